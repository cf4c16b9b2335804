"""Times, precision and status in the words of a reader."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync.model import Status
from calsync.span import Precision, Span
from calsync.wording import MONTHS, WEEKDAYS, count

STATUS = {
    Status.CONFIRMED: "Confirmed",
    Status.TENTATIVE: "Planned",
    Status.CANCELLED: "Cancelled",
    Status.POSTPONED: "Postponed",
    Status.PAST: "Over",
}
PRECISION = {
    Precision.MINUTE: "to the minute",
    Precision.DAY: "to the day",
    Precision.WEEK: "to the week",
    Precision.MONTH: "to the month",
    Precision.QUARTER: "to the quarter",
    Precision.YEAR: "to the year",
    Precision.UNKNOWN: "not at all yet",
}
_QUARTERS = ("first", "second", "third", "fourth")


def when(span: Span) -> str:
    """The time of a meeting, as precise as it is known: "31 October – 1 November 2025"."""
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        return "No date yet"
    match span.precision:
        case Precision.MINUTE:
            return _minutes(span)
        case Precision.WEEK:
            return f"In the week of {days(first, last)}"
        case Precision.MONTH:
            return f"In {months(first, last)}"
        case Precision.QUARTER:
            ordinal = _QUARTERS[(first.month - 1) // 3]
            return f"In the {ordinal} quarter of {first.year} ({months(first, last)})"
        case Precision.YEAR:
            return f"In {first.year}" if first.year == last.year else f"Between {first.year} and {last.year}"
        case _:
            weekday = f"{WEEKDAYS[first.weekday()]} " if first == last else ""
            return weekday + days(first, last)


def days(first: date, last: date) -> str:
    """Whole days, both ends named once: "24–26 September 2025"."""
    if first == last:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {MONTHS[last.month - 1]} {last.year}"
    year = f" {first.year}" if first.year != last.year else ""
    return f"{first.day} {MONTHS[first.month - 1]}{year} – {last.day} {MONTHS[last.month - 1]} {last.year}"


def months(first: date, last: date) -> str:
    """Whole months: "November 2025", "April–June 2026"."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if first.year == last.year:
        return f"{MONTHS[first.month - 1]}–{MONTHS[last.month - 1]} {last.year}"
    return f"{MONTHS[first.month - 1]} {first.year} – {MONTHS[last.month - 1]} {last.year}"


def moment(at: datetime, tz: str) -> str:
    """A point in time for a reader in `tz`: "25 November 2026, 14:05"."""
    local = at.astimezone(ZoneInfo(tz))
    return f"{days(local.date(), local.date())}, {local:%H:%M}"


def distance(at: datetime, now: datetime) -> str:
    """How far a point in time is from now: "5 minutes ago", "in 3 hours", "just now"."""
    seconds = (at - now).total_seconds()
    size = abs(seconds)
    if size < 10:
        return "just now" if seconds <= 0 else "in a moment"
    words = _size(size)
    return f"{words} ago" if seconds < 0 else f"in {words}"


def length(value: timedelta) -> str:
    """A duration: "15 minutes"."""
    return _size(value.total_seconds())


def sure(confidence: float) -> str:
    """How sure the reading is."""
    for least, words in ((0.9, "very sure"), (0.75, "sure"), (0.5, "fairly sure")):
        if confidence >= least:
            return words
    return "unsure"


def _minutes(span: Span) -> str:
    assert isinstance(span.start, datetime)
    first, last = span.start.date(), span.last_day or span.start.date()
    clock = f"{span.start:%H:%M}"
    if isinstance(span.end, datetime) and span.end != span.start:
        if span.end.date() == first or last == first:
            clock += f"–{span.end:%H:%M}"
        else:
            return f"{days(first, first)}, {clock} – {days(span.end.date(), span.end.date())}, {span.end:%H:%M}"
    return f"{WEEKDAYS[first.weekday()]} {days(first, first)}, {clock}"


def _size(seconds: float) -> str:
    for unit, name in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= unit * (2 if unit == 86400 else 1):
            return count(round(seconds / unit), name)
    return count(round(seconds), "second")
