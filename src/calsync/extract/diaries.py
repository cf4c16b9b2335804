"""Diaries: a heading says the day, and each entry under it is of that day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from calsync.extract.daybook import OF_A_DAYBOOK
from calsync.extract.ends import is_end
from calsync.extract.hours import own_day
from calsync.extract.language import Lexicon
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import head_pattern
from calsync.extract.listing import AGENDA, EVENTS, FEW, OFFICE, OVER, PLAIN, PROGRAMME
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, FORMER, NONE, UNDER_A_DAY, Role
from calsync.extract.usual import loose
from calsync.span import When, WhenKind

_ENTRY = 300  # characters; a unit that is longer is an article, not an entry of a diary
_HOUR = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)(?=[\s,])")
_LAST_HOUR = re.compile(
    r"(?:(?:, |\()([01]\d|2[0-3])([0-5]\d)\)?|\s[-–—/]\s([01]\d|2[1-3])([0-5]\d)|\(([01]?\d|2[0-3])[.:]([0-5]\d)\))\.?\s*$"
)
# "0930 BRUSSELS - European Council", "VIENNA / 1300: OPEC meeting"
_WIRE_HOUR = re.compile(r"(?:[A-Z][\w.'’ -]{2,40}?\s[/–-]\s)?([01]\d|2[0-3])([0-5]\d)(?:(?= [A-Z])|(?=:\s))")
_LAST_DAY = re.compile(r"\(([^()\d]{1,12}) (\d{1,2})\.?\)\s*$")
_OPEN, _SURE = frozenset({"halfday"}), frozenset[str]()
Entry = tuple[Unit, tuple[int, int]]  # a line of a diary: its unit, and its stretch in it
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
    roll = layout.lists.roll
    heads = [d for d in found if (d.role.name == EVENT or d.unit.index == roll) and _heads_a_day(d, layout)]
    if not _days_stand_first(heads, layout):
        heads = [head for head in heads if not head.when.has_time]
    _in_their_week(found, heads, layout.text, words)
    made: list[Dated] = []
    over = 0  # lines that head entries
    least = 1 if sum(head.unit.kind == "heading" for head in heads) > 2 else 2
    under = [(head, _under(head, by_unit, layout, words)) for head in heads]
    timed = any(len(entries) > 1 and all(_led(e, by_unit, layout.text) for e in entries) for _, entries in under)
    cards = _are_cards(under, by_unit, layout.text)
    for head, entries in under:
        alone = timed and len(entries) == 1 and _led(entries[0], by_unit, layout.text)  # as more hours under other days
        alone = alone and len(by_unit.get(entries[0][0].index, ())) == 1
        fewest = 1 if alone or _of_a_daybook(head) else least if head.unit.kind == "heading" else 2
        if len(entries) < fewest:
            continue
        over += 1
        if (cards and head.unit.kind == "heading" and not _of_a_daybook(head)) or head.when.has_time:
            made.append(_of_day(entries[0], head.when))
        else:
            programme = _programme(entries, by_unit, layout.text, words)
            made.extend(_told_their_day([e for e in entries if e not in programme], head, by_unit, layout.text, words))
        head.role = Role(NONE, "the day of the entries under it")
    if over > 1:
        _set_apart_its_days(found, heads[0].start, layout, words, booked=any(map(_of_a_daybook, heads)))
    _set_apart_its_week(found, layout, words, under=over > 1)
    if made:
        found[:] = sorted([*found, *made], key=lambda d: (d.start, d.end))


def days_of_rows_above(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """A row of a table that begins with its hour is of the day that opens a row above it: its own cell for that is empty.

    The rows with days of their own tell their hours as well, and few rows are the parts of a programme.
    """
    if layout.news:
        return
    days = _days_with_hours(found, layout)
    under: dict[int, list[tuple[Dated, Dated]]] = {}  # by the first row of their list: hours, each with its day
    day: Dated | None = None
    seen = -1
    for dated in found:
        unit = dated.unit
        first = unit.index != seen and _begins(dated, layout.text)
        seen = unit.index
        listing = layout.lists.of(unit.index)
        if listing is None or listing.kind not in (EVENTS, PLAIN):
            day = None
        elif dated.when.has_day:
            day = dated if first and dated.timed and days.get(listing.rows[0], 0) > 1 else None
        elif day is not None and first and dated.is_hour and dated.role.name == EVENT and unit.kind == "row":
            if layout.lists.of(day.unit.index) is listing and unit.block == day.unit.block:
                under.setdefault(listing.rows[0], []).append((dated, day))
    for first_row, hours in under.items():
        lines = [layout.text[hour.unit.start : hour.unit.end] for hour, _ in hours]
        parts = sum(words.captions.parts.search(line) is not None for line in lines)
        if parts * FEW < len(hours) <= FEW * days[first_row]:
            for hour, own in hours:
                own_day(hour, own)


def _days_with_hours(found: Sequence[Dated], layout: Layout) -> dict[int, int]:
    """How many rows of each list open with a day and its hour, by the list's first row; none where one has a day alone."""
    count: dict[int, int] = {}
    for dated in found:
        listing = layout.lists.of(dated.unit.index)
        if listing is not None and dated.when.has_day and _begins(dated, layout.text):
            count[listing.rows[0]] = count.get(listing.rows[0], 0) + 1 if dated.timed else -_ENTRY
    return count


