"""Links to documents, of which only the new ones are fetched, so many at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from calsync.errors import FetchError, Later
from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.asking import document, get
from calsync.fetch.http import Client
from calsync.model import Document

FOLLOWED = 50  # links of one fetch; the rest comes with the next
TRIES = 3  # of one link, before it is left alone until it changes
KEPT = 5000  # stamps of links that are no longer there

_AGAIN = re.compile(r"again(\d):")


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a document. Another `stamp` than the known one means that it is to be read anew."""

    url: str
    stamp: str
    title: str | None = None
    published: datetime | date | None = None


def follow(
    links: Iterable[Link],
    known: Mapping[str, str],
    source: SourceSettings,
    client: Client,
    now: datetime,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    moved: str | None = None,
    note: str | None = None,
    rest: float | None = None,
    keys: Mapping[str, str] | None = None,
) -> Iterator[Fetched]:
    """The documents of the links that are new, and last what to remember: the validators only when nothing waits.

    `keys` are other stamps that are to be remembered with those of the links.
    """
    seen = dict[str, str](keys or {})
    budget, again = FOLLOWED, None
    for link in links:
        before = known.get(link.url, "")
        if before == link.stamp or link.url in seen:
            seen.setdefault(link.url, before)
            continue
        if budget <= 0:
            if before:
                seen[link.url] = before
            continue
        budget -= 1
        try:
            document = _document(link, source, client, now)
        except Later as later:  # the host wants a pause: this link and those after it come with the next fetch
            budget, again = 0, later.retry_after
            if before:
                seen[link.url] = before
            continue
        except FetchError as error:
            tries = _tries(before, link.stamp) + 1
            seen[link.url] = link.stamp if tries >= TRIES else f"again{tries}:{link.stamp}"
            yield Fetched(note=f"{error}" + ("; it is left out now" if tries >= TRIES else ""))
            continue
        seen[link.url] = link.stamp
        yield Fetched(document=document)
    complete = budget > 0 and not any(_AGAIN.match(stamp) for stamp in seen.values())
    gone = [(url, stamp) for url, stamp in known.items() if url not in seen]
    yield Fetched(
        memory=SourceMemory(
            etag if complete else None,  # else the server would say "unchanged" while links still wait
            last_modified if complete else None,
            dict(gone[-KEPT:]) | seen,
            source.address,
            moved,
        ),
        note=note,
        again=None if budget > 0 else again or 60.0,
        rest=rest,
    )


def _tries(before: str, stamp: str) -> int:
    found = _AGAIN.match(before)
    return int(found[1]) if found and before.endswith(stamp) else 0


def _document(link: Link, source: SourceSettings, client: Client, now: datetime) -> Document:
    found = document(get(link.url, source, client), source, link.url, now)
    return replace(found, published=link.published, title=link.title, dated_by=f"the {source.kind}")
