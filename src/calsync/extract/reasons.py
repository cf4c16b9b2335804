"""Names that only give a reason: "Owing to the general election, the council meets on 18 November".

What stands in the way of a gathering, or is held in its hall, has its own day, which is another one or is not told.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from calsync.extract.gathering import BODY, Name
from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout
from calsync.extract.phrases import Phrases
from calsync.extract.within import within

_REASON = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.links.reason)}(?!\w)", re.I)
_LEADS = re.compile(r"(?:\s+[^\W\d_][\w'’-]*){0,4}\s*(?:[dl]['’])?")
_REACH, _OWN = 60, 50  # characters before a name in which its reason is said, and behind it in which its own day is


def only_reasons(names: Sequence[Name], days: Sequence[tuple[int, int]], layout: Layout) -> set[Name]:
    """The names that give a reason for what else their sentence tells of. `days` are the stretches of all days."""
    text = layout.text
    if _REASON.search(text) is None:
        return set()
    starts = sorted((n.start, n.end) for n in names if n.strength != BODY)
    found: set[Name] = set()
    for name in names:
        unit = layout.unit_at(name.start)
        if unit is None or unit.kind not in ("paragraph", "label", "item"):
            continue
        first, last = unit.sentence_at(name.start)
        led = _reason(text, max(first, name.start - _REACH), name)
        if led is None:
            continue
        at = bisect_left(starts, (first, 0))
        told = [span for span in starts[at : at + _MOST] if span[0] < last]
        if all(name.start <= a < name.end or led <= a < name.end for a, _ in told) or _has_its_day(
            text, name, last, days
        ):
            continue
        found.add(name)
    return found


_MOST = 8  # names of one sentence that are looked at


def _reason(text: str, low: int, name: Name) -> int | None:
    """Where the words begin that make a name a reason, with which it may itself begin."""
    led = None
    for cue in _REASON.finditer(text, low, name.end):
        if cue.start() > name.start:
            break
        if cue.end() >= name.start or _LEADS.fullmatch(text, cue.end(), name.start) is not None:
            led = cue.start()
    return led


def _has_its_day(text: str, name: Name, last: int, days: Sequence[tuple[int, int]]) -> bool:
    """ "Because of the fair on 5 May, the session is on 6 May": a day right behind a name is its own."""
    behind = within(days, name.end, min(last, name.end + _OWN))
    return bool(behind) and _LED.fullmatch(text, name.end, max(name.end, behind[0][0])) is not None


_LED = Phrases(
    rf"\s*[(,]?\s*(?:\w{{1,4}}\s+){{0,2}}|,?\s+{in_any_case(lambda cues: cues.links.relative)}\s[^,.;]*", re.I
)
