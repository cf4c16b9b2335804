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
    "WEDT": "Europe/Lisbon", "CEDT": "Europe/Berlin", "MEST": "Europe/Berlin", "EEDT": "Europe/Helsinki",
    "WEZ": "Europe/Lisbon", "OEZ": "Europe/Helsinki", "OESZ": "Europe/Helsinki", "AZOT": "Atlantic/Azores", "AZOST": "Atlantic/Azores",
    "KALT": "Europe/Kaliningrad", "SAMT": "Europe/Samara", "YEKT": "Asia/Yekaterinburg", "OMST": "Asia/Omsk", "NOVT": "Asia/Novosibirsk",
    "KRAT": "Asia/Krasnoyarsk", "IRKT": "Asia/Irkutsk", "YAKT": "Asia/Yakutsk", "VLAT": "Asia/Vladivostok", "MAGT": "Asia/Magadan",
    "PETT": "Asia/Kamchatka", "TMT": "Asia/Ashgabat", "TJT": "Asia/Dushanbe", "KGT": "Asia/Bishkek", "AFT": "Asia/Kabul",
    "IRDT": "Asia/Tehran", "BTT": "Asia/Thimphu", "MVT": "Indian/Maldives", "SLT": "Asia/Colombo", "BJT": "Asia/Shanghai",
    "HKST": "Asia/Hong_Kong", "ULAT": "Asia/Ulaanbaatar", "NPST": "Asia/Kathmandu", "PKST": "Asia/Karachi",
    "MUT": "Indian/Mauritius", "SCT": "Indian/Mahe", "CVT": "Atlantic/Cape_Verde",
    "HNE": "America/Toronto", "HAE": "America/Toronto", "HNC": "America/Winnipeg", "HAC": "America/Winnipeg", "HNR": "America/Edmonton",
    "HNP": "America/Vancouver", "HAP": "America/Vancouver", "HNA": "America/Halifax", "HAA": "America/Halifax", "HNT": "America/St_Johns",
    "AKT": "America/Anchorage", "HAST": "Pacific/Honolulu", "HDT": "Pacific/Honolulu", "BRST": "America/Sao_Paulo", "BOT": "America/La_Paz",
    "ECT": "America/Guayaquil", "VET": "America/Caracas", "PYT": "America/Asuncion", "PYST": "America/Asuncion", "UYT": "America/Montevideo",
    "UYST": "America/Montevideo", "GYT": "America/Guyana", "SRT": "America/Paramaribo", "GFT": "America/Cayenne", "FKST": "Atlantic/Stanley",
    "WGT": "America/Nuuk", "WGST": "America/Nuuk", "AWDT": "Australia/Perth", "ACWST": "Australia/Eucla",
    "AEDST": "Australia/Sydney", "LHST": "Australia/Lord_Howe", "LHDT": "Australia/Lord_Howe", "CHAST": "Pacific/Chatham",
    "CHADT": "Pacific/Chatham", "PGT": "Pacific/Port_Moresby", "SBT": "Pacific/Guadalcanal", "VUT": "Pacific/Efate", "NCT": "Pacific/Noumea",
    "TOT": "Pacific/Tongatapu", "SST": "Pacific/Pago_Pago", "WST": "Pacific/Apia", "PWT": "Pacific/Palau", "MHT": "Pacific/Majuro",
    "TVT": "Pacific/Funafuti", "CKT": "Pacific/Rarotonga", "TAHT": "Pacific/Tahiti",
}  # fmt: skip

