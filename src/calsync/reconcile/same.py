"""Is it the same meeting? An answer with its reasons, apart from what is done about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import product
from typing import Literal

from calsync import odds
from calsync.model import Kind, Sighting
from calsync.reconcile import names as n
from calsync.reconcile import vocabulary as v
from calsync.reconcile.days import days_meant, exact
from calsync.reconcile.likely import signs
from calsync.reconcile.profile import MISSED_DAYS, NEAR_DAYS, NUMBERED, Profile, meeting_keys, profile
from calsync.reconcile.times import (
    TOUCHING,
    Relation,
    exact_former,
    overlapping_days,
    relate,
    same_former_days,
    same_former_minute,
    same_minute,
    same_several_days,
    same_several_end,
    waited,
    years,
)
from calsync.reconcile.weights import SAME
from calsync.span import Precision, Span

Answer = Literal["same", "different", "unsure"]
STRONG, FAIR = 0.8, 0.6
SURE, DOUBT = 0.8, 0.5  # how often two such sightings must be of one meeting to be taken for one, and to be asked about
EXTENSION_DAYS = 92  # by which a deadline is extended at most
HALF = 0.5  # by which a half-like name ranks behind the same name, whatever the times


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer and the reasons for it, in the order in which they came; `score` ranks several "same" answers."""

    answer: Answer
    reasons: tuple[str, ...]
    score: float = 0.0
    former: bool = False  # the newcomer's former time is what joins the two
    standing: bool = False  # the one comes back, and the other is on one of its days
    ruled: bool = True  # rules say it, not weights


@dataclass(frozen=True, slots=True)
class Question:
    """Two whose names are not the same, at times that touch: what stands for and against it, and how alike they are."""

    signs: tuple[str, ...]
    relation: Relation
    how: str


def same(a: Sighting, b: Sighting, index: n.SeriesIndex | None = None) -> Verdict:
    """Whether two sightings are of one meeting; `b` is the later one."""
    index = index or n.SeriesIndex(())
    return compare(profile(a, index), profile(b, index))


def compare(known: Profile, new: Profile) -> Verdict:
    """Whether the newcomer is a sighting of the known meeting. "unsure" never merges: a person is asked."""
    ruled = _ruled(known, new)
    return ruled if isinstance(ruled, Verdict) else _weighed(known, new, ruled)


def signs_of(known: Profile, new: Profile) -> tuple[str, ...] | None:
    """What stands for and against one meeting where weights decide; None where rules do."""
    ruled = _ruled(known, new)
    return None if isinstance(ruled, Verdict) else ruled.signs


def _ruled(known: Profile, new: Profile) -> Verdict | Question:
    """What rules say; a question where the names are not the same and only their likeness and the times speak."""
    apart = told_apart(known, new)
    if apart:
        return Verdict("different", (apart,))
    shared = known.externals & new.externals
    if shared:
        return Verdict("same", (f"the source's own id is the same: {min(shared)[1]}",), 3.0)
    if (of_one_day := _occurrence(known, new)) is not None:
        return of_one_day
    if known.announcements & new.announcements:
        again = said_twice(known, new)
        if again:
            return Verdict("same", (again,), 2.5)
        return Verdict("different", ("one announcement tells of both",))
    relation = relate(known, new)
    if known.series and known.series == new.series:
        reasons = (f"both are the series {known.series}",)
        return _yearly(known, new, relation, reasons) if known.yearly else _named(known, new, 1.0, relation, reasons)
    alike, how, common, pair = _alike(known, new)
    if alike >= STRONG and not _odd_parts(known, new):
        return _named(known, new, alike, relation, (how,), common=common)
    if pair is not None and _one_edition(known, new, pair, relation):
        return _of_edition(known, new, alike, relation, how, relation.words)
    if moved := _moved(known, new, alike, relation):
        return _yes(moved[0], relation, how, moved[1])
    if same_several_end(known, new) and _of_its_place(known, new):
        return _yes(HALF, relation, "of one kind, and the one is named after its place only", relation.words)
    if known.common or new.common:
        if why := _says_nothing(known, new):
            return Verdict("different", (how, why))
        edition = relation.how in TOUCHING and known.editions & new.editions
        if edition or (relation.how == "exact" and (same_minute(known, new) or same_several_days(known, new))):
            return _yes(FAIR, relation, "a name in common words may be any meeting of its source", relation.words)
    return _asked(known, new, (alike, how, pair), relation)


