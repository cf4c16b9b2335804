"""Rules for lengths of time, and for weeks, quarters, seasons, years and feasts."""

from __future__ import annotations

from dataclasses import replace

from calsync.extract.temporal.build import (
    DATE,
    TO,
    after,
    before,
    counted,
    duration,
    full_year,
    listed,
    year_of,
)
from calsync.extract.temporal.categories import NAME
from calsync.extract.temporal.grammar import Built, Found, Rule
from calsync.span import Relative, When, WhenKind


def _century(m: Found) -> Built:
    number = m.value("n")
    if m.value("u") != "CE" or not 10 <= number <= 22:
        return None
    return "Period", When(DATE, century=number)


def _half_year(m: Found) -> Built:
    return "Period", When(DATE, year=year_of(m), half=m.value("h"))


def _long(m: Found) -> Built:
    if m.value("u") in ("Q", "S", "CE", "DE"):
        return None
    return "Duration", When(WhenKind.DURATION, duration=duration(1, m.value("u")))


def _decade_word(m: Found) -> Built:
    if m.has("c") and m.value("c") != 19 and m.value("c") != 20:
        return None
    number = m.value("x")
    if not m.has("c") and before(m) in ("in", "") and m.text[m.all[0].start : m.all[0].start + 4].lower() != "the ":
        return None  # "temperatures in the nineties" is as likely, "nineties" alone says nothing
    century = 100 * m.value("c") if m.has("c") else (1900 if number >= 20 else 2000)
    return "Period", When(DATE, decade=century + number)


def _for_units(m: Found) -> Built:
    """For years, for decades: nobody says how many."""
    unit = m.value("u")
    if unit in ("S", "SEM", "HH", "NI", "BD", "Q") or m.text[m.sure("u").end - 1] != "s":
        return None
    return "Duration", When(WhenKind.DURATION, duration=duration("X", unit))


def _duration(m: Found) -> Built:
    count, unit = m.value("n"), m.value("u")
    node = m.sure("n")
    if NAME[node.cat] == "dotnum":
        if unit == "H" and node.value[3] == 2:
            return None  # "15.00 hrs"
        if "\n" in m.text[node.end : m.sure("u").start]:
            return None  # an hour, and in the next line "Hari Keluarga"
        count = (
            float(m.text[node.start : node.end].replace("/", "x").replace(",", "."))
            if "/" not in m.text[node.start : node.end]
            else "X"
        )
    if unit == "Q" and not isinstance(count, str) and count == 1:
        return None
    if NAME[node.cat] in ("ordword",):
        return None
    if NAME[node.cat] == "a" and unit in ("D", "W", "M", "Y", "Q", "NI", "BD"):
        counts_on = after(m) in ("from", "after", "before", "on", "hence", "later", "ago")
        lasting = counts_on or before(m) in _LASTING or m.text[node.start : node.end].lower() == "another"
        if _per(m) or not (lasting or m.has("h")):
            return None
    if m.has("h"):
        if isinstance(count, str):
            return None
        count = count + 0.5
        if unit == "Y":
            return "Duration", When(WhenKind.DURATION, duration=f"P{int(count * 12)}M")
        if unit == "H":
            return "Duration", When(WhenKind.DURATION, duration=f"PT{int(count * 60)}M")
    if m.has("n2"):
        return "Duration", When(
            WhenKind.DURATION, duration=_sum(duration(count, unit), duration(m.value("n2"), m.value("u2")))
        )
    return "Duration", When(WhenKind.DURATION, duration=duration(count, unit))


_LASTING = frozenset(("for", "about", "in", "within", "of", "from", "after", "before", "until", "half", "and"))


def _per(m: Found) -> bool:
    """True for "twice a year", "once a week", "times a day"."""
    word = m.text[max(0, m.all[0].start - 8) : m.all[0].start].rstrip().lower()
    return word.endswith(("once", "twice", "times", "such", "what"))


def _sum(first: str, second: str) -> str:
    if "T" in first and "T" in second:
        return first + second[2:]
    return first + second[1:]


def _half_hour(m: Found) -> Built:
    return ("Duration", When(WhenKind.DURATION, duration="PT30M")) if m.value("u") == "HH" else None


