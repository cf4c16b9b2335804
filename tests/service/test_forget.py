"""A text that is forgotten is gone from every byte of the store; what others said stays, and so do the UIDs."""

from __future__ import annotations

from pathlib import Path

import pytest

from calsync.errors import CalsyncError
from calsync.model import Announcement, Document
from calsync.pipeline import Reading, ingest
from calsync.review import decide, forget
from calsync.stream import from_stream
from tests.pipeline.conftest import World

SECRET = "Zanzibarium"


def bring(world: World, key: str, event: dict[str, object], text: str) -> None:
    said = Announcement("news", key, text, url=f"https://example.org/{key}", title=text)
    document = Document("news", key, f"/{key}", "text/plain", text.encode(), world.clock(), title=text)
    ingest(world.service.line, Reading("news", 0, ((said, (from_stream(event),)),), document=document))


def kept(world: World) -> str:
    """All that the store holds, as text."""
    return "".join(world.service.export())


def test_what_rests_on_it_alone_goes_and_its_uid_stays_known(world: World) -> None:
    bring(world, "a", {"title": f"{SECRET} Dinner", "start": "2026-09-12"}, f"A dinner of {SECRET}")
    bring(world, "b", {"title": "Norland Supper", "start": "2026-10-01"}, "A supper")
    dinner, supper = world.events()
    decide(world.service.line, "lock", dinner.uid, by="ann")
    world.service.refresh_feeds()
    text, changes = world.service.forget("https://example.org/a", by="ann")
    assert (text.key, [change.kind for change in changes]) == ("a", ["removed"])
    assert world.events() == [supper]
    assert SECRET not in kept(world) and "12 September" not in kept(world)
    assert world.service.event(dinner.uid) is None and dinner.uid in kept(world)
    assert world.service.changes(uid=dinner.uid)


def test_what_others_announce_as_well_stays_without_its_words(world: World) -> None:
    bring(world, "a", {"title": "Harvest Dinner", "start": "2026-09-12"}, "A dinner")
    bring(
        world,
        "b",
        {"title": "Harvest Dinner", "start": "2026-09-19", "was": {"start": "2026-09-12"}, "location": SECRET},
        f"At {SECRET}, later",
    )
    bring(world, "c", {"title": "Harvest Dinner", "start": "2026-09-12"}, "A dinner again")
    before = world.only()
    assert before.place and before.place.text == SECRET
    decide(world.service.line, "correct", before.uid, by="ann", data={"values": {"url": "https://example.org/dinner"}})
    world.service.forget("b", by="ann")
    after = world.only()
    assert (after.uid, after.span.stream(), after.place) == (before.uid, ("2026-09-12", None), None)
    assert after.url == "https://example.org/dinner" and len(after.sightings) == 2
    assert after.sequence > before.sequence
    assert SECRET not in kept(world)
    assert world.service.events(as_of=world.clock()) == world.events()


def test_an_event_that_it_was_part_of_once_forgets_it_as_well(world: World) -> None:
    bring(world, "a", {"title": f"{SECRET} Dinner", "start": "2026-09-12"}, f"A dinner of {SECRET}")
    bring(world, "b", {"title": "Norland Supper", "start": "2026-09-12"}, "A supper")
    supper, dinner = sorted(world.events(), key=lambda event: event.title)
    decide(world.service.line, "merge", supper.uid, by="ann", data={"other": dinner.uid})
    decide(world.service.line, "split", supper.uid, by="ann", data={"sightings": [dinner.sightings[0].id]})
    world.service.forget("a", by="ann")
    assert [event.title for event in world.events()] == ["Norland Supper"]
    assert SECRET not in kept(world)


def test_the_source_does_not_bring_it_back(world: World) -> None:
    bring(world, "a", {"title": "Harvest Dinner", "start": "2026-09-12"}, "A dinner")
    world.service.forget("a", by="ann")
    bring(world, "a", {"title": "Harvest Dinner", "start": "2026-09-12"}, "A dinner")
    bring(world, "a", {"title": "Harvest Dinner", "start": "2026-09-13"}, "A dinner on another day")
    assert world.events() == []
    with world.service.store.reading() as look:
        bodies = look.connection.exec_driver_sql("SELECT count(*) FROM bodies WHERE length(body) > 0").scalar()
    assert bodies == 0
    with pytest.raises(CalsyncError, match="there is no announcement"):
        forget(world.service.line, "a", by="ann")


def test_nothing_of_it_is_left_in_the_file(tmp_path: Path) -> None:
    world = World(tmp_path)
    bring(world, "a", {"title": f"{SECRET} Dinner", "start": "2026-09-12"}, f"A dinner of {SECRET}")
    bring(world, "b", {"title": "Norland Supper", "start": "2026-10-01"}, "A supper")
    world.service.refresh_feeds()
    files = list(tmp_path.glob("calsync.sqlite*"))
    assert any(SECRET.encode() in path.read_bytes() for path in files)
    world.service.forget("a", by="ann")
    with world.service.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    assert not any(SECRET.encode() in path.read_bytes() for path in tmp_path.glob("calsync.sqlite*"))
    world.service.close()
