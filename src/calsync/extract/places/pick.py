"""The place of a stretch of text, and the home of a whole document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from calsync.extract.knowledge import venues as words
from calsync.extract.knowledge.places import Entry, fold, gazetteer
from calsync.extract.phrases import Phrases
from calsync.extract.places.choose import common, context_of, leader, resolve, tidy, zone_of
from calsync.extract.places.nouns import Context, PlaceKind, PlaceMention, Where
from calsync.extract.places.towns import entry_of
from calsync.model import Place

HERE = Phrases(rf"\b(?:{'|'.join(words.HERE)})\b", re.IGNORECASE)


_SAME = Phrases(
    r"\b(?:the )?same (?:place|venue|room|location|hall|building)\b|\bam (?:selben|gleichen) ort\b|\bau même endroit\b|\bmismo lugar\b",
    re.IGNORECASE,
)


_PLACED = frozenset({PlaceKind.VENUE, PlaceKind.ADDRESS, PlaceKind.CITY, PlaceKind.REGION, PlaceKind.COUNTRY})


def place_for(
    text: str,
    start: int,
    end: int,
    mentions: Sequence[PlaceMention],
    dateline: Place | None = None,
    context: Context | None = None,
    near: int | None = None,
) -> Where | None:
    """Where something in text[start:end] is held: its surest venue with its town, else its surest town, else "here".

    `mentions` are those of the whole text, in order; of equals, the one nearest to the offset `near` is taken. None
    where the stretch says nothing of a place. What is only online has the place "online (Zoom)", without a country.
    """
    context = context or Context(dateline=dateline)
    last = bisect_left(mentions, end, key=lambda m: m.start)
    inside = [m for m in mentions[_from(mentions, start) : last] if m.end > start]
    online = [m for m in inside if m.kind is PlaceKind.ONLINE]
    placed = [m for m in inside if m.kind in _PLACED]
    here = HERE.search(text, start, end)
    place: Place | None = None
    picked, reason = _pick([m for m in placed if m.sure], start if near is None else near)
    if picked and picked[0].kind is PlaceKind.COUNTRY and here and dateline is not None:
        picked = []
    if picked:
        place = resolve(picked, context)
        if here and dateline is not None:
            place = located(place, dateline)
    elif here and dateline is not None:
        place, reason = dateline, f'"{here[0]}" is the dateline\'s place'
        picked = [PlaceMention(here.start(), here.end(), PlaceKind.CITY, here[0], weight=0.7, cue="here")]
    elif _SAME.search(text, start, end) and (before := _before(mentions, start)) is not None:
        picked, reason = [before], "the same place as before"
        place = resolve(picked, context)
    elif not online:
        picked, reason = _only(placed, context)
        place = resolve(picked, context)
    if not picked and not online:
        return None
    if place is None and online:
        service = next((m.cue for m in online if m.cue), "")
        place, reason = Place(f"online ({service})" if service else "online"), "online"
        if service == "correspondence":
            place = Place("by correspondence")
    return Where(place, bool(online), tuple(sorted([*picked, *online], key=lambda m: m.start)), reason)


def _before(mentions: Sequence[PlaceMention], start: int) -> PlaceMention | None:
    """The last sure venue before an offset, among the forty mentions before it."""
    at = bisect_left(mentions, start, key=lambda m: m.start)
    for mention in reversed(mentions[max(0, at - 40) : at]):
        if mention.sure and mention.kind in (PlaceKind.VENUE, PlaceKind.ADDRESS):
            return mention
    return None


def _pick(sure: list[PlaceMention], near: int) -> tuple[list[PlaceMention], str]:
    """The venue with the town beside it, else the town, else the country."""

    def rank(mention: PlaceMention) -> tuple[float, bool, int, int]:
        distance = abs(mention.start - near)
        return (-mention.weight, mention.kind is not PlaceKind.VENUE, distance, mention.start)

    venues = [m for m in sure if m.kind in (PlaceKind.VENUE, PlaceKind.ADDRESS)]
    towns = [m for m in sure if m.kind in (PlaceKind.CITY, PlaceKind.REGION)]
    lands = [m for m in sure if m.kind is PlaceKind.COUNTRY]
    if venues:
        venue = min(venues, key=rank)
        picked = [venue]
        if not any(p.cue != "inside" for p in venue.parts):
            close = [m for m in towns if abs(m.start - venue.start) < 200]
            close = close or [m for m in lands if abs(m.start - venue.end) < 60]
            if close:
                picked.append(min(close, key=lambda m: (abs(m.start - venue.end), m.start)))
        return picked, f'venue by "{venue.cue}"'
    if towns:
        town = min(towns, key=rank)
        return [town], f'town by "{town.cue}"'
    if lands:
        land = min(lands, key=rank)
        return [land], f'country by "{land.cue}"'
    return [], ""


def _only(placed: list[PlaceMention], context: Context) -> tuple[list[PlaceMention], str]:
    """The one town that a stretch names, though no word says that something is held there."""
    named = [
        m
        for m in placed
        if m.weight >= 0.33
        and m.kind in (PlaceKind.CITY, PlaceKind.REGION)
        and (m.parts or not common(m) or context.country == entry_of(m.entries[0]).country)
    ]
    if len({fold(m.text) for m in named}) == 1:
        return named[:1], "the only town named"
    return [], ""


def _from(mentions: Sequence[PlaceMention], start: int) -> int:
    """The first mention that may reach into what starts at `start`: mentions are at most some hundred signs long."""
    return max(0, bisect_left(mentions, start - 400, key=lambda m: m.start))


def located(place: Place | None, town: Place | None) -> Place | None:
    """The place with town, country and zone of another, if it has no town itself: a hall in the dateline's town.

    A place in another country, and one that is only online, stay as they are.
    """
    if place is None or town is None or place.city or place.text.startswith(("online", "by correspondence")):
        return place
    if (place.tz and place.country and place.country != town.country) or not place.venue:
        return place
    country = gazetteer().country(place.country) if place.country else None
    text = place.text
    if country and text.endswith(", " + country.name):
        text = text[: -len(country.name) - 2]
    extra = town.text
    if town.venue and fold(extra).startswith(fold(town.venue)):
        extra = tidy(extra[len(town.venue) :])
    if fold(extra.split(",")[0]) in fold(text):
        extra = extra.partition(",")[2].strip()
    return replace(
        place,
        text=f"{text}, {extra}" if extra else text,
        city=town.city,
        country=town.country or place.country,
        tz=town.tz or place.tz,
        latitude=town.latitude,
        longitude=town.longitude,
    )


def document_place(
    text: str, mentions: Sequence[PlaceMention], dateline: Place | None = None, context: Context | None = None
) -> Place | None:
    """Where a whole document is at home: its one labelled place, its one venue, the town of its letterhead or body.

    For events of a notice or an agenda that say no place themselves; its zone is that of their hours. At the least it
    is a state or country alone.
    """
    context = context or context_of(mentions, dateline=dateline)
    town = _home_town(mentions, dateline, context)
    labelled = [m for m in mentions if m.cue == "label" and m.kind in _PLACED]
    there = in_town(context, town)
    if len({fold(m.text) for m in labelled}) == 1:
        return located(resolve(labelled[:1], there), town)
    said = [m for m in mentions if m.kind is PlaceKind.VENUE and m.sure]
    usual = [m for m in said if _USUAL.search(_clause(text, m.start))]
    heads = [m for m in said if m.weight >= 0.84 and len(m.text) > 8 and _stands_out(text, m, said)]
    together = bool(usual) and usual[-1].start - usual[0].start < 110  # "Fridays in MR2, with tea in the Common Room"
    venues = (usual[:1] if together else usual) or heads
    if dateline is None and len({fold(m.text)[:14] for m in venues}) == 1:
        return located(resolve([max(venues, key=lambda m: len(m.text))], there), town)
    return town


def in_town(context: Context, town: Place | None) -> Context:
    """The context of a hall that no words place: the land of the document's town is its land, whatever else is likely."""
    return replace(context, country=town.country) if town is not None and town.city and town.country else context


