"""The number and the year of a gathering as its name says them: "12th", "Twelfth", "XII", "ke-12", "2025"."""

from __future__ import annotations

import re
from functools import lru_cache

_ORDINALS = {
    w: i
    for i, w in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
}
_TENS = {
    w: 10 * i for i, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_ROMAN = re.compile(r"(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$")
_ROMAN_VALUE = {"I": 1, "V": 5, "X": 10, "L": 50}
YEAR = re.compile(r"['’]?((?:19|20)\d\d)(?:[-/–]\d\d)?$")
_NUMBERED = re.compile(r"(\d{1,3}(?!\d)|\d{4}(?=st|nd|rd|th))(?:st|nd|rd|th|º|ª|e|er|ème|\.)")
_PAIR = re.compile(r"(\d{1,3})(?:st|nd|rd|th) and (?:the )?(\d{1,3})(?:st|nd|rd|th)\s+", re.I)


@lru_cache(maxsize=10_000)  # it is asked of every word before a gathering, and most are the same few
def edition_of(word: str) -> int | None:
    """12 for "12th", "Twelfth", "XII", "ke-12"; None where the word is no ordinal."""
    low = word.casefold().removeprefix("ke-").strip("(),")
    if low in _ORDINALS:
        return _ORDINALS[low]
    if low in _TENS or low.removesuffix("ieth") + "y" in _TENS:
        return _TENS.get(low.removesuffix("ieth") + "y")
    ten, _, one = low.partition("-")
    if ten in _TENS and one in _ORDINALS and _ORDINALS[one] < 10:
        return _TENS[ten] + _ORDINALS[one]
    plain = _NUMBERED.fullmatch(low)
    if plain:
        return int(plain[1])
    if word.casefold().startswith("ke-") and low.isdigit() and len(low) < 4:
        return int(low)
    if len(word) > 1 and _ROMAN.match(word):
        values = [_ROMAN_VALUE[c] for c in word]
        return sum(-v if i + 1 < len(values) and v < values[i + 1] else v for i, v in enumerate(values))
    return None


def ordinal(number: int) -> str:
    """14 → "14th"."""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def numbers_in(text: str, left: int, right: int) -> tuple[int | None, int | None, tuple[int, int] | None]:
    """The edition and the year that a name says, and both editions where it is of two: "the 44th and 45th Summits"."""
    phrase = text[left:right]
    pair = _PAIR.search(phrase)
    edition = year = None
    for word in phrase.split()[:6]:
        if YEAR.match(word.strip(",()")):
            year = int(YEAR.match(word.strip(",()"))[1])  # type: ignore[index]
        elif edition is None and (value := edition_of(word.strip(","))) is not None:
            edition = value
    return edition, year, (int(pair[1]), int(pair[2])) if pair else None


def without_pair(phrase: str, number: int) -> str:
    """One of two editions: "44th and 45th ASEAN Summits" → "44th ASEAN Summit"."""
    return re.sub(r"(\w)s\b(?=[^s]*$)", r"\1", _PAIR.sub(f"{ordinal(number)} ", phrase), count=1)
