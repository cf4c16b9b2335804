"""The names by which a text speaks of meetings: known series by one automaton, the open class by its grammar.

An open name is a noun phrase headed by a gathering word; it grows to the left over capitalised words, ordinals and
modifiers, and to the right over an acronym in brackets and a tail ("on …", "of …"). It never swallows a date.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

import ahocorasick

from calsync.extract.acts import FIXTURE, HEAD_FIRST, VERSUS, WITHOUT_ARTICLE, acts_in, told_by_owners, told_by_verbs
from calsync.extract.deeds import Deeds
from calsync.extract.language import Act, any_word, anywhere, in_any_case
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.organiser import body_at, body_in
from calsync.extract.phrases import Phrases
from calsync.extract.temporal import TimeMention
from calsync.extract.within import within
from calsync.model import Series
from calsync.span import WhenKind

SERIES, PROPER, DESCRIBED, BARE = "series", "proper", "described", "bare"
BODY = "body"  # a council, a board: it meets, but its name alone is no meeting
LAYOUT = "layout"  # what a dated row or item says beside its date; no gathering word is in it


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a meeting by name. `strength` says how telling it is; `edition` is its number, if it has one."""

    start: int
    end: int
    title: str
    head: str
    strength: str
    series: str | None = None
    edition: int | None = None
    acronym: str | None = None
    plural: bool = False
    year: int | None = None
    theme: str | None = None
    likely: float = 1.0  # how likely it is the name of its line, where only the layout gives it (0..1)