def _asked(
    known: Profile, new: Profile, named: tuple[float, str, tuple[n.Name, n.Name] | None], relation: Relation
) -> Verdict | Question:
    alike, how, pair = named
    if pair is None or _other_rooms(known, new) or (known.kind is Kind.DEADLINE and alike < FAIR):
        return Verdict("different", (how, relation.words))
    if relation.how not in TOUCHING:
        mine, theirs = (name.distinctive for name in pair)
        other_label = known.kind is Kind.DEADLINE and not (mine <= theirs or theirs <= mine)
        edition = alike >= FAIR and known.editions & new.editions and not other_label
        return Verdict("unsure" if edition else "different", (how, relation.words), alike)
    return Question(signs(known, new, pair, relation, _places(known, new)), relation, how)


def _weighed(known: Profile, new: Profile, question: Question) -> Verdict:
    """How often such two, at such times, are of one meeting, is learned."""
    relation, likely = question.relation, odds.probability(SAME, question.signs)
    reasons = (question.how, relation.words, f"of such pairs {likely:.0%} are one meeting")
    odd = _odd_parts(known, new)
    nameless = (known.common or new.common) and relation.how == "exact" and not relation.hours
    named = (key for key in meeting_keys(new.keys) if not key.startswith(NUMBERED))
    if known.keys.isdisjoint(named) or not (odd or nameless or likely >= DOUBT):
        return Verdict("different", reasons, likely)
    if odd or likely < SURE or (relation.how == "within" and not _firms_up(known, new)):
        return Verdict("unsure", reasons, likely)
    return replace(_yes(likely - HALF, relation, *reasons), ruled=False)  # a meeting of the very name comes first


def said_twice(a: Profile, b: Profile) -> str | None:
    """Why two statements of one announcement are of one meeting; None where it tells of two."""
    if a.names[:1] == b.names[:1]:
        if a.spans == b.spans and a.formers == b.formers:
            return "one announcement says the same twice"
        for old, new in ((a, b), (b, a)):
            if not old.formers and any(was.overlaps(span) for was in new.formers for span in filter(exact, old.spans)):
                return "one announcement names its old time and its new one"
    if any(map(_same_day_of, product(a.spans, b.spans))) and _same_words(a, b) and not _elsewhere(a, b):
        return "one announcement tells of one day under two forms of one name"
    if a.off and a.status is b.status and not (a.times and b.times) and not (a.rules or b.rules):
        alike, _, common, pair = _alike(a, b)
        if pair is not None and not common and alike >= HALF and not _odd_parts(a, b):
            return "one announcement says twice that it is off, once without its date"
    if _headline_of(a, b) or _headline_of(b, a):
        return "one announcement says without a date that it is off, and then when it was to be"
    if not (a.common or b.common) or not _one_thing(a, b) or _elsewhere(a, b) or a.formers != b.formers:
        return None
    if a.spans == b.spans and a.status is b.status and any(map(exact, a.times)):
        return "one announcement says the same of both, and one has no name of its own"
    if any(map(exact, a.formers)) and not (a.spans and b.spans):
        return "one announcement puts both off from the same day, and one has no name of its own"
    return None


def _headline_of(head: Profile, told: Profile) -> bool:
    """True where the one says no more than that it is off, and the other what was put off, of one kind: a headline."""
    if not head.off or head.times or not told.formers or head.rules or _elsewhere(head, told) or _odd_parts(head, told):
        return False
    pairs = [(a, b) for a, b in product(head.names, told.names) if a.words and b.words]
    return any(a.words[-1] == b.words[-1] and not _rivals(a, b) and not _other_numbers(a, b) for a, b in pairs)


