"""Clocks by the names that people give them: abbreviations, long names, and offsets, as IANA zones.

An abbreviation means the clock of its place in every season: "9am PST" in September is nine in the morning in Los
Angeles, whatever the letters say.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from calsync.wording import ANYWHERE

ABBREVIATIONS: dict[str, str] = {
    "UTC": "UTC", "GMT": "UTC", "UT": "UTC", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon", "BST": "Europe/London",
    "CET": "Europe/Berlin", "CEST": "Europe/Berlin", "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin", "MET": "Europe/Berlin",
    "HEC": "Europe/Paris", "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki", "MSK": "Europe/Moscow",
    "TRT": "Europe/Istanbul", "SAST": "Africa/Johannesburg", "CAT": "Africa/Maputo", "EAT": "Africa/Nairobi", "WAT": "Africa/Lagos",
    "EST": "America/New_York", "EDT": "America/New_York", "ET": "America/New_York",
    "CST": "America/Chicago", "CDT": "America/Chicago", "CT": "America/Chicago",
    "MST": "America/Denver", "MDT": "America/Denver", "MT": "America/Denver",
    "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles",
    "AKST": "America/Anchorage", "AKDT": "America/Anchorage", "HST": "Pacific/Honolulu",
    "AST": "America/Halifax", "ADT": "America/Halifax", "NST": "America/St_Johns", "NDT": "America/St_Johns",
    "BRT": "America/Sao_Paulo", "ART": "America/Argentina/Buenos_Aires", "COT": "America/Bogota", "PET": "America/Lima",
    "CLT": "America/Santiago", "CLST": "America/Santiago",
    "IST": "Asia/Kolkata", "PKT": "Asia/Karachi", "GST": "Asia/Dubai", "NPT": "Asia/Kathmandu",
    "BDT": "Asia/Dhaka", "MMT": "Asia/Yangon", "ICT": "Asia/Bangkok", "WIB": "Asia/Jakarta", "WITA": "Asia/Makassar",
    "WIT": "Asia/Jayapura", "MYT": "Asia/Kuala_Lumpur", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong",
    "PHT": "Asia/Manila", "PHST": "Asia/Manila", "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "BNT": "Asia/Brunei", "SLST": "Asia/Colombo",
    "AWST": "Australia/Perth", "ACST": "Australia/Adelaide", "ACDT": "Australia/Adelaide", "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney", "AET": "Australia/Sydney", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland", "NZT": "Pacific/Auckland",
    "CHST": "Pacific/Guam", "FJT": "Pacific/Fiji", "AOE": ANYWHERE, "WIBTIME": "Asia/Jakarta", "IRST": "Asia/Tehran", "IDT": "Asia/Jerusalem",
    "UZT": "Asia/Tashkent", "ALMT": "Asia/Almaty", "GET": "Asia/Tbilisi", "AZT": "Asia/Baku", "AMT": "Asia/Yerevan", "TLT": "Asia/Dili",
}  # fmt: skip

BY_COUNTRY: dict[str, dict[str, str]] = {
    "IST": {"IN": "Asia/Kolkata", "IE": "Europe/Dublin", "IL": "Asia/Jerusalem"},
    "CST": {"CN": "Asia/Shanghai", "TW": "Asia/Taipei", "CU": "America/Havana"},
    "PST": {"PH": "Asia/Manila", "PK": "Asia/Karachi"},
    "BST": {"BD": "Asia/Dhaka"},
    "AST": {"SA": "Asia/Riyadh"},
    "EST": {"AU": "Australia/Sydney"},
    "SST": {"SG": "Asia/Singapore"},
    "CET": {
        "FR": "Europe/Paris", "ES": "Europe/Madrid", "IT": "Europe/Rome", "NL": "Europe/Amsterdam", "BE": "Europe/Brussels",
        "AT": "Europe/Vienna", "CH": "Europe/Zurich", "NO": "Europe/Oslo", "SE": "Europe/Stockholm", "DK": "Europe/Copenhagen",
        "PL": "Europe/Warsaw", "CZ": "Europe/Prague", "HU": "Europe/Budapest", "LU": "Europe/Luxembourg", "PT": "Europe/Lisbon",
        "HR": "Europe/Zagreb", "SI": "Europe/Ljubljana", "SK": "Europe/Bratislava", "RS": "Europe/Belgrade", "MT": "Europe/Malta",
    },
    "EET": {
        "GR": "Europe/Athens", "RO": "Europe/Bucharest", "BG": "Europe/Sofia", "UA": "Europe/Kyiv", "CY": "Asia/Nicosia",
        "EE": "Europe/Tallinn", "LV": "Europe/Riga", "LT": "Europe/Vilnius", "EG": "Africa/Cairo",
    },
}  # fmt: skip
BY_COUNTRY["CEST"] = BY_COUNTRY["MET"] = BY_COUNTRY["CET"]
BY_COUNTRY["EEST"] = BY_COUNTRY["EET"]
BY_COUNTRY["CDT"] = {"CU": "America/Havana"}
BY_COUNTRY["EDT"] = {"AU": "Australia/Sydney"}

# In lower case; "…" is any of the endings.
NAMES: dict[str, str] = {}
for _place, _zone in {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver", "pacific": "America/Los_Angeles",
    "greenwich mean": "UTC", "coordinated universal": "UTC", "universal": "UTC", "central european": "Europe/Berlin",
    "central european summer": "Europe/Berlin", "eastern european": "Europe/Helsinki", "british summer": "Europe/London",
    "uk": "Europe/London", "london": "Europe/London", "dublin": "Europe/Dublin", "irish": "Europe/Dublin", "paris": "Europe/Paris",
    "brussels": "Europe/Brussels", "geneva": "Europe/Zurich", "zurich": "Europe/Zurich", "berlin": "Europe/Berlin",
    "vienna": "Europe/Vienna", "rome": "Europe/Rome", "madrid": "Europe/Madrid", "moscow": "Europe/Moscow", "new york": "America/New_York",
    "washington": "America/New_York", "toronto": "America/Toronto", "chicago": "America/Chicago", "los angeles": "America/Los_Angeles",
    "singapore": "Asia/Singapore", "malaysia": "Asia/Kuala_Lumpur", "malaysian": "Asia/Kuala_Lumpur", "kuala lumpur": "Asia/Kuala_Lumpur",
    "jakarta": "Asia/Jakarta", "bangkok": "Asia/Bangkok", "thailand": "Asia/Bangkok", "manila": "Asia/Manila", "philippine": "Asia/Manila",
    "hanoi": "Asia/Ho_Chi_Minh", "vietnam": "Asia/Ho_Chi_Minh", "indochina": "Asia/Bangkok", "hong kong": "Asia/Hong_Kong", "beijing": "Asia/Shanghai",
    "china": "Asia/Shanghai", "tokyo": "Asia/Tokyo", "japan": "Asia/Tokyo", "seoul": "Asia/Seoul", "korea": "Asia/Seoul", "indian": "Asia/Kolkata",
    "india": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "delhi": "Asia/Kolkata", "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne",
    "brisbane": "Australia/Brisbane", "perth": "Australia/Perth", "canberra": "Australia/Sydney", "auckland": "Pacific/Auckland",
    "new zealand": "Pacific/Auckland", "wellington": "Pacific/Auckland", "brunei": "Asia/Brunei", "dubai": "Asia/Dubai", "gulf": "Asia/Dubai", "nairobi": "Africa/Nairobi",
    "east africa": "Africa/Nairobi", "south africa": "Africa/Johannesburg", "atlantic": "America/Halifax", "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu",
    "australian eastern": "Australia/Sydney", "australian western": "Australia/Perth", "australian central": "Australia/Adelaide", "west africa": "Africa/Lagos",
}.items():  # fmt: skip
    for _ending in (" time", " standard time", " daylight time", " daylight saving time"):
        NAMES[_place + _ending] = _zone
NAMES["anywhere on earth"] = NAMES["any time zone"] = NAMES["any timezone"] = ANYWHERE
NAMES["greenwich mean time"] = "UTC"

DAYLIGHT = frozenset("BST CEST EEST EDT CDT MDT PDT MESZ WEST AEDT ACDT NZDT AKDT ADT NDT".split())


def zone_of(said: str, country: str | None = None) -> str | None:
    """The IANA zone (or fixed offset, as "+08:00") of what was said, with a country's own reading; None if unknown."""
    upper = said.upper()
    if country:
        special = BY_COUNTRY.get(upper, {}).get(country.upper())
        if special:
            return special
    return ABBREVIATIONS.get(upper) or NAMES.get(said.lower()) or (said if said[:1] in "+-" else None)


