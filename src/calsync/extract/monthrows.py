"""Days without a month of their own: "August | 11 | 25", "9   A talk" under the line "OCTOBER"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise
from operator import attrgetter

from calsync.extract.knowledge.cldr import DAYS, MONTHS
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, alternation, month_names, weekday_names
from calsync.extract.listing import Cell, Listing
from calsync.extract.mentions import Dated
from calsync.extract.monthdays import MARK, OF_A_MONTH, opening_day
from calsync.extract.roles import EVENT, NONE, Role
from calsync.extract.temporal import TimeMention
from calsync.extract.within import within
from calsync.span import When, WhenKind

_MONTH_CELL = re.compile(r"\s*([^\W\d_]+)\.?:?(?:\s+((?:19|20)\d\d))?\s*")
_DAYS_CELL = re.compile(r"\s*\d{1,2}\.?(?:\s*(?:,|&|/|and|und|et|y|dan)\s*\d{1,2}\.?)*\s*\*?\s*")
_DAY = re.compile(r"\d{1,2}")


def days_of_month_rows(found: list[Dated], layout: Layout, language: str) -> None:
    """Adds the bare days of such tables, and gives the row's month to those that have none."""
    by_unit: dict[int, list[Dated]] = {}
    for dated in found:
        by_unit.setdefault(dated.unit.index, []).append(dated)
    made: list[Dated] = []
    gone = set[int]()
    for listing in layout.lists.all:
        rows = list(_month_rows(listing, layout, MONTHS.get(language, MONTHS["en"])))
        if len(rows) < 2:
            continue
        for unit, cells, month in rows:
            told = [d for d in by_unit.get(unit.index, []) if not _across(d, cells)]
            gone.update(d.start for d in by_unit.get(unit.index, []) if d not in told)
            for dated in told:
                if dated.when.kind is WhenKind.DATE and dated.when.day is not None and dated.when.month is None:
                    dated.when = replace(dated.when, month=month.month, year=month.year)
                elif dated.when.month == month.month and not dated.when.has_day and dated.role.name == EVENT:
                    dated.role = Role(NONE, "the month of the days of its row")
            for cell in cells:
                if not any(d.start < cell.end and cell.start < d.end for d in told):
                    made.extend(_days(cell, unit, month, layout.text, opens=cell.column in listing.bodies))
    if made:
        kept = (d for d in found if d.start not in gone)
        found[:] = sorted([*kept, *made], key=lambda d: (d.start, d.end))


def days_under_months(layout: Layout, known: Sequence[TimeMention], words: Lexicon) -> list[TimeMention]:
    """The mentions, with the days that stand at the head of a row under their month."""
    found = [_with_its_hour(day, known) for day in _days_in_rows(layout, known, words.code)]
    gone = [(day.start, day.end) for day in found]
    kept = (m for m in known if not within(gone, m.start, m.start + 1))
    return sorted([*kept, *found], key=attrgetter("start"))


def _with_its_hour(day: TimeMention, known: Sequence[TimeMention]) -> TimeMention:
    """A day with the hour that was read with it: "Thu 22   21:30"."""
    at = bisect_left(known, day.start, key=attrgetter("start"))
    read = next((m for m in known[at : at + 1] if m.start < day.end < m.end and m.when.hour is not None), None)
    if read is None or (read.when.end is not None and read.when.end.has_date):
        return day
    hour = When(
        WhenKind.RANGE if read.when.end is not None else WhenKind.TIME,
        hour=read.when.hour,
        minute=read.when.minute,
        daypart=read.when.daypart,
        zone=read.when.zone,
        zone_said=read.when.zone_said,
        end=read.when.end,
        flags=read.when.flags,
    )
    joined = day.when.join(hour)
    return replace(day, end=read.end, when=joined) if joined is not None else day


