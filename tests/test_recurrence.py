"""Rules of recurrence: which days they give, when they end, and what they say in words."""

from __future__ import annotations

from datetime import date, datetime
from itertools import islice

import pytest

from calsync import recurrence
from calsync.span import Precision, Span, day_span

MONDAY = date(2026, 9, 14)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=WEEKLY;BYDAY=TU", "every Tuesday"),
        ("FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=5", "every Tuesday at 19:05"),
        ("FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261214T193000Z", "every Monday and Thursday until 14 December 2026"),
        (
            "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;UNTIL=20261124",
            "every 2 weeks on Monday, Wednesday and Friday until 24 November 2026",
        ),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU", "every month on the first Tuesday and the third Tuesday"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", "every month on the last Friday, 5 times"),
        ("FREQ=WEEKLY;COUNT=1", "every week, 1 time"),
        ("FREQ=MONTHLY;BYMONTHDAY=15,-1", "every month on day 15 and the last day"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "every year on the second Sunday in March"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1", "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1"),
        ("FREQ=MONTHLY;BYMONTH=13", "FREQ=MONTHLY;BYMONTH=13"),
        ("nonsense", "nonsense"),
    ],
)
def test_a_rule_is_told_in_words_and_an_odd_one_as_it_is(rule: str, words: str) -> None:
    assert recurrence.told(rule) == words


def test_a_rule_beside_a_day_has_no_hours_as_the_rfc_says() -> None:
    rule = "FREQ=WEEKLY;BYDAY=MO;BYHOUR=19;BYMINUTE=0"
    assert recurrence.fitted(rule, MONDAY) == "FREQ=WEEKLY;BYDAY=MO"


def test_the_days_of_a_rule_are_those_from_a_day_on() -> None:
    found = recurrence.days("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261019", MONDAY, date(2026, 10, 1))
    assert list(found) == [date(2026, 10, 5), date(2026, 10, 12), date(2026, 10, 19)]
    endless = recurrence.days("FREQ=DAILY;INTERVAL=2", MONDAY, MONDAY)
    assert list(islice(endless, 2)) == [MONDAY, date(2026, 9, 16)]


@pytest.mark.parametrize(
    "rule", ["nonsense", "FREQ=WEEKLY;BYDAY=XX", "FREQ=SECONDLY", "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2"]
)
def test_a_rule_that_is_wrong_empty_or_of_seconds_gives_no_days(rule: str) -> None:
    assert list(recurrence.days(rule, MONDAY, MONDAY)) == []
    assert recurrence.last_day(day_span(MONDAY), rule) is None
    assert recurrence.last_day(day_span(MONDAY), f"{rule};COUNT=3") is None


@pytest.mark.parametrize(
    ("rule", "last"),
    [
        (None, MONDAY),
        ("FREQ=WEEKLY;COUNT=3", date(2026, 9, 28)),
        ("FREQ=WEEKLY;UNTIL=20261218T200000Z", date(2026, 12, 14)),
        ("FREQ=WEEKLY", None),
        ("FREQ=DAILY;UNTIL=99991231", None),  # for ever, as some calendars say it
        ("FREQ=DAILY;COUNT=99999999", None),
        ("FREQ=YEARLY;COUNT=101", date(2126, 9, 14)),
    ],
)
def test_a_meeting_ends_with_the_last_day_of_its_rule(rule: str | None, last: date | None) -> None:
    assert recurrence.last_day(day_span(MONDAY), rule) == last
    assert (
        recurrence.last_day(Span(datetime(2026, 9, 14, 19, 30), None, Precision.MINUTE, "Europe/London"), rule) == last
    )


def test_each_time_of_a_rule_is_as_long_as_the_first() -> None:
    two_days = day_span(MONDAY, date(2026, 9, 15))
    assert recurrence.last_day(two_days, "FREQ=WEEKLY;COUNT=2") == date(2026, 9, 22)
    assert recurrence.last_day(two_days, "FREQ=DAILY;UNTIL=99991231") is None
