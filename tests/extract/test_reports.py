"""A report says when a gathering ended, and when it began or how long it was: its days are known, wherever the verbs stand."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

# The name, then each way in which a report of 3 February says that it was held from the first day to the 3rd.
_SAID: dict[str, tuple[str, tuple[tuple[str, int], ...]]] = {
    "en": (
        "regional water conference",
        (
            ("Delegates concluded the three-day {} on Monday.", 1),
            ("The {} closed on Monday after three days of talks.", 1),
            ("The {}, opened on Saturday, came to a close on Monday.", 1),
            ("The {}, which ended here today, agreed on a fund. He spoke after chairing the three-day meeting.", 1),
            ("Ministers wrapped up the {} here today, which had opened the day before.", 2),
        ),
    ),
    "de": (
        "Jahrestagung der Imker",
        (
            ("Die Minister haben am Montag in Kassel ihre {} abgeschlossen, die am Vortag begonnen hatte.", 2),
            ("Die zweitägige {} ist heute zu Ende gegangen.", 2),
            ("Die {} ging am Montag nach drei Tagen zu Ende.", 1),
            ("Mit einer Erklärung endete am Montag die dreitägige {}.", 1),
            ("Die am Samstag eröffnete {} endete am Montag.", 1),
            ("Die {}, die heute zu Ende ging, hat beraten. Der Minister sprach nach dem dreitägigen Treffen.", 1),
        ),
    ),
    "fr": (
        "conférence régionale de l'eau",
        (
            ("Les ministres ont bouclé ce lundi à Lille leur {}, ouverte la veille.", 2),
            ("Les délégués ont clos lundi la {}, longue de trois jours.", 1),
            ("Ouverte samedi, la {} a pris fin lundi.", 1),
            ("La {}, achevée aujourd'hui, a créé un fonds. Il parlait à l'issue des trois jours de travaux.", 1),
        ),
    ),
    "es": (
        "conferencia regional del agua",
        (
            ("Los ministros clausuraron este lunes en León su {}, inaugurada la víspera.", 2),
            ("La {}, de dos días, terminó hoy.", 2),
            ("Los delegados concluyeron el lunes la {} de tres días.", 1),
            ("Abierta el sábado, la {} finalizó el lunes.", 1),
        ),
    ),
    "ms": (
        "Persidangan Air Negeri",
        (
            ("Para menteri menutup {} di sini hari ini, yang dibuka semalam.", 2),
            ("{} tiga hari itu melabuhkan tirai hari ini.", 1),
            ("{} yang bermula Sabtu lalu berakhir hari ini.", 1),
            ("{} yang berakhir hari ini setuju. Beliau berkata demikian selepas mesyuarat tiga hari itu.", 1),
        ),
    ),
    "id": (
        "Konferensi Air Daerah",
        (
            ("Para menteri menutup {} di sini hari ini, yang dibuka kemarin.", 2),
            ("{} yang berlangsung tiga hari resmi ditutup hari ini.", 1),
            ("{} yang dimulai Sabtu berakhir Senin.", 1),
        ),
    ),
}


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _days(extractor: Extractor, text: str, language: str) -> list[tuple[str | None, str | None]]:
    announcement = read.announcement("a", text, "2025-02-03", language, "news")
    return [one.span.stream()[:2] for one in extractor.extract(announcement) if one.confidence >= 0.5]


@pytest.mark.parametrize(
    ("language", "said", "first"), [(code, said, first) for code, (_, ways) in _SAID.items() for said, first in ways]
)
def test_a_report_tells_the_first_day_of_what_ended(extractor: Extractor, language: str, said: str, first: int) -> None:
    text = f"Leeds, 3 February 2025 - {said.format(_SAID[language][0])}\n\nThe fund has 12 million dollars."
    assert _days(extractor, text, language) == [(f"2025-02-0{first}", "2025-02-03")]


@pytest.mark.parametrize(
    "said",
    [
        "The office closed on Monday, the minister said; the regional water conference opens on Thursday.",
        "The regional water conference will be held on Thursday. The police closed the road on Monday.",
    ],
)
def test_what_else_ended_is_no_end_of_it(extractor: Extractor, said: str) -> None:
    assert _days(extractor, f"Leeds, 3 February 2025 - {said}", "en") == [("2025-02-06", None)]
