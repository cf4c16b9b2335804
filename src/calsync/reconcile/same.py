"""Is it the same meeting? An answer with its reasons, apart from what is done about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from calsync.model import Sighting
from calsync.reconcile import names as n
from calsync.reconcile import vocabulary as v
from calsync.reconcile.profile import NEAR_DAYS, OPEN_DAYS, Profile, profile
from calsync.span import Precision, Span

Answer = Literal["same", "different", "unsure"]
STRONG, FAIR = 0.8, 0.6


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer and the reasons for it, in the order in which they came; `score` ranks several "same" answers."""

    answer: Answer
    reasons: tuple[str, ...]
    score: float = 0.0
    former: bool = False  # the newcomer's former time is what joins the two


@dataclass(frozen=True, slots=True)
class Relation:
    """How two meetings lie in time: exact, touch, within, former, open or apart. `hours`: same day, other hours."""

    how: str
    score: float
    words: str
    gap: int = 0
    hours: bool = False


def same(a: Sighting, b: Sighting, index: n.SeriesIndex | None = None) -> Verdict:
    """Whether two sightings are of one meeting; `b` is the later one."""
    index = index or n.SeriesIndex(())
    return compare(profile(a, index), profile(b, index))


def compare(known: Profile, new: Profile) -> Verdict:
    """Whether the newcomer is a sighting of the known meeting. "unsure" never merges: a person is asked."""
    apart = _told_apart(known, new)
    if apart:
        return Verdict("different", (apart,))
    shared = known.externals & new.externals
    if shared:
        return Verdict("same", (f"the source's own id is the same: {min(shared)[1]}",), 3.0)
    if known.announcements & new.announcements:
        return _in_one_text(known, new)
    relation = relate(known, new)
    if known.series and known.series == new.series:
        reasons = (f"both are the series {known.series}",)
        return _yearly(known, new, relation, reasons) if known.yearly else _named(known, new, 1.0, relation, reasons)
    alike, how = _alike(known, new)
    if alike >= FAIR and (new.title_parts - known.parts) | (known.title_parts - new.parts):
        return _half_named(known, new, alike, relation, (how,))
    if alike >= STRONG:
        return _named(known, new, alike, relation, (how,))
    if alike >= FAIR:
        return _half_named(known, new, alike, relation, (how,))
    return Verdict("different", (how,))


def relate(known: Profile, new: Profile) -> Relation:
    """The closest relation between the times of the two."""
    found = [Relation("former", 0.8, f"its former time {_say(was)} is the other's", 0) for was in new.formers
             if any(was.overlaps(span) for span in known.times)]  # fmt: skip
    for span in new.spans:
        found += [_between(one, span) for one in known.spans]
        found += [Relation("former", 0.6, f"{_say(span)} is the other's former time") for was in known.formers
                  if was.overlaps(span)]  # fmt: skip
    if not (known.spans and new.spans) and not any(r.how == "former" for r in found):
        found.append(_open(known, new))
    return max(found, key=lambda r: (r.score, -r.gap))


def _told_apart(known: Profile, new: Profile) -> str | None:
    """Why they cannot be one meeting, whatever else speaks for it; None where nothing says so."""
    if known.kind is not new.kind:
        return "one is a deadline, the other a gathering"
    if known.series and new.series and known.series != new.series:
        return f"series {known.series} is not series {new.series}"
    mine = {source for source, _ in known.externals}
    if not known.externals & new.externals and any(source in mine for source, _ in new.externals):
        return "the source itself gives them different ids"
    if known.editions and new.editions and not known.editions & new.editions:
        return f"edition {_list(known.editions)} is not edition {_list(new.editions)}"
    if not (known.series and known.series == new.series):
        odd = (new.title_parts - known.parts) | (known.title_parts - new.parts)
        if odd and not _only_in_complement(known, new, odd):
            return f"only one of them is called {', '.join(sorted(odd))}"
    if known.years and new.years and not known.years & new.years:
        return f"one names the year {_list(known.years)}, the other {_list(new.years)}"
    if known.months and new.months and not known.months & new.months:
        return "their names hold different months"
    return None


def _in_one_text(known: Profile, new: Profile) -> Verdict:
    """One announcement names two meetings, unless it says the same of both, word for word."""
    if known.names[:1] == new.names[:1] and known.spans == new.spans and known.formers == new.formers:
        return Verdict("same", ("one announcement says the same twice",), 2.5)
    return Verdict("different", ("one announcement tells of both",))


def _yearly(known: Profile, new: Profile, relation: Relation, reasons: tuple[str, ...]) -> Verdict:
    if known.editions & new.editions:
        return _yes(1.0, relation, *reasons, f"the same edition, {_list(known.editions & new.editions)}")
    if relation.how in ("exact", "touch", "within", "former"):
        return _yes(1.0, relation, *reasons, relation.words)
    mine, theirs = _years(known), _years(new)
    if mine & theirs:
        return _yes(1.0, relation, *reasons, f"held once a year, both in {_list(mine & theirs)}")
    if not mine or not theirs:
        if relation.how == "open" and relation.score > 0:
            return _yes(1.0, relation, *reasons, relation.words)
        return Verdict("different", (*reasons, "nothing says that the years are the same"))
    return Verdict("different", (*reasons, f"held once a year: {_list(mine)} and {_list(theirs)}"))


