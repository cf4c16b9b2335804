"""Names of every build in the places where names stand; each text tells of one meeting."""

from __future__ import annotations

from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())
LANGUAGES = {
    "en": (
        ("Tech Connect", "Carols by candlelight", "Quiet Waters: how lakes recover", "Journey into space"),
        ("14 May 2025", "19:00", "Town Hall"),
        "Date: {D}\nTime: {H}\nVenue: {P}",
    ),
    "de": (
        ("Tech Connect", "Einführung ins Imkern", "Stille Wasser: Wie Seen sich erholen", "Jazz im Park"),
        ("14. Mai 2025", "19 Uhr", "Rathaus"),
        "Datum: {D}\nUhrzeit: {H}\nOrt: {P}",
    ),
    "fr": (
        ("Tech Connect", "Foulées du lac", "Eaux calmes : comment revivent les lacs", "Balade dans les vignes"),
        ("14 mai 2025", "19 h", "salle 204"),
        "Date : {D}\nHeure : {H}\nLieu : {P}",
    ),
    "es": (
        ("Tech Connect", "Vuelta al Lago", "Aguas quietas: cómo se recuperan los lagos", "Iniciación a la apicultura"),
        ("14 de mayo de 2025", "19:00 h", "en el aula 204"),
        "Fecha: {D}\nHora: {H}\nLugar: {P}",
    ),
    "ms": (
        ("Tech Connect", "Pembersihan pantai", "Air Tenang: Bagaimana tasik pulih", "Jelajah Langkawi"),
        ("14 Mei 2025", "7.00 malam", "di Bilik 204"),
        "Tarikh: {D}\nMasa: {H}\nTempat: {P}",
    ),
    "id": (
        ("Tech Connect", "Bersih-bersih pantai", "Air Tenang: Bagaimana danau pulih", "Tour de Bromo"),
        ("14 Mei 2025", "19.00 WIB", "di Ruang 204"),
        "Tanggal: {D}\nPukul: {H}\nTempat: {P}",
    ),
}
STANDS = {
    "over its labels": "{N}\n\n{L}",
    "under its day": "{D}, {H}\n{N}\n{P}",
    "over its day": "{N}\n{D}, {H}\n{P}",
    "behind its day": "{D}, {H} – {N}, {P}",
}


def shown(text: str, language: str) -> list[tuple[str, str]]:
    said = read.announcement("a", text, "2025-02-25", language)
    events = (event_stream(candidate) for candidate in EXTRACTOR.extract(said))
    return [(e["title"], e["start"]) for e in events if e["confidence"] >= 0.5]


CASES = [(code, name, stand) for code, (names, *_) in LANGUAGES.items() for name, stand in product(names, STANDS)]


@pytest.mark.parametrize(("code", "name", "stand"), CASES)
def test_a_name_of_any_build_is_that_of_its_day(code: str, name: str, stand: str) -> None:
    _, (day, hour, place), labels = LANGUAGES[code]
    values = {"N": name, "D": day, "H": hour, "P": place}
    events = shown(STANDS[stand].format(**values, L=labels.format(**values)), code)
    assert [start[:16] for _, start in events] == ["2025-05-14T19:00"]
    assert set(name.casefold().split()) & set(events[0][0].casefold().split()) - {"im", "de", "al", "by"}


SHUT = [
    ("en", "- Quiz night: 14 May 2025, 7 pm\n- Office closed: 1 May 2025\n"),
    ("de", "- Quizabend: 14. Mai 2025, 19 Uhr\n- Büro geschlossen: 1. Mai 2025\n"),
    ("fr", "- Soirée jeux : 14 mai 2025, 19 h\n- Bureau fermé : 1er mai 2025\n"),
    ("es", "- Noche de juegos: 14 de mayo de 2025, 19:00 h\n- Oficina cerrada: 1 de mayo de 2025\n"),
    ("ms", "- Malam puisi: 14 Mei 2025, 8.00 malam\n- Pejabat tutup: 1 Mei 2025\n"),
    ("id", "- Malam puisi: 14 Mei 2025, 19.00 WIB\n- Kantor tutup: 1 Mei 2025\n"),
]


@pytest.mark.parametrize(("code", "text"), SHUT)
def test_what_is_closed_on_a_day_is_no_meeting(code: str, text: str) -> None:
    assert [start[:10] for _, start in shown(text, code)] == ["2025-05-14"]


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Lights returns on 14 May 2025 at 7 pm in the Town Hall.",
        "Harbour Lights, 14 May 2025, 7 pm, Town Hall, Main Street",
        "14 May 2025, 7 pm – Harbour Lights, the Town Hall",
    ],
)
def test_a_town_hall_behind_a_name_is_where(text: str) -> None:
    assert [title for title, _ in shown(text, "en")] == ["Harbour Lights"]


@pytest.mark.parametrize(
    "text",
    [
        "The senator will speak at a town hall on 14 May 2025 at 7 pm.",
        "Virtual Town Hall\n14 May 2025, 7 pm",
        "A Town Hall on the Budget will be held on 14 May 2025 at 7 pm.",
    ],
)
def test_a_town_hall_may_be_a_gathering(text: str) -> None:
    assert ["town hall" in title.casefold() for title, _ in shown(text, "en")] == [True]


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        (
            "en",
            "On 12 July 2025 at 2.30 pm, Prof. James Okoro of the Millbrook Town Council opens the Sports day in the hall.",
            "Sports day",
        ),
        ("en", "On 14 May 2025 the Millbrook Town Council holds its Open Gardens Day at 7 pm.", "Gardens Day"),
        (
            "fr",
            "Le concert de printemps, porté par le Conseil municipal de Brive, se tiendra le 6 mai 2025.",
            "Concert de printemps",
        ),
        ("de", "Herzliche Einladung: Abendmahl am 14. Mai 2025 um 19 Uhr im Rathaus.", "Abendmahl"),
    ],
)
def test_who_opens_or_holds_it_is_not_its_name(code: str, text: str, name: str) -> None:
    assert [title for title, _ in shown(text, code)] == [name]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_name_with_a_colon_stands_over_its_body_and_its_labels(code: str) -> None:
    names, (day, hour, place), labels = LANGUAGES[code]
    text = f"{names[2]}\nClub 12\n\n{labels.format(D=day, H=hour, P=place)}\n"
    assert [start[:16] for _, start in shown(text, code)] == ["2025-05-14T19:00"]


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("en", "3 June 2025  Evening of song", "Evening of song"),
        ("de", "3. Juni 2025  Nacht der Museen", "Nacht der Museen"),
        ("fr", "3 juin 2025  Nuit des musées", "Nuit des musées"),
        ("es", "3 de junio de 2025  Noche de los Museos", "Noche de los Museos"),
    ],
)
def test_a_name_begins_with_a_part_of_the_day(code: str, line: str, name: str) -> None:
    assert shown(f"- {line}\n", code) == [(name, "2025-06-03")]


def test_poems_are_read_at_a_night_of_poems() -> None:
    assert shown("Malam puisi\n14 Mei 2025, 2.30 petang\ndi Bilik 204", "ms") == [("Malam puisi", "2025-05-14T14:30")]
