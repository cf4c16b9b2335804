"""How long a gathering lasts, in hours and minutes: its end is known.

The length stands beside the day ("16:00 UTC, one hour"), is the gathering's own word ("a one-hour webinar"), or is told
by a sentence or label of its own: "It lasts 45 minutes.", "Each session is 90 minutes long.", "Duration: one hour".
Such a sentence speaks of one gathering or of all that the text lists.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from calsync.extract.ends import NOT_LASTING
from calsync.extract.language import Lexicon, anywhere, in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import head_pattern, singular
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import EVENT, Role
from calsync.extract.spokenof import SpokenOf
from calsync.extract.temporal import TimeMention
from calsync.extract.usual import SHORT
from calsync.extract.within import first_letter
from calsync.span import When, WhenKind

_AND_FOR = re.compile(r"\s*[,;(–—-]?\s*(?:for|about|approx\.?|ca\.?)?\s*")
_CLOSES = re.compile(r"\s*(?:[.;)]|$|\n)")
_CELL_BEFORE = re.compile(r"[|·•]\s*$")
_CELL_AFTER = re.compile(r"\s*(?:[|·•]|$|\n)")
_FROM = re.compile(r"\s*(?:from|starting at|ab|à partir de|a partir de|mulai)\s*")
_LABEL = re.compile(anywhere(lambda cues: cues.rows.length), re.I)
_OF_ALL = 20  # sentences of one text that speak of all that it lists, at most
_WINDOW = 24  # times before a length among which its gathering is looked for
_SAID = 60  # characters beside a length in which the words that make it one stand
_LASTS = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.lengths.lasts)}(?!\w)[^.:;\d\n]{{0,40}}$", re.I)
_JUST_BEFORE = Phrases(
    rf"(?<!\w){in_any_case(lambda cues: cues.lengths.lasts)}(?!\w)(?: {in_any_case(lambda cues: cues.lengths.about)})? ?:? +$",
    re.I,
)
_VERB = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.lengths.lasts)} ", re.I)
_BRIEF = re.compile(r"PT(?:\d|1[0-4])M")  # minutes that one may speak, or that a gate takes
_LONGEST = 9  # hours that a gathering of one day lasts
_OPENS = Phrases(rf"{in_any_case(lambda cues: cues.lengths.opens)}(?!\w)", re.I)
_BEHIND = Phrases(rf"\s*{in_any_case(lambda cues: cues.lengths.behind)}(?!\w)", re.I)
_OF_EACH = Phrases(rf"(?<!\w){in_any_case(lambda cues: cues.lengths.each)}(?!\w)", re.I)
_MORE = Phrases(rf"[\s,(]*{in_any_case(lambda cues: cues.lengths.more)}(?!\w)", re.I)


def give_lengths(
    found: Sequence[Dated], lengths: Iterable[TimeMention], layout: Layout, words: Lexicon, spoken: SpokenOf
) -> None:
    """Gives the days with an hour, and no end, the length that is said of their gathering."""
    text = layout.text
    starts = [d.start for d in found]
    timed = _timed(found)
    alone = timed if len({(d.when.month, d.when.day) for d in timed}) == 1 else []  # with its hour on each clock
    of_all = 0
    for length in lengths:
        amount = length.when.duration or ""
        unit = layout.unit_at(length.start)
        if not amount.startswith("PT") or "X" in amount or unit is None or _BRIEF.fullmatch(amount):
            continue
        at = bisect_left(starts, length.start)
        day = _beside(found, at, text, length)
        days = [day] if day is not None else []
        if not days and _of_the_gathering(text, length, words):
            days = alone
        if not days and _stands_alone(text, length, unit):
            days = [d for d in _timed(found[max(0, at - _WINDOW) : at]) if _together(d, unit)][-1:]
        if not days and _is_said(text, length, unit, words):
            before = _timed(found[max(0, at - _WINDOW) : at])
            told = _spoken_of(before, alone, length, unit, text, words, spoken)
            if told is None and of_all < _OF_ALL:
                of_all += 1
                told = _listed(timed, _said_in(unit, length), text, words)
            days = told or []
        for one in days:
            if one.when.kind is WhenKind.DATETIME and one.when.end is None and one.when.duration is None:
                one.when = replace(one.when, duration=amount)


def as_length(mention: TimeMention, text: str) -> TimeMention:
    """What looks like an hour, or like what has just gone by, and is a length: "durera deux heures", "they last 90 minutes"."""
    when, start = mention.when, mention.start
    if when.kind is WhenKind.TIME and when.hour is not None and when.hour <= _LONGEST and when.zone is None:
        if _JUST_BEFORE.search(text, max(0, start - _SAID), start):
            told = When(WhenKind.DURATION, duration=f"PT{when.hour * 60 + (when.minute or 0)}M")
            return replace(mention, when=told)
    gone = when.relative is not None and when.relative.offset < 0 and (when.duration or "").startswith("PT")
    verb = _VERB.match(text, start, mention.end) if gone else None
    if verb is None:
        return mention
    return replace(mention, start=verb.end(), when=When(WhenKind.DURATION, duration=when.duration))


def _timed(found: Sequence[Dated]) -> list[Dated]:
    """The days that say when a gathering begins."""
    return [d for d in found if d.role.name == EVENT and d.when.kind is WhenKind.DATETIME and d.when.has_time]


def _together(dated: Dated, unit: Unit) -> bool:
    return dated.unit.index == unit.index or dated.unit.block == unit.block


def _beside(found: Sequence[Dated], at: int, text: str, length: TimeMention) -> Dated | None:
    """ "16:00 UTC, one hour.", "24 hours from 6 am"; not "16:00, one hour before the dinner"."""
    following = found[at] if at < len(found) else None
    if following is not None and _FROM.fullmatch(text, length.end, following.start):
        return following
    before = found[at - 1] if at else None
    if before is None or not before.when.has_time or not _AND_FOR.fullmatch(text, before.end, length.start):
        return None
    return before if _CLOSES.match(text, length.end) else None


def _of_the_gathering(text: str, length: TimeMention, words: Lexicon) -> bool:
    """ "A one-hour webinar", "WEBINAR | 60 min | English": the length is the gathering's own word, or a cell beside it."""
    if _own_word(text, length, words) is not None:
        return True
    line = text.rfind("\n", 0, length.start) + 1
    return (
        _CELL_BEFORE.search(text, line, length.start) is not None
        and _CELL_AFTER.match(text, length.end) is not None
        and head_pattern(words.code).search(text, line, length.start) is not None
    )


