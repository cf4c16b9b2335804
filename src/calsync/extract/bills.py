"""Bills: what a text is called that announces one gathering in lines, as a poster, an event's own page and a card do.

Such a text says in some order a title, a day, an hour, a place, a price and who invites. Its day stands in a line of its own, so
no sentence tells what is held then: the line is that which is none of the others. It need have no gathering word ("Macbeth").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from calsync.extract.acts import HEAD_FIRST
from calsync.extract.blocks import CLAUSE, DAY, HOUR, NAME, ROW
from calsync.extract.gathering import BARE, BODY, DESCRIBED, GENERIC, PLAIN, PROPER, SERIES, Name, is_new
from calsync.extract.language import in_any_case
from calsync.extract.layout import LABEL, Layout, Unit, role_of_line
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.organiser import house_at, is_body
from calsync.extract.phrases import Phrases
from calsync.extract.places import PlaceKind
from calsync.extract.roles import EVENT, FORMER, HISTORY, HOURS, OFFERED, Role
from calsync.extract.rows import Entries, divider, remark
from calsync.extract.temporal import Anchor, resolve
from calsync.extract.within import within
from calsync.span import Precision, When, WhenKind

BILLED = Role(EVENT, "the one day of a bill", sure=0.7)
_LONGEST, _MOST_LINES = 1800, 60  # characters and lines of a bill
_PROSE = 0.75  # the share of it that sentences are at most
_ELSE = (HISTORY, HOURS, FORMER)  # roles of days that a bill has not
_ABOVE, _BELOW = 14, 4  # lines from its day in which its title stands
_TITLE, _KIND = 90, 24  # characters of a title, and of a line that says of what kind it is
_NO_TITLE = re.compile(
    r"://|^www\.|\.[a-z]{2,7}/|[@£€$>»›]|^#|(?<=\w)(?:[!?]|(?<!\bDr)(?<!\bDra)(?<!\bProf)(?<!\bSt)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\b[A-Z])\.) [A-Z]"
)  # links, prices, accounts, ways through a site, sentences
_SIGNS = re.compile(r"^[^\w\"“«„'‘(\[]+|[^\w\"”»'’)\].?]+$")  # emojis, stars, exclamation marks around a line
_GOES_ON = re.compile(r"\s*[:|]\s|\s[-–—]\s")  # "Workshop: Printing with potatoes"
_WORD = re.compile(r"[^\W\d_]+")
_LEADS = Phrases(rf"{in_any_case(lambda cues: cues.pages.leads)}\W*$", re.I)
_PRESENTS = Phrases(rf"(?:^|\s){in_any_case(lambda cues: cues.pages.presents)}\W*$", re.I)
_HOSTS = Phrases(rf"{in_any_case(lambda cues: cues.pages.hosts)}\b", re.I)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the signs around it, by its offsets, and what it may be in an event's page."""

    start: int
    end: int
    role: str


def names_of_bills(found: Sequence[Dated], names: Sequence[Name], layout: Layout, told: Entries) -> dict[int, Name]:
    """The name of the days of a bill, by their offsets."""
    text = layout.text
    if len(text) > _LONGEST or text.count("\n") > _MOST_LINES or not _of_one(layout, found, told):
        return {}
    days = [
        d
        for d in found
        if d.is_day and not d.part and d.spans and d.spans[0].known and (d.role.name == EVENT or d.role is OFFERED)
    ]
    if not days or any(d.when.has_date and d.role.name in _ELSE for d in found):
        return {}
    lines = [_bare(line, told) for line in _lines(text, told.words)]
    for n in range(1, len(lines)):
        if _goes_on(lines[n - 1], lines[n], told):
            lines[n] = replace(lines[n], role=DAY)
    if sum(line.role == ROW and _begins_with_hour(line, found) for line in lines) > 1:
        return {}  # the hours of a programme, each with what is held then
    at = {day.start: bisect_right(lines, day.start, key=lambda line: line.start) - 1 for day in days}
    if any(at[d.start] < 0 or not (lines[at[d.start]].role == DAY or _labelled(d, told.words)) for d in days):
        return {}
    said = sum(line.end - line.start for line in lines)
    if sum(line.end - line.start for line in lines if line.role == CLAUSE) > said * _PROSE:
        return {}
    if not days or (len({day.spans[0].first_day for day in days}) > 1 and not _one_under_the_other(days, lines, at)):
        return {}
    name = _titled(layout, told) or _title(lines, at[days[0].start], names, layout, told)
    if name is None:
        return {}
    for day in days:
        if day.role is OFFERED or not day.role.sure:
            day.role = BILLED
    if len(days) == 1:
        _join_hour(days[0], found, lines)
    return {day.start: name for day in days}


