"""The keeper of the feeds: what is served, what is built anew, and what stays as it was because something is wrong."""

from __future__ import annotations

import gzip
import hashlib
import os
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from calsync.errors import PublishError, StoreError
from calsync.model import Event, FeedReport, Fragment, Kind, ReadyFeed, Series, Status
from calsync.publish import Head, Presentation, assemble, check_structure, present
from calsync.publish.ics import FORM, NEUTRAL, stamped, write
from calsync.publish.select import Query, Terms, future_uids, lost, select, uids

LOOK_AGAIN = (
    1.0  # seconds after which a served feed is compared with the store, where another process may have built it
)
_SECOND = timedelta(seconds=1)


class FeedStore(Protocol):
    """What the keeper needs of the store. Each call may raise StoreError."""

    def events(self) -> Iterable[Event]: ...
    def fragments(self, presentation: str, uids: Collection[str]) -> Mapping[str, Fragment]: ...
    def put_fragments(self, fragments: Sequence[Fragment]) -> None: ...
    def ready_feed(self, name: str) -> ReadyFeed | None: ...
    def ready_feed_etag(self, name: str) -> str | None: ...
    def put_ready_feed(self, feed: ReadyFeed) -> None: ...


class FeedSettings(Protocol):
    """One feed as the configuration says it."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def color(self) -> str | None: ...
    @property
    def series(self) -> tuple[str, ...]: ...
    @property
    def country(self) -> tuple[str, ...]: ...
    @property
    def kind(self) -> tuple[Kind, ...]: ...
    @property
    def status(self) -> tuple[Status, ...]: ...
    @property
    def sources(self) -> tuple[str, ...]: ...
    @property
    def q(self) -> str | None: ...
    @property
    def from_(self) -> str | None: ...
    @property
    def to(self) -> str | None: ...
    @property
    def vague(self) -> str: ...
    @property
    def cancelled(self) -> str: ...
    @property
    def alarm(self) -> timedelta | None: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


class WebSettings(Protocol):
    @property
    def public_url(self) -> str | None: ...


class Settings(Protocol):
    """What the keeper needs of the configuration."""

    @property
    def zone(self) -> str: ...
    @property
    def calendars_dir(self) -> Path: ...
    @property
    def publish_threshold(self) -> float: ...
    @property
    def cancelled_days(self) -> int: ...
    @property
    def max_loss(self) -> float: ...
    @property
    def feeds(self) -> Sequence[FeedSettings]: ...
    @property
    def series(self) -> Sequence[Series]: ...
    @property
    def web(self) -> WebSettings: ...


class FeedKeeper:
    """Builds and serves the feeds of one configuration. Its methods may be called from several threads."""

    def __init__(self, store: FeedStore, config: Settings, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._store, self._config, self._clock = store, config, clock
        self._feeds = {feed.name: feed for feed in config.feeds}
        self._names = {alias: feed.name for feed in config.feeds for alias in (*feed.aliases, feed.name)}
        self._series = {series.key: series.title for series in config.series}
        self._served: dict[str, ReadyFeed] = {}
        self._looked: dict[str, float] = {}
        self._building = threading.Lock()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the feeds, without the older ones."""
        return tuple(self._feeds)

    def ready(self, name: str) -> ReadyFeed | None:
        """The feed of that name or older name as it is served now; None where there is none.

        From memory, where the store has nothing newer (asked at most once a second); without any, from the file of the
        last run; a feed that was never built is a valid calendar without events. Raises StoreError only where nothing
        at all can be served.
        """
        feed = self._feeds.get(self._names.get(name, ""))
        if feed is None:
            return None
        kept, now = self._served.get(feed.name), self._clock()
        if kept is not None and now - self._looked.get(feed.name, now - LOOK_AGAIN) < LOOK_AGAIN:
            return kept
        self._looked[feed.name] = now
        try:
            if kept is None or self._store.ready_feed_etag(feed.name) not in (None, kept.etag):
                kept = self._store.ready_feed(feed.name) or kept
        except StoreError:
            kept = kept or self._from_file(feed.name)
            if kept is None:
                raise
            return kept
        if kept is None:
            return self._empty(feed)
        self._served[feed.name] = kept
        return kept

    def due(self, now: datetime) -> bool:
        """True where the one whole rebuild of the day is still to come, or a feed was never built as it is configured.

        So a machine that only ever runs `calsync sync` has its rebuilds as well. Raises StoreError.
        """
        today = now.astimezone(ZoneInfo(self._config.zone)).date()
        for name, feed in self._feeds.items():
            kept = self.ready(name)
            if kept is None or kept.day is None or kept.day < today or kept.query != _asked(feed):
                return True
        return False

    def held(self, name: str) -> str | None:
        """Why newer bytes of this feed wait for a person; None where they do not."""
        kept = self._store.ready_feed(self._names.get(name, name))
        return kept.held if kept else None

    def accept(self, name: str, now: datetime) -> FeedReport:
        """Build this feed although it loses many events: a person agrees. Raises PublishError where there is none."""
        if name not in self._names:
            raise PublishError(f'there is no feed "{name}"; there are: {", ".join(self.names)}')
        return self.refresh(now, names=(self._names[name],), accept=(self._names[name],))[0]

    def refresh(
        self,
        now: datetime,
        *,
        changed: Collection[str] | None = None,
        names: Collection[str] | None = None,
        accept: Collection[str] = (),
    ) -> list[FeedReport]:
        """Build what has changed, and say what was done to each feed.

        `changed` are the UIDs that a sync touched: other events are taken as they are, and the window stays where the
        last whole rebuild put it. None is that whole rebuild: once a day, at the start, for a new version. Raises
        StoreError where the store cannot be read; what was served stays served.
        """
        with self._building:
            feeds = [feed for feed in self._feeds.values() if names is None or feed.name in names]
            if changed is not None and not changed:
                return [self._unchanged(feed.name) for feed in feeds]
            build = _Build(self._store, self._config, self._series, now.astimezone(UTC), changed, frozenset(accept))
            return [self._refreshed(build, feed) for feed in feeds]

    # ------------------------------------------------------------------------------------------- one feed

    def _refreshed(self, build: _Build, feed: FeedSettings) -> FeedReport:
        last = self._store.ready_feed(feed.name)
        try:
            made = build.feed(feed, last)
            if made.ready is not None and made.ready != last:
                self._store.put_ready_feed(made.ready)
        except (PublishError, StoreError) as error:
            return self._report(feed.name, last, problems=(f"feed {feed.name}: {error}",))
        served = made.ready or last
        if served is not None:
            self._served[feed.name] = served
        problems = [*made.problems, *self._written(feed, served)]
        changed = served is not None and (last is None or last.etag != served.etag)
        return self._report(
            feed.name, served, changed=changed, quarantined=tuple(made.quarantined), problems=tuple(problems)
        )

    def _written(self, feed: FeedSettings, served: ReadyFeed | None) -> Iterator[str]:
        """Write the files of a feed where they are not as they should be; yields what went wrong."""
        if served is None:
            return
        for name in (feed.name, *feed.aliases):
            path = self._config.calendars_dir / f"{name}.ics"
            try:
                if not _holds(path, served.body):
                    _write(path, served.body)
            except OSError as error:
                words = error.strerror or str(error)
                yield f"{path} could not be written ({words}): the file stays as it was; make room or make it writable"

    def _report(
        self,
        name: str,
        served: ReadyFeed | None,
        *,
        changed: bool = False,
        quarantined: tuple[tuple[str, str], ...] = (),
        problems: tuple[str, ...] = (),
    ) -> FeedReport:
        size, count = (len(served.body), served.count) if served else (0, 0)
        return FeedReport(name, count, size, changed, quarantined, served.held if served else None, problems)

    def _unchanged(self, name: str) -> FeedReport:
        return self._report(name, self._served.get(name) or self._store.ready_feed(name))

    # ------------------------------------------------------------------------------- when nothing is ready

    def _empty(self, feed: FeedSettings) -> ReadyFeed:
        """What a feed serves before anything was ever built: its head and a zone."""
        return packed(feed.name, assemble(head(feed, self._config), []), 0, NEUTRAL, NEUTRAL)

    def _from_file(self, name: str) -> ReadyFeed | None:
        """The last good bytes as a file, for the hour in which the store cannot be read."""
        path = self._config.calendars_dir / f"{name}.ics"
        with suppress(OSError):
            body, written = path.read_bytes(), datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
            count = body.count(b"\nBEGIN:VEVENT\r\n")
            if not check_structure(body, count):
                return packed(name, body, count, written, written)
        return None


