"""Days find the day on which a gathering ends: "opens on 5 May and runs until 9 May", "5 May | Assembly (to 9 May)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from calsync.extract.gathering import INDEFINITE
from calsync.extract.language import Lexicon, in_any_case
from calsync.extract.layout import Layout
from calsync.extract.lexicon import head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.reports import REPORTED, closed_on, of_what_was_told
from calsync.extract.roles import EVENT, LIKELY_ASKED, NONE, Role
from calsync.extract.temporal import TimeMention
from calsync.extract.within import first_letter
from calsync.span import Precision, Span, When, WhenKind, day_span

_REACH = 24  # characters before a day in which the word that makes it an end stands
_BETWEEN = re.compile(r"[\s(]*(?:on|the|den|dem|le|el|pada|hari)?[\s(]*")
_FAR = 60  # characters between a day and the length of what begins on it
_LONGEST = 100  # days that one gathering may last
_WINDOW = 8
_OPENING = 30  # characters of a sentence's begin, and behind a length, in which stands what lasts so long
_OPENS = re.compile(r"[^\W\d_]+")


def join_ends(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """Makes a range of a day and the day to which the same sentence, or the row under it, says that it goes on."""
    text = layout.text
    _join_columns(found, layout, words)
    for index, last in enumerate(found):
        free = last.role.name in (EVENT, NONE) or last.role == LIKELY_ASKED or _counted_on(last)
        if not free or not _plain_day(last) or not is_end(last, text, words):
            continue
        if _moved(last, text, words):
            continue
        before = [d for d in found[max(0, index - _WINDOW) : index] if d.when.has_date and d.when.has_day]
        first = _begun(before, last, text, words)
        if first is not None:
            if first.role.name != EVENT or not (_plain_day(first) or _of_this_week(first)):
                continue
            _weekday_after(first, last)
            _day_after(last)
            if _follows(first, last):
                first.when = _range(first.when, last.when)
                last.role = Role(NONE, "the end of what begins before it")
        else:
            over = [d for d in before if d.role.name == EVENT and _plain_day(d) and _stands_over(d, last)]
            if over and _follows(over[-1], last):
                last.when = _range(over[-1].when, last.when)
                last.role = Role(EVENT, "the end of what begins on the day above")


def _join_columns(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """ "From | To" over a table, "Start date: … / End date: …": the first and the last day of one gathering.

    Where a row of a table goes on for longer than gatherings do, its rows are terms of office or the like.
    """
    days = [d for d in found if d.role.name in (EVENT, NONE) and _plain_day(d)]
    pairs = [(one, two) for one, two in pairwise(days) if _columns_of_one(one, two, layout, words)]
    fits = [_same_day(one, two) or _follows(one, two) for one, two in pairs]
    listed = [layout.lists.of(one.unit.index) for one, _ in pairs]
    terms = [listing for listing, fit in zip(listed, fits, strict=True) if listing is not None and not fit]
    for (first, last), listing, fit in zip(pairs, listed, fits, strict=True):
        if fit and not any(listing is long for long in terms):
            first.when = _range(first.when, last.when)
            last.role = Role(NONE, "the end of what begins beside it")


def _columns_of_one(first: Dated, last: Dated, layout: Layout, words: Lexicon) -> bool:
    """Whether two days stand in one row, or in one line after the other, as the first and the last."""
    if first.role.name != EVENT or last.unit.index - first.unit.index > 1 or first.unit.block != last.unit.block:
        return False
    if not words.captions.first.fullmatch(_head(first, layout)):
        return False
    return words.captions.last.fullmatch(_head(last, layout)) is not None


def _same_day(first: Dated, last: Dated) -> bool:
    """Whether two times are hours of one day."""
    begun = first.spans[0].first_day if first.spans else None
    return first.when.has_time and last.when.has_time and begun is not None and begun == last.spans[0].last_day


def _head(dated: Dated, layout: Layout) -> str:
    """What stands over a day in its table, or before it in its line."""
    if dated.unit.label:
        return dated.unit.label
    listing = layout.lists.of(dated.unit.index)
    column = listing.column_at(dated.unit.index, dated.start) if listing is not None else None
    return column.head if column is not None else ""


def _begun(before: Sequence[Dated], last: Dated, text: str, words: Lexicon) -> Dated | None:
    """The day in the sentence of an end, or in the one that it takes up: "… opens on Monday. It lasts until Friday." """
    if before and before[-1].sentence == last.sentence:
        return before[-1]
    opens = first_letter(text, last.sentence[0])
    if words.anaphora.match(text, opens) is None or words.ends.search(text, opens, last.start) is None:
        return None
    return before[-1] if before and before[-1].unit is last.unit else None


_DAYS_LONG = re.compile(r"P(\d{1,2})([DW])")
NOT_LASTING = re.compile(
    r"\W*(?:after|before(?:hand)?|ago|later|earlier|ahead|from|apart|prior|in advance|notice|since|old|away|nach|vor|avant|après|antes|después|"
    r"sebelum|selepas|setelah|lalu|per|a week)\b",
    re.I,
)
_COUNTED_FROM = re.compile(
    r"\b(?:within|in|after|by|um|up to|least|slips?|past|last|next|every|than|first|another|nach|innerhalb|binnen|dans|après|dentro de|tras|cada|alle|dalam|"
    r"setelah|selepas)\s+(?:the |these |los |les )?$",
    re.I,
)


_AFTER = re.compile(r"(?:after|nach|après|tras|después|setelah|selepas)\b", re.I)
# "Expected to last two weeks" tells no day exactly, "to last three days" does.
_TO_LAST = re.compile(r"\b(?:to|will|would|should|may|could) last\s+$", re.I)
_LASTS = re.compile(rf"\b{in_any_case(lambda cues: cues.roles.lasts)}\b[^.:;\d]{{0,{_OPENING}}}$", re.I)


def join_lengths(
    found: Sequence[Dated], lengths: Sequence[TimeMention], layout: Layout, words: Lexicon, today: date | None
) -> None:
    """ "Starts on 3 June and will run for two weeks": the last day is known; of "a three-day visit that ended today" the first."""
    text = layout.text
    starts = [d.start for d in found]
    for length in lengths:
        told = _DAYS_LONG.fullmatch(length.when.duration or "")
        days = int(told[1]) * (7 if told[2] == "W" else 1) if told is not None else 0
        unit = layout.unit_at(length.start)
        if unit is None or not 1 < days <= _LONGEST or NOT_LASTING.match(text, length.end):
            continue
        counted = _COUNTED_FROM.search(text, max(unit.start, length.start - _REACH), length.start)
        exact = (length.when.duration or "").endswith("D") and _TO_LAST.search(
            text, max(unit.start, length.start - _REACH), length.start
        )
        if counted is not None and not _AFTER.match(counted[0]) and not exact:
            continue
        sentence = unit.sentence_at(length.start)
        at = bisect_left(starts, length.start)
        around = found[max(0, at - _WINDOW) : at + _WINDOW]
        near = [d for d in around if d.sentence == sentence and (_one_day(d) or _for_days(d, length, text))]
        if not near:
            before = [d for d in around if d.end <= sentence[0] and _one_day(d)]
            if words.anaphora.match(text, first_letter(text, sentence[0])):
                near = [d for d in before if d.unit.index == unit.index][-1:]
            near = near or _named_again(before, length, sentence, text, words)
            near = near or _goes_on(before, length, sentence, text, words)
            near = near or _just_over([d for d in before if not _ahead(d, today)], length, sentence, text, words)
        if not near:
            continue
        told_of = min(near, key=lambda d: max(d.start - length.end, length.start - d.end))
        closed = not _ahead(told_of, today) and closed_on(told_of, around, text, words)
        over = closed or _ended(told_of, length, text, words)
        if counted is not None and not exact and not over:
            continue
        if not over and any(is_end(d, text, words) and not _moved(d, text, words) for d in near):
            continue
        if told_of.sentence == sentence and max(told_of.start - length.end, length.start - told_of.end) > _FAR:
            continue
        span = told_of.spans[0]
        if span.first_day is not None:
            more = timedelta(days=days - 1)
            first, last = (span.first_day - more, span.first_day) if over else (span.first_day, span.first_day + more)
            told_of.spans = [Span(first, last, Precision.DAY, None, span.implied | {"start" if over else "end"})]
            told_of.role = REPORTED if closed else told_of.role


def _named_again(
    before: Sequence[Dated], length: TimeMention, sentence: tuple[int, int], text: str, words: Lexicon
) -> list[Dated]:
    """ "The two-day forum will look at …": the day of the last sentence that spoke of a forum; "a two-day forum" is another."""
    low = first_letter(text, sentence[0])
    opens = _OPENS.match(text, low)
    if opens is None or opens[0].casefold() in INDEFINITE or length.start - low > _OPENING:
        return []
    pattern = head_pattern(words.code)
    heads = {m[0].casefold() for m in pattern.finditer(text, low, min(sentence[1], length.end + _OPENING))}
    return [d for d in before if any(m[0].casefold() in heads for m in pattern.finditer(text, *d.sentence))][-1:]


def _goes_on(
    before: Sequence[Dated], length: TimeMention, sentence: tuple[int, int], text: str, words: Lexicon
) -> list[Dated]:
    """ "Delegates will meet for two days": said right behind a sentence with one day, of its gathering if of no other."""
    if _LASTS.search(text, sentence[0], length.start) is None:
        return []
    if head_pattern(words.code).search(text, sentence[0], length.start) is not None:
        return []
    beside = [d for d in before if not text[d.sentence[1] : sentence[0]].strip()]
    return beside if len(beside) == 1 else []


def _ahead(dated: Dated, today: date | None) -> bool:
    """Whether a day is still to come, on which nothing has ended: "Police closed roads ahead of the summit, which begins …"."""
    last = dated.spans[0].last_day
    return today is not None and last is not None and last > today


def _just_over(
    before: Sequence[Dated], length: TimeMention, sentence: tuple[int, int], text: str, words: Lexicon
) -> list[Dated]:
    """ "He spoke after the three-day meeting": of the one gathering that is told before to have ended on a day."""
    if not of_what_was_told(text, length.start, length.end, sentence):
        return []
    over = [d for d in before if d.layout == "prose" and closed_on(d, before, text, words)]
    return over if len(over) == 1 else []


def _ended(day: Dated, length: TimeMention, text: str, words: Lexicon) -> bool:
    """ "The three-day forum, which ended here on Thursday", "at the end of the two-day summit today"."""
    low = max(day.sentence[0], min(length.start, day.start) - _REACH)
    return any(words.ended.finditer(text, low, day.start))


def _one_day(dated: Dated) -> bool:
    span = dated.spans[0] if dated.role.name == EVENT and len(dated.spans) == 1 else None
    whole = span is not None and span.precision is Precision.DAY and span.first_day == span.last_day
    return whole and dated.when.kind is WhenKind.DATE


def _for_days(dated: Dated, length: TimeMention, text: str) -> bool:
    """ "On 12 April at 10 am, for three days": the hour at which each of them begins."""
    span = dated.spans[0] if dated.role.name == EVENT and len(dated.spans) == 1 else None
    opens = span is not None and span.precision is Precision.MINUTE and span.end is None
    return opens and _RIGHT_BEHIND.fullmatch(text, dated.end, length.start) is not None


_RIGHT_BEHIND = re.compile(r",?\s+(?:[^\W\d_]+\s+)?(?:[^\W\d_]+\s+)?")


def join_days(found: Sequence[Dated], text: str, words: Lexicon) -> None:
    """ "Monday from 8 to 6 and Tuesday from 7 to 9:30": one gathering, from the start of the first day to the end of the last."""
    first: Dated | None = None
    edge = 0  # where the last day that was joined ends
    for dated in found:
        one = first.spans[0] if first is not None else None
        other = _whole_day(dated)
        if first is not None and one is not None and other is not None and first.sentence == dated.sentence:
            between = text[edge : dated.start].strip(" ,;\n").casefold()
            follows = _next_day(one, other)
            if follows and between in words.ands:
                first.spans = [replace(one, end=other.end)]
                edge = dated.end
                dated.role = Role(NONE, "a further day of what begins on the day before")
                continue
        first, edge = (dated, dated.end) if other is not None else (None, 0)


def _next_day(one: Span, other: Span) -> bool:
    return one.last_day is not None and other.first_day == one.last_day + timedelta(days=1)


def _whole_day(dated: Dated) -> Span | None:
    """The one span of an event that is told with its hours from beginning to end."""
    span = dated.spans[0] if dated.role.name == EVENT and len(dated.spans) == 1 else None
    return span if span is not None and span.precision is Precision.MINUTE and span.end is not None else None


def _plain_day(dated: Dated) -> bool:
    when = dated.when
    plain = when.relative is None or when.relative.unit == "day"
    return when.kind in (WhenKind.DATE, WhenKind.DATETIME) and when.has_day and plain and when.nth is None


def _of_this_week(dated: Dated) -> bool:
    """ "This Friday", "am kommenden Freitag": a weekday counted from the text's own day."""
    when = dated.when
    counted = when.relative is not None and when.relative.unit == "week" and when.weekday is not None
    return counted and when.kind in (WhenKind.DATE, WhenKind.DATETIME) and when.nth is None


