"""A command group whose first word may also be a name: `calsync feeds NAME`, `calsync sources NAME`."""

from __future__ import annotations

import click


class NameOrCommand(click.Group):
    """A first word that is no command of the group is a name, for the command that `named` says."""

    named = ""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            args = [self.named, *args]
        return super().resolve_command(ctx, args)
