"""`calsync series`: the families of meetings that are recognised by name."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.model import Series


@click.command(short_help="Known families of meetings.")
@click.argument("key", required=False)
@pass_app
def command(app: App, key: str | None) -> None:
    """List the known families of meetings, or show all that is known of the one called KEY."""
    series = app.series
    if key is not None:
        series = tuple(one for one in series if key in (one.key, *one.acronyms))
        if not series:
            from calsync.config.checks import meant

            known = [word for one in app.series for word in (one.key, *one.acronyms)]
            raise CalsyncError(f'there is no series "{key}"{meant(key, known) or "; calsync series lists them"}')
    if app.json:
        app.print_json([asdict(one) for one in series])
    elif key is not None:
        _show(series[0])
    else:
        _list(app, series)


def _list(app: App, series: tuple[Series, ...]) -> None:
    rows = ((one.key, one.title, ", ".join(one.acronyms), _months(one)) for one in series)
    app.print_table(("key", "title", "short", "usual months"), rows)


def _show(one: Series) -> None:
    rows = {
        "key": one.key,
        "title": one.title,
        "short": ", ".join(one.acronyms),
        "names": "\n".join(one.names),
        "part of": f"{one.parent} ({one.part})" if one.part else one.parent,
        "usual months": _months(one),
        "how often": "one edition a year" if one.yearly else "several a year, or irregular",
        "host": one.host,
        "about": one.description,
    }
    for label, value in rows.items():
        first, *more = (value or "").splitlines() or [""]
        if first:
            click.echo(f"{label:<13} {first}")
        for line in more:
            click.echo(f"{'':<13} {line}")


def _months(one: Series) -> str:
    return ", ".join(date(2000, month, 1).strftime("%b") for month in one.usual_months)
