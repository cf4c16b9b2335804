"""A year of thirty sources, told look by look: every decay is noticed in time, and a holiday is no alarm."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from calsync.model import SourceState
from calsync.pulse import (
    BACKING_OFF,
    DECAYED,
    GONE,
    LATEST,
    MOST_PATIENCE,
    SOONEST,
    Finding,
    Health,
    Look,
    Pulse,
    back_off,
    judge,
    noticed_within,
    rhythm,
)

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
EVERY = 6 * HOUR


@dataclass
class Life:
    """A source as it is looked at every six hours, and what was found each time."""

    pulse: Pulse = Pulse()
    state: SourceState = SourceState("s")
    now: datetime = BEGIN

    def look(self, documents: int = 0, **said: object) -> Finding:
        look = Look(self.now, documents, **said)  # type: ignore[arg-type]
        failures = self.state.failures + 1 if look.error else 0
        success = self.state.last_success if look.error else self.now
        self.state = replace(self.state, last_try=self.now, last_success=success, error=look.error, failures=failures)
        self.pulse = self.pulse.after(look)
        found = judge(self.pulse, self.state, EVERY, self.now)
        self.now += EVERY
        return found

    def news(self) -> Finding:
        return self.look(1, announcements=1, fruitful=1, ahead=True)

    def settle(self, looks: int = 40, each: int = 4) -> Life:
        """Something new with a meeting every `each` looks."""
        for number in range(looks):
            self.news() if number % each == 0 else self.look()
        return self

    def until(self, health: Health, look: Callable[[], Finding], most: timedelta) -> timedelta:
        """How long it takes until that is found."""
        start = self.now
        while self.now - start <= most:
            if look().health is health:
                return self.now - start
        raise AssertionError(f"not {health} within {most}")


def test_a_source_that_brings_something_now_and_then_is_well() -> None:
    assert Life().settle().news().health is Health.WELL


def test_one_failure_passes_and_three_are_a_break() -> None:
    life = Life().settle()
    assert life.look(error="it is overloaded").health is Health.FAILING
    assert life.look().health is Health.WELL
    assert [life.look(error="no such page").health for _ in range(3)][-1] is Health.BROKEN


def test_an_address_that_is_gone_for_good_is_broken_at_once_and_well_when_it_is_back() -> None:
    life = Life().settle()
    gone = life.look(error="it is gone for good (410)", gone=True)
    assert gone.health is Health.BROKEN and "410" in gone.words and "calsync add" in gone.advice
    assert Pulse.from_json(life.pulse.to_json()) == life.pulse
    assert life.look().health is Health.WELL


def test_a_young_source_is_given_more_time_than_one_that_is_known() -> None:
    young, known = Life().settle(32, each=8), Life().settle(320, each=8)
    assert noticed_within(young.pulse) > 2 * noticed_within(known.pulse)
    assert noticed_within(known.pulse) == pytest.approx(7 * 2 * DAY, rel=0.02)


def test_a_source_that_never_worked_is_broken_after_three_tries() -> None:
    life = Life()
    assert [life.look(error="no such page").health for _ in range(3)][-1] is Health.BROKEN


def test_a_page_to_sign_in_is_noticed_within_a_day_although_it_answers() -> None:
    life = Life().settle()
    first = life.look(1, refused="it looks like a page to sign in")
    assert first.health is Health.FAILING and "sign in" in first.words
    assert life.until(Health.BROKEN, life.look, DAY) <= DAY
    assert life.news().health is Health.WELL


def test_silence_is_measured_by_a_sources_own_habit() -> None:
    daily, monthly = Life().settle(), Life().settle(800, each=120)
    assert timedelta(days=6) <= daily.until(Health.STALE, daily.look, timedelta(days=9))
    assert timedelta(days=60) <= monthly.until(Health.STALE, monthly.look, MOST_PATIENCE + DAY)


def test_announcements_without_meetings_are_noticed_where_there_used_to_be_some() -> None:
    life = Life().settle()
    barren = lambda: life.look(1, announcements=1)  # noqa: E731
    assert life.until(Health.QUIET, barren, timedelta(days=8)) > timedelta(days=6)


def test_a_source_that_never_names_a_meeting_is_quiet() -> None:
    life = Life()
    assert life.until(Health.QUIET, lambda: life.look(1, announcements=1), timedelta(days=15)) > timedelta(days=13)


def test_a_page_with_only_what_is_over_is_stale() -> None:
    life = Life().settle()
    found = [life.look(1, announcements=1, fruitful=1, ahead=False) for _ in range(6)][-1]
    assert found.health is Health.STALE and "over" in found.words


def test_the_memory_comes_back_from_its_text() -> None:
    life = Life().settle()
    life.look(1, refused="no text")
    assert Pulse.from_json(life.pulse.to_json()) == life.pulse


def test_a_memory_that_cannot_be_read_is_an_empty_one() -> None:
    assert Pulse.from_json("{nonsense") == Pulse.from_json('{"since": 5}') == Pulse.from_json(None) == Pulse()


# A year


def lives(seed: int) -> Iterator[tuple[str, Callable[[int], bool]]]:
    """Thirty sources by name, each with: is there news in this look of the year?"""
    for number in range(30):
        rng = random.Random(f"{seed} {number}")
        mean = [1, 2, 3, 5, 7, 10, 14][number % 7] * 4  # looks from news to news, on the average
        weekly = number % 3 == 0  # by chance, or in a strict rhythm with a holiday in August
        days = {look for look in range(1464) if (look % mean == 0 if weekly else rng.random() < 1 / mean)}
        holiday = range(860, 860 + min(2 * mean, 60))
        yield (
            f"{number}: about every {mean // 4} days",
            lambda look, days=days, off=holiday: look in days and look not in off,
        )  # type: ignore[misc]


@pytest.mark.parametrize("seed", range(3))
def test_a_year_of_thirty_sources_without_a_false_alarm_in_a_thousand_days(seed: int) -> None:
    alarms: list[str] = []
    for name, has_news in lives(seed):
        life, before = Life(), Health.NEW
        for look in range(1464):
            found = life.news() if has_news(look) else life.look()
            if found.health in DECAYED and before not in DECAYED:
                alarms.append(f"{name}, {life.now:%d %B}: {found.words}")
            before = found.health
    assert len(alarms) <= 30 * 366 / 1000, alarms


@pytest.mark.parametrize("seed", range(3))
def test_every_source_that_falls_silent_in_summer_is_noticed(seed: int) -> None:
    late: list[str] = []
    for name, has_news in lives(seed):
        life = Life()
        for look in range(730):
            life.news() if has_news(look) else life.look()
        known = [later - earlier for earlier, later in zip(life.pulse.news, life.pulse.news[1:], strict=False)]
        usual, count = sum(known, timedelta()) / len(known), len(known)
        by_chance = count * (0.0026 ** (-1 / count) - 1)  # 7 of the usual pauses where 20 are known
        stated = min(max(2.5 * max(known), by_chance * usual, timedelta(days=7)), MOST_PATIENCE)
        if life.until(Health.STALE, life.look, MOST_PATIENCE + DAY) > stated + EVERY * 2:
            late.append(name)
    assert late == []


# When to look again


def test_a_source_is_looked_at_some_times_for_each_change_within_bounds() -> None:
    busy, lazy = Life().settle(40, each=1), Life().settle(800, each=120)
    assert rhythm(busy.pulse, HOUR, None, busy.now) == pytest.approx(EVERY / 4, rel=0.05)
    assert rhythm(lazy.pulse, HOUR, None, lazy.now) == LATEST
    assert rhythm(Pulse(), HOUR, None, BEGIN) == HOUR
    assert rhythm(Pulse(), timedelta(minutes=1), None, BEGIN) == SOONEST


def test_what_the_publisher_says_makes_it_longer_only_and_not_for_ever() -> None:
    assert rhythm(Pulse(), HOUR, 7200, BEGIN) == 2 * HOUR
    assert rhythm(Pulse(), HOUR, 60, BEGIN) == HOUR
    assert rhythm(Pulse(), HOUR, 10_000_000, BEGIN) == LATEST


def test_after_failures_the_wait_doubles_up_to_a_day_and_a_tenth() -> None:
    waits = [back_off("s", HOUR, failures, None, False) for failures in range(1, 40)]
    assert HOUR <= waits[0] <= 1.1 * HOUR and 2 * HOUR <= waits[1] <= 2.2 * HOUR
    assert all(wait <= 1.1 * BACKING_OFF for wait in waits)
    assert back_off("s", HOUR, 1, 9000, False) == timedelta(seconds=9000)
    assert back_off("s", HOUR, 1, None, True) == GONE
    assert len({back_off(name, HOUR, 3, None, False) for name in "abcdefgh"}) > 4
