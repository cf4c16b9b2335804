"""When what happens: one job a source, due times that survive a restart, the daily rebuild. APScheduler's one home."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.combining import OrTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from calsync.config import SourceConfig
from calsync.errors import CalsyncError
from calsync.model import SourceState
from calsync.observe import logger

REBUILD_AT = (0, 5)  # hour and minute in the configuration's zone
MOST_JITTER = 60.0  # seconds; so that a hundred sources do not ask in the same second
THREADS = 32  # sources that are read at once: most of them wait for a server, and a slow one must not keep others

log = logger("calsync.schedule")


class Scheduler:
    """Runs `read(name)` for each source when it is due, and `rebuild()` once a day.

    Both are called in threads of a pool, never twice at once for one source. `due(name, when)` is told of every new due
    time, so that it can be kept; `when` is None for a source that is never due again.
    """

    def __init__(
        self,
        read: Callable[[str], SourceState | None],
        rebuild: Callable[[], None],
        due: Callable[[str, datetime | None], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._read, self._rebuild, self._due, self._clock = read, rebuild, due, clock
        self._sources: dict[str, SourceConfig] = {}
        self._zone = ""
        self._running: set[str] = set()
        self._idle = threading.Condition()
        self._stopping = False
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(THREADS)},
            # Without misfire_grace_time=None a job that is a second late (busy machine, sleeping laptop) is dropped.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def arrange(self, sources: Iterable[SourceConfig], states: Mapping[str, SourceState], zone: str) -> None:
        """One job for each enabled source, at its kept due time; jobs of sources that are gone are taken away.

        `zone` is the configuration's, for a cron line whose source has none, and for the rebuild. May be called again
        with another configuration: an unchanged source keeps its time.
        """
        wanted = {source.name: source for source in sources if source.enabled}
        now = self._clock()
        former, same_zone = self._sources, zone == self._zone
        self._sources, self._zone = wanted, zone  # first: a job that is due runs as soon as it is added
        for name in set(former) - set(wanted):
            self._scheduler.remove_job(_id(name))
        for name, source in wanted.items():
            if former.get(name) == source and same_zone and self._scheduler.get_job(_id(name)):
                continue
            fire = trigger(source, zone)
            first = first_due(source, states.get(name), fire, now)
            # next_run_time is given always: else every restart would set the next run to now + interval.
            self._scheduler.add_job(
                self._run, fire, [name], id=_id(name), name=name, next_run_time=first, replace_existing=True
            )
            if name not in states or states[name].next_due != first:
                self._due(name, first)
        hour, minute = REBUILD_AT
        daily = CronTrigger(hour=hour, minute=minute, timezone=zone)
        self._scheduler.add_job(self._guarded, daily, [self._rebuild, "rebuild"], id="rebuild", replace_existing=True)

    def start(self) -> None:
        """Begin; what is overdue runs at once, and the feeds are rebuilt for today."""
        self._scheduler.add_job(self._guarded, args=[self._rebuild, "rebuild"], id="rebuild-at-start")
        self._scheduler.start()

    @property
    def alive(self) -> bool:
        """True while the clockwork goes."""
        thread = getattr(self._scheduler, "_thread", None)
        return bool(self._scheduler.running and thread is not None and thread.is_alive())

    def next_due(self, name: str) -> datetime | None:
        job = self._scheduler.get_job(_id(name))
        return job.next_run_time if job else None

    def later(self, what: Callable[[], object], seconds: float) -> None:
        """Do something once, after a while."""
        self._scheduler.add_job(
            self._guarded, "date", [what, "later"], run_date=self._clock() + timedelta(seconds=seconds)
        )

    def pause(self) -> None:
        """No new runs; those that run go on."""
        self._stopping = True
        if self._scheduler.running:
            self._scheduler.pause()

    def stop(self, seconds: float) -> bool:
        """No new runs; wait so long for those that run. True where none runs any more."""
        self.pause()
        with self._idle:
            idle = self._idle.wait_for(lambda: not self._running, timeout=seconds)
        if self._scheduler.running:
            # wait=True would wait without a limit.
            self._scheduler.shutdown(wait=False)
        return idle

    @property
    def running(self) -> tuple[str, ...]:
        """What runs now: names of sources, and "rebuild"."""
        with self._idle:
            return tuple(sorted(self._running))

    def _run(self, name: str) -> None:
        source = self._sources.get(name)
        if source is None:
            return
        state = self._guarded(lambda: self._read(name), name)
        if self._stopping:
            return
        try:
            self._due(name, self._moved(source, state))
        except Exception as error:
            log.error("a due time could not be kept", source=name, error=str(error))

    def _moved(self, source: SourceConfig, state: Any) -> datetime | None:
        """The next due time: as usual, or later after failures, or sooner where something was not ready yet."""
        job = self._scheduler.get_job(_id(source.name))
        if job is None or job.next_run_time is None:
            return None
        usual: datetime = job.next_run_time
        if not isinstance(state, SourceState) or state.next_due is None or source.every is None:
            return usual
        if state.failures:
            moved = max(usual, state.next_due)
        elif source.adaptive or state.next_due < self._clock() + source.every / 2:
            moved = state.next_due
        else:
            moved = usual
        if moved != usual:
            job.modify(next_run_time=moved)
        return moved

    def _guarded(self, what: Callable[[], Any], name: str) -> Any:
        if self._stopping:
            return None
        with self._idle:
            self._running.add(name)
        try:
            return what()
        except CalsyncError as error:
            log.error("this did not work; the next try comes by itself", job=name, problem=str(error))
            return None
        except Exception as error:
            log.exception("an unforeseen error; the next try comes by itself", job=name, error=str(error))
            return None
        finally:
            with self._idle:
                self._running.discard(name)
                self._idle.notify_all()


def trigger(source: SourceConfig, zone: str) -> Any:
    """When a source is due: `every` with a little jitter, or its cron line in its zone."""
    if source.cron:
        return cron_trigger(source.cron, source.zone or zone)
    every = source.every or timedelta(hours=1)
    jitter = min(every.total_seconds() / 20, MOST_JITTER)
    return IntervalTrigger(seconds=every.total_seconds(), jitter=jitter, timezone=UTC)


def cron_trigger(line: str, zone: str) -> Any:
    """A cron line as cron means it, which APScheduler's own reading does not: there Monday is 0, and a day of the month
    and a weekday must both fit, not either (crontab(5))."""
    minute, hour, day, month, weekday = line.lower().split()
    fields = {
        "minute": _numbers(minute, 0, 59),
        "hour": _numbers(hour, 0, 23),
        "month": _numbers(month, 1, 12, _MONTHS),
    }
    days = {"day": _numbers(day, 1, 31)}
    weekdays = {"day_of_week": _weekdays(weekday)}
    if day.startswith("*") or weekday.startswith("*"):
        return CronTrigger(**fields, **days, **weekdays, second=0, timezone=zone)
    return OrTrigger([CronTrigger(**fields, **either, second=0, timezone=zone) for either in (days, weekdays)])


def first_due(source: SourceConfig, state: SourceState | None, fire: Any, now: datetime) -> datetime | None:
    """The due time to start with: the kept one, now where it has passed; None where a cron line never comes."""
    if state is None or state.last_try is None:
        return now
    due = state.next_due
    if source.every:
        usual = state.last_try + source.every
        # The configuration may ask more often than it did when this due time was kept.
        due = usual if due is None else due if state.failures or source.adaptive else min(due, usual)
    elif due is None or not state.failures:
        due = fire.get_next_fire_time(None, state.last_try)
    return max(due, now) if due else None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")


def _numbers(text: str, low: int, high: int, names: tuple[str, ...] = ()) -> str:
    """One cron field as a plain list of numbers: "mon-fri" and "*/15" mean the same to everybody then."""
    if text == "*":
        return "*"
    found: set[int] = set()
    for part in text.split(","):
        ends, _, step = part.partition("/")
        first, dash, last = ends.partition("-")
        if first == "*":
            begin, end = low, high
        else:
            begin = _number(first, low, names)
            end = _number(last, low, names) if dash else (high if step else begin)
        found.update(range(begin, end + 1, int(step or 1)))
    return ",".join(map(str, sorted(found)))


def _weekdays(text: str) -> str:
    numbers = _numbers(text, 0, 7 if "7" in text else 6, _WEEKDAYS)
    if numbers == "*":
        return "*"
    return ",".join(sorted({_WEEKDAYS[int(number) % 7] for number in numbers.split(",")}))


def _number(word: str, low: int, names: tuple[str, ...]) -> int:
    return low + names.index(word) if word in names else int(word)


def _id(name: str) -> str:
    return f"source:{name}"
