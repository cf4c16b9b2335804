"""Days that have a name: fixed, the n-th weekday of a month, or counted from Easter or Advent."""

from __future__ import annotations

from datetime import date, timedelta

from calsync.span import month_end


def holiday(rule: str, year: int) -> date:
    """The day of a rule: "12-25", "11-4-3" (fourth Thursday of November), "5--1-0" (last Monday), "E-2" (from Easter).

    "A+7" counts from the first Sunday of Advent.
    """
    if rule[0] == "E":
        return easter(year) + timedelta(days=int(rule[1:]))
    if rule[0] == "A":
        christmas = date(year, 12, 25)
        return christmas + timedelta(days=int(rule[1:]) - 22 - christmas.weekday())
    month, _, rest = rule.partition("-")
    if rest.startswith("-"):
        weekday = int(rest.rsplit("-", 1)[1])
        last = month_end(year, int(month))
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    number, _, day = rest.partition("-")
    if not day:
        return date(year, int(month), int(number))
    first = date(year, int(month), 1)
    return first + timedelta(days=(int(day) - first.weekday()) % 7 + 7 * (int(number) - 1))


def easter(year: int) -> date:
    """Easter Sunday of the western churches (Gregorian computus of Meeus, Jones and Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, ordinary = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * ordinary + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
