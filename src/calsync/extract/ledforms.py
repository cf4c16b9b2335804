"""What a sentence that ends in a colon announces is what the labels under it are of, whatever the paper above is called.

"NOTIS MESYUARAT", "… dimaklumkan bahawa Gotong-royong Perdana akan diadakan seperti berikut:", "Tarikh: 12 Mei"; "Hiermit laden wir
zum Sommerfest ein:", "Wann: 12. Mai".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from calsync.extract.gathering import BARE, BODY, LAYOUT, Name
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT

_LABELS = 3  # of a form that stand before that of its day


def names_of_led_forms(
    found: Sequence[Dated], names: Sequence[Name], layout: Layout, words: Lexicon
) -> Mapping[int, Name]:
    """The name of the day of each such form, by its offset."""
    told: dict[int, Name] = {}
    for day in found:
        if not (day.is_day and day.role.name == EVENT and day.unit.kind == "label"):
            continue
        lead = _lead(day.unit, layout) if words.captions.of_a_day(day.unit.label) else None
        name = _announced(lead, names) if lead is not None else None
        if name is not None:
            told[day.start] = name
    return told


def _lead(unit: Unit, layout: Layout) -> Unit | None:
    """The sentence that stands right over a form and ends in a colon."""
    for index in range(unit.index - 1, max(unit.index - _LABELS - 2, -1), -1):
        above = layout.units[index]
        if above.kind != "label":
            ends = layout.text[above.end - 1 : above.end] == ":"
            return above if ends and above.kind == "paragraph" else None
    return None


def _announced(lead: Unit, names: Sequence[Name]) -> Name | None:
    """The one gathering that its last sentence names."""
    first = lead.sentence_at(lead.end - 1)[0]
    here = names[
        bisect_left(names, first, key=attrgetter("start")) : bisect_left(names, lead.end, key=attrgetter("start"))
    ]
    named = [name for name in here if name.head and name.strength not in (BARE, BODY, LAYOUT)]
    return named[0] if len(named) == 1 else None
