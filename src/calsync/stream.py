"""Lines that others hand over (see the stream contract in docs/commands.md), whichever way they come in."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from calsync.model import Announcement, Candidate, Document

if TYPE_CHECKING:
    from collections.abc import Mapping

LINE = "application/vnd.calsync.announcement+json"


def parsed(line: str | Mapping[str, Any], source: str) -> tuple[Announcement, list[Candidate] | None]:
    """The announcement of one line, and the events that it hands over as facts, if it does.

    Raises ValueError or CalsyncError with what is wrong.
    """
    from calsync.pipeline import from_stream

    row = json.loads(line) if isinstance(line, str) else line
    if not isinstance(row, dict) or not isinstance(row.get("id"), str) or not isinstance(row.get("text"), str):
        raise ValueError('not an object with "id" and "text"')
    events = row.get("events")
    if events is None:
        return _read(row, source), None
    if not isinstance(events, list) or not all(isinstance(one, dict) for one in events):
        raise ValueError('"events" is no list of events')
    return _kept(row, source), [from_stream(one) for one in events]


def as_it_came(key: str, line: str, source: str, now: datetime) -> Document:
    """A line for the store, so that newer rules can read it again."""
    return Document(source, key, "a line of a stream", LINE, line.encode("utf-8", "replace"), now)


def _read(row: dict[str, Any], source: str) -> Announcement:
    from calsync.read import announcement

    said = (row.get(name) for name in ("published", "lang", "genre", "url"))
    return announcement(row["id"], row["text"], *said, source=source)


def _kept(row: dict[str, Any], source: str) -> Announcement:
    """With facts nothing of the text is read: it is only kept."""
    return Announcement(
        source,
        row["id"],
        row["text"],
        row.get("url"),
        published=_day(row.get("published")),
        language=row.get("lang"),
        genre=row.get("genre"),
    )


def _day(value: Any) -> datetime | date | None:
    if not value:
        return None
    if not isinstance(value, str):
        raise ValueError('"published" is no text')
    if "T" not in value and " " not in value.strip():
        return date.fromisoformat(value)
    at = datetime.fromisoformat(value)
    return at if at.tzinfo else at.replace(tzinfo=UTC)
