"""From mentions to a Place: which town of its name, in which country, in which zone."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TypeVar

from calsync.extract.knowledge import signs
from calsync.extract.knowledge.places import Entry, What, fold, gazetteer
from calsync.extract.places import land
from calsync.extract.places.nouns import Context, PlaceKind, PlaceMention
from calsync.extract.places.towns import elsewhere, entry_of, look_up_name, much
from calsync.model import Place

# Countries in whose clocks it matters where one is.
_MANY_ZONES = frozenset(["US", "CA", "RU", "AU", "BR", "MX", "ID", "CD", "MN", "GL", "KI", "FM", "PG", "PF"])


_Key = TypeVar("_Key", str, int)

_STATE_END = re.compile(r", (?:[A-Z]{2,3}|[A-Z][a-z]{3,4}\.?)(?: \d{4,5})?$")
_BLANK = re.compile(r"\s+")


def choose(mention: PlaceMention, context: Context) -> Entry | None:
    """The entry that the mention most likely means: what follows it decides, then the countries around, then size."""
    return choose_entry(mention.entries, [part.entries for part in mention.parts], context)


def choose_entry(numbers: Sequence[int], tails: Sequence[Sequence[int]], context: Context) -> Entry | None:
    best: tuple[float, Entry] | None = None
    total = sum(context.countries.values()) or 1.0
    home = zone_country(context.zone)
    written = (context.language or "").lower()[:2]
    famous = bool(numbers) and _famous(entry_of(numbers[0]))
    for order, number in enumerate(numbers):
        entry = entry_of(number)
        later = order if famous else min(order, _LATER)
        score = math.log10(entry.population + 1) - later + (1.0 if entry.what is What.COUNTRY else 0.0)
        if entry.what is What.SITE:
            score = 6.0
        for tail in tails:
            score += _held(entry, tail)
        if context.dateline is not None and context.dateline.country == entry.country:
            score += 1.0
        ours = float(context.country == entry.country) or context.lands.get(entry.country, 0.0)
        score += (2.0 if famous else 4.0) * ours
        score += 3.0 * context.countries.get(entry.country, 0.0) / total
        if context.zone and (context.zone == entry.zone or home == entry.country):
            score += 1.5
        if much(entry.country, written) < 4:
            score += 0.4
        if entry.region in context.regions:
            score += 1.5
        if best is None or score > best[0]:
            best = score, entry
    return best[1] if best else None


_CITY = 100_000  # inhabitants of a town that is not little
_LATER = 2  # how much being named after others counts at most, in powers of ten of inhabitants


def _famous(entry: Entry) -> bool:
    """Whether texts of other lands mean it by its mere name; of lesser towns, the one in the text's own land is meant."""
    return entry.what is not What.CITY or entry.population >= 500_000


def _held(entry: Entry, tail: Sequence[int]) -> float:
    """How well an entry fits the place that is named after it: its state best, then its country."""
    best = 0.0
    for number in tail:
        over = entry_of(number)
        if over.country != entry.country or over.id == entry.id:
            continue
        if over.what is What.REGION:
            within = over.id == entry.region or over.population == 100_000 or over.region == entry.region is not None
            best = max(best, 12.0 if within else 5.0)
        else:
            best = max(best, 8.0 if over.what is What.COUNTRY else 2.0)
    return best


@lru_cache(maxsize=256)
def zone_country(zone: str | None) -> str | None:
    """The country whose capital keeps this zone, if any does."""
    if not zone or "/" not in zone:
        return None
    known = gazetteer()
    for code in known.codes:
        entry = known.country(code)
        if entry is not None and entry.zone == zone:
            return code
    town = look_up_name(fold(zone.rsplit("/", 1)[1]))
    for number in town.entries if town else ():
        entry = entry_of(number)
        if entry.zone == zone:
            return entry.country
    return None


