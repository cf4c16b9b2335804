"""The everyday forms of diaries, calendars and what's-on lists, each as a small text."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())


def told(text: str, lang: str = "en") -> list[str]:
    """What is shown of a text that came on 20 April 2026: title, start, and the end of hours."""
    genre = "html" if text.startswith("<") else None
    found = EXTRACTOR.extract(announcement("x", text, "2026-04-20", lang, genre))
    shown = [c for c in found if c.confidence >= 0.5 and c.span.start is not None]
    return [
        f"{c.title} {c.span.start:%m-%d %H:%M}".removesuffix(" 00:00")
        + (f"-{c.span.end:%H:%M}" if c.span.end is not None and f"{c.span.end:%H:%M}" != "00:00" else "")
        for c in shown
    ]


MAY = ["Coffee morning 05-05", "Spring Concert 05-12 19:30"]


@pytest.mark.parametrize(
    "text",
    [
        "May\n5 Coffee morning\n12 Spring Concert, 7.30pm",
        "Parish Diary\n\nMAY\n5 Coffee morning\n12 Spring Concert, 7.30pm\n",
        "May\n5th Coffee morning\n12th Spring Concert 7.30pm",
        "MAY\n5: Coffee morning\n12: Spring Concert, 7.30pm",
        "May 2026\n\n- 5 Coffee morning\n- 12 Spring Concert 7.30pm",
        "Dates in May\n\n5th: Coffee morning\n12th: Spring Concert, 7.30pm",
        "Diary for May\n\nTue 5 Coffee morning\nTue 12 Spring Concert, 7.30pm",
        "May\nTues 5th: Coffee morning\nTues 12th: Spring Concert, 7.30pm",
        "MAY\n5 Coffee morning\n12 Spring Concert\nVillage Hall, 7.30pm",
        "<h1>Diary</h1><h3>May</h3><ul><li>5th Coffee morning</li><li>12th Spring Concert, 7.30pm</li></ul>",
        "<h1>Parish diary</h1><h3>May 2026</h3><p>5 Coffee morning</p><p>12 Spring Concert, 7.30pm</p>",
    ],
)
def test_days_stand_under_their_month(text: str) -> None:
    assert told(text) == MAY


def test_a_month_has_its_own_days() -> None:
    text = "Summer diary\n\nMay\n5 Knit and Natter\n15-17 Riverfest\n\nJune\n9 Talk: Bees\n"
    assert told(text) == ["Knit and Natter 05-05", "Riverfest 05-15", "Talk: Bees 06-09"]


@pytest.mark.parametrize(
    "text",
    [
        "In this issue\nMay\n3 Editorial\n5 Letters\n12 Garden notes",
        "May\n1 Apologies\n2 Minutes\n3 Accounts",
        "May\n5 people came to coffee\n12 people came to lunch",
    ],
)
def test_other_numbers_are_no_days(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WEDNESDAY 13 MAY\n9.30 Walk\n", ["Walk 05-13 09:30"]),
        (
            "Sat 16 May\n10.00-12.00 Coffee morning\n14.00-16.00 Plant Sale\n\nSun 17 May\n11.00-12.30 Riverfest\n",
            ["Coffee morning 05-16 10:00-12:00", "Plant Sale 05-16 14:00-16:00", "Riverfest 05-17 11:00-12:30"],
        ),
        (
            "Sat 9 May Coffee morning 10.00-12.00\nTue 12 May Spring Concert 19.30\n",
            ["Coffee morning 05-09 10:00-12:00", "Spring Concert 05-12 19:30"],
        ),
        (
            "Tuesday 12 May\n10am Spring Concert\n7.30pm Whist Drive\n\nWednesday 13 May\n9.30am Riverfest",
            ["Spring Concert 05-12 10:00", "Whist Drive 05-12 19:30", "Riverfest 05-13 09:30"],
        ),
    ],
)
def test_hours_stand_under_their_day(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Webinar: Getting Started with Rust\n\nTuesday 12 May 2026, 7 pm\nCorn Exchange, Leeds\n",
            ["Webinar: Getting Started with Rust 05-12 19:00"],
        ),
        (
            "12 May, 7pm Film Night: Brassed Off\n19 May, 7pm Talk: Bees in Winter\n",
            ["Film Night: Brassed Off 05-12 19:00", "Talk: Bees in Winter 05-19 19:00"],
        ),
    ],
)
def test_a_kind_goes_on_to_its_theme(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dates for your diary\n\n12 May 2026: PyCon Lithuania, Corn Exchange, Leeds\n9 June 2026: Summer barbecue\n",
            ["PyCon Lithuania 05-12", "Summer barbecue 06-09"],
        ),
        (
            "What's on\n\n12 May - Riverfest\n19 May - Brass on the Grass\n",
            ["Riverfest 05-12", "Brass on the Grass 05-19"],
        ),
    ],
)
def test_rows_of_a_diary_need_no_gathering_word(text: str, expected: list[str]) -> None:
    assert told(text) == expected
