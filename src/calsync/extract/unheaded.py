"""Proper names without a gathering word, told by what stands beside them: a year, days in a bracket, "is held"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from calsync.extract.editions import edition_of
from calsync.extract.gathering import DESCRIBED, PROPER, Name, clean_title
from calsync.extract.language import any_word, anywhere, in_any_case
from calsync.extract.organiser import body_in
from calsync.extract.phrases import Phrases
from calsync.extract.within import inside, overlaps, within

# "Super Garuda Shield 2025", "Light + Building 2020": a proper name with its year is a gathering's, whatever its words.
_NAME_YEAR = re.compile(
    r"(?<![\w.])((?:[A-ZÀ-Þ][\w&’'-]*|[A-Z]{2,}\w*)(?: (?:[+&]|of|the|de|des|du|del|la|las|los|les|der|for|[A-ZÀ-Þ][\w&’'-]*)){0,5}) ((?:19|20)\d\d)(?![\w/-])"
)
_HELD = Phrases(rf"\b{in_any_case(lambda cues: cues.names.held)}\b", re.I)
_SUBJECT_NAME = re.compile(
    rf"(?:^|[.,;:]\s|\b{anywhere(lambda cues: cues.names.subject)}\s)"
    r"((?:[A-ZÀ-Þ][\w&’'-]*)(?: (?:[+&]|(?:of|the|de|des|du|del|la|las|los|les|der|for)\b|[A-ZÀ-Þ][\w&’'-]*)){1,6})"
)
NOT_A_NAME = re.compile(
    rf"^{anywhere(lambda cues: cues.names.no_first)}\b|\b{anywhere(lambda cues: cues.names.no_last)}$"
)
_LEADS = any_word(lambda cues: cues.names.leads)
# "at COMPUTEX (20-23 May …)", "auf der Interschutz, 1. bis 6. Juni": a fair or a congress that others go to.
_NAME_DATED = Phrases(
    rf"\b{anywhere(lambda cues: cues.names.attended)}\s+(?:the\s+)?"
    r"((?:[A-ZÀ-Þ][\w&+’'-]*|[A-Z]{2,}\w*)(?: (?:[+&]|[A-ZÀ-Þ][\w&+’'-]*)){0,3})(?: \(|, )(?=\S)"
)
# "the 46th BALTOPS (4 to 15 June", "SC22 in Dallas (Nov. 13-18", "useR! (Brisbane, July 10-13)"
_BEFORE_BRACKET = Phrases(
    r"(?<![\w-])((?:\d{1,3}(?:st|nd|rd|th|\.|ª|º|e) )?(?:[A-ZÀ-Þ]|[a-z]{1,4}[A-Z])[\w&+’'!.-]*"
    r"(?: (?:[+&]|of|the|de|des|du|la|del|der|für|for|[A-ZÀ-Þ][\w&+’'!-]*|\d{2,4}))*)"
    rf"(?: (?:{anywhere(lambda cues: cues.names.attended)}|in|en|à) [A-ZÀ-Þ]\w+)?\s*$"
)
_SEVERAL_DAYS = re.compile(
    r"\d(?:\.|st|nd|rd|th|er)?(?:\s?[–-]\s?|\s(?:of\s)?(?:[^\W\d_]{1,9}\s)?(?:[^\W\d_]{1,9}|[–-])\s)(?:[^\W\d_]{3,10}\.?\s)?\d"
)
# "LibreCon 2025 is in Leeds, 2 to 5 May", "COSIT'25", "SC25": with its year, or capitals with its last digits.
_EDITION = re.compile(
    rf"(?<![\w.’'-])(?!(?i:{anywhere(lambda cues: cues.rows.articles)})\s)(?:"
    r"((?:[A-ZÀ-Þ]|[a-z]{1,4}[A-Z])[\w&’'-]*!?(?: (?:[+&]|of|de|der|for|[A-ZÀ-Þ][\w&’'-]*)){0,5}) (?:(?:19|20)\d\d|[’']\d\d)"
    r"|([A-Z]{2,}[A-Za-z]{0,8})[’']?\d\d(?:\.[a-z]{2,8})?)(?![\w/–-])"
)
# "Meet us at SnowflakeWorld in Leeds from May 12-14": those who exhibit tell where they may be found, for some days.
_FOUND_AT = Phrases(
    rf"\b{anywhere(lambda cues: cues.names.found_at)}\s+(?:the\s+)?"
    r"((?:[A-ZÀ-Þ]|[a-z]{1,4}:?[A-Z])[\w&+:’'-]*(?: (?:[+&]|of|the|[A-ZÀ-Þ][\w&+’'-]*)){0,4}?(?: (?:19|20)\d\d)?)"
    r"(?:,? (?:in|en|à) [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)?(?: \(|, ?| from | on |: | [-–—|] )(?=\S)"
)
_BEFORE_DAYS = 24  # characters of a bracket before its days, in which a town may stand
_ARTICLE = 16  # characters of an article and of the small word before it
_BEFORE_ITS_DAYS = 120  # characters before the days of an edition in which its name stands
_LONG_NAME = 80  # characters before a bracket in which a name is looked for


def _found_at(
    text: str, first: int, last: int, times: Sequence[tuple[int, int]], taken: list[tuple[int, int]]
) -> Iterator[Name]:
    """Proper names at which readers may find somebody on several days."""
    for match in _FOUND_AT.finditer(text, first, last):
        at = next((t for t in within(times, match.end() - 1, last) if t[0] <= match.end() + 1), None)
        if at is None or _SEVERAL_DAYS.search(text, *at) is None or overlaps(*match.span(1), taken):
            continue
        if not NOT_A_NAME.search(match[1]) and not inside(match.start(1), times):
            yield Name(*match.span(1), clean_title(match[1]), "", PROPER)


def _dated_names(
    text: str, first: int, last: int, times: Sequence[tuple[int, int]], taken: list[tuple[int, int]]
) -> Iterator[Name]:
    """Proper names with their days just behind them."""
    for match in _NAME_DATED.finditer(text, first, last):
        start, end = match.span(1)
        telling = match[1].isupper() or " " in match[1] or any(map(str.isdigit, match[1]))
        if telling and inside(match.end(), times) and not inside(start, times):
            if not overlaps(start, end, taken) and not NOT_A_NAME.search(match[1]):
                yield Name(start, end, clean_title(match[1]), "", DESCRIBED)


def bracketed(
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
        if overlaps(*name, taken) or overlaps(*name, within(times, *name)) or NOT_A_NAME.search(named[1]):
            continue
        if not body_in(text, *name):
            yield Name(*name, clean_title(named[1]), "", DESCRIBED, None, edition_of(named[1].split()[0]))


def editions(
    text: str, first: int, last: int, times: Sequence[tuple[int, int]], taken: list[tuple[int, int]]
) -> Iterator[Name]:
    """Proper names with the year or the number of their edition, before the days on which their sentence says they are."""
    ended = first
    for start, end in within(times, first, last):
        several = _SEVERAL_DAYS.search(text, start, end) is not None
        low = max(ended, start - _BEFORE_ITS_DAYS)
        for match in _EDITION.finditer(text, low, end) if several else ():
            name = match.span()
            own = match[1] or match[2]
            if (
                name[0] < start
                and not overlaps(*name, taken)
                and not NOT_A_NAME.search(own)
                and not body_in(own, 0, 999)
            ):
                yield Name(*name, clean_title(match[0]), "", PROPER, None, edition_of(match[0].split()[0]))
                break
        ended = end if several else ended


def unheaded(
    text: str, first: int, last: int, times: Sequence[tuple[int, int]], taken: list[tuple[int, int]]
) -> list[Name]:
    """Proper names without a gathering word: one with a year beside it, or the subject of something that is held."""
    out = [
        *_found_at(text, first, last, times, taken),
        *_dated_names(text, first, last, times, taken),
    ]
    if out or last - first > 1500:
        return out
    held = _HELD.search(text, first, last) is not None
    for match in _NAME_YEAR.finditer(text, first, last) if held else ():
        start, end = match.span()
        if overlaps(start, end, taken) or inside(start, times) or NOT_A_NAME.search(match[1]):
            continue
        title = clean_title(match[0])
        out.append(Name(start, end, title, "", PROPER, None, edition_of(match[1].split()[0]), year=int(match[2])))
    if out or not held or any(first <= a < last for a, _ in taken):
        return out
    subject = _SUBJECT_NAME.search(text, first, last)
    if (
        subject is not None
        and not NOT_A_NAME.search(subject[1])
        and not overlaps(*subject.span(1), within(times, *subject.span(1)))
        and not _led(text, first, subject.start(1))
        and not body_in(subject[1], 0, 999)
    ):
        out.append(Name(subject.start(1), subject.end(1), clean_title(subject[1]), "", DESCRIBED))
    return out


def _led(text: str, first: int, start: int) -> bool:
    """ "It will be held at the Civic Centre": a small word before the article leads to a place."""
    before = text[max(first, start - _ARTICLE) : start].casefold().split()
    return not _LEADS.isdisjoint(before[-2:])
