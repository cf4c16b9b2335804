"""The zone of an hour for which nothing in the announcement tells one: the configuration's."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.model import Announcement

LIMA = Extractor(zone="America/Lima")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The board meeting is on 12 May 2026 at 15:00.", "America/Lima"),
        ("The board meeting is on 12 May 2026 at 15:00 UTC.", "UTC"),
        ("The board meeting is on 12 May 2026 at 15:00 in Vienna, Austria.", "Europe/Vienna"),
        ("HELSINKI, 2 March 2026 – The board meeting is on 12 May 2026 at 15:00.", "Europe/Helsinki"),
    ],
)
def test_it_speaks_only_where_neither_the_words_nor_a_place_do(text: str, zone: str) -> None:
    (meeting,) = LIMA.extract(Announcement("s", "k", text, language="en"))
    assert meeting.span.tz == zone


def test_the_sources_own_zone_is_stronger() -> None:
    text = "The board meeting is on 12 May 2026 at 15:00."
    (meeting,) = LIMA.extract(Announcement("s", "k", text, language="en", zone="Asia/Tokyo"))
    assert meeting.span.tz == "Asia/Tokyo"


def test_stated_hours_without_a_zone_have_it_too() -> None:
    facts = ({"@type": "Event", "name": "Board meeting", "startDate": "2026-05-12T15:00"},)
    (meeting,) = LIMA.extract(Announcement("s", "k", "Board meeting", language="en", facts=facts))
    assert meeting.span.tz == "America/Lima"
