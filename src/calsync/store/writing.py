"""What changes the store: rows put, taken away, never a UID."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from functools import cache
from typing import Any, Literal

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.sql.dml import Insert

from calsync.model import Announcement, Change, Decision, Document, Event, Fragment, ReadyFeed, Sighting, SourceState
from calsync.store import codec, records, schema
from calsync.store.ids import announcement_id, decision_key, document_id, key_numbers
from calsync.store.reading import Reading, chunks

RUNS = 200  # of each source are remembered
State = Literal["new", "read", "failed"]
_FOUNDED = update(schema.sightings).where(schema.sightings.c.id == bindparam("mine")).values(founded=bindparam("uid"))
_JOURNAL = schema.journal.insert()
_BELONGS = update(schema.sightings).where(schema.sightings.c.id == bindparam("mine")).values(event=bindparam("uid"))


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
        row = records.announcement_row(
            announcement, id, seen=seen, authority=authority, rules=rules, given=given, document=document
        )
        self._insert_new(schema.announcements, [row], "id")
        return id

    def add_sightings(
        self, sightings: Mapping[Sighting, Iterable[str]] | Sequence[tuple[Sighting, Iterable[str]]]
    ) -> None:
        """Keep sightings with their index keys."""
        pairs = [(s, list(own)) for s, own in (sightings.items() if isinstance(sightings, Mapping) else sightings)]
        rows = [records.sighting_row(s) for s, _ in pairs]
        self._insert_new(schema.sightings, rows, "id")
        self.add_keys((s.id, number) for s, own in pairs for number in key_numbers(own))

    def add_keys(self, keys: Iterable[tuple[str, int]]) -> None:
        """Index keys of sightings: the sighting and the key's number."""
        rows = [{"sighting": sighting, "key": number} for sighting, number in keys]
        if rows:
            self.connection.execute(_ignoring(schema.sighting_keys, self.connection.dialect.name), rows)

    def put_keys(self, sightings: Mapping[str, Iterable[str]]) -> None:
        """Give sightings (by id) these index keys in place of those that they had; the keys of decisions stay."""
        k, ds = schema.sighting_keys, schema.decision_sightings.c
        for part in chunks(sightings):
            spoken = list(self.rows(select(ds.sighting, ds.decision).where(ds.sighting.in_(part))))
            self.connection.execute(delete(k).where(k.c.sighting.in_(part)))
            self.add_keys((id, number) for id in part for number in key_numbers(sightings[id]))
            self.add_keys((row.sighting, decision_key(row.decision)) for row in spoken)

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
            self.add_keys((one, decision_key(kept.id)) for one in sorted(named))
        return kept

    def put_event(self, event: Event) -> None:
        """Keep an event and its promises."""
        self._put(schema.events, {"uid": event.uid}, records.event_row(event))
        self._put(schema.publication, {"uid": event.uid}, records.promise_row(event))
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
            result = self.connection.execute(_JOURNAL, records.change_row(change))
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
