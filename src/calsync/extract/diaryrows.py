"""Rows of a diary: what a list of days to come says beside each of them is held, though no word says that it is a gathering.

"Dates for your diary", "What's on" or rows like "19 May: Plant sale" tell that the others are of the same kind:
"12 May: Riverfest". How sure a reading of such a row is at least stands with its role.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from calsync.extract.alike import is_prose
from calsync.extract.language import Lexicon, in_any_case
from calsync.extract.layout import Layout
from calsync.extract.lexicon import head_pattern
from calsync.extract.listing import EVENTS, Listing
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT, NONE, PLAIN_ROLES

_SHUT = Phrases(rf"\b{in_any_case(lambda cues: cues.asides.shut)}\b", re.I)
_SURE = 0.55
_HEAD, _ROW = 70, 110  # characters of a line that says what a list is, and of a row
_OPENS = 6  # characters of a row before its day, where that opens it
_CLOSES = 8  # letters of a row behind its day, where that closes it
_LEAST = 2  # rows of a diary
_NAMED = 3  # one row of so many names a gathering, where no line over them says that they are a diary


def rows_of_diaries(found: Sequence[Dated], layout: Layout, words: Lexicon, today: date | None) -> None:
    """Tells of the times of such rows how sure they are at least."""
    if today is None or layout.news:
        return
    rows: dict[int, dict[int, list[Dated]]] = {}  # by the first row of their list: the times of each row
    for dated in found:
        listing = layout.lists.of(dated.unit.index)
        if listing is not None and listing.kind == EVENTS:
            rows.setdefault(listing.rows[0], {}).setdefault(dated.unit.index, []).append(dated)
    for first, told in rows.items():
        listing = layout.lists.of(first)
        if listing is None or len(listing.rows) < _LEAST or len(told) < len(listing.rows):
            continue
        days = [next((d for d in times if d.is_day and d.spans), None) for times in told.values()]
        plain = [d for d in days if d is not None and _to_come(d, layout, today)]
        if len(plain) == len(days) and _is_diary(listing, layout, words):
            for dated in plain:
                if dated.role.reason in PLAIN_ROLES:
                    dated.role = replace(dated.role, sure=_SURE)


def _to_come(dated: Dated, layout: Layout, today: date) -> bool:
    """Whether a day opens a short row, or closes it behind a sign, and is to come; it may be that on which nothing is held."""
    unit, first = dated.unit, dated.spans[0].first_day
    if dated.role.name not in (EVENT, NONE) or first is None or first < today or unit.end - unit.start > _ROW:
        return False
    before = layout.text[unit.start : dated.start]
    opens = sum(map(str.isalnum, before)) <= _OPENS
    closes = sum(map(str.isalpha, layout.text[dated.end : unit.end])) <= _CLOSES
    return opens or closes or before.rstrip()[-1:] in (",", ":", "–", "—", "-", "(", "|") or before[-1:] == "\t"


def _is_diary(listing: Listing, layout: Layout, words: Lexicon) -> bool:
    """Whether what stands over a list says that it is one of what is on, or enough of its rows name a gathering."""
    text, first = layout.text, layout.units[listing.rows[0]]
    rows = [layout.units[index] for index in listing.rows]
    if len({row.kind == "paragraph" for row in rows}) > 1 or any(
        is_prose(text[row.start : row.end], words.code) for row in rows
    ):
        return False
    if any(_SHUT.search(text, row.start, row.end) is not None for row in rows):
        return False
    over = [layout.units[index] for index in first.above]
    if first.index:
        over.append(layout.units[first.index - 1])
    if any(_SHUT.search(text, u.start, u.end) is not None for u in over):
        return False  # "The office is closed on:"
    if any(u.end - u.start <= _HEAD and words.captions.diary.search(text, u.start, u.end) for u in over):
        return True
    heads = head_pattern(words.code)
    return sum(heads.search(text, row.start, row.end) is not None for row in rows) * _NAMED >= len(rows)
