"""A year of thirty sources on a web without a network: is each decay noticed in time, and how many alarms are false?

    python benchmarks/year.py [SEED]

Everything is the real thing (robots, requests, reading apart, store, feeds, the pulse); only the clock and the network
are made up. The clock goes from one source's due time to the next, so that a year takes as long as its work does.
Two in three of the sources decay in some way in the middle of the year and come back later; the others only look odd.
"""

from __future__ import annotations

import math
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from heapq import heappop, heappush
from html import escape
from pathlib import Path

import httpx

from calsync.config import Config, FeedConfig, SourceConfig
from calsync.fetch import Client
from calsync.fetch.manners import Manners
from calsync.pulse import PAST, Pulse, noticed_within
from calsync.service import PULSE, Service
from calsync.store.hosts import Hosts

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
YEAR = 365 * DAY
ALLOWED = 26 * HOUR  # "within a day", and the time of a look
BODIES = (
    "Harbour Board", "Fisheries Council", "Museum Trustees", "Water Committee", "Transport Authority",
    "Forestry Commission", "Library Association", "Chamber of Commerce", "Orchestra Society", "Parks Committee",
    "Housing Council", "Energy Board", "Airport Authority", "Dairy Federation", "Medical Society", "Bar Association",
    "Teachers Union", "Planning Commission", "Heritage Trust", "Coast Guard Council", "Standards Institute",
    "Farmers League", "Cycling Federation", "Theatre Guild", "Weather Service", "Archive Society",
    "Bridge Authority", "Coffee Council", "Rubber Board", "Tourism Board",
)  # fmt: skip


@dataclass(frozen=True)
class Post:
    at: datetime
    title: str
    text: str
    day: date | None  # of the meeting that it announces

    @property
    def slug(self) -> str:
        return f"/post/{int(self.at.timestamp())}"


@dataclass
class Publisher:
    """One site, with its habit (days from news to news) and its fate: what becomes of it from `onset` to `back`."""

    number: int
    kind: str
    mean: float
    fate: str
    seed: int
    posts: list[Post] = field(default_factory=list)
    onset: datetime = BEGIN + YEAR
    back: datetime = BEGIN + YEAR
    stated: timedelta = YEAR  # how long after `onset` it may take until it is noticed
    path: Path | None = None
    asked: int = 0

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.number}"

    @property
    def body(self) -> str:
        return BODIES[self.number]

    @property
    def host(self) -> str:
        return f"https://site{self.number}.example"

    @property
    def decays(self) -> bool:
        return self.fate in BROKEN or self.fate in SILENT

    def gone_bad(self, now: datetime) -> bool:
        return self.onset <= now < self.back

    def until(self, now: datetime) -> list[Post]:
        return [post for post in self.posts if post.at <= now]


BROKEN = (
    "404", "410", "500", "no connection", "no such host", "bad certificate", "robots forbid", "page to sign in",
    "page to agree", "error page that says 200", "nothing at all", "drawn by a script", "another form",
)  # fmt: skip
SILENT = ("silent", "no meetings any more", "only what is over")
PLAN = [
    ("feed", 1, "404"), ("feed", 2, "another form"), ("feed", 3, "silent"), ("feed", 1.5, "no meetings any more"),
    ("feed", 5, "moved for good"), ("feed", 7, "well"), ("feed", 2, "only what is over"),
    ("feed", 10, "bad certificate"), ("feed", 14, "silent"), ("feed", 1, "overloaded now and then"),
    ("page", 3, "page to sign in"), ("page", 7, "page to agree"), ("page", 2, "silent"),
    ("page", 4, "a token in each answer"),
    ("page", 5, "error page that says 200"), ("page", 14, "drawn by a script"), ("page", 1, "nothing at all"),
    ("listing", 2, "another form"), ("listing", 3, "410"), ("listing", 1, "robots forbid"), ("listing", 7, "silent"),
    ("listing", 4, "well"), ("listing", 2, "no meetings any more"),
    ("calendar", 3, "500"), ("calendar", 7, "restored from a backup"), ("calendar", 10, "silent"),
    ("sitemap", 2, "no such host"), ("sitemap", 5, "two weeks of holiday"),
    ("mailbox", 2, "silent"), ("mailbox", 7, "well"),
]  # fmt: skip


