"""What identity rests on: of one sighting, or of all sightings of one meeting together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations

from calsync.model import Candidate, Kind, Place, Sighting, Status
from calsync.reconcile import names as n
from calsync.reconcile import vocabulary as v
from calsync.reconcile.days import STRETCH, Rule, day_times, days_from, days_in, exact, formers_of, rules_of
from calsync.span import Precision, Span

SIDE = "~"  # marks a key by which a sighting finds others and is found, but not by one that has it as a side key too
NUMBERED = "e|"  # marks a key of a number, a kind and a month: names of other bodies have it too
OPEN_DAYS = 400  # an undated mention may mean a meeting so many days after its publication
MANY_DAYS = 8  # a meeting that is longer is found by its first and last day only
MISSED_DAYS = 92  # after which a summit that was put off is not the next one that its source calls just "summit"
NEAR_DAYS = 31  # two dates of a gathering that is held once in a while may be so far apart and still be one claim


@dataclass(frozen=True, slots=True)
class Profile:
    """Built by `profile`, joined by `join`; `keys` are the index keys: those who do not meet are never the same."""

    kind: Kind
    series: str | None
    yearly: bool
    names: tuple[n.Name, ...]
    headed: tuple[n.Name, ...]  # the title under what stood above it: the body it is of, or a mere headline
    common: bool  # no name of its own: any meeting could be called so
    put_off: bool  # its name says that it was put off, or the words that tell its day do
    awaits: bool  # the last word on it is that it is put off, without another date
    title_parts: frozenset[str]
    parts: frozenset[str]
    editions: frozenset[int]
    years: frozenset[int]
    months: frozenset[tuple[int, int]]
    comes_back: bool  # a rule was stated for it
    rules: tuple[Rule, ...]  # those with a first day
    spans: tuple[Span, ...]  # every time that was stated as the meeting's
    formers: tuple[Span, ...]  # every time that was stated as a former one
    places: tuple[frozenset[str], ...]
    places_say: frozenset[str]  # how much they say: "town", "venue" without its town, or "words" (a land, a region)
    countries: frozenset[str]
    rooms: frozenset[str]
    externals: frozenset[tuple[str, str]]
    sources: frozenset[str]
    versions: frozenset[tuple[str, str]]
    announcements: frozenset[str]
    published: date | None
    along: frozenset[int]  # days by which its announcement moves another meeting, and it may have moved as well
    now: bool  # the words that tell its day say that it is a new one
    status: Status
    keys: frozenset[str]

    @property
    def called(self) -> tuple[n.Name, ...]:
        """Its names, and what stood above them."""
        return self.names + self.headed

    @property
    def times(self) -> tuple[Span, ...]:
        return self.spans + self.formers

    @property
    def changed(self) -> bool:
        """True where it tells of a change: a former time, or that it is called off or put off."""
        return bool(self.formers) or self.off

    @property
    def off(self) -> bool:
        """True where it is called off or put off."""
        return self.status in (Status.CANCELLED, Status.POSTPONED)


def profile(sighting: Sighting, index: n.SeriesIndex) -> Profile:
    """What one sighting tells of its meeting's identity."""
    c = sighting.candidate
    under = [alias for alias in c.aliases if n.headed(alias, c.title)]
    all_names = n.names(c.title, [alias for alias in c.aliases if alias not in under])
    if c.kind is Kind.DEADLINE and under:  # its label, "abstract submission", says nothing without what it is of
        all_names = n.names("", under)
    # A name in common words ("the meeting") tells nothing as long as there is a better one.
    told = tuple(name for name in all_names if not name.generic) or all_names
    common = all(name.generic for name in told)
    above = tuple(name for name in n.names("", under) if not name.generic) if common else ()
    series = c.series or index.find(c.title, c.aliases)
    title = n.name(c.title)
    editions = frozenset({c.edition}) if c.edition else (title.editions or frozenset[int]().union(*_editions(told)))
    place = None if c.place and c.place.assumed else c.place  # what no words say tells no two meetings apart
    seen = Profile(
        kind=c.kind,
        series=series,
        yearly=index.yearly(series),
        names=told,
        headed=above,
        common=common,
        put_off=any(name.put_off for name in all_names) or _extended(c) or _told_late(c),
        awaits=c.status is Status.POSTPONED and not c.span.known,
        title_parts=title.parts,
        parts=frozenset[str]().union(*(name.parts for name in all_names)),
        editions=editions,
        years=frozenset[int]().union(*(name.years for name in all_names)),
        months=title.months,
        comes_back=c.rrule is not None,
        rules=rules_of(c),
        spans=(c.span,) if c.span.known else (),
        formers=formers_of(c),
        places=(words,) if (words := place_words(place)) else (),
        places_say=frozenset({place_says(place)}) if place and words else frozenset(),
        # A venue without its town has the country that its text is taken to speak of.
        countries=frozenset({place.country})
        if place and place.country and place_says(place) != "venue"
        else frozenset(),
        rooms=_rooms(place),
        externals=frozenset({(sighting.source, c.external_id)}) if c.external_id else frozenset(),
        sources=frozenset({sighting.source}),
        versions=frozenset({(sighting.source, sighting.key)}) if sighting.key else frozenset(),
        announcements=frozenset({sighting.announcement}),
        published=published_day(sighting),
        along=frozenset({c.moved_along} - {0}),
        now=_told_anew(c),
        status=c.status,
        keys=frozenset(),
    )
    return replace(seen, keys=frozenset(_keys(sighting, seen)))


