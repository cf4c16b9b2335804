"""The grounds of a confidence, in words for somebody who has never seen a feature."""

from __future__ import annotations

import re

import pytest

from calsync.extract import grounds
from calsync.extract.knowledge import weights

FACTS = sorted({grounds.fact(feature) for feature in weights.JUDGE if feature})


def test_every_fact_that_has_a_weight_is_told_in_a_clause_of_its_own() -> None:
    told = {fact: grounds.in_words(fact) for fact in FACTS}
    assert [fact for fact, words in told.items() if words == fact] == []
    assert [words for words in told.values() if re.search(r" -\d|under 0|\b1 (?:lines|words|time)\b", words)] == []
    assert len(set(told.values())) == len(told)


@pytest.mark.parametrize(
    ("weight", "said"),
    [(0.9, "speaks strongly for it"), (0.3, "speaks for it"), (-0.2, "speaks slightly against it")],
)
def test_the_side_on_which_a_fact_stands_is_said_in_words(weight: float, said: str) -> None:
    assert grounds.told(["to come"], {"to come": weight}) == (f"{said}: its days are still to come",)


def test_a_fact_and_its_settings_are_one_ground_with_the_weight_of_all() -> None:
    known = {
        "month": -0.1,
        "month in row": -0.1,
        "month, series name": -0.1,
        "named -3 lines before": 0.4,
        "news": 0.01,
    }
    assert grounds.told(known, known) == (
        "speaks for it: its name stands 3 lines below the time",
        "speaks against it: its time is told to the month",
    )


def test_words_beside_a_time_are_one_ground_whatever_they_are() -> None:
    known = {"',' shortly before the time": 0.2, "'at' before the time": 0.2, '"o\'clock" shortly behind the time': 0.3}
    assert grounds.told(known, known) == ("speaks strongly for it: the words right before and behind the time",)
