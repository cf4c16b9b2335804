"""Another reading takes the place of an earlier one; what rests on it follows, and it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, delete, select, update

from calsync.model import Sighting
from calsync.store import codec, schema
from calsync.store.ids import decision_key
from calsync.store.reading import CHUNK, Reading
from calsync.store.writing import Writing

_a, _s, _d = schema.announcements, schema.sightings, schema.documents


@dataclass(frozen=True, slots=True)
class Kept:
    """An announcement as it is kept, with the ids of its sightings that count."""

    id: str
    source: str
    key: str
    title: str | None
    seen: datetime
    authority: int
    given: bool  # its events were handed over: there is nothing to read again
    sightings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """What takes the place of what. Announcements by id; sightings by id, the new ones with their index keys."""

    stamp: str  # of the replay
    bring: Sequence[tuple[Sighting, Iterable[str]]] = ()
    follow: Mapping[str, str] | None = None  # earlier sighting → the one that says the same of the same meeting now
    drop: Collection[str] = ()  # sightings that nothing takes the place of
    bring_announcements: Collection[str] = ()
    drop_announcements: Collection[str] = ()


def documents(look: Reading, source: str | None = None, since: datetime | None = None) -> list[str]:
    """The ids of the documents that were read, in the order in which they came."""
    query = select(_d.c.id).where(_d.c.state != "new").order_by(_d.c.fetched, _d.c.id)
    if source is not None:
        query = query.where(_d.c.source == source)
    if since is not None:
        query = query.where(_d.c.fetched >= codec.stamp(since))
    return [row[0] for row in look.rows(query)]


def announcements_of(look: Reading, document: str) -> list[Kept]:
    """What a document was read as."""
    return _kept(look, select(_a).where(_a.c.document == document, _a.c.retired.is_(None)).order_by(_a.c.id))


def document_of(look: Reading, announcement: str) -> str | None:
    """The document that brought an announcement; None where it is not known, or nothing is kept of it."""
    value = look.value(select(_a.c.document).where(_a.c.id == announcement))
    return str(value) if value is not None else None


def touched_by(look: Reading, stamp: str) -> list[str]:
    """The documents in which a replay exchanged something."""
    both = select(_a.c.document).where((_a.c.made == stamp) | (_a.c.retired == stamp))
    ours = select(_a.c.document).join_from(_a, _s, _s.c.announcement == _a.c.id)
    ours = ours.where((_s.c.made == stamp) | (_s.c.retired == stamp))
    return sorted({row[0] for query in (both, ours) for row in look.rows(query) if row[0]})


def brought(look: Reading, document: str, stamp: str) -> tuple[set[str], set[str], set[str], set[str]]:
    """What a replay made and what it took away in a document: announcements, sightings, and both again."""
    of = _a.c.document == document
    joined = select(_s.c.id).join_from(_s, _a, _s.c.announcement == _a.c.id).where(of)
    return (
        _ids(look, select(_a.c.id).where(of, _a.c.made == stamp, _a.c.retired.is_(None))),
        _ids(look, joined.where(_s.c.made == stamp, _s.c.retired.is_(None))),
        _ids(look, select(_a.c.id).where(of, _a.c.retired == stamp)),
        _ids(look, joined.where(_s.c.retired == stamp)),
    )


def exchange(work: Writing, made: Exchange) -> set[str]:
    """Do it. Gives the UIDs of the events that rested on what went."""
    follow = dict(made.follow or {})
    gone = [*follow, *made.drop]
    touched = {uid for part in _chunks(gone) for uid in _ids(work, select(_s.c.event).where(_s.c.id.in_(part)))}
    work.add_sightings(made.bring)
    new = [sighting.id for sighting, _ in made.bring]
    work.connection.execute(update(_s).where(_s.c.id.in_(new)).values(made=made.stamp, retired=None))
    for old, now in follow.items():
        _follow(work, old, now)
    _follow_decisions(work, follow)
    k = schema.sighting_keys
    for part in _chunks(gone):
        work.connection.execute(delete(k).where(k.c.sighting.in_(part)))
        work.connection.execute(update(_s).where(_s.c.id.in_(part)).values(retired=made.stamp))
    for ids, values in (
        (made.bring_announcements, {"made": made.stamp, "retired": None}),
        (made.drop_announcements, {"retired": made.stamp}),
    ):
        work.connection.execute(update(_a).where(_a.c.id.in_(sorted(ids))).values(**values))
    return touched


def _follow(work: Writing, old: str, now: str) -> None:
    """The new sighting belongs where the old one did, and a UID that was made for the old one was made for it."""
    row = work.connection.execute(select(_s.c.event, _s.c.founded).where(_s.c.id == old)).one()
    work.connection.execute(update(_s).where(_s.c.id == now).values(event=row.event, founded=row.founded))
    work.connection.execute(update(_s).where(_s.c.id == old).values(event=None, founded=None))


def _follow_decisions(work: Writing, follow: Mapping[str, str]) -> None:
    """A person's decisions speak of the new sightings from now on."""
    d, ds = schema.decisions, schema.decision_sightings
    numbers: set[int] = set()
    for part in _chunks(follow):
        numbers |= {row[0] for row in work.rows(select(ds.c.decision).where(ds.c.sighting.in_(part)))}
    for number in sorted(numbers):
        said = json.loads(work.value(select(d.c.data).where(d.c.id == number)))
        for name in ("sightings", "others"):
            said[name] = [follow.get(id, id) for id in said.get(name, ())]
        work.connection.execute(update(d).where(d.c.id == number).values(data=json.dumps(said, ensure_ascii=False)))
        named = sorted(
            follow[id] for id in _ids(work, select(ds.c.sighting).where(ds.c.decision == number)) & set(follow)
        )
        work.connection.execute(delete(ds).where(ds.c.decision == number, ds.c.sighting.in_(sorted(follow))))
        work.connection.execute(ds.insert(), [{"sighting": id, "decision": number} for id in named])
        work.add_keys((id, decision_key(number)) for id in named)


def _kept(look: Reading, query: Select[tuple[object, ...]]) -> list[Kept]:
    return [
        Kept(
            row.id,
            row.source,
            row.key,
            row.title,
            codec.moment(row.seen),
            row.authority,
            row.given,
            tuple(sorted(look.sightings_of(row.id))),
        )
        for row in look.rows(query)
    ]


def _ids(look: Reading, query: Select[tuple[str]] | Select[tuple[str | None]]) -> set[str]:
    return {row[0] for row in look.rows(query) if row[0] is not None}


def _chunks(ids: Iterable[str]) -> list[list[str]]:
    ordered = sorted(ids)
    return [ordered[at : at + CHUNK] for at in range(0, len(ordered), CHUNK)]
