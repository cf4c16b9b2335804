"""On CI nothing is skipped for want of a tool; elsewhere it may be."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SKIPS = "import pytest\ndef test_one():\n    pytest.skip({reason!r})\n"


@pytest.mark.parametrize(
    ("reason", "ci", "code"),
    [("needs chromium", "true", 1), ("needs chromium", "", 0), ("minutes long: CALSYNC_LAB=1", "true", 0)],
)
def test_a_missing_tool_fails_only_on_ci(tmp_path: Path, reason: str, ci: str, code: int) -> None:
    (tmp_path / "test_it.py").write_text(SKIPS.format(reason=reason))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-p", "no:cacheprovider", str(tmp_path)]
    answer = subprocess.run(
        [*command, "--rootdir", str(tmp_path)],
        cwd=ROOT, env=os.environ | {"CI": ci}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert answer.returncode == code, answer.stdout
    assert ("CI must have what this test needs chromium" in answer.stdout) == bool(code)
