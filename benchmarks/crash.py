"""kill -9 at random moments of a sync: the next sync must end where an undisturbed one would have ended.

usage: python benchmarks/crash.py [--rounds 50] [--announcements 200] [--seed 1]

Each round starts from nothing: a sync of a folder of announcements is killed at a random moment, then one sync runs to
its end. Compared are the events and the feed, apart from UIDs, SEQUENCE and stamps; every UID that stood in a feed on
the way must still be known, and no feed on the way may be empty, partial or broken.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

CONFIG = """zone = "Asia/Kuala_Lumpur"
[sources.drop]
kind = "folder"
address = "{data_dir}/drop"
every = "1h"
[feeds.all]
title = "All"
from = "all"
"""
STORY = (
    "{town}, {day} – The council of {town} will hold its {number} {town} Fisheries Conference in {month}.\n",
    "{town}, {day} – The {number} {town} Fisheries Conference will be held on {first} in {town}, the council said.\n",
    "{town}, {day} – The {number} {town} Fisheries Conference has been moved from {first} to {second}.\n",
    "{town}, {day} – The {number} {town} Fisheries Conference, planned for {second}, has been cancelled.\n",
)
TOWNS = (
    "Riverton",
    "Hillside",
    "Norland",
    "Eastwick",
    "Marlow",
    "Fenby",
    "Ashdale",
    "Brookfield",
    "Thornton",
    "Wexley",
)
VARYING = re.compile(rb"^(UID|DTSTAMP|LAST-MODIFIED|CREATED|SEQUENCE|RELATED-TO)[:;].*?\r\n(?: .*?\r\n)*", re.M)


@dataclass
class Found:
    """What a round left behind."""

    events: list[dict[str, object]]
    feed: list[bytes]
    known: set[str]
    published: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def prepare(folder: Path, announcements: int) -> Path:
    """A data folder with a drop folder of announcements; gives the configuration's path."""
    drop = folder / "drop"
    drop.mkdir(parents=True)
    (folder / "calsync.toml").write_text(CONFIG, "utf-8")
    old = time.time() - 3600
    for n in range(announcements):
        path = drop / f"{n:04}.txt"
        path.write_text(text(n), "utf-8")
        os.utime(path, (old, old))
    return folder / "calsync.toml"


def text(n: int) -> str:
    meeting, step = divmod(n, len(STORY))
    town, number = TOWNS[meeting % len(TOWNS)], 3 + meeting // len(TOWNS)
    first = date(2046, 6, 2) + timedelta(days=365 * (number - 3) + meeting)
    said = date(2046, 1, 5) + timedelta(days=365 * (number - 3) + 20 * step)

    def day(at: date) -> str:
        return f"{at.day} {at:%B %Y}"

    return STORY[step].format(
        town=town,
        number=f"{number}{'rd' if number == 3 else 'th'}",
        day=day(said),
        month=f"{first:%B %Y}",
        first=day(first),
        second=day(first + timedelta(days=9)),
    )


KILLED_AT = """
import os, signal, sys
from sqlalchemy import Engine, event
left = int(sys.argv.pop(1))
@event.listens_for(Engine, "commit")
def count(connection):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
from calsync.cli.app import main
sys.exit(main())
"""


def command(folder: Path, *words: str, kill_at: int = 0) -> list[str]:
    start = ["-c", KILLED_AT, str(kill_at)] if kill_at else ["-m", "calsync"]
    return [sys.executable, *start, "--config", str(folder / "calsync.toml"), "--data-dir", str(folder), *words]


def killed_at_commit(folder: Path, number: int) -> bool:
    """A sync that kills itself (SIGKILL) at its `number`th commit, before it is made; True where it came to that."""
    done = subprocess.run(command(folder, "sync", "--json", kill_at=number), capture_output=True)
    if done.returncode not in (0, -signal.SIGKILL):
        raise SystemExit(f"the sync failed with {done.returncode}: {done.stderr.decode()[-2000:]}")
    return done.returncode == -signal.SIGKILL


