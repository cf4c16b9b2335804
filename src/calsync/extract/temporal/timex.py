"""`times`: the mentions of a text as rows of the `times --jsonl` contract, with TIMEX3 values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from calsync.extract.temporal.direction import direction
from calsync.extract.temporal.resolve import Anchor, Direction, resolve
from calsync.extract.temporal.scan import TimeMention, scan
from calsync.span import Precision, Relative, Span, When, WhenKind, day_of

_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI", "day": "DT"}
_THAT_DAY = When(WhenKind.DATE, relative=Relative("day", 0, "word"))
_INHERIT_WITHIN = 400  # characters: an hour belongs to a day that was named not further above


def times(
    text: str,
    published: date | datetime | None = None,
    language: str | None = None,
    day_first: bool | None = None,
) -> list[dict[str, Any]]:
    """One row a time expression, in order: offsets, words, TIMEX3 type and value, and the span that it means.

    Words that count from the document's day are resolved against `published`; without it they keep the X of TIMEX3.
    """
    anchor = Anchor(
        day_of(published),
        None,
        published if isinstance(published, datetime) and published.tzinfo else None,
    )
    rows: list[dict[str, Any]] = []
    last_day: tuple[int, When] | None = None
    for mention in scan(text, language, day_first=day_first):
        way = direction(text, mention.start, mention.end, language)
        when, inherit = mention.when, None
        if when.has_time and not when.has_date:
            near = last_day is not None and mention.start - last_day[0] < _INHERIT_WITHIN
            inherit = last_day[1] if near and last_day is not None else _THAT_DAY
        elif when.relative is not None and when.relative.said == "after" and last_day:
            inherit = last_day[1]
        for part in _separate(mention):
            rows.append(_row(text, part, anchor, way, inherit))
        if when.has_day and when.kind in (WhenKind.DATE, WhenKind.DATETIME, WhenKind.RANGE):
            last_day = (
                mention.end,
                replace(when, kind=WhenKind.DATE, end=None, hour=None, minute=None, zone=None, zone_said=None),
            )
    return rows


def _separate(mention: TimeMention) -> Iterator[TimeMention]:
    """The ends of a range and the members of a list, where each has words of its own."""
    when, parts = mention.when, mention.parts
    if when.kind is WhenKind.LIST and len(parts) == len(when.days):
        for part, day in zip(parts, when.days, strict=True):
            yield from _separate(replace(part, when=day))
    elif when.kind is WhenKind.RANGE and when.end is not None and len(parts) == 2 and mention.rule in _PAIRED:
        yield replace(parts[0], when=replace(when, kind=_kind(when), end=None))
        yield replace(parts[1], when=_end(when, when.end))
    else:
        yield mention


_PAIRED = frozenset(
    (
        "date to date",
        "year to year",
        "time to time",
        "date and hour to date and hour",
        "date and hour to date",
        "date and hour to hour",
    )
)


def _kind(when: When) -> WhenKind:
    if when.hour is None:
        return WhenKind.DATE
    return WhenKind.DATETIME if when.has_date else WhenKind.TIME


def _end(start: When, end: When) -> When:
    """The end of a range with what only its start says."""
    if not end.has_date and start.has_date:
        return replace(start, kind=WhenKind.DATETIME, hour=end.hour, minute=end.minute, end=None, flags=end.flags)
    if end.year is None and end.relative is None and end.month is not None and start.year is not None:
        return replace(end, year=start.year + (1 if start.month and end.month < start.month else 0))
    return end


def _row(text: str, mention: TimeMention, anchor: Anchor, way: Direction, inherit: When | None) -> dict[str, Any]:
    when = mention.when
    spans = resolve(when, anchor, direction=way, inherit=inherit)
    span = spans[0] if spans else Span()
    start, end = span.stream()
    return {
        "start": mention.start,
        "end": mention.end,
        "text": text[mention.start : mention.end],
        "type": timex_type(when),
        "value": timex_value(when, span),
        "span": {
            "start": start,
            "end": end,
            "precision": span.precision.value,
            "tz": span.tz,
        },
    }


def timex_type(when: When) -> str:
    """DATE, TIME, DURATION or SET."""
    if when.kind is WhenKind.SET:
        return "SET"
    if when.kind is WhenKind.DURATION or (when.duration and when.relative is not None):
        return "DURATION"
    if (
        when.has_time
        or when.daypart
        or (when.relative is not None and when.relative.unit in ("hour", "minute", "second"))
    ):
        return "TIME"
    return "DATE"


def timex_value(when: When, span: Span) -> str:
    """The TIMEX3 value; X stands for what is neither said nor resolved."""
    if when.kind is WhenKind.REFERENCE:
        return when.reference or ""
    if when.duration and (when.kind is WhenKind.DURATION or when.relative is not None):
        return when.duration
    if when.kind is WhenKind.SET:
        return _set_value(when)
    if when.kind is WhenKind.LIST:
        return ",".join(timex_value(day, Span()) for day in when.days)
    if when.kind is WhenKind.RANGE and when.end is not None:
        return _range_value(when, span)
    return _date_value(when, span) + _clock_value(when)


def _range_value(when: When, span: Span) -> str:
    end = when.end
    assert end is not None
    start, last = span.stream()
    if start is not None:
        return f"{start}/{last}" if last else start
    first = timex_value(replace(when, kind=_kind(when), end=None), Span())
    return f"{first}/{timex_value(end, Span())}"


def _clock_value(when: When) -> str:
    if when.hour is not None:
        hour = when.hour
        if "halfday" in when.flags and 1 <= hour <= 6 and when.daypart not in ("morning", "night"):
            hour += 12
        return f"T{hour:02d}:{when.minute or 0:02d}"
    return f"T{_PARTS[when.daypart]}" if when.daypart else ""


def _date_value(when: When, span: Span) -> str:
    first = span.first_day
    if not when.has_date and first is None:
        return ""
    if first is None:
        return _open_value(when)
    relative = when.relative
    if when.decade is not None:
        return str(when.decade)[:3]
    if when.century is not None:
        return f"{when.century - 1:02d}"
    if when.season is not None:
        return f"{first.year}-{when.season}"
    if span.precision in (Precision.DAY, Precision.MINUTE):
        if when.weekend or (relative is not None and relative.unit == "weekend"):
            year, week, _ = first.isocalendar()
            return f"{year}-W{week:02d}-WE"
        return first.isoformat()
    if span.precision is Precision.WEEK:
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02d}"
    if span.precision is Precision.QUARTER and span.last_day is not None:
        return f"{first.year}-Q{(first.month + 2) // 3}"
    if span.precision is Precision.YEAR:
        if relative is not None and relative.unit == "decade" and relative.base is None and relative.said != "step":
            return str(first.year)[:3]
        return str(first.year)
    start, last = span.stream()
    if when.half and last:
        return f"{first.year}-H{when.half}"
    return start or ""


def _open_value(when: When) -> str:
    year = f"{when.year:04d}" if when.year is not None else "XXXX"
    if when.decade is not None:
        return str(when.decade)[:3]
    if when.nth is not None and when.weekday is not None:
        month = f"{when.month:02d}" if when.month else "XX"
        return f"{year}-{month}-WXX-{when.weekday + 1}-#{when.nth}"
    if when.month is not None:
        month = f"{when.month:02d}"
        return f"{year}-{month}-{when.day:02d}" if when.day is not None else f"{year}-{month}"
    if when.day is not None:
        return f"{year}-XX-{when.day:02d}"
    if when.weekday is not None:
        return f"XXXX-WXX-{when.weekday + 1}"
    if when.week is not None:
        return f"{year}-W{when.week:02d}"
    if when.season is not None:
        return f"{year}-{when.season}" if when.year else when.season
    if when.quarter is not None:
        return f"{year}-Q{when.quarter}"
    if when.holiday is not None and when.holiday[0] != "E" and len(when.holiday) == 5:
        return f"{year}-{when.holiday}"
    if when.relative is not None:
        letters = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "quarter": "XXXX-QX"}
        return letters.get(when.relative.unit, "XXXX-XX-XX")
    return year


def _set_value(when: When) -> str:
    rule = dict(piece.split("=", 1) for piece in (when.rrule or "").split(";") if "=" in piece)
    step = int(rule.get("INTERVAL", "1"))
    days = rule.get("BYDAY", "")
    clock = _clock_value(when)
    names = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    if rule.get("FREQ") == "WEEKLY" and days in names:
        return f"XXXX-WXX-{names.index(days) + 1}{clock}"
    if rule.get("FREQ") == "WEEKLY" and days == "SA,SU":
        return "XXXX-WXX-WE"
    if rule.get("FREQ") == "WEEKLY" and days == "MO,TU,WE,TH,FR":
        return f"XXXX-WXX-WD{clock}"
    if "BYMONTH" in rule and "BYMONTHDAY" in rule:
        return f"XXXX-{int(rule['BYMONTH']):02d}-{int(rule['BYMONTHDAY']):02d}{clock}"
    if "BYMONTHDAY" in rule:
        return f"XXXX-XX-{int(rule['BYMONTHDAY']):02d}{clock}"
    if "BYMONTH" in rule:
        return f"XXXX-{int(rule['BYMONTH']):02d}"
    letter = {"DAILY": "D", "WEEKLY": "W", "MONTHLY": "M", "YEARLY": "Y"}.get(rule.get("FREQ", ""), "D")
    if rule.get("FREQ") == "HOURLY":
        return f"PT{step}H"
    if rule.get("FREQ") == "MINUTELY":
        return f"PT{step}M"
    if letter == "D" and step == 1 and when.daypart:
        return f"XXXX-XX-XX{clock}"
    if letter == "D" and clock and step == 1:
        return f"XXXX-XX-XX{clock}"
    return f"P{step}{letter}"
