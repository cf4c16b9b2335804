"""Rules for hours: one, from one to another, on the clock of a zone, on several clocks at once."""

from __future__ import annotations

from dataclasses import replace

from calsync.extract.temporal.build import DAYPARTS, TIME, after, before, clock, counted
from calsync.extract.temporal.categories import CODE, NAME
from calsync.extract.temporal.grammar import Built, Found, Node, Rule
from calsync.span import When, WhenKind
from calsync.wording import ANYWHERE

_CERTAIN = frozenset(("clock", "noon", "midnight"))


def hour_of(node: Node, mark: str | None = None) -> When | None:
    """A node as an hour, None where it cannot be one. `mark` is an a.m. or p.m. that is said elsewhere."""
    name, value = NAME[node.cat], node.value
    if name == "clock":
        return clock(value[0], value[1], value[2] or mark)
    if name == "noon":
        return When(TIME, hour=12, minute=0)
    if name == "midnight":
        return When(TIME, hour=0, minute=0, flags=frozenset({"midnight"}))
    if name == "dotnum":
        if value[3] != 2 or value[0] > 24 or value[1] > 59:
            return None
        return clock(value[0], value[1], mark or ("24" if value[2] == 2 and value[0] < 10 else None))
    if name in ("four", "year"):
        hour, minute = divmod(value, 100)
        return clock(hour, minute, "24") if hour <= 24 and minute < 60 else None
    if name == "three":
        hour, minute = divmod(value, 100)
        return clock(hour, minute, mark) if hour <= 12 and minute < 60 else None
    if name in ("z", "d", "e"):
        return clock(value, None, mark or ("24" if value > 12 or value == 0 else None))
    if name == "num" and isinstance(value, int) and 1 <= value <= 24:
        return clock(value, None, mark)
    return None


def _mark(node: Node) -> str | None:
    """The a.m. or p.m. of a node, if it has one."""
    return node.value[2] if NAME[node.cat] == "clock" and node.value[2] in ("am", "pm") else None


def with_daypart(hour: When, part: str) -> When:
    """ "7 in the evening" is 19:00."""
    name = DAYPARTS[part]
    value = hour.hour
    assert value is not None
    if "halfday" not in hour.flags and not (name in ("afternoon", "evening") and 1 <= value < 12):
        return hour
    if (name in ("afternoon", "evening") and value < 12) or (name == "night" and (value >= 5 and value < 12)):
        value += 12
    elif name in ("morning", "night") and value == 12:
        value = 0
    elif name == "noon" and value < 4:
        value += 12
    return replace(hour, hour=value, flags=hour.flags - {"halfday"})


def _time(m: Found) -> Built:
    node = m.sure("t")
    if len(node.value) == 4:  # "36 p.m."
        first, last = clock(node.value[0], None, node.value[2]), clock(node.value[3], None, node.value[2])
        assert first is not None
        return "TimeRange", replace(first, kind=WhenKind.RANGE, end=last, flags=first.flags | {"lost dash"})
    found = hour_of(node)
    if found is None:
        return None
    if _ratio(m, node):
        return "Dead", found
    return "Time", found


def _ratio(m: Found, node: Node) -> bool:
    """True for "4:3 aspect", "score 2:1", which need two digits of minutes to be an hour."""
    return m.text[node.end : node.end + 7].lower() in (" aspect", " ratio ")


def _time_daypart(m: Found) -> Built:
    node = m.sure("t")
    if (
        not m.has("i")
        and NAME[node.cat] in ("d", "num")
        and m.text[m.sure("p").start : m.sure("p").end].startswith(_BARE)
    ):
        return None  # "one morning", "four afternoon classes"
    found = hour_of(node)
    if found is None:
        return None
    return "Time", with_daypart(found, m.value("p"))


_BARE = ("morning", "afternoon", "evening", "night", "Morning", "Afternoon", "Evening", "Night", "lunch")


