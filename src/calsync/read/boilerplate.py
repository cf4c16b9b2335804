"""What of a page is furniture: menus, footers, notices. Decided cautiously: losing a date is worse than a menu kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from calsync.read import days

_NEVER_TEXT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "head",
        "select",
        "option",
        "input",
        "textarea",
        "datalist",
        "audio",
        "video",
        "canvas",
        "map",
        "button",
        "progress",
        "meter",
        "dialog",
    ]
)
_IMPRINT = 60  # words: a longer footer is a map of the site
_FURNITURE_TAGS = frozenset(("nav", "footer", "aside"))
_FURNITURE_ROLES = frozenset(("navigation", "contentinfo", "search", "complementary", "menu", "menubar", "dialog"))
# A part of a class or id ("page-footer", "main_menu") is enough for these …
_FURNITURE_PARTS = frozenset(
    [
        "nav",
        "navbar",
        "navigation",
        "menu",
        "breadcrumb",
        "breadcrumbs",
        "crumb",
        "crumbs",
        "footer",
        "cookie",
        "cookies",
        "consent",
        "skip",
        "skiplink",
        "sidebar",
        "pagination",
        "topbar",
        "meganav",
    ]
)
# … and these must be the whole word.
_FURNITURE_WORDS = frozenset(
    [
        "foot",
        "ft",
        "share",
        "sharing",
        "social",
        "side",
        "col-side",
        "ticker",
        "lang",
        "ccc",
        "gdpr",
        "newsletter-signup",
        "sr-only",
        "visually-hidden",
        "screen-reader-text",
        "back-to-top",
        "related-posts",
    ]
)
_MONTH = "|".join(sorted(days.MONTHS, key=len, reverse=True))
_NAMED_DAY = (
    rf"\b\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?[\s-]+(?:(?:de|of)\s+)?(?:{_MONTH})\b|"
    rf"\b(?:{_MONTH})\.?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b"
)
_DAY = re.compile(
    rf"{_NAMED_DAY}|\b\d{{1,2}}[./-]\d{{1,2}}[./-](?:20)?\d\d\b|\b20\d\d[-/.]\d\d[-/.]\d\d\b", re.IGNORECASE
)
_WHEN = re.compile(
    rf"(?:19|20)\d\d|\d{{1,2}}[:.]\d{{2}}|\b\d{{1,2}}(?:st|nd|rd|th|\.)?\s+[^\W\d_]{{3,}}|{_NAMED_DAY}", re.IGNORECASE
)
_SPLIT = re.compile(r"[\s_-]+")
_STRUCK = re.compile(r"\.([\w-]+)(?:\s*,\s*\.[\w-]+)*\s*\{[^}]{0,300}line-through", re.I)


def textless(element: Any) -> bool:
    """True for what never holds words for readers: scripts, form fields, comments."""
    return not isinstance(element.tag, str) or element.tag in _NEVER_TEXT


def struck_classes(document: Any) -> frozenset[str]:
    """The classes that the page's own style sheet draws with a line through."""
    sheets = (style.text or "" for style in document.iter("style"))
    return frozenset(name for sheet in sheets for name in _STRUCK.findall(sheet[:100_000]))


def main_part(body: Any) -> Any:
    """The element that holds the page's content: what says so itself (main, a lone article), else the whole body."""
    for path in (".//main", ".//*[@role='main']", ".//article", ".//*[@itemprop='articleBody']"):
        found = body.findall(path)
        if len(found) == 1 and _holds_the_page(found[0], body):
            return found[0]
    return body


def furniture(main: Any, *, mail: bool = False) -> tuple[frozenset[Any], dict[Any, str]]:
    """The elements under `main` to leave out, with all that is in them; and those to keep, but marked.

    A footer or side column that names a day is kept and marked ("footer", "aside"): next year's date is often there.
    So is a short footer: its address and telephone number say where the page, and so its hours, are from.
    """
    whole = max(_size(main), 1)
    out: set[Any] = set()
    marked: dict[Any, str] = {}
    for element in _furniture(main, whole, mail):
        kind = _kind(element)
        if kind and not _unseen(element, mail) and _worth_keeping(element, kind):
            marked[element] = kind
        else:
            out.add(element)
    return frozenset(out), marked


