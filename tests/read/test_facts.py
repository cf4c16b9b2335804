"""What pages say of events to machines, in the four ways and with all the states of schema.org."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from calsync.extract import Extractor
from calsync.model import Candidate, Document, Status
from calsync.read import read

NOW = datetime(2026, 2, 26, 4, 0, tzinfo=UTC)


def events(markup: str) -> list[Candidate]:
    page = f"<html lang=en><head><title>Calendar of the institute</title></head><body><main>{markup}<p>All are welcome.</p></main></body></html>"
    document = Document("t", "p", "https://example.org/p", "text/html", page.encode(), NOW, zone="Asia/Kuala_Lumpur")
    return Extractor().extract(read(document)[0])


def json_ld(*things: dict[str, Any]) -> list[Candidate]:
    return events(f'<script type="application/ld+json">{json.dumps(list(things))}</script>')


EVENT = {"@type": "Event", "name": "River Forum", "startDate": "2026-05-12T09:00+08:00"}


def test_a_rescheduled_event_has_its_former_time() -> None:
    (event,) = json_ld(
        {**EVENT, "eventStatus": "https://schema.org/EventRescheduled", "previousStartDate": ["2026-04-01T09:00+08:00"]}
    )
    assert event.was is not None
    assert (event.was.stream()[0], event.status) == ("2026-04-01T09:00", Status.CONFIRMED)


def test_a_postponed_and_a_cancelled_event_say_so() -> None:
    stated = json_ld(
        {**EVENT, "eventStatus": "EventPostponed"},
        {**EVENT, "name": "Lake Forum", "eventStatus": "http://schema.org/EventCancelled"},
    )
    assert [event.status for event in stated] == [Status.POSTPONED, Status.CANCELLED]


def test_an_event_that_moved_online_is_online() -> None:
    where = [{"@type": "VirtualLocation", "url": "https://example.org/room"}, {"@type": "Place", "name": "Old Mill"}]
    (event,) = json_ld({**EVENT, "eventStatus": "EventMovedOnline", "location": where})
    assert event.online and event.place is not None and event.place.text == "Old Mill"


def test_the_parts_of_a_series_are_events_with_its_name_and_place() -> None:
    dates = [{"@type": "Event", "startDate": "2026-05-12"}, {"@type": "Event", "startDate": "2026-06-09"}]
    found = json_ld({"@type": "EventSeries", "name": "Night Lectures", "location": "Old Mill", "subEvent": dates})
    assert [(e.title, e.span.stream()[0], e.place and e.place.text) for e in found] == [
        ("Night Lectures", "2026-05-12", "Old Mill"),
        ("Night Lectures", "2026-06-09", "Old Mill"),
    ]


def test_a_part_says_what_it_is_a_part_of() -> None:
    part = {"@type": "Event", "name": "Opening Dinner", "startDate": "2026-05-12T19:00+08:00"}
    found = {event.title: event.part_of for event in json_ld({**EVENT, "subEvent": part})}
    assert found == {"River Forum": None, "Opening Dinner": "River Forum"}


def test_a_schedule_is_a_recurrence() -> None:
    schedule = {"@type": "Schedule", "startDate": "2026-05-12", "endDate": "2026-06-30", "repeatFrequency": "P1W",
                "byDay": "https://schema.org/Tuesday", "startTime": "18:00:00", "endTime": "19:30:00"}  # fmt: skip
    (event,) = json_ld({"@type": "EducationEvent", "name": "Reading Circle", "eventSchedule": schedule})
    assert event.span.stream() == ("2026-05-12T18:00", "2026-05-12T19:30")
    assert event.rrule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T235959Z"


def test_rdfa_is_read_as_microdata_is() -> None:
    (event,) = events(
        '<div vocab="https://schema.org/" typeof="Event"><b property="name">River Forum</b>'
        '<meta property="startDate" content="2026-05-12"></div>'
    )
    assert (event.title, event.span.stream()[0]) == ("River Forum", "2026-05-12")


def test_the_same_said_twice_is_one_event() -> None:
    markup = (
        f'<script type="application/ld+json">{json.dumps({**EVENT, "startDate": "2026-05-12"})}</script>'
        '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">River Forum</b>'
        '<meta itemprop="startDate" content="2026-05-12"></div>'
    )
    assert len(events(markup)) == 1


def test_what_the_data_say_of_the_end_stays_though_the_prose_names_only_the_beginning() -> None:
    stated = json.dumps({**EVENT, "endDate": "2026-05-12T11:30+08:00"})
    (event,) = events(
        f'<script type="application/ld+json">{stated}</script>'
        "<h1>River Forum</h1><p>The River Forum takes place on 12 May 2026 at 09:00.</p>"
    )
    assert event.span.stream() == ("2026-05-12T09:00", "2026-05-12T11:30")
    assert "the prose says the same" in event.reasons
