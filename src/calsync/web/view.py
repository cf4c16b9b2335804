"""What the page shows, as values: from events, sources and feeds to words in order. Pure; the template only sets it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any, Protocol
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from calsync import recurrence
from calsync.config import Config, FeedConfig, SourceConfig
from calsync.feeds.doors import for_everybody
from calsync.model import Event, Kind, Sighting, Status
from calsync.publish import standing
from calsync.pulse import Finding, Health
from calsync.reconcile import exceptions_in_words
from calsync.span import ZONE_UNSAID, Precision, Span
from calsync.web import words
from calsync.wording import MONTHS, WEEKDAYS, assumed_zone, count, shorten, zone

SHOWN_COMING, SHOWN_PAST, SHOWN_QUOTES = 250, 80, 6
QUOTE_LENGTH = 200  # PRODUCT, Feeds 4


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: at which address they reach us, whether from this machine, and whether they may start a sync."""

    base_url: str  # without a slash at its end
    local: bool = False
    may_sync: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Tile:
    """The leaf of the calendar beside a meeting."""

    top: str
    big: str
    low: str
    vague: bool = False
    dense: bool = False  # the big words are long: set them smaller


@dataclass(frozen=True, slots=True)
class Quote:
    words: str
    url: str | None
    who: str
    published: str


@dataclass(frozen=True, slots=True)
class EventView:
    anchor: str
    title: str
    tile: Tile
    when: str
    instant: str | None  # UTC, ISO: a browser shows it in the reader's zone where that differs
    until: str | None
    zone: str | None
    place: str | None
    chips: tuple[Chip, ...]
    rhythm: str | None  # how a standing meeting comes back
    note: str | None
    description: str | None
    facts: tuple[tuple[str, str], ...]
    quotes: tuple[Quote, ...]
    more_quotes: int
    disputes: tuple[str, ...]
    url: str | None
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class FeedView:
    name: str
    title: str
    description: str
    https: str
    webcal: str
    qr: str
    count: str
    ends: str | None = None  # when it is withdrawn, and what to do then
    waits: bool = False  # newer bytes wait for a person


@dataclass(frozen=True, slots=True)
class SourceView:
    name: str
    title: str
    kind: str
    address: str | None
    link: str | None
    rhythm: str
    success: str
    success_at: str | None
    next: str | None
    next_at: str | None
    error: str | None
    state: str  # ok, failing, waiting, off
    state_words: str


@dataclass(frozen=True, slots=True)
class Page:
    viewer: Viewer
    coming: tuple[Group, ...]
    coming_count: int
    coming_left: int
    past: tuple[Group, ...]
    past_count: int
    past_left: int
    feeds: tuple[FeedView, ...]
    sources: tuple[SourceView, ...]
    summary: str
    zone: str
    drop_folder: str | None
    reachable: bool  # Google and Outlook can fetch from here
    empty: bool
    waiting: int  # events that wait for a person


class State(Protocol):
    """What the store knows of a source."""

    @property
    def last_try(self) -> datetime | None: ...
    @property
    def last_success(self) -> datetime | None: ...
    @property
    def next_due(self) -> datetime | None: ...
    @property
    def error(self) -> str | None: ...
    @property
    def finding(self) -> Finding: ...


def page(
    config: Config,
    events: Sequence[Event],
    states: Mapping[str, State],
    counts: Mapping[str, int],
    viewer: Viewer,
    now: datetime,
    waiting: Collection[str] = (),
) -> Page:
    """The whole page. `states` by source name, `counts` of meetings by feed name; `now` is aware.

    `waiting` are the feeds whose newer bytes wait for a person.
    """
    seen = [event for event in events if not event.hidden]
    public = _at_present([e for e in seen if not e.review and e.confidence >= config.publish_threshold], config, now)
    coming = sorted((e for e in public if not over(e.span, config.zone, now)), key=_order)
    past = sorted((e for e in public if over(e.span, config.zone, now)), key=_order, reverse=True)
    titles = {event.uid: event.title for event in public}
    show = _Show(config, now, titles)
    listed = [feed for feed in config.feeds if for_everybody(feed, now, config.zone)]
    sources = tuple(source_view(source, states.get(source.name), config.zone, viewer, now) for source in config.sources)
    return Page(
        viewer=viewer,
        coming=show.groups(coming[:SHOWN_COMING], past=False),
        coming_count=len(coming),
        coming_left=max(0, len(coming) - SHOWN_COMING),
        past=show.groups(past[:SHOWN_PAST], past=True),
        past_count=len(past),
        past_left=max(0, len(past) - SHOWN_PAST),
        feeds=tuple(
            replace(feed_view(feed, counts.get(feed.name), viewer.base_url), waits=feed.name in waiting)
            for feed in listed
        ),
        sources=sources,
        summary=_summary(public, config.sources, states, now),
        zone=zone(config.zone),
        drop_folder=_drop_folder(config.sources) if viewer.local else None,
        reachable=_reachable(viewer.base_url),
        empty=not public,
        waiting=len(seen) - len(public),
    )


