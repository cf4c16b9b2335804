"""What `pip install .` puts elsewhere: the whole program, with its default configuration inside."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the unpacked wheel and nothing of the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "pip",
        "-qq",
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(folder),
        str(ROOT),
    ]
    subprocess.run(build, check=True, timeout=120, env=os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"})
    (wheel,) = folder.glob("calsync-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def test_every_file_of_the_program_and_of_the_configuration_is_in_it(installed: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "src/calsync", "config"], cwd=ROOT, capture_output=True, check=True)
    wanted = {
        name.removeprefix("src/") if name.startswith("src/") else name.replace("config/", "calsync/default_config/", 1)
        for name in listed.stdout.decode().splitlines()
    }
    assert {name for name in wanted if not (installed / name).is_file()} == set()


def test_it_runs_on_the_configuration_inside_and_keeps_data_with_the_user(installed: Path, tmp_path: Path) -> None:
    code = "from calsync.config import load; config = load(None); print(config.path); print(config.data_dir)"
    env = {"PYTHONPATH": str(installed), "HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    answer = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60
    )
    assert answer.stderr == ""
    assert answer.stdout.splitlines() == [
        str(installed / "calsync" / "default_config" / "calsync.toml"),
        str(tmp_path / ".local" / "share" / "calsync"),
    ]