_ORDINALS = {
    w: i
    for i, w in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
}
_TENS = {
    w: 10 * i for i, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$")
_ROMAN_VALUE = {"I": 1, "V": 5, "X": 10, "L": 50}
_WORD = re.compile(r"[\w&+][\w&+.'’/–-]*")
_PAREN = re.compile(r"\s*[(\[]\s*([A-Z][A-Za-z0-9+./&’' -]{1,28}?)\s*[)\]]")
_EDITION_AFTER = re.compile(r"[ -](\d{1,3})\b(?![:/.,]?\d)")
_EDITION_BEHIND = re.compile(r"\s+ke-(\d{1,3})\b", re.I)
_YEAR_AFTER = re.compile(r"\s*((?:19|20)\d\d)\b")
_YEAR = re.compile(r"['’]?((?:19|20)\d\d)(?:[-/–]\d\d)?$")
_QUOTE = re.compile(
    r"[\s,:]*(?:themed|titled|entitled|called|on|:|bertema|bertajuk|unter dem titel|intitulée?|titulad[oa])?\s*[“\"«„]([^”\"»“\n]{4,140})[”\"»“]",
    re.I,
)

_QUOTES = '“"«„'

# What a gathering word is only a part of: "conference room", "meeting minutes".
_NOT_AFTER = any_word(lambda cues: cues.names.not_after)
_ROOMS = any_word(lambda cues: cues.names.rooms)
_NOT_BEFORE = any_word(lambda cues: cues.names.not_before)
# Heads that mean no more than "the gathering that we speak of".
GENERIC = any_word(lambda cues: cues.titles.generic)
# Heads that say no more of a known series than that it meets: "the ADMM meeting" is the ADMM.
_PLAIN = any_word(lambda cues: cues.titles.plain)


@dataclass(frozen=True)
class KnownSeries:
    """The known series and their automaton; built once, pickles."""

    series: tuple[Series, ...]

    @cached_property
    def by_key(self) -> dict[str, Series]:
        return {s.key: s for s in self.series}

    @cached_property
    def children(self) -> dict[str, list[Series]]:
        found: dict[str, list[Series]] = {}
        for one in self.series:
            if one.parent:
                found.setdefault(one.parent, []).append(one)
        return found

    @cached_property
    def _automaton(self) -> Any:
        machine = ahocorasick.Automaton()
        for one in self.series:
            for name in (one.title, *one.names):
                bare = re.sub(r"\s*\([^)]*\)", "", name)
                for form in {name, bare}:
                    if len(form) > 5:
                        machine.add_word(_fold(form), (one.key, len(form), False))
            for acronym in one.acronyms:
                machine.add_word(_fold(acronym), (one.key, len(acronym), acronym))
        if len(machine):
            machine.make_automaton()
        return machine

    def __getstate__(self) -> dict[str, Any]:
        return {"series": self.series}

    def __setstate__(self, state: dict[str, Any]) -> None:
        object.__setattr__(self, "series", state["series"])

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, series key), longest first where they overlap, in order."""
        if not self.series:
            return []
        low = _fold(text)
        hits = []
        for last, (key, length, acronym) in self._automaton.iter(low):
            start, end = last + 1 - length, last + 1
            if (start and low[start - 1].isalnum()) or (end < len(low) and low[end].isalnum()):
                continue
            if acronym and text[start:end].replace("–", "-") != acronym:
                if text[start:end].upper() != text[start:end]:
                    continue
            hits.append((start, end, key))
        hits.sort(key=lambda h: (h[0], -h[1]))
        kept: list[tuple[int, int, str]] = []
        for hit in hits:
            if not kept or hit[0] >= kept[-1][1]:
                kept.append(hit)
        return kept


_FOLD = str.maketrans({"’": "'", "‘": "'", "–": "-", "‑": "-", "‐": "-", "\n": " ", "\u00a0": " "})


def _fold(text: str) -> str:
    """Case and typography folded, with the length kept, so that offsets stay true."""
    low = text.translate(_FOLD).lower()
    low = (
        low
        if len(low) == len(text)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_FOLD))
    )
    return low.replace("defense", "defence")


def barriers(text: str, times: Sequence[TimeMention]) -> list[tuple[int, int]]:
    """The times that no name may enter: all but "annual", and a season or a holiday that is a part of a name.

    "Annual meeting", "Spring Concert" and "Concert d'hiver" are names; "Monday" and "March" tell when.
    """
    kept = []
    for time in times:
        when, said = time.when, text[time.start : time.end]
        often = when.kind in (WhenKind.SET, WhenKind.DURATION) and " " not in said and when.weekday is None
        named = (when.season or when.holiday) and not any(map(str.isdigit, said))
        goes_on = said[:1].isupper() and _GOES_ON.match(text, time.end)
        if often or (
            named and (goes_on or text[time.start - 2 : time.start] in ("d'", "d’") or _of_season(text, time))
        ):
            continue
        kept.append((time.start, time.end))
    return kept


def _of_season(text: str, time: TimeMention) -> bool:
    """ "Fiesta de verano", "Fête de printemps": "de" alone ties a season to the name before it."""
    return time.when.part is None and text[time.start - 4 : time.start] == " de "


_GOES_ON = re.compile(r"['’]?s? [^\W\d_]{2}")


def find_names(
    text: str, ranges: Sequence[tuple[int, int]], words: Lexicon, known: KnownSeries, times: Sequence[tuple[int, int]]
) -> list[Name]:
    """All names in the given ranges (sentences, rows, headings), in order. `times` are stretches that no name may enter."""
    found: list[Name] = []
    series_hits = known.find(text)
    starts = [hit[0] for hit in series_hits]
    others = [match.span() for match in words.otherwise.finditer(text)]
    acts, deeds = acts_in(text, words), Deeds(text, words, times)
    for first, last in ranges:
        taken: list[tuple[int, int]] = []
        before = len(found)
        index = bisect_right(starts, first - 1)
        while index < len(series_hits) and series_hits[index][0] < last:
            begin, end, key = series_hits[index]
            index += 1
            if taken and begin < taken[-1][1]:
                continue
            name = _series_name(text, begin, min(end, last), key, first, last, known)
            found.append(name)
            taken.append((name.start, name.end))
        for match in head_pattern(words.code).finditer(text, first, last):
            at = match.start()
            if _overlaps(at, at + 1, taken) or _inside(at, times) or _inside(at, others):
                continue
            for name in _grow(text, at, match.end(), first, last, words, times, taken):
                found.append(name)
                taken.append((name.start, name.end))
        done = [
            Name(start, end, clean_title(title), head, PROPER if proper else DESCRIBED)
            for start, end, title, head, proper in deeds.told(first, last)
            if not _overlaps(start, end, taken)
        ]
        taken.extend((name.start, name.end) for name in done)
        told = done + _by_verbs(text, first, last, acts, words, times, taken)
        again = {name.head for name in told if name.head and name.strength != BARE}
        found[before:] = [n for n in found[before:] if n.head not in again or not _is_told_again(text, n)]
        told += [
            Name(start, end, title, head, PROPER)
            for start, end, title, head, _ in told_by_owners(text, first, last, words, head_pattern(words.code))
            if not _overlaps(start, end, taken)
        ]
        found.extend(told or _unheaded(text, first, last, times, taken))
        found.extend(_bracketed(text, first, last, times, [*taken, *((n.start, n.end) for n in found[before:])]))
    found.extend(_all_counted_on(text, found, ranges, words))
    found.sort(key=lambda n: (n.start, -n.end))
    kept: list[Name] = []
    for name in found:
        if (
            kept
            and name.strength == SERIES
            and name.end <= kept[-1].end
            and name.start >= kept[-1].start
            and (kept[-1].strength != SERIES and kept[-1].head not in _PLAIN)
        ):
            continue  # "2nd ARF Workshop on …", "a ceremony for the tenth year of ADMM-Plus"
        if kept and kept[-1].strength == SERIES and name.start == kept[-1].start and name.head in _PLAIN:
            continue
        if kept and name.strength == SERIES and _is_only(text, kept[-1], name):
            kept[-1] = replace(
                name,
                start=kept[-1].start,
                end=kept[-1].end,
                edition=kept[-1].edition if name.edition is None else name.edition,
            )
            continue
        if (
            kept
            and name.start == kept[-1].start
            and name.end < kept[-1].end
            and SERIES not in (name.strength, kept[-1].strength)
        ):
            if name.strength == PROPER:  # "Philharmonic's gala concert" is told as surely as "Philharmonic's gala"
                kept[-1] = replace(kept[-1], strength=PROPER)
            continue
        if kept and name.start < kept[-1].end and name.title != kept[-1].title and name.start != kept[-1].start:
            if name.strength == SERIES or len(name.title) <= len(kept[-1].title):
                continue
            kept[-1] = name
            continue
        kept.append(name)
    named = [name for name in kept if name.strength != BARE or name.head in text[name.start : name.end].casefold()]
    return named or kept  # "we meet" tells of a meeting where nothing else does


def _is_only(text: str, name: Name, series: Name) -> bool:
    """ "Mesyuarat ADMM" is the ADMM: a plain gathering word before a known series says no more than that it meets."""
    if name.strength == SERIES or not name.start < series.start <= series.end <= name.end:
        return False
    rest = f"{text[name.start : series.start]} {text[series.end : name.end]}".split()
    return all(word.casefold() in _PLAIN or edition_of(word) is not None for word in rest)


def _all_counted_on(text: str, names: Sequence[Name], ranges: Sequence[tuple[int, int]], words: Lexicon) -> list[Name]:
    """ "The first is on 3 May. The second is on 4 May and the third on 5 May": each is counted from the one before."""
    ends = [last for _, last in ranges]
    counted: dict[int, Name] = {}
    waiting = [name for name in names if name.edition is not None and not name.plural]
    while waiting:
        for name in _counted_on(text, waiting.pop(), ends, words):
            if name.start not in counted:
                counted[name.start] = name
                waiting.append(name)
    return list(counted.values())


def _counted_on(text: str, name: Name, ends: Sequence[int], words: Lexicon) -> Iterator[Name]:
    """ "The 48th summit in May and the 49th in November": the next of the kind that the sentence named with its number."""
    edition = name.edition or 0
    last = ends[min(bisect_right(ends, name.start), len(ends) - 1)]
    for match in _NEXT_ONE.finditer(text, name.end, min(last, name.end + _NEAR)):
        number, behind = edition_of(match[1]), match[2].casefold()
        if number is not None and number > edition and (behind in words.stops or behind in words.joiners):
            yield _numbered(name, match, number)
    stop = text.find("\n\n", name.end, name.end + _LATER)
    for match in _NEXT_OPENS.finditer(text, name.end, stop if stop >= 0 else name.end + _LATER):
        number, behind = edition_of(match[1]), match[2].casefold()
        if number in (edition + 1, edition + 2) and (behind in words.stops or words.verbs.match(behind)):
            yield _numbered(name, match, number)
            break


def _numbered(name: Name, match: re.Match[str], number: int) -> Name:
    """The one of a kind that has another number."""
    counted = " ".join(match[1] if edition_of(w) is not None else w for w in name.title.split())
    title = clean_title(counted)
    return replace(name, start=match.start(1), end=match.end(1), title=title, edition=number, acronym=None, year=None)


_LATER = 300  # characters within which a sentence opens with the next number: "The 13th will be held in Riga"
_NEXT_OPENS = re.compile(
    r"[.;:]\s+(?:The|Die|Das|Der|Le|La|El|Yang|the|die|das|der|le|la|el|yang)\s+([\w-]+[ªº.]?)\s+([^\W\d_]+)"
)
_NEAR = 80  # characters within which a number goes on from a name
_NEXT_ONE = re.compile(
    rf"\b{anywhere(lambda cues: cues.links.joins)}\s+(?:the|die|das|der|le|la|el)\s+([\w-]+[ªº.]?)\s+([^\W\d_]+)"
)


def _is_told_again(text: str, name: Name) -> bool:
    """ "arrives in Oslo for a two-day visit": small words that say no more than the verb did."""
    said = text[name.start : name.end]
    return said.islower() and len(said.split()) < 3


def _by_verbs(
    text: str,
    first: int,
    last: int,
    acts: Sequence[Act],
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: list[tuple[int, int]],
) -> list[Name]:
    """Names that a verb makes of who does it ("the board meets"), and fixtures ("Ravens v Harriers")."""
    out, named = [], [stretch for stretch in taken if stretch[0] >= first]
    for start, end, title, head, proper in told_by_verbs(
        text, first, last, acts, words, lambda at: left_of(text, at, first, words, times, taken), times
    ):
        what = (text[a:b].casefold() for a, b in named if a >= end and words.meets_for.search(text, end, a))
        if any(not said.endswith(head) for said in what):
            continue  # "will meet for the second round of talks": that is what the meeting is
        if _overlaps(start, end, taken) or _inside(start, times):
            continue
        nobodys = BARE if title.casefold() == head else DESCRIBED
        out.append(Name(start, end, clean_title(title), head, PROPER if proper else nobodys))
        taken.append((start, end))
    for match in FIXTURE.finditer(text, first, last) if VERSUS.search(text, first, last) else ():
        if not _overlaps(*match.span(), taken) and not _inside(match.start(), times):
            out.append(Name(*match.span(), clean_title(match[0]), "match", PROPER))
            taken.append(match.span())
    return out


# "Super Garuda Shield 2025", "Light + Building 2020": a proper name with its year is a gathering's, whatever its words.
_NAME_YEAR = re.compile(
    r"(?<![\w.])((?:[A-ZÀ-Þ][\w&’'-]*|[A-Z]{2,}\w*)(?: (?:[+&]|of|the|de|der|for|[A-ZÀ-Þ][\w&’'-]*)){0,5}) ((?:19|20)\d\d)(?![\w/-])"
)
_HELD = Phrases(rf"\b{in_any_case(lambda cues: cues.names.held)}\b", re.I)
_SUBJECT_NAME = re.compile(
    rf"(?:^|[.,;:]\s|\b{anywhere(lambda cues: cues.names.subject)}\s)"
    r"((?:[A-ZÀ-Þ][\w&’'-]*)(?: (?:[+&]|(?:of|the|de|der|for)\b|[A-ZÀ-Þ][\w&’'-]*)){1,6})"
)
_NOT_A_NAME = re.compile(
    rf"^{anywhere(lambda cues: cues.names.no_first)}\b|\b{anywhere(lambda cues: cues.names.no_last)}$"
)


# "at COMPUTEX (20-23 May …)", "auf der Interschutz, 1. bis 6. Juni": a fair or a congress that others go to.
_NAME_DATED = Phrases(
    rf"\b{anywhere(lambda cues: cues.names.attended)}\s+(?:the\s+)?"
    r"((?:[A-ZÀ-Þ][\w&+’'-]*|[A-Z]{2,}\w*)(?: (?:[+&]|[A-ZÀ-Þ][\w&+’'-]*)){0,3})(?: \(|, )(?=\S)"
)


def _dated_names(
    text: str, first: int, last: int, times: Sequence[tuple[int, int]], taken: list[tuple[int, int]]
) -> Iterator[Name]:
    """Proper names with their days just behind them."""
    for match in _NAME_DATED.finditer(text, first, last):
        start, end = match.span(1)
        telling = match[1].isupper() or " " in match[1] or any(map(str.isdigit, match[1]))
        if telling and _inside(match.end(), times) and not _inside(start, times):
            if not _overlaps(start, end, taken) and not _NOT_A_NAME.search(match[1]):
                yield Name(start, end, clean_title(match[1]), "", DESCRIBED)


# "the 46th BALTOPS (4 to 15 June", "SC22 in Dallas (Nov. 13-18", "useR! (Brisbane, July 10-13)"
_BEFORE_BRACKET = re.compile(
    r"(?<![\w-])((?:\d{1,3}(?:st|nd|rd|th|\.|ª|º|e) )?(?:[A-ZÀ-Þ]|[a-z]{1,4}[A-Z])[\w&+’'!.-]*"
    r"(?: (?:[+&]|of|the|de|des|du|la|del|der|für|for|[A-ZÀ-Þ][\w&+’'!-]*|\d{2,4}))*)"
    rf"(?: (?:{anywhere(lambda cues: cues.names.attended)}|in|en|à) [A-ZÀ-Þ]\w+)?\s*$"
)
_SEVERAL_DAYS = re.compile(
    r"\d\.?(?:\s?[–-]\s?|\s(?:[^\W\d_]{1,9}\s)?(?:[^\W\d_]{1,9}|[–-])\s)(?:[^\W\d_]{3,10}\.?\s)?\d"
)


def _bracketed(
    text: str, first: int, last: int, times: Sequence[tuple[int, int]], taken: list[tuple[int, int]]
) -> Iterator[Name]:
    """Proper names with their days in a bracket just behind them: whatever its words, what lasts so long is held."""
    for start, end in within(times, first, last):
        opened = text.rfind("(", max(first, start - _BEFORE_DAYS), start)
        if opened < 0 or ")" in text[opened:start] or any(map(str.isdigit, text[opened:start])):
            continue
        if _SEVERAL_DAYS.search(text, start, end) is None:
            continue
        low = max(first, opened - _LONG_NAME)
        named = _BEFORE_BRACKET.search(text[low:opened])
        if named is None:
            continue
        name = (low + named.start(1), low + named.end(1))
        if _overlaps(*name, taken) or _overlaps(*name, within(times, *name)) or _NOT_A_NAME.search(named[1]):
            continue
        if not body_in(text, *name):
            yield Name(*name, clean_title(named[1]), "", DESCRIBED, None, edition_of(named[1].split()[0]))


_BEFORE_DAYS = 24  # characters of a bracket before its days, in which a town may stand
_LONG_NAME = 80  # characters before a bracket in which a name is looked for


def _unheaded(
    text: str, first: int, last: int, times: Sequence[tuple[int, int]], taken: list[tuple[int, int]]
) -> list[Name]:
    """Proper names without a gathering word: one with a year beside it, or the subject of something that is held."""
    out = list(_dated_names(text, first, last, times, taken))
    if out or last - first > 1500:
        return out
    held = _HELD.search(text, first, last) is not None
    for match in _NAME_YEAR.finditer(text, first, last) if held else ():
        start, end = match.span()
        if _overlaps(start, end, taken) or _inside(start, times) or _NOT_A_NAME.search(match[1]):
            continue
        title = clean_title(match[0])
        out.append(Name(start, end, title, "", PROPER, None, edition_of(match[1].split()[0]), year=int(match[2])))
    if out or not held or any(first <= a < last for a, _ in taken):
        return out
    subject = _SUBJECT_NAME.search(text, first, last)
    if (
        subject is not None
        and not _NOT_A_NAME.search(subject[1])
        and not _inside(subject.start(1), times)
        and not body_in(subject[1], 0, 999)
    ):
        out.append(Name(subject.start(1), subject.end(1), clean_title(subject[1]), "", DESCRIBED))
    return out


_PART_AFTER = re.compile(
    r"\s*(?:\((?:[^)]{1,30})\))?[\s-]*(retreat|\+|plus|working group|wg|informal|experts['’]? working group)(?!\w)",
    re.I,
)
_PART_BEFORE = re.compile(
    r"(retreat|informal|special|emergency|sesi retreat|tidak rasmi|working group)\s+(?:of the\s+|mesyuarat\s+)?$", re.I
)


def _series_name(text: str, begin: int, end: int, key: str, first: int, last: int, known: KnownSeries) -> Name:
    """A known series' mention with its part ("… (ADMM) Retreat"), edition and year taken along."""
    children = known.children.get(key, [])
    if children:
        after = _PART_AFTER.match(text, end, min(last, end + 60))
        before = _PART_BEFORE.search(text, max(first, begin - 30), begin)
        for child in sorted(children, key=lambda c: -len(c.part or "")):
            part = (child.part or "").casefold()
            if after and part and _same_part(after[1].casefold(), part):
                key, end = child.key, after.end()
                break
            if before and part and part in before[1].casefold():
                key, begin = child.key, before.start()
                break
        if key in known.children and end < last:  # "ADSOM-Plus Working Group": one step further down
            after = _PART_AFTER.match(text, end, min(last, end + 60))
            for child in known.children[key]:
                if after and child.part and _same_part(after[1].casefold(), child.part.casefold()):
                    key, end = child.key, after.end()
                    break
    one = known.by_key[key]
    paren = _PAREN.match(text, end, min(last, end + 34))
    acronym = None
    if paren:
        acronym = paren[1].strip()
        end = paren.end()
        if acronym in one.acronyms or acronym.replace(" ", "") in one.acronyms or _ACRONYM.match(acronym):
            tail = _PART_AFTER.match(text, end, min(last, end + 24))
            for child in known.children.get(key, []):
                if tail and child.part and _same_part(tail[1].casefold(), child.part.casefold()):
                    key, end, one = child.key, tail.end(), child
    edition, year = _edition_left(text, first, begin)
    after_number = _EDITION_AFTER.match(text, end, min(last, end + 6))
    if edition is None and after_number and text[end] == "-":
        edition, end = int(after_number[1]), after_number.end()
    behind = _EDITION_BEHIND.match(text, end, min(last, end + 8))
    if edition is None and behind is not None:
        edition, end = int(behind[1]), behind.end()
    in_acronym = re.search(r"-(\d{1,3})$", acronym or "")
    if edition is None and in_acronym:
        edition = int(in_acronym[1])
    following = _YEAR_AFTER.match(text, end, min(last, end + 7))
    if following:
        year = int(following[1])
    title = one.title if edition is None else f"{ordinal(edition)} {one.title}"
    return Name(begin, end, title, one.part or "meeting", SERIES, key, edition, acronym, year=year)


