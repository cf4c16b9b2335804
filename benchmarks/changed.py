"""One changed event in large feeds: from the commit to new bytes that are served, and what of it is the join.

    .venv/bin/python benchmarks/changed.py [--sizes 1000 10000 100000] [--changes 5] [--json]

A real SQLite store in a temporary folder, each size in a process of its own. It prints, for each size:

- the first build, and what a restart with kept fragments takes until the feed is whole for today;
- the kept fragments fetched, joined, checked, hashed and compressed, against the icalendar library that builds the same
  calendar anew (of a share of the events, for the whole would take long; the bytes are compared);
- the median from the changed row to served bytes; what of it is the join (cutting, joining, checking, hashing,
  compressing, keeping the whole), and what is not, which must not grow with the feed;
- the peak of memory in a change above the idle process, in feeds' bytes.

"s of a core" is processor time, which other programs on the machine do not lengthen as much.
`put` and `event` serve other benchmarks as well.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar

from calsync.config import Config, FeedConfig
from calsync.feeds import FeedKeeper, build, keeper
from calsync.model import Announcement, Candidate, Change, ChangeKind, Event, Evidence, Place, Sighting
from calsync.publish import Head, Presentation, assemble, check_structure, present, render
from calsync.publish.present import Entry
from calsync.span import day_span
from calsync.store import Store, open_store
from calsync.web.server import tune

NOW = datetime(2025, 9, 20, 4, tzinfo=UTC)
PLAIN = Presentation()
SHARE = 2_000  # events that the library builds, at most


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
            work.add_sightings([(_sighting(one, id), [f"n|{one.title}"])])
            work.put_event(replace(one, sightings=(_sighting(one, id),)))
        work.add_changes([Change(ChangeKind.REVISED, e.uid, e.title, at=NOW, event=e) for e in events])


def _sighting(one: Event, announcement: str) -> Sighting:
    candidate = Candidate(one.title, one.span, evidence=(Evidence(one.title, 0, len(one.title)),))
    return Sighting(f"s-{one.uid}", announcement, "bench", None, None, NOW, NOW, 0, candidate, one.uid)


def measure(size: int, changes: int) -> dict[str, Any]:
    tune()  # as the daemon does
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_store(f"sqlite:///{folder}/store.sqlite")
        for start in range(0, size, 1000):
            put(store, *(event(n) for n in range(start, min(size, start + 1000))))
        first = _clocked(lambda: FeedKeeper(store, _config(folder)).refresh(NOW))
        store.close()
        found: dict[str, Any] = {"events": size, "first_s": first.core}
        store = open_store(f"sqlite:///{folder}/store.sqlite")  # as after a start: nothing is in hand
        gc.collect()
        found |= _against_library(store, size)
        again = FeedKeeper(store, _config(folder))
        start_again = _clocked(lambda: again.refresh(NOW + timedelta(days=1)))
        found |= {"restart_s": start_again.core} | _changes(store, again, size, changes)
        feed = again.ready("all")
        assert feed is not None
        found |= {"bytes": len(feed.body), "peak_in_feeds": found["peak_mb"] * 1e6 / len(feed.body)}
        store.close()
        return found


class Clocked:
    """How long something took, on the wall and of a core, in seconds."""

    wall = core = 0.0


def _clocked(work: Callable[[], object]) -> Clocked:
    found, began, used = Clocked(), time.perf_counter(), time.process_time()
    work()
    found.wall, found.core = time.perf_counter() - began, time.process_time() - used
    return found


def _changes(store: Store, again: FeedKeeper, size: int, changes: int) -> dict[str, Any]:
    times: list[tuple[float, float, float]] = []
    peak = 0.0
    for step in range(1, changes + 1):
        changed = event(size // 2, step)
        put(store, changed)
        gc.collect()
        idle = _memory("VmRSS")
        _forget_the_peak()
        with _joins() as join:
            now = NOW + timedelta(days=1, minutes=step)
            took = _clocked(lambda now=now, uid=changed.uid: again.refresh(now, changed={uid}))  # type: ignore[misc]
        peak = max(peak, _memory("VmHWM") - idle)
        feed = again.ready("all")
        assert feed is not None and feed.count == size
        assert f"SEQUENCE:{step}\r\n".encode() in feed.body
        times.append((took.wall, took.core, took.core - join[0]))
    wall, core, rest = (statistics.median(found) for found in zip(*times, strict=True))
    return {"change_wall_s": wall, "change_core_s": core, "rest_core_s": rest, "peak_mb": peak}


@contextmanager
def _joins() -> Iterator[list[float]]:
    """Gathers the processor time of what concerns the whole feed and not the one event."""
    spent = [0.0]

    def timed(work: Callable[..., Any]) -> Callable[..., Any]:
        def measured(*arguments: Any, **named: Any) -> Any:
            began = time.process_time()
            try:
                return work(*arguments, **named)
            finally:
                spent[0] += time.process_time() - began

        return measured

    places: list[tuple[Any, str]] = [
        (build, "_joined"),
        (build, "packed"),
        (build.Shown, "with_changes"),
        (Store, "swap_ready_feed"),
        (keeper, "write"),
        (keeper, "holds"),
    ]
    former = [getattr(owner, name) for owner, name in places]
    for (owner, name), work in zip(places, former, strict=True):
        setattr(owner, name, timed(work))
    try:
        yield spent
    finally:
        for (owner, name), work in zip(places, former, strict=True):
            setattr(owner, name, work)


def _against_library(store: Store, size: int) -> dict[str, Any]:
    """From kept fragments to a feed that is ready, and icalendar's time for the same calendar."""
    ids = [event(n).uid for n in range(size)]

    def from_kept() -> None:
        fragments = store.fragments(PLAIN.key, ids)
        body = assemble(Head("All meetings"), [fragment.body for fragment in fragments.values()])
        assert len(fragments) == size and not check_structure(body, size)
        build.packed("all", body, size, NOW, NOW)

    kept = min(_clocked(from_kept).core for _ in range(3))
    share = [event(n) for n in range(min(size, SHARE))]
    entries = [present(one, PLAIN, {}) for one in share]
    made: list[bytes] = []
    library = _clocked(lambda: made.append(_by_library(entries, share))).core * size / len(share)
    ours = assemble(Head("Bench"), [render(one, PLAIN) for one in share])
    assert made[0].split(b"BEGIN:VEVENT")[1:] == ours.split(b"BEGIN:VEVENT")[1:], "not the same calendar"
    return {"kept_s": kept, "library_s": library, "times_faster": library / kept}


