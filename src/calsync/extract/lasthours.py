"""The hour and the clock that a text says once for its deadlines: "(AoE)", "All deadlines are at 11:59 PM UTC".

It stands behind the day, in the heading over the days, or in a sentence of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.span import ZONE_UNSAID, Precision, Span
from calsync.wording import ANYWHERE

_ANYWHERE = r"(?:AoE\b|anywhere on (?:the )?earth\b|UTC ?[-−–] ?12(?::00)?\b)"
_BEHIND = re.compile(rf"[\s,;:–—-]*[(\[]?(?:[^\W\d_]{{2,9}},? )?{_ANYWHERE}", re.I)  # "(Friday, AoE)"
_IN_HEADING = re.compile(rf"\b{_ANYWHERE}", re.I)
_ALL = r"\b(?:all|alle|toutes?|tous|todas?|todos|semua)\b"
_ALL_ANYWHERE = re.compile(rf"{_ALL}[^.\n]{{0,60}}\b{_ANYWHERE}", re.I)
_ALL_THEN = re.compile(
    rf"(?:{_ALL}[^.\n]{{0,40}}?\b(?:deadlines?|(?:due )?dates|(?P<any>times)|submissions?|fristen|termine|fechas|plazos|échéances|dates limites)\b"
    r"|\b(?:the|our|submission) deadlines (?:are|expire|end|close)\b|\bdeadlines (?:are|expire|end|close)\b)[^.\n]{0,40}$",
    re.I,
)
_OF_DATES = re.compile(r"\b(?:deadlines?|dates|fristen|termine|plazos|fechas|échéances|tarikh|tanggal)\b", re.I)
_LEAD = 120  # characters of such a sentence before its hour
_DAY_OVER = time(23, 59)
_LATE = time(23)  # "All times are 11:59 pm PDT" speaks of deadlines, "All times are 6 pm UTC" of meetings


@dataclass(frozen=True, slots=True)
class LastHours:
    """What a text says once: of all its deadlines, and of those under a heading."""

    text: str
    of_all: tuple[time, str] | None
    under: dict[int, tuple[time, str]]

    def of(self, dated: Dated) -> tuple[time, str] | None:
        """The hour and the clock of a deadline that says none itself."""
        line = self.text.find("\n", dated.end)
        if _BEHIND.match(self.text, dated.end, line if line >= 0 else len(self.text)) is not None:
            return _DAY_OVER, ANYWHERE
        return next((self.under[i] for i in reversed(dated.unit.above) if i in self.under), self.of_all)

    def told(self, span: Span, dated: Dated) -> Span:
        """A deadline's day, or hour without a clock, with what is said for all."""
        said = self.of(dated)
        if said is None:
            return span
        hour, zone = said
        if span.precision is Precision.DAY and span.first_day is not None and span.first_day == span.last_day:
            return Span(datetime.combine(span.first_day, hour), None, Precision.MINUTE, zone, span.implied)
        if span.precision is Precision.MINUTE and (span.tz is None or "zone" in span.implied):
            return replace(span, tz=zone, implied=span.implied - ZONE_UNSAID)
        return span


def last_hours(layout: Layout, found: Sequence[Dated]) -> LastHours:
    """What a text says once of the hour of its deadlines."""
    text = layout.text
    of_all = (_DAY_OVER, ANYWHERE) if _ALL_ANYWHERE.search(text) is not None else None
    under: dict[int, tuple[time, str]] = {}
    for unit in layout.units:
        if unit.kind in ("heading", "title", "label") and _IN_HEADING.search(text, unit.start, unit.end) is not None:
            under[unit.index] = _DAY_OVER, ANYWHERE
    for one in found:
        if not one.is_hour or one.when.zone is None or one.when.hour is None:
            continue
        said = time(one.when.hour, one.when.minute or 0), one.when.zone
        if one.unit.kind in ("heading", "title"):
            if _OF_DATES.search(text, one.unit.start, one.unit.end) is None:
                continue
            under[one.unit.index] = said
        elif of_all is None:
            led = _ALL_THEN.search(text[max(one.sentence[0], one.start - _LEAD) : one.start])
            if led is not None and (not led["any"] or said[0] >= _LATE):
                of_all = said
    return LastHours(text, of_all, under)
