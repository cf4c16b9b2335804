"""`calsync publish` and `calsync feeds` on a folder of announcements."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calsync.cli.app import run


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A calendar whose one source is handed over as facts by `calsync ingest`."""
    path = tmp_path / "calsync.toml"
    path.write_text('zone = "Europe/Vienna"\n[feeds.all]\ntitle = "All"\nfrom = "all"\naliases = ["everything"]\n')
    lines = [
        {
            "id": str(n),
            "text": f"Hearing {n}",
            "published": "2025-05-01",
            "events": [{"title": f"Hearing number {n}", "start": f"2099-05-{n:02}", "precision": "day"}],
        }
        for n in (1, 2, 3)
    ]
    (tmp_path / "facts.jsonl").write_text("\n".join(map(json.dumps, lines)))
    return path


def calsync(config: Path, *args: str) -> int:
    return run(["--config", str(config), *args])


def test_a_feed_is_listed_before_and_after_it_is_built(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert calsync(config, "feeds") == 0
    assert "all: 0 events" in (out := capsys.readouterr().out)
    assert "not built yet: http://127.0.0.1:8765/feeds/all.ics" in out
    assert calsync(config, "ingest", "--jsonl", str(config.parent / "facts.jsonl")) == 0
    assert calsync(config, "publish") == 0
    assert "all: 3 events" in capsys.readouterr().out
    assert calsync(config, "feeds", "everything") == 0
    assert "no fault found" in capsys.readouterr().out
    folder = config.parent / "data" / "calendars"
    assert (folder / "all.ics").read_bytes() == (folder / "everything.ics").read_bytes()


def test_publishing_twice_changes_nothing(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    calsync(config, "ingest", "--jsonl", str(config.parent / "facts.jsonl"))
    capsys.readouterr()
    assert calsync(config, "--json", "publish") == 0
    assert [row["changed"] for row in json.loads(capsys.readouterr().out)] == [False]


def test_a_name_that_is_no_feed_is_answered_with_the_names(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert calsync(config, "feeds", "al") == 1
    assert 'did you mean "all"?' in capsys.readouterr().err
    assert calsync(config, "publish", "--accept", "nothing") == 1
    assert 'there is no feed "nothing"; there are: all' in capsys.readouterr().err
