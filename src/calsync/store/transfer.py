"""Everything that is kept, as JSON Lines and back; and a consistent copy of it while others write.

The first line is `{"calsync": "export", "version": 1, "schema": "0004", "rows": …}`, each other line is
`{"table": …, "row": {…}}` with one row, tables in an order in which each refers only to those before it. docs/store.md
tells what they mean.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, Table, Text, func, select, text

from calsync.errors import StoreError
from calsync.store import schema
from calsync.store.engine import connect, told
from calsync.store.reading import CHUNK
from calsync.store.store import Store

VERSION = 1
# Text that is JSON: written as such, so that other programs need no second parser.
JSON = {
    ("sightings", "candidate"),
    ("decisions", "data"),
    ("events", "data"),
    ("journal", "fields"),
    ("journal", "after"),
    ("sources", "memory"),
    ("runs", "notes"),
}
COUNTED = ("decisions", "journal", "runs")  # tables whose ids the database counts up


def export(store: Store, now: datetime) -> Iterator[str]:
    """All that is kept, line by line, as it is at one moment."""
    with _consistent(store) as connection:
        yield from _lines(connection, {"exported": now.isoformat()})


def import_(store: Store, lines: Iterable[str]) -> dict[str, int]:
    """Put an export into an empty store, all of it or nothing; how many rows of each table. Raises StoreError."""
    with store.writing() as work:
        if any(work.value(select(func.count()).select_from(table)) for table in schema.metadata.sorted_tables):
            raise StoreError("the store is not empty; import into a new one: calsync --data-dir DIR import FILE")
        counts = _put(work.connection, _rows(lines))
        if work.connection.dialect.name == "postgresql":
            for name in COUNTED:
                work.connection.execute(
                    text(f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), (SELECT max(id) FROM {name}))")
                )
    return counts


def backup(store: Store, path: Path) -> None:
    """A consistent copy as one SQLite file, while others write.

    A store in PostgreSQL becomes a SQLite store of the same content. Raises StoreError where `path` is taken or not
    writable.
    """
    if path.exists():
        raise StoreError(f"{path} is there already; name another file, or remove it first")
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        _copy(store, part)
        with closing(sqlite3.connect(part)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, whole by itself
            found = [row[0] for row in copy.execute("PRAGMA quick_check")]
        if found != ["ok"]:
            raise StoreError(f"the copy at {part} is damaged ({found[0]}); look at the disk, then try again")
        part.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{path} cannot be written: {error}") from error


@contextmanager
def _consistent(store: Store) -> Iterator[Connection]:
    """One look that sees nothing of what others write meanwhile, over many queries."""
    with told(store.engine), store.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


def _copy(store: Store, path: Path) -> None:
    if store.engine.dialect.name == "sqlite":
        with told(store.engine), store.engine.connect() as connection, closing(sqlite3.connect(path)) as copy:
            raw: Any = connection.connection.driver_connection
            raw.backup(copy)
        return
    with Store(connect(f"sqlite:///{path}")) as copied, _consistent(store) as connection:
        import_(copied, _lines(connection, {}))
    for rest in ("-wal", "-shm"):
        path.with_name(path.name + rest).unlink(missing_ok=True)


def _lines(connection: Connection, more: dict[str, Any]) -> Iterator[str]:
    tables = schema.metadata.sorted_tables
    rows = sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
    yield _dump({"calsync": "export", "version": VERSION, "schema": schema.HEAD, "rows": rows, **more})
    for table in tables:
        query = select(table).order_by(*(_sorted(column, connection) for column in table.primary_key))
        for row in connection.execution_options(yield_per=CHUNK).execute(query).mappings():
            values = {column.name: _plain(column, row[column]) for column in table.columns if row[column] is not None}
            yield _dump({"table": table.name, "row": values})


def _sorted(column: Column[Any], connection: Connection) -> Any:
    """By code point in both databases."""
    plain = isinstance(column.type, Text) and connection.dialect.name == "postgresql"
    return column.collate("C") if plain else column


def _rows(lines: Iterable[str]) -> Iterator[tuple[Table, dict[str, Any]]]:
    """The rows of an export. Raises StoreError with the line that is no row, and where its end is missing."""
    tables = schema.metadata.tables
    promised: int | None = None  # by its first line; an older calsync did not tell
    number = found = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            said = json.loads(line)
            if number == 1:
                promised = _head(said)
                continue
            table, row = tables[said["table"]], said["row"]
            if table.name == "sighting_keys" and "side" in row:  # before schema 0003
                row["key"] = row["key"] - row["key"] % 2 + bool(row["side"])
            found += 1
            yield table, {column.name: _value(column, row.get(column.name)) for column in table.columns}
        except (ValueError, KeyError, TypeError, AttributeError, zlib.error) as error:
            raise StoreError(f"line {number} is no line of an export: {error!r}") from error
    if not number:
        raise StoreError("this is no export of calsync: it is empty")
    if promised not in (None, found):
        raise StoreError(f"this export is cut off: it has {found} of {promised} rows; nothing of it is kept")


def _head(said: Any) -> int | None:
    """How many rows follow, where the first line tells it."""
    if not isinstance(said, dict) or said.get("calsync") != "export":
        raise StoreError("this is no export of calsync: its first line says something else")
    if said.get("version") != VERSION or said.get("schema") not in schema.KNOWN:
        raise StoreError("this export was written by a newer calsync; install that version, and import it there")
    rows: int | None = said.get("rows")
    return rows


def _put(connection: Connection, rows: Iterator[tuple[Table, dict[str, Any]]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for table, group in groupby(rows, key=lambda pair: pair[0]):
        batch: list[dict[str, Any]] = []
        for _, row in group:
            batch.append(row)
            if len(batch) == CHUNK:
                connection.execute(table.insert(), batch)
                counts[table.name] = counts.get(table.name, 0) + len(batch)
                batch = []
        if batch:
            connection.execute(table.insert(), batch)
            counts[table.name] = counts.get(table.name, 0) + len(batch)
    return counts


def _plain(column: Column[Any], value: Any) -> Any:
    if isinstance(column.type, LargeBinary):
        raw = bytes(value)
        return b64encode(zlib.decompress(raw) if column.table.name == "bodies" and raw else raw).decode()
    if (column.table.name, column.name) in JSON:
        return json.loads(value)
    return value


def _value(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, LargeBinary):
        raw = b64decode(value, validate=True)
        return zlib.compress(raw) if column.table.name == "bodies" and raw else raw
    if (column.table.name, column.name) in JSON:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return value


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
