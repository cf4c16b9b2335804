"""`/feeds/NAME.ics` and its other forms from ready bytes: plain ASGI before any router, for apps that ask again.

The law is CLIENTS §4.1: no redirect, no cookie, no negotiation but gzip, an honest 304, and never an error for a feed
that has a last good version.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any, NamedTuple, Protocol

from calsync.errors import CalsyncError
from calsync.feeds import Door, Narrowing, QueryError, forms
from calsync.model import ReadyFeed
from calsync.observe import logger
from calsync.web.counts import Counts

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

PREFIX = "/feeds/"
# A proxy may answer for a minute, and for a week where calsync does not answer at all.
CACHE = b"public, max-age=60, stale-if-error=604800"
CACHE_PRIVATE = b"private, max-age=60"
MOST_ANSWERS = 256  # whose messages are kept ready
MOST_WAITING = 16  # requests for answers that are still to be built; one more is asked to come again

log = logger("calsync.web")


class Keeper(Protocol):
    """What the feeds of the configuration now in force are asked for."""

    def door(self, name: str, token: str | None, now: datetime) -> Door: ...
    def instead(self, name: str, now: datetime) -> str: ...
    def ready(self, name: str) -> ReadyFeed | None: ...
    def narrowing(self, query: str) -> Narrowing: ...
    def at_hand(self, name: str, form: str, asked_for: Narrowing) -> ReadyFeed | None: ...
    def other(self, name: str, form: str, asked_for: Narrowing, now: datetime) -> ReadyFeed | None: ...
    def count(self, asked_for: Mapping[tuple[str, str], int], now: datetime) -> None: ...


class Address(NamedTuple):
    """`/feeds/NAME.FORM`, or with a token `/feeds/TOKEN/NAME.FORM`."""

    name: str
    form: str
    token: str | None


class Key(NamedTuple):
    """What tells one answer from another."""

    name: str
    form: str
    query: str
    private: bool


class Feeds:
    """The ASGI application of all feeds."""

    def __init__(
        self, keeper: Callable[[], Keeper], clock: Callable[[], datetime], counts: Counts | None = None
    ) -> None:
        self._keeper, self._clock = keeper, clock
        self.counts = counts or Counts()
        self._answers: OrderedDict[Key, _Answers] = OrderedDict()
        self._waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        method = scope["method"]
        if method not in ("GET", "HEAD"):
            return await _text(send, 405, "A feed is only read: GET or HEAD.", (b"allow", b"GET, HEAD"))
        address, keeper = _address(scope["path"]), self._keeper()
        door = self._door(keeper, address)
        if door is None:
            return await _text(send, 503, str(NotNow()), (b"retry-after", b"60"))
        if address is None or door is Door.CLOSED:
            return await _text(send, 404, "There is no feed of this name. The feeds are listed on the page /.")
        if door is Door.GONE:
            told = "This feed is no longer published. Remove it from your calendar app. "
            return await _text(send, 410, (told + keeper.instead(address.name, self._clock())).rstrip())
        key = Key(address.name, address.form, "", door is Door.PRIVATE)
        try:
            if scope["query_string"] or address.form != forms.ICS:
                answers = await self._other(keeper, key, scope["query_string"])
            else:
                answers = self._whole(keeper, key)
        except QueryError as error:
            return await _text(send, 400, str(error))
        except NotNow as error:
            return await _text(send, 503, str(error), (b"retry-after", b"60"))
        await answers.send(scope["headers"], method == "GET", send)
        self.counts.add(address.name, scope["headers"])
        if self.counts.due():
            await asyncio.to_thread(self._keep_counts, keeper)
        return None

    def end(self) -> None:
        """Keep what was counted since the last minute; the server has stopped."""
        self._keep_counts(self._keeper())

    def _keep_counts(self, keeper: Keeper) -> None:
        """At most once a minute, after an answer; what cannot be kept is forgotten, for it is only a count."""
        taken = self.counts.take()
        try:
            if taken:
                keeper.count(taken, self._clock())
        except CalsyncError as error:
            log.debug("the counts of requests could not be kept", error=str(error))

    def _door(self, keeper: Keeper, address: Address | None) -> Door | None:
        """What the address leads to; None where that cannot be found out now."""
        if address is None:
            return Door.CLOSED
        try:
            return keeper.door(address.name, address.token, self._clock())
        except CalsyncError as error:
            log.error("a token could not be looked up", feed=address.name, error=str(error))
            return None

    def _whole(self, keeper: Keeper, key: Key) -> _Answers:
        """The feed as it is kept ready. Raises NotNow."""
        try:
            return self._ready(key, keeper.ready(key.name))
        except Exception as error:
            return self._former(key, error)

    async def _other(self, keeper: Keeper, key: Key, query: bytes) -> _Answers:
        """A narrowed feed, or another form of it; built in a thread if not at hand. Raises NotNow, QueryError."""
        asked_for = keeper.narrowing(query.decode("latin-1"))
        key = key._replace(query=str(asked_for))
        if asked_for and key.form in (forms.ATOM, forms.JSON_FEED) and asked_for.as_of:
            raise QueryError("as_of: changes are news, not a calendar of the past; leave as_of out.")
        feed = keeper.at_hand(key.name, key.form, asked_for)
        if feed is not None:
            return self._ready(key, feed)
        if self._waiting >= MOST_WAITING:
            raise NotNow
        self._waiting += 1
        try:
            return self._ready(key, await asyncio.to_thread(keeper.other, key.name, key.form, asked_for, self._clock()))
        except Exception as error:
            return self._former(key, error)
        finally:
            self._waiting -= 1

    def _ready(self, key: Key, feed: ReadyFeed | None) -> _Answers:
        if feed is None:
            raise NotNow
        known = self._answers.get(key)
        if known is None or known.feed is not feed or (known.early and not known.is_early(self._clock())):
            known = self._answers[key] = _Answers(feed, key, self._clock())
            if len(self._answers) > MOST_ANSWERS:
                self._answers.popitem(last=False)
        return known

    def _former(self, key: Key, error: Exception) -> _Answers:
        """The last good bytes, where there are some: a client switches a calendar off after an error."""
        log.error("a feed's bytes could not be had; the last good ones are served", feed=key.name, error=str(error))
        known = self._answers.get(key)
        if known is None:
            raise NotNow from error
        return known


class NotNow(CalsyncError):
    """An answer that cannot be had at the moment, and was never served before."""

    def __init__(self) -> None:
        super().__init__("The feed cannot be had at the moment. Your calendar app will ask again.")


def _address(path: str) -> Address | None:
    rest = path[len(PREFIX) :]
    if len(rest) > 300:
        return None
    before, slash, file = rest.rpartition("/")
    name, _, form = file.partition(".")
    if not name or form not in forms.MEDIA_TYPES or (slash and not before):
        return None
    return Address(name, form, before if slash else None)


class _Answers:
    """The ready answers of one version of one feed: with and without gzip, whole and 304.

    They are `early` where the feed's stamp is still to come, because it was built more than once in a second: then no
    Last-Modified is told, which must not lie in the future (RFC 9110, 8.8.2.1).
    """

    __slots__ = ("changed", "early", "feed", "packed", "plain")

    def __init__(self, feed: ReadyFeed, key: Key, now: datetime) -> None:
        self.feed = feed
        self.changed = feed.last_modified.astimezone(UTC).replace(microsecond=0)
        self.early = self.is_early(now)
        told = None if self.early else self.changed
        self.plain = _Form(key, feed.body, feed.etag, told)
        self.packed = _Form(key, feed.gzip, feed.gzip_etag, told, gzip=True) if feed.gzip else self.plain

    def is_early(self, now: datetime) -> bool:
        return now < self.changed

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

    def __init__(self, key: Key, body: bytes, etag: str, changed: datetime | None, gzip: bool = False) -> None:
        self.etag = etag.encode("ascii")
        validators = [
            (b"etag", self.etag),
            *([(b"last-modified", format_datetime(changed, usegmt=True).encode("ascii"))] if changed else []),
            (b"cache-control", CACHE_PRIVATE if key.private else CACHE),
            (b"vary", b"Accept-Encoding"),
        ]
        whole = [
            (b"content-type", forms.MEDIA_TYPES[key.form].encode("ascii")),
            (b"content-length", str(len(body)).encode("ascii")),
            (b"content-disposition", f'inline; filename="{key.name}.{key.form}"'.encode("ascii")),
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
