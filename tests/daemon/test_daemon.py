"""The daemon as an operator meets it: real processes, real signals, real files."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import socket
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync.daemon import only_daemon
from calsync.errors import DaemonError
from calsync.store import open_store
from tests.daemon.running import MEETING, Running, until


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Running]:
    """A daemon that has looked at its empty drop folder and looks again in an hour, or when it is asked to."""
    with Running(tmp_path) as running:
        until(lambda: 'event="source read"' in running.log_text())
        yield running


def uids(body: str) -> list[str]:
    return re.findall(r"^UID:(.*)\r$", body, re.M)


def test_an_announcement_is_dropped_and_its_meeting_comes_moves_and_keeps_its_uid(daemon: Running) -> None:
    empty = daemon.feed()
    assert empty.status_code == 200
    assert "BEGIN:VEVENT" not in empty.text
    daemon.announce("1.txt", MEETING.format(day=24))
    job = daemon.sync()
    assert job["summary"] == "1 new", job
    first = daemon.feed()
    assert "DTSTART;VALUE=DATE:20250924" in first.text
    assert daemon.feed(**{"If-None-Match": empty.headers["etag"]}).status_code == 200
    assert daemon.feed(**{"If-None-Match": first.headers["etag"]}).status_code == 304
    assert (daemon.data / "calendars" / "all.ics").read_bytes() == first.content
    daemon.announce("2.txt", MEETING.format(day=25).replace("18 September", "20 September").replace("09-18", "09-20"))
    assert daemon.sync()["summary"] == "1 changed"
    second = daemon.feed()
    assert "DTSTART;VALUE=DATE:20250925" in second.text
    assert uids(second.text) == uids(first.text)
    assert daemon.sync()["summary"] == "nothing new"
    assert daemon.feed().headers["etag"] == second.headers["etag"]
    page = daemon.client.get("/").text
    assert "Thursday 25 September 2025" in page
    assert "Malaysia will host" in page


def test_a_dry_run_over_http_changes_nothing(daemon: Running) -> None:
    before = daemon.feed().headers["etag"]
    daemon.announce("1.txt", MEETING.format(day=24))
    assert daemon.sync(dry_run=True)["summary"] == "1 new"
    assert daemon.feed().headers["etag"] == before
    assert daemon.sync()["summary"] == "1 new"


def test_a_command_beside_the_daemon_changes_what_it_serves(daemon: Running) -> None:
    daemon.announce("1.txt", MEETING.format(day=24))
    dry = daemon.calsync("sync", "--dry-run")
    assert dry.returncode == 0, dry.stderr
    assert "would be: " in dry.stdout
    assert "1 new" in dry.stdout
    done = daemon.calsync("sync", "announcements")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith("new\t")
    assert "1 new" in done.stdout
    until(lambda: "DTSTART;VALUE=DATE:20250924" in daemon.feed().text)
    again = json.loads(daemon.calsync("--json", "sync").stdout)
    assert [source["name"] for source in again["sources"]] == ["announcements"]
    assert again["changes"] == []


def test_a_source_that_does_not_exist_is_a_question_of_usage(daemon: Running) -> None:
    wrong = daemon.calsync("sync", "anouncements")
    assert wrong.returncode == 2
    assert 'did you mean "announcements"?' in wrong.stderr


def test_sigterm_stops_in_order(daemon: Running) -> None:
    daemon.signal(signal.SIGTERM)
    daemon.heard("STOPPING=1")
    assert daemon.ended() == 0
    assert "event=stopped" in daemon.log_text()
    assert "Traceback" not in daemon.log_text()
    with Running(daemon.folder, daemon.port) as again:
        assert again.client.get("/health").json()["status"] == "ok"


def test_after_a_kill_the_last_good_bytes_are_served_again(daemon: Running) -> None:
    daemon.announce("1.txt", MEETING.format(day=24))
    daemon.sync()
    until(lambda: "last-modified" in daemon.feed().headers)  # it is told once its second is over
    before = daemon.feed()
    daemon.signal(signal.SIGKILL)
    daemon.ended()
    with Running(daemon.folder, daemon.port) as again:
        after = again.feed()
        assert (after.content, after.headers["etag"]) == (before.content, before.headers["etag"])
        assert after.headers["last-modified"] == before.headers["last-modified"]
        assert again.sync()["summary"] == "nothing new"


def test_a_restart_reads_nothing_before_it_is_due(daemon: Running) -> None:
    store_url = f"sqlite:///{daemon.data / 'calsync.sqlite'}"

    def state() -> tuple[object, object]:
        with open_store(store_url) as store:
            one = next(state for state in store.source_states() if state.name == "announcements")
            return one.last_try, one.next_due

    until(lambda: None not in state())
    daemon.signal(signal.SIGTERM)
    daemon.ended()
    kept = state()
    with Running(daemon.folder, daemon.port) as again:
        assert again.client.get("/health").status_code == 200
        again.signal(signal.SIGTERM)
        again.ended()
    assert state()[0] == kept[0]


def test_a_second_daemon_on_the_same_folder_says_so_and_leaves(daemon: Running) -> None:
    second = daemon.calsync("run")
    assert second.returncode == 1
    assert re.fullmatch(r"calsync: another calsync \(process \d+\) runs on .*; stop it, or .*\n", second.stderr)
    assert daemon.feed().status_code == 200


def test_a_port_in_use_is_one_clear_line(daemon: Running, tmp_path: Path) -> None:
    second = daemon.calsync("run", data=tmp_path / "other")
    assert second.returncode == 1
    assert re.fullmatch(rf"calsync: port {daemon.port} on 127\.0\.0\.1 is in use: .*\n", second.stderr)


def test_a_changed_file_is_taken_and_a_wrong_one_is_not(daemon: Running) -> None:
    right = daemon.config.read_text("utf-8") + '\n[feeds.other]\ntitle = "Another"\n'
    new = daemon.config.with_suffix(".new")
    new.write_text(right, encoding="utf-8")
    new.replace(daemon.config)  # as an editor does it
    daemon.heard("READY=1")
    assert daemon.feed("other").status_code == 200
    assert "Another" in daemon.client.get("/").text
    new.write_text(right + '\n[feeds.third]\ntitel = "Wrong"\n[sources.x]\nkind = "pager"\n', "utf-8")
    new.replace(daemon.config)
    daemon.heard("RELOADING=1")
    daemon.heard("READY=1")
    assert daemon.feed("third").status_code == 404
    assert daemon.feed("other").status_code == 200
    log = daemon.log_text()
    assert "titel" in log
    assert "pager" in log
    assert re.search(r"calsync\.toml:\d+", log)


def test_sighup_reads_the_configuration_anew(daemon: Running) -> None:
    daemon.signal(signal.SIGHUP)
    daemon.heard("RELOADING=1")
    daemon.heard("READY=1")
    assert "configuration taken" in daemon.log_text()
    daemon.announce("1.txt", MEETING.format(day=24))
    assert daemon.sync()["summary"] == "1 new"


def test_a_source_that_comes_with_a_reload_is_read_at_once(daemon: Running) -> None:
    extra = daemon.folder / "extra"
    extra.mkdir()
    (extra / "1.txt").write_text(MEETING.format(day=24), encoding="utf-8")
    text = daemon.config.read_text("utf-8")
    daemon.config.write_text(text + f'\n[sources.extra]\nkind = "folder"\naddress = "{extra}"\n', encoding="utf-8")
    until(lambda: "DTSTART;VALUE=DATE:20250924" in daemon.feed().text)


def test_a_broken_source_shows_and_harms_no_other(daemon: Running) -> None:
    text = daemon.config.read_text("utf-8")
    bad = '\n[sources.bad]\nkind = "page"\naddress = "http://127.0.0.1:9/"\nallow_private = true\n'
    daemon.config.write_text(text + bad, encoding="utf-8")
    daemon.heard("READY=1")
    daemon.announce("1.txt", MEETING.format(day=24))
    job = daemon.sync()
    assert job["summary"] == "1 new; failed: bad"
    assert daemon.client.get("/health").json() | {"version": ""} == {
        "status": "ok", "version": "", "failing_sources": ["bad"], "decayed_sources": {},
        "data_dir": str(daemon.data)}  # fmt: skip
    assert "Last try failed" in daemon.client.get("/").text
    assert daemon.calsync("sync", "bad").returncode == 1


@pytest.fixture
def silent() -> Iterator[tuple[int, threading.Event]]:
    """A web server that takes a connection and says nothing; the event tells when it was asked."""
    asked = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        kept: list[socket.socket] = []

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    kept.append(server.accept()[0])
                    asked.set()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield server.getsockname()[1], asked
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        thread.join(10)
        for peer in kept:
            peer.close()


def test_a_source_that_hangs_holds_up_neither_the_others_nor_a_second_signal(
    daemon: Running, silent: tuple[int, threading.Event]
) -> None:
    port, asked = silent
    hang = f'\n[sources.hang]\nkind = "page"\naddress = "http://127.0.0.1:{port}/"\nallow_private = true\n'
    daemon.config.write_text(daemon.config.read_text("utf-8") + hang + 'timeout = "60s"\n', encoding="utf-8")
    assert asked.wait(30)
    daemon.announce("1.txt", MEETING.format(day=24))
    assert daemon.sync(sources=["announcements"])["summary"] == "1 new"
    before = daemon.feed()
    daemon.signal(signal.SIGTERM)
    daemon.heard("STOPPING=1")
    assert daemon.feed().content == before.content, "feeds are served while a sync is waited for"
    assert daemon.client.get("/health").status_code == 503
    daemon.signal(signal.SIGTERM)
    assert daemon.ended() == 0
    assert "left" in daemon.log_text()
    with Running(daemon.folder, daemon.port) as again:
        assert again.feed().content == before.content


def test_a_data_folder_that_cannot_be_written_is_one_clear_line() -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o555)
        was = os.geteuid()
        if was == 0:  # root may write everywhere
            os.seteuid(65534)
        try:
            refused = pytest.raises(DaemonError, match=r"daemon.lock cannot be written .*make the data folder writable")
            with refused, only_daemon(Path(name)):
                pass
        finally:
            os.seteuid(was)
            Path(name).chmod(0o755)


def test_a_data_folder_of_a_newer_version_is_one_clear_line_and_is_not_touched(daemon: Running) -> None:
    daemon.signal(signal.SIGTERM)
    daemon.ended()
    file = daemon.data / "calsync.sqlite"
    with contextlib.closing(sqlite3.connect(file)) as store, store:
        store.execute("update alembic_version set version_num = 'from_the_future'")
    refused = daemon.calsync("run")
    assert refused.returncode == 1
    assert len(refused.stderr.splitlines()) == 1, refused.stderr
    assert "newer" in refused.stderr
    with contextlib.closing(sqlite3.connect(file)) as store:
        assert store.execute("select version_num from alembic_version").fetchall() == [("from_the_future",)]


def test_a_store_that_cannot_be_used_any_more_leaves_the_feeds_served(daemon: Running) -> None:
    daemon.announce("1.txt", MEETING.format(day=24))
    daemon.sync()
    before = daemon.feed()
    for file in daemon.data.glob("calsync.sqlite*"):
        file.unlink()
    (daemon.data / "calsync.sqlite").write_bytes(b"not a database at all" * 1000)
    time.sleep(1.1)  # a second after which the store is asked whether there is something newer
    for _ in range(3):
        after = daemon.feed()
        assert (after.status_code, after.content) == (200, before.content)
