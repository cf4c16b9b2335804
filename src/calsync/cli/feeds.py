"""`calsync feeds`: the calendars to subscribe to, their size and last change, and what is wrong with them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from calsync.cli._named import NameOrCommand
from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError
from calsync.wording import count

if TYPE_CHECKING:
    from calsync.config.values import FeedConfig
    from calsync.feeds.doors import Token
    from calsync.model import ReadyFeed


class Feeds(NameOrCommand):
    """`calsync feeds NAME` checks a feed."""

    named = "check"


@click.group(cls=Feeds, invoke_without_command=True, short_help="List the feeds; check one; tokens of private ones.")
@click.pass_context
def command(ctx: click.Context) -> int:
    """List the feeds with their address, size and last change; `calsync feeds NAME` checks one."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(listed)
    return 0


@command.command("list")
@pass_app
def listed(app: App) -> None:
    """List the feeds with their address, size and last change."""
    rows = [_row(app, feed) for feed in app.config.feeds]
    app.print_json(rows) if app.json else _list(app, rows)


@command.command()
@click.argument("name")
@pass_app
def check(app: App, name: str) -> int:
    """Check the feed NAME line by line."""
    return _check(app, _find(app, name))


@command.group()
def token() -> None:
    """Who may have a private feed: each subscriber has an address of his own, which can be revoked."""


@token.command()
@click.argument("feed")
@click.option("--label", default="", metavar="TEXT", help="Whom it is for, so that you know what you revoke.")
@pass_app
def add(app: App, feed: str, label: str) -> int:
    """Make a token for the private FEED and print the address with it. It is told this once and kept nowhere."""
    found = _find(app, feed)
    if not found.private:
        raise CalsyncError(
            f'the feed "{found.name}" is for everybody at {_address(app, found)}; '
            f"to close it, write private = true under [feeds.{found.name}]"
        )
    word = app.service.feeds.tokens.add(found.name, label, app.service.clock())
    address = _address(app, found, word)
    app.print_json({"feed": found.name, "label": label, "address": address}) if app.json else app.out.print(
        address, markup=False
    )
    return 0


@token.command()
@click.argument("token_")
@pass_app
def revoke(app: App, token_: str) -> int:
    """End a token, named by its id (see `list`) or by itself. Its address answers 410 within a second."""
    ended = app.service.feeds.tokens.revoke(token_.strip(), app.service.clock())
    if app.json:
        app.print_json(_token_row(ended))
    else:
        app.out.print(f"{ended.id} of {ended.feed} is revoked{f': {ended.label}' if ended.label else ''}", markup=False)
    return 0


@token.command("list")
@pass_app
def list_(app: App) -> int:
    """List all tokens with their ids, for whom they are, and since when they are revoked. The words are not kept."""
    known = app.service.feeds.tokens.all()
    if app.json:
        app.print_json([_token_row(one) for one in known])
        return 0
    for one in known:
        since = f"revoked {app.local(one.revoked)}" if one.revoked else "valid"
        app.out.print(f"{one.id}  {one.feed}  made {app.local(one.made)}  {since}  {one.label}".rstrip(), markup=False)
    if not known:
        app.out.print("there is no token; calsync feeds token add FEED makes one", markup=False)
    return 0


def _find(app: App, name: str) -> FeedConfig:
    feed = app.config.feed(name)
    if feed is None:
        from calsync.config.checks import meant

        known = [one.name for one in app.config.feeds]
        raise CalsyncError(f'there is no feed "{name}"{meant(name, known) or "; calsync feeds lists them"}')
    return feed


def _token_row(token: Token) -> dict[str, Any]:
    return {"id": token.id, "feed": token.feed, "label": token.label, "made": token.made, "revoked": token.revoked}


def _row(app: App, feed: FeedConfig) -> dict[str, Any]:
    from calsync.feeds.doors import for_everybody, withdrawn

    ready, now, zone = app.service.feeds.ready(feed.name), app.service.clock(), app.config.zone
    assert ready is not None  # every configured feed has at least an empty calendar
    return {
        "name": feed.name,
        "title": feed.title or feed.name,
        "address": _address(app, feed),
        "private": feed.private,
        "withdrawn": feed.withdrawn,
        "over": withdrawn(feed, now, zone),
        "file": str(app.config.calendars_dir / f"{feed.name}.ics") if for_everybody(feed, now, zone) else None,
        "aliases": list(feed.aliases),
        "events": ready.count,
        "size": len(ready.body),
        "changed": ready.last_modified if _built(ready) else None,
        "held": ready.held,
    }


def _list(app: App, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        changed = f"changed {app.local(row['changed'])}" if row["changed"] else "not built yet"
        size = f"{count(row['events'], 'event')}, {row['size'] / 1000:.1f} KB"
        told = f"{row['name']}: {size}, {changed}: {row['address']}"
        if row["withdrawn"]:
            told += f", {'ended' if row['over'] else 'ends'} on {row['withdrawn']}"
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
        app.print_json({**_row(app, feed), "asked": _asked(app, feed), "findings": findings})
    else:
        _list(app, [_row(app, feed)])
        if asked := _asked(app, feed):
            told = ", ".join(f"{kind} {number}" for kind, number in sorted(asked.items()))
            app.out.print(f"asked for in this month by: {told}", markup=False)
        for line in findings or ["no fault found"]:
            app.out.print(line, markup=False)
    return 1 if findings or ready.held else 0


def _asked(app: App, feed: FeedConfig) -> dict[str, int]:
    """How often each kind of program asked for the feed in this month, under any of its names."""
    found: Counter[str] = Counter()
    for name in (feed.name, *feed.aliases):
        found.update(app.service.feeds.asked(name, app.service.clock()))
    return dict(found)


def _address(app: App, feed: FeedConfig, token: str | None = None) -> str:
    web = app.config.web
    base = web.public_url or f"http://{f'[{web.host}]' if ':' in web.host else web.host}:{web.port}"
    part = f"{token or 'TOKEN'}/" if feed.private else ""
    return f"{base}/feeds/{part}{feed.name}.ics"


def _built(ready: ReadyFeed) -> bool:
    return ready.day is not None
