"""Makes tests/fixtures/store-step1.sqlite. Run once by the code of step 1; later steps only open or copy its result.

usage: python -m tests.store.make_fixture
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import MetaData, create_engine

from calsync.config import default_series
from calsync.model import Announcement, Document, Fragment, SourceState
from calsync.pipeline import Line, Reading, ingest
from calsync.reconcile import Rules
from calsync.store import open_store
from calsync.store.upgrade import upgrade
from calsync.stream import from_stream

FIXTURE = Path(__file__).parent.parent / "fixtures" / "store-step1.sqlite"
COUNCIL = "Riverton Town Council regular meeting"
TOLD = [
    ("one", "2025-02-26", {"title": "ADMM", "start": "2025-11", "precision": "month"}),
    ("two", "2025-05-02", {"title": "19th ADMM", "start": "2025-11-04", "location": "Kuala Lumpur"}),
    ("three", "2025-10-10", {"title": "ADMM", "start": None, "was": {"start": "2025-11-04"}, "status": "postponed"}),
    ("four", "2025-10-20", {"title": "ADMM", "start": "2025-12-09", "status": "cancelled"}),
    ("a", "2026-05-01", {"title": COUNCIL, "start": "2026-05-12"}),
    ("b", "2026-05-08", {"title": COUNCIL, "start": "2026-05-18"}),
    ("c", "2026-05-10", {"title": COUNCIL, "start": "2026-05-18", "was": {"start": "2026-05-12"}}),
    ("d", "2026-05-10", {"title": "Norland Fisheries Conference", "start": "2026-10-01", "status": "tentative"}),
]


def main(path: Path) -> None:
    path.unlink(missing_ok=True)
    now, numbers = datetime(2026, 1, 1, tzinfo=UTC), count(1)
    with open_store(f"sqlite:///{path}") as store:
        line = Line(
            store,
            Rules.of(default_series()),
            lambda _: (),
            lambda: now,
            lambda: f"11111111-0000-4000-8000-{next(numbers):012}@calsync",
        )
        for key, day, event in TOLD:
            said = Announcement("ingest", key, f"text of {key}", title=key, published=date.fromisoformat(day))
            ingest(line, Reading("ingest", 100, ((said, (from_stream(event),)),), given=True))
            now += timedelta(hours=1)
        document = Document("drop", "d.txt", "/drop/d.txt", "text/plain", b"Nothing to see.", now)
        ingest(line, Reading("drop", 0, ((Announcement("drop", "d.txt", "Nothing to see."), ()),), document=document))
        uid = store.events()[0].uid
        store.put_fragments([Fragment(uid, "span", "hash", now, b"BEGIN:VEVENT\r\nEND:VEVENT\r\n")])
        store.save_source_state(SourceState("drop", "{}", now, now, now + timedelta(minutes=1), documents=1))
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for rest in path.parent.glob(path.name + "-*"):
        rest.unlink()


def into_postgresql(url: str) -> None:
    """The rows of the fixture in the tables of step 1, in a database whose tables go."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    upgrade(engine, "0001")
    with closing(sqlite3.connect(FIXTURE)) as raw, engine.begin() as connection:
        then = MetaData()
        then.reflect(connection)
        for table in then.sorted_tables:
            if table.name == "alembic_version":
                continue
            cursor = raw.execute(f'SELECT * FROM "{table.name}"')
            names = [column[0] for column in cursor.description]
            for row in cursor:
                connection.execute(table.insert().values(dict(zip(names, row, strict=True))))
    engine.dispose()


if __name__ == "__main__":
    main(FIXTURE)
