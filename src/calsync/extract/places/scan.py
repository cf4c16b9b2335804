"""The words of a text with what stands between them: the one pass that all of the finder looks at."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection
from functools import lru_cache

from calsync.extract.knowledge import venues as words
from calsync.extract.knowledge.cldr import DAYS, MONTHS
from calsync.extract.knowledge.places import fold

_WORD = re.compile(r"[ldLD]['’](?=[^\W\d_]{2})|[^\W_]+(?:['’][^\W_]+)*")


_OWN = re.compile(r"['’][sS]$|(?<=[sS])['’]$")


_JOINS = re.compile(r"['’]?[ \u00a0]?\n?[ \u00a0]{0,8}|-|\.[ \u00a0]?|[ \u00a0]&[ \u00a0]")


_EDGE = re.compile(r"[|\t:;·•–—(\[@*>]|\n| - |^$|,|  |\.\s")


ARTICLES = frozenset(
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


INNER = frozenset(
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


DATES = frozenset(
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
        "tues",
        "weds",
        "thur",
        "thurs",
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


PREP = {fold(word) or word: weight for word, weight in words.PREPOSITIONS.items()}
LEADS = PREP.keys() - words.APPOSITIONS  # words before a venue that are none of its name


@lru_cache(maxsize=50_000)
def low_of(word: str) -> str:
    return fold(_OWN.sub("", word)) or word


class Words:
    """The words of a text with what stands before each; the one pass that everything else looks at."""

    def __init__(self, text: str, breaks: Collection[int]) -> None:
        self.text = text
        spans = [match.span() for match in _WORD.finditer(text)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.words = [text[start:end] for start, end in spans]
        self.low = [word.lower() if word.isascii() and word.isalnum() else low_of(word) for word in self.words]
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
        if len(gap) > 10 or not _JOINS.fullmatch(gap) or ("   " in gap and "\n" not in gap):
            return False  # three blanks part two cells
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
        return self.comma(i) and i < self.count and (self.words[i][0].isdigit() or self.low[i] in DATES)

    def closed(self, start: int, end: int) -> int:
        """The end of a stretch, behind the bracket that closes what is opened in it."""
        for opens, closes in ("()", "[]"):
            if (
                self.text.rfind(opens, start, end) > self.text.rfind(closes, start, end)
                and self.text[end : end + 1] == closes
            ):
                return end + 1
        return end

    def core_end(self, i: int) -> int:
        """Where word i ends without a possessive ending."""
        own = _OWN.search(self.words[i])
        return self.starts[i] + own.start() if own else self.ends[i]
