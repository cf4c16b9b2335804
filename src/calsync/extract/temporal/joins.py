"""Rules that put found pieces together: from date to date, several dates, a date and its hours, what comes back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from calsync.extract.temporal.build import DATE, DAYPARTS, after, before, checked, counted, listed, ranged
from calsync.extract.temporal.categories import NAME
from calsync.extract.temporal.clock import hour_of
from calsync.extract.temporal.grammar import Built, Found, Rule
from calsync.span import WEEKDAYS, Relative, When, WhenKind

BARE_HOURS = "bare hours"
RANGE, SET, LIST, TIME = WhenKind.RANGE, WhenKind.SET, WhenKind.LIST, WhenKind.TIME


def _dates_range(m: Found) -> Built:
    first, last = m.when("a"), m.when("b")
    a, b = m.node("a"), m.node("b")
    sign = m.node("x")
    assert a is not None and b is not None and sign is not None
    names = (NAME[a.cat], NAME[b.cat])
    if NAME[sign.cat] == "and":
        if m.value("f", 0) != 2:
            return None
    if names[0] == "Deictic" and names[1] == "Deictic" and NAME[sign.cat] == "dash":
        return None
    if "Year" in names or "WeakYear" in names:
        if (
            set(names) in ({"Year", "Month"}, {"WeakYear", "Month"})
            and (first.year and last.year)
            and first.year < last.year
            and m.has("f")
        ):
            return "Range", ranged(first, last)
        if not set(names) <= {"Year", "WeakYear"}:
            return None
        return _years_range(m, first, last)
    if (names[0] == "Week") != (names[1] == "Week") and "Month" in names:
        return None
    if first.kind is not DATE or last.kind is not DATE or (not m.has("f") and _names_goes_on(m, first, last)):
        return None
    if set(names) <= {"Lone", "WeakLone"} and NAME[sign.cat] == "and":
        return None
    if names == ("Lone", "Lone") or "WeakLone" in names:
        if not ("Day" in names or m.has("f") or names == ("Lone", "Lone")):
            return None
    if names[0] in ("Day",) and names[1] in ("Month",) and first.month == last.month and first.year is None:
        return None
    if first.day is not None and first.month is None and last.month is not None and names[0] in ("Lone", "WeakLone"):
        first = _before_month(first, last)
    if last.day is not None and last.month is None and first.month is not None and names[1] in ("Lone", "WeakLone"):
        last = checked(replace(last, month=first.month, year=first.year))
    if first.year is None and last.year is not None and first.relative is None:
        if first.month is not None and last.month is not None:
            first = checked(replace(first, year=last.year if first.month <= last.month else last.year - 1))
        elif first.quarter is not None or first.season is not None:
            first = replace(first, year=last.year)
    if (
        "\n" in m.text[a.end : b.start]
        and NAME[sign.cat] == "dash"
        and m.text[a.end : b.start].strip(" ").startswith("\n")
    ):
        return None
    return "Range", ranged(replace(first, flags=first.flags - {"weak"}), replace(last, flags=last.flags - {"weak"}))


def _names_goes_on(m: Found, first: When, last: When) -> bool:
    """ "5 December - Christmas fair", "Fri 3 April - Good Friday": the holiday begins a name, or says the day once more.

    A season before a day ends one, and one behind a day begins one.
    """
    if first.season is not None and first.year is None and last.day is not None:
        return True  # "Concert de printemps – 7 avril"
    if last.season is not None and last.year is None and first.day is not None:
        return True  # "6 June – Summer barbecue"
    if last.holiday is None or first.day is None:
        return False
    end = m.all[-1].end
    return (
        first.weekday is not None or m.text[end : end + 2].strip()[:1].isalpha() or m.text[end : end + 1] in ("'", "’")
    )


def _before_month(first: When, last: When) -> When:
    """The first day of a range whose last one says the month: "28 - 1 April" begins in March."""
    assert last.month is not None
    month, year = last.month, last.year
    if last.day is not None and first.day is not None and first.day > last.day:
        month = month - 1 or 12
        year = year - 1 if year is not None and month == 12 else year
    return checked(replace(first, month=month, year=year))


def _to_now(m: Found) -> Built:
    first, last = (_now(m.when(name)) for name in ("a", "b"))
    if first is None or last is None or (NAME[m.sure("x").cat] == "and" and m.value("f") != 2):
        return None
    return "Range", ranged(first, last)


def _now(when: When) -> When | None:
    """ "Now" as the document's day."""
    if when.kind is not WhenKind.REFERENCE:
        return when
    return When(DATE, relative=Relative("day", 0, "word")) if when.reference == "PRESENT_REF" else None


