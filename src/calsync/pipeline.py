"""The line itself: fetch → read → extract → reconcile → store. One item after the other; a bad one stops no other."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol
from uuid import uuid4

from calsync import __version__
from calsync.errors import CalsyncError, FetchError, Gone, Later, StoreError
from calsync.model import (
    Announcement,
    Candidate,
    Change,
    Document,
    Event,
    Sighting,
    SourceState,
)
from calsync.pulse import Look
from calsync.reading import Found, found_in
from calsync.reconcile import Plan, Rules, derive, keys, plan, with_series
from calsync.recurrence import last_day
from calsync.store import Store, Writing, announcement_id, clean, dump_candidate, load_candidate, sighting_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calsync.fetch import Client, SourceMemory, SourceSettings

STATED_AUTHORITY = 100  # of events that are handed over as facts: above every configured source, below a person
SETTLING = 2.0  # seconds: the longest that a sync or a trial waits for a file that is still being written
RULES = __version__  # the version of the rules that read a document
_KEYING = "keying"  # by which rules the index keys of the store were made
_REKEYED = 2_000  # sightings at a time

one_writer = threading.Lock()  # threads of one process wait here instead of at the database


class Extract(Protocol):
    def __call__(self, announcement: Announcement) -> Sequence[Candidate]: ...


@dataclass(frozen=True, slots=True)
class Line:
    """What the line is made of; built once by the service."""

    store: Store
    rules: Rules
    extract: Extract
    clock: Callable[[], datetime]
    new_uid: Callable[[], str] = lambda: f"{uuid4()}@calsync"
    apart: Callable[[Document], Found] | None = None  # reads documents in another process, with limits


@dataclass(frozen=True, slots=True)
class Reading:
    """One document or stream line after reading: its announcements with what was found in them."""

    source: str
    authority: int
    announcements: tuple[tuple[Announcement, tuple[Candidate, ...]], ...] = ()
    given: bool = False
    document: Document | None = None
    failed: str | None = None


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far one source is: `done` of `total` items, where the total is known."""

    source: str
    stage: str  # fetching, reading, done, failed
    done: int = 0
    total: int | None = None


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one source brought."""

    name: str
    documents: int = 0
    announcements: int = 0
    candidates: int = 0
    unchanged: int = 0
    error: str | None = None
    notes: tuple[str, ...] = ()
    turned: str | None = None  # in words, if it has just become quiet, stale or broken, or well again
    seconds: float = 0.0
    look: Look | None = None  # what of it tells how the source is
    rest: float | None = None  # seconds for which the publisher expects nothing new
    gone: bool = False  # its address is gone for good

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "documents": self.documents,
            "announcements": self.announcements,
            "candidates": self.candidates,
            "unchanged": self.unchanged,
            "error": self.error,
            "notes": list(self.notes),
            "turned": self.turned,
            "seconds": round(self.seconds, 3),
        }


@dataclass(slots=True)
class Tally:
    """Counts while a source is read."""

    documents: int = 0
    announcements: int = 0
    candidates: int = 0
    unchanged: int = 0
    notes: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    fruitful: int = 0  # announcements with a meeting
    ahead: bool = False  # one of the meetings is not over
    failed: int = 0  # documents that could not be read

    def add(self, reading: Reading, changes: Sequence[Change] | None) -> None:
        """`changes` None: everything in it was known."""
        self.documents += reading.document is not None
        self.announcements += len(reading.announcements)
        self.candidates += sum(len(found) for _, found in reading.announcements)
        self.fruitful += sum(bool(found) for _, found in reading.announcements)
        if reading.failed:
            self.notes.append(reading.failed)
            self.failed += 1
        if changes is None:
            self.unchanged += 1
        else:
            self.changes += changes

    def look(self, now: datetime, error: str | None, gone: bool = False) -> Look:
        """What this tells of how the source is."""
        fresh = self.documents - self.unchanged
        refused = self.notes[-1] if fresh and self.failed == fresh else None
        return Look(now, fresh, self.announcements, self.fruitful, self.ahead, refused, error, gone)


Watch = Callable[[SyncProgress], None]


def sync_source(
    line: Line,
    source: SourceSettings,
    client: Client,
    *,
    dry_run: bool = False,
    watch: Watch | None = None,
) -> tuple[SourceReport, list[Change], float | None]:
    """One source now, item by item. Gives its report, what changed, and seconds after which to look again, if said.

    A fetch that fails is told in the report. With `dry_run` everything is done and nothing is kept.
    Raises StoreError: without a store there is nothing to go on with.
    """
    from calsync.fetch import SourceMemory, fetch  # only here: ingesting a stream needs no HTTP

    tally, now, began = Tally(), line.clock(), time.monotonic()
    told = watch or (lambda _: None)
    told(SyncProgress(source.name, "fetching"))
    with line.store.reading() as look:
        state = look.source_state(source.name) or SourceState(source.name)
    memory, error, again, rest, gone = None, None, None, None, False
    pending: list[Reading] = []
    try:
        for step in fetch(source, SourceMemory.from_json(state.memory_json), client, now):
            if step.note:
                tally.notes.append(step.note)
            if step.document:
                _item(line, source, step.document, tally, pending if dry_run else None)
                told(SyncProgress(source.name, "reading", tally.documents))
            if step.memory is not None:
                memory, again, rest = step.memory, step.again, step.rest
    except Later as later:  # no failure: another source's turn at the same host comes first
        told(SyncProgress(source.name, "done", tally.documents, tally.documents))
        return SourceReport(source.name, notes=(str(later),)), tally.changes, later.retry_after or 60.0
    except FetchError as failed:
        gone = isinstance(failed, Gone)
        error, again = str(failed), getattr(failed, "retry_after", None)
    if dry_run:
        tally.changes += rehearse(line, pending)
    else:
        _remember(line, state, memory, tally, error, now)
    told(SyncProgress(source.name, "failed" if error else "done", tally.documents, tally.documents))
    report = SourceReport(
        name=source.name,
        documents=tally.documents,
        announcements=tally.announcements,
        candidates=tally.candidates,
        unchanged=tally.unchanged,
        error=error,
        notes=tuple(tally.notes),
        seconds=time.monotonic() - began,
        look=tally.look(now, error, gone),
        rest=rest,
        gone=gone,
    )
    return report, tally.changes, again


def rehearse(line: Line, readings: Sequence[Reading]) -> list[Change]:
    """What ingesting these would change; nothing is kept."""
    changes: list[Change] = []
    try:
        with one_writer, line.store.writing() as work:
            for reading in readings:
                changes += put(line, work, reading) or ()
            raise _Rehearsed
    except _Rehearsed:
        return changes


class _Rehearsed(Exception):
    """Ends a rehearsal: the transaction is rolled back."""


def _item(line: Line, source: SourceSettings, document: Document, tally: Tally, pending: list[Reading] | None) -> None:
    with line.store.reading() as look:
        if look.dealt_with(document):
            tally.documents += 1
            tally.unchanged += 1
            return
    reading = read_document(line, document, authority=source.authority)
    tally.ahead = tally.ahead or _ahead(reading, line.clock())
    if pending is not None:
        pending.append(reading)
        tally.add(reading, [])
    else:
        tally.add(reading, ingest(line, reading))


def _ahead(reading: Reading, now: datetime) -> bool:
    days = (last_day(one.span, one.rrule) for _, found in reading.announcements for one in found)
    return any(day is None or day >= now.date() - timedelta(days=1) for day in days)


def _remember(
    line: Line, state: SourceState, memory: SourceMemory | None, tally: Tally, error: str | None, began: datetime
) -> None:
    """The end of a fetch: only now its ETag is kept, so that a crash before this repeats work and loses none."""
    now = line.clock()
    counts = {
        "documents": tally.documents,
        "announcements": tally.announcements,
        "candidates": tally.candidates,
        "changes": len(tally.changes),
    }
    with one_writer, line.store.writing() as work:
        work.save_source_state(
            replace(
                work.source_state(state.name) or state,
                memory_json=memory.to_json() if memory else state.memory_json,
                last_try=now,
                last_success=state.last_success if error else now,
                error=error,
                failures=state.failures + 1 if error else 0,
                documents=state.documents + tally.documents - tally.unchanged,
            )
        )
        if error or tally.documents or tally.notes:
            work.add_run(state.name, began, now, counts, error=error, notes=tally.notes)


def read_document(line: Line, document: Document, *, authority: int) -> Reading:
    """Read one document and find its meetings. Whatever goes wrong is told in `failed`, and stops nothing."""
    found = line.apart(document) if line.apart else found_in(document, line.extract)
    return Reading(document.source, authority, found.announcements, document=document, failed=found.failed)


def ingest(line: Line, reading: Reading) -> list[Change] | None:
    """Keep one reading and settle what it means, in one transaction; None where all of it was known already.

    The document goes in together with what it brought: after a crash it is read again, or nothing of it is missing.
    The disk need not have it yet (decision 104): a power cut takes it back whole, and it is read again, for what tells
    that its source was read is written later (`_remember`). Before a feed shows it, all is on the disk.
    """
    with one_writer, line.store.writing(durable=False) as work:
        return put(line, work, reading)


def put(line: Line, work: Writing, reading: Reading, *, reason: str = "") -> list[Change] | None:
    """The inside of `ingest`, for those who have a transaction of their own. `reason` is the journal's, in words."""
    now = line.clock()
    kept = [pair for pair in reading.announcements if not work.is_forgotten(pair[0].source, clean(pair[0].key))]
    if reading.announcements and not kept:
        return None  # not even its bytes
    document = work.add_document(reading.document) if reading.document else None
    arrived: list[Sighting] = []
    known = True
    for announcement, candidates in kept:
        fresh, told = _announced(line, work, reading, announcement, candidates, document, now)
        known = known and not fresh
        arrived += told
    if document:
        work.set_document_state(document, "failed" if reading.failed else "read", RULES, reading.failed)
    if known and not reading.failed:
        return None
    return settle(line, work, arrived, now=now, reason=reason)


