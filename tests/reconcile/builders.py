"""Sightings in a few words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

from calsync.model import Candidate, Place, Series, Sighting, Status
from calsync.reconcile import Rules, with_series
from calsync.span import Span

SERIES = (
    Series("admm", "ASEAN Defence Ministers' Meeting", acronyms=("ADMM",)),
    Series("admm-retreat", "ADMM Retreat", parent="admm", part="retreat"),
    Series(
        "admm-plus", "ADMM-Plus", names=("ASEAN Defence Ministers' Meeting-Plus",), acronyms=("ADMM+",), parent="admm"
    ),
    Series("adsom-wg", "ADSOM Working Group", acronyms=("ADSOM WG",), yearly=False),
)
RULES = Rules.of(SERIES)
SEEN = datetime(2026, 1, 1, tzinfo=UTC)


def span(text: str | None, tz: str | None = None) -> Span:
    """span("2025-11"), span("2025-10-31/2025-11-01"), span("2025-03-25T13:00", "America/Phoenix"), span(None)."""
    start, _, end = (text or "").partition("/")
    return Span.from_stream(start or None, end or None, None, tz)


def said(title: str, when: str | None, published: str | None, **more: Any) -> Sighting:
    """What one announcement says of one meeting. Names of Candidate go to it, those of Sighting stay."""
    own = {name: more.pop(name) for name in ("source", "authority", "key", "seen", "announcement") if name in more}
    if isinstance(more.get("place"), str):
        more["place"] = Place(more["place"])
    if "was" in more:
        more["was"] = span(more["was"], more.get("tz"))
    tz = more.pop("tz", None)
    if "status" in more:
        more["status"] = Status(more["status"])
    candidate = Candidate(title, span(when, tz), **{"confidence": 0.9, **more})
    told = sha256(repr((candidate, published, sorted(own.items(), key=str))).encode()).hexdigest()[:16]
    plain = Sighting(
        id=told,
        announcement=own.get("announcement", f"a-{told}"),
        source=own.get("source", "news"),
        url=None,
        announcement_title=None,
        published=_published(published),
        seen=own.get("seen", SEEN),
        authority=own.get("authority", 0),
        candidate=candidate,
        key=own.get("key", f"k-{told}"),
    )
    return with_series(replace(plain), RULES)


def _published(text: str | None) -> date | datetime | None:
    if text is None:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
