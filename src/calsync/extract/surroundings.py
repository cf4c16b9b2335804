"""What stands around a time: how much its sentence says, which day of its line it is, whether the lines beside it have days too.

In a block of which most lines have a day each line speaks for itself; the one day of a card is of what stands over it.
These are counts over the layout and not words, so that they hold in every language.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from calsync.extract.layout import Layout, Unit
from calsync.extract.mentions import Dated
from calsync.extract.within import number_in

_WORD = re.compile(r"[^\W\d_]{4,}")  # shorter ones mostly join others


class Surroundings:
    """Counts what is asked again for each pair of a time and a name once for the text."""

    def __init__(
        self, layout: Layout, days: Sequence[int], times: Iterable[tuple[int, int]], places: Iterable[tuple[int, int]]
    ) -> None:
        """`days` are the offsets of the times that date something, in order; `times` and `places` the stretches of all of them."""
        self._layout, self._days = layout, days
        self._words = [match.start() for match in _WORD.finditer(layout.text)]
        for start, end in (*times, *places):
            del self._words[bisect_left(self._words, start) : bisect_left(self._words, end)]
        self._shares: dict[int, str] = {}
        blocks: dict[int, list[Unit]] = {}
        for unit in layout.units:
            blocks.setdefault(unit.block, []).append(unit)
        self._blocks = blocks

    def words(self, start: int, end: int) -> int:
        """How many longer words of a stretch are of no time or place."""
        return number_in(self._words, start, end)

    def rest(self, dated: Dated, start: int, end: int) -> int:
        """How many longer words the sentence of a time says besides its times, its places and the name at start:end."""
        first, last = dated.sentence
        return self.words(first, last) - self.words(max(first, start), min(last, end))

    def days(self, start: int, end: int) -> int:
        """How many days are told in a stretch."""
        return number_in(self._days, start, end)

    def turn(self, dated: Dated) -> int:
        """Which day of its line it is, counted from 1."""
        return 1 + self.days(dated.unit.start, dated.start)

    def under(self, dated: Dated) -> int:
        """How many days stand between the nearest heading and the time."""
        over = dated.unit.above[-1] if dated.unit.above else None
        return self.days(self._layout.units[over].end, dated.start) if over is not None else 0

    def share(self, unit: Unit) -> str:
        """How many lines of the block have a day: a card of one meeting has one, a list has one in most lines."""
        block = unit.block
        known = self._shares.get(block)
        if known is None:
            lines = self._blocks[block]
            with_day = sum(self.days(line.start, line.end) > 0 for line in lines)
            if len(lines) < 2:
                known = "alone in its block"
            elif with_day < 2:
                known = "the only dated line of its block"
            else:
                known = "most lines dated" if with_day * 2 > len(lines) else "some lines dated"
            self._shares[block] = known
        return known


def some(number: int) -> str:
    """A count in words that tell little ones apart."""
    return (
        ("no", "one", "two")[number] if number < 3 else "some" if number < 6 else "many" if number < 14 else "very many"
    )