def _same_part(said: str, part: str) -> bool:
    said = {"+": "plus", "wg": "working group"}.get(said, said).replace("experts' ", "").replace("experts’ ", "")
    return said == {"wg": "working group"}.get(part, part)


_ACRONYM = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z0-9+-]*(?:[ -](?:Plus|WG|\d+))?$")


def _edition_left(text: str, first: int, begin: int) -> tuple[int | None, int | None]:
    """The edition and the year that stand just left of a name: "the 14th …", "2025 …"."""
    left = text[max(first, begin - 24) : begin].rstrip()
    word = left.rpartition(" ")[2] if " " in left else left
    number = edition_of(word)
    year = _YEAR.match(word)
    return (None if year else number), (int(year[1]) if year else None)


_ITEM = re.compile(r"\d{1,2}\.")  # opens an item of a list, where no language writes ordinals so
_NUMBERED = re.compile(r"(\d{1,3})(?:st|nd|rd|th|º|ª|e|er|ème|\.)")


@lru_cache(maxsize=10_000)  # it is asked of every word before a gathering, and most are the same few
def edition_of(word: str) -> int | None:
    """12 for "12th", "Twelfth", "XII", "ke-12"; None where the word is no ordinal."""
    low = word.casefold().removeprefix("ke-").strip("(),")
    if low in _ORDINALS:
        return _ORDINALS[low]
    if low in _TENS or low.removesuffix("ieth") + "y" in _TENS:
        return _TENS.get(low.removesuffix("ieth") + "y")
    ten, _, one = low.partition("-")
    if ten in _TENS and one in _ORDINALS and _ORDINALS[one] < 10:
        return _TENS[ten] + _ORDINALS[one]
    plain = _NUMBERED.fullmatch(low)
    if plain:
        return int(plain[1])
    if word.casefold().startswith("ke-") and low.isdigit() and len(low) < 4:
        return int(low)
    if len(word) > 1 and _ROMAN.match(word):
        values = [_ROMAN_VALUE[c] for c in word]
        return sum(-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values))
    return None


