"""`calsync add`: find out what is at an address, show what it would bring, and write it into the configuration."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calsync.cli.app import App, checked, pass_app
from calsync.errors import CalsyncError, ConfigError
from calsync.wording import count

if TYPE_CHECKING:
    from datetime import datetime

    from calsync.config import SourceConfig
    from calsync.discover import Possibility
    from calsync.trial import Trial


@click.command(short_help="Follow an address: find out what it is, show what it brings.")
@click.argument("address", metavar="URL|PATH|imaps://USER@HOST/FOLDER")
@click.option("--name", help="What to call the source.")
@click.option("--kind", help="Take it as this kind, whatever else it could be.")
@click.option("--zone", help="The zone of its announcements, where they state none: Asia/Kuala_Lumpur.")
@click.option("--select", help="A CSS selector of the links of a listing.")
@click.option("--password", help="Of a mailbox: env:NAME or file:PATH.")
@click.option("--allow-private", is_flag=True, help="It may be at a private or loopback address.")
@click.option("--yes", "-y", is_flag=True, help="Write it without asking.")
@click.option("--dry-run", is_flag=True, help="Only show it.")
@click.option(
    "--recorded", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Play a recording back."
)
@pass_app
def command(
    app: App, address: str, name: str | None, kind: str | None, zone: str | None, select: str | None,
    password: str | None, allow_private: bool, yes: bool, dry_run: bool, recorded: Path | None,
) -> int:  # fmt: skip
    """Find out what is at an address (a feed, a page with a feed behind it, a list, a calendar, a mailbox, a folder …),
    show the meetings that it would bring now, and write it into the configuration file."""
    from calsync.config import checks
    from calsync.discover import name_for

    zone, name = checked("zone", checks.zone, zone), checked("name", checks.name, name)
    given = _given(zone, select, password, allow_private)
    ways = _ways(app, address, given, recorded)
    if kind is not None:
        ways = [way for way in ways if way.source.kind == kind] or _refuse_kind(kind, ways)
    best = ways[0]
    taken = {source.name for source in app.config.sources}
    if name is not None and name in taken:
        raise CalsyncError(f'there is a source "{name}" already; choose another --name')
    source = replace(best.source, name=name or name_for(best.source, taken))
    block = block_of(source, best, app.service.clock(), password)
    if app.json:
        _as_json(app, ways, source, block)
    else:
        _tell(app, ways, block)
    if dry_run:
        return 0
    if best.trial.trouble and not yes:
        raise CalsyncError("nothing is written, for it does not work; --yes writes it all the same")
    if not yes and not click.confirm(f"Write this into {app.config.path}?", default=True, err=True):
        return 1
    written(app.config.path, block)
    app.err.print(
        f"{source.name} is in {app.config.path}; a running calsync takes it by itself, or: calsync sync {source.name}"
    )
    return 0


def _given(zone: str | None, select: str | None, password: str | None, allow_private: bool) -> SourceConfig:
    import os

    from calsync.config import Secret, SourceConfig

    secret = None
    if password is not None:
        how, _, where = password.partition(":")
        word = os.environ.get(where, "") if how == "env" else _word_in(where) if how == "file" else ""
        if not word.strip():
            raise CalsyncError("--password: write env:NAME or file:PATH, and put the word there")
        secret = Secret(word.strip(), password)
    return SourceConfig("added", "page", "", zone=zone, select=select, password=secret, allow_private=allow_private)


def _word_in(path: str) -> str:
    try:
        return Path(path).read_text("utf-8")
    except (OSError, ValueError) as error:
        raise CalsyncError(f"--password: {path} cannot be read ({getattr(error, 'strerror', 'not UTF-8')})") from error


def _ways(app: App, address: str, given: SourceConfig, recorded: Path | None) -> list[Possibility]:
    from calsync.discover import discover

    with app.client(recorded) as client:
        return discover(address, client, app.service.apart, app.service.clock(), given=given)


def _refuse_kind(kind: str, ways: list[Possibility]) -> list[Possibility]:
    could = ", ".join(dict.fromkeys(way.source.kind for way in ways))
    raise CalsyncError(f"it is no {kind}; it could be: {could}")


def block_of(source: SourceConfig, way: Possibility, now: datetime, password: str | None) -> str:
    """The block for the configuration file, with what was seen as a comment."""
    tried = way.trial
    seen = seen_in(tried) if tried.items else "nothing could be read"
    lines = [f"# Added on {now:%Y-%m-%d}: {way.why}; at that time {seen}.", f"[sources.{source.name}]"]
    settings: dict[str, Any] = {"title": source.title, "kind": source.kind, "address": source.address}
    several = source.kind in ("folder", "mailbox")  # nobody promises that all that comes in is in one language
    language = None if several else tried.language
    settings |= {"zone": source.zone, "language": language, "select": source.select, "password": password}
    lines += [f"{key} = {_toml(value)}" for key, value in settings.items() if value]
    if source.allow_private:
        lines.append("allow_private = true")
    if not source.zone:
        lines.append('# zone = "Asia/Kuala_Lumpur"  # of its announcements, where they state none')
    return "\n".join(lines) + "\n"


def seen_in(tried: Trial) -> str:
    """ "3 meetings in 4 documents"."""
    return f"{count(len(tried.events), 'meeting')} in {count(len(tried.items), 'document')}"


def written(path: Path, block: str) -> None:
    """Put a block at the end of a configuration file; all else in it stays as it is. Raises CalsyncError."""
    from calsync.config import load

    try:
        text = path.read_text("utf-8")
        trial = path.with_name(f".{path.name}.new")
        trial.write_text(text.rstrip("\n") + "\n\n\n" + block, "utf-8")
        trial.chmod(path.stat().st_mode)
    except OSError as error:
        raise CalsyncError(f"{path} cannot be changed ({error.strerror}); put these lines into it:\n{block}") from error
    try:
        load(trial)
        trial.replace(path)
    except ConfigError as error:
        trial.unlink()
        raise CalsyncError(f"{path} is left as it is, for with these lines it would be wrong: {error}") from error


def _toml(value: Any) -> str:
    import json

    return json.dumps(str(value), ensure_ascii=False)  # a basic string of TOML is written like one of JSON


def _tell(app: App, ways: list[Possibility], block: str) -> None:
    from calsync.cli.sources import tell

    best, *others = ways
    app.out.print(f"[bold]{best.source.kind}[/bold]: {best.why}", soft_wrap=True)
    tell(app, best.trial)
    for way in others:
        found = way.trial.error or seen_in(way.trial)
        app.out.print(
            f"It could also be a {way.source.kind} ({found}): --kind {way.source.kind}", soft_wrap=True, markup=False
        )
    click.echo(f"\n{block}")


def _as_json(app: App, ways: list[Possibility], source: SourceConfig, block: str) -> None:
    from calsync.cli.sources import trial_json

    app.print_json(
        {
            "name": source.name,
            "kind": source.kind,
            "address": source.address,
            "block": block,
            "ways": [
                {"kind": way.source.kind, "address": way.source.address, "why": way.why} | trial_json(way.trial)
                for way in ways
            ],
        }
    )
