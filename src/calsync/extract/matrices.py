"""Calendars of meetings as matrices: months on one side, what meets on the other, and days in the cells.

    Body              | MAR | APR  | MAY           Month | Railways WG | Customs WG
    Council           |  –  |  –   | 14–16         Sept  | 16-17 Baku  | 18 Baku
    Finance Committee | 5–6 | 8, 9 |  –            Oct   | –           | 7-8 Aktau

A day of a cell has the month of its row or column, and the other side is its name.
Cells are parted by the document's own marks, by bars, by tabs, or stand under each other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from calsync.extract.gathering import BODY, DESCRIBED, LAYOUT, Name
from calsync.extract.knowledge.cldr import MONTHS
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern, weekday_names
from calsync.extract.listing import EVENTS, Cell, Column, Listing, Matrix
from calsync.extract.organiser import body_in
from calsync.extract.temporal import TimeMention
from calsync.extract.within import within
from calsync.model import Block
from calsync.span import When, WhenKind

IN_A_MATRIX = "day in a matrix of months"

_ROW = 400  # characters of a row
_NAME = 90  # of what meets
_SHORT = {"sept": 9}
_WORD = 5  # letters of a cell without a day that says something
_NEAR = 5  # letters by which a cell may stand beside the head that it stands under
_MONTH = re.compile(r"\W*([^\W\d_]+)\.?(?:[\s'’/-]+((?:20)?\d\d))?\W*")
_NUMBER = r"(\d{1,2})(?![\d:]|\.\d|\s?(?:[hH%€$£]|[ap]\.?m))(?:st|nd|rd|th|er|º|\.)?"
_YEAR = re.compile(r"(?<![\d./])(?:19|20)\d\d(?!\d)")
_LEAST = 3  # days of a matrix
_OVER = 4  # units before a matrix that speak of it
_ENTRY = re.compile(rf"{_NUMBER}(?:\s*[-–—]\s*{_NUMBER})?")
_JOINED = re.compile(r"\s*(?:,|;|&|/|\+|and|und|et|y|dan)\s*", re.I)
_LEAD = re.compile(r"(?:(?:[^\W\d_][\w.'’()-]*[\s,]+){1,2}\(?)?")  # "Baku 16-17", "Wed 5"
_WORDS = re.compile(r"\s*([^\W\d_]+)")
_BESIDE = re.compile(r"\s*\(?([^\W\d_]{1,10})\.?\)?")  # "12 (Wed), 19 (Wed)"
_BAR, _TAB, _GAP = re.compile(r"\|"), re.compile(r"\t"), re.compile(r" {2,}")


@dataclass(frozen=True, slots=True)
class _Field:
    """A cell of a row: text[start:end], with the number of its column, or the letters of its line that it stands over."""

    start: int
    end: int
    column: int
    low: int = 0
    high: int = 0


_Row = tuple[Unit, Sequence[_Field]]
_Grid = tuple[Sequence[_Row], bool]  # consecutive rows, and whether their columns are counted


def find_matrices(layout: Layout, marked: Sequence[Block], words: Lexicon) -> tuple[Matrix, ...]:
    """The matrices of a text, in its order."""
    months = {**MONTHS["en"], **MONTHS.get(words.code, {}), **_SHORT}
    weekdays = weekday_names(words.code)
    found: list[Matrix] = []
    for rows, counted in _grids(layout, marked):
        reader = _Reader(layout, words, months, weekdays, counted)
        at = 0
        while at < len(rows):
            matrix = reader.across(rows, at) or reader.down(rows, at)
            if matrix is not None:
                found.append(matrix)
                at += 1 + len(matrix.listing.rows)
            else:
                at += 1
    return tuple(found)


def days_of_matrices(layout: Layout, known: Sequence[TimeMention]) -> list[TimeMention]:
    """The mentions, with those of the cells of matrices instead of whatever was read there."""
    if not layout.matrices:
        return list(known)
    made = [mention for matrix in layout.matrices for mention in matrix.days]
    over = {index for matrix in layout.matrices for index in matrix.over}
    cells = sorted(stretch for matrix in layout.matrices for stretch in matrix.cells)
    kept = (
        m
        for m in known
        if not within(cells, m.start, m.start + 1)
        and not within(cells, m.end - 1, m.end)
        and not (_is_year(m.when) and (unit := layout.unit_at(m.start)) is not None and unit.index in over)
    )
    return sorted([*kept, *made], key=attrgetter("start"))


def _is_year(when: When) -> bool:
    return when.year is not None and when.month is None and when.kind is WhenKind.DATE


def names_in_matrices(names: Sequence[Name], layout: Layout, words: Lexicon) -> dict[int, Name]:
    """The name of each day of a matrix, by the offset of the day."""
    named: dict[int, Name] = {}
    for matrix in layout.matrices:
        of = {head: _name(head, names, layout.text, words) for head in set(matrix.heads.values())}
        if any(name.strength != LAYOUT for name in of.values()):  # one meets, and so do the others
            of = {h: replace(n, strength=BODY) if n.strength == LAYOUT else n for h, n in of.items()}
        named.update({start: of[head] for start, head in matrix.heads.items()})
    return named


def _name(head: tuple[int, int], names: Sequence[Name], text: str, words: Lexicon) -> Name:
    said = " ".join(text[slice(*head)].split())
    inside = (n for n in names if head[0] <= n.start and n.end <= head[1])
    best = max(inside, key=lambda n: len(n.title), default=None)
    if best is not None and len(best.title) * 2 > len(said):
        return best
    gathers = head_pattern(words.code).search(said)
    strength = DESCRIBED if gathers is not None else BODY if body_in(text, *head) else LAYOUT
    return Name(*head, said, gathers[0].casefold() if gathers is not None else "", strength)


@dataclass(frozen=True, slots=True)
class _Reader:
    layout: Layout
    words: Lexicon
    months: Mapping[str, int]
    weekdays: frozenset[str]
    counted: bool

    def across(self, rows: Sequence[_Row], at: int) -> Matrix | None:
        """The matrix under a row of months, whose further rows begin with what meets."""
        heads = {f.column: when for f in rows[at][1] if (when := self._month(f)) is not None}
        if len(heads) < 2 or len(rows[at][1]) - len(heads) > 2:
            return None
        over = {f.column: f for f in rows[at][1]}
        first = min(heads)
        told: list[tuple[Unit, _Field, _Field, When]] = []
        taken: list[_Row] = []
        for unit, fields in rows[at + 1 :]:
            lead = 0 if any(map(str.isalpha, self._said(fields[0]))) or len(fields) < 2 else 1  # a row with its number
            name = fields[lead]
            if not self._names(name) or (name.column >= first if self.counted else len(fields) < lead + 2):
                break
            taken.append((unit, fields))
            for cell in fields[lead + 1 :]:
                column = cell.column if self.counted else _under(cell, over)
                if column in heads:
                    told.append((unit, name, cell, heads[column]))
        last = max((unit.index for unit, *_ in told), default=-1)
        taken = [row for row in taken if row[0].index <= last]  # what follows without a cell is a note
        return self._matrix(rows[at], taken, told, self._years(rows[at][0], list(heads.values())))

    def down(self, rows: Sequence[_Row], at: int) -> Matrix | None:
        """The matrix whose rows begin with their months, under a row of what meets."""
        captions = self.words.captions
        over = {f.column: f for f in rows[at][1]}
        said = {c: self._said(f) for c, f in over.items()}
        heads = {c: f for c, f in over.items() if self._heads(f) and not captions.of_a_value(said[c])}
        other = any(captions.name.fullmatch(s) or captions.deadline.fullmatch(s) for s in said.values())
        if len(heads) < 2 or other or any(self._month(f) for f in over.values()):
            return None
        taken: list[_Row] = []
        months: list[tuple[_Row, When]] = []
        for row in rows[at + 1 :]:
            month = self._month(row[1][0])
            if month is None:
                break  # with hours between them it is a grid, whose columns have these
            taken.append(row)
            months.append((row, month))
        if len(months) < 2:
            return None
        told = [
            (unit, heads[column], cell, month)
            for (unit, fields), month in months
            for cell in fields[1:]
            if (column := cell.column if self.counted else _under(cell, over)) in heads
        ]
        return self._matrix(rows[at], taken, told, self._years(rows[at][0], [month for _, month in months]))

    def _matrix(
        self,
        head: _Row,
        rows: Sequence[_Row],
        told: Sequence[tuple[Unit, _Field, _Field, When]],
        months: Mapping[int, When],
    ) -> Matrix | None:
        """A matrix, where days stand in most of its cells that say anything, and gatherings are spoken of."""
        of: dict[tuple[int, int], list[tuple[_Field, list[TimeMention]]]] = {}
        for _, name, cell, month in told:
            said = self.layout.text[cell.start : cell.end]
            if any(map(str.isdigit, said)) or sum(map(str.isalpha, said)) >= _WORD:  # not "–", "x", "tbc"
                of.setdefault((name.start, name.end), []).append((cell, list(self._days(cell, months[id(month)]))))
        most = {name for name, cells in of.items() if sum(bool(days) for _, days in cells) * 2 > len(cells)}
        filled = [(name, cell, days) for name in most for cell, days in of[name] if days]
        days = [day for *_, some in filled for day in some]
        open_ = len(filled) < len(most) * len({id(month) for *_, month in told})
        ranged = sum(d.when.kind is WhenKind.RANGE for d in days) * 4 > len(days)
        meet = sum(map(self._gathers, most)) * 2 >= len(most)
        sure = meet or (open_ and ranged) or ((open_ or ranged) and self._spoken_of(head[0]))
        if len(most) < 2 or len(days) < _LEAST or not sure or self._office(head[0]):
            return None
        names = {day.start: name for name, _, some in filled for day in some}
        over = frozenset(u.index for u in self._over(head[0]))
        held = tuple(sorted(days, key=attrgetter("start")))
        return Matrix(self._listing(head, rows, most), held, names, tuple((c.start, c.end) for _, c, _ in filled), over)

    def _listing(self, head: _Row, rows: Sequence[_Row], names: Container[tuple[int, int]]) -> Listing:
        last = max(f.column for f in head[1])
        at = {f.column: f for f in head[1]}
        columns = tuple(
            Column(self._said(at[n]), start=at[n].start, end=at[n].end) if n in at else Column()
            for n in range(last + 1)
        )
        cells = tuple(
            tuple(Cell(f.start, f.end, f.column if self.counted else _under(f, at) or 0) for f in fields)
            for _, fields in rows
        )
        held = frozenset(n for n, column in enumerate(columns) if (column.start, column.end) in names)
        units = tuple(u.index for u, _ in rows)
        return Listing(EVENTS, units, "who meets in which month", columns, cells, head[0].index, held)

    def _days(self, cell: _Field, month: When) -> Iterator[TimeMention]:
        """The days of a cell, where it begins with one, or says no more before it than a place."""
        text, at = self.layout.text, cell.start
        first = _LEAD.match(text, at, cell.end)
        found = _ENTRY.match(text, at, cell.end) or (_ENTRY.match(text, first.end(), cell.end) if first else None)
        while found is not None:
            behind = _WORDS.match(text, found.end(), cell.end)
            if behind is not None and behind[1].casefold() in self.months and behind[1].casefold() != "may":
                return  # "5 March" is read as it stands
            when = _meant(int(found[1]), int(found[2]) if found[2] else None, month)
            if when is None:
                return
            yield TimeMention(found.start(), found.end(), when, IN_A_MATRIX)
            beside = _BESIDE.match(text, found.end(), cell.end)
            said = beside is not None and beside[1].casefold() in self.weekdays
            joined = _JOINED.match(text, beside.end() if beside is not None and said else found.end(), cell.end)
            found = _ENTRY.match(text, joined.end(), cell.end) if joined is not None else None

    def _said(self, field: _Field) -> str:
        return " ".join(self.layout.text[field.start : field.end].split())

    def _month(self, field: _Field) -> When | None:
        said = _MONTH.fullmatch(self.layout.text, field.start, field.end)
        month = self.months.get(said[1].casefold()) if said is not None else None
        if said is None or month is None:
            return None
        year = int(said[2]) % 100 + 2000 if said[2] else None
        return When(WhenKind.DATE, year=year, month=month)

    def _names(self, field: _Field) -> bool:
        said = self._said(field)
        letters = sum(map(str.isalpha, said))
        return letters > 1 and len(said) <= _NAME and self._month(field) is None

    def _heads(self, field: _Field) -> bool:
        return self._names(field) and not any(map(str.isdigit, self._said(field)))

    def _gathers(self, name: tuple[int, int]) -> bool:
        text = self.layout.text
        return head_pattern(self.words.code).search(text, *name) is not None or bool(body_in(text, *name))

    def _over(self, head: Unit) -> list[Unit]:
        units = self.layout.units
        return [*(units[i] for i in head.above), *units[max(0, head.index - _OVER) : head.index]]

    def _spoken_of(self, head: Unit) -> bool:
        """Whether what stands over a matrix speaks of gatherings."""
        names = head_pattern(self.words.code)
        return any(names.search(self.layout.text, u.start, u.end) for u in self._over(head))

    def _office(self, head: Unit) -> bool:
        """Whether what stands over a matrix speaks of hours of opening or holidays."""
        office = self.words.captions.office
        return any(office.fullmatch(self.layout.text, u.start, u.end) for u in self._over(head))

    def _years(self, head: Unit, months: Sequence[When]) -> dict[int, When]:
        """Each of the months, by its identity, with its year: what one of them says, or what stands over the matrix."""
        said = [
            m for u in self._over(head) for m in _YEAR.findall(self.layout.text, u.start, min(u.end, u.start + _ROW))
        ]
        return dict(zip(map(id, months), _rising(months, int(said[0]) if said else None), strict=True))


def _meant(first: int, last: int | None, month: When) -> When | None:
    if not 1 <= first <= 31 or (last is not None and not 1 <= last <= 31):
        return None
    when = replace(month, day=first)
    if last is None or last == first:
        return when
    if last > first:
        return replace(when, kind=WhenKind.RANGE, end=When(WhenKind.DATE, day=last))
    if first < 20 or last > 12 or month.month is None:
        return None
    return replace(when, kind=WhenKind.RANGE, end=When(WhenKind.DATE, month=month.month % 12 + 1, day=last))


def _rising(months: Sequence[When], year: int | None) -> list[When]:
    """The months with the year that the first is in, or one of them says: "Nov 2025 | Dec | Jan"."""
    out: list[When] = []
    before = 0
    for when in months:
        if when.year is not None:
            year = when.year
        elif year is not None and (when.month or 0) < before:
            year += 1
        before = when.month or 0
        out.append(replace(when, year=year))
    return out


def _under(cell: _Field, over: Mapping[int, _Field]) -> int | None:
    """The column under whose head a cell stands: they share letters, or nearly do."""
    best = min(over.values(), key=lambda f: _apart(cell, f), default=None)
    return best.column if best is not None and _apart(cell, best) <= _NEAR else None


def _apart(cell: _Field, head: _Field) -> int:
    return min(
        abs(cell.low - head.low), abs(cell.high - head.high), abs(cell.low + cell.high - head.low - head.high) // 2
    )


# Rows


def _grids(layout: Layout, marked: Sequence[Block]) -> Iterator[_Grid]:
    """Stretches of consecutive units of several cells, all parted in one way."""
    cells = [b for b in marked if b.kind == "cell" and b.end > b.start]
    starts = [b.start for b in cells]
    run: list[_Row] = []
    way = ""
    for unit in layout.units:
        own = cells[bisect_left(starts, unit.start) : bisect_left(starts, unit.end)] if cells else []
        how, fields = _fields(layout.text, unit, own)
        if not fields or (how != way and len(fields) > 1) or (run and unit.index - run[-1][0].index > _BETWEEN):
            if len(run) > 2:
                yield run, way != "gap"
            run = []
        if len(fields) > 1 or (run and fields):
            run.append((unit, fields))
            way = how if len(fields) > 1 else way
    if len(run) > 2:
        yield run, way != "gap"


_BETWEEN = 1  # a row stands right under the row before


def _fields(text: str, unit: Unit, own: Sequence[Block]) -> tuple[str, Sequence[_Field]]:
    if own:
        return "cell", [_Field(b.start, b.end, b.level) for b in own]
    if unit.end - unit.start > _ROW or unit.kind in ("boiler", "header"):
        return "", []
    line = text.rfind("\n", 0, unit.start) + 1
    stop = text.find("\n", unit.end)
    stop = len(text) if stop < 0 else stop
    if text.find("\n", unit.start, unit.end) >= 0:
        return "", []
    for how, gap in (("bar", _BAR), ("tab", _TAB)):
        if gap.search(text, line, unit.end) is not None:
            return how, list(_parted(text, line, stop, gap))
    return "gap", [
        replace(f, column=number) for number, f in enumerate(_parted(text, unit.start, unit.end, _GAP, line))
    ]


def _parted(text: str, low: int, high: int, gap: re.Pattern[str], line: int = 0) -> Iterator[_Field]:
    at, column = low, 0
    if gap is _BAR and text[low : low + 1] == "|":
        at = low + 1
    ends = [(m.start(), m.end()) for m in gap.finditer(text, at, high)]
    for stop, following in [*ends, (high, high)]:
        begin, end = at, stop
        while begin < end and text[begin].isspace():
            begin += 1
        while begin < end and text[end - 1].isspace():
            end -= 1
        if begin < end:
            yield _Field(begin, end, column, begin - line, end - line)
        at, column = following, column + 1
