"""Recurrence rules, RFC 5545 section 3.3.10: are they right, what days do they give, and what do they say in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from calsync import wording
from calsync.errors import PublishError
from calsync.span import Span

_FREQUENCIES = frozenset(("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"))
_DAYS = "MO|TU|WE|TH|FR|SA|SU"
_RANGES = {  # part: lowest and highest; with a lowest below 0, 0 itself is wrong
    "BYSECOND": (0, 60),
    "BYMINUTE": (0, 59),
    "BYHOUR": (0, 23),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYMONTH": (1, 12),
    "BYSETPOS": (-366, 366),
}
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_TOLD = frozenset(
    ("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYHOUR", "BYMINUTE", "UNTIL", "COUNT", "WKST")
)
_WEEKDAYS = {name[:2].upper(): name for name in wording.WEEKDAYS}
_NUMBERS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "last but one"}
_OF_A_DAY = frozenset(("BYHOUR", "BYMINUTE", "BYSECOND"))  # beside a start that is a day the RFC forbids them
_YEARS = 100  # after its first day in which the end of a rule is sought: some calendars write 9999 for "for ever"
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")


def parts(rule: str) -> dict[str, str]:
    """The parts of a rule by name, in capitals. Raises ValueError where a part has no value or stands twice."""
    found: dict[str, str] = {}
    for part in rule.upper().split(";"):
        name, _, value = part.partition("=")
        if not name or not value:
            raise ValueError(f"the part {part!r} has no value")
        if name in found:
            raise ValueError(f"{name} stands twice")
        found[name] = value
    return found


def problems(rule: str, *, all_day: bool) -> Iterator[str]:
    """What is wrong with a rule beside a start that is a day (`all_day`) or a moment with a zone or in UTC."""
    try:
        found = parts(rule)
    except ValueError as error:
        yield str(error)
        return
    if found.get("FREQ") not in _FREQUENCIES:
        yield f"FREQ is {found.get('FREQ', 'missing')}"
    if "COUNT" in found and "UNTIL" in found:
        yield "COUNT and UNTIL exclude each other"
    for name, value in found.items():
        if problem := _part_problem(name, value, all_day=all_day):
            yield problem


def fitted(rule: str, start: date | datetime) -> str:
    """The rule in RFC form beside `start`: without hours and with UNTIL as a day beside a day, else with UNTIL in UTC.

    Raises PublishError.
    """
    all_day = not isinstance(start, datetime)
    try:
        found = parts(rule.strip().removeprefix("RRULE:"))
    except ValueError as error:
        raise PublishError(f"the recurrence rule {rule!r} cannot be read: {error}") from None
    if until := found.get("UNTIL"):
        found["UNTIL"] = _until(until, start)
    found = {name: value for name, value in found.items() if not (all_day and name in _OF_A_DAY)}
    ordered = {"FREQ": found.pop("FREQ", "")} | found
    clean = ";".join(f"{name}={value}" for name, value in ordered.items())
    if wrong := list(problems(clean, all_day=all_day)):
        raise PublishError(f"the recurrence rule {rule!r} is wrong: {'; '.join(wrong)}")
    return clean


def told(rule: str) -> str:
    """A rule as a reader says it: "every Tuesday until 24 November 2026"; one that is too odd as it is."""
    try:
        found = parts(rule.strip().removeprefix("RRULE:"))
        if found.keys() - _TOLD:
            return rule
        said = _rhythm(found)
        if days := found.get("BYMONTHDAY"):
            said += f" on {wording.listed([_month_day(int(day)) for day in days.split(',')])}"
        if months := found.get("BYMONTH"):
            said += f" in {wording.listed([wording.MONTHS[int(month) - 1] for month in months.split(',')])}"
        if hour := found.get("BYHOUR"):
            said += f" at {int(hour)}:{int(found.get('BYMINUTE', '0')):02d}"
        if until := found.get("UNTIL"):
            said += f" until {wording.day(_day(until))}"
        return said + (f", {wording.count(int(found['COUNT']), 'time')}" if "COUNT" in found else "")
    except (ValueError, KeyError, IndexError):
        return rule


def _rhythm(found: dict[str, str]) -> str:
    """ "every day", "every Monday and Thursday", "every 2 weeks on Friday", "every month on the first Tuesday"."""
    unit, number = _UNITS[found["FREQ"]], int(found.get("INTERVAL", "1"))
    days = [_weekday(day) for day in found["BYDAY"].split(",")] if "BYDAY" in found else []
    if days and unit == "week" and number == 1:
        return f"every {wording.listed(days)}"
    said = f"every {unit}" if number == 1 else f"every {wording.count(number, unit)}"
    return said + (f" on {wording.listed(days)}" if days else "")


def days(rule: str, first: date, since: date) -> Iterator[date]:
    """The days from `since` on that the rule gives, where `first` is its first; none for a rule that is wrong.

    Hours are left out of it: an UNTIL that is a day is the end of that day. A rule of hours or less gives none either,
    for no meeting is held so often, and counting them would take for ever.
    """
    if (given := _given(rule, first)) is not None:
        yield from (found.date() for found in given.xafter(datetime.combine(since, time()), inc=True))


@lru_cache(4096)  # asked again and again for the same day
def occurs(rule: str, first: date, day: date) -> bool:
    """True where the rule gives that day."""
    return next(days(rule, first, day), None) == day


def last_day(span: Span, rule: str | None) -> date | None:
    """The last day of a meeting, with all the times that its rule gives after `span`; None where there is no end."""
    if not rule or span.first_day is None or span.last_day is None:
        return span.last_day
    last = _last(rule, span.first_day)
    return last and last + (span.last_day - span.first_day)


@lru_cache(4096)
def _last(rule: str, first: date) -> date | None:
    """The last day that the rule gives; None for one that gives no days, or goes on for a century and more."""
    if not any(part in rule.upper() for part in ("UNTIL=", "COUNT=")):
        return None
    found: datetime | None = None
    for found in _given(rule, first) or ():
        if found.year > first.year + _YEARS:
            return None
    return found.date() if found else None


@lru_cache(1024)
def _given(rule: str, first: date) -> Any:
    """The days of a rule as the library counts them; None for a rule that is wrong or comes more often than daily."""
    from dateutil.rrule import rrulestr  # takes 30 ms, and few texts have a rule

    try:
        clean = fitted(rule, first)
        start = datetime.combine(first, time())
        return rrulestr(clean, dtstart=start, cache=True) if parts(clean)["FREQ"] in _UNITS else None
    except Exception:  # whatever the library comes upon; writing the event says what is wrong
        return None


def _day(value: str) -> date:
    """The day of a DATE or DATE-TIME."""
    return datetime.strptime(value[:8], "%Y%m%d").date()  # noqa: DTZ007


def _weekday(value: str) -> str:
    number, day = value[:-2], _WEEKDAYS[value[-2:]]
    return f"the {_NUMBERS[int(number)]} {day}" if number else day


def _month_day(number: int) -> str:
    return f"day {number}" if number > 0 else f"the {_NUMBERS[number]} day"


def last_year(rule: str) -> int | None:
    """The year in which the rule ends where it says so by UNTIL."""
    match = re.search(r"UNTIL=(\d{4})", rule)
    return int(match[1]) if match else None


def _part_problem(name: str, value: str, *, all_day: bool) -> str | None:
    wrong = f"{name}={value}"
    if name == "FREQ":
        return None
    if name in ("COUNT", "INTERVAL"):
        return None if value.isdigit() and int(value) > 0 else wrong
    if name == "UNTIL":
        return _until_problem(value, all_day=all_day)
    if name == "WKST":
        return None if re.fullmatch(_DAYS, value) else wrong
    if name == "BYDAY":
        pattern = rf"(?:[+-]?[1-9]\d?)?(?:{_DAYS})"
        return None if re.fullmatch(rf"{pattern}(?:,{pattern})*", value) else wrong
    if name in _RANGES:
        low, high = _RANGES[name]
        good = all(
            re.fullmatch(r"[+-]?\d+", item) and low <= int(item) <= high and (low >= 0 or int(item) != 0)
            for item in value.split(",")
        )
        return None if good else wrong
    return None if name.startswith("X-") else f"{name} is no part of a rule"


def _until_problem(value: str, *, all_day: bool) -> str | None:
    match = _UNTIL.fullmatch(value)
    if not match:
        return f"UNTIL={value}"
    if all_day and match[2]:
        return f"UNTIL={value} is a moment beside a start that is a day"
    if not all_day and match[3] != "Z":
        return f"UNTIL={value} must be in UTC beside a start that is a moment"
    return None


def _until(value: str, start: date | datetime) -> str:
    match = _UNTIL.fullmatch(value)
    if not match:
        return value
    day = datetime.strptime(match[1], "%Y%m%d")  # noqa: DTZ007
    if not isinstance(start, datetime):
        return match[1]
    if match[3] == "Z":
        return value
    zone = start.tzinfo or UTC
    clock = match[2] or "235959"
    local = day + timedelta(hours=int(clock[:2]), minutes=int(clock[2:4]), seconds=int(clock[4:]))
    moment = local.replace(tzinfo=zone if isinstance(zone, ZoneInfo) else UTC).astimezone(UTC)
    return moment.strftime("%Y%m%dT%H%M%SZ")
