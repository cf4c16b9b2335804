"""A text is removed for good; what rests on others stays, and no UID is lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, or_, select, update

from calsync.model import Event, Sighting
from calsync.store import codec, schema
from calsync.store.ids import forgotten_key
from calsync.store.reading import Reading
from calsync.store.records import snapshot
from calsync.store.store import Store
from calsync.store.writing import Writing

GONE = "(forgotten)"

_a, _s, _d, _b = schema.announcements, schema.sightings, schema.documents, schema.bodies


@dataclass(frozen=True, slots=True)
class Text:
    """All versions of one announcement."""

    source: str
    key: str
    title: str | None
    announcements: tuple[str, ...]
    sightings: tuple[str, ...]


def texts(look: Reading, said: str) -> list[Text]:
    """The announcements that are meant: by id or its beginning, by address or by key."""
    of = _a.c.id.startswith(said, autoescape=True) if len(said) >= 8 else _a.c.id == said
    query = select(_a.c.source, _a.c.key).where(of | (_a.c.url == said) | (_a.c.key == said)).distinct()
    return [_text(look, row.source, row.key) for row in look.rows(query.order_by(_a.c.source, _a.c.key))]


def _text(look: Reading, source: str, key: str) -> Text:
    versions = look.rows(
        select(_a.c.id, _a.c.title).where(_a.c.source == source, _a.c.key == key).order_by(_a.c.seen.desc())
    )
    ids = tuple(row.id for row in versions)
    mine = tuple(row[0] for row in look.rows(select(_s.c.id).where(_s.c.announcement.in_(ids)).order_by(_s.c.id)))
    return Text(source, key, next((row.title for row in versions if row.title), None), ids, mine)


def uids_of(look: Reading, sightings: Collection[str]) -> set[str]:
    """The events that rest on these, and those that ever did: the journal is searched whole, which is rare."""
    j = schema.journal.c
    named = or_(j.cause.in_(sightings), *(j.after.contains(id) for id in sightings))
    found = [*look.rows(select(_s.c.event).where(_s.c.id.in_(sightings))), *look.rows(select(j.uid).where(named))]
    return {row[0] for row in found if row[0]}


def remove(work: Writing, text: Text, at: datetime) -> None:
    """Take the text away: document, announcement, sightings, and what decisions say of them.

    The place is remembered by a hash, so that the source does not bring it back.
    """
    if work.connection.dialect.name == "sqlite":
        work.connection.exec_driver_sql("PRAGMA secure_delete=ON")  # freed pages are overwritten
    k = schema.sighting_keys
    _remove_from_decisions(work, set(text.sightings))
    documents = {row[0] for row in work.rows(select(_a.c.document).where(_a.c.id.in_(text.announcements))) if row[0]}
    work.connection.execute(delete(k).where(k.c.sighting.in_(text.sightings)))
    work.connection.execute(delete(_s).where(_s.c.id.in_(text.sightings)))
    work.connection.execute(delete(_a).where(_a.c.id.in_(text.announcements)))
    place = forgotten_key(text.source, text.key)
    blank = {"title": None, "note": None, "state": "failed", "address": "", "key": place}
    work.connection.execute(update(_d).where(_d.c.id.in_(documents)).values(**blank))
    bodies = select(_d.c.body).where(_d.c.id.in_(documents))
    work.connection.execute(update(_b).where(_b.c.hash.in_(bodies)).values(body=b""))
    work.connection.execute(schema.forgotten.insert().values(hash=place, at=codec.stamp(at)))


def _remove_from_decisions(work: Writing, sightings: set[str]) -> None:
    """A decision that spoke of nothing else keeps its number and says nothing any more."""
    d, ds = schema.decisions, schema.decision_sightings
    of = select(ds.c.decision).where(ds.c.sighting.in_(sightings))
    for row in work.rows(select(d.c.id, d.c.data).where(d.c.id.in_(of))):
        said = json.loads(row.data)
        for name in ("sightings", "others"):
            said[name] = [id for id in said.get(name, ()) if id not in sightings]
        if not said["sightings"] and not said["others"]:
            said = {name: said[name] for name in ("sightings", "others", "decision") if name in said}
        work.connection.execute(update(d).where(d.c.id == row.id).values(data=json.dumps(said, ensure_ascii=False)))
    work.connection.execute(delete(ds).where(ds.c.sighting.in_(sightings)))


def scrub(
    work: Writing,
    uids: Collection[str],
    gone: frozenset[str],
    words: Collection[str],
    anew: Callable[[Sequence[Sighting], datetime], Event | None],
) -> None:
    """Take the words of a forgotten text out of the journal of these events, and out of what changed last.

    `words` are whole values. A snapshot that rested on one of the `gone` sightings is made anew of the others, or
    goes.
    """
    j, p = schema.journal, schema.publication
    for row in work.rows(select(j).where(j.c.uid.in_(uids)).order_by(j.c.id)):
        values: dict[str, str | None] = {
            "title": GONE if row.title in words else row.title,
            "fields": _scrubbed(row.fields, words),
        }
        if row.cause in gone or _names(row.reason, words):
            values["reason"] = "an announcement that was forgotten"
        kept = json.loads(row.after) if row.after else {}
        behind = [id for id, _ in kept.get("behind", ())]
        if not gone.isdisjoint(behind):
            rest = work.sightings([id for id in behind if id not in gone])
            event = anew(rest, codec.moment(row.at)) if rest else None
            values["after"] = snapshot(_promised(event, row.uid, kept)) if event else None
        elif _names(kept.get("last_change"), words):
            values["after"] = json.dumps(kept | {"last_change": GONE}, ensure_ascii=False)
        work.connection.execute(update(j).where(j.c.id == row.id).values(**values))
    for uid, said in work.rows(select(p.c.uid, p.c.last_change).where(p.c.uid.in_(uids))):
        if _names(said, words):
            work.connection.execute(update(p).where(p.c.uid == uid).values(last_change=GONE))


def _names(said: str | None, words: Collection[str]) -> bool:
    return said is not None and any(word in said for word in words)


def _scrubbed(fields: str, words: Collection[str]) -> str:
    rows = [[name, *(GONE if value in words else value for value in values)] for name, *values in json.loads(fields)]
    return json.dumps(rows, ensure_ascii=False)


def _promised(event: Event, uid: str, kept: Mapping[str, Any]) -> Event:
    """With the promises of a snapshot."""
    revised = codec.maybe_moment(kept.get("revised")) or event.sightings[-1].seen
    return replace(
        event, uid=uid, sequence=kept.get("sequence", 0), merged=tuple(kept.get("merged", ())), revised=revised
    )


def sweep(store: Store) -> None:
    """After a text was removed: nothing of it stays in SQLite's own log."""
    if store.engine.dialect.name == "sqlite":
        with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
