"""`calsync doctor` finds what is wrong and says what to do; each check over a real folder, port or file."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from calsync.cli import doctor
from calsync.cli.app import run
from calsync.config import Config, SourceConfig, load
from calsync.model import ReadyFeed, SourceState

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        number: int = taken.getsockname()[1]
    return number


@pytest.fixture
def config(tmp_path: Path, port: int) -> Config:
    """A configuration with one folder source, at a port that is free."""
    (tmp_path / "in").mkdir()
    path = tmp_path / "calsync.toml"
    path.write_text(
        f'[web]\naddress = "127.0.0.1:{port}"\n[sources.box]\nkind = "folder"\naddress = "in"\n[feeds.all]\n', "utf-8"
    )
    return load(path, env={})


def test_a_fresh_folder_is_in_order(tmp_path: Path, config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--config", str(config.path), "--json", "doctor"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["ok"] is True
    parts = {check["part"] for check in told["checks"]}
    assert {"clock", "zone data", "configuration", "data folder", "calendars", "port", "store"} <= parts
    assert not (tmp_path / "data").exists()  # it looks and changes nothing


def test_a_wrong_configuration_is_told_line_by_line_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "calsync.toml"
    path.write_text('zone = "Mars"\nworkers = 0\n')
    assert run(["--config", str(path), "doctor"]) == 1
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("bad")]
    assert lines[0].startswith(f"bad  configuration: {path}:1: zone:") and "write a name such as" in lines[0]
    assert lines[1].startswith(f"bad  configuration: {path}:2: workers:")


def test_a_port_that_somebody_else_has_is_bad_and_a_free_one_is_not(config: Config) -> None:
    (free,) = doctor.port(config)
    assert free.level == "ok" and "is free" in free.text
    with serving(b"hello", config.web.port):
        (taken,) = doctor.port(config)
    assert taken.level == "bad" and "another program (BaseHTTP/" in taken.text
    assert taken.advice == "stop it, or give this calsync a port of its own: web.address"


def test_who_listens_and_says_nothing_is_not_called_another_program(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "ANSWERS_WITHIN", 0.05)
    with socket.create_server(("127.0.0.1", config.web.port)):
        (told,) = doctor.port(config)
    assert told.level == "warn" and "did not answer" in told.text


def test_a_port_is_in_order_where_the_calsync_of_this_data_folder_has_it(config: Config) -> None:
    with serving(health(data_dir=str(config.data_dir)), config.web.port):
        (ours,) = doctor.port(config)
    assert ours.level == "ok" and "calsync runs at" in ours.text


def test_a_port_that_the_calsync_of_another_data_folder_has_is_bad_and_that_folder_is_named(config: Config) -> None:
    with serving(health(data_dir="/srv/other/var"), config.web.port):
        (other,) = doctor.port(config)
    assert other.level == "bad" and other.advice == "stop it, or give this calsync a port of its own: web.address"
    assert f"another calsync answers at 127.0.0.1:{config.web.port}: its data folder is /srv/other/var" in other.text


def test_a_calsync_that_does_not_tell_its_data_folder_is_not_taken_for_ours(config: Config) -> None:
    with serving(health(), config.web.port):
        (told,) = doctor.port(config)
    assert told.level == "ok" and "calsync runs" not in told.text and "on loopback alone" in told.text


def test_a_source_folder_that_is_not_there_is_bad(tmp_path: Path, config: Config) -> None:
    (tmp_path / "in").rmdir()
    found = [line for line in doctor.configuration(config) if line.level == "bad"]
    assert [(line.part, line.advice) for line in found] == [("source box", "make it, or mend the source's address")]


def test_listening_to_all_without_a_public_address_is_warned_of(config: Config) -> None:
    found = list(doctor.configuration(replace(config, web=replace(config.web, host="0.0.0.0"))))
    assert [line.level for line in found] == ["ok", "warn"] and "public_url" in found[1].advice


def test_a_data_folder_that_may_not_be_written_is_bad(config: Config) -> None:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own folders are closed to others
        Path(folder).chmod(0o555)
        with unprivileged():
            lines = list(doctor.disk(replace(config, data_dir=Path(folder))))
        assert [line.level for line in lines if line.part == "data folder"] == ["bad"]


@pytest.mark.parametrize(
    ("now", "level"),
    [(NOW, "ok"), (datetime(2001, 1, 1, tzinfo=UTC), "bad"), (datetime(1970, 1, 1, tzinfo=UTC), "bad")],
)
def test_a_clock_that_stands_in_the_past_is_bad(now: datetime, level: str) -> None:
    (line,) = doctor.clock(now)
    assert line.level == level


def test_zone_data_of_years_ago_are_warned_of() -> None:
    (line,) = doctor.zone_data(datetime(2040, 1, 1, tzinfo=UTC))
    assert line.level == "warn" and line.advice == "update the package tzdata"


STATES = {
    "never": (None, "warn", "was never looked at"),
    "works": (SourceState("box", last_try=NOW, last_success=NOW), "ok", "last success 0 min ago"),
    "late": (SourceState("box", last_try=NOW - timedelta(days=2), last_success=NOW), "warn", "last success"),
    "future": (SourceState("box", last_try=NOW + timedelta(days=2)), "bad", "in the future, in 2 days"),
    "fails once": (
        SourceState("box", last_try=NOW, last_success=NOW - timedelta(hours=3), error="it hung", failures=1),
        "warn",
        "it hung (1 time in a row; last success 3 h ago)",
    ),
    "fails always": (
        SourceState("box", last_try=NOW, error="404", failures=5),
        "bad",
        "404 (5 times in a row; it never worked)",
    ),
}


@pytest.mark.parametrize("case", STATES)
def test_a_source_is_judged_by_its_last_tries(case: str) -> None:
    state, level, text = STATES[case]
    line = doctor._source(SourceConfig("box", "folder", "/in", every=timedelta(minutes=1)), state, NOW)
    assert line.level == level and text in line.text


def ready(config: Config, body: bytes, **more: object) -> ReadyFeed:
    """A feed as the store keeps it, and the same bytes as a file."""
    config.calendars_dir.mkdir(parents=True, exist_ok=True)
    (config.calendars_dir / "all.ics").write_bytes(body)
    values = {"held": None, "count": 0} | more
    return ReadyFeed("all", body, b"", '"x"', '"y"', NOW, NOW, **values)  # type: ignore[arg-type]


def test_a_feed_is_linted_measured_and_compared_with_its_file(config: Config) -> None:
    from calsync.publish import Head, assemble

    good = assemble(Head("All"), [])
    assert [line.level for line in doctor._feed(config, ready(config, good))] == ["ok"]
    broken = list(doctor._feed(config, ready(config, good.replace(b"\r\n", b"\n"))))
    assert broken and {line.level for line in broken} == {"bad"}
    (held,) = doctor._feed(config, ready(config, good, held="9 of 10 events would go"))
    assert held.level == "bad" and "9 of 10" in held.text and "calsync review" in held.advice
    (big, _) = doctor._feed(config, ready(config, good, count=1001))
    assert big.level == "warn" and "Google" in big.text
    kept = ready(config, good)
    (config.calendars_dir / "all.ics").unlink()
    (gone,) = doctor._feed(config, kept)
    assert gone.level == "warn" and "is not what is served" in gone.text


def test_a_private_or_ended_feed_has_no_file_and_one_that_was_left_is_bad(config: Config) -> None:
    from calsync.publish import Head, assemble

    kept = ready(config, assemble(Head("All"), []))
    (left,) = doctor._feed(config, kept, filed=False)
    assert (left.level, left.advice) == ("bad", "calsync publish removes it")
    (config.calendars_dir / "all.ics").unlink()
    assert [line.level for line in doctor._feed(config, kept, filed=False)] == ["ok"]


def health(**more: str) -> bytes:
    """What /health of a calsync answers."""
    return json.dumps({"status": "ok", "version": "0.1.0"} | more).encode()


class serving:
    """A tiny web server that answers everything with `body`, for as long as the block lasts."""

    def __init__(self, body: bytes, port: int) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", port), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> None:
        self.thread.start()

    def __exit__(self, *error: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Root may write everywhere; inside the block we are nobody."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)
