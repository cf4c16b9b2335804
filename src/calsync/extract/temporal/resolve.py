"""`resolve`: what was said, to what a calendar needs, counted from the day of the document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from calsync import recurrence
from calsync.extract.temporal.holidays import holiday
from calsync.span import Precision, Relative, Span, When, WhenKind, month_end


class Direction(StrEnum):
    """Where a date that says no year, or a bare weekday, is to be looked for, as seen from the document's day."""

    FUTURE = "future"
    PAST = "past"
    NEAREST = "nearest"
    AROUND = "around"  # nearest, with no more for what is to come: a plan that was given up
    ANNOUNCED = "announced"  # the nearest, but what is announced is rather to come
    TOLD = "told"  # in a clause of the past, whose day may yet be to come


EITHER_ORDER = "either order"  # the flag of numbers of which only a weekday tells which is the month
FUTURE, PAST, NEAREST = Direction.FUTURE, Direction.PAST, Direction.NEAREST


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that a document speaks from, local to `zone` (IANA); `at` (aware) where even the hour is known."""

    day: date | None = None
    zone: str | None = None
    at: datetime | None = None


@dataclass(slots=True)  # not frozen: hundreds are made for a text, and a frozen one takes three times as long
class _Days:
    """Whole days, first and last, with how exactly they are known and what was implied."""

    first: date
    last: date
    precision: Precision
    implied: frozenset[str] = frozenset()


_BARE_YEAR = re.compile(r"(?<![\d.,/#$€£-])(?:19[6-9]|20[0-9])\d(?![\d.,/-]?\d)")
_YEAR, _NONE = frozenset({"year"}), frozenset[str]()
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def resolve(when: When, anchor: Anchor, *, direction: Direction = NEAREST, inherit: When | None = None) -> list[Span]:
    """The spans that a statement means: one, or one a day for a list of days; none where nothing can be dated.

    `inherit` fills what is not stated (the year or month of a heading, the day of the line above). Without the anchor's
    day, relative words and dates without a year give nothing; today's date is never used.
    """
    try:
        return _spans(when, anchor, direction, inherit)
    except (ValueError, OverflowError):  # a year before 1 or after 9999
        return []


def _spans(when: When, anchor: Anchor, direction: Direction, inherit: When | None) -> list[Span]:
    if when.kind in (WhenKind.DURATION, WhenKind.REFERENCE):
        return []
    if when.kind is WhenKind.LIST:
        found: list[Span] = []
        previous: date | None = None
        for day in when.days:
            if previous is not None and day.year is None and day.month is not None and day.relative is None:
                day = replace(day, year=previous.year + (1 if day.month < previous.month else 0))
            spans = _spans(day, anchor, direction, inherit)
            if previous is not None and spans and _bare_weekday(day) and (spans[0].first_day or previous) < previous:
                spans = _spans(day, anchor, direction, _weekday_after(previous, day))
            found.extend(spans)
            previous = spans[-1].last_day if spans else previous
        return found
    if when.kind is WhenKind.SET:
        return _set(when, anchor, direction, inherit)
    if inherit is not None:
        when = _inherited(when, inherit)
    if not when.has_date:
        return []
    if EITHER_ORDER in when.flags and anchor.day is not None:
        when = _ordered_by_weekday(when, anchor, anchor.day)
    if when.relative is not None and when.relative.unit in ("hour", "minute", "second"):
        return _hours_away(when.relative, anchor)
    days = _days(when, anchor, direction)
    if days is None:
        return []
    if when.kind is WhenKind.RANGE and when.end is not None:
        return _range(when, days, anchor)
    return [_single(when, days)]


def _ordered_by_weekday(when: When, anchor: Anchor, today: date) -> When:
    """ "Tues 5/12": the order of day and month in which the coming day, or the one just over, is that weekday."""
    if when.year is not None or when.month is None or when.day is None:
        return when
    for one in (when, replace(when, month=when.day, day=when.month)):
        assert one.month is not None and one.day is not None
        near = [
            date(year, one.month, one.day)
            for year in (today.year, today.year + 1)
            if _possible(year, one.month, one.day)
        ]
        if any(day.weekday() == when.weekday and -_JUST_OVER <= (day - today).days <= _SOON for day in near):
            return one
    return when


_JUST_OVER, _SOON = 60, 300  # days


def _bare_weekday(day: When) -> bool:
    return day.weekday is not None and day.day is None and day.nth is None and day.relative is None


def _weekday_after(previous: date, day: When) -> When:
    """ "Monday and Tuesday", where the Monday is known: the weekday that comes next after it."""
    assert day.weekday is not None
    meant = previous + timedelta(days=(day.weekday - previous.weekday() - 1) % 7 + 1)
    return When(WhenKind.DATE, year=meant.year, month=meant.month, day=meant.day, weekday=day.weekday)


def _inherited(when: When, inherit: When) -> When:
    """The statement with the fields of what stands over it, as far as it does not state them itself."""
    if not when.has_date:
        joined = inherit.join(when)
        return joined or when
    relative = when.relative
    if relative is not None and relative.said == "after" and inherit.has_day:
        return replace(when, relative=replace(relative, base=inherit))
    fill: dict[str, object] = {}
    whole = when.relative is None and when.holiday is None
    if whole and when.year is None and inherit.year is not None:
        fill["year"] = inherit.year
    if whole and when.month is None and inherit.month is not None and (when.day is not None or when.nth is not None):
        fill["month"] = inherit.month
    if when.weekday is not None and when.day is None and when.nth is None and whole:
        fill = {"year": inherit.year, "month": inherit.month, "day": inherit.day} if _names(inherit, when) else {}
    if when.end is not None and when.end.has_date and fill:
        fill["end"] = _inherited(when.end, inherit)
    return replace(when, **fill) if fill else when  # type: ignore[arg-type]


def _names(day: When, when: When) -> bool:
    """Whether what was told before is the very day that a weekday means."""
    return day.day is not None and day.month is not None and day.weekday == when.weekday


def _hours_away(relative: Relative, anchor: Anchor) -> list[Span]:
    if anchor.at is None or relative.said == "within":
        return []
    zone = anchor.zone
    at = anchor.at.astimezone(ZoneInfo(zone)) if zone else anchor.at
    steps = {"hour": 3600, "minute": 60, "second": 1}
    moment = at + timedelta(seconds=relative.offset * steps[relative.unit])
    if zone is None:
        zone, moment = "UTC", moment.astimezone(UTC)
    return [Span(moment.replace(tzinfo=None, second=0, microsecond=0), None, Precision.MINUTE, zone)]


def _single(when: When, days: _Days) -> Span:
    if when.hour is None or days.precision is not Precision.DAY or days.first != days.last:
        return Span(days.first, days.last, days.precision, None, days.implied)
    start = _at(days.first, when)
    end = None
    if when.duration and when.duration.startswith("PT"):
        end = start + _length(when.duration)
    return Span(start, end, Precision.MINUTE, when.zone, days.implied)


def _length(text: str) -> timedelta:
    hours, minutes, number = 0.0, 0.0, ""
    for char in text[2:]:
        if char == "H":
            hours, number = float(number), ""
        elif char == "M":
            minutes, number = float(number), ""
        elif char.isdigit() or char == ".":
            number += char
    return timedelta(hours=hours, minutes=minutes)


def _at(day: date, when: When) -> datetime:
    """The hour of a statement on a day; hours of one to six without a mark are of the afternoon."""
    hour = when.hour or 0
    if "halfday" in when.flags and 1 <= hour <= 6 and when.daypart not in ("morning", "night"):
        hour += 12
    return datetime(day.year, day.month, day.day, hour, when.minute or 0)


def _range(when: When, days: _Days, anchor: Anchor) -> list[Span]:
    end = when.end
    assert end is not None
    if not end.has_date:
        return [_hours(when, end, days)]
    base = anchor if end.relative is not None else Anchor(days.first, anchor.zone)
    last = _days(_filled(end, when, days.first), base, FUTURE)
    if last is None:
        return [Span(days.first, days.last, days.precision, None, days.implied)]
    first = days
    if last.last < days.first:
        if end.year is not None and when.year is None and when.month is not None:
            first = _days(replace(when, year=end.year - 1), anchor, NEAREST) or days
        if last.last < first.first:
            return [Span(first.first, first.last, first.precision, None, first.implied)]
    if when.hour is not None and end.hour is not None and "repeats" not in when.flags:
        if first.precision is Precision.DAY and last.precision is Precision.DAY:
            return [
                Span(
                    _at(first.first, when), _at(last.last, end), Precision.MINUTE, when.zone or end.zone, first.implied
                )
            ]
    precision = max((first.precision, last.precision), key=lambda one: one.rank)
    if Precision.DAY in (first.precision, last.precision):
        precision = Precision.DAY if first.precision is last.precision else precision
    start_day, end_day = first.first, last.last
    if precision is Precision.QUARTER and (start_day.day != 1):
        precision = Precision.MONTH
    return [Span(start_day, end_day, precision, None, first.implied | last.implied)]


def _filled(end: When, start: When, first: date) -> When:
    """The end of a range with the month and year that only its start states."""
    if end.relative is not None or end.holiday is not None:
        return end
    if end.year is None and end.month is not None and start.relative is None:
        year = first.year
        if end.month < first.month:
            year += 1
        return replace(end, year=year)
    if end.month is None and end.day is not None and end.weekday is None and end.year is None:
        later = end.day >= first.day
        month = first.month if later else first.month % 12 + 1
        return replace(end, month=month, year=first.year + (0 if later or first.month < 12 else 1))
    if end.year is None and end.month is None and (end.quarter is not None or end.season is not None):
        return replace(end, year=first.year)
    return end


def _hours(when: When, end: When, days: _Days) -> Span:
    """One day from hour to hour; past midnight where the end is the earlier one."""
    if days.precision is not Precision.DAY or days.first != days.last:
        return Span(days.first, days.last, days.precision, None, days.implied)
    start = _at(days.first, when)
    finish = _at(days.first, end)
    if "midnight" in end.flags or "24:00" in end.flags:
        finish = datetime(days.first.year, days.first.month, days.first.day, 23, 59)
    elif finish <= start:
        if "halfday" in end.flags and finish + timedelta(hours=12) > start:
            finish += timedelta(hours=12)
        else:
            finish += timedelta(days=1)
    return Span(start, finish, Precision.MINUTE, when.zone or end.zone, days.implied)


def _set(when: When, anchor: Anchor, direction: Direction, inherit: When | None) -> list[Span]:
    """The first time of what comes back, where the words say when it begins."""
    if when.since is None:
        return []
    begun = _spans(replace(when.since), anchor, direction, inherit)
    if not begun or begun[0].first_day is None or begun[0].precision is not Precision.DAY:
        return begun[:1]
    said = begun[0].first_day
    day = next(recurrence.days(when.rrule or "", said, said), said)
    if when.hour is None:
        return [replace(begun[0], start=day, end=day)]
    one = replace(when, kind=WhenKind.RANGE if when.end else WhenKind.DATETIME, rrule=None, since=None, until=None)
    days = _Days(day, day, Precision.DAY, begun[0].implied)
    if one.end is not None:
        return [_hours(one, one.end, days)]
    return [_single(one, days)]


# Which days a statement means.


def _days(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    if "impossible" in when.flags:
        return None
    found = _stretch(when, anchor, direction)
    if found is None:
        return None
    if when.week_of:
        return _week_around(when, found)
    return _narrowed(when, found)


def _narrowed(when: When, found: _Days) -> _Days:
    """Halves of a period; early, mid and late parts stay the period (rule 4 of the labels)."""
    if when.half is None:
        return found
    if found.precision is Precision.YEAR and found.first.year == found.last.year:
        year = found.first.year
        if when.half == 1:
            return replace(found, last=date(year, 6, 30), precision=Precision.MONTH)
        return replace(found, first=date(year, 7, 1), precision=Precision.MONTH)
    return found


def _week_around(when: When, found: _Days) -> _Days:
    if when.weekend:
        saturday = found.first + timedelta(days=5 - found.first.weekday())
        if found.first.weekday() == 6:
            saturday = found.first - timedelta(days=1)
        return _Days(saturday, saturday + timedelta(days=1), Precision.DAY, found.implied)
    if found.precision is not Precision.DAY or found.first != found.last:
        return replace(found, precision=Precision.WEEK if found.precision is Precision.DAY else found.precision)
    monday = found.first - timedelta(days=found.first.weekday())
    return _Days(monday, monday + timedelta(days=6), Precision.WEEK, found.implied)


def _stretch(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    relative = when.relative
    if relative is not None and relative.base is not None:
        base = _days(relative.base, anchor, direction)
        if base is None:
            return None
        start = base.last if relative.offset > 0 else base.first
        if when.weekday is not None:
            return _weekday_counted(when.weekday, relative.offset, start, base)
        return _stepped(relative.unit, relative.offset, start, base.precision is Precision.DAY)
    if when.holiday is not None:
        return _holiday(when, anchor, direction)
    if when.decade is not None:
        return _Days(date(when.decade, 1, 1), date(when.decade + 9, 12, 31), Precision.YEAR)
    if when.century is not None:
        first = 100 * (when.century - 1)
        return _Days(date(first, 1, 1), date(first + 99, 12, 31), Precision.YEAR)
    if when.week is not None:
        return _iso_week(when, anchor, direction)
    if when.nth is not None and when.weekday is not None:
        return _nth_weekday(when, anchor, direction)
    if when.nth is not None:
        return _nth_week(when, anchor, direction)
    if when.month is not None:
        return _month_or_day(when, anchor, direction)
    if when.quarter is not None or when.season is not None:
        return _quarter(when, anchor, direction)
    if when.day is not None:
        return _lone_day(when, anchor, direction)
    if when.weekday is not None:
        return _weekday(when, anchor, direction)
    if relative is not None:
        return _relative(relative, anchor)
    if when.year is not None:
        return _Days(date(when.year, 1, 1), date(when.year, 12, 31), Precision.YEAR)
    if when.half is not None and anchor.day is not None:
        return _Days(date(anchor.day.year, 1, 1), date(anchor.day.year, 12, 31), Precision.YEAR, _YEAR)
    return None


def _weekday_counted(weekday: int, offset: int, start: date, base: _Days) -> _Days:
    """The weekday next to a day: the one behind it, before it, or in the stretch that it opens."""
    away = (weekday - start.weekday()) % 7
    step = away - 7 if offset < 0 else away if offset == 0 else away or 7
    day = start + timedelta(days=step)
    return _Days(day, day, Precision.DAY, base.implied)


def _year(when: When, anchor: Anchor) -> int | None:
    """The year that is stated, or counted from the document's ("next year"); None where it is left open."""
    if when.year is not None:
        return when.year
    if when.relative is not None and when.relative.unit == "year" and anchor.day is not None:
        if when.relative.said == "step":
            return anchor.day.year + when.relative.offset
    return None


