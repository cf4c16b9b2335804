"""Other answers than a whole calendar: built when first asked for, kept while nothing changes, a bounded number."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calsync.errors import PublishError, StoreError
from calsync.feeds import forms
from calsync.feeds.build import Build, packed
from calsync.feeds.narrow import Narrowing
from calsync.feeds.settings import FeedSettings, FeedStore, Settings
from calsync.model import Fragment, ReadyFeed
from calsync.publish import atom, jsonfeed, table
from calsync.publish.news import news

MOST = 64  # answers that are kept; the one that was asked for longest ago goes first
MOST_BYTES = 64_000_000
LOOKED_THROUGH = 2_000  # of the journal's last entries, for those that concern a feed

Key = tuple[str, str, str]  # feed, form, query


@dataclass(slots=True)
class _Kept:
    feed: ReadyFeed
    made_of: tuple[object, ...]
    looked: float


class Variants:
    """The narrowed and the other forms of the feeds. Threads may share it; one answer is built at a time."""

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
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._mark = -1  # the journal's last entry when `_right` was true
        self._right: set[tuple[str, str]] = set()  # fragments of the store that need no other look: key and UID

    def at_hand(self, feed: str, form: str, narrowing: Narrowing) -> ReadyFeed | None:
        """An answer that needs no look into the store: it was looked at within the last second."""
        kept = self._kept.get((feed, form, str(narrowing)))
        return kept.feed if kept and self._clock() - kept.looked < self._look_again else None

    def get(self, feed: FeedSettings, base: ReadyFeed, form: str, narrowing: Narrowing, now: datetime) -> ReadyFeed:
        """What of `feed`, which is served as `base`, fits the query, in one of its forms.

        While the feed waits for a person its narrowed forms stay as they were, and new ones are made of what it shows.
        Raises PublishError where there is no such form, StoreError where the store cannot be read and nothing is kept.
        """
        key = (feed.name, form, str(narrowing))
        with self._building:
            kept = self._kept.get(key)
            try:
                mark = self._store.mark()
                made_of = (mark, base.day, base.query)
                if kept is None or (kept.made_of != made_of and not base.held):
                    if base.held and form == forms.JSON:
                        raise PublishError("This feed waits for its operator at the moment; ask again later.")
                    kept = self._keep(key, _Kept(self._made(feed, base, form, narrowing, now), made_of, 0.0), kept)
            except (PublishError, StoreError):
                if kept is None:
                    raise
            kept.looked = self._clock()
            self._kept.move_to_end(key)
            return kept.feed

    def _keep(self, key: Key, new: _Kept, old: _Kept | None) -> _Kept:
        if old is not None and old.feed.etag == new.feed.etag:
            new.feed = old.feed
        self._kept[key] = new
        self._kept.move_to_end(key)
        while len(self._kept) > 1 and (len(self._kept) > MOST or self._size() > MOST_BYTES):
            self._kept.popitem(last=False)
        return new

    def _size(self) -> int:
        return sum(len(kept.feed.body) + len(kept.feed.gzip) for kept in self._kept.values())

    def _made(self, feed: FeedSettings, base: ReadyFeed, form: str, narrowing: Narrowing, now: datetime) -> ReadyFeed:
        build = self._build(narrowing, now)
        if form != forms.ICS:
            return self._other(build, feed, base, form, narrowing)
        made = build.narrowed(feed, base, narrowing)
        if narrowing.as_of is None:
            self._right |= build.used
            if build.fresh:
                self._store.put_fragments(build.fresh)
        return made

    def _build(self, narrowing: Narrowing, now: datetime) -> Build:
        """Of the events as they are, or as they were at the end of a day; what it showed then is in today's words."""
        if narrowing.as_of is not None:
            zone = ZoneInfo(self._config.zone)
            end = datetime.combine(narrowing.as_of + timedelta(days=1), time(0), zone).astimezone(UTC)
            return Build(_Nothing(), self._store.events_as_of(min(end, now)), self._config, now)
        mark = self._store.mark()
        if mark != self._mark:
            changed, _ = self._store.changed_since(self._mark) if self._mark >= 0 else (set(), mark)
            self._right = {pair for pair in self._right if pair[1] not in changed}
            self._mark = mark
        right = self._right
        return Build(self._store, self._store.events(), self._config, now, lambda key, uid: (key, uid) in right)

    def _other(self, build: Build, feed: FeedSettings, base: ReadyFeed, form: str, narrowing: Narrowing) -> ReadyFeed:
        """Changes or events in another format. Its stamp is that of its newest entry."""
        events = build.matching(feed, base, narrowing)
        if form == forms.JSON:
            updated = max((event.revised for event in events if event.revised), default=base.last_modified)
            body = table.write(build.paper(feed, form, narrowing, updated), events)
            return packed(feed.name, body, len(events), updated.replace(microsecond=0), updated)
        found = news(self._store.changes(LOOKED_THROUGH), events)
        updated = max((one.at for one in found), default=base.last_modified)
        paper = build.paper(feed, form, narrowing, updated)
        body = (atom if form == forms.ATOM else jsonfeed).write(paper, found)
        return packed(feed.name, body, len(found), updated.replace(microsecond=0), updated)


class _Nothing:
    """No fragments: those of a calendar of the past are not kept. Nor does it lose anything."""

    def fragments(self, presentation: str, uids: Collection[str]) -> Mapping[str, Fragment]:
        return {}

    def last_by_a_person(self, uids: Collection[str]) -> set[str]:
        return set()