def _same_day_of(spans: tuple[Span, Span]) -> bool:
    """True for one day, also with its hour, for one hour, and for several days and the hour of the first of them."""
    one, other = spans
    if _opens(one, other) or _opens(other, one):
        return True
    if not (exact(one) and exact(other)) or (one.first_day, one.last_day) != (other.first_day, other.last_day):
        return False
    return one.start == other.start or one.precision is not other.precision


def _opens(hour: Span, days: Span) -> bool:
    several = days.precision is Precision.DAY and days.first_day != days.last_day
    return several and hour.precision is Precision.MINUTE and hour.first_day == hour.last_day == days.first_day


def _same_words(a: Profile, b: Profile) -> bool:
    """True where both have the same telling words, and the one no other common words than the other."""
    mine, theirs = a.names[0], b.names[0]
    fits = mine.kinds <= theirs.kinds or theirs.kinds <= mine.kinds
    return mine.distinctive == theirs.distinctive and not mine.generic and fits and not _rivals(mine, theirs)


def told_apart(known: Profile, new: Profile) -> str | None:
    """Why they cannot be one meeting, whatever else speaks for it; None where nothing says so."""
    if known.kind is not new.kind:
        return "one is a deadline, the other a gathering"
    odd = _odd_parts(known, new)
    may_be_left_out = odd and _may_be_left_out(known, new, odd)
    if known.series and new.series and known.series != new.series and not may_be_left_out:
        return f"series {known.series} is not series {new.series}"
    mine = {source for source, _ in known.externals}
    other_ids = not known.externals & new.externals and any(source in mine for source, _ in new.externals)
    if other_ids and not _day_of_series(known, new):
        return "the source itself gives them different ids"
    if known.editions and new.editions and not known.editions & new.editions:
        return f"edition {_list(known.editions)} is not edition {_list(new.editions)}"
    named = not (known.series and known.series == new.series) and not (known.common or new.common)
    if odd and named and not may_be_left_out:
        return f"only one of them is called {', '.join(sorted(odd))}"
    if known.years and new.years and not known.years & new.years:
        return f"one names the year {_list(known.years)}, the other {_list(new.years)}"
    if known.months and new.months and not known.months & new.months:
        return "their names hold different months"
    for one, other in ((known, new), (new, known)):
        if one.comes_back and not one.spans and other.spans and not other.comes_back:
            return "one comes back, without a first day; the other is on a day of its own"
    return None


def _occurrence(known: Profile, new: Profile) -> Verdict | None:
    """The same, where the one comes back and the other is about one of its days; None where that says nothing."""
    for standing, single in ((known, new), (new, known)):
        if single.comes_back:
            continue
        given = (
            day for rule in standing.rules for day in days_meant(rule, single.spans, single.formers, single.status)
        )
        if (day := next(given, None)) and (alike := _about(standing, single)):
            words = f"“{' '.join(standing.names[0].words)}” comes back on {day}"
            return Verdict("same", (words,), 0.9 + alike, standing=True)
    return None


def _about(standing: Profile, single: Profile) -> float:
    """How sure a statement about one of the days of a standing meeting is about that meeting; 0 where it is not.

    Its own source may call it by less than its name, and tell another place for that day.
    """
    if _day_of_series(standing, single):
        return 2.0
    elsewhere = _elsewhere(standing, single)
    at_home = bool(standing.sources & single.sources)
    if _odd_parts(standing, single) or (elsewhere and not at_home):
        return 0.0
    told = at_home and (single.changed or _usual_hour(standing, single))
    best = 0.0
    for whole, said in product(standing.called, single.names):
        if _rivals(whole, said) or not said.kinds <= set(whole.words):
            continue
        mine, theirs = whole.distinctive, said.distinctive
        enough = told or (at_home and said.kinds)
        if mine == theirs and (mine or enough):
            best = max(best, 1.0)
        elif theirs < mine and enough:
            best = max(best, FAIR)
        elif at_home and single.changed and mine and mine < theirs:
            best = max(best, HALF)
    return best - (HALF / 2 if elsewhere and best else 0.0)


