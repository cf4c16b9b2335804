"""Days under their month: "MAY", then "5 Coffee morning" and "12 Spring Concert, 7.30pm", as parish papers write their diaries.

A number alone says no day, and hardly is another thing where it opens each line under a month, rises from line to line,
and what stands behind it begins as names do. Such lines are laid out as rows, their months as headings; `monthrows` reads
the days. What such a row goes on with in the lines below is of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from calsync.extract.language import anywhere
from calsync.extract.lexicon import alternation, month_names, weekday_names

OF_A_MONTH = 9  # the level of the rows that such days open

_ROW, _HEAD, _FURTHER = 170, 60, 90  # characters of a row, of a line that tells its month, of a line that goes on
_LINES = 4  # of a row at most
_LEAST = 2  # rows of a diary
MARK = re.compile(r"[-*•·●▪◦–—►»]\s+")
_SHARP = re.compile(r"#{1,6} |\*\*|__")
_ALONE = re.compile(r"([^\W\d_]+)\.?(?:,? (?:19|20)\d\d)?\s?:?")
_GAP = re.compile(r"\t| {3,}|\|")
_WORD = re.compile(r"[^\W\d_]+")
_OTHER_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")


@dataclass(slots=True)
class _Month:
    """A line that tells a month, and the rows under it: their first and last lines, their days, and whether these are marked."""

    line: int
    alone: bool
    rows: list[tuple[int, int]] = field(default_factory=list)
    days: list[tuple[int, int]] = field(default_factory=list)
    marked: list[bool] = field(default_factory=list)
    told: list[bool] = field(default_factory=list)  # whether words say that it is a day, and no mere number


@cache
def opening_day(code: str) -> re.Pattern[str]:
    """The day that opens a row under its month, or the days from a first to a last one, up to what is held then.

    A weekday, the end of an ordinal or a sign behind it mark it.
    """
    weekdays = alternation(weekday_names(code))
    number, ordinal = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)", r"(?:st|nd|rd|th|er|º|ª|\.(?!\d))"
    weekday = rf"(?i:{weekdays})(?:s|rs?|nes)?\.?(?!\w)"
    hour = r"\d{1,2}(?:[.:h]\d\d|\s?(?:[ap]\.?m\b|h\b|[uU]hr\b|noon\b))"
    return re.compile(
        rf"(?P<day>(?:(?P<before>{weekday}),?\s+(?:the\s+)?)?(?P<first>{number})(?P<th>{ordinal})?"
        rf"(?:\s?(?:[-–/&+]|and|to|und|et|au|y|al|dan)\s?(?:(?:{weekday}),?\s)?(?P<last>{number})(?:{ordinal})?)?"
        rf"(?:,?\s\(?(?P<behind>{weekday})\)?)?)"
        rf"(?:(?P<sign>\s*[,:|\t–—]\s*|\s+-+\s+|\s{{2,}})|\s)"
        rf"(?=[\"“”‘'«(]?[A-ZÀ-Þ](?!\.?M\.?\b)(?![hH][rR]\b)|{hour})"
    )


def rows_of_months(
    lines: Sequence[str], marks: Mapping[int, tuple[str, int]], code: str
) -> tuple[list[int], dict[int, int]]:
    """The lines that tell the months of such diaries; and the first line of each row, with its last one.

    `marks` says what the document's own format makes of lines.
    """
    told = list(_months(lines, marks, code))
    months = [month for month in told if month.rows and not _of_pages(lines, month.line)]
    sure = [month for month in months if month.alone and _rise(month) and not _counted(month)]
    named = [month for month in months if not month.alone and _rise(month) and not _counted(month)]
    found = [m for m in named if sum(m.marked) * 2 > len(m.rows) >= _LEAST]
    if sum(len(month.rows) for month in sure) >= _LEAST or any(all(month.marked) for month in sure):
        found += sure
    heads = {month.line for month in found} | {month.line for month in told if month.alone and found and not month.rows}
    return sorted(heads), dict(row for month in found for row in month.rows)


def _months(lines: Sequence[str], marks: Mapping[int, tuple[str, int]], code: str) -> Iterator[_Month]:
    """The months that lines tell, each with the rows that follow."""
    leads, months = opening_day(code), month_names(code)
    month: _Month | None = None
    free = True  # whether a blank line stands before
    for n, line in enumerate(lines):
        said, kind = line.strip(), marks.get(n, ("", 0))[0]
        if not said:
            free = True
            continue
        told = None if kind not in ("", "heading", "title") else _told(said, months)
        led = leads.match(MARK.sub("", said, count=1)) if month is not None and kind in ("", "item") else None
        if told is not None:
            if month is not None:
                yield month
            month = _Month(n, told)
        elif led is not None and month is not None and len(said) <= _ROW and not _is_month(said, led, months):
            first, last = int(led["first"]), int(led["last"] or led["first"])
            month.rows.append((n, n))
            month.days.append((first, last))
            month.told.append(bool(led["before"] or led["behind"] or (led["th"] or ".").isalpha()))
            month.marked.append(any(led[part] is not None for part in ("before", "th", "behind", "sign")))
        elif month is not None:
            goes_on = month.rows and not free and kind in ("", "item") and len(said) <= _FURTHER
            goes_on = goes_on and _GAP.search(said) is None
            if goes_on and n - month.rows[-1][0] < _LINES:
                month.rows[-1] = month.rows[-1][0], n
            elif month.rows or not free:
                yield month
                month = None
        free = False
    if month is not None:
        yield month


def _told(said: str, months: frozenset[str]) -> bool | None:
    """Whether a short line tells a month, and is nothing else."""
    bare = _SHARP.sub("", said).strip()
    alone = _ALONE.fullmatch(bare)
    if alone is not None and alone[1].casefold() in months:
        return True
    if not 0 < len(bare) <= _HEAD or _OTHER_NUMBER.search(bare) or bare[-1] in ".!?;,":
        return None
    named = [word[0] for word in _WORD.finditer(bare) if word[0].casefold() in months]
    full = len(named) == 1 and len(named[0]) > _SHORT - (named[0].casefold() in ("may", "mai"))
    return False if full else None


_SHORT = 3  # letters of a month's name that may be another word


def _of_pages(lines: Sequence[str], month: int) -> bool:
    """Whether the lines are those of a table of contents, whose numbers are pages: the line of the month or one over it says so."""
    over = lines[max(0, month - _OVER) : month + 1]
    return any(len(line) <= _HEAD and _CONTENTS.fullmatch(line.strip(" :*#")) for line in over)


_OVER = 4
_CONTENTS = re.compile(rf"(?:.* )?{anywhere(lambda cues: cues.rows.contents)}(?: .*)?", re.I)


def _is_month(said: str, led: re.Match[str], months: frozenset[str]) -> bool:
    """Whether a month stands behind the number: "5 May", which says itself what day it is."""
    word = _WORD.match(MARK.sub("", said, count=1), led.end())
    return word is not None and word[0].casefold() in months


def _rise(month: _Month) -> bool:
    """Whether days rise from row to row, and from a first to a last one."""
    return all(first <= last for first, last in month.days) and all(a[0] <= b[0] for a, b in pairwise(month.days))


def _counted(month: _Month) -> bool:
    """Whether the numbers only count the rows, from one on."""
    numbers = [first for first, _ in month.days]
    return numbers == list(range(1, len(numbers) + 1)) and not all(month.told) and len(numbers) > 1