def publishers(seed: int) -> list[Publisher]:
    made = []
    for number, (kind, mean, fate) in enumerate(PLAN):
        one = Publisher(number, kind, mean, fate, seed)
        rng = random.Random(f"{seed} {number}")
        if one.decays:
            one.onset = BEGIN + timedelta(days=rng.uniform(150, 200))
            one.back = one.onset + timedelta(days=100 if fate in SILENT else 40)
        one.posts = list(_posts(one, rng))
        made.append(one)
    return made


def _posts(one: Publisher, rng: random.Random) -> Iterator[Post]:
    """By chance, or in a strict rhythm; four in five announce a meeting; nobody works in the first half of August."""
    at, number = BEGIN - timedelta(days=one.mean * 8 + rng.uniform(0, 1)), 0
    strict = one.number % 3 == 0
    while at < BEGIN + YEAR:
        holiday = one.fate == "two weeks of holiday" and (at.month, at.day) >= (8, 1) and (at.month, at.day) < (8, 15)
        silent = one.fate == "silent" and one.gone_bad(at)
        if not holiday and not silent:
            number += 1
            yield _post(one, number, at, rng)
        at += timedelta(days=one.mean if strict else max(rng.expovariate(1 / one.mean), 0.1))


def _post(one: Publisher, number: int, at: datetime, rng: random.Random) -> Post:
    over = one.fate == "only what is over" and one.gone_bad(at)
    barren = rng.random() < 0.2 or (one.fate == "no meetings any more" and one.gone_bad(at))
    day = (at + timedelta(days=rng.randint(-200, -100) if over else rng.randint(20, 60))).date()
    if barren and one.kind != "calendar":
        return Post(
            at,
            f"{one.body} in new rooms ({number})",
            f"The {one.body} has painted room {number}, and it is blue now.",
            None,
        )
    verb = "took place" if over else "takes place"
    text = f"The {_ordinal(number)} annual meeting of the {one.body} {verb} on {day.day} {day:%B %Y} in the Old Mill."
    return Post(at, f"{one.body}: {_ordinal(number)} annual meeting", text, day)


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{ending}"


# What a site answers


@dataclass
class Web(httpx.BaseTransport):
    sites: dict[str, Publisher]
    now: float = BEGIN.timestamp()
    requests: int = 0

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def moment(self) -> datetime:
        return datetime.fromtimestamp(self.now, UTC)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.now += 0.05
        self.requests += 1
        site = self.sites[request.url.host.replace("new-", "")]
        return answered(site, request, self.moment())


def answered(site: Publisher, request: httpx.Request, now: datetime) -> httpx.Response:
    path, bad = request.url.path, site.fate if site.gone_bad(now) else ""
    site.asked += 1
    if bad == "no connection":
        raise httpx.ConnectTimeout("timed out", request=request)
    if bad == "no such host":
        raise httpx.ConnectError("[Errno -2] Name or service not known", request=request)
    if bad == "bad certificate":
        raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate has expired", request=request)
    if path == "/robots.txt":
        return _answer(200, b"User-agent: *\nDisallow: /\n") if bad == "robots forbid" else _answer(404)
    if bad in ("404", "410", "500"):
        return _answer(int(bad))
    if bad == "nothing at all":
        return _html("")
    if bad in _INSTEAD:
        return _html(_INSTEAD[bad])
    if site.fate == "overloaded now and then" and site.asked % 7 == 0:
        return _answer(503, b"", {"retry-after": "600"})
    if site.fate == "moved for good" and now > BEGIN + YEAR / 2 and not request.url.host.startswith("new-"):
        return _answer(301, b"", {"location": f"https://new-{request.url.host}{path}"})
    kind, body = _content(site, path, now, bad)
    etag = f'"{sha256(body).hexdigest()[:16]}"'
    if site.number % 5 and request.headers.get("if-none-match") == etag:  # one server in five knows no validators
        return _answer(304)
    return _answer(200, body, {"content-type": kind} | ({"etag": etag} if site.number % 5 else {}))