def _years_range(m: Found, first: When, last: When) -> Built:
    if first.year is None or last.year is None or first.year >= last.year or not 1500 <= first.year <= 2150:
        return None
    if last.year - first.year > 400:
        return None
    tail = m.text[m.all[-1].end : m.all[-1].end + 1]
    head = m.text[max(0, m.all[0].start - 1) : m.all[0].start]
    if (
        head in ("-", "/", "+")
        or tail in ("-", "/")
        or m.text[max(0, m.all[0].start - 5) : m.all[0].start].lower().endswith(("tel ", "tel: ", "no. "))
    ):
        return None
    return "Range", ranged(first, last)


def _weekday_list(m: Found) -> Built:
    """Monday and Tuesday, 14–15 December: the weekdays say nothing new."""
    inner = m.when("x")
    for node in m.all:
        if node.when is not None and node.when is not inner and not _only_weekdays(node.when):
            return None
    if "\n" in m.text[m.all[0].start : m.all[-1].end] and not m.has("l"):
        return None
    return NAME[m.sure("x").cat], inner


def _weekdays_of_range(m: Found) -> Built:
    """Monday to Wednesday, 3 to 5 March: the weekday before the days is that of the last one."""
    first = m.when("b")
    return "Range", checked(replace(first, weekday=None, flags=first.flags - {"weekday"}))


def _only_weekdays(when: When) -> bool:
    days = when.days if when.kind is LIST else (when, when.end) if when.end is not None else (when,)
    return all(day is not None and day.weekday is not None and day.day is None for day in days)


def _dates_list(m: Found) -> Built:
    nodes = [node for node in m.all if node.when is not None]
    whens = [node.when for node in nodes if node.when is not None]
    if any(NAME[node.cat] == "WeakLone" for node in nodes) and not any(NAME[node.cat] == "Day" for node in nodes):
        return None
    signs = [NAME[node.cat] for node in m.all if node.when is None]
    if "and" not in signs and "or" not in signs and "slash" not in signs and len(nodes) < 3:
        return None
    months = {when.month for when in whens}
    last = whens[-1]
    filled: list[When] = []
    for when in reversed(whens):
        if when.kind is LIST:
            if last.year is not None and when.days[0].year is None and when.days[0].month is not None:
                when = listed([checked(replace(day_, year=last.year)) for day_ in when.days])
            filled.extend(reversed(when.days))
            last = when.days[0]
            continue
        if when.kind not in (DATE, RANGE):
            return None
        if when.month is None and when.day is not None:
            if last.month is None:
                return None
            when = checked(replace(when, month=last.month, year=last.year))
        elif when.year is None and when.month is not None and last.year is not None and when.relative is None:
            when = checked(replace(when, year=last.year if (last.month or 12) >= when.month else last.year - 1))
        filled.append(replace(when, flags=when.flags - {"weak"}))
        last = filled[-1]
    del months
    found = listed(filled[::-1])
    if "or" in signs or ("slash" in signs and all(when.day is None for when in filled)):
        found = replace(found, flags=frozenset({"or"}))
    return "List", found


def _day_to_number(m: Found) -> Built:
    """Aug. 19 (Tue)–22; June 5 to the 7th."""
    first, last = m.when("a"), m.value("d")
    if first.kind is not DATE or first.month is None or first.day is None or not first.day < last <= 31:
        return None
    node = m.sure("d")
    if after(m) in ("month", "weakmonth", "to", "dash", "oclock", "unit", "colon", "slash", "daypart", "zone", "noon"):
        return None
    if first.has_time or counted(m.text, node.end) or m.text[node.end : node.end + 1].isalnum():
        return None
    return "Range", ranged(first, checked(replace(first, day=last, weekday=None)))


