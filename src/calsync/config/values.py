"""What the configuration says, as frozen values; the defaults stand here and nowhere else."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from calsync.model import Kind, Series, Status


class Secret:
    """A word that opens something. It never prints itself: not in a repr, a log line, an error or a pickle."""

    __slots__ = ("_word", "origin")

    def __init__(self, word: str, origin: str = "given") -> None:
        self._word = word
        self.origin = origin  # where it came from, which may be shown: "env:NAME", "file:PATH"

    def reveal(self) -> str:
        """The word itself, for the one place that needs it."""
        return self._word

    def matches(self, other: str) -> bool:
        """True where `other` is the word; takes equally long for every wrong word."""
        return hmac.compare_digest(self._word.encode(), other.encode())

    def __repr__(self) -> str:
        return f"Secret({self.origin})"

    __str__ = __repr__

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled")


@dataclass(frozen=True, slots=True)
class SourceConfig:
    """A place that is polled. Exactly one of `every` and `cron` is set; cron counts in `zone`."""

    name: str
    kind: str  # calendar, feed, folder, listing, mailbox, page, sitemap
    address: str  # an http, https, imaps URL, or an absolute path
    title: str | None = None
    every: timedelta | None = None
    cron: str | None = None  # minute hour day month weekday
    zone: str | None = None  # IANA; of the announcements, where they state none
    language: str | None = None  # BCP 47
    authority: int = 0  # the higher wins where announcements contradict each other
    enabled: bool = True
    allow_private: bool = False  # may be at a private or loopback address
    follow: bool = True  # kind feed: read the linked page where an item holds only a summary
    max_bytes: int = 20_000_000  # of one document, unpacked
    timeout: float = 30.0  # seconds for one whole answer
    robots: bool = True  # keep to the site's robots.txt
    select: str | None = None  # kind listing: a CSS selector; kind sitemap: a pattern that addresses must hold
    pages: int = 1  # of a listing or feed that goes on on older pages: how many are read at the start
    password: Secret | None = None  # kind mailbox
    keep_days: int | None = None  # raw documents are kept so long; None: as the whole's keep_documents_days
    keep_bytes: int | None = None  # of all its raw documents together; the oldest go first
    adaptive: bool = False  # neither every nor cron was stated: `every` is where to begin, then what changes decides


@dataclass(frozen=True, slots=True)
class FeedConfig:
    """A named query over the events and how it is presented. An empty tuple does not narrow."""

    name: str
    title: str = ""
    description: str = ""
    color: str | None = None  # a CSS colour name or #rrggbb
    series: tuple[str, ...] = ()
    country: tuple[str, ...] = ()  # ISO 3166-1 alpha-2
    kind: tuple[Kind, ...] = ()
    status: tuple[Status, ...] = ()
    sources: tuple[str, ...] = ()
    q: str | None = None  # words that the title, an alias or the place must hold
    from_: str | None = None  # "all", YYYY-MM-DD, or None: from the first of the month, twelve months back
    to: str | None = None  # YYYY-MM-DD, inclusive
    vague: str = "span"  # span, first or hide: how an event without exact days is shown
    cancelled: str = "mark"  # mark, confirmed or hide
    alarm: timedelta | None = None  # before the start
    aliases: tuple[str, ...] = ()  # older names of the feed, which stay valid addresses
    private: bool = False  # only for who has a token (calsync feeds token add)
    withdrawn: str | None = None  # YYYY-MM-DD: until that day the feed says that it ends, from then on it is gone
    withdrawn_note: str = ""  # what to do instead, said with it


@dataclass(frozen=True, slots=True)
class WebConfig:
    """Where the web server listens and how others reach it."""

    host: str = "127.0.0.1"
    port: int = 8765
    public_url: str | None = None  # without a slash at its end; None: links are made from the request
    token: Secret | None = None  # opens what changes state to other machines; None: loopback only
    processes: int = 1  # that serve on the one port


@dataclass(frozen=True, slots=True)
class Config:
    """The whole configuration, checked."""

    path: Path  # the file that it was read from
    files: tuple[Path, ...]  # that file and the series files: a change of one of them is a new configuration
    data_dir: Path
    calendars_dir: Path
    store_url: str = field(repr=False)  # may hold a password
    zone: str = "UTC"  # IANA; of a reader who states none, and of cron
    stated_zone: str | None = None  # the same if it is said; of announcements for which nothing tells a zone
    contact: str | None = None  # goes into the User-Agent, so that a site's owner can reach you
    publish_threshold: float = 0.5  # 0..1; an event of lower confidence waits for a person
    cancelled_days: int = 30  # a cancelled event leaves the feeds so many days after its date
    max_loss: float = 0.5  # 0..1; a feed that would lose a larger share of its events at once stays as it is
    keep_documents_days: int = 400
    workers: int = 1  # processes that read and extract
    sources: tuple[SourceConfig, ...] = ()
    feeds: tuple[FeedConfig, ...] = ()
    series: tuple[Series, ...] = ()
    web: WebConfig = WebConfig()

    def source(self, name: str) -> SourceConfig | None:
        return next((source for source in self.sources if source.name == name), None)

    def feed(self, name: str) -> FeedConfig | None:
        """The feed of that name or older name."""
        return next((feed for feed in self.feeds if name == feed.name or name in feed.aliases), None)
