"""Time zones as every calendar program reads them: a minimal VTIMEZONE of rules, made from the zone data itself.

The icalendar library writes lists of dates (RDATE), of which Thunderbird, ical.js, vobject and ts-ics read only the
first, and puts the summer's beginning an hour late (CLIENTS.md 6 and 14). Here a zone is written as yearly rules: one
STANDARD and one DAYLIGHT where that is right for the years in question, several with UNTIL where a law changed in
between, and a single onset where a year stands alone. Where a zone follows no rule at all (Ramadan, decrees) an event
is written in UTC instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from calsync.wording import is_utc

_FIRST_YEAR, _LAST_YEAR = 1971, 2200  # outside of them an event is written in UTC
_NEAR = 2  # years on each side in which a zone must follow rules for an event to be written in it
_MOST_BLOCKS = 4  # in those years: one change of a law is two pairs of rules
_AHEAD = 8  # years that a rule should stay right after the last one asked for, where several fit
_STEP = timedelta(days=6)  # no zone changes twice and back within so few days
_DAY_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Onset:
    """A moment at which a zone's offset changes."""

    at: datetime  # naive UTC
    before: timedelta
    after: timedelta
    summer: bool
    name: str

    @property
    def local(self) -> datetime:
        """The wall clock just before it changes: what DTSTART of a rule says (RFC 5545 3.6.5)."""
        return self.at + self.before


@dataclass(frozen=True, slots=True)
class Block:
    """One STANDARD or DAYLIGHT: an onset, yearly by `rule` (None: once), until `until` (None: for ever)."""

    first: Onset
    rule: str | None = None
    until: datetime | None = None  # naive UTC


def placed(local: datetime, zone: str, *, recurs: bool = False) -> datetime:
    """A wall clock time as it is to be written: in its zone where all programs agree on it, else in UTC.

    UTC for UTC itself and fixed offsets, whose names some programs do not read (Etc/GMT+12), for a time that the clocks
    skip or repeat that night, and for a zone without rules around that year. A recurring meeting stays in its zone, for
    it moves with its clocks.
    """
    if is_utc(zone):
        return local.replace(tzinfo=UTC)
    there = local.replace(tzinfo=ZoneInfo(zone))
    if zone.startswith("Etc/"):
        return there.astimezone(UTC)
    clear = there.utcoffset() == there.replace(fold=1).utcoffset()
    if recurs or (clear and follows_rules(zone, local.year)):
        return there
    return there.astimezone(UTC)


@lru_cache(maxsize=4096)
def follows_rules(zone: str, year: int) -> bool:
    """True where few rules tell the zone's clocks in the years around `year`."""
    if not _FIRST_YEAR + _NEAR <= year <= _LAST_YEAR - _NEAR:
        return False
    found = _blocks(zone, year - _NEAR, year + _NEAR)
    whole = all(o.total_seconds() % 60 == 0 for b in found for o in (b.first.before, b.first.after))
    return whole and len(found) <= _MOST_BLOCKS


@lru_cache(maxsize=1024)
def vtimezone(zone: str, first_year: int, last_year: int) -> bytes:
    """BEGIN:VTIMEZONE … END:VTIMEZONE, right from the first of January of `first_year` to the end of `last_year`."""
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    for block in _blocks(zone, first_year, last_year):
        lines += _lines(block)
    lines.append("END:VTIMEZONE")
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _lines(block: Block) -> Iterator[str]:
    kind = "DAYLIGHT" if block.first.summer else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{block.first.local:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(block.first.before)}"
    yield f"TZOFFSETTO:{_offset(block.first.after)}"
    if block.first.name:
        yield f"TZNAME:{block.first.name}"
    if block.rule:
        yield f"RRULE:FREQ=YEARLY;{block.rule}" + (f";UNTIL={block.until:%Y%m%dT%H%M%SZ}" if block.until else "")
    yield f"END:{kind}"


def _offset(value: timedelta) -> str:
    total = int(value.total_seconds())
    sign, total = ("-", -total) if total < 0 else ("+", total)
    seconds = f"{total % 60:02}" if total % 60 else ""
    return f"{sign}{total // 3600:02}{total // 60 % 60:02}{seconds}"


# ------------------------------------------------------------------------------------------- onsets to blocks


def _blocks(zone: str, first_year: int, last_year: int) -> list[Block]:
    """The fewest rules that tell the clocks of these years, in order of their beginning.

    Two years more before: an event in January stands on the onset of the autumn before, and ts-ics leaves out the very
    first onset of a rule. One year more behind: the end of an event on New Year's Eve lies in the next year.
    """
    begin, end = first_year - 2, last_year + 1
    onsets = _onsets(zone, begin, end)
    blocks = [] if onsets and onsets[0].local.year == begin else [_resting(zone, begin)]
    blocks += _runs(zone, onsets, end)
    return sorted(blocks, key=lambda block: block.first.at)


