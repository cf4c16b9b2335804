"""kill -9 of the daemon again and again while it reads announcements, with a reader that checks every answer.

    .venv/bin/python benchmarks/kill.py [--kills 50] [--announcements 200] [--seed 1]

Shown at the end: whether the events and the feed equal those of an undisturbed run (apart from UIDs, SEQUENCE and
stamps), whether a UID that was once published is still known, and whether a reader ever got anything but a complete
feed, an honest 304 or a refused connection. Exit code 0 where all of it holds.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import httpx

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
CITIES = ("Kuching", "Penang", "Cebu", "Surabaya", "Hanoi")


def announcements(folder: Path, number: int) -> None:
    """Each meeting is announced vaguely, then exactly: half of the texts change an event that is known."""
    folder.mkdir(parents=True)
    for n in range(number):
        meeting = n // 2
        topic = f"{TOPICS[meeting % 26]} and {TOPICS[(meeting // 26 * 7 + meeting + 3) % 26]}"
        day = date(2027, 1, 5) + timedelta(days=meeting * 3)
        when = f"on {day.day} {day:%B %Y}" if n % 2 else f"in {day:%B %Y}"
        said = date(2026, 3, 1) + timedelta(days=n)
        city = CITIES[meeting % 5]
        text = (
            f"date {said}\nConference on {topic}\n\n{city.upper()}, {said.day} {said:%B %Y} – "
            f"The International Conference on {topic} will be held {when} in {city}, the organisers said.\n"
        )
        path = folder / f"{n:04}.txt"
        path.write_text(text, encoding="utf-8")
        os.utime(path, (1_700_000_000 + n, 1_700_000_000 + n))


class Installation:
    """A folder with its announcements, and the daemon that runs over it from time to time."""

    def __init__(self, folder: Path, number: int) -> None:
        with socket.create_server(("127.0.0.1", 0)) as sock:
            self.port = sock.getsockname()[1]
        self.folder, self.data = folder, folder / "data"
        folder.mkdir()
        announcements(folder / "announcements", number)
        (folder / "calsync.toml").write_text(CONFIG.format(port=self.port), encoding="utf-8")
        self.log = (folder / "log").open("ab")

    def command(self, *arguments: str) -> list[str]:
        config, data = str(self.folder / "calsync.toml"), str(self.data)
        return [sys.executable, "-m", "calsync", "--config", config, "--data-dir", data, *arguments]

    def daemon(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self.command("run"), stderr=self.log, stdout=self.log)

    def works(self, daemon: subprocess.Popen[bytes], before: int) -> None:
        """Wait until the daemon has read something new, or seems to have nothing to read."""
        until = time.monotonic() + 20
        while daemon.poll() is None and time.monotonic() < until and self.read() == before:
            time.sleep(0.02)
        if daemon.poll() is not None:
            raise RuntimeError(f"the daemon has ended; look at {self.log.name}")

    def sync(self) -> None:
        subprocess.run(self.command("sync"), check=True, stdout=self.log, stderr=self.log)

    def read(self) -> int:
        try:
            with open_store(f"sqlite:///{self.data / 'calsync.sqlite'}") as store:
                return int(store.counts()["announcements"])
        except Exception:
            return 0

    def events(self) -> list[dict[str, Any]]:
        with open_store(f"sqlite:///{self.data / 'calsync.sqlite'}") as store:
            rows = [event_stream(event) | {"url": None} for event in store.events()]
        return sorted(rows, key=lambda row: (row["title"], row["start"] or ""))

    def known(self, uid: str) -> bool:
        with open_store(f"sqlite:///{self.data / 'calsync.sqlite'}") as store:
            return store.event(uid) is not None

    def feed(self) -> list[str]:
        """The feed's events without what may differ: one text each, sorted."""
        body = (self.data / "calendars" / "all.ics").read_bytes().decode().replace("\r\n ", "")
        body = body.replace(str(self.folder), "")
        body = re.sub(r"^(UID|DTSTAMP|LAST-MODIFIED|CREATED|SEQUENCE)[:;].*\r\n", "", body, flags=re.M)
        return sorted(re.findall(r"BEGIN:VEVENT.*?END:VEVENT", body, re.S))


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


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--announcements", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    root = Path(tempfile.mkdtemp(prefix="calsync-kill-"))
    calm = Installation(root / "calm", options.announcements)
    began = time.monotonic()
    calm.sync()
    seconds = time.monotonic() - began
    print(f"undisturbed: {options.announcements} announcements, {len(calm.events())} events, {seconds:.1f} s")
    wild = Installation(root / "wild", options.announcements)
    reader = Reader(wild.port)
    reader.start()
    reads: list[int] = []
    for n in range(options.kills):
        daemon = wild.daemon()
        # Somewhere within its share of the work; every fifth time, somewhere within its start.
        if n % 5:
            wild.works(daemon, reads[-1] if reads else 0)
        time.sleep(chance.random() * max(0.5, 1.5 * seconds / options.kills))
        daemon.send_signal(signal.SIGKILL)
        daemon.wait()
        reads.append(wild.read())
        if reads[-1] >= options.announcements:
            again(wild.folder / "announcements", chance)
    for path in (wild.folder / "announcements").glob("*.txt"):
        path.write_text(path.read_text("utf-8").rstrip("\n") + "\n", encoding="utf-8")
    wild.sync()
    reader.end.set()
    reader.join(30)
    lost = [uid for uid in reader.uids if not wild.known(uid)]
    checks = {
        "events equal those of the undisturbed run": wild.events() == calm.events(),
        "the feed equals that of the undisturbed run": wild.feed() == calm.feed(),
        "no published UID is lost": not lost,
        "no reader got anything but a whole feed, a 304 or a broken connection": not reader.bad,
    }
    print(f"{options.kills} kills; announcements read after each: {reads}")
    print(f"the reader got {dict(reader.answers)}; {len(reader.uids)} UIDs were published")
    for words, holds in checks.items():
        print(f"{'yes' if holds else 'NO '}  {words}")
    for line in [*reader.bad[:5], *lost[:5]]:
        print("    ", line)
    print(f"everything is in {root}")
    return 0 if all(checks.values()) else 1


def again(folder: Path, chance: random.Random) -> None:
    """Touch some announcements so that there is work to interrupt once all were read."""
    texts = sorted(folder.glob("*.txt"))
    for path in chance.sample(texts, min(40, len(texts))):
        path.write_text(path.read_text("utf-8").rstrip("\n") + "\n\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
