"""What rules have in common: numbers, months and hours of a match turned into the fields of a When."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from calsync.extract.temporal.categories import NAME
from calsync.extract.temporal.grammar import Found, Node
from calsync.span import When, WhenKind, month_end

TO = ("to", "toat", "toon")
YEAR = "(dot? comma? (of|dash)? <YEAR:y>)?"
DATE, TIME, RANGE, LIST = WhenKind.DATE, WhenKind.TIME, WhenKind.RANGE, WhenKind.LIST

UNITS: dict[str, str] = {
    "D": "day", "NI": "day", "BD": "workday", "W": "week", "WE": "weekend", "FN": "fortnight", "M": "month", "Q": "quarter",
    "Y": "year", "DE": "decade", "CE": "century", "H": "hour", "MIN": "minute", "S": "second", "SEM": "semester", "HH": "hour",
}  # fmt: skip

# Verbs that end in s, so that what stands before them is not a count: "in 2005 comes …", "on June 5 begins …".
_VERBS = frozenset(
    "is was has this as its sees marks begins starts brings opens closes ends meets holds runs comes features includes follows "
    "takes gives makes becomes remains continues goes plus across thus perhaps always besides versus works".split()
)
_COUNTED = re.compile(
    r"[ \u00a0]([a-z]{3,20}s|people|per|percent|men|women|children|km|kg|miles?|feet|million|billion|or more|of them)\b"
)


def counted(text: str, end: int) -> bool:
    """True where the number that ends here counts something: "2000 delegates", "5 percent"."""
    match = _COUNTED.match(text, end)
    return match is not None and match[1] not in _VERBS


# Words that play several parts, by the one that the rules ask about.
_PLAIN = {"ofin": "in", "relboth": "rel", "unitmonth": "monthword", "unityear": "yearword", "nightword": "unit"}


def before(m: Found, back: int = 1) -> str:
    """The category of the node before the match, "" where it begins the run."""
    index = m.match.start() - back
    name = NAME[m.nodes[index].cat] if index >= 0 else ""
    return _PLAIN.get(name, name)


def after(m: Found, ahead: int = 0) -> str:
    """The category of the node after the match."""
    index = m.match.end() + ahead
    name = NAME[m.nodes[index].cat] if index < len(m.nodes) else ""
    return _PLAIN.get(name, name)


def full_year(value: Any) -> int:
    """A year of four digits; two digits are of this century below 70."""
    number = int(value)
    if number >= 100:
        return number
    return number + (2000 if number < 70 else 1900)


def year_of(m: Found, name: str = "y") -> int | None:
    return full_year(m.value(name)) if m.has(name) else None


def lower_weak(m: Found, name: str = "m") -> bool:
    """True for "may" and "march" in small letters, which are months only in strong company."""
    node = m.node(name)
    return node is not None and m.text[node.start : node.end] in ("may", "march", "august")


def checked(when: When) -> When:
    """The date, flagged where there is no such day or where its weekday is another one."""
    if when.day is None or when.month is None:
        return when
    longest = 29 if when.month == 2 else month_end(2001, when.month).day
    if when.year is not None:
        longest = month_end(when.year, when.month).day
    if when.day > longest:
        return replace(when, flags=when.flags | {"impossible"})
    if when.year is not None and when.weekday is not None:
        if date(when.year, when.month, when.day).weekday() != when.weekday:
            return replace(when, flags=when.flags | {"weekday"})
    return when


def day(
    d: int | None, month: int | None = None, year: int | None = None, weekday: int | None = None, **more: Any
) -> When:
    """A date of what is stated of it."""
    return checked(When(DATE, year=year, month=month, day=d, weekday=weekday, **more))


def ranged(first: When, last: When, **more: Any) -> When:
    """From one date to another."""
    return replace(first, kind=RANGE, end=last, **more)


def listed(days: Sequence[When]) -> When:
    return When(LIST, days=tuple(days))


def clock(hour: int, minute: int | None = None, mark: str | None = None, second: int | None = None) -> When | None:
    """An hour; "pm" adds twelve, and an hour of one to twelve without a mark is flagged "halfday"."""
    if hour > 24 or (minute or 0) > 59:
        return None
    flags: frozenset[str] = frozenset()
    if mark == "pm" and hour < 12:
        hour += 12
    elif mark == "am" and hour == 12:
        hour = 0
    elif mark is None and 1 <= hour <= 12:
        flags = frozenset({"halfday"})
    if hour == 24:
        return When(TIME, hour=23, minute=59, flags=frozenset({"24:00"}))
    return When(TIME, hour=hour, minute=minute, second=second, flags=flags)


def duration(count: Any, unit: str) -> str:
    """An ISO 8601 length: 2 days are P2D, 90 minutes PT90M; X is a number that the words leave open."""
    if unit == "HH":
        return "PT30M"
    if isinstance(count, float) and count != int(count) and unit in ("H", "Y"):
        return f"PT{count * 60:g}M" if unit == "H" else f"P{count * 12:g}M"
    amount = count if isinstance(count, str) else f"{count:g}"
    if unit == "Q":
        return f"P{amount if isinstance(count, str) else f'{count * 3:g}'}M"
    if unit == "FN":
        return f"P{amount if isinstance(count, str) else f'{count * 2:g}'}W"
    if unit in ("H", "MIN", "S"):
        return f"PT{amount}{unit[0]}"
    letters = {
        "D": "D",
        "NI": "D",
        "BD": "D",
        "W": "W",
        "WE": "WE",
        "M": "M",
        "Y": "Y",
        "DE": "DE",
        "CE": "CE",
        "SEM": "SEM",
    }
    if unit == "SEM":
        return f"P{amount if isinstance(count, str) else f'{count * 6:g}'}M"
    return f"P{amount}{letters[unit]}"


def days_of(nodes: Sequence[Node], month: int | None, year: int | None) -> list[When] | None:
    """The days of a list such as "5, 6 and 9" or "5-7 and 9", each with the weekday that is said with it."""
    found: list[When] = []
    weekday: int | None = None
    dashed = False
    for node in nodes:
        name = NAME[node.cat]
        if name in ("weekday", "weakday", "weekdays"):
            weekday = node.value
        elif name in ("d", "e", "f", "ord", "ordword", "second"):
            if dashed and found:
                first = found[-1].day or 0
                if not first < node.value <= 31:
                    return None
                found.extend(day(number, month, year) for number in range(first + 1, node.value))
            found.append(day(node.value, month, year, weekday))
            weekday, dashed = None, False
        elif name in ("dash", "wide", "until", *TO):
            dashed = True
    return found


def an_event_follows(text: str, end: int) -> bool:
    """Whether what a day is counted from is named: "the day after the conference", "the eve of the fair"."""
    return _EVENT_NAMED.match(text, end) is not None


_EVENT_NAMED = re.compile(r" (?:(?:of )?the \w|[A-Z][A-Z])")


def sentence_inside(m: Found) -> bool:
    """Whether a full stop, and the capital letter of a further sentence, stands in what looks like one date: "next Friday. The 17th"."""
    stopped = False
    for node in m.all:
        name = NAME[node.cat]
        if stopped and name in ("the", "of", "on", "in", "ofin") and m.text[node.start].isupper():
            return True
        stopped = name == "dot"
    return False


_WORD = re.compile(r"\W{0,3}([^\W\d_]*)")


def word_after(text: str, end: int) -> str:
    """The word right after an offset, in small letters; "it" of "it's"."""
    match = _WORD.match(text, end)
    return match[1].casefold() if match is not None else ""


AFTER_LONE = frozenset(
    "of in and at from to until or for is was will if the we when but as this there that with it he she they i instead now too also only "
    "on by because since after before has had stays remains goes starts begins takes would which who so then subject".split()
)


DAYPARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "noon", "DT": "day", "BH": "day"}
