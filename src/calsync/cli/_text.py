"""What the commands that read a text share: --lang, --published, and the lines of a stream."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from calsync.errors import CalsyncError

Command = TypeVar("Command", bound=Callable[..., Any])


def lang_option(command: Command) -> Command:
    """--lang, refused with what there is where nobody would read that language as itself."""
    text = "The language of the text: en, de, fr, es, ms, id."
    return click.option("--lang", callback=_known, help=text)(command)


def _known(ctx: click.Context, option: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from calsync.extract.language import codes, is_read

    if not is_read(value):
        raise click.BadParameter(f'"{value}" is no language that is read; there are: {", ".join(codes())}')
    return value


def published_option(text: str) -> Callable[[Command], Command]:
    """--published as a day or an instant, refused with what would be right."""
    return click.option("--published", callback=_day, help=text)


def lines(path: str) -> Iterator[str]:
    """The lines of a file, or for "-" of standard input, whatever their bytes. Raises CalsyncError."""
    if path == "-":
        yield from (raw.decode("utf-8-sig", "replace") for raw in sys.stdin.buffer)
        return
    try:
        with Path(path).open("rb") as file:
            yield from (raw.decode("utf-8-sig", "replace") for raw in file)
    except OSError as error:
        raise CalsyncError(
            f"{path} cannot be read ({error.strerror}); give the path of a file, or - for standard input"
        ) from error


def _day(ctx: click.Context, option: click.Parameter, value: str | None) -> date | datetime | None:
    if value is None:
        return None
    from calsync.read import published_value

    try:
        return published_value(value)
    except CalsyncError as error:
        raise click.BadParameter(str(error)) from error
