"""One day stands over the rows of a court's list, and days lead the entries of a week's business."""

from __future__ import annotations

from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_MATTERS = [
    ("BL-2022-001408", "Pargeter Holdings Ltd v Sime", "Trial", "10:30am", "10:30"),
    ("CR-2024-000990", "Re Brackley Foods Ltd", "Winding up petition", "10am", "10:00"),
    ("PT-2023-000310", "Osei v Kelmarsh Brewing Co", "Case management conference", "2pm", "14:00"),
]
_HEADS = [
    "Rolls Building Daily Cause List\n\nTuesday 11 June 2024\n\nCOURT 12\nBefore MRS JUSTICE HALLOWELL",
    "Daily Cause List for Tuesday 11 June 2024\nRolls Building, London\n\nCourt 12 - Mrs Justice Hallowell",
    "Rolls Building Daily Cause List\nList updated 10 June 2024 at 4:21pm\n\nTuesday 11 June 2024\n\nHearings take place in "
    "public. Those wishing to attend should email the listing office before 9am on the day.\n\nCOURT 12",
]
_ROWS = [
    ("", "{hour:<10}{number:<19}{name:<40}{kind}"),
    ("Time      Case Number        Case Details                            Hearing Type\n", "{hour:<10}{number:<19}{name:<40}{kind}"),
    ("Time | Case Number | Case Details | Hearing Type\n", "{hour} | {number} | {name} | {kind}"),
    ("| Time | Case | Parties | Hearing |\n|---|---|---|---|\n", "| {hour} | {number} | {name} | {kind} |"),
    ("Time\tCase\tParties\tHearing\n", "{hour}\t{number}\t{name}\t{kind}"),
    ("", "{hour}  {name} ({kind})"),
]  # fmt: skip


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series(), floor=0.5)


def _read(extractor: Extractor, text: str, day: str) -> dict[str, str]:
    found = extractor.extract(read.announcement("test", text, day, "en", None))
    return {str(c.span.stream()[0]): c.title for c in found if c.span.known}


@pytest.mark.parametrize(("head", "rows"), [*product(_HEADS, _ROWS)])
def test_each_row_of_a_courts_list_is_of_its_day(extractor: Extractor, head: str, rows: tuple[str, str]) -> None:
    top, form = rows
    told = "\n".join(form.format(number=n, name=name, kind=kind, hour=hour) for n, name, kind, hour, _ in _MATTERS)
    found = _read(extractor, f"Business and Property Courts of England\n{head}\n{top}{told}", "2024-06-10")
    assert list(found) == [f"2024-06-11T{clock}" for *_, clock in _MATTERS]
    for (_, name, kind, *_), title in zip(_MATTERS, found.values(), strict=True):
        assert name in title or kind in title


_BUSINESS = [
    ("Monday 13 March", "2023-03-13", "Second Reading of the Rivers and Estuaries (Access) Bill"),
    ("Tuesday 14 March", "2023-03-14", "Committee of the whole House"),
    ("Wednesday 15 March", "2023-03-15", "Remaining stages of the Procurement Bill"),
    ("Thursday 16 March", "2023-03-16", "General debate on rural buses"),
]


@pytest.mark.parametrize(
    ("form", "between"),
    [
        *product(
            ["{day} -- {name}.", "{day} – {name}.", "{day}—{name}.", "{day}: {name}", "{day} - {name}"], ["\n", "\n\n"]
        )
    ],
)
def test_a_day_and_a_sign_lead_an_entry(extractor: Extractor, form: str, between: str) -> None:
    entries = between.join(form.format(day=day, name=name) for day, _, name in _BUSINESS)
    text = f"Business of the House\n\nThe business for next week will be as follows:\n\n{entries}\n\nPapers are in the Vote Office."
    found = _read(extractor, text, "2023-03-09")
    assert {day: found.get(day) for _, day, _ in _BUSINESS} == {day: name for _, day, name in _BUSINESS}


@pytest.mark.parametrize(
    "said", ["call (817) 555-0119 no later than 4 p.m. on 16 March", "2pm PT-2023-000310 Osei v Kelmarsh, 16 March"]
)
def test_no_number_of_a_phone_or_a_file_is_an_hour(extractor: Extractor, said: str) -> None:
    found = extractor.readings(
        read.announcement("test", f"If you need an interpreter, {said}.", "2023-03-09", "en", None)
    )
    hours = {d.when.hour for reading in found for d in reading.dated if d.when.has_time}
    assert hours <= {14, 16} and not any(d.when.end for reading in found for d in reading.dated)
