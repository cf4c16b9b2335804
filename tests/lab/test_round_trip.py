"""Ten thousand random events through our writer and three parsers of other people: each reads what was meant."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings

from calsync.model import Event
from calsync.publish import Head, Presentation, assemble, present
from calsync.publish.ics import write
from calsync.publish.present import Entry, shows
from tests.publish.build import NOW
from tests.publish.test_ics import PRESENTATIONS, events

FEEDS = int(os.environ.get("LAB_FEEDS", "20"))
EVENTS = 500
READERS = ("icalendar", "ical.js", "libical")

pytestmark = [pytest.mark.lab, pytest.mark.timeout(3600)]


def random_entries(number: int) -> list[Entry]:
    """Some hundred entries, others for each number and the same for the same one."""
    found: list[Entry] = []

    @seed(number)
    @settings(max_examples=EVENTS, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(events(), PRESENTATIONS)
    def gather(made: Event, presentation: Presentation) -> None:
        if len(found) < EVENTS and shows(made, presentation):
            found.append(present(replace(made, uid=f"{number}-{len(found)}@calsync.example"), presentation, {}))

    gather()
    return found


def meant(entry: Entry) -> dict[str, Any]:
    return {
        "title": entry.summary,
        "start": _time(entry.start),
        "end": _time(entry.end),
        "status": entry.status,
        "location": entry.location or "",
        "description": entry.description,
        "url": entry.url or "",
        "seq": str(entry.sequence),
    }


def _time(value: date | datetime) -> str:
    return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else value.isoformat()


def read(lab: Path, path: Path, report: Path) -> dict[str, dict[str, dict[str, Any]]]:
    """What each reader has of each event, by reader and UID."""
    command = [
        sys.executable,
        str(lab / "check_feed.py"),
        "--only",
        ",".join(READERS),
        "--json",
        str(report),
        str(path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    result = json.loads(report.read_text(encoding="utf-8"))
    assert result["lint"] == [], done.stdout
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for reader in result["results"]:
        if reader["parser"] in READERS:
            found[reader["parser"]] = {row["uid"]: row for row in reader["events"]}
    return found


@pytest.mark.parametrize("number", range(FEEDS))
def test_each_event_reads_back_equal(lab: Path, tmp_path: Path, number: int) -> None:
    entries = random_entries(number)
    assert len(entries) > EVENTS // 2
    path = tmp_path / "random.ics"
    path.write_bytes(assemble(Head("Random"), [write(entry, NOW) for entry in entries]))
    found = read(lab, path, tmp_path / "report.json")
    assert set(found) == set(READERS)
    for reader, rows in found.items():
        assert len(rows) == len(entries), reader
        for entry in entries:
            wanted, row = meant(entry), rows[entry.uid]
            got = {name: row[name] or "" for name in wanted}
            assert got == wanted, (reader, entry.uid)
