"""Sentences that tell of several meetings in turn: "the assembly is on 12 May and the party on 20 May".

Where names and times take turns, each time is of the name beside it, on the side that the first one shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby, pairwise

from calsync.extract.gathering import BODY, LAYOUT, Name
from calsync.extract.language import in_any_case
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT, HISTORY, NONE, STAMP

_LONGEST = 400  # characters; what is longer tells more than this
_MOST = 4  # times of one sentence
_TOKEN = re.compile(r"[\w’']+|[^\w\s]")
_JOINS = Phrases(rf"[,;]|(?<!\w){in_any_case(lambda cues: cues.links.joins)}(?!\w)", re.I)
_NO_MEETINGS = frozenset((NONE, HISTORY, STAMP))
_OPENING = frozenset('("“«„[')


def names_in_turn(
    found: Sequence[Dated], names: Sequence[Name], text: str, words: Lexicon, meeting: Callable[[Name], int]
) -> dict[int, Name]:
    """The name of each time of such a sentence, by the offset of the time. `meeting` tells which names are of one."""
    paired: dict[int, Name] = {}
    at = 0
    for sentence, group in groupby((d for d in found if d.when.has_date), key=lambda d: d.sentence):
        times = [d for d in group if d.role.name not in _NO_MEETINGS]
        if not 1 < len(times) <= _MOST or sentence[1] - sentence[0] > _LONGEST:
            continue
        if any(d.role.name != EVENT or not d.spans or d.takes is not None for d in times):
            continue
        while at < len(names) and names[at].start < sentence[0]:
            at += 1
        here = [n for n in names[at : at + 4 * _MOST] if n.start < sentence[1]]
        paired.update(_paired(times, here, text, words, meeting))
    return paired


def _paired(
    times: Sequence[Dated], names: Sequence[Name], text: str, words: Lexicon, meeting: Callable[[Name], int]
) -> dict[int, Name]:
    names = [n for n in names if n.strength != LAYOUT]  # a stretch of the line may be none of its words' names
    if len(names) != len(times) or len({meeting(n) for n in names}) != len(names):
        return {}
    if not all(n.head and n.strength != BODY for n in names):
        return {}
    led = names[0].start < times[0].start  # by its name
    pairs = list(zip(times, names, strict=True))
    inside = [(n.end, t.start) if led else (t.end, n.start) for t, n in pairs]
    between = [(one[0].end, other[1].start) if led else (one[1].end, other[0].start) for one, other in pairwise(pairs)]
    if any(before > after for before, after in (*inside, *between)):
        return {}
    joined = [_JOINS.search(text, *gap) is not None for gap in between]
    close = [_small(text, *gap, words) for gap in inside]
    if not all(joined) and not (led and all(close)):
        return {}  # "The fair elects its chair, and on 4 May the market opens …"
    return {time.start: name for time, name in pairs}


def _small(text: str, first: int, last: int, words: Lexicon) -> bool:
    """Whether nothing but small words leads from one to the other: "on", "am", "("."""
    small = words.stops | words.joiners | words.tails | words.articles
    return all(t in _OPENING or t.casefold() in small or t == "," for t in _TOKEN.findall(text[first:last]))