DATES: tuple[Rule, ...] = (
    Rule(
        "date to date",
        "<from:f>? (the)? <Day|Month|Weekday|Lone|WeakLone|Deictic|Week|Quarter|Season|Period:a> comma? (lpar WD rpar)? <dash|to|until|and:x> (on|from)? (the)? "
        "<Day|Month|Weekday|Lone|WeakLone|Deictic|Week|Quarter|Season|Period:b>",
        _dates_range,
    ),
    Rule("date to a day", "<Day:a> (lpar WD dot? rpar)? <dash:x> <DAYNUM:d> (lpar WD dot? rpar)?", _day_to_number),
    Rule("date to now", "<from|since:f> (the)? <Day|Month|Year|WeakYear:a> <to|until|and:x> <Reference:b>", _to_now),
    Rule("now to a date", "<from|since:f> <Reference:a> <to|until|and:x> (the)? <Day|Month|Weekday|Lone:b>", _to_now),
    Rule(
        "year to year", "<from:f>? <Year|WeakYear|Month:a> <dash|to|until|and:x> <Year|WeakYear|Month:b>", _dates_range
    ),
    Rule("weekday to weekday, their dates", "<Weekday:a> <dash|to|until:x> <Range:b>", _weekdays_of_range),
    Rule(
        "weekday to weekday (their dates)",
        "<Weekday:a> <dash|to|until|and:s> Weekday lpar <Range|List:x> rpar",
        _weekday_list,
    ),
    Rule("weekdays and their dates", "(WeekdayList|Range) (comma|<lpar:l>)? <Range|List:x> rpar?", _weekday_list),
    Rule(
        "dates in a row",
        "(Day|Month|Weekday|Lone|Range|WeakLone|List) ((comma|and|or|comma and|slash) (on|in|from)? (the)? (Day|Month|Weekday|Lone|WeakLone|Range)){1,12}",
        _dates_list,
    ),
)


def _date_time(m: Found) -> Built:
    date_node, time_node = m.node("a"), m.node("b")
    assert date_node is not None and time_node is not None
    date, time = m.when("a"), m.when("b")
    name = NAME[date_node.cat]
    if _NEW_SENTENCE.fullmatch(m.text, date_node.end, time_node.start) and _GOES_ON.match(m.text, time_node.end):
        return None  # "14 March. At 3 pm there will be a concert": it may be of something else
    if name in ("Month", "Year", "Quarter", "Season", "Week", "Period") and time.mod != "by":
        if not (name == "Period" and date.relative is not None and date.relative.unit == "day"):
            return None
    if "weak" in date.flags and NAME[time_node.cat] == "WeakTime" and m.text[date_node.start].islower():
        return None
    if NAME[time_node.cat] in ("Daypart", "SaidDaypart"):
        if date.kind is not DATE or date.daypart:
            return None
        if date.weekday is not None and date.day is None and date.relative is None and m.text[time_node.end - 1] == "s":
            return "Set", When(SET, rrule=f"FREQ=WEEKLY;BYDAY={WEEKDAYS[date.weekday]}", daypart=time.daypart)
        return name, replace(date, daypart=time.daypart)
    date = replace(date, flags=date.flags - {"weak"})
    joined = date.join(time)
    if joined is None:
        return None
    if time.duration is not None and joined.duration is None:
        joined = replace(joined, duration=time.duration)
    joined = _in_part(joined, joined.daypart or _part_of_weekday(m.text[date_node.start : date_node.end]))
    if "midnight" in joined.flags and _end_of_day(m):
        joined = replace(joined, hour=23, minute=59)
    return ("DayRange" if time.kind is RANGE else "DayTime"), joined


_NEW_SENTENCE = re.compile(r"\.\s+[A-ZÀ-Ý][^\W\d_]*(?: [^\W\d_]+)?\s+")
_GOES_ON = re.compile(r",? +[^\W\d_]{2}")
_HOURS_OF_PARTS = {"afternoon": range(1, 7), "evening": range(4, 12), "night": range(5, 12)}  # on a clock of 12 hours


def _in_part(when: When, part: str | None) -> When:
    """The hours of a day of which a part is said: "Friday evening from 5 until 7", "heute Abend um 8 Uhr"."""
    sure = frozenset({"halfday"})
    if part == "morning":
        return replace(when, flags=when.flags - sure)
    if part not in _HOURS_OF_PARTS or not when.hour or when.hour >= 12:
        return when
    hours = _HOURS_OF_PARTS[part]
    if when.hour not in hours and not ("halfday" in when.flags and part != "night"):
        return when
    end = when.end
    if end is not None and end.hour is not None and end.hour in hours and end.hour > when.hour:
        end = replace(end, hour=end.hour + 12, flags=end.flags - sure)
    return replace(when, hour=when.hour + 12, end=end, flags=when.flags - sure)


