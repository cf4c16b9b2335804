"""What a source would bring: everything is done as in a sync, and nothing is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from calsync.errors import FetchError
from calsync.model import Announcement, Candidate, Document
from calsync.reading import Found

if TYPE_CHECKING:
    from calsync.fetch import Client, SourceMemory, SourceSettings


@dataclass(frozen=True, slots=True)
class Item:
    """One document, and what was found in it."""

    document: Document
    found: Found

    @property
    def events(self) -> list[tuple[Announcement, Candidate]]:
        return [(said, one) for said, candidates in self.found.announcements for one in candidates]


@dataclass(frozen=True, slots=True)
class Trial:
    """What was fetched and read, what was noted, and why the source as a whole could not be had."""

    items: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()
    error: str | None = None
    more: bool = False  # there are more documents than were looked at

    @property
    def events(self) -> list[tuple[Announcement, Candidate]]:
        return [pair for item in self.items for pair in item.events]

    @property
    def fruitful(self) -> int:
        """How many documents hold a meeting."""
        return sum(bool(item.events) for item in self.items)

    @property
    def trouble(self) -> str | None:
        """Why nothing of it can be had or read, if that is so."""
        failed = [item.found.failed for item in self.items]
        return self.error or (failed[0] if failed and all(failed) else None)

    @property
    def language(self) -> str | None:
        """The language of most announcements."""
        said = [a.language.partition("-")[0] for item in self.items for a, _ in item.found.announcements if a.language]
        return Counter(said).most_common(1)[0][0] if said else None


def trial(
    source: SourceSettings,
    client: Client,
    read: Callable[[Document], Found],
    now: datetime,
    *,
    memory: SourceMemory | None = None,
    most: int = 10,
) -> Trial:
    """The first `most` documents of a source, as if it were new, or as after `memory`."""
    from calsync.fetch import SourceMemory, fetch

    items: list[Item] = []
    notes: list[str] = []
    try:
        for step in fetch(source, memory or SourceMemory(), client, now):
            if step.note:
                notes.append(step.note)
            if step.document:
                if len(items) == most:
                    return Trial(tuple(items), tuple(notes), more=True)
                items.append(Item(step.document, read(step.document)))
    except FetchError as error:
        return Trial(tuple(items), tuple(notes), str(error))
    return Trial(tuple(items), tuple(notes))
