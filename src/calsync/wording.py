"""Numbers, lists, days and quotations in English, for everything that people read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 meeting", "1,250 meetings"; `many` where a mere "s" does not make the plural."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(items: Sequence[str]) -> str:
    """ "Monday", "Monday and Thursday", "1, 2 and 3"."""
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def day(value: date) -> str:
    """ "12 May 2025"."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


ANYWHERE = "Etc/GMT+12"  # a deadline "anywhere on Earth" is over when its day ends on the last clock


def zone(name: str | None) -> str:
    """A zone as a reader says it: "Kuala Lumpur time", "UTC+8", "anywhere on Earth (AoE)"; "local time" for none."""
    if not name:
        return "local time"
    return fixed_zone(name) or name.rsplit("/", 1)[-1].replace("_", " ") + " time"


def fixed_zone(name: str) -> str | None:
    """A clock of no place in words, None for that of a place.

    IANA turns the signs round: Etc/GMT-8 is UTC+8, and Etc/GMT+12 is not the first clock of a day but the last.
    """
    if name == ANYWHERE:
        return "anywhere on Earth (AoE)"
    if is_utc(name):
        return "UTC"
    offset = re.fullmatch(r"Etc/GMT([+-])(\d+)", name)
    return f"UTC{'-' if offset[1] == '+' else '+'}{offset[2]}" if offset else None


def is_utc(name: str) -> bool:
    """True for the names of UTC itself."""
    return name.upper().removeprefix("ETC/") in _UTC


_UTC = frozenset(("UTC", "UCT", "ZULU", "UNIVERSAL", "GMT", "GREENWICH", "GMT0", "GMT+0", "GMT-0"))


def assumed_zone(name: str | None) -> str:
    """What a reader must know of an hour whose zone nothing tells."""
    return f"No time zone is told; {zone(name)} is assumed."


def shorten(value: str, limit: int) -> str:
    """At most `limit` characters, cut at a word with "…" where something is left out."""
    if len(value) <= limit:
        return value
    cut = value[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:–-\\") + "…"
