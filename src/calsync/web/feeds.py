"""`/feeds/NAME.ics` from ready bytes: plain ASGI before any router, for calendar apps that ask again and again.

The law is CLIENTS §4.1: no redirect, no cookie, no negotiation but gzip, an honest 304, and never an error for a feed
that has a last good version.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from urllib.parse import quote

from calsync.model import ReadyFeed
from calsync.observe import logger

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

PREFIX, SUFFIX = "/feeds/", ".ics"
# A proxy may answer for a minute, and for a week where calsync does not answer at all.
CACHE = b"public, max-age=60, stale-if-error=604800"

log = logger("calsync.web")


class Feeds:
    """The ASGI application of all feeds. `ready` gives a feed's bytes, or None for a name that is no feed."""

    def __init__(self, ready: Callable[[str], ReadyFeed | None]) -> None:
        self.ready = ready
        self._answers: dict[str, _Answers] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        method = scope["method"]
        if method not in ("GET", "HEAD"):
            return await _text(send, 405, "A feed is only read: GET or HEAD.", (b"allow", b"GET, HEAD"))
        answers = self._find(scope["path"])
        if answers is None:
            return await _text(send, 404, "There is no feed of this name. The feeds are listed on the page /.")
        if isinstance(answers, str):
            return await _text(send, 503, answers, (b"retry-after", b"60"))
        if scope["query_string"]:
            return await _text(send, 400, "This feed takes no query parameters. Ask for it without the “?…”.")
        return await answers.send(scope["headers"], method == "GET", send)

    def _find(self, path: str) -> _Answers | str | None:
        name = path[len(PREFIX) : -len(SUFFIX)]
        if not path.endswith(SUFFIX) or not name or "/" in name or len(name) > 200:
            return None
        known = self._answers.get(name)
        try:
            feed = self.ready(name)
        except Exception as error:
            log.error("a feed's bytes could not be had; the last good ones are served", feed=name, error=str(error))
            return known or "The feed cannot be had at the moment. Your calendar app will ask again."
        if feed is None:
            self._answers.pop(name, None)
            return None
        if known is None or known.feed is not feed:
            known = self._answers[name] = _Answers(feed)
        return known


class _Answers:
    """The ready answers of one version of one feed: with and without gzip, whole and 304."""

    __slots__ = ("changed", "feed", "packed", "plain")

    def __init__(self, feed: ReadyFeed) -> None:
        self.feed = feed
        self.changed = feed.last_modified.astimezone(UTC).replace(microsecond=0)
        self.plain = _Form(feed, feed.body, feed.etag, self.changed)
        self.packed = _Form(feed, feed.gzip, feed.gzip_etag, self.changed, gzip=True) if feed.gzip else self.plain

    async def send(self, headers: Headers, with_body: bool, send: Send) -> None:
        match_, since, accepts = None, None, b""
        for name, value in headers:
            if name == b"if-none-match":
                match_ = value if match_ is None else match_ + b"," + value
            elif name == b"if-modified-since":
                since = value
            elif name == b"accept-encoding":
                accepts = accepts + b"," + value if accepts else value
        form = self.packed if accepts and accepts_gzip(accepts) else self.plain
        if match_ is not None:
            fresh = etag_matches(match_, form.etag)
        else:
            fresh = since is not None and not_modified_since(since, self.changed)
        if fresh:
            await send(form.start_304)
            await send(_EMPTY)
        else:
            await send(form.start)
            await send(form.body if with_body else _EMPTY)


_EMPTY: MutableMapping[str, Any] = {"type": "http.response.body", "body": b""}


class _Form:
    """One representation: its messages, made once."""

    __slots__ = ("body", "etag", "start", "start_304")

    def __init__(self, feed: ReadyFeed, body: bytes, etag: str, changed: datetime, gzip: bool = False) -> None:
        self.etag = (etag if etag.endswith('"') else f'"{etag}"').encode("ascii")
        name = quote(feed.name, safe="")
        validators = [
            (b"etag", self.etag),
            (b"last-modified", format_datetime(changed, usegmt=True).encode("ascii")),
            (b"cache-control", CACHE),
            (b"vary", b"Accept-Encoding"),
        ]
        whole = [
            (b"content-type", b"text/calendar; charset=utf-8"),
            (b"content-length", str(len(body)).encode("ascii")),
            (b"content-disposition", f'inline; filename="{name}.ics"'.encode("ascii")),
            *validators,
            (b"accept-ranges", b"none"),
            (b"x-content-type-options", b"nosniff"),
        ]
        if gzip:
            whole.append((b"content-encoding", b"gzip"))
        self.start: MutableMapping[str, Any] = {"type": "http.response.start", "status": 200, "headers": whole}
        self.start_304: MutableMapping[str, Any] = {"type": "http.response.start", "status": 304, "headers": validators}
        self.body: MutableMapping[str, Any] = {"type": "http.response.body", "body": body}


def accepts_gzip(value: bytes) -> bool:
    """True where the header asks for gzip: named (or by `*`) and not with q=0 (RFC 9110, 12.5.3)."""
    star = False
    for part in value.lower().split(b","):
        coding, _, parameter = part.partition(b";")
        coding = coding.strip()
        if coding not in (b"gzip", b"x-gzip", b"*"):
            continue
        wanted = _weight(parameter) > 0
        if coding != b"*":
            return wanted
        star = wanted
    return star


def etag_matches(header: bytes, etag: bytes) -> bool:
    """`If-None-Match`: a list, weak forms and `*`, compared weakly (RFC 9110, 13.1.2)."""
    if header == etag:
        return True
    return any(one in (b"*", etag) for one in map(_strong, header.split(b",")))


def not_modified_since(header: bytes, changed: datetime) -> bool:
    """`If-Modified-Since`; a date that cannot be read counts as absent (RFC 9110, 13.1.3)."""
    try:
        since = parsedate_to_datetime(header.decode("ascii"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return False
    if since.tzinfo is None:
        since = since.replace(tzinfo=UTC)
    return changed <= since


def _strong(tag: bytes) -> bytes:
    tag = tag.strip()
    return tag[2:] if tag[:2] in (b"W/", b"w/") else tag


def _weight(parameter: bytes) -> float:
    name, _, value = parameter.partition(b"=")
    if name.strip() != b"q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


async def _text(send: Send, status: int, words: str, *headers: tuple[bytes, bytes]) -> None:
    """A short answer for a person; never kept by a cache, so that a feed that comes later is seen at once."""
    body = (words + "\n").encode()
    fixed: Iterable[tuple[bytes, bytes]] = (
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode("ascii")),
        (b"cache-control", b"no-store"),
        (b"x-content-type-options", b"nosniff"),
    )
    await send({"type": "http.response.start", "status": status, "headers": [*fixed, *headers]})
    await send({"type": "http.response.body", "body": body})