def _by_library(entries: list[Entry], events: list[Event]) -> bytes:
    """The same calendar by icalendar alone."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//calsync//calsync//EN")
    for entry, one in zip(entries, events, strict=True):
        made = icalendar.Event()
        made.add("uid", entry.uid)
        made.add("dtstamp", one.revised)
        made.add("last-modified", one.revised)
        made.add("created", entry.created)
        made.add("sequence", entry.sequence)
        made.add("summary", entry.summary)
        made.add("dtstart", entry.start)
        made.add("dtend", entry.end)
        made.add("status", entry.status)
        made.add("transp", "OPAQUE")
        made.add("x-microsoft-cdo-busystatus", entry.busy)
        made.add("x-calsync-precision", entry.precision.upper())
        made.add("location", entry.location)
        made.add("description", entry.description)
        calendar.add_component(made)
    return bytes(calendar.to_ical())


def _memory(kind: str) -> float:
    """Megabytes of this process: VmRSS now, VmHWM at most since the peak was forgotten."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split(f"{kind}:")[1].split()[0]) * 1024 / 1e6


def _forget_the_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", "ascii")


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


def measured_apart(size: int, changes: int) -> dict[str, Any]:
    """In a process of its own, for the sake of memory."""
    command = [sys.executable, __file__, "--sizes", str(size), "--changes", str(changes), "--json"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(done.stdout))


def told(found: dict[str, Any]) -> str:
    f = found
    return (
        f"{f['events']:,} events, {f['bytes'] / 1e6:.1f} MB\n"
        f"  first build {f['first_s']:.1f} s of a core; a restart with kept fragments {f['restart_s']:.2f} s\n"
        f"  kept fragments to a ready feed {f['kept_s']:.3f} s of a core; icalendar anew {f['library_s']:.2f} s: "
        f"{f['times_faster']:.1f} times\n"
        f"  one change {f['change_wall_s']:.3f} s, {f['change_core_s']:.3f} s of a core, "
        f"of it not the join {f['rest_core_s']:.4f} s\n"
        f"  peak of memory in a change {f['peak_mb']:.0f} MB above idle, {f['peak_in_feeds']:.1f} times the feed"
    )


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 10_000, 100_000])
    parser.add_argument("--changes", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    for size in options.sizes:
        if options.json:
            print(json.dumps(measure(size, options.changes)))
        else:
            print(told(measured_apart(size, options.changes)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
