"""Tokens to runs: stretches of words, numbers and signs that may speak of time, each one with its category.

A run ends at any word that no table knows, at a blank line, and at the breaks of the layout.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import compress
from operator import or_

from calsync.extract.temporal.categories import CODE
from calsync.extract.temporal.grammar import Node
from calsync.extract.temporal.lexicon import Lexicon, Phrase
from calsync.extract.temporal.zones import is_offset, offset_name
from calsync.extract.tokens import Tokens

_CLUSTER = re.compile(r"\d+(?:[.,:/\-–—‐‑−][0-9]+)*")
_MERIDIEM = re.compile(
    r"\.?(?:[ \t\u00a0\u202f]{0,2}| ?\n {0,8}(?=[ap]\.m\.))(?:([ap])\.[ \u00a0]?m\.|([ap])\.?[ \u00a0]?m(?![^\W_]))",
    re.IGNORECASE,
)
_AM_ON = re.compile(r"am[ \u00a0]+(?:\d|[A-ZÄÖÜ][a-zäöü])")  # "die Gruppe 3 am Dienstag"
_OFFSET = re.compile(r"(?:UTC|GMT)[ \u00a0]?([+\-−–])[ \u00a0]?(\d{1,2})(?::?([0-5]\d))?(?!\d)")
_HOUR_BEHIND = re.compile(r"[ \u00a0][-–−][ \u00a0]\d{1,2}:?\d\d$")  # behind an hour: "10:00 UTC - 12:00"
_BARE_OFFSET = re.compile(r" ?([+\-−])(\d{2}):?([0-5]\d)(?!\d)")
_ISO_TIME = re.compile(r"[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?")
_IANA = re.compile(
    r"(?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic|Indian|Etc)/[A-Za-z_]{2,24}(?:/[A-Za-z_]{2,24})?"
)
_ISO_WEEK = re.compile(r"(\d{4})-?W(\d{2})(?:-([1-7]))?(?![\d\w])")
_CURRENCY = frozenset("$€£¥₹#№+*=^§%@_\\")
_EMPHASIS = frozenset("*_")
_SPLIT = re.compile(r"[-–—‐‑−]")

Z, D, E, F, G = (CODE[name] for name in "zdefg")
_BY_VALUE = [Z] + [D] * 12 + [E] * 12 + [F] * 7 + [G] * 68


def runs(tokens: Tokens, words: Lexicon, breaks: Sequence[int]) -> Iterator[tuple[list[Node], str]]:
    """The runs of a text that hold anything that could be a time, with their category strings."""
    lows = tokens.lows
    telling = map(or_, map(words.hot.__contains__, lows), map(str.isdigit, lows))
    starts = compress(range(len(lows)), telling)
    reader = _Reader(tokens, words, breaks)
    done = 0
    for index in starts:
        if index < done:
            continue
        first = reader.back(index, done)
        for nodes, following in reader.read(first, index):
            done = following
            if nodes:
                cats = "".join([node.cat for node in nodes])
                if _TELLING.search(cats):
                    yield nodes, cats


_TELLING = re.compile(
    "["
    + "".join(
        CODE[name]
        for name in (
            "month weakmonth weekday weakday weekdays deictic unit daypart noon midnight season weakseason reference holiday freq "
            "weekdaysall clock dotnum slashnum isodate isomonth isoweek numdate decade quarter year oclock ord dayword clockhalf "
            "clockto clockand four ampm weekword halfyear periodword nightword decadeword thousand unitmonth unityear lasting"
        ).split()
    )
    + f"]|{CODE['num']}{CODE['num']}|{CODE['rel']}[{CODE['d']}{CODE['num']}]|{CODE['d']}{CODE['onwards']}|{CODE['at']}[{CODE['d']}{CODE['e']}{CODE['num']}]|[{CODE['d']}{CODE['e']}{CODE['f']}]{CODE['zone']}|[{CODE['on']}{CODE['the']}{CODE['toon']}{CODE['to']}{CODE['until']}][{CODE['d']}{CODE['e']}{CODE['f']}]"
    f"|{CODE['from']}[{CODE['d']}{CODE['e']}]{CODE['toat']}[{CODE['d']}{CODE['e']}]"
)


class _Reader:
    def __init__(self, tokens: Tokens, words: Lexicon, breaks: Sequence[int]) -> None:
        self.tokens = tokens
        self.words = words
        self.breaks = sorted(set(breaks))
        self.text = tokens.text
        self.hours = _hours_of_lines(tokens.text)
        self.labelled = _hours_behind_labels(tokens.text, words)

    def back(self, index: int, done: int) -> int:
        """The first token of the run that this one is in: back over known words, not beyond `done`."""
        lows, known = self.tokens.lows, self.words.known
        first = index
        position = index - 1
        if position >= done and self.tokens.words[position] in _PREFIXED and lows[index].isdigit():
            return position
        while position >= done:
            low = lows[position]
            if low.isspace():
                if self.breaks_at(position):
                    break
            elif low in known:
                first = position
            else:
                break
            position -= 1
        return first

    def breaks_at(self, position: int) -> bool:
        """True where nothing may join across this white space."""
        space = self.tokens.words[position]
        return len(space) > 1 and space.count("\n") > 1

    def broken(self, start: int, end: int) -> bool:
        """True where a break of the layout lies between two offsets."""
        breaks = self.breaks
        if not breaks:
            return False
        at = bisect_left(breaks, start)
        return at < len(breaks) and breaks[at] <= end

    def read(self, first: int, index: int) -> Iterator[tuple[list[Node], int]]:
        """The nodes from a token on until the run ends, and the token after it."""
        tokens, words = self.tokens, self.words
        lows, starts = tokens.lows, tokens.starts
        single, phrases = words.single, words.phrases
        size = len(lows)
        nodes: list[Node] = []
        position = first
        while position < size:
            low = lows[position]
            if low == " ":
                position += 1
                continue
            if low.isspace():
                if self.breaks_at(position):
                    if position < index:
                        nodes, position = [], position + 1
                        continue
                    break
                if (
                    nodes
                    and low == "  "  # a dash was lost; a wider gap parts columns
                    and nodes[-1].cat in _DAYS
                    and lows[position + 1 : position + 2]
                    and lows[position + 1].isdigit()
                ):
                    nodes.append(Node(_WIDE, starts[position], starts[position + 1]))
                position += 1
                continue
            if nodes and self.breaks and self.broken(nodes[-1].end, starts[position]):
                if position > index:
                    break
                nodes = []  # what came before the break does not belong to this run
            if low[0] in "0123456789":
                more, position = self.number(position, nodes)
                if more is None:
                    if nodes:
                        yield nodes, position
                    nodes = []
                    if position > index:
                        yield nodes, position
                        return
                    continue
                nodes.extend(more)
                continue
            if nodes and nodes[-1].cat in _UNMARKED and low[0] in "ap":
                meridiem = self._meridiem(nodes[-1].end)
                if meridiem:
                    mark = (meridiem[1] or meridiem[2]).lower() + "m"
                    node, position = self.to(
                        meridiem.end(), position, Node(CODE["ampm"], starts[position], meridiem.end(), mark)
                    )
                    nodes.append(node)
                    continue
            if low in phrases:
                found = self.phrase(position)
                if found is not None:
                    nodes.append(found[0])
                    position = found[1]
                    continue
            entry = single.get(low)
            if entry is None:
                extra = self.special(position, nodes)
                if extra is None:
                    if position < index:
                        nodes, position = [], position + 1
                        continue
                    break
                nodes.append(extra[0])
                position = extra[1]
                continue
            special = self.special(position, nodes) if low in _SPECIAL else None
            if special is not None:
                nodes.append(special[0])
                position = special[1]
                continue
            word = self.word(position, entry)
            if word is None:
                if position < index:
                    nodes, position = [], position + 1
                    continue
                break
            nodes.append(word)
            position += 1
            if low in words.short and self._pointed(word.end):
                word.end += 1
                position += 1
        yield nodes, max(position, index + 1)

    def _pointed(self, end: int) -> bool:
        """Whether the point behind a short name is its own, and no sentence ends: "Sept. 3", "25 Feb. - 1 March", "20 Apr., 18.30"."""
        return _OWN_POINT.match(self.text, end) is not None

    def word(self, position: int, entry: tuple[str, object]) -> Node | None:
        """One known word; None where its case says that it is another one."""
        tokens = self.tokens
        word = tokens.words[position]
        category, value = entry
        low = tokens.lows[position]
        if low in self.words.both and self._before_its_month(tokens.starts[position + 1]):
            return Node(_WEAKDAY, tokens.starts[position], tokens.starts[position + 1], self.words.both[low])
        if category == _ZONE and not (word.isupper() or word in ("AoE", "ChST")):
            return None
        if category == _ZONE and _FILED.match(self.text, tokens.starts[position + 1]) is not None:
            return None  # "PT-2023-000310"
        if category in (_WEAKMONTH, _WEAKDAY):
            before = tokens.starts[position] - 1
            if word.islower() and word not in ("may", "march", "august"):
                start, end = tokens.starts[position], tokens.starts[position + 1]
                if not self._numbered(start, end, category):
                    other = self.words.small.get(word)
                    return Node(other[0], start, end, other[1]) if other is not None else None
            if before >= 0 and self.text[before] in "'’":
                return None
        return Node(category, tokens.starts[position], tokens.starts[position + 1], value)

    def _before_its_month(self, end: int) -> bool:
        """Whether a day with its month follows, so that a name of both kinds is the weekday's: "Mar 2 de junio"."""
        match = _DAY_BEHIND.match(self.text, end)
        return match is not None and (match[1] is None or match[1].casefold() in self.words.months)

    def _numbered(self, start: int, end: int, category: str) -> bool:
        """Whether a number is right beside a short name in small letters: "3 sept", "sat 12"; not "march 12 and sat down"."""
        if _NUMBER_BEHIND.match(self.text, end) is not None:
            return True
        return category == _WEAKMONTH and _NUMBER_BEFORE.search(self.text, max(0, start - 7), start) is not None

    def phrase(self, position: int) -> tuple[Node, int] | None:
        """The longest phrase of the tables that begins here."""
        lows = self.tokens.lows
        if position + 1 >= len(lows):
            return None
        second = lows[position + 1]
        following = self.words.phrases[lows[position]]
        if second[0].isspace():
            candidates = following.get(lows[position + 2]) if position + 2 < len(lows) else None
            if candidates is None or second.count("\n") > 1:
                return None
            return self._phrase(position, candidates)
        candidates = following.get(second)
        return self._phrase(position, candidates) if candidates is not None else None

    def _phrase(self, position: int, candidates: tuple[Phrase, ...]) -> tuple[Node, int] | None:
        tokens = self.tokens
        lows, size = tokens.lows, len(tokens.lows)
        for words, (category, value) in candidates:
            last = position + len(words)
            if last > size:
                continue
            for offset, word in enumerate(words):
                low = lows[position + offset]
                if low != word and not (word == " " and low.isspace() and low.count("\n") < 2):
                    break
            else:
                if words[-1][-1].isalpha() and last < size and lows[last][0].isalpha():
                    continue
                if words[0] in _SPECIAL and self.tokens.words[position] in ("UTC", "GMT"):
                    continue
                return Node(category, tokens.starts[position], tokens.starts[last], value), last
        return None

    def special(self, position: int, nodes: list[Node]) -> tuple[Node, int] | None:
        """UTC+8, an IANA zone, Q3, W48, '25, 1990s and the like, which start with a letter or sign."""
        tokens = self.tokens
        start = tokens.starts[position]
        word = tokens.words[position]
        text = self.text
        if word in ("UTC", "GMT"):
            match = _OFFSET.match(text, start)
            if match:
                zone = _zone_at(match)
                if zone is None or (nodes and nodes[-1].cat == _CLOCK_CODE and _HOUR_BEHIND.match(match[0], 3)):
                    return self.to(start + 3, position, Node(CODE["zone"], start, start + 3, (word, "UTC")))
                return self.to(match.end(), position, Node(CODE["zone"], start, match.end(), (match[0], zone)))
            return None
        if word in _AREAS:
            match = _IANA.match(text, start)
            if match:
                return self.to(match.end(), position, Node(CODE["zone"], start, match.end(), (match[0], match[0])))
            return None
        if word in "'’‘" and position + 1 < len(tokens.lows):
            following = tokens.words[position + 1]
            spaced = start == 0 or not text[start - 1].isalnum()
            if spaced and following.isdigit() and len(following) == 2:
                end = tokens.starts[position + 2]
                after = text[end : end + 1]
                if after.isalpha():
                    return None
                return Node(CODE["yy"], start, end, int(following)), position + 2
            return None
        if word in _PREFIXED and position + 1 < len(tokens.lows):
            following = tokens.words[position + 1]
            if following.isdigit() and len(following) <= 2 and (start == 0 or not text[start - 1].isalnum()):
                number = int(following)
                end = tokens.starts[position + 2]
                if text[end : end + 1].isalnum():
                    return None
                if word in "Hh" and 1 <= number <= 2:
                    return Node(CODE["halfyear"], start, end, number), position + 2
                if word in "Qq" and 1 <= number <= 4:
                    return Node(CODE["quarter"], start, end, number), position + 2
                if word in ("W", "KW") and 1 <= number <= 53:
                    return Node(CODE["isoweek"], start, end, (None, number, None)), position + 2
        return None

    def to(self, end: int, position: int, node: Node) -> tuple[Node, int]:
        """A node, and the first token that begins at or after an offset."""
        starts = self.tokens.starts
        while starts[position] < end:
            position += 1
        return node, position

    def number(self, position: int, nodes: list[Node]) -> tuple[list[Node] | None, int]:
        """The nodes of a cluster of digits, and the token after it; None for a number that is no time."""
        tokens, text = self.tokens, self.text
        start = tokens.starts[position]
        match = _CLUSTER.match(text, start)
        if match is None:  # digits of another script
            return None, position + 1
        end = match.end()
        found = self._cluster(start, end, match[0], position, nodes)
        if found is not None:
            last = found[-1].end
            end = max(end, last) if last >= end else last
        else:
            while end < len(text) and (text[end].isalnum() or text[end] in "%‰°$€£"):
                end += 1
        starts = tokens.starts
        while position < len(tokens.lows) and starts[position] < end:
            position += 1
        return found, position

    def _cluster(self, start: int, end: int, said: str, position: int, nodes: list[Node]) -> list[Node] | None:
        text = self.text
        if start and not self._free_before(start, position, nodes):
            return None
        if len(said) > 40:
            return None
        week = _ISO_WEEK.match(text, start)
        if week:
            day = int(week[3]) - 1 if week[3] else None
            return [Node(CODE["isoweek"], start, week.end(), (int(week[1]), int(week[2]), day))]
        following = text[end : end + 1]
        if (hours := _HOUR_TO_HOUR.fullmatch(said)) is not None and _closes_a_date(nodes, int(hours[1])):
            last = start + hours.start(2)
            return [_clock_node(start, hours[1]), Node(CODE["dash"], last - 1, last, 1), _clock_node(last, hours[2])]
        if len(said) <= 2 or not said.isdigit() or (len(said) <= 4 and self._meridiem(end)):
            composed = self._composed(start, end, said, following)
            if composed is not None:
                return composed
        pointed = following == "." and self.text[end + 1 : end + 2] in self.words.ordinals  # "1.º"
        if following == " " and len(behind := self._word_at(end + 1)) > 1 and behind in self.words.ordinals:
            following, end = behind[0], end + 1  # "20 hb"
        suffix = self._word_at(end + pointed)
        if pointed and suffix in self.words.ordinals and said.isdigit() and 1 <= int(said) <= 31:
            return [Node(CODE["ord"], start, end + 1 + len(suffix), int(said))]
        if suffix and not pointed:
            low = suffix.lower()
            if said.isdigit() and (low in self.words.ordinals) and len(said) <= 3:
                value = int(said)
                category = CODE["ord"] if 1 <= value <= 31 else CODE["bigord"]
                return [Node(category, start, end + len(suffix), value)]
            if low == "z" and len(said) == 4 and said.isdigit() and int(said[:2]) < 24 and int(said[2:]) < 60:
                clock = Node(_CLOCK_CODE, start, end, (int(said[:2]), int(said[2:]), "24"))
                return [clock, Node(_ZONE, end, end + 1, ("Z", "UTC"))]
            meridiem = self._meridiem(end)
            if meridiem or (
                low in self.words.hour_signs and said.isdigit() and (low != "h" or self.words.code != "en")
            ):
                pass
            elif low == "s" and said.isdigit() and len(said) == 2 and said[1] == "0" and self.words.code == "en":
                return [Node(CODE["decade"], start, end + 1, int(said) + (1900 if int(said) >= 20 else 2000))]
            elif low == "s" and said.isdigit() and len(said) == 4 and said[3] == "0":
                return [Node(CODE["decade"], start, end + 1, int(said))]
            elif (low == "noon" and said == "12") or (low == "ish" and len(said) <= 2 and said.isdigit()):
                pass
            elif low in _GLUED_LETTERS and said.isdigit() and len(said) < 4:
                plain = self._plain(start, end, said, position)
                return None if plain is None else [*plain, Node(CODE["unit"], end, end + 1, _GLUED_LETTERS[low])]
            elif low in _GLUED_UNITS or low in self.words.months or (suffix[0].isupper() and low in self.words.single):
                pass
            else:
                return None
        elif following and following in "%‰°$€£":
            return None
        if len(said) == 4 and said.isdigit() and _closes_a_date(nodes, int(said)) and not self._counts(end, said):
            return [_clock_node(start, said)]
        return self._plain(start, end, said, position)

    def _free_before(self, start: int, position: int, nodes: list[Node]) -> bool:
        """False where what stands before makes the number no time: "Room 5", "#176", "A12", "R.18"."""
        text, tokens = self.text, self.tokens
        before = text[start - 1]
        if nodes and nodes[-1].end == start:
            return True
        if before in _EMPHASIS and (start == 1 or not text[start - 2].isalnum()):
            return True  # "*15:00*", "from _6:00pm_"
        if before in _CURRENCY:
            return False
        if before.isalpha():
            return False
        if before in "-–/.:,'’" and start > 1:
            further = text[start - 2]
            if further.isalnum() or further in "/-:":
                return before in "–:" and further.isalpha()
            return before not in "/."
        if before.isspace() and position > 1:
            word = tokens.lows[position - 2]
            if _ANOTHER_CELL.search(tokens.words[position - 1]) is not None:
                return True
            if word in ".:" and position > 2:
                word = tokens.lows[position - 3]
                if tokens.lows[position - 2] == ":":
                    labels = word not in self.words.heads or word in _LABELS
                    return (
                        labels or self._unit_or_month_after(position) or self._told_by_itself(start)
                    )  # "Next call: 9 April"
            if word in self.words.heads and not self._unit_or_month_after(position):
                return self._told_by_itself(start)
            return word not in _SIGNS or "\n" in tokens.lows[position - 1] or self._opens_line(position - 2)
        return True

    def _told_by_itself(self, start: int) -> bool:
        cluster = _CLUSTER.match(self.text, start)
        return cluster is not None and self._surely_time(cluster)

    def _surely_time(self, cluster: re.Match[str]) -> bool:
        """Whether digits are a time whatever word stands before: "call to order 7:00 p.m.", "first session 09:00", "session 5/02/2025"."""
        said = cluster[0]
        full = _FULL_CLOCK.match(said) or (_FULL_DAY.fullmatch(said) and _numeric_date(said))
        return bool(full) or self._meridiem(cluster.end()) is not None

    def _meridiem(self, end: int) -> re.Match[str] | None:
        """The "a.m." or "p.m." behind a number; in German "am" before a day is a preposition."""
        found = _MERIDIEM.match(self.text, end)
        if found is not None and self.words.code == "de" and _AM_ON.match(self.text, found.end() - 2):
            return None
        return found

    def _opens_line(self, position: int) -> bool:
        """Whether a token is the first of its line: a bullet, or the mark of a heading."""
        start = self.tokens.starts[position]
        return not self.text[self.text.rfind("\n", 0, start) + 1 : start].strip()

    def _unit_or_month_after(self, position: int) -> bool:
        lows = self.tokens.lows
        ahead = lows[position + 1 : position + 4]
        if len(ahead) > 2 and ahead[0] in self.words.ordinals:  # "Hall, 5th of March"
            ahead = lows[position + 2 : position + 6]
        if any(word in self.words.months for word in ahead):
            return True
        entry = self.words.single.get(ahead[1]) if len(ahead) > 1 else None
        return entry is not None and entry[0] == CODE["unit"]

    def _word_at(self, end: int) -> str:
        text = self.text
        last = end
        while last < len(text) and last - end < 12 and text[last].isalpha():
            last += 1
        if last < len(text) and last - end == 12 and text[last].isalpha():
            return text[end:last]
        return text[end:last]

    def _composed(self, start: int, end: int, said: str, following: str) -> list[Node] | None:
        """ISO and numeric dates, clock times, and pairs of them; None where the digits have no such form."""
        if "-" in said or "/" in said or "." in said:
            if (stretch := _ISO_STRETCH.fullmatch(said)) is not None:
                return _iso_stretch(stretch, start)
            date = _numeric_date(said)
            if date is not None:
                nodes = [Node(date[0], start, end, date[1])]
                if date[0] == CODE["isodate"]:
                    clock = _ISO_TIME.match(self.text, end)
                    if clock and self.text[end] == "T":
                        nodes.extend(self._iso_clock(clock))
                return nodes
        if _SPLIT.search(said):
            return self._pair(start, said)
        atom = self._atom(start, end, said)
        if atom is None:
            return None
        if atom.cat == _CLOCK_CODE and (said.count(":") == 2 or self.text[end : end + 2].strip().startswith("+")):
            return [atom, *self._offset_after(end)]
        return [atom]

    def _iso_clock(self, match: re.Match[str]) -> list[Node]:
        hour, minute = int(match[1]), int(match[2])
        if hour > 24 or minute > 59:
            return []
        nodes = [Node(CODE["clock"], match.start() + 1, match.end(), (hour, minute, "24"))]
        text, end = self.text, match.end()
        if text[end : end + 1] == "Z" and not text[end + 1 : end + 2].isalnum():
            nodes.append(Node(CODE["zone"], end, end + 1, ("Z", "UTC")))
        else:
            nodes.extend(self._offset_after(end))
        return nodes

    def _offset_after(self, end: int) -> list[Node]:
        match = _BARE_OFFSET.match(self.text, end)
        zone = _zone_at(match) if match is not None else None
        if match is None or zone is None:
            return []
        return [Node(CODE["zone"], match.start(1), match.end(), (match[0].strip(), zone))]

    def _pair(self, start: int, said: str) -> list[Node] | None:
        """Digits joined by dashes, each part for itself: "10:00-12:00", "5-7", "2005–2017"."""
        pieces = _SPLIT.split(said)
        if len(pieces) > 3 or (len(pieces) == 3 and any(len(piece) == 4 for piece in pieces)):
            return None
        nodes: list[Node] = []
        offset = start
        for index, piece in enumerate(pieces):
            if index:
                nodes.append(Node(CODE["dash"], offset - 1, offset, 1))
            last = offset + len(piece)
            if index == len(pieces) - 1:
                suffix = self._word_at(last).lower()
                if suffix in self.words.ordinals and piece.isdigit() and 1 <= int(piece) <= 31:
                    nodes.append(Node(CODE["ord"], offset, last + len(suffix), int(piece)))
                    return nodes
            date = _numeric_date(piece)
            atom = Node(date[0], offset, last, date[1]) if date else self._atom(offset, last, piece)
            if atom is None:
                plain = self._plain(offset, last, piece, 0) if piece.isdigit() else None
                if plain is None:
                    return None
                atom = plain[0]
            nodes.append(atom)
            offset = last + 1
        return nodes

    def _atom(self, start: int, end: int, said: str) -> Node | None:
        """A number, a clock time (with its a.m. or p.m.) or a dotted pair."""
        text = self.text
        meridiem = self._meridiem(end)
        mark = ((meridiem[1] or meridiem[2]).lower() + "m") if meridiem else None
        stop = meridiem.end() if meridiem else end
        if start in self.labelled and mark is None and (labelled := _LABELLED_HOUR.fullmatch(said)) is not None:
            sure = "24" if int(labelled[1]) > 12 or said[0] == "0" else None
            return Node(_CLOCK_CODE, start, end, (int(labelled[1]), int(labelled[2]) if labelled[2] else None, sure))
        clock = _CLOCK.fullmatch(said)
        if clock:
            hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
            if hour > 24 or minute > 59 or second > 59 or (hour == 24 and minute):
                return None
            if mark and not (1 <= hour <= 23 or (hour == 0 and mark == "am")):
                return None
            return Node(
                CODE["clock"], start, stop, (hour, minute, mark or ("24" if hour > 12 or said[0] == "0" else None))
            )
        pair = _DOTTED.fullmatch(said)
        if pair:
            hour, minute = int(pair[1]), int(pair[3])
            if mark and pair[2] == "." and len(pair[3]) == 2 and 1 <= hour <= 23 and minute < 60:
                return Node(CODE["clock"], start, stop, (hour, minute, mark))
            category = "slashnum" if pair[2] == "/" else "dotnum"
            return Node(CODE[category], start, end, (hour, minute, len(pair[1]), len(pair[3])))
        if mark and said.isdigit() and len(said) <= 2:
            hour = int(said)
            if 1 <= hour <= 23:
                return Node(CODE["clock"], start, stop, (hour, None, mark))
            if 12 < hour < 99 and 0 < hour // 10 < hour % 10:  # "36 p.m.", once "3–6 p.m."
                return Node(CODE["clock"], start, stop, (hour // 10, None, mark, hour % 10))
        if mark and said.isdigit() and len(said) in (3, 4) and int(said[-2:]) < 60 and 1 <= int(said[:-2]) <= 12:
            return Node(CODE["clock"], start, stop, (int(said[:-2]), int(said[-2:]), mark))
        if not said.isdigit() and re.fullmatch(r"\d{1,9}[.,]\d{1,2}", said):
            return Node(CODE["decimal"], start, end, float(said.replace(",", ".")))
        if said.isdigit() and len(said) <= 2 and int(said) <= 24 and text[end : end + 2].strip()[:1] in ("h", "H"):
            return self._h_clock(start, end, said)
        return None

    def _h_clock(self, start: int, end: int, said: str) -> Node | None:
        """14h30, 14 h."""
        match = _H_MINUTES.match(self.text, end)
        if match is None or (match[1] is None and self.words.code == "en") or "h" not in self.words.hour_signs:
            return None
        minute = int(match[1]) if match[1] else None
        return Node(CODE["clock"], start, match.end(), (int(said), minute, "24"))

    def _counts(self, end: int, said: str) -> bool:
        """Whether a round number rather counts what follows it: "3 March 2025, 1200 delegates"."""
        word = _WORD_BEHIND.match(self.text, end)
        return said.endswith("00") and word is not None and word[1].lower() not in self.words.known

    def _hours_follow(self, end: int) -> bool:
        """Whether the word behind a number of four digits makes it an hour: "1900 hrs", "1830 Uhr"."""
        at = end + (self.text[end : end + 1] in (" ", "\u00a0"))
        word = self._word_at(at).lower()
        return word in self.words.hour_signs or self.words.single.get(word, ("",))[0] == _OCLOCK

    def _plain(self, start: int, end: int, said: str, position: int) -> list[Node] | None:
        if "," in said and re.fullmatch(r"\d{1,2}(?:,\d{1,2}){1,6}", said):
            nodes: list[Node] = []
            offset = start
            for index, piece in enumerate(said.split(",")):
                if index:
                    nodes.append(Node(CODE["comma"], offset - 1, offset, 1))
                nodes.append(Node(_BY_VALUE[int(piece)], offset, offset + len(piece), int(piece)))
                offset += len(piece) + 1
            return nodes
        if not said.isdigit():
            if re.fullmatch(r"\d{1,3}(?:,\d{3})+", said):
                return [Node(CODE["big"], start, end, int(said.replace(",", "")))]
            year = re.fullmatch(r"(\d{4})([/,])(\d{2}|\d{4})", said)
            if year and year[2] == "/" and 1500 <= int(year[1]) < 2200:
                return [
                    Node(CODE["year"], start, start + 4, int(year[1])),
                    Node(CODE["slash"], start + 4, start + 5, 1),
                    _year_after(int(year[1]), year[3], start + 5, end),
                ]
            return None
        value = int(said) if len(said) < 16 else 0
        if len(said) <= 2:
            return [Node(_BY_VALUE[value], start, end, value)]
        if len(said) == 3:
            return [Node(CODE["three"], start, end, value)]
        if len(said) == 4:
            if start in self.hours or start in self.labelled:
                return [Node(_CLOCK_CODE, start, end, (value // 100, value % 100, "24"))]
            if _OF_A_PHONE.search(self.text[max(0, start - 5) : start]) is not None:
                return None
            likely = 1500 <= value < 2200 and not self._hours_follow(end)
            return [Node(CODE["year" if likely else "four"], start, end, value)]
        return [Node(CODE["big"], start, end, value)] if len(said) < 9 else None


def _hours_of_lines(text: str) -> frozenset[int]:
    """Where lines open with an hour of four digits, as in "0900 Arrival", "1030 Call on the Minister".

    House numbers, postal codes and years open lines too: hours follow one another, and the first begins with a nought or
    there are three, not all of which could be years.
    """
    found: set[int] = set()
    told: list[re.Match[str]] = []
    for line in [*_OPENING_HOUR.finditer(text), None]:
        if line is not None and told and line[1] > told[-1][1]:
            if text.count("\n", told[-1].end(), line.start()) <= _LINES_APART:
                told.append(line)
                continue
        plain = any(one[1] < _FIRST_YEAR for one in told) or all(one[1][2:] in _QUARTERS for one in told)
        if len(told) > 1 and (told[0][1][0] == "0" or (len(told) > 2 and plain)):
            found.update(one.start(1) for one in told)
        told = [line] if line is not None else []
    return frozenset(found)


_FILED = re.compile(r"-(?!0\d00)\d{3}")
_OF_A_PHONE = re.compile(r"(?<!\d)\d{3}-$")  # "555-0119"
_OPENING_HOUR = re.compile(
    r"^[ \t]*(?:[-*•][ \t]*)?((?:[01]\d|2[0-3])[0-5][05])(?=[ \t]*(?:[-–—:|][ \t]*)?(?:[^\W\d_]|[\"“«„]|2[0-3][0-5]\d|[01]\d[0-5]\d|\n))",
    re.M,
)
_QUARTERS = frozenset(("00", "15", "30", "45"))
_FIRST_YEAR = "1500"
_LINES_APART = 4  # lines between two hours of one programme


def _clock_node(start: int, said: str) -> Node:
    return Node(_CLOCK_CODE, start, start + len(said), (int(said[:2]), int(said[2:]), "24"))


def _closes_a_date(nodes: list[Node], value: int) -> bool:
    """Whether a quarter of an hour, as a number, follows a day that has its year ("3.3.2025 1015"), or that no year of that number has: "Monday 3 March, 1900"."""
    if value % 100 not in _QUARTER_HOURS or not _FIRST_HOUR <= value < _LAST_HOUR_SAID:
        return False
    said = [node for node in nodes[-_DATE_NODES:] if node.cat not in _BESIDE_DATES]
    if nodes and nodes[-1].cat not in _BESIDE_DATES and nodes[-1].cat not in _DATE_ENDS:
        return False
    cats = [node.cat for node in said]
    if cats and cats[-1] in _NUMERIC_DATES:
        return True
    if cats[-1:] == [_YEAR]:
        return len(cats) > 2 and _day_and_month(said[-3:-1]) is not None
    day = _day_and_month(said[-2:])
    if day is None or len(cats) < 3 or cats[-3] not in _WEEKDAYS or value >= _NO_LIKELY_YEAR:
        return False
    try:
        return bool(date(value, *day).weekday() != said[-3].value)
    except ValueError:
        return True


def _day_and_month(nodes: list[Node]) -> tuple[int, int] | None:
    """Month and day of two nodes, whichever comes first."""
    for number, month in (nodes, nodes[::-1]) if len(nodes) == 2 else ():
        if number.cat in _DAY_NUMBERS and month.cat in _MONTH_NAMES:
            return month.value, number.value
    return None


def _hours_behind_labels(text: str, words: Lexicon) -> frozenset[int]:
    """Where the label of an hour makes a number one that would be none by itself: "Time: 19.00", "Hora: 10 a 12", "Time  1900"."""
    return frozenset(
        sign.end()
        for sign in _LABEL_ENDS.finditer(text)
        if words.hour_label(_segment(text, sign.start())) and _is_labelled_hour(text, sign.end(), words)
    )


def _segment(text: str, end: int) -> str:
    """What its line says before an offset, from the last sign that parts it."""
    said = text[max(text.rfind("\n", 0, end) + 1, end - _LABEL_LENGTH) : end]
    return _PARTING.split(said)[-1].strip(" \u00a0*_>•·-–—")


def _is_labelled_hour(text: str, start: int, words: Lexicon) -> bool:
    """Whether the number behind a label can be an hour: it closes its cell, or another hour follows it, and no month."""
    number = _HOUR_SAID.match(text, start)
    if number is None:
        return False
    last = _LAST_HOUR.match(text, number.end())
    if last is None:
        return number[1] is not None and _CELL_ENDS.match(text, number.end()) is not None
    joiner, behind = words.single.get((last[1] or "-").lower()), words.single.get(last[2].lower())
    return joiner is not None and joiner[0] in _JOINERS and (behind is None or behind[0] not in _MONTHS)


_QUARTER_HOURS, _FIRST_HOUR, _LAST_HOUR_SAID, _NO_LIKELY_YEAR = frozenset((0, 15, 30, 45)), 600, 2400, 1960
_HOUR_TO_HOUR = re.compile(r"((?:[01]\d|2[0-4])[0-5]\d)[-–—]((?:[01]\d|2[0-4])[0-5]\d)")
_WORD_BEHIND = re.compile(r"[ \u00a0]?([^\W\d_]+|[$€£¥₹])")
_DATE_NODES = 8  # a weekday, a day and its month and year, and the signs between them
_YEAR = CODE["year"]
_WEEKDAYS = frozenset(CODE[name] for name in ("weekday", "weakday"))
_MONTH_NAMES = frozenset(CODE[name] for name in ("month", "weakmonth"))
_DAY_NUMBERS = frozenset(CODE[name] for name in ("d", "e", "f", "ord"))
_NUMERIC_DATES = frozenset(CODE[name] for name in ("isodate", "numdate"))
_DATE_ENDS = _MONTH_NAMES | _DAY_NUMBERS | _NUMERIC_DATES | {_YEAR}
_BESIDE_DATES = frozenset(CODE[name] for name in ("comma", "dot", "of", "ofin", "the", "bar", "on", "at"))
_LABEL_ENDS = re.compile(r"(?:[:|\t]|  )[ *_\u00a0]{0,12}(?=[012]?\d)")
_PARTING = re.compile(r"[;,|\t(]|  |\. ")
_LABEL_LENGTH = 30
_HOUR_SAID = re.compile(r"(?:[01]?\d|2[0-4])(\.[0-5]\d|(?<=\d\d)[0-5]\d)?(?![\d:/]|[.,]\d)")
_LABELLED_HOUR = re.compile(r"(\d{1,2})(?:\.(\d\d))?")
_LAST_HOUR = re.compile(
    r"[ \u00a0]?(?:[-–—]|(?<=[ \u00a0])([^\W\d_]{1,8})(?= ))(?: las)? ?\d{1,4}(?:\.\d\d)?(?![\d:/]|[.,]\d)[ \u00a0]?([^\W\d_]*)"
)
_CELL_ENDS = re.compile(r"[.*_]*(?:[ \u00a0]?\r?\n|[ \u00a0]?$|[ \u00a0]?[;,)|(]|  |\t)")
_JOINERS = frozenset(CODE[name] for name in ("dash", "to", "toat", "toon", "until", "for"))
_MONTHS = frozenset(CODE[name] for name in ("month", "weakmonth", "of", "ofin"))


def _year_after(first: int, said: str, start: int, end: int) -> Node:
    value = int(said) if len(said) == 4 else first // 100 * 100 + int(said)
    return Node(CODE["year"], start, end, value)


def _numeric_date(said: str) -> tuple[str, tuple[int, ...]] | None:
    """2025-03-13, 25/04/2025, 9.2.26: category and its numbers; None where no month and day fit."""
    match = _ISO_DATE.fullmatch(said)
    if match:
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        if 1 <= month <= 12 and 1 <= day <= 31:
            return CODE["isodate"], (year, month, day)
        return None
    match = _NUM_DATE.fullmatch(said)
    if match:
        first, second = int(match[1]), int(match[3])
        if 1 <= first <= 31 and 1 <= second <= 31 and (first <= 12 or second <= 12):
            year = int(match[4])
            return CODE["numdate"], (
                first,
                second,
                year if len(match[4]) == 4 else year + (2000 if year < 70 else 1900),
            )
        return None
    match = _ISO_MONTH.fullmatch(said)
    if match and 1 <= int(match[2]) <= 12:
        return CODE["isomonth"], (int(match[1]), int(match[2]))
    match = _MONTH_YEAR.fullmatch(said)
    if match and 1 <= int(match[1]) <= 12:
        return CODE["isomonth"], (int(match[2]), int(match[1]))
    return None


def _iso_stretch(match: re.Match[str], start: int) -> list[Node] | None:
    """2019-10-14/18, 2019-10-28/11-01: of the end only what differs is said (ISO 8601)."""
    first, middle = _numeric_date(match[1]), start + len(match[1])
    last = _numeric_date(f"{match[2] or match[1][:4]}-{match[3] or match[1][5:7]}-{match[4]}")
    if first is None or last is None:
        return None
    end = Node(last[0], middle + 1, start + len(match[0]), last[1])
    return [Node(first[0], start, middle, first[1]), Node(CODE["dash"], middle, middle + 1, 1), end]


_ISO_STRETCH = re.compile(r"(\d{4}-\d\d-\d\d)/(?:(?:(\d{4})-)?(\d\d)-)?(\d\d)")
_ISO_DATE = re.compile(r"(1[5-9]\d\d|2[01]\d\d)([-/.])(\d{1,2})\2(\d{1,2})")
_NUM_DATE = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_ISO_MONTH = re.compile(r"(1[5-9]\d\d|2[01]\d\d)[-/](\d{2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})[/.]((?:1[89]|20|21)\d\d)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_FULL_CLOCK = re.compile(r"[012]\d:[0-5]\d(?![.,:/]\d)")
_FULL_DAY = re.compile(r"\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}")
_DOTTED = re.compile(r"(\d{1,2})([./])(\d{1,2})")
_ANOTHER_CELL = re.compile(r" {3}|\t")  # between a head and a number: "Town Hall     30 January"
_OWN_POINT = re.compile(r"\.(?=,|[ \u00a0]?(?:[-–—/(|]|\d)|\)|[ \u00a0][^\W\d_A-ZÀ-Þ])")
_NUMBER_BEHIND = re.compile(r"[.,]?[ \u00a0/-]{0,2}\d")
_DAY_BEHIND = re.compile(r"[.,]?[ \u00a0]{1,2}\d{1,2}(?:\.?º)?(?: (?:de )?([^\W\d_]+)|/\d)")
_NUMBER_BEFORE = re.compile(r"\d[^\W\d_]{0,2}[.]?(?:[ \u00a0/-]{0,2}| (?:de|of) )$")
_UNMARKED = (CODE["num"], CODE["oclock"])  # hours that a.m. or p.m. may follow: "seven p.m.", "9 o'clock A.M."
_CLOCK_CODE, _OCLOCK = CODE["clock"], CODE["oclock"]
_WIDE, _ZONE, _WEAKMONTH, _WEAKDAY = (CODE[name] for name in ("wide", "zone", "weakmonth", "weakday"))
_DAYS = frozenset((D, E, F))
_H_MINUTES = re.compile(r"[ \u00a0]?[hH](?:[ \u00a0]?([0-5]\d)(?!\d)|(?![^\W_]))")
_AREAS = frozenset("Africa America Asia Australia Europe Pacific Atlantic Indian Etc".split())
_SIGNS = frozenset("$€£#№±×*")  # before a number that is no time
_PREFIXED = frozenset(("Q", "q", "W", "KW", "H", "h"))
_SPECIAL = frozenset(("utc", "gmt", "'", "’", "‘", "q", "w", "h", "kw"))
_GLUED_UNITS = frozenset(
    "d day days h hr hrs hour hours m min mins minutes w wk week weeks mo month months y yr year years s sec".split()
)
_GLUED_LETTERS = {"d": "D", "h": "H", "w": "W", "y": "Y"}
_LABELS = frozenset(("session", "day", "document"))


def _zone_at(offset: re.Match[str]) -> str | None:
    """The zone of a sign, hours and minutes; None where no clock is so far from UTC."""
    far = "+" if offset[1] == "+" else "-", int(offset[2]), int(offset[3] or 0)
    return offset_name(*far) if is_offset(*far) else None
