"""A small shop with goods: events of every kind, two feeds, four sources; and a way to serve it on a loopback port."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import hashlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from calsync.config import Config, FeedConfig, Secret, SourceConfig, WebConfig
from calsync.feeds import Door, Narrowing
from calsync.feeds.narrow import narrowing
from calsync.model import (
    Candidate,
    Change,
    ChangeKind,
    Conflict,
    Event,
    Evidence,
    Kind,
    Place,
    ReadyFeed,
    Series,
    Sighting,
    Status,
)
from calsync.pulse import Finding, Health
from calsync.span import Precision, Span, day_span, month_span
from calsync.web.server import Server, bind, server, start_listening

NOW = datetime(2025, 9, 20, 4, 0, tzinfo=UTC)
BODY = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//calsync//test//EN\r\nEND:VCALENDAR\r\n"

LATE = "news.example.org: no answer in 30 s"


def ready(name: str = "all", body: bytes = BODY, at: datetime = NOW, count: int = 3) -> ReadyFeed:
    """A feed as the keeper would hand it over."""
    digest = hashlib.sha256(body).hexdigest()[:32]
    packed = gzip.compress(body, mtime=0)
    return ReadyFeed(name, body, packed, f'"{digest}"', f'"{digest}-gz"', at, at, count)


@dataclass
class State:
    name: str
    last_try: datetime | None = None
    last_success: datetime | None = None
    next_due: datetime | None = None
    error: str | None = None
    finding: Finding = Finding(Health.WELL)


class Keeper:
    """The keeper's reading side."""

    def __init__(self, feeds: dict[str, ReadyFeed]) -> None:
        self.feeds = feeds
        self.broken: Exception | None = None

    def ready(self, name: str) -> ReadyFeed | None:
        if self.broken:
            raise self.broken
        return self.feeds.get(name)

    def narrowing(self, query: str) -> Narrowing:
        return narrowing(query, {"admm"})

    def at_hand(self, name: str, form: str, asked_for: Narrowing) -> ReadyFeed | None:
        return None

    def other(self, name: str, form: str, asked_for: Narrowing, now: datetime) -> ReadyFeed | None:
        """The same bytes, and behind them what was asked for."""
        feed = self.ready(name)
        return ready(name, feed.body + f"X-ASKED:{form} {asked_for}\r\n".encode()) if feed else None

    def count(self, asked_for: Any, now: datetime) -> None:
        return None

    def instead(self, name: str, now: datetime) -> str:
        return ""

    def door(self, name: str, token: str | None, now: datetime) -> Door:
        return Door.OPEN if name in self.feeds and token is None else Door.CLOSED


@dataclass
class Shop:
    """What the web asks of a service, with goods from this file."""

    config: Config
    goods: list[Event]
    states: list[State] = field(default_factory=list)
    feeds: Keeper = field(default_factory=lambda: Keeper({}))
    asked: int = 0

    def events(self, *, hidden: bool = False) -> list[Event]:
        self.asked += 1
        return self.goods

    def changes(self, limit: int = 50) -> list[Change]:
        """The journal: one entry for all that is on the shelves now."""
        return [Change(ChangeKind.ADDED, "x", "x", id=sum(hash((one.uid, one.sequence)) for one in self.goods))]

    def sources(self) -> list[State]:
        return self.states


def config(folder: Path, **web: Any) -> Config:
    every = timedelta(minutes=30)
    return Config(
        path=folder / "calsync.toml",
        files=(folder / "calsync.toml",),
        data_dir=folder,
        calendars_dir=folder / "calendars",
        store_url=f"sqlite:///{folder}/calsync.sqlite",
        zone="Asia/Kuala_Lumpur",
        sources=(
            SourceConfig("announcements", "folder", str(folder / "announcements"), title="Drop folder", every=every),
            SourceConfig("news", "feed", "https://news.example.org/rss.xml", title="Ministry news", every=every),
            SourceConfig("agenda", "page", "https://council.example.org/agenda", cron="30 6 * * mon-fri"),
            SourceConfig("old", "page", "https://old.example.org/", enabled=False, every=every),
        ),
        feeds=(
            FeedConfig("all", "All meetings", "Everything that calsync knows of, past and to come."),
            FeedConfig("asean-defence", "ASEAN defence meetings", "ADMM, ADSOM and their family.", color="darkgreen"),
        ),
        series=(Series("admm", "ASEAN Defence Ministers’ Meeting"),),
        web=WebConfig(**web),
    )


def sighting(number: int, title: str, quote: str, published: date, url: str | None = None) -> Sighting:
    text = f"{title}. {quote}"
    start = text.index(quote)
    evidence = (Evidence(quote, start, start + len(quote)),)
    candidate = Candidate(title, evidence=evidence, confidence=0.93)
    stamp = datetime(published.year, published.month, published.day, 6, tzinfo=UTC)
    return Sighting(f"s{number}", f"a{number}", "news", url, title, published, stamp, 0, candidate)


