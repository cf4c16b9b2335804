"""Moved, put off, changed: which of the times of a sentence was, and which one is.

One construct in all languages: a verb of moving; the former time before it, after "from", or after "set for"; the new
one after "to". Where the new one follows in the next sentence only, that one says so ("instead", "new date", "now").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise, zip_longest

from calsync.extract.asks import last_said
from calsync.extract.language import Lexicon, any_word, in_any_case
from calsync.extract.lexicon import head_pattern
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Cue, Phrases
from calsync.extract.roles import DEADLINE, EVENT, EXTENDED, FORMER, LIKELY_ASKED, NONE, WAS_BRACKETED, Role
from calsync.extract.spokenof import SpokenOf
from calsync.extract.temporal import TimeMention
from calsync.extract.within import first_letter, openings
from calsync.span import When, WhenKind

_OPEN = (EVENT, FORMER, NONE)
_REACH = 60  # characters before a time in which the word for its part in a move stands
_SAID = 160  # characters before a range in which a deadline is named that is extended
_STOP = re.compile(r"[.;(]\s")
_LATER = 260  # characters within which the new time follows the sentence that moves the old one
_SHORT = 40  # characters: such a sentence has hardly a verb beside its day
_OPENS = 8  # letters before a verb of moving that opens its sentence: "Now moved", "Se aplaza"
_LEADS = re.compile(
    r"[\s(:,]*(?:(?:the|a|an|den|dem|das|le|la|el|las|los|um|jam|pukul|hari|tarikh|tanggal|pada|am|on|later|new|date|week of|early|mid|of)[\s:,-]+){0,4}"
)
_CAPITAL = r"[^\W\d_a-zà-ÿ][\w'’.-]*"
_PLACED = re.compile(
    rf"(?: (?:in|at|for|à|en|im|zu|di))? {_CAPITAL}(?:,? (?:(?:de|la|del|of|the) )?{_CAPITAL}){{0,4}},?"
    r"(?: (?:from|on|for|du|le|au|para|el|del|vom|am|dari|pada|tanggal))*(?: the)? "
)
_ARROW = re.compile(
    r"(?:,[^|\n\d]{1,40})?\s*(?:[*_()\[\]]+\s*)?(?:=+>|-+>|→|⇒|➔|»)[*_(\[\s]*(?:now|new:?|extended:?)?\s*", re.I
)


_ARROWS = re.compile(r"[→⇒➔]|[-=]+>")
_CHANGES = Phrases(rf"\b(?:{in_any_case(lambda cues: cues.states.changes)})\b", re.I)
_SPOKEN = 600  # characters before an arrow in which changes are spoken of

# The verb of which the time before it is the subject's own, up to the time on which it is held.
_HELD_THEN = re.compile(
    rf"[\s,)]{{1,3}}(?:[^\W\d]+\s+){{0,2}}?{in_any_case(lambda cues: cues.states.on_again)}"
    rf"(?:\s+{in_any_case(lambda cues: cues.states.after_all)})?(?:\s+(?:on|am|le|el|pada|tanggal))?[\s,]*",
    re.I,
)
# What is held then is named behind the day, for the first time.
_NAMED_BEHIND = re.compile(rf"\s(?:{'|'.join(sorted(any_word(lambda cues: cues.names.indefinite)))})\s", re.I)
_NOW = re.compile(
    rf"[^\n.!?]{{0,60}}?[\s(,;:–—-]{in_any_case(lambda cues: cues.states.now)}:?\s+(?:on |am |le |el |pada )?",
    re.I,
)

# A verb with "now" between a day and another: "is now listed for", "findet nun am".
_HELD_NOW = Phrases(
    rf"[\s,)]+(?:[^\W\d_]+\s+){{0,3}}?{in_any_case(lambda cues: cues.states.now)}\s+(?:[^\W\d_]+,?\s+){{0,6}}?"
    rf"{in_any_case(lambda cues: cues.states.now_on)}\s+(?:(?:the|den|dem|el|le)\s+)?",
    re.I,
)
_CORRECTS = re.compile(
    rf"{in_any_case(lambda cues: cues.states.corrects)}:?\s*(?:on |den |der |am |le |el |pada )?", re.I
)
# What takes the place of that day's gathering, with its own day.
_REPLACED = re.compile(rf"[^\n.!?;]{{0,60}}?\s{in_any_case(lambda cues: cues.states.replaced)}\s[^\n.!?;:]{{0,40}}?")

# What is put off has its new day told by a verb of its own: "postponed in March, it will be held on 12 May".
_HELD = Phrases(rf"\b{in_any_case(lambda cues: cues.states.held)}\b", re.I)
_ON_AGAIN = Phrases(rf"\b{in_any_case(lambda cues: cues.states.on_again)}\b", re.I)
_NEXT_WORD = re.compile(r"[\s\"“«]+([^\W\d_]+)")
_AFTER_THAT = Phrases(rf"\b{in_any_case(lambda cues: cues.states.after_that)}\b", re.I)
_HELD_NEAR = 80  # characters between such a verb and its day
_PUT_OFF_IN = re.compile(rf"\s+(?:{in_any_case(lambda cues: cues.states.put_off_in)}\s*){{0,2}}", re.I)
_APART = re.compile(r"[.;:()|\n]")

# Behind the day on which what was off is held after all: "wird am 19. Mai nachgeholt".
_CAUGHT_UP = re.compile(rf"(?:,? \d[\d.:]* \w+)? {in_any_case(lambda cues: cues.states.caught_up)}\b", re.I)
NOW_WORD = Phrases(rf"\b{in_any_case(lambda cues: cues.states.now)}\b", re.I)
_NAMED_BEFORE = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+ $")  # before a word that is of a name then: "Kampung Baru"
_PLACE = re.compile(r" (?:place|held|staged|heard|shown|going ahead)\b")  # ends a verb: "will now take place"
_DENIES = re.compile(r"(?: [^\W\d_]+){0,5}\s+")  # between a "not" and its day
_USUALLY = Phrases(rf"\b{in_any_case(lambda cues: cues.states.usually)}\b", re.I)


def split_moves(mentions: Sequence[TimeMention], text: str, words: Lexicon) -> list[TimeMention]:
    """ "Moved from 12 May to 14 May, 6 pm" is no range: its first day was, its last one is."""
    out: list[TimeMention] = []
    for mention in mentions:
        when, at = mention.when, mention.start
        low = max(0, at - _REACH, text.rfind("\n\n", max(0, at - _REACH), at))
        shifted = (
            (when.kind is WhenKind.RANGE or _weekdays(mention))
            and _after(words.shifted_from, text, low, at)
            and (_moves(text, low, at, words) or _extends(text, max(0, at - _SAID), at, words))
        )
        shifted = shifted or (when.kind is WhenKind.RANGE and when.has_date and _by_arrow(mention, text))
        if shifted and not when.has_date and when.end is not None:
            out.append(replace(mention, when=replace(when.end, zone=when.zone, zone_said=when.zone_said)))
        elif shifted and (pair := _ends(mention, text, words)) is not None:
            out.extend(pair)
        else:
            out.append(mention)
    return out


def _by_arrow(mention: TimeMention, text: str) -> bool:
    """ "12 May → 19 May" is from day to day, but from the old to the new one where changes are spoken of."""
    if _ARROWS.search(text, mention.start, mention.end) is None:
        return False
    return _CHANGES.search(text, max(0, mention.start - _SPOKEN), mention.start) is not None


def _weekdays(mention: TimeMention) -> bool:
    """ "Tuesday to Wednesday at 10am": elsewhere the hours of each week, here the former day and the new one."""
    return mention.when.kind is WhenKind.SET and len(mention.parts) > 1 and mention.parts[0].when.kind is WhenKind.RANGE


def put_off_until(text: str, low: int, start: int, words: Lexicon) -> bool:
    """ "has been postponed until": right before a day on which what was put off is held, by when nobody is asked for it."""
    low = max(low, start - _SAID)
    return any(_after(cue, text, low, start) for cue in (words.postponed, words.moved, words.shifts))


def _moves(text: str, low: int, high: int, words: Lexicon) -> bool:
    """Whether a verb of moving leads up to a range, without a stop, another verb or another aim.

    Not in "The postponed fair is to run from 3 to 6 May", and not in "has moved to the park from 3 to 6 May".
    """
    last = max((m.end() for m in words.shifts.finditer(text, low, high)), default=high)
    others = (words.future, words.verbs, words.shifted_to)
    return last < high and not any(cue.search(text, last, high) for cue in (_STOP, *others))


def _extends(text: str, low: int, high: int, words: Lexicon) -> bool:
    """Whether a sentence extends a deadline: "The deadline for papers has been extended from"."""
    asks = words.asks
    due = last_said(asks.cue, text, low, high)
    return (
        due is not None
        and _STOP.search(text, due.end(), high) is None
        and asks.extended.search(text, due.end(), high) is not None
    )


def _ends(mention: TimeMention, text: str, words: Lexicon) -> tuple[TimeMention, TimeMention] | None:
    """The two dates of a range; hours that stand behind it are the second one's."""
    dates = [p for p in mention.parts if p.when.has_date]
    hours = [p.when for p in mention.parts if not p.when.has_date and p.when.has_time]
    if len(dates) == 1 and dates[0].when.kind is WhenKind.RANGE:
        pair = _ends(dates[0], text, words)
        joined = pair[1].when.join(hours[0]) if pair is not None and hours else None
        return pair if pair is None or joined is None else (pair[0], replace(pair[1], when=joined, end=mention.end))
    if not dates:
        return _read_at_once(mention, text, words)
    if len(dates) != 2:
        return None
    first, last = dates
    if first.when.month is None and last.when.month is not None:
        first = replace(first, when=replace(first.when, month=last.when.month, year=last.when.year))
    elif first.when.year is None and last.when.year is not None and first.when.relative is None:
        year = last.when.year - _later_in_its_year(first.when, last.when)  # "from 28 December to 4 January 2026"
        first = replace(first, when=replace(first.when, year=year))
    return first, last


