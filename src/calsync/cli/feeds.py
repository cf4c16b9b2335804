"""`calsync feeds`: the calendars to subscribe to, their size and last change, and what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.config.values import FeedConfig
    from calsync.model import ReadyFeed


@click.command(short_help="List the feeds; check one.")
@click.argument("name", required=False)
@pass_app
def command(app: App, name: str | None) -> int:
    """List the feeds with their address, size and last change, or check the one called NAME line by line."""
    if name is None:
        rows = [_row(app, feed) for feed in app.config.feeds]
        app.print_json(rows) if app.json else _list(app, rows)
        return 0
    feed = app.config.feed(name)
    if feed is None:
        from calsync.config.checks import meant

        known = [one.name for one in app.config.feeds]
        raise CalsyncError(f'there is no feed "{name}"{meant(name, known) or "; calsync feeds lists them"}')
    return _check(app, feed)


def _row(app: App, feed: FeedConfig) -> dict[str, Any]:
    ready = app.service.feeds.ready(feed.name)
    assert ready is not None  # every configured feed has at least an empty calendar
    return {
        "name": feed.name,
        "title": feed.title or feed.name,
        "address": _address(app, feed.name),
        "file": str(app.config.calendars_dir / f"{feed.name}.ics"),
        "aliases": list(feed.aliases),
        "events": ready.count,
        "size": len(ready.body),
        "changed": ready.last_modified if _built(ready) else None,
        "held": ready.held,
    }


def _list(app: App, rows: list[dict[str, Any]]) -> None:
    zone = ZoneInfo(app.config.zone)
    for row in rows:
        changed = f"changed {row['changed'].astimezone(zone):%Y-%m-%d %H:%M}" if row["changed"] else "not built yet"
        told = f"{row['name']}: {row['events']} events, {row['size'] / 1000:.1f} KB, {changed}: {row['address']}"
        app.out.print(told, markup=False)
        if row["held"]:
            app.err.print(row["held"], markup=False)


def _check(app: App, feed: FeedConfig) -> int:
    """Every finding of the full check; exit code 1 where there is one, or where newer bytes wait for a person."""
    from calsync.publish import check_feed

    ready = app.service.feeds.ready(feed.name)
    assert ready is not None
    findings = [str(finding) for finding in check_feed(ready.body)]
    if app.json:
        app.print_json({**_row(app, feed), "findings": findings})
    else:
        _list(app, [_row(app, feed)])
        for line in findings or ["no fault found"]:
            app.out.print(line, markup=False)
    return 1 if findings or ready.held else 0


def _address(app: App, name: str) -> str:
    web = app.config.web
    base = web.public_url or f"http://{f'[{web.host}]' if ':' in web.host else web.host}:{web.port}"
    return f"{base}/feeds/{name}.ics"


def _built(ready: ReadyFeed) -> bool:
    return ready.day is not None