def _time_oclock(m: Found) -> Built:
    node = m.sure("t")
    word = m.sure("o")
    said = m.text[word.start : word.end].lower()
    name = NAME[node.cat]
    found = hour_of(node)
    if found is None or (node.value == 24 and before(m) in ("of", "during")):  # "une grève de 24 heures"
        return None
    if m.has("m"):  # "at 9:30 o'clock A.M."
        found = hour_of(node, m.value("m")) or found
    if m.has("p"):
        found = with_daypart(found, m.value("p"))
    if said.endswith(("uhr", "h", "hrs", "hours", "heures", "horas")) or name in ("four", "year"):
        found = replace(found, flags=found.flags - {"halfday"})
    if m.has("n"):
        said_minutes = _with_minutes(m, found, "n")
        return ("Time", said_minutes) if said_minutes is not None else None
    return "Time", found


def _one(m: Found) -> Built:
    """A la una de la tarde, um ein Uhr: the article is a number, where a word of hours follows."""
    if not (m.has("o") or m.has("p")):
        return None
    found = clock(1)
    assert found is not None
    return "Time", with_daypart(found, m.value("p")) if m.has("p") else found


def _with_minutes(m: Found, hour: When, name: str) -> When | None:
    """The hour with the minutes behind its word: "20 heures 30", "8 heures 05"."""
    node = m.sure(name)
    digits = NAME[node.cat] in ("z", "d") and node.end - node.start < 2  # "20 heures 5"
    if hour.minute or digits or not 0 <= node.value < 60 or counted(m.text, node.end):
        return None
    return replace(hour, minute=node.value)


def _hours_word(m: Found) -> Built:
    if m.value("o") != "H":
        return None
    found = hour_of(m.sure("t"))
    return ("Time", replace(found, flags=found.flags - {"halfday"})) if found is not None else None


def _dotted(m: Found) -> Built:
    node = m.sure("t")
    found = hour_of(node)
    if found is None or counted(m.text, node.end):
        return None
    return "WeakTime", found


def _at_hour(m: Found) -> Built:
    node = m.sure("t")
    found = hour_of(node)
    if found is None or NAME[node.cat] in ("z", "year") or (NAME[node.cat] == "num" and found.hour != node.value):
        return None
    if after(m) == "dot" and after(m, 1) in ("month", "weakmonth"):  # "Beginn 2. April"
        return None
    tail = m.text[node.end : node.end + 2]
    if after(m) in ("unit", "dash", "slash", "DAY", "month", "weakmonth", "dot", "ordword") and after(m) not in (
        "dash",
    ):
        if after(m) != "dot":
            return None
    if len(tail) == 2 and tail[0] == " " and tail[1].isalpha() and after(m) == "" and not _goes_on(m.text, node.end):
        return None
    if after(m) in ("oclock", "ampm", "noon", "midnight", "daypart", "clockand") or (
        after(m) in ("in", "at") and "daypart" in (after(m, 1), after(m, 2))
    ):
        return None  # a fuller rule begins at the number
    if counted(m.text, node.end) or _begins_days(m):
        return None
    if NAME[node.cat] in ("four", "three") and before(m) not in ("",) and m.value("a") != 1:
        return None
    return "WeakTime", found


_GO_ON = frozenset(
    "as has have had is was were will would with without sharp but if we when where this there he she they i you his her our".split()
)


def _goes_on(text: str, end: int) -> bool:
    """Whether the word after a number can be counted by none: "at 7 as usual", not "at 7 places"."""
    return text[end + 1 : end + 10].split(None, 1)[0].strip(".,;:").lower() in _GO_ON


def _at_military(m: Found) -> Built:
    """ "Thu 28 Sep at 1930": a year would stand without "at"."""
    node = m.sure("t")
    found = hour_of(node)
    day_follows = after(m) == "on" and after(m, 1) in _DATE_BEGINS  # "at 1900 on Monday 3 March"
    if found is None or node.value % 5 or counted(m.text, node.end):
        return None
    return ("Time", found) if day_follows or before(m) in _DATE_ENDS else None


def _plain_for_start(m: Found) -> Built:
    """ "1200 for 1230": not "the budget of 2010 for 2015"."""
    a, b = m.sure("a"), m.sure("b")
    first, start = hour_of(a), hour_of(b)
    if first is None or start is None or counted(m.text, b.end) or _minutes(first) % 5 or _minutes(start) % 5:
        return None
    return ("Time", start) if 15 <= _minutes(start) - _minutes(first) <= 60 else None


