"""kill -9 in the middle of any command that writes: what was begun is done whole, or not at all.

usage: python -m benchmarks.points [--points 200] [--moments SEED] [--store postgresql] [--only COMMAND]

Commands: ingest, events correct, events merge, undo, replay --apply, forget, and the upgrade of a store of step 1. Each
is run once undisturbed; then again and again on a copy of the same data folder (and database), killed (SIGKILL) before
its n-th statement or commit, the points spread evenly from its first writing statement to its last, or with --moments
after a random time. After each kill the command is run again if the journal does not have it yet, then a sync, and the
events, the feed and the known UIDs are compared with the undisturbed run. Told is what each kill hit: an open
transaction that had written, a command between two transactions, or one that had not written yet; a command that had
ended is killed anew. The children are forked, so that a point costs the work and not the start of Python.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy import text as sql
from tests.postgres import address, started
from tests.store.make_fixture import FIXTURE, into_postgresql

from calsync.cli.app import run
from calsync.config import load
from calsync.extract import Extractor
from calsync.model import Announcement, Candidate, Document
from calsync.pipeline import Line, ingest, read_document
from calsync.service import Service
from calsync.store import Store, open_store

CONFIG = """zone = "Asia/Kuala_Lumpur"
max_loss = 1.0
[feeds.all]
title = "All"
from = "all"
"""
TOWNS = ("Riverton", "Hillside", "Norland", "Eastwick", "Marlow", "Fenby")
VARYING = re.compile(rb"^(UID|DTSTAMP|LAST-MODIFIED|CREATED|SEQUENCE|RELATED-TO)[:;].*?\r\n(?: .*?\r\n)*", re.M)


@dataclass(frozen=True)
class Case:
    """A command on a data folder. `done` says whether it was done already, when it is asked again after a kill."""

    name: str
    prepare: Callable[[Path], None]
    words: Callable[[Path], Sequence[str]]
    done: Callable[[Path], bool]


NUMBER = re.compile(r"(?<=decision )\d+")  # PostgreSQL gives no number twice, also not one that was taken back
Kill = Callable[[Path, Sequence[str]], "Run"]
TRIES = 50  # a kill after a random time may come too late


@dataclass(frozen=True)
class State:
    events: list[str]
    feed: list[bytes]
    known: frozenset[str]


def calsync(folder: Path, *words: str) -> str:
    """Run a command in this process; what it said on standard output."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(["--config", str(folder / "calsync.toml"), "--data-dir", str(folder), *words])
    if code:
        raise SystemExit(f"calsync {' '.join(words)} failed with {code}: {err.getvalue()}")
    return out.getvalue()


READ, WRITE, COMMIT = b"r", b"w", b"c"
WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE", "ALTER", "CREATE", "DROP")
OPEN, BETWEEN, BEFORE = "in an open transaction", "between two transactions", "before it had written"


@dataclass(frozen=True)
class Run:
    """A child's statements and commits, one letter each, and whether it was killed in the middle."""

    ticks: bytes
    killed: bool

    @property
    def hit(self) -> str:
        if WRITE not in self.ticks:
            return BEFORE
        return OPEN if self.ticks.rfind(WRITE) > self.ticks.rfind(COMMIT) else BETWEEN


