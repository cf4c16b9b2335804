"""An hour of many sources on a web without a network: gaps, conditional requests, bytes, processor time.

    python benchmarks/polite.py [SOURCES] [HOSTS]

The clock is moved by waiting only, so that an hour takes as long as its work does. One page in twenty changes in a
quarter of an hour; seven in ten servers send an ETag, two a Last-Modified, one nothing.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from calsync.config import Config, FeedConfig, SourceConfig
from calsync.fetch import Client
from calsync.fetch.manners import Manners
from calsync.service import Service
from calsync.store.hosts import Hosts

BEGIN = datetime(2026, 3, 2, 8, tzinfo=UTC)
EVERY = timedelta(minutes=15)
PAGE = (
    "<html><body><h1>Board {n}</h1><p>The annual conference of board {n} takes place on {day} May 2026.</p>"
    "{filler}</body></html>"
)


@dataclass
class Web(httpx.BaseTransport):
    """What each host was asked, when, and how many bytes went out. An answer takes 50 ms."""

    now: float = BEGIN.timestamp()
    pages: dict[str, tuple[str, int]] = field(default_factory=dict)  # text and version
    asked: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    ended: dict[str, float] = field(default_factory=dict)
    least: float = 1e9  # the shortest pause at any host
    overlaps: int = 0
    sent: int = 0
    naive: int = 0  # what a poller without memory would have fetched
    repeats: int = 0
    conditional: int = 0
    seen: set[str] = field(default_factory=set)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def moment(self) -> datetime:
        return datetime.fromtimestamp(self.now, UTC)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url, host = str(request.url), urlsplit(str(request.url)).hostname or ""
        if host in self.ended:
            self.least = min(self.least, self.now - self.ended[host])
            self.overlaps += self.now < self.ended[host]
        self.now += 0.05
        self.ended[host] = self.now
        self.asked[host].append(self.now)
        if url.endswith("/robots.txt"):
            return _answer(404)
        text, version = self.pages[url]
        body = text.encode()
        self.naive += len(body)
        manner = int(url.rsplit("/", 1)[1]) % 10
        headers = {"content-type": "text/html; charset=utf-8"}
        if manner < 7:
            headers["etag"] = f'"{version}"'
            same = request.headers.get("if-none-match") == headers["etag"]
        elif manner < 9:
            headers["last-modified"] = f"Mon, 02 Mar 2026 08:{version:02}:00 GMT"
            same = request.headers.get("if-modified-since") == headers["last-modified"]
        else:
            same = False
        if url in self.seen and manner < 9:
            self.repeats += 1
            self.conditional += bool({"if-none-match", "if-modified-since"} & set(request.headers))
        self.seen.add(url)
        if same:
            return _answer(304)
        self.sent += len(body)
        return _answer(200, body, headers)


def _answer(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, headers=headers or {}, stream=httpx.ByteStream(body))


def live(count: int, hosts: int, folder: Path, hours: float = 1.0) -> tuple[Web, float, float]:
    """The web after it, and the processor seconds of an hour and of one round without any news."""
    web, rng = Web(), random.Random(7)
    for n in range(count):
        web.pages[f"https://host{n % hosts}.example/{n}"] = (_page(n, 12), 0)
    sources = tuple(
        SourceConfig(f"s{n}", "page", url, every=EVERY, zone="UTC", language="en") for n, url in enumerate(web.pages)
    )
    config = Config(
        folder / "c.toml", (), folder, folder / "calendars", f"sqlite:///{folder}/s.sqlite", sources=sources,
        feeds=(FeedConfig("all", "All", from_="all"),),
    )  # fmt: skip
    service = Service(config, clock=web.moment)
    manners = Manners(clock=web.clock, sleep=web.sleep, shared=Hosts(service.store))
    service.__dict__["client"] = Client(manners=manners, through=lambda _: web)
    began = time.process_time()
    end = web.now + 3600 * hours
    change = web.now + EVERY.total_seconds()
    while web.now < end:
        if web.now >= change:
            change += EVERY.total_seconds()
            for url in rng.sample(sorted(web.pages), count // 20):
                n = int(url.rsplit("/", 1)[1])
                web.pages[url] = (_page(n, rng.randrange(1, 29)), web.pages[url][1] + 1)
        for name in service.due(web.moment()):
            service.sync([name])
        web.now += 20
    hour = time.process_time() - began
    began = time.process_time()
    for source in sources:
        service._sync_one(source, False, None)
    quiet = time.process_time() - began
    service.close()
    return web, hour, quiet


def _page(n: int, day: int) -> str:
    return PAGE.format(n=n, day=day, filler="<p>Words about the harbour, its boats and its people.</p>" * 80)


def main() -> None:
    count, hosts = (int(word) for word in (*sys.argv[1:], *("1000", "200")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        web, hour, quiet = live(count, hosts, Path(folder))
    total = sum(map(len, web.asked.values()))
    print(f"{count} sources on {hosts} hosts, one hour: {total} requests")
    print(f"shortest pause at a host: {web.least:.2f} s; two at once: {web.overlaps}")
    print(f"conditional where possible: {web.conditional} of {web.repeats}")
    print(f"bytes: {web.sent:,} of {web.naive:,} of a naive poller ({web.sent / web.naive:.1%})")
    print(f"processor: {hour:.1f} s for the hour; {quiet / count * 1000:.2f} s for 1,000 sources without news")


if __name__ == "__main__":
    main()
