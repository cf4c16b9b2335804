"""Words that every output shares."""

from __future__ import annotations

import pytest

from calsync.model import Candidate, Kind, Status, status_in_words, titled
from calsync.span import Span


@pytest.mark.parametrize(
    ("status", "when", "rrule", "said"),
    [
        (Status.CONFIRMED, "2026-05", None, "confirmed, days open"),
        (Status.CONFIRMED, None, None, "confirmed, days open"),
        (Status.CONFIRMED, None, "FREQ=WEEKLY", "confirmed"),
        (Status.CONFIRMED, "2026-05-04", None, "confirmed"),
        (Status.TENTATIVE, "2026-05", None, "tentative"),
        (Status.CANCELLED, "2026-05", None, "cancelled"),
    ],
)
def test_a_certain_meeting_whose_days_are_not_known_is_said_to_be_both(
    status: Status, when: str | None, rrule: str | None, said: str
) -> None:
    one = Candidate("Nets Forum", Span.from_stream(when, None, None, None), status=status, rrule=rrule)
    assert status_in_words(one) == said


def test_the_title_of_a_deadline_says_once_that_it_is_one() -> None:
    assert titled("Papers", Kind.DEADLINE) == "Deadline: Papers"
    assert titled("Deadline for papers", Kind.DEADLINE) == "Deadline for papers"
    assert titled("Papers", Kind.EVENT) == "Papers"
