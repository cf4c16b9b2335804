"""Standing meetings: on which of their days something is said, and what becomes of these days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from calsync import recurrence
from calsync.model import Candidate, Conflict, Event, Occurrence, Sighting, Status
from calsync.reconcile.claims import SOLID, is_change, last, place
from calsync.reconcile.days import Rule, days_meant, exact, formers_of, rules_of
from calsync.reconcile.profile import place_words
from calsync.reconcile.timeline import Timeline
from calsync.span import Precision, Span


def parted(claims: Sequence[Sighting]) -> tuple[list[Sighting], dict[date, list[Sighting]]]:
    """The claims on a meeting as a whole, and those on single days of one that comes back; each in its order."""
    rules = [rule for s in claims for rule in rules_of(s.candidate)]
    whole: list[Sighting] = []
    single: dict[date, list[Sighting]] = defaultdict(list)
    moved: dict[date | None, date] = {}  # the day of the rule by the day to which it was moved
    for s in claims:
        days = set() if s.candidate.rrule else {day for rule in rules for day in _days_of(s.candidate, rule)}
        first = s.candidate.span.first_day
        if not days and not s.candidate.rrule and first in moved:
            days = {moved[first]}
        if not days or any(_is_the_first(s, rule) for rule in rules):
            whole.append(s)
            continue
        for day in days:
            single[day].append(s)
        if is_change(s) and first is not None:
            moved[first] = min(days)
    return whole, single


def occurrences(event: Event, single: dict[date, list[Sighting]]) -> tuple[tuple[Occurrence, ...], list[Conflict]]:
    """The days of a standing meeting that are not as its rule says, and where the claims on them disagree."""
    if not event.rrule or not exact(event.span) or event.span.first_day is None:
        return (), []
    found: list[Occurrence] = []
    conflicts: list[Conflict] = []
    for day, claims in sorted(single.items()):
        if not recurrence.occurs(event.rrule, event.span.first_day, day):
            continue
        usual = event.span.on(day)
        when = Timeline(usual, event.status)
        sure = [s for s in claims if s.candidate.confidence >= SOLID]
        for s in sure:
            when.take(_on_one_day(s, usual))
        where, online = place(sure)
        one = Occurrence(
            day,
            _whole(when.span, usual),
            when.status or event.status,
            where if place_words(where) - place_words(event.place) else None,  # a vaguer one loosens nothing
            online,
            last(sure, lambda s: s.candidate.url),
            tuple(s.id for s in claims),
        )
        conflicts += when.conflicts
        if _deviates(one, event, usual):
            found.append(one)
    return tuple(found), conflicts


def _days_of(c: Candidate, rule: Rule) -> Iterator[date]:
    return days_meant(rule, (c.span,) if c.span.known else (), formers_of(c), c.status)


def _is_the_first(s: Sighting, rule: Rule) -> bool:
    """True where only the first day is told once more, without its rhythm."""
    c, first = s.candidate, rule[1]
    same_hour = c.span.precision is Precision.DAY or c.span.start == first.start
    return not is_change(s) and c.span.first_day == first.first_day and same_hour


def _on_one_day(s: Sighting, usual: Span) -> Sighting:
    """A stretch in which nothing is held says of each day only that it is not held."""
    c = s.candidate
    if c.status is Status.CANCELLED and c.span.known and not usual.contains(c.span):
        return replace(s, candidate=replace(c, span=Span()))
    return s


def _whole(told: Span, usual: Span) -> Span:
    """A time with the hours and the length that are usual where it tells none."""
    if told.precision is Precision.DAY and told.first_day == told.last_day and told.first_day is not None:
        return usual.on(told.first_day)
    match (told.start, told.end, usual.start, usual.end):
        case (datetime() as start, None, datetime() as first, datetime() as last):
            return replace(told, end=start + (last - first), implied=told.implied | {"end"})
    return told


def _deviates(one: Occurrence, event: Event, usual: Span) -> bool:
    return (one.span, one.status) != (usual, event.status) or one.place is not None or (one.online and not event.online)
