"""How often each feed was asked for, by which kind of program. No addresses, nothing of a person."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable

# The first word that a User-Agent holds decides. Words as the programs send them, in small letters.
CLIENTS = (
    ("google", "google"),
    ("microsoft", "outlook"),
    ("outlook", "outlook"),
    ("exchange", "outlook"),
    ("thunderbird", "thunderbird"),
    ("evolution", "gnome"),
    ("gnome", "gnome"),
    ("icsx5", "icsx5"),
    ("nextcloud", "nextcloud"),
    ("dataaccessd", "apple"),
    ("calendaragent", "apple"),
    ("remindd", "apple"),
    ("ios/", "apple"),
    ("macos/", "apple"),
    ("mac+os", "apple"),
    ("mozilla/", "browser"),
)
OTHER = "other"
EVERY = 60.0  # seconds between two times that the counts are kept
MOST_AGENTS = 1_000  # whose class is remembered


class Counts:
    """Requests by feed and class of client since they were last taken. Threads may share it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._taken = clock, clock()
        self._counts: Counter[tuple[str, str]] = Counter()
        self._classes: dict[bytes, str] = {}
        self._lock = threading.Lock()

    def add(self, feed: str, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """One answered request."""
        agent = next((value for name, value in headers if name == b"user-agent"), b"")
        known = self._classes.get(agent)
        if known is None:
            if len(self._classes) >= MOST_AGENTS:
                self._classes.clear()
            known = self._classes[agent] = client(agent)
        with self._lock:
            self._counts[feed, known] += 1

    def due(self) -> bool:
        """True where it is a minute since the counts were taken."""
        return self._clock() - self._taken >= EVERY

    def take(self) -> dict[tuple[str, str], int]:
        """What was counted, by feed and class; counting begins anew."""
        with self._lock:
            taken, self._counts, self._taken = dict(self._counts), Counter(), self._clock()
        return taken


def client(agent: bytes) -> str:
    """The kind of program that a User-Agent names: google, apple, outlook …, else "other"."""
    said = agent.decode("latin-1").lower()
    return next((kind for word, kind in CLIENTS if word in said), OTHER)
