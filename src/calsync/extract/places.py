"""Where a meeting is: towns and countries by the gazetteer, venues and addresses by grammar, and "online".

`Places.find` marks a text once; `place_for` picks for a stretch of it, `resolve` makes a Place of what was picked, with
its country and zone. All of it is linear in the text, and every mention is true: text[start:end] is what it rests on.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from calsync.extract.knowledge import venues as words
from calsync.extract.knowledge.cldr import DAYS, MONTHS
from calsync.extract.knowledge.places import Entry, Gazetteer, Name, What, fold, gazetteer
from calsync.model import Place

SURE = 0.45  # from this weight on a mention says where something is held; below, it only names a place
_WORD = re.compile(r"[ldLD]['’](?=[^\W\d_]{2})|[^\W_]+(?:['’][^\W_]+)*")
_OWN = re.compile(r"['’][sS]$|(?<=[sS])['’]$")
_JOINS = re.compile(r"[ \u00a0]?\n?[ \u00a0]{0,8}|-|\.[ \u00a0]?|[ \u00a0]&[ \u00a0]")
_BLANK = re.compile(r"\s+")
_EDGE = re.compile(r"[|\t:;·•–—(\[@*>]|\n| - |^$|,|  |\.\s")
_ARTICLES = frozenset(
    fold(w)
    for w in [
        "the",
        "a",
        "an",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "la",
        "le",
        "les",
        "el",
        "los",
        "las",
        "l'",
        "our",
        "its",
        "il",
        "lo",
        "de",
        "het",
        "den",
    ]
)
_INNER = frozenset(
    [
        "of",
        "the",
        "de",
        "del",
        "della",
        "dei",
        "des",
        "du",
        "da",
        "do",
        "la",
        "las",
        "los",
        "le",
        "les",
        "el",
        "and",
        "für",
        "fur",
        "for",
        "und",
        "y",
        "e",
        "d",
        "l",
        "von",
        "zu",
        "zum",
        "am",
    ]
)
_DATES = frozenset(
    {name for table in (*MONTHS.values(), *DAYS.values()) for name in map(fold, table) if len(name) > 3}
    | {
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
        "mai",
        "mei",
        "mac",
        "okt",
        "dez",
        "ene",
        "abr",
        "ago",
        "dic",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
    }
    | {
        "am",
        "pm",
        "uhr",
        "hrs",
        "hours",
        "noon",
        "midnight",
        "today",
        "tomorrow",
        "time",
        "date",
        "dates",
        "zeit",
        "datum",
        "heure",
        "hora",
        "waktu",
        "masa",
        "pukul",
        "jam",
        "tanggal",
        "tarikh",
        "register",
        "rsvp",
        "contact",
    }
)
_PREP = {fold(word) or word: weight for word, weight in words.PREPOSITIONS.items()}
# Countries in whose clocks it matters where one is.
_MANY_ZONES = frozenset(["US", "CA", "RU", "AU", "BR", "MX", "ID", "CD", "MN", "GL", "KI", "FM", "PG", "PF"])
# Where a text in a language is from, as long as nothing else is known, and how much that weighs.
_SPEAKS = {
    "ms": ("MY", 1.5),
    "id": ("ID", 1.5),
    "de": ("DE", 0.8),
    "fr": ("FR", 0.8),
    "es": ("ES", 0.8),
    "it": ("IT", 0.8),
    "nl": ("NL", 0.8),
}
_HOMES = {
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH"),
    "es": ("ES", "AR", "MX", "CL"),
    "ms": ("MY", "BN", "SG"),
    "id": ("ID",),
    "en": ("GB", "US"),
}


_SEATS = frozenset(
    "city town village township borough parish shire county municipality district municipal community "
    "regional university school college stadt gemeinde".split()
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


_HALL_WORDS = frozenset({"convention", "conference", "congress", "exhibition", "meeting", "meetings", "training"})
_ROOM_CODE = re.compile(
    r"(?!(?:G7|G8|G20|[QH]\d|P5|COP\d+|FY\d+|E3|F\d+|A\d+|B\d+|C4|CP\d+|[A-Z]20\d\d)$)[A-Z]{1,4}\d{1,4}[A-Z]?"
)


class PlaceKind(StrEnum):
    """What a mention is of. A demonym ("Malaysian") tells of a country and is never a location."""

    CITY = "city"
    COUNTRY = "country"
    REGION = "region"
    VENUE = "venue"
    ADDRESS = "address"
    ONLINE = "online"
    DEMONYM = "demonym"
    HINT = "hint"  # a postcode, a currency, a web address: it tells of a country only


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A stretch of the text that names a place: text[start:end].

    `entries` are the gazetteer's candidates, the likeliest first (none for a venue, or for a town that it does not
    know). `parts` are the places named inside and after it ("Hotel Melia, Hanoi" holds Hanoi). `weight`, 0 to 1, is how
    surely the words around it say that something is held there; `cue` is what says so: "at", "in", "label", "segment",
    "comma", "inside" (part of a longer name: "Bank of England"), "own" ("Malaysia's") or "" for none.
    """

    start: int
    end: int
    kind: PlaceKind
    text: str
    entries: tuple[int, ...] = ()
    parts: tuple[PlaceMention, ...] = ()
    weight: float = 0.5
    cue: str = ""

    @property
    def sure(self) -> bool:
        return self.weight >= SURE


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the words: the source's language and zone, the document's country, its dateline's place."""

    language: str | None = None
    zone: str | None = None
    country: str | None = None
    dateline: Place | None = None
    countries: Mapping[str, float] = field(default_factory=dict)
    regions: frozenset[int] = frozenset()  # states and provinces that the document names


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a report was written: the place, and the offsets of its name."""

    place: Place
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Where:
    """The answer for a stretch of text: the place, whether it is (also) online, the mentions that say so, and why."""

    place: Place | None
    online: bool
    mentions: tuple[PlaceMention, ...]
    reason: str

    @property
    def start(self) -> int:
        return min(m.start for m in self.mentions)

    @property
    def end(self) -> int:
        return max(m.end for m in self.mentions)


class _Words:
    """The words of a text with what stands before each; the one pass that everything else looks at."""

    def __init__(self, text: str, breaks: Collection[int]) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _WORD.finditer(text):
            self.words.append(match[0])
            self.starts.append(match.start())
            self.ends.append(match.end())
        self.low = [_low(word) for word in self.words]
        self.cap = [word[0].isupper() or word[0].isdigit() for word in self.words]
        self.count = len(self.words)
        self.broken = {bisect_left(self.starts, at) for at in breaks} if breaks else set()

    def gap(self, i: int) -> str:
        """What stands between word i - 1 and word i; the ends of the text count as a line's end."""
        if i <= 0 or i >= self.count:
            return "\n\n"
        return self.text[self.ends[i - 1] : self.starts[i]]

    def joined(self, i: int) -> bool:
        """Words i - 1 and i may belong to one name."""
        if i <= 0 or i >= self.count or i in self.broken:
            return False
        gap = self.text[self.ends[i - 1] : self.starts[i]]
        if gap == " " or gap == "-":
            return True
        if len(gap) > 10 or not _JOINS.fullmatch(gap):
            return False
        return "." not in gap or len(self.words[i - 1]) <= 3 or self.low[i - 1] in {"bldg", "blvd", "prof"}

    def near(self, i: int) -> bool:
        """Only white space (and at most one line's end) is between words i - 1 and i."""
        if i <= 0 or i >= self.count or i in self.broken:
            return False
        gap = self.text[self.ends[i - 1] : self.starts[i]]
        return gap == " " or (gap.isspace() and gap.count("\n") < 2 and "\t" not in gap and "  " not in gap.strip("\n"))

    def comma(self, i: int) -> bool:
        """A comma (or an opening bracket) and nothing else is between words i - 1 and i."""
        if i <= 0 or i >= self.count or i in self.broken:
            return False
        gap = self.text[self.ends[i - 1] : self.starts[i]]
        if gap == ", " or gap == ",":
            return True
        return len(gap) < 12 and gap.strip() in {",", ".,", "(", "["} and gap.count("\n") < 2

    def edge(self, i: int) -> bool:
        """Word i starts a line, a cell, an item or a part between commas."""
        return i <= 0 or i >= self.count or i in self.broken or bool(_EDGE.search(self.gap(i)))

    def edge_of_date(self, i: int) -> bool:
        """Behind a comma, word i is a date's."""
        return self.comma(i) and i < self.count and (self.words[i][0].isdigit() or self.low[i] in _DATES)

    def core_end(self, i: int) -> int:
        """Where word i ends without a possessive ending."""
        own = _OWN.search(self.words[i])
        return self.starts[i] + own.start() if own else self.ends[i]


@lru_cache(maxsize=50_000)
def _low(word: str) -> str:
    return fold(_OWN.sub("", word)) or word


@lru_cache(maxsize=50_000)
def _name(key: str) -> Name | None:
    return gazetteer().name(key)


@lru_cache(maxsize=10_000)
def _entry(number: int) -> Entry:
    return gazetteer().entry(number)


@dataclass(slots=True)
class _Hit:
    """A name of the gazetteer in the words first..last (inclusive)."""

    first: int
    last: int
    name: Name
    cue: str = ""
    weight: float = 0.0
    tails: list[_Hit] = field(default_factory=list)

    @property
    def what(self) -> What:
        return _entry(self.name.entries[0]).what


