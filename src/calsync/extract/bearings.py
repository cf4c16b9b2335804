"""How a name stands to a time, in words that have weights: what stands between, how their lines go on, what the name is like.

What is the same of a name for every time, and of a time for every name, is found once; each pair of them adds the rest.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calsync.extract.clusters import Cluster
from calsync.extract.gathering import GENERIC, Name
from calsync.extract.knowledge.weights import each
from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.listing import Listing
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Cue, Phrases
from calsync.extract.surroundings import Surroundings, some

_HOLDING = Phrases(rf"\b{in_any_case(lambda cues: cues.links.holding)}\b", re.I)
_CUT = re.compile(r"[;:]|[.!?]\s|, (?:which|who|while|but|and|where|when) |\s[–—]\s|\n")
_AROUND = Phrases(rf"\b{in_any_case(lambda cues: cues.links.around)}\b", re.I)
_TIGHT = re.compile(
    rf"[\s\"”’')\]]*+[(\[,:–—-]?\s*+(?:(?:to be )?held\s++)?{in_any_case(lambda cues: cues.links.lead)}?\s*+(?:the|le|el)?\s*+[(\[]?\s*$",
    re.I,
)
_TIGHT_AFTER = re.compile(rf"\s*+[,:–—|-]?\s*+{in_any_case(lambda cues: cues.links.behind)}?\s*+[\"“]?\s*$", re.I)


class _Said:
    """Where a text says the words of a pattern: found once, since each pair of a name and a time asks for them."""

    def __init__(self, pattern: Cue, text: str) -> None:
        self._spans = [match.span() for match in pattern.finditer(text)]

    def inside(self, first: int, last: int) -> bool:
        """Whether one of them stands wholly in a stretch."""
        at = bisect_left(self._spans, (first, 0))
        return at < len(self._spans) and self._spans[at][1] <= last


@dataclass(slots=True)
class Named:
    """A name with its cluster, its unit, and what is told of it whichever time is asked for."""

    name: Name
    cluster: Cluster
    home: Unit | None
    like: tuple[str, ...]
    line: tuple[str, ...]  # what its line says besides


@dataclass(slots=True)
class Asked:
    """A time whose names are weighed, with what is told of it whichever name is asked for."""

    dated: Dated
    layout: str  # what it stands in
    inside: Sequence[Name]  # the names of its clause, the nearest first
    taken_up: bool  # its sentence takes up again what was named before
    row: bool  # the layout gives its own line a name
    listing: Listing | None
    line: tuple[str, ...]  # how its line and its block go on
    label: tuple[str, ...]
    opens: bool  # it opens its line
    sentence: str
    under: str


class Bearings:
    """Tells how the names of one text stand to its times."""

    def __init__(
        self,
        layout: Layout,
        words: Lexicon,
        around: Surroundings,
        days: Sequence[int],
        rows: Collection[int],
        news: bool,
    ) -> None:
        """`days` are the offsets of the times that date something, in order; `rows` the units that the layout gives a name.

        `news`: the text has a dateline.
        """
        self._layout, self._words, self.around, self._news = layout, words, around, news
        self._days, self._rows = days, rows
        self._holding, self._besides = _Said(_HOLDING, layout.text), _Said(_AROUND, layout.text)

    def named(self, name: Name, cluster: Cluster) -> Named:
        """What is told of a name of a cluster."""
        home, line = self._layout.unit_at(name.start), tuple[str, ...]()
        if home is not None:
            around = self.around
            alone = around.words(home.start, home.end) == around.words(name.start, name.end)
            days = f"its line has {some(around.days(home.start, home.end))} days"
            line = days, "it is its line" if alone else "its line says more"
        return Named(name, cluster, home, tuple(self._like(name, cluster)), line)

    def asked(self, dated: Dated, inside: Sequence[Name]) -> Asked:
        """What is told of a time with the names of its clause."""
        text, unit, around = self._layout.text, dated.unit, self.around
        first, last = dated.sentence
        turn = around.turn(dated)
        return Asked(
            dated,
            dated.layout,
            inside,
            taken_up=self._words.anaphora.search(text, first, min(last, dated.start + 60)) is not None,
            row=unit.index in self._rows,
            listing=self._layout.lists.of(unit.index),
            line=(around.share(unit), *([f"{some(turn)} days in its line"] if turn > 1 else ())),
            label=(f"label {unit.label[:16]!r}",) if unit.label else (),
            opens=not around.words(unit.start, dated.start),
            sentence=f"sentence of {some(around.words(*dated.sentence))} words",
            under=f"{some(around.under(dated))} days since its heading",
        )

    def features(self, asked: Asked, named: Named, relation: str, main: bool) -> tuple[str, ...]:
        """All that speaks for and against a name's being what a time is said of; `main`: it is what the text is about."""
        kind = relation.partition(" ")[0]
        return (
            *self._between(asked, named.name, relation),
            *self._beside(asked, named.name, relation, kind),
            *(self._in_list(asked, asked.listing, named, kind) if asked.listing is not None else ()),
            *self._lines(asked, named, relation, kind),
            *named.like,
            *_by_home(named.home, relation),
            *([f"main matter, {relation}"] if main else ()),
        )

    def _between(self, asked: Asked, name: Name, relation: str) -> Iterator[str]:
        """On which side of the time it stands, how far off, and what stands between."""
        dated = asked.dated
        before = name.end <= dated.start
        way = "" if relation != "clause" else " before it" if name.start < dated.start else " after it"
        where = f"{relation}{way}"
        yield where
        if relation not in ("clause", "sentence before", "own"):
            return
        first, last = (name.end, dated.start) if before else (dated.end, name.start)
        between = self._layout.text[first:last] if first < last else ""
        yield f"{where}, {binned(len(between), (3, 15, 40, 90, 200))} letters off"
        if first >= last or (_TIGHT if before else _TIGHT_AFTER).match(between):
            yield f"{where}, side by side"
        if cuts := len(_CUT.findall(between)):
            yield f"{where}, {min(cuts, 3)} cuts between"
        if self._besides.inside(first, last):
            yield f"{where}, after or before between"
        if self._holding.inside(first, last):
            yield f"{where}, is held between"
        days = bisect_left(self._days, last) - bisect_left(self._days, first)
        rivals = sum(1 for other in asked.inside if other is not name and first <= other.start < last)
        if days:
            yield f"{where}, {min(days, 2)} days between"
            if relation == "clause" and rivals:
                yield "another name and its day between"
        if rivals:
            yield f"{relation}, {min(rivals, 2)} names between"

    def _beside(self, asked: Asked, name: Name, relation: str, kind: str) -> tuple[str, ...]:
        """What is told of the name's strength, and of the names in the time's own clause."""
        place = relation, name.strength, asked.layout, self._news
        if relation == "clause":
            return _in_clause(place, len(asked.inside) > 1, name is asked.inside[0])
        return _outside(place, kind, bool(asked.inside), asked.row, asked.taken_up, asked.label)

    def _lines(self, asked: Asked, named: Named, relation: str, kind: str) -> tuple[str, ...]:
        """Whether the lines of the two, and those beside them, have days too."""
        dated, home, name = asked.dated, named.home, named.name
        own = _of_line(kind, asked.layout, asked.line)
        if home is None:
            return own
        if home.index == dated.unit.index:
            return *own, *self._in_line(asked, name, kind)
        off = ""
        if kind in ("earlier", "main"):
            off = f"{kind}, {binned(abs(dated.unit.index - home.index), (2, 4, 8, 16))} lines off"
        return *own, *_of_lines(relation, kind, name.strength, named.line, asked.sentence, asked.under, off)

    def _in_list(self, asked: Asked, listing: Listing, named: Named, kind: str) -> Iterator[str]:
        """What the list says in which the time, or the name, is a row."""
        home, dated = named.home, asked.dated
        yield f"{kind}, list of {listing.kind}"
        if home is None:
            return
        if home.index != dated.unit.index:
            if self._layout.lists.of(home.index) is listing:
                yield "name of another row"
            return
        column = listing.column_at(home.index, named.name.start)
        if column is not None:
            yield f"name in a column of {column.holds or 'no said kind'}"
        one, other = listing.cell_at(home.index, named.name.start), listing.cell_at(home.index, dated.start)
        if one is not None and other is not None and one.column == other.column:
            yield "name in the cell of the time"

    def _in_line(self, asked: Asked, name: Name, kind: str) -> Iterator[str]:
        """How a line goes on that holds both."""
        around, unit = self.around, asked.dated.unit
        rest = some(around.rest(asked.dated, name.start, name.end))
        yield f"{kind}, {rest} words besides"
        yield f"{name.strength} name, {rest} words besides"
        first = not around.words(unit.start, name.start)
        yield f"{kind}, {'the line begins with the name' if first else 'the name is within the line'}"
        if asked.opens:
            yield f"{kind}, the line begins with the time"
        if unit.label:
            yield f"{kind}, the name is {'the label' if name.start < unit.value else 'behind a label'}"

    def _like(self, name: Name, cluster: Cluster) -> Iterator[str]:
        if name.head in self._words.weak:
            yield f"everyday word, {name.strength} name"
        if not name.head:
            yield "no gathering word"
        elif name.head in GENERIC:
            yield "generic gathering word"
        if name.likely < 1:
            sure = f"its line's name, {binned(round(name.likely * 100), (15, 30, 45, 60, 75, 90))} %"
            yield sure
            yield f"{sure}, {name.strength} name"
        if name.edition is not None:
            yield "numbered"
        if name.plural:
            yield "plural"
        yield f"name of {binned(len(name.title.split()), (1, 2, 4, 8, 14))} words"
        if self._layout.text[name.start : name.start + 1].islower():
            yield "small letter"
        yield led(self._layout, name, self._words)
        if name.head:
            yield f"head {name.head.casefold()!r}"
        if (mentions := cluster.mentions) > 1:
            yield f"named {binned(mentions, (1, 3, 6))} times"