_INSTEAD = {
    "page to sign in": "<title>Sign in</title><h1>Sign in</h1><form><p>Name and password, please.</p></form>",
    "page to agree": "<title>Before you continue</title><h1>Before you continue</h1><p>We use cookies. Agree?</p>",
    "error page that says 200": "<title>Page not found</title><h1>Page not found</h1><p>Try the search.</p>",
    "drawn by a script": "<title></title><div id=app></div><script src=/app.js></script>",
    "another form": "<title>Welcome</title><p>Our new site is here. Enjoy it.</p>",
}


def _content(site: Publisher, path: str, now: datetime, bad: str) -> tuple[str, bytes]:
    posts = site.until(now)
    if site.fate == "restored from a backup" and BEGIN + 0.6 * YEAR < now < BEGIN + 0.6 * YEAR + 5 * DAY:
        posts = posts[:-3]
    if path.startswith("/post/"):
        one = next((post for post in posts if post.slug == path), posts[-1])
        title = escape(one.title)
        markup = f"<html lang=en><title>{title}</title><main><h1>{title}</h1><p>{one.text}</p></main></html>"
        return "text/html; charset=utf-8", markup.encode()
    return _KINDS[site.kind](site, posts, now)


def _feed(site: Publisher, posts: list[Post], now: datetime) -> tuple[str, bytes]:
    items = "".join(
        f"<item><title>{escape(p.title)}</title><link>{site.host}{p.slug}</link><guid>{p.slug}</guid>"
        f"<pubDate>{format_datetime(p.at)}</pubDate>"
        f"<description>{escape(f'<p>{p.text}</p>' + _FILLER)}</description></item>"
        for p in reversed(posts[-15:])
    )
    return (
        "application/rss+xml",
        f'<rss version="2.0"><channel><title>{site.body}</title>{items}</channel></rss>'.encode(),
    )


_FILLER = "<p>" + "The clerk answers questions about the rooms and the way to them. " * 15 + "</p>"


def _page(site: Publisher, posts: list[Post], now: datetime) -> tuple[str, bytes]:
    token = f'<input type=hidden value="{now.timestamp()}">' if site.fate == "a token in each answer" else ""
    rows = "".join(f"<h2>{escape(p.title)}</h2><p>{p.text}</p>" for p in reversed(posts[-6:]))
    markup = (
        f"<html lang=en><title>{site.body}</title><main><h1>News of the {site.body}</h1>{rows}</main>{token}</html>"
    )
    return "text/html; charset=utf-8", markup.encode()


def _listing(site: Publisher, posts: list[Post], now: datetime) -> tuple[str, bytes]:
    rows = "".join(
        f'<li><a href="{p.slug}">{escape(p.title)}</a> <time datetime="{p.at:%Y-%m-%d}">{p.at:%d %B %Y}</time></li>'
        for p in reversed(posts[-15:])
    )
    return (
        "text/html; charset=utf-8",
        f"<html lang=en><title>News</title><main><ul class=news>{rows}</ul></main></html>".encode(),
    )


def _calendar(site: Publisher, posts: list[Post], now: datetime) -> tuple[str, bytes]:
    entries = "".join(
        f"BEGIN:VEVENT\r\nUID:{p.slug}@{site.number}\r\nSUMMARY:{p.title}\r\nDTSTAMP:{now:%Y%m%dT%H%M%SZ}\r\n"
        f"DTSTART;VALUE=DATE:{p.day:%Y%m%d}\r\nEND:VEVENT\r\n"
        for p in posts
        if p.day
    )
    return "text/calendar", f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{entries}END:VCALENDAR\r\n".encode()


def _sitemap(site: Publisher, posts: list[Post], now: datetime) -> tuple[str, bytes]:
    urls = "".join(
        f"<url><loc>{site.host}{p.slug}</loc><lastmod>{p.at:%Y-%m-%d}</lastmod></url>" for p in reversed(posts[-30:])
    )
    return "application/xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


