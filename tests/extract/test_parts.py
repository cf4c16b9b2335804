"""Which part of a dated line is its name: every part is offered, weights choose, and `explain` says why."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract.explain import explain
from calsync.extract.extractor import Reading
from calsync.extract.knowledge import weights
from calsync.extract.parts import Part
from calsync.model import Announcement
from tests.extract.labels import extractor

TALKS = """Ostwick Tide Circle

12 March 2026   Inga Moravec   Harbours and their silt
9 April 2026    Olaf Winther   Reading the old charts
14 May 2026     Inga Moravec   A century of gauges
"""


def _read(text: str) -> Reading:
    return extractor().read(Announcement("parts", "parts", text, published=date(2026, 1, 5), language="en"))


def _said(reading: Reading, parts: list[Part] | tuple[Part, ...]) -> list[str]:
    return [reading.layout.text[part.start : part.end] for part in parts]


def _line(reading: Reading, holds: str) -> list[Part]:
    unit = reading.layout.unit_at(reading.layout.text.index(holds))
    assert unit is not None
    return list(reading.parts[unit.index])


def test_a_line_offers_each_of_its_parts_neighbours_joined_and_that_none_names_it() -> None:
    reading = _read(
        "Regatta news\n\n- Saturday 7 March 2026 - Round the island, old quay\n- 14 March 2026 - Great Tidy\n"
    )
    said = _said(reading, _line(reading, "Round the island"))
    assert {"", "Round the island", "old quay", "Round the island, old quay"} == set(said)


def test_no_part_reaches_over_a_time() -> None:
    reading = _read("Regatta news\n\n- Lantern Week - 7 March 2026 - Old quay\n- Great Tidy, 14 March 2026\n")
    assert all("2026" not in said for said in _said(reading, _line(reading, "Lantern Week")))


def test_the_chances_of_the_parts_of_a_line_make_one_and_the_likeliest_stands_first() -> None:
    parts = _line(_read(TALKS), "their silt")
    assert sum(part.weight for part in parts) == pytest.approx(1.0)
    assert [part.weight for part in parts] == sorted((part.weight for part in parts), reverse=True)


def test_what_the_rows_of_a_list_have_in_common_is_told_of_their_parts() -> None:
    reading = _read(TALKS)
    told = {said: part.features for part in _line(reading, "their silt") for said in _said(reading, [part])}
    assert "said in most rows" in told["Inga Moravec"]
    assert "where most rows say most" in told["Harbours and their silt"]
    assert "where most rows say most" not in told["Inga Moravec"]


def test_an_explanation_tells_why_a_part_is_the_name_of_its_line() -> None:
    reading = _read(
        "Regatta news\n\n7 March 2026   Round the island   Old quay\n9 May 2026   Lantern night   Old quay\n"
    )
    names = [value.source for meeting in explain(reading).meetings for value in meeting.values if value.field == "name"]
    chosen = [source for source in names if "likely the name of its line" in source]
    assert chosen
    assert any(feature in source for source in chosen for feature in weights.NAME)
