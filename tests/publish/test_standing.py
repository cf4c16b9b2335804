"""Standing meetings: a rule, the days left out, and the one that moves or is called off, in one entry with one UID."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar

from calsync.config.values import FeedConfig
from calsync.model import Event, Occurrence, Place, Status
from calsync.publish import Presentation, check_feed
from calsync.publish.present import fitted
from calsync.publish.standing import at_present
from calsync.span import Span, day_span, month_span
from tests.publish.build import NOW, event, minutes, sighting
from tests.publish.shelf import Shelf, keeper, only, served

MAY = datetime(2026, 5, 1, tzinfo=UTC)
WEEKLY = event(
    "Planning Committee",
    minutes("2026-03-03T15:00", "2026-03-03T17:00"),
    uid="weekly@x",
    rrule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630",
    place=Place("Room 3"),
    created=NOW,
)


def otherwise(day: str, span: Span | None = None, status: Status = Status.CONFIRMED, **more: object) -> Event:
    """The weekly meeting, where later announcements told of one of its days."""
    at = date.fromisoformat(day)
    told = Occurrence(at, WEEKLY.span.on(at) if span is None else span, status, **more)  # type: ignore[arg-type]
    return replace(WEEKLY, occurrences=(*WEEKLY.occurrences, told))


MOVED = otherwise("2026-05-12", minutes("2026-05-14T15:00", "2026-05-14T17:00"))
OFF = otherwise("2026-05-19", status=Status.CANCELLED)
BOTH = replace(WEEKLY, occurrences=(*MOVED.occurrences, *OFF.occurrences))


def built(folder: Path, *events: Event, feed: FeedConfig | None = None, now: datetime = MAY) -> bytes:
    made = keeper(Shelf(*events), folder, feed or FeedConfig("all", from_="all"))
    report = only(made.refresh(now))
    assert (report.quarantined, report.problems) == ((), ())
    body = served(made).body
    assert check_feed(body) == []
    return body


def entries(body: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(body).walk("VEVENT"))


def test_one_that_moved_and_one_called_off_are_occurrences_of_the_standing_meeting(tmp_path: Path) -> None:
    master, moved, off = entries(built(tmp_path, BOTH))
    assert {str(one["uid"]) for one in (master, moved, off)} == {"weekly@x"}
    assert master["rrule"].to_ical() == b"FREQ=WEEKLY;UNTIL=20260630T155959Z;BYDAY=TU"
    assert "exdate" not in master
    assert moved["recurrence-id"].dt.isoformat() == "2026-05-12T15:00:00+08:00"
    assert (moved["dtstart"].dt.isoformat(), moved["dtend"].dt.isoformat()) == (
        "2026-05-14T15:00:00+08:00",
        "2026-05-14T17:00:00+08:00",
    )
    assert (str(moved["summary"]), str(moved["location"])) == ("Planning Committee", "Room 3")
    assert off["recurrence-id"].dt.isoformat() == "2026-05-19T15:00:00+08:00"
    assert (str(off["summary"]), str(off["status"])) == ("Cancelled: Planning Committee", "CANCELLED")


def test_hours_and_place_of_their_own_are_kept(tmp_path: Path) -> None:
    other = otherwise("2026-05-12", minutes("2026-05-14T09:30", "2026-05-14T10:00"), place=Place("Town hall"))
    moved = entries(built(tmp_path, other))[1]
    assert moved["dtstart"].dt.isoformat() == "2026-05-14T09:30:00+08:00"
    assert str(moved["location"]) == "Town hall"


def test_one_put_off_without_a_new_date_stays_in_its_place_and_says_so(tmp_path: Path) -> None:
    moved = entries(built(tmp_path, otherwise("2026-05-26", Span(), Status.POSTPONED)))[1]
    assert moved["dtstart"].dt == moved["recurrence-id"].dt
    assert str(moved["summary"]) == "Postponed: Planning Committee (was 26 May)"
    assert str(moved["transp"]) == "TRANSPARENT"


def test_one_moved_to_a_vague_time_is_put_off_and_says_to_when(tmp_path: Path) -> None:
    moved = entries(built(tmp_path, otherwise("2026-05-12", month_span(2026, 7))))[1]
    assert moved["dtstart"].dt == moved["recurrence-id"].dt
    assert str(moved["summary"]) == "Postponed: Planning Committee (was 12 May)"
    assert str(moved["description"]).startswith("On this day: July 2026; the exact days are not announced yet.")


def test_an_occurrence_has_the_words_of_those_who_tell_of_it(tmp_path: Path) -> None:
    both = tuple(sighting(words, number) for number, words in enumerate(("every Tuesday", "not on 19 May"), 1))
    told = replace(otherwise("2026-05-19", status=Status.CANCELLED, told_by=("s2",)), sightings=both)
    whole, off = (str(one["description"]) for one in entries(built(tmp_path, told)))
    assert "every Tuesday" in whole and "not on 19 May" in whole
    assert "not on 19 May" in off and "every Tuesday" not in off


def test_days_that_the_words_leave_out_are_left_out(tmp_path: Path) -> None:
    weekly = replace(WEEKLY, exdates=(date(2026, 3, 31), date(2026, 4, 1)))  # a Wednesday is no day of the rule
    master = entries(built(tmp_path, weekly))[0]
    assert [one.dt.isoformat() for one in master["exdate"].dts] == ["2026-03-31T15:00:00+08:00"]


def test_the_last_day_of_the_rule_is_one_of_it(tmp_path: Path) -> None:
    assert len(entries(built(tmp_path, otherwise("2026-06-30", status=Status.CANCELLED)))) == 2


def test_what_the_rule_does_not_give_changes_nothing(tmp_path: Path) -> None:
    """A person may have corrected the rule since."""
    assert len(entries(built(tmp_path, otherwise("2026-07-07", status=Status.CANCELLED)))) == 1


def test_a_cancelled_occurrence_is_shown_as_the_feed_says_and_leaves_it_in_time(tmp_path: Path) -> None:
    hidden = entries(built(tmp_path / "a", OFF, feed=FeedConfig("all", cancelled="hide")))
    assert [one.dt.day for one in hidden[0]["exdate"].dts] == [19]
    later = entries(built(tmp_path / "b", OFF, now=MAY + timedelta(days=60)))
    assert (len(later), [one.dt.day for one in later[0]["exdate"].dts]) == (1, [19])


def test_an_occurrence_that_was_called_off_leaves_the_feed_on_its_day(tmp_path: Path) -> None:
    """Nothing changed in the store; it is the daily rebuild that takes it out."""
    made = keeper(Shelf(OFF), tmp_path, FeedConfig("all", from_="all"))
    made.refresh(MAY)
    assert b"STATUS:CANCELLED" in served(made).body
    assert only(made.refresh(MAY + timedelta(days=60))).changed
    assert b"STATUS:CANCELLED" not in served(made).body


def test_a_day_without_hours_recurs_in_days(tmp_path: Path) -> None:
    told = Occurrence(date(2026, 5, 12), minutes("2026-05-14T09:30", "2026-05-14T10:00"))
    master, moved = entries(built(tmp_path, replace(WEEKLY, span=day_span(date(2026, 3, 3)), occurrences=(told,))))
    assert (master["dtstart"].dt, moved["recurrence-id"].dt, moved["dtstart"].dt) == (
        date(2026, 3, 3),
        date(2026, 5, 12),
        date(2026, 5, 14),
    )
    assert "09:30" in str(moved["description"]).splitlines()[0]


def test_a_day_that_is_held_online_is_shown_with_its_way_in() -> None:
    online = otherwise("2026-05-12", place=Place("online"), online=True, url="https://meet.example/5")
    shown = at_present(online, date(2026, 5, 10), lambda span: (span.last_day or date.max) < date(2026, 5, 10))
    assert (shown.span.first_day, shown.online, shown.url) == (date(2026, 5, 12), True, "https://meet.example/5")


def test_presentations_that_differ_for_an_occurrence_are_kept_apart() -> None:
    assert fitted(OFF, Presentation(cancelled="hide")).key != fitted(OFF, Presentation()).key
    assert fitted(WEEKLY, Presentation(cancelled="hide")).key == fitted(WEEKLY, Presentation()).key


def test_the_words_of_a_standing_meeting_say_how_it_comes_back_and_when_not(tmp_path: Path) -> None:
    (entry,) = entries(
        built(tmp_path, replace(WEEKLY, exdates=(date(2026, 4, 7), date(2026, 4, 14), date(2026, 4, 8))))
    )
    said = str(entry["description"]).splitlines()
    first = "first on 3 March 2026, 15:00–17:00 Kuala Lumpur time"
    assert said[0] == f"When: every Tuesday until 30 June 2026; {first}"
    assert "Not on 7 April 2026 and 14 April 2026." in said
    _, moved = entries(built(tmp_path, MOVED))
    assert str(moved["description"]).startswith("When: 14 May 2026, 15:00–17:00 Kuala Lumpur time")
