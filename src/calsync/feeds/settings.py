"""What the feeds need of the store and of the configuration."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from calsync.model import Change, Event, Fragment, Kind, ReadyFeed, Series, Status


class BuildStore(Protocol):
    """What one build needs of the store."""

    def fragments(self, presentation: str, uids: Collection[str]) -> Mapping[str, Fragment]: ...
    def last_by_a_person(self, uids: Collection[str]) -> set[str]:
        """Those of the events, gone ones too, whose last change is a person's word."""


class FeedStore(BuildStore, Protocol):
    """What the keeper needs of the store. Each call may raise StoreError."""

    def events(self, uids: Collection[str] | None = None) -> Iterable[Event]:
        """All events, or those of the given UIDs."""

    def facts(self, prefix: str) -> Mapping[str, str]:
        """Small facts that the program keeps about itself, by their names."""

    def put_fact(self, name: str, value: str) -> None: ...
    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Add to numbers among the small facts."""

    def events_as_of(self, at: datetime) -> Iterable[Event]:
        """What was believed at that moment."""

    def changes(self, limit: int) -> Iterable[Change]:
        """The last entries of the journal."""

    def mark(self) -> int:
        """The number of the journal's last entry: events change with a new one only."""

    def changed_since(self, mark: int) -> tuple[set[str], int]:
        """The UIDs that the journal names after its entry `mark`; and its last entry."""

    def put_fragments(self, fragments: Sequence[Fragment]) -> None: ...
    def ready_feed(self, name: str, known: ReadyFeed | None = None) -> ReadyFeed | None:
        """The feed of that name. Where `known`, which is in hand, has the right ETag, its bytes are not read again."""

    def ready_feed_etag(self, name: str) -> str | None: ...
    def swap_ready_feed(self, feed: ReadyFeed, replaced: str | None, fragments: Sequence[Fragment]) -> bool:
        """Keep a feed and the fragments that were made for it, all or nothing.

        False, and nothing is kept, where the kept feed's ETag is not `replaced` (None: there is none) any more.
        """


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
    @property
    def private(self) -> bool: ...
    @property
    def withdrawn(self) -> str | None: ...
    @property
    def withdrawn_note(self) -> str: ...


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
