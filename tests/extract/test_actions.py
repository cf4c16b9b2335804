"""Below a list of actions a paper goes on: with its next meetings, and with what else it tells."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
HEAD = (
    "Data Standards Working Group\nMinutes, 16 November 2023, 14:00-15:10 UTC\n\nPresent: R. Hall, M. Ito, G. Roy\n\n"
)
ITEMS = "1. Minutes of the last meeting approved.\n2. The website was discussed.\n\n"
ACTIONS = [
    "ACTIONS\n A1  Mikkel     rerun with the new plots       30 Nov\n A2  Rhona      circulate the text by 8 Dec\n\n",
    "Action items:\n- Mikkel to send the plots by 30 November\n- Rhona to circulate the text by 8 December\n\n",
    "To do\n* MI confirm venue - by 30 Nov\n* RH policy text - 8 Dec\n\n",
]
NEXT = [
    "Next meeting: Thursday 14 December 2023, 14:00 UTC.",
    "Next call: 14 Dec, 2pm UTC",
    "Next regular: Dec 14, 14:00 UTC",
    "Next: Thu 14 Dec, 14:00 UTC",
]


@pytest.mark.parametrize("actions", ACTIONS)
@pytest.mark.parametrize("coming", NEXT)
def test_next_meeting_below_actions(actions: str, coming: str) -> None:
    said = announcement("minutes", HEAD + ITEMS + actions + coming + "\n", "2023-11-21", "en", None)
    starts = {event_stream(c)["start"] for c in EXTRACTOR.read(said).candidates if c.confidence >= 0.5}
    assert "2023-12-14T14:00" in starts
    assert not {start for start in starts if start and start.startswith(("2023-11-30", "2023-12-08"))}
