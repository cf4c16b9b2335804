"""What the times of a text mean, each by the words around it, by what stands over it and by what was said before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from calsync.extract.language import Lexicon
from calsync.extract.language import language as spoken
from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.extract.roles import DEADLINE, EVENT, FORMER, HISTORY, NONE, STAMP, Role
from calsync.extract.saidbefore import (
    LEADS,
    counted_on,
    day_beside,
    day_counted_from,
    day_of_week,
    day_within,
    is_of_these_days,
    is_week,
    lasts,
    leaves,
    tell_month,
    tell_year,
    tells_a_day,
    year_meant,
)
from calsync.extract.scopes import fits, inherit
from calsync.extract.temporal import Anchor, Direction, an_event_follows, direction, resolve, stated_day
from calsync.span import Precision, Span, When, WhenKind


class Meanings:
    """The spans of times: `calendar` is the day from which dates are counted, which a text may have only by its dates."""

    def __init__(
        self, text: str, found: Sequence[Dated], layout: Layout, anchor: Anchor, language: str | None, news: bool
    ) -> None:
        """`news`: the text has a dateline."""
        self.calendar = anchor
        if anchor.day is None:  # a text without a day of its own: dates without a year are near the first full one
            day = stated_day(d.when for d in found if d.role.name != HISTORY)
            self.calendar = Anchor(day=day, zone=anchor.zone)
        self._text, self._anchor, self._language, self._news = text, anchor, language, news
        self._above = inherit(found, layout, anchor.day)
        self._ways = {d.start: _way(text, d, language) for d in found if d.when.has_date or d.when.kind is WhenKind.SET}
        self._known: dict[int, tuple[When, Direction, list[Span]]] = {}

    def mean(self, dated: Dated) -> None:
        """Gives a time its spans."""
        if dated.start not in self._ways:
            if not dated.when.has_date:
                return
            self._ways[dated.start] = _way(self._text, dated, self._language)  # an hour that was told its day
        when, told_way, spans = self._known.get(dated.start, (None, None, []))
        given_up = dated.role.name == FORMER and _no_year(dated.when)
        way = Direction.AROUND if given_up else self._ways[dated.start]
        if when is not dated.when or told_way is not way:
            calendar = self.calendar if _on_calendar(dated.when) else self._anchor
            spans = resolve(dated.when, calendar, direction=way, inherit=self._above.get(dated.start))
            self._known[dated.start] = dated.when, way, spans
        dated.spans = _one_gathering(dated.when, spans)

    def tell_in_turn(self, found: Sequence[Dated], words: Lexicon) -> None:
        """Gives times their spans in the order of the text, each after those that may say its day, month or year."""
        month: Dated | None = None  # the one that said a month last
        row: Dated | None = None  # the day that opened the last line
        told: Dated | None = None  # the day on which something is held that was told last
        on_date: Dated | None = None  # the same, said by its date
        near_day: Dated | None = None  # the same, where no weekday was told from today since
        before: Dated | None = None  # the one before in the text
        stay: Dated | None = None  # the gathering of several days that was told last
        week: Dated | None = None  # the week of a gathering, where no day was told since
        for dated in found:
            # "the day after AUSMIN": what is named has rather a date than a weekday, and so has what was told elsewhere
            named = an_event_follows(self._text, dated.end) or (told is not None and told.unit is not dated.unit)
            base = on_date if on_date is not None and named else told
            if counted_on(dated) and base is not None:
                self._above[dated.start] = day_counted_from(dated, base)
            if dated.start not in self._above and not _by_another(dated, before):
                self._tell_weekday(dated, stay, near_day, week)
            # rather the month of its sentence than the one of a heading
            beside = month is not None and month.sentence == dated.sentence
            if month is not None and (beside or dated.start not in self._above):
                way = self._ways.get(dated.start)
                tell_month(dated, month, way, self.calendar.day, self._above, self._text, words)
                tell_year(dated, month, self.calendar.day, self._above, self._text, words)
            if dated.start in self._ways:
                self.mean(dated)
            self._tell_year_meant(dated, found, row, words)
            if dated.spans and dated.role.name not in (HISTORY, STAMP) and _says_month(dated.when):
                month = dated
            if dated.spans and dated.start - dated.unit.start < LEADS:
                row = dated
            if lasts(dated, self.calendar.day) and _on_calendar(dated.when):
                stay = dated
            elif is_of_these_days(dated):
                stay = None if stay is not None and leaves(dated, stay) else stay
                near_day = None
            week = self._week(dated, week)
            if tells_a_day(dated) and (told is None or _tells_more(dated, told)):
                told = dated
                on_date = dated if _on_calendar(dated.when) else on_date
                near_day = dated if _on_calendar(dated.when) else near_day
            before = dated

    def tell_given_up(self, found: Sequence[Dated], words: Lexicon) -> None:
        """Former days without a year are near the day that takes their place: "on 8 October 2026, not on 9 October".

        A weekday is the last one before that day, where nothing says that it comes sooner: "from Tuesday to Friday".
        """
        takers = {id(d.takes): d for d in found if d.takes is not None}
        behind = {d.start: [later] for d, later in pairwise(found) if later.unit is d.unit}
        for dated, beside in _neighbours(found):
            if dated.role.name != FORMER or dated.start in self._above:
                continue
            others = [takers[id(dated)], *beside] if id(dated) in takers else beside
            if (before := self._weekday_before(dated, [*others, *behind.get(dated.start, [])], words)) is not None:
                self._above[dated.start] = before
                self._known.pop(dated.start, None)
                continue
            new = next(filter(_stands_in_a_year, others), None) if _no_year(dated.when) else None
            year = _nearest_year(dated, new) if new is not None else None
            if year is not None:
                self._above[dated.start] = When(WhenKind.DATE, year=year)
                self._known.pop(dated.start, None)

    def _weekday_before(self, dated: Dated, others: Sequence[Dated], words: Lexicon) -> When | None:
        """The day that a weekday means which was given up for a day that is told, where it would be after that day."""
        weekday, said = dated.when.weekday, dated.when
        if weekday is None or said.day is not None or said.relative is not None or said.kind is not WhenKind.DATE:
            return None
        new = next((d.spans[0].first_day for d in others if d.role.name == EVENT and d.is_day and d.spans), None)
        old = dated.spans[0].first_day if dated.spans else None
        if new is None or old is None or old <= new or words.sooner.search(self._text, *dated.sentence):
            return None
        day = new - timedelta(days=(new.weekday() - weekday - 1) % 7 + 1)
        return When(WhenKind.DATE, year=day.year, month=day.month, day=day.day, weekday=weekday)

    def _week(self, dated: Dated, week: Dated | None) -> Dated | None:
        """The week told last, as long as all days that were told since are of it."""
        if is_week(dated, self.calendar.day):
            return dated
        if dated.role.name == STAMP or not dated.spans or dated.start in self._above:
            return week
        return None

    def _tell_weekday(self, dated: Dated, stay: Dated | None, told: Dated | None, week: Dated | None) -> None:
        """Gives a weekday the days that were told to last, the week told before, or the day that was told beside it."""
        way, today = self._ways.get(dated.start), self.calendar.day
        meant = None
        if stay is not None and today is not None:
            meant = day_within(dated, stay, way, today, self._news)
        if meant is None and week is not None:
            meant = day_of_week(dated, week, way, self._text) if dated.unit is week.unit or not self._news else None
            if meant is not None and (week.sentence == dated.sentence or week.unit is not dated.unit):
                week.role = Role(NONE, "the week of the day that is told behind it")
        if meant is None and told is not None and today is not None and not self._news:
            meant = day_beside(dated, told, way, today)
        if meant is not None:
            self._above[dated.start] = meant

    def _tell_year_meant(self, dated: Dated, found: Sequence[Dated], row: Dated | None, words: Lexicon) -> None:
        if dated.start in self._above or not any("year" in span.implied for span in dated.spans[:1]):
            return
        way = self._ways.get(dated.start)
        year = year_meant(dated, found, row, way, self.calendar.day, self._text, words)
        if year is not None:
            self._above[dated.start] = When(WhenKind.DATE, year=year)
            self._known.pop(dated.start, None)
            dated.year_told = True
            self.mean(dated)


def _neighbours(found: Sequence[Dated]) -> Iterator[tuple[Dated, list[Dated]]]:
    """Each time with the one before and the one behind it in its sentence."""
    for before, one, behind in zip([None, *found], found, [*found[1:], None], strict=False):
        yield one, [d for d in (before, behind) if d is not None and d.sentence == one.sentence]


def _stands_in_a_year(dated: Dated) -> bool:
    first = dated.when.days[0] if dated.when.days else dated.when
    return dated.role.name in (EVENT, DEADLINE) and dated.is_day and first.year is not None and bool(dated.spans)


def _nearest_year(dated: Dated, new: Dated) -> int | None:
    """The year that brings a month, or a day in it, nearest to a day."""
    first, day = dated.when.days[0] if dated.when.days else dated.when, new.spans[0].first_day
    month = first.month
    if day is None or month is None:
        return None
    years = [year for year in (day.year, day.year - 1, day.year + 1) if fits(first, year, month)]
    return min(years, key=lambda year: abs((year - day.year) * 12 + month - day.month), default=None)


def _tells_more(dated: Dated, told: Dated) -> bool:
    """Whether what follows is rather counted from it than from the one told before: "on the 14th and not on the 16th"."""
    if told.role.name != EVENT:
        return True
    return dated.role.name == EVENT or (dated.role.name == FORMER and dated.sentence != told.sentence)


def _by_another(dated: Dated, before: Dated | None) -> bool:
    """ "Today, Friday": a weekday beside a word that says which day it is."""
    relative = before.when.relative if before is not None else None
    near = before is not None and dated.start - before.end < _BESIDE
    return near and relative is not None and relative.unit != "week"


_BESIDE = 4  # characters


def _way(text: str, dated: Dated, language: str | None) -> Direction:
    first = dated.when.days[0] if dated.when.days else dated.when
    if first.year is not None and first.month is not None:
        return Direction.NEAREST  # nothing is left open that the tense could tell
    way = direction(text, dated.start, dated.end, language or "en")
    if way is Direction.PAST and first.month is not None:
        led = text[max(dated.sentence[0], dated.start - _LED) : dated.start]
        if first.day is None and spoken(language).time.over.search(led) is not None:
            return way  # "held in Bali in February"
        return Direction.TOLD  # a day and month without a year: the nearest that fits
    return Direction.ANNOUNCED if way is Direction.NEAREST else way


_LED = 60  # characters before a time in which it is told that something was held then


def _no_year(when: When) -> bool:
    """True for a month, or a day in it, whose year was not said."""
    first = when.days[0] if when.days else when
    return first.month is not None and first.year is None and first.relative is None


def _on_calendar(when: When) -> bool:
    """True where a day is said by its place in the year, not by how far it is from today."""
    first = when.days[0] if when.days else when
    return first.relative is None and (first.month is not None or first.day is not None)


def _one_gathering(when: When, spans: Sequence[Span]) -> list[Span]:
    """Consecutive days of a list with the same hours are one gathering's days."""
    if "or" in when.flags and len(spans) > 1 and all(s.precision is Precision.MONTH for s in spans):
        first, last = spans[0], spans[-1]  # "October/November": one of them, or over both
        if first.first_day is not None and last.last_day is not None and first.first_day < last.last_day:
            return [Span(first.first_day, last.last_day, Precision.MONTH, None, first.implied)]
    days = [s.first_day for s in spans if s.precision is Precision.MINUTE and s.first_day is not None]
    if when.kind is not WhenKind.LIST or len(days) != len(spans) or len(days) < 2:
        return list(spans)
    if len(days) < _DAILY and any(s.end is None for s in spans):
        return list(spans)
    if any((b - a).days != 1 for a, b in pairwise(days)):
        return list(spans)
    return [Span(days[0], days[-1], Precision.DAY, None, spans[0].implied)]


_DAILY = 3  # days in a row with one hour that are one gathering's, though nothing tells when it ends


def _says_month(when: When) -> bool:
    return (when.days[-1] if when.days else when).month is not None