def _begins(dated: Dated, text: str) -> bool:
    """Whether a time is the first that its row says, behind an empty cell or signs for "the same" at most."""
    return dated.start - dated.unit.start < _SIGNS * 4 and not any(
        map(str.isalnum, text[dated.unit.start : dated.start])
    )


def _of_a_daybook(head: Dated) -> bool:
    return head.unit.level == OF_A_DAYBOOK


def _days_stand_first(heads: Sequence[Dated], layout: Layout) -> bool:
    """Whether days with their hours stand over names, as "Tue 4 March, 7 pm", "Quiz night", and not under them."""
    titled = {head.unit.index for head in heads if head.unit.kind == "heading"}
    before = [layout.units[i - 1] for i in titled if i]
    named = sum(unit.kind in ("heading", "title") and unit.index not in titled for unit in before)
    return len(titled) > 1 and named < 2  # a lone day with its hour is that of the text


def _under(head: Dated, by_unit: Mapping[int, Sequence[Dated]], layout: Layout, words: Lexicon) -> list[Entry]:
    """The entries under a line that heads them."""
    if head.unit.index == layout.lists.roll:
        rolled = [layout.units[i] for i in sorted(layout.lists.rolled)]
        return [(u, u.sentences[0] if u.sentences else (u.start, u.end)) for u in rolled]
    if head.unit.kind == "heading":
        entries = _entries(head, layout)
        if _of_a_daybook(head):  # a row each, whatever more its lines say
            first = {unit.index: (unit, at) for unit, at in reversed(entries)}
            told = {i: [d.sentence for d in by_unit.get(i, ()) if d.when.has_time] for i in first}
            entries = [(unit, told[i][0] if told[i] else at) for i, (unit, at) in sorted(first.items())]
        return [e for e in entries if not _has_day(e, by_unit, layout.text, words)]
    return _hours_under(head, by_unit, layout)


def _of_day(entry: Entry, when: When) -> Dated:
    unit, sentence = entry
    return Dated(sentence[0], sentence[0], when, unit, sentence, Role(EVENT, UNDER_A_DAY))


def _led(entry: Entry, by_unit: Mapping[int, Sequence[Dated]], text: str) -> bool:
    """Whether an entry begins with an hour."""
    unit, sentence = entry
    opens = _begin(text, sentence)
    hour = any(d.start == opens and d.is_hour for d in by_unit.get(unit.index, ()))
    return hour or _HOUR.match(text, opens, sentence[1]) is not None


def _begin(text: str, sentence: tuple[int, int]) -> int:
    """Where an entry begins behind its bullet."""
    mark = _MARK.match(text, *sentence)
    return mark.end() if mark is not None else sentence[0]


_MARK = re.compile(r"[-*•·●▪◦–—►»]\s+")


def _are_cards(under: Sequence[tuple[Dated, list[Entry]]], by_unit: Mapping[int, Sequence[Dated]], text: str) -> bool:
    """Whether each day has one entry on several lines, with its hour behind its name: "10 May", "Walk", "2.30 pm, Hall"."""
    several = [entries for head, entries in under if head.unit.kind == "heading" and len(entries) > 1]
    led = [[_led(entry, by_unit, text) for entry in entries] for entries in several]
    return sum(map(any, led)) > 1 and not any(hours[0] or sum(hours) > 1 for hours in led)


def _programme(
    entries: Sequence[Entry], by_unit: Mapping[int, Sequence[Dated]], text: str, words: Lexicon
) -> Sequence[Entry]:
    """The hours of the entry that a day begins with: "Informal meeting, Riga", "9.30 Arrivals", "13.00 Press conference"."""
    led = [entry for entry in entries if _led(entry, by_unit, text)]
    parts = sum(words.captions.parts.search(text, *sentence) is not None for _, sentence in led)
    if len(led) < 2 or entries[0] in led or parts * 3 < len(led) or len(led) + 1 < len(entries):
        return ()
    for unit, sentence in led:
        for dated in by_unit.get(unit.index, ()):
            if dated.sentence == sentence:
                dated.role = Role(NONE, "a part of the entry above")
    return led


def _told_their_day(
    entries: Sequence[Entry], head: Dated, by_unit: Mapping[int, Sequence[Dated]], text: str, words: Lexicon
) -> Iterator[Dated]:
    """Gives entries that begin with an hour their day, and yields a time of their own for the others."""
    before = 0
    for unit, sentence in entries:
        told = [d for d in by_unit.get(unit.index, ()) if d.sentence == sentence]
        first = next((d for d in told if d.role.name != FORMER), None)
        wired = _WIRE_HOUR.match(text, *sentence) if _of_a_daybook(head) else None
        opens = _begin(text, sentence)
        bare = wired or _HOUR.match(text, opens, sentence[1])
        if bare is not None and (first is None or first.start > opens):
            hour = int(bare[1]) + (12 if int(bare[1]) < min(before, 12) and wired is None else 0)
            open_half = _OPEN if hour == int(bare[1]) < 12 and wired is None else _SURE
            when = When(WhenKind.TIME, hour=hour, minute=int(bare[2]), flags=open_half)
            first = Dated(bare.start(1), bare.end(2), when, unit, sentence, Role(EVENT, "the hour of an entry"))
            yield first
        if first is not None and first.when.hour is not None:
            before = first.when.hour
        said = first is not None and not first.when.has_date and first.when.has_time
        if first is not None and said and (unit.kind == "row" or _opens(first, told, text)):
            own_day(first, head)
        else:
            yield _of_day((unit, sentence), _closing(text, sentence, head.when, words))


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


