"""Values in words, for the journal and for what changed last."""

from __future__ import annotations

from datetime import date, datetime

from calsync import recurrence, wording
from calsync.model import Candidate, Event, Occurrence, Place, Status
from calsync.span import Precision, Span
from calsync.wording import MONTHS, day, fixed_zone


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
            return f"the week of {day(first)}"
        case _:
            return _days(first, last)


def when_in_words(one: Event | Candidate) -> str:
    """The time of a meeting; of one that comes back, how it does, when first, and how many days are otherwise."""
    said = span_in_words(one.span)
    if not one.rrule:
        return said
    told = [recurrence.told(one.rrule)]
    if one.span.known:
        told.append(f"first on {said}")
    if isinstance(one, Event) and (exceptions := exceptions_in_words(one)):
        told.append(f"{wording.count(len(exceptions), 'day')} otherwise")
    return "; ".join(told)


def exceptions_in_words(event: Event) -> dict[date, str]:
    """The days of a standing meeting that are not as its rule says, each in words: "not on 11 February 2026"."""
    said = {day: f"not on {wording.day(day)}" for day in event.exdates}
    return dict(sorted({**said, **{one.day: _occurrence(one) for one in event.occurrences}}.items()))


def _occurrence(one: Occurrence) -> str:
    """ "on 19 March 2026, 19:30 (Europe/London), in place of 18 March 2026"."""
    if one.status is Status.CANCELLED:
        return f"not on {wording.day(one.day)}"
    if not one.span.known:
        return f"{wording.day(one.day)} put off, no date yet"
    said = [f"on {span_in_words(one.span)}", place_in_words(one.place) if one.place else "online" if one.online else ""]
    if one.span.first_day != one.day:
        said.append(f"in place of {wording.day(one.day)}")
    return ", ".join(filter(None, said))


def place_in_words(place: Place | None) -> str:
    return place.text if place else "no place yet"


def _days(first: date, last: date) -> str:
    if first == last:
        return day(first)
    if first.year != last.year:
        return f"{day(first)} to {day(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} to {day(last)}"
    return f"{first.day} to {day(last)}"


def _months(first: date, last: date) -> str:
    final = f"{MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return final
    return f"{MONTHS[first.month - 1]}{'' if first.year == last.year else f' {first.year}'} to {final}"


def _minute(span: Span) -> str:
    start, end = span.start, span.end
    assert isinstance(start, datetime)
    text = f"{day(start)}, {start:%H:%M}"
    if isinstance(end, datetime):
        text += f" to {end:%H:%M}" if end.date() == start.date() else f" to {day(end)}, {end:%H:%M}"
    if not span.tz:
        return text
    zone = fixed_zone(span.tz) or f"({span.tz})"
    return f"{text} {zone}{', zone assumed' if span.zone_assumed else ''}"
