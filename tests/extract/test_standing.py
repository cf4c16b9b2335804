"""Meetings that come back: until when, and the days on which they are not held."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract import Extractor
from calsync.read import announcement


@pytest.mark.parametrize(
    ("text", "lang", "rrule", "exdates"),
    [
        (
            "Quiz night\n\nThe quiz night is held every first Tuesday at 19:30, from 4 March until June 2025, except 1 April.",
            "en",
            "FREQ=MONTHLY;BYDAY=1TU;UNTIL=20250630",
            (date(2025, 4, 1),),
        ),
        (
            "Choir rehearsals take place every Monday at 7.30 pm from 1 September to 15 December 2025 "
            "(except 27 October and 3 November).",
            "en",
            "FREQ=WEEKLY;BYDAY=MO;UNTIL=20251215",
            (date(2025, 10, 27), date(2025, 11, 3)),
        ),
        (
            "The river forum meets every Thursday at 6 pm from 10 April 2025, but not on 12 June or 14 August.",
            "en",
            "FREQ=WEEKLY;BYDAY=TH",
            (date(2025, 6, 12), date(2025, 8, 14)),
        ),
    ],
)
def test_a_standing_meeting_has_its_last_day_and_its_exceptions(
    text: str, lang: str, rrule: str, exdates: tuple[date, ...]
) -> None:
    (meeting,) = Extractor(floor=0.0).extract(announcement("standing", text, "2025-02-01", lang, None))
    assert (meeting.rrule, meeting.exdates) == (rrule, exdates)
