"""Which country a document is from: every sign of one is weighed by its kind, and by where it stands.

The weights are learned from labelled announcements (`knowledge/weights.py`, made by tools/train_weights.py). They do not
name countries, but kinds of signs: a town in the first lines, a telephone number, a village that has its name from a word.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime

from calsync import odds
from calsync.extract.knowledge import signs, weights
from calsync.extract.knowledge.places import Entry, What, fold, gazetteer
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.places.towns import entry_of, look_up_name
from calsync.extract.temporal import zones

SURE = 0.3  # the probability from which on a country is taken for the document's own
_RIVALS = 4  # how many places of one name are looked at, the likeliest first
_EDGE = 200  # letters: what stands in so much of a text's begin is its letterhead or dateline

# Where a language is written, the land with most of its announcements first.
WRITTEN = {
    "de": ("DE", "AT", "CH"),
    "en": ("GB", "US", "AU", "CA", "IE", "IN", "NZ", "ZA"),
    "es": ("ES", "MX", "AR", "CO", "CL", "PE"),
    "fr": ("FR", "CA", "BE", "CH"),
    "id": ("ID",),
    "it": ("IT", "CH"),
    "ms": ("MY", "SG", "BN"),
    "nl": ("NL", "BE"),
    "pt": ("BR", "PT"),
}


def signs_of(
    mentions: Sequence[PlaceMention],
    counts: Mapping[str, float],
    language: str | None = None,
    dateline: str | None = None,
    published: date | None = None,
    text: str = "",
    clocks: Collection[str] = (),
) -> dict[str, list[str]]:
    """What speaks for each country that the text may be from, in words; `counts` say how much it is spoken of.

    `dateline` is the country of its dateline; `published` tells by which clock it was sent, where it has an hour;
    `clocks` are the names of zones that it says.
    """
    said: defaultdict[str, Counter[str]] = defaultdict(Counter)
    named: dict[str, set[str]] = {}
    for mention in mentions:
        for part in _all_of(mention):
            for country, sign in _signs(mention, part):
                said[country][sign] += 1
            if part.kind is PlaceKind.CITY and part.entries:
                named[fold(part.text)] = {entry_of(number).country for number in part.entries}
    for country, sign in _together(named, said.keys()):
        said[country][sign] += 1
    found = {country: list(_often(signs)) for country, signs in said.items()}
    total, most = sum(counts.values()), max(counts.values(), default=0.0)
    for country, count in counts.items():
        if country in found:
            quarters = f"{int(4 * count / total)} quarters" if total else "nothing"
            found[country] += [
                f"{quarters} of what it names",
                f"named {_much(count)}",
                f"{quarters}, named {_much(count)}",
            ]
            if count == most:
                found[country].append("named most")
    written = (language or "en").lower()[:2]
    for order, country in enumerate(WRITTEN.get(written, ())):
        found.setdefault(country, []).append(f"{order + 1}. land of its language {written}")
    tag = of_tag(language)
    if tag is not None:
        found.setdefault(tag, []).append("tag of its language")
    if dateline:
        found.setdefault(dateline, []).append("dateline")
    if isinstance(published, datetime) and published.utcoffset():
        for country, said_of in found.items():
            kept = zones.keeps(published, main_zone(country), country)
            said_of.append("sent by its clock" if kept else "sent by another clock")
    _add_habits(found, written, text, clocks)
    return found


def _add_habits(found: Mapping[str, list[str]], written: str, text: str, clocks: Collection[str]) -> None:
    """What the language of a text, the way it is written and the clocks that it says tell of each country."""
    known = (*signs.HABITS.get(written, ()), *signs.MONEY)
    habits = [(habit, lands) for habit, pattern, lands in known if pattern.search(text)]
    for country, said_of in found.items():
        if written in signs.SPOKEN:
            spoken = "its language" if country in signs.SPOKEN[written] else "another language"
            said_of.append(f"{spoken} is spoken{' (en)' if written == 'en' else ''}")
        if clocks:
            kept = sum(zones.kept_in(name, country, main_zone(country)) for name in clocks)
            most = "all" if kept == len(clocks) else "one" if kept else "none"
            said_of.append(f"its clock is {most} of those said")
        said_of += [f"{habit}, {'as' if country in lands else 'not as'} there" for habit, lands in habits]


def _together(named: Mapping[str, Collection[str]], told: Collection[str]) -> Iterator[tuple[str, str]]:
    """How many of the towns that a text names have a namesake in a country: "Portsmouth" is Dominica's beside Roseau."""
    for country, count in Counter(country for countries in named.values() for country in countries).items():
        if count == 1 and country not in told:
            continue
        most = "all" if count == len(named) else "most" if 2 * count > len(named) else "some"
        yield country, f"{most} of its {min(len(named), 4)} towns are there"
        yield country, f"{min(count, 4)} of its towns are there"


