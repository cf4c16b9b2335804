"""What a sentence says is held at its time, where no gathering word names it: "The English National is 8–10 August".

A person who reads a notice needs no word for a gathering: the subject of what takes place, is moved or called off is
one, and so is what stands right before its day ("Vendors' draw: 8 February", "Fresh proof 23 February").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from calsync.extract.acts import HEAD_FIRST, before_aside
from calsync.extract.editions import edition_of
from calsync.extract.gathering import BODY, DESCRIBED, LAYOUT, Name, clean_title
from calsync.extract.language import any_word, in_any_case, language
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_at
from calsync.extract.parts import PERSON, PRONOUNS, WHY
from calsync.extract.reach import left_of
from calsync.extract.roles import FORMER
from calsync.extract.rows import WHERE, Entries, remark
from calsync.extract.within import within

Span = tuple[int, int]

_MOST_WORDS = 9  # of a subject; what is longer is a clause of its own
_FAR = 200  # characters before or behind a time in which its subject is looked for
_CLAUSES = re.compile(
    r"[;:!?]\s|\s[-–—•|]+\s|[→←]\s*|\.\s(?=[A-ZÀ-Þ\"“«])|\n\s*(?=[A-ZÀ-Þ•・*o]\S* ?[^\n]*$)|^\s*[•・*]\s*"
)
_COMMA = re.compile(r",\s+")
_SIGN = re.compile(r"\s*[:–—(\[-]+\s*$")
_BEHIND = re.compile(r"[,)]?\s*")  # between a time and the words behind it
_WORD = re.compile(r"\s(\w+)")
_OBJECTS = frozenset(("the", "a", "an", "its", "their", "his", "her", "our"))  # before what somebody does something to
_NEXT = re.compile(r"\s([a-zà-ÿ]+)\b")
_QUOTED = re.compile(r"[\"“«„]\s?([A-ZÀ-Þ][^\"”»“\n]{3,90}?)\s?[\"”»“]")
BEFORE = re.compile(rf"\s*{in_any_case(lambda cues: cues.topics.before)}\s+", re.I)
_NOTHING = re.compile(in_any_case(lambda cues: cues.topics.nothing), re.I)
_QUOTES = "\"“”«»„'‘’"


@cache
def grammar(code: str) -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str], re.Pattern[str], re.Pattern[str]]:
    """What tells that something is held, the same before a time only, what opens a clause, what ends a name, auxiliaries."""
    cues = language(code).lexicon.cues.topics
    link = rf"(?:(?:{cues.link})\s+)*"
    told = re.compile(rf"(?<!\w){link}(?:{cues.told})(?!\w)", re.I)
    copula = re.compile(rf"(?<!\w){link}(?:{cues.copula})\s+(?:[a-zà-ÿ]{{1,5}}\s+){{0,2}}$")
    opens = frozenset(word.strip() for word in cues.opens.split("|"))
    relative = re.compile(rf"(?:{cues.relative})(?!\w)")
    return told, copula, opens, relative, re.compile(rf"(?<!\w)(?:{cues.link})(?!\w)", re.I)


class Topics:
    """Names the subjects of dated sentences. `told` are the names that other words give, in order."""

    def __init__(self, entries: Entries, told: Sequence[Name]) -> None:
        self._entries, self._text, self._words = entries, entries.layout.text, entries.words
        self._told = sorted((n.start, n.end) for n in told)
        code = self._words.code
        self._held, self._copula, self._opens, self._relative, self._link = grammar(code)

    def named(self, dated: Sequence[Dated]) -> list[Name]:
        """The subjects of the sentences in which these times stand, in their order."""
        found: list[Name] = []
        for time in dated:
            if time.unit.kind in ("boiler", "header", "heading", "title"):
                continue
            name = self._of(time)
            if name is not None and not any(n.start < name.end and name.start < n.end for n in found[-3:]):
                found.append(name)
        return found

    def _of(self, dated: Dated) -> Name | None:
        first, last = dated.sentence
        times = within(self._entries.times, first, last)
        here = bisect_left(times, (dated.start, 0))
        start = max(first, dated.start - _FAR, times[here - 1][1] if here else first)
        if any(map(str.isalpha, self._bare(start, dated.start))):
            return self._before(start, dated) or self._quoted(dated)
        stop = min(last, dated.end + _FAR, times[here + 1][0] if here + 1 < len(times) else last)
        return (self._after(dated.end, stop) if start == first else None) or self._quoted(dated)

    def _before(self, start: int, dated: Dated) -> Name | None:
        """The subject of a predicate before its time, or what stands right before the time."""
        if dated.role.name == FORMER:
            return None
        text, stop = self._text, dated.start
        prose = dated.layout == "prose"
        if named := within(self._told, *((start, stop) if prose else dated.sentence)):  # which is told more surely
            return self._body(max(start, named[-1][1]), dated, behind=True) if prose else None
        told = self._verb(start, stop)
        held = told or self._copula.search(text, start, stop)
        if held is not None:
            end = before_aside(text, dated.sentence[0], held.start())
            name = self._noun(start if end == held.start() else dated.sentence[0], end, DESCRIBED)
            return name if told is not None or name is None or " " in name.title else None
        bare = start + len(text[start:stop].rstrip(" ,"))
        short = self._entries.trimmed(start, bare)[1]
        behind = _BEHIND.match(text, dated.end)
        if bare != short and behind is not None and self._held.match(text, behind.end()):
            return self._noun(start, short, DESCRIBED)  # "The FTA review of 18 June has been put back"
        sign = _SIGN.search(text, start, stop)
        if sign is not None:
            name = self._noun(start, sign.start(), LAYOUT)
            if name is None or self._note(dated) or _capitals(name.title, self._words):
                return name
        elif bare == short and "," not in text[start:stop]:
            return self._noun(start, bare, LAYOUT) if self._note(dated) else None
        return self._body(start, dated) if prose else None

    def _body(self, start: int, dated: Dated, behind: bool = False) -> Name | None:
        """A body right before its day: "the Foreign Affairs Council of 17 February", "the Finance Committee on 9 August".

        `behind` another name it may be its place: "the talk at the Officers' Association on Thursday".
        """
        text = self._text
        start = max((m.end() for m in _CLAUSES.finditer(text, start, dated.start)), default=start)
        stop, body = self._entries.trimmed(start, dated.start)[1], None
        while (found := body_at(text, body[1] if body else start, stop)) is not None:
            body = found
        if body is None or self._tells(text[body[1] : stop].split()) or "," in text[stop : dated.start]:
            return None
        if (verb := _NEXT.match(text, dated.end)) is not None and verb[1] not in self._words.joiners | self._words.ands:
            return None  # "The Criminal Court on Tuesday sentenced": what it did
        first = left_of(text, body[0], start, self._words, self._entries.times, ())[0]
        if behind and WHERE.search(text, start, first) is not None:
            return None
        said = text[first:stop].split()
        if not said[0][0].isupper() or len(said) > _MOST_WORDS or self._link.search(text, stop, dated.start):
            return None
        return Name(first, stop, clean_title(" ".join(said)), "", BODY)

    def _tells(self, tokens: Sequence[str]) -> bool:
        """Whether words behind a body's are more than a tail of its name: "of Ministers", "on Trade", but "hopes to decide"."""
        words = self._words
        return any(t[0].islower() and t not in words.joiners | words.articles for t in tokens) and (
            words.code not in HEAD_FIRST or any(words.verbs.fullmatch(t) or t in words.stops for t in tokens)
        )

    def _quoted(self, dated: Dated) -> Name | None:
        """A title in quotation marks, in a sentence without another name; what somebody says ends like a sentence."""
        first, last = dated.sentence
        if last - first > 2 * _FAR or within(self._told, first, last):
            return None
        for quote in _QUOTED.finditer(self._text, first, last):
            said = quote[1]
            if said[-1].isalnum() and not remark(said, self._words) and not within(self._entries.times, *quote.span(1)):
                return Name(*quote.span(1), clean_title(said), "", LAYOUT)
        return None

    def _note(self, dated: Dated) -> bool:
        """Whether a sentence is none, but words beside a day: "Gear store inventory Tues 7pm"."""
        first, last = dated.sentence
        return last - first < 90 or dated.unit.kind != "paragraph"

    def _after(self, start: int, stop: int) -> Name | None:
        """The subject behind its time: "On 5 May, the sing-along takes place", "Am 5. Mai findet das Singen statt"."""
        text = self._text
        while start < stop and text[start] in " ,)\n":
            start += 1
        held = self._held.match(text, start, stop)
        if held is not None:
            comma = _COMMA.search(text, held.end(), stop)
            return self._noun(held.end(), comma.start() if comma else stop, DESCRIBED)
        held = self._verb(start, stop)
        return self._noun(start, held.start(), DESCRIBED) if held is not None else None

    def _verb(self, start: int, stop: int) -> re.Match[str] | None:
        """The first word that tells that something is held.

        None is a part of a name ("its Open Day"), nor a verb that says what somebody does ("Prof. Okoro opens the fair").
        """
        for held in self._held.finditer(self._text, start, stop):
            behind = _WORD.match(self._text, held.end(), stop)
            does = behind is not None and held[0].split()[-1].endswith("s") and behind[1] in _OBJECTS
            if not does and not (held[0][0].isupper() and self._text[start : held.start()].strip()):
                return held
        return None

    def _bare(self, start: int, stop: int) -> str:
        """What is left of a stretch without the small words of a clause's beginning: "On", "And on the"."""
        small, opens = self._entries.small, self._opens
        tokens = ((token, token.strip(",(").casefold()) for token in self._text[start:stop].split())
        return " ".join(token for token, low in tokens if low not in small and low not in opens)

    # the noun phrase

    def _noun(self, start: int, stop: int, strength: str) -> Name | None:
        """A subject without what opens its clause; None for what names nothing: a person, a place, a clause."""
        text = self._text
        for clause in _CLAUSES.finditer(text, start, stop):
            if text[clause.end() : stop].strip():
                start = clause.end()
        start, stop = _outside_brackets(text, start, stop)
        told = BEFORE.match(text, start, stop)
        start = told.end() if told is not None else start
        relative = self._relative.search(text, start, stop)
        stop = relative.start() if relative is not None else stop
        whole = self._opened(*self._piece(start, stop))
        if self._no_subject(*whole):
            return None
        start, stop = self._entries.trimmed(*whole)
        said = " ".join(text[start:stop].split())
        tokens = said.split()
        led = len(tokens) > 1 and tokens[0].casefold() in self._words.articles
        if led:
            start = self._text.index(tokens[1], start + len(tokens[0]))
            said, tokens = said.split(None, 1)[1], tokens[1:]
        if len(tokens) == 1 and not (led and (said.islower() or self._words.code == "de")):
            if said.islower() or (strength == DESCRIBED and _plain(said)):
                return None  # "Booking begins on …": a single word tells of a gathering where an article makes it one
        if names_nothing(said):
            return None  # "The new date is 18 March"
        if led and self._told and self._told[0][0] < start and takes_up(said, self._words):
            return None  # "Die Veranstaltung wird verschoben": what was named before
        if not tokens or len(tokens) > _MOST_WORDS or not self._names(said, tokens, (start, stop)):
            return None
        near = max(0, bisect_left(self._told, (start, 0)) - 3)
        if any(a < stop and start < b for a, b in self._told[near : near + 8]):
            return None
        edition = next((e for w in tokens[:4] if (e := edition_of(w)) is not None and not w.isupper()), None)
        return Name(start, stop, clean_title(said.strip(_QUOTES)), "", strength, None, edition)

    def _piece(self, start: int, stop: int) -> Span:
        """The piece between commas that is the subject: the first with an article, or that no adverb is."""
        pieces, at = [], start
        for comma in _COMMA.finditer(self._text, start, stop):
            pieces.append((at, comma.start()))
            at = comma.end()
        pieces.append((at, stop))
        pieces = [p for p in pieces if self._text[slice(*p)].strip()]
        pieces = [p for p in pieces if not self._no_subject(*p)] or pieces
        led = (p for p in pieces if self._text[slice(*p)].split()[0].casefold() in self._words.articles)
        return next(led, pieces[0] if pieces else (start, start))

    def _no_subject(self, start: int, stop: int) -> bool:
        """A pronoun, a preposition, a conjunction stands first: "they get together", "before leaving", "due to rain"."""
        if WHY.match(self._text[start:stop].lstrip().casefold()):
            return True
        tokens = self._text[start:stop].split(None, 1)
        first = _SHORTENED.sub("", tokens[0]).casefold() if tokens else ""
        return not first or ((first in self._words.stops or first in PRONOUNS) and first not in self._words.articles)

    def _opened(self, start: int, stop: int) -> Span:
        """Without the conjunctions before it."""
        text = self._text
        while True:
            tokens = text[start:stop].split(None, 1)
            if len(tokens) < 2 or tokens[0].casefold().strip(",") not in self._opens:
                return start + len(text[start:stop]) - len(text[start:stop].lstrip()), stop
            start = text.index(tokens[1], start + len(tokens[0]))

    def _names(self, said: str, tokens: Sequence[str], stretch: Span) -> bool:
        entries, words = self._entries, self._words
        letters = [t for t in tokens if sum(map(str.isalpha, t)) > 2]
        return (
            bool(letters)
            and not entries.prose(said)
            and not entries.is_place(stretch)
            and not entries.holds_place(stretch)
            and not PERSON.match(said)
            and not words.captions.date.fullmatch(said)
            and not any(
                words.captions.hours.fullmatch(t) or words.captions.office.fullmatch(t)
                for t in tokens[:: len(tokens) - 1 or 1]
            )
            and not words.captions.office.fullmatch(said)
            and not words.otherwise.search(said)
            and not words.arrive.search(said)
            and not words.asks.label.match(said)
        )


