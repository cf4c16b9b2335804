"""Where a meeting is, told in every form of a language, of towns whose clocks differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())


@dataclass(frozen=True)
class Said:
    """How a language says it: `held` has {place}, `council` {town}; `later` tells of another town, Prague."""

    held: str
    council: str
    hall: str
    later: str
    towns: dict[str, str]


WAYS = {
    "en": Said(
        "The spring concert will be held on Thursday 8 May 2025 at 7.30pm in {place}.",
        "The Town Council of {town} invites.",
        "the Civic Hall",
        "A delegation from Brazil will attend. The guests had met in Prague before.",
        {"Nakuru": "Africa/Nairobi", "Wellington": "Pacific/Auckland", "Denver": "America/Denver"},
    ),
    "de": Said(
        "Das Frühlingskonzert findet am 8. Mai 2025 um 19:30 Uhr in der {place} statt.",
        "Die Stadt {town} lädt ein.",
        "Stadthalle",
        "Eine Delegation aus Brasilien wird teilnehmen. Die Gäste waren zuvor in Prag.",
        {"Linz": "Europe/Vienna", "London": "Europe/London", "Windhoek": "Africa/Windhoek"},
    ),
    "fr": Said(
        "L’atelier sur les sols aura lieu le 8 mai 2025 à 19h30 dans la {place}.",
        "La commune de {town} vous invite.",
        "salle des fêtes",
        "Une délégation venue du Brésil y assistera. Les invités étaient auparavant à Prague.",
        {"Charleroi": "Europe/Brussels", "Thiès": "Africa/Dakar", "Sfax": "Africa/Tunis"},
    ),
    "es": Said(
        "El taller sobre suelos se celebrará el 8 de mayo de 2025 a las 19:30 en el {place}.",
        "La Municipalidad de {town} invita.",
        "Salón Municipal",
        "Asistirá una delegación de Brasil. Los invitados estuvieron antes en Praga.",
        {"Arequipa": "America/Lima", "Cali": "America/Bogota", "Zaragoza": "Europe/Madrid"},
    ),
    "ms": Said(
        "Bengkel tanah akan diadakan pada 8 Mei 2025 jam 7.30 malam di {place}.",
        "Majlis Perbandaran {town} menjemput orang ramai.",
        "Dewan Serbaguna",
        "Delegasi dari Brazil akan hadir. Para tetamu berada di Prague sebelum itu.",
        {"Kuching": "Asia/Kuching", "Jakarta": "Asia/Jakarta", "Ipoh": "Asia/Kuala_Lumpur"},
    ),
    "id": Said(
        "Lokakarya tanah akan diadakan pada 8 Mei 2025 pukul 19.30 di {place}.",
        "Pemerintah Kota {town} mengundang warga.",
        "Gedung Serbaguna",
        "Delegasi dari Brasil akan hadir. Para tamu sebelumnya berada di Praha.",
        {"Bandung": "Asia/Jakarta", "Makassar": "Asia/Makassar", "Dili": "Asia/Dili"},
    ),
}
CASES = [(language, town) for language, said in WAYS.items() for town in said.towns]


def read_one(text: str, language: str) -> dict[str, Any]:
    found = EXTRACTOR.extract(read.announcement("one", text, "2025-03-04", language, None))
    return next(event for event in map(event_stream, found) if event["start"] == "2025-05-08T19:30")


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize(("language", "town"), CASES)
def test_a_hall_is_in_the_town_whose_council_invites(language: str, town: str, later: bool) -> None:
    said = WAYS[language]
    text = f"{said.council.format(town=town)} {said.held.format(place=said.hall)} {said.later if later else ''}"
    event = read_one(text, language)
    assert town in event["location"]
    assert event["tz"] == said.towns[town]


@pytest.mark.parametrize(("language", "town"), CASES)
def test_a_town_alone_in_the_line_below_a_hall_is_the_halls(language: str, town: str) -> None:
    said = WAYS[language]
    when = {"en": "8 May 2025, 7.30pm", "de": "8. Mai 2025, 19:30 Uhr", "fr": "8 mai 2025, 19h30"}.get(language)
    day = when or {"es": "8 de mayo de 2025, 19:30", "ms": "8 Mei 2025, 7.30 malam"}.get(language, "8 Mei 2025, 19.30")
    hall = said.hall.removeprefix("the ")
    event = read_one(f"Workshop\n\n{day}\n{hall[0].upper()}{hall[1:]}\n{town}", language)
    assert event["location"].split(", ")[:2] == [hall[0].upper() + hall[1:], town]
    assert event["tz"] == said.towns[town]


IN = {"en": "in", "de": "in", "fr": "à", "es": "en", "ms": "di", "id": "di"}


@pytest.mark.parametrize(("language", "town"), [case for case in CASES if case[1] != "Dili"])
def test_a_bracket_behind_a_village_that_nobody_knows_is_its_town(language: str, town: str) -> None:
    said = WAYS[language]
    before = said.held.partition("{place}")[0].removesuffix("in der ").removesuffix("dans la ").removesuffix("en el ")
    event = read_one(f"{before.removesuffix('in ').removesuffix('di ')}{IN[language]} Oberpfuhl ({town}).", language)
    assert town in event["location"]
    assert event["tz"] == said.towns[town]


NAMED_FOR = [
    ("fr", "Le concert aura lieu le 8 mai 2025 à 19h30 dans {}.", "l’hôtel de Londres"),
    ("fr", "Le concert aura lieu le 8 mai 2025 à 19h30 dans {}.", "la villa Sydney"),
    ("fr", "Le concert aura lieu le 8 mai 2025 à 19h30 dans {}.", "la salle Lisbonne"),
    ("es", "El concierto se celebrará el 8 de mayo de 2025 a las 19:30 en {}.", "el Café Roma"),
    ("es", "El concierto se celebrará el 8 de mayo de 2025 a las 19:30 en {}.", "el Hotel Londres"),
    ("de", "Das Konzert findet am 8. Mai 2025 um 19:30 Uhr im {} statt.", "Café London"),
    ("de", "Das Konzert findet am 8. Mai 2025 um 19:30 Uhr im {} statt.", "Hotel Paris"),
    ("en", "The concert will be held on 8 May 2025 at 7.30pm in {}.", "Oxford Hall"),
]


@pytest.mark.parametrize("between", [", {}", " {in_} {}"])
@pytest.mark.parametrize(("language", "held", "house"), NAMED_FOR)
def test_a_house_that_has_its_name_from_a_town_is_in_the_town_behind_it(
    language: str, held: str, house: str, between: str
) -> None:
    town, zone = list(WAYS[language].towns.items())[1]
    event = read_one(held.format(house + between.format(town, in_=IN[language])), language)
    named = house.removeprefix("l’").removeprefix("la ").removeprefix("el ")
    assert named in event["location"]
    assert town in event["location"]
    assert event["tz"] == zone