def main_zone(country: str) -> str | None:
    """The clock of a country's capital."""
    entry = gazetteer().country(country)
    return entry.zone if entry is not None else None


def of_tag(language: str | None) -> str | None:
    """The country that a language tag says: "en-GB"; not of "en-US", which many programs write anywhere."""
    tag = (language or "").split("-")
    return tag[-1].upper() if len(tag) > 1 and len(tag[-1]) == 2 and tag[-1].upper() != "US" else None


def _all_of(mention: PlaceMention) -> Iterator[PlaceMention]:
    """A mention and what it holds; not where somebody works who is named in passing: "with Prof. A. Iturbe (Bilbao)"."""
    if mention.cue != "aside":
        yield mention
        for part in mention.parts:
            yield from _all_of(part)


def _signs(mention: PlaceMention, part: PlaceMention) -> Iterator[tuple[str, str]]:
    """What one mention says of each country that it may stand in."""
    where = "head" if part.start < _EDGE else "text"
    name = look_up_name(fold(part.text)) if part.kind is PlaceKind.CITY else None
    if part.cue == "inside" and name is not None and name.small:
        return  # "Ana Iturbe": a village that somebody's name is like
    word = ", perhaps a word" if name is not None and (name.weak or name.small) else ""
    first: dict[str, Entry] = {}
    lands = {entry_of(number).country for tail in part.parts for number in tail.entries[:1]}
    for number in part.entries if lands else part.entries[:_RIVALS]:
        entry = entry_of(number)
        if not lands or entry.country in lands:  # "Toledo, España" is not the one in Ohio
            first.setdefault(entry.country, entry)
    for order, (country, entry) in enumerate(first.items()):
        yield country, f"{part.kind.value} in the {where}"
        if part.kind is PlaceKind.HINT:
            yield country, f"hint of {part.cue}"
        elif part.kind is not PlaceKind.DEMONYM:
            rank = "only" if len(first) == 1 else "other" if order else "likeliest"
            size = _size(entry)
            yield country, f"{rank} {size}{word}{', its land with it' if part.parts else ''}"
            yield country, f"{'surely' if mention.sure else 'perhaps'} held in a {_sort(size)}"
            yield country, f"place by {part.cue or 'nothing'!r}"


def _often(signs: Counter[str]) -> Iterator[str]:
    for sign, times in signs.items():
        yield sign
        if times > 1:
            yield f"{sign}, again"
        if times > 3:
            yield f"{sign}, often"


def _size(entry: Entry) -> str:
    if entry.what is not What.CITY:
        return {What.COUNTRY: "country", What.REGION: "state"}.get(entry.what, "site")
    people = entry.population
    return (
        "city"
        if people >= 1_000_000
        else "town"
        if people >= 100_000
        else "small town"
        if people >= 10_000
        else "village"
    )


def _sort(size: str) -> str:
    return size if size in ("country", "state") else "place"


def _much(count: float) -> str:
    return "much" if count >= 3 else "some" if count >= 1 else "little" if count >= 0.4 else "hardly"


def chances(signs: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """How likely the text is from each country, 0..1, its being one of which nothing tells counted in."""
    countries = sorted(signs)
    *shares, _untold = odds.chances(weights.LAND, [*(signs[country] for country in countries), ("",)])
    return dict(zip(countries, shares, strict=True))
