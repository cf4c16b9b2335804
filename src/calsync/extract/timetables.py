"""The timetables of calls: lines that say a day and, beside or next to it, the step that is due then."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from calsync.extract.gathering import Name
from calsync.extract.layout import Layout
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.roles import CLOSES_THEN, DEADLINE, EVENT, HOURS, NONE, OFFERED, WAS_BRACKETED, Role
from calsync.span import WhenKind

STEP = Role(DEADLINE, "a step of a call, among others")
_REPLY = Role(NONE, "what others do, among deadlines")
ITSELF = Role(EVENT, "the days of what the call is for", sure=0.6)
_HELD = Role(EVENT, "what is held, among deadlines")
_LONG = 80  # characters; a line that says more than its day and its step is prose
_WORDS = 10
_SENTENCE = 5  # words; a line of more that ends in a full stop is a sentence
_FEW = 2  # steps and replies without which lines are no timetable
_NAME = 4  # letters that a name has at the least
_ZONE = 8  # letters that may stand on the other side of a day: "AoE", "Berlin"
_EXTENDED = 12  # letters that may stand between two days of one step: "extended to"
_ASIDE = re.compile(r"\([^()\n]*\)?|\[[^\[\]\n]*\]?")


@dataclass(slots=True)
class _Line:
    """One line of the text with its times; `blank` says whether nothing stands right over it."""

    start: int
    end: int
    times: list[Dated]
    blank: bool
    label: tuple[int, int] | None = None  # where its own words stand, or those of the line that names it

    @property
    def days(self) -> list[Dated]:
        return [d for d in self.times if d.when.has_day and d.when.kind is not WhenKind.SET]


_PAIR = 2  # cells of a row that says what, and when


@dataclass(slots=True)
class _Table:
    """Lines with days that follow each other; `over` is the line over the first."""

    over: _Line | None
    lines: list[_Line] = field(default_factory=list)


def steps_of_calls(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """In lines most of which are steps of a call every day is a deadline, but for what others do by then and what is held."""
    for table in _tables(list(_lines(layout.text, found)), layout):
        entries = [(line, _said(layout.text, line)) for line in table.lines]
        kinds = [_kind(said, words) for _, said in entries]
        steps, replies, open_ = (kinds.count(kind) for kind in ("step", "reply", "open"))
        over = layout.text[table.over.start : table.over.end].strip(" *#_|\t") if table.over is not None else ""
        called = words.captions.deadlines.fullmatch(over) is not None
        if not steps or (steps + replies < _FEW and not called):
            continue
        all_ = called or open_ * 2 <= steps + replies
        for (line, said), kind in zip(entries, kinds, strict=True):
            stretch = kind == "open" and any(d.when.kind is WhenKind.RANGE for d in line.days)
            if kind == "held" and over and len(line.days) == 1 and _itself(said, words):
                for dated in line.days:
                    if dated.role.name in (EVENT, DEADLINE):
                        dated.role, dated.named = ITSELF, line.label
            elif kind != "told" and not stretch and (all_ or kind != "open"):
                _tell(line, kind)


def not_named_there(names: Sequence[Name], found: Sequence[Dated]) -> list[Name]:
    """The names without those that lines of a timetable seem to say: "Workshop proposals" is no workshop."""
    labels = sorted({d.named for d in found if d.named is not None})
    ends = [end for _, end in labels]
    return [n for n in names if (at := bisect_right(ends, n.start)) == len(labels) or n.end <= labels[at][0]]


def _tell(line: _Line, kind: str) -> None:
    for dated in line.days:
        role = dated.role
        if role.name not in (EVENT, NONE, DEADLINE, HOURS) or role is OFFERED or role is WAS_BRACKETED:
            continue
        if kind == "reply":
            if role.name != DEADLINE or dated.when.kind is not WhenKind.RANGE:
                dated.role, dated.named = _REPLY, line.label
        elif kind == "held":
            dated.role = _HELD if role.name == DEADLINE and role.reason != CLOSES_THEN else role
        else:
            led = line.label is not None and line.start <= line.label[0] < dated.start
            dated.role = role if role.name == DEADLINE and led else STEP
            dated.named = line.label


def _lines(text: str, found: Sequence[Dated]) -> Iterator[_Line]:
    """The lines of a text that are not blank, each with its times."""
    starts = [d.start for d in found]
    at, blank = 0, True
    for piece in text.split("\n"):
        start, end = at, at + len(piece)
        at = end + 1
        if not piece.strip():
            blank = True
            continue
        low, high = bisect_left(starts, start), bisect_left(starts, end)
        yield _Line(start, end, list(found[low:high]), blank)
        blank = False


def _tables(lines: Sequence[_Line], layout: Layout) -> Iterator[_Table]:
    """The runs of short lines with days, each with its own words or next to a line that has them."""
    text, position = layout.text, 0
    while position < len(lines):
        if not lines[position].days or _in_columns(lines[position], layout):
            position += 1
            continue
        own = _own(text, lines[position]) is not None
        table, position = _with_words(lines, text, position) if own else _with_days_alone(lines, text, position)
        if len(table.lines) > 1:
            yield table


def _in_columns(line: _Line, layout: Layout) -> bool:
    """Whether the heads of a table say what its day is of."""
    unit = line.days[0].unit.index
    listing = layout.lists.of(unit)
    column = listing.column_at(unit, line.days[0].start) if listing is not None else None
    if listing is None or column is None:
        return False
    plain = column.holds == "date" and not column.gathering and len(listing.cells_of(unit)) == _PAIR
    return not plain  # "Milestone | Date": what a day is of stands beside it


def _with_words(lines: Sequence[_Line], text: str, first: int) -> tuple[_Table, int]:
    table = _Table(lines[first - 1] if first else None)
    at = first
    while at < len(lines) and lines[at].days and (label := _own(text, lines[at])) is not None:
        if table.lines and _leads(lines[at], label) != _leads(table.lines[0], table.lines[0].label or label):
            break
        if len(table.lines) == 1 and lines[at].blank and not (at + 1 < len(lines) and lines[at + 1].blank):
            break  # the head of the text, and not of its timetable
        lines[at].label = label
        table.lines.append(lines[at])
        at += 1
    return table, at if at > first else first + 1


def _leads(line: _Line, label: tuple[int, int]) -> bool:
    return label[0] < line.times[0].start


def _with_days_alone(lines: Sequence[_Line], text: str, first: int) -> tuple[_Table, int]:
    """Days in lines of their own, each under or over the line that names it: the last day tells which."""
    at = first
    days = [first]
    while at + 2 < len(lines) and _names(text, lines[at + 1]) and _alone(text, lines[at + 2]):
        at += 2
        days.append(at)
    last = lines[at + 1] if at + 1 < len(lines) and _names(text, lines[at + 1]) and not lines[at + 1].blank else None
    over = lines[first - 1] if first and _names(text, lines[first - 1]) and not lines[first].blank else None
    below = last is not None and (over is None or lines[first].blank or not _parted(lines, days))
    step = 1 if below else -1
    if not below and over is None:
        days = days[1:]
    table = _Table(lines[days[0] + min(step, 0) - 1] if days and days[0] + min(step, 0) > 0 else None)
    for day in days:
        named = lines[day + step]
        lines[day].label = _trimmed(text, named.start, named.end)
        table.lines.append(lines[day])
    return table, at + 1


def _parted(lines: Sequence[_Line], days: Sequence[int]) -> bool:
    """Whether blank lines stand over the names of the days."""
    return len(days) > 1 and all(lines[day - 1].blank for day in days[1:])


def _alone(text: str, line: _Line) -> bool:
    return bool(line.days) and _own(text, line) is None and line.end - line.start <= _LONG


def _names(text: str, line: _Line) -> bool:
    return not line.times and line.end - line.start <= _LONG and any(map(str.isalpha, text[line.start : line.end]))


def _own(text: str, line: _Line) -> tuple[int, int] | None:
    """The words of a line beside its times, before them or behind; none where it says more than a name, or nothing."""
    before = _trimmed(text, line.start, line.times[0].start)
    behind = _trimmed(text, line.times[-1].end, line.end)
    best = max((before, behind), key=lambda s: sum(map(str.isalpha, _ASIDE.sub(" ", text[s[0] : s[1]]))))
    between = sum(map(str.isalpha, text[line.times[0].end : line.times[-1].start])) if len(line.days) > 1 else 0
    if between > _EXTENDED:
        return None
    other = behind if best is before else before
    said, rest = (_ASIDE.sub(" ", text[a:b]) for a, b in (best, other))
    if sum(map(str.isalpha, said)) < _NAME or len(said.split()) > _WORDS or best[1] - best[0] > _LONG:
        return None
    if sum(map(str.isalpha, rest)) > _ZONE or (len(said.split()) > _SENTENCE and text[line.end - 1] in ".!?"):
        return None
    return best


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the asides and signs at its ends."""
    said = _ASIDE.sub(lambda m: " " * len(m[0]), text[start:end])
    first = next((at for at, sign in enumerate(said) if sign.isalnum()), len(said))
    last = next((at for at in range(len(said), first, -1) if said[at - 1].isalnum()), first)
    return start + first, start + last


