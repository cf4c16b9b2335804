"""`calsync run`: the daemon."""

from __future__ import annotations

import os
import sys

import click

from calsync.cli.app import App, pass_app


@click.command(short_help="The daemon: scheduler, web server, everything.")
@click.option("--log", "form", type=click.Choice(["auto", "text", "json"]), default="auto", help="Form of the log.")
@pass_app
def command(app: App, form: str) -> None:
    """Read the sources when they are due and serve the feeds and the page, until it is stopped.

    SIGTERM or Ctrl+C stops it in order, SIGHUP or a changed configuration file makes it read the configuration anew.
    """
    from calsync.daemon import Daemon
    from calsync.observe import configure_log

    configure_log(verbose=app.verbose, json=True if form == "json" or app.json else (False if form == "text" else None))
    if not Daemon(app.config, data_dir=app.data_dir).run():
        # A thread that hangs in the network would hold the process; the store is safe against just that.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
