"""Days that say nothing else, under or behind the name of the body that meets on them: a council's calendar as a list.

    Planning Committee (7 pm)          Planning Committee: 12 May, 9 June, 14 July
    - 12 May 2026                      Full Council: 19 May
    - 9 June 2026

A bare day by itself is of nobody; under such a line it is a meeting, as sure as a cell in a calendar of who meets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from calsync.extract.gathering import BODY, Name, clean_title
from calsync.extract.language import anywhere
from calsync.extract.layout import BULLET, Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.listing import EVENTS, PLAIN
from calsync.extract.mentions import Dated
from calsync.extract.organiser import is_body
from calsync.extract.roles import EVENT, Role
from calsync.extract.temporal import Anchor, resolve
from calsync.extract.usual import clock_of
from calsync.span import WhenKind

MEETS = Role(EVENT, "a bare day under the body that meets on it", sure=0.7)
_LINE = 90  # characters of a line that names a body
_LONG = 300  # characters of a line of days
_LEAST = 2  # days of such bodies in a text
_EXACT = (WhenKind.DATE, WhenKind.DATETIME, WhenKind.RANGE, WhenKind.LIST)
_AROUND = anywhere(lambda cues: cues.sittings.days)
_BEFORE = re.compile(rf"(?:{_AROUND})(?:\s+|\s*:\s*)", re.I)
_BEHIND = re.compile(rf"(?:\s+|\s*[-–—:,]\s*)(?:{_AROUND})$", re.I)
_YEARS = re.compile(r"[\s,(–-]*(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?\)?$")
_SIGNS = " \t\n-–—|:,;()*#"
_CELLS = re.compile(r"\t|\||\s{2,}")
_WORD = re.compile(r"[^\W\d_]+")


def tell_days_of_bodies(found: Sequence[Dated], layout: Layout, words: Lexicon, anchor: Anchor) -> None:
    """Marks the bare days of bodies, where a text has several and not all are over, and gives them the hour beside the name."""
    # A day with its own hour is no bare one.
    of = [(day, name) for day, name in _days(found, layout, words) if not day.when.has_time]
    last = [end for d, _ in of for span in resolve(d.when, anchor)[-1:] if (end := span.last_day) is not None]
    if len(of) < _LEAST and not any(d.when.kind is WhenKind.LIST for d, _ in of):
        return
    if anchor.day is not None and last and max(last) < anchor.day:
        return
    hours: dict[int, list[Dated]] = {}
    for dated in found:
        if dated.is_hour:
            hours.setdefault(dated.unit.index, []).append(dated)
    for day, (_, unit) in of:
        day.role = MEETS
        told = hours.get(unit.index, ()) if unit is not day.unit else ()
        if len(told) == 1:
            day.when = day.when.join(clock_of(told[0].when)) or day.when


def names_of_bodies_days(found: Sequence[Dated], layout: Layout, words: Lexicon) -> dict[int, Name]:
    """The body of each such day, by the day's offset."""
    if not any(d.role is MEETS for d in found):
        return {}
    return {day.start: name for day, (name, _) in _days(found, layout, words) if day.role is MEETS}


def _days(found: Sequence[Dated], layout: Layout, words: Lexicon) -> Iterator[tuple[Dated, tuple[Name, Unit]]]:
    """Each bare day with its body and the line that names it."""
    times: dict[int, list[Dated]] = {}
    for dated in found:
        times.setdefault(dated.unit.index, []).append(dated)
    over: tuple[Name, Unit] | None = None
    for unit in layout.units:
        told = times.get(unit.index, ())
        days = [d for d in told if d.when.has_day and d.when.kind in _EXACT]
        if not days or any(d.role.name != EVENT for d in days) or unit.kind in ("boiler", "header", "quote"):
            heads = _heads_columns(unit, layout.text, words)
            over = over if heads else None
            if not heads and not any(d.when.has_day for d in told):
                over = _body(unit.start, unit, layout.text, told, words)
                if over is not None and not _leads(unit, layout, times):
                    over = None
            continue
        listing = layout.lists.of(unit.index)
        if listing is not None and listing.kind not in (EVENTS, PLAIN):
            over = None
            continue
        first = days[0].start
        if unit.kind == "heading" or not _bare(first, unit, layout.text, told, words):
            over = None
            continue
        lead = BULLET.sub("", layout.text[unit.start : first])
        if any(map(str.isalnum, lead)):
            own = _body(unit.start, replace(unit, end=first), layout.text, (), words)
            of = (own[0], unit) if own is not None else None
            over = None
        else:
            of = over
        if of is not None and of[1].block != unit.block and not _alone(of[1], layout):
            of = None
        if of is not None:
            yield from ((day, of) for day in days)


