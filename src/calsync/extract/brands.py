"""Gatherings that are called by a proper name without a gathering word: "Gamescom", "Light + Building", "Cobra Gold".

One question is asked of the whole text: which of its capitalised names does it treat as something that is held?
It says so by what it ties to the name ("exhibitors at", "organisers of", "this year's"), by what becomes of it ("will be
held", "has been postponed"), and by its year. Where it is treated so once, it is one wherever the text names it.
Some are known to all readers, or made so that all know them ("PyCon", "DevFest").
What then describes it ("the world's largest games show", "the fair") is the same gathering.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import islice

from calsync.extract.editions import edition_of
from calsync.extract.gathering import BARE, DESCRIBED, PROPER, SERIES, Name, clean_title, is_apposed, is_new
from calsync.extract.knowledge import renowned
from calsync.extract.language import any_word, anywhere, in_any_case
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.organiser import body_in
from calsync.extract.phrases import Phrases
from calsync.extract.unheaded import NOT_A_NAME
from calsync.extract.within import within

_WORD = r"(?:[A-ZÀ-Þ]|[a-z]{1,3}[A-Z]|\d[A-Z])[\w&’'-]*"
_TIED = r"(?:[+&] |of (?:the )?)?"  # "Light + Building", "Taste of Ontario", "Night of the Museums"
_NAME = rf"({_WORD}(?: {_TIED}{_WORD}){{0,4}}?)( (?:19|20)\d\d)?(?![\w&’'-]| {_TIED}{_WORD})"
_YEAR = re.compile(r" (?:19|20)\d\d(?![\w/-])")
# What is tied to a gathering alone, up to its name.
_OF_ONE = Phrases(rf"\b{anywhere(lambda cues: cues.names.of_a_brand)} {_NAME}")
_OF_ONE_YEAR = Phrases(rf"\b{anywhere(lambda cues: cues.names.of_one_year)} {_NAME}")
# What becomes of gatherings alone, and right before it a name; an apposition may stand between them.
_BECOMES = Phrases(rf"\b{anywhere(lambda cues: cues.names.becomes)}\b")
_SUBJECT = re.compile(
    rf"(?:^|[\n.;:“\"] ?|(?<!\bde )(?<!\bof )\b(?i:{anywhere(lambda cues: cues.names.articles)}) )(?<![\w.’'-]){_NAME}(, [^,.\n]{{8,90}},)? $"
)
# "represents Norway at Indo-Pacific Endeavour, to be held in Oslo": a clause tells what becomes of the name before it.
_CLAUSE_BEHIND = re.compile(rf"(?<![\w.’'-]){_NAME},(?: {anywhere(lambda cues: cues.links.relative)})? $")
_ARTICLE = re.compile(rf"{anywhere(lambda cues: cues.names.articles)} (?=[A-ZÀ-Þ])", re.I)
_SUPERLATIVE = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.names.describes)}(?!\w)", re.I)
# "The region's largest fair, Vinexpo Asia, …"
_CALLED_SO = re.compile(
    rf"[^,.;:()\n]{{4,90}}, (?:(?i:{anywhere(lambda cues: cues.names.articles)}) |[lL][’'])?{_NAME}(?=[,.])"
)
# "Gamescom 2025 is ready": the edition of a year opens its sentence.
_OF_A_YEAR = re.compile(rf"(?:^|(?<=[.!?] )){_NAME}(?= {anywhere(lambda cues: cues.names.does)} )", re.M)
# "La feria más importante", "pameran terbesar": what describes a gathering may stand behind its word.
_BEHIND = re.compile(rf"(?:\s[\w’'-]+){{0,4}}?\s(?:l[ae]s?\s)?{anywhere(lambda cues: cues.names.describes_behind)}\b")
_NUMBERED = re.compile(r" \d")
_OF = any_word(lambda cues: cues.names.of_night)
_BEFORE = 170  # characters before such a verb in which its subject stands
_NEAR = 70  # characters before it in which a name stands whose clause it is
_LEAD = 80  # characters before a gathering word in which its description begins
_WITH_ARTICLE = re.compile(rf"(?i:\b{anywhere(lambda cues: cues.names.no_brand)}) {_NAME}")
_IN_BRACKETS = re.compile(rf"\w \({_NAME}\)")
_TOKEN = re.compile(r"[\w&’'-]+")
_FIRST = re.compile(
    r"(?<![\w@./#-])(?:[A-ZÀ-Þ]|[a-z]{1,6}(?=[A-Z!:]|[\w ]*[A-Z]))[\w!’'&-]*"
)  # the first word of what is known
# "AsiaBSDCon", "DebConf24", "Riverfest", "Agroexpo"
_MADE = re.compile(
    r"[A-Z]\w*?[a-z\d](?:Con|Conf|Fest|Camp|Expo|Kon|Jam)(?:’?\d\d)?|(?!Manif)[A-Z]\w{2,}?[a-z](?:fest|expo|palooza|mania|athlon)(?:’?\d\d)?"
)
_EDITION = re.compile(r"[ -]?#?\d{1,3}(?![\w.,:/%-]*\d| ?[%€$£]|\w)| (?:19|20)\d\d(?!\w)|[’']\d\d(?!\w)")
_ROMAN = re.compile(r" (?:[IVXLC]{1,6}|\d{1,2}[A-Z]|[A-Z]{2,3}(?= (?:19|20)\d\d))(?!\w)")
_LONGEST = 24  # letters of a word before such a name
_SHORTEST = 3  # letters of such a name
_MOST = 40  # names that one text is asked for
_TWICE = 2  # mentions of one word that no year tells


def find_brands(
    text: str,
    ranges: Sequence[tuple[int, int]],
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    places: Sequence[tuple[int, int]],
) -> list[Name]:
    """All mentions of such names in the given ranges, in order; `times` and `places` are all that the text names."""
    said = dict.fromkeys(islice(_Called(text, words, times, places).names(), _MOST))
    if not said:
        return []
    longest = sorted(said, key=len, reverse=True)
    mention = re.compile(rf"(?<![\w&+’'-])(?:{'|'.join(map(re.escape, longest))})(?![\w&’'-])")
    found = []
    for first, last in ranges:
        for match in mention.finditer(text, first, last):
            year = _YEAR.match(text, match.end(), last)
            end = year.end() if year is not None else match.end()
            before = _before(text, match.start())
            edition = edition_of(before)
            start = max(first, match.start() - len(before) - 1) if edition is not None else match.start()
            if before[:1].isupper() and _led(text, match.start(), head_pattern(words.code)):
                continue
            title = clean_title(text[start:end])
            told = int(year[0]) if year is not None else None
            found.append(Name(start, end, title, "", PROPER, edition=edition, year=told))
    return found


def _before(text: str, start: int) -> str:
    """The word right before a name, one blank from it."""
    before = text[max(0, start - _LONGEST) : start]
    return before[:-1].rsplit(None, 1)[-1] if before[-1:] == " " and before[-2:-1].strip() else ""


def _led(text: str, start: int, heads: Phrases) -> bool:
    """Whether a gathering word right before such a name makes both one: "Exercise Joint Warrior"."""
    return heads.fullmatch(_before(text, start)) is not None


class _Called:
    """The names that one text treats as those of gatherings."""

    def __init__(
        self, text: str, words: Lexicon, times: Sequence[tuple[int, int]], places: Sequence[tuple[int, int]]
    ) -> None:
        self._text, self._times, self._places = text, times, places
        self._heads = head_pattern(words.code)

    def names(self) -> Iterator[str]:
        """Each as often as the text says so."""
        yield from self._renowned()
        for match in self._said():
            if self._may_be(match):
                yield _bare(match[1])

    def _renowned(self) -> Iterator[str]:
        """Those that every reader knows, some of them by their number or year alone."""
        for first in _FIRST.finditer(self._text):
            name, numbered = self._of_all(first)
            edition = _EDITION.match(self._text, first.start() + len(name))
            if not name or (numbered and edition is None):
                continue
            start, end = first.start(), edition.end() if edition is not None else self._whole(first.start() + len(name))
            heads = self._heads
            inside = heads.search(self._text, start, end) is not None
            if not (inside or _led(self._text, start, heads) or heads.match(self._text, end + 1) is not None):
                yield _YEAR.sub("", self._text[start:end])

    def _of_all(self, first: re.Match[str]) -> tuple[str, bool]:
        """The name that every reader knows which a word begins, and whether only its number tells it."""
        for name, numbered in _known().get(first[0].rstrip("0123456789"), ()):
            behind = self._text[first.start() + len(name) :][:1]
            told = not behind.isalnum() or (numbered and behind.isdigit())  # "COP28"
            if told and self._text.startswith(name, first.start()):
                return name, numbered
        if first[0].isupper() and self._text[first.end() : first.end() + 1] == "#":
            return first[0], True  # "SA5#148", as working groups of standards count their meetings
        return (first[0] if _MADE.fullmatch(first[0]) is not None else "", False)

    def _whole(self, end: int) -> int:
        """Where such a name ends with its number or its place: "UNITAS LX", "DevFest Lagos"."""
        behind = _ROMAN.match(self._text, end)
        if behind is not None:
            return behind.end()
        towns = (b for a, b in within(self._places, end + 1, end + 2) if a == end + 1)
        return next(towns, end) if self._text[end : end + 1] == " " else end

    def _said(self) -> Iterator[re.Match[str]]:
        text = self._text
        yield from _OF_ONE.finditer(text)
        for match in _OF_ONE_YEAR.finditer(text):
            if " " in match[1] or not match[1][1:].islower():
                yield match
        for superlative in _SUPERLATIVE.finditer(text):
            told = _CALLED_SO.match(text, superlative.end())
            if told is not None and self._heads.search(text, superlative.end(), told.start(1)) is not None:
                yield told
        for verb in _BECOMES.finditer(text):
            before = _SUBJECT.search(text, max(0, verb.start() - _BEFORE), verb.start())
            if before is not None and (before[3] or self._known(before)):
                yield before
                continue
            told = _CLAUSE_BEHIND.search(text, max(0, verb.start() - _NEAR), verb.start())
            if told is not None:
                yield told
        yield from (match for match in _OF_A_YEAR.finditer(text) if match[2] is not None)

    def _known(self, match: re.Match[str]) -> bool:
        """Whether a subject is more than one word that has a capital since it opens its sentence."""
        name = _bare(match[1])
        if match[2] is not None or " " in name or not name[1:].islower():
            return True
        return self._counted[name] >= _TWICE and name.casefold() not in self._counted

    def _may_be(self, match: re.Match[str]) -> bool:
        """Whether capitalised words may be such a name: no place, no body, no person, no time, and no gathering word."""
        text, name, end = self._text, _bare(match[1]), match.end(1)
        start = end - len(name)
        if len(name) < _SHORTEST or NOT_A_NAME.search(name) or body_in(name, 0, len(name)) or name in self._others:
            return False
        if self._heads.search(text, start, end) is not None or self._heads.match(text, end + 1) is not None:
            return False
        goes_on = _TOKEN.match(text, end + 1)  # "la Semaine des activités minières"
        if goes_on is not None and goes_on[0] in _OF:
            return False
        if _NUMBERED.match(text, end) is not None and match[2] is None:
            return False  # "Round 2"
        if any(a <= start and end <= b for a, b in within(self._places, start, end)):
            return False
        return not within(self._times, start, end)

    @cached_property
    def _counted(self) -> Counter[str]:
        return Counter(_TOKEN.findall(self._text))

    @cached_property
    def _others(self) -> frozenset[str]:
        """The capitalised words with an article that such names have not, and the acronyms of what was named in full."""
        return frozenset(match[1] for said in (_WITH_ARTICLE, _IN_BRACKETS) for match in said.finditer(self._text))


@cache
def _known() -> dict[str, list[tuple[str, bool]]]:
    """The names that every reader knows by their first words, the longest first, and whether only a number tells them."""
    known: dict[str, list[tuple[str, bool]]] = {}
    for names, numbered in ((renowned.ALWAYS, False), (renowned.NUMBERED, True)):
        for name in names.split("|"):
            first = _FIRST.match(name)
            if first is not None:
                known.setdefault(first[0], []).append((name, numbered))
    for some in known.values():
        some.sort(key=lambda one: -len(one[0]))
    return known


def _bare(name: str) -> str:
    """A name without the article that opens its sentence."""
    article = _ARTICLE.match(name)
    return name[article.end() :] if article is not None else name


def is_description(text: str, start: int, end: int) -> bool:
    """Whether a gathering is described, and not named: "the world's leading fair for …", "Japan's only show of its kind"."""
    near = max(0, start - _LEAD)
    low = max(near, *(text.rfind(sign, near, start) + 1 for sign in ',.;:\n(“"'))
    behind = _BEHIND.match(text, end)
    return _SUPERLATIVE.search(text, low, end if behind is None else behind.end()) is not None


def _only_described(text: str, name: Name) -> bool:
    """ "Europe's oldest festival of its kind", "Europas größte Messe": the capitals are those of where, or of a German noun."""
    superlative = _SUPERLATIVE.search(text, name.start, name.end)
    if superlative is None or name.edition is not None or name.acronym is not None:
        return False
    return not any(
        word[:1].isupper() for word in text[superlative.end() : name.end].split() if word.casefold() != name.head
    )


def is_instalment(name: Name) -> bool:
    """Whether a name only says that it is one of a row: "the next edition"."""
    return not name.head and not _EDITIONS.isdisjoint(name.title.casefold().split())


class Brands:
    """Which of the names of a text are such, and which one a description or a general word speaks of."""

    def __init__(self, text: str, names: Sequence[Name], brands: Sequence[Name]) -> None:
        self._text, self._names = text, names
        self._told = frozenset((brand.start, brand.end) for brand in brands)

    def has(self, name: Name) -> bool:
        """Whether a name is a mention of such a gathering."""
        return not name.head and name.strength == PROPER and (name.start, name.end) in self._told

    def meant(self, index: int) -> int | None:
        """The mention of a brand that a name takes up, or that stands in commas behind it."""
        name = self._names[index]
        edition = is_instalment(name)
        described = is_description(self._text, name.start, name.end)
        weak = name.strength in (DESCRIBED, BARE) or (described and _only_described(self._text, name))
        if not (name.head or edition) or not weak or name.plural:
            return None
        bare = name.strength == BARE or name.title.casefold() == name.head
        if is_new(self._text, name) or not (described or edition or bare):
            return None
        behind = self._names[index + 1] if index + 1 < len(self._names) else None
        if described and behind is not None and self.has(behind) and is_apposed(self._text, name.end, behind):
            return index + 1
        for at in range(index - 1, max(-1, index - _BACK), -1):
            other = self._names[at]
            if self.has(other):
                return at if name.start - other.start < _FAR else None
            if other.strength in (SERIES, PROPER):
                return None
        return None

    def headed(self, name: Name) -> int | None:
        """The mention of the only brand of a text of whose kind its title speaks: "Lighting show names its dates"."""
        if name.strength not in (DESCRIBED, BARE) or name.plural or self._only is None:
            return None
        only, again = self._only
        spoken = again.isdisjoint([name.head] if name.head else name.title.casefold().split())
        return only if name.end <= self._names[only].start and not spoken else None

    @cached_property
    def _only(self) -> tuple[int, frozenset[str]] | None:
        """The first mention of the only brand, and the gathering words by which the text speaks of something behind it."""
        told = [at for at, name in enumerate(self._names) if self.has(name)]
        if len({_YEAR.sub("", self._names[at].title) for at in told}) != 1:
            return None
        behind = self._names[told[0] + 1 :]
        return told[0], frozenset(name.head for name in behind if name.head and name.strength == BARE)


_EDITIONS = any_word(lambda cues: cues.titles.instalments)
_BACK = 12  # names before one that are asked
_FAR = 1500  # characters within which a gathering is spoken of
