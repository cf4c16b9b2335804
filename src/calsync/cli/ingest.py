"""`calsync ingest`: announcements into the store, as if a source had brought them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.model import Announcement, Candidate, Document
    from calsync.service import SyncReport

SOURCE = "ingest"


@click.command()
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
    from calsync.stream import as_it_came, parsed

    bad = 0
    given: dict[str, list[Candidate]] = {}
    documents: dict[str, Document] = {}

    def announcements() -> Iterator[Announcement]:
        nonlocal bad
        for number, line in enumerate(_lines(path), 1):
            if not line.strip():
                continue
            try:
                announcement, events = parsed(line, SOURCE)
            except (ValueError, CalsyncError) as error:
                bad += 1
                click.echo(f"calsync: line {number}: {error}", err=True)
                continue
            given.pop(announcement.key, None)
            documents.clear()  # one at a time: a stream may be long
            if events is not None:
                given[announcement.key] = events
            else:
                documents[announcement.key] = as_it_came(announcement.key, line, SOURCE, app.service.clock())
            yield announcement

    report = app.service.ingest(announcements(), given=given, documents=documents)
    _tell(app, report)
    return bool(bad or any(source.notes for source in report.sources))


def _lines(path: Path) -> Iterator[str]:
    if str(path) == "-":
        yield from (raw.decode("utf-8", "replace") for raw in sys.stdin.buffer)
        return
    try:
        with path.open("rb") as file:
            yield from (raw.decode("utf-8", "replace") for raw in file)
    except OSError as error:
        raise CalsyncError(f"{path} cannot be read ({error.strerror})") from error


def _documents(app: App, path: Path) -> bool:
    from calsync.read import read

    failed = False
    announcements: list[Announcement] = []
    documents: dict[str, Document] = {}
    for document in _read_files(app, path):
        try:
            for announcement in read(document):
                announcements.append(announcement)
                documents[announcement.key] = document
        except CalsyncError as error:
            failed = True
            click.echo(f"calsync: {error}", err=True)
    report = app.service.ingest(announcements, documents=documents)
    _tell(app, report)
    return failed or any(source.notes for source in report.sources)


def _read_files(app: App, path: Path) -> Iterator[Any]:
    from calsync.fetch.folder import TYPES
    from calsync.model import Document

    now = app.service.clock()
    if str(path) == "-":
        body = sys.stdin.buffer.read()
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
        from calsync.jobs import summary

        click.echo(summary(report))
