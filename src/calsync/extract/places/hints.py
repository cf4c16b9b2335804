"""What tells of a country or state without naming it: postcodes, currencies, telephone numbers, laws, local words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from calsync.extract.knowledge import local, signs
from calsync.extract.knowledge.places import What, fold, gazetteer
from calsync.extract.phrases import Phrases
from calsync.extract.places.nouns import PlaceKind, PlaceMention
from calsync.extract.places.scan import Words
from calsync.extract.places.towns import entry_of, look_up_name

_PHONE = re.compile(r"(?:\+|\b00)(\d{1,3})[ .(-]")
# These, and the one of postcodes, look first for a sign with which they can begin: most letters of a text are none.
_AREA = re.compile(r"(?=[(\d])(?:(?<![\d.-])|(?<=\b1-)|(?<=\+1[ .-]))\(?(\d{3})(?:\) ?|[-. ])\d{3}[-. ]\d{4}\b")
_NATIONAL = re.compile(
    r"(?=[(\d])(?<![\d+./-])(?<!\d )\(?(?:"
    + "|".join(f"(?P<{land}>{plan})" for land, plan in signs.NATIONAL.items())
    + r")(?![\d-]| \d)"
)
_DIALLED = re.compile(r"[1-9]")
_DOMAIN = re.compile(r"(?:@|//|\bwww\.)[\w.-]{1,80}\.([a-z]{2})\b(?![\w-]|\.\w)")
_SEAT = re.compile(
    rf"(?:@|//|\bwww\.)(?:[\w-]{{1,40}}\.){{0,3}}?({'|'.join(map(re.escape, signs.SEATS))})\b(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_BODYS_END = re.compile(
    r"\.(?:ac|com|edu|go|gob|gouv|gov|govt|mil|net|org)\.$"
)  # before the end of a land: "apis.org.co"
_LONG_END = 6  # characters
_MONEY_BEFORE = re.compile(
    r"(?<![\w$])([A-Z]{1,4}[$₵¢]|[A-Z]{3}|[A-Z][A-Za-z][a-z]?|S/|\$U|[৳₡₾៛₸₭₮₲₽฿₺₴₫])\.? ?(?=\d)"
)
_MONEY_BEHIND = re.compile(r"(?<=\d)[ \u00a0]?([A-Z]{2,3}|[A-Z][a-zč]|zł|lei|[৳₡₾៛₸₭₮₲₽฿₺₴₫])(?!\w)")
_POSTCODE = re.compile(
    r"\b(?=[A-Z])(?:(?P<US>[A-Z]{2},? \d{5}(?:-\d{4})?)|(?P<GB>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})|(?P<CA>[A-Z]\d[A-Z] \d[A-Z]\d)"
    rf"|(?P<IE>[A-Z]\d[\dW] [A-Z]\d[A-Z\d]{{2}})|(?P<AU>(?:{signs.AUSTRALIAN}),? \d{{4}}))\b(?!-)"
)
# "PO Box 42 Brookton 6306": how Australia and New Zealand write.
_BOX = re.compile(r"\b(?:P\.?O\.? Box|Locked Bag|Private Bag) \w+,? (?:[A-Z][\w'’-]+,? ){1,3}(\d{4})\b")
_TOLD_BY: defaultdict[str, list[int]] = defaultdict(list)  # lines of `signs.PUBLIC_LIFE`, by what a text must hold
for _index, _row in enumerate(signs.PUBLIC_LIFE):
    for _trigger in _row[1].split():
        _TOLD_BY[_trigger].append(_index)
_MARKS = [trigger for trigger in _TOLD_BY if not trigger.islower()]  # they may stand within a word
_STATUTE = Phrases(
    r"(?<!\w)(?=[A-Z\d])(?:" + "|".join(f"(?P<{state}>{law})" for state, law in signs.STATUTES.items()) + ")"
)

Hint: TypeAlias = tuple[int, int, str, str | None, float, str]  # offsets, country, state, weight, what it is


def hints(w: Words) -> list[PlaceMention]:
    """Every hint of a country or state, at most three of a kind."""
    seen: Counter[tuple[str, str | None, str]] = Counter()
    mentions = []
    for start, end, country, state, weight, cue in (
        *_public_life(w),
        *_local_words(w),
        *_postcodes(w.text),
        *_addresses(w.text),
        *_money(w.text),
    ):
        entry = _region(country, state) if state else None
        land = gazetteer().country(country)
        number = entry if entry is not None else land.id if land is not None else None
        seen[country, state, cue] += 1
        if number is not None and seen[country, state, cue] <= 3:
            mentions.append(
                PlaceMention(start, end, PlaceKind.HINT, w.text[start:end], (number,), weight=weight, cue=cue)
            )
    return mentions


@cache
def _public_pattern(index: int) -> re.Pattern[str]:
    return re.compile(signs.PUBLIC_LIFE[index][2])  # few of them have their words in a text


def _public_life(w: Words) -> Iterator[Hint]:
    text = w.text
    there = [*(_TOLD_BY.keys() & w.low), *(mark for mark in _MARKS if mark in text)]
    for index in sorted({index for trigger in there for index in _TOLD_BY[trigger]}):
        country, _, _, weight = signs.PUBLIC_LIFE[index]
        for match in _public_pattern(index).finditer(text):
            yield match.start(), match.end(), country, None, weight, "words"
    for match in _STATUTE.finditer(text):
        yield match.start(), match.end(), "US", match.lastgroup, 1.5, "statute"


_Local: TypeAlias = tuple[tuple[str, ...], str, str, str | None, float, str]


@cache
def _local() -> dict[str, list[_Local]]:
    """The words of local life by the first of each: the further ones, how it is written, whose it is, weight and sort."""
    by_first: defaultdict[str, list[_Local]] = defaultdict(list)
    said: list[tuple[str, str | None, str, float, str]] = [
        (land, None, words, 0.8, "local word") for land, words in local.ONLY.items()
    ]
    said += [(land, None, words, 0.1, "usual word") for land, words in local.OFTEN.items()]
    for land, states in local.OF_STATES.items():
        said += [(land, state, words, 0.8, "local word") for state, words in states.items()]
    for land, state, words, weight, cue in said:
        for entry in words.split("|"):
            first, *rest = Words(entry, ()).low
            by_first[first].append((tuple(rest), entry, land, state, weight, cue))
    return dict(by_first)


def _written_so(said: str, entry: str) -> bool:
    """Whether a text's words have the capitals and signs of an entry: "HSE" is not "Hse", nor "P&C" a P and a C."""
    if (entry.isupper() and not said.isupper()) or (_PAUSE.search(said) and not _PAUSE.search(entry)):
        return False
    if _SIGNS.findall(entry) != _SIGNS.findall(said) or ("'" in entry and fold(entry) != fold(said)):
        return False
    ours, theirs = _BLANKS.split(said), _BLANKS.split(entry)
    return all(
        our[0].isupper() or not their[0].isupper() for our, their in zip(ours, theirs, strict=False) if our and their
    )


