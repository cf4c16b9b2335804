"""How long one announcement takes to settle in a store of N events: the cost must not grow with the store.

usage: python benchmarks/reconcile.py [--sizes 1000 10000 100000] [--series 20000] [--rounds 200] [--url sqlite:///…]

Fills a store with synthetic series (weekly councils, yearly conferences, numbered meetings), then settles announcements
that move, confirm and cancel known meetings and bring new ones. Prints median and 99th percentile in milliseconds, the
memory of the process, and the ratio of the largest to the smallest store.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from calsync.model import Announcement, Candidate, Place, Status
from calsync.pipeline import Line, Reading, ingest, put
from calsync.reconcile import Rules
from calsync.span import day_span, month_span
from calsync.store import open_store

KINDS = (
    "Council regular meeting",
    "Fisheries Conference",
    "Planning Board",
    "Harbour Committee hearing",
    "Music Festival",
)
PARTS = tuple("ka lo mi ran tes vol dar wen shi por gal nor bek sul tir mon fal hest quin zar".split())  # noqa: SIM905
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def place_name(number: int) -> str:
    """A made-up town for every series."""
    letters = []
    for _ in range(4):
        number, rest = divmod(number, len(PARTS))
        letters.append(PARTS[rest])
    return "".join(letters).capitalize() + (f" {number}" if number else "")


def meeting(series: int, edition: int) -> Candidate:
    town = place_name(series)
    kind = KINDS[series % len(KINDS)]
    if series % 5 in (1, 4):
        first = date(2010 + edition, 1 + series % 12, 1 + series % 25)
        return Candidate(f"{town} {kind} {2010 + edition}", day_span(first, first + timedelta(days=2)), confidence=0.9)
    first = date(2024, 1, 2) + timedelta(days=7 * edition + series % 5)
    return Candidate(f"{town} {kind}", day_span(first), place=Place(f"Town Hall, {town}"), confidence=0.9)


def announcement(key: str, published: date) -> Announcement:
    return Announcement("bench", key, f"text of {key}", title=key, published=published)


def fill(line: Line, events: int, series: int) -> None:
    """Many announcements a transaction: only the filling is hurried, not what is measured."""
    each = max(1, events // series)
    wanted = ((s, e) for s in range(min(series, events)) for e in range(each))
    batch: list[Reading] = []
    for number, (s, e) in enumerate(wanted):
        found = meeting(s, e)
        published = (found.span.first_day or date(2026, 1, 1)) - timedelta(days=30)
        batch.append(Reading("bench", 0, ((announcement(f"fill-{number}", published), (found,)),)))
        if len(batch) == 500:
            flush(line, batch)
    flush(line, batch)


def flush(line: Line, batch: list[Reading]) -> None:
    with line.store.writing() as work:
        for reading in batch:
            put(line, work, reading)
    batch.clear()


def news(rng: random.Random, series: int, each: int, count: int) -> Iterator[Reading]:
    """Confirmations, moves, cancellations, vague mentions and new meetings."""
    for number in range(count):
        known = meeting(rng.randrange(series), rng.randrange(each))
        first = known.span.first_day
        assert first is not None
        what = number % 5
        if what == 0:
            found = known
        elif what == 1:
            moved = day_span(first + timedelta(days=3))
            found = Candidate(known.title, moved, was=known.span, confidence=0.9)
        elif what == 2:
            found = Candidate(known.title, known.span, status=Status.CANCELLED, confidence=0.9)
        elif what == 3:
            found = Candidate(known.title, month_span(first.year, first.month), confidence=0.9)
        else:
            found = Candidate(f"Launch of the {place_name(rng.randrange(10**6))} library", known.span, confidence=0.9)
        published = first - timedelta(days=10)
        yield Reading("bench", 0, ((announcement(f"news-{number}-{rng.random()}", published), (found,)),))


def measure(url: str, events: int, series: int, rounds: int) -> dict[str, float]:
    with open_store(url) as store:
        ticks = iter(range(10**9))
        line = Line(store, Rules(), lambda _: (), lambda: NOW + timedelta(seconds=next(ticks)))
        began = time.perf_counter()
        fill(line, events, series)
        filled = time.perf_counter() - began
        rng = random.Random(7)
        real = min(series, events)
        times, work = [], []
        for reading in news(rng, real, max(1, events // series), rounds):
            start, busy = time.perf_counter(), time.process_time()
            ingest(line, reading)
            times.append((time.perf_counter() - start) * 1000)
            work.append((time.process_time() - busy) * 1000)
    times.sort()
    return {
        "events": events,
        "median_ms": round(statistics.median(times), 2),
        "p99_ms": round(times[int(len(times) * 0.99) - 1], 2),
        "max_ms": round(times[-1], 2),
        "cpu_median_ms": round(statistics.median(work), 2),  # on a machine that others use, the truer figure
        "fill_s": round(filled, 1),
        "rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    ap.add_argument("--series", type=int, default=20_000)
    ap.add_argument("--rounds", type=int, default=200)
    ap.add_argument("--url", help="an empty store; without it, SQLite in a temporary folder for each size")
    args = ap.parse_args()
    found = []
    for size in args.sizes:
        with tempfile.TemporaryDirectory() as folder:
            url = args.url or f"sqlite:///{Path(folder) / 'bench.sqlite'}"
            found.append(measure(url, size, args.series, args.rounds))
            print(json.dumps(found[-1]), flush=True)
    ratio = {name: round(found[-1][name] / found[0][name], 2) for name in ("median_ms", "cpu_median_ms")}
    print(json.dumps({"largest_to_smallest": ratio}))


if __name__ == "__main__":
    main()
