"""kill -9 before any statement of any command that writes: what was begun is done whole, or not at all.

usage: python benchmarks/points.py [--points 200]

Commands: ingest, events correct, events merge, undo, replay --apply, forget, and the upgrade of a store of step 1. Each
is run once undisturbed; then again and again on a copy of the same data folder, killed (SIGKILL) before its n-th
statement or commit, the points spread evenly over all commands. After each kill the command is run again if the journal
does not have it yet, then a sync, and the events, the feed and the known UIDs are compared with the undisturbed run.
The children are forked, so that a point costs the work and not the start of Python.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from sqlalchemy import Engine, event

from calsync.cli.app import run
from calsync.config import load
from calsync.extract import Extractor
from calsync.model import Announcement, Candidate, Document
from calsync.pipeline import Line, ingest, read_document
from calsync.service import Service
from calsync.store import open_store

FIXTURE = Path(__file__).parents[1] / "tests" / "fixtures" / "store-step1.sqlite"
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


def killed(folder: Path, words: Sequence[str], point: int) -> int:
    """The command in a child that is killed before its `point`th statement; 0: never, and the count of them comes back.

    Gives -1 where the child was killed.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        count = 0

        def tick(*_: object) -> None:
            nonlocal count
            count += 1
            if count == point:
                os.kill(os.getpid(), signal.SIGKILL)

        event.listen(Engine, "before_cursor_execute", tick)
        event.listen(Engine, "commit", tick)
        try:
            calsync(folder, *words)
            os.write(writer, str(count).encode())
        except BaseException as error:
            os.write(2, f"{error!r}\n".encode())
            os._exit(1)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return -1
    if not said:
        raise SystemExit(f"calsync {' '.join(words)} failed in the child")
    return int(said)


def state(folder: Path) -> State:
    service = Service(load(folder / "calsync.toml", data_dir=folder))
    events = service.events(hidden=True)
    bare = [
        repr(replace(e, uid="", sequence=0, created=None, revised=None, merged=(), last_change=None, sightings=()))
        for e in events
    ]
    with service.store.reading() as look:
        known = frozenset(row[0] for row in look.connection.exec_driver_sql("SELECT uid FROM publication"))
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


def broken(folder: Path) -> list[str]:
    with sqlite3.connect(folder / "calsync.sqlite") as raw:
        pages = [row[0] for row in raw.execute("PRAGMA integrity_check")]
        orphans = raw.execute("PRAGMA foreign_key_check").fetchall()
    raw.close()
    return ([] if pages == ["ok"] else pages) + [str(row) for row in orphans]


def try_point(case: Case, start: Path, folder: Path, wanted: State, point: int) -> list[str]:
    """Kill at one point, go on, and compare; what is wrong."""
    shutil.copytree(start, folder)
    if killed(folder, case.words(folder), point) != -1:
        return ["it was not killed"]
    between = published(folder)
    if not case.done(folder):
        calsync(folder, *case.words(folder))
    calsync(folder, "sync")
    got = state(folder)
    problems = broken(folder)
    if got.events != wanted.events:
        problems.append(f"the events differ: {len(got.events)} for {len(wanted.events)}")
    if got.feed != wanted.feed:
        problems.append(f"the feed differs: {len(got.feed)} events for {len(wanted.feed)}")
    if lost := between - got.known:
        problems.append(f"published and no longer known: {sorted(lost)}")
    shutil.rmtree(folder)
    return problems


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
    folder.mkdir(parents=True)
    (folder / "calsync.toml").write_text(CONFIG, "utf-8")
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
    shutil.copy(FIXTURE, folder / "calsync.sqlite")


def titled(folder: Path) -> list[str]:
    """UIDs by title."""
    with open_store(f"sqlite:///{folder / 'calsync.sqlite'}") as store:
        return [one.uid for one in sorted(store.events(), key=lambda one: one.title)]


def newest(folder: Path) -> tuple[int, str]:
    with open_store(f"sqlite:///{folder / 'calsync.sqlite'}") as store:
        entry = store.changes(1)[0]
    return entry.id or 0, entry.reason


def merge(folder: Path) -> list[str]:
    first, second, *_ = titled(folder)
    return ["events", "merge", first, second, "--by", "ann"]


def said(word: str) -> Callable[[Path], bool]:
    return lambda folder: word in newest(folder)[1]


def forgotten(folder: Path) -> bool:
    with sqlite3.connect(folder / "calsync.sqlite") as raw:
        return bool(raw.execute("SELECT count(*) FROM forgotten").fetchone()[0])


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


def case_points(case: Case, folder: Path, most: int) -> tuple[State, Path, list[int], int]:
    """The undisturbed end, the folder to start from, the points to kill at, at most so many, and of how many."""
    start, calm = folder / f"{case.name}-start", folder / f"{case.name}-calm"
    case.prepare(start)
    shutil.copytree(start, calm)
    total = killed(calm, case.words(calm), 0)
    calsync(calm, "sync")
    count = min(total, most)
    points = sorted({1 + round(at * (total - 1) / max(1, count - 1)) for at in range(count)})
    return state(calm), start, points, total


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--points", type=int, default=200)
    ap.add_argument("--only", choices=[case.name for case in CASES], help="one command; all the points are its")
    args = ap.parse_args()
    bad = tried = 0
    cases = [case for case in CASES if args.only in (None, case.name)]
    each = args.points // len(cases)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for case in cases:
            wanted, start, points, total = case_points(case, folder, each)
            problems = {at: found for at in points if (found := try_point(case, start, folder / "try", wanted, at))}
            tried += len(points)
            bad += len(problems)
            print(
                f"{case.name}: killed at {len(points)} of {total} points, {len(problems)} bad {problems or ''}",
                flush=True,
            )
            shutil.rmtree(folder / "try", ignore_errors=True)
    print(f"{tried} kills, {bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
