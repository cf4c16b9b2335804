"""What a source would bring: everything is done as in a sync, and nothing is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from calsync.errors import FetchError
from calsync.model import Announcement, Candidate, Document
from calsync.pipeline import SETTLING
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
    again: float | None = None  # seconds after which another look is worth while, if the fetch says so

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
        """The language that all announcements are in."""
        said = {a.language.partition("-")[0] for item in self.items for a, _ in item.found.announcements if a.language}
        return said.pop() if len(said) == 1 else None


def trial(
    source: SourceSettings,
    client: Client,
    read: Callable[[Document], Found],
    now: datetime,
    *,
    memory: SourceMemory | None = None,
    most: int = 10,
) -> Trial:
    """The first `most` documents of a source, as if it were new, or as after `memory`.

    A file that is still being written is waited for where there is no other, as a sync does.
    """
    from calsync.fetch import SourceMemory

    before = memory or SourceMemory()
    tried = _look(source, client, read, now, before, most)
    if tried.again is not None and tried.again <= SETTLING and not tried.items:
        time.sleep(tried.again)
        tried = _look(source, client, read, now + timedelta(seconds=tried.again), before, most)
    return tried


def _look(
    source: SourceSettings,
    client: Client,
    read: Callable[[Document], Found],
    now: datetime,
    memory: SourceMemory,
    most: int,
) -> Trial:
    from calsync.fetch import fetch

    items: list[Item] = []
    notes: list[str] = []
    again: float | None = None
    try:
        for step in fetch(source, memory, client, now):
            again = step.again
            if step.note:
                notes.append(step.note)
            if step.document:
                if len(items) == most:
                    return Trial(tuple(items), tuple(notes), more=True)
                items.append(Item(step.document, read(step.document)))
    except FetchError as error:
        return Trial(tuple(items), tuple(notes), str(error))
    return Trial(tuple(items), tuple(notes), again=again)
