"""Cards: entries written downwards, a blank line between them, each with its day on a line of its own.

"Wed 12 March", "7.30pm", "Quiz Night", "Village Hall" is a row whose cells stand below each other. Cards built alike are
laid out as rows, so that all that holds of the rows of a table holds of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby

Block = tuple[int, int]  # its first and its last line

_LEAST, _MOST = 3, 6  # lines of a card
_LONG = 70  # characters of a line
_CLAUSE = re.compile(r"[.!?;,:][\"'”’)]*$")
_SHORTENED = re.compile(r"(?:\b[ap]\.m|\b[A-Z]|\b\d{1,2}|\b(?:Str|St|Rd|Dr|Uhr|Nr))\.$")


def cards(lines: Sequence[str], taken: Collection[int], a_day: Callable[[str], bool]) -> dict[int, int]:
    """The first line of each card and its last one; two or more that follow each other make cards.

    `taken` are lines of which the document's own format says what they are; `a_day` tells a line that is a day, and its
    hour at most.
    """
    found: dict[int, int] = {}
    for _, run in groupby(_blocks(lines), key=lambda block: _day_of(lines, block, taken, a_day)):
        alike = list(run)
        if len(alike) > 1 and _day_of(lines, alike[0], taken, a_day) is not None:
            found.update(alike)
    return found


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    for filled, group in groupby(range(len(lines)), key=lambda n: bool(lines[n].strip())):
        if filled:
            numbers = list(group)
            yield numbers[0], numbers[-1]


def _day_of(
    lines: Sequence[str], block: Block, taken: Collection[int], a_day: Callable[[str], bool]
) -> tuple[int, int] | None:
    """How many lines a card has, and which of them is its day; None for a block that is no card."""
    first, last = block
    count = last - first + 1
    if not _LEAST <= count <= _MOST or any(n in taken for n in range(first, last + 1)):
        return None
    said = [line.strip() for line in lines[first : last + 1]]
    if any(len(line) > _LONG or (_CLAUSE.search(line) and not _SHORTENED.search(line)) for line in said):
        return None
    days = [n for n, line in enumerate(said) if a_day(line)]
    return (count, days[0]) if len(days) == 1 else None