# Clocks that are not whole hours from UTC, and who keeps each all year; the others are kept in summer or winter only.
_UNEVEN = {
    "-09:30": "Pacific/Marquesas", "-03:30": None, "-02:30": None, "+03:30": "Asia/Tehran", "+04:30": "Asia/Kabul",
    "+05:30": "Asia/Kolkata", "+05:45": "Asia/Kathmandu", "+06:30": "Asia/Yangon", "+08:45": "Australia/Eucla",
    "+09:30": "Australia/Darwin", "+10:30": None, "+12:45": None, "+13:45": None,
}  # fmt: skip


def is_offset(sign: str, hours: int, minutes: int) -> bool:
    """Whether any clock is so far from UTC: "UTC–16:00" and "UTC–01:30" are ends of hours."""
    return hours <= 14 if not minutes else f"{sign}{hours:02d}:{minutes:02d}" in _UNEVEN


def kept_by(offset: str) -> str | None:
    """The IANA zone of a bare offset of uneven hours ("+05:30"), where one keeps it all year."""
    return _UNEVEN.get(offset)


def offset_name(sign: str, hours: int, minutes: int) -> str:
    """A fixed offset as an IANA zone where there is one (Etc/GMT-8 is eight hours ahead), else as "+05:30"."""
    if minutes or hours > 14:
        return f"{sign}{hours:02d}:{minutes:02d}"
    if hours == 0:
        return "UTC"
    return f"Etc/GMT{'-' if sign == '+' else '+'}{hours}"


