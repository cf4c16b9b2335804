"""`web.processes`: several processes on one port, which give the same answers and end with the daemon."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.daemon.running import CONFIG, MEETING, Running, free_port, until


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Running]:
    port = free_port()
    text = CONFIG.format(port=port).replace("[web]\n", "[web]\nprocesses = 2\n")
    (tmp_path / "series").mkdir()
    (tmp_path / "series" / "none.toml").write_text("")
    (tmp_path / "calsync.toml").write_text(text)
    with Running(tmp_path, port) as running:
        until(lambda: len(children(running)) == 1)
        yield running


def children(running: Running) -> list[int]:
    """The web processes beside the daemon; it has others, which read documents."""
    assert running.process is not None
    pid = running.process.pid
    tasks = Path(f"/proc/{pid}/task")
    found = " ".join((task / "children").read_text() for task in tasks.iterdir()) if tasks.exists() else ""
    return [int(word) for word in found.split() if b"calsync.web.worker" in command(word)]


def command(pid: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:  # it has ended meanwhile
        return b""


def fresh(running: Running, path: str) -> httpx.Response:
    """An answer over a connection of its own, so that any of the processes may give it."""
    with httpx.Client(trust_env=False, timeout=60, verify=False) as client:
        return client.get(f"http://127.0.0.1:{running.port}{path}")


def test_all_processes_give_the_same_answers_and_a_change_is_soon_in_each(daemon: Running) -> None:
    before = {fresh(daemon, "/feeds/all.ics").headers["etag"] for _ in range(40)}
    assert len(before) == 1
    daemon.announce("a.txt", MEETING.format(day=24))
    assert daemon.sync()["state"] == "done"
    until(lambda: daemon.feed().headers["etag"] not in before)  # the other process looks within a second
    new = daemon.feed().headers["etag"]
    until(lambda: {fresh(daemon, "/feeds/all.ics").headers["etag"] for _ in range(40)} == {new})
    assert {fresh(daemon, "/feeds/all.ics?q=nothing").headers["etag"] for _ in range(20)} != {new}
    assert len({fresh(daemon, "/feeds/all.json").content for _ in range(20)}) == 1


def test_whatever_is_no_feed_is_answered_as_by_one_process(daemon: Running) -> None:
    for _ in range(12):
        page = fresh(daemon, "/")
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert "content-security-policy" in page.headers
        assert "Read the sources now" in page.text, "whoever sits at the machine may start a sync"
        assert fresh(daemon, "/health").json()["status"] == "ok"
        assert fresh(daemon, "/api/jobs/none").status_code == 404
    for _ in range(12):
        with httpx.Client(trust_env=False, timeout=60, verify=False) as client:
            address = f"http://127.0.0.1:{daemon.port}/api/sync"
            assert client.post(address, headers={"X-Forwarded-For": "192.0.2.1"}).status_code == 401
            assert client.post(address, headers={"calsync-passed-on": "x 127.0.0.1", "Via": "x"}).status_code == 401


def test_a_process_that_is_killed_is_replaced_and_nobody_is_refused(daemon: Running) -> None:
    (first,) = children(daemon)
    os.kill(first, signal.SIGKILL)
    assert {fresh(daemon, "/feeds/all.ics").status_code for _ in range(40)} == {200}
    until(lambda: len(children(daemon)) == 1 and children(daemon) != [first])
    assert {fresh(daemon, "/feeds/all.ics").status_code for _ in range(40)} == {200}
    assert "started again" in daemon.log_text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["stopped", "killed"])
def test_no_process_outlives_the_daemon(daemon: Running, number: signal.Signals) -> None:
    (child,) = children(daemon)
    daemon.signal(number)
    daemon.ended()
    until(lambda: not Path(f"/proc/{child}").exists() or "Z" in Path(f"/proc/{child}/stat").read_text().split()[2])


def test_a_new_configuration_is_served_by_all(daemon: Running) -> None:
    daemon.config.write_text(daemon.config.read_text() + '\n[feeds.second]\nfrom = "all"\n')
    daemon.signal(signal.SIGHUP)
    until(lambda: {fresh(daemon, "/feeds/second.ics").status_code for _ in range(20)} == {200})


def test_what_each_process_counted_is_kept_when_it_is_stopped(daemon: Running) -> None:
    for _ in range(30):
        with httpx.Client(trust_env=False, timeout=60, headers={"User-Agent": "Thunderbird/140"}) as client:
            assert client.get(f"http://127.0.0.1:{daemon.port}/feeds/all.ics").status_code == 200
    daemon.signal(signal.SIGTERM)
    assert daemon.ended() == 0
    assert "asked for in this month by: thunderbird 30" in daemon.calsync("feeds", "all").stdout
