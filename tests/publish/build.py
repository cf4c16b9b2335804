"""Builders of events for the tests of publishing."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from calsync.model import Candidate, Event, Evidence, Sighting
from calsync.span import Precision, Span, day_span

NOW = datetime(2025, 9, 24, 10, 0, tzinfo=UTC)


def event(title: str = "ADMM", span: Span | None = None, **more: Any) -> Event:
    more.setdefault("uid", "20250226-admm@calsync.example")
    more.setdefault("confidence", 0.95)
    return Event(title=title, span=day_span(date(2025, 11, 1)) if span is None else span, **more)


def minutes(start: str, end: str | None = None, tz: str | None = "Asia/Kuala_Lumpur") -> Span:
    last = datetime.fromisoformat(end) if end else None
    return Span(datetime.fromisoformat(start), last, Precision.MINUTE, tz)


def sighting(quote: str = "the ADMM this November", number: int = 1, **more: Any) -> Sighting:
    more.setdefault("url", f"https://news.example/{number}")
    more.setdefault("announcement_title", "Retreat ends in Penang")
    more.setdefault("published", date(2025, 2, 26))
    return Sighting(
        id=f"s{number}",
        announcement=f"a{number}",
        source="news",
        seen=NOW,
        authority=0,
        candidate=Candidate("ADMM", evidence=(Evidence(quote, 0, len(quote)),)),
        **more,
    )


def unfolded(body: bytes) -> list[str]:
    return body.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def value(body: bytes, name: str) -> str:
    """The value of the one content line of that name, parameters left out."""
    found = [line for line in unfolded(body) if line.split(":", 1)[0].split(";", 1)[0] == name]
    assert len(found) == 1, (name, found)
    return found[0].split(":", 1)[1]