def is_end(dated: Dated, text: str, words: Lexicon) -> bool:
    """Whether the words before a day make it the last one: "to", "until"."""
    low = max(dated.sentence[0], dated.start - _REACH)
    last = None
    for match in words.until.finditer(text, low, dated.start):
        last = match
    return last is not None and _BETWEEN.fullmatch(text, last.end(), dated.start) is not None


def _moved(dated: Dated, text: str, words: Lexicon) -> bool:
    """ "Postponed to 9 May" is no end."""
    low = max(dated.sentence[0], dated.start - 2 * _REACH)
    return any(words.shifts.finditer(text, low, dated.start)) or any(words.postponed.finditer(text, low, dated.start))


def _stands_over(day: Dated, last: Dated) -> bool:
    """Whether the day is the line over a row, and says little else."""
    lone = day.unit.end - day.unit.start - (day.end - day.start) < 30
    return lone and (day.unit.index in last.unit.above or day.unit.block == last.unit.block)


def _weekday_after(first: Dated, last: Dated) -> None:
    """A bare weekday that ends something is the first one after its beginning: "opened today and ends on Sunday"."""
    when, begun = last.when, first.spans[0].first_day if first.spans else None
    if begun is None or when.weekday is None or when.day is not None or when.relative is not None:
        return
    ends = begun + timedelta(days=(when.weekday - begun.weekday()) % 7 or 7)
    last.when = replace(when, year=ends.year, month=ends.month, day=ends.day)
    last.spans = [day_span(ends)]


