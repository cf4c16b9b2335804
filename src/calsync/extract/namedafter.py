"""Gatherings whose name stands behind their day: "Ministers met in Oslo today. The Nordic Energy Summit was opened by …"

A sentence tells that people meet, and when, by a verb alone. What the next sentences then speak of as known, with the
article and by its name, is what they met for, unless it has a day of its own or is only what they spoke about.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from calsync.extract.clusters import Clusters
from calsync.extract.dayof import is_done
from calsync.extract.gathering import BARE, BODY, LAYOUT, PROPER, SERIES, Name
from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout
from calsync.extract.linking import Link
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT
from calsync.extract.within import openings

_PEOPLE = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.links.people_meet)}(?!\w)", re.I)
_SAYS_IT = Phrases(rf"{in_any_case(lambda cues: cues.links.names_it)}\s+(?:[\w'’-]+\s+){{0,2}}?", re.I)
_SUBJECT = re.compile(
    rf"(?:{in_any_case(lambda cues: cues.names.articles)}\s+|l['’])(?:(?:[\w'’-]+\s+){{0,2}}?|(?:[\w'’&-]+\s+){{1,10}}?\()",
    re.I,
)
_FUTURE = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.links.to_come)}(?!\w)", re.I)
_WEIGHT = 0.8  # how likely the day is that of the gathering that is named so
_NEXT = 2  # sentences behind the day in which its name is looked for
_LONGEST = 400  # characters of such a sentence


def named_after(
    links: Sequence[Link],
    names: Sequence[Name],
    clusters: Clusters,
    found: Sequence[Dated],
    layout: Layout,
    today: date | None,
) -> Iterator[Link]:
    """The ties of the days of which only a verb told a gathering to its name; they take the place of others of their day."""
    text = layout.text
    sentences = [one for unit in layout.units if unit.kind == "paragraph" for one in unit.sentences]
    opens = [low for low, _ in sentences]
    named = [n for n in names if n.strength != LAYOUT]
    starts = [n.start for n in named]
    times = [d.start for d in found if d.is_day and d.role.name == EVENT]
    links_of: dict[int, list[Link]] = {}
    for link in links:
        links_of.setdefault(link.dated.start, []).append(link)
    days: dict[int, set[int]] = {}
    for link in links:
        if link.weight >= _WEIGHT / 2:
            days.setdefault(link.cluster.index, set()).add(link.dated.start)
    for dated in found:
        low, high = dated.sentence
        if dated.unit.kind != "paragraph" or dated.role.name != EVENT or len(dated.spans) != 1 or not dated.is_day:
            continue
        here = named[bisect_left(starts, low) : bisect_left(starts, high)]
        tied = [link.name for link in links_of.get(dated.start, ())]
        own = {dated.start}
        if dated.moved or any(
            not is_done(n, text)
            and (n.strength in (PROPER, SERIES) or (n in tied and n.strength not in (BARE, BODY)))
            and not _nearer(n, dated, days.get(clusters.of(n).index, own))
            for n in here
        ):
            continue
        if _PEOPLE.search(text, low, high) is None:
            continue
        later = _is_later(text, dated, today)
        at = bisect_left(opens, high)
        for begin, end in sentences[at : at + _NEXT]:
            if end - begin > _LONGEST or bisect_left(times, begin) != bisect_left(times, end):
                break
            told = [n for n in named[bisect_left(starts, begin) : bisect_left(starts, end)] if n.strength != BODY]
            if told and _names_it(text, told[0], begin, end, later=later):
                cluster = clusters.of(told[0])
                if days.get(cluster.index, own) == own and cluster.first >= high:
                    yield Link(dated, cluster, "clause", told[0], _WEIGHT, _WEIGHT)
            if told:
                break


def _nearer(name: Name, dated: Dated, days: set[int]) -> bool:
    """Whether a gathering has a day of its own in the sentence, which stands nearer to its name."""
    return any(
        low <= day < high and abs(day - name.start) < abs(dated.start - name.start)
        for low, high in [dated.sentence]
        for day in days
        if day != dated.start
    )


def _is_later(text: str, dated: Dated, today: date | None) -> bool:
    first = dated.spans[0].first_day
    if today is not None and first is not None and first != today:
        return first > today
    return _FUTURE.search(text, *dated.sentence) is not None


def _names_it(text: str, name: Name, begin: int, end: int, *, later: bool) -> bool:
    """Whether a sentence is about the gathering that it names, and does not only mention it; `later`: it is to come."""
    if name.strength not in (PROPER, SERIES) or name.plural or not name.head:
        return False
    opens = [at for at in openings(text, begin, end) if at < name.start]
    if any(_SAYS_IT.fullmatch(text, at, name.start) is not None for at in opens):
        return True
    subject = any(_SUBJECT.fullmatch(text, at, name.start) is not None for at in opens)
    return subject and later == (_FUTURE.search(text, begin, end) is not None)
