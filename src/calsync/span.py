"""Time as a calendar needs it: `Span`, with its precision and with what was implied rather than said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo


def day_of(said: date | None) -> date | None:
    """The day of a day, or of a moment on the clock that it is told by."""
    return said.date() if isinstance(said, datetime) else said


class Precision(StrEnum):
    """How exactly a time is known; ordered from exact to vague by `rank`."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """0 for minute … 6 for unknown: the higher, the vaguer."""
        return _ORDER[self]

    @property
    def vague(self) -> bool:
        """True where the days themselves are not known yet."""
        return self.rank > Precision.DAY.rank


_ORDER = {precision: rank for rank, precision in enumerate(Precision)}


ASSUMED_ZONE = "assumed zone"  # in `Span.implied`: the zone is a guess, for nothing tells one
ZONE_UNSAID = frozenset({"zone", ASSUMED_ZONE})  # of `Span.implied`, what speaks of the zone


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when, and how exactly that is known.

    With precision minute, `start` and `end` are naive datetimes, local to `tz` (an IANA name; None: the zone is not
    known), and `end` is None where it was not said. With every other precision they are dates: the first and the
    inclusive last day of the stated days or of the period ("November 2025": 1 and 30 November). With precision unknown
    both are None. `implied` names the fields that the words did not state ("year", "month", "zone", "end"), and
    ASSUMED_ZONE where nothing at all told the zone.
    """

    start: date | datetime | None = None
    end: date | datetime | None = None
    precision: Precision = Precision.UNKNOWN
    tz: str | None = None
    implied: frozenset[str] = field(default=frozenset())

    @property
    def known(self) -> bool:
        return self.start is not None

    @property
    def zone_assumed(self) -> bool:
        """True where the zone is only a guess: the configuration's, or the likeliest land's."""
        return ASSUMED_ZONE in self.implied

    def assuming(self, zone: str | None) -> Span:
        """An hour without a zone in this one, marked as an assumption; any other span as it is."""
        if self.precision is not Precision.MINUTE or self.tz or not zone:
            return self
        return replace(self, tz=zone, implied=self.implied | ZONE_UNSAID)

    def on_clock_of(self, other: Span) -> Span:
        """These hours in the zone of `other`, which is said, told or assumed as it is there."""
        return replace(self, tz=other.tz, implied=self.implied - ZONE_UNSAID | other.implied & ZONE_UNSAID)

    @property
    def first_day(self) -> date | None:
        """The first local day that the span touches."""
        return day_of(self.start)

    @property
    def last_day(self) -> date | None:
        """The last local day that the span touches, inclusive."""
        end = self.end if self.end is not None else self.start
        if isinstance(end, datetime):
            midnight = end.time() == time(0) and end != self.start
            return (end - timedelta(minutes=1)).date() if midnight else end.date()
        return end

    def contains(self, other: Span) -> bool:
        """True where `other` lies inside the days of this one: an exact day inside a stated month, say."""
        a, b, c, d = self.first_day, self.last_day, other.first_day, other.last_day
        return a is not None and b is not None and c is not None and d is not None and a <= c and d <= b

    def overlaps(self, other: Span) -> bool:
        """True where both are known and share a day."""
        a, b, c, d = self.first_day, self.last_day, other.first_day, other.last_day
        return a is not None and b is not None and c is not None and d is not None and a <= d and c <= b

    def on(self, day: date) -> Span:
        """The same on another first day: its hours, its length."""
        if self.start is None or self.first_day is None:
            return self
        by = day - self.first_day
        return replace(self, start=self.start + by, end=self.end + by if self.end is not None else None)

    def instants(self) -> tuple[datetime, datetime | None] | None:
        """Start and end in UTC where the span is a minute with a zone, else None."""
        if self.precision is not Precision.MINUTE or not self.tz or not isinstance(self.start, datetime):
            return None
        zone = ZoneInfo(self.tz)
        end = self.end if isinstance(self.end, datetime) else None
        return (
            self.start.replace(tzinfo=zone).astimezone(UTC),
            end.replace(tzinfo=zone).astimezone(UTC) if end else None,
        )

    def stream(self) -> tuple[str | None, str | None]:
        """Start and end as in the stream contract: the end is inclusive, and None where it says nothing new.

        A week gives its first and last day, a quarter its first and last month, a month or year its last one only where
        the span covers several.
        """
        start, end = self.start, self.end
        if start is None:
            return None, None
        match self.precision:
            case Precision.MINUTE:
                assert isinstance(start, datetime)
                last = end.strftime("%Y-%m-%dT%H:%M") if isinstance(end, datetime) else None
                return _pad(start.strftime("%Y-%m-%dT%H:%M")), last and _pad(last)
            case Precision.MONTH | Precision.QUARTER:
                first_month, last_month = _iso(start)[:7], _iso(end or start)[:7]
                return first_month, last_month if last_month != first_month else None
            case Precision.YEAR:
                first_year, last_year = _iso(start)[:4], _iso(end or start)[:4]
                return first_year, last_year if last_year != first_year else None
            case _:
                first, final = _iso(start), _iso(end or start)
                return first, final if final != first else None

    @classmethod
    def from_stream(cls, start: str | None, end: str | None, precision: str | None, tz: str | None = None) -> Span:
        """The inverse of `stream`. Raises ValueError where a value does not have the form of its precision."""
        if not start:
            return cls(tz=tz)
        by_form = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}.get(len(start), Precision.MINUTE)
        level = Precision(precision) if precision else by_form
        if level is Precision.UNKNOWN:
            level = by_form
        if level is Precision.MINUTE:
            if by_form is not Precision.MINUTE:
                raise ValueError(f"precision minute needs YYYY-MM-DDTHH:MM, not {start!r}")
            return cls(datetime.fromisoformat(start[:16]), _minute(end), level, tz)
        first, last = _first(start), _last(end or start)
        if level is Precision.QUARTER and not end and len(start) == 7:
            last = month_end(*_shift(first.year, first.month, 2))
        if level is Precision.WEEK and not end:
            last = first + timedelta(days=6)
        return cls(first, max(first, last), level, tz)


