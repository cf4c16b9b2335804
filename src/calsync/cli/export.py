"""`calsync export`: everything that is kept, as JSON Lines."""

from __future__ import annotations

from pathlib import Path

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError


@click.command(short_help="Everything that is kept, as JSON Lines.")
@click.argument("path", default="-", type=click.Path(allow_dash=True, path_type=Path))
@pass_app
def command(app: App, path: Path) -> None:
    """Write everything that is kept to PATH (standard output if left out), one JSON object a line.

    `calsync import` puts it into another store, also of the other kind. docs/store.md tells what the lines mean.
    """
    if str(path) == "-":
        for line in app.service.export():
            click.echo(line, nl=False)
        return
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(app.service.export())
        part.replace(path)
    except OSError as error:
        raise CalsyncError(f"{path} cannot be written ({error.strerror})") from error