def resolve(mentions: Iterable[PlaceMention], context: Context | None = None) -> Place | None:
    """One Place of the mentions that belong together: venue, town, country, in the order of the text."""
    context = context or Context()
    flat = [m for m in mentions if m.kind not in (PlaceKind.ONLINE, PlaceKind.DEMONYM, PlaceKind.HINT)]
    if not flat:
        return None
    flat = [
        replace(m, text=title_case(m.text))
        if (m.entries or m.kind is PlaceKind.CITY) and m.text.isupper() and len(m.text) > 3
        else m
        for m in flat
    ]
    venue = next((m for m in flat if m.kind in (PlaceKind.VENUE, PlaceKind.ADDRESS)), None)
    head = venue or flat[0]
    rest = [m for m in flat if m is not head]
    text = tidy(head.text)
    town: Entry | None = None
    over: Entry | None = None  # state or country
    explicit = False  # the town is said with its country
    city: str | None = None
    shown: list[str] = []
    places = [*(head.parts if venue or not head.entries else ()), *rest]
    if head.entries:
        places.insert(0, head)
    tails = [p.entries for p in places[1:]] if not venue else []
    places = [part for part in places if part.kind is not PlaceKind.HINT]
    for index, part in enumerate(places):
        nested = [p.entries for p in part.parts] or [p.entries for p in places[index + 1 :]] or tails
        entry = choose_entry(part.entries, nested, context)
        if entry is not None and not _trusted(part, entry, nested, context):
            entry = None
        if entry is None:
            if part.kind is PlaceKind.CITY and city is None:
                city = _bare(part.text)
                if part.parts:
                    over = over or choose_entry(part.parts[0].entries, [p.entries for p in part.parts[1:]], context)
            continue
        if part.cue == "inside" and (
            any(p.cue != "inside" for p in places) or not _named_for(head, part, entry, context)
        ):
            continue
        if entry.what in (What.CITY, What.SITE) and (town is None or (venue and part in head.parts and not explicit)):
            town, explicit = entry, bool(part.parts)
        elif entry.what in (What.REGION, What.COUNTRY) and (over is None or over.what is What.COUNTRY):
            over = entry
        for tail in part.parts:
            upper = choose_entry(tail.entries, [], replace(context, country=entry.country))
            if upper is not None and upper.what in (What.REGION, What.COUNTRY) and over is None:
                over = upper
    if not head.entries and head.kind is PlaceKind.CITY:
        city = _bare(head.text)
        town, over = None, over or town  # a village that nobody knows keeps the clock of the town behind it
    if town is not None:
        city = city or (town.town if town.what is What.SITE and town.town else town.name)
    known = town or over
    country: str | None = known.country if known else None
    for part in rest:
        if fold(tidy(part.text).split(",")[0]) not in fold(text):
            shown.append(tidy(part.text))
    base = ", ".join([text, *shown])
    if known is None:
        if context.dateline is not None and context.dateline.country:
            country = context.dateline.country
        country = country or (None if venue is None and _elsewhere(head, context.country) else context.country)
    zone = (town.zone if town else None) or (
        over.zone if over and (over.what is not What.COUNTRY or over.country not in _MANY_ZONES) else None
    )
    if (
        zone is None
        and over is not None
        and over.what is What.COUNTRY
        and city
        and context.zone
        and zone_country(context.zone) == over.country
    ):
        zone = context.zone
    if zone is None and over is None and country and country not in _MANY_ZONES:
        zone = land.main_zone(country)
    full = _with_country(base, town, country)
    spot = town if town is not None and town.what is not What.SITE else None  # a site's entry has its town's
    return Place(
        full,
        venue=_venue_name(venue) if venue else (town.name if town and town.what is What.SITE else None),
        city=city,
        country=country or None,
        tz=zone,
        latitude=round(spot.latitude, 4) if spot else None,
        longitude=round(spot.longitude, 4) if spot else None,
    )