def _later_in_its_year(one: When, other: When) -> bool:
    return (one.month or 0, one.day or 0) > (other.month or 12, other.day or 31)


def _read_at_once(mention: TimeMention, text: str, words: Lexicon) -> tuple[TimeMention, TimeMention] | None:
    """The two days of "24 to 27 March", in which one rule reads both; "24-27 March" is what was, from day to day."""
    onto = words.shifted_to.search(text, mention.start, mention.end)
    if onto is None or mention.when.end is None:
        return None
    first, last = replace(mention.when, kind=WhenKind.DATE, end=None), mention.when.end
    said, begins = text[mention.start : onto.start()].rstrip(), first_letter(text, onto.end())
    return replace(mention, end=mention.start + len(said), when=first), replace(mention, start=begins, when=last)


def mark_moves(found: Sequence[Dated], text: str, words: Lexicon, today: date | None) -> None:
    """Gives former times their role and marks the times that something was moved to."""
    for dated in found:
        if dated.role == LIKELY_ASKED and _shifted_until(dated, text, words):
            dated.role = Role(EVENT, "something was moved to it")  # "postponed until 19 May" bounds nothing
    for dated, following in pairwise(found):
        if dated.unit.index != following.unit.index or not following.when.has_date:
            continue
        if any(led.fullmatch(text, dated.end, following.start) for led in (_ARROW, _NOW, _REPLACED)):
            asked = dated.role
            _move([dated], [following], "an arrow or a word leads from it to its new time")
            if asked.name == DEADLINE and following.role.name == EVENT:
                following.role = asked
        if _extended(dated, following, text, words):
            dated.role = following.role = Role(DEADLINE, EXTENDED)
            following.takes = dated
        if following.role is WAS_BRACKETED and dated.is_day and dated.role.name == EVENT:
            dated.takes = following
        elif following.role is WAS_BRACKETED and dated.role.name == DEADLINE:
            following.role = Role(NONE, "the former day of the deadline before it")
    waiting: _Waiting | None = None
    spoken = SpokenOf(text, words)
    before: list[Dated] = []  # the days of the sentence before
    for sentence, told in _sentences(found):
        days = _this_once(told, text, words)
        if waiting is not None:
            unit, last = days[0].unit, waiting.days[-1]
            near = 0 <= days[0].start - waiting.told < _LATER and not words.shifts.search(text, *sentence)
            prose = unit.kind == last.unit.kind == "paragraph"
            goes_on = _says_when(sentence, text, words) and (
                _opens_on(sentence, text, words) or (prose and spoken.again(days[0], last))
            )
            said = unit.start if unit.label else sentence[0], sentence[1]  # "New date: 21 January"
            moved = words.moved.search(text, *said) is not None
            if near and (goes_on and moved if waiting.stands else waiting.onto or goes_on or moved):
                one = goes_on or days[0].role.name != FORMER  # "until 23 March instead of 26 February" tells none
                _move(waiting.days, days[:one], "the next sentence tells its new time")
        if before and days[0].unit.index - before[0].unit.index <= 1 and _corrects(days[0], before, text, today):
            given = [day for day in before if day.is_day and not _said_then(day, today)]
            _move(given, days[:1], "it is said to be the right day instead of the one told before")
        same = before and (
            before[0].unit.index == days[0].unit.index or _goes_on(sentence, before[0], days, text, words)
        )
        waiting = _in_sentence(days, before if same else [], sentence, text, words, today)
        before = days


