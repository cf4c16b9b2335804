"""Diaries: a heading says the day, and each entry under it is of that day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from calsync.extract.ends import is_end
from calsync.extract.hours import own_day
from calsync.extract.language import Lexicon
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import head_pattern
from calsync.extract.listing import AGENDA, OFFICE, OVER, PROGRAMME
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, FORMER, NONE, UNDER_A_DAY, Role
from calsync.extract.usual import loose
from calsync.span import When, WhenKind

_ENTRY = 300  # characters; a unit that is longer is an article, not an entry of a diary
_HOUR = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)(?=[\s,])")
_LAST_HOUR = re.compile(r"(?:, |\()([01]\d|2[0-3])([0-5]\d)\)?\s*$")
_LAST_DAY = re.compile(r"\(([^()\d]{1,12}) (\d{1,2})\.?\)\s*$")
_OPEN, _SURE = frozenset({"halfday"}), frozenset[str]()
_NOT_ENTRIES = (PROGRAMME, AGENDA, OFFICE, OVER)


def days_over_lines(found: list[Dated], layout: Layout, words: Lexicon) -> None:
    """In a diary a heading says the day of each entry under it, until the next heading.

    Entries that begin with an hour are told their day; others get a time of their own, at their beginning.
    """
    if layout.news:
        return
    by_unit: dict[int, list[Dated]] = {}
    for dated in found:
        by_unit.setdefault(dated.unit.index, []).append(dated)
    heads = [d for d in found if d.role.name == EVENT and _heads_a_day(d, layout)]
    _in_their_week(found, heads, layout.text, words)
    made: list[Dated] = []
    over = 0  # lines that head entries
    least = 1 if sum(head.unit.kind == "heading" for head in heads) > 2 else 2
    for head in heads:
        if head.unit.index == layout.lists.roll:
            rolled = [layout.units[i] for i in sorted(layout.lists.rolled)]
            entries = [(u, u.sentences[0] if u.sentences else (u.start, u.end)) for u in rolled]
        elif head.unit.kind == "heading":
            entries = [e for e in _entries(head, layout) if not _has_day(e, by_unit, layout.text, words)]
        else:
            entries = _hours_under(head, by_unit, layout)
        if len(entries) < (least if head.unit.kind == "heading" else 2):
            continue
        before, over = 0, over + 1
        for unit, sentence in entries:
            told = [d for d in by_unit.get(unit.index, ()) if d.sentence == sentence]
            first = next((d for d in told if d.role.name != FORMER), None)
            bare = _HOUR.match(layout.text, *sentence)
            if bare is not None and (first is None or first.start > sentence[0]):
                hour = int(bare[1]) + (12 if int(bare[1]) < min(before, 12) else 0)
                when = When(
                    WhenKind.TIME, hour=hour, minute=int(bare[2]), flags=_OPEN if hour == int(bare[1]) < 12 else _SURE
                )
                first = Dated(bare.start(), bare.end(), when, unit, sentence, Role(EVENT, "the hour of an entry"))
                made.append(first)
            if first is not None and first.when.hour is not None:
                before = first.when.hour
            if first is not None and not first.when.has_date and first.when.has_time and _opens(first, told):
                own_day(first, head)
            else:
                role = Role(EVENT, UNDER_A_DAY)
                said = _closing(layout.text, sentence, head.when, words)
                made.append(Dated(sentence[0], sentence[0], said, unit, sentence, role))
        head.role = Role(NONE, "the day of the entries under it")
    if over > 1:
        _set_apart_its_days(found, heads[0].start, layout.text, words)
    if made:
        found[:] = sorted([*found, *made], key=lambda d: (d.start, d.end))


def _in_their_week(found: Sequence[Dated], heads: Sequence[Dated], text: str, words: Lexicon) -> None:
    """ "Weekly schedule, 10 - 14 June 2024" over "Monday", "Tuesday": they are days of that week, which is no meeting's."""
    bare = [head for head in heads if loose(head.when)]
    if len(bare) < 2:
        return
    week = next((d for d in found if d.start < bare[0].start and d.role.name == EVENT and _week(d.when)), None)
    first = _week(week.when) if week is not None else None
    if week is None or first is None:
        return
    for head in bare:
        day = first + timedelta((int(head.when.weekday or 0) - first.weekday()) % 7)
        head.when = When(WhenKind.DATE, year=day.year, month=day.month, day=day.day)
    if words.captions.diary.search(text, *week.sentence) is not None:
        week.role = Role(NONE, "the days that a diary tells of")


