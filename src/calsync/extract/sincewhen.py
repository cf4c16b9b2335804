"""Since when what has ended was held: "The conference ended here today. It was opened on Monday." is of all the days between.

A day that a report tells as the last one is joined by the one on which the same gathering began, in its own sentence ("which
opened on Tuesday, ended on Thursday") or in a near one that goes on with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from calsync.extract.language import Lexicon
from calsync.extract.lexicon import head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Cue
from calsync.extract.roles import EVENT, NONE, Role
from calsync.extract.within import first_letter
from calsync.span import Precision, WhenKind

_FAR = 8  # times between the two days at most
_UNITS = 4  # paragraphs between them
_LONGEST = 21  # days of what has ended
_VERB = 90  # characters before a day in which it is said that something ended
_LEAD = 30  # characters between the verb of beginning and its day
_BETWEEN = re.compile(r"[^.;:,\d]*")


def join_beginnings(found: Sequence[Dated], text: str, words: Lexicon) -> None:
    """Gives the last day of what has ended the day on which it began."""
    for at, last in enumerate(found):
        day = _day(last)
        if day is None or last.role.name != EVENT or not _said(words.ended, last, text, _VERB):
            continue
        for first in (*found[at + 1 : at + 1 + _FAR], *reversed(found[max(0, at - _FAR) : at])):
            begun = _day(first)
            near = abs(first.unit.index - last.unit.index) <= _UNITS
            if begun is None or not near or not 0 < (day - begun).days <= _LONGEST:
                continue
            if _said(words.began, first, text, _LEAD) and _of_one(first, last, text, words):
                last.spans = [replace(last.spans[0], start=begun, implied=last.spans[0].implied - {"start"})]
                first.role = Role(NONE, "the day on which it began")
                break


def _day(dated: Dated) -> date | None:
    span = dated.spans[0] if len(dated.spans) == 1 and dated.when.kind is WhenKind.DATE else None
    whole = span is not None and span.precision is Precision.DAY and span.first_day == span.last_day
    return span.first_day if whole and span is not None else None


def _said(cue: Cue, dated: Dated, text: str, reach: int) -> bool:
    low = max(dated.sentence[0], dated.start - reach)
    return any(_BETWEEN.fullmatch(text, match.end(), dated.start) for match in cue.finditer(text, low, dated.start))


def _of_one(first: Dated, last: Dated, text: str, words: Lexicon) -> bool:
    """Whether the sentence of the beginning is that of the end, or goes on with its gathering."""
    if first.sentence == last.sentence:
        return True
    opens = first_letter(text, first.sentence[0])
    if words.anaphora.match(text, opens) is not None or words.began.match(text, opens) is not None:
        return True
    heads = head_pattern(words.code)
    told = {m[0].casefold() for m in heads.finditer(text, *last.sentence)}
    here = {m[0].casefold() for m in heads.finditer(text, *first.sentence)}
    return bool(here & told) if here else False