def _trusted(part: PlaceMention, entry: Entry, tails: Sequence[Sequence[int]], context: Context) -> bool:
    """A place whose name says little counts where the document speaks of its country, or where it is the only one.

    A town whose name is a common word says little; so does a little one, or a region, of another country than the
    document's that is named without its country: "Java 13", "LoRa in a Coconut Grove". Of a document that is surely of
    another land even a larger one does: the feast of San Lorenzo in a Spanish village is not held in Paraguay.
    """
    told = any(entry_of(number).country == entry.country for tail in tails for number in tail)
    if part.parts or part.cue == "label" or entry.what not in (What.CITY, What.REGION):
        return told or not part.parts  # what follows a town is its land: another of its name, unknown here, is meant
    if told:
        return True
    if context.strange(entry.country) and (entry.what is What.REGION or not _famous(entry)):
        return False
    spoken_of = context.countries.get(entry.country, 0.0)
    over = gazetteer().country(entry.country)
    capital = over is not None and over.town == entry.name and entry.population >= 20_000
    little = entry.what is What.REGION or (entry.population < 100_000 and not capital)
    ours = context.lands.get(entry.country, 0.0)
    abroad = context.country not in (None, entry.country) or 2 * ours < max(context.lands.values(), default=0.0)
    unspoken = spoken_of < 1.5 and entry.region not in context.regions
    strange = elsewhere(entry.country, (context.language or "en").lower()[:2])
    if little and abroad and unspoken and (strange or part.cue in ("segment", "in", "at", "")):
        return False
    if entry.what is What.REGION:
        return True
    name = look_up_name(fold(part.text))
    if name is None or not (name.weak or name.small) or entry.region in context.regions:
        return True
    if entry.country in _MANY_ZONES and any(entry_of(n).country == entry.country for n in context.regions):
        return False  # the Town of Dunn in Dane County, Wisconsin, is not that of North Carolina
    if context.country == entry.country or spoken_of >= 1.5 or (part.cue == "in" and _famous(entry)):
        return True
    if part.cue == "body" and entry.population >= _CITY:
        return True  # a word that has a council is a town
    if any(count >= 1.0 for count in context.countries.values()):
        return False
    return len(name.entries) == 1 or entry.population > 100_000


def _elsewhere(part: PlaceMention, country: str | None) -> bool:
    """Whether a name is that of a larger town, and of none in a country: "Kyoto" in a text from Greece."""
    entries = [entry_of(number) for number in part.entries]
    larger = any(entry.what is What.CITY and entry.population >= 100_000 for entry in entries)
    return larger and all(entry.country != country for entry in entries)


def _named_for(head: PlaceMention, part: PlaceMention, entry: Entry, context: Context) -> bool:
    """Whether a venue stands in the town in its name: no town of another country than the document's, and a little one
    only where the name opens with it, and the document speaks of its state, if of any."""
    if context.country not in (None, entry.country):
        return False
    spoken_of = entry.country == context.country and (not context.regions or entry.region in context.regions)
    return entry.population >= 100_000 or (part.start == head.start and spoken_of)


def _venue_name(mention: PlaceMention) -> str:
    """The venue without the towns that follow it."""
    for part in mention.parts:
        if part.cue != "inside" and part.start > mention.start:
            before = mention.text[: part.start - mention.start]
            if before.rstrip().endswith((",", "(", "[", "-", "–")):
                return tidy(before.rstrip(" ,([-–")) or tidy(mention.text)
            if (tail := re.search(r"\s(?:in|at|of|di|en|à|im|von)\s$", before)) is not None:
                return tidy(before[: tail.start()])
    return tidy(mention.text)