_DATE_BEGINS = frozenset("month weakmonth weekday weakday d e f ord the numdate isodate slashnum".split())
_DATE_ENDS = frozenset(
    "month weakmonth d e f ord year numdate isodate slashnum weekday weakday deictic rpar comma".split()
)


def _begins_days(m: Found) -> bool:
    """True for "at 18 and 19 June", which are days."""
    if after(m) not in ("and", "comma", "or", "dash", "to", "of") or after(m, 1) not in ("d", "e", "f", "ord", "month"):
        return False
    return any(after(m, ahead) in ("month", "weakmonth") for ahead in range(1, 9))


def _past(m: Found) -> Built:
    """Half past seven."""
    node = m.sure("t")
    found = hour_of(node)
    if found is None or found.hour is None or found.minute:
        return None
    found = replace(found, minute=m.value("x"))
    return "Time", with_daypart(found, m.value("p")) if m.has("p") else found


def _to(m: Found) -> Built:
    """A quarter to eight."""
    node = m.sure("t")
    found = hour_of(node)
    if found is None or found.hour is None or found.minute:
        return None
    found = replace(found, hour=(found.hour - 1) or 12, minute=60 + m.value("x"))
    return "Time", with_daypart(found, m.value("p")) if m.has("p") else found


def _and_part(m: Found) -> Built:
    """Sept heures et demie; las siete menos cuarto."""
    found, minutes = hour_of(m.sure("t")), m.value("x")
    if found is None or found.hour is None:
        return None
    found = replace(found, hour=found.hour - (minutes < 0) or 12, minute=minutes % 60)
    return "Time", with_daypart(found, m.value("p")) if m.has("p") else found


def _half_hour(m: Found) -> Built:
    """ "Half seven" of the British is 7:30, "halb acht" of the Germans as well."""
    node = m.sure("t")
    found = hour_of(node) if m.has("a") or m.has("p") else None
    if found is None or found.hour is None or found.minute:
        return None
    back = 1 if m.value("h") == -1 else 0
    found = replace(found, hour=(found.hour - back) or 12, minute=30)
    return "Time", with_daypart(found, m.value("p")) if m.has("p") else found


def _spelled(m: Found) -> Built:
    """Seven thirty, seven fifteen."""
    hour, minute = m.value("h"), m.value("n")
    if not (isinstance(hour, int) and 1 <= hour <= 12 and isinstance(minute, int) and 10 <= minute < 60):
        return None
    found = clock(hour, minute, None)
    assert found is not None
    if m.has("p"):
        return "Time", with_daypart(found, m.value("p"))
    if m.has("a"):
        return "Time", found
    return None


def _word_meridiem(m: Found) -> Built:
    hour = m.value("h")
    if not (isinstance(hour, int) and 1 <= hour <= 12):
        return None
    minute = m.value("n", None)
    found = clock(hour, minute, m.value("a"))
    return ("Time", found) if found is not None else None


