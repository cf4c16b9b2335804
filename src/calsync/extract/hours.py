"""Hours find their day, and days the month or year that stands over them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.extract.roles import DEADLINE, EVENT, HOURS, STAMP
from calsync.span import When, WhenKind


def join_hours(found: list[Dated], layout: Layout, text: str) -> None:
    """Hours go to the day they are said of; the usual hour to the rows that have none."""
    _hours_to_days(found, layout)
    _usual_hours(found, text)


def _hours_to_days(found: list[Dated], layout: Layout) -> None:
    """An hour without a day belongs to the day before it in its sentence, row, block or label group; else to the next."""
    for index, hour in enumerate(found):
        if (
            hour.when.has_date
            or hour.role.name in (HOURS, STAMP)
            or hour.when.kind is WhenKind.SET
            or not _clock(hour.when)
        ):
            continue
        best = None
        for other in reversed(found[:index]):
            if other.when.has_date and other.role.name in (EVENT, DEADLINE) and other.when.has_day:
                same = other.sentence == hour.sentence or other.unit.index == hour.unit.index
                near = other.unit.block == hour.unit.block or (
                    hour.unit.index - other.unit.index <= 2 and hour.unit.kind in ("label", "row", "heading", "item")
                )
                near = near and other.role.name == EVENT
                if same or near:
                    best = other
                break
        if best is None:
            for other in found[index + 1 : index + 4]:
                if (
                    other.when.has_date
                    and other.when.has_day
                    and other.role.name == EVENT
                    and (other.unit.index == hour.unit.index or other.unit.block == hour.unit.block)
                ):
                    best = other
                    break
        if best is None or best.used:
            continue
        joined = best.when.join(hour.when)
        if joined is not None:
            best.when = joined
            best.used = True  # its first hour is its own; later ones in the block are the programme's
            hour.used = True


_USUALLY = re.compile(
    r"\b(?:meetings?|sessions?|talks|workshops?|lectures?|seminars?|concerts?|rehearsals|evenings|all|they|performances|screenings|hearings|"
    r"classes|services)\b[^.]{0,60}\b(?:are|begin|start|commence|at|from|held|take place|run)\b|\b(?:begin|start|commence)s? (?:at|promptly)|"
    r"unless (?:otherwise|we say|marked|stated|noted)|except where|\bjeweils\b|\bbeginn\b|à partir de|a las|time:|bermula|pukul",
    re.I,
)


def _usual_hours(found: list[Dated], text: str) -> None:
    """ "Meetings begin at 12.30 pm": the hour of every row that has none of its own."""
    hours = [d for d in found if _clock(d.when) and not d.when.has_date and not d.used and d.role.name == EVENT]
    rows = [
        d
        for d in found
        if d.unit.kind in ("row", "item", "label", "heading") or d.unit.end - d.unit.start < 60
        if d.when.has_day
        and d.role.name == EVENT
        and d.when.kind in (WhenKind.DATE, WhenKind.LIST)
        and not d.when.has_time
    ]
    usual = next(
        (h for h in hours if _USUALLY.search(text, max(0, h.sentence[0]), min(len(text), h.sentence[1]))), None
    )
    sets = [d for d in found if d.when.kind is WhenKind.SET and d.when.hour is not None]
    if usual is None and sets and len(rows) > 1:
        usual = sets[0]
    if usual is None or len(rows) < 2:
        return
    clock = When(
        kind=WhenKind.TIME,
        hour=usual.when.hour,
        minute=usual.when.minute,
        zone=usual.when.zone,
        zone_said=usual.when.zone_said,
    )
    if usual.when.kind is WhenKind.RANGE:
        clock = usual.when
    for row in rows:
        joined = row.when.join(clock)
        if joined is not None:
            row.when = joined


def _clock(when: When) -> bool:
    return when.hour is not None or (when.kind is WhenKind.RANGE and when.end is not None and when.end.hour is not None)


def inherited(dated: Dated, found: Sequence[Dated], layout: Layout) -> When | None:
    """What the headings over a time, or the rows before it, state of month and year."""
    when = dated.when
    if when.year is not None or when.relative is not None or layout.news:
        return None
    above = {*dated.unit.above}
    best: When | None = None
    for other in found:
        if other is dated or other.start > dated.start:
            break
        if (
            other.unit.index in above
            and other.role.name != STAMP
            and (other.when.year is not None or other.when.month is not None)
        ):
            best = other.when if best is None or best.month is None or other.when.month is not None else best
            if best.year is None and other.when.year is not None:
                best = replace(best, year=other.when.year)
    if best is not None:
        return When(kind=WhenKind.DATE, year=best.year, month=best.month if when.month is None else None)
    stamped = {d.unit.index for d in found if d.role.name == STAMP}
    for unit_index in dated.unit.above:
        if unit_index in stamped:
            continue
        unit = layout.units[unit_index]
        year = re.search(r"\b(20\d\d|19\d\d)\b", layout.text[unit.start : unit.end])
        if year:
            return When(kind=WhenKind.DATE, year=int(year[1]))
    return None
