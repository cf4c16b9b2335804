"""kill -9 in the middle of a sync; many more rounds of the same: benchmarks/crash.py."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def crash() -> ModuleType:
    path = Path(__file__).parents[2] / "benchmarks" / "crash.py"
    spec = importlib.util.spec_from_file_location("benchmark_crash", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["benchmark_crash"] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


def test_a_killed_sync_is_made_good_by_the_next(crash: ModuleType, tmp_path: Path) -> None:
    wanted, _ = crash.undisturbed(tmp_path / "calm", 12)
    assert len(wanted.events) >= 3 and wanted.feed
    for commit in (3, 20):  # at a commit, not after a time: how fast the machine is must not matter
        got, killed = crash.crash_round(tmp_path / str(commit), 12, commit)
        assert killed
        assert crash.compare(wanted, got) == []