def _days_in_rows(layout: Layout, known: Sequence[TimeMention], code: str) -> list[TimeMention]:
    """The days that open rows under a line of their month: "9   A talk", "18 Sun  Confirmation"."""
    led = _led_by_day(code)
    groups: list[list[list[TimeMention]]] = [[]]
    sure: list[TimeMention] = []
    alone = 0  # lines that are but a month
    month: When | None = None
    for unit in layout.units:
        if unit.level == OF_A_MONTH and unit.kind == "row":
            sure.extend(_day_of_its_row(unit, layout.text, month or When(WhenKind.DATE), code))
            continue
        over = unit.index + 1 < len(layout.units) and layout.units[unit.index + 1].level == OF_A_MONTH
        told = _month_of(unit, layout.text, known, MONTHS.get(code, MONTHS["en"]), over=over)
        days = list(_opening_days(unit, layout.text, month, led, code)) if month is not None and told is None else []
        if days:
            groups[-1].append(days)
        elif told is not None or unit.kind in _ENDS or unit.end - unit.start > _ROW:
            groups.append([])
            month = told
            alone += told is not None and unit.end - unit.start < _ALONE
    return [*sure, *(day for rows in groups for day in _if_days(rows, alone > 1))]


def _day_of_its_row(unit: Unit, text: str, month: When, code: str) -> Iterator[TimeMention]:
    """The day that opens a row of a diary under its month, or the days."""
    mark = MARK.match(text, unit.start, unit.end)
    found = opening_day(code).match(text, mark.end() if mark is not None else unit.start, unit.end)
    if found is None or month.month is None:
        return
    weekday = found["before"] or found["behind"]
    when = replace(month, day=int(found["first"]), weekday=_weekday(weekday, code) if weekday else None)
    if found["last"]:
        when = replace(when, kind=WhenKind.RANGE, end=When(WhenKind.DATE, day=int(found["last"])))
    if _of_its_weekday(when):
        yield TimeMention(*found.span("day"), when, UNDER_ITS_MONTH)


def _weekday(said: str, code: str) -> int | None:
    """The weekday that a name says, also in the plural: "Tues"."""
    weekdays, name = {**DAYS["en"], **DAYS.get(code, {})}, said.casefold().rstrip(".")
    return next((weekdays[short] for end in range(4) if (short := name[: len(name) - end]) in weekdays), None)


UNDER_ITS_MONTH = "day under its month"  # the rule that reads one
_ROW, _HEAD, _ALONE = 200, 100, 20  # characters of an entry, of a line that names the month, of one that is but a month
_ENDS = ("heading", "title", "boiler", "header")


def _month_of(
    unit: Unit, text: str, known: Sequence[TimeMention], months: Mapping[str, int], *, over: bool = False
) -> When | None:
    """The month of the rows under a line: what it says alone, or the one month and no day that a short line tells.

    `over`: it stands over days that are known to be under their month; else it says its year.
    """
    alone = _MONTH_CELL.fullmatch(text, unit.start, unit.end)
    if alone is not None and alone[1].casefold() in months:
        return When(WhenKind.DATE, year=int(alone[2]) if alone[2] else None, month=months[alone[1].casefold()])
    if unit.end - unit.start > _HEAD or unit.kind not in ("heading", "title", "row", "paragraph"):
        return None
    first = bisect_left(known, unit.start, key=attrgetter("start"))
    said = [m.when for m in known[first : first + 4] if m.end <= unit.end]
    bare = len(said) == 1 and said[0].kind is WhenKind.DATE and said[0].month is not None
    bare = bare and (over or said[0].year is not None)
    return said[0] if bare and not said[0].has_day and said[0].relative is None and not said[0].mod else None


@cache
def _led_by_day(code: str) -> re.Pattern[str]:
    """A day's number, or two, with its weekday or what parts it from what is held on it."""
    weekdays = "|".join(sorted(weekday_names(code), key=len, reverse=True))
    months = alternation(month_names(code))
    number = r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
    return re.compile(
        rf"{number}(?:\s?[-–/&]\s?{number})?(?:\s*[(,]?\s?({weekdays})\.?\)?(?=\W)|(?= {{2,}}|\t| [|–—-] )|(?<=\d\.)(?= [^\W\d_]{{3}}))\s*(?=\D|\d{{1,2}}[ (])(?!(?:{months})\b)",  # "11 May - Brussels" says its month
        re.I,
    )


