"""Calendars of meetings whose columns are the bodies that meet: "Month | Council | Planning", and days under each.

The head of such a column is the name of the days under it, and an hour in it or right under it is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from calsync.extract.gathering import BODY, DESCRIBED, LAYOUT, Name
from calsync.extract.knowledge.cldr import DAYS, MONTHS
from calsync.extract.language import Captions
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.listing import Cell, Column, Listing
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_in
from calsync.extract.roles import EVENT, HOURS, NONE, Role
from calsync.extract.temporal import TimeMention
from calsync.extract.usual import clock_of
from calsync.span import WhenKind

DAYS_CELL = re.compile(r"\s*\d{1,2}\.?(?:\s*(?:,|&|/|and|und|et|y|dan)\s*\d{1,2}\.?)*\s*\*?\s*")
_MONTHS = frozenset(name for months in MONTHS.values() for name in months)
_WEEKDAYS = frozenset(name for days in DAYS.values() for name in days)
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 5  # words of the head of a column


def bodies(
    layout: Layout,
    columns: Sequence[Column],
    rows: Sequence[Unit],
    cells: Sequence[Sequence[Cell]],
    times: Mapping[int, Sequence[TimeMention]],
    captions: Captions,
) -> frozenset[int]:
    """The columns whose heads are what meets on the days under them; none where the rows say what their days are for."""
    held = {n: column for n, column in enumerate(columns) if _may_meet(column, captions)}
    said: dict[int, list[bool]] = {n: [] for n in range(len(columns))}
    below = (
        [(unit, row) for unit, row in zip(rows, cells, strict=True) if unit.start > columns[-1].start]
        if columns
        else []
    )
    for unit, row in below:
        for cell in row:
            if cell.column < len(columns) and any(map(str.isalnum, layout.text[cell.start : cell.end])):
                said[cell.column].append(_only_days(cell, layout.text, times.get(unit.index, ())))
    days = {n for n in held if sum(said[n]) * 2 > len(said[n])}
    others = (
        _only_period(layout.text, c)
        for _, row in below
        for c in row
        if c.column not in days and c.column < len(columns)
    )
    heads = {held[n].head.casefold() for n in days}
    free = all(others) or not any(said[n] for n in range(len(columns)) if n not in days)
    return frozenset(days) if len(heads) == len(days) > 1 and free else frozenset()


def heads_days(row: Sequence[Cell], cells: Sequence[Sequence[Cell]], text: str) -> bool:
    """Whether rows of a month and its days stand under a row of several cells."""
    rows = [c for c in cells if len(c) > 1 and _only_period(text, c[0]) and all(_days_or_none(text, d) for d in c[1:])]
    return len(row) > 1 and len(rows) > 1


def hours_of_bodies(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """Gives the days of such columns the hour that stands in the head of their column, or right under it."""
    for listing in _calendars(layout, words):
        inside = [d for d in found if d.unit.index in listing.rows or d.unit.index == listing.head]
        days = [d for d in inside if d.is_day and d.role.name == EVENT and not _over(d)]
        first = min((d.unit.index for d in days), default=0)
        for hour in inside:
            column = _column(hour, listing)
            if hour.unit.index >= first or not hour.when.has_time or column is None:
                continue
            for day in days:
                joined = day.when.join(clock_of(hour.when)) if _column(day, listing) == column else None
                if joined is not None and not day.when.has_time:
                    day.when = joined
            hour.role = Role(NONE, "the hour of its column")


def _calendars(layout: Layout, words: Lexicon) -> Iterator[Listing]:
    """The lists whose columns are what meets: their heads say so, or months lead rows of which gatherings are told."""
    heads, text = head_pattern(words.code), layout.text
    for listing in layout.lists.all:
        columns = [listing.columns[n] for n in listing.bodies]
        meet = sum(body_in(text, c.start, c.end) or heads.search(c.head) is not None for c in columns)
        if not columns or (meet * 2 < len(columns) and not _by_month(listing, text)):
            continue
        first = layout.units[listing.rows[0]]
        over = [*(layout.units[i] for i in first.above), *layout.units[max(0, first.index - 4) : first.index]]
        if meet or any(heads.search(text, unit.start, unit.end) for unit in over):
            yield listing


def _by_month(listing: Listing, text: str) -> bool:
    led = [text[row[0].start : row[0].end] for row in listing.cells if row and 0 not in listing.bodies]
    return sum(any(word.casefold() in _MONTHS for word in _WORD.findall(said)) for said in led) > 1


def _over(dated: Dated) -> bool:
    """A weekday that stands over the days of its column: "Mon 7 pm"."""
    return dated.when.day is None and dated.when.kind is not WhenKind.LIST


def names_of_bodies(found: Sequence[Dated], names: Sequence[Name], layout: Layout, words: Lexicon) -> dict[int, Name]:
    """The name of each day that stands in the column of a body, by the offset of the day."""
    named: dict[int, Name] = {}
    for listing in _calendars(layout, words):
        of_column = {n: _name(listing.columns[n], names, layout.text, words) for n in listing.bodies}
        if any(name.strength != LAYOUT for name in of_column.values()):  # one meets, and so do the others
            of_column = {n: replace(m, strength=BODY) if m.strength == LAYOUT else m for n, m in of_column.items()}
        for dated in found:
            column = _column(dated, listing)
            if column is not None and dated.is_day and dated.role.name not in (NONE, HOURS):
                cell = next(c for c in listing.cells_of(dated.unit.index) if c.column == column)
                if _letters_beside(dated, cell, layout.text) < _REST:
                    named[dated.start] = of_column[column]
    return named


_REST = 4  # letters that a day's cell may say besides, else it has a name of its own: "11 Remembrance, 10.45am"


def _letters_beside(dated: Dated, cell: Cell, text: str) -> int:
    said = text[cell.start : dated.start] + text[dated.end : cell.end]
    return sum(len(word) for word in _WORD.findall(said) if word.casefold() not in _WEEKDAYS)


def _name(column: Column, names: Sequence[Name], text: str, words: Lexicon) -> Name:
    inside = [n for n in names if column.start <= n.start and n.end <= column.end]
    best = max(inside, key=lambda n: len(n.title), default=None)
    if best is not None and len(best.title) * 2 > len(column.head):
        return best
    head = head_pattern(words.code).search(column.head)
    body = body_in(text, column.start, column.end)
    strength = DESCRIBED if head is not None else BODY if body else LAYOUT
    return Name(column.start, column.end, column.head, head[0].casefold() if head is not None else "", strength)


def _column(dated: Dated, listing: Listing) -> int | None:
    """The column of a body in which a time stands, or ends: "February   20" ends in that of its day."""
    cells = listing.cells_of(dated.unit.index)
    if dated.unit.index == listing.head:
        return next(
            (n for n in listing.bodies if listing.columns[n].start <= dated.start < listing.columns[n].end), None
        )
    found = next((c.column for c in cells if c.start <= dated.end - 1 < c.end), None)
    return found if found in listing.bodies else None


def _may_meet(column: Column, captions: Captions) -> bool:
    said = column.head
    plain = said and len(said.split()) <= _MOST and said.casefold().strip(" .") not in _MONTHS | _WEEKDAYS
    kinds = (captions.zone, captions.first, captions.last, captions.deadlines, captions.office)
    other = captions.of_a_value(said) or captions.of_a_day(said) or any(kind.fullmatch(said) for kind in kinds)
    return bool(plain) and not other and not any(map(str.isdigit, said)) and column.holds in ("", "name", "date")


def _only_days(cell: Cell, text: str, times: Sequence[TimeMention]) -> bool:
    """Whether a cell says a day, or days, and nothing else, or begins with a day's number."""
    led = DAYS_CELL.match(text, cell.start, cell.end)
    if led is not None and text[led.end() : led.end() + 1] not in (":", ".", "-", "–", "/"):
        return True
    at, rest = cell.start, ""
    for time in times:
        if time.when.has_day and cell.start <= time.start and time.end <= cell.end:
            rest, at = rest + text[at : time.start], time.end
    return at > cell.start and sum(map(str.isalpha, rest + text[at : cell.end])) < _REST


def _days_or_none(text: str, cell: Cell) -> bool:
    said = text[cell.start : cell.end]
    return DAYS_CELL.match(said) is not None or not any(map(str.isalnum, said))


def _only_period(text: str, cell: Cell) -> bool:
    """Whether a cell says a month, a weekday, a number or nothing."""
    words = [word.casefold() for word in _WORD.findall(text[cell.start : cell.end])]
    return all(word in _MONTHS or word in _WEEKDAYS or len(word) < 3 for word in words)
