"""Which of a text's places a meeting is at: each that may be meant is weighed by how it stands to the time and the name.

The weights are learned from labelled announcements (`knowledge/weights.py`, made by tools/train_weights.py); a feature is
named by words that `explain` can show. One of the options is that the text tells no place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from calsync import odds
from calsync.extract.asks import last_said
from calsync.extract.clusters import Cluster
from calsync.extract.gathering import Name
from calsync.extract.knowledge import venues, weights
from calsync.extract.knowledge.places import fold
from calsync.extract.language import any_word, anywhere
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.places import ONLINE_ONLY, PlaceKind, PlaceMention, beside, common, pieces
from calsync.extract.temporal import TimeMention
from calsync.extract.within import first_letter

NONE, HOME, HOUSE, CALL, SAID = "none", "home", "house", "call", "said"
_REACH = 12  # mentions on either side of a time that are weighed for it
_MOST = 8  # mentions of the whole text that are weighed for every time: labelled ones, a letterhead's, repeated ones
_UNTOLD = 0.5  # a place that is half as likely as that none is told is given
_UNTOLD_YET = 2.0  # of a meeting whose day is open one that is twice as likely: where it will be is mostly open, too
_NEXT = 3  # units around a time's own whose lines may be a venue
_BY_STANDING = ("beside", "piece", "column")
_OPEN = re.compile(venues.OPEN, re.IGNORECASE)
_OPEN_HERE = re.compile(
    rf"(?:^|[,;(|–-]|\b(?:at|in)\b)\s*(?:an? )?{anywhere(lambda cues: cues.rows.whereabouts)}[\s:]+(?:is |ist |est |es )?{venues.OPEN}(?!\w)",
    re.IGNORECASE,
)
_TIES = (  # how a place stands to a name, the nearest first
    "in its name",
    "holds its name",
    "joined to its name",  # "the Retreat in Penang"
    "behind its name",
    "before its name",
    "in the unit of its name",
    "apart from its name",
)
_VENUES = (PlaceKind.VENUE, PlaceKind.ADDRESS)
_PLACED = (*_VENUES, PlaceKind.CITY, PlaceKind.REGION, PlaceKind.COUNTRY, PlaceKind.ONLINE)
_ROOM = re.compile(r"[A-Z]{1,4}[ -]?[A-Z]?\d[\w. /-]*")
_GOES_ON = re.compile(r" (?=[a-zà-ÿ])")
_JOIN = re.compile(r"[\s,;:|(@·•–—-]*(?:[^\W\d_]{1,5}\.?[\s,]+){0,2}")


@dataclass(slots=True)
class Option:
    """A place that a meeting may be at, what speaks for and against it, and how likely it is (0..1)."""

    source: str
    mention: PlaceMention | None
    features: tuple[str, ...]
    key: str = ""  # options of one key are one place, said more than once
    weight: float = 0.0
    share: float = 0.0  # how likely its place is, by whatever option of it

    @property
    def reason(self) -> str:
        """Where it stands, in words."""
        if self.source != SAID or self.mention is None:
            return _UNSAID.get(self.source, "")
        stands = next(_STANDS[feature] for feature in self.features if feature in _STANDS)
        return f"“{self.mention.text}” stands {stands}"


_STANDS = {  # how a place stands to the time, and the same in plain words
    "before in its sentence": "before the time in its sentence",
    "behind in its sentence": "behind the time in its sentence",
    "in the sentence before": "in the sentence before the time",
    "in the sentence after": "in the sentence after the time",
    "further up in its unit": "further up in the paragraph or line of the time",
    "further down in its unit": "further down in the paragraph or line of the time",
    "heading above": "in a heading over the time",
    "above in its block": "above the time, in the same block of lines",
    "below in its block": "below the time, in the same block of lines",
    "above near by": "shortly above the time",
    "below near by": "shortly below the time",
    "in the head above": "at the head of the text",
    "in the head below": "at the head of the text",
    "in the foot above": "at the foot of the text",
    "in the foot below": "at the foot of the text",
    "far above": "far above the time",
    "far below": "far below the time",
    "no time": "in the text, and no time is told",
}
_UNSAID = {
    HOME: "its place is not said: the document's own",
    HOUSE: "its place is not said: the house that announces it",
    CALL: "its place is not said: it is a call",
}


_DENIED = 24  # characters before a place in which it is said that it is not there
_LED_TO = re.compile(r"(?:\s+(?!be\b)(?:[^\W\d_]{1,3}|dans)){1,2}\s+")  # prepositions and articles

Stretch: TypeAlias = tuple[int, int, Unit | None]  # offsets of a time, and the unit that it stands in


@dataclass(frozen=True, slots=True)
class Asked:
    """What a place is asked for: a meeting's time (an offset with its unit), its names, and what the document is like."""

    at: int
    end: int
    unit: Unit | None
    cluster: Cluster | None = None
    setting: tuple[str, ...] = ()  # in words: "a report", "vague day", "what the document is about"
    again: tuple[Stretch, ...] = ()  # where else the text says this time of the meeting

    @property
    def vague(self) -> bool:
        """Whether the day of the meeting is not known yet."""
        return not {"a vague day", "no day"}.isdisjoint(self.setting)

    def beside(self, at: int, unit: Unit) -> Asked:
        """The same, by the nearest of its times in a unit, where one stands there; else by the time that was chosen."""
        if not self.again:
            return self
        own = (self.at, self.end, self.unit)
        inside = [t for t in (own, *self.again) if t[2] is not None and t[2].index == unit.index]
        near = min(inside, key=lambda t: abs(t[0] - at), default=own)
        return self if near is own else replace(self, at=near[0], end=near[1], unit=near[2])


