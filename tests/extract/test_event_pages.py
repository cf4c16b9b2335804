"""Pages of events as a browser shows them: what stands around the facts, and the forms in which pages say them."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())


def read(text: str, language: str = "en") -> set[tuple[object, ...]]:
    """What users see of a page: title, beginning and end."""
    told = EXTRACTOR.read(announcement("page", text, "2026-02-02", language, None)).candidates
    events = map(event_stream, told)
    return {(e["title"], e["start"], e["end"]) for e in events if e["confidence"] >= 0.5 and e["kind"] == "event"}


@pytest.mark.parametrize("badge", ["12\nMAR", "MAR\n12", "Thu\n12\nMar", "12\nMar\n2026", "Mar\n12\n2026"])
@pytest.mark.parametrize("parted", ["", "\n"])
def test_a_day_may_be_set_as_a_badge(badge: str, parted: str) -> None:
    text = f"Upcoming events\n\n{badge}\nSeminar on Peat\n13:00 – 14:00, Town Hall, Exeter\n{parted}25\nMAR\nForum of Small Ports\n09:30 – 17:00, Guildhall, Exeter\n"
    assert read(text) == {
        ("Seminar on Peat", "2026-03-12T13:00", "2026-03-12T14:00"),
        ("Forum of Small Ports", "2026-03-25T09:30", "2026-03-25T17:00"),
    }
