"""`calsync sources`: the places that are looked at, how each is, what one would bring now, and why one is silent."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calsync.cli._named import NameOrCommand
from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError
from calsync.wording import count, shorten

if TYPE_CHECKING:
    from calsync.config import SourceConfig
    from calsync.model import Announcement, Document
    from calsync.service import Source
    from calsync.trial import Trial

_STYLE = {
    "well": "green",
    "new": "cyan",
    "failing": "yellow",
    "quiet": "yellow",
    "stale": "yellow",
    "broken": "bold red",
}


class _Sources(NameOrCommand):
    """`calsync sources NAME` shows all that is known of one."""

    named = "show"


@click.group(cls=_Sources, invoke_without_command=True, short_help="List the sources; try one; why is one silent.")
@click.pass_context
def command(ctx: click.Context) -> None:
    """List the sources with how they are, or show all that is known of one: calsync sources NAME."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(listed)


@command.command("list")
@pass_app
def listed(app: App) -> None:
    """List the sources with how they are."""
    rows = [_row(source) for source in app.service.sources()]
    if app.json:
        app.print_json(rows)
    else:
        _list(app, rows)


@command.command()
@click.argument("name")
@pass_app
def show(app: App, name: str) -> None:
    """Show all that is known of one source."""
    row = _row(_one(app, name))
    if app.json:
        app.print_json([row])
        return
    for label, value in row.items():
        shown = app.local(value) if isinstance(value, datetime) else value
        if shown not in (None, ""):
            click.echo(f"{label.replace('_', ' '):<13} {shown}")


@command.command()
@click.argument("name")
@click.option("--most", type=click.IntRange(1, 1000), default=10, show_default=True, help="Documents to look at.")
@click.option(
    "--recorded", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Play a recording back."
)
@pass_app
def test(app: App, name: str, most: int, recorded: Path | None) -> int:
    """Show what a source would bring if it were new. Nothing is kept."""
    tried = _tried(app, _configured(app, name), most, recorded)
    if app.json:
        app.print_json(trial_json(tried))
    else:
        tell(app, tried)
    return 1 if tried.error else 0


@command.command()
@click.argument("name")
@pass_app
def why(app: App, name: str) -> None:
    """Show what was fetched, read and left out of a source, and where no meeting was found."""
    from calsync.cli._origins import decided, origin_lines
    from calsync.store import history

    source = _one(app, name)
    with app.service.store.reading() as look:
        runs, documents = history.runs(look, name), history.documents(look, name)
        raw = {kept.id: document for kept in documents if (document := look.document(kept.id))}
    said = {id: _announcements(app, document) for id, document in raw.items()}
    if app.json:
        shown = [_plain(d) | {"origins": [_plain(o) for a in said.get(d.id, ()) for o in a.origins]} for d in documents]
        app.print_json({"source": _row(source), "runs": [_plain(run) for run in runs], "documents": shown})
        return
    click.echo(
        f"{name} is {source.finding.health.value}" + (f": {source.finding.words}" if source.finding.words else "")
    )
    if source.finding.advice:
        click.echo(f"  → {source.finding.advice.replace('NAME', name)}")
    click.echo(
        f"\nThe last looks that brought something or failed ({len(runs)}):"
        if runs
        else "\nNo look brought anything yet."
    )
    for run in runs:
        counts = (count(getattr(run, f"{what}s"), what) for what in ("document", "announcement", "candidate", "change"))
        told = run.error or ", ".join(counts)
        click.echo(f"  {app.local(run.ended)}  {told}")
        for note in run.notes:
            click.echo(f"      {note}")
    click.echo(f"\nThe last documents ({len(documents)}):" if documents else "\nNo document of it is kept.")
    for kept in documents:
        found = kept.note or (count(kept.meetings, "meeting") if kept.meetings else "no meeting is named in it")
        announced = said.get(kept.id, [])
        title = kept.title or next((one.title for one in announced if one.title), None)
        click.echo(
            f"  {app.local(kept.fetched)}  {f'{title}  ' if title else ''}{kept.address}\n      {kept.state}: {found}"
        )
        for one in announced[:1]:
            for line in origin_lines(decided(one)):
                click.echo(f"      {line}")
    if any(kept.state == "read" and not kept.meetings for kept in documents):
        click.echo("\ncalsync explain ADDRESS shows how a document was read, rule by rule.")


def _announcements(app: App, document: Document) -> list[Announcement]:
    """What a kept document says, read anew in the process for what comes from outside; nothing where that fails."""
    from calsync.read import read

    found: list[Announcement] = []
    with suppress(CalsyncError):
        found = app.service.apart.call(read, document)
    return found


@command.command()
@click.argument("name")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--most", type=click.IntRange(1, 1000), default=10, show_default=True, help="Documents to fetch.")
@pass_app
def record(app: App, name: str, folder: Path, most: int) -> None:
    """Keep what a source sends now in FOLDER, without secrets, to be played back by `sources test --recorded`."""
    from calsync.fetch import Client
    from calsync.fetch.recording import INDEX, recorded
    from calsync.reading import Found
    from calsync.trial import trial

    source = _configured(app, name)
    if "://" not in source.address or source.kind == "mailbox":
        raise CalsyncError(f"{name} is a {source.kind}: copy its files, they are the recording")
    if (folder / INDEX).exists():
        raise CalsyncError(f"{folder} holds a recording already: name another folder")
    with Client(app.config.contact, through=recorded(folder)) as client:
        tried = trial(source, client, lambda _: Found(), app.service.clock(), most=most)
    for note in (*tried.notes, *filter(None, [tried.error])):
        app.err.print(note)
    answers = len((folder / INDEX).read_text("utf-8").splitlines()) if (folder / INDEX).exists() else 0
    kept = f"{count(answers, 'answer')} {'is' if answers == 1 else 'are'} in {folder}"
    click.echo(f"{kept}; calsync sources test {name} --recorded {folder} plays it back")