def _range(m: Found) -> Built:
    first, last = m.node("a"), m.node("b")
    assert first is not None and last is not None
    names = (NAME[first.cat], NAME[last.cat])
    sign = m.sure("x")
    lead = m.has("f") or before(m) in ("from", "at", "colon", "bar")
    if NAME[sign.cat] == "and" and not (m.has("f") and m.value("f") == 2):
        return None
    if NAME[sign.cat] == "toat" and not m.has("f") and not m.has("o1") and _a_day(m, first):
        return None
    certain = any(name in _CERTAIN for name in names) or m.has("o") or m.has("o1") or m.has("noon") or m.has("p")
    if not certain and not _plausible_pair(m, first, last, names, lead):
        return None
    if NAME[last.cat] not in _CERTAIN:
        if not m.has("o") and (counted(m.text, last.end) or after(m) in ("month", "weakmonth", "of")):
            return None
    mark_a, mark_b = _mark(first), _mark(last)
    start, end = hour_of(first), hour_of(last)
    if m.has("noon"):
        last = m.sure("noon")
        names, certain, end = (names[0], "noon"), True, hour_of(last)
    start = _with_minutes(m, start, "n1") if start is not None and m.has("n1") else start
    end = _with_minutes(m, end, "n") if end is not None and m.has("n") else end
    if start is None or end is None or start.hour is None or end.hour is None:
        return None
    if m.has("o") or m.has("o1"):
        start, end = replace(start, flags=start.flags - {"halfday"}), replace(end, flags=end.flags - {"halfday"})
    morning = mark_a == "am" or (mark_a is None and "halfday" in start.flags)
    if mark_b == "am" and end.hour == 0 and morning and 0 < (start.hour or 0) < 12:  # "10 to 12am" ends at noon
        return "TimeRange", replace(_sure(start, start.hour or 0), kind=WhenKind.RANGE, end=replace(end, hour=12))
    if m.has("p"):
        end = with_daypart(end, m.value("p"))
        mark_b = mark_b or ("pm" if (end.hour or 0) >= 12 else "am")
    start, end = _halves(start, end, names, bool(mark_a), bool(mark_b))
    behind_day = "four" in names and before(m) in ("comma", "rpar")  # "Mon 7 Aug (a holiday), 1100 to 1900"
    name = "TimeRange" if certain or lead or behind_day else "WeakTimeRange"
    return name, replace(start, kind=WhenKind.RANGE, end=end)


def _a_day(m: Found, first: Node) -> bool:
    """Whether what stands before the hour is a day or a year: "le 20 à 16 h 30", "ce 19 mai 2016 à 17 h 30"."""
    if NAME[first.cat] == "year":
        return True
    led = before(m) if m.all[0] is first else NAME[m.all[0].cat]
    return NAME[first.cat] in ("d", "e") and led in ("the", "on", "dayword")


def _hours_of_a_day(m: Found) -> Built:
    """ "8 Nov, 13-17h": where "h" tells a length as well ("takes 3-4 h"), a day or their form makes them hours: "1000-1200 hrs"."""
    first, last = hour_of(m.sure("a")), hour_of(m.sure("b"))
    day = before(m, 2 if before(m) == "comma" else 1)
    formed = {NAME[m.sure("a").cat], NAME[m.sure("b").cat]} <= {"clock", "four", "dotnum"}
    if m.value("h") != "H" or first is None or last is None or not (formed or day in _DATE_ENDS - {"comma"}):
        return None
    if not _EARLIEST <= _minutes(first) < _minutes(last):
        return None
    first, last = _sure(first, first.hour or 0), _sure(last, last.hour or 0)
    return "TimeRange", replace(first, kind=WhenKind.RANGE, end=last)


_EARLIEST = 6 * 60  # minutes; before that, numbers of hours are rather a length


def _halves(start: When, end: When, names: tuple[str, str], marked: bool, last_marked: bool) -> tuple[When, When]:
    """Both hours in the half of the day that the other one, or the order of the two, tells."""
    first, last = start.hour or 0, end.hour or 0
    open_start, open_end = "halfday" in start.flags, "halfday" in end.flags
    if last_marked and not marked and names[0] not in ("noon", "midnight") and open_start:
        return _before(start, end), end
    if marked and not last_marked and open_end and last <= 12:
        return start, _following(start, end)
    if names[0] == "noon" and open_end and last < 12:
        return start, _sure(end, last + 12)
    if names[1] == "noon" and open_start and first < 12:
        return _sure(start, first), end
    if names[1] == "midnight" and open_start and first < 12:
        return _sure(start, first + 12), end
    if open_start and not open_end and not last_marked and last > 12:
        return _sure(start, first), end
    if open_start and open_end and _minutes(end) <= _minutes(start) and first == 12:
        return _sure(start, first), _sure(end, last + 12 if last < 12 else last)  # "12:30-2" begins at noon
    if open_start and open_end and _minutes(end) <= _minutes(start):
        return _sure(start, first), _sure(end, last + 12 if last < 12 else last)
    if open_start and open_end and first == 7 and last <= 9:
        return start, end  # an evening, or a breakfast
    if open_start and first >= 7:
        return _sure(start, first), _sure(end, last)
    return start, end