_KINDS: dict[str, Callable[[Publisher, list[Post], datetime], tuple[str, bytes]]] = {
    "feed": _feed, "page": _page, "listing": _listing, "calendar": _calendar, "sitemap": _sitemap,
}  # fmt: skip


def _answer(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, headers=headers or {}, stream=httpx.ByteStream(body))


def _html(markup: str) -> httpx.Response:
    return _answer(200, markup.encode(), {"content-type": "text/html"})


def _mail(one: Publisher, post: Post) -> bytes:
    head = f"Subject: {post.title}\r\nMessage-ID: <{post.slug}>\r\nDate: {format_datetime(post.at)}\r\n"
    return f"{head}\r\n{post.text}\r\n".encode()


# The year


@dataclass
class Outcome:
    """What happened: alarms that were right with how long they took, false ones, and decays that nobody noticed."""

    days: float = 0.0  # of sources in which all was well
    looks: int = 0
    requests: int = 0
    events: int = 0
    seconds: float = 0.0
    noticed: list[tuple[Publisher, timedelta, str]] = field(default_factory=list)
    false: list[tuple[Publisher, datetime, str]] = field(default_factory=list)
    missed: list[Publisher] = field(default_factory=list)
    early: list[Publisher] = field(default_factory=list)  # were well again before the time in which it is noticed
    recovered: dict[str, timedelta] = field(default_factory=dict)

    @property
    def late(self) -> list[tuple[Publisher, timedelta, str]]:
        return [one for one in self.noticed if one[1] > one[0].stated]


def live(seed: int, folder: Path, plan: Callable[[int], list[Publisher]] = publishers) -> Outcome:
    sites, began = plan(seed), time.process_time()
    web, outcome = Web({f"site{one.number}.example": one for one in sites}), Outcome()
    service = _service(sites, folder, web)
    by_name = {one.name: one for one in sites}
    waiting = [(BEGIN, one.name) for one in sites]  # a heap: who is due next
    rebuilt = BEGIN.date()
    while waiting and waiting[0][0] < BEGIN + YEAR:
        due, name = heappop(waiting)
        web.now = max(web.now, due.timestamp())
        one, now = by_name[name], web.moment()
        _deliver(one, now)
        if one.onset + 13 * HOUR <= now and one.stated == YEAR:
            one.stated = _stated(one, service)
        report, _ = service._sync_one(service.config.sources[one.number], False, None)
        outcome.looks += 1
        _count(outcome, one, now, report.turned)
        if now.date() != rebuilt:
            rebuilt = now.date()
            service.refresh_feeds()
        with service.store.reading() as look:
            state = look.source_state(name)
        heappush(waiting, (state.next_due if state and state.next_due else now + DAY, name))
    unnoticed = [one for one in sites if one.decays and one not in [noticed for noticed, _, _ in outcome.noticed]]
    outcome.missed = [one for one in unnoticed if one.onset + one.stated < one.back]
    outcome.early = [one for one in unnoticed if one not in outcome.missed]
    well = [(one.onset - BEGIN) + (BEGIN + YEAR - one.back) if one.decays else YEAR for one in sites]
    outcome.days = sum(well, timedelta()) / DAY
    outcome.requests, outcome.events = web.requests, len(service.events())
    outcome.seconds = time.process_time() - began
    service.close()
    return outcome


def _service(sites: list[Publisher], folder: Path, web: Web) -> Service:
    sources = []
    for one in sites:
        address = f"{one.host}/news"
        if one.kind == "mailbox":
            one.path = folder / one.name
            for part in ("cur", "new", "tmp"):
                (one.path / part).mkdir(parents=True)
            address = str(one.path)
        sources.append(SourceConfig(one.name, one.kind, address, every=HOUR, adaptive=True, zone="UTC", language="en"))
    config = Config(
        folder / "c.toml", (), folder, folder / "calendars", f"sqlite:///{folder}/s.sqlite", sources=tuple(sources),
        feeds=(FeedConfig("all", "All"),),
    )  # fmt: skip
    service = Service(config, clock=web.moment)
    manners = Manners(clock=web.clock, sleep=web.sleep, shared=Hosts(service.store))
    service.__dict__["client"] = Client(manners=manners, through=lambda _: web, apart=service.apart.call)
    return service


