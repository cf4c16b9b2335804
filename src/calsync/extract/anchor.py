"""The day on which a text speaks, and the dates that only say when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from calsync.extract.language import anywhere
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.temporal import Anchor, TimeMention, resolve
from calsync.extract.where import Where
from calsync.model import Announcement
from calsync.span import WhenKind, day_of


def anchor_of(
    announcement: Announcement, layout: Layout, mentions: Sequence[TimeMention], where: Where, words: Lexicon
) -> tuple[Anchor, str, set[int]]:
    """The day on which the text speaks: its dateline's, else its published day, else a stamp line's near its top.

    Also gives the starts of mentions that are such stamps, so that they are not read as meetings.
    """
    published = announcement.published
    day = day_of(published)
    zone = where.zone or where.fallback
    at = published if isinstance(published, datetime) else None
    bare = Anchor(day=day, zone=zone, at=at)
    stamps: set[int] = set()
    line_day: date | None = None
    line = where.dateline
    for mention in mentions:
        unit = layout.unit_at(mention.start)
        if unit is None or unit.index > 12 or mention.when.kind not in (WhenKind.DATE, WhenKind.DATETIME):
            continue
        if not mention.when.has_day or mention.when.relative is not None or mention.when.day is None:
            continue  # "today" and "Monday" are no dates that a text is stamped with
        spans = resolve(mention.when, bare)
        if not spans or spans[0].first_day is None:
            continue
        found = spans[0].first_day
        before = layout.text[max(unit.start, mention.start - 200) : mention.start]
        after = layout.text[mention.end : min(unit.end, mention.end + 200)]
        near = day is None or -10 <= (found - day).days <= 1  # what is to come is not the day of the text
        in_dateline = (
            unit.kind in ("paragraph", "label", "heading")
            and len(before) < 60
            and _LINE_OPENS.fullmatch(before) is not None
            and (_LINE_CLOSES.match(after) is not None or (found == day and _LINE_STOPS.match(after) is not None))
            and (len(after) > 60 or (line is not None and not layout.text[line.end : mention.start].strip(" ,")))
        )
        lone = unit.end - unit.start < 300 and sum(map(str.isalpha, before + after)) <= 28
        reported = len(before) < 60 and _STAMPED.search(before) is not None
        if near and in_dateline:
            stamps.add(mention.start)
            if line_day is None:
                line_day = found
        elif (
            found == day
            and unit.index <= 3
            and layout.text[mention.start - 1 : mention.start] == "("
            and after.startswith(")")
        ):
            stamps.add(mention.start)
        elif (
            lone
            and unit.index <= 8
            and (found == day or (day is None and unit.index <= 4 and _prose_follows(layout, unit)))
        ) or (reported and unit.index <= 8 and near and len(after) < 60):
            if reported or not of_a_gathering(layout, unit, mention.start, mention.end, words):
                stamps.add(mention.start)
            if day is None and line_day is None:
                line_day = found
    if line_day is not None:
        return (
            Anchor(day=line_day, zone=zone, at=at if at and at.date() == line_day else None),
            "the day of its dateline",
            stamps,
        )
    return bare, "the day on which it was published" if day else "nothing: relative words stay unknown", stamps


# What may stand before and behind the day of a dateline.
_LINE_OPENS = re.compile(r"[\s\W]*(?:date\s)?(?:[A-ZÀ-Þ][\w.'’()\[\]/ -]*,?\s*)?(?:(?:le|den|el)\s)?\(?")
_LINE_CLOSES = re.compile(r"\)?\s*(?:\([\w ./&’'-]{1,40}\)\s*|,\s[A-Z]\w+\s)?(?:--|[—–:-]|\s+[A-Z]{3,})")
_LINE_STOPS = re.compile(r"\.\s+[A-ZÀ-Þ]")  # "Hannover, 26. August 2020. Die Messe …": of the very day of publication
_STAMPED = re.compile(
    rf"\b{anywhere(lambda cues: cues.pages.stamped)}\b[^.;]{{0,25}}$|^\W*by [A-Z][\w. ]{{2,40}}[,|–-]\s*$", re.I
)


def of_a_gathering(layout: Layout, unit: Unit, start: int, end: int, words: Lexicon) -> bool:
    """Whether the day at start:end, though the text's own, is when it gathers.

    It names a gathering ("Board meeting, 5 May"), or has its hour beside it on a card ("Date: 5 May", "Time: 19:30").
    What is in brackets is told of the text: "Meetings put off (as of 5 May)".
    """
    text = layout.text
    if text.rfind("(", unit.start, start) > text.rfind(")", unit.start, start):
        return False
    heads = head_pattern(words.code)
    if heads.search(text, unit.start, start) is not None or heads.search(text, end, unit.end) is not None:
        return True
    if not unit.label or words.captions.date.fullmatch(unit.label) is None:
        return False
    below = layout.units[unit.index + 1 : unit.index + 3]
    return any(u.label and words.captions.hours.fullmatch(u.label) is not None for u in below)


def _prose_follows(layout: Layout, unit: Unit) -> bool:
    following = layout.units[unit.index + 1 : unit.index + 4]
    return any(u.kind == "paragraph" and u.end - u.start > 120 for u in following)
