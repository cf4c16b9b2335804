"""Changes as an Atom feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from calsync.publish.news import News, Paper

MEDIA_TYPE = "application/atom+xml; charset=utf-8"
_ATOM = "http://www.w3.org/2005/Atom"


def write(paper: Paper, news: Sequence[News]) -> bytes:
    """The whole document."""
    feed = Element("feed", {"xmlns": _ATOM, "xml:lang": "en"})
    _text(feed, "id", paper.address or f"tag:calsync,2025:feeds/{paper.name}")
    _text(feed, "title", f"{paper.title}: changes")
    _text(feed, "updated", _stamp(paper.updated))
    _text(SubElement(feed, "author"), "name", paper.title)
    _text(feed, "generator", "calsync")
    if paper.address:
        SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": paper.address})
    if paper.home:
        SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": paper.home})
    for one in news:
        _entry(SubElement(feed, "entry"), one)
    indent(feed)
    body: bytes = tostring(feed, encoding="utf-8", xml_declaration=True)
    return body + b"\n"


def _entry(entry: Element, one: News) -> None:
    _text(entry, "id", one.id)
    _text(entry, "title", one.title)
    _text(entry, "updated", _stamp(one.at))
    _text(entry, "published", _stamp(one.at))
    if one.url:
        SubElement(entry, "link", {"rel": "alternate", "href": one.url})
    SubElement(entry, "category", {"term": one.severity, "scheme": "tag:calsync,2025:severity"})
    content = SubElement(entry, "content", {"type": "text"})
    content.text = "\n".join((one.meeting, *one.lines))


def _text(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = words


def _stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
