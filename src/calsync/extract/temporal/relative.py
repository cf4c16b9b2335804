"""Rules for what is counted from the day of the text, and for lengths of time from it: "next Monday", "two days ago"."""

from __future__ import annotations

import re
from typing import Any

from calsync.extract.language import Told
from calsync.extract.temporal.build import (
    AFTER_LONE,
    DATE,
    DAYPARTS,
    UNITS,
    YEAR,
    after,
    an_event_follows,
    before,
    day,
    duration,
    listed,
    lower_weak,
    ranged,
    word_after,
    year_of,
)
from calsync.extract.temporal.categories import CODE, NAME
from calsync.extract.temporal.grammar import Built, Found, Rule
from calsync.span import Relative, When, WhenKind


def _weeks_on(m: Found) -> Built:
    """A week tomorrow; tomorrow week; heute in einer Woche; Friday week."""
    count, unit = m.value("n", 1), m.value("u")
    if unit not in ("W", "FN") or not isinstance(count, int) or (m.text[m.sure("u").end - 1] == "s" and not m.has("n")):
        return None
    days = count * (7 if unit == "W" else 14)
    if m.has("w"):
        if NAME[m.all[0].cat] not in _ONE_WEEKDAY or after(m) in _COUNTED:
            return None  # "Mondays weeks 2 to 5"
        return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", days // 7, "coming"))
    offset = m.value("x")
    return ("Deictic", When(DATE, relative=Relative("day", offset + days, "word"))) if isinstance(offset, int) else None


_ONE_WEEKDAY, _COUNTED = ("weekday", "weakday"), ("d", "e", "f", "g", "num", "ord")


def _after_next(m: Found) -> Built:
    """The week after next."""
    if m.value("r") != 1 or m.value("s") != "after" or m.value("u") not in UNITS:
        return None
    return "Period", When(DATE, relative=Relative(UNITS[m.value("u")], 2, "next"))


def _deictic(m: Found) -> Built:
    value = m.value("x")
    if isinstance(value, tuple):  # "the previous day": of the day that was told last
        if after(m) in ("of", "rel"):
            return None
        return "Deictic", When(DATE, relative=Relative("day", value[1], "after"))
    if isinstance(value, str):  # "tonight", "esta mañana", "tadi pagi": the day and its part
        return "Deictic", When(DATE, relative=Relative("day", _DAY_SAID[value[0]], "word"), daypart=DAYPARTS[value[1:]])
    return "Deictic", When(DATE, relative=Relative("day", value, "word"))


_DAY_SAID = {"L": -1, "T": 0, "N": 1}
_SAID = {-1: "last", 0: "this", 1: "next"}


def _rel_unit(m: Found) -> Built:
    offset, unit = m.value("r"), m.value("u")
    if m.sure("r").cat == CODE["last"] and after(m) in ("of", "in") and after(m, 1) in _PERIODS:
        return None  # the last week of April
    if unit == "S" or (unit in ("H", "MIN") and offset == 0 and not m.has("p")):
        return None
    if unit == "D" and offset == 0:
        same = isinstance(offset, Told) and m.text[m.sure("u").end - 2 : m.sure("u").end] != "ys"
        return ("Deictic", When(DATE, relative=Relative("day", 0, "after"))) if same else None
    if offset == 0 and isinstance(offset, Told):
        return None  # "the same week" of another year
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


_MAY = re.compile(r"\b(?:to|will|would|should|may|might|can|could|must|shall)(?: \w+ly)? $", re.I)  # "last" is a verb
_BEFORE = 20  # characters


def _rel_units(m: Found) -> Built:
    """The next two weeks, the past three years."""
    count, unit = m.value("n"), m.value("u")
    offset = m.value("r") or 1
    if m.sure("n").start < m.sure("r").start and (count == 1 or m.text[m.sure("u").end - 1] != "s"):
        return None
    if _MAY.search(m.text, max(0, m.all[0].start - _BEFORE), m.all[0].start):
        return None  # "expected to last two hours"
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
    if isinstance(offset, Told):
        return "Weekday", _counted(m.value("w"), offset)
    said = m.text[m.sure("r").start : m.sure("r").end].lower()
    if said.endswith("coming") or (offset == 1 and said not in _NEXT_WEEK):
        return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", 0, "coming"))
    if said.endswith("past"):
        return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", -1, "past"))
    if m.sure("r").cat == CODE["last"] and after(m) in ("of", "in") and after(m, 1) in _PERIODS:
        return None  # the last Friday of the month
    return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", offset, _SAID[offset]))


def _counted(weekday: int, offset: int) -> When:
    """A weekday that is counted from the day that was told last."""
    return When(DATE, weekday=weekday, relative=Relative("week", int(offset), "after"))


