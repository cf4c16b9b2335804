"""Tables and lists of a text: their cells and columns, and whether their rows are events, a programme, or neither.

A row's day is a meeting of its own in a diary, a part of one meeting in its programme, and nobody's meeting among opening
hours; no row can tell by itself. So each list is judged once, as a whole, and later steps ask it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from calsync.extract.daybook import OF_A_DAYBOOK
from calsync.extract.gathering import DESCRIBED, Name
from calsync.extract.grids import bodies, heads_days
from calsync.extract.language import Captions
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.listing import (
    ACTIONS,
    AGENDA,
    DEADLINES,
    EVENTS,
    FEW,
    OFFICE,
    OVER,
    PLAIN,
    PROGRAMME,
    ZONES,
    Cell,
    Column,
    Form,
    Listing,
    Lists,
)
from calsync.extract.monthdays import OF_A_MONTH
from calsync.extract.temporal import TimeMention
from calsync.model import Block
from calsync.span import When, WhenKind


def find_lists(layout: Layout, blocks: Sequence[Block], mentions: Sequence[TimeMention], words: Lexicon) -> Lists:
    """The lists of a text, each with its kind."""
    times, captions = _by_unit(layout, mentions), words.captions
    days = _days_of_a_diary(layout, times, captions)
    roll, rolled = _roll(layout, times, words)
    layout = replace(layout, lists=Lists(days=days, roll=roll, rolled=rolled))
    pages = layout.blocks
    inside = frozenset(n for page in pages for block in page for n in range(block.first, block.last))
    inside |= {index for m in layout.matrices for index in (m.listing.head, *m.listing.rows) if index is not None}
    months, heads = _heads_of_a_diary(layout, times)
    found = [_listing(layout, run, blocks, times, words) for run in _runs(layout, times, inside, months)]
    found = _with_lone_rows(found, layout, times, heads) if heads else found
    found.extend(matrix.listing for matrix in layout.matrices)
    found.extend(_of_page(layout, page, captions) for page in pages)
    return replace(layout.lists, by_unit={unit: listing for listing in found for unit in listing.rows})


def _of_page(layout: Layout, page: Sequence[Form], captions: Captions) -> Listing:
    """The days of a page's blocks."""
    over = [layout.units[index] for index in layout.units[page[0].first].above]
    said = [" ".join(layout.text[unit.start : unit.end].split()) for unit in over]
    past = next((words for words in said if captions.over.fullmatch(words)), "")
    days = tuple(block.day for block in page if block.day is not None)
    return Listing(OVER if past else EVENTS, days, f"under {past!r}" if past else "the days of a page's blocks")


_BARE_CLOCK = re.compile(r"\W*(\d{1,2})[.:](\d\d)\W*")


def column_hours(layout: Layout, mentions: Sequence[TimeMention]) -> list[TimeMention]:
    """Hours that only their column tells: "3.00" under "K.O.". Without a half of the day, one to nine are afternoon."""
    starts, found = [m.start for m in mentions], list[TimeMention]()
    for listing in layout.lists.all:
        hours = {i for i, column in enumerate(listing.columns) if column.holds == "hours"}
        for cell in (c for row in listing.cells for c in row if c.column in hours):
            clock = _BARE_CLOCK.fullmatch(layout.text, cell.start, cell.end)
            before = bisect_right(starts, cell.end - 1) - 1
            told = before >= 0 and mentions[before].end > cell.start
            if clock is None or told or int(clock[1]) > 23 or int(clock[2]) > 59:
                continue
            hour = int(clock[1]) + (12 if 1 <= int(clock[1]) <= 9 and len(clock[1]) == 1 else 0)
            when = When(kind=WhenKind.TIME, hour=hour, minute=int(clock[2]))
            found.append(TimeMention(clock.start(1), clock.end(2), when, "an hour in a column of hours"))
    return found


def _by_unit(layout: Layout, mentions: Sequence[TimeMention]) -> dict[int, list[TimeMention]]:
    times: dict[int, list[TimeMention]] = {}
    for mention in mentions:
        unit = layout.unit_at(mention.start)
        if unit is not None and mention.when.kind not in (WhenKind.DURATION, WhenKind.REFERENCE):
            times.setdefault(unit.index, []).append(mention)
    return times


