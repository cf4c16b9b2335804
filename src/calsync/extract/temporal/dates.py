"""Rules for days, months, years and what is counted from them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

from calsync.extract.temporal.build import (
    DATE,
    TO,
    UNITS,
    after,
    before,
    checked,
    counted,
    day,
    days_of,
    duration,
    full_year,
    listed,
    lower_weak,
    ranged,
    year_of,
)
from calsync.extract.temporal.categories import CODE, NAME
from calsync.extract.temporal.grammar import Built, Found, Rule
from calsync.span import WEEKDAYS, Relative, When, WhenKind

_WD = "(<WD|weekdays:w> dot? comma? on? dayword? the? )?"
_YEAR = "(dot? comma? (of|dash)? <YEAR:y>)?"


def _day_month(m: Found) -> Built:
    node = m.sure("d")
    if lower_weak(m) and not (m.has("y") or m.has("w") or NAME[node.cat] == "ord"):
        return None
    return "Day", day(m.value("d"), m.value("m"), year_of(m), m.value("w"))


def _month_day(m: Found) -> Built:
    node = m.sure("d")
    ordinal = NAME[node.cat] in ("ord", "ordword", "second")
    if not isinstance(node.value, int) or node.value > 31:
        return None
    if lower_weak(m) and not m.has("y") and not ordinal and m.text[m.sure("m").start : node.start].lower() != "may ":
        return None
    if m.has("j") and NAME[m.sure("j").cat] == "comma" and not ordinal:
        return None
    if not ordinal and not m.has("y") and after(m) in ("dash", "slash") and after(m, 1) in ("d", "e", "f", "g", "year"):
        return None
    if not m.has("y") and NAME[node.cat] != "ord" and counted(m.text, node.end):
        return None
    return "Day", day(m.value("d"), m.value("m"), year_of(m), m.value("w"))


def _short_date(m: Found) -> Built:
    nodes = m.all[-4:]
    if (
        any(one.end != other.start for one, other in pairwise(nodes))
        or len({m.text[n.start : n.end] for n in nodes[::2]}) > 1
    ):
        return None  # "26. Juli – 22. August"
    return "Day", day(m.value("d"), m.value("m"), full_year(m.value("y")), m.value("w"))


_BETWEEN_DAYS = frozenset(("dash", *TO, "until", "wide", "and", "or", "slash", "comma"))
_DAY_NAMES = frozenset(("weekday", "weakday", "weekdays"))


def _days_month(m: Found) -> Built:
    if lower_weak(m) and not m.has("y"):
        return None
    nodes = m.span("days")
    signs = [
        NAME[node.cat]
        for previous, node in zip((None, *nodes), nodes, strict=False)
        if NAME[node.cat] in _BETWEEN_DAYS and not (previous is not None and NAME[previous.cat] in _DAY_NAMES)
    ]
    if (
        NAME[nodes[-1].cat] in ("ordword", "second")
        and m.all[-1] is nodes[-1]
        and m.text[nodes[-1].end + 1 : nodes[-1].end + 2].islower()
    ):
        return None  # "January 29, and the first handshake"
    numbers_said = [NAME[node.cat] for node in nodes if NAME[node.cat] in ("d", "e", "f", "ord")]
    if numbers_said[:1] == ["ord"] and "ord" not in numbers_said[1:] and signs[:1] == ["comma"] and signs[1:]:
        return None  # "May 7th, 9 to 11": hours
    days = days_of(nodes, m.value("m"), year_of(m))
    if not days or len(days) < 2:
        return None
    numbers = [one.day or 0 for one in days]
    between = m.has("f") and m.value("f") == 2
    only_range = all(sign in ("dash", *TO, "until", "wide") for sign in signs) or (between and signs == ["and"])
    if only_range:
        if len(signs) != 1 or numbers[0] > numbers[-1] or (signs == ["wide"] and numbers[0] >= numbers[-1]):
            return None
        return "Range", ranged(days[0], days[-1])
    if "wide" in signs or any(one >= other for one, other in pairwise(numbers)):
        return None
    if after(m) in ("dash", "to") and after(m, 1) in ("clock", "noon"):
        return None  # "Nov. 1, 2 to 4 pm"
    if "or" in signs:
        return "List", replace(listed(days), flags=frozenset({"or"}))
    return "List", listed(days)


def _month_two_days(m: Found) -> Built:
    """April 24/25; June 14/18, which was in 2018; 24/25 April."""
    first, second, _, width = m.value("x")
    slash = m.text[m.sure("x").start : m.sure("x").end].count("/") == 1
    if slash and width == 2 and first <= 31 and 10 <= second < 50 and second != first + 1 and not m.has("y"):
        if m.sure("m").start < m.sure("x").start and not lower_weak(m):
            return "Day", day(first, m.value("m"), 2000 + second, m.value("w"))
    if not slash or not 1 <= first < second == first + 1 <= 31 or lower_weak(m):
        return None
    return "List", listed([day(number, m.value("m"), year_of(m)) for number in (first, second)])


def _month_year(m: Found) -> Built:
    if lower_weak(m) and before(m) not in ("in", "of", "since", "by", "part"):
        return None
    return "Month", When(DATE, month=m.value("m"), year=year_of(m))


_MONTH_COMPANY = frozenset(
    "in of since by until from to before after part about rel last or and dash slash comma within the on for later every second half midpre ordword monthword".split()
)


def _month(m: Found) -> Built:
    node = m.sure("m")
    said = m.text[node.start : node.end]
    lead = before(m) if m.all[0] is node else "monthword"
    month = When(DATE, month=node.value)
    if NAME[node.cat] == "weakmonth" or len(said) < 4:
        adjective = lead in ("the", "of", "on") and node.value != 8 and m.text[node.end + 1 : node.end + 2].islower()
        if said[0].isupper() and (lead == "weekof" or adjective):  # the first week of March; the May meeting
            return "Month", month
        if lead not in _WEAK_COMPANY:
            if not (lead in ("and", "or", "comma", "dash", "slash") or after(m) in ("dash", "slash", *TO)):
                return None
            return "Month", replace(month, flags=frozenset({"weak"}))
        if said.islower() and said in ("may", "march", "august") and lead not in ("in", "of", "part", "midpre"):
            return None
    if m.text[max(0, node.start - 5) : node.start].strip().rstrip(".") in _TITLES:
        return None
    if lead not in _MONTH_COMPANY and said.lower() in _GIVEN_NAMES and _name_before(m.text, node.start):
        return "Month", replace(month, flags=frozenset({"weak"}))
    return "Month", month


_WEAK_COMPANY = frozenset(
    "in of since by until part midpre about rel from to before after dash slash later monthword last ordword".split()
)
_TITLES = frozenset("Mrs Mr Ms Dr Miss Sir Lord Lady".split())
_GIVEN_NAMES = frozenset("april june august may january julio mai".split())


def _name_before(text: str, start: int) -> bool:
    """True where a word with a capital stands right before, inside a sentence: "Theresa May", "Judge April"."""
    head = text[max(0, start - 25) : start].rstrip(" ")
    word = head.rsplit(None, 1)[-1] if head.split() else ""
    return bool(word) and word[0].isupper() and word.isalpha() and not word.isupper() and len(word) > 1


def _year_month(m: Found) -> Built:
    return "Month", When(DATE, month=m.value("m"), year=m.value("y"))


def _iso_date(m: Found) -> Built:
    year, month, number = m.value("x")
    return "Day", day(number, month, year, m.value("w"))


_DAY_ORDER, _MONTH_ORDER, _OPEN_ORDER = frozenset({"day first"}), frozenset({"month first"}), frozenset({"order?"})


def _numeric(m: Found) -> Built:
    first, second, year = m.value("x")
    if first > 12:
        return "Day", day(first, second, year, m.value("w"), flags=_DAY_ORDER)
    if second > 12:
        return "Day", day(second, first, year, m.value("w"), flags=_MONTH_ORDER)
    flags = frozenset() if first == second else _OPEN_ORDER
    found = day(first, second, year, m.value("w"))
    return "Day", replace(found, flags=found.flags | flags)


def _numeric_short(m: Found) -> Built:
    first, second, _, width = m.value("x")
    if after(m) in ("oclock", "zone") and not m.has("e"):
        return None
    if not (1 <= first <= 31 and 1 <= second <= 31 and (first <= 12 or second <= 12)):
        return None
    node = m.sure("x")
    dotted = "." in m.text[node.start : node.end]
    if dotted and m.has("w") and not m.has("e") and _ends_weekdays(m):
        return None
    telling = not dotted and (first > 12) != (second > 12) and (first, second) != (24, 7)
    company = before(m) in ("weekday", "weakday", "on", "by", "until", "from", "since", "in", *TO) or _weekday_behind(m)
    company = company or (not dotted and after(m) in ("clock", "four"))
    if not (telling or m.has("w") or company or (dotted and m.has("e"))):
        return None
    if dotted and before(m) in ("from", "by", "until", *TO) and width == 2 and not m.has("e"):
        return None  # rather an hour
    if counted(m.text, node.end):
        return None
    if first > 12:
        return "Day", day(first, second, None, m.value("w"), flags=_DAY_ORDER)
    if second > 12:
        if dotted and not (m.has("w") or _weekday_behind(m)):
            return None  # "6.30." is an hour; the month is first with points only beside its weekday
        return "Day", day(second, first, None, m.value("w"), flags=_MONTH_ORDER)
    flags = frozenset() if first == second or dotted else _OPEN_ORDER
    return "Day", replace(day(first, second, None, m.value("w")), flags=flags)


def _weekday_behind(m: Found) -> bool:
    """Whether a weekday in brackets follows: "3/3 (Friday)"."""
    return after(m) == "lpar" and after(m, 1) in ("weekday", "weakday", "weekdays", "Weekday", "WeekdayList")


def _numeric_range(m: Found) -> Built:
    """Del 2 al 12/9; from 10/25 to 01/25."""
    if NAME[m.sure("x").cat] == "and" and m.value("f", 0) != 2:
        return None
    last, end = m.value("b"), m.sure("b")
    year = last[2] if NAME[end.cat] == "numdate" else None
    first = m.value("a")
    pair = NAME[m.sure("a").cat] == "slashnum"
    company = m.has("f") or year is not None or pair or before(m) == "of" or _weekday_behind(m)
    if not company:  # "11-13/10:"
        telling = m.sure("a").value > 12 or last[0] > 12
        company = telling and last[1] <= 12 and NAME[m.sure("x").cat] == "dash" and after(m) != "unit"
    if counted(m.text, end.end) or not company:
        return None
    if not pair:  # the day before the slash: the day comes first
        if not (1 <= last[0] <= 31 and 1 <= last[1] <= 12 and first < last[0]):
            return None
        return "Range", ranged(day(first, last[1], year), day(last[0], last[1], year))
    order = _order([first, last])
    if order is None:
        return None
    at, month_at = (0, 1) if order == "day first" else (1, 0)
    dates = [day(one[at], one[month_at], year) for one in (first, last)]
    flag = frozenset({order}) if max(*first[:2], *last[:2]) > 12 else _OPEN_ORDER
    return "Range", ranged(
        replace(dates[0], flags=dates[0].flags | flag), replace(dates[1], flags=dates[1].flags | flag)
    )


def _order(pairs: list[Any]) -> str | None:
    """The order of day and month that all pairs allow; day first where both would do."""
    if all(1 <= one[0] <= 31 and 1 <= one[1] <= 12 for one in pairs):
        return "day first"
    if all(1 <= one[1] <= 31 and 1 <= one[0] <= 12 for one in pairs):
        return "month first"
    return None


def _two_numeric(m: Found) -> Built:
    """4 y 5/10; 16 and 17/3/2025."""
    first, last, end = m.value("a"), m.value("b"), m.sure("b")
    year = last[2] if NAME[end.cat] == "numdate" else None
    if not (last[0] == first + 1 <= 31 and 1 <= last[1] <= 12) or counted(m.text, end.end):
        return None
    return "List", listed([day(first, last[1], year), day(last[0], last[1], year)])


def _century(m: Found) -> Built:
    number = m.value("n")
    if m.value("u") != "CE" or not 10 <= number <= 22:
        return None
    return "Period", When(DATE, century=number)


def _half_year(m: Found) -> Built:
    return "Period", When(DATE, year=year_of(m), half=m.value("h"))


def _long(m: Found) -> Built:
    if m.value("u") in ("Q", "S", "CE", "DE"):
        return None
    return "Duration", When(WhenKind.DURATION, duration=duration(1, m.value("u")))


def _weeks_on(m: Found) -> Built:
    """A week tomorrow; tomorrow week; heute in einer Woche; Friday week."""
    count, unit = m.value("n", 1), m.value("u")
    if unit not in ("W", "FN") or not isinstance(count, int) or (m.text[m.sure("u").end - 1] == "s" and not m.has("n")):
        return None
    days = count * (7 if unit == "W" else 14)
    if m.has("w"):
        return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", days // 7, "coming"))
    offset = m.value("x")
    return ("Deictic", When(DATE, relative=Relative("day", offset + days, "word"))) if isinstance(offset, int) else None


def _after_next(m: Found) -> Built:
    """The week after next."""
    if m.value("r") != 1 or m.value("s") != "after" or m.value("u") not in UNITS:
        return None
    return "Period", When(DATE, relative=Relative(UNITS[m.value("u")], 2, "next"))


def _iso_month(m: Found) -> Built:
    year, month = m.value("x")
    return "Month", When(DATE, year=year, month=month)


def _iso_week(m: Found) -> Built:
    year, week, weekday = m.value("x")
    if not 1 <= week <= 53:
        return None
    if year is None:
        year = year_of(m)
    return "Week", When(DATE, year=year, week=week, weekday=weekday)


def _week_number(m: Found) -> Built:
    if not 1 <= m.value("n") <= 53 or (m.sure("k").cat == CODE["unit"] and m.value("k") != "W"):
        return None
    if m.sure("k").cat == CODE["unit"] and (
        before(m) in ("rel", "last", "num", "a", "d", "ordword", "every") or after(m) in ("unit", "month", "weakmonth")
    ):
        return None
    return "Week", When(DATE, week=m.value("n"), year=year_of(m))


def _weekday(m: Found) -> Built:
    node = m.sure("w")
    if NAME[node.cat] == "weakday":
        company = before(m) in (
            "on",
            "rel",
            "last",
            "every",
            "until",
            "by",
            "from",
            "to",
            "dash",
            "and",
            "or",
            "comma",
            "slash",
            "since",
        )
        ahead = after(m)
        if not company and ahead not in (
            "clock",
            "Time",
            "TimeRange",
            "dotnum",
            "dash",
            "slash",
            "to",
            "and",
            "comma",
            "d",
            "e",
            "f",
            "ord",
            "at",
            "daypart",
            "dot",
        ):
            return None
        return "Weekday", When(DATE, weekday=node.value, flags=frozenset({"weak"}))
    return "Weekday", When(DATE, weekday=node.value)


def _ends_weekdays(m: Found) -> bool:
    """True where the weekday is the last of a range of weekdays: "Mon-Fri 2", "Mo–Fr 8.30"."""
    return before(m) in ("dash", "to", "slash") and before(m, 2) in ("weekday", "weakday")


def _weekday_day(m: Found) -> Built:
    node = m.sure("d")
    if _ends_weekdays(m) and NAME[node.cat] != "ord" and after(m) not in ("month", "weakmonth", "dot"):
        return None
    if NAME[node.cat] in ("ordword", "second") and after(m) == "" and m.text[node.end + 1 : node.end + 2].isalpha():
        return None  # "am Freitag die zweite Runde"
    if NAME[node.cat] not in ("ord", "ordword", "second"):
        if (
            after(m) in ("unit", "oclock", "daypart", "zone", "noon", "colon")
            or counted(m.text, node.end)
            or m.has("at")
        ):
            return None
        if after(m) in ("dash", "to", "and") and after(m, 1) in ("clock", "dotnum", "noon"):
            return None
        if after(m) in ("dash", "until", *TO) and after(m, 1) in ("slashnum", "numdate"):
            return None  # "Saturday, 20 to 22/02/2026"
        if (
            after(m) in ("dash", "to")
            and after(m, 1) in ("d", "e")
            and not any(after(m, n) in ("month", "weakmonth") for n in (2, 3))
        ):
            return None  # "Monday 12-4": hours
    return "Lone", day(m.value("d"), None, None, m.value("w"))


_LONE_COMPANY = frozenset(
    ("on", "by", "until", "since", "from", "to", "comma", "and", "or", "dash", "dayword", "weekof", "rel")
)


_WORD = re.compile(r"\W{0,3}([^\W\d_]*)")


def _word_after(text: str, end: int) -> str:
    """The word right after an offset, in small letters; "it" of "it's"."""
    match = _WORD.match(text, end)
    return match[1].casefold() if match is not None else ""


def _lone(m: Found) -> Built:
    node = m.sure("d")
    lead = before(m)
    closes = m.text[node.end : node.end + 1] in ("", ",", ".", ";", ":", ")", "\n", "!", "?")
    if m.has("t"):
        supported = lead in _LONE_COMPANY or lead == "for" or (closes and lead != "in")
    elif (lead == "lpar" and after(m) in ("rpar", "comma")) or (lead == "on" and not m.has("dw")):
        supported = True
    else:
        supported = (
            lead in ("on", "by", "until", "to", "dayword")
            and m.text[m.all[0].start - 4 : m.all[0].start].lower().endswith("the ")
        ) or m.has("dw")
    if lead == "from" and after(m) == "and":
        supported = False  # "between the 21st and 23rd" of what?
    tail = m.text[node.end : node.end + 2]
    if len(tail) > 1 and tail[0] in " -" and tail[1].isalpha():
        following = _word_after(m.text, node.end)
        if following not in _AFTER_LONE and not m.has("dw"):
            return None
    return ("Lone" if supported else "WeakLone"), day(m.value("d"))


def _lone_bare(m: Found) -> Built:
    """El 15; jusqu'au 15; am 15.: the article makes it a day, where no noun follows."""
    node = m.sure("d")
    if m.value("o") != 2 or after(m) in _NO_LONE or counted(m.text, node.end):
        return None
    if after(m) == "comma" and after(m, 1) in ("d", "e", "f"):
        return None  # "am 5., 6. und 9. Juni"
    tail = m.text[node.end : node.end + 3].lstrip(".")
    if after(m) == "" and tail[:1] == " " and tail[1:].strip()[:1].isalnum():
        following = _word_after(m.text, node.end)
        dotted = m.text[node.end] == "."
        if following not in _AFTER_LONE and not (dotted and m.text[node.end + 2 : node.end + 3].islower()):
            return None
    if tail[:1].isalnum() or (tail[:1] in "%€°/:-–" and tail[:1]):
        return None
    return "Lone", day(m.value("d"))


