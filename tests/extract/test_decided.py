"""The day on which a gathering was called off or put off is not its own."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor


@pytest.mark.parametrize(
    ("said", "language", "start", "status"),
    [
        (
            "The trilateral meeting, initially due on March 12, was called off on Tuesday.",
            "en",
            "2026-03-12",
            "cancelled",
        ),
        ("The trilateral meeting on March 12 was cancelled on Tuesday.", "en", "2026-03-12", "cancelled"),
        ("The trilateral meeting on March 12 was cancelled late on Tuesday.", "en", "2026-03-12", "cancelled"),
        ("La réunion prévue le 12 mars a été annulée mardi.", "fr", "2026-03-12", "cancelled"),
    ],
)
def test_the_day_of_the_decision_is_no_day_of_the_meeting(said: str, language: str, start: str, status: str) -> None:
    text = f"NEWS OF THE DAY\n\n{said}\n\nRelations have improved in recent years, officials say.\n"
    made = Extractor(default_series()).extract(read.announcement("x", text, "2026-03-04", language, "news"))
    shown = [(str(one.span.stream()[0]), one.status.value) for one in made if one.confidence >= 0.5]
    assert shown == [(start, status)]