def _usual_hour(standing: Profile, single: Profile) -> bool:
    def clock(span: Span) -> time | None:
        return span.start.time() if isinstance(span.start, datetime) else None

    return bool({clock(first) for _, first in standing.rules} & set(map(clock, single.spans)))


def _day_of_series(a: Profile, b: Profile) -> bool:
    """True where the source's own id of the one names a day of the series whose id the other has."""

    def inside(some: Profile, others: Profile) -> bool:
        series = {(source, f"{id}/") for source, id in some.externals}
        return any((source, f"{id.rpartition('/')[0]}/") in series for source, id in others.externals if "/" in id)

    return inside(a, b) or inside(b, a)


def _yearly(known: Profile, new: Profile, relation: Relation, reasons: tuple[str, ...]) -> Verdict:
    if known.editions & new.editions:
        return _of_edition(known, new, 1.0, relation, *reasons)
    if relation.how in TOUCHING:
        return _yes(1.0, relation, *reasons, relation.words)
    mine, theirs = years(known), years(new)
    if mine & theirs:
        return _yes(1.0, relation, *reasons, f"held once a year, both in {_list(mine & theirs)}")
    if not mine or not theirs:
        if relation.how == "open" and relation.score > 0:
            return _yes(1.0, relation, *reasons, relation.words)
        return Verdict("different", (*reasons, "nothing says that the years are the same"))
    return Verdict("different", (*reasons, f"held once a year: {_list(mine)} and {_list(theirs)}"))


def _named(
    known: Profile, new: Profile, alike: float, relation: Relation, reasons: tuple[str, ...], *, common: bool = False
) -> Verdict:
    """Both have the same name: do time and place agree? `common`: the name is one that any meeting could have."""
    series = known.series is not None and known.series == new.series
    edition = known.editions & new.editions
    where = _places(known, new)
    local = bool(known.sources & new.sources) or where == "same"
    if edition and _is_next(known, new):
        return Verdict("different", (*reasons, "it was over, and this is the next one, whose number is not told"))
    if edition:
        return _of_edition(known, new, alike, relation, *reasons)
    if relation.how in TOUCHING:
        if not series and relation.how != "former" and where == "other" and not _on_its_days(known, new, common):
            return Verdict("different", (*reasons, "in another place at that time"))
        if _other_rooms(known, new) and relation.how in ("exact", "touch"):
            return Verdict("different", (*reasons, "in another room on that day"))
        if common and not local:
            return Verdict("different", (*reasons, "the name says too little, and nothing else joins them"))
        if relation.hours and not (known.versions & new.versions) and common:
            return Verdict("unsure", (*reasons, relation.words, "two sessions, or one with a corrected hour?"), alike)
        return _yes(alike, relation, *reasons, relation.words)
    if relation.how == "open":
        return _open_named(known, new, alike, relation, reasons, common)
    if known.kind is Kind.DEADLINE and (why := _later_deadline(known, new, relation)):
        return _yes(alike, relation, *reasons, why)
    if known.versions & new.versions:
        return _edited(known, new, alike, relation, reasons)
    if not series and not common and not new.formers and (why := _moved_too(known, new)):
        return _yes(alike, relation, *reasons, why)
    if where != "other" and not series and not new.formers:
        once = _singular(known, new)
        if once and relation.gap <= NEAR_DAYS:
            words = f"held once in a while; the dates are {relation.gap} days apart"
            return _yes(alike, relation, *reasons, words)
        if new.put_off and not common and _put_off_to(known, new):
            return _yes(alike, relation, *reasons, "its words say that it was put off, and this is its new date")
        if waited(known, new) is not None and (once or new.put_off) and (local or not common):
            return _yes(alike, relation, *reasons, "it was put off, and this is its new date")
    return Verdict("different", (*reasons, relation.words))


