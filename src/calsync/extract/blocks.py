"""Blocks: what a page tells of each of several events, whatever stands in it and in whatever number of lines.

A page of events repeats one build: a day, a name, and hours, a room, a teaser, a button that may be there or not. Nothing of
this is told by one block; that a line in the same place of each block is short, its own and no fact tells that it is the name.
So each way in which names may stand to the days is tried on all days of a stretch, and of those that fit them all the evenest is taken.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

DAY, HOUR, FACT, ASIDE, REMARK, CLAUSE, NAME = "day", "hour", "fact", "aside", "remark", "clause", "name"
ROW = "row"  # begins with a day and says more
BOUND, END = "bound", "end"  # a month over its days, and what another part of the page begins with

FAR = 26  # lines from one day to the next
REACH = 9  # lines from a day to its name
_TAIL = 7  # lines of the last block behind its day
FEWEST = 2  # blocks


@dataclass(frozen=True, slots=True)
class Event:
    """The lines of one block: its first and its last, that of its day and that of its name."""

    first: int
    last: int
    day: int
    name: int


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text with what each may be; nothing for a blank one.

    `heads` are those that the document marks as headings, with their level, or as links, with level 0; `place` tells a line
    that says where.
    """

    said: Sequence[str]
    roles: Sequence[str]
    heads: Mapping[int, int]
    place: Callable[[int], bool]
    known: dict[int, bool] = field(default_factory=dict)

    def names(self, n: int) -> bool:
        """Whether a line may be a name by what it says itself."""
        if self.roles[n] != NAME:
            return False
        if n not in self.known:
            self.known[n] = n in self.heads or not self.place(n)
        return self.known[n]


def find_blocks(page: Page) -> list[list[Event]]:
    """The blocks of a text in order, of each page of them; none where they have no build in common."""
    days = [n for n, role in enumerate(page.roles) if role == DAY]
    found = [_blocks(page, run) for run in _runs(page, days) if len(run) >= FEWEST]
    return [events for events in found if events]


def _runs(page: Page, days: Sequence[int]) -> Iterator[list[int]]:
    """Days that follow each other in one part of a page, none far from the next."""
    run = list(days[:1])
    for one, other in pairwise(days):
        if other - one > FAR or not {END, ROW}.isdisjoint(page.roles[one:other]):
            yield run
            run = []
        run.append(other)
    yield run


def _blocks(page: Page, days: Sequence[int]) -> list[Event]:
    stop = _end(page, days[-1])
    fitting = []
    for way in _WAYS:
        names = way(page, days, stop)
        if names is not None and _fits(page, days, names, stop):
            fitting.append(names)
    best = max(fitting, key=lambda names: _evenness(page, days, names), default=None)
    return _bounded(page, days, best, stop) if best is not None else []


def _fits(page: Page, days: Sequence[int], names: Sequence[int], stop: int) -> bool:
    """Whether most of the names are said once, and they stand to their days in one way, where the page does not mark them."""
    said = {page.said[n].casefold() for n in names}
    if len(set(names)) < len(names) or len(said) * 3 < len(names) * 2:
        return False
    if _alike(page, names):
        return True
    even = len({_apart(page, *pair) for pair in zip(days, names, strict=True)}) == 1
    return (
        even
        and _opened(page, days, names) >= 0
        and not _entries(page, days, names, stop)
        and (len(days) > FEWEST or _parted(page, days, names))
    )


def _alike(page: Page, names: Sequence[int]) -> bool:
    """Whether all names are headings of one level, or links."""
    return len({page.heads.get(n) for n in names}) == 1 and names[0] in page.heads


def _evenness(page: Page, days: Sequence[int], names: Sequence[int]) -> float:
    """How well names fit the days: marked, of several words, near their days, in blocks that begin where another ended."""
    pairs = [*zip(days, names, strict=True)]
    size = len(pairs)
    opened = _opened(page, days, names)
    close = sum("" not in page.roles[min(pair) : max(pair)] for pair in pairs)
    worded = sum(" " in page.said[name] for name in names)
    said = len({page.said[name].casefold() for name in names})
    far = sum(min(_MANY, sum(map(bool, page.roles[min(pair) + 1 : max(pair)]))) for pair in pairs)
    marked = _MARKED * _alike(page, names)
    return marked + (_OPENED * opened + _CLOSE * close + _WORDED * worded + said - _NEAR * far) / size


_MARKED, _OPENED, _CLOSE, _WORDED, _NEAR = 3.0, 2.0, 1.5, 2.0, 0.5
_MANY = 4  # lines


def _opened(page: Page, days: Sequence[int], names: Sequence[int]) -> int:
    """How many blocks begin where something ended, less those in which something ends between the day and the name."""
    opened = 0
    for first, last in map(sorted, zip(days, names, strict=True)):
        between = _opening(page, last)
        opened += _opens(page, _opening(page, first)) - (between > first and _opens(page, between))
    return opened


def _opening(page: Page, first: int) -> int:
    """With the lines right over a block's first one, up to where another ended: "Talk" over its name, an hour over its day."""
    at = first
    while at and not _opens(page, at) and page.roles[at - 1] in (NAME, HOUR, FACT) and first - at < _KINDS:
        at -= 1
    return at if _opens(page, at) else first


_KINDS = 2


