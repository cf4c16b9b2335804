"""Moved, put off, changed: which of two times was, and which one is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT, FORMER, MOVED_FROM, Role
from calsync.extract.temporal import TimeMention
from calsync.span import WhenKind


def split_moves(mentions: Sequence[TimeMention], text: str) -> list[TimeMention]:
    """ "Moved from 12 May to 14 May" is no range: its first day was, its last one is."""
    out: list[TimeMention] = []
    for mention in mentions:
        parts = [p for p in mention.parts if p.when.has_date]
        if (
            mention.when.kind is WhenKind.RANGE
            and len(parts) == 2
            and MOVED_FROM.search(text, max(0, mention.start - 60), mention.start)
        ):
            first, last = parts
            if first.when.month is None and last.when.month is not None:
                first = replace(first, when=replace(first.when, month=last.when.month, year=last.when.year))
            elif first.when.year is None and last.when.year is not None:
                first = replace(first, when=replace(first.when, year=last.when.year))
            out.extend((first, last))
        else:
            out.append(mention)
    return out


_MOVED_TO = re.compile(
    r"\b(?:moved|re-?scheduled|postponed|put (?:back|off)|shifted|changed|brought forward|reset|deferred|delayed|adjourned|verschoben|verlegt|"
    r"déplacée?s?|reportée?s?|trasladad[ao]s?|aplazad[ao]s?|ditunda|ditangguhkan|dipindahkan)\b[^.;]{0,50}?"
    r"\b(?:to|until|till|for|auf|au|al|ke|kepada|hingga)\b",
    re.I,
)


_ARROW = re.compile(r"\s*[*_()]*(?:=+>|-+>|→|⇒|»)[*_()]*\s*(?:now|new:?)?\s*", re.I)


def mark_moves(found: list[Dated], text: str) -> None:
    """ "The meeting announced for 25 March has been moved to 26 March": what stands before the move is the former time."""
    for dated, following in pairwise(found):
        if dated.unit.index == following.unit.index and _ARROW.fullmatch(text, dated.end, following.start):
            dated.role = Role(FORMER, "an arrow leads from it to another time")
    told: dict[tuple[int, int], list[Dated]] = {}
    for dated in found:
        told.setdefault(dated.sentence, []).append(dated)
    for sentence, times in told.items():
        move = _MOVED_TO.search(text, *sentence) if len(times) > 1 else None
        if move is None:
            continue
        for dated in times:
            if dated.role.name != EVENT or dated.end > move.start():
                continue
            if any(0 <= o.start - move.end() < 40 and o.role.name == EVENT for o in times):
                dated.role = Role(FORMER, f"it was {' '.join(move[0].split())!r} another time")
