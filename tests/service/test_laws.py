"""What holds of every story of announcements and a person's decisions, whatever its order, in both kinds of store."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
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
TWO = [{"title": title, "start": "2026-05-12", "status": "confirmed"} for title in TITLES[3:]]
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
        self.then: list[tuple[Any, list[Event]]] = []  # what stood when
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
        if action == "merge":
            self.split_again(changes, events)
        self.look()
        back = self.world.service.undo(changes[-1].id or 0, by="ann")
        assert content(self.world) == before, "undo is the inverse of do"
        self.look()
        if back:
            self.world.service.undo(back[-1].id or 0, by="ann")
            assert content(self.world) == after, "and of undo"

    def split_again(self, changes: list[Change], before: list[Event]) -> None:
        """Split is the inverse of merge; the split itself is taken back."""
        merged = self.world.service.events(hidden=True)
        whole = next((e for e in merged if e.uid == changes[0].uid), None)
        parts = [
            e for e in before if whole is not None and {s.id for s in e.sightings} <= {s.id for s in whole.sightings}
        ]
        if whole is None or len(parts) != 2:
            return
        part = [s.id for s in parts[1].sightings]
        back = self.world.service.decide("split", whole.uid, by="ann", data={"sightings": part}, refresh=False)
        assert meetings(self.world.service.events(hidden=True)) == meetings(before), "split is the inverse of merge"
        self.world.service.undo(back[-1].id or 0, by="ann")
        assert meetings(self.world.service.events(hidden=True)) == meetings(merged)

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
        self.then.append((self.world.clock.now, events))
        with self.world.service.store.reading() as look:
            for uid in self.promises:
                assert look.changes(1, uid), "a UID that was given out stays known"


def meetings(events: list[Event]) -> list[Any]:
    """Which sightings are one meeting, and when it is."""
    return sorted((sorted(s.id for s in e.sightings), repr(e.span), e.status.value) for e in events)


def tell(world: World, story: list[Any]) -> None:
    told = Story(world)
    for number, what in enumerate(story):
        told.step(number, what)
    for at, events in told.then:
        assert world.service.events(hidden=True, as_of=at) == events, "what stood then is what stands as of then"
    before = world.service.events(hidden=True)
    world.told("stranger", "2026-03-01", {"title": "Beekeepers' breakfast", "start": "2031-01-05"})
    assert [e for e in world.service.events(hidden=True) if "Beekeepers" not in e.title] == before, (
        "it touches no other"
    )
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


def tell_in_two_orders(worlds: tuple[World, World], story: list[Any], random: Any) -> None:
    """Whatever the order of the announcements, with a person's words after them in theirs, the events are the same."""
    told = [(f"k{n}", f"2026-02-{n + 1:02}", what) for n, what in enumerate(story) if isinstance(what, dict)]
    ends = []
    for world in worlds:
        for one in told:
            world.told(*one)
        for action, first, second in (what for what in story if not isinstance(what, dict)):
            events = sorted(world.service.events(hidden=True), key=lambda e: sorted(s.id for s in e.sightings))
            with suppress(CalsyncError):
                if action not in ("undo", "add"):
                    Story(world).decide(action, events, first, second)
        ends.append(sorted(repr(replace(bare(e), uid="", sightings=())) for e in world.service.events(hidden=True)))
        random.shuffle(told)
        world.service.close()
    assert ends[0] == ends[1]


@settings(max_examples=25)
@given(STORY, st.randoms(use_true_random=False))
def test_the_order_of_announcements_does_not_matter_to_a_persons_words(
    tmp_path_factory: pytest.TempPathFactory, story: list[Any], random: Any
) -> None:
    one, other = (World(tmp_path_factory.mktemp("law"), store="sqlite://") for _ in range(2))
    tell_in_two_orders((one, other), story, random)


@settings(max_examples=4)
@given(STORY, st.randoms(use_true_random=False))
def test_nor_does_it_on_postgresql(
    tmp_path_factory: pytest.TempPathFactory,
    postgresql: Callable[[], nullcontext[str]],
    story: list[Any],
    random: Any,
) -> None:
    with postgresql() as one, postgresql() as other:
        worlds = World(tmp_path_factory.mktemp("law"), store=one), World(tmp_path_factory.mktemp("law"), store=other)
        tell_in_two_orders(worlds, story, random)


@pytest.mark.fuzz
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(STORY)
@example([*TWO, ("merge", 0, 1)])
def test_the_laws_hold_on_sqlite(tmp_path_factory: pytest.TempPathFactory, story: list[Any]) -> None:
    tell(World(tmp_path_factory.mktemp("law"), store="sqlite://"), story)


@settings(max_examples=6)
@given(STORY)
@example([*TWO, ("merge", 0, 1)])
def test_the_laws_hold_on_postgresql(
    tmp_path_factory: pytest.TempPathFactory, postgresql: Callable[[], nullcontext[str]], story: list[Any]
) -> None:
    with postgresql() as url:
        tell(World(tmp_path_factory.mktemp("law"), store=url), story)
