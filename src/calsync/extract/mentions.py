"""A time of a text, tied to its unit and sentence; what the later steps hand on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from calsync.extract.layout import Unit
from calsync.extract.roles import Role
from calsync.span import Span, When, WhenKind


@dataclass(slots=True)
class HourOption:
    """An hour that may be a day's, and the clock it says; None says that none is. `weight`: how likely (0..1)."""

    hour: Dated | None
    clock: tuple[int, int] | None
    features: tuple[str, ...]
    weight: float = 0.0


@dataclass(slots=True)
class Dated:
    """One time of the text with its place in the layout, its role, and what it means."""

    start: int
    end: int
    when: When
    unit: Unit
    sentence: tuple[int, int]
    role: Role
    signs: tuple[str, ...] = ()  # of a day: what it stands among, which tells how likely it is a deadline
    timed: bool = False  # its own words say an hour
    spans: list[Span] = field(default_factory=list)
    hours: list[HourOption] = field(default_factory=list)  # of a day that says none itself: those it may have
    year_told: bool = False  # other words of its sentence or list say its year
    used: bool = False
    moved: bool = False  # the new time of something that was moved to it
    takes: Dated | None = None  # the former time whose place it takes
    shifted: int = 0  # days by which it is said to have been moved, where its former day is not told
    part: bool = False  # an hour of its own on a day whose gathering begins at another one
    another: bool = False  # an hour of which its sentence says that something else is held then
    of_days: frozenset[int] = (
        frozenset()
    )  # of an hour that a later sentence tells: where its days stand; no others are meant
    last: date | None = None  # of what comes back: the day after which it does not
    excepted: bool = False  # its sentence takes it out of what comes back
    named: tuple[int, int] | None = None  # where the name of what is due then stands, in a timetable
    record: bool = False  # the day of the sitting of which the text is the record
    exdates: tuple[date, ...] = ()  # of what comes back: the days on which it is not held

    @property
    def layout(self) -> str:
        """What it stands in: the kind of its unit, or for a paragraph whether that is prose or a short line."""
        if self.unit.kind != "paragraph":
            return self.unit.kind
        return "short line" if self.unit.end - self.unit.start < 90 else "prose"

    @property
    def rrule(self) -> str | None:
        """The rule by which it comes back (RFC 5545 §3.3.10), with its last day where that is said."""
        rule = self.when.rrule if self.when.kind is WhenKind.SET else None
        if rule and self.when.has_time and not any(span.known for span in self.spans):
            rule = f"{rule};BYHOUR={self.when.hour};BYMINUTE={self.when.minute or 0}"
        return f"{rule};UNTIL={self.last:%Y%m%d}" if rule and self.last else rule

    @property
    def is_hour(self) -> bool:
        """An hour that no day is told with."""
        return self.when.kind is not WhenKind.SET and not self.when.has_date and self.when.has_time

    @property
    def is_day(self) -> bool:
        """A day, with or without its hour; not what comes back."""
        return self.when.kind is not WhenKind.SET and self.when.has_date and self.when.has_day
