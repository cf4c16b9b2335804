"""`calsync events`: what is believed, and a person's word on it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from calsync.cli import _person
from calsync.cli._changes import tell
from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError
from calsync.wording import count

if TYPE_CHECKING:
    from calsync.model import Event
    from calsync.service import Service


@click.group(invoke_without_command=True, short_help="What is believed; correct, merge, split, hide, lock …")
@click.option("--json", "as_json", is_flag=True, help="A list for programs (docs/store.md).")
@click.option("--hidden", is_flag=True, help="Also what a person has hidden.")
@click.option("--as-of", metavar="DATE", help="As the calendar stood at the end of that day, or at an instant.")
@click.option("--unconfirmed", is_flag=True, help="Only those to come that no announcement names any more.")
@click.pass_context
def command(ctx: click.Context, as_json: bool, hidden: bool, as_of: str | None, unconfirmed: bool) -> None:
    """Show the events that calsync believes in, by day; or say a person's word on one.

    EVENT is a UID or its beginning, an older UID, or the exact title.
    """
    app = ctx.ensure_object(App)
    app.json = app.json or as_json
    if ctx.invoked_subcommand is not None:
        if hidden or as_of or unconfirmed:
            raise click.UsageError(f"--hidden, --as-of, --unconfirmed are not for {ctx.invoked_subcommand}")
        return
    if unconfirmed:
        _unconfirmed(app)
        return
    events = app.service.events(hidden=hidden, as_of=_instant(as_of, app.config.zone))
    if app.json:
        app.print_json([row(event, app.service) for event in events])
    else:
        _table(app, events, as_of)


@command.command()
@click.argument("event")
@pass_app
def show(app: App, event: str) -> None:
    """Show all that is known of EVENT: values, announcements with their words, what lost, what a person said."""
    from calsync.cli import _show

    _show.show(app, _person.find(app.service, event))


@command.command()
@_person.values
@_person.who
@pass_app
def add(app: App, /, by: str, note: str | None, **options: Any) -> None:
    """Enter a meeting that no announcement names. When one does, it is found again and stays one event."""
    values = _person.typed(app.service, options)
    if not values.get("title"):
        raise click.UsageError("a meeting needs a --title")
    tell(app, app.service.add(values, by=by, note=note))


@command.command()
@click.argument("event")
@_person.values
@_person.who
@pass_app
def correct(app: App, /, event: str, by: str, note: str | None, **options: Any) -> None:
    """Set values of EVENT. They stand over everything that is announced, and a sync says where it disagrees."""
    values = _person.typed(app.service, options)
    if not values:
        raise click.UsageError("say what is right: --title, --date, --place, --status …")
    _decide(app, "correct", event, by, note, values=values)


@command.command()
@click.argument("event")
@click.argument("other")
@_person.who
@pass_app
def merge(app: App, event: str, other: str, by: str, note: str | None) -> None:
    """EVENT and OTHER are one meeting. The older UID stays, and the other means the same event from now on."""
    _decide(app, "merge", event, by, note, other=_person.find(app.service, other).uid)


@command.command()
@click.argument("event")
@click.argument("announcements", nargs=-1, required=True, metavar="ANNOUNCEMENT…")
@_person.who
@pass_app
def split(app: App, event: str, announcements: tuple[str, ...], by: str, note: str | None) -> None:
    """The given ANNOUNCEMENTs of EVENT are of another meeting; `calsync events show` numbers them."""
    known = _person.find(app.service, event)
    _decide(app, "split", known.uid, by, note, sightings=[_sighting(known, one) for one in announcements])


@command.command()
@click.argument("event")
@_person.who
@pass_app
def hide(app: App, event: str, by: str, note: str | None) -> None:
    """Take EVENT out of every feed and list; it is kept, and later announcements still find it."""
    _decide(app, "hide", event, by, note)


@command.command()
@click.argument("event")
@_person.who
@pass_app
def unhide(app: App, event: str, by: str, note: str | None) -> None:
    """Show EVENT again."""
    _decide(app, "show", event, by, note)


@command.command()
@click.argument("event")
@_person.who
@pass_app
def lock(app: App, event: str, by: str, note: str | None) -> None:
    """Keep title, date, state and place of EVENT as they are now, whatever is announced."""
    _decide(app, "lock", event, by, note)


@command.command()
@click.argument("event")
@_person.who
@pass_app
def unlock(app: App, event: str, by: str, note: str | None) -> None:
    """Let announcements change EVENT again."""
    _decide(app, "unlock", event, by, note)


@command.command()
@click.argument("event")
@_person.who
@pass_app
def confirm(app: App, event: str, by: str, note: str | None) -> None:
    """EVENT is right as it is: it waits no longer and is in the feeds."""
    _decide(app, "confirm", event, by, note)


def row(event: Event, service: Service) -> dict[str, Any]:
    """One event of `events --json`: the stream's form, and what the store knows beside it."""
    from calsync.model import event_stream, evidence_stream

    told = [one for one in event.sightings if one.current]
    return event_stream(event) | {
        "uid": event.uid,
        "sequence": event.sequence,
        "sources": list(event.sources),
        "review": service.waits(event),
        "merged": list(event.merged),
        "evidence": [
            evidence_stream(said) | {"announcement": one.announcement}
            for one in told
            for said in one.candidate.evidence
        ],
        "reasons": list(dict.fromkeys(reason for one in told for reason in one.candidate.reasons)),
    }


