"""Days without a month of their own: "August | 11 | 25", or "9   A talk" under the line "OCTOBER"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from calsync.extract.knowledge.cldr import MONTHS
from calsync.extract.layout import Layout, Unit
from calsync.extract.listing import Cell, Listing
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, NONE, Role
from calsync.extract.temporal import TimeMention
from calsync.span import When, WhenKind

_MONTH_CELL = re.compile(r"\s*([^\W\d_]+)\.?:?(?:\s+((?:19|20)\d\d))?\s*")
_DAYS_CELL = re.compile(r"\s*\d{1,2}\.?(?:\s*(?:,|&|/|and|und|et|y|dan)\s*\d{1,2}\.?)*\s*\*?\s*")
_LED_BY_DAY = re.compile(r"(\d{1,2})\.?(?: {2,}|\t| [|–—-] )(?=\D)")
_DAY = re.compile(r"\d{1,2}")


def days_of_month_rows(found: list[Dated], layout: Layout, language: str) -> None:
    """Adds the bare days of such tables, and gives the row's month to those that have none."""
    by_unit: dict[int, list[Dated]] = {}
    for dated in found:
        by_unit.setdefault(dated.unit.index, []).append(dated)
    made: list[Dated] = []
    for listing in layout.lists.all:
        rows = list(_month_rows(listing, layout, MONTHS.get(language, MONTHS["en"])))
        if len(rows) < 2:
            continue
        for unit, cells, month in rows:
            told = by_unit.get(unit.index, [])
            for dated in told:
                if dated.when.kind is WhenKind.DATE and dated.when.day is not None and dated.when.month is None:
                    dated.when = replace(dated.when, month=month.month, year=month.year)
                elif dated.when.month == month.month and not dated.when.has_day and dated.role.name == EVENT:
                    dated.role = Role(NONE, "the month of the days of its row")
            for cell in cells:
                if not any(cell.start <= d.start < cell.end for d in told):
                    made.extend(_days(cell, unit, month, layout.text))
    if made:
        found[:] = sorted([*found, *made], key=lambda d: (d.start, d.end))


def days_under_months(layout: Layout, known: Sequence[TimeMention], language: str) -> list[TimeMention]:
    """The days that open the rows under lines which are months, of a programme with two such lines or more."""
    months = MONTHS.get(language, MONTHS["en"])
    told = [m.start for m in known]
    made: list[TimeMention] = []
    heads, month = 0, None
    for unit in layout.units:
        alone = _MONTH_CELL.fullmatch(layout.text, unit.start, unit.end)
        if alone is not None and alone[1].casefold() in months:
            year = int(alone[2]) if alone[2] else None
            month, heads = When(WhenKind.DATE, year=year, month=months[alone[1].casefold()]), heads + 1
            continue
        day = _LED_BY_DAY.match(layout.text, unit.start, unit.end)
        if day is None or unit.kind not in ("row", "paragraph", "item"):
            month = month if unit.kind in ("row", "item") else None
        elif month is not None and 1 <= int(day[1]) <= 31:
            at = bisect_left(told, unit.start)
            if at == len(told) or told[at] >= day.end():
                when = replace(month, day=int(day[1]))
                made.append(TimeMention(day.start(1), day.end(1), when, "day under its month"))
    return made if heads > 1 else []


def _month_rows(listing: Listing, layout: Layout, months: dict[str, int]) -> Iterator[tuple[Unit, list[Cell], When]]:
    for index, cells in zip(listing.rows, listing.cells, strict=False):
        first = next((c for c in cells if c.column == 0), None)
        match = _MONTH_CELL.fullmatch(layout.text, first.start, first.end) if first is not None else None
        month = months.get(match[1].casefold()) if match is not None else None
        if match is not None and month is not None:
            year = int(match[2]) if match[2] else None
            yield layout.units[index], [c for c in cells if c.column], When(WhenKind.DATE, year=year, month=month)


def _days(cell: Cell, unit: Unit, month: When, text: str) -> Iterator[Dated]:
    if _DAYS_CELL.fullmatch(text, cell.start, cell.end) is None:
        return
    for match in _DAY.finditer(text, cell.start, cell.end):
        if 1 <= int(match[0]) <= 31:
            when = replace(month, day=int(match[0]))
            yield Dated(
                match.start(), match.end(), when, unit, (unit.start, unit.end), Role(EVENT, "a day of the row's month")
            )
