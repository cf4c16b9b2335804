"""When a source is due, and that the clockwork keeps to it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from calsync.config import SourceConfig
from calsync.model import SourceState
from calsync.schedule import Scheduler, cron_trigger, first_due, trigger

NOW = datetime(2025, 9, 20, 4, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def source(name: str = "news", *, kind: str = "feed", every: timedelta | None = HOUR, cron: str | None = None,
           enabled: bool = True) -> SourceConfig:  # fmt: skip
    return SourceConfig(name, kind, "https://example.org/", every=None if cron else every, cron=cron, enabled=enabled)


def fires(line: str, zone: str, after: datetime, times: int) -> list[str]:
    clock = cron_trigger(line, zone)
    found: list[str] = []
    at: datetime | None = after
    previous = None
    while at and len(found) < times:
        previous = clock.get_next_fire_time(previous, at)
        assert previous is not None
        found.append(previous.astimezone(ZoneInfo(zone)).strftime("%a %Y-%m-%d %H:%M"))
        at = previous + timedelta(seconds=1)
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("30 6 * * mon-fri", ["Mon 2025-09-22 06:30", "Tue 2025-09-23 06:30", "Wed 2025-09-24 06:30"]),
        # As in crontab(5): 1 is Monday, and Sunday is 0 or 7.
        ("0 9 * * 1", ["Mon 2025-09-22 09:00", "Mon 2025-09-29 09:00"]),
        ("0 9 * * 0", ["Sun 2025-09-21 09:00", "Sun 2025-09-28 09:00"]),
        ("0 9 * * 5-7", ["Sun 2025-09-21 09:00", "Fri 2025-09-26 09:00", "Sat 2025-09-27 09:00"]),
        ("*/20 13 * * *", ["Sat 2025-09-20 13:00", "Sat 2025-09-20 13:20", "Sat 2025-09-20 13:40"]),
        ("0 0 1 jan,jul *", ["Thu 2026-01-01 00:00", "Wed 2026-07-01 00:00"]),
        # A day of the month and a weekday: either.
        ("0 8 1 * fri", ["Fri 2025-09-26 08:00", "Wed 2025-10-01 08:00", "Fri 2025-10-03 08:00"]),
    ],
)
def test_a_cron_line_means_what_cron_means(line: str, expected: list[str]) -> None:
    assert fires(line, "Asia/Kuala_Lumpur", NOW, len(expected)) == expected


def test_a_cron_line_counts_in_the_zone_of_its_source() -> None:
    clock = trigger(SourceConfig("x", "page", "https://example.org/", cron="0 9 * * *", zone="America/New_York"), "UTC")
    assert clock.get_next_fire_time(None, NOW).astimezone(UTC).hour == 13


def test_jitter_is_small_and_only_added() -> None:
    clock = trigger(source(every=timedelta(minutes=10)), "UTC")
    for _ in range(50):
        late = clock.get_next_fire_time(NOW, NOW) - (NOW + timedelta(minutes=10))
        assert timedelta(0) <= late <= timedelta(seconds=30)


def test_a_source_that_was_never_read_is_due_now() -> None:
    assert first_due(source(), None, trigger(source(), "UTC"), NOW) == NOW
    assert first_due(source(), SourceState("news"), trigger(source(), "UTC"), NOW) == NOW


def test_a_restart_keeps_the_due_time_and_does_not_start_the_interval_anew() -> None:
    state = SourceState("news", last_try=NOW - timedelta(minutes=50), next_due=NOW + timedelta(minutes=10))
    assert first_due(source(), state, trigger(source(), "UTC"), NOW) == NOW + timedelta(minutes=10)


def test_what_became_due_while_nothing_ran_is_due_now() -> None:
    state = SourceState("news", last_try=NOW - timedelta(days=2), next_due=NOW - timedelta(days=1))
    assert first_due(source(), state, trigger(source(), "UTC"), NOW) == NOW


def test_a_shorter_interval_in_the_configuration_holds_at_once() -> None:
    state = SourceState("news", last_try=NOW - timedelta(minutes=20), next_due=NOW + timedelta(hours=5))
    soon = first_due(source(every=timedelta(minutes=30)), state, trigger(source(), "UTC"), NOW)
    assert soon == NOW + timedelta(minutes=10)


def test_a_failing_source_is_left_alone_for_longer_over_a_restart_too() -> None:
    state = SourceState("news", last_try=NOW, next_due=NOW + timedelta(hours=8), failures=4)
    assert first_due(source(), state, trigger(source(), "UTC"), NOW) == NOW + timedelta(hours=8)


def test_a_cron_line_that_passed_while_nothing_ran_is_due_now() -> None:
    daily = source(cron="0 3 * * *")
    state = SourceState("news", last_try=NOW - timedelta(days=1))
    assert first_due(daily, state, trigger(daily, "UTC"), NOW) == NOW


class Bench:
    """A scheduler over sources that only count how often they are read."""

    def __init__(self, read: Callable[[str], SourceState | None] | None = None) -> None:
        self.reads: list[str] = []
        self.dues: dict[str, datetime | None] = {}
        self.rebuilds = 0
        self.happened = threading.Condition()
        self._read = read
        self.scheduler = Scheduler(self.read, self.rebuild, self.due)

    def read(self, name: str) -> SourceState | None:
        with self.happened:
            self.reads.append(name)
            self.happened.notify_all()
        return self._read(name) if self._read else None

    def rebuild(self) -> None:
        with self.happened:
            self.rebuilds += 1
            self.happened.notify_all()

    def due(self, name: str, at: datetime | None) -> None:
        with self.happened:
            self.dues[name] = at
            self.happened.notify_all()

    def wait(self, for_what: Callable[[], bool]) -> None:
        with self.happened:
            assert self.happened.wait_for(for_what, timeout=20)


def test_due_sources_are_read_and_others_are_not_and_the_feeds_are_rebuilt_at_the_start() -> None:
    bench = Bench()
    now = datetime.now(UTC)
    fresh = SourceState("fresh", last_try=now, next_due=now + HOUR)
    bench.scheduler.arrange([source("new"), source("fresh"), source("off", enabled=False)], {"fresh": fresh}, "UTC")
    bench.scheduler.start()
    bench.wait(lambda: bench.rebuilds == 1 and "new" in bench.reads and bench.dues["new"] > now + HOUR / 2)
    assert bench.scheduler.stop(10)
    assert bench.reads == ["new"]
    assert "fresh" not in bench.dues, "its time is kept already"
    assert "off" not in bench.dues


def test_a_source_is_read_again_and_again() -> None:
    bench = Bench()
    bench.scheduler.arrange([source(every=timedelta(seconds=1))], {}, "UTC")
    bench.scheduler.start()
    bench.wait(lambda: len(bench.reads) >= 2)
    assert bench.scheduler.stop(10)


def test_an_error_in_one_run_does_not_end_the_clockwork() -> None:
    def fail(name: str) -> None:
        raise RuntimeError("boom")

    bench = Bench(fail)
    bench.scheduler.arrange([source(every=timedelta(seconds=1))], {}, "UTC")
    bench.scheduler.start()
    bench.wait(lambda: len(bench.reads) >= 2)
    assert bench.scheduler.alive
    assert bench.scheduler.stop(10)


@pytest.mark.parametrize(
    ("hours", "failures"), [(6, 3), (6, 1), (0.001, 0)], ids=["after failures", "asked for patience", "not ready yet"]
)
def test_the_next_look_is_moved_to_what_the_last_one_said(hours: float, failures: int) -> None:
    said = datetime.now(UTC) + timedelta(hours=hours)
    bench = Bench(lambda name: SourceState(name, failures=failures, next_due=said))
    bench.scheduler.arrange([source()], {}, "UTC")
    bench.scheduler.start()
    bench.wait(lambda: bench.dues["news"] == said)
    assert bench.scheduler.next_due("news") == said
    assert bench.scheduler.stop(10)


def test_one_failure_alone_brings_no_earlier_look() -> None:
    bench = Bench(lambda name: SourceState(name, failures=1, next_due=datetime.now(UTC)))
    bench.scheduler.arrange([source()], {}, "UTC")
    bench.scheduler.start()
    bench.wait(lambda: (bench.dues["news"] or NOW) > datetime.now(UTC) + HOUR / 2)
    assert bench.scheduler.stop(10)


def test_another_configuration_moves_adds_and_removes() -> None:
    bench = Bench()
    now = datetime.now(UTC)
    states = {name: SourceState(name, last_try=now, next_due=now + HOUR) for name in ("kept", "gone", "faster")}
    bench.scheduler.arrange([source("kept"), source("gone"), source("faster")], states, "UTC")
    bench.scheduler.start()
    bench.scheduler.arrange([source("kept"), source("faster", every=HOUR / 2), source("added")], states, "UTC")
    bench.wait(lambda: bench.reads == ["added"])
    assert bench.scheduler.next_due("kept") == now + HOUR
    assert bench.scheduler.next_due("gone") is None
    assert bench.scheduler.next_due("faster") == now + HOUR / 2
    assert bench.scheduler.stop(10)


def test_stopping_waits_for_a_running_sync_but_not_longer_than_allowed() -> None:
    release = threading.Event()
    bench = Bench(lambda name: release.wait(20) and None)
    bench.scheduler.arrange([source()], {}, "UTC")
    bench.scheduler.start()
    bench.wait(lambda: bench.reads == ["news"])
    before = time.monotonic()
    assert not bench.scheduler.stop(0.2)
    assert time.monotonic() - before < 10
    assert bench.scheduler.running == ("news",)
    release.set()
    assert bench.scheduler.stop(10)
    assert not bench.scheduler.alive
