"""Names that go on to their theme in the rows of a list: "12 May  Talk: Bees in Winter", "Film Night: Brassed Off, 7 pm".

A kind of gathering tells nobody which one it is, and what stands behind its colon does: both are its name. `themed` does
the same of lines over a text; in running text a colon may open anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from calsync.extract.gathering import BARE, DESCRIBED, PROPER, Name
from calsync.extract.layout import Unit
from calsync.extract.lexicon import head_pattern
from calsync.extract.parts import CUTS, PERSON, PRONOUNS, WHY, cut_at
from calsync.extract.rows import Entries
from calsync.extract.within import within

_LINE, _WORDS = 330, 12  # characters of a row, and words of a theme at most
_COLON = re.compile(r"\s?:\s+(?=[\"“”«„‘'¿¡(]?[A-ZÀ-Þ])")
_LETTER = re.compile(r"[^\W\d_]")


def with_themes(entries: Entries) -> list[Name]:
    """The names, with those that open a line and go on behind a colon whole."""
    return [_whole(name, entries) or name for name in entries.names]


def lines_with_themes(lines: Mapping[int, Name], entries: Entries) -> dict[int, Name]:
    """The names that lines give, with those that are no more than a gathering word and go on behind a colon whole."""
    heads = head_pattern(entries.words.code)
    kinds = {i: replace(n, head=n.title, strength=DESCRIBED) for i, n in lines.items() if heads.fullmatch(n.title)}
    whole = {i: name for i, kind in kinds.items() if (name := _whole(kind, entries)) is not None}
    return {
        i: replace(name, end=whole[i].end, title=whole[i].title) if i in whole else name for i, name in lines.items()
    }


def _whole(name: Name, entries: Entries) -> Name | None:
    """A name with the theme behind its colon, where it has one."""
    text = entries.layout.text
    colon = _COLON.match(text, name.end) if name.head and name.strength in (PROPER, DESCRIBED, BARE) else None
    unit = entries.layout.unit_at(name.start) if colon is not None else None
    if colon is None or unit is None or unit.end <= colon.end() or name.series is not None:
        return None
    if not _is_line(unit, entries) or not _opens(name, unit, entries):
        return None
    end = _theme_end(colon.end(), unit, entries)
    said = text[colon.end() : end]
    if not _is_theme(said, (colon.end(), end), entries):
        return None
    strength = DESCRIBED if name.strength == BARE else name.strength
    return replace(name, end=end, title=f"{name.title}: {' '.join(said.split())}", strength=strength)


def _is_line(unit: Unit, entries: Entries) -> bool:
    return unit.kind in ("row", "item", "label") and unit.end - unit.start <= _LINE and unit.index in entries.dated


def _opens(name: Name, unit: Unit, entries: Entries) -> bool:
    """Whether a name is the first that its line or its cell says, beside its times."""
    text = entries.layout.text
    first = max((end for _, end in within(entries.times, unit.start, name.start)), default=unit.start)
    before = text[first : name.start]
    cell = max(before.rfind(sign) for sign in ("|", "\t", "\n", "   "))
    return _LETTER.search(before[cell + 1 :] if cell >= 0 else before) is None


def _theme_end(start: int, unit: Unit, entries: Entries) -> int:
    """Where a theme ends: at a time, a sign that cuts a line, or what stands behind a comma in a row."""
    text = entries.layout.text
    stop = min((first for first, _ in within(entries.times, start, unit.end)), default=unit.end)
    stop = max(stop, start)
    cut = next((a for a, b in cut_at(CUTS, text, start, stop) if text[a:b].strip() != ":"), stop)
    return entries.trimmed(start, cut)[1]


def _is_theme(said: str, stretch: tuple[int, int], entries: Entries) -> bool:
    """Whether words behind a colon tell what it is about, and not where it is or what to do."""
    words = said.split()
    if not 0 < len(words) <= _WORDS or sum(map(str.isalpha, said)) < _LEAST:
        return False
    if words[-1].casefold() in entries.small or said.count('"') % 2 or said.count("“") != said.count("”"):
        return False
    opening = words[0].casefold().replace("’", "'").partition("'")[0]
    if opening in PRONOUNS or WHY.match(said.casefold()) or PERSON.match(said):
        return False
    return not (entries.is_place(stretch) or entries.is_where(stretch) or entries.prose(f"x {said}"))


_LEAST = 3  # letters of a theme
