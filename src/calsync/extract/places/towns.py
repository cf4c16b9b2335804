"""Towns, states and countries of the gazetteer as they stand in a text, and which of them are no places there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from calsync.extract.knowledge import signs
from calsync.extract.knowledge import venues as words
from calsync.extract.knowledge.places import Entry, Name, What, fold, gazetteer
from calsync.extract.language import anywhere
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.places.scan import ARTICLES, DATES, PREP, Words

_DOUBTFUL = 15_000  # inhabitants of a town whose name may be a word


_SEATS = frozenset(
    "city town village township borough parish shire county municipality district municipal community "
    "regional university school college stadt gemeinde".split()
)


_OFFICES = frozenset(
    "housing planning police fire water zoning parks transit port library health school transport".split()
)
_COUNCILS = frozenset("council board commission committee school district hall clerk meeting court news of".split())


_GENERIC = (
    _SEATS
    | _COUNCILS
    | words.BODIES
    | frozenset(
        "free union the a new our this local annual regular special public national state federal royal general joint united civil high supreme elementary middle".split()
    )
)


# Towns, parts of states (one lower than states), states, countries.
_LEVEL = {What.CITY: 0, What.SITE: 0, What.REGION: 2, What.COUNTRY: 3, What.DEMONYM: 4}


@lru_cache(maxsize=50_000)
def look_up_name(key: str) -> Name | None:
    return gazetteer().name(key)


def entry_of(number: int) -> Entry:
    return gazetteer().entry(number)


def kind_of(what: What) -> PlaceKind:
    return {
        What.CITY: PlaceKind.CITY,
        What.SITE: PlaceKind.CITY,
        What.REGION: PlaceKind.REGION,
        What.COUNTRY: PlaceKind.COUNTRY,
        What.DEMONYM: PlaceKind.DEMONYM,
    }[what]


_COUNCIL = re.compile(rf"(?i:(?<!\w){anywhere(lambda cues: cues.settings.council)}\s?)$")
_LONG_COUNCIL = 40  # characters


_CODE = 3  # letters of a state's or a land's code: "Perth (WA)"


@dataclass(slots=True)
class Hit:
    """A name of the gazetteer in the words first..last (inclusive)."""

    first: int
    last: int
    name: Name
    cue: str = ""
    weight: float = 0.0
    tails: list[Hit] = field(default_factory=list)

    @property
    def what(self) -> What:
        return entry_of(self.name.entries[0]).what


class Towns:
    """The names of the gazetteer in one text, judged by what stands around them."""

    def __init__(self, text: str, breaks: Collection[int], language: str | None = None) -> None:
        self.text, self.written = text, (language or "en").lower()[:2]
        self.w = Words(text, breaks)
        self.hits: dict[int, Hit] = {}
        self.last_of: dict[int, int] = {}  # the last word of a hit -> its first
        self.inside: dict[int, int] = {}  # every word of a hit -> its first

    def look_up(self) -> None:
        w, at = self.w, 0
        while at < w.count:
            word = w.words[at]
            if not word[0].isupper():
                at += 1
                continue
            hit = self._longest(at)
            if hit is None:
                at += 1
                continue
            self.hits[at] = hit
            self.last_of[hit.last] = at
            for i in range(hit.first, hit.last + 1):
                self.inside[i] = at
            at = hit.last + 1

    def _longest(self, at: int) -> Hit | None:
        w = self.w
        alone = look_up_name(w.low[at]) or look_up_name(fold(w.words[at]))
        if alone is None:
            return None
        last = at
        for length in range(2, alone.words + 1):
            if at + length > w.count or not w.joined(at + length - 1):
                break
            last = at + length - 1
        while last > at:
            if w.cap[last]:
                name = look_up_name(fold(w.text[w.starts[at] : w.core_end(last)]))
                if name and name.entries and (not name.weak or w.words[last][0].isupper()):
                    return Hit(at, last, likeliest_first(name, self.written))
            last -= 1
        if not alone.entries or (alone.code and not self._code(at)):
            return None
        if w.low[at] in DATES:
            return None
        if w.words[at].endswith(("'s", "’s")) and look_up_name(w.low[at]) is None:
            return None  # "Sarah's house" is not in Sarahs
        if len(w.words[at]) == 2 and w.low[at] == "us" and w.words[at] != "US":
            return None
        return Hit(at, at, likeliest_first(alone, self.written))

    def _code(self, at: int) -> bool:
        """An abbreviation of a state is one only after a town: "Austin, TX"."""
        w = self.w
        word = w.words[at]
        if not (w.comma(at) or w.near(at)) or at == 0 or not w.cap[at - 1] or w.words[at - 1].isdigit():
            return False
        if len(word) <= 3 and not word.isupper():
            goes_on = w.joined(at + 1) and w.cap[at + 1] and not w.words[at + 1].isdigit()
            return word.istitle() and w.comma(at) and not goes_on  # "the Paria Suites, La Romaine"
        if w.comma(at):
            return True
        follows = w.words[at + 1] if at + 1 < w.count else ""
        return (at - 1) in self.last_of and (w.edge(at + 1) or follows.isdigit())

    def join_tails(self) -> None:
        """A town takes the state and country that follow it: "Oxnard, California", "Phnom Penh [Cambodia]"."""
        w = self.w
        for first in sorted(self.hits, reverse=True):
            hit = self.hits[first]
            if hit.what is What.COUNTRY:
                continue
            following = self.hits.get(hit.last + 1)
            if following is None or not w.comma(hit.last + 1) or following.what is What.DEMONYM:
                continue
            mine, theirs = self._levels(hit), self._levels(following)
            if min(mine) < max(theirs) and (self._holds(hit, following) or self._bracketed(following)):
                hit.tails = [following, *following.tails]
                del self.hits[following.first]

    def _bracketed(self, hit: Hit) -> bool:
        """A name alone in brackets: behind a town that is its land, whatever towns of its name the gazetteer has."""
        end = self.w.ends[hit.tails[-1].last if hit.tails else hit.last]
        alone = (self.w.gap(hit.first).strip(), self.text[end : end + 1]) in (("(", ")"), ("[", "]"))
        return alone and not self._short_form(hit)

    def _short_form(self, hit: Hit) -> bool:
        """Capitals among other words are an acronym: "the airshow of Langkawi (LIMA)"."""
        said, before = self.w.words[hit.first], self.w.words[hit.first - 1]
        return said.isupper() and len(said) > _CODE and not before.isupper()

    @staticmethod
    def _levels(hit: Hit) -> set[int]:
        return {
            _LEVEL[entry.what] - (entry.what is What.REGION and entry.region is not None)
            for entry in map(entry_of, hit.name.entries)
        }

    @staticmethod
    def _holds(hit: Hit, tail: Hit) -> bool:
        """Some meaning of the tail holds some meaning of the name before it."""
        for number in tail.name.entries:
            over = entry_of(number)
            for inner in hit.name.entries:
                entry = entry_of(inner)
                if entry.country != over.country or entry.id == over.id:
                    continue
                if over.what is What.COUNTRY and entry.what in (What.CITY, What.REGION, What.SITE):
                    return True
                if over.what is What.REGION and (
                    entry.region == over.id or (entry.what is not What.COUNTRY and over.population == 100_000)
                ):
                    return True
                if over.what is What.REGION and entry.what is What.CITY and entry.region == over.region is not None:
                    return True  # a town and its county
                if (
                    over.what is What.CITY
                    and entry.what in (What.CITY, What.SITE)
                    and over.population > 10 * entry.population
                ):
                    return True
        return False

    def cue_of(self, first: int) -> tuple[str, float, int]:
        """What stands before word `first`: its kind, its weight, and the word that says it (or -1)."""
        w = self.w
        if "@" in w.gap(first)[-2:]:
            return "at", 0.9, -1
        p = first - 1
        if p >= 0 and w.near(first) and w.low[p] in ARTICLES and w.low[p] not in ("de", "a"):
            p -= 1
        if p >= 0 and w.near(p + 1) and (p + 1 == first or w.near(first)):
            low = w.words[p].lower() if w.words[p].lower() in words.PREPOSITIONS else w.low[p]
            weight = words.PREPOSITIONS.get(low)
            if weight is None and low in ("and", "or", "und", "et", "dan", "y", "oder", "atau"):
                before = self.last_of.get(p - 1)
                if before is not None and before in self.hits and self.hits[before].weight:
                    return self.hits[before].cue, self.hits[before].weight * 0.95, p
                return "and", 0.3, p
            if weight is not None:
                return ("at" if low in words.AT else "in" if weight >= 0.75 else low), weight, p
        if w.edge(first):
            return "segment", 0.5, -1
        return "", 0.35, -1

    def towns(self) -> list[PlaceMention]:
        """The hits that stand as places by themselves, and the unknown towns before a known state or country."""
        found: list[PlaceMention] = []
        for first in sorted(self.hits):
            local = self._locality(self.hits[first]) if first in self.hits else None
            if local is not None:
                found.append(local)
        for first in sorted(self.hits):
            mention = self._judge(self.hits[first])
            if mention is not None:
                found.append(mention)
        return found

    def _judge(self, hit: Hit) -> PlaceMention | None:
        w = self.w
        last = hit.tails[-1].last if hit.tails else hit.last
        cue, weight, _ = self.cue_of(hit.first)
        what = hit.what
        if what is What.DEMONYM:
            return self.mention_of(hit, PlaceKind.DEMONYM, 0.0, "demonym")
        if hit.name.code or (what is What.CITY and w.ends[hit.last] - w.starts[hit.first] < 3 and not hit.tails):
            return None  # "BO" is an office before it is a town
        own = w.core_end(hit.last) != w.ends[hit.last] and not hit.tails
        if self._direction(hit) or (not hit.tails and self._goes_on(hit)):
            return None
        embedded = self.embedded(hit.first, last)
        if embedded and not hit.tails and self._person(hit.first):
            return None  # "Judge Auerbach"
        if (embedded or hit.name.weak or cue == "of") and not hit.tails and self._body(hit.first, last):
            if any(entry_of(number).what is What.CITY for number in hit.name.entries):
                return self.mention_of(hit, PlaceKind.CITY, 0.2, "body")
        if (
            hit.name.weak
            and not hit.tails
            and re.match(r" (?:19|20)\d\d\b", self.text[w.ends[hit.last] : w.ends[hit.last] + 6])
        ):
            return None  # "Lent 2026"
        if what is What.CITY and not hit.tails and self._council(hit.first):
            return self.mention_of(hit, PlaceKind.CITY, 0.2, "body")
        if embedded and not (hit.tails and cue in ("at", "in")):
            if hit.name.weak:  # the land that follows a word of a name is said all the same: "Folkets Hus, Sweden"
                over = hit.tails[-1] if hit.tails and not hit.tails[-1].name.code else None
                return self.mention_of(over, kind_of(over.what), 0.3, "comma") if over is not None else None
            return self.mention_of(hit, kind_of(what), 0.1, "inside")
        if own:
            return None if hit.name.weak else self.mention_of(hit, kind_of(what), 0.12, "own")
        if hit.tails:
            weight = max(weight, 0.55) if cue not in ("from", "of", "by", "von") else weight
            cue = cue or "comma"
        elif hit.name.small and not hit.name.weak and cue in ("segment", ""):
            weight = 0.36 if cue == "segment" else 0.3
        elif hit.name.weak:
            before = w.low[hit.first - 1] if hit.first else ""
            if before == "at" and cue == "at":
                return replace(self.mention_of(hit, PlaceKind.VENUE, 0.5, "at"), entries=())
            if not (
                (cue in ("at", "in", "to", "ke", "near") and before in words.WEAK_OK)
                or (cue == "segment" and self._alone(hit))
            ):
                return None
            weight *= 0.8
        elif what is What.COUNTRY and cue in ("", "segment"):
            weight = 0.7 if self._hosting(hit) else weight * 0.6
        elif cue == "segment" and what in (What.CITY, What.REGION):
            best = entry_of(hit.name.entries[0])
            capital = gazetteer().country(best.country)
            if w.gap(hit.first).rstrip().endswith(("(", "[")) and not w.edge_of_date(hit.last + 1):
                if self._short_form(hit):
                    return None
                weight, cue = 0.3, "segment" if w.words[hit.first - 1].isdigit() else "aside"  # "A. Person (Bonn)"
            elif best.population < 100_000 and not (capital and capital.town == best.name):
                dated = re.match(
                    r"[ \t]*(?:[|\t,:–—-]|  )[ \t|]*(?:\d|[A-Z][a-z]{2,8},? \d)",
                    self.text[w.ends[hit.last] : w.ends[hit.last] + 24],
                )
                weight = 0.46 if dated else 0.3
        hit.cue, hit.weight = cue, weight
        return self.mention_of(hit, kind_of(what), weight, cue)

    def doubtful(self, said: Iterable[PlaceMention]) -> Iterator[PlaceMention]:
        """Towns whose name may be a word, where nothing says that a place is meant: together they tell of a land."""
        taken = {m.start for mention in said for m in (mention, *mention.parts) if m.entries}
        for hit in self.hits.values():
            if hit.name.weak and not hit.name.code and self.w.starts[hit.first] not in taken:
                if hit.what is What.CITY and entry_of(hit.name.entries[0]).population >= _DOUBTFUL:
                    yield self.mention_of(hit, PlaceKind.HINT, 0.0, "doubtful")

    def _body(self, first: int, last: int) -> bool:
        """A town in the name of its council or school: "Monroe City Council", "City of Monroe"."""
        w = self.w
        if last + 1 < w.count and w.gap(last + 1) == "-" and w.joined(last + 1):
            return False  # the City of Ash-Hollow is not Ash
        longer = first > 0 and w.joined(first) and w.cap[first - 1] and w.low[first - 1] not in _GENERIC
        if longer and w.low[first - 1] not in PREP and w.low[first - 1] not in words.MODIFIERS:
            return False  # "Erewash Vale Borough Council" is not of Vale
        if last + 1 < w.count and w.joined(last + 1) and w.words[last + 1][0].isupper():
            after = set(w.low[last + 1 : last + 4])
            if w.low[last + 1] in _SEATS | _OFFICES and after & (_COUNCILS | {"authority"}):
                return True
        return first > 1 and w.low[first - 1] in ("of", "de") and w.low[first - 2] in _SEATS and w.cap[first - 2]

    def _council(self, first: int) -> bool:
        """Whether its council, or the word for a town, stands before a town: "Municipalidad de Cali", "die Stadt Linz"."""
        start = self.w.starts[first]
        return _COUNCIL.search(self.text, max(0, start - _LONG_COUNCIL), start) is not None

    def bodies(self) -> list[PlaceMention]:
        """Unknown towns in the names of their councils: "Calverston Parish Council", "Town of Linden Falls"."""
        w, found = self.w, []
        for at in range(1, w.count):
            if w.low[at] not in _SEATS or not w.words[at][0].isupper():
                continue
            if w.low[at] != "council" and (at + 1 < w.count and w.joined(at + 1) and w.low[at + 1] in _COUNCILS):
                last = at - 1
                if last in self.inside or not w.near(at) or not w.words[last][0].isupper() or w.low[last] in _GENERIC:
                    continue
                first = last
                while first > 0 and last - first < 2 and w.gap(first) in (" ", "-") and w.words[first - 1][0].isupper():
                    if w.low[first - 1] in _GENERIC or w.low[first - 1] in words.MODIFIERS:
                        break
                    first -= 1
            elif at + 2 < w.count and w.low[at + 1] == "of" and w.words[at + 2][0].isupper() and w.joined(at + 2):
                first = last = at + 2
                if first in self.inside or w.low[first] in _GENERIC:
                    continue
                while last + 1 < w.count and last - first < 2 and w.joined(last + 1) and w.words[last + 1][0].isupper():
                    if w.low[last + 1] in _GENERIC or w.low[last + 1] in words.BODIES:
                        break
                    last += 1
            else:
                continue
            start, end = w.starts[first], w.core_end(last)
            found.append(PlaceMention(start, end, PlaceKind.CITY, self.text[start:end], weight=0.2, cue="body"))
        return found

    def _hosting(self, hit: Hit) -> bool:
        """ "Malaysia will host", "Laos hosts"."""
        return any(low in ("host", "hosts", "hosting", "hosted") for low in self.w.low[hit.last + 1 : hit.last + 4])

    def _direction(self, hit: Hit) -> bool:
        """ "North West Leicestershire" is no North West: a name of directions alone, before another name."""
        w, following = self.w, hit.last + 1
        bare = all(w.low[i] in words.MODIFIERS for i in range(hit.first, hit.last + 1))
        return bare and following < w.count and w.near(following) and w.words[following][0].isupper()

    def _goes_on(self, hit: Hit) -> bool:
        """The name goes on in small words that no gazetteer name has here: "Áras an Chontae"."""
        w, nxt = self.w, hit.last + 1
        return (
            nxt + 1 < w.count
            and w.near(nxt)
            and w.near(nxt + 1)
            and w.words[nxt] in ("an", "na", "des", "della", "del", "du", "der", "vom", "of")
            and w.words[nxt + 1][0].isupper()
        )

    def _alone(self, hit: Hit) -> bool:
        """The name starts its line and a date or, in capitals, a dash or colon follows: "READING, 3 May"."""
        w = self.w
        before, after = w.gap(hit.first), w.gap(hit.last + 1)
        best = entry_of(hit.name.entries[0])
        starts = hit.first == 0 or "\n" in before or "\t" in before or hit.first in w.broken
        if best.population < 100_000 or not starts:
            return False
        if w.edge_of_date(hit.last + 1):
            return True
        capitals = self.text[w.starts[hit.first] : w.ends[hit.last]].isupper()
        return capitals and re.match(r"\s?(?:[–—:]|--? )", after) is not None

    def embedded(self, first: int, last: int) -> bool:
        """A neighbour with a capital makes the name a part of a longer one: "Washington Post", "Paris Jackson"."""
        w = self.w
        if first > 0 and w.joined(first) and w.cap[first - 1] and not w.words[first - 1].isdigit():
            low = w.low[first - 1]
            if low not in words.MODIFIERS and low not in PREP and low not in DATES and low not in ARTICLES:
                starts_sentence = w.edge(first - 1) and not w.text[w.starts[first - 1] : w.ends[first - 1]].isupper()
                if not starts_sentence or w.gap(first) == "-" or not self._verb(first - 1):
                    return True
        if last + 1 < w.count and w.joined(last + 1) and w.words[last + 1][0].isupper():
            low = w.low[last + 1]
            place = self.hits.get(last + 1)
            if low not in words.MODIFIERS and low not in DATES and (place is None or place.name.weak):
                return True
            if (last + 1) in self.hits and self.hits[last + 1].what is not What.DEMONYM and w.gap(last + 1) == "-":
                return True
        return last + 1 < w.count and w.gap(last + 1) == "-" and not w.words[last + 1].isdigit()

    def _person(self, first: int) -> bool:
        """Whether a title of persons stands before a name, or before the name that it is joined to: "Mrs Anna Lincoln"."""
        w = self.w
        for at in (first - 1, first - 2):
            if at < 0 or not w.joined(at + 1) or not w.cap[at]:
                return False
            if w.low[at] in words.PERSONS:
                return True
        return False

    def _verb(self, at: int) -> bool:
        return self.w.low[at] in {"visit", "visiting", "hosting", "join", "see", "leaving", "welcome"}

    def mention_of(self, hit: Hit, kind: PlaceKind, weight: float, cue: str) -> PlaceMention:
        w = self.w
        start, end = w.starts[hit.first], w.core_end(hit.last)
        parts = tuple(
            PlaceMention(
                w.starts[t.first],
                w.core_end(t.last),
                kind_of(t.what),
                self.text[w.starts[t.first] : w.core_end(t.last)],
                t.name.entries,
                cue="comma",
            )
            for t in hit.tails
        )
        if parts:
            end = w.closed(start, parts[-1].end)
        return PlaceMention(start, end, kind, self.text[start:end], hit.name.entries, parts, round(weight, 3), cue)

    def _unsure(self, at: int) -> bool:
        """Word `at` is of no name, or only of a village's or a common word's."""
        first = self.inside.get(at)
        hit = self.hits.get(first) if first is not None else None
        return hit is None or ((hit.name.weak or hit.name.small) and not hit.tails)

    def _locality(self, hit: Hit) -> PlaceMention | None:
        """A town that the gazetteer does not know, by what follows it: "in Heron Ridge, Texas"."""
        w = self.w
        if hit.what is What.DEMONYM or not w.comma(hit.first) or not self._unsure(hit.first - 1):
            return None
        best = entry_of(hit.name.entries[0])
        bracket = "(" in w.gap(hit.first)
        little = best.what is What.CITY and best.population < (_DOUBTFUL if bracket else 100_000)
        if (hit.name.weak and not hit.name.code) or little:
            return None
        first = hit.first - 1
        if (
            not w.words[first][0].isupper()
            or w.low[first] in DATES
            or (w.words[first].isupper() and len(w.words[first]) < 4)
        ):
            return None
        while first > 0 and hit.first - first < 4 and w.joined(first) and w.words[first - 1][0].isupper():
            if w.low[first - 1] in words.MODIFIERS | DATES or w.low[first - 1] in PREP:
                break
            first -= 1
        while first < hit.first and (w.low[first] in PREP or w.low[first] in ARTICLES):
            first += 1
        if first >= hit.first or any(i in self.hits and self.hits[i].tails for i in range(first, hit.first)):
            return None
        cue, weight, _ = self.cue_of(first)
        if bracket and cue not in ("at", "in"):
            return None  # "A. Person (Bonn)"
        region = any(entry_of(n).what is What.REGION for n in hit.name.entries[:2])
        if cue == "segment":
            weight = 0.55 if region else 0.3
        elif cue not in ("at", "in") and not region:
            weight = 0.2
        if w.low[hit.first - 1] in words.BODIES:
            return None
        for inner in [i for i in self.hits if first <= i <= hit.first]:
            del self.hits[inner]
        start = w.starts[first]
        parts = (self.mention_of(hit, kind_of(hit.what), 0.5, "comma"),)
        end = w.closed(start, parts[0].end)
        return PlaceMention(start, end, PlaceKind.CITY, self.text[start:end], (), parts, weight, cue)

    def parts(self, first: int, last: int) -> tuple[PlaceMention, ...]:
        found = []
        for i in range(first, last + 1):
            hit = self.hits.get(i)
            if hit is not None and hit.last <= last and hit.what is not What.DEMONYM:
                low = self.w.low[hit.first]
                heads = words.HEADS_FIRST | words.HEADS_LAST | words.STREETS_FIRST | words.STREETS
                if hit.first == hit.last and low in heads and not hit.tails:
                    continue  # "Padang Fasa 2" is a field, not the town
                if not hit.tails and self._goes_on(hit):
                    continue  # "Isle of Mornay Hall" is not in Isle
                whole = not self.embedded(hit.first, hit.tails[-1].last if hit.tails else hit.last)
                if hit.first > first and self.w.near(hit.first) and self.w.low[hit.first - 1] in words.HEADS_FIRST:
                    whole = False  # "salle Lisbonne"
                if not whole and self._names_a_street(hit):
                    continue  # "10 Belgium Street" tells nothing of Belgium
                doubtful = not whole or hit.name.weak or hit.name.small
                if doubtful and not hit.tails and elsewhere(entry_of(hit.name.entries[0]).country, self.written):
                    continue  # "Aula Magna" is no town of Utah
                if whole or not hit.name.weak:
                    found.append(
                        self.mention_of(hit, kind_of(hit.what), 0.5 if whole else 0.2, "comma" if whole else "inside")
                    )
        return tuple(found)

    def _names_a_street(self, hit: Hit) -> bool:
        w, after, before = self.w, hit.last + 1, hit.first - 1
        behind = after < w.count and w.joined(after) and w.low[after] in _STREETS
        return behind or (before >= 0 and w.joined(hit.first) and w.low[before] in _STREETS_FIRST)

    def reach(self, at: int) -> int:
        hit = self.hits[at]
        return hit.tails[-1].last if hit.tails else hit.last


_STREETS = words.STREETS - {
    "way",
    "court",
    "ct",
    "place",
    "pl",
    "close",
    "row",
    "ring",
}  # other things are named so as well
_STREETS_FIRST = words.STREETS_FIRST - {"place", "lot", "county"}


@lru_cache(4096)
def likeliest_first(name: Name, written: str) -> Name:
    """A name with its namesake first where the text's language is written: Granada is no island in a Spanish text.

    Of a town that the whole world knows only a larger one.
    """
    first = entry_of(name.entries[0]) if len(name.entries) > 1 else None
    if first is None or written == "en" or not elsewhere(first.country, written):
        return name
    town = first.what is What.CITY and first.population < _KNOWN
    least = min(first.population, _TOWN) if town else first.population
    own = [
        number
        for number in name.entries[1:]
        if (entry := entry_of(number)).population >= least and not elsewhere(entry.country, written)
    ]
    return replace(name, entries=(*own, *(n for n in name.entries if n not in own))) if own else name


_KNOWN, _TOWN = 500_000, 50_000  # inhabitants


@cache
def much(country: str, written: str) -> int:
    """How much of a language is written in a land: its lot, from 0 for most of it to 5 for hardly any, 9 for nothing."""
    lots = signs.WRITTEN.get(written, ())
    return next((order for order, lands in enumerate(lots) if country in lands.split()), 9 if lots else 5)


def elsewhere(country: str, written: str) -> bool:
    """Whether in a land nobody writes the text's language, or many more write English."""
    lot = much(country, written)
    return lot == 9 or (written != "en" and lot > _FEW and much(country, "en") < lot)


_FEW = 3  # the lots of lands in which a language is much written
