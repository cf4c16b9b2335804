"""The series that are known beforehand: one automaton finds their names, with part, edition and year taken along."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import ahocorasick

from calsync.extract.editions import YEAR, edition_of, ordinal
from calsync.extract.gathering import ACRONYM, PAREN, SERIES, Name
from calsync.model import Series

_EDITION_AFTER = re.compile(r"[ -](\d{1,3})\b(?![:/.,]?\d)")
_EDITION_BEHIND = re.compile(r"\s+ke-(\d{1,3})\b", re.I)
_YEAR_AFTER = re.compile(r"\s*((?:19|20)\d\d)\b")
_FOLD = str.maketrans({"’": "'", "‘": "'", "–": "-", "‑": "-", "‐": "-", "\n": " ", "\u00a0": " "})
_PART_AFTER = re.compile(
    r"\s*(?:\((?:[^)]{1,30})\))?[\s-]*(retreat|\+|plus|working group|wg|informal|experts['’]? working group)(?!\w)",
    re.I,
)
_PART_BEFORE = re.compile(
    r"(retreat|informal|special|emergency|sesi retreat|tidak rasmi|working group)\s+(?:of the\s+|mesyuarat\s+)?$", re.I
)


@dataclass(frozen=True)
class KnownSeries:
    """The known series and their automaton; built once, pickles."""

    series: tuple[Series, ...]

    @cached_property
    def by_key(self) -> dict[str, Series]:
        return {s.key: s for s in self.series}

    @cached_property
    def children(self) -> dict[str, list[Series]]:
        found: dict[str, list[Series]] = {}
        for one in self.series:
            if one.parent:
                found.setdefault(one.parent, []).append(one)
        return found

    @cached_property
    def _automaton(self) -> Any:
        machine = ahocorasick.Automaton()
        for one in self.series:
            for name in (one.title, *one.names):
                bare = re.sub(r"\s*\([^)]*\)", "", name)
                for form in {name, bare}:
                    if len(form) > 5:
                        machine.add_word(_fold(form), (one.key, len(form), False))
            for acronym in one.acronyms:
                machine.add_word(_fold(acronym), (one.key, len(acronym), acronym))
        if len(machine):
            machine.make_automaton()
        return machine

    def __getstate__(self) -> dict[str, Any]:
        return {"series": self.series}

    def __setstate__(self, state: dict[str, Any]) -> None:
        object.__setattr__(self, "series", state["series"])

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, series key), longest first where they overlap, in order."""
        if not self.series:
            return []
        low = _fold(text)
        hits = []
        for last, (key, length, acronym) in self._automaton.iter(low):
            start, end = last + 1 - length, last + 1
            if (start and low[start - 1].isalnum()) or (end < len(low) and low[end].isalnum()):
                continue
            if acronym and text[start:end].replace("–", "-") != acronym:
                if text[start:end].upper() != text[start:end]:
                    continue
            hits.append((start, end, key))
        hits.sort(key=lambda h: (h[0], -h[1]))
        kept: list[tuple[int, int, str]] = []
        for hit in hits:
            if not kept or hit[0] >= kept[-1][1]:
                kept.append(hit)
        return kept


def _fold(text: str) -> str:
    """Case and typography folded, with the length kept, so that offsets stay true."""
    low = text.translate(_FOLD).lower()
    low = (
        low
        if len(low) == len(text)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in text.translate(_FOLD))
    )
    return low.replace("defense", "defence")


def series_name(text: str, begin: int, end: int, key: str, first: int, last: int, known: KnownSeries) -> Name:
    """A known series' mention with its part ("… (ADMM) Retreat"), edition and year taken along."""
    children = known.children.get(key, [])
    if children:
        after = _PART_AFTER.match(text, end, min(last, end + 60))
        before = _PART_BEFORE.search(text, max(first, begin - 30), begin)
        for child in sorted(children, key=lambda c: -len(c.part or "")):
            part = (child.part or "").casefold()
            if after and part and _same_part(after[1].casefold(), part):
                key, end = child.key, after.end()
                break
            if before and part and part in before[1].casefold():
                key, begin = child.key, before.start()
                break
        if key in known.children and end < last:  # "ADSOM-Plus Working Group": one step further down
            after = _PART_AFTER.match(text, end, min(last, end + 60))
            for child in known.children[key]:
                if after and child.part and _same_part(after[1].casefold(), child.part.casefold()):
                    key, end = child.key, after.end()
                    break
    one = known.by_key[key]
    paren = PAREN.match(text, end, min(last, end + 34))
    acronym = None
    if paren:
        acronym = paren[1].strip()
        end = paren.end()
        if acronym in one.acronyms or acronym.replace(" ", "") in one.acronyms or ACRONYM.match(acronym):
            tail = _PART_AFTER.match(text, end, min(last, end + 24))
            for child in known.children.get(key, []):
                if tail and child.part and _same_part(tail[1].casefold(), child.part.casefold()):
                    key, end, one = child.key, tail.end(), child
    edition, year = _edition_left(text, first, begin)
    after_number = _EDITION_AFTER.match(text, end, min(last, end + 6))
    if edition is None and after_number and text[end] == "-":
        edition, end = int(after_number[1]), after_number.end()
    behind = _EDITION_BEHIND.match(text, end, min(last, end + 8))
    if edition is None and behind is not None:
        edition, end = int(behind[1]), behind.end()
    in_acronym = re.search(r"-(\d{1,3})$", acronym or "")
    if edition is None and in_acronym:
        edition = int(in_acronym[1])
    following = _YEAR_AFTER.match(text, end, min(last, end + 7))
    if following:
        year = int(following[1])
    title = one.title if edition is None else f"{ordinal(edition)} {one.title}"
    return Name(begin, end, title, one.part or "meeting", SERIES, key, edition, acronym, year=year)


def _same_part(said: str, part: str) -> bool:
    said = {"+": "plus", "wg": "working group"}.get(said, said).replace("experts' ", "").replace("experts’ ", "")
    return said == {"wg": "working group"}.get(part, part)


def _edition_left(text: str, first: int, begin: int) -> tuple[int | None, int | None]:
    """The edition and the year that stand just left of a name: "the 14th …", "2025 …"."""
    left = text[max(first, begin - 24) : begin].rstrip()
    word = left.rpartition(" ")[2] if " " in left else left
    number = edition_of(word)
    year = YEAR.match(word)
    return (None if year else number), (int(year[1]) if year else None)