def ordinal(number: int) -> str:
    """14 → "14th"."""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


_BODY_BEFORE = re.compile(
    r"(?<![\w-])[A-ZÀ-Þ][\w’'/&.-]*(?: (?:of|on|the|for|and|[A-ZÀ-Þ][\w’'/&.-]*)){1,9}(?: \([A-Z][\w-]*\))?(?=, )"
)


# "Meeting between Japan, the Philippines and the United States"
_PARTY = (
    r"(?:(?:the|die|der|den|la|le|les|los|el)\s+|l['’])?[A-ZÀ-Þ][\w.’'-]*(?:\s+(?:of\s+|de\s+)?[A-ZÀ-Þ][\w.’'-]*){0,3}"
)
_BETWEEN = re.compile(
    rf"\s+{anywhere(lambda cues: cues.names.between)}\s+{_PARTY}(?:,\s+{_PARTY})*,?\s+"
    rf"{anywhere(lambda cues: cues.rows.and_)}\s+{_PARTY}"
)
_INDEFINITE = any_word(lambda cues: cues.names.indefinite)  # what it speaks of was not named before


def _grow(
    text: str,
    begin: int,
    end: int,
    first: int,
    last: int,
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: Sequence[tuple[int, int]],
) -> list[Name]:
    head = re.sub(r"\s+", " ", text[begin:end]).casefold()
    following = _WORD.match(text, end + 1, last) if end < last and text[end] == " " else None
    left, capitals, modifiers = left_of(text, begin, first, words, times, taken)
    paper = following is not None and following[0].casefold().rstrip(".") in _NOT_AFTER
    if (
        following is not None
        and paper
        and not (left == first and body_in(text, left, end) and _paper_of(following, last, words))
    ):
        return []
    first_head = words.code in HEAD_FIRST
    if first_head and _last_word(text, first, begin, words.articles) in _ROOMS:
        return []
    capitalised = text[begin].isupper() or capitals > 0 or first_head
    right = _right(text, end, end if paper else last, words, times, capitalised=capitalised, loose=2 * first_head)
    if (parties := _BETWEEN.match(text, end, last)) is not None and right < parties.end():
        right = parties.end()
    if left > first + 2 and text[left - 2 : left] == ", " and right - left < 40:
        body = _BODY_BEFORE.search(text, max(first, left - 160), left)
        if body is not None and body_in(text, *body.span()) and not _overlaps(body.start(), left, taken):
            left, capitals = body.start(), capitals + 1  # "Maritime Safety Committee (MSC), 102nd session"
    head_word = text[begin:end]
    if head in words.proper and not (capitals and head_word[:1].isupper()) and not (first_head and right > end):
        return []
    before = _last_word(text, first, left)
    theme = _QUOTE.match(text, right, min(last, right + 170))
    alone = not capitals and not modifiers and right == end and theme is None
    if (
        head in words.weak
        and alone
        and before not in words.articles
        and not _of_time(text, (left, right), words, times)
    ):
        return []
    if before in _NOT_BEFORE or (before.isdigit() and len(before) != 4):
        return []
    of_whom = right > end and text[end:right].split()[0].casefold() in _TIES
    if _last_word(text, first, left, words.articles) in words.records and not of_whom:
        return []
    if _record(text, left, begin, words):
        if not of_whom:
            return []
        left, capitals, modifiers = begin, 0, 0
    left = _without_papers(text, left, begin, words)
    if left == begin:
        capitals = modifiers = 0
    paren = _PAREN.match(text, right, min(last, right + 34))
    acronym = None
    if paren and _ACRONYM.match(paren[1]):
        acronym, right = paren[1], paren.end()
        if first_head:  # "Konferensi Tingkat Tinggi (KTT) ke-43 ASEAN"
            right = _right(text, right, last, words, times, capitalised=True, loose=1)
    phrase = " ".join(text[left:right].split()).strip(" ,:;-–—")
    plural = head.endswith("s") and head.rstrip("s") in words.heads
    edition, year, pair = _numbers(text, left, right)
    follows = any(w[:1].isupper() for w in text[end:right].split()) if first_head else False
    quoted = theme is not None and theme[0].strip()[0] in _QUOTES
    numbered = edition is not None or acronym is not None
    described = (
        modifiers > 0 or right > end or before in _INDEFINITE or (_tells(head, words) and before not in words.articles)
    )
    if (capitals or numbered or follows or quoted) and (head not in words.weak or head_word[:1].isupper() or numbered):
        strength = PROPER
    else:
        strength = DESCRIBED if described or capitals or follows or quoted else BARE
    title = clean_title(phrase)
    numbers = capitals and all(edition_of(word) for word in text[left:begin].split())  # "its 27th session"
    small = not any(map(str.isupper, text[left:begin]))
    if (small or numbers) and not follows and _anybodys(head):
        told = _owned(text, (left, begin, right), first, words, times, taken)
        title, strength = (told, PROPER if edition else DESCRIBED) if told else (title, strength)
    made = Name(left, right, title, head, strength, None, edition, acronym, plural, year, theme[1] if theme else None)
    if pair and plural:
        return [
            replace(made, title=clean_title(_without_pair(phrase, number)), edition=number, plural=False)
            for number in pair
        ]
    return [made]


