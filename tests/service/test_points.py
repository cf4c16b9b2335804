"""kill -9 before a statement of every command that writes; many more points of the same: benchmarks/points.py."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("case", ["ingest", "correct", "merge", "undo", "replay", "forget", "upgrade"])
def test_a_command_that_is_killed_is_done_whole_or_not_at_all(case: str) -> None:
    # By itself: it forks, and whoever runs this test may have threads.
    command = [sys.executable, "-m", "benchmarks.points", "--only", case, "--points", "4"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"\n4 kills \(.*[1-4] in an open transaction.*\), 0 bad\n$", done.stdout), done.stdout
    assert "before it had written" not in done.stdout
