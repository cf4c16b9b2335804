"""Reports say on which day a gathering began and ended: "wound up here today their forum, which had opened on Monday".

The verb of its beginning or of its end may stand anywhere in its clause, before its day or, as German has it, behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from calsync.extract.language import Lexicon, anywhere
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, HISTORY, NONE, Role
from calsync.span import Span, When, WhenKind

_FAR = 140  # characters between a day and the verb that tells what it is the day of
_COMMA = 40  # how much farther one behind a comma counts
_BEHIND = 2  # and one behind its day
_MOST = 6  # days of a sentence that reports one gathering
_LONGEST = 31  # days that a gathering lasts of which one sentence tells both its beginning and its end
OPENED, CLOSED = "opened", "closed"
REPORTED = Role(EVENT, "a report says when it began and when it ended", sure=0.6)

# Before or behind how long something lasts: of what was told before, "the three-day meeting", "la reunión de tres días".
_THE = re.compile(rf"(?<!\w){anywhere(lambda cues: cues.titles.definite)}(?:[^\W\d_]+\s){{0,2}}$", re.I)
_THAT = re.compile(rf"{anywhere(lambda cues: cues.titles.definite)}", re.I)
_ARTICLE = 30  # characters before a length in which such a word stands


@dataclass(frozen=True, slots=True)
class _Verb:
    start: int
    end: int
    tells: str


def join_reports(found: Sequence[Dated], text: str, words: Lexicon) -> None:
    """Makes a range of the days on which one sentence says that a gathering began and that it ended."""
    for sentence, group in groupby(found, key=lambda d: d.sentence):
        days = [d for d in group if d.role.name in (EVENT, NONE, HISTORY) and _one_day(d)]
        if not 1 < len(days) <= _MOST:
            continue
        verbs = list(_verbs(text, sentence, words))
        told = {tells: [d for d in days if _told(d, days, verbs, text) == tells] for tells in (OPENED, CLOSED)}
        if len(told[OPENED]) != 1 or len(told[CLOSED]) != 1:
            continue
        (first,), (last,) = told[OPENED], told[CLOSED]
        begun, ended = first.spans[0].first_day, last.spans[0].last_day
        if begun is not None and ended is not None and 0 < (ended - begun).days <= _LONGEST:
            last.when = _range(first.spans[0], last.spans[0], last.when)
            last.role = REPORTED
            first.role = Role(NONE, "the beginning of what ends beside it")


def closed_on(day: Dated, found: Sequence[Dated], text: str, words: Lexicon) -> bool:
    """Whether its sentence says that something ended on a day."""
    days = [d for d in found if d.sentence == day.sentence]
    near = max(day.sentence[0], day.start - 2 * _FAR), min(day.sentence[1], day.end + 2 * _FAR)
    return _told(day, days, list(_verbs(text, near, words)), text) == CLOSED


def of_what_was_told(text: str, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """Whether a length is that of a gathering that was told before: "after the three-day meeting"."""
    before = text[max(sentence[0], start - _ARTICLE) : start]
    return _THE.search(before) is not None or _THAT.match(text, end, sentence[1]) is not None


def _verbs(text: str, sentence: tuple[int, int], words: Lexicon) -> Iterator[_Verb]:
    for tells, cue in ((OPENED, words.opened), (CLOSED, words.closed)):
        yield from (_Verb(match.start(), match.end(), tells) for match in cue.finditer(text, *sentence))


def _told(day: Dated, days: Sequence[Dated], verbs: Sequence[_Verb], text: str) -> str:
    """What the verb that stands next to a day tells of it; none with another day between them counts."""
    near = [(far, verb.tells) for verb in verbs if (far := _distance(day, verb, days, text)) <= _FAR]
    return min(near, default=(0, ""))[1]


def _distance(day: Dated, verb: _Verb, days: Sequence[Dated], text: str) -> int:
    low, high = (verb.end, day.start) if verb.end <= day.start else (day.end, verb.start)
    if low > high or high - low > _FAR or any(low <= d.start < high for d in days if d is not day):
        return _FAR + 1
    return high - low + _COMMA * text.count(",", low, high) + _BEHIND * (verb.start >= day.end)


def _one_day(dated: Dated) -> bool:
    span = dated.spans[0] if len(dated.spans) == 1 else None
    return dated.when.has_day and span is not None and span.first_day is not None and span.first_day == span.last_day


def _range(first: Span, last: Span, said: When) -> When:
    begun, ended = first.first_day, last.last_day
    assert begun is not None and ended is not None
    end = When(WhenKind.DATE, year=ended.year, month=ended.month, day=ended.day, weekday=said.weekday)
    return When(WhenKind.RANGE, year=begun.year, month=begun.month, day=begun.day, end=end)
