"""What calsync keeps, in SQLite or PostgreSQL. The only place that speaks SQL."""

from __future__ import annotations

from calsync.store.codec import clean, dump_candidate, load_candidate
from calsync.store.engine import connect
from calsync.store.forget import Text, remove, scrub, sweep, texts, uids_of
from calsync.store.ids import announcement_id, document_id, sighting_id
from calsync.store.reading import Reading
from calsync.store.replace import Exchange, Kept, announcements_of, brought, document_of, exchange, touched_by
from calsync.store.replace import documents as kept_documents
from calsync.store.retention import prune
from calsync.store.store import Store
from calsync.store.transfer import backup, export, import_
from calsync.store.writing import Writing

__all__ = [
    "Exchange",
    "Kept",
    "Reading",
    "Store",
    "Text",
    "Writing",
    "announcement_id",
    "announcements_of",
    "backup",
    "brought",
    "clean",
    "document_id",
    "document_of",
    "dump_candidate",
    "exchange",
    "export",
    "import_",
    "kept_documents",
    "load_candidate",
    "open_store",
    "prune",
    "remove",
    "scrub",
    "sighting_id",
    "sweep",
    "texts",
    "touched_by",
    "uids_of",
]


def open_store(url: str) -> Store:
    """The store at "sqlite:///PATH" or "postgresql://…", made or upgraded where needed. Raises StoreError."""
    return Store(connect(url))
