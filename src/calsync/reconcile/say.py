"""Values in words, for the journal and for what changed last."""

from __future__ import annotations

from datetime import date, datetime

from calsync.model import Place
from calsync.span import Precision, Span

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def span_in_words(span: Span | None) -> str:
    """'November 2025', '31 October to 1 November 2025', '12 May 2026, 15:00 to 17:00 (Asia/Kuala_Lumpur)'."""
    if span is None or span.start is None:
        return "no date yet"
    first, last = span.first_day, span.last_day
    assert first is not None and last is not None
    match span.precision:
        case Precision.MINUTE:
            return _minute(span)
        case Precision.MONTH | Precision.QUARTER:
            return _months(first, last)
        case Precision.YEAR:
            return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
        case Precision.WEEK:
            return f"the week of {_day(first)}"
        case _:
            return _days(first, last)


def place_in_words(place: Place | None) -> str:
    return place.text if place else "no place yet"


def _days(first: date, last: date) -> str:
    if first == last:
        return _day(first)
    if first.year != last.year:
        return f"{_day(first)} to {_day(last)}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} to {_day(last)}"
    return f"{first.day} to {_day(last)}"


def _months(first: date, last: date) -> str:
    final = f"{_MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return final
    return f"{_MONTHS[first.month - 1]}{'' if first.year == last.year else f' {first.year}'} to {final}"


def _minute(span: Span) -> str:
    start, end = span.start, span.end
    assert isinstance(start, datetime)
    text = f"{_day(start)}, {start:%H:%M}"
    if isinstance(end, datetime):
        text += f" to {end:%H:%M}" if end.date() == start.date() else f" to {_day(end)}, {end:%H:%M}"
    return f"{text} ({span.tz})" if span.tz else text


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
