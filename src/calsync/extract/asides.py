"""Times that are no gathering's, whatever stands beside them: stamps, signatures, office weekdays, days off and in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from calsync.extract.anchor import of_a_gathering
from calsync.extract.language import Lexicon, anywhere, in_any_case
from calsync.extract.layout import Layout
from calsync.extract.lexicon import head_pattern
from calsync.extract.listing import EVENTS
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.reports import closed_on
from calsync.extract.roles import DEADLINE, EVENT, HOURS, NONE, STAMP, Role
from calsync.extract.temporal import TimeMention
from calsync.span import Precision, When, WhenKind

_APPOSED = re.compile(r"\s*[,(–—-]\s*(?:the |le |el |der |am |one |a |un |une |einen )?", re.I)
_OF_IT = re.compile(
    r"\s+(?:the|its|their|this|that|his|her|our|an?|der|dem|die|das|du|de|des|del|nach|von|que|después|setelah|selepas)\b",
    re.I,
)
_RECENT = 3  # days before the text's own day
_LINE = 120  # characters of a line that may say nothing but that a day is off
_BRACKETED = re.compile(r"\([^()\n]*\)")
_PARTS = re.compile(r"[\n,;|•·–—]+|\s[-.]+\s?|[-.]+\s")
_NUMBER = re.compile(r"^\W*\d{1,2}[.)]\s")
_NONE = Phrases(rf"{in_any_case(lambda cues: cues.states.none)}\b", re.I)
# Between "closed" and the day its name may stand: "closed on Anzac Day, Saturday 25 April", "closed for Thanksgiving on 26 November".
_ITS_NAME = r"(?:\s+(?:for\s+)?(?:the\s+)?(?-i:[A-ZÀ-Þ][\w'’.-]*)(?:\s(?-i:[A-ZÀ-Þ][\w'’.-]*)){0,3}(?:\s+holiday)?,?(?:\s+on)?)?"
_SHUT = Phrases(rf"\b{in_any_case(lambda cues: cues.asides.shut)}{_ITS_NAME}\s*(?:[:–—-]\s*)?$", re.I)
_SHUT_BEHIND = re.compile(rf"{anywhere(lambda cues: cues.asides.shut_behind)}\s*(?:[.!;\n]|$)", re.I)
_IN_FORCE = Phrases(rf"\b{in_any_case(lambda cues: cues.asides.in_force)}\s*(?:[:–—|-]\s*)?$", re.I)
_IN_FORCE_BEHIND = re.compile(rf" {anywhere(lambda cues: cues.asides.in_force_behind)}\b", re.I)
_EXAMPLE = Phrases(rf"\b{in_any_case(lambda cues: cues.asides.example)}\s*[:,]", re.I)
_ELSEWHERE = re.compile(r"[^()\d\n.;]{0,24}\(| ?[=/] ?")
_PLACE = re.compile(r" (?:in |à |a |di )?[^\W\d_a-z]")
_CLOCK = timedelta(hours=26)  # no two clocks of the earth are farther apart
_HOURS = 6  # times after an hour among which the same one on other clocks is looked for
_LED = 45  # characters before a day in which that stands
_SHOWN = 160  # characters of an example
_NONE_OF = Phrases(rf"\W*{in_any_case(lambda cues: cues.states.none)}(?:\s+|(?<=['’]))", re.I)
_FEW_WORDS = re.compile(r"(?:[^\W\d_]+\s+){0,5}[^\W\d_]+,?\s+")
_NONE_THEN = re.compile(
    rf"[ ,:)–-]+(?:[^\W\d_]+ +){{0,2}}?{in_any_case(lambda cues: cues.states.none)}(?:\s+|(?<=['’]))", re.I
)
_HEAD = 24  # characters behind "no" in which the gathering is named that is not held
_SUBJECT = 160  # characters before its day in which the gathering stands that ended
_REPORTED = 7  # days after which the end of a gathering is still reported
_BESIDE = 16  # characters between a day and the words that say that it comes back


def set_aside(found: Sequence[Dated], layout: Layout, words: Lexicon, today: date | None) -> None:
    """Gives such times their role. Their spans are known, their hours not all yet."""
    _yearly(found)
    _other_clocks(found, layout.text)
    lists = [listing.rows[0] for listing in layout.lists.all if listing.kind == EVENTS]
    dated_units = {d.unit.index for d in found if d.when.has_date and d.when.has_day and d.when.holiday is None}
    for index, dated in enumerate(found):
        if dated.role.name != EVENT:
            continue
        role = _aside(dated, layout, words, today)
        if role is None and dated.when.holiday is not None and dated.unit.index in dated_units:
            role = Role(NONE, "a holiday beside a date: part of a name, or said twice")
        if role is None and index and _said_by_another(found[index - 1], dated, layout.text):
            role = Role(NONE, "says by another gathering which day the one before it is")
        if role is None and _weekday_of_a_form(index, found, layout.text):
            role = Role(NONE, "the weekday of the day that its form tells")
        if role is None and (_spans_a_list(dated, lists) or _week_of_a_list(index, found, layout)):
            role = Role(NONE, "the stretch of time of the list under it")
        if role is not None:
            dated.role = role


def without_years_lost(times: Sequence[TimeMention], text: str, words: Lexicon) -> list[TimeMention]:
    """The times but for the year in which a gathering of a day is not held: "planned for 12 May, will not take place this year"."""
    kept: list[TimeMention] = []
    for time in times:
        when = time.when
        a_year = (
            when.relative is not None and not when.has_day and when.month is None and text.endswith(_YEARS, 0, time.end)
        )
        if a_year and kept and kept[-1].when.has_day and time.start - kept[-1].end < _SHOWN:
            low = kept[-1].end
            off = any(
                not text[cue.end() : time.start].strip() for cue in words.cancelled.finditer(text, low, time.start)
            )
            if off and not _STOPS.search(text, low, time.start):
                continue
        kept.append(time)
    return kept


_YEARS = ("year", "Jahr", "année", "año", "tahun ini")
_STOPS = re.compile(r"[.!?]\s|\n\s*\n")


def _said_by_another(day: Dated, dated: Dated, text: str) -> bool:
    """ "On 14 May, the day after the election": the day after that is not the day after the fourteenth."""
    step = dated.when.relative
    if step is None or step.said != "after" or day.sentence != dated.sentence or not day.is_day or day.when.relative:
        return False
    return _APPOSED.fullmatch(text, day.end, dated.start) is not None and _OF_IT.match(text, dated.end) is not None


def _yearly(found: Sequence[Dated]) -> None:
    """ "Licences are renewed by 31 December each year" is a rule, and no deadline of this year's."""
    for one, other in pairwise(found):
        day, again = (one, other) if other.when.rrule == "FREQ=YEARLY" else (other, one)
        beside = one.sentence == other.sentence and other.start - one.end < _BESIDE
        if again.when.rrule == "FREQ=YEARLY" and beside and day.role.name == DEADLINE and day.when.year is None:
            day.role = Role(NONE, "a rule of each year")


