"""Events as JSON for programs: the stream contract's event, with its identity."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from calsync.model import Event, event_stream
from calsync.publish import text
from calsync.publish.news import Paper
from calsync.publish.present import last_change

MEDIA_TYPE = "application/json; charset=utf-8"


def write(paper: Paper, events: Iterable[Event]) -> bytes:
    """The whole document. A path on the server is no link and is left out."""
    rows = [_row(event) for event in events]
    whole = {"title": paper.title, "updated": _stamp(paper.updated), "events": rows}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _row(event: Event) -> dict[str, Any]:
    return event_stream(event) | {
        "url": text.url(event.url),
        "uid": event.uid,
        "sequence": event.sequence,
        "part_of": event.parent,
        "merged": list(event.merged),
        "created": _stamp(event.created),
        "revised": _stamp(event.revised),
        "last_change": last_change(event.last_change) or None,
    }


def _stamp(at: datetime | None) -> str | None:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else None
