"""What a reader may ask of a feed by the query of its address: `?series=admm&vague=hide`.

A query is checked as strictly as the configuration, and put into one order, so that equal questions have one answer.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, quote

from calsync.config import checks
from calsync.errors import CalsyncError
from calsync.model import Kind, Status
from calsync.publish import Presentation
from calsync.publish.select import Query

# The lengths that an alarm may have: a few, for each is another form of every event.
ALARMS = {
    name: checks.duration()(name) for name in ("5m", "10m", "15m", "30m", "1h", "2h", "4h", "12h", "1d", "2d", "1w")
}
MOST = 1_000  # characters of a query
MOST_VALUES = 50  # of one parameter
MOST_WORDS = 100  # characters of q


class QueryError(CalsyncError):
    """The query of an address is none that a feed answers; the text says what is allowed."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A query, checked. Empty where it asks for nothing; as text it is the query in its one right order."""

    series: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    from_: str | None = None
    to: str | None = None
    q: str | None = None
    vague: str | None = None
    cancelled: str | None = None
    alarm: str | None = None  # a key of ALARMS, or "none"
    as_of: date | None = None  # the calendar as it was at the end of that day

    def __bool__(self) -> bool:
        return self != Narrowing()

    def __str__(self) -> str:
        said = ((field.name.rstrip("_"), getattr(self, field.name)) for field in fields(self))
        return "&".join(f"{name}={_written(value)}" for name, value in said if value)

    def queries(self, feed: Query) -> tuple[Query, Query]:
        """What an event must fit: the feed's own query, and this one.

        `from` takes the place of the usual window; of a feed that begins at a day of its own it only takes away.
        """
        own = replace(feed, from_="all") if self.from_ and feed.from_ is None else feed
        return own, Query(
            series=self.series,
            country=self.country,
            kind=tuple(map(Kind, self.kind)),
            status=tuple(map(Status, self.status)),
            q=self.q,
            from_=self.from_ or "all",
            to=self.to,
        )

    def presentation(self, feed: Presentation) -> Presentation:
        """The feed's own, where this says nothing else."""
        alarm = feed.alarm if self.alarm is None else ALARMS.get(self.alarm)
        return Presentation(self.vague or feed.vague, self.cancelled or feed.cancelled, alarm)

    def beyond(self, feed: Presentation) -> Narrowing:
        """Without what the feed does by itself, so that asking for it is the same as asking for nothing."""
        usual = next(
            (name for name, length in ALARMS.items() if length == feed.alarm), "none" if feed.alarm is None else ""
        )
        return replace(
            self,
            vague=None if self.vague == feed.vague else self.vague,
            cancelled=None if self.cancelled == feed.cancelled else self.cancelled,
            alarm=None if self.alarm == usual else self.alarm,
        )


def narrowing(query: str, series: Collection[str]) -> Narrowing:
    """The query of an address. Raises QueryError with what would be right."""
    if len(query) > MOST:
        raise QueryError(f"The query is longer than {MOST} characters.")
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict", max_num_fields=60)
    except ValueError:
        raise QueryError(f"The query cannot be read; write ?name=value&name=value. {_allowed()}") from None
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if name not in _CHECKS:
            hint = checks.meant(name[:40], _CHECKS) or "."
            raise QueryError(f'There is no parameter "{name[:40]}"{hint} {_allowed()}')
        given.setdefault(name, []).append(value)
    known = _CHECKS | {"series": _many(_known(series))}
    values = {}
    for name, texts in given.items():
        try:
            values["from_" if name == "from" else name] = known[name](texts)
        except checks.Wrong as wrong:
            raise QueryError(f"{name}: {wrong}{'' if str(wrong).endswith('?') else '.'}") from None
    found = Narrowing(**values)
    if found.to and found.from_ not in (None, "all") and str(found.from_) > found.to:
        raise QueryError(f"from: {found.from_} is after to, {found.to}; nothing would be shown.")
    return found


# ------------------------------------------------------------------------------------------------ the parameters

Values = Callable[[list[str]], Any]


def _one(check: checks.Check) -> Values:
    def value(texts: list[str]) -> Any:
        if len(texts) != 1:
            raise checks.Wrong("stands twice; write it once")
        return check(texts[0])

    return value


def _many(check: checks.Check) -> Values:
    """Several values, by commas or by naming the parameter again; their order says nothing."""

    def values(texts: list[str]) -> tuple[Any, ...]:
        parts = [part.strip() for text in texts for part in text.split(",")]
        if len(parts) > MOST_VALUES:
            raise checks.Wrong(f"has more than {MOST_VALUES} values")
        return tuple(sorted({check(part) for part in parts}))

    return values


def _known(series: Collection[str]) -> checks.Check:
    def check(value: object) -> str:
        if value in series:
            return str(value)
        hint = checks.meant(value, series) or f"; the series are {', '.join(sorted(series)[:40]) or 'not configured'}"
        raise checks.Wrong(f'there is no series "{str(value)[:60]}"{hint}')

    return check


def _words(value: object) -> str:
    """Words in any order and case: each must be found."""
    words = sorted(set(checks.text(value).casefold().split()))
    if len(" ".join(words)) > MOST_WORDS:
        raise checks.Wrong(f"has more than {MOST_WORDS} characters")
    return " ".join(words)


def _as_of(value: object) -> date:
    return date.fromisoformat(checks.day(value))


_CHECKS: dict[str, Values] = {
    "series": _many(checks.text),
    "country": _many(checks.country),
    "status": _many(checks.one_of(*(status.value for status in Status if status is not Status.PAST))),
    "kind": _many(checks.one_of(*(kind.value for kind in Kind))),
    "from": _one(checks.beginning),
    "to": _one(checks.day),
    "q": _one(_words),
    "vague": _one(checks.one_of("span", "first", "hide")),
    "cancelled": _one(checks.one_of("mark", "confirmed", "hide")),
    "alarm": _one(checks.one_of(*ALARMS, "none")),
    "as_of": _one(_as_of),
}


def _allowed() -> str:
    return f"A feed takes {', '.join(_CHECKS)}."


def _written(value: object) -> str:
    parts = value if isinstance(value, tuple) else (value,)
    return ",".join(quote(str(part), safe="") for part in parts)
