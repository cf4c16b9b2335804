"""What a setting may be. A check takes what tomllib found and gives the value, or says what would be right."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from calsync import colors

Check = Callable[[object], Any]


class Wrong(Exception):
    """A value that is not right; the text says what was found and what would be right."""


def text(value: object) -> str:
    """Some words on one line."""
    if not isinstance(value, str):
        raise Wrong(f"{shown(value)} is not a text; write it in quotes")
    if not value.strip():
        raise Wrong("is empty; write some words or remove the line")
    if any(ord(character) < 32 and character != "\n" for character in value):
        raise Wrong("holds control characters; write plain words")
    return value.strip()


def flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Wrong(f"{shown(value)} is neither true nor false; write true or false, without quotes")
    return value


def whole(least: int, most: int) -> Check:
    """A whole number from `least` to `most`."""

    def check(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Wrong(f"{shown(value)} is not a whole number; write one from {least} to {most}, without quotes")
        if not least <= value <= most:
            raise Wrong(f"{value} is out of range; write a number from {least} to {most}")
        return value

    return check


def share(value: object) -> float:
    """A number from 0 to 1."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise Wrong(f"{shown(value)} is not a number from 0 to 1; write 0.5, for example")
    return float(value)


def one_of(*choices: str) -> Check:
    def check(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            listed = ", ".join(f'"{choice}"' for choice in choices)
            raise Wrong(f"{shown(value)} is not known{meant(value, choices) or f'; write one of {listed}'}")
        return value

    return check


def many(check: Check) -> Check:
    """A list of what `check` accepts; each wrong member is said."""

    def check_all(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Wrong(f"{shown(value)} is not a list; write [{shown(value)}]")
        good, wrong = [], []
        for member in value:
            try:
                good.append(check(member))
            except Wrong as error:
                wrong.append(str(error))
        if wrong:
            raise Wrong("; ".join(wrong))
        if len(set(good)) != len(good):
            raise Wrong("names something twice; remove one of them")
        return tuple(good)

    return check_all


_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = re.compile(r"(?:\d{1,6}\s*[smhdw]\s*)+")


def duration(least: timedelta = timedelta(seconds=1)) -> Check:
    """A length of time such as "90s", "15m", "6h", "1d", "1h30m"."""

    def check(value: object) -> timedelta:
        if not isinstance(value, str) or not _DURATION.fullmatch(value.strip().lower()):
            raise Wrong(f'{shown(value)} is not a length of time; write "30s", "15m", "6h" or "1d"')
        parts = re.findall(r"(\d+)\s*([smhdw])", value.lower())
        length = timedelta(seconds=sum(int(count) * _UNITS[unit] for count, unit in parts))
        if not least <= length <= timedelta(days=366):
            raise Wrong(f'"{value}" is out of range; write {in_words(least)} or more, and a year at most')
        return length

    return check


def seconds(value: object) -> float:
    """A length of time, in seconds, that may also be written as a number."""
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= 3600:
        return float(value)
    length: timedelta = duration()(value)
    return length.total_seconds()


_SIZES = {"": 1, "kb": 1000, "mb": 1000**2, "gb": 1000**3}


def size(value: object) -> int:
    """A number of bytes, or such as "20 MB"."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1000:
        return value
    match = re.fullmatch(r"(\d+)\s*([kmg]b)", value.strip().lower()) if isinstance(value, str) else None
    if not match:
        raise Wrong(f'{shown(value)} is not a size; write "500 KB" or "20 MB"')
    return int(match[1]) * _SIZES[match[2]]


def zone(value: object) -> str:
    """An IANA time zone."""
    if not isinstance(value, str):
        raise Wrong(f'{shown(value)} is not a time zone; write "Asia/Kuala_Lumpur", for example')
    try:
        ZoneInfo(value)
    except (OSError, ValueError, LookupError):
        known = available_timezones()
        raise Wrong(f'"{value}" is not an IANA time zone{meant(value, known) or _city_meant(value, known)}') from None
    return value


def language(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", value):
        raise Wrong(f'{shown(value)} is not a language tag; write "en", "ms" or "pt-BR"')
    return value


def country(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z]{2}", value):
        raise Wrong(f'{shown(value)} is not a country code of two letters; write "MY", for example')
    return value.upper()


def day(value: object) -> str:
    """A date as YYYY-MM-DD, with or without quotes."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        if isinstance(value, str):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise Wrong(f'{shown(value)} is not a date; write "2025-02-26", for example')


def beginning(value: object) -> str:
    """A date, or "all"."""
    if value == "all":
        return "all"
    try:
        return day(value)
    except Wrong:
        raise Wrong(f'{shown(value)} is neither a date nor "all"; write "all" or "2025-02-26"') from None


_CRON = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day", 1, 31, ()),
    ("month", 1, 12, ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
    ("weekday", 0, 7, ("sun", "mon", "tue", "wed", "thu", "fri", "sat")),
)


def cron(value: object) -> str:
    """Five fields: minute hour day month weekday; numbers, lists, ranges, steps and * as usual."""
    example = 'write minute, hour, day, month and weekday: "30 6 * * mon-fri"'
    if not isinstance(value, str) or len(value.split()) != 5:
        raise Wrong(f"{shown(value)} does not have five fields; {example}")
    for field, (name, low, high, names) in zip(value.lower().split(), _CRON, strict=True):
        if not all(_cron_part(part, low, high, names) for part in field.split(",")):
            raise Wrong(f'"{field}" is no {name} (from {low} to {high}); {example}')
    return " ".join(value.split())


def _cron_part(part: str, low: int, high: int, names: tuple[str, ...]) -> bool:
    match = re.fullmatch(r"(?:\*|(\w+)(?:-(\w+))?)(?:/(\d+))?", part)
    if not match or match[3] == "0":
        return False
    ends = [
        low + names.index(end) if end in names else int(end) if end.isdigit() else -1
        for end in match.groups()[:2]
        if end
    ]
    return all(low <= end <= high for end in ends) and ends == sorted(ends)


def color(value: object) -> str:
    """A CSS name or #rrggbb."""
    if not isinstance(value, str) or colors.pair(value) is None:
        near = meant(value, colors.NAMES) or '; write a CSS name such as "steelblue", or "#4682b4"'
        raise Wrong(f"{shown(value)} is not a colour{near}")
    return value


def web_url(value: object) -> str:
    """An http or https address, without a name and password in it."""
    if not isinstance(value, str):
        raise Wrong(f'{shown(value)} is not an address; write "https://example.org/news"')
    try:
        parts = urlsplit(value)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise Wrong(f'"{value}" is not an address; write "https://example.org/news"') from None
    if parts.scheme not in ("http", "https") or not host or port == 0 or " " in value:
        raise Wrong(f'"{value}" is not a web address; write one that starts with https:// or http://')
    if parts.username is not None or parts.password is not None:
        raise Wrong("the address holds a user name or password, which is neither sent nor kept secret; remove it")
    return value


def public_url(value: object) -> str:
    url = web_url(value)
    if "?" in url or "#" in url:
        raise Wrong(f'"{url}" holds a ? or #; write only where calsync is found: "https://calendar.example.org"')
    return url.rstrip("/")


def address(value: object) -> tuple[str, int]:
    """Where to listen: "127.0.0.1:8765", "[::1]:8765", "0.0.0.0:80"."""
    match = re.fullmatch(r"(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})", value) if isinstance(value, str) else None
    if not match or not 0 <= int(match[2]) <= 65535:
        raise Wrong(f'{shown(value)} is not an address to listen at; write "127.0.0.1:8765"')
    return match[1].strip("[]"), int(match[2])


_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_.-]{0,62}[a-z0-9])?")