def _part_of_weekday(said: str) -> str | None:
    """The part of the day that a weekday's own word says: "Freitagabend"."""
    part = _WEEKDAY_PART.search(said)
    return _PARTS_SAID[part[1].casefold()] if part is not None else None


_WEEKDAY_PART = re.compile(r"(?:tag|woch)(nachmittag|abend|nacht)\b", re.I)
_PARTS_SAID = {"nachmittag": "afternoon", "abend": "evening", "nacht": "night"}


def _day_of_month(m: Found) -> Built:
    """The 19th of every month."""
    number = m.when("x").day
    if m.when("s").rrule != "FREQ=MONTHLY" or number is None:
        return None
    return "Set", When(SET, rrule=f"FREQ=MONTHLY;BYMONTHDAY={number}")


def _end_of_day(m: Found) -> bool:
    """Midnight "on" a day, or "by" it, is the end of that day; "from midnight" its beginning."""
    return before(m) not in ("from", "since")


def _date_time_year(m: Found) -> Built:
    """Wed Oct 26 15:50:06 2016, as computers write it."""
    date, year = m.when("a"), m.when("y").year
    if date.year is not None or date.month is None:
        return None
    joined = checked(replace(date, year=year)).join(m.when("b"))
    return ("DayTime", joined) if joined is not None else None


def _day_and_hour(m: Found) -> Built:
    """A day and its hour; "from 20 January until 5 pm on 3 March" has that of another day."""
    said = {NAME[node.cat] for node in m.nodes[m.match.start() : m.match.end()]}
    if "until" in said and (after(m) in _DAYS_BEHIND or (after(m) in ("on", "comma") and after(m, 1) in _DAYS_BEHIND)):
        return None
    return _date_time(m)


_DAYS_BEHIND = frozenset(("Day", "Weekday", "Lone"))


def _time_date(m: Found) -> Built:
    date_node, time_node = m.node("a"), m.node("b")
    assert date_node is not None and time_node is not None
    if date_node.start > time_node.end and "\n" in m.text[time_node.end : date_node.start]:
        return None
    if NAME[time_node.cat] == "Daypart" and before(m) == "" and m.text[: time_node.start].rstrip(" ")[-1:].isalpha():
        return None  # "Quiz night on Friday": the night is the gathering's
    return _date_time(m)


def _date_number(m: Found) -> Built:
    """Monday from 9 to 5; 27 Feb 9-12; Tuesday 17 September, 4 to 7."""
    if not m.has("f") and not _bare_hours_follow(m):
        return None
    hours = _two_hours(m)
    joined = m.when("a").join(hours) if hours is not None else None
    return ("DayRange", joined) if joined is not None else None


def _bare_hours(m: Found) -> Built:
    """ "On Saturday at the hut, 10 to 2": hours only where a day stands before them (`scan` looks for it)."""
    hours = _two_hours(m)
    return ("TimeRange", hours) if hours is not None and after(m) in _CLAUSE_ENDS else None


_CLAUSE_ENDS = ("", "comma", "dot", "rpar", "bar", "wide", "in", "at")


def _two_hours(m: Found) -> When | None:
    """Two numbers as hours, in the likelier halves of the day."""
    first, last = hour_of(m.sure("h")), hour_of(m.sure("k"))
    if first is None or last is None or first.hour is None or last.hour is None:
        return None
    start, end = first.hour, last.hour
    if end <= start:
        if start < _EARLIEST or end >= 12:
            return None
        end += 12
    elif (start < _EARLIEST and end < 12) or (start == _EARLIEST and end <= _EVENING):
        start, end = start + 12, end + 12
    plain = frozenset({"halfday"})
    return replace(
        first, hour=start, kind=RANGE, end=replace(last, hour=end, flags=last.flags - plain), flags=first.flags - plain
    )


_EARLIEST, _EVENING = 7, 10  # o'clock: before seven it is afternoon, and "7 to 9" is an evening