def join(a: Profile, b: Profile) -> Profile:
    """The profile of a meeting after one more sighting."""
    return Profile(
        kind=a.kind,
        series=a.series or b.series,
        yearly=a.yearly or b.yearly,
        names=tuple(dict.fromkeys(a.names + b.names)),
        headed=tuple(dict.fromkeys(a.headed + b.headed)),
        common=a.common and b.common,
        put_off=a.put_off or b.put_off,
        awaits=b.awaits or (a.awaits and not b.spans),
        title_parts=a.title_parts | b.title_parts,
        parts=a.parts | b.parts,
        editions=a.editions | b.editions,
        years=a.years | b.years,
        months=a.months | b.months,
        comes_back=a.comes_back or b.comes_back,
        rules=tuple(dict.fromkeys(a.rules + b.rules)),
        spans=tuple(dict.fromkeys(a.spans + b.spans)),
        formers=tuple(dict.fromkeys(a.formers + b.formers)),
        places=tuple(dict.fromkeys(a.places + b.places)),
        places_say=a.places_say | b.places_say,
        countries=a.countries | b.countries,
        rooms=a.rooms | b.rooms,
        externals=a.externals | b.externals,
        sources=a.sources | b.sources,
        versions=a.versions | b.versions,
        announcements=a.announcements | b.announcements,
        published=max(filter(None, (a.published, b.published)), default=None),
        along=a.along | b.along,
        now=a.now or b.now,
        status=b.status,
        keys=a.keys | b.keys,
    )


def meeting_keys(keys: Iterable[str]) -> Iterator[str]:
    """The keys that another must have to meet one with these: for a full key also its side key, never side and side."""
    for key in keys:
        if key.startswith(SIDE):
            yield key.removeprefix(SIDE)
        else:
            yield key
            yield SIDE + key


def moment(sighting: Sighting) -> datetime:
    """When the announcement was made, as far as known: its publication (a plain day at noon), else when it was read."""
    value = sighting.published
    if value is None:
        return sighting.seen
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    return datetime(value.year, value.month, value.day, 12, tzinfo=UTC)


def published_day(sighting: Sighting) -> date:
    """The announcement's own day, in its own zone."""
    value = sighting.published
    if value is None:
        return sighting.seen.date()
    return value.date() if isinstance(value, datetime) else value


