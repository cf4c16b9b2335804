"""Rules for days and months by their names and numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

from calsync.extract.knowledge.venues import STREETS_FIRST
from calsync.extract.language import Rank
from calsync.extract.temporal.build import (
    AFTER_LONE,
    DATE,
    TO,
    YEAR,
    after,
    before,
    counted,
    day,
    days_of,
    full_year,
    listed,
    lower_weak,
    ranged,
    sentence_inside,
    word_after,
    year_of,
)
from calsync.extract.temporal.categories import CODE, NAME
from calsync.extract.temporal.grammar import Built, Found, Node, Rule
from calsync.span import When

_WD = "(<WD|weekdays:w> dot? comma? on? dayword? the? )?"


def _day_month(m: Found) -> Built:
    node = m.sure("d")
    if lower_weak(m) and not (m.has("y") or m.has("w") or NAME[node.cat] == "ord"):
        return None
    if sentence_inside(m) or _counts_a_date(m, node) or isinstance(node.value, Rank):
        return None
    return "Day", day(m.value("d"), m.value("m"), year_of(m), m.value("w"))


def _counts_a_date(m: Found, node: Node) -> bool:
    """Whether a point ends what is before the month: "February: 5th. March: 4th", "1. October 15, 2019"."""
    if m.text[node.end : node.end + 1] != ".":
        return False
    if NAME[node.cat] == "ord":
        return m.text[node.end - 1].isascii() and m.text[node.end - 2 : node.end] in ("st", "nd", "rd", "th")
    return not m.has("y") and after(m) in ("d", "e", "f") and after(m, 1) == "comma" and after(m, 2) == "year"


def _third_day(m: Found) -> Built:
    """Tuesday, the third day of March, 2026."""
    if m.value("u") != "D" or not isinstance(m.value("d"), int):
        return None
    return "Day", day(m.value("d"), m.value("m"), year_of(m), m.value("w"))


def _day_in_words(m: Found) -> Built:
    """El lunes doce de mayo; le vingt-deux juin: the article or the weekday makes it a day."""
    if not (m.has("w") or m.value("o", 0) == 2) or not isinstance(m.value("d"), int) or m.value("d") > 31:
        return None
    return "Day", day(m.value("d"), m.value("m"), year_of(m), m.value("w"))


def _month_day(m: Found) -> Built:
    node = m.sure("d")
    ordinal = NAME[node.cat] in ("ord", "ordword", "second")
    if not isinstance(node.value, int) or isinstance(node.value, Rank) or node.value > 31 or sentence_inside(m):
        return None
    if m.has("j") and NAME[m.sure("j").cat] == "comma" and m.all[-1] is node and _names_next(m.text, node.end):
        return None  # "in March, the 21st ASEAN Meeting"
    if lower_weak(m) and not m.has("y") and not ordinal and m.text[m.sure("m").start : node.start].lower() != "may ":
        return None
    if m.has("j") and NAME[m.sure("j").cat] == "comma" and not ordinal:
        return None
    hour_next = after(m) == "dash" and _hour_goes_on(m, 2)  # "March 3 - 7 o'clock"
    if not ordinal and not m.has("y") and after(m) in ("dash", "slash") and after(m, 1) in _NUMBERS and not hour_next:
        return None
    if not m.has("y") and NAME[node.cat] != "ord" and counted(m.text, node.end):
        return None
    return "Day", day(m.value("d"), m.value("m"), year_of(m), m.value("w"))


def _names_next(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _short_date(m: Found) -> Built:
    nodes = m.all[-4:]
    if (
        any(one.end != other.start for one, other in pairwise(nodes))
        or len({m.text[n.start : n.end] for n in nodes[::2]}) > 1
    ):
        return None  # "26. Juli – 22. August"
    return "Day", day(m.value("d"), m.value("m"), full_year(m.value("y")), m.value("w"))


_NUMBERS = frozenset(("d", "e", "f", "g", "year"))
_BETWEEN_DAYS = frozenset(("dash", *TO, "until", "wide", "and", "or", "slash", "comma"))


_DAY_NAMES = frozenset(("weekday", "weakday", "weekdays"))


def _days_month(m: Found) -> Built:
    if lower_weak(m) and not m.has("y"):
        return None
    nodes = m.span("days")
    signs = [
        NAME[node.cat]
        for previous, node, following in zip((None, *nodes), nodes, (*nodes[1:], None), strict=False)
        if NAME[node.cat] in _BETWEEN_DAYS
        and not (previous is not None and NAME[previous.cat] in _DAY_NAMES)
        and not (NAME[node.cat] == "comma" and following is not None and NAME[following.cat] in ("until", *TO))
    ]
    if (
        NAME[nodes[-1].cat] in ("ordword", "second")
        and m.all[-1] is nodes[-1]
        and m.text[nodes[-1].end + 1 : nodes[-1].end + 2].islower()
    ):
        return None  # "January 29, and the first handshake"
    if any(NAME[node.cat] == "the" and m.text[node.start : node.end].istitle() for node in nodes[1:]):
        return None  # "KUALA LUMPUR, Nov 2 - The 19th meeting": a sentence begins
    numbers_said = [NAME[node.cat] for node in nodes if NAME[node.cat] in ("d", "e", "f", "ord")]
    first_said = m.sure("m").start < nodes[0].start
    if (
        first_said
        and numbers_said[:1] == ["ord"]
        and "ord" not in numbers_said[1:]
        and signs[:1] == ["comma"]
        and signs[1:]
    ):
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


def _month_days(m: Found) -> Built:
    """March 3, 5 and 7; not the hours behind a day: "March 3, 10 until noon", "Monday, March 3, 10-12"."""
    if m.all[-1] is m.span("days")[-1]:
        signs = [NAME[node.cat] for node in m.span("days") if NAME[node.cat] in _BETWEEN_DAYS]
        joined = after(m) in ("dash", "until", *TO)
        part_next = after(m) == "in" and "daypart" in (after(m, 1), after(m, 2))  # "7 in the evening"
        if (
            part_next
            or after(m) in _AFTER_HOURS
            or (joined and (after(m, 1) in _HOURS_SAID or after(m, 2) in _AFTER_HOURS))
        ):
            return None
        if signs[-1:] == ["comma"] and joined and after(m, 1) in ("d", "e"):
            return None
        if len(signs) == 2 and signs[0] == "comma" and signs[1] in ("dash", "until", *TO) and _could_be_hours(m):
            return None
    return _days_month(m)


_HOURS_SAID = frozenset(("clock", "noon", "midnight", "dotnum"))
_AFTER_HOURS = frozenset(("noon", "midnight", "oclock", "ampm", "zone", "daypart"))


def _hour_goes_on(m: Found, ahead: int = 0) -> bool:
    """Whether what follows makes the number before it an hour: "7 in the evening", "12 noon"."""
    part = after(m, ahead) == "in" and "daypart" in (after(m, ahead + 1), after(m, ahead + 2))
    return part or after(m, ahead) in _AFTER_HOURS


def _could_be_hours(m: Found) -> bool:
    """Whether the two last numbers of what looks like days can be hours: the day has its weekday, or both are on a clock's face."""
    last = [node.value for node in m.span("days") if NAME[node.cat] in ("d", "e", "f")][-2:]
    return len(last) == 2 and last[1] <= (_OF_A_DAY if m.has("w") else _OF_A_FACE)


