"""What the lines of a page's block say of its day: the hour under it, and the weekday that is said again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from calsync.extract.hourwords import ARRIVE, hour_cue
from calsync.extract.language import Lexicon
from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, NONE, Role
from calsync.extract.usual import clock_of, loose

_SHORT = 70  # characters of a line that says an hour of its block, and is no prose
_AGAIN = Role(NONE, "the weekday or hour of the day of its block")


def hours_of_blocks(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """Gives the day of each block the first hour that a short line of it says: "Tuesday, 7 pm" under "14 Apr"."""
    for day, lines, name in _blocks(found, layout):
        for line in lines:
            if line.unit.index == name:
                line.role = Role(NONE, "in the name of its block") if line.is_hour else line.role
            elif all(map(loose, line.when.days or (line.when,))) and not line.when.has_time:
                line.role = _AGAIN
            elif line.is_hour or loose(line.when):
                if hour_cue(line, layout.text, words) == ARRIVE:
                    continue
                joined = day.when.join(clock_of(line.when)) if not day.when.has_time else None
                if joined is not None:
                    day.when = joined
                    line.role = _AGAIN


def _blocks(found: Sequence[Dated], layout: Layout) -> Iterator[tuple[Dated, list[Dated], int | None]]:
    """The day of each block with the other times that its short lines say, and the unit of its name."""
    at = 0
    for block in (block for page in layout.blocks for block in page):
        inside = []
        while at < len(found) and found[at].unit.index < block.last:
            if found[at].unit.index >= block.first and found[at].role.name == EVENT:
                inside.append(found[at])
            at += 1
        day = next((d for d in inside if d.unit.index == block.day and d.is_day), None)
        if day is not None:
            yield day, [d for d in inside if d is not day and d.unit.end - d.unit.start <= _SHORT], block.head
