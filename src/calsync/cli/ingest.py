"""`calsync ingest`: announcements into the store, as if a source had brought them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calsync.cli._text import lines
from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.model import Announcement, Candidate, Document
    from calsync.service import SyncReport

SOURCE = "ingest"


@click.command(short_help="Put announcements into the store.")
@click.argument("path", default="-", type=click.Path(allow_dash=True, path_type=Path))
@click.option("--jsonl", is_flag=True, help="One JSON object a line: id, text, published, lang, genre, url, events.")
@pass_app
def command(app: App, path: Path, jsonl: bool) -> None:
    """Put the announcement in PATH (a file, a folder, or - for standard input) into the store.

    With --jsonl each line is one announcement; one with a known id is a new version of it. A line may carry "events":
    they are taken as facts, and the text is only their evidence.
    """
    if jsonl:
        failed = _stream(app, path)
    else:
        failed = _documents(app, path)
    if failed:
        sys.exit(1)


def _stream(app: App, path: Path) -> bool:
    """Each line by itself, in order; a bad one is said on standard error and stops no other."""
    from calsync.stream import parsed

    bad = 0
    given: dict[str, list[Candidate]] = {}

    def items() -> Iterator[Announcement | Document]:
        nonlocal bad
        for number, line in enumerate(lines(str(path)), 1):
            if not line.strip():
                continue
            try:
                one = parsed(line, SOURCE, app.service.clock())
            except (ValueError, CalsyncError) as error:
                bad += 1
                click.echo(f"calsync: line {number}: {error}", err=True)
                continue
            given.clear()  # one at a time: a stream may be long
            if isinstance(one, tuple):
                announcement, events = one
                given[announcement.key] = events
                yield announcement
            else:
                yield one

    report = app.service.ingest(items(), given=given)
    _tell(app, report)
    return bool(bad or any(source.notes for source in report.sources))


def _documents(app: App, path: Path) -> bool:
    report = app.service.ingest(_read_files(app, path))
    _tell(app, report)
    return any(source.notes for source in report.sources)


def _read_files(app: App, path: Path) -> Iterator[Any]:
    from calsync.fetch.folder import TYPES
    from calsync.model import Document

    now = app.service.clock()
    if str(path) == "-":
        body = sys.stdin.buffer.read()
        if not body.strip():
            raise CalsyncError("standard input is empty: nothing to put into the store")
        from hashlib import sha256

        yield Document(SOURCE, sha256(body).hexdigest()[:16], "standard input", "text/plain", body, now)
        return
    try:
        files = (
            sorted(f for f in path.rglob("*") if f.is_file() and not f.name.startswith("."))
            if path.is_dir()
            else [path]
        )
        for file in files:
            kind = TYPES.get(file.suffix.lower(), "text/plain")
            yield Document(SOURCE, str(file.absolute()), str(file), kind, file.read_bytes(), now)
    except OSError as error:
        raise CalsyncError(f"{error.filename or path} cannot be read ({error.strerror})") from error


def _tell(app: App, report: SyncReport) -> None:
    for note in (note for source in report.sources for note in source.notes):
        click.echo(f"calsync: {note}", err=True)
    for feed in report.feeds:
        for problem in feed.problems:
            click.echo(f"calsync: {problem}", err=True)
    if app.json:
        app.print_json(report.to_json())
    elif sys.stdout.isatty() or app.verbose:
        from calsync.cli._changes import show
        from calsync.jobs import summary

        show(app, report.changes)
        click.echo(summary(report))