def sync(folder: Path, kill_after: float | None = None) -> bool:
    """One sync; True where it ran to its end."""
    child = subprocess.Popen(command(folder, "sync", "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if kill_after is not None:
        try:
            child.wait(kill_after)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
            child.communicate()
            return False
    out, err = child.communicate()
    if child.returncode:
        raise SystemExit(f"the sync failed with {child.returncode}: {err.decode()[-2000:]}{out.decode()[-500:]}")
    return True


def look(folder: Path) -> Found:
    told = json.loads(subprocess.run(command(folder, "events", "--json"), capture_output=True, check=True).stdout)
    known = {uid for event in told for uid in (event["uid"], *event["merged"])}
    for event in told:
        for name in ("uid", "sequence", "merged"):
            del event[name]
        for said in event["evidence"]:
            del said["announcement"]  # its id holds the folder's path
    found = Found(sorted(told, key=lambda e: json.dumps(e, sort_keys=True)), [], known)
    feed(folder, found)
    return found


def feed(folder: Path, found: Found) -> None:
    """The feed as a reader would get it now, checked."""
    path = folder / "calendars" / "all.ics"
    if not path.exists():
        return
    body = path.read_bytes()
    whole = body.startswith(b"BEGIN:VCALENDAR\r\n") and body.endswith(b"END:VCALENDAR\r\n")
    if not whole or body.count(b"BEGIN:VEVENT") != body.count(b"END:VEVENT"):
        found.problems.append(f"a broken feed of {len(body)} bytes")
    found.published |= {uid.decode() for uid in re.findall(rb"^UID:(.*?)\r\n", body, re.M)}
    found.feed = sorted(VARYING.sub(b"", part) for part in body.split(b"BEGIN:VEVENT")[1:])


def crash_round(folder: Path, announcements: int, at: float | int) -> tuple[Found, bool]:
    """One sync killed after `at` seconds, or at its `at`th commit, and one whole one.

    The flag says whether the first was really killed.
    """
    prepare(folder, announcements)
    killed = killed_at_commit(folder, at) if isinstance(at, int) else not sync(folder, at)
    between = Found([], [], set())
    feed(folder, between)
    sync(folder)
    end = look(folder)
    end.problems += between.problems
    if lost := between.published - end.known:
        end.problems.append(f"published and no longer known: {sorted(lost)}")
    return end, killed


def compare(wanted: Found, got: Found) -> list[str]:
    problems = list(got.problems)
    if got.events != wanted.events:
        problems.append(f"the events differ: {len(got.events)} for {len(wanted.events)}")
    if got.feed != wanted.feed:
        problems.append(f"the feed differs: {len(got.feed)} events for {len(wanted.feed)}")
    return problems


def undisturbed(folder: Path, announcements: int) -> tuple[Found, float]:
    prepare(folder, announcements)
    began = time.monotonic()
    sync(folder)
    return look(folder), time.monotonic() - began


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rounds", type=int, default=50)
    ap.add_argument("--announcements", type=int, default=200)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    rng = random.Random(args.seed)
    bad = kills = 0
    with tempfile.TemporaryDirectory() as name:
        wanted, seconds = undisturbed(Path(name) / "calm", args.announcements)
        print(f"undisturbed: {len(wanted.events)} events of {args.announcements} announcements in {seconds:.1f} s")
        for number in range(args.rounds):
            at = rng.uniform(0.1, seconds)
            got, killed = crash_round(Path(name) / f"round-{number}", args.announcements, at)
            problems = compare(wanted, got)
            kills += killed
            bad += bool(problems)
            print(f"round {number + 1}: killed after {at:.2f} s: {'; '.join(problems) or 'the same'}", flush=True)
    print(f"{args.rounds} rounds, {kills} killed in the middle, {bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
