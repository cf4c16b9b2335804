"""Which dated fact belongs to which meeting: every name that may be meant is weighed by how it stands to the time.

The weights are learned from labelled announcements (`knowledge/weights.py`, made by tools/train_weights.py); a feature is
named by words that `explain` can show. Nothing here looks at what a name says beyond its grammar and place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

from calsync import odds
from calsync.extract.bearings import Bearings
from calsync.extract.clusters import Cluster, Clusters
from calsync.extract.gathering import BARE, BODY, LAYOUT, PROPER, SERIES, Name
from calsync.extract.knowledge import weights
from calsync.extract.language import any_word, in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.listing import Listing
from calsync.extract.mentions import Dated
from calsync.extract.organiser import is_body
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT
from calsync.extract.timetables import ITSELF
from calsync.extract.within import within

REACH = 0.15  # the least weight at which a time is tied to a name at all
_HEADS = 1.2  # log odds by which a name that heads its clause is likelier its time's
_TOLD = 0.6  # log odds by which a name is likelier its day's where the text tells that it is said of nothing else
_FLOWING = frozenset(["paragraph", "label", "item"])  # units whose lines have no cells
_ARTICLE = 6  # characters of a comma and an article
_LEADS = 40  # characters before a name in which its clause begins


@dataclass(slots=True)  # not frozen: hundreds are made for a text, and a frozen one takes three times as long
class Option:
    """A name that a time may be said of: how it stands to the time, what speaks for and against, and the sum of it (0..1)."""

    name: Name
    cluster: Cluster
    relation: str
    features: tuple[str, ...]
    weight: float
    sure: float  # the same as far as it tells that what the words name is a meeting at all


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
    rf"[\s\"”“’']*(?:,|&|(?:,\s*)?{in_any_case(lambda cues: cues.links.joins)}"
    rf"(?:\s+{in_any_case(lambda cues: cues.links.again)}\b)?)?[\s,]*"
    rf"(?:{in_any_case(lambda cues: cues.links.joined)}[\s\"“]+){{0,3}}$",
    re.I,
)
_JOINED = re.compile(rf"&|{in_any_case(lambda cues: cues.links.joins)}\b", re.I)
_ALONGSIDE = re.compile(rf"\b{in_any_case(lambda cues: cues.links.alongside)}\W+(?:the\s+)?$", re.I)
_ASIDE = Phrases(rf",\s{in_any_case(lambda cues: cues.links.relative)}\s[^,;.:()]{{3,200}}+", re.I)
_ALL = any_word(lambda cues: cues.links.all_of)

_SIGN = re.compile(r"[\"”»’'\s]*(?:[:,(\[–—-]\s*){1,2}")
_OPENED = re.compile(r"(?:[.;:!?•|\n]|\s[–—-])\s*(?:[-*•o\d.)]+\s*)?(?:[\"“„«]\s?)?(?P<small>[^\W\d_]{1,5}\s)?$")


_OVER = ("heading 1", "heading 2", "introduction", "title")
_ITSELF = 0.8  # how surely the line for it in a timetable is of what its text is about
_ROWS = 3  # of a list that are asked together


def _first(options: Sequence[Option], cluster: Cluster) -> list[Option]:
    """The options with those of one cluster as likely as the likeliest of all, and before it."""
    most = odds.raised(max((o.weight for o in options), default=0.0), _TOLD)
    return [
        *(replace(o, weight=most, sure=max(o.sure, most)) for o in options if o.cluster is cluster),
        *(replace(o, weight=0.0) for o in options if o.cluster is not cluster),
    ]


def _start(name: Name) -> int:
    return name.start


def _starts(option: Option) -> int:
    return option.name.start


class Linker:
    """Ties the dated facts of one text to its clusters."""

    def __init__(
        self,
        layout: Layout,
        words: Lexicon,
        names: Sequence[Name],
        clusters: Clusters,
        extra: dict[int, Name],
        bearings: Bearings,
        of_times: Mapping[int, Name] = MappingProxyType({}),
        in_turn: Mapping[int, Name] = MappingProxyType({}),
        dated: Sequence[Dated] = (),
    ) -> None:
        """`extra`: the names that the layout gives to units; `of_times`: to the times of lines of several meetings.

        `in_turn`: the names of the times of sentences that tell of several; `dated`: the times of the text.
        """
        self._of_times, self._turns = of_times, in_turn
        self._weighed: dict[int, list[Option]] = {}
        self._first_of: dict[int, Dated] = {}  # the first time of each unit that dates a meeting
        for one in dated:
            if one.role.name == EVENT and one.spans:
                self._first_of.setdefault(one.unit.index, one)
        self._leads: dict[tuple[int, int], list[float]] = {}
        self._tied: dict[int, dict[int, Option]] = {}
        self.layout, self.words, self.clusters = layout, words, clusters
        self.names = names
        self._starts = [n.start for n in self.names]
        self._telling = [n for n in self.names if n.strength in (SERIES, PROPER)]
        self._extra = extra  # names that the layout gives to units without a gathering word
        self._by_unit: dict[int, list[Name]] = {}
        self.bearings = bearings
        self._named = {name: bearings.named(name, clusters.of(name)) for name in names}
        for name, named in self._named.items():
            if named.home is not None:
                self._by_unit.setdefault(named.home.index, []).append(name)
        apposed = {name.end: name.start for name in names if name.strength != LAYOUT}
        self._asides = [  # but "the largest meeting, der Energiegipfel, begins" calls one meeting by two names
            (a, b) for a, b in map(re.Match.span, _ASIDE.finditer(layout.text)) if apposed.get(b, b) > a + _ARTICLE
        ]
        self.main = self._main()
        if self.main is not None:  # a next one is called by the name that was told before
            self._named.setdefault(self.main.best, bearings.named(self.main.best, self.main))

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

    def link(self, dated: Dated, likely: Name | None = None) -> list[Link]:
        """The meetings that this time is said of; empty where none is near enough.

        `likely` is the name that the rest of the text tells for it.
        """
        options = self._as_bare_rows(self.options(dated), dated)
        if (told := self._of_times.get(dated.start) or self._turns.get(dated.start)) is not None:
            options = [o for o in options if o.cluster is self.clusters.of(told)]
        elif likely is not None:
            options = _first(options, self.clusters.of(likely))
        formed = told is not None and dated.role.sure > 0  # the form in which a day is told says what it is of
        if not options or (options[0].weight < REACH and not formed):
            if dated.role is ITSELF and self.main is not None:
                return [Link(dated, self.main, "title", self.main.best, _ITSELF, _ITSELF)]
            return []
        options = self._as_other_rows(self._part_first(options, dated), dated)
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
        return [Link(*one, best.weight if best.name.head else best.sure, margin) for one in tied]

    def _as_other_rows(self, options: list[Option], dated: Dated) -> list[Option]:
        """The name of a row before that of the heading over it, where the other rows of its list have names of their own.

        What they say counts as much as the row itself, where the two are nearly as likely.
        """
        if len(options) < 2 or dated.start in self._of_times:
            return options
        over, own = options[:2]
        if over.relation not in _OVER or own.relation != "own":
            return options
        leads = self._leads_of_rows(dated, over.cluster)
        mean = sum(leads) / len(leads) if len(leads) >= _ROWS else 0.0
        if mean <= odds.logit(over.weight) - odds.logit(own.weight):
            return options
        return [replace(own, weight=over.weight), replace(over, weight=own.weight), *options[2:]]

    def _as_bare_rows(self, options: list[Option], dated: Dated) -> list[Option]:
        """What one row without a name is of, all are: the last of a list stands no farther from what is over it than the first."""
        listing = self.layout.lists.of(dated.unit.index)
        if listing is None or not options or not self._nameless(dated.unit.index):
            return options
        first = listing.rows[0]
        if first not in self._tied:
            self._tied[first] = self._over_bare_rows(listing)
        best = options[0]
        surest = self._tied[first].get(best.cluster.index, best)
        if best.relation not in _OVER or surest.weight <= best.weight:
            return options
        raised = replace(best, weight=surest.weight, sure=max(best.sure, surest.sure))
        return [raised, *options[1:]]

    def _over_bare_rows(self, listing: Listing) -> dict[int, Option]:
        """How surely at most a row of a list without a name is of each meeting that stands over it."""
        tied: dict[int, Option] = {}
        for row in listing.rows:
            one = self._first_of.get(row) if self._nameless(row) else None
            for option in self.options(one) if one is not None else ():
                known = tied.get(option.cluster.index)
                if option.relation in _OVER and (known is None or option.weight > known.weight):
                    tied[option.cluster.index] = option
        return tied

    def _nameless(self, unit: int) -> bool:
        return unit not in self._extra and all(name.strength == BARE for name in self.in_unit(unit))

    def _leads_of_rows(self, dated: Dated, over: Cluster) -> Sequence[float]:
        """By how much the own name of each row of a list is likelier than that of the heading over them."""
        listing = self.layout.lists.of(dated.unit.index)
        if listing is None:
            return ()
        key = listing.rows[0], over.index
        if key not in self._leads:
            leads = self._leads[key] = []
            for row in listing.rows:
                one = self._first_of.get(row)
                options = self.options(one) if one is not None else []
                own = next((o for o in options if o.relation == "own"), None)
                head = next((o for o in options if o.cluster is over and o.relation in _OVER), None)
                if own is not None and head is not None:
                    leads.append(odds.logit(own.weight) - odds.logit(head.weight))
        return self._leads[key]

    def _part_first(self, options: list[Option], dated: Dated) -> list[Option]:
        """Of two bodies on lines of their own over a time the one below meets: "Ravensby Town Council", "Planning Committee"."""
        best = options[0]
        if best.name.strength != BODY or best.name.end > dated.start or not self._is_body(best.name):
            return options
        under = [
            o
            for o in options[1:]
            if o.name.strength == BODY and best.name.end < o.name.start < dated.start and self._is_body(o.name)
        ]
        if not under:
            return options
        part = max(under, key=_starts)
        return [replace(part, weight=best.weight, sure=best.sure), *(o for o in options if o is not part)]

    def _is_body(self, name: Name) -> bool:
        """Whether a line is a body's name and no more: no "Council Chambers"."""
        home, words = self._named[name].home, self.bearings.around.words
        if home is None or words(home.start, home.end) != words(name.start, name.end):
            return False
        return is_body(self.layout.text[name.start : name.end])

    def options(self, dated: Dated) -> list[Option]:
        """Every name that this time may be said of, the likeliest first; one option a cluster."""
        weighed = self._weighed.get(dated.start)
        if weighed is None:
            weighed = self._weighed[dated.start] = self._weigh(dated)
        return weighed

    def _weigh(self, dated: Dated) -> list[Option]:
        best: dict[int, Option] = {}
        for option in self.every(dated):
            known = best.get(option.cluster.index)
            if known is None or option.weight > known.weight:
                best[option.cluster.index] = option
        return sorted(best.values(), key=lambda o: (-o.weight, o.name.start))

    def every(self, dated: Dated) -> Iterator[Option]:
        """All names within reach, also several of one cluster, the nearest relation first."""
        nearby = list(self._nearby(dated))
        asked = self.bearings.asked(dated, [name for name, relation in nearby if relation == "clause"])
        for name, relation in nearby:
            named = self._named[name]
            features = self.bearings.features(asked, named, relation, named.cluster is self.main)
            sure = weight = odds.probability(weights.LINK, features)
            if relation in ("clause", "own") and self._heads(dated, name):
                sure, weight = odds.raised(weight, _HEADS / 2), odds.raised(weight, _HEADS)
            yield Option(name, named.cluster, relation, features, weight, sure)

    def _heads(self, dated: Dated, name: Name) -> bool:
        """Whether a clause says the name alone before its time: "Vendors' draw: 8 February", "… at the fair (3 to 5 May)"."""
        text = self.layout.text
        if name.end > dated.start or name.start < dated.sentence[0] or dated.unit.kind not in _FLOWING:
            return False
        gap = _SIGN.fullmatch(text, name.end, dated.start)
        if gap is None:
            return False  # with but a blank between, the words may be any clause: "Kitchen shut till Monday"
        if "(" in gap[0]:
            return True
        opened = _OPENED.search(text[max(dated.sentence[0], name.start - _LEADS) : name.start])
        if opened is not None and (not opened["small"] or opened["small"].strip().casefold() in self.words.articles):
            return True
        return not self.bearings.around.words(dated.sentence[0], name.start)

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
        extra = self._of_times.get(dated.start) or self._extra.get(unit.index)
        if extra is not None:
            yield from fresh([extra], "own")
        first = bisect_left(own, dated.sentence[0], key=_start)
        last = bisect_left(own, dated.sentence[1], key=_start)
        here = min(max(first, bisect_left(own, dated.start, key=_start)), last)
        clause = own[max(first, here - 16) : min(last, here + 16)]
        clause.sort(key=lambda n: min(abs(n.start - dated.end), abs(dated.start - n.end)))
        clause, aside = self._meant(dated, clause[:8])
        seen.update((name.start, name.end, name.title) for name in aside)
        yield from fresh(clause, "clause")
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

    def _meant(self, dated: Dated, names: list[Name]) -> tuple[list[Name], list[Name]]:
        """The names of a clause, and those of another one in it: "the fair, which follows the meeting, is on 8 May"."""
        if len(names) < 2 or not self._asides:
            return names, []
        own = self._aside(dated.start)
        kept = [name for name in names if self._aside(name.start) == own]
        if own is not None:  # or what it tells more of
            kept.extend(sorted((n for n in names if n.start < own[0]), key=_start)[-1:])
        return (kept, [name for name in names if name not in kept]) if kept else (names, [])

    def _aside(self, offset: int) -> tuple[int, int] | None:
        """The relative clause in which an offset stands."""
        return next(iter(within(self._asides, offset, offset + 1)), None)

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
        if index and _ALONGSIDE.search(text, names[index - 1].end, best.name.start) is not None:
            held = next((n for n in names[:index] if n.strength in (SERIES, PROPER)), None)
            return [held, best.name] if held is not None else [best.name]
        while low > 0 and (
            names[low].start == names[low - 1].start or _SHARED.fullmatch(text[names[low - 1].end : names[low].start])
        ):
            low -= 1
        while high + 1 < len(names) and (
            names[high].start == names[high + 1].start
            or _SHARED.fullmatch(text[names[high].end : names[high + 1].start])
        ):
            high += 1
        joined = names[low : high + 1]
        gaps = [text[one.end : other.start] for one, other in pairwise(joined)]
        if any("," in gap and not _JOINED.search(gap) for gap in gaps) and not any(map(_JOINED.search, gaps)):
            return [best.name]  # "due to a clash with the fair, the meeting …": a comma alone joins nothing
        return joined