def _year_in_words(m: Found) -> Built:
    """Two thousand and eighteen; nineteen seventy-eight; nineteen hundred ninety-three."""
    first, second = m.value("a"), m.value("b", 0)
    if not isinstance(first, int) or not isinstance(second, int):
        return None
    if m.has("k"):
        year = first * m.value("k") + second
        plausible = (m.value("k") == 1000 and first == 2 and second < 100) or (
            m.value("k") == 100 and 15 <= first <= 20
        )
    else:
        year = first * 100 + second
        plausible = 15 <= first <= 20 and 10 <= second <= 99
    if not plausible or counted(m.text, m.all[-1].end):
        return None
    return ("Year" if before(m) in _YEAR_COMPANY or m.has("yw") else "WeakYear"), When(DATE, year=year)


def _half_duration(m: Found) -> Built:
    unit = m.value("u")
    halves = {
        "D": "PT12H",
        "H": "PT30M",
        "Y": "P6M",
        "DE": "P5Y",
        "CE": "P50Y",
        "W": "P0.5W",
        "M": "P0.5M",
        "MIN": "PT30S",
    }
    if unit not in halves:
        return None
    return "Duration", When(WhenKind.DURATION, duration=halves[unit])


def _quarter(m: Found) -> Built:
    return "Quarter", When(DATE, quarter=m.value("q"), year=year_of(m))


def _nth_quarter(m: Found) -> Built:
    if m.value("u") != "Q":
        return None
    number = m.value("n")
    number = 4 if number == -1 else number
    if not 1 <= number <= 4:
        return None
    return "Quarter", When(DATE, quarter=number, year=year_of(m))


def _quarter_of_year(m: Found) -> Built:
    """In the last quarter of the year."""
    number = 4 if m.value("n") == -1 else m.value("n")
    if m.value("u") != "Q" or m.value("y") != "Y" or not 1 <= number <= 4:
        return None
    return "Quarter", When(DATE, quarter=number, relative=Relative("year", 0, "this"))


def _week_nth(m: Found) -> Built:
    """Minggu terakhir bulan Jun: the number stands behind the week."""
    unit, node = m.value("u"), m.sure("u")
    said = NAME[node.cat] == "weekword" or m.text[node.start : node.end].casefold() == "minggu"  # Sunday otherwise
    if not said and unit not in ("W", "WE"):
        return None
    month = When(DATE, month=m.value("m"), year=year_of(m), nth=m.value("n"), weekend=unit == "WE")
    return "Week", replace(month, flags=frozenset({"nthweek"}))


def _nth_half_year(m: Found) -> Built:
    """Le premier semestre 2026; semester kedua: a term of studies only where English is spoken."""
    if m.value("u") != "SEM" or m.value("n") not in (1, 2) or m.text[m.sure("u").start :][:8].lower() == "semester":
        return None
    return "Period", When(DATE, year=year_of(m), half=m.value("n"))


def _half(m: Found) -> Built:
    """The second half of May, of the year: half a month stays the month."""
    number = m.value("n")
    half = m.sure("h")
    if number not in (1, 2) or (m.all[-2] is half and " " not in m.text[half.start : half.end]):
        return None  # "first half year"
    if m.has("m"):
        return "Month", When(DATE, month=m.value("m"), year=year_of(m))
    return ("Period", When(DATE, half=number)) if m.value("u") == "Y" else None


def _half_month(m: Found) -> Built:
    """In der zweiten Hälfte des Monats Mai."""
    if m.value("u") != "M":
        return None
    return "Month", When(DATE, month=m.value("m"), year=year_of(m))


def _nth_week(m: Found) -> Built:
    """In der 11. Kalenderwoche."""
    return ("Week", When(DATE, week=m.value("n"), year=year_of(m))) if 1 <= m.value("n") <= 53 else None


def _season(m: Found) -> Built:
    node = m.sure("s")
    year = year_of(m)
    weak = NAME[node.cat] == "weakseason"
    counted_on = after(m) in ("of", "in", "rel", "last") and (
        after(m, 1) in ("rel", "last") or after(m) in ("rel", "last")
    )
    if (
        weak
        and year is None
        and not counted_on
        and before(m) not in ("in", "of", "part", "rel", "last", "by", "until", "since", "every", *TO)
    ):
        return None
    if weak and m.text[node.start].isupper() and year is None and before(m) == "":
        return None
    if (
        not weak
        and year is None
        and before(m)
        not in (
            "in",
            "of",
            "part",
            "rel",
            "last",
            "by",
            "until",
            "since",
            "from",
            "to",
            "about",
            "before",
            "after",
            "or",
            "dash",
            "the",
            "at",
            "toat",
        )
    ):
        if not m.has("t"):
            return None
    if year is None and (_noun_after(m.text, node.end) or _begins_a_name(m, node.end)):
        return None
    return "Season", When(DATE, season=node.value, year=year)


