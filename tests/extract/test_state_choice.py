"""The state of a meeting is chosen among four, by signs that `explain` can show."""

from __future__ import annotations

import pytest

from calsync.extract.extractor import Reading
from calsync.extract.knowledge import weights
from calsync.extract.statesigns import STATES, likeliest, options
from calsync.model import Announcement, Status
from tests.extract.labels import extractor

TWO = (
    "Parish news\n\nThe harvest supper on 3 October 2026 is cancelled, as the hall roof leaks.\n\n"
    "The choir festival on 10 October 2026 goes ahead in the church, and everybody is welcome to sing along with us.\n"
)


def reading(text: str) -> Reading:
    return extractor().read(Announcement("s", "k", text=text, language="en"))


def signs(text: str, day: str) -> tuple[str, ...]:
    found = {span.stream()[0]: said for (_, span), said in reading(text).trace.states.items()}
    return found[day]


def test_a_cue_is_told_by_where_it_stands_and_what_its_sentence_tells() -> None:
    assert "off in its sentence, tells its day" in signs(TWO, "2026-10-03")
    assert "off in its sentence" not in signs(TWO, "2026-10-10")


def test_each_state_sees_the_same_signs() -> None:
    seen = options(["off in its row"])
    assert seen == [(f"{state.value}, ", f"{state.value}, off in its row") for state in STATES]


@pytest.mark.parametrize("ruled", [*Status])
def test_where_nothing_speaks_the_word_of_the_rules_stands(ruled: Status) -> None:
    assert likeliest((), ruled) is ruled


@pytest.mark.parametrize(
    ("ruled", "told"),
    [
        (Status.CANCELLED, Status.CONFIRMED),
        (Status.PAST, Status.PAST),
        (Status.TENTATIVE, Status.TENTATIVE),
        (Status.POSTPONED, Status.POSTPONED),
    ],
)
def test_weights_do_not_turn_a_word_of_doubt_into_a_promise(
    ruled: Status, told: Status, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weights, "STATE", {"confirmed, said to be on": 9.0})
    assert likeliest(["said to be on"], ruled) is told


def test_of_two_meetings_the_one_that_is_off_is_off() -> None:
    found = {c.span.stream()[0]: c.status for c in reading(TWO).candidates}
    assert found == {"2026-10-03": Status.CANCELLED, "2026-10-10": Status.CONFIRMED}
