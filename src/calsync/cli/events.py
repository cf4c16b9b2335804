"""`calsync events`: what is believed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from calsync.cli.app import App, pass_app

if TYPE_CHECKING:
    from calsync.model import Event
    from calsync.service import Service


@click.command()
@click.option("--json", "as_json", is_flag=True, help="A list for programs (docs/store.md).")
@click.option("--hidden", is_flag=True, help="Also what a person has hidden.")
@pass_app
def command(app: App, as_json: bool, hidden: bool) -> None:
    """Show the events that calsync believes in, by day."""
    events = app.service.events(hidden=hidden)
    if as_json or app.json:
        app.print_json([row(event, app.service) for event in events])
    else:
        _table(app, events)


def row(event: Event, service: Service) -> dict[str, Any]:
    """One event of `events --json`: the stream's form, and what the store knows beside it."""
    from calsync.model import event_stream

    return event_stream(event) | {
        "uid": event.uid,
        "sequence": event.sequence,
        "sources": list(event.sources),
        "review": service.waits(event),
        "merged": list(event.merged),
    }


def _table(app: App, events: list[Event]) -> None:
    from rich.table import Table

    from calsync.reconcile.say import place_in_words, span_in_words

    table = Table("when", "what", "where", "status", "sure", "UID", box=None, pad_edge=False)
    for event in events:
        waits = ", waits for review" if app.service.waits(event) else ""
        table.add_row(
            span_in_words(event.span),
            event.title,
            place_in_words(event.place) if event.place else ("online" if event.online else ""),
            event.status.value + waits,
            f"{event.confidence:.2f}",
            event.uid,
        )
    if events:
        app.out.print(table)
    else:
        app.out.print("No events yet. Put an announcement into the drop folder, or: calsync ingest FILE")


__all__ = ["command", "row"]
