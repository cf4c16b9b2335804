"""RSS, Atom and JSON Feed: an item a document; where an item holds only a summary, the page that it links to."""

from __future__ import annotations

import calendar
import html
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256
from typing import Any

import feedparser

from calsync.errors import FetchError, Later
from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.asking import document, get, get_source, moved_note
from calsync.fetch.http import Client, Response, joined
from calsync.model import Document

FOLLOWED = 50  # linked pages of one fetch; the rest comes with the next
TRIES = 3  # of a linked page, before the summary alone has to do
DATED_BY = "the feed's item"
KEPT = 2000  # stamps of items that are no longer in the feed

_FULL = 900  # characters of an item's text from which on it is taken for the whole announcement
_CUT = re.compile(
    r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|read more|continue reading|weiterlesen|lire la suite|leer más)\W*$", re.I
)
_TAG = re.compile(r"<[^>]*>")
_READABLE = (
    "text/html", "application/xhtml+xml", "text/plain", "text/calendar", "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)  # fmt: skip
_JSON = ("application/feed+json", "application/json")
_FEED_LINK = re.compile(rb"<link\b[^<>]*application/(?:rss|atom)\+xml[^<>]*>", re.I)
_HREF = re.compile(rb"href\s*=\s*[\"']?([^\"'\s>]+)", re.I)


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The items that are new or changed. Raises FetchError where the feed itself cannot be had."""
    answer = get_source(source, memory, client)
    if answer.status == 304:
        yield Fetched(memory=memory, note=moved_note("the feed", answer), rest=answer.fresh)
        return
    known, seen = memory.items, dict[str, str]()
    budget, again = FOLLOWED, None
    feed = client.parsed(_parsed, answer)
    for item in _items(feed, answer.url, source, client, known):
        if isinstance(item, str):
            yield Fetched(note=item)
            continue
        if known.get(item.key) == item.stamp or item.key in seen:
            seen.setdefault(item.key, item.stamp)
            continue
        wants_page = source.follow and item.summary_only and item.link is not None
        if wants_page and budget <= 0:
            continue  # unseen, so that the next fetch takes it
        budget -= wants_page
        tried = _tries(known.get(item.key, ""), item.stamp)
        try:
            step, stamp = _step(item, wants_page, tried, source, client, now)
        except Later as later:  # its host wants a pause: this item and those after it come with the next fetch
            budget, again = 0, later.retry_after
            continue
        seen[item.key] = stamp
        yield step
    complete = budget > 0 and not any(stamp.startswith("again") for stamp in seen.values())
    yield Fetched(
        memory=SourceMemory(
            answer.etag if complete else None,  # else the server would say "unchanged" while items still wait
            answer.last_modified if complete else None,
            _kept(known, seen),
            source.address,
            answer.moved,
        ),
        note=moved_note("the feed", answer),
        again=None if budget > 0 else again or 60.0,
        rest=max(filter(None, (answer.fresh, feed.rest)), default=None),
    )


@dataclass(frozen=True, slots=True)
class _Feed:
    """A feed's page: its items, None for one that is broken, and where the older ones are."""

    items: list[_Item | None]
    older: str | None = None  # the next page (RFC 5005, or next_url of a JSON Feed)
    rest: float | None = None  # its ttl, in seconds


def _items(
    feed: _Feed, base: str, source: SourceSettings, client: Client, known: Mapping[str, str]
) -> Iterator[_Item | str]:
    """The items of a feed, or what is wrong with one. Older pages are read the first time only."""
    pages = 1 if known else source.pages
    while True:
        for item in feed.items:
            yield item or f"{base}: one item has neither text nor link and is left out: tell its owner"
        pages -= 1
        if pages <= 0 or not feed.older:
            return
        try:
            answer = get(feed.older, source, client)
            feed, base = client.parsed(_parsed, answer), answer.url
        except FetchError as error:
            yield f"{error}; the older items on that page are left out"
            return


@dataclass(frozen=True, slots=True)
class _Item:
    key: str
    stamp: str
    title: str
    text: str  # HTML
    link: str | None
    published: datetime | None
    language: str | None

    @property
    def summary_only(self) -> bool:
        plain = html.unescape(_TAG.sub(" ", self.text)).strip()
        return len(plain) < _FULL or _CUT.search(plain[-60:]) is not None


def _step(
    item: _Item, wants_page: bool, tried: int, source: SourceSettings, client: Client, now: datetime
) -> tuple[Fetched, str]:
    """The document of an item and the stamp to remember: one that asks for another try where its page failed."""
    if not wants_page or item.link is None:
        return Fetched(document=_summary(item, source, now)), item.stamp
    try:
        page = get(item.link, source, client)
        if page.media_type in _READABLE:
            return Fetched(document=_page(item, page, source, now)), item.stamp
        why = f"{item.link} is {page.media_type or 'of an unknown type'}, which is not read"
        return Fetched(document=_summary(item, source, now), note=f"{why}: only the summary was"), item.stamp
    except Later:
        raise
    except FetchError as error:
        last = tried + 1 >= TRIES
        what = "only the summary is read" if last else "the summary is read for now, the page is tried again"
        stamp = item.stamp if last else f"again{tried + 1}:{item.stamp}"
        summary = None if tried else _summary(item, source, now)
        return Fetched(document=summary, note=f"{error}; {what}"), stamp


def _tries(known: str, stamp: str) -> int:
    found = re.match(r"again(\d):", known)
    return int(found[1]) if found and known.endswith(stamp) else 0


def _kept(known: Mapping[str, str], seen: dict[str, str]) -> dict[str, str]:
    """The stamps of the feed's items, and of the latest that left it: some feeds bring old items back."""
    gone = [(key, stamp) for key, stamp in known.items() if key not in seen]
    return dict(gone[-KEPT:]) | seen


def _parsed(answer: Response) -> _Feed:
    if answer.media_type in _JSON or answer.body.lstrip()[:1] == b"{":
        return _json_feed(answer)
    headers = {"content-location": answer.url}
    if answer.media_type:
        charset = f"; charset={answer.charset}" if answer.charset else ""
        headers["content-type"] = answer.media_type + charset
    try:
        # A stream of bytes: a plain string would be opened as a file or an address.
        parsed = feedparser.parse(
            io.BytesIO(answer.body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # whatever a parser of hostile input comes upon; the feed is named, others go on
        raise FetchError(f"{answer.url}: the feed cannot be read ({error}): it is tried again") from error
    if not parsed.get("version") and not parsed.entries:  # of nothing at all it gives no version
        raise FetchError(f"{answer.url}: this is no feed: {_instead(answer)}")
    head = parsed.feed
    older = next((str(one.get("href")) for one in head.get("links", []) if one.get("rel") == "next"), None)
    ttl = re.fullmatch(r"\d{1,6}", str(head.get("ttl", "")), re.ASCII)  # minutes
    items = [_item(entry, answer.url) for entry in parsed.entries]
    return _Feed(items, joined(answer.url, older) if older else None, float(ttl[0]) * 60 if ttl else None)


def _json_feed(answer: Response) -> _Feed:
    """JSON Feed 1.1; an item that is none is told as broken, like one of RSS."""
    try:
        said = json.loads(answer.body)
        found = said["items"]
        if not isinstance(found, list):
            raise TypeError
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise FetchError(f"{answer.url}: this is no feed: {_instead(answer)}") from error
    older = said.get("next_url")
    further = joined(answer.url, older) if isinstance(older, str) and older else None
    return _Feed([_json_item(one, answer.url, said) for one in found], further)


def _json_item(one: Any, base: str, feed: Mapping[str, Any]) -> _Item | None:
    if not isinstance(one, dict):
        return None

    def said(name: str, of: Mapping[str, Any] = one) -> str:
        value = of.get(name)
        return str(value).strip() if isinstance(value, (str, int)) else ""

    marked, plain = said("content_html"), said("content_text")
    text = marked or "".join(f"<p>{html.escape(part)}</p>" for part in plain.split("\n") if part) or said("summary")
    title, link = said("title"), _link({"link": said("url") or said("external_url")}, base)
    if not (text or title or link):
        return None
    when = _moment(said("date_published")) or _moment(said("date_modified"))
    content = "\0".join((title, link or "", text, said("date_modified"), said("date_published")))
    stamp = sha256(content.encode("utf-8", "replace")).hexdigest()
    spoken = said("language") or said("language", feed)
    return _Item(said("id") or link or stamp, stamp, title, text, link, when, spoken or None)


def _instead(answer: Response) -> str:
    if (link := _FEED_LINK.search(answer.body[:200_000])) and (href := _HREF.search(link[0])):
        address = joined(answer.url, html.unescape(href[1].decode("utf-8", "replace")))
        if address is not None:
            return f"set its address to {address}"
    return 'set kind = "page" for this source, or find the feed\'s own address'


def _item(entry: Any, base: str) -> _Item | None:
    """The item of an entry; None where nothing in it can be used, or it is broken in a way not foreseen."""
    try:
        texts = [str(part.get("value", "")) for part in entry.get("content", [])]
        text = max([*texts, str(entry.get("summary", ""))], key=len)
        title = html.unescape(_TAG.sub("", str(entry.get("title", "")))).strip()
        link = _link(entry, base)
        if not (text.strip() or title or link):
            return None
        published = _published(entry)
        content = "\0".join((title, link or "", text, _text(entry, "updated"), _text(entry, "published")))
        stamp = sha256(content.encode("utf-8", "replace")).hexdigest()
        key = str(entry.get("id") or link or stamp)
        return _Item(key, stamp, title, text, link, published, _language(entry))
    except (AttributeError, TypeError, ValueError, KeyError, OverflowError):
        return None


def _text(entry: Any, name: str) -> str:
    """A field as text; asked by `in` first, for feedparser would give one date for another, with a warning."""
    return str(entry[name] or "") if name in entry else ""


def _link(entry: Any, base: str) -> str | None:
    link = str(entry.get("link") or "").strip()
    url = joined(base, link) if link else None
    return url if url is not None and url.startswith(("http://", "https://")) else None


def _published(entry: Any) -> datetime | None:
    """The item's date with the zone it was written in: feedparser's own is in UTC, which can be another day."""
    for name in ("published", "updated", "created"):
        if moment := _moment(_text(entry, name)):
            return moment
        if f"{name}_parsed" in entry and (parsed := entry[f"{name}_parsed"]):
            return datetime.fromtimestamp(calendar.timegm(parsed), UTC)
    return None


def _moment(text: str) -> datetime | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(text.strip())
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return moment if moment.tzinfo else None
    return None


def _language(entry: Any) -> str | None:
    for part in (*entry.get("content", []), entry.get("summary_detail") or {}, entry.get("title_detail") or {}):
        if said := part.get("language"):
            return str(said)
    return None


def _summary(item: _Item, source: SourceSettings, now: datetime) -> Document:
    """The item's own words as a small page, with its title as heading, so that quotes from the title have a place."""
    title = html.escape(item.title)
    head = f"<h1>{title}</h1>" if title else ""
    markup = f"<!doctype html><html><head><title>{title}</title></head><body>{head}<div>{item.text}</div></body></html>"
    return Document(
        source=source.name,
        key=item.key,
        address=item.link or source.address,
        media_type="text/html",
        body=markup.encode("utf-8", "replace"),
        fetched=now,
        charset="utf-8",
        published=item.published,
        dated_by=DATED_BY,
        title=item.title or None,
        zone=source.zone,
        language=source.language or item.language,
    )


def _page(item: _Item, page: Response, source: SourceSettings, now: datetime) -> Document:
    return replace(
        document(page, source, item.key, now),
        published=item.published,
        dated_by=DATED_BY,
        title=item.title or None,
        language=source.language or item.language,
    )
