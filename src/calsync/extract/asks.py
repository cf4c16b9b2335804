"""Whether a time is one until which the readers are asked to do something: that makes it a deadline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from calsync.extract.language import Asks
from calsync.extract.phrases import Cue

_GAP = re.compile(
    r"(?:\W|\b(?:on|at|by|is|are|was|were|in|to|until|the|now|for|der|die|das|des|am|um|zum|bis|den|ist|le|au|à|du|est|el|las?|es|pada|hari|jam|pukul)\b)*"
)
_STATED = re.compile(
    r"(?:[:=|–-]|\s{3}|\b(?:i\.e\.|d\.h\.|viz\.)|\b(?:is|are|was|on|to|until|remains|ist|am|auf|est|le|au|es|el|ialah|adalah|pada))\s*$",
    re.I,
)
_NOUN = 8  # letters: "deadline", "closing date"; a cue as long may stand farther from its time than a verb


_NEAR = re.compile(r"(?: [^\W\d_]+){0,4}(?: by)?(?: [^\W\d_]+(?: [^\W\d_]+)?,)*[\s:–(*-]*(?:on |am |le |el |pada )?")
_ENDED = re.compile(r"[.!?;]\s|\n\s*\n")
_PIECE = re.compile(r"\n\s*|[,;.!?(]\s?|\s[–—-]\s|\)\s|:\s(?=.*\w)")
_MEASURE = re.compile(r"\d{1,2}\.(?:[1345]\d(?!\d)|\d+ ?%)")  # "by 9.30", "by 3.1%": no day
_OF = re.compile(r"\b(?:of|for|to|from|on|at|de|du|des|des|del|der|vom|zur?|à|au|para|untuk|bagi|ke)$", re.I)
_SHORT = 9  # words of a request without a verb of its own: "Names of delegates by"
WANTED = "wanted by then"  # the reason of a bound that only the shortness of its request makes a deadline


@dataclass
class Lead:
    """What leads to the time at text[start:end] and what follows it, which rules and learned signs ask for alike.

    `opens` is where its own clause begins, `last` where its sentence ends; `low` and `high` are the offsets of what leads
    to it: that clause so far, or the short line over it.
    """

    text: str
    start: int
    end: int
    opens: int
    last: int
    low: int
    high: int
    asks: Asks

    @cached_property
    def after(self) -> str:
        """What stands shortly behind it, in its sentence."""
        return _ENDED.split(self.text[self.end : min(self.last, self.end + 60)], maxsplit=1)[0]

    @cached_property
    def piece(self) -> str:
        """The last piece of what leads to it."""
        return _PIECE.split(self.text[self.low : self.high])[-1]

    @cached_property
    def others_lead(self) -> bool:
        return self.led_by(self.asks.others)

    @cached_property
    def others(self) -> bool:
        """Whether the words around it tell what others do."""
        return self.others_lead or self.asks.others.search(self.text, self.end, self.end + len(self.after)) is not None

    @cached_property
    def until(self) -> bool:
        return self.led_by(self.asks.until)

    @cached_property
    def bounded(self) -> bool:
        """Whether what leads to it, or stands right behind it, makes it a bound only: "by", "at the latest"."""
        return self.bounds(self.low, self.high)

    def bounds(self, low: int, high: int) -> bool:
        found = self.asks.by.search(self.text, low, high) or self.asks.after.match(self.text, self.end)
        return found is not None

    def led_by(self, pattern: Cue) -> bool:
        return pattern.search(self.text, self.low, self.high) is not None


def asked(lead: Lead, first: int, bound: bool, stretch: bool) -> str | None:
    """Why a time is a deadline; None where it is not, or is only a bound. Its sentence begins at `first`.

    `bound`: the words of the time themselves said "by" or "before". `stretch`: it is of several days, of which the last counts.
    """
    asks, text, piece = lead.asks, lead.text, lead.piece
    cue = last_said(asks.cue, text, lead.low, lead.high)
    if cue is not None and not lead.others_lead:
        near = _GAP.fullmatch(text, cue.end(), lead.high)
        if near or (len(cue[0]) >= _NOUN and _STATED.search(text, lead.low, lead.high)):
            return f"after {cue[0]!r}"
    if lead.others:
        return None
    closes = last_said(asks.closes, text, lead.low, lead.high)
    if closes is not None and _NEAR.fullmatch(text, closes.end(), lead.high):
        if lead.led_by(asks.takes) or lead.led_by(asks.ask):
            return f"after {closes[0]!r}"
    said = f"{text[max(first, lead.start - 160) : lead.start]} {lead.after}"
    if lead.until:
        return "taken from the readers until then" if asks.takes.search(said) else None
    if bound or lead.bounded:
        if _MEASURE.match(text, lead.start, lead.end + 1) is not None:
            return None
        if asks.ask.search(said):
            return "asked of the readers by then"
        return WANTED if _wanted(piece, asks) else None
    if stretch:
        return "open to the readers on these days" if asks.open.match(piece.lstrip()) else None
    said = piece.strip(" \n:*_|=.–-")
    return "handed in by then" if asks.handed.fullmatch(said) and not _OF.search(said) else None


def _wanted(piece: str, asks: Asks) -> bool:
    """Whether a bound closes a request in few words, without a verb that tells of somebody: "Written briefs by"."""
    latest = asks.latest.search(piece)
    if latest is None:
        return False
    words = piece[: latest.start()].split()
    return 0 < len(words) <= _SHORT and asks.tells.search(piece, 0, latest.start()) is None


_WORD = re.compile(r"[^\W\d_]+")
_STEM = 6  # letters: "nominations" and "nominate" are alike
_FAR = 12  # words before a time of which its piece of the sentence is told
OTHERS = "what others do"  # never asked of the readers, however likely the rest
LIKELY = 0.6  # from here on a time is taken for a deadline, though no rule says so; the judge has the last word


def signs(lead: Lead, kind: str, label: str, said: str) -> Iterator[str]:
    """What a time stands among: what tells a deadline from other days.

    `kind` is that of its unit, `said` the bound in its own words ("by"), else its kind of time. Weights learned from
    texts (ASK) weigh them: which words lead to deadlines is more than lists could say.
    """
    words = [word.casefold() for word in _WORD.findall(lead.piece)]
    bound = "until" if lead.until else "by" if lead.bounded else "no bound"
    yield bound
    yield f"{bound}, {said}"
    yield f"{bound}, {kind}"
    yield f"{bound}, {min(len(words), 6)} words"
    if label:
        yield "label"
        yield f"label {label[:20].casefold()!r}"
    yield f"first {words[0]!r}" if words else "no words"
    if words:
        yield f"last {words[-1]!r}"
    yield from sorted({word[:_STEM] for word in words[-_FAR:]})
    if (then := _WORD.search(lead.after)) is not None:
        yield f"then {then[0].casefold()!r}"
    if lead.others:
        yield OTHERS


def closes_behind(line: str, asks: Asks) -> bool:
    """Whether what stands behind a day in its line tells what closes then: "Nominations close", "Deadline for papers"."""
    said = _ENDED.split(line.lstrip(" \t:|.–—-"), maxsplit=1)[0][:90]
    if asks.others.search(said) is not None:
        return False
    if asks.cue.match(said) is not None:
        return True
    closes = asks.closes.search(said)
    return closes is not None and closes.start() > 0 and asks.takes.search(said, 0, closes.start()) is not None


def last_said(pattern: Cue, text: str, first: int, last: int) -> re.Match[str] | None:
    """The last match of a pattern in a stretch."""
    found = None
    for match in pattern.finditer(text, first, last):
        found = match
    return found
