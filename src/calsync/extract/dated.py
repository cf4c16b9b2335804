"""Each time of a text with its place in the layout, its role and its meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calsync.extract.asides import set_aside
from calsync.extract.asks import signs
from calsync.extract.bylength import moves_by_length
from calsync.extract.columnpairs import join_columns, join_labels
from calsync.extract.daysofbodies import tell_days_of_bodies
from calsync.extract.decided import tell_decided
from calsync.extract.diaries import days_of_rows_above, days_over_lines
from calsync.extract.diaryrows import rows_of_diaries
from calsync.extract.ends import join_days, join_ends, join_lengths
from calsync.extract.grids import hours_of_bodies
from calsync.extract.hours import join_hours
from calsync.extract.inblocks import hours_of_blocks
from calsync.extract.layout import Layout, Unit
from calsync.extract.lengths import as_length
from calsync.extract.lexicon import Lexicon
from calsync.extract.listroles import roles_by_days, roles_of_lists
from calsync.extract.matrices import IN_A_MATRIX
from calsync.extract.matrixnotes import hours_of_notes
from calsync.extract.meanings import Meanings
from calsync.extract.mentions import Dated
from calsync.extract.monthdays import OF_A_MONTH
from calsync.extract.monthrows import UNDER_ITS_MONTH, days_of_month_rows
from calsync.extract.moves import mark_moves, put_off_until
from calsync.extract.reports import join_reports
from calsync.extract.roles import (
    CHARTED,
    DEADLINE,
    DIARIZED,
    EVENT,
    HOURS,
    NONE,
    PLAIN,
    STAMP,
    Role,
    lead_of,
    likely,
    role_of,
)
from calsync.extract.sincewhen import join_beginnings
from calsync.extract.sittings import lies_before, tell_sitting
from calsync.extract.standing import complete_standing, find_exceptions, tell_standing
from calsync.extract.temporal import Anchor, TimeMention, resolve
from calsync.extract.thereafter import tell_what_follows
from calsync.extract.timetables import steps_of_calls
from calsync.span import Precision, When, WhenKind


def _one_year(when: When) -> When:
    """A range whose end alone says its year ("27 September to 2 October 2020") starts in that year, or the one before."""
    end = when.end
    if when.kind is WhenKind.RANGE and end is not None and end.year and end.month and when.month and when.year is None:
        return replace(when, year=end.year - (1 if when.month > end.month else 0))
    return when


def dated_of(
    text: str,
    layout: Layout,
    mentions: Sequence[TimeMention],
    anchor: Anchor,
    stamps: set[int],
    words: Lexicon,
    language: str | None,
    news: bool,
) -> list[Dated]:
    """Each mention with its unit, role and meaning; hours go to their day, days to the month or year over them.

    `news`: the text has a dateline.
    """
    found, lengths = _placed(text, layout, mentions, stamps, words)
    join_columns(found, layout)
    find_exceptions(found, text)
    _bare_hours(found, layout)
    hours_of_blocks(found, layout, words)
    days_of_month_rows(found, layout, words.code)
    hours_of_bodies(found, layout, words)
    hours_of_notes(found, layout)
    roles_of_lists(found, layout, words)
    steps_of_calls(found, layout, words)
    sitting = tell_sitting(found, layout, words, anchor)
    tell_days_of_bodies(found, layout, words, anchor)
    _opening_hours(found)
    days_over_lines(found, layout, words)
    days_of_rows_above(found, layout, words)
    meanings = Meanings(text, found, layout, anchor, language, news)
    meanings.tell_in_turn(found, words)
    set_aside(found, layout, words, anchor.day)
    tell_decided(found, text, words, anchor.day)
    mark_moves(found, text, words, anchor.day)
    meanings.tell_given_up(found, words)
    complete_standing(found, text, words.code)
    join_reports(found, text, words)
    join_ends(found, layout, words)
    weekdays = {d.start: first.weekday() for d in found if d.spans and (first := d.spans[0].first_day) is not None}
    join_hours(found, lengths, layout, words, weekdays)
    for dated in found:
        meanings.mean(dated)
    for dated in found:
        if dated.role.name == DEADLINE and dated.when.kind is WhenKind.RANGE:
            _only_end(dated)
    join_beginnings(found, text, words)
    join_days(found, text, words)
    join_labels(found)
    join_lengths(found, moves_by_length(found, lengths, layout, words), layout, words, anchor.day)
    roles_by_days(found, layout, anchor.day, words)
    lies_before(found, sitting)
    tell_standing(found, meanings.calendar)
    tell_what_follows(found, layout)
    rows_of_diaries(found, layout, words, anchor.day)
    return found


def _placed(
    text: str, layout: Layout, mentions: Sequence[TimeMention], stamps: set[int], words: Lexicon
) -> tuple[list[Dated], list[TimeMention]]:
    """The mentions that date something, each with its unit, sentence and role; and those that are lengths."""
    found: list[Dated] = []
    lengths: list[TimeMention] = []
    for mention in (as_length(one, text) for one in mentions):
        when = _exact(mention, text, words)
        if when.kind in (WhenKind.DURATION, WhenKind.REFERENCE):
            lengths.append(mention)
            continue
        unit = layout.unit_at(mention.start)
        if unit is None:
            continue
        sentence = unit.sentence_at(mention.start)
        by = when.mod in ("by", "before", "until")
        told: tuple[str, ...] = ()
        if mention.start in stamps:
            role = Role(STAMP, "the announcement's own date")
        elif mention.rule == IN_A_MATRIX:
            role = CHARTED
        else:
            lasting = when.kind is WhenKind.RANGE and when.has_time and when.day is not None
            lead = lead_of(layout, unit, sentence, mention.start, mention.end, words, lasting=lasting)
            role = role_of(
                layout,
                unit,
                sentence,
                lead,
                words,
                by=by,
                bare_year=all(map(_is_bare_year, when.days or (when,))),
                bare_hour=when.kind is not WhenKind.SET and not when.has_date,
                stretch=when.kind is WhenKind.RANGE and when.has_day and when.end is not None and when.end.has_date,
                clocked=when.day is not None and when.has_time,
            )
            if unit.kind == "heading" and when.month is not None and not when.has_day and _over_days(unit, layout):
                role = Role(NONE, "the month of the days under it")
            if when.has_date and role.name in (EVENT, NONE, DEADLINE):
                said = f"said {when.mod}" if by else when.kind.name.casefold()
                told = tuple(signs(lead, unit.kind, unit.label, said))
                role = role if put_off_until(text, sentence[0], mention.start, words) else likely(role, told)
            if role == PLAIN and mention.rule == UNDER_ITS_MONTH and unit.kind == "row":
                role = DIARIZED
        found.append(Dated(mention.start, mention.end, when, unit, sentence, role, told, when.has_time))
    return found, lengths


def _over_days(unit: Unit, layout: Layout) -> bool:
    """Whether a line stands over rows of a diary that are of its month."""
    following = layout.units[unit.index + 1 : unit.index + 2]
    return any(row.kind == "row" and row.level == OF_A_MONTH for row in following)


def _is_bare_year(when: When) -> bool:
    rest = (when.month, when.day, when.weekday, when.quarter, when.season)
    return when.year is not None and all(part is None for part in rest)


_BARE_HOUR = re.compile(r"\s*(\d{1,2})(?:[.:h](\d\d))?\s*\*?\s*")


def _bare_hours(found: list[Dated], layout: Layout) -> None:
    """Numbers in a column of hours: "K.O. | 3.00". Where none is past noon, those before eight are of the afternoon."""
    taken = {d.start for d in found}
    made: list[Dated] = []
    for listing in layout.lists.all:
        hours = [n for n, column in enumerate(listing.columns) if column.holds == "hours"]
        cells = [(u, c) for u, row in zip(listing.rows, listing.cells, strict=False) for c in row if c.column in hours]
        told = [(u, c, m) for u, c in cells if (m := _BARE_HOUR.fullmatch(layout.text, c.start, c.end)) is not None]
        half = all(int(m[1]) <= 12 for _, _, m in told)
        for index, cell, match in told:
            hour, minute = int(match[1]), int(match[2] or 0)
            start = match.start(1)
            if hour > 23 or minute > 59 or any(cell.start <= at < cell.end for at in taken):
                continue
            when = When(WhenKind.TIME, hour=hour + 12 if half and hour < 8 else hour, minute=minute)
            unit = layout.units[index]
            made.append(Dated(start, match.end(2 if match[2] else 1), when, unit, (unit.start, unit.end), _HOUR_CELL))
    if made:
        found[:] = sorted([*found, *made], key=lambda d: (d.start, d.end))


_HOUR_CELL = Role(EVENT, "stands in a column of hours")


def _only_end(dated: Dated) -> None:
    """What is asked "from 17 March until 25 March, 14:00" is asked until that hour."""
    end = dated.when.end
    last = dated.spans[0].last_day if dated.spans else None
    if end is None or not end.has_date or last is None or dated.spans[0].precision is not Precision.DAY:
        return
    hour = end if end.has_time else dated.when
    if hour.has_time:
        day = When(WhenKind.DATE, year=last.year, month=last.month, day=last.day)
        joined = day.join(
            replace(hour, kind=WhenKind.TIME, year=None, month=None, day=None, weekday=None, relative=None, end=None)
        )
        dated.spans = resolve(joined, Anchor()) if joined is not None else dated.spans


_ACADEMIC_QUARTER = re.compile(r"\s*c\.\s?t\.", re.I)


def _exact(mention: TimeMention, text: str, words: Lexicon) -> When:
    """The statement with "c.t." heeded, a quarter past the hour; and "7.30" of the evening, where nothing speaks of the morning."""
    when = _one_year(mention.when)
    if mention.rule == _LATER and when.relative is not None and when.relative.unit in _DAYS_ON:
        return replace(when, relative=replace(when.relative, said="after"))  # a news report counts from what it told
    if when.hour is not None and not when.minute and _ACADEMIC_QUARTER.match(text, mention.end):
        return replace(when, minute=15)
    if when.hour == _SEVEN and "halfday" in when.flags and when.daypart is None and words.morning is not None:
        low, high = max(0, mention.start - _ABOUT), min(len(text), mention.end + _ABOUT)
        if words.morning.search(text, low, high) is None:
            return _of_the_evening(when)
    return when


_LATER, _DAYS_ON = "two days later", ("day", "week", "fortnight")
_SEVEN = 7  # o'clock, of the evening rather than of the morning, where hours are counted to twelve
_ABOUT = 60  # characters around an hour in which the morning is spoken of


def _of_the_evening(when: When) -> When:
    end = when.end
    if end is not None and end.hour is not None and "halfday" in end.flags and end.hour < 12:
        end = replace(end, hour=end.hour + 12, flags=end.flags - {"halfday"})
    return replace(when, hour=_SEVEN + 12, end=end, flags=when.flags - {"halfday"})


def _opening_hours(found: list[Dated]) -> None:
    """Three or more rows of bare weekdays with hours are the hours of an office."""
    rows = [
        d
        for d in found
        if d.when.weekday is not None
        and d.when.day is None
        and d.when.hour is not None
        and d.when.relative is None
        and d.unit.end - d.unit.start < 80
        and d.role.name == EVENT
    ]
    if len({d.when.weekday for d in rows}) >= 3:
        for dated in rows:
            dated.role = Role(HOURS, "one of several weekdays with hours")
