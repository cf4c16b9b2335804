"""Lines that others hand over (docs/http.md says what stands in one), whichever way they come in."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from calsync.model import Announcement, Candidate, Document

if TYPE_CHECKING:
    from collections.abc import Mapping

LINE = "application/vnd.calsync.announcement+json"


def parsed(
    line: str | Mapping[str, Any], source: str, now: datetime
) -> Document | tuple[Announcement, list[Candidate]]:
    """What one line hands over: a text that is to be read, or an announcement and the events in it, as facts.

    Raises ValueError or CalsyncError with what is wrong.
    """
    from calsync.pipeline import from_stream

    row = json.loads(line) if isinstance(line, str) else line
    if not isinstance(row, dict) or not isinstance(row.get("id"), str) or not isinstance(row.get("text"), str):
        raise ValueError('not an object with "id" and "text"')
    events = row.get("events")
    if events is None:
        return _to_read(row, line, source, now)
    if not isinstance(events, list) or not all(isinstance(one, dict) for one in events):
        raise ValueError('"events" is no list of events')
    return _kept(row, source), [from_stream(one) for one in events]


def _to_read(row: Mapping[str, Any], line: str | Mapping[str, Any], source: str, now: datetime) -> Document:
    """The line as it came: what is in it is read where it can do no harm, and again by newer rules."""
    from calsync.read import published_value

    published_value(row.get("published"))  # whoever sends the line is to hear at once that this is no day
    raw = line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)
    return Document(source, row["id"], f"the line “{row['id'][:80]}”", LINE, raw.encode("utf-8", "replace"), now)


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
