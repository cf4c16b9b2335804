"""Deadlines: days by which the readers are asked to do something; events of their own kind, with names of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from calsync.extract import judge
from calsync.extract.clusters import Cluster
from calsync.extract.evidence import link_of, quote
from calsync.extract.layout import Layout
from calsync.extract.mentions import Dated
from calsync.extract.names import PROPER
from calsync.extract.roles import DEADLINE
from calsync.extract.temporal import Anchor
from calsync.model import Announcement, Candidate, Kind, Status
from calsync.span import Precision, Span


def deadlines(
    announcement: Announcement,
    layout: Layout,
    found: Sequence[Dated],
    main: Cluster | None,
    anchor: Anchor,
    zoned: Callable[[Span, Dated], Span],
) -> Iterator[tuple[Dated, Candidate]]:
    """Each deadline of a text with the time that gave it. `main` is what the text is about; `zoned` gives hours their zone."""
    for dated in found:
        if dated.role.name != DEADLINE or not dated.spans or not dated.spans[0].known:
            continue
        span = zoned(dated.spans[0], dated)
        if span.precision.vague and span.precision is not Precision.MONTH:
            continue
        title = _title(layout.text, dated, main)
        verdict = judge.judge("deadline", PROPER, span, Status.CONFIRMED, anchor.day, False, False)
        confidence, status = verdict.confidence, Status.CONFIRMED
        if span.last_day and anchor.day and span.last_day < anchor.day:
            status = Status.PAST
            if (anchor.day - span.last_day).days > 60:
                confidence = round(confidence * 0.5, 3)
        yield (
            dated,
            Candidate(
                title=title,
                span=span,
                kind=Kind.DEADLINE,
                status=status,
                confidence=confidence,
                aliases=_aliases(title),
                evidence=(quote(layout.text, dated.sentence, dated.start, dated.end),),
                reasons=(dated.role.reason, *verdict.reasons),
                url=link_of(announcement),
            ),
        )


_SMALL = re.compile(
    r"\b(?:is|are|on|by|before|until|no later than|the|must be|at|due|please|not later than)\b",
    re.I,
)


def _title(text: str, dated: Dated, main: Cluster | None) -> str:
    unit = dated.unit
    if unit.label:
        start = text[unit.start : unit.value].strip(" :*-•\t\n")
        base = start[0].upper() + start[1:] if start else "Deadline"
    else:
        piece = text[dated.sentence[0] : dated.start] + " " + text[dated.end : dated.sentence[1]]
        base = " ".join(re.sub(r"[^\w'’ -]", " ", _SMALL.sub(" ", piece)).split()[:9]) or "Deadline"
    title = main.best.title if main is not None else ""
    if title and title.casefold() not in base.casefold() and len(base) + len(title) < 110:
        return f"{title}: {base[:1].lower() + base[1:] if not base.isupper() else base}"
    return base


def _aliases(title: str) -> tuple[str, ...]:
    base = title.rpartition(": ")[2]
    aliases = [base[:1].upper() + base[1:]] if base != title else []
    if "deadline" not in title.casefold():
        aliases.append(f"{base} deadline")
    return tuple(aliases)