def events() -> list[Event]:
    """One event of every state that the page tells apart; `NOW` lies between the past and the coming ones."""
    early = sighting(
        1,
        "Cyber threats on the ministers’ table",
        "the ASEAN Defence Ministers’ Meeting (ADMM) and the Senior Officials’ Meeting (ADSOM) this November",
        date(2025, 2, 26),
        "https://news.example.org/1",
    )
    desaru = sighting(
        2,
        "Officials to meet in Desaru",
        "will host the ASEAN Defence Senior Officials’ Meeting (ADSOM) on 24 September 2025 at Desaru, Johor",
        date(2025, 9, 18),
        "https://news.example.org/2",
    )
    return [
        Event("admm@x", "ASEAN Defence Ministers’ Meeting", month_span(2025, 11), ("ADMM",), "admm", 19,
              status=Status.TENTATIVE, confidence=0.91, sightings=(early,), created=NOW, revised=NOW),
        Event("adsom@x", "ASEAN Defence Senior Officials’ Meeting", day_span(date(2025, 9, 24)), ("ADSOM",),
              place=Place("Desaru, Johor", country="MY", tz="Asia/Kuala_Lumpur"), confidence=0.96,
              sightings=(early, desaru), revised=NOW, sequence=1,
              conflicts=(Conflict("date", "24 September 2025", "November 2025", "s1", "the later one is more exact"),),
              last_change="date: November 2025 → 24 September 2025; link: /srv/1.txt → /srv/2.txt"),
        Event("retreat@x", "ASEAN Defence Ministers’ Meeting Retreat", day_span(date(2025, 2, 26)),
              place=Place("Batu Ferringhi, Penang"), confidence=0.9, sightings=(early,)),
        Event("call@x", "Technical call on disaster relief data",
              Span(datetime(2025, 9, 23, 15), datetime(2025, 9, 23, 16, 30), Precision.MINUTE, "Asia/Tokyo"),
              online=True, confidence=0.8, url="https://meet.example.org/relief"),
        Event("range@x", "Exercise on maritime search and rescue, planning conference",
              day_span(date(2025, 9, 30), date(2025, 10, 2)), place=Place("Cebu, Philippines")),
        Event("moved@x", "Working group on military medicine", day_span(date(2025, 10, 14)),
              was=day_span(date(2025, 9, 29)), place=Place("Hà Nội")),
        Event("postponed@x", "Chiefs of navy meeting", Span(), status=Status.POSTPONED, was=day_span(date(2025, 10, 3)),
              place=Place("Bandar Seri Begawan")),
        Event("cancelled@x", "Symposium on <b>drones & law</b>", day_span(date(2025, 10, 6)), status=Status.CANCELLED,
              place=Place("กรุงเทพมหานคร")),
        Event("quarter@x", "Budget hearing", Span(date(2026, 1, 1), date(2026, 3, 31), Precision.QUARTER)),
        Event("year@x", "Review summit", Span(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR)),
        Event("week@x", "Port call of a training ship", Span(date(2025, 10, 20), date(2025, 10, 26), Precision.WEEK)),
        Event("deadline@x", "Papers for the workshop", day_span(date(2025, 10, 1)), kind=Kind.DEADLINE),
        Event("secret@x", "Hidden by a person", day_span(date(2025, 10, 1)), hidden=True),
        Event("unsure@x", "Waits for a person", day_span(date(2025, 10, 1)), review=True),
    ]  # fmt: skip


def states() -> list[State]:
    ago = NOW - timedelta(minutes=5)
    return [
        State("announcements", ago, ago, NOW + timedelta(minutes=25)),
        State(
            "news", ago, NOW - timedelta(days=3), NOW + timedelta(hours=1), LATE, Finding(Health.FAILING, LATE, "wait")
        ),
    ]


def shop(folder: Path, **web: Any) -> Shop:
    feeds = {name: ready(name) for name in ("all", "asean-defence")}
    return Shop(config(folder, **web), events(), states(), Keeper(feeds))


def secret(word: str) -> Secret:
    return Secret(word, "env:TEST")


@contextlib.contextmanager
def serving(app: Any, host: str = "127.0.0.1") -> Iterator[int]:
    """The application behind the real server, on a loopback port of its own."""
    sock = bind(host, 0)
    start_listening(sock)
    running = server(app)
    thread = threading.Thread(target=_serve, args=(running, sock), daemon=True)
    thread.start()
    try:
        yield sock.getsockname()[1]
    finally:
        running.should_exit = True
        thread.join(10)
        sock.close()


def _serve(running: Server, sock: Any) -> None:
    asyncio.run(running.serve(sockets=[sock]))


@dataclass
class Step:
    """A stage of a sync, as the service tells it."""

    source: str
    stage: str
    done: int = 0
    total: int = 0


@dataclass
class Read:
    name: str
    error: str | None = None


@dataclass
class Report:
    """What came of a sync."""

    changes: tuple[Change, ...] = ()
    sources: tuple[Read, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {"changes": [change.title for change in self.changes], "sources": [one.name for one in self.sources]}


class Reading:
    """A sync that goes on when it is let: it tells a stage, waits for `go`, then brings `brings` into the shop."""

    def __init__(self, shop: Shop, brings: list[Event] | None = None) -> None:
        self.shop, self.brings = shop, brings or []
        self.asked: list[tuple[Any, bool]] = []
        self.error: Exception | None = None
        self.go = threading.Event()

    def __call__(self, names: Any, dry_run: bool, progress: Any) -> Any:
        self.asked.append((names, dry_run))
        progress(Step("news", "reading", 1, 4))
        assert self.go.wait(30)
        if self.error:
            raise self.error
        if not dry_run:
            self.shop.goods = [*self.shop.goods, *self.brings]
        progress(Step("news", "done", 4, 4))
        return Report(tuple(Change(ChangeKind.ADDED, e.uid, e.title) for e in self.brings), (Read("news"),))