_LONG = 160  # characters: a unit longer than that is prose, and ends a list unless it is a row or an item


def _runs(
    layout: Layout, times: dict[int, list[TimeMention]], inside: Container[int], months: frozenset[int]
) -> Iterator[list[Unit]]:
    """Stretches of two or more units that list something, under one heading; short lines between them go along.

    Those `inside` the blocks of a page are none. The rows of a diary under its months are one list.
    """
    diaries: dict[tuple[int, ...], list[Unit]] = {}
    for run in _stretches(layout, times, inside, months):
        if any(unit.level == OF_A_MONTH for unit in run):
            diaries.setdefault(_over_it(run[0], months), []).extend(run)
        elif len(run) > 1:
            yield run
    yield from (rows for rows in diaries.values() if len(rows) > 1)


def _with_lone_rows(
    found: Sequence[Listing], layout: Layout, times: dict[int, list[TimeMention]], days: frozenset[int]
) -> list[Listing]:
    """The lists, with rows that are the only ones of their days in a diary: they go with those of the days beside them."""
    listed = {row for listing in found for row in listing.rows}
    under: dict[int, list[int]] = {}
    for unit in layout.units:
        if unit.above[-1:] and unit.above[-1] in days:
            under.setdefault(unit.above[-1], []).append(unit.index)
    lone: dict[tuple[int, ...], list[int]] = {}
    for head, rows in under.items():
        first = layout.units[rows[0]]
        if len([row for row in rows if layout.units[row].block == first.block]) == 1 and first.index not in listed:
            lone.setdefault(layout.units[head].above, []).append(first.index)
    out = list(found)
    for over, rows in lone.items():
        beside = next(
            (n for n, one in enumerate(out) if one.kind == EVENTS and _under_days(one, layout, days) == over), None
        )
        if beside is not None:
            cells = dict(zip(out[beside].rows, out[beside].cells, strict=False))
            every = tuple(sorted({*out[beside].rows, *rows}))
            out[beside] = replace(
                out[beside], rows=every, cells=tuple(cells.get(row, ()) for row in every) if cells else ()
            )
        elif len(rows) > 1 and not any(_under_days(one, layout, days) == over for one in out):
            out.append(Listing(EVENTS, tuple(rows), "one row under each of several days"))
    return out


def _under_days(listing: Listing, layout: Layout, days: frozenset[int]) -> tuple[int, ...] | None:
    """What stands over the days of a list whose rows stand under them."""
    above = layout.units[listing.rows[0]].above
    return above[:-1] if above and above[-1] in days else None


def _stretches(
    layout: Layout, times: dict[int, list[TimeMention]], inside: Container[int], months: frozenset[int]
) -> Iterator[list[Unit]]:
    """The stretches of units that list something, also of one unit. `months` are headings over the days of a diary."""
    run: list[Unit] = []
    waiting: list[Unit] = []
    for unit in layout.units:
        if unit.index in inside:
            if run:
                yield run
            run, waiting = [], []
            continue
        if run and unit.index in months and unit.above == _over_it(run[0], months):
            continue  # a diary goes on with the next month
        if run and (_over_it(unit, months) != _over_it(run[0], months) or {unit.kind, run[-1].kind} == {"row", "item"}):
            yield run
            run, waiting = [], []
        if _listed(unit, times):
            if run and (unit.block - run[-1].block > 2 or (waiting and waiting[0].block != run[-1].block)):
                yield run
                run = []
            run.extend([*(waiting if run else []), unit])
            waiting = []
        elif run and unit.kind in ("paragraph", "label", "row") and unit.end - unit.start <= _LONG and len(waiting) < 3:
            waiting.append(unit)
        else:
            if run:
                yield run
            run, waiting = [], []
    if run:
        yield run


