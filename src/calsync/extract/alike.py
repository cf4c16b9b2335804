"""Lines that are built alike, with a day in each: the rows of a list that no bullet, table or blank line marks.

"Quiz night, 3 March, Village Hall" over "Spring fair, 5 April, Church Green" is a list as much as with a star before each.
A line alone does not show it, and two that have their days behind the same sign do.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from calsync.extract.language import any_word
from calsync.extract.lexicon import month_names, weekday_names

_LONG = 130  # characters of a row
_WORDS, _SMALL = 9, 0.5  # words of a line that may be prose, and how many of them then begin small
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CALENDAR = 1  # years by which the days of one list may be apart
_SURE = 3  # lines built alike that make a list, whatever stands before their days
_DAY = re.compile(
    r"(?<![\d.:/])(?<!\D-)(?<!\d{3}-)(?<![.:/-]\d-)(?<![.:/-]\d\d-)(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s?(?:de |of )?(?P<behind>[^\W\d_]{3,10})\b|"
    r"\d{4}-\d\d-\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./](?:(?:19|20)?\d\d\b)?)|"
    r"\b(?P<before>[^\W\d_]{3,10})\.? (?=\d{1,2}(?![\d:]))"
)
_FIRST_DAY = re.compile(r"(?:\b\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s?(?:[-–&/]|[^\W\d_]{1,6})|[-–])\s?$")
_LAST_WORD = re.compile(r"([^\W\d_]+)[.,]{0,2}\s*$")
_SIGN = re.compile(r"[,;:.(|–—-]\s*$")
_OPEN_WORDS = any_word(lambda cues: cues.pages.open_end)


def rows_alike(lines: Sequence[str], taken: Collection[int], code: str) -> dict[int, str]:
    """The lines of such lists, with what stands before their days; `taken` are those that are something else."""
    shapes = [None if n in taken else _shape(line.strip(), code) for n, line in enumerate(lines)]
    found: dict[int, str] = {}
    for run in _runs(lines, shapes):
        years = [int(year[0]) for n in run for year in _YEAR.finditer(lines[n])]
        if years and max(years) - min(years) > _CALENDAR:
            continue  # the talks and papers of a life
        if len(run) >= _SURE or all(shapes[n] in (*_SIGNS, _LED) for n in run):
            found.update((n, shapes[n] or "") for n in run)
    return found


def _runs(lines: Sequence[str], shapes: Sequence[str | None]) -> Iterator[list[int]]:
    """Two or more lines of one shape that follow each other: all of one block, or each a block of its own."""
    filled = groupby(range(len(lines)), key=lambda n: bool(lines[n].strip()))
    blocks = [list(group) for said, group in filled if said]
    single = [[n for block in group for n in block] for alone, group in groupby(blocks, key=_is_line) if alone]
    for alone, numbers in (*((True, one) for one in single), *((False, one) for one in blocks if not _is_line(one))):
        for shape, run in _same(numbers, shapes):
            if len(run) > 1 and shape and (shape in _SIGNS or alone == (shape == _LED)):
                yield run


def _is_line(block: Sequence[int]) -> bool:
    return len(block) == 1


def _same(numbers: Sequence[int], shapes: Sequence[str | None]) -> Iterator[tuple[str | None, list[int]]]:
    for shape, group in groupby(numbers, key=lambda n: shapes[n]):
        yield shape, list(group)


_SENTENCE = re.compile(r"[.!?]['\"”’)]*$")
# What may stand between a day and the sign that parts it from what is held: its year, its hours.
_HOURS = (
    r"(?:(?=[ ,(]{1,2}[^\n:]{0,9}\d)(?:[ ,(]{1,2}(?:\d{1,2}(?:[:.h]\d{0,2})?(?![\w:])|[ap]\.m\.|[^\W\d_]{1,6}\.?(?![\w.])|[-–])"
    r"\)?){0,8}?)?"
)
_BEHIND = re.compile(rf"(?:,? (?:de )?(?:19|20)\d\d)?{_HOURS}(?:\s*[–—]\s*|\s+--?\s+|\s*:\s+)(?=[\"“'‘(]?[^\W\d_])")
_ON = re.compile(r"\s*(?:on|from|am|vom|le|du|el|del|pada)\s*", re.I)
_LED = "the day"  # the day begins the line; those that stand together are known to be rows
_SIGNS = frozenset(",;:.(|–")
_NUMBER = re.compile(r"\d{1,2}(?:st|nd|rd|th)?")  # of a day whose month comes first


def _shape(line: str, code: str) -> str | None:
    """What stands right before the first day of a line that may be a row: a sign, or the small word that leads to it."""
    if not 0 < len(line) <= _LONG or not any(map(str.isdigit, line)):
        return None
    days = days_of(line, code)
    if not days:
        return None
    if led_by_a_day(line, code):
        return _LED
    if is_prose(line, code):
        return None
    before = _without_weekday(line[: days[0][0]], code)
    if not any(map(str.isalpha, before)):
        return None if _SENTENCE.search(line) and len(line.split()) > _WORDS else _LED
    sign = _SIGN.search(before)
    if sign is not None:
        return "–" if sign[0].strip() in ("–", "—", "-") else sign[0].strip()
    word = before.rsplit(maxsplit=1)[-1]
    return word if word.islower() and word.casefold() in _OPEN_WORDS else "a name"


def led_by_a_day(line: str, code: str) -> bool:
    """ "Monday 13 March -- Second reading of the Rivers Bill.": a sign parts the day from what is held, however it is told."""
    day = next(iter(days_of(line, code)), None)
    if day is None or line[-1] in ",:" or any(map(str.isalpha, _without_weekday(line[: day[0]], code))):
        return False
    number = _NUMBER.match(line, day[1])
    return _BEHIND.match(line, number.end() if number is not None else day[1]) is not None


def begins_with_its_day(line: str, code: str) -> bool:
    """Whether a line opens with a day, its weekday or what leads to it before it: "am 12. Mai Sommerfest"."""
    day = next(iter(days_of(line, code)), None)
    return day is not None and not any(map(str.isalpha, _without_weekday(line[: day[0]], code)))


def days_of(line: str, code: str) -> list[tuple[int, int]]:
    """Where the days of a line stand, or their months where those come first."""
    months = month_names(code)
    names = ((match, match["behind"] or match["before"]) for match in _DAY.finditer(line))
    return [match.span() for match, name in names if name is None or name.casefold() in months]


def _without_weekday(before: str, code: str) -> str:
    """What stands before a day, without its weekday, or the day from which it goes on."""
    first = _FIRST_DAY.search(before)
    before = before[: first.start()] if first is not None else before
    word = _LAST_WORD.search(before)
    if word is not None and word[1].casefold() in weekday_names(code):
        before = before[: word.start()]
    return "" if _ON.fullmatch(before) is not None else before.rstrip()


def is_prose(line: str, code: str) -> bool:
    """A sentence, or a line that goes on in the next one."""
    tokens = line.split()
    if line[-1] in ",:" or tokens[-1].casefold() in _OPEN_WORDS:
        return True
    if line[0].islower() and tokens[0].strip(".,").casefold() not in weekday_names(code):
        return True
    small = sum(token[0].islower() and len(token) > 2 for token in tokens)
    return len(tokens) > _WORDS and small > len(tokens) * _SMALL