def place_says(place: Place) -> str:
    """How much a place says: its town, a venue without one, or mere words, which may be a land's or a region's."""
    return "town" if place.city else "venue" if place.venue else "words"


def place_words(place: Place | None) -> frozenset[str]:
    """The telling words of where it is; empty for an unknown place or "online"."""
    if place is None:
        return frozenset()
    text = " ".join(filter(None, (place.text, place.venue, place.city)))
    words = {w for w in n.name(text).words if len(w) > 2}
    if words <= v.REGIONS:
        return frozenset()
    return frozenset(words - {"online", "virtual", "virtually", "videoconference", "hybrid", "zoom", "teams", "webex"})


def _rooms(place: Place | None) -> frozenset[str]:
    """Numbers and letters of rooms: what tells two halls of one house apart."""
    if place is None:
        return frozenset()
    words = n.fold(f"{place.text} {place.venue or ''}").replace(",", " ").split()
    marks = {"room", "hall", "suite", "courtroom", "chamber", "saal", "raum", "salle", "sala", "bilik", "floor"}
    found = set()
    for index, word in enumerate(words):
        if word in marks:
            around = words[max(0, index - 1) : index] + words[index + 1 : index + 2]
            found |= {w.strip(".;") for w in around if any(ch.isdigit() for ch in w) or len(w.strip(".;")) == 1}
    return frozenset(found)


def _editions(names: Iterable[n.Name]) -> list[frozenset[int]]:
    return [name.editions for name in names]


def _keys(sighting: Sighting, seen: Profile) -> set[str]:
    """Index keys: two sightings of one meeting have one in common, and few others have it."""
    c, names, day = sighting.candidate, seen.called, published_day(sighting)
    found = {f"x|{sighting.source}|{c.external_id}"} if c.external_id else set()
    if c.external_id and "/" in c.external_id:  # of one day of a series
        found.add(f"{SIDE}x|{sighting.source}|{c.external_id.rpartition('/')[0]}")
    heads = _name_keys(names, sighting.source, known=seen.series is not None)
    editions = {f"e{edition}" for edition in seen.editions}
    reach = _reach(c, names, seen.times, day, late=seen.put_off or seen.now)
    reach |= {month for span in seen.spans for days in seen.along for month in _months(_days_before(span, days), 0)}
    periods = editions | {f"m{month}" for month in reach}
    found |= {f"{head}|{period}" for head in heads for period in periods}
    if seen.series:
        if seen.yearly:
            periods = editions | {f"y{year}" for year in _edition_years(names, seen.times, day)}
        found |= {f"s|{seen.series}|{period}" for period in periods}
    if sighting.key:
        found |= {f"k|{sighting.source}|{sighting.key}|{head.removeprefix(SIDE)}" for head in heads}
    if c.span.known and c.span.precision is Precision.MINUTE:
        words = frozenset[str]().union(*(name.distinctive for name in names))
        found |= {f"t|{word}|{c.span.start}" for word in words}
        found.add(f"t@{sighting.source}|{c.span.start}")
    found |= _home_keys(sighting.source, seen, periods) | _kind_keys(sighting.source, seen, day)
    return found | _day_keys(seen) | _time_keys(sighting.source, seen, day) | _standing_keys(sighting.source, seen, day)


def _home_keys(source: str, seen: Profile, periods: Iterable[str]) -> set[str]:
    """By which a source's shorter name of a meeting is found, which is one word of it, or its town.

    Its month and that word is enough there; of its town, the first or last day has to be the same.
    """
    names = [name.distinctive for name in seen.called]
    words = frozenset[str]().union(*names)
    single = frozenset[str]().union(*(name for name in names if len(name) == 1))
    found = {f"{'' if word in single else SIDE}h|{source}|{word}|{period}" for word in words for period in periods}
    ends = {day for span in filter(exact, seen.spans) for day in (span.first_day, span.last_day)}
    towns = frozenset[str]().union(*seen.places)
    return found | {
        f"{'' if word in single else SIDE}p|{source}|{word}|{day}" for word in towns | single for day in ends
    }