@lru_cache(maxsize=1000)
def _anybodys(head: str) -> bool:
    """Whether a gathering word says no more than that one meets: "session", "special session", "Sondersitzung"."""
    words = head.split()
    return bool({head, words[0], words[-1]} & GENERIC) or (len(words) == 1 and head.endswith(_COMPOUND))


_COMPOUND = tuple(word for word in sorted(GENERIC) if len(word) > 6)  # German words end in them


def _paper_of(behind: re.Match[str], last: int, words: Lexicon) -> bool:
    """ "City Council Meeting Agenda", a line of its own: the paper is that of the meeting."""
    return behind.end() == last and behind[0].casefold() in words.papers


_OWN = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.names.own)}(?!\w)", re.I)
_CAPITALS = re.compile(
    r"(?:[A-ZÀ-Þ][\w&/’'-]*)(?: (?:(?:of|the|de)\b|[A-ZÀ-Þ][\w&/’'-]*|\d{1,4}(?:[./]\w{1,6})?(?!\w)|\([\w&+.-]{2,12}\))){1,5}"
)


def _owned(
    text: str,
    name: tuple[int, int, int],
    first: int,
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: Sequence[tuple[int, int]],
) -> str:
    """The title of "its next meeting", or of what somebody holds, with whose it is; empty where nothing tells.

    `name`: its left end, its head, and its right end.
    """
    left, begin, right = name
    own = _OWN.search(text, max(first, left - 30), begin)
    if own is None:
        return _of_owner(_held_by(text, first, left, words, times, taken), text[left:right], words)
    owner = _owner(text, first, own.start(), words, times, taken)
    if not owner and not text[first : own.start()].strip():  # it opens its sentence
        owner = _owner(text, _sentence_before(text, first), first, words, times, ())
        owner = owner if " " in owner else ""  # "the committee" was named before
    return _of_owner(owner, text[max(left, own.end()) : right], words)