@dataclass(slots=True)
class _Made:
    """A built feed: what is to be kept, or None where the last one stays as it is."""

    ready: ReadyFeed | None
    quarantined: list[tuple[str, str]]
    problems: list[str]


class _Build:
    """One refresh: events and fragments are read once, however many feeds show them."""

    def __init__(
        self,
        store: FeedStore,
        config: Settings,
        series: Mapping[str, str],
        now: datetime,
        changed: Collection[str] | None,
        accept: frozenset[str],
    ) -> None:
        self._store, self._config, self._series, self._accept = store, config, series, accept
        self._now, self._changed = now.replace(microsecond=0), None if changed is None else frozenset(changed)
        self._events = list(store.events())
        self._kept: dict[str, dict[str, Fragment]] = {}
        self._failed: dict[tuple[str, str], str] = {}

    def feed(self, feed: FeedSettings, last: ReadyFeed | None) -> _Made:
        """Raises PublishError where the whole is not fit to be served."""
        query, presentation, terms = _query(feed), _presentation(feed), self._terms(last)
        chosen = select(self._events, query, presentation, terms)
        fragments, failed = self._fragments(chosen, presentation)
        quarantined = [(uid, reason) for uid, reason in failed.items()]
        asked = _asked(feed)
        if last is not None and feed.name not in self._accept and _same_query(last.query, asked):
            words = self._loss(last, {fragment.uid for fragment in fragments}, feed, terms)
            if words:
                return _Made(replace(last, held=words, day=terms.day, query=asked), quarantined, [words])
        body = assemble(head(feed, self._config), [fragment.body for fragment in fragments])
        if findings := check_structure(body, len(fragments)):
            words = "; ".join(str(finding) for finding in findings[:3])
            raise PublishError(f"its new bytes failed the check, the last good ones stay: {words}")
        newest = max((fragment.last_modified for fragment in fragments), default=self._now)
        return _Made(self._ready(feed.name, body, len(fragments), newest, last, terms, asked), quarantined, [])

    def _ready(
        self, name: str, body: bytes, count: int, newest: datetime, last: ReadyFeed | None, terms: Terms, asked: str
    ) -> ReadyFeed:
        if last is not None and last.body == body:
            return replace(last, day=terms.day, query=asked, held=None, count=count)
        modified = max(self._now, newest, *((last.last_modified + _SECOND,) if last else ()))
        return replace(packed(name, body, count, modified, self._now), day=terms.day, query=asked)

    def _terms(self, last: ReadyFeed | None) -> Terms:
        """Between two whole rebuilds the window stays, so that bytes move with content alone."""
        today = self._now.astimezone(ZoneInfo(self._config.zone)).date()
        day = last.day if self._changed is not None and last is not None and last.day is not None else today
        return Terms(day, self._config.publish_threshold, self._config.cancelled_days)

    def _loss(self, last: ReadyFeed, now: set[str], feed: FeedSettings, terms: Terms) -> str | None:
        """Words where the feed would lose too many of its future events, and nobody knows why (CLIENTS.md 3)."""
        if uids(last.body) <= now:
            return None
        today: date = self._now.astimezone(ZoneInfo(self._config.zone)).date()
        before = future_uids(last.body, today)
        gone = lost(before, now, self._events, terms)
        if not gone or len(gone) <= self._config.max_loss * len(before):
            return None
        return (
            f"feed {feed.name} would lose {len(gone)} of its {len(before)} coming events for no known reason, "
            f"so it stays as it was; if that is right: calsync publish --accept {feed.name}"
        )

    # ----------------------------------------------------------------------------------------- fragments

    def _fragments(self, events: list[Event], presentation: Presentation) -> tuple[list[Fragment], dict[str, str]]:
        """The ready VEVENTs of events, and the reasons for those that failed; of these the last good one is shown."""
        kept = self._kept.setdefault(presentation.key, {})
        unknown = [event.uid for event in events if event.uid not in kept]
        before = self._store.fragments(presentation.key, unknown) if unknown else {}
        fresh: list[Fragment] = []
        for event in events:
            if event.uid in kept or (presentation.key, event.uid) in self._failed:
                continue
            old = before.get(event.uid)
            if old is not None and self._changed is not None and event.uid not in self._changed:
                kept[event.uid] = old
                continue
            try:
                kept[event.uid] = new = self._fragment(event, presentation, old)
                if new is not old:
                    fresh.append(new)
            except Exception as error:  # whatever one event does, the others are published
                self._failed[presentation.key, event.uid] = str(error) or type(error).__name__
                if old is not None:
                    kept[event.uid] = old
        if fresh:
            self._store.put_fragments(fresh)
        failed = {e.uid: why for e in events if (why := self._failed.get((presentation.key, e.uid)))}
        return [kept[event.uid] for event in events if event.uid in kept], failed

    def _fragment(self, event: Event, presentation: Presentation, old: Fragment | None) -> Fragment:
        """LAST-MODIFIED moves exactly where the bytes move, also by another wording, and never back (CLIENTS.md 2)."""
        entry = present(event, presentation, self._series)
        digest = entry.digest(FORM)
        if old is not None and old.content_hash == digest:
            return old
        body = write(entry)
        if old is not None and stamped(old.body, NEUTRAL) == body:
            stamp = old.last_modified
        else:
            stamp = self._stamp(event, old)
        return Fragment(event.uid, presentation.key, digest, stamp, stamped(body, stamp))

    def _stamp(self, event: Event, old: Fragment | None) -> datetime:
        revised = event.revised.astimezone(UTC).replace(microsecond=0) if event.revised else self._now
        if old is None:
            return revised
        return max(revised if revised > old.last_modified else self._now, old.last_modified + _SECOND)


