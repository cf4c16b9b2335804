"""What holds of every story of announcements and a person's decisions, whatever its order, in both kinds of store."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calsync.errors import CalsyncError
from calsync.model import Change, Event
from calsync.store import export, import_, open_store
from tests.pipeline.conftest import World

TITLES = ["ADMM", "ADMM-Plus", "19th ADMM", "Riverton Town Council meeting", "Norland Fisheries Conference"]
DAYS = ["2026-05", "2026-05-12", "2026-05-19", "2026-06-02", "2026", None]
ANNOUNCED = st.fixed_dictionaries(
    {
        "title": st.sampled_from(TITLES),
        "start": st.sampled_from(DAYS),
        "status": st.sampled_from(["confirmed", "tentative", "cancelled", "postponed", "past"]),
    },
    optional={"was": st.sampled_from([{"start": "2026-05-12"}, {"start": "2026-05-19"}])},
)
WORDS = st.sampled_from(
    ["correct", "merge", "split", "hide", "show", "lock", "unlock", "confirm", "ignore", "add", "undo"]
)
DECIDED = st.tuples(WORDS, st.integers(0, 9), st.integers(0, 9))
STORY = st.lists(st.one_of(ANNOUNCED, ANNOUNCED, DECIDED), min_size=3, max_size=9)


def content(world: World) -> list[Any]:
    """What is believed, without promises."""
    return sorted(repr(bare(event)) for event in world.service.events(hidden=True))


def bare(event: Event) -> Event:
    return replace(event, sequence=0, created=None, revised=None, last_change=None, merged=())


class Story:
    """Tells a story step by step, and looks after each whether the laws hold."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.promises: dict[str, tuple[int, Any]] = {}
        self.behind: dict[str, set[str]] = {}  # by UID, every sighting that it ever rested on

    def step(self, number: int, what: Any) -> None:
        if isinstance(what, dict):
            self.world.told(f"k{number}", f"2026-02-{number + 1:02}", what)
        else:
            self.say(*what)
        self.look()

    def say(self, action: str, first: int, second: int) -> None:
        events = self.world.service.events(hidden=True)
        before = content(self.world)
        try:
            changes = self.decide(action, events, first, second)
        except CalsyncError:
            assert content(self.world) == before  # what is refused changes nothing
            return
        after = content(self.world)
        if action in ("undo", "add") or not changes:
            return
        self.look()
        back = self.world.service.undo(changes[-1].id or 0, by="ann")
        assert content(self.world) == before, "undo is the inverse of do"
        self.look()
        if back:
            self.world.service.undo(back[-1].id or 0, by="ann")
            assert content(self.world) == after, "and of undo"

    def decide(self, action: str, events: list[Event], first: int, second: int) -> list[Change]:
        service = self.world.service
        if action == "add":
            return service.add({"title": TITLES[first % 5], "span": {"start": DAYS[second % 5]}}, by="ann")
        if action == "undo":
            known = service.changes(1)
            return service.undo((known[0].id or 0) - first if known else 0, by="ann")
        if not events:
            return []
        event, other = events[first % len(events)], events[second % len(events)]
        some = [s.id for s in event.sightings[: 1 + second % 2]]
        data: dict[str, Any] = {
            "correct": {"values": {"span": {"start": DAYS[second % 5]}, "title": TITLES[second % 5]}},
            "merge": {"other": other.uid},
            "split": {"sightings": some},
            "ignore": {"sightings": some},
        }.get(action, {})
        return service.decide(action, event.uid, by="ann", data=data, refresh=False)

    def look(self) -> None:
        events = self.world.service.events(hidden=True)
        known = [uid for event in events for uid in (event.uid, *event.merged)]
        assert len(known) == len(set(known)), "a UID means one event"
        for event in events:
            sequence, revised = self.promises.get(event.uid, (0, event.revised))
            assert event.sequence >= sequence and event.revised >= revised, "promises only rise"
            self.promises[event.uid] = (event.sequence, event.revised)
            mine = {s.id for s in event.sightings}
            ever = self.behind.setdefault(event.uid, mine)
            assert ever & mine, "a UID is not given to another meeting"
            ever |= mine
        assert self.world.service.events(hidden=True, as_of=self.world.clock.now) == events, "as of now is now"
        with self.world.service.store.reading() as look:
            for uid in self.promises:
                assert look.changes(1, uid), "a UID that was given out stays known"


def tell(world: World, story: list[Any]) -> None:
    told = Story(world)
    for number, what in enumerate(story):
        told.step(number, what)
    before = world.service.events(hidden=True)
    for number, what in enumerate(story):
        if isinstance(what, dict):
            world.told(f"k{number}", f"2026-02-{number + 1:02}", what)
    assert world.service.events(hidden=True) == before, "twice is once"
    lines = list(export(world.service.store, world.clock.now))
    with open_store("sqlite://") as other:
        import_(other, lines)
        assert list(export(other, world.clock.now)) == lines, "export and import are the same"
        assert other.events() == before
    world.service.close()


@pytest.mark.fuzz
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(STORY)
def test_the_laws_hold_on_sqlite(tmp_path_factory: pytest.TempPathFactory, story: list[Any]) -> None:
    tell(World(tmp_path_factory.mktemp("law"), store="sqlite://"), story)


@settings(max_examples=6)
@given(STORY)
def test_the_laws_hold_on_postgresql(
    tmp_path_factory: pytest.TempPathFactory, postgresql: Callable[[], nullcontext[str]], story: list[Any]
) -> None:
    with postgresql() as url:
        tell(World(tmp_path_factory.mktemp("law"), store=url), story)
