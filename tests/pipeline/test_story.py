"""One meeting through its life, over the real line: one UID, a SEQUENCE that counts, a journal that tells."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calsync.model import Announcement, ChangeKind, Event, Status, event_stream
from tests.pipeline.conftest import World

STORY: list[tuple[str, str, dict[str, Any]]] = [
    ("one", "2025-02-26", {"title": "ADMM", "start": "2025-11", "precision": "month"}),
    (
        "two",
        "2025-05-02",
        {"title": "19th ADMM", "start": "2025-11-04", "end": "2025-11-05", "location": "Kuala Lumpur"},
    ),
    (
        "three",
        "2025-09-24",
        {"title": "ADMM", "start": "2025-10-31", "end": "2025-11-01", "was": {"start": "2025-11-04"}},
    ),
    ("four", "2025-10-10", {"title": "ADMM", "start": None, "was": {"start": "2025-10-31"}, "status": "postponed"}),
    ("five", "2025-10-20", {"title": "ADMM", "start": "2025-12-09", "status": "cancelled"}),
]


def content(event: Event) -> Any:
    """An event without what may differ between two orders of reading."""
    sightings = [(s.candidate, s.current, s.published) for s in event.sightings]
    return event.title, event.aliases, event.span, event.was, event.status, event.place, event.conflicts, sightings


def test_one_uid_and_a_sequence_that_rises_with_date_place_and_status(world: World) -> None:
    seen = []
    for key, published, event in STORY:
        world.told(key, published, event)
        now = world.only()
        seen.append((now.uid, now.sequence, now.status.value, now.span.stream()[0]))
    assert len({uid for uid, *_ in seen}) == 1
    assert [row[1:] for row in seen] == [
        (0, "confirmed", "2025-11"),
        (1, "confirmed", "2025-11-04"),
        (2, "confirmed", "2025-10-31"),
        (3, "postponed", None),
        (4, "cancelled", "2025-12-09"),
    ]
    assert world.only().last_change == "date: no date yet → 9 December 2025; status: postponed → cancelled"


def test_the_journal_tells_what_changed_and_why(world: World) -> None:
    for key, published, event in STORY:
        world.told(key, published, event)
    newest, *_, oldest = world.service.changes(uid=world.only().uid)
    assert (oldest.kind, newest.kind) == (ChangeKind.ADDED, ChangeKind.REVISED)
    assert newest.reason == "announced by ingest on 2025-10-20: five"
    assert [f.field for f in newest.fields] == ["date", "status"]


def test_reading_twice_changes_nothing(world: World) -> None:
    for _ in range(2):
        for key, published, event in STORY:
            world.told(key, published, event)
    before, journal = world.events(), world.service.changes(1000)
    reports = [world.told(*one) for one in STORY]
    assert (world.events(), world.service.changes(1000)) == (before, journal)
    assert all(report.sources[0].unchanged == 1 and not report.changes for report in reports)


def test_every_order_of_arrival_ends_in_the_same_event(tmp_path: Path) -> None:
    ends = []
    for number, order in enumerate(list(permutations(STORY))[::13]):
        folder = tmp_path / str(number)
        folder.mkdir()
        world = World(folder, store="sqlite://")
        uids = set()
        for one in order:
            world.told(*one)
            uids |= {event.uid for event in world.events()}
        event = world.only()
        assert uids <= {event.uid, *event.merged}
        ends.append(content(event))
        world.service.close()
    assert all(end == ends[0] for end in ends)


def test_two_that_turn_out_to_be_one_keep_the_older_uid_and_both_find_it(world: World) -> None:
    council = "Riverton Town Council regular meeting"
    world.told("a", "2026-05-01", {"title": council, "start": "2026-05-12"})
    first = world.only().uid
    world.told("b", "2026-05-08", {"title": council, "start": "2026-05-18"})
    second = ({event.uid for event in world.events()} - {first}).pop()
    report = world.told("c", "2026-05-10", {"title": council, "start": "2026-05-18", "was": {"start": "2026-05-12"}})
    assert (world.only().uid, world.only().merged) == (first, (second,))
    assert world.service.event(second) == world.only()
    assert [change.kind for change in report.changes] == [ChangeKind.REVISED, ChangeKind.REMOVED]


def test_a_uid_that_was_melted_in_comes_back_with_its_own_meeting(world: World) -> None:
    council = "Riverton Town Council regular meeting"
    world.told("a", "2026-05-01", {"title": council, "start": "2026-05-12"})
    world.told("b", "2026-05-08", {"title": council, "start": "2026-05-18"})
    apart = {event.span: event.uid for event in world.events()}
    world.told("c", "2026-05-10", {"title": council, "start": "2026-05-18", "was": {"start": "2026-05-12"}})
    world.told("c", "2026-05-11", {"title": "Quite another dinner", "start": "2026-05-18"})
    # The old version of c still ties them: what was said once is not unsaid by silence. A person can split it.
    assert len(world.events()) == 2
    assert {uid for event in world.events() for uid in (event.uid, *event.merged)} >= set(apart.values())


def test_a_known_id_is_a_new_version_and_its_old_word_does_not_count(world: World) -> None:
    world.told("page", "2026-05-01", {"title": "Harvest Fair", "start": "2026-09-12"})
    world.told("page", "2026-05-01", {"title": "Harvest Fair", "start": "2026-09-19"})
    assert world.only().span.stream() == ("2026-09-19", None)
    counts = {str(s.candidate.span.start): s.current for s in world.only().sightings}
    assert counts == {"2026-09-12": False, "2026-09-19": True}


def test_a_page_that_goes_back_to_its_first_word_is_believed(world: World) -> None:
    days = ("2026-09-12", "2026-09-19", "2026-09-12")
    for day in days:
        world.told("page", "2026-05-01", {"title": "Harvest Fair", "start": day})
    assert world.only().span.stream() == ("2026-09-12", None)


def test_stamps_only_rise_even_when_the_clock_goes_back(world: World) -> None:
    world.told(*STORY[0])
    before = world.only()
    world.clock.now -= timedelta(days=30)
    world.told(*STORY[1])
    after = world.only()
    assert before.revised and after.revised and after.revised > before.revised
    assert after.created == before.created


def test_an_unrelated_announcement_touches_nothing_else(world: World) -> None:
    world.told(*STORY[0])
    before = world.only()
    world.told("x", "2025-03-01", {"title": "Beekeepers' breakfast", "start": "2025-11-02"})
    assert before in world.events()


def test_what_waits_is_told_with_its_reason(world: World) -> None:
    world.told("a", "2026-05-01", {"title": "Norland Summit", "start": "2026-10-26"})
    world.told("b", "2026-06-01", {"title": "Eastland-Norland Summit", "start": "2026-10", "precision": "month"})
    world.told("c", "2026-06-01", {"title": "Village fete", "start": "2026-10-01", "confidence": 0.3})
    assert {event.title for event in world.service.review()} == {"Eastland-Norland Summit", "Village fete"}


def test_the_feed_has_what_was_ingested(world: World) -> None:
    world.told(*STORY[1], refresh=True)
    ready = world.service.feeds.ready("all")
    assert ready and world.only().uid.encode() in ready.body
    assert world.service.refresh_feeds() == []


def test_a_crash_between_storing_and_building_is_made_good_by_the_next_build(world: World) -> None:
    world.told(*STORY[0], refresh=True)
    world.told(*STORY[4])  # stored, and then the process died
    world.service.refresh_feeds()
    ready = world.service.feeds.ready("all")
    assert ready and b"STATUS:CANCELLED" in ready.body


def test_half_characters_and_nul_stop_nothing(world: World) -> None:
    world.told(
        "odd \ud83d key", "2026-05-01", {"title": "Harvest \ud83d\x00 Fair", "start": "2026-09-12"}, refresh=True
    )
    report = world.told("odd \ud83d key", "2026-05-01", {"title": "Harvest \ud83d\x00 Fair", "start": "2026-09-12"})
    assert report.changes == () and world.only().title == "Harvest ?  Fair"


TITLES = st.sampled_from(
    ["ADMM", "ADMM-Plus", "19th ADMM", "Riverton Town Council meeting", "Norland Fisheries Conference"]
)
DAYS = st.sampled_from(["2026-05", "2026-05-12", "2026-05-19", "2026-06-02", "2026", None])
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "title": TITLES,
            "start": DAYS,
            "status": st.sampled_from(["confirmed", "tentative", "cancelled", "postponed", "past"]),
        },
        optional={"was": st.sampled_from([{"start": "2026-05-12"}, {"start": "2026-05-19"}])},
    ),
    min_size=2,
    max_size=6,
)


@settings(max_examples=25)
@given(ROWS, st.randoms(use_true_random=False))
def test_laws_of_random_stories(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, Any]], random: Any
) -> None:
    """Any order ends alike; no UID is lost or given twice; SEQUENCE and stamps never fall; twice is once."""
    story = [(f"k{n}", f"2026-02-{n + 1:02}", row) for n, row in enumerate(rows)]
    shuffled = list(story)
    random.shuffle(shuffled)
    ends = []
    for order in (story, shuffled):
        world = World(tmp_path_factory.mktemp("law"), store="sqlite://")
        given_out: set[str] = set()
        promises: dict[str, tuple[int, Any]] = {}
        for one in order:
            world.told(*one)
            for event in world.events():
                last = promises.get(event.uid, (0, event.revised))
                assert event.sequence >= last[0] and event.revised >= last[1]
                promises[event.uid] = (event.sequence, event.revised)
                given_out.add(event.uid)
        known = [uid for event in world.events() for uid in (event.uid, *event.merged)]
        assert sorted(known) == sorted(set(known)) and given_out <= set(known)
        before = world.events()
        for one in sorted(story):
            world.told(*one)
        assert world.events() == before
        ends.append(sorted((content(event) for event in before), key=repr))
        world.service.close()
    assert ends[0] == ends[1]


def test_the_stream_is_the_contract(world: World) -> None:
    from calsync.cli.events import row

    world.told(*STORY[1])
    told = row(world.only(), world.service)
    assert json.loads(json.dumps(told))["start"] == "2025-11-04"
    assert {"uid", "sequence", "sources", "review", "merged", "aliases", "precision", "tz"} <= set(told)
    assert world.only().status is Status.CONFIRMED


def test_an_event_carries_the_words_that_it_rests_on(world: World) -> None:
    from calsync.cli.events import row

    text = "The Harbour Council meets on 12 May 2027 at 10:00 in the Old Mill, Penang."
    world.service.ingest([Announcement("ingest", "harbour", text, published=date(2027, 4, 1))])
    (sighting,) = world.only().sightings
    told = row(world.only(), world.service)
    (quoted,) = told["evidence"]
    assert quoted["announcement"] == sighting.announcement
    assert quoted["quote"] == text[quoted["start"] : quoted["end"]]
    assert told["reasons"] == list(sighting.candidate.reasons)


def test_a_part_knows_its_whole_and_the_whole_keeps_its_uid(world: World) -> None:
    whole = {"title": "Norland Fisheries Conference", "start": "2026-10-01", "end": "2026-10-03"}
    part = {"title": "Opening ceremony", "start": "2026-10-01T09:00", "part_of": "Norland Fisheries Conference"}
    world.told("a", "2026-05-01", part, whole)
    events = {event.title: event for event in world.events()}
    assert events["Opening ceremony"].parent == events["Norland Fisheries Conference"].uid
    assert events["Norland Fisheries Conference"].parent is None
    world.told(
        "b",
        "2026-05-02",
        {"title": "Opening ceremony", "start": "2026-10-01T10:00", "part_of": "Norland Fisheries Conference"},
        whole,
    )
    after = {event.uid: event for event in world.events()}
    assert after[events["Opening ceremony"].uid].parent == events["Norland Fisheries Conference"].uid
    assert world.service.events(as_of=world.clock()) == world.events()


WEEKLY = {"title": "Harbour Choir rehearsal", "start": "2026-03-04T19:30", "end": "2026-03-04T21:30",
          "tz": "Europe/London", "rrule": "FREQ=WEEKLY;BYDAY=WE"}  # fmt: skip


def test_one_day_of_a_standing_meeting_is_told_of_later_undone_and_remembered(world: World) -> None:
    world.told("spring", "2026-02-01", WEEKLY, refresh=True)
    before = world.clock.now
    world.clock.now += timedelta(days=1)
    world.told("half term", "2026-02-20", {"title": "Rehearsal", "start": "2026-03-18", "status": "cancelled"})
    world.told("hall", "2026-02-21", {"title": "Rehearsal", "start": "2026-04-01T18:00", "location": "Church hall"},
               refresh=True)  # fmt: skip
    now = world.only()
    assert now.sequence == 2
    assert [one.day.isoformat() for one in now.occurrences] == ["2026-03-18", "2026-04-01"]
    row = event_stream(now)
    assert row["exdates"] == ["2026-03-18"]
    assert row["occurrences"][0]["start"] == "2026-04-01T18:00"
    hall = world.service.changes(1)[0]
    assert [(one.field, one.after) for one in hall.fields] == [
        ("exceptions", "on 1 April 2026, 18:00 to 20:00 (Europe/London), Church hall")
    ]
    ready = world.service.feeds.ready("all")
    assert ready is not None and ready.count == 1
    assert ready.body.count(b"RECURRENCE-ID;TZID=Europe/London:20260401T193000") == 1
    assert world.service.events(as_of=before)[0].occurrences == ()
    assert world.service.events(as_of=world.clock()) == [now]
    world.service.undo(hall.id or 0, by="ann")
    assert [one.day.isoformat() for one in world.only().occurrences] == ["2026-03-18"]


def test_a_day_that_had_its_own_event_becomes_one_of_the_standing_meeting(world: World) -> None:
    world.told("hall", "2026-01-21", {"title": "Rehearsal", "start": "2026-04-01T18:00", "tz": "Europe/London"})
    first = world.only().uid
    world.told("spring", "2026-02-01", WEEKLY)
    now = world.only()
    assert now.title == "Harbour Choir rehearsal"
    assert now.uid == first
    assert [one.day.isoformat() for one in now.occurrences] == ["2026-04-01"]


def test_what_was_said_of_one_day_goes_with_its_text(world: World) -> None:
    world.told("spring", "2026-02-01", WEEKLY)
    world.told("half term", "2026-02-20", {"title": "Rehearsal", "start": "2026-03-18", "status": "cancelled"})
    world.service.forget("half term", by="ann")
    assert world.only().occurrences == ()
    assert "18 March" not in repr(world.service.changes(20))
