"""How long one announcement takes to settle in a store of N events: the cost must not grow with the store.

usage: python benchmarks/reconcile.py [--sizes 10000 100000 1000000] [--series 20000] [--each-source 100]
                                      [--rounds 300] [--url sqlite:///…]
       python benchmarks/reconcile.py --check

Fills a store with synthetic series (weekly councils, yearly conferences, numbered meetings) of sources that tell of 100
series each (of one source with --each-source 20000: then 70 of its conferences lie on the very same days, and a word on
one of them meets all), then settles announcements
that move, confirm and cancel known meetings and bring new ones. Prints, in milliseconds, median and 99th percentile by
the clock and of the processor, how many sightings an announcement meets, the memory of the process that settles, and
the ratio of the largest to the smallest store. The filling goes around `ingest`, in large batches; --check fills a
small store both ways and compares every row. A store of more than 100,000 events is filled up with copies of those,
under other ids and index keys: they are as many rows in as many tables, and nobody meets them.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice
from pathlib import Path

from sqlalchemy import text

from calsync.model import Announcement, Candidate, Place, Sighting, Status
from calsync.pipeline import RULES, Line, Reading, ingest, sightings
from calsync.reconcile import Plan, Rules, derive, keys, plan
from calsync.span import day_span, month_span
from calsync.store import Store, Writing, announcement_id, export, open_store, schema
from calsync.store.ids import key_numbers
from calsync.store.records import announcement_row, change_row, event_row, promise_row, sighting_row

BATCH = 5_000
REAL = 100_000  # events; more are copies
RATIOS = ("median_ms", "p99_ms", "cpu_median_ms", "cpu_p99_ms", "rss_mb")
WARM = 20  # announcements that are not counted
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


def announcement(source: str, key: str, published: date) -> Announcement:
    return Announcement(source, key, f"text of {key}", title=key, published=published)


def source_of(series: int, each: int) -> str:
    """The source that tells of a series, of so many each."""
    return f"bench-{series // each}"


def fill(line: Line, events: int, series: int, each_source: int) -> None:
    """Write the store in large batches, each meeting as the only one of its announcement: no two of them are one.

    The rows are those that `ingest` would have written one by one; `--check` compares.
    """
    real = min(events, REAL)
    wanted = fillings(real, series, each_source)
    with line.store.writing() as work:
        work.connection.execute(text("DROP INDEX sighting_keys_by_sighting"))  # sorted at the end, that is faster
        if work.connection.dialect.name == "sqlite":
            work.connection.execute(text("PRAGMA cache_size=-400000"))
    for number, batch in enumerate(iter(lambda: list(islice(wanted, BATCH)), [])):
        with line.store.writing(durable=False) as work:
            _put(
                line, work, [alone(line, number * BATCH + n, source, found) for n, (source, found) in enumerate(batch)]
            )
    for copy in range(1, events // real):
        with line.store.writing(durable=False) as work:
            _copy(work, copy)
    with line.store.writing() as work:
        work.connection.execute(text("CREATE INDEX sighting_keys_by_sighting ON sighting_keys (sighting)"))


def _copy(work: Writing, number: int) -> None:
    """All rows of the real events once more."""
    mark = f"copy{number}-"
    named = {
        "announcements": ("id", "key"),
        "sightings": ("id", "announcement", "event", "founded"),
        "events": ("uid",),
        "publication": ("uid",),
        "journal": ("uid", "cause"),
    }
    for name, own in named.items():
        columns = [
            column.name for column in schema.metadata.tables[name].columns if (name, column.name) != ("journal", "id")
        ]
        told = ", ".join(f"'{mark}' || \"{column}\"" if column in own else f'"{column}"' for column in columns)
        into = ", ".join(f'"{column}"' for column in columns)
        work.connection.execute(
            text(f"INSERT INTO {name} ({into}) SELECT {told} FROM {name} WHERE {own[0]} NOT LIKE 'copy%'")
        )
    # An even step around a circle: a key stays a key, a side key a side key, and no two become one.
    step, top = number * 2 * 311_111_111_111_111, 2**63
    work.connection.execute(
        text(
            "INSERT INTO sighting_keys (key, sighting) "
            "SELECT CASE WHEN key >= :rest THEN key - :rest ELSE key + :step END AS other, :mark || sighting "
            "FROM sighting_keys WHERE sighting NOT LIKE 'copy%' ORDER BY other"
        ),
        {"step": step, "rest": top - step, "mark": mark},
    )


def fillings(events: int, series: int, each_source: int) -> Iterator[tuple[str, Candidate]]:
    """Each meeting, and the source that tells of it."""
    each = max(1, events // series)
    return ((source_of(s, each_source), meeting(s, e)) for s in range(min(series, events)) for e in range(each))


def of_filling(number: int, source: str, found: Candidate) -> Announcement:
    return announcement(source, f"fill-{number}", (found.span.first_day or date(2026, 1, 1)) - timedelta(days=30))


def alone(line: Line, number: int, source: str, found: Candidate) -> tuple[Announcement, Sighting, Plan]:
    """An announcement of one meeting that is none of the others."""
    said, now = of_filling(number, source, found), line.clock()
    reading = Reading(source, 0, ((said, (found,)),))
    (sighting,) = sightings(line, reading, said, (found,), announcement_id(said), now)
    made = plan(derive([sighting], (), line.rules), (), now=now, new_uid=line.new_uid, arrived={sighting.id: sighting})
    return said, sighting, made


def _put(line: Line, work: Writing, rows: Sequence[tuple[Announcement, Sighting, Plan]]) -> None:
    """One statement a table."""
    into: dict[str, list[dict[str, object]]] = {}
    keyed: list[tuple[str, int]] = []
    for said, sighting, made in rows:
        (event,) = made.events
        own = {"id": sighting.id, "event": event.uid, "founded": event.uid}
        into.setdefault("announcements", []).append(
            announcement_row(said, sighting.announcement, seen=sighting.seen, authority=0, rules=RULES)
        )
        into.setdefault("sightings", []).append(sighting_row(sighting) | own)
        into.setdefault("events", []).append({"uid": event.uid, **event_row(event)})
        into.setdefault("publication", []).append({"uid": event.uid, **promise_row(event)})
        into.setdefault("journal", []).append(change_row(made.changes[0]))
        keyed += [(sighting.id, number) for number in key_numbers(keys(sighting, line.rules))]
    for name, found in into.items():
        work.connection.execute(schema.metadata.tables[name].insert(), found)
    work.add_keys(sorted(keyed, key=lambda pair: pair[1]))


def news(rng: random.Random, series: int, each: int, each_source: int, count: int) -> Iterator[Reading]:
    """Confirmations, moves, cancellations, vague mentions and new meetings."""
    for number in range(count):
        which = rng.randrange(series)
        known, source = meeting(which, rng.randrange(each)), source_of(which, each_source)
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
        said = announcement(source, f"news-{number}-{rng.random()}", first - timedelta(days=10))
        yield Reading(source, 0, ((said, (found,)),))


def line_of(store: Store, kind: str = "filled") -> Line:
    ticks, uids = count(), count()
    return Line(
        store, Rules(), lambda _: (), lambda: NOW + timedelta(seconds=next(ticks)), lambda: f"{kind}-{next(uids)}@bench"
    )


def measure(url: str, events: int, args: argparse.Namespace) -> dict[str, float]:
    with open_store(url) as store:
        began = time.perf_counter()
        fill(line_of(store), events, args.series, args.each_source)
        filled = time.perf_counter() - began
    # The memory is that of a process which only settles.
    here = [sys.executable, __file__, "--settle", url, str(events), "--rounds", str(args.rounds)]
    here += ["--series", str(args.series), "--each-source", str(args.each_source)]
    found = json.loads(subprocess.run(here, check=True, capture_output=True, text=True).stdout)
    return {"events": events, **found, "fill_s": round(filled, 1)}


def settled(url: str, events: int, args: argparse.Namespace) -> dict[str, float]:
    """What settling costs in a store that is filled already."""
    times, work, met = [], [], []
    with open_store(url) as store:
        line = line_of(store, "news")
        real = min(events, REAL)
        series, each = min(args.series, real), max(1, real // args.series)
        told = news(random.Random(7), series, each, args.each_source, args.rounds + WARM)
        for number, reading in enumerate(told):
            start, busy = time.perf_counter(), time.process_time()
            ingest(line, reading)
            took, used = time.perf_counter() - start, time.process_time() - busy
            if number < WARM:
                continue  # statements are compiled, pages are read for the first time
            times.append(took * 1000)
            work.append(used * 1000)
            with store.reading() as look:
                met.append(
                    len(look.neighbourhood(look.sightings_of(announcement_id(reading.announcements[0][0]))).sightings)
                )
    times.sort()
    work.sort()
    return {
        "median_ms": round(statistics.median(times), 2),
        "p99_ms": round(times[int(len(times) * 0.99) - 1], 2),
        "cpu_median_ms": round(statistics.median(work), 2),  # on a machine that others use, the truer figure
        "cpu_p99_ms": round(work[int(len(work) * 0.99) - 1], 2),
        "met_mean": round(statistics.mean(met), 1),
        "met_most": max(met),
        "rss_mb": peak_memory(),
    }


def peak_memory() -> float:
    """MB that this program held at most, where the system tells (getrusage tells those of its parent too)."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    kilobytes = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)
    return round((kilobytes or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024, 1)


def check() -> bool:
    """Whether the hurried filling writes what `ingest` writes."""
    found = []
    for hurried in (True, False):
        with open_store("sqlite://") as store:
            line = line_of(store)
            if hurried:
                fill(line, 400, 40, 10)
            else:
                for number, (source, one) in enumerate(fillings(400, 40, 10)):
                    ingest(line, Reading(source, 0, ((of_filling(number, source, one), (one,)),)))
            found.append(list(export(store, NOW)))
    return found[0] == found[1]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    ap.add_argument("--series", type=int, default=20_000)
    ap.add_argument("--each-source", type=int, default=100, help="how many series a source tells of")
    ap.add_argument("--rounds", type=int, default=300)
    ap.add_argument("--url", help="an empty store; without it, SQLite in a temporary folder for each size")
    ap.add_argument("--check", action="store_true", help="compare the filling with what ingest writes")
    ap.add_argument("--settle", nargs=2, metavar=("URL", "EVENTS"), help=argparse.SUPPRESS)
    args = ap.parse_args()
    if args.check:
        sys.exit(0 if check() else "the filling writes other rows than ingest")
    if args.settle:
        print(json.dumps(settled(args.settle[0], int(args.settle[1]), args)))
        return
    found = []
    for size in args.sizes:
        with tempfile.TemporaryDirectory() as folder:
            url = args.url or f"sqlite:///{Path(folder) / 'bench.sqlite'}"
            found.append(measure(url, size, args))
            print(json.dumps(found[-1]), flush=True)
    ratio = {name: round(found[-1][name] / found[0][name], 2) for name in RATIOS}
    print(json.dumps({"largest_to_smallest": ratio}))


if __name__ == "__main__":
    main()
