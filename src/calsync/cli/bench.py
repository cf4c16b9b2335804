"""`calsync bench`: how fast on this machine."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, TextIO

import click

from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError

if TYPE_CHECKING:
    from calsync.model import Announcement, Event


@click.group(short_help="How fast on this machine.")
def command() -> None:
    """Measure one step on one core. Other programs that run at the same time make it look slower."""


@command.command()
@click.argument("path", type=click.Path(path_type=Path, exists=True, allow_dash=True), required=False)
@click.option("--seconds", default=3.0, show_default=True, help="Go round the announcements for so long.")
@pass_app
def extract(app: App, path: Path | None, seconds: float) -> None:
    """Announcements read in a second of processor time.

    PATH is a folder of texts, a file of the stream contract, or - for such on stdin.
    """
    from calsync.extract import Extractor

    announcements = list(_announcements(path))
    if not announcements:
        raise CalsyncError(f"{path}: there is no announcement in it; name a folder with .txt files or a .jsonl file")
    began = process_time()
    extractor = Extractor(app.series)
    extractor.extract(announcements[0])
    ready = process_time() - began
    done, found, characters, spent = 0, 0, 0, 0.0
    for announcement in cycle(announcements):
        began = process_time()
        found += len(extractor.extract(announcement))
        spent += process_time() - began
        done, characters = done + 1, characters + len(announcement.text)
        if spent >= seconds and done >= len(announcements):
            break
    _tell(
        app,
        {
            "announcements": len(announcements),
            "per_second": round(done / spent, 1),
            "characters_per_second": round(characters / spent),
            "candidates_each": round(found / done, 2),
            "seconds_to_start": round(ready, 3),
            "memory_megabytes": round(_memory(), 1),
        },
    )


def _memory() -> float:
    """The most megabytes that this process has held at once."""
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


@command.command()
@click.option("--events", "count", default=1000, show_default=True, help="So many events in the feed.")
@pass_app
def feeds(app: App, count: int) -> None:
    """Milliseconds to render, join and check a feed."""
    from calsync.publish import Head, Presentation, assemble, check_structure, render

    presentation = Presentation()
    bodies: dict[str, bytes] = {}

    def render_all() -> None:
        for event in _events(count):
            bodies[event.uid] = render(event, presentation)

    rendering = _timed(render_all)
    head = Head("Bench", zone="Asia/Kuala_Lumpur")
    whole = assemble(head, bodies.values())
    joining = _timed(lambda: assemble(head, bodies.values()))
    checking = _timed(lambda: check_structure(whole, count))
    _tell(
        app,
        {
            "events": count,
            "kilobytes": round(len(whole) / 1000),
            "render_ms_each": round(rendering * 1000 / count, 3),
            "join_ms": round(joining * 1000, 2),
            "check_ms": round(checking * 1000, 2),
        },
    )


def _tell(app: App, numbers: dict[str, Any]) -> None:
    if app.json:
        app.print_json(numbers)
    else:
        for name, number in numbers.items():
            click.echo(f"{name.replace('_', ' '):<24} {number}")


def _timed(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return perf_counter() - began


def _announcements(path: Path | None) -> Iterator[Announcement]:
    """The announcements of a folder, a stream file, standard input (-), or the shipped samples."""
    if path is None:
        from calsync.config.places import shipped

        path = shipped() / "samples"
    if path.is_dir():
        for file in sorted(path.rglob("*.txt")):
            yield _announcement({"id": file.name, "text": file.read_text("utf-8", errors="replace")})
    elif str(path) == "-":
        yield from _stream(sys.stdin)
    else:
        with path.open(encoding="utf-8") as lines:
            yield from _stream(lines)


def _stream(lines: TextIO) -> Iterator[Announcement]:
    for number, line in enumerate(lines, start=1):
        try:
            row = json.loads(line)
            yield _announcement(row)
        except (ValueError, KeyError, TypeError) as error:
            right = '{"id": "1", "text": "…"}'
            raise CalsyncError(f"line {number} is no announcement ({error}); each line is such: {right}") from error


def _announcement(row: dict[str, Any]) -> Announcement:
    from calsync import read

    return read.announcement(
        row["id"], row["text"], row.get("published"), row.get("lang"), row.get("genre"), row.get("url")
    )


def _events(count: int) -> Sequence[Event]:
    """Meetings as they are usual: half of whole days, a third with hours, the others vague."""
    from calsync.model import Event, Place
    from calsync.span import Precision, Span, day_span, month_span

    events = []
    for number in range(count):
        day = date(2026, 1, 1) + timedelta(days=number % 700)
        start = datetime(day.year, day.month, day.day, 9 + number % 8, 30)
        spans = (
            day_span(day, day + timedelta(days=number % 3)),
            Span(start, start + timedelta(hours=2), Precision.MINUTE, "Asia/Kuala_Lumpur"),
            day_span(day),
            month_span(day.year, day.month),
        )
        event = Event(f"{number}@bench", f"Working Group on Subject {number}", spans[number % 4])
        place = Place("Putrajaya International Convention Centre, Putrajaya, Malaysia", country="MY")
        events.append(replace(event, place=place, confidence=0.9, revised=datetime(2026, 1, 1, tzinfo=UTC)))
    return events
