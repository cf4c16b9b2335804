"""What a page says of events to machines: schema.org Event objects, as JSON-LD or microdata, as plain mappings."""

from __future__ import annotations

import json
import re
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
    stated = [*json_ld, *_microdata(document), *_rdfa(document)]
    once: dict[tuple[str, ...], Mapping[str, Any]] = {}
    for thing in stated:
        if is_event(thing):
            key = tuple(json.dumps(thing.get(name), sort_keys=True, default=str) for name in ("name", "startDate"))
            once.setdefault(key, thing)  # the same said in two ways is one
    return tuple(_with_parents(list(once.values())))[:_MOST]


def is_event(thing: Mapping[str, Any]) -> bool:
    """True for an Event and its kin, and for an EventSeries that has dates of its own and names no single ones."""
    names = types(thing)
    if "EventSeries" in names:
        return bool(thing.get("startDate") or thing.get("eventSchedule")) and not thing.get("subEvent")
    return any(name.endswith("Event") or name in ("Festival", "Hackathon", "CourseInstance") for name in names)


_INHERITED = ("location", "eventAttendanceMode", "eventStatus")  # of a part that says nothing of its own


def _with_parents(things: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """A part learns the name, place and state of what it is a part of, from the parent's `subEvent`."""
    parents: dict[tuple[str, str], Mapping[str, Any]] = {}
    for thing in things:
        parts = thing.get("subEvent") or ()
        for part in parts if isinstance(parts, list) else [parts]:
            if isinstance(part, Mapping):
                parents[str(part.get("name")), str(part.get("startDate"))] = thing
    for thing in things:
        parent = parents.get((str(thing.get("name")), str(thing.get("startDate"))))
        if parent is None or parent is thing:
            yield thing
        else:
            given = {name: parent[name] for name in _INHERITED if parent.get(name)}
            yield {**given, "superEvent": {"name": parent.get("name")}, **thing}


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
            if "EventSeries" in types(value):  # its single dates are known as its parts
                yield from (_of_series(part, value) for part in _parts(value))
        for key in ("@graph", "itemListElement", "item", "mainEntity", "event", "events", "subEvent", "about"):
            if key in value:
                yield from _walk(value[key], depth + 1)


def _parts(value: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    parts = value.get("subEvent") or []
    return [part for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, Mapping)]


def _of_series(part: Mapping[str, Any], series: Mapping[str, Any]) -> Mapping[str, Any]:
    """One date of an EventSeries, with the series' name and place where it has none of its own."""
    given = {name: series[name] for name in ("name", *_INHERITED) if series.get(name)}
    return {"@type": "Event", **given, **part}


def _rdfa(document: Any) -> Iterator[Mapping[str, Any]]:
    """RDFa Lite 1.1 (`typeof`, `property`), as some news systems write it."""
    for scope in document.iter():
        if isinstance(scope.tag, str) and "Event" in scope.get("typeof", ""):
            yield _item(scope, 0, _RDFA)


_MICRODATA = ("itemscope", "itemtype", "itemid", "itemprop")
_RDFA = ("typeof", "typeof", "resource", "property")


def _microdata(document: Any) -> Iterator[Mapping[str, Any]]:
    for scope in document.iter():
        if isinstance(scope.tag, str) and "Event" in scope.get("itemtype", "") and scope.get("itemscope") is not None:
            yield _item(scope, 0)


def _item(scope: Any, depth: int, words: tuple[str, str, str, str] = _MICRODATA) -> dict[str, Any]:
    """One microdata item (HTML Living Standard, section 5.2); a property said twice becomes a list."""
    scoped, typed, identified, called = words
    found: dict[str, Any] = {"@type": re.split("[/:]", scope.get(typed, ""))[-1]}
    if identity := scope.get(identified):
        found["@id"] = identity
    stack = list(reversed(list(scope)))
    while stack:
        element = stack.pop()
        if not isinstance(element.tag, str):
            continue
        nested = element.get(scoped) is not None
        for name in element.get(called, "").split():
            name = name.rpartition(":")[2]
            value = _item(element, depth + 1, words) if nested and depth < _DEEPEST else _value(element)
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
