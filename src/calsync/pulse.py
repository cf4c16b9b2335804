"""What a source usually brings, and so: is it well, quiet, stale or broken, and when to look again. Pure values.

Scrapers rot in silence: a page that answers as ever and brings nothing looks like a page without news. So each look at
a source is counted, and its silence is measured by its own habits. How long what takes to be noticed stands in
docs/sources.md, and a test lives through a year to see that it does.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from zlib import crc32

from calsync.model import SourceState
from calsync.wording import count

KEPT = 20  # looks with news that are remembered: the source's habits
HABIT = 4  # looks with news from which on there is a habit
TRIES = 3  # failed in a row, from which on a source is broken
DAY = timedelta(days=1)
FIRST_PATIENCE = timedelta(days=90)  # with a source that has no habit yet
LEAST_PATIENCE, MOST_PATIENCE = timedelta(days=7), timedelta(days=200)
UNREAD = timedelta(hours=12)  # for which nothing of a source can be read, until it is broken
SELDOM = 1e-4  # a row of announcements without a meeting that is less likely than this is no accident
NEVER = 30  # announcements without any meeting, of a source that never brought one
CHANCE = 0.0026  # of a pause as long as is waited for, of a source that brings something when it happens to
PAST = 6  # looks in a row that brought meetings, all of them over
SOONEST, LATEST = timedelta(minutes=15), timedelta(hours=12)  # between two looks at a source that has its own rhythm
PER_CHANGE = 4  # looks for each time that the source changes
BACKING_OFF = DAY  # the longest wait after failures
GONE = timedelta(days=7)  # between two looks at an address that is gone for good


class Health(StrEnum):
    NEW = "new"  # never looked at
    WELL = "well"
    FAILING = "failing"  # the last tries failed, or what came could not be read, which may pass
    QUIET = "quiet"  # it brings announcements, and no meetings any more
    STALE = "stale"  # nothing new for longer than usual, or only what is over
    BROKEN = "broken"  # it cannot be had or read; a person has to look


DECAYED = (Health.QUIET, Health.STALE, Health.BROKEN)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a source brought. `ahead`: a meeting that is not over, or has no date yet."""

    at: datetime
    documents: int = 0  # new or changed
    announcements: int = 0
    fruitful: int = 0  # announcements with a meeting
    ahead: bool = False
    refused: str | None = None  # why a document could not be read, where none could
    error: str | None = None
    gone: bool = False  # its owner says that the address is gone for good


@dataclass(frozen=True, slots=True)
class Pulse:
    """The memory of the looks. Times are aware."""

    since: datetime | None = None  # the first look that worked
    news: tuple[datetime, ...] = ()  # the last looks with something new
    yields: tuple[datetime, ...] = ()  # the last looks with a meeting
    announcements: int = 0
    fruitful: int = 0
    barren: int = 0  # announcements in a row without a meeting
    behind: int = 0  # looks with meetings in a row, all of them over
    refused: datetime | None = None  # since when nothing could be read
    refusal: str | None = None
    gone: bool = False  # as the last look was told
    health: Health = Health.NEW  # as it was last told
    changed: datetime | None = None  # when that was another

    def after(self, look: Look) -> Pulse:
        """The memory with one look more."""
        if look.error:
            return replace(self, gone=look.gone)
        now = replace(self, since=self.since or look.at, gone=False)
        if look.refused:
            return replace(now, refused=self.refused or look.at, refusal=look.refused)
        if not look.documents:
            return now
        yields = (*self.yields, look.at)[-KEPT:] if look.fruitful else self.yields
        return replace(
            now,
            news=(*self.news, look.at)[-KEPT:],
            yields=yields,
            announcements=self.announcements + look.announcements,
            fruitful=self.fruitful + look.fruitful,
            barren=0 if look.fruitful else self.barren + look.announcements,
            behind=0 if look.ahead or not look.announcements else self.behind + (look.fruitful > 0),
            refused=None,
            refusal=None,
        )

    def to_json(self) -> str:
        return json.dumps(asdict(self), default=lambda at: at.astimezone(UTC).isoformat(), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | None) -> Pulse:
        """The memory in `text`; an empty one where it cannot be read: then the habits are learned anew."""
        try:
            said = json.loads(text or "{}")
            return cls(
                since=_moment(said.get("since")),
                news=tuple(map(datetime.fromisoformat, said.get("news", ()))),
                yields=tuple(map(datetime.fromisoformat, said.get("yields", ()))),
                announcements=int(said.get("announcements", 0)),
                fruitful=int(said.get("fruitful", 0)),
                barren=int(said.get("barren", 0)),
                behind=int(said.get("behind", 0)),
                refused=_moment(said.get("refused")),
                refusal=said.get("refusal"),
                gone=bool(said.get("gone", False)),
                health=Health(said.get("health", "new")),
                changed=_moment(said.get("changed")),
            )
        except (ValueError, TypeError, AttributeError, KeyError):
            return cls()


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


@dataclass(frozen=True, slots=True)
class Finding:
    """How a source is, in words, and what to do about it."""

    health: Health
    words: str = ""
    advice: str = ""

    @property
    def decayed(self) -> bool:
        return self.health in DECAYED


def judge(pulse: Pulse, state: SourceState, every: timedelta | None, now: datetime) -> Finding:
    """How a source is `now`. `every` is the usual time between two looks."""
    if state.last_try is None:
        return Finding(Health.NEW, "it was not looked at yet")
    return (
        _gone(pulse, state)
        or _failed(state, every or DAY, now)
        or _unread(pulse, now)
        or _silent(pulse, now)
        or _over(pulse)
        or _barren(pulse, now)
        or Finding(Health.WELL)
    )


