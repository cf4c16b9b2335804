"""Meetings that only their speaker tells of: "On 16 November the speaker is Dr Leitch", "Ann Carr will talk to the Rotary Club".

Columns of villages and clubs seldom say that those meet: they say who comes. What is meant is the meeting of the club
that the sentence names, else of the one under whose label or heading it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from calsync.extract.gathering import BARE, BODY, DESCRIBED, LAYOUT, PROPER, Name
from calsync.extract.language import Lexicon, language
from calsync.extract.layout import Layout, Unit
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_at, house_at
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT
from calsync.extract.within import first_letter

_LONGEST = 300  # characters of a sentence that tells of a speaker
_LABEL, _NEAR = 40, 3  # characters of a line that names a club, and lines between it and the sentence
_PERSON = re.compile(r"(?:the |der |die |den |le |la |l['’]|el )?[^\W\d_][\w.’'-]*(?:,? [^\W\d_][\w.’'-]*){0,6}")
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w&’'.-]*(?: (?:(?:of|and|&|de|des|du|la|für|der|y|et) )?[A-ZÀ-Þ][\w&’'.-]*){0,5}")


def names_of_speakers(found: Sequence[Dated], names: Sequence[Name], layout: Layout, words: Lexicon) -> dict[int, Name]:
    """The names of the days on which somebody is told to speak, where their sentence names no gathering."""
    noun, verb = _patterns(words.code)
    heard = noun.search(layout.text) is not None or verb.search(layout.text) is not None
    told: dict[int, Name] = {}
    talk = words.cues.speakers.talk.casefold()
    gathers = (n for n in names if n.head and n.head != talk and n.strength not in (BARE, BODY, LAYOUT))
    held = sorted(n.start for n in gathers)
    for day in found if heard else ():
        first, last = day.sentence
        if (
            day.role.name != EVENT
            or not day.is_day
            or day.unit.kind not in ("paragraph", "label")
            or last - first > _LONGEST
        ):
            continue
        at = bisect_left(held, first)
        if at < len(held) and held[at] < last:
            continue
        name = _of_speaker(day, layout, words)
        if name is not None:
            told[day.start] = name
    return told


@cache
def _patterns(code: str) -> tuple[Phrases, Phrases]:
    """What says that somebody is a speaker, and that somebody speaks."""
    cues = language(code).lexicon.cues.speakers
    return Phrases(rf"(?<!\w)(?:{cues.noun})(?!\w)", re.I), Phrases(rf"(?<!\w)(?:{cues.verb})(?!\w)", re.I)


@cache
def _leads(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Between a speaker and who that is, before those that listen, and behind whom a person's name ends."""
    cues = language(code).lexicon.cues.speakers
    return (
        re.compile(rf"[,\s]*(?:{cues.is_})\s+", re.I),
        re.compile(rf"\s(?:{cues.before})\s", re.I),
        re.compile(rf"\s(?:{cues.ends})(?!\w)|[.;:(!?]\s|[.;:(!?]$|,\s", re.I),
    )


def _of_speaker(day: Dated, layout: Layout, words: Lexicon) -> Name | None:
    """What the sentence of a day tells of a speaker: who it is, or that somebody speaks or is heard."""
    text, (first, last) = layout.text, day.sentence
    first = max(first, day.unit.value) if day.unit.label else first
    said, spoken = (pattern.search(text, first, last) for pattern in _patterns(words.code))
    copula = _copula(text, first, said, last, words) if said is not None else None
    if said is not None and copula is not None:
        at = said.span()
        who = _person(text, copula, last, day, words)
        club = _listeners(text, said.end(), last, words) or _listeners(text, first, said.start(), words)
        club = club or _over(day.unit, layout, first, words)
    elif spoken is not None:
        at = spoken.span()
        hosts = said is not None and spoken.end() <= said.start()  # "The club will welcome Ann Carr as its speaker"
        one, other = _doer(text, first, spoken.start(), day), _person(text, spoken.end(), last, day, words)
        who = other if hosts else one or (other if words.code == "de" else None)  # "Am 3. Mai spricht Anna Weber"
        club = (one if hosts else _listeners(text, spoken.end(), last, words)) or _over(day.unit, layout, first, words)
        if who is None or club is None:
            return None
    else:
        return None
    return Name(
        *at, _title(club, who, words), words.cues.speakers.talk.casefold(), PROPER if club and who else DESCRIBED
    )


