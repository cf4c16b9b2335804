"""Every figure of the feeds beside what is wanted of it: one command, some twenty-five minutes on a quiet machine.

    .venv/bin/python benchmarks/feeds.py [--sizes 1000 10000 100000] [--rounds 5] [--minutes 10]

It runs `changed.py`, `serve.py` and `chaos.py` (`--minutes 0` leaves that one out), and ends with 1 where a figure is
not as wanted. Needs `wrk`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import changed
import serve

HERE = Path(__file__).parent


class Figure(NamedTuple):
    what: str
    wanted: str
    found: str
    good: bool


def of_changes(found: list[dict[str, Any]]) -> Iterator[Figure]:
    for one in found:
        size, wall, core = one["events"], one["change_wall_s"], one["change_core_s"]
        wanted, good = ("< 0.5 s", wall < 0.5) if size == 10_000 else ("", True)
        yield Figure(f"one change of {size:,} events, to served bytes", wanted, f"{wall:.2f} s ({core:.2f} core)", good)
    rest = [one["rest_core_s"] * 1000 for one in found]
    told = ", ".join(f"{value:.1f}" for value in rest)
    # A collection of Python's garbage falls into it by chance, so three times is still "not".
    yield Figure("of it not the join, ms of a core, by size", "does not grow", told, max(rest) <= 3 * min(rest))
    for one in found:
        peak, size = one["peak_in_feeds"], one["events"]
        yield Figure(f"peak of memory above idle, {size:,} events", "< 5 × the feed", f"{peak:.1f} ×", peak < 5)
    last, times = found[-1], found[-1]["times_faster"]
    what = f"{last['events']:,} events from kept fragments, against icalendar"
    yield Figure(what, "≥ 20 × faster", f"{times:.1f} ×", times >= 20)


def of_serving(found: dict[str, Any]) -> Iterator[Figure]:
    for row in found["rows"]:
        rate, core = row["rate"], row["core_ms"]
        share, by_core = rate["calsync"] / rate["bare Starlette"], core["bare Starlette"] / core["calsync"]
        what = f"{row['kind']}, {row['connections']} connections, of a bare answer"
        yield Figure(what, "≥ 0.85", f"{share:.2f} ({by_core:.2f} by core time)", share >= 0.85)
    for row in found["rows"]:
        rate, core = row["rate"], row["core_ms"]
        if row["connections"] == 64:
            gain = rate["calsync, 2 processes"] / rate["calsync"]
            bound = 2 * core["calsync"] / core["calsync, 2 processes"]
            told = f"{gain:.2f} × ({bound:.2f} with cores to spare)"
            yield Figure(f"{row['kind']}, two processes against one", "≥ 1.3 ×", told, gain >= 1.3)
    worst = max(found["first_waits"])
    yield Figure("longest wait after a start", "≤ 50 ms", f"{worst * 1000:.0f} ms", worst <= 0.050)


def of_chaos(minutes: float) -> Figure:
    command = [sys.executable, str(HERE / "chaos.py"), "--minutes", str(minutes)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    print(done.stdout, done.stderr, flush=True)
    told = (done.stdout.splitlines() or ["it broke off"])[-1]
    return Figure(f"{minutes:g} minutes of kill -9 under load", "no wrong answer", told, done.returncode == 0)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=10)
    options = parser.parse_args()
    figures: list[Figure] = []
    changes = []
    for size in options.sizes:
        changes.append(changed.measured_apart(size, options.rounds))
        print(changed.told(changes[-1]), flush=True)
    figures += of_changes(changes)
    command = [sys.executable, str(HERE / "serve.py"), "--rounds", str(options.rounds), "--json"]
    served = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
    print(serve.told(served), flush=True)
    figures += of_serving(served)
    if options.minutes:
        figures.append(of_chaos(options.minutes))
    for figure in figures:
        mark = "" if not figure.wanted else "good" if figure.good else "NOT REACHED"
        print(f"{figure.what:<60} {figure.wanted:<16} {figure.found:<34} {mark}".rstrip())
    return 0 if all(figure.good for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