def _weekday_after(m: Found) -> Built:
    """The Friday before: before the day that was told last."""
    last = m.all[-1].end
    ends = after(m) in ("dot", "comma", "rpar", "at") or m.text[last : last + 1] in ("", "\n")
    if not ends and after(m) == "":
        ends = word_after(m.text, last) in AFTER_LONE or an_event_follows(m.text, last)
    if after(m) == "the":
        ends = an_event_follows(m.text, last)
    return ("Weekday", _counted(m.value("w"), 1 if m.value("s") == "after" else -1)) if ends else None


_NEXT_WEEK = frozenset(("next", "the very next", "depan", "hadapan", "mendatang"))


_PERIODS = frozenset(("rel", "last", "month", "weakmonth", "year", "unit", "every", "the", "Month", "Period", "Year"))


def _weekday_next(m: Found) -> Built:
    """On Thursday next: the one to come, where no noun follows that is the next."""
    end = m.all[-1].end
    alone = after(m) in ("comma", "dot", "rpar", "at") or word_after(m.text, end) in AFTER_LONE
    if m.value("r") != 1 or not (alone or not m.text[end : end + 2].strip()):
        return None
    return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", 0, "coming"))


def _week_weekday(m: Found) -> Built:
    unit, offset = m.value("p", (m.value("u"), m.value("r")))
    if unit not in ("W", "FN"):
        return None
    return "Weekday", When(DATE, weekday=m.value("w"), relative=Relative("week", offset, "step"))


def _rel_month(m: Found) -> Built:
    if lower_weak(m):
        return None  # "this may take longer"
    offset = m.value("r")
    return "Month", When(DATE, month=m.value("m"), relative=Relative("year", offset, _SAID[offset]))


def _rel_day_month(m: Found) -> Built:
    """Next 5 June; this 5 June; ce jeudi 5 juin 2025, whose year is said."""
    offset = m.value("r")
    if m.has("y"):
        return "Day", day(m.value("d"), m.value("m"), year_of(m), m.value("w"))
    return "Day", day(m.value("d"), m.value("m"), None, m.value("w"), relative=Relative("year", offset, _SAID[offset]))


def _rel_season(m: Found) -> Built:
    offset = m.value("r")
    return "Season", When(DATE, season=m.value("s"), relative=Relative("year", offset, _SAID[offset]))


def _rel_daypart(m: Found) -> Built:
    offset = m.value("r")
    if isinstance(offset, Told) or (
        offset == 1 and before(m) in ("the", "on")
    ):  # "the next morning", after what was told
        return "Deictic", When(DATE, daypart=DAYPARTS[m.value("p")], relative=Relative("day", int(offset), "after"))
    if offset == 1:
        return None
    return "Deictic", When(DATE, daypart=DAYPARTS[m.value("p")], relative=Relative("day", offset, _SAID[offset]))


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
    if after(m) in ("rel", "last", "in") or m.text[m.all[-1].end :][:5] == " than":
        return None  # "30 minutes later this week"
    return _step(1 if m.value("g") == "late" else -1)(m)  # type: ignore[no-any-return]


def _past_step(m: Found) -> Built:
    if isinstance(m.value("g"), Told):
        if UNITS.get(m.value("u")) not in ("day", "week") or not isinstance(m.value("n"), int):
            return None
        return "Deictic", When(DATE, relative=Relative(UNITS[m.value("u")], m.value("g") * m.value("n"), "after"))
    return _step(m.value("g"))(m) if m.value("g") else None


def _from_now(m: Found) -> Built:
    return None if isinstance(m.value("g"), Told) else _step(1)(m)


def _from_told(m: Found) -> Built:
    """Dos días después, deux jours plus tard: as "two days later", where "dua hari lagi" is from today."""
    return _step(1)(m) if isinstance(m.value("g"), Told) else None


_DURING = 2  # the value of a word that is "in" before a season, and "for" before a length


def _in_step(m: Found) -> Built:
    if m.value("u") in ("S",) or before(m) in ("SMALL", "num"):
        return None
    if m.value("i") == _DURING:
        return None  # "pendant cinq jours" is how long
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
    if after(m) in ("of", "in") and after(m, 1) in _PERIODS:
        return None  # "in the last quarter of the year"
    offset = m.value("i")
    return "Period", When(DATE, relative=Relative(UNITS[m.value("u")], offset, _SAID[offset]))


def _days_this_month(m: Found) -> Built:
    """4 to 22 next month; 26 and 27 of this month."""
    if m.value("u") != "M" or m.value("a") >= m.value("b"):
        return None
    month = Relative("month", int(m.value("r")), "step")
    days = [When(DATE, day=m.value(which), relative=month) for which in ("a", "b")]
    if NAME[m.sure("x").cat] == "and" and m.value("f", 0) != 2:
        return "List", listed(days)
    return "Range", ranged(*days)


def _days_this_week(m: Found) -> Built:
    """Wednesday and Thursday of next week."""
    if m.value("u") != "W" or m.value("w") >= m.value("v"):
        return None
    week = Relative("week", int(m.value("r")), "step")
    days = [When(DATE, weekday=m.value(which), relative=week) for which in ("w", "v")]
    return ("List", listed(days)) if NAME[m.sure("x").cat] == "and" else ("Range", ranged(*days))


