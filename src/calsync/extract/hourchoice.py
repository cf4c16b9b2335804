"""Which hour of the text is that of a day: every hour in reach is offered, and "none", and learned weights choose.

An hour may stand in the day's sentence or line, under it, over a list of days, or be said of all of them; another one that
stands nearer may be that of the lunch. What speaks for an hour is how it stands to the day, which other days and hours are
nearer, the words beside it, and whether the rules of scope (`hours.py`, `usual.py`) would take it. The weights (`HOUR`) are
learned from labelled announcements.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from calsync import odds
from calsync.extract.bearings import binned
from calsync.extract.hourwords import BEGINS, PLAIN, hour_cue
from calsync.extract.knowledge import weights
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated, HourOption
from calsync.extract.roles import DEADLINE, EVENT, STAMP
from calsync.extract.usual import clock_of, loose, standing_days
from calsync.extract.within import first_letter, number_in
from calsync.span import When, WhenKind

LIKELY = 0.6  # from here on another hour is taken instead of what the rules say, or where they say none
_SURELY_NONE = 0.7  # from here on a day has none, whatever the rules say
_REACH = 5  # hours before a day, and after it, that are offered
_TELLING = 7  # of an option's features: the ones that tell how it stands, with which the choice of the rules is weighed
_BESIDE = 30  # characters before an hour in which the word that leads to it stands
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = (";", ":", "|", "—", "–", ". ", "\n", ",")


@dataclass(slots=True)
class _Told:
    """What is told of an hour whichever day is asked for: what it is said to be, what it is like, and how it stands there."""

    hour: Dated
    cue: str
    like: tuple[str, ...]
    there: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by where it stands, seen from the day

    @property
    def begins(self) -> bool:
        """Whether it may be that at which a gathering begins."""
        return self.cue in (PLAIN, BEGINS)


_CLOSES = (23, 59)  # the end of a day by which something is asked: nothing begins then


class HourChoice:
    """The hours of one text, with what is told of each whichever day is asked for."""

    def __init__(self, found: Sequence[Dated], layout: Layout, words: Lexicon, weekdays: Mapping[int, int]) -> None:
        self._layout, self._text, self._words, self._weekdays = layout, layout.text, words, weekdays
        timed = (d for d in found if d.when.has_time and d.role.name != STAMP)
        self._hours = [d for d in timed if layout.forms.of(d.unit.index) is None]  # a form's hours are its own day's
        self._starts = [hour.start for hour in self._hours]
        self._days = [d.start for d in found if d.is_day and d.role.name in (EVENT, DEADLINE)]
        free = (d for d in found if _open(d) and layout.forms.of(d.unit.index) is None)
        self._open = [(d, d.when) for d in free] if self._hours else []
        self._news = "news" if layout.news else "no news"
        self._told: dict[int, _Told] = {}
        self._timed: dict[int, int] = {}  # how many rows of a list have hours, by its first row
        for day, _ in self._open:
            day.hours = self._offered(day)

    def settle(self, sure: Container[int] = ()) -> None:
        """Gives each day that says no hour itself the likeliest one, once the rules of scope have given it theirs.

        `sure` are the offsets of days whose gathering a later sentence takes up to say its hour: they have one.

        The rows that have one hour from the same words decide together: other hours are theirs where most of them say so,
        and what the words give to several ("all evening meetings: 7 pm") is taken from none for nothing.
        """
        together: dict[int, list[tuple[Dated, When, HourOption | None]]] = {}
        for day, bare in self._open:
            told, other = self._weigh(day)
            if other is not None and other.hour is None and day.start in sure:
                continue
            shared = told is not None and told.unit is not day.unit
            together.setdefault(told.start if told and shared else -day.start, []).append((day, bare, other))
        for days in together.values():
            alone = len(days) == 1
            hours = [(day, bare, other.hour) for day, bare, other in days if other is not None]
            others = [one for one in hours if alone or one[2] is not None]
            if len(others) * 2 > len(days):
                for day, bare, hour in others:
                    _take(day, bare, hour)

    def _weigh(self, day: Dated) -> tuple[Dated | None, HourOption | None]:
        """The hour that the rules gave a day, if they did, and another option that is likelier than that."""
        clock = clock_said(day.when)
        day.hours = [option for option in day.hours if option.hour is None or _may_be_of(option.hour, day)]
        told = [option for option in day.hours if option.clock == clock]
        for option in told:
            option.features += ("as the rules", *(f"as the rules, {sign}" for sign in option.features[:_TELLING]))
        chances = odds.chances(weights.HOUR, [option.features for option in day.hours])
        for option, chance in zip(day.hours, chances, strict=True):
            option.weight = chance
        best = max(day.hours, key=lambda option: option.weight)
        likely = best.weight >= (LIKELY if best.hour is not None else _SURELY_NONE)
        return told[0].hour if told else None, best if best.clock != clock and likely else None

    def _offered(self, day: Dated) -> list[HourOption]:
        at = bisect_left(self._starts, day.start)
        rows = self._rows_have(day.unit)
        options = [HourOption(None, None, ("none", *(f"none, {one}" for one in self._of_day(day, rows))))]
        of_day = (
            rows,
            day.role.name,
            day.when.kind,
            f"{self._hours_in(day.unit.start, day.unit.end)} hours in the day's line",
            f"{self._hours_in(*day.sentence)} hours in the day's sentence",
        )
        for side, hours in (
            ("before", reversed(self._hours[max(0, at - _REACH) : at])),
            ("behind", self._hours[at : at + _REACH]),
        ):
            plain = 0
            for turn, hour in enumerate(hours):
                told = self._told_of(hour)
                clock = clock_said(hour.when)
                if clock != _CLOSES or day.role.name == DEADLINE:
                    options.append(HourOption(hour, clock, self._features(day, of_day, told, side, turn, plain)))
                plain += told.begins
        return options

    def _told_of(self, hour: Dated) -> _Told:
        told = self._told.get(hour.start)
        if told is None:
            cue = hour_cue(hour, self._text, self._words)
            told = self._told[hour.start] = _Told(hour, cue, tuple(self._of_hour(hour, cue)))
        return told

    def _hours_in(self, start: int, end: int, most: int = 2) -> int:
        return min(most, number_in(self._starts, start, end))

    def _days_in(self, start: int, end: int, most: int = 2) -> int:
        return min(most, number_in(self._days, start, end))

    def _of_day(self, day: Dated, rows: str) -> Iterator[str]:
        """What speaks for no hour at all; `rows` is what the other rows of its list have."""
        unit = day.unit
        yield day.layout
        yield self._news
        yield f"{self._hours_in(*day.sentence, 3)} hours in its sentence"
        yield f"{self._hours_in(unit.start, unit.end, 3)} hours in its line"
        yield f"{day.layout}, {day.when.kind}"
        yield day.role.name
        if loose(day.when):
            yield "bare weekday"
        if unit.label:
            yield f"label {unit.label[:16].casefold()!r}"
        listing = self._layout.lists.of(unit.index)
        if listing is not None:
            yield f"list of {listing.kind}"
            yield rows

    def _rows_have(self, unit: Unit) -> str:
        """How many of the other rows of a row's list have hours."""
        listing = self._layout.lists.of(unit.index)
        if listing is None:
            return "no list"
        timed = self._timed.get(listing.rows[0])
        if timed is None:
            rows = (self._layout.units[row] for row in listing.rows)
            timed = self._timed[listing.rows[0]] = sum(self._has_hours(row) for row in rows)
        others = timed - self._has_hours(unit)
        most = others * 2 > len(listing.rows) - 1
        return f"{'most' if most else 'some' if others else 'no'} rows have hours"

    def _has_hours(self, unit: Unit) -> bool:
        return number_in(self._starts, unit.start, unit.end) > 0

    def _of_hour(self, hour: Dated, cue: str) -> Iterator[str]:
        """What is told of an hour whichever day is asked for."""
        text, words, unit = self._text, self._words, hour.unit
        kind = "range" if hour.when.end is not None else "hour"
        form = "bare" if hour.is_hour else "comes back" if hour.when.kind is WhenKind.SET else "of a day"
        yield f"{kind}, {form}"
        yield f"cue {cue}"
        yield hour.role.name
        yield f"in {hour.layout}"
        if "'" not in hour.role.reason:
            yield hour.role.reason
        if unit.label:
            yield f"label {unit.label[:16].casefold()!r}"
            if words.captions.hours.fullmatch(unit.label):
                yield "labelled as hours"
        if hour.start - unit.start < 4:
            yield "opens its line"
        if hour.when.mod:
            yield f"said {hour.when.mod}"
        if words.usual.search(text, *hour.sentence):
            yield "said to be usual"
        if words.hours.search(text, *hour.sentence):
            yield "hours of an office"
        if before := _WORD.findall(text, max(hour.sentence[0], hour.start - _BESIDE), hour.start):
            yield f"led by {before[-1].casefold()[:10]!r}"
        if after := _WORD.search(text, hour.end, min(hour.sentence[1], hour.end + 20)):
            yield f"then {after[0].casefold()[:10]!r}"
        listing = self._layout.lists.of(unit.index)
        if listing is not None:
            yield f"in a list of {listing.kind}"

    def _features(
        self, day: Dated, of_day: tuple[str, ...], told: _Told, side: str, turn: int, plain: int
    ) -> tuple[str, ...]:
        """How an hour stands to a day: the `turn`th on its side, with `plain` beginnings nearer. The telling ones first."""
        hour = told.hour
        low, high = (hour.end, day.start) if side == "before" else (day.end, hour.start)
        relation, days = _relation(day, hour), self._days_in(low, high)
        at = f"{relation} {side}"
        if at not in told.there:
            told.there[at] = tuple(self._standing(told, relation, at))
        stands = (
            self._news,
            f"{min(turn, 2)} hours and {days} days between",
            f"{day.layout} to {hour.layout}",
            f"{min(plain, 2)} beginnings nearer" if told.begins else "no beginning",
            f"cue {told.cue}",
            *of_day,
            f"{turn} hours between",
            f"{days} days between",
            *self._between(day, hour, relation, low, high),
            *self._fits(day, hour),
        )
        return (at, *[f"{at}, {said}" for said in stands], *told.there[at])

    def _standing(self, told: _Told, relation: str, at: str) -> Iterator[str]:
        """What is told of an hour that stands so to a day, whichever day that is."""
        hour = told.hour
        others = self._days_in(*hour.sentence, 3) - (relation == "sentence")
        yield f"{at}, {others} other days in its sentence"
        others = self._days_in(hour.unit.start, hour.unit.end, 3) - (relation in ("sentence", "line"))
        yield f"{at}, {others} other days in its line"
        for said in told.like:
            yield said
            yield f"{relation}, {said}"
        if relation != "sentence":
            if self._words.anaphora.match(self._text, first_letter(self._text, hour.sentence[0])):
                yield f"{at}, goes on"
            if self._words.same_day.search(self._text, hour.sentence[0], hour.start):
                yield f"{at}, the same day"

    def _between(self, day: Dated, hour: Dated, relation: str, low: int, high: int) -> Iterator[str]:
        if relation in ("sentence", "line"):
            between = self._text[low:high]
            yield f"{binned(len(between), (3, 8, 16, 30, 60, 120))} letters off"
            yield _sign(between)
        else:
            yield f"{binned(abs(hour.unit.index - day.unit.index), (1, 2, 3, 5, 9))} lines off"
            yield "a blank line between" if hour.unit.block != day.unit.block else "no blank line between"

    def _fits(self, day: Dated, hour: Dated) -> Iterator[str]:
        """Whether an hour is said of this day, or of another one."""
        if not hour.is_hour:
            first = hour.spans[0].first_day if hour.spans else None
            same = first is not None and bool(day.spans) and first == day.spans[0].first_day
            yield "of this very day" if same else "of another day"
        weekday = self._weekdays.get(day.start)
        said = standing_days(hour.when) or ({hour.when.weekday} - {None})
        if said and weekday is not None:
            yield f"{'its' if weekday in said else 'another'} weekday"