_EASTERN = {
    "CA": "America/Toronto", "JM": "America/Jamaica", "PA": "America/Panama", "KY": "America/Cayman", "BS": "America/Nassau",
    "HT": "America/Port-au-Prince", "TC": "America/Grand_Turk",
}  # fmt: skip
_CENTRAL = {
    "CA": "America/Winnipeg", "MX": "America/Mexico_City", "CR": "America/Costa_Rica", "GT": "America/Guatemala",
    "HN": "America/Tegucigalpa", "SV": "America/El_Salvador", "NI": "America/Managua", "BZ": "America/Belize",
}  # fmt: skip
_ATLANTIC = {
    "TT": "America/Port_of_Spain", "BB": "America/Barbados", "DO": "America/Santo_Domingo", "PR": "America/Puerto_Rico",
    "VI": "America/St_Thomas", "VG": "America/Tortola", "BM": "Atlantic/Bermuda", "AG": "America/Antigua", "AI": "America/Anguilla",
    "DM": "America/Dominica", "GD": "America/Grenada", "KN": "America/St_Kitts", "LC": "America/St_Lucia", "MS": "America/Montserrat",
    "VC": "America/St_Vincent", "AW": "America/Aruba", "CW": "America/Curacao", "BQ": "America/Kralendijk", "SX": "America/Lower_Princes",
    "GP": "America/Guadeloupe", "MQ": "America/Martinique", "GY": "America/Guyana",
}  # fmt: skip
_ARABIAN = {
    "SA": "Asia/Riyadh", "KW": "Asia/Kuwait", "BH": "Asia/Bahrain", "QA": "Asia/Qatar", "IQ": "Asia/Baghdad", "YE": "Asia/Aden",
}  # fmt: skip
_CENTRAL_EUROPEAN = {
    "FR": "Europe/Paris", "ES": "Europe/Madrid", "IT": "Europe/Rome", "NL": "Europe/Amsterdam", "BE": "Europe/Brussels",
    "AT": "Europe/Vienna", "CH": "Europe/Zurich", "NO": "Europe/Oslo", "SE": "Europe/Stockholm", "DK": "Europe/Copenhagen",
    "PL": "Europe/Warsaw", "CZ": "Europe/Prague", "HU": "Europe/Budapest", "LU": "Europe/Luxembourg", "PT": "Europe/Lisbon",
    "HR": "Europe/Zagreb", "SI": "Europe/Ljubljana", "SK": "Europe/Bratislava", "RS": "Europe/Belgrade", "MT": "Europe/Malta",
    "BA": "Europe/Sarajevo", "ME": "Europe/Podgorica", "MK": "Europe/Skopje", "AL": "Europe/Tirane", "LI": "Europe/Vaduz",
    "MC": "Europe/Monaco", "AD": "Europe/Andorra", "SM": "Europe/San_Marino", "VA": "Europe/Vatican", "GI": "Europe/Gibraltar",
    "TN": "Africa/Tunis", "DZ": "Africa/Algiers",
}  # fmt: skip
_EASTERN_EUROPEAN = {
    "GR": "Europe/Athens", "RO": "Europe/Bucharest", "BG": "Europe/Sofia", "UA": "Europe/Kyiv", "CY": "Asia/Nicosia",
    "EE": "Europe/Tallinn", "LV": "Europe/Riga", "LT": "Europe/Vilnius", "EG": "Africa/Cairo", "MD": "Europe/Chisinau",
    "LB": "Asia/Beirut", "LY": "Africa/Tripoli", "PS": "Asia/Hebron",
}  # fmt: skip
_WEST_AFRICAN = {
    "AO": "Africa/Luanda", "BJ": "Africa/Porto-Novo", "CM": "Africa/Douala", "CF": "Africa/Bangui", "CG": "Africa/Brazzaville",
    "CD": "Africa/Kinshasa", "GA": "Africa/Libreville", "GQ": "Africa/Malabo", "NE": "Africa/Niamey", "TD": "Africa/Ndjamena",
}  # fmt: skip
_CENTRAL_AFRICAN = {
    "BI": "Africa/Bujumbura", "BW": "Africa/Gaborone", "MW": "Africa/Blantyre", "NA": "Africa/Windhoek", "RW": "Africa/Kigali",
    "SD": "Africa/Khartoum", "SS": "Africa/Juba", "ZM": "Africa/Lusaka", "ZW": "Africa/Harare", "CD": "Africa/Lubumbashi",
    "LS": "Africa/Maseru", "SZ": "Africa/Mbabane", "ZA": "Africa/Johannesburg",
}  # fmt: skip
_EAST_AFRICAN = {
    "TZ": "Africa/Dar_es_Salaam", "UG": "Africa/Kampala", "ET": "Africa/Addis_Ababa", "SO": "Africa/Mogadishu", "DJ": "Africa/Djibouti",
    "ER": "Africa/Asmara", "MG": "Indian/Antananarivo", "KM": "Indian/Comoro",
}  # fmt: skip

