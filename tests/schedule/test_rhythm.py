"""When a source is looked at again: as it changes, as its host wants, later after failures; and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from calsync.config import SourceConfig
from calsync.fetch import Client
from calsync.fetch.manners import Manners
from calsync.pulse import Health
from calsync.schedule import Scheduler
from calsync.service import Service
from tests.fetch.test_manners import Web, answer
from tests.pipeline.conftest import configuration

SITE = "https://www.example.org/board"
HOUR = timedelta(hours=1)
PAGE = "<html><body><h1>Board</h1><p>The annual conference of the board takes place on {} May 2027.</p></body></html>"


@dataclass
class World:
    net: Web
    service: Service

    def show(self, status: int = 200, body: str = "", **headers: str) -> None:
        self.net.answers[SITE] = lambda: answer(status, body, content_type="text/html", **headers)

    def look(self) -> str:
        """Sync as soon as it is due, and give what was noted."""
        due = self.source.state.next_due
        self.net.now = max(self.net.now, due.timestamp() if due else 0)
        (report,) = self.service.sync(["board"]).sources
        return "; ".join(filter(None, (*report.notes, report.turned)))

    @property
    def source(self):  # type: ignore[no-untyped-def]
        return self.service.sources()[0]

    @property
    def wait(self) -> timedelta:
        """From now until the next look."""
        due: datetime = self.source.state.next_due
        return due - self.service.clock()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    from datetime import UTC

    net = Web(now=datetime(2026, 3, 2, 8, tzinfo=UTC).timestamp())
    source = SourceConfig("board", "page", SITE, every=HOUR, adaptive=True)
    config = replace(configuration(tmp_path), sources=(source,))
    service = Service(config, clock=lambda: datetime.fromtimestamp(net.now, UTC))
    service.__dict__["client"] = Client(manners=Manners(clock=net.clock, sleep=net.sleep), through=lambda _: net)
    yield World(net, service)
    service.close()


def test_a_page_that_changes_often_is_looked_at_often_and_one_that_rests_seldom(world: World) -> None:
    for day in range(1, 9):
        world.show(body=PAGE.format(day))
        world.look()
    often = world.wait
    assert timedelta(minutes=15) <= often < HOUR / 2
    for _ in range(40):
        world.look()
    assert world.wait > 1.5 * often
    world.net.now += 30 * 86400
    world.look()
    assert world.wait == 12 * HOUR


def test_a_host_that_wants_a_pause_is_no_failure_and_has_its_turn_later(world: World) -> None:
    world.show(body=PAGE.format(1))
    world.look()
    world.service.client._manners.pause(SITE, 3 * 3600)  # type: ignore[union-attr]
    assert "its turn comes" in world.look()
    state = world.source.state
    assert state.error is None and state.failures == 0 and world.source.finding.health is Health.WELL
    assert world.wait <= HOUR


def test_an_address_that_is_gone_is_looked_at_once_a_week(world: World) -> None:
    world.show(410)
    world.look()
    assert timedelta(days=6) < world.wait <= timedelta(days=8)


def test_what_a_server_asks_for_is_kept_to_up_to_a_day(world: World) -> None:
    world.show(503, retry_after=str(5 * 3600))
    world.look()
    assert 5 * HOUR <= world.wait < 6 * HOUR


def test_a_break_and_its_end_are_told_once_each(world: World) -> None:
    world.show(body=PAGE.format(1))
    world.look()
    world.show(404)
    told = [world.look() for _ in range(5)]
    assert [bool("board is broken" in note) for note in told].count(True) == 1
    world.show(body=PAGE.format(2))
    assert "board is well again; it was broken" in world.look()
    assert world.look() == ""


def test_the_clockwork_follows_the_rhythm_in_both_directions(world: World) -> None:
    service = world.service
    world.show(body=PAGE.format(1))
    world.look()
    scheduler = Scheduler(lambda name: None, lambda: None, service.set_due, service.clock)
    state = world.source.state
    for wait in (HOUR / 4, 5 * HOUR):
        later = replace(state, next_due=service.clock() + wait)
        scheduler.arrange(service.config.sources, {"board": later}, "UTC")
        assert scheduler.next_due("board") == later.next_due
        assert scheduler._moved(service.config.sources[0], later) == later.next_due
        scheduler = Scheduler(lambda name: None, lambda: None, service.set_due, service.clock)


class Passing(Web):
    """A web whose clock goes on by itself whenever somebody looks at it."""

    def clock(self) -> float:
        self.now += 0.2
        return self.now


def test_a_sync_of_several_sources_at_one_host_reads_all_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC

    monkeypatch.setattr("calsync.service.TURN", 0.0)
    net = Passing(now=datetime(2026, 3, 2, 8, tzinfo=UTC).timestamp())
    sources = tuple(SourceConfig(f"s{n}", "page", f"{SITE}/{n}", every=HOUR) for n in range(12))
    for n in range(12):
        net.answers[f"{SITE}/{n}"] = lambda n=n: answer(200, PAGE.format(n + 1), content_type="text/html")  # type: ignore[misc]
    config = replace(configuration(tmp_path), sources=sources)
    service = Service(config, clock=lambda: datetime.fromtimestamp(net.now, UTC))
    manners = Manners(clock=net.clock, sleep=net.sleep, patience=0.5)  # less than the pause: all but one give up
    service.__dict__["client"] = Client(manners=manners, through=lambda _: net)
    report = service.sync()
    service.close()
    assert [one.documents for one in report.sources] == [1] * 12
