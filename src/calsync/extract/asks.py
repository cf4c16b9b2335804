"""Whether a time is one until which the readers are asked to do something: that makes it a deadline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from calsync.extract.language import Asks, anywhere
from calsync.extract.phrases import Cue, Phrases

_GAP = re.compile(
    r"(?:\W|\b(?:on|at|by|is|are|was|were|in|to|until|the|now|for|der|die|das|des|am|um|zum|bis|den|ist|le|au|à|du|est|el|las?|es|pada|hari|jam|pukul)\b)*"
)
_STATED = Phrases(
    rf"(?:[:=|–-]|\s{{3}}|\b(?:i\.e\.|d\.h\.|viz\.)|\b(?:is|are|was|on|to|until|remains|ist|am|auf|est|le|au|es|el|ialah|adalah|pada)|\b{anywhere(lambda cues: cues.deadlines.stated)})\s*$",
    re.I,
)
_NOUN = 6  # letters: "deadline", "closing date"; a cue as long may stand farther from its time than a verb


_NEAR = re.compile(r"(?: [^\W\d_]+){0,4}(?: by)?(?: [^\W\d_]+(?: [^\W\d_]+)?,)*[\s:–(*-]*(?:on |am |le |el |pada )?")
_ENDED = re.compile(r"[.!?;]\s|\n\s*\n")
_PIECE = re.compile(r"\n\s*|[,;.!?(]\s?|\s[–—-]\s|\)\s|:\s(?=.*\w)")
_ASIDE = re.compile(r"\s*[(\[]([^()\[\]\d]{3,40})[)\]]")
_BETWEEN = re.compile(rf"(?:\([^()]*\)|, {anywhere(lambda cues: cues.deadlines.relative)} [^,;]*,)\s*(?:\w+ )?$", re.I)
_CLAUSE = 120  # characters in which a subject is looked for
_MEASURE = re.compile(r"\d{1,2}\.(?:[1345]\d(?!\d)|\d+ ?%)")  # "by 9.30", "by 3.1%": no day
_OF = re.compile(r"\b(?:of|for|to|from|on|at|de|du|des|des|del|der|vom|zur?|à|au|para|untuk|bagi|ke)$", re.I)
_SIGNS = " \n:*_|=.–-,()"
_ARTICLES = re.compile(rf"\s*{anywhere(lambda cues: cues.deadlines.leading)}\s", re.I)
_COMPLEMENT = re.compile(rf" {anywhere(lambda cues: cues.deadlines.complement)}(?: [\w'’-]+){{1,6}}\W*$", re.I)
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

    def led_by_noun(self, cue: re.Match[str]) -> bool:
        """Whether such a noun and what it is of are all that leads to the time: "Last day for tenders Friday 20 March"."""
        of = self.text[cue.end() : self.high]
        first = not _ARTICLES.sub("", self.text[self.low : cue.start()]).strip(_SIGNS)
        return (
            first
            and _COMPLEMENT.match(of) is not None
            and not _OF.search(of.rstrip())
            and self.asks.tells.search(of) is None
        )

    def led_by(self, pattern: Cue) -> bool:
        return pattern.search(self.text, self.low, self.high) is not None


def asked(lead: Lead, first: int, heads: Cue, bound: bool, stretch: bool) -> str | None:
    """Why a time is a deadline; None where it is not, or is only a bound. Its sentence begins at `first`.

    `heads` are gathering words: a gathering that is due is no thing that must come in. `bound`: the words of the time
    themselves said "by" or "before". `stretch`: it is of several days, of which the last counts.
    """
    asks, text, piece = lead.asks, lead.text, lead.piece
    cue = last_said(asks.cue, text, lead.low, lead.high)
    if cue is not None and not lead.others_lead:
        near = _GAP.fullmatch(text, cue.end(), lead.high)
        if near or (len(cue[0]) >= _NOUN and (_STATED.search(text, lead.low, lead.high) or lead.led_by_noun(cue))):
            return f"after {cue[0]!r}"
    aside = _ASIDE.match(text, lead.end)
    if aside is not None and len(aside[1].split()) <= _ADJECTIVES + 1 and asks.cue.search(aside[1]) is not None:
        return f"before {aside[0].strip()!r}"
    said = f"{text[max(first, lead.start - 160) : lead.start]} {lead.after}"
    if lead.led_by(asks.late) and asks.refused.search(said) is not None:
        return "too late after it"
    if lead.others:
        return None
    closes = last_said(asks.closes, text, lead.low, lead.high)
    if closes is not None and _NEAR.fullmatch(text, closes.end(), lead.high):
        low, high = _subject(text, first, lead.low, closes.start())
        if any(word.search(text, low, high) for word in (asks.things, asks.takes, asks.ask)) or lead.led_by(asks.ask):
            return f"after {closes[0]!r}"
        if asks.owed.search(text, low, lead.high) is not None and heads.search(text, low, high) is None:
            return f"after {closes[0]!r}"
    if asks.due.match(text, lead.end + len(lead.after) - len(lead.after.lstrip())) is not None:
        if lead.led_by(asks.things) or (lead.led_by(asks.owed) and not lead.led_by(heads)):
            return "due then"
    if lead.until:
        return (
            "taken from the readers until then" if asks.takes.search(said) else _handed_until(lead, first, asks.until)
        )
    if bound or lead.bounded:
        return _by_then(lead, first, said)
    if stretch:
        return "open to the readers on these days" if asks.open.match(piece.lstrip()) else None
    return _handed_in(piece, asks)


def _by_then(lead: Lead, first: int, said: str) -> str | None:
    """Why a bound is a deadline."""
    asks, text = lead.asks, lead.text
    if _MEASURE.match(text, lead.start, lead.end + 1) is not None:
        return None
    if asks.ask.search(said):
        return "asked of the readers by then"
    if _wanted(lead.piece, asks):
        return WANTED
    return _handed_until(lead, first, asks.by)


def _handed_until(lead: Lead, first: int, bound: Cue) -> str | None:
    """The same of a thing alone before a bound: "Recipes until 20 March"."""
    said = last_said(bound, lead.text, lead.low, lead.high)
    if said is None:
        return None
    piece = lead.text[lead.low : said.start()].rstrip(_SIGNS) or lead.text[first : said.start()].rstrip(_SIGNS)
    return _handed_in(_PIECE.split(piece)[-1], lead.asks)


def _handed_in(piece: str, asks: Asks) -> str | None:
    said = piece.strip(_SIGNS)
    return "handed in by then" if asks.handed.fullmatch(said) and not _OF.search(said) else None


def _subject(text: str, first: int, low: int, verb: int) -> tuple[int, int]:
    """Where the subject of a verb stands: in its clause, or before the bracket or the relative clause between them."""
    between = _BETWEEN.search(text, max(first, verb - _CLAUSE), verb)
    return (max(first, between.start() - _CLAUSE), between.start()) if between is not None else (low, verb)


def _wanted(piece: str, asks: Asks) -> bool:
    """Whether a bound closes a request in few words, without a verb that tells of somebody: "Written briefs by"."""
    latest = asks.latest.search(piece)
    if latest is None:
        return False
    words = piece[: latest.start()].split()
    return 0 < len(words) <= _SHORT and asks.tells.search(piece, 0, latest.start()) is None


IS = Phrases(
    rf"^\s*{anywhere(lambda cues: cues.topics.copula)}(?: {anywhere(lambda cues: cues.deadlines.leading)})?\s", re.I
)
_ADJECTIVES = 3  # words before that which says that a day is the last: "the final registration deadline"
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
    """Whether what stands behind a day tells what closes then: "Nominations close", "Deadline for papers", "is the last day"."""
    said = _ENDED.split(IS.sub("", line.lstrip(" \t:|.–—-"), count=1), maxsplit=1)[0][:90]
    if asks.others.search(said) is not None:
        return False
    cue = asks.cue.search(said)
    if cue is not None and len(said[: cue.start()].split()) <= _ADJECTIVES and _PIECE.search(said[: cue.end()]) is None:
        return True
    closes = asks.closes.search(said)
    if closes is None or closes.start() == 0:
        return False
    last = not said[closes.end() :].strip(" .")
    taken = any(word.search(said, 0, closes.start()) is not None for word in (asks.takes, asks.things))
    return taken or (last and asks.due.match(closes[0]) is not None)


def last_said(pattern: Cue, text: str, first: int, last: int) -> re.Match[str] | None:
    """The last match of a pattern in a stretch."""
    found = None
    for match in pattern.finditer(text, first, last):
        found = match
    return found
