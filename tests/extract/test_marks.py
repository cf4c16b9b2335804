"""The marks of Markdown around words change no reading."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from calsync.extract.marks import marks
from calsync.model import Candidate
from calsync.read import announcement
from tests.extract.labels import extractor, shown

NOTICES = {
    "en": "The annual meeting of the Boat Club will be held in the Village Hall on 12 April 2025 at 7.30 pm.\n\nVenue: Village Hall\n",
    "de": "Die Jahresversammlung des Bootsclubs findet am 12. April 2025 um 19.30 Uhr im Gemeindehaus statt.\n\nOrt: Gemeindehaus\n",
    "fr": "L'assemblée générale du Club nautique aura lieu le 12 avril 2025 à 19h30 à la salle des fêtes.\n\nLieu : salle des fêtes\n",
    "es": "La asamblea anual del Club Náutico se celebrará el 12 de abril de 2025 a las 19.30 horas en la Casa de Cultura.\n\nLugar: Casa de Cultura\n",
    "ms": "Mesyuarat agung Kelab Perahu akan diadakan pada 12 April 2025 pukul 19.30 di Dewan Serbaguna.\n\nTempat: Dewan Serbaguna\n",
    "id": "Rapat tahunan Klub Perahu akan diadakan pada 12 April 2025 pukul 19.30 di Balai Warga.\n\nTempat: Balai Warga\n",
}
DAY = r"(12\.? (?:de )?[Aa](?:pril|vril|bril)(?: de)? 2025)"
NAME = r"(annual meeting|Jahresversammlung|assemblée générale|asamblea anual|Mesyuarat agung|Rapat tahunan)"
LINK = "https://www.example.org/news/4711"
WAYS: dict[str, Callable[[str], str]] = {
    "a day set in bold": lambda text: re.sub(DAY, r"**\1**", text),
    "a day in italics": lambda text: re.sub(DAY, r"_\1_", text),
    "a name in bold": lambda text: re.sub(NAME, r"__\1__", text),
    "a name in bold italics": lambda text: re.sub(NAME, r"***\1***", text),
    "a linked name": lambda text: re.sub(NAME, rf"[\1]({LINK})", text),
    "a linked day in bold": lambda text: re.sub(DAY, rf"**[\1]({LINK})**", text),
    "an hour as code": lambda text: re.sub(r"(7\.30 pm|19[.h]30)", r"`\1`", text),
    "a label in bold": lambda text: re.sub(r"(?m)^(\w+ ?:)", r"**\1**", text),
    "a label in bold before its colon": lambda text: re.sub(r"(?m)^(\w+)( ?:)", r"**\1**\2", text),
    "a picture before it": lambda text: f"![Logo]({LINK}/logo.png)\n\n{text}",
    "all of it in bold": lambda text: re.sub(r"(?m)^(.+)$", r"**\1**", text),
}


def _claims(text: str, language: str) -> list[object]:
    row = announcement("marks", text, "2025-03-04", language, None)
    found: list[Candidate] = extractor().extract(row)
    assert all(row.text[quote.start : quote.end] == quote.quote for one in found for quote in one.evidence)
    return [(c.title, c.span, c.status, c.kind, c.place) for c in shown(found)]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", NOTICES)
def test_how_words_are_marked_changes_nothing(language: str, way: str) -> None:
    plain = NOTICES[language]
    marked = WAYS[way](plain)
    assert marked != plain
    assert len(_claims(plain, language)) == 1
    assert _claims(marked, language) == _claims(plain, language)


@pytest.mark.parametrize(
    "text",
    [
        "* Board\n* Council\n",
        "2 * 3 * 4",
        "Talk* 3 March, Walk* 4 March",
        "see snake_case_name and other_name",
        "* * *",
        "________",
        "** CANCELLED **",
        "[1] Board (see the notice)",
        "*first line\n\nlast line*",
    ],
)
def test_signs_that_mark_no_words_stay(text: str) -> None:
    assert marks(text) == []


def test_an_address_where_one_meets_stays() -> None:
    text = "Join by [Zoom](https://us02.zoom.us/j/123)."
    out, at = "", 0
    for start, end, put in marks(text):
        out += text[at:start] + put
        at = end
    assert out + text[at:] == "Join by Zoom (https://us02.zoom.us/j/123)."
