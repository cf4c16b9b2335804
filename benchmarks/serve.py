"""How fast a feed is served, against a bare Starlette answer of the same bytes.

    .venv/bin/python benchmarks/serve.py [--events 1000] [--seconds 3] [--rounds 5]

Needs `wrk`. Both servers run on this machine, by turns in each round; what counts are the ratios of medians.
"""

from __future__ import annotations

import argparse
import asyncio
import http.client
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from calsync.config import Config, FeedConfig
from calsync.feeds import FeedKeeper
from calsync.model import Change, Event, Fragment, Place, ReadyFeed
from calsync.span import day_span

NOW = datetime(2025, 9, 20, 4, 0, tzinfo=UTC)
WANTED = 0.7


class Shelf:
    """A store in memory: what is measured is serving, not the disk."""

    def __init__(self, events: list[Event]) -> None:
        self._events, self._fragments, self._ready = events, dict[str, Fragment](), dict[str, ReadyFeed]()

    def events(self) -> list[Event]:
        return self._events

    def fragments(self, presentation: str, uids: Collection[str]) -> Mapping[str, Fragment]:
        return {uid: self._fragments[uid] for uid in uids if uid in self._fragments}

    def put_fragments(self, fragments: Sequence[Fragment]) -> None:
        self._fragments |= {fragment.uid: fragment for fragment in fragments}

    def ready_feed(self, name: str) -> ReadyFeed | None:
        return self._ready.get(name)

    def ready_feed_etag(self, name: str) -> str | None:
        return self._ready[name].etag if name in self._ready else None

    def swap_ready_feed(self, feed: ReadyFeed, replaced: str | None, fragments: Sequence[Fragment]) -> bool:
        self.put_fragments(fragments)
        self._ready[feed.name] = feed
        return True

    def events_as_of(self, at: datetime) -> Iterable[Event]:
        return self._events

    def changes(self, limit: int) -> Iterable[Change]:
        return ()

    def facts(self, prefix: str) -> Mapping[str, str]:
        return {}

    def put_fact(self, name: str, value: str) -> None:
        raise NotImplementedError

    def mark(self) -> int:
        return 1

    def changed_since(self, mark: int) -> tuple[set[str], int]:
        return set(), 1


class Bench:
    """As much of a service as feeds need."""

    def __init__(self, number: int, folder: Path) -> None:
        self.config = Config(
            path=folder / "calsync.toml",
            files=(),
            data_dir=folder,
            calendars_dir=folder / "calendars",
            store_url="",
            zone="Asia/Kuala_Lumpur",
            feeds=(FeedConfig("all", "All meetings", from_="all"),),
        )
        events = [
            Event(
                f"event-{n}@bench",
                f"Meeting {n} of the working group on matters of number {n}",
                day_span(date(2025, 1, 1) + timedelta(days=n % 700)),
                place=Place(f"Room {n}, Kuala Lumpur", country="MY"),
                revised=NOW,
                confidence=0.9,
                description="A meeting as many others, with an agenda, minutes and coffee. " * 4,
            )
            for n in range(number)
        ]
        self.feeds = FeedKeeper(Shelf(events), self.config)
        self.feeds.refresh(NOW)


def serve_calsync(number: int) -> None:
    from calsync import web
    from calsync.jobs import Jobs
    from calsync.web.server import listen, server

    bench = Bench(number, Path(tempfile.mkdtemp()))
    app = web.app(lambda: bench, Jobs(lambda *_: None))  # type: ignore[arg-type,return-value]
    sock, running = listen("127.0.0.1", 0), server(app)
    print(sock.getsockname()[1], flush=True)
    with asyncio.Runner(loop_factory=running.config.get_loop_factory()) as runner:
        runner.run(running.serve(sockets=[sock]))


def serve_bare(number: int) -> None:
    import socket

    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    feed = Bench(number, Path(tempfile.mkdtemp())).feeds.ready("all")
    assert feed is not None
    headers = {"ETag": feed.etag, "Content-Type": "text/calendar; charset=utf-8"}

    async def answer(request: Request) -> Response:
        if request.headers.get("if-none-match") == feed.etag:
            return Response(status_code=304, headers=headers)
        return Response(feed.body, headers=headers)

    sock = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(sock.getsockname()[1], flush=True)
    app = Starlette(routes=[Route("/feeds/all.ics", answer)])
    config = uvicorn.Config(app, access_log=False, log_level="warning")
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        runner.run(uvicorn.Server(config).serve(sockets=[sock]))


@contextmanager
def started(kind: str, number: int) -> Iterator[int]:
    command = [sys.executable, __file__, "--serve", kind, "--events", str(number)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(10)


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


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serve", choices=["calsync", "bare"])
    options = parser.parse_args()
    if options.serve:
        (serve_calsync if options.serve == "calsync" else serve_bare)(options.events)
        return 0
    good = True
    with started("calsync", options.events) as ours, started("bare", options.events) as bare:
        (etag, size), other = etag_of(ours), etag_of(bare)
        assert (etag, size) == other, "both must serve the same bytes"
        print(f"{options.events} events, {size:,} bytes, median of {options.rounds} alternating rounds")
        for connections in (2, 64):
            for name, tag in (("200", None), ("304", etag)):
                rates: dict[int, list[float]] = {ours: [], bare: []}
                for _ in range(options.rounds):
                    for port in (bare, ours):
                        rates[port].append(requests_per_second(port, connections, options.seconds, tag))
                fast, base = statistics.median(rates[ours]), statistics.median(rates[bare])
                good &= fast / base >= WANTED
                print(
                    f"{name}, {connections:>2} connections: calsync {fast:>8,.0f}/s, bare {base:>8,.0f}/s, "
                    f"ratio {fast / base:.2f}",
                    flush=True,
                )
    print(f"wanted: at least {WANTED}: {'reached' if good else 'NOT reached'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