_NO_LONE = frozenset(
    "month weakmonth slash dash unit unitmonth unityear of colon oclock num d e f g three four ord weekday and to or".split()
)
_AFTER_LONE = frozenset(
    "of in and at from to until or for is was will if the we when but as this there that with it he she they i instead now too also only".split()
)


def _deictic(m: Found) -> Built:
    value = m.value("x")
    if isinstance(value, tuple):  # "the previous day": of the day that was told last
        if after(m) in ("of", "rel"):
            return None
        return "Deictic", When(DATE, relative=Relative("day", value[1], "after"))
    if value == "TNI":
        return "Deictic", When(DATE, relative=Relative("day", 0, "word"), daypart="night")
    if value == "LNI":
        return "Deictic", When(DATE, relative=Relative("day", -1, "word"), daypart="night")
    return "Deictic", When(DATE, relative=Relative("day", value, "word"))


_SAID = {-1: "last", 0: "this", 1: "next"}


def _rel_unit(m: Found) -> Built:
    offset, unit = m.value("r"), m.value("u")
    if m.sure("r").cat == CODE["last"] and after(m) in ("of", "in") and after(m, 1) in _PERIODS:
        return None  # the last week of April
    if unit == "S" or (unit in ("H", "MIN") and offset == 0 and not m.has("p")):
        return None
    if unit == "D" and offset == 0:
        return None
    if unit == "D" and offset == 1 and m.text[m.sure("u").end - 2 : m.sure("u").end] == "ys":
        return None  # "on the following days": those that are told next
    if unit == "D" and offset == 1 and m.text[m.all[0].start : m.all[0].start + 3].lower() in ("the", "fol"):
        return "Deictic", When(DATE, relative=Relative("day", 1, "after"))
    if unit == "NI":
        return "Deictic", When(DATE, relative=Relative("day", offset, _SAID[offset]), daypart="night")
    return "Period", When(DATE, relative=Relative(UNITS[unit], offset, _SAID[offset]))


