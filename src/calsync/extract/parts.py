"""Which part of a dated row, item, card or line is its name: every part is offered, and learned weights choose.

A line is cut where its times, cells and signs part it; neighbouring parts are offered joined as well, and so is that none
of them names anything. What speaks for a part is where it stands, what stands around it, how it is written, and what the
other rows of its list have there; the weights (`NAME`) are learned from labelled announcements.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from calsync import odds
from calsync.extract.bearings import binned
from calsync.extract.gathering import Name
from calsync.extract.knowledge import weights
from calsync.extract.knowledge.cldr import DAYS
from calsync.extract.language import any_word, anywhere
from calsync.extract.layout import Unit, abbreviated
from calsync.extract.lexicon import head_pattern
from calsync.extract.listing import Listing
from calsync.extract.organiser import ends_in_body
from calsync.extract.phrases import Phrases
from calsync.extract.within import within

if TYPE_CHECKING:
    from calsync.extract.rows import Entries

Span = tuple[int, int]

OFFERED = 0.1  # the least chance at which a part is offered as a name
_MOST = 10  # parts of a line that are looked at
_JOINED = 3  # neighbouring parts that may be one name
_LINE, _PROSE = 400, 160  # characters of an entry, and of running text, that may name it

CUTS = re.compile(
    r"\s*\|+\s*|\s//+\s|\t| {3,}|[.·…_]{4,}|\n|\s[–—•·-]+\s|\s*[()\[\]]\s*|(?<=\w{3})[.!?]\s|;\s|,\s|:\s|\s<-+\s"
)
_CUTS = re.compile(rf"{CUTS.pattern}|[–—]")  # a dash among letters as well: the weights join what it should not part
_IN_A_NAME = re.compile(r" \((?:[A-ZÀ-Þ][^\W\d_]+ ?(?:and |of )?){1,3}\) (?=[A-ZÀ-Þ][a-zà-ÿ]{2})")
_SHOUT = r"[A-ZÀ-Þ0-9'’&][A-ZÀ-Þ0-9'’&/.-]*"
_CAPITALS = re.compile(  # "CONFIRMATION The bishop …", "REUNION DINNER  The dinner …"
    rf"([A-ZÀ-Þ][A-ZÀ-Þ0-9'’&/.-]{{2,}}(?: {_SHOUT}){{0,7}})(?=\s*[-–—:,.]?\s+(?:[A-ZÀ-Þ]?[a-zà-þ]|[A-Z]{{2,}}\b|\d))"
)


@dataclass(slots=True)
class Part:
    """A stretch that may be the name of its line; the empty one says that none is. `weight`: how likely (0..1)."""

    start: int
    end: int
    features: tuple[str, ...]
    weight: float = 0.0
    where: Span = (-1, -1)  # the first and the last piece of its line


@dataclass(slots=True)
class Piece:
    """What two cuts leave of a line, without the small words at its ends; `low` are its words in small letters."""

    start: int
    end: int
    before: str  # the sign that parts it from what stands before it
    after: str
    gap: int  # the stretch between two times that it stands in
    order: int  # in that stretch
    low: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with what is asked of it for each of its parts. `told` are the names that its words give."""

    unit: Unit
    kind: str
    pieces: Sequence[Piece]
    told: Sequence[Name]
    listing: Listing | None
    captioned: bool  # its label says of what kind its value is


@dataclass(frozen=True, slots=True)
class Rows:
    """What the rows of one list have in common, by where a part stands in its row.

    `said`: how many rows say a part. `differ`: how many of the parts that stand there are different ones (0..1).
    `longest` is where most words stand of what most rows have (`shared`).
    """

    said: Counter[str]
    differ: dict[str, float]
    longest: str
    shared: frozenset[str]


