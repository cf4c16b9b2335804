"""Deadlines: days by which the readers are asked to do something; events of their own kind, with names of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from calsync.extract import judge
from calsync.extract.asks import IS, WANTED, last_said
from calsync.extract.clusters import content
from calsync.extract.evidence import link_of, quote
from calsync.extract.gathering import DESCRIBED, PROPER, SERIES
from calsync.extract.language import Asks, anywhere, in_any_case
from calsync.extract.lasthours import last_hours
from calsync.extract.layout import Layout, Unit
from calsync.extract.linking import Linker
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import CLOSES_THEN, DEADLINE, EVENT, EXTENDED
from calsync.extract.temporal import Anchor
from calsync.extract.timetables import STEP
from calsync.extract.within import first_letter
from calsync.model import Announcement, Candidate, Kind, Status
from calsync.span import ZONE_UNSAID, Precision, Span

_OVER = 400  # days: what had to be done longer ago is history told


def deadlines(
    announcement: Announcement,
    layout: Layout,
    found: Sequence[Dated],
    linker: Linker,
    asks: Asks,
    anchor: Anchor,
    zoned: Callable[[Span, Dated], Span],
    judged: Callable[[Dated, Span, str], judge.Verdict],
) -> list[tuple[Dated, Candidate]]:
    """Each deadline of a text once, with the time that gave it.

    `zoned` gives hours their zone, `judged` a deadline its confidence.
    """
    made: list[tuple[Dated, Candidate]] = []
    of_day: dict[date | None, list[int]] = {}
    standing = _standing(found, layout.text, asks)
    once = last_hours(layout, found) if standing else None
    ends = {one.start: before.end for before, one in pairwise(found) if before.sentence == one.sentence}
    for dated, earlier in standing:
        last = _before_meeting(_last_of(dated.spans[-1], late=dated.when.part == "late"), dated, found, layout.text)
        span = zoned(_own_hour(last, dated, layout.text), dated)
        if once is not None:
            span = once.told(span, dated)
        if span.precision.vague and span.precision is not Precision.MONTH:
            continue
        if anchor.day is not None and span.last_day is not None and (anchor.day - span.last_day).days > _OVER:
            continue
        low = ends.get((earlier or dated).start, 0)
        title, aliases = _title(layout, dated, earlier, linker, asks, announcement.title, low)
        verdict, status = judged(dated, span, title), Status.CONFIRMED
        if span.last_day and anchor.day and span.last_day < anchor.day:
            status = Status.PAST
        candidate = Candidate(
            title=title,
            span=span,
            kind=Kind.DEADLINE,
            status=status,
            was=earlier.spans[0] if earlier is not None and earlier.spans[0].first_day != span.first_day else None,
            confidence=verdict.confidence,
            aliases=aliases,
            evidence=(quote(layout.text, dated.sentence, dated.start, dated.end),),
            reasons=(dated.role.reason, *verdict.reasons),
            url=link_of(announcement),
        )
        _add(made, of_day.setdefault(candidate.span.first_day, []), dated, candidate, layout)
    return made


def _standing(found: Sequence[Dated], text: str, asks: Asks) -> list[tuple[Dated, Dated | None]]:
    """The deadlines that stand, each with the earlier one of its unit whose place it takes."""
    out: list[tuple[Dated, Dated | None]] = []
    for dated in found:
        if dated.role.name != DEADLINE or not dated.spans or not dated.spans[0].known:
            continue
        if dated.role.reason == WANTED and dated.spans[0].precision.vague and dated.when.part is None:
            continue
        before = out[-1][0] if out and out[-1][0].unit.index == dated.unit.index else None
        extends = before is not None and (
            dated.takes is before
            or asks.extended.search(text, _line_of(text, dated), dated.start) is not None
            or _BESIDE.fullmatch(text, before.end, dated.start) is not None
        )
        if extends:
            out[-1] = dated, out[-1][0]
        else:
            out.append((dated, None))
    return out


def _line_of(text: str, dated: Dated) -> int:
    """Where what leads to a time begins, in its line."""
    return max(
        dated.unit.start, dated.start - 60, text.rfind("\n", 0, dated.start) + 1, text.rfind(";", 0, dated.start)
    )


def _last_of(span: Span, *, late: bool) -> Span:
    """What is taken on several days is asked for by the last of them, at the hour that is said of its end.

    `late`: "by the end of May" is its last day.
    """
    if span.precision is Precision.MONTH and late and span.last_day is not None:
        return Span(span.last_day, span.last_day, Precision.DAY, implied=span.implied)
    if span.end is None or span.precision not in (Precision.DAY, Precision.MINUTE) or span.first_day == span.last_day:
        return span
    return replace(span, start=span.end, end=span.end if span.precision is Precision.DAY else None)


_BESIDE = re.compile(r" ?(?:[-=]*>|→)? ?")  # two days side by side: the first one was struck out
_THE_WEEKDAY = re.compile(rf"\b{anywhere(lambda cues: cues.deadlines.the_weekday)}\s*$", re.I)
_WEEKDAY_BEFORE = re.compile(rf"\s*{anywhere(lambda cues: cues.deadlines.weekday_before)}\b", re.I)


def _before_meeting(span: Span, dated: Dated, found: Sequence[Dated], text: str) -> Span:
    """ "By the Tuesday", "bis zum Montag davor": the last one before the meeting that was told just before."""
    when, day = dated.when, span.first_day
    if when.weekday is None or when.day is not None or when.relative is not None or day is None:
        return span
    weekday = text[dated.start : dated.end].rfind(" the ")  # "noon on the Tuesday"
    said = weekday >= 0 or _THE_WEEKDAY.search(text, max(0, dated.start - 12), dated.start)
    if not said and not _WEEKDAY_BEFORE.match(text, dated.end):
        return span
    events = (
        d for d in reversed(found) if d.start < dated.start and d.role.name == EVENT and d.when.has_day and d.spans
    )
    held = next((d.spans[0].first_day for d in events), None)
    if held is None:
        return span
    moved = held - timedelta(days=(held.weekday() - when.weekday - 1) % 7 + 1)
    shift = moved - day
    start, end = (at and at + shift for at in (span.start, span.end))
    return replace(span, start=start, end=end)


_CLOCK = re.compile(
    rf"\d{{1,2}}[:.h]\d\d|\d ?[ap]\.? ?m\b|\d ?{anywhere(lambda cues: cues.deadlines.hour_sign)}\b|\b{anywhere(lambda cues: cues.deadlines.clock)}\b",
    re.I,
)


def _own_hour(span: Span, dated: Dated, text: str) -> Span:
    """A deadline has the hour that is said beside it, and none of a meeting near it; at midnight its day is over."""
    if isinstance(span.start, datetime) and span.start.time() == time():
        return replace(span, start=span.start.replace(hour=23, minute=59))
    reach = 120 if dated.unit.kind in ("row", "label") else 45
    near = text[max(dated.sentence[0], dated.start - 30) : min(dated.sentence[1], dated.end + reach)]
    if span.precision is not Precision.MINUTE or dated.timed or _CLOCK.search(near) is not None:
        return span
    day = span.first_day
    return Span(day, day, Precision.DAY, implied=span.implied - ZONE_UNSAID)


_TOLD_LATELY = 30  # deadlines of one day that are compared; a day with more is one of a long table


def _add(
    made: list[tuple[Dated, Candidate]], of_day: list[int], dated: Dated, candidate: Candidate, layout: Layout
) -> None:
    """One deadline that is told twice, in its table and in the prose, is one: the exacter time, the names of both.

    `of_day` are the indices in `made` of those on the same day.
    """
    for index in of_day[-_TOLD_LATELY:]:
        first, other = made[index]
        same_list = (listing := layout.lists.of(dated.unit.index)) is not None and listing is layout.lists.of(
            first.unit.index
        )
        both_prose = dated.unit.kind == first.unit.kind == "paragraph"
        alike = bool(content(other.title) & content(candidate.title))
        if (
            (
                other.span.start == candidate.span.start
                or Precision.DAY in (other.span.precision, candidate.span.precision)
            )
            and not same_list
            and (alike or not both_prose)
        ):
            keep, leave = (other, candidate) if _exactness(other) <= _exactness(candidate) else (candidate, other)
            told = other if first.unit.kind in ("label", "row") else candidate
            names = dict.fromkeys([told.title, *keep.aliases, leave.title, *leave.aliases, keep.title])
            title, *aliases = names
            made[index] = (first, replace(keep, title=title, aliases=tuple(aliases[:6])))
            return
    of_day.append(len(made))
    made.append((dated, candidate))


def _exactness(candidate: Candidate) -> tuple[int, float]:
    return candidate.span.precision.rank, -candidate.confidence


def _title(
    layout: Layout,
    dated: Dated,
    earlier: Dated | None,
    linker: Linker,
    asks: Asks,
    title: str | None,
    low: int,
) -> tuple[str, tuple[str, ...]]:
    """The name of a deadline, "what: of what", and its other names: bare, as its line says and begins it, with other contexts.

    `low` is where the time before it ends.
    """
    what = _what(layout, earlier or dated, asks, low)  # what is put off was named where it was asked for first
    lead = layout.text[max(dated.sentence[0], low) : dated.start]
    if _says_nothing(what, asks) or _says_nothing(lead, asks) or _PRONOUN.match(lead.lstrip()):
        what = _sought(layout, dated, asks) or what
    handed = _handed(layout.text, dated, asks, low)
    if handed and _is_said(what, asks):
        what = handed
    contexts = _contexts(layout, dated, linker, title)
    names = [_joined(context, what, asks) for context in contexts]
    short, _, rest = what.partition(": ")
    if not contexts:
        whole = bool(rest)
    else:
        whole = _is_it(contexts[0], what, layout.text[dated.sentence[0] : dated.start]) or (
            _COMPLEMENT.search(what) is not None
            and _literal(what, layout.text[max(0, dated.sentence[0] - _NEAR) : dated.sentence[1]])
            and not _of_unit(linker, dated, contexts[0])
        )
    if whole:
        names.insert(0, what)
    if rest:
        names.append(short)
    if "deadline" not in what.casefold():
        names.append(f"{what} deadline")
    told = (handed, _said(layout.text, dated), _opens(layout.text, dated, asks))
    names = list(dict.fromkeys([*names[:1], what, *filter(None, told), *names[1:]]))
    return names[0], tuple(names[1:6])


# "Applications for the post of clerk": what says by itself of what it is needs no meeting that is told elsewhere.
_COMPLEMENT = re.compile(rf" {anywhere(lambda cues: cues.deadlines.complement)} \w", re.I)


_NEAR = 400  # characters before a sentence in which the thing may be named that it asks for


def _literal(what: str, text: str) -> bool:
    """Whether a name stands so in the text, and is not made of a verb: "Registration on the website"."""
    return what.casefold() in " ".join(text.split()).casefold()


def _of_unit(linker: Linker, dated: Dated, context: str) -> bool:
    """Whether a meeting that may be a deadline's is named in its own line or paragraph, before it."""
    return any(n.title == context and n.end <= dated.start for n in linker.in_unit(dated.unit.index))


