"""Another version of an announcement is not another announcement."""

from __future__ import annotations

from datetime import UTC, date, datetime

from calsync.model import Candidate, Event, Sighting
from calsync.publish.present import Presentation, present
from calsync.span import day_span


def sighting(announcement: str, key: str, day: int) -> Sighting:
    seen = datetime(2026, 3, day, tzinfo=UTC)
    return Sighting(
        f"s-{announcement}",
        announcement,
        "press",
        None,
        "A title",
        date(2026, 3, day),
        seen,
        0,
        Candidate("The Rope Forum"),
        key,
    )


def test_an_event_counts_its_announcements_and_not_their_versions() -> None:
    versions = (sighting("a", "1.txt", 1), sighting("b", "2.txt", 2), sighting("c", "1.txt", 3))
    event = Event("u@x", "The Rope Forum", day_span(date(2026, 5, 4)), sightings=versions)
    assert [s.announcement for s in event.told] == ["b", "c"]
    assert "from 2 announcements" in present(event, Presentation(), {}).description