def _with_country(base: str, town: Entry | None, country: str | None) -> str:
    """The text as a person writes it: with the country, where the words do not name it or one of its states."""
    entry = gazetteer().country(country) if country else None
    if entry is None:
        return base
    folded = f" {fold(base)} "
    if any(f" {name} " in folded for name in _country_names(entry.id)):
        return base
    parts = {fold(part) for part in base.split(",")[1:]}
    if town is not None and town.region is not None and fold(entry_of(town.region).name) in parts:
        return base
    tail = base.rsplit(",", 1)[-1].strip()
    if (tail.isupper() and len(tail) <= 3 and "," in base) or _STATE_END.search(base):
        return base
    last = look_up_name(fold(tail)) if "," in base else None
    if last and any(entry_of(n).what is What.REGION and entry_of(n).country == country for n in last.entries):
        return base
    return f"{base}, {entry.name}"


@lru_cache(maxsize=256)
def _country_names(number: int) -> tuple[str, ...]:
    entry = entry_of(number)
    short = {
        "GB": ("uk", "england", "scotland", "wales", "northern ireland", "britain"),
        "US": ("usa", "u s", "united states"),
        "AE": ("uae",),
    }
    native = {
        "DE": ("deutschland",),
        "AT": ("osterreich",),
        "CH": ("schweiz", "suisse"),
        "ES": ("espana",),
        "BR": ("brasil",),
        "MX": ("mexico",),
    }
    return (fold(entry.name), *short.get(entry.country, ()), *native.get(entry.country, ()))


def _bare(text: str) -> str:
    """A town without what follows it: "Oberried" of "Oberried (Bern)"."""
    return tidy(re.split(r"[,(\[]", text, maxsplit=1)[0])


def tidy(text: str) -> str:
    return _BLANK.sub(" ", text).strip(" ,;:-–—")


def many_zones(country: str) -> bool:
    """Whether it matters in which part of a country one is."""
    return country in _MANY_ZONES


def zone_of(place: Place | None) -> str | None:
    """The place's zone; where only its country is known, that country's, if most of it keeps one clock, else None."""
    if place is None:
        return None
    if place.tz or not place.country or place.country in _MANY_ZONES:
        return place.tz
    return land.main_zone(place.country)


def weights(mentions: Iterable[PlaceMention], language: str | None = None, home: bool = False) -> dict[str, float]:
    """How much each country is spoken of: for telling two towns of one name apart.

    With `home`, how much tells that the document itself is from there: what it names in passing counts little.
    """
    counts: dict[str, float] = {}
    written = (language or "").lower()[:2]
    for mention in mentions:
        for part in (mention, *mention.parts):
            if not part.entries or part.cue == "doubtful":
                continue
            entry = entry_of(part.entries[0])
            rivals = {entry_of(n).country for n in part.entries[:4]}
            share = 1.0 if entry.what in (What.COUNTRY, What.SITE) or len(rivals) == 1 else 0.4
            if part.kind is PlaceKind.DEMONYM:
                share = 0.5
            if part.cue in ("inside", "own"):
                share *= 0.6
            if part.kind is PlaceKind.HINT:
                share = part.weight
            elif entry.what is What.REGION and part.cue == "comma":
                share = 1.5
            elif home and not mention.sure:
                share *= 0.5 if entry.population > 100_000 and len(rivals) == 1 else 0.15 if common(part) else 0.3
                share *= 0.4 if part.cue == "aside" else 1.0
            elif home and part.kind is PlaceKind.CITY and not part.parts and minor(part):
                share *= (
                    0.5 if part.cue in ("at", "in", "label") else 0.3
                )  # a village that has its name from nowhere else is no witness of its country
            if written in signs.WRITTEN and much(entry.country, written) > 5 and common(part):
                share *= 0.3
            counts[entry.country] = counts.get(entry.country, 0.0) + share
    return counts


def common(part: PlaceMention) -> bool:
    """A little town, or one whose name is a word: by itself it tells little of where a text is from."""
    if part.kind is not PlaceKind.CITY or part.parts or not part.entries:
        return False
    name = look_up_name(fold(part.text))
    return name is not None and (name.weak or name.small or entry_of(part.entries[0]).population < 100_000)