_OF_A_DAY, _OF_A_FACE = 24, 12  # hours


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
        if said[0].isupper() and _is_its_line(m.text, node.start, node.end):
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


def _is_its_line(text: str, start: int, end: int) -> bool:
    """Whether a word is all that its line says."""
    last = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : last if last >= 0 else len(text)]
    return line.strip(" \t\r.:") == text[start:end]


_WEAK_COMPANY = frozenset(
    "for on in of since by until part midpre about rel from to before after dash slash later monthword last ordword".split()
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
    if after(m) in ("oclock", "zone") and not m.has("e") and not _line_ends(m):
        return None
    if not (1 <= first <= 31 and 1 <= second <= 31 and (first <= 12 or second <= 12)):
        return None
    node = m.sure("x")
    dotted = "." in m.text[node.start : node.end]
    if dotted and m.has("w") and not m.has("e") and _ends_weekdays(m):
        return None
    telling = not dotted and (first > 12) != (second > 12) and (first, second) != (24, 7)
    company = before(m) in ("weekday", "weakday", "on", "by", "until", "from", "since", "in", *TO) or _weekday_behind(m)
    company = company or (not dotted and (after(m) in ("clock", "four") or _weekday_opens(m) or m.value("o", 0) == 2))
    company = company or (not dotted and _is_no_share(m.text, node, first > second))
    if not (telling or m.has("w") or company or (dotted and m.has("e"))):
        return None
    if dotted and before(m) in ("from", "by", "until", *TO) and width == 2 and not m.has("e"):
        return None  # rather an hour
    if counted(m.text, node.end):
        return None
    if first > 12:
        return "Day", day(first, second, None, m.value("w"), flags=_DAY_ORDER)
    if second > 12:
        if dotted and (second in _QUARTERS or not (m.has("w") or _weekday_behind(m))):
            return None  # "6.30." is an hour; the month is first with points only beside its weekday
        return "Day", day(second, first, None, m.value("w"), flags=_MONTH_ORDER)
    flags = frozenset() if first == second or dotted else _OPEN_ORDER
    return "Day", replace(day(first, second, None, m.value("w")), flags=flags)


def _is_no_share(text: str, pair: Node, falls: bool) -> bool:
    """ "12/05 – Loto" at the head of a line, "Kerja bakti (12/5)": written as no fraction and no score is."""
    if not falls and "0" not in (text[pair.start], text[text.find("/", pair.start) + 1 : pair.end][:1]):
        return False
    if text[pair.start - 1 : pair.start] == "(":
        return text[pair.end : pair.end + 1] == ")"
    return _HEAD.fullmatch(text, text.rfind("\n", 0, pair.start) + 1, pair.start) is not None and (
        _HELD.match(text, pair.end) is not None
    )


_HEAD = re.compile(r"[ \t]*(?:[-–•*·|] ?)?")  # of a line, with its bullet
_HELD = re.compile(r"\s{0,3}(?:[:–—|-]\s{0,3})?(?:[\"“«„'‘]?[^\W\d_]{3}|\d{1,2} ?(?:[h:]|[uU]hr))")


def _line_ends(m: Found) -> bool:
    """Whether nothing follows in the line: "lundi 03/03", under which "Heure : 19h" stands."""
    end = m.all[-1].end
    return m.text[end : end + 3].strip(" ")[:1] in ("\n", "\r")


_QUARTERS = (15, 30, 45)  # minutes: "Wednesday, 12.30"


def _weekday_behind(m: Found) -> bool:
    """Whether a weekday in brackets follows: "3/3 (Friday)"."""
    return after(m) == "lpar" and after(m, 1) in ("weekday", "weakday", "weekdays", "Weekday", "WeekdayList")


def _weekday_opens(m: Found) -> bool:
    """Whether it stands in brackets behind its weekday: "Senin (12/5)", "Senin malam (12/5)"."""
    back = 3 if before(m, 2) in ("daypart", "unit") else 2
    return before(m) == "lpar" and before(m, back) in ("weekday", "weakday")


def _numeric_range(m: Found) -> Built:
    """Del 2 al 12/9; from 10/25 to 01/25."""
    if NAME[m.sure("x").cat] == "and" and m.value("f", 0) != 2:
        return None
    last, end = m.value("b"), m.sure("b")
    year = last[2] if NAME[end.cat] == "numdate" else None
    first = m.value("a")
    pair, dotted = NAME[m.sure("a").cat] == "slashnum", NAME[end.cat] == "dotnum"
    beside = _weekday_behind(m) or _weekday_opens(m)
    company = m.has("f") or year is not None or pair or dotted or before(m) == "of" or beside
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
    unit = m.sure("k").cat != CODE["weekword"]
    if not 1 <= m.value("n") <= 53 or (unit and m.value("k") != "W"):
        return None
    if unit and (
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
        company = company or (before(m) == "lpar" and ahead in ("rpar", "dot"))  # "3 March (Mon)"
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


_DATED_BY = ("month", "weakmonth", "monthword", "at", "toat", "from", "daypart", "dash", "until")


def _word_behind(m: Found, end: int) -> bool:
    """True where an ordinal leads to a word that tells no month and no hour: it counts something else."""
    if not re.match(r"[ \n][^\W\d_]", m.text[end : end + 2]):
        return False
    return after(m) not in _DATED_BY and not (after(m) in ("of", "ofin") and after(m, 1) in _DATED_BY)


def _weekday_day(m: Found) -> Built:
    node = m.sure("d")
    if sentence_inside(m):
        return None
    if _ends_weekdays(m) and NAME[node.cat] != "ord" and after(m) not in ("month", "weakmonth", "dot"):
        return None
    if NAME[node.cat] in ("ordword", "second") and after(m) == "" and m.text[node.end + 1 : node.end + 2].isalpha():
        return None  # "am Freitag die zweite Runde"
    if NAME[node.cat] in ("ordword", "second") and m.has("c") and _word_behind(m, node.end):
        return None  # "on Thursday, the first since 2019", "the third in as many years"
    if NAME[node.cat] not in ("ord", "ordword", "second"):
        if after(m) == "unit" or _hour_goes_on(m) or counted(m.text, node.end) or m.has("at"):
            return None
        if after(m) in ("dash", "to", "and", "for") and after(m, 1) in ("clock", "dotnum", "noon"):
            return None  # "Friday, 7 for 7.30"
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
            (lead in ("on", "by", "until", "to", "dayword") or (lead == "of" and closes))
            and m.text[m.all[0].start - 4 : m.all[0].start].lower().endswith("the ")
        ) or m.has("dw")
    if lead == "from" and after(m) == "and":
        supported = False  # "between the 21st and 23rd" of what?
    tail = m.text[node.end : node.end + 2]
    if len(tail) > 1 and tail[0] in " -" and tail[1].isalpha() and after(m) not in ("at", "toat"):
        following = word_after(m.text, node.end)
        if following not in AFTER_LONE and not m.has("dw") and not _of_this_month(m):
            return None
    return ("Lone" if supported else "WeakLone"), day(m.value("d"))


def _lone_bare(m: Found) -> Built:
    """El 15; jusqu'au 15; am 15.: the article makes it a day, where no noun follows."""
    node = m.sure("d")
    if m.value("o") != 2 or counted(m.text, node.end) or (after(m) in _NO_LONE and not _of_this_month(m)):
        return None
    if after(m) == "comma" and after(m, 1) in ("d", "e", "f"):
        return None  # "am 5., 6. und 9. Juni"
    if after(m) == "comma" and word_after(m.text, node.end + 1) in STREETS_FIRST:
        return None  # "au 12, rue du Quai"
    tail = m.text[node.end : node.end + 3].lstrip(".")
    if after(m) == "" and tail[:1] == " " and tail[1:].strip()[:1].isalnum():
        following = word_after(m.text, node.end)
        dotted = m.text[node.end] == "."
        if following not in AFTER_LONE and not (dotted and m.text[node.end + 2 : node.end + 3].islower()):
            return None
    if tail[:1].isalnum() or (tail[:1] in "%€°/:-–" and tail[:1]):
        return None
    return "Lone", day(m.value("d"))


def _of_this_month(m: Found) -> bool:
    """Whether what follows says which month: "el 18 de este mes", "le 18 du mois prochain", "el 18 del corriente"."""
    ahead = 1 if after(m) == "of" else 0
    said = (after(m, ahead), after(m, ahead + 1))
    return said == ("rel", "unit") or said == ("monthword", "relpost") or said[0] == "periodword"


_NO_LONE = frozenset(
    "month weakmonth slash dash unit unitmonth unityear of colon oclock num d e f g three four ord weekday and to or".split()
)


def _weekday_pair(m: Found) -> Built:
    days = [When(DATE, weekday=node.value) for node in m.all if NAME[node.cat] in ("weekday", "weakday")]
    return "WeekdayList", listed(days)


DAYS: tuple[Rule, ...] = (
    Rule("day month year", f"dayword? {_WD} the? <DAYWORD:d> dot? dash? of? <MON:m> {YEAR}", _day_month),
    Rule("third day of a month", f"{_WD} the <ord|ordword|second:d> <unit:u> of <MON:m> {YEAR}", _third_day),
    Rule("day in words", f"<on|the:o>? {_WD} <num:d> of? <MON:m> {YEAR}", _day_in_words),
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
        "<from:f>? dayword? @days( (<WD|weekdays:w> dot? comma? )? the? DAYWORD dot? (lpar WD dot? rpar)? "
        "( (dash|to|until|wide|comma|and|or|slash|comma and|comma to|comma until) dot? (<WD:w2> dot? comma? )? the? DAYWORD dot? (lpar WD dot? rpar)? ){1,12} ) "
        f"(of|comma)? <MON:m> {YEAR}",
        _days_month,
    ),
    Rule(
        "month and its days",
        "<from:f>? (<WD:w> dot? comma? )? <MON:m> dot? @days( the? DAYWORD "
        "( (dash|to|until|comma|and|or|comma and|slash) (<WD:w2> dot? comma? )? the? DAYWORD ){1,12} ) (comma? <YEAR:y>)?",
        _month_days,
        shorter=True,
    ),
    Rule("month and two days", "<MON:m> dot? <slashnum:x> (comma? <YEAR:y>)?", _month_two_days),
    Rule("two days and their month", f"<slashnum:x> of? <MON:m> {YEAR}", _month_two_days),
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
    Rule("numeric day and month, with its article", "<the:o> <slashnum:x>", _numeric_short),
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
        "<from:f>? (the)? <DAYNUM:a> dot? <dash|to|until|and:x> (the)? <slashnum|numdate:b>",
        _numeric_range,
    ),
    Rule(
        "days before a dotted date", "<from:f>? (the)? <DAYNUM:a> dot <dash|to:x> (the)? <dotnum:b> dot", _numeric_range
    ),
    Rule(
        "two days before a numeric month",
        "(the)? <DAYNUM:a> dot? <and|slash:x> (the)? <slashnum|numdate:b>",
        _two_numeric,
    ),
    Rule("iso month", "<isomonth:x>", _iso_month),
    Rule("iso week", "<isoweek:x> (slash|comma)? <YEAR:y>?", _iso_week),
    Rule("week number", "<weekword|unit:k> <d|e|f|g:n> (comma? of? <YEAR:y>)?", _week_number),
    Rule("weekday and day", "<WD:w> dot? comma? dayword? the? <DAY:d>", _weekday_day),
    Rule("weekday and day in words", "<WD:w> <comma:c>? the <ordword|second:d>", _weekday_day),
    Rule("weekday", "<WD:w>", _weekday),
    Rule("lone day", "<dayword:dw>? <the:t>? <ord:d>", _lone),
    Rule("lone day, with its article", "<on|toon|to|until|the:o> <DAYNUM:d> dot?", _lone_bare),
    Rule("next November 6", "<rel|last:r> <MON:m> <DAY:d> (dot? comma? <YEAR:y>)?", _month_day),
    Rule("next Tuesday the 7th", "the? rel <WD:w> dot? comma? dayword? (the|on)? <DAY:d>", _weekday_day),
    Rule(
        "Tuesday next, 7 May", f"<WD:w> relpost comma? dayword? (the|on)? <DAY:d> dot? of? <MON:m> {YEAR}", _day_month
    ),
    Rule("Tuesday next, the 7th", "<WD:w> relpost comma? dayword? (the|on)? <DAY:d>", _weekday_day),
    Rule("lone day, with its word", "<dayword:dw> <DAYNUM:d>", _lone),
    Rule("weekdays in a row", "WD dot? ((comma|and|or|slash|comma and) WD dot?){1,6}", _weekday_pair),
)