# What a name means in the lands that have a clock of that name of their own.
BY_COUNTRY: dict[str, dict[str, str]] = {
    "IST": {"IN": "Asia/Kolkata", "IE": "Europe/Dublin", "IL": "Asia/Jerusalem"},
    "CST": {"CN": "Asia/Shanghai", "TW": "Asia/Taipei", "CU": "America/Havana", **_CENTRAL},
    "CDT": {"CU": "America/Havana", **_CENTRAL},
    "CT": _CENTRAL,
    "MST": {"CA": "America/Edmonton", "MX": "America/Hermosillo", "MY": "Asia/Kuala_Lumpur", "MM": "Asia/Yangon"},
    "MDT": {"CA": "America/Edmonton"},
    "MT": {"CA": "America/Edmonton"},
    "PST": {"PH": "Asia/Manila", "PK": "Asia/Karachi", "CA": "America/Vancouver", "MX": "America/Tijuana"},
    "PDT": {"CA": "America/Vancouver", "MX": "America/Tijuana"},
    "PT": {"CA": "America/Vancouver"},
    "BST": {"BD": "Asia/Dhaka", "PG": "Pacific/Bougainville", "BT": "Asia/Thimphu"},
    "BDT": {"BN": "Asia/Brunei"},
    "AST": {**_ARABIAN, **_ATLANTIC},
    "ADT": {"BM": "Atlantic/Bermuda"},
    "EST": {"AU": "Australia/Sydney", **_EASTERN},
    "EDT": {"AU": "Australia/Sydney", **_EASTERN},
    "ET": _EASTERN,
    "SST": {"SG": "Asia/Singapore", "SB": "Pacific/Guadalcanal"},
    "WST": {"AU": "Australia/Perth"},
    "GST": {"OM": "Asia/Muscat", "GU": "Pacific/Guam"},
    "AMT": {"BR": "America/Manaus"},
    "ECT": _ATLANTIC,
    "NST": {"NP": "Asia/Kathmandu"},
    "NPT": {"NP": "Asia/Kathmandu"},
    "ICT": {"VN": "Asia/Ho_Chi_Minh", "KH": "Asia/Phnom_Penh", "LA": "Asia/Vientiane", "TH": "Asia/Bangkok"},
    "WET": {"FO": "Atlantic/Faroe"},
    "MSK": {"BY": "Europe/Minsk"},
    "CET": _CENTRAL_EUROPEAN,
    "EET": _EASTERN_EUROPEAN,
    "WAT": _WEST_AFRICAN,
    "CAT": _CENTRAL_AFRICAN,
    "SAST": {"LS": "Africa/Maseru", "SZ": "Africa/Mbabane", "BW": "Africa/Gaborone", "NA": "Africa/Windhoek"},
    "EAT": _EAST_AFRICAN,
}  # fmt: skip
for _name, _same in {
    "CEST": "CET",
    "MET": "CET",
    "MEST": "CET",
    "CEDT": "CET",
    "EEST": "EET",
    "EEDT": "EET",
    "WEST": "WET",
}.items():
    BY_COUNTRY[_name] = BY_COUNTRY[_same]

