"""Sentences that speak of a gathering without its word: "It will be held on 3 May.", "We look forward to seeing you on 3 May."

What stands for the gathering is a mention of it as "the meeting" would be; which one is meant is the one that was spoken of
and has no day yet, else the one that has this day.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from calsync.extract.clusters import Cluster
from calsync.extract.gathering import BARE, BODY, LAYOUT, Name, comes_along
from calsync.extract.language import Lexicon, in_any_case
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT
from calsync.extract.within import first_letter

UNSAID = "event"  # the head of such a mention: any gathering
_FAR = 1500  # characters within which a gathering is spoken of
_AGAIN = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.links.meet_again)}(?!\w)", re.I)
_REPORTED = Phrases(rf"\b{in_any_case(lambda cues: cues.links.reported)}\s", re.I)  # "the organisers said that it will"
_MOST = 6  # days of one sentence that are asked
_LONGEST = 300  # characters of such a sentence


def mentions_without_words(found: Sequence[Dated], names: Sequence[Name], text: str, words: Lexicon) -> Iterator[Name]:
    """What stands for a gathering in sentences of prose that tell a day and name none."""
    held = [n.start for n in names if n.head and n.strength not in (BODY, LAYOUT) and not comes_along(text, n)]
    last = -1
    for day in found:
        low, high = day.sentence
        if low == last or day.unit.kind != "paragraph" or day.role.name != EVENT or not day.spans:
            continue
        last = low
        if (day.takes is not None and day.takes.sentence != day.sentence) or (day.takes is None and day.moved):
            continue  # of what was held on the day whose place it takes
        here = bisect_left(held, low)
        if not here or (here < len(held) and held[here] < high) or high - low > _LONGEST:
            continue
        opens = first_letter(text, low)
        said = words.takes_up.match(text, opens, high) or words.we_meet.search(text, low, high)
        if said is None and (that := _REPORTED.search(text, opens, high)) is not None:
            said = words.takes_up.match(text, that.end(), high)
        said = _AGAIN.search(text, low, high) or (said if day.is_day else None)
        if said is not None:
            yield Name(said.start(), said.end(), "", UNSAID, BARE)


def meets_again(text: str, name: Name) -> bool:
    """Whether such a mention says that a gathering will be held again: "They will meet again on 3 May"."""
    return is_unsaid(name) and _AGAIN.match(text, name.start) is not None


def is_unsaid(name: Name) -> bool:
    return not name.title


class Spoken:
    """The gatherings of which a text spoke so far, and their days."""

    def __init__(self, days: Sequence[Dated]) -> None:
        self._days = [d for d in days if d.is_day and d.role.name == EVENT]
        self._starts = [d.sentence[0] for d in self._days]
        self._told: list[tuple[int, Cluster]] = []
        self._of: dict[int, list[Dated]] = {}

    def add(self, name: Name, cluster: Cluster, *, told: bool) -> None:
        """One more mention, with the days of its sentence where it is `told` in one."""
        self._told.append((name.start, cluster))
        days = self._beside(name.start) if told else []
        if days:
            cluster.dated = True
            self._of.setdefault(cluster.index, []).extend(days)

    def has_day(self, name: Name) -> bool:
        """Whether the sentence of a name tells a day."""
        return bool(self._beside(name.start))

    def meant(self, name: Name, opens: int) -> Cluster | None:
        """The gathering that a sentence without its word speaks of; `opens`: where its paragraph begins."""
        own = {d.spans[0].first_day for d in self._beside(name.start)}
        same: Cluster | None = None
        free: Cluster | None = None  # without a day
        for start, cluster in reversed(self._told):
            if name.start - start > _FAR:
                break
            if cluster.strength in (BARE, BODY):
                continue
            days = self._of.get(cluster.index, ())
            if not days and cluster is not free:
                if free is not None:
                    return None  # "the meeting" of a new paragraph may be either of two
                if start >= opens or is_unsaid(name):
                    return cluster
                free = cluster
            if same is None and any(d.spans[0].first_day in own for d in days):
                same = cluster
        if free is not None:
            return free
        return same

    def last(self, name: Name) -> Cluster | None:
        """The gathering that was spoken of last."""
        for start, cluster in reversed(self._told):
            if name.start - start > _FAR:
                break
            if cluster.strength not in (BARE, BODY):
                return cluster
        return None

    def _beside(self, offset: int) -> list[Dated]:
        """The days of the sentence in which an offset stands."""
        at = bisect_left(self._starts, offset + 1) - 1
        if at < 0 or offset >= self._days[at].sentence[1]:
            return []
        first = bisect_left(self._starts, self._starts[at])
        return self._days[max(first, at - _MOST) : at + 1]
