"""The plainest sentences there are: "X will be held in Oslo on 12 May", "The minister will attend X in Oslo on 12 May".

Where a name is the subject of a verb by which something is held, or what somebody goes to, and nothing but where stands
between them and the day, the day is the gathering's whatever its name is made of.
"""

from __future__ import annotations

import re

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