def _stands_out(text: str, mention: PlaceMention, all_of: Sequence[PlaceMention]) -> bool:
    """A venue of the whole text: said again, or with its town, or in its letterhead or imprint, or in a text so short that it has one matter."""
    again = sum(fold(m.text)[:14] == fold(mention.text)[:14] for m in all_of) > 1
    edge = max(200, len(text) // 6)
    return again or bool(mention.parts) or len(text) < 1500 or mention.start < edge or mention.end > len(text) - edge


_USUAL = re.compile(
    r"\b(?:are (?:all )?held|will be held|meets|(?:all|both|evening|regular|ordinary|monthly) (?:evening )?(?:meetings|sessions|hearings)|hearings begin|"
    r"finden|ont lieu|se celebran|diadakan|every (?:second |other )?\w+day|(?:mon|tues|wednes|thurs|fri|satur|sun)days|workshops)\b",
    re.IGNORECASE,
)


def _clause(text: str, end: int) -> str:
    """What stands before an offset in the same sentence, at most 110 signs of it."""
    return text[max(0, end - 110) : end].rsplit("\n\n", 1)[-1].rsplit(". ", 1)[-1]


def _home_town(mentions: Sequence[PlaceMention], dateline: Place | None, context: Context) -> Place | None:
    counts: defaultdict[str, float] = defaultdict(float)
    example: dict[str, PlaceMention] = {}
    for mention in mentions:
        for part in (mention, *mention.parts):
            if part.kind is not PlaceKind.CITY or part.cue in ("inside", "own", "from", "of", "to"):
                continue
            if not mention.sure and mention.cue != "body" and context.country is None and common(part):
                continue
            key = fold(part.text.split(",")[0])
            counts[key] += (1.0 if mention.sure else 0.5) + (2 if part.parts else 0)
            if part.cue == "body" or mention.kind is PlaceKind.ADDRESS:
                counts[key] += 1
            if key not in example or len(part.parts) > len(example[key].parts):
                example[key] = part
    if dateline is not None:
        return dateline
    for key, most in sorted(counts.items(), key=lambda pair: -pair[1])[:1]:
        if most >= 1.5 and most * 2 >= sum(counts.values()):
            place = resolve([replace(example[key], cue="body" if example[key].cue == "body" else "")], context)
            if place is not None and context.strange(place.country):
                place = None
            if place is not None and (place.tz is not None or not context.regions):
                return place
            region = _home_region(context)
            if place is not None and region is not None:
                return replace(
                    place,
                    text=f"{tidy(example[key].text)}, {region.name}",
                    city=place.city or tidy(example[key].text),
                    country=region.country,
                    tz=region.zone,
                )
            return place
    region = _home_region(context)
    if region is not None:
        return Place(region.name, country=region.country, tz=region.zone)
    entry = gazetteer().country(context.country) if context.country else None
    if entry is None:
        return None
    place = Place(entry.name, country=entry.country)
    return replace(place, tz=zone_of(place))


def _home_region(context: Context) -> Entry | None:
    """The state that the document speaks of most, in the country that it is in."""
    mine = {n: said for n, said in context.regions.items() if context.country == entry_of(n).country}
    best = leader(mine)
    return entry_of(best) if best is not None else None
