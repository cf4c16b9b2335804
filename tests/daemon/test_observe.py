"""What the outside sees: the log and the messages to systemd."""

from __future__ import annotations

import io
import json
import logging
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from calsync.observe import configure_log, logger, reloading, tell_systemd, watchdog_seconds


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def test_a_line_has_time_level_event_and_values() -> None:
    out = io.StringIO()
    configure_log(stream=out)
    logger("calsync.test").info("source read", source="news", result="1 new")
    line = out.getvalue()
    assert line.startswith("timestamp=2")
    assert 'level=info event="source read"' in line
    assert "source=news" in line
    assert 'result="1 new"' in line


def test_json_for_machines_and_libraries_come_along() -> None:
    out = io.StringIO()
    configure_log(stream=out, json=True)
    logging.getLogger("apscheduler.scheduler").error("missed by %s", "2 s")
    try:
        raise ValueError("boom")
    except ValueError:
        logger("calsync.test").exception("unforeseen", job="x")
    library, ours = map(json.loads, out.getvalue().splitlines())
    assert (library["event"], library["logger"], library["level"]) == (
        "missed by 2 s", "apscheduler.scheduler", "error")  # fmt: skip
    assert ours["job"] == "x"
    assert "ValueError: boom" in ours["exception"]


def test_verbose_says_more() -> None:
    for verbose, ours, theirs in ((0, False, False), (1, True, False), (2, True, True)):
        out = io.StringIO()
        configure_log(stream=out, verbose=verbose)
        logger("calsync.test").debug("inside")
        logging.getLogger("uvicorn.error").debug("library")
        assert ("inside" in out.getvalue(), "library" in out.getvalue()) == (ours, theirs)


def test_what_others_sent_cannot_forge_a_line_or_move_the_cursor() -> None:
    out = io.StringIO()
    configure_log(stream=out)
    logger("calsync.test").warning("failed", error="no\ntimestamp=2025 level=info event=forged", name="\x1b[2J")
    assert len(out.getvalue().splitlines()) == 1
    assert "\x1b" not in out.getvalue()


@pytest.mark.parametrize("abstract", [False, True])
def test_systemd_hears_what_is_said(tmp_path: Path, abstract: bool) -> None:
    name = f"@calsync-test-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.settimeout(10)
        manager.bind("\0" + name[1:] if abstract else name)
        assert tell_systemd("READY=1", "STATUS=serves", env={"NOTIFY_SOCKET": name})
        assert manager.recv(1000) == b"READY=1\nSTATUS=serves"


def test_without_systemd_nothing_is_said(tmp_path: Path) -> None:
    assert not tell_systemd("READY=1", env={})
    assert not tell_systemd("READY=1", env={"NOTIFY_SOCKET": str(tmp_path / "gone")})


def test_a_reload_carries_its_moment() -> None:
    first, second = reloading()
    assert first == "RELOADING=1"
    assert int(second.removeprefix("MONOTONIC_USEC=")) > 0


@pytest.mark.parametrize(
    ("env", "seconds"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "120000000"}, 60.0),
        ({"WATCHDOG_USEC": "120000000", "WATCHDOG_PID": str(os.getpid())}, 60.0),
        ({"WATCHDOG_USEC": "120000000", "WATCHDOG_PID": "1"}, None),
        ({"WATCHDOG_USEC": "nonsense"}, None),
    ],
)
def test_a_sign_of_life_twice_as_often_as_wanted(env: dict[str, str], seconds: float | None) -> None:
    assert watchdog_seconds(env) == seconds
