"""kill -9 of the daemon again and again while it works, with a reader that checks every answer.

    .venv/bin/python benchmarks/kill.py [--kills 200] [--announcements 60] [--seed 1]

Before each start there are texts that the daemon has not read, new ones and new versions of old ones. It is killed in
the middle of reading them (seven of ten times), just after the last of them, when it writes its feeds (two of ten), or
while it starts. Shown at the end: what the kills hit, by what the store says (one that came too late is not counted);
whether the events and the feed equal those of an undisturbed run over the same texts (apart from UIDs, SEQUENCE and
stamps); whether a UID that was once published is still known; whether a reader ever got anything but a complete feed,
an honest 304 or a broken connection; and whether a killed daemon left a process behind. Exit code 0 where all of it
holds. The daemons are forked from a process that has loaded calsync already: a kill costs the work, not the start of
Python.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import httpx
import psutil

from calsync.cli.app import run
from calsync.model import event_stream
from calsync.store import open_store

CONFIG = """
zone = "Asia/Kuala_Lumpur"
[web]
address = "127.0.0.1:{port}"
[sources.announcements]
kind = "folder"
address = "announcements"
every = "5s"
language = "en"
[feeds.all]
title = "All meetings"
from = "all"
"""
TOPICS = [
    *("Airspace", "Beacons", "Canals", "Drought", "Estuaries", "Fisheries", "Glaciers", "Harbours", "Irrigation"),
    *("Jetties", "Kelp", "Lighthouses", "Mangroves", "Navigation", "Orchards", "Peatland", "Quarries", "Reefs"),
    *("Seabirds", "Tides", "Uplands", "Volcanoes", "Wetlands", "Xylem", "Yachts", "Zoning"),
]
IDLE = "idle"  # a kill that came too late is not counted
LEAST = 12  # texts that a daemon finds unread at least
MOST_TEXTS = 1200  # then only new versions of them
CITIES = ("Kuching", "Penang", "Cebu", "Surabaya", "Hanoi")


ASKED = (
    "count(*) FROM announcements",
    "count(*) FROM runs",
    "coalesce(max(id), 0) FROM journal",
    "coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE name = 'feeds.journal'",
)


@dataclass(frozen=True)
class State:
    """What the store says: announcements that were read, syncs that ended, the journal, and how far the feeds are."""

    read: int
    ended: int
    journal: int
    feeds: int


def announcement(n: int) -> str:
    """Each meeting is announced vaguely, then exactly: half of the texts change an event that is known."""
    meeting = n // 2
    topic = f"{TOPICS[meeting % 26]} and {TOPICS[(meeting // 26 * 7 + meeting + 3) % 26]}"
    day = date(2027, 1, 5) + timedelta(days=meeting * 3)
    when = f"on {day.day} {day:%B %Y}" if n % 2 else f"in {day:%B %Y}"
    said = date(2024, 3, 1) + timedelta(days=n % 900)
    city = CITIES[meeting % 5]
    return (
        f"date {said}\nConference on {topic}\n\n{city.upper()}, {said.day} {said:%B %Y} – "
        f"The International Conference on {topic} will be held {when} in {city}, the organisers said.\n"
    )


class Installation:
    """A folder with its announcements, and the daemon that runs over it from time to time."""

    def __init__(self, folder: Path, number: int) -> None:
        with socket.create_server(("127.0.0.1", 0)) as sock:
            self.port = sock.getsockname()[1]
        self.folder, self.data = folder, folder / "data"
        self.texts = self.told = 0  # how many texts there are, and how many with their older versions
        self.now: list[str] = []  # the hash of each text as it is now
        self.stamp = 1_700_000_000  # of the last file: long ago, for a file that was just touched is not read yet
        (folder / "announcements").mkdir(parents=True)
        self.add(number)
        (folder / "calsync.toml").write_text(CONFIG.format(port=self.port), encoding="utf-8")
        self.log = (folder / "log").open("ab")

    def add(self, number: int) -> None:
        for n in range(self.texts, self.texts + number):
            self.now.append("")
            self.write(n, announcement(n))
        self.texts += number

    def touch(self, numbers: Iterable[int]) -> None:
        """A new version of some texts."""
        for n in numbers:
            self.write(n, self.path(n).read_text("utf-8").rstrip("\n") + "\n" * (2 + self.told % 5_000))

    def calm(self) -> None:
        """Every text as it was at first."""
        for n in range(self.texts):
            self.write(n, announcement(n))

    def path(self, n: int) -> Path:
        return self.folder / "announcements" / f"{n:04}.txt"

    def write(self, n: int, text: str) -> None:
        self.stamp += 1
        self.told += 1
        path, unfinished = self.path(n), self.path(n).with_suffix(".part")
        unfinished.write_text(text, encoding="utf-8")
        os.utime(unfinished, (self.stamp, self.stamp))
        unfinished.rename(path)
        self.now[n] = sha256(text.encode()).hexdigest()

    def words(self, *arguments: str) -> list[str]:
        return ["--config", str(self.folder / "calsync.toml"), "--data-dir", str(self.data), *arguments]

    def sync(self) -> None:
        command = [sys.executable, "-m", "calsync", *self.words("sync")]
        subprocess.run(command, check=True, stdout=self.log, stderr=self.log)

    def asked(self) -> closing[sqlite3.Connection]:
        return closing(sqlite3.connect(f"file:{self.data / 'calsync.sqlite'}?mode=ro", uri=True, timeout=30))

    def state(self) -> State:
        """How far the daemon is, asked beside it."""
        try:
            with self.asked() as raw:
                return State(*(raw.execute(f"SELECT {what}").fetchone()[0] for what in ASKED))
        except sqlite3.OperationalError:
            return State(0, 0, 0, 0)

    def unread(self) -> set[int]:
        """The texts that no daemon has put down as read, as they are now."""
        try:
            with self.asked() as raw:
                read = {row[0] for row in raw.execute("SELECT body FROM documents WHERE state = 'read'")}
        except sqlite3.OperationalError:
            read = set()
        return {n for n, hashed in enumerate(self.now) if hashed not in read}

    def due(self) -> None:
        """Nobody waits for the five seconds between two looks at a folder."""
        with open_store(f"sqlite:///{self.data / 'calsync.sqlite'}") as store:
            for state in store.source_states():
                store.save_source_state(replace(state, next_due=datetime.now(UTC)))

    def events(self) -> list[dict[str, Any]]:
        with open_store(f"sqlite:///{self.data / 'calsync.sqlite'}") as store:
            rows = [event_stream(event) | {"url": None} for event in store.events()]
        return sorted(rows, key=lambda row: (row["title"], row["start"] or ""))

    def known(self, uids: Iterable[str]) -> set[str]:
        with open_store(f"sqlite:///{self.data / 'calsync.sqlite'}") as store, store.reading() as look:
            return {uid for uid in uids if look.event(uid) is not None}

    def feed(self) -> list[str]:
        """The feed's events without what may differ: one text each, sorted."""
        body = (self.data / "calendars" / "all.ics").read_bytes().decode().replace("\r\n ", "")
        body = body.replace(str(self.folder), "")
        body = re.sub(r"^(UID|DTSTAMP|LAST-MODIFIED|CREATED|SEQUENCE)[:;].*\r\n", "", body, flags=re.M)
        return sorted(re.findall(r"BEGIN:VEVENT.*?END:VEVENT", body, re.S))


