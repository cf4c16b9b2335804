"""Recurrence rules, RFC 5545 section 3.3.10: are they right, and do they fit the start that they stand beside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync.errors import PublishError
from calsync.publish import words

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
_TOLD = frozenset(("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "UNTIL", "COUNT", "WKST"))
_WEEKDAYS = {name[:2].upper(): name for name in words.WEEKDAYS}
_NUMBERS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "last but one"}
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
    """The rule in RFC form beside `start`: UNTIL as a day beside a day, else in UTC. Raises PublishError."""
    all_day = not isinstance(start, datetime)
    try:
        found = parts(rule.strip().removeprefix("RRULE:"))
    except ValueError as error:
        raise PublishError(f"the recurrence rule {rule!r} cannot be read: {error}") from None
    if until := found.get("UNTIL"):
        found["UNTIL"] = _until(until, start)
    ordered = {"FREQ": found.pop("FREQ", "")} | found
    clean = ";".join(f"{name}={value}" for name, value in ordered.items())
    if wrong := list(problems(clean, all_day=all_day)):
        raise PublishError(f"the recurrence rule {rule!r} is wrong: {'; '.join(wrong)}")
    return clean


def told(rule: str) -> str:
    """A rule as a reader says it: "every 2 weeks on Tuesday, until 24 November 2026"; one that is too odd as it is."""
    try:
        found = parts(rule.strip().removeprefix("RRULE:"))
        unit = _UNITS[found["FREQ"]]
        if found.keys() - _TOLD:
            return rule
        number = int(found.get("INTERVAL", "1"))
        said = f"every {unit}" if number == 1 else f"every {number} {unit}s"
        if days := found.get("BYDAY"):
            said += f" on {words.listed([_weekday(day) for day in days.split(',')])}"
        if days := found.get("BYMONTHDAY"):
            said += f" on {words.listed([_month_day(int(day)) for day in days.split(',')])}"
        if months := found.get("BYMONTH"):
            said += f" in {words.listed([words.MONTHS[int(month) - 1] for month in months.split(',')])}"
        if until := found.get("UNTIL"):
            day = datetime.strptime(until[:8], "%Y%m%d").date()  # noqa: DTZ007
            said += f", until {words.days(day, day)}"
        return said + (f", {found['COUNT']} times" if "COUNT" in found else "")
    except (ValueError, KeyError, IndexError):
        return rule


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