def rekey(line: Line) -> None:
    """Give what is stored the index keys of today's rules, where it was stored under others.

    Other rules, or another list of known series, give a sighting other keys: by its old ones a newcomer of the same
    meeting would not meet it, and the meeting would stand in the calendar twice.
    """
    keying = line.rules.keying
    with line.store.reading() as look:
        if look.meta(_KEYING) == keying:
            return
    with one_writer, line.store.writing() as work:
        if work.meta(_KEYING) == keying:  # another thread or process has done it while this one waited
            return
        last = ""
        while found := work.sightings_after(last, _REKEYED):
            work.put_keys({one.id: keys(one, line.rules) for one in found})
            last = found[-1].id
        work.put_meta(_KEYING, keying)


def settle(
    line: Line,
    work: Writing,
    arrived: Sequence[Sighting],
    *,
    now: datetime,
    cause: str = "",
    reason: str = "",
    touched: Collection[str] = (),
) -> list[Change]:
    """Derive the events around these sightings anew, keep what changed, and write the journal.

    `touched` are UIDs of events that may have lost what they rested on.
    """
    if not arrived and not touched:
        return []
    near = work.neighbourhood([s.id for s in arrived], touched)
    made = plan(
        derive(near.sightings, near.decisions, line.rules),
        near.events,
        now=now,
        new_uid=line.new_uid,
        founders=near.founders,
        homes=near.homes,
        created=near.ages,
        promised=near.promised,
        arrived={s.id: s for s in arrived},
        cause=cause,
        reason=reason,
    )
    return apply(work, _with_parents(work, made))