def _period_word(m: Found) -> Built:
    unit, offset = m.value("x")
    return "Period", When(DATE, relative=Relative(UNITS[unit], offset, _SAID[offset]))


def _rel_units(m: Found) -> Built:
    """The next two weeks, the past three years."""
    count, unit = m.value("n"), m.value("u")
    offset = m.value("r") or 1
    if m.sure("n").start < m.sure("r").start and (count == 1 or m.text[m.sure("u").end - 1] != "s"):
        return None
    amount = count if isinstance(count, int) else 0
    said = "within"
    when = When(
        WhenKind.DATE,
        relative=Relative(UNITS[unit], offset * amount, said),
        duration=duration(count, unit),
    )
    return "Period", when


def _rel_weekday(m: Found) -> Built:
    offset = m.value("r")
    said = m.text[m.sure("r").start : m.sure("r").end].lower()
    if said.endswith("coming") or (offset == 1 and said not in _NEXT_WEEK):
        return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", 0, "coming"))
    if said.endswith("past"):
        return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", -1, "past"))
    if said == "previous":
        return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", -1, "step"))
    if m.sure("r").cat == CODE["last"] and after(m) in ("of", "in") and after(m, 1) in _PERIODS:
        return None  # the last Friday of the month
    return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", offset, _SAID[offset]))


