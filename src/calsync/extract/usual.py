"""Hours that are said once for many days: "meetings begin at 7.30 pm", "Board meetings, Room 4, 1.30 pm" over a list.

They go to those days, or rows of a list, that have no hour of their own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from calsync.extract.hourwords import ARRIVE, ENDS, hour_cue
from calsync.extract.language import Lexicon
from calsync.extract.layout import Layout, Unit
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, HOURS, NONE, Role
from calsync.span import WEEKDAYS, When, WhenKind

SHORT = 90  # characters; a unit that is shorter is a line of its own, not prose
ByUnit = Mapping[int, Sequence[Dated]]


@dataclass(frozen=True, slots=True)
class Usual:
    """An hour that is said of each day of a list; `weekdays` are those that it is said of, `about` the words beside it."""

    hour: Dated
    clock: When
    weekdays: frozenset[int]
    about: frozenset[str]
    rows: frozenset[int] = frozenset()  # the units that it stands over; none where it is said of all


def usual_hours(found: Sequence[Dated], by_unit: ByUnit, layout: Layout, words: Lexicon) -> list[Usual]:
    """The hours that are said of more days than one."""
    if layout.news:
        return []
    statements: list[Usual] = []
    under: dict[int, frozenset[int]] = {}
    for hour in found:
        if not hour.when.has_time or hour.role.name not in (EVENT, HOURS) or hour.unit.kind in ("boiler", "header"):
            continue
        index = hour.unit.index
        if index not in under:
            own = hour.unit.kind in ("row", "item") and any(_told(d) and d.role.name == EVENT for d in by_unit[index])
            under[index] = frozenset()  # a row says its own hour
            if not own:
                under[index] = _rows_under(hour.unit, layout, by_unit) or _rows_over(hour.unit, layout, by_unit)
        cue = hour_cue(hour, layout.text, words)
        last = statements[-1] if statements and statements[-1].hour.sentence == hour.sentence else None
        if cue == ENDS and last is not None and last.rows and last.clock.end is None and hour.is_hour:
            statements[-1] = replace(last, clock=replace(last.clock, kind=WhenKind.RANGE, end=clock_of(hour.when)))
        if cue == ENDS or words.hours.search(layout.text, *hour.sentence):
            continue
        if cue == ARRIVE and not (under[index] and _only_hour(hour, by_unit)):
            continue  # "meet at 7 for 7.30"; but "we meet at 7.30 on the following dates"
        before = [d for d in by_unit[index] if d.start <= hour.start]
        days, rows = (_said_over(hour, before) if under[index] else None), under[index]
        if days is None:
            days, rows = _said_of(hour, before, layout, words), frozenset()
        if days is None:
            continue
        if last is not None:
            between = layout.text[last.hour.end : hour.start]
            if re.fullmatch(r"[^;,]{0,12}\(\s*", between):  # "16 Uhr c.t. (16.15 Uhr)": said more exactly
                statements[-1] = replace(last, hour=hour, clock=clock_of(hour.when))
                continue
            if rows and "(" in between and ")" not in between:  # "1.30 pm (training from 12.45)"
                continue
        sentence = [d for d in before if d.sentence == hour.sentence]
        statements.append(Usual(hour, clock_of(hour.when), days, about(hour, sentence, layout.text), rows))
    return statements


def settled(usual: Sequence[Usual], by_unit: ByUnit) -> set[int]:
    """The offsets of the hours that are said of several days, and of those beside them over a list.

    A weekday that is said over a list is that of its days, and no day of its own.
    """
    told = {one.hour.start for one in usual}
    for one in usual:
        for dated in by_unit[one.hour.unit.index] if one.rows else ():
            if dated.sentence != one.hour.sentence:
                continue
            if dated.is_hour:
                told.add(dated.start)
            elif loose(dated.when) and dated.role.name == EVENT:
                dated.role = Role(NONE, "the weekday of the days under it")
    return told


def _said_of(hour: Dated, before: Sequence[Dated], layout: Layout, words: Lexicon) -> frozenset[int] | None:
    """The weekdays of what comes back, or is said to be usual, at this hour; None where it is the hour of one day."""
    sentence = [d for d in before if d.sentence == hour.sentence]
    if hour.unit.kind in ("row", "item") and any(d.is_day and not loose(d.when) for d in before):
        return None  # a row speaks of its own day
    weekly = _weekly(hour, layout.text, words)
    sets = [d for d in before if _comes_back(d.when) or (weekly and d is hour)]
    if hour not in sets:
        if hour.when.has_date or any(d.is_day and d not in sets and d.role.name == EVENT for d in sentence):
            return None
        standing = bool(sets) and not any(d.is_day for d in before[before.index(sets[-1]) + 1 : -1])
        told = hour.unit.label  # "All evening meetings: Town Hall, 7 pm", but not the "Beginn: 19 Uhr" of one meeting
        label = f"{told} at" if told and not words.captions.hours.fullmatch(told) else ""
        if not standing and not words.usual.search(layout.text, *hour.sentence) and not words.usual.search(label):
            return None
    elif hour.when.since is not None:
        return None
    return frozenset(day for one in sets for day in _days_of(one.when))


def _said_over(hour: Dated, before: Sequence[Dated]) -> frozenset[int] | None:
    """The weekdays, if any, that an hour over a list is said of; None where its sentence has a day of its own."""
    days = [d for d in before if d.sentence == hour.sentence and (d.is_day or d.when.kind is WhenKind.SET)]
    if any(d.role.name == EVENT and not loose(d.when) and not _comes_back(d.when) for d in days):
        return None
    return frozenset(day for one in days for day in _days_of(one.when) if one.role.name == EVENT)


def loose(when: When) -> bool:
    """A weekday of no week in particular."""
    whole = (when.day, when.month, when.year, when.relative, when.holiday)
    return when.kind is not WhenKind.SET and when.weekday is not None and all(part is None for part in whole)


def _told(dated: Dated) -> bool:
    return dated.is_day and not loose(dated.when)


_BLANK = 3  # characters of a line that only parts two others: ">"
_CARD = 6  # lines beside an hour in which the day of its own card stands
_ROW_LEAD = 25  # characters before the day of a line that lists it


def _rows_under(over: Unit, layout: Layout, by_unit: ByUnit) -> frozenset[int]:
    """The lines that a unit stands right over, where those list days and most of them no hours."""
    rows: list[int] = []
    bare = between = 0
    block = over.block
    for above in reversed(layout.units[max(0, over.index - 2) : over.index]):
        told = by_unit.get(above.index, ())
        if above.block == block and any(_told(d) and d.when.kind is not WhenKind.RANGE for d in told):
            return frozenset()  # "20 May / 7 pm": the hour of the line above
        if told or above.end - above.start > _BLANK:
            break
    for unit in layout.units[over.index + 1 :]:
        listed = unit.kind in ("row", "item", "label") or unit.end - unit.start < SHORT
        told = by_unit.get(unit.index, ())
        days = [d for d in told if _told(d)]
        led = bool(days) and (days[0].start - unit.start < _ROW_LEAD or unit.kind == "row")
        if unit.kind in ("heading", "title") or unit.block - block > 1 or not listed:
            break
        if not led:
            between += 1
            if between > 1 or (rows and unit.block != block):
                break
            continue  # the head of a table, or the second line of a row
        between = 0
        rows.append(unit.index)
        if not any(d.is_hour for d in told):
            bare += sum(not d.when.has_time and d.role.name == EVENT for d in days)
        block = unit.block
    return frozenset(rows) if len(rows) > 1 and bare > 1 and bare * 2 >= len(rows) else frozenset()


def _only_hour(hour: Dated, by_unit: ByUnit) -> bool:
    return sum(d.is_hour and d.sentence == hour.sentence for d in by_unit[hour.unit.index]) == 1


def _rows_over(under: Unit, layout: Layout, by_unit: ByUnit) -> frozenset[int]:
    """The lines that a unit without a day stands right under, where those list days and no hours: "Time: 7 pm" below."""
    units = layout.units
    beside = [u for u in units[max(0, under.index - _CARD) : under.index + _CARD] if u.block == under.block]
    if under.end - under.start >= SHORT or under.kind == "title":
        return frozenset()
    rows: list[int] = []
    block = under.block
    for at in range(under.index - 1, -1, -1):
        unit = units[at]
        told = by_unit.get(unit.index, ())
        days = [d for d in told if _told(d)]
        led = bool(days) and (days[0].start - unit.start < _ROW_LEAD or unit.kind in ("row", "item"))
        if block - unit.block > 1 or unit.kind in ("heading", "title"):
            break
        if led and not any(d.is_hour or d.when.has_time for d in told) and days[0].role.name == EVENT:
            rows.append(unit.index)
            block = unit.block
        elif rows or told or unit.block != under.block:
            break  # "Venue: …" may stand between
    below = (u for u in beside if u.index >= under.index)
    if any(d.is_day for u in below for d in by_unit.get(u.index, ())):
        return frozenset()  # the next card's hour
    return frozenset(rows) if len(rows) > 1 else frozenset()


def _weekly(hour: Dated, text: str, words: Lexicon) -> bool:
    """A bare weekday with an hour in a sentence that speaks of all meetings: "Séances le jeudi à 20h30"."""
    when = hour.when
    loose = when.weekday is not None and when.day is None and when.relative is None and when.nth is None
    return loose and when.has_time and words.usual.search(text, *hour.sentence) is not None


def standing_days(when: When) -> frozenset[int]:
    """The weekdays of what comes back: "Tuesdays", "every Tuesday", "the 2nd Monday" of no month in particular."""
    if when.kind is WhenKind.SET:
        match = re.search(r"BYDAY=([^;]+)", when.rrule or "")
        return frozenset(WEEKDAYS.index(code[-2:]) for code in match[1].split(",")) if match else frozenset()
    loose = when.month is None and when.year is None and when.relative is None
    return frozenset([when.weekday]) if loose and when.nth is not None and when.weekday is not None else frozenset()


def _comes_back(when: When) -> bool:
    """Whether it is held on weekdays or each so many weeks or months; "daily" is said of a desk as well."""
    often = when.kind is WhenKind.SET and re.search(r"FREQ=(?:WEEKLY|MONTHLY)", when.rrule or "") is not None
    return often or bool(standing_days(when))


def _days_of(when: When) -> Iterable[int]:
    """The weekdays that a statement speaks of; none where it says how often, and not on which ("every other month")."""
    return standing_days(when) or (() if when.kind is WhenKind.SET else ((when.weekday or 0),))


def clock_of(when: When) -> When:
    """The hours of a statement without its day."""
    end = when.end
    if end is not None and end.hour is not None and not end.has_date:
        kind = WhenKind.RANGE
    else:
        kind, end = WhenKind.TIME, None
    return When(
        kind,
        hour=when.hour,
        minute=when.minute,
        zone=when.zone,
        zone_said=when.zone_said,
        end=end,
        flags=when.flags - {"open"},
    )


def about(hour: Dated, sentence: Sequence[Dated], text: str) -> frozenset[str]:
    """The words that stand between the hour before this one, or the beginning of the sentence, and this one."""
    low = max([hour.sentence[0], *(d.end for d in sentence if d.end <= hour.start)])
    return _content(text[low : hour.start])


def _content(text: str) -> frozenset[str]:
    return frozenset(word.casefold().rstrip("s") for word in re.findall(r"[^\W\d_]{4,}", text))


_TO_EACH = re.compile(r"[\s,:(]*(?:[^\W\d_]{1,9}[\s,:]+){0,2}")
_AFTER_HOUR = re.compile(r"[\s,(]*")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CUE_REACH = 24  # characters before an hour in which "each" stands


def share_hours(found: Sequence[Dated], text: str, words: Lexicon) -> set[int]:
    """Gives days the hour that is told with the last of them: "Sat 11 and Sat 25, 10.15", "8 March …, 15 March …, each at 6".

    The offsets of the hours that were given so.
    """
    given: set[int] = set()
    for index, one in enumerate(found):
        if one.when.kind is WhenKind.SET or not one.when.has_time or one.role.name != EVENT:
            continue
        each = _is_each(one, text, words)
        if one.is_hour and not each:
            continue
        clock, right = clock_of(one.when), one
        for day in reversed(found[max(0, index - _MOST) : index]):
            plain = day.is_day and day.role.name == EVENT and day.when.kind in (WhenKind.DATE, WhenKind.LIST)
            if day.unit.index != one.unit.index or day.when.has_time or not (plain or (each and not day.is_day)):
                break
            joined = day.when.join(clock) if plain else None
            if joined is None:
                continue
            if not each and not _coordinated(text[day.end : right.start], words):
                break
            if one.is_day and clock.end is not None and _next_days(day, right):
                joined = When(WhenKind.LIST, days=(*(joined.days or (joined,)), *(right.when.days or (right.when,))))
                right.role = Role(NONE, "a further day of what begins on the day before")
            elif one.is_hour:
                given.add(one.start)
            day.when, right = joined, day
    return given


_ARTICLE = 5  # characters, fewer than that, of what may stand before the second day: "on", "le", "dem"
_MOST = 12  # days that share one hour


def _is_each(hour: Dated, text: str, words: Lexicon) -> bool:
    """Whether the words beside an hour give it to each of several days."""
    low = max(hour.sentence[0], hour.start - _CUE_REACH)
    if any(_TO_EACH.fullmatch(text, match.end(), hour.start) for match in words.each.finditer(text, low, hour.start)):
        return True
    behind = _AFTER_HOUR.match(text, hour.end)
    return behind is not None and words.each.match(text, behind.end(), hour.sentence[1]) is not None


def _coordinated(between: str, words: Lexicon) -> bool:
    """Whether nothing but "and", and what stands in brackets, parts two days."""
    rest = _BRACKETS.sub(" ", between).strip(" ,;\n").casefold()
    joiner, _, article = rest.partition(" ")
    return (joiner in words.ands or joiner in ("&", "+", "/")) and len(article) < _ARTICLE


def _next_days(day: Dated, other: Dated) -> bool:
    last = day.spans[-1].last_day if day.spans else None
    first = other.spans[0].first_day if other.spans else None
    return last is not None and first is not None and (first - last).days == 1


def give_usual(
    found: Sequence[Dated], by_unit: ByUnit, usual: Sequence[Usual], layout: Layout, weekdays: Mapping[int, int]
) -> None:
    if not usual:
        return
    rows = [d for d in found if _takes_usual(d, by_unit)]
    fits = Counter(weekdays.get(row.start) for row in rows)
    units = {d.unit.index for d in found if d.is_day and d.role.name == EVENT}
    starts = [u.hour.start for u in usual]
    for row in rows:
        at, index = bisect_left(starts, row.start), row.unit.index
        own = at > 0 and usual[at - 1].hour.unit.index == index
        listed = row.unit.kind in ("row", "item", "label", "heading") or row.unit.end - row.unit.start < SHORT
        block = layout.forms.of(index)
        near = not units.isdisjoint((index - 2, index - 1, index + 1, index + 2))
        near = near or (block is not None and block.day == index)
        weekday = weekdays.get(row.start)
        known = [u for u in usual[max(0, at - 4) : at] or usual[:2] if not u.rows or index in u.rows]
        known += [u for u in usual[at : at + 2] if index in u.rows and u not in known]  # told below the list
        over = any(u.rows for u in known)
        if not own and not (listed and (near or over) and row.when.relative is None):
            continue
        fitting = [
            u
            for u in known
            if not u.weekdays
            or weekday is None
            or weekday in u.weekdays
            or (row.when.weekday is not None and sum(fits[day] for day in u.weekdays) >= 3)  # "16 March (Wednesday)"
        ]
        chosen = _chosen(row, fitting, layout)
        joined = row.when.join(chosen.clock) if chosen is not None else None
        if joined is not None:
            row.when = joined


def _takes_usual(dated: Dated, by_unit: ByUnit) -> bool:
    if not dated.is_day or dated.role.name != EVENT or dated.when.has_time:
        return False
    if standing_days(dated.when):
        return False
    if dated.when.kind not in (WhenKind.DATE, WhenKind.LIST) or any(day.has_time for day in dated.when.days):
        return False
    return not any(d.is_hour and d.used and d.role.name != HOURS for d in by_unit[dated.unit.index])


def _chosen(row: Dated, usual: Sequence[Usual], layout: Layout) -> Usual | None:
    """The statement that stands nearest before the row; of several of one unit the one that speaks of the row."""
    if not usual:
        return None
    before = [u for u in usual if u.hour.start < row.start or u.rows]
    column = _content(_column(row, layout))
    if not before:
        same = [u for u in usual if u.hour.unit.above == row.unit.above]
        return max(same, key=lambda u: len(u.about & column), default=None)
    last = [u for u in before if u.hour.unit.index == before[-1].hour.unit.index]
    heads = " ".join(layout.text[layout.units[i].start : layout.units[i].end] for i in row.unit.above)
    told = column | _content(layout.text[row.unit.start : row.unit.end] + " " + heads)
    return max(last, key=lambda u: (len(u.about & column), len(u.about & told)))


def _column(row: Dated, layout: Layout) -> str:
    """What the head of a table says over the cell that holds this time."""
    listing = layout.lists.of(row.unit.index)
    column = listing.column_at(row.unit.index, row.start) if listing is not None else None
    return column.head if column is not None else ""