def _counted_on(dated: Dated) -> bool:
    """Whether it is told by how long it is after a day that was told before: "the next day"."""
    return dated.when.relative is not None and dated.when.relative.said == "after"


def _day_after(last: Dated) -> None:
    """ "Opens on 5 May and closes the next day": a day that is counted from another is told by its date in a range."""
    day = last.spans[0].first_day if last.spans else None
    if day is not None and _counted_on(last):
        last.when = When(WhenKind.DATE, year=day.year, month=day.month, day=day.day)


def _follows(first: Dated, last: Dated) -> bool:
    begun = first.spans[0].first_day if first.spans else None
    ended = last.spans[0].last_day if last.spans else None
    return begun is not None and ended is not None and 0 < (ended - begun).days <= _LONGEST


def _range(first: When, last: When) -> When:
    """From day to day; the hours stay only where both days have one."""
    if first.has_time and last.has_time:
        return replace(first, kind=WhenKind.RANGE, end=last)
    bare = {"hour": None, "minute": None, "zone": None, "zone_said": None, "duration": None, "alternatives": ()}
    end = replace(last, kind=WhenKind.DATE, mod=None, **bare)  # type: ignore[arg-type]
    return replace(first, kind=WhenKind.RANGE, end=end, **bare)  # type: ignore[arg-type]
