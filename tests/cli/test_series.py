"""`calsync series`: when a family meets next."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.cli.series import upcoming
from calsync.model import Event, Series, Status
from calsync.span import day_span, month_span

BOARD = Series("board", "Board of the Rope Makers", usual_months=(9, 10))


def edition(day: date, status: Status = Status.CONFIRMED) -> Event:
    return Event(f"{day}@x", "Board of the Rope Makers", day_span(day), series="board", status=status)


LAST = edition(date(2045, 9, 12))


@pytest.mark.parametrize(
    ("events", "today", "told"),
    [
        ([LAST, edition(date(2046, 9, 20))], date(2046, 9, 20), "20 September 2046"),
        ([LAST], date(2046, 3, 1), "expected in Sep, Oct 2046"),
        ([LAST], date(2046, 10, 31), "expected in Sep, Oct 2046"),
        ([LAST], date(2046, 11, 1), "overdue: it was to be in Sep, Oct 2046"),
        ([LAST], date(2045, 9, 13), "expected in Sep, Oct 2046"),
        ([LAST, edition(date(2046, 9, 20), Status.CANCELLED)], date(2046, 3, 1), "expected in Sep, Oct 2047"),
        ([], date(2046, 11, 1), None),
    ],
)
def test_the_next_edition_is_told_as_known_expected_or_overdue(
    events: list[Event], today: date, told: str | None
) -> None:
    assert upcoming(BOARD, events, today) == told


def test_an_edition_whose_days_are_open_is_known_already() -> None:
    vague = Event("1@x", "Board", month_span(2046, 10), series="board")
    assert upcoming(BOARD, [LAST, vague], date(2046, 10, 31)) == "October 2046"


def test_of_a_family_without_a_rhythm_nothing_is_expected() -> None:
    assert upcoming(Series("club", "Club", usual_months=(9,), yearly=False), [LAST], date(2046, 11, 1)) is None
