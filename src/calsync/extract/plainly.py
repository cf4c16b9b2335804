"""The plainest sentences there are: "X will be held in Oslo on 12 May", "The minister will attend X in Oslo on 12 May".

Where a name is the subject of a verb by which something is held, or what somebody goes to, and nothing but where stands
between them and the day, the day is the gathering's whatever its name is made of.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from calsync.extract.gathering import PROPER, SERIES, Name
from calsync.extract.language import anywhere
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT

SURE = 0.6  # how sure such a reading is at the least

_ACRONYM = r"(?:\s\([A-Z][\w.-]*\))?"
_PROPER = r"[A-ZÀ-Þ][\w’'.-]*(?:,?\s(?:(?:of|de|del|la|the|and|&)\s)*[A-ZÀ-Þ\d][\w’'.-]*){0,6}"
# Where it is held, and what leads to its day.
_BETWEEN = re.compile(
    rf"(?:,?\s{anywhere(lambda cues: cues.plain.where)}\s(?:(?:the|its)\s)?{_PROPER})?,?"
    rf"(?:\s\(?{anywhere(lambda cues: cues.plain.leads)})?(?:\sthe)?[\s(]*"
)
_HELD = re.compile(rf"{_ACRONYM},?\s{anywhere(lambda cues: cues.plain.held)}(?![\w’'-])")
_OBJECT = re.compile(rf"{_ACRONYM}(?=[\s,(])")
_GOES_TO = re.compile(
    rf"\b{anywhere(lambda cues: cues.plain.goes_to)}\s(?:(?:the|an?|its|their|this year[’']s)\s)?(?:(?:next|first|annual)\s)?$"
)
_JOINED = re.compile(rf",?\s{anywhere(lambda cues: cues.rows.and_)}\s(?:the\s)?")  # between two that share their days
_LONGEST = 130  # characters between a name and its day
_LED = 60  # characters before a name in which what leads to it stands


def said_plainly(text: str, name: Name, dated: Dated) -> bool:
    """Whether a day is told of a name by such a sentence."""
    if name.strength not in (PROPER, SERIES) or dated.role.name != EVENT:
        return False
    if not dated.sentence[0] <= name.start < name.end <= dated.start <= name.end + _LONGEST:
        return False
    held = _HELD.match(text, name.end, dated.start)
    if held is not None:
        return _BETWEEN.fullmatch(text, held.end(), dated.start) is not None
    behind = _OBJECT.match(text, name.end, dated.start)
    if behind is None or _GOES_TO.search(text, max(dated.sentence[0], name.start - _LED), name.start) is None:
        return False
    return _BETWEEN.fullmatch(text, behind.end(), dated.start) is not None


def told_plainly(found: Sequence[Dated], names: Sequence[Name], text: str) -> dict[int, Name]:
    """The name of each day that is told so, by its offset."""
    starts = [name.start for name in names]
    begun, told = first_days(found), dict[int, Name]()
    for day in found:
        if not day.spans or not day.when.has_date or day.takes is not None:
            continue
        if day.spans[0].first_day == day.spans[0].last_day and day.spans[0].first_day in begun:
            continue
        first = max(day.sentence[0], day.start - 2 * _LONGEST)
        near = names[bisect_left(starts, first) : bisect_left(starts, day.start)]
        name = next((one for one in reversed(near) if said_plainly(text, one, day)), None)
        if name is not None and not any(_JOINED.fullmatch(text, one.end, name.start) for one in near):
            told[day.start] = name
    return told


def first_days(found: Sequence[Dated]) -> frozenset[date]:
    """The first of several days that the text tells at once: what "opens on 2 May" is held from "2 to 6 May"."""
    spans = (span for dated in found if dated.role.name == EVENT for span in dated.spans if not span.precision.vague)
    return frozenset(span.first_day for span in spans if span.first_day is not None and span.last_day != span.first_day)