def _is_next(known: Profile, new: Profile) -> bool:
    """True where the known meeting was over when the newcomer was told, and it is held many weeks later.

    "The 14th forum, which ended on Friday, chose Bergen for the next forum in May 2027" may be read as the 14th.
    """
    told = new.published
    over = max((span.last_day for span in filter(exact, known.spans) if span.last_day), default=None)
    first = min((span.first_day for span in new.spans if span.first_day), default=None)
    if (
        told is None
        or over is None
        or first is None
        or known.awaits
        or new.formers
        or not all(map(exact, known.spans[-1:]))
    ):
        return False
    return over < told and (first - over).days > MISSED_DAYS


def _on_its_days(known: Profile, new: Profile, common: bool) -> bool:
    """True where the days alone say that a name is of one meeting, though two places are told: one is misread, or old.

    Two of one name may be held on one day, but hardly over the same several days.
    """
    return not common and same_several_days(known, new)


def _later_deadline(known: Profile, new: Profile, relation: Relation) -> str | None:
    """Why another day of one label is the same deadline, which was extended; None where it may be that of next time."""
    if new.put_off and known.sources & new.sources and relation.gap <= EXTENSION_DAYS:
        return "its words say that it was extended"
    if known.years & new.years or known.editions & new.editions:
        return "both are of one year or edition" if relation.gap <= NEAR_DAYS else None
    return None


def _open_named(
    known: Profile, new: Profile, alike: float, relation: Relation, reasons: tuple[str, ...], common: bool
) -> Verdict:
    if known.years & new.years or relation.score > 0:
        if common and not (known.sources & new.sources and relation.gap <= 60):
            return Verdict("different", (*reasons, "the name says too little, and one has no date"))
        return _yes(alike, relation, *reasons, relation.words)
    return Verdict("different", (*reasons, relation.words))


def _moved(known: Profile, new: Profile, alike: float, relation: Relation) -> tuple[float, str] | None:
    """How surely the one is the new time of the other, and why, though their names are not the same."""
    home = known.sources & new.sources
    named = alike >= FAIR and bool(_telling(known) & _telling(new))
    nameless = bool((known.common or new.common) and home and _one_thing(known, new))
    if relation.how == "former":
        if nameless and (same_former_minute(known, new) or same_former_days(known, new)):
            return FAIR, relation.words  # it may have moved to another place as well
        if _elsewhere(known, new) or _odd_parts(known, new):
            return None
        if nameless and exact_former(known, new):
            return FAIR, relation.words
        if named and relation.score >= 0.8:
            return alike - HALF, relation.words
        if home and same_former_days(known, new) and _kinds(known) & _kinds(new):
            return HALF, "but its source put it off from the very days of the other"
        rare = _kinds(known) & _kinds(new) & v.SINGULAR - v.SEVERAL
        if home and rare and exact_former(known, new) and _places(known, new) == "same":
            return HALF, "but its source put it off there from the day of the other"
    gap = waited(known, new)
    most = NEAR_DAYS if new.put_off else MISSED_DAYS if nameless and _singular(known, new) else -1
    numbered = known.editions & new.editions and _kinds(known) & _kinds(new) and not _odd_parts(known, new)
    if home and gap is not None and (((named or nameless) and gap <= most) or numbered):
        return FAIR, "one was put off, and its source tells the next date of such a meeting"
    return None


def _put_off_to(known: Profile, new: Profile) -> bool:
    """True where the known meeting was near when the newcomer's later day was told."""
    told = new.published
    days = [span.last_day for span in known.spans if span.last_day]
    if told is None or not days or not any(map(exact, new.spans)):
        return False
    later = [(span.first_day - day).days for span in new.spans for day in days if span.first_day]
    near = min(abs((day - told).days) for day in days)
    return near <= MISSED_DAYS and min(later) > 0 and min(later) <= MISSED_DAYS


