"""`calsync run`: the scheduler, the web server and the configuration that may change under them, in one process."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import watchfiles

from calsync import web
from calsync.config import Config, load, prepare
from calsync.errors import CalsyncError, ConfigError, DaemonError
from calsync.jobs import Jobs, summary
from calsync.model import SourceState
from calsync.observe import logger, reloading, tell_systemd, watchdog_seconds
from calsync.schedule import Scheduler
from calsync.service import Service, SyncProgress, SyncReport
from calsync.web.server import bind, bind_all, server, start_listening, tune
from calsync.web.workers import Workers, new_secret

STOP_SECONDS = 20.0  # what a running sync is given to end when the daemon is stopped
RETIRE_SECONDS = 30.0  # an old configuration's service is closed so long after its last use began

log = logger("calsync.daemon")


class Daemon:
    """Everything that runs for one data folder. `run` returns when it was told to stop."""

    def __init__(self, config: Config, *, data_dir: Path | None = None, stop_seconds: float = STOP_SECONDS) -> None:
        self.config, self._stated_data_dir, self._stop_seconds = config, data_dir, stop_seconds
        self._hurry = False

    def run(self) -> bool:
        """Serve until SIGTERM or SIGINT. True where everything had ended in time; else threads of it still run.

        Raises DaemonError where another daemon has this data folder, or somebody the port; StoreError, ConfigError.
        """
        prepare(self.config)
        tune()
        with only_daemon(self.config.data_dir), contextlib.ExitStack() as held:
            sockets = bind_all(self.config.web.host, self.config.web.port, self.config.web.processes)
            for one in sockets:
                held.enter_context(contextlib.closing(one))
            sock, *others = sockets
            inner = held.enter_context(contextlib.closing(bind("127.0.0.1", 0))) if others else None
            service = Service(self.config)
            service.feeds.warm()  # the store is opened and brought up to date; the last good bytes are ready
            self.live = Live(service)
            self.jobs = Jobs(self.live.sync)
            self.scheduler = Scheduler(self.live.read, self.live.rebuild, self.live.put_due)
            secret = new_secret()
            self.app = web.app(lambda: self.live.service, self.jobs, self.health, passing=secret if others else None)
            self.workers = Workers(others, inner, secret)
            self.server = server(self.app)
            try:
                with asyncio.Runner(loop_factory=self.server.config.get_loop_factory()) as runner:
                    return runner.run(self._serve([sock, *([inner] if inner else [])]))
            finally:
                self.workers.stop()
                self.app.feeds.end()
                self.live.close()

    def health(self) -> Mapping[str, Any]:
        """What /health says; the store is asked, so that a full or broken disk is seen."""
        try:
            sources = [source for source in self.live.service.sources() if source.config.enabled]
            failing = sorted(source.name for source in sources if source.error)
            decayed = {source.name: source.finding.health.value for source in sources if source.finding.decayed}
        except CalsyncError as error:
            log.error("the store does not answer", error=str(error))
            return {"ok": False, "problem": "the store does not answer"}
        if self._stopping.is_set():
            return {"ok": False, "problem": "calsync is being stopped"}
        if not self.scheduler.alive:
            return {"ok": False, "problem": "the scheduler has stopped"}
        return {"ok": True, "failing_sources": failing, "decayed_sources": decayed}

    async def _serve(self, sockets: list[socket.socket]) -> bool:
        loop = asyncio.get_running_loop()
        self._stopping, self._reload = asyncio.Event(), asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop)
        loop.add_signal_handler(signal.SIGHUP, self._reload.set)
        for sock in sockets:
            start_listening(sock)
        serving = asyncio.create_task(self.server.serve(sockets=sockets))
        while not self.server.started and not serving.done():
            await asyncio.sleep(0.01)
        self.workers.start(self.config.path, self.config.data_dir)
        host, port = sockets[0].getsockname()[:2]
        await asyncio.to_thread(self._arrange)  # feeds are served meanwhile
        at = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
        log.info("calsync runs", address=at, data=str(self.config.data_dir), config=str(self.config.path))
        tell_systemd("READY=1", f"STATUS=serves {at}", f"MAINPID={os.getpid()}")
        watched = Watch(self.config, lambda: loop.call_soon_threadsafe(self._reload.set))
        helpers = [asyncio.create_task(self._reloads(watched)), asyncio.create_task(self._signs_of_life())]
        try:
            await asyncio.wait(
                [asyncio.create_task(self._stopping.wait()), serving], return_when=asyncio.FIRST_COMPLETED
            )
            return await self._end(serving)
        finally:
            watched.close()
            for helper in helpers:
                helper.cancel()

    def _arrange(self) -> None:
        """Begin with the sources that are due, and with the rebuild for today."""
        service = self.live.service
        self.scheduler.arrange(service.config.sources, _states(service), service.config.zone)
        self.scheduler.start()

    def _stop(self) -> None:
        if self._stopping.is_set():  # asked twice: at once
            self._hurry = self.server.force_exit = True
        self._stopping.set()

    async def _end(self, serving: asyncio.Task[None]) -> bool:
        """Ticks first, then running syncs, while feeds are still served; the server last."""
        tell_systemd("STOPPING=1")
        log.info("stopping", waits_for=", ".join(self.scheduler.running) or "nothing")
        self.scheduler.pause()
        self.jobs.close()
        deadline = time.monotonic() + self._stop_seconds
        while (self.scheduler.running or self.jobs.busy) and time.monotonic() < deadline and not self._hurry:
            await asyncio.sleep(0.02)
        ended = self.scheduler.stop(0) and not self.jobs.busy
        self.server.should_exit = True
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(serving, 5.0)
        if not ended:
            log.warning("a sync did not end in time and is left; the next one repeats its work and loses nothing")
        log.info("stopped")
        return ended

    async def _reloads(self, watched: Watch) -> None:
        while True:
            await self._reload.wait()
            self._reload.clear()
            tell_systemd(*reloading())
            try:
                await asyncio.to_thread(self.reload, watched)
            except Exception as error:
                log.exception("the configuration was taken only in part; restart calsync", error=str(error))
            tell_systemd("READY=1")

    def reload(self, watched: Watch) -> None:
        """Take the configuration as it is now. A wrong one is reported, and the old one stays."""
        old = self.config
        try:
            new = load(old.path, data_dir=self._stated_data_dir)
            if (new.data_dir, new.store_url) != (old.data_dir, old.store_url):
                raise ConfigError([f"{new.path}: another data folder or store needs a restart of calsync"])
            prepare(new)
            service = Service(new)
            states = _states(service)
        except CalsyncError as error:
            for line in str(error).splitlines():
                log.error("the configuration is wrong; the former one stays", problem=line)
            return
        except Exception as error:
            log.exception("the configuration could not be taken; the former one stays", error=str(error))
            return
        self.config = new
        watched.look_at(new)
        self.live.take(service)
        self.scheduler.arrange(new.sources, states, new.zone)
        self.scheduler.later(self.live.rebuild, 0)
        self.scheduler.later(self.live.close_retired, RETIRE_SECONDS + 1)
        self.workers.stop()  # the others read the new configuration as well
        self.workers.start(new.path, new.data_dir)
        if new.web.processes != old.web.processes:
            log.warning("the new number of web processes is used after a restart", processes=new.web.processes)
        if (new.web.host, new.web.port) != (old.web.host, old.web.port):
            log.warning("the new web address is used after a restart", address=f"{new.web.host}:{new.web.port}")
        log.info("configuration taken", config=str(new.path), sources=len(new.sources), feeds=len(new.feeds))

    async def _signs_of_life(self) -> None:
        every = watchdog_seconds()
        while every is not None:
            if self.scheduler.alive:
                tell_systemd("WATCHDOG=1")
            await asyncio.sleep(every)


class Live:
    """The service now in force, and one turn at a time for each source."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._lock = threading.Lock()
        self._turns: dict[str, threading.Lock] = {}
        self._uses: dict[int, int] = {}
        self._retired: list[tuple[float, Service]] = []

    def sync(self, names: Sequence[str] | None, dry_run: bool, progress: Callable[[SyncProgress], None]) -> SyncReport:
        """Asked for: all that nobody reads now at once, then the others, each after whoever reads it has ended."""
        with self._using() as service:
            wanted = [source.name for source in service.config.sources if source.enabled] if names is None else names
            free = [name for name in wanted if self._turn(name).acquire(blocking=False)]
            try:
                reports = [service.sync(free, dry_run=dry_run, progress=progress)]
            finally:
                for name in free:
                    self._turn(name).release()
            for name in wanted:
                if name not in free:
                    with self._turn(name):
                        reports.append(service.sync([name], dry_run=dry_run, progress=progress))
            return merged(reports, dry_run=dry_run)

    def read(self, name: str) -> SourceState | None:
        """Due: read one source, unless somebody reads it already."""
        turn = self._turn(name)
        if not turn.acquire(blocking=False):
            return None
        try:
            with self._using() as service:
                if service.config.source(name) is None:
                    return None
                report = service.sync([name])
                state = _states(service).get(name)
        finally:
            turn.release()
        for source in report.sources:
            for note in source.notes:
                log.warning("noted", source=name, note=note)
            if source.turned:
                log.warning("how the source is has changed", source=name, note=source.turned)
            if source.error:
                log.warning("a source could not be read; the next try comes by itself", source=name, error=source.error)
        if any(feed.problems for feed in report.feeds):
            _tell_feeds(report.feeds)
        visible = [change for change in report.changes if change.kind != "seen"]
        (log.info if visible else log.debug)("source read", source=name, result=summary(report))
        return state

    def rebuild(self) -> None:
        """All feeds for today."""
        with self._using() as service:
            reports = service.refresh_feeds(whole=True)
        _tell_feeds(reports)
        log.debug("feeds rebuilt", changed=", ".join(report.name for report in reports if report.changed) or "none")

    def put_due(self, name: str, due: datetime | None) -> None:
        """Keep a due time for the next start, and for the page."""
        with self._using() as service:
            service.set_due(name, due)

    def take(self, service: Service) -> None:
        """Another service from now on; the former one ends its work."""
        with self._lock:
            self._retired.append((time.monotonic(), self.service))
            self.service = service

    def close_retired(self, *, at_once: bool = False) -> None:
        with self._lock:
            ready = [
                (since, service)
                for since, service in self._retired
                if at_once or (time.monotonic() - since > RETIRE_SECONDS and not self._uses.get(id(service)))
            ]
            self._retired = [pair for pair in self._retired if pair not in ready]
        for _, service in ready:
            service.close()

    def close(self) -> None:
        self.close_retired(at_once=True)
        self.service.close()

    def _turn(self, name: str) -> threading.Lock:
        with self._lock:
            return self._turns.setdefault(name, threading.Lock())

    @contextlib.contextmanager
    def _using(self) -> Iterator[Service]:
        with self._lock:
            service = self.service
            self._uses[id(service)] = self._uses.get(id(service), 0) + 1
        try:
            yield service
        finally:
            with self._lock:
                self._uses[id(service)] -= 1