# The words for how lines stand are put together once for the few ways in which they do.


@lru_cache(maxsize=5_000)
def _by_strength(relation: str, strength: str, layout: str, news: bool) -> tuple[str, ...]:
    told = f"{strength} name", f"{relation}, {strength} name", f"{relation} of a {layout}"
    return (*told, f"{relation} in news") if news else told


def _in_clause(place: tuple[str, str, str, bool], several: bool, nearest: bool) -> tuple[str, ...]:
    """What is told of a name of the time's own clause."""
    more = ("clause of several names", "nearest of several names")[: several + (several and nearest)]
    return _by_strength(*place) + more


@lru_cache(maxsize=10_000)
def _outside(
    place: tuple[str, str, str, bool], kind: str, inside: bool, row: bool, taken_up: bool, label: tuple[str, ...]
) -> tuple[str, ...]:
    """What is told of a name outside the time's clause, whatever else that holds."""
    relation = place[0]
    named = (f"{relation}, though its clause has a name",) if inside else ()
    if relation == "own":
        return _by_strength(*place) + named
    return (
        *_by_strength(*place),
        *named,
        *((f"{relation}, though its row has a name",) if row else ()),
        *((f"{relation}, taken up again",) if taken_up else ()),
        *label,
        *each(kind, label),
    )