def _other_clocks(found: Sequence[Dated], text: str) -> None:
    """ "25 April, 23:00 UTC (26 April, 08:00 Tokyo)": what stands in brackets behind an hour is that hour elsewhere."""
    for index, dated in enumerate(found):
        if dated.role.name != EVENT or not dated.is_day or not dated.when.has_time or not dated.spans:
            continue
        led = _ELSEWHERE.match(text, dated.end)
        if led is None:
            continue
        close = text.find(")", led.end(), led.end() + _SHOWN) if led[0].endswith("(") else -1
        for other in found[index + 1 : index + _HOURS]:
            if other.start > max(close, led.end()):
                break
            if other.is_day and other.when.has_time and other.spans and _on_another_clock(dated, other, text):
                other.role = Role(NONE, "the same hour on another clock")


def _on_another_clock(dated: Dated, other: Dated, text: str) -> bool:
    zones = dated.when.zone or other.when.zone or _PLACE.match(text, other.end)
    one, two = dated.spans[0].start, other.spans[0].start
    if not zones or not isinstance(one, datetime) or not isinstance(two, datetime):
        return False
    return timedelta() < abs(one.replace(tzinfo=None) - two.replace(tzinfo=None)) <= _CLOCK


def _aside(dated: Dated, layout: Layout, words: Lexicon, today: date | None) -> Role | None:
    when, text = dated.when, layout.text
    if when.second is not None:
        return Role(STAMP, "told to the second: a machine wrote it")
    if _closes(dated, layout, words, today):
        return Role(STAMP, "a lone date of the days on which the text was made")
    low = max(dated.sentence[0], dated.start - _LED)
    before = text[low : dated.start]
    bracketed = before.rstrip().endswith("(")
    if _weekdays(when) and (when.has_time or any(d.has_time for d in when.days) or bracketed):
        return Role(HOURS, "hours of many weekdays")
    if bracketed and words.hours.search(before):
        return Role(HOURS, "hours of opening or the like")
    if _rules_only(dated, max(dated.unit.start, dated.start - _LED), text) and not _just_over(
        dated, text, words, today
    ):
        return Role(NONE, "something is closed then, or is in force from then on")
    if _of_an_example(dated, layout):
        return Role(NONE, "stands in an example")
    if not when.has_time and _none_in(dated, text, words):
        return Role(NONE, "nothing is held in all that time")
    if not when.has_time and _free(dated, text, words):
        return Role(NONE, "a day off: nobody meets")
    if when.holiday is not None and when.year is None and not when.has_time and not _said_of(dated, before):
        return Role(NONE, "a holiday in passing")
    return None


