"""Time expressions: `scan` finds what a text says of time, `resolve` what that means on a calendar."""

from __future__ import annotations

from calsync.extract.temporal.build import an_event_follows
from calsync.extract.temporal.direction import direction
from calsync.extract.temporal.resolve import (
    FUTURE,
    NEAREST,
    PAST,
    Anchor,
    Direction,
    resolve,
    stated_day,
    with_duration,
)
from calsync.extract.temporal.scan import TimeMention, scan
from calsync.extract.temporal.timex import times, timex_type, timex_value

__all__ = [
    "FUTURE",
    "NEAREST",
    "PAST",
    "Anchor",
    "Direction",
    "TimeMention",
    "an_event_follows",
    "direction",
    "resolve",
    "scan",
    "stated_day",
    "times",
    "timex_type",
    "timex_value",
    "with_duration",
]