def _with_parents(work: Writing, made: Plan) -> Plan:
    """Events that an announcement calls a part of another one get the UID of that one as their parent."""
    home = {s.id: event.uid for event in made.events for s in event.sightings}
    parents = {event.uid: parent for event in made.events if (parent := _parent(work, event, home))}
    if not parents:
        return made

    def whole(event: Event) -> Event:
        return replace(event, parent=parents.get(event.uid, event.parent))

    changes = [replace(one, event=whole(one.event)) if one.event else one for one in made.changes]
    return replace(made, events=tuple(map(whole, made.events)), changes=tuple(changes))


def _parent(work: Writing, event: Event, home: Mapping[str, str]) -> str | None:
    """The UID of the meeting that the newest announcement that says so names as the whole."""
    for s in reversed(event.sightings):
        whole = (s.candidate.part_of or "").casefold()
        if not whole or not s.current:
            continue
        for other in work.sightings(work.sightings_of(s.announcement)):
            names = (other.candidate.title, *other.candidate.aliases)
            if other.id != s.id and whole in map(str.casefold, names):
                uid = home.get(other.id) or work.home(other.id)
                return uid if uid != event.uid else None
    return None


def apply(work: Writing, made: Plan) -> list[Change]:
    """Write a plan down."""
    for event in made.events:
        work.put_event(event)
    for sighting, uid in made.founded.items():
        work.founded(sighting, uid)
    for older, uid in made.merged.items():
        work.drop_event(older, into=uid)
    for uid in made.gone:
        work.drop_event(uid)
    return work.add_changes(made.changes)


