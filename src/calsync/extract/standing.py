"""What comes back: until when, and on which of its days it is not held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from calsync.extract.language import anywhere
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, NONE, Role
from calsync.extract.temporal import Anchor, resolve
from calsync.span import WhenKind

_LEAP = 4  # years in which a day of February comes again at the latest
_EXCEPT = re.compile(rf"[\s,;(–-]*\b{anywhere(lambda cues: cues.roles.except_on)}\b[^.;\n]{{0,20}}$", re.I)
_FURTHER = re.compile(r"\s*(?:,|&|and|or|und|oder|et|ou|y|o|dan|atau)?\s*(?:on|am|le|el|pada)?\s*", re.I)


def tell_standing(found: Sequence[Dated], text: str, anchor: Anchor) -> None:
    """Gives what comes back its last day, and the days that its sentence excepts: "every Monday until June, except 1 May".

    Those days are no meetings of their own.
    """
    for index, dated in enumerate(found):
        if dated.when.kind is not WhenKind.SET or not dated.spans or dated.spans[0].first_day is None:
            continue
        first = dated.spans[0].first_day
        if dated.when.until is not None:
            ends = resolve(dated.when.until, anchor)
            dated.last = _on_or_after(ends[0].last_day if ends else None, first)
        _except(dated, found[index + 1 :], text, first)


def _except(standing: Dated, following: Sequence[Dated], text: str, first: date) -> None:
    at, excepting = standing.end, False
    for dated in following:
        between = text[at : dated.start]
        if dated.sentence != standing.sentence or not dated.spans or not dated.is_day:
            return
        if not (_EXCEPT.search(between) or (excepting and _FURTHER.fullmatch(between))):
            return
        excepting, at = True, dated.end
        days = (_on_or_after(span.first_day, first) for span in dated.spans)
        standing.exdates += tuple(day for day in days if day is not None)
        if dated.role.name == EVENT:
            dated.role = Role(NONE, "a day on which what comes back is not held")


def _on_or_after(day: date | None, first: date) -> date | None:
    """A day in the year in which it follows the first one."""
    for years in range(_LEAP + 1):
        try:
            moved = day.replace(year=day.year + years) if day is not None else None
        except ValueError:  # the 29th of February
            continue
        if moved is not None and moved >= first:
            return moved
    return None
