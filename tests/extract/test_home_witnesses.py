"""What tells of the country, and so of the clock, of a text; and what only names a place in passing."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.read import announcement

MEETING = "\n\nThe annual meeting of the society will be held on 14 October 2026 at 7.30 pm in the reading room.\n"
AMERICAN = "\n\nThe annual meeting of the society will be held on October 14, 2026 at 7:30 PM in the reading room.\n"


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


@pytest.mark.parametrize(
    ("letterhead", "home"),
    [
        ("Clackamas County Reading Society", "America/Los_Angeles"),
        ("Reading Society of Gallatin County", "America/Denver"),
        ("Dane County Reading Society, Town of Dunn", "America/Chicago"),  # a Dunn far away is another one
        ("Jackson County and Umatilla County Reading Society", "America/Los_Angeles"),  # where there are both
        ("Reading Society of El Paso County, Texas", "America/Denver"),  # it keeps another clock than its state
        ("Perth and Kinross Reading Society", "Europe/London"),
        ("Kent County Reading Society", "Europe/London"),
    ],
)
def test_a_part_of_a_state_tells_its_clock(letterhead: str, home: str) -> None:
    assert zone(letterhead, AMERICAN if home.startswith("America/") else MEETING) == home


@pytest.mark.parametrize("said", ["Call 00000 0000.", "The office is open 0900-1700."])
def test_what_no_telephone_has_is_no_number_of_one(said: str) -> None:
    (found,) = Extractor().extract(announcement("note", said + MEETING, "2026-09-01", "en", None))
    assert found.span.tz != "Europe/Berlin"


@pytest.mark.parametrize(
    ("said", "home"),
    [
        ("Bring the TCEQ permit, and ask TxDOT for the road.", "America/Chicago"),
        ("TriMet and Metro Council staff will be there.", "America/Los_Angeles"),
        ("The snowpack on the Western Slope will be told by CDOT.", "America/Denver"),
        ("SaskPower and SaskTel will have tables; call 306-555-0100.", "America/Regina"),
    ],
)
def test_the_bodies_of_a_state_tell_its_clock(said: str, home: str) -> None:
    assert zone(said, AMERICAN) == home


@pytest.mark.parametrize(
    ("said", "home"),
    [
        ("DFES and the Water Corporation of the Wheatbelt will answer.", "Australia/Perth"),
        ("TasWater and TasNetworks will answer.", "Australia/Hobart"),
        ("NEPRA and K-Electric will answer.", "Asia/Karachi"),
        ("The ward administrators and the chief's camp at the baraza are thanked.", "Africa/Nairobi"),
        ("SAPS and Rand Water, and the amakhosi, will attend.", "Africa/Johannesburg"),
    ],
)
def test_the_bodies_of_a_land_tell_its_clock(said: str, home: str) -> None:
    assert zone(said) == home


def test_letters_of_a_land_where_another_language_is_written_tell_nothing() -> None:
    text = "Timbre de la BPC. La asamblea general será el 14 de octubre de 2026 a las 18:30 en la sala."
    (found,) = Extractor().extract(announcement("note", text, "2026-09-01", "es", None))
    assert found.span.tz == "Europe/Madrid"


def test_two_letters_are_no_town_of_a_strange_land() -> None:
    assert zone("As the BO has it, in BO.") is None


@pytest.mark.parametrize("said", ["The office at 10 Belgium Street is closed.", "Write to us at 3 Barkly Street."])
def test_a_street_that_has_its_name_from_a_place_tells_nothing_of_it(said: str) -> None:
    assert zone(said) is None


def test_words_that_are_used_in_all_lands_of_a_language_tell_of_none() -> None:
    text = "Gemeinde Talheim\n\nDie Gemeinderatssitzung ist am 14. Oktober 2026 um 19 Uhr im Festsaal.\n\nDie Bürgermeisterin"
    (found,) = Extractor().extract(announcement("note", text, "2026-09-01", "de", None))
    assert found.span.tz == "Europe/Berlin"


@pytest.mark.parametrize(
    "said",
    [
        "Facultad de Ciencias, Universidad de Granada. Aula Magna.",
        "El Viernes Santo está cerrado.",
        "Cabildo General de Salida y Estación de Penitencia.",
    ],
)
def test_spanish_words_and_towns_tell_of_no_land_where_others_are_spoken(said: str) -> None:
    text = said + "\n\nLa asamblea general será el 14 de octubre de 2026 a las 18:30 en la sala."
    (found,) = Extractor().extract(announcement("note", text, "2026-09-01", "es", None))
    assert found.span.tz == "Europe/Madrid"


@pytest.mark.parametrize(
    ("said", "home"),
    [
        ("Admission: GH¢20.", "Africa/Accra"),
        ("Admission FJ$10.", "Pacific/Fiji"),
        ("Entry is UGX 20,000.", "Africa/Kampala"),
        ("Entry is 20,000 MMK.", "Asia/Yangon"),
        ("Entry is ฿200.", "Asia/Bangkok"),
        ("Entry: 200 Kč.", "Europe/Prague"),
        ("Questions: info@reading.org.co", "America/Bogota"),  # of an ending that is sold, what a body has under it
        ("Questions: +596 596 00 00 00.", "America/Martinique"),
    ],
)
def test_money_numbers_and_addresses_of_one_land_tell_its_clock(said: str, home: str) -> None:
    assert zone(f"Reading Society. {said}") == home


@pytest.mark.parametrize("said", ["After COP 29 and PEN 2026.", "Web: reading.co", "AMD 5000 and RON 95.", "USD 20."])
def test_letters_beside_a_number_are_not_always_money(said: str) -> None:
    assert zone(f"Reading Society. {said}") is None
