"""Rules for what is said about a date that was found before: a part of it, its weekday, what is counted from it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from calsync.extract.language import Rank
from calsync.extract.temporal.build import (
    AFTER_LONE,
    DATE,
    TO,
    UNITS,
    after,
    an_event_follows,
    before,
    checked,
    listed,
    ranged,
    word_after,
)
from calsync.extract.temporal.categories import NAME
from calsync.extract.temporal.grammar import Built, Found, Rule
from calsync.span import WEEKDAYS, Relative, When, WhenKind


def _month_its_days(m: Found) -> Built:
    """May (5-9); December (14th)."""
    month = m.when("x")
    if month.kind is not DATE or month.month is None or month.day is not None or month.nth is not None:
        return None
    if m.has("l"):
        return "Day", checked(replace(month, day=m.when("l").day, part=None))
    first, last = m.value("a"), m.value("b")
    if not first < last:
        return None
    days = [checked(replace(month, day=number, part=None)) for number in (first, last)]
    return ("Range", ranged(*days)) if NAME[m.sure("s").cat] in ("dash", *TO) else ("List", listed(days))


def _with_year(m: Found) -> Built:
    node = m.sure("y")
    inner, year = m.when("x"), m.when("y").year
    if node.rule != "year in words" or inner.year is not None or inner.kind is not DATE or inner.relative is not None:
        return None
    return NAME[m.sure("x").cat], checked(replace(inner, year=year))


def _part(m: Found) -> Built:
    inner = m.when("x")
    name = NAME[m.sure("x").cat]
    if inner.part or name in ("Weekday",) or (inner.relative is not None and inner.relative.base is not None):
        return None
    if name in ("Deictic", "Day"):
        return None
    name = "Year" if name == "WeakYear" else name
    return name, replace(inner, part=m.value("p"), flags=inner.flags - {"weak"})


def _parts(m: Found) -> Built:
    """Anfang bis Mitte Mai, fines o mediados de mayo: some day of the month."""
    inner = m.when("x")
    return None if inner.part or inner.has_day else ("Month", replace(inner, flags=inner.flags - {"weak"}))


def _end_of_day(m: Found) -> Built:
    """By the end of Friday."""
    inner = m.when("x")
    said = m.text[m.sure("p").start : m.sure("p").end].lower()
    if (
        not said.endswith("end")
        or inner.daypart
        or inner.kind is not DATE
        or not inner.has_day
        or "weak" in inner.flags
        or (inner.relative is not None and inner.relative.said == "after" and not m.has("o"))
    ):
        return None  # "and end the following day"
    return "DayTime", replace(inner, kind=WhenKind.DATETIME, hour=23, minute=59)


def _end_of_the_day(m: Found) -> Built:
    """By end of day, which is only an hour beside a date."""
    said = m.text[m.sure("p").start : m.sure("p").end].lower()
    if m.value("u") != "D" or not said.endswith("end"):
        return None
    return "WeakTime", When(WhenKind.TIME, hour=23, minute=59)


def _part_this(m: Found) -> Built:
    """The end of the week: of this one."""
    unit = m.value("u")
    if unit not in ("W", "M", "Y", "Q", "DE", "CE"):
        return None
    return "Period", When(DATE, relative=Relative(UNITS[unit], 0, "this"), part=m.value("p"))


def _half(m: Found) -> Built:
    inner = m.when("x")
    number = m.value("n")
    if number not in (1, 2, -1):
        return None
    name = NAME[m.sure("x").cat]
    name = "Year" if name == "WeakYear" else name
    return name, replace(inner, half=2 if number == -1 else number, flags=inner.flags - {"weak"})


def _half_this(m: Found) -> Built:
    unit = m.value("u")
    if unit not in ("W", "M", "Y") or m.value("n") not in (1, 2, -1):
        return None
    half = 1 if m.value("n") == 1 else 2
    return "Period", When(DATE, relative=Relative(UNITS[unit], 0, "this"), half=half)


def _nth_week(m: Found) -> Built:
    inner, unit, number = m.when("x"), m.value("u"), m.value("n")
    unit = unit if isinstance(unit, str) else "W"
    if (number == -1 and unit in ("W", "WE", "D")) or unit in ("W", "WE", "D", "M"):
        pass
    elif unit == "Q":
        quarter = 4 if number == -1 else number
        if not 1 <= quarter <= 4:
            return None
        return "Quarter", replace(inner, quarter=quarter)
    else:
        return None
    if unit == "M":
        month = 12 if number == -1 else number
        if inner.month is not None or not 1 <= month <= 12:
            return None
        return "Month", replace(inner, month=month)
    if unit == "D":
        if inner.month is None and inner.relative is None and inner.year is None:
            return None
        return "Day", replace(inner, nth=number, flags=inner.flags | {"nthday"} - {"weak"})
    return "Week", replace(inner, nth=number, weekend=unit == "WE", flags=inner.flags | {"nthweek"} - {"weak"})


def _last_week(m: Found) -> Built:
    """La dernière semaine de juin."""
    return _nth_week(m) if m.value("n") == -1 else None


def _nth_weekday(m: Found) -> Built:
    inner = m.when("x")
    if inner.has_day or m.value("u", "M") != "M":
        return None
    return "Day", replace(inner, weekday=m.when("w").weekday, nth=m.value("n"), flags=inner.flags - {"weak"})


def _weekday_nth(m: Found) -> Built:
    """Khamis kedua bulan Jun: the number stands behind the weekday."""
    return _nth_weekday(m) if isinstance(m.value("n"), Rank) else None


def _nth_weekday_this(m: Found) -> Built:
    unit = m.value("u")
    if unit not in ("M", "Y"):
        return None
    when = When(
        WhenKind.SET,
        rrule=f"FREQ={'MONTHLY' if unit == 'M' else 'YEARLY'};BYDAY={m.value('n')}{WEEKDAYS[m.when('w').weekday or 0]}",
    )
    return "Set", when


def _week_of(m: Found) -> Built:
    inner = m.when("x")
    if m.value("k") == -1:
        return "Week", replace(inner, week_of=True, flags=inner.flags | {"ending"})
    return "Week", replace(inner, week_of=True)


def _weekend_of(m: Found) -> Built:
    if m.value("u") != "WE":
        return None
    inner = m.when("x")
    return "Week", replace(inner, week_of=True, weekend=True)


def _lasting(m: Found) -> Built:
    """10 days starting on 2 September: the length of it, and its first day."""
    first = m.when("x")
    found = re.fullmatch(r"P(\d+)([DW])", m.when("n").duration or "")
    if found is None or not first.has_day or first.kind is not DATE:
        return None
    days = int(found[1]) * (7 if found[2] == "W" else 1)
    if not 1 < days <= 100:
        return None
    return "Range", ranged(first, When(DATE, relative=Relative("day", days - 1, "step", first)))


def _over(m: Found) -> bool:
    """ "Heard over five days from 13 October": how long, and from when."""
    start = m.all[0].start
    return m.text[max(0, start - 8) : start].rstrip().endswith((" over", " lasting", " lasts", " last"))


def _counted_from(sign: int | None) -> Any:
    def build(m: Found) -> Built:
        base = m.when("x")
        if base.kind is not DATE:
            return None
        if m.has("j"):
            said = m.text[m.sure("j").start : m.sure("j").end].lower()
            if NAME[m.sure("j").cat] == "from" and (said != "from" or before(m) == "for" or _over(m)):
                return _lasting(m)
            if " " in said or said.endswith("ing"):
                return None  # "3 days starting from Monday" is a length and its first day
            if NAME[m.sure("j").cat] in ("on", "toon") and base.day is not None:
                return None  # "eine Woche auf Donnerstag, 17.9.": by a week, to that day
            if NAME[m.sure("j").cat] in ("on", "toon") and [n.value for n in m.sure("n").parts][-1] not in ("W", "FN"):
                return None
        direction = sign
        if direction is None:
            direction = 1 if m.value("s") == "after" else -1
        count, unit = m.value("n", 1), m.value("u")
        if m.has("n") and count is None:
            words = [node.value for node in m.sure("n").parts if NAME[node.cat] not in ("dash", "and")]
            if len(words) != 2:
                return None
            count, unit = words
        if not isinstance(count, int) or unit in ("H", "MIN", "S", "HH"):
            return None
        name = UNITS[unit]
        return ("Day" if name in ("day", "week", "workday", "fortnight") else "Period"), When(
            DATE, relative=Relative(name, direction * count, "step", base)
        )

    return build


def _day_after(m: Found) -> Built:
    """The day after: after the date that was spoken of last."""
    last = m.all[-1].end
    ends = m.text[last : last + 1] in ("", ".", ",", ";", ")", "\n", "!", "?")
    if after(m) == "" and not ends:
        ends = word_after(m.text, last) in AFTER_LONE
    ends = ends or after(m) in ("in", "at")
    ends = ends or (after(m) in ("", "the") and an_event_follows(m.text, last))
    if m.value("u") != "D" or after(m) not in ("", "dot", "comma", "rpar", "in", "at", "the") or not ends:
        return None
    return "Deictic", When(DATE, relative=Relative("day", 1 if m.value("s") == "after" else -1, "after"))


def _with_weekday(m: Found) -> Built:
    inner = m.when("x")
    if inner.weekday is not None or inner.kind is not DATE or inner.day is None:
        return None
    if "\n" in m.text[m.all[0].end : m.all[-1].start] and not m.has("l"):
        return None
    return "Day", checked(replace(inner, weekday=m.when("w").weekday))


def _deictic_day(m: Found) -> Built:
    outer, inner = m.when("a"), m.when("b")
    if "\n" in m.text[m.sure("a").end : m.sure("b").start] or (inner.weekday is not None and outer.weekday is not None):
        return None
    if outer.kind is not DATE or inner.kind not in (DATE, WhenKind.RANGE):
        return None
    weekday = outer.weekday if inner.weekday is None else inner.weekday
    return NAME[m.sure("b").cat], checked(replace(inner, weekday=weekday, daypart=inner.daypart or outer.daypart))


def _part_of_its_day(m: Found) -> Built:
    """Wednesday morning, 12 March; Rabu malam (12/3)."""
    built = _deictic_day(m)
    part = m.when("p").daypart
    return (built[0], replace(built[1], daypart=part)) if built is not None and built[1].kind is DATE else built


def _season_rel(m: Found) -> Built:
    """Spring of next year; March next year; the 5th of next month."""
    first, period = m.when("a"), m.when("x")
    relative = period.relative
    if relative is None or first.relative is not None or first.year is not None or period.part:
        return None
    name = NAME[m.sure("a").cat]
    if relative.unit == "year":
        if name == "Weekday" or name == "Lone":
            return None
    elif relative.unit == "month":
        if name not in ("Lone", "WeakLone"):
            return None
    else:
        return None
    if relative.said == "within":
        return None
    flags = first.flags - {"weak"}
    final = {"Lone": "Day", "WeakLone": "Day"}.get(name, name)
    return final, replace(first, relative=replace(relative, said="step"), flags=flags)


_X = "<Month|Year|WeakYear|Quarter|Season|Period|Week|Range:x>"


WRAPS: tuple[Rule, ...] = (
    Rule("a date, its year in words", "<Day|Month|Season|Quarter:x> comma? of? <Year|WeakYear:y>", _with_year),
    Rule(
        "a month (its days)",
        "<Month:x> lpar (the)? (<Lone|WeakLone:l>|<DAYNUM:a> <dash|to|and:s> <DAYNUM:b>) rpar",
        _month_its_days,
    ),
    Rule("early in a month", f"(the)? <part|later:p> (of|dash|in|the)? the? {_X}", _part),
    Rule("early to mid-June", "<part:p> <dash|slash|to|and|or:s> <part:q> (of|dash|in)? the? <Month:x>", _parts),
    Rule("mid-June", f"<midpre:p> {_X}", _part),
    Rule("the end of a day", "(the)? <part:p> <of:o>? (the)? <Deictic|Weekday|Day:x>", _end_of_day),
    Rule("the end of the day", "(the)? <part:p> of? (the)? <unit:u>", _end_of_the_day),
    Rule("the end of the week", "the? <part|later:p> (of the|of|the) <unit:u>", _part_this),
    Rule("first half of", f"(the|in)? <NTH:n> half of? (the)? {_X}", _half),
    Rule("first half of the year", "(the|in)? <NTH:n> half of (the)? <unit:u>", _half_this),
    Rule("first week of", f"(the|in)? <NTH:n> <unit|weekof|weekword:u> (of|in|comma)? (the)? {_X}", _nth_week),
    Rule("last week of, with its article", f"(the|in)? <relpost:n> <unit:u> (of|in) (the)? {_X}", _last_week),
    Rule("first Monday of", f"(the)? <NTH:n> <Weekday:w> (of|in|comma) (the)? {_X}", _nth_weekday),
    Rule("first Monday June", "(the)? <NTH:n> <Weekday:w> <Month:x>", _nth_weekday),
    Rule("Monday first of", f"<Weekday:w> <NTH:n> (of|in)? (the)? {_X}", _weekday_nth),
    Rule(
        "first Monday of the month of June", "(the)? <NTH:n> <Weekday:w> of (the)? <unit:u> of? <Month:x>", _nth_weekday
    ),
    Rule("first Monday of the month", "(the)? <NTH:n> <Weekday:w> of (the)? <unit:u>", _nth_weekday_this),
    Rule("week of a day", "(the)? <weekof:k> (the)? <Day|Lone|WeakLone|Weekday|Range:x>", _week_of),
    Rule("weekend of a day", "(the)? <unit:u> (of|on) (the)? <Day|Lone|WeakLone|Range:x>", _weekend_of),
    Rule(
        "two weeks from Friday",
        "<Duration:n> <from|hence|on:j> (the)? <Day|Weekday|Deictic|Lone|Period:x>",
        _counted_from(1),
    ),
    Rule(
        "two weeks after Friday",
        "<Duration:n> <after|before:s> (the)? <Day|Weekday|Deictic|Lone|Period|Month|Year:x>",
        _counted_from(None),
    ),
    Rule("the day after", "(on|the) <unit:u> <after|before:s>", _day_after),
    Rule(
        "the day after a date",
        "(on|the) <unit:u> <after|before:s> (the)? <Day|Weekday|Deictic|Lone|Period:x>",
        _counted_from(None),
    ),
    Rule("a date, its weekday", "<Day:x> comma? <Weekday:w>", _with_weekday),
    Rule("a date (its weekday)", "<Day:x> <lpar:l> <Weekday:w> dot? rpar", _with_weekday),
    Rule("yesterday (Tuesday)", "<Deictic:x> lpar Weekday rpar", lambda m: ("Deictic", m.when("x"))),
    Rule("5 June (today)", "<Day:x> lpar <Deictic:a> rpar", lambda m: ("Day", m.when("x"))),
    Rule(
        "Wednesday morning, 5 June",
        "<Weekday:a> comma? (in|of|on)? (the)? <Daypart|SaidDaypart:p> comma? lpar? (on)? (the)? <Day|Range:b> rpar?",
        _part_of_its_day,
    ),
    Rule("today, 5 June", "<Deictic|Weekday:a> comma? (lpar|dash)? (on)? (the)? <Day:b> rpar?", _deictic_day),
    Rule(
        "spring of next year",
        "<Month|Season|Quarter|Day|Lone|WeakLone|Week:a> comma? (of|in)? (the)? <Period:x>",
        _season_rel,
    ),
)
