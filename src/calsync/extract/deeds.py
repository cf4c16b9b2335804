"""Gatherings that a verb and its object tell of: "sign the treaty", "are invited to the sports day", "strike".

Many notices name what they announce by a verb alone. What it is done to, or what it is said to hold, is a name as a
gathering word would be: the signing of the treaty, the sports day. The tables say what each verb makes of its object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from calsync.extract.acts import HEAD_FIRST, Told
from calsync.extract.asks import last_said
from calsync.extract.genitive import ELIDED, genitive, whose
from calsync.extract.language import Deed, anywhere, cue, in_any_case, language
from calsync.extract.lexicon import Lexicon
from calsync.extract.phrases import Alternatives, Cue
from calsync.extract.within import within

Span = tuple[int, int]

_MOST_WORDS = 9  # of an object; what is longer is told at length
_FAR = 160  # characters between a verb and its object, or its subject
_PASSED = 6  # words that may stand between, beside times
_WORD = re.compile(r"[\w&+][\w&+.'’/-]*|[^\w\s]")
_HELPERS = frozenset(
    (
        "be",
        "being",
        "is",
        "are",
        "there",
        "we",
        "taking",
        "welcome",
        "come",
        "join",
        "goe",
        "have",
        "had",
        "don't",
        "don’t",
    )
)
_ATTENDS = frozenset(("attend", "participate", "take"))
_ENDS = frozenset(".,;:!?()[]–—|•<>*=")  # signs that end a noun phrase
_PLACES = frozenset(("in", "at", "by", "en", "à", "im", "am", "di"))  # what follows says where or when
_QUOTES = '"“”„«»'
_QUOTED = re.compile(r"[\"“„«]\s?[^\"“”„«»\n]{2,90}[\"”“»]")
_NUMBERED = re.compile(anywhere(lambda cues: cues.titles.numbered), re.I)  # "a second" is of a kind told before
_NO_NAME = re.compile(in_any_case(lambda cues: cues.topics.nothing), re.I)
_A_PLACE = re.compile(rf"{anywhere(lambda cues: cues.rows.place_of)}\s*[A-ZÀ-Þ]")
_STOP = re.compile(r"[.;:!?\n]")
_CLAUSE = re.compile(r"[;:!?\n(–—|•]|,\s|\.\s")


@cache
def _grammar(code: str) -> tuple[Cue, tuple[Deed, ...], Cue, frozenset[str]]:
    """All verbs of a language's deeds at once, the deeds, auxiliaries, and what opens a clause."""
    words = language(code).lexicon
    forms = "|".join(deed.forms for deed in words.deeds)
    cues = words.cues
    opens = frozenset(word.strip() for word in cues.topics.opens.split("|"))
    return Alternatives(r"(?<![\w-])", forms or "(?!)", r"(?![\w-])"), words.deeds, cue(cues.deeds.aux or "(?!)"), opens


_OWNER = re.compile(r"(?<!there)['’]s$", re.I)


