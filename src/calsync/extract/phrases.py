"""Phrases that are looked for only where one can begin.

Most of the extractor's patterns are alternatives of words: "cancelled", "will be held", "put off". Python's engine tries all
of them at each letter of a text, and dozens of such patterns are asked for each sentence and each time. Here the words of a
text are noted once by their first letters, and a pattern is tried at those words only with which one of its phrases begins.
What is found is the same as with the pattern itself, to the letter; where it does not say with which letters it begins, it
is asked itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any, TypeAlias

try:  # the engine's own reading of a pattern: nothing public has it; without it patterns are asked themselves, only slower
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]
except ImportError:  # pragma: no cover - a Python whose engine has changed
    op = parser = None

_DEEP = 3  # letters by which words are noted
_SHORT = 400  # characters: in so short a text the pattern itself is as fast
_WORD = re.compile(r"\w+")
# Letters that a pattern takes for others where it folds case, and `lower` does not.
_ALIKE = str.maketrans({"ſ": "s", "ı": "i", "İ": "i", "ẛ": "ṡ", "ς": "σ", "ϐ": "β", "ϑ": "θ", "µ": "μ"})


class Phrases:
    """A compiled pattern, quicker in the search for phrases; it is asked as `re.Pattern` is."""

    __slots__ = ("_long", "_plain", "_short", "begins", "finditer", "fullmatch", "match", "pattern", "search", "sub")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        plain = re.compile(pattern, flags)
        self._plain, self.pattern = plain, pattern
        self.match, self.fullmatch, self.sub = plain.match, plain.fullmatch, plain.sub
        self.begins = beginnings(pattern, flags)
        if self.begins is None:
            self.search, self.finditer = plain.search, plain.finditer
        else:
            self.search, self.finditer = self._search, self._finditer  # type: ignore[assignment]
            self._long = frozenset(begin for begin in self.begins if len(begin) == _DEEP)
            self._short = self.begins - self._long

    def __reduce__(self) -> tuple[type[Phrases], tuple[str, int]]:
        return Phrases, (self.pattern, self._plain.flags)

    def _search(self, text: str, first: int = 0, last: int = 1 << 60) -> re.Match[str] | None:
        if len(text) < _SHORT:
            return self._plain.search(text, first, last)
        places = _beginnings_of(text).of(self)
        for index in range(bisect_left(places, first), len(places)):
            at = places[index]
            if at >= last:
                break
            found = self.match(text, at, last)
            if found is not None:
                return found
        return None

    def _finditer(self, text: str, first: int = 0, last: int = 1 << 60) -> Iterator[re.Match[str]]:
        if len(text) < _SHORT:
            return self._plain.finditer(text, first, last)
        places = _beginnings_of(text).of(self)
        return self._tried(text, places, first, last) if places else iter(())

    def _tried(self, text: str, places: list[int], first: int, last: int) -> Iterator[re.Match[str]]:
        for index in range(bisect_left(places, first), len(places)):
            at = places[index]
            if at >= last:
                return
            if at >= first:
                found = self.match(text, at, last)
                if found is not None:
                    yield found
                    first = found.end()


Cue: TypeAlias = re.Pattern[str] | Phrases


class _Beginnings:
    """The words of a text by their first letters."""

    __slots__ = ("_by_letters", "_known", "_shorter")

    def __init__(self, text: str) -> None:
        low = text.lower() if text.isascii() else text.translate(_ALIKE).lower()
        found: defaultdict[str, list[int]] = defaultdict(list)
        for word in _WORD.finditer(low):
            start = word.start()
            found[low[start : start + _DEEP]].append(start)
        self._by_letters = dict(found)
        self._shorter: dict[str, list[str]] | None = None
        self._known: dict[Phrases, list[int]] = {}

    def of(self, phrases: Phrases) -> list[int]:
        """The offsets at which one of the phrases may begin, in order."""
        known = self._known.get(phrases)
        if known is None:
            letters: Iterable[str] = phrases._long & self._by_letters.keys()
            if phrases._short:
                letters = {*letters, *(longer for short in phrases._short for longer in self._longer(short))}
            known = self._known[phrases] = sorted(chain.from_iterable(map(self._by_letters.__getitem__, letters)))
        return known

    def _longer(self, short: str) -> list[str]:
        if self._shorter is None:
            shorter = defaultdict(list)
            for letters in self._by_letters:
                shorter[letters[:1]].append(letters)
                shorter[letters[:2]].append(letters)
            self._shorter = dict(shorter)
        return self._shorter.get(short, [])


@lru_cache(maxsize=2)
def _beginnings_of(text: str) -> _Beginnings:
    return _Beginnings(text)


class _Unknown(Exception):
    """A pattern does not say with which letters it begins."""


def beginnings(pattern: str, flags: int = 0) -> frozenset[str] | None:
    """The letters, at most three and folded, with which all that a pattern finds begins; None where it does not say so.

    None also where what it finds need not be the beginning of a word.
    """
    if parser is None:
        return None
    tree = parser.parse(pattern, flags)
    if not _begins_word(tree):
        return None
    try:
        open_, done = _grown({""}, tree)
    except _Unknown:
        return None
    found = frozenset(open_ | done)
    return found if all(begin and re.match(r"\w", begin) for begin in found) else None


def _begins_word(tree: Any) -> bool:
    """Whether a pattern opens with \\b, or with a look behind for no letter."""
    if not len(tree):
        return False
    kind, what = tree[0]
    if kind is op.AT:
        return bool(what is op.AT_BOUNDARY)
    if kind is not op.ASSERT_NOT or what[0] > 0 or len(what[1]) != 1:
        return False
    kind, what = what[1][0]
    return kind is op.IN and (op.CATEGORY, op.CATEGORY_WORD) in what and what[0][0] is not op.NEGATE


def _grown(open_: set[str], tree: Any) -> tuple[set[str], set[str]]:
    """How beginnings go on over a part of a pattern: those that still grow behind it, and those that are whole."""
    done: set[str] = set()
    for kind, what in tree:
        open_, more = _step(open_, kind, what)
        done |= more
        if not open_:
            break
    return open_, done


def _step(open_: set[str], kind: Any, what: Any) -> tuple[set[str], set[str]]:
    if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        return open_, set()
    if kind is op.SUBPATTERN:
        return _grown(open_, what[3])
    if kind is op.BRANCH:
        ways = [_grown(open_, way) for way in what[1]]
        return set().union(*(way[0] for way in ways)), set().union(*(way[1] for way in ways))
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, part = what
        once, done = _grown(open_, part)
        if most != 1:  # it may go on with itself, or with what follows
            once, done = set(), done | once
        if "" in done:
            raise _Unknown
        return (once | open_ if least == 0 else once), done
    letters = _letters(kind, what)
    if letters is None:
        if "" in open_:
            raise _Unknown
        return set(), open_
    grown = {begin + letter for begin in open_ for letter in letters}
    return {g for g in grown if len(g) < _DEEP}, {g for g in grown if len(g) >= _DEEP}


def _letters(kind: Any, what: Any) -> set[str] | None:
    """The letters that one place of a pattern takes; None for too many to name."""
    if kind is op.LITERAL:
        return {_low(what)}
    if kind is op.IN and all(one is op.LITERAL for one, _ in what):
        return {_low(letter) for _, letter in what}
    return None


def _low(letter: int) -> str:
    return chr(letter).translate(_ALIKE).lower()


def by_letter(pattern: str) -> str:
    """Alternatives of a pattern that folds case, put together by their first letters; they find the same.

    Where the engine can see from one letter that no alternative begins with it, it tries none of them.
    """
    if _COUNTED.search(pattern):
        return f"(?:{pattern})"  # their order numbers the groups
    ways: list[str] = []
    together: dict[str, list[str]] = {}

    def close() -> None:
        ways.extend(f"(?-i:[{_cases(letter)}])(?:{'|'.join(rests)})" for letter, rests in together.items())
        together.clear()

    for way in _alternatives(pattern):
        if way[:1].isalpha() and way[1:2] not in ("?", "*", "+", "{"):
            together.setdefault(way[0].lower(), []).append(way[1:])
        else:
            close()
            ways.append(way)
    close()
    return f"(?:{'|'.join(ways)})"


_COUNTED = re.compile(r"(?<!\\)\((?!\?)")


def _cases(letter: str) -> str:
    """All that a letter stands for where case is folded."""
    return letter + letter.upper() + {"k": "\u212a", "s": "ſ", "i": "ıİ", "å": "\u212b"}.get(letter, "")


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts of a pattern between the bars that stand in no group."""
    deep = start = at = 0
    inside = False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif inside:
            inside = sign != "]"
        elif sign == "[":
            inside = True
            at += 1 + (pattern[at + 1] == "^")  # a bracket that stands first is one of the letters
        elif sign in "()":
            deep += 1 if sign == "(" else -1
        elif sign == "|" and not deep:
            yield pattern[start:at]
            start = at + 1
        at += 1
    yield pattern[start:]
