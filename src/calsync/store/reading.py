"""A look inside one transaction."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Text, bindparam, func, select, text
from sqlalchemy.sql import Select

from calsync.model import (
    Absence,
    Change,
    Decision,
    Document,
    Event,
    Fragment,
    ReadyFeed,
    Sighting,
    SourceState,
    Standing,
    Status,
)
from calsync.store import codec, records, schema
from calsync.store.ids import document_id, forgotten_key

CHUNK = 500  # values in one IN list; SQLite's own limit is far above
T = TypeVar("T")

_s, _a, _e, _p = schema.sightings.c, schema.announcements.c, schema.events.c, schema.publication.c
_SIGHTING = (
    *(_s.id, _s.announcement, _s.candidate, _s.event, _s.founded),
    *(_a.source, _a.key, _a.url, _a.title, _a.published, _a.seen, _a.authority),
)
# From the keys of some sightings over everybody who meets them to all keys that can be reached. A key is followed once.
# A key (even) meets the same key and its side key (odd, one more); a side key meets only the key (see schema).
_MEETS = "met.key BETWEEN reach.key - reach.key % 2 AND reach.key + 1 - 2 * (reach.key % 2)"
_NEAR = text(f"""
    WITH RECURSIVE reach(key) AS (
        SELECT key FROM sighting_keys WHERE sighting IN :ids
        UNION
        SELECT own.key
        FROM reach JOIN sighting_keys met ON {_MEETS} JOIN sighting_keys own ON own.sighting = met.sighting
    ), near(id) AS (
        SELECT met.sighting FROM reach JOIN sighting_keys met ON {_MEETS}
        UNION
        SELECT id FROM sightings WHERE id IN :ids
    )
    SELECT s.id, s.announcement, s.candidate, s.event, s.founded,
           a.source, a.key, a.url, a.title, a.published, a.seen, a.authority
    FROM near JOIN sightings s ON s.id = near.id JOIN announcements a ON a.id = s.announcement
    WHERE s.retired IS NULL
""").bindparams(bindparam("ids", type_=Text, expanding=True))
_uids: Any = bindparam("uids", expanding=True)
_PROMISES = select(_p.uid, _p.into, _p.created, _p.sequence, _p.revised).where(_p.uid.in_(_uids) | _p.into.in_(_uids))
_ALL_EVENTS = select(_e.uid, _e.data, _p.sequence, _p.created, _p.revised, _p.last_change).join_from(
    schema.events, schema.publication, _p.uid == _e.uid
)
_EVENTS = _ALL_EVENTS.where(_e.uid.in_(_uids))
_ids: Any = bindparam("ids", expanding=True)
_d, _ds = schema.decisions.c, schema.decision_sightings.c
_ALL_DECISIONS = select(_d.id, _d.action, _d.event, _d.data, _d.made, _d.by).order_by(_d.id)
_DECISIONS = _ALL_DECISIONS.where(_d.id.in_(select(_ds.decision).where(_ds.sighting.in_(_ids))))
_j = schema.journal.c
_CHANGES = select(_j.id, _j.at, _j.kind, _j.uid, _j.title, _j.fields, _j.cause, _j.reason)
_KNOWN = select(_a.id).where(_a.id == bindparam("id"))
_FORGOTTEN = select(schema.forgotten.c.hash).where(schema.forgotten.c.hash == bindparam("hash"))


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Everything that new sightings may change, and nothing else."""

    sightings: Sequence[Sighting]
    homes: Mapping[str, str]  # sighting → the UID that it belongs to
    founders: Mapping[str, str]  # sighting → the UID that was made for it
    events: Sequence[Event]
    ages: Mapping[str, datetime]  # UID → when it was made, older ones too
    promised: Mapping[str, tuple[int, datetime]]  # UID → SEQUENCE and LAST-MODIFIED, also of events that are gone
    decisions: Sequence[Decision]


