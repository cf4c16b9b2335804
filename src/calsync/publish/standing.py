"""Standing meetings: which occurrence of one another event speaks of, because it was moved or called off."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from calsync import recurrence
from calsync.model import Event, Status
from calsync.span import Precision, Span

_EMPTY_WORDS = frozenset(["the", "a", "an", "of", "for", "meeting", "session", "regular", "weekly", "monthly", "next"])


@dataclass(frozen=True, slots=True)
class Deviation:
    """One occurrence that is not as the rule says: the day that the rule gives, and the event that tells of it.

    `inside`: it is shown as that occurrence, in the standing meeting's own entry. Else the occurrence is left out
    there, and the event stands beside it, for subscribers know it by its own UID or its new time is not exact.
    """

    day: date
    event: Event
    inside: bool


def recurs(event: Event) -> bool:
    """True where an event comes back by a rule: it has one, exact days, and is neither put off nor called off."""
    off = event.status in (Status.CANCELLED, Status.POSTPONED)
    return bool(event.rrule) and event.span.known and not event.span.precision.vague and not off


def deviations(events: Iterable[Event], over: Callable[[Event], bool]) -> dict[str, tuple[Deviation, ...]]:
    """Of each standing meeting (by its UID) the occurrences that other events speak of, in order of their days.

    `events` are the public ones; one that is `over` was called off so long ago that nobody needs to see it any more.
    """
    known = list(events)
    masters = [event for event in known if recurs(event)]
    if not masters:
        return {}
    singles: dict[tuple[str | None, frozenset[str]], list[Event]] = {}
    parts: dict[str, list[Event]] = {}
    for event in known:
        if not event.rrule:
            singles.setdefault((event.series, _words(event.title)), []).append(event)
            if event.parent:
                parts.setdefault(event.parent, []).append(event)
    found = {}
    for master in masters:
        near = [*singles.get((master.series, _words(master.title)), ()), *parts.get(master.uid, ())]
        if own := _of(master, near, over):
            found[master.uid] = own
    return found


def days_left_out(event: Event) -> tuple[date, ...]:
    """The days on which the words say that a standing meeting is not held, as far as its rule gives them."""
    return tuple(day for day in sorted(set(event.exdates)) if _occurs(event, day))


def at_present(event: Event, day: date, over: Callable[[Span], bool], left_out: Collection[date] = ()) -> Event:
    """A standing meeting at its next time that is not `over`, else at its last; any other event as it is.

    `day` is today; `left_out` are days of it that other events speak of.
    """
    first = event.span.first_day
    if not recurs(event) or event.rrule is None or first is None:
        return event
    length = (event.span.last_day or first) - first
    since = day - length - timedelta(days=1)  # somewhere it is still yesterday
    without = {*left_out, *event.exdates}
    for one in recurrence.days(event.rrule, first, max(first, since)):
        if one not in without and not over(span := _shifted(event.span, one)):
            return replace(event, span=span)
    last = recurrence.last_day(event.span, event.rrule)
    return replace(event, span=_shifted(event.span, last - length)) if last else event


def as_occurrence(master: Event, deviation: Deviation) -> Event:
    """The event of a deviation in the shape of the standing meeting: its name, its hours where no others are said."""
    event = deviation.event
    return replace(
        event,
        uid=master.uid,
        title=master.title,
        span=_hours(master, event.span, deviation.day) if event.span.known else event.span,
        was=event.was if event.span.known else _hours(master, Span(), deviation.day),
        place=event.place or master.place,
        url=event.url or master.url,
        series=master.series,
        parent=master.parent,
        rrule=None,
        exdates=(),
    )


def _of(master: Event, near: Sequence[Event], over: Callable[[Event], bool]) -> tuple[Deviation, ...]:
    by_day: dict[date, Event] = {}
    for event in sorted(near, key=lambda one: (str(one.created or ""), one.uid)):
        day = _meant(master, event)
        if day is not None:
            by_day[day] = event
    return tuple(
        Deviation(day, event, _inside(master, event) and not over(event)) for day, event in sorted(by_day.items())
    )


def _meant(master: Event, event: Event) -> date | None:
    """The occurrence that an event speaks of: its former day if it has moved, else its own day."""
    for span in (event.was, event.span):
        if span is not None and span.known and not span.precision.vague and span.first_day is not None:
            return span.first_day if _occurs(master, span.first_day) else None
    return None


def _inside(master: Event, event: Event) -> bool:
    older = master.created is not None and event.created is not None and event.created < master.created
    vague = event.span.known and event.span.precision.vague
    hours = master.span.precision is Precision.MINUTE and master.span.tz is not None
    other_form = not hours and event.span.precision is Precision.MINUTE
    return not (older or vague or other_form)


def _occurs(master: Event, day: date) -> bool:
    """True where the rule gives that day."""
    assert master.rrule is not None and master.span.first_day is not None
    return next(recurrence.days(master.rrule, master.span.first_day, day), None) == day


def _hours(master: Event, span: Span, day: date) -> Span:
    """The days of `span`, else `day`, at the hours of the standing meeting where `span` names none."""
    if span.precision is Precision.MINUTE and span.known:
        return span
    moved = _shifted(master.span, span.first_day or day)
    days_said = span.known and not isinstance(moved.start, datetime)
    return replace(moved, end=span.last_day) if days_said else moved


def _shifted(span: Span, day: date) -> Span:
    """The same on another first day: its hours, its length."""
    assert span.start is not None and span.first_day is not None
    by = day - span.first_day
    return replace(span, start=span.start + by, end=span.end + by if span.end is not None else None)


def _words(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", title.casefold())) - _EMPTY_WORDS