def _is_it(context: str, what: str, said: str) -> bool:
    """Whether a context is but how the deadline's own sentence begins, and no meeting: "Proxy forms must", "Submit papers"."""
    return (
        context.casefold() in " ".join(said.split()).casefold()
        and bool(content(context) & content(what))
        and ": " not in context
    )


_SAID = 14


def _said(text: str, dated: Dated) -> str:
    """What leads to the time in its line or sentence, where that is short: the words a reader would look for."""
    start = dated.unit.start if dated.unit.kind in ("row", "label", "item") else dated.sentence[0]
    words = " ".join(_DATE_WORDS.sub(" ", text[start : dated.start]).split())
    words = _EDGES.sub("", words)
    return words[:1].upper() + words[1:] if 1 < len(words.split()) <= _SAID else ""


_DATE_WORDS = re.compile(r"[^\w\s'’&/-]+")


def _opens(text: str, dated: Dated, asks: Asks) -> str:
    """What its sentence begins with, to its first verb or sign: "Written comments", though more of it leads to the day."""
    piece = _OPENS.match(_NUMBER.sub("", text[dated.sentence[0] : dated.start], count=1))
    return (_thing(piece[0], asks) or _act(piece[0], asks)) if piece is not None else ""


_NUMBER = re.compile(r"\s*(?:\(?\d{1,2}[.)]|\([a-z]\))?\s*")  # of an item
_OPENS = re.compile(r"(?:(?!\s[–—-]\s)[^,;:(\d])+")