class Reading:
    """A look inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, query: Any) -> Sequence[Any]:
        return self.connection.execute(query).all()

    def value(self, query: Any) -> Any:
        return self.connection.execute(query).scalar()

    # -- documents and announcements

    def dealt_with(self, document: Document) -> bool:
        """True where these bytes are the newest that this place gave, and were read: there is nothing to do."""
        d = schema.documents.c
        query = select(d.id, d.state).where(d.source == document.source, d.key == document.key)
        row = self.connection.execute(query.order_by(d.fetched.desc(), d.id).limit(1)).first()
        return row is not None and row.id == document_id(document) and row.state != "new"

    def document(self, id: str) -> Document | None:
        """The document as it came; None where it is not known, or its bytes are not kept any more."""
        d, b = schema.documents, schema.bodies
        row = self.connection.execute(select(d, b.c.body.label("raw")).join(b).where(d.c.id == id)).first()
        return records.document(row) if row and row.raw else None

    def announcement_known(self, id: str) -> bool:
        return self.connection.execute(_KNOWN, {"id": id}).first() is not None

    def is_forgotten(self, source: str, key: str) -> bool:
        """True where a person had this text removed for good."""
        return self.connection.execute(_FORGOTTEN, {"hash": forgotten_key(source, key)}).first() is not None

    def newest_version(self, source: str, key: str) -> str | None:
        """The id of the version that was seen last of an announcement."""
        a = schema.announcements.c
        seen = (
            select(a.id)
            .where(a.source == source, a.key == key, a.retired.is_(None))
            .order_by(a.seen.desc(), a.id)
            .limit(1)
        )
        value = self.value(seen)
        return str(value) if value is not None else None

    # -- sightings

    def neighbourhood(self, start: Collection[str], touched: Collection[str] = ()) -> Neighbourhood:
        """All sightings that are joined to these (ids), over however many others, and what is known of them.

        `touched` are UIDs of events that belong to it in any case: those that may have lost what they rested on.
        """
        wanted = set(start)
        while True:
            rows = self.connection.execute(_NEAR, {"ids": sorted(wanted)}).all()
            sightings = {row.id: records.sighting(row) for row in rows}
            homes = {row.id: row.event for row in rows if row.event}
            founders = {row.id: row.founded for row in rows if row.founded}
            uids = sorted({*homes.values(), *founders.values(), *touched})
            promises = self.connection.execute(_PROMISES, {"uids": uids}).all() if uids else []
            kept = self.connection.execute(_EVENTS, {"uids": uids}).all() if uids else []
            behind = {id for row in kept for id, _ in json.loads(row.data)["behind"]} - set(sightings)
            if not behind - wanted:
                break
            wanted |= behind  # newer rules gave other keys: what an event rests on stays together until it is derived
        merged = _into([(row.uid, row.into) for row in promises if row.into])
        return Neighbourhood(
            sightings=list(sightings.values()),
            homes=homes,
            founders=founders,
            events=[records.event(row, list(sightings.values()), merged.get(row.uid, ())) for row in kept],
            ages={row.uid: codec.moment(row.created) for row in promises},
            promised={row.uid: (row.sequence, codec.moment(row.revised)) for row in promises},
            decisions=self.decisions(list(sightings)),
        )

    def sightings(self, ids: Collection[str] | None = None) -> list[Sighting]:
        """Sightings by id, or all of them."""
        query = _sighting_query()
        if ids is None:
            return [records.sighting(row) for row in self.rows(query)]
        parts = chunks(ids)
        return [
            records.sighting(row) for part in parts for row in self.rows(query.where(schema.sightings.c.id.in_(part)))
        ]

    def sightings_after(self, id: str, most: int) -> list[Sighting]:
        """The next sightings that count, in the order of their ids: all of a large store, part by part."""
        query = _sighting_query().where(_s.id > id, _s.retired.is_(None)).order_by(_s.id).limit(most)
        return [records.sighting(row) for row in self.rows(query)]

    def home(self, sighting: str) -> str | None:
        """The UID that a sighting belongs to."""
        s = schema.sightings.c
        value = self.value(select(s.event).where(s.id == sighting))
        return str(value) if value is not None else None

    def sightings_of(self, announcement: str) -> list[str]:
        s = schema.sightings.c
        return [row[0] for row in self.rows(select(s.id).where(s.announcement == announcement, s.retired.is_(None)))]

    # -- events and promises

    def events(self, uids: Collection[str] | None = None) -> list[Event]:
        older = select(_p.uid, _p.into).where(_p.into.is_not(None))
        if uids is None:
            rows = list(self.rows(_ALL_EVENTS))
            claims = list(self.rows(_sighting_query().where(_s.event.is_not(None))))
            merged = _into(self.rows(older))
        else:
            rows, claims, merged = [], [], {}
            for part in chunks(uids):
                rows += self.rows(_ALL_EVENTS.where(_e.uid.in_(part)))
                claims += self.rows(_sighting_query().where(_s.event.in_(part)))
                merged |= _into(self.rows(older.where(_p.into.in_(part))))
        by_event: dict[str, list[Sighting]] = {}
        for row in claims:
            by_event.setdefault(row.event, []).append(records.sighting(row))
        found = [records.event(row, by_event.get(row.uid, []), merged.get(row.uid, ())) for row in rows]
        return sorted(found, key=by_day)

    def event(self, uid: str) -> Event | None:
        p = schema.publication.c
        into = self.value(select(p.into).where(p.uid == uid))
        found = self.events([into or uid])
        return found[0] if found else None

    def decisions(self, sightings: Collection[str] | None = None) -> list[Decision]:
        """A person's decisions that speak of these sightings, with what undid them; or all. In their order."""
        if sightings is None:
            return [records.decision(row) for row in self.rows(_ALL_DECISIONS)]
        found: dict[int, Decision] = {}
        for part in chunks(sightings):
            found |= {row.id: records.decision(row) for row in self.connection.execute(_DECISIONS, {"ids": part})}
        return [found[id] for id in sorted(found)]

    def standings(self, events: Collection[Event]) -> dict[str, Standing]:
        """By UID, whether an event's announcements still name it.

        A newer version of an announcement that names no meeting at all says nothing: it may be a page that failed.
        """
        a, s = schema.announcements.c, schema.sightings.c
        keys = {one.key for event in events for one in event.sightings if one.key}
        names_some = select(s.id).where(s.announcement == a.id, s.retired.is_(None)).exists()
        query = select(a.source, a.key, a.id, a.seen).where(names_some, a.retired.is_(None))
        newest: dict[tuple[str, str], tuple[str, str]] = {}
        for part in chunks(sorted(keys)):
            for row in self.rows(query.where(a.key.in_(part)).order_by(a.seen, a.id.desc())):
                newest[row.source, row.key] = (row.id, row.seen)
        return {event.uid: _standing(event, newest) for event in events}

    # -- journal

    def changes(self, limit: int = 50, uid: str | None = None) -> list[Change]:
        query = _CHANGES.order_by(_j.id.desc()).limit(limit)
        if uid is not None:
            now = self.value(select(_p.into).where(_p.uid == uid)) or uid
            query = query.where(_j.uid.in_(select(_p.uid).where((_p.uid == now) | (_p.into == now))))
        return [records.change(row) for row in self.rows(query)]

    def change(self, id: int) -> Change | None:
        """One entry of the journal."""
        return next((records.change(row) for row in self.rows(_CHANGES.where(_j.id == id))), None)

    def events_as_of(self, at: datetime) -> list[Event]:
        """All events as they stood at that instant, from the journal; their sightings as far as they are still kept."""
        j, p = schema.journal.c, schema.publication.c
        last = select(func.max(j.id)).where(j.at <= codec.stamp(at)).group_by(j.uid)
        rows = self.rows(
            select(j.uid, j.at, j.after, p.created)
            .join_from(schema.journal, schema.publication, p.uid == j.uid)
            .where(j.id.in_(last), j.after.is_not(None))
        )
        behind = {id for row in rows for id, _ in json.loads(row.after).get("behind", ())}
        known = {s.id: s for s in self.sightings(sorted(behind))}
        return sorted((records.event_then(row, known) for row in rows), key=by_day)

    def changed_since(self, mark: int) -> tuple[set[str], int]:
        """The UIDs that the journal names after its entry `mark`, with what they mean now; and its last entry."""
        j, p = schema.journal.c, schema.publication.c
        rows = self.rows(
            select(j.id, j.uid, p.into)
            .join_from(schema.journal, schema.publication, j.uid == p.uid, isouter=True)
            .where(j.id > mark)
        )
        uids = {uid for row in rows for uid in (row.uid, row.into) if uid}
        return uids, max((row.id for row in rows), default=mark)

    def last_by_a_person(self, uids: Collection[str]) -> set[str]:
        """Those of the events, gone ones too, whose last entry in the journal is a person's word."""
        theirs = (_j.cause == "forget") | _j.cause.startswith("decision ")
        newest = (select(func.max(_j.id)).where(_j.uid.in_(part)).group_by(_j.uid) for part in chunks(uids))
        return {row.uid for last in newest for row in self.rows(select(_j.uid).where(_j.id.in_(last), theirs))}

    def mark(self) -> int:
        return int(self.value(select(func.max(schema.journal.c.id))) or 0)

    def meta(self, name: str) -> str | None:
        """A small fact that this program keeps about itself."""
        m = schema.meta.c
        value = self.value(select(m.value).where(m.name == name))
        return str(value) if value is not None else None

    # -- feeds

    def fragments(self, presentation: str, uids: Collection[str]) -> dict[str, Fragment]:
        f = schema.fragments.c
        query = select(f.uid, f.presentation, f.content_hash, f.last_modified, f.body)
        query = query.where(f.presentation == presentation)
        # To name each of many costs more than to read some that nobody asked for.
        kept = self.value(select(func.count()).where(f.presentation == presentation)) if len(uids) > CHUNK else 0
        if kept and kept <= 2 * len(uids):
            parts, wanted = [query], frozenset(uids)
        else:
            parts, wanted = [query.where(f.uid.in_(part)) for part in chunks(uids)], None
        return {
            uid: Fragment(uid, key, digest, codec.moment(stamp), bytes(body))
            for part in parts
            for uid, key, digest, stamp, body in self.connection.execute(part)
            if wanted is None or uid in wanted
        }

    def ready_feed(self, name: str, known: ReadyFeed | None = None) -> ReadyFeed | None:
        f = schema.ready_feeds.c
        small = [column for column in schema.ready_feeds.columns if column not in (f.body, f.gzip)]
        row = self.connection.execute(select(*small).where(f.name == name)).mappings().first()
        if row is None:
            return None
        if known is not None and known.etag == row["etag"]:
            body, packed = known.body, known.gzip
        else:
            body, packed = self.connection.execute(select(f.body, f.gzip).where(f.name == name)).one()
        return ReadyFeed(
            name=row["name"],
            body=bytes(body),
            gzip=bytes(packed),
            etag=row["etag"],
            gzip_etag=row["gzip_etag"],
            last_modified=codec.moment(row["last_modified"]),
            built=codec.moment(row["built"]),
            count=row["count"],
            day=date.fromisoformat(row["day"]) if row["day"] else None,
            query=row["query"],
            held=row["held"],
        )

    def ready_feed_etag(self, name: str) -> str | None:
        value = self.value(select(schema.ready_feeds.c.etag).where(schema.ready_feeds.c.name == name))
        return str(value) if value is not None else None

    # -- sources

    def source_states(self) -> list[SourceState]:
        a, s = schema.announcements.c, schema.sightings.c
        behind = (
            select(a.source, func.count(s.event.distinct()))
            .join_from(schema.announcements, schema.sightings, s.announcement == a.id)
            .join(schema.events, schema.events.c.uid == s.event)
        )
        events = {row[0]: row[1] for row in self.rows(behind.where(s.event.is_not(None)).group_by(a.source))}
        rows = self.rows(select(schema.sources).order_by(schema.sources.c.name))
        return [records.source_state(row, events.get(row.name, 0)) for row in rows]

    def source_state(self, name: str) -> SourceState | None:
        row = self.connection.execute(select(schema.sources).where(schema.sources.c.name == name)).first()
        return records.source_state(row, 0) if row else None


