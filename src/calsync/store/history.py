"""What the store knows of a source's past: its looks, and what became of its documents."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from calsync.store import schema
from calsync.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Run:
    """One look that brought something, or failed, or had something to note."""

    ended: datetime
    documents: int
    announcements: int
    candidates: int
    changes: int
    error: str | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """One document in its newest version: read or failed and why, and how many meetings its announcements name."""

    address: str
    title: str | None
    fetched: datetime
    state: str
    note: str | None
    announcements: int
    meetings: int
    id: str = ""


def noted(look: Reading, prefix: str) -> dict[str, str]:
    """What is kept in `meta` under names that begin so, by the rest of the name."""
    m = schema.meta
    found = look.rows(select(m.c.name, m.c.value).where(m.c.name.startswith(prefix, autoescape=True)))
    return {row.name.removeprefix(prefix): row.value for row in found}


def runs(look: Reading, source: str, most: int = 10) -> list[Run]:
    """The last looks, newest first."""
    r = schema.runs
    found = look.rows(select(r).where(r.c.source == source).order_by(r.c.id.desc()).limit(most))
    return [
        Run(
            ended=datetime.fromisoformat(row.ended),
            documents=row.documents,
            announcements=row.announcements,
            candidates=row.candidates,
            changes=row.changes,
            error=row.error,
            notes=tuple(json.loads(row.notes)),
        )
        for row in found
    ]


def sources(look: Reading) -> set[str]:
    """The sources that documents are kept of, those too that the configuration does not name."""
    return {row.source for row in look.rows(select(schema.documents.c.source).distinct())}


def documents(look: Reading, source: str, most: int = 15) -> list[Kept]:
    """The documents that came last, newest first."""
    d, a, s = schema.documents, schema.announcements, schema.sightings
    query = (
        select(
            d.c.id, d.c.address, d.c.title, d.c.fetched, d.c.state, d.c.note,
            func.count(func.distinct(a.c.id)).label("announcements"), func.count(s.c.id).label("meetings"),
        )
        .select_from(d.outerjoin(a, a.c.document == d.c.id).outerjoin(s, s.c.announcement == a.c.id))
        .where(d.c.source == source)
        .group_by(d.c.id, d.c.address, d.c.title, d.c.fetched, d.c.state, d.c.note)
        .order_by(d.c.fetched.desc(), d.c.address)
        .limit(most)
    )  # fmt: skip
    return [
        Kept(
            row.address,
            row.title,
            datetime.fromisoformat(row.fetched),
            row.state,
            row.note,
            row.announcements,
            row.meetings,
            row.id,
        )
        for row in look.rows(query)
    ]