def _joined(context: str, what: str, asks: Asks) -> str:
    if context.casefold() in what.casefold() or len(context) + len(what) > 110:
        return what
    whole = asks.capital_nouns or any(map(str.isupper, what.partition(" ")[0][1:]))  # "EuroSciPy", "PhD"
    return f"{context}: {what if whole else what[:1].lower() + what[1:]}"


_WORDS = 9  # a name of more is a sentence


def _what(layout: Layout, dated: Dated, asks: Asks, low: int) -> str:
    """What is asked: the column's head, the label, the thing that must come in, or the noun for what the readers do."""
    text, unit = layout.text, dated.unit
    listing = layout.lists.of(unit.index)
    column = listing.column_at(unit.index, dated.start) if listing is not None else None
    if column is not None and column.holds == "deadline":
        return _tidy(re.sub(r"\bdates?\b", "", column.head, flags=re.I))
    after = text[dated.end : dated.sentence[1]]
    if dated.named is not None and dated.role is STEP:
        return _of_what(_tidy(text[slice(*dated.named)]), asks)
    if dated.role.reason == EXTENDED:  # "The deadline for papers has been extended from"
        return _tidy(_HELPS.split(text[_behind_reason(text, dated) : dated.start], maxsplit=1)[0], _SAID)
    if dated.role.reason == CLOSES_THEN:
        return _of_what(_behind(IS.sub("", text[dated.end : unit.end].partition("\n")[0], count=1)), asks)
    if (led := _led_by_day(text, dated)) is not None:
        return led
    label = _tidy(text[unit.start : unit.value]) if unit.label and not _DIGIT_WORD.search(unit.label) else ""
    first, *rest = _pieces(text, dated, low)
    # "…, please by Monday": the verb stands behind
    bare = not content(asks.parts.sub(" ", re.split(r"[,;]", first)[-1]))
    behind = _sent(after, asks) or _act(after, asks)
    act = (behind if bare else "") or _act(asks.who.sub(" ", first), asks) or behind
    if (who := asks.who.search(first)) is not None:
        wish = _tidy(re.split(r"[,;(]", who["wish"], maxsplit=1)[0])
        return f"{act}: {wish[:1].lower()}{wish[1:]}" if act else wish
    if asks.given.search(first) and behind:
        return behind
    thing = _thing(first, asks)
    if label and (not thing or asks.label.match(unit.label)):
        return label
    if bare and act:
        return act
    found = thing or _act(first, asks)
    found = found or next((f for piece in rest if (f := _thing(piece, asks) or _act(piece, asks))), "")
    return found or act or _above(layout, unit, asks) or _behind(after) or "Deadline"


