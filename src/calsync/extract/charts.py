"""Calendars whose rows are what meets and whose columns are the months: "Board | 19 | | 23", with days in their cells.

What leads a row is the name of its days. An hour that a note tells of one of the rows, or of the columns of a calendar
turned the other way, is that of its days only: "All Senate meetings start at 9 am. Board: 2.30 pm".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from calsync.extract.gathering import BODY, DESCRIBED, LAYOUT, Name
from calsync.extract.knowledge.cldr import MONTHS
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern, weekday_names
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_in
from calsync.extract.roles import EVENT, NONE, Role
from calsync.extract.temporal import TimeMention
from calsync.extract.usual import clock_of
from calsync.span import When, WhenKind

IN_ITS_CELL = Role(EVENT, "stands in the row of what meets and the column of its month")
_COLUMN = "day in the column of its month"
_NEAR = 5  # letters that a day may stand beside the name of its month
_ROWS = 40  # rows under the months that are asked for what meets
_NOTES = 16  # lines under such a calendar in which notes tell hours
_CELL = re.compile(r"\S+(?: \S+)*")
_PARTED = {mark: re.compile(rf"[^{mark}\n]*") for mark in "|\t"}
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s?[-–]\s?(\d{1,2})\.?)?")
_JOINED = re.compile(r"\s*(?:,|&|/|and|und|et|y|dan|\+)\s*")
_BESIDE = re.compile(r"\s*(?:\(?([^\W\d_]{1,10})\.?\)?)?\s*\*{0,3}\s*")
_ACRONYM = re.compile(r"\s*\((\w+)\)\s*$")
_FEW = 3  # letters that a short name has at most


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One row of such a calendar: what leads it, and its cells with the month over each."""

    unit: Unit
    start: int
    end: int
    cells: tuple[tuple[int, int, int], ...]  # from, to, month


def month_rows(layout: Layout, words: Lexicon) -> list[MonthRow]:
    """The rows under months that stand side by side, where the rows or what stands over them tell of gatherings."""
    made: list[MonthRow] = []
    block: list[MonthRow] = []
    across: Sequence[tuple[float, int]] = ()
    told = False
    for unit in layout.units:
        heads = months_across(unit, layout.text, words.code)
        if heads or unit.kind != "row":
            made.extend(block if told or _meet(block, layout.text, words) else ())
            block, across = [], heads
            told = bool(heads) and _of_gatherings(unit, layout, words)
        elif across:
            block.extend(_row(unit, layout.text, across))
    made.extend(block if told or _meet(block, layout.text, words) else ())
    return made


def days_in_columns(rows: Sequence[MonthRow], layout: Layout, words: Lexicon) -> Iterator[TimeMention]:
    """The days in the cells of such rows: "8", "6, 20", "12-14", "19 (Wed)", "26*"."""
    weekdays = weekday_names(words.code)
    for row in rows:
        for start, end, month in row.cells:
            yield from _days(start, end, month, layout.text, weekdays)


def names_of_rows(found: Sequence[Dated], names: Sequence[Name], layout: Layout, words: Lexicon) -> dict[int, Name]:
    """The name of each day that stands in a row of what meets, by the offset of the day."""
    rows = {row.unit.index: row for row in month_rows(layout, words)}
    names = sorted(names, key=attrgetter("start"))
    starts = [name.start for name in names]
    of_row = {
        index: _name(row, names[bisect_left(starts, row.start) : bisect_left(starts, row.end)], layout.text, words)
        for index, row in rows.items()
    }
    if any(name.strength != LAYOUT for name in of_row.values()):  # one meets, and so do the others
        of_row = {n: replace(m, strength=BODY) if m.strength == LAYOUT else m for n, m in of_row.items()}
    named: dict[int, Name] = {}
    for dated in found:
        row = rows.get(dated.unit.index)
        if row is not None and dated.role.name == EVENT and _cell_of(dated, row) is not None:
            dated.role = IN_ITS_CELL
            named[dated.start] = of_row[dated.unit.index]
    return named


