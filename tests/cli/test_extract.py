"""`calsync extract --jsonl`: a stream in, a stream out, one answer a line and in order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync.cli.app import run
from calsync.cli.extract import stream
from calsync.config import default_series


def _lines(count: int) -> Iterator[str]:
    for number in range(count):
        if number % 7 == 3:
            yield "not JSON\n"
        elif number % 7 == 5:
            yield json.dumps({"id": number}) + "\n"
        else:
            text = f"The {number + 1}th Rope Workshop will be held in Bergen on {1 + number % 28} May 2026."
            yield json.dumps({"id": number, "text": text, "lang": "en"}) + "\n"


def test_two_processes_answer_as_one_does_in_order_and_go_on_after_a_bad_line() -> None:
    alone = list(stream(_lines(40), default_series()))
    together = list(stream(_lines(40), default_series(), jobs=2))
    assert together == alone
    answers = [json.loads(line) for line in alone]
    assert [answer["id"] for answer in answers if "error" not in answer] == [
        n for n in range(40) if n % 7 not in (3, 5)
    ]
    assert all(answer["events"] == [] for answer in answers if "error" in answer)
    assert answers[0]["events"][0]["start"] == "2026-05-01"


def test_a_long_stream_is_not_read_to_its_end_before_the_first_answer() -> None:
    taken = 0

    def lines() -> Iterator[str]:
        nonlocal taken
        for line in _lines(400):
            taken += 1
            yield line

    answers = stream(lines(), default_series(), jobs=2)
    next(answers)
    assert taken <= 2 * 8 + 1
    answers.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("command", ["extract", "times"])
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("[1]", "this is no JSON object"),
        ("[" * 100_000, "this is not JSON"),
        ('{"id": "a", "text": 5}', "no text"),
        ('{"id": "a", "text": "x", "url": 5}', '"url" is no text'),
        ('{"id": "a", "text": "x", "published": "soon"}', "write 2025-02-26"),
    ],
)
def test_a_line_that_is_not_right_is_answered_with_what_would_be(
    command: str, line: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good_one = json.dumps({"id": "b", "text": "On 12 May 2026."})
    (tmp_path / "lines").write_text(f"\ufeff{line}\r\n{good_one}", "utf-8")  # as Windows writes it
    assert run([command, "--jsonl", str(tmp_path / "lines")]) == 0
    bad, good = map(json.loads, capsys.readouterr().out.splitlines())
    assert told in bad["error"] and (good["id"], "error" in good) == ("b", False)


@pytest.mark.parametrize("command", ["extract", "explain", "times"])
def test_a_published_that_is_no_day_is_wrong_usage(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--published", "soon", "-"]) == 2
    assert "write 2025-02-26 or 2025-02-26T09:00+08:00" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["extract", "times"])
def test_a_stream_that_is_not_there_is_said(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--jsonl", "nowhere"]) == 1
    assert "nowhere cannot be read (No such file or directory)" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["extract", "explain", "times"])
def test_a_language_that_nobody_reads_is_refused_with_those_there_are(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "--lang", "xx", "-"]) == 2
    assert '"xx" is no language that is read; there are: de, en, es, fr, id, ms' in capsys.readouterr().err
