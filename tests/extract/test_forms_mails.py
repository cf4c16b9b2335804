"""Mails, newsletters and posts to lists: their subjects, weeks, forms of invitation, quoted and forwarded parts."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_SENT = "2026-05-04T09:12:00+01:00"  # a Monday
_HEAD = "From: Ann <ann@example.org>\nTo: all@example.org\nSubject: {}\nDate: Mon, 04 May 2026 09:12:00 +0100\n\n"
Told = dict[str, str]  # when each meeting begins, by its name

_WEEKS: list[tuple[str, str, Told]] = [
    ("Hello", "Next week's team lunch will be on Tuesday at 1pm.", {"team lunch": "2026-05-12T13:00"}),
    ("Book club next week", "We meet on Tuesday at 7 pm in the Library.", {"book club": "2026-05-12T19:00"}),
    (
        "Weekly mail",
        "This week\n\nTuesday: Spring Concert, 7.30pm\n\nNext week:\n\nTuesday – Choir rehearsal, 7.30pm\nFriday – Coffee morning, 10am",
        {
            "spring concert": "2026-05-05T19:30",
            "choir rehearsal": "2026-05-12T19:30",
            "coffee morning": "2026-05-15T10:00",
        },
    ),
    (
        "Book club moved",
        "This week's book club has been moved from Tuesday to Wednesday at 10am.",
        {"book club": "2026-05-06T10:00"},
    ),
    ("Choir", "Choir rehearsal tues 5/12 @ 7pm, Church Hall.", {"choir rehearsal": "2026-05-12T19:00"}),
    ("Quiz night", "Reminder - Quiz night tonight 7pm at the Town Hall.", {"quiz night": "2026-05-04T19:00"}),
    ("This weekend", "Come along to the Spring Concert this Sunday, 2-5pm!", {"spring concert": "2026-05-10T14:00"}),
    ("Fair", "The Spring Fair is this weekend. It opens on Saturday at 10 am.", {"spring fair": "2026-05-09"}),
]
_KINDS: list[tuple[str, str, Told]] = [
    (
        f"{kind}: Getting Started with Rust",
        "It is on 12 May at 7 pm in the Library.",
        {f"{kind.casefold()}: getting started with rust": "2026-05-12T19:00"},
    )
    for kind in ("Webinar", "Talk", "Public lecture")
]
_SEASONS: list[tuple[str, str, Told]] = [
    (
        "Newsletter",
        "Dates for your diary\n12 May – Annual meeting\n6 June – Summer barbecue, Town Park",
        {"annual meeting": "2026-05-12", "summer barbecue": "2026-06-06"},
    ),
    ("Talk: Bees in Winter", 'Our talk "Bees in Winter" is on 12 May at 7 pm.', {"bees in winter": "2026-05-12T19:00"}),
]
_CALENDARS: list[tuple[str, str, Told]] = [
    (
        "Budget Workshop Confirmation",
        'Thank you for registering for "Budget Workshop".\n\nDate Time: May 12, 2026 07:00 PM London\n\nJoin from a PC:',
        {"budget workshop": "2026-05-12T19:00"},
    ),
]
_QUOTED: list[tuple[str, str, Told]] = [
    (
        "Re: Annual General Meeting",
        "Thanks, that works for me.\n\nOn Fri, 1 May 2026 at 10:12, Ann Smith <ann@example.org> wrote:\n> Dear all,\n>\n"
        "> the Annual General Meeting will be on Tuesday, May 12 at 7 pm.\n>\n> Ann",
        {"annual general meeting": "2026-05-12T19:00"},
    ),
]
_BANNER = "FYI\n\n---------- Forwarded message ---------\nFrom: Bob <bob@example.org>\nDate: Fri, 1 May 2026 at 10:12\nSubject: Book club\n"
_QUOTED.append(
    (
        "Fwd: Book club",
        _BANNER + "To: <all@example.org>\n\nThe book club is next Thursday at 7 pm.",
        {"book club": "2026-05-07T19:00"},
    )
)
_NEWSLETTERS: list[tuple[str, str, Told]] = [
    ("Newsletter", "Welcome to our newsletter. There is a lot going on this month.", {}),
    (
        "Upcoming",
        "Upcoming:\n\nTuesday, May 12 - 7.30pm\nBoard meeting\n\nSaturday 6 June - noon\nSummer barbecue",
        {"board meeting": "2026-05-12T19:30", "summer barbecue": "2026-06-06T12:00"},
    ),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


@pytest.mark.parametrize(
    ("subject", "body", "told"), [*_WEEKS, *_KINDS, *_SEASONS, *_CALENDARS, *_QUOTED, *_NEWSLETTERS]
)
def test_a_mail_tells_its_meetings(extractor: Extractor, subject: str, body: str, told: Told) -> None:
    text = f"{_HEAD.format(subject)}Dear all,\n\n{body}\n"
    found = [
        one for one in extractor.extract(read.announcement("a", text, _SENT, "en", "mail")) if one.confidence >= 0.5
    ]
    assert sorted(str(one.span.stream()[0]) for one in found) == sorted(told.values())
    for name, start in told.items():
        assert [one for one in found if one.span.stream()[0] == start and name in _names(one)], name


_PLACES = [  # of mails whose subjects say the day, and of what is said of two places
    ("Book club on 12 May", "We start at 7 pm in the Corn Exchange. See you there.", "Corn Exchange"),
    ("Hello", "The book club on 12 May at 7 pm will be in the Library and not in the Old School.", "Library"),
]


@pytest.mark.parametrize(("subject", "body", "place"), _PLACES)
def test_a_mail_tells_the_place(extractor: Extractor, subject: str, body: str, place: str) -> None:
    text = f"{_HEAD.format(subject)}Dear all,\n\n{body}\n"
    found = extractor.extract(read.announcement("a", text, _SENT, "en", "mail"))
    assert [place in one.place.text for one in found if one.place is not None and one.confidence >= 0.5] == [True]


@pytest.mark.parametrize("said", ["we hope you can join us", "hoping to see you"])
def test_hoping_for_guests_leaves_nothing_open(extractor: Extractor, said: str) -> None:
    text = f"{_HEAD.format('Book club')}Hi,\n\n{said} on 12 May at 7 pm for the book club.\n"
    found = extractor.extract(read.announcement("a", text, _SENT, "en", "mail"))
    assert [one.status.value for one in found if one.confidence >= 0.5] == ["confirmed"]


def _names(one: object) -> str:
    return " / ".join((one.title, *one.aliases)).casefold()  # type: ignore[attr-defined]
