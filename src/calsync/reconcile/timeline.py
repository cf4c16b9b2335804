"""Which time a meeting has, and whether it stands: what the claims say of it, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from calsync.model import Conflict, Sighting, Status
from calsync.reconcile import vocabulary as v
from calsync.reconcile.names import fold
from calsync.reconcile.profile import moment
from calsync.reconcile.say import span_in_words
from calsync.span import Precision, Span


@dataclass(slots=True)
class Timeline:
    """Time and status, as the claims come in from the weakest to the strongest."""

    span: Span = Span()
    status: Status | None = None
    was: Span | None = None
    moved: bool = False  # `was` was stated in words
    by: Sighting | None = None  # who gave the span
    conflicts: list[Conflict] = field(default_factory=list)

    @property
    def former(self) -> Span | None:
        """The former time, where it is another one than the time itself."""
        if self.was is None or not self.was.known or self.was == self.span:
            return None
        return self.was

    def take(self, s: Sighting) -> None:
        match s.candidate.status:
            case Status.POSTPONED:
                self._postponed(s)
            case Status.CANCELLED:
                self._cancelled(s)
            case _:
                self._held(s)

    def _postponed(self, s: Sighting) -> None:
        c = s.candidate
        new = c.span
        old = c.was if c.was and c.was.known else None
        if new.known and not new.precision.vague and old is None and (not self.span.known or new.overlaps(self.span)):
            old, new = new, Span()  # the words gave the old date only
        again = old and self.was and old.overlaps(self.was) and self.span.known and not old.overlaps(self.span)
        if again and (not new.known or new.overlaps(self.span)):
            return  # tells again of a change that is known, and whose new date is known
        lost = _finer(self.span if self.status is not Status.POSTPONED else None, old)
        if lost:
            self.was, self.moved = lost, True
        self.status = Status.POSTPONED
        self.span = new if new.known else (self.span if self._open_date(old) else Span())
        self.by = s

    def _open_date(self, old: Span | None) -> bool:
        """True where the time known so far already is the vague new one: it stays."""
        return self.status is Status.POSTPONED and self.span.known and not (old and old.overlaps(self.span))

    def _cancelled(self, s: Sighting) -> None:
        c = s.candidate
        if c.span.known:
            self._adopt(c.span, s)
        elif not self.span.known:
            self.span = c.was or self.was or Span()
        if c.was and c.was.known and self.was is None and not c.was.overlaps(self.span):
            self.was = c.was
        self.status = Status.CANCELLED

    def _held(self, s: Sighting) -> None:
        c = s.candidate
        if not c.span.known:
            if self.status is None:
                self.status = _standing(c.status)
            return
        stale = self._stale(s)
        if stale:
            self._conflict(s, c.span, stale)
            return
        told = c.was if c.was and c.was.known else None
        vaguer = self.span.known and c.span.precision.rank > self.span.precision.rank and c.span.overlaps(self.span)
        reopened = self.status is Status.POSTPONED and c.span.precision.vague
        if self.status is Status.POSTPONED and not self.span.known and self.was is None:
            self.was = told
        self._adopt(c.span, s)
        if told and not told.overlaps(self.span) and (self.was is None or self.was.overlaps(told)):
            self.was = _finer(self.was, told)
            self.moved = True
        elif told and self.was is None and told != self.span and not told.contains(self.span):
            self.was, self.moved = told, True
        elif told:
            self.moved = True
        if reopened or (vaguer and self.status is not None):
            return  # says less than is known
        self.status = _standing(c.status)

    def _stale(self, s: Sighting) -> str | None:
        """Why a time is not believed although it comes later: it is the very one that was given up."""
        c = s.candidate
        if c.was is not None and c.was.known:
            return None
        higher = self.by is not None and s.authority > self.by.authority
        if self.status is Status.CANCELLED and c.span.overlaps(self.span):
            if c.status is Status.PAST or higher:
                return None
            return "it was called off, and nobody called it on again"
        gone = self.was is not None and self.moved and c.span.overlaps(self.was) and not c.span.overlaps(self.span)
        if gone and not c.span.precision.vague and not higher and c.status is not Status.PAST:
            return "it was moved away from that date"
        if gone and c.span.precision.vague and c.span.contains(self.was or Span()):
            return "it was moved away from that date"
        return None

    def _adopt(self, new: Span, s: Sighting) -> None:
        """Take a stated time, unless it says less than what is known."""
        known = self.span
        if not known.known:
            self._set(_zoned(new, self.was, s), s)
        elif new.overlaps(known):
            self._refine(new, s)
        else:
            lower = self.by is not None and s.authority < self.by.authority
            told = s.candidate.was is not None and s.candidate.was.known
            if not told:
                why = "the later announcement wins" if not lower else "later news outdates it"
                if self.by is not None and s.authority > self.by.authority:
                    why = "the source of higher authority wins"
                self.conflicts.append(Conflict("date", span_in_words(new), span_in_words(known), _id(self.by), why))
            # What a higher authority said before the lower one is no news: the lower one's time was never given up.
            news = self.by is None or moment(s) >= moment(self.by)
            if news and (not known.precision.vague or self.was is None):
                self.was, self.moved = known, told
            self._set(_zoned(_hour_kept(new, known, s), known, s), s)

    def _refine(self, new: Span, s: Sighting) -> None:
        known = self.span
        if new == known:
            self.by = s
            return
        if s.candidate.status is Status.PAST and not known.precision.vague:
            return  # a report confirms and adds nothing
        if new.precision.rank > known.precision.rank:
            return  # vaguer: confirms, loosens nothing
        days = known.precision is Precision.DAY and known.first_day != known.last_day
        told = s.candidate.was is not None
        lower = self.by is not None and s.authority <= self.by.authority
        if days and not told and lower and _an_end(new, known):
            return  # "opens tomorrow", "ended on Thursday", "the two-week exercise began on Monday"
        if days and new.precision is Precision.MINUTE and new.first_day == new.last_day:
            former = s.candidate.was
            if former is None or not former.overlaps(known):
                return  # an hour of one of its days
            self.was, self.moved = known, True  # shortened, in words
        if new.precision is known.precision is Precision.MINUTE and new.start == known.start:
            new = replace(new, end=new.end or known.end)
        if new.precision is known.precision and new.precision.vague and new.contains(known):
            return  # the wider one of two vague times
        self._set(_zoned(new, known, s), s)

    def _set(self, new: Span, s: Sighting) -> None:
        self.span, self.by = new, s

    def on_clock(self, claims: Sequence[Sighting]) -> Span:
        """The time, its hour in the zone of a place that another announcement tells, where its own tells neither."""
        by = self.by
        if by is None or self.span.precision is not Precision.MINUTE or not self.span.zone_assumed or _zone_of(by):
            return self.span
        zones = (zone for s in reversed(claims) if s.announcement != by.announcement and (zone := _zone_of(s)))
        zone = next(zones, None)
        return self.span.on_clock_of(Span(tz=zone, implied=frozenset({"zone"}))) if zone else self.span

    def _conflict(self, s: Sighting, span: Span, why: str) -> None:
        self.conflicts.append(Conflict("date", span_in_words(self.span), span_in_words(span), s.id, why))


def _standing(status: Status) -> Status:
    return Status.CONFIRMED if status is Status.PAST else status


def _finer(a: Span | None, b: Span | None) -> Span | None:
    """The more exact of two; the second where they do not touch."""
    if a is None or not a.known:
        return b
    if b is None or not b.known:
        return a
    if not a.overlaps(b):
        return b
    return b if b.precision.rank < a.precision.rank else a


def _an_end(new: Span, known: Span) -> bool:
    """True where only the first or the last of the known days was said: that day alone, or one with a mere length."""
    single = new.first_day == new.last_day
    counted = new.implied & {"start", "end"} and not known.implied & {"start", "end"}
    return bool((single or counted) and (new.first_day == known.first_day or new.last_day == known.last_day))


def _hour_kept(new: Span, known: Span, s: Sighting) -> Span:
    """A new day with the hour of the one before, where the words say that it stays, or others moved by as many days."""
    day, start, end = new.first_day, known.start, known.end
    alone = new.precision is Precision.DAY and new.first_day == new.last_day
    if not alone or day is None or not isinstance(start, datetime):
        return new
    if not _says_same_hour(s) and s.candidate.moved_along != (day - start.date()).days:
        return new
    late = end + (day - start.date()) if isinstance(end, datetime) else None
    return Span(datetime.combine(day, start.time()), late, Precision.MINUTE, known.tz, known.implied)


def _says_same_hour(s: Sighting) -> bool:
    said = fold(" ".join(one.quote for one in s.candidate.evidence))
    return any(phrase in said for phrase in v.SAME_HOUR)


def _zoned(new: Span, known: Span | None, s: Sighting) -> Span:
    """An hour has the zone of the time known before, where neither its words nor a place of its own tell one."""
    told = new.tz is not None and ("zone" not in new.implied or _zone_of(s) is not None)
    if new.precision is Precision.MINUTE and not told and known is not None and known.tz:
        return new.on_clock_of(known)
    return new


def _zone_of(s: Sighting) -> str | None:
    """The zone of a place that an announcement tells."""
    place = s.candidate.place
    return place.tz if place is not None and not place.assumed else None


def _id(s: Sighting | None) -> str:
    return s.id if s else ""
