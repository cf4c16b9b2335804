"""A name of two that a dash parts, and meetings that are only said to be held beside others."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import load
from calsync.extract import Extractor

READER = Extractor(load(None).series)


def titles(text: str) -> set[str]:
    found = READER.extract(read.announcement("a", text, "2022-08-12", "en", None))
    return {one.title for one in found if one.confidence >= 0.5}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Seventh African Union – European Union Summit will open on Monday, 24 October, at 10:00 in Luanda.",
            "Seventh African Union – European Union Summit",
        ),
        (
            "The 2nd ASEAN – Australia Special Summit will be held in Perth on 4 October 2022.",
            "2nd ASEAN – Australia Special Summit",
        ),
        ("LUANDA – The Harbour Summit will open on 24 October 2022.", "Harbour Summit"),
    ],
)
def test_a_number_before_the_first_of_two_holds_both_together(text: str, title: str) -> None:
    assert titles(text) == {title}


def test_related_meetings_are_no_meeting_of_their_own() -> None:
    text = "The 9th Harbour Forum and related meetings will be held in Bali from 13 to 16 September 2022."
    assert titles(text) == {"9th Harbour Forum"}


def test_a_meeting_has_its_own_day_among_those_that_it_shares_with_another() -> None:
    text = "The 14th ADMM and the 7th ADMM-Plus will be held in Hanoi from 9 to 11 December 2022. "
    for more, last in (
        ("The ADMM-Plus is on 10 December.", "2022-12-10"),
        ("The ADMM-Plus opens on 9 December.", "2022-12-11"),
    ):
        found = READER.extract(read.announcement("a", text + more, "2022-08-12", "en", None))
        sure = {one.edition: one.span for one in found if one.confidence >= 0.5}
        assert str(sure[14].last_day) == "2022-12-11"
        assert str(sure[7].last_day) == last
