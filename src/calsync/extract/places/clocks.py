"""By which clock a text tells its hours: how likely it is from each land, and which of a land's clocks its places keep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from calsync.extract.places import land
from calsync.extract.places.choose import common, many_zones, resolve
from calsync.extract.places.nouns import Context, PlaceKind, PlaceMention
from calsync.extract.places.towns import entry_of
from calsync.extract.temporal import zones
from calsync.model import Place

TOLD = 0.3  # from this chance on the text tells its clock; below, one is assumed
_SPOKEN_OF = 0.4  # how much more than its language tells of a land
_BY_LANGUAGE = 0.6  # from this chance on the language alone tells it: few but Germans write German
_LEAST = 0.02  # a land less likely than that has no say
_CAPITAL = 0.3  # how much a land of many clocks keeps its capital's, where a town named once tells 1
_ELSEWHERE = 2.0  # the same of lands that have but islands on another clock
_HOME, _SENT = 2.0, 2.0  # how much the text's own place tells, and the clock by which it was sent


@dataclass(frozen=True, slots=True)
class Clock:
    """A zone, how likely it is the text's, 0..1, and how much of that its signs tell beyond the land's main clock."""

    zone: str | None = None
    told: float = 0.0


def likeliest(mentions: Sequence[PlaceMention], context: Context, home: Place | None, published: date | None) -> Clock:
    """The clock that the text most likely keeps; lands that keep the same one speak for it together."""
    zones_of: defaultdict[object, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    told: defaultdict[object, float] = defaultdict(float)
    lands = {context.country: 1.0} if context.zone and context.country else context.lands
    towns = list(_towns(mentions, context))
    for country, chance in lands.items():
        main = land.main_zone(country)
        if main is None or chance < _LEAST:
            continue
        counts = _named(country, main, towns, context, home)
        if isinstance(published, datetime) and (zone := zones.clock_of(published, country)):
            counts[zone] += _SENT
        total = sum(counts.values())
        spoken_of = context.countries.get(country, 0.0) >= _SPOKEN_OF or country == land.of_tag(context.language)
        surely = spoken_of or chance >= _BY_LANGUAGE
        for zone, count in counts.items():
            clock = zones.seasons(zone)
            zones_of[clock][zone] += chance * count / total
            if surely:
                guessed = _CAPITAL if zone == main and many_zones(country) else 0.0
                told[clock] += chance * (count - guessed) / total
    best = max(zones_of, key=lambda clock: sum(zones_of[clock].values()), default=None)
    return Clock(max(zones_of[best], key=zones_of[best].__getitem__), told[best]) if best is not None else Clock()


def of_land(
    country: str, mentions: Sequence[PlaceMention], context: Context, home: Place | None, published: date | None
) -> str | None:
    """The clock of a land of many that its states and towns tell most, where a meeting is surely in that land."""
    return likeliest(mentions, replace(context, zone=None, lands={country: 1.0}), home, published).zone


def _towns(mentions: Sequence[PlaceMention], context: Context) -> Iterator[tuple[Place, float]]:
    """The towns that a text names, with how much each tells."""
    for mention in mentions:
        for part in (mention, *mention.parts):
            if part.kind is PlaceKind.CITY and part.cue not in ("inside", "aside", "to"):
                place = resolve([part], context)
                if place is not None and place.tz:
                    yield place, 1.0 if mention.sure else 0.1 if common(part) else 0.5


def _named(
    country: str, main: str, towns: Sequence[tuple[Place, float]], context: Context, home: Place | None
) -> defaultdict[str, float]:
    """How much the states and towns that a text names speak for each clock of a land."""
    counts = defaultdict(float, {main: _CAPITAL if many_zones(country) else _ELSEWHERE})
    for number, said in context.regions.items():
        entry = entry_of(number)
        if entry.country == country and entry.zone:
            counts[entry.zone] += said
    if home is not None and home.country == country and home.tz:
        counts[home.tz] += _HOME
    for place, tells in towns:
        if place.country == country and place.tz:
            counts[place.tz] += tells
    return counts