def over(span: Span, zone: str, now: datetime) -> bool:
    """True where the whole time is behind us, by the meeting's own clock (or `zone`, where it has none)."""
    exact = span.instants()
    if exact:
        start, end = exact
        return (end or start + timedelta(hours=1)) <= now
    last = span.last_day
    return last is not None and last < now.astimezone(ZoneInfo(span.tz or zone)).date()


def _at_present(events: Sequence[Event], config: Config, now: datetime) -> list[Event]:
    """Each event at the time under which the page shows it: a standing meeting at its next one."""
    today = now.astimezone(ZoneInfo(config.zone)).date()
    return [standing.at_present(event, today, lambda span: over(span, config.zone, now)) for event in events]


class _Show:
    """Events to views; holds what is the same for all of them."""

    def __init__(self, config: Config, now: datetime, titles: Mapping[str, str]) -> None:
        self.config, self.now, self.titles = config, now, titles
        self.series = {series.key: series.title for series in config.series}
        self.sources = {source.name: source.title or source.name for source in config.sources}

    def groups(self, events: Iterable[Event], *, past: bool) -> tuple[Group, ...]:
        return tuple(
            Group(title, tuple(self.event(event, past=past) for event in members))
            for title, members in groupby(events, key=lambda event: _heading(event.span))
        )

    def event(self, event: Event, *, past: bool) -> EventView:
        exact = event.span.instants()
        timed = event.span.precision is Precision.MINUTE
        quotes = tuple(self.quotes(event.told))
        return EventView(
            anchor=anchor(event.uid),
            title=event.title,
            tile=tile(event.span),
            when=words.when(event.span),
            instant=_utc(exact[0]) if exact else None,
            until=_utc(exact[1]) if exact and exact[1] else None,
            zone=zone(event.span.tz) if timed else None,
            place=event.place.text if event.place else ("Online" if event.online else None),
            chips=tuple(_chips(event, past=past)),
            rhythm=self.rhythm(event),
            note=_note(event),
            description=event.description,
            facts=tuple(self.facts(event)),
            quotes=quotes[:SHOWN_QUOTES],
            more_quotes=max(0, len(quotes) - SHOWN_QUOTES),
            disputes=tuple(f"{c.field}: “{c.kept}” stands against “{c.lost}”; {c.reason}" for c in event.conflicts),
            url=safe_url(event.url),
            cancelled=event.status is Status.CANCELLED,
        )

    def rhythm(self, event: Event) -> str | None:
        """How a standing meeting comes back, and on which days to come it is otherwise."""
        if not (told := recurrence.told(event.rrule or "")):
            return None
        today = self.now.astimezone(ZoneInfo(self.config.zone)).date()
        said = (words for day, words in exceptions_in_words(event).items() if day >= today)
        return "; ".join((f"{told[0].upper()}{told[1:]}", *said))

    def facts(self, event: Event) -> Iterable[tuple[str, str]]:
        known = f"The date is known {words.PRECISION[event.span.precision]}"
        if understood := event.span.implied - (ZONE_UNSAID if event.span.zone_assumed else frozenset()):
            known += f"; not said, but understood: {', '.join(sorted(understood))}"
        yield "Known", known
        if event.span.zone_assumed:
            yield "Zone", assumed_zone(event.span.tz)
        if event.online and event.place:
            yield "Online", "Can be followed online"
        yield "Status", words.STATUS[event.status]
        if event.series and event.series in self.series:
            edition = f", edition {event.edition}" if event.edition else ""
            yield "Series", self.series[event.series] + edition
        if event.parent and event.parent in self.titles:
            yield "Part of", self.titles[event.parent]
        if event.aliases:
            yield "Also called", "; ".join(event.aliases[:8])
        if told := _last_change(event.last_change):
            yield "Last change", told
        yield "How sure", self.certainty(event)
        if event.revised:
            yield "Revised", words.moment(event.revised, self.config.zone) + f" ({zone(self.config.zone)})"

    def certainty(self, event: Event) -> str:
        told = f"{words.sure(event.confidence)} ({event.confidence:.0%})"
        if event.locked:
            return f"{told}; a person has fixed it"
        number = len(event.told)
        return f"{told}, by {count(number, 'announcement')}" if number else told

    def quotes(self, sightings: Sequence[Sighting]) -> Iterable[Quote]:
        seen: set[tuple[str, str | None]] = set()
        for sighting in reversed(sightings):
            for evidence in sighting.candidate.evidence:
                key = (evidence.shown, sighting.url or sighting.announcement)
                if key[0] and key not in seen:
                    seen.add(key)
                    yield Quote(
                        shorten(key[0], QUOTE_LENGTH),
                        safe_url(sighting.url),
                        sighting.announcement_title or self.sources.get(sighting.source, sighting.source),
                        _published(sighting.published),
                    )


