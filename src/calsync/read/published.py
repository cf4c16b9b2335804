"""When a page was published: named rules in order, the surest first; an event's date is never taken for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from calsync.read import days, facts
from calsync.read.rules import Claim

When = date | datetime
_META = [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "last-published",
    "published",
    "published_time",
    "release_date",
]
_META_MODIFIED = [
    "article:modified_time",
    "og:updated_time",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "datemodified",
    "modified",
    "revised",
    "last-updated",
]
_MAIL_DATE = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s(?:\d{1,2}\s[a-z]{3,9}\s\d{4}\s\d{1,2}:\d{2}(?::\d{2})?\s"
    r"(?:[+-]\d{4}|utc|gmt|[a-z]{3,4})|[a-z]{3}\s\d{1,2}\s\d{1,2}:\d{2}:\d{2}\s(?:[a-z]{3,4}\s|[+-]\d{4}\s)?\d{4})\b",
    re.I,
)
_UPDATED = re.compile(
    r"(?:last\s+(?:updated?|modified|changed|revised|published)|(?:page|site)\s+(?:last\s+)?(?:updated|changed|modified)|"
    r"published(?:\s+on)?|posted(?:\s+on)?|letzte\s+(?:änderung|aktualisierung)|zuletzt\s+(?:geändert|aktualisiert)|"
    r"veröffentlicht(?:\s+am)?|stand|(?:dernière\s+)?mise?\s+à\s+jour(?:\s+le)?|publié\s+le|última\s+actualización|"
    r"actualizado(?:\s+el)?|publicado(?:\s+el)?|kemas\s?kini(?:\s+terakhir)?|dikemas\s?kini(?:\s+pada)?|terakhir\s+diperbarui|"
    r"diperbarui|diterbitkan)\s*(?:on|at|am|le|el|pada)?\s*[:.]?\s*(?P<when>[^|·•©\n]{6,40})",
    re.I,
)


def claims(document: Any, json_ld: list[Mapping[str, Any]], language: str | None = None) -> Iterator[Claim[When]]:
    """Each rule's name, what it takes for the time of publication, in words, and as a value.

    `language` tells how numbers are meant.
    """
    ways = (
        ("meta", _metas(document, _META)),
        ("JSON-LD datePublished", _stated(json_ld, "datePublished")),
        ("time element", _times(document)),
        ("a mail's date in an archive", _mailed(document)),
        ("meta modified", _metas(document, _META_MODIFIED)),
        ("JSON-LD dateModified", _stated(json_ld, "dateModified")),
        ("last updated", _said(document)),
    )
    for rule, found in ways:
        for name, value in found:
            if when := days.parse(value, language):
                yield rule, f"{name}: {value}" if name else value, when
                break


def _metas(document: Any, names: list[str]) -> Iterator[tuple[str, str]]:
    said: dict[str, str] = {}
    for meta in document.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if name := meta.get(attribute):
                said.setdefault(name.strip().lower(), meta.get("content") or "")
    yield from ((name, said[name]) for name in names if said.get(name))


def _stated(json_ld: list[Mapping[str, Any]], key: str) -> Iterator[tuple[str, str]]:
    for thing in json_ld:
        if not facts.is_event(thing) and isinstance(value := thing.get(key), str):
            yield "", value


def _times(document: Any) -> Iterator[tuple[str, str]]:
    """Elements that call themselves the time of publication; a plain <time> may be the meeting's."""
    for element in document.iter("time", "span", "abbr"):
        words = f"{element.get('class', '')} {element.get('itemprop', '')}".lower().split()
        own = {"published", "entry-date", "datepublished", "pubdate", "dt-published", "post-date", "posted-on"}
        if element.get("pubdate") is not None or not own.isdisjoint(words):
            said = (element.get(name) for name in ("datetime", "content", "title"))
            yield f"<{element.tag}>", next(filter(None, said), "".join(element.itertext()))


def _mailed(document: Any) -> Iterator[tuple[str, str]]:
    """The date of a mail as archives of lists print it under its subject: with weekday, time and zone."""
    searched: set[Any] = set()
    for heading in document.iter("h1", "h2", "title"):
        for row in ([heading], heading.itersiblings(), heading.getparent().itersiblings()):
            for near in row:
                if near in searched:
                    break  # and so were those that follow it: a heading before this one stands in the same row
                searched.add(near)
                text = " ".join(" ".join(near.itertext()).split())[:300]
                if found := _MAIL_DATE.search(text):
                    yield "", found[0]
                    return


def _said(document: Any) -> Iterator[tuple[str, str]]:
    """ "Last updated: 30 August 2024", near the end of the page."""
    text = " ".join(" ".join(document.itertext("p", "div", "span", "footer", "small", "em", "td", "li", "i")).split())
    for found in reversed(list(_UPDATED.finditer(text[-4000:]))):
        yield found[0][: found.start("when") - found.start()].strip(" :."), found["when"]
