"""Times and certainty as an event in a calendar says them, in English."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from calsync.span import Precision, Span
from calsync.wording import MONTHS, count, zone


def days(first: date, last: date, *, year: bool = True) -> str:
    """Whole days, inclusive: "12 May 2025", "24–26 September 2025", "31 October to 1 November 2025"."""
    tail = f" {last.year}" if year else ""
    if first == last:
        return f"{_day(first)}{tail}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}{tail}"
    own = f" {first.year}" if first.year != last.year else ""
    return f"{_day(first)}{own} to {_day(last)}{tail or (f' {last.year}' if own else '')}"


def period(span: Span) -> str:
    """The period of a vague span: "week of 10–16 March 2025", "November 2025", "Q3 2025", "2026"."""
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        return "no date yet"
    match span.precision:
        case Precision.WEEK:
            return f"week of {days(first, last)}"
        case Precision.YEAR:
            return f"{first.year:04}" if first.year == last.year else f"{first.year:04}–{last.year:04}"
        case Precision.QUARTER if first.month % 3 == 1 and _months(first, last) == 3:
            return f"Q{first.month // 3 + 1} {first.year:04}"
        case Precision.MONTH | Precision.QUARTER:
            return _month_words(first, last)
        case _:
            return days(first, last)


def when(span: Span) -> str:
    """The time as far as it is known, in one line."""
    if span.first_day is None or span.last_day is None:
        return "not announced yet"
    return f"{former(span)}; the exact days are not announced yet" if span.precision.vague else former(span)


def former(span: Span) -> str:
    """A time that was told once, as it was told: nothing of it is still to be announced."""
    return _minutes(span) if span.precision is Precision.MINUTE else period(span)


def was(span: Span, shown: Span) -> str:
    """A former time, short: the year is left out where it is that of the time shown ("12 May")."""
    first, last = span.first_day, span.last_day
    if first is None or last is None or span.precision.vague:
        return period(span)
    same_year = shown.first_day is not None and first.year == last.year == shown.first_day.year
    return days(first, last, year=not same_year)


def sure(confidence: float) -> str:
    """How sure the reading is; three words only, so that a small change of the number moves nothing."""
    for least, words in ((0.9, "very sure"), (0.75, "sure"), (0.5, "fairly sure")):
        if confidence >= least:
            return words
    return "unsure"


def length(value: timedelta) -> str:
    """ "1 hour", "90 minutes", "2 days"."""
    minutes = int(value.total_seconds()) // 60
    for unit, name in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes % unit == 0 and minutes:
            return count(minutes // unit, name)
    return "no time"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _month_words(first: date, last: date) -> str:
    one, other = MONTHS[first.month - 1], MONTHS[last.month - 1]
    if _months(first, last) == 1:
        return f"{one} {first.year:04}"
    if first.year == last.year:
        return f"{one}–{other} {last.year:04}"
    return f"{one} {first.year:04} to {other} {last.year:04}"


def _minutes(span: Span) -> str:
    assert isinstance(span.start, datetime)
    first = span.start.date()
    clock = f"{span.start:%H:%M}"
    if isinstance(span.end, datetime) and span.end > span.start:
        if span.end.date() == first:
            clock += f"–{span.end:%H:%M}"
        else:
            clock += f" to {days(span.end.date(), span.end.date())}, {span.end:%H:%M}"
    return f"{days(first, first)}, {clock}{' ' if span.tz else ', '}{zone(span.tz)}"