def meant(part: PlaceMention, land: str) -> bool:
    """Whether a bare name may be a town's in a text from `land`: of a town there, or of a large one anywhere."""
    return any((entry := entry_of(number)).country == land or _famous(entry) for number in part.entries)


def minor(part: PlaceMention) -> bool:
    """A town so small, or whose name is so much a word, that few texts mean it."""
    name = look_up_name(fold(part.text))
    return name is not None and (name.weak or name.small) and entry_of(part.entries[0]).population < 5_000


def states(mentions: Iterable[PlaceMention]) -> dict[int, float]:
    """How much each state or province is spoken of, by its name, by its counties, or by what tells of it.

    There are Jackson Counties in many states: that of a state of which the text speaks is meant, else each counts as
    much as people live there.
    """
    counts: dict[int, float] = {}
    counties: list[tuple[list[Entry], float]] = []
    for mention in mentions:
        for part in (mention, *mention.parts):
            if part.kind not in (PlaceKind.REGION, PlaceKind.HINT) or not part.entries:
                continue
            entry = entry_of(part.entries[0])
            said = part.weight if part.kind is PlaceKind.HINT else 1.0 if mention.sure else 0.4
            if entry.what is What.REGION and entry.region is None:
                counts[entry.id] = counts.get(entry.id, 0.0) + said
            elif entry.what is What.REGION:
                same = [county for county in map(entry_of, part.entries) if county.region is not None]
                over = {number for tail in part.parts for number in tail.entries}
                counties.append(([county for county in same if county.region in over] or same, said))
    known = counts.copy()
    for same, said in sorted(counties, key=lambda county: len(county[0])):
        shares = [county.population * (_UNSAID + known.get(county.region or 0, 0.0)) for county in same]
        for county, share in zip(same, shares, strict=True):
            number, told = _over(county), said * share / sum(shares)
            counts[number] = counts.get(number, 0.0) + told
            known[county.region or 0] = known.get(county.region or 0, 0.0) + told
    return counts


_UNSAID = 0.02  # how much a state counts of which nothing else of a text speaks


def _over(county: Entry) -> int:
    """A county's state, or the county itself where it keeps a clock of its own."""
    return county.region if county.region is not None and entry_of(county.region).zone == county.zone else county.id


def leader(counts: Mapping[_Key, float]) -> _Key | None:
    """What stands out: half of all that is said, or half as much again as the next."""
    order = sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
    if not order or order[0][1] < 0.5:
        return None
    code, most = order[0]
    following = order[1][1] if len(order) > 1 else 0.0
    clear = most >= 1.0 and most >= 1.5 * following
    return code if clear or most >= 0.5 * sum(counts.values()) else None


def context_of(
    mentions: Sequence[PlaceMention],
    *,
    language: str | None = None,
    zone: str | None = None,
    dateline: Place | None = None,
    published: date | None = None,
    text: str = "",
    clocks: Collection[str] = (),
) -> Context:
    """The context of a document, from what it names and how it is written."""
    counts = weights(mentions, language)
    line = dateline.country if dateline is not None else None
    signs = land.signs_of(mentions, weights(mentions, language, home=True), language, line, published, text, clocks)
    lands = land.chances(signs)
    country, surely = max(lands.items(), key=lambda told: told[1], default=(None, 0.0))
    home = zone_country(zone)
    for code, weight in ((home, 2.0), (line, 1.0)):
        if code:
            counts[code] = counts.get(code, 0.0) + weight
    return Context(
        language,
        zone,
        home or (country if surely >= land.SURE else None),
        dateline,
        counts,
        states(mentions),
        home or country,
        lands,
    )


def title_case(text: str) -> str:
    small = {"De", "La", "Al", "Of", "The", "Do", "Am"}
    made = " ".join(word if len(word) <= 2 and "." in word else word.title() for word in text.split(" "))
    return " ".join(word.lower() if i and word in small else word for i, word in enumerate(made.split(" ")))
