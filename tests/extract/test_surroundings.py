"""What stands around a time: counts of days and words over the layout, which the linker weighs."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor, Reading
from calsync.extract.linking import Linker

DIARY = {
    "en": "Gatherings\n\nPlant sale: 4 May 2026\nTea and cake: 11 May 2026\nWillow weaving: 18 May 2026\n",
    "de": "Termine\n\nPflanzenmarkt: 4. Mai 2026\nKaffeerunde: 11. Mai 2026\nKorbflechten: 18. Mai 2026\n",
    "fr": "Agenda\n\nTroc aux plantes : 4 mai 2026\nGoûter : 11 mai 2026\nVannerie : 18 mai 2026\n",
}
CARD = {
    "en": "Spring gathering\n\nDate: 4 May 2026\nVenue: Millfield Hall\nPrice: free\nContact: the office\n",
    "de": "Frühjahrstreffen\n\nDatum: 4. Mai 2026\nOrt: Mühlensaal\nPreis: frei\nKontakt: das Büro\n",
    "es": "Encuentro de primavera\n\nFecha: 4 de mayo de 2026\nLugar: Sala Molino\nPrecio: gratis\nContacto: la oficina\n",
}


def reading(text: str, language: str) -> Reading:
    return Extractor().read(read.announcement("a", text, "2026-04-01", language))


def linker(found: Reading) -> Linker:
    assert found.linker is not None
    return found.linker


@pytest.mark.parametrize("language", DIARY)
def test_most_lines_of_a_diary_have_a_day(language: str) -> None:
    found = reading(DIARY[language], language)
    assert {linker(found).bearings.around.share(dated.unit) for dated in found.dated} == {"most lines dated"}


@pytest.mark.parametrize("language", CARD)
def test_a_card_has_one_dated_line(language: str) -> None:
    found = reading(CARD[language], language)
    cards = {linker(found).bearings.around.share(dated.unit) for dated in found.dated if dated.unit.kind == "label"}
    assert cards == {"the only dated line of its block"}


def test_the_second_day_of_a_line_and_those_since_a_heading_are_counted() -> None:
    found = reading(
        "# Fair\n\nThe tents arrive on 4 May 2026; gates open for all on 9 May 2026.\n\nClosing dance: 12 May 2026\n",
        "en",
    )
    around = linker(found).bearings.around
    assert [around.turn(dated) for dated in found.dated] == [1, 2, 1]


def test_what_a_sentence_says_besides_its_name_and_time_is_counted() -> None:
    found = reading(
        "Barrow Fair: 4 May 2026\n\nThe councillors spoke at length about Barrow Fair on 4 May 2026.\n", "en"
    )
    around, (brief, wordy) = linker(found).bearings.around, found.dated
    start = found.layout.text.index("Barrow Fair on")
    assert around.rest(brief, 0, 11) == 0
    assert around.rest(wordy, start, start + 11) == 4


def test_words_of_times_and_places_are_not_counted() -> None:
    found = reading("Wednesday 6 May 2026, Hamburg\n", "en")
    assert linker(found).bearings.around.words(0, 29) == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("# Village fair\n\nThe village fair is on 9 May 2026.\n\nThe hedge was cut on 2 May 2026.\n", "en"),
        ("# Dorffest\n\nDas Dorffest ist am 9. Mai 2026.\n\nDie Hecke wurde am 2. Mai 2026 geschnitten.\n", "de"),
    ],
)
def test_the_judge_is_told_which_time_of_a_meeting_is_the_surest(text: str, language: str) -> None:
    found = Extractor(floor=0.0).read(read.announcement("a", text, "2026-04-01", language))
    said = {span.stream()[0]: features for (_, span), features in found.trace.features.items()}
    assert "a further time of its meeting" not in said["2026-05-09"]
    assert "2026-05-02" not in said or "a further time of its meeting" in said["2026-05-02"]


@pytest.mark.parametrize(
    ("text", "language", "edges"),
    [
        ("The Rope Workshop takes place on 20 March 2026.", "en", "name between a letter and a letter"),
        ("20 March 2026: Rope Workshop", "en", "name between ':' and its line's edge"),
        ("Seilkurs: 20. März 2026", "de", "name between its line's edge and ':'"),
    ],
)
def test_a_verdict_sees_beside_what_a_name_begins_and_ends(text: str, language: str, edges: str) -> None:
    assert any(edges in told for told in reading(f"Notice\n\n{text}\n", language).trace.features.values())


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("on 20 March 2026", ("said as date", "left open: ")),
        ("on 20 March", ("said as date", "left open: year")),
        ("from 20 to 22 March 2026", ("said as range",)),
    ],
)
def test_a_verdict_sees_how_a_time_is_said_and_what_it_leaves_open(said: str, form: tuple[str, ...]) -> None:
    found = reading(f"The Rope Workshop takes place {said}.\n", "en").trace.features.values()
    assert any(set(form) <= set(told) for told in found)
