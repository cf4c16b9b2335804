"""What the commands for a person's word share: who speaks, which event is meant, and values as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from calsync.cli.app import checked
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.cli.app import App
    from calsync.model import Event
    from calsync.service import Service

Command = TypeVar("Command", bound=Callable[..., Any])
SHORTEST = 4  # characters of a UID that may stand for all of it
SHORT = 8  # of a UID in a table on a terminal, where there is room for little


def find(service: Service, said: str) -> Event:
    """The event that is meant: by its UID, an older UID, the beginning of one, its exact title, or another of
    its names.

    Raises CalsyncError that says what there is instead.
    """
    from calsync.config.checks import meant

    known = service.event(said)
    if known is not None:
        return known
    events = service.events(hidden=True)
    found = [event for event in events if len(said) >= SHORTEST and event.uid.startswith(said)]
    found = found or [event for event in events if event.title.casefold() == said.casefold()]
    found = found or [event for event in events if said.casefold() in map(str.casefold, event.aliases)]
    if len(found) == 1:
        return found[0]
    if found:
        several = "\n".join(f"  {event.uid}  {event.title}" for event in found[:10])
        raise CalsyncError(f'"{said}" may mean {len(found)} events; say which by its UID:\n{several}')
    names = [name for event in events for name in (event.uid, event.title)]
    raise CalsyncError(f'there is no event "{said}"{meant(said, names) or "; calsync events shows the UIDs"}')


def short(app: App, uid: str) -> str:
    """A UID as a table shows it: its beginning on a terminal, which every command takes, all of it in a pipe."""
    return uid[:SHORT] if app.out.is_terminal else uid


def who(command: Command) -> Command:
    """The options --by and --note."""
    command = click.option("--note", help="Why; it stands in the journal.")(command)
    return click.option("--by", default=login, help="Who says so; your login name if left out.")(command)


def values(command: Command) -> Command:
    """The options that give an event its values; `typed` turns them into those of a decision."""
    for option in reversed(
        (
            click.option("--title"),
            click.option(
                "--date", help='2026, 2026-05, 2026-05-12, 2026-05-12/2026-05-13, 2026-05-12T15:00; "" for none yet.'
            ),
            click.option("--zone", help="The zone of the hours: Asia/Kuala_Lumpur."),
            click.option("--place", help='Where, in words; "" for none.'),
            click.option("--country", help="Of the place: two letters (ISO 3166)."),
            click.option("--online/--on-site", default=None),
            click.option("--status", help="confirmed, tentative, cancelled or postponed."),
            click.option("--url", help="A page about it."),
            click.option("--series", help="A known family of meetings (calsync series)."),
            click.option("--edition", type=click.IntRange(1), help="19 for the 19th."),
            click.option("--repeats", help="A recurrence rule (RFC 5545): FREQ=WEEKLY;COUNT=10."),
            click.option("--description", help="A few words about it."),
        )
    ):
        command = option(command)
    return command


def typed(service: Service, options: dict[str, Any]) -> dict[str, Any]:
    """The values of a decision from the options of `values`. Raises UsageError for what cannot be understood."""
    from calsync.config.checks import country, web_url, zone
    from calsync.stream import rule

    said = {name: value for name, value in options.items() if value is not None}
    found: dict[str, Any] = {name: said.pop(name) for name in ("title", "online", "edition") if name in said}
    if "description" in said:
        found["description"] = said.pop("description") or None
    if "url" in said:
        found["url"] = checked("url", web_url, said.pop("url"))
    if "date" in said:
        found["span"] = _span(said.pop("date"), checked("zone", zone, said.pop("zone", "")))
    elif "zone" in said:
        raise click.UsageError("--zone needs --date")
    if "place" in said:
        text, of = said.pop("place"), said.pop("country", "")
        found["place"] = {"text": text, "country": checked("country", country, of)} if text else None
    elif "country" in said:
        raise click.UsageError("--country needs --place")
    if "status" in said:
        found["status"] = _status(said.pop("status"))
    if "series" in said:
        found["series"] = _series(service, said.pop("series"))
    if "repeats" in said:
        found["rrule"] = checked("repeats", rule, said.pop("repeats"))
    return found


def _span(said: str, tz: str | None) -> dict[str, Any] | None:
    from calsync.review import span_values
    from calsync.stream import stated_span

    if not said:
        return None
    start, _, end = said.partition("/")
    try:
        return span_values(stated_span(start, end or None, None, tz))
    except ValueError as error:
        raise click.UsageError(f"--date: {error}; the end follows a /: 2026-05-12/2026-05-13") from error


def _status(said: str) -> str:
    from calsync.review import STATES

    if said.casefold() not in STATES:
        raise click.UsageError(f'there is no status "{said}"; there are: {", ".join(STATES)}')
    return said.casefold()


def _series(service: Service, said: str) -> str | None:
    from calsync.config.checks import meant

    known = {word: one.key for one in service.config.series for word in (*one.acronyms, one.key)}
    if said and said not in known:
        raise click.UsageError(f'there is no series "{said}"{meant(said, known) or "; calsync series lists them"}')
    return known[said] if said else None


def login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"