def _unconfirmed(app: App) -> None:
    from calsync.reconcile.say import when_in_words

    now, found = app.service.clock(), app.service.unconfirmed()
    if app.json:
        days = [{"days": standing.days(now), "since": standing.since.isoformat()} for _, standing in found]
        app.print_json([row(event, app.service) | told for (event, _), told in zip(found, days, strict=True)])
        return
    for event, standing in found:
        click.echo(f"{count(standing.days(now), 'day')}\t{when_in_words(event)}\t{event.title}\t{event.uid}")
    if not found:
        app.out.print("Every meeting to come is still announced.")


def _decide(app: App, action: str, event: str, by: str, note: str | None, **data: Any) -> None:
    uid = _person.find(app.service, event).uid
    tell(app, app.service.decide(action, uid, by=by, data=data | ({"note": note} if note else {})))


def _sighting(event: Event, said: str) -> str:
    """The sighting of an announcement's number in `events show`, or of the beginning of its id."""
    if said.isdigit() and 1 <= int(said) <= len(event.sightings):
        return event.sightings[int(said) - 1].id
    long = len(said) >= _person.SHORTEST
    found = [s.id for s in event.sightings if long and (s.id.startswith(said) or s.announcement.startswith(said))]
    if len(found) != 1:
        last = len(event.sightings)
        raise CalsyncError(f'"{said}" is no announcement of {event.title}; give a number from 1 to {last}, as shown by '
                           f"calsync events show {event.uid}")  # fmt: skip
    return found[0]


def _instant(said: str | None, zone: str) -> datetime | None:
    """The end of a day in the calendar's own zone, or an instant."""
    if said is None:
        return None
    try:
        if len(said) == 10:
            after = date.fromisoformat(said) + timedelta(days=1)
            return datetime.combine(after, time(), ZoneInfo(zone)) - timedelta(microseconds=1)
        at = datetime.fromisoformat(said)
    except (ValueError, OverflowError):
        raise click.UsageError(f'--as-of "{said}" is no day; write 2026-06-01 or 2026-06-01T12:00+08:00') from None
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))


def _table(app: App, events: list[Event], as_of: str | None) -> None:
    from calsync.model import status_in_words, titled
    from calsync.reconcile.say import place_in_words, when_in_words

    rows = []
    for event in events:
        waits = ", waits for review" if app.service.waits(event) else ""
        hidden = ", hidden" if event.hidden else ""
        where = place_in_words(event.place) if event.place else ("online" if event.online else "")
        status, sure = status_in_words(event) + waits + hidden, f"{event.confidence:.2f}"
        rows.append(
            (when_in_words(event), titled(event.title, event.kind), where, status, sure, _person.short(app, event.uid))
        )
    if events:
        app.print_table(("when", "what", "where", "status", "sure", "UID"), rows)
    elif as_of:
        app.out.print(f"Nothing was known on {as_of}.", markup=False)
    else:
        app.out.print("No events yet. Put an announcement into the drop folder, or: calsync ingest FILE")


__all__ = ["command", "row"]
