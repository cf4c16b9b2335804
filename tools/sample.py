"""Make calendars/: what the sample announcements end in, read one after the other on the days they were published.

`make sample` writes it; a test makes it again and compares every byte. Everything that differs from run to run is
given: the clock is the announcements' own, the UIDs are numbered, and the folder has the same (relative) name.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import chdir
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from calsync.config import load
from calsync.config.places import shipped
from calsync.service import Service

ROOT = Path(__file__).resolve().parents[1]


def make(target: Path) -> list[Path]:
    """Write the feeds of the shipped configuration into `target`; the files that were written."""
    target = target.resolve()
    with tempfile.TemporaryDirectory() as name, chdir(name):
        folder = Path("announcements")
        folder.mkdir()
        config = load(shipped() / "calsync.toml", data_dir=Path(name) / "data", env={})
        samples = next(source for source in config.sources if source.name == "samples")
        config = replace(config, calendars_dir=target, sources=(replace(samples, address=str(folder)),))
        numbers = count(1)
        for announcement in sorted(Path(samples.address).glob("*.txt")):
            now = _published(announcement)
            shutil.copy(announcement, folder)
            os.utime(folder / announcement.name, (now.timestamp() - 3600,) * 2)
            service = Service(config, clock=lambda now=now: now)  # type: ignore[misc]
            service.line = replace(service.line, new_uid=lambda: f"sample-{next(numbers)}@calsync")  # type: ignore[misc]
            try:
                report = service.sync(["samples"])
            finally:
                service.close()
            wrong = [source.error for source in report.sources if source.error]
            wrong += [problem for feed in report.feeds for problem in feed.problems]
            if wrong:
                raise SystemExit("\n".join(wrong))
    return [target / f"{feed.name}.ics" for feed in config.feeds]


def _published(announcement: Path) -> datetime:
    """Noon in UTC of the day in the first line, "date 2025-02-26"."""
    day = announcement.read_text(encoding="utf-8").split(maxsplit=2)[1]
    return datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(hours=12)


if __name__ == "__main__":
    for path in make(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "calendars"):
        print(path)
