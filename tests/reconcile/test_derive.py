"""Stories: what was announced, and the calendar that they must end in, in whatever order they are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calsync.model import Decision, Event, Evidence, Kind, Place, Sighting, Status
from calsync.reconcile import derive, keys, same
from calsync.reconcile.derive import KEYING
from calsync.reconcile.profile import meeting_keys
from calsync.reconcile.say import span_in_words
from calsync.span import ZONE_UNSAID
from tests.reconcile.builders import RULES, said, span

NOW = datetime(2026, 1, 1, tzinfo=UTC)

STORY = [
    said("ADMM", "2025-11", "2025-02-26", source="ministry"),
    said("19th ASEAN Defence Ministers' Meeting", "2025-11-04/2025-11-05", "2025-05-02", place="Kuala Lumpur"),
    said("ADMM", "2025-10-31/2025-11-01", "2025-09-24", was="2025-11-04/2025-11-05"),
    said("ADMM", None, "2025-10-10", was="2025-10-31/2025-11-01", status="postponed"),
    said("ADMM", "2025-12-09", "2025-10-20", status="cancelled", source="ministry"),
]


def only(sightings: Sequence[Sighting], decisions: Sequence[Decision] = ()) -> Event:
    events = derive(sightings, decisions, RULES)
    assert len(events) == 1, [event.title for event in events]
    return events[0]


def test_the_story_step_by_step() -> None:
    told = [(event.span, event.status, event.was) for n in range(1, 6) for event in [only(STORY[:n])]]
    assert told == [
        (span("2025-11"), Status.CONFIRMED, None),
        (span("2025-11-04/2025-11-05"), Status.CONFIRMED, None),
        (span("2025-10-31/2025-11-01"), Status.CONFIRMED, span("2025-11-04/2025-11-05")),
        (span(None), Status.POSTPONED, span("2025-10-31/2025-11-01")),
        (span("2025-12-09"), Status.CANCELLED, span("2025-10-31/2025-11-01")),
    ]


def test_any_order_of_reading_ends_in_the_same_event() -> None:
    wanted = derive(STORY, (), RULES)
    assert all(derive(order, (), RULES) == wanted for order in permutations(STORY))


def test_a_vaguer_date_loosens_nothing() -> None:
    event = only([said("ADMM", "2025-11-04", "2025-05-02"), said("ADMM", "2025-11", "2025-06-02")])
    assert (event.span, event.conflicts) == (span("2025-11-04"), ())


def test_a_more_exact_date_of_lower_authority_sharpens() -> None:
    event = only([said("ADMM", "2025-11", "2025-05-02", authority=20), said("ADMM", "2025-11-04", "2025-04-02")])
    assert event.span == span("2025-11-04")


def test_the_authority_wins_over_the_later_one_and_the_conflict_is_kept() -> None:
    event = only([said("ADMM", "2025-11-04", "2025-05-02", authority=20), said("ADMM", "2025-11-06", "2025-06-02")])
    assert event.span == span("2025-11-04")
    assert [(c.field, c.kept, c.lost) for c in event.conflicts] == [("date", "4 November 2025", "6 November 2025")]


def test_a_time_that_an_older_word_of_authority_beats_was_never_the_former_time() -> None:
    event = only([said("ADMM", "2025-11", "2025-02-26", authority=10), said("ADMM", "2025-09-24", "2025-09-18")])
    assert (event.span, event.was) == (span("2025-11"), None)
    assert [(c.kept, c.lost) for c in event.conflicts] == [("November 2025", "24 September 2025")]


def test_an_older_and_vaguer_report_does_not_unseat_a_later_exact_one_of_its_equal() -> None:
    event = only([said("ADMM", "2025-09-24", "2025-09-18"), said("ADMM", "2025-11", "2025-02-26", source="drop")])
    assert event.span == span("2025-09-24")
    assert [(c.kept, c.lost) for c in event.conflicts] == [("24 September 2025", "November 2025")]


def test_the_later_of_two_equals_wins() -> None:
    event = only([said("ADMM", "2025-11-04", "2025-05-02"), said("ADMM", "2025-11-06", "2025-06-02")])
    assert event.span == span("2025-11-06")
    assert event.conflicts[0].reason == "the later announcement wins"


def test_a_report_afterwards_confirms_and_adds_nothing() -> None:
    event = only(
        [said("ADMM", "2025-10-31/2025-11-01", "2025-05-02"), said("ADMM", "2025-11-01", "2025-11-02", status="past")]
    )
    assert (event.span, event.status) == (span("2025-10-31/2025-11-01"), Status.CONFIRMED)


def test_a_cancelled_meeting_stays_cancelled_when_an_old_date_is_named_again() -> None:
    event = only(
        [
            said("ADMM", "2025-11-04", "2025-05-02"),
            said("ADMM", "2025-11-04", "2025-06-02", status="cancelled"),
            said("ADMM", "2025-11-04", "2025-07-02", source="old list"),
        ]
    )
    assert event.status is Status.CANCELLED
    assert event.conflicts[0].reason == "it was called off, and nobody called it on again"


def test_a_cancelled_meeting_that_is_announced_for_another_date_lives_again() -> None:
    event = only(
        [
            said("ADMM", "2025-11-04", "2025-05-02"),
            said("ADMM", "2025-11-04", "2025-06-02", status="cancelled"),
            said("ADMM", "2025-12-09", "2025-07-02"),
        ]
    )
    assert (event.status, event.span) == (Status.CONFIRMED, span("2025-12-09"))


def test_an_old_date_named_after_a_move_does_not_move_it_back() -> None:
    council = "Riverton Town Council regular meeting"
    event = only(
        [
            said(council, "2026-05-12", "2026-05-01"),
            said(council, "2026-05-18", "2026-05-08", was="2026-05-12"),
            said(council, "2026-05-12", "2026-05-09", source="stale page"),
        ]
    )
    assert event.span == span("2026-05-18")


def test_an_announcement_that_names_both_dates_joins_what_seemed_two() -> None:
    council = "Riverton Town Council regular meeting"
    early, late = said(council, "2026-05-12", "2026-05-01"), said(council, "2026-05-18", "2026-05-08")
    assert len(derive([early, late], (), RULES)) == 2
    assert only([early, late, said(council, "2026-05-18", "2026-05-10", was="2026-05-12")]).span == span("2026-05-18")


def test_a_new_version_of_an_announcement_takes_the_word_of_the_old_one() -> None:
    first = said("ADMM", "2025-11-04", "2025-05-02", key="page", source="m")
    second = said("ADMM", "2025-11", "2025-05-02", key="page", source="m", seen=NOW + timedelta(days=1))
    event = only([first, second])
    assert event.span == span("2025-11")
    assert [s.current for s in event.sightings] == [False, True] or not event.sightings[0].current


def test_what_a_doubtful_reading_says_changes_no_sure_one() -> None:
    event = only([said("ADMM", "2025-11-04", "2025-05-02"), said("ADMM", "2025-11-20", "2025-06-02", confidence=0.3)])
    assert event.span == span("2025-11-04")


def test_who_tells_by_its_name_the_days_of_a_period_shows_that_both_are_one() -> None:
    vague = said("Harbour Task Force Face-to-face", "2026-06", "2026-02-24")
    days = said("Face-to-face meeting", "2026-06-07/2026-06-09", "2026-03-18")
    named = said("Harbour Task Force meeting", "2026-06-07/2026-06-09", "2026-05-02")
    assert len(derive([vague, days], (), RULES)) == 2
    (event,) = derive([vague, days, named], (), RULES)
    assert event.span == span("2026-06-07/2026-06-09")


def test_in_doubt_the_newcomer_waits_and_the_known_one_stays() -> None:
    known = said("Norland Summit", "2026-10-26", "2026-05-01")
    events = derive([known, said("Eastland-Norland Summit", "2026-10", "2026-06-01")], (), RULES)
    assert [(event.title, event.review) for event in events] == [
        ("Norland Summit", False),
        ("Eastland-Norland Summit", True),
    ]
    assert events[1].conflicts[0].lost == "Norland Summit"


def test_a_meeting_of_the_very_name_comes_before_one_of_a_like_name_on_the_stated_day() -> None:
    short, long = (
        said("Norland Summit", "2026-10-26", "2026-05-01"),
        said("Eastland-Norland Summit", "2026-10", "2026-06-01"),
    )
    events = derive([short, long, said("Eastland-Norland Summit", "2026-10-26", "2026-06-05")], (), RULES)
    assert [(event.title, len(event.sightings)) for event in events] == [
        ("Norland Summit", 1),
        ("Eastland-Norland Summit", 2),
    ]


def decision(
    id: int, action: str, mine: Sequence[Sighting], others: Sequence[Sighting] = (), **data: object
) -> Decision:
    told = {"sightings": [s.id for s in mine], "others": [s.id for s in others], **data}
    return Decision(id, action, "uid", told, NOW, "ann")


def test_a_person_merges_splits_and_undoes() -> None:
    a, b = said("Norland Summit", "2026-10-26", "2026-05-01"), said("Harvest Dinner", "2026-11-01", "2026-05-02")
    merge, split = decision(1, "merge", [a], [b]), decision(2, "split", [b], [a])
    assert len(derive([a, b], [merge], RULES)) == 1
    assert len(derive([a, b], [merge, split], RULES)) == 2
    undo = Decision(3, "undo", "uid", {"decision": 1, "sightings": [a.id, b.id]}, NOW, "ann")
    assert derive([a, b], [merge, undo], RULES) == derive([a, b], [], RULES)


def test_a_person_merges_two_meetings_of_one_announcement() -> None:
    pair = [
        said(title, "2026-10-26", "2026-05-01", announcement="notice") for title in ("Norland Summit", "Gala Night")
    ]
    assert len(derive(pair, [], RULES)) == 2
    assert len(derive(pair, [decision(1, "merge", pair[:1], pair[1:])], RULES)) == 1
    later = said("Gala Night", "2026-10-26", "2026-05-09")
    assert len(derive([*pair, later], [decision(1, "merge", pair[:1], pair[1:])], RULES)) == 1


def test_a_place_of_the_same_words_is_one_place_whatever_country_it_was_taken_for() -> None:
    first = said("Norland Broadband Forum", "2026-10", "2026-05-01", place=Place("Port Ellery, Ireland", country="IE"))
    house = Place("Port Ellery Hall, Jakarta", country="ID")
    exact = said("Norland Broadband Forum", "2026-10-26", "2026-06-01", place=house)
    assert only([first, exact]).span == span("2026-10-26")


def test_a_correction_stands_over_all_that_comes_later() -> None:
    first = said("ADMM", "2025-11-04", "2025-05-02")
    word = decision(1, "correct", [first], values={"span": {"start": "2025-11-05"}, "title": "19th ADMM"})
    event = only([first, said("ADMM", "2025-11-07", "2025-08-02", authority=50)], [word])
    assert (event.title, event.span) == ("19th ADMM", span("2025-11-05"))
    assert any(c.reason == "a person said so" for c in event.conflicts)


def test_hide_lock_and_confirm() -> None:
    doubtful = said("ADMM", "2025-11-04", "2025-05-02", confidence=0.3)
    words = [decision(n, action, [doubtful]) for n, action in enumerate(("hide", "lock", "confirm"), 1)]
    event = only([doubtful], words)
    assert (event.hidden, event.locked, event.review, event.confidence) == (True, True, False, 1.0)
    assert not only([doubtful], [*words, decision(4, "show", [doubtful]), decision(5, "unlock", [doubtful])]).hidden


TITLES = st.sampled_from(
    [
        *("ADMM", "ADMM-Plus", "19th ADMM", "ADMM Retreat", "Riverton Town Council meeting", "Meeting"),
        *("Norland Fisheries Conference", "Delayed meeting", "Norland Summit", "Gipfel der Anrainer"),
        *("Norland shelves fishery talks", "Riverton Town Council workshop", "Regular meeting"),
    ]
)
DAYS = st.sampled_from(["2026-05", "2026-05-12", "2026-05-12/2026-05-14", "2026-05-19", "2026-06-02", "2026", None])
PUBLISHED = st.sampled_from([f"2026-0{month}-{day:02}" for month in (2, 3, 4) for day in (1, 2, 15)])
STATUS = st.sampled_from(["confirmed", "confirmed", "tentative", "cancelled", "postponed", "past"])


@st.composite
def sightings(draw: st.DrawFn) -> list[Sighting]:
    count = draw(st.integers(2, 7))
    found = []
    for number in range(count):
        more = {
            "status": draw(STATUS),
            "source": draw(st.sampled_from(["a", "b"])),
            "authority": draw(st.sampled_from([0, 10])),
        }
        was = draw(st.sampled_from([None, None, "2026-05-12", "2026-05-19", "2026-05-12/2026-05-14"]))
        if was:
            more["was"] = was
        published = draw(PUBLISHED)
        if draw(st.booleans()):  # several of one announcement
            more |= {"source": "a", "authority": 0, "announcement": f"a-{published}"}
        found.append(said(draw(TITLES), draw(DAYS), published, key=f"k{number}", **more))
    return found


@settings(max_examples=150, deadline=None)
@given(sightings(), st.randoms(use_true_random=False))
def test_order_does_not_matter(told: list[Sighting], random: object) -> None:
    shuffled = list(told)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert derive(shuffled, (), RULES) == derive(told, (), RULES)


@settings(max_examples=80, deadline=None)
@given(sightings())
def test_what_shares_no_key_has_no_influence(told: list[Sighting]) -> None:
    stranger = said("Beekeepers' breakfast", "2031-01-05", "2030-01-01")
    with_it = derive([*told, stranger], (), RULES)
    assert [event for event in with_it if stranger.id not in {s.id for s in event.sightings}] == derive(told, (), RULES)


@settings(max_examples=100, deadline=None)
@given(sightings())
def test_those_who_may_be_one_meeting_have_an_index_key_in_common(told: list[Sighting]) -> None:
    for a, b in permutations(told[:4], 2):
        if same(a, b, RULES.index).answer != "different":
            assert keys(b, RULES) & set(meeting_keys(keys(a, RULES))), (a.candidate, b.candidate)


@settings(max_examples=80, deadline=None)
@given(sightings())
def test_a_neighbourhood_alone_gives_what_all_would(told: list[Sighting]) -> None:
    near = {told[0].id}
    while True:
        reach = set().union(*(meeting_keys(keys(s, RULES)) for s in told if s.id in near))
        more = {s.id for s in told if keys(s, RULES) & reach} | near
        if more == near:
            break
        near = more
    whole = [event for event in derive(told, (), RULES) if event.sightings[0].id in near]
    assert derive([s for s in told if s.id in near], (), RULES) == whole


@settings(max_examples=60, deadline=None)
@given(sightings())
def test_every_sighting_is_in_exactly_one_event(told: list[Sighting]) -> None:
    unique = {s.id: s for s in told}
    events = derive(list(unique.values()), (), RULES)
    assert sorted(s.id for event in events for s in event.sightings) == sorted(unique)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_same_sighting_again_is_nothing_new(count: int) -> None:
    once = derive(STORY, (), RULES)
    assert once == derive([replace(s) for s in STORY], (), RULES)
    assert len(once[0].sightings) == len(STORY)


def test_a_meeting_that_is_shortened_to_hours_of_one_day_takes_them_and_remembers_its_days() -> None:
    days = said("Norland Fisheries Conference", "2026-05-12/2026-05-13", "2026-01-01", source="a")
    hour = said("Norland Fisheries Conference", "2026-05-12T09:00", "2026-02-01", source="b")
    assert only([days, hour]).span.stream() == ("2026-05-12", "2026-05-13")  # its first session
    shorter = said(
        "Norland Fisheries Conference",
        "2026-05-12T09:00/2026-05-12T12:00",
        "2026-03-01",
        was="2026-05-12/2026-05-13",
        source="b",
    )
    event = only([days, hour, shorter])
    assert event.span.stream() == ("2026-05-12T09:00", "2026-05-12T12:00")
    assert event.was is not None and event.was.stream() == ("2026-05-12", "2026-05-13")
    again = said("Norland Fisheries Conference", "2026-05-12/2026-05-13", "2026-04-01", source="a")
    assert only([days, hour, shorter, again]).span.stream() == ("2026-05-12T09:00", "2026-05-12T12:00")


KEYED = (
    said("12th ASEAN Defence Ministers' Meeting", "2025-11", "2025-02-26"),
    said("ADSOM Working Group", "2025-03-04", "2025-02-26", place="Penang, Malaysia"),
    said("Regular meeting", "2026-05-04T18:00", "2026-05-01", tz="America/Chicago"),
    said("Norland Harbour Conference 2026", "2026-06-01/2026-06-03", "2026-01-01", was="2026-05-04"),
    said("Harvest Dinner", None, "2026-01-01", status="postponed", was="2026-05-04"),
    said("Sitzung des Gemeinderats", "2026-05-04", "2026-05-01", external_id="abc"),
    said("Working Group 4 of the Committee on Ports", "2026-05-04/2026-05-06", None, aliases=("WG 4",)),
    said("Brook Lane Choir", "2026-05-04T19:30", "2026-05-01", rrule="FREQ=WEEKLY;COUNT=3", external_id="7/2026"),
    said("Entries", "2026-05-04", "2026-05-01", kind=Kind.DEADLINE, aliases=("Norland Show: entries",)),
)


def test_whoever_changes_the_index_keys_raises_keying() -> None:
    """A store is keyed anew only where KEYING, or the known series, are others than when it was filled."""
    told = sha256(repr([sorted(keys(one, RULES)) for one in KEYED]).encode()).hexdigest()[:16]
    assert (KEYING, told) == (9, "6dbde93ad2f587c5")


def test_a_move_that_tells_no_place_keeps_the_clock_of_the_meeting() -> None:
    first = said("Norland Cycling AGM", "2027-01-18T20:00", "2026-12-01", tz="Europe/London", place="Norland Arms")
    moved = said("Norland Cycling AGM", "2027-01-25T20:00", "2026-12-10", tz="Asia/Kuala_Lumpur", was="2027-01-18")
    assumed = replace(moved.candidate.span, implied=ZONE_UNSAID)
    moved = replace(moved, candidate=replace(moved.candidate, span=assumed))
    (event,) = derive([first, moved], (), RULES)
    assert event.span.stream() == ("2027-01-25T20:00", None)
    assert event.span.tz == "Europe/London" and not event.span.zone_assumed


def test_an_hour_whose_zone_nothing_tells_is_on_the_clock_of_the_place_that_another_announcement_tells() -> None:
    brno = Place("Impact Hub, Brno", city="Brno", tz="Europe/Prague")
    first = said("Lumen Contributor Summit", "2025-10-09/2025-10-10", "2025-06-24", place=brno)
    then = said("Lumen Contributor Summit", "2025-10-09T13:00", "2025-09-18", tz="America/New_York", was="2025-10-09")
    then = replace(then, candidate=replace(then.candidate, span=replace(then.candidate.span, implied=ZONE_UNSAID)))
    (event,) = derive([first, then], (), RULES)
    assert event.span.tz == "Europe/Prague" and not event.span.zone_assumed
    guessed = replace(first, candidate=replace(first.candidate, place=replace(brno, assumed=True)))
    (event,) = derive([guessed, then], (), RULES)
    assert event.span.tz == "America/New_York" and event.span.zone_assumed


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("El Ayuntamiento lo celebrará el martes 3 de diciembre a la misma hora.", "2024-12-03T18:00"),
        ("It has been moved to 3 December at the usual time.", "2024-12-03T18:00"),
        ("It has been moved to 3 December.", "2024-12-03"),
    ],
)
def test_a_new_day_has_the_hour_that_its_words_say_stays(words: str, start: str) -> None:
    first = said("Pleno de Alcora", "2024-11-28T18:00", "2024-11-04", tz="Europe/Madrid")
    told = (Evidence(words, 0, len(words)),)
    moved = said("Pleno de Alcora", "2024-12-03", "2024-11-27", was="2024-11-28", evidence=told)
    event = only([first, moved])
    assert event.span.stream()[0] == start


def test_a_meeting_that_is_called_off_without_a_day_is_off_however_little_an_entry_that_would_be() -> None:
    known = said("Riverton Docs Sprint", "2025-10-08", "2025-06-24")
    off = said("Docs Sprint", None, "2025-09-18", status="cancelled", confidence=0.35)
    assert only([known, off]).status is Status.CANCELLED
    later = said("Riverton Docs Sprint", None, "2025-09-18", status="postponed", confidence=0.35)
    assert only([known, later]).status is Status.CONFIRMED
    past = said("Docs Sprint", None, "2025-12-18", status="cancelled", confidence=0.35)
    assert len(derive([known, past], (), RULES)) == 2


def test_an_hour_keeps_the_assumed_zone_and_the_words_for_it_until_a_zone_is_told() -> None:
    first = said("Norland Cycling AGM", "2027-01-18T20:00", "2026-12-01", tz="Asia/Kuala_Lumpur")
    first = replace(first, candidate=replace(first.candidate, span=replace(first.candidate.span, implied=ZONE_UNSAID)))
    (event,) = derive([first], (), RULES)
    assert span_in_words(event.span) == "18 January 2027, 20:00 (Asia/Kuala_Lumpur), zone assumed"
    told = said("Norland Cycling AGM", "2027-01-18T20:00", "2026-12-10", tz="Europe/London")
    (event,) = derive([first, told], (), RULES)
    assert span_in_words(event.span) == "18 January 2027, 20:00 (Europe/London)"


def test_a_move_that_says_its_zone_has_it() -> None:
    first = said("Norland Cycling AGM", "2027-01-18T20:00", "2026-12-01", tz="Europe/London", place="Norland Arms")
    moved = said("Norland Cycling AGM", "2027-01-25T20:00", "2026-12-10", tz="Europe/Berlin", was="2027-01-18")
    (event,) = derive([first, moved], (), RULES)
    assert event.span.tz == "Europe/Berlin"


def test_a_place_that_no_words_say_replaces_none_that_was_said() -> None:
    first = said("Norland Cycling AGM", "2027-01-18T20:00", "2026-12-01", place="White Lion, Norland")
    moved = said("Norland Cycling AGM", "2027-01-25T20:00", "2026-12-10", was="2027-01-18", place="Calder")
    place = moved.candidate.place
    assert place is not None
    moved = replace(moved, candidate=replace(moved.candidate, place=replace(place, assumed=True)))
    for told in ([first, moved], [moved, first]):
        (event,) = derive(told, (), RULES)
        assert event.span.stream()[0] == "2027-01-25T20:00"
        assert event.place is not None and event.place.text == "White Lion, Norland"


def test_what_is_told_on_its_first_day_shortens_no_meeting() -> None:
    known = said("Norland Ministers' Meeting", "2026-10-31/2026-11-01", "2026-09-10")
    began = said("Norland Ministers' Meeting", "2026-10-31", "2026-10-31")
    (event,) = derive([known, began], (), RULES)
    assert event.span == known.candidate.span
    opens = said("Norland Ministers' Meeting", "2026-10-31", "2026-10-20")
    (event,) = derive([known, opens], (), RULES)
    assert event.span == known.candidate.span
    shortened = said("Norland Ministers' Meeting", "2026-10-31", "2026-10-20", authority=9)
    (event,) = derive([known, shortened], (), RULES)
    assert event.span == shortened.candidate.span


def test_a_mere_length_moves_no_end_that_was_said() -> None:
    known = said("Exercise Coral", "2026-09-12/2026-09-23", "2026-06-30")
    counted = said("Exercise Coral", "2026-09-12/2026-09-25", "2026-09-12")
    length = replace(counted.candidate.span, implied=frozenset({"end"}))
    lasts = replace(counted, candidate=replace(counted.candidate, span=length))
    (event,) = derive([known, lasts], (), RULES)
    assert event.span == known.candidate.span


def test_one_announcement_under_two_forms_of_one_name_tells_of_one_meeting() -> None:
    head = said("Norland AG verschiebt Hauptversammlung", "2026-06-27T10:00", "2026-05-22", announcement="a", key="k")
    body = said(
        "Hauptversammlung der Norland AG", "2026-06-27", "2026-05-22", announcement="a", key="k", was="2026-06-13"
    )
    (event,) = derive([head, body], (), RULES)
    assert event.span.stream() == ("2026-06-27T10:00", None)
    assert event.was == span("2026-06-13")


def test_what_is_read_in_doubt_takes_no_meeting_from_what_is_sure() -> None:
    off = said("Norland Ministers' Gathering", None, "2026-01-12", was="2026-01-18/2026-01-19", status="postponed")
    report = {"announcement": "b", "key": "b"}
    again = said("Gathering", "2026-01-18/2026-01-19", "2026-01-31", confidence=0.32, **report)
    new = said("Gathering of the Ministers of Norland", "2026-02-16/2026-02-17", "2026-01-31", **report)
    shown = [event for event in derive([off, again, new], (), RULES) if event.confidence >= 0.5]
    assert [event.span.stream() for event in shown] == [("2026-02-16", "2026-02-17")]


def test_a_land_replaces_no_town_in_it_and_a_hall_is_in_the_known_town() -> None:
    town = said("Norland Forum", "2026-09-25", "2026-05-01", place=Place("Bled", city="Bled", country="SI"))
    land = said("Norland Forum", "2026-09-25", "2026-06-01", place=Place("Slovenia", country="SI"))
    hall = said(
        "Norland Forum",
        "2026-09-25",
        "2026-07-01",
        place=Place("Hotel Park", venue="Hotel Park", country="GB"),
    )
    assert only([town, land]).place == Place("Bled", city="Bled", country="SI")
    again = said("Norland Forum", "2026-09-25", "2026-08-01", place=Place("Bled", city="Bled", country="SI"))
    assert only([town, land, hall, again]).place == Place(
        "Hotel Park, Bled", venue="Hotel Park", city="Bled", country="SI"
    )
    beach = said(
        "Norland Forum", "2026-09-25", "2026-07-01", place=Place("Sandbay, Southshire", venue="Sandbay", country="SI")
    )
    assert only([town, beach]).place == Place("Sandbay, Southshire", venue="Sandbay", country="SI")
