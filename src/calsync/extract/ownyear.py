"""The year that a sentence says of its subject, and so of its day: "The 2024 festival will be held on August 9-11"."""

from __future__ import annotations

import re
from itertools import takewhile

from calsync.extract.language import Lexicon, in_any_case
from calsync.extract.lexicon import head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT
from calsync.extract.within import first_letter

_YEAR = re.compile(r"(?:19|20)\d\d")
_OPENING = re.compile(rf"{in_any_case(lambda cues: cues.roles.in_year)} (?P<year>(?:19|20)\d\d)(?![\d/–-])", re.I)
_DATES_OF = re.compile(rf"{in_any_case(lambda cues: cues.roles.dates_of)}\s", re.I)
_TOKEN = re.compile(r"[^\s,;:()]+|[,;:()]")
_MOST = 14  # words in which a subject is told


def year_of_its_subject(dated: Dated, text: str, words: Lexicon) -> int | None:
    """The year of an edition, or the one with which the sentence begins: "In 2024, the fair opens on 9 August".

    What is told of something else than the edition itself, its tickets or its programme, may well be of another year.
    """
    if dated.role.name != EVENT:
        return None
    first = first_letter(text, dated.sentence[0])
    opens = _OPENING.match(text, first, dated.start)
    if opens is not None:
        return int(opens["year"])
    led = _DATES_OF.match(text, first, dated.start)
    first = first_letter(text, led.end()) if led is not None else first
    tokens = [token[0] for token, _ in zip(_TOKEN.finditer(text, first, dated.start), range(_MOST), strict=False)]
    subject = list(takewhile(lambda token: _of_a_name(token, words), tokens))
    years = [token for token in subject if _YEAR.fullmatch(token)]
    verb = tokens[len(subject)].casefold() if len(subject) < len(tokens) else ""
    if len(years) != 1 or not (verb in words.stops or words.future.match(verb) or words.verbs.fullmatch(verb)):
        return None
    ends = years[0] == subject[-1] or _gathers(subject[-1], words)
    return int(years[0]) if ends else None


def _of_a_name(token: str, words: Lexicon) -> bool:
    """Whether a word may be one of a subject that is nothing but the name of a gathering and its year."""
    low = token.casefold()
    if low in words.articles or low in words.joiners - _OF_OTHERS or token[0].isupper() or token[0].isdigit():
        return low not in words.deadlines
    return _gathers(token, words)


def _gathers(token: str, words: Lexicon) -> bool:
    return token.casefold() in words.cues.titles.editions or head_pattern(words.code).fullmatch(token) is not None


_OF_OTHERS = frozenset({"for", "to", "at", "in", "by", "für", "zu", "zum", "zur", "bei", "pour", "à", "au", "para"})
