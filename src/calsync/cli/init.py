"""`calsync init`: a working folder, with a commented configuration that runs as it is."""

from __future__ import annotations

import os
from pathlib import Path

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

TAKEN = ("calsync.toml", "series", "samples")


@click.command(short_help="A commented configuration and folders.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@pass_app
def command(app: App, folder: Path) -> None:
    """Write a working configuration and its folders into FOLDER (here, if not given). Overwrites nothing."""
    written = write(folder)
    if app.json:
        app.print_json({"folder": str(folder.absolute()), "written": [str(path) for path in written]})
        return
    for path in written:
        click.echo(f"wrote {path}")
    config = folder / "calsync.toml"
    click.echo(f"\nNext: look at {config}, then start it with\n\n    calsync --config {config} run")


def write(folder: Path) -> list[Path]:
    """Write the folder and give what was written. Raises CalsyncError where something is in the way."""
    from calsync.config.places import shipped

    there = [folder / name for name in TAKEN if (folder / name).exists()]
    if there:
        listed = ", ".join(str(path) for path in there)
        raise CalsyncError(f"{listed}: is already there; nothing was written. Name an empty folder: calsync init DIR")
    source = shipped()
    files = {folder / "calsync.toml": _own(source / "calsync.toml")}
    for path in sorted([*(source / "series").glob("*.toml"), *(source / "samples").iterdir()]):
        files[folder / path.relative_to(source)] = path.read_text("utf-8")
    drop = folder / "announcements"
    try:
        drop.mkdir(parents=True, exist_ok=True)
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        for path in sorted((source / "samples").iterdir()):
            # A file of just now counts as one that is still being written, and would wait for the next sync.
            then = path.stat().st_mtime
            os.utime(folder / "samples" / path.name, (then, then))
    except OSError as error:
        raise CalsyncError(f"{error.filename}: cannot be written ({error.strerror}); name another folder") from error
    return [*files, drop]


def _own(shipped: Path) -> str:
    """The shipped configuration, with its data beside it."""
    text = shipped.read_text("utf-8")
    changed = text.replace('# data_dir = "/var/lib/calsync"', 'data_dir = "."')
    assert changed != text, "the shipped configuration lost its line for data_dir"
    return changed