def _rules_only(dated: Dated, low: int, text: str) -> bool:
    """ "The office is closed from 24 December", "The by-law takes effect on 1 May": of the day no gathering is told."""
    behind = text[dated.end : min(dated.sentence[1], dated.end + _LED)]
    if _SHUT.search(text, low, dated.start) is not None or _IN_FORCE.search(text, low, dated.start) is not None:
        return True
    if _IN_FORCE_BEHIND.match(behind) is not None:
        return True
    return not dated.when.has_time and _SHUT_BEHIND.match(behind) is not None  # "14:00-17:00, closed" is a meeting


def _just_over(dated: Dated, text: str, words: Lexicon, today: date | None) -> bool:
    """ "Rapat Anggota Tahunan resmi ditutup hari ini": the word for "shut" also says that a gathering ended."""
    last = dated.spans[0].last_day if dated.spans else None
    if today is None or last is None or not 0 <= (today - last).days <= _REPORTED:
        return False
    low = max(dated.sentence[0], dated.start - _SUBJECT)
    return head_pattern(words.code).search(text, low, dated.start) is not None and closed_on(
        dated, [dated], text, words
    )


def _of_an_example(dated: Dated, layout: Layout) -> bool:
    """ "In the announcement write, for instance:", and what stands behind that, or in the line under it."""
    low = max(_opens(dated), dated.start - _SHOWN)
    if _EXAMPLE.search(layout.text, low, dated.start) is not None:
        return True
    above = layout.units[dated.unit.index - 1] if dated.unit.index else None
    said = layout.text[max(above.start, above.end - _LED) : above.end].rstrip() if above is not None else ""
    return said.endswith(":") and _EXAMPLE.search(said) is not None


def _free(dated: Dated, text: str, words: Lexicon) -> bool:
    """ "Mon 3 May - public holiday (Labour Day), no sitting": all that a line says of its day is that nobody works."""
    bounds = (dated.unit.start, dated.unit.end), (_opens(dated), dated.sentence[1])
    return any(last - first <= _LINE and _is_free(dated, text, first, last, words) for first, last in bounds)


def _none_in(dated: Dated, text: str, words: Lexicon) -> bool:
    """ "No meetings in July and August": of a stretch of time that is kept free no meeting is called off."""
    when, (first, last) = dated.when, dated.sentence
    months = len(when.days) > 1 and not any(day.has_day for day in when.days)
    if not months and when.end is None:
        return False  # on two days that are named, two meetings are off
    heads = head_pattern(words.code)
    opens = _NONE_OF.match(text, first, dated.start)
    if opens is not None and _FEW_WORDS.fullmatch(text, opens.end(), dated.start):
        return heads.search(text, opens.end(), min(opens.end() + _HEAD, dated.start)) is not None
    behind = _NONE_THEN.match(text, dated.end, last)
    return behind is not None and heads.search(text, behind.end(), min(behind.end() + _HEAD, last)) is not None


