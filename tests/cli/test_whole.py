"""A folder made by `calsync init`, synced for real, as an operator sees it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calsync.cli.app import run


@pytest.fixture
def made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The global options for a folder in which the sample announcements were read, at a port that nobody has."""
    assert run(["init", str(tmp_path / "x")]) == 0
    path = tmp_path / "x" / "calsync.toml"
    path.write_text(path.read_text("utf-8").replace('"127.0.0.1:8765"', '"127.0.0.1:0"'), "utf-8")
    options = ["--config", str(path)]
    assert run([*options, "sync"]) == 0
    capsys.readouterr()
    return options


def checks(options: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, list[tuple[str, str]]]]:
    code = run([*options, "doctor", "--json"])
    told: dict[str, list[tuple[str, str]]] = {}
    for check in json.loads(capsys.readouterr().out)["checks"]:
        told.setdefault(check["part"], []).append((check["level"], check["text"]))
    return code, told


def test_after_a_sync_everything_is_in_order(made: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, told = checks(made, capsys)
    assert code == 0
    assert told["store"] == [("ok", "3 announcements, 3 events, 0 decisions; nothing in it is broken")]
    assert told["source samples"] == [("ok", "last success 0 min ago, 3 documents")]
    ((level, text),) = told["feed all"]
    assert level == "ok" and text.startswith("3 events, ")


def test_a_damaged_database_is_bad_and_the_other_checks_go_on(
    made: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "x" / "calsync.sqlite"
    body = bytearray(database.read_bytes())
    body[4096 : len(body) // 2] = bytes(len(body) // 2 - 4096)
    database.write_bytes(body)
    code, told = checks(made, capsys)
    assert code == 1
    assert {level for level, _ in told["store"]} == {"bad"}
    assert told["configuration"][0][0] == "ok" and told["port"][0][0] == "ok"


def test_a_calendar_file_that_somebody_changed_is_noticed(
    made: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x" / "calendars" / "all.ics").write_text("mine")
    code, told = checks(made, capsys)
    assert code == 0
    assert told["feed all"][0][0] == "warn" and "is not what is served" in told["feed all"][0][1]


def test_sources_are_listed_with_their_last_success_and_shown_alone(
    made: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*made, "sources"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split("\t")[:3] for row in rows] == [
        ["samples", "folder", "every 1h"],
        ["announcements", "folder", "every 15s"],
    ]
    assert run([*made, "sources", "samples", "--json"]) == 0
    (samples,) = json.loads(capsys.readouterr().out)
    assert (samples["documents"], samples["events"], samples["error"]) == (3, 3, None)
    assert run([*made, "sources", "samples"]) == 0
    assert "when          every 1h" in capsys.readouterr().out
    assert run([*made, "sources", "sample"]) == 1
    assert 'there is no source "sample"; did you mean "samples"?' in capsys.readouterr().err
