"""Forms that follow each other: "Quiz Night", then "Date: …", "Time: …" and "Venue: …", and the same labels again.

What a form says is said of its own meeting, in whatever order its labels stand: no hour, place or name of one form is another's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from calsync.extract.gathering import Name
from calsync.extract.language import Captions
from calsync.extract.layout import Layout, Unit
from calsync.extract.listing import Form, Forms
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT

_HEAD = 120  # characters; what is longer heads no form


def find_forms(layout: Layout, captions: Captions) -> Forms:
    """The forms of a text's units: each label is said once in a form, and one of them says its day; and a page's blocks."""
    text, units = layout.text, layout.units
    blocks = [block for page in layout.blocks for block in page]
    free = [form for form in _stretches(text, units, captions) if _says_a_day(units[form.first : form.last], captions)]
    forms = [form for form in free if not any(form.first < b.last and b.first < form.last for b in blocks)]
    found = sorted([*blocks, *(forms if len(forms) > 1 else ())], key=lambda form: form.first)
    return Forms(tuple(found)) if len(found) > 1 else Forms(lone=forms[0] if forms else None)


def _stretches(text: str, units: Sequence[Unit], captions: Captions) -> Iterator[Form]:
    """Runs of labels that do not come again, with the line right over them."""
    at = 0
    while at < len(units):
        head = _may_head(text, units[at])
        first = at + head
        last, seen = first, set[str]()
        while last < len(units) and units[last].kind == "label" and units[last].label not in seen:
            seen.add(units[last].label)
            last += 1
        if last - first > 1:
            title = next((unit.index for unit in units[first:last] if captions.name.fullmatch(unit.label)), None)
            yield Form(at, last, at if head else None, title)
        at = max(last, at + 1)


def _may_head(text: str, unit: Unit) -> bool:
    """Whether a unit is a short line that is no sentence."""
    short = unit.kind in ("heading", "title", "paragraph") and unit.end - unit.start < _HEAD
    return short and not text[unit.start : unit.end].rstrip().endswith((".", ":", ";", ","))


def _says_a_day(units: Sequence[Unit], captions: Captions) -> bool:
    return any(unit.kind == "label" and captions.of_a_day(unit.label) for unit in units)


def names_of_forms(
    found: Sequence[Dated],
    names: Sequence[Name],
    of_units: Mapping[int, Name],
    layout: Layout,
    name_of: Callable[[tuple[int, int]], Name | None],
) -> dict[int, Name]:
    """The name of each time of a form, by its offset: what a label says is its title, else the line over it."""
    named = dict(of_units)
    for name in sorted(names, key=lambda name: len(name.title)):  # the longest of a heading wins
        unit = layout.unit_at(name.start)
        if unit is not None and name.end <= unit.end:
            named[unit.index] = name
    out = _names_of_blocks(found, layout, name_of)
    for time in found:
        form = layout.forms.of(time.unit.index) if time.role.name == EVENT and time.spans else None
        if form is None or form.day is not None or time.unit.kind != "label":
            continue
        told = form.title if form.title is not None else form.head
        said = named.get(told) if told is not None else None
        title = layout.units[form.title] if form.title is not None else None
        if title is not None and (said is None or said.start < title.value):
            said = name_of((title.value, title.end))
        if said is not None:
            out[time.start] = said
    return out if len({name.start for name in out.values()}) > 1 else _name_of_lone_form(found, named, layout)


def _name_of_lone_form(found: Sequence[Dated], named: Mapping[int, Name], layout: Layout) -> dict[int, Name]:
    """The line right over the labels of the one form of a text, where more stands over that: a letterhead names nothing."""
    form, units = layout.forms.lone, layout.units
    if form is None or form.head is None or form.head == 0 or units[form.head].block != units[form.head + 1].block:
        return {}
    name = named.get(form.head)
    if name is None or units[form.head - 1].kind == "label":
        return {}
    days = [d for d in found if d.role.name == EVENT and d.spans and d.is_day]
    return {d.start: name for d in days if form.first < d.unit.index < form.last}


def _names_of_blocks(
    found: Sequence[Dated], layout: Layout, name_of: Callable[[tuple[int, int]], Name | None]
) -> dict[int, Name]:
    """The names of the days of a page's blocks: the line that names each, up to its comma where all have one."""
    told: dict[int, tuple[int, int]] = {}
    for page in layout.blocks:
        heads = [layout.units[block.head] for block in page if block.head is not None]
        commas = [layout.text.find(", ", unit.start, unit.end) for unit in heads]
        ends = [unit.end for unit in heads] if -1 in commas else commas
        told.update(
            (block.day, (unit.start, end))
            for block, unit, end in zip(page, heads, ends, strict=True)
            if block.day is not None
        )
    dated = (
        (time.start, told[time.unit.index]) for time in found if time.role.name == EVENT and time.unit.index in told
    )
    return {start: name for start, stretch in dated if (name := name_of(stretch)) is not None}