class Places:
    """The finder. It holds nothing of a text, and may be shared and pickled."""

    __slots__ = ()

    @property
    def gazetteer(self) -> Gazetteer:
        return gazetteer()

    def find(self, text: str, breaks: Collection[int] = (), language: str | None = None) -> list[PlaceMention]:
        """Every place that the text names, in order; none crosses an offset of `breaks` (block bounds)."""
        return _Finder(text, breaks).run()

    resolve = staticmethod(lambda mentions, context=None: resolve(mentions, context))


class _Finder:
    def __init__(self, text: str, breaks: Collection[int]) -> None:
        self.text = text
        self.w = _Words(text, breaks)
        self.hits: dict[int, _Hit] = {}
        self.last_of: dict[int, int] = {}  # the last word of a hit -> its first
        self.inside: dict[int, int] = {}  # every word of a hit -> its first

    def run(self) -> list[PlaceMention]:
        self._look_up()
        self._join_tails()
        found = [*self._labels(), *self._venues(), *_online(self.text)]
        found.sort(key=lambda m: (m.start, -m.end))
        kept: list[PlaceMention] = []
        reach = -1
        for mention in found:
            if mention.kind is PlaceKind.ONLINE or mention.start >= reach:
                kept.append(mention)
                if mention.kind is not PlaceKind.ONLINE:
                    reach = mention.end
        taken = [(m.start, m.end) for m in kept if m.kind is not PlaceKind.ONLINE]
        starts = [start for start, _ in taken]
        for mention in [*self._towns(), *self._bodies()]:
            at = bisect_right(starts, mention.start) - 1
            if at >= 0 and mention.start < taken[at][1]:
                continue
            if at + 1 < len(starts) and mention.end > starts[at + 1]:
                continue
            kept.append(mention)
        kept.extend(_hints(self.text))
        return sorted(kept, key=lambda m: (m.start, -m.end))

    # names of the gazetteer

    def _look_up(self) -> None:
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

    def _longest(self, at: int) -> _Hit | None:
        w = self.w
        alone = _name(w.low[at]) or _name(fold(w.words[at]))
        if alone is None:
            return None
        last = at
        for length in range(2, alone.words + 1):
            if at + length > w.count or not w.joined(at + length - 1):
                break
            last = at + length - 1
        while last > at:
            if w.cap[last]:
                name = _name(fold(w.text[w.starts[at] : w.core_end(last)]))
                if name and name.entries and (not name.weak or w.words[last][0].isupper()):
                    return _Hit(at, last, name)
            last -= 1
        if not alone.entries or (alone.code and not self._code(at)):
            return None
        if w.low[at] in _DATES:
            return None
        if len(w.words[at]) == 2 and w.low[at] == "us" and w.words[at] != "US":
            return None
        return _Hit(at, at, alone)

    def _code(self, at: int) -> bool:
        """An abbreviation of a state is one only after a town: "Austin, TX"."""
        w = self.w
        word = w.words[at]
        if not (w.comma(at) or w.near(at)) or at == 0 or not w.cap[at - 1] or w.words[at - 1].isdigit():
            return False
        if len(word) <= 3 and not word.isupper():
            return word.istitle() and w.comma(at)
        if w.comma(at):
            return True
        follows = w.words[at + 1] if at + 1 < w.count else ""
        return (at - 1) in self.last_of and (w.edge(at + 1) or follows.isdigit())

    def _join_tails(self) -> None:
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
            if self._holds(hit, following) and (min(mine) < max(theirs)):
                hit.tails = [following, *following.tails]
                del self.hits[following.first]

    @staticmethod
    def _levels(hit: _Hit) -> set[int]:
        return {
            {What.CITY: 0, What.SITE: 0, What.REGION: 1, What.COUNTRY: 2, What.DEMONYM: 3}[_entry(n).what]
            for n in hit.name.entries
        }

    @staticmethod
    def _holds(hit: _Hit, tail: _Hit) -> bool:
        """Some meaning of the tail holds some meaning of the name before it."""
        for number in tail.name.entries:
            over = _entry(number)
            for inner in hit.name.entries:
                entry = _entry(inner)
                if entry.country != over.country or entry.id == over.id:
                    continue
                if over.what is What.COUNTRY and entry.what in (What.CITY, What.REGION, What.SITE):
                    return True
                if over.what is What.REGION and (
                    entry.region == over.id or (entry.what is not What.COUNTRY and over.population == 100_000)
                ):
                    return True
                if (
                    over.what is What.CITY
                    and entry.what in (What.CITY, What.SITE)
                    and over.population > 10 * entry.population
                ):
                    return True
        return False

    def _cue(self, first: int) -> tuple[str, float, int]:
        """What stands before word `first`: its kind, its weight, and the word that says it (or -1)."""
        w = self.w
        if "@" in w.gap(first)[-2:]:
            return "at", 0.9, -1
        p = first - 1
        if p >= 0 and w.near(first) and w.low[p] in _ARTICLES and w.low[p] not in ("de", "a"):
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

    def _towns(self) -> list[PlaceMention]:
        """The hits that stand as places by themselves, and the unknown towns before a known state or country."""
        found: list[PlaceMention] = []
        for first in sorted(self.hits):
            hit = self.hits[first]
            local = self._locality(hit)
            if local is not None:
                found.append(local)
                continue
            mention = self._judge(hit)
            if mention is not None:
                found.append(mention)
        return found

    def _judge(self, hit: _Hit) -> PlaceMention | None:
        w = self.w
        last = hit.tails[-1].last if hit.tails else hit.last
        cue, weight, _ = self._cue(hit.first)
        what = hit.what
        if what is What.DEMONYM:
            return self._mention(hit, PlaceKind.DEMONYM, 0.0, "demonym")
        if hit.name.code:
            return None
        own = w.core_end(hit.last) != w.ends[hit.last] and not hit.tails
        embedded = self._embedded(hit.first, last)
        if (embedded or hit.name.weak or cue == "of") and not hit.tails and self._body(hit.first, last):
            if any(_entry(number).what is What.CITY for number in hit.name.entries):
                return self._mention(hit, PlaceKind.CITY, 0.2, "body")
        if (
            hit.name.weak
            and not hit.tails
            and re.match(r" (?:19|20)\d\d\b", self.text[w.ends[hit.last] : w.ends[hit.last] + 6])
        ):
            return None  # "Lent 2026"
        if embedded and not (hit.tails and cue in ("at", "in")):
            if hit.name.weak:
                return None
            return self._mention(hit, _kind(what), 0.1, "inside")
        if own:
            return None if hit.name.weak else self._mention(hit, _kind(what), 0.12, "own")
        if hit.tails:
            weight = max(weight, 0.55) if cue not in ("from", "of", "by", "von") else weight
            cue = cue or "comma"
        elif self._goes_on(hit):
            return None
        elif hit.name.small and not hit.name.weak and cue in ("segment", ""):
            weight = 0.36 if cue == "segment" else 0.3
        elif hit.name.weak:
            before = w.low[hit.first - 1] if hit.first else ""
            if before == "at" and cue == "at":
                return replace(self._mention(hit, PlaceKind.VENUE, 0.5, "at"), entries=())
            if not (
                (cue in ("at", "in", "to", "ke", "near") and before in words.WEAK_OK)
                or (cue == "segment" and self._alone(hit))
            ):
                return None
            weight *= 0.8
        elif what is What.COUNTRY and cue in ("", "segment"):
            weight = 0.7 if self._hosting(hit) else weight * 0.6
        elif cue == "segment" and what in (What.CITY, What.REGION):
            best = _entry(hit.name.entries[0])
            capital = gazetteer().country(best.country)
            if w.gap(hit.first).rstrip().endswith(("(", "[")) and not w.edge_of_date(hit.last + 1):
                weight = 0.3  # "A. Person (Bonn)"
            elif best.population < 100_000 and not (capital and capital.town == best.name):
                dated = re.match(r"[ \t]*(?:[|\t,:–—-]|  )[ \t|]*(?:\d|[A-Z][a-z]{2,8},? \d)", self.text[w.ends[hit.last] : w.ends[hit.last] + 24])
                weight = 0.46 if dated else 0.3
        hit.cue, hit.weight = cue, weight
        return self._mention(hit, _kind(what), weight, cue)

    def _body(self, first: int, last: int) -> bool:
        """A town in the name of its council or school: "Monroe City Council", "City of Monroe"."""
        w = self.w
        if last + 1 < w.count and w.joined(last + 1) and w.words[last + 1][0].isupper():
            after = set(w.low[last + 1 : last + 4])
            if w.low[last + 1] in _SEATS and after & _COUNCILS:
                return True
        return first > 1 and w.low[first - 1] in ("of", "de") and w.low[first - 2] in _SEATS and w.cap[first - 2]

    def _bodies(self) -> list[PlaceMention]:
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

    def _hosting(self, hit: _Hit) -> bool:
        """ "Malaysia will host", "Laos hosts"."""
        return any(low in ("host", "hosts", "hosting", "hosted") for low in self.w.low[hit.last + 1 : hit.last + 4])

    def _goes_on(self, hit: _Hit) -> bool:
        """The name goes on in small words that no gazetteer name has here: "Áras an Chontae"."""
        w, nxt = self.w, hit.last + 1
        return (
            nxt + 1 < w.count
            and w.near(nxt)
            and w.near(nxt + 1)
            and w.words[nxt] in ("an", "na", "des", "della", "del", "du", "der", "vom")
            and w.words[nxt + 1][0].isupper()
        )

    def _alone(self, hit: _Hit) -> bool:
        """The name starts its line and a date or, in capitals, a dash or colon follows: "READING, 3 May"."""
        w = self.w
        before, after = w.gap(hit.first), w.gap(hit.last + 1)
        best = _entry(hit.name.entries[0])
        starts = hit.first == 0 or "\n" in before or "\t" in before or hit.first in w.broken
        if best.population < 100_000 or not starts:
            return False
        if w.edge_of_date(hit.last + 1):
            return True
        capitals = self.text[w.starts[hit.first] : w.ends[hit.last]].isupper()
        return capitals and re.match(r"\s?(?:[–—:]|--? )", after) is not None

    def _embedded(self, first: int, last: int) -> bool:
        """A neighbour with a capital makes the name a part of a longer one: "Washington Post", "Paris Jackson"."""
        w = self.w
        if first > 0 and w.joined(first) and w.cap[first - 1] and not w.words[first - 1].isdigit():
            low = w.low[first - 1]
            if low not in words.MODIFIERS and low not in _PREP and low not in _DATES and low not in _ARTICLES:
                starts_sentence = w.edge(first - 1) and not w.text[w.starts[first - 1] : w.ends[first - 1]].isupper()
                if not starts_sentence or w.gap(first) == "-" or not self._verb(first - 1):
                    return True
        if last + 1 < w.count and w.joined(last + 1) and w.words[last + 1][0].isupper():
            low = w.low[last + 1]
            place = self.hits.get(last + 1)
            if low not in words.MODIFIERS and low not in _DATES and (place is None or place.name.weak):
                return True
            if (last + 1) in self.hits and self.hits[last + 1].what is not What.DEMONYM and w.gap(last + 1) == "-":
                return True
        return last + 1 < w.count and w.gap(last + 1) == "-" and not w.words[last + 1].isdigit()

    def _verb(self, at: int) -> bool:
        return self.w.low[at] in {"visit", "visiting", "hosting", "join", "see", "leaving", "welcome"}

    def _mention(self, hit: _Hit, kind: PlaceKind, weight: float, cue: str) -> PlaceMention:
        w = self.w
        start, end = w.starts[hit.first], w.core_end(hit.last)
        parts = tuple(
            PlaceMention(
                w.starts[t.first],
                w.core_end(t.last),
                _kind(t.what),
                self.text[w.starts[t.first] : w.core_end(t.last)],
                t.name.entries,
                cue="comma",
            )
            for t in hit.tails
        )
        if parts:
            end = parts[-1].end
        return PlaceMention(start, end, kind, self.text[start:end], hit.name.entries, parts, round(weight, 3), cue)

    def _locality(self, hit: _Hit) -> PlaceMention | None:
        """A town that the gazetteer does not know, by what follows it: "in Heron Ridge, Texas"."""
        w = self.w
        if (
            hit.what is What.DEMONYM
            or not w.comma(hit.first)
            or hit.first - 1 in self.inside
            or "(" in w.gap(hit.first)
        ):
            return None
        best = _entry(hit.name.entries[0])
        if (hit.name.weak and not hit.name.code) or (best.what is What.CITY and best.population < 100_000):
            return None
        first = hit.first - 1
        if (
            not w.words[first][0].isupper()
            or w.low[first] in _DATES
            or (w.words[first].isupper() and len(w.words[first]) < 4)
        ):
            return None
        while first > 0 and hit.first - first < 4 and w.joined(first) and w.words[first - 1][0].isupper():
            if w.low[first - 1] in words.MODIFIERS | _DATES or w.low[first - 1] in _PREP:
                break
            first -= 1
        while first < hit.first and (w.low[first] in _PREP or w.low[first] in _ARTICLES):
            first += 1
        if first >= hit.first or any(i in self.hits and self.hits[i].tails for i in range(first, hit.first)):
            return None
        cue, weight, _ = self._cue(first)
        region = any(_entry(n).what is What.REGION for n in hit.name.entries[:2])
        if cue == "segment":
            weight = 0.55 if region else 0.3
        elif cue not in ("at", "in") and not region:
            weight = 0.2
        if w.low[hit.first - 1] in words.BODIES:
            return None
        start = w.starts[first]
        parts = (self._mention(replace_tails(hit), _kind(hit.what), 0.5, "comma"),)
        end = parts[0].end
        return PlaceMention(start, end, PlaceKind.CITY, self.text[start:end], (), parts, weight, cue)

    # venues and addresses

    def _venues(self) -> list[PlaceMention]:
        w, found, done = self.w, [], -1
        for at in range(w.count):
            if at <= done:
                continue
            low = w.low[at]
            mention: tuple[int, int, float, str, PlaceKind] | None = None
            if low in words.HEADS_LAST or low in words.HEADS_FIRST:
                mention = self._headed(at, done)
            elif (
                low in words.STREETS
                or low in words.STREETS_FIRST
                or (low.endswith(words.STREET_ENDINGS) and len(low) > 6)
            ):
                mention = self._street(at, done)
            if mention is None and _ROOM_CODE.fullmatch(w.words[at]):
                mention = self._room_code(at)
            if (mention is None and low in ("at", "@")) or (mention is None and "@" in w.gap(at)[-2:]):
                mention = self._at_name(at if low != "at" else at + 1)
            if mention is None:
                continue
            first, last, weight, cue, kind = mention
            if first <= done:
                continue
            last, chained = self._chain(first, last)
            if chained and weight >= 0.25:
                weight = max(weight, min(0.9, weight + 0.25))
            found.append(self._venue(first, last, weight, cue, kind))
            done = last
        return found

    def _room_code(self, at: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """A room by its code alone: "in MR2"; after an hour, "14:00, MR5"."""
        w = self.w
        cue, _, _ = self._cue(at)
        after_hour = at > 1 and w.words[at - 1].isdigit() and w.gap(at - 1) in (":", ".") and w.comma(at)
        if not (cue == "in" and w.low[at - 1] == "in") and not after_hour:
            return None
        if at + 1 < w.count and w.near(at + 1) and w.words[at + 1].islower() and w.low[at + 1] not in _PREP:
            return None if w.low[at + 1] not in ("and", "for") else (at, at, 0.5, cue, PlaceKind.VENUE)
        return at, at, 0.65, cue, PlaceKind.VENUE

    def _venue(self, first: int, last: int, weight: float, cue: str, kind: PlaceKind) -> PlaceMention:
        w = self.w
        start, end = (
            w.starts[first],
            w.core_end(last) if w.words[last].lower().endswith(("'s", "’s")) and last > first else w.ends[last],
        )
        return PlaceMention(start, end, kind, self.text[start:end], (), self._parts(first, last), round(weight, 3), cue)

    def _parts(self, first: int, last: int) -> tuple[PlaceMention, ...]:
        found = []
        for i in range(first, last + 1):
            hit = self.hits.get(i)
            if hit is not None and hit.last <= last and hit.what is not What.DEMONYM:
                low = self.w.low[hit.first]
                heads = words.HEADS_FIRST | words.HEADS_LAST | words.STREETS_FIRST | words.STREETS
                if hit.first == hit.last and low in heads and not hit.tails:
                    continue  # "Padang Fasa 2" is a field, not the town
                whole = not self._embedded(hit.first, hit.tails[-1].last if hit.tails else hit.last)
                if whole or not hit.name.weak:
                    found.append(
                        self._mention(hit, _kind(hit.what), 0.5 if whole else 0.2, "comma" if whole else "inside")
                    )
        return tuple(found)

    def _headed(self, at: int, done: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """The venue whose head noun is word `at`."""
        w = self.w
        low = w.low[at]
        capital = w.words[at][0].isupper()
        first, last = at, at
        if capital:
            first = self._left(at, done)
        if low in words.HEADS_FIRST and (capital or low in words.LOWER_FIRST):
            last = self._right(at, capital)
        elif capital:
            last = self._tail(at)
        # a run that goes on behind its head: another head makes it longer, a body makes it none
        while (
            last + 1 < w.count
            and w.joined(last + 1)
            and w.words[last + 1][0].isupper()
            and capital
            and last - first < 10
        ):
            nxt = w.low[last + 1]
            if nxt in words.HEADS_LAST and nxt not in words.MODIFIERS:
                last = self._tail(last + 1)
                continue
            ahead = last + 2
            if (
                ahead < w.count
                and w.joined(ahead)
                and w.low[ahead] in words.HEADS_LAST
                and w.words[ahead][0].isupper()
                and nxt not in words.MODIFIERS
            ):
                last = self._tail(ahead)
                continue
            if nxt in words.BODIES and not w.text[w.starts[at] : w.ends[at]].isupper() and "\n" not in w.gap(last + 1):
                return None
            break
        if (
            capital
            and last + 1 < w.count
            and w.near(last + 1)
            and w.low[last + 1] in words.LOWER_LAST
            and w.words[last + 1].islower()
        ):
            last += 1  # "Middle School library"
        if last + 1 < w.count and w.near(last + 1) and w.low[last + 1] in words.BODIES and last == at and not capital:
            return None
        if not capital:
            first = self._left_lower(at)
            if last == at and low not in words.LOWER_LAST and not (first < at and w.words[first][0].isupper()):
                return None
        if last + 1 < w.count and w.joined(last + 1) and w.low[last + 1] in words.STREETS and capital and last == at:
            return None  # "Priory Road"
        cue, weight, _ = self._cue(first)
        bare = first == last
        organisation = all(
            w.low[i] in words.ORGANISATIONS or (w.low[i] not in words.HEADS_LAST and w.low[i] not in words.HEADS_FIRST)
            for i in range(first, last + 1)
        )
        after_time = first > 0 and (w.low[first - 1] in _DATES or w.words[first - 1][0].isdigit()) and cue == "segment"
        if cue in ("at", "in"):
            weight = 0.9 if cue == "at" else 0.85
            if not capital:
                weight = 0.6 if first == at else 0.65
                if w.low[first - 1] not in _ARTICLES and last == at and w.low[at] not in words.LOWER_FIRST:
                    weight = 0.3
            elif bare:
                weight = 0.7
        elif cue == "segment":
            weight = (0.75 if after_time else 0.3) if organisation else (0.8 if after_time else 0.6)
            if not capital or bare:
                weight = 0.6 if after_time and (w.edge(last + 1)) else 0.3 if capital and w.edge(last + 1) else 0.0
        else:
            weight = min(weight, 0.4) if cue in ("to", "from") else 0.2
            if not capital or bare:
                return None
        if (
            w.text[w.starts[first] : w.ends[last]].isupper()
            and last - first < 3
            and cue == "segment"
            and not after_time
        ):
            weight = min(weight, 0.3)
        if weight <= 0:
            return None
        if (
            bare
            and low
            in words.STREETS_FIRST
            | {"place", "level", "parking", "field", "bar", "ground", "grounds", "base", "camp", "port", "fort"}
            and weight < 0.6
        ):
            return None
        if (
            bare
            and low
            in (
                "place",
                "level",
                "house",
                "school",
                "bar",
                "field",
                "camp",
                "base",
                "office",
                "offices",
                "messe",
                "sal",
                "casa",
                "point",
                "mess",
                "wing",
                "burg",
                "pool",
                "suite",
            )
            and cue not in ("at", "in")
        ):
            return None
        if low in ("place", "level", "bar", "field", "office") and bare:
            return None
        return first, last, weight, cue, PlaceKind.VENUE

    def _left(self, at: int, done: int) -> int:
        """The first word of the run of capitals that ends at word `at`."""
        w, first = self.w, at
        while first - 1 > done and at - first < 8 and w.joined(first):
            p = first - 1
            low = w.low[p]
            if low in _DATES or (low in _PREP and low not in _INNER):
                break
            if w.words[p][0].isupper() or (w.words[p][0].isdigit() and len(w.words[p]) == 4 and first == at):
                first = p
            elif (
                low in _INNER
                and p - 1 > done
                and w.joined(p)
                and w.words[p - 1][0].isupper()
                and low not in ("the", "for", "am", "e")
            ):
                before = w.low[p - 1]
                if before in _DATES or before in _PREP or (p - 1 in self.inside and low in ("and",)):
                    break
                if low in ("of", "and", "de", "y", "und") and before in (words.BODIES | words.HAPPENINGS) - _HALL_WORDS:
                    break
                first = p - 1
            else:
                break
        while first < at and (w.low[first] in _ARTICLES or w.low[first] in _PREP or w.low[first] in words.LABELS_SET):
            first += 1
        return first

    def _left_lower(self, at: int) -> int:
        """For "the parish hall" the modifier is of the name too; so are capitals before ("Middle School library")."""
        w, first = self.w, at
        if w.low[at] in words.LOWER_FIRST:
            return at
        while first > 0 and at - first < 5 and w.near(first):
            low = w.low[first - 1]
            if low in _ARTICLES or low in _PREP or low in _DATES:
                break
            if w.words[first - 1][0].isupper() or (
                at - first < 2 and (w.near(first - 1) and w.low[first - 2] in _ARTICLES if first > 1 else False)
            ):
                first -= 1
            else:
                break
        return first

    def _right(self, at: int, capital: bool) -> int:
        """The last word of a name that its head begins: "Salle des fêtes", "Room 5.27", "Hotel Melia"."""
        w, last = self.w, at
        while last + 1 < w.count and last - at < 7:
            nxt = last + 1
            gap = w.gap(nxt)
            if (
                not (w.joined(nxt) or gap in (" #", "/") or (gap == "." and w.words[nxt][0].isdigit()))
                or w.low[nxt] in _DATES
            ):
                break
            low, word = w.low[nxt], w.words[nxt]
            if word[0].isdigit():
                if len(word) > 5 or self._clock(nxt) or "\n" in gap:
                    break
                last = nxt
            elif word[0].isupper():
                if (low in words.MODIFIERS and len(word) > 1) or "\n" in gap:
                    break
                last = nxt
            elif (
                low in _INNER | {"l", "d", "no", "nr", "lt"}
                and low not in ("and", "for", "y", "e", "und", "am")
                and nxt + 1 < w.count
                and w.joined(nxt + 1)
            ):
                follow = w.words[nxt + 1]
                if low == "la" or low == "las" or low == "los" or low == "les":
                    pass
                if (
                    not follow[0].isupper()
                    and not follow[0].isdigit()
                    and not (
                        w.low[at] in words.LOWER_FIRST
                        or (capital and low in ("de", "des", "del", "du", "d", "l", "la"))
                    )
                ):
                    break
                if w.low[nxt + 1] in _INNER:
                    last = nxt
                    continue
                if w.low[nxt + 1] in _DATES:
                    break
                last = nxt + 1
            elif (
                low
                in (
                    "serbaguna",
                    "hall",
                    "room",
                    "utama",
                    "polivalente",
                    "plenos",
                    "municipal",
                    "communale",
                    "polyvalente",
                    "theatre",
                    "audience",
                )
                and last == at
            ):
                last = nxt
            else:
                break
        while last > at and w.low[last] in _INNER:
            last -= 1
        return last

    def _tail(self, at: int) -> int:
        """What belongs to a head behind it: a number or letter ("Hall C", "Room 4.12"), "of Natural History"."""
        w, last = self.w, at
        nxt = at + 1
        if nxt < w.count and "\n" not in w.gap(nxt) and (w.joined(nxt) or w.gap(nxt) == " #"):
            word = w.words[nxt]
            if (word[0].isdigit() and len(word) <= 4 and not self._clock(nxt)) or (len(word) == 1 and word.isupper()):
                last = nxt
                if last + 1 < w.count and w.gap(last + 1) in (".", "/", "-") and w.words[last + 1][0].isdigit():
                    last += 1
            elif w.low[nxt] in ("no", "nr") and nxt + 1 < w.count and w.words[nxt + 1].isdigit():
                last = nxt + 1
            elif w.low[nxt] in ("of", "de", "for") and nxt + 1 < w.count and w.joined(nxt + 1):
                end = nxt + 1
                while (
                    end < w.count
                    and end - nxt < 6
                    and w.joined(end)
                    and (w.words[end][0].isupper() or w.low[end] in ("the", "and", "de", "of", "la"))
                ):
                    if w.low[end] in _DATES:
                        break
                    end += 1
                end -= 1
                while end > nxt and not w.words[end][0].isupper():
                    end -= 1
                if end > nxt:
                    last = end
        return last

    def _clock(self, at: int) -> bool:
        """Word `at` is a number of a time or a date, not of a room."""
        w = self.w
        follows = w.low[at + 1] if at + 1 < w.count else ""
        gap = w.gap(at + 1)
        year = w.words[at].isdigit() and len(w.words[at]) == 4 and w.words[at][:2] in ("19", "20")
        return (
            (follows in _DATES and not gap.count("\n"))
            or (":" in gap[:1] and follows[:1].isdigit())
            or (gap == "." and re.fullmatch(r"\d\d(?:am|pm|h|uhr)", follows) is not None)
            or (gap == "." and follows.isdigit() and len(follows) == 2 and at + 2 < w.count and w.low[at + 2] in _DATES)
            or bool(re.fullmatch(r"\d{1,2}(?:am|pm|h|h\d\d|st|nd|rd|th)", w.words[at], re.IGNORECASE))
            or year
        )

    def _street(self, at: int, done: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """An address without a venue: a number and a street in either order."""
        w = self.w
        if not w.words[at][0].isupper() and w.low[at] not in ("rue", "place", "avenue", "calle", "quai", "via"):
            return None
        first = last = at
        low = w.low[at]
        number = False
        if low in words.STREETS_FIRST and at + 1 < w.count:
            last = self._right(at, True)
            if last == at:
                return None
            if at - 1 > done and w.words[at - 1].isdigit() and (w.near(at) or w.comma(at)) and not self._clock(at - 1):
                first, number = at - 1, True
        if last == at:
            first = self._left(at, done)
            if (
                first - 1 > done
                and w.joined(first)
                and w.words[first - 1][0].isdigit()
                and len(w.words[first - 1]) < 6
                and not self._clock(first - 1)
            ):
                first -= 1
                number = True
            elif first < at and w.words[first][0].isdigit():
                number = True
        if (
            not number
            and last + 1 < w.count
            and (w.near(last + 1) or w.comma(last + 1))
            and re.fullmatch(r"\d{1,4}[a-zA-Z]?", w.words[last + 1])
            and not self._clock(last + 1)
        ):
            last, number = last + 1, True
        if first == last and not number:
            return None
        cue, weight, _ = self._cue(first)
        if not number:
            if (
                cue not in ("at", "in")
                or low in ("st", "dr", "way", "court", "ct", "place", "pl", "close", "row", "ring", "square")
                or low in words.BODIES
            ):
                return None
            return first, last, 0.5 if cue == "in" else 0.4, cue, PlaceKind.ADDRESS
        weight = 0.85 if cue in ("at", "in") else 0.5 if cue == "segment" else 0.3
        return first, last, weight, cue, PlaceKind.ADDRESS

    def _at_name(self, at: int) -> tuple[int, int, float, str, PlaceKind] | None:
        """A proper name after "at" that no table knows: "at Jack Sprat's", "at the Marriott in Burlington"."""
        w = self.w
        while at < w.count and w.low[at] in _ARTICLES and w.near(at):
            at += 1
        if (
            at >= w.count
            or not w.words[at][0].isupper()
            or at in self.inside
            or w.low[at] in _DATES
            or w.low[at] in words.HEADS_FIRST
            or w.low[at] in words.HEADS_LAST
            or not (w.near(at) or "@" in w.gap(at))
        ):
            return None
        last = at
        while last + 1 < w.count and last - at < 6 and w.joined(last + 1):
            word, low = w.words[last + 1], w.low[last + 1]
            if low in words.HEADS_LAST or low in words.HEADS_FIRST:
                return None  # its head will find it
            if (word[0].isupper() or (word[0].isdigit() and not self._clock(last + 1))) and low not in _DATES:
                last += 1
            elif (
                low in _INNER
                and last + 2 < w.count
                and w.joined(last + 2)
                and w.words[last + 2][0].isupper()
                and low != "for"
            ):
                last += 2
            else:
                break
        if any(w.low[i] in words.HAPPENINGS for i in range(at, last + 1)) or any(
            re.search(r"\d(?:st|nd|rd|th)$", w.words[i]) for i in range(at, last + 1)
        ):
            return None
        follows = w.low[last + 1] if last + 1 < w.count else ""
        placed = (follows in ("in", "at") and (last + 2) in self.hits) or (
            w.comma(last + 1)
            and ((last + 1) in self.hits or (w.words[last + 1][0].isdigit() and not self._clock(last + 1)))
        )
        weight = 0.75 if placed else 0.5 if w.words[last].isupper() is False else 0.3
        return at, last, weight, "at", PlaceKind.VENUE

    def _chain(self, first: int, last: int) -> tuple[int, bool]:
        """A venue goes on over the parts of its address: rooms, houses, streets, towns, countries."""
        w, start, chained = self.w, last, False
        while last - start < 40:
            nxt = last + 1
            if nxt >= w.count or nxt in w.broken:
                break
            end = self._part(nxt)
            if end is None:
                break
            last, chained = end, True
        return last, chained

    def _part(self, nxt: int) -> int | None:
        w = self.w
        low = w.low[nxt]
        if (
            low in ("in", "at", "of", "di", "en", "a", "im", "von")
            and w.near(nxt)
            and (nxt + 1) in self.hits
            and w.near(nxt + 1)
        ):
            return self._reach(nxt + 1)
        gap = w.gap(nxt)
        if nxt in self.hits and (
            (w.near(nxt) and re.fullmatch(r"\d{4,6}", w.words[nxt - 1]))
            or w.comma(nxt)
            or (gap.strip() in ("-", "–", "") and gap.count("\n") < 2 and not w.near(nxt))
        ):
            hit = self.hits[nxt]
            if hit.what is not What.DEMONYM and not self._followed(hit) and (not hit.name.weak or w.comma(nxt)):
                return self._reach(nxt)
            return None
        if (
            re.fullmatch(r"\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?|\d[A-Z]{2}", w.words[nxt])
            and w.near(nxt)
            and not self._year(nxt)
        ):
            return nxt
        if not w.comma(nxt) or "(" in gap or "[" in gap:
            return None
        if low in _DATES:
            return None
        word = w.words[nxt]
        if word[0].isdigit():
            return self._numbered(nxt)
        if low in words.LOWER_FIRST and not word[0].isupper():
            end = self._right(nxt, False)
            return end if end > nxt else None
        if not word[0].isupper():
            if low in ("first", "second", "third", "ground", "top") and nxt + 1 < w.count and w.low[nxt + 1] == "floor":
                return nxt + 1
            return None
        end, headed = nxt, low in words.HEADS_LAST or low in words.HEADS_FIRST or low in words.STREETS
        while end + 1 < w.count and end - nxt < 7 and w.joined(end + 1) and "\n" not in w.gap(end + 1):
            following = w.low[end + 1]
            if following in _DATES:
                break
            if w.words[end + 1][0].isupper() or (w.words[end + 1][0].isdigit() and not self._clock(end + 1)):
                end += 1
            elif following in _INNER and end + 2 < w.count and w.joined(end + 2) and w.words[end + 2][0].isupper():
                end += 2
            else:
                break
            headed = (
                headed
                or w.low[end] in words.HEADS_LAST
                or w.low[end] in words.STREETS
                or w.low[end].endswith(words.STREET_ENDINGS)
            )
        headed = headed or low in words.STREETS_FIRST or low.endswith(words.STREET_ENDINGS)
        if any(w.low[i] in words.BODIES for i in range(nxt, end + 1)) and not headed:
            return None
        if headed:
            return end
        if (
            end + 1 < w.count
            and w.comma(end + 1)
            and (end + 1) in self.hits
            and self.hits[end + 1].what is not What.DEMONYM
        ):
            return end
        if end + 1 >= w.count or (
            re.match(r"\s*(?:\n|$|[.;)|]|  )", w.gap(end + 1)) and end - nxt < 3 and not w.words[nxt].isupper()
        ):
            return end
        return None

    def _year(self, at: int) -> bool:
        return self.w.words[at].isdigit() and len(self.w.words[at]) == 4 and self.w.words[at][:2] in ("19", "20")

    def _followed(self, hit: _Hit) -> bool:
        """A town that is the start of something else: "…, Paris Agreement"."""
        last = hit.tails[-1].last if hit.tails else hit.last
        return self._embedded(last, last) and self.w.joined(last + 1) and self.w.low[last + 1] not in words.HEADS_LAST

    def _reach(self, at: int) -> int:
        hit = self.hits[at]
        return hit.tails[-1].last if hit.tails else hit.last

    def _numbered(self, at: int) -> int | None:
        """A part of an address that a number starts: a street, a floor, a postcode with its town."""
        w = self.w
        if self._clock(at) and not re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)", w.words[at]):
            return None
        end, named = at, False
        while end + 1 < w.count and end - at < 7 and w.joined(end + 1) and "\n" not in w.gap(end + 1):
            low = w.low[end + 1]
            if low in _DATES:
                return None if end == at else end if named else None
            if (
                w.words[end + 1][0].isupper()
                or low in words.STREETS_FIRST
                or low in _INNER | {"floor", "bis", "l", "d"}
                or (end > at and w.words[end + 1][0].isdigit() and len(w.words[end + 1]) < 6)
            ):
                end += 1
                named = named or w.words[end][0].isupper() or low == "floor"
                if (end + 1) in self.hits and w.comma(end + 1):
                    break
            else:
                break
        while end > at and w.low[end] in _INNER:
            end -= 1
        if named:
            return end
        if w.words[at].isdigit() and len(w.words[at]) in (4, 5, 6) and not self._year(at):
            return at
        return (
            at
            if w.words[at].isdigit()
            and len(w.words[at]) < 4
            and w.edge(at + 1)
            and at > 0
            and w.low[at - 1].endswith(words.STREET_ENDINGS)
            else None
        )

    # labelled lines

    def _labels(self) -> list[PlaceMention]:
        found = []
        for match in _LABEL.finditer(self.text):
            start, end = match.span("value")
            if start == end:
                follow = _NEXT.match(self.text, match.end())
                if follow is None:
                    continue
                start, end = follow.span("value")
            elif self.text[end - 1] == ",":
                follow = _NEXT.match(self.text, end)
                if follow is not None and "\n\n" not in self.text[end : follow.start("value")]:
                    end = follow.end("value")
            mention = self._value(start, end)
            if mention is not None:
                found.append(mention)
        return found

    def _value(self, start: int, end: int) -> PlaceMention | None:
        text = self.text
        stop = _STOP.search(text, start, end)
        if stop is not None and stop.start() > start:
            end = stop.start()
        elif stop is not None:
            return None
        value = text[start:end].rstrip(" \t,;.|·-–—")
        end = start + len(value)
        if not value or not any(sign.isalpha() for sign in value) or _OPEN.fullmatch(value):
            return None
        if _ONLINE_ONLY.fullmatch(value):
            return None  # `_online` speaks of it
        w = self.w
        first, last = bisect_left(w.starts, start), bisect_right(w.starts, end - 1) - 1
        if first > last or last >= w.count:
            return None
        if len(value) > 200 or (not any(w.cap[i] for i in range(first, last + 1)) and last - first > 5):
            return None
        hit = self.hits.get(first)
        if hit is not None and self._reach(first) >= last and not hit.name.code:
            hit.weight, hit.cue = 0.95, "label"
            return self._mention(hit, _kind(hit.what), 0.95, "label")
        return PlaceMention(start, end, PlaceKind.VENUE, text[start:end], (), self._parts(first, last), 0.97, "label")


def replace_tails(hit: _Hit) -> _Hit:
    """The same hit; a state that follows an unknown town brings its own tails."""
    return hit


_LABEL = re.compile(
    rf"^[ \t>*•\-–#|]{{0,12}}(?:{words.LABELS})[ \t*]{{0,3}}(?::|\||\t|[ ]{{2,}}(?=\S)|[ ][–-][ ])[ \t*]{{0,40}}(?P<value>[^\n|\t]*)",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT = re.compile(r"(?:[ \t|]*\n){1,2}[ \t>*•|]{0,12}(?P<value>[^\n|:]{2,120})(?=\n|\||$)")
_STOP = re.compile(
    r"(?:[ \t]{2,}|[;,.(]?[ \t]+|^)(?:date|time|when|datum|zeit|wann|uhrzeit|fecha|hora|heure|tarikh|masa|tanggal|waktu|pukul|contact|phone|tel|rsvp|speaker|register|agenda)\s*[:.]"
    r"|[ \t]{4,}|https?://|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day|\.\s+(?=[A-Z][a-z]+ [a-z]+ )",
    re.IGNORECASE,
)
_OPEN = re.compile(words.OPEN, re.IGNORECASE)

_SERVICE = "|".join(sorted((re.escape(name) for name in words.SERVICES), key=len, reverse=True))
_GATHER = r"(?:meetings?|workshops?|seminars?|sessions?|events?|briefings?|calls?|conferences?|forums?|summits?|hearings?|classes|class|talks?|panels?|open house|town halls?|consultations?|format|form|mode|retreat|roundtables?|plenary|agm|gathering|launch|dialogue|lectures?|participation|attendance)"
_ONLINE = re.compile(
    rf"(?P<via>\b(?:via|on|by|over|through|using|per|über|ueber|sur|par|por|melalui|menerusi|lewat|with|in|join(?:ing)?|and|und|et)\s+(?:a\s+|the\s+|an\s+)?(?P<service>{_SERVICE}|video[ -]?(?:conference|conferencing|link|call|konferenz)|visioconf[ée]rence|videoconferencia|telekonferensi|konferensi video|persidangan video|sidang video|tele?conference|telephone|conference call|live ?stream|web(?:cast|inar)|correspondence))\b"
    rf"|(?P<tool>\b(?:{_SERVICE})\s+(?:meeting|link|webinar|call|room|id|details|konferenz|videokonferenz)\b)"
    rf"|\b(?:held|takes? place|meets?|meeting|convened?|conducted|hosted|stattfinden|findet|go(?:es)?|live|entirely|fully|only|available to attend|attend|attended|participate|join(?: us)?)\s+(?:entirely\s+|fully\s+|only\s+|nur\s+)?(?:online|virtually|remotely|digital|virtuell)\b"
    rf"|\b(?:online|virtual|web-based|remote|digital|hybrid|virtuelles?|virtuelle[rn]?|zoom)[ -]{_GATHER}\b"
    rf"|\b{_GATHER}\s+(?:online|virtually|in online form)\b"
    r"|\b(?:and|or)\s+(?:online|virtual(?:ly)?)\b"
    r"|\b(?:virtually|webinar|webinaire|webseminar|visioconf[ée]rence|video ?conference|videokonferenz|videoconferencia|dial-in|teleconference|telefonkonferenz|secara (?:maya|daring|dalam talian|online|virtual)|dalam talian|daring|en ligne|en distanciel|en línea|de forma virtual|modalidad virtual|formato virtual|online-(?:veranstaltung|seminar|sitzung|vortrag|treffen)|in hybrid form(?:at)?|hybrid)\b"
    r"|(?:^|[(|\t:;,·•–—/+]|\s-\s)[ \t]*(?:online|virtual|remote|hybrid|zoom|webex|teams|microsoft teams|ms teams|google meet|jitsi|videokonferenz|virtuell|daring)(?=[ \t]*(?:$|[)|\t:;,.·•–—/(+]|\s-\s|\n|via|only))"
    r"|\bhttps?://[\w.-]*(?:zoom\.us|zoom\.example|webex\.|teams\.microsoft|meet\.google|meet\.jit\.si|gotomeet)[^\s<>\")]*",
    re.IGNORECASE | re.MULTILINE,
)
_NOT_ONLINE = re.compile(
    r"(?:register|apply|application|registration|available|buy|book|order|submit|submission|published|read|watch|tickets?|donate|pay|vote|survey|nominat\w+|sign up|booking|recording|replay|archive)\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
_ONLINE_ONLY = re.compile(
    rf"(?:online|virtual(?:ly)?|remote|{_SERVICE}|webinar|daring|dalam talian|en ligne|en línea|virtuell|digital|video ?conference|teleconference)(?:\W+(?:online|via|only|meeting|webinar|{_SERVICE}|link\b.*|\(.*\)))*\W*",
    re.IGNORECASE,
)
_HYBRID = re.compile(
    r"hybrid|in[- ]person|on-?site|\band (?:online|virtual|on zoom|on teams)|\bor online", re.IGNORECASE
)


def _online(text: str) -> list[PlaceMention]:
    """Every mention of taking part from afar; what can only be ordered or read online is none."""
    found = []
    for match in _ONLINE.finditer(text):
        low = match[0].lower()
        if "line" in low and _NOT_ONLINE.search(text, max(0, match.start() - 60), match.start()) and "held" not in low:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip(" \t(|:;,·•–—/+-"))
        name = "correspondence" if low.endswith("correspondence") else ""
        name = name or next((shown for key, shown in words.SERVICES.items() if re.search(rf"\b{key}\b", low)), "")
        if (
            match["via"]
            and match["service"].lower() in ("teams", "gather", "zoom")
            and text[match.start("service")].islower()
        ):
            continue
        if match["via"] and low.split()[0] in ("with", "and", "in", "und", "et") and not name:
            if "video" not in low and "visio" not in low:
                continue
        if (
            match["via"]
            and low.split()[0] in ("with", "and", "et", "und")
            and name in ("YouTube", "Facebook Live", "WhatsApp")
        ):
            continue
        if start < match.end():
            found.append(
                PlaceMention(start, match.end(), PlaceKind.ONLINE, text[start : match.end()], weight=0.8, cue=name)
            )
    return found


_HINTS: tuple[tuple[str, str, float, str], ...] = (
    ("GB", r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b", 2.0, "postcode"),
    ("CA", r"\b[A-Z]\d[A-Z] \d[A-Z]\d\b", 2.0, "postcode"),
    ("IE", r"\b[A-Z]\d[\dW] [A-Z]\d[A-Z\d]{2}\b|\bT\.?D\.?\b(?=[,. ])|\bCathaoirleach\b|\bEircode\b", 1.0, "words"),
    ("GB", r"£", 1.0, "currency"),
    ("IN", r"\bRs\.? ?\d|₹|\bHon[’']ble\b|\blakhs?\b", 1.5, "words"),
    ("MY", r"\bRM ?\d", 1.5, "currency"),
    ("ID", r"\bRp\.? ?\d|\bWI[BT]A?\b", 1.5, "words"),
    ("PH", r"\bPh[Pp] ?\d|₱", 1.5, "currency"),
    ("BR", r"\bR\$ ?\d", 1.5, "currency"),
    ("AU", r"\bA[CEW][SD]T\b|\bABN\b|\bA\$ ?\d", 1.5, "words"),
    ("NZ", r"\bNZ[SD]T\b|\bNZ\$ ?\d", 1.5, "words"),
    ("SG", r"\bS\$ ?\d", 1.0, "currency"),
    ("GB", r"(?i:\bparish council\b|\bborough council\b|\bvillage hall\b|\bCllr\b|\bhalf term\b)", 0.5, "words"),
    (
        "US",
        r"(?i:\bopen meetings? (?:law|act)\b|\bboard of supervisors\b|\bselectboard\b|\bcounty commission|\bHOA\b)",
        0.8,
        "words",
    ),
    ("FR", r"(?i:\bcommune de\b|\bconseil municipal\b|République française)", 0.8, "words"),
    ("AU", r"(?i:\bshire of\b|\bshire council\b)", 1.0, "words"),
    ("ID", r"\b(?:Kabupaten|Kecamatan|Kelurahan|DPRD|Pemkot|Pemkab)\b", 1.0, "words"),
    ("MY", r"\b(?:Taman [A-Z]|Persiaran|Bernama|YB |Datuk|Dato)", 0.8, "words"),
    ("US", r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\bA\.R\.S\.|\bRobert's Rules\b", 1.5, "postcode"),
)
_CALLING = {
    "44": "GB", "33": "FR", "49": "DE", "34": "ES", "43": "AT", "41": "CH", "353": "IE", "39": "IT", "31": "NL", "32": "BE", "351": "PT", "45": "DK",
    "46": "SE", "47": "NO", "358": "FI", "48": "PL", "420": "CZ", "60": "MY", "62": "ID", "63": "PH", "65": "SG", "66": "TH", "84": "VN", "673": "BN",
    "61": "AU", "64": "NZ", "91": "IN", "81": "JP", "82": "KR", "86": "CN", "27": "ZA", "254": "KE", "54": "AR", "55": "BR", "56": "CL", "356": "MT",
}  # fmt: skip
_TOP = frozenset(
    "uk de fr es at ch ie it nl be pt dk se no fi pl cz sk hu my id ph sg th vn bn au nz in jp kr cn za ke ar br cl mx ca ru ua tr lk fj".split()
)
_HINT = re.compile("|".join(f"(?P<h{i}>{pattern})" for i, (_, pattern, _, _) in enumerate(_HINTS)))
_PHONE = re.compile(r"(?:\+|\b00)(\d{1,3})[ .(-]")
_DOMAIN = re.compile(r"(?:@|//|\bwww\.)[\w.-]{1,80}\.([a-z]{2})\b(?![.\w-])")


def _hints(text: str) -> list[PlaceMention]:
    """What tells of a country without naming it: postcodes, currencies, telephone and web addresses."""
    found: list[tuple[int, int, str, float, str]] = []
    for match in _HINT.finditer(text):
        country, _, weight, cue = _HINTS[int((match.lastgroup or "h0")[1:])]
        found.append((match.start(), match.end(), country, weight, cue))
    for match in _PHONE.finditer(text):
        for length in (3, 2):
            country = _CALLING.get(match[1][:length]) or ""
            if country:
                found.append((match.start(), match.end(1), country, 1.0, "telephone"))
                break
    for match in _DOMAIN.finditer(text):
        if match[1] in _TOP:
            found.append((match.start(1), match.end(1), "GB" if match[1] == "uk" else match[1].upper(), 1.0, "domain"))
    seen: Counter[tuple[str, str]] = Counter()
    mentions = []
    for start, end, country, weight, cue in found:
        entry = gazetteer().country(country)
        seen[country, cue] += 1
        if entry is not None and seen[country, cue] <= 3 and text[start:end].strip():
            mentions.append(
                PlaceMention(start, end, PlaceKind.HINT, text[start:end], (entry.id,), weight=weight, cue=cue)
            )
    return mentions


def _kind(what: What) -> PlaceKind:
    return {
        What.CITY: PlaceKind.CITY,
        What.SITE: PlaceKind.CITY,
        What.REGION: PlaceKind.REGION,
        What.COUNTRY: PlaceKind.COUNTRY,
        What.DEMONYM: PlaceKind.DEMONYM,
    }[what]


# choosing among the meanings of a name, and composing a Place


def choose(mention: PlaceMention, context: Context) -> Entry | None:
    """The entry that the mention most likely means: what follows it decides, then the countries around, then size."""
    return _choose(mention.entries, [part.entries for part in mention.parts], context)


def _choose(numbers: Sequence[int], tails: Sequence[Sequence[int]], context: Context) -> Entry | None:
    best: tuple[float, Entry] | None = None
    total = sum(context.countries.values()) or 1.0
    home = zone_country(context.zone)
    languages = _HOMES.get((context.language or "").lower()[:2], ())
    for order, number in enumerate(numbers):
        entry = _entry(number)
        score = math.log10(entry.population + 1) - 0.6 * order + (1.0 if entry.what is What.COUNTRY else 0.0)
        if entry.what is What.SITE:
            score = 6.0
        for tail in tails:
            over = [_entry(n) for n in tail]
            if any(
                o.what is What.REGION
                and (o.id == entry.region or (o.population == 100_000 and o.country == entry.country))
                for o in over
            ):
                score += 12
            elif any(o.country == entry.country and o.id != entry.id for o in over):
                score += 6
        if context.dateline is not None and context.dateline.country == entry.country:
            score += 1.0
        if context.country == entry.country:
            score += 2.0
        score += 3.0 * context.countries.get(entry.country, 0.0) / total
        if context.zone and (context.zone == entry.zone or home == entry.country):
            score += 1.5
        if entry.country in languages:
            score += 0.4
        if entry.region in context.regions:
            score += 1.5
        if best is None or score > best[0]:
            best = score, entry
    return best[1] if best else None


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
    town = _name(fold(zone.rsplit("/", 1)[1]))
    for number in town.entries if town else ():
        entry = _entry(number)
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
        replace(m, text=_title(m.text))
        if (m.entries or m.kind is PlaceKind.CITY) and m.text.isupper() and len(m.text) > 3
        else m
        for m in flat
    ]
    venue = next((m for m in flat if m.kind in (PlaceKind.VENUE, PlaceKind.ADDRESS)), None)
    head = venue or flat[0]
    rest = [m for m in flat if m is not head]
    text = _tidy(head.text)
    town: Entry | None = None
    over: Entry | None = None  # state or country
    country: str | None = None
    city: str | None = None
    shown: list[str] = []
    places = [*(head.parts if venue or not head.entries else ()), *rest]
    if head.entries:
        places.insert(0, head)
    tails = [p.entries for p in places[1:]] if not venue else []
    places = [part for part in places if part.kind is not PlaceKind.HINT]
    for index, part in enumerate(places):
        nested = [p.entries for p in part.parts] or [p.entries for p in places[index + 1 :]] or tails
        entry = _choose(part.entries, nested, context)
        if entry is not None and not _trusted(part, entry, context):
            entry = None
        if entry is None:
            if part.kind is PlaceKind.CITY and city is None:
                city = _tidy(part.text).split(",")[0]
                if part.parts:
                    over = over or _choose(part.parts[0].entries, [p.entries for p in part.parts[1:]], context)
            continue
        if part.cue == "inside" and any(p.cue != "inside" for p in places):
            continue
        if entry.what in (What.CITY, What.SITE) and town is None and (city is None or part is not head):
            town = entry
        elif entry.what in (What.REGION, What.COUNTRY) and (over is None or over.what is What.COUNTRY):
            over = entry
        for tail in part.parts:
            upper = _choose(tail.entries, [], replace(context, country=entry.country))
            if upper is not None and upper.what in (What.REGION, What.COUNTRY) and over is None:
                over = upper
    if not head.entries and head.kind is PlaceKind.CITY:
        city = _tidy(head.text).split(",")[0]
        town = None
    if town is not None:
        city = city or (town.town if town.what is What.SITE and town.town else town.name)
    known = town or over
    country = known.country if known else None
    for part in rest:
        if fold(_tidy(part.text).split(",")[0]) not in fold(text):
            shown.append(_tidy(part.text))
    base = ", ".join([text, *shown])
    if known is None:
        if context.dateline is not None and context.dateline.country:
            country = context.dateline.country
        country = country or context.country
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
        land = gazetteer().country(country)
        zone = land.zone if land else None
    full = _with_country(base, town, country)
    spot = town or (over if over and over.what is What.REGION and over.latitude else None)
    return Place(
        full,
        venue=_venue_name(venue) if venue else (town.name if town and town.what is What.SITE else None),
        city=city,
        country=country or None,
        tz=zone,
        latitude=round(spot.latitude, 4) if spot else None,
        longitude=round(spot.longitude, 4) if spot else None,
    )


def _trusted(part: PlaceMention, entry: Entry, context: Context) -> bool:
    """A town whose name is a common word counts where the document speaks of its country, or where it is the only one."""
    if entry.what is not What.CITY or part.parts or part.cue == "label":
        return True
    name = _name(fold(part.text))
    if name is None or not (name.weak or name.small) or entry.region in context.regions:
        return True
    if context.country or context.countries:
        return entry.country == context.country or context.countries.get(entry.country, 0.0) >= 1.0
    return len(name.entries) == 1 or entry.population > 100_000


def _venue_name(mention: PlaceMention) -> str:
    """The venue without the towns that follow it."""
    for part in mention.parts:
        if part.cue != "inside" and part.start > mention.start:
            before = mention.text[: part.start - mention.start]
            if before.rstrip().endswith((",", "(", "[", "-", "–")):
                return _tidy(before.rstrip(" ,([-–")) or _tidy(mention.text)
            if (tail := re.search(r"\s(?:in|at|of|di|en|à|im|von)\s$", before)) is not None:
                return _tidy(before[: tail.start()])
    return _tidy(mention.text)


def _with_country(base: str, town: Entry | None, country: str | None) -> str:
    """The text as a person writes it: with the country, where the words do not name it or one of its states."""
    entry = gazetteer().country(country) if country else None
    if entry is None:
        return base
    folded = f" {fold(base)} "
    if any(f" {name} " in folded for name in _country_names(entry.id)):
        return base
    if (
        town is not None
        and town.region is not None
        and f" {fold(_entry(town.region).name)} " in folded
        and fold(_entry(town.region).name) != fold(town.name)
    ):
        return base
    tail = base.rsplit(",", 1)[-1].strip()
    if (tail.isupper() and len(tail) <= 3 and "," in base) or re.search(
        r", (?:[A-Z]{2,3}|[A-Z][a-z]{3,4}\.?)(?: \d{4,5})?$", base
    ):
        return base
    last = _name(fold(tail))
    if last and any(_entry(n).what is What.REGION and _entry(n).country == country for n in last.entries):
        return base
    return f"{base}, {entry.name}"


@lru_cache(maxsize=256)
def _country_names(number: int) -> tuple[str, ...]:
    entry = _entry(number)
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


def _tidy(text: str) -> str:
    return _BLANK.sub(" ", text).strip(" ,;:-–—")


def zone_of(place: Place | None) -> str | None:
    """The place's zone; where only its country is known, that country's, if most of it keeps one clock, else None."""
    if place is None:
        return None
    if place.tz or not place.country or place.country in _MANY_ZONES:
        return place.tz
    entry = gazetteer().country(place.country)
    return entry.zone if entry else None


def weights(mentions: Iterable[PlaceMention]) -> dict[str, float]:
    """How much each country is spoken of: for telling two towns of one name apart."""
    counts: Counter[str] = Counter()
    for mention in mentions:
        for part in (mention, *mention.parts):
            if not part.entries:
                continue
            entry = _entry(part.entries[0])
            rivals = {_entry(n).country for n in part.entries[:4]}
            share = 1.0 if entry.what in (What.COUNTRY, What.SITE) or len(rivals) == 1 else 0.4
            if part.kind is PlaceKind.DEMONYM:
                share = 0.5
            if part.cue in ("inside", "own"):
                share *= 0.6
            if part.kind is PlaceKind.HINT:
                share = part.weight
            if entry.what is What.REGION and part.cue == "comma":
                share = 1.5
            counts[entry.country] += share
    return dict(counts)


def country_of(mentions: Iterable[PlaceMention]) -> str | None:
    """The country that the whole document is in, where one stands out; ISO 3166-1 alpha-2."""
    return _leader(weights(mentions))


def _leader(counts: Mapping[str, float]) -> str | None:
    if not counts:
        return None
    code, most = max(counts.items(), key=lambda pair: (pair[1], pair[0]))
    return code if most >= 0.5 * sum(counts.values()) and most >= 0.5 else None


def context_of(
    mentions: Sequence[PlaceMention],
    *,
    language: str | None = None,
    zone: str | None = None,
    dateline: Place | None = None,
) -> Context:
    """The context of a document, from what it names."""
    parts = [part for mention in mentions for part in (mention, *mention.parts)]
    regions = frozenset(
        number
        for part in parts
        if part.kind is PlaceKind.REGION
        for number in part.entries[:1]
        if _entry(number).what is What.REGION
    )
    counts = weights(mentions)
    speaks = _SPEAKS.get((language or "").lower()[:2])
    if speaks:
        counts[speaks[0]] = counts.get(speaks[0], 0.0) + speaks[1]
    home = zone_country(zone)
    if home:
        counts[home] = counts.get(home, 0.0) + 2.0
    if dateline is not None and dateline.country:
        counts[dateline.country] = counts.get(dateline.country, 0.0) + 1.0
    return Context(language, zone, _leader(counts), dateline, counts, regions)


# datelines

_CAPS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]*(?:[ ](?:[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]*|de|DE|la|al))*"
_NAME = r"[A-ZÀ-Þ][\w.'’\-]*(?:[ ](?:[A-ZÀ-Þ][\w.'’\-]*|de|la|al|am|sur)){0,4}"
_DAY = r"(?:[A-Za-zÀ-ÿ]{3,10}\.?[ ]\d{1,2}|\d{1,2}\.?[ ][A-Za-zÀ-ÿ]{3,10}\.?)(?:,?[ ]\d{4})?"
_DATELINE = re.compile(
    rf"^[ \t*>]*(?:[A-Z]{{2,6}}[ ])?(?P<place>{_CAPS}|{_NAME})(?P<tail>[ ]?(?:,|\[|\()[ ]?{_NAME}[\])]?)?"
    rf"(?:[ ]?,[ ](?:den |le |el )?{_DAY}|[ ]{_DAY})?(?:[ ]?\((?!\d)[A-Za-z/ .\-]{{2,30}}\))?(?:,[ ][A-Z][A-Za-z]+)?[ ]?(?P<sign>:|—|–|--|-[ ])"
    rf"|^[ \t]*(?P<place2>{_NAME})(?P<tail2>,[ ]{_NAME})?,[ ](?:den |le |el )?{_DAY}[ ]?$",
    re.MULTILINE,
)


def dateline_place(text: str, context: Context | None = None) -> Dateline | None:
    """The dateline of a report ("KUALA LUMPUR, Feb 26 (Bernama) --") within its first 2,000 characters, or None.

    Only a place that the gazetteer knows counts; a heading with a colon ("Paris: …") only in capitals or with a date.
    """
    context = context or Context()
    for match in _DATELINE.finditer(text, 0, 2000):
        group = "place" if match["place"] else "place2"
        start = match.start(group)
        end = match.end("tail") if group == "place" and match["tail"] else match.end(group)
        if group == "place2" and match["tail2"]:
            end = match.end("tail2")
        words_of = text[start : match.end(group)]
        if match["sign"] in (":", "- ") and not words_of.isupper() and not re.search(r"\d|\(", match[0]):
            continue
        hits = _Finder(text[start:end], ())
        hits._look_up()
        hits._join_tails()
        hit = hits.hits.get(0)
        if (
            hit is None
            or hit.what is What.DEMONYM
            or hit.name.code
            or hits.w.core_end(hit.last) < len(words_of.rstrip("."))
        ):
            continue
        prose = words_of.isupper() and re.match(r"[^\n]{40}", text[match.end() :]) is not None
        if hit.name.weak and match["sign"] in (":", "- ") and not re.search(r"\d|\(", match[0]) and not prose:
            continue
        mention = hits._mention(hit, _kind(hit.what), 0.9, "dateline")
        if text[start:end].isupper() or words_of.isupper():
            mention = replace(mention, text=_title(mention.text))
        place = resolve([mention], context)
        if place is not None:
            return Dateline(place, start, start + mention.end)
    return None


def _title(text: str) -> str:
    small = {"De", "La", "Al", "Of", "The", "Do", "Am"}
    made = " ".join(word if len(word) <= 2 and "." in word else word.title() for word in text.split(" "))
    return " ".join(word.lower() if i and word in small else word for i, word in enumerate(made.split(" ")))


# choosing a place for a stretch of text

_HERE = re.compile(rf"\b(?:{'|'.join(words.HERE)})\b", re.IGNORECASE)


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
    inside = [m for m in mentions[_from(mentions, start) :] if m.start < end and m.end > start] if mentions else []
    online = [m for m in inside if m.kind is PlaceKind.ONLINE]
    placed = [m for m in inside if m.kind in _PLACED]
    here = _HERE.search(text, start, end)
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
        picked, reason = _only(placed)
        place = resolve(picked, context)
    if not picked and not online:
        return None
    if place is None and online:
        service = next((m.cue for m in online if m.cue), "")
        place, reason = Place(f"online ({service})" if service else "online"), "online"
        if service == "correspondence":
            place = Place("by correspondence")
    return Where(place, bool(online), tuple(sorted([*picked, *online], key=lambda m: m.start)), reason)


_SAME = re.compile(
    r"\b(?:the )?same (?:place|venue|room|location|hall|building)\b|\bam (?:selben|gleichen) ort\b|\bau même endroit\b|\bmismo lugar\b",
    re.IGNORECASE,
)


def _before(mentions: Sequence[PlaceMention], start: int) -> PlaceMention | None:
    """The last sure venue before an offset, among the forty mentions before it."""
    at = bisect_left(mentions, start, key=lambda m: m.start)
    for mention in reversed(mentions[max(0, at - 40) : at]):
        if mention.sure and mention.kind in (PlaceKind.VENUE, PlaceKind.ADDRESS):
            return mention
    return None


_PLACED = frozenset({PlaceKind.VENUE, PlaceKind.ADDRESS, PlaceKind.CITY, PlaceKind.REGION, PlaceKind.COUNTRY})


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


def _only(placed: list[PlaceMention]) -> tuple[list[PlaceMention], str]:
    """The one town that a stretch names, though no word says that something is held there."""
    named = [m for m in placed if m.weight >= 0.33 and m.kind in (PlaceKind.CITY, PlaceKind.REGION)]
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
        extra = _tidy(extra[len(town.venue) :])
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
    if len({fold(m.text) for m in labelled}) == 1:
        return located(resolve(labelled[:1], context), town)
    venues = [m for m in mentions if m.kind is PlaceKind.VENUE and m.weight >= 0.84 and len(m.text) > 8]
    usual = [m for m in venues if _USUAL.search(text, max(0, m.start - 110), m.start)]
    venues = usual if len({fold(m.text)[:14] for m in venues}) > 1 else venues
    if dateline is None and len({fold(m.text)[:14] for m in venues}) == 1:
        return located(resolve([max(venues, key=lambda m: len(m.text))], context), town)
    return town


_USUAL = re.compile(
    r"\b(?:are (?:all )?held|will be held|meets|(?:all|both|evening|regular|ordinary|monthly) (?:evening )?(?:meetings|sessions|hearings)|hearings begin|"
    r"finden|ont lieu|se celebran|diadakan|every (?:second |other )?\w+day|(?:mon|tues|wednes|thurs|fri|satur|sun)days|workshops)\b",
    re.IGNORECASE,
)


def _home_town(mentions: Sequence[PlaceMention], dateline: Place | None, context: Context) -> Place | None:
    counts: Counter[str] = Counter()
    example: dict[str, PlaceMention] = {}
    for mention in mentions:
        for part in (mention, *mention.parts):
            if part.kind is not PlaceKind.CITY or part.cue in ("inside", "own", "from", "of", "to"):
                continue
            key = fold(part.text.split(",")[0])
            counts[key] += 1 + (2 if part.parts else 0) + (1 if mention.kind is PlaceKind.ADDRESS else 0)
            if part.cue == "body":
                counts[key] += 1
            if key not in example or len(part.parts) > len(example[key].parts):
                example[key] = part
    if dateline is not None:
        return dateline
    for key, most in counts.most_common(1):
        if most >= 2 and most * 2 >= sum(counts.values()):
            place = resolve([replace(example[key], cue="")], context)
            if place is not None and (place.tz is not None or not context.regions):
                return place
            region = _home_region(context)
            if place is not None and region is not None:
                return replace(
                    place,
                    text=f"{_tidy(example[key].text)}, {region.name}",
                    city=place.city or _tidy(example[key].text),
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
    """The one state that the document names, in the country that it is in."""
    mine = [_entry(n) for n in context.regions if context.country in (None, _entry(n).country)]
    return mine[0] if len(mine) == 1 else None
