"""Lines that others hand over (docs/http.md says what stands in one), whichever way they come in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from calsync.errors import ReadError
from calsync.model import Announcement, Candidate, Document, Kind, Place, Status
from calsync.span import Precision, Span

if TYPE_CHECKING:
    from calsync.config.checks import Check

LINE = "application/vnd.calsync.announcement+json"
_WORDS = ("published", "lang", "genre", "url")  # what a line may have besides its id and its text


def parsed(
    line: str | Mapping[str, Any], source: str, now: datetime
) -> Document | tuple[Announcement, list[Candidate]]:
    """What one line hands over: a text that is to be read, or an announcement and the events in it, as facts.

    Raises ValueError or CalsyncError with what is wrong.
    """
    row = checked(row_of(line))
    if row.get("id") is None:
        raise ReadError('it has no "id", by which a new version of it would be known')
    key, events = str(row["id"]), row.get("events")
    if events is None:
        return _to_read(row, key, line, source, now)
    if not isinstance(events, list) or not all(isinstance(one, dict) for one in events):
        raise ReadError('"events" is no list of events')
    return _kept(row, key, source), [from_stream(one) for one in events]


def row_of(line: str | Mapping[str, Any]) -> Mapping[str, Any]:
    """The JSON object of one line. Raises ReadError."""
    try:
        row = json.loads(line) if isinstance(line, str) else line
    except (ValueError, RecursionError) as error:
        raise ReadError(f'this is not JSON ({error}); write {{"id": "…", "text": "…"}}') from error
    if not isinstance(row, Mapping):
        raise ReadError('this is no JSON object; write {"id": "…", "text": "…"}')
    return row


def checked(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """The object of a line, where it has a text, and words only where words belong. Raises ReadError."""
    if not isinstance(row.get("id"), str | int | None):
        raise ReadError('"id" is neither a text nor a number')
    if not isinstance(row.get("text"), str):
        raise ReadError('it has no "text", or one that is no text')
    for name in _WORDS:
        if not isinstance(row.get(name), str | None):
            raise ReadError(f'"{name}" is no text; write it in quotes, or leave it out')
    return row


def from_stream(row: Mapping[str, Any]) -> Candidate:
    """An event of the stream contract as a stated fact. Raises ReadError saying what is wrong with it."""
    title = row.get("title")
    if not isinstance(title, str) or not title.strip():
        raise ReadError("an event needs a title")
    said = _values(title, row)
    try:
        span = stated_span(row.get("start"), row.get("end"), said.get("precision"), said.get("tz"))
        was = _former(row.get("was"), said.get("tz"))
    except ValueError as error:
        raise ReadError(f"the event “{title}”: {error}") from error
    return Candidate(
        title=title.strip(),
        span=span,
        aliases=said.get("aliases", ()),
        series=said.get("series"),
        edition=said.get("edition"),
        kind=Kind(said.get("kind", Kind.EVENT)),
        status=Status(said.get("status", Status.CONFIRMED)),
        was=was,
        place=_place(said.get("location"), said.get("country")),
        online=said.get("online", False),
        url=said.get("url"),
        rrule=said.get("rrule"),
        exdates=said.get("exdates", ()),
        description=said.get("description"),
        part_of=said.get("part_of"),
        external_id=said.get("external_id"),
        confidence=said.get("confidence", 1.0),
        reasons=("handed over as a fact",),
        stated=True,
    )


def stated_span(start: str | None, end: str | None, precision: str | None, tz: str | None) -> Span:
    """When an event is, as somebody states it. Raises ValueError saying what would be right."""
    forms = "write 2026-05, 2026-05-12 or 2026-05-12T15:00"
    try:
        span = Span.from_stream(start, end, precision, tz)
    except (ValueError, TypeError) as error:
        told = " to ".join(str(one) for one in (start, end) if one is not None)
        why = "" if "isoformat" in str(error) or isinstance(error, TypeError) else f" ({error})"
        raise ValueError(f'"{told}" is no date{why}; {forms}') from error
    if start and end and end < start[: len(end)]:
        raise ValueError(f"its end {end} is before its start {start}")
    return span


def rule(value: object) -> str:
    """A recurrence rule (RFC 5545), with or without "RRULE:" before it."""
    from calsync import recurrence
    from calsync.config.checks import Wrong, shown

    found = value.strip().removeprefix("RRULE:") if isinstance(value, str) else ""
    wrong = [list(recurrence.problems(found, all_day=all_day)) for all_day in (True, False)]
    if all(wrong):
        raise Wrong(f'{shown(value)} is no recurrence rule ({wrong[0][0]}); write "FREQ=WEEKLY;COUNT=10", for example')
    return found


def _values(title: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """The values of an event that stand in a line, each checked. Raises ReadError."""
    from calsync.config.checks import Wrong

    found: dict[str, Any] = {}
    for name, check in _checks().items():
        value = row.get(name)
        if value in (None, "", []):
            continue
        try:
            found[name] = check(value)
        except Wrong as wrong:
            raise ReadError(f"the event “{title}”: {name}: {wrong}") from wrong
    return found


@cache
def _checks() -> dict[str, Check]:
    from calsync.config.checks import country, day, one_of, share, whole, zone

    words = ("series", "location", "url", "description", "part_of", "external_id")
    return dict.fromkeys(words, _words) | {
        "aliases": _each(_words),
        "edition": whole(1, 100_000),
        "kind": one_of(*Kind),
        "status": one_of(*Status),
        "precision": one_of(*Precision),
        "tz": zone,
        "country": country,
        "online": bool,  # or the words that say how
        "rrule": rule,
        "exdates": _each(lambda value: date.fromisoformat(day(value))),
        "confidence": share,
    }


def _words(value: object) -> str:
    from calsync.config.checks import Wrong, shown

    if not isinstance(value, str):
        raise Wrong(f"{shown(value)} is not a text; write it in quotes")
    return value


def _each(check: Callable[[object], Any]) -> Callable[[object], tuple[Any, ...]]:
    from calsync.config.checks import Wrong, shown

    def check_each(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Wrong(f"{shown(value)} is not a list")
        return tuple(map(check, value))

    return check_each


def _former(was: Any, tz: str | None) -> Span | None:
    if not was:
        return None
    start, end = (was.get("start"), was.get("end")) if isinstance(was, Mapping) else (was, None)
    span = stated_span(start, end, None, tz)
    return span if span.known else None


def _place(text: str | None, country: str | None) -> Place | None:
    return Place(text=text or country or "", country=country) if text or country else None


def _to_read(row: Mapping[str, Any], key: str, line: str | Mapping[str, Any], source: str, now: datetime) -> Document:
    """The line as it came: what is in it is read where it can do no harm, and again by newer rules."""
    from calsync.read import published_value

    published_value(row.get("published"))  # whoever sends the line is to hear at once that this is no day
    raw = line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)
    return Document(source, key, f"the line “{key[:80]}”", LINE, raw.encode("utf-8", "replace"), now)


def _kept(row: Mapping[str, Any], key: str, source: str) -> Announcement:
    """With facts nothing of the text is read: it is only kept."""
    return Announcement(
        source,
        key,
        row["text"],
        row.get("url"),
        published=_day(row.get("published")),
        language=row.get("lang"),
        genre=row.get("genre"),
    )


def _day(value: str | None) -> datetime | date | None:
    """The day or instant of a line; an hour without a zone is in UTC, so that it keeps its place among the others."""
    from calsync.read import published_value

    when = published_value(value)
    if not value or isinstance(when, datetime):
        return when
    try:
        hour = datetime.fromisoformat(value.strip()).replace(tzinfo=UTC)
    except ValueError:  # a day in words
        return when
    return hour if len(value.strip()) > len("2026-03-01") else when