@lru_cache(maxsize=5_000)
def _of_line(kind: str, layout: str, line: tuple[str, ...]) -> tuple[str, ...]:
    """How the time's own line stands among those of its block."""
    return *each(kind, line), f"{kind} of a {layout}, {line[0]}"


@lru_cache(maxsize=10_000)
def _of_lines(
    relation: str, kind: str, strength: str, line: tuple[str, ...], sentence: str, under: str, off: str
) -> tuple[str, ...]:
    """How the line of a name stands to that of the time."""
    heads = (f"{relation}, {under}",) if kind in ("heading", "title") else ()
    return (
        *each(kind, line),
        f"{kind} of {strength}, {line[0]}",
        f"{kind}, {sentence}",
        *heads,
        *((off,) if off else ()),
    )


def led(layout: Layout, name: Name, words: Lexicon) -> str:
    """The small word that leads to a name, behind which its article may stand: "at the summit", "ahead of the summit"."""
    before = layout.text[max(0, name.start - _LED) : name.start]
    for word in reversed(_PIECE.findall(before)):
        low = word.casefold()
        if low in words.articles:
            continue
        small = word.islower() and (low in words.stops or low in words.joiners or low in words.tails)
        return (
            f"{low!r} before the name"
            if small
            else "a sign before the name"
            if not low[0].isalpha()
            else "a word before the name"
        )
    return "nothing before the name"


_LED = 30  # characters before a name in which the word is looked for that leads to it
_PIECE = re.compile(r"[^\W\d_]+|[^\w\s\"“”'’]|\d+|\n")


def _by_home(home: Unit | None, relation: str) -> Iterator[str]:
    """Whether it is a heading's name, and not of a heading over the time."""
    if home is None:
        return
    if home.kind in ("title", "heading") and relation not in ("title", "heading 1", "heading 2", "heading 3"):
        yield "stands in a heading"
    if relation.startswith(("heading", "title")) and home.end - home.start > 100:
        yield "long heading"


def binned(value: int, edges: Sequence[int]) -> str:
    """The stretch between two edges that a number lies in, in words: "4-8", "over 14"."""
    low = 0
    for edge in edges:
        if value <= edge:
            return str(edge) if edge - low <= 1 else f"{low + (low > 0)}-{edge}"
        low = edge
    return f"over {low}"
