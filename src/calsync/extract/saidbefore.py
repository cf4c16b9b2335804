"""Months and years that were said before: "the May meeting is on the 24th", "the 2021 symposium (Ghent, 23-27 August)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from calsync.extract.language import Lexicon
from calsync.extract.layout import Unit
from calsync.extract.mentions import Dated
from calsync.extract.ownyear import year_of_its_subject
from calsync.extract.roles import EVENT, HISTORY, NONE, STAMP, Role
from calsync.extract.scopes import fits
from calsync.extract.temporal import Direction
from calsync.span import Precision, When, WhenKind

_BACK = 20  # days: a day that lies further before the one told last is of the next month


def tell_month(
    dated: Dated,
    last: Dated,
    way: Direction | None,
    today: date | None,
    above: dict[int, When],
    text: str,
    words: Lexicon,
) -> None:
    """ "The May meeting is on the 24th", "not on 13 May but on the 20th": the month that the same unit said last.

    Or the paragraph before, where its day is the same or a few days off: "on May 26 and 27 …", "… and the dinner on the 27th".
    """
    lone = dated.when.days[0] if dated.when.days else dated.when
    told = last.spans[-1].last_day
    if told is None or lone.day is None or _on_its_own(lone):
        return
    if last.unit.index != dated.unit.index and not _just_after(last, dated, told, lone.day, text, words):
        return
    whole = last.spans[-1].precision is Precision.MONTH
    year, month = told.year, told.month
    if not whole and told.day - lone.day > _BACK:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    try:
        meant = date(year, month, lone.day)
    except ValueError:
        return
    if lone.weekday is not None and meant.weekday() != lone.weekday:
        return
    if today is not None and meant < today and told < today and way is not Direction.PAST:
        return  # what was said of is over: the day is counted from the document's
    above[dated.start] = When(WhenKind.DATE, year=year, month=month)
    if whole and last.sentence == dated.sentence and last.role.name == EVENT and last.when.kind is WhenKind.DATE:
        last.role = Role(NONE, "the month of the day that is told after it")


def _just_after(last: Dated, dated: Dated, told: date, day: int, text: str, words: Lexicon) -> bool:
    if words.on_day.search(text, max(0, dated.start - _LEADS_ON), dated.start) is None:
        return False  # "the 20th in Phnom Penh" is rather a session's number
    prose = last.layout == dated.layout == "prose" and 0 < dated.unit.index - last.unit.index <= _NEAR_ROWS
    return (
        prose
        and last.role.name == EVENT
        and last.spans[-1].precision.rank <= Precision.DAY.rank
        and abs(told.day - day) <= _SAME_DAYS
    )


_LEADS_ON = 10  # characters before a day in which "on the" stands
_SAME_DAYS = 3  # between days of one stretch of meetings


def tell_year(dated: Dated, last: Dated, today: date | None, above: dict[int, When], text: str, words: Lexicon) -> None:
    """ "The 48th in May 2026 and the 49th in November": the year that the same sentence said last."""
    said, first = (d.when.days[-1] if d.when.days else d.when for d in (last, dated))
    told = last.spans[-1].last_day if last.spans else None
    if last.sentence != dated.sentence or last.role.name != EVENT or said.year is None or said.month is None:
        return
    if told is None or today is None or told < today or first.year is not None or first.month is None or first.relative:
        return
    added = not words.ands.isdisjoint(text[last.end : dated.start].casefold().split())
    if added and (said.year, first.month) >= (today.year, today.month) and fits(first, said.year, first.month):
        above.setdefault(dated.start, When(WhenKind.DATE, year=said.year))


def _on_its_own(day: When) -> bool:
    return day.month is not None or day.year is not None or day.relative is not None or day.nth is not None


LEADS = 4  # characters before a day that opens its line
_YEAR_SAID = re.compile(r"(?<![\d.,/–-])(?:19|20)\d\d(?![\d/–-]|[.,]\d)")
_REACH = 160  # characters of a sentence before a day in which its year is said
_BESIDE = 40  # characters between "next year" and its day
_NEAR_ROWS = 3  # lines
_HEAD_LINES, _SHORT = 6, 90  # the lines that head a text, and the characters that one of them has


def year_meant(
    dated: Dated,
    found: Sequence[Dated],
    row: Dated | None,
    way: Direction | None,
    today: date | None,
    text: str,
    words: Lexicon,
) -> int | None:
    """The year of a day that states none, where the nearest is not meant.

    It is told by the sentence ("that of 2021 was held on 6 August", "next year's dates are July 23-26"), or by the line
    before, as days of a list follow one another.
    """
    first = dated.when.days[0] if dated.when.days else dated.when
    near = dated.spans[0].first_day
    if today is None or near is None or first.month is None or first.relative is not None:
        return None
    year = _of_the_sentence(dated, found, near, way, today, text, words) or _after_the_row(dated, row, near, today)
    return year if year is not None and fits(first, year, first.month) else None


def _of_the_sentence(
    dated: Dated,
    found: Sequence[Dated],
    near: date,
    way: Direction | None,
    today: date,
    text: str,
    words: Lexicon,
) -> int | None:
    said, beside = _said_year(dated, found, today, text)
    if said == today.year < near.year and said is not None and _this_year(dated, found):
        return said  # "they looked back on this year's work, from the forum in March"
    if said is None and way is Direction.ANNOUNCED:
        said = _of_the_edition(dated, text)
    if said is None:
        return None
    if way in (Direction.PAST, Direction.TOLD):
        return said if said < today.year else None
    if said == today.year and near.year < said and way is Direction.ANNOUNCED:  # "WaterTech 2026, 19–21 October"
        return said
    told = said == today.year + 1 and (near < today or beside or year_of_its_subject(dated, text, words) == said)
    return said if told else None


def _said_year(dated: Dated, found: Sequence[Dated], today: date, text: str) -> tuple[int | None, bool]:
    """The last year that the sentence says for itself before a day, by its number or, beside it, as "next year"."""
    low = max(dated.sentence[0], dated.start - _REACH)
    numbers = list(_YEAR_SAID.finditer(text, low, dated.start))
    at = bisect_left(found, dated.start, key=lambda one: one.start)
    for other in reversed(found[max(0, at - _NEAR_ROWS) : at]):
        if other.end <= low:
            break
        relative = other.when.relative
        if relative is not None and relative.unit == "year" and not (other.when.month or other.when.day):
            return today.year + relative.offset, dated.start - other.end < _BESIDE
        if other.when.month is not None or other.when.day is not None:
            return (int(numbers[-1][0]) if numbers and numbers[-1].start() >= other.end else None), False
    return (int(numbers[-1][0]) if numbers else None), False


def _this_year(dated: Dated, found: Sequence[Dated]) -> bool:
    """Whether the time told last in its sentence is "this year"."""
    at = bisect_left(found, dated.start, key=lambda one: one.start)
    last = found[at - 1] if at else None
    if last is None or last.sentence != dated.sentence or last.when.relative is None:
        return False
    return last.when.relative.unit == "year" and last.when.relative.offset == 0


def _of_the_edition(dated: Dated, text: str) -> int | None:
    """The year in the first line of a text, of a day in the short lines under it: "NETSYS 2026 – Call for Papers"."""
    if dated.unit.index > _HEAD_LINES or dated.unit.end - dated.unit.start > _SHORT or dated.unit.index == 0:
        return None
    years = {int(year[0]) for year in _YEAR_SAID.finditer(text, 0, dated.start)}
    first = _YEAR_SAID.search(text, 0, max(0, text.find("\n", len(text) - len(text.lstrip()))))
    return years.pop() if first is not None and len(years) == 1 else None


def _after_the_row(dated: Dated, row: Dated | None, near: date, today: date) -> int | None:
    """ "24 Apr", "22 May", "26 June": the lines of a list go on from the year of the one before."""
    if row is None or row is dated or row.unit.block != dated.unit.block or dated.start - dated.unit.start >= LEADS:
        return None
    before = row.spans[0].first_day
    if before is None or not 0 < dated.unit.index - row.unit.index <= _NEAR_ROWS or not near < today <= before:
        return None
    return before.year if (near.month, near.day) >= (before.month, before.day) else None


def counted_on(dated: Dated) -> bool:
    """Whether a day is told by how far it is from one that was told before: "the day before", "a week later"."""
    relative = dated.when.relative
    return relative is not None and relative.said == "after"


def tells_a_day(dated: Dated) -> bool:
    """Whether others may be counted from it."""
    days = dated.spans and dated.spans[0].precision.rank <= Precision.DAY.rank and dated.spans[0].first_day is not None
    return bool(days) and not counted_on(dated) and dated.role.name not in (STAMP, HISTORY)


_STAY = 8  # days at most that a gathering lasts whose weekdays are called by their names alone
_SAID_FAR = 700  # characters behind it in which they are
_SOON = 14  # days from the text's own within which a weekday may be one of those to come


def lasts(dated: Dated, today: date | None) -> bool:
    """Whether it tells of a gathering of several days that is to come."""
    if dated.role.name != EVENT or not dated.spans or today is None or dated.when.rrule is not None:
        return False
    first, last = dated.spans[0].first_day, dated.spans[-1].last_day
    exact = all(span.precision.rank <= Precision.DAY.rank for span in dated.spans)
    return exact and first is not None and last is not None and today < first < last and (last - first).days < _STAY


def day_within(dated: Dated, stay: Dated, way: Direction | None, today: date, news: bool) -> When | None:
    """ "The congress is on 12-15 May. The dinner is on Tuesday": the weekday that falls into what was told to last.

    Newspapers call the days of their own week by such names too: there only what stands right beside it is meant.
    """
    weekday = _bare_weekday(dated, way)
    if weekday is None or dated.start - stay.end > _SAID_FAR:
        return None
    begins, ends = stay.spans[0].first_day, stay.spans[-1].last_day
    assert begins is not None and ends is not None
    soon = (begins - today).days <= _SOON
    if (soon and dated.unit.index - stay.unit.index > (not news)) or (
        news and not soon and dated.sentence != stay.sentence
    ):
        return None
    day = begins + timedelta(days=(weekday - begins.weekday()) % 7)
    return _named_day(day) if day <= ends else None


def is_week(dated: Dated, today: date | None) -> bool:
    """Whether it tells of the week in which something will be held: "next week", "in the week of 12 May"."""
    if dated.role.name != EVENT or len(dated.spans) != 1 or today is None or dated.when.rrule is not None:
        return False
    first = dated.spans[0].first_day
    return dated.spans[0].precision is Precision.WEEK and first is not None and first > today


def day_of_week(dated: Dated, week: Dated, way: Direction | None, text: str) -> When | None:
    """ "They will meet next week. The talks are set for Monday": the weekday of the week that was told just before.

    Or that stands over it: "Next week:", "Subject: Book club next week".
    """
    weekday, begins = _bare_weekday(dated, way), week.spans[0].first_day
    if weekday is None or begins is None or not (dated.unit is week.unit or _over(week.unit, dated, text)):
        return None
    owned = _OWNED.match(text, week.end) or _OF.search(text, max(0, week.start - _LEADS_ON), week.start)
    if dated.sentence == week.sentence and dated.start - week.end > LEADS and not owned:
        return None  # "next week, on Tuesday" it is, but no day of another clause
    return _named_day(begins + timedelta(days=(weekday - begins.weekday()) % 7))


# "Next week's rehearsal is on Tuesday", "la réunion de la semaine prochaine".
_OWNED, _OF = re.compile(r"['’]s [^\W\d_]"), re.compile(r"\b(?:of|de|de la|der|des|del)\s+(?:the |la )?$")


def _over(unit: Unit, dated: Dated, text: str) -> bool:
    """Whether a line stands over that of a time: as its heading, or as what leads to the lines below."""
    if unit.index in dated.unit.above:
        return True
    leads = text[unit.end - 1 : unit.end] == ":" and dated.start - dated.unit.start < _OPENS
    return leads and 0 < dated.unit.index - unit.index < _LED_ROWS


_OPENS, _LED_ROWS = 4, 12  # characters before a day that opens its line; lines that one line leads to


def is_of_these_days(dated: Dated) -> bool:
    """Whether a weekday is told from today: "this Thursday". What bare weekdays follow are those around it."""
    first = dated.when.days[0] if dated.when.days else dated.when
    return first.relative is not None and first.weekday is not None and dated.role.name == EVENT and bool(dated.spans)


def leaves(dated: Dated, stay: Dated) -> bool:
    """Whether such a weekday lies outside of the days that were told to last."""
    day, begins, ends = dated.spans[0].first_day, stay.spans[0].first_day, stay.spans[-1].last_day
    return day is not None and begins is not None and ends is not None and not begins <= day <= ends


def day_beside(dated: Dated, told: Dated, way: Direction | None, today: date) -> When | None:
    """ "The fair opens on Friday, 17 May. The parade is on Saturday": the weekday next to a day that is still far off."""
    weekday = _bare_weekday(dated, way)
    day = told.spans[-1].last_day if told.role.name == EVENT else None
    if weekday is None or day is None or told.unit is not dated.unit or told.sentence == dated.sentence:
        return None
    if (day - today).days < _SOON or dated.start - told.end > _BESIDE_FAR:
        return None
    away = (weekday - day.weekday() + 2) % 7 - 2
    return _named_day(day + timedelta(days=away)) if away and away <= _NEXT_DAYS else None


_BESIDE_FAR = 300  # characters
_NEXT_DAYS = 3  # days behind it, and two before it


def _bare_weekday(dated: Dated, way: Direction | None) -> int | None:
    """The weekday by whose name alone something is announced."""
    first = dated.when.days[0] if dated.when.days else dated.when
    if _on_its_own(first) or first.day is not None or first.kind is WhenKind.SET:
        return None
    return first.weekday if way is not Direction.PAST and dated.role.name == EVENT else None


def _named_day(day: date) -> When:
    return When(WhenKind.DATE, year=day.year, month=day.month, day=day.day, weekday=day.weekday())


def day_counted_from(dated: Dated, told: Dated) -> When:
    """The day from which another is counted: back from the first of several, on from the last."""
    back = dated.when.relative is not None and dated.when.relative.offset <= 0
    day = told.spans[0].first_day if back else told.spans[-1].last_day
    assert day is not None
    return When(WhenKind.DATE, year=day.year, month=day.month, day=day.day)
