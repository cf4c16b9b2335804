"""`scan`: a text to the mentions of time in it, layer by layer, the longest reading at each place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from calsync.extract.temporal.build import checked
from calsync.extract.temporal.categories import CODE, NAME
from calsync.extract.temporal.clock import CLOCK, PAIRS, ZONES
from calsync.extract.temporal.dates import DAYS
from calsync.extract.temporal.grammar import Layer, Node
from calsync.extract.temporal.items import runs
from calsync.extract.temporal.joins import (
    BARE_HOURS,
    BOUNDS,
    DATES,
    EVERY_DATES,
    SET_TIMES,
    SETS,
    SPANS,
    TOGETHER,
    WEEK_SETS,
)
from calsync.extract.temporal.lexicon import lexicon
from calsync.extract.temporal.periods import PERIODS
from calsync.extract.temporal.relative import RELATIVE
from calsync.extract.temporal.resolve import EITHER_ORDER
from calsync.extract.temporal.wraps import WRAPS
from calsync.extract.tokens import Tokens, tokens
from calsync.span import When, WhenKind


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A stretch of text that says something of time: text[start:end], what it says, and the rule that read it.

    `parts` are the mentions that it was put together from; `lost` names the rules whose shorter reading lost to it.
    """

    start: int
    end: int
    when: When
    rule: str
    parts: tuple[TimeMention, ...] = ()
    lost: tuple[str, ...] = ()


LAYERS: tuple[Layer, ...] = (
    Layer("words and numbers", (*SETS, *DAYS, *RELATIVE, *PERIODS, *CLOCK)),
    Layer("periods and zones", (*WRAPS, *ZONES)),
    Layer("parts of periods", (*WRAPS, *PAIRS)),
    Layer("dates that come back", EVERY_DATES),
    Layer("from date to date", DATES),
    Layer("opening hours", WEEK_SETS),
    Layer("hours that come back", SET_TIMES),
    Layer("bounds of what comes back", BOUNDS),
    Layer("hours after bounds", SET_TIMES),
    Layer("date and hour", TOGETHER),
    Layer("day, part of it, hour", TOGETHER),
    Layer("from hour to hour", SPANS),
)

_FIRST = LAYERS[0]
_GLUE = "".join(
    CODE[name]
    for name in (
        "comma dash slash dot lpar rpar colon wide apos bar and or at on of the by about for from since to until in dayword toat toon ofin"
    ).split()
)
_SEVERAL = re.compile(f"[^{_GLUE}].*[^{_GLUE}]")

_SPOKEN = frozenset(
    CODE[name]
    for name in (
        "Day", "Month", "Year", "Weekday", "WeekdayList", "Week", "Quarter", "Season", "Period", "Deictic", "Lone", "Range",
        "List", "Time", "TimeRange", "DayTime", "DayRange", "Duration", "Set", "Reference", "WeakTime", "SaidDaypart",
    )
)  # fmt: skip
_LEADING = frozenset(
    CODE[name]
    for name in (
        "from",
        "at",
        "on",
        "of",
        "in",
        "until",
        "by",
        "the",
        "about",
        "comma",
        "lpar",
        "dayword",
        "for",
        "to",
        "and",
        "since",
        "toat",
        "toon",
        "ofin",
    )
)
_WEAK_TIME = CODE["WeakTime"]


def scan(
    text: str | Tokens, language: str | None = None, breaks: Sequence[int] = (), *, day_first: bool | None = None
) -> list[TimeMention]:
    """All mentions of time, in order, none overlapping another. Nothing is joined across an offset of `breaks`."""
    given = text if isinstance(text, Tokens) else tokens(text)
    words = lexicon(language)
    found: list[TimeMention] = []
    pointed: list[TimeMention] = []  # hours with a point that nothing beside them tells from other numbers
    for nodes, cats in runs(given, words, breaks):
        for layer in LAYERS:
            if layer.needs.search(cats):
                nodes, cats = layer.apply(nodes, cats, given.text)
            elif layer is not _FIRST:
                continue
            if not _SEVERAL.search(cats):
                break  # all further rules put things together, and there is only one
        for index, node in enumerate(nodes):
            if node.when is None or node.cat not in _SPOKEN:
                continue
            if _stands(node, nodes, index, given.text):
                found.append(_mention(node))
            elif node.rule == _POINTED and (node.when.minute or 0) % 5 == 0 and not _among_prices(node, given.text):
                pointed.append(_mention(node))
    if pointed:
        hours = pointed if any(_writes_points(m, given.text) for m in found) else _in_rows(pointed, found, given.text)
        found = sorted([*found, *hours], key=lambda mention: mention.start)
    found = list(_with_days(found, given.text))
    if any(_flagged(mention.when, "order?") for mention in found):
        return _ordered(found, day_first)
    return found


