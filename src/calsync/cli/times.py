"""`calsync times`: the time expressions of a text, resolved."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from calsync.cli._text import lang_option, lines, published_option
from calsync.cli.app import pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.cli.app import App


@click.command(name="times")
@click.argument("source", default="-", metavar="[PATH|-]")
@published_option("The day that relative words count from: 2025-03-12, or an instant with its offset.")
@lang_option
@click.option("--jsonl", is_flag=True, help="One JSON object a line on standard input, one a line out.")
@click.option("--timex", is_flag=True, help="Print the text with TIMEX3 marks in place.")
@pass_app
def command(
    app: App, source: str, published: date | datetime | None, lang: str | None, jsonl: bool, timex: bool
) -> None:
    """The time expressions of a text, and what they mean.

    Without --published, words that count from the document's day ("tomorrow") stay unresolved.
    """
    if jsonl:
        for line in lines(source):
            if line.strip():
                click.echo(json.dumps(answer(line), ensure_ascii=False))
        return
    text = "".join(lines(source))
    rows = _rows(text, published, lang)
    if timex:
        click.echo(marked(text, rows))
    elif app.json:
        app.print_json(rows)
    else:
        for row in rows:
            span = row["span"]
            when = " to ".join(value for value in (span["start"], span["end"]) if value) or "–"
            zone = f" {span['tz']}" if span["tz"] else ""
            click.echo(
                f"{row['start']:>6}  {row['type']:<8}  {row['value']:<22}  {when}{zone}  {_one_line(row['text'])}"
            )


def answer(line: str) -> dict[str, Any]:
    """The line of the stream contract for one line of it; a line that cannot be read is answered with its error."""
    from calsync.read import published_value
    from calsync.stream import checked, row_of

    identity: Any = None
    try:
        given = row_of(line)
        identity = given.get("id")
        checked(given)
        return {
            "id": identity,
            "times": _rows(given["text"], published_value(given.get("published")), given.get("lang")),
        }
    except (CalsyncError, ValueError) as error:
        return {"id": identity, "times": [], "error": str(error)}


def marked(text: str, rows: list[dict[str, Any]]) -> str:
    """The text with TIMEX3 tags around its time expressions."""
    out, position = [], 0
    for number, row in enumerate(rows, 1):
        if row["start"] < position:
            continue
        out.append(_escaped(text[position : row["start"]]))
        head = f'<TIMEX3 tid="t{number}" type="{row["type"]}" value="{_escaped(row["value"])}">'
        out.append(f"{head}{_escaped(row['text'])}</TIMEX3>")
        position = row["end"]
    out.append(_escaped(text[position:]))
    return "".join(out)


def _rows(text: str, published: date | datetime | None, lang: str | None) -> list[dict[str, Any]]:
    from calsync.extract.temporal import times

    return times(text, published, lang)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _one_line(text: str) -> str:
    return " ".join(text.split())
