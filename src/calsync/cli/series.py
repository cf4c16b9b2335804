"""`calsync series`: the families of meetings that are recognised by name, and when each meets again."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calsync.model import Event, Series


@click.command(short_help="Known families of meetings.")
@click.argument("key", required=False)
@pass_app
def command(app: App, key: str | None) -> None:
    """List the known families of meetings with what is known or expected of their next edition, or what is overdue;
    or show all that is known of the one called KEY."""
    series = app.series
    if key is not None:
        series = tuple(one for one in series if key in (one.key, *one.acronyms))
        if not series:
            from calsync.config.checks import meant

            known = [word for one in app.series for word in (one.key, *one.acronyms)]
            raise CalsyncError(f'there is no series "{key}"{meant(key, known) or "; calsync series lists them"}')
    events = app.service.events() if app.config.data_dir.exists() else []  # a mere list makes no folders
    today = datetime.now(ZoneInfo(app.config.zone)).date()
    by_family: dict[str | None, list[Event]] = {}
    for event in events:
        by_family.setdefault(event.series, []).append(event)
    nexts = [upcoming(one, by_family.get(one.key, ()), today) for one in series]
    if app.json:
        app.print_json([asdict(one) | {"next": told} for one, told in zip(series, nexts, strict=True)])
    elif key is not None:
        _show(series[0], nexts[0])
    else:
        rows = zip(series, nexts, strict=True)
        cells = ((one.key, one.title, ", ".join(one.acronyms), _months(one), told or "") for one, told in rows)
        app.print_table(("key", "title", "short", "usual months", "next"), cells)


def upcoming(one: Series, events: Sequence[Event], today: date) -> str | None:
    """When the family meets next, in words: as it is known, else as its months let expect; or that this is overdue.

    None where no edition was ever announced, or where nothing tells when the next one is to be expected.
    """
    from calsync.model import Status
    from calsync.reconcile.say import when_in_words
    from calsync.recurrence import last_day

    known = [event for event in events if event.span.first_day is not None]
    coming = [
        event
        for event in known
        if event.status is not Status.CANCELLED and (last_day(event.span, event.rrule) or date.max) >= today
    ]
    if coming:
        return when_in_words(min(coming, key=lambda event: event.span.first_day or date.max))
    if not known or not one.yearly or not one.usual_months:
        return None
    if any(event.span.first_day.year == today.year for event in known if event.span.first_day):
        return f"expected in {_months(one)} {today.year + 1}"
    late = today.month > max(one.usual_months)
    return f"{'overdue: it was to be' if late else 'expected'} in {_months(one)} {today.year}"


def _show(one: Series, told: str | None) -> None:
    rows = {
        "key": one.key,
        "title": one.title,
        "short": ", ".join(one.acronyms),
        "names": "\n".join(one.names),
        "part of": f"{one.parent} ({one.part})" if one.part else one.parent,
        "usual months": _months(one),
        "next": told,
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
