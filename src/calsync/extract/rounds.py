"""What is held in one place after the other, told once: "Open days: Thornbury July 6, Yate July 13".

The line says first what is held, and then of each day only where. Each of the days is one of what the line begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from calsync.extract.acts import HEAD_FIRST
from calsync.extract.gathering import PROPER, Name, clean_title, one_of
from calsync.extract.language import Lexicon
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import head_pattern, singular, weekday_names
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, Role
from calsync.extract.within import within

ROUND = Role(EVENT, "one of several days of which their line tells the same", sure=0.7)
_LABEL, _LONGEST = 50, 400  # characters of what is held, and of such a line
_MOST_WORDS = 5  # of a place
_DASHED = re.compile(r"[^\W\d][^\n.:;–—!?]{2,48}?\s[–—-]\s")
_YEAR = re.compile(r"[\s,]+(?:19|20)\d\d$")
_SMALL = re.compile(
    r"^(?:and|at|in|on|und|in|im|am|et|à|au|le|y|en|el|dan|di|pada)\s+|\s+(?:and|on|und|am|et|le|y|el|dan|pada)$", re.I
)
_SIGNS = " \t\n,;:.()[]–—-•·|*"


def names_of_rounds(
    found: Sequence[Dated], times: Sequence[tuple[int, int]], layout: Layout, words: Lexicon
) -> dict[int, Name]:
    """The names of the days that such lines tell. `times` are the stretches of all times."""
    of_units: dict[int, list[Dated]] = {}
    for day in found:
        if day.unit.kind in ("paragraph", "label", "item", "row") and day.is_day and day.role.name == EVENT:
            of_units.setdefault(day.unit.index, []).append(day)
    told: dict[int, Name] = {}
    for days in of_units.values():
        unit = days[0].unit
        if len(days) > 1 and unit.end - unit.start < _LONGEST:
            told.update(_of_line(unit, days, times, layout.text, words))
    return told


def _of_line(
    unit: Unit, days: Sequence[Dated], times: Sequence[tuple[int, int]], text: str, words: Lexicon
) -> dict[int, Name]:
    value = _value(unit, text)
    held = _held(text[unit.start : value], words) if value is not None else None
    if value is None or held is None or days[0].start < value:
        return {}
    stretches = within(times, value, unit.end)
    gaps = list(_gaps(value, unit.end, stretches))
    before = _place(text, gaps[0], words) is not None
    places = [_beside(text, day, gaps, before, words) for day in days]
    if any(place is None for place in places) or len({text[slice(*place)] for place in places if place}) < len(places):
        return {}
    title, head = held
    told: dict[int, Name] = {}
    for day, place in zip(days, places, strict=True):
        if place is not None:
            day.role = ROUND
            told[day.start] = Name(*place, f"{title}: {text[slice(*place)]}", head, PROPER)
    return told


def _value(unit: Unit, text: str) -> int | None:
    """Where it begins what a line says of where and when."""
    if unit.label and unit.value > unit.start:
        return unit.value if unit.value - unit.start < _LABEL else None
    dashed = _DASHED.match(text, unit.start, unit.end)
    return dashed.end() if dashed is not None else None


def _held(label: str, words: Lexicon) -> tuple[str, str] | None:
    """What a label says is held, as one of its kind, with its gathering word."""
    said = _YEAR.sub("", label.strip(_SIGNS))
    last = said.split()[-1].casefold() if said else ""
    head = next((end for end in (_ends(said, words), _ends(said.removesuffix("s"), words)) if end), "")
    if not head and last.removesuffix("s") not in {day.casefold() for day in weekday_names(words.code)}:
        return None
    if said.casefold() in words.deadlines or words.captions.of_a_value(said) or len(said.split()) > _MOST_WORDS:
        return None
    said = said.capitalize() if said.isupper() and head else said.title() if said.isupper() else said
    if singular(head, words.code) is not None and (words.code not in HEAD_FIRST or " " not in said):
        said = one_of(said, head, words)
    elif words.code == "en":
        said = said.removesuffix("s")
    return clean_title(said), singular(head, words.code) or head


def _ends(said: str, words: Lexicon) -> str:
    """The gathering word with which a label ends, or begins where it stands first."""
    heads = list(head_pattern(words.code).finditer(said))
    if words.code in HEAD_FIRST:
        return heads[0][0].casefold() if heads and heads[0].start() == 0 else ""
    return heads[-1][0].casefold() if heads and heads[-1].end() == len(said) else ""


def _gaps(start: int, end: int, stretches: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What stands between the times of a line."""
    at = start
    for first, last in stretches:
        yield at, max(at, first)
        at = max(at, last)
    yield at, end


def _beside(
    text: str, day: Dated, gaps: Sequence[tuple[int, int]], before: bool, words: Lexicon
) -> tuple[int, int] | None:
    """The place that is told before a day, or behind it and its hour."""
    if before:
        return next((_place(text, gap, words) for gap in reversed(gaps) if gap[1] <= day.start), None)
    behind = [gap for gap in gaps if gap[0] >= day.end][:2]
    return next(filter(None, (_place(text, gap, words) for gap in behind)), None)


def _place(text: str, gap: tuple[int, int], words: Lexicon) -> tuple[int, int] | None:
    """A stretch that is nothing but a proper name, which says where."""
    said = text[slice(*gap)].strip(_SIGNS)
    short = None
    while short != said:
        short, said = said, _SMALL.sub("", said).strip(_SIGNS)
    tokens = said.split()
    if not said or len(tokens) > _MOST_WORDS or not any(token[0].isupper() for token in tokens):
        return None
    small = words.joiners | words.articles
    if any(not (token[0].isupper() or token[0].isdigit() or token.casefold() in small) for token in tokens):
        return None
    if head_pattern(words.code).search(said) is not None:
        return None
    start = text.index(said, gap[0])
    return start, start + len(said)
