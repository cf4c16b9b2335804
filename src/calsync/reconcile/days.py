"""The days of standing meetings, and which of them other statements are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice, takewhile

from calsync import recurrence
from calsync.model import Candidate, Status
from calsync.span import Span

STRETCH = 62  # days: a standing meeting that is off for longer is itself called off, not some of its days
MOST = 120  # of its days, from its announcement on, by which a standing meeting is found: two years of weeks

Rule = tuple[str, Span]  # of a standing meeting: its rule, and the first time that it gives


def exact(span: Span) -> bool:
    """True for stated days, or a stated minute: more than a period in which it is held."""
    return span.known and not span.precision.vague


def rules_of(c: Candidate) -> tuple[Rule, ...]:
    return ((c.rrule, c.span),) if c.rrule and exact(c.span) else ()


def formers_of(c: Candidate) -> tuple[Span, ...]:
    """The stated former time, unless that is just the day of the time itself."""
    if c.was is None or not c.was.known or (exact(c.span) and c.was.contains(c.span)):
        return ()
    return (c.was,)


def day_times(spans: Iterable[Span], formers: Iterable[Span], status: Status) -> list[Span]:
    """The times by which a statement without a rule may speak of days of a standing meeting.

    That is the former one of what has moved, or a stretch in which nothing is held, or else the stated days.
    """
    if given_up := list(filter(exact, formers)):
        return given_up
    off = status is Status.CANCELLED
    return [span for span in spans if (_short(span) if off else exact(span))]


def days_meant(rule: Rule, spans: Iterable[Span], formers: Iterable[Span], status: Status) -> Iterator[date]:
    """The days of a standing meeting that a statement without a rule speaks of.

    Of what has moved that is the former day, of a stretch that is called off every day in it.
    """
    said, first = rule
    for time in day_times(spans, formers, status):
        since, until = time.first_day, time.last_day
        if since is None or until is None or first.first_day is None or until < first.first_day:
            continue
        if status is Status.CANCELLED:
            given = recurrence.days(said, first.first_day, max(since, first.first_day))
            yield from takewhile(until.__ge__, given)
        elif until - since <= (first.last_day or since) - first.first_day:
            yield from (since,) if recurrence.occurs(said, first.first_day, since) else ()


def _short(span: Span) -> bool:
    first, last = span.first_day, span.last_day
    return first is not None and last is not None and (last - first).days < STRETCH


@lru_cache(1024)
def days_from(rule: Rule, day: date) -> tuple[date, ...]:
    """The days of a standing meeting from one on, so many as are looked at."""
    first = rule[1].first_day
    return tuple(islice(recurrence.days(rule[0], first, max(first, day)), MOST)) if first is not None else ()


def days_in(span: Span, most: int) -> list[date]:
    """The days of a short span; of one with more than `most` days the first and the last."""
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        return []
    count = (last - first).days + 1
    return [first + timedelta(days=at) for at in range(count)] if count <= most else [first, last]