def _bare_hours_follow(m: Found) -> bool:
    """Whether two numbers right after a day can only be hours."""
    day, end = m.when("a"), m.sure("k").end
    if counted(m.text, end) or day.has_time:
        return False
    if NAME[m.sure("a").cat] in ("Weekday", "Deictic"):
        return after(m) in _CLAUSE_ENDS
    if day.kind is not DATE or day.day is None or (day.month is None and day.weekday is None):
        return False
    if after(m) in ("month", "weakmonth", "slash", "dash", "unit", "of", "to", "colon", "Month", "Day"):
        return False
    tail = m.text[end : end + 2]
    return not (tail[:1] == " " and (tail[1:].isupper() or tail[1:].isdigit()) and after(m) == "")


def _day_times(m: Found) -> Built:
    """From 5 June, 9:00, to 7 June, 17:00."""
    first, last = m.when("a"), m.when("b")
    sign = m.sure("x")
    if NAME[sign.cat] == "and" and m.value("f", 0) != 2:
        return None
    if first.kind is RANGE or last.kind is RANGE:
        return None
    if last.year is None and first.year is not None and last.month is not None:
        last = checked(replace(last, year=first.year))
    if first.year is None and last.year is not None and first.month is not None:
        first = checked(replace(first, year=last.year))
    return "DayRange", replace(first, kind=RANGE, end=last)


def _alternative_days(m: Found) -> Built:
    """The same instant with its own day: "4 May 9 pm EDT / 5 May 01:00 UTC"."""
    first, second = m.when("a"), m.when("b")
    if first.zone is None or second.zone is None or first.zone == second.zone:
        return None
    return NAME[m.sure("a").cat], replace(first, alternatives=(*first.alternatives, second))


def _hours_in_a_row(m: Found) -> Built:
    """One time of the day after another: "3 July at 11am and 2.30pm", "Sunday: 8am, 10am and 6pm", "3 and 4 July, each at …"."""
    said, hours = m.when("a"), [node.when for node in m.span("hours") if node.when is not None]
    days = said.days if said.kind is LIST else (said,)
    first = next((day for day in days if day.has_time), None)
    told = [*([first] if first is not None else []), *hours]
    minutes = [60 * (hour.hour or 0) + (hour.minute or 0) for hour in told]
    rising = all(one < other for one, other in pairwise(minutes))
    plain = all(hour.zone is None and hour.kind is not RANGE and hour.end is None for hour in told)
    if len(told) < 2 or not rising or not plain or not any(NAME[node.cat] == "and" for node in m.span("hours")):
        return None
    bare = [replace(day, kind=DATE, hour=None, minute=None, second=None) for day in days]
    clock = [When(TIME, hour=hour.hour, minute=hour.minute, flags=hour.flags & {"halfday"}) for hour in told]
    each = [day.join(hour) for day in bare for hour in clock]
    return "List", listed([when for when in each if when is not None])


def _late_end(m: Found) -> Built:
    first, last = m.when("a"), m.when("b")
    if first.kind is not WhenKind.DATETIME:
        return None
    return "DayRange", replace(first, kind=RANGE, end=replace(last, kind=TIME))


_DAYLIKE = "Day|Weekday|Deictic|Lone|WeakLone|List|Range|Period"
_HOURS = "Time|WeakTime|TimeRange|WeakTimeRange"

TOGETHER: tuple[Rule, ...] = (
    Rule("date, hour, year", "<Day:a> <Time:b> (zone)? <Year|WeakYear:y>", _date_time_year),
    Rule(
        "date, hour",
        f"<{_DAYLIKE}:a> (comma|dash|bar|colon|slash|dot)? (at|from|on|by|about|in|and|the|until|for|of)? (the)? (at|about)? <{_HOURS}|Daypart|SaidDaypart:b>",
        _day_and_hour,
    ),
    Rule("date (hour)", f"<{_DAYLIKE}:a> lpar (at|from|by|of)? <{_HOURS}:b> rpar", _date_time),
    Rule(
        "hour on a date",
        f"<{_HOURS}|Daypart|SaidDaypart:b> (comma|lpar|dash|bar)? (on|of|in|by|from|the|at)? (the)? <{_DAYLIKE}:a>",
        _time_date,
    ),
    Rule(
        "date from hour to hour",
        f"<{_DAYLIKE}:a> comma? <from|at:f>? <HOUR|num:h> <dash|to|until:x> <HOUR|num:k>",
        _date_number,
    ),
)

