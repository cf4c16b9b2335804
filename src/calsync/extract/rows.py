"""Names that only the layout gives: what a dated row says beside its date, a heading over labels, a label "Event:"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calsync.extract.layout import Layout, Unit
from calsync.extract.names import BODY, DESCRIBED, LAYOUT, PROPER, SERIES, Name, edition_of
from calsync.extract.organiser import body_in

_STRIP = re.compile(r"^[\s\-–—•*·|,:;./()\[\]&]+|[\s\-–—•*·|,:;(\[&]+$")
_NOISE = re.compile(
    r"\b(?:cancel?led|canceled|postponed|rescheduled|closed meeting|new|tbc|tbd|tba|am|pm|a\.m\.|p\.m\.|from|to|at|on|noon|"
    r"revised|sold out|free|details|read more|view|agenda|minutes|video|uhr|until)\b\.?",
    re.I,
)


def layout_names(
    layout: Layout, times: Sequence[tuple[int, int]], named: set[int], places: Sequence[tuple[int, int]]
) -> dict[int, Name]:
    """Names that only the layout gives: what a dated row or item says beside its date, a heading over labels, a title."""
    extra: dict[int, Name] = {}
    dated_units = set()
    for start, _ in times:
        unit = layout.unit_at(start)
        if unit is not None:
            dated_units.add(unit.index)
    for unit in layout.units:
        if unit.kind in ("row", "item") and unit.index in dated_units and unit.end - unit.start < 260:
            name = _residue(layout, unit, times, places)
            if unit.index in named and (
                name is None or unit.kind == "item" or " | " not in layout.text[unit.start : unit.end]
            ):
                continue
            if name is not None:
                extra[unit.index] = name
        elif unit.index in named:
            continue
        elif unit.kind == "label" and re.fullmatch(
            r"(?:event|what|title|name|topic|talk|subject|meeting|veranstaltung|titel|thema|titre|objet|evento|título|acara|program|tajuk|betreff)",
            unit.label,
        ):
            name = _name(layout.text, unit.value, unit.end, PROPER)
            if name is not None:
                extra[unit.index] = name
        elif unit.kind in ("heading", "title") and unit.end - unit.start < 140 and not layout.news:
            free = _without_times(layout.text, unit.start, unit.end, times)
            if free is None:
                continue
            strength = BODY if body_in(layout.text, *free) else DESCRIBED if unit.index <= 6 else BODY
            name = _name(layout.text, *free, strength)
            if name is not None and not _LABEL_HEADING.fullmatch(name.title):
                extra[unit.index] = name
    return extra


_LABEL_HEADING = re.compile(
    r"(?:when|where|dates?|time|agenda|notice|details?|about|location|venue|contact|programme?|schedule|calendar|events?|news|"
    r"upcoming events?|home|important dates|press release|media release|public notice|official public notice|info(?:rmation)?|"
    r"background|registration|deadlines?|what|who|why|how|summary|introduction|overview|termine|hinweis|aktuelles)s?:?",
    re.I,
)


def _without_times(text: str, start: int, end: int, times: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The first stretch of a unit that holds words and no time."""
    pieces, at = [], start
    for first, last in times:
        if last <= start or first >= end:
            continue
        pieces.append((at, first))
        at = last
    pieces.append((at, end))
    return next((p for p in pieces if sum(c.isalpha() for c in text[p[0] : p[1]]) >= 6), None)


def _residue(
    layout: Layout, unit: Unit, times: Sequence[tuple[int, int]], places: Sequence[tuple[int, int]]
) -> Name | None:
    text = layout.text
    cells, at = [], unit.start
    cuts = [(a, b) for a, b in times if a < unit.end and b > unit.start]
    for first, last in cuts:
        cells.append((at, first))
        at = max(at, last)
    cells.append((at, unit.end))
    split: list[tuple[int, int]] = []
    for first, last in cells:
        if first >= last:
            continue
        position = first
        for match in re.finditer(r" \| |\t| {3,}|[.·…_]{4,}|\n|\s[–—-]\s|\s\(|\. ", text[first:last]):
            split.append((position, first + match.start()))
            position = first + match.end()
        split.append((position, last))
    for first, last in split:
        name = _name(text, first, last, LAYOUT)
        if name is not None and any(a <= name.start and name.end <= b for a, b in places):
            continue  # where, not what
        if name is not None and not _NOISE.fullmatch(name.title) and len(name.title.split()) <= 16:
            return name
    return None


def _name(text: str, start: int, end: int, strength: str) -> Name | None:
    piece = text[start:end]
    left = len(piece) - len(_STRIP.sub("", piece, count=1)) if _STRIP.match(piece) else 0
    stripped = piece[left:]
    tail = _STRIP.search(stripped)
    while tail and tail.end() == len(stripped) and tail.start() > 0:
        stripped = stripped[: tail.start()]
        tail = _STRIP.search(stripped)
    title = re.sub(r"\s+", " ", stripped).strip()
    bullet = re.match(r"(?:\(?[a-z0-9]{1,3}[.)]|[IVX]+\.)\s+", title)
    if bullet:
        left += bullet.end()
        title = title[bullet.end() :]
    letters = [c for c in title if c.isalpha()]
    numbered = len(letters) >= 2 and any(c.isdigit() for c in title) and strength == LAYOUT  # "WG 6"
    if (len(letters) < 4 and not numbered) or len(title) > 150 or not any(c.isupper() for c in letters):
        return None
    if title.count(". ") > 1:
        return None
    edition = next((e for w in title.split()[:5] if (e := edition_of(w)) is not None and not w.isupper()), None)
    begin = start + left
    return Name(begin, min(end, begin + len(stripped)), title, "", strength, None, edition)


def whole_cells(names: list[Name], extra: dict[int, Name]) -> tuple[list[Name], dict[int, Name]]:
    """The cell of a row that holds a gathering word is the name, whole: "Webinar: Naming things"."""
    kept = list(names)
    made = dict(extra)
    for index, cell in extra.items():
        if cell.strength != LAYOUT:
            continue
        inside = [n for n in kept if n.start >= cell.start and n.end <= cell.end]
        if any(n.strength == SERIES for n in inside):
            made.pop(index)
        elif inside:
            best = max(inside, key=lambda n: len(n.title))
            kept = [n for n in kept if n not in inside]
            made[index] = replace(cell, strength=PROPER, head=best.head, edition=best.edition, acronym=best.acronym)
    return kept, made