def _resting(zone: str, year: int) -> Block:
    """The state of a zone at the beginning of a year in which nothing changes, since it last changed, or since 1970.

    An old beginning, so that the block stays the same when the years asked for move on.
    """
    earlier = _onsets(zone, 1970, year - 1) if year > 1970 else []
    at = _new_year(earlier[-1].local.year + 1 if earlier else min(year, 1970))
    offset, _, name = _state(zone, _new_year(year))
    return Block(Onset(at - offset, offset, offset, False, name))


def _runs(zone: str, onsets: list[Onset], end: int) -> Iterator[Block]:
    """Onsets of the same kind in years that follow one another, as long as one yearly rule tells them all."""
    waiting = list(onsets)
    while waiting:
        first = waiting[0]
        run, rules = [first], _rules(first)
        for other in waiting[1:]:
            if not _alike(first, other) or other.local.year - first.local.year != len(run):
                continue
            common = [rule for rule in rules if rule in _rules(other)]
            if not common:
                break
            run.append(other)
            rules = common
        yield _block(zone, run, rules, end)
        waiting = [onset for onset in waiting if onset not in run]


def _block(zone: str, run: list[Onset], rules: list[str], end: int) -> Block:
    last = run[-1].at
    open_end = run[-1].local.year == end
    if len(run) == 1 and not (open_end and _goes_on(zone, run[-1], rules[:1])):
        return Block(run[0])
    if open_end:
        rules = sorted(rules, key=lambda rule: -_goes_on(zone, run[-1], [rule]))
        return Block(run[0], rules[0])
    return Block(run[0], rules[0], last)


def _goes_on(zone: str, onset: Onset, rules: list[str]) -> int:
    """In how many of the years after `onset` the zone keeps one of these rules."""
    year = onset.local.year
    later = [other for other in _onsets(zone, year + 1, year + _AHEAD) if _alike(onset, other)]
    count = 0
    for step, other in enumerate(later, start=1):
        if other.local.year != year + step or not set(rules) & set(_rules(other)):
            break
        count += 1
    return count


def _alike(one: Onset, other: Onset) -> bool:
    return (one.before, one.after, one.summer, one.name, one.local.month, one.local.time()) == (
        other.before,
        other.after,
        other.summer,
        other.name,
        other.local.month,
        other.local.time(),
    )


def _rules(onset: Onset) -> list[str]:
    """Every simple yearly rule that an onset fits, the likeliest first: laws say first, second or last Sunday."""
    day = onset.local.date()
    name, month = _DAY_NAMES[day.weekday()], f"BYMONTH={day.month}"
    from_start, from_end = (day.day - 1) // 7 + 1, (_month_length(day) - day.day) // 7 + 1
    numbers: list[int] = [from_start] if from_start < 4 else []
    numbers += [-1] if from_end == 1 else []
    numbers += [4] if from_start == 4 else []
    numbers += [-2] if from_end == 2 else []
    return [f"{month};BYDAY={number}{name}" for number in numbers] + [f"{month};BYMONTHDAY={day.day}"]


def _new_year(year: int) -> datetime:
    return datetime(year, 1, 1)


def _month_length(day: date) -> int:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - timedelta(days=1)).day


# -------------------------------------------------------------------------------------------------- zone data


@lru_cache(maxsize=2048)
def _onsets_of(zone: str, decade: int) -> tuple[Onset, ...]:
    """The onsets of ten years in local wall clock years; a search, for zoneinfo shows its transitions to nobody."""
    begin, end = _new_year(decade) - _STEP, _new_year(decade + 10) + _STEP
    found, at, state = [], begin, _state(zone, begin)
    while at < end:
        step = min(at + _STEP, end)
        after = _state(zone, step)
        while state != after:
            moment = _boundary(zone, at, step, state)
            new = _state(zone, moment)
            if new[0] != state[0]:
                found.append(Onset(moment, state[0], new[0], _is_summer(state, new), new[2]))
            at, state = moment, new
        at = step
    return tuple(onset for onset in found if decade <= onset.local.year < decade + 10)


def _onsets(zone: str, first_year: int, last_year: int) -> list[Onset]:
    decades = range(first_year // 10 * 10, last_year + 1, 10)
    every = (onset for decade in decades for onset in _onsets_of(zone, decade))
    return [onset for onset in every if first_year <= onset.local.year <= last_year]


def _boundary(zone: str, low: datetime, high: datetime, state: tuple[timedelta, timedelta, str]) -> datetime:
    """The first second after `low` at which the zone's state is no longer `state`."""
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        if _state(zone, middle) == state:
            low = middle
        else:
            high = middle
    return high


def _state(zone: str, at: datetime) -> tuple[timedelta, timedelta, str]:
    """Offset, daylight saving and abbreviation at a moment in UTC; an abbreviation like "+08" says nothing new."""
    local = at.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    name = local.tzname() or ""
    return local.utcoffset() or timedelta(), local.dst() or timedelta(), name if name.isalpha() else ""


def _is_summer(before: tuple[timedelta, timedelta, str], after: tuple[timedelta, timedelta, str]) -> bool:
    """Forward, into daylight saving, or out of a winter time that the zone data call negative saving (Dublin)."""
    return after[0] > before[0] and (after[1] > timedelta() or before[1] < timedelta())
