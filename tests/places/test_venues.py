"""Venues and addresses: what a person would write on the invitation, with its rooms, streets and towns."""

from __future__ import annotations

import pytest

from calsync.extract.places import PlaceKind, Places, context_of, place_for

PLACES = Places()

VENUES = [
    ("at the Grand Meridian Hotel in Jakarta on 4 May", "Grand Meridian Hotel in Jakarta", "ID"),
    (
        "Venue: Harbour Conference Centre, 12 Quay Street, Auckland",
        "Harbour Conference Centre, 12 Quay Street, Auckland",
        "NZ",
    ),
    ("Location: Room 4.12, Maxwell Building, Edinburgh", "Room 4.12, Maxwell Building, Edinburgh", "GB"),
    (
        "Where: Council Chambers, 51 Main Street, Uxbridge, Ontario",
        "Council Chambers, 51 Main Street, Uxbridge, Ontario",
        "CA",
    ),
    ("Place: Old Town Hall, Tartu, Estonia", "Old Town Hall, Tartu, Estonia", "EE"),
    (
        "The board meets at 7 pm in the Board Room, 200 Elm Avenue, Denver, Colorado.",
        "Board Room, 200 Elm Avenue, Denver, Colorado",
        "US",
    ),
    ("on Monday 15 May at 7.30 pm in the Village Hall", "Village Hall", None),
    ("The hearing takes place on 21 May at 7 pm at City Hall.", "City Hall", None),
    ("Concert on 21 May at 7 pm, Town Hall, Buxton", "Town Hall, Buxton", "GB"),
    ("The talk is in the Central Library at 6 pm.", "Central Library", None),
    ("Mesyuarat diadakan di Dewan Bandaraya pada 21 Mei.", "Dewan Bandaraya", None),
    ("The inquiry opens at 10 am at County Hall, Durham.", "County Hall, Durham", "GB"),
    ("Planning on 21 May at 10 am, Shire Hall, Gloucester", "Shire Hall, Gloucester", "GB"),
    ("at the parish hall after Mass", "parish hall", None),
    ("in the school library at noon", "school library", None),
    (
        "We gather in the Middle School library, 40 Falls Road, Linden Falls, New York.",
        "Middle School library, 40 Falls Road, Linden Falls, New York",
        "US",
    ),
    ("at St Brendan's Church, Sunday 11 am", "St Brendan's Church", None),
    ("at the Museum of Natural History in Vienna", "Museum of Natural History in Vienna", "AT"),
    ("The concert is in Carnegie Hall, New York.", "Carnegie Hall, New York", "US"),
    ("Friday 3 March, 16:00, Lecture Hall C", "Lecture Hall C", None),
    ("12 May, 10:30, Boardroom B", "Boardroom B", None),
    ("Tuesday 9 May, 3 p.m., Conference Room 6", "Conference Room 6", None),
    ("at the Vienna International Centre", "Vienna International Centre", "AT"),
    ("at the Marriott in Burlington, Mass., on May 28", "Marriott in Burlington, Mass", "US"),
    ("dinner at Finnegan's in Limerick, Ireland", "Finnegan's in Limerick, Ireland", "IE"),
    ("Meet in Priory Road at 2.15.", "Priory Road", None),
    ("The public may attend at 18 Parliament Place, West Perth.", "18 Parliament Place, West Perth", None),
    (
        "Hearing at the Federal Courthouse, 101 Court Avenue, Des Moines, Iowa 50309",
        "Federal Courthouse, 101 Court Avenue, Des Moines, Iowa",
        "US",
    ),
    ("Court Hall No. 4 will hear the matter at 10:30.", "", None),
    ("The seminar is in MR2 at 16:00.", "MR2", None),
    ("9 November, 14:00, MR5", "MR5", None),
    (
        "in the Europa building, Rue de la Loi 155, 1040 Brussels",
        "Europa building, Rue de la Loi 155, 1040 Brussels",
        "BE",
    ),
    ("Das Treffen ist im Rathaus Graz, Hauptplatz 1.", "Rathaus Graz, Hauptplatz 1", "AT"),
    ("Ort: Stadthalle, Bahnhofstraße 4, 72764 Reutlingen", "Stadthalle, Bahnhofstraße 4, 72764 Reutlingen", "DE"),
    ("Die Ausschusssitzung beginnt um 19 Uhr im Sitzungssaal des Rathauses.", "Sitzungssaal", None),
    ("im Gemeindesaal St. Anna", "Gemeindesaal St. Anna", None),
    ("Treffpunkt: Uferstraße 12, Neu-Ulm", "Uferstraße 12, Neu-Ulm", "DE"),
    ("La réunion aura lieu à la salle des fêtes.", "salle des fêtes", None),
    (
        "Lieu : Palais Brongniart, 16 place de la Bourse, 75002 Paris",
        "Palais Brongniart, 16 place de la Bourse, 75002 Paris",
        "FR",
    ),
    ("samedi 6 juin à 17 h, salle des fêtes", "salle des fêtes", None),
    ("mardi 25 février, 18h30, salle des délibérations", "salle des délibérations", None),
    ("au Théâtre municipal de Lyon", "Théâtre municipal de Lyon", "FR"),
    ("Lugar: Salón de actos, Ayuntamiento de Toledo, España", "Salón de actos, Ayuntamiento de Toledo, España", "ES"),
    ("en el Edificio Libertador, Buenos Aires", "Edificio Libertador, Buenos Aires", "AR"),
    ("en la Casa de la Cultura, Quito, Ecuador", "Casa de la Cultura, Quito, Ecuador", "EC"),
    ("jueves 9 de mayo, a las 19 h, en el salón de actos", "salón de actos", None),
    ("bertempat di Dewan Serbaguna, Taman Seri Indah", "Dewan Serbaguna, Taman Seri Indah", None),
    ("Tempat: Bilik Mesyuarat Utama, Aras 5, Putrajaya", "Bilik Mesyuarat Utama, Aras 5, Putrajaya", "MY"),
    ("di Pusat Konvensyen Kuala Lumpur", "Pusat Konvensyen Kuala Lumpur", "MY"),
    ("Tempat: Gedung Serbaguna, Jalan Merdeka 10, Bandung", "Gedung Serbaguna, Jalan Merdeka 10, Bandung", "ID"),
    ("rapat di Ruang Paripurna pada pukul 09.00", "Ruang Paripurna", None),
    (
        "Tuesdays 19:45 - 22:00, Sint Janskerk, Markt 1, Gouda, Netherlands",
        "Sint Janskerk, Markt 1, Gouda, Netherlands",
        "NL",
    ),
    ("| Saturday 22 June | 10am - 1pm | Market Hall, Pontywaun |", "Market Hall, Pontywaun", None),
    ("WHEN: 4 May\nWHERE: Hall of the Americas, Washington, DC", "Hall of the Americas, Washington, DC", "US"),
    ("Venue\n  Rizal Ballroom, Makati\nTime: 9 am", "Rizal Ballroom, Makati", "PH"),
    (
        "Venue: The Pan Regent, 7 Raffles Boulevard,\nMarina Square, Singapore",
        "The Pan Regent, 7 Raffles Boulevard, Marina Square, Singapore",
        "SG",
    ),
]


