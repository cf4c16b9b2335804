"""What comes back: from when until when, and on which of its days it is not held."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import groupby, takewhile

from calsync import recurrence
from calsync.extract.language import anywhere, language
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, FORMER, NONE, Role
from calsync.extract.temporal import Anchor, resolve
from calsync.extract.usual import clock_of, loose, standing_days
from calsync.span import WEEKDAYS, Precision, Span, When, WhenKind

_LEAP = 4  # years in which a day of February comes again at the latest
_WEEKS = 14  # days; a stretch that is shorter is one gathering's rather than that of what comes back
_DAILY = "FREQ=DAILY"
_EXCEPT = re.compile(rf"\b{anywhere(lambda cues: cues.roles.except_on)}\b[^.;\n]{{0,20}}$", re.I)
_FURTHER = re.compile(r"\s*(?:,|&|and|or|und|oder|et|ou|y|o|dan|atau)?\s*(?:on|am|le|el|pada)?\s*", re.I)


def find_exceptions(found: Sequence[Dated], text: str) -> None:
    """Marks what a sentence excepts from what comes back, or from a stretch of days: "every Monday, except 1 May".

    That is no meeting, and no former time.
    """
    for beside in _sentences(found):
        wholes = [d for d in beside if _on_weekdays(d) or d.when.rrule == _DAILY or _stretch(d)]
        if not wholes:
            continue
        at, excepting = beside[0].sentence[0], False
        for dated in beside:
            between, at = text[at : dated.start], dated.end
            led = _EXCEPT.search(between) or (excepting and _FURTHER.fullmatch(between))
            excepting = bool(led) and not dated.is_hour and any(whole is not dated for whole in wholes)
            if excepting:
                dated.excepted = True
                dated.role = Role(NONE, "what comes back is not held then")
        without = {weekday for dated in beside if dated.excepted for weekday in _weekdays(dated.when)}
        for daily in wholes if without else ():
            if daily.when.rrule == _DAILY:
                left = ",".join(code for day, code in enumerate(WEEKDAYS) if day not in without)
                daily.when = replace(daily.when, rrule=f"FREQ=WEEKLY;BYDAY={left}")


def complete_standing(found: Sequence[Dated], text: str, code: str) -> None:
    """Gives what comes back the first and last day and the hour that its sentence tells apart from it.

    "Mondays in the hall, from 14 September to 14 December, at 7 pm".
    """
    for beside in _sentences(found):
        sets = [d for d in beside if _on_weekdays(d) and not d.excepted]
        if len(sets) != 1:
            continue
        one, days = sets[0], [d for d in beside if d.is_day and d.role.name == EVENT]
        bounds = [d for d in days if (_stretch(d) and _lasts(d.spans)) or _begins(d, text, code)]
        if len(bounds) == 1 and one.when.since is None and one.when.until is None:
            days.remove(bounds[0])
            _bind(one, bounds[0])
        hours = [d for d in beside if d.excepted or (d.is_hour and d.role.name == EVENT)]
        for hour in hours if not days else ():
            if not hour.excepted:
                hour.role = Role(NONE, "the hour of what comes back")
            last = hour.when.days[-1] if hour.when.days else hour.when  # "except July and August, at 19:00"
            one.when = one.when.join(clock_of(last)) or one.when


def _bind(standing: Dated, bounds: Dated) -> None:
    first = replace(bounds.when, kind=WhenKind.DATE, end=None, hour=None, minute=None)
    bound = replace(standing.when, since=first, until=bounds.when.end if _stretch(bounds) else None)
    standing.when = bound.join(clock_of(bounds.when)) or bound
    bounds.role = Role(NONE, "the days between which it comes back")


def _begins(day: Dated, text: str, code: str) -> bool:
    """Whether a word such as "from" stands right before a day."""
    single = day.when.kind in (WhenKind.DATE, WhenKind.DATETIME)
    return single and _from(code).search(text, day.sentence[0], day.start) is not None


@cache
def _from(code: str) -> re.Pattern[str]:
    words = sorted(language(code).time.words["from"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\s+$", re.I)


def tell_standing(found: Sequence[Dated], anchor: Anchor) -> None:
    """Gives what comes back its last day, and the days on which its sentence says that it is not held.

    Where no first day is told it is a meeting without a day.
    """
    for beside in _sentences(found):
        excepted = [d for d in beside if d.excepted and d.role.name != FORMER]
        for dated in beside:
            if dated.when.kind is not WhenKind.SET or dated.excepted:
                continue
            first = dated.spans[0].first_day if dated.spans else None
            if dated.when.until is not None:
                ends = resolve(dated.when.until, anchor)
                dated.last = _on_or_after(ends[0].last_day, first) if ends else None
            for other in excepted:
                _take_out(dated, other, first)
            if not dated.spans and _on_weekdays(dated):  # "daily" alone is said of a desk as well
                dated.spans = [Span()]


def _sentences(found: Sequence[Dated]) -> Iterator[list[Dated]]:
    return (list(beside) for _, beside in groupby(found, key=lambda d: d.sentence))


def _on_weekdays(dated: Dated) -> bool:
    return "BYDAY" in (dated.when.rrule or "")


def _stretch(dated: Dated) -> bool:
    return dated.when.kind is WhenKind.RANGE and dated.when.has_day and not dated.when.has_time


def _lasts(spans: Sequence[Span]) -> bool:
    first, last = (spans[0].first_day, spans[-1].last_day) if spans else (None, None)
    return first is not None and last is not None and (last - first).days >= _WEEKS


def _take_out(standing: Dated, other: Dated, begun: date | None) -> None:
    """Takes the months or days that a sentence excepts out of what comes back."""
    rule = standing.when.rrule or ""
    if any(span.precision is Precision.MONTH for span in other.spans):
        without = {month for span in other.spans for month in _months(span)}
        left = ",".join(str(month) for month in range(1, 13) if month not in without)
        standing.when = replace(standing.when, rrule=f"{rule};BYMONTH={left}")
    elif not _weekdays(other.when):
        for span in other.spans:
            standing.exdates += tuple(_held(rule, span, begun))


def _held(rule: str, span: Span, begun: date | None) -> Iterator[date]:
    """The days that a rule gives within a stretch of time, in the year in which that follows its beginning."""
    first, last = span.first_day, span.last_day
    since = _on_or_after(first, begun)
    if first is None or last is None or since is None:
        return iter(())
    return takewhile((since + (last - first)).__ge__, recurrence.days(rule, begun or since, since))


def _months(span: Span) -> Iterator[int]:
    first, last = span.first_day, span.last_day
    if first is not None and last is not None:
        for later in range(12 * (last.year - first.year) + last.month - first.month + 1):
            yield (first.month - 1 + later) % 12 + 1


def _weekdays(when: When) -> frozenset[int]:
    """The weekdays of no week in particular that are said: "Tuesday", "Tuesdays", "Saturday and Sunday"."""
    if (when.rrule or "").startswith("FREQ=WEEKLY"):
        return standing_days(when)
    return frozenset(day.weekday for day in when.days or (when,) if day.weekday is not None and loose(day))


def _on_or_after(day: date | None, first: date | None) -> date | None:
    """A day in the year in which it follows the first one, where that is known."""
    for years in range(_LEAP + 1):
        try:
            moved = day.replace(year=day.year + years) if day is not None else None
        except ValueError:  # the 29th of February
            continue
        if moved is not None and (first is None or moved >= first):
            return moved
    return None
