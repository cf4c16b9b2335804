"""Twelve versions of a calendar, each as Thunderbird and GNOME's engine have it: every change shows, under one UID."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.daemon.running import until
from tests.lab.story import Installed, lint

READERS = {"thunderbird", "evolution-data-server"}
FORUM, SUMMIT, WATCH = "Coastal Safety Forum", "Coastal Safety Summit", "Harbour Watch Group"
KL, TOKYO = "Asia/Kuala_Lumpur", "Asia/Tokyo"
WEEKLY = "FREQ=WEEKLY;BYDAY=TU"

pytestmark = [pytest.mark.lab, pytest.mark.timeout(3600)]

Told = Mapping[str, Any]


def said(title: str, start: str | None, **more: Any) -> dict[str, Any]:
    precision = {None: "unknown", 7: "month", 10: "day", 16: "minute"}[len(start) if start else None]
    return {"title": title, "start": start, "precision": precision, "status": "confirmed", "confidence": 0.95, **more}


def was(day: str) -> dict[str, str | None]:
    return {"start": day, "end": None}


def watch(start: str, end: str, **more: Any) -> dict[str, Any]:
    return said(WATCH, start, end=end, tz=KL, **more)


# What is announced, and what a reader has then of the meeting that it changes: title, start, status, by what tells it
# from the others of its UID: "" or the start that the rule gives.
STORY: list[tuple[str, Told, Told]] = [
    (
        "vague",
        said(FORUM, "2026-11"),
        {"": (f"{FORUM} – November 2026 (dates to be confirmed)", "2026-11-01", "TENTATIVE")},
    ),
    ("exact", said(FORUM, "2026-11-12"), {"": (FORUM, "2026-11-12", "CONFIRMED")}),
    ("moved", said(FORUM, "2026-11-19", was=was("2026-11-12")), {"": (FORUM, "2026-11-19", "CONFIRMED")}),
    (
        "postponed",
        said(FORUM, None, status="postponed", was=was("2026-11-19")),
        {"": (f"Postponed: {FORUM} (was 19 November)", "2026-11-19", "TENTATIVE")},
    ),
    ("a new date", said(FORUM, "2026-12-03", was=was("2026-11-19")), {"": (FORUM, "2026-12-03", "CONFIRMED")}),
    (
        "cancelled",
        said(FORUM, "2026-12-03", status="cancelled"),
        {"": (f"Cancelled: {FORUM}", "2026-12-03", "CANCELLED")},
    ),
    ("revived", said(FORUM, "2026-12-10", was=was("2026-12-03")), {"": (FORUM, "2026-12-10", "CONFIRMED")}),
    ("renamed", said(SUMMIT, "2026-12-10", aliases=[FORUM]), {"": (SUMMIT, "2026-12-10", "CONFIRMED")}),
    (
        "hours in another zone",
        said(SUMMIT, "2026-12-10T09:00", end="2026-12-10T12:00", tz=TOKYO, aliases=[FORUM]),
        {"": (SUMMIT, "2026-12-10T00:00:00Z", "CONFIRMED")},
    ),
    (
        "a series",
        watch("2026-10-06T10:00", "2026-10-06T11:00", rrule=WEEKLY),
        {"": (WATCH, "2026-10-06T02:00:00Z", "CONFIRMED")},
    ),
    (
        "one of the series moved",
        watch("2026-10-22T10:00", "2026-10-22T11:00", was=was("2026-10-20")),
        {
            "": (WATCH, "2026-10-06T02:00:00Z", "CONFIRMED"),
            "2026-10-20T02:00:00Z": (WATCH, "2026-10-22T02:00:00Z", "CONFIRMED"),
        },
    ),
    (
        "the series ends",
        watch("2026-10-06T10:00", "2026-10-06T11:00", rrule=f"{WEEKLY};UNTIL=20261124"),
        {
            "": (WATCH, "2026-10-06T02:00:00Z", "CONFIRMED"),
            "2026-10-20T02:00:00Z": (WATCH, "2026-10-22T02:00:00Z", "CONFIRMED"),
        },
    ),
]
TWIN = said("Gathering of coast guards", "2026-12-10")


def test_each_of_twelve_versions_shows_in_both_readers_and_a_merge_leaves_one(
    daemon: Installed, lab: Path, tmp_path: Path
) -> None:
    uids: dict[str, str] = {}
    for number, (name, told, wanted) in enumerate(STORY):
        before = daemon.feed().headers["etag"]
        announce(daemon, number, told)
        until(lambda before=before: daemon.feed().headers["etag"] != before)  # type: ignore[misc]
        assert lint(lab, daemon.url) == "", name
        for reader, rows in read(lab, daemon.url, tmp_path / f"{number}.json").items():
            mine = [row for row in rows if (row["title"].find(WATCH) >= 0) == (told["title"] == WATCH)]
            meeting = "watch" if told["title"] == WATCH else "forum"
            found = {row.get("rid") or "": (row["title"], row["start"], row["status"]) for row in mine}
            if reader == "evolution-data-server":  # it keeps the exceptions of a rule apart from its list
                assert {rid: found[rid] for rid in found} == {rid: wanted[rid] for rid in found}, (name, reader)
                assert "" in found
            else:
                assert {kind(rid): row for rid, row in found.items()} == {
                    kind(rid): row for rid, row in wanted.items()
                }, (name, reader)
            assert {row["uid"] for row in mine} == {uids.setdefault(meeting, mine[0]["uid"])}, (name, reader)
    merge(daemon, number + 1, uids["forum"])
    for reader, rows in read(lab, daemon.url, tmp_path / "merged.json").items():
        assert {row["uid"] for row in rows} == set(uids.values()), reader


def kind(rid: str) -> str:
    """Readers write the start that a rule gives each in their own way; here it is enough that there is one."""
    return "one" if rid else ""


def announce(daemon: Installed, number: int, told: Told) -> None:
    line = {
        "id": f"v{number}",
        "text": f"Announcement {number}: {told['title']}.",
        "published": f"2026-0{1 + number // 10}-{10 + number}",
        "events": [told],
    }
    done = subprocess.run(
        daemon.command("ingest", "--jsonl", "-"), input=json.dumps(line), text=True, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr


def merge(daemon: Installed, number: int, uid: str) -> None:
    """Another name of the same meeting is announced; a person says that they are one."""
    before = daemon.feed().headers["etag"]
    announce(daemon, number, TWIN)
    until(lambda: daemon.feed().headers["etag"] != before)
    assert b"Gathering of coast guards" in daemon.feed().content
    meetings = daemon.feed().content.count(b"BEGIN:VEVENT")
    command = daemon.command("events", "merge", uid, "Gathering of coast guards")
    done = subprocess.run(command, text=True, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr
    until(lambda: daemon.feed().content.count(b"BEGIN:VEVENT") == meetings - 1)
    assert uid.encode() in daemon.feed().content


def read(lab: Path, url: str, report: Path) -> dict[str, list[dict[str, Any]]]:
    command = [sys.executable, str(lab / "check_feed.py"), "--only", ",".join(READERS), "--json", str(report), url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    result = json.loads(report.read_text(encoding="utf-8"))
    found = {reader["parser"]: reader["events"] for reader in result["results"] if reader["parser"] in READERS}
    assert set(found) == READERS, done.stdout
    return found
