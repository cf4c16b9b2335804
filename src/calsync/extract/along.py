"""By how many days an announcement moves a meeting: what else it tells may have moved along by as many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from calsync.model import Candidate, Status
from calsync.span import Span

_SURE = 0.5


def moved_along(candidates: Sequence[Candidate]) -> list[Candidate]:
    """ "The festival is put off from 3 to 10 May. The parade is on 11 May": the parade may have been on 4 May."""
    told = {days for one in candidates if one.confidence >= _SURE for days in _days(one)}
    if len(told) != 1:
        return list(candidates)
    (days,) = told
    return [replace(one, moved_along=days) if _may_have(one) else one for one in candidates]


def _days(one: Candidate) -> Iterable[int]:
    """The days between the former time and the new one, where both are told."""
    off = one.status in (Status.CANCELLED, Status.POSTPONED)
    if not off and one.was is not None and _exact(one.was) and _exact(one.span):
        assert one.span.first_day and one.was.first_day
        yield from filter(None, [(one.span.first_day - one.was.first_day).days])


def _may_have(one: Candidate) -> bool:
    off = one.status in (Status.CANCELLED, Status.POSTPONED)
    return one.was is None and one.rrule is None and not off and _exact(one.span)


def _exact(span: Span) -> bool:
    return span.known and not span.precision.vague
