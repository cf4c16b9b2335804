"""A language's tables of words as one dictionary that a text's tokens are looked up in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from calsync.extract.knowledge.cldr import DAYS, MONTHS
from calsync.extract.language import TimeWords, language
from calsync.extract.temporal.categories import CODE
from calsync.extract.temporal.zones import ABBREVIATIONS, NAMES
from calsync.extract.tokens import words_of

Entry = tuple[str, Any]  # category's code, value
Phrase = tuple[tuple[str, ...], Entry]

_SIGNS = {
    ",": ("comma", 1), "-": ("dash", 1), "–": ("dash", 1), "—": ("dash", 1), "‐": ("dash", 1), "‑": ("dash", 1), "−": ("dash", 1),
    "~": ("dash", 1), "/": ("slash", 1), ".": ("dot", 1), "(": ("lpar", 1), ")": ("rpar", 1), ":": ("colon", 1), "'": ("apos", 1),
    "’": ("apos", 1), "|": ("bar", 1), "&": ("and", 1), "@": ("at", 1), "•": ("bar", 1), "·": ("bar", 1), "→": ("dash", 1), "[": ("lpar", 1), "]": ("rpar", 1),
}  # fmt: skip

# A text without any of these holds no time: what the others say needs one of them beside it.
_HOT = (
    "month weakmonth weekday weakday weekdays weekdaysall deictic unit daypart noon midnight season reference holiday freq "
    "oclock clockhalf clockto clockand periodword decadeword weakseason thousand num nightword unitmonth unityear decade lasting"
).split()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`single` are words by themselves; `phrases` those of several, by their first and second word, longest first.
    `small` is what the name of a weekday or month means in small letters: "minggu", a week, is no "Minggu", and "sept" is seven.

    `hot` are the words without which there is nothing to read.
    """

    code: str
    single: Mapping[str, Entry]
    small: Mapping[str, Entry]
    phrases: Mapping[str, Mapping[str, tuple[Phrase, ...]]]
    known: frozenset[str]
    hot: frozenset[str]
    both: Mapping[str, int]  # weekdays whose short name is a month's as well: "mar" of Spanish
    heads: frozenset[str]
    ordinals: frozenset[str]
    hour_signs: frozenset[str]
    months: frozenset[str]
    short: frozenset[str]  # names of months and days that are the beginning of a longer one, and have a point: "Sept."
    hour_label: Callable[[str], object]  # the whole of what stands over an hour: "Time", "Uhrzeit"


@cache
def lexicon(code: str | None) -> Lexicon:
    """The lexicon of a language; English names of months, days and zones are known in every one."""
    return _build(language(code))


def _build(spoken: Any) -> Lexicon:
    time: TimeWords = spoken.time
    single: dict[str, Entry] = {}
    phrases: dict[str, list[Phrase]] = {}

    def add(phrase: str, entry: Entry, keep: bool = False) -> None:
        words = words_of(phrase)
        if len(words) == 1:
            if not (keep and words[0] in single):
                single[words[0]] = entry
        else:
            phrases.setdefault(words[0], []).append((words, entry))

    for sign, (category, value) in _SIGNS.items():
        add(sign, (CODE[category], value))
    for category, table in time.words.items():
        for phrase, word_value in table.items():
            add(phrase, (CODE[category], word_value))
    small: dict[str, Entry] = {}
    days = {**DAYS[spoken.code], **time.weekdays}
    for name, number in days.items():
        if name in time.weak and name in single:
            small[name] = single[name]
        add(name, (CODE["weakday" if name in time.weak else "weekday"], number))
    for name, number in {**MONTHS[spoken.code], **time.months}.items():
        if name in time.weak and name in single:
            small[name] = single[name]
        add(name, (CODE["weakmonth" if name in time.weak else "month"], number))
    if spoken.code != "en":
        english = language("en").time
        for name, number in MONTHS["en"].items():
            add(name, (CODE["weakmonth" if name in english.weak or len(name) < 4 else "month"], number), keep=True)
        for name, number in DAYS["en"].items():
            if len(name) > 3:
                add(name, (CODE["weekday"], number), keep=True)
        for category in ("at",):
            add("@", (CODE[category], 1))
    for name, zone in ABBREVIATIONS.items():
        add(name.lower(), (CODE["zone"], (name, zone)), keep=True)
    for name, zone in NAMES.items():
        add(name, (CODE["zone"], (None, zone)))
    hot = {word for word, (category, _) in single.items() if category in _HOT_CODES}
    hot |= {
        max(words, key=len) for group in phrases.values() for words, (category, _) in group if category in _HOT_CODES
    }
    known = frozenset(single) | {word for group in phrases.values() for words, _ in group for word in words}
    months = frozenset(word for word, (category, _) in single.items() if category in (CODE["month"], CODE["weakmonth"]))
    return Lexicon(
        spoken.code,
        single,
        small,
        _ordered(phrases),
        known,
        frozenset(hot),
        {name: number for name, number in days.items() if name in single and single[name][0] in _MONTH_CODES},
        time.heads,
        time.ordinals,
        time.hour_signs,
        months,
        _short_names(single),
        spoken.lexicon.captions.hours.fullmatch,
    )


def _ordered(phrases: Mapping[str, list[Phrase]]) -> dict[str, dict[str, tuple[Phrase, ...]]]:
    ordered: dict[str, dict[str, tuple[Phrase, ...]]] = {}
    for first, group in phrases.items():
        by_second: dict[str, list[Phrase]] = {}
        for one in sorted(group, key=lambda one: -len(one[0])):
            words = one[0]
            by_second.setdefault(words[2] if words[1] == " " else words[1], []).append(one)
        ordered[first] = {second: tuple(found) for second, found in by_second.items()}
    return ordered


def _short_names(single: Mapping[str, Entry]) -> frozenset[str]:
    names: dict[Entry, list[str]] = {}
    for name, (category, value) in single.items():
        if category in _NAMED:
            names.setdefault((_NAMED[category], value), []).append(name)
    return frozenset(
        name
        for alike in names.values()
        for name in alike
        if len(name) <= _SHORT and any(other != name and other.startswith(name) for other in alike)
    )


def short_names(codes: Sequence[str] = tuple(DAYS)) -> set[str]:
    """The short names of weekdays and months, each the beginning of a longer one, in several languages."""
    tables = [table[code] for code in codes for table in (DAYS, MONTHS)]
    return {
        name
        for table in tables
        for name, number in table.items()
        if len(name) < _SHORT
        and any(other.startswith(name) and other != name and table[other] == number for other in table)
    }


def small_names() -> set[str]:
    """Those that are written small."""
    return short_names(("es", "fr"))


_SHORT = 5  # letters: "Sept", "Thurs"
_NAMED = {CODE["month"]: "month", CODE["weakmonth"]: "month", CODE["weekday"]: "day", CODE["weakday"]: "day"}
_MONTH_CODES = frozenset((CODE["month"], CODE["weakmonth"]))
_HOT_CODES = frozenset(CODE[name] for name in _HOT)
