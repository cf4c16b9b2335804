"""The keeper of the feeds: what is served, what is built anew, and what stays as it was because something is wrong."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from calsync.errors import PublishError, StoreError
from calsync.feeds import forms
from calsync.feeds.build import Build, Shown, asked, head, packed, presentation_of
from calsync.feeds.doors import Door, Tokens, for_everybody, withdrawn
from calsync.feeds.files import holds, write
from calsync.feeds.narrow import Narrowing, narrowing
from calsync.feeds.settings import FeedSettings, FeedStore, Settings
from calsync.feeds.variants import Variants
from calsync.model import FeedReport, ReadyFeed
from calsync.publish import assemble, check_structure
from calsync.publish.ics import NEUTRAL

# Seconds after which a served feed is compared with the store, where another process may have built it.
LOOK_AGAIN = 1.0
ASKED = "asked:"  # the facts that count requests
TRIES = 5  # builds of one refresh, where other processes replace the same feeds


class FeedKeeper:
    """Builds and serves the feeds of one configuration. Its methods may be called from several threads."""

    def __init__(self, store: FeedStore, config: Settings, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._store, self._config, self._clock = store, config, clock
        self._feeds = {feed.name: feed for feed in config.feeds}
        self._names = {alias: feed.name for feed in config.feeds for alias in (*feed.aliases, feed.name)}
        self._known_series = frozenset(series.key for series in config.series)
        self._shown: dict[str, Shown] = {}
        self._served: dict[str, ReadyFeed] = {}
        self._looked: dict[str, float] = {}
        self._building = threading.Lock()
        self.tokens = Tokens(store, clock, LOOK_AGAIN)
        self._variants = Variants(store, config, self._building, clock, LOOK_AGAIN)

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
                kept = self._store.ready_feed(feed.name, kept) or kept
        except StoreError:
            kept = kept or self._from_file(feed.name)
            if kept is None:
                raise
            return kept
        if kept is None:
            return self._empty(feed)
        self._served[feed.name] = kept
        return kept

    def warm(self) -> None:
        """Have the last good bytes of each feed in memory, before anybody asks. Raises StoreError."""
        for name in self._feeds:
            self.ready(name)

    def door(self, name: str, token: str | None, now: datetime) -> Door:
        """What an address leads to. Raises StoreError where a token cannot be looked up."""
        feed = self._feeds.get(self._names.get(name, ""))
        if feed is None:
            return Door.CLOSED
        opened = self.tokens.door(feed.name, token) if token is not None else Door.OPEN
        if opened is Door.CLOSED or (feed.private and token is None):
            return Door.CLOSED
        return Door.GONE if withdrawn(feed, now, self._config.zone) else opened

    def instead(self, name: str, now: datetime) -> str:
        """What its owner says to do instead of a feed that was withdrawn; "" for any other."""
        feed = self._feeds.get(self._names.get(name, ""))
        return feed.withdrawn_note if feed and withdrawn(feed, now, self._config.zone) else ""

    def narrowing(self, query: str) -> Narrowing:
        """The query of an address, checked. Raises QueryError, which says what is allowed."""
        return narrowing(query, self._known_series)

    def at_hand(self, name: str, form: str, asked_for: Narrowing) -> ReadyFeed | None:
        """What `other` would give, where that needs no work; else None."""
        feed = self._feeds.get(self._names.get(name, ""))
        return self._variants.at_hand(feed.name, form, asked_for.beyond(presentation_of(feed))) if feed else None

    def other(self, name: str, form: str, asked_for: Narrowing, now: datetime) -> ReadyFeed | None:
        """A feed in another form (see `forms`), or what of it fits a reader's query; None where there is no such feed.

        Raises PublishError where it cannot be had now, StoreError where the store cannot be read.
        """
        feed, base = self._feeds.get(self._names.get(name, "")), self.ready(name)
        if feed is None or base is None:
            return None
        beyond = asked_for.beyond(presentation_of(feed))
        return self._variants.get(feed, base, form, beyond, now) if beyond or form != forms.ICS else base

    def count(self, asked_for: Mapping[tuple[str, str], int], now: datetime) -> None:
        """Keep how often feeds were asked for, by feed and kind of program, for each month. Raises StoreError."""
        month = f"{ASKED}{now.astimezone(UTC):%Y-%m}:"
        self._store.add_counts({f"{month}{feed}:{kind}": number for (feed, kind), number in asked_for.items()})

    def asked(self, name: str, now: datetime) -> dict[str, int]:
        """How often a feed was asked for in this month, by kind of program. Raises StoreError."""
        prefix = f"{ASKED}{now.astimezone(UTC):%Y-%m}:{name}:"
        return {key.removeprefix(prefix): int(value) for key, value in self._store.facts(prefix).items()}

    def due(self, now: datetime) -> bool:
        """True where the one whole rebuild of the day is still to come, or a feed was never built as it is configured.

        So a machine that only ever runs `calsync sync` has its rebuilds as well. Raises StoreError.
        """
        today = now.astimezone(ZoneInfo(self._config.zone)).date()
        for name, feed in self._feeds.items():
            kept = self.ready(name)
            if kept is None or kept.day is None or kept.day < today or kept.query != asked(feed):
                return True
        return False

    def held(self, name: str) -> str | None:
        """Why newer bytes of this feed wait for a person; None where they do not."""
        name = self._names.get(name, name)
        kept = self._store.ready_feed(name, self._served.get(name))
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
            reports: dict[str, FeedReport] = {}
            for _ in range(TRIES):
                left = [feed for feed in feeds if feed.name not in reports]
                reports |= self._round(left, now, None if changed is None else frozenset(changed), accept)
                if len(reports) == len(feeds):
                    break
            return [reports.get(feed.name) or self._overtaken(feed.name) for feed in feeds]

    # ------------------------------------------------------------------------------------------- one round

    def _round(
        self, feeds: list[FeedSettings], now: datetime, changed: frozenset[str] | None, accept: Collection[str]
    ) -> dict[str, FeedReport]:
        """Build these feeds once. One that another process replaced meanwhile has no report: its events are older.

        What stands in the store is looked at before the events are read, so that whoever replaces it knew at least as
        much as whoever put it there.
        """
        etags = {feed.name: self._store.ready_feed_etag(feed.name) for feed in feeds}
        build, shown = self._build(feeds, etags, now, changed, accept)
        done = {}
        for feed in feeds:
            last = self._store.ready_feed(feed.name, self._served.get(feed.name))
            if (last.etag if last else None) == etags[feed.name]:
                report = self._refreshed(build, feed, last, changed, shown.get(feed.name), now)
                if report is not None:
                    done[feed.name] = report
        return done

    def _build(
        self,
        feeds: list[FeedSettings],
        etags: dict[str, str | None],
        now: datetime,
        changed: frozenset[str] | None,
        accept: Collection[str],
    ) -> tuple[Build, dict[str, Shown]]:
        """A build of the changed events alone, where all the rest is in hand and stays; else of all events."""
        config, store = self._config, self._store
        shown = {feed.name: kept for feed in feeds if (kept := self._shown.get(feed.name)) is not None}
        in_hand = all(
            feed.name in shown and (shown[feed.name].etag, shown[feed.name].query) == (etags[feed.name], asked(feed))
            for feed in feeds
        )
        if changed is not None and in_hand:
            return Build(store, store.events(changed), config, now, lambda key, uid: False, accept), shown
        as_kept: Callable[[str, str], bool] = lambda key, uid: changed is not None and uid not in changed  # noqa: E731
        return Build(store, store.events(), config, now, as_kept, accept), {}

    def _refreshed(
        self,
        build: Build,
        feed: FeedSettings,
        last: ReadyFeed | None,
        changed_uids: frozenset[str] | None,
        shown: Shown | None,
        now: datetime,
    ) -> FeedReport | None:
        """Between two whole rebuilds the window stays, so that bytes move with content alone."""
        self._shown.pop(feed.name, None)
        try:
            day = None if changed_uids is None or last is None else last.day
            made = build.feed(feed, last, day, shown, changed_uids or ())
            if made.ready is not None and made.ready != last:
                if not self._store.swap_ready_feed(made.ready, last.etag if last else None, build.fresh):
                    return None
            elif build.fresh:
                self._store.put_fragments(build.fresh)
            build.fresh.clear()
        except (PublishError, StoreError) as error:
            return self._report(feed.name, last, problems=(f"feed {feed.name}: {error}",))
        if made.shown is not None:
            self._shown[feed.name] = made.shown
        served = made.ready or last
        if served is not None:
            self._served[feed.name] = served
        problems = [*made.problems, *self._written(feed, served, now)]
        changed = served is not None and (last is None or last.etag != served.etag)
        return self._report(
            feed.name, served, changed=changed, quarantined=tuple(made.quarantined), problems=tuple(problems)
        )

    def _overtaken(self, name: str) -> FeedReport:
        words = f"feed {name}: other processes kept replacing it; their newer bytes are served"
        return self._report(name, self._store.ready_feed(name), problems=(words,))

    def _written(self, feed: FeedSettings, served: ReadyFeed | None, now: datetime) -> Iterator[str]:
        """Write the files of a feed where they are not as they should be; yields what went wrong.

        One that is private or withdrawn has none: whoever serves the folder would serve it to everybody, for ever.
        """
        open_ = for_everybody(feed, now, self._config.zone)
        for name in (feed.name, *feed.aliases):
            path = self._config.calendars_dir / f"{name}.ics"
            try:
                if not open_:
                    path.unlink(missing_ok=True)
                elif served is not None:
                    self._write(path, feed.name, served)
            except OSError as error:
                why = error.strerror or str(error)
                if open_:
                    advice = "the file stays as it was; make room or make it writable"
                    yield f"{path} could not be written ({why}): {advice}"
                else:
                    yield f"{path} is not for everybody any more and could not be removed ({why}); remove it"

    def _write(self, path: Path, name: str, served: ReadyFeed) -> None:
        """The file, and once more where another process put a newer feed into the store meanwhile. Raises OSError."""
        for _ in range(TRIES):
            if holds(path, served.body):
                return
            write(path, served.body)
            with suppress(StoreError):
                if self._store.ready_feed_etag(name) != served.etag:
                    served = self._store.ready_feed(name, served) or served

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
