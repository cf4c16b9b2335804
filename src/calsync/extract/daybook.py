"""Daybooks: under a line that is a day stand entries that say their hour behind what is held.

"Tuesday 3 February", then "Standing Committee on Health", "Committee Room 1, 2.00pm", and after a blank line the next; or
each on a line of its own. Such entries are laid out as rows, and their days as headings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

Entry = tuple[int, int]  # its first and its last line

OF_A_DAYBOOK = 8  # the level of the headings that its days make

_LINES = 6  # of an entry at most
_LONG = 160  # characters of a line
_NAME = 70  # of an entry's first line, where it has several
_LEAST = 3  # entries of a daybook, under two days or more
# An hour that leads what is held is read as it is, and may be a programme's: "9.30 Family photo", but not "9.30 Uhr, Saal 2".
_LED = re.compile(
    r"\W*\d{1,2}[.:h]\d\d(?!\d)(?:\s?(?:[ap]\.?m\b\.?|[Uu]hr\b|[a-z]{1,6}\b|[A-Z]{3,4}\b))?+ *(?=[^\W\d_])"
)


def daybook(
    said: Sequence[str], taken: Mapping[int, object], a_day: Callable[[str], bool], hours: Callable[[str], list[int]]
) -> dict[int, list[Entry]]:
    """The lines that are days, with the entries under each; nothing where they make no daybook.

    `taken` are lines of which the layout is known, `hours` says where the hours of a line begin.
    """
    filled = [n for n, line in enumerate(said) if line]
    days = [n for n in filled if len(said[n]) <= _NAME and n not in taken and a_day(said[n])]
    if len(days) < 2:
        return {}
    found: dict[int, list[Entry]] = {}
    for day, following in zip(days, [*days[1:], len(said)], strict=True):
        stop = next((n for n in range(day + 1, following) if n in taken), following)
        entries = list(_entries(said, day + 1, stop, hours))
        if entries:
            found[day] = entries
    several = any(len(entries) > 1 for entries in found.values())  # one a day are cards
    return found if several and len(found) > 1 and sum(map(len, found.values())) >= _LEAST else {}


def _entries(said: Sequence[str], first: int, stop: int, hours: Callable[[str], list[int]]) -> Iterator[Entry]:
    """The entries of one day: its blocks of lines, as long as each says one hour, or one in each of its lines."""
    for filled, group in groupby(range(first, stop), key=lambda n: bool(said[n])):
        if not filled:
            continue
        block = list(group)
        told = [at for at, n in enumerate(block) if hours(said[n])]
        if not told or any(len(said[n]) > _LONG or _LED.match(said[n]) for n in block):
            return
        if len(told) == len(block):
            if any(hours(said[n])[0] == 0 or len(hours(said[n])) > 2 for n in block):
                return
            yield from ((n, n) for n in block)
            continue
        size, rest = divmod(len(block), len(told))
        even = rest == 0 and all(at == told[0] + size * k for k, at in enumerate(told))
        if (len(told) > 1 and not even) or not 1 < (size if even else len(block)) <= _LINES:
            return
        starts = block[:: size if even else len(block)]
        for begin, end in zip(starts, [*(n - 1 for n in starts[1:]), block[-1]], strict=True):
            if len(said[begin]) > _NAME:
                return
            yield begin, end
