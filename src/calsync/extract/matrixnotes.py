"""Notes under a calendar by months that tell the hours of what meets: "All Senate meetings start at 9 am. Board: 2.30 pm"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from calsync.extract.layout import Layout
from calsync.extract.listing import Matrix
from calsync.extract.mentions import Dated
from calsync.extract.roles import NONE, Role
from calsync.extract.usual import clock_of

_MOST = 40  # of what meets in such a calendar
_NOTES = 16  # lines under it in which notes tell hours
_ACRONYM = re.compile(r"\s*\((\w+)\)\s*$")
_FEW = 3  # letters that a short name has at most
_Head = tuple[int, int]


def hours_of_notes(found: Sequence[Dated], layout: Layout) -> None:
    """Gives the days of matrices the hour that a note under one tells of what they are the days of."""
    if not layout.matrices:
        return
    by_unit: dict[int, list[Dated]] = {}
    for dated in found:
        by_unit.setdefault(dated.unit.index, []).append(dated)
    for matrix in layout.matrices:
        _of_matrix(matrix, by_unit, layout)


def _of_matrix(matrix: Matrix, by_unit: Mapping[int, Sequence[Dated]], layout: Layout) -> None:
    days: dict[_Head, list[Dated]] = {}
    for index in matrix.listing.rows:
        for dated in by_unit.get(index, ()):
            if dated.start in matrix.heads:
                days.setdefault(matrix.heads[dated.start], []).append(dated)
    said = {head: _said(head, layout.text) for head in list(days)[:_MOST]}
    last = matrix.listing.rows[-1]
    for unit in layout.units[last + 1 : last + 1 + _NOTES]:
        low = unit.start
        for hour in by_unit.get(unit.index, ()):
            if not hour.is_hour:
                continue
            of = _told_of(layout.text[max(low, unit.sentence_at(hour.start)[0]) : hour.start], said)
            low = hour.end
            for head in of:
                _give(days[head], hour)
            if of:
                hour.role = Role(NONE, "the hour of the rows that its note names")


def _give(days: Sequence[Dated], hour: Dated) -> None:
    for day in days:
        joined = day.when.join(clock_of(hour.when)) if not day.when.has_time else None
        if joined is not None:
            day.when = joined


def _told_of(clause: str, said: Mapping[_Head, Sequence[re.Pattern[str]]]) -> list[_Head]:
    """What a clause names; where one name is part of another, the longer one is meant."""
    told = {head: m for head, ways in said.items() if (m := _first(clause, ways)) is not None}
    return [
        head
        for head, (low, high) in told.items()
        if not any(a <= low and high <= b and b - a > high - low for a, b in told.values())
    ]


def _first(clause: str, ways: Sequence[re.Pattern[str]]) -> tuple[int, int] | None:
    return next((found.span() for way in ways if (found := way.search(clause)) is not None), None)


def _said(head: _Head, text: str) -> list[re.Pattern[str]]:
    """How a note may name what meets: in whole, without its bracket, by that; German puts it before other nouns."""
    whole = text[slice(*head)].strip()
    acronym = _ACRONYM.search(whole)
    bare = whole[: acronym.start()] if acronym is not None else whole
    ways = [bare] if acronym is None else [bare, acronym[1]]
    return [re.compile(rf"(?<!\w){re.escape(way)}\w*", re.I) for way in ways if len(way) >= _FEW]