def _heads_of_a_diary(layout: Layout, times: dict[int, list[TimeMention]]) -> tuple[frozenset[int], frozenset[int]]:
    """The headings that are the month of the days under them, and those that are the day of a row that opens with its hour."""
    months, days = [], []
    for unit, row in pairwise(layout.units):
        if unit.kind != "heading" or unit.level == OF_A_DAYBOOK or row.above[-1:] != (unit.index,):
            continue
        if row.level == OF_A_MONTH:
            months.append(unit.index)
        elif _only_a_day(unit, times) and _led_by_an_hour(row, times):
            days.append(unit.index)
    return frozenset(months), frozenset(days)


def _over_it(unit: Unit, months: frozenset[int]) -> tuple[int, ...]:
    """The headings over a unit, without the month of its rows."""
    return unit.above[:-1] if unit.above and unit.above[-1] in months else unit.above


def _over_items(unit: Unit, text: str, captions: Captions) -> bool:
    """ "Agenda": a line that says what the items under it are, and is none."""
    short = unit.kind == "paragraph" and unit.end - unit.start <= _CAPTION
    return short and captions.agenda.fullmatch(text, unit.start, unit.end) is not None


_CAPTION = 40  # characters


def _listed(unit: Unit, times: dict[int, list[TimeMention]]) -> bool:
    if unit.kind in ("row", "item"):
        return True
    if unit.kind not in ("paragraph", "label") or unit.end - unit.start > _LONG:
        return False
    first = min((m.start for m in times.get(unit.index, ())), default=unit.end)
    return first - unit.start <= 12 or (bool(unit.label) and first < unit.end)


def _listing(
    layout: Layout, run: list[Unit], blocks: Sequence[Block], times: dict[int, list[TimeMention]], words: Lexicon
) -> Listing:
    captions = words.captions
    cells = _cells(layout, run, blocks)
    marked = frozenset(b.start for b in blocks if b.kind == "row" and b.value == "head")
    head = _head(layout, run, cells, marked, times, captions)
    columns: tuple[Column, ...] = ()
    rows = run
    if head is not None:
        top = cells[head]
        cells = cells[:head] + cells[head + 1 :]
        rows = run[:head] + run[head + 1 :]
        columns = _columns(layout, top, cells, [m for u in rows for m in times.get(u.index, ())], captions)
    held = bodies(layout, columns, rows, cells, times, captions)
    kind, reason = _kind(layout, rows, run[0], columns, times, words)
    if held and kind == PLAIN:
        kind, reason = EVENTS, "days in the columns of what is held"
    return Listing(
        kind,
        tuple(u.index for u in rows),
        reason,
        columns,
        tuple(cells) if any(len(c) > 1 for c in cells) else (),
        run[head].index if head is not None else None,
        held,
    )


# Cells


_LINES = re.compile(r"[ \t]*\n\s*")
_TAB = re.compile(r" *\t *")
_PIPE = re.compile(r"[ \t]*\|[ \t]*")
_GAP = re.compile(r"[ \t]*\t[ \t]*| {3,}|(?<=[^\s.!?:]) {2,}(?=\S)|[ \t]*(?:\.{4,}|…{2,}|_{4,})[ \t]*")


def _cells(layout: Layout, run: list[Unit], blocks: Sequence[Block]) -> list[tuple[Cell, ...]]:
    """The cells of each unit: as the document's own format marks them, else by bars, else by gaps."""
    marked = [b for b in blocks if b.kind == "cell" and run[0].start <= b.start < run[-1].end]
    if marked:
        return [
            tuple(Cell(b.start, b.end, b.level) for b in marked if u.start <= b.start < u.end and b.end > b.start)
            for u in run
        ]
    text = layout.text
    if all(u.kind == "row" and "\n" in text[u.start : u.end] for u in run):
        return [_split(text, u.start, u.end, _LINES) for u in run]
    if sum("|" in text[u.start : u.end] for u in run) * 2 > len(run):
        return [_split(text, u.start, u.end, _PIPE) for u in run]
    if _tabbed([text[u.start : u.end] for u in run]):
        return [_split(text, u.start, u.end, _TAB) for u in run]
    return _aligned(text, [_split(text, u.start, u.end, _GAP) for u in run])


