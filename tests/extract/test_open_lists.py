"""What stands over a list leaves all its days open, what stands in a row or in a note its own day."""

from __future__ import annotations

from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

# Two meetings of each language with their days, and lines over them that leave those open.
_ROWS = {
    "en": [("Planning Committee", "Monday 3 March 2025"), ("Budget workshop", "Thursday 6 March 2025")],
    "de": [("Bauausschuss", "Montag, 3. März 2025"), ("Klimakonferenz", "Donnerstag, 6. März 2025")],
    "fr": [("Conseil municipal", "lundi 3 mars 2025"), ("Atelier budget", "jeudi 6 mars 2025")],
    "es": [("Pleno municipal", "lunes 3 de marzo de 2025"), ("Taller de presupuesto", "jueves 6 de marzo de 2025")],
    "ms": [("Mesyuarat Majlis", "Isnin, 3 Mac 2025"), ("Bengkel belanjawan", "Khamis, 6 Mac 2025")],
    "id": [("Rapat Komite", "Senin, 3 Maret 2025"), ("Lokakarya anggaran", "Kamis, 6 Maret 2025")],
}
_OVER = {
    "en": [
        "Provisional dates for 2025",
        "Dates reserved for further hearings:",
        "Draft timetable",
        "The provisional business for the week commencing 3 March includes:",
        "Please hold the following dates:",
        "Dates to be confirmed:",
        "Tentative schedule",
        "Subject to confirmation:",
    ],
    "de": [
        "Vorläufige Termine",
        "Voraussichtliche Termine 2025:",
        "Vorläufiger Zeitplan",
        "Termine unter Vorbehalt",
        "Entwurf des Sitzungskalenders",
    ],
    "fr": ["Calendrier prévisionnel", "Dates provisoires :", "Projet de calendrier", "Dates à confirmer"],
    "es": ["Calendario provisional", "Fechas tentativas:", "Propuesta de calendario", "Fechas por confirmar"],
    "ms": ["Tarikh sementara", "Jadual tentatif:", "Cadangan tarikh"],
    "id": ["Jadwal sementara", "Tanggal tentatif:", "Usulan jadwal"],
}
_FORMS = ["{day}: {name}", "- {name}, {day}", "{name}\t{day}", "{day} – {name}"]
_CASES = [(code, over, form) for code in _OVER for over, form in zip(_OVER[code], _FORMS * 2, strict=False)]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series(), floor=0.1)


def _states(extractor: Extractor, text: str, code: str) -> dict[str, str]:
    found = extractor.extract(read.announcement("test", text, "2025-01-20", code, None))
    return {str(c.span.stream()[0])[:10]: c.status.value for c in found if c.span.known and c.kind.value == "event"}


def _listed(code: str, over: str, form: str) -> str:
    rows = "\n".join(form.format(name=name, day=day) for name, day in _ROWS[code])
    return f"Marsham Fen\n\n{over}\n{rows}"


@pytest.mark.parametrize(("code", "over", "form"), _CASES)
def test_days_under_such_a_line_are_open(extractor: Extractor, code: str, over: str, form: str) -> None:
    states = _states(extractor, _listed(code, over, form), code)
    assert states == {"2025-03-03": "tentative", "2025-03-06": "tentative"}


@pytest.mark.parametrize(
    "over",
    ["Dates for 2025", "Confirmed dates", "Draft minutes and dates:"],
)
def test_others_are_not(extractor: Extractor, over: str) -> None:
    assert set(_states(extractor, _listed("en", over, _FORMS[0]), "en").values()) == {"confirmed"}


def test_another_heading_ends_what_is_open(extractor: Extractor) -> None:
    text = "Provisional dates\n3 March 2025: Planning Committee\n\nConfirmed dates\n6 March 2025: Budget workshop"
    assert _states(extractor, text, "en") == {"2025-03-03": "tentative", "2025-03-06": "confirmed"}


@pytest.mark.parametrize(
    ("said", "note"),
    [
        *product(["*", " *", "†"], ["provisional date", "date to be confirmed", "tbc"]),
        (" (reserve date)", ""),
        (" (?)", ""),
        (", date still to be agreed", ""),
    ],
)
def test_a_row_may_be_open_alone(extractor: Extractor, said: str, note: str) -> None:
    below = f"\n\n{said.strip()} {note}" if note else ""
    text = f"Timetable\n\nPlanning Committee: 3 March 2025\nBudget workshop: 6 March 2025{said}\nOral hearing: 11 March 2025{below}"
    states = _states(extractor, text, "en")
    assert states == {"2025-03-03": "confirmed", "2025-03-06": "tentative", "2025-03-11": "confirmed"}


def test_a_note_of_something_else_leaves_no_day_open(extractor: Extractor) -> None:
    text = "Fixtures\n\nPlanning Committee: 3 March 2025*\nBudget workshop: 6 March 2025\n\n* extra time and penalties if needed"
    assert set(_states(extractor, text, "en").values()) == {"confirmed"}
