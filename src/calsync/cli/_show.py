"""`calsync events show`: all that is known of one event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from calsync.cli.app import App
from calsync.wording import count, shorten

if TYPE_CHECKING:
    from calsync.model import Decision, Event, Sighting, Standing

QUOTE = 200  # characters of each quote


def show(app: App, event: Event) -> None:
    """Print it for people, or with --json for programs."""
    standing = app.service.standing(event)
    decisions = app.service.decisions(event)
    if app.json:
        app.print_json(_json(app, event, decisions) | {"standing": _standing_json(app, standing)})
        return
    for label, value in (_values(app, event) | {"announced": _standing(app, standing)}).items():
        click.echo(f"{label:<12} {value}")
    for number, sighting in enumerate(event.sightings, 1):
        _announcement(number, sighting)
    lines = [
        f"it may be the same as “{c.lost}” ({app.service.home(c.sighting)}): {c.reason}"
        if c.field == "identity"
        else f"{c.field}: {c.kept} stands; not {c.lost} ({c.reason})"
        for c in event.conflicts
    ]
    said = [
        f"{one.made:%Y-%m-%d %H:%M} UTC  {one.by}: {one.action}"
        + (f": {one.data['note']}" if "note" in one.data else "")
        for one in decisions
    ]
    for part in (lines, said):
        if part:
            click.echo("\n" + "\n".join(part))


def _json(app: App, event: Event, decisions: list[Decision]) -> dict[str, Any]:
    from calsync.cli.events import row

    return row(event, app.service) | {
        "hidden": event.hidden,
        "locked": event.locked,
        "parent": event.parent,
        "created": event.created,
        "revised": event.revised,
        "last_change": event.last_change,
        "description": event.description,
        "announcements": [_sighting_json(s) for s in event.sightings],
        "conflicts": [
            {"field": c.field, "kept": c.kept, "lost": c.lost, "by": c.sighting, "reason": c.reason}
            for c in event.conflicts
        ],
        "decisions": [
            {"id": d.id, "action": d.action, "by": d.by, "at": d.made, "note": d.data.get("note"), "values": _said(d)}
            for d in decisions
        ],
    }


def _standing(app: App, standing: Standing) -> str:
    """'unconfirmed for 12 days (since 2026-05-01)'."""
    since = f"{standing.since:%Y-%m-%d}"
    if standing.state.value == "seen":
        return f"last on {since}"
    return f"{standing.state.value} for {count(standing.days(app.service.clock()), 'day')} (since {since})"


def _standing_json(app: App, standing: Standing) -> dict[str, Any]:
    return {
        "state": standing.state.value,
        "since": standing.since.isoformat(),
        "days": standing.days(app.service.clock()),
    }


def _said(decision: Decision) -> dict[str, Any] | None:
    return decision.data.get("values")


def _sighting_json(s: Sighting) -> dict[str, Any]:
    from calsync.model import event_stream

    return {
        "sighting": s.id,
        "announcement": s.announcement,
        "source": s.source,
        "title": s.announcement_title,
        "url": s.url,
        "published": s.published,
        "seen": s.seen,
        "counts": s.current,
        "says": event_stream(s.candidate),
        "evidence": [one.quote for one in s.candidate.evidence],
        "reasons": list(s.candidate.reasons),
    }


def _values(app: App, event: Event) -> dict[str, str]:
    from calsync.model import status_in_words
    from calsync.reconcile.say import exceptions_in_words, place_in_words, span_in_words, when_in_words

    flags = [
        word
        for word, holds in (
            ("waits for a person", app.service.waits(event)),
            ("hidden", event.hidden),
            ("locked", event.locked),
        )
        if holds
    ]
    told = {
        "title": event.title,
        "UID": event.uid,
        "when": when_in_words(event),
        "otherwise": "; ".join(exceptions_in_words(event).values()),
        "was": span_in_words(event.was) if event.was else None,
        "where": place_in_words(event.place) if event.place else ("online" if event.online else None),
        "status": ", ".join([status_in_words(event), *flags]),
        "series": event.series,
        "edition": str(event.edition) if event.edition else None,
        "link": event.url,
        "part of": event.parent,
        "sure": f"{event.confidence:.2f}",
        "also called": "; ".join(event.aliases),
        "older UIDs": ", ".join(event.merged),
        "revised": f"{event.revised:%Y-%m-%d %H:%M} UTC, SEQUENCE {event.sequence}" if event.revised else None,
        "last change": event.last_change,
    }
    return {label: value for label, value in told.items() if value}


def _announcement(number: int, s: Sighting) -> None:
    from calsync.model import status_in_words
    from calsync.reconcile.say import when_in_words

    when = str(s.published or s.seen)[:10]
    counts = "" if s.current else "  (an older version: it counts no more)"
    click.echo(f"\n{number}. {when}  {s.source}: {s.announcement_title or s.key or s.url or ''}{counts}")
    click.echo(f"   {s.candidate.title}, {when_in_words(s.candidate)}, {status_in_words(s.candidate)}")
    for evidence in s.candidate.evidence[:2]:
        click.echo(f"   “{shorten(evidence.shown, QUOTE)}”")
    if s.url:
        click.echo(f"   {s.url}")
    click.echo(f"   announcement {s.announcement[:12]}")