def _tabbed(rows: Sequence[str]) -> bool:
    """Whether each tab begins a cell, empty or not: the first row has no empty one, and no row has more cells."""
    first = rows[0].count("\t")
    return first > 0 and "\t\t" not in rows[0] and all("   " not in r and r.count("\t") <= first for r in rows)


def _split(text: str, start: int, end: int, gap: re.Pattern[str]) -> tuple[Cell, ...]:
    """The pieces of one row, counted from 0, empty ones left out but counted."""
    out, at, column = [], start, 0
    if gap is _PIPE and text[start : start + 1] == "|":
        at = start + 1
    for match in gap.finditer(text, at, end):
        if match.start() > at:
            out.append(Cell(at, match.start(), column))
        at, column = match.end(), column + 1
    if at < end:
        out.append(Cell(at, end, column))
    return tuple(out)


def _aligned(text: str, rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """Cells parted by gaps belong to the column under whose beginning they begin, so that an empty cell leaves no shift.

    Rows of as many cells each have no empty one.
    """
    if len({len(row) for row in rows}) == 1:
        return rows
    begins: Counter[int] = Counter()
    for row in rows:
        for cell in row:
            begins[cell.start - _line_start(text, cell.start)] += 1
    ruled = sorted(p for p, count in begins.items() if count > 1 and count * 3 >= len(rows))
    if len(ruled) < 2:
        return rows
    most = [p for p in ruled if begins[p] * 3 >= len(rows) * 2]
    return [
        tuple(
            replace(c, column=max(0, bisect_right(ruled, c.start - _line_start(text, c.start) + 1) - 1))
            for cell in row
            for c in _parted(text, cell, most)
        )
        for row in rows
    ]


def _parted(text: str, cell: Cell, ruled: Sequence[int]) -> Iterator[Cell]:
    """A cell whose words fill its column up to the next one: cut where most rows begin one."""
    line, at = _line_start(text, cell.start), cell.start
    for place in ruled[bisect_right(ruled, cell.start - line) : bisect_left(ruled, cell.end - line)]:
        if text[line + place - 1] == " " and text[line + place] != " " and line + place > at:
            yield replace(cell, start=at, end=line + place - 1)
            at = line + place
    yield replace(cell, start=at)


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


# Heads


def _head(
    layout: Layout,
    run: list[Unit],
    cells: list[tuple[Cell, ...]],
    marked: frozenset[int],
    times: dict[int, list[TimeMention]],
    captions: Captions,
) -> int | None:
    """The place in the run of the row that heads its columns: among the first few, of several short cells, without a time.

    `marked` are the beginnings of rows that the document's own format calls heads.
    """
    for number, unit in enumerate(run[:_HEADED]):
        row = cells[number]
        if unit.kind != "row" or len(row) < 2 or times.get(unit.index):
            continue
        words = [" ".join(layout.text[c.start : c.end].split()) for c in row]
        wordy = all(0 < len(w) <= 40 and any(map(str.isalpha, w)) for w in words)
        below = sum(len(b) > 1 for b in cells[number + 1 :])
        if (
            wordy
            and below > 1
            and (
                unit.start in marked
                or any(_column(w, captions).holds for w in words)
                or heads_days(row, cells[number + 1 :], layout.text)
            )
        ):
            return number
    return None


_HEADED = 6  # rows at the beginning of a list, of which one may head the others
# The first that fits wins; a deadline's date is no meeting's, and a place named "Town" no name.
_HOLDS = ("deadline", "stamp", "date", "former", "current", "hours", "place", "person", "name")
_DATED = re.compile(
    r"(?:^(?:dates?|datum|fechas?|tarikh|tanggal)(?: of| de la| de| du| der| des|:)? (?:the )?|"
    r"(?:^|[\s/&-]+)(?:dates?|days?|datum|tage?|termine?|fechas?|tarikh|tanggal|time)[\W_]*$)",
    re.I,
)


def _columns(
    layout: Layout,
    top: tuple[Cell, ...],
    cells: list[tuple[Cell, ...]],
    times: list[TimeMention],
    captions: Captions,
) -> tuple[Column, ...]:
    """What each column holds: as its head says, else, where most of its cells have a day, days of what the head names."""
    heads = {c.column: " ".join(layout.text[c.start : c.end].split()) for c in top}
    at = {c.column: (c.start, c.end) for c in top}
    columns = [
        replace(_column(heads.get(i, ""), captions), start=at.get(i, (0, 0))[0], end=at.get(i, (0, 0))[1])
        for i in range(max(heads, default=-1) + 1)
    ]
    starts = sorted(m.start for m in times if m.when.has_day)
    for index, column in enumerate(columns):
        if column.head and column.holds in ("", "name"):
            mine = [c for row in cells for c in row if c.column == index and _said(layout.text, c)]
            dated = sum(bisect_right(starts, c.end - 1) > bisect_right(starts, c.start - 1) for c in mine)
            if dated * 2 >= len(mine) > 0 and dated > 1:
                columns[index] = replace(column, holds="date", gathering=_DATED.sub("", column.head))
    holds = [c.holds for c in columns]
    if "name" in holds:  # the row says what is held, whatever stands over its days
        columns = [replace(c, gathering="") for c in columns]
    if ("former" in holds) != ("current" in holds):  # "From" and "To" are hours unless both stand there
        columns = [replace(c, holds="") if c.holds in ("former", "current") else c for c in columns]
    return tuple(columns)


def _said(text: str, cell: Cell) -> bool:
    """Whether a cell says anything: a dash or "TBD" does not."""
    return sum(map(str.isalnum, text[cell.start : cell.end])) > 0 and not _OPEN_CELL.fullmatch(
        text, cell.start, cell.end
    )


_OPEN_CELL = re.compile(r"\W*(?:tb[acd]|n\.?n\.?|n/a|none|nil)\W*", re.I)


def _column(head: str, captions: Captions) -> Column:
    if not head:
        return Column()
    holds = next((kind for kind in _HOLDS if getattr(captions, kind).fullmatch(head)), "")
    bare = _DATED.sub("", head)
    if holds == "" and bare and bare != head:
        return Column(head, "date", bare)
    return Column(head, holds)


# Kinds

_DAYS_OF_AN_INSTANT = 2  # that one instant has around the world

_NUMBERED = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-z])[.)]\s")


