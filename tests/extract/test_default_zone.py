"""The zone of an hour for which nothing in the announcement tells one: the configuration's."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.extract.explain import explain, lines
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
    assert (meeting.span.tz, meeting.span.zone_assumed) == (zone, zone == "America/Lima")


def test_the_sources_own_zone_is_stronger() -> None:
    text = "The board meeting is on 12 May 2026 at 15:00."
    (meeting,) = LIMA.extract(Announcement("s", "k", text, language="en", zone="Asia/Tokyo"))
    assert meeting.span.tz == "Asia/Tokyo" and not meeting.span.zone_assumed


def test_stated_hours_without_a_zone_have_it_too() -> None:
    facts = ({"@type": "Event", "name": "Board meeting", "startDate": "2026-05-12T15:00"},)
    (meeting,) = LIMA.extract(Announcement("s", "k", "Board meeting", language="en", facts=facts))
    assert meeting.span.tz == "America/Lima" and meeting.span.zone_assumed


def test_a_stated_instant_is_told_on_its_clock_and_assumes_nothing() -> None:
    facts = ({"@type": "Event", "name": "Board meeting", "startDate": "2026-05-12T20:00Z"},)
    (meeting,) = LIMA.extract(Announcement("s", "k", "Board meeting", language="en", facts=facts))
    assert (meeting.span.stream()[0], meeting.span.tz) == ("2026-05-12T15:00", "America/Lima")
    assert not meeting.span.zone_assumed


def test_a_zone_that_the_data_of_a_page_state_is_stronger_than_the_assumed_one_of_its_prose() -> None:
    facts = ({"@type": "Event", "name": "Board meeting", "startDate": "2026-05-12T15:00", "tz": "Asia/Tokyo"},)
    text = "The board meeting is on 12 May 2026 at 15:00."
    (meeting,) = LIMA.extract(Announcement("s", "k", text, language="en", facts=facts))
    assert meeting.span.tz == "Asia/Tokyo" and not meeting.span.zone_assumed


def test_an_explanation_says_that_the_zone_is_assumed() -> None:
    reading = LIMA.read(Announcement("s", "k", "The board meeting is on 12 May 2026 at 15:00.", language="en"))
    told = "\n".join(lines(explain(reading)))
    assert "its zone is America/Lima (nothing tells one, and it is assumed: the configuration's)" in told
    assert "zone: America/Lima — assumed: nothing tells one, so it is the configuration's" in told


def test_a_deadline_anywhere_on_earth_is_explained_in_words() -> None:
    text = "The board meeting is on 12 May 2026 at 15:00.\n\nSubmit papers by 3 May 2026, 23:59 AoE."
    told = "\n".join(lines(explain(LIMA.read(Announcement("s", "k", text, language="en")))))
    assert "zone: anywhere on Earth (AoE) — said beside the hour" in told
    assert "GMT+12" not in told
