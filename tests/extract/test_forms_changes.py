"""What was announced is changed: one meeting on its new day, and none on the former one, wherever the change is told."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.read import announcement

_READER = Extractor(default_series())


def read(text: str, language: str = "en") -> list[tuple[str, str, str, str]]:
    """Day, state, former day and title of what is shown, in the order of days."""
    found = _READER.extract(announcement("change", text, date(2026, 4, 20), language))
    told = [c for c in found if c.confidence >= 0.5]
    return sorted(
        (str(c.span.start)[5:10], c.status.value, str(c.was.start)[5:10] if c.was else "", c.title) for c in told
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In our last issue we gave the date of the Spring Concert as 12 May. The correct date is 19 May.", "en"),
        ("In yesterday's mail I wrote that the Spring Concert is on 12 May. That was wrong: it is on 19 May.", "en"),
        ("Wrong: Spring Concert, 12 May\nRight: Spring Concert, 19 May\n", "en"),
        ("Spring Concert: 12 May NOW 19 May\n", "en"),
        ("The Spring Concert of 12 May is now listed for 19 May.", "en"),
        ("The Spring Concert cannot be held on 12 May as planned. Instead it will take place on 19 May.", "en"),
        ("Please note that the Spring Concert planned for 12 May has been postponed until 19 May.", "en"),
        ("The Spring Concert on 12 May has been postponed by a week.", "en"),
        (
            "The Spring Concert has been postponed. Tickets bought for 12 May are valid for the new date, 19 May.",
            "en",
        ),
        (
            "UPDATE: Spring Concert will now take place on 19 May.\n\nOriginal announcement:\n\n"
            "Spring Concert\n12 May, 7 pm\nCorn Exchange, Leeds\n",
            "en",
        ),
        (
            "UPDATE 18 April: The date has been changed to 19 May.\n\nSpring Concert\n\n12 May, 7 pm\nCorn Exchange\n",
            "en",
        ),
        (
            "Spring Concert\n\nThis event has been rescheduled to 19 May.\n\nDate: 12 May\nTime: 7 pm\n"
            "Venue: Corn Exchange, Leeds\n",
            "en",
        ),
        (
            "Spring Concert\n\nDate: 12 May\nTime: 7 pm\nVenue: Corn Exchange, Leeds\n\n"
            "Please note: this event has been postponed. New date: 19 May.\n",
            "en",
        ),
        ("Das Frühlingskonzert am 12. Mai entfällt. Nachholtermin ist der 19. Mai.", "de"),
        (
            "Sommerfest\n\nDie Veranstaltung wurde auf den 19. Mai verschoben.\n\nDatum: 12. Mai\nUhrzeit: 19 Uhr\n"
            "Ort: Stadthalle\n",
            "de",
        ),
        ("Falsch: Frühlingskonzert, 12. Mai\nRichtig: Frühlingskonzert, 19. Mai\n", "de"),
        ("Das Frühlingskonzert am 12. Mai wird um eine Woche verschoben.", "de"),
        (
            "Concert de printemps\n\nCet événement est reporté au 19 mai.\n\nDate : 12 mai\nHeure : 19h\n"
            "Lieu : salle des fêtes\n",
            "fr",
        ),
        ("El concierto de primavera del 12 de mayo se retrasa una semana.", "es"),
    ],
)
def test_one_meeting_on_its_new_day(text: str, language: str) -> None:
    (one,) = read(text, language)
    assert one[:3] == ("05-19", "confirmed", "05-12")


def test_a_note_under_a_list_moves_the_row_of_its_mark() -> None:
    text = (
        "Dates 2026\n\n5 May    Coffee morning\n12 May    Spring Concert*\n9 June    Summer barbecue\n\n"
        "* moved to 19 May\n"
    )
    assert [one[0] for one in read(text)] == ["05-05", "05-19", "06-09"]


def test_days_that_go_to_other_days() -> None:
    ((day, state, was, _),) = read("Spring Concert: (24 Apr - 5 May) --> 8 - 19 May\n")
    assert (day, state, was) == ("05-08", "confirmed", "04-24")


def test_an_hour_with_a_line_of_its_own_is_that_of_the_new_day() -> None:
    text = "Spring Concert\n\nThis event has been moved to 19 May.\n\nDate: 12 May\nTime: 7 pm\nVenue: Corn Exchange\n"
    (one,) = (c for c in _READER.extract(announcement("change", text, date(2026, 4, 20), "en")) if c.confidence >= 0.5)
    assert one.span.stream()[0] == "2026-05-19T19:00"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Spring Concert\nDate: 12 May\nVenue: Corn Exchange\nStatus: Cancelled\n", "cancelled"),
        (
            "| Event | Date | Status |\n|---|---|---|\n| Spring Concert | 12 May 2026 | TBC |\n"
            "| Summer barbecue | 9 June 2026 | Confirmed |\n",
            "tentative",
        ),
    ],
)
def test_a_state_in_its_own_cell_or_line(text: str, state: str) -> None:
    assert read(text)[0][:2] == ("05-12", state)


def test_what_is_moved_into_a_hall_keeps_its_day() -> None:
    ((day, state, _, _),) = read("Das Frühlingskonzert am 19. Mai wird in die Stadthalle verlegt.", "de")
    assert (day, state) == ("05-19", "confirmed")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Our next rehearsal is on 5 May. The Spring Concert has been moved to 19 May.", ["05-05", "05-19"]),
        (
            "The May meeting of the Book Club has been moved to 19 May. The next meeting is on 9 June.",
            ["05-19", "06-09"],
        ),
        ("Workshop 1: 5 May\nWorkshop 2: new date 19 May\nWorkshop 3: 2 June\n", ["05-05", "05-19", "06-02"]),
        (
            "The committee meets on 5 May and 2 June. The meeting planned for 12 May has been moved to 19 May.",
            ["05-05", "05-19", "06-02"],
        ),
        ("The Finance Committee meeting is on 5 May. Item 4 has been deferred to 19 May.", ["05-05"]),
        (
            "Spring Concert\n\nSaturday 9 May, 7 pm, Corn Exchange\n\n"
            "Please note that the Flower Show has been moved to 16 May.\n",
            ["05-09", "05-16"],
        ),
    ],
)
def test_another_meeting_keeps_its_day(text: str, days: list[str]) -> None:
    assert [one[0] for one in read(text)] == days
