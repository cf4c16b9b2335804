"""What calsync keeps, in SQLite or PostgreSQL. The only place that speaks SQL."""

from __future__ import annotations

from calsync.store.codec import clean, dump_candidate, load_candidate
from calsync.store.engine import connect
from calsync.store.replace import Exchange, Kept, announcements_of, brought, document_of, exchange, touched_by
from calsync.store.replace import documents as kept_documents
from calsync.store.retention import prune
from calsync.store.store import Reading, Store, Writing, announcement_id, document_id, sighting_id

__all__ = [
    "Exchange",
    "Kept",
    "Reading",
    "Store",
    "Writing",
    "announcement_id",
    "announcements_of",
    "brought",
    "clean",
    "document_id",
    "document_of",
    "dump_candidate",
    "exchange",
    "kept_documents",
    "load_candidate",
    "open_store",
    "prune",
    "sighting_id",
    "touched_by",
]


def open_store(url: str) -> Store:
    """The store at "sqlite:///PATH" or "postgresql://…", made or upgraded where needed. Raises StoreError."""
    return Store(connect(url))