def _says_nothing(what: str, asks: Asks) -> bool:
    """Whether a name, or what leads to a day, says no more than that it is a last day."""
    for words in (asks.cue, asks.parts, asks.closes):
        what = words.sub(" ", what)
    return not content(what)


def _handed(text: str, dated: Dated, asks: Asks, low: int) -> str:
    """The thing that is handed in, by its noun, with what it is of: "drawings for the calendar" of "please let us have …"."""
    start = max(dated.unit.start if dated.unit.label else dated.sentence[0], low)
    for first, last in ((start, dated.start), (dated.end, dated.sentence[1])):
        found = last_said(asks.things, text, first, last)
        if found is not None:
            return _noun_phrase(text, found, first, last, asks)
    return ""


def _noun_phrase(text: str, noun: re.Match[str], first: int, last: int, asks: Asks) -> str:
    """A noun with what it is of."""
    of = _COMPLEMENT.match(text, noun.end(), last)
    if of is None:
        return _tidy(noun[0])
    rest = _OBJECT_END.split(_ENDED.split(text[of.end() - 1 : last])[0], maxsplit=1)[0]
    for words in (asks.parts, asks.closes, asks.sends, asks.cue, asks.tells, asks.by, asks.until):
        ended = words.search(rest)
        rest = rest if ended is None else rest[: ended.start()]
    return _tidy(text[noun.start() : of.end() - 1] + rest)


