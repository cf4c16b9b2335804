"""How changes are told: a table on a terminal, plain lines in a pipe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from calsync.cli.app import App
from calsync.model import titled

if TYPE_CHECKING:
    from calsync.model import Change

COLORS = {
    "new": "green",
    "changed": "yellow",
    "cancelled": "red",
    "removed": "red",
    "merged": "yellow",
    "unsure": "magenta",
}
_WORDS = {"added": "new", "revised": "changed", "seen": "confirmed"}


def tell(app: App, changes: Sequence[Change]) -> None:
    """What changed, as JSON, as a table or as lines; and where a person's word stands against what was read."""
    if app.json:
        from calsync.service import change_json

        app.print_json([change_json(change) for change in changes])
        return
    show(app, changes)
    if not changes:
        app.out.print("Nothing changed.")


def show(app: App, changes: Sequence[Change]) -> None:
    """The changes that somebody would see; those that only confirm are left out unless they disagree with a person."""
    seen = [change for change in changes if change.kind.value != "seen"]
    if seen:
        from rich.text import Text

        cells = ((Text(word, COLORS.get(word, "")), title, what) for word, title, what in map(row, seen))
        app.print_table(("", "Meeting", "What"), cells)
    for change in changes:
        for said in change.disagrees:
            app.err.print(f"{change.title}: {said} ({change.uid})", markup=False)


def word_of(change: Change) -> str:
    """What happened, in a word."""
    from calsync.jobs import is_cancelled

    return "cancelled" if is_cancelled(change) else _WORDS.get(change.kind.value, change.kind.value)


def row(change: Change) -> tuple[str, str, str]:
    """What happened in a word, to which meeting, and what exactly."""
    word, title = word_of(change), titled(change.title, change.event.kind) if change.event else change.title
    fields = [f for f in change.fields if f.before or f.after]
    if change.kind.value == "removed" and [f.field for f in fields] == ["uid"]:
        return "merged", change.title, f"{fields[0].before} means {fields[0].after} now"
    if change.kind.value == "removed" and all(f.after is None for f in fields):
        what = ", ".join(str(f.before) for f in fields)
    elif change.kind.value == "added":
        what = ", ".join(str(f.after) for f in fields if f.after and f.field in ("date", "place", "status", "repeats"))
    else:
        what = "; ".join(f"{f.field}: {f.before or 'none'} → {f.after or 'none'}" for f in fields)
    return word, title, what or change.reason
