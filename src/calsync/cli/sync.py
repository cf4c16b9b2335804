"""`calsync sync`: one sync now, also beside a running daemon."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from calsync.cli._changes import show
from calsync.cli.app import App, pass_app
from calsync.wording import count

if TYPE_CHECKING:
    from calsync.service import SyncProgress, SyncReport


@click.command(short_help="One sync now, with a table of what changed.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]…")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@pass_app
def command(app: App, sources: tuple[str, ...], dry_run: bool) -> int:
    """Read the sources now (all, or those named) and show what is new, changed and cancelled.

    Works beside a running daemon, which serves the changed feeds within a second or two. Exit code 1 where a source
    failed.
    """
    known = [source.name for source in app.config.sources]
    _check(sources, known)
    with _shown(app) as progress:
        report = app.service.sync(list(sources) or None, dry_run=dry_run, progress=progress)
    if app.json:
        app.print_json(report.to_json())
    else:
        _print(app, report, dry_run)
    return 1 if any(source.error for source in report.sources) else 0


def _check(sources: Sequence[str], known: Sequence[str]) -> None:
    from calsync.config.checks import meant

    for name in sources:
        if name not in known:
            hint = meant(name, known) or (f"; there are: {', '.join(known)}" if known else "; none is configured")
            raise click.UsageError(f'there is no source "{name}"{hint}')


@contextmanager
def _shown(app: App) -> Iterator[Callable[[SyncProgress], None] | None]:
    """A bar a source on a terminal; one line a source in a pipe; nothing with --json."""
    if app.json:
        yield None
    elif app.err.is_terminal:
        with _bars(app) as progress:
            yield progress
    else:
        told: set[tuple[str, str]] = set()

        def line(now: SyncProgress) -> None:
            if app.verbose and (now.source, now.stage) not in told:
                told.add((now.source, now.stage))
                app.err.print(f"{now.source}: {now.stage}", markup=False)

        yield line


@contextmanager
def _bars(app: App) -> Iterator[Callable[[SyncProgress], None]]:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.fields[source]}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=app.err, transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def show(now: SyncProgress) -> None:
            if now.source not in tasks:
                tasks[now.source] = bars.add_task(now.stage, source=now.source, total=None)
            total = now.total or (1 if now.stage in ("done", "failed") else None)  # None: the bar only moves
            bars.update(tasks[now.source], description=now.stage, completed=now.done or total or 0, total=total)

        yield show


def _print(app: App, report: SyncReport, dry_run: bool) -> None:
    from calsync.jobs import summary

    show(app, report.changes)
    for source in report.sources:
        for note in filter(None, (*source.notes, source.turned)):
            app.err.print(f"{source.name}: {note}", markup=False)
        if source.error:
            app.err.print(f"{source.name}: failed: {source.error}", markup=False)
    for feed in report.feeds:
        for problem in feed.problems:
            app.err.print(f"{feed.name}: {problem}", markup=False)
        for uid, why in feed.quarantined:
            app.err.print(f"{feed.name}: {uid} is not shown anew: {why}", markup=False)
    read = sum(source.documents for source in report.sources)
    told = f"{count(len(report.sources), 'source')}, {count(read, 'new document')}: {summary(report)}"
    app.out.print(f"would be: {told}" if dry_run else told, markup=False)