def name(value: object) -> str:
    """What may be a part of a URL and of a file's name."""
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        right = re.sub(r"[^a-z0-9]+", "-", str(value).lower()).strip("-") or "news"
        raise Wrong(f"{shown(value)} cannot be a name; use small letters, digits and hyphens: {right}")
    return value


def known(choices: Collection[str], what: str) -> Check:
    """The name of something that is defined elsewhere in the configuration."""

    def check(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise Wrong(f"there is no {what} {shown(value)}{meant(value, choices) or _listed(choices)}")
        return value

    return check


def read_table(
    raw: Mapping[str, object],
    rules: Mapping[str, Check],
    say: Callable[[tuple[str, ...], str], None],
    *,
    required: Iterable[str] = (),
) -> dict[str, Any]:
    """The settings of one table that are right; `say` is told of each unknown, missing or wrong one."""
    good: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in rules:
            say((key,), f'unknown setting "{key}"{meant(key, rules) or _listed(rules)}')
            continue
        try:
            good[key] = rules[key](value)
        except Wrong as wrong:
            say((key,), f"{key}: {wrong}")
    for key in required:
        if key not in raw:
            say((), f'the setting "{key}" is missing; add {key} = …')
    return good


def meant(value: object, choices: Iterable[str]) -> str:
    """ "; did you mean …?" where something alike is known, else nothing."""
    by_folded = {choice.casefold(): choice for choice in sorted(choices)}
    alike = difflib.get_close_matches(str(value).casefold(), by_folded, n=1, cutoff=0.6)
    return f'; did you mean "{by_folded[alike[0]]}"?' if alike else ""


def shown(value: object) -> str:
    """A value as it may be shown in a message: short, and as it stands in the file."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return "a table"
    if isinstance(value, list):
        return "a list"
    words = f'"{value}"' if isinstance(value, str) else str(value)
    return words if len(words) <= 80 else words[:77] + '…"'


def in_words(length: timedelta) -> str:
    """A length of time as it is written in the configuration: "90s", "15m", "6h", "1d"."""
    total = int(length.total_seconds())
    for unit in ("d", "h", "m"):
        if total and total % _UNITS[unit] == 0:
            return f"{total // _UNITS[unit]}{unit}"
    return f"{total}s"


def _listed(choices: Iterable[str]) -> str:
    listed = ", ".join(sorted(choices))
    return f"; known are: {listed}" if listed else "; none is defined"


def _city_meant(value: str, known_zones: Iterable[str]) -> str:
    """The zone whose city was written alone ("Kuala Lumpur"), else an example."""
    city = value.strip().replace(" ", "_").casefold()
    for candidate in sorted(known_zones):
        if candidate.rpartition("/")[2].casefold() == city:
            return f'; did you mean "{candidate}"?'
    return '; write a name such as "Asia/Kuala_Lumpur" or "UTC"'
