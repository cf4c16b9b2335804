"""The words by which a text asks for something until a day, and those by which a day is known to be no gathering's."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor
from calsync.model import Candidate, Kind

_EXTRACTOR = Extractor()
_BEFORE = "The Riverside History Society will hold its annual conference on 12 May 2027 at the Town Hall. "


def _read(text: str) -> list[Candidate]:
    announcement = read.announcement("a", text, "2026-11-02", "en", "notice", None)
    return [c for c in _EXTRACTOR.extract(announcement) if c.confidence >= 0.5]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kindly confirm your attendance by 20 March 2027.", "attendance confirmation"),
        ("Exhibitors must confirm their stands by 20 March 2027.", "stand confirmation"),
        ("Ballot papers must be returned by 20 March 2027.", "ballot papers"),
        ("Order forms must be returned by 20 March 2027.", "order forms"),
        ("Creditors must lodge their proofs of debt by 20 March 2027.", "submission of proofs of debt"),
        ("Journalists wishing to attend must accredit by 20 March 2027.", "accreditation: attend"),
        ("The Commission invites feedback until 20 March 2027.", "comments"),
        ("Please tell the office if you need transport by 20 March 2027.", "RSVP"),
        ("Renew your membership before 20 March 2027.", "membership renewal"),
        ("Cancel your booking by 20 March 2027.", "booking cancellation"),
        ("Choose your workshops by 20 March 2027.", "workshop choice"),
        ("Hand in your essay by 20 March 2027.", "essay submission"),
        ("File a claim by 20 March 2027.", "claim filing"),
        ("The consultation runs until 20 March 2027.", "consultation"),
        ("The tender offer expires on 20 March 2027.", "tender offer"),
        ("Full refunds are available until 20 March 2027.", "full refunds"),
        ("Entries received after 20 March 2027 will not be accepted.", "entries"),
        ("Copy date for the next newsletter is 20 March 2027.", "copy date for the next newsletter"),
    ],
)  # fmt: skip
def test_what_is_asked_until_a_day(text: str, name: str) -> None:
    (deadline,) = [c for c in _read(_BEFORE + text) if c.kind is Kind.DEADLINE]
    assert str(deadline.span.start)[:10] == "2027-03-20"
    assert deadline.title.casefold() == f"riverside history society annual conference: {name}".casefold()


@pytest.mark.parametrize(
    "text",
    [
        "The chair's term begins on 1 January 2027.",
        "Mr Smith will take up his post on 1 January 2027.",
        "Mr Smith joins the board on 1 January 2027.",
        "Germany assumes the presidency of the Council on 1 January 2027.",
        "The record date for the meeting is 3 March 2027.",
        "Members as on the cut-off date of 3 March 2027 may vote at the AGM.",
        "The training levy increases on 1 April 2027.",
        "The new class timetable applies from 3 March 2027.",
        "The summer exhibition catalogue is out on 5 March 2027.",
        "The tour of duty ends on 3 March 2027.",
        "The conference rate at the hotel applies 10-14 May 2027.",
        "The swimming pool is closed for maintenance from 3 to 17 March 2027.",
        "Tickets for the concert go on sale on Friday 5 March 2027.",
        "Call for papers opens: 5 March 2027",
        "Applicants for the course must be aged 18 by 3 March 2027.",
        "The workshop papers will be circulated by 3 March 2027.",
        "The report on the meeting is due out on 3 March 2027.",
        "The next newsletter comes out on 3 March 2027.",
    ],
)
def test_a_day_on_which_nobody_meets(text: str) -> None:
    assert _read(text) == []
