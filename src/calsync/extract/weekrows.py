"""Weekdays of the week that a diary is of: "Week beginning Monday 4 May 2026", then "Monday", "10am Coffee morning".

A weekday that opens a line is that of the week over it, and no office's hours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.temporal import TimeMention
from calsync.span import When, WhenKind

_TOP, _LINE = 8, 90  # units among which a text says its week, and characters of such a line
_LEAST = 2  # weekdays of a diary
_WEEK = 7  # days


def days_of_the_week(
    layout: Layout, known: Sequence[TimeMention], words: Lexicon, published: date | None
) -> list[TimeMention]:
    """The mentions, with the weekdays that open lines under a week as days of it; the week itself says no more."""
    week = next(_weeks(layout, known, words, published), None)
    if week is None or layout.news:
        return list(known)
    said, first, length = week
    days = [m for m in known if m.start > said.end and _opens(m, layout)]
    told = [(m, day) for m in days if (day := _day_in(m.when.weekday or 0, first, length)) is not None]
    if len({m.when.weekday for m, _ in told}) < _LEAST or len(told) < len(days):
        return list(known)
    dated = {
        m.start: replace(
            m,
            when=replace(
                m.when,
                kind=m.when.kind if m.when.has_time else WhenKind.DATE,
                year=day.year,
                month=day.month,
                day=day.day,
            ),
        )
        for m, day in told
    }
    return [dated.get(m.start, m) for m in known if m is not said]


def _weeks(
    layout: Layout, known: Sequence[TimeMention], words: Lexicon, published: date | None
) -> Iterator[tuple[TimeMention, date, int]]:
    """The weeks of which one of the first lines speaks, and of nothing that is held in it: with their first days and lengths."""
    heads = head_pattern(words.code)
    for mention in known[:_TOP]:
        unit = layout.unit_at(mention.start)
        if unit is None or unit.index > _TOP or unit.end - unit.start > _LINE:
            continue
        if heads.search(layout.text, unit.start, unit.end) is not None:
            continue
        first, last = _day(mention.when, published), _day(mention.when.end, published)
        if first is not None and mention.when.week_of and "ending" in mention.when.flags:
            yield mention, first - timedelta(_WEEK - 1), _WEEK
        elif first is not None and last is not None and mention.when.kind is WhenKind.RANGE:
            diary = words.captions.diary.search(layout.text, unit.start, unit.end)
            if 2 < (last - first).days < _WEEK and (mention.when.week_of or diary is not None):
                yield mention, first, (last - first).days + 1
        elif first is not None and mention.when.week_of:
            yield mention, first, _WEEK


def _day(when: When | None, published: date | None) -> date | None:
    """The day that a statement says; without its year the one nearest to the text's own day."""
    if when is None or when.month is None or when.day is None:
        return None
    years = [when.year] if when.year is not None else []
    if not years and published is not None:
        years = [published.year - 1, published.year, published.year + 1]
    found = []
    for year in years:
        try:
            found.append(date(year, when.month, when.day))
        except ValueError:
            continue
    return min(found, key=lambda day: abs(day - published) if published is not None else timedelta(), default=None)


def _day_in(weekday: int, first: date, length: int) -> date | None:
    day = first + timedelta((weekday - first.weekday()) % _WEEK)
    return day if (day - first).days < length else None


def _opens(mention: TimeMention, layout: Layout) -> bool:
    """Whether a bare weekday is the first that its line says."""
    when, unit = mention.when, layout.unit_at(mention.start)
    if when.weekday is None or when.day is not None or when.nth is not None or when.relative is not None:
        return False
    if when.kind not in (WhenKind.DATE, WhenKind.DATETIME, WhenKind.RANGE) or (
        when.end is not None and when.end.has_day
    ):
        return False
    return unit is not None and not _letters(layout.text, unit, mention.start)


def _letters(text: str, unit: Unit, start: int) -> bool:
    return any(map(str.isalnum, text[unit.start : start]))
