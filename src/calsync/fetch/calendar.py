"""A calendar of others (iCalendar), by URL or as a file; `read.ics` makes an announcement of each entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from calsync.errors import FetchError
from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.asking import get_source, moved_note
from calsync.fetch.http import Client
from calsync.model import Document

_BEGIN = b"BEGIN:VCALENDAR"


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The calendar, if it has changed. Raises FetchError."""
    if "://" not in source.address:
        yield from _file(source, memory, now)
        return
    answer = get_source(source, memory, client, web_address(source.address))
    note = moved_note("the calendar", answer)
    if answer.status == 304:
        yield Fetched(memory=memory, note=note, rest=answer.fresh)
        return
    stamp = _stamp(answer.body, answer.url)
    if memory.items.get(source.address) != stamp:
        yield Fetched(document=_document(source, answer.url, answer.body, now, answer.charset))
    kept = SourceMemory(
        answer.etag, answer.last_modified, {source.address: stamp}, web_address(source.address), answer.moved
    )
    yield Fetched(memory=kept, note=note, rest=answer.fresh)


def web_address(address: str) -> str:
    """webcal: is what calendar programs register for; it is fetched as https."""
    scheme, _, rest = address.partition("://")
    return f"https://{rest}" if scheme in ("webcal", "webcals") else address


def _file(source: SourceSettings, memory: SourceMemory, now: datetime) -> Iterator[Fetched]:
    path = Path(source.address)
    try:
        if path.stat().st_size > source.max_bytes:
            raise FetchError(f"{path}: it is larger than {source.max_bytes:,} bytes: raise max_bytes of this source")
        body = path.read_bytes()
    except OSError as error:
        raise FetchError(f"{path}: it cannot be read ({error.strerror}): correct the address of this source") from error
    stamp = _stamp(body, str(path))
    if memory.items.get(source.address) != stamp:
        yield Fetched(document=_document(source, str(path), body, now))
    yield Fetched(memory=SourceMemory(items={source.address: stamp}))


def _stamp(body: bytes, address: str) -> str:
    """What the calendar looks like, without the stamps that many servers renew at every request."""
    if _BEGIN not in body[:2000].upper():
        raise FetchError(
            f"{address}: this is no calendar: give the address that a calendar program would subscribe to, "
            'or set kind = "page"'
        )
    lines = (line for line in body.split(b"\n") if not line.upper().startswith((b"DTSTAMP", b"X-WR-", b"PRODID")))
    return sha256(b"\n".join(lines)).hexdigest()


def _document(source: SourceSettings, address: str, body: bytes, now: datetime, charset: str | None = None) -> Document:
    return Document(
        source=source.name,
        key=source.address,
        address=address,
        media_type="text/calendar",
        body=body,
        fetched=now,
        charset=charset,
        zone=source.zone,
        language=source.language,
    )
