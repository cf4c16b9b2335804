"""Forms that follow each other, their labels in every order: what one says is never another's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations

import pytest

from calsync import read
from calsync.model import event_stream
from tests.extract.labels import extractor

CAPTIONS = {
    "en": ("Event", "Date", "Time", "Venue", "Speaker"),
    "de": ("Veranstaltung", "Datum", "Uhrzeit", "Ort", "Referentin"),
    "fr": ("Événement", "Date", "Heure", "Lieu", "Intervenante"),
    "es": ("Evento", "Fecha", "Hora", "Lugar", "Ponente"),
    "ms": ("Program", "Tarikh", "Masa", "Tempat", "Penceramah"),
}
MEETINGS = {
    "en": (
        ("Parish picnic", "5 July 2025", "2pm", "Village Green", "Ann Hill"),
        ("Planning Committee meeting", "Tuesday 8 July 2025", "7.30pm", "Town Hall", "Tom Reed"),
        ("Annual lecture", "12 September 2025", "18:00", "Lecture Theatre 2", "Dr Mary Lane"),
    ),
    "de": (
        ("Gemeindefest", "5. Juli 2025", "14 Uhr", "Kirchplatz", "Anna Berg"),
        ("Sitzung des Bauausschusses", "Dienstag, 8. Juli 2025", "19.30 Uhr", "Rathaus", "Tom Reiter"),
        ("Jahresvortrag", "12. September 2025", "18:00 Uhr", "Hörsaal 2", "Dr. Maria Lang"),
    ),
    "fr": (
        ("Fête du village", "5 juillet 2025", "14h", "place de l'Église", "Anne Colin"),
        ("Conseil municipal", "mardi 8 juillet 2025", "19h30", "salle des fêtes", "Paul Roux"),
        ("Conférence annuelle", "12 septembre 2025", "18 h", "amphithéâtre 2", "Marie Lange"),
    ),
    "es": (
        ("Fiesta del barrio", "5 de julio de 2025", "14:00", "plaza Mayor", "Ana Colina"),
        ("Pleno del Ayuntamiento", "martes 8 de julio de 2025", "19:30", "Ayuntamiento", "Pablo Rojo"),
        ("Conferencia anual", "12 de septiembre de 2025", "18 h", "aula 2", "María Lasa"),
    ),
    "ms": (
        ("Majlis kesyukuran", "5 Julai 2025", "2 petang", "Dewan Komuniti", "Ani Bakar"),
        ("Mesyuarat Jawatankuasa Perancang", "Selasa, 8 Julai 2025", "7.30 malam", "Dewan Bandaran", "Tamrin Ali"),
        ("Syarahan tahunan", "12 September 2025", "6.00 petang", "Dewan Kuliah 2", "Dr Mariam Lan"),
    ),
}
STARTS = ["2025-07-05T14:00", "2025-07-08T19:30", "2025-09-12T18:00"]
Forms = Sequence[Sequence[str]]


def _page(forms: Forms) -> str:
    return "".join("<div>" + "".join(f"<p>{line}</p>" for line in form) + "</div>" for form in forms)


def _marked(line: str) -> str:
    label, _, value = line.partition(": ")
    return f"**{label}:** {value}" if value else f"## {line}"


PAPERS: dict[str, Callable[[Forms], str]] = {
    "blank lines": lambda forms: "\n\n".join("\n".join(form) for form in forms),
    "no blank lines": lambda forms: "\n".join("\n".join(form) for form in forms),
    "paragraphs": _page,
    "breaks": lambda forms: "".join(f"<p>{'<br>'.join(form)}</p>" for form in forms),
    "Markdown": lambda forms: "\n\n".join("\n".join(map(_marked, form)) for form in forms),
}


def _orders(headed: bool) -> list[tuple[int, ...]]:
    """Orders of the labels; a title that is a label is the first or second of them, and every third order will do."""
    if headed:
        return list(permutations((1, 2, 3, 4)))
    return [order for order in permutations(range(5)) if 0 in order[:2]][::3]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", CAPTIONS)
@pytest.mark.parametrize("headed", [True, False], ids=["a line over each", "a title among the labels"])
def test_a_form_keeps_what_it_says(language: str, paper: str, headed: bool) -> None:
    if headed and paper == "no blank lines":
        pytest.xfail("a line that nothing parts from the labels before it")
    format_ = "html" if paper in ("paragraphs", "breaks") else None
    for order in _orders(headed):
        forms = [
            [*([row[0]] if headed else []), *(f"{CAPTIONS[language][i]}: {row[i]}" for i in order)]
            for row in MEETINGS[language]
        ]
        text = PAPERS[paper](forms)
        got = [
            event_stream(c) for c in extractor().extract(read.announcement("f", text, "2025-02-25", language, format_))
        ]
        assert [e["start"] for e in got if e["confidence"] >= 0.35] == STARTS, text
        for event, row in zip(got, MEETINGS[language], strict=True):
            assert set(row[0].casefold().split()) <= set(event["title"].casefold().split()), text
            others = [other[3] for other in MEETINGS[language] if other is not row]
            assert not any(other in (event["location"] or "") for other in others), text