_PAUSE = re.compile(r"[,:;()]|\.\s")
_SIGNS, _BLANKS = re.compile(r"[&*/]"), re.compile(r"[\s-]+")


def _local_words(w: Words) -> Iterator[Hint]:
    known = _local()
    for at in [at for at, low in enumerate(w.low) if low in known]:
        for rest, entry, country, state, weight, cue in known[w.low[at]]:
            last = at + len(rest)
            if rest and tuple(w.low[at + 1 : last + 1]) != rest:
                continue
            if _written_so(w.text[w.starts[at] : w.ends[last]], entry):
                yield w.starts[at], w.ends[last], country, state, weight, cue


def _postcodes(text: str) -> Iterator[Hint]:
    for match in _POSTCODE.finditer(text):
        country, said = match.lastgroup or "", match[0]
        state = {
            "US": said[:2],
            "AU": re.split(r"\W", said)[0].upper(),
            "CA": signs.BY_LETTER.get(said[0]),
        }.get(country)
        if country == "US" and _region("US", state) is None:
            continue
        if country == "AU" and signs.BY_STATE[state or ""].match(said[-4:]) is None:
            continue  # "PLANNING ACT 2000": a law and its year
        yield match.start(), match.end(), country, state, 1.5 if country == "US" else 2.0, "postcode"
    for match in _BOX.finditer(text):
        state = signs.BY_DIGIT.get(match[1][0])
        yield match.start(1), match.end(1), "AU", state, 0.5, "postcode"
        yield match.start(1), match.end(1), "NZ", None, 0.5, "postcode"


