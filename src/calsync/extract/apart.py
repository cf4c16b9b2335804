"""What the rows of a list leave to be said over them: rows that say no more than where, in what town or the how-manyeth.

A reader of a list asks whether its rows have names. Where most have none, the gathering over them is what each row is
of: a town or a number tells it apart, a hall is only where it is held, and words in small letters are a remark on one
day. Where most have one, a row that says only where is a further time of the row before it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from calsync.extract.acts import HEAD_FIRST
from calsync.extract.editions import edition_of
from calsync.extract.gathering import BARE, BODY, DESCRIBED, LAYOUT, Name, clean_title, one_of
from calsync.extract.language import anywhere, in_any_case
from calsync.extract.layout import Unit
from calsync.extract.lexicon import head_pattern, one_of_several, several_pattern, singular
from calsync.extract.listing import EVENTS, PLAIN, Listing
from calsync.extract.organiser import ends_in_body
from calsync.extract.phrases import Phrases
from calsync.extract.rows import Entries
from calsync.extract.topics import grammar
from calsync.extract.within import within

_LINE = 120  # characters of a line that leads to a list
_FEW = 5  # words of what tells meetings of one name apart


class Rows:
    """The rows of a text's lists, with the names that their lines give (`named`, which is changed)."""

    def __init__(self, entries: Entries, named: dict[int, Name], asked: Collection[int] = ()) -> None:
        """`asked`: the units all of whose days are deadlines."""
        self._entries, self._named, self._asked = entries, named, asked
        self._text, self._words = entries.layout.text, entries.words
        self._apart: list[Name] = []

    def tell_apart(self) -> frozenset[Name]:
        """Gives rows the name that stands over them or before them, and returns the names that are told apart by it.

        Towns under "Public hearings" are a public hearing each, "43rd" under "Future sessions" is a session.
        """
        for listing in self._entries.layout.lists.all:
            for part in self._led(listing) if listing.kind in (EVENTS, PLAIN) else ():
                held = [row for row in part.rows if row in self._entries.dated]
                if not self._by_gathering(part, held):
                    self._left_over(part, held)
                self._of_a_kind(part, held)
        return frozenset(self._apart)

    def _led(self, listing: Listing) -> Iterator[Listing]:
        """A list, and by itself what stands under each of its rows that leads to those below it."""
        begun: list[int] = []
        for row in listing.rows:
            begun.append(row)
            if self._text[self._entries.layout.units[row].end - 1] == ":":
                yield replace(listing, rows=tuple(begun), cells=())
                begun = []
        if begun:
            yield replace(listing, rows=tuple(begun), cells=())

    def _by_gathering(self, listing: Listing, held: Sequence[int]) -> bool:
        """Joins what the rows say to the gathering over them, where that is little and of most a town or a number."""
        named = self._named
        of_rows = {i: named[i] for i in listing.rows if i in named and self._could_tell_apart(named[i])}
        if len(of_rows) < 2 or len(of_rows) * 2 < len(held):
            return False
        telling = sum(self._tells_apart(name) for name in of_rows.values())
        over = self._gathering_over(listing) if telling * 2 >= len(of_rows) else None
        if over is None or over.series is not None:
            return False
        for index, name in of_rows.items():
            named[index] = self._joined(over, name)
            self._apart.append(named[index])
        return True

    def _of_a_kind(self, listing: Listing, held: Sequence[int]) -> None:
        """Says of what rows tell of whatever that it is what they are announced as: "Three webinars are planned:"."""
        over = self._announced(listing)
        named, units = self._named, self._entries.layout.units
        alike = [row for row in held if units[row].kind == units[listing.rows[0]].kind and row not in self._asked]
        plain = [
            row for row in alike if row in named and named[row].strength == LAYOUT and self._is_subject(named[row])
        ]
        if over is None or len(plain) < 2 or len(plain) * 2 < len(alike):
            return
        for row in plain:
            named[row] = self._joined(over, named[row])
            self._apart.append(named[row])

    def _announced(self, listing: Listing) -> Name | None:
        """The gatherings that the line right before a list says its rows are: in the plural, and not what is asked for them."""
        units = self._entries.layout.units
        first = units[listing.rows[0]]
        before = units[first.index - 1] if first.index else first
        if before is first or first.block - before.block > 1 or before.index in self._entries.dated:
            return None
        leads = before.kind == "heading" or self._text[before.end - 1] == ":"
        if not (leads and self._words.several) and _THESE.search(self._text, before.start, before.end) is None:
            return None
        if before.end - before.start > _LINE or self._words.asks.label.search(self._text, before.start, before.end):
            return None
        over = self._gatherings.get(before.index)
        if over is None or not over.plural or self._words.code in HEAD_FIRST:
            over = self._of_several(before)
        return over if over is not None and over.series is None else None

    def _of_several(self, unit: Unit) -> Name | None:
        """The last gathering word in the plural of a line: "You can choose between the following courses:"."""
        code = self._words.code
        found = list(several_pattern(code).finditer(self._text, unit.start, unit.end))
        one = one_of_several(" ".join(found[-1][0].casefold().split()), code) if found else None
        if one is None:
            return None
        title = one if code == "de" else clean_title(one)
        return Name(found[-1].start(), found[-1].end(), title[0].upper() + title[1:], one, DESCRIBED)

    def _is_subject(self, name: Name) -> bool:
        """Whether a name is that of no gathering of another kind, and no remark."""
        heads = head_pattern(self._words.code)
        asked = self._words.asks.label.search(name.title)
        return heads.search(name.title) is None and asked is None and not self._entries.prose(name.title)

    def _left_over(self, listing: Listing, held: Sequence[int]) -> None:
        """Names the rows that only say where, and takes the names of those that only remark on their day."""
        named, bare = self._named, [row for row in held if not self._said(row)]
        where = [row for row in bare if row in named and self._entries.is_where((named[row].start, named[row].end))]
        told = [row for row in held if row not in bare and (row in named or row in self._entries.spoken)]
        if len(told) * 2 >= len(held):
            for row in where if not listing.columns else ():
                if row - 1 in told:
                    self._again(row)
            return
        over = self._over(listing)
        if over is None:
            return
        if len(where) * 2 > len(held):  # what stands where most rows have a place is one as well
            where = [row for row in held if row in where or (row in named and self._like_a_place(named[row]))]
        for row in where:
            named[row] = self._joined(over, named[row])
            self._apart.append(named[row])
        for row in told if len(bare) > len(told) else ():
            if row in named and row not in where and self._remarks(row, named[row]):
                del named[row]

    def _again(self, row: int) -> None:
        """Gives a row the name of the row just before it; in another town it is told apart by that."""
        told = self._entries.spoken.get(row - 1, [])
        before = self._named.get(row - 1) or max(told, key=lambda name: len(name.title), default=None)
        if before is None or before.series is not None or self._entries.is_where((before.start, before.end)):
            return
        own = self._named[row]
        if self._entries.is_hall((own.start, own.end)):
            self._named[row] = replace(before, start=own.start, end=own.end)
        else:
            self._named[row] = self._joined(before, own)
            self._apart.append(self._named[row])

    def _said(self, row: int) -> bool:
        """Whether a row says more than when and where."""
        unit, entries = self._entries.layout.units[row], self._entries
        beside = entries.beside_times(unit.start, unit.end)
        return any(self._tells(piece) for stretch in beside for piece in entries.pieces(*stretch))

    def _tells(self, piece: tuple[int, int]) -> bool:
        """Whether words beside a time are neither where nor a remark, nor what kind of value follows."""
        said, captions = self._text[slice(*piece)], self._words.captions
        tokens = [token for token in said.casefold().split() if token not in self._entries.small]
        return (
            any(sum(map(str.isalpha, token)) > 2 for token in tokens)
            and not self._entries.is_where(piece)
            and not self._entries.is_remark(said)
            and not captions.of_a_value(said)
            and not captions.hours.fullmatch(said)
        )

    def _remarks(self, row: int, name: Name) -> bool:
        """Words in small letters behind a day, in a list of bare days: "new date", "doors open earlier"."""
        unit = self._entries.layout.units[row]
        behind = within(self._entries.times, unit.start, name.start)
        return bool(behind) and self._could_tell_apart(name) and self._text[name.start].islower()

    def _could_tell_apart(self, name: Name) -> bool:
        if name.strength != LAYOUT or len(name.title.split()) >= _FEW:
            return False
        if self._entries.is_where((name.start, name.end)):
            return True
        return head_pattern(self._words.code).search(name.title) is None and not ends_in_body(name.title)

    def _like_a_place(self, name: Name) -> bool:
        return self._could_tell_apart(name) and all(token[0].isupper() for token in name.title.split())

    def _tells_apart(self, name: Name) -> bool:
        numbered = _NUMBER.fullmatch(name.title) is not None
        return numbered or self._entries.is_where((name.start, name.end))

    # what stands over a list

    def _over(self, listing: Listing) -> Name | None:
        """The gathering over a list, or what its heading names: a play, a course, a body."""
        over = self._gathering_over(listing)
        if over is not None:
            return over if over.series is None else None
        units = self._entries.layout.units
        first = units[listing.rows[0]]
        if first.index and (subject := self._subject(units[first.index - 1])) is not None:
            return subject
        name = self._named.get(first.above[-1]) if first.above else None
        captions = self._words.captions
        return name if name is not None and name.strength != BODY and not captions.of_a_value(name.title) else None

    def _subject(self, unit: Unit) -> Name | None:
        """Of what a line says that it is held as the lines below it tell: "Men Should Weep will be staged as follows:"."""
        if self._text[unit.end - 1] != ":" or unit.end - unit.start > _LINE:
            return None
        held = grammar(self._words.code)[0].search(self._text, unit.start, unit.end)
        stretch = self._entries.noun(unit.start, held.start()) if held is not None else None
        name = self._entries.name_of(stretch) if stretch is not None else None
        return replace(name, strength=DESCRIBED) if name is not None and not self._entries.prose(name.title) else None

    def _gathering_over(self, listing: Listing) -> Name | None:
        """The gathering that the line before a list, a heading over it or the text's title names."""
        units = self._entries.layout.units
        first = units[listing.rows[0]]
        before = units[first.index - 1] if first.index else first
        near = before.kind in ("paragraph", "label", "heading") and first.block - before.block < 2
        near = near or self._text[before.end - 1] == ":"
        places = [*([before.index] if near else ()), *reversed(first.above), 0]
        return next((over for i in places if (over := self._gatherings.get(i) or self._gathers(i)) is not None), None)

    def _gathers(self, index: int) -> Name | None:
        """The words of a heading that end in a gathering word, though nothing there names one: "Future meetings"."""
        unit = self._entries.layout.units[index]
        name = self._entries.heading(unit) if unit.kind in ("heading", "title") else None
        heads = list(head_pattern(self._words.code).finditer(name.title)) if name is not None else []
        if name is None or not heads or heads[-1].end() < len(name.title):
            return None
        head = heads[-1][0].casefold()
        return replace(name, head=head, plural=singular(head, self._words.code) is not None)

    @cached_property
    def _gatherings(self) -> dict[int, Name]:
        """The most telling name with a gathering word of each unit."""
        best: dict[int, Name] = {}
        for name in self._entries.names:
            unit = self._entries.layout.unit_at(name.start) if name.head else None
            known = best.get(unit.index) if unit is not None else None
            if unit is not None and (
                known is None or (known.plural, len(known.title)) < (name.plural, len(name.title))
            ):
                best[unit.index] = name  # what stands over rows is rather said in the plural
        return best

    def _joined(self, over: Name, own: Name) -> Name:
        title = " ".join(_COMING.sub("", over.title).split()).strip(" -–:") or over.title
        if over.plural:
            title = one_of(title, over.head, self._words)
        edition = over.edition
        if _ORDINAL.fullmatch(own.title):
            title, edition = f"{own.title} {_EDITION.sub('', title)}", edition_of(own.title)
        else:
            title = f"{title}: {own.title}"
        strength = DESCRIBED if over.strength == BARE else over.strength
        return replace(
            over, start=own.start, end=own.end, title=title, strength=strength, edition=edition, plural=False
        )


_TH = r"\d{1,3}(?:st|nd|rd|th|er|e|ª|º|\.)"
# "43rd", "No. 12", "Part 2", "Q3"
_NUMBER = Phrases(
    rf"(?:(?:n[o°º]\.? ?|#)?\d{{1,3}}(?:st|nd|rd|th|er|e|ª|º|\.)?|"
    rf"{anywhere(lambda cues: cues.rows.number_of)} (?:\d{{1,2}}|[IVX]{{1,4}})|Q[1-4])",
    re.I,
)
_ORDINAL = re.compile(_TH)
_THESE = re.compile(rf"\b{in_any_case(lambda cues: cues.rows.these)}\b", re.I)
_COMING = re.compile(rf"\b{anywhere(lambda cues: cues.rows.coming)}\b", re.I)
_EDITION = re.compile(rf"^(?:the )?{_TH} ", re.I)
