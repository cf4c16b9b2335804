"""The hours of a mail are told by the clock by which it was sent, wherever its speakers come from."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
HEAD = "From: Ana <a@example.org>\nSubject: Seminars next week\nDate: Thu, 17 Oct 2024 09:12:40 -0700\n\n"
SPEAKERS = [
    "Yusra Benhamida (SFU)",
    "Prof. Anneliese Korbmacher, MPI Leipzig",
    "K. Watanabe (University of Tokyo)",
    "Dr. Jean Roux (Paris)",
]
WAYS = [
    "MON  Oct 21, 3:00pm    Algebraic Geometry Seminar\n{who}\nESB 4133\n",
    "The Algebraic Geometry Seminar is on Monday, October 21, at 3:00pm in ESB 4133.\n\n{who}\nTropical moduli\n",
]


@pytest.mark.parametrize("who", SPEAKERS)
@pytest.mark.parametrize("way", WAYS)
def test_clock_of_the_sender(who: str, way: str) -> None:
    (found,) = EXTRACTOR.read(announcement("mail", HEAD + way.format(who=who), "2024-10-17", "en", None)).candidates
    told = event_stream(found)
    assert (told["start"], told["tz"]) == ("2024-10-21T15:00", "America/Los_Angeles")
