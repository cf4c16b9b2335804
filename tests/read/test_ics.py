"""Calendars and invitations: each entry with its own facts, and only what it states."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from calsync.errors import ReadError
from calsync.extract import Extractor
from calsync.model import Candidate, Document, Status
from calsync.read import announcement, read

NOW = datetime(2026, 2, 26, 4, 0, tzinfo=UTC)


def calendar(*entries: str, head: str = "") -> str:
    told = "".join(f"BEGIN:VEVENT\n{entry.strip()}\nEND:VEVENT\n" for entry in entries)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{head}{told}END:VCALENDAR\n".replace("\n", "\r\n")


def events(text: str, zone: str | None = "Asia/Kuala_Lumpur") -> list[Candidate]:
    document = Document("test", "c", "https://example.org/c.ics", "text/calendar", text.encode(), NOW, zone=zone)
    extractor = Extractor()
    return [one for said in read(document) for one in extractor.extract(said)]


def only(text: str, zone: str | None = "Asia/Kuala_Lumpur") -> Candidate:
    (event,) = events(text, zone)
    return event


def test_an_entry_is_an_event_with_its_own_time_place_and_id() -> None:
    event = only(
        calendar(
            """UID:17@council
SUMMARY:Harbour Board
DTSTART;TZID=Asia/Singapore:20260512T090000
DTEND;TZID=Asia/Singapore:20260512T113000
LOCATION:Room 4\\, Customs House"""
        )
    )
    assert (event.title, event.external_id, event.stated) == ("Harbour Board", "17@council", True)
    assert event.span.stream() == ("2026-05-12T09:00", "2026-05-12T11:30")
    assert event.span.tz == "Asia/Singapore"
    assert event.place is not None and event.place.text == "Room 4, Customs House"
    assert event.confidence >= 0.9


def test_an_entry_keeps_its_end_whatever_hours_its_description_has() -> None:
    hours = "DTSTART;TZID=Europe/Dublin:20261210T090000\nDTEND;TZID=Europe/Dublin:20261210T113000"
    event = only(calendar(f"UID:1\nSUMMARY:Board meeting\n{hours}\nDESCRIPTION:10 December 2026, 09:00: coffee."))
    assert event.span.stream() == ("2026-12-10T09:00", "2026-12-10T11:30")
    fair = "SUMMARY:Fair\nDTSTART;VALUE=DATE:20261212\nDESCRIPTION:Opens on 12 December 2026 at 10:00."
    assert only(calendar(f"UID:1\n{fair}")).span.stream() == ("2026-12-12", None)


def test_a_zone_is_no_place_and_the_words_of_the_description_may_be_one() -> None:
    board = "UID:1\nSUMMARY:Board meeting\nDTSTART;TZID=Europe/Dublin:20261210T090000"
    assert only(calendar(board)).place is None
    told = only(calendar(f"{board}\nDESCRIPTION:It is held on 10 December 2026 at 09:00 in the Town Hall\\, Athlone."))
    assert told.place is not None and told.place.city == "Athlone"


def test_an_entry_is_quoted_as_it_stands_in_the_calendar() -> None:
    entry = (
        "UID:1\nSUMMARY:CANCELLED: Forum\nDTSTART;TZID=Europe/Dublin:20261210T090000\nLOCATION:Room 4\\, Customs House"
    )
    text = calendar(f"{entry}\nDESCRIPTION:We meet on 10 December 2026 at 09:00.")
    (said,) = read(Document("t", "c", "https://example.org/c.ics", "text/calendar", text.encode(), NOW))
    (event,) = Extractor().extract(said)
    assert [one.quote for one in event.evidence] == [
        "CANCELLED: Forum",
        "DTSTART;TZID=Europe/Dublin:20261210T090000\nLOCATION:Room 4\\, Customs House",
    ]
    assert all(said.text[one.start : one.end] == one.quote for one in event.evidence)


def test_a_line_that_is_long_is_quoted_as_far_as_two_hundred_characters() -> None:
    event = only(calendar(f"UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20261210\nLOCATION:{'Hall ' * 60}"))
    assert [(len(one.quote), one.goes_on) for one in event.evidence] == [(5, False), (200, True)]


@pytest.mark.parametrize(
    ("title", "name", "was"),
    [
        ("Board meeting (was 18 November)", "Board meeting", "2026-11-18"),
        ("Postponed: Board meeting (was Wed 18 Nov 2026)", "Board meeting", "2026-11-18"),
        ("Board meeting (formerly 18 November\\, 7 pm)", "Board meeting", "2026-11-18T19:00"),
        ("Board meeting (was at the Town Hall)", "Board meeting (was at the Town Hall)", None),
        ("Board meeting (budget)", "Board meeting (budget)", None),
    ],
)
def test_a_former_day_in_a_title_is_no_part_of_the_name(title: str, name: str, was: str | None) -> None:
    event = only(calendar(f"UID:1\nSUMMARY:{title}\nDTSTART;TZID=Europe/Dublin:20261125T190000"))
    assert (event.title, event.was.stream()[0] if event.was else None) == (name, was)


def test_the_end_of_whole_days_is_the_day_after_the_last() -> None:
    event = only(calendar("UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20260512\nDTEND;VALUE=DATE:20260515"))
    assert event.span.stream() == ("2026-05-12", "2026-05-14")


def test_a_single_whole_day_with_its_end_is_one_day() -> None:
    event = only(calendar("UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20260512\nDTEND;VALUE=DATE:20260513"))
    assert event.span.stream() == ("2026-05-12", None)


@pytest.mark.parametrize(
    ("line", "status", "title"),
    [
        ("STATUS:CANCELLED", Status.CANCELLED, "Forum"),
        ("STATUS:TENTATIVE", Status.TENTATIVE, "Forum"),
        ("SUMMARY:CANCELLED: Forum", Status.CANCELLED, "Forum"),
        ("SUMMARY:[Postponed] Forum", Status.POSTPONED, "Forum"),
        ("SUMMARY:(Cancelled) Forum (members only)", Status.CANCELLED, "Forum (members only)"),
        ("SUMMARY:Cancellation policy workshop", Status.CONFIRMED, "Cancellation policy workshop"),
    ],
)
def test_the_state_of_an_entry(line: str, status: Status, title: str) -> None:
    name = "" if line.startswith("SUMMARY") else "SUMMARY:Forum\n"
    event = only(calendar(f"UID:1\n{name}DTSTART;VALUE=DATE:20260512\n{line}"))
    assert (event.status, event.title) == (status, title)


def test_a_recurrence_rule_is_taken_over() -> None:
    event = only(calendar("UID:1\nSUMMARY:Seminar\nDTSTART:20260512T010000Z\nRRULE:FREQ=WEEKLY;COUNT=6"))
    assert event.rrule == "FREQ=WEEKLY;COUNT=6"
    assert (event.span.stream()[0], event.span.tz) == ("2026-05-12T09:00", "Asia/Kuala_Lumpur")


def test_the_calendars_zone_counts_before_the_sources() -> None:
    head = "X-WR-TIMEZONE:Asia/Tokyo\n"
    event = only(calendar("UID:1\nSUMMARY:Seminar\nDTSTART:20260512T010000", head=head))
    assert (event.span.stream()[0], event.span.tz) == ("2026-05-12T01:00", "Asia/Tokyo")


def test_of_one_uid_the_highest_sequence_counts() -> None:
    old = "UID:1\nSEQUENCE:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20260512"
    new = "UID:1\nSEQUENCE:2\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20260519"
    assert only(calendar(new, old)).span.stream()[0] == "2026-05-19"


def test_one_day_of_a_series_that_is_moved_is_an_entry_of_its_own() -> None:
    series = "UID:1\nSUMMARY:Seminar\nDTSTART:20260512T010000Z\nRRULE:FREQ=WEEKLY"
    moved = "UID:1\nRECURRENCE-ID:20260519T010000Z\nSUMMARY:Seminar\nDTSTART:20260520T010000Z"
    whole, one = events(calendar(series, moved))
    assert (whole.external_id, one.external_id) == ("1", "1/2026-05-19T09:00:00")
    assert (
        one.was is not None and one.was.stream()[0] == "2026-05-19T09:00" and one.span.stream()[0] == "2026-05-20T09:00"
    )


def test_a_series_knows_the_days_that_it_leaves_out() -> None:
    series = (
        "UID:1\nSUMMARY:Seminar\nDTSTART:20260512T010000Z\nRRULE:FREQ=WEEKLY\nEXDATE:20260519T010000Z,20260526T010000Z"
    )
    (whole,) = events(calendar(series))
    assert (whole.rrule, whole.exdates) == ("FREQ=WEEKLY", (date(2026, 5, 19), date(2026, 5, 26)))
    assert whole.evidence[1].quote.endswith("EXDATE:20260519T010000Z,20260526T010000Z")


def test_what_a_description_speaks_of_is_no_event_of_its_own() -> None:
    text = "DESCRIPTION:Registration closes on 1 May 2026. The Audit Committee meets on 3 June 2026 at 10:00."
    assert [e.title for e in events(calendar(f"UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20260512\n{text}"))] == [
        "Forum"
    ]


def test_a_broken_entry_stops_no_other() -> None:
    broken = "UID:1\nSUMMARY:Bad\nDTSTART:next week"
    good = "UID:2\nSUMMARY:Good\nDTSTART;VALUE=DATE:20260512"
    assert [event.title for event in events(calendar(broken, "no property at all", good))] == ["Good"]


def test_what_is_no_calendar_says_so() -> None:
    with pytest.raises(ReadError, match="no calendar"):
        events("<html><body>Sign in</body></html>")


def test_a_changed_stamp_alone_is_no_news() -> None:
    entry = "UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20260512\nDTSTAMP:2026022{}T000000Z"
    documents = [
        Document("t", "c", "https://example.org/c.ics", "text/calendar", calendar(entry.format(n)).encode(), NOW)
        for n in (1, 2)
    ]
    assert read(documents[0]) == read(documents[1])


def test_a_line_of_a_stream_holds_all_entries() -> None:
    said = announcement(
        "7", calendar("UID:1\nSUMMARY:A\nDTSTART:20260512", "UID:2\nSUMMARY:B\nDTSTART:20260513"), genre="ics"
    )
    assert [event.title for event in Extractor().extract(said)] == ["A", "B"]
    assert said.text == "A\nDTSTART:20260512\n\nB\nDTSTART:20260513"


INVITATION = """From: desk@example.org
To: list@example.org
Subject: {subject}
Date: Tue, 3 Feb 2026 10:00:00 +0800
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