def head(feed: FeedSettings, config: Settings) -> Head:
    """What stands at the top of a feed's calendar."""
    public = config.web.public_url
    return Head(
        title=feed.title or feed.name,
        description=feed.description,
        color=feed.color,
        zone=config.zone,
        url=f"{public}/" if public else None,
        source=f"{public}/feeds/{feed.name}.ics" if public else None,
    )


def packed(name: str, body: bytes, count: int, modified: datetime, built: datetime) -> ReadyFeed:
    """Bytes with their compressed twin and strong ETags; the same bytes always give the same."""
    digest = hashlib.sha256(body).hexdigest()[:32]
    small = gzip.compress(body, mtime=0)
    return ReadyFeed(name, body, small, f'"{digest}"', f'"{digest}-gzip"', modified, built, count)


def _asked(feed: FeedSettings) -> str:
    """Two hashes: of what a feed asks for and how it shows it, and of its head."""
    said = ((astuple(_query(feed)), _presentation(feed).key), (feed.title, feed.description, feed.color, feed.aliases))
    return "-".join(hashlib.sha256(repr(part).encode()).hexdigest()[:16] for part in said)


def _same_query(one: str, other: str) -> bool:
    return one.split("-")[0] == other.split("-")[0]


def _query(feed: FeedSettings) -> Query:
    return Query(feed.series, feed.country, feed.kind, feed.status, feed.sources, feed.q, feed.from_, feed.to)


def _presentation(feed: FeedSettings) -> Presentation:
    return Presentation(feed.vague, feed.cancelled, feed.alarm)


def _holds(path: Path, body: bytes) -> bool:
    with suppress(FileNotFoundError):
        return path.stat().st_size == len(body) and path.read_bytes() == body
    return False


def _write(path: Path, body: bytes) -> None:
    """The whole file or none of it: a reader sees the old bytes until the new ones are on the disk. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.new")
    try:
        with temporary.open("wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
