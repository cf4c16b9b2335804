"""The further web processes of a daemon (`web.processes`): started, looked after, and ended with it.

Each has a listening socket of its own on the one port (SO_REUSEPORT), which the daemon holds open: whoever connects
while a process is being replaced waits for the new one and is not refused.
"""

from __future__ import annotations

import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from calsync.observe import logger
from calsync.web.worker import Orders

AGAIN = 1.0  # seconds before a process that ended by itself is started again
GRACE = 5.0  # seconds for one to end

log = logger("calsync.web")


class Workers:
    """One process for each socket, after `start`. Its methods are called from one thread."""

    def __init__(self, sockets: Sequence[socket.socket], inner: socket.socket | None, secret: str) -> None:
        self._sockets, self._inner, self._secret = list(sockets), inner, secret
        self._ending = threading.Event()
        self._threads: list[threading.Thread] = []
        self._running: dict[int, subprocess.Popen[bytes]] = {}

    def start(self, config: Path, data_dir: Path, verbose: int = 0) -> None:
        """Start the processes; they read the configuration of that file."""
        self._ending = threading.Event()
        for number, sock in enumerate(self._sockets):
            assert self._inner is not None
            port = self._inner.getsockname()[1]
            orders = Orders(sock.fileno(), str(config), str(data_dir), port, self._secret, verbose)
            thread = threading.Thread(
                target=self._look_after, args=(number, orders, self._ending), name=f"calsync-web-{number}", daemon=True
            )
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """End all processes; each answers what it was asked first."""
        self._ending.set()
        for process in list(self._running.values()):
            with suppress(OSError):
                if process.stdin:
                    process.stdin.close()
        for thread in self._threads:
            thread.join(GRACE * 2)
        self._threads.clear()

    @property
    def pids(self) -> list[int]:
        """Of those that run now."""
        return [process.pid for process in self._running.values() if process.poll() is None]

    def _look_after(self, number: int, orders: Orders, ending: threading.Event) -> None:
        while not ending.is_set():
            process = subprocess.Popen(
                [sys.executable, "-m", "calsync.web.worker"], stdin=subprocess.PIPE, pass_fds=(orders.fd,)
            )
            self._running[number] = process
            try:
                assert process.stdin is not None
                with suppress(OSError):
                    process.stdin.write(orders.line())
                    process.stdin.flush()
                self._await(process, ending)
            finally:
                if process.stdin:
                    with suppress(OSError):
                        process.stdin.close()
            if not ending.is_set():
                log.warning("a web process ended and is started again", pid=process.pid, code=process.returncode)
                ending.wait(AGAIN)

    def _await(self, process: subprocess.Popen[bytes], ending: threading.Event) -> None:
        """Until it ends; once all are to end, it is given some seconds."""
        while process.poll() is None and not ending.wait(0.1):
            pass
        if process.stdin:
            with suppress(OSError):
                process.stdin.close()
        deadline = time.monotonic() + GRACE
        while process.poll() is None:
            if time.monotonic() > deadline:
                process.kill()
            time.sleep(0.02)


def new_secret() -> str:
    """What a worker shows the daemon with each request that it passes on."""
    return secrets.token_urlsafe(24)
