"""Cards: entries written downwards, each with its day on a line of its own.

"Wed 12 March", "7.30pm", "Quiz Night", "Village Hall" is a row whose cells stand below each other. A blank line parts such
entries, a heading each opens them, or the document's own format marks them as items. Those built alike are laid out as
rows, so that all that holds of the rows of a table holds of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

Block = tuple[int, int]  # its first and its last line
Mark = tuple[str, int]  # what the document's own format says of a line, and the level of a heading

_LEAST, _MOST = 3, 6  # lines of a card that begins with its day; two are enough where the format parts them
_FEWEST, _OVER = 2, 1  # lines of a card that nothing parts from others, and lines that may stand over such cards
_LONG = 70  # characters of a line
_HOURS = 2  # lines of a block that say one: no card
_CELL = re.compile(r"\t| {2,}|\|")
_CELLS = 2  # more of them make a line a row of a table
_ENTRY = re.compile(r"(?:[-*•·]|\(?(?:\d{1,2}|[a-z])[.)])\s")  # one of several under a day: "1. Inquest", "* Quiz"
_CLAUSE = re.compile(r"[.!?;,:][\"'”’)]*$")
_SHORTENED = re.compile(r"(?:\b[ap]\.m|\b[A-Z]|\b\d{1,2}|\b(?:Str|St|Rd|Dr|Uhr|Nr))\.$")


def cards(
    lines: Sequence[str],
    marks: Mapping[int, Mark],
    items: Sequence[Block],
    a_day: Callable[[str], bool],
    an_hour: Callable[[str], bool],
    by_day: Callable[[str], bool],
) -> dict[int, int]:
    """The first line of each card and its last one; two or more that follow each other make cards.

    `items` are the lines of the document's own items; `a_day` tells a line that is a day, and its hour at most, `an_hour`
    a line that says one: what says several is no card but a day with its entries; `by_day` one that begins with a day.
    """
    said = [line.strip() for line in lines]
    hours = frozenset(n for n, line in enumerate(said) if line and an_hour(line))
    days = frozenset(n for n, line in enumerate(said) if 0 < len(line) <= _LONG and a_day(line))
    parted = [block for block in _blocks(said) if not _marked(block, marks)]
    under = frozenset(n for block in parted for n in range(block[0] + 1, block[1] + 1) if by_day(said[n]))
    found = _undivided(said, marks, by_day)
    for blocks, dated, least in (
        ([block for block in parted if not by_day(said[block[0]])], under, 2),
        (_under_headings(said, marks, days), days, 2),
        ([block for block in items if not _marked(block, marks, "item")], days, 2),
        (parted, days, _LEAST),
    ):
        if len(dated) > 1:
            free = [block for block in blocks if not any(n in found for n in range(block[0], block[1] + 1))]
            single = [block for block in free if sum(n in hours for n in range(block[0], block[1] + 1)) < _HOURS]
            found.update(_alike(single, said, dated, least))
    return found


def heads_of_forms(lines: Sequence[str], marks: Mapping[int, Mark], label_of: Callable[[str], str]) -> list[int]:
    """The lines that head forms: "Quiz Night", then "Date: …", "Time: …", and again after a blank line.

    `label_of` tells "date" or another word for a line that begins with a label, and nothing for others.
    """
    said = [line.strip() for line in lines]
    found: list[int] = []
    for is_form, run in groupby(_blocks(said), key=lambda block: _is_form(said, block, marks, label_of)):
        heads = [first for first, _ in run]
        if is_form and len(heads) > 1:
            found.extend(heads)
    return found


def _is_form(said: Sequence[str], block: Block, marks: Mapping[int, Mark], label_of: Callable[[str], str]) -> bool:
    first, last = block
    if last - first < 1 or last - first > _MOST or _marked(block, marks) or _is_clause(said[first]):
        return False
    labels = [label_of(said[n]) for n in range(first + 1, last + 1)]
    return not label_of(said[first]) and all(labels) and "date" in labels


def _undivided(said: Sequence[str], marks: Mapping[int, Mark], by_day: Callable[[str], bool]) -> dict[int, int]:
    """Cards that nothing parts: in a block each second, third or fourth line begins with a day, up to its end."""
    found: dict[int, int] = {}
    for first, last in _blocks(said):
        lines = range(first, last + 1)
        if len(lines) < 2 * _FEWEST or any(n in marks or _is_clause(said[n]) for n in lines[_OVER:]):
            continue
        days = [n for n in lines if by_day(said[n])]
        if any(_ENTRY.match(said[n]) for n in lines if n not in days):
            continue
        if sum(len(_CELL.split(said[n])) > _CELLS for n in lines) * 2 > len(lines):
            continue  # the rows of a table
        step = days[1] - days[0] if len(days) > 1 else 0
        if not _FEWEST <= step < _MOST or any(b - a != step for a, b in pairwise(days)):
            continue
        start = first + len(lines) % step
        if len(lines) // step == len(days) and start <= days[0] < start + step and start - first <= _OVER:
            found.update((n, n + step - 1) for n in range(start, last + 1, step))
    return found


def _alike(blocks: Sequence[Block], said: Sequence[str], days: frozenset[int], least: int) -> Iterator[Block]:
    """Blocks that follow each other with as many lines each, and the day in the same one."""
    for shape, run in groupby(blocks, key=lambda block: _day_of(said, block, days, least)):
        together = list(run)
        if shape is not None and len(together) > 1:
            yield from together


def _marked(block: Block, marks: Mapping[int, Mark], but: str = "") -> bool:
    return any(n in marks and marks[n][0] != but for n in range(block[0], block[1] + 1))


def _blocks(said: Sequence[str]) -> Iterator[Block]:
    for filled, group in groupby(range(len(said)), key=lambda n: bool(said[n])):
        if filled:
            numbers = list(group)
            yield numbers[0], numbers[-1]


def _under_headings(said: Sequence[str], marks: Mapping[int, Mark], days: frozenset[int]) -> list[Block]:
    """Headings of one level with the short lines under each, and with the day right over each where one stands there."""
    heads = [n for n, (kind, _) in sorted(marks.items()) if kind == "heading"]
    before = {n: next((k for k in range(n - 1, -1, -1) if said[k]), -1) for n in heads}
    levels = {marks[n][1] for n in heads if before[n] in days}
    led = {level for level in levels if all(before[n] in days for n in heads if marks[n][1] == level)}
    starts = {n: before[n] if marks[n][1] in led else n for n in heads}
    found = []
    for number, n in enumerate(heads):
        following = heads[number + 1] if number + 1 < len(heads) else len(said)
        stop = starts.get(following, following)
        last = n
        for k in range(n + 1, stop):
            if k in marks or _is_clause(said[k]):
                break
            last = k if said[k] else last
        found.append((starts[n], last))
    return found


def _is_clause(line: str) -> bool:
    return len(line) > _LONG or (_CLAUSE.search(line) is not None and _SHORTENED.search(line) is None)


def _day_of(said: Sequence[str], block: Block, days: frozenset[int], least: int) -> tuple[int, int] | None:
    """How many lines a card has, and which of them is its day; None for a block that is no card."""
    filled = [n for n in range(block[0], block[1] + 1) if said[n]]
    if not least <= len(filled) <= _MOST or any(_is_clause(said[n]) for n in filled):
        return None
    its = [at for at, n in enumerate(filled) if n in days]
    return (len(filled), its[0]) if len(its) == 1 else None
