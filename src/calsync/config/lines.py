"""On which line of a TOML text a setting stands. The values come from tomllib, which forgets the lines."""

from __future__ import annotations

import re
from collections.abc import Mapping

Key = tuple[str, ...]

_PART = r"""(?:[A-Za-z0-9_-]+|"(?:\\.|[^"\\])*"|'[^']*')"""
_DOTTED = rf"{_PART}(?:\s*\.\s*{_PART})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_SETTING = re.compile(rf"\s*({_DOTTED})\s*=")
_TOKEN = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#|[\[\]{}]')


def lines(text: str) -> dict[Key, int]:
    """The line (from 1) of every table and setting of a valid TOML text, by its path.

    The tables of an array have their index as a part of the path: ("feeds", "0", "name"). Where a path is met twice
    (a table that is opened again for a sub-table) the first line stands.
    """
    found: dict[Key, int] = {}
    counts: dict[Key, int] = {}
    table: Key = ()
    waiting = _Waiting()
    for number, line in enumerate(text.splitlines(), start=1):
        if waiting.for_more:
            waiting.feed(line)
        elif match := _HEADER.match(line):
            table = _indexed(_parts(match[2]), counts, new=match[1] == "[[")
            found.setdefault(table, number)
        elif match := _SETTING.match(line):
            key = table + _parts(match[1])
            for depth in range(len(table) + 1, len(key) + 1):
                found.setdefault(key[:depth], number)
            waiting.feed(line[match.end() :])
    return found


def line_of(found: Mapping[Key, int], key: Key) -> int:
    """The line of a setting, or of the nearest table around it; 1 where neither stands in the text."""
    while key and key not in found:
        key = key[:-1]
    return found.get(key, 1)


class _Waiting:
    """Whether a value that began on an earlier line goes on: an open bracket, or an open long text."""

    def __init__(self) -> None:
        self.depth = 0
        self.quote = ""

    @property
    def for_more(self) -> bool:
        return bool(self.depth > 0 or self.quote)

    def feed(self, line: str) -> None:
        at = 0
        while True:
            if self.quote:
                end = line.find(self.quote, at)
                if end < 0:
                    return
                at, self.quote = end + 3, ""
            match = _TOKEN.search(line, at)
            if not match or match[0] == "#":
                return
            at = match.end()
            if match[0] in ('"""', "'''"):
                self.quote = match[0]
            elif match[0] in "[{":
                self.depth += 1
            elif match[0] in "]}":
                self.depth -= 1


def _parts(dotted: str) -> Key:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))


def _indexed(parts: Key, counts: dict[Key, int], *, new: bool) -> Key:
    """The path with the index of every array of tables in it; `new` opens the next table of the last one."""
    path: Key = ()
    for depth, part in enumerate(parts):
        path += (part,)
        last = depth == len(parts) - 1
        if last and new:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path += (str(counts[path]),)
    return path
