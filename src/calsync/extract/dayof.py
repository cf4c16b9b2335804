"""Of which of several gatherings of its sentence a day is told: "A workshop will follow the summit on 3 June."

A day is told of what the text has not told of before: a gathering that has its day elsewhere needs no other, and of one that
was named before and one that is new, the new one is what the sentence tells of.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from calsync.extract.gathering import BARE, BODY, LAYOUT, Name, comes_along, is_new
from calsync.extract.language import in_any_case
from calsync.extract.linking import Option
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT

_SURE = 0.2  # by how much likelier one name must be than the next for its day to be surely told

_MOST = 12  # days of a gathering that are asked

Options = Callable[[Dated], Sequence[Option]]


def names_of_days(found: Sequence[Dated], options: Options, text: str, today: date | None) -> dict[int, Name]:
    """The name of each such day, by its offset; on the day of the report itself, what is reported may be told in passing."""
    days = [d for d in found if d.unit.kind == "paragraph" and d.role.name == EVENT and d.spans and d.is_day]
    told = _surely_told(days, options)
    named: dict[int, Name] = {}
    for _, group in groupby(days, key=lambda d: d.sentence):
        alone = list(group)
        day = alone[0]
        if len(alone) > 1 or day.takes is not None or day.spans[0].first_day == today:
            continue
        meant = _of_sentence(options(day))
        if meant and (name := _meant(day, meant, told, text)) is not None:
            named[day.start] = name
    return named


def _of_sentence(options: Sequence[Option]) -> list[Option]:
    return [o for o in options if o.relation == "clause" and o.name.head and o.name.strength not in (BODY, LAYOUT)]


def _surely_told(found: Sequence[Dated], options: Options) -> dict[int, list[Dated]]:
    """The days that are surely told of a gathering: the only one of their sentence, or by far the likeliest."""
    told: dict[int, list[Dated]] = {}
    for day in found:
        meant = options(day)
        here = _of_sentence(meant)
        if here and meant[0] is here[0] and (len(here) == 1 or here[0].weight - here[1].weight >= _SURE):
            days = told.setdefault(here[0].cluster.index, [])
            if len(days) < _MOST:
                days.append(day)
    return told


def _meant(day: Dated, meant: Sequence[Option], told: dict[int, list[Dated]], text: str) -> Name | None:
    """The name of which a day is told; none where the text does not say."""

    def known(option: Option) -> bool:
        return option.cluster.first < day.sentence[0] and not is_new(text, option.name)

    def elsewhere(option: Option) -> bool:
        others = told.get(option.cluster.index, ())
        return known(option) and any(o.sentence != day.sentence and _apart(o, day) for o in others)

    held = [o for o in meant if not comes_along(text, o.name)]
    if len(held) == 1 < len(meant):
        return held[0].name  # "It opens on 7 July with a keynote"
    new = [o for o in meant if not known(o) and (o.name.strength != BARE or is_new(text, o.name))]
    at = [o for o in new if _THERE.search(text, max(0, o.name.start - _LED), o.name.start)]
    if len(meant) > 1 and len(at) == 1 and all(known(o) or is_done(o.name, text) for o in meant if o is not at[0]):
        return at[0].name  # "The results will be presented at a workshop on 3 June"
    if len(new) != 1 or not all(known(o) for o in meant if o is not new[0]):
        return None
    if is_new(text, new[0].name) or (len(meant) > 1 and all(elsewhere(o) for o in meant if o is not new[0])):
        return new[0].name
    return None


_THERE = re.compile(rf"(?<!\w){in_any_case(lambda cues: cues.links.there)}\s+(?:\w+\s+)?$", re.I)
_LED = 30  # characters before a name in which that stands


def is_done(name: Name, text: str) -> bool:
    """Whether only a verb makes a name of what it is done to: "the results will be presented"."""
    return name.head not in text[name.start : name.end].casefold()


def _apart(one: Dated, other: Dated) -> bool:
    """Whether two times are of days that do not touch."""
    first, then = ([(s.first_day, s.last_day) for s in t.spans] for t in (one, other))
    return not any(a and b and c and d and a <= d and c <= b for a, b in first for c, d in then)