def _begins_a_name(m: Found, end: int) -> bool:
    """ "6 June – Summer barbecue": behind a dash a season with words tied to it begins a name."""
    return before(m) == "dash" and m.text[end : end + 1] == " " and m.text[end + 1 : end + 2].isalpha()


def _noun_after(text: str, end: int) -> bool:
    """True for "Summer Academy", "Winter Games", "spring clean": a name, not a time."""
    tail = text[end : end + 24]
    if not tail.startswith(" "):
        return False
    word = tail[1:].split(" ", 1)[0].strip(".,;:)")
    return word[:1].isupper() or word in (
        "school",
        "schools",
        "camp",
        "term",
        "break",
        "holidays",
        "holiday",
        "recess",
        "games",
        "semester",
        "fair",
        "party",
        "clean",
        "course",
        "concert",
    )


def _decade(m: Found) -> Built:
    if not m.has("t") and before(m) not in ("in", "of", "since", "part", "by", "until", "from", "to", "ordword"):
        return None
    return "Period", When(DATE, decade=m.value("x"))


_YEAR_COMPANY = frozenset(
    "in of since by until from to part before after rel about season quarter yearword dash within weakseason monthword for".split()
)


def _year(m: Found) -> Built:
    node = m.sure("y")
    value = full_year(node.value)
    when = When(DATE, year=value)
    if (
        m.has("yw")
        and NAME[m.sure("yw").cat] in ("unit", "unitmonth")
        and (m.value("yw") != "Y" or NAME[node.cat] == "yy")
    ):
        return None
    if counted(m.text, node.end):
        return "Dead", when
    lead = before(m)
    text = m.text
    if m.has("yw") or lead in _YEAR_COMPANY:
        if lead in ("dash", "slash") and before(m, 2) not in (
            "year",
            "month",
            "weakmonth",
            "quarter",
            "season",
            "rpar",
            "clock",
            "ord",
        ):
            return "WeakYear", when
        if lead in ("to", "dash", "for", "from") and not 1800 <= value <= 2100:
            return "Dead", when
        tail = text[node.end : node.end + 2]
        if (
            len(tail) == 2
            and tail[0] == " "
            and tail[1].isupper()
            and lead in ("of", "from", "to", "for")
            and not m.has("yw")
        ):
            return "WeakYear", when
        return "Year", when
    opening, closing = text[node.start - 1 : node.start], text[node.end : node.end + 1]
    if NAME[node.cat] == "year" and opening in "([" and opening and closing and closing in ")],;":
        return "Year", when
    if NAME[node.cat] == "yy":
        return "WeakYear", when
    return "WeakYear", when


def _years(m: Found) -> Built:
    """In 1977, 1997, 2005 and 2015."""
    years = [node.value for node in m.all if NAME[node.cat] == "year"]
    if counted(m.text, m.all[-1].end) or not all(1700 <= year <= 2150 for year in years):
        return None
    if before(m) not in _YEAR_COMPANY and len(years) < 3:
        return None
    if len(years) == 2 and before(m) == "from":
        return None
    return "List", listed([When(DATE, year=year) for year in years])


def _lasting(m: Found) -> Built:
    """A word that says how long: "dreitägig"."""
    return "Duration", When(WhenKind.DURATION, duration=m.value("l"))


def _holiday(m: Found) -> Built:
    return ("Day", When(DATE, holiday=m.value("h"), year=year_of(m))) if m.value("h") not in _SEASONS else None


# Seasons of the church year, by the Sunday from which their Sundays are counted, in days after Easter.
_SEASONS: dict[str, int | None] = {"A": None, "L": -49, "T": 56}


def _nth_sunday(m: Found) -> Built:
    """Third Sunday of Lent, 2nd Sunday of Easter, Fifth Sunday after Trinity: a day of the church year."""
    number, season = m.value("n"), m.value("h")
    if m.value("w") != 6 or not 1 <= number <= 27:
        return None
    if season == "A":
        return _nth_advent(m)
    first = _SEASONS.get(season)
    if season in ("E+0", "E+49"):
        counted_after = NAME[m.all[m.all.index(m.sure("w")) + 1].cat] == "after"
        first = int(season[1:]) - (0 if counted_after else 7)
    return ("Day", When(DATE, holiday=f"E{first + 7 * number:+d}", year=year_of(m))) if first is not None else None