def _copula(text: str, first: int, said: re.Match[str], last: int, words: Lexicon) -> int | None:
    """Where it begins who a speaker is: behind a verb, or where that stands before: "Am 3. Mai ist Referentin Anna Weber"."""
    is_ = _leads(words.code)[0]
    before = [one.end() for one in is_.finditer(text, first, said.start())]
    if before and before[-1] == said.start():
        return first_letter(text, said.end())
    behind = is_.search(text, said.end(), last)
    return behind.end() if behind is not None else None


def _title(club: str | None, who: str | None, words: Lexicon) -> str:
    talk = words.cues.speakers.talk_by.format(who) if who else ""
    if club is None:
        return talk[:1].upper() + talk[1:] if talk else words.cues.speakers.talk
    meets = words.body_meeting.format(club)
    return f"{club}: {talk}" if talk else meets


def _person(text: str, start: int, last: int, day: Dated, words: Lexicon) -> str | None:
    """Who a speaker is said to be, up to the words that say more of them or of their day."""
    end = day.start if start < day.start < last else last
    ends = _leads(words.code)[2].search(text, _title_end(text, start), end)
    return _named(text[start : ends.start() if ends is not None else end])


def _title_end(text: str, start: int) -> int:
    """Behind "Dr.", whose full stop ends no name."""
    title = _TITLE.match(text, start)
    return title.end() if title is not None else start


_TITLE = re.compile(r"(?:(?:the |der |die )?[A-ZÀ-Þ][a-z]{0,4}\. ?)+(?:[A-Z]\. ?)*")


def _doer(text: str, first: int, verb: int, day: Dated) -> str | None:
    """Who speaks, as the subject that stands between the sentence's begin, or its day, and the verb."""
    start = day.end if first <= day.start < verb else first
    return _named(text[start:verb])


def _named(said: str) -> str | None:
    said = " ".join(said.split()).strip(' ,.;:–—-"“”')
    capitals = sum(token[0].isupper() for token in said.split())
    return said if capitals and _PERSON.fullmatch(said) is not None and len(said) < 60 else None


def _listeners(text: str, first: int, last: int, words: Lexicon) -> str | None:
    """The club that somebody speaks to, named between two offsets."""
    for found in _CAPITALS.finditer(text, first, last):
        if _meets(text, *found.span(), words):
            led = text[max(first, found.start() - 14) : found.start()]
            return found[0].rstrip(".") if _leads(words.code)[1].search(f" {led}") is not None else None
    return None


def _over(unit: Unit, layout: Layout, first: int, words: Lexicon) -> str | None:
    """The club under whose label, opening words or heading a sentence stands."""
    text = layout.text
    if unit.label:
        return text[unit.start : unit.value].strip(" .:\n–—-") if len(unit.label) < _LABEL else None
    if unit.sentences and unit.sentences[0][0] < first:
        opening = text[slice(*unit.sentences[0])].strip(" .:\n")
        if _is_club(opening, words):
            return opening
    for index in range(unit.index - 1, max(-1, unit.index - 1 - _NEAR), -1):
        line = text[layout.units[index].start : layout.units[index].end].strip(" .:\n")
        if _is_club(line, words):
            return line
    return None


def _is_club(line: str, words: Lexicon) -> bool:
    return len(line) < _LABEL and line[:1].isupper() and _meets(line, 0, len(line), words)


def _meets(text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether a stretch names a body, a house or a club."""
    club = re.compile(rf"(?:{words.cues.speakers.club})$", re.I).search(text[start:end])
    return club is not None or body_at(text, start, end) is not None or house_at(text, start, end)
