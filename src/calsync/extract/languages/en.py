"""English."""

from __future__ import annotations

import re

from calsync.extract.cues import (
    AsideCues,
    Cues,
    DeadlineCues,
    DeedCues,
    LengthCues,
    LinkCues,
    ListCues,
    MailCues,
    NameCues,
    PageCues,
    PlainCues,
    RoleCues,
    RowCues,
    SettingCues,
    SittingCues,
    SpeakerCues,
    StateCues,
    TitleCues,
    TopicCues,
)
from calsync.extract.language import (
    Act,
    Asks,
    Captions,
    Language,
    Lexicon,
    PlaceWords,
    TimeWords,
    Told,
    acts,
    before_time,
    caption,
    cue,
    deed,
    handed,
    offered,
    open_on,
    plurals,
    singulars,
    stems,
    with_plurals,
    words,
)

_ONES = "one two three four five six seven eight nine ten eleven twelve".split()
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_NUMBERS: dict[str, object] = {word: n for n, word in enumerate(_ONES + _TEENS, 1)}
_NUMBERS.update(_TENS)
_NUMBERS.update({f"{tens}-{one}": value + n for tens, value in _TENS.items() for n, one in enumerate(_ONES[:9], 1)})
_NUMBERS.update({f"{tens} {one}": value + n for tens, value in _TENS.items() for n, one in enumerate(_ONES[:9], 1)})

_ORDINALS = "first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_ORDINAL_NUMBERS = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
_ORDINAL_WORDS: dict[str, object] = dict(zip(_ORDINALS, _ORDINAL_NUMBERS, strict=True))
_ORDINAL_WORDS.update({word + "th": n for n, word in enumerate(_TEENS, 13)})
_ORDINAL_WORDS.update({"twentieth": 20, "thirtieth": 30, "thirty-first": 31, "thirty first": 31})
_UNITS_ORDINAL = dict(zip(["first", "second", *_ORDINALS[1:8]], range(1, 10), strict=True))
_ORDINAL_WORDS.update({f"twenty{sep}{word}": 20 + n for word, n in _UNITS_ORDINAL.items() for sep in "- "})

_TIME = TimeWords(
    months={
        "sept": 9,
        "febuary": 2,
        "febr": 2,
        "janu": 1,
        "feburary": 2,
        "februrary": 2,
        "februray": 2,
        "januray": 1,
        "janurary": 1,
        "januari": 1,
        "janauary": 1,
        "apirl": 4,
        "arpil": 4,
        "aprill": 4,
        "agust": 8,
        "augst": 8,
        "augest": 8,
        "septmber": 9,
        "setpember": 9,
        "sepetmber": 9,
        "septembr": 9,
        "septemer": 9,
        "sepember": 9,
        "ocotber": 10,
        "octobre": 10,
        "ocober": 10,
        "octber": 10,
        "novemeber": 11,
        "novmber": 11,
        "novembre": 11,
        "novemer": 11,
        "decemeber": 12,
        "decmber": 12,
        "decembre": 12,
        "deceber": 12,
        "decembar": 12,
        "mrach": 3,
        "juen": 6,
        "jully": 7,
    },
    weekdays={
        "tues": 1,
        "weds": 2,
        "wednes": 2,
        "thur": 3,
        "thurs": 3,
        "wednesay": 2,
        "wendesday": 2,
        "wensday": 2,
        "wedensday": 2,
        "wedneday": 2,
        "wednsday": 2,
        "wednesdy": 2,
        "wednessday": 2,
        "munday": 0,
        "moday": 0,
        "teusday": 1,
        "tuseday": 1,
        "tuesdy": 1,
        "tusday": 1,
        "thrusday": 3,
        "thurday": 3,
        "thursay": 3,
        "thusday": 3,
        "thrs": 3,
        "firday": 4,
        "fridy": 4,
        "satuday": 5,
        "saturady": 5,
        "saterday": 5,
        "satruday": 5,
        "satur": 5,
        "sunady": 6,
        "sundy": 6,
    },
    weak=frozenset(
        {
            "may",
            "march",
            "mar",
            "jan",
            "sat",
            "sun",
            "mon",
            "wed",
            "dec",
            "august",
            "sep",
            "jun",
            "fri",
            "tue",
            "thu",
        }
    ),
    words={
        "weekdays": {
            "mondays": 0,
            "tuesdays": 1,
            "wednesdays": 2,
            "thursdays": 3,
            "fridays": 4,
            "saturdays": 5,
            "sundays": 6,
        },
        "num": {
            **_NUMBERS,
            "a couple of": 2,
            "several": "X",
            "a few": "X",
            "a handful of": "X",
            "various": "X",
            "numerous": "X",
            "some": "X",
            "few": "X",
            "many": "X",
        },
        "a": {"a": 1, "an": 1, "another": 1},
        "ordword": {**_ORDINAL_WORDS, "1st": 1},
        "second": {"second": 2},
        "last": {"last": -1},
        "final": {"final": -1},
        "rel": {
            "this": 0,
            "next": 1,
            "previous": Told(-1),
            "preceding": Told(-1),
            "past": -1,
            "coming": 1,
            "upcoming": 1,
            "following": Told(1),
            "current": 0,
            "this coming": 1,
            "this past": -1,
            "this current": 0,
            "this upcoming": 1,
            "the very next": 1,
            "the same": Told(0),
            "same": Told(0),
            "that same": Told(0),
            "that very": Told(0),
            "the very same": Told(0),
            "succeeding": Told(1),
            "ensuing": Told(1),
            "subsequent": Told(1),
            "immediately following": Told(1),
            "next following": Told(1),
            "prior": Told(-1),
            "immediately preceding": Told(-1),
            "forthcoming": 1,
            "this forthcoming": 1,
            "this next": 1,
            "the coming": 1,
            "this very": 0,
        },
        "deictic": {
            "the previous day": ("after", -1),
            "on the eve": ("after", -1),
            "the day prior": ("after", -1),
            "one day prior": ("after", -1),
            "a day earlier": ("after", -1),
            "one day earlier": ("after", -1),
            "a day later": ("after", 1),
            "one day later": ("after", 1),
            "the previous evening": ("after", -1),
            "the evening before": ("after", -1),
            "the night before": ("after", -1),
            "the next day": ("after", 1),
            "the day following": ("after", 1),
            "today": 0,
            "tomorrow": 1,
            "yesterday": -1,
            "tonight": "TNI",
            "last night": "LNI",
            "this day": 0,
            "tmr": 1,
            "tmrw": 1,
            "the day after tmrw": 2,
            "the day after tomorrow": 2,
            "day after tomorrow": 2,
            "the day before yesterday": -2,
            "day before yesterday": -2,
            "tonite": "TNI",
            "2nite": "TNI",
            "to-night": "TNI",
            "this night": "TNI",
            "to-day": 0,
            "2day": 0,
            "to-morrow": 1,
            "2moro": 1,
            "2morrow": 1,
            "tomorow": 1,
            "tommorow": 1,
            "tommorrow": 1,
            "tmw": 1,
            "tmmrw": 1,
            "overmorrow": 2,
            "the preceding day": ("after", -1),
            "the prior day": ("after", -1),
            "the preceding evening": ("after", -1),
            "the previous night": ("after", -1),
            "the previous afternoon": ("after", -1),
            "the previous morning": ("after", -1),
            "the day beforehand": ("after", -1),
            "the evening prior": ("after", -1),
            "the night prior": ("after", -1),
            "one day beforehand": ("after", -1),
            "the very next day": ("after", 1),
            "the day thereafter": ("after", 1),
            "the ensuing day": ("after", 1),
        },
        "decadeword": {
            "twenties": 20,
            "thirties": 30,
            "forties": 40,
            "fifties": 50,
            "sixties": 60,
            "seventies": 70,
            "eighties": 80,
            "nineties": 90,
        },
        "thousand": {"thousand": 1000, "hundred": 100},
        "nightword": {"night": "NI", "nights": "NI"},
        "periodword": {"year's end": ("Y", 0)},
        "unit": {
            "h": "H",
            "day": "D",
            "days": "D",
            "week": "W",
            "weeks": "W",
            "wk": "W",
            "wks": "W",
            "month": "M",
            "months": "M",
            "year": "Y",
            "years": "Y",
            "yr": "Y",
            "yrs": "Y",
            "hour": "H",
            "hours": "H",
            "hr": "H",
            "hrs": "H",
            "minute": "MIN",
            "minutes": "MIN",
            "min": "MIN",
            "mins": "MIN",
            "seconds": "S",
            "secs": "S",
            "fortnight": "FN",
            "fortnights": "FN",
            "weekend": "WE",
            "weekends": "WE",
            "decade": "DE",
            "decades": "DE",
            "century": "CE",
            "centuries": "CE",
            "working day": "BD",
            "working days": "BD",
            "business day": "BD",
            "business days": "BD",
            "calendar days": "D",
            "consecutive days": "D",
            "quarter": "Q",
            "quarters": "Q",
            "calendar year": "Y",
            "calendar month": "M",
            "semester": "SEM",
            "half-hour": "HH",
            "half hour": "HH",
            "workweek": "W",
            "workday": "BD",
            "workdays": "BD",
            "biz days": "BD",
            "trimester": "Q",
            "trimesters": "Q",
            "semesters": "SEM",
            "mth": "M",
            "mths": "M",
            "mos": "M",
            "clear days": "D",
            "clear working days": "BD",
            "clear business days": "BD",
            "school days": "BD",
            "school day": "BD",
            "banking day": "BD",
            "banking days": "BD",
            "trading days": "BD",
            "trading day": "BD",
            "court days": "BD",
            "work days": "BD",
            "work day": "BD",
            "workingdays": "BD",
            "half-hours": "HH",
            "workweeks": "W",
            "work week": "W",
            "calendar weeks": "W",
            "calendar months": "M",
            "calendar years": "Y",
            "week-end": "WE",
            "week-ends": "WE",
        },
        "part": {
            "early": "early",
            "mid": "mid",
            "late": "late",
            "beginning": "early",
            "middle": "mid",
            "end": "late",
            "start": "early",
            "the beginning": "early",
            "the end": "late",
            "the start": "early",
            "the middle": "mid",
            "close": "late",
            "the close": "late",
            "beginning of": "early",
            "late in": "late",
            "early in": "early",
            "mid of": "mid",
            "later in": "late",
            "earlier in": "early",
            "the latter part": "late",
            "the early part": "early",
            "the later part": "late",
            "the first days": "early",
            "the last days": "late",
            "the final days": "late",
            "opening": "early",
            "the opening": "early",
            "the very end": "late",
            "the very beginning": "early",
            "the very start": "early",
            "the tail end": "late",
            "tail end": "late",
            "the back end": "late",
            "back end": "late",
            "towards the end": "late",
            "toward the end": "late",
            "the closing days": "late",
            "closing days": "late",
            "the opening days": "early",
            "the first few days": "early",
            "the last few days": "late",
            "latter part": "late",
            "early part": "early",
            "later part": "late",
            "the turn": "early",
            "early to mid": "early",
            "early-to-mid": "early",
            "mid to late": "late",
            "mid-to-late": "late",
            "mid-late": "late",
            "early-mid": "early",
        },
        "half": {"half": 1, "half of": 1},
        "season": {
            "summer": "SU",
            "winter": "WI",
            "autumn": "FA",
            "springtime": "SP",
            "wintertime": "WI",
            "summertime": "SU",
            "summers": "SU",
            "autumns": "FA",
            "autumntime": "FA",
            "winters": "WI",
        },
        "weakseason": {"spring": "SP", "fall": "FA"},
        "daypart": {
            "mid-morning": "MO",
            "midmorning": "MO",
            "midafternoon": "AF",
            "morning": "MO",
            "afternoon": "AF",
            "evening": "EV",
            "lunchtime": "MI",
            "midday": "MI",
            "lunch time": "MI",
            "mornings": "MO",
            "afternoons": "AF",
            "evenings": "EV",
            "dinner time": "EV",
            "dinnertime": "EV",
            "suppertime": "EV",
            "supper time": "EV",
            "evening time": "EV",
            "forenoon": "MO",
            "breakfast time": "MO",
            "breakfast-time": "MO",
            "mid morning": "MO",
            "mid afternoon": "AF",
            "lunch-time": "MI",
            "lunch hour": "MI",
            "lunch-hour": "MI",
            "day time": "DT",
            "day-time": "DT",
            "working hours": "BH",
            "night-time": "NI",
            "nighttime": "NI",
            "night time": "NI",
            "daytime": "DT",
            "mid-afternoon": "AF",
            "business hours": "BH",
        },
        "noon": {
            "mid-day": 12,
            "mid day": 12,
            "noon": 12,
            "noontime": 12,
            "midday": 12,
            "high noon": 12,
            "noonish": 12,
            "12 noon": 12,
            "12noon": 12,
            "twelve noon": 12,
            "12-noon": 12,
            "12 nn": 12,
            "12nn": 12,
            "nn": 12,
            "12 midday": 12,
            "twelve midday": 12,
            "noon-time": 12,
            "noon time": 12,
            "noonday": 12,
            "twelve o'clock noon": 12,
            "12 o'clock noon": 12,
        },
        "midnight": {
            "mid night": 0,
            "midnight": 0,
            "12 midnight": 0,
            "mid-night": 0,
            "twelve midnight": 0,
            "12-midnight": 0,
            "12midnight": 0,
            "12mn": 0,
            "12 mn": 0,
        },
        "oclock": {"o'clock": 1, "o’clock": 1, "oclock": 1, "o clock": 1},
        "clockhalf": {
            "half past": 30,
            "half-past": 30,
            "quarter past": 15,
            "a quarter past": 15,
            "quarter-past": 15,
            "quarter after": 15,
            "a quarter after": 15,
            "half-after": 30,
        },
        "clockto": {
            "quarter to": -15,
            "a quarter to": -15,
            "quarter til": -15,
            "quarter till": -15,
            "quarter-to": -15,
            "a quarter till": -15,
            "a quarter til": -15,
        },
        "ago": {"ago": -1, "before now": -1},
        "hence": {
            "hence": 1,
            "from now": 1,
            "thereafter": 1,
            "from this date": 1,
        },
        "in": {"during": 1, "throughout": 1},
        "within": {
            "within": 1,
            "in the next": 1,
            "within the next": 1,
            "over the next": 1,
            "inside": 1,
            "in the coming": 1,
            "within the coming": 1,
            "over the coming": 1,
            "during the next": 1,
            "during the coming": 1,
            "for the next": 1,
            "throughout the next": 1,
            "inside the next": 1,
        },
        "withinpast": {
            "in the last": -1,
            "in the past": -1,
            "over the last": -1,
            "over the past": -1,
            "during the last": -1,
            "within the last": -1,
            "for the last": -1,
            "for the past": -1,
            "during the past": -1,
            "within the past": -1,
            "these past": -1,
            "throughout the past": -1,
            "throughout the last": -1,
            "across the last": -1,
            "across the past": -1,
            "inside the last": -1,
        },
        "after": {"after": "after"},
        "before": {"before": "before", "prior to": "before", "ahead of": "before"},
        "from": {
            "from": 1,
            "between": 2,
            "between the hours of": 2,
            "starting": 1,
            "starting from": 1,
            "running from": 1,
            "from the": 1,
            "starting on": 1,
            "beginning on": 1,
            "as from": 1,
            "as of": 1,
            "effective": 1,
            "with effect from": 1,
            "commencing": 1,
            "commencing on": 1,
            "commencing from": 1,
            "beginning from": 1,
            "effective from": 1,
            "effective on": 1,
            "with effect on": 1,
            "w.e.f.": 1,
            "wef": 1,
            "w.e.f": 1,
            "from and including": 1,
        },
        "since": {"since": 1, "ever since": 1},
        "to": {
            "to": 1,
            "through": 1,
            "thru": 1,
            "through to": 1,
            "up to": 1,
            "to the": 1,
            "up until": 1,
            "up till": 1,
            "through till": 1,
            "right through to": 1,
            "thru to": 1,
            "up to and including": 1,
            "to and including": 1,
            "through and including": 1,
            "right up to": 1,
            "and ending on": 1,
            "and ending": 1,
            "and concluding on": 1,
        },
        "until": {
            "until": 1,
            "till": 1,
            "til": 1,
            "not later than": "by",
            "no later than": "by",
            "until the": 1,
            "'til": 1,
            "ending": 1,
            "ending on": 1,
            "through until": 1,
            "right up until": 1,
            "until and including": 1,
            "concluding on": 1,
            "finishing on": 1,
            "nlt": "by",
            "no later than the": "by",
            "not later than the": "by",
            "by no later than": "by",
        },
        "by": {"by": 1, "by the": 1, "on or before": 1, "on or before the": 1, "on or prior to": 1},
        "and": {
            "and": 1,
            "&": 1,
            "and on": 1,
            "and the": 1,
            "and also": 1,
            "as well as": 1,
            "and on the": 1,
            "and then": 1,
            "and again on": 1,
            "+": 1,
            "plus": 1,
            "and again": 1,
            "and finally on": 1,
            "and lastly on": 1,
            "and also on": 1,
            "and then on": 1,
            "then on": 1,
            "and finally": 1,
        },
        "or": {
            "or": 1,
            "or on": 1,
            "and/or": 1,
            "or alternatively": 1,
            "or alternatively on": 1,
            "or possibly": 1,
            "or else": 1,
            "or else on": 1,
            "or the": 1,
            "or on the": 1,
        },
        "at": {
            "at": 1,
            "@": 1,
            "at around": 2,
            "at about": 2,
            "at approximately": 2,
            "beginning at": 1,
            "starting at": 1,
            "at exactly": 1,
            "at precisely": 1,
            "kick-off": 1,
            "kick off": 1,
            "at approx": 2,
            "at roughly": 2,
            "at circa": 2,
            "at or about": 2,
            "at or around": 2,
            "at abt": 2,
            "promptly at": 1,
            "sharp at": 1,
            "exactly at": 1,
            "precisely at": 1,
            "commencing at": 1,
            "commencing promptly at": 1,
            "starting promptly at": 1,
            "beginning promptly at": 1,
            "kicking off at": 1,
            "kick-off at": 1,
            "kick off at": 1,
            "kicks off at": 1,
        },
        "on": {"on": 1, "dated": 1, "on the": 1},
        "of": {"of": 1, "of the": 1},
        "ofin": {"in": 1, "in the": 1},
        "the": {"the": 1},
        "about": {
            "about": 1,
            "around": 1,
            "approximately": 1,
            "circa": 1,
            "roughly": 1,
            "approx": 1,
            "some time in": 1,
            "sometime in": 1,
            "some time around": 1,
            "sometime around": 1,
            "towards": 1,
            "toward": 1,
            "on or about": 1,
            "on or around": 1,
            "in or around": 1,
            "in or about": 1,
            "around about": 1,
            "abt": 1,
            "at some point in": 1,
            "at some time in": 1,
            "at some stage in": 1,
            "some point in": 1,
        },
        "for": {"for": 1, "lasting": 1},
        "onwards": {
            "onwards": 1,
            "onward": 1,
            "sharp": 2,
            "prompt": 2,
            "ish": 3,
            "-ish": 3,
            "local time": 4,
            "and later": 1,
            "on the dot": 2,
            "or later": 1,
            "and onwards": 1,
            "and onward": 1,
            "and after": 1,
            "prompt start": 2,
            "on the button": 2,
            "until late": 1,
            "till late": 1,
            "til late": 1,
            "'til late": 1,
            "till close": 1,
            "until close": 1,
            "local standard time": 4,
            "hours local time": 4,
            "hrs local time": 4,
            "your local time": 4,
            "your time": 4,
            "our time": 4,
        },
        "every": {
            "every": 1,
            "each": 1,
            "every other": 2,
            "alternate": 2,
            "every single": 1,
            "any": 1,
            "once every": 1,
            "once a": 1,
            "every alternate": 2,
            "each alternate": 2,
            "once per": 1,
            "once each": 1,
            "once in every": 1,
            "on alternate": 2,
            "on every other": 2,
            "on every": 1,
            "on each": 1,
            "each and every": 1,
        },
        "freq": {
            "daily": "D",
            "weekly": "W",
            "monthly": "M",
            "yearly": "Y",
            "annually": "Y",
            "annual": "Y",
            "quarterly": "Q",
            "hourly": "H",
            "biweekly": "FN",
            "fortnightly": "FN",
            "bi-weekly": "FN",
            "biannual": "HY",
            "biannually": "HY",
            "semi-annual": "HY",
            "semiannually": "HY",
            "twice a year": "HY",
            "everyday": "D",
            "biennial": "2Y",
            "biennially": "2Y",
            "nightly": "D",
            "bimonthly": "2M",
            "bi-monthly": "2M",
            "semi-annually": "HY",
            "on a daily basis": "D",
            "on a weekly basis": "W",
            "on a monthly basis": "M",
            "semiannual": "HY",
            "bi-annual": "HY",
            "bi-annually": "HY",
            "twice yearly": "HY",
            "twice-yearly": "HY",
            "half-yearly": "HY",
            "half yearly": "HY",
            "six-monthly": "HY",
            "6-monthly": "HY",
            "two-weekly": "FN",
            "on a fortnightly basis": "FN",
            "on a bi-weekly basis": "FN",
            "on a biweekly basis": "FN",
            "on a quarterly basis": "Q",
            "on a yearly basis": "Y",
            "on an annual basis": "Y",
            "once weekly": "W",
            "once monthly": "M",
            "once yearly": "Y",
            "once daily": "D",
            "two-yearly": "2Y",
            "two-monthly": "2M",
            "on an hourly basis": "H",
        },
        "weekdaysall": {
            "weekdays": "BD",
            "week days": "BD",
            "weekday": "BD",
            "working days only": "BD",
            "weekdays only": "BD",
        },
        "weekof": {
            "week of": 1,
            "the week of": 1,
            "week commencing": 1,
            "week beginning": 1,
            "week starting": 1,
            "w/c": 1,
            "the week commencing": 1,
            "the week beginning": 1,
            "the week starting": 1,
            "week beginning on": 1,
            "the week that begins on": 1,
            "week ending": -1,
            "the week of the": 1,
            "the week from": 1,
            "w/e": -1,
            "w/b": 1,
            "wk commencing": 1,
            "wk beginning": 1,
            "wk of": 1,
            "wk of the": 1,
            "the wk of": 1,
            "w/commencing": 1,
            "w/beginning": 1,
            "week commencing on": 1,
            "the week commencing on": 1,
            "the week beginning on": 1,
            "week starting on": 1,
            "the week starting on": 1,
            "the week that begins": 1,
            "the week that starts on": 1,
            "week-commencing": 1,
            "week-beginning": 1,
            "wk ending": -1,
            "week-ending": -1,
            "the week ending": -1,
            "week ended": -1,
            "the week ended": -1,
            "week ending on": -1,
        },
        "weekword": {"week no": 1, "calendar week": 1, "week number": 1, "cw": 1},
        "respectively": {"respectively": 1},
        "reference": {
            "as soon as": "",
            "as late as": "",
            "now": "PRESENT_REF",
            "right now": "PRESENT_REF",
            "currently": "PRESENT_REF",
            "at present": "PRESENT_REF",
            "at the moment": "PRESENT_REF",
            "at this time": "PRESENT_REF",
            "these days": "PRESENT_REF",
            "nowadays": "PRESENT_REF",
            "recently": "PAST_REF",
            "lately": "PAST_REF",
            "previously": "PAST_REF",
            "formerly": "PAST_REF",
            "once": "",
            "soon": "FUTURE_REF",
            "shortly": "FUTURE_REF",
            "in due course": "FUTURE_REF",
            "in the future": "FUTURE_REF",
            "in the near future": "FUTURE_REF",
            "until further notice": "FUTURE_REF",
            "sine die": "FUTURE_REF",
            "as soon as possible": "FUTURE_REF",
            "asap": "FUTURE_REF",
            "in the coming days": "FUTURE_REF",
            "in the coming weeks": "FUTURE_REF",
            "in the coming months": "FUTURE_REF",
            "in the coming years": "FUTURE_REF",
            "in recent years": "PAST_REF",
            "in recent weeks": "PAST_REF",
            "in recent months": "PAST_REF",
            "in recent days": "PAST_REF",
            "a date to be fixed": "FUTURE_REF",
            "a later date": "FUTURE_REF",
            "for the time being": "PRESENT_REF",
            "the present": "PRESENT_REF",
            "presently": "PRESENT_REF",
            "as of now": "PRESENT_REF",
            "at the present time": "PRESENT_REF",
            "of late": "PAST_REF",
            "in the recent past": "PAST_REF",
            "in years past": "PAST_REF",
            "in former years": "PAST_REF",
            "in the weeks ahead": "FUTURE_REF",
            "in the days ahead": "FUTURE_REF",
            "in the months ahead": "FUTURE_REF",
            "in the years ahead": "FUTURE_REF",
            "at a future date": "FUTURE_REF",
            "at some future date": "FUTURE_REF",
            "a future date": "FUTURE_REF",
            "a date to be announced": "FUTURE_REF",
            "a date to be confirmed": "FUTURE_REF",
            "a date to be advised": "FUTURE_REF",
            "a date to be determined": "FUTURE_REF",
            "a date to be agreed": "FUTURE_REF",
            "a date to be set": "FUTURE_REF",
            "before long": "FUTURE_REF",
            "in the not too distant future": "FUTURE_REF",
        },
        "holiday": {
            "lent": "L",
            "advent": "A",
            "trinity": "T",
            "trinity sunday": "E+56",
            "mothering sunday": "E-21",
            "ascension": "E+39",
            "christmas": "12-25",
            "christmas day": "12-25",
            "christmas eve": "12-24",
            "new year's day": "01-01",
            "new year’s day": "01-01",
            "new year's eve": "12-31",
            "new year’s eve": "12-31",
            "boxing day": "12-26",
            "halloween": "10-31",
            "valentine's day": "02-14",
            "valentine’s day": "02-14",
            "easter sunday": "E+0",
            "easter monday": "E+1",
            "good friday": "E-2",
            "easter": "E+0",
            "ascension day": "E+39",
            "whit monday": "E+50",
            "pentecost": "E+49",
            "ash wednesday": "E-46",
            "thanksgiving": "11-4-3",
            "thanksgiving day": "11-4-3",
            "labor day": "9-1-0",
            "labour day": "05-01",
            "may day": "05-01",
            "memorial day": "5--1-0",
            "independence day": "07-04",
            "veterans day": "11-11",
            "palm sunday": "E-7",
            "maundy thursday": "E-3",
            "shrove tuesday": "E-47",
            "all saints' day": "11-01",
            "all saints day": "11-01",
            "new year": "01-01",
            "martin luther king day": "1-3-0",
            "mlk day": "1-3-0",
            "presidents' day": "2-3-0",
            "presidents day": "2-3-0",
            "columbus day": "10-2-0",
            "mother's day": "5-2-6",
            "father's day": "6-3-6",
            "earth day": "04-22",
            "st patrick's day": "03-17",
            "saint patrick's day": "03-17",
            "black friday": "11-4-4",
            "april fools": "04-01",
            "all souls' day": "11-02",
            "xmas": "12-25",
            "juneteenth": "06-19",
            "groundhog day": "02-02",
            "cinco de mayo": "05-05",
            "april fools' day": "04-01",
            "april fools day": "04-01",
            "teacher's day": "09-10",
            "st stephen’s day": "12-26",
            "st stephen's day": "12-26",
            "saint stephen's day": "12-26",
            "saint stephen’s day": "12-26",
            "guy fawkes night": "11-05",
            "guy fawkes day": "11-05",
            "bonfire night": "11-05",
            "remembrance sunday": "11-2-6",
            "remembrance day": "11-11",
            "armistice day": "11-11",
            "anzac day": "04-25",
            "australia day": "01-26",
            "waitangi day": "02-06",
            "canada day": "07-01",
            "canadian thanksgiving": "10-2-0",
            "burns night": "01-25",
            "st andrew's day": "11-30",
            "st andrew’s day": "11-30",
            "saint andrew's day": "11-30",
            "saint andrew’s day": "11-30",
            "st david’s day": "03-01",
            "st david's day": "03-01",
            "st george's day": "04-23",
            "st george’s day": "04-23",
            "st brigid's day": "02-01",
            "st brigid’s day": "02-01",
            "candlemas": "02-02",
            "whit sunday": "E+49",
            "whitsun": "E+49",
            "pentecost sunday": "E+49",
            "ascension thursday": "E+39",
            "pancake day": "E-47",
            "mardi gras": "E-47",
            "hallowe’en": "10-31",
            "hallowe'en": "10-31",
            "hogmanay": "12-31",
            "holy saturday": "E-1",
            "easter saturday": "E-1",
            "easter eve": "E-1",
            "easter day": "E+0",
            "holy thursday": "E-3",
            "spy wednesday": "E-4",
            "easter tuesday": "E+2",
            "laetare sunday": "E-21",
            "st patricks day": "03-17",
            "saint patricks day": "03-17",
            "all hallows’ eve": "10-31",
            "all hallows' eve": "10-31",
            "new years day": "01-01",
            "new years eve": "12-31",
            "new year eve": "12-31",
            "christmas night": "12-25",
            "xmas day": "12-25",
            "xmas eve": "12-24",
            "valentines day": "02-14",
            "mothers day": "5-2-6",
            "fathers day": "6-3-6",
            "midsummer’s day": "06-24",
            "midsummer's day": "06-24",
            "midsummer day": "06-24",
            "early may bank holiday": "5-1-0",
            "early may bank holiday monday": "5-1-0",
            "may day bank holiday": "5-1-0",
            "may day bank holiday monday": "5-1-0",
            "late may bank holiday": "5--1-0",
            "spring bank holiday": "5--1-0",
            "spring bank holiday monday": "5--1-0",
            "whit bank holiday": "5--1-0",
            "august bank holiday": "8--1-0",
            "august bank holiday monday": "8--1-0",
            "late summer bank holiday": "8--1-0",
            "summer bank holiday": "8--1-0",
            "june bank holiday monday": "6-1-0",
            "october bank holiday monday": "10--1-0",
            "indigenous peoples’ day": "10-2-0",
            "indigenous peoples' day": "10-2-0",
            "indigenous peoples day": "10-2-0",
            "martin luther king jr day": "1-3-0",
            "president’s day": "2-3-0",
            "president's day": "2-3-0",
            "veteran’s day": "11-11",
            "veteran's day": "11-11",
            "veterans’ day": "11-11",
            "veterans' day": "11-11",
            "patriots' day": "4-3-0",
            "patriots’ day": "4-3-0",
            "patriots day": "4-3-0",
            "pi day": "03-14",
            "christmas eve day": "12-24",
            "trafalgar day": "10-21",
            "battle of britain day": "09-15",
        },
        "long": {
            "whole": 1,
            "all": 1,
            "entire": 1,
            "full": 1,
            "long": 1,
            "rest of the": 1,
            "the rest of": 1,
            "remainder of the": 1,
        },
        "yearword": {
            "year of": 1,
            "fiscal year": 2,
            "fy": 2,
            "school year": 2,
            "academic year": 2,
            "financial year": 2,
            "tax year": 2,
            "council year": 2,
            "municipal year": 2,
            "civic year": 2,
            "rotary year": 2,
            "budget year": 2,
            "marketing year": 2,
            "crop year": 2,
            "the academic year": 2,
            "the school year": 2,
            "the fiscal year": 2,
            "the financial year": 2,
            "the municipal year": 2,
            "the year of": 1,
        },
        "about2": {
            "no earlier than": "from",
            "not before": "from",
            "no sooner than": "from",
            "not earlier than": "from",
            "not sooner than": "from",
            "at the soonest": "from",
            "at the very earliest": "from",
            "at the very latest": "by",
            "at the earliest": "from",
            "at the latest": "by",
        },
        "tba": {
            "tba": 1,
            "tbc": 1,
            "to be confirmed": 1,
            "to be announced": 1,
            "date to be confirmed": 1,
            "tbd": 1,
            "date tbc": 1,
            "date tba": 1,
            "date tbd": 1,
            "to be advised": 1,
            "to be notified": 1,
            "to be determined": 1,
            "to be decided": 1,
            "to be arranged": 1,
            "date to be announced": 1,
            "date to be advised": 1,
            "date to be determined": 1,
            "date to be fixed": 1,
            "date to be decided": 1,
            "date to be set": 1,
            "date to be agreed": 1,
        },
        "later": {"later": "late", "earlier": "early"},
        "midpre": {"mid-": "mid"},
    },
    heads=frozenset(
        "room rooms no nos number article articles rule rules page pages p pp section sections suite box flight bus version "
        "iso din tel telephone fax phone ext extension gate hall level floor chapter volume vol issue resolution item items "
        "track session sessions paragraph para clause figure table stage group grade phase channel unit highway route "
        "apartment apt building block lot bill act case docket order ticket call ref reference nr phone mobile cell zip "
        "studio studios unit units booth booths stall stalls bay bays berth pier wharf terminal plot plots parcel ward wards district precinct sector annex annexe appendix "
        "exhibit attachment enclosure chap sec cl reg regulation regulations regs revision ordinance decree directive recommendation circular bulletin file folio invoice id pin "
        "passcode password code account acct hymn hymns opus courtroom dept division battalion regiment troop lodge junction jct rm bldg flr ste tier category isbn issn doi zone zones "
        "paper doc document form lane exit platform psalm verse aged age score lab court slide slides dial whatsapp".split()
    ),
    ordinals=frozenset({"st", "nd", "rd", "th"}),
    hour_signs=frozenset({"h", "hrs", "hr", "hours"}),
    over=re.compile(
        r"(?<!be )(?<!being )(?<!is )(?<!are )\b(?:held|took place|concluded|ended|hosted|met|gathered|convened|staged|co-hosted|organi[sz]ed|celebrated|wrapped up|wound up|kicked off|got under ?way|came to an end)\b[^.,;:]{0,40}$",
        re.IGNORECASE,
    ),
    past=frozenset(
        "was were had did met held took attended hosted chaired opened ended concluded visited said told signed joined began came "
        "gathered convened wrapped kicked discussed agreed adopted won happened occurred arrived left gave went made became "
        "died announced presented published issued launched addressed delivered received welcomed ran saw led started "
        "finished adjourned recessed closed celebrated commenced passed ago threw kept chose heard sought broke wrote rose fell stood sat spent "
        "caught fought knew lost drew drove flew rejected taught thought bought sold paid grew shook swore tore wore sank swam sang rang "
        "froze stole woke swept wept crept dealt felt meant hung struck swung forgave rode strode overtook underwent withstood understood undertook "
        "overcame withdrew withheld forbade arose befell outdid shone slid fled bled blew sprang shot slept beat lay "
        "decided resolved marked raised honoured honored commemorated performed staged reconvened docked landed sailed departed toured inspected "
        "elected appointed killed injured arrested sentenced convicted acquitted".split()
    ),
    future=frozenset(
        "will shall would planned scheduled due expected upcoming forthcoming going invites invited invite "
        "may might can must tentatively expects hopes aims intends starts begins takes opens closes "
        "meets convenes reconvenes gathers hosts holds visits arrives departs travels resumes returns continues kicks celebrates welcomes "
        "reopens launches concludes commences happens sits faces flies sails heads slated anticipated earmarked pencilled penciled "
        "foreseen envisaged rsvp register join remember reminder soon proposes".split()
    ),
    finite_past=re.compile(
        r"voted|resigned|reacted|talked|spoke|appeared|travelled|traveled|returned|unveiled|hailed|urged|warned|pledged|vowed|"
        r"recalled|explained|stressed|argued|denied|insisted|admitted|revealed|replied|responded|apologi[sz]ed|complained|testified|pleaded|"
        r"confessed|surrendered|protested|marched|demonstrated|rallied|prayed|danced|competed|participated|cheered|applauded|congratulated|"
        r"thanked|praised|critici[sz]ed|condemned|blamed|mourned|collapsed|crashed|erupted|exploded|emerged|disappeared|vanished|escaped|"
        r"survived|suffered|perished|drowned|triumphed|prevailed|defeated|scored|thrashed|trounced|edged|qualified|progressed|retained|"
        r"clinched|embarked|disembarked|cycled|hiked|walked|climbed|camped|stayed|dined|enjoyed|relaxed|learned|learnt|bargained|deliberated|"
        r"conferred|reaffirmed|reiterated|underlined|underscored|emphasi[sz]ed|highlighted|regretted|deplored|saluted|bowed|commented|remarked|"
        r"observed|concurred|dissented|abstained|acceded|succeeded|turned"
    ),
    participle=re.compile(
        r"(?!exceed|proceed|succeed|need|feed|speed|embed|postpon|mov|schedul|reschedul|announc|cancel|delay|deferr|plann|invit|propos|confirm|shift|chang|call|extend|schedul|request)[a-z]{3,}ed|set|put|cut"
    ),
    determined=frozenset(
        "the a an its their his her our that to two three new more all how why whether out up down through away".split()
    ),
)

