"""`calsync undo`: takes back what an entry of the journal did."""

from __future__ import annotations

import click

from calsync.cli._changes import tell
from calsync.cli._person import who
from calsync.cli.app import App, pass_app


@click.command(short_help="Take back a change of the journal.")
@click.argument("change", type=int)
@who
@pass_app
def command(app: App, change: int, by: str, note: str | None) -> None:
    """Take back CHANGE: its number in `calsync log`.

    What a person decided is taken back, also a merge or another undo. What an announcement caused is taken back by not
    counting what it says of that event. SEQUENCE and LAST-MODIFIED rise, so that subscribers see it.
    """
    tell(app, app.service.undo(change, by=by, note=note))
