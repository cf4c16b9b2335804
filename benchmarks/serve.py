"""How fast a feed is served: calsync with one and two processes, a bare Starlette answer of the same bytes, and nginx.

    .venv/bin/python benchmarks/serve.py [--events 1000] [--seconds 3] [--rounds 5]

Needs `wrk`; nginx is left out where it is not installed. All servers run on this machine and are asked by turns in each
round; what counts are the ratios of medians. Then a daemon is started anew, and its first answers are timed.
"""

from __future__ import annotations

import argparse
import http.client
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

from changed import event, put

from calsync.store import open_store

CALSYNC = Path(sys.executable).with_name("calsync")
WANTED, WANTED_TWO, WANTED_FIRST = 0.85, 1.3, 0.050
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
def daemon(folder: Path, data: Path, processes: int) -> Iterator[int]:
    port, own = free_port(), folder / f"data{processes}-{time.monotonic_ns()}"
    shutil.copytree(data, own)
    config = folder / f"{own.name}.toml"
    config.write_text(CONFIG.format(port=port, processes=processes))
    with started([str(CALSYNC), "--config", str(config), "--data-dir", str(own), "run"], port):
        time.sleep(3 if processes > 1 else 0)  # the further processes
        yield port


@contextmanager
def started(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None, command
            time.sleep(0.01)
        yield
    finally:
        process.terminate()
        process.wait(30)


def bare(body: Path, port: int) -> list[str]:
    """A process that answers with these bytes, as Starlette does it."""
    return [sys.executable, __file__, "--bare", str(body), str(port)]


def serve_bare(body: Path, port: int) -> None:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    ready = body.read_bytes()
    headers = {"ETag": '"bare"', "Content-Type": "text/calendar; charset=utf-8"}

    async def answer(request: Request) -> Response:
        if request.headers.get("if-none-match") == '"bare"':
            return Response(status_code=304, headers=headers)
        return Response(ready, headers=headers)

    app = Starlette(routes=[Route("/feeds/all.ics", answer)])
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="critical", access_log=False)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


def requests_per_second(port: int, connections: int, seconds: int, etag: str | None) -> float:
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", f"http://127.0.0.1:{port}/feeds/all.ics"]
    if etag:
        command += ["-H", f"If-None-Match: {etag}"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in out, out
    match = re.search(r"Requests/sec:\s+([\d.]+)", out)
    assert match, out
    return float(match[1])


def etag_of(port: int) -> tuple[str, int]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/feeds/all.ics")
    answer = connection.getresponse()
    size = len(answer.read())
    connection.close()
    return str(answer.headers["ETag"]), size


def first_answers(port: int, number: int = 50) -> list[float]:
    """Seconds of the first answers of a daemon that was just started, one after another."""
    times = []
    for _ in range(number):
        began = time.perf_counter()
        etag_of(port)
        times.append(time.perf_counter() - began)
    return times


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--bare", nargs=2, metavar=("FILE", "PORT"))
    options = parser.parse_args()
    if options.bare:
        serve_bare(Path(options.bare[0]), int(options.bare[1]))
        return 0
    with tempfile.TemporaryDirectory() as name, ExitStack() as running:
        folder, data = Path(name), Path(name) / "data"
        site = prepare(data, options.events)
        ports = {"calsync": running.enter_context(daemon(folder, data, 1))}
        ports["calsync, 2 processes"] = running.enter_context(daemon(folder, data, 2))
        ports["bare Starlette"] = free_port()
        running.enter_context(started(bare(site / "feeds/all.ics", ports["bare Starlette"]), ports["bare Starlette"]))
        if nginx := shutil.which("nginx"):
            ports["nginx"] = free_port()
            conf = folder / "nginx.conf"
            conf.write_text(NGINX.format(folder=folder, port=ports["nginx"], site=site))
            folder.chmod(0o755)
            running.enter_context(started([nginx, "-c", str(conf), "-p", str(folder)], ports["nginx"]))
        good = compare(ports, options.rounds, options.seconds, options.events)
        with daemon(folder, data, 1) as port:
            times = first_answers(port)
        good &= max(times) <= WANTED_FIRST
        print(f"after a start: the first {len(times)} answers took {max(times) * 1000:.1f} ms at most")
    print(f"wanted: {'reached' if good else 'NOT reached'}")
    return 0 if good else 1


def compare(ports: dict[str, int], rounds: int, seconds: int, events: int) -> bool:
    tags = {name: etag_of(port) for name, port in ports.items()}
    assert len({size for _, size in tags.values()}) == 1, "all must serve the same bytes"
    print(f"{events} events, {tags['calsync'][1]:,} bytes, median of {rounds} alternating rounds")
    good = True
    for connections in (2, 64):
        for kind in ("200", "304"):
            rates: dict[str, list[float]] = {name: [] for name in ports}
            for _ in range(rounds):
                for name, port in ports.items():
                    tag = tags[name][0] if kind == "304" else None
                    rates[name].append(requests_per_second(port, connections, seconds, tag))
            median = {name: statistics.median(found) for name, found in rates.items()}
            base = median["bare Starlette"]
            told = ", ".join(f"{name} {rate:,.0f}/s ({rate / base:.2f})" for name, rate in median.items())
            print(f"{kind}, {connections:>2} connections: {told}", flush=True)
            good &= median["calsync"] / base >= WANTED
            if connections == 64:
                good &= median["calsync, 2 processes"] / median["calsync"] >= WANTED_TWO
    return good


if __name__ == "__main__":
    sys.exit(main())
