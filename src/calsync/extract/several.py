"""A text that holds another, or several: a mail sent on or answered, announcements of several lands one after another.

Each is read by itself, since nothing in one tells the year, the land or the name of what stands in the other. Where what
stands over a mail says a time or a state of its own, both are one text: the new day counts, the old name tells of what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from itertools import pairwise

from calsync.extract.language import anywhere
from calsync.extract.layout import QUOTED, RULE_LINE
from calsync.extract.places import Places, context_of, dateline_place
from calsync.extract.temporal import scan
from calsync.model import Announcement, Block
from calsync.span import day_of

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A text within a text: what of the whole is not of it, and the day on which it was written, where it says one.

    `over` is what stands over it in the whole, which may tell of it.
    """

    left_out: tuple[Stretch, ...]
    written: date | None = None
    over: Stretch | None = None
    named: bool = True  # whether the title of the whole is its title


def parts_of(announcement: Announcement) -> tuple[Part, ...]:
    """The texts of an announcement, where it holds several or another one; else nothing. Linear in its length."""
    if announcement.facts or announcement.data:
        return ()
    text = announcement.text
    quoted = _quoted(announcement)
    if quoted is not None:
        return (quoted,)
    return _mails(announcement) or _lands(text, announcement)


def at_home(part: Part, published: date | None) -> date | None:
    """The day from which a part speaks: that on which it was written, else that of the whole."""
    day = day_of(published)
    if part.written is None or part.written == day or (day is not None and part.written > day):
        return published
    return part.written


def sent_at(announcement: Announcement) -> date | None:
    """The instant at which a mail was sent, which its head tells with an offset, where only the day of that is known."""
    day = announcement.published
    said = None if day is None or isinstance(day, datetime) else _SENT_AT.search(announcement.text, 0, _HEAD_OF_MAIL)
    if said is None:
        return day
    try:
        sent = parsedate_to_datetime(said[1])
    except ValueError:
        return day
    return sent if sent.date() == day else day


_SENT_AT = re.compile(r"^Date: ((?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? [+-]\d{4})", re.M)
_HEAD_OF_MAIL = 600  # characters


# A mail that is answered, its lines behind ">".


def _quoted(announcement: Announcement) -> Part | None:
    """What is quoted, where all lines from the first quoted one on are: under an answer, or sent on."""
    text = announcement.text
    if ">" not in text:
        return None
    lines = list(_lines(text))
    marks = [n for n, (start, end) in enumerate(lines) if QUOTED.match(text, start, end)]
    if not marks:
        return None
    said = [n for n, (start, end) in enumerate(lines[: marks[-1] + 1]) if n >= marks[0] and text[start:end].strip()]
    below = text[lines[marks[-1]][1] :].strip()
    if len(said) != len(marks) or (below and not below.startswith("--")) or len(marks) < _FEW:
        return None
    first = lines[marks[0]][0]
    wrote = _wrote(text, lines, marks[0])
    over = _subject_end(text), wrote[0] if wrote is not None else first
    signs = ((lines[n][0], _QUOTE.match(text, *lines[n]).end()) for n in marks)  # type: ignore[union-attr]
    out = [(over[0], first), *signs, (lines[marks[-1]][1], len(text))]
    return Part(_apart(out), _day(text[slice(*wrote)], announcement) if wrote else None, over)


_FEW = 3  # lines; less is quoted to be answered
_QUOTE = re.compile(r"(?:[ \t]*>)+[ ]?|")
_ADDRESSED = re.compile(r"[:：]\s*$")


def _wrote(text: str, lines: Sequence[Stretch], first: int) -> Stretch | None:
    """The line or two over a quotation that say who wrote it and when: "On 5 May 2025 at 10:12, Anna <…> wrote:"."""
    said = [n for n in range(max(0, first - 3), first) if text[slice(*lines[n])].strip()]
    if not said or not _ADDRESSED.search(text, *lines[said[-1]]):
        return None
    begun = said[-2] if len(said) > 1 and said[-2] == said[-1] - 1 else said[-1]
    for n in (said[-1], begun):
        if _who_wrote().match(text, lines[n][0], lines[said[-1]][1]):
            return lines[n][0], lines[said[-1]][1]
    return None


