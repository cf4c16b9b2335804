"""Forms that follow each other, each under its heading: "Quiz Night", then "Date: …" and "Venue: …". The heading is the name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile

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
    told = {d.start: _name_in(forms[d.unit.index], names, of_units) for d in dated}
    return {start: name for start, name in told.items() if name is not None}


def _forms(layout: Layout) -> Iterator[tuple[Unit, list[Unit]]]:
    """Headings right over labels alone, and those labels."""
    for head in layout.units:
        following = islice(layout.units, head.index + 1, head.index + 1 + _MOST) if head.kind == "heading" else ()
        body = list(takewhile(lambda unit: unit.kind == "label", following))
        after = layout.units[head.index + 1 + len(body)] if head.index + 1 + len(body) < len(layout.units) else None
        if body and (after is None or after.kind == "heading"):
            yield head, body


def _name_in(head: Unit, names: Sequence[Name], of_units: Mapping[int, Name]) -> Name | None:
    inside = [name for name in names if head.start <= name.start and name.end <= head.end]
    longest = max(inside, key=lambda name: len(name.title), default=None)
    whole = of_units.get(head.index)
    return longest if longest is not None or whole is None else whole
