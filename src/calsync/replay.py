"""The kept documents read again with today's rules: what would appear, change and vanish; and doing it.

A sighting of the new reading that says what an earlier one said of the same meeting takes its place: the UID and a
person's decisions follow it. What the new rules do not find any more goes, unless a person spoke of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from calsync.model import Announcement, Change, ChangeKind, Event, FieldChange, Sighting
from calsync.pipeline import (
    RULES,
    Line,
    Reading,
    cleaned,
    cleaned_candidate,
    one_writer,
    read_document,
    settle,
    sightings,
)
from calsync.reconcile import in_force, keys, same, span_in_words
from calsync.store import (
    Exchange,
    Kept,
    Writing,
    announcement_id,
    announcements_of,
    brought,
    document_of,
    exchange,
    kept_documents,
    touched_by,
)

CAUSE = "replay"


@dataclass(frozen=True, slots=True)
class Difference:
    """One event before and after: `kind` is appear, change or vanish."""

    kind: str
    uid: str
    title: str
    fields: tuple[FieldChange, ...]
    because: tuple[str, ...]  # the announcements that are read otherwise
    date: str | None = None  # when it is, in words: after that, of what vanishes before
    event: Event | None = None  # as it would stand; None for what vanishes

    def to_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "uid": self.uid,
            "title": self.title,
            "date": self.date,
            "confidence": self.event.confidence if self.event else None,
            "fields": [{"field": f.field, "before": f.before, "after": f.after} for f in self.fields],
            "because": list(self.because),
        }


@dataclass(frozen=True, slots=True)
class Replayed:
    """What reading again changes, or has changed where it was applied."""

    documents: int
    otherwise: int  # of them are read otherwise
    differences: tuple[Difference, ...]
    kept: tuple[str, ...]  # what today's rules do not find, and what stays because a person spoke of it
    failed: tuple[str, ...]
    lost: int  # documents whose bytes are not kept any more
    applied: bool

    def to_json(self) -> dict[str, Any]:
        return {
            "documents": self.documents,
            "otherwise": self.otherwise,
            "differences": [one.to_json() for one in self.differences],
            "kept": list(self.kept),
            "failed": list(self.failed),
            "lost": self.lost,
            "applied": self.applied,
        }


@dataclass(frozen=True, slots=True)
class Told:
    """An announcement as it is read today."""

    id: str
    announcement: Announcement
    sightings: tuple[Sighting, ...]


@dataclass(slots=True)
class _Tally:
    documents: int = 0
    lost: int = 0
    kept: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    changes: list[tuple[Change, str]] = field(default_factory=list)


Watch = Callable[[int, int], None]


class _NotKept(Exception):
    """Ends a look at what would change: the transaction is rolled back."""


def replay(
    line: Line,
    *,
    source: str | None = None,
    since: datetime | None = None,
    apply: bool = False,
    authorities: Mapping[str, int] | None = None,
    watch: Watch | None = None,
) -> Replayed:
    """Read the kept documents again, of one source or since then, and say or do what changes.

    `authorities` by source, for documents that nothing was found in so far. `watch` is told how many documents of how
    many are read. With `apply` each document is a transaction of its own; after a crash, another replay does the rest.
    """
    tally = _Tally()
    with line.store.reading() as look:
        ids = kept_documents(look, source, since)
    work = list(_read_otherwise(line, ids, authorities or {}, tally, watch))
    stamp = line.clock().isoformat()
    if apply:
        for document, told in work:
            with one_writer, line.store.writing() as writing:
                _exchange(line, writing, document, told, stamp, tally)
    else:
        try:
            with one_writer, line.store.writing() as writing:
                for document, told in work:
                    _exchange(line, writing, document, told, stamp, tally)
                raise _NotKept
        except _NotKept:
            pass
    found = tuple(_differences(tally.changes))
    return Replayed(tally.documents, len(work), found, tuple(tally.kept), tuple(tally.failed), tally.lost, apply)


def take_back(line: Line, work: Writing, stamp: str, *, now: datetime, reason: str) -> list[Change]:
    """What a replay exchanged is exchanged back. Gives no changes where nothing of it is left."""
    changes: list[Change] = []
    for document in touched_by(work, stamp):
        made_announcements, made, gone_announcements, gone = brought(work, document, stamp)
        old = {s.id: s for s in work.sightings(made)}
        new = {s.id: s for s in work.sightings(gone)}
        follow = _pairs(line, list(old.values()), list(new.values()))
        back = Exchange(
            now.isoformat(),
            [(s, keys(s, line.rules)) for s in new.values()],
            follow,
            set(old) - set(follow),
            gone_announcements,
            made_announcements,
        )
        changes += _settled(line, work, back, now, reason)
    return changes


def _read_otherwise(
    line: Line, ids: Sequence[str], authorities: Mapping[str, int], tally: _Tally, watch: Watch | None
) -> Iterator[tuple[str, list[Told]]]:
    """The documents that today's rules read otherwise than they are kept."""
    for number, id in enumerate(ids, 1):
        if watch:
            watch(number, len(ids))
        with line.store.reading() as look:
            document, kept = look.document(id), announcements_of(look, id)
        if any(one.given for one in kept):
            continue
        tally.documents += 1
        if document is None:
            tally.lost += 1
            continue
        authority = next((one.authority for one in kept), authorities.get(document.source, 0))
        reading = read_document(line, document, authority=authority)
        if reading.failed:
            tally.failed.append(reading.failed)
            continue
        told = list(_told(line, reading, kept, document.fetched))
        with line.store.reading() as look:  # what another document said before it, word for word, is that one's
            told = [one for one in told if document_of(look, one.id) in (None, id)]
        if {s.id for one in told for s in one.sightings} != {id for one in kept for id in one.sightings}:
            yield id, told


