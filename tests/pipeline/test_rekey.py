"""A store that other rules, or other known series, have keyed is keyed anew before anything is settled in it."""

from __future__ import annotations

from calsync.service import Service
from tests.pipeline.conftest import World


def keyed_otherwise(world: World) -> None:
    """As an older calsync left it: no newcomer finds anything by these keys."""
    with world.service.store.writing() as work:
        work.put_keys({one.id: ["of old"] for one in work.sightings()})
        work.put_meta("keying", "0-of-old")


def opened_again(world: World) -> None:
    config, clock = world.service.config, world.service.clock
    world.service.close()
    world.service = Service(config, clock=clock)


def test_a_meeting_stored_under_other_rules_is_met_by_what_is_announced_of_it_later(world: World) -> None:
    world.told("first", "2026-03-01", {"title": "Norland Harbour Conference", "start": "2026-11", "precision": "month"})
    uid = world.only().uid
    keyed_otherwise(world)
    opened_again(world)
    world.told("then", "2026-06-01", {"title": "Norland Harbour Conference", "start": "2026-11-04"})
    assert world.only().uid == uid
    assert world.only().span.stream()[0] == "2026-11-04"


def test_what_a_person_joined_stays_joined_under_new_keys(world: World) -> None:
    world.told("a", "2026-05-01", {"title": "Harvest Dinner", "start": "2026-09-12"})
    world.told("b", "2026-05-02", {"title": "Norland Supper", "start": "2026-09-12"})
    one, other = world.events()
    world.service.decide("merge", one.uid, by="ann", data={"other": other.uid}, refresh=False)
    keyed_otherwise(world)
    opened_again(world)
    world.told("c", "2026-05-03", {"title": "Norland Supper", "start": "2026-09-12", "location": "Hall"})
    assert world.only().uid == one.uid
    assert len(world.only().sightings) == 3


def test_a_store_of_these_rules_is_left_alone(world: World) -> None:
    world.told("a", "2026-05-01", {"title": "Harvest Dinner", "start": "2026-09-12"})
    keys = {one.id: ["mine"] for one in world.only().sightings}
    with world.service.store.writing() as work:
        work.put_keys(keys)
    opened_again(world)
    world.told("b", "2026-05-02", {"title": "Harvest Dinner", "start": "2026-09-12"})
    assert len(world.events()) == 2  # nobody made it anew