def feed_view(feed: FeedConfig, number: int | None, base_url: str) -> FeedView:
    address = f"{base_url}/feeds/{feed.name}.ics"
    return FeedView(
        name=feed.name,
        title=feed.title or feed.name,
        description=feed.description,
        https=address,
        webcal="webcal://" + address.split("://", 1)[1],
        qr=f"/qr/{feed.name}.svg",
        count="" if number is None else count(number, "meeting"),
        ends=_ends(feed),
    )


def _ends(feed: FeedConfig) -> str | None:
    if feed.withdrawn is None:
        return None
    day = date.fromisoformat(feed.withdrawn)
    return f"It ends on {words.days(day, day)}. {feed.withdrawn_note}".rstrip()


def source_view(source: SourceConfig, state: State | None, zone: str, viewer: Viewer, now: datetime) -> SourceView:
    success, due = (state.last_success, state.next_due) if state else (None, None)
    kind, told = _source_state(source, state)
    often = f"every {words.length(source.every)}" if source.every else f"at {source.cron}"
    link = safe_url(source.address) if source.kind != "folder" else None
    address = (source.address if viewer.local else None) if source.kind == "folder" else link
    return SourceView(
        name=source.name,
        title=source.title or source.name,
        kind=source.kind,
        address=address,
        link=link,
        rhythm="as often as it changes" if source.adaptive else often,
        success=words.distance(success, now) if success else "not yet",
        success_at=words.moment(success, zone) if success else None,
        next=words.distance(max(due, now), now) if due and source.enabled else None,
        next_at=words.moment(due, zone) if due and source.enabled else None,
        error=_trouble(source, state, viewer),
        state=kind,
        state_words=told,
    )


def _trouble(source: SourceConfig, state: State | None, viewer: Viewer) -> str | None:
    """What is wrong with a source, and what to do: all of it for who is at this machine."""
    if state is None or not source.enabled or state.finding.health in (Health.NEW, Health.WELL):
        return None
    finding = state.finding
    if viewer.local:
        return f"{finding.words} → {finding.advice.replace('NAME', source.name)}" if finding.advice else finding.words
    if finding.health in (Health.QUIET, Health.STALE):
        return finding.words
    return "It cannot be read now; the operator sees why."


def tile(span: Span) -> Tile:
    """The leaf: weekday, day, month for a known day; the period for a vague one."""
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        return Tile("no date", "?", "yet", vague=True)
    month, year = MONTHS[first.month - 1][:3], str(first.year)
    match span.precision:
        case Precision.WEEK:
            return Tile("week of", str(first.day), f"{month} {year}", vague=True)
        case Precision.MONTH:
            several = (first.year, first.month) != (last.year, last.month)
            name = f"{month}–{MONTHS[last.month - 1][:3]}" if several else month
            return Tile("in", name, year, vague=True, dense=several)
        case Precision.QUARTER:
            return Tile("in", f"Q{(first.month - 1) // 3 + 1}", year, vague=True)
        case Precision.YEAR:
            return Tile("in", year, "", vague=True, dense=True)
        case _ if first == last:
            return Tile(WEEKDAYS[first.weekday()][:3], str(first.day), f"{month} {year}")
        case _:
            ends = f"{WEEKDAYS[first.weekday()][:3]}–{WEEKDAYS[last.weekday()][:3]}"
            same = (first.year, first.month) == (last.year, last.month)
            low = f"{month} {year}" if same else f"{month}–{MONTHS[last.month - 1][:3]}"
            return Tile(ends, f"{first.day}–{last.day}", low, dense=True)


