"""What an hour is said to be: that at which one comes, at which it begins, or at which it ends."""

from __future__ import annotations

import re

from calsync.extract.language import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.roles import HOURS

ARRIVE, BEGINS, ENDS, PLAIN = "arrive", "begins", "ends", "plain"
_FOR_START = re.compile(r"\d[^\n]{0,8} for (?:an? )?\d")
_STOP = re.compile(r"[;.]\s")
_DIGIT = re.compile(r"\d")
_BEHIND = re.compile(r"\s*[,(:–-]?\s*")
_NEXT_HOUR = 6  # characters behind the word for a beginning in which its own hour may stand
_CUE_REACH = 40  # characters before an hour in which the word for it stands


def hour_cue(hour: Dated, text: str, words: Lexicon) -> str:
    """What an hour is said to be, by the nearest cue before it, or the one right behind it: "doors 7.00, starts 7.30"."""
    if _FOR_START.search(text, hour.start, hour.end):
        return BEGINS  # "12.45 for 1"
    bound = _by_label(hour, text, words)
    if bound is not None:
        return bound
    start = words.begins.match(text, hour.end + 1) if text[hour.end : hour.end + 1] == " " else None
    if start is not None and _DIGIT.search(text, start.end(), start.end() + _NEXT_HOUR) is None:
        return BEGINS  # "half an hour before the 10:00 start"; not "doors 7.00 start 7.30"
    low = max(hour.sentence[0], hour.start - _CUE_REACH)
    low = max([low, *(m.end() for m in _STOP.finditer(text, low, hour.start))])
    best, place = PLAIN, -1
    for name, pattern in ((ARRIVE, words.arrive), (BEGINS, words.begins), (ENDS, words.ends)):
        for match in pattern.finditer(text, low, hour.start):
            if match.end() >= place:
                best, place = name, match.end()
    if best == PLAIN or _DIGIT.search(text, place, hour.start):
        best = PLAIN
        behind = _BEHIND.match(text, hour.end, hour.sentence[1])
        at = behind.end() if behind else hour.end
        for name, pattern in ((ARRIVE, words.arrive), (BEGINS, words.begins)):
            found = pattern.match(text, at, hour.sentence[1])
            bracket = found is not None and text[at - 1] == "("  # "8.30 (registration from 8)" is of its own hour
            if found and not (bracket and _DIGIT.search(text, found.end(), found.end() + _NEXT_HOUR)):
                best = name
    if best == PLAIN and hour.role.name == HOURS:
        return ARRIVE
    return best


def _by_label(hour: Dated, text: str, words: Lexicon) -> str | None:
    """What the label right before an hour says that it is: "Start: 18:00", "End: 20:30"."""
    unit = hour.unit
    if not unit.label or text[unit.value : hour.start].strip():
        return None
    if words.captions.last.fullmatch(unit.label):
        return ENDS
    return BEGINS if words.captions.first.fullmatch(unit.label) else None
