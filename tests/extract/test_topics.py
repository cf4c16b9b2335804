"""What is held is named by the words that say so, where no gathering word names it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor
from calsync.extract.names import BARE

EXTRACTOR = Extractor()


def names(text: str, language: str = "en") -> list[str]:
    """The titles of all names that a text has, bare gathering words left out."""
    announcement = read.announcement("a", text, "2026-03-02", language)
    return [n.title for n in EXTRACTOR.read(announcement).names if n.strength != BARE]


HELD = {
    "a copula": ("The Lakeland Nationals are 8–10 August 2026, at Ullock.", "en", "Lakeland Nationals"),
    "a predicate": ("An ad hoc takes place at the hotel on Saturday 11 July 2026.", "en", "Ad hoc"),
    "moved": ("The address to Parliament, pencilled in for 23 May 2026, is dropped.", "en", "Address to Parliament"),
    "behind its day": ("On 5 May 2026, the big sing-along takes place in the square.", "en", "Big sing-along"),
    "a second sentence": ("Bring chairs. Skippers' draw: 8 May 2026, 10 am, club office.", "en", "Skippers' draw"),
    "German": ("Die große Kundgebung beginnt am 18. April 2026 um 10.30 Uhr.", "de", "Große Kundgebung"),
    "German, turned": ("Am 18. April 2026 findet das lange Singen statt.", "de", "Lange Singen"),
    "French": ("La deuxième étape, qui devait être courue jeudi, partira le 26 mars 2026.", "fr", "Deuxième étape"),
    "Spanish": ("El Rosario de la aurora será el domingo 3 de mayo de 2026.", "es", "Rosario de la aurora"),
    "Malay": ("Gotong-royong perdana akan diadakan pada 9 Mei 2026.", "ms", "Gotong-royong perdana"),
    "Indonesian": ("Wisuda daring akan digelar pada 9 Mei 2026.", "id", "Wisuda daring"),
}  # fmt: skip
NOT_HELD = {
    "a pronoun": "They get together on 12 May 2026 at 10 am.",
    "a person": "Mr Fell is due in Oslo on 12 May 2026.",
    "a clause": "We will tell you on 12 May 2026 whether it rained.",
}


@pytest.mark.parametrize("text, language, title", HELD.values(), ids=HELD)
def test_the_subject_of_what_is_held_names_it(text: str, language: str, title: str) -> None:
    assert title in names(text, language)


@pytest.mark.parametrize("text", NOT_HELD.values(), ids=NOT_HELD)
def test_what_is_not_held_names_nothing(text: str) -> None:
    assert names(text) == []


def test_each_sentence_of_a_paragraph_names_its_own() -> None:
    text = "Civil proof 23 May 2026, 10.00, by video. Licensing appeals: 20 June 2026, 14.00, unchanged."
    assert {"Civil proof", "Licensing appeals"} <= set(names(text))


OWNED = {
    "en": (
        "Harbour Town Council will hear the engineer at its meeting on 21 May 2026.",
        "Harbour Town Council meeting",
    ),
    "de": ("Der Gemeinderat berät darüber in seiner Sitzung am 14. Mai 2026.", "Gemeinderat Sitzung"),
    "fr": ("Le conseil municipal en parlera lors de sa réunion du 14 mai 2026.", "Réunion conseil municipal"),
    "es": ("La junta directiva lo tratará en su reunión del 14 de mayo de 2026.", "Reunión junta directiva"),
}


@pytest.mark.parametrize("code", OWNED)
def test_its_meeting_is_that_of_the_body_of_which_the_sentence_speaks(code: str) -> None:
    text, title = OWNED[code]
    assert title in names(text, code)


def test_a_row_is_named_by_its_words_and_not_by_its_numbers() -> None:
    text = "Mon 2026-06-08   09.00  17.00   WG 1 Sampling         Room A\nTue 2026-06-09   09.00  15.00   WG 5 Moisture methods     Room C\n"
    assert {"WG 1 Sampling", "WG 5 Moisture methods"} <= set(names(text))


def test_what_all_rows_say_is_no_name_under_a_heading_that_names_them() -> None:
    text = "Radio for beginners\n\nTue 12 May 2026   18:15    ETZ F 91\nTue 19 May 2026   18:15    ETZ F 91\n"
    assert "ETZ F 91" not in names(text)
