"""The words by which gatherings, their states and the roles of times are known; languages/ holds them, a file a language."""

from __future__ import annotations

import re
from functools import cache

from calsync.extract.language import Lexicon, language

__all__ = ["Lexicon", "head_pattern", "lexicon"]


def lexicon(code: str | None) -> Lexicon:
    """The lexicon of a language ("en-GB" counts as "en"); English where there is none."""
    return language(code).lexicon


@cache
def head_pattern(code: str) -> re.Pattern[str]:
    """One alternation of all gathering heads of a language, longest first; English ones count in every language."""
    words = set(lexicon(code).heads) | (set() if code == "en" else _STRONG_ENGLISH)
    ordered = sorted(words, key=len, reverse=True)
    if code == "de":  # compounds end in the gathering: "Gemeinderatssitzung"
        ends = "|".join(re.escape(w) for w in ordered if len(w) > 5 and " " not in w)
        phrases = "|".join(re.escape(w).replace(r"\ ", r"[ \n]") for w in ordered)
        return re.compile(rf"(?<![\w-])(?:[\w-]*?(?:{ends})|{phrases})(?![\w-])", re.I)
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(re.escape(w).replace(r"\ ", r"[ \n]") for w in ordered) + r")(?![\w-])", re.I
    )


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
