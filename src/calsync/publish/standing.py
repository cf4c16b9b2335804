"""Standing meetings: what of them is shown by their rule, and what by an exception of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from calsync import recurrence
from calsync.model import Event, Occurrence, Status
from calsync.publish import words
from calsync.span import Span


def recurs(event: Event) -> bool:
    """True where an event comes back by a rule: it has one, exact days, and is neither put off nor called off."""
    off = event.status in (Status.CANCELLED, Status.POSTPONED)
    return bool(event.rrule) and event.span.known and not event.span.precision.vague and not off


def deviations(event: Event) -> dict[date, Event]:
    """The days of a standing meeting that are not as its rule says, each with what happens in its place."""
    given = [one for one in event.occurrences if _occurs(event, one.day)] if recurs(event) else []
    return {one.day: _as_event(event, one) for one in given}


def days_left_out(event: Event) -> tuple[date, ...]:
    """The days on which the words say that a standing meeting is not held, as far as its rule gives them."""
    return tuple(day for day in sorted(set(event.exdates)) if _occurs(event, day))


def at_present(event: Event, day: date, over: Callable[[Span], bool]) -> Event:
    """A standing meeting at its next time that is not `over`, else at its last; any other event as it is.

    `day` is today.
    """
    first = event.span.first_day
    if not recurs(event) or event.rrule is None or first is None:
        return event
    others = deviations(event)
    coming = [
        replace(event, span=one.span, was=one.was, place=one.place, online=one.online, url=one.url)
        for one in others.values()
        if one.status is not Status.CANCELLED and one.span.known and not over(one.span)
    ]
    length = (event.span.last_day or first) - first
    since = day - length - timedelta(days=1)  # somewhere it is still yesterday
    for one in recurrence.days(event.rrule, first, max(first, since)):
        if one not in others and one not in event.exdates and not over(span := event.span.on(one)):
            coming.append(replace(event, span=span))
            break
    if coming:
        return min(coming, key=lambda one: (one.span.first_day or first, str(one.span.start)))
    last = recurrence.last_day(event.span, event.rrule)
    return replace(event, span=event.span.on(last - length)) if last else event


def _as_event(event: Event, one: Occurrence) -> Event:
    """One occurrence as a meeting of its own, with the words of those who tell of it.

    An entry of hours holds no occurrence of days, and the other way round: there the time is told in words.
    """
    usual = event.span.on(one.day)
    shown = replace(
        event,
        span=one.span,
        status=one.status,
        was=usual if usual.first_day != one.span.first_day else None,
        place=one.place or event.place,
        online=one.online or event.online,
        url=one.url or event.url,
        sightings=tuple(s for s in event.sightings if s.id in one.told_by),
        conflicts=(),
        rrule=None,
        exdates=(),
        occurrences=(),
    )
    if not one.span.known or isinstance(one.span.start, datetime) is isinstance(usual.start, datetime):
        return shown
    told = f"On this day: {words.when(one.span)}."
    if one.span.precision.vague:
        return replace(shown, span=Span(), status=Status.POSTPONED, was=usual, description=told)
    return replace(shown, span=usual.on(one.span.first_day or one.day), description=told)


def _occurs(event: Event, day: date) -> bool:
    first = event.span.first_day
    return event.rrule is not None and first is not None and recurrence.occurs(event.rrule, first, day)
