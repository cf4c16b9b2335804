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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Committee of the Whole: May 12, May 26, June 9, all at 6 pm.", "en"),
        ("Commission des finances : 12 mai, 26 mai, 9 juin, à 18 h.", "fr"),
        ("Comisión de Hacienda: 12 de mayo, 26 de mayo y 9 de junio, a las 18 h.", "es"),
        ("Jawatankuasa Kewangan: 12 Mei, 26 Mei dan 9 Jun, jam 6 petang.", "ms"),
        ("Rapat komisi anggaran: 12 Mei, 26 Mei dan 9 Juni, pukul 18.00.", "id"),
    ],
)
def test_days_told_in_one_breath_with_their_hour_stand_or_fall_together(text: str, language: str) -> None:
    assert starts(text, language) == ["2026-05-12T18:00", "2026-05-26T18:00", "2026-06-09T18:00"]


def titles(text: str, language: str) -> list[str]:
    """The names of the meetings that a text shows."""
    found = EXTRACTOR.extract(read.announcement("a", text, PUBLISHED, language))
    return [one.title for one in found if one.confidence >= SHOWN]


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "The art exhibition runs from 5 May to 16 June. The opening of the art exhibition is on 4 May at 7 pm.",
            "en",
            ["Art exhibition", "Opening of the art exhibition"],
        ),
        (
            "L'exposition d'aquarelles se tient du 5 mai au 16 juin. "
            "Le vernissage de l'exposition d'aquarelles a lieu le 4 mai à 19 h.",
            "fr",
            ["Exposition d'aquarelles", "Vernissage de l'exposition d'aquarelles"],
        ),
        (
            "La exposición de acuarelas se celebra del 5 de mayo al 16 de junio. "
            "La inauguración de la exposición de acuarelas es el 4 de mayo a las 19 h.",
            "es",
            ["Exposición de acuarelas", "Inauguración de la exposición de acuarelas"],
        ),
        (
            "Pameran seni diadakan dari 5 Mei sampai 16 Juni. Pembukaan pameran seni diadakan pada 4 Mei pukul 19.00.",
            "id",
            ["Pameran seni", "Pembukaan pameran seni"],
        ),
    ],
)
def test_the_opening_of_something_is_not_that_itself(text: str, language: str, names: list[str]) -> None:
    assert titles(text, language) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Hearing 66: Tuesday 12 May, 10 am. Hearing 67: Thursday 14 May, 10 am.",
            "en",
            ["Hearing 66", "Hearing 67"],
        ),
        (
            "Arbeitskreis 1: 12. Mai, 18 Uhr\nArbeitskreis 2: 14. Mai, 18 Uhr\n",
            "de",
            ["Arbeitskreis 1", "Arbeitskreis 2"],
        ),
        (
            "Groupe de travail 1 : 12 mai, 18 h\nGroupe de travail 2 : 14 mai, 18 h\n",
            "fr",
            ["Groupe de travail 1", "Groupe de travail 2"],
        ),
    ],
)
def test_a_number_tells_two_meetings_apart(text: str, language: str, names: list[str]) -> None:
    assert titles(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Public meeting on the lagoon plan: Orongo Centre, Tuesday 12 May, 6 pm. "
            "The meeting at Vaipae planned for 13 May is postponed until the engineer is back.",
            "en",
        ),
        (
            "Mesyuarat awam tentang tasik: dewan komuniti, 12 Mei, jam 6 petang. "
            "Mesyuarat di Kampung Baru pada 13 Mei ditangguhkan.",
            "ms",
        ),
    ],
)
def test_what_is_put_off_on_a_later_day_takes_no_earlier_meeting_along(text: str, language: str) -> None:
    assert starts(text, language) == ["2026-05-12T18:00", None]


def test_a_next_meeting_that_takes_the_name_told_before_may_be_what_the_text_is_about() -> None:
    text = (
        "TOWN OF OSTWICK\nMEETINGS FOR THE WEEK OF MAY 4, 2026\n\n| Day | Time | Body | Room | Session |\n"
        "| Tue 5/5 | 4:00 PM | Library Advisory Board | Blue Room |\n| Wed 5/6 | 5:30 PM | Planning Commission | CANCELED |\n\n"
        "The Council's next regular meeting is May 11 at 6:00 PM. Comments for that meeting are due by noon that day.\n"
    )
    assert starts(text)