@dataclass
class Placing:
    """The places of one text, to be weighed for each of its meetings.

    `dated` are the indices of the units that have days of their own; `home` and `house` say what the document's own place
    and the house that speaks in it are like, or nothing where there is none.
    """

    layout: Layout
    words: Lexicon
    mentions: Sequence[PlaceMention]
    times: Sequence[TimeMention]
    dated: Collection[int]
    home: tuple[str, ...]
    home_key: str
    house: bool
    here: Collection[int]  # offsets of "here"
    written: bool  # whether its home is a dateline's: where it was written, and no meeting whose day is open need be
    _like: dict[int, tuple[str, str, str, tuple[str, ...]]] = field(default_factory=dict)
    _lines: dict[int, list[PlaceMention]] = field(default_factory=dict)
    _apart: dict[tuple[int, int], tuple[str, tuple[str, ...]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._doing = {m.start for m in self.mentions if _does(m, self.layout.text)}
        self._placed = [m for m in self.mentions if m.kind in _PLACED and m.start not in self._doing]
        self._starts = [m.start for m in self._placed]
        self._units = {m.start: self.layout.unit_at(m.start) for m in self._placed}
        self._days = sorted(self.dated)
        self._often = Counter(fold(m.text) for m in self._placed if m.kind is not PlaceKind.ONLINE)
        self._sure = len({fold(m.text) for m in self._placed if m.sure and m.kind in _VENUES})
        self._wide = self._of_all()
        self._rooms = any(m.kind is PlaceKind.ONLINE for m in self._placed)

    def _of_all(self) -> list[PlaceMention]:
        """Mentions that may speak for any meeting: a label's, a letterhead's, a footer's, those said again."""
        count = len(self.layout.units)

        def rank(m: PlaceMention) -> tuple[bool, bool, int, int]:
            unit = self._units[m.start]
            edge = unit is not None and (unit.index < 3 or unit.index >= count - 3)
            return m.cue != "label", not edge, -self._often[fold(m.text)], m.start

        seen: dict[str, PlaceMention] = {}
        for mention in sorted(self._placed, key=rank):
            seen.setdefault(fold(mention.text), mention)
        return list(seen.values())[:_MOST]

    def options(self, asked: Asked) -> list[Option]:
        """All that may be meant, the likeliest first."""
        made = [Option(NONE, None, ("none", *weights.each("none", asked.setting)))]
        if self._left_open(asked):
            return weighed(made, _UNTOLD)
        here = self._here(asked)
        home = self.home if here or not (asked.vague and self.written) else ()
        for source, like, key in (
            (HOME, home, self.home_key),
            (HOUSE, ("house",) if self.house else (), "its house"),
            (CALL, self._called(asked), "online"),
        ):
            if like:
                own = *weights.each(source, asked.setting), *([f"{source}, here is said"] if here else ())
                made.append(Option(source, None, (*like, *own), key))
        near = list(self._near(asked))
        goal = _goal(near, asked.cluster)
        made.extend(self._option(m, asked) for m in near if goal is None or m is goal or m.kind not in _TOWNS)
        return self._house_over_town(weighed(made, _UNTOLD_YET if asked.vague else _UNTOLD))

    def _house_over_town(self, options: list[Option]) -> list[Option]:
        """A town in a line of its own, right under the line of a house, only says where that is: "Corn Exchange", "Leeds, England"."""
        likeliest = (o.mention for o in options if o.key == options[0].key and o.mention is not None)
        town = next(likeliest, None)
        unit = self._units.get(town.start) if town is not None and town.kind in _TOWNS else None
        if town is None or unit is None or town.end - town.start < unit.end - unit.start or not unit.index:
            return options
        above = self.layout.units[unit.index - 1]
        if above.block != unit.block:
            return options
        for option in options[1:]:
            house = option.mention
            if house is not None and house.kind in _VENUES and (house.start, house.end) == (above.start, above.end):
                option.weight, option.share = max(option.weight, options[0].weight), options[0].share
                return [option, *(other for other in options if other is not option)]
        return options

    def _called(self, asked: Asked) -> tuple[str, ...]:
        """What speaks for a call: its own name, or a room of the text to meet in from afar."""
        if not self._rooms and "called a call" not in asked.setting:
            return ()
        return "call", f"call, {'its room is' if self._rooms else 'no room is'} said"

    def _here(self, asked: Asked) -> bool:
        """Whether the text says "here" beside the time."""
        sentence = self._sentence(asked)
        return sentence is not None and self.says_here(sentence)

    def says_here(self, sentence: tuple[int, int]) -> bool:
        """Whether a sentence says "here"."""
        return any(sentence[0] <= at < sentence[1] for at in self.here)

    def _near(self, asked: Asked) -> Iterator[PlaceMention]:
        """What stands around the time and around the first names of the meeting, then what speaks for all."""
        seen = set()
        names = asked.cluster.names[:4] if asked.cluster is not None else ()
        points = [asked.at, *(t[0] for t in asked.again), *(n.start for n in names)]
        found: list[PlaceMention] = []
        for number, point in enumerate(points):
            reach = 6 if number else _REACH
            middle = bisect_left(self._starts, point)
            found.extend(self._placed[max(0, middle - reach) : middle + reach])
        if asked.unit is not None:
            for index in (*asked.unit.above, *range(asked.unit.index - _NEXT, asked.unit.index + _NEXT + 1)):
                if 0 <= index < len(self.layout.units):
                    near = abs(index - asked.unit.index) < 2 or self.layout.units[index].block == asked.unit.block
                    if near or index in asked.unit.above[-1:]:
                        found.extend(self._pieces(index))
        for mention in (*found, *self._wide):
            unit = self._units.get(mention.start)
            if unit is not None and asked.unit is not None and self.layout.forms.part(unit.index, asked.unit.index):
                continue  # another form's
            key = (mention.start, mention.end, mention.kind)
            named = mention.cue == "piece" and any(mention.start <= n.start and n.end <= mention.end for n in names)
            if key not in seen and not named and not self._denied(mention):  # "7 pm: Board meeting" is not where
                seen.add(key)
                yield mention

    def _denied(self, mention: PlaceMention) -> bool:
        """ "In the Library and not in the Old School"."""
        low = max(0, mention.start - _DENIED)
        said = last_said(self.words.negated, self.layout.text, low, mention.start)
        return said is not None and _LED_TO.fullmatch(self.layout.text, said.end(), mention.start) is not None

    def _pieces(self, index: int) -> list[PlaceMention]:
        """What in a unit may be a venue by its standing alone: the parts between signs, and what words of place lead."""
        known = self._lines.get(index)
        if known is not None:
            return known
        unit, text = self.layout.units[index], self.layout.text
        found: dict[tuple[int, int], PlaceMention] = {}
        if unit.kind not in ("boiler", "header"):
            first, last = self._span_of(unit)
            times = [(m.start, m.end) for m in self.times[first:last]]
            for sentence in unit.sentences or ((unit.start, unit.end),):
                for mention in beside(text, sentence, times, self.words.places):
                    found.setdefault((mention.start, mention.end), mention)
            for start, end in self._place_cells(index):
                if whole := _whole(text, start, end):
                    found[whole.start, whole.end] = whole
            if self._says_place_of_form(unit) and (whole := _whole(text, unit.value, unit.end, "label")):
                found[whole.start, whole.end] = whole
            if unit.end - unit.start < 300:
                led = [(m.start, m.end) for m in found.values()]
                for mention in pieces(text, unit.value or unit.start, unit.end, times):
                    if not self._is_clause(mention.text) and not any(
                        mention.start <= a and b <= mention.end for a, b in led
                    ):
                        found.setdefault((mention.start, mention.end), mention)
            around = bisect_left(self._starts, unit.start), bisect_left(self._starts, unit.end)
            taken = {(m.start, m.end) for m in self._placed[around[0] : around[1]]}
            small = self.words.articles | self.words.stops
            found = {
                key: m
                for key, m in found.items()
                if key not in taken and m.start not in self._doing and m.text.casefold() not in small
            }
            self._units.update((start, unit) for start, _ in found if start not in self._units)
        self._lines[index] = list(found.values())
        return self._lines[index]

    def _is_clause(self, said: str) -> bool:
        """ "The hearing had been scheduled for": what ends in a small word, or has a verb in small letters, is nowhere."""
        small = [word for word in said.split() if word.islower()]
        words = self.words
        ends = said.split()[-1] in words.stops | words.tails | words.articles
        return ends or any(words.verbs.fullmatch(word) for word in small)

    def _span_of(self, unit: Unit) -> tuple[int, int]:
        """The times of a unit, as a stretch of all times."""
        return (
            bisect_left(self.times, unit.start, key=lambda m: m.start),
            bisect_left(self.times, unit.end, key=lambda m: m.start),
        )

    def _sentence(self, asked: Asked) -> tuple[int, int] | None:
        return asked.unit.sentence_at(asked.at) if asked.unit is not None else None

    def beside(self, asked: Asked) -> tuple[int, int]:
        """The stretch that speaks of this meeting alone: the sentence of its time, or its line."""
        if asked.unit is not None and asked.unit.kind != "paragraph":
            return asked.unit.start, asked.unit.end
        return self._sentence(asked) or (asked.at, asked.end)

    def _option(self, mention: PlaceMention, asked: Asked) -> Option:
        """A mention as what may be meant."""
        key, sort, by, like = self._looks(mention)
        unit = self._units.get(mention.start) or self.layout.unit_at(mention.start)
        relation, detail = self._relation(mention, unit, asked)
        tied = self._tied(mention, unit, asked.cluster)
        return Option(SAID, mention, like + _standing(relation, detail, sort, by, tied, asked.setting), key)

    def _looks(self, mention: PlaceMention) -> tuple[str, str, str, tuple[str, ...]]:
        """What is the same of a mention whatever is asked: its key, its sort, its cue, and all that it is like."""
        known = self._like.get(id(mention))
        if known is None:
            sort = mention.kind.value if mention.cue not in _BY_STANDING else mention.cue
            by = f"by {mention.cue or 'nothing'}"
            like = *self._seen(mention, sort), sort, f"{sort}, {by}"
            known = self._like[id(mention)] = _key(mention), sort, by, like
        return known

    def _seen(self, mention: PlaceMention, sort: str) -> Iterator[str]:
        text = mention.text
        yield f"{sort} of weight {int(mention.weight * 5) / 5:.1f}"
        tokens = text.split()
        yield f"{sort} of {min(len(tokens), 6)} words"
        yield f"{sort} in {'capitals' if text.isupper() else 'small letters' if text.islower() else 'a name'}"
        if any(map(str.isdigit, text)):
            yield f"{sort} with a number"
        if mention.parts:
            yield f"{sort} with its town or land"
        if mention.entries:
            word = common(mention)
            yield f"{sort}, {'perhaps a word' if word else 'well known'}"
        again = self._often[fold(text)]
        if _GOES_ON.match(self.layout.text, mention.end):
            yield f"{sort} goes on in small letters, by {mention.cue or 'nothing'}"  # "Earlier, Malaysia urged"
        yield f"{sort} said {'again' if again == 2 else 'often' if again > 2 else 'once'}"
        if mention.kind in _VENUES and mention.sure and self._sure == 1:
            yield "the only venue"
        for share in self._shape(text, tokens) if sort in _BY_STANDING else ():
            yield f"{sort} {share}"

    def _shape(self, text: str, tokens: Sequence[str]) -> Iterator[str]:
        """How a stretch that only its standing tells looks."""
        small = sum(t[0].islower() for t in tokens)
        yield "begins small" if text[0].islower() else "begins with a number" if text[0].isdigit() else "begins tall"
        yield f"with {'no' if not small else 'one' if small == 1 else 'more'} small words"
        if _ROOM.fullmatch(text):
            yield "like a room's number"
        if text.endswith("."):
            yield "ends a sentence"

    def _tied(self, mention: PlaceMention, unit: Unit | None, cluster: Cluster | None) -> str:
        """How it stands to the meeting's names, by the nearest tie; "" where none is asked for."""
        if cluster is None:
            return ""
        ties = [self._tie(mention, name, unit) for name in cluster.names[:6]]
        return ties[0] if len(ties) == 1 else min(ties, key=_TIES.index, default=_TIES[-1])

    def _tie(self, mention: PlaceMention, name: Name, unit: Unit | None) -> str:
        """How a place stands to a name: one of the ties."""
        if name.start < mention.end and mention.start < name.end:
            return "in its name" if name.start <= mention.start and mention.end <= name.end else "holds its name"
        if unit is None or not unit.start <= name.start < unit.end:
            return "apart from its name"
        sentence = unit.sentence_at(name.start)
        none = sentence == (unit.start, unit.end) and sentence not in unit.sentences[:1]
        if none or not sentence[0] <= mention.start < sentence[1]:
            return "in the unit of its name"
        if mention.start < name.end:
            return "before its name"
        joined = mention.start - name.end < 30 and _JOIN.fullmatch(self.layout.text, name.end, mention.start)
        return "joined to its name" if joined else "behind its name"

    def _relation(self, mention: PlaceMention, unit: Unit | None, asked: Asked) -> tuple[str, tuple[str, ...]]:
        """How it stands to the time: in which unit, on which side, and what stands between."""
        asked = asked.beside(mention.start, unit) if unit is not None else asked
        own = asked.unit
        if own is None or unit is None:
            return "no time", ()
        if unit.index == own.index:
            return self._inside(mention, asked, own, mention.start >= asked.at)
        pair = unit.index, own.index
        if pair not in self._apart:
            self._apart[pair] = self._elsewhere(unit, own)
        return self._apart[pair]

    def _elsewhere(self, unit: Unit, own: Unit) -> tuple[str, tuple[str, ...]]:
        """How all that stands in a unit stands to the times of another."""
        if unit.index in own.above:
            return "heading above", ("the nearest heading" if unit.index == own.above[-1] else "a further heading",)
        behind, steps = unit.index > own.index, abs(unit.index - own.index)
        first, last = (own.index, unit.index) if behind else (unit.index, own.index)
        between = bisect_left(self._days, last) - bisect_left(self._days, first + 1)
        detail = ["no day between" if not between else "days between"]
        if unit.index in self.dated:
            detail.append("a day of its own")
        if unit.label:
            detail.append("labelled")
        detail.append(f"in a {unit.kind}, from a {own.kind}")
        if unit.block == own.block:
            return f"{'below' if behind else 'above'} in its block", (*detail, f"{min(steps, 4)} lines away")
        if steps <= _NEXT:
            return f"{'below' if behind else 'above'} near by", (*detail, f"{steps} lines away")
        edge = "in the head" if unit.index < 3 else "in the foot" if unit.index >= len(self.layout.units) - 3 else "far"
        return f"{edge} {'below' if behind else 'above'}", tuple(detail)

    def _inside(self, mention: PlaceMention, asked: Asked, unit: Unit, behind: bool) -> tuple[str, tuple[str, ...]]:
        text = self.layout.text
        sentence = self._sentence(asked) or (unit.start, unit.end)
        detail = [f"in a {unit.kind}", self._rival(mention, asked, behind)]
        if self._column(unit, mention) == "place":
            detail.append("in the column of places")
        if not sentence[0] <= mention.start < sentence[1]:
            following = next((s for s in unit.sentences if s[0] > asked.at), None)
            if following is not None and following[0] <= mention.start < following[1]:
                taken = self.words.taken_up.match(text, first_letter(text, following[0])) is not None
                return "in the sentence after", (*detail, *(("taken up",) if taken else ()))
            before = next((s for s in reversed(unit.sentences) if s[1] <= sentence[0]), None)
            if before is not None and before[0] <= mention.start < before[1]:
                there = self.words.places.there.search(text, *sentence) is not None
                return "in the sentence before", (*detail, *(("there is said",) if there else ()))
            return f"further {'down' if behind else 'up'} in its unit", tuple(detail)
        a, b = (asked.end, mention.start) if behind else (mention.end, asked.at)
        touching = a <= b and b - a < 30 and _JOIN.fullmatch(text, a, b) is not None
        size = "touching" if touching else "close" if b - a < 60 else "some way off"
        return f"{'behind' if behind else 'before'} in its sentence", (
            *detail,
            size,
            f"{size}, {self._order(mention, asked, behind)}",
        )

    def _left_open(self, asked: Asked) -> bool:
        """Whether its row has a cell for the place, which says that it is not known yet."""
        if asked.unit is None:
            return False
        first, last = self.beside(asked)
        if _OPEN_HERE.search(self.layout.text, first, last) is not None:
            return True
        cells = self._place_cells(asked.unit.index)
        return any(_OPEN.fullmatch(self.layout.text[start:end].strip()) for start, end in cells)

    def _says_place_of_form(self, unit: Unit) -> bool:
        labelled = unit.label and self.layout.forms.of(unit.index) is not None
        return bool(labelled and self.words.captions.place.fullmatch(unit.label))

    def _place_cells(self, index: int) -> Iterator[tuple[int, int]]:
        """The cells of a row in a column of places."""
        listing = self.layout.lists.of(index)
        for cell in listing.cells_of(index) if listing is not None else ():
            if listing is not None and cell.column < len(listing.columns):
                if listing.columns[cell.column].holds == "place":
                    yield cell.start, cell.end

    def _column(self, unit: Unit, mention: PlaceMention) -> str:
        listing = self.layout.lists.of(unit.index)
        column = listing.column_at(unit.index, mention.start) if listing is not None else None
        return column.holds if column is not None else ""

    def _rival(self, mention: PlaceMention, asked: Asked, behind: bool) -> str:
        """Whether another day or hour stands between it and the time that it is asked for."""
        low, high = (asked.end, mention.start) if behind else (mention.end, asked.at)
        first = bisect_left(self.times, low, key=lambda m: m.start)
        last = bisect_left(self.times, high, key=lambda m: m.start)
        between = self.times[first:last]
        if any(m.when.has_day for m in between):
            return "another day between"
        return "another hour between" if between else "no time between"

    def _order(self, mention: PlaceMention, asked: Asked, behind: bool) -> str:
        """Whether it is the first place on its side of the time."""
        at = bisect_left(self._starts, mention.start)
        if behind:
            nearer = at - bisect_left(self._starts, asked.end)
        else:
            nearer = (
                bisect_left(self._starts, asked.at)
                - at
                - (at < len(self._starts) and self._starts[at] == mention.start)
            )
        return "the nearest" if nearer <= 0 else "the second" if nearer == 1 else "a further one"


def _goal(mentions: Sequence[PlaceMention], cluster: Cluster | None) -> PlaceMention | None:
    """The town to which a visit goes by its own name: "visit to Warsaw", whatever towns stand nearer to its day."""
    name = cluster.best if cluster is not None else None
    if name is None or _VISITS.isdisjoint(name.head.split()):
        return None
    return next((m for m in mentions if m.kind is PlaceKind.CITY and name.start <= m.start and m.end == name.end), None)


_VISITS = any_word(lambda cues: cues.titles.visits)
_TOWNS = (PlaceKind.CITY, PlaceKind.REGION, PlaceKind.COUNTRY)


def _standing(
    relation: str, detail: tuple[str, ...], sort: str, by: str, tied: str, setting: tuple[str, ...]
) -> tuple[str, ...]:
    """How a place of a sort stands to what is asked for, in all the words that have weights."""
    return (
        relation,
        f"{relation}, {sort}",
        f"{relation}, {by}",
        *weights.each(relation, detail),
        *weights.each(sort, detail),
        *((tied, f"{sort} {tied}") if tied else ()),
        *weights.each(sort, setting),
        *weights.each(relation, setting),
    )


def weighed(options: list[Option], untold: float) -> list[Option]:
    """The options with how likely each is, the likeliest place first; `untold` is how much it counts that none is told."""
    shares: defaultdict[str, float] = defaultdict(float)
    for option, weight in zip(options, odds.chances(weights.PLACE, [o.features for o in options]), strict=True):
        option.weight = weight
        shares[option.key] += option.weight * (untold if option.source == NONE else 1.0)
    for option in options:
        option.share = shares[option.key]
    return sorted(options, key=lambda option: (-shares[option.key], -option.weight))


def _does(mention: PlaceMention, text: str) -> bool:
    """A country that does or has something, or is only told with others: "proposed by Malaysia", "Malaysia's minister
    said", "the President of Cyprus", "the NATO-Ukraine Council"."""
    if mention.kind is not PlaceKind.COUNTRY:
        return False
    owns = text.startswith(("'s ", "’s "), mention.end)
    sides = text[mention.start - 1 : mention.start], text[mention.end : mention.end + 1]
    led = _HOLDERS.search(text, max(0, mention.start - _LED), mention.start)
    return owns or mention.cue == "by" or led is not None or not _HYPHENS.isdisjoint(sides)


_HYPHENS = frozenset("-–")  # with no blank beside them, as between those who meet
_LED = 40  # characters before a land that tell whose it is
_HOLDERS = re.compile(rf"\b{anywhere(lambda cues: cues.settings.holders)}\s*$", re.I)


def _whole(text: str, start: int, end: int, cue: str = "column") -> PlaceMention | None:
    """A whole cell of a column of places, or what a label for the place says, whatever stands in it."""
    cell = text[start:end].strip()
    if len(cell) < 2 or _OPEN.fullmatch(cell) or ONLINE_ONLY.fullmatch(cell):
        return None
    at = text.index(cell, start)
    return PlaceMention(at, at + len(cell), PlaceKind.VENUE, cell, weight=0.9, cue=cue)


def _key(mention: PlaceMention) -> str:
    return "online" if mention.kind is PlaceKind.ONLINE else fold(mention.text.split(",")[0])