def _nth_advent(m: Found) -> Built:
    """Which Sunday of Advent it is: "1. Advent"."""
    if m.value("h") != "A" or not 1 <= m.value("n") <= 4:
        return None
    return "Day", When(DATE, holiday=f"A+{7 * m.value('n') - 7}", year=year_of(m))


def _reference(m: Found) -> Built:
    value = m.value("x")
    return ("Reference", When(WhenKind.REFERENCE, reference=value)) if value else None


PERIODS: tuple[Rule, ...] = (
    Rule("seventies", "(the)? <num:c>? <decadeword:x>", _decade_word),
    Rule("for years", "for <unit:u>", _for_units),
    Rule("length", "<SMALL|decimal|dotnum:n> dash? <unit:u> (and a <half:h>)?", _duration),
    Rule("length and a half", "<SMALL:n> and a <half:h> <unit:u>", _duration),
    Rule("length of two units", "<SMALL:n> <unit:u> comma? and? <SMALL:n2> <unit:u2>", _duration),
    Rule("length in a word", "<lasting:l>", _lasting),
    Rule("half hour", "<unit:u>", _half_hour),
    Rule("half a length", "<half:h> (a|dash)? <unit:u>", _half_duration),
    Rule("century", "(the)? <ord|ordword:n> <unit:u>", _century),
    Rule("half-year", "<halfyear:h> (comma? (of|slash|dash)? <YEAR:y>)?", _half_year),
    Rule("year half-year", "<year:y> dash? <halfyear:h>", _half_year),
    Rule("the whole week", "(the|a)? <long:l> dash? <unit:u>", _long),
    Rule("quarter", "<quarter:q> (comma? (of|slash|dash)? <YEAR:y>)?", _quarter),
    Rule("year quarter", "<year:y> dash? <quarter:q>", _quarter),
    Rule("nth quarter", "the? <NTH:n> <unit:u> (comma? of? <YEAR:y>)?", _nth_quarter),
    Rule("2. Quartal", "the? <d:n> dot <unit:u> (comma? of? <YEAR:y>)?", _nth_quarter),
    Rule("11. Kalenderwoche", "the? <d|e|f|g:n> dot <weekword:k> (comma? of? <YEAR:y>)?", _nth_week),
    Rule("quarter of the year", "<NTH|withinpast:n> <unit:u> (of|in) the? <unit:y>", _quarter_of_year),
    Rule("week nth of a month", "<unit|weekword|weakday:u> <ordword|last:n> of? <MON:m> (of? <YEAR:y>)?", _week_nth),
    Rule("quarter nth", "<unit:u> <ordword|last:n> (of? <YEAR:y>)?", _nth_quarter),
    Rule("nth half-year", "the? <ordword|ord|second:n> <unit:u> (comma? of? <YEAR:y>)?", _nth_half_year),
    Rule("half-year nth", "<unit:u> <ordword:n> (of? <YEAR:y>)?", _nth_half_year),
    Rule("half of a month", "the? <NTH:n> <half:h> of? the? <MON:m> (comma? of? <YEAR:y>)?", _half),
    Rule("half of the month of May", "the? <NTH:n> <half:h> of the? <unit:u> of? <MON:m> (of? <YEAR:y>)?", _half_month),
    Rule("half of the year", "the? <NTH:n> <half:h> of? the? <unit:u>", _half),
    Rule("season", "<the:t>? <season|weakseason:s> (comma? of? <YEAR:y>)?", _season),
    Rule("decade", "<the:t>? <decade:x>", _decade),
    Rule("year", "<yearword|unit:yw>? <YEAR:y>", _year),
    Rule("year in words", "<yearword:yw>? <num:a> <thousand:k>? and? <num:b>?", _year_in_words),
    Rule("years in a row", "year ((comma|and|comma and|or) year){1,12}", _years),
    Rule("nth Sunday of Advent", "on? <d|ord|ordword|second:n> dot? <holiday:h> (comma? of? <YEAR:y>)?", _nth_advent),
    Rule(
        "nth Sunday of a season",
        "the? <d|ord|ordword|second:n> dot? <weekday|weakday:w> (of|in|after)? the? <holiday:h> (comma? of? <YEAR:y>)?",
        _nth_sunday,
    ),
    Rule("holiday", "<holiday:h> (comma? of? <YEAR:y>)?", _holiday),
    Rule("reference", "<reference:x>", _reference),
)
