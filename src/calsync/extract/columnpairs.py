"""Two cells side by side, or two labels, that say from when to when: "Thu 7 Dec | Sat 9 Dec", "Start: …" and "End: …"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from calsync.extract.language import anywhere
from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, NONE, Role
from calsync.span import Precision, When, WhenKind

_BETWEEN_CELLS = re.compile(r"\)?(?:\s*[|;\t]\s*| {2,})")
_CELL_FOLLOWS = re.compile(r"\)?(?:\s*[|;\t]|\s*\n|\s*$| {2,})")
_HEADS = re.compile(
    rf"\b{anywhere(lambda cues: cues.rows.start)}\b\W{{1,9}}{anywhere(lambda cues: cues.rows.end)}\b", re.I
)
_BEGINNING = re.compile(rf"{anywhere(lambda cues: cues.rows.start)}\b(?:[ /]\w+)?", re.I)
_ENDING = re.compile(rf"{anywhere(lambda cues: cues.rows.end)}\b(?:[ /]\w+)?", re.I)
_HEAD_LINE = 200  # characters of a line that heads columns
_SHORTEST, _LONGEST = 10, 14 * 60  # minutes of a gathering


def join_columns(found: list[Dated], layout: Layout) -> None:
    """Makes a range of two times in neighbouring cells, where their heads or several unequal rows say what they are."""
    pairs = [(a, b) for a, b in pairwise(found) if _side_by_side(a, b, layout.text)]
    if not pairs:
        return
    lengths = {a.start: _minutes(b.when) - _minutes(a.when) for a, b in pairs if _lasts(a.when, b.when)}
    rows = Counter(a.unit.index for a, _ in pairs if a.start in lengths)
    unequal = len(set(lengths.values())) > 1
    headed = _under_heads(layout)
    gone: set[int] = set()
    for first, last in pairs:
        under, row = first.unit.index in headed, first.unit.index
        near = range(row - 2, row + 3)
        if first.start in lengths and (under or (unequal and sum(rows[n] for n in near) > 1)):
            first.when = replace(first.when, kind=WhenKind.RANGE, end=last.when)
            first.end = last.end
            gone.add(last.start)
    found[:] = [dated for dated in found if dated.start not in gone]


def _side_by_side(first: Dated, last: Dated, text: str) -> bool:
    plain = (WhenKind.DATE, WhenKind.TIME, WhenKind.DATETIME)
    if first.unit is not last.unit or first.unit.kind == "paragraph" or first.when.kind not in plain:
        return False
    alike = last.when.kind in (WhenKind.DATE, WhenKind.TIME) and first.when.has_time == last.when.has_time
    if not alike or first.when.duration or _BETWEEN_CELLS.fullmatch(text, first.end, last.start) is None:
        return False
    return _CELL_FOLLOWS.match(text, last.end) is not None


def _lasts(first: When, last: When) -> bool:
    """Whether a second hour can be the end of what begins at the first."""
    if last.has_date or not last.has_time or first.zone != last.zone:
        return False
    return _SHORTEST <= _minutes(last) - _minutes(first) <= _LONGEST


def _minutes(when: When) -> int:
    return (when.hour or 0) * 60 + (when.minute or 0)


def _under_heads(layout: Layout) -> set[int]:
    """The units under a line whose cells are headed "start" and "end", as far as its block or its rows go."""
    out: set[int] = set()
    block: int | None = None
    for unit in layout.units:
        if block is not None and unit.block != block and unit.kind != "row":
            block = None
        if block is not None:
            out.add(unit.index)
        line = unit.kind != "paragraph" and unit.end - unit.start < _HEAD_LINE
        if line and _HEADS.search(layout.text, unit.start, unit.end) is not None:
            block = unit.block
    return out


def join_labels(found: Sequence[Dated]) -> None:
    """Makes one of the days under the labels "Start" and "End", right below each other."""
    labelled = [d for d in found if d.unit.label and d.role.name == EVENT and len(d.spans) == 1]
    for first, last in pairwise(labelled):
        below = last.unit.index - first.unit.index == 1 and last.unit.block == first.unit.block
        if not below or _BEGINNING.fullmatch(first.unit.label) is None or _ENDING.fullmatch(last.unit.label) is None:
            continue
        begun, ended = first.spans[0], last.spans[0]
        known = begun.precision is ended.precision and begun.precision.rank <= Precision.DAY.rank
        if known and begun.start is not None and ended.start is not None and begun.start < ended.start:
            first.spans = [replace(begun, end=ended.start)]
            last.role = Role(NONE, "the end of what begins in the line above")
    _join_hours(found)


def _join_hours(found: Sequence[Dated]) -> None:
    """Makes one of the hours under such labels: the second is no further meeting of the day, but when the first is over."""
    labelled = [d for d in found if d.unit.label and d.role.name == EVENT and d.timed]
    for first, last in pairwise(labelled):
        below = last.unit.index - first.unit.index == 1 and last.unit.block == first.unit.block
        if not below or _BEGINNING.fullmatch(first.unit.label) is None or _ENDING.fullmatch(last.unit.label) is None:
            continue
        if last.when.end is not None or not last.when.has_time or not first.when.has_time:
            continue
        begun = (_minutes(first.when), _minutes(last.when))
        for day in found:
            one = day.spans[0] if len(day.spans) == 1 else None
            if one is None or not isinstance(one.start, datetime) or one.end is not None or day is last:
                continue
            if one.start.hour * 60 + one.start.minute != begun[0] or begun[1] <= begun[0]:
                continue
            day.spans = [replace(one, end=one.start + timedelta(minutes=begun[1] - begun[0]))]
            last.role = Role(NONE, "the hour at which what begins in the line above is over")