def _kind_keys(source: str, seen: Profile, day: date) -> set[str]:
    """By which a source's name in common words is found where no day is told: its kind, with its edition or month.

    "The 44th annual meeting" is that of the body, and "the summit in March" the one that was announced.
    """
    kinds = {kind for name in seen.called for kind in name.kinds}
    years = {at.year for span in seen.times for at in (span.first_day, span.last_day) if at} or {day.year, day.year + 1}
    side = "" if seen.common else SIDE  # two that both have names of their own are of two bodies
    found = {
        f"{side}q|{source}|{edition}|{kind}|{year}" for edition in seen.editions for kind in kinds for year in years
    }
    found |= {
        f"{NUMBERED}{source}|{edition}|{kind}|{month}"
        for edition in seen.editions
        for kind in kinds
        for span in seen.spans
        if span.precision is not Precision.YEAR
        for month in _months(span, 0)
    }
    vague = [span for span in seen.spans if not exact(span) and span.precision is not Precision.YEAR]
    heads = {"u": vague, "v": seen.spans}  # of the two that meet by one, the other is the one in common words
    if seen.common:
        heads = {"u": seen.spans, "v": vague}
    for head, spans in heads.items():
        months = {month for span in spans for month in _months(span, 0)}
        found |= {f"{side}{head}|{source}|{month}|{kind}" for month in months for kind in kinds}
    return found


def _day_keys(seen: Profile) -> set[str]:
    """By which names meet that share but one word: it, with the first stated day.

    The longest word of a name is the least common one; the others are side keys, for many have "harbour" on one day.
    """
    found: set[str] = set()
    for name in seen.called:
        rare = _longest(name)
        for day in {span.first_day for span in filter(exact, seen.times)}:
            found |= {f"{'' if word == rare else SIDE}d|{word}|{day}" for word in name.distinctive}
    return found


def _longest(name: n.Name) -> str:
    """The longest telling word of a name, the least common one; "" where it has none."""
    return max(name.distinctive, key=lambda word: (len(word), word), default="")


def _time_keys(source: str, seen: Profile, day: date) -> set[str]:
    """By which a name that says nothing, or another name, is found: the source's day, and days that were given up."""
    names, side = seen.called, "" if seen.common else SIDE
    found: set[str] = set()
    for some, mark in ((seen.spans, SIDE), (seen.formers, "")):
        for span in filter(exact, some):
            found |= {f"{side}c|{source}|{at}" for at in days_in(span, MANY_DAYS)}
            kinds = {kind for name in names for kind in name.kinds}
            if span.first_day == span.last_day:
                kinds &= v.SINGULAR - v.SEVERAL  # of others many lie on one day
            found |= {f"{mark}f|{source}|{span.first_day}|{span.last_day}|{kind}" for kind in kinds}
    if seen.awaits:
        found |= {f"w|{source}|{month}" for month in _months(_after(day, MISSED_DAYS), 0)}
    elif seen.put_off or (seen.common and any(v.SINGULAR & name.kinds for name in names)):
        found |= {f"w|{source}|{month}" for span in seen.spans for month in _months(span, 0)}
    return found


def _standing_keys(source: str, seen: Profile, day: date) -> set[str]:
    """By which a standing meeting and what is said of one of its days meet: the day, and a word of the name.

    The source is enough where the name says little, or where a change is told.
    """
    names, home = seen.called, f"@{source}"
    if seen.comes_back:
        heads = {word for name in names for word in name.distinctive} | {home}
        return {f"o|{head}|{at}" for rule in seen.rules for at in days_from(rule, day) for head in heads}
    heads = {_longest(name) for name in names if not name.generic}
    if seen.common or seen.changed:
        heads.add(home)
    days = {at for span in day_times(seen.spans, seen.formers, seen.status) for at in days_in(span, STRETCH)}
    return {f"{SIDE}o|{head}|{at}" for head in heads for at in days}