def hours_of_rows(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """Gives the days of such rows the hour that a note under the calendar tells of what leads them."""
    rows = month_rows(layout, words)
    if not rows:
        return
    by_unit: dict[int, list[Dated]] = {}
    for dated in found:
        by_unit.setdefault(dated.unit.index, []).append(dated)
    of_row = {row.unit.index: [d for d in by_unit.get(row.unit.index, ()) if _cell_of(d, row)] for row in rows}
    said = {row.unit.index: _said(row, layout.text) for row in rows[:_ROWS]}
    last = rows[-1].unit.index
    for unit in layout.units[last + 1 : last + 1 + _NOTES]:
        low = unit.start
        for hour in by_unit.get(unit.index, ()):
            if not hour.is_hour:
                continue
            of = _told_of(layout.text[max(low, unit.sentence_at(hour.start)[0]) : hour.start], said)
            low = hour.end
            for index in of:
                _give(of_row[index], hour)
            if of:
                hour.role = Role(NONE, "the hour of the rows that its note names")


def _give(days: Sequence[Dated], hour: Dated) -> None:
    for day in days:
        joined = day.when.join(clock_of(hour.when)) if not day.when.has_time else None
        if joined is not None:
            day.when = joined


def _told_of(clause: str, said: Mapping[int, Sequence[re.Pattern[str]]]) -> list[int]:
    """The rows that a clause names; where the name of one is part of another's, the longer one is meant."""
    told = {index: m for index, ways in said.items() if (m := _first(clause, ways)) is not None}
    return [
        index
        for index, (low, high) in told.items()
        if not any(a <= low and high <= b and b - a > high - low for a, b in told.values())
    ]


def _first(clause: str, ways: Sequence[re.Pattern[str]]) -> tuple[int, int] | None:
    return next((found.span() for way in ways if (found := way.search(clause)) is not None), None)


def _said(row: MonthRow, text: str) -> list[re.Pattern[str]]:
    """How a note may name what leads a row: in whole, without its bracket, by that; German puts it before other nouns."""
    whole = text[row.start : row.end].strip()
    acronym = _ACRONYM.search(whole)
    bare = whole[: acronym.start()] if acronym is not None else whole
    ways = [bare] if acronym is None else [bare, acronym[1]]
    return [re.compile(rf"(?<!\w){re.escape(way)}\w*", re.I) for way in ways if len(way) >= _FEW]


def _meet(rows: Sequence[MonthRow], text: str, words: Lexicon) -> bool:
    """Whether most of what leads the rows is a body or a gathering."""
    pattern = head_pattern(words.code)
    meet = sum(
        body_in(text, row.start, row.end) or pattern.search(text, row.start, row.end) is not None
        for row in rows[:_ROWS]
    )
    return 0 < len(rows[:_ROWS]) <= meet * 2


def _of_gatherings(unit: Unit, layout: Layout, words: Lexicon) -> bool:
    """Whether a row, what stands shortly before it or the headings over it name a gathering."""
    over = [*(layout.units[i] for i in unit.above), *layout.units[max(0, unit.index - 3) : unit.index + 1]]
    return any(head_pattern(words.code).search(layout.text, u.start, u.end) for u in over)


def months_across(unit: Unit, text: str, code: str) -> list[tuple[float, int]]:
    """Where the months of a row stand that names several beside each other, and which they are."""
    if unit.kind != "row":
        return []
    months = MONTHS.get(code, MONTHS["en"])
    cells = [(place, said) for place, low, high in _places(unit, text) if (said := text[low:high]).strip()]
    found = [(place, months[said]) for place, cell in cells if (said := cell.strip(" .\t").casefold()) in months]
    return found if len(found) > 1 and len(found) + 3 > len(cells) else []


def _places(unit: Unit, text: str) -> Iterator[tuple[float, int, int]]:
    """The cells of a row with their place in it: which of those between bars, or the letter over which one stands."""
    mark = next((m for m in _PARTED if m in text[unit.start : unit.end]), None)
    if mark is not None:
        number, at = 0, unit.start
        while at <= unit.end:
            cell = _PARTED[mark].match(text, at, unit.end)
            end = cell.end() if cell is not None else at
            yield number * 2.0 * _NEAR, at, end
            number, at = number + 1, end + 1
        return
    line = text.rfind("\n", 0, unit.start) + 1
    for cell in _CELL.finditer(text, unit.start, unit.end):
        yield (cell.start() + cell.end()) / 2 - line, cell.start(), cell.end()


def _row(unit: Unit, text: str, across: Sequence[tuple[float, int]]) -> Iterator[MonthRow]:
    """A row with what leads it, its number left out; none where nothing does."""
    lead: tuple[int, int] | None = None
    cells: list[tuple[int, int, int]] = []
    for place, low, high in _places(unit, text):
        far, month = min((abs(over - place), month) for over, month in across)
        if far < _NEAR and (lead is not None or cells):
            cells.append((low, high, month))
        elif far >= _NEAR and any(map(str.isalpha, text[low:high])) and not cells:
            lead = (low, high) if lead is None else lead
    if lead is not None:
        yield MonthRow(unit, *lead, tuple(cells))


def _days(start: int, end: int, month: int, text: str, weekdays: frozenset[str]) -> Iterator[TimeMention]:
    found: list[TimeMention] = []
    at = start
    while at < end and text[at].isspace():
        at += 1
    while (day := _DAY.match(text, at, end)) is not None:
        first, last = int(day[1]), int(day[2] or day[1])
        if not 1 <= first <= last <= 31:
            return
        when = When(WhenKind.DATE, month=month, day=first)
        if last > first:
            when = replace(when, kind=WhenKind.RANGE, end=When(WhenKind.DATE, month=month, day=last))
        beside = _BESIDE.match(text, day.end(), end)
        said = beside is not None and (beside[1] is None or beside[1].casefold() in weekdays)
        at = beside.end() if beside is not None and said else day.end()
        found.append(TimeMention(day.start(), at if said else day.end(), when, _COLUMN))
        joined = _JOINED.match(text, at, end)
        if joined is None:
            break
        at = joined.end()
    if found and not text[at:end].strip():
        yield from found


def _cell_of(dated: Dated, row: MonthRow) -> tuple[int, int, int] | None:
    return next((cell for cell in row.cells if cell[0] <= dated.start < cell[1]), None)


def _name(row: MonthRow, names: Sequence[Name], text: str, words: Lexicon) -> Name:
    start, end = row.start, row.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    inside = [n for n in names if start <= n.start and n.end <= end]
    best = max(inside, key=lambda n: len(n.title), default=None)
    if best is not None and len(best.title) * 2 > end - start:
        return best
    head = head_pattern(words.code).search(text, start, end)
    strength = DESCRIBED if head is not None else BODY if body_in(text, start, end) else LAYOUT
    return Name(start, end, text[start:end], head[0].casefold() if head is not None else "", strength)
