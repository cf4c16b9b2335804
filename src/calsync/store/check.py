"""Whether what is kept is whole, for `calsync doctor`."""

from __future__ import annotations

from calsync.store.store import Store
from calsync.wording import count


def faults(store: Store) -> list[str]:
    """What is broken in the store's own files, in words; empty where nothing is. PostgreSQL looks after itself."""
    if store.engine.dialect.name != "sqlite":
        return []
    with store.reading() as look:
        pages = look.connection.exec_driver_sql("PRAGMA quick_check(10)").scalars().all()
        orphans = look.connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    found = [f"a page of the database is damaged: {page}" for page in pages if page != "ok"]
    if orphans:
        tables = ", ".join(sorted({str(row[0]) for row in orphans}))
        found.append(f"{count(len(orphans), 'row refers', 'rows refer')} to what is not there (in {tables})")
    return found