def _extended(c: Candidate) -> bool:
    """True for a deadline whose own words say that it was extended."""
    if c.kind is not Kind.DEADLINE:
        return False
    said = " ".join((c.title, *c.aliases, *(one.quote for one in c.evidence)))
    return not v.EXTENDED.isdisjoint(n.fold(said).split())


def _told_late(c: Candidate) -> bool:
    """True for a day that is told with words of putting off: "postponed in March, it will be held on 12 May"."""
    if c.kind is Kind.DEADLINE or not exact(c.span) or c.status in (Status.CANCELLED, Status.POSTPONED):
        return False
    said = n.fold(" ".join(one.quote for one in c.evidence))
    return not v.PUT_OFF.isdisjoint(re.findall(r"\w+", said)) or any(phrase in said for phrase in v.PUT_OFF_PHRASES)


def _told_anew(c: Candidate) -> bool:
    """True for a day that is told with words for a new one: "the panel will now meet on 12 May"."""
    if not exact(c.span) or c.status in (Status.CANCELLED, Status.POSTPONED) or c.rrule:
        return False
    said = n.fold(" ".join(one.quote for one in c.evidence))
    return any(phrase in said for phrase in v.NOW_PHRASES)


def _days_before(span: Span, days: int) -> Span:
    """The day on which it was if it has moved by so many days."""
    day = span.first_day
    return _after(day - timedelta(days=days), 0) if day is not None else Span()


def _after(day: date, days: int) -> Span:
    return Span(day, day + timedelta(days=days), Precision.DAY)


def _reach(c: Candidate, names: tuple[n.Name, ...], spans: Iterable[Span], day: date, *, late: bool) -> set[int]:
    """The months in which another announcement may place the meeting; `late`: it was put off to its day."""
    # Once in a while: a contradicting date may be in the month before or after.
    slack = 3 if late else 1 if any(name.once for name in names) else 0
    if c.kind is Kind.DEADLINE:
        slack = 3 if _extended(c) else 1
    months = {month for span in spans for month in _months(span, slack)}
    if not c.span.known:
        months |= _months(_after(day, OPEN_DAYS), 0)
    return months


def _edition_years(names: tuple[n.Name, ...], spans: Iterable[Span], day: date) -> set[int]:
    """The years whose edition of a yearly meeting this may be."""
    stated = {at.year for span in spans for at in (span.first_day, span.last_day) if at}
    return stated or {year for name in names for year in name.years} or {day.year, day.year + 1}


def _name_keys(names: tuple[n.Name, ...], source: str, *, known: bool) -> set[str]:
    """Heads of keys.

    Names of a known series are side keys: its own key joins it, and a name that is not recognised as of the series
    still finds it. The single words of a two-word name and a name's initials are side keys too: they meet a one-word
    name, but two of their kind need not meet.
    """
    side = SIDE if known else ""
    found: set[str] = set()
    for name in names:
        words = sorted(name.distinctive)
        if not words:
            found.add(f"g|{source}|{' '.join(sorted(name.words))}")
        elif len(words) == 1:
            found.add(f"n|{words[0]}")
        else:
            if len(words) == 2:
                found |= {f"{SIDE}n|{word}" for word in words}
            # The longest words are the least common ones; pairs of them, so that no word of an organisation draws
            # all of its meetings together.
            rare = sorted(sorted(words, key=lambda w: (-len(w), w))[:5])
            found |= {f"{side}n|{a}|{b}" for a, b in combinations(rare, 2)}
        if name.initials:
            found.add(f"{SIDE}n|{name.initials}")
    return found


def _months(span: Span, slack: int) -> set[int]:
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        return set()
    a, b = first.year * 12 + first.month - slack, last.year * 12 + last.month + slack
    return set(range(a, min(b, a + 36) + 1))
