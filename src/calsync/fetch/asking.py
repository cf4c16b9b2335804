"""One GET as a source's settings want it, from where its address has moved to."""

from __future__ import annotations

from datetime import datetime

from calsync.errors import FetchError, Later
from calsync.fetch import SourceMemory, SourceSettings
from calsync.fetch.http import Client, Response
from calsync.model import Document


def get(url: str, source: SourceSettings, client: Client) -> Response:
    """The answer for any address that a source leads to. Raises FetchError."""
    return _get(url, source, client, SourceMemory())


def get_source(source: SourceSettings, memory: SourceMemory, client: Client, url: str | None = None) -> Response:
    """The answer for the source's own address, or 304 where it has not changed since `memory`. Raises FetchError.

    An address that had moved for good is asked at its new place; where that fails, at the old one again.
    """
    url = url or source.address
    moved = memory.moved if memory.at == url else None
    if moved:
        try:
            return _get(moved, source, client, memory, moved=moved)
        except Later:
            raise
        except FetchError:
            return _get(url, source, client, SourceMemory())
    return _get(url, source, client, memory)


def _get(url: str, source: SourceSettings, client: Client, memory: SourceMemory, moved: str | None = None) -> Response:
    answer = client.get(
        url,
        allow_private=source.allow_private,
        etag=memory.etag,
        last_modified=memory.last_modified,
        max_bytes=source.max_bytes,
        timeout=source.timeout,
        robots=source.robots,
    )
    if moved and not answer.moved:
        from dataclasses import replace

        return replace(answer, moved=moved)
    return answer


def moved_note(what: str, answer: Response) -> str | None:
    """What to tell the operator of a source whose address has moved for good."""
    if not answer.moved:
        return None
    return f"{what} has moved for good to {answer.moved}, and is read there: change the address of this source"


def document(answer: Response, source: SourceSettings, key: str, now: datetime) -> Document:
    """What an answer brought, under the key by which the source knows it."""
    return Document(
        source=source.name,
        key=key,
        address=answer.url,
        media_type=answer.media_type or "application/octet-stream",
        body=answer.body,
        fetched=now,
        charset=answer.charset,
        zone=source.zone,
        language=source.language,
    )