class Deeds:
    """What the deeds of one text are done to."""

    def __init__(self, text: str, words: Lexicon, times: Sequence[Span]) -> None:
        self._text, self._words, self._times = text, words, times
        self._verbs, self._deeds, self._aux, self._opens = _grammar(words.code)
        self._small = words.stops | words.joiners | words.tails | words.articles | self._opens
        cues = words.cues.deeds
        self._owns, self._passed, self._never = words.articles | cues.owns, cues.passed, cues.never

    def told(self, first: int, last: int) -> Iterator[Told]:
        """The deeds of one sentence that has a time."""
        if not self._deeds or not within(self._times, first, last):
            return
        for verb in self._verbs.finditer(self._text, first, last):
            for deed in self._deeds:
                found = self._by(deed, verb.start(), first, last)
                if found is not None:
                    yield found
                    break

    def _by(self, deed: Deed, at: int, first: int, last: int) -> Told | None:
        """What a deed tells of by its verb at an offset."""
        text = self._text
        if (verb := deed.behind.match(text, at, last)) is not None and self._is_verb(at, first):
            thing = self._object(deed, verb.end(), last)
            if thing is not None and self._words.code == "de" and text[slice(*thing)].startswith(_NOMINATIVE):
                thing = self._object(deed, thing[1], last)  # "empfängt der Kanzler um 12 Uhr den Präsidenten"
            if thing is not None and self._ends(deed, thing[1], last):
                return self._met(deed, first, verb, thing) if "{said}" in deed.title else self._named(deed, thing)
        if deed.before.match(text, at, last) is not None and self._is_verb(at, first):
            thing = self._subject(first, at)
            if thing is not None:
                return self._named(deed, thing)
        done, inf = deed.done.match(text, at, last), deed.inf.match(text, at, last)
        if done is None and inf is None:
            return None
        aux = self._auxiliary(first, at)
        if aux is None:
            return None
        thing = self._subject(first, aux[0]) if done is not None else None
        thing = thing or self._object(deed, aux[1], at)
        return self._named(deed, thing) if thing is not None else None

    def held_by(self, end: int, last: int) -> int | None:
        """Where the verb ends by which what ends at an offset holds something: "hosts", "will organise", "veranstaltet"."""
        text, at = self._text, end + len(self._text[end:last]) - len(self._text[end:last].lstrip())
        aux = self._aux.match(text, at, last)
        starts = (at,) if aux is None else (at, aux.end() + 1)
        for deed in self._deeds:
            for start in starts if deed.title == "{it}" and deed.lead is None else ():
                if start > end and (verb := deed.behind.match(text, start, last)) is not None:
                    return verb.end()
        return None

    def _ends(self, deed: Deed, start: int, last: int) -> bool:
        """Whether the clause ends as the verb needs it: "legt … vor"."""
        return deed.ends is None or deed.ends.search(self._text, start, self._clause_end(start, last)) is not None

    def _auxiliary(self, first: int, at: int) -> Span | None:
        """The last auxiliary of the clause before an offset; times may hold commas."""
        found = last_said(self._aux, self._text, max(first, at - _FAR), at)
        return found.span() if found is not None else None

    def _is_verb(self, at: int, first: int) -> bool:
        """ "The visit", "of signs": behind an article or a small word of place it is a noun."""
        before = _last_word(self._text, first, at)
        words = self._words
        if before in words.cues.deeds.other or within(self._times, at, at + 1):
            return False
        form = _WORD.match(self._text, at)
        if words.code == "en" and form is not None and _OWNER.search(form[0]):
            return False  # "in St Mark's Hall"
        if words.code == "en" and form is not None and not form[0].endswith("s") and form[0].casefold() not in _HELPERS:
            if form[0][0].isupper() and any(map(str.isalnum, self._text[first:at])):
                return False  # "Code and Test Freeze"
            if before == "to" and form[0].casefold() in _ATTENDS:
                return True  # "flies to Riga to attend the forum"
            if not before.endswith(("s", "ly")) and self._aux.fullmatch(before) is None:
                return False  # "the vote on the budget"
        return before not in words.articles and (before not in words.tails or before in self._passed)

    def _clause_end(self, start: int, last: int) -> int:
        last = min(last, start + _FAR)
        stop = _STOP.search(self._text, start, last)
        return stop.start() if stop is not None else last

    def _object(self, deed: Deed, start: int, last: int) -> Span | None:
        """The noun phrase behind a verb, or behind what leads to it, times and adverbs passed over."""
        text, lead, passed = self._text, deed.lead, 0
        at, last = start, min(last, start + _FAR)
        while at < last:
            if text[at] in " \n,)":
                at += 1
                continue
            if (over := self._over_time(at, last)) is not None:
                at = over  # first: "nimmt am 14. April am Rat teil"
                at += 2 * text.startswith(("'s ", "’s "), at)  # "called off this year's competition"
                continue
            if lead is not None and (led := lead.match(text, at, last)) is not None:
                return self._phrase(led.end(), last)
            token = _WORD.match(text, at, last)
            if token is None or token[0] in _ENDS:
                return None
            low = token[0].casefold()
            if lead is None and not (low in self._passed or (low in self._small and low not in self._owns)):
                return self._phrase(at, last)
            if lead is None and low in self._small and low not in self._passed:
                if self._words.code != "de":
                    return None
                at = self._over_place(token.end(), last)
                continue
            passed += 1
            if passed > _PASSED:
                return None
            at = token.end()
        return None

    def _over_place(self, at: int, last: int) -> int:
        """Behind the noun that a preposition leads to: "unterzeichnen in Lima das Abkommen"."""
        for token in _WORD.finditer(self._text, at, min(last, at + 60)):
            if token[0][0].isupper() or not token[0].isalpha():
                return token.end()
        return last

    def _over_time(self, at: int, last: int) -> int | None:
        """Behind the time that begins at an offset, or just behind the small words there."""
        near = within(self._times, at, min(last, at + 24))
        if not near or near[0][0] >= last:
            return None
        between = self._text[at : near[0][0]].split()
        if len(between) > 3 or any(word.casefold().strip(",(") not in self._small for word in between):
            return None
        return near[0][1]

    def _phrase(self, start: int, last: int) -> Span | None:
        """How far a noun phrase reaches from where it begins."""
        text, words = self._text, self._words
        times = within(self._times, start, last)
        last = min(last, times[0][0]) if times else last
        at = start + len(text[start:last]) - len(text[start:last].lstrip())
        begin, end, count, tied = at, at, 0, True
        while at < last and count < _MOST_WORDS + 4:
            if text[at].isspace():
                if text.startswith("\n\n", at):
                    break
                at += 1
                continue
            if text[at] in _QUOTES:
                quote = _QUOTED.match(text, at, last)
                if quote is None:
                    break
                at = end = quote.end()
                break
            token = _WORD.match(text, at, last)
            if token is None or token[0] in _ENDS:
                break
            low = token[0].casefold().rstrip(".")
            if low in self._never and count and not tied and words.code == "en":
                return None  # "holds the Council presidency"
            if low in self._never or (low in words.cues.topics.pronouns and low not in self._small):
                break
            if (low in words.tails or low in words.ands) and (count or low not in self._owns):
                if tied:
                    break
                tied = True
            elif low in _PLACES:
                break
            elif low in self._owns or low in words.joiners:
                if not tied and low not in words.joiners:
                    break
            elif low in words.stops or (count and token[0].islower() and words.verbs.fullmatch(low)):
                break
            else:
                tied, end = False, at + len(token[0].rstrip(".'’"))
                count += 1
                if token[0].endswith(".") and len(token[0]) > 4:
                    break
            at = token.end()
        return self._whole(begin, end)

    def _subject(self, first: int, verb: int) -> Span | None:
        """The noun phrase before a verb: the words of its clause."""
        text = self._text
        start = max(first, verb - _FAR)
        times = within(self._times, start, verb)
        start = max(start, times[-1][1]) if times else start
        for sign in _CLAUSE.finditer(text, start, verb):
            start = sign.end()
        tokens = list(_WORD.finditer(text, start, verb))
        while tokens and tokens[-1][0].casefold() in self._passed | self._small:
            tokens.pop()
        while tokens and tokens[0][0].casefold() in self._opens and tokens[0][0].casefold() not in self._owns:
            tokens = tokens[1:]
        if not tokens or len(tokens) > _MOST_WORDS:
            return None
        opened = tokens[0][0].casefold()
        if opened in self._small and opened not in self._owns:
            return None
        if any(t[0] == ")" or (t[0].islower() and self._words.verbs.fullmatch(t[0])) for t in tokens[1:]):
            return None
        return self._whole(tokens[0].start(), tokens[-1].end())

    def _whole(self, start: int, end: int) -> Span | None:
        """The phrase, where it tells something: no pronoun, and not too long."""
        said = self._text[start:end]
        if self._words.code == "de":  # a separable prefix may follow the noun
            while (cut := re.search(r"\s+[a-zäöüß]+$", said)) is not None and " " in said.strip():
                said = said[: cut.start()]
        tokens = said.split()
        telling = [t for t in tokens if t.casefold() not in self._small and sum(map(str.isalpha, t)) > 2]
        pronouns = self._words.cues.topics.pronouns
        if not telling or len(tokens) > _MOST_WORDS + 2 or any(t.casefold() in self._never for t in tokens):
            return None
        opened = tokens[0].casefold()
        if (opened in pronouns and opened not in self._owns) or _NUMBERED.fullmatch(telling[-1]) is not None:
            return None
        return start, start + len(said)

    def _met(self, deed: Deed, first: int, verb: re.Match[str], thing: Span) -> Told | None:
        """Who meets whom: "the minister will meet (with) her counterpart"."""
        text, words = self._text, self._words
        said = " ".join(text[slice(*thing)].split()).strip(" ,'’")
        bare = _without_article(said, self._owns)
        met = any(map(str.isupper, bare)) if deed.lead is not None else False
        if not met and words.cues.deeds.met.isdisjoint(bare.casefold().split()):
            return None
        aux = self._auxiliary(first, verb.start())
        close = aux is not None and len(text[aux[1] : verb.start()].split()) < 3
        who = self._subject(first, aux[0] if aux is not None and close else verb.start())
        by = "" if who is None else " ".join(text[slice(*who)].split())
        doer = _without_article(by, self._owns)
        owner = whose(by, doer, words.code) if doer else ""
        title = " ".join(deed.title.format(said=_dative(said, words.code), who=doer, whose=owner).split())
        start = verb.start() if who is None else who[0]
        end = thing[1] if not within(self._times, verb.end(), thing[1]) else verb.end()
        return start, end, title, deed.head, any(map(str.isupper, bare + doer))

    def _named(self, deed: Deed, thing: Span) -> Told | None:
        said = " ".join(self._text[slice(*thing)].split()).strip(" ,'’")
        words = self._words
        bare = _without_article(said, self._owns)
        if _NO_NAME.fullmatch(bare) is not None or _A_PLACE.match(said) is not None:
            return None  # "there is a new date", "will come to the port of Kiel"
        if not bare or (bare.islower() and len(bare.split()) == 1 and "{it}" in deed.title and words.code == "de"):
            return None
        title = deed.title.format(it=bare, of=genitive(said, bare, words.code))
        proper = words.code != "de" and any(map(str.isupper, bare[1:]))
        start = thing[0] + max(0, self._text[slice(*thing)].find(bare.split()[0]))
        head = deed.head or bare.split()[0 if words.code in HEAD_FIRST else -1].casefold().strip(_QUOTES)
        return start, thing[1], title, head, proper