def _is_said(what: str, asks: Asks) -> bool:
    """Whether a name is but a piece of what is said: "We ask you to send drawings"."""
    return (
        asks.sends.search(what) is not None or asks.tells.search(what) is not None or _PRONOUN.match(what) is not None
    )


def _sought(layout: Layout, dated: Dated, asks: Asks) -> str:
    """What the sentence before says is sought: "We are looking for recipes. The deadline is Friday."."""
    text, unit, first = layout.text, dated.unit, dated.sentence[0]
    said = text[unit.start : first]
    if not said.strip(_BLANK) and unit.index and layout.units[unit.index - 1].kind == "paragraph":
        above = layout.units[unit.index - 1]
        said = text[above.start : above.end]
    said = _ENDED.split(said.rstrip(_BLANK)[-_BACK:])[-1]
    seeks = asks.seeks.search(said)
    if seeks is None:
        return ""
    behind, before = said[seeks.end() :], said[: seeks.start()]
    found = _tidy(re.split(r"[,;(]", behind, maxsplit=1)[0]) or _thing(before, asks) or _noun_of(before)
    return "" if _PRONOUN.match(found) else found


_BLANK = " \n.!?"
_BACK = 200  # characters: what is sought is told shortly before its day
_ENDED = re.compile(r"[.!?]\s|\n")


def _sent(after: str, asks: Asks) -> str:
    """What the readers are to send, where the verb stands behind the day: "By Friday, please send recipes"."""
    verb = asks.sends.search(after)
    if verb is None:
        return ""
    last = re.split(r"[,;(]", after[: verb.start()])[-1]
    if asks.capital_nouns:  # "Bis Freitag sind Rezepte einzureichen": before it
        part = asks.parts.match(last.lstrip())
        return _noun_of(last.lstrip()[part.end() :] if part is not None else last)
    rest = _OBJECT_END.split(after[verb.end() :], maxsplit=1)[0]
    return _noun_of(_SMALL.sub("", rest))


def _noun_of(said: str) -> str:
    found = _tidy(said)
    return "" if not content(found) or _PRONOUN.match(found) else found


_DIGIT_WORD = re.compile(r"\b\d{1,2}\b")
_BRACKETS = re.compile(r"\([^()\n]*\)")


def _pieces(text: str, dated: Dated, low: int) -> list[str]:
    """What stands before a time, the nearest first: from the time before it, its clause, its sentence, the one before."""
    start, end = _behind_reason(text, dated), dated.start
    said = _BRACKETS.sub(lambda m: " " * len(m[0]), text[start:end])
    clause = max((m.end() for m in _CLAUSE_END.finditer(said)), default=0)
    cuts = [clause, 0]
    if start < low < end:
        cuts = [max(low - start, clause), *cuts]
    pieces = [said[cut:] for cut in dict.fromkeys(cuts)]
    if start < low < end:  # "Declaration of candidature (opens/closes): 29 August / 7 September"
        pieces.append(re.split(r"\d", said, maxsplit=1)[0])
    begin = text.rfind(".", dated.unit.start, max(dated.unit.start, start - 2))
    if (
        begin != start == dated.sentence[0] and start > dated.unit.start
    ):  # "Proxy forms should be sent soon. To count they …"
        pieces.append(text[max(dated.unit.start, begin + 1) : start])
    return [pieces[0], *(piece for piece in pieces[1:] if not _DIGIT_WORD.search(piece))]


def _behind_reason(text: str, dated: Dated) -> int:
    """Where a sentence begins behind the reason that it opens with: "Following several requests, the deadline …"."""
    first = first_letter(text, dated.sentence[0])
    reason = _REASON.match(text, first, dated.start)
    return reason.end() if reason is not None else dated.sentence[0]


def _behind(after: str) -> str:
    """What a day leads: "16 August: end of submissions"."""
    return _tidy(re.split(r"[.;:]\s|\)", after.lstrip(" :–-"), maxsplit=1)[0])


def _led_by_day(text: str, dated: Dated) -> str | None:
    """What the line says that a day opens: "3 October 2025: abstract submission"."""
    line = text.rfind("\n", 0, dated.start) + 1
    sign = _SIGN.match(text, dated.end, dated.unit.end)
    if sign is None or any(map(str.isalnum, text[line : dated.start])):
        return None
    return _behind(text[sign.end() : dated.unit.end].partition("\n")[0]) or None