_ENDINGS = (
    " time", " standard time", " daylight time", " daylight saving time", " daylight savings time", " daylight-saving time",
    " summer time", " winter time", " local time",
)  # fmt: skip
# In lower case; each with any of the endings.
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
    "western european": "Europe/Lisbon", "western european summer": "Europe/Lisbon", "eastern european summer": "Europe/Helsinki",
    "us eastern": "America/New_York", "us central": "America/Chicago", "us mountain": "America/Denver", "us pacific": "America/Los_Angeles",
    "west african": "Africa/Lagos", "central africa": "Africa/Maputo", "central african": "Africa/Maputo", "east african": "Africa/Nairobi",
    "eastern africa": "Africa/Nairobi", "south african": "Africa/Johannesburg", "israel": "Asia/Jerusalem", "arabian": "Asia/Riyadh",
    "arabia": "Asia/Riyadh", "saudi": "Asia/Riyadh", "turkish": "Europe/Istanbul", "kyiv": "Europe/Kyiv", "cyprus": "Asia/Nicosia",
    "pakistan": "Asia/Karachi", "bangladesh": "Asia/Dhaka", "nepal": "Asia/Kathmandu", "bhutan": "Asia/Thimphu", "sri lanka": "Asia/Colombo",
    "myanmar": "Asia/Yangon", "western indonesia": "Asia/Jakarta", "western indonesian": "Asia/Jakarta", "central indonesia": "Asia/Makassar",
    "central indonesian": "Asia/Makassar", "eastern indonesia": "Asia/Jayapura", "eastern indonesian": "Asia/Jayapura",
    "philippines": "Asia/Manila", "korean": "Asia/Seoul", "taipei": "Asia/Taipei", "chamorro": "Pacific/Guam", "hawaiian": "Pacific/Honolulu",
    "hawaii-aleutian": "Pacific/Honolulu", "alaskan": "America/Anchorage", "newfoundland": "America/St_Johns", "arizona": "America/Phoenix",
    "saskatchewan": "America/Regina", "yukon": "America/Whitehorse", "eastern caribbean": "America/Port_of_Spain", "argentine": "America/Argentina/Buenos_Aires",
    "brasilia": "America/Sao_Paulo", "brasília": "America/Sao_Paulo", "chilean": "America/Santiago", "samoa": "Pacific/Pago_Pago",
    "chatham islands": "Pacific/Chatham", "lord howe": "Australia/Lord_Howe", "adelaide": "Australia/Adelaide", "darwin": "Australia/Darwin",
    "hobart": "Australia/Hobart", "queensland": "Australia/Brisbane", "istanbul": "Europe/Istanbul", "lisbon": "Europe/Lisbon",
    "amsterdam": "Europe/Amsterdam", "the hague": "Europe/Amsterdam", "stockholm": "Europe/Stockholm", "helsinki": "Europe/Helsinki", "cet": "Europe/Berlin",
    "swiss": "Europe/Zurich", "german": "Europe/Berlin", "french": "Europe/Paris", "dutch": "Europe/Amsterdam", "vancouver": "America/Vancouver",
    "montreal": "America/Toronto", "san francisco": "America/Los_Angeles", "boston": "America/New_York", "mumbai": "Asia/Kolkata", "shanghai": "Asia/Shanghai",
    "australian eastern": "Australia/Sydney", "australian western": "Australia/Perth", "australian central": "Australia/Adelaide", "west africa": "Africa/Lagos",
}.items():  # fmt: skip
    for _ending in _ENDINGS:
        NAMES[_place + _ending] = _zone
NAMES["anywhere on earth"] = NAMES["any time zone"] = NAMES["any timezone"] = ANYWHERE
NAMES["greenwich mean time"] = NAMES["zulu time"] = NAMES["universal time coordinated"] = "UTC"
# What a land reads in a long name, as in the short one.
_NAMED = {
    f"{place}{ending}": BY_COUNTRY[short]
    for place, short in {
        "eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT", "atlantic": "ECT", "eastern caribbean": "ECT",
        "central european": "CET", "eastern european": "EET", "west africa": "WAT", "west african": "WAT", "central africa": "CAT",
        "central african": "CAT", "east africa": "EAT", "east african": "EAT", "eastern africa": "EAT", "indochina": "ICT",
    }.items()
    for ending in _ENDINGS
}  # fmt: skip

DAYLIGHT = frozenset(
    "BST CEST EEST EDT CDT MDT PDT MESZ WEST AEDT ACDT NZDT AKDT ADT NDT WEDT CEDT MEST EEDT OESZ AZOST HKST HAE HAC HAP HAA HDT "
    "BRST PYST UYST WGST AWDT AEDST LHDT CHADT IDT IRDT CLST".split()
)


def zone_of(said: str, country: str | None = None) -> str | None:
    """The IANA zone (or fixed offset, as "+08:00") of what was said, with a country's own reading; None if unknown."""
    upper = said.upper()
    if country:
        special = (BY_COUNTRY.get(upper) or _NAMED.get(said.lower(), {})).get(country.upper())
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
