"""Syncs that somebody asked for: started in the background, watched while they run, kept for a while afterwards."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from calsync.errors import CalsyncError
from calsync.model import Change, ChangeKind, Status
from calsync.observe import logger

if TYPE_CHECKING:
    from calsync.service import SyncProgress, SyncReport

KEPT, WAITING = 50, 8  # finished jobs that can still be asked for; jobs that may wait for their turn

log = logger("calsync.jobs")

Sync = Callable[[Sequence[str] | None, bool, "Callable[[SyncProgress], None]"], "SyncReport"]


class Busy(CalsyncError):
    """Too many jobs wait already."""


@dataclass(slots=True)
class Job:
    """One asked-for sync. Only its worker changes it; readers see each field whole."""

    id: str
    sources: tuple[str, ...] | None  # None: all
    dry_run: bool
    created: datetime
    state: str = "waiting"  # waiting, running, done, failed
    started: datetime | None = None
    finished: datetime | None = None
    progress: dict[str, dict[str, Any]] = field(default_factory=dict)
    summary: str | None = None
    error: str | None = None
    result: dict[str, Any] | None = None

    @property
    def over(self) -> bool:
        return self.state in ("done", "failed")

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "state": self.state,
            "sources": list(self.sources) if self.sources is not None else None,
            "dry_run": self.dry_run,
            "created": _stamp(self.created),
            "started": _stamp(self.started),
            "finished": _stamp(self.finished),
            "progress": list(self.progress.values()),
            "summary": self.summary,
            "error": self.error,
            "result": self.result,
        }


class Jobs:
    """Runs asked-for syncs one after another. Nothing of it outlives the process."""

    def __init__(self, sync: Sync, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._sync, self._clock = sync, clock
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(1, "calsync-job")
        self._futures: set[Any] = set()

    def start(self, sources: Sequence[str] | None = None, *, dry_run: bool = False) -> Job:
        """Queue a sync and say which job it is. Raises Busy where too many wait."""
        job = Job(secrets.token_urlsafe(12), tuple(sources) if sources is not None else None, dry_run, self._clock())
        with self._lock:
            if sum(not one.over for one in self._jobs.values()) >= WAITING:
                raise Busy("too many syncs wait already; ask again when one is done")
            self._jobs[job.id] = job
            for id in [id for id, old in self._jobs.items() if old.over][: max(0, len(self._jobs) - KEPT)]:
                del self._jobs[id]
        try:
            future = self._pool.submit(self._run, job)
        except RuntimeError as error:
            raise Busy("calsync is being stopped; ask again when it is back") from error
        self._futures.add(future)
        future.add_done_callback(self._futures.discard)
        return job

    def get(self, id: str) -> Job | None:
        with self._lock:
            return self._jobs.get(id)

    @property
    def busy(self) -> bool:
        """True while one runs or waits."""
        return bool(self._futures)

    def close(self) -> None:
        """Take no more, and drop those that wait; the running one goes on."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def stop(self, seconds: float) -> bool:
        """Close, and give the running one so long; True where nothing runs any more."""
        running = set(self._futures)
        self.close()
        return not wait(running, timeout=seconds).not_done

    def _run(self, job: Job) -> None:
        job.started, job.state = self._clock(), "running"

        def progress(now: SyncProgress) -> None:
            step = {"source": now.source, "stage": now.stage, "done": now.done, "total": now.total}
            job.progress = job.progress | {now.source: step}  # a new mapping: a reader never sees half of one

        try:
            report = self._sync(job.sources, job.dry_run, progress)
            job.summary, job.result = summary(report), report.to_json()
            state = "done"
        except CalsyncError as error:
            job.error, state = str(error), "failed"
        except Exception as error:
            log.exception("a sync failed in an unforeseen way", job=job.id)
            job.error, state = f"unforeseen: {type(error).__name__}; the log says more", "failed"
        job.finished = self._clock()
        job.state = state


def summary(report: SyncReport) -> str:
    """A report in one line: "2 new, 1 changed, 1 cancelled"."""
    tally = {"new": 0, "changed": 0, "cancelled": 0, "removed": 0, "waiting for a person": 0}
    for change in report.changes:
        match change.kind:
            case ChangeKind.ADDED:
                tally["new"] += 1
            case ChangeKind.REVISED:
                tally["cancelled" if is_cancelled(change) else "changed"] += 1
            case ChangeKind.REMOVED:
                tally["removed"] += 1
            case ChangeKind.UNSURE:
                tally["waiting for a person"] += 1
    told = ", ".join(f"{number} {word}" for word, number in tally.items() if number) or "nothing new"
    failed = [source.name for source in report.sources if source.error]
    return f"{told}; failed: {', '.join(failed)}" if failed else told


def is_cancelled(change: Change) -> bool:
    """True where the change calls a meeting off."""
    return any(f.field == "status" and f.after == Status.CANCELLED.value for f in change.fields)


def _stamp(at: datetime | None) -> str | None:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else None
