"""The labelled announcements of this folder, and what it means that an answer is right."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from calsync.config import default_series
from calsync.extract import Extractor
from calsync.model import Announcement, Candidate, event_stream
from calsync.read import announcement

FOLDER = Path(__file__).parent / "announcements"
CORPUS = Path(__file__).parents[1] / "corpus"
SHOWN = 0.5  # what is less sure waits for a person, and is in no feed

_SMALL = frozenset(
    re.findall(
        r"\w+", "the a an of on in at for to and by with its de la le les des du der die das und el los sur pada di"
    )
)
_PARTS = {"plus", "retreat", "wg"}  # a word that tells a meeting from its family: both names have it, or neither
_ORDINALS = {
    word: number
    for number, word in enumerate(
        re.findall(r"\w+", "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"), 1
    )
}


@dataclass(frozen=True)
class Labelled:
    """One announcement and the events that a careful person reads in it."""

    id: str
    row: dict[str, Any]

    @property
    def events(self) -> list[dict[str, Any]]:
        return list(self.row["events"])

    @property
    def core(self) -> list[dict[str, Any]]:
        return [e for e in self.events if e.get("core", True)]

    def announcement(self, **other: Any) -> Announcement:
        """As the stream reads it; `other` replaces fields of the row: text, published …"""
        row = {**self.row, **other}
        return announcement(row["id"], row["text"], row["published"], row["lang"], row["genre"])


@cache
def labelled() -> tuple[Labelled, ...]:
    rows = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    return tuple(Labelled(row["id"], row) for row in rows)


@cache
def extractor() -> Extractor:
    return Extractor(default_series())


def shown(candidates: list[Candidate]) -> list[Candidate]:
    """What a feed would show."""
    return [c for c in candidates if c.confidence >= SHOWN]


def words(name: str) -> tuple[set[str], set[int]]:
    """The telling words of a name, and the edition numbers in it."""
    flat = unicodedata.normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode().casefold()
    flat = flat.replace("defense", "defence").replace("working group", "wg").replace("'s", " ")
    tokens: set[str] = set()
    editions: set[int] = set()
    for token in re.findall(r"[a-z0-9+]+", flat):
        number = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", token)
        if number:
            editions.add(int(number[1]))
        elif token in _ORDINALS:
            editions.add(_ORDINALS[token])
        elif token not in _SMALL and not re.fullmatch(r"(?:19|20)\d\d", token):
            if token.endswith("+"):
                tokens.add("plus")
                token = token.rstrip("+")
            tokens.add(token[:-1] if len(token) > 3 and token.endswith("s") and not token.endswith("ss") else token)
    return tokens - {""}, editions


def likeness(one: str, other: str) -> float:
    """0..1; 0 where the editions or the parts of a family differ."""
    (a, m), (b, n) = words(one), words(other)
    if not a or not b or (m and n and not m & n) or (a & _PARTS) != (b & _PARTS):
        return 0.0
    return 2 * len(a & b) / (len(a) + len(b))


def alike(label: dict[str, Any], answer: dict[str, Any]) -> float:
    mine, theirs = [label["title"], *label.get("aliases", [])], [answer["title"], *answer["aliases"]]
    return max(likeness(a, b) for a in mine for b in theirs)


def _instant(value: str | None, tz: str) -> datetime | None:
    return datetime.fromisoformat(value).replace(tzinfo=ZoneInfo(tz)).astimezone(UTC) if value else None


def same_time(label: dict[str, Any], answer: dict[str, Any]) -> bool:
    """Start, end and precision agree, or those of another right answer that a label has beside its own (`also_accept`)."""
    return _same(label, answer) or any(_is(other, answer) for other in label.get("also_accept") or ())


_FORMS = {4: "year", 7: "month", 10: "day", 16: "minute"}


def _is(other: str, answer: dict[str, Any]) -> bool:
    start, _, end = other.partition("/")
    return (start, end or None, _FORMS[len(start)]) == (answer["start"], answer["end"], answer["precision"])


def _same(label: dict[str, Any], answer: dict[str, Any]) -> bool:
    """Instants where the label has a zone, else what the clock on the wall says."""
    if label["precision"] != answer["precision"]:
        return False
    if label["precision"] == "minute" and label["tz"]:
        return bool(answer["tz"]) and all(
            _instant(label[f], label["tz"]) == _instant(answer[f], answer["tz"]) for f in ("start", "end")
        )
    if label["precision"] == "week":
        return bool(label["start"] == answer["start"])
    return (label["start"], label["end"]) == (answer["start"], answer["end"])


def former(event: dict[str, Any]) -> tuple[Any, Any]:
    """The days that a meeting had before it was moved or put off."""
    was = event.get("was") or {}
    return was.get("start"), was.get("end")


def same_status(label: dict[str, Any], answer: dict[str, Any]) -> bool:
    """Told as over or to come is one thing here; a vague day is open anyway."""
    both = {label["status"], answer["status"]}
    vague = label["precision"] in ("week", "month", "quarter", "year")
    return len(both) == 1 or both <= {"past", "confirmed"} | ({"tentative"} if vague else set())


def right(label: dict[str, Any], answer: dict[str, Any]) -> bool:
    if alike(label, answer) < 0.5 or label["kind"] != answer["kind"] or not same_status(label, answer):
        return False
    if same_time(label, answer):
        return True
    if label["status"] == "postponed" and not label["start"]:  # the lost day may stand in either place
        return former(label) in (former(answer), (answer["start"], answer["end"]))
    return False


def faults(one: Labelled, candidates: list[Candidate]) -> list[str]:
    """What is missing, wrong or false among what would be shown, one line each; empty where all is right."""
    answers = [event_stream(c) for c in shown(candidates)]
    out: list[str] = []
    left = list(answers)
    for label in sorted(one.events, key=lambda e: not e.get("core", True)):
        good = [a for a in left if right(label, a)]
        if good:
            left.remove(max(good, key=lambda a: alike(label, a)))
        elif not label.get("core", True):
            near = [a for a in left if alike(label, a) >= 0.5]
            left = [a for a in left if a not in near[:1]]
        else:
            out.append(f"missing: {label['title']} {label['start']} {label['end']} {label['status']}")
    out += [
        f"false: {a['title']} {a['start']} {a['end']} {a['tz']} {a['status']} {a['kind']} {a['confidence']}"
        for a in left
    ]
    return out


@dataclass(frozen=True)
class Figures:
    """How well many announcements are read, each counting as at most five events."""

    expected: float
    shown: float
    right: float

    @property
    def precision(self) -> float:
        return self.right / self.shown

    @property
    def recall(self) -> float:
        return self.right / self.expected

    @property
    def f1(self) -> float:
        """Harmonic mean of the two: of what is wholly right in what is shown, and in what is wanted."""
        return 2 * self.right / (self.shown + self.expected)


def corpus(part: str) -> list[Labelled]:
    """The announcements of one part of tests/corpus."""
    lines = (CORPUS / f"{part}.jsonl").read_text("utf-8").splitlines()
    return [Labelled(row["id"], row) for row in map(json.loads, lines)]


def figures(texts: Iterable[Labelled]) -> Figures:
    """What would be shown of each against its labels; side matters (`core` false) are neither wanted nor wrong."""
    expected = shown_ = right_ = 0.0
    for one in texts:
        weight = min(1.0, 5 / max(1, len(one.core)))
        lines = faults(one, extractor().extract(one.announcement()))
        missing = sum(line.startswith("missing") for line in lines)
        good = len(one.core) - missing
        expected += weight * len(one.core)
        right_ += weight * good
        shown_ += weight * (good + len(lines) - missing)
    return Figures(expected, shown_, right_)