def _parted(page: Page, days: Sequence[int], names: Sequence[int]) -> bool:
    """Whether each block begins where something ended: two lines over two days may be anything."""
    return all(_opens(page, _opening(page, min(pair))) for pair in zip(days, names, strict=True))


def _opens(page: Page, line: int) -> bool:
    """Whether what stands right before a line ends something: a blank line, a button, a sentence, a heading."""
    return line == 0 or page.roles[line - 1] in ("", ASIDE, CLAUSE, BOUND, END, ROW)


def _apart(page: Page, day: int, name: int) -> tuple[bool, int]:
    """Which comes first, and how many lines part them that may be names or facts."""
    return day < name, sum(role in (NAME, FACT) for role in page.roles[min(day, name) + 1 : max(day, name)])


def _end(page: Page, day: int) -> int:
    """Where the block of the last day ends at the latest."""
    for n in range(day + 1, min(len(page.said), day + _TAIL)):
        if page.roles[n] in (BOUND, END, ROW):
            return n
    return min(len(page.said), day + _TAIL)


def _entries(page: Page, days: Sequence[int], names: Sequence[int], stop: int) -> bool:
    """Whether names are but one of several entries of a day: the lines of a diary."""
    entries = (n for n in range(days[0], stop) if page.said[n].count(" ") > _FEW_WORDS and page.names(n))
    of_days = Counter(bisect_right(days, n) for n in entries)
    return max(of_days.values(), default=0) > _ENTRIES


_ENTRIES, _FEW_WORDS = 2, 2


def _bounded(page: Page, days: Sequence[int], names: Sequence[int], stop: int) -> list[Event]:
    """From the day or the name, whichever is first, with the asides right over it, to where the next one begins."""
    starts = [_opening(page, min(pair)) for pair in zip(days, names, strict=True)]
    ends = [*starts[1:], stop]
    found = []
    for first, end, day, name in zip(starts, ends, days, names, strict=True):
        inside = [n for n in range(max(day, name) + 1, end) if page.roles[n] in (BOUND, END, ROW)]
        last = max(n for n in range(first, inside[0] if inside else end) if page.said[n])
        found.append(Event(first, last, day, name))
    return found


# ways in which names stand to days


Way = Callable[[Page, Sequence[int], int], list[int] | None]


def _heading_over(page: Page, days: Sequence[int], stop: int) -> list[int] | None:
    """The nearest line over each day that the document marks, all of one kind."""
    return _marked(page, [_up(page, day, before, page.heads.__contains__) for before, day in _before(days)])


def _heading_under(page: Page, days: Sequence[int], stop: int) -> list[int] | None:
    return _marked(page, [_down(page, day, after, page.heads.__contains__) for day, after in _after(days, stop)])


def _line_over(page: Page, days: Sequence[int], stop: int) -> list[int] | None:
    """The line over each day, but for remarks between them: what stands over a button is of another block."""
    return _all(_up(page, day, before, page.names, skip=(REMARK, HOUR, FACT)) for before, day in _before(days))


def _line_under(page: Page, days: Sequence[int], stop: int) -> list[int] | None:
    return _all(
        _down(page, day, after, page.names, skip=(ASIDE, REMARK, HOUR, FACT)) for day, after in _after(days, stop)
    )


def _over_clause(page: Page, days: Sequence[int], stop: int) -> list[int] | None:
    """The line over what is said of it, over its day."""
    return _all(_up(page, day, before, page.names, skip=(REMARK, HOUR, FACT, CLAUSE)) for before, day in _before(days))


def _under_kind(page: Page, days: Sequence[int], stop: int) -> list[int] | None:
    """The second line under each day, under one that says its kind: "Talk", "Family"."""
    kinds = _line_under(page, days, stop)
    if kinds is None:
        return None
    return _all(
        _down(page, kind, after, page.names, skip=())
        for kind, (_, after) in zip(kinds, _after(days, stop), strict=True)
    )


_WAYS: tuple[Way, ...] = (_heading_over, _heading_under, _line_over, _over_clause, _line_under, _under_kind)


def _before(days: Sequence[int]) -> Iterator[tuple[int, int]]:
    return pairwise([-1, *days])


def _after(days: Sequence[int], stop: int) -> Iterator[tuple[int, int]]:
    return pairwise([*days, stop])


def _up(
    page: Page, day: int, bound: int, wanted: Callable[[int], bool], skip: Sequence[str] | None = None
) -> int | None:
    return _first(page, range(day - 1, max(bound, day - REACH), -1), wanted, skip)


def _down(
    page: Page, day: int, bound: int, wanted: Callable[[int], bool], skip: Sequence[str] | None = None
) -> int | None:
    return _first(page, range(day + 1, min(bound, day + REACH)), wanted, skip)


def _first(page: Page, lines: range, wanted: Callable[[int], bool], skip: Sequence[str] | None) -> int | None:
    """The first line that is wanted, before any bound, and before any line that may not stand between."""
    for n in lines:
        role = page.roles[n]
        if role == NAME and wanted(n):
            return n
        if role in (BOUND, END, ROW) or (
            role and skip is not None and role not in skip and page.known.get(n) is not False
        ):
            return None
    return None


def _marked(page: Page, found: Sequence[int | None]) -> list[int] | None:
    names = _all(found)
    return names if names is not None and _alike(page, names) else None


def _all(found: Iterator[int | None] | Sequence[int | None]) -> list[int] | None:
    names = list(found)
    return None if None in names else [n for n in names if n is not None]
