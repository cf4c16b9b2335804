"""`calsync init`: a working folder, with a commented configuration that runs as it is."""

from __future__ import annotations

import os
import re
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError, available_timezones

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError
from calsync.wording import fixed_zone

TAKEN = ("calsync.toml", "series", "samples")


@click.command(short_help="A commented configuration and folders.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path())
@pass_app
def command(app: App, folder: Path) -> None:
    """Write a working configuration and its folders into FOLDER (here, if not given). Overwrites nothing."""
    zone = _zone_here()
    written = write(folder, zone)
    if app.json:
        paths = [str(path) for path in written]
        app.print_json({"folder": str(folder.absolute()), "zone": zone, "written": paths})
        return
    for path in written:
        click.echo(f"wrote {path}")
    config = folder / "calsync.toml"
    click.echo(
        f"\nzone = {zone}, as this machine's clock: where nothing tells the zone of an hour, it is taken for this one."
        if zone
        else f"\nThis machine's clock tells no place: write your zone into {config}."
    )
    click.echo(f"\nNext: look at {config}, then start it with\n\n    calsync --config {config} run")


def _zone_here() -> str | None:
    """The zone of this machine's clock, from TZ or /etc/localtime; None for UTC, the clock of servers everywhere."""
    from tzlocal import get_localzone_name

    try:
        name = get_localzone_name()
    except (ZoneInfoNotFoundError, OSError):  # its settings contradict one another
        return None
    return name if name in available_timezones() and not fixed_zone(name) else None


def write(folder: Path, zone: str | None) -> list[Path]:
    """Write the folder and give what was written. Raises CalsyncError where something is in the way.

    `zone` becomes the configuration's; with None it states none, and hours for which nothing tells one are guessed.
    """
    from calsync.config.places import shipped

    there = [folder / name for name in TAKEN if (folder / name).exists()]
    if there:
        listed = ", ".join(str(path) for path in there)
        raise CalsyncError(f"{listed}: is already there; nothing was written. Name an empty folder: calsync init DIR")
    source = shipped()
    files = {folder / "calsync.toml": _own((source / "calsync.toml").read_text("utf-8"), zone)}
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


def _own(text: str, zone: str | None) -> str:
    """The shipped configuration with its data beside it, in another zone."""
    stated = re.search(r"^zone = .*$", text, re.M)
    assert stated is not None and _DATA in text, "the shipped configuration lost its line for zone or data_dir"
    own = f'zone = "{zone}"' if zone else f"# {stated[0]}"
    return text.replace(stated[0], own, 1).replace(_DATA, 'data_dir = "."', 1)


_DATA = '# data_dir = "/var/lib/calsync"'