def beside(main: Any, body: Any) -> dict[Any, str]:
    """What stands outside the main part and is worth keeping under its mark."""
    if main is body:
        return {}
    inside = set(main.iterancestors())
    found: dict[Any, str] = {}
    stack = [body]
    while stack:
        for child in stack.pop():
            if child is main or textless(child) or child.tag == "nav":
                continue
            kind = _kind(child) if child not in inside and child.tag != "header" else None
            if kind and _worth_keeping(child, kind):
                found[child] = kind
            elif not kind:
                stack.append(child)
    return found


def _worth_keeping(element: Any, kind: str) -> bool:
    text = _text(element)
    return _DAY.search(text) is not None or (kind == "footer" and 0 < len(text.split()) <= _IMPRINT)


def _kind(element: Any) -> str | None:
    names = f"{element.get('class', '')} {element.get('id', '')}".lower()
    if element.tag == "footer" or element.get("role") == "contentinfo" or "foot" in names or "ft" in names.split():
        return "footer"
    if element.tag in ("aside", "header") or "side" in names or element.get("role") == "complementary":
        return "aside"
    return None


def _furniture(element: Any, whole: int, mail: bool) -> Iterator[Any]:
    stack = list(element)
    while stack:
        child = stack.pop()
        if textless(child):
            continue
        furniture = _unseen(child, mail) or (_looks_like_furniture(child) and not _matters(child, whole))
        if furniture or (child.tag in ("ul", "ol") and _only_links(child)):
            yield child
        else:
            stack.extend(child)


def _holds_the_page(part: Any, body: Any) -> bool:
    """A main part must hold most of the page's dates, or most of its text."""
    inside, outside = _text(part), _text(body)
    if len(inside) * 3 < len(outside) and len(_WHEN.findall(inside)) * 2 < len(_WHEN.findall(outside)):
        return False
    return bool(inside.strip())


def _looks_like_furniture(element: Any) -> bool:
    tag, role = element.tag, element.get("role", "")
    if tag in _FURNITURE_TAGS or role in _FURNITURE_ROLES:
        return not (tag in ("footer", "aside") and _within_article(element))
    if tag == "header":
        return not _within_article(element)
    if tag == "form":
        return len(_text(element).split()) < 15
    names = f"{element.get('class', '')} {element.get('id', '')}".lower().split()
    if tag == "body" or not names:
        return False
    return any(n in _FURNITURE_WORDS or not _FURNITURE_PARTS.isdisjoint(_SPLIT.split(n)) for n in names)


def _within_article(element: Any) -> bool:
    return any(parent.tag in ("article", "section", "main") for parent in element.iterancestors())


def _matters(element: Any, whole: int) -> bool:
    """True where a thing that looks like furniture holds content all the same."""
    if element.tag in ("nav", "footer"):
        return False
    if element.find(".//h1") is not None or element.find(".//main") is not None:
        return True
    if element.find(".//*[@itemprop='startDate']") is not None:
        return True
    text = _text(element)
    if len(text.split()) * 2 > whole:
        return True
    return any(_WHEN.search(_text(part)) for tag in ("table", "dl") for part in element.iter(tag))


def _only_links(element: Any) -> bool:
    """A list of nothing but links without any date: a menu, whatever it is called."""
    items = list(element.iter("li"))
    if len(items) < 3 or _WHEN.search(text := _text(element)):
        return False
    linked = sum(len(_text(link).split()) for link in element.iter("a"))
    return linked >= len(text.split()) * 0.9


def _unseen(element: Any, mail: bool) -> bool:
    """Hidden in a mail is the preview line, said again below; hidden in a page is often a tab, and content."""
    style = element.get("style", "").replace(" ", "").lower()
    return mail and ("display:none" in style or "max-height:0" in style)


def _size(element: Any) -> int:
    return len(_text(element).split())


def _text(element: Any) -> str:
    return " ".join(t for t in element.itertext(with_tail=False) if t.strip()) if isinstance(element.tag, str) else ""