def _said(text: str, line: _Line) -> str:
    return text[line.label[0] : line.label[1]] if line.label is not None else ""


def _itself(said: str, words: Lexicon) -> bool:
    """Whether a line says no more than that what the call is for is held then: "Conference dates"."""
    heads = list(head_pattern(words.code).finditer(said))
    rest = words.asks.itself.sub(" ", head_pattern(words.code).sub(" ", said))
    return len(heads) == 1 and not any(map(str.isalpha, rest))


def _kind(said: str, words: Lexicon) -> str:
    """What stands in a line: a step of the readers, a reply of others, something that is held, or what no word tells."""
    asks = words.asks
    held = head_pattern(words.code).search(said)
    if held is not None:
        compound = asks.object_first or asks.capital_nouns  # languages that say last what it is
        last = len(said.partition(",")[0])  # "Open floor hearing 2, if required"
        whole = held.end() > last - 3 if compound else held.start() < 3
        itself = any(cue.match(said, held.start()) is not None for cue in (asks.steps, asks.replies))
        if whole and not itself:  # "Remise des textes" is also the word of a ceremony
            return "held"
    if any(cue.search(said) is not None for cue in (asks.replies, asks.opens, asks.others)):
        return "reply"
    if asks.tells.search(said) is not None:
        return "told"
    if any(cue.search(said) is not None for cue in (asks.steps, asks.things, asks.cue)):
        return "step"
    return "held" if held is not None else "open"
