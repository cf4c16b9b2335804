"""Whether a time is one until which the readers are asked to do something: that makes it a deadline."""

from __future__ import annotations

import re

from calsync.extract.language import Asks
from calsync.extract.phrases import Cue

_GAP = re.compile(
    r"(?:\W|\b(?:on|at|by|is|are|was|were|in|to|until|the|now|for|der|die|das|des|am|um|zum|bis|den|ist|le|au|à|du|est|el|las?|es|pada|hari|jam|pukul)\b)*"
)
_STATED = re.compile(
    r"(?:[:=|–-]|\s{3}|\b(?:is|are|was|on|to|until|ist|am|auf|est|le|au|es|el|ialah|adalah|pada))\s*$", re.I
)
_NOUN = 8  # letters: "deadline", "closing date"; a cue as long may stand farther from its time than a verb


def asked(
    text: str, clause: str, sentence: tuple[int, int], start: int, end: int, asks: Asks, bound: bool
) -> str | None:
    """Why the time at start:end, to which `clause` leads, is a deadline; None where it is not, or is only a bound.

    `bound`: the words of the time themselves said "by" or "before".
    """
    cue = _last(asks.cue, clause)
    if cue is not None and asks.others.search(clause) is None:
        gap = clause[cue.end() :]
        if _GAP.fullmatch(gap) or (len(cue[0]) >= _NOUN and _STATED.search(clause) is not None):
            return f"after {cue[0]!r}"
    after = text[end : min(sentence[1], end + 60)]
    if asks.others.search(f"{clause} {after}") is not None:
        return None
    said = f"{text[max(sentence[0], start - 160) : start]} {after}"
    if asks.until.search(clause) is not None:
        return "taken from the readers until then" if asks.takes.search(said) else None
    if bound or bounded(text, clause, end, asks):
        return "asked of the readers by then" if asks.ask.search(said) else None
    return None


def bounded(text: str, clause: str, end: int, asks: Asks) -> bool:
    """Whether the words around a time make it a bound only: "by", "until", "at the latest"."""
    return asks.by.search(clause) is not None or asks.after.match(text, end) is not None


def _last(pattern: Cue, text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found
