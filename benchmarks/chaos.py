"""A syncing daemon with two web processes under load, of which random processes are killed; every answer is checked.

    .venv/bin/python benchmarks/chaos.py [--minutes 10]

Announcements keep coming, `wrk` asks (where it is installed), and a client checks each answer that it gets: a complete
feed without a fault whose ETag is that of its bytes, or a 304 for bytes that it has. A connection that is refused or
breaks off is allowed, for a process was killed; anything else is counted and told.
"""

from __future__ import annotations

import argparse
import hashlib
import http.client
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from calsync.publish import check_feed

CALSYNC = Path(sys.executable).with_name("calsync")
CONFIG = """
zone = "Asia/Kuala_Lumpur"
[web]
address = "127.0.0.1:{port}"
processes = 2
[sources.drop]
kind = "folder"
address = "{{data_dir}}/announcements"
every = "5s"
language = "en"
[feeds.all]
title = "All meetings"
from = "all"
"""
WORDS = "The {name} Forum will be held on {day} September 2027 in Kuala Lumpur, the organisers said on Monday."


class Running:
    """The daemon, started again whenever it is found dead."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as sock:
            self.port = sock.getsockname()[1]
        self.folder, self.drop = folder, folder / "data" / "announcements"
        self.drop.mkdir(parents=True)
        (folder / "calsync.toml").write_text(CONFIG.format(port=self.port))
        self.log = (folder / "log").open("ab")
        self.process = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [CALSYNC, "--config", self.folder / "calsync.toml", "--data-dir", self.folder / "data", "run"]
        return subprocess.Popen(command, stdout=self.log, stderr=self.log)

    def again(self) -> bool:
        """Start it where it is dead; True where it was."""
        if self.process.poll() is None:
            return False
        self.process = self._start()
        return True

    def pids(self) -> list[int]:
        """Of the daemon and its web processes."""
        tasks = Path(f"/proc/{self.process.pid}/task")
        try:
            found = " ".join((task / "children").read_text() for task in tasks.iterdir()).split()
        except OSError:
            found = []
        return [self.process.pid, *map(int, found)]

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(30)
        self.log.close()


class Checker(threading.Thread):
    """Asks again and again, and checks what it gets."""

    def __init__(self, port: int, end: threading.Event) -> None:
        super().__init__(daemon=True)
        self.port, self.end = port, end
        self.seen: Counter[str] = Counter()
        self.faults: list[str] = []
        self.bodies: dict[str, int] = {}

    def run(self) -> None:
        etag = ""
        while not self.end.is_set():
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
            try:
                for _ in range(20):
                    etag = self.ask(connection, etag)
            except (OSError, http.client.HTTPException) as error:
                self.seen[f"connection: {type(error).__name__}"] += 1
                time.sleep(0.05)
            finally:
                connection.close()

    def ask(self, connection: http.client.HTTPConnection, etag: str) -> str:
        tag = etag if etag and random.random() < 0.5 else ""
        connection.request("GET", "/feeds/all.ics", headers={"If-None-Match": tag} if tag else {})
        answer = connection.getresponse()
        body, given = answer.read(), str(answer.headers["ETag"])
        self.seen[str(answer.status)] += 1
        if answer.status == 304:
            if given != tag or body:
                self.faults.append(f"a 304 for {tag} says {given}, with {len(body)} bytes")
            return etag
        if answer.status != 200:
            self.faults.append(f"{answer.status}: {body[:200]!r}")
            return etag
        if given not in self.bodies:
            self.bodies[given] = len(body)
            self.faults += [f"{given}: {finding}" for finding in check_feed(body)]
        if given != f'"{hashlib.sha256(body).hexdigest()[:32]}"':
            self.faults.append(f"{given} is not the hash of its {len(body)} bytes")
        return given


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance, killed = random.Random(options.seed), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        running, end = Running(Path(name)), threading.Event()
        checker = Checker(running.port, end)
        checker.start()
        load = wrk(running.port, options.minutes)
        until, number, next_kill = time.monotonic() + options.minutes * 60, 0, time.monotonic() + 15
        while time.monotonic() < until:
            time.sleep(1)
            number += 1
            announce(running.drop, number)
            killed["daemon started again"] += running.again()
            if time.monotonic() > next_kill:
                kill(running, chance, killed)
                next_kill = time.monotonic() + chance.uniform(3, 12)
        end.set()
        checker.join(30)
        if load:
            load.terminate()
        running.close()
        said = (running.folder / "log").read_text("utf-8", "replace").splitlines()[-20:]
    print(f"{options.minutes} minutes, {number} announcements, killed: {dict(killed)}")
    print(f"answers: {dict(checker.seen)}; {len(checker.bodies)} versions of the feed")
    print("\n".join([*checker.faults[:20], *said]) if checker.faults else "not one wrong answer")
    return 1 if checker.faults else 0


def announce(drop: Path, number: int) -> None:
    new = drop / f".{number}.new"
    day, letters = number % 28 + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    name = f"{letters[number % 26]}{letters[number // 26 % 26].lower()}{letters[number // 676 % 26].lower()}ton"
    new.write_text(f"date 2027-08-02\nForum announced\n\n{WORDS.format(name=name, day=day)}\n")
    os.utime(new, (time.time() - 60,) * 2)
    new.rename(drop / f"{number}.txt")


def kill(running: Running, chance: random.Random, killed: Counter[str]) -> None:
    pids = running.pids()
    pid = chance.choice(pids)
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    killed["daemon" if pid == running.process.pid else "web process"] += 1


def wrk(port: int, minutes: float) -> subprocess.Popen[bytes] | None:
    program = shutil.which("wrk")
    if program is None:
        return None
    command = [program, "-t1", "-c8", f"-d{int(minutes * 60)}s", f"http://127.0.0.1:{port}/feeds/all.ics"]
    time.sleep(3)
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
