"""Numbers, lists, days and quotations in English, for everything that people read."""

from __future__ import annotations

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


def shorten(value: str, limit: int) -> str:
    """At most `limit` characters, cut at a word with "…" where something is left out."""
    if len(value) <= limit:
        return value
    cut = value[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:–-\\") + "…"
