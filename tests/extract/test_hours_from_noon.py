"""Hours without am or pm that begin at twelve begin at noon."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
HOURS = {"12-1 CT": 13, "12-2": 14, "12:30-2": 14, "12:00-1:00": 13, "11-1 CT": 13}
WAYS = [
    "There is an info session Fri Sept 19 {hours}, Holt Hall 210, Ames, Iowa.",
    "The info session is on Friday, September 19 from {hours} in Holt Hall, Ames, Iowa.",
    "Info session\nDate: Friday, September 19, 2025\nTime: {hours}\nWhere: Holt Hall, Ames, Iowa",
]


@pytest.mark.parametrize(("hours", "end"), HOURS.items())
@pytest.mark.parametrize("way", WAYS)
def test_from_noon(way: str, hours: str, end: int) -> None:
    said = announcement("noon", way.format(hours=hours), "2025-09-16", "en", None)
    (found,) = EXTRACTOR.read(said).candidates
    told = event_stream(found)
    assert str(told["start"])[11:13] == hours[:2]
    assert str(told["end"])[:13] == f"2025-09-19T{end}"
