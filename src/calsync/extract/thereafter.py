"""What is done once a deadline has passed: "Bids must be in by 1 June, 11 am. They will be opened immediately thereafter."

Such words are the hour of the deadline, said again of what is held then.
"""

from __future__ import annotations

import re

from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import DEADLINE, EVENT, Role

THEN = Role(EVENT, "held when the deadline before it has passed")
_REACH = 300  # characters behind a deadline in which that is told
_THEN = Phrases(rf"\b{in_any_case(lambda cues: cues.deadlines.thereafter)}(?!\w)", re.I)
_OPENED = re.compile(rf"\b{in_any_case(lambda cues: cues.deadlines.opened)}(?!\w)", re.I)


def tell_what_follows(found: list[Dated], layout: Layout) -> None:
    """Adds the times of openings that are told by the deadline before them."""
    starts = [d.start for d in found]
    made: list[Dated] = []
    for at, dated in enumerate(found):
        if dated.role.name != DEADLINE or not (dated.when.has_time and dated.spans):
            continue
        following = starts[at + 1] if at + 1 < len(starts) else len(layout.text)
        last = min(dated.end + _REACH, following, len(layout.text))
        said = _THEN.search(layout.text, dated.end, last)
        unit = layout.unit_at(said.start()) if said is not None else None
        if said is None or unit is None or unit.index - dated.unit.index > 1:
            continue
        start, end = unit.sentence_at(said.start())
        if _OPENED.search(layout.text, max(start, dated.end), end) is not None:
            one = Dated(said.start(), said.end(), dated.when, unit, (start, end), THEN)
            one.spans = dated.spans
            made.append(one)
    if made:
        found[:] = sorted([*found, *made], key=lambda d: (d.start, d.end))
