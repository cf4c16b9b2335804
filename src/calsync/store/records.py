"""Rows of the tables and the nouns that they are: one way and back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from calsync.model import (
    Announcement,
    Change,
    ChangeKind,
    Decision,
    Document,
    Event,
    FieldChange,
    Sighting,
    SourceState,
)
from calsync.store import codec


def sighting(row: Row[Any]) -> Sighting:
    return Sighting(
        id=row.id,
        announcement=row.announcement,
        source=row.source,
        url=row.url,
        announcement_title=row.title,
        published=codec.published_value(row.published),
        seen=codec.moment(row.seen),
        authority=row.authority,
        candidate=codec.load_candidate(row.candidate),
        key=row.key,
    )


def event(row: Any, sightings: Sequence[Sighting], merged: Iterable[str]) -> Event:
    kept = json.loads(row.data)
    return codec.load_event(
        kept,
        uid=row.uid,
        sightings=_behind(kept, {s.id: s for s in sightings}),
        sequence=row.sequence,
        created=codec.moment(row.created),
        revised=codec.moment(row.revised),
        merged=tuple(sorted(merged)),
        last_change=row.last_change,
    )


def event_then(row: Any, known: Mapping[str, Sighting]) -> Event:
    """The event of an entry of the journal. Entries of calsync 0.1 know no stamps: theirs are the entry's own."""
    kept = json.loads(row.after)
    return codec.load_event(
        kept,
        uid=row.uid,
        sightings=_behind(kept, known),
        sequence=kept.get("sequence", 0),
        created=codec.moment(row.created),
        revised=codec.moment(kept.get("revised") or row.at),
        merged=tuple(kept.get("merged", ())),
        last_change=kept.get("last_change"),
    )


def _behind(kept: Mapping[str, Any], known: Mapping[str, Sighting]) -> tuple[Sighting, ...]:
    """The sightings that a kept event rests on, each with whether it counts."""
    behind = ((known[id], current) for id, current in kept.get("behind", ()) if id in known)
    return tuple(replace(sighting, current=bool(current)) for sighting, current in behind)


def announcement_row(
    announcement: Announcement,
    id: str,
    *,
    seen: datetime,
    authority: int,
    rules: str,
    given: bool = False,
    document: str | None = None,
) -> dict[str, Any]:
    return {
        "id": id,
        "source": announcement.source,
        "key": announcement.key,
        "document": document,
        "url": announcement.url,
        "title": announcement.title,
        "text": announcement.text,
        "published": codec.published_text(announcement.published),
        "language": announcement.language,
        "genre": announcement.genre,
        "zone": announcement.zone,
        "seen": codec.stamp(seen),
        "authority": authority,
        "given": given,
        "rules": rules,
    }


def sighting_row(sighting: Sighting) -> dict[str, Any]:
    candidate = codec.dump_candidate(sighting.candidate)
    return {"id": sighting.id, "announcement": sighting.announcement, "candidate": candidate}


def event_row(event: Event) -> dict[str, Any]:
    first, last = event.span.first_day, event.span.last_day
    return {
        "title": event.title,
        "series": event.series,
        "first_day": first.isoformat() if first else None,
        "last_day": last.isoformat() if last else None,
        "status": event.status.value,
        "confidence": event.confidence,
        "hidden": event.hidden,
        "review": event.review,
        "data": codec.dump_event(event),
    }


def promise_row(event: Event) -> dict[str, Any]:
    assert event.created and event.revised
    return {
        "sequence": event.sequence,
        "created": codec.stamp(event.created),
        "revised": codec.stamp(event.revised),
        "into": None,
        "last_change": event.last_change,
    }


def change_row(change: Change) -> dict[str, Any]:
    return {
        "at": codec.stamp(change.at or datetime.now(UTC)),
        "kind": change.kind.value,
        "uid": change.uid,
        "title": change.title,
        "fields": json.dumps([[f.field, f.before, f.after] for f in change.fields], ensure_ascii=False),
        "cause": change.cause,
        "reason": change.reason,
        "after": snapshot(change.event) if change.event else None,
    }


def snapshot(event: Event) -> str:
    """An event as the journal keeps it."""
    assert event.revised
    return codec.dump_event(
        event,
        sequence=event.sequence,
        merged=list(event.merged),
        revised=codec.stamp(event.revised),
        last_change=event.last_change,
    )


def decision(row: Any) -> Decision:
    return Decision(row.id, row.action, row.event, json.loads(row.data), codec.moment(row.made), row.by)


def change(row: Row[Any]) -> Change:
    return Change(
        kind=ChangeKind(row.kind),
        uid=row.uid,
        title=row.title,
        fields=tuple(FieldChange(*one) for one in json.loads(row.fields)),
        cause=row.cause,
        reason=row.reason,
        at=codec.moment(row.at),
        id=row.id,
    )


def document(row: Row[Any]) -> Document:
    return Document(
        source=row.source,
        key=row.key,
        address=row.address,
        media_type=row.media_type,
        body=zlib.decompress(row.raw),
        fetched=codec.moment(row.fetched),
        charset=row.charset,
        published=codec.published_value(row.published),
        title=row.title,
        zone=row.zone,
        language=row.language,
    )


def source_state(row: Row[Any], events: int) -> SourceState:
    return SourceState(
        name=row.name,
        memory_json=row.memory,
        last_try=codec.maybe_moment(row.last_try),
        last_success=codec.maybe_moment(row.last_success),
        next_due=codec.maybe_moment(row.next_due),
        error=row.error,
        failures=row.failures,
        documents=row.documents,
        events=events,
    )
