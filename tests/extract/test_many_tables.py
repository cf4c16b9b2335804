"""Tables of several meetings, their columns in every order, with bars, tabs or blanks between the cells."""

from __future__ import annotations

from itertools import permutations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())
SIGNS = {"tabs": "\t", "bars": " | "}
# By what the table is: its language, what stands over it, the heads of its columns, its rows, and their beginnings.
TABLES = {
    "council": (
        "en",
        "Borough of Ashby: calendar of meetings",
        ["Date", "Start", "Meeting", "Room"],
        [
            ["03/04/2025", "18:00", "Planning Committee", "Council Chamber"],
            ["10/04/2025", "18:30", "Full Council", "Civic Suite"],
            ["15/05/2025", "18:00", "Planning Committee", "Council Chamber"],
        ],
        ["2025-04-03T18:00", "2025-04-10T18:30", "2025-05-15T18:00"],
    ),
    "standards": (
        "en",
        "Upcoming meetings",
        ["Dates", "Meeting", "Location"],
        [
            ["12-14 March 2025", "WG 3 meeting", "Geneva, Switzerland"],
            ["2-4 April 2025", "Technical Committee plenary", "Delft, Netherlands"],
            ["5 May 2025", "Workshop on metadata", "online"],
            ["16-20 June 2025", "General Assembly", "Seoul, Korea"],
        ],
        ["2025-03-12", "2025-04-02", "2025-05-05", "2025-06-16"],
    ),
    "club": (
        "de",
        "Termine des Vereins 2025",
        ["Datum", "Uhrzeit", "Veranstaltung", "Ort"],
        [
            ["12.03.2025", "19 Uhr", "Mitgliederversammlung", "Gasthof Adler"],
            ["26.03.2025", "19:30 Uhr", "Vortragsabend", "Bürgerhaus"],
            ["07.05.2025", "18 Uhr", "Frühlingsfest", "Festplatz"],
        ],
        ["2025-03-12T19:00", "2025-03-26T19:30", "2025-05-07T18:00"],
    ),
}


def _shown(text: str, language: str, genre: str | None = None) -> dict[str, str]:
    read_ = read.announcement("table", text, "2025-02-25", language, genre)
    rows = [event_stream(c) for c in EXTRACTOR.extract(read_)]
    return {row["start"]: row["title"] for row in rows if row["confidence"] >= 0.5}


def _names(heads: list[str], rows: list[list[str]]) -> list[str]:
    column = next(n for n, head in enumerate(heads) if head in ("Meeting", "Veranstaltung"))
    return [row[column] for row in rows]


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("sign", SIGNS)
def test_a_headed_table_is_read_in_every_order_of_its_columns(name: str, sign: str) -> None:
    language, over, heads, rows, starts = TABLES[name]
    names = _names(heads, rows)
    for order in permutations(range(len(heads))):
        lines = [SIGNS[sign].join(row[n] for n in order) for row in [heads, *rows]]
        shown = _shown(f"{over}\n\n" + "\n".join(lines) + "\n", language)
        assert list(shown) == starts, lines[0]
        assert all(name in said for name, said in zip(names, shown.values(), strict=True)), shown
        assert not any(row[-1].split()[0] in said for row, said in zip(rows, shown.values(), strict=True)), shown


