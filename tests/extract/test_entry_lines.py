"""Rows that say little: what stands once above them, or before a dash, makes them whole."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract.roles import EVENT
from calsync.model import Announcement, event_stream
from tests.extract.labels import extractor


def _read(text: str) -> dict[str, tuple[str | None, str | None]]:
    """The first and last of each reading by its name, in lower case, however sure."""
    announced = Announcement("lines", "lines", text, published=date(2026, 3, 2), language="en", genre="agenda")
    rows = [event_stream(c) for c in extractor().extract(announced)]
    return {row["title"].casefold(): (row["start"], row["end"]) for row in rows}


def test_capitals_and_a_dash_open_the_items_of_a_newsletter() -> None:
    found = _read(
        "OSTWICK VILLAGE NEWS, March 2026\n\n"
        "WI - Wednesday 11 March, 7.30 pm, hall. A talk on bees.\n"
        "DARTS CLUB - No meeting in March. Next: Tuesday 14 April, 8 pm.\n"
        "OPEN GARDENS - 27 and 28 June, eight gardens.\n"
    )
    assert found["open gardens"] == ("2026-06-27", "2026-06-28")
    assert [when for name, when in found.items() if "darts" in name] == [("2026-04-14T20:00", None)]
    assert ("2026-03-11T19:30", None) in found.values()


def test_a_diarys_town_before_a_dash_is_no_name_and_its_last_words_are_hour_and_end() -> None:
    found = _read(
        "WEEK AHEAD\n\n"
        "MONDAY 9 MARCH\nPRAGUE - Trial of the bridge builder resumes, 0900\nVIENNA - Energy conference opens (to 11)\n\n"
        "TUESDAY 10 MARCH\nPARIS - Grain Council press conference, 1500\n\n"
        "WEDNESDAY 11 MARCH\nROME - State visit by the King of Norway begins (to 13)\n"
    )
    assert found["energy conference"] == ("2026-03-09", "2026-03-11")
    assert found["state visit by the king of norway"] == ("2026-03-11", "2026-03-13")
    assert "2026-03-09T09:00" in {start for name, (start, _) in found.items() if name.startswith("trial")}
    assert "2026-03-10T15:00" in {start for name, (start, _) in found.items() if name.startswith("grain council")}


@pytest.mark.xfail(strict=True, reason="linking: 'Meetings are at 7.45 pm' is taken for the name of the first row")
def test_days_stand_under_the_name_of_their_month() -> None:
    found = _read(
        "OSTWICK GEOLOGISTS\n\nMeetings are at 7.45 pm in the Village Hall.\n\n"
        "MARCH\n 9   Mapping the chalk\n23   Members' short talks\nAPRIL\n13   Quiz and supper\n27   No meeting\n"
    )
    assert found["members' short talks"] == ("2026-03-23T19:45", None)
    assert found["mapping the chalk"] == ("2026-03-09T19:45", None)
    assert found["quiz and supper"] == ("2026-04-13T19:45", None)
    assert "2026-04-27T19:45" not in {start for start, _ in found.values()}


def test_a_line_that_is_a_year_dates_the_lines_under_it() -> None:
    announced = Announcement(
        "years",
        "years",
        "Ostwick Hospital Board\n\nThe Board meets in public every other month, 9:30am to 12:30pm, in the Great Hall.\n\n"
        "2027\n28 January\n25 March\n27 May\n2028\n27 January\n23 March\n",
        published=date(2026, 3, 2),
        language="en",
        genre="notice",
    )
    times = extractor().read(announced).dated
    found = [span.stream() for time in times for span in time.spans if time.role.name == EVENT]
    assert found == [
        ("2027-01-28T09:30", "2027-01-28T12:30"),
        ("2027-03-25T09:30", "2027-03-25T12:30"),
        ("2027-05-27T09:30", "2027-05-27T12:30"),
        ("2028-01-27T09:30", "2028-01-27T12:30"),
        ("2028-03-23T09:30", "2028-03-23T12:30"),
    ]


def test_a_year_that_opens_a_line_is_that_of_its_days() -> None:
    text = (
        "Ostwick Rowing Club: what was and what comes\n\n"
        "1987 - Jubilee regatta (13 and 14 June)\n"
        "2002: Boathouse dinner, 3 January\n"
        "2027: Centenary dinner, 4 June\n"
    )
    announced = Announcement("lines", "lines", text, published=date(2026, 3, 2), language="en", genre="agenda")
    days = [d.spans[0].first_day for d in extractor().read(announced).dated if d.spans and d.when.has_day]
    assert days == [date(1987, 6, 13), date(2002, 1, 3), date(2027, 6, 4)]


def test_a_body_that_is_named_after_a_building_is_no_place() -> None:
    found = _read(
        "CITY OF OSTWICK\n\n| Mon 3/9/2026 | 6:00 PM | City Council Work Session | Council Chambers |\n"
        "| Tue 3/10/2026 | 4:00 PM | Library Advisory Board | Community Room |\n"
    )
    assert [when for name, when in found.items() if "library advisory board" in name] == [("2026-03-10T16:00", None)]


def test_a_numbered_match_before_a_colon_is_the_name_of_its_line() -> None:
    found = _read(
        "Tour of the islands\n\n1st T20I: Saturday, 17 October 2026, Ostwick Oval, 14:00\n"
        "2nd T20I: Sunday, 18 October 2026, Ostwick Oval, 10:00\n1st ODI: Thursday, 22 October 2026, United Ground, 09:30\n"
    )
    assert {name: start for name, (start, _) in found.items()} == {
        "1st t20i": "2026-10-17T14:00",
        "2nd t20i": "2026-10-18T10:00",
        "1st odi": "2026-10-22T09:30",
    }
