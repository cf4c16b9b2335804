"""How sure a reading is, by named reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from calsync.extract.names import BARE, BODY, DESCRIBED, LAYOUT, PROPER, SERIES
from calsync.model import Status
from calsync.span import Precision, Span

# How a name and a time came together, and how strong the name is: the best predictors of whether a reading is right.
BASE = {
    ("clause", SERIES): 0.93, ("clause", PROPER): 0.88, ("clause", DESCRIBED): 0.64, ("clause", BODY): 0.6,
    ("sentence", SERIES): 0.72, ("sentence", PROPER): 0.68, ("sentence", DESCRIBED): 0.5, ("sentence", BODY): 0.35,
    ("row", SERIES): 0.9, ("row", PROPER): 0.56, ("row", DESCRIBED): 0.55, ("row", BODY): 0.6,
    ("label", SERIES): 0.9, ("label", PROPER): 0.85, ("label", DESCRIBED): 0.75, ("label", BODY): 0.7,
    ("block", SERIES): 0.85, ("block", PROPER): 0.78, ("block", DESCRIBED): 0.62, ("block", BODY): 0.55,
    ("heading", SERIES): 0.85, ("heading", PROPER): 0.75, ("heading", DESCRIBED): 0.45, ("heading", BODY): 0.44,
    ("title", SERIES): 0.8, ("title", PROPER): 0.72, ("title", DESCRIBED): 0.45, ("title", BODY): 0.45,
    ("anaphora", SERIES): 0.8, ("anaphora", PROPER): 0.7, ("anaphora", DESCRIBED): 0.42, ("anaphora", BODY): 0.3,
    ("main", SERIES): 0.45, ("main", PROPER): 0.4, ("main", DESCRIBED): 0.25, ("main", BODY): 0.2,
    ("state", SERIES): 0.8, ("state", PROPER): 0.7, ("state", DESCRIBED): 0.45, ("state", BODY): 0.35,
    ("undated", SERIES): 0.3, ("undated", PROPER): 0.25, ("undated", DESCRIBED): 0.2, ("undated", BODY): 0.1,
    ("deadline", SERIES): 0.75, ("deadline", PROPER): 0.75, ("deadline", DESCRIBED): 0.75, ("deadline", BODY): 0.7,
    ("clause", LAYOUT): 0.335, ("row", LAYOUT): 0.335, ("block", LAYOUT): 0.25, ("sentence", LAYOUT): 0.2, ("heading", LAYOUT): 0.3,
    ("anaphora", LAYOUT): 0.2, ("main", LAYOUT): 0.2, ("label", LAYOUT): 0.5, ("title", LAYOUT): 0.4, ("state", LAYOUT): 0.3,
    ("stated", SERIES): 0.97, ("stated", PROPER): 0.97, ("stated", DESCRIBED): 0.95, ("stated", BODY): 0.95,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    confidence: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the layout around a dated row says for and against its being a meeting of its own."""

    listed: bool = False  # one of several dated rows, or under a heading that announces events
    prose: bool = False
    office: bool = False  # closures, opening hours, figures, filings: dates on which nobody meets


def judge(
    link: str,
    strength: str,
    span: Span,
    status: Status,
    anchor: date | None,
    main: bool,
    weak_head: bool,
    setting: Setting = Setting(),
) -> Verdict:
    """The confidence of one reading, with each factor as a reason."""
    score = BASE.get((link, strength), 0.3 if strength == BARE else 0.4)
    reasons = [f"{strength} name, linked by {link}: {score:.2f}"]

    def factor(by: float, why: str) -> None:
        nonlocal score
        score *= by
        reasons.append(f"{why}: ×{by:g}")

    def plus(by: float, why: str) -> None:
        nonlocal score
        score += by
        reasons.append(f"{why}: {by:+g}")

    if strength == LAYOUT:
        if span.precision is Precision.MINUTE:
            plus(0.16, "day and hour stand in the row")
        if setting.listed:
            plus(0.18, "a list of events")
        if setting.prose:
            plus(-0.2, "the row is prose")
        if span.precision.vague or status is Status.PAST:
            plus(-0.15, "no day to come")
    if setting.office:
        plus(-0.3, "closures, hours or figures, not a meeting")
    if span.known and link not in ("state", "undated"):
        if span.precision is Precision.YEAR:
            factor(0.45, "only a year is said")
        elif span.precision.vague and link in ("main", "heading", "anaphora", "sentence", "block", "title", "row"):
            factor(0.65, "a vague time, not beside its name")
        elif (
            span.precision is Precision.MINUTE
            and link in ("row", "block", "heading", "title", "label")
            and strength != LAYOUT
            and (strength, link) != (DESCRIBED, "heading")
        ):
            factor(1.12, "day and hour are given")
    last = span.last_day
    if anchor is not None and last is not None and status is not Status.CANCELLED:
        age = (anchor - last).days
        if age > 400:
            factor(0.3, "long over: told in passing")
        elif age > 45 and not main:
            factor(0.6, "over for weeks, and not the main matter")
        if (last - anchor).days > 366 * 6:
            factor(0.5, "years ahead")
    if strength == DESCRIBED and span.precision.vague and span.known and link == "clause":
        factor(0.76, "a vague time of a thing without a proper name")
    if weak_head and strength == DESCRIBED and link in ("clause", "sentence"):
        factor(0.75, "an everyday word that need not be a meeting")
    if main and link in ("clause", "sentence", "anaphora", "main"):
        factor(1.08, "the document's main matter")
    return Verdict(round(max(0.02, min(score, 0.98)), 3), tuple(reasons))
