"""A store in memory and a configuration in a line, for the tests of the keeper of feeds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from calsync.config.values import FeedConfig
from calsync.errors import StoreError
from calsync.feeds import FeedKeeper
from calsync.model import Change, Event, FeedReport, Fragment, ReadyFeed, Series
from tests.publish.build import event, minutes, unfolded

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
MAIN = event()
OTHER = event("ADSOM", minutes("2025-09-24T09:00", "2025-09-24T17:00"), uid="adsom@calsync.example")


class Shelf:
    """A store in memory: what the keeper needs of one, and nothing else."""

    def __init__(self, *events: Event) -> None:
        self.held = {made.uid: made for made in events}
        self.journal = [made.uid for made in events]
        self.past: dict[datetime, list[Event]] = {}
        self.told: list[Change] = []
        self.by_a_person: set[str] = set()  # the UIDs whose last change is a person's word
        self.small: dict[str, str] = {}
        self.asked: list[Collection[str] | None] = []  # which events were read, in order
        self.kept: dict[tuple[str, str], Fragment] = {}
        self.ready: dict[str, ReadyFeed] = {}
        self.broken = False
        self.written: list[str] = []

    def put(self, *events: Event) -> None:
        self.held.update({made.uid: made for made in events})
        self.journal += [made.uid for made in events]

    def events(self, uids: Collection[str] | None = None) -> list[Event]:
        self._whole()
        self.asked.append(uids)
        return [made for made in self.held.values() if uids is None or made.uid in uids]

    def fragments(self, presentation: str, uids: Collection[str]) -> Mapping[str, Fragment]:
        self._whole()
        return {uid: self.kept[presentation, uid] for uid in uids if (presentation, uid) in self.kept}

    def last_by_a_person(self, uids: Collection[str]) -> set[str]:
        return self.by_a_person & set(uids)

    def put_fragments(self, fragments: Sequence[Fragment]) -> None:
        self._whole()
        self.written += [fragment.uid for fragment in fragments]
        self.kept.update({(fragment.presentation, fragment.uid): fragment for fragment in fragments})

    def ready_feed(self, name: str, known: ReadyFeed | None = None) -> ReadyFeed | None:
        self._whole()
        return self.ready.get(name)

    def ready_feed_etag(self, name: str) -> str | None:
        self._whole()
        return self.ready[name].etag if name in self.ready else None

    def swap_ready_feed(self, feed: ReadyFeed, replaced: str | None, fragments: Sequence[Fragment]) -> bool:
        if self.ready_feed_etag(feed.name) != replaced:
            return False
        self.put_fragments(fragments)
        self.ready[feed.name] = feed
        return True

    def events_as_of(self, at: datetime) -> list[Event]:
        self._whole()
        return [made for since, events in sorted(self.past.items()) if since <= at for made in events]

    def changes(self, limit: int) -> list[Change]:
        return self.told[-limit:][::-1]

    def facts(self, prefix: str) -> dict[str, str]:
        self._whole()
        return {name: value for name, value in self.small.items() if name.startswith(prefix)}

    def put_fact(self, name: str, value: str) -> None:
        self.small[name] = value

    def add_counts(self, counts: Mapping[str, int]) -> None:
        for name, number in counts.items():
            self.small[name] = str(int(self.small.get(name, 0)) + number)

    def mark(self) -> int:
        self._whole()
        return len(self.journal)

    def changed_since(self, mark: int) -> tuple[set[str], int]:
        self._whole()
        return set(self.journal[mark:]), len(self.journal)

    def _whole(self) -> None:
        if self.broken:
            raise StoreError("the store is locked")


@dataclass(frozen=True)
class Web:
    public_url: str | None = None


@dataclass(frozen=True)
class Settings:
    calendars_dir: Path
    feeds: tuple[FeedConfig, ...] = (FeedConfig("all", "All meetings", from_="all"),)
    zone: str = "Asia/Kuala_Lumpur"
    publish_threshold: float = 0.5
    cancelled_days: int = 30
    max_loss: float = 0.5
    series: tuple[Series, ...] = (Series("admm", "ASEAN Defence Ministers' Meeting"),)
    web: Web = Web()


class Ticks:
    """A clock that stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def keeper(shelf: Shelf, folder: Path, *feeds: FeedConfig, **settings: Any) -> FeedKeeper:
    if feeds:
        settings["feeds"] = feeds
    return FeedKeeper(shelf, Settings(folder, **settings))


def only(reports: list[FeedReport]) -> FeedReport:
    assert len(reports) == 1
    return reports[0]


def served(made: FeedKeeper, name: str = "all") -> ReadyFeed:
    ready = made.ready(name)
    assert ready is not None
    return ready


def stamps(body: bytes) -> dict[str, str]:
    """LAST-MODIFIED by UID."""
    found, uid = {}, ""
    for line in unfolded(body):
        name, _, rest = line.partition(":")
        uid = rest if name == "UID" else uid
        if name == "DTSTAMP":
            stamp = rest
        if name == "LAST-MODIFIED":
            assert rest == stamp
            found[uid] = rest
    return found