SPANS: tuple[Rule, ...] = (
    Rule(
        "date and hour to date and hour",
        "<from:f>? (the)? <DayTime|Day|Weekday:a> comma? <dash|to|until|and:x> (the)? <DayTime:b>",
        _day_times,
    ),
    Rule(
        "date and hour to date", "<from:f>? (the)? <DayTime:a> comma? <dash|to|until|and:x> (the)? <Day:b>", _day_times
    ),
    Rule(BARE_HOURS, "<HOUR:h> <dash|to|until:x> <HOUR:k>", _bare_hours),
    Rule(
        "hours of a day in a row",
        "<DayTime|List:a> comma? every? (at|from)? @hours( ((comma|and|comma and)? at? (Time|WeakTime)){1,6} )",
        _hours_in_a_row,
    ),
    Rule("date and hour to hour", "<DayTime:a> <dash|to|until:x> <Time|WeakTime:b>", _late_end),
    Rule(
        "the same instant elsewhere",
        "<DayTime|DayRange:a> (slash|lpar|comma|bar|dash) <DayTime|DayRange:b> rpar?",
        _alternative_days,
    ),
    Rule(
        "the same hours elsewhere",
        "<DayTime|DayRange:a> ((slash|lpar|comma|bar|dash|and|or) <Time|TimeRange:b> rpar?)",
        _alternative_days,
    ),
)


# What comes back.


def _every_weekday(m: Found) -> Built:
    days = [WEEKDAYS[node.value] for node in m.span("days") if NAME[node.cat] in ("weekday", "weakday", "weekdays")]
    interval = ";INTERVAL=2" if m.value("e") == 2 else ""
    return "Set", When(SET, rrule=f"FREQ=WEEKLY{interval};BYDAY={','.join(dict.fromkeys(days))}")


def _every_nth_weekday(m: Found) -> Built:
    """Every first Monday: of the month. Every second one is each other, unless the month is said."""
    days = _numbered(m)
    if NAME[m.sure("ns").cat] == "second" and len(days) == 1 and not m.has("of"):
        return "Set", When(SET, rrule=f"FREQ=WEEKLY;INTERVAL=2;BYDAY={WEEKDAYS[m.value('w')]}")
    return _on_days("MONTHLY", days)


_NTHS = "@ns( (NTH|d dot) ((and|comma|or|comma and) (NTH|d dot)){0,3} )"


def _numbered(m: Found) -> list[str]:
    """The weekday with each of its numbers, "2WE" and "4WE"; none where there are not so many in a month."""
    said = [node.value for node in m.span("ns") if NAME[node.cat] in ("d", "ord", "ordword", "second", "last", "final")]
    return [f"{number}{WEEKDAYS[m.value('w')]}" for number in said] if max(said) <= _WEEKS else []


def _on_days(frequency: str, days: Sequence[str]) -> Built:
    return ("Set", When(SET, rrule=f"FREQ={frequency};BYDAY={','.join(days)}")) if days else None


_WEEKS = 5  # of a month


def _nth_weekday_alone(m: Found) -> Built:
    """On the second Monday: of each month, unless a month follows."""
    if m.value("n") > _WEEKS or after(m) in (
        "of",
        "in",
        "unit",
        "month",
        "weakmonth",
        "rel",
        "last",
        "d",
        "e",
        "f",
        "ord",
        "every",
        "the",
    ):
        return None
    if after(m) == "comma" and after(m, 1) in ("month", "weakmonth", "d", "e", "f", "ord"):
        return None
    return "Set", When(SET, rrule=f"FREQ=MONTHLY;BYDAY={m.value('n')}{WEEKDAYS[m.value('w')]}")


def _nth_weekday_monthly(m: Found) -> Built:
    unit = m.value("u", "M")
    if after(m) in ("month", "weakmonth"):
        return None  # "am zweiten Donnerstag des Monats Juni"
    if unit not in ("M", "Y") or (NAME[m.sure("ns").cat] == "d" and not m.has("t")):
        return None  # "2. Thursday of each month": the number of an item
    return _on_days("MONTHLY" if unit == "M" else "YEARLY", _numbered(m))