_NO_PLURAL = words(
    """march-past, picket, premiere, unveiling, sleepover, f2f, q&a, oral evidence, sentencing, iftar, evensong, service, awards, classic, bowl, masters, worlds, jam, stakes, weekender"""
)


def _plural(word: str) -> str | None:
    if word.endswith(("s", "ia")):
        return None
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("x", "z", "ch", "sh")) else f"{word}s"


_WEAK = words(
    """game, ride, rides, lesson, lessons, interview, inspection, inspections, dance, dances, farewell
    triage, sync, huddle, friendly, draw, communion, adoration, meditation, swap, taster, tasters, casting
    premiere night, rollout, maintenance, upgrade, signing session, weekend, weekends, handover, scrum
    ride-out, working lunch, retreat day
    stand-up, standup, retro, catch-up, catchup, trip, trips, reunion, reunions, excursion, excursions, elections, presentation, presentations, signing, lunch
    refresher, cruise, walkabout, blessing, hike, tasting, handover, viewing, exam, exams, gig, ballet, opera
    circus, rodeo, trials, polling, quadrilateral, mediation, arbitration, protest, protests, dedication
    manoeuvres, maneuvers, simulation, ramble, stroll, outings
    mission, missions, interviews, rehearsal, rehearsals, qualifier, carols, call, gathering, panel, show, market, opening, launch, session, sessions, interim, talk, reading, games, course
    tour, walk, mass, poll, strike, march, trial, review, ball, camp, clinic, class, classes, race, cup, match, party
    evening, tea, training, performance, debate, panel, briefing, interruption, outage, shutdown, forum
    fair, assembly, visit, exercise, exercises, drill, drills, talks, dialogue, anniversary, celebration, convention
    dinner, breakfast, supper, surgery, keynote, sprint, release, ballot, rally, demonstration, fixture, bilateral
    consultation, consultations, negotiations, election, deployment, ministerial, orientation, induction
    screening, concert, lecture, lectures, clinics
    demo
    celebrations, festivities, concerts, screenings, rallies, demonstrations, matches, fixtures, races, tours
    walks, debates, sermon, dinners, feast"""
)
_GATHERINGS = words(
    """quiz, quizzes, banquet, brunch, christening, coronation, eucharist, holy communion, midnight mass
    compline, novena, bible study, bible studies, prayer meeting, prayer breakfast, blood donation
    food drive, toy drive, coin drop, coat drive, book club, journal club, book group, book swap, clothes swap, seed swap
    plant swap, toy swap, swap shop, craft group, study group, reading group, writing group
    conversation group, language café, language cafe, baby group, toddler group
    work party, work parties, tidy-up, spring clean, meet and greet, meet & greet, meet-and-greet
    speed networking, mixer, cook-off, bake-off, dance-off, sing-along, singalong, karaoke, jam session
    barn dance, square dance, dinner dance, cabaret, panto, stargazing, star party, bioblitz, hack day
    hackday, game jam, datathon, ideathon, editathon, edit-a-thon, mapathon, walkathon, readathon, fun day
    colour run, color run, parkrun, duathlon, aquathlon, biathlon, scrimmage, friendlies, tryout, tryouts
    try-outs, weigh-in, shoot-out, blitz, simul, cup tie, rematch, time trial, hill climb, steeplechase
    point-to-point, oath-taking, oath taking, enthronement, commissioning ceremony, keel-laying
    keel laying, topping-out, topping out, sod-turning, rededication, wreath laying, flag raising
    flag-raising, gun salute, trooping the colour, changing of the guard, tattoo, sail-past, sailpast
    flyover, air display, fireworks, fireworks display, firework display, bonfire, tree lighting
    tree-lighting, nativity, nativity play, passion play, stations of the cross, rosary, novenas, hotwash
    hot wash, debrief, debriefing, live firing, live-fire, stocktake, stocktaking, fireside chat
    lightning talks, birds of a feather, poster session, demo session, office hours, office hour
    ask me anything, sync-up, bug triage, bug bash, code freeze, feature freeze, cutover, viva, viva voce
    oral defence, oral defense, final defense, final defence, dissertation defense, dissertation defence
    proposal defense, welcome week, orientation week, freshers' week, parents' evening, interment
    month's mind, pre-trial, bail application, bail hearing, hand-down, deposition, status conference
    conciliation, settlement conference, public examination, examination in public, site inspection
    accompanied inspection, site walk, site tour, budget vote, confidence vote, no-confidence vote
    question time, budget speech, throne speech, prorogation, prize draw, lottery draw, strike action
    walk-out, stoppage, work stoppage, industrial action, overtime ban, day of action, press availability
    media availability, photo opportunity, photo-op, grand opening, soft opening, pop-up, taster session
    taster sessions, advice session, race night, film night, awards night, games night, movie night
    gala night, folk night, music night, curry night, open night, parents' night, bonfire night
    poetry night, homebrew night, race day, release day, match day, fundraiser, fund-raiser, bake-offs
    centenary, road show, road shows, listening tour, expedition, contest, contests, hackathons
    stocktakings, meet-the-author, author visit, author talk, story walk, nature walk, guided tour
    guided ride, group ride, club ride, charity ride, training ride, boat trip, coach trip
    day trip, ski trip, field visit, study visit, study tour, fact-finding mission, goodwill visit
    courtesy call, working visit, private viewing, private view, finissage, vernissage, opening reception
    watch party, block party, street party, garden party, tea party, housewarming, house-warming, potluck
    pot luck, cookout, cook-out, clambake, fish fry, crawfish boil, pancake breakfast, spaghetti supper
    chili supper, hog roast, pig roast, wine tasting, beer festival, cake sale, yard sale, tabletop sale
    table top sale, bring and buy, toy sale, nearly new sale, fête, kermesse, flea market, craft fair
    job fair, careers fair, health fair, trade show, trade fair, roadshows, court day, plea hearing
    siren test, warning day, fire drill
    game, ride, rides, lesson, lessons, interview, inspection, inspections, dance, dances, farewell
    triage, sync, huddle, friendly, draw, communion, adoration, meditation, swap, taster, tasters, casting
    premiere night, rollout, maintenance, upgrade, signing session, weekend, weekends, handover, scrum
    ride-out, working lunch, retreat day
    offsite, off-site, away day, sprint review, sprint planning, all-hands, all hands, stand-up, standup
    retro, catch-up, catchup, trip, trips, reunion, reunions, excursion, excursions, elections, presentation, presentations, signing, lunch
        refresher, cruise, walkabout, blessing, hike, tasting, handover, viewing, exam, exams, gig, ballet, opera
        circus, rodeo, trials, polling, quadrilateral, mediation, arbitration, protest, protests, dedication
        manoeuvres, maneuvers, simulation, ramble, stroll, outings
        bye-election, by-elections, bye-elections, semi-final, semi-finals, semifinal, semifinals, quarter-final
        quarter-finals, quarterfinal, quarterfinals, play-off, play-offs, playoff, grand prix, half marathon, marathon
        triathlon, gymkhana, funeral, burial, wedding, baptism, requiem, ordination, consecration, vespers, matins
        iftar, seder, bar mitzvah, bat mitzvah, plebiscite, recount, swearing-in, investiture, wreath-laying
        groundbreaking, ground-breaking, ribbon-cutting, flypast, march-past, motorcade, fleet review, war game
        raffle, prize-giving, prizegiving, homecoming, matriculation, spelling bee, side event, side events, photocall
        photo call, oral evidence, pre-inquest review, callover, sentencing, blood drive, funfair, mardi gras
        eisteddfod, ceilidh, disco, bingo, tombola, pub quiz, pantomime, treasure hunt, scavenger hunt, book signing
        tea dance, unconference, barcamp, teach-in, sit-in, roadshow, airshow, open ship, signing ceremony
        meeting, meetings, summit, summits, conference, conferences, workshop, workshops, seminar, seminars, symposium
        symposia, colloquium, colloquia, congress, convention, forum, hearing, hearings, retreat, exercise, exercises
        drill, drills, webinar, webinars, webcast, roundtable, round table, plenary, plenum, teleconference, telecon
        conference call, earnings call, call, videoconference, video conference, hackathon, festival, fair, exhibition
        expo, gala, reception, luncheon, agm, egm, general meeting, general assembly, assembly, parade, ceremony
        commemoration, inauguration, summer school, winter school, spring school, open day, open days, open house, open evening, open evenings, taster day, taster days
        town hall, listening session, consultation, consultations, dialogue, dialogues, dialog, talks, negotiations
        bilateral, trilateral, visit, port call, state visit, official visit, lecture, lectures, tutorial, training
        course, masterclass, bootcamp, concert, recital, screening, auction, vigil, pilgrimage, procession, tournament
        regatta, regattas, championship, championships, games, meetup, meet-up, sprint, interim, congresses, sitting
        study session, work session, special session, regular session, executive session, session, sessions
        briefing, inquest, arraignment, trial, oral argument, oral arguments, investor day, capital markets day, tour
        jamboree, sports day, careers day, career day, family day, community day, heritage day, science day, research day, demo day, industry day, alumni day, training day, study day, information day, info day, awareness day, action day, volunteer day, market day, opening day, champions day, rally, walk, fun run, bazaar, fete, fête, quiz night, coffee morning, ball, memorial service
        evensong, harvest supper, supper, dinner, breakfast, picnic, market, carnival, show, open mic, clinic, outing
        field day, field trip, camp, biennale, triennale, film festival, panel, panel discussion, debate, poll
        election, by-election, referendum, planning meeting, workday, cleanup, clean-up, celebration
        anniversary, graduation, commencement, convocation, jubilee, liturgy, mass, party, performance, premiere
        reading, book launch, launch, opening, unveiling, demonstration, march, strike, walkout, picket, ballot
        maintenance window, outage, interruption, shutdown, release party, deployment, passing-out parade
        war games, wargame, staff talks, joint commission, joint committee, ministerial, senior officials' meeting
        pre-bid conference, pre-bid meeting, site visit, bid opening, tender opening, review conference, prepcom
        pledging conference, donor conference, kick-off, kickoff, kick-off meeting, face-to-face, f2f, plenaries
        class, classes, gathering, race, cup, match, derby, fixture, annual meeting, evening, afternoon tea, tea, storytime
        story time, drop-in, surgery, open studio, walkthrough, public comment session, appointment hearing
        conclave, synod, council meeting, board meeting, caucus, hustings, runoff, run-off, inaugural lecture
        livestream, launch event, mission, missions, inquiry, public inquiry, interviews, rehearsal, rehearsals, open rehearsal, audition, auditions, sleepover
        jumble sale, garage sale, book sale, plant sale, bake sale, car boot sale, rummage sale, working bee, working bees, litter pick, beach clean
        switch-on, qualifier, playoffs, barbecue, bbq, q&a, thesis defence, thesis defense, phd defence, phd defense, first communion, first communions
        pub meet, lock-in, radiothon, telethon, hackfest, bug squashing party, bug squashing parties, swap meet, egg hunt, carols, day, days, night, nights, social, sale, final, finals, service
        keynote, talk, town meeting, open meeting, open session, clinics,
        round of talks, rounds of talks, round of negotiations, rounds of negotiations, round of consultations, info session, information session, information evening, orientation, induction
    retrial, jury selection, jury deliberations, closing arguments, court appearance, first appearance
    initial appearance, voir dire, custody review, detention review, bail review, pre-trial review
    pretrial review, pretrial, cross-examination, committal proceedings, assizes, mock trial, moot, moots
    moot court, jury trial, bench trial, court-martial, courts-martial, judicial review, delivery of judgment
    delivery of judgement, delivery of the judgment, delivery of the ruling, reading of the verdict
    pronouncement of judgment, opening of the legal year, call to the bar, lok adalat
    prime minister's questions, prime minister’s questions, pmqs, oral questions, topical questions
    question period, question hour, adjournment debate, emergency debate, urgent debate, general debate
    opposition day, state opening, state opening of parliament, opening of parliament, king's speech
    king’s speech, queen's speech, speech from the throne, state of the nation address
    state of the union address, state of the state address, state of the city address, state of the union
    inaugural address, budget statement, spring statement, autumn statement, ministerial statement
    committee stage, report stage, mark-up, markup session, floor vote, cloture vote, confirmation vote
    leadership vote, impeachment trial, primaries, party primary, presidential primary, open primary
    polling day, election day, ballot day, voting day, nomination day, vote count, swearing in
    transfer of power, lying in state, lying-in-state, mayor-making, mayor making, annual council
    beating the bounds, beating of the bounds, common riding, charrette, design charrette, public session
    e-waste collection, shred day, recycling day, amnesty day, sea trials, sea phase, harbour phase
    harbor phase, joint patrol, joint patrols, coordinated patrol, coordinated patrols, change of command
    assumption of command, relief of command, decommissioning, recommissioning, presentation of colours
    fleet week, float-out, roll-out, maiden flight, maiden voyage, first flight, fly-past, fly-by, flyby
    staff ride, ttx, tabletop, firing practice, gunnery practice, minute's silence, minute of silence
    moment of silence, two-minute silence, act of remembrance, mini-summit, minisummit, bilaterals
    pull-aside, courtesy visit, working dinner, working breakfast, presentation of credentials
    intersessional, intersessionals, high-level segment, high-level week, informals, stock-take
    general audience, papal audience, private audience, papal visit, apostolic visit, apostolic journey
    angelus, consistory, tête-à-tête, tete-a-tete, proximity talks, peace talks, ceasefire talks, trade talks
    round of voting, jirga, loya jirga, shura, indaba, imbizo, lekgotla, baraza, durbar, hui, fono, talanoa
    powwow, pow-wow, pow wow, corroboree
    brown bag, brown-bag, brownbag, brown bag lunch, brown-bag lunch, lunch and learn, lunch & learn
    lunch-and-learn, science café, science cafe, café scientifique, cafe scientifique, code camp, coding camp
    code sprint, codefest, code jam, coding dojo, field campaign, field course, summer institute
    doctoral consortium, phd day, poster presentations, job talk, tech talk, tech talks, lightning talk
    invited talk, plenary talk, gallery talk, curator's talk, curator talk, artist talk, artist's talk
    artist talks, illustrated talk, author's talk, thesis presentation, public defence, public defense
    doctoral defence, doctoral defense, dissertation talk, oral exam, oral exams, oral examination
    qualifying exam, preliminary exam, comprehensive exam, comprehensive exams, mock exam, mock exams, resit
    resits, re-sit, re-sits, grand rounds, case presentation, liftoff, lift-off, splashdown, spacewalk
    static fire, wet dress rehearsal, hot fire test, solar eclipse, lunar eclipse, star count, bird count
    bird walk, birdwalk, bird race, moth night, moth evening, bat walk, bat night, pond dip, pond dipping
    rock pooling, foray, forays, dawn chorus walk, botanical excursion, hooding, encaenia, rag week
    freshers' fair, freshers fair, freshers week, campus visit, campus tour, offer holder day
    offer-holder day, applicant day, visit day, visiting day, visit days, preview day, admitted students day
    move-in, move-in day, registration day, results day, exam week, finals week, valedictory lecture
    valediction, farewell lecture, founder's day, founders' day, founders day, founder’s day, graduation day
    alumni weekend, class day, ball night, parents evening, parent evening, parents’ evening
    parents' evenings, parents evenings, parent night, back-to-school night, back to school night
    meet the teacher, meet-the-teacher, curriculum night, curriculum evening, school play, swim meet
    track meet, dual meet, cross country meet, cross-country meet, invitational, show and tell, show-and-tell
    crazy hair day, mufti day, non-uniform day, own clothes day, world book day, dress-up day, pyjama day
    pajama day, round-up, roundup, kindergarten round-up, transition day, moving-up day, options evening
    open morning, open mornings, open afternoon, open weekend, open weekends, open week, enrolment day
    enrollment day, sign-up day, speech day, speech night, presentation night, presentation evening
    awards evening, prize day, prize night, prizegiving evening, leavers' ball, leavers' service, prom, proms
    school formal, picture day, photo day, cake stall, sausage sizzle, bush dance, trivia night, book week
    walk to school day, bike to school day, quiz evening, quiz evenings, olympiad, school trip, school trips
    residential weekend, singing competition, swimming competition, fishing competition, angling competition
    cooking competition, baking competition, debating competition, public speaking competition
    dance competition, piano competition, music competition, robotics competition, shooting competition
    science competition, annual day, sports meet, farewell party, freshers' party, flag hoisting
    flag-hoisting, bhoomi puja, bhumi puja, walk-in interview, walk-in interviews, job mela
    blood donation camp, health camp, medical camp, eye camp, orientation programme, orientation program
    induction programme, cultural programme, cultural program, awareness programme
    faculty development programme, refresher course, gotong-royong, gotong royong, kenduri
    meet-the-people session, lion dance, oath-takings, tree planting activity, culminating activity
    recognition rites, baccalaureate mass, pinning, send-off, sendoff, medical mission, dental mission
    job caravan, bloodletting, foundation day, intramurals, wake-keeping, funeral rites, outdooring
    sod-cutting, sod cutting, clean-up exercise, mushaira, kavi sammelan, arangetram, mela, melas, rath yatra
    yatra, padyatra, sammelan, mahotsav, utsav, gram sabha
    high mass, sung mass, low mass, vigil mass, requiem mass, chrism mass, red mass, latin mass, sunday mass
    funeral mass, memorial mass, school mass, holy hour, benediction, exposition of the blessed sacrament
    eucharistic adoration, confessions, sacrament of reconciliation, confirmation service, confirmation class
    confirmation mass, all-age worship, all age worship, family worship, morning worship, evening worship
    sunday worship, café church, cafe church, messy church, forest church, sunday school, holiday club
    vacation bible school, vbs, quiet day, quiet days, taizé, taize, morning prayer, evening prayer
    night prayer, noon prayer, friday prayers, friday prayer, jumu'ah, jumuah, jummah, khutbah, taraweeh
    tarawih, eid prayer, eid prayers, suhoor, milad, mawlid, qawwali, dhikr, urs, halaqa, halaqah
    shabbat dinner, shabbat service, kabbalat shabbat, kiddush, havdalah, shacharit, mincha, maariv
    kol nidre, yizkor, selichot, tashlich, simchat torah, megillah reading, menorah lighting, torah study
    shiur, shiurim, shiva, brit milah, b'nai mitzvah, puja, pooja, aarti, satsang, kirtan, bhajan, bhajans
    havan, homam, abhishekam, garba, dandiya, langar, akhand path, nagar kirtan, gurpurab, katha, vesak
    wesak, dhamma talk, dharma talk, dharma talks, sesshin, zazen, chanting, kathina, akathist, panikhida
    moleben, laying on of hands, crib service, christingle, lessons and carols, nine lessons and carols
    carol service, carol services, carol concert, carol singing, carols by candlelight, midnight service
    watchnight service, watch night service, watch-night service, blessing of the animals
    blessing of the boats, blessing of the fleet, pet blessing, walk of witness, dawn service
    sunrise service, songs of praise, hymn sing, hymn-sing, gospel sing, come and sing, come-and-sing
    community sing, big sing, tent revival, love feast, agape meal, rally day, harvest thanksgiving, gift day
    soup lunch, soup supper, frugal lunch, lent lunch, lent lunches, lent course, alpha course, bell ringing
    bell-ringing, bellringing, quarter peal, peal, nikah, walima, mehndi, sangeet, celebration of life
    celebrations of life, committal, inurnment, cremation, visitation, service of thanksgiving
    service of remembrance, service of dedication, service of worship, service of prayer
    services of thanksgiving, service of celebration, church service, church services, christmas service
    remembrance service, thanksgiving service, funeral service, funeral services, prayer service
    worship service, worship services, baptism service, sunday service, healing service, family service
    communion service, evening service, morning service, civic service, drumhead service, candlelight service
    dedication service, commissioning service, installation service, licensing service, ordination service
    institution service, graveside service, harvest service, easter service, ecumenical service
    interfaith service, whist drive, beetle drive, bridge drive, whist drives, beetle drives, cream tea
    cream teas, strawberry tea, strawberry teas, parish lunch, church supper, night of prayer, day of prayer
    week of prayer, days of prayer, hours of prayer, prayer walk, prayer walks, prayer group, prayer time
    prayer night, pilgrim walk, rogation walk, beating of bounds, bible class, bible classes, catechism class
    first holy communion, christenings, wedding mass, vow renewal, renewal of vows, handfasting
    engagement party, baby shower, bridal shower, birthday party, dinner party, leaving party, leaving do
    hen party, stag do, after-party, afterparty, after party, after-show party, wrap party, cast party
    launch party, christmas party, summer party, holiday party, office party, farewell lunch, farewell dinner
    title bout, title fight, fight night, fight nights, undercard, double-header, doubleheader, triple-header
    season opener, home opener, testimonial, all-star game, training camp, super bowl, bowl game, pep rally
    tailgate, senior night, signing day, media day, fan day, fan fest, fanfest, watch-along, watchalong
    viewing party, test match, one-day international, one-dayer, t20 international, cricket week, swimathon
    swim-a-thon, aquabike, swimrun, open water swim, charity swim, polar plunge, penguin plunge
    polar bear plunge, polar dip, new year's day dip, boxing day dip, christmas dip, festive dip
    ultramarathon, ultra-marathon, mini-marathon, charity run, trail run, night run, santa run, santa dash
    turkey trot, jingle bell run, relay race, relays, obstacle race, mud run, hill race, fell race, road race
    trail race, cross-country race, cross country race, orienteering event, ski race, slalom, giant slalom
    criterium, sportive, sportives, gran fondo, granfondo, audax, cyclo-cross, cyclocross, bike ride
    bike rides, cycle ride, cycle rides, charity bike ride, slow ride, critical mass, alleycat, stage race
    hillclimb, hill-climb, autotest, autosolo, autocross, autojumble, auto jumble, track day, trackday
    track days, test day, test days, banger racing, motocross, enduro, drag race, speedway, tractor pull
    truck pull, tractor run, road run, car show, car meet, cruise-in, cruise night, cars and coffee, concours
    concours d'elegance, grands prix, shakedown, head race, race week, race weekend, passage race
    offshore race, fitting-out supper, laying-up supper, sailing week, lift-in, lift-out, crane-in, crane-out
    launch day, hunter trials, hunter trial, one-day event, three-day event, horse trials, show jumping
    showjumping, dressage, lawn meet, horse show, clay shoot, charity shoot, turkey shoot, shoot-off
    gun show, fly-in, fly-ins, balloon fiesta, fiesta, belt test, belt grading, decathlon
    heptathlon, pentathlon, pro-am, golf day, golf days, golf scramble, texas scramble, captain's day
    captain’s day, ladies' day, ladies day, president's day match, club night, club nights, club evening
    club evenings, round robin, round-robin, roll-up, roll-ups, bonspiel, free skate, public skate
    skate night, ice show, open swim, lan party, lan parties, grand final, grand finals, cup final
    cup finals, league final, district final, state final, county final, regional final, regional finals
    national final, national finals, heats, regionals, nationals, sectionals, play-down, play-downs, playdown
    playdowns, shootout, matinee, matinée, press preview, press night, opening night, closing night
    first night, gala performance, revue, jam night, open jam, jazz night, blues night, open-mic night
    open mic night, open mike, poetry slam, slam, spoken word night, listening party, album launch, rave
    dj night, dj set, live recording, taping, exhibit opening, art show, art walk, art walks, art crawl
    gallery walk, gallery crawl, gallery night, museum night, long night of museums, late opening
    late-night opening, preview evening, preview night, life drawing, sketch crawl, sketchcrawl, paint night
    paint and sip, knit-along, knit night, knit and natter, sewing bee, quilting bee, quilt show, craft night
    crafternoon, play reading, script reading, read-through, table read, dress run, tech rehearsal
    casting call, milonga, lindy exchange, contra dance, contradance, ceili, céilí, twmpath, hoedown
    hootenanny, knees-up, line dance, social dance, dance night, dance party, salsa night, masquerade
    comic con, comicon, puppet show, magic show, light show, laser show, drone show, fireworks night
    firework night, guy fawkes night, mumming, wassail, well dressing, maypole dancing, crowning, rushbearing
    cheese rolling, pancake race, duck race, raft race, soapbox race, tug of war, tug-of-war, egg roll
    egg rolling, trunk or treat, trunk-or-treat, trick or treat, trick-or-treat, trick-or-treating
    haunted house, haunted trail, ghost walk, ghost tour, ghost hunt, pumpkin carving, hayride, hay ride
    hayrides, sleigh ride, tree trimming, cookie exchange, gift exchange, secret santa, santa visit
    santa's grotto, breakfast with santa, late-night shopping, late night shopping, sidewalk sale
    restaurant week, food truck rally, cookoff, chili cookoff, rib-off, barbeque, hangi, luau, lobster boil
    shrimp boil, low country boil, oyster roast, crab feed, clam bake, fish boil, ham supper, turkey supper
    spaghetti dinner, bean supper, ice cream social, ice-cream social, strawberry social, pie social
    box social, cake walk, cakewalk, wine dinner, wine tour, beer tasting, gin tasting, whisky tasting
    whiskey tasting, cheese tasting, tap takeover, brew day, pub crawl, bar crawl, beer fest, oktoberfest
    food fest, mini-fest, fest
    farmers' market, farmers market, farmers’ market, farmer's market, farmers' markets, farmers markets
    christmas market, christmas markets, street market, night market, night markets, makers market
    makers' market, craft market, holiday market, vintage market, sunday market, stock sale, store sale
    cattle sale, sheep sale, ram sale, bull sale, horse sale, livestock sale, yearling sale, dispersal sale
    tack sale, livestock show, agricultural show, county show, ploughing match, ploughing matches
    plowing match, hedge-laying match, sheepdog trial, sheepdog trials, sheep dog trials, dog show, cat show
    flower show, garden show, produce show, horticultural show, ram show, pony show
    garden visit, garden visits, garden safari, garden tour, plant fair, apple day
    apple pressing, cider pressing, crop walk, field walk, farm walk, farm walks, farm tour, farm tours
    farm visit, pasture walk, crop tour, open farm sunday, open farm day, hay day, threshing day
    ploughing day, working day, working days, steam rally, vintage rally, tractor rally, steam-up
    running day, running days, harvest home, county fair, state fair, agricultural fair, working weekend
    estate sale, warehouse sale, sample sale, attic sale, stoop sale, tag sale, boot sale, boot fair
    car boot, craft sale, art sale, flower sale, tree sale, bulb sale, pie sale, cookie sale, record sale
    surplus sale, sheriff's sale, sheriff’s sale, foreclosure sale, tax sale, trustee's sale, clothing sale
    table sale, church sale, charity sale, holiday sale, christmas sale, spring sale, used book sale
    library sale, quilt sale, white elephant sale, moving sale, blood donor session, donor session
    donor sessions, vaccination clinic, vaccination session, vaccination drive, flu clinic, flu clinics
    immunisation clinic, immunization clinic, walk-in clinic, health check, health checks, first aid course
    cpr training, antenatal class, baby clinic, support group, bereavement café, memory café, memory cafe
    memory cafés, dementia café, death café, death cafe, repair café, repair cafe, repair cafés, repair cafes
    carers' café, coffee and chat, tea and chat, tea and talk, chat café, wellbeing walk, health walk
    health walks, sound bath, gong bath, yoga, yoga class, tai chi, pilates, mindfulness course, flag day
    street collection, bucket collection, bag pack, bag-pack, collection day, collection days, sponsored walk
    sponsored walks, sponsored swim, sponsored ride, sponsored run, sponsored silence, sleep-out, sleepout
    big sleep, abseil, skydive, firewalk, fire walk, dragon boat race, dragon boat races, head shave
    headshave, coffee afternoon, coffee afternoons, coffee evening, coffee mornings, coffee hour
    race evening, ladies' lunch, ladies lunch, fashion show, auction of promises, giving day, day of giving
    phonathon, phone-a-thon, danceathon, dance-a-thon, bikeathon, bike-a-thon, bowl-a-thon, walk-a-thon
    read-a-thon, trek, charity trek, night walk, memory walk, street clean, community clean, tree planting
    tree-planting, planting day, tree planting day, weeding day, conservation day, work day, work days
    build day, barn raising, food distribution, food giveaway, toy giveaway, coat giveaway, backpack giveaway
    community meal, community meals, community lunch, free lunch, community breakfast, community dinner
    volunteering day, school supply drive, can drive, bottle drive, book drive, clothing drive, clothing swap
    gift drive, donation drive, donation day, bone marrow drive, registration drive, voter registration drive
    strike day, strike days, strike ballot, sickout, sick-out, work-to-rule, go-slow, lockout, lock-out
    hartal, bandh, general strike, hunger strike, sympathy strike, wildcat strike, protest march, mass rally
    bargaining session, ratification vote, strike vote, lobby day, advocacy day, mass lobby
    lobby of parliament, day of mourning, day of remembrance, days of action, week of action, blockade
    dharna, rail roko, morcha, counter-protest, counterprotest, counter-demonstration, counter-demo, die-in
    sleep-in, walk-in, work-in, read-in, flash mob, flashmob, human chain, peace camp, car caravan
    demo
    results call, results presentation, results presentations, analyst day, analyst call, investor call
    investor update, investor presentation, investor event, capital market day, trading update
    earnings release, results announcement, sgm, ogm, ipo, ribbon cutting, ribbon-cuttings, ground breaking
    sod turning, turning of the sod, cutting of the first sod, turning of the first sod, first sod cutting
    foundation stone laying, foundation-stone laying, laying of the foundation stone, cornerstone laying
    laying of the cornerstone, product launch, press day, press days, press launch, media launch, media tour
    press tour, press trip, press visit, media visit, media event, press event, familiarisation trip
    factory tour, plant tour, recruitment day, recruitment days, recruitment fair, recruitment event
    hiring event, hiring day, assessment day, assessment days, interview day, interview days, induction day
    induction days, onboarding session, awayday, team-building, teambuilding, team building, team day
    happy hour, after-work drinks, networking event, networking breakfast, networking lunch
    networking evening, networking drinks, pitch night, pitch day, pitch event, pitch competition
    pitch session, startup weekend, start-up weekend, office opening, store opening, grand reopening
    reopening, re-opening, relaunch, re-launch, soft launch, supplier day, supplier event, meet the buyer
    meet-the-buyer, vendor day, market engagement event, bidders' day, bidder day, tender briefing, job walk
    bid walk, briefing day, stakeholder day, partner day, partners' day, user day, customer day, members' day
    members day, sprint demo, retrospective, backlog grooming, backlog refinement, planning poker
    pi planning, iteration planning, daily scrum, scrum of scrums, showcase, showcases, plugfest, plugfests
    plugtest, plugtests, interop, interop event, connectathon, connect-a-thon, testfest, bakeoff, testing day
    test week, docs day, docs sprint, doc sprint, docathon, doc day, translation sprint, translation day
    install party, installfest, key signing, keysigning, key-signing, key signing party, keysigning party
    point release, hackweek, hack week, hack night, hack evening, hacknight, code night, coding night
    capture the flag, ctf, bug day, bug squash, ama, developer day, developers day, dev day, devroom, bof
    birds-of-a-feather, string freeze, soft freeze, hard freeze, beta release, alpha release
    server migration, data migration, system migration, failover test, switchover, cut-over, system upgrade
    patch window, change window, change freeze, downtime, scheduled maintenance, planned maintenance
    emergency maintenance, drafting session, editing session, comment resolution, letter ballot
    recirculation ballot, working group last call, alert test, emergency alert test, test alert
    earthquake drill, shakeout, evacuation drill, mock drill, mock exercise, drill night, drill nights
    safety day, prescribed burn, controlled burn, planned burn, hazard reduction burn, passing-out
    passing out, pass-out, attestation, wetdown, coffee with a cop, take-back day, drug take back
    knife amnesty, gun buyback, blue light day, open station, car wash, cadet night, dry run, dry-run
    test run, trial run, dress rehearsal, inaugural flight, inaugural run, inaugural sailing, farewell tour
    farewell run, railtour, rail tour, steam special, open depot, boat gathering, boat rally, lock opening
    bridge opening, road opening, float-past, ship naming, members' evening, members evening
    members’ evening, members' night, members night, slide show, slideshow, slide night, photo walk
    photowalk, photo shoot, photoshoot, auction night, annual show, table show, swap night, frag swap
    coin fair, coin show, stamp fair, stamp show, postcard fair, toy fair, record fair, gem show, model show
    train show, hamfest, hamvention, foxhunt, fox hunt, dxpedition, observing session, observing night
    observing evening, public viewing night, viewing night, sky watch, skywatch, games day, games days
    game night, game nights, games evening, board game night, board games night, rpg night, prerelease
    pre-release, wargames show, caving trip, climbing meet, hut meet, meet weekend, camp-out, campout
    camporee, campfire, camp fire, night hike, hikes, car treasure hunt, mega event, get-together
    get-togethers, hangout, hang-out, social evening, social evenings, social night
    social hour, soirée, soiree, soirées, soirees, conversazione, tiffin, high tea, cheese and wine
    wine and cheese, cheese and wine evening, luncheon club, lunch club, supper club, film club, bingo night
    bingo nights, poker night, casino night, karaoke night, comedy night, comedy show, ladies' night
    ladies night, family night, date night, wine night, pizza night, craft evening, art night, dj evening
    film evening, film evenings, movie afternoon, music evening, musical evening, burns night, burns supper
    hogmanay, new year's eve party, new year party, halloween party, foam party, pool party, beach party
    roof raising, birthday bash, bash, shindig, hoolie, presser, pressers, doorstep, webchat, web chat
    twitter chat, tweet chat, twitter space, live chat, livechat, facebook live, instagram live, live stream
    live-stream, podcast recording, simulcast, live broadcast, telecast, telebriefing, tele-briefing
    tele-town hall, telephone town hall, tele-town-hall, teletown hall, zoom call, teams call, team call
    video call, group call, community call, members' call, sync call, wg call, bicentenary, tercentenary
    sesquicentenary, quincentenary, finale, grand finale, homecomings, meet-up group, first friday
    museum late, lates, information morning, information afternoon, information evenings, information night
    information nights, info night, info evening, advice day, advice days, advice surgery, advice morning
    drop-in day, drop-in morning, drop-in afternoon, drop-in evening, consultation event, consultation day
    consultation evening, engagement event, engagement session, community event, charity event
    fundraising event, fundraising day, fundraising night, fundraising evening, fundraising dinner
    open event, taster event, drop-in event, virtual event, in-person event, celebration event
    awareness event, training event, family event, family fun day, community night, community evening
    skills day, skills session, safety session, practice session, choir practice, band practice
    bell practice, ringing practice, team practice, net practice, football practice, practice night
    practice nights, practice day, kit day, kit swap, bike check, bike maintenance session, dr bike, bike fix
    learn to ride, taster classes, trial session, trial class, open class, drawing class, art class
    dance class, cooking class, cookery class, cookery demonstration, cooking demonstration, language class
    craft class, crash course, short course, evening class, evening classes, language exchange
    conversation class, conversation table, stammtisch, tandem evening, homework club
    celebrations, festivities, concerts, screenings, rallies, demonstrations, matches, fixtures, races, tours
    walks, debates, sermon, dinners, feast
    awards, classic, bowl, masters, worlds, jam, stakes, weekender"""
)
_IN_THE_TABLE = frozenset(word for word in _GATHERINGS if word.endswith("ing"))  # with its plural, where it has one
_HEADS = with_plurals(_GATHERINGS, _plural, _WEAK | _NO_PLURAL | _IN_THE_TABLE)
# What is handed in until a day.
_HANDED = (
    r"abstracts?|manuscripts?|papers|submissions?|proposals?|nominations?|heads of argument|statements?|comments?|"
    r"responses?|objections?|representations?|motions|memorand(?:a|um)|prox(?:y forms?|ies)|forms?|items|entries|"
    r"final versions?|camera[- ]ready(?: \w+)?|drafts?|contributions?|applications?|letters? of intent|"
    r"expressions? of interest|bids|tenders?|quotations?|rsvps?|replies|orders?|disclosure|early[- ]bird|copy|"
    r"articles|requests?|claims|dues|payments?|fees|deposits?|intentions? to (?:submit|participate|bid|present)|"
    r"notices? of intent|refunds?|changes of names?|briefs|filings?|reports?|photo(?:graph)?s|recipes|"
    r"(?:short )?stories|poems|essays|designs|drawings|sketches|(?:team|line-up) ?sheets|portfolios|objections|"
    r"pleadings|petitions|"
    r"curricul(?:um|a)(?: vitae)?|cvs?|résumés|cover(?:ing)? letters?|references|testimonials|theses|dissertations|coursework|"
    r"assignments|homework|problem sets?|case studies|concept notes?|pre-?proposals?|eois?|lois?|questionnaires|surveys|"
    r"consent slips|permission slips|reply slips|booking slips|coupons|(?:postal |proxy |online )votes|bookings|pre-?orders?|"
    r"reservations|(?:meal|menu|lunch|dinner|workshop) choices|dietary (?:requirements|requests|needs)|cancellations|withdrawals|"
    r"renewals|subscriptions|subs|registrations|pre-?registration|sign-?ups|expense claims|invoices|receipts|(?:tax|annual|census) returns|declarations|affidavits|"
    r"(?:skeleton|written|closing) arguments|(?:final|written|closing|opening) submissions?|affirmations|exhibits? lists?|(?:trial |hearing |court )bundles?|"
    r"proofs? of (?:claim|debt|service)|answers and counterclaims|counterclaims|cross-claims|replies|rejoinders|sur-?replies|rebuttals|"
    r"(?:witness|expert) (?:statements?|lists?|reports?|evidence)|interrogatories|subpoenas|acceptances|corrections|amendments|feedback|"
    r"written (?:evidence|questions|answers|testimony|views|comments|input)|suggestions|credentials|notes? verbales?|"
    r"lists? of (?:delegates|participants|names|entries)|names of (?:\w+ )?(?:delegates|participants|players|speakers|candidates|representatives)|"
    r"visa (?:requests|applications|forms|letters)|accreditations?|passport (?:details|copies|scans)|(?:flight|travel|arrival) details|rooming lists?|"
    r"room bookings|hotel bookings|artworks?|illustrations|cartoons|logos|blurbs?|bios?|biographies|headshots|slides|slide decks?|"
    r"camera[- ]ready (?:copy|papers|versions)|preprints|offprints|proofs|galley proofs|errata|chapters|book reviews|obituaries|adverts|"
    r"advertisements|ads|advertising copy|class notes|match reports|scripts|screenplays|scores|samples|specimens|"
    r"(?:team|squad|crew|class|member|membership|delegate|player) lists|squads|line-?ups|rosters|nomination(?: papers| forms)|seconders|affiliation fees|"
    r"(?:final |second |first |full |remaining )?balances?|(?:final |second |first |full )?instal?ments?"
)
# Besides, what is taken from the readers, though it alone before a day says nothing.
_TAKEN = _HANDED + (
    r"|offers?|views|opinions?|ideas|ballots|apologies|donations|pledges|raffle prizes|prizes for the raffle|"
    r"early[- ]bird (?:rates?|prices?|tickets|registration|discounts?)|room block|group rate|block booking|registration|"
    r"enrol?ment|subscription|application(?: window| period| round)?|accreditation|acceptance|comment period|election period|exchange offer|"
    r"(?:rights|share|tender|takeover|buy-?back) (?:offer(?:ing)?|issue)|crowdfunding|petition|calls? for \w+|cfp|rfp|rfq|rfi|itt|"
    r"submission (?:site|system|portal|window|period)|bookings?|sponsorships?|advance sales?|pre-?sale|waiting list|list of speakers"
)