def noticed_within(pulse: Pulse) -> timedelta:
    """After how long without news the source counts as stale."""
    return _patience(pulse.news)


def _gone(pulse: Pulse, state: SourceState) -> Finding | None:
    if not (pulse.gone and state.error):
        return None
    return Finding(Health.BROKEN, state.error, "calsync add finds out what is at its new address")


def _failed(state: SourceState, every: timedelta, now: datetime) -> Finding | None:
    if not state.error:
        return None
    since = state.last_success
    long = since is None or now - since > max(DAY, 3 * every)
    if state.failures >= TRIES or (long and since is not None):
        told = f"it fails since {_day(since)}" if since else "it never worked"
        return Finding(Health.BROKEN, f"{told}: {state.error}", "look at its address in a browser, and mend the source")
    return Finding(Health.FAILING, state.error)


def _unread(pulse: Pulse, now: datetime) -> Finding | None:
    if pulse.refused is None:
        return None
    if now - pulse.refused < UNREAD:
        return Finding(Health.FAILING, f"nothing of it can be read: {pulse.refusal}")
    words = f"since {_day(pulse.refused)} nothing of it can be read: {pulse.refusal}"
    return Finding(Health.BROKEN, words, "open it in a browser: a page to sign in, to agree, or an error?")


def _silent(pulse: Pulse, now: datetime) -> Finding | None:
    last = pulse.news[-1] if pulse.news else pulse.since
    if last is None or now - last <= _patience(pulse.news):
        return None
    usual = f"; usually something comes within {_long(_usual(pulse.news))}" if len(pulse.news) >= HABIT else ""
    words = f"nothing new since {_day(last)}{usual}"
    return Finding(
        Health.STALE, words, "has the publisher moved to another address? calsync add finds out what is there"
    )


def _over(pulse: Pulse) -> Finding | None:
    if pulse.behind < PAST:
        return None
    words = f"the last {pulse.behind} times it brought only meetings that are over"
    return Finding(Health.STALE, words, "look for a page with what is to come")


def _barren(pulse: Pulse, now: datetime) -> Finding | None:
    """No meetings for so many announcements that chance does not explain it, and for longer than usual."""
    if not pulse.yields:
        if pulse.announcements < NEVER or pulse.since is None or now - pulse.since < 2 * LEAST_PATIENCE:
            return None
        words = f"none of its {pulse.announcements} announcements names a meeting"
        return Finding(Health.QUIET, words, "calsync sources why NAME shows what was read; is it the right place?")
    before = pulse.announcements - pulse.barren
    share = min(pulse.fruitful / max(before, 1), 0.95)
    unlikely = pulse.barren > math.log(SELDOM) / math.log(1 - share) if share > 0 else False
    if not unlikely or now - pulse.yields[-1] <= LEAST_PATIENCE:
        return None
    words = (
        f"no meeting in its last {pulse.barren} announcements, since {_day(pulse.yields[-1])}; "
        f"before, {share:.0%} named one"
    )
    return Finding(Health.QUIET, words, "calsync sources why NAME shows what was read: is its form another now?")


def _patience(times: Sequence[datetime]) -> timedelta:
    """How long a source may be silent: well over its longest pause, so that a holiday is no alarm."""
    if len(times) < HABIT:
        return FIRST_PATIENCE
    gaps = _gaps(times)
    mean, count = sum(gaps, timedelta()) / len(gaps), len(gaps)
    by_chance: float = count * (CHANCE ** (-1 / count) - 1)  # in means: 7 where the habit is long known
    long = max(2.5 * max(gaps), by_chance * mean)
    return min(max(long, LEAST_PATIENCE), MOST_PATIENCE)


def _usual(times: Sequence[datetime]) -> timedelta:
    return max(_gaps(times))


def _gaps(times: Sequence[datetime]) -> list[timedelta]:
    return [later - earlier for earlier, later in pairwise(times)]


# When to look again


def rhythm(pulse: Pulse, begin: timedelta, rest: float | None, now: datetime) -> timedelta:
    """The time until the next look at a source that has no set rhythm: some looks for each time that it changes.

    `begin` is where to begin, `rest` the publisher's hint in seconds, which can only make it longer.
    """
    soonest = min(max(SOONEST, timedelta(seconds=rest or 0)), LATEST)
    if len(pulse.news) < HABIT:
        return min(max(begin, soonest), LATEST)
    return min(max((now - pulse.news[0]) / len(pulse.news) / PER_CHANGE, soonest), LATEST)


def back_off(name: str, every: timedelta, failures: int, asked: float | None, gone: bool) -> timedelta:
    """The wait after so many failures in a row: doubled each time, up to a day, and a little longer by the name's luck.

    `asked` are the seconds that the server asked for. It never ends, and it is never silent: each try is told.
    """
    if gone:
        return GONE
    longest = max(every, BACKING_OFF)
    wait = min(every * (1 << min(failures - 1, 12)), longest)
    wait += wait * (crc32(f"{name} {failures}".encode()) % 1000 / 10_000)  # up to a tenth: not all at one time
    return max(wait, min(timedelta(seconds=asked or 0), BACKING_OFF))


def _day(at: datetime | None) -> str:
    return f"{at.day} {at:%B %Y}" if at else "ever"


def _long(length: timedelta) -> str:
    days = length / DAY
    return count(round(days), "day") if days >= 2 else count(round(max(length.total_seconds() / 3600, 1)), "hour")
