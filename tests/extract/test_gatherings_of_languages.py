"""Gatherings that each language has a word for of its own."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract.extractor import Extractor
from calsync.read import announcement

SAID = {
    "de": (
        "Der Filmabend findet am Dienstag, 24. September 2030, um 20 Uhr im Saal statt.",
        "Die große Kundgebung beginnt am 24. September 2030 um 10 Uhr auf dem Markt.",
        "Der Festumzug zieht am 24. September 2030 um 14 Uhr durch die Altstadt.",
        "Das Gemeindefest findet am 24. September 2030 im Pfarrgarten statt.",
    ),
    "fr": (
        "Le tirage de la tombola aura lieu le 24 septembre 2030 à 18 h.",
        "La cérémonie des vœux reste fixée au 24 septembre 2030.",
        "La soutenance de thèse de Claire Durand se tiendra le 24 septembre 2030 à 14 h.",
    ),
    "es": (
        "La rueda de prensa será el 24 de septiembre de 2030 a las 12.30.",
        "El medio maratón de la villa arranca el 24 de septiembre de 2030 a las 8.",
        "Las visitas guiadas serán el 24 de septiembre de 2030.",
    ),
    "ms": ("Kempen derma darah akan diadakan pada 24 September 2030, jam 9 pagi.",),
    "id": ("Wisuda akan digelar pada 24 September 2030 pukul 09.00 WIB di auditorium.",),
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in SAID.items() for text in texts])
def test_a_language_has_words_of_its_own_for_a_gathering(code: str, text: str) -> None:
    found = Extractor(()).extract(announcement("a", text, "2030-09-02", code))
    assert [c.span.start.date() if hasattr(c.span.start, "date") else c.span.start for c in found] == [
        date(2030, 9, 24)
    ]


@pytest.mark.parametrize(
    ("code", "text", "title"),
    [
        ("fr", "La cérémonie de clôture reste fixée au 24 septembre 2030.", "Cérémonie de clôture"),
        ("es", "El taller de barro arranca el 24 de septiembre de 2030 a las 13 horas.", "Taller de barro"),
        ("de", "Die zentrale Kundgebung beginnt am 24. September 2030 um 10 Uhr.", "Zentrale Kundgebung"),
    ],
)
def test_a_title_ends_before_the_verb(code: str, text: str, title: str) -> None:
    assert [c.title for c in Extractor(()).extract(announcement("a", text, "2030-09-02", code))] == [title]
