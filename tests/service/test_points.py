"""kill -9 before a statement of every command that writes; many more points of the same: benchmarks/points.py."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

POINTS = Path(__file__).parents[2] / "benchmarks" / "points.py"


@pytest.mark.parametrize("case", ["ingest", "correct", "merge", "undo", "replay", "forget", "upgrade"])
def test_a_command_that_is_killed_is_done_whole_or_not_at_all(case: str) -> None:
    # By itself: it forks, and whoever runs this test may have threads.
    done = subprocess.run([sys.executable, POINTS, "--only", case, "--points", "4"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(rf"{case}: killed at 4 of \d+ points, 0 bad \n4 kills, 0 bad\n", done.stdout), done.stdout
