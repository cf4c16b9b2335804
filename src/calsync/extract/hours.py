"""Hours find their day, and an hour that is said once the rows that it is meant for.

Scopes, the narrowest first: an hour goes to the day of its sentence, else of its unit, of the lines it stands with, of
the heading over it. Of several hours of one day the one that is said to begin it wins over one at which people come,
and one that is said to end it is its end. What is said of all days ("meetings begin at 7.30 pm") goes to the rows of a
list that have no hour of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from calsync.extract.hourchoice import HourChoice
from calsync.extract.hourwords import ARRIVE, BEGINS, ENDS, PLAIN, hour_cue
from calsync.extract.language import Lexicon
from calsync.extract.later import told_later
from calsync.extract.layout import Layout, Unit
from calsync.extract.lengths import give_lengths
from calsync.extract.mentions import Dated
from calsync.extract.roles import DEADLINE, EVENT, FORMER, HOURS, NONE, STAMP, Role
from calsync.extract.spokenof import SpokenOf
from calsync.extract.temporal import TimeMention
from calsync.extract.usual import SHORT, ByUnit, Usual, about, clock_of, give_usual, settled, share_hours, usual_hours
from calsync.span import When, WhenKind

SENTENCE, UNIT, BLOCK, HEADING = range(4)  # how near an hour stands to its day

_LINE = 200  # characters; a unit that is longer is prose beyond doubt
_BRACKETED = re.compile(r"\([^()]*\)")
_BESIDE = 15  # characters between a deadline's day and its hour
_WINDOW = 24  # times before an hour among which its day is looked for


def join_hours(
    found: list[Dated],
    lengths: Sequence[TimeMention],
    layout: Layout,
    words: Lexicon,
    weekdays: Mapping[int, int],
) -> None:
    """Gives days their hours. `weekdays` is the weekday (0 is Monday) of the day that a mention at that offset means."""
    by_unit: dict[int, list[Dated]] = {}
    for dated in found:
        by_unit.setdefault(dated.unit.index, []).append(dated)
    _same_half(found)
    _in_turn(found, layout.text, words)
    spoken = SpokenOf(layout.text, words)
    choice = HourChoice(found, layout, words, weekdays)
    usual = usual_hours(found, by_unit, layout, words)
    single = len({d.spans[0].first_day for d in found if d.is_day and d.role.name == EVENT and d.spans}) < 2
    later = told_later(found, layout.text, words, spoken)
    usual = [one for one in usual if one.hour.start not in later]
    if single:  # "Beginn ist um 19 Uhr" of one meeting, not of each
        usual = [one for one in usual if one.weekdays or one.rows]
    told = settled(usual, by_unit) | share_hours(found, layout.text, words)
    own: dict[int, list[tuple[int, Dated]]] = {}
    sure: set[int] = set()  # days whose gathering a later sentence takes up
    for index, hour in enumerate(found):
        if hour.start in later:
            hour.of_days = frozenset(day.start for day in later[hour.start])
            sure |= hour.of_days
            for start in hour.of_days:
                own.setdefault(start, []).append((SENTENCE, hour))
            continue
        if not hour.is_hour or hour.role.name in (STAMP, NONE) or hour.start in told:
            continue
        if hour_cue(hour, layout.text, words) == ARRIVE and hour.role.name == EVENT:
            hour.role = Role(HOURS, "one comes at that hour; it begins later")
        day = _day_of(index, found, by_unit, layout, words) or _day_told_before(index, found, words, spoken)
        if day is not None:
            own.setdefault(day[1].start, []).append((day[0], hour))
            if (
                (single and _labelled(hour, words))
                or (day[0] == UNIT and spoken.taken_up(hour, day[1]))
                or (single and _right_under(hour, day[1], layout, words))
            ):
                sure.add(day[1].start)
            if hour.role.name == DEADLINE and day[1].role.name == EVENT and _leads_to(hour, day[1], layout.text):
                day[1].role = hour.role
        elif hour.role.name == EVENT and not layout.news:
            usual += _of_a_list(index, found, usual, layout, words)
    usual.sort(key=lambda one: one.hour.start)
    for dated in found:
        if dated.start in own and dated.is_day:
            _settle(dated, own[dated.start], layout.text, words, spoken)
    give_usual(found, by_unit, usual, layout, weekdays)
    _give_same(found, layout.text, words)
    choice.settle(sure)
    give_lengths(found, lengths, layout, words, spoken)


def _of_a_list(
    index: int, found: Sequence[Dated], usual: Sequence[Usual], layout: Layout, words: Lexicon
) -> list[Usual]:
    """An hour of no day may be that of a whole list."""
    hour = found[index]
    further = bool(usual) and usual[-1].hour.sentence == hour.sentence
    if hour.unit.kind == "label" or further or hour_cue(hour, layout.text, words) == BEGINS:
        return [Usual(hour, clock_of(hour.when), frozenset(), _whose(index, found, layout.text))]
    return []


def _leads_to(hour: Dated, day: Dated, text: str) -> bool:
    """ "Received by 5 pm (Fiji time) on Friday": an hour, what is said of it in brackets, and its day."""
    between = text[hour.end : day.start]
    return 0 < len(between) < _LINE and between.count("(") == 1 and len(_BRACKETED.sub("", between)) < _BESIDE


def _whose(index: int, found: Sequence[Dated], text: str) -> frozenset[str]:
    """The words that tell an hour from the others of its sentence: "The board meets at 5.30 pm, the finance committee at 4"."""
    hour = found[index]
    beside = [d for d in found[max(0, index - _WINDOW) : index + 2] if d.sentence == hour.sentence]
    return about(hour, beside, text) if len(beside) > 1 and all(d.is_hour for d in beside) else frozenset()


def _same_half(found: Sequence[Dated]) -> None:
    """ "Doors 7.00 pm, film at 7.30": an hour that does not say its half of the day follows the one before it."""
    last: Dated | None = None
    for hour in found:
        if not hour.is_hour or hour.when.hour is None:
            continue
        if last is not None and last.sentence == hour.sentence and "halfday" in hour.when.flags:
            before = last.when.hour or 0
            if "halfday" not in last.when.flags and before >= 12 and before <= hour.when.hour + 12 < 24:
                later = hour.when.hour + 12
                hour.when = replace(hour.when, hour=later, flags=hour.when.flags - {"halfday"})
        last = hour


def _in_turn(found: Sequence[Dated], text: str, words: Lexicon) -> None:
    """ "For 10.00 and 10.15 respectively on 29 May": two hours of one day, which two gatherings have in turn."""
    for first, second, day in zip(found, found[1:], found[2:], strict=False):
        if not (first.is_hour and second.is_hour and day.is_day and first.sentence == second.sentence == day.sentence):
            continue
        if text[first.end : second.start].strip() not in words.ands or not words.in_turn.search(text, *day.sentence):
            continue
        plain = replace(day.when, kind=WhenKind.DATE, hour=None, minute=None, end=None)
        days = [joined for hour in (first, second) if (joined := plain.join(clock_of(hour.when))) is not None]
        if day.when.kind is WhenKind.DATE and len(days) == len((first, second)):
            day.when = When(WhenKind.LIST, days=tuple(days))
            first.used = second.used = day.used = True
            first.role = second.role = Role(NONE, "one of two hours of a day")


# The day of an hour.


def _day_of(
    index: int, found: Sequence[Dated], by_unit: ByUnit, layout: Layout, words: Lexicon
) -> tuple[int, Dated] | None:
    """How near, and which day."""
    hour = found[index]
    before = [d for d in found[max(0, index - _WINDOW) : index] if d.is_day and d.role.name in (EVENT, DEADLINE)]
    led = hour.sentence[0] <= hour.unit.value  # the first sentence behind a label: "Mar. 28: seminar on fishing, 11 am"
    inside = [
        d
        for d in before
        if (d.sentence == hour.sentence or (led and d.unit is hour.unit and d.start < d.unit.value))
        and not _aside(layout.text, d, hour)
    ]
    if inside:
        between = _BRACKETED.sub("", layout.text[inside[-1].end : hour.start])
        far = inside[-1].role.name == DEADLINE and len(between) > _BESIDE
        return None if far else (SENTENCE, inside[-1])
    days = [d for d in found[index + 1 : index + 4] if d.is_day and d.role.name in (EVENT, DEADLINE)]
    asked = hour.role.name == DEADLINE
    after = [
        d
        for d in days
        if d.sentence == hour.sentence and (d.role.name == EVENT or (asked and d.start - hour.end < 2 * _BESIDE))
    ]
    if after and hour.role.name != HOURS:
        return SENTENCE, after[0]
    form = layout.forms.of(hour.unit.index)
    if form is not None and form.day is not None:  # of a page's blocks each has its own hours
        before, days = ([d for d in of if layout.forms.of(d.unit.index) is form] for of in (before, days))
    for day in (*before, *days) if form is not None else ():
        if day.unit.kind == "label" and layout.forms.of(day.unit.index) is form:
            return BLOCK, day
    if words.same_day.search(layout.text, hour.sentence[0], hour.start) and before:
        return None if hour.role.name == HOURS else (UNIT, own_day(hour, before[-1]))
    events = [d for d in before if d.role.name == EVENT]
    if events and events[-1].unit.index == hour.unit.index:
        return UNIT, events[-1]
    following = next((d for d in days if d.role.name == EVENT and _stands_before(hour.unit, d)), None)
    labelled = following is not None and hour.unit.kind == "label"
    other_card = labelled and bool(events) and events[-1].unit.block != hour.unit.block  # "Time: …" over "Date: …"
    if events and not other_card and _stands_with(hour.unit, events[-1], hour.start - hour.unit.start < 4):
        return BLOCK, events[-1]
    if following is not None:
        return BLOCK, following
    for above in reversed(hour.unit.above):
        over = next((d for d in reversed(by_unit.get(above, ())) if d.is_day and d.role.name == EVENT), None)
        if over is None and above and layout.units[above - 1].kind == "heading":  # a day heads a heading
            over = next((d for d in by_unit.get(above - 1, ()) if d.is_day and d.role.name == EVENT and _only(d)), None)
        if over is not None:
            return HEADING, over
    line = layout.text[layout.text.rfind("\n", 0, hour.start) + 1 : hour.start]
    short = hour.unit.end - hour.unit.start < _LINE or not line.strip()
    if hour.role.name == EVENT and hour.unit.kind != "boiler" and short:
        today = [d for d in found[max(0, index - _WINDOW) : index] if d.is_day and d.role.name == STAMP and _only(d)]
        if today and not hour.unit.label:  # the hours of a day's programme, under the day's own date
            return UNIT, own_day(hour, today[-1])
    return None


def _day_told_before(index: int, found: Sequence[Dated], words: Lexicon, spoken: SpokenOf) -> tuple[int, Dated] | None:
    """The day of the gathering that a later paragraph takes up: "The hearing begins at 10.", "It starts at 7 pm." """
    hour = found[index]
    labelled = _labelled(hour, words)
    if hour.role.name != EVENT or not (hour.unit.kind == "paragraph" or labelled):
        return None
    days = [d for d in found[max(0, index - _WINDOW) : index] if d.is_day and d.role.name == EVENT and d.spans]
    if (
        not days
        or len({d.spans[0].first_day for d in days}) > 1
        or not (labelled or spoken.taken_up(hour, days[-1]) or _tells_the_end(hour, days[-1], spoken))
    ):
        return None
    return UNIT, days[-1]


def _tells_the_end(hour: Dated, day: Dated, spoken: SpokenOf) -> bool:
    """ "It starts at 10 am and ends at 2 pm.", "Come by between 10 am and 2 pm." """
    if spoken.beside(hour) or spoken.another(hour, day):
        return False
    both = hour.when.kind is WhenKind.RANGE and hour.when.end is not None and hour.when.end.hour is not None
    return both or (spoken.ends(hour) and spoken.same(hour, day))


def _labelled(hour: Dated, words: Lexicon) -> bool:
    """ "Start: 7 pm"."""
    return hour.unit.kind == "label" and words.captions.hours.fullmatch(hour.unit.label) is not None


def _aside(text: str, day: Dated, hour: Dated) -> bool:
    """Whether a day stands in brackets that are closed before the hour: "13 November (second Wednesday), 5.30 pm"."""
    opened = text.rfind("(", day.sentence[0], day.start)
    return opened > text.rfind(")", day.sentence[0], day.start) and ")" in text[day.end : hour.start]


def own_day(hour: Dated, day: Dated) -> Dated:
    """The hour itself, on the day that was told before: "on the same day, at 11.30"."""
    plain = replace(day.when, kind=WhenKind.DATE, hour=None, minute=None, end=None, alternatives=(), duration=None)
    joined = plain.join(hour.when)
    if joined is not None:
        hour.when = joined
    return hour


def _right_under(hour: Dated, day: Dated, layout: Layout, words: Lexicon) -> bool:
    """Whether the line under a day alone says an hour alone, or when it begins: "at 7 pm", "Meeting starts at 7 pm"."""
    unit, said = hour.unit, layout.text[hour.unit.start : hour.start]
    if unit.index - day.unit.index != 1 or not _only(day) or unit.end - hour.end > 2:
        return False
    return sum(map(str.isalpha, said)) <= 2 or hour_cue(hour, layout.text, words) == BEGINS


_ALONE = 24  # characters of a line that says little but an hour


def _stands_with(unit: Unit, day: Dated, leads: bool) -> bool:
    """Whether the day stands a line or a label above, as in "Date: … / Time: …"; not in another row of a list."""
    other = day.unit
    listed = unit.kind in ("item", "row")
    if listed and other.kind == unit.kind and not _only(day):
        return leads and unit.index - other.index == 1 and day.start - other.start < 4
    if listed and other.kind == "paragraph" and other.end - other.start > SHORT:
        return False
    if unit.block == other.block:
        return unit.index - other.index <= 4 or _only(day)
    if unit.index - other.index == 1 and unit.end - unit.start < _ALONE and _only(day):
        return True  # "Tuesday 12 May", and the next line, behind a blank one: "at 7 pm"
    return unit.index - other.index <= 2 and unit.kind in ("label", "row", "heading", "item")


def _stands_before(unit: Unit, day: Dated) -> bool:
    other = day.unit
    if other.index == unit.index:
        return True
    return other.block == unit.block and other.index - unit.index <= 2 and unit.kind not in ("item", "row")


def _only(day: Dated) -> bool:
    """True where the unit says little but its day."""
    return day.unit.end - day.unit.start - (day.end - day.start) < 30


# Which of a day's hours is which.


def _settle(day: Dated, hours: list[tuple[int, Dated]], text: str, words: Lexicon, spoken: SpokenOf) -> None:
    """The hour at which the day's gathering begins, and the one at which it ends, become the day's."""
    others = [h for near, h in hours if near == UNIT and (spoken.another(h, day) or spoken.beside(h))]
    if others:
        _part(day, others)
        for hour in others:
            hour.another = True
        hours = [(near, hour) for near, hour in hours if hour not in others]
        if not hours:
            return
    hours = [(near, hour) for near, hour in hours if near != UNIT or spoken.goes_on(hour, day)] or hours
    elsewhere = all(near == UNIT and not spoken.goes_on(hour, day) for near, hour in hours)
    if elsewhere:
        _part(day, [hour for _, hour in hours])
        return
    nearest = min(near for near, _ in hours)
    own = [hour for near, hour in hours if near == nearest or near <= UNIT]
    if nearest >= BLOCK and len({h.unit.index for h in own}) > 2:
        return  # a programme: the day is told in parts
    said = [(hour, hour_cue(hour, text, words)) for hour in own]
    start: When | None = None
    if not day.when.has_time:
        chosen = next((h for h, cue in said if cue == BEGINS), None) or next(
            (h for h, cue in said if cue == PLAIN), None
        )
        if chosen is None:
            return
        start = chosen.when
        chosen.used = True
        said = [(h, cue) for h, cue in said if h.start > chosen.start]
    end = next((h for h, cue in said if cue == ENDS and h.start > day.start), None)
    _part(day, [h for h, cue in said if h is not end and cue in (PLAIN, BEGINS) and h.sentence[0] >= day.sentence[0]])
    when = day.when if start is None else day.when.join(start)
    if when is None:
        return
    if end is not None and when.kind is WhenKind.DATETIME and end.when.kind is WhenKind.TIME:
        when = replace(when, kind=WhenKind.RANGE, end=end.when)
        end.used = True
    day.when = when
    day.used = True


def _part(day: Dated, hours: Sequence[Dated]) -> None:
    """Further hours of a day may be those of other gatherings: "lecture at 6 pm; in the evening the dinner, 8 pm"."""
    for hour in hours:
        elsewhere = hour.when.zone is not None and hour.when.zone != day.when.zone  # "at 11:00 (local; 09:00 CEST)"
        bound = hour.when.mod in ("by", "before", "until") or elsewhere
        if hour.role.name == EVENT and day.role.name == EVENT and day.when.kind is not WhenKind.LIST and not bound:
            own_day(hour, day)
            hour.part = hour.used = hour.when.has_date


# "The same hours", and how long it lasts.


_SAME_HOUR = (WhenKind.DATE, WhenKind.LIST)


def _give_same(found: Sequence[Dated], text: str, words: Lexicon) -> None:
    for index, day in enumerate(found):
        if not day.is_day or day.when.has_time or day.when.kind not in _SAME_HOUR or day.role.name != EVENT:
            continue
        end = min([day.unit.end, day.sentence[1] + 60, *(d.start for d in found[index + 1 : index + 2])])
        if not words.same_hour.search(text, day.end, max(end, day.end)):
            continue
        before = found[max(0, index - _WINDOW) : index]
        hours = [d for d in reversed(before) if d.when.has_time and d.role.name in (EVENT, FORMER)]
        told = next((d for d in hours if d.when.has_date), next(iter(hours), None))
        joined = day.when.join(clock_of(told.when)) if told is not None else None
        if joined is not None:
            day.when = joined