def _sure(when: When, hour: int) -> When:
    """The hour, no longer open to the other half of the day."""
    return replace(when, hour=hour, flags=when.flags - {"halfday"})


def _plausible_pair(m: Found, first: Node, last: Node, names: tuple[str, str], lead: bool) -> bool:
    """True where two bare numbers are hours after all: "1800-2200", "from 9 to 5", "7.30-9.00" after a date."""
    if counted(m.text, last.end):
        return False
    company = (
        lead
        or before(m) in ("comma", "weekday", "weakday", "lpar", "daypart", "Daypart")
        or _date_before(m)
        or after(m) in ("zone", "oclock")
    )
    if names[0] in ("four", "year") and names[1] in ("four", "year"):
        both_years = names == ("year", "year")
        plausible = hour_of(first) is not None and hour_of(last) is not None
        if both_years:
            return after(m) in ("zone", "oclock")
        return plausible and (company or first.value % 5 == last.value % 5 == 0)
    if names == ("dotnum", "dotnum"):
        values = (first.value, last.value)
        hours = hour_of(first) is not None and hour_of(last) is not None
        return hours and all(value[1] % 5 == 0 for value in values)
    if "dotnum" in names:
        return company and after(m) not in ("month", "weakmonth")
    if after(m) in ("month", "weakmonth", "of", "unit", "slash"):
        return False
    if not all(name in ("z", "d", "e", "num") for name in names):
        return False
    clocked = after(m) == "zone" and NAME[m.sure("x").cat] == "dash" and max(first.value, last.value) <= 12  # "12-1 CT"
    return clocked or (company and lead and m.value("f", 0) in (1, 2))


def _date_before(m: Found) -> bool:
    name = before(m)
    return name in (
        "month",
        "weakmonth",
        "isodate",
        "numdate",
        "slashnum",
        "rpar",
        "ord",
        "year",
        "deictic",
        "at",
        "on",
    )


def _minutes(when: When) -> int:
    return (when.hour or 0) * 60 + (when.minute or 0)


def _before(start: When, end: When) -> When:
    """The start of "10 to 12am" or "9–5pm": the latest reading that is before its end."""
    assert start.hour is not None and end.hour is not None
    hour = start.hour % 12
    finish = _minutes(end) or 24 * 60
    later = replace(start, hour=hour + 12, flags=start.flags - {"halfday"})
    if _minutes(later) < finish:
        return later
    return replace(start, hour=hour, flags=start.flags - {"halfday"})


def _following(start: When, end: When) -> When:
    """The end of "9am–5" or "10 pm to 2": the first reading after its start."""
    assert start.hour is not None and end.hour is not None
    hour = end.hour % 12
    for value in (hour, hour + 12):
        candidate = replace(end, hour=value, flags=end.flags - {"halfday"})
        if _minutes(candidate) > _minutes(start):
            return candidate
    return replace(end, hour=hour, flags=end.flags - {"halfday"})


def _range_in_zone(m: Found) -> Built:
    """Hours of which the first says its zone: "14:00 UTC–16:00"."""
    built = _range(m)
    if built is None or not m.has("tz"):
        return built
    said, zone = m.value("tz")
    node = m.sure("tz")
    return built[0], replace(built[1], zone=zone, zone_said=said or m.text[node.start : node.end])


def _daypart(m: Found) -> Built:
    when = When(TIME, daypart=DAYPARTS[m.value("p")])
    supported = (
        m.has("i") or m.has("t") or m.has("l") or before(m) in ("in", "part", "later", "about", "since", "until", "by")
    )
    if not supported or (m.text[m.sure("p").end : m.sure("p").end + 2].strip(" ").isalpha() and not m.has("i")):
        return "Daypart", when
    return "SaidDaypart", when


def _twelve(m: Found) -> Built:
    """Noon, 12 noon, 12.00 noon; 12 midnight."""
    said = hour_of(m.sure("h")) if m.has("h") else None
    if m.has("h") and (said is None or said.minute or said.hour not in (0, 12, 23)):
        return None
    found = hour_of(m.sure("t"))
    return ("Time", found) if found is not None else None


