"""A mail that is sent on or answered, and what stands over it: of one meeting the last word counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calsync.extract.lexicon import Lexicon
from calsync.extract.status import state_cue
from calsync.model import Candidate, Evidence, Kind, Status
from calsync.span import Precision, Span

_WORD = re.compile(r"[^\W\d_]{3,}")
_OVER = "the word of who sent it on or answered it"

_LIKELY = 0.5  # how sure a reading is that is likelier right than not
_NO_TIME = Span()

Told = tuple[list[Candidate], list[Candidate]]


def last_word(text: str, over: Sequence[Candidate], below: Sequence[Candidate], words: Lexicon) -> Told | None:
    """The meetings of what stands over a mail, and those of the mail, as they are by then.

    `text` is what stands over it. Nothing where it speaks of no meeting of the mail.
    """
    events = [one for one in below if one.kind is Kind.EVENT and one.span.first_day is not None]
    told: dict[int, Candidate] = {}  # by the number of the event
    former: list[Candidate] = []  # days that were said of them before
    spoken: list[Candidate] = []
    for one in over:
        found = _meant(one.title, events, one.span) if one.kind is Kind.EVENT and one.span.first_day else []
        if found and found[0] not in told:
            told[found[0]] = _now(events[found[0]], one)
            former += [events[n] for n in found[1:]]
            spoken.append(one)
    off = state_cue(text, 0, len(text), words) if not told else None
    if off is not None:
        for n in [0] if len(events) == 1 else _meant(text, events):
            told[n] = _off(events[n], off[0])
            spoken = [one for one in over if one.span.first_day is None and one.status is off[0]]
    if not told:
        return None
    changed = [next((told[n] for n in told if events[n] is one), one) for one in below if one not in former]
    return [one for one in over if one not in spoken], changed


def _meant(said: str, events: Sequence[Candidate], span: Span = _NO_TIME) -> list[int]:
    """The event that words speak of, by its name, or by its day where several have it; then days only thought of for it."""
    words = _words(said)
    names = [frozenset().union(*map(_words, (event.title, *event.aliases))) for event in events]
    titles = [_words(event.title) for event in events]
    found = [n for n in range(len(events)) if words and (words <= names[n] or (titles[n] and titles[n] <= words))]
    same = [n for n in found if events[n].span.first_day == span.first_day]
    if len(same) == 1:
        return same
    sure = [n for n in found if events[n].status is not Status.TENTATIVE and events[n].confidence > _LIKELY]
    if len(sure) != 1 or len({events[n].title.casefold() for n in found}) > 1:
        return found if len(found) == 1 else []
    return [*sure, *(n for n in found if n not in sure)]


def _words(said: str) -> frozenset[str]:
    return frozenset(_WORD.findall(said.casefold()))


def _now(event: Candidate, said: Candidate) -> Candidate:
    """An event on the day that was told of it last."""
    evidence = _joined(said.evidence, event.evidence)
    if said.span.first_day == event.span.first_day:
        hour = said.span.precision is Precision.MINUTE
        return replace(event, span=said.span if hour else event.span, status=said.status, evidence=evidence)
    place = said.place or event.place
    return replace(
        event, span=said.span, was=event.span, status=said.status, place=place, evidence=evidence,
        confidence=max(said.confidence, event.confidence), reasons=(*event.reasons, _OVER),
    )  # fmt: skip


def _off(event: Candidate, state: Status) -> Candidate:
    if state is Status.POSTPONED:
        return replace(event, span=Span(), was=event.span, status=state, reasons=(*event.reasons, _OVER))
    return replace(event, status=state, reasons=(*event.reasons, _OVER))


def _joined(first: Sequence[Evidence], second: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys([*first, *second]))
