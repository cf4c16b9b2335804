"""Days find the month or year that is said over them: at the head of their row, by a line or heading above, in a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from calsync.extract.layout import Layout, Unit
from calsync.extract.mentions import Dated
from calsync.extract.roles import DEADLINE, STAMP
from calsync.span import When, WhenKind

_YEAR = re.compile(r"(?<![\d.,/-])((?:19|20)\d\d)(?:\s?[-–/]\s?((?:20)?\d\d))?(?![\d.,]*\d)")
_OPENING = re.compile(r"\W{0,4}((?:19|20)\d\d)(?:\.?\s?[:|–—-](?!\d)|\s{2}|\.?\s(?=[^\W\d_a-zà-ÿ]))")
_LINE = 200  # characters; what is longer is a paragraph
_SCHOOL_YEAR = 7  # from July on a month is of the first of the two years of "2025-26"


@dataclass(frozen=True, slots=True)
class _Years:
    """The year that a heading says, or the two of a season or school year; `near` is the day that it tells."""

    first: int
    second: int | None = None
    near: date | None = None

    def of(self, month: int | None, day: int | None) -> int:
        if self.near is not None and month is not None:
            return _nearest(month, day or 1, self.near)
        return self.second if self.second is not None and month is not None and month < _SCHOOL_YEAR else self.first


def _nearest(month: int, day: int, near: date) -> int:
    """The year that brings a day of the year nearest to another."""
    away = (month - near.month) * 30 + day - near.day
    return near.year + (away < -_HALF_YEAR) - (away > _HALF_YEAR)


_HALF_YEAR = 182  # days


def inherit(found: Sequence[Dated], layout: Layout, today: date | None) -> dict[int, When]:
    """What is said of year and month above each time that lacks them, by the offset of the time."""
    if layout.news:
        return {}
    years = _years_over(found, layout, today)
    months: dict[int, When] = {}  # by heading
    lone = _under_years(layout)
    out: dict[int, When] = {}
    lead: tuple[Unit, When] | None = None  # the month or year that a line of its own, or the head of a row, says
    previous: tuple[int, int, int] | None = None  # block, year and month of the row before
    for dated in found:
        when, unit = dated.when, dated.unit
        if dated.role.name == STAMP:
            continue
        if _names_period(when):
            if unit.kind in ("heading", "title") and when.month is not None:
                months.setdefault(unit.index, when)
            if _leads(dated, layout.text):
                if lead is not None and when.year is None and when.month is not None and lead[1].year is not None:
                    if lead[0].block == unit.block and lead[1].month is None:
                        when = When(WhenKind.DATE, year=lead[1].year, month=when.month)
                lead = unit, when
        first = when.days[0] if when.days else when
        if when.relative is not None or first.holiday is not None:
            continue
        if first.year is not None:
            if first.month is not None and unit.kind not in ("heading", "title"):
                previous = unit.block, first.year, first.month
            continue
        opening = _opening(unit, dated, layout.text)
        over = opening or _over(dated, lead, months) or lone.get(unit.index)
        month = first.month or (over.month if over is not None else None)
        year, said = over.year if over is not None else None, None
        if year is None:
            said = next((years[i] for i in reversed(unit.above) if i in years), None)
            year = said.of(month, first.day) if said is not None else None
            if year is not None and month is not None and today is not None and _sooner(dated, month, year, today):
                year = None
        if year is not None and month is not None and opening is None and (said is None or said.second is None):
            if previous is not None and previous[0] == unit.block and previous[2] - month > 5 and first.day is not None:
                year = previous[1] + 1  # December, then January
        if year is not None and not fits(first, year, month):
            year = None
        if year is not None and month is not None:
            previous = unit.block, year, month
        if year is not None or (over is not None and over.month is not None):
            out[dated.start] = When(
                WhenKind.DATE, year=year, month=over.month if over and first.month is None else None
            )
    return out


def _sooner(dated: Dated, month: int, year: int, today: date) -> bool:
    """Whether a day is to come before the year of its heading: the call for 2025 closes "on 1 December".

    The rows of a list are of the year over them.
    """
    listed = dated.unit.kind == "row" or (dated.unit.kind == "item" and dated.role.name != DEADLINE)
    first = dated.when.days[0] if dated.when.days else dated.when
    return not listed and today.year < year and (month, first.day or 31) >= (today.month, today.day)


def _years_over(found: Sequence[Dated], layout: Layout, today: date | None) -> dict[int, _Years]:
    """The headings that say a year, as far as it can be that of the text."""
    stamped = {d.unit.index for d in found if d.role.name == STAMP}
    told: dict[int, date] = {}  # the day that a heading says, where the text's own is known
    for dated in found:
        when = dated.when
        if today is not None and dated.unit.kind in ("heading", "title") and when.year and when.month and when.day:
            if "impossible" not in when.flags and when.day <= _SHORTEST:
                told.setdefault(dated.unit.index, date(when.year, when.month, when.day))
    out: dict[int, _Years] = {}
    for unit in layout.units:
        said = _years(layout, unit, stamped) if unit.kind in ("heading", "title") else None
        if said is None:
            continue
        near = told.get(unit.index)
        stamp = near is not None and today is not None and abs((near - today).days) <= _STAMPED
        far = today is not None and not -2 < said.first - today.year < 2
        if not stamp and (not far or unit.end - unit.start < _ALONE):
            out[unit.index] = replace(said, near=near)
    return out


_SHORTEST = 28  # days of any month
_STAMPED = 10  # days from the text's own within which a day in a heading says no more than that
_ALONE = 12  # characters of a heading that is but a year, however long ago


def _opening(unit: Unit, dated: Dated, text: str) -> When | None:
    """The year that opens the line of a day: "1987 – Jubilee fair (13 and 14 June)"."""
    year = _OPENING.match(text, unit.start, dated.start) if unit.end - unit.start < _LINE else None
    return When(WhenKind.DATE, year=int(year[1])) if year is not None else None


def _under_years(layout: Layout) -> dict[int, When]:
    """The year of each unit that stands, in one block, under a line which is a year and nothing else."""
    out: dict[int, When] = {}
    year: When | None = None
    block = -1
    for unit in layout.units:
        alone = unit.end - unit.start < 8 and _YEAR.fullmatch(layout.text, unit.start, unit.end)
        if alone and alone[2] is None:
            year, block = When(WhenKind.DATE, year=int(alone[1])), unit.block
        elif year is not None and unit.block == block:
            out[unit.index] = year
    return out


def _years(layout: Layout, unit: Unit, stamped: set[int]) -> _Years | None:
    if unit.index in stamped:
        return None
    match = _YEAR.search(layout.text, unit.start, unit.end)
    if match is None:
        return None
    first = int(match[1])
    if match[2] is None:
        return _Years(first)
    second = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
    return _Years(first, second if second == first + 1 else None)


def _names_period(when: When) -> bool:
    """True for a month or a year that stands for itself."""
    plain = when.kind is WhenKind.DATE and not when.has_day and when.relative is None and when.nth is None
    return plain and (
        when.month is not None or (when.year is not None and when.quarter is None and when.season is None)
    )


def _leads(dated: Dated, text: str) -> bool:
    """Whether a month or year stands at the head of its row or label, or is a line of its own."""
    unit = dated.unit
    before = sum(map(str.isalnum, text[unit.start : dated.start]))
    if before > 3:
        return False
    after = text[dated.end : unit.end].lstrip()
    return not any(map(str.isalnum, after)) or after[:1] in "|:–—-" or text[dated.end : dated.end + 3] == "   "


def _over(dated: Dated, lead: tuple[Unit, When] | None, months: dict[int, When]) -> When | None:
    """The month that stands over a day: in its own row, in the line above, or in the nearest heading."""
    unit = dated.unit
    if lead is not None and (lead[0].index == unit.index or (lead[0].block == unit.block and _own_line(lead[0]))):
        if lead[0].index >= max(unit.above, default=-1):
            return lead[1]
    return next((months[i] for i in reversed(unit.above) if i in months), None)


def _own_line(unit: Unit) -> bool:
    return unit.end - unit.start < 20


def fits(first: When, year: int, month: int | None) -> bool:
    """False where the stated weekday is another one in that year."""
    if first.weekday is None or first.day is None or month is None:
        return True
    try:
        return date(year, month, first.day).weekday() == first.weekday
    except ValueError:
        return False
