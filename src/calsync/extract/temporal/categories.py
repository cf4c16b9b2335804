"""The alphabet of the grammar: each kind of word, number or found piece is one character, so that a rule is a pattern.

A run of text becomes a string over this alphabet ("Monday, 5 June 2025": weekday, comma, d, month, year), and a rule
names categories instead of characters.
"""

from __future__ import annotations

WORDS = (
    "month", "weakmonth", "weekday", "weakday", "weekdays", "weekdaysall", "num", "a", "ordword", "second", "last",
    "final", "rel", "deictic", "unit", "part", "half", "season", "weakseason", "daypart", "noon", "midnight", "oclock",
    "clockhalf", "clockto", "clockand", "ago", "hence", "in", "within", "withinpast", "after", "before", "from", "since", "to", "until", "by",
    "and", "or", "at", "on", "of", "the", "about", "for", "onwards", "every", "freq", "weekof", "weekword",
    "respectively", "reference", "holiday", "long", "yearword", "about2", "tba", "later", "midpre", "zone", "zonetail", "nextyear",
    "relpost", "monthword", "dayword", "ampm", "toat", "toon", "ofin", "relboth", "unitmonth", "unityear", "nightword", "thousand", "decadeword", "periodword", "lasting",
)  # fmt: skip

NUMBERS = (
    "z",  # 0
    "d",  # 1 to 12
    "e",  # 13 to 24
    "f",  # 25 to 31
    "g",  # 32 to 99
    "three",  # three digits
    "four",  # four digits that are no likely year
    "year",  # 1500 to 2199
    "yy",  # '25
    "big",  # any other number
    "decimal",
    "ord",  # 5th
    "bigord",  # 32nd and more
    "clock",  # an hour beyond doubt: 10:30, 3pm
    "dotnum",  # 7.30: an hour, a day and month, or neither
    "slashnum",  # 8/9
    "isodate",
    "isomonth",
    "isoweek",
    "numdate",  # 25/04/2025, 8.9.25
    "decade",  # 1990s
    "halfyear",  # H1
    "quarter",  # Q3
    "isodur",  # P2D
)

SIGNS = ("comma", "dash", "slash", "dot", "lpar", "rpar", "colon", "wide", "apos", "bar")

NODES = (
    "Day",  # a date with its day
    "Month",
    "Year",
    "WeakYear",  # a bare year without support
    "Weekday",
    "WeekdayList",
    "Week",
    "Quarter",
    "Season",
    "Period",  # this week, next month, 1990s
    "Deictic",  # today
    "Lone",  # the 15th
    "WeakLone",
    "Range",
    "List",
    "Time",
    "WeakTime",  # at 7
    "TimeRange",
    "WeakTimeRange",
    "DayTime",  # complete: date and hour
    "DayRange",  # complete: date and hours
    "Duration",
    "Set",
    "Reference",
    "Daypart",
    "SaidDaypart",
    "Dead",  # looks like a time and is none
)

_ALPHABET = [chr(code) for code in (*range(0x61, 0x7B), *range(0x41, 0x5B), *range(0x30, 0x3A), *range(0x4E00, 0x4F00))]

CODE: dict[str, str] = dict(zip((*WORDS, *NUMBERS, *SIGNS, *NODES), _ALPHABET, strict=False))
NAME: dict[str, str] = {code: name for name, code in CODE.items()}

CLASSES: dict[str, tuple[str, ...]] = {
    "DAY": ("d", "e", "f", "ord"),
    "DAYWORD": ("d", "e", "f", "ord", "ordword", "second"),
    "DAYNUM": ("d", "e", "f"),
    "HOUR": ("z", "d", "e"),
    "MON": ("month", "weakmonth"),
    "WD": ("weekday", "weakday"),
    "YEAR": ("year", "yy"),
    "SMALL": ("d", "e", "f", "g", "num", "a", "three", "big", "z"),
    "NTH": ("ord", "ordword", "second", "last", "final"),
    "to": ("to", "toat", "toon"),  # "à" and "a las" are "to" as well as "at", "au" and "al" are "to" as well as "on"
    "rel": ("rel", "relboth"),
    "relpost": ("relpost", "relboth"),
    "unit": ("unit", "unitmonth", "unityear", "nightword"),
    "daypart": ("daypart", "nightword"),
    "monthword": ("monthword", "unitmonth"),
    "yearword": ("yearword", "unityear"),
    "of": ("of", "ofin", "unitmonth", "unityear"),  # "in" is "of" as well: the first week in April
    "in": ("in", "ofin"),
    "at": ("at", "toat"),
    "on": ("on", "toon"),
    "GLUE": ("comma", "and", "or", "slash", "bar"),
    "DATE": ("Day", "Weekday", "Deictic", "Lone"),
    "ANYDATE": ("Day", "Month", "Year", "Weekday", "Week", "Quarter", "Season", "Period", "Deictic", "Lone"),
    "TIME": ("Time", "WeakTime"),
}
