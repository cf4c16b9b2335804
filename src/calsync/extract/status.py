"""Whether a meeting is off, put off, open or over: cues with their scope, in its sentence, its row, its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calsync.extract.clusters import Cluster
from calsync.extract.layout import Layout
from calsync.extract.lexicon import Lexicon
from calsync.extract.mentions import Dated
from calsync.extract.temporal import Anchor
from calsync.model import Status
from calsync.span import Span


@dataclass(frozen=True, slots=True)
class State:
    """A cue of the text (offsets `start`, `end`), what it says, and the sentence it stands in."""

    status: Status
    start: int
    end: int
    sentence: tuple[int, int]


class States:
    """What one text says of the state of its meetings."""

    def __init__(self, text: str, layout: Layout, words: Lexicon, anchor: Anchor) -> None:
        self.text, self.layout, self.words, self.anchor = text, layout, words, anchor

    def of(self, cluster: Cluster) -> State | None:
        """Whether a sentence that names the meeting says that it is off or put off."""
        for name in sorted(cluster.names, key=lambda n: n.start):
            unit = self.layout.unit_at(name.start)
            if unit is None or unit.kind in ("boiler", "row", "item") or unit.end - unit.start < 40:
                continue  # a row speaks of itself only
            sentence = next((s for s in unit.sentences if s[0] <= name.start < s[1]), (unit.start, unit.end))
            if sentence[1] - sentence[0] > 700:
                sentence = (max(sentence[0], name.start - 200), min(sentence[1], name.end + 300))
            found = state_cue(self.text, sentence[0], sentence[1], self.words)
            if found is not None:
                return State(*found, sentence)
        return None

    def at(self, dated: Dated, span: Span, state: State | None, moved: bool) -> tuple[Status, list[str]]:
        text, sentence = self.text, dated.sentence
        reasons: list[str] = []
        day, last = self.anchor.day, span.last_day
        if state is not None and state.status is Status.CANCELLED and not (moved and dated.start > state.end):
            return Status.CANCELLED, [f"{text[state.start : state.end]!r} is said of it"]
        if day is not None and last is not None and last < day:
            return Status.PAST, [*reasons, "its days were over when this was said"]
        cue = tentative(text, sentence, dated.start, self.words)
        if cue is not None and (day is None or last is None or last >= day):
            return Status.TENTATIVE, [*reasons, f"{cue!r} stands by it"]
        return Status.CONFIRMED, reasons

    def is_new(self, dated: Dated, state: State) -> bool:
        """Whether this is the new time of a meeting that was put off: "postponed to …", "new date: …"."""
        before = self.text[max(dated.sentence[0], dated.start - 60) : dated.start]
        if _NEW_TIME.search(before):
            return True
        if self.words.moved.search(self.text, dated.sentence[0], dated.sentence[1]) and not (
            dated.sentence[0] <= state.start < dated.sentence[1]
        ):
            return dated.start > state.start
        return False

    def own(self, dated: Dated) -> Status | None:
        if dated.unit.kind not in ("row", "item"):
            return None
        found = state_cue(self.text, dated.unit.start, dated.unit.end, self.words)
        return found[0] if found else None


_NEGATED = re.compile(r"\b(?:not|never|no plans to|nicht|pas|no|tidak)\s+(?:be\s+|been\s+)?$", re.I)
_CONDITION = re.compile(
    r"\b(?:if|unless|in the event|should (?:it|the)|in case|weather|falls|otherwise|policy|refunds?|fee)\b", re.I
)


def state_cue(text: str, start: int, end: int, words: Lexicon) -> tuple[Status, int, int] | None:
    """Cancelled or postponed, where a sentence says so plainly: (state, offsets of the cue)."""
    for pattern, status in ((words.cancelled, Status.CANCELLED), (words.postponed, Status.POSTPONED)):
        for match in pattern.finditer(text, start, end):
            before = text[max(start, match.start() - 40) : match.start()]
            if _NEGATED.search(before) or _CONDITION.search(text, start, match.end()):
                continue
            return status, match.start(), match.end()
    return None


_OF_THE_FORMER = re.compile(
    r"(?:originally|initially|previously|first|formerly|was|were|had been|ursprünglich|initialement|inicialmente|semula)\s+$",
    re.I,
)


def tentative(text: str, sentence: tuple[int, int], at: int, words: Lexicon) -> str | None:
    """The word that makes a coming meeting tentative, near the time at `at`."""
    for match in words.tentative.finditer(text, max(sentence[0], at - 110), min(sentence[1], at + 80)):
        named = match[0][0].isupper() and text[sentence[0] : match.start()].strip(' “"*•-')
        if not named and not _OF_THE_FORMER.search(text, max(sentence[0], match.start() - 24), match.start()):
            return match[0]
    return None


_NEW_TIME = re.compile(
    r"(?:postponed|rescheduled|moved|put (?:off|back)|shifted|deferred|delayed|verschoben|verlegt|reportée?s?|aplazad[ao]s?|"
    r"ditunda|ditangguhkan|changed|brought forward|set|pushed back|adjourned|dijadwalkan)\s+(?:\w+\s+){0,4}?"
    r"(?:to|until|till|for|auf|au|al|ke|hingga|kepada|menjadi)\s+(?:\w+\s+){0,5}$|new (?:date|time)s?(?: is| will be|:)?\s*(?:\w+\s+){0,3}$|"
    r"(?:will now|now (?:to )?be|now|possibly|perhaps|instead)\s+(?:\w+\s+){0,5}$|neuer termin\W+(?:\w+\W+){0,3}$",
    re.I,
)
