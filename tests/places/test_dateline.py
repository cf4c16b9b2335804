"""Datelines, "here", and the home of a document."""

from __future__ import annotations

import pytest

from calsync.extract.places import Places, context_of, dateline_place, document_place, located, place_for, zone_of
from calsync.model import Place

PLACES = Places()


@pytest.mark.parametrize(
    ("text", "city", "zone"),
    [
        ("GEORGE TOWN: The retreat opens on Wednesday.", "George Town", "Asia/Kuala_Lumpur"),
        ("KUALA LUMPUR, Feb 26 (Bernama) -- Ministers will meet.", "Kuala Lumpur", "Asia/Kuala_Lumpur"),
        ("Geneva, 3 May 2025 – The council opened today.", "Geneva", "Europe/Zurich"),
        ("BRUSSELS — Envoys agreed on Monday.", "Brussels", "Europe/Brussels"),
        ("Phnom Penh [Cambodia], February 17: The foreign ministers", "Phnom Penh", "Asia/Phnom_Penh"),
        ("HANOI, 19 FEB – Sesi itu bermula.", "Hanoi", "Asia/Bangkok"),
        ("Hanoi (VNA) – It will be the tenth round.", "Hanoi", "Asia/Bangkok"),
        ("WASHINGTON (AP) — The secretary said", "Washington", "America/New_York"),
        ("BANGKOK, Dec 24: The summit has been put off.", "Bangkok", "Asia/Bangkok"),
        ("TOKYO: Four-way talks are to be held.", "Tokyo", "Asia/Tokyo"),
        ("Headline of the day\n\nJAKARTA, 5 Mei – Rapat ditunda.", "Jakarta", "Asia/Jakarta"),
        ("Brussels, 1 February 2024\n\nThe Union receives guests.", "Brussels", "Europe/Brussels"),
    ],
)
def test_a_dateline_names_the_place_of_a_report(text: str, city: str, zone: str) -> None:
    found = dateline_place(text)
    assert found is not None
    assert (found.place.city, found.place.tz) == (city, zone)
    assert text[found.start : found.end].casefold().startswith(city.casefold())


@pytest.mark.parametrize(
    "text",
    [
        "NOTICE: The council will meet.",
        "AGENDA — Tuesday",
        "Note: bring a pen.",
        "Paris: a novel",
        "",
        "MINISTERS, 4 May – agreed",
    ],
)
def test_a_heading_is_no_dateline(text: str) -> None:
    assert dateline_place(text) is None


@pytest.mark.parametrize("word", ["here", "di sini"])
def test_here_is_the_datelines_place(word: str) -> None:
    text = f"KUCHING, 4 May – The chiefs met {word} today."
    line = dateline_place(text)
    assert line is not None
    found = place_for(text, text.index("The chiefs"), len(text), PLACES.find(text), line.place)
    assert found is not None and found.place == line.place
    assert text[found.start : found.end] == word


def test_a_hall_without_a_town_takes_the_datelines() -> None:
    place = located(
        Place("City Hall", venue="City Hall"),
        Place("Kuching, Malaysia", city="Kuching", country="MY", tz="Asia/Kuching"),
    )
    assert place is not None
    assert (place.text, place.city, place.country, place.tz) == (
        "City Hall, Kuching, Malaysia",
        "Kuching",
        "MY",
        "Asia/Kuching",
    )


def test_a_place_that_is_only_online_is_in_no_town() -> None:
    online = Place("online (Zoom)")
    assert located(online, Place("Kuching", city="Kuching", country="MY", tz="Asia/Kuching")) == online


def home(text: str, language: str | None = None) -> Place | None:
    mentions = PLACES.find(text)
    return document_place(text, mentions, None, context_of(mentions, language=language))


def test_a_letterhead_tells_the_town_of_a_notice() -> None:
    place = home(
        "City of Salem\nPlanning Commission\n555 Liberty St SE, Salem, OR 97301\n\nNotice of hearing, 4 May, 6 pm"
    )
    assert place is not None
    assert (place.city, place.country, place.tz) == ("Salem", "US", "America/Los_Angeles")


def test_the_usual_room_is_the_home_of_the_dates_under_it() -> None:
    place = home(
        "Meetings are held in the Council Chambers at 7 pm.\n\n4 May\n1 June\n\nThe barbecue is in the Memorial Hall."
    )
    assert place is not None and place.venue == "Council Chambers"


@pytest.mark.parametrize(
    ("text", "country", "zone"),
    [
        ("Parish Council meets 4 May, 7 pm. Tickets £4. Clerk, 3 High St, OX20 1AA", "GB", "Europe/London"),
        ("Cathaoirleach to open the fair at 3 pm.", "IE", "Europe/Dublin"),
        ("Yuran RM20 seorang, 8 malam", "MY", "Asia/Kuala_Lumpur"),
        ("Biaya Rp 50.000, pukul 09.00 WIB", "ID", None),
        ("Ring +64 4 000 0000 before 5 pm", "NZ", "Pacific/Auckland"),
    ],
)
def test_small_signs_tell_the_country(text: str, country: str, zone: str | None) -> None:
    place = home(text)
    assert place is not None
    assert (place.country, zone_of(place)) == (country, zone)


def test_a_country_with_many_clocks_gives_none() -> None:
    assert zone_of(Place("United States", country="US")) is None
    assert zone_of(Place("Japan", country="JP")) == "Asia/Tokyo"
    assert zone_of(None) is None
