"""How long a text takes to be read: by its size, and for the oddest texts that a search finds.

usage: python benchmarks/extract.py sizes [--chart FILE.svg]     time a text of 4 kB to 1 MB, of five kinds
       python benchmarks/extract.py worst [--rounds 400]         search the text that costs most a kilobyte
       python benchmarks/extract.py steps FOLDER|FILE.jsonl      which step takes the time, over announcements
       python benchmarks/extract.py patterns FOLDER|FILE.jsonl   which regular expressions take the time

Times are processor time of one core, the best of a few tries: other load makes single tries slower.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from types import FrameType
from xml.sax.saxutils import escape

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.model import Announcement

KINDS = {
    "a report": (
        "PORT SERAINE, March 3 - The 12th Island States Summit will be held in Port Seraine from 14 to 16 May 2026, "
        "the foreign ministry said on Tuesday. The summit was founded in 1998 and last met in Holm in June 2024.\n\n"
        "Officials spoke at length of harbours and of fish, and nobody would say who pays for the new pier. “We are "
        "glad of every ship,” the harbour master said at a press conference after the meeting of the board.\n\n"
    ),
    "rows of a calendar": (
        "Rope Evening | Tuesday 10 March 2026 | 19:00 | Village Hall\n"
        "Finance Committee | 12 March 2026 | 10:00 | Room 4\n"
        "Deadline for papers | 20 March 2026 | 17:00 |\n"
    ),
    "a diary": (
        "MARCH\n\nTuesday 3\nCouncil meeting, Town Hall, 7 pm\n\nSaturday 7\nSpring Concert, Abbey Church, 7.30 pm\n"
        "Doors open at 7 pm. Tickets £8.\n\n"
    ),
    "prose without dates": (
        "The gulls were loud and nobody could say why that was so at all, for the weather was fine and the harbour lay "
        "still. An old man mended his nets and told of a ship that never came back.\n\n"
    ),
    "one paragraph of names": (
        "The council, the board, the Finance Committee and the Working Group on Ropes met and spoke of "
        "the Rope Forum on 4 May 2026. "
    ),
}
SIZES = (4, 16, 64, 256, 1024)  # kB


def read(extractor: Extractor, text: str) -> float:
    """Seconds of processor time for one reading."""
    row = Announcement("bench", "text", text, published=date(2026, 1, 5), language="en", genre="news")
    began = time.process_time()
    extractor.extract(row)
    return time.process_time() - began


def sizes(chart: Path | None) -> None:
    extractor = Extractor(default_series())
    read(extractor, KINDS["a report"])
    found: dict[str, list[float]] = {}
    for kind, piece in KINDS.items():
        for size in SIZES:
            text = (piece * (size * 1000 // len(piece) + 1))[: size * 1000]
            tries = 5 if size <= 64 else 1
            found.setdefault(kind, []).append(min(read(extractor, text) for _ in range(tries)))
        told = "  ".join(f"{size} kB {1000 * spent / size:.2f}" for size, spent in zip(SIZES, found[kind], strict=True))
        print(f"{kind:<24} ms a kB: {told}", flush=True)
    if chart is not None:
        chart.write_text(drawn(found), encoding="utf-8")


def drawn(found: dict[str, list[float]]) -> str:
    """Both axes logarithmic: a straight line of this slope is linear."""
    width, height, left, bottom = 760, 420, 70, 50
    low, high = 0.005, 32.0
    inks = ("#0f5f5c", "#9c1f2b", "#7a4a00", "#4a4f8a", "#535a61")

    def across(size: float) -> float:
        return left + (width - left - 190) * (_log(size) - _log(4)) / (_log(1024) - _log(4))

    def up(seconds: float) -> float:
        return height - bottom - (height - bottom - 20) * (_log(seconds) - _log(low)) / (_log(high) - _log(low))

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-labelledby="t" '
        'font-family="system-ui, sans-serif" font-size="13"><title id="t">Seconds to read a text, by its size</title>',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    ]
    for size in SIZES:
        x = across(size)
        label = f"{size} kB" if size < 1024 else "1 MB"
        out.append(f'<line x1="{x:.0f}" x2="{x:.0f}" y1="20" y2="{height - bottom}" stroke="#e3ded4"/>')
        out.append(f'<text x="{x:.0f}" y="{height - bottom + 20}" text-anchor="middle">{label}</text>')
    for seconds in (0.01, 0.1, 1, 10):
        y = up(seconds)
        out.append(f'<line x1="{left}" x2="{across(1024):.0f}" y1="{y:.0f}" y2="{y:.0f}" stroke="#e3ded4"/>')
        out.append(f'<text x="{left - 8}" y="{y + 4:.0f}" text-anchor="end">{seconds:g} s</text>')
    ends = sorted((up(spent[-1]), kind) for kind, spent in found.items())
    at = {}
    lowest = 0.0
    for y, kind in ends:  # the names beside the lines, none over another
        lowest = max(y, lowest + 17)
        at[kind] = lowest
    for ink, (kind, spent) in zip(inks, found.items(), strict=True):
        points = " ".join(f"{across(size):.1f},{up(one):.1f}" for size, one in zip(SIZES, spent, strict=True))
        out.append(f'<polyline points="{points}" fill="none" stroke="{ink}" stroke-width="2.5"/>')
        out.append(f'<text x="{across(1024) + 8:.0f}" y="{at[kind] + 4:.0f}" fill="{ink}">{escape(kind)}</text>')
    note = "Both scales are logarithmic: lines of this slope are linear."
    out.append(f'<text x="{left}" y="{height - 8}" fill="#565e66">{note}</text>')
    return "\n".join([*out, "</svg>\n"])


def _log(value: float) -> float:
    from math import log10

    return log10(value)


TELLING = (  # noqa: SIM905
    "the 12th ADMM-Plus Retreat summit Workshop meeting Council of and on from to until by at , . : ; | "
    "- — ( ) [ ] \n \n\n \t • > 31 2025 2025-02-30 February Feb 29 März 0 99 24:00 19.30 7pm noon Monday "
    "next week today tomorrow UTC EST Q3 spring cancelled postponed moved deadline Date: Time: Venue: "
    "every first second last -- 会议 １２ ½ 10th–12th 1/2/3 9999 A B.C. will be held meets Room 4 Hall "
    "Street London @ www.x.org +44 “ ” ' & / … * # 1. a) XII v ... aaaaaaaaaaaaaaaa ========"
).split(" ")
MOST_WORDS = 12


def heap(random_: random.Random) -> str:
    """A few pieces, said again and again up to four kilobytes: what hurts once hurts most when it is repeated."""
    pieces = [random_.choice(TELLING) for _ in range(random_.randint(1, MOST_WORDS))]
    between = random_.choice([" ", "", "\n", ", ", " | "])
    once = between.join(pieces) + between
    return (once * (4000 // max(1, len(once)) + 1))[:4000]


def worst(rounds: int, seed: int) -> None:
    random_ = random.Random(seed)
    extractor = Extractor(default_series())
    plain = [(piece * 40)[:4000] for piece in KINDS.values()]
    for text in plain:
        read(extractor, text)
    usual = statistics.median(min(read(extractor, text) for _ in range(3)) for text in plain)
    found: list[tuple[float, str]] = []
    for _ in range(rounds):
        text = heap(random_)
        spent = read(extractor, text)
        if spent > 5 * usual:
            spent = min(spent, *(read(extractor, text) for _ in range(2)))
        found.append((spent / usual, text))
    found.sort(reverse=True)
    print(f"usual: {1000 * usual / 4:.2f} ms a kB; heaps: median {statistics.median(f for f, _ in found):.1f} times")
    for factor, text in found[:5]:
        print(f"{factor:6.1f} times  {text[:110]!r}")


def steps(path: Path, seconds: float) -> None:
    """A sample of the stack every millisecond of processor time: which step it was in, and in which function of it."""
    import signal

    extractor = Extractor(default_series())
    rows = list(_announcements(path))
    for row in rows:
        extractor.extract(row)
    inside: Counter[str] = Counter()
    whole = 0

    def look(number: int, frame: FrameType | None) -> None:
        nonlocal whole
        whole += 1
        files = set()
        while frame is not None:
            name = frame.f_code.co_filename.partition("/extract/")[2]
            if name and name != "extractor.py":
                files.add(name.partition("/")[0].removesuffix(".py"))
            frame = frame.f_back
        inside.update(files)

    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)
    began, done = time.process_time(), 0
    while time.process_time() - began < seconds:
        for row in rows:
            extractor.extract(row)
        done += len(rows)
    signal.setitimer(signal.ITIMER_PROF, 0)
    speed = done / (time.process_time() - began)
    print(f"{speed:.0f} a second; part of the time that each step, with what it calls, takes:")
    for name, count in inside.most_common(24):
        print(f"{count / whole:6.1%}  {name}")


def patterns(path: Path) -> None:
    """The time in regular expressions, by pattern and by the line that asks; that of being measured is in it."""
    extractor = Extractor(default_series())
    rows = list(_announcements(path))
    for row in rows:
        extractor.extract(row)
    spent: Counter[tuple[str, str]] = Counter()
    calls: Counter[tuple[str, str]] = Counter()
    began = 0.0

    def look(frame: FrameType, event: str, asked: object) -> None:
        nonlocal began
        pattern = getattr(asked, "__self__", None) if event in ("c_call", "c_return") else None
        if isinstance(pattern, re.Pattern):
            now = time.thread_time()
            if event == "c_return":
                line = f"{frame.f_code.co_filename.partition('/extract/')[2]}:{frame.f_lineno}"
                spent[line, pattern.pattern] += now - began
                calls[line, pattern.pattern] += 1
            began = time.thread_time()

    sys.setprofile(look)
    for row in rows:
        extractor.extract(row)
    sys.setprofile(None)
    print(f"{sum(calls.values()) / len(rows):.0f} searches and {1000 * spent.total() / len(rows):.2f} ms a text")
    for (line, pattern), seconds in spent.most_common(40):
        each = calls[line, pattern] / len(rows)
        print(f"{1000 * seconds / len(rows):.3f} ms in {each:5.1f} calls  {line:<24} {pattern[:70]!r}")


def _announcements(path: Path) -> Iterator[Announcement]:
    from calsync.read import announcement

    for file in [path] if path.is_file() else sorted(path.rglob("*.json")):
        lines = file.read_text(encoding="utf-8")
        for one in map(json.loads, lines.splitlines()) if file.suffix == ".jsonl" else [json.loads(lines)]:
            if isinstance(one, dict) and isinstance(one.get("text"), str):
                yield announcement(one["id"], one["text"], one.get("published"), one.get("lang"), one.get("genre"))


def main(words: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("sizes").add_argument("--chart", type=Path)
    search = commands.add_parser("worst")
    search.add_argument("--rounds", type=int, default=400)
    search.add_argument("--seed", type=int, default=1)
    profile = commands.add_parser("steps")
    profile.add_argument("path", type=Path)
    profile.add_argument("--seconds", type=float, default=10)
    commands.add_parser("patterns").add_argument("path", type=Path)
    given = parser.parse_args(words)
    if given.command == "sizes":
        sizes(given.chart)
    elif given.command == "worst":
        worst(given.rounds, given.seed)
    elif given.command == "patterns":
        patterns(given.path)
    else:
        steps(given.path, given.seconds)


if __name__ == "__main__":
    main()
