"""Daybooks: under a line that is a day stand entries that say their hour behind what is held.

"Tuesday 3 February", then "Standing Committee on Health", "Committee Room 1, 2.00pm", and after a blank line the next; or
each on a line of its own. Such entries are laid out as rows, and their days as headings.

So are the lines of a wire's diary, which begin with where something is ("BRUSSELS - European Council") or close with a bare
hour ("(0930)"): none of them is a part of another's card.
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
# "BRUSSELS - European Council", "** 0930 VIENNA: OPEC meeting", "Vienna / 1300: OPEC meeting"
_PLACED = re.compile(
    r"(?:[*•+·-]{1,3}\s+)?(?:\d{4}\s+)?(?:[A-Z][A-Z.'’]+(?:[ ,/-]{1,2}[A-Z][A-Z.'’]+){0,4}|[A-Z][a-z'’.]+(?: [A-Z][a-z'’.]+){0,2})"
    r"(?:\s+[-–—/]\s+|:\s+(?=[A-Z\d]))\S"
)
_CLOSED = re.compile(r"(?:\((?:[01]\d|2[0-3])[0-5]\d\)|\s[-–—/]\s(?:[01]\d|2[0-3])[0-5]\d(?:\s[A-Z]{2,4})?)\.?$")


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
    lines = all(first == last for entries in found.values() for first, last in entries)  # "Fair, Town Hall, 7 pm"
    if len(found) > 1 and (
        (lines and len(found) == len(days)) or (several and sum(map(len, found.values())) >= _LEAST)
    ):
        return found
    return _of_a_wire(said, days, taken)


def _of_a_wire(said: Sequence[str], days: Sequence[int], taken: Mapping[int, object]) -> dict[int, list[Entry]]:
    """The days of a wire's diary: each line under them is an entry, for most begin with a place or close with an hour."""
    found: dict[int, list[Entry]] = {}
    of_form = several = 0
    for day, following in zip(days, [*days[1:], len(said)], strict=True):
        entries: list[Entry] = []
        for n in range(day + 1, following):
            formed = _PLACED.match(said[n]) is not None or _CLOSED.search(said[n]) is not None
            if n in taken or len(said[n]) > _LONG or (not said[n - 1] and said[n] and not formed):
                break
            if said[n]:
                entries.append((n, n))
                of_form += formed
        if entries:
            found[day] = entries
            several += len(entries) > 1
    lines = sum(map(len, found.values()))
    return found if several and len(found) > 1 and lines >= _LEAST and of_form * 4 >= lines * 3 else {}


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


def of_one_day(
    said: Sequence[str], taken: Mapping[int, object], a_day: Callable[[str], bool], hours: Callable[[str], list[int]]
) -> list[Entry]:
    """The entries of a daybook of one day: its lines that say an hour, with what goes on below or stands above it.

    They end where another day stands.
    """
    entries: list[Entry] = []
    ended = False
    for filled, group in groupby(range(len(said)), key=lambda n: bool(said[n])):
        block = list(group)
        if not filled:
            continue
        told = [n for n in block if hours(said[n]) and n not in taken and len(said[n]) <= _LONG * 2]
        ended = ended or (bool(entries) and any(a_day(said[n]) for n in block if n not in told))
        if ended:
            return entries
        if not told:
            continue
        if len(told) == 1 and hours(said[told[0]])[0] > 0 and 1 < len(block) <= _LINES and told[0] == block[1]:
            entries.append((block[0], block[-1]))
            continue
        for n, following in zip(told, [*told[1:], block[-1] + 1], strict=True):
            last = following - 1 if hours(said[n])[0] == 0 and len(told) * 2 >= len(block) - 1 else n
            entries.append((n, last))
    return entries