def _kind(
    layout: Layout,
    rows: list[Unit],
    first: Unit,
    columns: tuple[Column, ...],
    times: dict[int, list[TimeMention]],
    words: Lexicon,
) -> tuple[str, str]:
    text, captions = layout.text, words.captions
    days = [u for u in rows if any(m.when.has_day for m in times.get(u.index, ()))]
    with_day = {u.index for u in days}
    hours = [u for u in rows if u.index not in with_day and any(m.when.has_time for m in times.get(u.index, ()))]
    over = _over(layout, first, words)
    heads = [c.head for c in columns]
    clocked = sum(any(m.when.has_time for m in times[u.index]) for u in days)
    named = any(c.holds == "name" for c in columns)
    told = Counter(m.when.day for u in days for m in times[u.index] if m.when.has_day)
    most = sum(number for _, number in told.most_common(_DAYS_OF_AN_INSTANT))
    one_hour = clocked > 2 and most * 3 > told.total() * 2 and not named
    if one_hour and any(captions.zone.fullmatch(h) for h in heads) and len(heads) < 4:
        return ZONES, "one hour on several clocks"
    if _on_several_clocks(hours, times):
        return ZONES, "one hour on several clocks"
    numbered = sum(1 for u in rows if _NUMBERED.match(text, u.start, u.end))
    sparse = len(days) * 5 <= len(rows) * 2 and len(hours) * 2 <= len(rows)
    if "agenda" in over and (sparse or numbered > 2):
        return AGENDA, f"under {over['agenda']!r}"
    if sparse and numbered > 3 and numbered * 2 >= len(rows):
        return AGENDA, "numbered items, few of them dated"
    for name, kind in (("actions", ACTIONS), ("deadlines", DEADLINES), ("over", OVER), ("office", OFFICE)):
        if name in over:
            return kind, f"under {over[name]!r}"
    if len(days) > 1 and days[0].level == OF_A_MONTH:
        return EVENTS, "days under their months"
    weekdays = [u for u in days if all(_bare_weekday(m) for m in times[u.index] if m.when.has_day)]
    heads_in = head_pattern(words.code)
    held = sum(heads_in.search(text, u.start, u.end) is not None for u in weekdays) if not clocked else 0
    if len(weekdays) > 2 and len(weekdays) == len(days) and not hours and held * 2 < len(weekdays):
        return OFFICE, "weekdays with hours"
    parts = sum(1 for u in hours if captions.parts.search(text, u.start, u.end) is not None)
    if hours and not days and first.above and first.above[-1] in layout.lists.days:
        return EVENTS, "hours under the days of a diary"
    if hours and hours[0].index in layout.lists.rolled and all(u.index == layout.lists.roll for u in days):
        return EVENTS, "hours of the matters of one day"
    if first.above and layout.units[first.above[-1]].level == OF_A_DAYBOOK:
        parts = 0 if parts * 2 < len(rows) else parts  # "Works panel" among the committees of a day
    if len(hours) > 1 and not days and not parts and "programme" not in over and _under_a_day(rows[0], layout, times):
        return EVENTS, "hours under a day"
    if len(hours) > 1 and _under_a_diarys_day(layout, first, days, times, captions):
        return EVENTS, "hours under a day of a diary"
    opened = clocked == len(days) > 1 and rows[0] in days  # each day with its hour
    if opened and parts * FEW < len(hours) <= FEW * len(days) and "programme" not in over:
        return EVENTS, "rows with hours, some of them under the day of a row above"
    if len(hours) > 2 and len(hours) * 5 >= (len(hours) + len(days)) * 3:
        return PROGRAMME, "hours without days"
    if len(days) > 1 and len(days) * 2 >= len(rows):
        return EVENTS, "rows with days of their own"
    return PLAIN, "few times in it"