def _told(line: Line, reading: Reading, kept: Sequence[Kept], fetched: datetime) -> Iterator[Told]:
    """Each announcement with the time at which it was first seen, so that it stays in its place of the story."""
    seen = {one.key: one.seen for one in kept}
    for announcement, candidates in reading.announcements:
        plain = cleaned(announcement)
        id = announcement_id(plain, "")
        at = seen.get(plain.key, fetched)
        found = sightings(line, reading, plain, [cleaned_candidate(one) for one in candidates], id, at)
        yield Told(id, plain, tuple(found))


def _exchange(line: Line, work: Writing, document: str, told: Sequence[Told], stamp: str, tally: _Tally) -> None:
    kept = announcements_of(work, document)
    old = {s.id: s for s in work.sightings({id for one in kept for id in one.sightings})}
    new = {s.id: s for one in told for s in one.sightings}
    going = [s for s in old.values() if s.id not in new]
    coming = [s for s in new.values() if s.id not in old]
    follow = _pairs(line, going, coming)
    drop = {s.id for s in going} - set(follow)
    spoken_of = drop & {id for one in in_force(work.decisions(drop)) for id in one.data.get("sightings", ())}
    tally.kept += [f"{old[id].candidate.title} ({old[id].key})" for id in sorted(spoken_of)]
    now = line.clock()
    for one in told:
        authority = next((k.authority for k in kept), old[next(iter(old))].authority if old else 0)
        work.add_announcement(
            one.announcement,
            seen=next(iter(one.sightings)).seen if one.sightings else now,
            authority=authority,
            rules=RULES,
            document=document,
        )
    staying = {s.announcement for s in old.values() if s.id in spoken_of}
    ids = {one.id for one in told}
    made = Exchange(
        stamp,
        [(s, keys(s, line.rules)) for s in coming],
        follow,
        drop - spoken_of,
        ids - {one.id for one in kept},
        {one.id for one in kept} - ids - staying,
    )
    work.set_document_state(document, "read", RULES)
    titles = "; ".join(one.announcement.title or one.announcement.key for one in told) or document[:12]
    changes = _settled(line, work, made, now, f"read again by the rules of calsync {RULES}")
    tally.changes += [(change, titles) for change in changes]


def _settled(line: Line, work: Writing, made: Exchange, now: datetime, reason: str) -> list[Change]:
    """Exchange, and settle all that was near the earlier reading or is near the new one."""
    going = [*(made.follow or {}), *made.drop]
    around = {s.id for s in work.neighbourhood(going).sightings} - set(going) if going else set()
    touched = exchange(work, made)
    arrived = work.sightings(around | {s.id for s, _ in made.bring})
    return settle(line, work, arrived, now=now, cause=f"{CAUSE} {made.stamp}", reason=reason, touched=touched)


def _pairs(line: Line, old: Sequence[Sighting], new: Sequence[Sighting]) -> dict[str, str]:
    """Which new sighting says what an earlier one said of the same meeting: the clearest pairs first, each once.

    A meeting whose date is read otherwise is the same where one of its name was and is told of.
    """
    scored = []
    for one in old:
        for other in new:
            verdict = same(replace(one, announcement=""), other, line.rules.index)
            equal = one.candidate == other.candidate
            if equal or verdict.answer == "same":
                scored.append((not equal, -verdict.score, one.id, other.id))
    found: dict[str, str] = {}
    for *_, before, after in sorted(scored):
        if before not in found and after not in found.values():
            found[before] = after
    before_by_title = _only(s for s in old if s.id not in found)
    after_by_title = _only(s for s in new if s.id not in found.values())
    return found | {id: after_by_title[title] for title, id in before_by_title.items() if title in after_by_title}


def _only(told: Iterable[Sighting]) -> dict[str, str]:
    """The one sighting of each title that only one has."""
    by_title: dict[str, list[str]] = {}
    for one in told:
        by_title.setdefault(one.candidate.title.casefold(), []).append(one.id)
    return {title: ids[0] for title, ids in by_title.items() if len(ids) == 1}


def _differences(changes: Sequence[tuple[Change, str]]) -> Iterator[Difference]:
    """All changes of an event as one: from what it was before the first to what it is after the last."""
    of: dict[str, list[tuple[Change, str]]] = {}
    for change, because in changes:
        of.setdefault(change.uid, []).append((change, because))
    for uid, mine in of.items():
        first, last = mine[0][0], mine[-1][0]
        fresh = first.kind in (ChangeKind.ADDED, ChangeKind.UNSURE)
        gone = last.kind is ChangeKind.REMOVED
        if fresh and gone:
            continue
        before: dict[str, str | None] = {}
        after: dict[str, str | None] = {}
        for change, _ in mine:
            for one in change.fields:
                before.setdefault(one.field, one.before)
                after[one.field] = one.after
        fields = tuple(FieldChange(name, before[name], after[name]) for name in after if before[name] != after[name])
        kind = "appear" if fresh else "vanish" if gone else "change"
        if kind == "change" and not fields:
            continue
        date = span_in_words(last.event.span) if last.event else before.get("date")
        titles = tuple(dict.fromkeys(because for _, because in mine))
        yield Difference(kind, uid, last.title, fields, titles, date, last.event)
