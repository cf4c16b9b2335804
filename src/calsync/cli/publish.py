"""`calsync publish`: build every feed now, and write calendars/."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calsync.cli.app import App, pass_app
from calsync.wording import count

if TYPE_CHECKING:
    from calsync.model import FeedReport


@click.command(short_help="Build the feeds now and write calendars/.")
@click.option("--accept", multiple=True, metavar="NAME", help="Publish this feed although it loses many of its events.")
@click.option(
    "--site", type=click.Path(file_okay=False, path_type=Path), metavar="DIR", help="Write a whole static site as well."
)
@pass_app
def command(app: App, accept: tuple[str, ...], site: Path | None) -> int:
    """Build every feed from what is in the store, check it, and write calendars/NAME.ics.

    Nothing moves where nothing changed. A feed that would lose more of its coming events than max_loss allows stays as
    it was until you agree: --accept NAME. --site DIR writes feeds, changes and a page with relative links and
    compressed twins, for a web server of files. Exit code 1 where a feed or an event could not be published.
    """
    if accept:
        reports = [app.service.feeds.accept(name, app.service.clock()) for name in accept]
    else:
        reports = app.service.refresh_feeds(whole=True)
    if app.json:
        app.print_json([asdict(report) for report in reports])
    else:
        _print(app, reports)
    if site is not None:
        from calsync.web.site import write_site

        written = write_site(app.service, site, app.service.clock())
        app.err.print(f"{site}: {count(len(written), 'file') if written else 'no files'} written", markup=False)
    return 1 if any(report.problems or report.quarantined or report.held for report in reports) else 0


def _print(app: App, reports: Iterable[FeedReport]) -> None:
    for report in reports:
        state = "written" if report.changed else "unchanged"
        size = f"{count(report.count, 'event')}, {report.size / 1000:.1f} KB"
        app.out.print(f"{report.name}: {size}, {state}", markup=False)
        for problem in report.problems:
            app.err.print(problem, markup=False)
        for uid, reason in report.quarantined:
            app.err.print(f"{report.name}: left out or shown as before: {uid}: {reason}", markup=False)
