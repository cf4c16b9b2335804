"""Words of English announcements for what is off, put off, open or moved, for hours and clocks: one small text a family."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract import Extractor
from calsync.model import Announcement, Status, event_stream

_OFF, _PUT_OFF, _OPEN = Status.CANCELLED, Status.POSTPONED, Status.TENTATIVE
STATES = {
    "The council meeting of 10 June 2025 has been nixed.": _OFF,
    "The match on 10 June 2025 was rained out.": _OFF,
    "The concert on 10 June 2025 has been canned.": _OFF,
    "The meeting on 10 June 2025 is no longer happening.": _OFF,
    "The strike on 10 June 2025 has been averted.": _OFF,
    "The sitting fixed for 10 June 2025 has been removed from the list.": _OFF,
    "Workshop, 10 June 2025, 10:00 - CANX": _OFF,
    "The committee will forgo its meeting of 10 June 2025.": _OFF,
    "We have decided against holding the fair on 10 June 2025.": _OFF,
    "The special meeting called for 10 June 2025 is hereby rescinded.": _OFF,
    "The council meeting of 10 June 2025 has been put on ice.": _PUT_OFF,
    "The trial listed for 10 June 2025 is adjourned generally.": _PUT_OFF,
    "The conference on 10 June 2025 is being rearranged.": _PUT_OFF,
    "The conference on 10 June 2025 will take place at a later date.": _PUT_OFF,
    "Match v Hillside, 10 June 2025 - PPD": _PUT_OFF,
    "The gala on 10 June 2025 is held in abeyance.": _PUT_OFF,
    "The conference could go ahead on 10 June 2025.": _OPEN,
    "The AGM is mooted for 10 June 2025.": _OPEN,
    "The conference is on 10 June 2025 (unconfirmed).": _OPEN,
    "We are thinking of holding the meeting on 10 June 2025.": _OPEN,
    "If all goes well, the summit will be held on 10 June 2025.": _OPEN,
    "The conference is back on for 10 June 2025.": Status.CONFIRMED,
    "The auction of abandoned vehicles will be held on 10 June 2025.": Status.CONFIRMED,
}
MOVED = (
    "The council meeting of 10 June 2025 has been rolled over to 24 June 2025.",
    "The hearing of 10 June 2025 is stood over to 24 June 2025.",
    "The match of 10 June 2025 has been rebooked for 24 June 2025.",
    "The seminar was meant to be on 10 June 2025. It is now on 24 June 2025.",
    "The seminar will be on 24 June 2025 (put back from 10 June 2025).",
    "The seminar on 10 June 2025 is cancelled. Replacement date: 24 June 2025.",
    "The date of the seminar has been amended from 10 June 2025 to 24 June 2025.",
    "The seminar on 30 June 2025 has been bumped up to 24 June 2025.",
)


def _read(text: str) -> list[tuple[str | None, Status, str | None]]:
    said = Announcement("s", "k", text, language="en", published=date(2025, 5, 20))
    read = [event_stream(c) for c in Extractor().extract(said) if c.confidence >= 0.3]
    return [(event["start"], event["status"], event["tz"]) for event in read]


@pytest.mark.parametrize("text", STATES)
def test_state(text: str) -> None:
    [(start, status, _)] = _read(text)
    assert status == STATES[text].value
    assert (start or "2025-06-10")[:10] == "2025-06-10"


@pytest.mark.parametrize("text", MOVED)
def test_moved(text: str) -> None:
    [(start, status, _)] = _read(text)
    assert (start, status) == ("2025-06-24", "confirmed")


HOURS = {
    "The golf tournament is on 10 June 2025. Check in from 7.30am; tee off 9am.": "2025-06-10T09:00",
    "Quiz night on 10 June 2025: eyes down 7.30pm, bar from 6.30pm.": "2025-06-10T19:30",
    "The parade is on 10 June 2025. Fall in 9.30am, march off 10am.": "2025-06-10T10:00",
    "The match is on 10 June 2025. Turnstiles open 1.30pm, KO 3pm.": "2025-06-10T15:00",
    "The regatta is on 10 June 2025. Skippers' briefing 9am, first gun 10am.": "2025-06-10T10:00",
    "The workshop is on 10 June 2025. Commences 9.30am. Done by 4pm.": "2025-06-10T09:30",
}


@pytest.mark.parametrize("text", HOURS)
def test_hour(text: str) -> None:
    [(start, _, _)] = _read(text)
    assert start == HOURS[text]


CLOCKS = {
    "The hearing of the commission of Trinidad and Tobago is on 10 June 2025 at 10 a.m. AST.": "America/Port_of_Spain",
    "The briefing of the Bank of Jamaica is on 10 June 2025 at 10 a.m. EST, in Kingston, Jamaica.": "America/Jamaica",
    "The webinar of the Ministry of Bolivia is on 10 June 2025 at 10:00 BOT.": "America/La_Paz",
    "The webinar is on 10 June 2025 at 10:00 Chamorro Standard Time.": "Pacific/Guam",
}


@pytest.mark.parametrize("text", CLOCKS)
def test_clock(text: str) -> None:
    [(_, _, zone)] = _read(text)
    assert zone == CLOCKS[text]


DAYS = {
    "The council meeting is on Thrusday.": "2025-05-22",
    "The council meeting is on 10 Septmber 2025.": "2025-09-10",
    "The council meeting is overmorrow.": "2025-05-22",
    "The parade is on Remembrance Sunday.": "2025-11-09",
    "The supper is on Burns Night.": "2026-01-25",
}


@pytest.mark.parametrize("text", DAYS)
def test_day(text: str) -> None:
    [(start, _, _)] = _read(text)
    assert start == DAYS[text]
