"""Official papers in their everyday forms: heads of agendas, lists of a body's days, notices, rolls."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract import Extractor
from calsync.model import Announcement, event_stream

ITEMS = "\n1. Apologies for absence\n2. Minutes of the last meeting\n3. Budget report\n4. Any other business\n"
CASES = {
    "Planning Committee\nTuesday 12 May 2026\n7.00 pm\nTown Hall\n\nAgenda" + ITEMS: [
        ("Planning Committee meeting", "2026-05-12T19:00")
    ],
    "CITY OF ASHBY\nPLANNING COMMITTEE\nREGULAR MEETING AGENDA\nTuesday, May 12, 2026\n7:00 p.m.\n" + ITEMS: [
        ("Planning Committee Regular Meeting", "2026-05-12T19:00")
    ],
    "Agenda for Parish Council on 12 May 2026, 7.30 pm\n" + ITEMS: [("Parish Council meeting", "2026-05-12T19:30")],
    "Agenda - Parish Council - 12 May 2026\n\n7 p.m., Village Hall\n" + ITEMS: [
        ("Parish Council meeting", "2026-05-12T19:00")
    ],
    "Planning Committee\n- 12 May 2026\n- 9 June 2026\n\nFull Council (6.30 pm)\n- 19 May 2026\n": [
        ("Planning Committee meeting", "2026-05-12"),
        ("Planning Committee meeting", "2026-06-09"),
        ("Full Council", "2026-05-19T18:30"),
    ],
    "Meetings 2026\n\nZoning Board of Appeals: 12 May, 9 June\nFull Council: 19 May\n": [
        ("Zoning Board of Appeals meeting", "2026-05-12"),
        ("Zoning Board of Appeals meeting", "2026-06-09"),
        ("Full Council meeting", "2026-05-19"),
    ],
    "ANNUAL PARISH MEETING\n\nwill be held on\n\nTuesday 12 May 2026\n\nat 7.00 pm\n\nin the Village Hall\n": [
        ("Annual Parish Meeting", "2026-05-12T19:00")
    ],
    "Planning Committee\nTuesday 12 May 2026\nMeeting starts at 7.00 pm\nTown Hall\n": [
        ("Planning Committee meeting", "2026-05-12T19:00")
    ],
    "CANCELLED – Planning Committee – Tuesday 12 May 2026\n": [("Planning Committee meeting", "2026-05-12")],
    "The meeting of the Planning Committee due to be held on 5 May has been postponed until 12 May 2026 at 7 pm.\n": [
        ("Meeting of the Planning Committee", "2026-05-12T19:00")
    ],
    "Planning Committee - Meetings\n\nDate\tAgenda\tMinutes\n12 May 2026\tAgenda\t\n9 June 2026\t\t\n": [
        ("Planning Committee meeting", "2026-05-12"),
        ("Planning Committee meeting", "2026-06-09"),
    ],
}


@pytest.mark.parametrize("text", CASES, ids=lambda text: text[:30].replace("\n", " / "))
def test_forms_of_official_papers(text: str) -> None:
    found = Extractor().extract(Announcement("t", "t", text, published=date(2026, 4, 20), language="en"))
    shown = [event_stream(one) for one in found if one.confidence >= 0.5]
    assert sorted((one["title"], one["start"]) for one in shown) == sorted(CASES[text])
