"""A calendar with months on one side and what meets on the other tells a meeting in each cell, however it is set."""

from __future__ import annotations

from datetime import date

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_MONTHS = ("Mar", "Apr", "May", "Sept")
_CELLS = {
    "Council": ("", "14–16", "", "7"),
    "Finance Committee": ("5–6", "", "17", ""),
    "Working Group on Trade": ("", "8-12", "", "30"),
}
_HELD = {
    ("Council", 4, 14, 16), ("Council", 9, 7, 7), ("Finance Committee", 3, 5, 6), ("Finance Committee", 5, 17, 17),
    ("Working Group on Trade", 4, 8, 12), ("Working Group on Trade", 9, 30, 30),
}  # fmt: skip
_HEADS = (
    "INTERNATIONAL LAKES AUTHORITY\nProvisional calendar of meetings, 2025 - as at 15 January 2025\n\n",
    "Calendar of meetings 2025\n\n",
)
_NOTES = "\nNotes\n1. All sessions at headquarters.\n2. Papers are posted six weeks in advance.\n"


def _across(gap: str, blank: str, first: str = "Body", behind: str = "") -> str:
    rows = [gap.join([first, *_MONTHS])]
    rows += [gap.join([name, *(c + behind if c else blank for c in cells)]) for name, cells in _CELLS.items()]
    return "\n".join(rows) + "\n"


def _down(gap: str, blank: str, first: str = "Month", behind: str = "") -> str:
    rows = [gap.join([first, *_CELLS])]
    for number, month in enumerate(_MONTHS):
        rows.append(gap.join([month, *((c[number] + behind if c[number] else blank) for c in _CELLS.values())]))
    return "\n".join(rows) + "\n"


def _spaced(blank: str) -> str:
    rows = [" " * 24 + "".join(f"{month:<9}" for month in _MONTHS)]
    rows += [f"{name:24}" + "".join(f"{cell or blank:<9}" for cell in cells) for name, cells in _CELLS.items()]
    return "\n".join(map(str.rstrip, rows)) + "\n"


_SETTINGS = {
    "bars": _across(" | ", "–"),
    "empty between bars": _across(" | ", ""),
    "tabs": _across("\t", "-"),
    "tabs, no head over the names": _across("\t", "", ""),
    "under each other": _spaced("–"),
    "empty, under each other": _spaced(""),
    "months down": _down(" | ", "–"),
    "months down, crosses": _down(" | ", "x"),
    "months down, tabs": _down("\t", "", ""),
    "with places": _across(" | ", "–", behind=" Geneva"),
    "months down, with places": _down(" | ", "", behind=" Rome"),
}


def _meetings(text: str, published: str, code: str) -> set[tuple[str, date, date]]:
    found = Extractor(default_series()).extract(read.announcement("here", text, published, code))
    return {
        (c.title, c.span.first_day, c.span.last_day)
        for c in found
        if c.confidence >= 0.5 and c.span.first_day and c.span.last_day
    }


@pytest.mark.parametrize("setting", _SETTINGS)
@pytest.mark.parametrize("head", _HEADS)
def test_each_cell_of_a_matrix_is_a_meeting_of_what_its_row_or_column_names(head: str, setting: str) -> None:
    found = _meetings(head + _SETTINGS[setting] + _NOTES, "2025-01-15", "en")
    wanted = {(name, date(2025, month, first), date(2025, month, last)) for name, month, first, last in _HELD}
    assert len(found) == len(wanted)
    for name, first, last in wanted:
        assert any((a, b) == (first, last) and name.split()[0].casefold() in title.casefold() for title, a, b in found)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Sitzungskalender 2025\n\nMonat | Stadtrat | Bauausschuss\nMärz | 5 | 11-12\nApril | – | 9\nMai | 14 | –\n"),
        ("fr", "Calendrier des réunions 2025\n\n\tmars\tavril\tmai\nConseil\t5\t–\t14\nComité des finances\t11-12\t9\t–\n"),
        ("es", "Calendario de reuniones 2025\n\n\tmarzo\tabril\tmayo\nConsejo\t5\t–\t14\nComité de Finanzas\t11-12\t9\t–\n"),
        ("ms", "Takwim mesyuarat 2025\n\n\tMac\tApril\tMei\nMajlis\t5\t–\t14\nJawatankuasa Kewangan\t11-12\t9\t–\n"),
        ("id", "Kalender rapat 2025\n\nBulan | Komite Sekolah | Komite Keuangan\nMaret | 5 | 11-12\nApril | – | 9\nMei | 14 | –\n"),
    ],
)  # fmt: skip
def test_matrices_of_other_languages(code: str, text: str) -> None:
    days = {(first.month, first.day, last.day) for _, first, last in _meetings(text, "2025-01-15", code)}
    assert days == {(3, 5, 5), (5, 14, 14), (3, 11, 12), (4, 9, 9)}


@pytest.mark.parametrize(
    "text",
    [
        "Members by branch 2025\n\nBranch | Jan | Feb | Mar\nNorth | 12 | 14 | 15\nSouth | 20 | 21 | 25\nEast | 8 | 9 | 9\n",
        "Opening hours 2025\n\nHall | Jan | Feb | Mar\nNorth | 9-5 | 9-5 | 10-4\nSouth | 9-5 | – | 10-4\n",
        "Rainy days 2025\n\n\tJan\tFeb\tMar\nLund\t12\t14\t15\nMora\t20\t21\t25\n",
    ],
)
def test_numbers_under_months_are_no_meetings(text: str) -> None:
    assert _meetings(text, "2025-01-15", "en") == set()


def test_months_that_begin_again_are_of_the_next_year() -> None:
    text = (
        "Committee calendar 2025/26\n\nMonth | Council | Audit Committee\nNov | 5 | 11-12\nDec | – | 9\nJan | 14 | –\n"
    )
    days = {first for _, first, _ in _meetings(text, "2025-09-15", "en")}
    assert days == {date(2025, 11, 5), date(2025, 11, 11), date(2025, 12, 9), date(2026, 1, 14)}