def _set_apart_its_week(found: Sequence[Dated], layout: Layout, words: Lexicon, *, under: bool) -> None:
    """ "WEEK AHEAD: March 20 - March 24" over entries that each say their day, or stand `under` it."""
    for dated in found[:2]:
        end, unit = dated.when.end, dated.unit
        if dated.when.kind is not WhenKind.RANGE or end is None or not end.has_day or unit.index > _TOP:
            continue
        said = layout.text[unit.start : dated.start].strip(" :-–—(")
        within = sum(d.unit.index > unit.index and d.is_day and d.role.name == EVENT for d in found)
        if (under or within > 1) and words.captions.week.fullmatch(said) is not None:
            dated.role = Role(NONE, "the days that a diary tells of")


_TOP = 3  # lines at the top of a text


def _set_apart_its_days(
    found: Sequence[Dated], first: int, layout: Layout, words: Lexicon, *, booked: bool = False
) -> None:
    """ "Agenda of the minister, 9 to 13 March", on one line or on two: the days that a diary tells of are no meeting."""
    text = layout.text
    for dated in found:
        if dated.start >= first:
            return
        stretch = dated.when.kind is WhenKind.RANGE or (dated.when.relative is not None and not dated.when.has_day)
        if not (stretch or booked) or dated.role.name != EVENT:
            continue
        line = dated.sentence
        if dated.unit.index and dated.unit.end - dated.unit.start - (dated.end - dated.start) < _SIGNS:
            line = layout.units[dated.unit.index - 1].start, line[1]
        called = words.captions.diary.search(text, *line) is not None
        if words.captions.roll.search(text, *dated.sentence) or (
            called and (booked or not head_pattern(words.code).search(text, *line))
        ):
            dated.role = Role(NONE, "the days that a diary tells of")


_SIGNS = 5  # characters beside days that stand alone on their line


def _opens(hour: Dated, told: Sequence[Dated], text: str) -> bool:
    """Whether an hour opens its entry, alone or behind a former one."""
    at = _begin(text, hour.sentence)
    return hour.start == at or (told[0].start == at and told[0].role.name == FORMER and hour.start - told[0].end < 3)


def _closing(text: str, sentence: tuple[int, int], day: When, words: Lexicon) -> When:
    """The day with what closes an entry: "…, 1500" is its hour, "… (to 12)" its last day."""
    hour = _LAST_HOUR.search(text, *sentence)
    if hour is not None:
        said = [int(part) for part in hour.groups() if part is not None]
        return day.join(When(WhenKind.TIME, hour=said[0], minute=said[1])) or day
    last = _LAST_DAY.search(text, *sentence)
    if last is not None and words.until.fullmatch(last[1]) and day.day is not None and day.day < int(last[2]) <= 31:
        return replace(day, kind=WhenKind.RANGE, end=When(WhenKind.DATE, day=int(last[2])))
    return day


def _heads_a_day(dated: Dated, layout: Layout) -> bool:
    unit = dated.unit
    lists = layout.lists
    alone = unit.end - unit.start - (dated.end - dated.start) < 20 or unit.index in lists.days
    alone = alone or unit.index == lists.roll
    timed = unit.kind == "heading" and dated.when.kind in (WhenKind.DATETIME, WhenKind.RANGE) and dated.timed
    return alone and (dated.when.kind is WhenKind.DATE or timed) and dated.when.has_day


def _entries(head: Dated, layout: Layout) -> list[Entry]:
    """The lines under a heading: units, and sentences that begin a line."""
    text = layout.text
    out: list[Entry] = []
    for unit in layout.units[head.unit.index + 1 :]:
        if not unit.above or unit.above[-1] != head.unit.index:
            break
        if out and out[0][0].block == head.unit.block != unit.block and not _of_a_daybook(head):
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


def _hours_under(head: Dated, by_unit: Mapping[int, Sequence[Dated]], layout: Layout) -> list[Entry]:
    """The rows of a list under a row that is but a day, as long as each begins with an hour."""
    out: list[Entry] = []
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


def _has_day(entry: Entry, by_unit: Mapping[int, Sequence[Dated]], text: str, words: Lexicon) -> bool:
    unit, sentence = entry
    days = [d for d in by_unit.get(unit.index, ()) if d.sentence == sentence and d.when.has_date and d.when.has_day]
    return any(d.role.name == EVENT and not is_end(d, text, words) for d in days)
