"""Invitations: what readers are asked to come to is named by them: "Don't miss Macbeth this Tuesday", "Riverfest is back!".

Behind words that invite stands what is held, with or without a gathering word, up to its time, its place or the end of its clause.
Its days are those of its sentence; of a text that tells of one day only, that day, in whatever line it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from calsync.extract.gathering import BARE, DESCRIBED, GENERIC, PROPER, SERIES, Name
from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.mentions import Dated
from calsync.extract.organiser import is_body
from calsync.extract.phrases import Phrases
from calsync.extract.places import PlaceKind
from calsync.extract.roles import EVENT, Role
from calsync.extract.rows import Entries, divider, remark

INVITED = Role(EVENT, "the day of what readers are invited to", sure=0.65)
_LONGEST, _DAYS = 1500, 2  # characters and days of a text that invites
_REACH, _MOST_WORDS = 120, 12  # characters in which the name stands, and words of it
_INVITES = Phrases(rf"(?<![\w-]){in_any_case(lambda cues: cues.pages.invites)}(?=[\s:,])", re.I)
_BACK = Phrases(rf"\s+{in_any_case(lambda cues: cues.pages.back)}(?!\w)", re.I)
_SIGNS = re.compile(r"[^\w\"“«„'‘(]*")
_ENDS = re.compile(r"[!?\n]|\.(?=\s|$)|\s[-–—|]+\s|\s?[(\[<,;](?=[\s(\w])|\s?[\U0001f000-\U0001ffff☀-➿⏰-⏳]")
_OWN = (PROPER, SERIES)
_PLACES = frozenset({PlaceKind.VENUE, PlaceKind.ADDRESS, PlaceKind.CITY, PlaceKind.ONLINE})


def names_of_invitations(
    found: Sequence[Dated], names: Sequence[Name], layout: Layout, told: Entries
) -> dict[int, Name]:
    """The names of the days to which a text invites, by their offsets."""
    days = [d for d in found if d.is_day and d.spans and d.spans[0].known and d.role.name == EVENT]
    if not days or layout.blocks or layout.forms.all or layout.matrices:
        return {}
    number = len({d.spans[0].first_day for d in days})
    if number > _DAYS or len(layout.text) > _LONGEST:
        return {}
    one = number == 1
    out: dict[int, Name] = {}
    for unit in layout.units:
        if unit.kind in ("boiler", "header", "quote"):
            continue
        for first, last in _sentences(unit):
            name = _invited(first, last, found, names, layout, told)
            own = [d for d in days if first <= d.start < last]
            if name is None or (not own and (not one or _named_before(days[0], names))):
                continue
            for day in own or days:
                if (day.start not in out and name.end <= day.start) or not own:
                    day.role = day.role if day.role.sure else INVITED
                    out[day.start] = name
    return out


def _sentences(unit: Unit) -> Iterator[tuple[int, int]]:
    """The sentences of a unit, the first with its label: "Reminder: Macbeth tonight"."""
    stretches = unit.sentences or ((unit.start, unit.end),)
    yield unit.start, stretches[0][1]
    yield from stretches[1:]


def _named_before(day: Dated, names: Sequence[Name]) -> bool:
    """Whether the line of a day names what is held on it."""
    return any(day.unit.start <= n.start < day.unit.end and n.strength in (PROPER, SERIES) for n in names)


def _invited(
    first: int, last: int, found: Sequence[Dated], names: Sequence[Name], layout: Layout, told: Entries
) -> Name | None:
    text = layout.text
    lead = _INVITES.search(text, first, last)
    if lead is not None:
        start = _SIGNS.match(text, lead.end(), last).end()  # type: ignore[union-attr]
        stretch = start, _end(start, min(last, start + _REACH), found, told)
    else:
        back = _BACK.search(text, first, min(last, first + _REACH))
        start = _SIGNS.match(text, first, last).end()  # type: ignore[union-attr]
        if back is None or _end(start, back.start(), found, told) != back.start():
            return None
        stretch = start, back.start()
    start, end = told.noun(*stretch)
    said = " ".join(text[start:end].split())
    if not _names(said, (start, end), told):
        return None
    besides = [n for n in names if first <= n.start < last and (n.end <= start or n.start >= end)]
    if any(n.strength in _OWN and not told.holds_place((n.start, n.end)) for n in besides):
        return None  # its sentence names a gathering besides
    inside = [n for n in names if start <= n.start and n.end <= end]
    best = max(inside, key=lambda one: len(one.title), default=None)
    name = told.name_of((start, end))
    if name is None or (best is not None and best.strength == SERIES):
        return best
    if best is None:
        return replace(name, strength=DESCRIBED)
    if best.end == end and best.strength not in (BARE, DESCRIBED):
        return best
    return replace(name, strength=PROPER, head=best.head, edition=best.edition, acronym=best.acronym)


def _names(said: str, stretch: tuple[int, int], told: Entries) -> bool:
    """Whether words are the name of something, and no clause, place or mere kind: "a night of music" is none."""
    words, tokens = told.words, said.split()
    if not tokens or len(tokens) > _MOST_WORDS or sum(map(str.isalpha, said)) < 3 or not said[0].isupper():
        return False
    if (
        said.casefold() in GENERIC
        or tokens[0].casefold() in words.stops - words.articles
        or remark(said, words)
        or divider(said, words)
        or (is_body(said) and len(tokens) < 2)
    ):
        return False
    return not told.prose(said) and not told.is_where(stretch)


def _end(start: int, last: int, found: Sequence[Dated], told: Entries) -> int:
    """Where a name ends: before its time, its place or what ends its clause."""
    text = told.layout.text
    sign = next((m for m in _ENDS.finditer(text, start, last) if m.start() > start), None)
    ends = [last] if sign is None else [sign.start()]
    at = bisect_left(found, start, key=lambda d: d.start)
    ends += [d.start for d in found[at : at + 3] if d.start < ends[0] and (d.when.has_day or d.when.has_time)]
    ends += [p.start for p in told.places if start < p.start < ends[0] and p.kind in _PLACES and p.cue in ("at", "in")]
    return min(ends)
