"""`calsync review`: what waits for a person, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from calsync.cli.app import App, pass_app
from calsync.wording import shorten

if TYPE_CHECKING:
    from collections.abc import Callable

    from calsync.model import Event

QUOTE = 100  # characters


@click.command(short_help="What waits for a person.")
@pass_app
def command(app: App) -> None:
    """Show what is in no feed because it is too unsure, with the reasons and the words that it rests on."""
    from calsync.cli.events import row

    waiting = app.service.review()
    if app.json:
        app.print_json([row(event, app.service) | {"why": why(event, app.service.home)} for event in waiting])
        return
    if not waiting:
        app.out.print("Nothing waits.")
        return
    from rich.padding import Padding
    from rich.text import Text

    from calsync.reconcile.say import when_in_words

    for event in waiting:
        app.out.print(f"{event.title}: {when_in_words(event)}", style="bold", markup=False)
        words = quote(event)
        told = (
            f"“{words}”" if words else "",
            f"sure {event.confidence:.2f}: {why(event, app.service.home)}",
            event.uid,
        )
        for line in filter(None, told):
            app.out.print(Padding(Text(line), (0, 0, 0, 4), expand=False))  # wrapped lines stay behind the margin
        app.out.print()
    app.out.print("calsync events confirm UID: it is right, and none of those that it may be the same as.")
    app.out.print("calsync events merge UID OTHER: the two are one. calsync events hide UID: it is no meeting.")


def why(event: Event, home: Callable[[str], str | None]) -> str:
    """The reasons in one line. `home` gives the UID of the event that a sighting belongs to."""
    doubts = [
        f"maybe the same as “{c.lost}” ({home(c.sighting) or 'gone'}): {c.reason}"
        for c in event.conflicts
        if c.field == "identity"
    ]
    if doubts:
        return "; ".join(doubts)
    best = max((s.candidate for s in event.sightings), key=lambda c: c.confidence, default=None)
    return "; ".join(best.reasons) if best and best.reasons else "its confidence is below the threshold"


def quote(event: Event) -> str:
    """The words that it rests on, shortened."""
    for sighting in reversed(event.sightings):
        for evidence in sighting.candidate.evidence:
            return shorten(evidence.shown, QUOTE)
    return ""
