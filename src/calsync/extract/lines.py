"""A text without what only its setting made: line ends of width, indents of the whole, blanks at line ends, odd blanks.

A line ends because a thought does, or because the paper did. The second kind is found once, before anything else is
read, and is a blank from then on: no later step sees where a paragraph was wrapped. `Even` knows where everything
stood in the text as it came.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from calsync.extract.inline import cuts_of
from calsync.extract.knowledge.cldr import DAYS, MONTHS
from calsync.extract.layout import BULLET, CELLS, LABEL, MAIL_HEADER, QUOTED, RULE_LINE, stays_open, time_leads
from calsync.extract.marks import Edit, marks
from calsync.model import Block, Candidate, Evidence


@dataclass(frozen=True, slots=True)
class Even:
    """A text as it is read. `cut` are the offsets in it where something was left out, `lost` how much up to there.

    `base` is where the part of the source begins that it is read from.
    """

    text: str
    source: str
    cut: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()
    wrapped: bool = False  # whether lines of it ended for want of width
    base: int = 0

    def back(self, offset: int) -> int:
        """Where the character at an offset stood in the text as it came."""
        at = bisect_right(self.cut, offset) - 1
        return self.base + (offset + self.lost[at] if at >= 0 else offset)

    def ahead(self, offset: int) -> int:
        """Where what stood at an offset of the text as it came is read; the next place, where it was left out."""
        offset = max(0, offset - self.base)
        at = bisect_right(range(len(self.cut)), offset, key=lambda n: self.cut[n] + self.lost[n]) - 1
        into = min(offset - (self.lost[at] if at >= 0 else 0), len(self.text))
        return min(into, self.cut[at + 1]) if at + 1 < len(self.cut) else into

    def stretch_back(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text as it came that start:end was read from."""
        return self.back(start), self.back(end - 1) + 1 if end > start else self.back(start)

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        """What the document's own format says, of the text as it is read."""
        moved = (replace(one, start=self.ahead(one.start), end=self.ahead(one.end)) for one in blocks)
        return tuple(new for new, old in zip(moved, blocks, strict=True) if new.start < new.end or old.start == old.end)

    def quoted(self, candidate: Candidate) -> Candidate:
        """The candidate with its words as they came."""
        return replace(candidate, evidence=tuple(map(self._quote, candidate.evidence)))

    def _quote(self, said: Evidence) -> Evidence:
        start, end = self.stretch_back(said.start, said.end)
        cut = end - start > _QUOTE
        end = min(end, start + _QUOTE) if cut else end
        while end > start + 1 and self.source[end - 1].isspace():
            end -= 1
        return replace(said, quote=self.source[start:end], start=start, end=end, goes_on=said.goes_on or cut)


_QUOTE = 210  # characters of a quotation
_BLANKS = str.maketrans(dict.fromkeys("\u00a0\u2007\u202f", " "))
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]+")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: where it begins and ends, and its words without the blanks on both sides."""

    start: int
    end: int
    first: int
    last: int
    said: str

    @property
    def indent(self) -> int:
        return self.first - self.start


def even(text: str, blocks: Sequence[Block], code: str, left_out: Sequence[tuple[int, int]] = ()) -> Even:
    """The text as it is read, without marks of Markdown where no page has its own, and without what is left out.

    Linear in its length.
    """
    first, last = _kept(left_out, len(text))
    plain = text[first:last].translate(_BLANKS)
    marked = _joined(list(_unseen(plain)), [] if any(b.kind == "paragraph" for b in blocks) else marks(plain))
    inner = [(start - first, end - first, "") for start, end in left_out if first <= start < end <= last]
    marked = _joined(inner, marked) if inner else marked
    bare = replace(_edited(text, plain, marked), base=first)
    lines = _single_spaced(list(_lines(bare.text)), code)
    soft = _soft(lines, _bounds(bare.blocks(blocks)), code)
    bare = replace(bare, base=0)
    edits = [(*bare.stretch_back(start, end), put) for start, end, put in _edits(lines, soft | _badges(lines))]
    edits = _joined(edits, marked)
    whole = _edited(text, plain, edits)
    placed = replace(whole, base=first).blocks(blocks)
    items = [(*whole.stretch_back(start, end), "\n") for start, end in _items(whole.text, placed, code)]
    if items:
        whole = _edited(text, plain, _joined(items, edits))
    return replace(whole, wrapped=bool(soft), base=first)