@lru_cache(maxsize=256)
def seasons(zone: str) -> tuple[timedelta, timedelta] | None:
    """How far a clock is ahead of UTC in January and in July; None for what is no IANA zone."""
    try:
        clock = ZoneInfo(zone)
    except (ValueError, OSError):
        return None
    january, july = (datetime(2025, month, 15, tzinfo=clock).utcoffset() or timedelta() for month in (1, 7))
    return january, july


def _standard(zone: str) -> timedelta | None:
    """The same outside its summer time."""
    ahead = seasons(zone)
    return min(ahead) if ahead is not None else None


def one_clock(name: str, said: str, place: str) -> bool:
    """Whether a place's clock is the one that a name says: Phoenix keeps Mountain Standard Time, Toronto Eastern.

    `said` is the zone of that name. Who has no summer time keeps none that is named for it: Abidjan is not on BST.
    False where UTC or a bare offset was said: that is exact, and no place's clock is meant.
    """
    if said == "UTC" or said.startswith(("Etc/", "+", "-")):
        return False
    if name.upper() in DAYLIGHT:
        return seasons(said) is not None and seasons(said) == seasons(place)
    return _standard(said) is not None and _standard(said) == _standard(place)


@lru_cache(maxsize=4096)
def kept_in(said: str, country: str, main: str | None) -> bool:
    """Whether a clock that was said is, in every season, one of a country's; `main` is that of its capital."""
    zone = zone_of(said, country)
    return zone is not None and any(seasons(zone) == seasons(kept) for kept in _CLOCKS.get(country, (main,)) if kept)


_CLOCKS = {
    "US": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"),
    "CA": ("America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver", "America/Halifax", "America/St_Johns"),
    "AU": ("Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Australia/Darwin", "Australia/Perth"),
    "ID": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
    "BR": ("America/Sao_Paulo", "America/Manaus"),
    "MX": ("America/Mexico_City", "America/Tijuana", "America/Cancun"),
    "RU": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Vladivostok"),
}  # fmt: skip


def clock_at(ahead: timedelta, country: str | None, main: str | None) -> str | None:
    """The zone of a country whose clocks are so far ahead of UTC in winter or in summer; `main` is that of its capital."""
    kept = _CLOCKS.get(country or "", (main,) if main else ())
    return next((zone for zone in kept if ahead in (seasons(zone) or ())), None)


def clock_of(moment: datetime, country: str | None) -> str | None:
    """The zone of a country of many clocks in which it is published: where clocks stand as the moment's offset says."""
    return next((zone for zone in _CLOCKS.get(country or "", ()) if keeps(moment, zone)), None)


def keeps(moment: datetime, zone: str | None, country: str | None = None) -> bool | None:
    """Whether a moment is told by the clock of a zone, or by one of its country's; None where UTC or nothing is told.

    UTC is what machines write, wherever they stand.
    """
    offset = moment.utcoffset()
    kept = _CLOCKS.get(country or "", (zone,) if zone else ())
    return any(moment.astimezone(ZoneInfo(z)).utcoffset() == offset for z in kept) if offset and kept else None