{text}
--b
Content-Type: text/calendar; method={method}; charset=utf-8

{calendar}
--b--
"""


def invitation(method: str, text: str = "Please join us.", sequence: int = 0) -> list[Candidate]:
    entry = f"UID:i@x\nSEQUENCE:{sequence}\nSUMMARY:Budget Hearing\nDTSTART:20260512T010000Z\nDTSTAMP:20260203T020000Z"
    raw = INVITATION.format(
        subject="Budget Hearing", text=text, method=method, calendar=calendar(entry, head=f"METHOD:{method}\n")
    )
    document = Document("m", "k", "mail", "message/rfc822", raw.encode(), NOW, zone="Asia/Kuala_Lumpur")
    return Extractor().extract(read(document)[0])


def test_an_invitation_in_a_mail_is_a_fact() -> None:
    (event,) = invitation("REQUEST")
    assert (event.title, event.external_id, event.span.stream()[0]) == ("Budget Hearing", "i@x", "2026-05-12T09:00")
    assert [one.quote for one in event.evidence] == [
        "Budget Hearing"
    ]  # of the subject: the calendar is not in the text


def test_a_mail_without_words_is_its_invitation() -> None:
    (event,) = invitation("REQUEST", text="")
    assert [one.quote for one in event.evidence] == ["Budget Hearing", "DTSTART:20260512T010000Z"]


def test_its_cancellation_calls_the_same_meeting_off() -> None:
    (event,) = invitation("CANCEL", sequence=1)
    assert (event.external_id, event.status) == ("i@x", Status.CANCELLED)


def test_an_answer_to_an_invitation_announces_nothing() -> None:
    assert invitation("REPLY") == []


def test_a_mail_says_more_than_its_invitation() -> None:
    found = invitation("REQUEST", "The Planning Committee will meet on 3 June 2026 at 10:00 in Room 2.")
    assert {event.span.first_day for event in found} == {date(2026, 5, 12), date(2026, 6, 3)}