def _on_several_clocks(hours: list[Unit], times: dict[int, list[TimeMention]]) -> bool:
    """ "09:00 PDT", "12:00 EDT", "18:00 CEST": lines that say nothing but an hour, each on another clock."""
    told = [times[u.index][0].when for u in hours]
    zones = {when.zone for when in told}
    bare = all(u.end - u.start - (times[u.index][0].end - times[u.index][0].start) < _BESIDE_A_CLOCK for u in hours)
    return len(hours) > 1 and None not in zones and len(zones) == len(hours) and bare


_BESIDE_A_CLOCK = 16  # characters of a line beside its hour: "(New York)"


def _days_of_a_diary(layout: Layout, times: dict[int, list[TimeMention]], captions: Captions) -> frozenset[int]:
    """The headings that are days, three of them or more, or begin with one as those do, with few hours under each.

    Two are enough in a text that calls itself a diary, or where other days lie between them.
    The programme of one gathering has more hours a day, or more breaks and parts.
    """
    headings = [u for u in layout.units if u.kind == "heading"]
    alone = [u for u in headings if _only_a_day(u, times)]
    if len(alone) < 2 or (len(alone) < 3 and not _called_a_diary(layout, alone, captions) and not _apart(alone, times)):
        return frozenset()
    over = alone[0].above
    days = {u.index for u in headings if u.above == over and (_only_a_day(u, times) or _begins_with_a_day(u, times))}
    under = [u for u in layout.units if u.above and u.above[-1] in days]
    hours = sum(any(m.start - u.start < 4 and m.when.has_time for m in times.get(u.index, ())) for u in under)
    parts = sum(captions.parts.search(layout.text, u.start, u.end) is not None for u in under)
    return frozenset() if parts * 4 > len(under) or hours > 3 * len(days) else frozenset(days)


def _called_a_diary(layout: Layout, days: Sequence[Unit], captions: Captions) -> bool:
    """Whether one of the lines before the first day says that a diary follows."""
    lines = layout.units[max(0, days[0].index - 4) : days[0].index]
    return any(captions.diary.search(layout.text, u.start, u.end) for u in lines if u.end - u.start < _LONG)


