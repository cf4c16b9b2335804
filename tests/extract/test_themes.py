"""A lecture is read whatever its theme and its speaker are called, and however its line puts them together."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement
from tests.extract.labels import extractor

THEMES = ("Snow and memory", "Why bees dance", "The long shadow of 1848", "How to read a map")
SPEAKERS = ("Prof. Anna Wells", "Venkatesh Ramaswamy", "K.P. Rao", "Rev. María José Fernández")
LINES = (
    "Lecture: {theme}\n12 March 2026, 4 pm",
    "{theme} (lecture), 12 March 2026, 4 pm",
    "{speaker}: {theme}\n12 March 2026, 4 pm",
    "12 March 2026, 4 pm: {speaker}, {theme}",
    '{speaker} will speak on "{theme}" on 12 March 2026 at 4 pm in the Large Hall.',
    "Evening lectures, 4 pm\n\n12 March 2026: {theme} ({speaker})\n19 March 2026: Clay and fire (Jo Fox)",
)
QUESTIONS = {
    "en": "12 March 2026, 4 pm: Why bees dance\n19 March 2026, 4 pm: What is a river?",
    "de": "12. März 2026, 16 Uhr: Warum Bienen tanzen\n19. März 2026, 16 Uhr: Was ist ein Fluss?",
    "fr": "12 mars 2026, 16 h : Pourquoi les abeilles dansent\n19 mars 2026, 16 h : Qu'est-ce qu'un fleuve ?",
    "es": "12 de marzo de 2026, 16 h: Por qué bailan las abejas\n19 de marzo de 2026, 16 h: ¿Qué es un río?",
    "ms": "12 Mac 2026, 4 petang: Mengapa lebah menari\n19 Mac 2026, 4 petang: Apa itu sungai?",
    "id": "12 Maret 2026, pukul 16.00: Mengapa lebah menari\n19 Maret 2026, pukul 16.00: Apa itu sungai?",
}


APPOSED = {
    "en": "Why bees dance: a talk by Anna Wells\n\n12 March 2026 at 4 pm in the Large Hall. Free entry.",
    "en, by a dash": "Why bees dance - a talk by Anna Wells\n12 March 2026, 4 pm, Large Hall",
    "de": "Ton und Feuer: ein Vortrag von Jo Fuchs\n\n12. März 2026, 16 Uhr, Großer Saal. Eintritt frei.",
    "fr": "Terre et feu : une conférence de Jo Renard\n\n12 mars 2026 à 16 h, Grande Salle. Entrée libre.",
    "es": "Barro y fuego: una charla de Jo Zorro\n\n12 de marzo de 2026 a las 16 h, Sala Grande. Entrada libre.",
}


def _titles(text: str, language: str = "en") -> dict[date | None, str]:
    row = Announcement("s", "k", text, published=date(2026, 2, 20), language=language)
    return {c.span.first_day: c.title for c in extractor().extract(row) if c.confidence >= 0.5}


@pytest.mark.parametrize("line", LINES)
def test_a_lecture_is_read_whatever_its_theme_and_speaker_are(line: str) -> None:
    for theme in THEMES:
        for speaker in SPEAKERS:
            title = _titles(line.format(theme=theme, speaker=speaker)).get(date(2026, 3, 12), "")
            assert set(theme.casefold().strip("?").split()[-2:]) <= set(title.casefold().strip('?"').split())


@pytest.mark.parametrize("language", QUESTIONS)
def test_a_question_may_be_a_theme(language: str) -> None:
    said = [line.partition(": ")[2].strip(" ¿?") for line in QUESTIONS[language].split("\n")]
    found = _titles(QUESTIONS[language], language)
    assert [found[date(2026, 3, 12)].strip("?¿ "), found[date(2026, 3, 19)].strip("?¿ ")] == said


@pytest.mark.parametrize("said", APPOSED)
def test_what_stands_before_a_talk_is_its_theme(said: str) -> None:
    theme = APPOSED[said][: APPOSED[said].index(" -" if "dash" in said else ":")].strip()
    assert theme in _titles(APPOSED[said], said[:2])[date(2026, 3, 12)]


def test_a_question_behind_a_label_is_a_theme() -> None:
    assert _titles("Lecture: What is a river?\n12 March 2026, 4 pm") == {date(2026, 3, 12): "Lecture: What is a river?"}


@pytest.mark.parametrize("speaker", ["Col. Nyström", "Colonel Nyström", "Anna Nyström"])
def test_a_body_behind_a_talk_is_where_it_is_held(speaker: str) -> None:
    text = f"The talk by {speaker} at the Officers' Association on Thursday 12 March, 18.30, is full."
    assert _titles(text) == {date(2026, 3, 12): "Talk"}
