"""A service lets go of raw documents when their time is over, once a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from calsync.service import Service
from tests.pipeline.conftest import World, configuration


def kept(world: World) -> int:
    with world.service.store.reading() as look:
        return int(look.connection.exec_driver_sql("SELECT count(*) FROM bodies WHERE length(body) > 0").scalar() or 0)


def test_documents_are_kept_as_long_as_their_source_says(tmp_path: Path) -> None:
    world = World(tmp_path)
    config = configuration(tmp_path)
    config = replace(config, sources=(replace(config.sources[0], keep_days=2),))
    world.service = Service(config, clock=world.clock)
    world.drop("a.txt", "Date: 2 May 2046\n\nThe council will meet on 12 June 2046.")
    assert world.service.sync().sources[0].documents == 1
    assert kept(world) == 1
    world.clock.now += timedelta(days=1)
    world.service.sync()
    assert kept(world) == 1
    world.clock.now += timedelta(days=2)
    world.drop("b.txt", "Date: 3 May 2046\n\nThe council will meet on 19 June 2046.")
    world.service.sync()
    assert kept(world) == 1  # the new one
    assert len(world.events()) == 2 and world.service.replay().lost == 1
    world.service.close()