def _of_owner(owner: str, said: str, words: Lexicon) -> str:
    """The title of what somebody holds, from whose it is and what is said of it; empty where nobody is known."""
    if not owner:
        return ""
    what = clean_title(said)
    if words.code in HEAD_FIRST:
        return f"{what} {owner}"
    return clean_title(f"{owner} {what if words.code == 'de' else what[0].lower() + what[1:]}")


def _held_by(
    text: str, first: int, left: int, words: Lexicon, times: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int]]
) -> str:
    """Who holds what begins at `left`: "the board is to hold a …"; empty where no verb of holding leads to it."""
    low = max(first, left - 30)
    verb = next((m for m in _HOLDS.finditer(text, low, left) if not text[m.end() : left].strip()), None)
    if verb is None:
        return ""
    first, end = max(first, verb.start() - _LONG), verb.start()
    while (small := _SMALL_BEFORE.search(text, max(first, end - 30), end)) and body_at(text, *small.span()) is None:
        end = small.start()  # "is expected to"
    start = max(first, *(text.rfind(sign, first, end) + 1 for sign in ",;:"))
    owner = _owner(text, start, end, words, times, taken)
    return owner if text[start:end].rstrip().endswith(owner) else ""


_LONG = 160  # characters before a verb in which who does it is told
_SMALL_BEFORE = re.compile(r"\b[a-zß-ÿ]+\s*$")
_HOLDS = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.names.holds)}(?!\w)", re.I)


def _sentence_before(text: str, first: int) -> int:
    """Where the sentence begins that ends at an offset; that offset where it is in another paragraph."""
    begin = max(0, first - 300)
    line = text.rfind("\n", begin, first - 1)
    if not text[line + 1 : first].strip():
        return first
    stop = max((text.rfind(sign, begin, first - 2) for sign in (". ", "! ", "? ")), default=-1)
    return max(line, stop + 1, begin)


def _owner(
    text: str, first: int, last: int, words: Lexicon, times: Sequence[tuple[int, int]], taken: Sequence[tuple[int, int]]
) -> str:
    """Whose meeting "its next meeting" is: the body, or the name in capitals, of which the sentence speaks before."""
    body = body_at(text, first, last)
    if body is None and any(first <= a < last for a, _ in taken):
        return ""  # a meeting that is named is told more of
    if body is not None:
        start, end = left_of(text, body[0], first, words, times, taken)[0], body[1]
        end = _right(text, end, last, words, times, capitalised=True, loose=2 * (words.code in HEAD_FIRST))
    else:
        named = _CAPITALS.search(text, first, last)
        if named is None or _NOT_A_NAME.search(_ARTICLE.sub("", named[0])):
            return ""
        start, end = named.span()
    return _ARTICLE.sub("", " ".join(text[start:end].split()))


_ARTICLE = re.compile(r"^(?:members of )?(?:the|die|der|das|le|la|el)\s+|[’']s?$", re.I)


_PAIR = re.compile(r"(\d{1,3})(?:st|nd|rd|th) and (?:the )?(\d{1,3})(?:st|nd|rd|th)\s+", re.I)


def _numbers(text: str, left: int, right: int) -> tuple[int | None, int | None, tuple[int, int] | None]:
    phrase = text[left:right]
    pair = _PAIR.search(phrase)
    edition = year = None
    for word in phrase.split()[:6]:
        if _YEAR.match(word.strip(",()")):
            year = int(_YEAR.match(word.strip(",()"))[1])  # type: ignore[index]
        elif edition is None and (value := edition_of(word.strip(","))) is not None:
            edition = value
    return edition, year, (int(pair[1]), int(pair[2])) if pair else None


