"""Hours that a sentence without a day tells, where the text told the days of several gatherings before.

"The budget hearing begins at 10, the board at 19:00." names them again; "Both begin at 10." speaks of all, "The first …, the
second …" of each in turn. Only prose is asked: rows and forms have their own scopes (`usual.py`, `forms.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from calsync.extract.language import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT
from calsync.extract.spokenof import SpokenOf

_WINDOW = 24  # times before an hour among which its days are looked for
_ALL = 6  # days that "all meetings" or "they" speak of, at most


def told_later(found: Sequence[Dated], text: str, words: Lexicon, spoken: SpokenOf) -> dict[int, list[Dated]]:
    """The days of each such hour, by its offset."""
    later: dict[int, list[Dated]] = {}
    places = [(at, one) for at, one in enumerate(found) if one.unit.kind == "paragraph"]
    for sentence, group in groupby(places, key=lambda place: place[1].sentence):
        told = list(group)
        hours = [one for _, one in told if one.is_hour and one.role.name == EVENT and spoken.begins(one)]
        if not hours or any(one.is_day for _, one in told):
            continue
        days = _days_before(found, told[0][0], spoken)
        if len({_first(day) for day in days}) > 1:
            later |= _of_sentence(hours, days, sentence, text, words, spoken)
    return later


def _first(day: Dated) -> object:
    return day.spans[0].first_day


def _days_before(found: Sequence[Dated], at: int, spoken: SpokenOf) -> list[Dated]:
    """The days of prose before a time whose sentences name a gathering, down to the last row of a list."""
    days: list[Dated] = []
    for one in reversed(found[max(0, at - _WINDOW) : at]):
        if not (one.is_day and one.role.name == EVENT and one.spans):
            continue
        if one.unit.kind != "paragraph":
            break
        if spoken.tells(one):
            days.append(one)
    return days[::-1]


def _of_sentence(
    hours: list[Dated], days: list[Dated], sentence: tuple[int, int], text: str, words: Lexicon, spoken: SpokenOf
) -> dict[int, list[Dated]]:
    later: dict[int, list[Dated]] = {}
    low = sentence[0]
    for hour in hours:
        named = spoken.named_of(hour, low, days)
        if len({_first(day) for day in named}) == 1:
            later[hour.start] = named[-1:]
        low = hour.end
    last = days[-2:]
    if later:
        return later
    if len(hours) == len(last) == 2 and words.first_of.search(text, sentence[0], hours[0].start):
        if words.second_of.search(text, hours[0].end, hours[1].start):
            return {hour.start: [day] for hour, day in zip(hours, last, strict=True)}
    if len(hours) == 1 and words.all_of_them.search(text, sentence[0], hours[0].start):
        near = _told_together(days)
        return {hours[0].start: near} if 1 < len(near) <= _ALL else {}
    return later


def _told_together(days: list[Dated]) -> list[Dated]:
    """The last days, as far as they follow each other in one paragraph or in paragraphs one after another."""
    near = [days[-1]]
    for day in reversed(days[:-1]):
        if near[-1].unit.block - day.unit.block > 1:
            break
        near.append(day)
    return near[::-1]
