"""A real daemon in a process of its own, on a loopback port of its own, listened to as systemd would."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

MEETING = """date 2025-09-18
Senior defence officials of ASEAN to meet in Desaru

KUALA LUMPUR, 18 September 2025 – Malaysia will host the ASEAN Defence Senior Officials' Meeting (ADSOM) on
{day} September 2025 at Desaru, Johor, the Ministry of Defence said in a statement.
"""

CONFIG = """
zone = "Asia/Kuala_Lumpur"
series = ["series/*.toml"]

[web]
address = "127.0.0.1:{port}"

[sources.announcements]
kind = "folder"
address = "{{data_dir}}/announcements"
every = "1h"
language = "en"

[feeds.all]
title = "All meetings"
from = "all"
"""


SERIES = """
[adsom]
title = "ASEAN Defence Senior Officials' Meeting"
acronyms = ["ADSOM"]
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


class Running:
    """A daemon over a folder. `start` returns when it says READY=1; leaving the block ends it."""

    def __init__(self, folder: Path, port: int | None = None) -> None:
        self.folder, self.port = folder, port or free_port()
        self.config, self.data = folder / "calsync.toml", folder / "data"
        self.drop = self.data / "announcements"
        if not self.config.exists():
            self.config.write_text(CONFIG.format(port=self.port), encoding="utf-8")
            (folder / "series").mkdir()
            (folder / "series" / "asean.toml").write_text(SERIES, encoding="utf-8")
        self._notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._notify.bind(str(folder / f"notify-{self.port}-{time.monotonic_ns()}"))
        self._notify.settimeout(60)
        self.log = folder / f"log-{self.port}-{time.monotonic_ns()}"
        self.process: subprocess.Popen[bytes] | None = None
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", trust_env=False, timeout=30)

    def __enter__(self) -> Running:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait(20)
        if kind is not None:
            print(self.log_text())

    def close(self) -> None:
        self.client.close()
        self._notify.close()

    def start(self) -> Running:
        self.launch()
        self.heard("READY=1")
        return self

    def launch(self) -> subprocess.Popen[bytes]:
        env = os.environ | {"NOTIFY_SOCKET": self._notify.getsockname(), "PYTHONUNBUFFERED": "1"}
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.command("-v", "run"), stderr=log, stdout=log, env=env)
        return self.process

    def command(self, *arguments: str, data: Path | None = None) -> list[str]:
        options = ["--config", str(self.config), "--data-dir", str(data or self.data)]
        return [sys.executable, "-m", "calsync", *options, *arguments]

    def calsync(self, *arguments: str, data: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Another command beside the daemon, on its data folder or on another one."""
        command = self.command(*arguments, data=data)
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    def heard(self, line: str) -> None:
        """Wait until the service manager would hear this line."""
        while line not in self._notify.recv(4096).decode().splitlines():
            pass

    def signal(self, number: signal.Signals) -> None:
        assert self.process is not None
        self.process.send_signal(number)

    def ended(self) -> int:
        assert self.process is not None
        return self.process.wait(60)

    def log_text(self) -> str:
        return self.log.read_text("utf-8", "replace")

    def announce(self, name: str, text: str) -> None:
        """Put an announcement into the drop folder, whole at once."""
        self.drop.mkdir(parents=True, exist_ok=True)
        new = self.drop / f".{name}.new"
        new.write_text(text, encoding="utf-8")
        os.utime(new, (time.time() - 60, time.time() - 60))  # a file that was just written may be read a tick later
        new.rename(self.drop / name)

    def feed(self, name: str = "all", **headers: str) -> httpx.Response:
        return self.client.get(f"/feeds/{name}.ics", headers=headers)

    def sync(self, **what: Any) -> dict[str, Any]:
        """POST /api/sync, and the job when it is over."""
        answer = self.client.post("/api/sync", json=what)
        assert answer.status_code == 202, answer.text
        job: dict[str, Any] = answer.json()["job"]
        while job["state"] not in ("done", "failed"):
            time.sleep(0.02)
            job = self.client.get(f"/api/jobs/{job['id']}").json()["job"]
        return job


def until(what: Callable[[], bool], seconds: float = 30) -> None:
    """Wait for something that happens by itself."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.05)
