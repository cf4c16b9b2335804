"""What a sentence says is held at its time, where no gathering word names it: "The English National is 8–10 August".

A person who reads a notice needs no word for a gathering: the subject of what takes place, is moved or called off is
one, and so is what stands right before its day ("Vendors' draw: 8 February", "Fresh proof 23 February").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from calsync.extract.language import language
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.names import DESCRIBED, LAYOUT, Name, clean_title, edition_of
from calsync.extract.roles import FORMER
from calsync.extract.rows import PERSON, PRONOUNS, Entries, remark
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
_QUOTED = re.compile(r"[\"“«„]\s?([A-ZÀ-Þ][^\"”»“\n]{3,90}?)\s?[\"”»“]")
_QUOTES = "\"“”«»„'‘’"


@cache
def _grammar(code: str) -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str], re.Pattern[str]]:
    """What tells that something is held, the same before a time only, what opens a clause, and what ends a name."""
    cues = language(code).lexicon.cues.topics
    link = rf"(?:(?:{cues.link})\s+)*"
    told = re.compile(rf"(?<!\w){link}(?:{cues.told})(?!\w)", re.I)
    copula = re.compile(rf"(?<!\w){link}(?:{cues.copula})\s+(?:[a-zà-ÿ]{{1,5}}\s+){{0,2}}$")
    opens = frozenset(word.strip() for word in cues.opens.split("|"))
    return told, copula, opens, re.compile(rf"(?:{cues.relative})(?!\w)")


class Topics:
    """Names the subjects of dated sentences. `told` are the names that other words give, in order."""

    def __init__(self, entries: Entries, told: Sequence[Name]) -> None:
        self._entries, self._text, self._words = entries, entries.layout.text, entries.words
        self._told = sorted((n.start, n.end) for n in told)
        code = self._words.code
        self._held, self._copula, self._opens, self._relative = _grammar(code)

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
        if dated.role.name == FORMER or within(self._told, *dated.sentence):
            return None  # a gathering that a word names is told of more surely
        text = self._text
        held = self._held.search(text, start, dated.start) or self._copula.search(text, start, dated.start)
        if held is not None:  # of running news the gathering words tell more
            return self._noun(start, held.start(), DESCRIBED) if not self._entries.layout.news else None
        sign = _SIGN.search(text, start, dated.start)
        if sign is not None:
            name = self._noun(start, sign.start(), LAYOUT)
            return name if name is None or self._note(dated) or _capitals(name.title, self._words) else None
        bare = start + len(text[start : dated.start].rstrip(" ,"))
        short = self._entries.trimmed(start, bare)[1]
        if bare == short and "," not in text[start : dated.start]:
            return self._noun(start, bare, LAYOUT) if self._note(dated) else None
        if (behind := _BEHIND.match(text, dated.end)) is not None and self._held.match(text, behind.end()):
            return self._noun(start, short, DESCRIBED)  # "The FTA review of 18 June has been put back"
        return None

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
        held = self._held.search(text, start, stop)
        return self._noun(start, held.start(), DESCRIBED) if held is not None else None

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
        relative = self._relative.search(text, start, stop)
        stop = relative.start() if relative is not None else stop
        whole = self._opened(*self._piece(start, stop))
        if self._no_subject(*whole):
            return None
        start, stop = self._entries.trimmed(*whole)
        said = " ".join(text[start:stop].split())
        tokens = said.split()
        bare = len(tokens) > 1 and tokens[0].casefold() in self._words.articles
        if bare:
            start = self._text.index(tokens[1], start + len(tokens[0]))
            said, tokens = said.split(None, 1)[1], tokens[1:]
        if len(tokens) == 1 and strength == DESCRIBED and _plain(said):
            return None  # "Booking begins on …": a single common word tells of no gathering
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
        led = (p for p in pieces if self._text[slice(*p)].split()[0].casefold() in self._words.articles)
        return next(led, pieces[0] if pieces else (start, start))

    def _no_subject(self, start: int, stop: int) -> bool:
        """A pronoun, a preposition, a conjunction stands first: "they get together", "before leaving"."""
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
            and not (len(tokens) == 1 and said.islower())
            and not entries.prose(said)
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


def _outside_brackets(text: str, start: int, stop: int) -> Span:
    """The stretch before a bracket that closes in it, and what stands in or behind one that does not."""
    opened, closed = text.find("(", start, stop), text.rfind(")", start, stop)
    if opened > start + 1 and closed > opened:
        return start, opened
    return max(start, opened + 1, closed + 1), stop


def _plain(word: str) -> bool:
    return word[1:].islower() or not any(map(str.isalpha, word))


_SHORTENED = re.compile(r"['’](?:ll|s|re|ve|d|m)$")


def _capitals(said: str, words: Lexicon) -> bool:
    """Whether the words are written as a proper name's: "Crossed Swords", "World Day of Prayer"."""
    return all(not t[0].islower() or t.casefold() in words.joiners for t in said.split())
