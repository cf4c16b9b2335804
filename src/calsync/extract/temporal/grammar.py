"""How rules are written and run: a rule is a record of name, pattern over categories, and what it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from calsync.extract.temporal.categories import CLASSES, CODE
from calsync.span import When


class Node:
    """A piece of a run: a word, number or sign (then `when` is None), or what a rule has found."""

    __slots__ = ("cat", "end", "lost", "parts", "rule", "start", "value", "when")

    def __init__(
        self,
        cat: str,
        start: int,
        end: int,
        value: Any = None,
        when: When | None = None,
        rule: str = "",
        parts: tuple[Node, ...] = (),
        lost: tuple[str, ...] = (),
    ) -> None:
        self.cat = cat
        self.start = start
        self.end = end
        self.value = value
        self.when = when
        self.rule = rule
        self.parts = parts
        self.lost = lost


class Found:
    """A rule's match: the nodes by the names of its pattern."""

    __slots__ = ("match", "nodes", "text")

    def __init__(self, match: re.Match[str], nodes: Sequence[Node], text: str) -> None:
        self.match = match
        self.nodes = nodes
        self.text = text

    def _index(self, name: str) -> int:
        group = self.match.re.groupindex.get(name)
        return self.match.start(group) if group is not None else -1

    def node(self, name: str) -> Node | None:
        """The node of a name, None where it is not there."""
        index = self._index(name)
        return self.nodes[index] if index >= 0 else None

    def sure(self, name: str) -> Node:
        """The node of a name that the pattern always has."""
        return self.nodes[self._index(name)]

    def value(self, name: str, default: Any = None) -> Any:
        """What that node's word or number means."""
        index = self._index(name)
        return self.nodes[index].value if index >= 0 else default

    def when(self, name: str) -> When:
        """The time that a lower layer has found there."""
        found = self.sure(name).when
        assert found is not None
        return found

    def has(self, name: str) -> bool:
        return self._index(name) >= 0

    def span(self, name: str) -> Sequence[Node]:
        """All nodes of a named group."""
        first, last = self.match.span(name)
        return self.nodes[first:last] if first >= 0 else ()

    @property
    def all(self) -> Sequence[Node]:
        first, last = self.match.span()
        return self.nodes[first:last]

    def said(self) -> str:
        """The words themselves."""
        nodes = self.all
        return self.text[nodes[0].start : nodes[-1].end]


Built = tuple[str, When] | None


@dataclass(frozen=True, slots=True)
class Rule:
    """`build` gives the category of what was found and its meaning, or None where the words do not mean a time.

    What is `shorter` may be less than all that the pattern takes: "July 19 and 26, 6" of "July 19 and 26, 6-9pm" is no list of
    days, but "July 19 and 26" is.
    """

    name: str
    pattern: str
    build: Callable[[Found], Built]
    shorter: bool = False


_PART = re.compile(r"@(\w+)\(|<([\w|]+):(\w+)>|([A-Za-z]\w*)|(\{\d+,\d+\}|[()|?])|\s+")


def _class(names: str) -> str:
    chars = [CODE[member] for name in names.split("|") for member in CLASSES.get(name, (name,))]
    return chars[0] if len(chars) == 1 else f"[{''.join(chars)}]"


