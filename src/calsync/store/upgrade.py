"""Older stores become today's, step by step (alembic); loaded only where there is something to do."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from calsync.errors import StoreError


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations up to `revision`, with the data in the tables, all of it or nothing.

    On SQLite alembic copies a table and drops the old one, and with foreign keys on that deletes every row that points
    to it; so they are off meanwhile, and checked before the commit.
    """
    with engine.connect().execution_options(write=True) as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            _pragma(connection, "foreign_keys=OFF")
        try:
            with connection.begin():
                command.upgrade(_config(connection), revision)
                if sqlite and connection.execute(text("PRAGMA foreign_key_check")).first():
                    raise StoreError("the store could not be upgraded: rows would lose what they point to; report this")
        finally:
            if sqlite:
                _pragma(connection, "foreign_keys=ON")


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _pragma(connection: Connection, words: str) -> None:
    """A pragma that a transaction would swallow: said below SQLAlchemy, which would begin one."""
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute(f"PRAGMA {words}")
