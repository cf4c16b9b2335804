"""`calsync forget`: a text is removed for good, where the law asks for it."""

from __future__ import annotations

import click

from calsync.cli._changes import show
from calsync.cli._person import login
from calsync.cli.app import App, pass_app


@click.command(short_help="Remove an announcement for good.")
@click.argument("announcement")
@click.option("--by", default=login, help="Who says so; your login name if left out.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_app
def command(app: App, announcement: str, by: str, yes: bool) -> None:
    """Remove ANNOUNCEMENT in all its versions: its bytes, its words, and what rests on it alone.

    It is named by its id or the beginning of that (`calsync events show` tells it), its address or its key. Events
    that others announce stay; the UIDs of those that go stay known. The source does not bring the text back. It cannot
    be undone; backups and exports that were made before still hold the text.
    """
    if not yes:
        click.confirm(f"Remove {announcement} for good?", abort=True, err=True)
    text, changes = app.service.forget(announcement, by=by)
    if app.json:
        from calsync.service import change_json

        told = {"source": text.source, "key": text.key, "versions": len(text.announcements)}
        app.print_json(told | {"changes": [change_json(change) for change in changes]})
        return
    show(app, changes)
    app.out.print(
        f"{text.source}: {text.key} is forgotten; backups and exports made before still hold it", markup=False
    )
