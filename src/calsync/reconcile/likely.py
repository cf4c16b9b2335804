"""How likely two sightings whose names are not the same are of one meeting: what stands for and against it, weighed."""

from __future__ import annotations

from calsync.model import Kind
from calsync.reconcile import names as n
from calsync.reconcile.profile import Profile
from calsync.reconcile.times import (
    Relation,
    exact_former,
    same_former_days,
    same_former_minute,
    same_minute,
    same_several_days,
)
from calsync.span import Precision

MANY = 3  # more words than these are not counted apart


def signs(known: Profile, new: Profile, pair: tuple[n.Name, n.Name], relation: Relation, where: str) -> tuple[str, ...]:
    """What stands for and against it, in words.

    `pair` are their names that are most alike, `where` how their places lie: same, other, open.
    """
    time = _time(known, new, relation)
    home = "one source" if known.sources & new.sources else "two sources"
    said = [time, home, f"{where} place", f"{home}, {time}", f"{time}, {where} place"]
    names = _names(known, new, *pair)
    said += [*names, *(f"{time}, {one}" for one in names), *(f"{home}, {one}" for one in names[:2])]
    if known.kind is Kind.DEADLINE:
        said += ["due", f"due {time}", *(f"due, {one}" for one in names)]
    return tuple(said)


def _time(known: Profile, new: Profile, relation: Relation) -> str:
    """The closest relation of their times, the exact ones by how much they say."""
    if relation.how == "former":
        return _former(known, new)
    if relation.how != "exact":
        return relation.how
    if relation.hours:
        return "other hours of a day"
    if same_minute(known, new):
        return "the minute"
    if same_several_days(known, new):
        return "several days"
    hours = any(span.precision is Precision.MINUTE for span in (*known.spans, *new.spans))
    return "an hour of the day" if hours else "the day"


def _former(known: Profile, new: Profile) -> str:
    """How exactly the former time of the one is the time of the other."""
    if same_former_minute(known, new):
        return "the former minute"
    if same_former_days(known, new):
        return "several former days"
    return "the former day" if exact_former(known, new) else "a former month"


def _names(known: Profile, new: Profile, a: n.Name, b: n.Name) -> list[str]:
    mine, theirs = a.distinctive, b.distinctive
    both = {one for one in mine if one in theirs or any(n.near(one, other) for other in theirs)}
    rest = {one for one in theirs - mine if not any(n.near(one, other) for other in mine)}
    local = frozenset[str]().union(*known.places, *new.places)
    less, more = len(mine - both - local), len(rest - local)
    within = set(a.words) <= set(b.words) or set(b.words) <= set(a.words)
    kinds = "no kind" if not (a.kinds and b.kinds) else "one kind" if a.kinds & b.kinds else "other kinds"
    shared = f"{min(len(both), MANY)} words shared"
    found = [
        f"{shared}, {min(less, more, MANY)} and {min(max(less, more), MANY)} not",
        shared,
        f"{kinds}, {shared}",
        kinds,
    ]
    if a.generic and b.generic:
        found.append("both common")
    elif a.generic or b.generic:
        found.append("one common, within" if within else "one common, beside")
    elif within:
        found.append("one within the other")
    if _spelled(a, b) or _spelled(b, a):
        found.append("initials")
    if a.words and b.words and a.words[-1] == b.words[-1]:
        found.append("the last word")
    if a.numbers or b.numbers:
        found.append("the numbers" if a.numbers == b.numbers else "a number more")
    if a.editions & b.editions:
        found.append("the edition")
    return found


def _spelled(short: n.Name, long: n.Name) -> bool:
    """True where a word of the one name is the initials of words in a row of the other: "EGM"."""
    initials = "".join(word[0] for word in long.words)
    return any(len(word) > 2 and word in initials for word in short.distinctive - long.distinctive)
