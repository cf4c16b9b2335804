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
from calsync.extract.places.towns import elsewhere, entry_of, look_up_name, much
from calsync.extract.temporal import zones

SURE = 0.3  # the probability from which on a country is taken for the document's own
_RIVALS = 4  # how many places of one name are looked at, the likeliest first
_EDGE = 200  # letters: what stands in so much of a text's begin is its letterhead or dateline


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
    told: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))  # words by sort and land
    named: dict[str, set[str]] = {}
    written = (language or "en").lower()[:2]
    for mention in mentions:
        for part in _all_of(mention):
            for entry, sort in _meant(part):
                if not mention.sure and _tells_nothing(part, sort) and elsewhere(entry.country, written):
                    continue  # "Hana orders the tea": a village in Ivory Coast
                short = part.text.isupper() or len(part.text) < _SHORT
                if sort == "word" and short and much(entry.country, written) == 9:
                    continue  # letters that mean something else where another language is written: "Ven 18 mars"
                told[sort][entry.country].add(part.text.lower())
                said[entry.country].update(_signs(mention, part, entry))
            if part.kind is PlaceKind.CITY and part.entries:
                named[fold(part.text)] = {entry_of(number).country for number in part.entries}
    hardly = [country for country in said if _hardly(country, told, written)]
    for country in hardly:
        del said[country]
        del told["usual word"][country]
    for country, sign in _together(named, said.keys()):
        said[country][sign] += 1
    found = {country: list(_often(signs)) for country, signs in said.items()}
    for country in _likely(written):
        found.setdefault(country, [])
    _weigh_up(found, told, {land: count for land, count in counts.items() if land not in hardly}, written)
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


_SHORT = 4  # letters
# What tells nothing of a land where nobody writes the text's language, unless something is held there.
_DOUBTED = frozenset(["village or word", "other village", "other village or word", "other town or word", "doubtful"])


def _tells_nothing(part: PlaceMention, sort: str) -> bool:
    """A doubtful name or word, and a village that is named behind "of": "Estación de Penitencia"."""
    return sort in _DOUBTED or sort == "usual word" or (sort.endswith("village") and part.cue in ("of", "de", "inside"))


def _hardly(country: str, told: Mapping[str, Mapping[str, Collection[str]]], written: str) -> bool:
    """Whether but one usual word tells of a land from which few texts are: a "band" is not Trinidad's."""
    lots = [(sort, lands[country]) for sort, lands in told.items() if country in lands]
    return much(country, written) > _FEW and [(sort, len(words)) for sort, words in lots] == [("usual word", 1)]


# What speaks for a land, the strongest sort first.
_BEST = (
    "area", "number", "word", "country", "state", "town", "site", "village", "other town", "town or word", "demonym", "usual word",
    "other state", "other village", "other town or word", "village or word", "other village or word", "other country", "doubtful",
)  # fmt: skip


def _weigh_up(
    found: Mapping[str, list[str]],
    told: Mapping[str, Mapping[str, Collection[str]]],
    counts: Mapping[str, float],
    written: str,
) -> None:
    """What each land has of all that a text tells: its share of every sort, and its strongest beside how much is
    written there; a village that may be a word tells little of a land where nobody writes the text's language."""
    total, top = sum(counts.values()), max(counts.values(), default=0.0)
    every = {sort: sum(map(len, lands.values())) for sort, lands in told.items()}
    english = "English" if written == "en" else "its language"
    for country, signs_of_it in found.items():
        own = [sort for sort in _BEST if country in told.get(sort, ())]
        best, lot = next(iter(own), "nothing"), f"{much(country, written)}. land of {english}"
        signs_of_it += [lot, f"at best {best}, {lot}"]
        if written != "en":
            signs_of_it.append(f"{lot}, {written}")
        if total:
            count = counts.get(country, 0.0)
            quarters = f"{int(4 * count / total)} quarters"
            signs_of_it += [f"{quarters} of what it names", f"{quarters}, at best {best}"]
            if count == top:
                signs_of_it += ["named most", f"named most, at best {best}"]
        for sort in own:
            times = len(told[sort][country])
            most = "all" if times == every[sort] else "most" if 2 * times > every[sort] else "some"
            signs_of_it.append(f"{most} of {sort}, {min(times, 3)} times")