def _relation(day: Dated, hour: Dated) -> str:
    """How far off an hour stands from a day, over the layout."""
    one, other = day.unit, hour.unit
    if day.sentence == hour.sentence:
        return "sentence"
    if one.index == other.index:
        return "line"
    if one.index in other.above:
        return "under it"
    if other.index in one.above:
        return "over it"
    if one.block == other.block:
        return "block"
    if abs(one.block - other.block) == 1:
        return "next block"
    return "section" if one.above == other.above else "far"


def _may_be_of(hour: Dated, day: Dated) -> bool:
    """Whether nothing says that an hour is that of something else."""
    return not hour.another and (not hour.of_days or day.start in hour.of_days)


def _open(day: Dated) -> bool:
    """Whether a time is a day of something, and says no hour itself."""
    timed = day.when.has_time or any(one.has_time for one in day.when.days)
    return day.is_day and not timed and day.role.name in (EVENT, DEADLINE)


def clock_said(when: When) -> tuple[int, int] | None:
    """The hour and minute at which a time begins, if it says them."""
    first = when.days[0] if when.days else when
    return (first.hour, first.minute or 0) if first.hour is not None else None


def _take(day: Dated, bare: When, hour: Dated | None) -> None:
    """The day at that hour, or without one, instead of what the rules gave it."""
    if hour is None:
        day.when = bare
        return
    joined = bare.join(clock_of(hour.when))
    if joined is None:
        return
    day.when, day.used = joined, True
    if hour.part:  # the rules took it for that of something else
        hour.when, hour.part = clock_of(hour.when), False
    hour.used = True


def _sign(between: str) -> str:
    """What parts an hour from a day of its line."""
    if "(" in between and ")" in between:
        return "past a bracket"
    if "(" in between or ")" in between:
        return "in a bracket"
    for sign in _SIGNS:
        if sign in between:
            return f"past {sign!r}"
    return "words between" if between.strip() else "nothing between"
