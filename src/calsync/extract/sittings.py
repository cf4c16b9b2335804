"""The paper of one sitting, an agenda or minutes: its head says who sits and when, its items are parts of it, its end says when
it closed and to which day it was adjourned.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from calsync.extract.acts import HEAD_FIRST
from calsync.extract.editions import edition_of
from calsync.extract.gathering import BARE, BODY, GENERIC, LAYOUT, PROPER, Name, clean_title
from calsync.extract.language import anywhere, in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.listroles import AN_ITEM, COMES
from calsync.extract.mentions import Dated
from calsync.extract.organiser import body_at, is_body
from calsync.extract.phrases import Phrases
from calsync.extract.roles import DEADLINE, EVENT, HISTORY, NONE, STAMP, Role
from calsync.extract.temporal import Anchor, resolve
from calsync.extract.usual import clock_of
from calsync.span import When, WhenKind

OWN = Role(EVENT, "the day of the sitting whose paper this is")
RECORDED = Role(EVENT, "the day of the sitting of which this is the record", sure=0.8)
ADJOURNED = Role(EVENT, "the day to which the sitting was adjourned", sure=0.8)
COMING = Role(EVENT, "a further day of who sits by this paper", sure=0.8)
SURE = (RECORDED, ADJOURNED, COMING)  # what a record tells so is hardly ever something else
_OPENING = Role(NONE, "the hour at which the sitting opened")
CLOSING = Role(NONE, "the hour at which the sitting closed")
_ITEM = Role(NONE, "the hour of an item")
_BEFORE = Role(HISTORY, "lies before the sitting of which this is the record")
_HEAD = 10  # lines in which such a paper says what it is
_LINE = 240  # characters of a line that are asked for that
_SIGNS = 24  # lines in which it says who was there
_ITEMS = 3  # items that an agenda has at the least
_LIST = 200  # characters from the words for further sittings to the last of their days
_ALONE = 40  # characters that a line of a day says besides
_UNDER = 8  # lines of days under such words
_DAYS = 3  # days in the head of a record, beside its own that on which it was written and that on which it was approved
_WORDS = 10  # words of a line that is a name
_NEAR = 60  # characters between an hour and the words that say that the sitting opened or closed then


@dataclass(frozen=True, slots=True)
class _Paper:
    """The lines of the head of a paper, and whether it tells of its sitting as over."""

    head: tuple[Unit, ...]
    record: bool

    @property
    def end(self) -> int:
        return self.head[-1].end


_RECORD = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.sittings.record)}(?!\w)", re.I)
_PAPER = Phrases(
    rf"(?<!\w)(?:{in_any_case(lambda cues: cues.sittings.record)}|{in_any_case(lambda cues: cues.sittings.paper)})(?!\w)",
    re.I,
)
_AGENDA = re.compile(rf"\W*{in_any_case(lambda cues: cues.sittings.paper)}(?!\w)", re.I)
_STAGE = re.compile(rf"\W*(?:{anywhere(lambda cues: cues.sittings.stage)}\W*)?(?:$|\n|  )", re.I)
_COLON = r"(?: \([^()\n]{0,30}\))?(?:\s*(?:[:–]|$|\n)|  )"
_PRESENT = re.compile(rf"\W*{in_any_case(lambda cues: cues.sittings.present)}{_COLON}", re.I)
_ABSENT = re.compile(rf"\W*{in_any_case(lambda cues: cues.sittings.absent)}{_COLON}", re.I)
_OPENED = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.sittings.opened)}(?!\w)", re.I)
_CLOSED = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.sittings.closed)}(?!\w)", re.I)
_UNTIL = re.compile(rf"(?<!\w){in_any_case(lambda cues: cues.sittings.until)}\W*$", re.I)
_KIND = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.sittings.kind)}(?!\w)", re.I)
_SINGLE = re.compile(anywhere(lambda cues: cues.sittings.single), re.I)
_BULLET = re.compile(r"\W*(?:(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.):]*\s+)?")
_TIED = re.compile(r"\s+(?:(?:of|for|der|des|de|du|del|la|le|el|los|l['’]|d['’]|the|über|die|das|vom|von)\s+)*", re.I)
_FURTHER = re.compile(r"(?: (?:[A-ZÀ-Þ][\w'’-]*|d[eu]l?|des|la|los|las|dan|y|et))*")
_STOPS = re.compile(r"[.;:!?](?:\s|$)")
_FIRST = re.compile(r"\(?(?:1[.):]?|[IA][.):])\s+[^\W\d]|[IA]\s{2,}[^\W\d]|[A-Z]{0,3}\d{1,4}/\d{2,4}[.:]?\s+[^\W\d]")
_NUMBERED = re.compile(
    r"\(?(?:\d{1,3}|[IVX]{1,5}|[A-Z])(?:[.):]|\s)\s*[^\W\d]|[A-Z]{0,3}\d{1,4}/\d{2,4}[.:]?\s+[^\W\d]"
)
_AT = re.compile(anywhere(lambda cues: cues.sittings.at), re.I)
_SIGNS_BESIDE = " \t\n-–—|:,("
_AT_END = re.compile(rf"\s(?:{anywhere(lambda cues: cues.sittings.on)})$", re.I)
_DASHED = re.compile(r"\s[-–—|]\s")
_GAP = re.compile(r"(?:\t|  )\W*$")


def tell_sitting(found: Sequence[Dated], layout: Layout, words: Lexicon, anchor: Anchor) -> Dated | None:
    """Marks the day of the sitting whose paper a text is, with its hours, and the days of further ones; returns the first."""
    paper = _paper(layout, found, words)
    own = _own_day(paper, found, layout, words) if paper is not None else None
    if paper is None or own is None:
        return None
    if paper.record and anchor.day is not None:
        spans = resolve(own.when, anchor)
        held = spans[0].first_day if spans else None
        if held is not None and held > anchor.day:
            return None  # nothing is written yet of what is to come
    own.role, own.record = (RECORDED if paper.record else OWN), paper.record
    if paper.record:
        _give_hours(own, found, layout.text, paper, words)
    else:
        _give_hour_of_head(own, found, layout.text, paper)
    heads = head_pattern(words.code)
    last: Dated | None = None
    for dated in found:
        if dated.start < paper.end or dated is own:
            continue
        if dated.is_hour and dated.role.name != NONE and _opens_an_item(dated, layout.text):
            dated.role = _ITEM
        elif dated.is_day and _adjourned_to(dated, layout.text):
            dated.role = ADJOURNED
        elif dated.is_day and dated.role.name in (EVENT, DEADLINE) and _comes(dated, layout, heads):
            dated.role = COMING
        elif dated.is_hour and dated.role is AN_ITEM and last is not None and last.unit is dated.unit:
            dated.role = Role(EVENT, "the hour of further days")  # "17 November and 15 December, all at 7 pm"
        last = dated if dated.role is COMING else last
    return own


def lies_before(found: Sequence[Dated], own: Dated | None) -> None:
    """In the record of a sitting the days before it are told in passing; its own is its own whatever its list says."""
    held = own.spans[0].first_day if own is not None and own.record and own.spans else None
    if own is None or held is None:
        return
    own.role = RECORDED
    for dated in found:
        last = dated.spans[-1].last_day if dated.spans else None
        if dated is not own and dated.role.name == EVENT and last is not None and last < held:
            dated.role = _BEFORE


def names_of_sittings(found: Sequence[Dated], names: Sequence[Name], layout: Layout, words: Lexicon) -> dict[int, Name]:
    """The names of the day of a sitting and of the further ones that its paper tells of: what its head says sits."""
    own = next((d for d in found if d.role is OWN or d.role is RECORDED), None)
    if own is None:
        return {}
    head, _ = _head(layout, found, words)
    name = _sits(head, own, names, layout, words) if head else None
    if name is None:
        return {}
    body = max((n for n in names if n.strength == BODY and n.end <= head[-1].end), key=lambda n: n.start, default=None)
    again = body or _of_any_day(name)
    further = [d for d in found if d.role is ADJOURNED or (d.role is COMING and not _of_a_kind(d, layout.text))]
    told = {d.start: again for d in further} if again is not None else {}
    return {**told, own.start: name}


def further_sittings(named: Mapping[int, Name], found: Sequence[Dated]) -> frozenset[Name]:
    """Of the names of sittings those of further ones, which have names of their own."""
    own = {named[d.start] for d in found if d.start in named and (d.role is OWN or d.role is RECORDED)}
    return frozenset(named.values()) - own


def _of_a_kind(day: Dated, text: str) -> bool:
    """Whether a line of further days says what kind of meeting they are of: "Next ordinary meeting"."""
    return _KIND.search(text, day.unit.start, day.start) is not None


def _of_any_day(name: Name) -> Name | None:
    """The name of a sitting without what is said of that one only: "special", "9th"."""
    tokens = [t for t in name.title.split() if edition_of(t) is None and _SINGLE.fullmatch(t) is None]
    if len(tokens) == len(name.title.split()) or name.title != clean_title(" ".join(tokens)):
        return replace(name, title=clean_title(" ".join(tokens)), edition=None) if len(tokens) > 1 else None
    return name


def _sits(head: Sequence[Unit], own: Dated, names: Sequence[Name], layout: Layout, words: Lexicon) -> Name | None:
    """What sits by the lines of a head: the name of a gathering, that which a record is said to be of, a body, or the first line."""
    text, first, last = layout.text, head[0].start, head[-1].end
    here = [n for n in names if first <= n.start < last]
    named = [cut for n in here if n.head and n.strength not in (BARE, LAYOUT) and (cut := _cut(n, text)) is not None]
    named = [n for n in named if n.start < own.sentence[1]]
    named = named or [name for unit in head if (name := _recorded(unit, text, words)) is not None]
    named = named or [name for unit in head if (name := _body_of_paper(unit, own, text)) is not None]
    if named:
        plain = [n for n in named if n.head in GENERIC] or named
        name = max(plain, key=lambda n: (n.strength == PROPER, len(n.title.split()) > 1, n.start))
        return _with_who_meets(name, here, own, text)
    bodies = [n for n in here if n.strength == BODY and n.start < own.end]
    return max(bodies, key=lambda n: n.start, default=None) or _first_line(head, text, words)


def _with_who_meets(name: Name, here: Sequence[Name], own: Dated, text: str) -> Name:
    """ "Le conseil municipal se réunira en séance ordinaire le 12 mai": whose session it is, its sentence says before it."""
    first, last = own.sentence
    if not first <= name.start < last or body_at(text, name.start, name.end) is not None:
        return name
    who = [n for n in here if first <= n.start and n.end < name.start and body_at(text, n.start, n.end) is not None]
    return replace(name, title=f"{who[-1].title}: {name.title}") if who else name


def _cut(name: Name, text: str) -> Name | None:
    """A name without the word for the paper: "Official Proceedings of the Board of Supervisors Regular Session"."""
    start, end = name.start, name.end
    for found in _PAPER.finditer(text, start, end):
        tied = _TIED.match(text, found.end(), end)
        if tied is not None:
            start = tied.end()
        elif found.start() > start:
            end = len(text[: found.start()].rstrip(" –—-:,("))
            break
    if (start, end) == (name.start, name.end):
        return name
    title = clean_title(text[start:end])
    return replace(name, start=start, end=end, title=title) if start < end and any(map(str.isalpha, title)) else None


def _recorded(unit: Unit, text: str, words: Lexicon) -> Name | None:
    """The gathering whose paper a line calls the text: "Regular Meeting Minutes", "Minutes of the 9th meeting", "Special Meeting Agenda"."""
    high = min(unit.end, unit.start + _LINE)
    for head in head_pattern(words.code).finditer(text, unit.start, high):
        opened = _PAPER.search(text, unit.start, head.start())
        tied = _TIED.match(text, opened.end(), head.start()) if opened is not None else None
        start = unit.start if tied is None else tied.end()
        behind = _PAPER.match(text, head.end() + 1) if text[head.end() : head.end() + 1] == " " else None
        if (tied is None and behind is None) or _STOPS.search(text, start, head.start()) is not None:
            continue
        end = head.end()
        if words.code in HEAD_FIRST and (further := _FURTHER.match(text, end, high)) is not None:
            end = further.end()  # "Minit Mesyuarat Majlis Daerah": whose it is stands behind
        title = clean_title(text[start:end])
        if len(title.split()) <= _WORDS:
            edition = next((number for word in title.split() if (number := edition_of(word)) is not None), None)
            return Name(start, end, title, head[0].casefold(), PROPER, edition=edition)
    return None


def _body_of_paper(unit: Unit, own: Dated, text: str) -> Name | None:
    """The body of a line that calls the text its paper: "Agenda - Parish Council - 12 May", "Finance Committee – Minutes"."""
    high = min(unit.end, unit.start + _LINE, own.start if unit.start < own.start else unit.end)
    said = _PAPER.search(text, unit.start, high)
    if said is None or _STOPS.search(text, unit.start, high) is not None:
        return None
    if any(map(str.isalnum, text[unit.start : said.start()])):
        low, high = unit.start, said.start()
    else:
        tied = _TIED.match(text, said.end(), high)
        low = said.end() if tied is None else tied.end()
    line = text[low:high]
    start = low + len(line) - len(line.lstrip(_SIGNS_BESIDE))
    end = low + len(_AT_END.sub("", line.rstrip(_SIGNS_BESIDE)).rstrip(_SIGNS_BESIDE))
    if start >= end or not is_body(text[start:end]) or _DASHED.search(text, start, end) is not None:
        return None
    return Name(start, end, clean_title(text[start:end]), "", BODY)


def _first_line(head: Sequence[Unit], text: str, words: Lexicon) -> Name | None:
    """The first line of a head, where it says no more than a name."""
    line = " ".join(text[head[0].start : head[0].end].split())
    tokens = line.split()
    plain = not words.captions.agenda.fullmatch(line) and not _says_record(text, head[0])
    if not plain or not 1 < len(tokens) <= _WORDS or any(map(str.isdigit, line)) or line[-1] in ".:;,?!":
        return None
    small = words.joiners | words.articles | words.tails
    if not all(token[0].isupper() or token in small for token in tokens):
        return None
    strength = BODY if body_at(line, 0, len(line)) is not None else PROPER
    return Name(head[0].start, head[0].end, clean_title(line), "", strength)


def _paper(layout: Layout, found: Sequence[Dated], words: Lexicon) -> _Paper | None:
    """The head of a text that is the paper of one sitting."""
    head, agenda = _head(layout, found, words)
    if not head:
        return None
    text, items = layout.text, _items(layout, head[-1].index) >= _ITEMS
    called = any(_says_record(text, unit) for unit in head)
    lines_below = layout.units[:_SIGNS]
    there = _begins_with(_PRESENT, text, lines_below)
    hours = [d for d in found if d.when.has_time]
    opened, closed = (any(_said(cue, hour, text) for hour in hours) for cue in (_OPENED, _CLOSED))
    signs = sum((there or (called and _begins_with(_ABSENT, text, lines_below)), items, opened, closed))
    if signs > (0 if called else 1 if there else 2):
        return _Paper(tuple(head), record=True)
    lines = len(layout.units) - head[-1].index > _ITEMS
    mail = any(unit.kind == "header" for unit in layout.units[:_HEAD])  # "Today's topics" of a digest
    return _Paper(tuple(head), record=False) if agenda and lines and not mail else None


def _head(layout: Layout, found: Sequence[Dated], words: Lexicon) -> tuple[list[Unit], bool]:
    """The lines over the first item, and whether they say that an agenda follows."""
    head, agenda, text = list[Unit](), False, layout.text
    first = next((d.start for d in found if d.is_day), len(text))
    clocks = [d for d in found if d.when.has_time][:_SIGNS]
    times = {d.start for d in found[:_SIGNS]}
    hours = {d.start for d in clocks if d.is_hour}
    hourly = {one.index for one, other in pairwise(layout.units[: 2 * _HEAD]) if {one.start, other.start} <= hours}
    for unit in layout.units:
        if unit.kind in ("boiler", "header"):
            continue
        dated = bool(head) and first < unit.start
        clock = dated and unit.start in hours and (clocks[0].start < unit.start or unit.index in hourly)
        item = clock or unit.kind == "item" or _FIRST.match(text, unit.start, unit.end) is not None
        if item and not (unit.start in times and (not dated or (clocks and clocks[0].start == unit.start))):
            break
        if len(head) == _HEAD or (dated and unit.end - unit.start > _LINE):
            break
        head.append(unit)
        said = " ".join(text[unit.start : min(unit.end, unit.start + _LINE)].split())
        over = words.captions.agenda.fullmatch(said) is not None
        agenda = agenda or over or _is_agenda_of(unit, text)
        told = unit.kind != "label"
        opens = told and any(unit.start <= hour.start < unit.end and _said(_OPENED, hour, text) for hour in clocks)
        if (
            len(head) > 1
            and first < unit.end
            and (over or opens or _PRESENT.match(text, unit.start, unit.end) is not None)
        ):
            break
    return head, agenda


def _is_agenda_of(unit: Unit, text: str) -> bool:
    """ "Agenda for Planning Committee on 12 May": a line that begins with the word for the paper and names a body."""
    said = _AGENDA.match(text, unit.start, min(unit.end, unit.start + _LINE))
    return said is not None and unit.end - unit.start < _LINE and body_at(text, said.end(), unit.end) is not None


def _items(layout: Layout, after: int) -> int:
    """How many lines behind a head are items of a list, or numbered."""
    return sum(
        1
        for unit in layout.units[after + 1 :]
        if unit.kind in ("item", "row") or _NUMBERED.match(layout.text, unit.start, unit.end) is not None
    )


def _says_record(text: str, unit: Unit) -> bool:
    """Whether a line calls the text a record: "Minutes of the …", "Regular meeting minutes (draft)"."""
    high = min(unit.end, unit.start + _LINE)
    found = _RECORD.search(text, unit.start, high)
    if found is None:
        return False
    return not any(map(str.isalnum, text[unit.start : found.start()])) or _STAGE.match(text, found.end()) is not None


def _begins_with(cue: re.Pattern[str], text: str, units: Sequence[Unit]) -> bool:
    return any(cue.match(text, unit.start, unit.end) is not None for unit in units)


def _own_day(paper: _Paper, found: Sequence[Dated], layout: Layout, words: Lexicon) -> Dated | None:
    """The day in the head on which the sitting is: no stamp, beside a gathering word, with its hours, or else the first."""
    units = {unit.index for unit in paper.head}
    days = [d for d in found if d.is_day and d.unit.index in units and d.role.name in (EVENT, DEADLINE, STAMP, NONE)]
    days = [d for d in days if d.when.kind in (WhenKind.DATE, WhenKind.DATETIME, WhenKind.RANGE)]
    if not paper.record:
        days = [d for d in days if d.role.name in (EVENT, NONE)]
        days = [d for d in days if not _is_sentence(layout.text, d.unit)] or days
    if len({(d.when.month, d.when.day) for d in days}) > (_DAYS if paper.record else 1):
        return None
    heads = head_pattern(words.code)
    beside = {d.start: heads.search(layout.text, *d.sentence) is not None for d in days}
    hours = {d.start: d.when.kind is WhenKind.RANGE and d.when.has_time for d in days}
    return max(days, key=lambda d: (d.role.name != STAMP, beside[d.start], hours[d.start]), default=None)


def _is_sentence(text: str, unit: Unit) -> bool:
    return unit.kind == "paragraph" and unit.end - unit.start > _NEAR and text[unit.end - 1] == "."


def _give_hours(own: Dated, found: Sequence[Dated], text: str, paper: _Paper, words: Lexicon) -> None:
    """The sitting begins when it is said to have opened, where its head says no hour, and ends when it closed."""
    hours = [d for d in found if d.is_hour]
    labelled = (h for h in hours if h.start < paper.end and words.captions.hours.fullmatch(h.unit.label) is not None)
    single = [h for h in hours if h.when.kind is WhenKind.TIME]
    closed = next((h for h in reversed(single) if _said(_CLOSED, h, text)), None)
    begun = (h for h in single if h is not closed and _said(_OPENED, h, text))
    opened = next(labelled, None) or next(begun, None)
    if opened is not None:
        opened.role = _OPENING
        if not own.when.has_time and own.when.kind is WhenKind.DATE:
            own.when = own.when.join(clock_of(opened.when)) or own.when
    if closed is not None:
        closed.role, closed.another = CLOSING, True
        end = _after(own.when, clock_of(closed.when))
        if own.when.kind is WhenKind.DATETIME and own.when.end is None and end is not None:
            own.when = replace(own.when, kind=WhenKind.RANGE, end=end)


def _give_hour_of_head(own: Dated, found: Sequence[Dated], text: str, paper: _Paper) -> None:
    """The one hour of an agenda's head, where that opens a line under the day: "7 pm, Village Hall"."""
    lines = {unit.index for unit in paper.head}
    hours = [d for d in found if d.is_hour and d.unit.index in lines]
    if len(hours) != 1 or own.when.kind is not WhenKind.DATE or own.when.has_time:
        return
    hour = hours[0]
    opens = not any(map(str.isalnum, _AT.sub("", text[hour.unit.start : hour.start])))
    if opens and hour.start > own.start and not hour.unit.label:
        own.when = own.when.join(clock_of(hour.when)) or own.when
        hour.role = _OPENING