class Watch:
    """Calls `changed` when the text of a configuration file is another one, however an editor replaced it."""

    def __init__(self, config: Config, changed: Callable[[], object]) -> None:
        self._changed = changed
        self._end: threading.Event = threading.Event()
        self.look_at(config)

    def look_at(self, config: Config) -> None:
        """Watch the files of this configuration, and no longer those of the former one."""
        self._end.set()
        self._end = threading.Event()
        folders = sorted({file.resolve().parent for file in config.files} | {file.parent for file in config.files})
        arguments = (folders, _texts(folders), self._end)
        threading.Thread(target=self._watch, args=arguments, name="calsync-watch", daemon=True).start()

    def close(self) -> None:
        self._end.set()

    def _watch(self, folders: list[Path], known: Mapping[Path, bytes], end: threading.Event) -> None:
        try:
            for _ in watchfiles.watch(*folders, stop_event=end, recursive=False, debounce=200, rust_timeout=500):
                now = _texts(folders)
                if now != known and not end.is_set():
                    known = now
                    self._changed()
        except Exception as error:
            log.warning("configuration files are not watched; SIGHUP still reloads them", error=str(error))


@contextlib.contextmanager
def only_daemon(data_dir: Path) -> Iterator[None]:
    """Hold the data folder against a second daemon. Raises DaemonError where one has it."""
    path = data_dir / "daemon.lock"
    try:
        file = path.open("a+", encoding="ascii")
    except OSError as error:
        raise DaemonError(
            f"{path} cannot be written ({error.strerror}); make the data folder writable for this user, "
            "or name another one with --data-dir"
        ) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.seek(0)
            who = file.read(20).strip()
            raise DaemonError(
                f"another calsync{f' (process {who})' if who.isdigit() else ''} runs on {data_dir}; "
                "stop it, or name another folder with --data-dir"
            ) from error
        with contextlib.suppress(OSError):  # a full disk: the lock is what counts, not the number in it
            file.truncate(0)
            file.write(f"{os.getpid()}\n")
            file.flush()
        yield