def chunks(values: Iterable[T]) -> list[list[T]]:
    ordered = list(values)
    return [ordered[at : at + CHUNK] for at in range(0, len(ordered), CHUNK)]


def _sighting_query() -> Select[Any]:
    s = schema.sightings.c
    return select(*_SIGHTING).join_from(
        schema.sightings, schema.announcements, s.announcement == schema.announcements.c.id
    )


def by_day(event: Event) -> tuple[object, ...]:
    return (event.span.first_day or date.max, event.title, event.uid)


def _standing(event: Event, newest: Mapping[tuple[str, str], tuple[str, str]]) -> Standing:
    if event.status in (Status.CANCELLED, Status.POSTPONED):
        told = [s.seen for s in event.sightings if s.candidate.status is event.status]
        return Standing(Absence.WITHDRAWN, min(told, default=event.sightings[-1].seen))
    missing: list[datetime] = []
    for s in event.told:
        id, seen = newest.get((s.source, s.key), (s.announcement, ""))
        if id == s.announcement:
            return Standing(Absence.SEEN, max(one.seen for one in event.sightings))
        missing.append(codec.moment(seen))
    return Standing(Absence.UNCONFIRMED, max(missing))  # as long as one of them named it, it was seen


def _into(rows: Sequence[Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for uid, into in rows:
        found.setdefault(into, []).append(uid)
    return found
