"""A page that lists announcements: finds the list by itself, goes from page to page, and fetches only what is new."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from cssselect import HTMLTranslator, SelectorError
from lxml import etree
from lxml import html as lxml_html

from calsync.errors import FetchError
from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.asking import get, get_source, moved_note
from calsync.fetch.following import Link, follow
from calsync.fetch.http import Client, Response, joined

LEAST = 3  # links that make a list

_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|footer|header|masthead|side-?bar|share|social|tags?|cookie|"
    r"pag(?:er|ination|inator)|lang(?:uage)?|skip|related|widget|toolbar)(?:$|[\s_-])",
    re.I,
)
_PAGER = re.compile(r"(?:^|[\s_-])(?:pag(?:er|ination|inator)|page-?nav|wp-pagenavi|nav-links)(?:$|[\s_-])", re.I)
_NEXT = re.compile(
    r"^\W*(?:next(?: page)?|older(?: (?:posts|entries|news))?|weiter|nächste(?: seite)?|(?:page )?suivante?|siguiente|"
    r"seterusnya|berikutnya|selanjutnya|›|»|>|→)\W*$",
    re.I,
)
_NO_DOCUMENT = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|mp[34]|m4v|mov|zip|xlsx?|pptx?|css|js|xml|rss)$", re.I)
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_GENERIC = re.compile(
    r"^\W*(?:read|view|see|show|learn|find out|more|details?|continue|weiter|mehr|lire|leer|baca|selengkapnya|download|"
    r"agenda|minutes|pdf|html|log ?in|sign ?in|home|contact|about|search|back|top)\b.{0,12}$",
    re.I,
)


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The listed announcements that are new, or whose line in the list reads differently now.

    `select` is a CSS selector of the links, or of what they are in. Raises FetchError where the list cannot be had.
    """
    answer = get_source(source, memory, client)
    note = moved_note("the list", answer)
    if answer.status == 304:
        yield Fetched(memory=memory, note=note, rest=answer.fresh)
        return
    links = list(_all_pages(answer, source, client, memory.items))
    yield from follow(
        links, memory.items, source, client, now, etag=answer.etag, last_modified=answer.last_modified,
        moved=answer.moved, note=note, rest=answer.fresh,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Listed:
    """The announcements that a page lists, in its order; none where it holds no list. `older` is the next page."""

    links: tuple[Link, ...] = ()
    older: str | None = None


def found(answer: Response, select: str | None = None) -> Listed:
    """What a page lists. Raises FetchError where `select` is no CSS selector."""
    tree = _tree(answer.body, answer.charset)
    if tree is None:
        return Listed()
    return Listed(tuple(_links(tree, answer.url, select)), _older(tree, answer.url))


def _all_pages(answer: Response, source: SourceSettings, client: Client, known: Mapping[str, str]) -> Iterator[Link]:
    """The links of the page, and of the older ones as long as nothing on a page is known, at most `pages`."""
    visited = {answer.url}
    for number in range(1, source.pages + 1):
        page = client.parsed(found, answer, source.select)
        if not page.links and number == 1:
            raise FetchError(f"{answer.url}: {_none(source)}")
        yield from page.links
        older = page.older
        if number == source.pages or not older or older in visited or any(link.url in known for link in page.links):
            return
        visited.add(older)
        answer = get(older, source, client)


def _none(source: SourceSettings) -> str:
    if source.select:
        return f"nothing fits select = {source.select!r}: look at the page's markup, or leave select out"
    return 'no list of announcements is found in it: help with select = "a CSS selector", or set kind = "page"'


def _tree(markup: bytes, charset: str | None) -> Any:
    parser = lxml_html.HTMLParser(encoding=charset, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(markup, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, LookupError):
        return None


@dataclass(frozen=True, slots=True)
class _Anchor:
    element: Any
    url: str
    text: str


def _links(tree: Any, base: str, select: str | None) -> list[Link]:
    anchors = _anchors(_selected(tree, select) if select else _content(tree), _base(tree, base))
    chosen = anchors if select else _best(anchors)
    once: dict[str, _Anchor] = {}
    for anchor in chosen:
        if anchor.url not in once or len(anchor.text) > len(once[anchor.url].text):
            once[anchor.url] = anchor
    return [_link(anchor) for anchor in once.values()]


def _selected(tree: Any, select: str) -> Iterator[Any]:
    try:
        path = HTMLTranslator().css_to_xpath(select)
    except SelectorError as error:
        raise FetchError(f"select = {select!r} is no CSS selector ({error}): correct it") from error
    for element in tree.xpath(path):
        yield from element.iter("a")


def _content(tree: Any) -> Iterator[Any]:
    """The links of a page outside of its furniture."""
    for anchor in tree.iter("a"):
        if not any(_is_furniture(around) for around in anchor.iterancestors()):
            yield anchor


def _is_furniture(element: Any) -> bool:
    if element.tag in ("nav", "footer", "aside") or element.get("role") in ("navigation", "contentinfo", "search"):
        return True
    if element.tag in ("body", "html", "main", "article", "section"):
        return False
    return _FURNITURE.search(f"{element.get('class', '')} {element.get('id', '')}") is not None


def _anchors(elements: Iterator[Any], base: str) -> list[_Anchor]:
    found = []
    for element in elements:
        try:
            url = urldefrag(urljoin(base, element.get("href", "").strip()))[0]
            parts = urlsplit(url)
        except ValueError:
            continue
        if parts.scheme not in ("http", "https") or _NO_DOCUMENT.search(parts.path) or url == urldefrag(base)[0]:
            continue
        found.append(_Anchor(element, url, " ".join("".join(element.itertext()).split())))
    return found


def _best(anchors: list[_Anchor]) -> list[_Anchor]:
    """The group of links at equal places of the page that is most like a list of announcements."""
    groups: dict[tuple[str, ...], list[_Anchor]] = defaultdict(list)
    for anchor in anchors:
        groups[_place(anchor.element)].append(anchor)
    lists = [group for group in groups.values() if len({anchor.url for anchor in group}) >= LEAST]
    best = max(lists, key=_worth, default=[])
    return best if best and _worth(best) >= LEAST else []


def _place(element: Any) -> tuple[str, ...]:
    """Where an element is, by the names of what it is in: the same for each item of a list."""
    names = []
    for around in [element, *element.iterancestors()][:7]:
        if around.tag == "body":
            break
        classes = re.sub(r"\d+|\b(?:first|last|odd|even|active|new)\b", "", around.get("class", "")).split()
        names.append(f"{around.tag}.{classes[0]}" if classes else around.tag)
    return tuple(names)


def _worth(group: list[_Anchor]) -> float:
    """Many different titles of some words each, with dates beside them: that is what announcements look like."""
    worth = 0.0
    for url in {anchor.url for anchor in group}:
        text = max((anchor.text for anchor in group if anchor.url == url), key=len)
        element = next(anchor.element for anchor in group if anchor.url == url)
        words = len(text.split())
        worth += 0.3 if words < 3 or _GENERIC.match(text) else min(words, 12) / 6
        worth += 1.0 if _DATED.search(_around(element)) or _DATED.search(text) else 0.0
    return worth


def _item(element: Any) -> Any:
    """The largest element around a link that holds no other link's item."""
    item = element
    for around in element.iterancestors():
        targets = {one.get("href") for one in around.iter("a")}
        if len(targets) > 3 or around.tag in ("body", "main"):
            break
        item = around
        if around.tag in ("li", "tr", "article"):
            break
    return item


def _around(element: Any) -> str:
    return " ".join(" ".join(_item(element).itertext()).split())[:600]


def _link(anchor: _Anchor) -> Link:
    when = next(
        (found for time in _item(anchor.element).iter("time") if (found := _moment(time.get("datetime")))), None
    )
    stamp = sha256(f"{anchor.text}\0{when}".encode("utf-8", "replace")).hexdigest()[:16]
    return Link(anchor.url, stamp, None, when)


def _moment(text: str | None) -> datetime | date | None:
    try:
        moment = datetime.fromisoformat((text or "").strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.date()


def _base(tree: Any, address: str) -> str:
    """A page may say what its links are relative to."""
    said = next((one.get("href") for one in tree.iter("base") if one.get("href")), "")
    return joined(address, said) or address


def _older(tree: Any, base: str) -> str | None:
    """The address of the next, older page of the list, on the same site."""
    candidates = [one.get("href") for one in tree.iter("link", "a") if "next" in (one.get("rel") or "").lower().split()]
    for anchor in tree.iter("a"):
        told = " ".join("".join(anchor.itertext()).split()) or anchor.get("title") or anchor.get("aria-label") or ""
        in_pager = any(_PAGER.search(around.get("class", "")) for around in anchor.iterancestors())
        if _NEXT.match(told) and (in_pager or len(told) > 2):
            candidates.append(anchor.get("href"))
    for href in candidates:
        try:
            url = urldefrag(urljoin(_base(tree, base), href or ""))[0]
            if urlsplit(url).netloc == urlsplit(base).netloc and url != urldefrag(base)[0]:
                return str(url)
        except ValueError:
            continue
    return None
