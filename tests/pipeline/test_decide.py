"""A person's word: it stands over what comes later, and can be taken back."""

from __future__ import annotations

from typing import Any

import pytest

from calsync.errors import CalsyncError
from calsync.model import Event
from tests.pipeline.conftest import World


def say(world: World, action: str, uid: str, **data: Any) -> None:
    world.service.decide(action, uid, by="ann", data=data, refresh=False)


def by_title(world: World) -> dict[str, Event]:
    return {event.title: event for event in world.events()}


def content(event: Event) -> Any:
    return event.title, event.span, event.status, event.sightings, event.hidden, event.locked


def two(world: World) -> tuple[Event, Event]:
    world.told("a", "2026-05-01", {"title": "Harvest Dinner", "start": "2026-09-12"})
    world.told("b", "2026-05-02", {"title": "Norland Supper", "start": "2026-09-12"})
    return by_title(world)["Harvest Dinner"], by_title(world)["Norland Supper"]


def test_merged_events_are_found_by_both_uids_and_come_apart_again_as_they_were(world: World) -> None:
    a, b = two(world)
    say(world, "merge", a.uid, other=b.uid)
    assert (world.only().uid, world.only().merged) == (a.uid, (b.uid,))
    assert world.service.event(b.uid) == world.only()
    decision = world.service.store.reading
    with decision() as look:
        (merge,) = look.decisions()
    say(world, "undo", a.uid, decision=merge.id)
    after = {event.uid: event for event in world.events()}
    assert set(after) == {a.uid, b.uid}
    assert [content(after[one.uid]) for one in (a, b)] == [content(a), content(b)]
    assert after[a.uid].revised > a.revised  # type: ignore[operator]
    assert not after[a.uid].merged


def test_split_is_the_inverse_of_merge(world: World) -> None:
    a, b = two(world)
    say(world, "merge", a.uid, other=b.uid)
    say(world, "split", a.uid, sightings=[b.sightings[0].id])
    assert {event.uid: content(event) for event in world.events()} == {a.uid: content(a), b.uid: content(b)}


def test_what_was_split_stays_apart_when_both_are_announced_again(world: World) -> None:
    world.told("a", "2026-05-01", {"title": "Harvest Dinner", "start": "2026-09-12"})
    world.told("b", "2026-05-02", {"title": "Harvest Dinner", "start": "2026-09-12"})
    (event,) = world.events()
    say(world, "split", event.uid, sightings=[event.sightings[1].id])
    assert len(world.events()) == 2
    world.told("x", "2026-05-03", {"title": "Beekeepers' breakfast", "start": "2026-09-12"})
    assert len(world.events()) == 3


def test_a_correction_stands_when_the_old_date_is_announced_again(world: World) -> None:
    a, _ = two(world)
    say(world, "correct", a.uid, values={"span": {"start": "2026-09-13"}})
    assert by_title(world)["Harvest Dinner"].sequence == 1
    world.told("c", "2026-06-01", {"title": "Harvest Dinner", "start": "2026-09-12"})
    now = by_title(world)["Harvest Dinner"]
    assert now.span.stream() == ("2026-09-13", None) and len(now.sightings) == 2
    assert now.conflicts


def test_a_locked_event_stays_as_it_is_until_it_is_unlocked(world: World) -> None:
    a, _ = two(world)
    say(world, "lock", a.uid)
    world.told("c", "2026-06-01", {"title": "Harvest Dinner", "start": "2026-09-19", "was": {"start": "2026-09-12"}})
    held = by_title(world)["Harvest Dinner"]
    assert held.locked and held.span.stream() == ("2026-09-12", None)
    assert any(c.lost == "19 September 2026" for c in held.conflicts)
    say(world, "unlock", a.uid)
    assert by_title(world)["Harvest Dinner"].span.stream() == ("2026-09-19", None)


def test_hidden_events_are_kept_and_not_listed(world: World) -> None:
    a, _ = two(world)
    say(world, "hide", a.uid, note="a private dinner")
    assert "Harvest Dinner" not in by_title(world)
    assert world.service.event(a.uid) is not None
    assert world.service.changes(1)[0].reason == "ann: hide (a private dinner)"


