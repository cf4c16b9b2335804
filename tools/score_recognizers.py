# ruff: noqa: E501 - a table of patterns
"""How many cases of Microsoft Recognizers-Text (English DateTime) calsync reads as its promises would have it.

    python tools/score_recognizers.py FOLDER [--show KIND] [--file NAME]

FOLDER holds the specs' JSON files. A case is right when every expression that it expects is found at that place with
that meaning, or, where a file tells places only, is found; a negative case is right when nothing is found. Kinds on
which calsync differs on purpose are counted apart, with the reason.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from calsync.extract.temporal import Anchor, Direction, TimeMention, direction, resolve, scan, timex_value
from calsync.span import Precision, Span, WhenKind

ON_PURPOSE: tuple[tuple[str, str, str], ...] = (
    # name, pattern over "type | timex | words | input", reason
    (
        "weeks of a month",
        r"\| (the )?(first|second|third|fourth|last|\d(st|nd|rd|th)) week",
        "the first week of April is 1 to 7 April, not a week of the ISO calendar",
    ),
    ("vague numbers", r"\| [^|]*\b(few|several|some|couple)\b[^|]*\|", "several days are not three"),
    (
        "steps of weeks, months, years",
        r"^date \| [^|]*\| [^|]*\b(weeks?|months?|years?|fortnights?) (ago|from now|later|back|from today|hence)|^date \| [^|]*\| in (a|an|one|two|three|four|five|\d+) (weeks?|months?|years?|decades?) *\|",
        "two months ago is as vague as a month, not a day",
    ),
    (
        "no day is said",
        r"\| (for |of )?(the|my|our|your|that) (day|week|month|year|hour|weekend|fortnight|day after|day before) *\||\| (the )?(rest|remainder) of",
        "the week, my day: the words say which one to nobody",
    ),
    ("spaced signs", r"\| *(\d{1,4} ?[-/,] ?(\d{1,4}|nov)) *\|", "2016 - 11 is a range or a sum as often as a month"),
    (
        "comparisons",
        r"(greater|later|sooner|earlier|older) than|or (later|earlier|after|before) *\||[<>]|\| *=|(less|more) than|at least",
        "a query's bounds; the date itself is read",
    ),
    ("bare years", r"^date(range)? \| [^|]*\| *\d{4} *\|", "a bare number needs a word that makes it a year"),
    (
        "office shorthand",
        r"\beo[dwmy]\b|\bcy ?\d|to date|current date|\brest\b|remaining|working week",
        "no announcement says so",
    ),
    ("one expression", r"SplitDateAndTime", "a date and its hour belong together"),
    ("changes of a diary", r"appointment to ", "a bare number after 'to'"),
    ("dotted dates", r"^date \|.*\b\d{1,2}\.\d{1,2}\b", "with points the day comes first, also in English"),
    ("a bare number as a day", r"\| (for |on )?(the )?\d{1,2} *\|", "on 15: nothing says that it is a day"),
    ("a half or nothing of a.m.", r"\d[ap]\b|ampm", "9p may be nine pence"),
    ("fiscal and school years", r"fiscal|school year|\bfy|\bsy ?\d", "only a configuration could say when they begin"),
    ("zone alone", r"^(datetimeV2\.)?timezone", "a zone without an hour is no time; it belongs to the hour beside it"),
)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--show", default="", help="print the wrong cases of a kind, or of all with 'all'")
    arguments.add_argument("--file", default="", help="only files whose name holds this")
    arguments.add_argument("--limit", type=int, default=60)
    given = arguments.parse_args()
    totals: Counter[str] = Counter()
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    shown = 0
    for path in sorted(given.folder.glob("*.json")):
        if given.file not in path.name:
            continue
        local: Counter[str] = Counter()
        for case in json.loads(path.read_text(encoding="utf-8-sig")):
            kind, verdict, why = judge(case, path.name)
            totals[verdict] += 1
            local[verdict] += 1
            kinds[kind][verdict] += 1
            if verdict == "wrong" and given.show and given.show in ("all", kind) and shown < given.limit:
                shown += 1
                print(f"{path.stem} [{kind}] {case['Input']!r} @ {reference(case)}\n      {why}")
        counted = local["right"] + local["wrong"]
        print(f"{path.stem:42} {local['right']:4} of {counted:4}   on purpose {local['on purpose']}")
    counted = totals["right"] + totals["wrong"]
    print(
        f"\nright {totals['right']} of {counted} = {100 * totals['right'] / max(counted, 1):.1f} %; on purpose {totals['on purpose']}"
    )
    for kind, counts in sorted(kinds.items(), key=lambda pair: -pair[1]["wrong"]):
        print(f"  {kind:34} right {counts['right']:4}  wrong {counts['wrong']:4}  on purpose {counts['on purpose']}")
    return 0


def of_type(mention: TimeMention, kind: str) -> bool:
    """True where a mention is of the one kind that a file of extractors asks for: others are no fault there."""
    when = mention.when
    ranged = when.kind is WhenKind.RANGE
    match kind:
        case "Date" | "Holiday":
            return when.kind is WhenKind.DATE and when.day is not None and not when.has_time
        case "DatePeriod":
            return ranged and not when.has_time
        case "DateTime":
            return when.kind is WhenKind.DATETIME
        case "Time":
            return when.kind is WhenKind.TIME
        case "TimePeriod" | "DateTimePeriod":
            return ranged and when.has_time
        case "Duration":
            return when.kind is WhenKind.DURATION
    return when.kind is WhenKind.SET


def reference(case: dict[str, Any]) -> str:
    return str(case.get("Context", {}).get("ReferenceDateTime", ""))


def judge(case: dict[str, Any], name: str) -> tuple[str, str, str]:
    """Kind, "right", "wrong" or "on purpose", and in words what was wrong."""
    text = case["Input"]
    said = reference(case)[:19]
    at = datetime.fromisoformat(said) if said else None
    anchor = Anchor(at.date() if at else None, None, at)
    mentions = scan(text, "en", day_first=False)
    expected = case["Results"]
    if not expected:
        kind = "negative"
        found = [text[one.start : one.end] for one in mentions if one.when.kind is not WhenKind.REFERENCE]
        if "TasksMode" in name or "SplitDate" in name:
            return "negatives of a to-do list", "on purpose", ""
        narrow = re.match(
            r"(DatePeriod|DateTimePeriod|DateTime|Date|TimePeriod|Time|Duration|Set|Holiday)(Extractor|Parser)", name
        )
        if narrow:
            found = [text[one.start : one.end] for one in mentions if of_type(one, narrow[1])]
        return kind, "wrong" if found else "right", f"read {found}"
    for one in expected:
        kind = (one.get("TypeName") or one.get("Type") or "").replace("datetimeV2.", "")
        why = check(one, text, mentions, anchor)
        if why:
            for label, pattern, _ in ON_PURPOSE:
                line = f"{kind} | {timexes(one)} | {one.get('Text', '')} | {text} | {name}"
                if re.search(pattern, line, re.IGNORECASE):
                    return label, "on purpose", ""
            seen = [(text[m.start : m.end], m.rule) for m in mentions]
            return kind, "wrong", f"{one.get('Text')!r} {timexes(one)} {values(one)}: {why}; seen {seen}"
    return kind, "right", ""


def timexes(one: dict[str, Any]) -> list[str]:
    resolution = one.get("Resolution") or {}
    value = one.get("Value")
    if isinstance(value, dict):
        if "values" in value:
            return [row.get("timex", "") for row in value["values"]]
        return [value.get("Timex", "")]
    return [row.get("timex", "") for row in resolution.get("values", [])]


def values(one: dict[str, Any]) -> list[dict[str, str]]:
    resolution = one.get("Resolution") or {}
    value = one.get("Value")
    if isinstance(value, dict):
        if "values" in value:
            return list(value["values"])
        rows = []
        for name in ("FutureResolution", "PastResolution"):
            row = {
                key.lower().replace("date", "").replace("time", "") or "value": text
                for key, text in (value.get(name) or {}).items()
            }
            if row:
                rows.append(row)
        return rows
    return list(resolution.get("values", []))


def place(one: dict[str, Any]) -> tuple[int, int]:
    start = one.get("Start", 0)
    return start, one["End"] + 1 if "End" in one else start + one.get("Length", len(one.get("Text", "")))


def check(one: dict[str, Any], text: str, mentions: list[TimeMention], anchor: Anchor) -> str:
    """What is wrong with how this expression was read; "" where nothing is."""
    start, end = place(one)
    inside = [m for m in mentions if m.start < end and start < m.end]
    if not inside:
        return "not found"
    wanted = values(one)
    if not wanted:
        return ""
    for mention in inside:
        if any(same(row, one, mention, text, anchor) for row in wanted):
            return ""
    ours = []
    for mention in inside:
        spans = resolve(mention.when, anchor, direction=direction(text, mention.start, mention.end))
        ours.append(
            (
                text[mention.start : mention.end],
                [s.stream() for s in spans],
                timex_value(mention.when, spans[0] if spans else Span()),
            )
        )
    return f"ours {ours}"


def same(row: dict[str, str], one: dict[str, Any], mention: TimeMention, text: str, anchor: Anchor) -> bool:
    when = mention.when
    codes = [code for code in timexes(one) if code]
    readings: list[Span] = []
    for way in (direction(text, mention.start, mention.end), Direction.NEAREST, Direction.FUTURE, Direction.PAST):
        readings.extend(resolve(when, anchor, direction=way))
    value = timex_value(when, readings[0] if readings else Span())
    if value and value in codes:
        return True
    plain = [normal(code) for code in codes]
    if value and normal(value) in plain:
        return True
    if when.duration and (normal(when.duration) in plain or any(code.endswith(f",{when.duration})") for code in codes)):
        return True
    if any(code.endswith(normal(value)) for code in plain if value.startswith("T") and code.startswith("T")):
        return True
    if when.hour is not None and not when.has_date:
        hours = when.end
        clock = f"T{when.hour:02d}:{when.minute or 0:02d}"
        other = f"T{(when.hour + 12) % 24:02d}:{when.minute or 0:02d}"
        for code in codes:
            pieces = [full(piece) for piece in code.strip("()").split(",")]
            if hours is None and pieces[0] in (clock, other):
                return True
            if hours is not None and len(pieces) > 1 and pieces[0] in (clock, other):
                last = f"T{hours.hour:02d}:{hours.minute or 0:02d}"
                later = f"T{((hours.hour or 0) + 12) % 24:02d}:{hours.minute or 0:02d}"
                if pieces[1] in (last, later):
                    return True
    first, last = bounds(row)
    if not when.has_date and row.get("value"):
        return False
    for span in readings:
        if fits(span, first, last, row):
            return True
        if "halfday" in when.flags and isinstance(span.start, datetime):  # no a.m. or p.m. is said: either is a reading
            for hours in (12, -12):
                end = span.end + timedelta(hours=hours) if isinstance(span.end, datetime) else None
                if fits(Span(span.start + timedelta(hours=hours), end, span.precision), first, last, row):
                    return True
    return False


def full(code: str) -> str:
    match = re.fullmatch(r"T(\d\d)(?::(\d\d))?(?::\d\d)?", code)
    return f"T{match[1]}:{match[2] or '00'}" if match else code


def normal(code: str) -> str:
    code = re.sub(r"(?<=[\w:])P1[DW]$", "", code) if code[:1] in "XT" else code
    code = code.replace("XXXX-XX-XXT", "T").replace("XXXX-WXX-WE", "P1WE")
    code = re.sub(r"T(\d\d)(?::00)?(?::00)?$", r"T\1", code)
    code = re.sub(r"T(\d\d:\d\d):\d\d$", r"T\1", code)
    code = code.replace("PT24H", "P1D").replace("BD", "D")
    match = re.fullmatch(r"P(T?)(\d+\.\d+)([HYD])", code)
    if match:
        small = {"H": ("PT", 60, "M"), "Y": ("P", 12, "M"), "D": ("PT", 24, "H")}[match[3]]
        return f"{small[0]}{float(match[2]) * small[1]:g}{small[2]}"
    return {
        "P1W": "P7D",
        "P2W": "P14D",
        "P3W": "P21D",
        "P12M": "P1Y",
        "P10Y": "P1DE",
        "P24M": "P2Y",
        "P6M": "P0.5Y",
        "P1.5Y": "P18M",
    }.get(code, code)


def bounds(row: dict[str, str]) -> tuple[str, str]:
    first = row.get("value") or row.get("start") or ""
    return first, row.get("end", "")


def fits(span: Span, first: str, last: str, row: dict[str, str]) -> bool:
    start, end = span.start, span.end
    if start is None:
        return False
    if "value" in row or (first and not last and "Mod" not in row):
        if span.precision is Precision.MINUTE:
            return first[:16].replace(" ", "T") == start.isoformat()[:16]
        if len(first) == 10:
            return (
                span.first_day is not None and span.first_day.isoformat() == first and span.first_day == span.last_day
            )
        return False
    mod = row.get("Mod", "")
    if mod in ("start", "mid", "end") and first and span.last_day and span.first_day:
        return span.first_day.isoformat() <= first[:10] <= span.last_day.isoformat()
    if mod or not (first and last):
        known = (first or last)[:10]
        near = {day_of(start), day_of(end), day_of(start, 1), day_of(end, 1)}
        return (
            known in near
            or (
                span.first_day is not None
                and span.last_day is not None
                and bool(known)
                and span.first_day.isoformat() <= known <= day_of(span.last_day, 1)
            )
            or (mod in ("approx",) and first[:10] == day_of(start))
        )
    if span.precision is Precision.MINUTE:
        return first[:16].replace(" ", "T") == start.isoformat()[:16] and (
            end is None or last[:16].replace(" ", "T") == end.isoformat()[:16]
        )
    if span.last_day is None or span.first_day is None:
        return False
    if first[:10] != span.first_day.isoformat():
        return False
    if span.precision in (Precision.MONTH, Precision.QUARTER, Precision.YEAR) and span.last_day != span.first_day:
        opening = (
            span.last_day.replace(day=1)
            if span.precision is not Precision.YEAR
            else span.last_day.replace(month=1, day=1)
        )
        if last[:10] == opening.isoformat():  # their ends are exclusive and take the first day of the last period
            return True
    return last[:10] in (span.last_day.isoformat(), (span.last_day + timedelta(days=1)).isoformat())


def day_of(value: date | datetime | None, shift: int = 0) -> str:
    if value is None:
        return ""
    day = value.date() if isinstance(value, datetime) else value
    return (day + timedelta(days=shift)).isoformat()


if __name__ == "__main__":
    sys.exit(main())
