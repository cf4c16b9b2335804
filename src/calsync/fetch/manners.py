"""How to behave at other people's servers: one connection a host, a pause after each, and what robots.txt asks for.

One `Manners` serves all sources of a process. With `shared` (the store keeps it) the same holds across processes.
Whoever would have to wait long is told to come back (`Later`) instead of holding a thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from protego import Protego

from calsync.errors import FetchError, Later, Refused
from calsync.wording import count

GAP = 1.0  # seconds between the end of one request to a host and the next, where its robots.txt asks for no more
PATIENCE = 5.0  # seconds that a thread waits for its turn
LONGEST = 600.0  # seconds; the longest Crawl-delay that is respected: a larger one is a mistake or a refusal
ROBOTS_BYTES = 500_000  # the rest is not looked at (RFC 9309 section 2.5 asks for that many at least)
ROBOTS_AGE = 86400.0  # seconds that a robots.txt counts (RFC 9309 section 2.4)
ROBOTS_RETRY = 900.0  # seconds after which one that could not be had is asked for again
_NAME = "calsync"  # in robots.txt
_MOST_HOSTS = 10_000


class Shared(Protocol):
    """Turns at hosts across processes and machines."""

    def take(self, host: str, now: float, hold: float) -> float:
        """Take the turn for at most `hold` seconds and give 0, or give the seconds until it may be free."""

    def leave(self, host: str, free_at: float) -> None: ...


# The status of an answer and the first bytes of its body; raises FetchError.
GetRobots = Callable[[str], tuple[int, bytes]]


@dataclass(slots=True)
class _Host:
    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0


@dataclass(frozen=True, slots=True)
class _Rules:
    parsed: Protego | None  # None: everything is allowed
    until: float


class Manners:
    """May be used by several threads. `clock` gives seconds since 1970, `sleep` waits."""

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        shared: Shared | None = None,
        gap: float = GAP,
        patience: float = PATIENCE,
    ) -> None:
        self._clock, self._sleep, self._shared = clock, sleep, shared
        self._gap, self._patience = gap, patience
        self._hosts: dict[str, _Host] = {}
        self._robots: dict[str, _Rules] = {}
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, url: str, hold: float, robots: GetRobots | None) -> Iterator[None]:
        """The only request to the host of `url` that runs now; `hold` are the seconds that it takes at most.

        Raises Later where the turn does not come soon, FetchError where robots.txt forbids it or cannot be had.
        """
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
        rules = self._rules(f"{parts.scheme}://{parts.netloc}".lower(), robots) if robots else None
        if rules and rules.parsed and not rules.parsed.can_fetch(url, _NAME):
            raise FetchError(
                f"{url}: its robots.txt asks programs not to read this: ask its owner, "
                "and set robots = false for this source if they agree"
            )
        delay = rules.parsed.crawl_delay(_NAME) if rules and rules.parsed else None
        pause = max(self._gap, min(float(delay or 0), LONGEST))
        with self._alone(host, hold, pause):
            yield

    def pause(self, url: str, seconds: float) -> None:
        """Nobody asks this host for a while: it said so (429 or 503 with Retry-After)."""
        host = (urlsplit(url).hostname or "").lower()
        entry = self._host(host)
        entry.free_at = max(entry.free_at, self._clock() + seconds)

    @contextmanager
    def _alone(self, host: str, hold: float, pause: float) -> Iterator[None]:
        entry = self._host(host)
        if not entry.lock.acquire(timeout=self._patience):
            raise Later(f"{host} is busy with another request of ours: its turn comes", retry_after=self._patience)
        try:
            self._wait(host, entry.free_at - self._clock())
            while self._shared and (wait := self._shared.take(host, self._clock(), hold)):
                self._wait(host, wait)
            try:
                yield
            finally:
                entry.free_at = max(entry.free_at, self._clock() + pause)
                if self._shared:
                    self._shared.leave(host, entry.free_at)
        finally:
            entry.lock.release()

    def _wait(self, host: str, seconds: float) -> None:
        if seconds > self._patience:
            told = f"{host} is to be asked again only in {count(round(seconds), 'second')}: its turn comes"
            raise Later(told, retry_after=seconds)
        if seconds > 0:
            self._sleep(seconds)

    def _host(self, host: str) -> _Host:
        with self._lock:
            if host not in self._hosts and len(self._hosts) >= _MOST_HOSTS:
                now = self._clock()
                self._hosts = {name: one for name, one in self._hosts.items() if one.lock.locked() or one.free_at > now}
            return self._hosts.setdefault(host, _Host())

    def _rules(self, origin: str, get: GetRobots) -> _Rules:
        known = self._robots.get(origin)
        if known and known.until > self._clock():
            return known
        try:
            rules = self._asked(origin, get)
        except (Later, Refused):
            raise
        except FetchError as error:
            if known is None:
                raise FetchError(
                    f"{origin}/robots.txt cannot be had, so it is not known what may be read ({error}); "
                    "robots = false for this source does without",
                    retry_after=error.retry_after,
                ) from error
            rules = _Rules(known.parsed, self._clock() + ROBOTS_RETRY)
        with self._lock:
            if len(self._robots) >= _MOST_HOSTS:
                self._robots.clear()
            self._robots[origin] = rules
        return rules

    def _asked(self, origin: str, get: GetRobots) -> _Rules:
        """RFC 9309 section 2.3.1: a file that is not there forbids nothing, a faulty server forbids all for now."""
        status, body = get(f"{origin}/robots.txt")
        until = self._clock() + ROBOTS_AGE
        if 400 <= status < 500 and status != 429:
            return _Rules(None, until)
        if status != 200:
            raise FetchError(f"its server answers {status}")
        return _Rules(Protego.parse(body[:ROBOTS_BYTES].decode("utf-8", "replace")), until)