def _with_days(found: Sequence[TimeMention], text: str) -> Iterator[TimeMention]:
    """Without bare hours that no day stands before, in their sentence or their line."""
    day = None
    for mention in found:
        if mention.rule != BARE_HOURS:
            day = mention if mention.when.has_day else day
        elif day is None or day.when.has_time or not _one_sentence(text, day.end, mention.start):
            continue
        yield mention


def _in_rows(pointed: Sequence[TimeMention], found: Sequence[TimeMention], text: str) -> list[TimeMention]:
    """Hours with a point where rows have a day and such an hour each: "Tue 5  Assembly  15.30", "Mon 11  Planning  19.30"."""
    days = {_line(text, mention.start) for mention in found if mention.when.has_day and not mention.when.has_time}
    timed = {_line(text, mention.start) for mention in found if mention.when.has_time}
    rows: dict[int, list[TimeMention]] = {}
    for mention in pointed:
        if mention.when.hour in _WAKING and mention.when.minute in _QUARTERS:
            rows.setdefault(_line(text, mention.start), []).append(mention)
    dated = [said for line, said in rows.items() if line in days - timed and len(said) < _FEW]
    return [mention for said in dated for mention in said] if len(dated) > 1 else []


def _line(text: str, at: int) -> int:
    """Where the line of an offset begins, or as far before it as a row is long."""
    low = max(0, at - _ROW)
    return max(low, text.rfind("\n", low, at) + 1)


_WAKING, _QUARTERS, _FEW, _ROW = range(6, 24), (0, 15, 30, 45), 3, 240
_PRICED = 60  # characters before a number in which a sign of money makes it a price
_MONEY = re.compile(r"[$€£¥₹]|\b(?:EUR|USD|GBP|CHF|RM|Rp)\b|\n")


def _among_prices(node: Node, text: str) -> bool:
    """ "Tickets £7.50, members 5.25"."""
    before = _MONEY.findall(text, max(0, node.start - _PRICED), node.start)
    return bool(before) and before[-1] != "\n"


_POINT = re.compile(r"(?<![\d.,])(\d{1,2})\.([0-5]\d)(?![\d.])")


def _writes_points(mention: TimeMention, text: str) -> bool:
    """Whether a sure hour is written with a point, as in "7.30 pm": so are then the others of its text."""
    clocks = [(when.hour, when.minute) for when in (mention.when, mention.when.end) if when and when.has_time]
    return any(
        hour is not None and (hour - int(said[1])) % 12 == 0 and minute == int(said[2])
        for said in _POINT.finditer(text, mention.start, mention.end)
        for hour, minute in clocks
    )


def _one_sentence(text: str, low: int, high: int) -> bool:
    return high - low < _FAR and _SENTENCE_ENDS.search(text, low, high) is None


_FAR = 120  # characters between a day and its bare hours
_SENTENCE_ENDS = re.compile(r"[.!?]\s+[^\W\d_]{2}|\n")


def _ordered(found: list[TimeMention], day_first: bool | None) -> list[TimeMention]:
    """Numeric dates that could be read both ways, read as the text's others are, else as the caller says, else day first.

    An American clock ("9 am PST") speaks for the month first.
    """
    flags = frozenset().union(*(_all_flags(mention.when) for mention in found))
    if ("month first" in flags) != ("day first" in flags):
        month_first = "month first" in flags
    elif day_first is not None:
        month_first = not day_first
    else:
        month_first = any((mention.when.zone or "").startswith("America/") for mention in found)
    return [_settled(mention, month_first) for mention in found]


def _settled(mention: TimeMention, month_first: bool) -> TimeMention:
    """A mention whose day and month are in the order of the text; most leave no doubt."""
    if not _in_doubt(mention):
        return mention
    return replace(
        mention,
        when=_swapped(mention.when, month_first),
        parts=tuple(_settled(part, month_first) for part in mention.parts),
    )


def _in_doubt(mention: TimeMention) -> bool:
    return _flagged(mention.when, "order?") or any(map(_in_doubt, mention.parts))


