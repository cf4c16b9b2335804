"""`calsync extract`: what would be read from a text."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from calsync.cli._text import lang_option, lines, published_option
from calsync.cli.app import App, pass_app
from calsync.errors import CalsyncError, ReadError
from calsync.wording import fixed_zone

if TYPE_CHECKING:
    from calsync.extract import Extractor
    from calsync.model import Announcement, Candidate, Series

RAW = ("html", "eml", "ics")


@click.command("extract", short_help="What would be read from a text.")
@click.argument("source", default="-", metavar="[PATH|URL|-]")
@click.option("--format", "form", type=click.Choice(["table", "json", "ics"]), default="table", show_default=True)
@click.option("--explain", "explained", is_flag=True, help="Show why: marks, derivations, what lost.")
@click.option("--jsonl", is_flag=True, help="One JSON object a line on standard input, one a line out.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes, with --jsonl.")
@published_option("The day of the announcement (2025-02-26), where the text does not say it.")
@lang_option
@pass_app
def command(
    app: App,
    source: str,
    form: str,
    explained: bool,
    jsonl: bool,
    jobs: int,
    published: date | datetime | None,
    lang: str | None,
) -> None:
    """What would be read from this text: its meetings, with when, where and how sure."""
    if jsonl:
        for answer in stream(lines(source), app.series, jobs):
            click.echo(answer)
        return
    for announcement in announcements(source, published, lang):
        if explained:
            from calsync.cli._origins import decided, explained_lines
            from calsync.extract.explain import explain

            for why in map(explain, app.extractor.readings(announcement)):
                click.echo("\n".join(explained_lines(decided(announcement, why.zone), why)))
            continue
        found = app.extractor.extract(announcement)
        if app.json or form == "json":
            app.print_json([row(candidate) for candidate in found])
        elif form == "ics":
            sys.stdout.buffer.write(calendar(found, announcement))
        else:
            table(app, found)


def announcements(source: str, published: date | datetime | None, lang: str | None) -> list[Announcement]:
    """The announcements at a path, a URL or on standard input."""
    from calsync import read
    from calsync.model import Document

    now = datetime.now(UTC)
    if source.startswith(("http://", "https://")):
        from calsync.fetch.http import Client

        with Client() as client:
            answer = client.get(source, allow_private=True)
        document = Document("extract", source, source, answer.media_type, answer.body, now, charset=answer.charset)
    elif source == "-":
        document = Document("extract", "-", "standard input", "text/plain", sys.stdin.buffer.read(), now, language=lang)
    else:
        path = Path(source)
        try:
            body = path.read_bytes()
        except OSError as error:
            raise ReadError(f"{source}: {error.strerror or error}: give a file that is there and readable") from error
        kind = "text/plain"
        if path.suffix not in ("", ".txt"):  # what fetches is slow to import, and a text needs nothing of it
            from calsync.fetch.folder import TYPES

            kind = TYPES.get(path.suffix.lower(), kind)
        document = Document("extract", path.name, str(path), kind, body, now, language=lang)
    if published is not None:
        from dataclasses import replace

        document = replace(document, published=published, dated_by="--published")
    return read.read(document)


def row(candidate: Candidate) -> dict[str, Any]:
    """One event of the stream contract."""
    from calsync.model import event_stream, evidence_stream

    out = event_stream(candidate)
    out["evidence"] = list(map(evidence_stream, candidate.evidence))
    out["reasons"] = list(candidate.reasons)
    return out


def stream(given: Iterable[str], series: tuple[Series, ...], jobs: int = 1) -> Iterator[str]:
    """One answer a line, in order; a line that cannot be read is answered with its error, and the stream goes on."""
    given = (line for line in given if line.strip())
    if jobs == 1:
        from calsync.extract import Extractor

        extractor = Extractor(series)
        for line in given:
            yield answer(line, extractor)
        return
    from collections import deque
    from concurrent.futures import Future, ProcessPoolExecutor

    waiting: deque[Future[str]] = deque()
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(series,)) as pool:
        for line in given:
            waiting.append(pool.submit(_work, line))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


_AHEAD = 8  # lines a process that are read before the oldest answer is told: a stream of any length fits in memory
_worker: list[Extractor] = []


def _start(series: tuple[Series, ...]) -> None:
    from calsync.extract import Extractor

    _worker[:] = [Extractor(series)]


def _work(line: str) -> str:
    return answer(line, _worker[0])


def answer(line: str, extractor: Extractor) -> str:
    """The line of the stream contract for one line of it."""
    from calsync import read
    from calsync.stream import checked, row_of

    identity: Any = None
    try:
        given = row_of(line)
        identity = given.get("id")
        checked(given)
        announcement = read.announcement(
            str(identity),
            given["text"],
            given.get("published"),
            given.get("lang"),
            given.get("genre"),
            given.get("url"),
        )
        out: dict[str, Any] = {"id": identity, "events": [row(c) for c in extractor.extract(announcement)]}
        if given.get("genre") in RAW:
            out["text"] = announcement.text
    except (CalsyncError, ValueError) as error:
        out = {"id": identity, "events": [], "error": str(error)}
    return json.dumps(out, ensure_ascii=False)


def table(app: App, candidates: list[Candidate]) -> None:
    """A table for people, or where there is nothing, words that say so."""
    if not candidates:
        app.err.print("Nothing in this text announces a meeting.")
        return
    app.print_table(("when", "precision", "what", "where", "status", "sure"), map(_cells, candidates))


def _cells(candidate: Candidate) -> tuple[str, ...]:
    from calsync import recurrence
    from calsync.model import status_in_words, titled

    start, end = candidate.span.stream()
    when = " to ".join(v for v in (start, end) if v) or "no date"
    where = candidate.place.text if candidate.place else "online" if candidate.online else ""
    zone = f" {fixed_zone(candidate.span.tz) or candidate.span.tz}" if candidate.span.tz else ""
    zone += " (zone assumed)" if candidate.span.zone_assumed else ""
    rhythm = f", {recurrence.told(candidate.rrule)}" if candidate.rrule else ""
    title, status = titled(candidate.title, candidate.kind), status_in_words(candidate)
    precision, sure = candidate.span.precision.value, f"{candidate.confidence:.2f}"
    return when + zone + rhythm, precision, title, where, status, sure


def calendar(candidates: list[Candidate], announcement: Announcement) -> bytes:
    """The dated candidates as one calendar, stamped with the announcement's own day so that it is always the same."""
    import hashlib

    from calsync.model import Event, Status
    from calsync.publish.ics import Head, assemble, render
    from calsync.publish.present import Presentation

    fragments = []
    for candidate in candidates:
        if not candidate.span.known:
            continue
        uid = hashlib.sha256(f"{announcement.key}\n{candidate.title}".encode()).hexdigest()[:24] + "@extract.calsync"
        status = Status.CONFIRMED if candidate.status is Status.PAST else candidate.status
        event = Event(
            uid, candidate.title, candidate.span, aliases=candidate.aliases, series=candidate.series,
            edition=candidate.edition, kind=candidate.kind, status=status, was=candidate.was, place=candidate.place,
            online=candidate.online,
            url=candidate.url, rrule=candidate.rrule, confidence=candidate.confidence,
        )  # fmt: skip
        fragments.append(render(event, Presentation()))
    return assemble(Head("calsync extract"), fragments)
