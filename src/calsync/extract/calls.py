"""What a call is for: "Call for Papers: Small farms, great order" names a conference, whatever its words.

What stands behind the words of the call, in the line under them or over them, is its name; "the conference" is it again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from calsync.extract.gathering import BARE, PROPER, Name, clean_title
from calsync.extract.language import in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.within import inside, overlaps

_CALL = re.compile(
    rf"\W*(?:\d\w{{0,3}}\s)?{in_any_case(lambda cues: cues.titles.calls)}(?!\w)(?:\s*\((?-i:[A-Z]{{2,5}})\))?\s*([:–—-]\s*)?",
    re.I,
)
_SUBJECT = re.compile(r"(?:subject|betreff|objet|asunto|perkara|perihal)\s*:\s*(?:\[[^\]\n]{1,40}\]\s*)?", re.I)
_FIRST = 10  # units in which a call says what it is for
_LONGEST = 200  # characters of a name
_FEWEST = 3  # words
_SENTENCE = re.compile(r"(?<=[^\s.][.?!])\s+(?=\S)")
_DIGITS = re.compile(r"\d{1,2}[./]\d")


def names_of_calls(
    names: Sequence[Name], layout: Layout, times: Sequence[tuple[int, int]], words: Lexicon
) -> list[Name]:
    """The names, with the one that a call gives to what it is for; what was read in it gives way."""
    found = _called(layout, times, words)
    if found is None:
        return list(names)
    call, start, end = found
    known = next((n for n in names if n.start <= start and end <= n.end), None)
    if known is not None or head_pattern(words.code).search(layout.text, start, end) is not None:
        return list(names)
    title = clean_title(layout.text[start:end])
    kept = [n for n in names if not overlaps(n.start, n.end, [call, (start, end)])]
    later = [n for n in kept if n.start > start and n.head]
    head = next((n.head for n in later if n.strength == BARE), next((n.head for n in later), ""))
    named = Name(start, end, title, head, PROPER)  # "The conference asks …" is it again
    again = [replace(n, strength=BARE) if n.title.casefold() == n.head == named.head else n for n in kept]
    return sorted([*again, named], key=lambda n: (n.start, n.end))


def is_call(said: str) -> bool:
    """Whether a line is no more than the words of a call, which name nothing."""
    return _CALL.fullmatch(said) is not None


def _called(
    layout: Layout, times: Sequence[tuple[int, int]], words: Lexicon
) -> tuple[tuple[int, int], int, int] | None:
    """Where the words of a call stand in the first lines of a text, and the name of what it is for."""
    text = layout.text
    units = layout.units[:_FIRST]
    for before, unit in pairwise([None, *units]):
        assert unit is not None
        led = _SUBJECT.match(text, unit.start, unit.end)
        call = _CALL.match(text, led.end() if led is not None else unit.start, unit.end)
        if call is None:
            continue
        said = (call.start(), call.end())
        under = "\n" in call[0].rstrip(" :") or not call[1]
        if call.end() < unit.end and (call[1] or "\n" in call[0]):
            line = text.find("\n", call.end(), unit.end) if under else -1
            name = _name(call.end(), line if line >= 0 else unit.end, text, times, words)
            return (said, *name) if name is not None else None
        if text[call.end() : unit.end].strip(" .!:"):
            continue
        below = next((u for u in units if u.index == unit.index + 1), None)
        for other in (below, before):
            if other is not None and (found := _line(other, text, times, words)) is not None:
                return said, *found
    return None


def _line(unit: Unit, text: str, times: Sequence[tuple[int, int]], words: Lexicon) -> tuple[int, int] | None:
    """A line that is the name of what is called for: no label, no sentence, no day."""
    said = text[unit.start : unit.end].strip()
    if (
        unit.label
        or unit.kind in ("row", "item", "header", "boiler")
        or len(said) > _LONGEST
        or said.endswith((".", ":"))
    ):
        return None
    return _name(unit.start, unit.end, text, times, words)


def _name(start: int, end: int, text: str, times: Sequence[tuple[int, int]], words: Lexicon) -> tuple[int, int] | None:
    """The first sentences of a stretch that speak of no time and of no gathering."""
    newline = text.find("\n\n", start, end)
    end = min(newline if newline >= 0 else end, start + 2 * _LONGEST)
    edges = [start, *(m.end() for m in _SENTENCE.finditer(text, start, end)), end]
    last = start
    for low, high in pairwise(edges):
        if any(inside(at, times) for at in range(low, high)) or _DIGITS.search(text, low, high):
            break
        if low > start and head_pattern(words.code).search(text, low, high) is not None:
            break
        last = high
    said = text[start:last]
    stop = start + len(said.rstrip(" \n.,;"))
    if stop - start > _LONGEST or len(text[start:stop].split()) < _FEWEST or not said[:1].isalpha():
        return None
    return start, stop
