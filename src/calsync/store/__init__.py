"""What calsync keeps, in SQLite or PostgreSQL. The only place that speaks SQL."""

from __future__ import annotations

from calsync.store.codec import clean, dump_candidate, load_candidate
from calsync.store.engine import connect
from calsync.store.store import Reading, Store, Writing, announcement_id, document_id, sighting_id

__all__ = [
    "Reading",
    "Store",
    "Writing",
    "announcement_id",
    "clean",
    "document_id",
    "dump_candidate",
    "load_candidate",
    "open_store",
    "sighting_id",
]


def open_store(url: str) -> Store:
    """The store at "sqlite:///PATH" or "postgresql://…", made or upgraded where needed. Raises StoreError."""
    return Store(connect(url))