@pytest.mark.parametrize("name", TABLES)
def test_a_table_with_columns_of_one_width_is_read_in_every_order(name: str) -> None:
    language, over, heads, rows, starts = TABLES[name]
    names = _names(heads, rows)
    for order in permutations(range(len(heads))):
        table = [[row[n] for n in order] for row in [heads, *rows]]
        widths = [max(len(row[n]) for row in table) for n in range(len(heads))]
        lines = ["   ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in table]
        shown = _shown(f"{over}\n\n" + "\n".join(lines) + "\n", language)
        assert list(shown) == starts, lines[0]
        assert all(name in said for name, said in zip(names, shown.values(), strict=True)), shown
        assert not any(row[-1].split()[0] in said for row, said in zip(rows, shown.values(), strict=True)), shown


def test_a_column_of_places_alone_is_no_table_of_clocks() -> None:
    """Three columns with one headed "Location" were once taken for one hour on several clocks."""
    rows = ["Dates | Location | Meeting", "12-14 March 2025 | Geneva | WG 3", "2-4 April 2025 | Delft | WG 4 meeting"]
    shown = _shown("Upcoming meetings\n\n" + "\n".join([*rows, "5 May 2025 | Oslo | General Assembly"]), "en")
    assert set(shown) == {"2025-03-12", "2025-04-02", "2025-05-05"}


def test_a_table_of_clocks_names_one_meeting_at_most() -> None:
    rows = ["Location | Time", "London | 5 May 2025 17:00", "New York | 5 May 2025 12:00", "Tokyo | 6 May 2025 01:00"]
    shown = _shown("Open call, Monday 5 May 2025, 16:00 UTC\n\n" + "\n".join(rows), "en")
    assert not {"London", "New York", "Tokyo"} & set(shown.values())


def test_a_cell_that_fills_its_column_ends_where_the_others_begin_the_next() -> None:
    rows = ["Time   Venue          Event             Date", "7.30pm Village Hall   Quiz Night        Wed 12 March"]
    rows += [
        "8pm    The Red Lion   Annual Dinner     Fri 21 March",
        "10am   Church Green   Spring Fair       Sat 5 April",
    ]
    shown = _shown("What's on in 2025\n\n" + "\n".join(rows), "en")
    assert shown == {
        "2025-03-12T19:30": "Quiz Night",
        "2025-03-21T20:00": "Annual Dinner",
        "2025-04-05T10:00": "Spring Fair",
    }


@pytest.mark.parametrize("name", ["council", "club"])
def test_entries_written_downwards_are_read_in_every_order_of_their_lines(name: str) -> None:
    language, over, heads, rows, starts = TABLES[name]
    names = _names(heads, rows)
    for order in permutations(range(len(heads))):
        entries = ["\n".join(row[n] for n in order) for row in rows]
        shown = _shown(f"{over}\n\n" + "\n\n".join(entries) + "\n", language)
        assert list(shown) == starts, entries[0]
        assert all(name in said for name, said in zip(names, shown.values(), strict=True)), shown


# Entries of a page as its makers mark them up, by what is written for each.
PAGES = {
    "heading, lines": "<div><h3>{title}</h3><p>{day}</p><p>{hour}</p><p>{place}</p></div>",
    "heading, one line": "<div><h3>{title}</h3><p>{day}, {hour}</p><p>{place}</p></div>",
    "day as heading": "<div><h3>{day}</h3><p>{title}</p><p>{hour}</p><p>{place}</p></div>",
    "day over heading": "<div><span>{day}</span> <span>{hour}</span><h4><a>{title}</a></h4><div>{place}</div></div>",
    "items": "<li><a href='/e'>{title}</a><br>{day}<br>{hour}<br>{place}</li>",
    "boxes": "<div><div>{day}</div><div>{hour}</div><div>{title}</div><div>{place}</div></div>",
    "bold": "<p><strong>{title}</strong><br>{day} {hour}<br>{place}</p>",
    "defined": "<dl><dt>{day} {hour}</dt><dd>{title}<br>{place}</dd></dl>",
}


@pytest.mark.parametrize("name", ["council", "club"])
@pytest.mark.parametrize("page", PAGES)
def test_entries_of_a_page_are_read_however_they_are_marked_up(page: str, name: str) -> None:
    language, over, heads, rows, starts = TABLES[name]
    names = _names(heads, rows)
    entries = [PAGES[page].format(**dict(zip(("day", "hour", "title", "place"), row, strict=True))) for row in rows]
    text = f"<html><body><h1>{over}</h1>" + "\n".join(entries) + "</body></html>"
    shown = _shown(text, language, "html")
    assert list(shown) == starts
    assert all(name in said for name, said in zip(names, shown.values(), strict=True)), shown


@pytest.mark.parametrize("name", ["council", "club"])
def test_forms_are_named_by_what_stands_over_each(name: str) -> None:
    language, over, heads, rows, starts = TABLES[name]
    names = _names(heads, rows)
    day, hour, _, place = heads
    forms = [f"{row[2]}\n{day}: {row[0]}\n{hour}: {row[1]}\n{place}: {row[3]}" for row in rows]
    shown = _shown(f"{over}\n\n" + "\n\n".join(forms) + "\n", language)
    assert list(shown) == starts
    assert all(name in said for name, said in zip(names, shown.values(), strict=True)), shown


def test_the_hour_of_one_row_is_not_that_of_the_rows_under_it() -> None:
    rows = ["6 p.m. Opening - Tue 8 July 2025", "Lecture - Tue 26 August 2025", "Concert - Tue 30 September 2025"]
    shown = _shown("Programme 2025\n\n" + "\n".join(rows) + "\n", "en")
    assert shown == {"2025-07-08T18:00": "Opening", "2025-08-26": "Lecture", "2025-09-30": "Concert"}
