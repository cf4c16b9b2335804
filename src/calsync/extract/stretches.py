"""Where the place of a meeting may be said: the stretches of a text around its time, the nearest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from calsync.extract.clusters import Cluster
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon

_NEXT = 400  # characters: what follows a row or a heading with a day, and still speaks of it
_SHORT = 90  # of a paragraph that follows one: a longer one speaks of its own matter
_HIDDEN = ("boiler", "header")


def stretches(
    layout: Layout, words: Lexicon, dated: Collection[int], at: int, unit: Unit | None, cluster: Cluster | None
) -> Iterator[tuple[int, int]]:
    """The stretches in which the place of what is said at an offset may stand.

    First its sentence and its row; then what belongs to the row alone, never another row; then where the meeting is named,
    what the text labels as its place, and what follows. `dated` are the indices of the units that have days of their own.
    """
    if unit is not None:
        yield from _own(unit, at)
        if unit.kind != "paragraph":
            yield from _block(layout, unit, dated)
        yield from _taken_up(layout, words, unit, at)
    if cluster is not None:
        for name in cluster.names[:6]:
            home = layout.unit_at(name.start)
            if home is not None and (
                unit is None or home.index == unit.index or home.index not in dated or home.kind == "paragraph"
            ):
                yield from (s for s in home.sentences if s[0] <= name.start < s[1])
    if unit is not None:
        yield from _following(layout, unit, dated)
        yield from ((layout.units[i].start, layout.units[i].end) for i in reversed(unit.above))


def _own(unit: Unit, at: int) -> Iterator[tuple[int, int]]:
    yield from (s for s in unit.sentences if s[0] <= at < s[1])
    if unit.kind in ("row", "item", "label"):
        yield unit.start, unit.end


def _block(layout: Layout, unit: Unit, dated: Collection[int]) -> Iterator[tuple[int, int]]:
    """The lines that no blank line parts from it, up to the next line with a day of its own."""
    for step in (1, -1):
        end = unit
        for index in range(unit.index + step, unit.index + 14 * step, step):
            if not 0 <= index < len(layout.units):
                break
            other = layout.units[index]
            if other.block != unit.block or index in dated or other.kind in _HIDDEN:
                break
            end = other
        if end is not unit:
            yield (unit.start, end.end) if step > 0 else (end.start, unit.end)


def _taken_up(layout: Layout, words: Lexicon, unit: Unit, at: int) -> Iterator[tuple[int, int]]:
    """The next sentence, where it speaks of the meeting on: "It will be held in …", "The venue is …"."""
    following = next((s for s in unit.sentences if s[0] > at), None)
    if following is not None and words.taken_up.match(layout.text, _start(layout.text, following)):
        yield following
    own = next((n for n, s in enumerate(unit.sentences) if s[0] <= at < s[1]), 0)
    if own and words.places.there.search(layout.text, *unit.sentences[own]):
        yield unit.sentences[own - 1]


def _start(text: str, sentence: tuple[int, int]) -> int:
    """Where a sentence's first word begins."""
    return next((i for i in range(*sentence) if not text[i].isspace()), sentence[0])


def _following(layout: Layout, unit: Unit, dated: Collection[int]) -> Iterator[tuple[int, int]]:
    longest = _NEXT if unit.kind != "paragraph" else _SHORT
    for index in range(unit.index + 1, min(unit.index + 3, len(layout.units))):
        other = layout.units[index]
        if index in dated or other.kind in ("heading", "title") or other.above != unit.above:
            return
        if other.kind != "boiler" and other.end - other.start < longest:
            yield other.start, other.end