_NEXT_WEEK = frozenset(("next", "following", "the very next", "depan", "hadapan", "mendatang"))
_PERIODS = frozenset(("rel", "last", "month", "weakmonth", "year", "unit", "every", "the", "Month", "Period", "Year"))


def _week_weekday(m: Found) -> Built:
    offset = m.value("r")
    if m.value("u") not in ("W", "FN"):
        return None
    return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", offset, "step"))


def _rel_month(m: Found) -> Built:
    if lower_weak(m):
        return None  # "this may take longer"
    offset = m.value("r")
    return "Month", When(DATE, month=m.value("m"), relative=Relative("year", offset, _SAID[offset]))


def _rel_day_month(m: Found) -> Built:
    """Next 5 June; this 5 June."""
    offset = m.value("r")
    return "Day", day(m.value("d"), m.value("m"), None, m.value("w"), relative=Relative("year", offset, _SAID[offset]))


def _rel_season(m: Found) -> Built:
    offset = m.value("r")
    return "Season", When(DATE, season=m.value("s"), relative=Relative("year", offset, _SAID[offset]))


def _rel_daypart(m: Found) -> Built:
    offset = m.value("r")
    if offset == 1:
        return None
    return "Deictic", When(DATE, daypart=DAYPARTS[m.value("p")], relative=Relative("day", offset, _SAID[offset]))


DAYPARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "noon", "DT": "day", "BH": "day"}


def _step(sign: int) -> Any:
    def build(m: Found) -> Built:
        count, unit = m.value("n"), m.value("u")
        if count == "X":
            return "Reference", When(
                WhenKind.REFERENCE, reference="FUTURE_REF" if sign > 0 else "PAST_REF", duration=duration("X", unit)
            )
        if unit == "HH":
            return "Deictic", When(DATE, relative=Relative("minute", 30 * sign))
        if m.has("h"):
            if unit in ("Y", "M"):
                return "Period", When(DATE, relative=Relative("month", sign * int(count * 12 + 6)))
            count = count + 0.5
        name = UNITS[unit]
        if isinstance(count, float) and count != int(count):
            smaller = {"hour": ("minute", 60), "day": ("hour", 24), "week": ("day", 7), "year": ("month", 12)}.get(name)
            if smaller is None:
                return None
            name, count = smaller[0], int(count * smaller[1])
        when = When(DATE, relative=Relative(name, sign * int(count)))
        return ("Deictic" if name in ("day", "workday", "hour", "minute") else "Period"), when

    return build


