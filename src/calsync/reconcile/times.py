"""How two meetings lie in time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from calsync.reconcile.days import exact
from calsync.reconcile.profile import OPEN_DAYS, Profile
from calsync.span import Precision, Span

TOUCHING = ("exact", "touch", "within", "former")


@dataclass(frozen=True, slots=True)
class Relation:
    """How two meetings lie in time: exact, touch, within, former, open or apart. `hours`: same day, other hours."""

    how: str
    score: float
    words: str
    gap: int = 0
    hours: bool = False


def relate(known: Profile, new: Profile) -> Relation:
    """The closest relation between the times of the two."""
    found = [Relation("former", 0.8, f"its former time {say(was)} is the other's", 0) for was in new.formers
             if any(was.overlaps(span) for span in known.times)]  # fmt: skip
    for span in new.spans:
        found += [_between(one, span) for one in known.spans]
        found += [Relation("former", 0.6, f"{say(span)} is the other's former time") for was in known.formers
                  if was.overlaps(span)]  # fmt: skip
    if not (known.spans and new.spans) and not any(r.how == "former" for r in found):
        found.append(_open(known, new))
    return max(found, key=lambda r: (r.score, -r.gap))


def waited(known: Profile, new: Profile) -> int | None:
    """Days from the word that the known meeting is put off to the newcomer's time; None where it does not wait."""
    if not known.awaits or not known.published or known.published > (new.published or date.max):
        return None
    days = [span.first_day for span in new.spans if span.first_day]
    ahead = [gap for day in days if 0 <= (gap := (day - known.published).days) <= OPEN_DAYS]
    return min(ahead, default=None)


def same_minute(known: Profile, new: Profile) -> bool:
    """True where both begin at one stated minute."""
    return bool(_starts(known.spans) & _starts(new.spans))


def same_former_minute(known: Profile, new: Profile) -> bool:
    """True where the newcomer was moved from the very minute at which the known meeting begins."""
    return bool(_starts(known.spans) & _starts(new.formers))


def _starts(spans: Iterable[Span]) -> set[object]:
    return {span.start for span in spans if span.precision is Precision.MINUTE}


def same_several_days(known: Profile, new: Profile) -> bool:
    """True where both last over the same stated days, more than one."""
    return bool(_ranges(known.spans) & _ranges(new.spans))


def same_several_end(known: Profile, new: Profile) -> bool:
    """True where both last over the same stated days, more than one, or the one is only the first or last of these."""
    if same_several_days(known, new):
        return True
    for some, others in ((known, new), (new, known)):
        ends = {day for days in _ranges(some.spans) for day in days}
        if any(exact(span) and span.first_day == span.last_day and span.first_day in ends for span in others.spans):
            return True
    return False


def overlapping_days(known: Profile, new: Profile) -> bool:
    """True where both last for several stated days and share one of them."""

    def long(one: Profile) -> list[Span]:
        return [span for span in one.spans if span.precision is Precision.DAY and span.first_day != span.last_day]

    return any(a.overlaps(b) for a in long(known) for b in long(new))


def same_former_days(known: Profile, new: Profile) -> bool:
    """True where the newcomer was put off from the very days, more than one, of the known meeting."""
    return bool(_ranges(known.times) & _ranges(new.formers))


def exact_former(known: Profile, new: Profile) -> bool:
    """True where stated days of the one are given up by the other, not only a period around them."""

    def meet(some: Iterable[Span], others: Iterable[Span]) -> bool:
        stated = list(filter(exact, others))
        return any(was.overlaps(span) for was in filter(exact, some) for span in stated)

    return meet(new.formers, known.times) or meet(known.formers, new.spans)


def years(one: Profile) -> frozenset[int]:
    """The years that its times say, else those in its names."""
    days = [day for span in one.times for day in (span.first_day, span.last_day)]
    return frozenset(day.year for day in days if day) or one.years


def say(span: Span) -> str:
    start, end = span.stream()
    return f"{start} to {end}" if end else str(start)


def _between(a: Span, b: Span) -> Relation:
    if a.overlaps(b):
        if a.precision.vague or b.precision.vague:
            close = 0.7 if a.precision is b.precision else 0.65
            return Relation("within", close, f"{say(a)} and {say(b)} touch")
        if a.first_day == b.first_day and a.last_day == b.last_day:
            hours = _other_hours(a, b)
            words = "the same day at other hours" if hours else f"the same time, {say(b)}"
            return Relation("exact", 0.85 if hours else 1.0, words, hours=hours)
        return Relation("touch", 0.9, f"{say(a)} and {say(b)} touch")
    gap = _gap(a, b)
    return Relation("apart", -min(gap, 1000) / 1000 - 0.1, f"{say(a)} is not {say(b)}", gap)


def _open(known: Profile, new: Profile) -> Relation:
    """One of the two has no date: it may mean a meeting after its own publication, the next one first."""
    if not known.times and not new.times:
        gap = abs((known.published - new.published).days) if known.published and new.published else OPEN_DAYS
        near = gap < OPEN_DAYS
        return Relation("open", 0.3 if near else 0.0, "neither has a date", gap)
    undated, dated = (new, known) if not new.spans else (known, new)
    days = [span.first_day for span in dated.spans or dated.formers if span.first_day]
    since = undated.published
    gaps = [(day - since).days for day in days] if since else []
    ahead = [gap for gap in gaps if -7 <= gap <= OPEN_DAYS]
    if not ahead:
        return Relation("open", 0.0, "one has no date, and the other's is not near its publication")
    gap = max(0, min(ahead))
    return Relation("open", 0.5 - gap / 1000, "one has no date yet; the other comes after it was announced", gap)


def _ranges(spans: Iterable[Span]) -> set[tuple[date | None, date | None]]:
    exact = (span for span in spans if span.precision is Precision.DAY)
    return {(span.first_day, span.last_day) for span in exact if span.first_day != span.last_day}


def _other_hours(a: Span, b: Span) -> bool:
    if a.precision is not Precision.MINUTE or b.precision is not Precision.MINUTE:
        return False
    first, second = a.instants(), b.instants()
    if first and second:
        return first[0] != second[0]
    return a.start != b.start


def _gap(a: Span, b: Span) -> int:
    assert a.first_day and a.last_day and b.first_day and b.last_day
    return max((b.first_day - a.last_day).days, (a.first_day - b.last_day).days)
