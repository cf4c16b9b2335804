"""A venue that is a common noun, or a name that nobody knows: what a word of place leads, or a part between signs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from calsync.extract.language import PlaceWords
from calsync.extract.places.nouns import PlaceKind, PlaceMention

_MOST = 8  # words
_WORD = re.compile(r"[ \u00a0]?\n?[ \u00a0]{0,12}([^\W_][\w'’&/-]*\.?(?=[ \u00a0\n,;:.!?()|]|$))")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FILLER = re.compile(r"[\s,(|–—-]*(?:[^\W\d_]{1,5}\.?[\s,]+)?", re.UNICODE)


def beside(
    text: str, sentence: tuple[int, int], times: Sequence[tuple[int, int]], words: PlaceWords
) -> list[PlaceMention]:
    """What a word of place leads in a sentence; surer behind a time, before one, and after a word of holding.

    `times` are the offsets of times of the text; a time is never a part of a venue.
    """
    first, last = (bisect_left(times, bound, key=itemgetter(0)) for bound in sentence)
    while first and times[first - 1][1] > sentence[0]:
        first -= 1
    inside = times[first:last]
    found: list[PlaceMention] = []
    for match in words.locative.finditer(text, *sentence):
        if any(start <= match.start() < end for start, end in inside):
            continue
        end = _phrase(text, match.end(), sentence[1], inside, words)
        phrase = text[match.end() : end].strip()
        bare = match[0].lower() in words.bare and phrase[:1].islower()
        if bare or not _is_place(phrase, words):
            continue
        behind = any(_FILLER.fullmatch(text, stop, match.start()) for _, stop in inside if stop <= match.start())
        before = any(_FILLER.fullmatch(text, end, start) for start, _ in inside if start >= end)
        held = words.held.search(text, max(sentence[0], match.start() - 40), match.start())
        sure = behind or before or held or words.held_after.match(text, end)
        start = match.end() + len(text[match.end() : end]) - len(text[match.end() : end].lstrip())
        found.append(
            PlaceMention(start, end, PlaceKind.VENUE, text[start:end], weight=0.6 if sure else 0.3, cue="beside")
        )
    return found


_SIGN = re.compile(r"\s*(?:[,;|\t\n()\[\]·•@]|[–—](?=\s)|\s-\s|\s{3,}|:\s|\.\s+(?=[A-Z]))\s*")
_LONGEST = 60  # characters of a part


def pieces(text: str, start: int, end: int, times: Sequence[tuple[int, int]]) -> list[PlaceMention]:
    """The parts of a line between its signs and times, each of which may be a venue: "14:00, Octagon, free"."""
    signs = ((m.start(), m.end()) for m in _SIGN.finditer(text, start, end))
    cuts = [sign for sign in signs if not any(a <= sign[0] < b for a, b in times)]  # not that of "18. November"
    cuts = sorted([(start, start), *cuts, *times, (end, end)])
    found = []
    for (_, a), (b, _) in pairwise(cuts):
        piece = text[a:b].strip(" .:*_#>'\"“”") if a < b else ""
        tall = piece[:1].isupper() or piece[:1].isdigit()
        if tall and 2 < len(piece) <= _LONGEST and len(piece.split()) < 8 and _NAMED.match(piece):
            at = text.index(piece, a)
            found.append(PlaceMention(at, at + len(piece), PlaceKind.VENUE, piece, weight=0.2, cue="piece"))
    return found


_NAMED = re.compile(r"(?!\d+ ?(?:[ap]\.?m|h|uhr)\b)(?:.*[^\W\d_]{2}|[A-Z]\d)", re.IGNORECASE)


_LAST = re.compile(r"\s*(\S+)$")


def _phrase(text: str, at: int, limit: int, times: Sequence[tuple[int, int]], words: PlaceWords) -> int:
    """Where the name or noun that starts at an offset ends: before a sign, a time, or a word that goes on with the story."""
    end, capital = at, False
    for _ in range(_MOST):
        match = _WORD.match(text, end if end > at else at, limit)
        if match is None or any(start <= match.start(1) < stop for start, stop in times):
            break
        word = match[1]
        low = word.lower()
        if low.rstrip(".") in words.stops or (capital and word[0].islower() and low not in words.inside):
            break
        capital = capital or word[0].isupper()
        end = match.end(1) - (len(word) > 4 and word.endswith("."))
    while end > at:  # "the hall of the" is "the hall"
        last = _LAST.search(text[at:end])
        if last is None or last[1].lower() not in words.inside:
            break
        end = at + last.start()
    return end


_TOKEN = re.compile(r"[^\W\d_][\w'’-]*")


def _is_place(phrase: str, words: PlaceWords) -> bool:
    tokens = _TOKEN.findall(phrase.lower())
    if not tokens or len(phrase) < 4 or not any(len(t) > 2 for t in tokens):
        return False
    return not any(token in words.abstract for token in tokens) and _YEAR.search(phrase) is None
