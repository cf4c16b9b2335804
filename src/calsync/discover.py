"""What is at an address: a feed, a page with a feed behind it, a list, a calendar, a mailbox; and what each brings."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from calsync.config import SourceConfig
from calsync.errors import CalsyncError
from calsync.model import Document
from calsync.reading import Found
from calsync.recurrence import last_day
from calsync.trial import Trial, trial

if TYPE_CHECKING:
    from calsync.fetch import Client
    from calsync.fetch.http import Response

LOOKED_AT = 8  # documents of each possibility
OWN_ROWS = 3  # meetings that a page names itself, from which on it is not only a way to other pages

_LINK = re.compile(rb"<(?:link|a)\b[^<>]*>", re.I)
_ATTRIBUTE = re.compile(rb"([a-z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")
_COMMENTS = re.compile(r"comment", re.I)
_TITLE = re.compile(rb"<title\b[^<>]*>([^<]*)</title>", re.I)
_MOST_LINKED = 3  # feeds or calendars of one page that are tried


@dataclass(frozen=True, slots=True)
class Possibility:
    """A way to follow an address, why it is one, and what it brings now."""

    source: SourceConfig
    why: str
    trial: Trial = Trial()


def discover(
    address: str, client: Client, read: Callable[[Document], Found], now: datetime, *, given: SourceConfig
) -> list[Possibility]:
    """The ways to follow an address, the best one first. `given` holds the settings that are known already.

    Raises CalsyncError where nothing is there.
    """
    ways = list(_local(address, given) if "://" not in address else _remote(address, client, given))
    tried = [replace(way, trial=trial(way.source, client, read, now, most=LOOKED_AT)) for way in ways]
    worth = {id(way): _ahead(way.trial, now) for way in tried}
    if not any(worth.values()):  # a site about what is over
        worth = {id(way): len(way.trial.events) for way in tried}
    most = {way.source.kind: worth[id(way)] for way in tried}
    return sorted(tried, key=lambda way: _rank(way, worth[id(way)], most, alone=len(tried) == 1))


def _ahead(trial: Trial, now: datetime) -> int:
    """How many of its meetings are to come: the day on which something was published looks like a meeting at times."""
    return sum((last_day(one.span, one.rrule) or now.date()) >= now.date() for _, one in trial.events)


def _rank(way: Possibility, found: int, most: dict[str, int], *, alone: bool) -> int:
    """The place in the order of preference, after the meetings that each kind brings; the lower, the better."""
    kind = way.source.kind
    if way.trial.error or not way.trial.items:
        return 9
    if kind == "calendar":
        return 0 if found >= 2 or alone else 4
    if kind == "page" and found >= OWN_ROWS and found >= max(most.get("listing", 0), most.get("feed", 0)):
        return 1
    if found:
        return {"feed": 2, "sitemap": 2, "mailbox": 2, "folder": 2, "listing": 3}.get(kind, 5)
    return {"feed": 6, "listing": 7}.get(kind, 8)


def _local(address: str, given: SourceConfig) -> Iterator[Possibility]:
    path = Path(address).expanduser().absolute()
    if path.is_dir() and (path / "cur").is_dir() and (path / "new").is_dir():
        yield _way(given, "mailbox", str(path), "it is a Maildir")
    elif path.is_dir():
        yield _way(given, "folder", str(path), "it is a folder")
    elif path.is_file() and path.suffix.lower() in (".ics", ".ical", ".ifb"):
        yield _way(given, "calendar", str(path), "it is a calendar file")
    elif path.is_file():
        raise CalsyncError(f"{path} is one file: add its folder, and each file that comes into it is read")
    else:
        raise CalsyncError(f"there is no {path}: give an address with https://, a folder, a Maildir or an .ics file")


def _remote(address: str, client: Client, given: SourceConfig) -> Iterator[Possibility]:
    scheme = address.partition("://")[0].lower()
    if scheme in ("imap", "imaps"):
        yield _way(given, "mailbox", address, "it is the address of a mailbox")
        return
    from calsync.fetch.calendar import web_address

    answer = client.get(
        web_address(address),
        allow_private=given.allow_private,
        max_bytes=given.max_bytes,
        timeout=given.timeout,
        robots=given.robots,
    )
    url = answer.moved or (answer.url if urlsplit(answer.url).path == urlsplit(address).path else web_address(address))
    kind = _of_bytes(answer)
    if kind is not None:
        yield _way(given, kind, url, f"that is what its server sends ({answer.media_type or 'no type'})")
        return
    yield from _of_page(answer, url, given, client)


def _of_bytes(answer: Response) -> str | None:
    """The kind that the first bytes tell; None for a page."""
    head = answer.body[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    told = head.lower()
    if told.startswith(b"begin:vcalendar"):
        return "calendar"
    if b"<urlset" in told or b"<sitemapindex" in told or answer.body[:2] == b"\x1f\x8b":
        return "sitemap"
    if b"<rss" in told or b"<feed" in told or b"<rdf:rdf" in told or b"jsonfeed.org/version" in told:
        return "feed"
    return None


def _of_page(answer: Response, url: str, given: SourceConfig, client: Client) -> Iterator[Possibility]:
    """What stands behind a page, and the page itself."""
    from calsync.fetch.listing import found

    feeds, calendars, title = client.parsed(_behind, answer)
    base = replace(given, title=given.title or title)
    for one in calendars[:_MOST_LINKED]:
        yield _way(base, "calendar", one, "the page links to this calendar")
    for one in feeds[:_MOST_LINKED]:
        yield _way(base, "feed", one, "the page names this as its feed")
    if "html" in answer.media_type and client.parsed(found, answer, given.select).links:
        yield _way(base, "listing", url, "the page lists links that read like announcements")
    what = "it is a page" if "html" in answer.media_type else f"it is one document ({answer.media_type or 'no type'})"
    yield _way(base, "page", url, what)


def _behind(answer: Response) -> tuple[list[str], list[str], str | None]:
    """The feeds and calendars that a page links to, and its title."""
    return (*_linked(answer), _title(answer.body))


def _linked(answer: Response) -> tuple[list[str], list[str]]:
    """The feeds and the calendars that a page links to."""
    from calsync.fetch.calendar import web_address
    from calsync.fetch.http import joined

    feeds, calendars = dict[str, None](), dict[str, None]()
    for tag in _LINK.findall(answer.body):
        said = {
            key.decode().lower(): html.unescape((a or b or c).decode("utf-8", "replace"))
            for key, a, b, c in _ATTRIBUTE.findall(tag)
        }
        href, kind = said.get("href", "").strip(), said.get("type", "").lower()
        target = joined(answer.url, href)
        if target is None or not target.startswith(("http", "webcal")):
            continue
        if (
            "alternate" in said.get("rel", "")
            and kind in _FEED_TYPES
            and not _COMMENTS.search(said.get("title", "") + target)
        ):
            feeds[target] = None
        elif kind == "text/calendar" or target.startswith("webcal") or urlsplit(target).path.lower().endswith(".ics"):
            calendars[web_address(target)] = None
    return list(feeds), list(calendars)


def _way(given: SourceConfig, kind: str, address: str, why: str) -> Possibility:
    return Possibility(replace(given, kind=kind, address=address), why)


def _title(body: bytes) -> str | None:
    found = _TITLE.search(body[:200_000])
    words = " ".join(html.unescape(found[1].decode("utf-8", "replace")).split()) if found else ""
    return words[:100] or None


def name_for(source: SourceConfig, taken: set[str]) -> str:
    """A name for a source that is none of `taken`: after its title, else its host or folder."""
    parts = urlsplit(source.address) if "://" in source.address else None
    host = re.sub(r"^(?:www|web)\.", "", parts.hostname or "") if parts else ""
    words = source.title or host or Path(source.address).name
    name = "-".join(re.sub(r"[^a-z0-9]+", " ", words.casefold()).split()[:4])[:40].strip("-") or "source"
    if not name[0].isalpha():
        name = f"s-{name}"
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name}-{number}"
    return free
