"""A consultation tells its readers until when they may answer, and where they may come."""

from __future__ import annotations

from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_SAID = [
    "We're consulting on the {plan} from Monday 20 January until {day}.",
    "The council is consulting on the {plan} from 20 January to {day}.",
    "The consultation on the {plan} runs from 20 January until {day}.",
    "The council is seeking your views on the {plan} from 20 January until {day}.",
    "The consultation on the {plan} is open from 20 January until {day}.",
    "You can comment on the {plan} from 20 January until {day}.",
]
_DAYS = [
    ("5pm on Monday 3 March 2025", "2025-03-03T17:00"),
    ("5pm, Monday 3 March", "2025-03-03T17:00"),
    ("Friday 14 March 2025", "2025-03-14"),
    ("midnight on 28 February", "2025-02-28T23:59"),
]
_PLANS = ["Severnlea Local Plan", "proposed parking charges", "draft Housing Allocations Policy"]
_ROWS = [
    ("Thornbury Leisure Centre", "Thursday 30 January", "3pm to 7.30pm", "2025-01-30T15:00"),
    ("Yate Library", "Saturday 1 February", "10am - 1pm", "2025-02-01T10:00"),
    ("Severn Beach Village Hall", "Tuesday 11 February", "2pm - 6pm", "2025-02-11T14:00"),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series(), floor=0.5)


def _read(extractor: Extractor, text: str) -> list[tuple[str, str]]:
    found = extractor.extract(read.announcement("test", text, "2025-01-20", "en", None))
    return [(str(c.span.stream()[0]), c.kind.value) for c in found if c.span.known]


@pytest.mark.parametrize(("said", "day"), [*product(_SAID, _DAYS)])
def test_it_is_open_until_its_last_day(extractor: Extractor, said: str, day: tuple[str, str]) -> None:
    plan = _PLANS[len(said) % 3]
    text = f"Severnlea: have your say\n\n{said.format(plan=plan, day=day[0])}\n\nLarge print? Write to the clerk in Bristol."
    assert _read(extractor, text) == [(day[1], "deadline")]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Location                     Date                    Time", "{where:<29}{day:<24}{hours}"),
        ("Location | Date | Time", "{where} | {day} | {hours}"),
        ("Place\tDate\tTime", "{where}\t{day}\t{hours}"),
    ],
)
def test_places_and_days_make_no_table_of_clocks(extractor: Extractor, head: str, row: str) -> None:
    rows = "\n".join(row.format(where=where, day=day, hours=hours) for where, day, hours, _ in _ROWS)
    text = f"Severnlea Local Plan\n\nCome along to one of our drop-in sessions:\n\n{head}\n{rows}"
    assert _read(extractor, text) == [(start, "event") for *_, start in _ROWS]
