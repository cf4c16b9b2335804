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