def _items(text: str, blocks: Sequence[Block], code: str) -> Iterator[tuple[int, int]]:
    """Where lines end within a line: between the items of a list, but in no table."""
    starts = {block.start for block in blocks if block.kind in ("row", "cell")}
    for line in _lines(text):
        if line.first not in starts:
            yield from ((line.first + start, line.first + end) for start, end in cuts_of(line.said, code))


def _kept(left_out: Sequence[tuple[int, int]], length: int) -> tuple[int, int]:
    """From where to where a text is read."""
    first = left_out[0][1] if left_out and left_out[0][0] == 0 else 0
    last = left_out[-1][0] if left_out and left_out[-1][1] == length else length
    return first, max(first, last)


def _joined(edits: Sequence[Edit], others: Sequence[Edit]) -> list[Edit]:
    """The edits of both, in order, without those of the others that one of the first takes away as well."""
    starts = [start for start, _, _ in edits]
    free = (one for one in others if not _within(edits, bisect_right(starts, one[0]) - 1, one))
    return sorted([*edits, *free])


def _within(edits: Sequence[Edit], at: int, one: Edit) -> bool:
    return (at >= 0 and one[0] < edits[at][1]) or (at + 1 < len(edits) and edits[at + 1][0] < one[1])


def _edited(source: str, text: str, edits: Sequence[Edit]) -> Even:
    pieces: list[str] = []
    at = lost = 0
    cut: list[int] = []
    losses: list[int] = []
    for start, end, put in edits:
        pieces += (text[at:start], put)
        at = end
        if end - start > len(put):
            cut.append(start - lost + len(put))
            lost += end - start - len(put)
            losses.append(lost)
    pieces.append(text[at:])
    return Even("".join(pieces), source, tuple(cut), tuple(losses))


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for raw in text.split("\n"):
        said = raw.strip()
        first = start + len(raw) - len(raw.lstrip())
        yield _Line(start, start + len(raw), first, first + len(said), said)
        start += len(raw) + 1


def _unseen(text: str) -> Iterator[Edit]:
    return ((*m.span(), "") for m in _UNSEEN.finditer(text))


def _bounds(blocks: Sequence[Block]) -> frozenset[int]:
    """Where a block of the document's own format begins or ends: no line goes on across that."""
    return frozenset(at for b in blocks if b.kind not in _WITHIN for at in (b.start, b.end))


_WITHIN = ("link", "time", "strong", "deleted")


def _edits(lines: Sequence[_Line], soft: frozenset[int]) -> Iterator[Edit]:
    """Blanks at line ends, further blank lines, the indent of the whole, and line ends of width (by the line before)."""
    common = _common_indent(lines)
    blank = False
    for number, line in enumerate(lines):
        if number and number - 1 in soft:
            before = lines[number - 1]
            yield before.last, line.first, "" if _HYPHEN.search(before.said) and line.said[:1].isalpha() else " "
        else:
            if number and line.start - 1 > lines[number - 1].end:  # a blank line that is none
                yield lines[number - 1].end, line.start - 1, ""
            if line.said and common:
                yield line.start, line.start + common, ""
        if not line.said:
            if blank and number:
                yield line.start - 1, line.end, ""
            elif line.end > line.start:
                yield line.start, line.end, ""
        elif line.last < line.end and number not in soft:
            yield line.last, line.end, ""
        blank = not line.said


def _single_spaced(lines: list[_Line], code: str) -> list[_Line]:
    """The lines, without the blank one behind each where a text is set with twice the space between its lines."""
    if any(line.said and below.said for line, below in pairwise(lines)):
        return lines
    single = [line for before, line in pairwise([_NO_LINE, *lines]) if line.said or not before.said]
    leads = time_leads(code)
    going = sum(end.goes_on(leads, small=False) for _, end in _ends(single, frozenset()))
    return single if going >= _DOUBLE_SPACED else lines


_NO_LINE = _Line(0, 0, 0, 0, "")
_DOUBLE_SPACED = 3  # sentences that go on across a blank line


def _common_indent(lines: Sequence[_Line]) -> int:
    return min((line.indent for line in lines if line.said), default=0)


_HYPHEN = re.compile(r"[^\W\d_]-$")