def _named(known: Profile, new: Profile, alike: float, relation: Relation, reasons: tuple[str, ...]) -> Verdict:
    """Both have the same name: do time and place agree?"""
    series = known.series is not None and known.series == new.series
    edition = known.editions & new.editions
    local = bool(known.sources & new.sources) or _places(known, new) == "same"
    generic = not series and (known.generic or new.generic)
    where = _places(known, new)
    if edition:
        return _yes(alike, relation, *reasons, f"the same edition, {_list(edition)}")
    if relation.how in ("exact", "touch", "within", "former"):
        if not series and relation.how != "former" and where == "other":
            return Verdict("different", (*reasons, "in another place at that time"))
        if known.rooms and new.rooms and not known.rooms & new.rooms and relation.how in ("exact", "touch"):
            return Verdict("different", (*reasons, "in another room on that day"))
        if generic and not local:
            return Verdict("different", (*reasons, "the name says too little, and nothing else joins them"))
        if relation.hours and not (known.versions & new.versions) and generic:
            return Verdict("unsure", (*reasons, relation.words, "two sessions, or one with a corrected hour?"), alike)
        return _yes(alike, relation, *reasons, relation.words)
    if relation.how == "open":
        return _open_named(known, new, alike, relation, reasons, generic)
    if known.versions & new.versions:
        return _edited(known, new, alike, relation, reasons)
    if _singular(known, new) and relation.gap <= NEAR_DAYS and not new.formers and where != "other" and not series:
        return _yes(alike, relation, *reasons, f"held once in a while; the dates are {relation.gap} days apart")
    return Verdict("different", (*reasons, relation.words))


def _open_named(
    known: Profile, new: Profile, alike: float, relation: Relation, reasons: tuple[str, ...], generic: bool
) -> Verdict:
    if known.years & new.years or relation.score > 0:
        if generic and not (known.sources & new.sources and relation.gap <= 60):
            return Verdict("different", (*reasons, "the name says too little, and one has no date"))
        return _yes(alike, relation, *reasons, relation.words)
    return Verdict("different", (*reasons, relation.words))


def _half_named(known: Profile, new: Profile, alike: float, relation: Relation, reasons: tuple[str, ...]) -> Verdict:
    """The names are alike but not the same: only the same stated time can join them."""
    words = {w for name in known.names for w in name.distinctive} & {w for name in new.names for w in name.distinctive}
    where = _places(known, new)
    odd = (new.title_parts - known.parts) | (known.title_parts - new.parts)
    if not words or where == "other" or (known.rooms and new.rooms and not known.rooms & new.rooms):
        return Verdict("different", reasons)
    if odd:
        if relation.how in ("exact", "touch", "within"):
            return Verdict(
                "unsure", (*reasons, f"{', '.join(sorted(odd))} stands in one name only", relation.words), alike
            )
        return Verdict("different", reasons)
    local = where == "same" or bool(known.sources & new.sources)
    stated = relation.how == "exact" and not relation.hours
    telling = stated and (_minute(known, new) or _several_days(known, new))
    if stated and (telling or local):
        return _yes(alike, relation, *reasons, relation.words, "and nothing speaks against it")
    if relation.how == "former" and relation.score >= 0.8:
        return _yes(alike, relation, *reasons, relation.words)
    if stated or known.editions & new.editions or (relation.how == "within" and _longer(known, new)):
        return Verdict("unsure", (*reasons, relation.words), alike)
    return Verdict("different", (*reasons, relation.words))


def _edited(known: Profile, new: Profile, alike: float, relation: Relation, reasons: tuple[str, ...]) -> Verdict:
    """A new version of one page or item gives another date: corrected, or the next meeting of a page that goes on?"""
    last = max((span.last_day for span in known.spans if span.last_day), default=None)
    if last and new.published and last < new.published:
        return Verdict("different", (*reasons, "the page goes on to its next meeting"))
    if new.formers:
        return Verdict("different", (*reasons, "the new version moves another date"))
    return Verdict("same", (*reasons, "a newer version of the same announcement gives another date"), alike)


def _between(a: Span, b: Span) -> Relation:
    if a.overlaps(b):
        if a.precision.vague or b.precision.vague:
            close = 0.7 if a.precision is b.precision else 0.65
            return Relation("within", close, f"{_say(a)} and {_say(b)} touch")
        if a.first_day == b.first_day and a.last_day == b.last_day:
            hours = _other_hours(a, b)
            words = "the same day at other hours" if hours else f"the same time, {_say(b)}"
            return Relation("exact", 0.85 if hours else 1.0, words, hours=hours)
        return Relation("touch", 0.9, f"{_say(a)} and {_say(b)} touch")
    gap = _gap(a, b)
    return Relation("apart", -min(gap, 1000) / 1000 - 0.1, f"{_say(a)} is not {_say(b)}", gap)