@cache
def _who_wrote() -> re.Pattern[str]:
    return re.compile(rf"[^\n]{{0,200}}\n?[^\n]{{0,200}}\b{anywhere(lambda cues: cues.mails.wrote)}\b", re.I)


def _subject_end(text: str) -> int:
    """Where the subject ends with which a text opens; 0 without one."""
    opened = _line_of(text.lstrip(), 0)
    at = len(text) - len(text.lstrip())
    field = _field().match(text, at, at + opened[1])
    return at + opened[1] if field is not None and field["subject"] else 0


# Mails that are sent on, or follow one another in a digest.


@cache
def _field() -> re.Pattern[str]:
    kinds = ("sender", "sent", "subject", "to")
    ways = "|".join(rf"(?P<{kind}>{anywhere(lambda cues, kind=kind: getattr(cues.mails, kind))})" for kind in kinds)  # type: ignore[misc]
    return re.compile(rf"[ \t*_]*(?:{ways})[ \t]*[*_]*[:：]", re.I)


@dataclass(frozen=True, slots=True)
class _Head:
    """The head of a mail within a text: where it begins, its banner with it, and ends, its subject, and its day."""

    start: int
    end: int
    subject: Stretch | None
    sent: Stretch | None


def _mails(announcement: Announcement) -> tuple[Part, ...]:
    text = announcement.text
    heads = list(_heads(text))
    own = heads.pop(0) if heads and not text[: heads[0].start].strip() else None
    if not heads:
        return ()
    subjects = [text[slice(*head.subject)].partition(":")[2] if head.subject else "" for head in heads]
    if len(heads) > 1 and (any(map(_ANSWERED.match, subjects)) or len(set(subjects)) < len(subjects)):
        return ()  # mails and the answers to them
    ends = [*(head.start for head in heads[1:]), len(text)]
    opened = own.end if own is not None else _subject_end(text)
    over = (opened, heads[0].start) if len(heads) == 1 else None
    found = [] if over is not None else [Part(((heads[0].start, len(text)),))]
    for head, end in zip(heads, ends, strict=True):
        kept = [head.subject] if head.subject else []
        out = _others([*kept, (head.end, end)], len(text))
        day = _day(text[slice(*head.sent)], announcement) if head.sent else None
        found.append(Part(tuple(out), day, over, named=over is not None and not head.subject))
    return tuple(found)


def _heads(text: str) -> Iterator[_Head]:
    lines = list(_lines(text))
    at = 0
    while at < len(lines):
        last, fields = at, dict[str, Stretch]()
        while last < len(lines) and (field := _field().match(text, *lines[last])) is not None:
            fields.setdefault(field.lastgroup or "", lines[last])
            last += 1
        sender = fields.get("sender")
        mail = sender is not None and ("subject" in fields or "@" in text[slice(*sender)])
        if last - at < _FIELDS or not mail:
            at = max(last, at + 1)
            continue
        start = lines[at][0]
        over = next((n for n in range(at - 1, max(-1, at - 4), -1) if text[slice(*lines[n])].strip()), None)
        if over is not None and _BANNER.match(text, *lines[over]):
            start = lines[over][0]
        yield _Head(start, lines[last - 1][1], fields.get("subject"), fields.get("sent"))
        at = last


_FIELDS = 3  # of the head of a mail, at least
_BANNER = re.compile(r"\s*[-_=*]{3,}|[^\n:]{3,60}:\s*$|\s*Message:? \d")
_ANSWERED = re.compile(r"\s*(?:re|aw|fwd?|wg|tr|rv|sv)\s*:", re.I)


# Announcements of several lands.


