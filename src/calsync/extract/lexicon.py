"""The words by which gatherings, their states and the roles of times are known; languages/ holds them, a file a language."""

from __future__ import annotations

import re
from functools import cache

from calsync.extract.knowledge.cldr import DAYS, MONTHS
from calsync.extract.language import Lexicon, language
from calsync.extract.phrases import Phrases, WordTable, alternation

__all__ = [
    "Lexicon",
    "alternation",
    "head_pattern",
    "lexicon",
    "month_names",
    "one_of_several",
    "several_pattern",
    "singular",
    "undeclined",
    "weekday_names",
]


def lexicon(code: str | None) -> Lexicon:
    """The lexicon of a language ("en-GB" counts as "en"); English where there is none."""
    return language(code).lexicon


@cache
def head_pattern(code: str) -> Phrases:
    """One alternation of all gathering heads of a language, longest first; English ones count in every language."""
    heads = {*lexicon(code).heads, *lexicon(code).declined}
    if code == "de":
        heads |= {w.replace("ss", "ß") for w in heads}  # tables fold case, and ß with it
    words = {w for w in heads if w[0] != "-"} | (set() if code == "en" else _STRONG_ENGLISH)
    if code == "de":  # compounds end in the gathering: "Gemeinderatssitzung", "Volkslauf"; not "Redaktion" in "Aktion"
        ends = alternation(w for w in words if len(w) > 4 and " " not in w and w not in lexicon(code).weak)
        short = alternation(w[1:] for w in heads if w[0] == "-")
        noun = rf"(?:(?-i:[A-ZÄÖÜ])[\w-]{{3,}}?|{_THREE})"  # so that it is no "gemessen" or "wetterfest"
        return Phrases(rf"(?<![\w-])(?:[\w-]*?(?:{ends})|{noun}(?:{short})|{alternation(words)})(?![\w-])", re.I)
    return WordTable(words)


@cache
def body_pattern(code: str) -> Phrases:
    """The words of a language for bodies that meet: "board", "town council"."""
    return WordTable(lexicon(code).bodies)


@cache
def singular(head: str, code: str) -> str | None:
    """One of what a gathering word in the plural says: "ceremonies", "Fortsetzungstermine"; None for what is no plural."""
    known = lexicon(code).singulars
    if head in known or code != "de":
        return known.get(head)
    ends = (at for at in range(1, len(head) - 4) if head[at:] in known)
    return next((head[:at] + known[head[at:]] for at in ends), None)


@cache
def several_pattern(code: str) -> Phrases:
    """Gathering words in the plural, also those that are weak: "walks", "Kurse"; all of them where none has a plural."""
    many = {*lexicon(code).several, *lexicon(code).singulars}
    compound = r"[\w-]*?" if code == "de" else "" if many else r"(?:\w+-)?"  # "ceramah-ceramah"
    words = many or lexicon(code).heads
    if not compound:
        return WordTable(words)
    return Phrases(rf"(?<![\w-])(?:{compound}(?:{alternation(words)}))(?![\w-])", re.I)


@cache
def one_of_several(head: str, code: str) -> str | None:
    """One of what such a word says."""
    head = head if lexicon(code).several else head.rpartition("-")[2]
    known = lexicon(code).several
    if head in known or code != "de":
        return known.get(head) or singular(head, code) or (None if known else head)
    ends = (at for at in range(1, len(head) - 3) if head[at:] in known)
    return next((head[:at] + known[head[at:]] for at in ends), None) or singular(head, code)


@cache
def month_names(code: str) -> frozenset[str]:
    """The names of months in a language, long and short, and the English ones, which stand in texts of all."""
    return frozenset((*MONTHS.get(code, ()), *MONTHS["en"]))


@cache
def weekday_names(code: str) -> frozenset[str]:
    """The same of weekdays."""
    return frozenset((*DAYS.get(code, ()), *DAYS["en"]))


@cache
def undeclined(head: str, code: str) -> str:
    """A gathering word as it is called by itself: "Weltkongresses" is "Weltkongress"."""
    known = lexicon(code).declined
    if not known or head in lexicon(code).heads:
        return head
    ends = (at for at in range(len(head) - 2) if head[at:] in known or (at > 2 and f"-{head[at:]}" in known))
    at = next(ends, None)
    return head if at is None else head[:at] + (known.get(head[at:]) or known[f"-{head[at:]}"][1:])


# "Seefest", "Bauforum"; not "Beispiel", "Vorschau", "Verlauf", whose first part is no noun.
_THREE = r"(?!Auf|Aus|Bei|Ein|Ent|Her|Hin|Los|Mit|Ver|Vor|Weg)(?-i:[A-ZÄÖÜ])\w\w"
_STRONG_ENGLISH = {
    "meeting",
    "summit",
    "workshop",
    "conference",
    "symposium",
    "forum",
    "seminar",
    "webinar",
    "dialogue",
}
