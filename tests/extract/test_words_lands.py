"""Words of a land's life, seats of bodies, ways of writing, letters of clocks: each tells the clock of a small announcement."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.extract.temporal.zones import zone_of
from calsync.read import announcement

_DAY = "on Thursday 14 March 2024 at 10.00 a.m."
_JOUR = "le jeudi 14 mars 2024 à 18h00"
_DIA = "el jueves 14 de marzo de 2024 a las 18:00 horas"


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        (f"Budget meeting {_DAY} in the maneaba. The unimwane of Betio Town Council will open it.", "en", "Pacific/Tarawa"),
        (f"The iTaukei Land Trust meets {_DAY}. The Turaga-ni-koro are asked to come.", "en", "Pacific/Fiji"),
        (f"Annual meeting {_DAY}, Gilbert House. Penguin News will report.", "en", "Atlantic/Stanley"),
        (f"Village Court hearing {_DAY}. The ward recorder of the LLG reports to the District Development Authority.", "en", "Pacific/Port_Moresby"),
        (f"Toshaos Conference {_DAY}, Arthur Chung hall.", "en", "America/Guyana"),
        (f"Steel orchestra meeting {_DAY}, Skinner Park. TUCO and Pan Trinbago invite.", "en", "America/Port_of_Spain"),
        (f"Harambee {_DAY}. The Chief's Camp and NG-CDF office take part.", "en", "Africa/Nairobi"),
        (f"Akwasidae durbar {_DAY}. Krontihene and Gyaasehene sit with the Assembly Member.", "en", "Africa/Accra"),
        (f"Kwanjula meeting {_DAY}. The Katikkiro and the Kyabazinga are guests.", "en", "Africa/Kampala"),
        (f"Meeting of the TBT Committee {_DAY}, Centre William Rappard.", "en", "Europe/Zurich"),
        (f"Commission on Narcotic Drugs: meeting {_DAY}, Boardroom D.", "en", "Europe/Vienna"),
        (f"Maritime Safety Committee: meeting {_DAY}, 4 Albert Embankment.", "en", "Europe/London"),
        (f"Coreper II: meeting {_DAY}, Lex building.", "en", "Europe/Brussels"),
        (f"Meeting of the Fifth Committee {_DAY}, Trusteeship Council. ACABQ reports.", "en", "America/New_York"),
        (f"Assemblée générale {_JOUR}, case commune. L'aire coutumière et la CAFAT y prennent part.", "fr", "Pacific/Noumea"),
        (f"Audiencia pública {_DIA}, Corte Interamericana de Derechos Humanos.", "es", "America/Costa_Rica"),
    ],
)  # fmt: skip
def test_words_of_a_land_tell_its_clock(text: str, language: str, zone: str) -> None:
    (found, *_) = Extractor().extract(announcement("note", text, "2024-03-01", language, None))
    assert found.span.tz == zone


@pytest.mark.parametrize(
    "text",
    [
        f"The brass band meets {_DAY}. Vicar and churchwardens will be there.",  # Trinidad's bands are no others' too
        f"The vicar and the churchwardens meet {_DAY}. The naming ceremony follows.",
    ],
)
def test_one_usual_word_is_no_land_of_few_texts(text: str) -> None:
    (found, *_) = Extractor().extract(announcement("note", text, "2024-03-01", "en", None))
    assert found.span.tz == "Europe/London"


@pytest.mark.parametrize(
    ("said", "country", "zone"),
    [("AST", "BB", "America/Barbados"), ("EST", "JM", "America/Jamaica"), ("CST", "CR", "America/Costa_Rica"), ("CAT", "ZM", "Africa/Lusaka"),
     ("WST", "WS", "Pacific/Apia"), ("EAT", "UG", "Africa/Kampala"), ("IST", "IL", "Asia/Jerusalem"), ("AST", "CA", "America/Halifax")],
)  # fmt: skip
def test_letters_of_a_clock_are_those_of_the_land(said: str, country: str, zone: str) -> None:
    assert zone_of(said, country) == zone


def test_addresses_of_bodies_tell_their_seat() -> None:
    text = f"Meeting {_DAY}. Write to clerk@iaea.org."
    (found, *_) = Extractor().extract(announcement("note", text, "2024-03-01", "en", None))
    assert found.span.tz == "Europe/Vienna"
