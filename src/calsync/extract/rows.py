"""Names that only the layout gives: what a dated row, item or paragraph says beside its date, and what stands over it.

A person who scans a newsletter reads a few words of each entry as what it is about: the cell under "Event", the words
before the colon or the dash, the capitals that open a paragraph, the line over it. These names need no gathering word.
Which words of a dated line they are is chosen in `parts`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from calsync.extract.acts import HEAD_FIRST
from calsync.extract.editions import edition_of
from calsync.extract.gathering import BARE, BODY, DESCRIBED, LAYOUT, PROPER, SERIES, Name
from calsync.extract.language import anywhere
from calsync.extract.layout import Layout, Unit, abbreviated, only_hours
from calsync.extract.lexicon import Lexicon, head_pattern, lexicon
from calsync.extract.monthdays import OF_A_MONTH
from calsync.extract.organiser import body_in, ends_in_body
from calsync.extract.parts import CUTS, Parts
from calsync.extract.phrases import Cue, Phrases
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.within import within

Span = tuple[int, int]

_PLACES = frozenset({PlaceKind.CITY, PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.VENUE, PlaceKind.ADDRESS})
_MOST_WORDS = 16  # of a name that a row gives; what is longer is a sentence


@dataclass(frozen=True)
class Entries:
    """What is known of a text when its entries are named. `times` are all of them, `dated` the units with a usable one."""

    layout: Layout
    words: Lexicon
    names: Sequence[Name]
    times: Sequence[Span]
    dated: frozenset[int]
    places: Sequence[PlaceMention]
    under_a_day: frozenset[int] = frozenset()  # units that stand under their day, and say none themselves
    sentences: frozenset[int] = frozenset()  # units whose sentences name what is held themselves

    def named(self) -> dict[int, Name]:
        """The name of each unit that has one of its own."""
        told = self.spoken
        found: dict[int, Name] = {}
        for unit in self.layout.units:
            name = self._of(unit, told.get(unit.index, []))
            if name is not None:
                found[unit.index] = name
        for index in self._repeated(found):
            del found[index]
        for unit in self.layout.units:
            if unit.index in self.dated and unit.index not in found and unit.index not in told:
                over = self._over(unit, found, told) or self._below(unit, told)
                if over is not None:
                    found[unit.index] = over
        return found

    def _repeated(self, found: dict[int, Name]) -> list[int]:
        """Rows that say all the same beside their days, under a heading that names them: a room, a price, a remark."""
        said: dict[tuple[int, str], list[int]] = {}
        rows_of: Counter[int] = Counter()
        for index, name in found.items():
            listing, unit = self.layout.lists.of(index), self.layout.units[index]
            if listing is not None and name.strength == LAYOUT and unit.above and unit.above[-1] in found:
                said.setdefault((listing.rows[0], name.title), []).append(index)
                rows_of[listing.rows[0]] += 1
        heads = head_pattern(self.words.code)
        return [
            index
            for (first, title), rows in said.items()
            if len(rows) > 1
            and len(rows) * 2 > rows_of[first]
            and heads.search(title) is None
            and not ends_in_body(title)
            for index in rows
        ]

    @cached_property
    def _told(self) -> list[Span]:
        return [(name.start, name.end) for name in self.names]

    @cached_property
    def spoken(self) -> dict[int, list[Name]]:
        """The names that the words themselves give, by unit."""
        told: dict[int, list[Name]] = {}
        for name in self.names:
            unit = self.layout.unit_at(name.start)
            if name.strength != BARE and unit is not None:
                told.setdefault(unit.index, []).append(name)
        return told

    def _of(self, unit: Unit, told: list[Name]) -> Name | None:
        if unit.kind in ("heading", "title"):
            return None if told else self.heading(unit)
        if unit.kind == "label" and self.words.captions.name.fullmatch(unit.label) and not self._gathering(unit):
            return None if told else _name(self.layout.text, self._first(unit.value, unit.end), PROPER)
        if unit.index not in self.dated and unit.label and self._gathering(unit):
            return _name(self.layout.text, self._labelled(unit), LAYOUT)
        if unit.index not in self.dated or unit.kind in ("boiler", "header", "quote"):
            return None
        if only_hours(self.layout.text[unit.start : unit.end], self.words):
            return None
        best = self.parts.best(unit)
        if best is None or (self.parts.prose(unit) and within(self._told, best.start, best.end)):
            return None  # in running text the words themselves end a name better than commas do
        stretch = best.start, best.end
        if unit.label and best.end <= unit.value and self.captioned(unit):
            return None  # "Date & venue: 12-14 May 2026, Leeds"
        if self.is_where(stretch) and self._tells_of_the_heading(unit):
            return None
        if unit.kind != "row" or unit.label:
            stretch = self._without_article(*stretch)
        name = _name(self.layout.text, self._behind_place(unit, *stretch), LAYOUT)
        if name is None or remark(name.title, self.words):
            return None
        name = replace(name, likely=best.weight)
        return replace(name, strength=BODY) if ends_in_body(name.title) and not self._inner(name, told) else name

    @cached_property
    def parts(self) -> Parts:
        """The parts of its lines, from which their names are chosen."""
        return Parts(self, self.spoken)

    def _inner(self, name: Name, told: list[Name]) -> bool:
        return any(name.start <= n.start and n.end <= name.end for n in told)

    def misplaced(self, name: Name) -> bool:
        """True for a gathering word in a column of places, persons or papers, and for a town before its days in a bracket.

        The Town Hall is where, and so is "in Oslo (3 to 5 May)".
        """
        if not name.head and name.strength == DESCRIBED and self.layout.text.startswith(" (", name.end):
            towns = (m for m in self._places_in(name.start, name.end) if m.kind in _TOWNS)
            return any(m.start <= name.start and name.end <= m.end for m in towns)
        unit = self.layout.unit_at(name.start)
        listing = self.layout.lists.of(unit.index) if unit is not None else None
        column = listing.column_at(unit.index, name.start) if listing is not None and unit is not None else None
        return column is not None and column.holds in ("place", "person", "stamp")

    def further(self) -> list[Name]:
        """What a line says after each of its hours, where it tells of several: "9:00 Swap Shop. 19:00 Hockey"."""
        return [name for unit in self.layout.units if unit.index in self.dated for name in self._several(unit)]

    def _several(self, unit: Unit) -> list[Name]:
        times = within(self.times, unit.start, unit.end)
        if unit.kind not in ("row", "item") or len(times) < 2 or " | " in self.layout.text[unit.start : unit.end]:
            return []
        found = []
        for (_, after), (before, _) in pairwise([*times, (unit.end, unit.end)]):
            piece = next(self._cut(after, before), None)
            if piece is None or _TIED.fullmatch(self.layout.text, after, piece[0]) is None:
                continue
            said = self.layout.text[slice(*piece)]
            if said[:1].isupper() and not self.prose(said) and not self.is_place(piece):
                found.append(_name(self.layout.text, piece, LAYOUT))
        named = [name for name in found if name is not None]
        return named if len(named) > 1 else []

    @cached_property
    def alone(self) -> frozenset[int]:
        """Units that open with their time, the only dated ones under a heading of their own: what it is stands over them."""
        under = Counter(self.layout.units[i].above[-1] for i in self.dated if self.layout.units[i].above)
        found = []
        for index in self.dated:
            unit = self.layout.units[index]
            over = unit.above[-1] if unit.above and unit.level != OF_A_MONTH else 0
            alone = over and self.opens_with_time(unit) and under[over] == 1 and index - over == 1
            if alone and unit.kind in ("paragraph", "item", "row") and self._has_name(over):
                found.append(index)
        return frozenset(found)

    def opens_with_time(self, unit: Unit) -> bool:
        """Whether a time is the first that a line says, behind a bullet or a number at most."""
        return bool(within(self.times, unit.start, min(unit.end, unit.start + 6)))

    def _has_name(self, heading: int) -> bool:
        return heading in self.spoken or self.heading(self.layout.units[heading]) is not None

    def under_a_name(self, unit: Unit) -> bool:
        """A single line of where and when, just under the line that says what."""
        units, index = self.layout.units, unit.index
        if unit.kind != "paragraph" or not index or unit.end - unit.start > 90:
            return False
        before, after = units[index - 1], units[index + 1] if index + 1 < len(units) else unit
        listed = after.block == unit.block and after.index in self.dated and after is not unit
        named = before.kind in ("heading", "title") or before.index in self.spoken
        return before.block == unit.block and before.index not in self.dated and named and not listed

    def _tells_of_the_heading(self, unit: Unit) -> bool:
        """Whether a line right under a heading is the only one there with a day, but for labelled ones: "Leeds, 12-14 May"."""
        units, index = self.layout.units, unit.index
        if unit.label or not index or unit.end - unit.start > _LINE or unit.kind not in ("paragraph", "row"):
            return False
        over = units[index - 1]
        if over.kind not in ("heading", "title") or over.index in self.dated or not self._has_name(over.index):
            return False
        if any(name.plural for name in self.spoken.get(over.index, ())) or self._only_times(over):
            return False  # "Public hearings": each place is one
        near = (u for u in units[index + 1 : index + 1 + _NEAR] if u.index in self.dated and not u.label)
        near = (u for u in near if u.above == unit.above)
        text = self.layout.text
        return all(u.kind in ("heading", "title") or (u.kind != "row" and text[u.end - 1] == ".") for u in near)

    def _only_times(self, unit: Unit) -> bool:
        """Whether a line says no more than when: "JUNE"."""
        beside = self.beside_times(unit.start, unit.end)
        return not any(any(map(str.isalpha, self.layout.text[slice(*piece)])) for piece in beside)

    def beside_times(self, start: int, end: int) -> Iterator[Span]:
        """What of a stretch stands before, between and behind its times."""
        at = start
        for first, last in [*within(self.times, start, end), (end, end)]:
            yield at, first
            at = max(at, last)

    # headings

    def heading(self, unit: Unit) -> Name | None:
        """What a heading names; None where it names nothing."""
        if unit.end - unit.start >= 140 or self.layout.news:
            return None
        text = self.layout.text
        if text[unit.end - 1] == ":" and any(
            state.search(text, unit.start, unit.end) for state in (self.words.cancelled, self.words.postponed)
        ):
            return None  # "These meetings are cancelled:"
        free = self._first(unit.start, unit.end)
        if _ADDRESS.fullmatch(text, unit.start, unit.end) is not None:
            return None
        if free is not None and unit.index in self.dated and self.is_where(free) and not self._only_times(unit):
            return None  # "June 30–July 3, 2026, University of Leeds": when and where, of what stands over it
        name = _name(text, free and self._without_papers(*self._without_article(*free)), DESCRIBED)
        if name is None or divider(name.title, self.words) or self.prose(name.title) or self._room(name.title):
            return None
        if body_in(text, name.start, name.end) or (unit.index > 6 and len(name.title.split()) > 8):
            return replace(name, strength=BODY)
        if _ACRONYM_YEAR.fullmatch(name.title) is not None:
            return replace(name, strength=PROPER)
        kind, colon, theme = name.title.partition(": ")
        if colon and theme[:1].isalnum() and (head := head_pattern(self.words.code).fullmatch(kind)) is not None:
            return replace(name, strength=PROPER, head=head[0].casefold())  # "Webinar: Getting started"
        return name

    def _room(self, said: str) -> bool:
        """ "Saal 12", "Room B": where it is, in a line that says a day and its hour."""
        tokens = said.split()
        return len(tokens) == 2 and len(tokens[1]) < 4 and self.words.captions.place.fullmatch(tokens[0]) is not None

    def _without_papers(self, start: int, end: int) -> Span:
        """ "Fwd: Harbour Days programme": a mail's marks and the paper that a heading heads are no part of a name."""
        marks = _FORWARDED.match(self.layout.text, start, end)
        start = marks.end() if marks is not None else start
        tokens = self.layout.text[start:end].split()
        if len(tokens) > 2 and tokens[-1].casefold() in self.words.papers:
            end = start + self.layout.text[start:end].rindex(tokens[-1])
        return start, end

    def _over(self, unit: Unit, found: dict[int, Name], told: dict[int, list[Name]]) -> Name | None:
        """The heading just over a paragraph that names nothing itself, where the paragraph is the first under it."""
        if unit.kind != "paragraph" or not unit.above or self.layout.news:
            return None
        index = unit.above[-1]
        if unit.index - index > 2 or index == 0:
            return None
        known = told.get(index) or [found[index]] if index in found or index in told else []
        return known[0] if known else None

    def _below(self, unit: Unit, told: dict[int, list[Name]]) -> Name | None:
        """The line just under one that says no more than a day and its hour, with which a notice opens."""
        units, text = self.layout.units, self.layout.text
        if unit.index + 1 >= len(units) or unit.label or self.layout.news or not self._opens(unit):
            return None
        if unit.above and self._has_name(unit.above[-1]):
            return None
        line = units[unit.index + 1]
        if line.block - unit.block > 1 or line.kind not in _LINES or line.index in self.dated:
            return None
        if line.label and (self.captioned(line) or self.words.captions.name.fullmatch(line.label)):
            return None
        if line.index in told or line.end - line.start > _LINE or text[line.end - 1] in ".:,;":
            return None
        name = _name(text, self._first(line.start, line.end), LAYOUT)
        if name is None or self.prose(name.title) or divider(name.title, self.words) or self._room(name.title):
            return None
        if self.is_place((name.start, name.end)):
            return None
        return replace(name, strength=BODY) if body_in(text, name.start, name.end) else name

    def _opens(self, unit: Unit) -> bool:
        """Whether a line is the first of its text or its block, and says nothing but a day with its hour."""
        text, times = self.layout.text, within(self.times, unit.start, unit.end)
        if len(times) < 1 or (unit.index and self.layout.units[unit.index - 1].block == unit.block):
            return False
        rest, at = "", unit.start
        for first, last in [*times, (unit.end, unit.end)]:
            rest, at = rest + text[at:first], max(at, last)
        return not any(map(str.isalnum, rest))

    def _labelled(self, unit: Unit) -> Span:
        """ "Webinar: Reading tide tables" goes on to what it is; "Family Camp: bring your own tent …" does not."""
        value = self._first(unit.value, unit.end)
        said = self.layout.text[slice(*value)] if value is not None else ""
        goes_on = value is not None and len(said.split()) <= 9 and not self.prose(said) and not self.is_place(value)
        return unit.start, value[1] if goes_on and value is not None else unit.value

    def _gathering(self, unit: Unit) -> bool:
        """ "Webinar: Reading tide tables" stands over its date."""
        told = self.spoken.get(unit.index, [])
        return head_pattern(self.words.code).fullmatch(unit.label) is not None or any(
            n.start < unit.value for n in told
        )

    def captioned(self, unit: Unit) -> bool:
        """ "Date: …", "Venue: …": the label says what kind of value follows, not what it is about."""
        return bool(unit.label) and (
            self.words.captions.of_a_value(unit.label) or self.words.captions.of_a_bound(unit.label)
        )

    def _cut(self, start: int, end: int) -> Iterator[Span]:
        text, at = self.layout.text, start
        for match in CUTS.finditer(text, start, end):
            if self._inside_a_name(at, match):
                continue
            if text[at : match.start()].strip():
                yield self.trimmed(at, match.start())
            at = match.end()
        if text[at:end].strip():
            yield self.trimmed(at, end)

    def is_remark(self, said: str) -> bool:
        """Whether words only remark on a day: "sold out", "as usual"."""
        return remark(said, self.words)

    def pieces(self, start: int, end: int) -> list[Span]:
        """What its signs leave of a stretch."""
        return [piece for piece in self._cut(start, end) if piece[0] < piece[1]]

    def noun(self, start: int, end: int) -> Span:
        """A stretch without the small words at its ends and its article."""
        return self._without_article(*self.trimmed(start, end))

    def name_of(self, stretch: Span) -> Name | None:
        """The name that a stretch of a line gives."""
        return _name(self.layout.text, stretch, LAYOUT)

    # helpers

    def _inside_a_name(self, at: int, sign: re.Match[str]) -> bool:
        """A comma of a name ("Cookery, jams, craft"), and the brackets of an acronym ("Safety Committee (MSC), 102nd")."""
        text = self.layout.text
        if sign[0].startswith(","):
            remark = text[sign.end() : sign.end() + 1].islower() and len(text[at : sign.start()].split()) > 1
            return not remark and not self._place_starts(sign.end())
        if sign[0].strip() == ".":
            return abbreviated(text, sign.start(), at)
        if sign[0].startswith(":"):
            return sign.end() < len(text) and not self.is_place(self._bare(at, sign.start()))
        if "(" in sign[0]:
            return _SHORT.match(text, sign.end()) is not None
        return ")" in sign[0] and _SHORT_BEFORE.search(text, max(at, sign.start() - 14), sign.end()) is not None

    def _bare(self, start: int, end: int) -> Span:
        text = self.layout.text
        while start < end and not text[start].isalnum():
            start += 1
        return start, end

    def _first(self, start: int, end: int) -> Span | None:
        """The first stretch that holds words and no time."""
        at = start
        for first, last in [*within(self.times, start, end), (end, end)]:
            said = self.layout.text[at:first]
            if sum(map(str.isalpha, said)) + any(map(str.isdigit, said)) >= 3:
                pieces = [p for p in self._cut(at, first) if self.layout.text[slice(*p)].strip()]
                if pieces:
                    pieces = [p for p in pieces if not self._is_state(p)] or pieces
                    return next((p for p in pieces if not self.is_place(p)), pieces[0])
            at = max(at, last)
        return None

    def _behind_place(self, unit: Unit, start: int, end: int) -> Span:
        """Behind the place with which an entry of a diary begins, under its day: "OSLO - Riverfest"."""
        led = _PLACE_LED.match(self.layout.text, start, end) if unit.above else None
        if led is None or not self.is_place(led.span(1)):
            return start, end
        over = self.layout.units[unit.above[-1]]
        return (led.end(), end) if within(self.times, over.start, over.end) else (start, end)

    def _is_state(self, piece: Span) -> bool:
        """ "CANCELLED – Planning Committee": what only says a state names nothing."""
        said, words = self.layout.text[slice(*piece)].strip(), self.words
        return any(cue.fullmatch(said) for cue in (words.cancelled, words.postponed, words.moved))

    def _before_place(self, start: int, end: int) -> int:
        """Where a stretch ends before the words that say where: "Sessions at the Town Hall" are sessions."""
        for place in self._places_in(start, end):
            if start < place.start < end and place.kind in _PLACES and place.cue in ("at", "in"):
                tied = WHERE.search(self.layout.text, start, place.start)
                if tied is not None and tied.start() > start and not self._of_a_name(start, tied.start(), place):
                    return tied.start()
        return end

    def _of_a_name(self, start: int, end: int, place: PlaceMention) -> bool:
        """ "Jazz im Park", "Yoga in the square": a single word and where it is are one name, unless the place has its own."""
        said = self.layout.text[start:end].strip()
        own = self.layout.text[place.start : place.end].split()
        return (
            place.kind == PlaceKind.VENUE
            and said.isalpha()
            and len(own) == 1
            and head_pattern(self.words.code).search(said) is None
        )

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that tie a name to its time, and are no part of it at its ends."""
        return self.words.stops | self.words.joiners | self.words.tails | self.words.articles

    @cached_property
    def never_inside(self) -> frozenset[str]:
        return self.words.stops - self.words.joiners - self.words.tails - self.words.articles

    def trimmed(self, start: int, end: int) -> Span:
        """Without the small words and signs at its ends that tied it to the date."""
        text = self.layout.text
        small = self.small
        end = self._before_place(start, end)
        while True:
            while start < end and not (text[start].isalnum() or text[start] in "\"“«„'‘#"):
                start += 1
            while end > start and (text[end - 1].isspace() or text[end - 1] in "-–—•*·|,:;(/[&=>."):
                end -= 1
            tokens = text[start:end].split()
            if tokens and tokens[-1].casefold() in small and tokens[-1].islower():
                end -= len(tokens[-1])
            elif (tokens and tokens[0].casefold() in small and (tokens[0].islower() or _leads_on(tokens))) or (
                len(tokens) > 1
                and (self.words.cancelled.fullmatch(tokens[0]) or self.words.postponed.fullmatch(tokens[0]))
            ):
                start += len(tokens[0])
            else:
                return start, end

    def _without_article(self, start: int, end: int) -> Span:
        """ "Our next Repair Café": what opens a sentence; the cell of a table may be a title, "The Flow"."""
        tokens = self.layout.text[start:end].split()
        if (
            len(tokens) > 2
            and self.words.captions.date.fullmatch(tokens[0])
            and tokens[1].casefold() in self.words.tails
        ):
            start = self.layout.text.index(tokens[2], start + len(tokens[0]) + 1 + len(tokens[1]))
            tokens = tokens[2:]  # "Date of next meeting"
        while len(tokens) > 1 and tokens[0].casefold() in self.words.articles:
            start = self.layout.text.index(tokens[1], start + len(tokens[0]))
            tokens = tokens[1:]
        return start, end

    def _place_starts(self, offset: int) -> bool:
        return any(
            m.start <= offset < m.end and m.kind in _PLACES for m in self._places_in(offset, offset + 1)
        ) or bool(_ROOM.match(self.layout.text, offset))

    @cached_property
    def _starts(self) -> list[int]:
        return [place.start for place in self.places]

    def _places_in(self, start: int, end: int) -> Sequence[PlaceMention]:
        """The places that may lie in a stretch; none is longer than a line or two."""
        starts = self._starts
        return self.places[bisect_left(starts, start - 300) : bisect_left(starts, end)]

    def is_place(self, stretch: Span) -> bool:
        """Where, not what; a Library Advisory Board is a body, though a library is a place."""
        text, (start, end) = self.layout.text, stretch
        near = [m for m in self._places_in(start, end) if m.start <= start and m.kind in _PLACES and m.cue != "inside"]
        if not near or ends_in_body(text[start:end]):
            return False
        state = _STATE.search(text, start, end)
        end = state.start() if state is not None else end
        return any(end <= m.end for m in near) and not head_pattern(self.words.code).search(text, start, end)

    def is_where(self, stretch: Span) -> bool:
        """The same, also of a room whose name holds a gathering word: "Lecture Theatre 3", "Ruang Rapat 4"."""
        if self.is_place(stretch):
            return True
        head = head_pattern(self.words.code).search(self.layout.text, *stretch)
        if head is None or not self.is_hall(stretch):
            return False
        return head.start() > stretch[0] if self.words.code in HEAD_FIRST else head.end() < stretch[1]

    def is_hall(self, stretch: Span) -> bool:
        """Whether a place is a hall, a room or an address and no town."""
        near = [m for m in self._places_in(*stretch) if m.start <= stretch[0] and stretch[1] <= m.end]
        return any(m.kind in _HALLS for m in near) and not any(m.kind in _TOWNS for m in near)

    def holds_place(self, stretch: Span) -> bool:
        """With a venue in it, so that it is rather where than what."""
        return any(m.kind in _HALLS and m.end > stretch[0] and m.cue != "inside" for m in self._places_in(*stretch))

    def prose(self, said: str) -> bool:
        """A clause and no name: too long, a remark, or with a verb or another word that no name holds inside."""
        tokens = said.split()
        if len(tokens) > _MOST_WORDS or remark(said, self.words) or len(_STOPS.findall(said)) > 1:
            return True
        if len(tokens) > 1 and self.words.captions.stamp.fullmatch(tokens[0]) and tokens[1] in self.words.tails:
            return True  # "Minutes of …", "Protokoll der …": papers
        lead, _, theme = said.partition(": ")
        if theme.endswith("?") or theme.partition(" ")[0].casefold() in self.words.cues.rows.questions:
            tokens = [*lead.split(), ""]  # "Lecture: What is a river?", "Quiet waters: how lakes recover"
        never, inside = self.never_inside, self.words.cues.rows.inside
        return any(
            token.islower()
            and token.strip(",.").casefold() in never
            and token not in inside
            and not _OWN.fullmatch(token)
            for token in tokens[1:-1]
        )


_LINES = ("title", "heading", "paragraph", "item", "label")
_LINE = 90  # characters of a line that names something
_NEAR = 3  # lines within which another day would make a list
_HALLS = (PlaceKind.VENUE, PlaceKind.ADDRESS)
_TOWNS = (PlaceKind.CITY, PlaceKind.COUNTRY, PlaceKind.REGION)
# The address of a page or of a mailbox; "Node.js" is none.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+|[\w-]+(?:\.[\w-]+)+/\S*|[\w.-]+\.(?:com|org|net|edu|gov|info|example)"
)
# "ICDCN 2026", "PyCon Lithuania 2026", "EuroSciPy '26": capitals within a word, and the year of its edition.
_ACRONYM_YEAR = re.compile(r"(?=\S*[^\W\d_][A-Z])[A-ZÀ-Þa-z][\w&’'/-]*(?: [A-ZÀ-Þ][\w&’'-]*){0,3} (?:20\d\d|['’]\d\d)")
_FORWARDED = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*|\[[^\]\n]{1,30}\]\s*)+", re.I)
_OWN = re.compile(anywhere(lambda cues: cues.names.own))  # "… and its enemies": a name may hold it
_STATE = re.compile(r", [A-Z]{2}\b\.?$")  # "Lund, SE"
_SHORT = re.compile(r"[A-Z][\w+-]{1,9}\)")
_SHORT_BEFORE = re.compile(r"\([A-Z][\w+-]{1,9}\)\s*$")
_ARTICLE = anywhere(lambda cues: cues.rows.articles)
WHERE = re.compile(rf"\s{anywhere(lambda cues: cues.rows.where)}\s+(?:{_ARTICLE}\s*|l['’]\s*)?$", re.I)
_REMARK = re.compile(rf"\b{anywhere(lambda cues: cues.rows.remark)}\s+(?:{_ARTICLE}\s+)?$", re.I)
_TIED = re.compile(r"[\s:–—-]*")
_ROOM = Phrases(rf"{anywhere(lambda cues: cues.rows.room)}\b", re.I)
_STRIP = re.compile(r"^[\s\-–—•*·|,:;./()\[\]&=]+|[\s\-–—•*·|,:;(\[&=>]+$")


def _leads_on(tokens: Sequence[str]) -> bool:
    """ "Vom 8. bis 10. Mai": such a word alone only leads to a day, though it opens the line."""
    return len(tokens) == 1 and tokens[0] in _FROM


def remark(said: str, words: Lexicon) -> bool:
    """What stands beside many a date and names nothing: "sold out", "title to come"; English remarks stand anywhere."""
    return _fits(said, words.remarks, lexicon("en").remarks)


def divider(heading: str, words: Lexicon) -> bool:
    """A heading that only parts a text: "Upcoming events", "Dear members"."""
    return _fits(heading, words.dividers, lexicon("en").dividers)


def _fits(said: str, own: Cue, english: Cue) -> bool:
    return bool(own.fullmatch(said) or (own is not english and english.fullmatch(said)))


_STOPS = re.compile(r"(?<!\bProf)(?<!\bDr)\. ")  # ends of sentences: not those of "Prof. Dr. Anna Weber"
_FROM = frozenset(("Vom", "Del", "From", "Dari"))
_PLACE_LED = re.compile(r"([A-ZÀ-Þ]{2}[A-ZÀ-Þ.’' -]*(?:, [A-ZÀ-Þ][\w.’' -]*)?)(?:\s+[-–—/]\s+|:\s+)(?=[^\W\d_]{3})")
_BULLET = re.compile(r"(?:\(?[a-z0-9]{1,3}[.)]|[IVX]+\.)\s+")


def _name(text: str, stretch: Span | None, strength: str) -> Name | None:
    """The name that a stretch gives; of capitals and with a number two letters are enough: "WI", "WG 6"."""
    if stretch is None:
        return None
    start, end = stretch
    piece = text[start:end]
    left = len(piece) - len(_STRIP.sub("", piece, count=1)) if _STRIP.match(piece) else 0
    stripped = piece[left:]
    tail = _STRIP.search(stripped)
    while tail and tail.end() == len(stripped) and tail.start() > 0:
        stripped = stripped[: tail.start()]
        tail = _STRIP.search(stripped)
    title = " ".join(stripped.split())
    bullet = _BULLET.match(title)
    if bullet:
        left += bullet.end()
        title = title[bullet.end() :]
    letters = [c for c in title if c.isalpha()]
    short = len(letters) >= 2 and strength == LAYOUT and (title.isupper() or any(map(str.isdigit, title)))
    if (len(letters) < 3 and not short) or len(title) > 150 or len(title.split()) > _MOST_WORDS:
        return None
    if title.count(". ") > 1:
        return None
    edition = next((e for w in title.split()[:5] if (e := edition_of(w)) is not None and not w.isupper()), None)
    begin = start + left
    return Name(begin, min(end, begin + len(stripped)), title[0].upper() + title[1:], "", strength, None, edition)


def whole_cells(names: list[Name], extra: dict[int, Name]) -> tuple[list[Name], dict[int, Name]]:
    """The words of an entry that hold a gathering word are the name, whole: "Webinar: Naming things"."""
    starts = [n.start for n in names]  # in order
    gone: set[int] = set()
    made = dict(extra)
    for index, cell in extra.items():
        if cell.strength != LAYOUT and not (cell.head and cell.strength == PROPER and ": " in cell.title):
            continue
        around = range(bisect_left(starts, cell.start), bisect_left(starts, cell.end))
        held = [i for i in around if i not in gone and names[i].end <= cell.end]
        inside = [names[i] for i in held]
        if any(n.strength == SERIES for n in inside):
            made.pop(index)
        elif inside:
            best = max(inside, key=lambda n: len(n.title))
            before = cell.title[: max(0, cell.title.casefold().find(best.title.casefold()))]
            if best.title.casefold() not in cell.title.casefold() or _REMARK.search(before):
                made.pop(index)  # a verb made the name, or the cell only remarks on it: "Fixed at the general meeting"
                continue
            gone.update(held)
            bare = best.strength == BARE and best.title.casefold() == cell.title.casefold()
            strength = DESCRIBED if bare else PROPER
            made[index] = replace(cell, strength=strength, head=best.head, edition=best.edition, acronym=best.acronym)
    return [n for i, n in enumerate(names) if i not in gone], made
