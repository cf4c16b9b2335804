"""The day that a text tells of a meeting falls away where the text says elsewhere that the meeting has another.

A card keeps its old date under "This event has been rescheduled to 19 May", an update stands over the text that it changes,
a row has a mark whose note says "* moved to 19 May". Which of two days is the new one is said beside it; which meeting it is
of, its name tells, or that the text has no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from calsync.extract.gathering import BARE, is_following
from calsync.extract.language import Lexicon, any_word, in_any_case
from calsync.extract.layout import Layout
from calsync.extract.linking import Link
from calsync.extract.mentions import Dated
from calsync.extract.moves import NOW_WORD, is_said_new
from calsync.extract.openlists import NOTE
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT, FORMER, Role
from calsync.extract.within import openings
from calsync.span import Precision

_FAR = timedelta(days=200)  # that a meeting is moved by more is rare
_ROWS = ("row", "item")
_LISTED = (*_ROWS, "label")
_PRONOUN = 5  # letters: "it", "they" tell less than "the event"
_DATE = Phrases(rf"\b{in_any_case(lambda cues: cues.states.a_date)}\b", re.I)
_THE_EVENT = Phrases(
    rf"(?<!\w){in_any_case(lambda cues: cues.titles.definite)}\s?(?:{'|'.join(sorted(any_word(lambda cues: cues.titles.later)))})\b",
    re.I,
)
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\b\w")
_SAME_TIME = Phrases(rf"\b{in_any_case(lambda cues: cues.states.same_time)}\b", re.I)
ELSEWHERE = Role(FORMER, "the text says elsewhere that it has a new day")


def supersede(
    links: Sequence[Link], found: Sequence[Dated], layout: Layout, words: Lexicon, today: date | None
) -> list[Link]:
    """The links, with each new day tied to the meeting whose former day then falls away."""
    text = layout.text
    new = [d for d in found if _exact(d) and d.takes is None and (d.moved or is_said_new(d, text, words))]
    if not new:
        return list(links)
    best: dict[int, Link] = {}
    for link in links:
        known = best.get(link.dated.start)
        if known is None or link.weight > known.weight:
            best[link.dated.start] = link
    known_new = {d.start for d in new}
    told: dict[int, list[Link]] = {}  # by their meetings, what the text tells of days that it does not call new
    for link in best.values():
        if _exact(link.dated) and link.dated.start not in known_new and link.dated.takes is None:
            told.setdefault(link.cluster.index, []).append(link)
    firsts: dict[int, set[date | None]] = {}
    for day in new:
        if (mine := best.get(day.start)) is not None:
            firsts.setdefault(mine.cluster.index, set()).add(day.spans[0].first_day)
    moved: dict[int, list[Link]] = {}
    for day in new:
        own = best.get(day.start)
        noted = [*_noted(day, best, layout)]
        former = noted or _former(day, own, told, text, words)
        former = [link for link in former if _may_be_former(link.dated, day, layout, words, today, of_a_row=not noted)]
        if len({link.dated.spans[0].first_day for link in former}) != 1 or (
            own is not None and len(firsts[own.cluster.index]) > 1 and own.cluster is former[0].cluster
        ):
            continue
        for link in former:
            link.dated.role = ELSEWHERE
        old = former[0]
        day.takes, day.moved = old.dated, True
        _at_the_same_hour(day, old.dated, text)
        if own is None or own.cluster is not old.cluster or own.weight < old.weight:
            moved[day.start] = [replace(link, dated=day) for link in links if link.dated is old.dated]
    kept = [link for link in links if link.dated.start not in moved]
    return sorted([*kept, *(link for some in moved.values() for link in some)], key=lambda link: link.dated.start)


def _exact(dated: Dated) -> bool:
    """Whether a time is a day, with or without its hour, on which something is held."""
    exact = bool(dated.spans) and dated.spans[0].precision in (Precision.DAY, Precision.MINUTE)
    return exact and dated.role.name == EVENT and dated.is_day and not dated.part


def _former(day: Dated, own: Link | None, told: dict[int, list[Link]], text: str, words: Lexicon) -> list[Link]:
    """What is told of the other days of the meeting that a new day is of.

    Where its sentence names no meeting, that is the one meeting of which the text tells a day.
    """
    named = own is not None and own.name.strength != BARE and day.sentence[0] <= own.name.start < day.sentence[1]
    if named and own is not None:
        # not "the item is deferred to the 4 May Conference"
        return told.get(own.cluster.index, []) if own.name.start < day.start else []
    if not _goes_on(day, text, words):
        return []
    if own is not None and (mine := told.get(own.cluster.index)):
        return mine
    if len(told) != 1:
        return []
    (only,) = told.values()
    return only


def _goes_on(day: Dated, text: str, words: Lexicon) -> bool:
    """Whether the sentence of a new day speaks of what the text tells elsewhere: of "the event", "the date", or of nothing else."""
    low, high = max(day.sentence[0], day.unit.value if day.unit.label else 0), day.sentence[1]
    if not text[low : day.start].strip():
        low = day.unit.start  # "New date: 19 May"
    if any(cue.match(text, at, high) for at in openings(text, low, high) for cue in (words.anaphora, words.taken_up)):
        return True
    if any(len(m[0]) > _PRONOUN for m in words.anaphora.finditer(text, low, day.start)):
        return True
    told = day.layout == "prose" or text[low:high].rstrip().endswith((".", "!"))
    if told and _DATE.search(text, low, day.start) is not None:
        return True
    if _THE_EVENT.search(text, low, day.start) is not None:
        return True
    said = rest = _DATE.sub(" ", text[low : day.start])
    for cue in (words.moved, words.shifts, words.verbs, words.future, words.shifted_to, NOW_WORD):
        rest = cue.sub(" ", rest)
    return rest != said and not _own_words(rest, words)


def _own_words(said: str, words: Lexicon) -> bool:
    """Whether more than small words is left of a stretch."""
    tokens = (token.casefold() for token in _LETTERS.findall(said))
    return any(len(t) > 2 and t not in words.stops and t not in words.articles for t in tokens)


def _noted(day: Dated, best: dict[int, Link], layout: Layout) -> Iterator[Link]:
    """The day of the one row whose mark a note explains: "* moved to 19 May"."""
    note = NOTE.match(layout.text, day.unit.start, day.start)
    if note is None:
        return
    mark = note["mark"].strip("()")
    behind = re.compile(rf"[^\s{re.escape(mark[0])}]\s?\(?{re.escape(mark)}(?!{re.escape(mark[0])})")
    rows = [
        unit
        for unit in layout.units[: day.unit.index]
        if unit.kind in _LISTED and behind.search(layout.text, unit.start, unit.end) is not None
    ]
    if len(rows) == 1:
        yield from (link for link in best.values() if link.dated.unit is rows[0] and _exact(link.dated))


def _may_be_former(old: Dated, day: Dated, layout: Layout, words: Lexicon, today: date | None, of_a_row: bool) -> bool:
    """`of_a_row`: the new day may be that of a row of its own."""
    first, now = old.spans[0].first_day, day.spans[0].first_day
    if first is None or now is None or first == now or abs(now - first) > _FAR or old.rrule:
        return False
    if today is not None and old.spans[0].last_day is not None and old.spans[0].last_day < today:
        return False  # what is over was not moved
    listing = layout.lists.of(old.unit.index)
    rows = of_a_row and old.unit.kind in _ROWS and day.unit.kind in _ROWS
    if rows and listing is not None and listing is layout.lists.of(day.unit.index):
        return False  # rows of one list tell of meetings of their own
    if old.sentence == day.sentence and (day.moved or old.end > day.start):
        return False  # of days in one sentence, its grammar has told which was
    if _is_next(old, layout):
        return False
    sooner = words.sooner.search(layout.text, *day.sentence) is not None
    return first < now or sooner


def _is_next(old: Dated, layout: Layout) -> bool:
    """ "The next meeting is on 9 June", "Next meeting: 9 June": a further one."""
    low = old.unit.start if old.unit.label else old.sentence[0]
    return any(is_following(layout.text, at, at) for at in _words(layout.text, low, old.start))


def _words(text: str, start: int, stop: int) -> Iterator[int]:
    yield from (match.start() for match in _WORD.finditer(text, start, stop))


def _at_the_same_hour(day: Dated, old: Dated, text: str) -> None:
    """An hour that has a line of its own, or of which the text says so, is that of the new day too."""
    if day.timed or len(day.spans) != 1 or day.spans[0].precision is not Precision.DAY:
        return
    span, first, last = old.spans[0], day.spans[0].first_day, day.spans[0].last_day
    own = not old.timed or _SAME_TIME.search(text, *day.sentence) is not None
    if span.precision is Precision.MINUTE and own and first is not None and first == last:
        day.spans = [span.on(first)]