def _join_hour(day: Dated, found: Sequence[Dated], lines: Sequence[_Line]) -> None:
    """The one hour that a bill says, in whatever line, is that of its day: "On", "12 May", "at 7 pm"."""
    date = day.spans[0].first_day
    if day.when.has_time or day.spans[0].precision is not Precision.DAY or day.when.end is not None or date is None:
        return
    hours = [d for d in found if d.role.name == EVENT and d.when.has_time and not d.when.has_date and not d.part]
    said = [d for d in hours if lines[bisect_right(lines, d.start, key=lambda line: line.start) - 1].role != CLAUSE]
    if len(said) != 1 or len(hours) != 1:
        return
    when = When(WhenKind.DATE, year=date.year, month=date.month, day=date.day)
    hour = replace(said[0].when, kind=WhenKind.TIME, weekday=None, relative=None, rrule=None)
    joined = when.join(hour)
    day.spans = resolve(joined, Anchor()) if joined is not None else day.spans


def _one_under_the_other(days: Sequence[Dated], lines: Sequence[_Line], at: Mapping[int, int]) -> bool:
    """Whether days are told one right under the other, so that one title is of all: "Fri 15 May, 7–10pm", "Sat 16 May, 10am–5pm"."""
    between = lines[at[days[0].start] : at[days[-1].start] + 1]
    return all(day.when.day is not None for day in days) and all(line.role in (DAY, HOUR) for line in between)


def _bare(line: _Line, told: Entries) -> _Line:
    """A line that says nothing but a time and small words is one of a day, whatever its form: "from 12 May 2026"."""
    if line.role == DAY or not within(told.times, line.start, line.end):
        return line
    text = told.layout.text
    cells = " | " in text[line.start : line.end] and within(told.times, line.start, line.start + 1)
    if _words_left(line.start, line.end, told) and not cells:
        return line
    return replace(line, role=DAY)


def _goes_on(before: _Line, line: _Line, told: Entries) -> bool:
    """Whether a line goes on with the title over it: "which will take place on 12 May in the Corn Exchange"."""
    small = told.layout.text[line.start].islower() and line.end - line.start <= _TITLE
    return small and before.role == NAME and bool(within(told.times, line.start, line.end))


def _words_left(start: int, end: int, told: Entries) -> bool:
    """Whether a stretch says more than times and small words."""
    words = (word for piece in told.beside_times(start, end) for word in _WORD.findall(told.layout.text, *piece))
    return any(len(word) > 1 and word.casefold() not in told.small for word in words)


def _begins_with_hour(line: _Line, found: Sequence[Dated]) -> bool:
    at = bisect_right(found, line.start, key=lambda d: d.start) - 1
    return at >= 0 and found[at].start == line.start and found[at].is_hour


def _of_one(layout: Layout, found: Sequence[Dated], told: Entries) -> bool:
    """Whether nothing in a text's layout tells of several gatherings: no pages of events, no rows that say what is held on a day."""
    if layout.blocks or layout.forms.all or layout.matrices or any(u.kind in ("header", "quote") for u in layout.units):
        return False
    dated = {d.unit.index for d in found if d.when.has_date}
    tables = [(listing.head is not None, row) for listing in layout.lists.all for row in listing.rows if row in dated]
    named = [headed for headed, row in tables if not _only_times(layout.units[row], told)]
    return len(named) < 2 and not any(named)  # under the heads of a table one row is one of its entries


def _only_times(unit: Unit, told: Entries) -> bool:
    return not _words_left(unit.start, unit.end, told)


