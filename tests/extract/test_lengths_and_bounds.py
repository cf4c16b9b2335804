"""Lengths that stand beside a gathering, zones said once for all deadlines, and bounds in everyday words."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.model import Candidate, Kind
from calsync.read import announcement


def read(text: str, language: str = "en") -> list[Candidate]:
    return Extractor().extract(announcement("note", text, "2026-09-01", language, None))


@pytest.mark.parametrize(
    "text",
    [
        "Pruning in autumn\n\nThe gardeners invite you to a one-hour webinar on pruning on 14 October 2026 at 15:00 UTC.\n",
        "WEBINAR | 60 min | English\n\nPruning in autumn\n\n14 October 2026, 15:00 UTC\n",
        "The steering call is on 14 October 2026, 15:00 UTC, one hour.\n",
    ],
)
def test_a_length_beside_a_gathering_tells_when_it_ends(text: str) -> None:
    (found,) = [c for c in read(text) if c.kind is Kind.EVENT]
    assert found.span.stream() == ("2026-10-14T15:00", "2026-10-14T16:00")


def test_a_length_of_one_of_several_gatherings_ends_none_of_them() -> None:
    text = "There is a one-hour seminar each time: the Moss Seminar on 14 October 2026 at 15:00, the Fern Seminar on 21 October 2026 at 16:00.\n"
    assert [c.span.end for c in read(text)] == [None, None]


def test_what_a_heading_says_of_all_deadlines_holds_for_each() -> None:
    text = "Workshop on Quiet Machines, Turin, 3 March 2027\n\nIMPORTANT DATES (all AoE)\n  Abstracts: 8 October 2026\n  Full papers: 15 October 2026\n"
    due = [c.span for c in read(text) if c.kind is Kind.DEADLINE]
    assert [(span.stream()[0], span.tz) for span in due] == [
        ("2026-10-08T23:59", "Etc/GMT+12"),
        ("2026-10-15T23:59", "Etc/GMT+12"),
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Drafts of the annual report to me by 9 October 2026.\n", "en"),
        ("We take talk proposals until 9 October 2026.\n", "en"),
        ("Last day to collect a voting card | Friday 9 October 2026\n", "en"),
        ("Usul hendaklah sampai kepada Setiausaha selewat-lewatnya pada 9 Oktober 2026.\n", "ms"),
    ],
)
def test_a_bound_in_everyday_words_is_a_deadline(text: str, language: str) -> None:
    assert [(c.kind, c.span.stream()[0]) for c in read(text, language)] == [(Kind.DEADLINE, "2026-10-09")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Permanence du local : mardi et jeudi, 9 h – 12 h.\n", "fr"),
        ("The order papers are out by noon on 9 October 2026.\n", "en"),
    ],
)
def test_desk_hours_and_what_others_bring_out_ask_nothing_of_the_reader(text: str, language: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The harbour masters' forum opens in Turku on 14 October 2026.\n\nThe three-day forum will look at ice.\n",
            "en",
        ),
        (
            "Die Konferenz der Lotsen beginnt am 14. Oktober 2026 in Kiel.\n\nDie dreitägige Konferenz berät über Eis.\n",
            "de",
        ),
        (
            "La conférence des pilotes s'ouvrira le 14 octobre 2026.\n\nCette conférence de trois jours portera sur la glace.\n",
            "fr",
        ),
        ("Mesyuarat nakhoda bermula pada 14 Oktober 2026.\n\nMesyuarat tiga hari itu akan membincangkan ais.\n", "ms"),
        ("The pilots open their annual conference on 14 October 2026 in Turku. It lasts until Friday.\n", "en"),
        ("Die dreitägige Tagung beginnt am 14. Oktober 2026 in Kiel.\n", "de"),
    ],
)
def test_what_takes_a_gathering_up_again_tells_when_it_ends(text: str, language: str) -> None:
    assert [c.span.stream() for c in read(text, language)] == [("2026-10-14", "2026-10-16")]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour masters' forum meets in Turku on 14 October 2026.\n\nA two-day forum was too long for most.\n",
        "The harbour masters' forum meets in Turku on 14 October 2026.\n\nThe two-day workshop on ice has no date yet.\n",
    ],
)
def test_the_length_of_another_gathering_is_not_its_own(text: str) -> None:
    assert ("2026-10-14", None) in [c.span.stream() for c in read(text)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Gulf Forum opens in Manama on 14 October 2026 and closes the next day.", "en"),
        ("The Gulf Forum will open in Manama on 14 October 2026 and end the following day.", "en"),
        ("The Gulf Forum begins in Manama on 14 October 2026. It is expected to last two days.", "en"),
        ("The Gulf Forum, in Manama on 14 October 2026, is to last two days.", "en"),
        ("The Gulf Forum opens in Manama on 14 October 2026. Delegates will meet for two days.", "en"),
        ("The Gulf Forum opens on 14 October 2026 in Manama. It will conclude on 15 October.", "en"),
        ("The Gulf Forum ends in Manama on 15 October 2026 after two days of talks.", "en"),
        ("Das Alpenforum beginnt am 14. Oktober 2026 in Bregenz und endet am folgenden Tag.", "de"),
        ("Das Alpenforum beginnt am 14. Oktober 2026 in Bregenz. Die Delegierten tagen zwei Tage.", "de"),
        ("Le Forum du Sahel s'ouvrira le 14 octobre 2026 à Dakar et se terminera le lendemain.", "fr"),
        ("Le Forum du Sahel s'ouvrira le 14 octobre 2026 à Dakar. Les travaux dureront deux jours.", "fr"),
        ("El Foro Andino empezará el 14 de octubre de 2026 en Lima. Durará dos días.", "es"),
        ("El Foro Andino se inaugurará el 14 de octubre de 2026 en Lima y concluirá al día siguiente.", "es"),
        ("Forum Tenaga akan dibuka di Kuching pada 14 Oktober 2026 dan berakhir keesokan harinya.", "ms"),
        ("Forum Energi dimulai di Makassar pada 14 Oktober 2026. Acara berlangsung selama dua hari.", "id"),
    ],
)
def test_the_end_may_be_told_by_the_day_after_or_by_a_length_behind(text: str, language: str) -> None:
    assert [c.span.stream() for c in read(text, language)] == [("2026-10-14", "2026-10-15")]


def test_what_was_opened_has_no_hours_of_opening() -> None:
    text = "Le Forum du Sahel, qui s'est ouvert lundi à Dakar, se poursuivra jusqu'au 4 septembre."
    assert [c.span.stream() for c in read(text, "fr")] == [("2026-08-31", "2026-09-04")]
