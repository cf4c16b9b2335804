"""The gazetteer: places.dat, made by tools/make_places.py from GeoNames (see NOTICE), opened in milliseconds.

The file is read as it is: sorted hashes of names point to names, names to entries. Nothing is built at start-up.
All numbers are little-endian; FORMAT tells the layout, and the tool that writes it imports it from here.
"""

from __future__ import annotations

import json
import re
import struct
import sys
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from importlib import resources
from zlib import crc32

MAGIC = b"calsync places 1\n"
# name offset, population, kind, country, region, zone, latitude and longitude in 1/180 degree
ENTRY = struct.Struct("<IIBBHHhh")
SCALE = 180.0
NONE8, NONE16 = 0xFF, 0xFFFF
# Flags of a name: a common word or a person's name as well; an abbreviation that needs a town before it; only of towns
# so small that few texts mean them.
WEAK, CODE, SMALL = 1, 2, 4
WORDS_SHIFT = 4  # the flags' upper half: how many words the longest name has that starts with this word

_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_DROP = re.compile(r"['’‘ʻ`´]")
_GAP = re.compile(r"[\W_]+")


class What(IntEnum):
    """What an entry is. A site is a place known by its own name, without its town; a demonym tells of a country."""

    CITY = 0
    REGION = 1
    COUNTRY = 2
    SITE = 3
    DEMONYM = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One place. `country` is ISO 3166-1 alpha-2, `zone` IANA; degrees are WGS 84; population 0: not known.

    A site's `town` is the city it stands in; a country's is its capital.
    """

    id: int
    what: What
    name: str
    country: str
    region: int | None  # the id of the entry of its state or province
    town: str | None
    zone: str | None
    latitude: float
    longitude: float
    population: int


@dataclass(frozen=True, slots=True)
class Name:
    """What a name may mean, the likeliest first, and whether it is a common word (weak), a mere code, or a village's."""

    entries: tuple[int, ...]
    weak: bool
    code: bool
    small: bool
    words: int  # the most words that a name has which starts with this one


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """A name as it is looked up: lower case, no accents, no apostrophes, one blank between words."""
    low = _DROP.sub("", text.lower())
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low.translate(_PLAIN))
        low = "".join(sign for sign in low if not unicodedata.combining(sign))
    return _GAP.sub(" ", low).strip()


class Gazetteer:
    """Look-ups in the bytes of places.dat. Raises ValueError where they are not such a file."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(MAGIC):
            raise ValueError("places.dat is damaged or of another version; make it again with tools/make_places.py")
        at = len(MAGIC)
        (size,) = struct.unpack_from("<I", data, at)
        head = json.loads(data[at + 4 : at + 4 + size])
        self._data = data
        self._zones: list[str | None] = head["zones"]
        self._countries: list[str] = head["countries"]
        self._base: dict[str, int] = head["base"]
        self._codes = {code: self._base["country"] + at for at, code in enumerate(self._countries)}
        self.entry = lru_cache(maxsize=10_000)(
            self._entry
        )  # texts name few places, and each is asked for again and again
        sections: dict[str, list[int]] = head["sections"]
        self._hashes = self._numbers(*sections["hashes"])
        self._offsets = self._numbers(*sections["offsets"])
        self._keys = sections["keys"][0]
        self._entries, self._count = sections["entries"]
        self._names = sections["names"][0]

    def _numbers(self, start: int, count: int) -> memoryview | array[int]:
        view = memoryview(self._data)[start : start + 4 * count]
        if sys.byteorder == "little":
            return view.cast("I")
        numbers = array("I", view.tobytes())  # pragma: no cover
        numbers.byteswap()  # pragma: no cover
        return numbers  # pragma: no cover

    def name(self, key: str) -> Name | None:
        """What a folded name may mean; None where no place has it and none starts with it."""
        wanted = key.encode()
        code = crc32(wanted)
        hashes, data = self._hashes, self._data
        at = bisect_left(hashes, code)
        while at < len(hashes) and hashes[at] == code:
            start = self._keys + self._offsets[at]
            end = start + 1 + data[start]
            if data[start + 1 : end] == wanted:
                flags, count = data[end], data[end + 1]
                ids = struct.unpack_from(f"<{count}I", data, end + 2)
                return Name(ids, bool(flags & WEAK), bool(flags & CODE), bool(flags & SMALL), flags >> WORDS_SHIFT)
            at += 1
        return None

    def _entry(self, number: int) -> Entry:
        """The entry with this id."""
        name, population, what, country, region, zone, lat, lon = ENTRY.unpack_from(
            self._data, self._entries + number * ENTRY.size
        )
        kind = What(what)
        text = self._name(name)
        town = None
        if kind in (What.SITE, What.COUNTRY, What.DEMONYM):
            text, _, town = text.partition("\t")
        return Entry(
            number,
            kind,
            text,
            self._countries[country] if country != NONE8 else "",
            self._base["region"] + region if region != NONE16 else None,
            town or None,
            self._zones[zone] if zone != NONE16 else None,
            lat / SCALE,
            lon / SCALE,
            population,
        )

    def _name(self, offset: int) -> str:
        at = self._names + offset
        return self._data[at + 1 : at + 1 + self._data[at]].decode()

    def entries(self, numbers: Iterable[int]) -> list[Entry]:
        return [self.entry(number) for number in numbers]

    @property
    def codes(self) -> list[str]:
        """The countries' codes, ISO 3166-1 alpha-2."""
        return self._countries

    def country(self, code: str) -> Entry | None:
        """The entry of a country by its ISO 3166-1 alpha-2 code."""
        number = self._codes.get(code.upper())
        return self.entry(number) if number is not None else None

    def __len__(self) -> int:
        return self._count


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that is shipped; read once a process."""
    return Gazetteer(resources.files(__package__).joinpath("places.dat").read_bytes())
