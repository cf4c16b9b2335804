"""Gatherings that each language has a word for of its own."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract.extractor import Extractor
from calsync.read import announcement

SAID = {
    "en": (
        "The band's coach trip to the falls is on 24 September 2030.",
        "The state funeral will be on 24 September 2030.",
        "Her swearing-in has been put off to 24 September 2030.",
        "The pub quiz is back on 24 September 2030 at 8 pm.",
    ),
    "de": (
        "Der Filmabend findet am Dienstag, 24. September 2030, um 20 Uhr im Saal statt.",
        "Die große Kundgebung beginnt am 24. September 2030 um 10 Uhr auf dem Markt.",
        "Der Festumzug zieht am 24. September 2030 um 14 Uhr durch die Altstadt.",
        "Das Gemeindefest findet am 24. September 2030 im Pfarrgarten statt.",
        "Zum Preisschießen lädt der Verein am 24. September 2030 um 18 Uhr ein.",
        "Die Beisetzung des Altbürgermeisters ist am 24. September 2030.",
        "Der Volkslauf der Stadtwerke startet am 24. September 2030 um 10 Uhr.",
        "Das Pressegespräch zum neuen Hallenbad ist am 24. September 2030 um 11 Uhr.",
        "Die Fahrzeugweihe der Feuerwehr findet am 24. September 2030 statt.",
    ),
    "fr": (
        "Le tirage de la tombola aura lieu le 24 septembre 2030 à 18 h.",
        "La cérémonie des vœux reste fixée au 24 septembre 2030.",
        "La manifestation du 24 septembre 2030 partira de la gare.",
        "Les obsèques de l'ancien maire auront lieu le 24 septembre 2030 à 10 h.",
        "Le dépistage gratuit du diabète aura lieu le 24 septembre 2030 à 9 h.",
        "La chasse aux œufs du quartier se tiendra le 24 septembre 2030.",
        "La soutenance de thèse de Claire Durand se tiendra le 24 septembre 2030 à 14 h.",
    ),
    "es": (
        "La rueda de prensa será el 24 de septiembre de 2030 a las 12.30.",
        "El medio maratón de la villa arranca el 24 de septiembre de 2030 a las 8.",
        "El entierro del poeta será el 24 de septiembre de 2030 a las 11.",
        "La cabalgata saldrá el 24 de septiembre de 2030 a las 18.",
        "El certamen de bandas será el 24 de septiembre de 2030 a las 19 h.",
        "La colecta de sangre se hará el 24 de septiembre de 2030.",
        "Las visitas guiadas serán el 24 de septiembre de 2030.",
    ),
    "ms": (
        "Majlis perkahwinan diraja akan berlangsung pada 24 September 2030.",
        "Penyampaian sijil kepada graduan akan diadakan pada 24 September 2030, jam 9 pagi.",
        "Kempen derma darah akan diadakan pada 24 September 2030, jam 9 pagi.",
    ),
    "id": (
        "Penandatanganan perjanjian dijadwalkan pada 24 September 2030.",
        "Silaturahmi keluarga besar alumni akan digelar pada 24 September 2030 pukul 09.00 WIB.",
        "Wisuda akan digelar pada 24 September 2030 pukul 09.00 WIB di auditorium.",
    ),
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


@pytest.mark.parametrize("said", ["Der Arbeitsmarkt", "Die Luftfahrt", "Die Mitternacht", "Der Kreislauf"])
def test_a_compound_that_only_ends_like_a_gathering_is_none(said: str) -> None:
    found = Extractor(()).extract(
        announcement("a", f"{said} ist am 24. September 2030 unser Thema.", "2030-09-02", "de")
    )
    assert not [c for c in found if c.confidence >= 0.5]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Die Tagung in Jena beginnt am 24. September, wie die Stadt am Freitag mitteilte."),
        ("fr", "La foire de Dijon ouvrira le 24 septembre, ont indiqué vendredi les organisateurs."),
        ("es", "La feria de Soria será el 24 de septiembre, informó este viernes el alcalde."),
        ("id", "Festival akan digelar 24 September, menurut keterangan tertulis, Jumat."),
    ],
)
def test_the_day_on_which_something_was_said_is_no_meetings(code: str, text: str) -> None:
    found = Extractor(()).extract(announcement("a", text, "2030-09-02", code))
    assert {c.span.first_day for c in found} == {date(2030, 9, 24)}
