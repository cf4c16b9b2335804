"""One changed event in large feeds: from the commit to new bytes that are served, and what of it is the join.

    .venv/bin/python benchmarks/changed.py [--sizes 1000 10000 100000] [--changes 5]

A real SQLite store in a temporary folder. It prints, for each size: the first build; a start with kept fragments; the
kept fragments fetched and joined, against the icalendar library that builds the same calendar anew (of a share of the
events, for the whole would take long); the median time from the changed row to served bytes, what of it is the join,
and the peak of memory. "s of a core" is processor time, which other programs on the machine do not lengthen as much.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar

from calsync.config import Config, FeedConfig
from calsync.feeds import FeedKeeper
from calsync.model import Announcement, Candidate, Change, ChangeKind, Event, Evidence, Place, Sighting
from calsync.publish import Head, Presentation, assemble
from calsync.span import day_span
from calsync.store import Store, open_store

NOW = datetime(2025, 9, 20, 4, tzinfo=UTC)
PLAIN = Presentation()


def event(number: int, step: int = 0) -> Event:
    return Event(
        uid=f"event-{number}@bench",
        title=f"Meeting {number} of the working group on matters of number {number}",
        span=day_span(date(2025, 1, 1) + timedelta(days=number % 700 + step)),
        place=Place(f"Room {number}, Kuala Lumpur", country="MY"),
        confidence=0.9,
        description="A meeting as many others, with an agenda, minutes and coffee.",
        sequence=step,
        created=NOW,
        revised=NOW + timedelta(minutes=step),
    )


def put(store: Store, *events: Event) -> None:
    """Keep events, each with the one announcement that it rests on."""
    with store.writing() as work:
        for one in events:
            said = Announcement("bench", one.uid, f"{one.title} is held.", published=NOW)
            id = work.add_announcement(said, seen=NOW, authority=0, rules="1")
            candidate = Candidate(one.title, one.span, evidence=(Evidence(one.title, 0, len(one.title)),))
            sighting = Sighting(f"s-{one.uid}", id, "bench", None, None, NOW, NOW, 0, candidate, one.uid)
            work.add_sightings([(sighting, [f"n|{one.title}"])])
            work.put_event(replace(one, sightings=(sighting,)))
        work.add_changes([Change(ChangeKind.REVISED, e.uid, e.title, at=NOW, event=e) for e in events])


def measure(size: int, changes: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_store(f"sqlite:///{folder}/store.sqlite")
        for start in range(0, size, 1000):
            put(store, *(event(n) for n in range(start, min(size, start + 1000))))
        keeper = FeedKeeper(store, _config(folder))
        began = time.perf_counter()
        keeper.refresh(NOW)
        first = time.perf_counter() - began
        again = FeedKeeper(store, _config(folder))
        began = time.perf_counter()
        again.refresh(NOW + timedelta(days=1))
        kept = time.perf_counter() - began
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        times: list[float] = []
        cpu: list[float] = []
        joins: list[float] = []
        for step in range(1, changes + 1):
            changed = event(size // 2, step)
            put(store, changed)
            began, used = time.perf_counter(), time.process_time()
            report = keeper.refresh(NOW + timedelta(days=1, minutes=step), changed={changed.uid})[0]
            times.append(time.perf_counter() - began)
            cpu.append(time.process_time() - used)
            assert report.changed and report.count == size
            joins.append(_join(store, size))
        body = keeper.ready("all").body  # type: ignore[union-attr]
        used = time.process_time()
        _join(store, size)
        fetched, library = time.process_time() - used, _by_library(size)
        print(
            f"{size:,} events, {len(body) / 1e6:.1f} MB\n"
            f"  first build {first:.1f} s; a start with kept fragments {kept:.2f} s\n"
            f"  kept fragments fetched and joined {fetched:.3f} s of a core; icalendar anew {library:.2f} s of a core: "
            f"{library / fetched:.0f} times\n"
            f"  one change {statistics.median(times):.3f} s, {statistics.median(cpu):.3f} s of a core, "
            f"of it the join {statistics.median(joins):.3f} s\n"
            f"  peak memory {before / 1024:,.0f} MB before the changes, "
            f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB after",
            flush=True,
        )
        store.close()


def _config(folder: Path) -> Config:
    return Config(
        path=folder / "calsync.toml",
        files=(),
        data_dir=folder,
        calendars_dir=folder / "calendars",
        store_url="",
        zone="Asia/Kuala_Lumpur",
        feeds=(FeedConfig("all", "All meetings", from_="all"),),
    )


def _join(store: Store, size: int) -> float:
    """What must be done for any change: joining ready bytes, hashing and compressing them."""
    fragments = store.fragments(PLAIN.key, [f"event-{n}@bench" for n in range(size)])
    began = time.process_time()
    body = assemble(Head("All meetings"), [fragment.body for fragment in fragments.values()])
    hashlib.sha256(body).hexdigest()
    gzip.compress(body, mtime=0)
    return time.process_time() - began


def _by_library(size: int) -> float:
    """Seconds in which icalendar alone builds the same calendar, from a share of its events."""
    share = min(size, 1000)
    began = time.process_time()
    calendar = icalendar.Calendar()
    for number in range(share):
        one, made = event(number), icalendar.Event()
        made.add("uid", one.uid)
        made.add("summary", one.title)
        made.add("dtstamp", NOW)
        made.add("last-modified", NOW)
        made.add("dtstart", one.span.first_day)
        made.add("dtend", one.span.first_day)
        made.add("location", one.place.text if one.place else "")
        made.add("description", one.description)
        made.add("sequence", 0)
        made.add("status", "CONFIRMED")
        calendar.add_component(made)
    calendar.to_ical()
    return (time.process_time() - began) * size / share


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 10_000, 100_000])
    parser.add_argument("--changes", type=int, default=5)
    options = parser.parse_args()
    if len(options.sizes) == 1:
        measure(options.sizes[0], options.changes)
        return 0
    for size in options.sizes:  # each in a process of its own, for the peak of memory
        subprocess.run([sys.executable, __file__, "--sizes", str(size), "--changes", str(options.changes)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
