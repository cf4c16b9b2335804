"""Whether a meeting is off, put off, open or over: cues with their scope, in its sentence, its row, its own words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from calsync.extract.clusters import Cluster
from calsync.extract.doubts import of_another
from calsync.extract.gathering import BARE, LAYOUT, Name
from calsync.extract.knowledge.venues import PREPOSITIONS
from calsync.extract.language import anywhere, in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.listing import PLAIN
from calsync.extract.mentions import Dated
from calsync.extract.openlists import OpenLists
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT, FORMER
from calsync.extract.temporal import Anchor
from calsync.extract.within import first_letter, openings
from calsync.model import Status
from calsync.span import Span


@dataclass(frozen=True, slots=True)
class State:
    """A cue of the text (offsets `start`, `end`), what it says, and the sentence it stands in."""

    status: Status
    start: int
    end: int
    sentence: tuple[int, int]


class States:
    """What one text says of the state of its meetings."""

    def __init__(
        self, text: str, layout: Layout, words: Lexicon, anchor: Anchor, clusters: Sequence[Cluster] = ()
    ) -> None:
        self.text, self.layout, self.words, self.anchor = text, layout, words, anchor
        named = [(n.start, cluster.index) for cluster in clusters for n in cluster.names if n.strength != BARE]
        self._named = sorted(named)
        self._mentioned = sorted((n.start, cluster.index) for cluster in clusters for n in cluster.names)
        self._open_lists = OpenLists(layout, words.tentative)
        self._by_verbs = sorted(n.start for cluster in clusters for n in cluster.names if _of_a_verb(text, n))

    def of(self, cluster: Cluster, main: bool) -> State | None:
        """Whether a sentence that names the meeting says that it is off or put off.

        Of what the whole text is about, a sentence may speak as "the event", "the meeting", too.
        """
        for name in sorted(cluster.names, key=lambda n: n.start):
            unit = self.layout.unit_at(name.start)
            if unit is None or unit.kind in ("boiler", "row", "item"):
                continue  # a row speaks of itself only
            sentence = unit.sentence_at(name.start)
            if unit.label and unit.sentences and (name.start < unit.value or self._labelled(unit)):
                sentence = unit.start, unit.sentences[0][1]
            if sentence[1] - sentence[0] > 700:
                sentence = (max(sentence[0], name.start - 200), min(sentence[1], name.end + 300))
            found = self._said(sentence, unit)
            if found is not None and not self._done_to_another(found, cluster):
                return found
        return self._taken_up(cluster, main)

    def _done_to_another(self, found: State, cluster: Cluster) -> bool:
        """ "After the cancellation of the fair, the forum …": what was done was done to the meeting named next."""
        if not is_noun(self.text[found.start : found.end]):
            return False
        at = bisect_left(self._mentioned, (found.end, -1))
        inside = at < len(self._mentioned) and self._mentioned[at][0] < found.sentence[1]
        return inside and self._mentioned[at][1] != cluster.index

    def _labelled(self, unit: Unit) -> bool:
        """ "CANCELLED: Press conference": a label that tells nothing but a state is said of what it leads to."""
        return (
            unit.value - unit.start <= _STATE_LABEL
            and state_cue(self.text, unit.start, unit.value, self.words) is not None
        )

    def _said(self, sentence: tuple[int, int], unit: Unit) -> State | None:
        """The state that a sentence tells; what is off until a new day is found is put off."""
        found = state_cue(self.text, *sentence, self.words)
        if found is None:
            return None
        return self._softened(found, sentence, self._told_until(sentence, unit))

    def _told_until(self, sentence: tuple[int, int], unit: Unit) -> int:
        """Where what is told of a state ends: behind the next sentence, or a further one where no meeting is named between."""
        last = next((s[1] for s in unit.sentences if s[0] >= sentence[1]), sentence[1])
        following = unit.index + 1
        ends = [s[1] for s in unit.sentences if s[0] >= last]
        if following < len(self.layout.units) and self.layout.units[following].kind == "paragraph":
            ends += [s[1] for s in self.layout.units[following].sentences]
        told = [end for end in ends[:_TOLD_ON] if unit.kind == "paragraph" and not self._all_named((sentence[1], end))]
        return max(told, default=last)

    def _softened(self, found: tuple[Status, int, int], sentence: tuple[int, int], last: int) -> State:
        """What is off until a new day is found, by `last`, is put off."""
        loose = found[0] is Status.CANCELLED and not _FINAL.match(self.text, *found[1:])
        if (loose and self.words.again.search(self.text, sentence[0], last)) or (
            found[0] is Status.CANCELLED and self.words.again.search(self.text, found[2], sentence[1])
        ):
            found = (Status.POSTPONED, *found[1:])
        elif loose and (later := state_cue(self.text, found[2], sentence[1], self.words, off=False)) is not None:
            found = later  # "cannot be held, and is put off to the autumn"
        return State(*found, sentence)

    def _taken_up(self, cluster: Cluster, main: bool) -> State | None:
        """A sentence that follows the meeting's name, and says "the event is off" without naming another.

        Of another meeting than the main one the sentence right behind one that names no other does.
        """
        for unit in self.layout.units:
            if unit.kind != "paragraph" or unit.end < cluster.first or unit.start > cluster.first + 1500:
                continue
            for before, sentence in pairwise([(unit.start, unit.start), *unit.sentences]):
                if not main and self._all_named(before) != {cluster.index}:
                    continue
                if sentence[0] >= cluster.first and self._speaks_on(sentence):
                    found = self._said(sentence, unit)
                    if found is not None and not self._of_another(cluster, before, sentence[0], found.start):
                        return found
        return None

    def _of_another(self, cluster: Cluster, before: tuple[int, int], start: int, end: int) -> bool:
        """Whether another meeting is named before a cue, or in the sentence `before` that it goes on from, and this one is not."""
        inside = self.named(start, end) or self._all_named(before)
        return bool(inside) and cluster.index not in inside

    def _all_named(self, stretch: tuple[int, int]) -> set[int]:
        first, last = (bisect_left(self._mentioned, (at, -1)) for at in stretch)
        return {index for _, index in self._mentioned[first:last]}

    def named(self, start: int, end: int) -> set[int]:
        """The meetings that a stretch names by names of their own, by their index."""
        first, last = (bisect_left(self._named, (at, -1)) for at in (start, end))
        return {index for _, index in self._named[first:last]}

    def _speaks_on(self, sentence: tuple[int, int]) -> bool:
        nouns = any(len(m[0]) > 5 for m in self.words.anaphora.finditer(self.text, *sentence))
        starts = openings(self.text, *sentence)
        return nouns or any(self.words.taken_up.match(self.text, at, sentence[1]) is not None for at in starts)

    def days(self, state: State, found: Sequence[Dated]) -> list[Span]:
        """The days that the sentence of a state names: what is off is off on these, not on every day of the text."""
        return days_told(found, *state.sentence)

    def at(
        self, dated: Dated, others: Iterable[Dated], span: Span, state: State | None, moved: bool
    ) -> tuple[Status, list[str]]:
        """The status of a meeting at a time, and why; `others` are further times that say the same."""
        day, last = self.anchor.day, span.last_day
        on_again = state is not None and dated.start > state.end and (moved or self._on_again(dated, state))
        if state is not None and state.status is Status.CANCELLED and not on_again:
            return Status.CANCELLED, [f"{self.text[state.start : state.end]!r} is said of it"]
        if day is not None and last is not None and last < day:
            return Status.PAST, ["its days were over when this was said"]
        cues = (self._tentative(said) or self.asked(said) or self._open_yet(said) for said in (dated, *others))
        cue = next((found for found in cues if found is not None), None) or self._open_above(dated)
        if cue is not None and (day is None or last is None or last >= day):
            return Status.TENTATIVE, [f"{cue!r} stands by it"]
        return Status.CONFIRMED, []

    def _tentative(self, dated: Dated) -> str | None:
        """The word that makes a coming meeting tentative, near its time."""
        unit, sentence = dated.unit, dated.sentence
        if unit.label and unit.sentences and sentence == unit.sentences[0]:
            sentence = unit.start, sentence[1]  # "Proposed date: 12 May"
        cues = tentative(self.text, sentence, dated.start, self.words)
        said = next((cue[0] for cue in cues if not self.of_a_deed(cue, sentence)), None)
        return said or self._open_in_its_column(dated)

    def _open_in_its_column(self, dated: Dated) -> str | None:
        """What the cell of a row says that stands under "Status" or "Remarks", and says nothing else: "TBC", "provisional"."""
        listing = self.layout.lists.of(dated.unit.index)
        cells = listing.cells_of(dated.unit.index) if listing is not None else ()
        for cell in cells:
            column = listing.columns[cell.column] if listing and cell.column < len(listing.columns) else None
            said = self.text[cell.start : cell.end].strip(_MARKS)
            if column is not None and _STATUS.fullmatch(column.head) and self.words.tentative.fullmatch(said):
                return said
        return None

    def of_a_deed(self, cue: re.Match[str], sentence: tuple[int, int]) -> bool:
        """Whether not the meeting is open but what will be done there: "The fair is expected to draw many guests"."""
        unit = self.layout.unit_at(cue.start())
        row = unit is not None and unit.kind in ("row", "item", "label")
        if of_another(self.text, cue, sentence, self.words, row, self._is_named):
            return True  # "the proposed budget"
        if _FUTURE.fullmatch(cue[0]) and _TOLD.search(self.text, sentence[0], cue.start()) is not None:
            return True  # "anunció que se celebraría"
        first = bisect_left(self._by_verbs, sentence[0])
        if first < len(self._by_verbs) and self._by_verbs[first] < sentence[1]:
            return False  # what is done is the meeting: "is expected to vote"
        return _DEED.match(self.text, cue.start(), sentence[1]) is not None

    def _is_named(self, start: int, end: int) -> bool:
        """Whether a meeting is named in a stretch."""
        return bool(self._all_named((start, end)))

    def _open_yet(self, dated: Dated) -> str | None:
        """ "The show is on 8 May. The date is provisional."."""
        following = next((s for s in dated.unit.sentences if s[0] >= dated.sentence[1]), None)
        if following is None or _DIGIT.search(self.text, *following):
            return None
        opens = first_letter(self.text, following[0])
        date = _THE_DATE.match(self.text, opens, following[1])
        cue = self.words.tentative.search(self.text, date.end(), following[1]) if date is not None else None
        return cue[0] if cue is not None else None

    def asked(self, dated: Dated) -> str | None:
        """ "Next one: 1 September?", "on 9 or 10 December": a day that is asked for, or one of two."""
        if "or" in dated.when.flags:
            return self.text[dated.start : dated.end]
        first, last = dated.sentence
        mark = _ASKED.match(self.text, dated.end)
        short = dated.start - first + max(0, last - dated.end) < _QUESTION
        return mark[0].strip() if mark is not None and short else None

    def _open_above(self, dated: Dated) -> str | None:
        """What the line that leads to a row says of all its days: "Session 9, indicative dates:"."""
        unit = dated.unit
        if unit.kind == "paragraph" and unit.end - unit.start > 120:
            return None
        lead = self.lead(unit)
        cue = self.words.tentative.search(self.text, lead.start, lead.end) if lead is not None else None
        if cue is not None:
            return cue[0]
        return self._open_lists.said_over(unit) or self._open_lists.said_in_note(dated.end, unit)

    def lead(self, unit: Unit) -> Unit | None:
        """The line that leads to a row and says what holds of all: "Session 9, indicative dates:"."""
        for index in range(unit.index - 1, max(-1, unit.index - _LED), -1):
            one = self.layout.units[index]
            if one.block != unit.block or one.end - one.start > _LEAD:
                return None
            if self.text[one.start : one.end].rstrip().endswith(":"):
                return one
        return None

    def _on_again(self, dated: Dated, state: State) -> bool:
        """ "Cancelled on 4 June due to fog, is on 25 June": a day behind the cue on which it is held."""
        if dated.sentence != state.sentence:
            return False
        before = self.text[state.end : dated.start][-60:]
        return dated.moved or _ON_AGAIN.search(before) is not None or _NEW_TIME.search(before) is not None

    def is_new(self, dated: Dated, state: State) -> bool:
        """Whether this is the new time of a meeting that was put off: "postponed to …", "new date: …"."""
        before = self.text[max(dated.sentence[0], dated.start - 60) : dated.start]
        if dated.moved or (_NEW_TIME.search(before) and not self._was_set(dated, state)):
            return True
        if self.words.moved.search(self.text, dated.sentence[0], dated.sentence[1]) and not (
            dated.sentence[0] <= state.start < dated.sentence[1]
        ):
            return dated.start > state.start
        return False

    def _was_set(self, dated: Dated, state: State) -> bool:
        """ "The forum, set for 19 August, has been postponed": the day stands before what became of it."""
        set_for = self.words.set_for.finditer(self.text, max(dated.sentence[0], dated.start - 60), dated.start)
        led = next((m for m in set_for if not self.text[m.end() : dated.start].strip(" ,")), None)
        if led is None or not dated.sentence[0] <= state.start < dated.sentence[1]:
            return False
        # "We postpone the forum set for 19 August", no "it is postponed and now set for 19 August"
        return dated.end <= state.start or self.words.verbs.search(self.text, state.end, led.start()) is None

    def own(self, dated: Dated) -> State | None:
        """What the row, item or line of a time says of it."""
        if dated.moved:
            return None
        start, end = self._line(dated)
        pieces = [(start, end)] if start < end else []
        if dated.unit.kind in ("item", "label") and len(dated.unit.sentences) > 1:
            pieces = [s for s in dated.unit.sentences if s == dated.sentence or self._says_of(s, dated)]
        for piece in pieces:
            found = state_cue(self.text, *piece, self.words)
            if found is not None:
                return self._softened(found, piece, piece[1])
        return (
            self._denied(dated)
            or self._goes_on(dated)
            or self._all_off(dated)
            or self._line_below(dated)
            or self._in_block(dated)
            or self._notice(dated)
        )

    def _says_of(self, sentence: tuple[int, int], dated: Dated) -> bool:
        """Whether a sentence of an item speaks of its time: it has none, and is none before it of another gathering.

        "The flea market is put off. The staff meeting is on 9 July."
        """
        if _DIGIT.search(self.text, *sentence):
            return False
        return sentence[0] > dated.start or head_pattern(self.words.code).search(self.text, *sentence) is None

    def _denied(self, dated: Dated) -> State | None:
        """ "No pub quiz next Thursday", "On 5 May there is no rehearsal": a gathering that is said not to be on its day."""
        start, last = dated.sentence
        opening = _NONE.match(self.text, start, min(start + 24, dated.start))
        if opening is not None and dated.start - opening.end() <= _DENIED_NEAR:
            named = head_pattern(self.words.code).search(self.text, opening.end(), dated.start) is not None
            if (_DENIED_NAME if named else _DENIED).fullmatch(self.text, opening.end(), dated.start):
                return State(Status.CANCELLED, opening.start(), dated.end, dated.sentence)
        none = _NONE_BEHIND.match(self.text, dated.end, last)
        if none is not None and head_pattern(self.words.code).match(self.text, none.end(), last) is not None:
            return State(Status.CANCELLED, *none.span(), dated.sentence)
        return None

    def _line_below(self, dated: Dated) -> State | None:
        """A line under a day's that says nothing but a state: "CANCELLED", "Status: put off".

        Under labels, which belong together, the label of a state may stand further down.
        """
        unit = dated.unit
        if unit.end - unit.start > _LEAD:
            return None
        for below in self.layout.units[unit.index + 1 : unit.index + 1 + _CARD]:
            if below.block != unit.block:
                return None
            label = bool(below.label)
            if not label and below.index > unit.index + 1:
                return None
            found = self._only_a_state(below) or self._of_the_event(below)
            alone = below.index == unit.index + 1 or _STATUS.fullmatch(below.label) is not None
            if found is not None and (alone or found.sentence[0] == below.value):
                return found
            if not label or not unit.label or self.words.captions.of_a_day(below.label):
                return None
        return None

    def _of_the_event(self, unit: Unit) -> State | None:
        """ "Please note: this event has been cancelled", under a label of the same card."""
        if not unit.label or _DIGIT.search(self.text, unit.value, unit.end):
            return None
        said = self.words.anaphora.match(self.text, first_letter(self.text, unit.value), unit.end)
        found = state_cue(self.text, unit.value, unit.end, self.words) if said is not None else None
        return self._softened(found, (unit.value, unit.end), unit.end) if found is not None else None

    def _in_block(self, dated: Dated) -> State | None:
        """The same of any line of the block of a page whose day it is, or of its heading beside the name: "Talk (CANCELLED)"."""
        block = self.layout.forms.of(dated.unit.index)
        if block is None or block.day not in (None, dated.unit.index) or (block.day is None and not dated.unit.label):
            return None
        units, own = self.layout.units, dated.unit.block
        first, last = block.first, block.last
        if first and units[first - 1].block == own:
            first -= 1  # "CANCELLED" over its name
        if last < len(units) and own != units[last - 1].block == units[last].block:
            last -= 1  # what stands over that of the next
        lines = [unit for unit in units[first:last] if unit.kind != "boiler"]
        alone = next(filter(None, map(self._only_a_state, lines)), None)
        named = (block.first, block.head)
        heads = (u for u in units[block.first : last] if u.kind in ("heading", "title") or u.index in named)
        return alone or next(filter(None, map(self._set_apart, heads)), None)

    def _set_apart(self, unit: Unit) -> State | None:
        """A state that a heading tells before its name or behind it, parted by a sign."""
        found = state_cue(self.text, unit.start, unit.end, self.words)
        if found is None:
            return None
        opens = _PARTED_BEHIND.match(self.text, found[2], unit.end) and not self.text[unit.start : found[1]].strip(
            _MARKS
        )
        closes = _PARTED_BEFORE.search(self.text[unit.start : found[1]])
        return State(*found, (unit.start, unit.end)) if opens or closes else None

    def _only_a_state(self, unit: Unit) -> State | None:
        start = unit.value if unit.label and _STATUS.fullmatch(unit.label) is not None else unit.start
        found = state_cue(self.text, start, unit.end, self.words)
        alone = found is not None and not self.text[start : found[1]].strip(
            _MARKS + self.text[found[2] : unit.end].strip(_MARKS)
        )
        return State(*found, (start, unit.end)) if found is not None and alone else None

    def _all_off(self, dated: Dated) -> State | None:
        """What stands under "Cancelled", or is led to by "The following meetings are cancelled:"."""
        over = self._head_of(dated.unit)
        if over is None or _DIGIT.search(self.text, *over):
            return None
        if _OFF_HERE.fullmatch(self.text, *over):
            return State(Status.CANCELLED, *over, over)
        found = state_cue(self.text, *over, self.words)
        if found is None or self.named(*over):
            return None
        leads = self.text[slice(*over)].rstrip().endswith(":") or not self.text[over[0] : found[1]].strip(" *#-•")
        return State(*found, over) if leads else None

    def _notice(self, dated: Dated) -> State | None:
        """What the first lines of a notice say of the lines that follow: "CANCELLED", "Notice of postponement".

        Not of a list, nor of a sentence: "The next meeting is on 14 May."
        """
        unit = dated.unit
        said = self.text[unit.start : unit.end].rstrip().endswith((".", "!", "?"))
        listing = self.layout.lists.of(unit.index)
        if said or unit.end - unit.start > _LEAD or (listing is not None and listing.kind != PLAIN):
            return None
        for head in self.layout.units[: min(_NOTICED, dated.unit.index)]:
            if head.end - head.start > _LEAD or _DIGIT.search(self.text, head.start, head.end):
                return None
            found = state_cue(self.text, head.start, head.end, self.words)
            if found is not None:
                beside = f"{self.text[head.start : found[1]]} {self.text[found[2] : head.end]}"
                return State(*found, (head.start, head.end)) if _NOTICE.fullmatch(beside) else None
        return None

    def _head_of(self, unit: Unit) -> tuple[int, int] | None:
        """The short line right over the list of a row."""
        index = unit.index
        while index >= 0 and unit.index - index < _LED and self.layout.units[index].kind in ("item", "row"):
            index -= 1
        over = self.layout.units[index]
        high = over.value if over.label else over.end
        listed = 0 <= index < unit.index and over.kind not in ("item", "row", "title")
        return (over.start, high) if listed and high - over.start <= _LEAD else None

    def _goes_on(self, dated: Dated) -> State | None:
        """A day on a line of its own in the midst of a sentence: "The hearing of" / "Friday, 5 June" / "is postponed"."""
        following = dated.unit.index + 1
        if dated.unit.end - dated.unit.start > 120 or following >= len(self.layout.units):
            return None
        unit = self.layout.units[following]
        if not self.text[unit.start].islower() or unit.kind != "paragraph":
            return None
        sentence = unit.sentences[0] if unit.sentences else (unit.start, unit.end)
        found = state_cue(self.text, *sentence, self.words)
        return State(*found, sentence) if found else None

    def _line(self, dated: Dated) -> tuple[int, int]:
        """A row is a unit of its own, or a line that begins with its day; nothing in running text."""
        unit = dated.unit
        if unit.kind in ("row", "item", "label"):
            return unit.start, unit.end
        start = max(unit.start, self.text.rfind("\n", unit.start, dated.start) + 1)
        if self.text[start : dated.start].strip(" *-•|") and self.layout.lists.of(unit.index) is None:
            return unit.start, unit.start
        end = self.text.find("\n", dated.end, unit.end)
        return start, end if end >= 0 else unit.end


def days_told(found: Sequence[Dated], start: int, end: int) -> list[Span]:
    """The days that a stretch tells of meetings; `found` are times in the order of the text."""
    first, last = (bisect_left(found, at, key=lambda d: d.start) for at in (start, end))
    return [s for d in found[first:last] if d.role.name in (EVENT, FORMER) for s in d.spans if s.known]


_CARD = 8  # lines under the day of a card among which its state stands
_TOLD_ON = 2  # sentences behind the next one that may say that a new day is to come
_STATE_LABEL = 30  # characters that a label has at most which tells a state
_LED = 12  # lines above a row among which the one that leads to it is looked for
_NOTICED = 3  # first lines of a text in which such a notice stands
_LEAD = 80  # characters that such a line has at most
_THE_DATE = re.compile(rf"{in_any_case(lambda cues: cues.states.the_date)}\b", re.I)
_ASKED = re.compile(r"\s*(?:\?|\(\?\))")
_QUESTION = 40  # characters beside its day that a question has at most which asks for nothing but the day
_ON_AGAIN = Phrases(rf"\b{in_any_case(lambda cues: cues.states.on_again)}\W*$", re.I)
# What is said not to be, on a day that had it.
_NONE = re.compile(
    rf"\W*{in_any_case(lambda cues: cues.states.none)}\s+(?!{in_any_case(lambda cues: cues.states.none_but)})", re.I
)
_NONE_BEHIND = re.compile(
    rf"[ ,:)–-]+(?:[^\W\d_]+ +){{0,2}}?{in_any_case(lambda cues: cues.states.none)}(?:\s+|(?<=['’]))(?:[^\W\d_]+\s+)??",
    re.I,
)
_DENIED_NEAR = 60  # characters between a day and what is said not to be on it
_DENIED = re.compile(rf"(?:[^\W\d_]+[ \n]+){{1,4}}?{anywhere(lambda cues: cues.states.day_lead)}?")
_DENIED_NAME = re.compile(rf"(?:[^\W\d_]+[ \n]+){{1,8}}?{anywhere(lambda cues: cues.states.day_lead)}?")
_DIGIT = re.compile(r"\d")
_PARTED_BEFORE = re.compile(r"[^\W\d_].*?(?:[\[(*!|:–—]|\s-|\s{2})[\s*_!]*$", re.S)
_PARTED_BEHIND = re.compile(r"[\s*_!]*(?:[\])*|:–—]|-\s)")
_MARKS = " \n*#_[]()!.-–—"
_STATUS = re.compile(rf"{anywhere(lambda cues: cues.states.status)}", re.I)
_OFF_HERE = re.compile(rf"\W*(?:{in_any_case(lambda cues: cues.states.off_here)})\W*", re.I)
_NOTICE = Phrases(rf"\W*(?:{in_any_case(lambda cues: cues.states.notice)}(?!\w)\W*)*", re.I)
_NEGATED = re.compile(rf"\b{in_any_case(lambda cues: cues.states.negation)}\s+(?:be\s+|been\s+)?$", re.I)
# "The postponed meeting", "a twice-delayed vote": it was put off before, and this text tells its new day.
_ADJECTIVE = re.compile(rf"(?:\b{in_any_case(lambda cues: cues.states.adjective)}[ -])$", re.I)
_TO_A_PLACE = Phrases(rf"\b{anywhere(lambda cues: cues.states.to_a_place)} $")
_NOUN = Phrases(in_any_case(lambda cues: cues.states.noun), re.I)
# Words that leave no way back, even where another day is to be found.
_FINAL = re.compile(in_any_case(lambda cues: cues.states.final), re.I)
_CONDITION = re.compile(rf"\b{in_any_case(lambda cues: cues.states.condition)}\b", re.I)


def state_cue(text: str, start: int, end: int, words: Lexicon, off: bool = True) -> tuple[Status, int, int] | None:
    """Cancelled or postponed, where a sentence says so plainly: (state, offsets of the cue); without `off`, postponed."""
    for pattern, status in ((words.cancelled, Status.CANCELLED), (words.postponed, Status.POSTPONED))[not off :]:
        for match in pattern.finditer(text, start, end):
            before = text[max(start, match.start() - 60) : match.start()]
            on_condition = _CONDITION.search(text, start, match.end()) or _CONDITION.match(
                text, _behind(text, match.end()), end
            )
            adjective = _ADJECTIVE.search(before) and not is_noun(match[0])
            if adjective or _NEGATED.search(before) or on_condition:
                continue
            if held_elsewhere(text, match, end, words) or _TO_A_PLACE.search(before):
                continue
            return status, match.start(), match.end()
    return None


def is_noun(cue: str) -> bool:
    """ "The cancellation of the forum": it says what "the cancelled forum" does not."""
    return _NOUN.fullmatch(cue) is not None


def held_elsewhere(text: str, cue: re.Match[str], end: int, words: Lexicon) -> bool:
    """ "Will not be held in the Town Hall but in the Library": it is, in another place."""
    if words.negated.search(cue[0]) is None:
        return False
    but = words.but.search(text, cue.end(), min(end, cue.end() + _ELSEWHERE))
    return but is not None and _IN_A_PLACE.match(text, but.end(), end) is not None


_ELSEWHERE = 80  # characters behind the cue
_IN_A_PLACE = re.compile(
    rf",?\s+(?:{'|'.join(re.escape(word) for word, weight in PREPOSITIONS.items() if weight >= 0.75)})\s+(?!(?:\w+\s+)?\d)",
    re.I,
)


def _behind(text: str, at: int) -> int:
    """Where the next word begins."""
    return at + 1 + text.startswith(", ", at)


_OF_THE_FORMER = re.compile(rf"{in_any_case(lambda cues: cues.states.formerly)}\s+$", re.I)


_NOT_ITS_DAY = re.compile(rf"\b{in_any_case(lambda cues: cues.states.open_parts)}\W+(?:\w+\W+){{0,2}}$", re.I)


def tentative(text: str, sentence: tuple[int, int], at: int, words: Lexicon) -> Iterator[re.Match[str]]:
    """The words that make a coming meeting tentative, near the time at `at`."""
    for match in words.tentative.finditer(text, max(sentence[0], at - 110), min(sentence[1], at + 80)):
        if words.moved.search(text, match.end(), max(match.end(), at)):
            continue  # "pencilled in for March, will now be held on 3 April"
        capital = match[0][0].isupper() and text[match.start() - 1 : match.start()] != "("  # "Forum (TBC)"
        named = capital and text[sentence[0] : match.start()].strip(' “"*•-')
        if _NOT_ITS_DAY.search(text, max(sentence[0], match.start() - 30), match.start()):
            continue  # "title to be confirmed"
        if not named and not _OF_THE_FORMER.search(text, max(sentence[0], match.start() - 24), match.start()):
            yield match


def turned(text: str, cue: re.Match[str], sentence: tuple[int, int]) -> Iterator[str]:
    """What beside a cue, or in it, turns what it says: a "not", an "if", "the postponed …"."""
    before = text[max(sentence[0], cue.start() - 40) : cue.start()]
    for mark, pattern in _TURNS.items():
        if pattern.search(before) and not (pattern is _ADJECTIVE and is_noun(cue[0])):
            yield mark
    if _CONDITION.search(text, sentence[0], cue.end()):
        yield "on a condition"
    if cue[0][0].isupper() and not cue[0].isupper() and before.strip(' “"*•-'):
        yield "a name"


def _of_a_verb(text: str, name: Name) -> bool:
    """Whether only a verb tells of it: "The court will rule"."""
    return name.head not in text[name.start : name.end].casefold() and name.strength != LAYOUT


_DEED = re.compile(anywhere(lambda cues: cues.states.deed), re.I)
_TOLD = Phrases(rf"\b{in_any_case(lambda cues: cues.states.told)}\b", re.I)
_FUTURE = re.compile(in_any_case(lambda cues: cues.states.future), re.I)
_TURNS = {"denied": _NEGATED, "an adjective": _ADJECTIVE, "formerly": _OF_THE_FORMER, "of a part": _NOT_ITS_DAY}

_NEW_TIME = Phrases(
    rf"{in_any_case(lambda cues: cues.states.moved)}\s+(?:\w+\s+){{0,4}}?{in_any_case(lambda cues: cues.states.moved_to)}\s+(?:\w+\s+){{0,5}}$|"
    rf"{in_any_case(lambda cues: cues.states.new_time)}$",
    re.I,
)
