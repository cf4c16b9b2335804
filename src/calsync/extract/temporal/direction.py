"""`direction`: whether the clause around a time looks ahead or back, by its tense and its cues."""

from __future__ import annotations

import re

from calsync.extract.language import language as spoken
from calsync.extract.temporal.resolve import Direction

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"[.!?;]\s|\n\s*\n|[;•]")


def direction(text: str, mention_start: int, mention_end: int, language: str | None = None) -> Direction:
    """The direction of the clause that holds text[mention_start:mention_end]; NEAREST where nothing tells."""
    words = spoken(language).time
    low = max(0, mention_start - 160)
    head = _paragraph(_CLAUSE.split(text[low:mention_start])[-1])
    score = _score(head.lower(), words.past, words.future, nearer_last=True)
    if score == 0:
        tail = _CLAUSE.split(text[mention_end : mention_end + 100], 1)[0]
        score = _score(tail.lower(), words.past, words.future, nearer_last=False, reach=6)
        if score == 0 and words.perfect.search(f"{head} {tail}"):
            return Direction.PAST
    if score > 0:
        return Direction.FUTURE
    if score < 0:
        return Direction.PAST
    return Direction.NEAREST


def _paragraph(head: str) -> str:
    """The lines that run on into the last one: a short line ends its own statement, as in a list or a table."""
    lines = head.split("\n")
    first = len(lines) - 1
    while first > 0 and len(lines[first - 1]) >= _WRAPPED:
        first -= 1
    if first == 1 and len(lines[0]) >= _WRAPPED // 2:  # the line may be cut at its beginning
        first = 0
    return "\n".join(lines[first:])


_WRAPPED = 50  # characters; shorter lines are not wrapped prose
_TO_BE = re.compile(r"\b(?:to be|to take|to meet|to hold|is to|are to|will|shall|going to|due to be|would)\b")


def _score(clause: str, past: frozenset[str], future: frozenset[str], nearer_last: bool, reach: int = 22) -> int:
    """+1 ahead, -1 back: the verb nearest to the time decides; "to be held" and "will be held" look ahead."""
    found = _WORD.findall(clause)
    if nearer_last:
        found = found[::-1]
    for index, word in enumerate(found[:reach]):
        if word in past:
            before = found[index + 1 : index + 5] if nearer_last else found[max(0, index - 4) : index]
            if any(one in _AHEAD for one in before) and not any(one in ("was", "were", "had") for one in before):
                return 1
            return -1
        if word in future:
            return 1
        if word == "to" and nearer_last and any(one in _TO_AHEAD for one in found[index + 1 : index + 3]):
            return 1  # "is now to go ahead"
    if _TO_BE.search(clause):
        return 1
    return 0


_TO_AHEAD = frozenset("is are be due set".split())
_AHEAD = frozenset(
    "will shall be to is are wird werden soll sollen sera seront será serán akan bakal dijadwalkan rencananya".split()
)
