"""What all commands share: the global options, what is built when it is first asked for, and how errors are told."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from calsync import __version__, cli
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from datetime import datetime

    from rich.console import Console
    from rich.text import Text

    from calsync.config import Config
    from calsync.config.checks import Check
    from calsync.extract import Extractor
    from calsync.fetch import Client
    from calsync.model import Series
    from calsync.service import Service


class App:
    """The command line's own state. Configuration, service and consoles are built when first asked for."""

    def __init__(
        self, config_path: Path | None = None, data_dir: Path | None = None, *, json: bool = False, verbose: int = 0
    ) -> None:
        self.config_path, self.data_dir = config_path, data_dir
        self.json, self.verbose = json, verbose

    @cached_property
    def config(self) -> Config:
        """The configuration. Raises ConfigError."""
        from calsync.config import load

        return load(self.config_path, data_dir=self.data_dir)

    @cached_property
    def service(self) -> Service:
        """Everything wired; its folders exist. It is closed at the end of the command."""
        from calsync.config import prepare
        from calsync.service import Service

        prepare(self.config)
        return Service(self.config)

    @contextmanager
    def client(self, recorded: Path | None) -> Iterator[Client]:
        """What fetches: the service's, or one that plays a recording back."""
        if recorded is None:
            yield self.service.client
            return
        from calsync.fetch import Client
        from calsync.fetch.recording import replayed

        with Client(through=replayed(recorded)) as client:
            yield client

    @property
    def series(self) -> tuple[Series, ...]:
        """The configured families of meetings; the shipped ones where no configuration file is."""
        return self.config.series

    @cached_property
    def extractor(self) -> Extractor:
        """Reads a text as a sync does."""
        from calsync.extract import Extractor

        return Extractor(self.series, zone=self.config.stated_zone)

    @cached_property
    def out(self) -> Console:
        """Standard output, in plain lines where it is no terminal."""
        return _console(stderr=False)

    @cached_property
    def err(self) -> Console:
        """Standard error, for progress and messages."""
        return _console(stderr=True)

    def local(self, at: datetime | None) -> str:
        """ "2026-11-26 05:13+08:00", by the clock of the configuration's zone; nothing for None."""
        return at.astimezone(ZoneInfo(self.config.zone)).isoformat(" ", "minutes") if at else ""

    def print_table(self, headings: Sequence[str], rows: Iterable[Sequence[str | Text]]) -> None:
        """A table on a terminal; in a pipe one line a row, its cells parted by tabs, without the headings."""
        if not self.out.is_terminal:
            for row in rows:
                # Not by the console, which would turn tabs into blanks; no cell may add a tab or a line of its own.
                click.echo("\t".join(" ".join(str(cell).split()) for cell in row))
            return
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, pad_edge=False, header_style="bold")
        for heading in headings:
            table.add_column(heading, overflow="fold", no_wrap=heading == "UID")  # that is to be copied
        for row in rows:
            table.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in row))
        self.out.print(table)

    def print_json(self, value: Any) -> None:
        """One JSON document on standard output."""
        click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))

    def close(self) -> None:
        if "service" in self.__dict__:
            self.service.close()


pass_app = click.make_pass_decorator(App)


class Commands(click.Group):
    """The files of this folder that have a `command`, imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        found = (module.name for module in pkgutil.iter_modules(cli.__path__))
        return sorted(name for name in found if name != "app" and not name.startswith("_"))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in self.list_commands(ctx):
            return None
        command = getattr(importlib.import_module(f"{cli.__name__}.{name}"), "command", None)
        return _with_json(command) if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.list_commands(ctx) and not args[0].startswith("-"):
            from calsync.config.checks import meant

            ctx.fail(f'there is no command "{args[0]}"{meant(args[0], self.list_commands(ctx))}')
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--config", "config_path", type=click.Path(path_type=Path), help="The configuration file (CALSYNC_CONFIG)."
)
@click.option("--data-dir", type=click.Path(path_type=Path), help="The data folder (CALSYNC_DATA_DIR).")
@click.option("-v", "--verbose", count=True, help="Say more; twice: say everything.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.version_option(__version__, prog_name="calsync", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context, config_path: Path | None, data_dir: Path | None, verbose: int, as_json: bool) -> None:
    """Reads meeting announcements and keeps a calendar that people subscribe to once and then trust."""
    ctx.obj = App(config_path, data_dir, json=as_json, verbose=verbose)
    ctx.call_on_close(ctx.obj.close)


def checked(option: str, check: Check, said: str | None) -> Any:
    """The value of an option that a check of the configuration knows; "" is none. Raises UsageError."""
    from calsync.config.checks import Wrong

    try:
        return check(said) if said else None
    except Wrong as wrong:
        raise click.UsageError(f"--{option}: {wrong}") from wrong


def run(args: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code: 0 done, 1 something failed (said which), 2 usage."""
    try:
        answer = main.main(args=args, prog_name="calsync", standalone_mode=False)
        return answer if isinstance(answer, int) else 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("stopped", err=True)
        return 1
    except CalsyncError as error:
        for line in str(error).splitlines() or [type(error).__name__]:
            click.echo(f"calsync: {line}", err=True)
        return 1
    except BrokenPipeError:
        # The reader of the pipe has left: nothing more can be said to it, and Python must not try at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _with_json(command: click.Command) -> click.Command:
    """The command, which also takes the global --json after its own name."""
    if isinstance(command, click.Group):
        for one in command.commands.values():
            _with_json(one)
    if not any("--json" in parameter.opts for parameter in command.params):
        text = "Answer in JSON."
        command.params.append(click.Option(["--json"], is_flag=True, expose_value=False, callback=_json, help=text))
    return command


def _json(ctx: click.Context, option: click.Parameter, value: bool) -> None:
    app = ctx.find_object(App)
    if app is not None and value:
        app.json = True


def _console(*, stderr: bool) -> Console:
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else 10_000  # a pipe gets whole lines: nothing is wrapped or cut
    return Console(stderr=stderr, width=width, highlight=False, soft_wrap=not stream.isatty())
