"""Names that a number goes on from: "the 48th summit in May and the 49th in November", "The second is on 4 May"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from calsync.extract.editions import edition_of
from calsync.extract.gathering import Name, clean_title
from calsync.extract.language import anywhere
from calsync.extract.lexicon import Lexicon

_LATER = 300  # characters within which a sentence opens with the next number: "The 13th will be held in Riga"
_NEXT_OPENS = re.compile(
    r"[.;:]\s+(?:The|Die|Das|Der|Le|La|El|Yang|the|die|das|der|le|la|el|yang)\s+([\w-]+[ªº.]?)\s+([^\W\d_]+)"
)
_NEAR = 80  # characters within which a number goes on from a name
_NEXT_ONE = re.compile(
    rf"\b{anywhere(lambda cues: cues.links.joins)}\s+(?:the|die|das|der|le|la|el)\s+([\w-]+[ªº.]?)\s+([^\W\d_]+)"
)


def all_counted_on(text: str, names: Sequence[Name], ranges: Sequence[tuple[int, int]], words: Lexicon) -> list[Name]:
    """ "The first is on 3 May. The second is on 4 May and the third on 5 May": each is counted from the one before."""
    ends = [last for _, last in ranges]
    counted: dict[int, Name] = {}
    waiting = [name for name in names if name.edition is not None and not name.plural]
    while waiting:
        for name in _counted_on(text, waiting.pop(), ends, words):
            if name.start not in counted:
                counted[name.start] = name
                waiting.append(name)
    return list(counted.values())


def _counted_on(text: str, name: Name, ends: Sequence[int], words: Lexicon) -> Iterator[Name]:
    """ "The 48th summit in May and the 49th in November": the next of the kind that the sentence named with its number."""
    edition = name.edition or 0
    last = ends[min(bisect_right(ends, name.start), len(ends) - 1)]
    for match in _NEXT_ONE.finditer(text, name.end, min(last, name.end + _NEAR)):
        number, behind = edition_of(match[1]), match[2].casefold()
        if number is not None and number > edition and (behind in words.stops or behind in words.joiners):
            yield _numbered(name, match, number)
    stop = text.find("\n\n", name.end, name.end + _LATER)
    for match in _NEXT_OPENS.finditer(text, name.end, stop if stop >= 0 else name.end + _LATER):
        number, behind = edition_of(match[1]), match[2].casefold()
        if number in (edition + 1, edition + 2) and (behind in words.stops or words.verbs.match(behind)):
            yield _numbered(name, match, number)
            break


def _numbered(name: Name, match: re.Match[str], number: int) -> Name:
    """The one of a kind that has another number."""
    counted = " ".join(match[1] if edition_of(w) is not None else w for w in name.title.split())
    title = clean_title(counted)
    return replace(name, start=match.start(1), end=match.end(1), title=title, edition=number, acronym=None, year=None)
