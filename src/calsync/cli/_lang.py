"""The option --lang of the commands that read a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

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
