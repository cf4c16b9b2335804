"""The everyday forms of German, French, Spanish, Malay and Indonesian announcements, each as a small text."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())


def told(lang: str, text: str) -> list[str]:
    """What is shown of a text: title, start, and its state where it is another than confirmed."""
    shown = [
        c
        for c in EXTRACTOR.extract(announcement("x", text, "2026-04-20", lang, None))
        if c.confidence >= 0.5 and c.span.start is not None
    ]
    return [
        f"{c.title} {c.span.start:%m-%d %H:%M}".removesuffix(" 00:00")
        + ("" if c.status.name == "CONFIRMED" else f" {c.status.name.lower()}")
        for c in shown
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "Agenda\n\nMAI\n5 : Café des voisins\n12 : Vide-grenier\n\nJUIN\n9 : Kermesse",
            ["Café des voisins 05-05", "Vide-grenier 05-12", "Kermesse 06-09"],
        ),
        (
            "fr",
            "Mai 2026\n\nMardi 5 : Café des voisins\nMardi 12 : Vide-grenier à 20h\nMercredi 20 : Loto",
            ["Café des voisins 05-05", "Vide-grenier 05-12 20:00", "Loto 05-20"],
        ),
        (
            "es",
            "MAYO\n- 5: Café tertulia\n- 12: Asamblea general\n\nJUNIO\n- 13: Paella popular",
            ["Café tertulia 05-05", "Asamblea general 05-12", "Paella popular 06-13"],
        ),
        (
            "ms",
            "Mei 2026\n5 - Senamrobik\n12 - Hari Keluarga\n\nJun 2026\n9 - Rewang Kampung",
            ["Senamrobik 05-05", "Hari Keluarga 05-12", "Rewang Kampung 06-09"],
        ),
        (
            "de",
            "MAI 2026\n5 Seniorenkaffee\n12 Flohmarkt\n20 Gemeindefest",
            ["Seniorenkaffee 05-05", "Flohmarkt 05-12", "Gemeindefest 05-20"],
        ),
    ],
)
def test_diary_by_months(lang: str, text: str, expected: list[str]) -> None:
    assert told(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "Agenda de la commune\n\nDu 8 au 10 mai : Vide-grenier, place du Marché\nSamedi 30 mai, de 14h à 17h : balade à vélo",
            ["Vide-grenier 05-08", "Balade à vélo 05-30 14:00"],
        ),
        (
            "de",
            "Termine\n\nVom 8. bis 10. Mai: Zeltlager, Burg\nAm 30. Mai: Radtour\nAm 7. Juni um 11 Uhr: Gemeindefest",
            ["Zeltlager 05-08", "Radtour 05-30", "Gemeindefest 06-07 11:00"],
        ),
        (
            "fr",
            "Calendrier\n\n05/05 : Café des voisins\n12/05 : Vide-grenier\n09/06 : Kermesse",
            ["Café des voisins 05-05", "Vide-grenier 05-12", "Kermesse 06-09"],
        ),
        (
            "es",
            "Agenda\n\n12/05 - 20:00 - Asamblea general\n30/05 - 22:00 - Verbena\n05/06 - 10:00 - Donación de sangre",
            ["Asamblea general 05-12 20:00", "Verbena 05-30 22:00", "Donación de sangre 06-05 10:00"],
        ),
    ],
)
def test_rows_led_by_days(lang: str, text: str, expected: list[str]) -> None:
    assert told(lang, text) == expected


def test_days_in_brackets_of_news() -> None:
    text = "MALANG - Kegiatan bulan ini antara lain Kerja Bakti Bersama (12/5) dan Wisata Bersama (30/5).\n"
    assert told("id", text) == ["Kerja Bakti Bersama 05-12", "Wisata Bersama 05-30"]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "de",
            "Einladung zur Sitzung des Gemeinderates\n\nTag: Dienstag, 12.05.2026\nBeginn: 19:00 Uhr\nOrt: Rathaus\n\n"
            "Tagesordnung\n1. Fragestunde\n2. Bauantrag Müller\n3. Haushaltssatzung 2026\n4. Verschiedenes",
            ["Sitzung des Gemeinderates 05-12 19:00"],
        ),
        (
            "de",
            "EINLADUNG: Mitgliederversammlung\n\nam 12.05.2026 um 18:30 Uhr im Vereinsheim\n\nTagesordnung:\n"
            "TOP 1 Eröffnung\nTOP 2 Haushalt 2026\nTOP 3 Anfragen",
            ["Mitgliederversammlung 05-12 18:30"],
        ),
    ],
)
def test_agendas(lang: str, text: str, expected: list[str]) -> None:
    assert told(lang, text) == expected


def test_cards_whose_places_are_not_all_known() -> None:
    text = (
        "Assemblée générale\n12 mai 2026 | 20h | Salle des fêtes\n\nBalade à vélo\n30 mai 2026 | 14h | Place de la mairie\n\n"
        "Thé dansant\n4 juin 2026 | 15h | Foyer rural"
    )
    assert told("fr", text) == [
        "Assemblée générale 05-12 20:00",
        "Balade à vélo 05-30 14:00",
        "Thé dansant 06-04 15:00",
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ms",
            "NOTIS MESYUARAT\n\nDengan hormatnya dimaklumkan bahawa Majlis Berbuka Puasa akan diadakan seperti berikut:\n\n"
            "Tarikh : 12 Mei 2026\nMasa : 10.00 pagi\nTempat : Bilik Mesyuarat Utama",
            ["Majlis Berbuka Puasa 05-12 10:00"],
        ),
        (
            "fr",
            "COMMUNE DE BEAUPRÉ\n\nLe conseil municipal se réunira en séance ordinaire le mardi 12 mai 2026 à 20 heures.\n\n"
            "Ordre du jour :\n- Approbation du procès-verbal de la séance du 7 avril 2026\n- Vote des subventions\n- Divers",
            ["Conseil municipal: Séance ordinaire 05-12 20:00"],
        ),
        (
            "es",
            "Asamblea general\nFecha y hora: 12 de mayo de 2026, 18:00 en primera convocatoria y 18:30 en segunda\n"
            "Lugar: Salón de actos",
            ["Asamblea general 05-12 18:00"],
        ),
        (
            "fr",
            "Samedi 16 mai 2026 à partir de 14h\n\nForum des associations\n\nPlace du Marché – Beaupré\nBuvette sur place",
            ["Forum des associations 05-16 14:00"],
        ),
    ],
)
def test_notices_and_bills(lang: str, text: str, expected: list[str]) -> None:
    assert told(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "fr",
            "La Fête de l'été aura lieu le mardi 12 mai à 20 h à la salle des fêtes.",
            ["Fête de l'été 05-12 20:00"],
        ),
        ("es", "La Fiesta de la primavera se celebrará el 12 de mayo en Toledo.", ["Fiesta de la primavera 05-12"]),
        ("de", "Der Seniorennachmittag ist am 12. Mai um 15 Uhr im Pfarrheim.", ["Seniorennachmittag 05-12 15:00"]),
        ("de", "Der Flohmarkt beginnt am Dienstagnachmittag, 12. Mai.", ["Flohmarkt 05-12"]),
    ],
)
def test_seasons_and_parts_of_a_day_in_names(lang: str, text: str, expected: list[str]) -> None:
    assert told(lang, text) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "de",
            "Wichtige Termine: 12. Mai Flohmarkt, 30. Mai Radtour, 7. Juni Gemeindefest.",
            ["Flohmarkt 05-12", "Radtour 05-30", "Gemeindefest 06-07"],
        ),
        (
            "de",
            "Was ist los?\n\nDienstag, 12. Mai\nSommerfest, Bürgerhaus, 19.30 Uhr\n\nSamstag, 30. Mai\nRadtour, Rathaus, 10 Uhr",
            ["Sommerfest 05-12 19:30", "Radtour 05-30 10:00"],
        ),
        ("fr", "Rappel : Vide-grenier, ce soir à 20h, salle des fêtes.", ["Vide-grenier 04-20 20:00"]),
        ("id", "Jangan lupa, Donor Darah malam ini pukul 19.30 di balai RW.", ["Donor Darah 04-20 19:30"]),
        ("de", "Nicht vergessen: heute 20 Uhr Blutspende im Jugendzentrum", ["Blutspende 04-20 20:00"]),
    ],
)
def test_short_notes(lang: str, text: str, expected: list[str]) -> None:
    assert told(lang, text) == expected
