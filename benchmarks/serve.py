"""How fast a feed is served: calsync with one and two processes, a bare Starlette answer of the same bytes, and nginx.

    .venv/bin/python benchmarks/serve.py [--events 1000] [--seconds 3] [--rounds 5] [--json]

Needs `wrk`; nginx is left out where it is not installed. All servers run on this machine and are asked by turns in each
round; what counts are the ratios of medians. "Packed" are answers to a program that takes gzip, as all do.

What two processes give is bounded by the cores that `wrk` leaves: with two cores in all, both servers and `wrk` share
them. So the processor time of an answer is told as well: where it is the same with one and two processes, a machine
with cores to spare gives twice as much.

Then a daemon is started anew and asked at once and without a pause, until it is warm: what counts is the longest wait.
A connection that is refused, before it listens, is no wait.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from changed import event, put

from calsync.store import open_store

CALSYNC = Path(sys.executable).with_name("calsync")
CONFIG = """
zone = "Asia/Kuala_Lumpur"
[web]
address = "127.0.0.1:{port}"
processes = {processes}
[feeds.all]
title = "All meetings"
from = "all"
"""
NGINX = """
worker_processes 1; daemon off; pid {folder}/pid; error_log stderr crit;
events {{ worker_connections 512; }}
http {{
    access_log off; gzip_static on; types {{ text/calendar ics; }}
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    server {{ listen 127.0.0.1:{port}; root {site}; }}
}}
"""


def prepare(folder: Path, events: int) -> Path:
    """A data folder with so many events, and its static site."""
    folder.mkdir()
    with open_store(f"sqlite:///{folder}/calsync.sqlite") as store:
        for start in range(0, events, 1000):
            put(store, *(event(n) for n in range(start, min(events, start + 1000))))
    site = folder.parent / "site"
    config = folder.parent / "site.toml"
    config.write_text(CONFIG.format(port=1, processes=1))
    command = [CALSYNC, "--config", config, "--data-dir", folder, "publish", "--site", site]
    subprocess.run(command, check=True, capture_output=True)
    return site


@contextmanager
def daemon(folder: Path, data: Path, processes: int) -> Iterator[Server]:
    port = free_port()
    with started(run(folder, data, port, processes), port) as server:
        time.sleep(3 if processes > 1 else 0)  # the further processes
        yield server


def run(folder: Path, data: Path, port: int, processes: int) -> list[str]:
    """The command that starts a daemon with a copy of the data."""
    own = folder / f"data{processes}-{time.monotonic_ns()}"
    shutil.copytree(data, own)
    config = folder / f"{own.name}.toml"
    config.write_text(CONFIG.format(port=port, processes=processes))
    return [str(CALSYNC), "--config", str(config), "--data-dir", str(own), "run"]


class Server:
    """A running one: where it answers, and what it has used of the processors."""

    def __init__(self, port: int, pid: int) -> None:
        self.port, self.pid = port, pid

    def core_seconds(self) -> float:
        """Of the process and those that it started."""
        return sum(map(_core_seconds, [self.pid, *_children(self.pid)]))


def _core_seconds(pid: int) -> float:
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def _children(pid: int) -> list[int]:
    return [int(n) for task in Path(f"/proc/{pid}/task").iterdir() for n in (task / "children").read_text().split()]


@contextmanager
def started(command: list[str], port: int) -> Iterator[Server]:
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None, command
            time.sleep(0.01)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait(30)


def bare(body: Path, port: int) -> list[str]:
    """A process that answers with these bytes, as Starlette does it."""
    return [sys.executable, __file__, "--bare", str(body), f"{body}.gz", str(port)]


def serve_bare(body: Path, packed: Path, port: int) -> None:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    ready, small = body.read_bytes(), packed.read_bytes()
    headers = {"ETag": '"bare"', "Content-Type": "text/calendar; charset=utf-8"}

    async def answer(request: Request) -> Response:
        if request.headers.get("if-none-match") == '"bare"':
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            return Response(small, headers=headers | {"Content-Encoding": "gzip"})
        return Response(ready, headers=headers)

    app = Starlette(routes=[Route("/feeds/all.ics", answer)])
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="critical", access_log=False)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


KINDS = ("200", "200 packed", "304")


def ask(server: Server, connections: int, seconds: int, kind: str, etag: str) -> tuple[float, float]:
    """Answers a second, and the server's core seconds for a thousand of them."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", f"http://127.0.0.1:{server.port}/feeds/all.ics"]
    if kind == "304":
        command += ["-H", f"If-None-Match: {etag}"]
    elif kind == "200 packed":
        command += ["-H", "Accept-Encoding: gzip"]
    before = server.core_seconds()
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    used = server.core_seconds() - before
    assert "Non-2xx" not in out, out
    match, total = re.search(r"Requests/sec:\s+([\d.]+)", out), re.search(r"(\d+) requests in", out)
    assert match and total, out
    return float(match[1]), used / int(total[1]) * 1000