def _week(when: When) -> date | None:
    """The first of the days of one week, where all of it is said."""
    end = when.end
    if when.kind is not WhenKind.RANGE or end is None or when.day is None or end.day is None:
        return None
    year, months = when.year or end.year, (when.month or end.month, end.month or when.month)
    if year is None or months[0] is None or months[1] is None:
        return None
    try:
        first, last = date(year, months[0], when.day), date(end.year or year, months[1], end.day)
    except ValueError:
        return None
    return first if 1 < (last - first).days < 7 else None


def _set_apart_its_days(found: Sequence[Dated], first: int, text: str, words: Lexicon) -> None:
    """ "Agenda of the minister, 9 to 13 March": the stretch of days that a diary tells of is no meeting."""
    for dated in found:
        if dated.start >= first:
            return
        stretch = dated.when.kind is WhenKind.RANGE or (dated.when.relative is not None and not dated.when.has_day)
        if not stretch or dated.role.name != EVENT:
            continue
        called = words.captions.diary.search(text, *dated.sentence) is not None
        if words.captions.roll.search(text, *dated.sentence) or (
            called and not head_pattern(words.code).search(text, *dated.sentence)
        ):
            dated.role = Role(NONE, "the days that a diary tells of")


def _opens(hour: Dated, told: Sequence[Dated]) -> bool:
    """Whether an hour opens its entry, alone or behind a former one."""
    at = hour.sentence[0]
    return hour.start == at or (told[0].start == at and told[0].role.name == FORMER and hour.start - told[0].end < 3)


def _closing(text: str, sentence: tuple[int, int], day: When, words: Lexicon) -> When:
    """The day with what closes an entry: "…, 1500" is its hour, "… (to 12)" its last day."""
    hour = _LAST_HOUR.search(text, *sentence)
    if hour is not None:
        return day.join(When(WhenKind.TIME, hour=int(hour[1]), minute=int(hour[2]))) or day
    last = _LAST_DAY.search(text, *sentence)
    if last is not None and words.until.fullmatch(last[1]) and day.day is not None and day.day < int(last[2]) <= 31:
        return replace(day, kind=WhenKind.RANGE, end=When(WhenKind.DATE, day=int(last[2])))
    return day


def _heads_a_day(dated: Dated, layout: Layout) -> bool:
    unit = dated.unit
    lists = layout.lists
    alone = unit.end - unit.start - (dated.end - dated.start) < 20 or unit.index in lists.days
    alone = alone or unit.index == lists.roll
    return alone and dated.when.kind is WhenKind.DATE and dated.when.has_day


def _entries(head: Dated, layout: Layout) -> list[tuple[Unit, tuple[int, int]]]:
    """The lines under a heading: units, and sentences that begin a line."""
    text = layout.text
    out: list[tuple[Unit, tuple[int, int]]] = []
    for unit in layout.units[head.unit.index + 1 :]:
        if not unit.above or unit.above[-1] != head.unit.index:
            break
        if out and out[0][0].block == head.unit.block != unit.block:
            break  # a day stands right on its entries; what an empty line parts from them is of no day
        listing = layout.lists.of(unit.index)
        if unit.kind not in ("paragraph", "item", "row", "label") or unit.end - unit.start > _ENTRY:
            continue
        if listing is not None and listing.kind in _NOT_ENTRIES:
            continue
        for sentence in unit.sentences or ((unit.start, unit.end),):
            line = text[text.rfind("\n", 0, sentence[0]) + 1 : sentence[0]]
            if sentence[0] <= unit.value or not line.strip(" *-•"):
                out.append((unit, sentence))
    return out


def _hours_under(
    head: Dated, by_unit: Mapping[int, Sequence[Dated]], layout: Layout
) -> list[tuple[Unit, tuple[int, int]]]:
    """The rows of a list under a row that is but a day, as long as each begins with an hour."""
    out: list[tuple[Unit, tuple[int, int]]] = []
    listing = layout.lists.of(head.unit.index)
    if listing is None or listing.kind in _NOT_ENTRIES:
        return out
    for unit in layout.units[head.unit.index + 1 :]:
        first = next(iter(by_unit.get(unit.index, ())), None)
        led = first is not None and first.start == unit.start and first.when.has_time and not first.when.has_date
        if layout.lists.of(unit.index) is not listing or not (led or _HOUR.match(layout.text, unit.start, unit.end)):
            break
        out.append((unit, unit.sentences[0] if unit.sentences else (unit.start, unit.end)))
    return out


def _has_day(
    entry: tuple[Unit, tuple[int, int]], by_unit: Mapping[int, Sequence[Dated]], text: str, words: Lexicon
) -> bool:
    unit, sentence = entry
    days = [d for d in by_unit.get(unit.index, ()) if d.sentence == sentence and d.when.has_date and d.when.has_day]
    return any(d.role.name == EVENT and not is_end(d, text, words) for d in days)