_ON_MATTER = (  # what a vote or a talk is on, and not the day on which it is
    r"on(?! (?:\d|the \d|mon|tues|wednes|thurs|fri|satur|sun|(?:jan|feb|march|apr|may|june|july|aug|sept|oct|nov|dec)[a-z]* \d))"
)
_LEXICON = Lexicon(
    "en",
    heads=_HEADS,
    singulars=singulars(_HEADS, _plural),
    several=plurals(_HEADS, _plural),
    weak=_WEAK,
    deadlines=words(
        """deadline, deadlines, submission deadline, closing date, due date, registration deadline, submissions
        call for papers, paper submission, abstract submission, notification, camera-ready, comments, nominations
        applications, early bird, early registration, registration"""
    ),
    stops=words(
        """originally, initially, provisionally, dated
        the, a, an, this, that, these, those, its, their, his, her, our, your, my, is, are, was, were, be, been, being
        will, would, shall, should, may, might, can, could, must, has, have, had, do, does, did, at, in, to, from, by
        with, after, before, during, since, until, as, when, while, which, who, whom, whose, where, that, if, because
        but, or, so, than, then, there, here, it, they, we, he, she, you, i, not, no, into, about, over, under, between
        held, hold, holds, holding, attend, attended, attending, attends, said, says, told, took, take, takes, place
        hosted, host, hosts, hosting, convened, convene, convenes, opened, open, opens, began, begin, begins, start
        starts, started, ended, end, ends, postponed, cancelled, canceled, rescheduled, scheduled, moved, planned
        co-chaired, chaired, chairing, chair, organised, organized, organise, organize, announced, announce, following
        next, last, first-ever, upcoming, forthcoming, recent, earlier, later, each, every, all, any, some, many, more
        most, other, another, such, both, one, two, three, four, five, via, per, also, only, just, ahead, including
        discuss, discussed, discussing, join, joined, joins, visited, sign, signed, address, addressed, against
        yesterday, today, tomorrow, tonight, please, however, therefore, meanwhile, although, though, unless, whether, whereby
        despite, according, us, them, him, me, himself, herself, themselves, itself, myself, ourselves, already, currently
        recently, still, instead, invited, invites, invite, inviting, confirmed, confirms, agreed, agrees, decided, decides
        approved, discusses, reminded, reminds, requested, advised, advises, informed, informs, noted, reported, regrets
        pleased, delighted, unable, unlikely, likely, expected, expects, hopes, aims, intends, wishes, wish, having, did, doing
        arranged, arranges, arranging, hosting, staged, stages, staging, relocated, delayed, shelved, abandoned, scrapped
        suspended, resumed, resumes, resume, reconvenes, reconvened, celebrates, marks, honours, welcomes, welcomed, participate
        participated, participating, participates, gather, gathers, gathered, meets, met, due, owing, regarding, concerning"""
    ),
    joiners=words(
        "of, the, for, and, on, &, de, la, du, des, van, von, der, to, in, with, 's, at, by, a, del, di, da, dos, el, al, le, les, zu, zum, zur, ibn, y, et, und, upon, 'n', ’n’"
    ),
    tails=words(
        "of, on, for, between, with, to, about, against, along, marking, celebrating, commemorating, regarding, concerning, among, amongst, towards, toward, honouring, honoring, remembering, featuring, entitled, titled, addressing, exploring, involving, versus, examining, relating"
    ),
    articles=words("the, a, an, this, its, their, our, his, her, each, every, next, last, another"),
    cancelled=cue(
        r"cancel(?:l?ed|l?ing|l?ation|s)?|canc(?:e?ll?|le)e?d|canx|cxl(?:d|led)?|call(?:ed|s|ing)? off|(?:drop(?:s|ped)?|ax(?:es|ed)) (?:its |their |the |all )?plans? (?:for|to)|pull(?:s|ed)? the plug on|scrapp(?:ed|ing)|abandoned|scrubbed|vacated|no meeting|will no longer|"
        r"(?:we|let['’]s|we['’]ll)(?: (?:will|shall|are|have|be|going to|need to|decided to))* skip(?:ped|ping)?(?= (?:the|this|our|next|that|today|tomorrow|one|it)\b)|"
        r"(?:forgo(?:es|ing)?|forwent|dispens(?:e|es|ed|ing) with) (?:its|their|our|the) (?:[\w-]+ ){0,3}(?:meeting|session|sitting|gathering|conference|festival|call)s?|"
        r"(?:is|are) hereby (?:rescinded|revoked|annulled|recalled|countermanded)|"
        r"(?:has|have) (?:fallen through|been (?:nixed|rescinded|revoked|annulled))|(?:is|was) a (?:no-?go|wash-?out)|(?:rained|snowed|washed|fogged|frozen) (?:off|out)|"
        r"(?:taken|struck|removed|deleted|withdrawn|dropped|pulled) (?:off|from|out of) (?:the )?(?:\w+ )?(?:calendar|docket|(?:cause |fixture |hearing )?list|schedule|diary|board)|"
        r"(?:(?:can)?not|unable to|(?:is|are|was|were|wo|ca|do|does|did|has|have|had|could|should|would|must)n['’]t)(?: now| be| being| able to| going to| possible to| therefore| after all)* (?:held(?! (?:in|at|on)\b)|tak(?:e|ing) place|meet(?:ing)?|sit(?:ting)?|go(?:ing)? (?:ahead|forward)|happen(?:ing)?|"
        r"hold(?:ing)?(?= (?:the|a|an|our|its|their|this|any)\b)|convened?|convening|proceed(?:ing)?|occur(?:ring)?|staged?|com(?:e|ing) off|materiali[sz]e|run(?:ning)?(?= on\b))|no longer (?:tak(?:e|ing)|be held|being held|going (?:ahead|on|forward)|happen(?:ing)?|proceed(?:ing)?|running|meeting|needed|required|on (?!the\b))|"
        r"(?:is|are|was|were|be|been)(?: \w+(?<!n’t)(?<!not)(?<!put)(?<!held)){0,2}? (?:off(?! (?:to|the|from|on|for the))|dropped|skipped|withdrawn|struck (?:off|out|from)|scratched|canned|binned|ditched|dumped|aborted|averted|annulled|discontinued|voided|"
        r"pulled(?= ?(?:[.,;)]|$)| (?:due|because|after|over|at|following)\b)|"
        r"discharged|stood down|axed|done away with|nixed|given the chop)|withdrawn(?= ?(?:[.;)]|$))|(?:had|have|decided|forced|obliged) to (?:drop|scratch|abandon|scrap|pull|nix|ditch|axe)|(?:not|against) (?:to (?:hold|stage|run|proceed|go ahead|host|organi[sz]e)|(?:holding|staging|proceeding|going ahead))|falls? away|taken off (?:the calendar|calendar|\d)"
    ),
    postponed=cue(
        r"(?:postpon(?:ed|ement|e|es|ing)|put (?:off|back|on hold)|deferred|delayed)"
        r"(?! (?:its|the|their|an?|any|his|her) (?:\w+ )?(?:decision|ruling|judge?ment|verdict|payment|approval|adoption|introduction)\b)|"
        r"(?:has|have|had) (?:had to be|been) (?:moved|shifted|re-?scheduled|re-?arranged|re-?listed)(?=[.,;]|\s+(?:because|due|owing|after|following|at short)\b)|sine die|suspended|until further notice|"
        r"(?:has|have) been adjourned(?=[.,;)]|$|\s+(?:because|due|owing|after|following)\b)|"
        r"adjourned (?:generally|indefinitely|to (?:a|another|some) (?:later|new|date|future|day|other)|to dates?|for dates?|for mention)|"
        r"continued (?:generally|indefinitely|to (?:a|another|some) (?:later|new|date|future|day|other))|"
        r"(?:moved|shifted|pushed|bumped|changed|transferred|carried over|deferred) to (?:a|some|another|an as)[ -](?:later|future|new|different|date|other|yet)(?! (?:day|date|time)[ ,:–-]+(?:on |of |the )*\d)|"
        r"(?:will|shall|to|must)(?: \w+)? be (?:re-?scheduled|re-?arranged|re-?listed|re-?fixed|re-?planned|re-?booked|re-?staged|re-?notified|re-?organi[sz]ed)(?! (?:to|for|from|on|at|as)\b)|"
        r"(?:is|are) being (?:re-?scheduled|re-?arranged|re-?listed|re-?planned|re-?organi[sz]ed)(?! (?:to|for|from|on|at|as)\b)|"
        r"new dates? (?:will|to) be|(?:new|alternative|replacement|revised|fresh|further) dates? (?:(?:is|are) )?(?:to follow|to come|pending|awaited|tb[acd]|in due course|(?:will|shall) follow)|"
        r"no (?:new|fresh|alternative|replacement) date (?:has|have|is|was|yet|set|fixed)|"
        r"pushed (?:back|out)|shelve[sd]?|shelving|mothball(?:ed|s)|off for now|slips? (?:to|from|until|into)|has slipped(?=[.,;]|$)|kicked (?:into|down the road)|"
        r"held over (?:to|until)|been held over(?=[.,;)]|$|\s+(?:because|due|owing|after|following)\b)|(?:been|is|are) (?:laid|stood) over(?! (?:to|until|for) (?:the )?\d)|"
        r"(?:held|done|be|place|ahead|staged|hosted|run|heard|celebrated|listed|scheduled) (?:at|on) (?:a|some) (?:later|future|other) (?:date|time|stage|point)|stands over|"
        r"(?:is|are|put|been|remains?|placed|be) (?:(?:now|currently|all) )?on (?:hold|ice|pause|the back burner)(?! (?:for|until|till) (?:the )?\d)|(?:has|have) been (?:paused|parked|remanded|stayed)(?! for\b)|(?:is|are) paused|"
        r"in abeyance|(?:been|be|is|are) rolled over|(?:rolled|carried) over (?:to|into|until) (?:next|the)|p[-/]p|ppd|deferment|deferral|"
        r"\(?(?:postp|pp['’]?d|pstpnd)\.?(?=\W*$)"
    ),
    moved=cue(
        r"re-?scheduled (?:to|for|from)|rescheduled|moved (?:to|from|forward|up)|shifted|brought forward|new (?:date|slot)s?|(?:alternative|alternate|replacement|substitute|rearranged|amended|corrected|fresh|later) (?:date|slot)s?|make-?up dates?|"
        r"re-?arranged (?:to|for|from)|re-?(?:listed|fixed|booked|set) (?:to|for)|pushed (?:back|forward|out)? ?to|put (?:back|off|forward) (?:to|until|till|from)|bumped (?:up )?(?:to|from)|swapped (?:to|from)|transferred (?:to|from)|switched (?:to|from)|"
        r"(?:carried|held|laid|stood|rolled) over (?:to|until|from)|deferred (?:to|until|till|from)|delayed (?:to|until|till|from)|adjourned (?:to|until|till|from)|continued to|pulled forward|"
        r"will now (?:be|take|meet|begin|start|run|open|go|happen|sit|convene|host|commence|kick|gather|resume|return|hold|follow|fall|proceed|play)|"
        r"now (?:confirmed|hold|meet|be held|to be held|being held|take place|takes place|taking place|to take place|set for|set down|fixed for|planned for|booked for|slated for|due|happening|going ahead|running|runs|scheduled|re-?scheduled|re-?arranged|down for|on(?= (?:\d|the \d|mon|tues|wednes|thurs|fri|satur|sun))|falls on)|"
        r"postponed (?:to|until|till|from)|instead of|instead|changed (?:to|from)|(?:altered|amended|corrected) (?:to|from)|in lieu of|replaces?|revised|ha(?:s|ve) been changed"
    ),
    tentative=cue(
        r"tentative(?:ly)?|provisional(?:ly)?|we hope(?! (?:that )?(?:you|everyone|everybody|many|most|lots|all|some|as many|(?:to|we(?:['’]ll| can| will)) (?:see|meet|welcome|greet|hear))\b)|proposed|propos(?:e|es|ing)|suggest(?:s|ed|ing)?|may (?:(?:now|also|well|still|yet|even) )?(?:be held|now be|take place|go ahead|happen|begin|be (?:staged|convened|hosted|scheduled|arranged)|resume|reconvene|"
        r"meet|host)|might|could (?:(?:now|also|well|still|yet|even|possibly) )?(?:be (?:held|staged|convened|hosted|scheduled|arranged|heard)|take place|go ahead|happen|begin|start|open|resume|reconvene|convene|visit|travel|meet|host)|to be confirmed|tbc|tbd|likely|possibl[ey]|hop(?:es?|ing) to(?! (?:see|meet|welcome|greet|hear|have you|catch|be joined)\b)|plans? to|intend(?:s|ing)? to|thinking (?:of|about)|toying with|mull(?:s|ing)|contemplat(?:es|ing)|in the works|on the cards|in the offing|all being well|(?:god|lord) willing|deo volente|d\.v\.|"
        r"(?:aim|shoot)(?:s|ing)? (?:for|at)|looking at(?= (?:a|the|early|mid|late|\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec))|"
        r"anticipat(?:ed|es|ing)(?= (?:date|dates|start|opening|launch|hearing|trial|to|for|on|in|that)\b)|envisag(?:ed|es|ing)|foreseen for|estimated (?:date|start|opening|launch|for|to be)|target(?:ed)? (?:dates?|for)|aspirational|working dates?|best guess|"
        r"moot(?:ed)?(?= (?:for|as|court date)\b)|floated|touted|earmarked|rumou?red|eyeing|unconfirmed|awaiting (?:confirmation|approval)|pending (?:confirmation|approval)|confirmation (?:pending|awaited|to follow)|"
        r"(?:dates?|days?) (?:may|could|might|can|(?:is|are) liable to) (?:still |yet )?(?:be (?:changed|altered|amended|moved)|change|shift|slip|move)|prov(?=\.?\))|"
        r"threaten(?:s|ed|ing)?(?= (?:to|a|an|another|more|further|industrial|strike|strikes|walkouts?|for)\b)|(?:how|what) about(?= (?:\d|the \d|mon|tues|wednes|thurs|fri|satur|sun|next|this))|would(?= (?:[\w,]+ ){1,6}(?:suit|work|be ok|be okay|be possible|do)\b)|"
        r"expected(?! (?:in|at|from|to (?:attend|take part|participate|draw|attract|bring together|be (?:present|among)|welcome))\b)|probabl[ey]|is considering|considering|aims? to|pencil+ed in|pencil in|(?:is|are) (?:being planned|under review)|hoped to|talks (?:are )?under ?way|subject to|indicative dates?|not yet (?:fixed|set|final)|"
        r"under discussion|if needed|if required|if necessary|if need be|if all goes (?:well|to plan)|only if|if (?:funds?|funding|enough|sufficient|there (?:is|are) enough|approved|confirmed|permitted|the weather|numbers|demand)|(?:not yet(?: been)?|not(?: been)?(?= (?:confirmed|finali[sz]ed|fixed)\b)|(?:still|yet) to be|has to be|have to be|must be|to be) (?:confirmed|fixed|agreed|approved|finali[sz]ed|determined|ratified|firmed up)(?! (?:at|in|by|during)\b)|held in reserve|we (?:would|could) like to|"
        r"(?<!\d )(?:may|could)(?: (?:still|yet|well|now))? not (?:go ahead|take place|be held|happen|meet|proceed)|"
        r"(?:may|could)(?: (?:still|yet|well|now))?(?: have to)? be (?:cancel|call|postpon|put (?:off|back)|delay|scrap|drop|shelv|mov|defer)\w*|"
        r"in (?:grave |serious |some )?doubt|in limbo|under a cloud|hang(?:s|ing) in the balance|doubts? (?:over|about|whether|ha(?:s|ve)|surrounds?|hangs?)|doubtful|unclear|uncertain|undecided|up in the air|in the balance|"
        r"remains to be seen|no decision|(?:not|nor) (?:clear|certain|sure|decided) (?:whether|if|that)|offer(?:s|ed|ing)? to host"
    ),
    former=cue(
        r"originally(?: \w+){0,4}|previously(?: \w+){0,4}|initially(?: \w+){0,4}|instead of(?: the)?|rather than(?: on)?|"
        r"(?:postponed|moved|rescheduled|re-?arranged|re-?listed|shifted|changed|deferred|brought forward|delayed|pushed (?:back|out)?|put (?:back|off)|bumped|transferred|switched|swapped|adjourned|(?:carried|held|rolled|laid|stood) over|altered|amended|revised) ?from|"
        r"in place of|in lieu of|as opposed to|contrary to(?: \w+){0,3}|replac(?:e|es|ing)|"
        r"(?:was|were) (?:(?:going )?to (?:have|be|take|begin|start|open|meet|run|convene|commence|kick off|go ahead|host|sit)|due|scheduled|planned|set|supposed|slated|meant|intended|billed|booked|pencil+ed in|earmarked|timetabled|programmed|arranged)(?: \w+){0,6}|should have (?:been held|taken place|begun|started|opened|met|run)(?: on)?|"
        r"had (?:been|first|originally)(?: \w+){0,5}|had (?:hoped|planned|wanted|meant|intended|aimed|been (?:hop|plan)n?ing) to(?: \w+){0,6}|"
        r"after (?:calling off|cancell?ing|scrapping|postponing|abandoning|dropping|putting (?:off|back)|losing|missing) (?:its|their|the|his|her)|"
        r"once (?:set|scheduled|planned|announced|fixed|billed|slated|pencil+ed in|mooted|earmarked)(?: \w+){0,2}|would have(?: \w+){0,4}|no longer(?: \w+){0,3}|(?:had been|was)(?: [\w'’]+){1,2} (?:wish|hope|plan|intention|aim) to(?: \w+){1,7}|"
        r"(?:was|were|is|are|had been) (?:(?:wrongly|mistakenly|incorrectly|erroneously) )?(?:printed|given|listed|shown|stated|put down|advertised|announced|published|described) as(?: \w+)?|(?:misprinted|mis-?stated|misreported) as|"
        r"(?:wrongly|mistakenly|erroneously|incorrectly)(?: \w+){1,4}|an earlier version(?: \w+){0,4}|"
        r"not(?: on)?|(?:cannot|(?:wo|ca|could)n['’]t|unable to)(?: \w+)? (?:be (?:held|staged|hosted)|go ahead|take place)(?: on)?|first (?:intended|planned|scheduled|set|announced|advertised|mooted|fixed|listed|billed|booked)(?: \w+){0,5}|formerly(?: \w+){0,3}|(?<!is )(?<!are )(?<!be )(?<!hereby )convened for(?: the)?|was:|(?:old|previous|former|prior|original) date:?(?: (?:was|of))?"
    ),
    former_after=cue(
        r"(?:had been|was)(?: \w+){0,2} (?:plan|date|choice|target|slot)(?: \w+){0,2}|(?:did not|didn['’]t|does not|doesn['’]t|will not|won['’]t) (?:suit|work(?: (?:out|for))?)|fell through|"
        r"(?:is|was) (?:off the table|given up|dropped|abandoned|ruled out|no longer (?:possible|available|feasible|viable|on)|out of the question|not possible|unworkable|scratched)|(?:proved|became|turned out(?: to be)?) (?:impossible|unsuitable|unworkable|not (?:to be )?possible)|"
        r"had been (?:set|fixed|planned|announced|pencil+ed in|chosen|mooted|agreed|floated|earmarked|reserved|suggested|proposed|advertised|billed|slated|targeted|booked)|"
        r"(?:as )?(?:first|originally|initially|previously|earlier|wrongly|mistakenly|incorrectly) (?:announced|planned|fixed|set|published|given|agreed|chosen|scheduled|advertised|billed|intended|stated|notified|printed|listed|proposed|booked|envisaged|communicated|mooted|reported|indicated|arranged|foreseen|programmed|slated|hoped)|"
        r"as (?:advertised|stated|printed|reported) (?:earlier|before|previously|in error)"
    ),
    past=cue(
        r"was|were|met|held|took|attended|concluded|ended|hosted|gathered|visited|began|opened|chaired|co-chaired|said|told|"
        r"agreed|discussed|signed|convened|wrapped up|closed|came|heard|paid|arrived"
    ),
    future=cue(
        r"will|shall|to be held|is to|are to|going to|scheduled|due to|set to|plans? to|next|upcoming|forthcoming|"
        r"takes? place|is being held|invites?|join us|to meet|to host|will be"
    ),
    history=cue(
        r"established|founded|set up|since|formed|born|elected|appointed|joined|first held|launched in|adopted|inaugurated in|"
        r"signed in|dating back|created in|built|published|approved|(?<!be )accepted|passed|enacted|issued|died|passed away|incorporated|ordained|married|christened|assassinated|massacre|armistice|genocide|graduated|retired|"
        r"took office|sworn in|anniversary of the|coup|killed|uprising|quake|earthquake|attacks? of"
    ),
    stamp=cue(
        r"posted|published|updated|last (?:updated|modified|reviewed|revised)|dated?|issued|filed|printed|accessed|retrieved|"
        r"release date|for release|embargo(?:ed)?(?: until)?|press release|created|submitted by|uploaded|revised|adopted|"
        r"agenda posted|date posted|reported|as of|copyright|©|\(c\)|announced|said|told|wrote|stated|statement|confirmed"
    ),
    hours=cue(
        r"office hours|open(?:ing)? hours|open (?:daily|from|monday|mon|every day)|business hours|weekdays|office(?: is)? open|"
        r"monday (?:to|through|-|–) friday|mon(?:day)?\s?[-–]\s?fri(?:day)?|phone lines|request line|counter|customer (?:service|care)|adjourned at|"
        r"registered as (?:(?:share|stock)?holders?|members)|(?:on|in) the (?:\w+ )?register of (?:members|shareholders)|record date|ex-dividend|shareholders of record|payable|call back|registration opens|"
        r"(?:opening|shop|store|museum|library|gallery|clinic|surgery|reception|visiting|visitor|trading|counter|service|desk|kitchen|bar|gym|pool|box office|ticket office|switchboard|helpline|hotline|banking|collection|call centre) hours|"
        r"(?:opening|trading|visiting) times|hours of (?:operation|business|opening|service|work)|(?:lines|phones|helpline|hotline|switchboard) (?:is |are )?open|open to (?:the )?(?:public|visitors)|(?:tues|wednes|thurs|satur|sun)day (?:to|through|-|–) (?:wednes|thurs|fri|satur|sun)day|"
        r"(?:tue|wed|thu|sat|sun)\s?[-–]\s?(?:wed|thu|fri|sat|sun)\b|(?:share|unit|stock)holders? (?:on|of) record|ex-?date|books? clos(?:ure|e|ing) date|payment date"
    ),
    arrive=cue(
        r"doors?(?: open)?|gates(?: open)?|gate opens?|sign-?in|check(?:ing)?[- ]?in|log(?:ging)?[- ]?on|log(?:ging)?[- ]?in|registration(?: opens?| from| desk)?|registering|arrivals?|arrive|arriving|muster|"
        r"assemble|assembly (?:from|at|by|point|area)|gather (?:from|by|outside)|fall[- ]in|form(?:ing)?[- ]up|line[- ]up from|lining up|turnstiles(?: open)?|house opens?|auditorium opens?|foyer opens?|lobby(?: opens?)?|waiting room|dial[- ]in|sound ?check|load[- ]in|set-?up|toss|weigh-?in|"
        r"bib (?:collection|pick-?up)|badge (?:collection|pick-?up)|packet pick-?up|badges|accreditation|pre-?show|pre-?drinks|welcome drinks?|nibbles|networking|mingling|seating|take (?:your )?seats|in (?:your )?(?:seats|places)|"
        r"meet (?:at|in|by|outside|from)|be there|turn up|show up|reception|refreshments|breaks?|bar|warm-?up|inspection|preview|call time|boarding|embark(?:ation)?|"
        r"(?:coffee|lunch|tea)(?! (?:mornings?|afternoons?|evenings?|clubs?|part(?:y|ies)|dances?|talks?|meetings?|concerts?|quiz))|"
        r"box office|ticket (?:desk|office)|replay|seats by|seated by|coach(?:es)?|pick-?up|(?:riders|skippers|drivers|captains|players|athletes|runners|competitors|crew|safety)['’]? (?:briefing|meeting)|scrutineering|course walk"
    ),
    begins=cue(
        r"start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es?|ing)|kick-?off|call(?:ed|s)? to order|curtain(?: up)?|tip-?off|face-?off|kick(?:s|ed|ing)? off|ko|k\.o\.|tee(?:s|ing)?[- ]off|first tee|push[- ]?back|push-?off|throw-?in|puck drops?|first (?:pitch|ball|whistle|gun|serve|leg|bell|heat|race|bout|tee|start|item|wave|off)|bully-?off|drop of the puck|"
        r"step-?off|steps? off|under ?way|roll(?:s|ing)?[- ]?(?:out|off)|wheels (?:rolling|turning|up)|kick-?stands up|set(?:s|ting)? off|set(?:s|ting)? out|mov(?:es|e|ing) off|march(?:es|ing)? off|shotgun start|warning (?:signal|gun)|gun (?:goes|time|start)|lights (?:out|down|up)|eyes down|downbeat|"
        r"bidding (?:opens|starts|begins)|(?:sale|service|show|performance|programme|program|play|film|feature|concert|match|game|lecture|talk|quiz|mass|play) (?:at|starts|begins)|house lights|prompt start|starting time|start time|business (?:starts|begins)|meeting proper|gavel (?:falls|drops)|"
        r"we (?:leave|start|begin|kick off|set off|depart|sail)|departs? (?:promptly )?at|departure|"
        r"(?:meeting|session|summit|conference|congress|assembly|hearing|talks|proceedings|event|ceremony|forum) (?:will )?(?:opens?|be opened)|"
        r"(?:meeting|session|event|hearing|it) (?:runs|will run)(?: from)?|opened by the chair|show(?:time)?(?= ?:? ?\d)|on stage"
    ),
    ends=cue(
        r"end(?:s|ing|ed)?|adjourned|finish(?:es|ing|ed)?|until|till|clos(?:es?|ing)|conclud(?:es?|ing|ed)|over by|carriages(?: at)?|adjourn(?:s|ing|ment)?|wrap(?:s|ping)?[- ]?up|dispers(?:e|es|al|ing)|dismiss(?:al|ed)|curfew|(?:home|out|done|finished|back|away|through|clear) by|last orders|lights out|final whistle|full[- ]time|stumps|ETA back|estimated finish"
    ),
    beside=cue(
        r"press (?:conference|briefing|call|point)|media (?:conference|briefing|call|availability|point)|photo ?(?:call|op)|"
        r"briefs?|speaks? to reporters|doorsteps?|stake-?out|photo ?(?:opportunity|shoot|spray)|family photo|bus(?:es)?|shuttles?|trains?|ferry|ferries|minibus|breakfast|lunch|dinner|supper|"
        r"drinks|buffet|barbecue|bbq|after-?party|taxis|cr[eè]che|childcare|minibuses|bar|office|box office|switchboard|tour|walk-?through"
    ),
    usual=cue(
        r"(?:(?:meetings|sessions|talks|workshops|lectures|seminars|concerts|rehearsals|evenings|performances|screenings|hearings|classes|"
        r"services|matches|games|events|webinars|calls|walks|rides|shows|films)|all|they|we (?:meet|gather|play|sing)|everything)"
        r"\b[^.]{0,60}\b(?:are|is|begin|start|commence|at|from|held|take place|run|in)|"
        r"unless (?:otherwise|we say|marked|stated|noted|shown)|except (?:where|when|as)|each (?:day|evening|time)|as a rule|normally|usually"
    ),
    morning=cue(r"mornings?|breakfast|sunrise|dawn|early|a\.?m|before work|run|ride|race|tide"),
    each=cue(r"each(?: day| time)?|both(?: days| times)?|all(?: days)?|every (?:day|time|one)|daily"),
    all_of_them=cue(
        r"both|they|each (?:meeting|session|event|of them)|all (?:\w+ )?(?:meetings|sessions|events|hearings|of them)|all"
    ),
    first_of=cue(r"the (?:first|former)"),
    second_of=cue(r"the (?:second|latter|other)"),
    same_hour=cue(
        r"(?:at )?the same (?:times?|hours?)|same (?:times?|hours?|(?:place|venue|location)(?:,| and) (?:same )?time)|(?:times?(?:,| and) (?:venue|place|location)|(?:venue|place|location)(?:,| and) times?|times?) (?:as (?:above|before|today|usual)|unchanged)|(?:at )?the usual (?:times?|hours?)|usual times?"
    ),
    same_day=cue(r"(?:on )?the same (?:day|date|evening|morning|afternoon)|same (?:day|date|evening)"),
    opened=cue(r"opened|began|begun|started|kicked off|got under ?way|convened"),
    closed=cue(
        r"ended|concluded|finished|wrapped up|wound up|rounded off|closed(?![ -]door)|came to (?:an end|a close|its close)|drew to (?:an end|a close)|adjourned|culminated"
    ),
    began=cue(
        r"(?:was |were |had )?(?:opened|began|begun|started|kicked off|got under ?way|commenced)(?: here)?(?: on)?|(?:in session|under ?way|meeting|sitting|gathered|running)(?: here)? since"
    ),
    ended=cue(
        r"end(?:s|ed)|conclud(?:es|ed)|finish(?:es|ed)|wrap(?:s|ped) up|(?<!\ba )(?<!the )clos(?:es|ed)(?![ -]door)|"
        r"(?:comes?|came|draws?|drew) to (?:an end|a close)|at the (?:end|close|conclusion) of|(?:last|final|closing) day of"
    ),
    until=cue(
        r"to|through|thru|until|till|up to|(?:and )?(?:ends?|ending|closes?|closing|concludes?|finish(?:es)?|returns?|leaves?(?: again)?|departs?)(?: on)?|back on"
    ),
    shifts=cue(
        r"mov(?:e|es|ed|ing)|re-?schedul(?:e|es|ed|ing)|postpon(?:e|es|ed|ing|ement)|put(?:s|ting)? (?:back|off)|shift(?:s|ed|ing)?|"
        r"changed|br(?:ing|ings|ought|inging) forward|preponed?|push(?:es|ed|ing)? (?:back|off)|pushed(?= (?:to|from|into|until|out)\b)|re-?arranged(?= (?:to|from|for)\b)|re-?set|deferr?(?:s|ed|ing|al)?|"
        r"delay(?:s|ed|ing)?|adjourn(?:s|ed|ing|ment)?|slip(?:s|ped)?|switch(?:es|ed)?|transferred|swap(?:s|ped|ping)(?= (?:it |them |the \w+ )?(?:to|from)\b)|slid(?:es|ing)?(?= (?:to|from|into|back)\b)|"
        r"re-?list(?:s|ed|ing)?|re-?fix(?:es|ed|ing)?|re-?book(?:s|ed|ing)?|re-?tim(?:es|ed|ing)|re-?dated|re-?timetabl(?:es|ed|ing)|re-?programm(?:es?|ed|ing)|re-?slotted|"
        r"carried forward|rolled (?:over|forward)(?= (?:to|into|from)\b)|(?:laid|stood|stands|lies) over|advanced(?= (?:to|from|by)\b)|(?:altered|amended|revised|corrected)(?= (?:to|from)\b)|"
        r"shunt(?:s|ed|ing)?|nudg(?:es|ed|ing)|bump(?:s|ed|ing)|remanded(?= (?:to|until)\b)|vacated(?= (?:from|to)\b)|set back(?= (?:to|until|by)\b)|(?<!and )continued(?= to\b)|continued(?= (?:it|them|the \w+)(?: over)? to\b)|recessed(?= (?:it |the \w+ )?(?:to|until)\b)|carried over|held over|re-?arrang(?:ed|ing)|"
        r"(?:goes|go|brought|bumped|pulled|shunted|nudged)(?= (?:to|from|forward|back)\b)"
    ),
    shifted_from=cue(r"from"),
    shifted_to=cue(r"to|until|till|for|into"),
    set_for=cue(
        r"(?:was|were) going to (?:be|take place|start|meet)(?: held)?(?: on)?|(?:would|should) (?:fall|have been|have fallen)(?: \w+)?(?: on)?|"
        r"(?:set|scheduled|planned|announced|due|fixed|called|convened|billed|meant|intended|pencil+ed in|slated|advertised|notified|"
        r"booked|listed|expected|timetabled|programmed|earmarked|mooted|targeted|timed|proposed|envisaged|foreseen|calendared|docketed|noticed|carded|set down|put down|lined up|reserved)(?: \w+ly| before)?(?: for| on| as| in|(?: to (?:be (?:held|heard|staged|played)|take place|begin|start|open|meet|run|commence|convene|go ahead|kick off|happen))?(?: in| at))|"
        r"to have (?:been (?:held|heard|staged|played|run)|taken place|begun|started|met|opened|gone ahead|convened)(?: on)?|"
        r"to be held(?: on)?|"
        r"(?:was|were|had been) to (?:have )?(?:been |be |take |taken |begin|begun|start|open|meet|met|run|convene)\w*(?: \w+){0,3}?(?: on| in| from| for)?"
    ),
    but=cue(r"but|instead|rather"),
    sooner=cue(
        r"br(?:ought|ing|ings|inging)(?: \w+){0,4} forward|(?:moved|pulled|bumped|pushed|put) (?:forward|up)|advanced|earlier|sooner|ahead of schedule|preponed?"
    ),
    negated=cue(r"not|no longer|cannot|(?:is|are|was|were|wo|ca|do|does|did)n['’]t"),
    boiler=cue(
        r"all rights reserved|privacy policy|cookie|subscribe|follow us|newsletter|terms of use|site map|sitemap|read (?:also|more|next)|"
        r"see also|related|share this|skip to (?:main )?content|unsubscribe|sign up|log in|advertisement|comments?(?=\W*\d*\W*$| are (?:closed|off))|tags?|labels?|"
        r"disclaimer|print|\d+ min(?:ute)?s? read|accessibility(?: statement)?|copyright|©|terms (?:and|&) conditions|terms of (?:service|sale)|conditions of use|modern slavery statement|freedom of information|legal notice|cookies?(?: policy| settings| preferences)?|we use cookies|accept (?:all|cookies)|manage (?:cookies|preferences|consent|subscription)|manage your (?:preferences|subscription)|update your preferences|email preferences|view (?:this email|in (?:your )?browser|online|this in)|having trouble (?:viewing|reading)|you(?:['’]re| are) receiving this|you received this|this (?:e-?mail|message) (?:was sent|is intended|and any|is confidential)|forward to a friend|powered by|website (?:by|designed|design)|site (?:by|designed|powered)|designed (?:and|&) (?:built|developed) by|built (?:by|with)|web design|hosted by wordpress|proudly powered|registered (?:charity|office|company|in england)|charity (?:no|number|registration)|company (?:no|number|registration)|vat (?:no|number|reg)|"
        r"skip to (?:content|navigation|search|footer|main|primary)|jump to (?:content|navigation|search)|back to (?:top|home|search)|return to top|toggle (?:navigation|menu)|main (?:menu|navigation)|open menu|close menu|search (?:this site|form|results)|site search|breadcrumbs?|you are here|sign (?:in|out)|log ?(?:in|out|on)|register / log|my account|create (?:an )?account|forgot(?:ten)? (?:your )?password|shopping (?:cart|basket)|add to (?:cart|basket)|view (?:cart|basket)|donate now|support us|like us|find us on|connect with us|stay (?:connected|in touch)|join our mailing list|get our newsletter|share (?:on|via|to|article|event|page)|pin it|rss feed|leave a (?:comment|reply)|post a comment|add a comment|no comments|be the first to comment|report (?:abuse|this)|flag as|load more|show more|see more|view all|more like this|you (?:might|may) also (?:like|enjoy)|recommended for you|most (?:read|popular|viewed|recent)|sponsored(?: content)?|advertise(?: with us)?|ad choices|photo(?:graph)?s? (?:by|credit|courtesy)|image (?:credit|courtesy|source)|picture credit|getty images|file photo|this page (?:was last|last)|last (?:updated|modified) (?:on|by)|page last|was this page (?:helpful|useful)|is this page useful|print this page|download (?:as )?pdf|email this page|translate(?: this page)?|select language|language:|all content ©|\(c\) \d{4}|reproduction (?:is )?prohibited|no part of this|do not reply|please do not reply|confidentiality notice|virus[- ]free|sent from my (?:iphone|ipad|phone|mobile|samsung|blackberry|galaxy)|get outlook for|to unsubscribe|opt out"
    ),
    anaphora=cue(
        r"(?:the|this|these|both) (?:(?:two|three|four|five|six|seven|one|half|\d)[- ]days? )?(?:annual |biennial )?"
        r"(?:meetings?|summits|both|events|sessions|hearings|summit|event|conference|gathering|forum|session|workshop|exercise|visit|hearing|seminar|congress|talks|"
        r"ceremony|symposium|retreat|call|webinar|dialogue|course|festival|fair|exhibition|show|concert|trial|inquiry|inquest|election|vote|referendum|strike|march|parade|race|tournament|match|match-?up|"
        r"game|final|competition|contest|celebrations?|anniversary|gala|dinner|reception|party|service|funeral|drill|exercises|deployment|tour|trip(?! (?:from|to|back)\b)|training|camp|school|consultation|negotiations|round|plenary|assembly|sitting|debate|lecture|"
        r"screening|performance|production|auction|sale|market|launch|opening|open day|get-together|occasion|function|programme|convention|colloquium|expo|roundtable|panel|briefing|maintenance|outage|upgrade|(?:walk|ride|run)(?! (?:from|to|back)\b))|it|they"
    ),
    takes_up=cue(
        r"(?:it|this|that|they|(?:the|this)(?: (?:annual|free|[\w]+[- ](?:day|week)(?:[- ]long)?))? event(?:, [^,.;:()\n]{4,70},)?) (?:(?:will|would|is|was|are|were|has|have|had|to|been|now|also|again|then|be|both) ){0,4}"
        r"(?:held|tak(?:e|es|ing) place|took place|scheduled|planned|set|due|opens?|begins?|starts?|kicks? off|gets? under ?way|"
        r"goe?s? ahead|on|happens?|runs?(?= (?:from|on))|staged|hosted|commences?|returns?|tees? off|wraps? up|concludes?|organi[sz]ed|convened?|expected(?! to\b)|slated|booked|fixed|pencil+ed in|listed|held over)|"
        r"(?:the )?(?:event|meeting|conference|session|hearing|programme|ceremony) (?:date|day) (?:is|will be|has been set)|"
        r"when (?:is it|it is)|join us|see you|"
        r"(?:the |its |our )?(?:new |exact |final )?(?:dates?|opening day) (?:(?:has|have|had|will|now|been|be) ){0,3}(?:is|are|was|were|set|fixed)|"
        r"save the dates?|please keep"
    ),
    we_meet=cue(
        r"(?:we|us)(?: all)? (?:(?:will|can|could|are|then|next|shall|to|finally|again|hope|all) ){0,4}(?:meet|gather|come together|"
        r"get together|see (?:you|everyone|all)|welcome|be in|open (?:our|the) doors)|"
        r"(?:looking|look|looks) forward to (?:seeing|welcoming|meeting|hosting|greeting|having (?:you|everyone)|being (?:joined|together))|"
        r"(?:hope|hoping) to see (?:you|everyone|many of you|lots of you)|see (?:you|everyone|you all|many of you) (?=on |in |at |there |then )|"
        r"(?:join|joining) us (?=on |in |at |from |this |next )|come (?:and )?(?:join|see|visit) us|"
        r"(?:delegates?|delegations|participants|members|guests|visitors|attendees|representatives|ministers|leaders|experts|officials|researchers|fans|teams|players|exhibitors|volunteers) (?:from (?:[\w-]+ ){1,3})?"
        r"(?:(?:will|are|is|to|due|expected|again|also) ){1,4}(?:meet|gather|convene|come together|get together|assemble|arrive)|"
        r"(?:delegates?|participants|members|guests|visitors|people|attendees|teams|fans) (?:are|will be) expected in|doors open(?= on)"
    ),
    online=cue(
        r"online|virtual(?:ly)?|via zoom|zoom|webex|microsoft teams|ms teams|google meet|video ?conference|by video|teleconference|"
        r"webinar|webcast|tele-?cons?|(?<=\w )(?<!port )calls?(?! (?:at|for|to|of)\b)|jitsi|by telephone|hybrid|livestream"
    ),
    captions=Captions(
        date=caption(
            r"period|dates?(?: ?\(s)?(?:(?: ?[,/&] ?(?:and )?| and | (?=time))(?:the )?(?:days?|hours?|times?|venues?|places?|locations?|duration))*|"
            r"days?(?: ?\(s)?(?:(?: ?[,/&] ?(?:and )?| and )(?:dates?|times?|hours?))*|day of (?:the )?week|d\.?o\.?w|when(?: is it| and where| & where| ?/ ?where)?|"
            r"weekdays?|month|event dates?(?: (?:and|&) times?)?|dates? of (?:the )?(?:event|activity|function|programme|occasion)s?|date held|held on|"
            r"tak(?:es|ing) place(?: on)?|(?:calendar|local|exact|actual|full|provisional|proposed|confirmed|tentative) dates?|dates? (?:\(provisional|\(tbc|\(dd/?mm.*|\(mm/?dd.*)|"
            r"save (?:the|this|these) dates?|dates? for (?:your|the) diar(?:y|ies)|diary dates?"
        ),
        hours=caption(
            r"times?(?: ?\(s)?(?: (?:of day|slot|from|to|and duration|& duration|and (?:place|venue|location)|& (?:place|venue|location)))?|hours?|hrs|starts?|begins|k\.?o\.?|kick-?off|from|to|at|until|end|ends|clock|"
            r"times? \((?:utc|gmt|cet|cest|est|edt|et|pt|pst|pdt|ct|cst|cdt|mt|mst|mdt|bst|ist|aest|aedt|awst|nzst|nzdt|sgt|hkt|jst|eat|wat|cat|sast|[ap]\.?m|local(?: time)?|approx(?:imate)?|24[ -]?h(?:ours?)?|h(?:ou)?rs?)|"
            r"(?:start(?:ing)?|begin(?:ning)?|end(?:ing)?|finish(?:ing)?|opening|event|scheduled|approx(?:imate)?\.?|exact|local|kick-?off|tip-?off|tee(?:-?off)?|throw-?in|face-?off|race|first race|first|curtain(?:-?up)?|show|screening) times?|"
            r"start(?:s|ing)? at|begin(?:s|ning)? at|begin(?:ning)?|ends? at|finish(?:es|ing)?(?: at)?|commenc(?:es|ing|ement)(?: (?:at|time))?|what time|time ?slots?|slots?|"
            r"tee[- ]?off|throw-?in|tip-?off|face-?off|push-?back|bully-?off|first (?:ball|pitch|whistle|race)|start of play|curtain(?:[- ]?up)?|show ?time|flag-?off"
        ),
        place=caption(
            r"(?:(?:event|meeting|hearing|conference|course|class|training|session|lecture|talk|seminar|workshop|ceremony|service|match|game|race|exam(?:ination)?|reception|performance|host|main|"
            r"physical|in-person|street|full|usual|polling|sitting|court|test|interview|primary) )?(?:venues?|locations?|places?|rooms?|address(?:es)?|sites?)(?: ?\(s)?|"
            r"(?:venue|location|place|address|room)(?: ?[/&,] ?| and | or )(?:venue|location|place|address|room|time|link|address|city|town|platform|online)|"
            r"(?:venue|location|place) (?:of|for) (?:the )?(?:event|meeting|hearing|function|activity|ceremony|conference|workshop|seminar|training|performance|assembly)|venue (?:name|address|details)|"
            r"where(?: to (?:meet|go|find us)| is it)?|court ?room|court(?:house)?|hall|ground|town|city|cities|(?:city|town) ?/ ?country|station|h/a|h or a|home ?/ ?away|country|countries|host|"
            r"host (?:city|country|town|venue|club|school)|meet(?: at)?|(?:meeting|assembly|muster|starting|start|gathering|rendezvous|pick-?up|departure) (?:point|place)|rendezvous|meet-?up(?: point)?|"
            r"room (?:no|number|name)\.?|building|bldg|floor|campus|theatre|theater|auditorium|arena|stadium|cinema|studio|gallery|suite|lab|pitch|field|track|circuit|rink|"
            r"chamber|port|berth|quay|harbou?r|pier|terminal|village|branch|platform|how to (?:join|attend)|(?:zoom|teams|meeting|online|webinar|dial-?in|access|joining) (?:link|details|info(?:rmation)?)|join(?:ing)?(?: link)?|held (?:at|in)"
        ),
        name=caption(
            r"what(?: is it)?|events?(?: ?\(s)?|titles?|topics?|subjects?|themes?|meetings?|activity|activities|programme|film|play|talk|lecture|seminar|webinar|conference|symposium|production|exhibition|concert|tournament|competition|"
            r"opponents?|opposition|fixture|match|match-?up|name|description|details|item|session|occasion|feast|service|function|celebration|observance|race|walk|ride|tour|outing|"
            r"hearing|case|matter|workshop|course|body|"
            r"(?:event|meeting|talk|lecture|seminar|session|course|workshop|presentation|paper|conference|film|show|class|activity|programme|project) (?:titles?|names?|topics?|description)|"
            r"(?:titles?|names?|topics?|themes?|subjects?) of (?:the )?(?:event|meeting|talk|lecture|seminar|session|course|workshop|presentation|conference|activity|exhibition|programme|hearing|body|committee)s?|"
            r"type of (?:meeting|event|hearing|activity|session)|(?:meeting|event|hearing) type|case (?:name|title)|style of cause|cause title|home team|versus|vs"
        ),
        person=caption(
            r"who(?: is it for| can (?:attend|come|join|apply)| should (?:attend|come|join|apply)| may (?:attend|apply))?|authors?|"
            r"(?:(?:guest|keynote|invited|main|plenary|principal|featured|our) )?speakers?(?: ?\(s)?|lecturers?|presenters?|(?:co-?|vice-?)?chair(?:s|man|woman|person|persons|ed by)?|presiding(?: (?:officer|judge|justice|member))?|presided over by|"
            r"moderat(?:ors?|ed by)|facilitat(?:ors?|ed by)|hosted by|present(?:ed|ing) by|(?:host|organi[sz]ing) (?:organi[sz]ation|institution|body|committee|agency|department)|organi[sz](?:ers?|ed by|ation)|sponsor(?:s|ed by)?|co-?sponsors?|"
            r"contacts?(?: (?:person|persons|name|details|info(?:rmation)?|us|no|number|officer|e-?mail|phone|point))?|point of contact|poc|media contacts?|press contacts?|for (?:more |further )?(?:info(?:rmation)?|details)(?: contact)?|enquiries|inquiries|queries|"
            r"e-?mail(?: address)?|phone|tel(?:ephone)?|mobile|fax|co-?ordinat(?:ors?|ed by)|conven(?:[eo]rs?|ed by)|led by|leaders?|(?:walk|ride|tour|group|trip|project|team) leaders?|guides?|guided by|instructors?|tutors?|teachers?|trainers?|coach|taught by|"
            r"conduct(?:ors?|ed by)|direct(?:ors?|ed by)|musical director|soloists?|organist|perform(?:ers?|ed by)|preachers?|celebrants?|officiants?|homilist|readers?|cantor|"
            r"judges?|justice|magistrate|alj|coram|panel members?|panell?ists?|discussants?|supervisors?|examiners?|candidate|clerk|secretary|registrar|officers?|(?:case|planning|hearing|lead) officer|referees?|umpires?|"
            r"attendees|participants|in attendance|invitees|(?:target )?audience|for whom|open to|signed(?: by)?|issued by|called by|requested by"
        ),
        deadline=caption(
            r"(?:.* )?(?:deadlines?|due(?: date)?|close[sd]?|closing(?: date)?|cut-?off|last (?:\w+ )?(?:day|date|time)(?: for \w+)?|"
            r"entries close|submit by|register by|rsvp|(?:must be )?received by|latest|closing time)(?: dates?|"
            r" day)?(?: ?(?:and|&|/) ?(?:time|hour))?|applications?|nominations?|submissions?|date due|due (?:on|by|in|time)|close of (?:nominations|entries|applications|tenders?|bids?|registration|submissions|comments)|"
            r"(?:book(?:ings?)?|apply|register|registration|enter|entries|order|reply|respond|return|pay|payment|comments?|submit|sign[- ]?up) (?:before|until|till|up to)|(?:registration|booking|entry|bidding|comment period|early[- ]bird(?: rate| registration| price)?) ends|"
            r"(?:tenders?|bids?|proposals?|quotations?) (?:submission|receipt)(?: date)?|last (?:call|chance|orders?|entries|entry|bookings?)|(?:no|not) later than|nlt|on or before|early[- ]bird(?: until)?|"
            r"(?!.*\b(?:led|run|given|taught|written|sung|read|held|made|won|chosen|drawn up|(?!receiv|return|postmark|requir|need|lodg|fil|deliver|register|submitt|complet|e?-?mail)[a-z]+ed) by)(?:[a-z]+ ){1,3}by"
        ),
        former=caption(
            r"(?!(?:original|old|former|previous|planned|scheduled) (?:venue|place|location|room|address|title|name|speaker|topic|link))(?:from|old|was|wrong|incorrect|misprint(?:ed)?|before|previous(?:ly)?|former(?:ly)?|original(?:ly)?|earlier|planned|scheduled|date (?:before|changed from))(?: .*)?"
        ),
        current=caption(
            r"(?!(?:new|revised|current) (?:venue|place|location|room|address|title|name|speaker|topic|link|members?|exhibition)s?\b)(?:to|after|new|now|right|correct(?:ed|ion)?|should (?:be|read)|revised|changed to|instead|rescheduled|current)(?: .*)?"
        ),
        first=caption(
            r"from(?: date)?|date from|(?:(?:event|window|scheduled|planned|actual|expected|course|term|project) )?start(?:s|ing)?(?: ?/ ?time| (?:date(?: (?:and|&) time)?|day|on|time|from))?|begin(?:s|ning)?(?: (?:date|day|on|time))?|first (?:day|date|session|class|night|performance)|"
            r"commenc(?:es?|ing|ement)(?: (?:date|on))?|opens?(?: on)?|opening (?:date|day)|date of (?:commencement|opening)|date (?:started|opened)|effective(?: (?:date|from))?|arriv(?:al|e|es)(?: date)?|check-?in(?: date)?|embark(?:ation)?(?: date)?|departs?|departure(?: date)?"
        ),
        last=caption(
            r"to(?: date)?|date to|until|till|through|(?:(?:event|window|scheduled|planned|actual|expected|course|term|project) )?end(?:s|ing)?(?: ?/ ?time| (?:date(?: (?:and|&) time)?|day|on|time))?|last (?:day|session|class|night|performance)|finish(?:es|ing)?(?: (?:date|day|on|time))?|conclu(?:sion|des?)(?: (?:date|on))?|"
            r"closing day|date of (?:closing|completion)|completion(?: date)?|ended|departure(?: date)?|depart(?:s|ing)?|check-?out(?: date)?|disembark(?:ation)?(?: date)?|returns?(?: date)?"
        ),
        stamp=caption(
            r"(?:date )?(?:posted|published|mailed|filed|issued|agendas?|minutes|agendas?/minutes|documents?|"
            r"papers|packet|video|audio|results?|adopted|updated|notices?(?: due| sent)?(?: date)?|collect(?:ed|"
            r"ion)?.*|can be collected from|created|added|modified|printed|received|signed|approved|uploaded|entered|submitted|sent|revised|drafted|prepared|gazetted|advertised|amended)|"
            r"date of (?:issue|publication|(?:this )?notice|posting|release|(?:this )?document|(?:this )?letter|report|preparation|filing|advertisement|gazette|adoption|approval|revision|receipt|last (?:update|revision))|"
            r"(?:last|first|page|originally) (?:updated|modified|edited|revised|reviewed|changed|posted|published|created|amended)(?: (?:on|at|by))?|(?:updated|published|posted|issued|revised|created|released|dated|printed|adopted|filed|received|approved) (?:on|at|in|date)|"
            r"dated|(?:date )?released|publication(?: date)?|issue (?:date|no\.?|number)|posting date|print date|press release (?:date|no\.?)|(?:for )?(?:immediate )?release(?: date)?|embargo(?:ed)?(?: until)?|(?:government |official )?gazette(?: (?:notice )?(?:no|number|date))?|"
            r"(?:notice|circular|bulletin|memo|letter|document|doc|report|tender|bid|rfp|rfq|project|file|case|docket|application|reference|ref|invoice|order|item|bill|contract) (?:no|number|id|ref|date)\.?|(?:our |your )?ref(?:erence)?\.?|version|revision|"
            r"categor(?:y|ies)|tags?|filed under|attachments?|enclosures?|annex(?:es)?|transcripts?|recordings?|slides|webcast|live ?stream|downloads?|pdf|links?|(?:draft|approved|action|meeting|summary) minutes|(?:meeting )?(?:agenda|minutes|packet) (?:link|pdf|posted|approved)|agenda packet|supporting (?:documents|papers)|meeting (?:papers|materials|documents)"
        ),
        zone=caption(
            r"(?:time ?)?zones?|your (?:local )?time|cit(?:y|ies)|locations?|regions?|local time|(?:city|region|location|country) ?/ ?time ?zone|countr(?:y|ies)|time ?zone \(.*|utc(?: offset)?|offset|states?|territory|office"
        ),
        deadlines=caption(
            r"(?:important|key|critical|main|due|significant|crucial|relevant|essential) dates.*|.*deadlines.*|closing dates.*|last times?|last dates.*|cut-?off dates.*|"
            r"entries close|(?:submission|filing|entry|booking|order|ordering|copy|posting|last posting|application|nomination|payment|enrol?ment) dates.*|dates to (?:note|remember)|"
            r"(?:submission|application|nominations?|tender|procurement|bid(?:ding)?|rfp|rfq|admissions?|paper|abstract|review|filing|payment|enrol?ment|proposal) (?:schedule|timetable|timeline|calendar)"
        ),
        agenda=caption(
            r"(?:.* )?(?:agenda|order of (?:the )?(?:day|business|service|worship|proceedings)|business to be (?:transacted|conducted|considered|dealt with)|"
            r"items of business|order paper|a g e n d a|today['’]s topics|(?:items?|matters?|topics?|points?|issues) (?:for|to be) (?:discuss(?:ion|ed)|consider(?:ation|ed)|decision|decided)|discussion (?:items|points|topics)|"
            r"business of the (?:meeting|day)|ordinary business|special business|consent (?:calendar|items)|proposed resolutions|ordinary resolutions?|special resolutions?)[:]?|agenda(?: items?)?:?|agenda (?:topics|points)"
        ),
        programme=caption(
            r"(?:.* )?(?:program(?:me)?|schedule|timetable|running order|itinerary|order of (?:events|the day|proceedings|play|ceremony)|run of show|run(?:ning)? sheet|"
            r"line-?up|(?:plan|schedule|timings?|outline|shape) (?:of|for) the day|set times|stage times|(?:program(?:me)?|schedule|day|agenda)[- ]at[- ]a[- ]glance|(?:program(?:me)?|schedule) (?:overview|outline|details|summary))(?: of the day| for the day| \(.*)?|timings?|how the day (?:runs|will run)|sequence of events"
        ),
        office=caption(
            r".*(?:office hours|opening (?:hours|times)|hours of (?:operation|opening|business)|counter hours|(?:public |bank )?holidays|fares|"
            r"closing days|business hours|visiting hours|service hours|tide (?:tables?|times)|bin (?:collections?|days?)|price list|(?:trading|working|operating|store|shop|library|museum|pool|gym|clinic|surgery|pharmacy|reception|telephone|helpline|switchboard|ticket office|box office|festive|holiday|public|banking|consulting|core|extended|reduced) (?:opening )?hours|"
            r"(?:refuse|waste|rubbish|recycling|garbage|trash|green waste) collections?|(?:admission|ticket|entry|entrance) (?:prices|fees|charges)|prayer times|(?:bus|train|ferry|tram) times|(?:exchange|interest) rates|term dates|road ?works|street works|engineering works|traffic restrictions|holiday closures?|closure dates)(?: .*)?|"
            r"closures?|closed|open|rates|prices|tariffs?|fees|charges|costs?|admission|when we(?:['’]re| are) (?:open|closed)|we(?:['’]re| are) (?:open|closed)|days closed|(?:office|library|school|road|street|bridge) closures?|diversions?|parking|"
            r"(?:[^.!?]{0,40} )?(?:(?:power|electricity|water|gas|supply|services?|network|planned|scheduled|road|lane|system|website|internet|telephone) (?:supply )?"
            r"(?:interruptions?|outages?|cuts|shut ?downs?|maintenance|closures?|disruptions?|rationing|works)|outages?|load.?shedding|black-?outs?|brown-?outs?|"
            r"(?:interruptions?|disruptions?) (?:of|to|in) [^.!?]{0,40}|maintenance windows?)(?:(?: (?:schedule|notice|in|for|at|on|of)\b|[,:(])[^.!?]{0,30})?"
        ),
        actions=caption(
            r"action(?:s| items?| points?| list| log| register| tracker| summary| required| owners?)|actions (?:arising|agreed|from .*)|(?:agreed|outstanding|open|new|pending|previous|summary of|review of) action(?:s| items?| points?)|(?:decisions|conclusions) and actions|"
            r"tasks|task list|matters arising|to[- ]?dos?(?: list)?|follow-?ups?|homework|deliverables"
        ),
        parts=cue(
            r"registration|coffee(?! (?:mornings?|afternoons?|evenings?|club|concert|house))|(?:tea|lunch|comfort|bio|dinner|refreshment|networking) break|lunch(?! (?:club|clubs|concert|talk))|breaks?|welcome|(?:opening|closing|concluding|introductory) (?:remarks|address|speech(?:es)?|statements?)|closing|arrivals?|refreshments|doors|sessions?|keynotes?|panel|plenary|posters?|q ?& ?a|q and a|questions (?:and|&) answers|networking|wrap[- ]up|adjourn|call to order|check-(?:in|out)|"
            r"introductions?|ice-?breakers?|housekeeping|vote of thanks|national anthem|invocation|benediction|group photo(?:graph)?|family photo|interval|intermission|half-?time|break-?outs?|summing[- ]up|recap|morning tea|departure|depart|sound ?check|load-?in|pack-?up|any other business|a\.?o\.?b|approval of (?:the )?(?:minutes|agenda)|adoption of (?:the )?agenda|roll call|free time|speeches|toasts"
        ),
        diary=cue(
            r"diary|diaries|calendars?|week(?:ly)?|what(?:['’]s| is) (?:on|happening|coming up)|events|agenda|dates|listings?|bulletin|newsletter|happenings|coming (?:up|soon)|forthcoming|fixtures|planner|engagements|court circular|pew sheet|notice sheet|look-?ahead|(?:parish|church|village|community) notices|programme of (?:events|meetings|activities)|activities"
        ),
        week=caption(
            r"(?:the )?(?:week|day|month|days|fortnight|weekend) ahead(?: in .{2,20})?|(?:weekly |daily |political |parliamentary |economic |market |business |news |press |media |court |corporate |financial |sports? |forward |advance |events? )?(?:diary|daybook|planner|look-?ahead|calendar)|(?:events|diary|agenda|calendar|engagements|business|schedule) (?:for|of) the (?:week|weekend|month)|this (?:week|weekend|month)|next (?:week|weekend|month)|coming (?:up|soon)(?: (?:this|next) (?:week|month))?|(?:upcoming|forthcoming|coming|future) events|key events(?: (?:of the|this) (?:week|month))?|"
            r"looking ahead|(?:events|agenda|diary|calendar|schedule) (?:this|next) week|(?:this|next) week['’]s (?:events|diary|agenda|schedule|business|meetings|engagements)|weekly (?:agenda|schedule|events|outlook|notices|business)|what(?:['’]s| is) (?:on|happening|coming up|ahead)(?: (?:this|next) (?:week|weekend|month))?|what to watch(?: this week)?|forward (?:look|agenda|programme)|news agenda|(?:dates|events) for (?:the|your) diary"
        ),
        daybook=cue(
            r"daybook|day ahead|diary|today['’]s (?:events|agenda|schedule|diary|programme|business|engagements|sittings|hearings|meetings)|(?:events|news events|agenda|schedule|diary|engagements) (?:for )?today|(?:press|news|daily|media|day) planner|on today|today in (?:parliament|congress|the house|court|brief)|"
            r"(?:what(?:['’]s| is) )?happening today|events (?:of|for) the day|(?:the )?day['’]s (?:events|agenda|schedule|engagements)|daily (?:schedule|guidance|agenda)|(?:public|official) (?:schedule|engagements)|court circular|(?:minister|president|mayor|governor|secretary|premier|chancellor)['’]s (?:public |daily |official )?(?:schedule|diary|engagements|programme)"
        ),
        roll=cue(
            r"(?:daily|weekly|cause|court|hearings?|sitting|tribunal|motions?|trial|chambers|remand|charge|appeals?|sentencing|warned|case|duty|bench|registrar['’]s|magistrates['’]?|supplementary|peremptory) lists?|lists? (?:for|of|dated)|court (?:rolls?|diary|sheet|schedule|calendar|hearings)|rolls? of court|dockets?|(?:motion|trial|law and motion|criminal|civil|hearing) calendar|calendar call|"
            r"what(?:['’]s| is) on|appointments|engagements|(?:public|official|daily|room) schedule|daily calendar|fixtures|services|masses|matches|kick-?offs|order of play|sittings|matters (?:listed|set down|for hearing)|cases (?:listed|set down|for hearing)|set down|(?:ship|vessel|shipping|port) movements|port calls|today['’]s (?:meetings|hearings|matches|events|services|sittings|cases)|court circular|auditions"
        ),
        free=caption(
            r"(?:public|bank|national|state|federal|statutory|legal|school|university|court|civic|floating|gazetted|general|religious|county|provincial|observed|district|company|office) holidays?(?: observed| \(observed)?|"
            r"(?:(?:spring|summer|autumn|fall|winter|easter|christmas|thanksgiving|mid-?(?:term|semester|session|year|winter)|half-?term|term|annual|festival|school|christmas|new year|yuletide|festive|whitsun|february|october|march|april|july|august|december|parliamentary|house|senate|council|court|judicial|semester|inter-?semester|study|exam|holiday|year-?end|end of year) )(?:break|recess|vacation|holidays?|closure|shut-?down)(?: begins?| starts?| commences?| ends?)?(?: on| from| is)?|"
            r"holidays?|holiday period|recess(?: week)?|half[- ]term(?: week)?|days? off|(?:annual |study )?leave(?: begins?| starts?)?|reading (?:week|break)|p\.?[ad]\.? day|no (?:school|class(?:es)?|lectures?|court|sittings?|business|council|committee|practice|play|services?|club|rehearsals?)(?: (?:today|this (?:day|week)))?|(?:school|office|court|university|college|campus|library|club|museum|building|centre|center|hall)s? (?:is |are )?(?:closed|shut)(?: (?:today|all day|for .{3,20}))?|"
            r"non-?(?:sitting|school|teaching|working|instructional|pupil|student|contact) (?:day|week)s?|snow day|"
            r"constituency (?:week|day|recess)|district work (?:period|week)|break(?: week)?|long weekend|rest days?|bye(?: week)?|idle week|no (?:fixture|game|match)|free (?:week|weekend|date)|spare date|"
            r"christmas(?: day| eve)?|boxing day|new year['’]?s (?:day|eve)|good friday|easter (?:monday|sunday)|thanksgiving(?: day)?|labou?r day|memorial day|independence day|columbus day|indigenous peoples['’]? day|veterans['’]? day|presidents['’]? day|(?:martin luther king|mlk|m\.?l\.?k\.?)(?:,? jr\.?)?(?: birthday)?(?: day)?|juneteenth|canada day|victoria day|australia day|anzac day|waitangi day|(?:queen|king|sovereign)['’]s birthday|whit monday|family day"
        ),
        over=caption(
            r"(?:latest |recent |last |match |race |final )?results(?: .*)?|past (?:events|meetings|editions|seasons|workshops|speakers|winners|issues|conferences|talks|seminars|concerts|exhibitions|lectures|shows|webinars|projects|performances|hearings|agendas|minutes|newsletters|presidents|recordings|productions|fixtures|courses|programmes?|sessions|visits|trips|walks|activities|consultations|exams|papers|sales|auctions).*|"
            r"previous(?:ly)?(?: .*)?|earlier (?:editions|meetings|events|years|issues|talks|sessions).*|archived?(?: .*)?|archives|history|(?:our|a brief|brief|short) history(?: .*)?|history of .*|"
            r"last (?:concert|season|year|month|week|meeting|weekend|event)(?:['’]s)?(?: .*)?|minutes(?: of .*| \d{4}.*)?|(?:news|event|meeting|press|seminar|agenda|minutes|newsletter|video|photo|programme) archives?|what happened.*|timeline.*|chronology.*|"
            r"completed (?:events|meetings|projects|courses|consultations|hearings)|(?:closed|concluded|expired) (?:events|meetings|consultations|calls|tenders|hearings|elections|opportunities)(?: .*)?|recent (?:past )?(?:events|meetings|activities|decisions|sittings|concerts|talks)(?: .*)?|looking back.*|(?:the )?(?:week|year|month|season) in review|review of the (?:year|season|week|month)|(?:on )?this day in history|match reports?|roll of honour|(?:former|previous|past) winners.*|league tables?|standings|obituar(?:y|ies)|in memoriam|meeting (?:minutes|summaries|recordings|history)|approved minutes|recordings of .*|what we(?:['’]ve| have) done"
        ),
    ),
    places=PlaceWords(
        locative=cue(
            r"(?:at|in|inside|aboard|on board|outside|near|opposite|beside|behind|within|next to|adjacent to|in front of|underneath|on the (?:steps|grounds|premises|lawn|site) of|in the (?:grounds|foyer|lobby|courtyard|gardens|basement|ballroom) of)(?: (?:the|our|its|an?|your))?"
        ),
        bare=words(
            "at, in, inside, outside, aboard, on board, near, opposite, beside, behind, within, next to, adjacent to, in front of, underneath"
        ),
        held=re.compile(
            r"(?:held|hosted|staged|convened|tak(?:e|es|ing) place|took place|meets?|gather(?:s|ed|ing)?|sits?|on at|live from|assembl(?:e|es|ed|ing)|performed|screened|shown|exhibited|played|celebrated|conducted|happening|happens|located|situated|join us|see you|find us|come along|relocated|(?:moved|moves|shifted|transferred|switched) to|kicks? off|starts?|begins?|opens?|departs?|broadcast|streamed|reconvenes?|resumes?|welcome you|heard)\W*$",
            re.IGNORECASE,
        ),
        held_after=re.compile(r"(?!)", re.IGNORECASE),
        stops=words("""to, for, with, on, from, by, at, in, is, are, was, were, be, will, would, has, have, had, where, when, which, who, that, after
before, until, during, as, because, if, then, not, but, this, next, every, each, please, said, says, starting, followed, tickets
free, admission, entry, all, doors, hosted, held, organised, organized, open, between, under, since, while, per, via, also, instead
beginning, commencing, begins, starts, ends, ending, opens, opening, closes, runs, running, sponsored, presented, led, chaired, attended
today, tomorrow, tonight, yesterday, last, monday, tuesday, wednesday, thursday, friday, saturday, sunday, only, unless, although
though, however, therefore, so, or, without, due, owing, about, featuring, including, kindly, there, here, can, may, must, shall, should
could, might, do, does, did, tbc, tba, tbd, noon, midday, midnight, am, pm, hrs, sharp, prompt, onwards, daily, weekly, monthly, it, they, we
you, he, she, i, our, their, tel, telephone, phone, email, contact, rsvp, bring, come, join, registration, bookings, booking, parking"""),
        inside=words(
            "of, the, &, de, la, st, and, du, des, del, los, las, le, les, di, da, van, von, der, el, al, upon, 'n'"
        ),
        abstract=words(
            """presence, same, capital, country, region, kingdom, newspapers, article, fiscal, way, order, evening, morning, afternoon, night, latest, end, beginning, start, time, times, invitation, request, framework, aim, part
place, total, person, english, french, german, spanish, advance, addition, case, event, accordance, response, context, favour, favor, preparation
future, past, week, month, year, day, days, weeks, months, years, spring, summer, autumn, winter, line, which, whom, it, them, us, him, her
progress, session, attendance, common, general, particular, fact, view, time, least, most, once, last, first, second, third, meeting, summit
conference, earnest, private, public, full, force, support, honour, honor, memory, aid, cooperation, collaboration, conjunction, partnership
sidelines, margins, wake, half, quarter, hours, hour, minutes, moment, middle, office, power, charge, talks, risk, work, home, age, cost, price
expense, weekend, season, charge, due, course, detail, writing, march, may, lieu, run, lead
absence, absentia, aftermath, anticipation, appreciation, association, camera, celebration, circumstances, commemoration, comparison
compliance, conclusion, connection, consequence, consideration, consultation, coordination, danger, debt, default, demand, discussion, doubt
duration, effect, effort, essence, evidence, excess, exchange, exile, existence, expectation, fall, fear, foreseeable, hand, hands, hope
implementation, importance, inception, intention, interest, interests, interim, isolation, jeopardy, keeping, length, limbo, liaison, loss
mail, majority, manner, means, meantime, meanwhile, mind, mode, motion, name, nature, need, negotiations, number, numbers, occasion, opinion
opposition, origin, parallel, person, perspective, phase, phases, pipeline, position, possession, practice, principle, process, proportion
pursuit, question, rain, rate, reality, recent, recess, recognition, recovery, reference, regard, relation, relations, reply, respect, result
results, retirement, rotation, scope, search, sequence, short, sight, silence, situation, solidarity, spite, stages, status, stead, strength
style, subject, substance, succession, summary, tandem, terms, threes, throes, touch, transition, trouble, twos, unison, use, vain, virtue
vogue, weather, welcome, word, words, yesterday, today, tomorrow, tonight, german, welsh, irish, gaelic, italian, chinese, arabic, malay"""
        ),
        there=cue(r"there"),
    ),
    again=cue(
        r"for (?:now|the time being|the moment)|set again|(?:another|(?:a|some) (?:new|later|fresh|future|different|more suitable|other)|new|alternative|alternate|revised|replacement|fresh|future) (?:date|day|time|slot|fixture)s?|at a (?:later|future) (?:date|time|stage|point)|later (?:this|in the) (?:year|season|month|term|week|summer|autumn|spring|winter)|in the (?:autumn|spring|new year|fall)|"
        r"re-?schedul(?:ed|es?|ing)|re-?arrang(?:ed?|ing)|re-?list(?:ed|ing)|re-?conven(?:ed?|ing)|re-?fixed|re-?booked|re-?planned|re-?staged|re-?organi[sz]ed|replayed|repeated|until further notice|will be held (?:instead|later)|then(?=[.,;])|as planned|on (?:that|the) (?:planned )?(?:date|day)(?=[.,;])"
    ),
    taken_up=cue(
        r"(?:it|they|these|this|both|the (?:venue|meetings?|event|conference|session|summit|talks|workshop|gathering|ceremony|exercise|place|location|new venue|forum|seminar|congress|hearings?|fair|festival|exhibition|concert|show|dinner|parade|race|tournament|visit|trip|tour|course|training|webinar|call|retreat|symposium|celebrations?|occasion|get-together|programme|match|game|launch|trial|inquest|above(?:[- ](?:mentioned|named))?(?: \w+)?))\b|we (?:shall |will )?meet|meet(?:ing)? at"
    ),
    theirs=cue(r"(?:will )?(?:holds?|held|hosts?|has|have) (?:theirs|its own|their own)"),
    meets_for=re.compile(
        r"(?<!\w)(?:for|to (?:attend|join|take part in|participate in))\s+(?:(?:the|a|an|its|their)\s*)?(?:[\w.-]{2,12}\s+)?$",
        re.IGNORECASE,
    ),
    on_day=cue(r"on(?: the)?"),
    ands=words("and"),
    in_turn=cue(r"respectively|in turn|in that order"),
    all_times=cue(
        r"all (?:the )?(?:times|hours)(?: (?:are|is|as|in|given|listed|shown|stated|quoted|local))*|times (?:are|given|shown|listed|stated)(?: (?:all|in|given|local))*|time ?zone(?: is)?"
    ),
    bodies=words(
        """council, board, commission, committee, subcommittee, sub-committee, working group, task force, authority, trustees
        panel, assembly, senate, cabinet, parliament, court, bench, tribunal, wg, sig, club, society, association, union
        chapter, guild, bureau, secretariat, directors, governors, selectmen, supervisors, caucus, network, forum, branch
        fellowship, congregation, choir, singers, group, team, board of directors, lug
        working party, workgroup, taskforce, task group, focus group, steering group, advisory group, reference group
        expert group, contact group, user group, users' group, interest group, study circle, think tank
        commissioners, councillors, councilors, aldermen, selectboard, select board, freeholders, legislature, regents
        overseers, vestry, presbytery, consistory, kirk session, church council, deanery synod
        general synod, chamber of commerce, executive, presidium, praesidium, politburo, directorate, inspectorate
        general council, governing body, governing council, governing board, board of governors
        board of trustees, board of regents, board of supervisors, board of education, board of appeals, planning board
        school board, city council, town council, parish council, county council, borough council, district council
        community council, village council, city commission, county commission, county board, water board, zoning board
        joint board, joint committee, select committee, standing committee, sub committee, ad hoc committee
        steering committee, executive committee, programme committee, program committee, technical committee
        organising committee, organizing committee, audit committee, co-operative, cooperative, collective, coalition
        confederation, syndicate, brotherhood, sisterhood, brethren, lodge, troop, battalion, regiment
        squadron, brigade, chorus, chorale, choral society, band, troupe, society of friends, institute of directors
        rotary, kiwanis, soroptimists, probus, toastmasters, scouts
        mothers' union, women's institute, pta, ptsa, ptfa, pto, psg
        duma, knesset, bundestag, senate committee, lok sabha, rajya sabha, dáil, seanad, oireachtas, senedd, stormont
        supreme court, high court, county court, crown court, district court, court of appeal, court of appeals
        magistrates' court, ombudsman, jury, grand jury, electoral college, college of cardinals, curia
        neighbourhood watch, neighborhood watch, residents' association, homeowners association, owners corporation
        body corporate, strata, tenants' association, parents' association, alumni association, supporters' club
        rovers, ramblers, harriers, wheelers, striders"""
    ),
    houses=words(
        """university, college, school, academy, institute, faculty, department, library, museum, gallery, archive, archives, theatre
        theater, church, parish, cathedral, abbey, diocese, embassy, consulate, ministry, agency, office, centre, center
        foundation, trust, federation, alliance, league, hospital, chamber, laboratory, inc, ltd, llc, plc, corp, corporation
        company, county, city, town, township, borough, municipality, district, hoa, service, services, orchestra, quartet
        trio, ensemble, radio, bank, charity, fire, shire, village
        universities, colleges, polytechnic, conservatoire, conservatory, conservatorium, seminary, kindergarten
        preschool, high school, primary school, secondary school, grammar school
        directorate, registry, exchequer, governorate
        prefecture, statehouse, constabulary, police, sheriff
        sheriff's office, coroner, coroner's office, regiment, battalion, squadron, embassies, high commission
        permanent mission, legation, nunciature, archdiocese, archdeaconry, deanery, benefice
        vicariate, eparchy, priory, convent, monastery, minster, basilica, chaplaincy, friary, synagogue
        masjid, gurdwara, mandir, temple, tabernacle, salvation army, meeting house
        museums, galleries, libraries, observatory, planetarium, aquarium, zoo, botanic garden
        botanic gardens, botanical garden, arboretum
        leisure centre, sports centre, brewery, winery, vineyard, bookshop
        bookstore, publishers, newspaper, broadcaster, television, clinic
        surgery, infirmary, hospice, medical centre, medical center, health centre, health center, nhs trust, hospitals
        laboratories, research centre, research center, polytechnic university, gmbh
        pty, pty ltd, limited, incorporated, holdings, partnership, associates, cooperative bank
        credit union, building society, airport, port authority, harbour authority, railway, railways
        water district, fire district, school district, conservation district, sanitary district
        canton, commune, municipal district, barangay, taluk, tehsil, zila parishad, panchayat, gram panchayat
        nagar palika, sacco, precinct, unified school district, band council
        symphony, philharmonic, sinfonia, chamber orchestra, dance company, theatre company
        brass band, academy trust, foundation trust, endowment, observatory"""
    ),
    remarks=caption(
        r"cancel?led|canceled|postponed|rescheduled|moved|amended|changed|corrected|vacated|adjourned|unchanged|originally|formerly|closed meeting|"
        r"deferred|delayed|re-?arranged|relocated|suspended|abandoned|withdrawn|brought forward|put (?:off|back)|called off|new (?:date|time|venue|location|room|day|speaker)s?|(?:date|time|venue|room|location|speaker|day) (?:change[ds]?|moved|changed|tbc|tba|tbd|to follow)|change of (?:date|time|venue|room|day|speaker)|(?:please )?note (?:the )?(?:new|change of|changed|different|earlier|later|unusual) (?:date|day|time|venue|room|location)s?|"
        r"nb|n\.b\.|rain or shine|weather permitting|(?:bad|wet) weather (?:date|plan)|rain date|holding(?: date)?|hold the date|date for (?:your|the) diary|optional|mandatory|compulsory|closed(?: to the public)?|open to (?:all|the public|everyone|members)|(?:free|paid|members?|guests?|public|adults?|children|staff|students?|ticket holders|invitees) ?only|by invitation(?: only)?|invitation only|invite only|in (?:private|camera|public)|"
        r"free(?: entry| admission| of charge| event| and open to all)?|no (?:charge|booking(?: required| needed| necessary)?|registration(?: required)?|need to book|experience (?:needed|required)|tickets required)|(?:booking|registration|tickets?|reservations?|pre-?booking|advance booking|rsvp|donations?) (?:required|essential|recommended|advised|necessary|needed|welcome|requested|closed|open|only)|just turn up|drop in|walk-?ins welcome|all (?:are )?welcome|everybody welcome|visitors welcome|new members welcome|families welcome|bring (?:a friend|your own .{1,15})|"
        r"selling fast|nearly full|waitlist(?:ed)?|wait list(?:ed)?|places available|(?:tickets|spaces|seats|places) (?:still )?available|limited (?:places|spaces|availability|seating)|book(?:ings?)? (?:now|early)|on sale(?: now| soon)?|coming soon|(?:past|previous|ended|finished|completed|over|expired|concluded)(?: event)?|event (?:ended|over|has passed|passed)|this event has (?:passed|ended)|today|tomorrow|this week|next week|ongoing|on now|live(?: now)?|all day|all-day|half-day|full-day|evening|morning|afternoon|lunchtime|daytime|overnight|"
        r"in-?person(?: only)?|online only|remote|hybrid meeting|virtual meeting|via zoom|zoom|teleconference|by (?:phone|video)|recording(?: available)?|slides|livestreamed|live-?streamed|webcast|ticketed|non-?ticketed|accessible|family friendly|bsl interpreted|relaxed performance|"
        r"(?:home|away|h|a|neutral|bye|win|won|lost)|(?:un)?approved|draft|provisional|tentative|subject to (?:change|confirmation|approval)|if (?:required|needed|necessary)|t\.b\.[acd]\.|to (?:follow|come)|n/a|nil|not applicable|not available|pending|vacant|"
        r"to be (?:confirmed|decided|announced|advised|notified|arranged|agreed|determined|finali[sz]ed|scheduled)|"
        r"(?:un)?confirmed|no change(?: .{1,15})?|as (?:planned|usual|before)|(?:full|half|all) day|"
        r"f2f\W*|face[- ]to[- ]face|online|hybrid|in person|virtual|members only|all welcome|everyone welcome|speaker to be found|recorded|(?:other|further|more|new|additional|next|remaining|following) dates|(?:call|meeting) times?|new|now|tbc|tbd|tba|am|pm|a\.m\.|p\.m\.|from|to|at|on|noon|revised|sold out|details|read more|view|agenda|minutes|video|until|save the date|invitation|you(?:['’]| a)re invited|announcement|don['’]t miss|mark your calendars?|dates? for (?:your|the) diary|next(?: meeting)?|yes|no|note|reminder|also|dated this|minutes of|page|updated|none|n\.?n\.?|no (?:events?|meetings?|sittings?|business)(?: .{1,20})?|(?:only |just )?(?:[0123456789]+|one|two|three|few|no|some|last) (?:places?|seats?|spaces?|tickets?|beds?)(?: (?:left|remaining|available|only))?|(?:fully booked|full|waiting list(?: only)?|provisional(?:ly)?|almost full)|(?:title|topic|speaker|venue|details|programme|agenda|time|location|room|link|abstract)\b.*(?:come|follow|follows|announced|confirmed|tba|tbc|tbd)"
    ),
    dividers=caption(
        r"(?:upcoming|related|other|more|past|further|next|latest) (?:events?|news|meetings)|you may also like|when|(?:project |contest |competition |challenge )?(?:timelines?|milestones|phases)|(?:key|important|critical) dates? \([^)]*|(?:key|important) dates? (?:and|&) deadlines?|dates? (?:and|&) deadlines?|submission dates?|where|dates?|times?|agenda|notices?|details?|about|location|venue|contacts?|programme?|schedule|calendar|contents|events?|news|upcoming(?: events?)?|home.*|important dates|press releases?|media release|(?:official )?public notice|info(?:rmation)?|background|registration|deadlines?|what|what['’]?s on|who|why|how|summary|introduction|overview|dear .*|also|congratulations|last time|other dates|next|hello.*|hi .*|(?:event|meeting|session|key|practical|visitor|booking|ticket|venue) (?:details?|facts|info(?:rmation)?)|(?:the )?(?:facts|event|meeting)? ?at a glance|dates? (?:and|&) (?:times?|places?|venues?|locations?)|(?:when|where) (?:and|&) (?:when|where)|about (?:this|the) (?:event|meeting|session|talk|workshop|conference)|what to expect|good to know|event description|"
        r"(?:upcoming|related|other|more|past|further|next|latest|future|forthcoming|coming|featured|recent|current|previous|all|similar|popular|recommended|nearby|local|key|special|regular|recurring|ongoing) (?:events?|news|meetings?|sessions?|dates?|activities|talks|workshops|webinars|seminars|conferences|courses|concerts|shows|articles|stories|posts|announcements|notices|hearings|programmes?|exhibitions|performances|opportunities|items|topics|updates|information)|"
        r"(?:events?|meetings?|news) (?:calendar|listings?|list|archive|search|and news|& news|and events)|news (?:and|&) events|events (?:and|&) (?:news|activities|meetings|programmes?)|calendar of (?:events|meetings)|what(?:['’]s| is) (?:happening|new|coming up)|happening (?:now|soon|today|this week)|coming (?:up|soon)(?: next)?|save the dates?|dates? for (?:your|the) diar(?:y|ies)|diary dates?|for (?:your|the) diary|dates to remember|mark your calendars?|don['’]t miss|at a glance|"
        r"(?:the )?(?:venues?|speakers?|organi[sz]ers?|presenters?|panell?ists?|sponsors?|partners?|exhibitors?|hosts?|members(?:hip)? news|staff|faculty|attendees|participants|audience|performers?|artists?|line-?up|cast)|(?:keynote|guest|invited|featured|our) speakers?|meet the (?:team|speakers?|candidates|artists?)|who should attend|who(?: is|['’]s) (?:it for|speaking|coming)|about (?:us|the (?:speakers?|organi[sz]ers?|venue|series|course|presenter|author|project|society|club|artist))|"
        r"(?:full |draft |final |provisional |preliminary |scientific |social |technical )?(?:program(?:me)?|schedule|timetable|itinerary)(?: (?:overview|details|at a glance|of events))?|order of (?:business|the day|service|events)|running order|tickets?(?: (?:and|&) (?:booking|prices|information|registration))?|bookings?|how to (?:book|apply|register|attend|join|participate|get there|find us|take part|get involved|submit|vote|contact us)|getting (?:here|there)|travel(?: (?:and|&) (?:accommodation|parking))?|directions|parking|access(?:ibility)?|accommodation|refreshments|catering|fees?|costs?|prices?|admission|entry|eligibility|requirements|key (?:dates|information|points|facts|messages)|registration (?:details|information|fees?)|join(?:ing)? (?:us|instructions|details|the meeting)|dial-?in(?: details| information)?|contact (?:us|details|information|person)|for (?:more|further) (?:info(?:rmation)?|details)|more (?:info(?:rmation)?|details)|further (?:info(?:rmation)?|details|reading)|useful (?:links|information|contacts)|quick links|links|downloads?|resources|documents|attachments?|related (?:links|documents|content|pages)|references|notes(?: (?:to|for) editors)?|faqs?|frequently asked questions|questions|queries|enquiries|description|objectives?|aims|purpose|goals|topics|themes?|scope|outcomes?|learning (?:objectives|outcomes)|abstract|biograph(?:y|ies)|bio|synopsis|key ?words|tags|categor(?:y|ies)|share|"
        r"(?:(?:a|just|another|one|quick|short|little|gentle|friendly|kind|final|last|second|important|weekly|event|meeting) )+reminders?|corrections?|(?:staff|important|urgent|short|late) notices?|invitations?|minutes|"
        r"(?:change of|changed?|new) (?:dates?|times?|venues?|places?|rooms?|plans?)|(?:date|time|venue|room|schedule) changes?|(?:zoom|teams|webex|meeting|video|webinar|stream|joining) links?|(?:zoom|teams|webex|dial-in|joining|call) (?:details|info(?:rmation)?|instructions|codes?)|"
        r"(?:(?:weekly|monthly|daily|quarterly|weekend|member|members['’]?|village|parish|church|club|school|community|local|staff|team|class|this (?:week|month)['’]s|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter) )+(?:e-?mails?|mails?|updates?|news|newsletter|bulletin|digest|round-?up|calendar|notices|diary|announcements)(?: 20\d\d)?|digest|"
        r"(?:last|final) (?:chance|call|tickets|places|days|few (?:tickets|places))|(?:(?:event|booking|order|registration|ticket|rsvp|your) )*(?:registration|booking|order|event|rsvp|ticket)s? confirm(?:ed|ation)|your (?:registration|booking|tickets?|order|place)|please read(?: this)?|(?:a )?(?:letter|note|message)s? (?:to|for|from) .*|are you ready|hi(?: (?:all|everyone|there))?|you(?:['’]re| are) invited|join us|see you (?:tonight|tomorrow|soon|there|then|all)|(?:to )?all staff|"
        r"(?:first|second|third|fourth|spring|summer|autumn|fall|winter|michaelmas|hilary|lent|trinity|easter) (?:term|semester|quarter|season|half|series)|(?:this|next|last) (?:week|month|year|term|season|weekend)|later(?: this (?:week|month|year))?|"
        r"(?:notice|announcement|advertisement|memorandum|memo|circular|bulletin|newsletter|press statement|media advisory|press notice|news release|for immediate release|official notice|legal notices?|general notices?|government notices?|public notices?|notices? (?:and|&) announcements|announcements?|communications?|correspondence|housekeeping|reminders?|parish notices|church notices|club news|other news|in brief|news in brief|round-?up|bits and pieces|odds and ends|miscellaneous|misc|general|administration|any other business|aob|apologies|greetings.*|good (?:morning|afternoon|evening).*|to all .*|to whom it may concern.*|attention.*|fao .*|fyi|welcome(?: (?:to|back|everyone|all|members)\b.*)?|thank you(?: .*)?|thanks(?: .*)?|best wishes.*|kind regards.*|yours (?:sincerely|faithfully).*|sincerely.*|cheers|enclosures?|annex(?:es)?(?: [a-z0-9]+)?|appendix(?: [a-z0-9]+)?|schedule [a-z0-9]+|table of contents|page \d+.*|continued|end|ends|###|update|updates|important|urgent|attention|warning|disclaimer|terms (?:and|&) conditions|privacy)"
    ),
    publications=words(
        """newsletter, bulletin, agenda, minutes, notice, news, calendar, diary, programme, program, home page, homepage, website, events, event, blog, online, updates, update, mailing list, season, meetings
        newsletters, e-newsletter, enewsletter, e-news, enews, ebulletin, e-bulletin, notices, public notice, public notices, official notice
        gazette, journal, circular, digest, magazine, mailing, mailshot, notice board, noticeboard, notice sheet, newssheet, news sheet
        pew sheet, weekly sheet, news bulletin, news release, press release, media release, press office, press centre, media advisory
        press notice, media centre, newsroom, press room, what's on, whats on, events calendar, calendar of events, event calendar
        events diary, events programme, programme of events, meeting calendar, meetings calendar, calendar of meetings, schedule
        timetable, meeting schedule, schedule of meetings, fixture list, fixtures, listings, brochure, leaflet, prospectus, handbook
        yearbook, almanac, annual report, report, reports, record, proceedings, transactions, transcript, hansard, order paper, votes
        announcements, announcement, invitation, memo, memorandum, e-mail list, email list, listserv, forum post, feed, podcast, portal
        web site, web page, webpage, official website, official site, facebook page, page, wiki, weekly, monthly, quarterly, review
        alert, alerts, advisory, briefing note, reminder, round-up, roundup, chronicle, messenger, courier, echo, focus, news and events
        news & events, meeting agenda, meeting minutes, meeting notice, notice of meeting, agendas, public agenda, agenda packet, daily list
        cause list, court list, court calendar, hearing list, docket, document, papers, documents, publications, archive of meetings"""
    ),
    papers=words(
        "location, date, dates, time, place, venue, notice, agenda, invitation, announcement, call, programme, program, schedule, summons, details, notification, reminder, "
        "agendas, notices, invitations, announcements, reminders, times, timing, timings, venues, locations, itinerary, timetable, calendar, advertisement, advert, flyer, "
        "flier, leaflet, poster, brochure, circular, advisory, alert, prospectus, convocation, citation, requisition, convening, hours, duration, theme, topic, purpose, "
        "information, info, registration, bookings, particulars, overview, outline, preview, update, updates, line-up, lineup, newsletter, bulletin, packet, organisers, organizers"
    ),
    records=words(
        "minutes, report, proceedings, transcript, record, notes, summary, outcome, results, conclusions, recording, review, approval, "
        "reports, transcripts, records, summaries, outcomes, recordings, synopsis, resumé, résumé, recap, précis, communiqué, communique, highlights, "
        "photos, photographs, pictures, footage, video, videos, slides, presentations, resolutions, decisions, recommendations, findings, aftermath, "
        "verbatim, hansard, write-up, writeup, debrief, readout, read-out, takeaways, feedback, follow-up, evaluation, documentation, papers, success, memories"
    ),
    body_meeting="{} meeting",
    deeds=(
        deed("{who} meeting with {said}", behind=r"meets?|holds? (?:\w+ )?talks", lead=r"with", head="meeting"),
        deed("{who} meeting with {said}", behind=r"meets?", head="meeting"),
        deed(
            "Signing {of}",
            behind=r"signs?(?! (?:off|up)\b)|initials?|countersigns?|inks?",
            before=r"(?:be|being|is|are) (?:\w+ly )?(?:signed(?! off\b)|initiall?ed|concluded and signed|inked)",
        ),
        deed(
            "Opening {of}",
            behind=r"opens|(?:will|shall|to)(?: \w+ly)? (?:open|re-?open)|inaugurates?|re-?opens|cuts? the (?:ribbon|tape) (?:on|of|at)",
            before=r"be (?:\w+ly )?(?:opened|re-?opened|inaugurated)|opens? (?:its|their) doors|opens? to the public",
        ),
        deed("Unveiling {of}", behind=r"unveils?", before=r"be (?:\w+ly )?(?:unveiled|revealed)"),
        deed(
            "Launch {of}",
            behind=r"(?:re-?)?launch(?:es)?|rolls? out|kicks? off (?=(?:its|their|the|an?) )",
            before=r"be (?:\w+ly )?(?:(?:re-?)?launched|rolled out)|(?:blasts?|lifts?) off|goe?s? live",
        ),
        deed("Blessing {of}", behind=r"bless(?:es)?", before=r"be (?:\w+ly )?blessed"),
        deed("Christening {of}", behind=r"christens?", before=r"be (?:christened|baptised|baptized)"),
        deed(
            "Presentation {of}",
            behind=r"presents?|sets? out",
            before=r"be (?:\w+ly )?(?:presented|awarded|bestowed|conferred)",
        ),
        deed("Hearing {of}", behind=r"hears?", before=r"be heard"),
        deed("Reading {of}", before=r"be (?:read out|read aloud|read)"),
        deed("Election {of}", behind=r"elects?", before=r"be elected"),
        deed(
            "Swearing-in {of}",
            behind=r"swears? in",
            before=r"be sworn in|takes? (?:the|his|her|their) oath(?:s)?(?: of office)?",
        ),
        deed("Installation {of}", before=r"be (?:\w+ly )?(?:installed|enthroned|inducted)"),
        deed("Ordination {of}", behind=r"ordains?", before=r"be ordained"),
        deed("Crowning {of}", behind=r"crowns?", before=r"be crowned"),
        deed("Switch-on {of}", behind=r"switch(?:es)? on"),
        deed("Laying {of}", behind=r"lays? (?=the (?:foundation|corner|first))", before=r"be laid(?! to rest\b)"),
        deed("Decommissioning {of}", behind=r"decommissions", before=r"be decommissioned"),
        deed("Vote on {it}", behind=r"votes?", lead=_ON_MATTER),
        deed(
            "Vote on {it}",
            before=r"be (?:voted (?:up)?on|put to (?:the|a) vote|brought to a vote)|goe?s? to (?:the|a) vote|comes? (?:up for|to) (?:the |a )?vote",
        ),
        deed(
            "Visit {of}",
            behind=r"(?:receives?|welcomes)(?= (?:the )?(?:[\w-]+ )?(?-i:[A-Z]))|hosts?(?= (?:the |his |her )?(?:[\w-]+ ){0,3}(?:prime minister|president|chancellor|king|queen|secretary|counterpart)(?! (?:meeting|summit|forum))(?![\w'’-]))",
        ),
        deed(
            "Questioning {of}",
            behind=r"questions|grills?|quizzes|summons?|hears? evidence from",
            before=r"be (?:questioned|grilled|quizzed|summoned|cross-examined)|gives? (?:oral )?evidence|testif(?:y|ies)|faces? questions",
        ),
        deed(
            "Sentencing {of}",
            behind=r"sentences",
            before=r"be sentenced|learns? (?:his|her|their) (?:fate|sentence)|awaits? sentenc(?:e|ing)",
        ),
        deed("{it}", before=r"be (?:handed down|delivered|pronounced|given out|announced)"),
        deed("Draw {of}", before=r"be drawn"),
        deed(
            "Auction {of}",
            behind=r"auctions",
            before=r"be (?:auctioned(?: off)?|sold (?:at|by) (?:public )?auction)|goe?s? under the hammer|comes? under the hammer|goe?s? up for auction",
        ),
        deed("Planting {of}", behind=r"plants?", before=r"be planted"),
        deed(
            "Demolition {of}",
            behind=r"demolish(?:es)?|blows? up",
            before=r"be (?:demolished|blown up|knocked down|torn down|pulled down|imploded)",
        ),
        deed("Handover {of}", behind=r"hands? over", before=r"be handed over"),
        deed("Commissioning {of}", behind=r"commissions", before=r"be commissioned"),
        deed("Burial {of}", before=r"be (?:buried|laid to rest|interred|cremated)"),
        deed("Dedication {of}", behind=r"dedicates?|consecrates?", before=r"be (?:dedicated|consecrated)"),
        deed(
            "Test {of}",
            behind=r"tests?|trials(?= (?:its|their|the|an?|new)\b)|test-fires",
            before=r"be (?:tested|trialled|test-fired|sounded)",
        ),
        deed(
            "Strike {of}",
            before=r"(?:goe?s?|be|are|is|come out) on strike|strikes?|walks? (?:out|off the job)|downs? (?:their )?tools|stops? work|takes? (?:strike|industrial) action|stages? a (?:walkout|strike|stoppage)",
        ),
        deed("Parade {of}", before=r"parades?"),
        deed("{it}", behind=r"sings?|performs?|stages?|screens?|shows|premieres?|plays host to|mounts?"),
        deed(
            "{it}",
            behind=r"hosts?|organi[sz]es?|puts? on|arranges?|lays? on|holds?|"
            r"(?:are|is|be|we['’]re|they['’]re) (?:now |also |again )?(?:holding|hosting|organi[sz]ing|putting on|arranging|laying on|staging|running)|"
            r"(?:have|has|had) (?:had to |been forced to |decided to )?(?:cancel(?:l?ed)?|call(?:ed)? off|postponed?|moved?|rescheduled?|rearranged?|put (?:off|back)|brought forward)",
        ),
        deed("{it}", behind=r"celebrates?|commemorates?|marks?|observes?|hono(?:u)?rs? (?=the memory )"),
        deed(
            "{it}",
            behind=r"attends?|joins?|(?:takes?|taking) part in|participates? in|compet(?:e|es) (?:in|at)|(?:addresses|keynotes|chairs|co-chairs|moderates)(?= (?:the|an?|its|their|this) (?!chair|of\b))|(?:co-)?chairs?(?= (?-i:[A-Z]))|(?:speaks?|exhibits?|appears?|presents?) at|(?:deliver|give)s? (?:the|an?|his|her|its|their|the opening|the closing) (?:[\w-]+ ){0,2}(?:address|speech|lecture|remarks|keynote|presentation) (?:at|to(?= (?:[\w'’-]+ ){1,6}?(?:summit|conference|congress|forum|assembly|convention|symposium)\b))|presides? over|sits? in on|turns? out for|hosts? a stand at",
        ),
        deed(
            "{it}",
            behind=r"(?:are|is) (?:\w+ly )?(?:invited|welcome)|invites?|welcome|come|come along",
            lead=r"to(?= (?:the|an?|our|its|their|this|(?-i:[A-Z\d“\"]))\b)",
        ),
        deed("{it}", behind=r"join (?:us|in|them)|come along|turn out|gather|meet up|assemble|sign up", lead=r"for"),
        deed(
            "{it}",
            behind=r"don['’]t (?:miss(?: out on)?|forget)|mark your (?:calendar|diary|calendars|diaries) for|save the dates? for|looking forward to|look(?:s|ed)? forward to(?= (?:the |our |its )?(?:next )?(?-i:[A-Z]))",
        ),
        deed(
            "{it}",
            behind=r"(?:there (?:is|will be)|there[’']s|we (?:are having|will have))(?= an? )|there (?:are|will be)(?= (?:two|three|four) )",
        ),
        deed(
            "Talk on {it}",
            behind=r"speaks?|talks?|lectures?|gives? a talk",
            lead=rf"about|{_ON_MATTER}",
        ),
        deed(
            "Trip to {it}",
            behind=r"we(?: are|['’]re| will)? (?:going|go|off|travel) to|visits?(?= (?:the|an?|our) (?-i:[a-z]))|goe?s? on a (?:\w+ )?trip to",
        ),
    ),
    acts=(
        Act(
            cue(
                r"we(?: will|['’]ll| shall| are (?:going )?to| all| next| now| also| usually)* (?:meet(?: up)?|gather|get together|(?:re)?convene)"
            ),
            "Meeting",
            "meeting",
        ),
        Act(
            cue(
                r"(?:(?:will|shall|would|should|may|is to|are to|(?:(?:have|has) )?agreed to|(?:(?:is|are|was) )?(?:due|set|expected|scheduled) to) )?(?:now |also |next |again )?(?:meets?|sits?|(?:re)?convenes?|gathers?|resumes|be (?:re)?convened)|(?:is|are) (?:due|set) to resume|comes? together|"
                r"(?:(?:will|shall|is to|are to|is due to|are due to) )?(?:picks? up (?:again|where (?:it|they) left off)|resumes? (?:its|their) (?:work|sitting|business|meeting|debate|hearing))|"
                r"(?:(?:is|was|were|are|stands?|stood|has|have)(?: been)? )?adjourned(?: \w+)? (?:until|till|to)|"
                r"(?:has|have|is|are|was|were)(?: been)? (?:summoned|recalled|called back)|returns? from (?:its|their|the) (?:\w+ )?(?:recess|break|holidays?)|"
                r"(?:adjourned|broke up|rose|recessed|suspended its (?:sitting|session|work|business))[^.,;:]{0,60}? and (?:will|is|are|shall)(?: (?:due|set))?(?: to)? (?:reconvene|resume|meet again|return|pick up)|"
                r"(?:will|shall|is to|are to) (?:\w+ly )?(?:hear|debate|deliberate|question|examine|consider|discuss|"
                r"take evidence|take up)|"
                r"(?:(?:is|are|was|were) )?back in session"
            ),
            "{who} meeting",
            "meeting",
        ),
        Act(
            cue(
                r"(?:(?:will|shall|is to|are to|due to|set to|expected to) )?(?:(?:be )?(?:go(?:es|ing)?|head(?:s|ing|ed)?) to the polls|cast (?:their )?(?:votes|ballots)(?= (?:on|in|from)\b))"
            ),
            "Election",
            "election",
        ),
        Act(
            cue(
                r"(?:(?:will|shall|is to|are to|due to|set to) )?(?:also )?(?:visits?|pays? an? (?:\w+ ){0,3}visit to|begins? an? (?:[\w-]+ ){0,4}visit to)"
            ),
            "{who} visit to {what}",
            "visit",
            travels=True,
        ),
        Act(
            cue(
                r"(?:(?:will|would|shall|is to|are to|was to|due to|set to|is going to) )?(?:(?:now|also|then) )?(?:travels?|arrives?|arrived|fl(?:y|ies)|sails?|(?:goe?s?|moves?) on|continues?|proceeds?)"
            ),
            "{who} visit to {what}",
            "visit",
            cue(r"to|for|in|at|into"),
            travels=True,
        ),
        Act(
            cue(
                r"(?:(?:will|shall|is to|are to|due to|set to) )?(?:calls? (?:in )?at|dock(?:s|ed)? (?:in|at)|puts? in(?:to)? at)|"
                r"(?:is|are) (?:calling|docking) (?:in|at)"
            ),
            "{who} port call at {what}",
            "port call",
        ),
        Act(
            cue(
                r"(?:will|shall|is to|are to) be (?:formally |officially |solemnly )?(?P<done>opened|unveiled|switched on|lit|given out|blessed|signed|launched|presented|awarded|crowned|inaugurated|christened|commissioned|laid|read|shown|screened|heard|taken up|drawn|auctioned|performed|dedicated|consecrated|installed|sworn in|planted|handed over|briefed|debated|voted on|buried|laid to rest|questioned|sentenced)"
            ),
            "{who} {done}",
            "",
        ),
        Act(
            cue(
                r"(?:(?:will|would|shall|is to|are to|was to|due to|set to|is going to) )?(?:(?:now|also|then) )?(?:comes? to|be in|tours?)|(?:is|are|was|were) (?:due|expected|awaited|coming|going) (?:in|at|to)"
            ),
            "{who} visit to {what}",
            "visit",
            travels=True,
        ),
        Act(
            cue(
                r"(?:(?:will|shall|is to|are to|due to|set to) )?(?:ties? up|tied up|berths?|berthed|com(?:e|es) alongside|came alongside|drops? anchor|moors?|moored) (?:at|in|on|off)"
            ),
            "{who} port call at {what}",
            "port call",
        ),
        Act(
            cue(
                r"(?:(?:will|shall|is to|are to|due to|set to) )(?:\w+ly )?(?:open|inaugurate|unveil|launch|christen|bless)|(?:opens|inaugurates|unveils|christens)"
            ),
            "Opening of {what}",
            "opening",
        ),
        Act(
            cue(
                r"(?:(?:will|shall|is to|are to|due to|set to) )?(?:plays? (?:\w+ )?(?:against|at home to|away to)|faces?|takes? on)"
            ),
            "{who} v {what}",
            "match",
        ),
    ),
    verbs=cue(
        r"is|are|was|were|has|have|had|holds|hosts|organi[sz]es|invites|will|would|cannot|can|could|shall|should|must|might|resumes?|resumed|starting|beginning|did|does|\w+n['’]t|meets|met|sits|sat|gathers|gathered|convenes|convened|hears|heard|"
        r"agreed|decided|adopted|approved|said|told|announced|closed|ended|opened|began|started|preceded|moves|moved|set|stays|returns|continues|goes|comes|gets|runs|remains|sees|brings|draws|marks|wraps|kicks|looks|says|gives|takes|opens|closes|ends|begins|starts|deferred|put"
    ),
    otherwise=cue(
        r"join (?:our |the |this |a |your )?(?:microsoft |ms )?(?:zoom|teams|webex|google meet|skype) (?:meeting|call|webinar)|(?:zoom|teams|webex) (?:meeting|webinar|call) (?:id|link|url|room|number|password|passcode|invitation|invite|details)|"
        r"inviting you to (?:join )?a (?:scheduled )?(?:zoom|teams|webex) (?:meeting|webinar)|(?:meet|meets|meeting|met|gather|gathers) (?:\w+ )?face[- ]to[- ]face|\(face[- ]to[- ]face\)|in (?:\w+ )?(?:talks|negotiations|discussions|consultations|session)|calls? (?:to order|for \w+|in\b|sheet|cent(?:er|re))|roll call|(?:telephone|phone) calls?|free trials?|clinical trials?|(?:first|second|third) readings?|opening (?:hours|times|balance|remarks|of (?:the )?(?:call|applications|registration|nominations))|market (?:share|cap|square|town|street)|party (?:leader|member)s?|show of hands|courses? of|in the course|cups? of|race relations|reading list|on the march|town hall,? (?:main|high|station|\d|(?-i:[A-Z])[a-z]+(?=\s*(?:\n|$|[.;)|])))|panel(?:s)? of (?:experts|judges)|open house prices|as the case"
    ),
    proper=words(
        "day, days, night, nights, morning, afternoon, service, social, sale, final, finals, week, weekend, sunday, quiz, experience, awards, classic, bowl, masters, worlds, jam, stakes, weekender"
    ),
    cues=Cues(
        plain=PlainCues(
            held=r"(?:(?:which|that|and) )?(?:(?:will|shall|is|are)(?: (?:now|next|also|again|instead|therefore|then|once again))? )?"
            r"(?:(?:due|set|scheduled|expected|slated|planned) )?(?:to )?"
            r"(?:(?:be )?(?:held|hosted|staged)|tak(?:e|es|ing) place|(?:open|begin|start|commence|kick)s?(?: off)?|gets? under ?way|returns?|runs?|go(?:es)? ahead|comes?(?: back)?(?: to)?|resumes?|(?:be |is )back)|"
            r"(?:is|are)(?: now| currently| again)? (?:scheduled|slated|set|planned|due|fixed)(?= (?:for|on|in)\b)|(?:scheduled|slated|set|planned|due)(?= (?:for|on|in)\b)|"
            r"(?:has|have|had) been (?:scheduled|set|rescheduled|postponed|moved|put back|put off|pushed back|brought forward|deferred)(?= (?:for|to|until|till)\b)",
            goes_to=r"(?:(?:attend|chair|address|join|host|hold|convene|open|stage|inaugurate|keynote)(?:s|ing)?|"
            r"(?:tak(?:e|es|ing) part|participat(?:e|es|ing)|compet(?:e|es|ing)) (?:in|at)|(?:speak|exhibit|present|appear|perform)(?:s|ing)? at|(?:speech|address|remarks|keynote|lecture|presentation) (?:at|to)|"
            r"look(?:s|ed|ing)? forward to|ahead of|preparations? for|dates? for|host of)",
            where=r"(?:in|at|to|off|near|aboard|across|outside)",
            leads=r"(?:on|from|between|in|this|during|over|for|until|till|to)",
        ),
        deeds=DeedCues(
            met=words(
                """minister, ministers, president, presidents, premier, secretary, ambassador, ambassadors, chancellor, commissioner, adviser, advisor, king, queen, prince, pope, governor, mayor, counterpart, counterparts, coordinator, representative, representatives, envoy, delegation, leaders, residents, families, chief, chair"""
            ),
            aux=r"will|to|shall|may|might|would|should|we|they|you|and|then|also|can|please",
            owns=words("my, some, these, those, that, both"),
            passed=words(
                "us, also, together, you, all, warmly, jointly, out, formally, officially, up, along, again, cordially, once more, then, now, everyone, everybody, members, residents, parents"
            ),
            other=words("if, unless, whether, not, never, cannot"),
            never=words(
                "it, them, him, her, us, you, me, this, each, what, how, why, who, whether, here, there, more, no, nothing, website, page, link, polls, way, place, part, questions, doors, gates, books, time, today, tomorrow, tonight, presidency, chairmanship, chair, office, post, title, record, rights, view, views, role, power, line, hands, breath, key, keys, shares, stake, interest, mind, ability, responsibility, capacity, licence, ones, one, force, forces"
            ),
        ),
        speakers=SpeakerCues(
            noun="(?:(?:guest|next|invited|main|after-dinner|keynote|featured|visiting|principal|special|distinguished|luncheon|lunch|dinner|plenary|opening|first|second) )*(?:speaker|lecturer|presenter|preacher|storyteller)",
            is_="(?:is|will be|are|is to be|was to be|:)",
            verb=r"(?:(?:will|is to|is due to|is going to)(?: also| then)? )(?:be (?:the |our |its |a )?(?:guest |main |invited |keynote |featured )?(?:speak(?:er|ing)|talking|lecturing|preaching)|speak|talk|address|lecture|preach|(?:give|deliver|present|be giving|be delivering|be presenting) (?:us )?(?:a|an|his|her|their|the|this year['’]s) (?:[\w-]+ ){0,3}(?:talk|lecture|address|presentation|keynote|sermon|demonstration|slide ?show|paper|reading))|(?:will|is to) (?:welcome|hear|host)(?= .{2,60} as (?:its|the|our|their|guest) (?:guest )?speaker)",
            before="to|at|before|for|of|the",
            ends="on|about|who|whose|from|with|at|as|to|and his|and her|when|talking|speaking|in|regarding|concerning|explaining|describing|entitled|titled|called|giving|presenting|discussing|telling|followed|whom|during",
            club=r"(?:Rotary|Rotarians|W\.?I\.?|U3A|Probus|Kiwanis|Lions|Toastmasters|Inner Wheel|Soroptimists|Round Table|Mothers['’] Union|Women['’]s Institute|Beekeepers|Gardeners|Naturalists|Ramblers|Historians|Men['’]s Shed|Arts Society|Skeptics|Sceptics|Astronomers|Quilters|Circle|Friends)",
            talk="Talk",
            series=r"seminars?|colloqui(?:um|a|ums)|talks?|lectures?|speakers?|reading group|journal club",
            talk_by="talk by {}",
        ),
        topics=TopicCues(
            before=r"please (?:note|be advised|be informed) that|we (?:regret|confirm|remind you|are (?:sorry|pleased|happy) to \w+)(?: to \w+)?(?: you)? that|"
            r"(?:just )?(?:this is )?a reminder that|it (?:is|was|has been) (?:hereby )?(?:announced|confirmed) that|"
            r"(?:the )?(?:new |next |proposed |provisional |revised |final )?dates? (?:of|for)",
            nothing=r"(?:(?:new|exact|original|proposed|planned|revised|final|alternative|other|only|usual|correct|corrected|right|actual|true|wrong|old|previous|former|earlier|rescheduled|replacement|confirmed) )?(?:dates?|days?|times?|slots?|hours?)|(?:(?:important|latest) )?(?:update|correction|erratum|corrigendum|clarification)|change of (?:date|day|time|venue|plan|programme)|(?:date|time|venue|programme|schedule) change|"
            r"(?:(?:whole|great|good|awful) )?(?:lots?|plenty|loads|heaps|tons|much|more|bit|deal|host|something|things?|stuff)(?: (?:more|else|new|of (?:things|stuff|activity|events)))?(?: (?:going|happening|coming|planned|lined))?|"
            r"great|perfect|ok(?:ay)?|yes|sure|fine|super|brilliant|excellent|lovely|right|sorry|agreed|done",
            link=r"will|would|shall|should|is|are|was|were|has|have|had|to|be|been|being|may|might|could|can|must|does|did|do|"
            r"\w+n['’]t|not|now|also|then|still|only|provisionally|tentatively|likely|originally|again|instead|finally|"
            r"therefore|just|never|no longer|due|going|expected|supposed|as it happens|probably|definitely|certainly|hopefully|already|"
            r"actually|usually|normally",
            told=r"celebrated|observed|commemorated|gets? under ?way|takes off|take place|takes place|took place|taking place|taken place|held|runs?|ran|begins?|began|starts?|started|kicks? off|"
            r"opens?|returns?|is back|stays?|stands?|remains?|follows? on|goes ahead|go ahead|going ahead|went ahead|proceeds?|falls?|"
            r"staged|postponed|cancell?ed|called off|rescheduled|reset|moved|shifted|put (?:back|off)|brought forward|"
            r"pushed back|deferred|dropped|scrapped|abandoned|planned|scheduled|pencilled in|slated|fixed|set for|played|"
            r"switched|changed|convened|reconvened?s?|resumes?d?|repeated|lasts?|continues?|tabled|foreseen|commences?|happens?|happening|"
            r"comes? (?:round|around|up)|organi[sz]ed|hosted|(?:re)?scheduled|tees? off|wraps? up|concludes?|concluded|rounds? off|is under ?way|"
            r"gets? going|swings? into action|makes? (?:its|a) (?:return|comeback)|comes? back|hits? town|rolls? (?:around|into)|airs?|premieres?|screens|screened|"
            r"performed|conducted|in session|on the calendar|nixed|(?:confirmed|called|arranged|on) for|rearranged|axed|shelved",
            copula=r"is|are|was|were|be|(?:is|are|was|were) (?:due|expected|now|back)",
            opens=r"and|but|also|so|then|instead|yet|or|as|while|with|note|reminder|remember|nb|plus|ps|however|meanwhile",
            relative=r",?\s(?:that|which|who|whose|where)",
            pronouns=words(
                """what, nothing, something, everything, anything, nobody, everybody, everyone, anyone, there, here, it, he, she, they, we, nor, this, that, these, those, meanwhile, please, no, none, both, some, all, after, before, only, if, when, how, why, most"""
            ),
        ),
        names=NameCues(
            of_night=words("of"),
            changed=words(
                "adjourned, postponed, rescheduled, deferred, delayed, cancelled, canceled, relocated, reconvened, suspended, rearranged, re-arranged, aforesaid, aforementioned, above-mentioned, said, so-called, upcoming, forthcoming"
            ),
            verbs=words(
                "adjourns, postpones, delays, cancels, reschedules, defers, hosts, holds, sets, announces, plans, convenes, "
                "puts, pushes, shelves, scraps, suspends, axes, drops, moves, brings, confirms, unveils, reveals, launches, opens, stages, organises, "
                "organizes, welcomes, prepares, readies, seeks, eyes, wins, joins, boycotts, skips, snubs, backs, approves, orders, resumes, "
                "extends, restarts, revives, names, invites, faces, celebrates, marks, concludes, wraps, kicks, slates, schedules, bans, "
                "stand, stands, face, faces, await, awaits, attend, attends, calls"
            ),
            particles=words("off, back, forward"),
            leads=words("in, to, at, by"),
            ends=words("in, to, at, by, with"),
            pairs=words("and, &"),
            houses=words("town hall"),
            doing=words(
                "working, planning, training, steering, kick-off, opening, closing, voting, meeting, founding, bargaining, drafting, founding, coordinating, standing, licensing, engineering, banking, housing, building, shipping, fishing, farming, mining, manufacturing, marketing, networking, publishing, fundraising, screening, nursing, sailing, rowing, cycling, swimming, running, walking, climbing, singing, sewing, knitting, quilting, gardening, cooking, baking, wedding, evening, morning, spring, housewarming, funding, pledging, hacking, testing, writing, teaching, learning, counselling, parenting, screening"
            ),
            also_names=words("may, march, second, first, third, next"),
            following=r"next",
            held=r"takes? place|took place|taking place|(?:is|was|be) (?:staged|hosted|convened|launched|inaugurated|scheduled|slated)|opens? (?:its|their) doors|gets? under ?way|got under ?way|tees? off|wraps? up|comes? back|makes? (?:its|a) (?:return|comeback|debut)|scrapped|shelved|axed|scheduled for|slated for|pushed back|put (?:off|back)|moved to|brought forward|(?:be|was|were|is|are) (?:being )?held|will run|runs? from|returns?|"
            r"kicks? off|is back|postponed|cancell?ed|rescheduled|called off|is to run|will be staged|goes ahead",
            subject=r"the|The|of|that",
            of_a_brand=r"(?:[Oo]rgani[sz]ers?|[Ee]xhibitors?|[Vv]isitors?|[Tt]ickets?|[Pp]asses|[Ss]tands?|[Bb]ooths?|[Rr]egistration|"
            r"[Ee]ditions?|[Aa]ccreditation|[Ll]ine-?up|[Dd]elegates|[Aa]ttendees|[Pp]articipants|[Ff]estival-?goers|[Cc]oncert-?goers|[Ww]ristbands?|[Hh]eadliners?|"
            r"[Ss]ponsors?|[Vv]endors|[Ss]tallholders|[Ss]pectators|[Cc]ontestants|[Ee]ntrants|[Ss]potlight stage|[Kk]eynotes?(?: speakers?)?|[Ss]ide[- ]events?)"
            r"(?: (?:of|at|to|for|in))(?: the| this year[’']s| next year[’']s)?|[Pp]ostpon(?:es|ing)|[Cc]ancell?(?:s|ing)|[Cc]alls? off|[Pp]uts? (?:off|back)|[Rr]eschedul(?:es|ing)",
            of_one_year=r"(?:[Tt]his|[Nn]ext|[Ll]ast) year[’']s|[Tt]he next",
            no_brand=r"the|an?",
            articles=r"the",
            becomes=r"(?:will|shall|is to|was to|is due to|was due to|is set to|should)(?: (?:now|again|next|not|no longer|then|instead))* (?:be (?:held|staged|back|postponed|cancell?ed|moved)|"
            r"take place|run (?:from|on|for|until)|return|go ahead|open its doors|kick off|get under ?way|be (?:scrapped|called off|rescheduled|put (?:off|back)|pushed back|skipped|hosted)|come back|make (?:its|a) (?:return|comeback)|wrap up)|takes place|gets under ?way|got under ?way|wraps up|wrapped up|kicked off|opened its doors|returned to|comes back|goes ahead|went ahead|makes its (?:return|comeback)|took place|was held|runs? from|is back|returns to|kicks off|opens its doors|"
            r"(?:to (?:be (?:held|staged|hosted)|take place|return to|kick off|get under ?way)|opens? (?:in|on|at|to the public|next|this|tomorrow)|(?:will )?be open to (?:the public|visitors)|(?:begins?|starts?) (?:in|on|at|next|this|tomorrow)|(?:scheduled|slated|set|planned)(?: (?:to (?:take place|be held|open|return|begin|start|run)|for (?=\d|(?:early|late|mid|next|this|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)))))|"
            r"(?:postponed|cancell?ed|rescheduled|called off|pushed back|moved|brought forward)(?=$|\n| (?:to|until|till|over|due|after|because|amid|for|as|by)\b)|"
            r"(?:has been|was|is|had been) (?:postponed|cancell?ed|called off|rescheduled|moved|put (?:off|back)|pushed back|scrapped|axed|brought forward|deferred|shelved)",
            does=r"is|was|has|had|will|opens?|begins?|starts?|brings?|returns?|takes?|runs?|features?|promises?|welcomes?|attracted|drew|attracts|draws|kicks|gathers|hosts|marks|celebrates|saw|sees|showcases|offers|closes|closed|concludes|concluded|ended|ends|wrapped|opened|kicked|started|began|brought|ran|featured|welcomed|was",
            describes=r"(?:(?<=the )|(?<=['’]s )|(?<=s['’] )|(?<=its )|(?<=our ))(?:(?:second|third|world['’]s|region['’]s|country['’]s)[- ])*"
            r"(?:leading|largest|biggest|oldest|foremost|premier|only|main|top|flagship|annual|yearly|biennial|busiest|longest|most|"
            r"first|finest|greatest|best[- ]known|number one|best[- ]attended|best[- ]loved|longest[- ]running|must-attend|pre-?eminent|principal|signature|showcase|triennial|quadrennial|newest|youngest|smallest|hottest|coolest|favou?rite|prestigious|renowned|celebrated|iconic|landmark|marquee)",
            between=r"between|among|of",
            found_at=r"(?:[Mm]eet|[Vv]isit|[Ff]ind|[Ss]ee|[Cc]atch) (?:us|our team) at|[Cc]ome (?:and |to )?see us at|[Ee]xhibit(?:s|ing)? at",
            attended=r"at|during|for",
            number=r"no\.?",
            no_first=r"Mr|Mrs|Ms|Dr|Prof|President|Prime|Minister|Gen|General|King|Queen|Copyright|Since|In|On|At|By|From|The|It|"
            r"This|But|Act|Law|Report|Budget|Version|Resolution|Financial|Fiscal|Spring|Summer|Autumn|Fall|Winter|Early|Late|"
            r"Mid|Q[1-4]|Posted|Updated|Published",
            no_last=r"Act|Report|Budget|Regulations?|Rules|Plan|Review|Election Commission|Ministry|Government|Minister|"
            r"President|Police|Year|Chairmanship|Chair|Presidency|Term|Tenure|Membership|January|February|March|April|May|"
            r"June|July|August|September|October|November|December",
            not_after=words(
                """room, rooms, hall, hotel, ship, ships, vessel, vessels, minutes, agenda, agendas, agreement, venue, venues, table, tables,
            schedule, schedules, calendar, notice, notices, time, times, date, dates, place, point, points,
            id, link, number, no., documents, papers, paper, participants, attendees, chair, chairman,
            chairperson, secretary, secretariat, packet, packets, materials, facility, facilities, space,
            spaces, report, reports, centre, center, proceedings, website, page, pages, details,
            information, fee, fees, hours, ground, grounds, street, road, avenue, lane, house, floor,
            series, theatre, theater, presidency, chairmanship, chairwoman, membership, delegation, delegations,
            delegate, delegates, resolution, resolutions, communiqué, communique, declaration, declarations,
            organisers, organizers, organiser, organizer, preparations, spokesman, spokeswoman, spokesperson, official,
            officials, headquarters, home, homes, parlour, parlor, director, directors"""
            ),
            not_before=words(
                """over, many, several, numerous, some, few, most, all, these, those, past, previous, more, than,
            about, nearly, 100, related, associated, accompanying, connected"""
            ),
            indefinite=words("a, an, two, three, four, another"),
            ties=words("of, for, on, to"),
            holds=r"(?:holds?|keeps?|hosts?|convenes?|calls?|called|schedules?|scheduled|goe?s? (?:on|into)|stages?|organi[sz]es?|runs?|puts? on|arranges?|announces?|plans?|invites? (?:you|members|everyone|all) to|summons|chairs|sponsors)(?:\s+an?)?",
            own=r"its|their",
        ),
        links=LinkCues(
            meet_again=r"(?:meet|convene|gather|get together|come together|assemble|sit down) again|re-?conven(?:e|ing)|meet next|next meet|"
            r"see (?:each other|one another) again",
            people_meet=r"met|meets?|gather(?:ed|s)?|convened?s?|assembl(?:ed|es?)|came together|come together|were back in session|"
            r"(?:are|is) (?:due|expected)|were welcomed|opened their|sat down|held talks|began|got together|get together|gets together|sat|sits|sit|"
            r"flew in|were hosted|huddled|congregated?|mustered|converged?|descended on|flocked to|conferred|deliberated|exchanged views|took part|opened talks|resumed talks",
            names_it=r"(?:it|this) (?:was|is|will be) (?:also )?(?:the|their|its)|the occasion (?:was|is|will be) the|"
            r"(?:they|all|both|the \w+) (?:will |also )*(?:attend(?:ed)?|are attending|were attending|took part in|take part in) the",
            to_come=r"will|shall|(?:is|are) (?:to|due|expected|set|scheduled)",
            beside=r"(?:on|at|in) the (?:sidelines|margins|fringes) of|alongside|in addition to|in conjunction with|in tandem with|"
            r"back[- ]to[- ]back with|in parallel (?:to|with)|parallel to|accompanied by|at the same time as|on the occasion of",
            beside_it=r"on the (?:sidelines|margins|fringes)|also|in parallel|at the same time|simultaneously|alongside (?:it|them)|"
            r"in conjunction with (?:it|them)|back[- ]to[- ]back|for the first time",
            held=r"(?:was|were|is|are|be|being) (?:also )?(?:held|convened|staged|hosted|organi[sz]ed|accompanied)|(?:takes?|took) place|"
            r"held|holds?|convened?s?|met|meets?|attend(?:s|ed)?",
            reason=r"because of|due to(?= (?:the|an?|another|this|its|their|our|general|local|national|public)\b)|owing to|on account of|in view of|as a result of|thanks to|to avoid|not to (?:clash|coincide|conflict) with|clash(?:es|ed|ing)? with|coincid(?:es|ed|ing|e) with|conflict(?:s|ed|ing)? with|(?:falls?|fell|falling) (?:on|during)|make (?:way|room) for|(?:needed|booked|required|used|in use|taken) (?:for|by)|as (?:that|it|this) is|is (?:also )?that of|(?:because|since) [^\n,;]{2,40} (?:is|falls on)",
            along=r"with",
            reported=r"(?:said|says|announced|confirmed|added|told [\w ]{3,30}|reported|stated|revealed)(?: (?:on|in|late|earlier) [^.,;:\n]{3,30}| (?:mon|tues|wednes|thurs|fri|satur|sun)day| today| yesterday)? that",
            there=r"at|during|on the (?:sidelines|margins) of|in the course of",
            holding=r"meets?|convenes?|will meet|to meet|met|gather(?:s|ed)?|sits?|sat|holds?|held|hosts?|begins?|starts?|"
            r"opens?|takes? place|took place|scheduled|set for|due|planned|slated|runs?|is|are|was|were|will be",
            around=r"after|before|ahead of|following|since|until|during|when",
            relative=r"which|who|whose|where|at which|during which|in the course of which",
            lead=r"on|in|of|for|from|at|this|the",
            behind=r"the|a|an|'s|’s|will see the|for the|of the",
            joins=r"and|as well as|along with|together with|back-to-back with|followed by",
            joined=r"and|the|its|a|an|also|\d{1,3}(?:st|nd|rd|th)|\w{3,9}(?:st|nd|rd|th)|third|first|second",
            again=r"of|at|for|in|to",
            alongside=r"back[- ]to[- ]back with|in conjunction with",
            all_of=words("meetings, summits, events, talks, sessions, hearings, both, they"),
        ),
        states=StateCues(
            open_days=r"(?:provisional|tentative|proposed|indicative|draft|suggested|preliminary|likely|possible)(?: (?!(?:of|and)\b)[^\W\d_]+){0,3} "
            r"(?:dates?|days|timetables?|calendars?|schedules?|timeline|slots|business|(?:programme|list) of (?:\w+ )?(?:meetings|hearings|events|sittings))\b(?! for (?:comments?|submissions?))|"
            r"(?:dates?|days|slots)(?: (?!w(?:as|ere)\b|had\b)\w+){0,2} (?:reserved|held in reserve|pencilled in|on hold|(?:still |yet |all )?(?:to be|not yet|yet to be) (?:confirmed|fixed|agreed)|tb[cd]|under discussion)\b|"
            r"(?:hold|keep free|reserve|block)(?: open)? (?:the|these)(?: following)? (?:dates|days)|reserve dates?\b|(?<![^\n])subject to (?:confirmation|approval)(?=\W*$)|"
            r"(?:dates|timetable|calendar|schedule)(?: below)? (?:is|are) (?:still )?(?:provisional|tentative|indicative|(?:to be|not yet) confirmed)",
            of_the_day=r"(?:(?:the|this|these|all) )?(?:dates?|days?|meetings?)(?: (?:is|are|still|yet|remains?|only))*\s+",
            settled_days=r"(?:confirmed|final|fixed|firm|agreed) (?:dates|days|timetable|calendar|schedule|business)",
            bound=r"open(?:s|ed|ing)?|beg[iau]n\w*|start\w*|kick\w* off|commence\w*|clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|conclud\w+|inaugurat\w+|launch\w*|wrap\w* up",
            one_day=r"(?:a|one)(?: single)? day",
            one_week=r"(?:a|one)(?: full)? week",
            than_planned=r"than (?:\w+ly |first |was |had been |is )?(?:planned|announced|scheduled|expected|advertised|stated|published|intended|billed|hoped|foreseen|notified|programmed)",
            later_by=r"later",
            sooner_by=r"(?:earlier|sooner|ahead)",
            forward=r"(?:br(?:ing|ings|ought|inging)|mov(?:e|es|ed|ing)|pulled|pushed|bumped|put) (?:forward|up)|preponed?|advanced?",
            by_length=r"by",
            behind_length=r"to|until|till|from|for|because|due|owing|after|following|and|as|at|so|on|in|with|starting|beginning",
            changes=r"chang(?:es?|ed|ing)|moved?|re-?scheduled?|postponed|amend(?:ed|ments?)|correct(?:ed|ions?)|new dates?|new times?|postponements?|updated?",
            a_date=r"(?:new |correct |right |revised |rescheduled )?dates?",
            same_time=r"(?:at the )?(?:same|usual|original) (?:start(?:ing)? )?time|same (?:place and time|time and place)|times? (?:is|are|remains?|stays?) (?:unchanged|the same)|time unchanged",
            now_on=r"on|for|at|to",
            corrects=r"(?:that|this|it|which) (?:is|was) (?:wrong|incorrect|a mistake|an error|a typo|not (?:right|correct|true))[\s:;,.–-]*(?:(?:it|this|the (?!date)[^\W\d_]+|we)(?:['’]s| is| will be| takes place| meets?)(?: (?:held|now|actually|in fact|of course))*|sorry[\s:;,.–-]*)?|"
            r"(?:the )?(?:correct(?:ed)?|right|actual|true|proper) (?:date|day) (?:is|was|should be|should have been)|(?:it|this|that|the date) should have (?:read|been|said)",
            open_noun=r"(?:[\w'’]+ )?(?:possible|provisional|tentative|rumou?red|unconfirmed|envisaged|mooted)|(?:(?:the|an?|its|their|his|her|our|your|this|that|any|of|for|on|about|and|or|to) )?(?:proposed|likely|probable|expected|anticipated|estimated)",
            open_beside=r"tbc|tbd|unconfirmed|prov|(?:(?:not|still|yet) )*(?:to be )?(?:confirmed|fixed|agreed|final|determined)|provisional(?:ly)?|possibly|probably|likely",
            deed=r"(?:(?:expected|likely|hop(?:es?|ing)|plans?|aims?|intend(?:s|ing)?|anticipated|estimated|threaten(?:s|ed|ing)?)(?: \w+ly)? to|might|could) (?:(?:also|then|again|all|\w+ly) )*"
            r"(?!(?:be |have )?(?:held|holds?|takes?|meet|met|meeting|convened?|gather|open(?:ed)?|begin|start|hosted|host|resumed?|returns?|"
            r"arrive|visit|travel|come|go|fly|land|launched?|staged?|organi[sz]ed?|run|reopen|sit|be|hear|kick|get|"
            r"happen|continue|follow|fall|made|done|moved?|postponed?|put|set|scheduled?|announced?|called?|welcome|receive|pay|make|join|attend|confirmed|reconvene|play|face)\b)"
            r"[^\W\d_]",
            status=r"status|state|remarks?|notes?|comments?|confirmed\?",
            the_date=r"(?:(?:all|both) )?(?:the|this|that|these|those)(?: exact| final)? (?:dates?|days?|times?)",
            now=r"now|new(?: date)?|(?:revised|corrected|amended|rearranged|rescheduled) date|becomes|changed to|moved to",
            usually=r"(?:usually|normally|traditionally|ordinarily|as a rule)(?:,? (?:held|on|in|at|for|during))*",
            replaced=r"(?:is|are|be|been|was|were|,) replaced (?:by|with)|(?:which |that |it )?should (?:read|have (?:read|been|said))",
            off_here=r"(?:(?:what|things|events|meetings)(?: that|['’]s| is| are)* )?(?:off|not on|not happening)",
            on_again=r"(?:is|are|will be|to be|(?:has|have) been|takes? place|held|meets?)(?: now)?(?: to be)?(?: held| set| on| for| at| in)*",
            held=r"(?:will|shall)(?: (?:now|instead|finally|at last))? (?:be (?:held|hosted|staged|convened|heard|on)|take place|"
            r"convene|meet|open|begin|start|kick off|run|go ahead|host|hold)",
            after_that=r"after|following|having",
            notice=r"important|urgent|public|official|notice|notices|update|announcement|of|meeting|meetings|event|hearing|session|the",
            put_off_in=r"in|earlier|back|late|early|last",
            after_all=r"instead|after all|already|(?:one|a) (?:day|week) (?:earlier|later|sooner)",
            open_ended=r"sine die|until further notice|indefinitely|generally|in abeyance",
            open_parts=r"title|topic|theme|subject|time|times|hour|hours|venue|venues|place|location|room|rooms|speakers?|agenda|programme|program|details|link|format|panell?ists|presenters?|line-?up|opponents?|prices?|fees?|costs?|menu|route|duration|length|url|zoom|artists?|officiant|facilitator|moderator",
            none=r"no|there (?:is|will be) no|there (?:won['’]t|will not) be (?:an?|any)|there (?:is not|isn['’]t) (?:an?|any)",
            none_but=r"later|more|one|fewer|less|change|entry|entries",
            day_lead=r"on |this |on the ",
            negation=r"not|never|no plans to|no|(?<!\d )(?:may|might|could)(?: (?:still|yet|well|now))?(?: have to)?",
            adjective=r"the|a|an|its|once|twice|long|much",
            noun=r"cancel+ation|postponement|deferral|deferment|calling off|(?:new|alternative|replacement|revised|fresh|further) dates? .+",
            final=r"cancel|scrap|abandon|canx|cxl|axed|nixed|ditched|binned",
            condition=r"if|unless|in the event|should (?:it|the)|in case|weather|falls|otherwise|policy|refunds?|fee|whether|den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|rumou?rs?|(?:reports|claims|speculation) that",
            formerly=r"originally|initially|previously|first|formerly|was|were|had been",
            moved=r"postponed|rescheduled|moved|put (?:off|back)|shifted|deferred|delayed|changed|brought forward|set|"
            r"pushed (?:back|out)|adjourned|slips?|slipped|held over|re-?arranged|re-?listed|re-?fixed|re-?booked|re-?set|bumped|swapped|transferred|switched|continued|(?:rolled|carried|laid|stood) over|carried forward|advanced|pulled forward",
            moved_to=r"to|until|till|for|into",
            new_time=r"(?:new|alternative|alternate|replacement|revised|rescheduled|rearranged|amended|corrected) (?:date|time|slot)s?(?: is| will be|:)?\s*(?:\w+\s+){0,3}|"
            r"(?:will now|now (?:to )?be|now|possibly|perhaps|instead)\s+(?:\w+\s+){0,5}",
        ),
        lengths=LengthCues(
            lasts=r"lasts|(?<!the )(?<!our )(?<!its )(?<!your )(?<!their )(?<!this )last|lasting|runs?|(?<!may )(?<!might )(?<!could )(?<!can )takes?|goes on|go on|continues?|allow|plan|set aside|reserve|length|duration|scheduled for|planned for",
            about=r"for|about|around|roughly|approximately|of|is|at least|up to|nearly",
            opens=r"(?:please )?(?:allow|plan|set aside|reserve|expect)|(?:the )?(?:expected |planned |total |approximate )?(?:length|duration)|lasts|lasting|running time",
            behind=r"long|in length|in duration|(?:for )?each|apiece|per (?:session|meeting|event|class|talk|workshop)",
            each=r"each|every|all|both|they|per|apiece",
            more=r"plus|followed by|and then|with (?:a |an )?(?:[\w-]+ )?(?:afterwards|to follow)",
        ),
        roles=RoleCues(
            dates_of=r"(?:the )?dates? (?:for|of)",
            in_year=r"in|for",
            lasts=r"lasts?|runs?|meets?|gathers?|continues?|goes on|will go on|spread over",
            not_until=r"(?:not|n['’]t) (?:\w+ ){0,2}(?:begin|start|open|meet|reconvene|resume|return|convene|held|take place|get under way|happen)(?: again| work)? until(?: after)?|adjourned(?: (?!to\b|until\b|till\b)\w+)?(?: (?:until|till|to))?",
            unchanged=r"unchanged|no change|stays|stands|remains|as (?:planned|before|scheduled)|same (?:day|date)|confirmed",
            except_on=r"except(?:ing| for)?|excluding|other than|but not|not(?! (?!the\b)\w{3})|apart from|save for|no \w+ on",
            said=r"(?:strictly )?embargo(?:ed)?(?: (?:until|till|to|lifts|ends|time))?|(?:not for|hold for|no) (?:publication|release|broadcast|use)(?: or \w+)?(?: (?:before|until|till))?|(?:for )?release (?:at|on|not before)|"
            r"(?:cancell?ed|postponed|delayed|shelved|scrapped) (?:it|them)|(?:called|put) (?:it|them) off|"
            r"said|says|told \w+|announced|wrote|stated|reported|confirmed|added|tweeted|declared|posted|published|updated|"
            r"issued|dated|filed|printed|statement|released?|last modified|accessed|retrieved|approved|adopted|signed|enacted|"
            r"accepted|received|as of|mailed|emailed|sent(?: out)?|revised|edited|last edited(?: by [\w ]{1,20})?|as at|"
            r"made known|referred|reviewed|notified|(?:letter|resolution|edition|decree) of|notice (?:dated|given)|decided|agreed",
            said_behind=r"(?:said|announced|confirmed|told|stated|reported|released)|"
            r"(?:(?:the|a) (?:\w+ ){1,3})?(?:postponed|delayed|adjourned|cancell?ed|rescheduled|deferred|pushed back|put off)(?= (?:the|an?|its|his|her|their|plans)\b)",
            wrote=r"says|said|wrote|writes|commented|posted|replied",
            said_beside=r"late|early|here|also|in a statement|at a press conference|reporters|journalists|its members|parliament",
            said_on=r"on|of",
            was_set=r"(?:was|were) (?:due|scheduled|planned|set|slated|going|meant|intended|billed|booked|pencil+ed in|earmarked|timetabled|programmed|arranged|to(?! have))",
            reports=r"said|says|told|added|announced|according to|would(?! have)",
            since=r"since|founded in|established in|set up in|formed in|born (?:in|on)|dating from|back in|from",
            since_then=r"since",
            stamp_label=r"posted|published|issued|updated|dated?|created|filed|revised|printed|release date|last modified|sent|"
            r"submitted|adopted|approved|ref|embargo",
            former_label=r"old date|previous(?:ly)?|former|original(?:ly)?|was$",
            update_label=r"updated?|edit(?:ed)?|added|amended|correction|corrected",
            was=r"was|were|instead of|not|old(?: date)?|before(?=:)|(?:formerly|previously|originally|initially)(?: (?:announced|advertised|planned|scheduled|published|given|set|listed|fixed|billed))?(?: as)?|(?:earlier|first) (?:announced|advertised|planned|scheduled|published|given|set|listed|fixed|billed)(?: as)?|(?:moved|rescheduled|changed|postponed|extended|deferred|delayed|re-?arranged|re-?listed|put (?:back|off|forward)|pushed (?:back|out)|brought forward|transferred|switched|swapped|bumped|adjourned|(?:carried|held|rolled) over|altered|amended|shifted) from",
            was_on=r"on|for",
        ),
        asides=AsideCues(
            shut=r"(?:(?:(?:is|are|be|being|remains?|stays?|offices?|schools?|library|museum|shops?|stores?|markets?|banks?|pool|parks?|cent(?:re|er)|roads?|lanes?|"
            r"st(?:reet)?|hall|bridge|tunnel|station|line|airport|port|border|crossing|clinic|surgery|pharmacy|registry|court|branch(?:es)?|counters?|desk|reception|box office|"
            r"caf[eé]|restaurant|bar|galler(?:y|ies)|archives?|reading room|campus|university|college|nursery|kindergarten|gym|track|beach|lake|trails?|paths?|footpaths?|playground|"
            r"cemetery|car park|parking lot|embassy|consulate|librar(?:y|ies)|museums?|pools?|tunnel|pub|building|courts?|courthouse|surger(?:y|ies)|hospital|church|theatre|theater|cinema|zoo|gardens?|facilit(?:y|ies)|premises|site|services?|helpline|lines|department|agency|depot|tip|businesses|factory|plant|we|we['’]re|temporarily|now|also|both|all) )"
            r"(?:temporarily |all |both |also |fully |partially |completely |again |therefore |normally )?(?:closed|shut)|unavailable|off-?line|out of (?:service|order|use|action|bounds|the office)|off limits|"
            r"not (?:be )?(?:open(?: (?:at all|as usual))?|available|accessible|staffed|operating|operational|in (?:operation|service|use|session)|serviced|answered)|without (?:power|water|electricity|gas|heating|internet)|"
            r"no (?:bus(?:es)?|train(?:s)?|tram(?:s)?|ferry|ferries|flights?|post(?:al)?|mail|rubbish|refuse|garbage|trash|recycling|bin|waste|waste collection|deliver(?:y|ies)|collections?|access|parking|entry|through traffic|hot water|water|"
            r"electricity|power|heating|gas|internet|wi-?fi|phones?|telephones?|public access|childcare|transport)(?: (?:services?|collections?|pick-?ups?|deliver(?:y|ies)|access|supply|traffic))?|"
            r"(?:do|does|will) not open|(?:on|in) recess|on (?:holiday|vacation|annual leave|leave|furlough)|no (?:public )?sittings?|(?:will|do|does|is|are) not (?:be )?sit(?:ting)?)"
            r"(?: to (?:the )?(?:general )?(?:public|traffic|visitors|vehicles|motorists|pedestrians|swimmers|all))?"
            r"(?: for (?:maintenance|repairs?|refurbishment|renovations?|cleaning|stock-?taking|(?:staff )?training|inventory|filming|the (?:day|holidays?|season|winter|summer|weekend|week)))?"
            r"(?: again)?(?: all day| all week)?(?: from| on| between| during| over| until| till| through| in| for| as of| effective)?",
            shut_behind=r" ?[-–—:,]{0,2} ?(?:(?:the )?(?:offices?|school|library|museum|shop|we)? ?(?:(?:is|are|will be|remains?) )?(?:closed|shut)|(?:(?:the )?(?:[\w’']+ ){1,4})?(?:will|do|does|is|are) not (?:be )?sit(?:ting)?|no (?:public )?sittings?|non-sitting (?:day|week)|"
            r"(?:(?:is|are|being|as) )?(?:an? )?(?:public|bank|national|state|federal|statutory|legal|court|school|religious|university) holidays?|"
            r"(?:(?:is|are) )?(?:an? )?(?:day off|non-teaching day|inset day|staff (?:training|development) day|non-working day|dies non|company holiday)|out of (?:the )?office|not (?:available|open)|"
            r"(?:we|i) (?:are|am|will be) (?:away|closed|shut|on (?:holiday|vacation|leave))|no (?:post|mail|bus(?:es)?|trains|service|collections?|deliver(?:y|ies)|public access))",
            in_force=r"(?:(?:enter(?:s|ing|ed)?|com(?:es?|ing)|came|go(?:es|ing)?|went|brought|put|be|is|are|was|were|remains?|stays?) (?:into|in) (?:force|effect|operation|being)|"
            r"(?:takes?|taking|took|have|has) (?:legal |immediate )?effect|becomes? (?:effective|law|operative|applicable|binding|final|compulsory|mandatory|void)|"
            r"(?:was|were) sworn in|runs? out|which falls|(?:effective|commencement|payment|pay|value|settlement|vesting|maturity|redemption|entitlement|qualifying|valuation|"
            r"record|books?[- ]closure|ex-?dividend|ex|publication|issue|renewal|retirement|expiry|expiration|anniversary|reporting|balance sheet|reference) dates?(?: (?:for|of) (?:[\w’'-]+ ){1,4}?)?"
            r"(?: ?(?:is|was|will be|being|has been|set|fixed))*(?: (?:for|as|of))?|(?:the )?(?:cut-?off|record) date (?:of|being)|"
            r"books? closure(?: (?:for|period|of) (?:[\w’'-]+ ){0,4}?)?|"
            r"(?:will |shall |do |does |only |no longer |also )?appl(?:y|ies|ied)(?: only| again)?|(?:is|are|be|remains?|stays?) (?:only )?valid|"
            r"(?:expires?|expired|laps(?:es?|ed)|terminates?|terminated)|"
            r"(?:term|terms|mandate|tenure|contract|appointment|presidency|chairmanship|chair|fellowship|lease|tenancy|licen[cs]e|permit|policy|warranty|guarantee|agreement|"
            r"partnership|ban|moratorium|sentence|embargo|sanctions|emergency|probation|suspension|tour of duty|posting|deployment|secondment|internship|sabbatical|maternity leave|"
            r"holidays?|vacation|recess|half[- ]term|quarantine|curfew|lockdown|grant|funding|scheme|pilot|project|construction|roadworks|building work|works?|repairs|refurbishment|renovations?)"
            r"(?: of office| period)?(?: (?:will|is|are|was|were|due|to|set|expected|then|now|not|currently)){0,4} (?:begin(?:s|ning)?|began|start(?:s|ing|ed)?|commenc(?:es?|ing|ed)|end(?:s|ing|ed)?|runs?|ran|lasts?|lasted|continues?|"
            r"conclud(?:es?|ed)|finish(?:es|ed)?)(?: (?:up )?to)?|"
            r"(?:takes?|took|taking|taken|assum(?:es?|ed|ing)|holds?|held|leaves?|left|enters? (?:up)?on) (?:up )?(?:office|(?:his|her|their|the|its) (?:new )?(?:post|position|duties|role|job|appointment|"
            r"presidency|chair(?:manship)?|seat|command|office|leadership|throne|reins)(?: (?:of|as|in|at) (?:[\w’'-]+ ){0,3}?[\w’'-]+)?)|"
            r"(?:assum(?:es?|ed|ing)|takes? over|took over|hands? over|passes|inherits?) (?:as|from|to|the (?:rotating )?(?:presidency|chair(?:manship)?|post|leadership|role)) ?(?:[\w’'-]+ ){0,4}?[\w’'-]*|"
            r"joins? (?:the|our|us) (?:board|team|staff|company|firm|faculty|practice|school|paper|bank|ministry|agency|choir|club)(?: as (?:[\w’'-]+ ){0,2}[\w’'-]+)?|"
            r"(?:steps?|stands?|stepped|stood) (?:down|aside)(?: as (?:[\w’'-]+ ){0,2}[\w’'-]+)?|retires?|retired|resigns?|resigned|(?:is|was|be|being) (?:appointed|promoted|dismissed|sacked|suspended|released|discharged)|"
            r"passed away|(?:was|were) (?:born|married|baptised|baptized|ordained|knighted|christened|crowned|arrested|charged|convicted|sentenced|acquitted|indicted|remanded|jailed|"
            r"executed|assassinated|shot|murdered|injured|wounded|rescued|destroyed|demolished|sunk|bombed|liberated|ratified|gazetted|promulgated|dissolved|disbanded|incorporated|"
            r"merged|renamed|acquired|bought|sold|donated|purchased|restored|erected|completed|discovered|awarded|granted|filed|lodged|received|recorded|filmed|served|notified|"
            r"first (?:performed|published|shown|broadcast|staged|aired|played|awarded|recorded|mentioned|convened|observed))(?: (?:in|at|by) (?:[\w’'-]+ ){0,2}?[\w’'-]+)?|"
            r"(?:occurred|happened|broke out|went (?:missing|bankrupt|into administration)|fell ill|gave birth|turned? (?:\d{1,3}|[a-z]+ty)|turns (?:\d{1,3}|[a-z]+ty))|"
            r"(?:will |to |prices? |fees? |fares? |rents? |rates? )?(?:rises?|increases?|goe?s? up)(?: (?:to|by) [\w%£$€.,]+)?(?: (?:per cent|percent|a \w+))?|"
            r"(?:is|are|be|comes?|came|coming|goe?s?|due) (?:out|on (?:general )?(?:sale|release)|to (?:press|print)|(?:in|into) (?:the )?(?:shops|cinemas|bookshops|stores|print))|"
            r"(?:published|posted|circulated|distributed|mailed|dispatched|issued|uploaded|printed|reprinted)(?: (?:here|online))?|"
            r"hits? the (?:shelves|shops|stands|news-?stands|streets)|(?:next|this|last|previous|following) (?:issue|edition|number|bulletin|newsletter|magazine)(?: ?(?:is|will be|was|appears?|due|comes? out))*|"
            r"(?:clocks?|time) (?:will )?(?:goe?s?|changes?|are put|is put|moves?)(?: (?:back|forward|on))*|(?:british summer|daylight saving|daylight|summer|winter|standard) time (?:begins?|starts?|ends?|resumes?)|"
            r"(?:financial|fiscal|tax|reporting|accounting|business|membership|subscription|academic|calendar) year(?: (?:then|will))?(?: (?:runs?|begins?|starts?|ends?|ended|ending|beginning|starting|is))?|"
            r"(?:quarter|half[- ]year|period|months|year) (?:ended|ending)|(?:interim|final|special|quarterly|cash|annual|stock|first|second) (?:dividend|distribution)(?: of [\w%£$€.,]+(?: (?:pence|cents?|sen|per share))*)?(?: (?:will be|is|was|payable|paid|declared))*)"
            r"(?: on| at| from| as of| as from| with effect from| until| till| by| in| between| for)?",
            in_force_behind=r"(?:is|was|are|being|as|has been (?:set|fixed) as) the (?:record|reference|effective|ex-dividend|payment|cut-?off|qualifying) date|marks (?:the|its|\w+ years)|"
            r"(?:came|comes|went|enters?|entered) into (?:force|effect)|takes effect",
            example=r"(?:for|as an) (?:example|instance)|e\.g\.|(?:an? )?examples?(?: of [^.:\n]{1,30})?(?= ?:)",
        ),
        lists=ListCues(
            after=r"after|since|following|subsequent to|no (?:earlier|sooner) than|not before",
            nothing=r"no (?:\w+ )?(?:meetings?|sessions?|films?|seminars?|rehearsals?|class(?:es)?|talks?|services?|"
            r"colloqui(?:um|a)|lectures?|practice|training|workshops?|play|match(?:es)?|hearings?|sittings?|events?|games?|fixtures?|concerts?|club|court|lessons?|webinars?|screenings?|mass|masses|worship|bible study|sunday school|coffee morning|drop-?in|story ?time|telecon|teleconference|call|council|committee|gathering|bingo|bridge|choir|parkrun|surgery)\b(?! (?:room|fee|charge|tax|papers?|minutes|members?|reports?|action|house|for))|"
            r"offices? (?:is |are |will be )?closed|closed for (?:the )?(?:holidays?|summer|winter|christmas|easter|break)|(?:in|on) (?:recess|summer break|winter break)|(?:does|do|will) not (?:meet|sit)\b|"
            r"nothing (?:is )?(?:planned|scheduled|booked|organised|organized)\b",
            off=r"cancel|called off|postpon|abandon|scrapp|deferr|reschedul|vacated",
        ),
        sittings=SittingCues(
            days=r"(?:the )?(?:dates?|calendar|schedule|timetable|diary|programme) (?:of|for)(?: the)?(?: meetings? (?:of|for)(?: the)?)?|(?:meetings?|dates?|calendar|schedule|timetable|diary)|(?:upcoming|forthcoming|future|coming|next|remaining|scheduled|regular|ordinary|public|monthly|quarterly)(?= (?:meetings?|dates?))|meetings? of(?: the)?|for|the",
            on=r"on|for|of|held on|to be held on",
            at=r"at|from|commencing(?: at)?|starting(?: at)?|time",
            paper=r"agenda|order paper",
            record=r"(?:(?:draft|unconfirmed|approved) )?minutes|minute of|(?:verbatim|summary|official|stenographic) (?:record|report|transcript)|transcript of|votes and proceedings|(?:journal|report) of (?:the )?(?:house|senate|proceedings|meeting|session)|meeting (?:summary|record|report)|record of decisions|decision (?:record|list)|(?:meeting|action) notes|notes (?:of|from) (?:the )?(?:meeting|call|telecon)|(?:record|summary) of (?:the )?(?:meeting|proceedings)|(?:official |record of )?proceedings of the|at an?(?= (?:[a-z]+ ){0,3}(?:meeting|session) of)",
            stage=r"\(?(?:draft|unconfirmed|unapproved|approved|adopted|confirmed|signed|corrected|amended|revised|unofficial|official|final|provisional|preliminary|subject to (?:approval|confirmation|correction)|not yet approved|to be approved|pending approval)\)?",
            present=r"(?:(?:(?:board|committee|council|commission|church|other|staff|voting|non-voting) )?(?:members|councillors|councilors|councilmembers|commissioners|directors|trustees|governors|supervisors|selectmen|officers|officials|staff|others?|guests|visitors|public|also|those|delegates|elders|parishioners) )?(?:present|attending|in attendance)(?: (?:were|remotely|online|in person|via zoom|virtually))?|in (?:attendance|the chair)|attendees|roll call|quorum(?: present)?|on the call|scribe",
            absent=r"apologies(?: for absence)?(?: (?:were )?received(?: from)?)?|regrets|(?:members |commissioners |councillors |trustees |directors )?(?:absent|excused)|not present|leave of absence|attendance|participants|unable to attend|sent apologies",
            opened=r"call(?:ed)? (?:(?:the )?(?:meeting|session) )?to order|open(?:ed|s) the (?:meeting|session|sitting)|(?:meeting|session|sitting) (?:was |is )?(?:(?:declared |formally )?open(?:ed|s)?|began|begins|started|starts|commenced|convened)|convened|met (?:in|pursuant|at)|opened at|(?:began|commenced|started) at|took the chair at|declared (?:the (?:meeting|session) )?open|(?:time )?(?:commenced|convened|started|opened)(?= ?:)|start time(?= ?:)|meeting (?:start|commencement)(?: time)?(?= ?:)",
            closed=r"(?:meeting|session|sitting|board|council|committee|commission) (?:was |is |stood |then )?(?:adjourn(?:ed|s)|closed|ended|concluded|finished|rose)|adjourn(?:ed|ment)|(?:closed|ended|adjourned) the (?:meeting|session|sitting)|(?:meeting|session|sitting) (?:was )?declared closed|close of (?:the )?(?:meeting|session)|end of (?:the )?meeting|(?:rose|closed|ended|concluded|finished|adjourned) at|(?:house|senate|assembly|parliament) (?:rose|adjourned)|no further business|(?:time )?(?:ended|closed|adjourned|finished)(?= ?:)|end time(?= ?:)|brought the (?:meeting|session) to a close|closing time(?= ?:)",
            until=r"until|till|to(?: (?:meet|reconvene)(?: again)?(?: on)?)?",
            coming=r"(?:to note )?(?:the )?(?:(?:meeting )?dates?(?: (?:and|&) (?:times?|venues?|places?))?(?: of| for|:)? )?(?:the |our |its )?(?:next|future|forthcoming|upcoming|further|subsequent|remaining|coming) (?:(?:regular(?:ly scheduled)?|ordinary|scheduled|monthly|quarterly|weekly|annual|general|public|full|committee|sub-?committee|board|council|commission|pcc|executive|trustees['’]?|governors['’]?|working group|wg|group|team|plenary|face-to-face|f2f|virtual|conference) ){0,2}(?:meetings?|meet-?ups?|mtgs?|sessions?|sittings?|hearings|gatherings?|plenar(?:y|ies)|dates|calls?|telecons?|teleconferences?|agm)|(?:meeting )?dates of (?:meetings|sessions)|meeting dates|dates(?=\s*:)|next(?: regular| scheduled| ordinary| one)?(?=\s*:)",
            kind=r"ordinary|regular(?:ly scheduled)?|special|annual(?: general)?|extra-?ordinary|emergency|public|full|monthly|quarterly|weekly|bi-?weekly|bi-?monthly|adjourned|called|stated|statutory|organi[sz]ational|inaugural|joint|urgent|plenary|budget",
            single=r"special|extra(?:-?ordinary)?|annual|emergency|urgent|final|inaugural|statutory|adjourned|called|organi[sz]ational|joint|ad hoc|reconvened|one-off",
        ),
        settings=SettingCues(
            calendar=r"events?|calendar|programme?|what['’]?s on|diary|schedule|fixtures|meetings?|workshops?|seminars?|lectures?|"
            r"talks|concerts?|upcoming|coming up|season|conferences?|hearings?|sessions?|dates for|colloquia|seminar",
            office=r"office hours|opening hours|closed|holidays?|fares|timetable|minutes of|filings?|revenue|results|quarter|"
            r"status|incidents?|tariff|fees?|record of|moon|tide|collection|bin day|deadline|entries close|last day|"
            r"maintenance of|term (?:starts|ends)|dividend",
            office_head=r"office hours|opening hours|holidays|fares|timetable|minutes of|new filings|status|incidents?",
            holders=r"(?:(?:vice[- ]|deputy )?presidents?|(?:deputy )?prime ministers?|premiers?|chancellors?|kings?|queens?|sultans?|emirs?|monarchs?|emperors?|empress|(?:crown )?princes?|princess(?:es)?|(?:foreign |defen[cs]e |finance |deputy )?ministers?|secretary of state|secretaries of state|ambassadors?|high commission(?:er)?s?|consuls?(?:[- ]general)?|consulates?(?:[- ]general)?|envoys?|legations?|governors?[- ]general|heads? of (?:state|government|delegation)|first lad(?:y|ies)|chief justices?|attorneys?[- ]general|chargé d['’]affaires|(?:permanent )?representatives?|delegations?|governments?|parliaments?|national assembl(?:y|ies)|supreme courts?|armed forces|citizens|nationals|flag|constitution|embass(?:y|ies)|permanent missions?) of(?: the)?",
            council=r"(?:(?:town|city|village|borough|parish|district|county|community|municipal|shire|township|metropolitan borough|royal borough|regional municipality|rural municipality|regional district|rural district|hamlet|metropolitan)(?: council)?|municipality|(?:lord )?mayor|provost|corporation|unitary authority|commune|council) of(?: the)?",
        ),
        titles=TitleCues(
            invites=r"(?:invitations? to|notice of|announcement of|reminder(?: of)?:?|save the date:?|you are invited to|"
            r"(?:to (?:note|confirm|agree|set|fix) )?(?:the )?dates?(?:,? (?:and )?(?:times?|venues?|places?)){0,2} (?:of|for))(?: the| an?| our| this)?",
            calls=r"(?:first |second |third |final |last |open )?(?:call for (?:papers|abstracts|proposals|contributions|participation|submissions|posters|presentations|speakers|talks)|cfp|cfa)(?: and (?:posters|abstracts|participation|panels))?",
            generic=words(
                """meeting, event, gathering, session, conference, summit, forum, talks, visit, exercise, hearing,
                workshop, seminar, congress, ceremony, retreat, call, webinar, dialogue"""
            ),
            plain=words("meeting, meetings, summit, summits, session, sessions, talks, conference"),
            editions=words("edition, fest, instalment, installment, iteration, event"),
            instalments=words("edition, instalment, installment, iteration"),
            later=words("meeting, event, gathering, occasion, conference, congress"),
            this=r"this",
            definite=r"(?:the|this|that) (?:\w+(?:-\w+)+ )?",
            small=words(
                """the, a, an, of, on, in, at, for, to, and, &, by, with, its, s, annual, regular, upcoming, next,
                two-day, three-day, one-day, four-day, five-day, half-day, day-long, week-long, forthcoming, coming,
                latest, scheduled, planned"""
            ),
            telling=words(
                """retreat, plus, informal, special, emergency, youth, extraordinary, working, preparatory,
                executive, junior, women, men, ladies, girls, boys, children, ministerial, technical, satellite, closing,
                inaugural, preliminary, additional"""
            ),
            anybodys=words(
                """annual, regular, ordinary, monthly, weekly, quarterly, yearly, special, extraordinary,
                emergency, general, public, open, closed, board, committee, commission, council, budget,
                business, work, study, executive, informal, virtual, online, hybrid, joint, full, first, second,
                third, fourth, next, agm, egm, members, member, general, hearing, meeting, town, city, parish,
                district, biannual, biennial, semi-annual, fortnightly, bimonthly, bi-monthly, daily, urgent, adjourned,
                reconvened, additional, formal, scheduled, statutory, in-person, remote, sgm, fifth, sixth, seventh,
                eighth, ninth, tenth"""
            ),
            together=words(
                """talks, days, games, championships, awards, celebrations, proceedings, negotiations, consultations,
                festivities, finals, elections, war games, playoffs, play-offs, tryouts, try-outs, auditions, interviews,
                heats, nationals, regionals, office hours, fireworks, sea trials, horse trials, sheepdog trials,
                hunter trials, manoeuvres, maneuvers, exams, carols, closing arguments, confessions, drinks"""
            ),
            visits=words("visit, trip, journey"),
            numbered=r"first|second|third|\w+th",
        ),
        mails=MailCues(
            sender=r"from|sender",
            sent=r"date|sent|date sent|sent on|received",
            subject=r"subject|subj|subject line",
            to=r"to|cc|bcc|reply-to|message|message-id|recipients?|attachments?|importance|priority|in-reply-to|references|organi[sz]ation|list-[a-z]+|x-[a-z-]+|mime-version|content-type",
            wrote=r"wrote|writes|has written",
        ),
        pages=PageCues(
            buttons=r"join (?:the |our )?(?:zoom|(?:microsoft )?teams|google meet|webex|online|video|skype)? ?(?:meeting|call|webinar|session)?(?: now| here)?|add to (?:my |your |google )?calendar|share(?: (?:this|event|on .{1,15}))?|facebook|linkedin|twitter|instagram|whatsapp|x|e-?mail|print|book(?: now| tickets?| (?:your|a) (?:place|seat))?|reserve(?: (?:a|your) (?:place|seat))?|register(?: now| here| online)?|sign up|rsvp|buy tickets?|get tickets?|tickets?|find out more|learn more|read more|more|more info(?:rmation)?|see (?:all|more)(?: events?)?|view (?:all|event|details|map|agenda|minutes)(?: .{1,15})?|show map|map|directions|details|event details|download(?: .{1,20})?|i ?cal(?:endar)?|back to .{1,30}|join (?:online|us|the (?:call|meeting)|zoom)|watch (?:live|online|again)|agenda|minutes|papers|apply(?: now)?|subscribe|next|previous|"
            r"add to (?:outlook|apple|ical|google|your|my)(?: calendar)?|(?:google|outlook|apple|yahoo) calendar|outlook(?: live)?|save to calendar|export(?: event| to calendar)?|\+ ?(?:google|outlook|ical(?:endar)?)(?: (?:calendar|export))?|subscribe to (?:calendar|updates)|set (?:a )?reminder|remind me|follow|save(?: event| for later)?|interested|going|i(?:['’]m| am) (?:interested|going)|"
            r"(?:book|buy|get|order|reserve|purchase|grab)(?: (?:a|your|my|the|free))? (?:tickets?|place|places|seat|seats|spot|spots|slot|table|space)(?: now| here| online)?|book (?:here|online|via .{3,15}|this event|onto .{3,20})|buy now|enrol(?:l)?(?: now| here)?|join(?: now| us| here| event| webinar| waitlist| waiting list)?|register (?:for (?:this )?event|interest|your interest|to attend|via .{3,15})|sign me up|claim (?:your )?(?:ticket|place)|donate(?: now)?|volunteer(?: now)?|submit(?: .{3,15})?|vote now|sold out|"
            r"(?:view|see|show|read|get|open|find)(?: (?:the|full|all|our|more|event|on))* (?:details?|info(?:rmation)?|programme?|schedule|calendar|list|map|website|event page|flyer|poster|directions|recording|slides|article|story|events?|dates|times|venue)|event (?:website|page|link|info)|visit (?:website|event page|our website)|go to (?:event|website|page)|open (?:in|with) .{3,20}|full (?:details|programme|story|article)|(?:click|tap) (?:here|to .{3,25})|more (?:dates|events|details|about .{3,20})|continue reading|expand|collapse|show (?:more|less|all)|hide|close|back|home|menu|search|filters?|sort(?: by)?|clear(?: all)?|reset|load more|skip|cancel|edit|delete|copy(?: link)?|send|tell a friend|invite (?:a )?friends?|pdf|docx?|ics|html|(?:agenda|minutes|notice|packet|video|audio|recording|slides|flyer|poster|brochure|programme)(?: \(?pdf\)?)?(?: \(?\d+ ?[km]b\)?)?|webcast|live ?stream|watch(?: video| recording| live ?stream)?|listen(?: live| again)?|play|zoom(?: link)?|teams(?: link)?|tiktok|youtube|telegram|pinterest|reddit|bluesky|mastodon|threads|messenger|snapchat|wechat|line|rss|tweet|like|comment|contact(?: us| organi[sz]er)?|message|report(?: event)?|\d+ (?:likes?|comments?|shares?|views?|going|interested)",
            stamped=r"posted|published|updated|issued|released?|last modified|printed|uploaded|edited|revised|amended|last (?:edited|reviewed|revised|changed)|first published|dated|filed",
            opened=r"welcome to|home|the|(?:minutes|agenda|notice|(?:official )?proceedings|transcript|record|summary|report|diary|calendar|programme|schedule|journal|bulletin|newsletter|website|web site|home ?page|meetings?|summons|business|order paper) of(?: the)?|(?:events?|news|meetings|what['’]s on|diary|calendar) (?:at|of|by|from)(?: the)?|"
            r"(?:news|information|announcement|invitation|letter|message|greetings|statement|notice|update|press release|news release|media release|communication|bulletin) (?:from|by)(?: the)?|issued by(?: the)?|on behalf of(?: the)?|by order of(?: the)?|about(?: the)?|contact(?: the)?",
            desk=r"(?:media|news|press|visitors?|contact|information|help|data|service|main|ticket|box|post|registration|reception|enquir(?:y|ies)|inquir(?:y|ies)|communications?|public affairs|public relations|protocol|customer|admissions|records|booking|reservations|head|branch|sales|support|welcome|tourist|call|complaints|accounts|procurement|front|press and media|media relations) "
            r"(?:centre|center|office|service|services|room|desk|library|hall|counter|department|section|unit|team|bureau|point|line|branch)",
            desk_end=r"offices|help ?desk|helpline|hotline|switchboard|enquiries|reception|press office|media office|front desk|box office",
            small=words("of, the, and, for, in, on, at, to, by, with, from, upon, into, via"),
            invites=r"join (?:us|me|them|the .{3,20}?) (?:for|at)(?: (?:our|the|an?|this|my))?|(?:don['’]?t|do not) (?:miss|forget)(?: out on| to come to| about)?(?: (?:our|the|an?|this|my))?|(?:excited|delighted|thrilled|pleased|proud|happy|honou?red) to (?:announce|present|host|share|bring you|invite you(?: all)? to|welcome you to)(?: (?:our|the|an?|this|my))?|come (?:along |and join us )?(?:to|for)(?: (?:our|the|an?|this|my))?|(?:you(?:['’]re| are)|everyone is|everybody is|all are) (?:all |both |cordially |warmly |kindly )*(?:invited|welcome) to(?: attend| join)?(?: (?:our|the|an?|this|my))?|(?:invites?|inviting|invite) (?:you|everyone|everybody|members)(?: all)? (?:to|for)(?: attend| join)?(?: (?:our|the|an?|this|my))?|requests? the (?:pleasure|honou?r) of your (?:company|presence) (?:at|for)(?: (?:our|the|an?|this|my))?|(?:just )?(?:a )?(?:quick |friendly |gentle |final |last )?reminder(?:,? that| of| about| for|:|,)?(?: (?:our|the|an?|this|my))?|(?:get|grab|book|buy) (?:your |the last |the final |last )?tickets (?:now )?(?:for|to)(?: (?:our|the|an?|this|my))?|tickets (?:are )?(?:now |still )?(?:on sale|available) (?:for|to)(?: (?:our|the|an?|this|my))?|looking forward to(?: seeing you at)?(?: (?:our|the|an?|this|my))?|see you (?:all )?(?:at|for)(?: (?:our|the|an?|this|my))?|save the date (?:for|of|:)(?: (?:our|the|an?|this|my))?|it['’]?s (?:time for|nearly time for)(?: (?:our|the|an?|this|my))?|(?:coming up|up next|next up|happening|tonight|tomorrow|today|this week|this weekend)\s?:|(?:proudly )?presents",
            back=r"(?:is|are) (?:finally |almost |nearly )?(?:back|here|returning|coming(?: up| soon| back)?|on)(?: again)?|returns",
            leads=r"(?:please )?(?:(?:come (?:and |along and )?)?join (?:us|me)(?: all)?(?: (?:for|at|on|in))?(?: (?:our|the|an?))?|(?:you(?:'re|’re| are)?|(?:all|everyone|everybody|the public)(?: is| are)?)(?: (?:all|both|cordially|warmly|kindly|most|very|hereby|invited|welcome))* (?:invited|welcome)(?: (?:to|for))?(?: (?:attend|join|join us (?:for|at)|come to|participate in|be part of|celebrate))?(?: (?:our|the|an?))?|come (?:along )?to(?: (?:our|the|an?))?|we (?:cordially |warmly |would like to |are (?:pleased|delighted|happy) to )?invite you(?: all)? to(?: (?:attend|join|celebrate))?(?: (?:our|the|an?))?|(?:cordially |warmly )?invites? you(?: all)? to(?: (?:attend|join|celebrate))?(?: (?:our|the|an?))?|an invitation to(?: (?:our|the|an?))?|invitation(?: to(?: (?:our|the|an?))?)?|(?:please )?save (?:the|this|these) dates?|(?:don['’]?t|do not) miss(?: (?:our|the|out on))?|coming soon|announcing|introducing|we present|presenting|(?:has|have) the (?:honou?r|pleasure) (?:to invite you to|of inviting you to)(?: (?:attend|the|our|an?))*|at|to (?:attend )?(?:our|the|an?)|reminder)",
            presents=r"(?:proudly )?(?:presents?|present(?:ing)?|invites? you to(?: (?:our|the|an?))?|brings? you)",
            hosts=r"(?:by|hosted by|presented by|organi[sz]ed by|an event by|event by|in (?:association|partnership|collaboration) with|with|from|sponsored by|supported by)",
            open_end=words(
                "the, a, an, of, to, in, on, at, by, for, from, with, and, or, is, are, was, were, be, been, has, have, that, which, who, until, between, into, through, than, as, their, its, our, your, this, these, his, her, will, can, must, shall, not, under, about, before, after, during, when, where, every, each, both, per, via, upon, within, without, across, against, among, amongst, towards, toward, onto, because, if, whether, while, whilst, although, unless, nor, whose, whom, would, should, could, might, including, regarding, concerning, despite, but, my, any, some, such, he, she, they, we, had, does, being, having, since, throughout, besides, behind, beyond, along, amid, alongside, versus"
            ),
        ),
        rows=RowCues(
            coming=r"future|next|upcoming|further|forthcoming|coming|following|remaining|these|planned|scheduled|subsequent|additional|ensuing|pending|later",
            these=r"these|following|below|listed|as follows",
            contents=r"in this (?:issue|edition|month['’]s)|(?:table of )?contents|inside(?: this issue)?|index|pages?",
            number_of=r"day|part|session|sitting|evening|block|module|week|ward|group|stage|phase|round|zone|district|class|matchday|lecture|lesson|talk|episode|chapter|unit|leg|heat|race|match|fixture|game|tier|level|pool|division|lot|cohort|batch|area|region|sector|route|section|precinct|constituency|step|night|morning|afternoon|term|set|act|track|stream|panel",
            questions=words("why, how, what, who, when, where, which, whose, whom, should, does, did, whither"),
            inside=words("into, over, under, or, after, before, through, as, without, within, beyond"),
            why=r"due to|because|because of|owing to|on account of|as a (?:result|consequence) of|in view of|in light of|thanks to|for (?:lack|want) of|for [\w ]{3,20} reasons|by reason of|following|in response to|out of respect|given|amid|citing|caused by|resulting from|in the wake of|in order to",
            where=r"at|in|inside|outside|aboard|on board|near",
            remark=r"at|after|before|during|from|since|following|prior to|ahead of|until|throughout|in the course of",
            articles=r"the",
            room=r"room|hall|auditorium|(?:lecture|operating) theatre|(?:lecture|dining|main|sports|town|church|parish|village|assembly) hall|(?:seminar|meeting|committee|conference|board|class|common|function|court|tea|reading|council) ?room|council chambers?|ballroom|(?:theatre|theater|studio|suite|lab|building|floor|level|court|gallery|salon|annex|pavilion|track) (?:\d|[A-Z]\b)",
            titled=r"Dr|Mr|Mrs|Ms|St|Sr|Fr|Br|Rev|Hon|Gen|Col|Maj|Lt|Sgt|Gov|Sen|Rep|Mx|Adm|Det|Cdr|Cpl|Pte|Ven|Mgr|Amb|Ald|Pr|Bp|Mt|Ft|Pt|Eng|Sup|Cmr",
            person=r"Prof|Professor|Dr|Mr|Mrs|Ms|Mx|Miss|PD|Rev|Revd|Reverend|Fr|Sir|Dame|Cllr|Councillor|Councilor|Rabbi|Imam|Pastor|Canon|Archbishop|Capt|Col|Colonel|Maj|Lt|Sgt|Sergeant|Cdr|Brig|Sen|Senator|Msgr|Monsignor|Supt|Insp|Engr|Hon|Baroness|Shri|Smt|Datuk|Dato",
            length=r"length|duration|run(?:ning)? ?time|how long|total time|time required",
            start=r"from|start|starts|starting|begin|begins|beginning|opens|opening|open|commences?|commencing|commencement|arrive|arrives|arrival|first day|check-?in",
            end=r"to|until|till|through|thru|end|ends|ending|finish|finishes|finishing|closes?|closing|concludes?|conclusion|completion|departs?|departure|last day|check-?out|return",
            done_by=r"by",
            place_of=r"the (?:[a-z-]+ ){0,2}(?:port|city|town|village|islands?|capital|harbour|harbor|state|province|county|kingdom|republic|base|bay|region|district|canton|municipality|township|borough|parish|commune|emirate|principality|duchy|isles?|archipelago|peninsula|department|prefecture|resort|suburb|hamlet|territory|commonwealth|sultanate|governorate) of",
            of=r"of|from",
            and_=r"and",
            then=r"then|later|subsequently|afterwards?|finally|after that|thereafter|lastly|next|from there",
            again=r"again|next|anew|once more|once again|afresh",
            both=r"both|the (?:two|three|four|five)|all (?:three|four|five|six)",
            speaker=r"(?:guest |invited |keynote |plenary |featured |main )?speakers?|(?:co-?)?presenters?|lecturers?|opponents?|supervisors?|discussants?|panell?ists?|instructors?|facilitators?|moderators?|tutors?|trainers?|respondents?|examiners?|authors?|conductors?|soloists?|preachers?|artists?|special guests?|guests? of honou?r",
            whereabouts=r"venues?|locations?|place|room|exact location|address|site",
            travellers=r"he|she|they",
        ),
        deadlines=DeadlineCues(
            thereafter=r"(?:immediately|directly|shortly|soon|promptly|right|straight|thereupon)(?: there)? ?after(?:wards?)?(?: (?:that|the (?:closing|deadline|submission)(?: (?:time|date|deadline))?))?|(?:at|upon) (?:the same|that|which) (?:time|hour)|at the (?:closing time|deadline)|follows? (?:immediately|at once)|immediately following (?:the )?(?:deadline|closing(?: time)?|submission)",
            opened=r"open(?:ed|ing)|unsealed",
            reason=r"following|due to|owing to|because of|at the request|in response to|on account of|in view of|in light of|given|thanks to|"
            r"by popular|as a result of|after (?:many|several|numerous|repeated)|with regard to|upon request|by request|to accommodate|to allow",
            ours=r"us|me|him|her|them|in|your|our|my|their|its|his|any|all|the|a|an|both|one|some",
            stated=r"(?:set|fixed|extended|moved|put back|pushed back|brought forward|shifted|changed|postponed|prolonged|reset|scheduled|confirmed) (?:for|at|to|as|until|till)|falls? on|expires? on|(?:has|have) been set for|remains|stands at",
            helps=r"(?:has|have|had)(?: now| also| again| already)? been|is|are|was|were|will be|is being|are being|gets?|moves",
            complement=r"for|to|on|of|under|in",
            the_weekday=r"the",
            weekday_before=r"before(?:hand)?|prior|preceding",
            clock=r"noon|midday|midnight|aoe|o['’]clock|anywhere on earth|close of (?:business|play|trading)|cob|eob|eod|end of (?:the )?(?:day|business)",
            hour_sign=r"h|hrs?|hours|pm|am|gmt|utc|cet|cest|est|edt|pst|pdt|bst",
            pronoun=r"it|they|these|this|that|which|you|we|i|he|she|who|what|there|here|anybody|anyone|everybody|everyone|nobody|somebody|"
            r"someone|nothing|everything|those|them|us",
            reports=r"remind|inform|note|announce|advise|say|said|report",
            that=r"that",
            opening=r"to (?:be )?\w+ed,? |(?:in order|so as) to [^,]+, |if you (?!are\b)[^,]+, |for [^,]{3,40}, |where (?:possible|applicable),? |on the \w+ of [^,]{3,40}? (?=the (?:last|final|closing))",
            relative=r"that|which|who|whose",
            object=r"for|to|in|on|with|us|me|your|our|their|his|her|its|my|any|all|the|a|an|of|from|at|own|down|up|online|now|early|in advance",
            bounds=r"by|nlt|before|until|till|through|thru|up to|on or before|is|are|opens?|period|from|no later|not later|at the latest|prior|"
            r"not after|no earlier|between|via|using|whether|if|that|where|so that|in order|otherwise|or|as soon",
            leading=r"the|an?|all|any|each|every|please|kindly|and|but|also|so|then|note(?: also)? that|just|remember(?: to)?|reminder|nb|ps|"
            r"do|be sure to|make sure (?:to|you)|don['’]t forget to|if possible|if you can|where possible|you (?:can|must|should|may|need to|"
            r"have to|will need to|are asked to)|we ask (?:that )?you to|we need your|we must have|your|our|their|his|her|its|both|"
            r"as usual|this year['’]s|in addition|further(?:more)?|finally",
            noun_end=r"s|ion|ment|ing|al",
        ),
    ),
    asks=Asks(
        by=before_time(
            r"(?:(?:no|not) later than|nlt|not after|on or before|by|before|up to(?: and including)?|at the latest)"
            r"(?: (?:by|on|cob|(?:the )?(?:close|end) of (?:business|play|day)))*"
        ),
        latest=before_time(
            r"(?:(?:no|not) later than|nlt|on or before|by|at the latest)"
            r"(?: (?:by|on|cob|(?:the )?(?:close|end) of (?:business|play|day)))*"
        ),
        until=before_time(r"(?:until|till|through)(?: and including)?"),
        cue=cue(
            r"(?:deadline|dead-line|closing (?:date|day)|cut-?off|last (?:day|date|chance|opportunity|moment)|"
            r"final (?:day|date|chance|opportunity|call)|due[- ]date|(?:copy|press|bar|book-by|rsvp|r\.s\.v\.p\.|reply-by|respond-by|return-by|apply-by|opt-out|"
            r"last (?:posting|booking|entry|order|ordering|submission|registration|application|payment)|submission|response|reply|objection|comment|"
            r"withdrawal|acceptance|expiry|expiration|latest) date|last orders|last call for \w+)s?|due (?:back )?(?:by|no later than|on or before)"
        ),
        given=cue(r"(?:has|have|had) (?:until|till|to)"),
        who=re.compile(
            r"\b(?:(?:who|that)(?: still)?(?: (?:wish(?:es)?|wants?|would like|intends?|hopes?|needs?) to| (?:have|had) not(?: yet)?| haven['’]t(?: yet)?)?|wishing to|wanting to|having|with)"
            r" (?P<wish>.+?),? (?:must|should|may|can|have to|need to|are (?:asked|requested|invited) to|shall|are to)\b",
            re.IGNORECASE,
        ),
        closes=cue(
            r"close[sd]?|clos(?:es|ing) for|will be closing|ends?(?! (?:up|with|in)\b)|finish(?:es)?|shuts?(?: down)?|expires?|laps(?:es?|ed)|due(?! (?:to|out|for (?:publication|release|completion|renewal|demolition))\b)(?: in| back)?|"
            r"(?:is |are |been )?(?:extended|prolonged|lengthened|pushed back|moved back|put back) (?:to|until|till|by|through)|(?:is|are|becomes?|falls?) (?:payable|overdue)|cuts? off"
        ),
        due=cue(r"due"),
        owed=cue(r"(?:are|were|will be|fall)(?: (?:all|now|next|also))? due"),
        late=before_time(r"after"),
        refused=stems(
            r"(?:not|never|cannot|can['’]t|won['’]t)(?: be)?(?: \w+)? (?:accept|consider|process|admit|count|taken|tak(?:e|ing)|receiv|look at|entertain|eligible|valid|refund|guarantee|include|honou?r|allowed|permitted|available|published|printed|read|open)|"
            r"too late|(?:un)?able to (?:accept|consider|process)|no (?:late|further|more|new|other) |no (?:\w+ ){1,4}(?:accept|consider|taken|receiv|given|made|issued|possible|allowed|granted|available|permitted|refunded|entertained|admitted|processed)|"
            r"no (?:\w+ ){0,2}(?:refunds?|cancellations|changes|extensions|exceptions|additions|entries|bookings|orders|transfers|withdrawals|amendments)\b|"
            r"(?:will|shall|may|can) (?:only |also )?be (?:(?:auto\w+|immediately) )?(?:reject|return|refus|disregard|ignor|discard|exclud|disqualif|turned (?:away|down)|delet|invalid|void)|"
            r"non-?refundable|(?:will|shall) (?:be charged|incur|forfeit|attract a)|(?:is|are) charged|(?:is|are|become|considered|deemed) (?:late|invalid|void|inadmissible|ineligible)|late (?:fees?|charges?|entr(?:y|ies) fee|payments?) (?:appl|will|of|is|are)|"
            r"(?:cost|costs|price|fee|rate|rates|tickets) (?:will )?(?:be|is|are|rises?|go(?:es)? up|increases?)|full (?:price|fee|rate)|surcharge"
        ),
        tells=cue(
            r"\w+ed (?:by|before)|decisions?|is|are|was|were|am|be|been|will|would|had|did|does|hopes?|expects?|wants?|fell|rose|won|lost|came|went|"
            r"says?|said|(?:he|she|we|they|it)"
        ),
        sends=cue(
            r"send(?: in| back| on| over| along)?|submit|hand (?:in|over|back)|turn in|return|lodge|file|serve|deliver|e-?mail|mail|fax|let (?:us|me) have|get|"
            r"post in|post (?:it|them|your|completed)|upload|give (?:us|me)|provide|supply|furnish|forward|bring(?: in| along)?|drop (?:off|in)|leave (?:it|them|your)|put in|pass on|propose|nominate|share (?:your|with)|let us know|contribute"
        ),
        seeks=cue(
            r"(?:looking|calling|asking|appealing|on the lookout|on the hunt) for|(?:calls?|appeals?) for|in (?:search|need|want) of|(?:now |also |currently )?(?:taking|seeking|accepting|inviting|collecting|soliciting|requesting|gathering|consulting on)|"
            r"(?:we|i|\w+ (?:club|committee|council|board|society|editors?|organi[sz]ers?|association|branch|chapter|trust|group|team|school|college|university|department|ministry|agency|commission|authority|journal|magazine|foundation|fund|institute|parish|town|city|county|district|court|secretariat|office|union|federation|league)) "
            r"(?:(?:now|also|still|again|hereby|would|is|are|will be|currently) )*(?:seeks?|invites?|welcomes?|wants?|needs?|accepts?|solicits?|requests?|requires?|appeals? for|likes?)(?! (?:you|all|members|everyone|readers|residents|to)\b)|"
            r"(?:is|are)(?: (?:now|hereby|also|still|again|always|being|currently|most|very|particularly))* (?:invited|sought|wanted|welcome|welcomed|requested|solicited|needed|required|called for|encouraged|appreciated)|wanted(?= ?:)"
        ),
        things=cue(_TAKEN),
        steps=stems(
            r"submi|abstract|papers?\b|manuscript|camera[- ]?ready|proposal|regist|early[- ]bird|payment|nominat|applicat|apply|(?:final|revised|full) (?:version|text|cop|file)|posters?\b|letters? of|expressions? of|copyright|slides|booking|chapters?\b|demos?\b|drafts?\b|fees?\b|contributions?\b|essays?\b|entries|deadline|cut-?off|artefact|artifact|due\b|revisions?\b|resubmi|full text|"
            r"offers? due|quer(?:y|ies)\b|questions? (?:by|to|close|end|due|deadline)|rsvp|repl(?:y|ies) (?:by|due|to)|responses?\b|comments?\b|objections?\b|"
            r"representations?\b|claims?\b|petitions?\b|votes? (?:by|close|due|end)|voting (?:close|end)|ballots? (?:due|return|close|must)|withdraw|cancellations?\b|refunds?\b|visa (?:request|appl|letter)|"
            r"travel grant|scholarships?\b|bursar|artwork|bios?\b|headshots?\b|videos? (?:upload|due)|recordings? (?:upload|due)|supplementary|poster (?:upload|abstract)|"
            r"(?:extended )?summar(?:y|ies)\b|outline|concept note|pre-?proposal|eois?\b|lois?\b|rfis?\b|subscriptions?\b|orders?\b|squad|team (?:list|entr|sheet)|roster|entry (?:close|form|fee)|late (?:entr|regist|fee)"
        ),
        itself=cue(r"dates?|days|main|the|of|itself|proper"),
        replies=stems(
            r"notif|accept(?:ance|ed)|decisions?\b|reviews?\b|rebuttal|discussion period|author response|response to authors|short-?list|results?\b|announce|selection|feedback|verdicts?\b|(?:letters?|offers?) (?:sent|mailed|issued)|invitations? (?:sent|issued|mailed|to)|shortlist|interviews?\b|"
            r"authors? (?:informed|told)|referees?['’]? (?:reports|comments)|reviewer|peer[- ]review|evaluation|(?:agenda|schedule|timetable|draw|start ?lists?|line-?up|ranking|winners?|finalists?|grades?|marks) (?:publish|avail|online|announ|posted|released|out|finali)|"
            r"ballot papers? (?:sent|posted|mailed|issued)|papers (?:sent out|circulated|distributed)|minutes (?:circulated|published)|funds? (?:released|transferred|paid)|grants? (?:start|begin|paid)|contract (?:signature|signing|award|start)|project start|"
            r"program(?:me)? (?:publish|avail|online|announ)|outcome|award|publication|published|available"
        ),
        handed=handed(
            _HANDED,
            r"form|for|of|to|from|on",
            "oral|hearing|opening",
        ),
        offered=offered(
            r"(?:pre-?)?registrations?|enrol?l?ments?|bookings?|applications?|nominations?|submissions?|sales?|tickets|passes|wristbands|season tickets?|early[- ]bird|"
            r"box office|ticket office|reservations|calls?(?: for \w+)?|cfp|cfa|rfp|sign-?ups?|entries|entry|orders|pre-?orders?|pre-?sale|accreditation|(?:postal|online|early|advance|absentee|electronic|e-) ?voting|"
            r"proposals|abstracts|candidacies|candidatures|candidate filing|membership|subscriptions?|"
            r"(?:submission|registration|application|booking|nomination|voting|ticketing|online) (?:system|portal|site|page|window|period|form|platform|phase|round)|portal|consultation|comment period|"
            r"hotel bookings?|room (?:block|bookings?|reservations?)|housing|stall bookings?|the form|forms|application forms|information packs?|tender documents|bid documents|merchandise|downloads?",
            r"open(?:s|ed|ing)?|re-?opens?|start(?:s|ing|ed)?|begin(?:s|ning)?|began|commenc(?:es?|ing|ed)|launch(?:es|ed)?|go(?:es)? (?:on (?:general )?sale|live|online)|went (?:on sale|live)|on (?:general )?sale|available|"
            r"possible|accepted|taken|invited|issued|released",
            r"on|from|as of|in|at|up|online|again|the|is|are|will|be|now|only|to (?:members|the public|all|everyone|non-members)|for (?:members|the public|all|everyone|non-members)|here|officially|early",
        ),
        open=open_on(
            r"(?:pre-?)?registrations?|nominations?|applications?|enrol?l?ments?|entries|bookings?|accreditation|submissions?|comments?|abstracts?|proposals?|bids|tenders|quotations|orders|pre-?orders?|"
            r"objections?|representations?|claims|requests|candidacies|candidatures|candidate filing|filing period|subscriptions?|renewals?|sign-?ups?|rsvps?|donations|ticket (?:sales?|orders)|sale of tickets|advance sales?|pre-?sale|"
            r"feedback|opinions|(?:comment|submission|application|nomination|objection|voting|registration|enrol?lment|booking|filing|bidding|consultation|review|survey|entry|offer|subscription|acceptance|qualifying|ballot) (?:period|window|phase|round)|"
            r"(?:online |postal |member )?(?:survey|poll|ballot|questionnaire|petition)|(?:rights|tender|exchange|share) (?:offer|issue)|room block|calls? for \w+|"
            r"(?:e-?|public )?consultation|e-?voting|early[- ]bird|refunds?|exchange",
            r"(?:can|may|must|should|to) (?:register|apply|enrol|enter|nominate|book|object|comment|vote|submit|ask for)|"
            r"(?:is|are|['’]re|be|now) (?:also |now )?(?:consulting|seeking (?:your |the |public )*(?:views|comments|opinions))",
            "meeting|session|hearing|forum|event|desk|and (?:coffee|refreshments|breakfast|lunch|tea|welcome|networking)|fair|evening|day|workshop|webinar|night|concert|party|tent|area|hall|"
            r"table|booth|opening|ceremony|reading|drive",
        ),
        after=re.compile(
            r"\s*(?:at the (?:very )?latest|latest\b|\((?:latest|final|firm!?|hard deadline)\))", re.IGNORECASE
        ),
        ask=stems(
            r"renew|contact (?:us|me|the|\w+ (?:on|at|by|before))|e-?mail(?:ed)?\b|get in touch|phone \w+|ring \w+|text \w+|speak (?:to|with) |refund|cancellations?\b|cancel (?:your|by|before|any|free)|"
            r"choices?\b|choose\b|donat(?:e|ed|ions?)\b|declare|opt[- ](?:in|out)|log in|subscri|redeem|consent (?:form|slip)|permission (?:form|slip)|acknowledg|views\b|feedback|suggestions?\b|"
            r"credentials|invoices?\b|get your|drop (?:it|them|off)|dropped off|hand(?:ed)? (?:over|it|them)|turn(?:ed)? in|mailed (?:in|to)|post(?:ed)? (?:back|to)|postmarked|time-?stamped|"
            r"corrections?\b|amendments?\b|waitlist|waiting list|pre-?order|remit|install?ments?\b|opportunity to|chance to|nominee|sponsor a|make (?:your|a|an|any) (?:booking|reservation|appointment|request|claim|"
            r"application|donation|payment|comment|objection|submission|enquiry|inquiry|nomination)|made (?:in writing|to the)|purchas|buy (?:your|tickets|a)|secure (?:your|a)|claim your|save your|arrange|rooms?\b (?:must|should|at)|"
            r"credit card|direct debit|bank transfer|attendance|dietary|allerg|numbers (?:for|to)|submi|send|sent|register|registration|appl(?:y|ic|ied)|comment|nominat|rsvp|r\.s\.v\.p|pay|paid|"
            r"book(?:ing)?s?\b|take part|respon[ds]|repl(?:y|ies)|reserv|order|return|file[ds]?\b|filing|deposit|"
            r"request|abstract|proposal|papers?\b|entr(?:y|ies)\b|sign(?:ed)?[- ]?up|reach|deliver|write to|object|"
            r"representation|let \w+(?: \w+){0,3} know|tell (?:us|me|the|your)|say (?:by|whether|if|so)|ask (?:for|by|"
            r"the|your)|fill (?:it |them )?in|put your name|your name|(?:have|has|had|need|must|should|are|"
            r"is) (?:to )?(?:be )?(?:in|back|with (?:us|the|me|our))\b|must be|please|claim|motions?\b|petition|"
            r"ballot|vote|enrol|opt |hand(?:ed)? in|copy for|items for|contribut|notif(?:y|ied) (?:us|the)|"
            r"inform (?:us|the)|upload|withdraw|money|proxy|proxies|forms?\b|drop out|volunteer|tickets?\b|seats?\b|"
            r"put (?:it|them|yourself|a name) |answer|complete the|rsvps?|testimony|statements?\b|manuscript|"
            r"versions?\b|briefs?\b|memorand|lodg|appeals?\b|questions?\b|items\b|names\b|articles?\b|confirm\b|accredit|reports?\b|cards?\b|subs\b|dues\b|fees?\b|arrive by|call us|bids?\b|tenders?\b|quot(?:es|ations)|interest|drafts?\b|(?:back )?to (?:me|us)\b"
        ),
        takes=stems(
            r"accept|receiv|invit|welcom|open (?:for|to|until)|possible|taken|chang|refund|cancel (?:free|your|for|at|up|by|any)|cancellations?\b|withdraw(?:al|n)?\b|transferred|"
            r"renew|exchang|dropped off|drop off|collect (?:your|\w+ (?:at|from))|picked up|donat(?:e|ions?)\b|(?:application|entry|order|booking|submission|nomination|offer|acceptance|subscription|voting|trading|comment|election) window|portal\b|rf[pqi]s?\b|itts?\b|cfps?\b|eois?\b|exchange offer|crowdfund|sweepstake|raffle\b|(?:group|room|special|conference|hotel|reduced|member|discounted|discount|lower|early|advance|promotional) (?:rates?|prices?|fees?|tariffs?)|"
            r"discounts?\b|room block|waiting list|waitlist|nominee|pledge|subscri|respon|reserv|apply|opt[- ](?:in|out)|have your say|views\b|opinions?\b|testimony|upload|"
            r"download|crowdfund|tombola tickets|redeem|amend|correct(?:ions)?\b|suggest|ask (?:for|us|your|questions)|questions? (?:can|may)|quiz entries|audition|try-?outs|submi|send|regist|appl(?:y|ic)|book|nominat|"
            r"vote|comment|object|order|claim|enrol|sign[- ]?up|respond|enter|pay|early.bird|line-ups?|rosters?|"
            r"proposals?\b|abstracts?\b|feedback|consultation|survey|surveys|sales?\b|tickets?\b|entries|sign up|"
            r"accreditation|collection|calls?\b|deadline|propos|voting|(?:has|have) until|polls?\b|questionnaire|list of speakers|"
            r"share (?:offer|issue)|rights issue|lodg|appeals?\b|quer(?:y|ies)\b|bids?\b|tenders?\b|petition|competition|contest"
        ),
        others=stems(
            r"expect|will be (?:publish|announc|decid|known|sent|out\b|ready|made public|notified|posted|circulat|distribut|contacted|"
            r"informed|told|issued|releas|shipp|install|dispatch|shortlisted|chosen|selected|finali[sz]ed|finish|in place|up and running|"
            r"operational|awarded|handed over|built|repaired|restored|resurfaced|replaced|demolished|reopened|phased out|rolled out|"
            r"done by us)|(?:aged?|turn(?:ed)?|(?:must|should) be (?:over|under|at least)) \d{1,2}\b|years? (?:old|of age)|"
            r"must be (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|eighteen|twenty-one|born|resident|enrolled in)\b|"
            r"(?:end|out) of (?:life|support|service)|due (?:out|to (?:open|be (?:finished|completed|ready|launched|published|released)))|"
            r"(?:is|are) on (?:course|track)|(?:target|projected|estimated|anticipated|scheduled) (?:date|completion|opening|delivery)|"
            r"(?:applicants|candidates|authors|winners|finalists|successful \w+|all \w+) (?:will|shall) (?:be|hear|receive|get|know)|"
            r"(?:an?|the|our|your) (?:answer|reply|response) (?:will|is|can be)|hear(?:s|"
            r"d)? from us|notification|(?:authors|speakers|applicants|presenters|winners) (?:(?:are|will be) )?notified|is to (?:report|complete)|to be complete\b|inquiry and report|aims?\b|plans? to|"
            r"hopes? to|intends?|complet(?:ed(?! (?:\w+ ){0,3}(?:forms?|applications?|ballots?|questionnaires?|cards?|papers|nominations?|slips?|returns?|documents|bids|tenders|proposals|surveys|entries))|ion)\b|record date|dividend|in (?:force|office)|valid|shut|"
            r"closed|on (?:show|display|view)|diverted|(?:results?|figures|verdicts?|rulings?|elections?|judgments?|minutes|officials|ministers) (?:is|are|will)|(?:we|they|committee|board|council|court|"
            r"commission|ministry|government|company)(?: \w+)? (?:(?:will|shall)(?! (?:accept|receive|take|consider|welcome))|decides?|answers?|reports?)|"
            r"any time before|so far|clos(?:ure|ing) of|decision|after markets? close|market(?:s)? close|offers? end|(?:is|are) out\b"
        ),
        label=stems(
            r"(?!.*\b(?:notif\w+|open(?:s|ing|ed)?\b(?! until| till| to\b| through)|begins?\b|starts?\b|commenc\w+|publi(?:sh|cation)\w*|announc\w+|available|online|results?\b|decisions?\b|"
            r"received on|date received|mailed|posted|(?:sent|circulated) out|acceptance (?:letters?|of papers)|hearing of|consideration of|discussion of|opening of))"
            r"(?:.*\b)?(?:deadline|dead-line|cut-?off|latest (?:time|date)|due\b|reply by|respond by|response by|apply by|book by|order by|pay by|return by|send by|enter by|vote by|confirm by|"
            r"(?:submit|submitted|received|returned|paid|booked|completed|sent|filed|lodged|postmarked|needed|required|wanted) (?:by|before|no later than)|"
            r"(?:offers?|quotes?|quotations?|tenders?|orders?|ballots?|votes?|voting|poll|survey|consultation|registration|enrol?ment|sales?|booking|box office|rsvps?|claims?|objections?|contest|competition) (?:close|end|due|expire)s?\b|"
            r"r\.?s\.?v\.?p|closing (?:date|time|day|for\b)|copy (?:for|date)|items for|submission|closes|rsvp|register by|camera[- ]ready|last (?:day|date)|early bird|"
            r"nominations?|applications?|comments?|abstracts?|proposals?|full papers?|papers\b|registration (?:close|"
            r"until|end)|entries|bookings? (?:close|by)|bids? )"
        ),
        opens=stems(
            r"(?:commence|start|begin)s? accepting|opens?\b|published|available|released|posted|issued|advertised|circulated|mailed|distributed|dispatched|go(?:es)? (?:live|out|online|on sale|up)|on sale\b|"
            r"launch(?:es|ed)?\b|announced|(?:is|are) (?:out|live|up)\b|begins?\b|starts?\b|commences?\b|beginning of|start of"
        ),
        parts=cue(
            r"(?:must|have|has|should|shall|need|needs|are|is|were|was|may|can|could|will|would)(?: (?:also|not|only|"
            r"then|kindly|now|still))?(?: (?:be|to be|to|been))?(?: \w+ed)?(?: (?:in|with|up|for|to))?|due|"
            r"reach(?:es)?|close[sd]?(?: for)?|ends?|runs?(?= |$)|lasts?|continues?|remains?(?: open)?|stays?(?: open)?|expires?(?: on)?|lapses?|finish(?:es)?|shuts?|falls? due|extended|no later|not later|received|accepted|by|before|until|"
            r"deadline(?: for| of)?|closing date(?: for| of)?|last (?:day|date)(?: for| of| to)?"
        ),
        persons=stems(
            r"(?:(?:(?:the|each|all|both|any|every|interested|eligible|prospective|potential|intending|successful|accepted|invited|new|"
            r"current|existing|registered|qualified|other|our|your) ){0,2}"
            r"(?:claimants?|respondents?|defendants?|plaintiffs?|petitioners?|applicants?|appellants?|interven[eo]rs?|objectors?|parties|"
            r"part(?:y|ies)|persons?|bodies|individuals?|members?|delegates?|participants?|students?|candidates?|people|authors?|visitors?|"
            r"parents|guardians|carers|pupils?|families|households|shareholders?|stockholders?|unitholders?|noteholders?|bondholders?|"
            r"holders|creditors?|investors?|trustees|permanent missions|missions|delegations|speakers?|presenters?|panell?ists|moderators|"
            r"exhibitors?|stall ?holders?|traders?|vendors?|sellers|buyers|bidders?|tenderers?|suppliers?|contractors?|consultants|"
            r"proponents?|offerors?|respondents|nominees|nominators|proposers?|contestants?|competitors?|entrants?|runners?|riders?|"
            r"walkers?|swimmers?|skippers?|athletes|players|captains|coaches|teams|crews|clubs|schools|colleges|universities|groups|"
            r"organi[sz]ations|companies|firms|businesses|employers|employees|staff|owners|landlords|tenants|leaseholders|taxpayers|"
            r"ratepayers|voters|electors|citizens|subscribers|customers|users|readers|contributors|editors|reviewers|organi[sz]ers|"
            r"conveners?|convenors?|journalists?|reporters|photographers?|media|press|broadcasters|correspondents|volunteers?|stewards|"
            r"helpers|artists?|writers|poets|filmmakers?|composers|choirs|bands|researchers?|scholars|academics|faculty|trainees|"
            r"apprentices|alumni|graduates|graduands|teachers|guests?|attendees?|registrants?|passengers|donors|sponsors|patrons|partners|"
            r"governments|states(?: parties)?|member states|countries|departments|agencies|councils|councillors|committees|boards|"
            r"chapters|branches|lodges|parishes|congregations|churches|counsel|lawyers|attorneys|solicitors|representatives|residents|"
            r"neighbou?rs|villagers|witnesses))\b|(?:anybody|anyone|everyone|everybody|those|if|when|for|to|in case|unless)\b"
        ),
        extended=stems(r"extended|extension|prolonged|moved|postponed"),
        requested=stems(
            r"call(?:s|ed)? for (?:the )?|(?:requested|asked|invited|reminded|urged|encouraged|required) to \w+ (?:(?:us|the|their|your|its|a) )*"
        ),
        object_first=True,
        acts=acts(
            registration__for=r"(?:pre-?)?regist|enrol|matriculate",
            accreditation=r"accredit",
            applications__for=r"(?:re-?)?appl(?:y|ic)",
            submission__of=r"submi|lodg(?:e|ed|ing)\b|hand(?:ed)? (?:it |them |your \w+ )?in\b|turn(?:ed)? (?:it |them |your \w+ )?in\b|tender(?:ed)? (?:your|their)|"
            r"upload|post(?:ed)? (?:in|back)",
            payment__of=r"pay\b|paid|payable|settle|transfer|money|remit",
            booking__of=r"(?:pre-?)?book|reserv",
            comments__on=r"comment|have your say|give (?:us )?(?:your )?(?:views|feedback)|feed ?back|weigh in",
            nominations__for=r"nominat",
            RSVP=r"r\.?s\.?v\.?p|reply|replies|respond(?!ent)|let \w+(?: \w+){0,3} know|tell (?:us|me|him|her|(?:the|our|your) \w+)|tell|say\b|"
            r"advise (?:us|me|the \w+)|confirm (?:(?:your|their|his|her|whether|if|that) )+(?:attend\w*|participation|presence|you(?:['’]ll)?|will|are|can|coming|come)+",
            confirmation__of=r"confirm",
            sign_up__for=r"sign(?:ed)?[- ]?up|put (?:your|their) names?|add your name|join (?:the|our) (?:list|waiting|mailing)",
            vote__on=r"vote|ballot|poll|cast (?:your|their)",
            responses__to=r"fill (?:it )?(?:in|out)|complete (?:the|our|this|your|an?)|take (?:the|our|this) (?=survey|poll|quiz)",
            entries=r"enter\b",
            refund__of=r"money back|refund",
            request__for=r"ask\b|request|write to",
            order__of=r"(?:pre-?)?order",
            returns__of=r"return|(?:hand|bring|send|give) (?:it |them )?back",
            renewal__of=r"renew",
            cancellation__of=r"cancel",
            withdrawal__of=r"withdraw|pull out|drop out",
            filing__of=r"fil(?:e|ed|ing)\b",
            claims__for=r"claim",
            objections__to=r"object\b|objecting",
            appeals__against=r"appeal\b",
            notice__of=r"notify (?:us|me|the \w+)|notif(?:y|ied)|inform (?:us|me|the \w+)|give notice",
            donations__of=r"donat",
            volunteering=r"volunteer\b",
            choice__of=r"choose|select\b|pick (?:your|a|one)",
            collection__of=r"collect\b|pick (?:it |them )?up",
            bids__for=r"bid\b",
            subscription=r"subscribe",
            proposals=r"propose\b|pitch\b",
            opt_out=r"opt(?:ing)?[- ]out",
        ),
    ),
)

LANGUAGE = Language("en", _TIME, _LEXICON)
