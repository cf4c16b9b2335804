"""Press reports, communiqués and agencies' diaries: the everyday forms in which they say that something is held."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
DIARY = "TUESDAY, MAY 12\n\n0900 GMT - OSLO: Riverfest\n1130 GMT - ROME: Budget Workshop\n1400 GMT - PARIS: Press conference by Foreign Minister Dubois\n"

CASES = {
    # a sentence that says plainly of a name what is held on a day
    "COP31 will take place in Oslo in November.": [("COP31", "2026-11-01")],
    "The two sides agreed to hold the next Maritime Security Dialogue in Oslo in 2027.": [
        ("Maritime Security Dialogue", "2027-01-01")
    ],
    "Prime Minister Li Wen will attend COP31 in Oslo on May 12-14, spokesperson Chen Hui announced on Monday.": [
        ("COP31", "2026-05-12")
    ],
    "The minister will attend COP31 in Oslo on 12 May before travelling to Rome for the Budget Workshop on 14 May.": [
        ("COP31", "2026-05-12"),
        ("Budget Workshop", "2026-05-14"),
    ],
    # names without a gathering word
    "Riverfest kicks off in Oslo on Tuesday, May 12, organizers said Monday.": [("Riverfest", "2026-05-12")],
    "Taste of Ontario set for 12 May\n\nThe organisers said on Monday that tickets were selling fast.": [
        ("Taste of Ontario", "2026-05-12")
    ],
    "Minister Anna Berg will represent Norway at Indo-Pacific Endeavour, to be held in Oslo from 12 to 14 May 2026.": [
        ("Indo-Pacific Endeavour", "2026-05-12")
    ],
    "State Secretary Jan Vos will chair Taste of Ontario in The Hague on Tuesday, 12 May 2026.": [
        ("Taste of Ontario", "2026-05-12")
    ],
    "The company will exhibit at Medica, May 12-14, 2026, in Denver.": [("Medica", "2026-05-12")],
    "The leaders looked forward to Night of the Museums in Oslo on 12 May 2026.": [
        ("Night of the Museums", "2026-05-12")
    ],
    "The Sheepdog Trials returns to Oslo from 12 to 14 May with a new programme.": [("Sheepdog Trials", "2026-05-12")],
    # states
    "The Spring Concert, planned for 12 May in Oslo, will not take place this year, the organisers said on Monday.": [
        ("Spring Concert", "2026-05-12")
    ],
    "Global Water Forum postponed\n\nThe organisers said on Monday that the event, originally planned for 12 May, "
    "will now be held on 9 June.": [("Global Water Forum", "2026-06-09")],
    "The International Flower Show will be open to the public from 12 to 14 May at the Congress Centre, Oslo.": [
        ("International Flower Show", "2026-05-12")
    ],
    # who meets
    "Negotiators are to meet on 15 May in Doha.": [("Negotiators meeting", "2026-05-15")],
    "The two ministers agreed to meet again on 12 May in Rome.": [("Ministers meeting", "2026-05-12")],
    "Hungarians go to the polls on 12 May.": [("Election", "2026-05-12")],
    # diaries
    DIARY: [
        ("Riverfest", "2026-05-12"),
        ("Budget Workshop", "2026-05-12"),
        ("Press conference by Foreign Minister Dubois", "2026-05-12"),
    ],
    "Diary for the week of 11 May 2026\n\n11 May - Brussels: Eurogroup meeting\n12 May - Oslo: Water Forum (to 14 May)\n"
    "14 May - Rome: Budget Workshop\n": [
        ("Eurogroup meeting", "2026-05-11"),
        ("Water Forum", "2026-05-12"),
        ("Budget Workshop", "2026-05-14"),
    ],
}


@pytest.mark.parametrize("text", CASES)
def test_press_form(text: str) -> None:
    found = [
        (one.title, str(one.span.start)[:10])
        for one in EXTRACTOR.extract(announcement("x", text, "2026-04-20", "en", None))
        if one.confidence >= 0.5
    ]
    wanted = CASES[text]
    assert [day for _, day in found] == [day for _, day in wanted]
    for (title, _), (name, _) in zip(found, wanted, strict=True):
        assert name.casefold() in title.casefold()