def _without_pair(phrase: str, number: int) -> str:
    return re.sub(r"(\w)s\b(?=[^s]*$)", r"\1", _PAIR.sub(f"{ordinal(number)} ", phrase), count=1)


_FOLLOWING = re.compile(rf"(?:^|[^\w]){in_any_case(lambda cues: cues.names.following)}\s+$", re.I)
_FOLLOWING_FIRST = re.compile(rf"{in_any_case(lambda cues: cues.names.following)}\s", re.I)
_FOLLOWING_BEHIND = re.compile(rf"\s+{in_any_case(lambda cues: cues.names.following_behind)}\b", re.I)


def is_following(text: str, start: int, end: int) -> bool:
    """True for a name that is called the next one: "the next summit", "prochain salon", "mesyuarat akan datang"."""
    low = max(0, start - _NEXT_REACH)
    before = _FOLLOWING.search(text[low:start]) is not None
    return before or any(
        cue.match(text, at) is not None for cue, at in ((_FOLLOWING_FIRST, start), (_FOLLOWING_BEHIND, end))
    )


def one_of(title: str, head: str, words: Lexicon) -> str:
    """A row of "Public hearings" is one public hearing."""
    single = head.removesuffix("s")
    if single not in words.heads:
        return title
    return re.sub(rf"\b({re.escape(single)})s\b", r"\1", title, count=1, flags=re.I)


_NEXT_REACH = 16  # characters before a name in which such a word stands
_LINE_END = re.compile(r"\s*\n\s*")
NONE = re.compile(rf"^{in_any_case(lambda cues: cues.states.none)}(?:\s+|(?<=['’]))", re.I)
_SET = re.compile(rf"^{in_any_case(lambda cues: cues.names.planned)}\s+", re.I)


def clean_title(phrase: str) -> str:
    """A phrase as a title: on one line, without the marks around it, with a capital."""
    title = _SET.sub("", NONE.sub("", _LINE_END.sub(" ", phrase).strip(" ,:;-–—*_?!.#")))
    if title[:1].islower():
        title = title[0].upper() + title[1:]
    return title


def _last_word(text: str, first: int, end: int, over: Container[str] = ()) -> str:
    """The word just before; small words in `over` and what ties them are passed over: "minutes of the meeting"."""
    pieces = _PIECE.findall(text[max(first, end - 40) : end])
    while over and len(pieces) > 1 and (pieces[-1].casefold() in over or pieces[-1].casefold() in _TIES):
        pieces.pop()
    return pieces[-1].casefold() if pieces else ""


_PIECE = re.compile(r"[^\s(“\"]+")
_TIES = any_word(lambda cues: cues.names.ties)


def _record(text: str, left: int, begin: int, words: Lexicon) -> bool:
    """ "Minutes of the Annual Meeting" are of a meeting that is over."""
    opened = text[left:begin].split()
    return len(opened) > 1 and opened[0].casefold() in words.records and opened[1].casefold() in _TIES


def _without_papers(text: str, left: int, begin: int, words: Lexicon) -> int:
    """ "Notice of Special Meeting" announces a special meeting."""
    tokens = list(_WORD.finditer(text, left, begin))
    for number, token in enumerate(tokens[:3]):
        if token[0].casefold() in words.papers:
            rest = tokens[number + 1 :]
            while rest and (rest[0][0].casefold() in _TIES or rest[0][0].casefold() in words.articles):
                rest = rest[1:]
            tied = len(rest) < len(tokens) - number - 1
            if tied or words.code in HEAD_FIRST:
                return rest[0].start() if rest else begin
    return left


def _of_time(text: str, name: tuple[int, int], words: Lexicon, times: Sequence[tuple[int, int]]) -> bool:
    """Whether a time beside a word says as an article would that one gathering is meant: "tomorrow's class", "kelas esok".

    In a language without articles a verb behind it does so as well: "kelas dibatalkan".
    """
    index = bisect_right(times, (name[0], 0))
    if index and _OWNS.fullmatch(text, times[index - 1][1], name[0]) is not None:
        return True
    if words.code not in WITHOUT_ARTICLE:
        return False
    behind = _WORD.match(text, name[1] + 1)
    held = behind is not None and words.verbs.fullmatch(behind[0]) is not None
    return held or (index < len(times) and _LEADS_ON.fullmatch(text, name[1], times[index][0]) is not None)


_OWNS = re.compile(r"['’]s?\s+")
_LEADS_ON = re.compile(r"\s+(?:pada\s+|tanggal\s+|hari\s+)*")


def _tells(head: str, words: Lexicon) -> bool:
    """True for a head that is more than "the meeting": an open day, a Jahreshauptversammlung."""
    return head not in GENERIC and head.rstrip("s") not in GENERIC and head not in words.weak


_SHORTENED = re.compile(r" \([\w&+.-]{2,12}\) ")