def _labelled(day: Dated, words: Lexicon) -> bool:
    """Whether a label says that a day or its hour follows: "Time: May 12, 2026 07:00 PM London"."""
    captions = words.captions
    return bool(day.unit.label) and (
        captions.of_a_day(day.unit.label) or captions.hours.fullmatch(day.unit.label) is not None
    )


def _lines(text: str, words: Lexicon) -> list[_Line]:
    found, at = [], 0
    for raw in text.split("\n"):
        said = _SIGNS.sub("", raw)
        if said:
            start = at + raw.index(said)
            found.append(_Line(start, start + len(said), role_of_line(said, words)))
        at += len(raw) + 1
    return found


def _titled(layout: Layout, told: Entries) -> Name | None:
    """What a caption says is the title, where one does: "Title", "Why birds sing at dawn"."""
    captions = told.words.captions
    said = [unit for unit in layout.units if unit.kind == "label" and captions.name.fullmatch(unit.label)]
    only = [unit for unit in said if unit.value < unit.end and not _of_kind(unit.label, told.words)]
    name = told.name_of((only[0].value, only[0].end)) if len(only) == 1 else None
    return replace(name, strength=PROPER) if name is not None and not told.prose(name.title) else None


def _title(lines: Sequence[_Line], at: int, names: Sequence[Name], layout: Layout, told: Entries) -> Name | None:
    near = range(max(0, at - _ABOVE), min(len(lines), at + _BELOW + 1))
    leads = {n for n in near if _lead_to(layout.text, lines[n])}
    free = [n for n in near if n != at and n not in leads and _may_name(lines[n], layout, told)]
    if _told_elsewhere(names, lines, free, layout) or any(n.strength == PROPER for n in _within(names, lines[at])):
        return None
    spoken = {n: _within(names, lines[n]) for n in free}
    led = [n for n in near if _before(lines, n) in leads and (n in free or _is_body(lines[n], layout.text))]
    held = [n for n in free if any(name.strength not in (BARE, BODY) for name in spoken[n])]
    above = [n for n in free if n < at]
    bodies = [n for n in near if n < at and _is_body(lines[n], layout.text)]
    lowest = bodies[-1:]  # a council's committee stands below it
    chosen = next((some[0] for some in (led, held, above, lowest, free) if some), None)
    if chosen is None:
        return None
    if chosen in bodies and any(_only_kind(lines[n], _within(names, lines[n])) for n in range(chosen + 1, at)):
        return None  # "Ostwick Parish Council", "Regular meeting": what the body's meeting is called, that line says
    kind = ""
    if chosen + 1 in free and (_only_kind(lines[chosen], spoken[chosen])):
        kind, chosen = layout.text[lines[chosen].start : lines[chosen].end], chosen + 1
    name = told.name_of(_value(lines[chosen], layout.text, told.words))
    if name is None:
        return None
    if layout.text[lines[chosen].end - 1] == "?":
        name = replace(name, title=f"{name.title.rstrip('?')}?")  # a question is asked with its sign
    best = max(spoken.get(chosen, ()), key=lambda one: len(one.title), default=None)
    if best is None:
        title = f"{kind.capitalize() if kind.isupper() else kind}: {name.title}" if kind else name.title
        strength = BODY if not kind and chosen in bodies else DESCRIBED
        return replace(name, strength=strength, title=title)
    if best.strength == SERIES or (best.strength != BARE and not _GOES_ON.match(layout.text, best.end)):
        # The words themselves end a name better than its line does; alone in its line it is a title, whatever it is made of.
        return best if best.strength != DESCRIBED or best.plural else replace(best, strength=PROPER)
    return replace(name, strength=PROPER, head=best.head, edition=best.edition, acronym=best.acronym)


def _within(names: Sequence[Name], line: _Line) -> list[Name]:
    return [name for name in names if line.start <= name.start < line.end]


def _only_kind(line: _Line, names: Sequence[Name]) -> bool:
    """Whether a line says of what kind is what stands under it: "Free webinar", "Talk"."""
    return any(
        name.end == line.end and (name.strength == BARE or name.head in GENERIC) and line.end - line.start < _KIND
        for name in names
    )