def merged(reports: Sequence[SyncReport], *, dry_run: bool = False) -> SyncReport:
    """Several reports as one: what happened in order, and each feed as it was left."""
    feeds = {feed.name: feed for report in reports for feed in report.feeds}
    changed = {feed.name for report in reports for feed in report.feeds if feed.changed}
    return SyncReport(
        sources=tuple(source for report in reports for source in report.sources),
        changes=tuple(change for report in reports for change in report.changes),
        feeds=tuple(replace(feed, changed=name in changed) for name, feed in feeds.items()),
        dry_run=dry_run,
    )


def _states(service: Service) -> dict[str, SourceState]:
    return {state.name: state for state in service.store.source_states()}


def _tell_feeds(reports: Sequence[Any]) -> None:
    for report in reports:
        for problem in report.problems:
            log.error("a feed needs attention", feed=report.name, problem=problem)
        for uid, reason in report.quarantined:
            log.error("an event is left out of a feed", feed=report.name, uid=uid, reason=reason)


def _texts(folders: Sequence[Path]) -> dict[Path, bytes]:
    found = {}
    for folder in folders:
        with contextlib.suppress(OSError):
            for file in folder.glob("*.toml"):
                with contextlib.suppress(OSError):
                    found[file] = file.read_bytes()
    return found