def anchor(uid: str) -> str:
    """A short name for the address bar; a UID may hold anything."""
    return "m-" + hashlib.sha256(uid.encode()).hexdigest()[:12]


def safe_url(url: str | None) -> str | None:
    """An http(s) address without a name and password in it; None for anything else (javascript:, file: …)."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    return urlunsplit(parts._replace(netloc=parts.netloc.rsplit("@", 1)[-1]))


def _order(event: Event) -> tuple[Any, ...]:
    """By day, the exact before the vague of the same period, without a date last."""
    first, last, rank = event.span.first_day, event.span.last_day, event.span.precision.rank
    if first is None or last is None:
        return (date.max, rank, "", event.title, event.uid)
    by = last if event.span.precision.vague else first
    clock = f"{event.span.start:%H%M}" if isinstance(event.span.start, datetime) else ""
    return (by, rank, clock, event.title, event.uid)


def _heading(span: Span) -> str:
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        return "No date yet"
    if span.precision.rank > Precision.MONTH.rank:
        return str(last.year)
    at = last if span.precision.vague else first
    return f"{MONTHS[at.month - 1]} {at.year}"


def _chips(event: Event, *, past: bool) -> Iterable[Chip]:
    if event.status in (Status.CANCELLED, Status.POSTPONED) or not past:
        yield Chip(event.status.value, words.STATUS[event.status])
    else:
        yield Chip("over", "Over")
    if event.kind is Kind.DEADLINE:
        yield Chip("deadline", "Deadline")
    if event.span.precision.vague and event.status is not Status.CANCELLED:
        yield Chip("vague", "Dates to be confirmed" if not past else "Exact dates not announced")
    if event.online:
        yield Chip("online", "Online")


def _note(event: Event) -> str | None:
    """What a reader who knew an older state must see without opening anything."""
    if event.was is not None and event.was.known:
        was = words.when(event.was)
        return f"Was {was[0].lower() + was[1:] if was.startswith(('In ', 'Between')) else was}"
    return None


def _last_change(told: str | None) -> str:
    """Without another link: it is shown as one, and a file's path concerns nobody else."""
    return "; ".join(part for part in (told or "").split("; ") if not part.startswith("link: "))


def _source_state(source: SourceConfig, state: State | None) -> tuple[str, str]:
    if not source.enabled:
        return "off", "Switched off"
    if state is None or state.last_try is None:
        return "waiting", "Not read yet"
    if state.finding.decayed:
        return "failing", state.finding.health.value.capitalize()
    return ("failing", "Last try failed") if state.finding.health is Health.FAILING else ("ok", "In order")


def _summary(
    events: Sequence[Event], sources: Sequence[SourceConfig], states: Mapping[str, State], now: datetime
) -> str:
    said = {(s.source, s.key or s.announcement) for event in events for s in event.told}
    read = [state.last_success for state in states.values() if state.last_success]
    told = f"{count(len(events), 'meeting')} from {count(len(said), 'announcement')}"
    told += f" of {count(len(sources), 'source')}"
    return f"{told}, last read {words.distance(max(read), now)}" if read else told


def _drop_folder(sources: Sequence[SourceConfig]) -> str | None:
    folders = [source for source in sources if source.kind == "folder" and source.enabled]
    folders.sort(key=lambda source: source.name == "samples")
    return folders[0].address if folders else None


def _reachable(base_url: str) -> bool:
    host = urlsplit(base_url).hostname or ""
    return host not in ("localhost", "127.0.0.1", "::1") and not host.endswith(".localhost")


def _published(at: datetime | date | None) -> str:
    if at is None:
        return ""
    day = at.date() if isinstance(at, datetime) else at
    return words.days(day, day)


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
