"""Which dated fact belongs to which meeting: every name that may be meant is weighed by how it stands to the time.

The weights are learned from labelled announcements (`knowledge/weights.py`, made by tools/train_weights.py); a feature is
named by words that `explain` can show. Nothing here looks at what a name says beyond its grammar and place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from calsync.extract.clusters import Cluster, Clusters
from calsync.extract.knowledge import weights
from calsync.extract.language import any_word, in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.names import BARE, GENERIC, PROPER, SERIES, Name
from calsync.extract.phrases import Cue, Phrases
from calsync.extract.surroundings import Surroundings, some

REACH = 0.25  # the least weight at which a time is tied to a name at all


@dataclass(slots=True)  # not frozen: hundreds are made for a text, and a frozen one takes three times as long
class Option:
    """A name that a time may be said of: how it stands to the time, what speaks for and against, and the sum of it (0..1)."""

    name: Name
    cluster: Cluster
    relation: str
    features: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Link:
    """A dated fact tied to a cluster; `kind` says how, `weight` how surely (0..1)."""

    dated: Dated
    cluster: Cluster
    kind: str
    name: Name
    weight: float
    margin: float  # how much likelier than the next meeting


_SHARED = re.compile(
    rf"[\s\"”“’']*(?:,|&|{in_any_case(lambda cues: cues.links.joins)})?[\s,]*"
    rf"(?:{in_any_case(lambda cues: cues.links.joined)}[\s\"“]+){{0,3}}$",
    re.I,
)
_HOLDING = Phrases(rf"\b{in_any_case(lambda cues: cues.links.holding)}\b", re.I)
_CUT = re.compile(r"[;:]|[.!?]\s|, (?:which|who|while|but|and|where|when) |\s[–—]\s|\n")
_AROUND = Phrases(rf"\b{in_any_case(lambda cues: cues.links.around)}\b", re.I)
_TIGHT = re.compile(
    rf"[\s\"”’')\]]*[(\[,:–—-]?\s*(?:(?:to be )?held\s+)?{in_any_case(lambda cues: cues.links.lead)}?\s*(?:the|le|el)?\s*[(\[]?\s*$",
    re.I,
)
_TIGHT_AFTER = re.compile(rf"\s*[,:–—|-]?\s*{in_any_case(lambda cues: cues.links.behind)}?\s*[\"“]?\s*$", re.I)
_ALL = any_word(lambda cues: cues.links.all_of)


def _start(name: Name) -> int:
    return name.start


class _Said:
    """Where a text says the words of a pattern: found once, since each pair of a name and a time asks for them."""

    def __init__(self, pattern: Cue, text: str) -> None:
        self._spans = [match.span() for match in pattern.finditer(text)]

    def inside(self, first: int, last: int) -> bool:
        """Whether one of them stands wholly in a stretch."""
        at = bisect_left(self._spans, (first, 0))
        return at < len(self._spans) and self._spans[at][1] <= last


class Linker:
    """Ties the dated facts of one text to its clusters."""

    def __init__(
        self,
        layout: Layout,
        words: Lexicon,
        names: Sequence[Name],
        clusters: Clusters,
        extra: dict[int, Name],
        around: Surroundings,
        dateline: bool = False,
        days: Sequence[int] = (),
    ) -> None:
        """`days` are the offsets of the times that date something, in order."""
        self.around = around
        self.layout, self.words, self.clusters = layout, words, clusters
        self.names = names
        self._starts = [n.start for n in self.names]
        self._telling = [n for n in self.names if n.strength in (SERIES, PROPER)]
        self._extra = extra  # names that the layout gives to units without a gathering word
        self._by_unit: dict[int, list[Name]] = {}
        self._homes = {name.start: layout.unit_at(name.start) for name in self.names}
        self._kinds: dict[Name, tuple[str, ...]] = {}  # what is told of each name, whatever the time
        for name in self.names:
            unit = self._homes[name.start]
            if unit is not None:
                self._by_unit.setdefault(unit.index, []).append(name)
        self._holding, self._around = _Said(_HOLDING, layout.text), _Said(_AROUND, layout.text)
        self.news = dateline
        self._days = days
        self.main = self._main()

    def in_unit(self, index: int) -> Sequence[Name]:
        """The names in one unit, in order."""
        return self._by_unit.get(index, ())

    def before(self, offset: int) -> Name | None:
        """The last meeting that was named before an offset by a name of its own."""
        index = bisect_left(self._telling, offset, key=_start) - 1
        return self._telling[index] if index >= 0 else None

    def _main(self) -> Cluster | None:
        """What the document is about: the name in its title or headline, else the first told in its lead."""
        best: Cluster | None = None
        for unit in self.layout.units[:14]:
            if unit.kind in ("boiler", "header"):
                continue
            for name in self._by_unit.get(unit.index, ()):
                cluster = self.clusters.of(name)
                if name.strength in (SERIES, PROPER) and name.head:
                    return cluster
                if best is None or (not best.best.head and name.head):
                    best = cluster
            if best is not None and best.best.head and unit.kind == "paragraph":
                break
        return best

    def link(self, dated: Dated) -> list[Link]:
        """The meetings that this time is said of; empty where none is near enough."""
        options = self.options(dated)
        if not options or options[0].weight < REACH:
            return []
        best = options[0]
        margin = best.weight - (options[1].weight if len(options) > 1 else 0.0)
        if turns := self._in_turn(dated, options):
            each = [replace(dated, spans=[span]) for span in dated.spans]
            tied = [
                (one, option.cluster, option.relation, option.name) for one, option in zip(each, turns, strict=True)
            ]
        else:
            joined: dict[int, Name] = {}
            for name in self._group(best, dated):
                joined.setdefault(self.clusters.of(name).index, name)
            tied = [(dated, self.clusters.of(name), best.relation, name) for name in joined.values()]
        return [Link(*one, best.weight, margin) for one in tied]

    def options(self, dated: Dated) -> list[Option]:
        """Every name that this time may be said of, the likeliest first; one option a cluster."""
        best: dict[int, Option] = {}
        for option in self.every(dated):
            known = best.get(option.cluster.index)
            if known is None or option.weight > known.weight:
                best[option.cluster.index] = option
        return sorted(best.values(), key=lambda o: (-o.weight, o.name.start))

    def every(self, dated: Dated) -> Iterator[Option]:
        """All names within reach, also several of one cluster, the nearest relation first."""
        nearby = list(self._nearby(dated))
        inside = [n for n, relation in nearby if relation == "clause"]
        for name, relation in nearby:
            cluster = self.clusters.of(name)
            features = tuple(self._features(dated, name, relation, inside, cluster))
            yield Option(name, cluster, relation, features, weights.probability(weights.LINK, features))

    def _nearby(self, dated: Dated) -> Iterator[tuple[Name, str]]:
        """The names within reach, each with how it stands to the time; the nearest relation first."""
        unit, units = dated.unit, self.layout.units
        seen: set[tuple[int, int, str]] = set()

        def fresh(names: Iterable[Name], relation: str) -> Iterator[tuple[Name, str]]:
            for name in names:
                key = (name.start, name.end, name.title)
                if key not in seen:
                    seen.add(key)
                    yield name, relation

        own = self._by_unit.get(unit.index, [])
        yield from fresh(self._of_column(dated), "own")
        extra = self._extra.get(unit.index)
        if extra is not None:
            yield from fresh([extra], "own")
        first = bisect_left(own, dated.sentence[0], key=_start)
        last = bisect_left(own, dated.sentence[1], key=_start)
        here = min(max(first, bisect_left(own, dated.start, key=_start)), last)
        clause = own[max(first, here - 16) : min(last, here + 16)]
        clause.sort(key=lambda n: min(abs(n.start - dated.end), abs(dated.start - n.end)))
        yield from fresh(clause[:8], "clause")
        yield from fresh(reversed(own[max(0, first - 3) : first]), "sentence before")
        yield from fresh(own[last : last + 2], "sentence after")
        for step in (-1, 1, -2, 2, -3, 3):
            index = unit.index + step
            if 0 <= index < len(units) and units[index].kind not in ("boiler", "header") and index not in unit.above:
                if units[index].block == unit.block:
                    yield from fresh(self._by_unit.get(index, [])[:3], "block above" if step < 0 else "block below")
                elif abs(step) <= 2:
                    yield from fresh(self._by_unit.get(index, [])[:2], "above" if step < 0 else "below")
        for level, index in enumerate(reversed(unit.above), 1):
            yield from fresh(self._by_unit.get(index, [])[:3], f"heading {min(level, 3)}")
        yield from fresh(self._introduced(unit), "introduction")
        for index in range(min(3, len(units))):
            if units[index].kind in ("title", "heading") and index != unit.index:
                yield from fresh(self._by_unit.get(index, [])[:2], "title")
        here = bisect_left(self._starts, dated.start)
        yield from fresh(reversed(self.names[max(0, here - 3) : here]), "earlier")
        if self.main is not None:
            yield from fresh([self.main.best], "main")

    def _of_column(self, dated: Dated) -> list[Name]:
        """The name over the column in which the time stands."""
        listing = self.layout.lists.of(dated.unit.index)
        column = listing.column_at(dated.unit.index, dated.start) if listing is not None else None
        if listing is None or listing.head is None or column is None or not column.gathering:
            return []
        return [n for n in self._by_unit.get(listing.head, []) if column.start <= n.start < column.end]

    def _introduced(self, unit: Unit) -> list[Name]:
        """ "… hold two workshops in Marwick Hall:" and then rows of dates."""
        for index in range(unit.index - 1, max(-1, unit.index - 20), -1):
            other = self.layout.units[index]
            if other.kind in ("heading", "title"):
                return []
            if other.kind == "paragraph":
                if self.layout.text[other.start : other.end].rstrip().endswith(":"):
                    return list(reversed(self._by_unit.get(other.index, [])))[:3]
                if other.end - other.start > 120:
                    return []
        return []

    def _features(self, dated: Dated, name: Name, relation: str, inside: list[Name], cluster: Cluster) -> Iterator[str]:
        text, unit = self.layout.text, dated.unit
        way = ""
        if relation == "clause":
            way = " before it" if name.start < dated.start else " after it"
        where = f"{relation}{way}"
        yield where
        yield f"{name.strength} name"
        yield f"{relation}, {name.strength} name"
        yield f"{relation} of a {dated.layout}"
        if self.news:
            yield f"{relation} in news"
        if relation in ("clause", "sentence before", "own"):
            first, last = (name.end, dated.start) if name.end <= dated.start else (dated.end, name.start)
            between = text[first:last] if first < last else ""
            size = len(between)
            yield f"{where}, {_bin(size, (3, 15, 40, 90, 200))} letters off"
            if first >= last or (_TIGHT if name.end <= dated.start else _TIGHT_AFTER).match(between):
                yield f"{where}, side by side"
            cuts = len(_CUT.findall(between))
            if cuts:
                yield f"{where}, {min(cuts, 3)} cuts between"
            if self._around.inside(first, last):
                yield f"{where}, after or before between"
            if self._holding.inside(first, last):
                yield f"{where}, is held between"
            days = bisect_left(self._days, last) - bisect_left(self._days, first)
            rivals = sum(1 for n in inside if n is not name and first <= n.start < last)
            if days:
                yield f"{where}, {min(days, 2)} days between"
                if relation == "clause" and rivals:
                    yield "another name and its day between"
            if rivals:
                yield f"{relation}, {min(rivals, 2)} names between"
        if inside and relation != "clause":
            yield f"{relation}, though its clause has a name"
        if relation == "clause" and len(inside) > 1:
            yield "clause of several names"
            if name is inside[0]:
                yield "nearest of several names"
        if self._extra.get(unit.index) is not None and relation not in ("own", "clause"):
            yield f"{relation}, though its row has a name"
        if relation not in ("clause", "own"):
            if self.words.anaphora.search(text, dated.sentence[0], min(dated.sentence[1], dated.start + 60)):
                yield f"{relation}, taken up again"
            if unit.label:
                yield f"label {unit.label[:16]!r}"
                yield f"{relation.split()[0]}, label {unit.label[:16]!r}"
        yield from self._in_list(dated, name, relation)
        yield from self._around_it(dated, name, relation.split()[0], relation)
        yield from self._of_name(name, cluster, relation)

    def _around_it(self, dated: Dated, name: Name, kind: str, relation: str) -> Iterator[str]:
        """Whether the lines beside the two have days too, and the name one of its own."""
        around, unit = self.around, dated.unit
        share = around.share(unit)
        yield f"{kind}, {share}"
        yield f"{kind} of a {dated.layout}, {share}"
        turn = around.turn(dated)
        if turn > 1:
            yield f"{kind}, {some(turn)} days in its line"
        home = self.layout.unit_at(name.start)
        if home is not None and home.index == unit.index:
            yield from self._in_line(dated, name, kind)
        elif home is not None:
            yield from self._afar(dated, name, home, kind, relation)

    def _in_line(self, dated: Dated, name: Name, kind: str) -> Iterator[str]:
        """How a line goes on that holds both."""
        around, unit = self.around, dated.unit
        rest = some(around.rest(dated, name.start, name.end))
        yield f"{kind}, {rest} words besides"
        yield f"{name.strength} name, {rest} words besides"
        first = not around.words(unit.start, name.start)
        yield f"{kind}, {'the line begins with the name' if first else 'the name is within the line'}"
        if not around.words(unit.start, dated.start):
            yield f"{kind}, the line begins with the time"
        if unit.label:
            yield f"{kind}, the name is {'the label' if name.start < unit.value else 'behind a label'}"

    def _afar(self, dated: Dated, name: Name, home: Unit, kind: str, relation: str) -> Iterator[str]:
        """What the name's own line says, and how far off it is."""
        around = self.around
        days = some(around.days(home.start, home.end))
        yield f"{kind}, its line has {days} days"
        yield f"{kind} of {name.strength}, its line has {days} days"
        alone = around.words(home.start, home.end) == around.words(name.start, name.end)
        yield f"{kind}, {'it is its line' if alone else 'its line says more'}"
        yield f"{kind}, sentence of {some(around.words(*dated.sentence))} words"
        if kind in ("heading", "title"):
            yield f"{relation}, {some(around.under(dated))} days since its heading"
        elif kind in ("earlier", "main"):
            yield f"{kind}, {_bin(abs(dated.unit.index - home.index), (2, 4, 8, 16))} lines off"

    def _in_list(self, dated: Dated, name: Name, relation: str) -> Iterator[str]:
        """What the list says in which the time, or the name, is a row."""
        listing = self.layout.lists.of(dated.unit.index)
        if listing is None:
            return
        kind = relation.split()[0]
        yield f"{kind}, list of {listing.kind}"
        place = self._home(name)
        if place is not None and place.index != dated.unit.index and self.layout.lists.of(place.index) is listing:
            yield "name of another row"
        if place is not None and place.index == dated.unit.index:
            column = listing.column_at(place.index, name.start)
            if column is not None:
                yield f"name in a column of {column.holds or 'no said kind'}"
            one, other = listing.cell_at(place.index, name.start), listing.cell_at(place.index, dated.start)
            if one is not None and other is not None and one.column == other.column:
                yield "name in the cell of the time"

    def _home(self, name: Name) -> Unit | None:
        """The unit in which a name stands."""
        return self._homes[name.start] if name.start in self._homes else self.layout.unit_at(name.start)

    def _kind(self, name: Name) -> tuple[str, ...]:
        """What a name is like, whichever time is asked for: found once."""
        known = self._kinds.get(name)
        if known is None:
            known = self._kinds[name] = tuple(self._like(name))
        return known

    def _like(self, name: Name) -> Iterator[str]:
        text = self.layout.text
        if name.head in self.words.weak:
            yield f"everyday word, {name.strength} name"
        if not name.head:
            yield "no gathering word"
        elif name.head in GENERIC:
            yield "generic gathering word"
        if name.edition is not None:
            yield "numbered"
        if name.plural:
            yield "plural"
        words = name.title.split()
        yield f"name of {_bin(len(words), (1, 2, 4, 8, 14))} words"
        first = text[name.start : name.start + 1]
        if first.islower():
            yield "small letter"
        if name.head:
            yield f"head {name.head.casefold()!r}"

    def _of_name(self, name: Name, cluster: Cluster, relation: str) -> Iterator[str]:
        yield from self._kind(name)
        if cluster is self.main:
            yield f"main matter, {relation}"
        mentions = len(cluster.names)
        if mentions > 1:
            yield f"named {_bin(mentions, (1, 3, 6))} times"
        home = self._home(name)
        if (
            home is not None
            and home.kind in ("title", "heading")
            and relation not in ("title", "heading 1", "heading 2", "heading 3")
        ):
            yield "stands in a heading"
        if home is not None and relation.startswith(("heading", "title")) and home.end - home.start > 100:
            yield "long heading"

    def _in_turn(self, dated: Dated, options: Sequence[Option]) -> list[Option]:
        """One name a day, in the order of the text, where it says that they are meant in turn: "A and B, on 3 and 4 May respectively"."""
        if len(dated.spans) < 2 or not self.words.in_turn.search(self.layout.text, *dated.sentence):
            return []
        near = [o for o in options if o.relation == "clause" and (o.weight >= REACH or o.name.strength != BARE)]
        turns: list[Option] = []
        for option in sorted(near, key=lambda o: o.name.start):
            if not turns or option.name.start >= turns[-1].name.end:
                turns.append(option)
        return turns if len(turns) == len(dated.spans) else []

    def _group(self, best: Option, dated: Dated) -> list[Name]:
        """The names that are joined to the chosen one: "ADMM and ADSOM", "the 44th and 45th Summits"."""
        unit = self.layout.unit_at(best.name.start)
        if unit is None or best.relation not in ("clause", "sentence before", "earlier"):
            return [best.name]
        bounds = unit.sentence_at(best.name.start)
        own = self._by_unit.get(unit.index, [])
        names = own[bisect_left(own, bounds[0], key=_start) : bisect_left(own, bounds[1], key=_start)]
        if best.name not in names:
            return [best.name]
        if best.relation != "clause":
            cue = self.words.anaphora.search(
                self.layout.text, dated.sentence[0], min(dated.sentence[1], dated.start + 60)
            )
            if cue is None or cue[0].split()[-1].casefold() not in _ALL:
                return [best.name]
        text, index = self.layout.text, names.index(best.name)
        low = high = index
        while low > 0 and (
            names[low].start == names[low - 1].start or _SHARED.fullmatch(text[names[low - 1].end : names[low].start])
        ):
            low -= 1
        while high + 1 < len(names) and (
            names[high].start == names[high + 1].start
            or _SHARED.fullmatch(text[names[high].end : names[high + 1].start])
        ):
            high += 1
        return names[low : high + 1]


def _bin(value: int, edges: Sequence[int]) -> str:
    """The stretch between two edges that a number lies in, in words: "4-8", "over 14"."""
    low = 0
    for edge in edges:
        if value <= edge:
            return str(edge) if edge - low <= 1 else f"{low + (low > 0)}-{edge}"
        low = edge
    return f"over {low}"
