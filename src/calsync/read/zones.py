"""Which zone a mail's offset means, where that can be told: +0530 is India, +0800 from a Malay writer is Malaysia."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

_ONLY = {  # minutes east of UTC that one zone alone has, or several that never differ
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    270: "Asia/Kabul",
}
_BY_LANGUAGE = {
    "ms": ("Asia/Kuala_Lumpur",),
    "id": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    "ja": ("Asia/Tokyo",),
    "ko": ("Asia/Seoul",),
    "th": ("Asia/Bangkok",),
    "vi": ("Asia/Ho_Chi_Minh",),
    "de": ("Europe/Berlin",),
    "fr": ("Europe/Paris",),
    "it": ("Europe/Rome",),
    "nl": ("Europe/Amsterdam",),
    "pl": ("Europe/Warsaw",),
}


def of_offset(moment: datetime, language: str | None) -> str | None:
    """The IANA zone that a sender's clock shows, or None where the offset fits several that differ elsewhere."""
    offset = moment.utcoffset()
    if offset is None:
        return None
    minutes = int(offset.total_seconds() // 60)
    if minutes in _ONLY:
        return _ONLY[minutes]
    for name in _BY_LANGUAGE.get((language or "")[:2], ()):
        if moment.astimezone(ZoneInfo(name)).utcoffset() == offset:
            return name
    return None
