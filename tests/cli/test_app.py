"""The command line's ground: exit codes, messages, pipes, start-up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from calsync import __version__
from calsync.cli.app import run

ROOT = Path(__file__).resolve().parents[2]


def calsync(*args: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the real program in a process of its own."""
    env = os.environ | more
    return subprocess.run([sys.executable, "-m", "calsync", *args], capture_output=True, text=True, env=env, timeout=60)


def test_the_version_is_that_of_the_package() -> None:
    answer = calsync("--version")
    assert (answer.returncode, answer.stdout) == (0, f"calsync {__version__}\n")


def test_help_lists_every_command_with_a_line_about_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    files = {path.stem for path in (ROOT / "src/calsync/cli").glob("[a-z]*.py")} - {"app"}
    rows = dict(line.split(maxsplit=1) for line in shown.partition("Commands:\n")[2].splitlines() if line.strip())
    assert set(rows) == files
    assert all(text.strip() for text in rows.values())


def test_help_of_the_program_imports_nothing_heavy() -> None:
    heavy = ("sqlalchemy", "httpx", "starlette", "trafilatura", "icalendar", "apscheduler", "rich", "lxml", "uvicorn")
    code = (
        "import sys\nfrom calsync.cli.app import main\n"
        "main.main(['--version'], standalone_mode=False)\n"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert answer.stderr.strip() == "[]"


@pytest.mark.parametrize("args", [["nonsense"], ["--nonsense"], ["series", "--nonsense"], ["init", "a", "b"]])
def test_wrong_usage_ends_with_2_and_says_why(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(args) == 2
    assert "Usage: calsync" in capsys.readouterr().err


def test_a_mistyped_command_is_answered_with_the_likely_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["docter"]) == 2
    assert 'there is no command "docter"; did you mean "doctor"?' in capsys.readouterr().err


def test_a_wrong_configuration_ends_with_1_and_each_problem_on_a_line(tmp_path: Path) -> None:
    path = tmp_path / "calsync.toml"
    path.write_text('zoen = "UTC"\nworkers = 0\n')
    answer = calsync("--config", str(path), "series")
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr == (
        f'calsync: {path}:1: unknown setting "zoen"; did you mean "zone"?\n'
        f"calsync: {path}:2: workers: 0 is out of range; write a number from 1 to 64\n"
    )


def test_the_environment_names_the_configuration_too(tmp_path: Path) -> None:
    path = tmp_path / "calsync.toml"
    path.write_text("workers = 0\n")
    assert f"{path}:1: workers" in calsync("series", CALSYNC_CONFIG=str(path)).stderr


def test_a_pipe_gets_plain_whole_lines() -> None:
    answer = calsync("series")
    assert answer.returncode == 0 and "\x1b" not in answer.stdout
    (row,) = [line for line in answer.stdout.splitlines() if line.startswith("adsom-plus-wg\t")]
    assert row.split("\t")[1:3] == ["ADSOM-Plus Working Group", "ADSOM-Plus WG, ADSOM+ WG"]


def test_a_reader_that_leaves_early_is_no_error() -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "calsync", "--json", "series"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert program.stdout is not None and program.stderr is not None
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait(timeout=60) in (0, 1)


def test_series_shows_one_by_its_acronym_and_answers_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["series", "ADMM+"]) == 0
    assert "part of       admm (plus)" in capsys.readouterr().out
    assert run(["--json", "series", "adsom"]) == 0
    (adsom,) = json.loads(capsys.readouterr().out)
    assert adsom["title"] == "ASEAN Defence Senior Officials' Meeting" and adsom["acronyms"] == ["ADSOM"]
    assert run(["series", "admm-retreet"]) == 1
    assert 'there is no series "admm-retreet"; did you mean "admm-retreat"?' in capsys.readouterr().err


@pytest.mark.parametrize(
    "args", [["--json", "series", "adsom"], ["series", "adsom", "--json"], ["series", "--json", "adsom"]]
)
def test_json_is_asked_for_before_or_after_the_command(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(args) == 0
    assert json.loads(capsys.readouterr().out)[0]["key"] == "adsom"


@pytest.mark.parametrize("args", [["sources"], ["feeds"], ["feeds", "token", "list"], ["events"]])
def test_json_is_asked_for_at_every_place_of_a_command_with_commands(
    args: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "calsync.toml").write_text("")
    for place in range(len(args) + 1):
        asked = [*args[:place], "--json", *args[place:]]
        assert run(["--config", str(tmp_path / "calsync.toml"), *asked]) == 0
        assert isinstance(json.loads(capsys.readouterr().out), list), asked
