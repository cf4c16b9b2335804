"""Names that mean one meeting, and names that do not."""

from __future__ import annotations

import pytest

from calsync.reconcile.names import SeriesIndex, likeness, name, names
from tests.reconcile.builders import SERIES


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        ("12th ADMM", 12),
        ("Twelfth ADMM", 12),
        ("XII ADMM", 12),
        ("twenty-first Council of State", 21),
        ("ADMM-14", 14),
        ("COP29", 29),
        ("Mesyuarat ADMM ke-19", 19),
    ],
)
def test_editions_are_read_in_every_way_of_writing(text: str, edition: int) -> None:
    assert name(text).editions == {edition}


@pytest.mark.parametrize(
    "text", ["10th anniversary of the ADMM", "SC 34/WG 6 meeting", "G20 Summit", "Light + Building 2020"]
)
def test_what_counts_something_else_is_no_edition(text: str) -> None:
    assert not name(text).editions


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ADMM-Plus", "ADMM+"),
        ("ASEAN Defense Ministers' Meeting", "ASEAN Defence Ministers’ Meeting"),
        ("ADSOM", "ASEAN Defence Senior Officials' Meeting"),
        ("KTT Khusus ASEAN-AS", "ASEAN-US Special Summit"),
        ("Mesyuarat Menteri-Menteri Pertahanan ASEAN", "ASEAN Defence Ministers' Meeting"),
        ("Riverton Library Commitee meeting", "Riverton Library Committee meeting"),
        (
            "Treffen der Kulturminister Deutschlands und Polens",
            "Meeting of the culture ministers of Germany and Poland",
        ),
        ("Verkehrsministerkonferenz", "Conference of transport ministers"),
        (
            "Lawatan Perdana Menteri Belanda ke Filipina",
            "Visit of the Prime Minister of the Netherlands to the Philippines",
        ),
        ("Cumbre Corea del Sur-Japón", "South Korea-Japan summit"),
        ("Summit of the Association of South-East Asian Nations", "ASEAN summit"),
        ("Counter-Terrorism Committee", "Counterterrorism Committee"),
        ("South East Regional Cyber Security Forum", "Southeast Regional Cybersecurity Forum"),
        ("Inter-Agency Co-ordination Board", "Interagency Coordination Board"),
    ],
)
def test_one_name_in_two_writings(a: str, b: str) -> None:
    assert likeness(name(a), name(b)) >= 0.8


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Topology", "Topology and Geometry Winter School in Alpine Villages"),
        ("Harbour Committee", "Finance Committee"),
        ("Riverton Planning Board", "Hillside Planning Board"),
    ],
)
def test_a_word_in_common_is_not_a_name_in_common(a: str, b: str) -> None:
    assert likeness(name(a), name(b)) < 0.8


def test_a_name_of_common_words_names_nothing() -> None:
    assert name("the regular meeting of the Board").generic
    assert not name("regular meeting of the Riverton Board").generic


def test_a_prime_minister_is_no_first_edition() -> None:
    assert not name("Visite du Premier ministre de la Norvège").editions
    assert name("Premier festival de Valmont").editions == {1}


def test_what_is_annual_is_held_once_in_a_while_where_its_name_says_whose_it_is() -> None:
    assert name("Annual general meeting of Norland Shipping").once
    assert not name("Annual general meeting").once


def test_an_acronym_in_brackets_is_a_name_if_it_spells_the_words() -> None:
    assert name("ADMM") in names("ASEAN Defence Ministers' Meeting (ADMM)")
    assert name("ASEAN") not in names("Summit of South-East Asian Leaders (ASEAN)")


@pytest.mark.parametrize(
    ("title", "series"),
    [
        ("19th ASEAN Defence Ministers' Meeting (ADMM-19)", "admm"),
        ("ADMM 2025 in Kuala Lumpur", "admm"),
        ("ADMM Retreat 2025", "admm-retreat"),
        ("ADMM+", "admm-plus"),
        ("Mesyuarat ADMM", "admm"),
        ("Ceremony for the ADMM", None),
        ("ADMM Youth Forum", None),
    ],
)
def test_a_series_is_found_by_its_whole_name_only(title: str, series: str | None) -> None:
    assert SeriesIndex(SERIES).find(title) == series


@pytest.mark.parametrize("text", ["Room VX", "LL Club", "Hall IIII", "IXL Lodge"])
def test_letters_that_make_no_roman_number_are_a_word(text: str) -> None:
    found = name(text)
    assert not found.editions
    assert len(found.words) == 2


@pytest.mark.parametrize("text", ["Notice of", "The", "2024", "Upcoming", "–"])
def test_a_title_without_a_word_that_is_compared_is_still_a_name(text: str) -> None:
    assert names(text)
