"""Text as tokens with offsets: words, numbers, white space, and single signs; together they are the whole text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

_TOKEN = re.compile(r"[^\W\d_]+|\d+|\s+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Tokens:
    """`words[i]` is text[starts[i]:starts[i + 1]], `lows[i]` the same in lower case; `starts` has one entry more."""

    text: str
    words: list[str]
    lows: list[str]
    starts: list[int]


def tokens(text: str) -> Tokens:
    """The tokens of a text, in one pass."""
    words = _TOKEN.findall(text)
    lows = [word.lower() for word in words]
    return Tokens(text, words, lows, [0, *accumulate(map(len, words))])


def words_of(phrase: str) -> tuple[str, ...]:
    """A phrase of a table as the tokens that it is found by: lower case, any white space as one blank."""
    return tuple(" " if word.isspace() else word.lower() for word in _TOKEN.findall(phrase))
