"""A calendar whose rows are what meets and whose columns are the months: each row's name, each cell's day, a note's hour."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

# The title, what heads the rows, what leads two of them, the months, a note with the hours of each.
_CALENDARS = {
    "en": ("DATES 2025", "Body", "Board", "Senate", "Jan Feb Mar Apr", "All Senate meetings start at 9 am. Board: 2.30 pm."),
    "de": ("TERMINE 2025", "Gremium", "Vorstand", "Senat", "Jan Feb März Apr", "Alle Senatssitzungen beginnen um 9 Uhr. Vorstand: 14.30 Uhr."),
    "fr": ("CALENDRIER 2025", "Instance", "Conseil d'administration", "Sénat", "janv. févr. mars avr.", "Le Sénat se réunit à 9 h. Conseil d'administration : 14 h 30."),
    "es": ("CALENDARIO 2025", "Órgano", "Consejo Directivo", "Senado", "ene feb mar abr", "El Senado se reúne a las 9:00. Consejo Directivo: 14:30."),
    "ms": ("TAKWIM 2025", "Mesyuarat", "Lembaga Pengarah (LPU)", "Senat", "Jan Feb Mac Apr", "Semua mesyuarat Senat bermula jam 9.00 pagi. LPU: jam 2.30 petang."),
    "id": ("JADWAL 2025", "Rapat", "Dewan Pengawas", "Senat", "Jan Feb Mar Apr", "Semua rapat Senat dimulai pukul 09.00. Dewan Pengawas: pukul 14.30."),
}  # fmt: skip
_DAYS = ["2025-02-19", "2025-03-12", "2025-04-23"]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _table(language: str, style: str) -> str:
    title, head, board, senate, months, _ = _CALENDARS[language]
    rows = [[head, *months.split()], [board, "", "19", "", "23 *"], [senate, "", "", "12", ""]]
    if style == "numbered":
        rows = [[str(number or "No"), *row] for number, row in enumerate(rows)]
    if style == "dashes":
        rows = [[cell or "-" for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    mark = {"tabs": "\t", "blanks": "   "}.get(style, " | ")
    lines = [mark.join(c.ljust(0 if style == "tabs" else w) for c, w in zip(row, widths, strict=True)) for row in rows]
    return f"{title}\n\n" + "\n".join(f"| {line} |" if style == "framed" else line for line in lines)


def _read(extractor: Extractor, text: str, language: str) -> list[tuple[str, str | None]]:
    made = extractor.extract(read.announcement("a", text, "2024-12-16", language, None))
    return sorted((str(one.span.stream()[0]), one.title) for one in made if one.confidence >= 0.5)  # type: ignore[misc]


@pytest.mark.parametrize("style", ["bars", "framed", "numbered", "dashes", "tabs", "blanks"])
@pytest.mark.parametrize("language", _CALENDARS)
def test_each_cell_is_a_day_of_its_row(extractor: Extractor, language: str, style: str) -> None:
    shown = _read(extractor, _table(language, style), language)
    assert [day for day, _ in shown] == _DAYS
    _, _, board, senate, _, _ = _CALENDARS[language]
    assert all(name in str(title) for name, (_, title) in zip((board, senate, board), shown, strict=True))


@pytest.mark.parametrize("language", _CALENDARS)
def test_a_note_tells_the_hour_of_the_row_that_it_names(extractor: Extractor, language: str) -> None:
    text = f"{_table(language, 'bars')}\n\n- {_CALENDARS[language][5]}"
    hours = ("T14:30", "T09:00", "T14:30")
    assert [day for day, _ in _read(extractor, text, language)] == [a + b for a, b in zip(_DAYS, hours, strict=True)]


def test_cells_may_say_several_days_and_weekdays(extractor: Extractor) -> None:
    text = "Dates 2025\n\nBoard | Jan | Feb | Mar\nAudit Board | 8, 22 | 12 (Wed) | 9-10\nPlanning Board | TBC | 18 | -"
    days = ["2025-01-08", "2025-01-22", "2025-02-12", "2025-02-18", "2025-03-09"]
    assert [day for day, _ in _read(extractor, text, "en")] == days


def test_figures_by_month_are_no_days(extractor: Extractor) -> None:
    text = "Rainfall 2025 (mm)\n\nStation | Jan | Feb | Mar\nLeeds | 8 | 22 | 12\nYork | 4 | 19 | 30"
    assert _read(extractor, text, "en") == []