def names_nothing(said: str) -> bool:
    """Whether words say of no gathering what it is: "Update", "Change of date"."""
    return _NOTHING.fullmatch(said) is not None


def takes_up(said: str, words: Lexicon) -> bool:
    """Whether words only speak of what was named: "événement", or with what became of it, "Evento se ha aplazado"."""
    first, _, rest = said.partition(" ")
    changes = (words.shifts, words.cancelled, words.postponed)
    return first.casefold() in _TAKES_UP and (not rest or any(cue.search(rest) is not None for cue in changes))


def _outside_brackets(text: str, start: int, stop: int) -> Span:
    """The stretch before a bracket that closes in it, and what stands in or behind one that does not."""
    opened, closed = text.find("(", start, stop), text.rfind(")", start, stop)
    if opened > start + 1 and closed > opened:
        return start, opened
    return max(start, opened + 1, closed + 1), stop


def _plain(word: str) -> bool:
    return word[1:].islower() or not any(map(str.isalpha, word))


_TAKES_UP = any_word(lambda cues: cues.titles.later)
_SHORTENED = re.compile(r"['’](?:ll|s|re|ve|d|m)$")


def _capitals(said: str, words: Lexicon) -> bool:
    """Whether the words are written as a proper name's: "Crossed Swords", "World Day of Prayer"."""
    return all(not t[0].islower() or t.casefold() in words.joiners for t in said.split())
