"""How rules are written and run: a rule is a record of name, pattern over categories, and what it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
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
    """`build` gives the category of what was found and its meaning, or None where the words do not mean a time."""

    name: str
    pattern: str
    build: Callable[[Found], Built]


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
    """Rules that are tried together: at each place the longest match wins, of equals the earlier rule."""

    def __init__(self, name: str, rules: Iterable[Rule]) -> None:
        self.name = name
        self._by_first: dict[str, list[tuple[Rule, Callable[..., re.Match[str] | None]]]] = {}
        for rule in rules:
            pattern = compiled(rule.pattern)
            for code in _first_codes(pattern):
                self._by_first.setdefault(code, []).append((rule, pattern.match))
        self.needs = re.compile(f"[{''.join(self._by_first)}]")

    def apply(self, nodes: list[Node], cats: str, text: str) -> tuple[list[Node], str]:
        """The nodes with every match of this layer put in place of its parts."""
        by_first = self._by_first
        out: list[Node] = []
        position, size = 0, len(cats)
        changed = False
        while position < size:
            rules = by_first.get(cats[position])
            best = None
            if rules:
                best = _longest(rules, cats, position, nodes, text)
            if best is None:
                out.append(nodes[position])
                position += 1
            else:
                node, position = best
                out.append(node)
                changed = True
        if not changed:
            return nodes, cats
        return out, "".join([node.cat for node in out])


def _longest(
    rules: list[tuple[Rule, Callable[..., re.Match[str] | None]]],
    cats: str,
    position: int,
    nodes: list[Node],
    text: str,
) -> tuple[Node, int] | None:
    matches = []
    for order, (rule, match) in enumerate(rules):
        found = match(cats, position)
        if found is not None:
            matches.append((-found.end(), order, rule, found))
    if not matches:
        return None
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


@lru_cache(maxsize=4096)
def _first_codes(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """The categories that a match of this pattern can begin with.

    Found from the parsed pattern: walk its first element, and on past every one that may be missing.
    """
    import re._parser as parser  # type: ignore[import-not-found]  # the standard library's own reading of a pattern

    def firsts(items: Any) -> tuple[set[str], bool]:
        found: set[str] = set()
        for op, argument in items:
            kind = str(op)
            if kind == "LITERAL":
                return found | {chr(argument)}, False
            if kind == "IN":
                return found | {chr(member[1]) for member in argument}, False
            if kind == "SUBPATTERN":
                more, empty = firsts(argument[3])
            elif kind == "BRANCH":
                branches = [firsts(branch) for branch in argument[1]]
                more = set().union(*(branch[0] for branch in branches))
                empty = any(branch[1] for branch in branches)
            elif kind == "MAX_REPEAT":
                more, empty = firsts(argument[2])
                empty = empty or argument[0] == 0
            else:
                raise ValueError(f"{pattern.pattern!r}: {kind} is not part of this grammar")
            found |= more
            if not empty:
                return found, False
        return found, True

    return tuple(sorted(firsts(parser.parse(pattern.pattern))[0]))