def left_of(
    text: str,
    begin: int,
    first: int,
    words: Lexicon,
    times: Sequence[tuple[int, int]],
    taken: Sequence[tuple[int, int]],
) -> tuple[int, int, int]:
    """How far a name reaches to the left of its head: (start, capitalised words, lower-case modifiers)."""
    tokens = list(_WORD.finditer(text, max(first, begin - 160), begin))
    left, capitals, modifiers, pending = begin, 0, 0, 0
    index = len(tokens) - 1
    edge = begin
    while index >= 0:
        token = tokens[index]
        gap = text[token.end() : edge]
        if _SHORTENED.fullmatch(text, token.start() - 2, edge) is not None:
            edge = token.start() - 2  # "Messaging Layer Security (mls) WG meeting"
            index -= 1
            continue
        if gap.strip(" \n-–'’\"“”") or gap.count("\n") > 1 or (gap.strip() and " " in gap.strip("’'“”\"")):
            break
        if token[0].endswith(".") and len(token[0]) > 4:
            break  # a sentence or a remark ends there
        if _inside(token.start(), times) and (_inside(token.start() - 1, times) or not _YEAR.match(token[0])):
            break  # a year alone may be a name's; that of "January 8, 2025" is the day's
        named = next((a for a, b in taken if a <= token.start() < b), None)
        if named is not None:
            if not pending:
                left, capitals = named, capitals + 1
            break
        word = token[0]
        low = word.casefold().rstrip(".")
        if (
            word[0].isupper()
            or edition_of(word) is not None
            or _YEAR.match(word)
            or (word[0].isdigit() and any(map(str.isupper, word)))
        ):
            if low in words.stops and low not in ("may", "march", "second", "first", "third", "next"):
                break
            at_start = token.start() == first or not text[first : token.start()].strip(" “\"'-•*")
            if at_start and (low in words.articles or (_ITEM.fullmatch(word) and words.code != "de")):
                break
            left, capitals, pending = token.start(), capitals + 1, 0
        elif word.isdigit() and index > 0 and not pending and _counted_body(text, tokens[index - 1], token, words):
            left = token.start()  # "the WG 3 meeting"
        elif low in words.joiners and low not in ("in", "to", "at", "by", "a", "en", "à", "im", "am"):
            if not capitals and low not in ("and", "&", "und", "et", "y", "dan"):
                break
            pending += 1
            if pending > 2:
                break
        elif low.isalpha() or "-" in low or "'" in low or "’" in low:
            if words.code in HEAD_FIRST:
                break
            if low in words.stops or low in words.articles or modifiers >= 4 or pending or low in _NOT_BEFORE:
                break
            if (
                low.endswith("ing")
                and index > 0
                and low not in ("working", "planning", "training", "steering", "kick-off")
            ):
                break
            left, modifiers = token.start(), modifiers + 1
        else:
            break
        edge = token.start()
        index -= 1
    return left, capitals, modifiers


def _counted_body(text: str, body: re.Match[str], number: re.Match[str], words: Lexicon) -> bool:
    """True for a number that a group, ward or class has: "WG 3", "Ward 12"; not for how many there are."""
    low = body[0].casefold()
    named = body[0][0].isupper() and low not in words.stops and low not in words.articles and low not in _NOT_BEFORE
    return named and len(number[0]) <= 3 and text[body.end() : number.start()] == " " and words.code not in HEAD_FIRST


# "Mesyuarat Penuh Majlis Bil. 8/2025", "Ratssitzung Nr. 4"
_NUMBER = re.compile(
    rf"{in_any_case(lambda cues: cues.names.number)}\s?\d{{1,3}}(?:\s?/\s?\d{{2,4}})?(?![\w/.,:]\d)", re.I
)
_TAIL_WORD = re.compile(rf"(?<!\w)[dl]['’](?=\w)|{_WORD.pattern}")  # "de l'eau": what is elided is a word of its own
# Words that open one part of a name after another: "Council of Ministers of Health".
_FURTHER_TAILS = frozenset(("of", "for", "de", "d'", "del", "du", "des", "der", "für", "bagi"))
_LETTERS = re.compile(r"[^\W\d_]+(?:-\w+)*(?:'s?)?")


def _right(
    text: str, end: int, last: int, words: Lexicon, times: Sequence[tuple[int, int]], capitalised: bool, loose: int = 0
) -> int:
    """How far a name reaches to the right of its head: over capitalised words, numbers, and one tail."""
    right, edge, tail, count, lower = end, end, False, 0, 0
    for token in _TAIL_WORD.finditer(text, end, min(last, end + 150)):
        gap = text[edge : token.start()]
        if gap.strip(" \n-–'’\"“”") or gap.count("\n") > 1 or count > 13 or "–" in gap or (" - " in gap):
            break
        word = token[0].rstrip(".,")
        low = word.casefold().replace("’", "'")
        if word.islower() and words.verbs.fullmatch(low):
            break
        if _inside(token.start(), times) and not (_YEAR.fullmatch(word) and not tail):
            break
        led = words.on_day.match(text, token.start(), last) if word.islower() else None
        if led is not None and _inside(led.end() + 1, times):
            break  # "sesión del Pleno para el día 29"
        number = _NUMBER.match(text, token.start(), last)
        if number is not None:
            return number.end()
        if low in words.tails and (not tail or low in _FURTHER_TAILS):
            tail, edge, count = True, token.end(), count + 1
            continue
        if word[:1].isupper() or word[:1].isdigit() or (loose and edition_of(word) is not None):
            if not tail and not capitalised:
                break
            if low in words.stops and not tail:
                break
            right = token.start() + len(word)
        elif not tail and right > end and _goes_on(text, token, last, words):
            edge, count = token.end(), count + 1
            continue
        elif tail and low in words.joiners | words.articles:
            if low in ("in", "at", "to", "by", "with") and low not in words.tails:
                break
        elif low.removesuffix("'s") not in words.stops and _LETTERS.fullmatch(low) and lower < (6 if tail else loose):
            lower += 1
            right = right if low.endswith(("'", "'s")) else token.start() + len(word)  # "on the city's" goes on
        else:
            break
        edge, count = token.end(), count + 1
        if token[0] != word:
            break
    return right


def _goes_on(text: str, joiner: re.Match[str], last: int, words: Lexicon) -> bool:
    """Whether "and" joins what a gathering is of, and no other gathering: "Pameran Maritim dan Aeroangkasa"."""
    if words.code not in HEAD_FIRST or _AND.fullmatch(joiner[0]) is None:
        return False
    following = _WORD.match(text, joiner.end() + 1, last)
    if following is None or not following[0].istitle() or following[0].casefold() in words.stops:
        return False
    return head_pattern(words.code).match(text, following.start(), last) is None


_AND = re.compile(anywhere(lambda cues: cues.links.joins))


def _inside(offset: int, times: Sequence[tuple[int, int]]) -> bool:
    index = bisect_right(times, (offset, 1 << 60)) - 1
    return index >= 0 and times[index][0] <= offset < times[index][1]


def _overlaps(start: int, end: int, stretches: Sequence[tuple[int, int]]) -> bool:
    """Whether start:end shares a letter with one of the stretches, which need be in no order."""
    return any(a < end and start < b for a, b in stretches)
