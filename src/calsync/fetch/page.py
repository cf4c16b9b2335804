"""One web page that is looked at again and again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256

from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.http import Client, Response
from calsync.model import Document

_FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The page, if it has changed. Raises FetchError."""
    answer = client.get(
        source.address,
        allow_private=source.allow_private,
        etag=memory.etag,
        last_modified=memory.last_modified,
        max_bytes=source.max_bytes,
        timeout=source.timeout,
    )
    if answer.status == 304:
        yield Fetched(memory=memory, note=_note(answer))
        return
    stamp = sha256(answer.body).hexdigest()
    if memory.items.get(source.address) != stamp:
        yield Fetched(document=_document(source, answer, now))
    kept = SourceMemory(answer.etag, answer.last_modified, {source.address: stamp})
    yield Fetched(memory=kept, note=_note(answer))


def _document(source: SourceSettings, answer: Response, now: datetime) -> Document:
    return Document(
        source=source.name,
        key=source.address,
        address=answer.url,
        media_type=answer.media_type or "application/octet-stream",
        body=answer.body,
        fetched=now,
        charset=answer.charset,
        zone=source.zone,
        language=source.language,
    )


def _note(answer: Response) -> str | None:
    if answer.moved:
        return f"the page has moved for good to {answer.moved}: change the address of this source"
    if answer.media_type in _FEEDS:
        return f'{answer.url} is a feed: set kind = "feed" for this source'
    return None
