"""Which way a clause looks: a weekday of what somebody did is over, one of what a plan holds is to come."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement
from tests.extract.labels import extractor

MONDAY = date(2026, 3, 2)


def _days(text: str, language: str) -> list[date | None]:
    said = Announcement("tense", "tense", text, published=MONDAY, language=language, genre="news")
    return [span.first_day for dated in extractor().read(said).dated for span in dated.spans]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("The ministers agreed on a new work plan at the summit on Saturday.", "en", 28),
        ("The Board of Regents voted at its meeting on Saturday to raise fees.", "en", 28),
        ("Councillors rejected the plans at a special meeting on Saturday.", "en", 28),
        ("The minister signed the accord at the summit in Ostwick on Saturday.", "en", 28),
        ("Der Rat hat in seiner Sitzung am Samstag den Haushalt beschlossen.", "de", 28),
        ("Le conseil a adopté le budget lors de sa séance de samedi.", "fr", 28),
        ("El pleno aprobó el presupuesto en la sesión del sábado.", "es", 28),
        ("The plan adopted by the committee will be discussed at a meeting on Saturday.", "en", 7),
        ("The workshop organised by the library on Saturday will cover bees.", "en", 7),
        ("The council postponed the hearing on Saturday.", "en", 7),
    ],
)
def test_a_weekday_is_over_where_its_clause_tells_what_somebody_did(text: str, language: str, day: int) -> None:
    month = 2 if day > 20 else 3
    assert _days(text, language) == [date(2026, month, day)]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The regatta, held in Ostwick in October, drew 38 crews.", 2025),
        ("The regatta will be held in Ostwick in October.", 2026),
        ("The regatta is held in Ostwick in October.", 2026),
    ],
)
def test_a_month_without_a_year_is_over_where_something_was_held_in_it(text: str, year: int) -> None:
    assert _days(text, "en") == [date(year, 10, 1)]