def _apart(days: Sequence[Unit], times: dict[int, list[TimeMention]]) -> bool:
    """Whether days lie between two days of one month."""
    said = [_days_in(unit, times)[0].when for unit in days[:2]]
    first, second = said[0].day, said[1].day
    return said[0].month == said[1].month and first is not None and second is not None and second - first > 1


def _roll(layout: Layout, times: dict[int, list[TimeMention]], lexicon: Lexicon) -> tuple[int, frozenset[int]]:
    """The line that says the one day of all rows with an hour under it, where that or the line over it says so; and they.

    A line that only says when the list was made is neither: "List updated 10 June 2024 at 4:21pm".
    """
    text, units, captions = layout.text, layout.units, lexicon.captions
    over = [u for u in units[:8] if not _stamps(u, times, text, lexicon)]
    head = next((u for u in over if _days_in(u, times)), None)
    if head is None or head.kind not in ("heading", "title", "paragraph", "label") or head.end - head.start > 100:
        return -1, frozenset()
    at = over.index(head)
    said = [" ".join(text[u.start : u.end].split()) for u in over[max(0, at - 1) : at + 1]]
    above = [" ".join(text[u.start : u.end].split()) for u in units[: head.index + 1] if u.end - u.start < _LONG]
    booked = any(captions.daybook.search(words) for words in above)
    called = booked or any(captions.roll.search(words) for words in said)
    if not called or any(captions.programme.fullmatch(w) for w in said):
        return -1, frozenset()
    rows: list[Unit] = []
    for unit in units[head.index + 1 :]:
        if _only_a_day(unit, times):
            break
        if _led_by_an_hour(unit, times) or (booked and _says_an_hour(unit, times)):
            rows.append(unit)
    parts = sum(captions.parts.search(text, u.start, u.end) is not None for u in rows)
    if len(rows) < 2 or parts * 4 > len(rows):
        return -1, frozenset()
    return head.index, frozenset(u.index for u in rows)


def _stamps(unit: Unit, times: dict[int, list[TimeMention]], text: str, lexicon: Lexicon) -> bool:
    """Whether a line tells when its paper was made and no other day."""
    days = _days_in(unit, times)
    before = lexicon.stamp.search(text, unit.start, days[0].start) if len(days) == 1 else None
    return before is not None and not any(map(str.isalpha, text[before.end() : days[0].start].replace("on", "")))


def _days_in(unit: Unit, times: dict[int, list[TimeMention]]) -> list[TimeMention]:
    return [m for m in times.get(unit.index, ()) if m.when.has_day]


def _led_by_an_hour(unit: Unit, times: dict[int, list[TimeMention]]) -> bool:
    first = next(iter(times.get(unit.index, ())), None)
    hour = first is not None and first.start - unit.start < 4 and first.when.has_time and not first.when.has_date
    return hour and unit.kind in ("row", "item", "paragraph", "label")


def _says_an_hour(unit: Unit, times: dict[int, list[TimeMention]]) -> bool:
    """Whether a line says one hour, and no day."""
    told = times.get(unit.index, ())
    hours = [m for m in told if m.when.has_time and not m.when.has_date]
    return bool(hours) and not any(m.when.has_day for m in told) and unit.kind == "row"


def _begins_with_a_day(unit: Unit, times: dict[int, list[TimeMention]]) -> bool:
    said = times.get(unit.index, [])
    day = bool(said) and said[0].start == unit.start and said[0].when.has_day and unit.end - said[0].end < 50
    return day and not any(m.when.has_time for m in said[1:])  # "Sunday 22 February – First Sunday of Lent" is one day


def _under_a_day(first: Unit, layout: Layout, times: dict[int, list[TimeMention]]) -> bool:
    """Whether the heading over a list is a day and little else."""
    if not first.above:
        return False
    head = layout.units[first.above[-1]]
    days = [m for m in times.get(head.index, ()) if m.when.has_day]
    return len(days) == 1 and head.end - head.start - (days[0].end - days[0].start) < 20


