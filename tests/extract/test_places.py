"""Where a meeting is: the venue beside its hour, in its row, in the sentence that speaks on, or what its own name says."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement, Place
from tests.extract.labels import extractor

SAID = {
    "a common noun behind the hour": ("Annual dinner of the rowing club: Monday 11 May 2026, 7 pm in the boathouse.", "boathouse"),
    "a common noun before the day": ("The parents' meeting takes place in the gym on Monday, 11 May 2026 at 19:00.", "gym"),
    "a name that nobody knows": ("The monthly meeting is on 11 May 2026 at 7.30 pm at Calverden.", "Calverden"),
    "held": ("The regional assembly will be held in the old tram depot on 11 May 2026.", "old tram depot"),
    "the sentence after": ("The staff talks are on 11 May 2026 at 10:00. They will be held in Nadi, Fiji.", "Nadi"),
    "there": ("Officials of six ministries are in Davao this week. The working group meeting there is on 11 May 2026.", "Davao"),
    "German": ("Der Elternabend findet am 11. Mai 2026 um 19 Uhr im Klassenzimmer statt.", "Klassenzimmer"),
    "French": ("La réunion publique aura lieu le 11 mai 2026 à 19 h à la salle des fêtes.", "salle des fêtes"),
    "Spanish": ("La asamblea general se celebrará el 11 de mayo de 2026 a las 19:00 en el portal del edificio.", "portal del edificio"),
    "Malay": ("Mesyuarat agung akan diadakan pada 11 Mei 2026, pukul 9 pagi di Dewan Seri Melur.", "Dewan Seri Melur"),
    "a part behind the hour": ("Rowing club\n\nAnnual dinner: 11 May 2026, 7 pm, Octagon, free", "Octagon"),
    "a part behind the hour, in German": ("Ringvorlesung Optik\n\n11.05.2026, 17:15 Uhr, HS 7, Vortrag: Linsen", "HS 7"),
    "a part behind the hour, in French": ("Réunion du comité : 11 mai 2026 à 19 h, salle B 12, entrée libre", "salle B 12"),
    "a part behind the hour, in Spanish": ("Asamblea general: 11 de mayo de 2026, 19:00, Aula Magna, entrada libre", "Aula Magna"),
    "a label, in Malay": ("Mesyuarat agung\n\nTarikh: 11 Mei 2026\nMasa: 9.00 pagi\nTempat: Dewan Melati, Kuantan", "Dewan Melati"),
    "a line below, not where stalls are booked": (
        "Parish council meeting\n\nMonday 11 May 2026\n7.30 pm\nCalverden Church Hall\n\nBook your stall online.",
        "Church Hall",
    ),
    "a call": ("The weekly maintainers' call is on 11 May 2026 at 15:00 UTC. Dial-in details follow by mail.", "online"),
}  # fmt: skip
LANGUAGES = {"German": "de", "French": "fr", "Spanish": "es", "Malay": "ms"}


def _language(kind: str) -> str:
    return next((code for name, code in LANGUAGES.items() if kind.endswith(name)), "en")


NO_PLACE = {
    "in the presence of": "The signing ceremony is on 11 May 2026 in the presence of the ministers.",
    "in the evening": "The annual general meeting is on 11 May 2026 in the evening.",
}


def _where(text: str, language: str = "en") -> dict[date | None, str | None]:
    row = Announcement("s", "k", text, published=date(2026, 5, 1), language=language)
    found = sorted(extractor().extract(row), key=lambda c: c.confidence)
    return {c.span.first_day: c.place.text if c.place else None for c in found}


@pytest.mark.parametrize("kind", SAID)
def test_a_meeting_is_where_its_own_words_say(kind: str) -> None:
    text, place = SAID[kind]
    assert place in (_where(text, _language(kind))[date(2026, 5, 11)] or "")


@pytest.mark.parametrize("text", NO_PLACE.values(), ids=NO_PLACE)
def test_a_word_of_place_leads_not_always_to_a_place(text: str) -> None:
    assert _where(text)[date(2026, 5, 11)] is None


def test_each_of_two_meetings_has_the_place_of_its_own_clause() -> None:
    text = (
        "The trainers met in Oslo last week. The budget workshop will be held in Muscat, Oman, on 11 May 2026. "
        "The planning workshop will be held in Rome, Italy, on 18 May 2026."
    )
    found = _where(text)
    assert "Muscat" in (found[date(2026, 5, 11)] or "")
    assert "Rome" in (found[date(2026, 5, 18)] or "")


def test_a_word_for_a_gathering_is_no_island() -> None:
    assert "Réunion" not in (
        _where("Réunion du comité : 11 mai 2026 à 19 h, salle B 12", "fr")[date(2026, 5, 11)] or ""
    )


def test_each_row_has_its_own_place() -> None:
    text = "Committee meetings\n\n11 May 2026, 18:00 | Finance Committee | Weir Room\n12 May 2026, 18:00 | Works Committee | Barn Hall"
    found = _where(text)
    assert "Weir Room" in (found[date(2026, 5, 11)] or "")
    assert "Barn Hall" in (found[date(2026, 5, 12)] or "")


def test_a_column_of_places_is_read_whatever_stands_in_it() -> None:
    text = (
        "Date | Time | Meeting | Place\n"
        "11 May 2026 | 18:00 | Finance Committee meeting | R. B4\n"
        "12 May 2026 | 18:00 | Works Committee meeting | tba"
    )
    found = _where(text)
    assert found[date(2026, 5, 11)] == "R. B4"
    assert found[date(2026, 5, 12)] is None


def test_the_name_of_a_visit_says_where_it_goes() -> None:
    text = "The king's state visit to Peru is on 11 May 2026.\n\nThe queen's state visit to Chile is on 13 May 2026."
    found = _where(text)
    assert "Peru" in (found[date(2026, 5, 11)] or "")
    assert "Chile" in (found[date(2026, 5, 13)] or "")


def test_a_hall_behind_its_hour_is_where_a_meeting_is_held_and_not_who_holds_it() -> None:
    text = "Public meeting: 21 May 2026, 7.30 pm, Village Hall, Great Missenden."
    (meeting,) = extractor().extract(Announcement("s", "k", text, published=date(2026, 3, 3), language="en"))
    assert (meeting.title, meeting.place and meeting.place.text) == (
        "Public meeting",
        "Village Hall, Great Missenden, United Kingdom",
    )


@pytest.mark.parametrize(
    "text",
    ["11 May 2026, 7 pm: Board meeting", "The board meeting is on 11 May 2026 at 7 pm.", "11 May 2026 | Maritime Sale"],
)
def test_a_meetings_own_name_is_not_where_it_is_held(text: str) -> None:
    assert set(_where(text).values()) <= {None}


@pytest.mark.parametrize("owner", ["Norway's transport minister", "Chile’s envoy"])
def test_a_country_whose_somebody_speaks_is_not_where(owner: str) -> None:
    assert set(_where(f"The rail ministers' summit will be held this November, {owner} said.").values()) == {None}


def test_a_month_is_no_venue() -> None:
    text = "11. Mai 2026, 19 Uhr: Vorstandssitzung (bisher 18. November 2025)"
    assert _where(text, "de") == {date(2026, 5, 11): "Germany"}


def test_a_meeting_house_is_where_and_no_meeting() -> None:
    row = Announcement("s", "k", "The lecture is on 11 May 2026 at 7 pm at the Friends' Meeting House.", language="en")
    (meeting,) = extractor().extract(row)
    assert (meeting.title, meeting.place and meeting.place.text) == ("Lecture", "Friends' Meeting House")


def _only(text: str, language: str = "en") -> Place | None:
    found = extractor().extract(Announcement("s", "k", text, language=language, published=date(2026, 12, 8)))
    return found[0].place


@pytest.mark.parametrize(
    ("said", "city", "country"),
    [
        ("in Kinross. Entries 1 pound to the secretary, The Old Manse, Fife, Scotland", "Kinross", "GB"),
        ("in Newtown. Entries £1 to show@example.org.uk", "Newtown", "GB"),
        ("in Halifax. Entries £1 to show@example.org.uk", "Halifax", "GB"),
    ],
)
def test_of_several_towns_of_one_name_the_one_in_the_texts_own_land_is_meant(
    said: str, city: str, country: str
) -> None:
    place = _only(f"The flower show will be held on Saturday 14 August 2027 at 2 pm {said}.")
    assert place is not None and (place.city, place.country) == (city, country)


@pytest.mark.parametrize(
    ("said", "city", "country"),
    [("Freiburg (Switzerland)", "Freiburg", "CH"), ("Oberried (Bern, Switzerland)", "Oberried", "CH")],
)
def test_a_bracket_behind_a_town_is_its_land_and_is_closed(said: str, city: str, country: str) -> None:
    place = _only(f"The general assembly takes place on Friday 4 June 2027 at 20:00 in {said}.")
    assert place is not None and (place.text, place.city, place.country) == (said, city, country)


def test_a_hall_with_a_town_in_its_name_is_there_and_not_in_the_town_of_who_writes() -> None:
    text = (
        "Carols: Sunday 20 December 2026, 4 pm, Halifax Minster\n"
        "Workshop: 9 January 2027, 10 am, St Michael's Church, Mytholmroyd\n"
    )
    place = _only(text)
    assert place is not None and (place.text, place.city) == ("Halifax Minster, United Kingdom", "Halifax")


def test_a_name_with_hyphens_is_whole() -> None:
    text = "Le conseil municipal se réunira le jeudi 14 janvier 2027 à 19 h à la salle des fêtes de Vaux-sur-Aubette."
    place = _only(text, "fr")
    assert place is not None and place.venue == "salle des fêtes de Vaux-sur-Aubette"


@pytest.mark.parametrize("village", ["Isle of Mornay", "Ash-Hollow", "Brontwick", "Upper Gannet"])
def test_a_village_that_nobody_knows_moves_no_text_to_another_land(village: str) -> None:
    text = (
        f"City of {village} Oregon\nPlanning Commission\n\nThe Planning Commission meets on June 24, 2027 at 7:30 p.m. in the "
        f"{village} Community Center, 400 W. Virginia Street.\n\n362 N. Third Avenue, {village}, OR 97383, 503-555-0143\n"
    )
    found = extractor().extract(Announcement("s", "k", text, published=date(2027, 5, 1), language="en"))
    assert {c.span.tz for c in found} == {"America/Los_Angeles"}


def test_a_town_in_the_name_of_a_club_is_only_assumed() -> None:
    place = _only(
        "The AGM of Upper Calder Cycling Club has been moved from 18 January 2027 to 25 January 2027 at 8 pm."
    )
    assert place is None or place.assumed
    said = _only("The AGM of Upper Calder Cycling Club is on 25 January 2027 at 8 pm at the White Lion, Hebden Bridge.")
    assert said is not None and not said.assumed


def test_a_town_whose_name_a_foreign_gathering_has_is_not_where_it_is_held() -> None:
    place = _only("SINGAPORE - The 22nd Shangri-La Dialogue opens on Friday, 29 May 2026, with a speech.")
    assert place is not None
    assert place.country == "SG"


def test_capitals_in_brackets_behind_a_town_are_an_acronym() -> None:
    place = _only("LANGKAWI - Pameran Udara Antarabangsa Langkawi (LIMA) akan diadakan pada 26 Mei 2026.", "ms")
    assert place is not None
    assert place.country == "MY"