def _moved_too(known: Profile, new: Profile) -> str | None:
    """Why the newcomer's day is another one of the known meeting's, though its former one is not told.

    Its announcement moves another meeting by as many days, or its words call the day a new one. What a body does every
    week has its next day a week later all the same.
    """
    ahead = [span.first_day for span in filter(exact, known.spans) if span.first_day]
    days = [span.first_day for span in filter(exact, new.spans) if span.first_day]
    gaps = {(late - soon).days for soon in ahead for late in days}
    weekly = any(v.BODIES & name.kinds for name in (*known.names, *new.names))
    if any(gap in new.along for gap in gaps if gap % 7 or not weekly):
        return "its announcement moves another meeting by as many days"
    told = new.published
    near = told is not None and any(told <= day <= told + timedelta(days=MISSED_DAYS) for day in ahead)
    if new.now and near and any(abs(gap) <= NEAR_DAYS for gap in gaps):
        return "its words say that this is its new day"
    return None


def _says_nothing(known: Profile, new: Profile) -> str | None:
    """Why a name that any meeting could have cannot be of this one: whose it is, the source or the house says."""
    if not _one_thing(known, new):
        return "a name in common words, of another kind or number of meeting"
    if not known.sources & new.sources:
        return "a name in common words may be any meeting, and the sources are not the same"
    return "a name in common words, in another place" if _elsewhere(known, new) else None


def _edited(known: Profile, new: Profile, alike: float, relation: Relation, reasons: tuple[str, ...]) -> Verdict:
    """A new version of one page or item gives another date: corrected, or the next meeting of a page that goes on?"""
    last = max((span.last_day for span in known.spans if span.last_day), default=None)
    if last and new.published and last < new.published:
        return Verdict("different", (*reasons, "the page goes on to its next meeting"))
    if new.formers:
        return Verdict("different", (*reasons, "the new version moves another date"))
    return Verdict("same", (*reasons, "a newer version of the same announcement gives another date"), alike)


def _alike(known: Profile, new: Profile) -> tuple[float, str, bool, tuple[n.Name, n.Name] | None]:
    """How alike the names are that are most alike, in words too, whether they are names in common words, and which.

    No pair where every two of them are rivals or have other numbers.
    """
    best, said, common, pair = -1.0, "their names are not alike", True, None
    local = frozenset[str]().union(*known.places, *new.places)
    for a in known.called:
        for b in new.called:
            if _rivals(a, b) or _other_numbers(a, b):
                continue
            one, other = n.in_one_form(a, b)
            value = n.likeness(one, other, local) * (1.0 if a.numbers == b.numbers else 0.85)
            if value > best:
                best, pair = value, (one, other)
                common = a.generic or b.generic or (a in known.headed and b in new.headed)
                said = f"“{' '.join(one.words)}” and “{' '.join(other.words)}” are alike ({value:.2f})"
    return max(best, 0.0), said, common, pair


def _one_thing(a: Profile, b: Profile) -> bool:
    """True where the common words of the one say no other kind or number of meeting than the other's name."""

    def fits(common: n.Name, other: n.Name) -> bool:
        apart = _rivals(common, other) or _other_numbers(common, other)
        return common.generic and common.kinds <= set(other.words) and not apart

    return any(fits(x, y) or fits(y, x) for x in a.names for y in b.names)


def _of_its_place(a: Profile, b: Profile) -> bool:
    """True where one source tells of one kind of gathering, once by its town: "the Quito summit".

    What else that name says, the other says too.
    """
    local = frozenset[str]().union(*a.places, *b.places)

    def of_town(one: Profile, other: Profile) -> bool:
        telling = _telling(other)
        return any(
            name.distinctive & local and (name.distinctive - local) <= telling and not name.distinctive <= telling
            for name in one.names
        )

    one_kind = a.sources & b.sources and _kinds(a) & _kinds(b)
    return bool(one_kind) and (of_town(a, b) or of_town(b, a)) and not _elsewhere(a, b) and not _odd_parts(a, b)


def _kinds(one: Profile) -> set[str]:
    return {word for name in one.names for word in name.kinds}


def _telling(one: Profile) -> set[str]:
    return {word for name in one.names for word in name.distinctive}


def _rivals(a: n.Name, b: n.Name) -> bool:
    mine, theirs = frozenset(a.words), frozenset(b.words)
    return any((mine & row) and (theirs & row) and not mine & theirs & row for row in v.RIVALS)


