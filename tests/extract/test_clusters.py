"""Which names and which times of a text are of one meeting."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor

PUBLISHED = "2026-04-28"  # a Tuesday
SHOWN = 0.5
EXTRACTOR = Extractor()


def starts(text: str, language: str = "en") -> list[str | None]:
    """When the meetings begin that a text shows."""
    found = EXTRACTOR.extract(read.announcement("a", text, PUBLISHED, language))
    return [one.span.stream()[0] for one in found if one.confidence >= SHOWN]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ward meetings are held from 4 to 20 May. Town hall, 12 May, 6 pm. Library, 14 May, 6 pm.", "en"),
        ("Les réunions de quartier ont lieu du 4 au 20 mai. Mairie, 12 mai, 18 h. École, 14 mai, 18 h.", "fr"),
        (
            "Las reuniones de barrio se celebran del 4 al 20 de mayo. Ayuntamiento, 12 de mayo, 18 h. Escuela, 14 de mayo, 18 h.",
            "es",
        ),
        (
            "Mesyuarat penduduk diadakan dari 4 hingga 20 Mei. Dewan komuniti, 12 Mei, jam 6 petang. Sekolah, 14 Mei, jam 6 petang.",
            "ms",
        ),
        (
            "Rapat warga diadakan dari 4 sampai 20 Mei. Balai desa, 12 Mei, pukul 18.00. Perpustakaan, 14 Mei, pukul 18.00.",
            "id",
        ),
    ],
)
def test_a_day_in_the_midst_of_others_is_a_meeting_of_its_own(text: str, language: str) -> None:
    assert starts(text, language)[:2] == ["2026-05-04", "2026-05-12T18:00"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The choir festival is held from 12 to 14 May. The choir festival opens on 12 May at 7 pm.", "2026-05-12"),
        ("The choir meeting is in May. The choir meeting is on 12 May at 7 pm.", "2026-05-12T19:00"),
        ("The choir meeting is on 12 May. The choir meeting begins on 12 May at 7 pm.", "2026-05-12T19:00"),
    ],
)
def test_times_that_begin_on_one_day_are_one_meetings(text: str, start: str) -> None:
    assert starts(text) == [start]
