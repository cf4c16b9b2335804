"""What a page says of events to machines: schema.org Event objects, as JSON-LD or microdata, as plain mappings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

_MOST = 200  # objects of one page
_DEEPEST = 40


def objects(document: Any) -> list[Mapping[str, Any]]:
    """Every JSON-LD object of a page, those in lists and in `@graph` too; broken JSON is passed over."""
    found: list[Mapping[str, Any]] = []
    for script in document.iter("script"):
        if "ld+json" in script.get("type", "").lower():
            found.extend(_walk(_load(script.text or "")))
    return found[:_MOST]


def events(document: Any, json_ld: list[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """The Event objects of a page: those of JSON-LD first, then those of microdata."""
    stated = [thing for thing in json_ld if is_event(thing)]
    return tuple(stated + [thing for thing in _microdata(document) if is_event(thing)])[:_MOST]


def is_event(thing: Mapping[str, Any]) -> bool:
    return any(name.endswith("Event") or name in ("Festival", "Hackathon", "CourseInstance") for name in types(thing))


def types(thing: Mapping[str, Any]) -> tuple[str, ...]:
    """The schema.org types of an object, without the address of the vocabulary."""
    named = thing.get("@type", ())
    return tuple(str(name).rsplit("/", 1)[-1] for name in (named if isinstance(named, list) else [named]))


def _load(text: str) -> Any:
    text = text.strip().removeprefix("<![CDATA[").removesuffix("]]>").removeprefix("<!--").removesuffix("-->")
    try:
        return json.loads(text.strip().rstrip(";"), parse_constant=lambda _: None, strict=False)
    except (ValueError, RecursionError):  # hostile JSON: too deep, a number of 5000 digits
        return None


def _walk(value: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """Top-level objects, and those in lists, graphs and as items, parts or main entity of another object."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _walk(one, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for key in ("@graph", "itemListElement", "item", "mainEntity", "event", "events", "subEvent", "about"):
            if key in value:
                yield from _walk(value[key], depth + 1)


def _microdata(document: Any) -> Iterator[Mapping[str, Any]]:
    for scope in document.iter():
        if isinstance(scope.tag, str) and "Event" in scope.get("itemtype", "") and scope.get("itemscope") is not None:
            yield _item(scope, 0)


def _item(scope: Any, depth: int) -> dict[str, Any]:
    """One microdata item (HTML Living Standard, section 5.2); a property said twice becomes a list."""
    found: dict[str, Any] = {"@type": scope.get("itemtype", "").split("/")[-1]}
    if identity := scope.get("itemid"):
        found["@id"] = identity
    stack = list(reversed(list(scope)))
    while stack:
        element = stack.pop()
        if not isinstance(element.tag, str):
            continue
        nested = element.get("itemscope") is not None
        for name in element.get("itemprop", "").split():
            value = _item(element, depth + 1) if nested and depth < _DEEPEST else _value(element)
            found[name] = value if name not in found else _both(found[name], value)
        if not nested:
            stack.extend(reversed(list(element)))
    return found


def _both(before: Any, value: Any) -> list[Any]:
    return [*before, value] if isinstance(before, list) else [before, value]


def _value(element: Any) -> str:
    for attribute in ("content", "datetime", "href", "src"):
        if value := element.get(attribute):
            return str(value).strip()
    return " ".join("".join(element.itertext()).split())