def _ish(m: Found) -> Built:
    found = hour_of(m.sure("t"))
    return ("Time", replace(found, mod="about")) if found is not None and m.value("o") == 3 else None


def _minutes_past(m: Found) -> Built:
    """Twenty past eight; 20 minutes past eight."""
    said = m.text[m.sure("r").start : m.sure("r").end].lower()
    minute = m.value("n")
    if said != "past" or not isinstance(minute, int) or not 0 < minute < 60 or (m.has("u") and m.value("u") != "MIN"):
        return None
    found = hour_of(m.sure("t"))
    if found is None or found.minute:
        return None
    found = replace(found, minute=minute)
    return "Time", with_daypart(found, m.value("p")) if m.has("p") else found


def _minutes_to(m: Found) -> Built:
    """Ten minutes to eight."""
    minute = m.value("n")
    if m.value("u") != "MIN" or not isinstance(minute, int) or not 0 < minute < 60:
        return None
    found = hour_of(m.sure("t"))
    if found is None or found.hour is None:
        return None
    total = (found.hour * 60 + (m.value("n2", 0) or found.minute or 0) - minute) % (24 * 60)
    found = replace(found, hour=total // 60 or 12, minute=total % 60)
    return "Time", with_daypart(found, m.value("p")) if m.has("p") else found


_MINUTES = "z|d|e|f|g|num"
_TT = "clock|dotnum|z|d|e|four|year|noon|midnight|num"

CLOCK: tuple[Rule, ...] = (
    Rule("clock time", "<clock:t>", _time),
    Rule(
        "clock time with o'clock",
        "<clock|dotnum|z|d|e|four|year|num:t> <oclock:o> <ampm:m>? (comma? (in|at|of)? (the)? <daypart:p>)?",
        _time_oclock,
    ),
    Rule("hour and minutes", f"<d|e|num:t> <oclock:o> <{_MINUTES}:n>", _time_oclock),
    Rule("one o'clock", "<at:x> <a:t> <oclock:o>? ((in|of)? (the)? <daypart:p>)?", _one),
    Rule("1400 hours", "<clock|four|year|dotnum:t> <unit:o>", _hours_word),
    Rule(
        "hour and part of the day",
        "<clock|dotnum|d|num:t> <in|at|of|on:i>? (the)? (part|later)? <daypart:p>",
        _time_daypart,
    ),
    Rule("hour with a point", "<dotnum:t>", _dotted),
    Rule("at an hour", "<at|by:a> <d|e|num|four|three:t>", _at_hour),
    Rule("at 1930", "<at:a> <year:t>", _at_military),
    Rule("1200 for 1230", "<four|year|clock:a> for <four|year:b>", _plain_for_start),
    Rule("noon", "<d|clock|dotnum:h>? <noon:t>", _twelve),
    Rule("midnight", "<d|clock|dotnum:h>? <midnight:t>", _twelve),
    Rule("half past", "<clockhalf:x> <clock|d|num:t> oclock? ((in)? (the)? <daypart:p>)?", _past),
    Rule("quarter to", "<clockto:x> <clock|d|num:t> oclock? ((in)? (the)? <daypart:p>)?", _to),
    Rule("seven and a half", "<d|e|num|noon:t> oclock? <clockand:x> ((in)? (the)? <daypart:p>)?", _and_part),
    Rule("half seven", "<at|about|by|until:a>? <half:h> <d|num:t> oclock? ((in)? (the)? <daypart:p>)?", _half_hour),
    Rule("seven thirty", "<at:a>? <num|d:h> <num:n> ((in)? (the)? <daypart:p>)?", _spelled),
    Rule("seven p.m.", "<num:h> <num:n>? <ampm:a>", _word_meridiem),
    Rule(
        "hours from to",
        f"<from:f>? (the)? <{_TT}:a> (<oclock:o1> <{_MINUTES}:n1>?)? (dash|<zone:tz>)? <dash|to|until|and:x> (the)? <{_TT}:b> (<oclock:o> <{_MINUTES}:n>?|<noon:noon>)? ((in|of)? (the)? <daypart:p>)?",
        _range_in_zone,
    ),
    Rule(
        "13-17 h",
        "from? <clock|dotnum|four|z|d|e:a> <dash|to|until:x> <clock|dotnum|four|z|d|e:b> <unit:h>",
        _hours_of_a_day,
    ),
    Rule("eleven-ish", "<d|num:t> <onwards:o>", _ish),
    Rule(
        "minutes past", "<SMALL:n> <unit:u>? <rel:r> <clock|d|num:t> oclock? ((in)? (the)? <daypart:p>)?", _minutes_past
    ),
    Rule(
        "minutes to", "<SMALL:n> <unit:u> to <clock|d|num:t> <num:n2>? oclock? ((in)? (the)? <daypart:p>)?", _minutes_to
    ),
    Rule("part of the day", "<in:i>? <the:t>? (<part|later:l> dash? in? the?)? <daypart:p>", _daypart),
)


# Second layer: zones, alternatives, and what follows an hour.


def _zoned(m: Found) -> Built:
    node = m.sure("t")
    said, zone = m.value("z")
    when = m.when("t")
    name = NAME[node.cat]
    if when.zone is not None:  # said once more: "10:00 UTC - 12:00 UTC"
        return (name, when) if when.zone == zone and when.kind is WhenKind.RANGE else None
    if said is None:
        said_node = m.node("z")
        assert said_node is not None
        said = m.text[said_node.start : said_node.end]
    zoned = replace(when, zone=zone, zone_said=said)
    if "AOE" in said.upper() or zone == ANYWHERE:
        zoned = replace(zoned, flags=zoned.flags - {"halfday"})
    return {"WeakTime": "Time", "WeakTimeRange": "TimeRange"}.get(name, name), zoned


# Abbreviations that are also others: "Year 10 VET".
_OTHERWISE = frozenset(
    "ET MET ART PET CAT EAT GET MT PT CT UT WIT VET BOT SCT SLT AFT TOT MUT SST WST SRT SBT ECT MVT CVT TMT HAC HAP HNP HNT "
    "CKT MHT PGT BTT BJT WGT PWT TVT NCT VUT AKT HDT".split()
)


def _zoned_number(m: Found) -> Built:
    node = m.sure("t")
    found = hour_of(node)
    if found is None:
        return None
    said, zone = m.value("z")
    if said in _OTHERWISE and NAME[node.cat] in ("z", "d", "e"):
        if before(m) not in ("at", "from", "comma", "on", "by", "dash"):
            return None
    return "Time", replace(found, zone=zone, zone_said=said, flags=found.flags - {"halfday"})


def _alternatives(m: Found) -> Built:
    times = [node.when for node in m.all if node.when is not None]
    first = times[0]
    others = times[1:]
    if first is None or any(other is None or other.zone is None for other in others):
        return None
    if first.zone is None or any(other is not None and other.zone == first.zone for other in others):
        return None
    kept = tuple(other for other in others if other is not None)
    return NAME[m.all[0].cat], replace(first, alternatives=first.alternatives + kept)


def _for_start(m: Found) -> Built:
    """ "11:30 for 12:00": one comes at half past eleven, it begins at twelve."""
    first, second = m.when("a"), m.when("b")
    if second.hour is None or first.hour is None:
        return None
    return "Time", _begins(first, second)


def _begins(first: When, second: When) -> When:
    """When it begins to which one is asked at `first`; so early in the day nobody is asked: "7.30 for 8"."""
    if {"halfday"} & first.flags & second.flags and first.daypart is None and first.hour in _SUPPER:
        first = replace(first, hour=first.hour + 12, flags=first.flags - {"halfday"})
    return _following(first, second) if "halfday" in second.flags and "halfday" not in first.flags else second


_SUPPER = (6, 7)


def _bare_for_start(m: Found) -> Built:
    """ "7 for 7.30"."""
    start = m.when("b")
    soon = start.hour is not None and (start.hour - m.value("h")) % 12 < 2
    return ("Time", start) if soon and not counted(m.text, m.all[-1].end) else None


def _for_number(m: Found) -> Built:
    first = m.when("a")
    node = m.sure("b")
    second = hour_of(node)
    if second is None or first.hour is None or counted(m.text, node.end) or after(m) == "unit":
        return None
    return "Time", _begins(first, second)


def _open_end(m: Found) -> Built:
    when = m.when("t")
    name = NAME[m.sure("t").cat]
    kind = m.value("o")
    if kind == 1:
        when = replace(when, mod="from")
    elif kind == 3:
        when = replace(when, mod="about")
    return {"WeakTime": "Time"}.get(name, name), when


def _until(m: Found) -> Built:
    """Time ranges of found times: "10 a.m.1 p.m.", "noon to 1.30 pm"."""
    first, last = m.when("a"), m.when("b")
    if first.hour is None or last.hour is None or first.kind is not TIME or last.kind is not TIME:
        return None
    if m.has("x") and m.sure("x").cat == CODE["and"] and m.value("f", 0) != 2:
        return None
    zone = first.zone or last.zone
    said = first.zone_said or last.zone_said
    if first.zone and last.zone and first.zone != last.zone:
        return None
    if "halfday" in last.flags and "halfday" not in first.flags:
        last = _following(first, last)
    elif "halfday" in first.flags and "halfday" not in last.flags and (last.hour or 0) > 0:
        first = _before(first, last)
    return "TimeRange", replace(
        first, kind=WhenKind.RANGE, end=replace(last, zone=None, zone_said=None), zone=zone, zone_said=said
    )


def _glued(m: Found) -> Built:
    """ "10 a.m.1 p.m.": the dash was lost."""
    nodes = m.all
    if nodes[0].end != nodes[1].start:
        return None
    return _until(m)


def _duration_after(m: Found) -> Built:
    first = m.when("a")
    length = m.when("d").duration
    if first.kind is not TIME or length is None or not length.startswith("PT") or "X" in length:
        return None
    return "Time", replace(first, duration=length)


def _zoned_bare(m: Found) -> Built:
    return _zoned_number(m) if m.sure("t").when is None else _zoned_year(m)


def _zoned_year(m: Found) -> Built:
    """ "2000 UTC", which the first layer took for a year."""
    node = m.node("t")
    assert node is not None and node.when is not None and node.when.year is not None
    hour, minute = divmod(node.when.year, 100)
    if hour > 24 or minute > 59 or len(node.parts) != 1:
        return None
    said, zone = m.value("z")
    found = clock(hour, minute, "24")
    return ("Time", replace(found, zone=zone, zone_said=said)) if found else None


ZONES: tuple[Rule, ...] = (
    Rule("hour in a zone", "<Time|WeakTime|TimeRange|WeakTimeRange:t> comma? <zone:z>", _zoned),
    Rule("hour (in a zone)", "<Time|WeakTime|TimeRange|WeakTimeRange:t> lpar <zone:z> rpar", _zoned),
    Rule(
        "number in a zone",
        "<d|e|z|four|year|three|WeakYear|Year:t> <zone:z>",
        _zoned_bare,
    ),
    Rule("for a start", "<Time|WeakTime:a> for (a)? <Time|WeakTime:b>", _for_start),
    Rule("bare for a start", "<d:h> for <Time|WeakTime:b>", _bare_for_start),
    Rule("for a start at", "<Time|WeakTime:a> for (a)? <d|dotnum:b>", _for_number),
    Rule("onwards", "<Time|WeakTime|TimeRange:t> (dash)? <onwards:o>", _open_end),
)


PAIRS: tuple[Rule, ...] = (
    Rule(
        "time to time", "<from:f>? (at)? <Time|WeakTime:a> <dash|to|until|and:x> (at)? (the)? <Time|WeakTime:b>", _until
    ),
    Rule("time and time, dash lost", "<Time:a> <Time:b>", _glued),
    Rule(
        "several clocks",
        "<Time|TimeRange:t> ((slash|comma|lpar|dash|or|and|bar|comma and|colon) (Time|TimeRange) rpar?){1,8}",
        _alternatives,
    ),
    Rule("time for a length", "<Time:a> (comma|lpar)? for? <Duration:d>", _duration_after),
)