def _last_word(text: str, first: int, end: int) -> str:
    tokens = text[max(first, end - 30) : end].split()
    return tokens[-1].casefold().strip('(“"') if tokens else ""


def _dative(said: str, code: str) -> str:
    """A German noun phrase behind "mit", as far as its article tells: "den neuen Minister", "die neue Ministerin"."""
    tokens = said.split()
    led = _DATIVE.get(tokens[0].casefold()) if code == "de" and len(tokens) > 1 else None
    if led is None:
        return said
    noun = next((i for i, t in enumerate(tokens) if i and t[:1].isupper()), len(tokens))
    bent = [t + "n" if t.endswith("e") else t for t in tokens[1:noun]]
    return " ".join([led, *bent, *tokens[noun:]])


_NOMINATIVE = ("der ", "unser ")
_DATIVE = {
    "den": "dem",
    "die": "der",
    "das": "dem",
    "seinen": "seinem",
    "seine": "seiner",
    "ihren": "ihrem",
    "ihre": "ihrer",
}


def _without_article(said: str, owns: frozenset[str]) -> str:
    """A noun phrase without what leads it: "their new boat" is "new boat"."""
    elided = ELIDED.sub("", said)
    while " " in elided and elided.split(None, 1)[0].casefold() in owns:
        elided = elided.split(None, 1)[1]
    return elided
