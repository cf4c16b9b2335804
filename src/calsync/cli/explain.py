"""`calsync explain`: why a text is read as it is."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from calsync.cli._text import lang_option, published_option
from calsync.cli.app import App, pass_app
from calsync.cli.extract import announcements

if TYPE_CHECKING:
    from rich.text import Text


@click.command("explain", short_help="Why a text is read as it is, and what lost.")
@click.argument("source", default="-", metavar="[PATH|URL|-]")
@click.option("--html", is_flag=True, help="One page of HTML that needs no other file, on standard output.")
@published_option("The day of the announcement (2025-02-26), where the text does not say it.")
@lang_option
@pass_app
def command(app: App, source: str, html: bool, published: date | datetime | None, lang: str | None) -> None:
    """Why a text is read as it is: marks in place, where each value came from, what lost and to which rule."""
    from calsync.cli._origins import decided, explained_lines
    from calsync.extract.explain import explain

    read = [
        (one, explain(reading))
        for one in announcements(source, published, lang)
        for reading in app.extractor.readings(one)
    ]
    explained = [(one, decided(one, why.zone), why) for one, why in read]
    if html:
        from calsync.cli._explain_page import page

        named = [(one.title or Path(source).name or "a text", origins, why) for one, origins, why in explained]
        click.echo(page(named, app.config.publish_threshold), nl=False)
    elif app.json:
        app.print_json([asdict(why) | {"origins": list(map(asdict, origins))} for _, origins, why in explained])
    else:
        for _, origins, why in explained:
            for line in explained_lines(origins, why):
                app.out.print(coloured(line))


def coloured(line: str) -> Text:
    """A line with its marks in colour, where there is a terminal."""
    from rich.text import Text

    shown = Text(line)
    for kind, style in (("time", "bold cyan"), ("name", "magenta"), ("place", "yellow"), ("state", "red")):
        shown.highlight_regex(rf"\[[^\[\]]*\]\({kind}[ :][^)]*\)", style)
    shown.highlight_regex(r"^(?:no meeting|lost):", "dim")
    shown.highlight_regex(r"^\d+\. .*", "bold")
    return shown
