"""Gatherings that are held beside another, and say no day of their own: "On the sidelines of the summit the forum was held."

What is held so has the days of the other; that is the one which the sentence names, or else the one that was told last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from calsync.extract.clusters import Cluster, Clusters
from calsync.extract.gathering import BODY, GENERIC, LAYOUT, PROPER, SERIES, Name
from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout
from calsync.extract.linking import Link
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT
from calsync.span import Precision, day_span

_OF = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.links.beside)}(?!\w)", re.I)
_IT = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.links.beside_it)}(?!\w)", re.I)
_HELD = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.links.held)}(?!\w)", re.I)
_FAR = 1500  # characters within which a gathering is spoken of
_LED = 30  # characters between such words and the name of the gathering that they lead to
_LONGEST = 400  # characters of such a sentence
_FEW = 2  # words of a name that any gathering may have
_LIKELY = 0.5  # how likely a day must be the other's


def told_beside(
    links: Sequence[Link], names: Sequence[Name], clusters: Clusters, found: Sequence[Dated], layout: Layout
) -> Iterator[Link]:
    """The days of such gatherings, as those of the others are tied."""
    told = _told(links)
    before = sorted(told.values(), key=_at)
    text = layout.text
    named = [n for n in names if n.strength != LAYOUT]
    starts = [n.start for n in named]
    times = [d.start for d in found]
    dated = {link.cluster.index for link in links}
    for low, high in _sentences(layout):
        here = named[bisect_left(starts, low) : bisect_left(starts, high)]
        if not here or high - low > _LONGEST or bisect_left(times, low) != bisect_left(times, high):
            continue
        led = _OF.search(text, low, high)
        by = next((n for n in here if led is not None and 0 <= n.start - led.end() <= _LED), None)
        new = [n for n in here if n is not by and clusters.of(n).index not in dated and _is_held(n)]
        if len(new) != 1 or (by is None and (led is not None or _IT.search(text, low, high) is None)):
            continue
        if _HELD.search(text, low, high) is None or (by is None and len(here) > 1):
            continue
        at = bisect_left(before, low, key=_at)
        last = before[at - 1] if at else None
        other = told.get(clusters.of(by).index, last) if by is not None else last
        if other is not None and other.name.start < high and low - _at(other) < _FAR:
            yield _beside(other, new[0], clusters.of(new[0]))
            dated.add(clusters.of(new[0]).index)


def _at(link: Link) -> int:
    return link.dated.start


def _is_held(name: Name) -> bool:
    """Whether a name tells of more than "the meeting" or "a separate meeting"."""
    if name.strength == BODY or name.plural or not name.head:
        return False
    return name.strength in (PROPER, SERIES) or name.head not in GENERIC or len(name.title.split()) > _FEW


def _sentences(layout: Layout) -> Iterator[tuple[int, int]]:
    for unit in layout.units:
        if unit.kind == "paragraph":
            yield from unit.sentences or ((unit.start, unit.end),)


def _told(links: Sequence[Link]) -> dict[int, Link]:
    """The surest day of each gathering."""
    told: dict[int, Link] = {}
    for link in links:
        spans = link.dated.spans
        if link.dated.role.name != EVENT or link.weight < _LIKELY or len(spans) != 1 or not link.dated.is_day:
            continue
        if link.cluster.index not in told or told[link.cluster.index].weight < link.weight:
            told[link.cluster.index] = link
    return told


def _beside(other: Link, name: Name, cluster: Cluster) -> Link:
    """The same day, without the hours at which the other is held."""
    span, dated = other.dated.spans[0], other.dated
    if span.precision is Precision.MINUTE and span.first_day is not None:
        dated = replace(dated, spans=[day_span(span.first_day, span.last_day)], hours=[])
    return replace(other, dated=dated, cluster=cluster, name=name)
