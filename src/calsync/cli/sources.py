"""`calsync sources`: the places that are looked at, when they last answered, and why one is silent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.config import SourceConfig
    from calsync.model import SourceState


@click.command(short_help="List the sources; why is one silent.")
@click.argument("name", required=False)
@pass_app
def command(app: App, name: str | None) -> None:
    """List the sources with their last success and error, or show all that is known of the one called NAME."""
    configured = app.config.sources
    if name is not None:
        configured = tuple(source for source in configured if source.name == name)
        if not configured:
            from calsync.config.checks import meant

            known = [source.name for source in app.config.sources]
            raise CalsyncError(f'there is no source "{name}"{meant(name, known) or "; calsync sources lists them"}')
    states = {state.name: state for state in app.service.store.source_states()}
    rows = [_row(source, states.get(source.name)) for source in configured]
    if app.json:
        app.print_json(rows)
    elif name is not None:
        _show(app, rows[0])
    else:
        _list(app, rows)


def _row(source: SourceConfig, state: SourceState | None) -> dict[str, Any]:
    from calsync.config.checks import in_words

    often = f"every {in_words(source.every)}" if source.every else source.cron
    return {
        "name": source.name,
        "title": source.title,
        "kind": source.kind,
        "address": source.address,
        "when": often if source.enabled else "never: it is switched off (enabled = false)",
        "authority": source.authority,
        "last_try": state and state.last_try,
        "last_success": state and state.last_success,
        "next_due": state and state.next_due,
        "documents": state.documents if state else 0,
        "events": state.events if state else 0,
        "failures": state.failures if state else 0,
        "error": state and state.error,
    }


def _list(app: App, rows: list[dict[str, Any]]) -> None:
    from rich.table import Table

    table = Table("name", "kind", "when", "last success", "next", "events", "error", box=None, pad_edge=False)
    zone = ZoneInfo(app.config.zone)
    for row in rows:
        times = (_time(row["last_success"], zone) or "never", _time(row["next_due"], zone))
        table.add_row(row["name"], row["kind"], row["when"], *times, str(row["events"]), row["error"] or "")
    app.out.print(table)


def _show(app: App, row: dict[str, Any]) -> None:
    zone = ZoneInfo(app.config.zone)
    for label, value in row.items():
        shown = _time(value, zone) if isinstance(value, datetime) else value
        if shown not in (None, ""):
            click.echo(f"{label.replace('_', ' '):<13} {shown}")


def _time(value: datetime | None, zone: ZoneInfo) -> str:
    return value.astimezone(zone).strftime("%Y-%m-%d %H:%M") if value else ""
