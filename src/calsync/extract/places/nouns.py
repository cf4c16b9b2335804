"""The nouns of places: a mention in a text, what is known beside it, and the answer for a stretch of text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from calsync.model import Place

_OWN, _STRANGE = 0.8, 0.05  # how likely a document's own country is, and one of which it hardly speaks
SURE = 0.45  # from this weight on a mention says where something is held; below, it only names a place


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
    """What is known beside the words: the source's language and zone, the document's country, its dateline's place.

    `likeliest` is the country to take where one must be, though too little tells of it.
    """

    language: str | None = None
    zone: str | None = None
    country: str | None = None
    dateline: Place | None = None
    countries: Mapping[str, float] = field(default_factory=dict)
    regions: Mapping[int, float] = field(default_factory=dict)  # how much it speaks of each state or province
    likeliest: str | None = None
    lands: Mapping[str, float] = field(default_factory=dict)  # how likely the document is from each country, 0..1

    def strange(self, country: str | None) -> bool:
        """Whether the document is so surely of another country that a bare name is no place of this one."""
        surely = self.lands.get(self.country or "", 0.0)
        return country is not None and surely >= _OWN and self.lands.get(country, 0.0) < _STRANGE


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