def _fitting(candidates: list[date], anchor: date, direction: Direction) -> date:
    """The nearest to the anchor; a year off the direction of the sentence only where the other is far away."""

    def distance(day: date) -> int:
        away = (day - anchor).days
        if direction is FUTURE and away < 0:
            return -away + 300
        if direction is PAST and away > 0:
            return away + 240  # what lies most of a year back would have its year
        return -away + _RATHER_AHEAD.get(direction, 0) if away < 0 else away

    return min(candidates, key=distance)


# Days, and months, by which a date that is over must be nearer than one to come.
_RATHER_AHEAD = {NEAREST: 100, Direction.ANNOUNCED: 170, Direction.TOLD: 50}
_MONTHS_AHEAD = {Direction.ANNOUNCED: 6.5}


def _open_year(month: int, day: int, when: When, anchor: Anchor, direction: Direction) -> int | None:
    """The year of a date that states none."""
    today = anchor.day
    if today is None:
        return None
    years = [today.year + step for step in (-1, 0, 1) if _possible(today.year + step, month, day)]
    if not years and _possible(2000, month, day):
        years = [year for year in range(today.year - 4, today.year + 5) if _possible(year, month, day)]
    if not years:
        return None
    days = [date(year, month, day) for year in years]
    relative = when.relative
    if relative is not None and relative.unit == "year":
        if relative.said == "next":
            later = [one for one in days if one > today]
            return later[0].year if later else None
        if relative.said == "last":
            earlier = [
                one
                for one in days
                if one < today and not (when.day is None and (one.year, one.month) == (today.year, today.month))
            ]
            return earlier[-1].year if earlier else None
        return today.year
    if when.weekday is not None and when.day is not None:
        telling = [one for one in days if one.weekday() == when.weekday]
        wide = [year for year in range(today.year - 2, today.year + 3) if _possible(year, month, day)]
        near = _fitting(days, today, direction)
        if telling:
            return _fitting(telling, today, direction).year
        if near.weekday() != when.weekday:
            more = [date(year, month, day) for year in wide if date(year, month, day).weekday() == when.weekday]
            if more and abs((near - today).days) > 120:
                return _fitting(more, today, direction).year
        return near.year
    return _fitting(days, today, direction).year


