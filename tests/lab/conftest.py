"""Where the lab is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lab.story import Installed


@pytest.fixture(scope="session")
def lab() -> Path:
    """The folder that holds check_feed.py and the readers it calls."""
    named = os.environ.get("LAB")
    if not named:
        pytest.skip("needs a lab of calendar readers: make lab LAB=FOLDER (tests/lab/README.md)")
    folder = Path(named).resolve()
    if not (folder / "check_feed.py").is_file():
        pytest.fail(f"LAB is {named}, but there is no {folder / 'check_feed.py'}")
    return folder


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where screenshots go: LAB_OUT, else a temporary folder."""
    named = os.environ.get("LAB_OUT")
    folder = Path(named).resolve() if named else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def daemon(lab: Path, tmp_path: Path) -> Iterator[Installed]:
    """A running daemon of its own without any announcement."""
    running = Installed(tmp_path / "calsync")
    with running:
        yield running
