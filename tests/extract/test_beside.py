"""What is held beside another gathering, and says no day, has the days of the other."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_FIRST = {
    "en": "The Nordic Energy Summit will be held in Oslo from 12 to 14 June 2025. Ministers will discuss fuel prices.",
    "de": "Der Nordische Energiegipfel findet vom 12. bis 14. Juni 2025 in Oslo statt. Die Minister beraten über Preise.",
    "fr": "Le Sommet nordique de l'énergie se tiendra du 12 au 14 juin 2025 à Oslo. Les ministres parleront des prix.",
    "es": "La Cumbre Nórdica de Energía se celebrará del 12 al 14 de junio de 2025 en Oslo. Los ministros hablarán de precios.",
    "id": "KTT Energi Nordik akan digelar di Oslo pada 12-14 Juni 2025. Para menteri akan membahas harga.",
}
_THEN = [
    ("en", "On the sidelines of the summit, the Youth Forum will be held for the first time."),
    ("en", "Alongside the summit, the ministers will hold the Youth Forum."),
    ("en", "In addition to the summit, a Youth Forum will take place."),
    ("en", "The Youth Forum will be held back-to-back with the summit."),
    ("en", "The Youth Forum will be convened on the margins of the summit."),
    ("en", "The Youth Forum will be held at the same time."),
    ("en", "The Youth Forum will take place in parallel."),
    ("de", "Am Rande des Gipfels findet erstmals das Jugendforum statt."),
    ("de", "Parallel dazu findet das Jugendforum statt."),
    ("fr", "En marge du sommet, le Forum des jeunes se tiendra pour la première fois."),
    ("fr", "Le Forum des jeunes aura également lieu."),
    ("es", "Al margen de la cumbre se celebrará el Foro de la Juventud."),
    ("es", "También se celebrará el Foro de la Juventud."),
    ("id", "Di sela-sela KTT itu, Forum Pemuda akan digelar untuk pertama kalinya."),
    ("id", "Forum Pemuda juga akan diadakan."),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, language: str) -> list[tuple[str | None, str | None]]:
    found = extractor.extract(read.announcement("a", text, "2025-06-04", language, None))
    return [one.span.stream() for one in found if one.confidence >= 0.5]


@pytest.mark.parametrize("parted", [" ", "\n\n"])
@pytest.mark.parametrize(("language", "then"), _THEN)
def test_it_has_the_days_of_the_other(extractor: Extractor, language: str, then: str, parted: str) -> None:
    days = ("2025-06-12", "2025-06-14")
    assert _shown(extractor, f"{_FIRST[language]}{parted}{then}", language) == [days, days]


def test_today_is_the_day_of_both(extractor: Extractor) -> None:
    text = (
        "OSLO, 4 June 2025 – The Nordic Energy Summit was held at the Grand Hotel here today.\n\n"
        "On the sidelines of the summit, the ministers held the Youth Forum."
    )
    assert _shown(extractor, text, "en") == [("2025-06-04", None), ("2025-06-04", None)]


def test_the_hour_is_that_of_one_only(extractor: Extractor) -> None:
    text = "The Nordic Energy Summit opens in Oslo on 12 June 2025 at 10:00. The Youth Forum will be held in parallel."
    assert _shown(extractor, text, "en") == [("2025-06-12T10:00", None), ("2025-06-12", None)]


@pytest.mark.parametrize(
    "then",
    [
        "The Youth Forum will be held at a later date.",
        "During the summit, the report of the Youth Forum will be discussed.",
        "The ministers also spoke about the Youth Forum.",
        "The Youth Forum, which was founded in 1990, is the oldest of its kind.",
    ],
)
def test_what_is_not_held_then_has_no_day(extractor: Extractor, then: str) -> None:
    assert _shown(extractor, f"{_FIRST['en']} {then}", "en") == [("2025-06-12", "2025-06-14")]


def test_an_informal_meeting_is_one_in_malay_too(extractor: Extractor) -> None:
    name = "Mesyuarat tidak rasmi menteri-menteri pertahanan ASEAN dan Australia"
    text = f"HANOI, 12 JUN – {name} diadakan di sini hari ini."
    found = extractor.extract(read.announcement("a", text, "2025-06-12", "ms", None))
    assert [(one.title, one.span.stream()[0]) for one in found if one.confidence >= 0.5] == [(name, "2025-06-12")]