def _swapped(when: When, month_first: bool) -> When:
    if when.end is not None:
        when = replace(when, end=_swapped(when.end, month_first))
    relative = when.relative
    if relative is not None and relative.base is not None:
        when = replace(when, relative=replace(relative, base=_swapped(relative.base, month_first)))
    if when.days:
        when = replace(when, days=tuple(_swapped(day, month_first) for day in when.days))
    if "order?" not in when.flags:
        return when
    kept = when.flags - {"order?"}
    other = checked(replace(when, month=when.day, day=when.month, flags=kept - {"weekday"}))
    this = replace(when, flags=kept)
    if when.weekday is not None and when.year is not None and ("weekday" in this.flags) != ("weekday" in other.flags):
        return other if "weekday" in this.flags else this
    chosen = other if month_first else this
    if when.weekday is not None and when.year is None and when.day != when.month:
        return replace(chosen, flags=chosen.flags | {EITHER_ORDER})
    return chosen


def _flagged(when: When, flag: str) -> bool:
    return flag in _all_flags(when)


def _all_flags(when: When) -> frozenset[str]:
    flags = when.flags
    if when.end is not None:
        flags |= _all_flags(when.end)
    if when.relative is not None and when.relative.base is not None:
        flags |= _all_flags(when.relative.base)
    for day in when.days:
        flags |= _all_flags(day)
    return flags


def _stands(node: Node, nodes: list[Node], index: int, text: str) -> bool:
    """False for a reading that was only good in company and has found none."""
    when = node.when
    assert when is not None
    if "weak" in when.flags:
        return False
    if node.rule == BARE_HOURS:
        return _CLAUSE_BEFORE.search(text, max(0, node.start - 12), node.start) is not None
    if node.cat == _WEAK_TIME:
        if node.rule == "the end of the day":
            return False
        if node.rule == _POINTED:
            lead = NAME[nodes[index - 1].cat] if index else ""
            led = lead in ("at", "from", "until", "by", "toat") or text[node.end : node.end + 1] == "h"
            return (
                led
                or _has_its_cell(node, text)
                or _HOUR_SIGN.search(text, max(0, node.start - 6), node.start) is not None
            )
        tail = text[node.end : node.end + 1]
        return tail in ("", ".", ",", ";", ")", "\n", "!", "?") and not text[node.end : node.end + 2].strip(".,")
    return True


def _has_its_cell(node: Node, text: str) -> bool:
    """Whether an hour with a point has a cell to itself, as in "Wed 4 June   Sheep sale   10.30"."""
    minute = node.when.minute if node.when is not None else None
    return (
        minute is not None
        and minute % 5 == 0
        and _CELL_OPENS.search(text, max(0, node.start - 2), node.start) is not None
        and _CELL_ENDS.match(text, node.end) is not None
    )


_POINTED = "hour with a point"
_HOUR_SIGN = re.compile(r"(?<![^\W_])(?:h|ore|pk|kl)\.? ?$", re.I)  # "h 10.30", "kl. 18.00"
_CELL_OPENS = re.compile(r"(?:^|\n|\t|  |\| ?)$")
_CELL_ENDS = re.compile(r"(?: ?\r?(?:$|\n|\t|  | ?\|))")
_CLAUSE_BEFORE = re.compile(r"(?:[,;:(|–—-]|  |\n|\b(?:any ?time|drop in|from))\s*$")


def _mention(node: Node) -> TimeMention:
    parts = node.parts
    start = node.start
    for part in parts:
        if part.when is not None or part.cat not in _LEADING:
            start = part.start if part.when is None else _mention_start(part)
            break
    assert node.when is not None
    inner = tuple(_mention(part) for part in parts if part.when is not None)
    if node.when.kind is WhenKind.LIST and not inner:
        inner = _days(node)
    return TimeMention(start, node.end, node.when, node.rule, inner, node.lost)


_DAY_CODES = frozenset(
    CODE[name] for name in ("d", "e", "f", "ord", "ordword", "year", "weekday", "weakday", "weekdays")
)


def _days(node: Node) -> tuple[TimeMention, ...]:
    """The members of a list that one rule read as a whole ("5, 6 and 9 June"), the last one with what follows it."""
    when = node.when
    assert when is not None
    single = [part for part in node.parts if part.cat in _DAY_CODES]
    if any(day.day is not None for day in when.days):
        single = [part for part in single if NAME[part.cat] in ("d", "e", "f", "ord", "ordword")]
    if len(single) != len(when.days):
        return ()
    ends = [part.end for part in single[:-1]]
    if NAME[single[-1].cat] != "year" and node.parts[-1] is not single[-1]:
        tail = node.end if node.parts.index(single[-1]) < len(node.parts) - 1 else single[-1].end
    else:
        tail = single[-1].end
    return tuple(
        TimeMention(part.start, end, day, node.rule)
        for part, end, day in zip(single, [*ends, tail], when.days, strict=True)
    )


def _mention_start(node: Node) -> int:
    for part in node.parts:
        if part.when is not None:
            return _mention_start(part)
        if part.cat not in _LEADING:
            return part.start
    return node.start
