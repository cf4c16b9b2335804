"""What a table or list of a text is, as a value: rows, cells, columns, and its kind; and its forms. `lists` and `forms` find them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from calsync.extract.temporal import TimeMention

EVENTS = "events"  # each dated row is a meeting of its own
PROGRAMME = "programme"  # hours of one meeting, or of the days of one meeting
AGENDA = "agenda"  # what one meeting will talk of
ACTIONS = "actions"  # what single persons took upon themselves
DEADLINES = "deadlines"
OFFICE = "office"  # opening hours, closures, fares
OVER = "over"  # results, past editions, archives
ZONES = "zones"  # one hour on several clocks
PLAIN = "plain"  # nothing speaks for any of them
FEW = 3  # rows under the day of a row above are as many a day at most; of so many one that is a part makes a programme


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row: text[start:end], in a column counted from 0."""

    start: int
    end: int
    column: int


@dataclass(frozen=True, slots=True)
class Column:
    """What the head of a column says, and what the column therefore holds.

    `holds`: date, hours, place, name, person, deadline, former, current, stamp, or "" where nothing tells. `gathering` is what is
    left of the head of a column of dates once its date words are gone: "Hearing date" holds the dates of hearings. The head
    stands at start:end.
    """

    head: str = ""
    holds: str = ""
    gathering: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """Consecutive units that list something; `rows` are unit indices without the head's, `reason` says why it is of its kind."""

    kind: str
    rows: tuple[int, ...]
    reason: str
    columns: tuple[Column, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()  # of each row; empty where the rows have none
    head: int | None = None  # the unit that holds the heads of the columns
    bodies: frozenset[int] = frozenset()  # the columns whose heads are what is held on the days under them

    def cells_of(self, unit: int) -> tuple[Cell, ...]:
        """The cells of a row; none where it has none, or is no row of this list."""
        row = bisect_left(self.rows, unit)
        return self.cells[row] if row < len(self.cells) and self.rows[row] == unit else ()

    def cell_at(self, unit: int, offset: int) -> Cell | None:
        """The cell of a row that holds an offset."""
        return next((c for c in self.cells_of(unit) if c.start <= offset < c.end), None)

    def column_at(self, unit: int, offset: int) -> Column | None:
        """The column of a row that holds an offset, where the list has heads."""
        cell = self.cell_at(unit, offset)
        return self.columns[cell.column] if cell is not None and cell.column < len(self.columns) else None


@dataclass(frozen=True, slots=True)
class Matrix:
    """A calendar with months on one side and what meets on the other.

    `days` are what its cells say, `heads` where the name of each stands, by the offset of the day, `cells` the stretches that
    say days.
    """

    listing: Listing
    days: tuple[TimeMention, ...]
    heads: Mapping[int, tuple[int, int]]
    cells: tuple[tuple[int, int], ...]
    over: frozenset[int] = frozenset()  # the units before it that speak of it


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of a text, by the indices of their rows' units.

    `days` are the headings under which a diary has its entries. `roll` is the line that says the one day of all the rows
    `rolled`, which begin with an hour: "Daily list for 3 March".
    """

    by_unit: Mapping[int, Listing] = field(default_factory=dict)
    days: frozenset[int] = frozenset()
    roll: int = -1
    rolled: frozenset[int] = frozenset()

    def of(self, unit: int) -> Listing | None:
        """The list in which the unit of that index is a row."""
        return self.by_unit.get(unit)

    @property
    def all(self) -> tuple[Listing, ...]:
        """Each list once, in the order of the text."""
        return tuple(listing for unit, listing in self.by_unit.items() if listing.rows[0] == unit)


@dataclass(frozen=True, slots=True)
class Form:
    """Labels that tell of one meeting: the units from `first` to before `last`.

    `head` is the line over its labels, where it has one; `title` the label that says its name ("Event: …").
    """

    first: int
    last: int
    head: int | None = None
    title: int | None = None
    day: int | None = None  # the unit of its day, where it is a block of a page


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of a text in order; none where it has fewer than two with a day."""

    all: tuple[Form, ...] = ()
    lone: Form | None = None  # the one form of a text that has no other

    def of(self, unit: int) -> Form | None:
        """The form in which the unit of that index stands."""
        at = bisect_right(self.all, unit, key=attrgetter("first")) - 1
        return self.all[at] if at >= 0 and unit < self.all[at].last else None

    def part(self, one: int, other: int) -> bool:
        """Whether two units stand in two forms."""
        first, second = self.of(one), self.of(other)
        return first is not None and second is not None and first is not second
