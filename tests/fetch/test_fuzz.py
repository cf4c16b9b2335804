"""Feeds, lists and maps of sites, damaged at random: each is read, or refused in one line, and nothing else."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given

from calsync.errors import FetchError
from calsync.fetch import feed, listing, sitemap
from calsync.fetch.http import Response
from tests.read.test_fuzz import damaged, repeated

BASE = "https://www.example.org/news"
RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>F</title><ttl>60</ttl><item><title>A</title><link>/a</link><guid>1</guid><pubDate>Tue, 03 Feb 2026 10:00:00 +0800</pubDate><description>&lt;p&gt;x&lt;/p&gt;</description></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><link rel="next" href="?p=2"/><entry><id>1</id><title type="html">A</title><updated>2026-02-03T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">b</div></content></entry></feed>"""
JSON = b"""{"version":"https://jsonfeed.org/version/1.1","title":"F","next_url":"?p=2","items":[{"id":"1","url":"https://e.org/1","content_html":"<p>x</p>","date_published":"2026-02-03T10:00:00Z"}]}"""
LIST = b"""<html><base href="/b/"><body><ul class="news"><li><a href="/a1">Forum of the harbour</a> 3 Feb 2026<li><a href="a2">Second forum here</a> 4 Feb 2026<li><a href="a3">Third forum here</a> 5 Feb 2026</ul><a rel=next href="?p=2">next</a></body></html>"""
MAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://e.org/a</loc><lastmod>2026-02-03</lastmod><news:news><news:title>T</news:title><news:publication_date>2026-02-03T10:00:00Z</news:publication_date></news:news></url></urlset>"""
PARSERS: dict[str, tuple[Callable[[Response], object], bytes]] = {
    "rss": (feed._parsed, RSS),
    "atom": (feed._parsed, ATOM),
    "json": (feed._parsed, JSON),
    "list": (listing.found, LIST),
    "map": (sitemap._parsed, MAP),
    "packed": (sitemap._parsed, gzip.compress(MAP, mtime=0)),
}
FINDINGS = sorted((Path(__file__).parent / "findings").iterdir())


def holds(kind: str, body: bytes) -> None:
    try:
        PARSERS[kind][0](Response(200, BASE, body, "application/xml"))
    except FetchError as error:
        assert str(error).startswith(BASE) and "\n" not in str(error).strip()


@pytest.mark.parametrize("path", FINDINGS, ids=lambda path: path.name)
def test_what_fuzzing_found_is_read_or_refused_in_one_line(path: Path) -> None:
    holds(path.suffix[1:], path.read_bytes())


@pytest.mark.parametrize("kind", PARSERS)
def test_nothing_at_all_is_refused(kind: str) -> None:
    holds(kind, b"")


@pytest.mark.fuzz
@pytest.mark.parametrize("kind", PARSERS)
def test_what_is_damaged_is_read_or_refused_in_one_line(kind: str) -> None:
    @given(damaged(PARSERS[kind][1]))
    def tried(body: bytes) -> None:
        holds(kind, body)

    repeated(tried)