_FEW = 3  # from the lot after this on a land has few texts
_OFFERED = 4  # how many lots of lands may be a text's without anything that speaks for them


def _likely(written: str) -> Iterator[str]:
    """The lands from which many texts of a language are, though nothing else speaks for them."""
    for lands in signs.WRITTEN.get(written, ())[:_OFFERED]:
        yield from lands.split()


def _add_habits(found: Mapping[str, list[str]], written: str, text: str, clocks: Collection[str]) -> None:
    """What the way in which a text is written and the clocks that it says tell of each country."""
    known = (*signs.HABITS.get(written, ()), *signs.MONEY)
    habits = [(habit, lands) for habit, ways, lands in known if any(way.search(text) for way in ways)]
    for country, said_of in found.items():
        if clocks:
            kept = sum(zones.kept_in(name, country, main_zone(country)) for name in clocks)
            most = "all" if kept == len(clocks) else "one" if kept else "none"
            said_of.append(f"its clock is {most} of those said")
        not_so = "not as" if written != "en" or much(country, written) < _OFFERED + 1 else "not known"
        said_of += [f"{habit}, {'as' if country in lands else not_so} there" for habit, lands in habits]


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


def _meant(part: PlaceMention) -> Iterator[tuple[Entry, str]]:
    """What a mention may be, in each country the likeliest, with the sort of sign that it is of that."""
    name = look_up_name(fold(part.text)) if part.kind is PlaceKind.CITY else None
    if part.cue == "inside" and name is not None and name.small:
        return  # "Ana Iturbe": a village that somebody's name is like
    word = " or word" if name is not None and (name.weak or name.small) else ""
    lands = {entry_of(number).country for tail in part.parts for number in tail.entries[:1]}
    seen: set[str] = set()
    for number in part.entries if lands else part.entries[:_RIVALS]:
        entry = entry_of(number)
        if entry.country not in seen and (not lands or entry.country in lands):  # "Toledo, España" is not in Ohio
            yield entry, _sort(part, entry, "other " if seen else "", word)
            seen.add(entry.country)


def _sort(part: PlaceMention, entry: Entry, other: str, word: str) -> str:
    if part.kind is PlaceKind.HINT:
        return _HINTS.get(part.cue, "number")
    if part.kind is PlaceKind.DEMONYM:
        return "demonym"
    if entry.what is not What.CITY:
        return other + {What.COUNTRY: "country", What.REGION: "state"}.get(entry.what, "site")
    return f"{other}{'town' if entry.population >= _TOWN else 'village'}{word}"


_TOWN = 100_000
_HINTS = {
    "words": "word", "local word": "word", "usual word": "usual word", "doubtful": "doubtful",
    "area code": "area", "statute": "area", "postcode": "area",
}  # fmt: skip


def _signs(mention: PlaceMention, part: PlaceMention, entry: Entry) -> Iterator[str]:
    """How a mention of something in a country stands in the text."""
    if part.cue == "doubtful":
        return
    yield f"{part.kind.value} in the {'head' if part.start < _EDGE else 'text'}"
    if part.kind not in (PlaceKind.HINT, PlaceKind.DEMONYM):
        sort = {What.COUNTRY: "country", What.REGION: "state"}.get(entry.what, "place")
        yield f"{'surely' if mention.sure else 'perhaps'} held in a {sort}"
        yield f"place by {part.cue or 'nothing'!r}"


def _often(signs: Counter[str]) -> Iterator[str]:
    for sign, times in signs.items():
        yield sign
        if times > 1:
            yield f"{sign}, again"
        if times > 3:
            yield f"{sign}, often"


def chances(signs: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """How likely the text is from each country, 0..1, its being one of which nothing tells counted in."""
    countries = sorted(signs)
    *shares, _untold = odds.chances(weights.LAND, [*(signs[country] for country in countries), ("",)])
    return dict(zip(countries, shares, strict=True))