RELATIVE: tuple[Rule, ...] = (
    Rule("today", "<deictic:x>", _deictic),
    Rule("a week tomorrow", "<SMALL:n> <unit:u> (from|on)? <deictic:x>", _weeks_on),
    Rule("tomorrow week", "<deictic:x> (in <SMALL:n>)? <unit:u>", _weeks_on),
    Rule("Friday week", "<WD:w> <unit:u>", _weeks_on),
    Rule("week, in one phrase", "<periodword:x>", _period_word),
    Rule("this week", "the? <rel|last:r> <unit:u>", _rel_unit),
    Rule("week next", "the? <unit:u> <relpost:r>", _rel_unit),
    Rule("the next two weeks", "in? the? <rel|last:r> <SMALL:n> <unit:u>", _rel_units),
    Rule("the two next weeks", "the? <SMALL:n> <rel|last:r> <unit:u>", _rel_units),
    Rule("next Monday", "the? <rel|last:r> <WD:w>", _rel_weekday),
    Rule("Monday next", "<WD:w> <relpost:r>", _rel_weekday),
    Rule("the Friday before", "<on|the:t> <WD:w> <before|after:s>", _weekday_after),
    Rule("Thursday next", "<WD:w> <rel:r>", _weekday_next),
    Rule("Monday of next week", "<WD:w> comma? of? the? <rel|last:r> <unit:u>", _week_weekday),
    Rule("Monday of week next", "<WD:w> comma? of? the? <unit:u> <relpost:r>", _week_weekday),
    Rule("Monday of next week, in one phrase", "<WD:w> comma? of? <periodword:p>", _week_weekday),
    Rule("next week on Monday", "the? <rel|last:r> <unit:u> comma? on? <WD:w>", _week_weekday),
    Rule("next March", "the? <rel|last:r> <MON:m>", _rel_month),
    Rule("March next", "<MON:m> <relpost:r>", _rel_month),
    Rule(
        "next 5 June",
        f"the? <rel|last:r> (<WD:w> dot? comma? )? dayword? the? <DAY:d> dot? of? <MON:m> {YEAR}",
        _rel_day_month,
    ),
    Rule("next summer", "the? <rel|last:r> <season|weakseason:s>", _rel_season),
    Rule("summer next", "the? <season|weakseason:s> <relpost:r>", _rel_season),
    Rule("this morning", "<rel|last:r> <daypart:p>", _rel_daypart),
    Rule("two days ago", "<SMALL:n> <unit:u> (and a <half:h>)? <ago:g>", _step(-1)),
    Rule("two and a half years ago", "<SMALL:n> (and a) <half:h> <unit:u> <ago:g>", _step(-1)),
    Rule("two days later", "<SMALL|decimal:n> <unit:u> <later:g>", _later),
    Rule("two days past", "<SMALL:n> <unit:u> <relpost:g>", _past_step),
    Rule("ago two days", "<ago:g> <SMALL:n> <unit:u>", _step(-1)),
    Rule("in two days", "<in:i> <SMALL|decimal:n> <unit:u> (hence)?", _in_step),
    Rule("two days from now", "<SMALL|decimal:n> <unit:u> <hence:g>", _from_now),
    Rule("two days later", "<SMALL|decimal:n> <unit:u> <hence:g>", _from_told),
    Rule("in half an hour", "in <half:x> a? <unit:u>", _half_step),
    Rule("half an hour from now", "<half:x> a? <unit:u> <hence|ago:g>", _half_step),
    Rule("within two days", "<within|withinpast:i> the? <SMALL:n> <unit:u>", _within),
    Rule("in the next week", "<within|withinpast:i> <unit:u>", _within_one),
    Rule(
        "days of this month",
        "<from:f>? (the)? <DAYWORD:a> dot? <dash|to|until|and:x> (the)? <DAYWORD:b> dot? (of|in)? (the)? <rel|last:r> <unit:u>",
        _days_this_month,
    ),
    Rule(
        "days of the month next",
        "<from:f>? (the)? <DAYWORD:a> <dash|to|until|and:x> (the)? <DAYWORD:b> of? (the)? <unit:u> <relpost:r>",
        _days_this_month,
    ),
    Rule(
        "Monday and Tuesday of next week",
        "<WD:w> <dash|to|and:x> <WD:v> of? (the)? <rel|last:r> <unit:u>",
        _days_this_week,
    ),
    Rule(
        "Monday and Tuesday of week next",
        "<WD:w> <dash|to|and:x> <WD:v> of? (the)? <unit:u> <relpost:r>",
        _days_this_week,
    ),
    Rule("the week after next", "(the)? <unit:u> <after:s> (the)? <rel:r>", _after_next),
)
