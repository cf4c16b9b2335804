"""A line over a text that says what kind of gathering it is, and then its title: "Webinar: Getting Started with Rust".

The subject of a mail and a heading name by both; the kind alone would be anybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from calsync.extract.gathering import BARE, BODY, DESCRIBED, PROPER, SERIES, Name, clean_title
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.rows import divider, remark
from calsync.extract.within import within

_TITLE = re.compile(r"\s?: (?=[\"“„«‘']?[A-ZÀ-Þ\d])(?P<title>[^\n]+)")
_LONGEST = 90  # characters of a title
_CUT = " ,;:–—-(|@·•[/"  # between a title and its day
_DESCRIBES = re.compile(r"[^\W\d_]+(?: [a-zà-ÿ-]+){1,3}")  # "Public lecture", where a name has capitals
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDED = re.compile(r"[.!?] [A-ZÀ-Þ]")
_KINDS = (BARE, DESCRIBED, BODY, PROPER)


def with_titles(names: Sequence[Name], layout: Layout, words: Lexicon, times: Sequence[tuple[int, int]]) -> list[Name]:
    """The names, those that only say the kind in their line with the title that stands behind it."""
    known = set(names)
    names = sorted([*names, *_kinds(names, layout, words)], key=lambda n: (n.start, n.end))
    out: list[Name] = []
    end = 0  # of the last title
    for name in names:
        if name.start < end and name.strength not in (PROPER, SERIES):
            continue  # a word of the title
        unit = layout.unit_at(name.start)
        title = _title(name, unit, names, layout, words, times) if unit is not None else None
        if title is not None:
            end = title[1]
            raw = layout.text[slice(*title)].rstrip()
            asks = "?" if raw.endswith("?") else ""  # a question is asked with its sign
            name = replace(name, end=end, title=f"{name.title}: {clean_title(raw)}{asks}", strength=PROPER)
        if title is not None or name in known:
            out.append(name)
    return out


def _kinds(names: Sequence[Name], layout: Layout, words: Lexicon) -> Iterator[Name]:
    """The words that open such a line and are too common to be a name alone: "Talk: Bees in winter"."""
    named = {name.start for name in names}
    heads = head_pattern(words.code)
    for unit in layout.units:
        if unit.kind in ("title", "heading") and unit.start not in named:
            kind = heads.match(layout.text, unit.start, unit.end)
            if kind is not None and _TITLE.match(layout.text, kind.end(), unit.end) is not None:
                yield Name(unit.start, kind.end(), clean_title(kind[0]), kind[0].casefold(), DESCRIBED)


def _title(
    name: Name, unit: Unit, names: Sequence[Name], layout: Layout, words: Lexicon, times: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    """Where the title stands that its line gives behind the kind; none where what stands there names a gathering itself."""
    if unit.kind not in ("title", "heading") or name.strength not in _KINDS or not name.head or name.plural:
        return None
    text = layout.text
    kind = text[name.start : name.end]
    if head_pattern(words.code).fullmatch(kind) is None and not _DESCRIBES.fullmatch(kind):
        return None  # "Kiel Week: 45 ships in the harbour"
    found = _TITLE.match(text, name.end, unit.end)
    if found is None:
        return None
    start, end = found.span("title")
    dated = within(times, start, end)
    end = dated[0][0] if dated else end
    said = text[start:end].rstrip(_CUT)
    end = start + len(said)
    if len(said) > _LONGEST or _WORD.search(said) is None or _ENDED.search(said):
        return None
    if divider(said, words) or remark(said, words):
        return None
    if any(cue.search(said) for cue in (words.cancelled, words.postponed, words.moved)):
        return None
    inside = (other for other in names if start <= other.start < end)
    return None if any(other.strength in (PROPER, SERIES) for other in inside) else (start, end)
