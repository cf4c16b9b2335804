"""The terms' lists of seminars and colloquia: each day has who speaks, from where, and on what.

"12 May – Jan Novak (Prague): Bees in Winter": what is held is the talk, and no row alone tells the speaker's name from a
title. In a list that calls itself one of talks, or whose persons have where they come from behind them, most rows are
built so, and what stands behind the person is the title of the talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from calsync.extract.gathering import PROPER, Name, clean_title
from calsync.extract.language import Lexicon, in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_at
from calsync.extract.persons import FROM, PERSON
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT

_TALK = re.compile(
    rf"(?P<who>{PERSON})(?P<of>{FROM})?(?P<sign> *[:|] +| +[-–—] +|, +| *\t *| {{3,}}|\.? *\n\s*)(?P<what>[^\n]{{3,160}})"
)
_ONLY = re.compile(rf"(?P<who>{PERSON})(?P<of>{FROM})?")
_LED = re.compile(r"[\s,;:|*_–—-]*")  # between a day and who speaks
_ENDS = ' \t*_.,;"“”„«»'
_OPEN = re.compile(r"\W*(?:tb[acd]|title to (?:be announced|come|follow)|n\.?n\.?)\W*", re.I)
_OF_TALKS = Phrases(rf"\b{in_any_case(lambda cues: cues.speakers.series)}\b", re.I)
_FIRST = 3  # units with which a text says what it is
_LONGEST = 260  # characters of an entry


class _Entry:
    """A day with who speaks on it, and on what where that is told."""

    def __init__(self, dated: Dated, said: re.Match[str], layout: Layout) -> None:
        self.dated, self.who, self.of = dated, said["who"], said["of"]
        self.sign = "line" if "\n" in (sign := said.groupdict().get("sign") or "") else sign.strip()
        what = said.groupdict().get("what") or ""
        self.what = "" if _OPEN.fullmatch(what) else what.strip(_ENDS)
        self.start, self.end = said.start(), said.end()

    @property
    def shape(self) -> tuple[bool, str]:
        return self.of is not None, self.sign


def names_of_talks(found: Sequence[Dated], layout: Layout, words: Lexicon) -> dict[int, Name]:
    """The names of the days of such lists, by where the days stand."""
    days = [d for d in found if d.role.name == EVENT and d.is_day and d.spans and d.start - d.unit.start < _FIRST]
    named: dict[int, Name] = {}
    groups = [list(group) for _, group in groupby(days, key=lambda d: (d.unit.above, d.unit.kind))]
    for some in [days, *groups] if len(groups) > 1 else groups:
        if len(some) < 2 or some[-1].start in named:
            continue
        last = {one.start: other.start for one, other in pairwise(some)}
        read = [(d, _read(d, last.get(d.start, len(layout.text)), layout, words)) for d in some]
        entries = [entry for _, entry in read if entry is not None]
        whole = [entry for entry in entries if entry.what]
        if len(whole) < 2 or len(entries) * 3 < len(some) * 2 or _titled_before(some[0].unit, entries, layout):
            continue
        if not (_called_talks(some[0].unit, layout) or all(entry.of for entry in entries)):
            continue
        talk = words.cues.speakers.talk.casefold()
        for entry in whole:
            said = f"{' '.join(entry.who.split())}: {entry.what}"
            named[entry.dated.start] = Name(entry.start, entry.end, clean_title(said), talk, PROPER)
    return named


def _read(dated: Dated, stop: int, layout: Layout, words: Lexicon) -> _Entry | None:
    """What an entry says behind its day, on its line and the next."""
    text = layout.text
    led = _LED.match(text, dated.end)
    first = led.end() if led is not None else dated.end
    blank = text.find("\n\n", first)
    stop = min(stop, blank if blank >= 0 else stop, first + _LONGEST)
    said = _TALK.match(text, first, stop)
    if said is None:
        said = _ONLY.match(text, first, stop)
        if said is None or text[said.end() : stop].strip(" \n*_-–—:,;") not in ("", "TBA", "TBD", "tba", "tbd"):
            return None
    if head_pattern(words.code).search(said["who"]) is not None or body_at(text, *said.span("who")) is not None:
        return None
    return _Entry(dated, said, layout)


def _titled_before(first: Unit, entries: Sequence[_Entry], layout: Layout) -> bool:
    """Whether titles stand over their days: a line stands right over the first of them, and under the last speaker none."""
    over = layout.units[first.index - 1] if first.index else None
    if over is None or over.block != first.block or entries[-1].what or all(entry.sign != "line" for entry in entries):
        return False
    said = layout.text[over.start : over.end]
    return not any(map(str.isdigit, said)) and _OF_TALKS.search(said) is None


def _called_talks(first: Unit, layout: Layout) -> bool:
    """Whether a heading over a list, or one of the first lines of its text, says that talks are listed."""
    over: Iterator[Unit] = (layout.units[i] for i in {*first.above, *range(min(_FIRST, first.index))})
    return any(u.end - u.start < _LONGEST and _OF_TALKS.search(layout.text, u.start, u.end) is not None for u in over)
