"""Forms that follow each other, each under its heading: "Quiz Night", then "Date: …" and "Venue: …". The heading is the name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from calsync.extract.gathering import Name
from calsync.extract.language import Captions
from calsync.extract.layout import Layout, Unit
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT

_MOST = 12  # labels of a form


def names_of_forms(
    found: Sequence[Dated], names: Sequence[Name], of_units: Mapping[int, Name], layout: Layout, captions: Captions
) -> dict[int, Name]:
    """The name of each day that a form says under "Date" or another such label, by the offset of the day."""
    forms = {u.index: head for head, body in _forms(layout) for u in body if captions.date.fullmatch(u.label)}
    dated = [d for d in found if d.unit.index in forms and d.role.name == EVENT and d.spans]
    if len({forms[d.unit.index].index for d in dated}) < 2:
        return {}
    named = dict(of_units)
    for name in sorted(names, key=lambda name: len(name.title)):  # the longest of a heading wins
        unit = layout.unit_at(name.start)
        if unit is not None and name.end <= unit.end:
            named[unit.index] = name
    return {d.start: named[head.index] for d in dated if (head := forms[d.unit.index]).index in named}


def _forms(layout: Layout) -> Iterator[tuple[Unit, list[Unit]]]:
    """Headings right over labels alone, and those labels."""
    for head in layout.units:
        if head.kind != "heading":
            continue
        following = layout.units[head.index + 1 : head.index + 1 + _MOST]
        body = list(takewhile(lambda unit: unit.kind == "label", following))
        after = layout.units[head.index + 1 + len(body)] if head.index + 1 + len(body) < len(layout.units) else None
        if body and (after is None or after.kind == "heading"):
            yield head, body
