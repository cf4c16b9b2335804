"""What each time in a text is for, decided before it is linked: most false events are a time in the wrong role."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calsync import odds
from calsync.extract.asks import LIKELY, OTHERS, Lead, asked, closes_behind, last_said
from calsync.extract.knowledge import weights
from calsync.extract.language import Asks, in_any_case
from calsync.extract.layout import Layout, Unit
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.phrases import Phrases

EVENT, FORMER, DEADLINE, STAMP, HISTORY, HOURS, NONE = (
    "event",
    "former",
    "deadline",
    "stamp",
    "history",
    "hours",
    "none",
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role and the rule that gave it, in words for `explain`; `sure`: the least confidence of what is held then, 0..1."""

    name: str
    reason: str
    sure: float = 0.0


WAS_BRACKETED = Role(FORMER, "in brackets, what was")
NOT_BEFORE = Role(EVENT, "it does not begin before")
OFFERED = Role(NONE, "something is open to the readers from then on")
CHARTED = Role(EVENT, "a day in a calendar of who meets", sure=0.7)
DIARIZED = Role(EVENT, "a day of a diary, under its month", sure=0.6)
UNDER_A_DAY = "stands under its day"
PLAIN = Role(EVENT, "nothing says otherwise")
PLAIN_ROLES = frozenset((PLAIN.reason, UNDER_A_DAY))  # reasons of an event that tell no more of it
OF_ITS_ROW = PLAIN_ROLES | {DIARIZED.reason}  # reasons for which only what its own row names is sure
CLOSES_THEN = "stands before what closes then"
EXTENDED = "extended from one day to another"
LIKELY_ASKED = Role(DEADLINE, "likely asked of the readers by then")

_CLAUSE = re.compile(
    r"[;:]\s|,\s+(?:which|who|where|while|after|before|but|and then|der|die|das|qui|que|yang)\b|\s[–—]\s|\n\s*\n|\(|\)"
)
_REPORTED = Phrases(
    rf"\b{in_any_case(lambda cues: cues.roles.said)}[\s,:]*{in_any_case(lambda cues: cues.roles.said_beside)}?[\s,]*"
    rf"{in_any_case(lambda cues: cues.roles.said_on)}?\s*(?:the\s+)?[(]?$",
    re.I,
)
_NOT_UNTIL = Phrases(rf"\b{in_any_case(lambda cues: cues.roles.not_until)}\s+(?:on\s|the\s|el\s|pada\s)*\s*$", re.I)
_WROTE = Phrases(rf"\b{in_any_case(lambda cues: cues.roles.wrote)}\s?:\s$", re.I)
_SAYS = re.compile(rf"\s+{in_any_case(lambda cues: cues.roles.said_behind)}\b", re.I)
_SINCE = Phrases(rf"\b{in_any_case(lambda cues: cues.roles.since)}\s*$", re.I)
_SINCE_THEN = Phrases(rf"\b{in_any_case(lambda cues: cues.roles.since_then)}\s+(?:the\s+)?$", re.I)
_STAMP_LABEL = Phrases(rf"(?:date )?{in_any_case(lambda cues: cues.roles.stamp_label)}\b", re.I)
_UPDATE_LABEL = Phrases(rf"\W*{in_any_case(lambda cues: cues.roles.update_label)}\b", re.I)
_DATE_AND = re.compile(r"\w*dat\w+ ?(?:&|/|,|and|und|et|y|dan|\+) ?\w+(?: \w+)?", re.I)  # "date & time"
_FORMER_LABEL = re.compile(in_any_case(lambda cues: cues.roles.former_label), re.I)


_WAS = rf"\s*{in_any_case(lambda cues: cues.roles.was)}\b\s*:?\s*{in_any_case(lambda cues: cues.roles.was_on)}?\s*"
WAS = rf"\({_WAS}"  # opens a bracket that holds the former time: "(was 18 May)"
_BRACKETED = re.compile(rf"(?:[(\[|<;–—]|\s-|\s\s){_WAS}$", re.I)  # … or its cell, or its clause
_BRACKET = 30  # characters before a time in which that stands


def _clause_opens(text: str, start: int, sentence: tuple[int, int]) -> int:
    """Where the clause of a time begins."""
    low = max(sentence[0], start - 120)
    last = last_said(_CLAUSE, text, low, start)
    return last.end() if last is not None else low


