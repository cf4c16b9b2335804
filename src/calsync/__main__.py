"""`calsync` and `python -m calsync`."""

from __future__ import annotations

import sys

from calsync import garbage


def main() -> None:
    """Run the command line; ends the process with 0 (done), 1 (something failed) or 2 (usage)."""
    garbage.look_rarely()
    from calsync.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