def _open(known: Profile, new: Profile) -> Relation:
    """One of the two has no date: it may mean a meeting after its own publication, the next one first."""
    if not known.times and not new.times:
        gap = abs((known.published - new.published).days) if known.published and new.published else OPEN_DAYS
        near = gap < OPEN_DAYS
        return Relation("open", 0.3 if near else 0.0, "neither has a date", gap)
    undated, dated = (new, known) if not new.spans else (known, new)
    days = [span.first_day for span in dated.spans or dated.formers if span.first_day]
    since = undated.published
    gaps = [(day - since).days for day in days] if since else []
    ahead = [gap for gap in gaps if -7 <= gap <= OPEN_DAYS]
    if not ahead:
        return Relation("open", 0.0, "one has no date, and the other's is not near its publication")
    gap = max(0, min(ahead))
    return Relation("open", 0.5 - gap / 1000, "one has no date yet; the other comes after it was announced", gap)


def _alike(known: Profile, new: Profile) -> tuple[float, str]:
    best, said = 0.0, "their names are not alike"
    for a in known.names:
        for b in new.names:
            if a.numbers != b.numbers and (a.numbers and b.numbers):
                continue
            if _rivals(a, b):
                continue
            value = n.likeness(a, b) * (1.0 if a.numbers == b.numbers else 0.85)
            if value > best:
                best = value
                said = f"“{' '.join(a.words)}” and “{' '.join(b.words)}” are alike ({value:.2f})"
    return best, said


def _longer(known: Profile, new: Profile) -> bool:
    """True where one name is the other with one telling word more: a fuller name, or another meeting."""

    def one_more(a: n.Name, b: n.Name) -> bool:
        return set(a.words) < set(b.words) and len(b.distinctive - a.distinctive) == 1 and bool(a.distinctive)

    return any(one_more(a, b) or one_more(b, a) for a in known.names for b in new.names)


def _rivals(a: n.Name, b: n.Name) -> bool:
    mine, theirs = frozenset(a.words), frozenset(b.words)
    return any((mine & row) and (theirs & row) and not mine & theirs & row for row in v.RIVALS)


def _only_in_complement(known: Profile, new: Profile, odd: frozenset[str]) -> bool:
    """True where the odd word only says what a ceremony or exercise is for; `_half_named` then is not sure."""
    heads = {"ceremony", "exercise", "visit", "dinner", "anniversary"}
    return odd <= {"plus"} and any(heads & set(name.words) for name in known.names) and any(
        heads & set(name.words) for name in new.names
    )  # fmt: skip


def _places(known: Profile, new: Profile) -> str:
    """same, other, or open where one of the two has no place."""
    if known.countries and new.countries and not known.countries & new.countries:
        return "other"
    mine = frozenset[str]().union(*known.places)
    theirs = frozenset[str]().union(*new.places)
    if not mine or not theirs:
        return "open"
    if mine & theirs:
        return "same"
    near = any(n._near(a, b) for a in mine for b in theirs)
    return "same" if near else "other"


def _singular(known: Profile, new: Profile) -> bool:
    return all(any(w in v.SINGULAR for name in one.names for w in name.words) for one in (known, new))


def _years(one: Profile) -> frozenset[int]:
    days = [day for span in one.times for day in (span.first_day, span.last_day)]
    return frozenset(day.year for day in days if day) or one.years


def _minute(known: Profile, new: Profile) -> bool:
    def starts(one: Profile) -> set[object]:
        return {span.start for span in one.spans if span.precision is Precision.MINUTE}

    return bool(starts(known) & starts(new))


def _several_days(known: Profile, new: Profile) -> bool:
    def ranges(one: Profile) -> set[tuple[date | None, date | None]]:
        exact = (span for span in one.spans if span.precision is Precision.DAY)
        return {(span.first_day, span.last_day) for span in exact if span.first_day != span.last_day}

    return bool(ranges(known) & ranges(new))


def _other_hours(a: Span, b: Span) -> bool:
    if a.precision is not Precision.MINUTE or b.precision is not Precision.MINUTE:
        return False
    first, second = a.instants(), b.instants()
    if first and second:
        return first[0] != second[0]
    return a.start != b.start


def _gap(a: Span, b: Span) -> int:
    assert a.first_day and a.last_day and b.first_day and b.last_day
    return max((b.first_day - a.last_day).days, (a.first_day - b.last_day).days)


def _yes(alike: float, relation: Relation, *reasons: str) -> Verdict:
    return Verdict("same", reasons, alike + relation.score, relation.how == "former")


def _say(span: Span) -> str:
    start, end = span.stream()
    return f"{start} to {end}" if end else str(start)


def _list(values: frozenset[int]) -> str:
    return ", ".join(map(str, sorted(values)))