def _corrects(day: Dated, before: Sequence[Dated], text: str, today: date | None) -> bool:
    """ "We said that the forum opens on 30 May. The correct date is 31 May": instead of the one day of the sentence before.

    Not of when that was said: "Last week we gave 30 May as the day of the forum."
    """
    told = [d for d in before if d.is_day and d.spans and d.role.name in _OPEN and not _said_then(d, today)]
    opens = first_letter(text, day.sentence[0]), first_letter(text, before[-1].sentence[1])
    return len({d.spans[0].first_day for d in told}) == 1 and any(
        _CORRECTS.fullmatch(text, at, day.start) is not None for at in opens if at < day.start
    )


def _said_then(day: Dated, today: date | None) -> bool:
    """Whether a time is counted from the day on which the text speaks, and lies before that."""
    last = day.spans[0].last_day if day.spans else None
    return day.when.relative is not None and last is not None and today is not None and last < today


def _shifted_until(day: Dated, text: str, words: Lexicon) -> bool:
    """Whether a verb of moving leads to a time, in a sentence that asks nothing of its readers."""
    verb = last_said(words.shifts, text, max(day.sentence[0], day.start - _REACH), day.start)
    if verb is None or words.asks.cue.search(text, *day.sentence) is not None:
        return False
    onto = words.shifted_to.match(text, first_letter(text, verb.end()), day.start)
    return onto is not None and _LEADS.fullmatch(text, onto.end(), day.start) is not None