_FREQUENCIES = {
    "D": "FREQ=DAILY", "W": "FREQ=WEEKLY", "M": "FREQ=MONTHLY", "Y": "FREQ=YEARLY", "Q": "FREQ=MONTHLY;INTERVAL=3",
    "FN": "FREQ=WEEKLY;INTERVAL=2", "HY": "FREQ=MONTHLY;INTERVAL=6", "2Y": "FREQ=YEARLY;INTERVAL=2", "2M": "FREQ=MONTHLY;INTERVAL=2",
    "BD": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "WE": "FREQ=WEEKLY;BYDAY=SA,SU", "H": "FREQ=HOURLY", "NI": "FREQ=DAILY", "MIN": "FREQ=MINUTELY",
    "S": "FREQ=SECONDLY", "DE": "FREQ=YEARLY;INTERVAL=10", "CE": "FREQ=YEARLY;INTERVAL=100", "SEM": "FREQ=MONTHLY;INTERVAL=6", "HH": "FREQ=MINUTELY;INTERVAL=30",
}  # fmt: skip


def _frequency(unit: str, count: int = 1) -> str:
    rule = _FREQUENCIES[unit]
    if count == 1:
        return rule
    base, _, rest = rule.partition(";INTERVAL=")
    head, _, tail = base.partition(";")
    return f"{head};INTERVAL={count * int(rest or 1)}" + (f";{tail}" if tail else "")


def _every_unit(m: Found) -> Built:
    count = m.value("n", 1)
    if not isinstance(count, int) or count < 1 or count > 400:
        return None
    if m.has("n") and NAME[m.sure("n").cat] == "ord" and count > 12:
        return None
    node = m.sure("e")
    said = m.text[node.start : node.end].lower()
    unit = m.value("u")
    if said in ("all", "any"):
        return None
    when = When(SET, rrule=_frequency(unit, count * (2 if m.value("e") == 2 else 1)))
    return "Set", when


def _every_daypart(m: Found) -> Built:
    return "Set", When(SET, rrule="FREQ=DAILY", daypart=DAYPARTS[m.value("p")])


def _freq(m: Found) -> Built:
    return "Set", When(SET, rrule=_frequency(m.value("x")))


def _weekdays(m: Found) -> Built:
    return "Set", When(SET, rrule=_frequency("BD"))


def _plural_days(m: Found) -> Built:
    days = [WEEKDAYS[node.value] for node in m.all if NAME[node.cat] in ("weekdays", "weekday", "weakday")]
    return "Set", When(SET, rrule=f"FREQ=WEEKLY;BYDAY={','.join(dict.fromkeys(days))}")


def _every_date(m: Found) -> Built:
    inner = m.when("x")
    if inner.month is not None and inner.day is not None:
        return "Set", When(SET, rrule=f"FREQ=YEARLY;BYMONTH={inner.month};BYMONTHDAY={inner.day}")
    if inner.month is not None:
        return "Set", When(SET, rrule=f"FREQ=YEARLY;BYMONTH={inner.month}")
    if inner.season is not None:
        return "Set", When(SET, rrule="FREQ=YEARLY", season=inner.season)
    if inner.day is not None:
        return "Set", When(SET, rrule=f"FREQ=MONTHLY;BYMONTHDAY={inner.day}")
    return None


SETS: tuple[Rule, ...] = (
    Rule(
        "every Monday",
        "(on)? (the)? <every:e> @days( (weekday|weakday|weekdays) ((comma|and|or|comma and) (weekday|weakday|weekdays)){0,6} )",
        _every_weekday,
    ),
    Rule(
        "every first Monday",
        f"(on)? every {_NTHS} <WD|weekdays:w> @of( of (the|every)? unit | unitmonth )?",
        _every_nth_weekday,
    ),
    Rule(
        "first Monday of each month",
        f"<on|the|in:t>? {_NTHS} <WD|weekdays:w> (of|every)? (the|every)? <unit:u>",
        _nth_weekday_monthly,
    ),
    Rule("first Mondays", "(on|the)? @ns( NTH ((and|comma|or) NTH){0,3} ) <weekdays:w>", _nth_weekday_monthly),
    Rule("on the second Monday", "<on|the:t> <ord|ordword|second:n> <WD:w>", _nth_weekday_alone),
    Rule("every two weeks", "<every:e> <SMALL|NTH:n>? <unit:u>", _every_unit),
    Rule("every morning", "<every:e> <daypart:p>", _every_daypart),
    Rule("weekly", "<freq:x>", _freq),
    Rule("on weekdays", "<weekdaysall:x>", _weekdays),
    Rule("Mondays", "(on)? weekdays ((comma|and|or|comma and|slash) weekdays){0,6}", _plural_days),
)

