"""`calsync replay`: what today's rules would change in what was read before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from calsync.cli.app import App, pass_app
from calsync.wording import count

if TYPE_CHECKING:
    from calsync.model import Event
    from calsync.replay import Difference, Replayed

COLORS = {"appear": "green", "change": "yellow", "vanish": "red"}


@click.command(short_help="What today's rules would change in what was read before.")
@click.option("--source", help="Only what this source brought (ingest: what was put in by hand).")
@click.option("--since", metavar="DAY", help="Only what came since then: 2026-05-12.")
@click.option("--apply", is_flag=True, help="Do it; each change is in the journal and can be taken back.")
@pass_app
def command(app: App, source: str | None, since: str | None, apply: bool) -> None:
    """Read the kept documents again with today's rules, and show which events would appear, change and vanish.

    Nothing is kept without --apply. UIDs stay, and what a person said stays.
    """
    _check(app, source)
    with _shown(app) as watch:
        done = app.service.replay(source, _day(since, app.config.zone), apply=apply, watch=watch)
    if app.json:
        app.print_json(done.to_json())
    else:
        _print(app, done)


def _check(app: App, source: str | None) -> None:
    from calsync.cli.ingest import SOURCE
    from calsync.config.checks import meant
    from calsync.store.history import sources

    if source is None:
        return
    with app.service.store.reading() as look:
        known = {*(one.name for one in app.config.sources), SOURCE, *sources(look)}
    if source not in known:
        raise click.UsageError(f'there is no source "{source}"{meant(source, known) or "; calsync sources lists them"}')


def _day(said: str | None, zone: str) -> datetime | None:
    if said is None:
        return None
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        raise click.UsageError(f'--since "{said}" is no day; write 2026-05-12') from None
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))


@contextmanager
def _shown(app: App) -> Iterator[Callable[[int, int], None] | None]:
    """A bar on a terminal."""
    if app.json or not app.err.is_terminal:
        yield None
        return
    from rich.progress import Progress

    with Progress(console=app.err, transient=True) as bars:
        task = bars.add_task("reading", total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)


def _print(app: App, done: Replayed) -> None:
    if done.differences:
        from rich.text import Text

        waits = app.service.waits
        rows = (
            (Text(d.kind, COLORS[d.kind]), d.date or "", d.title, what_changes(d, waits), "; ".join(d.because))
            for d in done.differences
        )
        app.print_table(("", "When", "Meeting", "What", "Announcement"), rows)
    for failed in done.failed:
        app.err.print(f"could not be read: {failed}", markup=False)
    for kept in done.kept:
        app.err.print(f"stays because a person spoke of it, though today's rules do not find it: {kept}", markup=False)
    number = {kind: sum(one.kind == kind for one in done.differences) for kind in COLORS}
    told = ", ".join(f"{many} {_verb(kind, done.applied)}" for kind, many in number.items() if many)
    lost = f"; {done.lost} more are not kept any more" if done.lost else ""
    documents = f"{count(done.documents, 'document')}, {done.otherwise} read otherwise{lost}"
    app.out.print(f"{documents}: {told or 'no event changes'}", markup=False)
    if done.differences and not done.applied:
        app.out.print("Nothing is changed yet; calsync replay --apply does it.")


def _verb(kind: str, applied: bool) -> str:
    if not applied:
        return f"would {kind}"
    return {"appear": "appeared", "change": "changed", "vanish": "vanished"}[kind]


def what_changes(one: Difference, waits: Callable[[Event], bool]) -> str:
    """What a person has to know of it, and whether subscribers would see it."""
    if one.kind == "change":
        said = "; ".join(f"{f.field}: {f.before or 'none'} → {f.after or 'none'}" for f in one.fields)
    else:
        told = ((f.field, f.after if one.kind == "appear" else f.before) for f in one.fields)
        said = ", ".join(value for field, value in told if value and field in ("status", "place"))
    return f"{said} (in no feed: it waits for review)" if one.event and waits(one.event) else said
