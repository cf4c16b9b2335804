"""A body that broke off, rose or was adjourned meets on the day on which it goes on; on some days a house does not sit."""

from __future__ import annotations

from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_BODIES = ["Water and Sewerage Board", "Senate", "Public Accounts Committee"]
_GOES_ON = [
    "The {body} broke up without a vote on the tariff and will pick up where it left off on {day}.",
    "The {body} adjourned on Thursday and will reconvene on {day}.",
    "The {body} stands adjourned until {day}.",
    "The {body} was adjourned to {day}.",
    "The {body} is due to meet again on {day}.",
    "The {body} returns from its recess on {day}.",
    "The {body} rose last week and is due to resume on {day}.",
]
_OTHERS = [
    ("de", "Der Stadtrat ist für den 9. April einberufen."),
    ("de", "Der Stadtrat kehrt am 9. April aus der Sommerpause zurück."),
    ("de", "Der Finanzausschuss setzt seine Beratungen am 9. April fort."),
    ("fr", "Le Sénat s'est ajourné au 9 avril."),
    ("es", "El Senado reanudará sus labores el 9 de abril."),
    ("es", "El Concejo Municipal retomará el debate el 9 de abril."),
    ("ms", "Dewan Rakyat akan bersidang semula pada 9 April."),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series(), floor=0.5)


def _read(extractor: Extractor, text: str, code: str = "en") -> dict[str, str]:
    found = extractor.extract(read.announcement("test", text, "2025-03-28", code, None))
    return {str(c.span.stream()[0])[:10]: f"{c.kind.value} {c.status.value}" for c in found if c.span.known}


@pytest.mark.parametrize(
    ("said", "body", "day"), [*product(_GOES_ON, _BODIES, ["Wednesday, April 9, at 4 p.m.", "April 9"])]
)
def test_it_meets_on_that_day(extractor: Extractor, said: str, body: str, day: str) -> None:
    text = f"{body} to take up tariff\n\nKingston, Jamaica, March 28, 2025 -- {said.format(body=body, day=day)}"
    assert _read(extractor, text).get("2025-04-09") == "event confirmed"


@pytest.mark.parametrize(("code", "said"), _OTHERS)
def test_it_does_so_in_other_languages(extractor: Extractor, code: str, said: str) -> None:
    assert "2025-04-09" in _read(extractor, said, code)


@pytest.mark.parametrize(
    "said",
    [
        "There will be no sitting on April 9, Unity Day.",
        "Wednesday 9 April -- The House will not be sitting.",
        "[No sitting on 9 April]",
    ],
)
def test_of_a_day_without_a_sitting_nothing_is_told(extractor: Extractor, said: str) -> None:
    text = f"The Senate will convene on Monday, April 7, at 10 a.m.\n\n{said}\n\nMonday 14 April -- General debate on trade."
    assert "2025-04-09" not in _read(extractor, text)


def test_a_meeting_that_is_not_held_is_off(extractor: Extractor) -> None:
    assert _read(extractor, "The Board will not meet on April 9.") == {"2025-04-09": "event cancelled"}
