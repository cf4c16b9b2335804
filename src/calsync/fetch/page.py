"""One web page that is looked at again and again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256

from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.asking import document, get_source, moved_note
from calsync.fetch.http import Client, Response

_FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The page, if it has changed. Raises FetchError."""
    answer = get_source(source, memory, client)
    if answer.status == 304:
        yield Fetched(memory=memory, note=_note(answer), rest=answer.fresh)
        return
    stamp = sha256(answer.body).hexdigest()
    if memory.items.get(source.address) != stamp:
        yield Fetched(document=document(answer, source, source.address, now))
    kept = SourceMemory(answer.etag, answer.last_modified, {source.address: stamp}, source.address, answer.moved)
    yield Fetched(memory=kept, note=_note(answer), rest=answer.fresh)


def _note(answer: Response) -> str | None:
    if moved := moved_note("the page", answer):
        return moved
    if answer.media_type in _FEEDS:
        return f'{answer.url} is a feed: set kind = "feed" for this source'
    return None