def _soft(lines: Sequence[_Line], bounds: frozenset[int], code: str) -> frozenset[int]:
    """The lines that end only because the paper did.

    Where a sentence visibly goes on in the next line, the text shows how wide its paper is; of the other line ends those
    are of width whose next word would not have stood on that paper.
    """
    leads = time_leads(code)
    ends = dict(_ends(lines, bounds))
    sure = set[int]()
    for number, end in ends.items():
        small = end.here[0].islower() and number - 1 not in sure  # entries of this text may begin with small letters
        if end.goes_on(leads, small):
            sure.add(number)
    paper = _paper([ends[n] for n in sure], lines)
    if paper is None:
        return frozenset()
    return frozenset(
        n
        for n, end in ends.items()
        if (end.longer >= paper.least * _FULL if n in sure else paper.ends(end) and not end.anew(leads))
    )


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a line that may go on in the next: its length, and what it would be with the next line's first word."""

    here: str
    below: str
    length: int
    longer: int
    labelled: bool  # other lines of its block have labels
    indented: bool  # it stands elsewhere

    def goes_on(self, leads: re.Pattern[str], small: bool) -> bool:
        """Whether the words tell that the sentence goes on; a small letter is no sign of it where `small`."""
        if self.length < _NARROWEST or CELLS.search(self.below) is not None or self._cells():
            return False
        if _HYPHEN.search(self.here) or stays_open(self.here) or self._day_and_month() or self._bracket():
            return True
        label = self.labelled and LABEL.match(self.below)
        apart = _CLOSED.search(self.here[-4:]) or label or leads.match(self.below)
        return self.below[0].islower() and not small and not apart and not _ADDRESS.match(self.below)

    def _day_and_month(self) -> bool:
        """ "on 14", "January": a day's number before its month."""
        word = self.below.split(maxsplit=1)[0].strip(".,;:").casefold()
        return word in _MONTHS and _NUMBER.search(self.here[-6:]) is not None

    def _bracket(self) -> bool:
        """Whether a bracket is open that the next line shuts."""
        opened, shut = self.below.find("("), self.below.find(")")
        return self.here.count("(") > self.here.count(")") and shut >= 0 and not 0 <= opened < shut

    def _cells(self) -> bool:
        """Whether the line ends within a narrow cell."""
        gaps = list(CELLS.finditer(self.here))
        return bool(gaps) and len(self.here) - gaps[-1].end() < _WIDE_CELL

    def anew(self, leads: re.Pattern[str]) -> bool:
        """Whether the next line stands by itself: as an entry, cells, a line with a label or an indent of its own, a head."""
        if (
            self.indented
            or (self.here[-1] == ":" and not self.below[0].islower())
            or CELLS.search(self.here)
            or CELLS.search(self.below)
        ):
            return True
        if LABEL.match(self.below) and (self.labelled or _CLOSED.search(self.here[-4:])):
            return True
        if not (self.below[0].isalnum() or self.below[0] in _OPENS) or _ADDRESS.match(self.below):
            return True
        if self.here.isupper() and not self.below.isupper():
            return True
        return leads.match(self.below) is not None and leads.match(self.here) is not None


_MONTHS = frozenset(name for names in MONTHS.values() for name in names)
_NUMBER = re.compile(r"\s\d{1,2}(?:st|nd|rd|th|\.)?$")
_OPENS = "\"'“‘„«»([$€£¥§¿¡"  # what a word may begin with
_ADDRESS = re.compile(r"\S+@\S+$|https?://|www\.")
_CLOSED = re.compile(r"[.!?:;][)\]'\"”’]*$")
_WIDE_CELL = 40  # characters of a cell whose words may run on below it
_NARROWEST = 25  # characters of the shortest line that can be full
_RAGGED = 12  # characters by which lines of one text end earlier or later
_FULL = 0.6  # of the paper's width, where the words themselves tell that a line goes on


@dataclass(frozen=True, slots=True)
class _Paper:
    """Between which lengths the width of the paper lies, and how much earlier its lines may end."""

    least: int
    most: int
    slack: int

    def ends(self, end: _End) -> bool:
        slack = 0 if _CLOSED.search(end.here[-4:]) else self.slack
        return end.length <= self.most + self.slack and end.longer >= self.least - slack


