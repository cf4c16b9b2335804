"""Which dated fact belongs to which meeting: by clause, sentence, row, label, heading, and last by the document itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from calsync.extract.clusters import Cluster, Clusters
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.names import BARE, BODY, GENERIC, PROPER, Name


@dataclass(frozen=True, slots=True)
class Link:
    """A dated fact tied to a cluster; `kind` says how, which is the best predictor of whether it is right."""

    dated: Dated
    cluster: Cluster
    kind: str
    name: Name | None


_SHARED = re.compile(
    r"[\s\"”“’']*(?:,|and|&|as well as|along with|together with|back-to-back with|followed by|dan|und|et|y|sowie|ainsi que|serta)?"
    r"[\s,]*(?:(?:and|the|its|a|an|dan|und|die|der|das|et|le|la|y|el|also|\d{1,3}(?:st|nd|rd|th)|\w{3,9}(?:st|nd|rd|th)|"
    r"ke-\d+|third|first|second)[\s\"“]+){0,3}$",
    re.I,
)
_VERB = re.compile(
    r"\b(?:meets?|convenes?|will meet|to meet|met|gather(?:s|ed)?|sits?|holds?|will hold|begins?|starts?|opens?|takes? place|tagt|trifft|"
    r"se réunit|se réunira|se reúne|se reunirá|bermesyuarat|bersidang)\b",
    re.I,
)


class Linker:
    """Ties the dated facts of one text to its clusters."""

    def __init__(
        self, layout: Layout, words: Lexicon, names: Sequence[Name], clusters: Clusters, extra: dict[int, Name]
    ) -> None:
        self.layout, self.words, self.clusters = layout, words, clusters
        self.names = names
        self._starts = [n.start for n in names]
        self._extra = extra  # names that the layout gives to units without a gathering word
        self._by_unit: dict[int, list[Name]] = {}
        for name in names:
            unit = layout.unit_at(name.start)
            if unit is not None:
                self._by_unit.setdefault(unit.index, []).append(name)
        self.news = layout.news
        self.main = self._main()

    def in_unit(self, index: int) -> Sequence[Name]:
        """The names in one unit, in order."""
        return self._by_unit.get(index, ())

    def before(self, offset: int) -> Name | None:
        """The last meeting that was named before an offset by a name of its own."""
        index = bisect_left(self._starts, offset) - 1
        while index >= 0 and self.names[index].strength not in ("series", PROPER):
            index -= 1
        return self.names[index] if index >= 0 else None

    def _main(self) -> Cluster | None:
        """What the document is about: the name in its title or headline, else the first told in its lead."""
        best: Cluster | None = None
        for unit in self.layout.units[:14]:
            if unit.kind in ("boiler", "header"):
                continue
            for name in self._by_unit.get(unit.index, ()):
                cluster = self.clusters.of(name)
                if cluster is None:
                    continue
                if name.strength in ("series", PROPER) and name.head:
                    return cluster
                if best is None or (not best.best.head and name.head):
                    best = cluster
            if best is not None and best.best.head and unit.kind == "paragraph":
                break
        return best

    def link(self, dated: Dated) -> list[Link]:
        """The meetings that this time is said of; empty where none is near enough."""
        unit = dated.unit
        inside = self._in(dated.sentence, unit)
        if inside:
            return self._by_clause(dated, inside)
        if unit.kind in ("row", "item", "label", "heading", "title") or self._short(unit):
            found = self._by_layout(dated)
            if found:
                return found
        if unit.kind == "paragraph" or unit.kind == "item":
            found = self._by_anaphora(dated)
            if found:
                return found
        return self._by_layout(dated) if unit.kind == "paragraph" else []

    def _in(self, sentence: tuple[int, int], unit: Unit) -> list[Name]:
        return [
            n
            for n in self._by_unit.get(unit.index, ())
            if sentence[0] <= n.start < sentence[1] and self.clusters.of(n) is not None
        ]

    def _short(self, unit: Unit) -> bool:
        return unit.end - unit.start < 90

    def _by_clause(self, dated: Dated, names: list[Name]) -> list[Link]:
        text = self.layout.text
        best, best_cost = None, 1e9
        for name in names:
            if name.end <= dated.start:
                between = text[name.end : dated.start]
                cost = len(between) * 1.0
                cost += 40 * len(
                    re.findall(
                        r"[;:]|, (?:which|who|while|but|and) |\bafter\b|\bbefore\b|\bwhen\b|\bahead of\b", between
                    )
                )
                if re.fullmatch(r"\s*[(\[,]?\s*(?:on|in|of|,|am|le|el|pada)?\s*", between):
                    cost = 0
            else:
                between = text[dated.end : name.start]
                cost = len(between) * 1.3 + 8
                cost += 40 * len(
                    re.findall(r"[;:.]|, (?:which|who|while|but|and) |\bafter\b|\bbefore\b|\bwhen\b", between)
                )
                if re.fullmatch(r"\s*(?:,\s*)?(?:the|a|an|'s|’s|will see the|for the)?\s*", between):
                    cost = min(cost, 6)
            others = sum(
                1 for n in names if min(name.end, dated.end) <= n.start < max(name.start, dated.start) and n is not name
            )
            cost += 15 * others
            if name.strength == BARE:
                cost += 10
            if cost < best_cost:
                best, best_cost = name, cost
        assert best is not None
        kind = "clause" if best_cost < 90 else "sentence"
        if best.strength == BARE:
            kind = "anaphora"
        group = self._group(best, names)
        if len(group) == len(dated.spans) > 1 and "respectively" in text[dated.start : dated.sentence[1]].casefold():
            return [
                Link(replace(dated, spans=[span]), cluster, kind, name)
                for name, span in zip(group, dated.spans, strict=True)
                if (cluster := self.clusters.of(name)) is not None
            ]
        links: list[Link] = []
        for name in group:
            cluster = self.clusters.of(name)
            if cluster is not None and all(link.cluster is not cluster for link in links):
                links.append(Link(dated, cluster, kind, name))
        return links

    def _group(self, chosen: Name, names: list[Name]) -> list[Name]:
        """The names that are joined to the chosen one: "ADMM and ADSOM", "the 44th and 45th Summits"."""
        text, index = self.layout.text, names.index(chosen)
        low = high = index
        while low > 0 and (
            names[low].start == names[low - 1].start or _SHARED.fullmatch(text[names[low - 1].end : names[low].start])
        ):
            low -= 1
        while high + 1 < len(names) and (
            names[high].start == names[high + 1].start
            or _SHARED.fullmatch(text[names[high].end : names[high + 1].start])
        ):
            high += 1
        return names[low : high + 1]

    def _by_layout(self, dated: Dated) -> list[Link]:
        unit = dated.unit
        kind = {"row": "row", "item": "row", "label": "label"}.get(unit.kind, "row")
        own = self._extra.get(unit.index)
        prose = unit.kind == "paragraph" and not self._short(unit)
        if own is not None and (
            (unit.kind != "title" and unit.kind != "heading") or (own.strength == BODY and not self.news)
        ):
            cluster = self.clusters.of(own)
            if cluster is not None:
                return [Link(dated, cluster, kind, own)]
        for name in self._by_unit.get(unit.index, ()):
            cluster = self.clusters.of(name)
            if cluster is not None and name.strength != BARE:
                return [Link(dated, cluster, kind, name)]
        if prose or (self.news and unit.kind == "paragraph"):
            return [Link(dated, self.main, "main", None)] if self.main is not None else []
        intro = self._introduced(unit)
        if intro is not None:
            return [Link(dated, intro[0], "block", intro[1])]
        near = self._near_in_block(unit)
        if near is not None:
            return [Link(dated, near[0], "label" if unit.kind == "label" else "block", near[1])]
        for above in reversed(unit.above):
            found = self._named(above)
            if found is not None:
                return [Link(dated, found[0], "heading", found[1])]
        if self.main is not None and unit.kind != "paragraph":
            return [Link(dated, self.main, "title" if unit.kind in ("label", "heading", "row") else "main", None)]
        if self.main is not None:
            return [Link(dated, self.main, "main", None)]
        return []

    def _introduced(self, unit: Unit) -> tuple[Cluster, Name] | None:
        """ "… hold two workshops in Marwick Hall:" and then rows of dates."""
        index = unit.index - 1
        while index >= 0 and unit.index - index < 20:
            other = self.layout.units[index]
            if other.kind in ("heading", "title"):
                return None
            if other.kind == "paragraph" and self.layout.text[other.start : other.end].rstrip().endswith(":"):
                for name in reversed(self._by_unit.get(other.index, ())):
                    cluster = self.clusters.of(name)
                    if cluster is not None:
                        return cluster, name
                return None
            if other.kind == "paragraph" and other.end - other.start > 120:
                return None
            index -= 1
        return None

    def _named(self, index: int, layout_too: bool = True) -> tuple[Cluster, Name] | None:
        extra = self._extra.get(index) if layout_too else None
        for name in [*self._by_unit.get(index, ()), *filter(None, [extra])]:
            cluster = self.clusters.of(name)
            if cluster is not None:
                return cluster, name
        return None

    def _near_in_block(self, unit: Unit) -> tuple[Cluster, Name] | None:
        """A name in another unit of the same block: the line just before or after a date line, a label "Event:"."""
        for step in (-1, -2, 1, 2, -3, 3):
            index = unit.index + step
            if 0 <= index < len(self.layout.units):
                other = self.layout.units[index]
                if other.block == unit.block and other.kind not in ("boiler", "header"):
                    if other.kind == "paragraph" and other.end - other.start > 200:
                        continue
                    found = self._named(index)
                    if found is not None:
                        return found
        return None

    def _by_anaphora(self, dated: Dated) -> list[Link]:
        """ "It starts at 7 pm", "the two-day event": the last meeting spoken of before."""
        text = self.layout.text
        cue = self.words.anaphora.search(text, dated.sentence[0], min(dated.sentence[1], dated.start + 60))
        if cue is None:
            return []
        noun = cue[0].split()[-1].casefold()
        for name in reversed(self.names):
            if name.start < dated.start:
                cluster = self.clusters.of(name)
                if cluster is None:
                    continue
                if (
                    noun in GENERIC
                    and noun not in _ALL
                    and noun not in ("event", "gathering", "veranstaltung", "meeting")
                    and noun not in cluster.keys
                ):
                    continue
                if noun in _ALL:
                    group = self._group(name, [n for n in self.names if self.clusters.of(n) is not None])
                    return [Link(dated, c, "anaphora", n) for n in group if (c := self.clusters.of(n)) is not None]
                return [Link(dated, cluster, "anaphora", name)]
        return [Link(dated, self.main, "anaphora", None)] if self.main else []


_ALL = frozenset(["meetings", "summits", "events", "talks", "sessions", "hearings", "both", "they"])
