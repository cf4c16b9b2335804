"""Stretches of a text by their offsets, without looking at all of them: what is asked for each unit must not grow with the text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

Stretch = tuple[int, int]


def first_letter(text: str, start: int) -> int:
    """Where a stretch begins that white space may open, as most sentences do."""
    while text[start : start + 1].isspace():
        start += 1
    return start


_ADVERB = re.compile(r"[^\W\d_]+,? ")


def openings(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where a sentence begins, and where it does behind an adverb: "Sadly it is off", "Instead, it will be on 8 May"."""
    opens = first_letter(text, start)
    adverb = _ADVERB.match(text, opens, end)
    return (opens,) if adverb is None else (opens, adverb.end())


def within(stretches: Sequence[Stretch], start: int, end: int) -> Sequence[Stretch]:
    """Those that share a letter with start:end. `stretches` are in order, and none overlaps another."""
    first = bisect_left(stretches, (start, 0))
    if first and stretches[first - 1][1] > start:
        first -= 1
    return stretches[first : bisect_left(stretches, (end, 0))]


def number_in(offsets: Sequence[int], start: int, end: int) -> int:
    """How many of these offsets, which are in order, lie in a stretch."""
    return bisect_left(offsets, end) - bisect_left(offsets, start) if start < end else 0


def inside(offset: int, stretches: Sequence[Stretch]) -> bool:
    """Whether a letter is one of a stretch. `stretches` are in order, and none overlaps another."""
    index = bisect_right(stretches, (offset, 1 << 60)) - 1
    return index >= 0 and stretches[index][0] <= offset < stretches[index][1]


def overlaps(start: int, end: int, stretches: Sequence[Stretch]) -> bool:
    """Whether start:end shares a letter with one of the stretches, which need be in no order."""
    return any(a < end and start < b for a, b in stretches)