def _ends(lines: Sequence[_Line], bounds: frozenset[int]) -> Iterator[tuple[int, _End]]:
    """The line ends that may be of width, by the number of their line."""
    items, labels = (_in_blocks(lines, form) for form in (BULLET, LABEL))
    common = _common_indent(lines)
    for number, (line, below) in enumerate(pairwise(lines)):
        if not line.said or not below.said or _apart(line, below, bounds):
            continue
        word = below.said.split(maxsplit=1)[0]
        length = line.last - line.start
        number_alone = BULLET.match(below.said) is not None
        if number_alone and (_MARK.match(below.said) or items[number + 1] > 1 or _CLOSED.search(line.said[-4:])):
            continue
        indented = max(below.indent, line.indent) - common > _HANGING
        yield number, _End(line.said, below.said, length, length + len(word), labels[number + 1] > 1, indented)


def _in_blocks(lines: Sequence[_Line], form: re.Pattern[str]) -> list[int]:
    """Of each line, how many lines of its block begin in a form."""
    found = list[int]()
    for _, block in groupby(lines, key=lambda line: bool(line.said)):
        said = [line.said for line in block]
        found += [sum(form.match(one) is not None for one in said)] * len(said)
    return found


_MARK = re.compile(r"[^\w(]")
_HANGING = 8  # blanks by which the second line of an entry stands in


def _apart(line: _Line, below: _Line, bounds: frozenset[int]) -> bool:
    if not bounds.isdisjoint((line.last, line.end, below.first, below.start)):
        return True
    if QUOTED.match(below.said) is not None or QUOTED.match(line.said) or "|" in (line.said[-1], below.said[0]):
        return True
    if RULE_LINE.match(line.said) or RULE_LINE.match(below.said):
        return True
    return MAIL_HEADER.match(line.said) is not None or MAIL_HEADER.match(below.said) is not None


def _paper(sure: Sequence[_End], lines: Sequence[_Line]) -> _Paper | None:
    """The width that most lines which go on fill; nothing where as many lines of the text are far longer."""
    if not sure:
        return None
    steps = sorted([*((end.length, -1) for end in sure), *((end.longer + 1, 1) for end in sure)])
    most = now = 0
    width = steps[0][0]
    for at, step in steps:
        now -= step
        if now > most:
            most, width = now, at
    near = [end for end in sure if end.length <= width + _RAGGED and end.longer >= width - _RAGGED]
    if sum(line.last - line.start > 2 * width and not BULLET.match(line.said) for line in lines) >= len(near):
        return None
    least, longest = min(end.longer for end in near), max(end.length for end in near)
    exact = longest <= least and len(near) >= _EXACT
    return _Paper(min(least, longest), max(least, longest), 0 if exact else width // 8)


def _badges(lines: Sequence[_Line]) -> frozenset[int]:
    """The line ends within a day that is set as a badge: "JUN" over "04", "07" over "MAY", "Thu" over both."""
    within = set[int]()
    for number, (line, below) in enumerate(pairwise(lines)):
        if number - 1 in within or not (line.said and below.said):
            continue
        first, second = _badge_part(line.said), _badge_part(below.said)
        after = _badge_part(lines[number + 2].said) if number + 2 < len(lines) else None
        if {first, second} != {"day", "month"} or (first == "month" and after == "day"):
            continue  # a month over all its days is no badge
        within.add(number)
        if number and _badge_part(lines[number - 1].said) == "weekday":
            within.add(number - 1)
        if after == "year":
            within.add(number + 1)
    return frozenset(within)


def _badge_part(said: str) -> str | None:
    """What part of a day a line is that says nothing else."""
    if len(said) > _LONGEST_PART:
        return None
    if _BADGE_DAY.fullmatch(said):
        return "day"
    if _BADGE_YEAR.fullmatch(said):
        return "year"
    word = said.strip(".,").casefold()
    return "month" if word in _MONTHS else "weekday" if word in _WEEKDAYS else None


_WEEKDAYS = frozenset(name for names in DAYS.values() for name in names)
_BADGE_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.?(?: ?[-–] ?(?:0?[1-9]|[12]\d|3[01])\.?)?")
_BADGE_YEAR = re.compile(r"20\d\d")
_LONGEST_PART = 12  # characters of a month's or a weekday's name

_EXACT = 4  # lines of which none would have taken its next word: a machine wrapped the text