def _deliver(one: Publisher, now: datetime) -> None:
    if one.path is not None:
        for post in one.until(now):
            path = one.path / "new" / f"{int(post.at.timestamp())}.{one.number}.host"
            if not path.exists():
                path.write_bytes(_mail(one, post))


def _stated(one: Publisher, service: Service) -> timedelta:
    """The time within which docs/sources.md promises that this decay is noticed, and one look more."""
    with service.store.reading() as look:
        pulse = Pulse.from_json(look.meta(PULSE + one.name))
    bad = [post for post in one.posts if one.gone_bad(post.at)]
    if one.fate in BROKEN:
        return ALLOWED
    if one.fate == "silent":
        last = max(pulse.news[-1], max(post.at for post in one.until(one.onset)))
        return last + noticed_within(pulse) - one.onset + 13 * HOUR
    if one.fate == "only what is over":
        last = max(post.at for post in one.until(one.onset))
        return _sixth_look(last, (post.at for post in bad if post.day is not None)) - one.onset + 13 * HOUR
    share = min(pulse.fruitful / max(pulse.announcements - pulse.barren, 1), 0.95)
    enough = math.ceil(math.log(1e-4) / math.log(1 - share)) + 1
    return max(bad[enough].at - one.onset, 8 * DAY) + 13 * HOUR


def _sixth_look(last: datetime, posts: Iterable[datetime]) -> datetime:
    """When the sixth look with meetings after the `last` one that was well is due: two within 13 hours may be one."""
    looks = [last]
    for at in posts:
        if at - looks[-1] >= 13 * HOUR:
            looks.append(at)
    return looks[PAST]


def _count(outcome: Outcome, one: Publisher, now: datetime, turned: str | None) -> None:
    if turned is None:
        return
    if "well again" in turned:
        if one.decays and now >= one.back:
            outcome.recovered.setdefault(one.name, now - one.back)
    elif one.gone_bad(now):
        if one not in [noticed for noticed, _, _ in outcome.noticed]:
            outcome.noticed.append((one, now - one.onset, turned))
    else:
        outcome.false.append((one, now, turned))


def _long(length: timedelta) -> str:
    return f"{length / DAY:.1f} days" if length >= 2 * DAY else f"{length / HOUR:.0f} h"


def main() -> None:
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with tempfile.TemporaryDirectory() as folder:
        outcome = live(seed, Path(folder))
    print(f"{'source':12} {'becomes':26} {'noticed after':14} {'stated':10} what is told")
    for one, after, note in sorted(outcome.noticed, key=lambda row: row[0].fate):
        print(f"{one.name:12} {one.fate:26} {_long(after):14} {_long(one.stated):10} {note[:110]}")
    for one in outcome.missed:
        print(f"{one.name:12} {one.fate:26} {'NEVER':14} {_long(one.stated):10}")
    for one in outcome.early:
        print(f"{one.name:12} {one.fate:26} {'back before':14} {_long(one.stated):10}")
    for one, at, note in outcome.false:
        print(f"false alarm: {one.name}, {one.fate}, {at:%d %B}: {note}")
    back = list(outcome.recovered.values())
    decays = len(outcome.noticed) + len(outcome.missed)
    print(f"{len(outcome.noticed)} of {decays} decays noticed, {len(outcome.late)} late (wanted: all, none)")
    print(
        f"{len(back)} recoveries told, after {_long(max(back, default=DAY))} at most (wanted: {len(outcome.noticed)})"
    )
    rate = 1000 * len(outcome.false) / outcome.days
    print(
        f"{len(outcome.false)} false alarms in {outcome.days:.0f} source-days: {rate:.2f} in 1,000 (wanted: at most 1)"
    )
    print(
        f"{outcome.looks} looks, {outcome.requests} requests, {outcome.events} events, "
        f"{outcome.seconds:.0f} s of this process"
    )


if __name__ == "__main__":
    main()
