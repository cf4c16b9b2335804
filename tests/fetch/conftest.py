from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from calsync.config import Secret
from calsync.fetch import Client, Fetched, SourceMemory, fetch
from tests.fetch.server import Server

NOW = datetime(2025, 2, 26, 4, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Settings:
    name: str = "test"
    kind: str = "page"
    address: str = ""
    zone: str | None = "Asia/Kuala_Lumpur"
    language: str | None = None
    allow_private: bool = True
    follow: bool = True
    max_bytes: int = 2_000_000
    timeout: float = 5.0
    robots: bool = True
    select: str | None = None
    pages: int = 1
    password: Secret | None = None


@dataclass
class Reader:
    """Fetches a source again and again, and remembers what it is told to remember."""

    settings: Settings
    client: Client
    memory: SourceMemory = SourceMemory()
    last: Fetched = Fetched()

    def fetch(self, now: datetime = NOW) -> list[Fetched]:
        *steps, self.last = fetch(self.settings, self.memory, self.client, now)
        assert self.last.document is None and self.last.memory is not None
        assert all(step.memory is None for step in steps)
        self.memory = SourceMemory.from_json(self.last.memory.to_json())
        return steps

    def keys(self, now: datetime = NOW) -> list[str]:
        return [step.document.key for step in self.fetch(now) if step.document]


@pytest.fixture
def client() -> Iterator[Client]:
    with Client(contact="operator@example.org") as client:
        yield client


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def reader(client: Client) -> Callable[..., Reader]:
    return lambda **settings: Reader(Settings(**settings), client)
