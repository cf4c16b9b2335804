"""Standing meetings: a rule, the days left out, and the one that moves or is called off, in one entry with one UID."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from calsync.config.values import FeedConfig
from calsync.model import Event, Place, Status
from calsync.publish import Presentation, check_feed
from calsync.span import Span, day_span, month_span
from tests.publish.build import NOW, event, minutes
from tests.publish.shelf import DAY, Shelf, keeper, only, served

MAY = datetime(2026, 5, 1, tzinfo=UTC)
WEEKLY = event(
    "Planning Committee",
    minutes("2026-03-03T15:00", "2026-03-03T17:00"),
    uid="weekly@x",
    rrule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630",
    place=Place("Room 3"),
    created=NOW,
)


def single(title: str, span: Span, number: int = 1, **more: object) -> Event:
    return event(title, span, uid=f"single{number}@x", created=NOW + DAY, revised=NOW + DAY, **more)


MOVED = single("Meeting of the Planning Committee", day_span(date(2026, 5, 14)), 1, was=day_span(date(2026, 5, 12)))
OFF = single("The Planning Committee", day_span(date(2026, 5, 19)), 2, status=Status.CANCELLED)


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
    master, moved, off = entries(built(tmp_path, WEEKLY, MOVED, OFF))
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
    other = replace(MOVED, span=minutes("2026-05-14T09:30", "2026-05-14T10:00"), place=Place("Town hall"))
    moved = entries(built(tmp_path, WEEKLY, other))[1]
    assert moved["dtstart"].dt.isoformat() == "2026-05-14T09:30:00+08:00"
    assert str(moved["location"]) == "Town hall"


def test_one_put_off_without_a_new_date_stays_in_its_place_and_says_so(tmp_path: Path) -> None:
    put_off = single("Planning Committee", Span(), was=day_span(date(2026, 5, 26)), status=Status.POSTPONED)
    moved = entries(built(tmp_path, WEEKLY, put_off))[1]
    assert moved["dtstart"].dt == moved["recurrence-id"].dt
    assert str(moved["summary"]) == "Postponed: Planning Committee (was 26 May)"
    assert str(moved["transp"]) == "TRANSPARENT"


def test_days_that_the_words_leave_out_are_left_out(tmp_path: Path) -> None:
    weekly = replace(WEEKLY, exdates=(date(2026, 3, 31), date(2026, 4, 1)))  # a Wednesday is no day of the rule
    master = entries(built(tmp_path, weekly))[0]
    assert [one.dt.isoformat() for one in master["exdate"].dts] == ["2026-03-31T15:00:00+08:00"]


def test_the_last_day_of_the_rule_is_one_of_it(tmp_path: Path) -> None:
    last = replace(OFF, span=day_span(date(2026, 6, 30)))
    assert len(entries(built(tmp_path, WEEKLY, last))) == 2
    after = replace(OFF, span=day_span(date(2026, 7, 7)))
    assert {str(one["uid"]) for one in entries(built(tmp_path / "b", WEEKLY, after))} == {"weekly@x", "single2@x"}


def test_an_event_that_subscribers_knew_before_the_rule_keeps_its_own_uid(tmp_path: Path) -> None:
    older = replace(MOVED, created=NOW - DAY)
    master, alone = entries(built(tmp_path, WEEKLY, older))
    assert str(alone["uid"]) == "single1@x"
    assert [one.dt.day for one in master["exdate"].dts] == [12]


def test_an_occurrence_moved_to_a_vague_time_stands_beside(tmp_path: Path) -> None:
    vague = replace(MOVED, span=month_span(2026, 7))
    master, alone = entries(built(tmp_path, WEEKLY, vague))
    assert (str(alone["uid"]), [one.dt.day for one in master["exdate"].dts]) == ("single1@x", [12])


@pytest.mark.parametrize(
    "other",
    [
        replace(MOVED, title="Finance Committee"),
        replace(MOVED, series="admm"),
        replace(MOVED, was=day_span(date(2026, 5, 13))),
        replace(MOVED, hidden=True),
        replace(MOVED, review=True),
    ],
    ids=["another name", "another family", "no day of the rule", "hidden", "waits for a person"],
)
def test_what_is_not_meant_changes_nothing(tmp_path: Path, other: Event) -> None:
    assert "exdate" not in entries(built(tmp_path, WEEKLY, other))[0]
    assert b"RECURRENCE-ID" not in built(tmp_path / "b", WEEKLY, other)


def test_a_cancelled_occurrence_is_shown_as_the_feed_says_and_leaves_it_in_time(tmp_path: Path) -> None:
    hidden = entries(built(tmp_path / "a", WEEKLY, OFF, feed=FeedConfig("all", cancelled="hide")))
    assert [one.dt.day for one in hidden[0]["exdate"].dts] == [19]
    later = entries(built(tmp_path / "b", WEEKLY, OFF, now=MAY + timedelta(days=60)))
    assert (len(later), [one.dt.day for one in later[0]["exdate"].dts]) == (1, [19])


def test_the_standing_entry_follows_a_change_of_the_one_that_moved(tmp_path: Path) -> None:
    shelf = Shelf(WEEKLY)
    made = keeper(shelf, tmp_path, FeedConfig("all", from_="all"))
    made.refresh(MAY)
    before = entries(served(made).body)
    shelf.put(MOVED)
    assert only(made.refresh(MAY + DAY, changed={MOVED.uid})).changed
    after = entries(served(made).body)
    assert (len(before), len(after)) == (1, 2)
    assert after[0]["last-modified"].dt > before[0]["last-modified"].dt
    shelf.put(replace(MOVED, hidden=True))
    made.refresh(MAY + 2 * DAY, changed={MOVED.uid})
    assert len(entries(served(made).body)) == 1


def test_a_meeting_that_becomes_an_occurrence_is_not_lost(tmp_path: Path) -> None:
    """Held back it would be, if its UID had gone for no known reason."""
    shelf = Shelf(MOVED)
    made = keeper(shelf, tmp_path, FeedConfig("all", from_="all"))
    made.refresh(MAY)
    shelf.put(WEEKLY)
    report = only(made.refresh(MAY + DAY, changed={WEEKLY.uid}))
    assert (report.held, report.count) == (None, 1)


def test_a_day_without_hours_recurs_in_days(tmp_path: Path) -> None:
    weekly = replace(WEEKLY, span=day_span(date(2026, 3, 3)))
    master, moved = entries(built(tmp_path, weekly, MOVED))
    assert (master["dtstart"].dt, moved["recurrence-id"].dt, moved["dtstart"].dt) == (
        date(2026, 3, 3),
        date(2026, 5, 12),
        date(2026, 5, 14),
    )


def test_presentations_that_differ_for_an_occurrence_are_kept_apart() -> None:
    from calsync.publish.present import fitted
    from calsync.publish.standing import deviations

    own = deviations([WEEKLY, OFF], lambda _: False)["weekly@x"]
    assert fitted(WEEKLY, Presentation(cancelled="hide"), own).key != fitted(WEEKLY, Presentation(), own).key
    assert fitted(WEEKLY, Presentation(cancelled="hide")).key == fitted(WEEKLY, Presentation()).key


def test_the_words_of_a_standing_meeting_say_how_it_comes_back_and_when_not(tmp_path: Path) -> None:
    (entry,) = entries(
        built(tmp_path, replace(WEEKLY, exdates=(date(2026, 4, 7), date(2026, 4, 14), date(2026, 4, 8))))
    )
    said = str(entry["description"]).splitlines()
    first = "first on 3 March 2026, 15:00–17:00 Kuala Lumpur time"
    assert said[0] == f"When: every Tuesday until 30 June 2026; {first}"
    assert "Not on 7 April 2026 and 14 April 2026." in said
    _, moved = entries(built(tmp_path, WEEKLY, MOVED))
    assert str(moved["description"]).startswith("When: 14 May 2026, 15:00–17:00 Kuala Lumpur time")