def _tried(app: App, source: SourceConfig, most: int, recorded: Path | None) -> Trial:
    from calsync.trial import trial

    with app.client(recorded) as client:
        return trial(source, client, app.service.apart, app.service.clock(), most=most)


def tell(app: App, tried: Trial) -> None:
    """A trial for people: each document with its meetings and the words that they rest on."""
    from calsync.model import status_in_words, titled
    from calsync.reconcile.say import when_in_words

    for item in tried.items:
        announcements = item.found.announcements
        title = next((a.title for a, _ in announcements if a.title), None) or item.document.title
        published = next((a.published for a, _ in announcements if a.published), None)
        day = f" ({published:%Y-%m-%d})" if published else ""
        app.out.print(
            f"[bold]{_safe(title or item.document.address)}[/bold]{day}  {_safe(item.document.address)}", soft_wrap=True
        )
        if item.found.failed:
            app.out.print(f"    [yellow]{_safe(item.found.failed)}[/yellow]", soft_wrap=True)
        elif not item.events:
            app.out.print("    no meeting is named in it")
        for _, one in item.events[:30]:
            place = f", {one.place.text}" if one.place else ""
            waits = ", waits for review" if one.confidence < app.config.publish_threshold else ""
            sure = f"({status_in_words(one)}, {one.confidence:.2f}{waits})"
            app.out.print(
                f"    {when_in_words(one)}: {_safe(titled(one.title, one.kind))}{_safe(place)} {sure}", soft_wrap=True
            )
            for evidence in one.evidence[:1]:
                app.out.print(f"        “{_safe(shorten(evidence.shown, 160))}”", style="dim", soft_wrap=True)
    for note in tried.notes:
        app.out.print(f"note: {_safe(note)}", soft_wrap=True)
    if tried.error:
        app.out.print(f"[red]{_safe(tried.error)}[/red]", soft_wrap=True)
    more = ", and there are more" if tried.more else ""
    told = f"{count(len(tried.items), 'document')}{more}; {count(len(tried.events), 'meeting')}"
    told += f" in {tried.fruitful} of them" if len(tried.items) > 1 else ""
    app.out.print(f"{told}. Nothing was kept.")


def trial_json(tried: Trial) -> dict[str, Any]:
    from calsync.model import event_stream

    return {
        "error": tried.error,
        "notes": list(tried.notes),
        "more": tried.more,
        "documents": [
            {
                "address": item.document.address,
                "media_type": item.document.media_type,
                "title": next((a.title for a, _ in item.found.announcements), item.document.title),
                "failed": item.found.failed,
                "events": [event_stream(one) | {"quotes": [e.quote for e in one.evidence]} for _, one in item.events],
            }
            for item in tried.items
        ],
    }


def _configured(app: App, name: str) -> SourceConfig:
    source = app.config.source(name)
    if source is None:
        from calsync.config.checks import meant

        known = [source.name for source in app.config.sources]
        raise CalsyncError(f'there is no source "{name}"{meant(name, known) or "; calsync sources lists them"}')
    return source


def _one(app: App, name: str) -> Source:
    _configured(app, name)
    return next(source for source in app.service.sources() if source.name == name)


def _row(source: Source) -> dict[str, Any]:
    from calsync.config.checks import in_words

    config, state = source.config, source.state
    often = (
        "as often as it changes"
        if config.adaptive
        else f"every {in_words(config.every)}"
        if config.every
        else config.cron
    )
    return {
        "name": config.name,
        "title": config.title,
        "kind": config.kind,
        "address": config.address,
        "when": often if config.enabled else "never: it is switched off (enabled = false)",
        "authority": config.authority,
        "health": source.finding.health.value,
        "because": source.finding.words,
        "advice": source.finding.advice.replace("NAME", config.name),
        "since": source.pulse.changed,
        "last_try": state.last_try,
        "last_success": state.last_success,
        "last_news": source.pulse.news[-1] if source.pulse.news else None,
        "next_due": state.next_due,
        "documents": state.documents,
        "events": state.events,
        "failures": state.failures,
        "error": state.error,
    }


def _list(app: App, rows: list[dict[str, Any]]) -> None:
    from rich.text import Text

    cells = []
    for row in rows:
        times = (app.local(row["last_success"]) or "never", app.local(row["next_due"]))
        told = row["health"] + (
            f": {row['because']}" if row["because"] and row["health"] not in ("well", "new") else ""
        )
        health = Text(told, style=_STYLE[row["health"]])
        cells.append((row["name"], row["kind"], row["when"], *times, str(row["events"]), health))
    app.print_table(("name", "kind", "when", "last success", "next", "events", "health"), cells)


def _plain(value: Any) -> dict[str, Any]:
    from dataclasses import asdict

    return asdict(value)


def _safe(text: str) -> str:
    from rich.markup import escape

    return escape(text)
