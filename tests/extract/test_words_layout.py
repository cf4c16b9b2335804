"""Words of layout in English: labels, heads, letterheads, remarks and venues that whole small announcements are read by."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())


def told(text: str) -> list[dict[str, object]]:
    """What is shown of a small English announcement of 1 May 2025."""
    found = EXTRACTOR.extract(announcement("words", text, "2025-05-01", "en", "notice"))
    return [event for one in found if (event := event_stream(one))["confidence"] >= 0.5]


@pytest.mark.parametrize(
    ("text", "title", "start"),
    [
        ("Event name: River Clean-up\nDate(s): 14 June 2025\nTime (BST): 10:00", "River Clean-up", "2025-06-14T10:00"),
        ("Name of event: Hedge Laying\nDay and date: Saturday 14 June 2025\nStarts at: 10.30 am", "Hedge Laying", "2025-06-14T10:30"),
        ("Title of talk: How Bees Dance\nDate and time: 12 June 2025, 19:30\nPresented by: Ann Carr", "How Bees Dance", "2025-06-12T19:30"),
        ("Panel discussion on tides\nDate: 12 June 2025\nTime: 18:00\nModerated by: Ann Carr", "Panel discussion on tides", "2025-06-12T18:00"),
        ("St Brendan's Select Vestry\n\n12 June 2025, 8 pm", "St Brendan's Select Vestry meeting", "2025-06-12T20:00"),
        ("Marlow Selectboard\n\nTuesday 10 June 2025, 6:30 pm", "Marlow Selectboard meeting", "2025-06-10T18:30"),
        ("Ann Carr will deliver a short address to Kelso Rotary on 12 June 2025.", "Kelso Rotary: talk by Ann Carr", "2025-06-12"),
        ("Lunchtime recital\n14 June 2025, 1 pm\nNo booking required", "Lunchtime recital", "2025-06-14T13:00"),
        ("Date of issue: 28 April 2025\n\nThe board meets on 12 June 2025 at 6 pm.", "Board meeting", "2025-06-12T18:00"),
        ("However the board meets on 12 June 2025 at 7 pm.", "Board meeting", "2025-06-12T19:00"),
        (
            "The committee meets on 12 June 2025 at 7 pm.\n\nManage your preferences\nYou received this on 3 March 2025",
            "Committee meeting",
            "2025-06-12T19:00",
        ),
        ("Golf day\nDate: 12 June 2025\nTee-off: 9.30 am", "Golf day", "2025-06-12T09:30"),
        ("Match: Ferrybank v Slane\nDate: 14 June 2025\nThrow-in: 18:45", "Match: Ferrybank v Slane", "2025-06-14T18:45"),
    ],
)  # fmt: skip
def test_what_labels_lines_and_letterheads_say_is_read(text: str, title: str, start: str) -> None:
    assert [(event["title"], event["start"]) for event in told(text)] == [(title, start)]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Event name: River Clean-up\nDate: 14 June 2025\nMeeting point: Lock House", "Lock House"),
        ("Ramble on 14 June 2025, 10 am\nMuster point: Canal Basin car park", "Canal Basin car park"),
        ("The workshop takes place on 14 June 2025 in the Orangery, Castle Howard.", "Orangery, Castle Howard"),
        ("Quiz night, 14 June 2025, 8 pm, Drill Hall Tearoom", "Drill Hall Tearoom"),
        ("A vigil is held on 14 June 2025 at 6 pm outside the lighthouse.", "lighthouse"),
        ("Meeting on 12 June 2025, 7 pm, 12 Mill Rise, Kelso", "12 Mill Rise, Kelso"),
    ],
)
def test_labels_and_nouns_of_venues_tell_where(text: str, where: str) -> None:
    assert [str(event["location"]).removesuffix(", United Kingdom") for event in told(text)] == [where]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Council meetings 2025\n\n12 May\n9 June\n14 July    Summer recess\n8 September", ["05-12", "06-09", "09-08"]),
        ("SUPPLEMENTARY LIST\nThursday 8 May 2025\n\n10:00 Orr v Lyle\n10:30 Carr v Bell", ["05-08T10:00", "05-08T10:30"]),
        ("Book talks\n\n12 June 2025: Tides\n\nPast talks\n\n13 March 2025: Peat", ["06-12"]),
        ("Reception hours\n\nMonday 9-5\nTuesday 9-5\nWednesday 9-1", []),
        (
            "The weekend ahead\n\nSaturday 14 June\n10 am Book sale\n7 pm Ceilidh\n\nSunday 15 June\n2 pm Brass concert\n4 pm Tea dance",
            ["06-14T10:00", "06-14T19:00", "06-15T14:00", "06-15T16:00"],
        ),
    ],
)  # fmt: skip
def test_heads_and_rows_say_which_days_are_meetings(text: str, starts: list[str]) -> None:
    assert [event["start"] for event in told(text)] == [f"2025-{start}" for start in starts]