def role_of(
    layout: Layout,
    unit: Unit,
    sentence: tuple[int, int],
    lead: Lead,
    words: Lexicon,
    *,
    by: bool,
    bare_year: bool,
    bare_hour: bool,
    stretch: bool = False,
    clocked: bool = False,
) -> Role:
    """The role of a time. `by`: the words said "by"/"before"; `bare_hour`: they give no day; `stretch`: several;
    `clocked`: a day of the calendar with its hour."""
    text, start, end = layout.text, lead.start, lead.end
    if any(a < end and start < b for a, b in layout.deleted):
        return Role(FORMER, "the document strikes it out")
    if unit.kind in ("boiler", "header"):
        return Role(STAMP, f"stands in {unit.kind}")
    if text[start - 2 : start] == ": " and _WROTE.search(text, max(unit.start, start - _BRACKET), start):
        return Role(STAMP, "heads what somebody wrote then")
    low = max(lead.opens, start - 45)
    by = by and words.asks.until.search(text, low, start) is None
    after = text[end : min(sentence[1], end + 40)]
    if unit.label and (told := _by_label(layout.text, unit, start, words, bare_hour, clocked)) is not None:
        return told
    if _NOT_UNTIL.search(text, lead.opens, start) is not None:
        return NOT_BEFORE
    former = last_said(words.former, text, lead.opens, start)
    opening = "(" if start - sentence[0] < _BRACKET else ""
    if _BRACKETED.search(opening + text[max(sentence[0], start - _BRACKET) : start]):
        return WAS_BRACKETED
    if former is not None and words.shifts.match(former[0]) and words.shifted_to.search(text, former.end(), start):
        former = None  # "shifted from spring to 7 November"
    bound = words.asks.by.search(text, lead.opens, start) if former is not None else None
    if bound is not None and former is not None and bound.start() <= former.start():
        former = None  # "not later than 7 November"
    if former is not None and start - former.end() <= 14 and not _stands(text, sentence, former, words):
        if bare_year:
            return Role(HISTORY, f"a year after {former[0].strip()!r}")
        return Role(FORMER, f"after {former[0].strip()!r}")
    if _given_up(text, sentence, start, end, words):
        return Role(FORMER, "spoken of as a day that was planned")
    led = text[low:start].split()  # most times of rows open them: nothing stands before
    if led and _REPORTED.search(text, low, start):
        return Role(STAMP, f"after {led[-1]!r}: when it was said")
    if led and (says := _SAYS.match(text, end, sentence[1])):
        return Role(STAMP, f"before {says[0].strip()!r}: when it was said")
    if led and bare_year and _SINCE.search(text, low, start):
        return Role(HISTORY, f"after {led[-1]!r}")
    first = unit.start if unit.label and sentence[0] == unit.value else sentence[0]
    if not bare_hour and (offered := _offered(lead, unit, words.asks, stretch=stretch)) is not None:
        return offered
    reason = asked(lead, first, head_pattern(words.code), by, stretch)
    if reason is not None and not (bare_hour and by):
        return Role(DEADLINE, reason)
    line = max(text.rfind("\n", unit.start, start) + 1, sentence[0])
    opening = text[line:start].strip(" *-•|").casefold()
    if not bare_hour and (not opening or opening in words.articles):
        close = text.find("\n", end, unit.end)
        if closes_behind(text[end : close if close >= 0 else unit.end], words.asks):
            return Role(DEADLINE, CLOSES_THEN)
    if led and _SINCE_THEN.search(text, low, start):
        return Role(HISTORY, "since then")
    history = words.history.search(text, low, start) if led and not stretch else None
    if history and (bare_year or start - history.end() < 8):
        return Role(HISTORY, f"after {history[0]!r}")
    open_then = words.hours.search(text, max(low, start - 30), start) or words.hours.match(after.lstrip())
    shown = stretch and open_then and head_pattern(words.code).search(text, lead.opens, open_then.start())
    # But "the show is open from 2 to 4 May".
    if open_then and not shown and not (clocked and _are_held(open_then[0], words)):
        return Role(HOURS, "hours of opening or the like")
    if by or lead.bounds(lead.opens, start):
        return Role(NONE, "only a bound")
    return PLAIN


def _stands(text: str, sentence: tuple[int, int], former: re.Match[str], words: Lexicon) -> bool:
    """ "He said that the summit was scheduled for 25 May": only the report turns the plan into the past."""
    if _WAS_SET.match(former[0]) is None or _REPORTS.search(text, sentence[0], former.start()) is None:
        return False
    changes = (words.cancelled, words.postponed, words.moved, words.shifts)
    return all(cue.search(text, sentence[0], sentence[1] + _ON) is None for cue in changes)


_WAS_SET = re.compile(rf"{in_any_case(lambda cues: cues.roles.was_set)}\b", re.I)
_REPORTS = Phrases(rf"\b{in_any_case(lambda cues: cues.roles.reports)}", re.I)
_ON = 160  # characters behind a sentence in which the change of its plan would be told


def _given_up(text: str, sentence: tuple[int, int], start: int, end: int, words: Lexicon) -> bool:
    """ "5 September had been the plan": of the day itself it is told that it was planned, not of a meeting on it."""
    beside = end + len(text[end : end + 2]) - len(text[end : end + 2].lstrip(", "))
    if words.former_after.match(text, beside, sentence[1]) is None:
        return False
    on = last_said(words.on_day, text, max(sentence[0], start - 8), start)
    return on is None or on[0].casefold() in words.articles