def _later(m: Found) -> Built:
    if after(m) in ("rel", "last", "in"):
        return None  # "30 minutes later this week"
    return _step(1 if m.value("g") == "late" else -1)(m)  # type: ignore[no-any-return]


def _past_step(m: Found) -> Built:
    return _step(m.value("g"))(m) if m.value("g") else None


def _in_step(m: Found) -> Built:
    if m.value("u") in ("S",) or before(m) in ("SMALL", "num"):
        return None
    return _step(1)(m)  # type: ignore[no-any-return]


def _half_step(m: Found) -> Built:
    if m.value("u") != "H":
        return None
    return "Deictic", When(DATE, relative=Relative("minute", 30 * m.value("g", 1)))


def _within(m: Found) -> Built:
    count = m.value("n")
    sign = m.value("i")
    amount = int(count) if not isinstance(count, str) else 0
    return "Period", When(
        DATE, relative=Relative(UNITS[m.value("u")], sign * amount, "within"), duration=duration(count, m.value("u"))
    )


def _within_one(m: Found) -> Built:
    said = m.text[m.sure("i").start : m.sure("i").end].lower()
    if not said.endswith(("next", "coming", "last", "past")):
        return None
    offset = m.value("i")
    return "Period", When(DATE, relative=Relative(UNITS[m.value("u")], offset, _SAID[offset]))


def _days_this_month(m: Found) -> Built:
    """4 to 22 next month."""
    if m.value("u") != "M" or (NAME[m.sure("x").cat] == "and" and m.value("f", 0) != 2) or m.value("a") >= m.value("b"):
        return None
    offset = m.value("r")
    month = Relative("month", offset, "step")
    return "Range", ranged(When(DATE, day=m.value("a"), relative=month), When(DATE, day=m.value("b"), relative=month))


def _decade_word(m: Found) -> Built:
    if m.has("c") and m.value("c") != 19 and m.value("c") != 20:
        return None
    number = m.value("x")
    if not m.has("c") and before(m) in ("in", "") and m.text[m.all[0].start : m.all[0].start + 4].lower() != "the ":
        return None  # "temperatures in the nineties" is as likely, "nineties" alone says nothing
    century = 100 * m.value("c") if m.has("c") else (1900 if number >= 20 else 2000)
    return "Period", When(DATE, decade=century + number)


def _for_units(m: Found) -> Built:
    """For years, for decades: nobody says how many."""
    unit = m.value("u")
    if unit in ("S", "SEM", "HH", "NI", "BD", "Q") or m.text[m.sure("u").end - 1] != "s":
        return None
    return "Duration", When(WhenKind.DURATION, duration=duration("X", unit))


def _duration(m: Found) -> Built:
    count, unit = m.value("n"), m.value("u")
    node = m.sure("n")
    if NAME[node.cat] == "dotnum":
        if unit == "H" and node.value[3] == 2:
            return None  # "15.00 hrs"
        count = (
            float(m.text[node.start : node.end].replace("/", "x").replace(",", "."))
            if "/" not in m.text[node.start : node.end]
            else "X"
        )
    if unit == "Q" and not isinstance(count, str) and count == 1:
        return None
    if NAME[node.cat] in ("ordword",):
        return None
    if NAME[node.cat] == "a" and unit in ("D", "W", "M", "Y", "Q", "NI", "BD"):
        counts_on = after(m) in ("from", "after", "before", "on", "hence", "later", "ago")
        lasting = counts_on or before(m) in _LASTING or m.text[node.start : node.end].lower() == "another"
        if _per(m) or not (lasting or m.has("h")):
            return None
    if m.has("h"):
        if isinstance(count, str):
            return None
        count = count + 0.5
        if unit == "Y":
            return "Duration", When(WhenKind.DURATION, duration=f"P{int(count * 12)}M")
        if unit == "H":
            return "Duration", When(WhenKind.DURATION, duration=f"PT{int(count * 60)}M")
    if m.has("n2"):
        return "Duration", When(
            WhenKind.DURATION, duration=_sum(duration(count, unit), duration(m.value("n2"), m.value("u2")))
        )
    return "Duration", When(WhenKind.DURATION, duration=duration(count, unit))


_LASTING = frozenset(("for", "about", "in", "within", "of", "from", "after", "before", "until", "half", "and"))


def _per(m: Found) -> bool:
    """True for "twice a year", "once a week", "times a day"."""
    word = m.text[max(0, m.all[0].start - 8) : m.all[0].start].rstrip().lower()
    return word.endswith(("once", "twice", "times", "such", "what"))


def _sum(first: str, second: str) -> str:
    if "T" in first and "T" in second:
        return first + second[2:]
    return first + second[1:]


def _half_hour(m: Found) -> Built:
    return ("Duration", When(WhenKind.DURATION, duration="PT30M")) if m.value("u") == "HH" else None


def _year_in_words(m: Found) -> Built:
    """Two thousand and eighteen; nineteen seventy-eight; nineteen hundred ninety-three."""
    first, second = m.value("a"), m.value("b", 0)
    if not isinstance(first, int) or not isinstance(second, int):
        return None
    if m.has("k"):
        year = first * m.value("k") + second
        plausible = (m.value("k") == 1000 and first == 2 and second < 100) or (
            m.value("k") == 100 and 15 <= first <= 20
        )
    else:
        year = first * 100 + second
        plausible = 15 <= first <= 20 and 10 <= second <= 99
    if not plausible or counted(m.text, m.all[-1].end):
        return None
    return ("Year" if before(m) in _YEAR_COMPANY or m.has("yw") else "WeakYear"), When(DATE, year=year)


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