def _opening_days(unit: Unit, text: str, month: When, led: re.Pattern[str], code: str) -> Iterator[TimeMention]:
    """The days that open a row; behind one with its weekday another may stand, where the first is struck out."""
    at, weekdays = unit.start, {**DAYS["en"], **DAYS.get(code, {})}
    mark = MARK.match(text, at, unit.end)
    at = mark.end() if mark is not None else at
    while unit.kind in ("row", "paragraph", "item") and (found := led.match(text, at, unit.end)) is not None:
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last <= 31:
            return
        weekday = weekdays[found[3].casefold()] if found[3] else None
        when = replace(month, day=first, weekday=weekday)
        if last > first:
            when = replace(when, kind=WhenKind.RANGE, end=When(WhenKind.DATE, day=last))
        end = found.end(3) if found[3] else found.end(2) if found[2] else found.end(1)
        yield TimeMention(found.start(1), end, when, UNDER_ITS_MONTH)
        if weekday is None:
            return
        at = found.end()


def _if_days(rows: Sequence[Sequence[TimeMention]], several: bool) -> Iterator[TimeMention]:
    """The days of rows, unless their numbers only count them; `several`: lines that are but a month part the rows."""
    first = [row[0].when for row in rows]
    numbers = [when.day or 0 for when in first]
    rise = len(numbers) > 1 and all(a <= b for a, b in pairwise(numbers))
    counted = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    named = sum(when.weekday is not None for when in first) * 2 > len(first)
    if counted and numbers[0] == 1 and len(numbers) > 1 and not named:
        return  # the items of an agenda
    if (named and rise) or several or (rise and len(numbers) > 2 and not counted):
        yield from (day for row in rows for day in row if _of_its_weekday(day.when))


def _of_its_weekday(when: When) -> bool:
    """Whether a day is of the weekday that is said with it, as far as its year is known."""
    if when.year is None or when.weekday is None or when.month is None or when.day is None:
        return True
    try:
        return date(when.year, when.month, when.day).weekday() == when.weekday
    except ValueError:
        return False


def _month_rows(listing: Listing, layout: Layout, months: dict[str, int]) -> Iterator[tuple[Unit, list[Cell], When]]:
    for index, cells in zip(listing.rows, listing.cells, strict=False):
        first = next((c for c in cells if c.column == 0), None)
        match = _MONTH_CELL.fullmatch(layout.text, first.start, first.end) if first is not None else None
        month = months.get(match[1].casefold()) if match is not None else None
        if match is not None and month is not None:
            year = int(match[2]) if match[2] else None
            yield layout.units[index], [c for c in cells if c.column], When(WhenKind.DATE, year=year, month=month)


def _across(dated: Dated, cells: Sequence[Cell]) -> bool:
    """Whether what was read as an hour is made of numbers in several cells: "20     -     11"."""
    touched = sum(cell.start < dated.end and dated.start < cell.end for cell in cells)
    return touched > 1 and not dated.when.has_date


def _days(cell: Cell, unit: Unit, month: When, text: str, *, opens: bool) -> Iterator[Dated]:
    """The days that a cell lists, or the one that opens it: "11 Remembrance service"."""
    first = _DAY.match(text, cell.start, cell.end) if opens else None
    if _DAYS_CELL.fullmatch(text, cell.start, cell.end) is None:
        if first is None or not text[first.end() : cell.end].lstrip(". ")[:1].isupper():
            return
        cell = replace(cell, end=first.end())
    for match in _DAY.finditer(text, cell.start, cell.end):
        if 1 <= int(match[0]) <= 31:
            when = replace(month, day=int(match[0]))
            yield Dated(
                match.start(), match.end(), when, unit, (unit.start, unit.end), Role(EVENT, "a day of the row's month")
            )