class Mother:
    """A process with calsync loaded that forks a daemon when it is told to."""

    def __init__(self, log: IO[bytes]) -> None:
        here = [sys.executable, __file__, "--mother"]
        self.process = subprocess.Popen(here, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True)

    def daemon(self, words: Sequence[str]) -> psutil.Process:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()
        return psutil.Process(int(self.process.stdout.readline()))

    def end(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def forks() -> None:
    """What the mother does: a line of JSON in, the words of a command; the number of its process out."""
    importlib.import_module("calsync.daemon")
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for a daemon that was killed
    out = os.dup(1)
    os.dup2(2, 1)
    while words := sys.stdin.readline():
        child = os.fork()
        if not child:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.close(out)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os._exit(run(json.loads(words)))
        os.write(out, f"{child}\n".encode())


class Reader(threading.Thread):
    """Asks for the feed all the time and looks at every answer."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self.address = f"http://127.0.0.1:{port}/feeds/all.ics"
        self.answers: Counter[str] = Counter()
        self.bad: list[str] = []
        self.uids: set[str] = set()
        self.end = threading.Event()

    def run(self) -> None:
        bodies: dict[str, bytes] = {}
        etag = ""
        while not self.end.wait(0.002):
            try:
                headers = {"If-None-Match": etag} if etag and random.random() < 0.5 else {}
                answer = httpx.get(self.address, headers=headers, timeout=20, trust_env=False)
            except httpx.HTTPError as error:
                # The process was killed while it wrote: the client sees a broken connection, not a short feed.
                self.answers[type(error).__name__] += 1
                continue
            self.answers[str(answer.status_code)] += 1
            if answer.status_code == 304:
                if answer.headers["etag"] != etag:
                    self.bad.append("304 for another version")
            elif answer.status_code != 200:
                self.bad.append(f"{answer.status_code}: {answer.text[:100]}")
            else:
                etag = answer.headers["etag"]
                if bodies.setdefault(etag, answer.content) != answer.content:
                    self.bad.append("one ETag for two bodies")
                self.look(answer.content)

    def look(self, body: bytes) -> None:
        text = body.decode()
        found = re.findall(r"^UID:(.*)\r$", text, re.M)
        begun, ended = text.count("BEGIN:VEVENT\r\n"), text.count("END:VEVENT\r\n")
        whole = text.startswith("BEGIN:VCALENDAR\r\n") and text.endswith("END:VCALENDAR\r\n")
        if not whole or not begun == ended == len(found) == len(set(found)):
            self.bad.append(f"not a whole feed: {len(body)} bytes")
        if len(found) < len(self.uids) * 0.9:
            self.bad.append(f"{len(found)} events after {len(self.uids)} had been published")
        self.uids |= set(found)


def killed(wild: Installation, mother: Mother, chance: random.Random, where: str) -> tuple[str, list[psutil.Process]]:
    """One daemon, killed; what it was doing, by what the store says, and the processes that it had."""
    before = wild.state()
    wild.due()
    daemon = mother.daemon(wild.words("run"))
    left = len(wild.unread())
    wanted = {"start": 0, "read": chance.randrange(1, left), "feeds": left}[where]
    until = time.monotonic() + 60
    while daemon.is_running() and time.monotonic() < until and wild.state().read < before.read + wanted:
        time.sleep(0.002)
    time.sleep(chance.random() * {"start": 1.0, "read": 0.02, "feeds": 0.15}[where])
    if not daemon.is_running():
        raise RuntimeError(f"the daemon has ended; look at {wild.log.name}")
    children = daemon.children(recursive=True)
    daemon.kill()
    psutil.wait_procs([daemon], 30)
    after = wild.state()
    if after.ended == before.ended and after.read > before.read:
        return "reading", children
    if after.feeds < after.journal:
        return "writing feeds", children
    return ("starting" if after.read == before.read else IDLE), children


def again(wild: Installation, chance: random.Random) -> None:
    """See to it that there is something to read."""
    unread = wild.unread()
    if len(unread) < LEAST:
        read = sorted(set(range(wild.texts)) - unread)
        wild.add(6 if wild.texts < MOST_TEXTS else 0)
        wild.touch(chance.sample(read, 10))


def compared(wild: Installation, calm: Installation, reader: Reader) -> dict[str, bool]:
    lost = reader.uids - wild.known(reader.uids)
    reader.bad += sorted(lost)[:5]
    return {
        "events equal those of the undisturbed run": wild.events() == calm.events(),
        "the feed equals that of the undisturbed run": wild.feed() == calm.feed(),
        "no published UID is lost": not lost,
        "no reader got anything but a whole feed, a 304 or a broken connection": not reader.bad,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--announcements", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mother", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.mother:
        forks()
        return 0
    began, chance = time.monotonic(), random.Random(options.seed)
    root = Path(tempfile.mkdtemp(prefix="calsync-kill-"))
    wild = Installation(root / "wild", options.announcements)
    mother, reader = Mother(wild.log), Reader(wild.port)
    reader.start()
    hit: Counter[str] = Counter()
    orphans: list[psutil.Process] = []
    while hit.total() - hit[IDLE] < options.kills:
        again(wild, chance)
        doing, children = killed(wild, mother, chance, chance.choices(("read", "feeds", "start"), (7, 2, 1))[0])
        hit[doing] += 1
        orphans += children
    mother.end()
    wild.calm()
    wild.sync()
    reader.end.set()
    reader.join(30)
    calm = Installation(root / "calm", wild.texts)
    calm.sync()
    checks = compared(wild, calm, reader)
    checks["no killed daemon left a process behind"] = not psutil.wait_procs(orphans, 5)[1]
    idle = hit.pop(IDLE, 0)
    told = ", ".join(f"{what} ({count})" for what, count in hit.items())
    print(f"{hit.total()} kills while it was {told}; {idle} came too late")
    print(f"{wild.told} texts and versions, {len(calm.events())} events, {time.monotonic() - began:.0f} s")
    print(f"the reader got {dict(reader.answers)}; {len(reader.uids)} UIDs were published")
    for words, holds in checks.items():
        print(f"{'yes' if holds else 'NO '}  {words}")
    for line in reader.bad[:10]:
        print("    ", line)
    print(f"everything is in {root}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