def etag_of(port: int) -> tuple[str, int]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/feeds/all.ics")
    answer = connection.getresponse()
    size = len(answer.read())
    connection.close()
    return str(answer.headers["ETag"]), size


def first_waits(folder: Path, data: Path, processes: int, seconds: float = 5.0) -> tuple[list[float], int]:
    """Seconds of each answer of a daemon from its start on, one after another; and how many were refused before."""
    port = free_port()
    command = run(folder, data, port, processes)
    process, times, refused = subprocess.Popen(command, stderr=subprocess.DEVNULL), [], 0
    until = time.monotonic() + 60
    try:
        while time.monotonic() < until:
            began = time.perf_counter()
            try:
                etag_of(port)
            except ConnectionRefusedError:
                refused += 1
                assert process.poll() is None, command
                time.sleep(0.002)
                continue
            if not times:
                until = time.monotonic() + seconds
            times.append(time.perf_counter() - began)
    finally:
        process.terminate()
        process.wait(30)
    return times, refused


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true", help="one object at the end")
    parser.add_argument("--bare", nargs=3, metavar=("FILE", "GZIP", "PORT"))
    options = parser.parse_args()
    if options.bare:
        serve_bare(Path(options.bare[0]), Path(options.bare[1]), int(options.bare[2]))
        return 0
    with tempfile.TemporaryDirectory() as name:
        found = measure(Path(name), options.events, options.rounds, options.seconds)
    print(json.dumps(found) if options.json else told(found))
    return 0


def measure(folder: Path, events: int, rounds: int, seconds: int) -> dict[str, Any]:
    data = folder / "data"
    site = prepare(data, events)
    with ExitStack() as running:
        servers = {"calsync": running.enter_context(daemon(folder, data, 1))}
        servers["calsync, 2 processes"] = running.enter_context(daemon(folder, data, 2))
        port, feed = free_port(), site / "feeds/all.ics"
        servers["bare Starlette"] = running.enter_context(started(bare(feed, port), port))
        if nginx := shutil.which("nginx"):
            port, conf = free_port(), folder / "nginx.conf"
            conf.write_text(NGINX.format(folder=folder, port=port, site=site))
            folder.chmod(0o755)
            servers["nginx"] = running.enter_context(started([nginx, "-c", str(conf), "-p", str(folder)], port))
        found = compare(servers, rounds, seconds)
    firsts = [first_waits(folder, data, processes) for processes in (1, 2) for _ in range(rounds)]
    waits = sorted(max(times) for times, _ in firsts)
    return {"events": events, "rounds": rounds, **found, "first_waits": waits}


def compare(servers: dict[str, Server], rounds: int, seconds: int) -> dict[str, Any]:
    tags = {name: etag_of(server.port) for name, server in servers.items()}
    assert len({size for _, size in tags.values()}) == 1, "all must serve the same bytes"
    rows = []
    for connections in (2, 64):
        for kind in KINDS:
            rates: dict[str, list[tuple[float, float]]] = {name: [] for name in servers}
            for _ in range(rounds):
                for name, server in servers.items():
                    rates[name].append(ask(server, connections, seconds, kind, tags[name][0]))
            rate = {name: statistics.median(one for one, _ in asked) for name, asked in rates.items()}
            core = {name: statistics.median(one for _, one in asked) for name, asked in rates.items()}
            rows.append({"kind": kind, "connections": connections, "rate": rate, "core_ms": core})
    return {"bytes": tags["calsync"][1], "rows": rows}


def told(found: dict[str, Any]) -> str:
    lines = [f"{found['events']} events, {found['bytes']:,} bytes, median of {found['rounds']} alternating rounds"]
    for row in found["rows"]:
        base = row["rate"]["bare Starlette"]
        each = (
            f"{name} {rate:,.0f}/s ({rate / base:.2f}, {row['core_ms'][name]:.3f} ms of a core)"
            for name, rate in row["rate"].items()
        )
        lines.append(f"{row['kind']}, {row['connections']} connections: {', '.join(each)}")
    waits = ", ".join(f"{wait * 1000:.0f}" for wait in found["first_waits"])
    return "\n".join([*lines, f"after a start, the longest wait for an answer, ms: {waits}"])


if __name__ == "__main__":
    sys.exit(main())
