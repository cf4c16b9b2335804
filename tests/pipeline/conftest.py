"""A real service on a real SQLite file in a temporary folder, with a clock that only the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from calsync.config import Config, FeedConfig, SourceConfig, default_series
from calsync.model import Announcement, Candidate, Event
from calsync.service import Service, SyncReport
from calsync.stream import from_stream


@dataclass
class Clock:
    now: datetime = field(default_factory=lambda: datetime(2025, 2, 26, 8, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def configuration(folder: Path, *, store: str | None = None, **more: object) -> Config:
    return Config(
        path=folder / "calsync.toml",
        files=(),
        data_dir=folder,
        calendars_dir=folder / "calendars",
        store_url=store or f"sqlite:///{folder / 'calsync.sqlite'}",
        zone="Asia/Kuala_Lumpur",
        series=default_series(),
        feeds=(FeedConfig("all", "All", from_="all"),),
        sources=(SourceConfig("drop", "folder", str(folder / "drop"), every=timedelta(minutes=1)),),
        **more,  # type: ignore[arg-type]
    )


class World:
    """A service and short words for what tests do with it."""

    def __init__(self, folder: Path, **more: object) -> None:
        self.folder, self.clock = folder, Clock()
        (folder / "drop").mkdir(exist_ok=True)
        (folder / "calendars").mkdir(exist_ok=True)
        self.service = Service(configuration(folder, **more), clock=self.clock)

    def told(self, key: str, published: str | None, *events: dict[str, object], refresh: bool = False) -> SyncReport:
        """One announcement that hands over its events."""
        day = date.fromisoformat(published) if published else None
        announcement = Announcement("ingest", key, f"text of {key}", title=key, published=day)
        given: dict[str, list[Candidate]] = {key: [from_stream(event) for event in events]}
        return self.service.ingest([announcement], given=given, refresh=refresh)

    def events(self) -> list[Event]:
        return self.service.events()

    def only(self) -> Event:
        (event,) = self.events()
        return event

    def drop(self, name: str, text: str, age: float = 60) -> None:
        """A file that was left alone since `age` seconds before the world's clock."""
        import os

        path = self.folder / "drop" / name
        path.write_text(text, "utf-8")
        at = self.clock.now.timestamp() - age
        os.utime(path, (at, at))


@pytest.fixture
def world(tmp_path: Path, store_url: str) -> Iterator[World]:
    """Once on SQLite and once on PostgreSQL."""
    one = World(tmp_path, store=store_url)
    yield one
    one.service.close()