def _of_what(said: str, asks: Asks) -> str:
    """What a noun for the last day is of, where it stands behind: "the deadline for bids"."""
    cue = asks.cue.search(said)
    of = _COMPLEMENT.match(said, cue.end()) if cue is not None else None
    return _tidy(said[of.end() - 1 :]) if of is not None else said


_REASON = Phrases(
    rf"{in_any_case(lambda cues: cues.deadlines.reason)}\b[^,.;:\n\d]{{3,90}}?"
    rf"(?:,\s+|\s(?={in_any_case(lambda cues: cues.deadlines.fronted)}\b))",
    re.I,
)
_SIGN = re.compile(r"[ \t]*(?::|[–—-]\s)\s*(?=[^\W\d_]{2})")
_CLAUSE_END = re.compile(r"(?<!\d)\.\s|[;:!?]\s|\s[–—]\s|\)\s")
_PRONOUN = re.compile(rf"(?:to \w+,? )?{anywhere(lambda cues: cues.deadlines.pronoun)}\b", re.I)


def _thing(clause: str, asks: Asks) -> str:
    """What must come in, where it is said: "Proxy forms" of "Proxy forms must reach us by"; not who is asked."""
    bound = asks.by.search(clause) or asks.until.search(clause)
    clause = clause[: bound.start()] if bound is not None else clause
    request = asks.requested.search(clause)
    if request is not None:
        return _tidy(re.split(r"[,;(]", clause[request.end() :], maxsplit=1)[0])
    clause = _OPENING.sub("", clause[told.end() :] if (told := _REPORTS.match(clause)) is not None else clause)
    part = next((m for m in asks.parts.finditer(clause) if _tidy(clause[: m.start()])), None)
    subject = _tidy(clause[: part.start()] if part is not None else clause)
    opened = asks.opens.search(subject, 1)  # "Voting opens on 17 March and closes on 31 March"
    if opened is not None and len(subject[opened.end() :].split()) <= _LEADING_WORDS:
        subject = _tidy(subject[: opened.start()])
    first = subject.partition(" ")[0]
    closes = asks.closes.search(clause) is not None  # what closes is a thing: "The ballot on the draft closes"
    verb = not closes and any(verbs.match(subject) for verbs, _ in asks.acts) and not _NOUN.search(first)
    rest = subject.split()[1:]
    if part is not None and 0 < len(rest) <= _COMPOUNDED and _PRONOUN.match(rest[-1]) is None:
        verb = False  # "Order forms must be returned": what must come in
    subject = _RELATIVE.split(subject, maxsplit=1)[0]
    if not subject or verb or _PRONOUN.match(subject) or asks.persons.match(clause.lstrip()):
        return ""
    if asks.opens.match(subject) or not content(asks.closes.sub(" ", asks.parts.sub(" ", subject))):
        return ""
    return "" if part is None and _act(clause, asks) else subject


_COMPOUNDED = 2  # words behind the first of a noun that begins like a verb
_LEADING_WORDS = 1  # behind a verb of opening, to its day
_REPORTS = re.compile(
    rf".*\b{anywhere(lambda cues: cues.deadlines.reports)}\w*\b[^.]*?\b{anywhere(lambda cues: cues.deadlines.that)}\b",
    re.I,
)
_OPENING = re.compile(rf"^\W*{anywhere(lambda cues: cues.deadlines.opening)}", re.I)
_RELATIVE = re.compile(rf",? {anywhere(lambda cues: cues.deadlines.relative)} ")
_HELPS = re.compile(rf"\s{anywhere(lambda cues: cues.deadlines.helps)}\s", re.I)
_NOUN = re.compile(rf"{anywhere(lambda cues: cues.deadlines.noun_end)}$", re.I)  # "Nominations close", no "Nominate by"


