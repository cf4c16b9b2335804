"""Sources to documents. A kind of source is a file here with `fetch`; it is found because it is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Protocol

from calsync import registry
from calsync.errors import CalsyncError, FetchError
from calsync.fetch.http import Client
from calsync.fetch.memory import SourceMemory
from calsync.model import Document

__all__ = ["Client", "Fetched", "SourceMemory", "SourceSettings", "fetch", "kinds"]


class Password(Protocol):
    def reveal(self) -> str: ...


class SourceSettings(Protocol):
    """What a source's settings must have; `config.SourceConfig` does."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def authority(self) -> int: ...
    @property
    def zone(self) -> str | None: ...
    @property
    def language(self) -> str | None: ...
    @property
    def allow_private(self) -> bool: ...
    @property
    def follow(self) -> bool: ...
    @property
    def max_bytes(self) -> int: ...
    @property
    def timeout(self) -> float: ...
    @property
    def robots(self) -> bool: ...
    @property
    def select(self) -> str | None: ...
    @property
    def pages(self) -> int: ...
    @property
    def password(self) -> Password | None: ...


@dataclass(frozen=True, slots=True)
class Fetched:
    """One step of a fetch: a document; or a note on an item that could not be had; or, last, what to remember.

    `memory` is there only with the last one, and is to be kept only then. `again` are the seconds after which another
    look is worth while (a file was still being written, more items wait), if that is sooner than usual. `rest` are the
    seconds for which the publisher says that nothing new will come (Cache-Control, a feed's ttl): a hint, no more.
    """

    document: Document | None = None
    memory: SourceMemory | None = None
    note: str | None = None
    again: float | None = None
    rest: float | None = None


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """What is new at a source since `memory`; the last one says what to remember. `now` is aware.

    Raises FetchError where the source as a whole cannot be had; one bad item is a note and stops nothing.
    """
    found = registry.modules("calsync.fetch", "fetch")
    if source.kind not in found:
        meant = get_close_matches(source.kind, found, 1)
        hint = f"did you mean {meant[0]}?" if meant else f"there are {', '.join(found)}"
        raise FetchError(f"source {source.name}: there is no kind {source.kind!r}: {hint}")
    try:
        yield from found[source.kind].fetch(source, memory, client, now)
    except CalsyncError:
        raise
    except Exception as error:  # whatever a library comes upon in what a stranger sends: this source's trouble only
        why = f"{type(error).__name__}: {error}"
        raise FetchError(f"{source.address}: what came could not be read ({why}); please report this") from error


def kinds() -> tuple[str, ...]:
    """The kinds of source there are."""
    return tuple(registry.modules("calsync.fetch", "fetch"))
