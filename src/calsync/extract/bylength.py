"""A move that is told by its length: "moved by one week to 12 May", "on 12 May, one day later than announced".

The former day of what is held then is so many days before; nobody says it, but another announcement has it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from calsync.extract.asks import last_said
from calsync.extract.language import Lexicon, in_any_case
from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT, FORMER, NONE, Role
from calsync.extract.temporal import TimeMention
from calsync.span import Precision, Span, WhenKind, day_span

_LENGTH = re.compile(r"P(\d{1,2})([DW])")
_DAYS = {"D": 1, "W": 7, "day": 1, "week": 7}
_NEAR = 60  # characters between the verb of moving and the length
_FEW = re.compile(r"(?:\W{1,3}[^\W\d]+){0,4}\W{1,3}")  # words between them
_NEXT = 3  # times behind it, of which the first day of the next sentence may be the new one

_ONE_DAY = Phrases(rf"\b{in_any_case(lambda cues: cues.states.one_day)}\b", re.I)
_ONE_WEEK = Phrases(rf"\b{in_any_case(lambda cues: cues.states.one_week)}\b", re.I)
_THAN = Phrases(rf"\s+{in_any_case(lambda cues: cues.states.than_planned)}", re.I)
_LATER = re.compile(rf"\s+{in_any_case(lambda cues: cues.states.later_by)}", re.I)
_SOONER = re.compile(rf"\s+{in_any_case(lambda cues: cues.states.sooner_by)}", re.I)
_SOONER_SAID = re.compile(rf"\b{in_any_case(lambda cues: cues.states.sooner_by)}", re.I)
_FORWARD = re.compile(rf"\b{in_any_case(lambda cues: cues.states.forward)}", re.I)
_BY = re.compile(rf"\b{in_any_case(lambda cues: cues.states.by_length)}\s*$", re.I)
# What may follow a length that is none of what stands behind it: "the two-day meeting" is no move by two days.
_CLOSES = Phrases(rf"\s*(?:[.,;:)–—]|\n|$|\s{in_any_case(lambda cues: cues.states.behind_length)}\b)", re.I)


@dataclass(frozen=True, slots=True)
class _Moved:
    """By how many days, and where that stands."""

    start: int
    end: int
    days: int
    by_verb: bool = True  # a verb tells it, and not "later than planned"


def moves_by_length(
    found: Sequence[Dated], lengths: Sequence[TimeMention], layout: Layout, words: Lexicon
) -> list[TimeMention]:
    """Tells each day by how many days it was moved, where a length says that; the other lengths are given back."""
    told = sorted([*_of_lengths(lengths, layout, words), *_of_steps(found, layout.text, words)], key=lambda m: m.start)
    starts = [dated.start for dated in found] if told else []
    for move in told:
        at = bisect_left(starts, move.start)
        day = _new_day(move, found, at, layout, words) or _given_up(move, found, at)
        if day is not None:
            if _is_old(day, move, layout.text, words):
                _later(day, move.days)
            day.shifted = move.days
    taken = {move.start for move in told}
    return [length for length in lengths if length.start not in taken]


def _is_old(day: Dated, move: _Moved, text: str, words: Lexicon) -> bool:
    """ "The concert on 12 May has been put back by a week": the day before the verb is the one that it had.

    Not "will be held on 12 May, put back by a week".
    """
    if not move.by_verb or day.end > move.start or day.sentence[0] > move.start or day.sentence[1] < move.end:
        return False
    exact = len(day.spans) == 1 and day.spans[0].precision in (Precision.DAY, Precision.MINUTE)
    held = last_said(words.future, text, max(day.sentence[0], day.start - _NEAR), day.start)
    told = words.verbs.search(text, day.end, move.start) is not None or text[day.end : day.end + 1] != ","
    return exact and told and held is None and not day.moved


def _later(day: Dated, days: int) -> None:
    """Takes a day for the one that lies so many days behind it."""
    first = day.spans[0].first_day
    assert first is not None
    day.spans = [day.spans[0].on(first + timedelta(days=days))]
    day.role, day.moved = Role(EVENT, f"moved from then by {days} days"), True


def former_by_length(dated: Dated, span: Span) -> Span | None:
    """The days on which it was to be, which only the length of the move tells."""
    first, last = span.first_day, span.last_day
    if not dated.shifted or first is None or last is None or span.precision not in (Precision.DAY, Precision.MINUTE):
        return None
    back = timedelta(days=dated.shifted)
    return day_span(first - back, last - back)


def _of_lengths(lengths: Sequence[TimeMention], layout: Layout, words: Lexicon) -> Iterator[_Moved]:
    """ "Put back by a week", "um eine Woche verschoben", "deux jours plus tôt que prévu"."""
    for start, end, days in _counted(lengths, layout.text):
        unit = layout.unit_at(start)
        sign = _sign(layout.text, unit.sentence_at(start), start, end, words) if unit is not None else 0
        if sign:
            yield _Moved(start, end, sign * days, by_verb=_THAN.search(layout.text, end, end + _NEAR) is None)


def _counted(lengths: Sequence[TimeMention], text: str) -> Iterator[tuple[int, int, int]]:
    """All lengths in days and weeks: where they begin and end, and how many days they are."""
    for length in lengths:
        told = _LENGTH.fullmatch(length.when.duration or "")
        if told is not None:
            yield length.start, length.end, int(told[1]) * _DAYS[told[2]]
    for pattern, days in ((_ONE_DAY, 1), (_ONE_WEEK, 7)):
        yield from ((match.start(), match.end(), days) for match in pattern.finditer(text))


def _sign(text: str, sentence: tuple[int, int], start: int, end: int, words: Lexicon) -> int:
    """Whether a length is that of a move, to a later day (1) or to a sooner one (-1); 0 where it is none."""
    first, last = sentence
    verb = _verb(text, first, start, words)
    later, sooner = _LATER.match(text, end), _SOONER.match(text, end)
    if turn := later or sooner:
        said = verb is not None or _THAN.match(text, turn.end()) is not None
        return (1 if later else -1) if said else 0
    if verb is not None and _CLOSES.match(text, end):
        return -1 if _FORWARD.search(text, verb.start(), start) else 1
    behind = words.shifts.search(text, end, min(last, end + _NEAR))
    if behind is not None and _BY.search(text, max(first, start - 8), start):
        return -1 if _FORWARD.match(text, behind.start()) else 1
    return 0


def _verb(text: str, first: int, start: int, words: Lexicon) -> re.Match[str] | None:
    """The verb of moving that stands a few words before a length."""
    last = None
    for match in words.shifts.finditer(text, max(first, start - _NEAR), start):
        last = match
    return last if last is not None and _FEW.fullmatch(text, last.end(), start) else None


def _of_steps(found: Sequence[Dated], text: str, words: Lexicon) -> Iterator[_Moved]:
    """ "One day later than announced", which read alone is the day after."""
    for dated in found:
        step = dated.when.relative
        if dated.when.kind is not WhenKind.DATE or step is None or step.unit not in _DAYS or dated.when.has_time:
            continue
        verb = _verb(text, dated.sentence[0], dated.start, words)
        if step.offset and step.said in ("after", "step") and (_THAN.match(text, dated.end) or verb is not None):
            dated.role = Role(NONE, "by so much something was moved")
            sooner = _SOONER_SAID.search(text, dated.start, dated.end) is not None
            days = abs(step.offset) * _DAYS[step.unit]
            yield _Moved(dated.start, dated.end, -days if sooner else days)


def _new_day(move: _Moved, found: Sequence[Dated], at: int, layout: Layout, words: Lexicon) -> Dated | None:
    """The day to which it was moved: in its sentence, behind the length first; else the first of the next sentence."""
    unit = layout.unit_at(move.start)
    assert unit is not None
    first, last = unit.sentence_at(move.start)
    behind = [d for d in found[at : at + _NEXT + 1] if d.start >= move.end and _may_be(d)]
    before = [d for d in reversed(found[max(0, at - _NEXT) : at]) if d.start >= first and _may_be(d)]
    near = next((d for d in behind if d.start < last), None) or next(iter(before), None)
    if near is not None or not behind:
        return near
    goes_on = behind[0].unit.index - unit.index <= 1 and words.future.search(layout.text, *behind[0].sentence)
    return behind[0] if goes_on else None


def _given_up(move: _Moved, found: Sequence[Dated], at: int) -> Dated | None:
    """The day of which its sentence has told that it was planned: "set for 12 May, it has been put back by a week"."""
    before = reversed(found[max(0, at - _NEXT) : at])
    taken = {id(d.takes) for d in found if d.takes is not None}
    return next(
        (
            d
            for d in before
            if d.sentence[0] <= move.start < d.sentence[1] and d.role.name == FORMER and d.is_day and id(d) not in taken
        ),
        None,
    )


def _may_be(dated: Dated) -> bool:
    exact = any(span.known and not span.precision.vague for span in dated.spans)
    return dated.role.name == EVENT and exact and dated.takes is None and not dated.rrule
