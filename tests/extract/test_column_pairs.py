"""Two cells, or two labels, that say from when to when."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement
from tests.extract.labels import extractor


def spans(text: str, language: str = "en") -> list[tuple[str | None, ...]]:
    row = Announcement("pairs", "pairs", text, published=date(2026, 1, 5), language=language)
    return [d.spans[0].stream()[:2] for d in extractor().read(row).dated if d.spans and d.role.name != "none"]


def test_two_hours_beside_each_other_are_begin_and_end_where_they_differ_from_row_to_row() -> None:
    text = (
        "Plenary week\n\n  Mon 2026-03-02   13.00  17.00   Working group on dust\n"
        "  Tue 2026-03-03   09.00  12.30   Working group on sampling\n"
    )
    assert spans(text) == [("2026-03-02T13:00", "2026-03-02T17:00"), ("2026-03-03T09:00", "2026-03-03T12:30")]


def test_two_hours_beside_each_other_in_every_row_alike_may_be_those_of_two_clocks() -> None:
    text = "Calls\n\nDate | UTC | CET\n2 March 2026 | 13:00 | 14:00\n9 March 2026 | 13:00 | 14:00\n"
    assert all(end is None for _, end in spans(text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Summer school\n\nOpening: 12 March 2026, 9:30\nClosing: 14 March 2026, 12:00\nVenue: Town Hall\n", "en"),
        ("Sommerschule\n\nBeginn: 12. März 2026, 9.30 Uhr\nEnde: 14. März 2026, 12 Uhr\nOrt: Rathaus\n", "de"),
        ("École d'été\n\nDébut : 12 mars 2026, 9h30\nFin : 14 mars 2026, 12h00\nLieu : mairie\n", "fr"),
        ("Escuela de verano\n\nInicio: 12 de marzo de 2026, 9:30 h\nFin: 14 de marzo de 2026, 12:00 h\n", "es"),
        ("Bengkel\n\nMula: 12 Mac 2026, 9.30 pagi\nTamat: 14 Mac 2026, 12.00 tengah hari\nTempat: Dewan\n", "ms"),
        ("Lokakarya\n\nMulai: 12 Maret 2026, pukul 09.30\nSelesai: 14 Maret 2026, pukul 12.00\nTempat: Aula\n", "id"),
        ("Las jornadas comienzan el 12 de marzo de 2026 a las 9:30 y terminan el 14 de marzo de 2026 a las 12:00.", "es"),
    ],
)  # fmt: skip
def test_a_beginning_and_an_end_are_one_time(text: str, language: str) -> None:
    assert spans(text, language) == [("2026-03-12T09:30", "2026-03-14T12:00")]