def _own_word(text: str, length: TimeMention, words: Lexicon) -> re.Match[str] | None:
    """The gathering word right behind a length: "45-minute sessions"."""
    behind = text[length.end : length.end + 1] == " "
    return head_pattern(words.code).match(text, length.end + 1) if behind else None


def _stands_alone(text: str, length: TimeMention, unit: Unit) -> bool:
    """True where a sentence, or the value of a label for it, says nothing but the length."""
    low, high = unit.sentence_at(length.start)
    if unit.label and _LABEL.search(unit.label):
        return length.start - unit.value < 12
    rest = text[low : length.start] + text[length.end : high]
    return sum(map(str.isalpha, rest)) <= 6 and NOT_LASTING.match(text, length.end) is None  # "24 hours prior"


def _is_said(text: str, length: TimeMention, unit: Unit, words: Lexicon) -> bool:
    """Whether words say that something lasts so long: "will last", "long", "Duration:"; more may follow it ("plus")."""
    low, high = unit.sentence_at(length.start)
    if NOT_LASTING.match(text, length.end) or _MORE.match(text, length.end, high):
        return False
    if unit.label and _LABEL.search(unit.label):
        return True
    lead = max(low, length.start - _SAID)
    own = _own_word(text, length, words)
    many = own is not None and singular(own[0].casefold(), words.code) is not None
    return many or bool(_LASTS.search(text, lead, length.start) or _BEHIND.match(text, length.end, high))


def _spoken_of(
    before: Sequence[Dated],
    alone: list[Dated],
    length: TimeMention,
    unit: Unit,
    text: str,
    words: Lexicon,
    spoken: SpokenOf,
) -> list[Dated] | None:
    """The days of the gathering of which a sentence, or a label, says how long it lasts; None where it speaks of all.

    `alone`: the one day of the text.
    """
    low, high = _said_in(unit, length)
    here = Dated(length.start, length.end, length.when, unit, (low, high), Role(EVENT, ""))
    same = [d for d in before if d.sentence == here.sentence]
    if same:
        return same[-1:]
    heads = [m[0].casefold() for m in head_pattern(words.code).finditer(text, low, high)]
    opens = first_letter(text, low)
    implied = _OPENS.match(text, opens) is not None
    many = any(singular(head, words.code) is not None for head in heads)
    lasts = bool(unit.label) or _LASTS.search(text, max(low, length.start - _SAID), length.start) is not None
    if many or ((heads or lasts) and _OF_EACH.search(text, low, high)):
        return None
    if words.anaphora.match(text, opens) is not None:
        return alone or [d for d in before if unit.block - d.unit.block <= 1][-1:]
    named = [d for d in before if spoken.named(here, d)][-1:]
    return named or (alone if implied or (unit.label and not heads) else [])


def _said_in(unit: Unit, length: TimeMention) -> tuple[int, int]:
    return (unit.start, unit.end) if unit.label else unit.sentence_at(length.start)


def _listed(timed: list[Dated], said: tuple[int, int], text: str, words: Lexicon) -> list[Dated]:
    """All that the text lists; where rows name what is spoken of ("All workshops last …"), those."""
    rows = [d for d in timed if d.unit.kind != "paragraph" or d.unit.end - d.unit.start < SHORT] or timed
    pattern = head_pattern(words.code)
    heads = (m[0].casefold() for m in pattern.finditer(text, *said))
    told = {singular(head, words.code) or head for head in heads}
    named = [d for d in rows if any(m[0].casefold() in told for m in pattern.finditer(text, d.unit.start, d.unit.end))]
    return named if told and len(named) > 1 else rows