def _said(cue: Phrases, hour: Dated, text: str) -> bool:
    """Whether the sentence of an hour says right before it, or behind it, that the sitting opened or closed then."""
    low, high = max(hour.sentence[0], hour.start - _NEAR), min(hour.sentence[1], hour.end + _NEAR)
    if hour.unit.label and hour.sentence[0] == hour.unit.value:
        low = hour.unit.start
    return cue.search(text, low, hour.start) is not None or cue.search(text, hour.end, high) is not None


def _after(start: When, end: When) -> When | None:
    """The closing hour, later than the opening one, in the afternoon where only that is."""
    if start.hour is None or end.hour is None:
        return None
    first, last = 60 * start.hour + (start.minute or 0), 60 * end.hour + (end.minute or 0)
    if last > first:
        return end
    return replace(end, hour=end.hour + 12) if end.hour < 12 and last + 720 > first and "halfday" in end.flags else None


def _comes(day: Dated, layout: Layout, heads: Phrases) -> bool:
    """ "Dates of future meetings: 7 April; 5 May", or a line of days under these words: of who sits, where no other is named."""
    text, unit = layout.text, day.unit
    low = max(unit.start, day.start - _NEAR)
    if text.rfind("(", low, day.start) > text.rfind(")", low, day.start):
        return False  # "9 October (moved: was 2 October)"
    said = COMES.match(text, unit.start, min(day.start, unit.start + _LINE))
    if said is not None:
        return day.start - said.end() < _LIST and not _tells_of_others(text, said.end(), day.start, heads)
    if unit.end - unit.start - (day.end - day.start) > _ALONE or _tells_of_others(text, unit.start, unit.end, heads):
        return False
    for over in reversed(layout.units[max(0, unit.index - _UNDER) : unit.index]):
        said = COMES.match(text, over.start, over.end)
        if said is not None:
            return not any(map(str.isalpha, text[said.end() : over.end]))
        if not any(map(str.isdigit, text[over.start : over.end])):
            return False
    return False


def _tells_of_others(text: str, start: int, end: int, heads: Phrases) -> bool:
    """Whether a stretch names a body or a gathering."""
    return body_at(text, start, end) is not None or heads.search(text, start, end) is not None


def _opens_an_item(hour: Dated, text: str) -> bool:
    """ "7.15 pm  Presentation by the police", "3. Budget      8.45": the hour at which an item is come to."""
    unit = hour.unit
    if unit.kind == "label" or not any(map(str.isalpha, text[unit.start : hour.start] + text[hour.end : unit.end])):
        return False
    if _BULLET.fullmatch(text, unit.start, hour.start) is not None:
        return True
    return (
        unit.kind in ("item", "row")
        and not text[hour.end : unit.end].strip()
        and _GAP.search(text[unit.start : hour.start]) is not None
    )


def _adjourned_to(day: Dated, text: str) -> bool:
    """ "The board adjourned at 9.38 pm until Monday, 7 July"."""
    low = day.sentence[0]
    return (
        _UNTIL.search(text, max(low, day.start - _NEAR), day.start) is not None
        and _CLOSED.search(text, low, day.start) is not None
    )