def _act(clause: str, asks: Asks) -> str:
    """The noun for what the readers are to do, with the object: "Registration", "Ticket refund"."""
    found = [(m.start(), m.end(), noun) for verbs, noun in asks.acts if (m := verbs.search(clause)) is not None]
    if not found:
        return ""
    _, end, noun = min(found)
    noun, _, tie = noun.partition("|")
    while end < len(clause) and clause[end].isalpha():  # a stem's word, whole
        end += 1
    rest = _OBJECT_END.split(clause[end:], maxsplit=1)[0]
    for verbs in (asks.closes, asks.parts, asks.opens):  # "Ballot on the draft closes"
        ended = verbs.search(rest)
        rest = rest if ended is None else rest[: ended.start()]
    target = _OBJECT.sub("", " ".join(_EDGES.sub("", rest).split()[:_WORDS]))
    if not target or _PRONOUN.match(target):
        said = noun
    elif (tied := _TIED.search(rest[: max(0, rest.find(target))])) is not None and asks.object_first:
        said = f"{noun} {tied[0]} {target}"
    elif asks.object_first and _COMPOUND.fullmatch(target):
        said = f"{_PLURAL.sub('', target)} {noun}"
    elif tie and _SMALL_FIRST.match(target) is None:
        said = f"{noun} {tie} {target}"
    else:
        said = f"{noun} {target}"
    return said[:1].upper() + said[1:]


_SMALL_FIRST = re.compile(r"(?:as|at|by|free|in|on|to|with|early|only|directly)\b")
_TIED = re.compile(r"\b(?:to|in|on|off|with)\b", re.I)
_COMPOUND = re.compile(r"[a-z-]{3,}(?: [a-z-]{3,}){0,2}")  # words that may stand before a noun
_PLURAL = re.compile(r"(?<=[a-rt-z]{3})s$")
_OBJECT = re.compile(rf"^(?:{anywhere(lambda cues: cues.deadlines.object)}\b\s*)+", re.I)
_SMALL = re.compile(rf"^\s*(?:{anywhere(lambda cues: cues.deadlines.ours)}\s+)+", re.I)
_OBJECT_END = re.compile(rf"[,.;:()]|\b{anywhere(lambda cues: cues.deadlines.bounds)}\b")


def _above(layout: Layout, unit: Unit, asks: Asks) -> str:
    """The short line over a day that stands alone."""
    above = layout.units[unit.index - 1] if unit.index else None
    if above is None or above.end - above.start > 70 or (above.block != unit.block and above.kind != "heading"):
        above = layout.units[unit.above[-1]] if unit.above else None
        if above is None or above.end - above.start > 50:
            return ""
    words = layout.text[above.start : above.end]
    return _thing(words, asks) or _tidy(words)


_EDGES = re.compile(r"^(?:[\W_]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s)+|[\W_]+$", re.I)
_MARKS = re.compile(r"\s*[|*_]+\s*")
_ASIDE = re.compile(r"\([^)]*\)")
_LEADING = Phrases(rf"^{anywhere(lambda cues: cues.deadlines.leading)}\s+", re.I)


def _tidy(piece: str, most: int = _WORDS) -> str:
    """Without bullets, articles and closing marks, at most so many words, with a capital."""
    said = _LEADING.sub("", _EDGES.sub("", " ".join(piece.split())))
    words = _ASIDE.sub("", _MARKS.sub(" ", said)).split()[:most]
    short = _EDGES.sub("", " ".join(words))
    return short[:1].upper() + short[1:]


def _contexts(layout: Layout, dated: Dated, linker: Linker, title: str | None) -> list[str]:
    """What a deadline may be of, the nearest first: a meeting named in its unit, its label, the heading over it, the main matter."""
    text, unit = layout.text, dated.unit
    out: list[str] = []
    near = [n for n in linker.in_unit(unit.index) if n.end <= dated.start and n.strength in (SERIES, PROPER, DESCRIBED)]
    if near:
        out.append(near[-1].title)
    if unit.label and len(unit.label.split()) <= 6 and dated.role is not STEP:
        out.append(_tidy(text[unit.start : unit.value]))
    main = linker.main.best if linker.main is not None else None
    if main is not None and main.start < dated.start:
        out.append(main.title)
    for index in reversed(unit.above):
        head = layout.units[index]
        if head.end - head.start < 90:
            out.append(_tidy(text[head.start : head.end]))
    if title:
        out.append(_tidy(title))
    out.extend(name.title for name in (linker.before(dated.start), main) if name is not None)
    return list(dict.fromkeys(o for o in out if o))