class Parts:
    """The parts of the lines of one text."""

    def __init__(self, entries: Entries, told: Mapping[int, Sequence[Name]]) -> None:
        self._entries, self._text, self._told = entries, entries.layout.text, told
        self._heads = head_pattern(entries.words.code)
        self.known: dict[int, list[Part]] = {}  # of the lines that were asked for
        self._pieces: dict[int, list[Piece]] = {}
        self._rows: dict[int, Rows] = {}
        self._held: dict[int, dict[int, str]] = {}
        self._alone: dict[int, list[Part]] = {}  # lines weighed by themselves, of the lists that were asked for
        self._likely: dict[int, dict[tuple[str, ...], dict[tuple[int, int], float]]] = {}

    def of(self, unit: Unit) -> list[Part]:
        """What may be the name of a line, the likeliest first."""
        if unit.index in self.known:
            return self.known[unit.index]
        found = self._weighed(unit)
        listing = self._entries.layout.lists.of(unit.index)
        if listing is not None:
            self._as_other_rows(unit, listing, found)
        if unit.index in self._entries.under_a_day:
            _surely_named(found)
        self.known[unit.index] = sorted(found, key=lambda p: -p.weight)
        return self.known[unit.index]

    def _weighed(self, unit: Unit) -> list[Part]:
        """What may be the name of a line, by what the line alone says; the first is that nothing is."""
        if unit.index in self._alone:
            return self._alone[unit.index]
        line = self._line(unit)
        found = [Part(unit.start, unit.start, tuple(self._none(line)))]
        for first, piece in enumerate(line.pieces):
            if self._clause(piece):
                continue
            for last, other in enumerate(line.pieces[first : first + _JOINED], first):
                if other.gap != piece.gap:
                    break
                stretch = piece.start, self._closed(piece.start, other.end)
                found.append(Part(*stretch, self._features(line, first, last), where=(first, last)))
        for part, weight in zip(found, odds.chances(weights.NAME, [p.features for p in found]), strict=True):
            part.weight = weight
        if line.listing is not None and len(line.listing.cells_of(unit.index)) > 1:
            self._by_column(unit, line.listing, found)
        self._alone[unit.index] = found
        return found

    def _by_column(self, unit: Unit, listing: Listing, found: Sequence[Part]) -> None:
        """A column of places, persons or file numbers seldom names what is held, where another may."""
        held = self._holds(listing)
        for part in found[1:]:
            cell, last = listing.cell_at(unit.index, part.start), listing.cell_at(unit.index, part.end - 1)
            if cell is not None and cell == last and held.get(cell.column) in _NO_NAMES:
                part.weight *= _IN_NO_COLUMN
            elif _REFERENCE.fullmatch(self._text, part.start, part.end) is not None:
                part.weight *= _A_REFERENCE
        whole = sum(part.weight for part in found)
        for part in found:
            part.weight /= whole

    def _holds(self, listing: Listing) -> dict[int, str]:
        """What each column holds: as its head says, else what most of its cells are."""
        known = self._held.get(listing.rows[0])
        if known is None:
            said: dict[int, list[Span]] = {}
            for cell in (cell for row in listing.cells for cell in row):
                stretch = self._entries.trimmed(cell.start, cell.end)
                if any(map(str.isalpha, self._text[slice(*stretch)])) and not within(self._entries.times, *stretch):
                    said.setdefault(cell.column, []).append(stretch)
            known = {column: self._most(stretches) for column, stretches in said.items()}
            known |= {n: column.holds for n, column in enumerate(listing.columns) if column.holds}
            free = [n for n, cells in said.items() if known[n] not in _NO_NAMES and len(cells) * 2 > len(listing.rows)]
            if not free:  # towns and persons tell the rows of one name apart
                known = {n: kind for n, kind in known.items() if kind not in _NO_NAMES}
            self._held[listing.rows[0]] = known
        return known

    def _most(self, cells: Sequence[Span]) -> str:
        """ "place" or "person" where most cells are a hall or one, else nothing: towns may tell rows apart."""
        places = sum(self._entries.is_place(cell) and self._entries.holds_place(cell) for cell in cells)
        persons = sum(_A_PERSON.match(self._text, *cell) is not None for cell in cells)
        most = max(places, persons)
        if most < 2 or most * 3 < len(cells) * 2:
            return ""
        return "place" if places >= persons else "person"

    def _as_other_rows(self, unit: Unit, listing: Listing, found: Sequence[Part]) -> None:
        """Rows that are built alike have their names in one place: what the others say of a place counts as well."""
        shape = self._shape_of(unit)
        likely = self._places(listing).get(shape)
        if likely is None:
            return
        for part in found:
            part.weight *= likely.get(part.where, _NOWHERE) ** _OTHERS
        whole = sum(part.weight for part in found)
        for part in found:
            part.weight /= whole

    def _places(self, listing: Listing) -> dict[tuple[str, ...], dict[tuple[int, int], float]]:
        """How likely each place of a row is that of its name, by how the row is built: the geometric mean of its rows."""
        known = self._likely.get(listing.rows[0])
        if known is None:
            alike: dict[tuple[str, ...], list[list[Part]]] = {}
            for row in listing.rows:
                unit = self._entries.layout.units[row]
                if row in self._entries.dated:
                    alike.setdefault(self._shape_of(unit), []).append(self._weighed(unit))
            known = self._likely[listing.rows[0]] = {
                shape: _geometric_means(rows) for shape, rows in alike.items() if len(rows) > 1
            }
        return known

    def _shape_of(self, unit: Unit) -> tuple[str, ...]:
        """How a row is built: the signs between its parts, and where its times stand."""
        return tuple(f"{piece.gap} {piece.before} {piece.after}" for piece in self._cut(unit))

    def best(self, unit: Unit) -> Part | None:
        """The likeliest part of a line; None where hardly any could be its name. Ties weigh it by how likely it is."""
        return next((p for p in self.of(unit)[:2] if p.start < p.end and p.weight >= OFFERED), None)

    def _clause(self, piece: Piece) -> bool:
        """ "We will tell", "Mr Fell is back", "Due to rain": what a pronoun, a person or a cause opens names nothing."""
        opening, _, rest = _MARK.sub("", piece.low.replace("’", "'")).partition(" ")
        if opening in self._entries.words.articles or opening in _QUESTIONS:
            return False
        if WHY.match(piece.low):
            return True
        never = self._entries.never_inside
        if self._entries.is_remark(piece.low):
            return True
        clause = opening.partition("'")[0] in PRONOUNS or (opening in never and rest.partition(" ")[0] in never)
        return clause or PERSON.match(self._text, piece.start, piece.end) is not None

    def _closed(self, start: int, end: int) -> int:
        """With the end of a bracket that begins in it."""
        return end + 1 if self._text[end : end + 1] == ")" and "(" in self._text[start:end] else end

    # cutting

    def _line(self, unit: Unit) -> _Line:
        entries, told = self._entries, self._told.get(unit.index, ())
        listing = entries.layout.lists.of(unit.index)
        return _Line(unit, self._kind(unit), self._cut(unit), told, listing, entries.captioned(unit))

    def _kind(self, unit: Unit) -> str:
        if unit.label:
            return "labelled line"
        return unit.kind if unit.kind != "paragraph" else "prose" if self.prose(unit) else "line"

    def prose(self, unit: Unit) -> bool:
        """Whether a unit is running text: a paragraph that is no short line, or a sentence."""
        if unit.kind != "paragraph":
            return False
        said = self._text[unit.start : unit.end].rstrip()
        return len(said) >= 90 or (said.endswith((".", "!", "?")) and len(said.split()) > 8)

    def _cut(self, unit: Unit) -> list[Piece]:
        known = self._pieces.get(unit.index)
        if known is None:
            known = self._pieces[unit.index] = list(islice(self._pieces_of(unit), _MOST))
        return known

    def _pieces_of(self, unit: Unit) -> Iterator[Piece]:
        text, entries = self._text, self._entries
        end = min(unit.end, unit.start + (_PROSE if self.prose(unit) else _LINE))
        times = within(entries.times, unit.start, end)
        at = unit.start
        for gap, (first, last) in enumerate([*times, (end, end)]):
            pieces: list[Span] = []
            start = at
            stop = min(first, end)
            cuts = list(cut_at(_CUTS, text, at, stop))
            if gap == 0 and (capitals := _CAPITALS.match(text, unit.start, stop)) is not None:
                cuts.append((capitals.end(1), capitals.end(1)))
                cuts.sort()
            for a, b in [*cuts, (stop, stop)]:
                if a > start:
                    trimmed = entries.trimmed(start, a)
                    if sum(map(str.isalnum, text[slice(*trimmed)])) > 1:
                        pieces.append(trimmed)
                start = b
            for order, piece in enumerate(pieces):
                before = text[pieces[order - 1][1] if order else at : piece[0]]
                after = text[piece[1] : pieces[order + 1][0] if order + 1 < len(pieces) else stop]
                yield Piece(
                    *piece,
                    ("" if order else "time " if gap else "edge ") + _sign(before),
                    ("" if order + 1 < len(pieces) else "time " if first < end else "edge ") + _sign(after),
                    gap,
                    order,
                    " ".join(text[slice(*piece)].casefold().split()),
                )
            at = max(at, last)

    def _of_list(self, listing: Listing) -> Rows:
        """What the rows of a list have in common."""
        known = self._rows.get(listing.rows[0])
        if known is None:
            said: Counter[str] = Counter()
            columns: dict[str, list[str]] = {}
            for row in listing.rows:
                pieces = self._cut(self._entries.layout.units[row])
                said.update({piece.low for piece in pieces})
                for piece in pieces:
                    columns.setdefault(_column(listing, row, piece), []).append(piece.low)
            long = {column: sum(len(low.split()) for low in lows) / len(lows) for column, lows in columns.items()}
            shared = [column for column, lows in columns.items() if len(lows) * 2 > len(listing.rows)]
            known = self._rows[listing.rows[0]] = Rows(
                said,
                {column: len(set(lows)) / len(lows) for column, lows in columns.items()},
                max(shared, key=lambda column: long[column], default=""),
                frozenset(shared),
            )
        return known

    # features

    def _none(self, line: _Line) -> Iterator[str]:
        entries, unit, kind = self._entries, line.unit, line.kind
        yield "none"
        yield f"none, {kind}"
        yield f"none, {min(len(line.pieces), 4)} parts"
        if line.told:
            yield "none, a name is told"
            yield f"none, a name is told, {kind}"
        if entries.layout.news:
            yield "none, news"
        if unit.index in entries.sentences:
            yield "none, its sentence names what is held"
        if line.listing is not None:
            yield f"none, list of {line.listing.kind}"
        if unit.label:
            yield f"none, label {unit.label[:16]!r}"
            if line.captioned:
                yield "none, label of a value"
        if unit.index in entries.alone:
            yield "none, alone under a heading"
        if entries.under_a_name(unit):
            yield "none, under a name"
        if entries.opens_with_time(unit):
            yield f"none, opens with its time, {kind}"

    def _features(self, line: _Line, first: int, last: int) -> tuple[str, ...]:
        one, other = line.pieces[first], line.pieces[last]
        return (
            *self._place(line, first, last),
            *self._like(line.kind, one.start, other.end),
            *self._names(line, one.start, other.end),
            *(self._in_list(line.unit, line.listing, one, other) if line.listing is not None else ()),
        )

    def _place(self, line: _Line, first: int, last: int) -> tuple[str, ...]:
        unit, pieces = line.unit, line.pieces
        one, other = pieces[first], pieces[last]
        times = pieces[-1].gap
        side = "no time" if not times and not other.after.startswith("time") else "before" if not one.gap else "behind"
        signs = one.before, *(piece.after for piece in pieces[first : last + 1])
        stands = _standing(line.kind, side, one.gap, one.order, first, len(pieces), signs)
        if not unit.label:
            return stands
        where = "the label" if other.end <= unit.value else "label and value" if one.start < unit.value else "value"
        whose = (f"{where}, of a value",) if line.captioned else ()
        return *stands, where, f"{where}, label {unit.label[:16]!r}", *whose

    def _like(self, kind: str, start: int, end: int) -> Iterator[str]:
        entries, said = self._entries, self._text[start:end]
        tokens = said.split()
        yield from _written(_shape(said, tokens, entries.small), len(tokens), kind)
        if any(map(str.isdigit, said)):
            yield "a number in it"
        if said[0] in "\"“«„'‘":
            yield "in quotes"
        if entries.is_place((start, end)):
            yield "a place"
            yield f"a place, {kind}"
        elif entries.holds_place((start, end)):
            yield "a place in it"
        if entries.prose(said):
            yield "prose"
            yield f"prose, {kind}"
        first, last = (t.casefold().strip("\"“”«»„'‘’,.:;()!?") for t in (tokens[0], tokens[-1]))
        yield f"first {first!r}"
        yield f"last {last!r}"
        if len(tokens) > 1 and first in entries.words.articles:
            yield "opens with an article"
        if not _wordy(said, tokens):
            yield "no words"
        if ends_in_body(said):
            yield "a body"
            yield f"a body, {kind}"

    def _names(self, line: _Line, start: int, end: int) -> Iterator[str]:
        kind = line.kind
        head = self._heads.search(self._text, start, end)
        if head is not None:
            yield "gathering word"
            yield f"gathering word, {kind}"
            if head.end() >= end - 1:
                yield "ends in a gathering word"
        for name in line.told:
            if name.start >= end or name.end <= start:
                continue
            inside = start <= name.start and name.end <= end
            if not inside and _GAP.search(self._text, name.start, name.end) is not None:
                continue  # it runs over two cells
            how = "is" if (name.start, name.end) == (start, end) else "holds" if inside else "cuts"
            yield f"{how} a {name.strength} name"
            yield f"{how} a name, {kind}"
            break
        else:
            if line.told:
                yield "a name is told elsewhere"
                yield f"a name is told elsewhere, {kind}"

    def _in_list(self, unit: Unit, listing: Listing, one: Piece, other: Piece) -> Iterator[str]:
        yield f"list of {listing.kind}"
        known, rows = self._of_list(listing), len(listing.rows)
        same = max(known.said[one.low], known.said[other.low])
        many = "all rows" if same == rows else "most rows" if same * 2 > rows else "some rows"
        yield f"said in {many if same > 1 else 'no other row'}"
        columns = {_column(listing, unit.index, one), _column(listing, unit.index, other)}
        if known.longest in columns:
            yield "where most rows say most"
        if columns <= known.shared:
            yield "where most rows have a part"
        differ = min(known.differ.get(column, 1.0) for column in columns)
        yield f"where {'all rows' if differ == 1 else 'most rows' if differ > 0.5 else 'few rows'} differ"
        cell, last = listing.cell_at(unit.index, one.start), listing.cell_at(unit.index, other.start)
        if cell is None or last is None or len(listing.cells_of(unit.index)) < 2:
            return
        if cell.column != last.column:
            yield "over two cells"
            return
        column = listing.columns[cell.column] if cell.column < len(listing.columns) else None
        if column is not None:
            yield f"column of {column.holds or 'no said kind'}"
            yield f"column headed {column.head[:16].casefold()!r}"
        else:
            yield f"column {cell.column} without a head"
        whole = one.start - cell.start < 3 and cell.end - other.end < 3
        yield "a whole cell" if whole else "in a cell"
        if within(self._entries.times, cell.start, cell.end):
            yield "in a cell with a time"


