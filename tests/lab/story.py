"""The story of one meeting over real processes: a daemon that `calsync init` made, its feed, and who reads it.

As a program (`python -m tests.lab.story DROP_FOLDER URL FILE…`) it drops announcements beside a running daemon, so that
another program can have the feed changed while it is subscribed to it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import icalendar

from tests.daemon.running import Running

ROOT = Path(__file__).resolve().parents[2]
CALSYNC = Path(sys.executable).with_name("calsync")
SAMPLES = sorted((ROOT / "config" / "samples").glob("*.txt"))
FURTHER = sorted((Path(__file__).parent / "announcements").glob("*.txt"))
ADMM, ADSOM, RETREAT = (
    "ASEAN Defence Ministers' Meeting",
    "ASEAN Defence Senior Officials' Meeting",
    "ADMM Retreat",
)
READERS = 24  # that check_feed.py has where all are installed
VISIBLE = re.compile(r"^(?:DTSTAMP|LAST-MODIFIED):.*\n", re.M)


class Installed(Running):
    """A daemon as somebody has it who typed `calsync init`; only its port is another, and its folder starts empty.

    The samples are moved out of the folder that is watched for them, to be dropped one at a time. A cancelled meeting
    stays in the feeds for ten years, for the year of this one is over.
    """

    def __init__(self, folder: Path) -> None:
        subprocess.run([CALSYNC, "init", str(folder)], check=True, capture_output=True, timeout=60)
        super().__init__(folder)
        text = self.config.read_text(encoding="utf-8")
        text = text.replace("127.0.0.1:8765", f"127.0.0.1:{self.port}")
        text = text.replace("cancelled_days = 30", "cancelled_days = 3650")
        self.config.write_text(text, encoding="utf-8")
        for sample in (folder / "samples").glob("*.txt"):
            sample.unlink()

    def command(self, *arguments: str, data: Path | None = None) -> list[str]:
        return [str(CALSYNC), "--config", str(self.config), "--data-dir", str(data or self.data), *arguments]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/feeds/all.ics"

    def tell(self, *announcements: Path) -> None:
        for announcement in announcements:
            drop(announcement, self.drop, f"http://127.0.0.1:{self.port}")

    def version(self, **headers: str) -> Version:
        return Version(self.feed(**headers))


@dataclass(frozen=True, slots=True)
class Version:
    """The feed as it was fetched once."""

    answer: httpx.Response

    @property
    def etag(self) -> str:
        return str(self.answer.headers["etag"])

    @property
    def meetings(self) -> dict[str, Meeting]:
        """By their names, without what their titles say of their state."""
        found = icalendar.Calendar.from_ical(self.answer.content).walk("VEVENT")
        meetings = [Meeting(component) for component in found]
        by_name = {meeting.name: meeting for meeting in meetings}
        assert len(by_name) == len(meetings), [str(meeting.read["summary"]) for meeting in meetings]
        return by_name


@dataclass(frozen=True, slots=True)
class Meeting:
    """One VEVENT of a version."""

    read: Any

    @property
    def name(self) -> str:
        return next(name for name in (ADMM, ADSOM, RETREAT) if name in str(self.read["summary"]))

    @property
    def uid(self) -> str:
        return str(self.read["uid"])

    @property
    def when(self) -> tuple[str, str]:
        """The start and the exclusive end: days, or moments with their distance from UTC."""
        return self.read["dtstart"].dt.isoformat(), self.read["dtend"].dt.isoformat()

    @property
    def facts(self) -> dict[str, object]:
        """What the story says of a meeting; its place without the country."""
        place = str(self.read.get("location", "")).removesuffix(", Malaysia")
        return {"when": self.when, "place": place, "status": str(self.read["status"])}

    @property
    def weighty(self) -> tuple[object, ...]:
        """What SEQUENCE counts: date, time, place, status. The description says a status that STATUS cannot."""
        said = re.search(r"^Status: .*$", str(self.read["description"]), re.M)
        return (*self.when, self.read.get("location"), str(self.read["status"]), said and said[0])

    @property
    def visible(self) -> str:
        """All that a reader sees: the VEVENT without its stamps and its SEQUENCE."""
        text = self.read.to_ical().decode().replace("\r\n", "\n").replace("\n ", "")
        return re.sub(r"^SEQUENCE:.*\n", "", VISIBLE.sub("", text), flags=re.M)


def drop(announcement: Path, folder: Path, address: str) -> None:
    """Move an announcement that was written a minute ago into the folder, ask for a sync and wait for its end."""
    new = folder.parent / f".{announcement.name}.new"
    shutil.copyfile(announcement, new)
    os.utime(new, (time.time() - 60,) * 2)
    folder.mkdir(exist_ok=True)
    new.rename(folder / announcement.name)
    with httpx.Client(base_url=address, trust_env=False, timeout=30) as client:
        answer = client.post("/api/sync")
        assert answer.status_code == 202, answer.text
        job = answer.json()["job"]
        while job["state"] not in ("done", "failed"):
            time.sleep(0.05)
            job = client.get(f"/api/jobs/{job['id']}").json()["job"]
        assert job["state"] == "done", job


def lint(lab: Path, what: Path | str) -> str:
    """The lab's own lint, in which a warning fails; the words of it where it is not clean, else nothing."""
    command = [sys.executable, str(lab / "check_feed.py"), "--lint-only", "--strict", str(what)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return "" if done.returncode == 0 and "CLEAN (exit 0)" in done.stdout else done.stdout + done.stderr


def read_by_all(lab: Path, url: str, report: Path) -> dict[str, Any]:
    """What the lab's readers have of the feed. Their own words are printed, pytest shows them where a test fails."""
    command = [sys.executable, str(lab / "check_feed.py"), "--json", str(report), url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    print(done.stdout, done.stderr)
    result: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return result


if __name__ == "__main__":
    for argument in sys.argv[3:]:
        drop(Path(argument), Path(sys.argv[1]), sys.argv[2])
