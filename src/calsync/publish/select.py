"""Which events a feed holds, in which order, and which of its former ones it has lost."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from calsync import recurrence
from calsync.model import Event, Kind, Status
from calsync.publish import standing
from calsync.publish.present import Presentation, shown_span, shows

WINDOW_MONTHS = 12  # before the first of the month: what a feed keeps of the past if nobody says otherwise


@dataclass(frozen=True, slots=True)
class Query:
    """What a feed asks for. An empty tuple does not narrow."""

    series: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    kind: tuple[Kind, ...] = ()
    status: tuple[Status, ...] = ()
    sources: tuple[str, ...] = ()
    q: str | None = None
    from_: str | None = None  # "all", YYYY-MM-DD, or None for the usual window
    to: str | None = None  # YYYY-MM-DD, inclusive


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for all feeds: the day for which they are built, in the calendar's zone, and two settings."""

    day: date
    threshold: float = 0.5  # an event of lower confidence waits for a person
    cancelled_days: int = 30  # a cancelled event leaves so many days after its date
    waiting: bool = False  # what waits for a person is shown as well


def select(events: Iterable[Event], query: Query, presentation: Presentation, terms: Terms) -> list[Event]:
    """The events of a feed, by their first day, then UID: an order that only a change of an event can change."""
    found = [event for event in events if shows(event, presentation) and wanted(event, query, terms)]
    return sorted(found, key=lambda event: (shown_span(event).first_day or date.max, event.uid))


def wanted(event: Event, query: Query, terms: Terms) -> bool:
    """True where an event is public, inside the feed's window and what the feed asks for."""
    return public(event, terms) and _in_window(event, query, terms) and _matches(event, query)


def public(event: Event, terms: Terms) -> bool:
    """False for what is hidden, waits for a person, or was called off long ago."""
    return trusted(event, terms) and not expired(event, terms)


def trusted(event: Event, terms: Terms) -> bool:
    """False for what a person has hidden, and for what is too unsure to be shown."""
    return not event.hidden and (terms.waiting or not (event.review or event.confidence < terms.threshold))


def unexplained(gone: Collection[str], events: Iterable[Event], query: Query, terms: Terms) -> set[str]:
    """Those of the UIDs that a feed holds no more for whose going no reason is known.

    A person's decision, a merge into another event, a cancellation, and days outside of the feed's window are known
    reasons.
    """
    explained: set[str] = set()
    for event in events:
        explained.update(event.merged)
        outside = event.uid in gone and shown_span(event).known and not _in_window(event, query, terms)
        if event.hidden or event.status is Status.CANCELLED or (outside and trusted(event, terms)):
            explained.add(event.uid)
    return set(gone) - explained


def pieces(body: bytes) -> Iterator[tuple[str, bytes]]:
    """The VEVENTs of a ready feed with their UIDs, as they stand there."""
    for found in re.finditer(rb"(?<=\n)BEGIN:VEVENT\r\n.*?\nEND:VEVENT\r\n", body, re.DOTALL):
        uid = re.search(rb"\nUID:([^\r]*)\r", found[0].replace(b"\r\n ", b""))
        if uid:
            yield _uid(uid[1]), found[0]


def uids(body: bytes) -> set[str]:
    """The UIDs of a ready feed."""
    return {_uid(found) for found in re.findall(rb"\nUID:([^\r]*)\r", body.replace(b"\r\n ", b""))}


def future_uids(body: bytes, day: date) -> set[str]:
    """The UIDs of a ready feed whose meetings are not over on `day`."""
    limit, found = f"{day:%Y%m%d}", set()
    for part in body.replace(b"\r\n ", b"").split(b"\nBEGIN:VEVENT\r\n")[1:]:
        uid = re.search(rb"^UID:([^\r]*)", part, re.MULTILINE)
        end = re.search(rb"^DTEND[^:\r]*:(\d{8})(T?)", part, re.MULTILINE)
        rule = re.search(rb"^RRULE:([^\r]*)", part, re.MULTILINE)
        if not uid:
            continue
        last = end[1].decode() if end else "99999999"
        ongoing = last >= limit if end and end[2] else last > limit  # a day's end is exclusive
        if rule and not ongoing:
            until = recurrence.last_year(rule[1].decode("ascii", "replace"))
            ongoing = until is None or until >= day.year
        if ongoing:
            found.add(_uid(uid[1]))
    return found


def window_start(day: date) -> date:
    """The first of the month, twelve months back."""
    return date(day.year - WINDOW_MONTHS // 12, day.month, 1)


def _uid(written: bytes) -> str:
    if b"\\" not in written:
        return written.decode("utf-8", "replace")
    return re.sub(r"\\(.)", r"\1", written.decode("utf-8", "replace"))


def expired(event: Event, terms: Terms) -> bool:
    """True for what was called off, some time after its day."""
    if event.status is not Status.CANCELLED:
        return False
    last = shown_span(event).last_day
    return last is not None and last + timedelta(days=terms.cancelled_days) < terms.day


def _in_window(event: Event, query: Query, terms: Terms) -> bool:
    span = shown_span(event)
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        return False
    if query.to is not None and first > date.fromisoformat(query.to):
        return False
    if query.from_ == "all":
        return True
    start = date.fromisoformat(query.from_) if query.from_ else window_start(terms.day)
    return last >= start or _recurs_after(event, start)


def _recurs_after(event: Event, start: date) -> bool:
    if not standing.recurs(event):
        return False
    last = recurrence.last_day(event.span, event.rrule)
    return last is None or last >= start


def _matches(event: Event, query: Query) -> bool:
    if query.series and event.series not in query.series:
        return False
    if query.country and (event.place is None or event.place.country not in query.country):
        return False
    if query.kind and event.kind not in query.kind:
        return False
    if query.status and event.status not in query.status:
        return False
    if query.sources and not set(query.sources) & set(event.sources):
        return False
    return not query.q or _holds(event, query.q)


def _holds(event: Event, words: str) -> bool:
    """Every word stands somewhere in the title, another name, or the place."""
    text = " ".join((event.title, *event.aliases, event.place.text if event.place else "")).casefold()
    return all(word in text for word in words.casefold().split())