def _opens(dated: Dated) -> int:
    """Where its sentence begins, with the label in front of that."""
    unit, first = dated.unit, dated.sentence[0]
    return unit.start if unit.label and first == unit.value else first


def _is_free(dated: Dated, text: str, first: int, last: int, words: Lexicon) -> bool:
    rest = _BRACKETED.sub("", f"{text[first : dated.start]}\n{text[dated.end : last]}")
    parts = [part.strip() for part in _PARTS.split(_NUMBER.sub("", rest)) if any(map(str.isalpha, part))]
    return bool(parts) and words.captions.free.fullmatch(parts[0]) is not None and all(map(_NONE.match, parts[1:]))


def _weekday_of_a_form(index: int, found: Sequence[Dated], text: str) -> bool:
    """ "Date: 18 December 2025 / Day: Thursday": a label's weekday, beside another label's day that falls on it."""
    dated = found[index]
    unit = dated.unit
    if not unit.label or not _bare(dated.when) or dated.when.has_time:
        return False
    if text[unit.value : unit.end].strip(" .\n") != text[dated.start : dated.end]:
        return False
    for other in (*found[max(0, index - 1) : index], *found[index + 1 : index + 2]):
        day = other.spans[0].first_day if other.spans and other.when.day is not None else None
        near = other.unit.label and abs(other.unit.index - unit.index) <= 2
        if near and day is not None and day.weekday() == dated.when.weekday:
            return True
    return False


def _spans_a_list(dated: Dated, lists: Sequence[int]) -> bool:
    """ "Talks this spring", "Dates for 2026": a heading's month or season over a list of meetings."""
    vague = dated.when.kind in (WhenKind.DATE, WhenKind.RANGE) and not dated.when.has_day
    return vague and dated.unit.kind in ("heading", "title") and any(first > dated.unit.index for first in lists)


def _week_of_a_list(index: int, found: Sequence[Dated], layout: Layout) -> bool:
    """ "Committee meetings: week commencing 23 November", over rows of days of that week."""
    dated = found[index]
    if not dated.spans or dated.spans[0].precision is not Precision.WEEK or dated.unit.kind in ("row", "item"):
        return False
    week = dated.spans[0]
    below = [d for d in found[index + 1 : index + 1 + _ROWS] if layout.lists.of(d.unit.index) is not None]
    return sum(d.is_day and bool(d.spans) and week.contains(d.spans[0]) for d in below) > 1


_ROWS = 6  # times behind a week among which the days of its list are looked for


def _closes(dated: Dated, layout: Layout, words: Lexicon, today: date | None) -> bool:
    unit, day = dated.unit, dated.spans[0].last_day if dated.spans else None
    if today is None or day is None or not 0 <= (today - day).days <= _RECENT or dated.when.has_time:
        return False
    if layout.lists.of(unit.index) is not None:
        return False
    rest = layout.text[unit.start : dated.start] + layout.text[dated.end : unit.end]
    if dated.when.year is None or sum(map(str.isalpha, rest)) > 28:
        return False
    return not of_a_gathering(layout, unit, dated.start, dated.end, words)


def _weekdays(when: When) -> bool:
    """Three or more weekdays of no week in particular: "Monday to Friday", "Mo, Di und Do"."""
    if when.kind is WhenKind.RANGE and when.end is not None:
        return _bare(when) and _bare(when.end)
    return when.kind is WhenKind.LIST and len(when.days) > 2 and all(_bare(day) for day in when.days)


def _bare(when: When) -> bool:
    return when.weekday is not None and when.day is None and when.relative is None and when.nth is None


def _said_of(dated: Dated, before: str) -> bool:
    """Whether something is said to be on that day: "on Easter Monday", "Easter Monday | Boat race"."""
    lone = dated.start - dated.unit.start < 4
    return lone or before.split()[-1:] in (["on"], ["am"], ["le"], ["el"], ["pada"], ["hari"], ["at"])