def cut_at(signs: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Span]:
    """Where signs part a stretch; the dot of an abbreviation parts nothing: "Prof. Anna Wells: Snow and memory"."""
    inside = 0
    for sign in signs.finditer(text, start, end):
        if sign[0].strip() == "(" and (named := _IN_A_NAME.match(text, sign.start(), end)) is not None:
            inside = named.end()
        if sign.start() < inside:
            continue  # "Rivers (Access) Bill"
        if sign[0].strip() != "." or text[sign.start() - 1].isdigit() or not abbreviated(text, sign.start(), start):
            yield sign.span()


def _geometric_means(rows: Sequence[Sequence[Part]]) -> dict[Span, float]:
    """The mean weight of each place over rows built alike; of a row that offers nothing there `_NOWHERE` counts."""
    sums: dict[Span, float] = {}
    for parts in rows:
        for part in parts:
            sums[part.where] = sums.get(part.where, 0.0) + math.log(max(part.weight, _NOWHERE) / _NOWHERE)
    return {where: _NOWHERE * math.exp(total / len(rows)) for where, total in sums.items()}


_NO_NAMES = frozenset(("place", "person", "stamp"))
_IN_NO_COLUMN = 0.3  # times as likely
_A_REFERENCE = 0.05
_NOWHERE = 0.01  # how likely a part is at least
_OTHERS = 1.5  # how much the other rows count beside the row itself


