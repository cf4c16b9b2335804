"""`calsync log`: what changed, when and why."""

from __future__ import annotations

import click

from calsync.cli._changes import word_of
from calsync.cli._person import find
from calsync.cli.app import App, pass_app


@click.command(short_help="The journal: what changed, when and why.")
@click.argument("event", required=False)
@click.option(
    "-n", "--limit", type=click.IntRange(1), default=50, show_default=True, help="So many entries, the newest first."
)
@pass_app
def command(app: App, event: str | None, limit: int) -> None:
    """Show the journal, or that of one EVENT: its UID or its beginning, an older one, or its exact title.

    The number before each entry is what `calsync undo` takes.
    """
    uid = event
    if event is not None and not app.service.changes(1, event):  # also of one that is gone
        uid = find(app.service, event).uid
    changes = app.service.changes(limit, uid)
    if app.json:
        from calsync.service import change_json

        app.print_json([change_json(change) for change in changes])
        return
    if not changes:
        app.out.print("Nothing has happened yet.")
    for change in changes:
        at = change.at.strftime("%Y-%m-%d %H:%M") if change.at else ""
        app.out.print(f"{change.id}  {at} UTC  {word_of(change)}: {change.title}  ({change.uid})", markup=False)
        for field in change.fields:
            before = "" if change.kind.value == "added" else f"{field.before or '–'} → "
            app.out.print(f"      {field.field}: {before}{field.after or '–'}", markup=False)
        if change.reason:
            app.out.print(f"      {change.reason}", markup=False)
