"""`calsync import`: an export into a new store."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError


@click.command(short_help="Put an export into a new store.")
@click.argument("path", default="-", type=click.Path(allow_dash=True, path_type=Path))
@pass_app
def command(app: App, path: Path) -> None:
    """Put the export in PATH (standard input if left out) into the configured store, which must be empty."""
    counts = app.service.import_(_lines(path))
    if app.json:
        app.print_json(counts)
        return
    shown = ("documents", "announcements", "sightings", "decisions", "events", "journal")
    app.out.print(", ".join(f"{counts.get(name, 0)} {name}" for name in shown), markup=False)


def _lines(path: Path) -> Iterator[str]:
    if str(path) == "-":
        yield from (raw.decode("utf-8") for raw in sys.stdin.buffer)
        return
    try:
        with path.open(encoding="utf-8") as file:
            yield from file
    except OSError as error:
        raise CalsyncError(f"{path} cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise CalsyncError(f"{path} is no export of calsync: it is not text in UTF-8") from error
