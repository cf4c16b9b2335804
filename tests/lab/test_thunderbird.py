"""What somebody sees who subscribed in a real Thunderbird before the dates were known."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.lab.story import ADMM, ADSOM, FURTHER, RETREAT, ROOT, SAMPLES, Installed

pytestmark = [pytest.mark.lab, pytest.mark.timeout(900)]


def photograph(lab: Path, daemon: Installed, picture: Path, day: str, *then: Path) -> dict[str, Any]:
    """Subscribe, have announcements dropped if there are any, refresh, and take a picture of the month of that day."""
    command = [str(lab / "thunderbird_screenshot.sh"), daemon.url, str(picture)]
    command += ["--date", day, "--view", "month", "--tz", "Asia/Kuala_Lumpur"]
    if then:
        address = f"http://127.0.0.1:{daemon.port}"
        change = [sys.executable, "-m", "tests.lab.story", str(daemon.drop), address, *map(str, then)]
        command += ["--then", f"cd {shlex.quote(str(ROOT))} && {shlex.join(change)}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert picture.stat().st_size > 10_000
    seen: dict[str, Any] = json.loads(Path(f"{picture}.json").read_text(encoding="utf-8"))
    assert not seen["calendar"]["status"]
    return seen


def starts(items: list[dict[str, Any]]) -> dict[str, str]:
    """The first day of each meeting as Thunderbird has it, by its UID."""
    return {item["uid"]: (item["start"]["v"] if isinstance(item["start"], dict) else item["start"]) for item in items}


def test_rule_20_thunderbird_shows_a_vague_month_then_the_days_then_the_cancellation(
    daemon: Installed, lab: Path, pictures: Path
) -> None:
    daemon.tell(SAMPLES[0])
    uid = {name: meeting.uid for name, meeting in daemon.version().meetings.items()}

    vague = photograph(lab, daemon, pictures / "1-before.png", "2025-11-15")
    assert starts(vague["calendar"]["items"]) == {
        uid[ADMM]: "20251101",
        uid[ADSOM]: "20251101",
        uid[RETREAT]: "20250226",
    }
    assert {title.count("dates to be confirmed") for title in vague["view"]["shown"]} == {1}

    exact = photograph(lab, daemon, pictures / "2-after.png", "2025-11-01", *SAMPLES[1:])
    assert starts(exact["calendar"]["items"]) == starts(vague["calendar"]["items"])
    moved = {uid[ADMM]: "20251031", uid[ADSOM]: "20250924", uid[RETREAT]: "20250226"}
    assert starts(exact["after_refresh"]["items"]) == moved
    assert set(exact["view"]["shown"]) == {f"ADMM: {ADMM}"}

    september = photograph(lab, daemon, pictures / "3-september.png", "2025-09-24")
    assert starts(september["calendar"]["items"]) == moved
    assert set(september["view"]["shown"]) == {f"ADSOM: {ADSOM}"}

    cancelled = photograph(lab, daemon, pictures / "4-cancelled.png", "2025-11-27", *FURTHER)
    assert starts(cancelled["after_refresh"]["items"]) == moved | {uid[ADMM]: "20251127T093000"}
    status = {item["uid"]: item["status"] for item in cancelled["after_refresh"]["items"]}
    assert status == {uid[ADMM]: "CANCELLED", uid[ADSOM]: "CONFIRMED", uid[RETREAT]: "CONFIRMED"}
    assert all(title.startswith("Cancelled: ") for title in cancelled["view"]["shown"])
