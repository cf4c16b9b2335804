"""Announcements of one event in lines or in a sentence that invites: posters, event pages, seminars, posts, invitations."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())

# text, title, start, end
BILLS = [
    ("{}\n{}\nMacbeth\nCorn Exchange, Leeds\n", "Macbeth", "2026-05-12T19:00", None),
    ("EVENT\nMacbeth\n{}, 7pm–9pm\nCorn Exchange, Leeds\n", "Macbeth", "2026-05-12T19:00", "2026-05-12T21:00"),
    ("Join us for\nRiverfest\n{} {}\nCorn Exchange\nRSVP by 5 May\n", "Riverfest", "2026-05-12T19:00", None),
    ("Save the Date!\n{}\nRiverfest\nCorn Exchange, Leeds\n", "Riverfest", "2026-05-12", None),
    ("Leeds Arts Trust presents\n\nMacbeth\n\n{}, {}\n", "Macbeth", "2026-05-12T19:00", None),
    ("COME TO OUR\nRIVERFEST!\n{}\n7PM - 9PM\n", "RIVERFEST", "2026-05-12T19:00", "2026-05-12T21:00"),
    ("St Mary's Church, Oakley\n\nMacbeth\n\n{}\n{} in the barn\n", "Macbeth", "2026-05-12T19:00", None),
    (
        "Riverfest\n\nHosted by Sam P.\n\nDetails\nWe meet, we chat, we learn.\n\n{}\n7pm–9pm BST\n\nCorn Exchange\n",
        "Riverfest",
        "2026-05-12T19:00",
        "2026-05-12T21:00",
    ),
    (
        "CS Seminar: Anna Weber - Light in glass\n\n{}, {}\n",
        "CS Seminar: Anna Weber - Light in glass",
        "2026-05-12T19:00",
        None,
    ),
    ("Webinar: Getting Started with Rust\n\n{}, {}\n", "Webinar: Getting Started with Rust", "2026-05-12T19:00", None),
    ("Free webinar\n\nGetting Started with Rust\n\n{}, {}\n", "Getting Started with Rust", "2026-05-12T19:00", None),
    (
        "Macbeth\n\n{}, {}\n\nJoin Zoom meeting\nhttps://example.zoom.us/j/123\nMeeting ID: 123\n",
        "Macbeth",
        "2026-05-12T19:00",
        None,
    ),
    ("Event: Riverfest\n▪️ Date: {}\n▪️ Time: 7-9pm\n▪️ Fee: £5\n", "Riverfest", "2026-05-12T19:00", "2026-05-12T21:00"),
    ("Riverfest\nfrom {}\nCorn Exchange, Leeds\n", "Riverfest", "2026-05-12", None),
    (
        "Riverfest\n\nDate: {}\nStart time: 7:00 pm\nEnd time: 9:00 pm\nVenue: Corn Exchange\n",
        "Riverfest",
        "2026-05-12T19:00",
        "2026-05-12T21:00",
    ),
]


def read(text: str, published: str = "2026-04-20", language: str = "en") -> list[tuple[str, str, str | None]]:
    events = map(event_stream, EXTRACTOR.extract(announcement("a", text, published, language, None)))
    shown = [event for event in events if event["confidence"] >= 0.5 and event["kind"] == "event"]
    return [(event["title"], event["start"], event["end"]) for event in shown]


@pytest.mark.parametrize(("text", "title", "start", "end"), BILLS)
@pytest.mark.parametrize("day", ["Tuesday 12 May 2026", "12 May"])
def test_a_bill_is_called_by_its_title(text: str, day: str, title: str, start: str, end: str | None) -> None:
    (event,) = read(text.format(day, "7pm"))
    assert event[0].casefold().endswith(title.casefold())
    assert (event[1], event[2]) == (start, end)


def test_days_right_under_each_other_are_of_one_bill() -> None:
    events = read("Macbeth\nFri 15 May, 7–10pm\nSat 16 May, 10am–5pm\nCorn Exchange, Leeds\n")
    assert [(title, start) for title, start, _ in events] == [
        ("Macbeth", "2026-05-15T19:00"),
        ("Macbeth", "2026-05-16T10:00"),
    ]


# text, publication day; each invites to Macbeth on 12 May, at seven
INVITATIONS = [
    ("Don't miss Macbeth this Tuesday, 12 May, at 7pm at the Corn Exchange! Tickets here", "2026-04-20"),
    ("We're so excited to announce Macbeth 🥳 Tuesday May 12th, 7pm @ Corn Exchange. Who's coming??", "2026-04-20"),
    ("Hi everyone! 👋 Just a reminder, Macbeth tomorrow 7pm at Corn Exchange. See you there! x", "2026-05-11"),
    ("Reminder: Macbeth TONIGHT at 7pm, Corn Exchange! Doors 6.30.", "2026-05-12"),
    ("📅 12 May ⏰ 7pm 📍 Corn Exchange, Leeds\nMacbeth is back! Bring your friends 🎶", "2026-04-20"),
    (
        "We have the pleasure of inviting you to Macbeth.\n\nDate: 12 May 2026\nTime: 7pm\nVenue: Corn Exchange",
        "2026-04-20",
    ),
    (
        "The Dean has the honour to invite you to\n\nMacbeth\n\nwhich will take place on 12 May 2026 at 7 pm.",
        "2026-04-20",
    ),
]


@pytest.mark.parametrize(("text", "published"), INVITATIONS)
def test_an_invitation_names_what_it_is_to(text: str, published: str) -> None:
    assert read(text, published) == [("Macbeth", "2026-05-12T19:00", None)]


def test_a_town_under_the_line_of_a_house_only_says_where_that_is() -> None:
    text = (
        "Riverfest\n\nTuesday, May 12\n7:00 PM - 9:00 PM\n\nCorn Exchange\nLeeds, England\n\nRegistration\nWelcome!\n"
    )
    (event,) = map(event_stream, EXTRACTOR.extract(announcement("a", text, "2026-04-20", "en", None)))
    assert "Corn Exchange" in event["location"]


@pytest.mark.parametrize(
    "text",
    [
        "LEEDS ARTS TRUST\n\npresents\n\nMACBETH\n\non\n\n12 May 2026\n\nat 7pm\n\nin the Corn Exchange\n\nAdmission £5\n",
        "Macbeth\nEvery first Tuesday of the month, 7pm\nCorn Exchange\n\nNext: 12 May\n",
        "Ann is inviting you to a scheduled Zoom meeting.\n\nTopic: Macbeth\nTime: May 12, 2026 07:00 PM London\n",
    ],
)
def test_the_one_hour_of_a_bill_is_of_its_day(text: str) -> None:
    (event,) = read(text)
    assert event[0].casefold().endswith("macbeth")
    assert event[1] == "2026-05-12T19:00"