def test_confirming_ends_the_waiting(world: World) -> None:
    world.told("a", "2026-05-01", {"title": "Norland Summit", "start": "2026-10-26"})
    world.told("b", "2026-06-01", {"title": "Eastland-Norland Summit", "start": "2026-10", "precision": "month"})
    (waiting,) = world.service.review()
    say(world, "confirm", waiting.uid)
    assert world.service.review() == []


def test_what_was_published_keeps_its_uid_when_what_waited_is_merged_with_it(world: World) -> None:
    world.told("b", "2026-05-02", {"title": "Eastland-Norland Summit", "start": "2026-10"})
    world.told("a", "2026-05-01", {"title": "Norland Summit", "start": "2026-10-26"})  # earlier, but read later
    waiting, published = by_title(world)["Eastland-Norland Summit"], by_title(world)["Norland Summit"]
    assert waiting.review and waiting.created and published.created and waiting.created < published.created
    say(world, "merge", waiting.uid, other=published.uid)
    assert (world.only().uid, world.only().merged) == (published.uid, (waiting.uid,))


def test_an_undone_merge_gives_each_its_own_uid_back_whichever_has_more_announcements(world: World) -> None:
    a, b = two(world)
    for number in range(3):
        world.told(f"b{number}", "2026-05-03", {"title": "Norland Supper", "start": "2026-09-12"})
    before = {uid: content(event) for uid in (a.uid, b.uid) if (event := world.service.event(uid))}
    say(world, "merge", a.uid, other=b.uid)
    assert world.only().uid == a.uid
    world.service.undo(world.service.changes(1)[0].id or 0, by="ann")
    assert {event.uid: content(event) for event in world.events()} == before


def test_what_a_person_answered_is_not_asked_again(world: World) -> None:
    world.told("a", "2026-05-01", {"title": "Norland Summit", "start": "2026-10-26"})
    world.told("b", "2026-05-02", {"title": "Eastland-Norland Summit", "start": "2026-10"})
    (waiting,) = world.service.review()
    (doubt,) = [c for c in waiting.conflicts if c.field == "identity"]
    assert world.service.home(doubt.sighting) == by_title(world)["Norland Summit"].uid
    say(world, "confirm", waiting.uid)
    world.told("b", "2026-05-03", {"title": "Eastland-Norland Summit", "start": "2026-10-26"})  # a newer version
    world.told("c", "2026-05-04", {"title": "Eastland-Norland Summit", "start": "2026-10-26"})
    world.told("d", "2026-05-05", {"title": "Norland Summit", "start": "2026-10-26"})
    assert world.service.review() == []
    assert {title: len(event.sightings) for title, event in by_title(world).items()} == {
        "Norland Summit": 2,
        "Eastland-Norland Summit": 3,
    }
    # The other answer is still open to the person.
    say(world, "merge", waiting.uid, other=by_title(world)["Norland Summit"].uid)
    assert (len(world.events()), world.service.review()) == (1, [])


@pytest.mark.parametrize(
    ("action", "data"),
    [("hide", {}), ("merge", {"other": "nobody"}), ("split", {"sightings": []}), ("undo", {"decision": 7})],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(world: World, action: str, data: dict[str, Any]) -> None:
    a, _ = two(world)
    before = world.events()
    with pytest.raises(CalsyncError):
        say(world, action, "unknown" if action == "hide" else a.uid, **data)
    assert world.events() == before and world.service.store.counts()["decisions"] == 0


def test_two_that_an_announcement_melted_into_one_come_apart_when_that_is_taken_back(world: World) -> None:
    name = "Riverton Town Council regular meeting"
    world.told("a", "2026-05-01", {"title": name, "start": "2026-05-12"})
    world.told("b", "2026-05-08", {"title": name, "start": "2026-05-18"})
    before = {event.uid: content(event) for event in world.events()}
    world.told("c", "2026-05-10", {"title": name, "start": "2026-05-18", "was": {"start": "2026-05-12"}})
    assert len(before) == 2 and len(world.events()) == 1
    melted = next(change for change in world.service.changes() if change.kind == "removed")
    world.service.undo(melted.id or 0, by="ann")
    assert {event.uid: content(event) for event in world.events()} == before
    newest = world.service.changes(1)[0]
    world.service.undo(newest.id or 0, by="ann", note="it was true")
    assert len(world.events()) == 1 and world.only().merged
