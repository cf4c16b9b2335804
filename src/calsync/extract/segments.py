"""Lines that tell of several meetings: each time has the name that stands before it, or the one behind it.

"Tue 8  Yoga 10.00am | Committee 7.30pm", "Thu 12: 10:00 Yoga, 14:00 Bingo", "AGM 3 May, Open day 10 May": a reader sees
from the whole line on which side of its time a name stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from calsync.extract.gathering import Name
from calsync.extract.lexicon import head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.parts import PERSON
from calsync.extract.roles import EVENT
from calsync.extract.rows import Entries, remark

Span = tuple[int, int]

_LINE = 160  # characters; what is longer is no line
_REST = 12  # letters of a line that are of no name and no time
_WORDS = 10  # of a name
_SENTENCES = re.compile(r"[a-zà-ÿ)]\. [A-ZÀ-Þ]|[-–=]>|<[-–=]|→")  # sentences, or a move
_TIE = 4  # letters of a word that ties a name to the hour behind it: "at", "um", "pada"


def names_of_times(entries: Entries, found: Sequence[Dated]) -> dict[int, Name]:
    """The name of each time of a line that tells of several meetings, by the offset of the time."""
    named: dict[int, Name] = {}
    for _, of_unit in groupby(found, key=lambda d: d.unit.index):
        times = list(of_unit)
        if len(times) > 1 and _may_hold_several(times, entries):
            named.update(_sided(_joined(times, entries.layout.text), entries))
    return named


def _may_hold_several(times: Sequence[Dated], entries: Entries) -> bool:
    unit, listing = times[0].unit, entries.layout.lists.of(times[0].unit.index)
    kinds = unit.kind in ("row", "item", "label") or (unit.kind == "paragraph" and not entries.parts.prose(unit))
    plain = kinds and unit.end - unit.start < _LINE and not (listing is not None and listing.columns)
    text, words = entries.layout.text, entries.words
    if not plain or any(state.search(text, unit.start, unit.end) for state in (words.moved, words.postponed)):
        return False  # the days of one meeting
    if _SENTENCES.search(text, unit.start, unit.end) or any(_bracketed(text, d) for d in times):
        return False
    return all(d.role.name == EVENT and d.takes is None and (d.is_day or d.is_hour) for d in times)


def _bracketed(text: str, time: Dated) -> bool:
    return text.count("(", time.unit.start, time.start) > text.count(")", time.unit.start, time.start)


def _joined(times: Sequence[Dated], text: str) -> list[list[Dated]]:
    """The times of a line, those together between which no word stands: a day and its hour."""
    groups = [[times[0]]]
    for before, time in pairwise(times):
        if _letters(text, before.end, time.start) < 3:
            groups[-1].append(time)
        else:
            groups.append([time])
    return groups


def _sided(groups: Sequence[Sequence[Dated]], entries: Entries) -> Iterator[tuple[int, Name]]:
    """The times of a line with their names, where those stand all on one side."""
    if len(groups) < 2:
        return
    unit = groups[0][0].unit
    ends = [unit.start, *(group[-1].end for group in groups)]
    begins = [*(group[0].start for group in groups), unit.end]
    gaps = list(zip(ends, begins, strict=True))  # before each time, and behind the last
    before = [_name(gap, entries, last=True) for gap in gaps[:-1]]
    behind = [_name(gap, entries, last=False) for gap in gaps[1:]]
    leads = _day_leads(groups)
    named: list[tuple[Sequence[Dated], Name | None]] = []
    if behind[-1] is None and all(before[leads:]):
        named = list(zip(groups[leads:], before[leads:], strict=True))
        named = [([*groups[0], *named[0][0]], named[0][1]), *named[1:]] if leads else named
    elif before[0] is None and all(behind):
        named = list(zip(groups, behind, strict=True))
    told = {name for _, name in named if name is not None}
    text = entries.layout.text
    rest = sum(_letters(text, *gap) for gap in gaps) - sum(_letters(text, name.start, name.end) for name in told)
    if len({name.title for name in told}) > 1 and rest <= _REST:
        for group, name in named:
            yield from ((time.start, name) for time in group if name is not None)


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalpha, text[start:end]))


def _day_leads(groups: Sequence[Sequence[Dated]]) -> int:
    """1 where a day opens the line whose hours follow it, each with a name of its own; else 0."""
    first, rest = groups[0], [time for group in groups[1:] for time in group]
    day = all(time.when.has_day and not time.timed for time in first)
    return int(
        day and first[0].start - first[0].unit.start < 4 and all(time.timed and not _own_day(time) for time in rest)
    )


def _own_day(time: Dated) -> bool:
    return time.is_day and not time.part


def _name(gap: Span, entries: Entries, *, last: bool) -> Name | None:
    """What stands right before a time, or right behind it, where that may be a name."""
    text = entries.layout.text
    pieces = [p for p in entries.pieces(*gap) if sum(map(str.isalpha, text[slice(*p)])) > 2]
    if not pieces:
        return None
    start, end = pieces[-1 if last else 0]
    said = text[start:end]
    between = text[end : gap[1]] if last else text[gap[0] : start]
    if said.count("(") != said.count(")") or sum(map(str.isalpha, between)) > (_TIE if last else 0):
        return None
    words = entries.words
    gathers = head_pattern(words.code).search(said) is not None
    if said.casefold() in entries.small:
        return None
    if not (said[0].isupper() or gathers) or len(said.split()) > _WORDS or remark(said, words) or PERSON.match(said):
        return None
    if any(words.verbs.fullmatch(token) for token in said.split() if token[0].islower()):
        return None
    if entries.prose(said) or words.captions.of_a_value(said) or entries.is_place((start, end)):
        return None
    return entries.name_of((start, end))
