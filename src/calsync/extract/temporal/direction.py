"""`direction`: whether the clause around a time looks ahead or back, by its tense and its cues."""

from __future__ import annotations

import re

from calsync.extract.language import TimeWords
from calsync.extract.language import language as spoken
from calsync.extract.temporal.resolve import Direction

_WORD = re.compile(r"[^\W\d_]+")
_OPENS = re.compile(r"\s+[A-ZÀ-Þ]")
_CLAUSE = re.compile(r"[.!?;]\s|\n\s*\n|[;•]")


def direction(text: str, mention_start: int, mention_end: int, language: str | None = None) -> Direction:
    """The direction of the clause that holds text[mention_start:mention_end]; NEAREST where nothing tells."""
    words = spoken(language).time
    low = max(0, mention_start - 160)
    head = _paragraph(_CLAUSE.split(text[low:mention_start])[-1])
    score = _score(head, words, nearer_last=True)
    if score == 0:
        ends = (
            text[mention_end - 1] == "." and _OPENS.match(text, mention_end) is not None
        )  # "at 9 a.m. The hearing had …"
        tail = "" if ends else _CLAUSE.split(text[mention_end : mention_end + 100], 1)[0]
        # "After hearing from residents on Thursday, the board of the water district voted": its verb stands far behind.
        reach = 12 if tail.lstrip()[:1] == "," else 6
        score = _score(tail, words, nearer_last=False, reach=reach)
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
_OPEN_TO_BE = frozenset("to is are will shall going due would".split())  # with which such a phrase begins


def _score(clause: str, words: TimeWords, nearer_last: bool, reach: int = 22) -> int:
    """+1 ahead, -1 back: the verb nearest to the time decides; "to be held" and "will be held" look ahead."""
    found = [word.lower() if word != _MAY else word for word in _WORD.findall(clause)]
    if nearer_last and not _IS.isdisjoint(found[-3:]):
        return 1  # "no one turned up, is now on Tuesday"
    order = range(len(found) - 1, -1, -1) if nearer_last else range(len(found))
    for index in order[:reach]:
        word = found[index]
        if word in words.past or _finite(found, index, words, opens=not nearer_last):
            before = found[max(0, index - 4) : index]
            if any(one in _AHEAD for one in before) and not any(one in ("was", "were", "had") for one in before):
                return 1
            return -1
        if word in words.future:
            return 1
        if word == "to" and nearer_last and any(one in _TO_AHEAD for one in found[max(0, index - 2) : index]):
            return 1  # "is now to go ahead"
    if not _OPEN_TO_BE.isdisjoint(found) and _TO_BE.search(clause.lower()):
        return 1
    return 0


def _finite(found: list[str], index: int, words: TimeWords, *, opens: bool) -> bool:
    """Whether a word tells what somebody did: "adopted the budget", and not "the budget adopted by the board".

    `opens`: the words follow a time, and the first may be the verb: "The council on Friday adopted the budget".
    """
    if words.finite_past.fullmatch(found[index]):
        return True
    if index == len(found) - 1 or found[index + 1] not in words.determined:
        return False
    if not opens if index == 0 else found[index - 1] in _INFINITE:
        return False
    return words.participle.fullmatch(found[index]) is not None


_INFINITE = frozenset("to will would shall should can could may might must".split())  # "to set the date"
_IS = frozenset(("is", "are"))
_MAY = "May"  # the month, among words in small letters
_TO_AHEAD = frozenset("is are be due set".split())
_AHEAD = frozenset(
    "will shall be to is are wird werden soll sollen sera seront será serán akan bakal dijadwalkan rencananya".split()
)