def _under_a_diarys_day(
    layout: Layout, first: Unit, days: list[Unit], times: dict[int, list[TimeMention]], captions: Captions
) -> bool:
    """Whether hours stand under lines that are days, in a text that calls itself a diary ("What's on this week")."""
    over = [layout.units[i] for i in first.above]
    heads = days or over[-1:]
    if not heads or not all(_only_a_day(u, times) for u in heads):
        return False
    named = [u for u in (layout.units[0], *over) if u.kind in ("heading", "title") and u not in heads]
    said = [" ".join(layout.text[u.start : u.end].split()) for u in named]
    if any(captions.programme.fullmatch(words) or captions.agenda.fullmatch(words) for words in said):
        return False
    return any(captions.diary.search(words) for words in said)


def _only_a_day(unit: Unit, times: dict[int, list[TimeMention]]) -> bool:
    days = [m for m in times.get(unit.index, ()) if m.when.has_day]
    return len(days) == 1 and unit.end - unit.start - (days[0].end - days[0].start) < 20


def _bare_weekday(mention: TimeMention) -> bool:
    when = mention.when
    return when.weekday is not None and when.day is None and when.nth is None and when.relative is None


_HEAD = 4  # lines with which a text says what it is


def _over(layout: Layout, first: Unit, lexicon: Lexicon) -> dict[str, str]:
    """What the headings over a list, or the line that introduces it, say of its kind: kind → their words."""
    told: dict[str, str] = {}
    captions = lexicon.captions
    units = [layout.units[i] for i in first.above[-2:]]
    if first.index:
        before = layout.units[first.index - 1]
        if before.kind in ("paragraph", "label") and before.end - before.start < 100:
            units.append(before)
    for unit in units:
        words = " ".join(layout.text[unit.start : unit.end].split())
        for kind in ("deadlines", "agenda", "programme", "office", "over", "actions"):
            if getattr(captions, kind).fullmatch(words) and not (kind == "office" and _gathers(words, lexicon)):
                told[kind] = words
    for unit in layout.units[:_HEAD]:  # a notice of outages is one to its end
        if unit.kind in ("title", "heading", "label") and unit.end - unit.start < 100:
            words = " ".join(layout.text[unit.start : unit.end].split())
            if captions.office.fullmatch(words) and not _gathers(words, lexicon):
                told.setdefault("office", words)
    if "agenda" not in told and first.index:
        opened = layout.units[first.index - 1]
        last = layout.text[max(opened.start, opened.end - 120) : opened.end]
        if last.endswith(":") and (match := captions.agenda.search(last)) is not None:
            told["agenda"] = match[0].strip()
    return told


def _gathers(words: str, lexicon: Lexicon) -> bool:
    """Whether a heading is first of all of a gathering: "Public hearing: bus fares"; not "Opening hours of the exhibition"."""
    head, office = head_pattern(lexicon.code).search(words), lexicon.captions.office
    if head is None or office.fullmatch(words[: head.start()].strip()) is not None:
        return False
    if any(other.start() <= head.start() < other.end() for other in lexicon.otherwise.finditer(words)):
        return False  # "Opening hours and public holidays"
    return office.fullmatch(words[head.end() :].strip()) is not None  # not "Water supply interruption" itself


def named_columns(names: Sequence[Name], layout: Layout, words: Lexicon) -> list[Name]:
    """The names with those of columns: "Date of MPB Meeting" over days names an MPB meeting, "Hearing date" a hearing."""
    columns = [c for listing in layout.lists.all for c in listing.columns if c.gathering]
    if not columns:
        return list(names)
    kept = [n for n in names if not any(c.start <= n.start < c.end for c in columns)]
    for column in columns:
        inside = [n for n in names if column.start <= n.start < column.end]
        best = max(inside, key=lambda n: len(n.title), default=None)
        head = head_pattern(words.code).search(column.gathering)
        begin = layout.text.find(column.gathering.split()[0], column.start, column.end)
        start = begin if begin >= 0 else column.start
        if best is not None:
            kept.append(replace(best, start=start, end=column.end, title=column.gathering))
        elif head is not None:
            kept.append(Name(start, column.end, column.gathering, head[0].casefold(), DESCRIBED))
    return sorted(kept, key=lambda n: (n.start, n.end))
