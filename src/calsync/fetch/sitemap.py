"""A sitemap: its pages, those that are new or have another lastmod; news sitemaps and indexes too (sitemaps.org)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from calsync.errors import FetchError
from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.asking import get, get_source, moved_note
from calsync.fetch.following import Link, follow
from calsync.fetch.http import Client, Response

MOST_MAPS = 20  # of an index, the newest first
MOST_PAGES = 50_000  # of one map, as sitemaps.org bounds it
UNPACKED = 50_000_000  # bytes of one map, as sitemaps.org bounds it; what is beyond is cut off
FIRST = 100  # pages that are read when a sitemap is new: the latest; older ones are taken as known


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The pages that are new or changed. `select` is a regular expression that their addresses must hold.

    Raises FetchError where the sitemap itself cannot be had.
    """
    answer = get_source(source, memory, client)
    note = moved_note("the sitemap", answer)
    if answer.status == 304:
        yield Fetched(memory=memory, note=note, rest=answer.fresh)
        return
    entries = _entries(answer, source, client)
    chosen = re.compile(source.select) if source.select else None
    links = [_link(one) for one in sorted(entries, key=lambda e: e.changed, reverse=True) if _wanted(one, chosen)]
    if entries and not links:
        note = (
            f"{answer.url}: no address in it fits select = {source.select!r}: look at the sitemap, or leave select out"
        )
    known = dict(memory.items)
    if not known:
        known = {link.url: link.stamp for link in links[FIRST:]}
    yield from follow(
        links, known, source, client, now, etag=answer.etag, last_modified=answer.last_modified, moved=answer.moved,
        note=note, rest=answer.fresh,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Entry:
    url: str
    changed: str  # lastmod or a news item's publication date, as it stands; "" where it has none
    title: str | None = None


def _wanted(entry: _Entry, chosen: re.Pattern[str] | None) -> bool:
    return chosen is None or chosen.search(entry.url) is not None


def _link(entry: _Entry) -> Link:
    return Link(entry.url, entry.changed or "-", entry.title, _when(entry.changed) if entry.title else None)


def _entries(answer: Response, source: SourceSettings, client: Client) -> list[_Entry]:
    entries, of_maps = client.parsed(_parsed, answer)
    if not of_maps:
        return entries
    found: list[_Entry] = []
    for one in sorted(entries, key=lambda entry: entry.changed, reverse=True)[:MOST_MAPS]:
        if urlsplit(one.url).hostname == urlsplit(answer.url).hostname:
            inner = get(one.url, source, client)
            found += client.parsed(_parsed, inner)[0]
    return found[:MOST_PAGES]


def _parsed(answer: Response) -> tuple[list[_Entry], bool]:
    """The entries of a map, and whether it is one of maps."""
    root = _tree(answer)
    return _pages(root), _name(root) == "sitemapindex"


def _tree(answer: Response) -> Any:
    body = answer.body
    if body[:2] == b"\x1f\x8b":  # sitemap.xml.gz
        try:
            body = zlib.decompressobj(31).decompress(body, UNPACKED)
        except zlib.error as error:
            raise FetchError(f"{answer.url}: this sitemap is packed in a damaged way ({error}): {_HINT}") from error
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise FetchError(f"{answer.url}: this is no sitemap ({str(error)[:80]}): {_HINT}") from error
    if root is None or _name(root) not in ("urlset", "sitemapindex"):
        raise FetchError(f"{answer.url}: this is no sitemap: {_HINT}")
    return root


_OF_MEDIA = re.compile("sitemap-(?:image|video)")
_HINT = 'the site\'s robots.txt often names it; or set kind = "page" or kind = "listing"'


def _pages(root: Any) -> list[_Entry]:
    found = []
    for url in root:
        parts = [part for part in url.iter() if isinstance(part.tag, str) and not _OF_MEDIA.search(part.tag)]
        said = {_name(part): (part.text or "").strip() for part in parts}
        address = said.get("loc", "")
        if address.startswith(("http://", "https://")):
            changed = said.get("publication_date") or said.get("lastmod") or ""
            found.append(_Entry(address, changed, said.get("title") or None))
    return found[:MOST_PAGES]


def _name(element: Any) -> str:
    """The name without its namespace, of which sites write several."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def _when(text: str) -> datetime | date | None:
    """A W3C date; an hour without a zone counts as its day."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.date()
