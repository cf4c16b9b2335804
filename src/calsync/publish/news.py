"""Changes as news for readers: what changed of which meeting, field by field, and how much it matters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from calsync import wording
from calsync.model import Change, ChangeKind, Event, FieldChange
from calsync.publish import text

MOST = 100  # that a feed of news holds
_INWARD = frozenset(("was", "link", "series", "edition", "kind", "hidden", "locked", "review", "uid"))
_DAYS = re.compile(r"\d{1,2}\b")  # exact days in words begin with one: "31 October …", not "November 2025" or "2026"
_OFF = ("cancelled", "postponed")


@dataclass(frozen=True, slots=True)
class News:
    """One change of one meeting. `severity`: high (plans break), medium (plans can be made), low (wording)."""

    id: str  # the same for the same change, for ever
    uid: str
    title: str
    meeting: str
    at: datetime  # UTC
    severity: str
    fields: tuple[FieldChange, ...]
    url: str | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """ "place: Kuala Lumpur → Shah Alam"."""
        return tuple(f"{one.field}: {_step(one)}" for one in self.fields)


@dataclass(frozen=True, slots=True)
class Paper:
    """The head of a feed of news. Addresses are None where nobody said how others reach us."""

    name: str
    title: str
    updated: datetime
    home: str | None = None
    address: str | None = None


def news(changes: Iterable[Change], events: Iterable[Event]) -> list[News]:
    """The news of these events, newest first. `changes` may tell of others too, and comes in any order."""
    by_uid = {uid: event for event in events for uid in (event.uid, *event.merged)}
    seen: Counter[str] = Counter()
    found = []
    for change in sorted(changes, key=lambda one: one.id or 0):
        event = by_uid.get(change.uid)
        if event is None or change.at is None or not (told := _told(change, by_uid)):
            continue
        at = change.at.astimezone(UTC)
        name = f"tag:calsync,2025:{quote(change.uid, safe='@')}/{at:%Y%m%dT%H%M%S.%fZ}"
        seen[name] += 1
        found.append(
            News(
                id=name if seen[name] == 1 else f"{name}/{seen[name]}",
                uid=event.uid,
                title=_title(change, told),
                meeting=text.line(event.title),
                at=at,
                severity=_severity(change, told),
                fields=told,
                url=text.url(event.url) or next((u for s in reversed(event.sightings) if (u := text.url(s.url))), None),
            )
        )
    return found[::-1][:MOST]


def _told(change: Change, events: Mapping[str, Event]) -> tuple[FieldChange, ...]:
    """What of a change concerns a reader."""
    if change.kind is ChangeKind.REMOVED:
        event = events[change.uid]
        return (FieldChange("meeting", text.line(change.title), text.line(event.title)),)
    if change.kind not in (ChangeKind.ADDED, ChangeKind.REVISED):
        return ()
    shown = (one for one in change.fields if one.field not in _INWARD)
    clean = (FieldChange(one.field, _line(one.before), _line(one.after)) for one in shown)
    new = change.kind is ChangeKind.ADDED
    return tuple(one for one in clean if not new or (one.after and one.field != "title"))


def _severity(change: Change, told: tuple[FieldChange, ...]) -> str:
    if change.kind is ChangeKind.REMOVED:
        return "low"
    by_name = {one.field: one for one in told}
    status, day = by_name.get("status"), by_name.get("date")
    if status and any(word in (status.before, status.after) for word in _OFF):
        return "high"
    if change.kind is not ChangeKind.ADDED and day and _DAYS.match(day.before or ""):
        return "high"
    return "medium" if change.kind is ChangeKind.ADDED or by_name.keys() & {"date", "place", "status"} else "low"


def _title(change: Change, told: tuple[FieldChange, ...]) -> str:
    if change.kind is ChangeKind.REMOVED:
        return f"{_line(change.title)}: is the same meeting as {told[0].after}"
    new = change.kind is ChangeKind.ADDED
    said = ", ".join(one.after or "" for one in told if one.field in ("date", "place")) if new else ""
    steps = said or "; ".join(_step(one) if one.field == "date" else f"{one.field} {_step(one)}" for one in told)
    return wording.shorten(f"{'New: ' if new else ''}{_line(change.title)}: {steps}", 250)


def _step(one: FieldChange) -> str:
    return f"{one.before or '–'} → {one.after or '–'}" if one.before else one.after or "–"


def _line(value: str | None) -> str | None:
    return text.line(value) if value else None
