"""What is kept: documents, sightings and decisions as truth; events derived of them; promises to subscribers."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Literal, TypeVar

from sqlalchemy import Connection, Engine, Row, Text, bindparam, delete, func, select, text, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.sql import Select
from sqlalchemy.sql.dml import Insert

from calsync.errors import StoreError
from calsync.model import (
    Absence,
    Announcement,
    Change,
    ChangeKind,
    Decision,
    Document,
    Event,
    FieldChange,
    Fragment,
    ReadyFeed,
    Sighting,
    SourceState,
    Standing,
    Status,
)
from calsync.store import codec, schema
from calsync.store.engine import lock, told

CHUNK = 500  # values in one IN list; SQLite's own limit is far above
RUNS = 200  # of each source are remembered
State = Literal["new", "read", "failed"]
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
_EVENTS = (
    select(_e.uid, _e.data, _p.sequence, _p.created, _p.revised, _p.last_change)
    .join_from(schema.events, schema.publication, _p.uid == _e.uid)
    .where(_e.uid.in_(_uids))
)
_ids: Any = bindparam("ids", expanding=True)
_d, _ds = schema.decisions.c, schema.decision_sightings.c
_DECISIONS = (
    select(_d.id, _d.action, _d.event, _d.data, _d.made, _d.by)
    .where(_d.id.in_(select(_ds.decision).where(_ds.sighting.in_(_ids))))
    .order_by(_d.id)
)
_KNOWN = select(_a.id).where(_a.id == bindparam("id"))
_FORGOTTEN = select(schema.forgotten.c.hash).where(schema.forgotten.c.hash == bindparam("hash"))
_FOUNDED = update(schema.sightings).where(_s.id == bindparam("mine")).values(founded=bindparam("uid"))
_JOURNAL = schema.journal.insert()
_BELONGS = update(schema.sightings).where(_s.id == bindparam("mine")).values(event=bindparam("uid"))


class Store:
    """One store. Threads may share it; every method is a transaction of its own unless it is called on a `Writing`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._known: tuple[int, list[Event]] = (-1, [])  # all events, as of an entry of the journal

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Writing]:
        """One short transaction that no other writer of this calendar is in; all of it is kept, or nothing.

        With `durable` the disk has it, and everything before it, when this returns. Without, a power cut may take back
        the last of them, in whole transactions: for what would only be read again.
        """
        options = {"write": True, "durable": durable}
        with told(self.engine), self.engine.connect().execution_options(**options) as connection, connection.begin():
            lock(connection)
            yield Writing(connection)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One consistent look."""
        with told(self.engine), self.engine.connect() as connection, connection.begin():
            yield Reading(connection)

    # What others call in one go.

    def events(self, uids: Collection[str] | None = None) -> list[Event]:
        """All events, or those of the given UIDs, by first day and title; hidden ones too."""
        with self.reading() as look:
            if uids is not None:
                return look.events(uids)
            # Events change with an entry in the journal only, whichever process writes it.
            mark, (since, known) = look.mark(), self._known
            if since != mark:
                changed = look.changed_since(since)[0] if 0 <= since < mark else set()
                if changed and len(changed) * 4 < len(known):
                    kept = [event for event in known if event.uid not in changed]
                    known = sorted([*kept, *look.events(changed)], key=_by_day)
                else:
                    known = look.events()
                self._known = (mark, known)
            return list(known)

    def event(self, uid: str) -> Event | None:
        """The event of that UID or older UID."""
        with self.reading() as look:
            return look.event(uid)

    def events_as_of(self, at: datetime) -> list[Event]:
        """What was believed at that moment."""
        with self.reading() as look:
            return look.events_as_of(at)

    def changes(self, limit: int = 50, uid: str | None = None) -> list[Change]:
        """The journal, newest first; of one event with its older UIDs if one is named."""
        with self.reading() as look:
            return look.changes(limit, uid)

    def fragments(self, presentation: str, uids: Collection[str]) -> dict[str, Fragment]:
        with self.reading() as look:
            return look.fragments(presentation, uids)

    def put_fragments(self, fragments: Sequence[Fragment]) -> None:
        with self.writing() as work:
            work.put_fragments(fragments)

    def ready_feed(self, name: str, known: ReadyFeed | None = None) -> ReadyFeed | None:
        """The feed of that name. Where `known`, which is in hand, has the right ETag, its bytes are not read again."""
        with self.reading() as look:
            return look.ready_feed(name, known)

    def ready_feed_etag(self, name: str) -> str | None:
        with self.reading() as look:
            return look.ready_feed_etag(name)

    def swap_ready_feed(self, feed: ReadyFeed, replaced: str | None, fragments: Sequence[Fragment]) -> bool:
        """Keep a feed and the fragments that were made for it, all or nothing.

        False, and nothing is kept, where the kept feed's ETag is not `replaced` (None: there is none) any more.
        """
        with self.writing() as work:
            if work.ready_feed_etag(feed.name) != replaced:
                return False
            work.put_fragments(fragments)
            work.put_ready_feed(feed)
            return True

    def mark(self) -> int:
        """The number of the journal's last entry: events change with a new one only."""
        with self.reading() as look:
            return look.mark()

    def changed_since(self, mark: int) -> tuple[set[str], int]:
        with self.reading() as look:
            return look.changed_since(mark)

    def ready_feeds(self) -> list[str]:
        with self.reading() as look:
            return [row[0] for row in look.rows(select(schema.ready_feeds.c.name).order_by(schema.ready_feeds.c.name))]

    def facts(self, prefix: str) -> dict[str, str]:
        """Small facts that this program keeps about itself, by their names, which begin with `prefix`."""
        m = schema.meta.c
        with self.reading() as look:
            rows = look.rows(select(m.name, m.value).where(m.name.startswith(prefix, autoescape=True)))
            return {row.name: row.value for row in rows}

    def put_fact(self, name: str, value: str) -> None:
        with self.writing() as work:
            work.put_meta(name, value)

    def to_disk(self) -> None:
        """When this returns, the disk has everything that was written before (see `writing`)."""
        self.put_fact("on disk", datetime.now(UTC).isoformat())

    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Add to numbers among the small facts, by their names."""
        with self.writing() as work:
            for name, number in sorted(counts.items()):
                work.put_meta(name, str(int(work.meta(name) or 0) + number))

    def source_states(self) -> list[SourceState]:
        with self.reading() as look:
            return look.source_states()

    def save_source_state(self, state: SourceState) -> None:
        with self.writing() as work:
            work.save_source_state(state)

    def counts(self) -> dict[str, int]:
        """How many rows each table of interest has, for `doctor`."""
        tables = (schema.documents, schema.announcements, schema.sightings, schema.decisions, schema.events)
        with self.reading() as look:
            return {table.name: int(look.value(select(func.count()).select_from(table)) or 0) for table in tables}


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
        return _document(row) if row and row.raw else None

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
            sightings = {row.id: _sighting(row) for row in rows}
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
            events=[_event(row, list(sightings.values()), merged.get(row.uid, ())) for row in kept],
            ages={row.uid: codec.moment(row.created) for row in promises},
            promised={row.uid: (row.sequence, codec.moment(row.revised)) for row in promises},
            decisions=self.decisions(list(sightings)),
        )

    def sightings(self, ids: Collection[str] | None = None) -> list[Sighting]:
        """Sightings by id, or all of them."""
        query = _sighting_query()
        if ids is None:
            return [_sighting(row) for row in self.rows(query)]
        parts = _chunks(ids)
        return [_sighting(row) for part in parts for row in self.rows(query.where(schema.sightings.c.id.in_(part)))]

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
        e, p, s = schema.events, schema.publication, schema.sightings
        query = select(e.c.uid, e.c.data, p.c.sequence, p.c.created, p.c.revised, p.c.last_change)
        query = query.join(p, p.c.uid == e.c.uid)
        older = select(p.c.uid, p.c.into).where(p.c.into.is_not(None))
        if uids is None:
            rows = list(self.rows(query))
            behind = [(row.event, _sighting(row)) for row in self.rows(_sighting_query().where(s.c.event.is_not(None)))]
            merged = _into(self.rows(older))
        else:
            rows, behind, merged = [], [], {}
            for part in _chunks(uids):
                rows += self.rows(query.where(e.c.uid.in_(part)))
                behind += [
                    (row.event, _sighting(row)) for row in self.rows(_sighting_query().where(s.c.event.in_(part)))
                ]
                merged |= _into(self.rows(older.where(p.c.into.in_(part))))
        by_event: dict[str, list[Sighting]] = {}
        for uid, sighting in behind:
            by_event.setdefault(uid, []).append(sighting)
        found = [_event(row, by_event.get(row.uid, []), merged.get(row.uid, ())) for row in rows]
        return sorted(found, key=_by_day)

    def event(self, uid: str) -> Event | None:
        p = schema.publication.c
        into = self.value(select(p.into).where(p.uid == uid))
        found = self.events([into or uid])
        return found[0] if found else None

    def decisions(self, sightings: Collection[str] | None = None) -> list[Decision]:
        """A person's decisions that speak of these sightings, with what undid them; or all. In their order."""
        if sightings is None:
            query = select(_d.id, _d.action, _d.event, _d.data, _d.made, _d.by).order_by(_d.id)
            return [_decision(row) for row in self.rows(query)]
        found: dict[int, Decision] = {}
        for part in _chunks(sightings):
            found |= {row.id: _decision(row) for row in self.connection.execute(_DECISIONS, {"ids": part})}
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
        for part in _chunks(sorted(keys)):
            for row in self.rows(query.where(a.key.in_(part)).order_by(a.seen, a.id.desc())):
                newest[row.source, row.key] = (row.id, row.seen)
        return {event.uid: _standing(event, newest) for event in events}

    # -- journal

    def changes(self, limit: int = 50, uid: str | None = None) -> list[Change]:
        j, p = schema.journal.c, schema.publication.c
        query = (
            select(j.id, j.at, j.kind, j.uid, j.title, j.fields, j.cause, j.reason).order_by(j.id.desc()).limit(limit)
        )
        if uid is not None:
            now = self.value(select(p.into).where(p.uid == uid)) or uid
            query = query.where(j.uid.in_(select(p.uid).where((p.uid == now) | (p.into == now))))
        return [_change(row) for row in self.rows(query)]

    def change(self, id: int) -> Change | None:
        """One entry of the journal."""
        j = schema.journal.c
        query = select(j.id, j.at, j.kind, j.uid, j.title, j.fields, j.cause, j.reason).where(j.id == id)
        return next((_change(row) for row in self.rows(query)), None)

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
        return sorted((_event_then(row, known) for row in rows), key=_by_day)

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
        return {
            uid: Fragment(uid, key, digest, codec.moment(stamp), bytes(body))
            for part in _chunks(uids)
            for uid, key, digest, stamp, body in self.rows(query.where(f.uid.in_(part)))
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
        return [_state(row, events.get(row.name, 0)) for row in rows]

    def source_state(self, name: str) -> SourceState | None:
        row = self.connection.execute(select(schema.sources).where(schema.sources.c.name == name)).first()
        return _state(row, 0) if row else None


class Writing(Reading):
    """A transaction that may write. What it reads is not changed by anybody else until it ends."""

    def add_document(self, document: Document, state: State = "new") -> str:
        """Keep a document as it came; its id. One that is known is the newest of its place again."""
        id, body_hash = document_id(document), hashlib.sha256(document.body).hexdigest()
        body = {"hash": body_hash, "size": len(document.body), "body": zlib.compress(document.body)}
        self._insert_new(schema.bodies, [body], "hash")
        b = schema.bodies  # bytes that were let go are kept again
        self.connection.execute(update(b).where(b.c.hash == body_hash, b.c.body == b"").values(body=body["body"]))
        row = {
            "id": id,
            "source": document.source,
            "key": document.key,
            "body": body_hash,
            "address": document.address,
            "media_type": document.media_type,
            "charset": document.charset,
            "language": document.language,
            "zone": document.zone,
            "title": document.title,
            "published": codec.published_text(document.published),
            "fetched": codec.stamp(document.fetched),
            "state": state,
        }
        self._put(schema.documents, {"id": row.pop("id")}, row)
        return id

    def set_document_state(self, id: str, state: State, rules: str, note: str | None = None) -> None:
        d = schema.documents
        self.connection.execute(update(d).where(d.c.id == id).values(state=state, rules=rules, note=note))

    def add_announcement(
        self,
        announcement: Announcement,
        *,
        seen: datetime,
        authority: int,
        rules: str,
        given: bool = False,
        document: str | None = None,
        candidates_hash: str = "",
    ) -> str:
        """Keep an announcement; its id. One that is known stays as it is."""
        id = announcement_id(announcement, candidates_hash)
        row = {
            "id": id,
            "source": announcement.source,
            "key": announcement.key,
            "document": document,
            "url": announcement.url,
            "title": announcement.title,
            "text": announcement.text,
            "published": codec.published_text(announcement.published),
            "language": announcement.language,
            "genre": announcement.genre,
            "zone": announcement.zone,
            "seen": codec.stamp(seen),
            "authority": authority,
            "given": given,
            "rules": rules,
        }
        self._insert_new(schema.announcements, [row], "id")
        return id

    def add_sightings(
        self, sightings: Mapping[Sighting, Iterable[str]] | Sequence[tuple[Sighting, Iterable[str]]]
    ) -> None:
        """Keep sightings with their index keys."""
        pairs = [(s, list(own)) for s, own in (sightings.items() if isinstance(sightings, Mapping) else sightings)]
        rows = [{"id": s.id, "announcement": s.announcement, "candidate": codec.dump_candidate(s.candidate)}
                for s, _ in pairs]  # fmt: skip
        self._insert_new(schema.sightings, rows, "id")
        self.add_keys((s.id, number) for s, own in pairs for number in key_numbers(own))

    def add_keys(self, keys: Iterable[tuple[str, int]]) -> None:
        """Index keys of sightings: the sighting and the key's number."""
        rows = [{"sighting": sighting, "key": number} for sighting, number in keys]
        if rows:
            self.connection.execute(_ignoring(schema.sighting_keys, self.connection.dialect.name), rows)

    def add_decision(self, decision: Decision) -> Decision:
        """Keep a person's word; the same with its number."""
        d = schema.decisions
        row = {
            "action": decision.action,
            "event": decision.event,
            "data": json.dumps(dict(decision.data), ensure_ascii=False),
            "made": codec.stamp(decision.made),
            "by": decision.by,
        }
        result = self.connection.execute(d.insert().values(**row))
        assert isinstance(result, CursorResult) and result.inserted_primary_key
        kept = replace(decision, id=int(result.inserted_primary_key[0]))
        named = {*decision.data.get("sightings", ()), *decision.data.get("others", ())}
        rows = [{"sighting": one, "decision": kept.id} for one in sorted(named)]
        if rows:
            self.connection.execute(schema.decision_sightings.insert(), rows)
            # What a person spoke of in one breath meets from now on, whatever its names.
            self.add_keys((one, hashed(f"d|{kept.id}")) for one in sorted(named))
        return kept

    def put_event(self, event: Event) -> None:
        """Keep an event and its promises."""
        e, p = schema.events, schema.publication
        assert event.created and event.revised
        first, last = event.span.first_day, event.span.last_day
        row = {
            "title": event.title,
            "series": event.series,
            "first_day": first.isoformat() if first else None,
            "last_day": last.isoformat() if last else None,
            "status": event.status.value,
            "confidence": event.confidence,
            "hidden": event.hidden,
            "review": event.review,
            "data": codec.dump_event(event),
        }
        promise = {
            "sequence": event.sequence,
            "created": codec.stamp(event.created),
            "revised": codec.stamp(event.revised),
            "into": None,
            "last_change": event.last_change,
        }
        self._put(e, {"uid": event.uid}, row)
        self._put(p, {"uid": event.uid}, promise)
        mine = [{"mine": one.id, "uid": event.uid} for one in event.sightings]
        self.connection.execute(_BELONGS, mine)
        own = {one.candidate.external_id: one.source for one in event.sightings if one.candidate.external_id}
        for external, source in own.items():
            self._put(schema.external_ids, {"source": source, "external": external}, {"uid": event.uid})

    def drop_event(self, uid: str, into: str | None = None) -> None:
        """Take an event away. Its UID stays known, and means another event from now on if `into` is given."""
        e, p, f = schema.events, schema.publication, schema.fragments
        self.connection.execute(delete(e).where(e.c.uid == uid))
        self.connection.execute(delete(f).where(f.c.uid == uid))
        if into is not None:
            self.connection.execute(update(p).where((p.c.uid == uid) | (p.c.into == uid)).values(into=into))

    def founded(self, sighting: str, uid: str) -> None:
        self.connection.execute(_FOUNDED, {"mine": sighting, "uid": uid})

    def add_changes(self, changes: Sequence[Change]) -> list[Change]:
        """Write the journal; the same changes with their numbers."""
        kept = []
        for change in changes:
            row = {
                "at": codec.stamp(change.at or datetime.now(UTC)),
                "kind": change.kind.value,
                "uid": change.uid,
                "title": change.title,
                "fields": json.dumps([[f.field, f.before, f.after] for f in change.fields], ensure_ascii=False),
                "cause": change.cause,
                "reason": change.reason,
                "after": snapshot(change.event) if change.event else None,
            }
            result = self.connection.execute(_JOURNAL, row)
            assert isinstance(result, CursorResult) and result.inserted_primary_key
            kept.append(replace(change, id=int(result.inserted_primary_key[0])))
        return kept

    def save_source_state(self, state: SourceState) -> None:
        row: dict[str, Any] = {
            "memory": state.memory_json,
            "error": state.error,
            "failures": state.failures,
            "documents": state.documents,
        }
        for name in ("last_try", "last_success", "next_due"):
            at = getattr(state, name)
            row[name] = codec.stamp(at) if at else None
        self._put(schema.sources, {"name": state.name}, row)

    def put_meta(self, name: str, value: str) -> None:
        self._put(schema.meta, {"name": name}, {"value": value})

    def touch(self, announcement: str, seen: datetime) -> None:
        """A known version was published again: it is the newest now."""
        a = schema.announcements
        self.connection.execute(update(a).where(a.c.id == announcement).values(seen=codec.stamp(seen)))

    def add_run(self, source: str, started: datetime, ended: datetime, counts: Mapping[str, int], **said: Any) -> None:
        row = {"source": source, "started": codec.stamp(started), "ended": codec.stamp(ended), **counts}
        notes = json.dumps(list(said.get("notes", ())), ensure_ascii=False)
        self.connection.execute(schema.runs.insert().values(**row, error=said.get("error"), notes=notes))
        r = schema.runs
        recent = select(r.c.id).where(r.c.source == source).order_by(r.c.id.desc()).limit(RUNS)
        self.connection.execute(delete(r).where(r.c.source == source, r.c.id.not_in(recent.scalar_subquery())))

    def put_fragments(self, fragments: Sequence[Fragment]) -> None:
        for one in fragments:
            row = asdict(one) | {"last_modified": codec.stamp(one.last_modified)}
            where = {"presentation": row.pop("presentation"), "uid": row.pop("uid")}
            self._put(schema.fragments, where, row)

    def put_ready_feed(self, feed: ReadyFeed) -> None:
        row = asdict(feed) | {"last_modified": codec.stamp(feed.last_modified), "built": codec.stamp(feed.built)}
        row["day"] = feed.day.isoformat() if feed.day else None
        self._put(schema.ready_feeds, {"name": row.pop("name")}, row)

    def _put(self, table: Any, where: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        """Insert or overwrite one row."""
        put = _upsert(table, self.connection.dialect.name, tuple(where), tuple(values))
        self.connection.execute(put, {**where, **values})

    def _insert_new(self, table: Any, rows: Sequence[Mapping[str, Any]], key: str) -> None:
        if rows:
            names = dict.fromkeys(name for row in rows for name in row)
            full = [{name: row.get(name) for name in names} for row in rows]
            self.connection.execute(_ignoring(table, self.connection.dialect.name, key), full)


def document_id(document: Document) -> str:
    return _digest(document.source, document.key, document.body)


def announcement_id(announcement: Announcement, candidates_hash: str = "") -> str:
    """Of the source, the key and the content: the same text read again is the same announcement."""
    a = announcement
    facts = json.dumps(list(a.facts), sort_keys=True, default=str) if a.facts else ""
    published = codec.published_text(a.published) or ""
    return _digest(a.source, a.key, a.title or "", a.url or "", a.text, published, facts, candidates_hash)


def forgotten_key(source: str, key: str) -> str:
    return _digest("forgotten", source, key)


def sighting_id(announcement: str, candidate_json: str) -> str:
    return _digest(announcement, candidate_json)


def key_numbers(keys: Iterable[str]) -> list[int]:
    """Index keys as numbers; one that is both is no side key."""
    full = {hashed(key) for key in keys if not key.startswith("~")}
    side = {hashed(key[1:]) for key in keys if key.startswith("~")}
    return sorted(full | {number + 1 for number in side - full})


def hashed(key: str) -> int:
    """An index key as an even number of 63 bits, which both databases hold; its side key is the odd one after it."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest()) >> 2 << 1


def _digest(*parts: str | bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(8))
        digest.update(raw)
    return digest.hexdigest()


def _dialect(name: str) -> Any:
    if name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert

        return insert
    from sqlalchemy.dialects.postgresql import insert as insert_there

    return insert_there


@cache
def _upsert(table: Any, dialect: str, keys: tuple[str, ...], names: tuple[str, ...]) -> Any:
    """Made once, so that SQLAlchemy need not compile it again."""
    made = _dialect(dialect)(table).values({name: bindparam(name) for name in (*keys, *names)})
    return made.on_conflict_do_update(index_elements=list(keys), set_={name: made.excluded[name] for name in names})


@cache
def _ignoring(table: Any, dialect: str, key: str | None = None) -> Insert:
    made: Insert = _dialect(dialect)(table).on_conflict_do_nothing(index_elements=[key] if key else None)
    return made


def _chunks(values: Iterable[T]) -> list[list[T]]:
    ordered = list(values)
    return [ordered[at : at + CHUNK] for at in range(0, len(ordered), CHUNK)]


def _sighting_query() -> Select[Any]:
    s = schema.sightings.c
    return select(*_SIGHTING).join_from(
        schema.sightings, schema.announcements, s.announcement == schema.announcements.c.id
    )


def _sighting(row: Row[Any]) -> Sighting:
    return Sighting(
        id=row.id,
        announcement=row.announcement,
        source=row.source,
        url=row.url,
        announcement_title=row.title,
        published=codec.published_value(row.published),
        seen=codec.moment(row.seen),
        authority=row.authority,
        candidate=codec.load_candidate(row.candidate),
        key=row.key,
    )


def _event(row: Any, sightings: Sequence[Sighting], merged: Iterable[str]) -> Event:
    kept = json.loads(row.data)
    return codec.load_event(
        kept,
        uid=row.uid,
        sightings=_behind(kept, {s.id: s for s in sightings}),
        sequence=row.sequence,
        created=codec.moment(row.created),
        revised=codec.moment(row.revised),
        merged=tuple(sorted(merged)),
        last_change=row.last_change,
    )


def _event_then(row: Any, known: Mapping[str, Sighting]) -> Event:
    """The event of an entry of the journal. Entries of calsync 0.1 know no stamps: theirs are the entry's own."""
    kept = json.loads(row.after)
    return codec.load_event(
        kept,
        uid=row.uid,
        sightings=_behind(kept, known),
        sequence=kept.get("sequence", 0),
        created=codec.moment(row.created),
        revised=codec.moment(kept.get("revised") or row.at),
        merged=tuple(kept.get("merged", ())),
        last_change=kept.get("last_change"),
    )


def _behind(kept: Mapping[str, Any], known: Mapping[str, Sighting]) -> tuple[Sighting, ...]:
    """The sightings that a kept event rests on, each with whether it counts."""
    behind = ((known[id], current) for id, current in kept.get("behind", ()) if id in known)
    return tuple(replace(sighting, current=bool(current)) for sighting, current in behind)


def _by_day(event: Event) -> tuple[object, ...]:
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


def snapshot(event: Event) -> str:
    """An event as the journal keeps it."""
    assert event.revised
    return codec.dump_event(
        event,
        sequence=event.sequence,
        merged=list(event.merged),
        revised=codec.stamp(event.revised),
        last_change=event.last_change,
    )


def _decision(row: Any) -> Decision:
    return Decision(row.id, row.action, row.event, json.loads(row.data), codec.moment(row.made), row.by)


def _change(row: Row[Any]) -> Change:
    return Change(
        kind=ChangeKind(row.kind),
        uid=row.uid,
        title=row.title,
        fields=tuple(FieldChange(*one) for one in json.loads(row.fields)),
        cause=row.cause,
        reason=row.reason,
        at=codec.moment(row.at),
        id=row.id,
    )


def _document(row: Row[Any]) -> Document:
    return Document(
        source=row.source,
        key=row.key,
        address=row.address,
        media_type=row.media_type,
        body=zlib.decompress(row.raw),
        fetched=codec.moment(row.fetched),
        charset=row.charset,
        published=codec.published_value(row.published),
        title=row.title,
        zone=row.zone,
        language=row.language,
    )


def _state(row: Row[Any], events: int) -> SourceState:
    return SourceState(
        name=row.name,
        memory_json=row.memory,
        last_try=codec.maybe_moment(row.last_try),
        last_success=codec.maybe_moment(row.last_success),
        next_due=codec.maybe_moment(row.next_due),
        error=row.error,
        failures=row.failures,
        documents=row.documents,
        events=events,
    )


__all__ = [
    "Reading",
    "Store",
    "StoreError",
    "Writing",
    "announcement_id",
    "document_id",
    "hashed",
    "key_numbers",
    "sighting_id",
]
