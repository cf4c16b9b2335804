"""A database behind a URL: SQLite or PostgreSQL, opened, checked and brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from calsync.errors import StoreError
from calsync.store import schema

BUSY_SECONDS = 30  # how long a writer waits for another process
CALENDAR_LOCK = 0x63616C73  # the advisory lock of PostgreSQL that settling holds


def connect(url: str) -> Engine:
    """The engine of an up-to-date store. Raises StoreError with what to do."""
    try:
        where = make_url(url)
    except ArgumentError as error:
        raise StoreError(f'the store "{url}" is no address; write sqlite:///PATH or postgresql://…') from error
    engine = _sqlite(where) if where.get_backend_name() == "sqlite" else _postgresql(where)
    try:
        with told(engine):
            _bring_up(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def told(engine: Engine) -> Iterator[None]:
    """Turns what a database says into what a person can do about it."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_advice(engine, error)) from error
    except SQLAlchemyError as error:
        raise StoreError(f"the store {_name(engine)} cannot be used: {error}") from error


def lock(connection: Connection) -> None:
    """One writer of a calendar at a time: SQLite's own lock, taken at BEGIN, or an advisory one until the commit."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": CALENDAR_LOCK})
        if not connection.get_execution_options().get("durable", True):
            connection.execute(text("SET LOCAL synchronous_commit TO off"))


def _sqlite(url: URL) -> Engine:
    memory = url.database in (None, "", ":memory:")
    if not memory:
        folder = Path(str(url.database)).parent
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        if not folder.is_dir():
            raise StoreError(f"the folder {folder} of the store cannot be made; make it writable or use --data-dir")
    extra: dict[str, Any] = {"pool_use_lifo": True}  # the warmest connection first
    if memory:
        from sqlalchemy.pool import StaticPool

        extra = {"poolclass": StaticPool}
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}, **extra)

    @event.listens_for(engine, "connect")
    def _on_connect(connection: sqlite3.Connection, _: Any) -> None:
        connection.isolation_level = None  # BEGIN is ours
        connection.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
        connection.execute("PRAGMA foreign_keys=ON")
        if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            with suppress(sqlite3.OperationalError):  # a read-only file stays as it is; the first write says so
                connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA cache_size=-16000")  # KiB; ids are hashes, so a look-up touches pages all over

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        # A reader that turns into a writer half-way would fail with "locked": a writer says so at once.
        options = connection.get_execution_options()
        if options.get("write"):
            _synchronous(connection, "FULL" if options.get("durable", True) else "NORMAL")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("write") else "BEGIN")

    return engine


def _synchronous(connection: Connection, level: str) -> None:
    """FULL: the disk has a transaction when its commit returns, and all before it. NORMAL: it has it some time later.

    Either way the order holds, and a process that dies loses nothing that it committed (WAL).
    """
    if connection.info.get("synchronous") != level:
        connection.exec_driver_sql(f"PRAGMA synchronous={level}")
        connection.info["synchronous"] = level


def _postgresql(url: URL) -> Engine:
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    try:
        waiting = {"options": f"-c lock_timeout={BUSY_SECONDS * 1000}"}
        return create_engine(url, pool_pre_ping=True, connect_args=waiting)
    except ModuleNotFoundError as error:
        raise StoreError("PostgreSQL needs psycopg; install calsync[postgres]") from error


def _bring_up(engine: Engine) -> None:
    """Make the tables of a new store, upgrade an older one, refuse a newer one."""
    with engine.connect() as connection:
        revision = _revision(connection)
    if revision == schema.HEAD:
        return
    if revision is not None and revision not in schema.KNOWN:
        raise StoreError(
            f"the store {_name(engine)} was written by a newer calsync (its schema is {revision}, "
            f"this one knows {schema.HEAD}); install that version, or use another data folder"
        )
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        lock(connection)
        revision = _revision(connection)
        if revision is None:
            # A new store is made in one go; a test holds that the migrations end in the same tables.
            schema.metadata.create_all(connection)
            connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
            connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": schema.HEAD})
            return
    if revision != schema.HEAD:
        from calsync.store.upgrade import upgrade

        upgrade(engine)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _advice(engine: Engine, error: DBAPIError) -> str:
    name, said = _name(engine), str(error.orig).splitlines()[0] if str(error.orig) else type(error.orig).__name__
    lower = said.lower()
    if "readonly" in lower or "read-only" in lower:
        return f"the store {name} cannot be written; make the file and its folder writable for this user"
    if "disk is full" in lower or "no space left" in lower:
        return f"the disk of the store {name} is full; make room, then sync again: nothing that was stored is lost"
    if "locked" in lower or "lock timeout" in lower:
        return f"the store {name} is in use by another process for too long; try again, or stop that process"
    if "connection failed" in lower or "connection is bad" in lower or "failed to resolve host" in lower:
        return (
            f"the store {name} cannot be reached ({said}); is PostgreSQL running, and are address and password right?"
        )
    if "not a database" in lower or "malformed" in lower:
        return f"the store {name} is damaged or no calsync store ({said}); restore a backup, or use another data folder"
    if "unable to open" in lower:
        return f"the store {name} cannot be opened; look at the permissions of the file and its folder"
    return f"the store {name} cannot be used: {said}"


def _name(engine: Engine) -> str:
    return str(engine.url.database) if engine.dialect.name == "sqlite" else engine.url.render_as_string()
