"""Diaries by months: under a line that is but a month stand lines that a day's number opens.

"MAY 2026" over "5  Coffee morning" and "12 Spring concert", "Mai" over "Mardi 5 : Café des voisins", "- 12: Asamblea".
Such lines are rows, whatever sign or blank parts the number from what is held on it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import pairwise

from calsync.extract.knowledge.cldr import MONTHS
from calsync.extract.lexicon import alternation, month_names, weekday_names

_MONTH = re.compile(r"[^\w\n]*([^\W\d_]{3,10})\.?:?(?:,? (?:de )?(?:19|20)\d\d)?[^\w\n]*")
_LONG = 160  # characters of a row
_LEAST = 3  # rows of a diary of a single month
NAMED = r"(?= ?: ?| ?[–—] ?| - |\)? {2,}|\t| (?![Uu]hr\b|[hH]\b)[\"“„«‘(]?(?-i:[A-ZÀ-Þ]))"  # what parts it from a name
_NUMBER = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|º|ª|\.)?(?:\s?(?:[-–/&+]|and|und|et|y|dan|au|bis|to)\s?[0-3]?\d(?:st|nd|rd|th|er)?)?"


@cache
def _row(code: str) -> re.Pattern[str]:
    weekday = rf"(?:{alternation(weekday_names(code))})\w{{0,2}}"
    return re.compile(
        rf"(?:[-–•*·] +)?(?:(?:(?:le|el|the) )?{weekday}[.,]{{0,2}} +)?{_NUMBER}(?:[.,]? ?\(?{weekday}\b\.?\)?)?,?{NAMED}"
        rf"\W*(?!(?:{alternation(month_names(code))})\b)[^\W\d_]",  # "5  March 5 @ 10:00 am" says its day itself
        re.I,
    )


def rows_under_months(said: Sequence[str], taken: Collection[int], code: str) -> set[int]:
    """The lines of such diaries; `taken` are those that are something else."""
    groups = list(_groups(said, taken, code))
    if len(groups) < 2 and sum(map(len, groups)) < _LEAST:
        return set()
    if not all(a <= b for group in groups for (_, a), (_, b) in pairwise(group)):
        return set()
    numbers = [number for group in groups for _, number in group]
    if numbers == list(range(1, len(numbers) + 1)):
        return set()  # the items of an agenda
    return {n for group in groups for n, _ in group}


def _groups(said: Sequence[str], taken: Collection[int], code: str) -> Iterator[list[tuple[int, int]]]:
    """The rows under each month, with their days."""
    months, row = MONTHS.get(code, MONTHS["en"]), _row(code)
    group: list[tuple[int, int]] | None = None
    for n, line in enumerate(said):
        if not line or (group and line[0] in " \t"):
            continue  # what goes on under a row is indented
        day = row.match(line.strip()) if group is not None and n not in taken and len(line) <= _LONG else None
        if day is not None and group is not None and 0 < int(day["day"]) <= _DAYS:
            group.append((n, int(day["day"])))
            continue
        if group:
            yield group
        month = _MONTH.fullmatch(line) if len(line) < _ALONE else None
        group = [] if month is not None and month[1].casefold() in months else None
    if group:
        yield group


_DAYS, _ALONE = 31, 40  # days of a month; characters of a line that is but one
