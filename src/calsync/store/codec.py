"""Values to JSON text and back; what has its default is left out, so that rows stay small and readable."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from calsync.model import Candidate, Conflict, Event, Evidence, Kind, Occurrence, Place, Status
from calsync.span import Precision, Span

NOT_CONTENT = frozenset({"uid", "sightings", "sequence", "created", "revised", "merged", "last_change"})


def stamp(at: datetime) -> str:
    """An instant as text that sorts: UTC, always with microseconds. Raises ValueError for a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def moment(text: str) -> datetime:
    """The inverse of `stamp`."""
    return datetime.fromisoformat(text)


def maybe_moment(text: str | None) -> datetime | None:
    return moment(text) if text else None


def published_text(value: datetime | date | None) -> str | None:
    """A day or an instant with its offset, as it was published."""
    return value.isoformat() if value is not None else None


def published_value(text: str | None) -> datetime | date | None:
    if not text:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def dump_candidate(candidate: Candidate) -> str:
    return _json(_plain(candidate))


def load_candidate(text: str) -> Candidate:
    return _candidate(json.loads(text))


def dump_event(event: Event, **more: Any) -> str:
    """The event's content without promises; of its sightings the ids, each with whether it still counts."""
    row = {key: value for key, value in _plain(event).items() if key not in NOT_CONTENT}
    row["behind"] = [[one.id, int(one.current)] for one in event.sightings]
    return _json(row | more)


def load_event(row: Mapping[str, Any], **promises: Any) -> Event:
    """The event of `dump_event`, with what the store keeps beside it."""
    return Event(
        **_common(row),
        occurrences=tuple(map(_occurrence, row.get("occurrences", ()))),
        parent=row.get("parent"),
        conflicts=tuple(Conflict(**one) for one in row.get("conflicts", ())),
        hidden=row.get("hidden", False),
        locked=row.get("locked", False),
        review=row.get("review", False),
        **promises,
    )


def _candidate(row: Mapping[str, Any]) -> Candidate:
    return Candidate(
        **_common(row),
        part_of=row.get("part_of"),
        external_id=row.get("external_id"),
        evidence=tuple(Evidence(**one) for one in row.get("evidence", ())),
        reasons=tuple(row.get("reasons", ())),
        moved_along=row.get("moved_along", 0),
        stated=row.get("stated", False),
    )


def _occurrence(row: Mapping[str, Any]) -> Occurrence:
    return Occurrence(date.fromisoformat(row["day"]), **_held(row), told_by=tuple(row.get("told_by", ())))


def _common(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "title": row["title"],
        **_held(row),
        "aliases": tuple(row.get("aliases", ())),
        "series": row.get("series"),
        "edition": row.get("edition"),
        "kind": Kind(row.get("kind", "event")),
        "was": _span(row.get("was")),
        "rrule": row.get("rrule"),
        "exdates": tuple(date.fromisoformat(day) for day in row.get("exdates", ())),
        "description": row.get("description"),
        "confidence": row.get("confidence", 0.5),
    }


def _held(row: Mapping[str, Any]) -> dict[str, Any]:
    """When and where it is held, and whether."""
    return {
        "span": _span(row.get("span")) or Span(),
        "status": Status(row.get("status", "confirmed")),
        "place": Place(**row["place"]) if row.get("place") else None,
        "online": row.get("online", False),
        "url": row.get("url"),
    }


def _span(row: Mapping[str, Any] | None) -> Span | None:
    if row is None:
        return None
    return Span(
        _time(row.get("start")),
        _time(row.get("end")),
        Precision(row.get("precision", "unknown")),
        row.get("tz"),
        frozenset(row.get("implied", ())),
    )


def _time(text: str | None) -> date | datetime | None:
    if text is None:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


_SIMPLE = frozenset({str, int, float, bool, type(None)})


@cache
def _defaults(cls: Any) -> tuple[tuple[str, Any], ...]:
    return tuple((f.name, f.default if f.default is not MISSING else MISSING) for f in fields(cls))


def _plain(value: Any) -> Any:
    if isinstance(value, (Candidate, Event, Occurrence, Span, Place, Evidence, Conflict)):
        row = {}
        cls: Any = type(value)
        for name, default in _defaults(cls):
            own = getattr(value, name)
            if type(own) in _SIMPLE:
                if own != default:
                    row[name] = own
            elif default is MISSING or own != default:
                row[name] = _plain(own) if name != "sightings" else None
        return row
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def clean(text: str) -> str:
    """Text that both databases take: half characters and NUL are replaced, one for one, so that offsets stay true."""
    return text.encode("utf-8", "replace").decode().replace("\x00", " ")


def _json(value: Any) -> str:
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