def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern as a regular expression over the alphabet of categories.

    `name` is one node of that category or class, `<a|b:x>` one of several under the name x, `@x(…)` a group under the
    name x; `( | ) ? {0,12}` are as usual. There is no unbounded repetition, so that every rule is linear.
    """
    out = []
    position = 0
    while position < len(pattern):
        part = _PART.match(pattern, position)
        if part is None:
            raise ValueError(f"{pattern!r}: cannot read {pattern[position:]!r}")
        group, names, name, word, sign = part.groups()
        if group:
            out.append(f"(?P<{group}>")
        elif names:
            out.append(f"(?P<{name}>{_class(names)})")
        elif word:
            out.append(_class(word))
        elif sign:
            out.append("(?:" if sign == "(" else sign)
        position = part.end()
    return re.compile("".join(out))


class Layer:
    """Rules that are tried together: at each place the longest match wins, of equals the earlier rule.

    Which rules can match at all is known from the next two categories; the others are not tried.
    """

    def __init__(self, name: str, rules: Iterable[Rule]) -> None:
        self.name = name
        self._single: dict[str, list[_Ready]] = {}
        self._pairs: dict[str, list[_Ready]] = {}
        for one in (_Ready(order, rule) for order, rule in enumerate(rules)):
            for begin in beginnings(one.rule.pattern):
                (self._single if len(begin) == 1 else self._pairs).setdefault(begin, []).append(one)
        for begin, found in self._pairs.items():
            found.extend(one for one in self._single.get(begin[0], ()) if one not in found)
            found.sort(key=_by_order)
        self.needs = re.compile(self._first())
        self._barren: set[str] = set()  # short strings that no pattern matches anywhere, whatever the words

    def _first(self) -> str:
        return f"[{''.join(sorted({begin[0] for begin in (*self._single, *self._pairs)}))}]"

    def apply(self, nodes: list[Node], cats: str, text: str) -> tuple[list[Node], str]:
        """The nodes with every match of this layer put in place of its parts."""
        if cats in self._barren:
            return nodes, cats
        pairs, single = self._pairs, self._single
        out: list[Node] = []
        position, size, kept = 0, len(cats), 0
        barren = True
        while position < size:
            rules = pairs.get(cats[position : position + 2])
            if rules is None and single:
                rules = single.get(cats[position])
            if rules:
                best = _longest(rules, cats, position, nodes, text)
                if best is not _NOTHING:
                    barren = False
                if best is not None and best is not _NOTHING:
                    out.extend(nodes[kept:position])
                    out.append(best[0])
                    position = kept = best[1]
                    continue
            position += 1
        if not kept:
            if barren and size <= _SHORT and len(self._barren) < _REMEMBERED:
                self._barren.add(cats)
            return nodes, cats
        out.extend(nodes[kept:])
        return out, "".join([node.cat for node in out])


_SHORT, _REMEMBERED = 16, 20_000
_NOTHING: tuple[Node, int] = (Node("", 0, 0), -1)


class _Ready:
    """A rule in its layer. It is compiled when a text first begins like it: most texts ask for few of the rules."""

    __slots__ = ("_match", "order", "rule")

    def __init__(self, order: int, rule: Rule) -> None:
        self.order, self.rule = order, rule
        self._match: Callable[..., re.Match[str] | None] | None = None

    @property
    def match(self) -> Callable[..., re.Match[str] | None]:
        if self._match is None:
            self._match = compiled(self.rule.pattern).match
        return self._match


def _by_order(ready: _Ready) -> int:
    return ready.order


def _longest(
    rules: list[_Ready],
    cats: str,
    position: int,
    nodes: list[Node],
    text: str,
) -> tuple[Node, int] | None:
    matches: list[tuple[int, int, Rule, re.Match[str]]] = []
    for one in rules:
        found = one.match(cats, position)
        while found is not None:
            matches.append((-found.end(), one.order, one.rule, found))
            found = one.match(cats, position, found.end() - 1) if one.rule.shorter else None
    if not matches:
        return _NOTHING
    if len(matches) > 1:
        matches.sort(key=_by_length)
    for index, (_, _, rule, match_found) in enumerate(matches):
        built = rule.build(Found(match_found, nodes, text))
        if built is None:
            continue
        first, last = match_found.span()
        parts = tuple(nodes[first:last])
        lost = tuple(other[2].name for other in matches[index + 1 :])
        node = Node(CODE[built[0]], parts[0].start, parts[-1].end, None, built[1], rule.name, parts, lost)
        return node, last
    return None


def _by_length(entry: tuple[int, int, Any, Any]) -> tuple[int, int]:
    return entry[0], entry[1]


def beginnings(pattern: str) -> set[str]:
    """The first two categories of everything that a pattern matches; one alone where it can match a single node."""
    found, position = _alternatives(pattern, 0)
    if position < len(pattern):
        raise ValueError(f"{pattern!r}: a bracket too many")
    return {begin for begin in found if begin}


def _alternatives(pattern: str, position: int) -> tuple[set[str], int]:
    """Beginnings of what stands up to the closing bracket, each at most two long; \"\" where it may be empty."""
    total: set[str] = set()
    current = {""}
    while position < len(pattern):
        part = _PART.match(pattern, position)
        assert part is not None
        group, names, _, word, sign = part.groups()
        position = part.end()
        if group or sign == "(":
            inner, position = _alternatives(pattern, position)
            position += 1
        elif names or word:
            inner = set(_class(names or word).strip("[]"))
        elif sign == "|":
            total |= current
            current = {""}
            continue
        elif sign == ")":
            return total | current, position - 1
        else:
            continue
        least, most, position = _repetition(pattern, position)
        repeated = {""}
        for _ in range(min(most, 2)):
            repeated |= {(a + b)[:2] for a in repeated for b in inner}
        if least:
            repeated = {one for one in repeated if one} | (inner & {""})
        current = {(a + b)[:2] for a in current for b in repeated}
    return total | current, position


_REPETITION = re.compile(r"\s*(?:(\?)|\{(\d+),(\d+)\})")


def _repetition(pattern: str, position: int) -> tuple[int, int, int]:
    match = _REPETITION.match(pattern, position)
    if match is None:
        return 1, 1, position
    return (0, 1, match.end()) if match[1] else (int(match[2]), int(match[3]), match.end())