def _value(line: _Line, text: str, words: Lexicon) -> tuple[int, int]:
    """A line without its label, where that only says that a title follows: "Event: Quiz night"."""
    label = LABEL.match(text, line.start, line.end)
    titled = label is not None and label.end() < line.end and words.captions.name.fullmatch(label[1])
    return (label.end() if label is not None and titled and not _of_kind(label[1], words) else line.start), line.end


def _is_body(line: _Line, text: str) -> bool:
    return line.role == NAME and is_body(text[line.start : line.end])


def _before(lines: Sequence[_Line], n: int) -> int:
    """The line before one, days and hours passed over: "Save the date!", "12 May", "Harvest supper"."""
    n -= 1
    while n >= 0 and lines[n].role in (DAY, HOUR):
        n -= 1
    return n


def _lead_to(text: str, line: _Line) -> bool:
    """Whether a line only calls to what the next one names: "Join us for", "Leeds Arts Trust presents"."""
    said = text[line.start : line.end]
    return len(said) <= _TITLE and (_LEADS.match(said) or _PRESENTS.search(said)) is not None


def _may_name(line: _Line, layout: Layout, told: Entries) -> bool:
    text, words = layout.text, told.words
    said, stretch = text[line.start : line.end], (line.start, line.end)
    unit = layout.unit_at(line.start)
    if (
        line.role != NAME
        or line.end - line.start > _TITLE
        or unit is None
        or unit.kind in ("boiler", "header", "quote")
    ):
        return False
    if unit.kind == "label" and unit.start < line.start:
        return False  # the value of a caption that stands over it: "Speaker", "Anna Weber"
    if within(told.times, *stretch) and any(map(str.isdigit, said)):
        return False
    tokens = said.split()
    if max(map(len, tokens)) < 2 or (
        not {tokens[0].casefold(), tokens[-1].casefold()}.isdisjoint(words.papers)
        and head_pattern(words.code).search(said) is None
    ):
        return False  # "NOTICE", "K U N D M A C H U N G"
    if _NO_TITLE.search(said) or (said[0].islower() and said.split()[0] in told.small):
        return False
    label = LABEL.match(said)
    if label is not None and label.end() < len(said):
        if words.captions.of_a_value(label[1]) or words.captions.of_a_bound(label[1]):
            return False
        if unit.kind == "label" and not (_of_kind(label[1], words) or words.captions.name.fullmatch(label[1])):
            return False
    kinds = (
        words.captions.name,
        words.captions.place,
        words.captions.hours,
        words.captions.date,
        words.captions.person,
    )
    if any(kind.fullmatch(said) for kind in kinds) or divider(said, words) or remark(said, words):
        return False
    heads = head_pattern(words.code)
    if words.code in HEAD_FIRST and heads.match(said) is not None:
        return not told.prose(
            said
        )  # "Forum des associations", "Atelier « Parler sans violence »": neither who nor where
    if _HOSTS.match(said) or is_body(said) or told.prose(said) or told.is_where(stretch):
        return False
    place = next(
        (p for p in told.places if p.start == line.start and p.kind in (PlaceKind.VENUE, PlaceKind.ADDRESS)), None
    )
    if place is not None or told.holds_place(stretch):
        return heads.search(text, place.end if place is not None else line.start, line.end) is not None
    return not house_at(text, *stretch) or heads.search(said) is not None


def _of_kind(label: str, words: Lexicon) -> bool:
    """Whether a label says what kind of thing is named: "Talk: Bees in winter"."""
    heads = list(head_pattern(words.code).finditer(label))
    return bool(heads) and heads[-1].end() == len(label) and heads[-1][0].casefold() not in PLAIN


def _told_elsewhere(names: Sequence[Name], lines: Sequence[_Line], free: Sequence[int], layout: Layout) -> bool:
    """Whether a sentence names what is held: "The Annual General Meeting will be held in the Corn Exchange"."""
    text = layout.text
    for name in names:
        if name.strength not in (PROPER, SERIES) or name.head in GENERIC:
            continue
        n = bisect_right(lines, name.start, key=lambda line: line.start) - 1
        if n not in free and lines[n].role in (CLAUSE, ROW) and not is_new(text, name):
            return True
    return False