def _half_duration(m: Found) -> Built:
    unit = m.value("u")
    halves = {
        "D": "PT12H",
        "H": "PT30M",
        "Y": "P6M",
        "DE": "P5Y",
        "CE": "P50Y",
        "W": "P0.5W",
        "M": "P0.5M",
        "MIN": "PT30S",
    }
    if unit not in halves:
        return None
    return "Duration", When(WhenKind.DURATION, duration=halves[unit])


def _quarter(m: Found) -> Built:
    return "Quarter", When(DATE, quarter=m.value("q"), year=year_of(m))


def _nth_quarter(m: Found) -> Built:
    if m.value("u") != "Q":
        return None
    number = m.value("n")
    number = 4 if number == -1 else number
    if not 1 <= number <= 4:
        return None
    return "Quarter", When(DATE, quarter=number, year=year_of(m))


def _season(m: Found) -> Built:
    node = m.sure("s")
    year = year_of(m)
    weak = NAME[node.cat] == "weakseason"
    counted_on = after(m) in ("of", "in", "rel", "last") and (
        after(m, 1) in ("rel", "last") or after(m) in ("rel", "last")
    )
    if (
        weak
        and year is None
        and not counted_on
        and before(m) not in ("in", "of", "part", "rel", "last", "by", "until", "since", "every", *TO)
    ):
        return None
    if weak and m.text[node.start].isupper() and year is None and before(m) == "":
        return None
    if (
        not weak
        and year is None
        and before(m)
        not in (
            "in",
            "of",
            "part",
            "rel",
            "last",
            "by",
            "until",
            "since",
            "from",
            "to",
            "about",
            "before",
            "after",
            "or",
            "dash",
            "the",
            "at",
        )
    ):
        if not m.has("t"):
            return None
    if year is None and _noun_after(m.text, node.end):
        return None
    return "Season", When(DATE, season=node.value, year=year)


def _noun_after(text: str, end: int) -> bool:
    """True for "Summer Academy", "Winter Games", "spring clean": a name, not a time."""
    tail = text[end : end + 24]
    if not tail.startswith(" "):
        return False
    word = tail[1:].split(" ", 1)[0].strip(".,;:)")
    return word[:1].isupper() or word in (
        "school",
        "schools",
        "camp",
        "term",
        "break",
        "holidays",
        "holiday",
        "recess",
        "games",
        "semester",
        "fair",
        "party",
        "clean",
        "course",
        "concert",
    )


def _decade(m: Found) -> Built:
    if not m.has("t") and before(m) not in ("in", "of", "since", "part", "by", "until", "from", "to", "ordword"):
        return None
    return "Period", When(DATE, decade=m.value("x"))


_YEAR_COMPANY = frozenset(
    "in of since by until from to part before after rel about season quarter yearword dash within weakseason monthword for".split()
)


def _year(m: Found) -> Built:
    node = m.sure("y")
    value = full_year(node.value)
    when = When(DATE, year=value)
    if (
        m.has("yw")
        and NAME[m.sure("yw").cat] in ("unit", "unitmonth")
        and (m.value("yw") != "Y" or NAME[node.cat] == "yy")
    ):
        return None
    if counted(m.text, node.end):
        return "Dead", when
    lead = before(m)
    text = m.text
    if m.has("yw") or lead in _YEAR_COMPANY:
        if lead in ("dash", "slash") and before(m, 2) not in (
            "year",
            "month",
            "weakmonth",
            "quarter",
            "season",
            "rpar",
            "clock",
            "ord",
        ):
            return "WeakYear", when
        if lead in ("to", "dash", "for", "from") and not 1800 <= value <= 2100:
            return "Dead", when
        tail = text[node.end : node.end + 2]
        if (
            len(tail) == 2
            and tail[0] == " "
            and tail[1].isupper()
            and lead in ("of", "from", "to", "for")
            and not m.has("yw")
        ):
            return "WeakYear", when
        return "Year", when
    opening, closing = text[node.start - 1 : node.start], text[node.end : node.end + 1]
    if NAME[node.cat] == "year" and opening in "([" and opening and closing and closing in ")],;":
        return "Year", when
    if NAME[node.cat] == "yy":
        return "WeakYear", when
    return "WeakYear", when


def _years(m: Found) -> Built:
    """In 1977, 1997, 2005 and 2015."""
    years = [node.value for node in m.all if NAME[node.cat] == "year"]
    if counted(m.text, m.all[-1].end) or not all(1700 <= year <= 2150 for year in years):
        return None
    if before(m) not in _YEAR_COMPANY and len(years) < 3:
        return None
    if len(years) == 2 and before(m) == "from":
        return None
    return "List", listed([When(DATE, year=year) for year in years])


def _holiday(m: Found) -> Built:
    return "Day", When(DATE, holiday=m.value("h"), year=year_of(m))


def _reference(m: Found) -> Built:
    value = m.value("x")
    return ("Reference", When(WhenKind.REFERENCE, reference=value)) if value else None


def _weekday_pair(m: Found) -> Built:
    days = [When(DATE, weekday=node.value) for node in m.all if NAME[node.cat] in ("weekday", "weakday")]
    return "WeekdayList", listed(days)


