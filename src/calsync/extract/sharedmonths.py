"""Days that share the month of a later one: "the Forum on 17 and the Fair on 19 November", "vom 12. auf den 19. Mai"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calsync.extract.language import Lexicon
from calsync.extract.temporal import TimeMention
from calsync.extract.within import within
from calsync.span import WhenKind

_REACH = 90  # characters between the two days; what is farther off is said of something else
_DAY = re.compile(r"\s+(?:the )?(\d{1,2})(?:st|nd|rd|th|\.|er)?(?=\s+(\S+)\s)")


def days_of_later_months(mentions: Sequence[TimeMention], text: str, words: Lexicon) -> list[TimeMention]:
    """The mentions, with the days that say no month as far as the day after "and", or what they move to, does."""
    taken = [(m.start, m.end) for m in mentions]
    made: list[TimeMention] = []
    for mention in mentions:
        when = mention.when
        if when.kind is not WhenKind.DATE or when.day is None or when.month is None or when.relative is not None:
            continue
        low = max(0, mention.start - _REACH)
        pairs = ((words.on_day, words.ands.__contains__), (words.shifted_from, words.shifted_to.fullmatch))
        for cue, leads_on in ((c, on) for lead, on in pairs for c in lead.finditer(text, low, mention.start)):
            found = _DAY.match(text, cue.end(), mention.start)
            if found is None or not leads_on(found[2].casefold()) or not 0 < int(found[1]) < when.day:
                continue
            between = text[found.end() : mention.start]
            if re.search(r"[.;!?]\s|\n\s*\n|\d", between) or within(taken, cue.start(), mention.start):
                continue
            day = replace(when, day=int(found[1]), weekday=None)
            made.append(TimeMention(found.start(1), found.end(1), day, "a day that shares the month of a later one"))
            break
    return sorted([*mentions, *made], key=lambda m: m.start)