def _extended(one: Dated, following: Dated, text: str, words: Lexicon) -> bool:
    """ "The deadline was extended from 30 May to 13 June", whatever of it stands behind the days."""
    first, last = one.sentence
    if one.sentence != following.sentence or not (one.is_day and following.is_day):
        return False
    leads = _after(words.shifted_from, text, max(first, one.start - _REACH), one.start)
    if not leads or not _after(words.shifted_to, text, one.end, following.start):
        return False
    due = words.asks.cue.search(text, first, one.start) is not None
    return due and any(verb.search(text, first, last) for verb in (words.asks.extended, words.shifts))


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Days of one sentence that may have their new time in the next; what ends at `told` says so."""

    days: list[Dated]
    told: int
    onto: bool = False  # "to" is the last that it says
    stands: bool = False  # it says only that they were planned


def _sentences(found: Sequence[Dated]) -> Iterator[tuple[tuple[int, int], list[Dated]]]:
    days = (d for d in found if d.when.has_date and d.when.kind is not WhenKind.SET and d.role.name in _OPEN)
    for sentence, group in groupby(days, key=lambda d: d.sentence):
        yield sentence, list(group)


def _in_sentence(
    days: list[Dated],
    before: list[Dated],
    sentence: tuple[int, int],
    text: str,
    words: Lexicon,
    today: date | None,
) -> _Waiting | None:
    """Marks what one sentence moves, of its own days and of those `before` it; what it leaves open is given back."""
    for one, following in pairwise(days):  # "not on 18 May but on 1 June"
        if _after(words.but, text, one.end, following.start) and _not_then(one, text, words):
            _move([one], [following], "it is said not to be then, but at another time")
        elif following.role.name == EVENT and _after(words.negated, text, one.end, following.start):
            following.role = Role(FORMER, "it is said not to be then")  # "on 1 June, not 18 May"
    shift = words.shifts.search(text, *sentence)
    if shift is None:
        return _unsaid(days, before, sentence, text, words)
    former: list[Dated] = []
    new: list[Dated] = []
    loose: list[Dated] = []  # days behind the verb that nothing leads to: "moves its meeting (24 May) to 17 May"
    decided: list[Dated] = []  # when it was put off
    low = sentence[0]
    for day in days:
        at = max(low, day.start - _REACH)
        if not day.is_day and _PUT_OFF_IN.fullmatch(text, shift.end(), day.start):
            decided.append(day)
        elif _CAUGHT_UP.match(text, day.end, sentence[1]) or _held_anew(day, shift, sentence, text, words):
            new.append(day)
        elif _after(words.shifted_from, text, at, day.start) and day.role.name == EVENT:
            former.append(day)
        elif _led_to(day, shift, at, bool(former), text, words):
            new.append(day)
        elif (
            day.role.name == FORMER
            or _planned(day, at, text, words)
            or _set_behind(day, text, words)
            or (day.end <= shift.start() and not _when_decided(day, text[day.end : shift.start()], today))
        ):
            former.append(day)
        elif former and day.start > shift.end() and words.moved.search(text, at, day.start):
            new.append(day)
        elif not new and day.start > shift.end():
            loose.append(day)
        low = day.end
    if len(new) > 1:  # "postponed to May its meeting planned for 14 March"
        planned = [day for day in new if _planned(day, max(sentence[0], day.start - _REACH), text, words)]
        former, new = (
            [*former, *planned],
            [day for day in new if day not in planned] if len(planned) < len(new) else new,
        )
    if new:
        for day in decided:
            day.role = Role(NONE, "when it was put off")
        old = former or loose or _spoken_of(before, sentence, shift.start(), text, words)
        _move(old, new, f"it was {' '.join(shift[0].split())!r} to another time")
        return None
    tail = text[shift.end() : sentence[1] + 2].rstrip(" :*\n")
    onto = _after(words.shifted_to, text, shift.end(), shift.end() + len(tail))
    return _Waiting(former, sentence[1], onto) if former else None


def _led_to(day: Dated, shift: re.Match[str], low: int, former: bool, text: str, words: Lexicon) -> bool:
    """ "To 12 May": what the verb of moving leads to, and not "to postpone what was called for 3 May"."""
    if not _after(words.shifted_to, text, low, day.start):
        return False
    if former and not (day.end <= shift.start() and _planned(day, low, text, words)):
        return True
    behind = day.start > shift.start() and day.role.name != FORMER
    return (behind and not _what_was_set(day, shift.end(), text, words)) or _after(
        words.shifted_onto, text, low, day.start
    )


def _unsaid(
    days: list[Dated], before: list[Dated], sentence: tuple[int, int], text: str, words: Lexicon
) -> _Waiting | None:
    """What no verb moves: "set for Monday, it will be held on Tuesday"; what is not held then waits for its new time."""
    days = [day for day, following in zip_longest(days, days[1:]) if following is None or not _steps(day, following)]
    for one, following in pairwise(days):
        if _not_then(one, text, words) and _later(one, following, text, words):
            _move([one], [following], "it is said not to be then, but at another time")
            return None
    for one, following in pairwise([*before[-1:], *days]):
        if _off_and_on(one, following, text, words):
            _move([one], [following], "what is off has its new time in the same breath")
            return None
    for one, following in pairwise(days):
        planned = one.role.name == FORMER or _planned(one, max(sentence[0], one.start - _REACH), text, words)
        if (
            (planned and _later(one, following, text, words))
            or _held_then(one, following, text, words)
            or _held_now(one, following, text, words)
        ):
            _move([one], [following], "it was planned for another time")
            return None
    off = words.cancelled.search(text, *sentence)
    old = days if off is not None else [d for d in days if d.role.name == FORMER or _not_then(d, text, words)]
    if not old and _planned(days[-1], max(sentence[0], days[-1].start - _REACH), text, words):
        return _Waiting(days[-1:], sentence[1], stands=True)
    return _Waiting(old, sentence[1]) if old else None


def _steps(day: Dated, following: Dated) -> bool:
    """ "A week later, on 19 May": the day behind it is the one that such a step leads to."""
    step = day.when.relative
    return step is not None and step.said in ("after", "step") and following.start - day.end < _SHORT // 4


def _spoken_of(before: list[Dated], sentence: tuple[int, int], shift: int, text: str, words: Lexicon) -> list[Dated]:
    """ "The gala is on 12 June. It moves to 20 June": the one day of the sentence before, where this one goes on with it."""
    opens = first_letter(text, sentence[0])
    goes_on = shift - opens < _OPENS or words.anaphora.match(text, opens) is not None
    one = len({day.spans[0].first_day for day in before if day.spans}) == 1  # "this Wednesday (14th)"
    told = one and before[0].is_day and before[0].unit.kind != "row"  # a row's day may be that over it
    return before if told and goes_on else []


def _says_when(sentence: tuple[int, int], text: str, words: Lexicon) -> bool:
    """Whether a sentence tells what is to come, or is too short to tell anything else: "It will be held on …", "Rendez-vous le …"."""
    short = sentence[1] - first_letter(text, sentence[0]) < _SHORT
    return short or any(cue.search(text, *sentence) is not None for cue in (words.future, _HELD, _ON_AGAIN))


def _opens_on(sentence: tuple[int, int], text: str, words: Lexicon) -> bool:
    """Whether a sentence begins with what it goes on with: "It …", "The meeting …", "Se celebrará …", "Instead it …"."""
    starts = openings(text, *sentence)
    takes = (words.anaphora, words.taken_up, _HELD)
    found = (cue.match(text, at, sentence[1]) for at in starts for cue in takes)
    return any(taken is not None and _stands_alone(text, taken.end(), words) for taken in found)


def _stands_alone(text: str, end: int, words: Lexicon) -> bool:
    """Whether a general word is no part of a name: "the exercise", not "the exercise FLOTEX" or "the meeting of the board"."""
    following = _NEXT_WORD.match(text, end)
    return following is None or not (following[1][0].isupper() or following[1].casefold() in words.tails)


def _goes_on(sentence: tuple[int, int], before: Dated, days: Sequence[Dated], text: str, words: Lexicon) -> bool:
    """Whether a paragraph goes on with what the one before it tells, and says when: "It has been rescheduled for 12 May"."""
    prose = len(days) == 1 and before.unit.kind == days[0].unit.kind == "paragraph"
    return prose and 0 < days[0].start - before.end < _LATER and _opens_on(sentence, text, words)


def _later(one: Dated, following: Dated, text: str, words: Lexicon) -> bool:
    """Whether a day is what became of the one before it: a verb or "to" stands before it, and no meeting between."""
    between = one.end, following.start
    said = words.future.search(text, *between) or _after(words.shifted_to, text, *between)
    return bool(said) and head_pattern(words.code).search(text, *between) is None


def _held_then(one: Dated, following: Dated, text: str, words: Lexicon) -> bool:
    """ "The meeting of 13 May will be held on 14 May": between the two stands a verb of holding, and nothing else.

    Nor is another one named behind: "Am Rande der Tagung vom 4. Mai findet am 5. Mai ein Treffen statt".
    """
    between = one.end, following.start
    if one.spans and following.spans and one.spans[0].contains(following.spans[0]):
        return False  # "the meeting for the month of May will be held on 14 May"
    return (
        one.role.name == following.role.name == EVENT
        and _HELD_THEN.fullmatch(text, *between) is not None
        and head_pattern(words.code).search(text, *between) is None
        and _NAMED_BEHIND.match(text, following.end) is None
    )


def _held_now(one: Dated, following: Dated, text: str, words: Lexicon) -> bool:
    """ "The hearing of 12 May is now listed for 19 May": what stands between says that there is a new time, and names nothing."""
    between = one.end, following.start
    return (
        one.role.name == following.role.name == EVENT
        and one.is_day
        and following.is_day
        and _HELD_NOW.fullmatch(text, *between) is not None
        and head_pattern(words.code).search(text, *between) is None
    )


def _held_anew(day: Dated, shift: re.Match[str], sentence: tuple[int, int], text: str, words: Lexicon) -> bool:
    """ "The forum, which had been put off, will be held on 4 May", "It will be held on 4 May after it was put off"."""
    behind = day.start > shift.end()
    low = max(shift.end() if behind else sentence[0], day.start - _REACH - _HELD_NEAR)
    verb = last_said(_HELD, text, low, day.start)
    if verb is None or day.start - verb.end() > _HELD_NEAR or _APART.search(text, verb.end(), day.start):
        return False
    if words.negated.search(text, low, day.start) or words.shifts.search(text, verb.start(), day.start):
        return False
    return behind or _AFTER_THAT.search(text, day.end, shift.start()) is not None


def _not_then(day: Dated, text: str, words: Lexicon) -> bool:
    """ "It will not be held on 18 May", "no se celebrará el 18 de mayo": a day that is denied, with the verb between."""
    low = max(day.sentence[0], day.start - _REACH)
    last = last_said(words.negated, text, low, day.start)
    if last is None or _DENIES.fullmatch(text, last.end(), day.start) is None:
        return False
    return len(text[last.end() : day.start].split()) <= 1 or words.verbs.search(text, last.end(), day.start) is not None


def _off_and_on(one: Dated, following: Dated, text: str, words: Lexicon) -> bool:
    """ "11 January, cancelled because of ice; new date 18 January"."""
    off = words.cancelled.search(text, one.end, following.start)
    return off is not None and _after(words.moved, text, off.end(), following.start)


def _move(former: Sequence[Dated], new: Sequence[Dated], reason: str) -> None:
    """Nothing moves to the day on which it is: "Why is the forum of 15 October off?"."""
    told = {day.spans[0].first_day for day in new if day.spans and not day.timed}
    former = [day for day in former if not (day.spans and day.spans[0].first_day in told)]
    for day in former:
        if day.role.name != FORMER:
            day.role = Role(FORMER, reason)
    for day in new:
        if day.role.name in (NONE, FORMER):  # "postponed until 12 May" is no bound; "first on 3 May, now on 12 May"
            day.role = Role(EVENT, reason)
        day.moved = day.role.name == EVENT
        exact = (one for one in former if one.is_day or not day.is_day)  # not the season of a "spring concert"
        day.takes = next(exact, former[0]) if former and day.moved else None


def is_said_new(day: Dated, text: str, words: Lexicon) -> bool:
    """ "New date: 19 May", "will now be held on 19 May", "The new date of the fair is 19 May": what leads to a day calls it new."""
    low = max(day.unit.start if day.unit.label else day.sentence[0], day.start - _REACH - _HELD_NEAR)
    now = last_said(NOW_WORD, text, low, day.start)
    named = now is not None and now[0].istitle() and _NAMED_BEFORE.search(text, low, now.start()) is not None
    led = now is not None and not named and _LEADS.fullmatch(text, now.end(), day.start) is not None
    if led and words.shifts.search(text, *day.sentence):
        return True  # "Postponed – now 19 May"
    said = last_said(words.moved, text, low, day.start)
    if said is None:
        return False
    place = _PLACE.match(text, said.end(), day.start)
    if _LEADS.fullmatch(text, place.end() if place is not None else said.end(), day.start) is not None:
        return True
    held = last_said(_ON_AGAIN, text, said.end(), day.start)
    return (
        held is not None
        and _LEADS.fullmatch(text, held.end(), day.start) is not None
        and _APART.search(text, said.end(), held.start()) is None
    )


def _after(pattern: Cue, text: str, low: int, high: int) -> bool:
    """Whether the last match of a pattern leads up to an offset, but for small words."""
    last: re.Match[str] | None = None
    for match in pattern.finditer(text, low, high):
        last = match
    return last is not None and _LEADS.fullmatch(text, last.end(), high) is not None


def _this_once(days: list[Dated], text: str, words: Lexicon) -> list[Dated]:
    """The days of a sentence without those of other years: "The fair, usually in May, will be held on 8 June"."""
    left = []
    for day, following in zip_longest(days, days[1:]):
        usual = following is not None and _after(_USUALLY, text, max(day.sentence[0], day.start - _REACH), day.start)
        if usual and (_later(day, following, text, words) or words.shifts.search(text, day.end, following.start)):
            day.role = Role(NONE, "the usual time of what is held at another")
        else:
            left.append(day)
    return left


def _planned(day: Dated, low: int, text: str, words: Lexicon) -> bool:
    """Whether words of planning lead up to a day, or to the place that stands before it: "set for Leeds, from 3 May"."""
    last = last_said(words.set_for, text, low, day.start)
    return last is not None and any(led.fullmatch(text, last.end(), day.start) for led in (_LEADS, _PLACED))


def _what_was_set(day: Dated, shift: int, text: str, words: Lexicon) -> bool:
    """ "We postpone the forum planned for 8 May": no verb stands between that of moving and the word of planning."""
    last = last_said(words.set_for, text, max(shift, day.start - _REACH), day.start)
    led = last is not None and _LEADS.fullmatch(text, last.end(), day.start) is not None
    return led and last is not None and words.verbs.search(text, shift, last.start()) is None


def _set_behind(day: Dated, text: str, words: Lexicon) -> bool:
    """ "Der für den 5. Mai angesetzte Vortrag"."""
    return words.set_for.match(text, day.end + 1, day.sentence[1]) is not None and text[day.end : day.end + 1] == " "


def _when_decided(day: Dated, between: str, today: date | None) -> bool:
    """Whether a weekday before the verb tells when it was moved: "The council on Monday moved its hearing to …"."""
    last = day.spans[0].last_day if day.spans else None
    loose = day.when.day is None and (day.when.weekday is not None or day.when.relative is not None)
    return loose and (not between.strip() or (today is not None and last is not None and last <= today))