def _surely_named(found: Sequence[Part]) -> None:
    """What stands right under its day is what that day is for: hardly ever has such a line no name."""
    none, rest = found[0].weight, 1 - found[0].weight
    whole = none / _UNDER_A_DAY + rest
    for part in found:
        part.weight = part.weight / (_UNDER_A_DAY if part is found[0] else 1) / whole


_UNDER_A_DAY = 4  # times less often


def _column(listing: Listing, row: int, piece: Piece) -> str:
    """Where a part stands in its row: its cell, else its place before or behind the first time."""
    cell = listing.cell_at(row, piece.start) if len(listing.cells_of(row)) > 1 else None
    return f"cell {cell.column}" if cell is not None else f"{min(piece.gap, 1)}, {piece.order}"


def _shape(said: str, tokens: Sequence[str], small: Container[str]) -> str:
    """How a part is written: in capitals, each word with one as a title, as a sentence begins, or small."""
    if said.isupper():
        return "capitals"
    if not any(t[0].islower() and t.casefold().strip(",.()") not in small for t in tokens):
        return "title"
    return "small" if said[0].islower() else "first capital"


# The words for how parts stand and are written are put together once for the few ways in which they do.


@lru_cache(maxsize=10_000)
def _standing(
    kind: str, side: str, gap: int, order: int, first: int, count: int, signs: tuple[str, ...]
) -> tuple[str, ...]:
    """Where a part stands in its line: `signs` are those before, within and behind it."""
    at, last = f"{side}, {min(order, 3)}", first + len(signs) - 2
    within_it = signs[1:-1]
    return (
        at,
        f"{kind}, {at}",
        f"part {min(first, 4)}",
        f"{kind}, part {min(first, 4)} of {min(count, 5)}",
        *(("last part", f"last part, {kind}") if last == count - 1 else ()),
        f"after {signs[0]}",
        f"before {signs[-1]}",
        f"{kind}, between {signs[0]} and {signs[-1]}",
        *((f"behind {min(gap, 3)} times",) if gap > 1 else ()),
        *((f"joined {len(within_it)}", f"joined {len(within_it)}, {kind}") if within_it else ("single",)),
        *(words for sign in within_it for words in (f"joined by {sign}", f"joined by {sign}, {kind}")),
    )


