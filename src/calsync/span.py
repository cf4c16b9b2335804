"""Time as a calendar needs it: `Span`, with its precision and with what was implied rather than said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


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


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when, and how exactly that is known.

    With precision minute, `start` and `end` are naive datetimes, local to `tz` (an IANA name; None: the zone is not
    known), and `end` is None where it was not said. With every other precision they are dates: the first and the
    inclusive last day of the stated days or of the period ("November 2025": 1 and 30 November). With precision unknown
    both are None. `implied` names the fields that the words did not state ("year", "month", "zone", "end").
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
    def first_day(self) -> date | None:
        """The first local day that the span touches."""
        return _day(self.start)

    @property
    def last_day(self) -> date | None:
        """The last local day that the span touches, inclusive."""
        if isinstance(self.end, datetime) and self.end.time() == time(0) and self.end != self.start:
            return (self.end - timedelta(minutes=1)).date()
        return _day(self.end) or _day(self.start)

    def contains(self, other: Span) -> bool:
        """True where `other` lies inside the days of this one: an exact day inside a stated month, say."""
        a, b, c, d = self.first_day, self.last_day, other.first_day, other.last_day
        return a is not None and b is not None and c is not None and d is not None and a <= c and d <= b

    def overlaps(self, other: Span) -> bool:
        """True where both are known and share a day."""
        a, b, c, d = self.first_day, self.last_day, other.first_day, other.last_day
        return a is not None and b is not None and c is not None and d is not None and a <= d and c <= b

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

    def without_time(self) -> Span:
        """The same days, without hours."""
        if self.precision is not Precision.MINUTE:
            return self
        return replace(self, start=self.first_day, end=self.last_day, precision=Precision.DAY)

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


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    following = _shift(year, month, 1)
    if following[0] > 9999:
        return date(9999, 12, 31)
    return date(*following, 1) - timedelta(days=1)


def _shift(year: int, month: int, by: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def _day(value: date | datetime | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


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
