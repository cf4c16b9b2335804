"""Answers to the queries of readers: built when first asked for, kept while nothing changes, a bounded number."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calsync.errors import PublishError, StoreError
from calsync.feeds.build import Build
from calsync.feeds.narrow import Narrowing
from calsync.feeds.settings import FeedSettings, FeedStore, Settings
from calsync.model import Fragment, ReadyFeed

MOST = 64  # answers that are kept; the one that was asked for longest ago goes first
MOST_BYTES = 64_000_000


@dataclass(slots=True)
class _Kept:
    feed: ReadyFeed
    made_of: tuple[object, ...]
    looked: float


class Variants:
    """The narrowed forms of the feeds. Threads may share it; one answer is built at a time."""

    def __init__(
        self,
        store: FeedStore,
        config: Settings,
        building: threading.Lock,
        clock: Callable[[], float],
        look_again: float,
    ) -> None:
        self._store, self._config, self._building = store, config, building
        self._clock, self._look_again = clock, look_again
        self._kept: OrderedDict[tuple[str, str], _Kept] = OrderedDict()
        self._mark = -1  # the journal's last entry when `_right` was true
        self._right: set[tuple[str, str]] = set()  # fragments of the store that need no other look: key and UID

    def at_hand(self, feed: str, narrowing: Narrowing) -> ReadyFeed | None:
        """An answer that needs no look into the store: it was looked at within the last second."""
        kept = self._kept.get((feed, str(narrowing)))
        return kept.feed if kept and self._clock() - kept.looked < self._look_again else None

    def get(self, feed: FeedSettings, base: ReadyFeed, narrowing: Narrowing, now: datetime) -> ReadyFeed:
        """What of `feed`, which is served as `base`, fits the query.

        While the feed waits for a person its narrowed forms stay as they were. Raises PublishError where there is no
        such form, StoreError where the store cannot be read and nothing is kept.
        """
        key = (feed.name, str(narrowing))
        with self._building:
            kept = self._kept.get(key)
            try:
                mark = self._store.mark()
                made_of = (mark, base.day, base.query)
                if kept is None or (kept.made_of != made_of and not base.held):
                    if base.held:
                        raise PublishError("This feed waits for its operator at the moment; ask again later.")
                    kept = self._keep(key, _Kept(self._made(feed, base, narrowing, now, mark), made_of, 0.0), kept)
            except (PublishError, StoreError):
                if kept is None:
                    raise
            kept.looked = self._clock()
            self._kept.move_to_end(key)
            return kept.feed

    def _keep(self, key: tuple[str, str], new: _Kept, old: _Kept | None) -> _Kept:
        if old is not None and old.feed.etag == new.feed.etag:
            new.feed = old.feed
        self._kept[key] = new
        while len(self._kept) > 1 and (len(self._kept) > MOST or self._size() > MOST_BYTES):
            self._kept.popitem(last=False)
        return new

    def _size(self) -> int:
        return sum(len(kept.feed.body) + len(kept.feed.gzip) for kept in self._kept.values())

    def _made(self, feed: FeedSettings, base: ReadyFeed, narrowing: Narrowing, now: datetime, mark: int) -> ReadyFeed:
        if narrowing.as_of is not None:
            return self._past(feed, base, narrowing, now)
        if mark != self._mark:
            changed, _ = self._store.changed_since(self._mark) if self._mark >= 0 else (set(), mark)
            self._right = {pair for pair in self._right if pair[1] not in changed}
            self._mark = mark
        build = Build(self._store, self._store.events(), self._config, now, lambda key, uid: (key, uid) in self._right)
        made = build.narrowed(feed, base, narrowing)
        if build.fresh:
            self._store.put_fragments(build.fresh)
        self._right |= build.used
        return made

    def _past(self, feed: FeedSettings, base: ReadyFeed, narrowing: Narrowing, now: datetime) -> ReadyFeed:
        """The calendar at the end of a day that is over. What it showed then is written by today's words."""
        assert narrowing.as_of is not None
        zone = ZoneInfo(self._config.zone)
        end = datetime.combine(narrowing.as_of + timedelta(days=1), time(0), zone).astimezone(UTC)
        events = self._store.events_as_of(min(end, now))
        return Build(_Nothing(), events, self._config, now).narrowed(feed, base, narrowing)


class _Nothing:
    """No fragments: those of a calendar of the past are not kept."""

    def fragments(self, presentation: str, uids: Collection[str]) -> Mapping[str, Fragment]:
        return {}