@lru_cache(maxsize=10_000)
def _written(shape: str, count: int, kind: str) -> tuple[str, ...]:
    """How a part of so many words is written."""
    words = f"{binned(count, (1, 2, 4, 6, 9, 14))} words"
    return shape, f"{shape}, {kind}", words, f"{words}, {kind}", f"{words}, {shape}"


def _sign(between: str) -> str:
    """What parts two parts, in a word."""
    bare = between.strip(" ")
    for sign, word in _SIGNS:
        if sign in between:
            return word
    if not bare:
        return "nothing" if len(between) < 3 else "gap"
    return "words" if any(map(str.isalpha, bare)) else "other"


_SIGNS = (
    ("|", "bar"), ("\n", "line"), ("\t", "gap"), ("   ", "gap"), ("....", "gap"),
    ("(", "bracket"), (")", "bracket's end"), (":", "colon"), ("–", "dash"), ("—", "dash"), ("-", "dash"),
    ("•", "dot"), ("·", "dot"), (";", "semicolon"), (",", "comma"), (".", "stop"), ("//", "bar"),
    ("[", "bracket"), ("]", "bracket's end"),
)  # fmt: skip


def _wordy(said: str, tokens: Sequence[str]) -> bool:
    """Whether a stretch holds a word that is no weekday, or a code of letters and a number: "SA4#108", "W.A. 908/2013"."""
    days, short = DAYS["en"], False
    for token in tokens:
        word = token.strip(".,:;()").casefold()
        if word.strip("ivx") and word not in days and any(map(str.isalpha, word)):  # a number of few letters is none
            if sum(map(str.isalpha, word)) > 2:
                return True
            short = True
    return short and any(map(str.isdigit, said))


_GAP = re.compile(r" {3,}|\t")
_REFERENCE = re.compile(r"(?=[A-Z0-9/-]*\d{3})[A-Z0-9]+(?:[/-][A-Z0-9]+){2,}")  # "BL-2024-001408", "CV/041/21-22"
_MARK = re.compile(r"^\(?\d{1,3}[.)]\s+")  # "18. We look forward to …"
PRONOUNS = any_word(lambda cues: cues.topics.pronouns)
_QUESTIONS = any_word(lambda cues: cues.rows.questions)
WHY = re.compile(rf"{anywhere(lambda cues: cues.rows.why)}\b")
_A_PERSON = Phrases(
    rf"(?:{anywhere(lambda cues: cues.rows.person)})\.?\s+[A-Z]|(?:[A-Z]\.[ -]?){{1,3}}[A-ZÀ-Þ][\w'’-]+\s*(?:[,(]|$)|N\.\s?N\."
)
PERSON = re.compile(rf"{anywhere(lambda cues: cues.rows.person)}\.?\s+[A-Z]")