@pytest.mark.parametrize(("text", "name", "country"), [row for row in VENUES if row[1]])
def test_a_venue_is_found_with_its_address(text: str, name: str, country: str | None) -> None:
    mentions = PLACES.find(text)
    found = place_for(text, 0, len(text), mentions, None, context_of(mentions))
    assert found is not None and found.place is not None
    assert found.place.text.casefold().startswith(name.casefold())
    if country:
        assert found.place.country == country


@pytest.mark.parametrize(
    "text",
    [
        "The School Board will vote.",
        "University of Riverton spokesman A. Person said no.",
        "The Library Association elected a chair.",
        "at the ASEAN Summit",
        "at the 12th Annual Meeting of Members",
        "at the Halloween Parade",
        "in the House of Commons debate",
    ],
)
def test_a_body_or_a_happening_is_no_venue(text: str) -> None:
    venues = [m for m in PLACES.find(text) if m.kind in (PlaceKind.VENUE, PlaceKind.ADDRESS) and m.sure]
    assert [m.text for m in venues if not m.text.startswith("House of Commons")] == []


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The workshop is in Desaru, Johor.", False),
        ("The retreat is in Batu Ferringhi, Penang.", False),
        ("The forum is in the Town Hall, Hartsley, England.", False),
        ("The forum is in Georgetown, Guyana.", True),
        ("The forum is in the Town Hall, Buxton, England.", True),
    ],
)
def test_only_a_town_that_is_known_itself_has_coordinates(text: str, exact: bool) -> None:
    mentions = PLACES.find(text)
    found = place_for(text, 0, len(text), mentions, None, context_of(mentions))
    assert found is not None and found.place is not None
    assert (found.place.latitude is not None, found.place.longitude is not None) == (exact, exact)
    assert found.place.country is not None


def test_a_venue_keeps_its_name_apart_from_its_town() -> None:
    text = "Venue: Hotel Melia, Hanoi, Vietnam"
    found = place_for(text, 0, len(text), PLACES.find(text))
    assert found is not None and found.place is not None
    assert (found.place.venue, found.place.city, found.place.tz) == ("Hotel Melia", "Hanoi", "Asia/Bangkok")


def test_the_surest_of_two_venues_is_taken_and_of_equals_the_nearest() -> None:
    text = "On 4 May in the Memorial Hall, Ely. On 9 May in the Corn Exchange Hall, Ely."
    mentions = PLACES.find(text)
    first = place_for(text, 0, len(text), mentions, near=text.index("4 May"))
    second = place_for(text, 0, len(text), mentions, near=text.index("9 May"))
    assert first is not None and first.place is not None and first.place.text.startswith("Memorial Hall")
    assert second is not None and second.place is not None and second.place.text.startswith("Corn Exchange Hall")


def test_the_same_room_is_the_one_before() -> None:
    text = "The film is shown in the Suter Lecture Theatre.\nThe AGM follows in the same room."
    found = place_for(text, text.index("The AGM"), len(text), PLACES.find(text))
    assert found is not None and found.place is not None and found.place.text == "Suter Lecture Theatre"