def _addresses(text: str) -> Iterator[Hint]:
    """Telephone numbers, and mail and web addresses."""
    if "+" in text or "00" in text:
        for match in _PHONE.finditer(text):
            country = next((signs.CALLING[match[1][:n]] for n in (3, 2, 1) if match[1][:n] in signs.CALLING), "")
            if country:
                yield match.start(), match.end(1), country, None, 1.0, "telephone"
    for match in _AREA.finditer(text):
        state, island = signs.AREA_CODES.get(match[1]), signs.ISLANDS.get(match[1])
        if island is not None:
            yield match.start(), match.end(), island, None, 1.0, "area code"
        elif state is not None:
            yield match.start(), match.end(), "CA" if state in signs.PROVINCES else "US", state, 1.0, "area code"
    for match in _NATIONAL.finditer(text):
        if not _DIALLED.search(match[0]):
            continue  # "00000 0000" stands for some number
        country = match.lastgroup or ""
        state = _australian(match[0]) if country == "AU" else None
        yield match.start(), match.end(), country, state, 0.8, "national number"
    if "@" in text or "//" in text or "www." in text:
        for match in _DOMAIN.finditer(text):
            if match[1] in _top() or (
                match[1] in signs.SOLD and _BODYS_END.search(text, match.start(1) - _LONG_END, match.start(1))
            ):
                country = "GB" if match[1] == "uk" else match[1].upper()
                yield match.start(1), match.end(1), country, None, 1.0, "domain"
        for match in _SEAT.finditer(text):
            yield match.start(1), match.end(1), signs.SEATS[match[1].lower()], None, 1.0, "domain"


def _money(text: str) -> Iterator[Hint]:
    """Money that only one land has, beside a number."""
    for match in _MONEY_BEFORE.finditer(text):
        if (country := signs.CURRENCIES.get(match[1])) is not None:
            yield match.start(1), match.end(1), country, None, 1.0, "money"
    for match in _MONEY_BEHIND.finditer(text):
        if (country := signs.CURRENCIES.get(match[1]) or signs.ONLY_BEHIND.get(match[1])) is not None:
            yield match.start(1), match.end(1), country, None, 1.0, "money"


def _australian(number: str) -> str | None:
    """The state of a telephone number, where its area has but one: "(07) 4030 0000" is Queensland's."""
    digits = re.sub(r"\D", "", number)
    return next(
        (signs.AUSTRALIAN_AREAS[area] for n in (4, 3, 2) if (area := digits[:n]) in signs.AUSTRALIAN_AREAS), None
    )


@cache
def _region(country: str, state: str | None) -> int | None:
    """The entry of a state by its letters."""
    name = look_up_name(state.lower()) if state else None
    for number in name.entries if name else ():
        entry = entry_of(number)
        if entry.what is What.REGION and entry.country == country:
            return number
    return None


@cache
def _top() -> frozenset[str]:
    """The ends of web addresses that tell of a country."""
    return frozenset(code.lower() for code in gazetteer().codes) - signs.SOLD | {"uk"}