def _possible(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9999 and day <= month_end(year, month).day


def _told_by_weekday(when: When, today: date) -> int | None:
    """The year that the weekday means, where the stated one is a slip: "Tuesday, January 14, 2024", said in January 2025."""
    assert when.year is not None and when.month is not None and when.day is not None
    if not _possible(today.year, when.month, when.day) or abs(when.year - today.year) != 1:
        return None
    near = date(today.year, when.month, when.day)
    return today.year if near.weekday() == when.weekday and abs((near - today).days) <= 60 else None


def _month_or_day(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    month = when.month
    assert month is not None
    year = _year(when, anchor)
    implied = _NONE if year is not None else _YEAR
    if when.day is not None:
        if year is None:
            year = _open_year(month, when.day, when, anchor, direction)
        if year is None or not _possible(year, month, when.day):
            return None
        if "weekday" in when.flags and anchor.day is not None and when.year is not None:
            year = _told_by_weekday(when, anchor.day) or year
        day = date(year, month, when.day)
        return _Days(day, day, Precision.DAY, implied)
    if year is None and anchor.day is not None:
        year = _open_month(month, when, anchor.day, direction)
    if year is None:
        return None
    return _Days(date(year, month, 1), month_end(year, month), Precision.MONTH, implied)


def _open_month(month: int, when: When, today: date, direction: Direction) -> int:
    """The year of a month that states none; the current month counts as both past and to come."""
    relative = when.relative
    index = today.year * 12 + today.month - 1
    candidates = [(today.year + step) * 12 + month - 1 for step in (-1, 0, 1)]
    if relative is not None and relative.unit == "year":
        if relative.said == "next":
            return min(one for one in candidates if one > index) // 12
        if relative.said == "last":
            return max(one for one in candidates if one < index) // 12
        if direction is FUTURE:
            return min(one for one in candidates if one >= index) // 12
        return today.year

    def distance(one: int) -> float:
        away = one - index
        if direction is FUTURE and away < 0:
            return -away + 10
        if direction is PAST and away > 0:
            return away + 8
        return abs(away) - (_MONTHS_AHEAD.get(direction, 1.5) if away > 0 else 0)

    return min(candidates, key=distance) // 12


def _quarter(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    year = _year(when, anchor)
    implied = _NONE if year is not None else _YEAR
    first = _SEASONS[when.season] if when.season else (when.quarter or 1) * 3 - 2
    if year is None:
        if anchor.day is None:
            return None
        middle = [date(anchor.day.year + step, first, 1) + timedelta(days=45) for step in (-1, 0, 1)]
        near = anchor.day
        relative = when.relative
        if relative is not None and relative.said == "next":
            later = [one for one in middle if one - timedelta(days=45) > near]
            year = (later[0] - timedelta(days=45)).year if later else near.year + 1
        elif relative is not None and relative.said == "this":
            year = near.year
        elif relative is not None and relative.said == "last":
            earlier = [one for one in middle if one + timedelta(days=45) < near]
            year = (earlier[-1] - timedelta(days=45)).year if earlier else near.year - 1
        elif direction is FUTURE:
            later = [one for one in middle if one + timedelta(days=46) >= near]
            year = (later[0] - timedelta(days=45)).year
        elif direction is PAST:
            earlier = [one for one in middle if one - timedelta(days=45) <= near]
            year = (earlier[-1] - timedelta(days=45)).year
        else:
            ahead = _RATHER_AHEAD[direction] if direction is Direction.ANNOUNCED else 1
            best = min(middle, key=lambda one: abs((one - near).days) - (ahead if one > near else 0))
            year = (best - timedelta(days=45)).year
    start = date(year, first, 1)
    last_index = year * 12 + first - 1 + 2
    return _Days(start, month_end(last_index // 12, last_index % 12 + 1), Precision.QUARTER, implied)


def _lone_day(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    """The 15th: of the stated month ("of next month"), else of the month that brings it nearest; the weekday helps."""
    today = anchor.day
    if today is None or when.day is None:
        return None
    index = today.year * 12 + today.month - 1
    relative = when.relative
    if relative is not None and relative.unit == "month":
        months = [index + relative.offset]
    else:
        months = [index - 1, index, index + 1]
        if when.weekday is not None:
            months = [*range(index - 6, index + 12)]
    days = [date(one // 12, one % 12 + 1, when.day) for one in months if _possible(one // 12, one % 12 + 1, when.day)]
    if when.weekday is not None:
        days = [one for one in days if one.weekday() == when.weekday] or days
    if not days:
        return None
    day = _fitting_day(days, today, direction)
    return _Days(day, day, Precision.DAY, frozenset({"year", "month"}))


def _fitting_day(days: list[date], today: date, direction: Direction) -> date:
    """The nearest, rather one to come: "moved to the 23rd", "was on our list for the 5th" tell nothing by their tense."""
    if direction is FUTURE:
        return min((one for one in days if one >= today), default=days[-1])
    return min(days, key=lambda one: (one - today).days if one >= today else (today - one).days + _RATHER_TO_COME)


_RATHER_TO_COME = 10  # days by which a day of the month that is over must be nearer


def _weekday(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    today = anchor.day
    weekday = when.weekday
    if today is None or weekday is None:
        return None
    monday = today - timedelta(days=today.weekday())
    relative = when.relative
    if relative is not None and relative.unit in ("week", "fortnight"):
        if relative.said == "last":
            back = (today.weekday() - weekday) % 7 or 7
            if back == 1 and today.weekday():
                back += 7  # nobody calls yesterday "last Wednesday"
            day = today - timedelta(days=back)
        elif relative.said == "past":
            day = today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
        elif relative.said == "coming":
            day = today + timedelta(days=(weekday - today.weekday()) % 7 + 7 * relative.offset or 7)
        elif relative.said == "this":
            day = monday + timedelta(days=weekday)
            if direction is not PAST and day < today:
                day += timedelta(days=7)
        else:
            day = monday + timedelta(days=7 * relative.offset + weekday)
    elif direction is PAST:
        day = today - timedelta(days=(today.weekday() - weekday) % 7)
    else:
        day = today + timedelta(days=(weekday - today.weekday()) % 7)
    return _Days(day, day, Precision.DAY, frozenset({"year", "month"}))


def _base_period(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    """The period inside which weeks or weekdays are counted."""
    plain = replace(when, nth=None, weekday=None, weekend=False, part=None)
    if not plain.has_date:
        return None
    return _stretch(plain, anchor, direction)


def _nth_weekday(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    base = _base_period(when, anchor, direction)
    if base is None or when.nth is None or when.weekday is None:
        return None
    if when.nth < 0:
        day = base.last - timedelta(days=(base.last.weekday() - when.weekday) % 7)
    else:
        day = base.first + timedelta(days=(when.weekday - base.first.weekday()) % 7 + 7 * (when.nth - 1))
    if not base.first <= day <= base.last:
        return None
    return _Days(day, day, Precision.DAY, base.implied)


def _nth_week(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    """The first week of April is 1 to 7 April (rule 4 of the labels); the last one its last seven days."""
    base = _base_period(when, anchor, direction)
    if base is None or when.nth is None:
        return None
    if "nthday" in when.flags:
        day = base.last if when.nth < 0 else base.first + timedelta(days=when.nth - 1)
        return _Days(day, day, Precision.DAY, base.implied)
    if when.weekend:
        saturday = base.first + timedelta(days=(5 - base.first.weekday()) % 7 + 7 * (when.nth - 1))
        if when.nth < 0:
            saturday = base.last - timedelta(days=(base.last.weekday() - 5) % 7)
        return _Days(saturday, saturday + timedelta(days=1), Precision.DAY, base.implied)
    if when.nth < 0:
        return _Days(base.last - timedelta(days=6), base.last, Precision.WEEK, base.implied)
    first = base.first + timedelta(days=7 * (when.nth - 1))
    if first > base.last:
        return None
    return _Days(first, min(first + timedelta(days=6), base.last), Precision.WEEK, base.implied)


def _iso_week(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    year = _year(when, anchor)
    assert when.week is not None
    implied = _NONE
    if year is None:
        if anchor.day is None:
            return None
        mondays = [date.fromisocalendar(anchor.day.year + step, min(when.week, 52), 1) for step in (-1, 0, 1)]
        year = _fitting(mondays, anchor.day, direction).isocalendar()[0]
        implied = _YEAR
    monday = date.fromisocalendar(year, when.week, 1)
    if when.weekday is not None:
        day = monday + timedelta(days=when.weekday)
        return _Days(day, day, Precision.DAY, implied)
    return _Days(monday, monday + timedelta(days=6), Precision.WEEK, implied)


def _holiday(when: When, anchor: Anchor, direction: Direction) -> _Days | None:
    assert when.holiday is not None
    year = _year(when, anchor)
    if year is not None:
        day = holiday(when.holiday, year)
        return _Days(day, day, Precision.DAY)
    if anchor.day is None:
        return None
    days = [holiday(when.holiday, anchor.day.year + step) for step in (-1, 0, 1)]
    day = _fitting(days, anchor.day, direction)
    return _Days(day, day, Precision.DAY, _YEAR)


def _relative(relative: Relative, anchor: Anchor) -> _Days | None:
    today = anchor.day
    if today is None:
        return None
    if relative.said == "within":
        return _within(relative, today)
    if relative.said == "after":  # "the following day" follows what was told, not the day of the text
        return None
    exact = relative.said == "step" and relative.unit not in ("week", "fortnight")
    return _stepped(relative.unit, relative.offset, today, exact)


def _within(relative: Relative, today: date) -> _Days | None:
    if not relative.offset:
        return None
    other = _stepped(relative.unit, relative.offset, today, True)
    if other is None:
        return None
    first, last = (today, other.last) if relative.offset > 0 else (other.first, today)
    precision = {
        "day": Precision.WEEK,
        "workday": Precision.WEEK,
        "week": Precision.MONTH,
        "fortnight": Precision.MONTH,
    }
    return _Days(first, last, precision.get(relative.unit, Precision.YEAR))


def _stepped(unit: str, offset: int, today: date, exact: bool) -> _Days | None:
    """So many units away. Exact steps of weeks give a day ("two weeks ago"), named ones the whole week ("next week")."""
    if unit in ("day", "night"):
        day = today + timedelta(days=offset)
        return _Days(day, day, Precision.DAY)
    if unit == "workday":
        day = _workdays(today, offset)
        return _Days(day, day, Precision.DAY)
    if unit in ("week", "fortnight"):
        step = 14 if unit == "fortnight" else 7
        day = today + timedelta(days=step * offset)
        if exact:
            return _Days(day, day, Precision.DAY)
        monday = day - timedelta(days=day.weekday())
        return _Days(monday, monday + timedelta(days=step - 1), Precision.WEEK)
    if unit == "weekend":
        saturday = today - timedelta(days=today.weekday()) + timedelta(days=5 + 7 * offset)
        return _Days(saturday, saturday + timedelta(days=1), Precision.DAY)
    index = today.year * 12 + today.month - 1
    if unit == "month":
        index += offset
        return _Days(date(index // 12, index % 12 + 1, 1), month_end(index // 12, index % 12 + 1), Precision.MONTH)
    if unit in ("quarter", "semester"):
        size = 3 if unit == "quarter" else 6
        index = index // size * size + offset * size
        last = index + size - 1
        return _Days(
            date(index // 12, index % 12 + 1, 1),
            month_end(last // 12, last % 12 + 1),
            Precision.QUARTER if size == 3 else Precision.MONTH,
        )
    if unit == "season":
        return None
    if unit in ("year", "decade", "century"):
        size = {"year": 1, "decade": 10, "century": 100}[unit]
        if exact and size > 1:
            year = today.year + offset * size
            return _Days(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
        year = today.year // size * size + offset * size if size > 1 else today.year + offset
        return _Days(date(year, 1, 1), date(year + size - 1, 12, 31), Precision.YEAR)
    return None


def _workdays(day: date, offset: int) -> date:
    step = 1 if offset > 0 else -1
    left = min(abs(offset), 3000)
    while left:
        day += timedelta(days=step)
        if day.weekday() < 5:
            left -= 1
    return day


def stated_day(statements: Iterable[When], text: str = "") -> date | None:
    """A day to count from for a text that has none of its own: the first full date, else the middle of the first year.

    It serves dates without a year ("19 June" on a page headed 2017), not words such as "tomorrow". Where no statement
    has a year, a bare one in the first lines of the text serves ("Meeting dates 2016").
    """
    year: int | None = None
    for when in statements:
        first = when.days[0] if when.days else when
        year = year or first.year or (first.end.year if first.end is not None else None)
        if first.year and first.month and first.day and "impossible" not in first.flags:
            return date(first.year, first.month, first.day)
    if year is None:
        bare = _BARE_YEAR.search(text, 0, 600)
        year = int(bare[0]) if bare else None
    return date(year, 7, 1) if year is not None and 1 <= year <= 9999 else None


def with_duration(span: Span, length: When) -> Span:
    """The span with its end filled in from a stated length: "two-day", opening on the 31st, ends on the 1st."""
    text = length.duration or ""
    if span.start is None or span.precision.rank > Precision.DAY.rank or "X" in text:
        return span
    if (
        text.startswith("PT")
        and span.precision is Precision.MINUTE
        and span.end is None
        and isinstance(span.start, datetime)
    ):
        return replace(span, end=span.start + _length(text), implied=span.implied | {"end"})
    number = text[1:-1]
    if not number.isdigit() or span.first_day is None or span.last_day is None or span.first_day != span.last_day:
        return span
    days = int(number) * {"D": 1, "W": 7}.get(text[-1], 0)
    if not 1 < days <= 400:
        return span
    first = span.first_day
    return Span(first, first + timedelta(days=days - 1), Precision.DAY, None, span.implied | {"end"})
