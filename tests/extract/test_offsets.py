"""Hours on clocks far from UTC, and hours that only look like an offset."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.model import event_stream
from calsync.read import announcement


@pytest.mark.parametrize(
    ("hours", "start", "end", "tz"),
    [
        ("14:00 UTC–16:00", "2025-09-03T14:00", "2025-09-03T16:00", "UTC"),
        ("23:30 UTC–01:30", "2025-09-03T23:30", "2025-09-04T01:30", "UTC"),
        ("14:00 CET to 16:00", "2025-09-03T14:00", "2025-09-03T16:00", "Europe/Berlin"),
        ("09:00 UTC+5:30", "2025-09-03T09:00", None, "Asia/Kolkata"),
        ("09:00 UTC+8", "2025-09-03T09:00", None, "Etc/GMT-8"),
    ],
)
def test_what_stands_behind_utc_is_an_offset_only_where_a_clock_keeps_it(
    hours: str, start: str, end: str | None, tz: str
) -> None:
    text = (
        f"Steering committee call\n\nThe steering committee call will be held on 3 September 2025, {hours}, online.\n"
    )
    (call,) = Extractor().extract(announcement("call", text, "2025-08-01", "en", None))
    read = event_stream(call)
    assert (read["start"], read["end"], read["tz"]) == (start, end, tz)
