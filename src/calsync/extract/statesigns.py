"""What speaks for each state of a meeting at a time, in words: every cue of the text by how it stands to the reading.

Rules (`status.py`) say what a cue means where it stands close; whether it is meant of this meeting on this day, weights
learned from texts (table STATE) decide.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import islice, takewhile

from calsync.extract.clusters import Cluster
from calsync.extract.knowledge import weights
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.names import BARE
from calsync.extract.roles import EVENT, FORMER
from calsync.extract.status import turned
from calsync.model import Status
from calsync.span import Span

STATES = (Status.CONFIRMED, Status.CANCELLED, Status.POSTPONED, Status.TENTATIVE)
OVER = "over"
_WORD = re.compile(r"[^\W\d_]+|[?()]")
_NAMED = 8  # mentions of a meeting whose sentences are looked at
_LED = 12  # lines above a row among which the one that leads to it is looked for
_LEAD = 80  # characters that such a line has at most


def options(signs: Sequence[str]) -> list[tuple[str, ...]]:
    """The signs as each state of STATES sees them."""
    return [weights.each(state.value, ("", *signs)) for state in STATES]


def likeliest(signs: Sequence[str], ruled: Status) -> Status:
    """The state for which most speaks; what the rules say where nothing does."""
    if not signs or not weights.STATE:
        return ruled
    chances = weights.chances(weights.STATE, options(signs))
    _, found = max(zip(chances, range(len(STATES)), strict=True))
    chosen = STATES[found]
    return ruled if chosen is Status.CONFIRMED and ruled is Status.PAST else chosen


def telling(signs: Sequence[str], chosen: Status, ruled: Status) -> str:
    """The sign that speaks most for one state instead of another."""
    weigh = weights.STATE.get
    return max(signs, key=lambda sign: weigh(f"{chosen.value}, {sign}", 0.0) - weigh(f"{ruled.value}, {sign}", 0.0))


def lies(span: Span, today: date | None) -> str:
    """Where a time lies, seen from the day of the text; what a text without a day tells is to come."""
    last = span.last_day
    return "no day" if last is None else OVER if today is not None and last < today else "to come"


@dataclass(frozen=True, slots=True)
class _Cue:
    """A cue of the text: its kind, and where it stands."""

    kind: str
    start: int
    end: int
    sentence: tuple[int, int]
    said: tuple[str, ...]  # its words, and those beside it


class StateSigns:
    """The cues of one text, and how each stands to a reading."""

    def __init__(
        self, text: str, layout: Layout, words: Lexicon, dated: Sequence[Dated], clusters: Sequence[Cluster]
    ) -> None:
        self.text, self.layout, self.words = text, layout, words
        self._days = [d for d in dated if d.role.name in (EVENT, FORMER) and d.when.has_date]
        self._names = sorted((n.start, c.index) for c in clusters for n in c.names if n.strength != BARE)

    @cached_property
    def _cues(self) -> dict[int, list[_Cue]]:
        """The cues of each unit, by its index."""
        out: defaultdict[int, list[_Cue]] = defaultdict(list)
        words = self.words
        kinds = {
            "off": words.cancelled,
            "put off": words.postponed,
            "moved": words.moved,
            "open": words.tentative,
            "again": words.again,
        }
        for kind, pattern in kinds.items():
            for match in pattern.finditer(self.text):
                unit = self.layout.unit_at(match.start())
                if unit is None or unit.kind in ("boiler", "header"):
                    continue
                sentence = unit.sentence_at(match.start())
                if unit.label and match.start() < unit.value:
                    sentence = unit.start, unit.value
                whole = " ".join((kind, *turned(self.text, match, sentence)))
                said = tuple(self._said(match, sentence))
                out[unit.index].append(_Cue(whole, match.start(), match.end(), sentence, said))
        return out

    def _said(self, match: re.Match[str], sentence: tuple[int, int]) -> Iterator[str]:
        """Its own words, and those beside it."""
        before = _WORD.findall(self.text[max(sentence[0], match.start() - 40) : match.start()].casefold())
        behind = _WORD.findall(self.text[match.end() : min(sentence[1], match.end() + 30)].casefold())
        yield repr(" ".join(match[0].casefold().split())[:14])
        yield f"behind {before[-1]!r}" if before else "opens its sentence"
        yield f"before {behind[0]!r}" if behind else "closes its sentence"

    def near(self, dated: Dated, cluster: Cluster) -> Iterator[tuple[_Cue, str]]:
        """The cues that may be said of a meeting at a time, each with where it stands."""
        own, units, seen = dated.unit, self.layout.units, set[int]()

        def fresh(index: int, where: str, bounds: tuple[int, int] | None = None) -> Iterator[tuple[_Cue, str]]:
            for cue in self._cues.get(index, ()):
                if cue.start not in seen and (bounds is None or bounds[0] <= cue.start < bounds[1]):
                    seen.add(cue.start)
                    yield cue, where

        line = "sentence" if own.kind == "paragraph" else own.kind
        yield from fresh(own.index, f"in its {line}", dated.sentence)
        yield from fresh(own.index, "in a sentence before", (own.start, dated.start))
        yield from fresh(own.index, "in a sentence behind")
        for name in [n for n in cluster.names if n.strength != BARE][:_NAMED]:
            unit = self.layout.unit_at(name.start)
            if unit is not None and unit.index != own.index:
                heads = unit.kind in ("title", "heading")
                where = "in a heading that names it" if heads else "where it is named"
                yield from fresh(unit.index, where, unit.sentence_at(name.start))
        for index in own.above:
            yield from fresh(index, "in a heading over it")
        if (led := self._leads(own)) is not None:
            yield from fresh(led, "in the line that leads to it")
        for step, where in ((-1, "in the line above"), (1, "in the line below"), (-2, "above"), (2, "below")):
            if 0 <= own.index + step < len(units):
                apart = "" if units[own.index + step].block == own.block else ", apart"
                yield from fresh(own.index + step, where + apart)
        for index in range(min(3, len(units))):
            if units[index].kind in ("title", "heading"):
                yield from fresh(index, "in the title")

    def _leads(self, unit: Unit) -> int | None:
        """The line that leads to a row and says what holds of all: "Session 9, indicative dates:"."""
        for index in range(unit.index - 1, max(-1, unit.index - _LED), -1):
            one = self.layout.units[index]
            if one.block != unit.block or one.end - one.start > _LEAD:
                return None
            if self.text[one.start : one.end].rstrip().endswith(":"):
                return index
        return None

    def of(self, dated: Dated, cluster: Cluster, span: Span, today: date | None) -> Iterator[str]:
        """The signs of a meeting at a time; none where no cue is near."""
        over = lies(span, today)
        kinds = set[str]()
        for cue, where in self.near(dated, cluster):
            kinds.add(cue.kind)
            here = f"{cue.kind} {where}"
            yield from (here, f"{here}, {over}")
            yield from (f"{cue.kind}, {said}" for said in cue.said)
            days, names = self._told_days(cue.sentence, span), self._named(cue.sentence, cluster)
            yield from (f"{here}, {days}", f"{here}, {names}", f"{here}, {days}, {names}")
            if dated.sentence[0] <= cue.start < dated.sentence[1]:
                yield from (f"{here}, {beside}" for beside in self._beside(cue, dated, cluster))
        if kinds:
            yield " and ".join(sorted(kinds))
            yield f"{' and '.join(sorted(kinds))}, {over}"

    def _days_in(self, first: int, last: int) -> list[Span]:
        begin = bisect_left(self._days, first, key=lambda d: d.start)
        inside = takewhile(lambda d: d.start < last, islice(self._days, begin, None))
        return [span for d in inside for span in d.spans if span.known]

    def _told_days(self, sentence: tuple[int, int], span: Span) -> str:
        """Which days the sentence of a cue tells, seen from the reading's."""
        days, first = self._days_in(*sentence), span.first_day
        if not days or first is None:
            return "tells no day" if not days else "tells days"
        its = [day.overlaps(span) for day in days]
        if any(its):
            return "tells its day" if all(its) else "tells its day and others"
        before = all(day.last_day is not None and day.last_day < first for day in days)
        return "tells earlier days" if before else "tells other days"

    def _named(self, sentence: tuple[int, int], cluster: Cluster) -> str:
        begin = bisect_left(self._names, (sentence[0], -1))
        inside = {index for _, index in takewhile(lambda n: n[0] < sentence[1], islice(self._names, begin, None))}
        if cluster.index in inside:
            return "names it" if len(inside) == 1 else "names it and others"
        return "names others" if inside else "names none"

    def _beside(self, cue: _Cue, dated: Dated, cluster: Cluster) -> Iterator[str]:
        """What stands between a cue and a time in one sentence."""
        side, low, high = (
            ("before", cue.end, dated.start) if cue.start < dated.start else ("behind", dated.end, cue.start)
        )
        gap = high - low
        yield side
        yield f"{side}, {'close' if gap < 25 else 'near' if gap < 80 else 'far'}"
        yield f"{side}, {'a day between' if self._days_in(low, high) else 'no day between'}"
        names = self._named((low, high), cluster)
        yield f"{side}, between it {names}"
        if self.words.moved.search(self.text, low, max(low, high)) is not None:
            yield f"{side}, moved between"
