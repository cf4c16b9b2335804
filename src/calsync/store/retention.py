"""Raw documents are kept for a while, so that newer rules can read them again; what was read of them stays."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, update

from calsync.store import codec, schema
from calsync.store.writing import Writing

_EMPTY = b""  # in place of bytes that are not kept any more


def prune(work: Writing, source: str, *, before: datetime | None = None, most: int | None = None) -> int:
    """Let go of a source's raw bytes: those older than `before`, and the oldest beyond `most` bytes. Gives how many.

    Bytes that another document has as well stay as long as that one's.
    """
    d, b = schema.documents, schema.bodies
    query = select(d.c.body, func.max(d.c.fetched).label("newest"), b.c.size).join_from(d, b, b.c.hash == d.c.body)
    query = query.where(d.c.source == source, b.c.body != _EMPTY).group_by(d.c.body, b.c.size)
    going: list[str] = []
    total = 0
    for row in work.rows(query.order_by(func.max(d.c.fetched).desc(), d.c.body)):
        total += row.size
        if (before and codec.moment(row.newest) < before) or (most is not None and total > most):
            going.append(row.body)
    shared = {row[0] for row in work.rows(select(d.c.body).where(d.c.source != source))}
    going = [hash for hash in going if hash not in shared]
    for hash in going:
        work.connection.execute(update(b).where(b.c.hash == hash).values(body=_EMPTY))
    return len(going)
