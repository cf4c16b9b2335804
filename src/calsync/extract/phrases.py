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
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any, TypeAlias

_DEEP = 3  # letters by which words are noted
_END = 1 << 60  # behind the end of any text
_SHORT = 400  # characters: in so short a text the pattern itself is as fast
_WORD = re.compile(r"\w+")
# Letters that a pattern takes for others where it folds case, and `lower` does not.
_ALIKE = str.maketrans({"ſ": "s", "ı": "i", "İ": "i", "ẛ": "ṡ", "ς": "σ", "ϐ": "β", "ϑ": "θ", "µ": "μ"})


class Phrases:
    """A pattern, quicker in the search for phrases; it is asked as `re.Pattern` is.

    It is compiled when a text first asks for it: most are of other languages than the text's.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._said, self.flags = pattern, flags

    def __reduce__(self) -> tuple[type[Phrases], tuple[str, int]]:
        return Phrases, (self.pattern, self.flags)

    @cached_property
    def pattern(self) -> str:
        return self._said

    @cached_property
    def _plain(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    @cached_property
    def begins(self) -> frozenset[str] | None:
        """With which letters its phrases begin; asked for with the first text that is long enough."""
        return beginnings(self.pattern)

    @cached_property
    def parted(self) -> tuple[frozenset[str], frozenset[str]]:
        """The same by whether a beginning has all letters by which words are noted."""
        begins = self.begins or frozenset()
        full = frozenset(begin for begin in begins if len(begin) == _DEEP)
        return full, begins - full

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self._plain.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self._plain.fullmatch

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self._plain.sub

    def search(self, text: str, first: int = 0, last: int = _END) -> re.Match[str] | None:
        if len(text) < _SHORT or self.begins is None:
            return self._plain.search(text, first, last)
        places = _beginnings_of(text)[self]
        for index in range(bisect_left(places, first), len(places)) if places else ():
            at = places[index]
            if at >= last:
                break
            found = self.match(text, at, last)
            if found is not None:
                return found
        return None

    def finditer(self, text: str, first: int = 0, last: int = _END) -> Iterator[re.Match[str]]:
        if len(text) < _SHORT or self.begins is None:
            return self._plain.finditer(text, first, last)
        places = _beginnings_of(text)[self]
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


class _Beginnings(dict["Phrases", list[int]]):
    """For each pattern the offsets of a text at which one of its phrases may begin, in order; found when first asked for."""

    __slots__ = ("_by_letters", "_letters", "_shorter")

    def __init__(self, text: str) -> None:
        low = text.lower() if text.isascii() else text.translate(_ALIKE).lower()
        found: defaultdict[str, list[int]] = defaultdict(list)
        for word in _WORD.finditer(low):
            start = word.start()
            found[low[start : start + _DEEP]].append(start)
        self._by_letters, self._letters = dict(found), frozenset(found)
        self._shorter: dict[str, list[str]] | None = None

    def __missing__(self, phrases: Phrases) -> list[int]:
        full, short = phrases.parted
        letters = full & self._letters
        if short:
            letters = letters.union(*map(self._longer, short))
        places = sorted(chain.from_iterable(map(self._by_letters.__getitem__, letters))) if letters else []
        self[phrases] = places
        return places

    def _longer(self, short: str) -> list[str]:
        if self._shorter is None:
            shorter = defaultdict(list)
            for letters in self._by_letters:
                shorter[letters[:1]].append(letters)
                shorter[letters[:2]].append(letters)
            self._shorter = dict(shorter)
        return self._shorter.get(short, [])


class Alternatives(Phrases):
    """Alternatives in any case, between two patterns; they are put together by letters when a text first asks."""

    def __init__(self, before: str, alternatives: str, behind: str = "") -> None:
        super().__init__(alternatives, re.IGNORECASE)
        self._before, self._behind = before, behind

    @cached_property
    def pattern(self) -> str:
        return f"{self._before}{by_letter(self._said)}{self._behind}"


class Whole(Alternatives):
    """Alternatives that are the whole of a stretch, but for signs around them; most stretches begin like none of them."""

    def __init__(self, alternatives: str) -> None:
        super().__init__(r"[\W_]*", alternatives, r"[\W_]*")

    @cached_property
    def _opens(self) -> frozenset[str]:
        """With which letters its alternatives begin, behind signs; none where one may begin with any."""
        found = {_SIGNS.sub("", begin) for begin in frozenset().union(*_grown({""}, self._said))}
        return frozenset() if "" in found else frozenset(found)

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """Asked as that of `re.Pattern`; the pattern itself is tried where the first letters are those of an alternative."""
        opens = self._opens
        if not opens:
            return self._plain.fullmatch

        def tried(text: str, first: int = 0, last: int = _END) -> re.Match[str] | None:
            letter = _LETTER.search(text, first, last)
            if letter is None:
                return None
            low = text[letter.start() : letter.start() + _DEEP].translate(_ALIKE).lower()
            fits = low in opens or low[:2] in opens or low[:1] in opens
            return self._plain.fullmatch(text, first, last) if fits else None

        return tried


class WordTable(Phrases):
    """Words and phrases in any case, each a word of its own; of those that fit at one place the longest is found.

    Thousands of them are compiled in lots, by the letters with which they begin, each when a text first has such letters.
    """

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__("", re.IGNORECASE)
        self._words = frozenset(words)
        self._lots: dict[str, list[str]] = {}
        for word in self._words:
            self._lots.setdefault(word[:_DEEP], []).append(word)
        self._compiled: dict[str, re.Pattern[str] | None] = {}

    def __reduce__(self) -> tuple[type[WordTable], tuple[frozenset[str]]]:  # type: ignore[override]
        return WordTable, (self._words,)

    @cached_property
    def pattern(self) -> str:
        return _APART.format(alternation(self._words))

    @cached_property
    def begins(self) -> frozenset[str]:
        return frozenset(letters.replace(" ", blank) for letters in self._lots for blank in " \n")

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        return self._asked(re.Pattern.match)

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        return self._asked(re.Pattern.fullmatch)

    def _asked(self, ask: Callable[..., re.Match[str] | None]) -> Callable[..., re.Match[str] | None]:
        """A question to a pattern, asked of the lot that has the letters at its place."""

        def tried(text: str, first: int = 0, last: int = _END) -> re.Match[str] | None:
            lot = self._lot(text[first : first + _DEEP])
            return ask(lot, text, first, last) if lot is not None else None

        return tried

    @cached_property
    def sub(self) -> Callable[..., str]:
        def replaced(by: str, text: str) -> str:
            kept, at = [], 0
            for found in self.finditer(text):
                kept += [text[at : found.start()], found.expand(by)]
                at = found.end()
            return "".join([*kept, text[at:]])

        return replaced

    def search(self, text: str, first: int = 0, last: int = _END) -> re.Match[str] | None:
        return next(self.finditer(text, first, last), None)

    def finditer(self, text: str, first: int = 0, last: int = _END) -> Iterator[re.Match[str]]:
        if len(text) < _SHORT:
            return self._tried(text, [word.start() for word in _WORD.finditer(text)], first, last)
        return super().finditer(text, first, last)

    def _lot(self, letters: str) -> re.Pattern[str] | None:
        """The pattern of all that may begin with these letters; None where nothing does."""
        low = (letters if letters.isascii() else letters.translate(_ALIKE)).lower().replace("\n", " ")
        if low not in self._compiled:
            words = [word for deep in range(_DEEP + 1) for word in self._lots.get(low[:deep], ()) if len(low) >= deep]
            self._compiled[low] = re.compile(_APART.format(alternation(words)), self.flags) if words else None
        return self._compiled[low]


_APART = r"(?<![\w-])(?:{})(?![\w-])"


_LETTER, _SIGNS = re.compile(r"[^\W_]"), re.compile(r"^[\W_]+")


@lru_cache(maxsize=2)
def _beginnings_of(text: str) -> _Beginnings:
    return _Beginnings(text)


def beginnings(pattern: str) -> frozenset[str] | None:
    """The letters, at most three and folded, with which all that a pattern finds begins; None where it does not say so.

    None also where what it finds need not be the beginning of a word.
    """
    if not all(way and way[0][0] in _BEGIN_WORDS for way in _ways(pattern)):
        return None
    found = frozenset().union(*_grown({""}, pattern))
    return found if all(re.match(r"\w", begin) for begin in found) else None


_BEGIN_WORDS = (r"\b", r"(?<!\w)", r"(?<![\w-])")
_CLASS = r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"  # an escaped sign, or a class of them
_SIGN = re.compile(rf"{_CLASS}|.", re.DOTALL)
_BRACKET = re.compile(rf"(?:{_CLASS}|[^()\[\\]+)*[()]", re.DOTALL)  # all up to the next one
_REPEAT = re.compile(r"(?:[?*+]|\{\d*,?\d*\})?\??")
_GROUP = re.compile(r"\((?:\?(?:P?<\w+>|[a-z-]*:))?")
_NO_WIDTH = re.compile(r"\(\?<?[=!]|\\b|[\^$]")  # looks ahead or back, and takes no letter
_MANY = re.compile(r"\\[wWdDsSB]|\[\^|\w-\w|^\.$")


def _ways(pattern: str) -> list[list[tuple[str, str]]]:
    """The alternatives of a pattern, each as its parts in order: a sign or a group, and how often it may come."""
    ways: list[list[tuple[str, str]]] = [[]]
    at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            ways.append([])
            at += 1
            continue
        end = _part_end(pattern, at)
        repeat = _REPEAT.match(pattern, end)
        assert repeat is not None  # it may be empty
        ways[-1].append((pattern[at:end], repeat[0]))
        at = repeat.end()
    return ways


def _part_end(pattern: str, at: int) -> int:
    """Where the sign or the group ends that begins at an offset."""
    sign = _SIGN.match(pattern, at)
    assert sign is not None  # any letter is one
    end, deep = sign.end(), int(sign[0] == "(")
    while deep:
        bracket = _BRACKET.match(pattern, end)
        assert bracket is not None  # each is closed
        end = bracket.end()
        deep += 1 if pattern[end - 1] == "(" else -1
    return end


def _grown(open_: set[str], pattern: str) -> tuple[set[str], set[str]]:
    """How beginnings go on over a pattern: those that still grow behind it, and those that are whole."""
    still: set[str] = set()
    whole: set[str] = set()
    for way in _ways(pattern):
        growing = open_
        for part, repeat in way:
            growing, done = _step(growing, part, repeat)
            whole |= done
            if not growing:
                break
        still |= growing
    return still, whole


def _step(open_: set[str], part: str, repeat: str) -> tuple[set[str], set[str]]:
    if _NO_WIDTH.match(part):
        return open_, set()
    if (group := _GROUP.match(part)) is not None:
        once, whole = _grown(open_, part[group.end() : -1])
    elif _MANY.search(part):
        return set(), open_
    else:
        grown = {begin + letter for begin in open_ for letter in _letters(part)}
        whole = {begin for begin in grown if len(begin) >= _DEEP}
        once = grown - whole
    if repeat[:1] in ("*", "+", "{"):  # it may go on with itself, or with what follows
        once, whole = set(), whole | once
    may_lack = repeat[:1] in ("?", "*") or repeat.startswith(("{0", "{,"))
    return (once | open_ if may_lack else once), whole


def _letters(part: str) -> set[str]:
    """The letters that one place of a pattern takes, folded."""
    said = part[1:-1] if part[0] == "[" else part
    return {sign.translate(_ALIKE).lower() for sign in said.replace(r"\n", "\n").replace("\\", "")}


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

    for way in _ways(pattern):
        said = "".join(part + repeat for part, repeat in way)
        if way and way[0][0].isalpha() and not way[0][1]:
            together.setdefault(said[0].lower(), []).append(said[1:])
        else:
            close()
            ways.append(said)
    close()
    return f"(?:{'|'.join(ways)})"


_COUNTED = re.compile(r"(?<!\\)\((?!\?)")


def _cases(letter: str) -> str:
    """All that a letter stands for where case is folded."""
    return letter + letter.upper() + {"k": "\u212a", "s": "ſ", "i": "ıİ", "å": "\u212b"}.get(letter, "")


def alternation(words: Iterable[str]) -> str:
    """A pattern of all the words, of which the longest that fits wins; a blank may be a line's end.

    It branches letter by letter, so that a word that is none of hundreds is known for one at its first letters.
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


def _branches(node: dict[str, Any]) -> str:
    longer = [_letter(letter) + _branches(node[letter]) for letter in sorted(node) if letter]
    if not longer:
        return ""
    if "" in node:
        return f"(?:{'|'.join(longer)})?"
    return longer[0] if len(longer) == 1 else f"(?:{'|'.join(longer)})"


def _letter(letter: str) -> str:
    return r"[ \n]" if letter == " " else re.escape(letter)
