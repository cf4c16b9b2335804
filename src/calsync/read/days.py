"""Dates that a form states as such (a meta tag, a header, a first line), strictly: what could be two days is none."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

# The first three or four letters tell the months apart in the languages that calsync reads.
MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "january januar jänner janvier enero januari jan",
            "february februar février fevrier febrero februari feb febr fév",
            "march märz mars marzo maret mac mar mär",
            "april avril abril apr avr abr",
            "may mai mayo mei",
            "june juni juin junio jun",
            "july juli juillet julio julai jul juil",
            "august août aout agosto agustus ogos aug ago agu",
            "september septembre septiembre setiembre sep sept",
            "october oktober octobre octubre oct okt",
            "november novembre noviembre nov",
            "december dezember décembre decembre diciembre desember disember dec dez déc dic des dis",
        ),
        start=1,
    )
    for word in words.split()
}
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_DAY_MONTH = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:(?:de|of)\s+)?([^\W\d_]{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4})\b"
)
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_SLASHED = re.compile(r"\b(\d{1,4})[/-](\d{1,2})[/-](\d{1,4})\b")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_CTIME = re.compile(
    r"\b[A-Za-z]{3} ([A-Za-z]{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: ([A-Z]{3,4}|[+-]\d{4}))? (\d{4})\b"
)
_MAIL = re.compile(r"\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}")


def parse(text: str, language: str | None = None) -> date | datetime | None:
    """The day or the aware instant that `text` names; None where there is none, or where it could be two.

    `language` (BCP 47) tells which way 02/03/2025 is meant, where it does: en-GB or fr, but not a bare en.
    """
    text = text.strip()[:200]
    return (
        _iso(text)
        or _mail(text)
        or _ctime(text)
        or _compact(text)
        or _words(text)
        or _numbers(text, _day_first(language))
    )


def aware(text: str) -> datetime | None:
    """As `parse`, but only an aware instant."""
    value = parse(text)
    return value if isinstance(value, datetime) else None


def _iso(text: str) -> date | datetime | None:
    if not (found := _ISO.search(text)):
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    try:
        plain = date(int(year), int(month), int(day))
        if not hour or not zone:
            return plain  # an hour without a zone is not an instant
        offset = "+00:00" if zone in ("Z", "UTC", "GMT") else zone
        return datetime.fromisoformat(f"{plain}T{int(hour):02}:{minute}:{second or '00'}{offset}")
    except ValueError:
        return None


def _mail(text: str) -> datetime | None:
    """RFC 5322 section 3.3; "-0000" says that the zone is not known, and means UTC."""
    if not _MAIL.search(text):
        return None
    try:
        value = parsedate_to_datetime(text)
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _ctime(text: str) -> date | datetime | None:
    """ "Mon Mar  2 09:00:00 UTC 2026", as ctime(3) and many archives of mails write it."""
    if not (found := _CTIME.search(text)) or not (month := MONTHS.get(found[1].lower())):
        return None
    day = _day(int(found[5]), month, int(found[2]))
    zone = {"UTC": "+0000", "GMT": "+0000"}.get(found[4] or "", found[4] or "")
    if day is None or not zone.startswith(("+", "-")):
        return day
    try:
        return datetime.strptime(f"{day} {found[3]} {zone}", "%Y-%m-%d %H:%M:%S %z")
    except ValueError:
        return day


def _compact(text: str) -> date | None:
    found = _COMPACT.match(text)
    return _day(*map(int, found.groups())) if found else None


def _words(text: str) -> date | None:
    for pattern, order in ((_DAY_MONTH, (2, 1, 0)), (_MONTH_DAY, (2, 0, 1))):
        for found in pattern.finditer(text):
            year, month, day = (found.groups()[i] for i in order)
            if number := MONTHS.get(month.lower()):
                return _day(int(year), number, int(day))
    return None


def _day_first(language: str | None) -> bool | None:
    """True for the languages and countries that write the day first, False for those that write the month first."""
    code, _, country = (language or "").partition("-")
    if country.upper() in ("US", "PH", "CA", "ZA") or (code.lower() in ("", "en") and not country):
        return False if country.upper() == "US" else None
    return True


def _numbers(text: str, day_first: bool | None) -> date | None:
    if found := _DOTTED.search(text):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    if not (found := _SLASHED.search(text)):
        return None
    first, second, third = (int(part) for part in found.groups())
    if len(found[1]) == 4:
        return _day(first, second, third)
    if len(found[3]) != 4:
        return None
    if first > 12 or first == second:
        return _day(third, second, first)
    if second > 12:
        return _day(third, first, second)
    if day_first is None:
        return None  # 01/05/2020 is two days: none
    return _day(third, second, first) if day_first else _day(third, first, second)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None