def lead_of(
    layout: Layout,
    unit: Unit,
    sentence: tuple[int, int],
    start: int,
    end: int,
    words: Lexicon,
    *,
    lasting: bool = False,
) -> Lead:
    """What leads to the time at start:end of a sentence; `lasting`: it says from which hour to which something lasts.

    By an hour to which something lasts nobody is asked for what stands over it: "Webinar: Preparing your proposal".
    """
    opens = _clause_opens(layout.text, start, sentence)
    led = _led(layout, unit, sentence, start, opens)
    above = led[1] < unit.start and layout.units[unit.index - 1]
    if above and (lasting or head_pattern(words.code).match(layout.text, above.start) is not None):
        led = opens, start
    return Lead(layout.text, start, end, opens, sentence[1], *led, words.asks)


def _offered(lead: Lead, unit: Unit, asks: Asks, *, stretch: bool) -> Role | None:
    """ "Registration opens on 27 July": what is open to the readers from a day on is no meeting of that day."""
    low = unit.start if unit.label else lead.opens
    behind = asks.offered_behind.match(lead.text, lead.end, lead.last) is not None and asks.open.match(
        lead.piece.lstrip()
    )
    if not behind and asks.offered.fullmatch(lead.text, low, lead.start) is None:
        return None
    return Role(DEADLINE, "open to the readers on these days") if stretch else OFFERED


def likely(role: Role, told: tuple[str, ...]) -> Role:
    """The role of a day of which no rule tells more, by what it stands among."""
    if (
        role.name in (EVENT, NONE)
        and role not in (OFFERED, NOT_BEFORE)
        and OTHERS not in told
        and odds.probability(weights.ASK, told) >= LIKELY
    ):
        return LIKELY_ASKED
    return role


def _are_held(said: str, words: Lexicon) -> bool:
    """ "Office hours on 12 May 2026, 16:00 UTC": hours that have one day of the calendar are held, and no standing hours."""
    return head_pattern(words.code).fullmatch(said.strip()) is not None


def _by_label(text: str, unit: Unit, start: int, words: Lexicon, bare_hour: bool, clocked: bool) -> Role | None:
    """What the label in front of a time makes of it."""
    if start < unit.value and _UPDATE_LABEL.match(unit.label):
        return Role(STAMP, "the day of an update")
    if _FORMER_LABEL.search(unit.label):
        return Role(FORMER, f"label {unit.label!r}")
    heads = head_pattern(words.code)
    if words.asks.label.match(unit.label) and 0 <= start - unit.value < 60 and not bare_hour:
        what = heads.search(text, unit.value, start)  # "Call for papers: Workshop on Trees, Leeds, 3-5 May"
        if what is None or text[what.start()].islower() or words.asks.cue.search(text, what.end(), start) is not None:
            return Role(DEADLINE, f"label {unit.label!r}")
    gathers = heads.search(unit.label) is not None
    dates = words.captions.of_a_day(unit.label) or _DATE_AND.fullmatch(unit.label) is not None
    if _STAMP_LABEL.match(unit.label) and not dates and not gathers:
        return Role(STAMP, f"label {unit.label!r}")
    hours = words.hours.search(unit.label)
    hours = None if hours is not None and clocked and _are_held(hours[0], words) else hours
    if hours or (bare_hour and words.arrive.fullmatch(unit.label)):
        return Role(HOURS, f"label {unit.label!r}")
    return None


_HOUR = re.compile(r"\s*(?:noon|midnight|\d{1,2}[:.h]?\d{0,2} ?(?:[ap]\.?m\.?|uhr|h)?)[\s,]*(?:on )?", re.I)


_WHOLE = 30  # characters; a row that is longer says more than its time


def _led(layout: Layout, unit: Unit, sentence: tuple[int, int], start: int, opens: int) -> tuple[int, int]:
    """The clause before a time; where the time opens its line, the short line over it: "Registration closes", then the day."""
    bare = not layout.text[opens:start].strip()
    if bare and start > sentence[0] + 4:
        return max(sentence[0], start - 80), start
    if _HOUR.fullmatch(layout.text, opens, start):  # "Filing deadline: noon, 20 April"
        bare, opens = True, start
    if unit.label and bare:
        return unit.start, unit.value
    if not bare or unit.index == 0:
        return opens, start
    above = layout.units[unit.index - 1]
    short = above.end - above.start <= 70 and (above.block == unit.block or above.kind == "heading")
    if above.kind == unit.kind and unit.kind in ("row", "item") and unit.end - start > _WHOLE:
        short = False  # a row that says what is held is not led by the one over it
    return (above.start, above.end) if short else (opens, start)