ATOMS: tuple[Rule, ...] = (
    Rule("day month year", f"dayword? {_WD} the? <DAYWORD:d> dot? dash? of? <MON:m> {_YEAR}", _day_month),
    Rule(
        "month day year",
        "(<WD|weekdays:w> dot? comma? on? the? )? <MON:m> dot? <dash|slash|comma:j>? the? <DAYWORD|num:d> (dot? comma? of? <YEAR:y>)?",
        _month_day,
    ),
    Rule(
        "day-month-year",
        "(<WD:w> dot? comma? )? <DAY:d> (dash|slash|dot) <MON:m> (dash|slash|dot) <d|e|f|g|z|year|yy:y>",
        _short_date,
    ),
    Rule(
        "year month day",
        "<year:y> comma? <MON:m> dot? <DAY:d>",
        lambda m: ("Day", day(m.value("d"), m.value("m"), m.value("y"))),
    ),
    Rule(
        "days of a month",
        "<from:f>? dayword? @days( (<WD|weekdays:w> dot? comma? )? the? DAYWORD dot? "
        "( (dash|to|until|wide|comma|and|or|slash|comma and) dot? (<WD:w2> dot? comma? )? the? DAYWORD dot? ){1,12} ) "
        f"(of|comma)? <MON:m> {_YEAR}",
        _days_month,
    ),
    Rule(
        "month and its days",
        "<from:f>? (<WD:w> dot? comma? )? <MON:m> dot? @days( the? DAYWORD "
        "( (dash|to|until|comma|and|or|comma and|slash) (<WD:w2> dot? comma? )? the? DAYWORD ){1,12} ) (comma? <YEAR:y>)?",
        _days_month,
    ),
    Rule("month and two days", "<MON:m> dot? <slashnum:x> (comma? <YEAR:y>)?", _month_two_days),
    Rule("two days and their month", f"<slashnum:x> of? <MON:m> {_YEAR}", _month_two_days),
    Rule("month year", "<MON:m> dot? comma? of? (dash|slash)? <YEAR:y>", _month_year),
    Rule("year month", "<year:y> <month:m>", _year_month),
    Rule("month", "monthword? <MON:m>", _month),
    Rule("iso date", "(<WD:w> dot? comma? )? <isodate:x>", _iso_date),
    Rule("numeric date", "(<WD|weekdays:w> dot? comma? dayword? )? <numdate:x>", _numeric),
    Rule(
        "numeric day and month",
        "(<WD|weekdays:w> dot? comma? on? dayword? the? )? <slashnum|dotnum:x>",
        _numeric_short,
    ),
    Rule(
        "dotted day and month",
        "(<WD|weekdays:w> dot? comma? on? dayword? the? )? <dotnum:x> <dot:e>",
        _numeric_short,
    ),
    Rule(
        "numeric range",
        "<from:f>? (the)? <slashnum:a> <dash|to|until|and:x> (the)? <slashnum|numdate:b>",
        _numeric_range,
    ),
    Rule(
        "days before a numeric date",
        "<from:f>? (the)? <DAYNUM:a> <dash|to|until|and:x> (the)? <slashnum|numdate:b>",
        _numeric_range,
    ),
    Rule("two days before a numeric month", "(the)? <DAYNUM:a> <and:x> (the)? <slashnum|numdate:b>", _two_numeric),
    Rule("iso month", "<isomonth:x>", _iso_month),
    Rule("iso week", "<isoweek:x> (slash|comma)? <YEAR:y>?", _iso_week),
    Rule("week number", "<weekword|unit:k> <d|e|f|g:n> (comma? of? <YEAR:y>)?", _week_number),
    Rule("weekday and day", "<WD:w> dot? comma? dayword? the? <DAY:d>", _weekday_day),
    Rule("weekday and day in words", "<WD:w> comma? the <ordword|second:d>", _weekday_day),
    Rule("weekday", "<WD:w>", _weekday),
    Rule("lone day", "<dayword:dw>? <the:t>? <ord:d>", _lone),
    Rule("lone day, with its article", "<on|toon|to|until|the:o> <DAYNUM:d> dot?", _lone_bare),
    Rule("next Tuesday the 7th", "the? rel <WD:w> comma? the? <ord:d>", _weekday_day),
    Rule("lone day, with its word", "<dayword:dw> <DAYNUM:d>", _lone),
    Rule("today", "<deictic:x>", _deictic),
    Rule("a week tomorrow", "<SMALL:n> <unit:u> (from|on)? <deictic:x>", _weeks_on),
    Rule("tomorrow week", "<deictic:x> (in <SMALL:n>)? <unit:u>", _weeks_on),
    Rule("week, in one phrase", "<periodword:x>", _period_word),
    Rule("this week", "the? <rel|last:r> <unit:u>", _rel_unit),
    Rule("week next", "the? <unit:u> <relpost:r>", _rel_unit),
    Rule("the next two weeks", "in? the? <rel|last:r> <SMALL:n> <unit:u>", _rel_units),
    Rule("the two next weeks", "the? <SMALL:n> <rel|last:r> <unit:u>", _rel_units),
    Rule("next Monday", "the? <rel|last:r> <WD:w>", _rel_weekday),
    Rule("Monday next", "<WD:w> <relpost:r>", _rel_weekday),
    Rule("Monday of next week", "<WD:w> comma? of? the? <rel|last:r> <unit:u>", _week_weekday),
    Rule("Monday of week next", "<WD:w> comma? of? the? <unit:u> <relpost:r>", _week_weekday),
    Rule("next week on Monday", "the? <rel|last:r> <unit:u> comma? on? <WD:w>", _week_weekday),
    Rule("next March", "the? <rel|last:r> <MON:m>", _rel_month),
    Rule("March next", "<MON:m> <relpost:r>", _rel_month),
    Rule("next 5 June", "the? <rel|last:r> (<WD:w> dot? comma? )? the? <DAY:d> of? <MON:m>", _rel_day_month),
    Rule("next summer", "the? <rel|last:r> <season|weakseason:s>", _rel_season),
    Rule("summer next", "the? <season|weakseason:s> <relpost:r>", _rel_season),
    Rule("this morning", "<rel|last:r> <daypart:p>", _rel_daypart),
    Rule("two days ago", "<SMALL:n> <unit:u> (and a <half:h>)? <ago:g>", _step(-1)),
    Rule("two and a half years ago", "<SMALL:n> (and a) <half:h> <unit:u> <ago:g>", _step(-1)),
    Rule("two days later", "<SMALL|decimal:n> <unit:u> <later:g>", _later),
    Rule("two days past", "<SMALL:n> <unit:u> <relpost:g>", _past_step),
    Rule("ago two days", "<ago:g> <SMALL:n> <unit:u>", _step(-1)),
    Rule("in two days", "in <SMALL|decimal:n> <unit:u> (hence)?", _in_step),
    Rule("two days from now", "<SMALL|decimal:n> <unit:u> <hence:g>", _step(1)),
    Rule("in half an hour", "in <half:x> a? <unit:u>", _half_step),
    Rule("half an hour from now", "<half:x> a? <unit:u> <hence|ago:g>", _half_step),
    Rule("within two days", "<within|withinpast:i> the? <SMALL:n> <unit:u>", _within),
    Rule("in the next week", "<within|withinpast:i> <unit:u>", _within_one),
    Rule(
        "days of this month",
        "<from:f>? (the)? <DAYWORD:a> <dash|to|until|and:x> (the)? <DAYWORD:b> (of|in)? (the)? <rel|last:r> <unit:u>",
        _days_this_month,
    ),
    Rule("seventies", "(the)? <num:c>? <decadeword:x>", _decade_word),
    Rule("for years", "for <unit:u>", _for_units),
    Rule("length", "<SMALL|decimal|dotnum:n> dash? <unit:u> (and a <half:h>)?", _duration),
    Rule("length and a half", "<SMALL:n> and a <half:h> <unit:u>", _duration),
    Rule("length of two units", "<SMALL:n> <unit:u> comma? and? <SMALL:n2> <unit:u2>", _duration),
    Rule("half hour", "<unit:u>", _half_hour),
    Rule("half a length", "<half:h> (a|dash)? <unit:u>", _half_duration),
    Rule("century", "(the)? <ord|ordword:n> <unit:u>", _century),
    Rule("half-year", "<halfyear:h> (comma? (of|slash|dash)? <YEAR:y>)?", _half_year),
    Rule("year half-year", "<year:y> dash? <halfyear:h>", _half_year),
    Rule("the whole week", "(the|a)? <long:l> dash? <unit:u>", _long),
    Rule("the week after next", "(the)? <unit:u> <after:s> (the)? <rel:r>", _after_next),
    Rule("quarter", "<quarter:q> (comma? (of|slash|dash)? <YEAR:y>)?", _quarter),
    Rule("year quarter", "<year:y> dash? <quarter:q>", _quarter),
    Rule("nth quarter", "the? <NTH:n> <unit:u> (comma? of? <YEAR:y>)?", _nth_quarter),
    Rule("season", "<the:t>? <season|weakseason:s> (comma? of? <YEAR:y>)?", _season),
    Rule("decade", "<the:t>? <decade:x>", _decade),
    Rule("year", "<yearword|unit:yw>? <YEAR:y>", _year),
    Rule("year in words", "<yearword:yw>? <num:a> <thousand:k>? and? <num:b>?", _year_in_words),
    Rule("years in a row", "year ((comma|and|comma and|or) year){1,12}", _years),
    Rule("holiday", "<holiday:h> (comma? of? <YEAR:y>)?", _holiday),
    Rule("reference", "<reference:x>", _reference),
    Rule("weekdays in a row", "WD dot? ((comma|and|or|slash|comma and) WD dot?){1,6}", _weekday_pair),
)