def child(folder: Path, words: Sequence[str], *, point: int = 0, seconds: float | None = None) -> Run:
    """The command in a process of its own that is killed before its `point`th statement, or after some seconds."""
    reader, writer = os.pipe()
    number = os.fork()
    if not number:
        _child(folder, words, point, writer)
    os.close(writer)
    if seconds is not None:
        time.sleep(seconds)
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    with os.fdopen(reader, "rb") as pipe:
        ticks = pipe.read()
    _, status = os.waitpid(number, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit(f"calsync {' '.join(words)} failed in the child")
    return Run(ticks, os.WIFSIGNALED(status))


def _child(folder: Path, words: Sequence[str], point: int, writer: int) -> None:
    left = point

    def tick(what: bytes) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        os.write(writer, what)

    def statement(_connection: object, _cursor: object, said: str, *_: object) -> None:
        tick(WRITE if said.lstrip().upper().startswith(WRITES) else READ)

    event.listen(Engine, "before_cursor_execute", statement)
    event.listen(Engine, "commit", lambda _: tick(COMMIT))
    try:
        calsync(folder, *words)
    except BaseException as error:
        os.write(2, f"{error!r}\n".encode())
        os._exit(1)
    os._exit(0)


# -- the store that a data folder is of: a file in it, or a database of the same name


class Shelf:
    """Data folders with a SQLite file each."""

    def new(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        (folder / "calsync.toml").write_text(CONFIG, "utf-8")

    def copy(self, start: Path, to: Path) -> None:
        shutil.copytree(start, to)

    def remove(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)

    def old(self, folder: Path) -> None:
        """The store of step 1."""
        shutil.copy(FIXTURE, folder / "calsync.sqlite")

    def broken(self, folder: Path) -> list[str]:
        with sqlite3.connect(folder / "calsync.sqlite") as raw:
            pages = [row[0] for row in raw.execute("PRAGMA integrity_check")]
            orphans = raw.execute("PRAGMA foreign_key_check").fetchall()
        raw.close()
        return ([] if pages == ["ok"] else pages) + [str(row) for row in orphans]


class Cluster(Shelf):
    """Data folders with a database each on one PostgreSQL."""

    def __init__(self, folder: Path) -> None:
        self.server = started(folder)
        self.admin = create_engine(address(self.server, "postgres"), isolation_level="AUTOCOMMIT")
        self.say("ALTER SYSTEM SET fsync = off")  # a client dies here, not the machine
        self.say("SELECT pg_reload_conf()")

    def say(self, words: str) -> None:
        with self.admin.connect() as connection:
            connection.execute(sql(words))

    def new(self, folder: Path) -> None:
        super().new(folder)
        self.say(f'CREATE DATABASE "{folder.name}"')
        self.names(folder)

    def names(self, folder: Path) -> None:
        store = json.dumps(address(self.server, folder.name))
        (folder / "calsync.toml").write_text(f"store = {store}\n{CONFIG}", "utf-8")

    def copy(self, start: Path, to: Path) -> None:
        super().copy(start, to)
        self.say(f'CREATE DATABASE "{to.name}" TEMPLATE "{start.name}"')
        self.names(to)

    def remove(self, folder: Path) -> None:
        super().remove(folder)
        self.say(f'DROP DATABASE IF EXISTS "{folder.name}" WITH (FORCE)')

    def old(self, folder: Path) -> None:
        into_postgresql(address(self.server, folder.name))

    def broken(self, folder: Path) -> list[str]:
        return []  # it holds its own foreign keys, and a page that is damaged is an error


SHELF = Shelf()


@contextmanager
def shelf(kind: str, folder: Path) -> Iterator[Shelf]:
    if kind == "sqlite":
        yield Shelf()
        return
    cluster = Cluster(folder / "postgresql")
    try:
        yield cluster
    finally:
        cluster.admin.dispose()
        cluster.server.cleanup()


def state(folder: Path) -> State:
    service = Service(load(folder / "calsync.toml", data_dir=folder))
    events = service.events(hidden=True)
    bare = [
        repr(replace(e, uid="", sequence=0, created=None, revised=None, merged=(), last_change=None, sightings=()))
        for e in events
    ]
    bare = [NUMBER.sub("", one) for one in bare]
    with service.store.reading() as look:
        known = frozenset(row[0] for row in look.rows(sql("SELECT uid FROM publication")))
    service.close()
    path = folder / "calendars" / "all.ics"
    body = path.read_bytes() if path.exists() else b""
    if body and not (body.startswith(b"BEGIN:VCALENDAR\r\n") and body.endswith(b"END:VCALENDAR\r\n")):
        raise SystemExit(f"a broken feed of {len(body)} bytes")
    return State(sorted(bare), sorted(VARYING.sub(b"", part) for part in body.split(b"BEGIN:VEVENT")[1:]), known)


def published(folder: Path) -> set[str]:
    path = folder / "calendars" / "all.ics"
    found = re.findall(rb"^UID:(.*?)\r\n", path.read_bytes(), re.M) if path.exists() else []
    return {uid.decode() for uid in found}


def try_point(case: Case, start: Path, folder: Path, wanted: State, kill: Kill) -> tuple[str, list[str]]:
    """Kill once, go on, and compare; what the kill hit, and what is wrong."""
    for _ in range(TRIES):
        SHELF.copy(start, folder)
        run = kill(folder, case.words(folder))
        if run.killed and run.ticks:
            break
        SHELF.remove(folder)  # it had ended, or not begun
    else:
        return "nothing", ["it was never killed in the middle"]
    between = published(folder)
    if not case.done(folder):
        calsync(folder, *case.words(folder))
    calsync(folder, "sync")
    got = state(folder)
    problems = SHELF.broken(folder)
    if got.events != wanted.events:
        problems.append(f"the events differ: {sorted(set(got.events) ^ set(wanted.events))}")
    if got.feed != wanted.feed:
        problems.append(f"the feed differs: {len(got.feed)} events for {len(wanted.feed)}")
    if lost := between - got.known:
        problems.append(f"published and no longer known: {sorted(lost)}")
    SHELF.remove(folder)
    return run.hit, problems


# -- the cases


def text(number: int) -> str:
    town = TOWNS[number % len(TOWNS)]
    step = number // len(TOWNS)
    said = (
        "The council of {0} will hold its 3rd {0} Fisheries Conference in June 2046.",
        "The 3rd {0} Fisheries Conference will be held on {1} June 2046 in {0}, the council said.",
        "The 3rd {0} Fisheries Conference has been moved from {1} June 2046 to {2} June 2046.",
    )
    return said[step % 3].format(town, 2 + number % 6, 12 + number % 6)


def stream(folder: Path) -> Path:
    path = folder / "stream.jsonl"
    rows = ({"id": f"k{n}", "text": text(n), "published": f"2046-0{1 + n // 6}-0{1 + n % 6}"} for n in range(18))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def empty(folder: Path) -> None:
    SHELF.new(folder)
    stream(folder)


def filled(folder: Path) -> None:
    empty(folder)
    calsync(folder, "ingest", "--jsonl", str(folder / "stream.jsonl"))


def merged(folder: Path) -> None:
    filled(folder)
    calsync(folder, *merge(folder))


def read_otherwise(folder: Path) -> None:
    """What calsync has today, read by rules that found every other meeting, and no place."""
    empty(folder)
    extractor = Extractor(load(folder / "calsync.toml", data_dir=folder).series)
    number = 0

    def older(announcement: Announcement) -> list[Candidate]:
        nonlocal number
        number += 1
        return (
            [replace(one, place=None, confidence=0.8) for one in extractor.extract(announcement)] if number % 4 else []
        )

    service = Service(load(folder / "calsync.toml", data_dir=folder))
    line = Line(service.store, service.line.rules, older, lambda: datetime.now(UTC))
    for row in map(json.loads, (folder / "stream.jsonl").read_text("utf-8").splitlines()):
        body = json.dumps(row).encode()
        kind = "application/vnd.calsync.announcement+json"
        document = Document("ingest", row["id"], "a line of a stream", kind, body, datetime.now(UTC))
        ingest(line, read_document(line, document, authority=0))
    service.refresh_feeds()
    service.close()


def of_step_1(folder: Path) -> None:
    empty(folder)
    SHELF.old(folder)


def opened(folder: Path) -> Store:
    return open_store(load(folder / "calsync.toml", data_dir=folder).store_url)


def titled(folder: Path) -> list[str]:
    """UIDs by title."""
    with opened(folder) as store:
        return [one.uid for one in sorted(store.events(), key=lambda one: one.title)]


def newest(folder: Path) -> tuple[int, str]:
    with opened(folder) as store:
        entry = store.changes(1)[0]
    return entry.id or 0, entry.reason


def merge(folder: Path) -> list[str]:
    first, second, *_ = titled(folder)
    return ["events", "merge", first, second, "--by", "ann"]


def said(word: str) -> Callable[[Path], bool]:
    return lambda folder: word in newest(folder)[1]


def forgotten(folder: Path) -> bool:
    with opened(folder) as store, store.reading() as look:
        return bool(look.value(sql("SELECT count(*) FROM forgotten")))


CASES = (
    Case("ingest", empty, lambda f: ["ingest", "--jsonl", str(f / "stream.jsonl")], lambda _: False),
    Case(
        "correct",
        filled,
        lambda f: ["events", "correct", titled(f)[0], "--date", "2046-07", "--by", "ann"],
        said("correct"),
    ),
    Case("merge", filled, merge, said("merge")),
    Case("undo", merged, lambda f: ["undo", str(newest(f)[0]), "--by", "ann"], said("undo")),
    Case("replay", read_otherwise, lambda _: ["replay", "--apply"], lambda _: False),
    Case("forget", filled, lambda _: ["forget", "k1", "--yes", "--by", "ann"], forgotten),
    Case("upgrade", of_step_1, lambda _: ["events", "--json"], lambda _: False),
)


@dataclass(frozen=True)
class Prepared:
    """A case with the folder to start from, its undisturbed end, and what it cost."""

    case: Case
    start: Path
    wanted: State
    ticks: bytes
    seconds: float

    @property
    def first(self) -> int:
        """The first point before which it has written."""
        return self.ticks.index(WRITE) + 2

    def points(self, count: int) -> list[int]:
        first, last = self.first, self.ticks.rindex(COMMIT) + 1
        return [first + round(at * (last - first) / max(1, count - 1)) for at in range(count)]


def prepared(case: Case, folder: Path) -> Prepared:
    start, calm = folder / f"{case.name}-start", folder / f"{case.name}-calm"
    case.prepare(start)
    SHELF.copy(start, calm)
    began = time.monotonic()
    run = child(calm, case.words(calm))
    seconds = time.monotonic() - began
    calsync(calm, "sync")
    return Prepared(case, start, state(calm), run.ticks, seconds)


def kills(ready: Prepared, count: int, chance: random.Random | None) -> Iterator[tuple[str, Kill]]:
    """How to kill it, each with a name."""
    if chance is None:
        for point in ready.points(count):
            yield f"point {point}", lambda folder, words, point=point: child(folder, words, point=point)
    else:
        for number in range(count):
            yield (
                f"moment {number}",
                lambda folder, words: child(folder, words, seconds=chance.uniform(0, ready.seconds)),
            )


def told(hits: Counter[str]) -> str:
    return ", ".join(f"{count} {what}" for what, count in sorted(hits.items()))


def tried(
    case: Case, folder: Path, count: int, chance: random.Random | None
) -> tuple[Counter[str], dict[str, list[str]]]:
    """A case, killed so often; what was hit, and what went wrong where."""
    ready = prepared(case, folder)
    hit, wrong = Counter[str](), {}
    for at, kill in kills(ready, count, chance):
        what, problems = try_point(case, ready.start, folder / "try", ready.wanted, kill)
        hit[what] += 1
        if problems:
            wrong[at] = problems
    print(
        f"{case.name}, of {len(ready.ticks)} statements: {told(hit)}; {len(wrong)} bad {wrong or ''}".rstrip(),
        flush=True,
    )
    return hit, wrong


def main() -> int:
    global SHELF
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--points", type=int, default=200)
    ap.add_argument("--moments", type=int, metavar="SEED", help="kill after random times, not before statements")
    ap.add_argument("--store", choices=("sqlite", "postgresql"), default="sqlite")
    ap.add_argument("--only", choices=[case.name for case in CASES], help="one command; all the points are its")
    args = ap.parse_args()
    chance = None if args.moments is None else random.Random(args.moments)
    cases = [case for case in CASES if args.only in (None, case.name)]
    each, more = divmod(args.points, len(cases))
    bad, hits = 0, Counter[str]()
    with tempfile.TemporaryDirectory() as name, shelf(args.store, Path(name)) as SHELF:
        for place, case in enumerate(cases):
            hit, wrong = tried(case, Path(name), each + (place < more), chance)
            hits += hit
            bad += len(wrong)
    print(f"{hits.total()} kills ({told(hits)}), {bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