EVERY_DATES: tuple[Rule, ...] = (
    Rule("every 5 June", "<every:e> (the)? <Day|Month|Season|Lone|WeakLone:x>", _every_date),
)


def _set_time(m: Found) -> Built:
    repeated, time = m.when("s"), m.when("b")
    if NAME[m.sure("b").cat] in ("Daypart", "SaidDaypart"):
        return None if repeated.has_time else ("Set", replace(repeated, daypart=time.daypart))
    joined = repeated.join(time)
    return None if joined is None else ("Set", joined)


_THE = re.compile(r"\b(?:the|die|der|das|la|le|el)\s+$", re.I)


def _time_set(m: Found) -> Built:
    """An hour and how often it comes back; not "09:30 Weekly staff meeting", where that is a word of the name.

    Neither "at 9.30, the annual meeting at 18:30": an article opens what is named.
    """
    often = m.sure("s")
    said = m.text[often.start : often.end]
    if " " not in said and _THE.search(m.text, m.sure("b").end, often.start) is not None:
        return None
    if said.istitle() and " " not in said and m.text[often.end : often.end + 2].strip().isalpha():
        return None
    return _set_time(m)


def _set_bounds(m: Found) -> Built:
    repeated = m.when("s")
    since = m.when("a") if m.has("a") else repeated.since
    until = m.when("b") if m.has("b") else repeated.until
    if since is not None and since.kind is RANGE:
        until, since = since.end, replace(since, kind=DATE, end=None)
    if since is not None and since.kind is LIST:
        return None
    return "Set", replace(repeated, since=since, until=until)


def _weekday_range_set(m: Found) -> Built:
    """Monday to Friday, 9:00–17:00: what comes back, as no date is near."""
    inner, time = m.when("a"), m.when("b")
    if (
        inner.weekday is None
        or inner.day is not None
        or inner.end is None
        or inner.end.weekday is None
        or inner.end.day is not None
    ):
        return None
    if inner.relative is not None:
        return None
    first, last = inner.weekday, inner.end.weekday
    days = [WEEKDAYS[(first + step) % 7] for step in range((last - first) % 7 + 1)]
    return "Set", When(
        SET,
        rrule=f"FREQ=WEEKLY;BYDAY={','.join(days)}",
        hour=time.hour,
        minute=time.minute,
        end=time.end,
        zone=time.zone,
        flags=time.flags,
    )


SET_TIMES: tuple[Rule, ...] = (
    Rule(
        "what comes back, its hour",
        f"<Set:s> comma? (at|from|on|by|about|dash|in|lpar)? (the)? <{_HOURS}|Daypart|SaidDaypart:b>",
        _set_time,
    ),
    Rule("hour, what comes back", f"<{_HOURS}:b> comma? (on)? (the)? <Set:s>", _time_set),
)

BOUNDS: tuple[Rule, ...] = (
    Rule("day of every month", "(on)? (the)? <Lone|WeakLone:x> of <Set:s>", _day_of_month),
    Rule(
        "what comes back, from when to when",
        "<Set:s> comma? (from|since) (the)? <Day|Month|Deictic|Lone|Weekday|Range|Period:a> (comma? (until|to|dash|by) (the)? <Day|Month|Deictic|Lone|Period:b>)?",
        _set_bounds,
    ),
    Rule("what comes back in a period", "<Set:s> comma? (in|of|lpar)? <Range:a> rpar?", _set_bounds),
    Rule("what comes back until", "<Set:s> comma? (until|to) (the)? <Day|Month|Deictic|Lone|Period:b>", _set_bounds),
)

WEEK_SETS: tuple[Rule, ...] = (
    Rule("range of weekdays after", "<Range|List:x> comma? <lpar:l> (WeekdayList|Range|Weekday) rpar", _weekday_list),
    Rule(
        "Monday to Friday at an hour",
        "<Range:a> comma? (from|at)? <TimeRange|Time|WeakTimeRange:b>",
        _weekday_range_set,
    ),
    Rule("hours, Monday to Friday", "<TimeRange|WeakTimeRange:b> comma? (on|from)? <Range:a>", _weekday_range_set),
)
