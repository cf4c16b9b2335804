"""The nouns of calsync, each named after its moment: as it came, as said, as claimed, as known, as decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from calsync.span import Precision, Span


class Kind(StrEnum):
    """What a candidate or event is: a gathering, or a deadline that is put to the readers."""

    EVENT = "event"
    DEADLINE = "deadline"


class Status(StrEnum):
    """What the announcements say of a meeting. PAST is only ever said of a candidate; the store does not keep it."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Series:
    """A known family of meetings, from config/series/*.toml.

    `names` are full names in any language, `acronyms` short forms that are matched as whole words with their case,
    `parent` is the key of the meeting that this one belongs to (a retreat to its meeting), `part` the word that tells
    it from its parent ("retreat", "plus", "working group"), `usual_months` are 1..12, `yearly` is True where one
    edition is held a year.
    """

    key: str
    title: str
    names: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    parent: str | None = None
    part: str | None = None
    usual_months: tuple[int, ...] = ()
    host: str | None = None
    yearly: bool = True
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a meeting is: the words of a person (`text`: "Batu Ferringhi, Penang"), and what is known of them.

    `country` is ISO 3166-1 alpha-2, `tz` an IANA name, latitude and longitude are degrees (WGS 84). `assumed` where no
    words say it of the meeting: it is the document's own place, or stands in the name of who invites.
    """

    text: str
    venue: str | None = None
    city: str | None = None
    country: str | None = None
    tz: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes as they came, from one address of one source."""

    source: str
    key: str  # what tells this document from the source's others: a path, a URL, an item's id
    address: str  # where a person finds it: a URL, or a path
    media_type: str  # "text/html", "message/rfc822", "text/plain", "application/atom+xml" …, without parameters
    body: bytes
    fetched: datetime  # aware
    charset: str | None = None  # as the transport said, if it did
    published: datetime | date | None = None  # as the transport said: a feed item's date, a file's name
    title: str | None = None
    zone: str | None = None  # the source's zone, IANA
    language: str | None = None  # the source's language, BCP 47
    dated_by: str = ""  # who gave `published`, in words: "the feed's item"; the store does not keep it


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an announcement's date, language or zone comes from: the rule that decided, and what it took.

    `field`: published, language, zone. `words` are those that the rule took, or the header with its name; `beat` are
    the rules that came after it and said otherwise, each with its words.
    """

    field: str
    value: str
    rule: str
    words: str = ""
    beat: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Announcement:
    """One published text. `published` is aware where an hour is known, a plain date where only the day is."""

    source: str
    key: str
    text: str
    url: str | None = None
    title: str | None = None
    published: datetime | date | None = None
    language: str | None = None
    genre: str | None = None  # news, press-release, notice, mail, agenda, web-page, cfp, seminar … as far as known
    zone: str | None = None  # of the source or the sender
    facts: tuple[Mapping[str, Any], ...] = ()  # schema.org Event objects and the like, found in the document
    layout: tuple[Block, ...] = ()  # what the form said of the text's structure (HTML rows, headings …); may be empty
    origins: tuple[Origin, ...] = ()  # by which rules `published`, `language` and `zone` were decided

    @property
    def data(self) -> tuple[tuple[int, int], ...]:
        """Where the text is no prose: the properties of a calendar's entries, which are facts already."""
        return tuple((block.start, block.end) for block in self.layout if block.kind == "property")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of an announcement's text whose role the document's own format states.

    `kind`: heading, paragraph, item, row, cell, quote, deleted, link, time, header (of a mail), footer, navigation,
    title, section (an article, or what stands below a rule), property (of a calendar's entry). `level` is a heading's
    level, a list's depth or a row's number; `value` a link's target or a `<time>`.
    """

    start: int
    end: int
    kind: str
    level: int = 0
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words that a value rests on: announcement.text[start:end] == quote."""

    quote: str
    start: int
    end: int
    begun: bool = False  # its sentence began before it
    goes_on: bool = False  # its sentence goes on behind it

    @property
    def shown(self) -> str:
        """The words in one line, with "…" where some of their sentence are left out."""
        words = " ".join(self.quote.split())
        return f"{'… ' if self.begun else ''}{words}{' …' if self.goes_on else ''}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one announcement says of one meeting."""

    title: str
    span: Span = Span()
    aliases: tuple[str, ...] = ()
    series: str | None = None  # a Series key
    edition: int | None = None
    kind: Kind = Kind.EVENT
    status: Status = Status.CONFIRMED
    was: Span | None = None  # the former time of a meeting that was moved or put off
    place: Place | None = None
    online: bool = False
    url: str | None = None
    rrule: str | None = None  # RFC 5545 recurrence rule, without "RRULE:"
    exdates: tuple[date, ...] = ()  # days of the rule on which it is not held
    part_of: str | None = None  # title of the meeting that this is a part of
    external_id: str | None = None  # the source's own: an ICS UID, a schema.org @id
    description: str | None = None
    confidence: float = 0.5
    evidence: tuple[Evidence, ...] = ()
    reasons: tuple[str, ...] = ()
    moved_along: int = 0  # days by which its announcement moves another meeting, and it may have moved as well
    stated: bool = False  # handed over as a fact (stream `events`, structured data), not read from prose


@dataclass(frozen=True, slots=True)
class Sighting:
    """A candidate as the store keeps it: which announcement said it, when, and with what weight."""

    id: str  # content-made, so that reading twice gives the same: sha256 of announcement and candidate
    announcement: str  # the announcement's id in the store
    source: str
    url: str | None
    announcement_title: str | None
    published: datetime | date | None
    seen: datetime  # aware; when calsync first read it; breaks no tie but the last
    authority: int  # of its source; the higher wins
    candidate: Candidate
    key: str = ""  # the announcement's key in its source: another version of it has the same
    current: bool = True  # False: of an older version; it tells which meeting it is, and nothing else


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said of an event, kept for ever, in order. `data` depends on `action` (see docs/decisions)."""

    id: int
    action: str  # correct, merge, split, hide, show, lock, unlock, confirm, ignore, undo
    event: str  # the UID it speaks of
    data: Mapping[str, Any]
    made: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims that disagree: the field, the value that stands, the value that lost, who said it and why it lost."""

    field: str
    kept: str
    lost: str
    sighting: str
    reason: str


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of a standing meeting that is not as its rule says, because announcements speak of it alone.

    `span` is its whole time, unknown where it was put off without a new date; `place` and `url` are None where those
    of the standing meeting hold.
    """

    day: date  # that the rule gives
    span: Span
    status: Status = Status.CONFIRMED
    place: Place | None = None
    online: bool = False
    url: str | None = None
    told_by: tuple[str, ...] = ()  # ids of the sightings that tell of it, among the meeting's own


@dataclass(frozen=True, slots=True)
class Event:
    """One real meeting, as believed after all announcements and decisions."""

    uid: str
    title: str
    span: Span
    aliases: tuple[str, ...] = ()
    series: str | None = None
    edition: int | None = None
    kind: Kind = Kind.EVENT
    status: Status = Status.CONFIRMED
    was: Span | None = None
    place: Place | None = None
    online: bool = False
    url: str | None = None
    rrule: str | None = None
    exdates: tuple[date, ...] = ()  # days of the rule on which it is not held
    occurrences: tuple[Occurrence, ...] = ()  # of the rule that are otherwise, by their days
    parent: str | None = None  # UID of the meeting that this one is a part of
    description: str | None = None
    confidence: float = 0.5
    sightings: tuple[Sighting, ...] = ()  # newest last
    conflicts: tuple[Conflict, ...] = ()
    hidden: bool = False
    locked: bool = False
    review: bool = False  # waits for a person: in no public feed
    sequence: int = 0
    created: datetime | None = None  # aware; first published
    revised: datetime | None = None  # aware; LAST-MODIFIED and DTSTAMP
    merged: tuple[str, ...] = ()  # older UIDs that now mean this event
    last_change: str | None = None  # what changed last, in words: "date: November 2025 → 31 October to 1 November 2025"

    @property
    def told(self) -> tuple[Sighting, ...]:
        """The newest sighting of each announcement: another version of one is not another announcement."""
        newest = {(s.source, s.key or s.announcement): s for s in self.sightings}
        return tuple(s for s in self.sightings if newest[s.source, s.key or s.announcement] is s)

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(sorted({s.source for s in self.sightings}))


@dataclass(frozen=True, slots=True)
class SourceState:
    """What is remembered of a source between two fetches, and what an operator asks about it. Times are aware."""

    name: str
    memory_json: str = "{}"  # fetch's own: ETag, the keys and hashes of its items
    last_try: datetime | None = None
    last_success: datetime | None = None
    next_due: datetime | None = None
    error: str | None = None  # of the last try
    failures: int = 0  # tries in a row that failed
    documents: int = 0  # read so far
    events: int = 0  # that rest on it now


class Absence(StrEnum):
    """What the silence of sources means. It cancels nothing: it is only told."""

    SEEN = "seen"  # an announcement still names the event
    UNCONFIRMED = "unconfirmed"  # newer versions of all its announcements name other meetings, but not this one
    WITHDRAWN = "withdrawn"  # words called it off or put it off


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether an event's announcements still name it, and since when that is so (aware)."""

    state: Absence
    since: datetime

    def days(self, now: datetime) -> int:
        """For how many whole days."""
        return max(0, (now - self.since).days)


class ChangeKind(StrEnum):
    ADDED = "added"
    REVISED = "revised"
    REMOVED = "removed"  # no sighting or decision is behind it any more; the UID stays known
    SEEN = "seen"  # confirmed by another announcement, nothing visible changed
    UNSURE = "unsure"  # waits for a person


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str  # title, date, place, status, …
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the journal: a plan first, that can be printed and tested, then applied."""

    kind: ChangeKind
    uid: str
    title: str
    fields: tuple[FieldChange, ...] = ()
    cause: str = ""  # a sighting's id, or a decision's
    reason: str = ""  # in words
    at: datetime | None = None
    id: int | None = None  # the journal's number, once stored
    disagrees: tuple[str, ...] = ()  # what the cause says otherwise than a person, whose word stands; in words
    event: Event | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Fragment:
    """One event's ready VEVENT in one presentation, kept until what it shows changes.

    `content_hash` is that of what is shown, without stamps; `last_modified` is aware, whole seconds, and only rises: it
    stands in `body` as DTSTAMP and LAST-MODIFIED.
    """

    uid: str
    presentation: str  # the presentation's key: "vague=span cancelled=mark alarm=-"
    content_hash: str
    last_modified: datetime
    body: bytes  # BEGIN:VEVENT … END:VEVENT, CRLF, folded


@dataclass(frozen=True, slots=True)
class ReadyFeed:
    """A whole feed as it is served: the last good bytes, kept until better ones are ready."""

    name: str
    body: bytes
    gzip: bytes  # the same, compressed, without a time of its own
    etag: str  # strong, with its quotes; that of `body`
    gzip_etag: str
    last_modified: datetime  # aware, whole seconds; only rises
    built: datetime  # aware; when these bytes were made
    count: int  # of events in it
    day: date | None = None  # for which its window was computed
    query: str = ""  # what the feed asked for when it was built: another query is a known reason for events to leave
    held: str | None = None  # why newer bytes wait for a person, in words


@dataclass(frozen=True, slots=True)
class FeedReport:
    """What a refresh did to one feed. `problems` are lines for a person: what happened, and what to do."""

    name: str
    count: int  # of events in what is served now
    size: int  # in bytes, of what is served now
    changed: bool = False  # new bytes are served
    quarantined: tuple[tuple[str, str], ...] = ()  # UID and reason: not shown, or shown as last known good
    held: str | None = None  # why the last good bytes stay
    problems: tuple[str, ...] = ()


def titled(title: str, kind: Kind) -> str:
    """The title; that of a deadline says so."""
    return f"Deadline: {title}" if kind is Kind.DEADLINE and "deadline" not in title.casefold() else title


def status_in_words(one: Event | Candidate) -> str:
    """ "cancelled", "confirmed"; "confirmed, days open" where the meeting is certain and its days are not known yet."""
    days_open = one.span.precision.vague and (one.span.known or not one.rrule)
    return f"{one.status.value}, days open" if days_open and one.status is Status.CONFIRMED else one.status.value


def event_stream(event: Event | Candidate) -> dict[str, Any]:
    """The event in the form of the stream contract (PRODUCT: streams), without evidence and store fields."""
    start, end = event.span.stream()
    row: dict[str, Any] = {
        "title": event.title,
        "aliases": list(event.aliases),
        "series": event.series,
        "edition": event.edition,
        "kind": event.kind.value,
        "start": start,
        "end": end,
        "precision": event.span.precision.value if start else Precision.UNKNOWN.value,
        "tz": event.span.tz,
        "location": event.place.text if event.place else None,
        "country": event.place.country if event.place else None,
        "online": event.online,
        "url": event.url,
        "rrule": event.rrule,
        "status": event.status.value,
        "confidence": round(event.confidence, 3),
    }
    occurrences = event.occurrences if isinstance(event, Event) else ()
    off = {*event.exdates, *(one.day for one in occurrences if one.status is Status.CANCELLED)}
    if off:
        row["exdates"] = [day.isoformat() for day in sorted(off)]
    if held := [_occurrence_stream(one) for one in occurrences if one.day not in off]:
        row["occurrences"] = held
    if event.was is not None:
        was_start, was_end = event.was.stream()
        row["was"] = {"start": was_start, "end": was_end}
    return row


def evidence_stream(one: Evidence) -> dict[str, Any]:
    """A quotation in the form of the stream contract; its offsets count characters of the text that was read."""
    return {"quote": one.quote, "start": one.start, "end": one.end}


def _occurrence_stream(one: Occurrence) -> dict[str, Any]:
    start, end = one.span.stream()
    return {
        "day": one.day.isoformat(),
        "start": start,
        "end": end,
        "tz": one.span.tz,
        "status": one.status.value,
        "location": one.place.text if one.place else None,
    }
