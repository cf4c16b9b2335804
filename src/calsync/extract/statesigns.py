"""What speaks for each state of a meeting at a time, in words: every cue of the text by how it stands to the reading.

Rules (`status.py`) say what a cue means where it stands close; whether it is meant of this meeting on this day, weights
learned from texts (table STATE) decide.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from calsync import odds
from calsync.extract.clusters import Cluster
from calsync.extract.gathering import BARE
from calsync.extract.knowledge import weights
from calsync.extract.mentions import Dated
from calsync.extract.status import States, days_told, held_elsewhere, turned
from calsync.model import Status
from calsync.span import Span

STATES = (Status.CONFIRMED, Status.CANCELLED, Status.POSTPONED, Status.TENTATIVE)
OVER = "over"
_WORD = re.compile(r"[^\W\d_]+|[?()]")
_NAMED = 8  # mentions of a meeting whose sentences are looked at


def options(signs: Sequence[str]) -> list[tuple[str, ...]]:
    """The signs as each state of STATES sees them."""
    return list(zip(*map(_seen, ("", *signs)), strict=True))


@lru_cache(maxsize=4096)
def _seen(sign: str) -> tuple[str, ...]:
    """A sign as each state sees it; most come again and again."""
    return tuple(f"{state.value}, {sign}" for state in STATES)


def likeliest(signs: Sequence[str], ruled: Status) -> Status:
    """The state for which most speaks; what the rules say where nothing does.

    Weights may tell that what is off is on, or the other way round. What the rules take for over, open or put off they
    took from a word that says so of this very time, and that stands against their "on".
    """
    if not signs or not weights.STATE:
        return ruled
    chances = odds.chances(weights.STATE, options(signs))
    _, found = max(zip(chances, range(len(STATES)), strict=True))
    chosen = STATES[found]
    return ruled if chosen is Status.CONFIRMED and ruled in _SAID_OF_IT else chosen


_SAID_OF_IT = (Status.PAST, Status.TENTATIVE, Status.POSTPONED)


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
    """A cue of the text: its kind, where it stands, and what its sentence tells."""

    kind: str
    start: int
    end: int
    said: tuple[str, ...]  # its words, and those beside it
    days: list[Span]  # those that its sentence tells
    named: set[int]  # the meetings that its sentence names


class StateSigns:
    """The cues of one text, and how each stands to a reading."""

    def __init__(self, states: States, dated: Sequence[Dated]) -> None:
        self.text, self.layout, self.words, self._states = states.text, states.layout, states.words, states
        self._days = [d for d in dated if d.when.has_date]

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
                if kind == "off" and held_elsewhere(self.text, match, sentence[1], words):
                    continue
                if kind == "open" and self._states.of_a_deed(match, sentence):
                    continue
                whole = " ".join((kind, *turned(self.text, match, sentence)))
                said = tuple(self._said(match, sentence))
                days, named = days_told(self._days, *sentence), self._states.named(*sentence)
                out[unit.index].append(_Cue(whole, match.start(), match.end(), said, days, named))
        return out

    def _said(self, match: re.Match[str], sentence: tuple[int, int]) -> Iterator[str]:
        """Its own words, and those beside it."""
        before = _WORD.findall(self.text[max(sentence[0], match.start() - 40) : match.start()].casefold())
        behind = _WORD.findall(self.text[match.end() : min(sentence[1], match.end() + 30)].casefold())
        yield repr(" ".join(match[0].casefold().split())[:14])
        yield f"behind {before[-1]!r}" if before else "opens its sentence"
        yield f"before {behind[0]!r}" if behind else "closes its sentence"

    def _near(self, dated: Dated, cluster: Cluster) -> Iterator[tuple[_Cue, str]]:
        """The cues that may be said of a meeting at a time, each with where it stands."""
        seen = set[int]()
        for index, where, (start, end) in self._around(dated, cluster) if self._cues else ():
            for cue in self._cues.get(index, ()):
                if cue.start not in seen and start <= cue.start < end:
                    seen.add(cue.start)
                    yield cue, where

    def _around(self, dated: Dated, cluster: Cluster) -> Iterator[tuple[int, str, tuple[int, int]]]:
        """Where such cues are looked for, the nearest first: which units, how they stand, and from where to where."""
        own, units, whole = dated.unit, self.layout.units, (0, len(self.text))
        line = "sentence" if own.kind == "paragraph" else own.kind
        yield own.index, f"in its {line}", dated.sentence
        yield own.index, "in a sentence before", (own.start, dated.start)
        yield own.index, "in a sentence behind", whole
        for name in [n for n in cluster.names if n.strength != BARE][:_NAMED]:
            unit = self.layout.unit_at(name.start)
            if unit is not None and unit.index != own.index:
                heads = unit.kind in ("title", "heading")
                yield (
                    unit.index,
                    "in a heading that names it" if heads else "where it is named",
                    unit.sentence_at(name.start),
                )
        for index in own.above:
            yield index, "in a heading over it", whole
        if (lead := self._states.lead(own)) is not None:
            yield lead.index, "in the line that leads to it", whole
        for step, where in ((-1, "in the line above"), (1, "in the line below"), (-2, "above"), (2, "below")):
            if 0 <= own.index + step < len(units):
                apart = "" if units[own.index + step].block == own.block else ", apart"
                yield own.index + step, where + apart, whole
        for unit in units[:3]:
            if unit.kind in ("title", "heading"):
                yield unit.index, "in the title", whole

    def of(self, dated: Dated, cluster: Cluster, span: Span, today: date | None) -> Iterator[str]:
        """The signs of a meeting at a time; none where no cue is near."""
        over = lies(span, today)
        kinds = set[str]()
        for cue, where in self._near(dated, cluster):
            kinds.add(cue.kind)
            here = f"{cue.kind} {where}"
            yield from (here, f"{here}, {over}")
            yield from (f"{cue.kind}, {said}" for said in cue.said)
            days, names = _told_days(cue.days, span), _named(cue.named, cluster)
            yield from (f"{here}, {days}", f"{here}, {names}", f"{here}, {days}, {names}")
            if dated.sentence[0] <= cue.start < dated.sentence[1]:
                yield from (f"{here}, {beside}" for beside in self._beside(cue, dated, cluster))
        if kinds:
            yield " and ".join(sorted(kinds))
            yield f"{' and '.join(sorted(kinds))}, {over}"

    def _beside(self, cue: _Cue, dated: Dated, cluster: Cluster) -> Iterator[str]:
        """What stands between a cue and a time in one sentence."""
        side, low, high = (
            ("before", cue.end, dated.start) if cue.start < dated.start else ("behind", dated.end, cue.start)
        )
        gap = high - low
        yield side
        yield f"{side}, {'close' if gap < 25 else 'near' if gap < 80 else 'far'}"
        yield f"{side}, {'a day between' if days_told(self._days, low, high) else 'no day between'}"
        yield f"{side}, between it {_named(self._states.named(low, high), cluster)}"
        if self.words.moved.search(self.text, low, max(low, high)) is not None:
            yield f"{side}, moved between"


def _told_days(days: Sequence[Span], span: Span) -> str:
    """Which days the sentence of a cue tells, seen from the reading's."""
    first = span.first_day
    if not days or first is None:
        return "tells no day" if not days else "tells days"
    its = [day.overlaps(span) for day in days]
    if any(its):
        return "tells its day" if all(its) else "tells its day and others"
    before = all(day.last_day is not None and day.last_day < first for day in days)
    return "tells earlier days" if before else "tells other days"


def _named(inside: Collection[int], cluster: Cluster) -> str:
    """Which meetings a stretch names, seen from the reading's."""
    if cluster.index in inside:
        return "names it" if len(inside) == 1 else "names it and others"
    return "names others" if inside else "names none"