def _other_numbers(a: n.Name, b: n.Name) -> bool:
    """True for Working Group 2 and Working Group 3, not for WG 3 and TC 307/WG 3."""
    return bool(a.numbers and b.numbers and not (a.numbers <= b.numbers or b.numbers <= a.numbers))


def _firms_up(known: Profile, new: Profile) -> bool:
    """True where only a period was known until now, and the newcomer tells days in it."""
    return not any(map(exact, known.times)) and any(map(exact, new.spans))


def _odd_parts(known: Profile, new: Profile) -> frozenset[str]:
    """Words such as "retreat" that only one of the two is called by; the 15th meeting may be the 15th plenary."""
    odd = (new.title_parts - known.parts) | (known.title_parts - new.parts)
    return odd - {"plenary"} if known.editions & new.editions else odd


def _may_be_left_out(known: Profile, new: Profile, odd: frozenset[str]) -> bool:
    """True where the odd word may be missing in a name of the same meeting, of which `_weighed` then is not sure.

    It only says what a ceremony or exercise is for; or the same people meet over the same days, which one announcement
    calls a retreat and the other a meeting.
    """
    heads = {"ceremony", "exercise", "visit", "dinner", "anniversary"}
    if odd <= {"plus"}:
        return all(any(heads & set(name.words) for name in one.names) for one in (known, new))
    people = any(a.distinctive == b.distinctive and a.distinctive for a in known.names for b in new.names)
    return odd <= {"retreat"} and people and overlapping_days(known, new)


def _elsewhere(known: Profile, new: Profile) -> bool:
    return _places(known, new) == "other" or _other_rooms(known, new)


def _one_edition(known: Profile, new: Profile, pair: tuple[n.Name, n.Name], relation: Relation) -> bool:
    """True where times that touch have one number, and the one name has every telling word of the other.

    "Third G20 Sherpa Meeting" is the third meeting of the Sherpas.
    """
    if relation.how not in TOUCHING or not known.editions & new.editions or known.kind is Kind.DEADLINE:
        return False
    mine, theirs = (name.distinctive for name in pair)
    less, more = sorted((mine, theirs), key=len)
    kinds = pair[0].kinds & pair[1].kinds or pair[0].kinds == pair[1].kinds
    within = all(word in more or any(n.near(word, other) for other in more) for word in less)
    return bool(less and within and kinds) and not _elsewhere(known, new) and not _odd_parts(known, new)


def _places(known: Profile, new: Profile) -> str:
    """same, other, or open where one of the two has no place, or they say what cannot be compared.

    A land does not contradict a town in it, nor a hall without its town.
    """
    mine = frozenset[str]().union(*known.places)
    theirs = frozenset[str]().union(*new.places)
    if mine & theirs:
        return "same"  # whatever country either was taken to be in
    if known.countries and new.countries and not known.countries & new.countries:
        return "other"
    if not mine or not theirs:
        return "open"
    if any(n.near(a, b) for a in mine for b in theirs):
        return "same"
    towns = "town" in known.places_say and "town" in new.places_say
    return "other" if towns or known.places_say == new.places_say else "open"


def _other_rooms(known: Profile, new: Profile) -> bool:
    return bool(known.rooms and new.rooms and not known.rooms & new.rooms)


def _singular(known: Profile, new: Profile) -> bool:
    return all(any(name.once for name in one.names) for one in (known, new))


def _yes(alike: float, relation: Relation, *reasons: str) -> Verdict:
    return Verdict("same", reasons, alike + relation.score, relation.how == "former")


def _of_edition(known: Profile, new: Profile, alike: float, relation: Relation, *reasons: str) -> Verdict:
    """The same, by a number that both say: the 14th is rather that of another day than an unnumbered one of its day."""
    told = f"the same edition, {_list(known.editions & new.editions)}"
    verdict = _yes(alike, relation, *reasons, told)
    return replace(verdict, score=verdict.score + _NUMBERED)


_NUMBERED = 1.0  # what a number in common adds to the rank of an answer: more than how times stand to one another


def _list(values: frozenset[int]) -> str:
    return ", ".join(map(str, sorted(values)))
