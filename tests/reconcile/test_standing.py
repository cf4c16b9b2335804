"""Standing meetings: what is said of one of their days is about them, whatever order it comes in."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from calsync.model import Decision, Event, Place, Sighting, Status
from calsync.reconcile import derive, exceptions_in_words
from tests.reconcile.builders import RULES, SEEN, said

ZONE = "Europe/London"
WEEKLY = said(
    "Brook Lane Choir rehearsal",
    "2026-01-14T19:30/2026-01-14T21:30",
    "2026-01-05",
    rrule="FREQ=WEEKLY;BYDAY=WE;UNTIL=20260325",
    tz=ZONE,
    place="Chapel hall",
)


def told(*sightings: Sighting) -> list[Event]:
    """The events, of which it must not matter in what order they came."""
    found = derive(sightings, (), RULES)
    for other in permutations(sightings):
        assert derive(other, (), RULES) == found
    return found


def exceptions(*sightings: Sighting) -> list[str]:
    (event,) = told(WEEKLY, *sightings)
    assert (event.title, event.span, event.status) == (WEEKLY.candidate.title, WEEKLY.candidate.span, Status.CONFIRMED)
    return list(exceptions_in_words(event).values())


def later(title: str, when: str | None, **more: Any) -> Sighting:
    return said(title, when, more.pop("published", "2026-02-02"), **more)


def test_a_rehearsal_that_is_not_held_is_a_day_left_out() -> None:
    assert exceptions(later("Rehearsal", "2026-02-11", status="cancelled")) == ["not on 11 February 2026"]


def test_one_at_another_hour_keeps_its_length_and_its_zone() -> None:
    assert exceptions(later("Choir rehearsal", "2026-03-04T18:00")) == [
        "on 4 March 2026, 18:00 to 20:00 (Europe/London)"
    ]


def test_one_at_another_place_is_on_its_day() -> None:
    assert exceptions(later("We rehearse", "2026-03-04", place="Library")) == [
        "on 4 March 2026, 19:30 to 21:30 (Europe/London), Library"
    ]


def test_one_that_moves_to_another_day_keeps_its_hours() -> None:
    moved = later("The rehearsal", "2026-03-26", was="2026-03-25")
    assert exceptions(moved) == ["on 26 March 2026, 19:30 to 21:30 (Europe/London), in place of 25 March 2026"]
    off = later("The rehearsal", "2026-03-26", status="cancelled", published="2026-03-20")
    assert exceptions(moved, off) == ["not on 25 March 2026"]


def test_a_stretch_around_its_own_day_is_no_former_day() -> None:
    named = later("The rehearsal", "2026-03-04T18:00", was="2026-03-02/2026-03-06", tz=ZONE)
    assert exceptions(named) == ["on 4 March 2026, 18:00 to 20:00 (Europe/London)"]


def test_one_that_is_put_off_waits_for_its_date() -> None:
    put_off = later("The rehearsal", "2026-03-04", status="postponed")
    assert exceptions(put_off) == ["4 March 2026 put off, no date yet"]


def test_a_stretch_that_is_off_takes_out_every_day_in_it() -> None:
    assert exceptions(later("Rehearsals", "2026-02-09/2026-02-20", status="cancelled")) == [
        "not on 11 February 2026",
        "not on 18 February 2026",
    ]
    assert len(exceptions(later("Rehearsals", "2026-02", status="cancelled"))) == 4


def test_what_only_says_again_that_a_day_is_held_changes_nothing() -> None:
    assert exceptions(later("Choir rehearsal", "2026-03-04T19:30", tz=ZONE)) == []
    assert exceptions(later("Brook Lane Choir rehearsal", "2026-01-14", published="2026-01-02")) == []


def test_a_day_that_was_announced_before_the_rule_is_one_of_its_days() -> None:
    first = later("Choir rehearsal", "2026-01-21T18:00", published="2026-01-02", tz=ZONE)
    second = later("Choir rehearsal", "2026-01-28T19:30", published="2026-01-03", tz=ZONE)
    assert exceptions(first, second) == ["on 21 January 2026, 18:00 to 20:00 (Europe/London)"]


def test_one_announcement_may_tell_of_the_rule_and_of_one_of_its_days() -> None:
    other = later("Rehearsal", "2026-03-04T18:00", announcement=WEEKLY.announcement, published="2026-01-05")
    assert len(exceptions(other)) == 1


def test_two_words_on_one_day_are_weighed_like_those_on_a_meeting() -> None:
    off = later("Rehearsal", "2026-02-11", status="cancelled")
    listed = later("Choir rehearsal", "2026-02-11T19:30", published="2026-02-05", tz=ZONE)
    assert exceptions(off, listed) == ["not on 11 February 2026"]


@pytest.mark.parametrize(
    "other",
    [
        later("Finance Committee", "2026-02-11", status="cancelled"),
        later("Special rehearsal of the Brook Lane Choir", "2026-02-11T10:00"),
        later("Choir rehearsal", "2026-02-12", status="cancelled"),
        later("Choir rehearsal", "2026-04-01", status="cancelled"),
        later("Rehearsal", "2026-02-11", status="cancelled", source="another choir"),
        later("Meeting", "2026-02-11T10:00"),
    ],
    ids=["another name", "another kind", "no day of it", "after its end", "another source", "a name that says nothing"],
)
def test_what_is_not_about_it_stays_its_own(other: Sighting) -> None:
    events = told(WEEKLY, other)
    assert len(events) == 2
    assert all(not event.occurrences for event in events)


def test_another_source_is_about_it_where_it_says_the_name() -> None:
    assert exceptions(later("Brook Lane Choir", "2026-02-11", status="cancelled", source="town news")) == [
        "not on 11 February 2026"
    ]


def test_of_two_that_fit_equally_well_nobody_can_tell() -> None:
    ringers = said("Bell ringers rehearsal", "2026-01-14T17:00", "2026-01-05", rrule="FREQ=WEEKLY;BYDAY=WE", tz=ZONE)
    other = later("Rehearsal", "2026-02-11", status="cancelled")
    waiting = [event for event in told(WEEKLY, ringers, other) if event.review]
    assert [event.title for event in waiting] == ["Rehearsal"]


def test_a_reading_that_is_not_sure_changes_no_day() -> None:
    assert exceptions(later("Rehearsal", "2026-02-11", status="cancelled", confidence=0.3)) == []


def test_the_days_that_a_calendar_moves_have_the_id_of_the_series() -> None:
    series = said(
        "Board", "2026-05-12T09:00", "2026-05-01", rrule="FREQ=WEEKLY", external_id="7", source="ics", tz=ZONE
    )
    moved = said(
        "Board (offsite)", "2026-05-20T09:00", "2026-05-02", was="2026-05-19T09:00", external_id="7/2026-05-19",
        source="ics", tz=ZONE, place="Lodge",
    )  # fmt: skip
    (event,) = told(series, moved)
    (one,) = event.occurrences
    assert (one.day, one.span.first_day, one.place) == (date(2026, 5, 19), date(2026, 5, 20), Place("Lodge"))
    assert one.told_by == (moved.id,)


def decided(action: str, *sightings: Sighting, **more: Any) -> Decision:
    return Decision(1, action, "", {"sightings": [s.id for s in sightings], **more}, SEEN, "somebody")


def test_a_person_s_word_on_one_day_is_none_on_the_others() -> None:
    off = later("Rehearsal", "2026-02-11", status="cancelled")
    events = derive([WEEKLY, off], [decided("hide", off)], RULES)
    assert [(event.hidden, event.occurrences) for event in events] == [(False, ()), (True, ())]


def test_a_person_s_word_on_the_standing_meeting_keeps_its_days() -> None:
    off, other = later("Rehearsal", "2026-02-11", status="cancelled"), later("Rehearsal", "2026-03-04T18:00")
    told = decided("correct", WEEKLY, off, values={"title": "Choir practice"})
    (event,) = derive([WEEKLY, off, other], [told], RULES)
    assert (event.title, len(event.occurrences)) == ("Choir practice", 2)


def test_a_person_joins_what_one_announcement_says_of_a_standing_meeting_and_beside_it() -> None:
    carols = later("Carol evening", "2026-12-20T18:00", announcement=WEEKLY.announcement, published="2026-01-05")
    assert len(derive([WEEKLY, carols], (), RULES)) == 2
    assert len(derive([WEEKLY, carols], [decided("merge", WEEKLY, others=[carols.id])], RULES)) == 1