# Second layer: what is said about a date that the first one found.


def _part(m: Found) -> Built:
    inner = m.when("x")
    name = NAME[m.sure("x").cat]
    if inner.part or name in ("Weekday",) or (inner.relative is not None and inner.relative.base is not None):
        return None
    if name in ("Deictic", "Day"):
        return None
    name = "Year" if name == "WeakYear" else name
    return name, replace(inner, part=m.value("p"), flags=inner.flags - {"weak"})


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
    ):
        return None
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


def _nth_weekday(m: Found) -> Built:
    inner = m.when("x")
    if inner.has_day:
        return None
    return "Day", replace(inner, weekday=m.when("w").weekday, nth=m.value("n"), flags=inner.flags - {"weak"})


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


def _counted_from(sign: int | None) -> Any:
    def build(m: Found) -> Built:
        base = m.when("x")
        if base.kind is not DATE:
            return None
        if m.has("j"):
            said = m.text[m.sure("j").start : m.sure("j").end].lower()
            if NAME[m.sure("j").cat] == "from" and (said != "from" or before(m) == "for"):
                return _lasting(m)
            if " " in said or said.endswith("ing"):
                return None  # "3 days starting from Monday" is a length and its first day
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
        ends = _word_after(m.text, last) in _AFTER_LONE
    ends = ends or after(m) in ("in", "at")
    if m.value("u") != "D" or after(m) not in ("", "dot", "comma", "rpar", "in", "at") or not ends:
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
    Rule("mid-June", f"<midpre:p> {_X}", _part),
    Rule("the end of a day", "(the)? <part:p> of? (the)? <Deictic|Weekday|Day:x>", _end_of_day),
    Rule("the end of the day", "(the)? <part:p> of? (the)? <unit:u>", _end_of_the_day),
    Rule("the end of the week", "the? <part|later:p> (of the|of|the) <unit:u>", _part_this),
    Rule("first half of", f"(the|in)? <NTH:n> half of? (the)? {_X}", _half),
    Rule("first half of the year", "(the|in)? <NTH:n> half of (the)? <unit:u>", _half_this),
    Rule("first week of", f"(the|in)? <NTH:n> <unit|weekof|weekword:u> (of|in|comma)? (the)? {_X}", _nth_week),
    Rule("first Monday of", f"(the)? <NTH:n> <Weekday:w> (of|in|comma) (the)? {_X}", _nth_weekday),
    Rule("first Monday June", "(the)? <NTH:n> <Weekday:w> <Month:x>", _nth_weekday),
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
    Rule("the day after", "the <unit:u> <after|before:s>", _day_after),
    Rule(
        "the day after a date",
        "the <unit:u> <after|before:s> (the)? <Day|Weekday|Deictic|Lone|Period:x>",
        _counted_from(None),
    ),
    Rule("a date, its weekday", "<Day:x> comma? <Weekday:w>", _with_weekday),
    Rule("a date (its weekday)", "<Day:x> <lpar:l> <Weekday:w> dot? rpar", _with_weekday),
    Rule("yesterday (Tuesday)", "<Deictic:x> lpar Weekday rpar", lambda m: ("Deictic", m.when("x"))),
    Rule("5 June (today)", "<Day:x> lpar <Deictic:a> rpar", lambda m: ("Day", m.when("x"))),
    Rule("today, 5 June", "<Deictic|Weekday:a> comma? (lpar|dash)? (on)? (the)? <Day:b> rpar?", _deictic_day),
    Rule(
        "spring of next year",
        "<Month|Season|Quarter|Day|Lone|WeakLone|Week:a> comma? (of|in)? (the)? <Period:x>",
        _season_rel,
    ),
)