def stream_reading(
    line: Line, announcement: Announcement, *, given: Sequence[Candidate] | None = None, authority: int = 0
) -> Reading:
    """One announcement of a stream; with `given` events these are taken as facts, and the text is their evidence."""
    if given is not None:
        return Reading(announcement.source, STATED_AUTHORITY, ((announcement, tuple(given)),), given=True)
    try:
        return Reading(announcement.source, authority, ((announcement, tuple(line.extract(announcement))),))
    except CalsyncError as error:
        failed = str(error)
    except Exception as error:
        failed = f"{announcement.key}: could not be read ({type(error).__name__}: {error}); please report this"
    return Reading(announcement.source, authority, ((announcement, ()),), failed=failed)


def _announced(
    line: Line,
    work: Writing,
    reading: Reading,
    announcement: Announcement,
    candidates: Sequence[Candidate],
    document: str | None,
    now: datetime,
) -> tuple[bool, list[Sighting]]:
    """Keep one announcement; whether it is news, and its sightings."""
    announcement, candidates = cleaned(announcement), [cleaned_candidate(one) for one in candidates]
    said = _hash(candidates) if reading.given else ""
    id = announcement_id(announcement, said)
    if work.announcement_known(id):
        if work.newest_version(announcement.source, announcement.key) == id:
            return False, []
        work.touch(id, now)
        return True, work.sightings(work.sightings_of(id))
    work.add_announcement(
        announcement,
        seen=now,
        authority=reading.authority,
        rules=RULES,
        given=reading.given,
        document=document,
        candidates_hash=said,
    )
    told = list(sightings(line, reading, announcement, candidates, id, now))
    work.add_sightings([(s, keys(s, line.rules)) for s in told])
    return True, told


def sightings(
    line: Line, reading: Reading, announcement: Announcement, candidates: Iterable[Candidate], id: str, now: datetime
) -> Iterator[Sighting]:
    """What an announcement, with its id in the store, says of each meeting."""
    for candidate in candidates:
        plain = Sighting(
            id="",
            announcement=id,
            source=announcement.source,
            url=_web(announcement.url),
            announcement_title=announcement.title,
            published=announcement.published,
            seen=now.astimezone(UTC),
            authority=reading.authority,
            candidate=replace(candidate, url=_web(candidate.url)),
            key=announcement.key,
        )
        found = with_series(plain, line.rules)
        yield _identified(found)


def cleaned(announcement: Announcement) -> Announcement:
    """Without half characters and NUL, which no database and no calendar takes."""
    a = announcement
    return replace(
        a,
        key=clean(a.key),
        text=clean(a.text),
        title=clean(a.title) if a.title else None,
        url=clean(a.url) if a.url else None,
    )


def cleaned_candidate(candidate: Candidate) -> Candidate:
    said = dump_candidate(candidate)
    return replace(load_candidate(said), title=clean(candidate.title))


def _web(url: str | None) -> str | None:
    """An address that readers can open; a path of this machine is not for them to see."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def _identified(sighting: Sighting) -> Sighting:
    return replace(sighting, id=sighting_id(sighting.announcement, dump_candidate(sighting.candidate)))


def _hash(candidates: Iterable[Candidate]) -> str:
    return hashlib.sha256("\n".join(map(dump_candidate, candidates)).encode()).hexdigest()


__all__ = [
    "Line",
    "Reading",
    "SourceReport",
    "StoreError",
    "SyncProgress",
    "Tally",
    "apply",
    "cleaned",
    "cleaned_candidate",
    "ingest",
    "one_writer",
    "put",
    "read_document",
    "rehearse",
    "settle",
    "sightings",
    "stream_reading",
    "sync_source",
]
