"""`calsync backup`: a consistent copy of the store, while calsync runs."""

from __future__ import annotations

from pathlib import Path

import click

from calsync.cli.app import App, pass_app


@click.command(short_help="A consistent copy of the store, while calsync runs.")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@pass_app
def command(app: App, path: Path | None) -> None:
    """Copy the store to PATH, one SQLite file; without PATH, or into a folder, under a name with the date.

    To go back to it, stop calsync and put the file in the store's place. A store in PostgreSQL is copied to SQLite too.
    """
    folder = path if path is not None else app.config.data_dir / "backups"
    if path is None or path.is_dir():
        path = folder / f"calsync-{app.service.clock():%Y%m%d-%H%M%S}.sqlite"
    app.service.backup(path)
    size = path.stat().st_size
    if app.json:
        app.print_json({"path": str(path), "size": size})
    else:
        app.out.print(f"{path}, {size:,} bytes", markup=False)