def _leads(unit: Unit, layout: Layout, times: dict[int, list[Dated]]) -> bool:
    """Whether no day stands right over a line in its block, of which it would rather be."""
    before = layout.units[unit.index - 1] if unit.index else None
    told = times.get(before.index, ()) if before is not None and before.block == unit.block else ()
    return not any(d.when.has_day for d in told)


def _alone(unit: Unit, layout: Layout) -> bool:
    """Whether a line stands alone between blank lines."""
    beside = (layout.units[n] for n in (unit.index - 1, unit.index + 1) if 0 <= n < len(layout.units))
    return all(other.block != unit.block for other in beside)


def _heads_columns(unit: Unit, text: str, words: Lexicon) -> bool:
    """ "Date | Agenda | Minutes": a line whose cells say what stands under them."""
    cells = [cell.strip(_SIGNS) for cell in _CELLS.split(text[unit.start : unit.end])]
    kinds = words.captions
    return len(cells) > 1 and all(kinds.of_a_value(cell) or kinds.stamp.fullmatch(cell) for cell in cells if cell)


def _bare(start: int, unit: Unit, text: str, told: Sequence[Dated], words: Lexicon) -> bool:
    """Whether a line says, from its first day on, nothing but times and links to papers."""
    if unit.end - unit.start > _LONG:
        return False
    at, rest = start, list[str]()
    for dated in told:
        if dated.start >= start:
            rest.append(text[at : dated.start])
            at = max(at, dated.end)
    rest.append(text[at : unit.end])
    small = words.joiners | words.articles | words.ands | words.stops | words.tails
    for piece in (cell.strip(_SIGNS) for said in rest for cell in _CELLS.split(said)):
        plain = all(word.casefold() in small for word in _WORD.findall(piece))
        if piece and not plain and words.remarks.fullmatch(piece) is None:
            return False
    return True


def _body(start: int, unit: Unit, text: str, told: Sequence[Dated], words: Lexicon) -> tuple[Name, Unit] | None:
    """The body that a line names, and no more than it: "Planning Committee meeting dates for 2026 (7 pm)"."""
    if unit.end - start > _LINE:
        return None
    end = min((d.start for d in told if d.is_hour), default=unit.end)
    if any(map(str.isalpha, _rest(end, unit, text, told))):
        return None
    bullet = BULLET.match(text, start, end)
    low = bullet.end() if bullet is not None else start
    while True:
        line = text[low:end]
        low, end = low + len(line) - len(line.lstrip(_SIGNS)), end - len(line) + len(line.rstrip(_SIGNS))
        before, line = _BEFORE.match(text, low, end), text[low:end]
        behind = _YEARS.search(line) or _BEHIND.search(line)
        if before is not None:
            low = before.end()
        elif behind is not None:
            end = low + behind.start()
        else:
            break
    said = text[low:end]
    if not said or not said[0].isupper() or any(map(str.isdigit, said)) or _CELLS.search(said) or not is_body(said):
        return None
    return Name(low, end, clean_title(said), "", BODY), unit


def _rest(start: int, unit: Unit, text: str, told: Sequence[Dated]) -> str:
    """What a line says behind its hour."""
    end = max((d.end for d in told if d.is_hour), default=start)
    return text[end : unit.end]
