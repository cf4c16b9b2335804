"""A row whose cell for the day is empty is of the day of a row above it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
ROWS = [
    ("Tue 19 April", "08:00", "10:00", "Database Systems"),
    ("", "14:00", "16:00", "Design of Algorithms"),
    ("Wed 20 April", "08:00", "11:00", "Mathematics"),
    ("", "11:30", "13:00", "Statistics"),
    ("", "14:00", "15:00", "Old Norse"),
    ("Thu 21 April", "09:00", "11:00", "Ethics"),
]
Row = tuple[str, str, str, str]
LAYOUTS: dict[str, Callable[[Row], str]] = {
    "gaps": lambda r: f"{r[0]:16}{r[1]}-{r[2]}     {r[3]}",
    "bars": lambda r: f"| {r[0]} | {r[1]}-{r[2]} | {r[3]} |",
    "tabs": lambda r: f"{r[0]}\t{r[1]}-{r[2]}\t{r[3]}",
    "none": lambda r: f"{r[0] + ', ' if r[0] else ''}{r[1]}-{r[2]} {r[3]}",
}
TOPS = [
    "Examinations, April 2022\nLakeside University, Nairobi\n\n",
    "Short courses at Lakeside University, Nairobi\nApril 2022\n\n",
]
HEADS = {"gaps": "Date            Time            Paper\n", "bars": "| Date | Time | Paper |\n"}


def _read(text: str, least: float = 0.3) -> dict[str, tuple[str | None, str | None]]:
    found = EXTRACTOR.read(announcement("table", text, "2022-04-04", "en", None)).candidates
    return {c.title: (event_stream(c)["start"], event_stream(c)["end"]) for c in found if c.confidence >= least}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("top", TOPS)
@pytest.mark.parametrize("headed", [False, True])
@pytest.mark.parametrize("count", [3, 6])
def test_day_of_a_row_above(layout: str, top: str, headed: bool, count: int) -> None:
    found = _read(
        top + (HEADS.get(layout, "") if headed else "") + "\n".join(map(LAYOUTS[layout], ROWS[:count])) + "\n"
    )
    day = ""
    for said, start, end, name in ROWS[:count]:
        day = f"2022-04-{said[4:6]}" if said else day
        assert found[name] == (f"{day}T{start}", f"{day}T{end}")


def test_one_hour_under_a_day_as_more_under_others() -> None:
    rows = "Tuesday 19 April\n08:00-10:00  Database Systems\n14:00-16:00  Algorithms\nWednesday 20 April\n08:00-11:00  Mathematics\n"
    assert _read(TOPS[0] + rows)["Mathematics"] == ("2022-04-20T08:00", "2022-04-20T11:00")


def test_parts_of_a_programme_are_none() -> None:
    programme = (
        "Tue 19 April    09:00-09:30    Registration\n                09:30-10:00    Welcome\n"
        "                10:00-11:00    Keynote\nWed 20 April    09:00-10:00    Panel\n                10:00-11:00    Closing\n"
    )
    assert not {"Welcome", "Keynote", "Closing"} & set(_read("Summer School, April 2022\n\n" + programme, 0.5))


@pytest.mark.parametrize("state", ["CANCELLED", "Cancelled", "*** CANCELLED ***"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_state_over_the_name_of_a_block(state: str, place: int) -> None:
    blocks = [
        f"{state}\nGarden Workshop\n27 March 2019, 9:00am-11:00am, MK 325\n",
        "Choir Concert\n4 April 2019, 2:00pm-3:00pm, EBB 1005\n",
        "Poetry Evening\n8 April 2019, 2:00pm-3:00pm, EBB 7\n",
    ]
    blocks.insert(place, blocks.pop(0))
    text = "Georgia Tech, Atlanta - Events\n\n" + "\n".join(blocks)
    found = EXTRACTOR.read(announcement("page", text, "2019-03-22", "en", None)).candidates
    assert {c.title: c.status.value for c in found} == {
        "Garden Workshop": "cancelled",
        "Choir Concert": "confirmed",
        "Poetry Evening": "confirmed",
    }
