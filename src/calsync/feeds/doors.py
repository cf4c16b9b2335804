"""Who may have a feed: everybody, who knows a token, or nobody any more."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Protocol
from zoneinfo import ZoneInfo

from calsync.errors import CalsyncError, StoreError
from calsync.feeds.settings import FeedSettings

TOKEN_BYTES = 20  # 160 random bits
_PREFIX = "token:"


class Door(Enum):
    """What an address leads to."""

    OPEN = auto()  # a feed for everybody
    PRIVATE = auto()  # a feed that was opened with a token
    CLOSED = auto()  # nothing, or nothing that one is told of
    GONE = auto()  # a feed that was withdrawn, or a token that was revoked


class TokenStore(Protocol):
    """Where the hashes of tokens are. Each call may raise StoreError."""

    def facts(self, prefix: str) -> Mapping[str, str]: ...
    def put_fact(self, name: str, value: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Token:
    """What is known of a token: not its word, which nobody can find out again."""

    hash: str
    feed: str
    label: str
    made: datetime
    revoked: datetime | None = None

    @property
    def id(self) -> str:
        """Short, to speak of it."""
        return self.hash[:8]


class Tokens:
    """The tokens of private feeds. What another process adds or revokes is known after `look_again` seconds."""

    def __init__(self, store: TokenStore, clock: Callable[[], float], look_again: float) -> None:
        self._store, self._clock, self._look_again = store, clock, look_again
        self._known: tuple[Token, ...] | None = None
        self._looked = 0.0

    def all(self) -> tuple[Token, ...]:
        """Every token that was ever made, the oldest first."""
        return tuple(sorted(map(_token, self._store.facts(_PREFIX).items()), key=lambda one: (one.made, one.hash)))

    def add(self, feed: str, label: str, now: datetime) -> str:
        """Make a token for a feed; the word, which is told once and kept nowhere."""
        word = base64.b32encode(secrets.token_bytes(TOKEN_BYTES)).decode("ascii").lower()
        self._put(Token(_hash(word), feed, label, now))
        return word

    def revoke(self, which: str, now: datetime) -> Token:
        """End a token, named by its id or its word. Raises CalsyncError where there is none, or it is ended."""
        named = [one for one in self.all() if one.id == which or hmac.compare_digest(one.hash, _hash(which))]
        if not named:
            raise CalsyncError("there is no such token; calsync feeds token list shows them with their ids")
        if named[0].revoked:
            raise CalsyncError(f"the token {named[0].id} was revoked already")
        ended = Token(named[0].hash, named[0].feed, named[0].label, named[0].made, now)
        self._put(ended)
        return ended

    def door(self, feed: str, word: str) -> Door:
        """What this word opens of a feed. Each token is compared, so that time tells nothing. Raises StoreError."""
        given, found = _hash(word), Door.CLOSED
        for one in self._now():
            if hmac.compare_digest(one.hash, given) and one.feed == feed:
                found = Door.GONE if one.revoked else Door.PRIVATE
        return found

    def _now(self) -> tuple[Token, ...]:
        """The tokens, at most a moment old; older ones where the store cannot be read."""
        if self._known is None or self._clock() - self._looked >= self._look_again:
            try:
                self._known, self._looked = self.all(), self._clock()
            except StoreError:
                if self._known is None:
                    raise
        return self._known

    def _put(self, token: Token) -> None:
        row = {
            "feed": token.feed,
            "label": token.label,
            "made": token.made.isoformat(),
            "revoked": token.revoked.isoformat() if token.revoked else None,
        }
        self._store.put_fact(_PREFIX + token.hash, json.dumps(row, ensure_ascii=False))
        self._known = None


def for_everybody(feed: FeedSettings, now: datetime, zone: str) -> bool:
    """True for a feed that anybody may have: it is neither private nor withdrawn."""
    return not feed.private and not withdrawn(feed, now, zone)


def withdrawn(feed: FeedSettings, now: datetime, zone: str) -> bool:
    """True from the day on which a feed ends."""
    return feed.withdrawn is not None and now.astimezone(ZoneInfo(zone)).date().isoformat() >= feed.withdrawn


def _hash(word: str) -> str:
    return hashlib.sha256(word.encode("utf-8", "replace")).hexdigest()


def _token(row: tuple[str, str]) -> Token:
    name, value = row
    kept = json.loads(value)
    revoked = kept["revoked"]
    return Token(
        name.removeprefix(_PREFIX),
        kept["feed"],
        kept["label"],
        datetime.fromisoformat(kept["made"]),
        datetime.fromisoformat(revoked) if revoked else None,
    )
