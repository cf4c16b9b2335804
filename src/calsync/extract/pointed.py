"""Hours with a point that only their place tells: "9.30 Walk" under its day, "12 May Coffee morning 10.00-12.00".

A number with a point may be a price, a section or a score. It is an hour where it opens a line under a day, and behind the
day of its row where it closes the row or a part of it; two of them with a dash between are hours in each such row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from calsync.extract.layout import Layout, Unit
from calsync.extract.temporal import TimeMention
from calsync.extract.within import within
from calsync.span import When, WhenKind

HOUR_OF_A_ROW = "hour of a row"

_ONE = r"(?:[01]?\d|2[0-3])\.[0-5][05]"
_HOURS = re.compile(
    rf"(?<![\d.:/£$€-])(?P<first>{_ONE})(?:\s?(?:[-–—/]|to|till|until|bis|à|a)\s?(?P<last>{_ONE}))?(?![\d:/%€£$-]|\.\d|\s?(?:[ap]\.?m\b|[uU]hr\b|h\b|km\b|m\b|€|EUR\b|Euro\b|%|kg\b))"
)
_MARK = re.compile(r"[-*•·●▪◦–—►»]\s+")
_NAMED = re.compile(r"\s*[-–—:,|\t]?\s*[\"“„'‘«(]?[A-ZÀ-Þ]")
_BEFORE = re.compile(r"(?:[,;:|(–—\t]|\s-|\s{2}|\b(?:at|from|um|ab|à|de|a las|dès|pukul|jam))\s*$")
_BEHIND = re.compile(r"\s*(?:$|[,;|)–—\t.]|-\s|\s{2})")
_QUARTER = re.compile(r"(?:[89]|1\d|2\d)\.(?:[03]0|[14]5)$")
_ROW, _DAY = 200, 70  # characters of a row, and of a line that tells the day of those under it


def hours_of_rows(layout: Layout, known: Sequence[TimeMention]) -> list[TimeMention]:
    """The mentions, with the hours of rows that nothing but their place tells."""
    if "." not in layout.text:
        return list(known)
    taken = sorted((m.start, m.end) for m in known)
    dated = [(m.start, m.end) for m in known if m.when.has_day or m.when.weekday is not None]
    dated.sort()
    found: list[TimeMention] = []
    for unit in layout.units:
        if unit.kind not in ("row", "item", "paragraph", "label") or unit.end - unit.start > _ROW:
            continue
        day = bool(within(dated, unit.start, unit.end))
        if day or _under_a_day(unit, layout, dated):
            found.extend(m for m in _hours(unit, layout.text, day=day) if not within(taken, m.start, m.end))
    if not found:
        return list(known)
    late = any(m.when.hour is not None and m.when.hour > _NOON for m in found)
    found = [replace(m, when=_sure(m.when)) for m in found] if late else found
    return sorted([*known, *found], key=attrgetter("start"))


_NOON = 12


def _under_a_day(unit: Unit, layout: Layout, dated: Sequence[tuple[int, int]]) -> bool:
    """Whether the heading over a line tells its day."""
    if not unit.above:
        return False
    head = layout.units[unit.above[-1]]
    return head.end - head.start <= _DAY and bool(within(dated, head.start, head.end))


def _hours(unit: Unit, text: str, *, day: bool) -> Iterator[TimeMention]:
    """The hours of a line: those with which it opens, of a line that says its own day all that stand as hours do."""
    mark = _MARK.match(text, unit.start, unit.end)
    at = mark.end() if mark is not None else unit.start
    opening = _HOURS.match(text, at, unit.end)
    if opening is not None:
        if not day and _NAMED.match(text, opening.end(), unit.end):
            yield _mention(opening)
        return
    for hours in _HOURS.finditer(text, at, unit.end) if day else ():
        before = _BEFORE.search(text, max(unit.start, hours.start() - 8), hours.start())
        behind = _BEHIND.match(text, hours.end(), unit.end)
        closes = not text[hours.end() : unit.end].strip(" .*)") and _QUARTER.search(hours["first"])
        if (hours["last"] is not None and (before or behind)) or (before and behind) or closes:
            yield _mention(hours)


def _mention(hours: re.Match[str]) -> TimeMention:
    first, last = _time(hours["first"]), _time(hours["last"]) if hours["last"] else None
    when = first if last is None else replace(first, kind=WhenKind.RANGE, end=last)
    return TimeMention(*hours.span(), when, HOUR_OF_A_ROW)


def _time(said: str) -> When:
    hour, _, minute = said.partition(".")
    half = 0 < int(hour) <= _NOON and not hour.startswith("0")
    return When(
        WhenKind.TIME, hour=int(hour), minute=int(minute), flags=frozenset({"halfday"}) if half else frozenset()
    )


def _sure(when: When) -> When:
    """An hour of a text that counts its hours to twenty-four."""
    end = when.end
    return replace(
        when,
        flags=when.flags - {"halfday"},
        end=replace(end, flags=end.flags - {"halfday"}) if end is not None else None,
    )