def day_span(first: date, last: date | None = None, tz: str | None = None) -> Span:
    """A span of whole days, `last` inclusive."""
    return Span(first, last or first, Precision.DAY, tz)


def month_span(year: int, month: int, months: int = 1) -> Span:
    """A span of whole months; three of them are a quarter only if the caller says so by `replace`."""
    return Span(date(year, month, 1), month_end(*_shift(year, month, months - 1)), Precision.MONTH)


@lru_cache(maxsize=1024)
def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    following = _shift(year, month, 1)
    if following[0] > 9999:
        return date(9999, 12, 31)
    return date(*following, 1) - timedelta(days=1)


def _shift(year: int, month: int, by: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def _iso(value: date | datetime) -> str:
    return value.isoformat()[:10]


def _pad(text: str) -> str:
    """strftime leaves years before 1000 short on some platforms."""
    return text.rjust(16, "0")


def _minute(value: str | None) -> datetime | None:
    if not value:
        return None
    return datetime.fromisoformat(value[:16] if "T" in value else value + "T23:59")


def _first(value: str) -> date:
    year, *rest = (int(part) for part in value[:10].split("-"))
    return date(year, rest[0] if rest else 1, rest[1] if len(rest) > 1 else 1)


def _last(value: str) -> date:
    year, *rest = (int(part) for part in value[:10].split("-"))
    if len(rest) > 1:
        return date(year, rest[0], rest[1])
    return month_end(year, rest[0] if rest else 12)


WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")  # the codes of RFC 5545 section 3.3.10, by When.weekday


class WhenKind(StrEnum):
    """What sort of time the words give."""

    DATE = "date"  # a day, or a vaguer stretch of the calendar: month, quarter, week, year
    TIME = "time"  # an hour without a day
    DATETIME = "datetime"
    RANGE = "range"  # the fields are its start, `end` its end
    LIST = "list"  # several days, in `days`
    DURATION = "duration"  # a length, in `duration`
    SET = "set"  # something that comes back, in `rrule`
    REFERENCE = "reference"  # "now", "recently", "until further notice", in `reference`


@dataclass(frozen=True, slots=True)
class Relative:
    """A step on the calendar: `offset` times `unit` away from the document's day, or from `base` where that is said.

    `unit`: minute, hour, day, workday, week, weekend, fortnight, month, quarter, season, year, decade. `said` is how
    the words put it: "this", "next", "last", "coming", "past", "word" ("today"), "step" (so many units away), "after"
    (the date that was spoken of last), or "within" (some time before so many units are over).
    """

    unit: str
    offset: int = 0
    said: str = "step"
    base: When | None = None


@dataclass(frozen=True, slots=True)
class When:
    """Time as the words say it: only what is stated has a value.

    `weekday` is 0 for Monday … 6 for Sunday; `nth` counts weekdays or weeks inside the stated period (-1: the last);
    `part` is "early", "mid" or "late", `half` 1 or 2; `decade` its first year. `zone` is an IANA name or a fixed
    offset ("+08:00"), `zone_said` the words for it. `daypart` is morning, noon, afternoon, evening or night. `mod` is
    "about", "from", "until", "by", "before" or "after". `flags` may hold "impossible" (31 February), "weekday" (the
    weekday is not that of the date), "open" (to be confirmed), "repeats" (the hours are those of each day).
    """

    kind: WhenKind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    part: str | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    week: int | None = None
    week_of: bool = False  # the week in which the stated day lies
    weekend: bool = False
    decade: int | None = None
    century: int | None = None
    holiday: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    daypart: str | None = None
    zone: str | None = None
    zone_said: str | None = None
    relative: Relative | None = None
    end: When | None = None
    days: tuple[When, ...] = ()
    duration: str | None = None  # ISO 8601: "P2D", "PT90M"
    rrule: str | None = None
    since: When | None = None  # first day of what comes back
    until: When | None = None  # last day of what comes back
    reference: str | None = None
    mod: str | None = None
    alternatives: tuple[When, ...] = ()  # the same instants, on other clocks
    flags: frozenset[str] = frozenset()

    @property
    def has_day(self) -> bool:
        """True where the words say which day is meant, be it by a weekday or relative to the document."""
        if self.kind is WhenKind.LIST:
            return True
        relative_day = self.relative is not None and self.relative.unit in ("day", "workday", "hour", "minute")
        said = self.weekday is not None or self.holiday is not None
        return said or relative_day or (self.day is not None and not self.week_of)

    @property
    def has_date(self) -> bool:
        """True where anything but an hour is said."""
        return (
            self.year is not None
            or self.month is not None
            or self.day is not None
            or self.relative is not None
            or self.quarter is not None
            or self.season is not None
            or self.week is not None
            or self.decade is not None
            or self.century is not None
            or self.half is not None
            or self.has_day
        )

    @property
    def has_time(self) -> bool:
        """True where an hour is said."""
        return self.hour is not None

    def join(self, other: When) -> When | None:
        """Both statements as one, where they do not contradict: a date and its hour, a day and its year; else None."""
        if other.kind is WhenKind.SET or WhenKind.DURATION in (self.kind, other.kind):
            return None
        if self.kind is WhenKind.SET:
            if not other.has_time or other.has_date or self.has_time:
                return None
            return _at(self, other, self.kind, end=other.end, alternatives=other.alternatives)
        if self.kind is WhenKind.TIME and other.kind is not WhenKind.TIME:
            return other.join(self)
        if other.kind in (WhenKind.TIME, WhenKind.RANGE) and not other.has_date:
            return self._with_hours(other)
        return self._with_fields(other)

    def _with_hours(self, hours: When) -> When | None:
        """This date at those hours; None where it has other hours already."""
        if self.has_time:
            same = (self.hour, self.minute) == (hours.hour, hours.minute)
            return self if same else None
        if not self.has_date:
            return None
        alternatives = hours.alternatives
        if self.kind is WhenKind.LIST:
            each = tuple(joined for day in self.days if (joined := day._with_hours(hours)) is not None)
            return replace(self, days=each, flags=self.flags | hours.flags)
        if self.kind is WhenKind.RANGE and self.end is not None:
            last = _at(self.end, hours.end, WhenKind.DATETIME) if hours.end else self.end
            flags = self.flags | hours.flags | {"repeats"}
            return _at(self, hours, self.kind, end=last, alternatives=alternatives, flags=flags)
        if hours.end is None:
            return _at(self, hours, WhenKind.DATETIME, alternatives=alternatives)
        last = _at(When(WhenKind.TIME), hours.end, WhenKind.TIME)
        return _at(self, hours, WhenKind.RANGE, end=last, alternatives=alternatives)

    def _with_fields(self, other: When) -> When | None:
        """All fields of both; None where one says other than the other."""
        values: dict[str, object] = {}
        for name in _JOINABLE:
            mine, theirs = getattr(self, name), getattr(other, name)
            if mine is not None and theirs is not None and mine != theirs:
                return None
            if mine is None and theirs is not None:
                values[name] = theirs
        if self.kind is WhenKind.RANGE or other.kind is WhenKind.RANGE:
            if self.end is not None and other.end is not None and self.end != other.end:
                return None
            values["end"] = self.end or other.end
            values["kind"] = WhenKind.RANGE
        if WhenKind.DATETIME in (self.kind, other.kind) and "kind" not in values:
            values["kind"] = WhenKind.DATETIME
        return replace(self, flags=self.flags | other.flags, **values)  # type: ignore[arg-type]


_JOINABLE = (
    "year", "month", "day", "weekday", "nth", "part", "half", "quarter", "season", "week", "decade", "century",
    "holiday", "hour", "minute", "second", "daypart", "zone", "zone_said", "relative",
)  # fmt: skip


def _at(day: When, hours: When, kind: WhenKind, **more: Any) -> When:
    told = {
        "hour": hours.hour,
        "minute": hours.minute,
        "second": hours.second,
        "daypart": hours.daypart or day.daypart,
        "zone": hours.zone or day.zone,
        "zone_said": hours.zone_said or day.zone_said,
        "mod": day.mod or hours.mod,
        "flags": day.flags | hours.flags,
    }
    return replace(day, kind=kind, **(told | more))
