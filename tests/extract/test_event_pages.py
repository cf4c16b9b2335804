"""Pages of events as a browser shows them: what stands around the facts, and the forms in which pages say them."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())


def read(text: str, language: str = "en") -> set[tuple[object, ...]]:
    """What users see of a page: title, beginning and end."""
    told = EXTRACTOR.read(announcement("page", text, "2026-02-02", language, None)).candidates
    events = map(event_stream, told)
    return {(e["title"], e["start"], e["end"]) for e in events if e["confidence"] >= 0.5 and e["kind"] == "event"}


@pytest.mark.parametrize("badge", ["12\nMAR", "MAR\n12", "Thu\n12\nMar", "12\nMar\n2026", "Mar\n12\n2026"])
@pytest.mark.parametrize("parted", ["", "\n"])
def test_a_day_may_be_set_as_a_badge(badge: str, parted: str) -> None:
    text = f"Upcoming events\n\n{badge}\nSeminar on Peat\n13:00 – 14:00, Town Hall, Exeter\n{parted}25\nMAR\nForum of Small Ports\n09:30 – 17:00, Guildhall, Exeter\n"
    assert read(text) == {
        ("Seminar on Peat", "2026-03-12T13:00", "2026-03-12T14:00"),
        ("Forum of Small Ports", "2026-03-25T09:30", "2026-03-25T17:00"),
    }


@pytest.mark.parametrize(
    ("first", "last", "language"),
    [
        ("Starts 9 April 2026 6.30pm", "Ends 9 April 2026 8pm", "en"),
        ("Begins Thursday 9 April 2026, 18:30", "Finishes Thursday 9 April 2026, 20:00", "en"),
        ("Beginn 9. April 2026 18:30 Uhr", "Ende 9. April 2026 20:00 Uhr", "de"),
        ("Beginn\n9. April 2026, 18:30 Uhr", "Ende\n9. April 2026, 20:00 Uhr", "de"),
        ("Début 09/04/2026 18h30", "Fin 09/04/2026 20h00", "fr"),
        ("Inicio 9 de abril de 2026 18:30", "Fin 9 de abril de 2026 20:00", "es"),
        ("Mula 9 April 2026 6.30 petang", "Tamat 9 April 2026 8.00 malam", "ms"),
        ("Mulai 9 April 2026 18.30 WIB", "Selesai 9 April 2026 20.00 WIB", "id"),
    ],
)
def test_a_beginning_stands_over_its_end(first: str, last: str, language: str) -> None:
    told = read(f"Workshop Forum 21\n\n{first}\n{last}\n", language)
    assert [(start, end) for _, start, end in told] == [("2026-04-09T18:30", "2026-04-09T20:00")]


@pytest.mark.parametrize(
    ("head", "line", "language"),
    [
        ("Event details", "8 March 2026, 09:30 – 12:00", "en"),
        ("At a glance", "8 March 2026, 09:30 – 12:00", "en"),
        ("Auf einen Blick", "8. März 2026, 9.30 bis 12.00 Uhr", "de"),
        ("Informations pratiques", "8 mars 2026, 9h30 - 12h00", "fr"),
        ("Detalles del evento", "8 de marzo de 2026, de 9:30 a 12:00 h", "es"),
        ("Maklumat acara", "8 Mac 2026, 9.30 pagi - 12.00 tengah hari", "ms"),
        ("Detail acara", "8 Maret 2026, 09.30 - 12.00 WIB", "id"),
    ],
)
def test_the_head_of_the_facts_is_no_name(head: str, line: str, language: str) -> None:
    told = read(f"Seminar Arktika\n\nLorem ipsum dolor sit amet.\n\n{head}\n{line}\n", language)
    assert told == {("Seminar Arktika", "2026-03-08T09:30", "2026-03-08T12:00")}


@pytest.mark.parametrize("parted", [" | ", ", ", " / "])
@pytest.mark.parametrize(
    ("day", "doors", "begins", "language"),
    [
        ("17 June 2026", "Doors 17:30", "Start 18:30", "en"),
        ("Wednesday 17 June 2026", "Doors open 5.30pm", "Show 6.30pm", "en"),
        ("17. Juni 2026", "Einlass 17:30 Uhr", "Beginn 18:30 Uhr", "de"),
        ("17 juin 2026", "Ouverture des portes 17h30", "Début 18h30", "fr"),
        ("17 de junio de 2026", "Apertura de puertas 17:30 h", "Inicio 18:30 h", "es"),
        ("17 Jun 2026", "Pintu dibuka 5.30 petang", "Mula 6.30 petang", "ms"),
    ],
)
def test_a_line_of_hours_is_that_of_the_day_over_it(
    day: str, doors: str, begins: str, language: str, parted: str
) -> None:
    told = read(f"Seminar Arktika\n\n{day}\n{doors}{parted}{begins}\n", language)
    assert told == {("Seminar Arktika", "2026-06-17T18:30", None)}
