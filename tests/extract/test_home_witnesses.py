"""What tells of the country, and so of the clock, of a text; and what only names a place in passing."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.read import announcement

MEETING = "\n\nThe annual meeting of the society will be held on 14 October 2026 at 7.30 pm in the reading room.\n"


def zone(text: str, meeting: str = MEETING) -> str | None:
    """The zone of the one meeting of a text, where that is not guessed."""
    (found,) = Extractor().extract(announcement("note", text + meeting, "2026-09-01", "en", None))
    return None if found.span.zone_assumed else found.span.tz


@pytest.mark.parametrize(
    ("letterhead", "home"),
    [
        ("Lisnagry Reading Society, Lisnagry, Co. Clare", "Europe/Dublin"),
        ("Reading Society, Drumgoole, County Monaghan", "Europe/Dublin"),
        ("Sandwick Reading Society, Kirbister, Orkney", "Europe/London"),
        ("Reading Society of Pentre, Powys", "Europe/London"),
        ("Reading Society, Ballyroe, Co. Fermanagh", "Europe/London"),
    ],
)
def test_a_county_names_its_country(letterhead: str, home: str) -> None:
    assert zone(letterhead) == home


@pytest.mark.parametrize(
    "passing",
    [
        "BRANCH BULLETIN 31 – Reading Society",  # a number behind a word is no dateline's day
        "Made under the HERITAGE ACT 2000.",  # nor is a law's year a postcode
        "With Prof. Ana Iturbe (Bilbao) as guest of honour.",  # where a guest works
        "Last year we listened to Jupiter.",
    ],
)
def test_what_is_named_in_passing_tells_nothing_of_the_clock(passing: str) -> None:
    assert zone(passing) is None