def _lands(text: str, announcement: Announcement) -> tuple[Part, ...]:
    """The sections that are surely of other lands than those before them; what tells no land goes with what is before."""
    page = any(block.kind == "paragraph" for block in announcement.layout)
    starts = _apart_enough(_of_page(announcement.layout) if page else _of_text(text), len(text))
    if len(starts) < 2:
        return ()
    runs: list[tuple[int, str | None]] = []
    for start, end in pairwise([*starts, len(text)]):
        country = _land(text[start:end], announcement)
        if not runs or (country is not None and runs[-1][1] not in (None, country)):
            runs.append((start, country))
        elif runs[-1][1] is None:
            runs[-1] = runs[-1][0], country
    if len(runs) < 2:
        return ()
    bounds = [*(start for start, _ in runs), len(text)]
    return tuple(Part(_apart([(0, start), (end, len(text))]), named=start == 0) for start, end in pairwise(bounds))


_SURELY = 0.6  # how likely a land must be
_SECTION = 150  # characters; what is shorter is a heading, and goes with what follows
_GAP = re.compile(r"\n(?:[ \t\u00a0]*\n)+")


def _of_text(text: str) -> Iterator[int]:
    """Where sections begin: behind a rule that stands free, behind more blank lines than usual, at the main headings."""
    lines = list(_lines(text))
    said = [text[start:end].strip() for start, end in lines]
    for n in range(1, len(lines) - 1):
        if said[n] and not said[n - 1] and RULE_LINE.match(said[n]) and "|" not in said[n] and said[n][0] != "#":
            yield lines[n + 1][0]
    blank = [(gap.end(), gap[0].count("\n")) for gap in _GAP.finditer(text)]
    usual = min((size for _, size in blank), default=0)  # the space between paragraphs
    yield from (end for end, size in blank if size > usual)
    yield from _main((len(one) - len(one.lstrip("#")), lines[n][0]) for n, one in enumerate(said) if _HEAD.match(one))


def _of_page(blocks: Sequence[Block]) -> Iterator[int]:
    """Where the sections of a page begin: its articles, and what stands below a rule."""
    return (block.start for block in blocks if block.kind == "section")


def _main(headings: Iterable[tuple[int, int]]) -> list[int]:
    """The offsets of the headings of the highest level that has several."""
    levels: dict[int, list[int]] = {}
    for level, start in headings:
        levels.setdefault(level, []).append(start)
    return next((starts for _, starts in sorted(levels.items()) if len(starts) > 1), [])


def _apart_enough(starts: Iterable[int], length: int) -> list[int]:
    found = [0]
    for start in sorted(set(starts)):
        if start - found[-1] >= _SECTION and length - start >= _SECTION:
            found.append(start)
    return found


_HEAD = re.compile(r"#{1,3} \S")


def _land(text: str, announcement: Announcement) -> str | None:
    """The land that a section is surely of, by what it says itself."""
    line = dateline_place(text)
    mentions = Places().find(text, (), announcement.language)
    place = line.place if line is not None else None
    lands = context_of(mentions, language=announcement.language, dateline=place, text=text).lands
    country = max(lands, key=lambda one: lands[one], default=None)
    return country if country is not None and lands[country] >= _SURELY else None


# Stretches of a text.


def _lines(text: str) -> Iterator[Stretch]:
    start = 0
    for raw in text.split("\n"):
        yield start, start + len(raw)
        start += len(raw) + 1


def _line_of(text: str, at: int) -> Stretch:
    end = text.find("\n", at)
    return at, end if end >= 0 else len(text)


def _others(kept: Sequence[Stretch], length: int) -> Iterator[Stretch]:
    """What of a text is not kept, in order; a blank line stays between what is."""
    at = 0
    for start, end in kept:
        if start > at:
            yield at, start
        at = end
    if at < length:
        yield at, length


def _apart(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    return tuple((start, end) for start, end in stretches if start < end)


def _day(said: str, announcement: Announcement) -> date | None:
    """The day that a line says in full."""
    for mention in scan(said, announcement.language or "en", ()):
        when = mention.when
        if when.year and when.month and when.day and "impossible" not in when.flags:
            try:
                return date(when.year, when.month, when.day)
            except ValueError:
                return None
    return None
