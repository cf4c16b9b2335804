"""`calsync bench` measures what it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calsync.cli.app import run


def numbers(capsys: pytest.CaptureFixture[str]) -> dict[str, float]:
    answer: dict[str, float] = json.loads(capsys.readouterr().out)
    return answer


def test_a_feed_of_so_many_events_is_rendered_joined_and_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--json", "bench", "feeds", "--events", "20"]) == 0
    told = numbers(capsys)
    assert told["events"] == 20 and told["kilobytes"] > 5
    assert told["render_ms_each"] > 0 and told["join_ms"] > 0


def test_announcements_of_a_folder_or_a_stream_are_read_again_and_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "KUALA LUMPUR, 3 March 2026 - The ASEAN Defence Ministers' Meeting (ADMM) will be held on 12 May 2026."
    (tmp_path / "one.txt").write_text(text)
    assert run(["--json", "bench", "extract", str(tmp_path), "--seconds", "0.01"]) == 0
    told = numbers(capsys)
    assert told["announcements"] == 1 and told["candidates_each"] > 0 and told["per_second"] > 1
    assert 10 < told["memory_megabytes"] < 1000 and told["seconds_to_start"] >= 0
    stream = tmp_path / "stream.jsonl"
    stream.write_text("".join(json.dumps({"id": str(number), "text": text}) + "\n" for number in range(3)))
    assert run(["--json", "bench", "extract", str(stream), "--seconds", "0.01"]) == 0
    assert numbers(capsys)["announcements"] == 3


def test_a_line_that_is_no_announcement_and_an_empty_folder_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stream.jsonl").write_text('{"id": "1", "text": "x"}\nnothing\n')
    assert run(["bench", "extract", str(tmp_path / "stream.jsonl")]) == 1
    assert "line 2 is no announcement" in capsys.readouterr().err
    assert run(["bench", "extract", str(tmp_path)]) == 1
    assert "there is no announcement in it" in capsys.readouterr().err
