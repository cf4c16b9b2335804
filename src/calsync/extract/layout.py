"""The layout of a text, marked once: what is a heading, a row, an item, a label with its value, a quote, boilerplate.

Every later decision leans on these marks: names and dates belong together by sentence, row, block and heading, and a date
in a footer is not a meeting. What the document's own format said (`Announcement.layout`) wins over what lines look like.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, partial
from itertools import islice, pairwise, takewhile
from operator import itemgetter

from calsync.extract import blocks as page_blocks
from calsync.extract.alike import led_by_a_day, rows_alike
from calsync.extract.cards import cards, heads_of_forms
from calsync.extract.daybook import OF_A_DAYBOOK, daybook, of_one_day
from calsync.extract.knowledge.cldr import DAYS
from calsync.extract.language import Captions, any_word, anywhere, in_any_case, language
from calsync.extract.lexicon import Lexicon, alternation, head_pattern, month_names, weekday_names
from calsync.extract.listing import Form, Forms, Lists, Matrix
from calsync.extract.monthdays import OF_A_MONTH, rows_of_months
from calsync.extract.persons import is_speaker
from calsync.extract.phrases import Phrases
from calsync.extract.places import PlaceKind, Places, dateline_place
from calsync.extract.temporal.lexicon import short_names, small_names
from calsync.extract.temporal.zones import ABBREVIATIONS
from calsync.model import Block


@dataclass(frozen=True, slots=True)
class Unit:
    """One stretch of text that stands by itself.

    `kind`: title, heading, paragraph, item, row, label, quote, header, boiler. `above` are the indices of the headings that
    stand over it, outermost first. `value` is where the value of a label begins (its text starts at `start`).
    """

    index: int
    start: int
    end: int
    kind: str
    level: int = 0
    above: tuple[int, ...] = ()
    label: str = ""
    value: int = 0
    block: int = 0  # units that no blank line parts share a block
    sentences: tuple[tuple[int, int], ...] = ()

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The sentence that an offset stands in; the whole unit where it stands in none."""
        index = bisect_right(self.sentences, offset, key=itemgetter(0)) - 1
        if index >= 0 and offset < self.sentences[index][1]:
            return self.sentences[index]
        return self.start, self.end


@dataclass(frozen=True)
class Layout:
    """A text and its units in order; `deleted` are stretches that the document itself strikes out.

    `breaks` are offsets that nothing may be read across. `lists` are its tables and lists, which `find_lists` adds once
    the times of the text are known, `forms` its forms, which `find_forms` adds.
    """

    text: str
    units: tuple[Unit, ...]
    deleted: tuple[tuple[int, int], ...] = ()
    breaks: tuple[int, ...] = ()
    lists: Lists = Lists()
    forms: Forms = Forms()
    blocks: tuple[tuple[Form, ...], ...] = ()  # the blocks of each page of events in the text
    matrices: tuple[Matrix, ...] = ()  # its calendars of who meets in which month, which `find_matrices` adds

    def unit_at(self, offset: int) -> Unit | None:
        at = bisect_right(self._ends, offset)
        return self.units[at] if at < len(self.units) and self.units[at].start <= offset else None

    def matrix_of(self, unit: int) -> Matrix | None:
        """The matrix of which the unit of that index is a row, or the heads."""
        return next((m for m in self.matrices if unit == m.listing.head or m.listing.cells_of(unit)), None)

    @cached_property
    def _ends(self) -> list[int]:
        return [unit.end for unit in self.units]

    @cached_property
    def news(self) -> bool:
        """Running prose, so that its headings are headlines and not names of meetings."""
        prose = sum(u.end - u.start for u in self.units if u.kind == "paragraph" and u.end - u.start > 110)
        shown = sum(u.end - u.start for u in self.units if u.kind not in ("boiler", "header")) or 1
        return prose / shown > 0.75


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    kind: str = ""
    level: int = 0
    label: str = ""
    value: int = 0


# "Ward 1 – 8 April", "Wards 7 & 10 – 13 April": the number before the dash tells which one it is, and begins no days.
_OF_SEVERAL = re.compile(
    rf"(?:[-*•·] )?{in_any_case(lambda cues: cues.rows.number_of)}(?:s|e|es|n|en)?\s+\d{{1,2}}(?:\s?(?:[&+,/]|and|und|et|y|dan)\s?\d{{1,2}}){{0,3}}"
    r"(\s+[-–—]\s+)(?=\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:of |de )?(?!a\.?m\b|p\.?m\b|uhr\b|h\b|jam\b)[^\W\d_]{3})",
    re.I,
)


def _days_then_hours(text: str) -> set[int]:
    """ "Wednesday 7 – 9.30", "Wednesday 14 – 9.30": the dashes behind days, where one of the numbers can be no hour."""
    found = list(_DAY_THEN_HOUR.finditer(text))
    if len(found) < 2:
        return set()
    late = [m for m in found if int(m["day"]) > int(m["hour"]) + 12 * (m["half"] in ("p", "P")) or m["hour"][0] == "0"]
    days = {(_WEEKDAYS[m["weekday"].casefold()], int(m["day"])) for m in found}
    week = {(day - weekday) % 7 for weekday, day in days}
    return {m.start("dash") for m in found} if late or (len(days) > 1 and len(week) == 1) else set()


_WEEKDAYS = {name: day for names in DAYS.values() for name, day in names.items()}
_DAY_THEN_HOUR = Phrases(
    rf"\b(?P<weekday>{alternation(_WEEKDAYS)})\w{{0,2}}[.,]{{0,2}}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?P<dash>\s[-–—]\s)"
    r"(?P<hour>\d{1,2})(?:[:.h]\d\d)?\s?(?P<half>[ap](?=\.?m\b)|h|[uU]hr|(?<=\d\d))",
    re.I,
)
_IN_TABLE = 7  # the level of a heading within a table: below its caption's, and at an end where the rows are

_SHORT_DAYS = alternation(name for name in _WEEKDAYS if 1 < len(name) < 4)
BULLET = re.compile(
    rf"(?!(?i:{_SHORT_DAYS})\.\s+\d)"  # "Mo. 3. März", "sam. 9 juin"
    rf"(?!{anywhere(lambda cues: cues.rows.titled)}\.\s+[A-ZÀ-Þ])"  # "Rev. Grace Obi", "St. Mary's"
    r"(?!\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})\s)"  # "12.03.2025   19 Uhr"
    r"(?!(?:No|Nr|Bil|Lfd)\.\s+[^\W\d]|\d{1,2}\.\d\d ?(?:[ap]\.?m\b\.?|[uU]hr\b|h(?:rs)?\b)?(?: {3,}|\t|[ \t]*(?:\n|$)))(?:[-*•·●▪◦–—►»]|(?:TOP|Punkt|Point|Punto)\s\d{1,2}[.):]?|\(?[a-zA-Z0-9]{1,3}[.)]|\d+(?:\.\d+)+\.?|[IVXLC]+\.)[ \t]+(?=\S)|・[ \t]*(?=\S)"
)
LABEL = re.compile(
    r"(?![^:\n]*\([^):\n]*:)"  # "Board meeting (was: 18 May)" has no label
    r"(?:\*{1,2}|_)?((?:\d{1,2}(?:st|nd|rd|th) )?[^\W\d_][\w '’/&().+#-]{0,40}?)(?:\*{1,2}|_)?[ \t]*[:：](?:\*{1,2})?(?=\s|$)[ \t]*"
)
_COLON = re.compile(r"[:：]")
_STOPPED = re.compile(r"[a-zà-ÿ]{3}\. [A-ZÀ-Þ]")  # a sentence ends before the label: "Bring chairs. Draw: …"
CELLS = re.compile(r" \| |\t| {3,}(?=\S)|[.·…_]{4,}")
_GAPS = re.compile(r" {3,}(?=\S)|[.·…_]{4,}")
_DAY_OR_HOUR = re.compile(
    r"\d{1,2}\.\s+(?:Jan|Feb|M[äa]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[zc])|\d{1,2}\.\d\d(?:\s|$)"
)
RULE_LINE = re.compile(r"[\s\-=_*~+|.#]{3,}$")
_ENDS_SENTENCE = re.compile(r"[.!?;,]['\"”’)\]]*$")
_YEAR_END = re.compile(r"\b(?:19|20)\d\d[\s)\]'\"”]*$")  # a heading's; a full stop makes a sentence of it
_CAPS = re.compile(r"[^\W\d_]")
MAIL_HEADER = re.compile(
    r"(?:From|To|Cc|Bcc|Date|Sent|Reply-To|Message-ID|Return-Path|Received|List-\w+|MIME-Version|Content-[\w-]+|X-[\w-]+|"
    r"Von|An|Gesendet|De|À|Objet|Para|Dari|Kepada|Delivered-To|Sender|In-Reply-To|References|User-Agent):",
    re.I,
)
_MAIL_DATE = re.compile(
    r"(?:Date|Sent|Datum|Gesendet):?\s+\w{3},? \d{1,2} \w{3} \d{4},? \d\d:\d\d"
)  # RFC 5322, also inside digests
_SUBJECT = re.compile(
    r"(?:Subject|Betreff|Objet|Asunto|Perihal|Perkara)\s*:\s*(?:(?:Re|Fwd?|AW|WG)\s*:\s*)*(?:\[[^\]\n]{1,40}\]\s*)*",
    re.I,
)
_CAPTIONED = re.compile(r"[^\W\d_][^\W\d_ ]{1,20}(?: [^\W\d_]{1,20})?\s?:\s")  # "Event: …"
QUOTED = re.compile(r"\s*>")
_SIGNATURE = re.compile(r"-- ?$|_{10,}$|-{3,}\s*(?:Original Message|Ursprüngliche)")

_STRUCK = re.compile(r"(?<!~)~~(?!~)[^~\n]{1,90}~~(?!~)")  # so Markdown strikes out


def lay_out(text: str, blocks: Sequence[Block], words: Lexicon, wrapped: bool = False) -> Layout:
    """Mark the units of a text. Linear in its length."""
    lines = _lines(text)
    marks = _format_marks(lines, blocks)
    for number in _mail_head(lines):
        marks.setdefault(number, ("header", 0))
    said = [line.text for line in lines]
    captioned = _captions_over_values(lines, words.captions) | _captions_in_capitals(lines, words.captions)
    captioned |= _first_over_last(lines, words.captions)
    months, under_months = rows_of_months(said, marks, words.code)
    for n in months:
        marks.setdefault(n, ("heading", 5))
    for first, last in under_months.items():
        marks.update(dict.fromkeys(range(first, last + 1), ("row", OF_A_MONTH)))
    under_days = _daybook(said, marks, words.code)
    marks.update(dict.fromkeys(under_days, ("heading", OF_A_DAYBOOK)))
    downwards = {first: last for entries in under_days.values() for first, last in entries}
    downwards |= dict(_of_one_day(said, marks, words))
    booked = frozenset(downwards)
    page = _page(lines, blocks, marks | dict.fromkeys(booked, ("row", 0)), captioned, words)
    pages = page_blocks.find_blocks(page) if page is not None else []
    of_blocks = {n for events in pages for event in events for n in range(event.first, event.last + 1)}
    if page is not None:
        marks.update(_marks_of(pages, page, captioned, marks))
    bounds = [n for n, (caption, _) in captioned.items() if words.captions.of_a_bound(caption)]
    free = marks | dict.fromkeys(downwards, ("row", 0)) | dict.fromkeys(bounds, ("label", 0))
    bare = [text if n not in marks else BULLET.sub("", text.strip(), count=1) for n, text in enumerate(said)]
    days = partial(_only_a_day, code=words.code), _says_hour, partial(_begins_with_a_day, code=words.code)
    downwards |= cards(bare, free, _items(lines, blocks), *days)
    downwards = {first: last for first, last in downwards.items() if first not in of_blocks and last not in of_blocks}
    for first, last in downwards.items():
        marks.update(dict.fromkeys(range(first, last + 1), ("row", 0)))
    downwards |= under_months
    for number in heads_of_forms(said, marks, lambda s: _kind_of_label(s, words.captions)):
        marks.setdefault(number, ("heading", 5))
    for number in _furniture(lines):
        marks.setdefault(number, ("boiler", 0))
    for number in _days_over_lines(lines, words):
        marks.setdefault(number, ("heading", 5))
    for number in captioned:
        marks.setdefault(number, ("label", 0))
    heads = _cells_over_rows(lines, blocks)
    marks.update(dict.fromkeys(heads, ("heading", _IN_TABLE)))
    width = 0 if wrapped else _wrap_width(lines)
    alike = _alike(lines, marks, words)
    aligned = _aligned(lines) | alike.keys()
    units: list[Unit] = []
    headings: list[tuple[int, int]] = []  # (rank, unit index), outermost first
    block, position, mail_head = 0, 0, False
    seen_body = False
    while position < len(lines):
        line = lines[position]
        if not line.text.strip() or RULE_LINE.match(line.text):
            block += 1
            mail_head = False
            position += 1
            continue
        kind, level = marks.get(position, ("", 0))
        first_of_block = position == 0 or not lines[position - 1].text.strip()
        if kind == "header" and _SUBJECT.match(line.text.strip()):
            kind = "subject"
        if not kind:
            kind, level = _classify(lines, position, words, width, first_of_block, seen_body, mail_head)
            if kind in ("paragraph", "heading") and position in aligned:
                kind, level = "row", 0
        mail_head = kind == "header"
        last = position
        if kind == "paragraph":
            last = _paragraph_end(lines, position, marks, width)
            last = next((n - 1 for n in range(position + 1, last + 1) if n in aligned), last)
        elif kind in ("item", "label"):
            last = _hanging_end(lines, position, marks, kind, width)
            if kind == "item" and position in marks:
                last = max(last, _timed_entry_end(lines, position, marks, words.code))
        last = next((n - 1 for n in range(position + 1, last + 1) if _next_row(lines, n, width, words.code)), last)
        last = downwards.get(position, last)
        start = line.start + len(line.text) - len(line.text.lstrip())
        end = lines[last].start + len(lines[last].text.rstrip())
        if kind == "heading" and (sharp := _SHARP.match(text, start, end)) is not None:
            start = sharp.end()
        label, value = "", start
        if kind == "subject":
            match = _SUBJECT.match(text, start, end)
            kind, value = "title", match.end() if match else start
            start = value if value < end else start
        cells = kind in ("row", "label") and level != OF_A_MONTH
        defined = _defined(text, start, end, kind, words.captions) if cells else None
        if defined is not None:
            kind = "label"
            label, value = defined
        elif kind in ("label", "item"):
            found = captioned[position] if position in captioned else _label_of(text, start, end)
            if found:
                label, value = found
                if value >= end and last + 1 < len(lines) and lines[last + 1].text.strip() and last + 1 not in marks:
                    nxt = lines[last + 1]
                    more = lines[last + 2].text if last + 2 < len(lines) else ""
                    rows = _GAPS.search(nxt.text.strip()) and _GAPS.search(more.strip())
                    if not LABEL.match(nxt.text.lstrip()) and not rows:
                        last += 1
                        value, end = nxt.start, nxt.start + len(nxt.text.rstrip())
        if kind != "row" and headings and headings[-1][0] == _IN_TABLE:
            headings.pop()
        if kind in ("heading", "title"):
            rank = level or (1 if kind == "title" else _rank(line.text))
            while headings and headings[-1][0] >= rank:
                headings.pop()
        index = len(units)
        unit = Unit(
            index,
            start,
            end,
            kind,
            level,
            tuple(i for _, i in headings),
            label.casefold(),
            value,
            block,
            _sentences(text, value if label else start, end)
            if kind != "row" or not (position in booked or alike.get(position) == "." or CELLS.search(text, start, end))
            else ((start, end),),
        )
        units.append(unit)
        if kind in ("heading", "title"):
            headings.append((rank, index))
        if kind in ("paragraph", "item", "label", "row"):
            seen_body = True
        position = last + 1
    deleted = tuple((b.start, b.end) for b in blocks if b.kind == "deleted") + tuple(
        m.span() for m in _STRUCK.finditer(text)
    )
    told = tuple(tuple(_block(units, lines, event) for event in events) for events in pages)
    return Layout(text, tuple(_forms(units, words.captions)), deleted, _breaks(text, units), blocks=told)


def _block(units: Sequence[Unit], lines: Sequence[_Line], event: page_blocks.Event) -> Form:
    """A block of a page, by its units."""
    first, name, day = (
        bisect_right(units, lines[n].start, key=lambda unit: unit.end) for n in (event.first, event.name, event.day)
    )
    return Form(first, bisect_left(units, lines[event.last].end, key=lambda unit: unit.start), name, day=day)


def _breaks(text: str, units: Sequence[Unit]) -> tuple[int, ...]:
    """The bounds of units, and dashes that stand before a day or an hour and not between two of them."""
    ends = {u.start for u in units} | {u.end for u in units}
    numbered = (_OF_SEVERAL.match(text, u.start, u.end) for u in units)
    return tuple(sorted(ends | {m.start(1) for m in numbered if m is not None} | _days_then_hours(text)))


def _forms(units: Sequence[Unit], captions: Captions) -> Iterator[Unit]:
    """The units, with those of a form or a list in one block that has a blank line between its labels or its rows."""
    size = Counter(unit.block for unit in units)
    joined = 0
    before: Unit | None = None
    for unit in units:
        if before is not None and size[before.block] == size[unit.block] == 1:
            form = captions.of_a_value(before.label) and captions.of_a_value(unit.label)
            joined += unit.block - before.block if form or before.kind == unit.kind == "row" else 0
        yield replace(unit, block=unit.block - joined) if joined else unit
        before = unit


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for raw in text.split("\n"):
        lines.append(_Line(start, start + len(raw), raw))
        start += len(raw) + 1
    return lines


_FORMAT_KINDS = {
    "title": "title",
    "heading": "heading",
    "row": "row",
    "item": "item",
    "quote": "quote",
    "footer": "boiler",
    "navigation": "boiler",
    "property": "boiler",
    "header": "header",
    "paragraph": "paragraph",
}


def _format_marks(lines: list[_Line], blocks: Sequence[Block]) -> dict[int, tuple[str, int]]:
    """What the document's own format says of each line, where it says anything."""
    marks: dict[int, tuple[str, int]] = {}
    if not blocks:
        return marks
    starts = [line.start for line in lines]
    for block in blocks:
        kind = _FORMAT_KINDS.get(block.kind)
        if kind is None or kind == "paragraph":
            continue
        first = max(0, bisect_right(starts, block.start) - 1)
        number = first
        while number < len(lines) and lines[number].start < block.end:
            if kind == "quote" and not QUOTED.match(lines[number].text):
                pass  # a mail that is sent on, or words set off: laid out like the rest
            elif lines[number].text.strip():
                marks.setdefault(number, (kind, block.level if kind in ("heading", "item") else 0))
            number += 1
    return marks


def _page(
    lines: Sequence[_Line],
    blocks: Sequence[Block],
    marks: Mapping[int, tuple[str, int]],
    captioned: Mapping[int, tuple[str, int]],
    words: Lexicon,
) -> page_blocks.Page | None:
    """What each line of a text may be in a page's blocks; only those near its days are asked, and none where it has not two."""
    said = [line.text.strip() for line in lines]
    badges = _badges(said, words.code)
    numbered = [n for n, line in enumerate(said) if len(line) <= _DAY_LINE and _NUMBER.search(line)]
    days = [
        n for n in numbered if badges.get(n) or (n not in captioned and role_of_line(said[n], words) == page_blocks.DAY)
    ]
    alike = _days_alike(said, days, numbered, words.code) if 0 < len(days) < len(numbered) else set()
    days = sorted({*days, *alike})
    titled = [
        n for n, line in enumerate(said) if (label := LABEL.match(line)) and words.captions.name.fullmatch(label[1])
    ]
    if len(titled) > 1:
        return None  # forms say their names themselves
    if len(days) < page_blocks.FEWEST:
        return None
    near = {n for day in days for n in range(day - page_blocks.REACH, day + page_blocks.FAR + 1)}
    times = Counter(map(str.casefold, said))
    often = {line for line, number in times.items() if number > 2}
    heads = {n: level for n, (kind, level) in marks.items() if kind == "heading"}
    starts = [line.start for line in lines]
    for block in blocks:
        if block.kind == "link":
            n = bisect_right(starts, block.start) - 1
            if said[n] == lines[n].text[block.start - lines[n].start : block.end - lines[n].start].strip():
                heads.setdefault(n, 0)
    for n, line in enumerate(said):
        if line.startswith("#") and (sharp := _SHARP.match(line)):
            heads.setdefault(n, len(sharp[1]))
    roles = []
    for n, line in enumerate(said):
        role = "" if not line else page_blocks.END if n not in near else page_blocks.FACT
        if role == page_blocks.FACT and n not in captioned and n not in badges:
            role = page_blocks.DAY if n in alike else role_of_line(line, words)
        if n in badges:
            role = page_blocks.DAY if badges[n] else page_blocks.ASIDE
        elif line and _bounds(line, role, *marks.get(n, ("", 0))):
            role = page_blocks.END
        elif (role == page_blocks.NAME and line.casefold() in often) or (
            role == page_blocks.END and times[line.casefold()] > 1 and _is_button(line)
        ):
            role = page_blocks.ASIDE
        roles.append(role)
    return page_blocks.Page(said, roles, heads, lambda n: _where(said[n], words.code))


def _days_alike(said: Sequence[str], days: Sequence[int], numbered: Sequence[int], code: str) -> set[int]:
    """Lines that begin with a day and have the signs of others which say but their day, hour and place: so do they.

    "4 juin 2026 | 15h | Foyer rural", beside "30 mai 2026 | 14h | Place de la mairie": not every place is known as one.
    """
    signs = {n: tuple(map(str.strip, _BETWEEN_FACTS.findall(said[n]))) for n in numbered}
    known = {signs[n] for n in days if n in signs and len(signs[n]) > 1}
    return {
        n
        for n in numbered
        if n not in days and n and said[n - 1] and signs[n] in known and _begins_with_a_day(said[n], code)
    }


_BETWEEN_FACTS = re.compile(r"\s[|·•–—]\s")


def _bounds(line: str, role: str, kind: str, level: int) -> bool:
    """Whether a line that the document marks ends a block: a footer, a row of cells."""
    if kind == "heading" and level == OF_A_DAYBOOK:
        return True
    if kind == "row":
        return role not in (page_blocks.DAY, page_blocks.FACT) or CELLS.search(line) is not None
    return kind in ("boiler", "title", "header", "quote")


_SHARP = re.compile(r"(#{1,6}) ")
_SHORT_NUMBER = re.compile(r"\d{1,2}\.?")


def _badges(said: Sequence[str], code: str) -> dict[int, bool]:
    """The two lines of days like "12" over "MAR" or "MAR" over "12"; true for the first."""
    months = month_names(code)
    found = dict[int, bool]()
    for n, (one, other) in enumerate(pairwise(said)):
        number = [_SHORT_NUMBER.fullmatch(line) is not None for line in (one, other)]
        month = [line.casefold().rstrip(".") in months for line in (one, other)]
        if n not in found and ((number[0] and month[1]) or (month[0] and number[1])):
            found |= {n: True, n + 1: False}
    return found


def role_of_line(said: str, words: Lexicon) -> str:
    """What a line by itself may be in a page's blocks."""
    if len(said) > _PROSE:
        return page_blocks.CLAUSE
    bare = said.lstrip("#").strip()
    code = words.code
    label = _label_at(bare, 0, len(bare))
    value = bare[label.end() :] if label is not None else bare
    if (
        label is not None
        and words.captions.of_a_day(label[1])
        and not words.captions.former.fullmatch(label[1])
        and value
        and _begins_with_a_day(value, code)
    ):
        return page_blocks.DAY
    if label is not None and len(label[1].split()) <= 5 and words.captions.of_a_value(label[1]):
        return page_blocks.FACT
    if _MONTH_YEAR.fullmatch(bare) is not None and bare.split()[0].casefold() in month_names(code):
        return page_blocks.BOUND
    if words.dividers.fullmatch(bare) or RULE_LINE.match(said):
        return page_blocks.END
    hours = len(bare) <= _DAY_LINE and (only_hours(bare, words) or _only_an_hour(bare, code))
    if _begins_with_a_day(bare, code):
        short = len(bare) <= _DAY_LINE and (hours or _only_a_day(bare, code) or _day_and_place(bare, code))
        dated = _NUMBER.search(_HOUR.sub("", bare)) is not None
        return (page_blocks.DAY if dated else page_blocks.HOUR) if short else page_blocks.ROW
    if _is_button(bare):
        return page_blocks.ASIDE
    if words.remarks.fullmatch(bare) or any(cue.fullmatch(bare) for cue in (words.cancelled, words.postponed)):
        return page_blocks.REMARK
    if _is_boiler(bare, words):
        return page_blocks.ASIDE
    if hours or _hour_and_place(bare, code):
        return page_blocks.HOUR
    if len(bare) > 120 or (
        _ENDS_SENTENCE.search(bare) and (bare.count(" ") > 3 or not abbreviated(bare, len(bare) - 1, 0))
    ):
        return page_blocks.CLAUSE
    if BULLET.match(bare) or _PLACE_LEADS.match(bare) or _HOUR.match(bare) or _GAPS.search(bare):
        return page_blocks.ROW
    if " | " in bare or _says_a_day(bare, code) or _HOUR.search(bare) or sum(map(str.isalpha, bare)) < 3:
        return page_blocks.FACT
    return page_blocks.NAME


def _is_button(said: str) -> bool:
    return len(said) <= _BUTTON and _BUTTONS.fullmatch(said) is not None


_BUTTON, _PROSE = 40, 160  # characters of a button at most, and of a line that names nothing
_BUTTONS = Phrases(in_any_case(lambda cues: cues.pages.buttons), re.I)
_NUMBER = re.compile(r"\d")


_DAY_LINE = 90  # characters


def _day_and_place(said: str, code: str) -> bool:
    """Whether a line is a day, its hour, and where: "21-25 March 2026, The Guildhall, Exeter"."""
    day = time_leads(code).match(said)
    if day is None or _HOUR.match(said):
        return False
    rest = _HOUR.sub("", said[day.end() :])
    words = [word for word in _WORD.finditer(rest) if word[0].casefold() not in _beside_days(code)]
    return bool(words) and len(words[0][0]) > 1 and _where(rest[words[0].start() :], code)


def _hour_and_place(said: str, code: str) -> bool:
    """ "7 pm, Lower Gallery"."""
    hour = _HOUR.match(said)
    return hour is not None and _where(_HOUR.sub("", said).strip(" ,;|-–—·@"), code)


def _says_a_day(said: str, code: str) -> bool:
    """Whether a line has a month and a number in it."""
    return _NUMBER.search(said) is not None and any(
        word[0].casefold() in month_names(code) for word in _WORD.finditer(said)
    )


def _where(said: str, code: str) -> bool:
    """Whether a line says where, and nothing else."""
    covered = max((m.end - m.start for m in Places().find(said, (), code) if m.kind in _WHERE), default=0)
    return covered * 4 >= len(said) * 3 and head_pattern(code).search(said) is None


_WHERE = (PlaceKind.VENUE, PlaceKind.ADDRESS, PlaceKind.CITY, PlaceKind.ONLINE)
_MONTH_YEAR = re.compile(r"[^\W\d_]{3,12}\.?(?: (?:de )?(?:19|20)\d\d)?")


def _only_an_hour(said: str, code: str) -> bool:
    if len(said) > 70 or not _HOUR.search(said):
        return False
    rest = _BESIDE_ITS_HOUR.sub("", said).casefold()
    return sum(len(word) for word in _WORD.findall(rest) if word not in _beside_days(code)) < 7


def _marks_of(
    pages: Sequence[Sequence[page_blocks.Event]],
    page: page_blocks.Page,
    captioned: Mapping[int, tuple[str, int]],
    marks: Mapping[int, tuple[str, int]],
) -> dict[int, tuple[str, int]]:
    """How the lines of blocks are laid out: the name of each as a heading, the rest under it."""
    inside = ((event, n) for events in pages for event in events for n in range(event.first, event.last + 1))
    told: dict[int, tuple[str, int]] = {}
    for event, n in inside:
        if n in captioned or n - 1 in captioned or not page.said[n]:
            continue
        if n == event.name:
            told[n] = marks[n] if marks.get(n, ("",))[0] == "heading" else ("heading", page.heads.get(n) or 6)
        elif page.roles[n] == page_blocks.ASIDE and n != event.day + 1:
            told[n] = "boiler", 0
        elif page.roles[n] in _LINES_OF_A_BLOCK and n not in marks and LABEL.match(page.said[n]) is None:
            told[n] = "paragraph", 0
    return told


_LINES_OF_A_BLOCK = (page_blocks.DAY, page_blocks.HOUR, page_blocks.REMARK, page_blocks.NAME, page_blocks.CLAUSE)


def _kind_of_label(said: str, captions: Captions) -> str:
    """ "date" for a line with the label of a day, "other" for one with another, else nothing."""
    label = LABEL.match(said)
    if label is None:
        return ""
    return "date" if captions.date.fullmatch(label[1]) else "other"


def _items(lines: Sequence[_Line], blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The first and the last line of each item or paragraph that the document's own format marks."""
    starts = [line.start for line in lines]
    marked = [block for block in blocks if block.kind in ("item", "paragraph") and block.end > block.start]
    return [(bisect_right(starts, b.start) - 1, bisect_right(starts, b.end - 1) - 1) for b in marked]


_PAGE = re.compile(r"\bpage \d{1,3}(?: of \d{1,3})?\s*$|\bseite \d{1,3}(?: von \d{1,3})?\s*$|\s{3,}\d{1,3}\s*$", re.I)
_DIGITS = re.compile(r"\d+")


def _furniture(lines: list[_Line]) -> set[int]:
    """Heads and feet of printed pages, a mail's signature: lines that are not of the text itself."""
    found: set[int] = set()
    seen: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        bare = line.text.strip()
        if bare[-1:].isdigit() and len(bare) < 120 and _PAGE.search(line.text.rstrip()[-160:]):
            seen.setdefault(_DIGITS.sub("#", " ".join(bare.split())).casefold(), []).append(number)
    for numbers in seen.values():
        if len(numbers) > 1 or re.fullmatch(
            r"page #(?: of #)?", _DIGITS.sub("#", lines[numbers[0]].text.strip()).casefold()
        ):
            found.update(numbers[1:] if numbers[0] < 6 and len(numbers) > 1 else numbers)
    for number, line in enumerate(lines):
        if line.text.rstrip() == "--" and number:  # RFC 3676, section 4.3
            below = number + 1
            while below < len(lines) and lines[below].text.strip() and below - number < 12:
                found.add(below)
                below += 1
    return found


_NARROW_GAP = re.compile(r"(?<=[^\s.!?:]) {2,}(?=\S)")


def _aligned(lines: list[_Line]) -> set[int]:
    """Lines that gaps part into columns: two or more in a row with a cell at the same place."""
    found: set[int] = set()
    gaps = (line.text if "  " in line.text and len(line.text) < 140 else "" for line in lines)
    starts = [{m.end() for m in _NARROW_GAP.finditer(text)} if text else set() for text in gaps]
    for number in range(1, len(lines)):
        if starts[number] & starts[number - 1]:
            found.update((number - 1, number))
    return found


def _alike(lines: list[_Line], marks: Mapping[int, tuple[str, int]], words: Lexicon) -> dict[int, str]:
    """Lines that are built alike with a day in each, and are no items or labels, with what stands before their days."""
    said = [line.text.strip() for line in lines]
    own = (BULLET, QUOTED, MAIL_HEADER, _HOUR)
    taken = {n for n, line in enumerate(said) if n in marks or any(form.match(line) for form in own)}
    taken |= {n for n, line in enumerate(said) if LABEL.match(line) and not led_by_a_day(line, words.code)}
    return rows_alike(said, taken, words.code)


def _wrap_width(lines: list[_Line]) -> int:
    """The width at which the text seems to be wrapped; 0 where it is not."""
    lengths = sorted(len(line.text) for line in lines if line.text.strip())
    if len(lengths) < 6:
        return 0
    longest = lengths[-1]
    near = sum(1 for n in lengths if n > longest * 0.75)
    return longest if 40 <= longest <= 170 and near >= max(3, len(lengths) // 8) else 0


def _opens_mail(lines: Sequence[_Line]) -> bool:
    """Whether the first line begins a mail's head: "Date:" over "Time:" begins a card."""
    following = lines[1].text if len(lines) > 1 else ""
    further = next((line.text.strip() for line in lines[1:] if line.text.strip()), "")
    if MAIL_HEADER.match(further) or _SUBJECT.match(further):
        return True
    return following[:1] in " \t" if following.strip() else _CAPTIONED.match(further) is None


def _mail_head(lines: Sequence[_Line]) -> Iterator[int]:
    """The lines of the head with which a mail opens, its subject with them: what they say is of no entry below."""
    first = lines[0].text.strip() if lines else ""
    opens = MAIL_HEADER.match(first) is not None and _opens_mail(lines)
    if not opens and not (_SUBJECT.match(first) and len(lines) > 1 and MAIL_HEADER.match(lines[1].text.strip())):
        return
    for number, line in enumerate(takewhile(lambda line: line.text.strip(), lines)):
        said = line.text.strip()
        if not (MAIL_HEADER.match(said) or _SUBJECT.match(said) or line.text[:1] in " \t"):
            return
        yield number


def _classify(
    lines: list[_Line],
    position: int,
    words: Lexicon,
    width: int,
    first_of_block: bool,
    seen_body: bool,
    mail_head: bool,
) -> tuple[str, int]:
    text = lines[position].text
    stripped = text.strip()
    last_of_block = position + 1 >= len(lines) or not lines[position + 1].text.strip()
    if _SUBJECT.match(stripped) and (mail_head or position < 12):
        return "subject", 0
    if MAIL_HEADER.match(stripped) and (mail_head or (position == 0 and _opens_mail(lines))):
        return "header", 0
    if _MAIL_DATE.match(stripped):
        return "header", 0
    if mail_head and text[:1] in " \t":
        return "header", 0
    if QUOTED.match(text):
        return "quote", 0
    if stripped.startswith("#") and re.match(r"#{1,6} ", stripped):
        return "heading", len(stripped) - len(stripped.lstrip("#"))
    if _is_boiler(stripped, words):
        return "boiler", 0
    if first_of_block and last_of_block and not seen_body and _is_menu(stripped):
        return "boiler", 0
    cells = " | " in stripped or stripped.startswith("|") or "\t" in stripped
    if cells and not only_hours(stripped, words):
        return "row", 0
    if BULLET.match(stripped):
        return "item", len(text) - len(text.lstrip())
    if _place_leads(lines, position):
        return "item", len(text) - len(text.lstrip())
    label = _label_at(stripped, 0, len(stripped))
    if label and (_is_dateline(stripped, label) or led_by_a_day(stripped, words.code)):
        label = None
    if label and first_of_block and _over_a_day(lines, position, words):
        return "heading", 0
    if label and len(label[1].split()) <= 5 and not (len(stripped) > 260 and label.end() < len(stripped)):
        if label.end() < len(stripped):
            if not _looks_prose(stripped[label.end() :]) or len(label[1].split()) <= 3:
                return "label", 0
        elif not last_of_block or len(label[1].split()) <= 2:
            return ("heading" if not _nearby_value(lines, position, words) else "label"), 3
    if _GAPS.search(stripped):
        return "row", 0
    if _one_of_many(lines, position, width, words.code) or _dated_rows(lines, position, words.code):
        return "row", 0
    if _is_heading(lines, position, width, first_of_block, last_of_block, seen_body, time_leads(words.code)):
        return "heading", 0
    return "paragraph", 0


# "CAIRO - World Urban Forum", "** NICE, France - Ocean Conference": an entry of a diary begins with its place, and one
# of a village newsletter with its name: "DARTS CLUB - Monday, 8 pm".
_PLACE_LEADS = re.compile(
    r"(?:[*•+>]{1,2} ?)?(?=.{2,40}?\s[-–—])[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}(?:, [A-ZÀ-Þ][\w.'’ -]{2,24}?)?\s+[-–—]{1,2}\s+(?=\S)"
)


def _place_leads(lines: list[_Line], position: int) -> bool:
    """A line that begins with a place in capitals and a dash, beside another one: entries, not running text."""
    near = (position - 1, position + 1)
    return _PLACE_LEADS.match(lines[position].text.strip()) is not None and any(
        0 <= other < len(lines) and _PLACE_LEADS.match(lines[other].text.strip()) is not None for other in near
    )


@cache
def time_leads(code: str) -> re.Pattern[str]:
    """A line that begins with a day or an hour; English names of months and days count in every language."""
    months = alternation(month_names(code))
    days = alternation(weekday_names(code))
    number = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
    weekday = rf"(?:{days})(?:(?<=\w{{3}})\w{{0,2}}|(?!\w))[.,]{{0,2}}"  # "Tues", but "Saal 2" is no Saturday
    hour = r"\d{1,2}[:.h]\d\d(?!\d)|\d{1,2} ?(?:[ap]\.?m\b|uhr\b|h\b)|\d{1,2} ?[-–] ?\d{1,2} ?(?:[ap]\.?m|uhr|h)\b|"
    hour += r"(?:[01]\d|2[0-3])[0-5]\d ?(?:gmt|utc|bst|ces?t|eet|e[sd]?t|z|h(?:rs|ours)?)\b"  # "0900 GMT - OSLO: …"
    date = (
        rf"{number}(?:\s*|-)(?:de |of )?(?:{months})\b|(?:{months})\.? (?:the )?{number}(?!\w)|"
        rf"\d{{1,2}}[./-]\d{{1,2}}(?:[./-]|\b)|\d{{4}}[-/.]\d\d[-/.]\d\d|"
        rf"{number}\s*(?:[-–&/]|and|to|und|bis|et|au|y|al|dan|hingga)\s*(?:{weekday}\s)?{number}\s(?:de |of )?(?:{months})\b"
    )
    seasons = "spring|summer|fall|autumn|winter"
    leads = alternation({*_dated(code), *seasons.split("|")})
    on = r"(?:on|from|am|vom|le|du|el|del|pada)"  # "Du 8 au 10 mai : fête", "El 12 de mayo: fiesta"
    return re.compile(
        rf"(?=\d|{leads}|{on} )(?:{on} (?=[^\n:]{{4,60}}?:\s))?(?:"  # most lines begin with none of these
        rf"(?:{days})\w{{0,2}}\s?[-–]\s?(?:{days})\w{{0,2}}\s+\d|"
        rf"(?:{weekday}\s+(?=\d|{months}|at |um |[àa] |the |de[mnr] |le )(?:the |de[mnr] |le )?)?(?:{date}|{hour})|"
        rf"{weekday}\s+{number}(?=\W*$|\s{{2,}}|[ ,:–-]\s*[^\s\d])|(?:(?:{months})|{seasons})\s(?:19|20)\d\d\s*$)",
        re.I,
    )


@cache
def _weekday_alone(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(sorted(weekday_names(code), key=len, reverse=True))})[.,:]?", re.I)


def _says_hour(line: str) -> bool:
    return _HOUR.search(line) is not None


def _daybook(said: Sequence[str], marks: Mapping[int, tuple[str, int]], code: str) -> dict[int, list[tuple[int, int]]]:
    return daybook(
        [line.strip() for line in said],
        marks,
        lambda line: _only_a_day(line, code) and not _says_hour(line),
        lambda line: [hour.start() for hour in _HOUR.finditer(line)],
    )


def _of_one_day(said: Sequence[str], marks: Mapping[int, tuple[str, int]], words: Lexicon) -> list[tuple[int, int]]:
    """The entries of a daybook of one day, where one of the first lines calls the text so and one says the day."""
    bare = [line.strip() for line in said]
    top = [line for line in bare if line][:_TOP]
    day = any(_says_a_day(line, words.code) or _IN_NUMBERS.search(line) for line in top)
    if not day or not any(words.captions.daybook.search(line) for line in top if len(line) <= _NAMING):
        return []
    weekdays = weekday_names(words.code)
    led = (_WORD.match(line) for line in bare if len(line) <= _ANOTHER)
    if sum(word is not None and word[0].casefold() in weekdays for word in led) > 1:
        return []  # it has several days
    return of_one_day(
        bare,
        marks,
        lambda line: len(line) <= _ANOTHER and (_says_a_day(line, words.code) or bool(_IN_NUMBERS.search(line))),
        lambda line: [hour.start() for hour in _HOUR.finditer(line)],
    )


_IN_NUMBERS = re.compile(r"(?<![\d/.-])\d{1,2}[/.]\d{1,2}(?:[/.](?:20)?\d\d)?(?![\d/])|(?<!\d)20\d\d-\d\d-\d\d")
_TOP, _NAMING, _ANOTHER = 5, 120, 40  # lines that say what a text is; characters of such a line, and of another day


def _days_over_lines(lines: list[_Line], words: Lexicon) -> list[int]:
    """Lines that are a day and nothing else, over lines that do not begin with one: "Monday 9 March", then "11:00 …".

    Right below another line a day may be its value, or go on in its sentence; not so where another day of the text
    stands free over its lines.
    """
    days = [position for position in range(len(lines) - 1) if _day_over_line(lines, position, words)]
    above = {position: lines[position - 1].text.strip() if position else "" for position in days}
    free = {position for position in days if not above[position] or _HOUR.match(above[position])}
    days = [p for p in days if p in free or (free and not above[p].endswith((":", ",", "-", "–", "—")))]
    return sorted({*days, *_named_days(lines, words)}) if days else days


def _named_days(lines: list[_Line], words: Lexicon) -> Iterator[int]:
    """Lines that say a day and what it is, between lines that begin with an hour: "Sunday 22 February – Lent 1"."""
    leads = time_leads(words.code)
    for position in range(1, len(lines) - 1):
        before, text, following = (line.text.strip() for line in lines[position - 1 : position + 2])
        between = _HOUR.match(following) and (not before or _HOUR.match(before))
        day = leads.match(text) if between and len(text) <= 60 and not _HOUR.match(text) else None
        if day is not None and not _HOUR.search(text, day.end()):
            yield position


def _cells_over_rows(lines: list[_Line], blocks: Sequence[Block]) -> set[int]:
    """Rows of a table that are one cell, right over rows of several: they head those."""
    cells = sorted(b.start for b in blocks if b.kind == "cell" and b.end > b.start)
    if not cells:
        return set()
    starts = {line.start: number for number, line in enumerate(lines)}
    single, several = set[int](), set[int]()
    for row in blocks:
        number = starts.get(row.start) if row.kind == "row" else None
        if number is not None:
            inside = bisect_left(cells, row.end) - bisect_left(cells, row.start)
            (single if inside == 1 else several).add(number)
    return {
        number
        for number in single
        if number + 1 in several and len(text := lines[number].text.strip()) <= 80 and not _ENDS_SENTENCE.search(text)
    }


_MARK = re.compile(r"[-*•·●▪◦]\s+")


def _day_over_line(lines: list[_Line], position: int, words: Lexicon) -> bool:
    code = words.code
    leads, text = time_leads(code), lines[position].text.strip()
    following = _MARK.sub("", lines[position + 1].text.strip(), count=1)
    day = leads.match(text) or (_weekday_alone(code).fullmatch(text) if _HOUR.match(following) else None)
    if day is None or _HOUR.match(text) or not following:
        return False
    hour = _HOUR.match(following)
    rest = _BESIDE_ITS_HOUR.sub("", text[day.end() :])
    if sum(map(str.isalpha, rest)) > 3 and not _in_a_room(rest, words.captions):
        # "Wednesday 10, St Lawrence" stands over several hours
        more = lines[position + 2].text.strip() if position + 2 < len(lines) else ""
        free = not position or not lines[position - 1].text.strip()
        return free and len(text) <= 50 and hour is not None and _HOUR.match(more) is not None
    said = following[hour.end() :] if hour is not None else following
    short = sum(map(str.isalpha, said.replace("pm", "").replace("am", ""))) < 8
    if (short and not (hour is not None and _names(said, words))) or only_hours(following, words):
        return False  # a day and its hour, on two lines
    return hour is not None or leads.match(following) is None


def _names(said: str, words: Lexicon) -> bool:
    """Whether a few letters behind an hour say what is held: "9.30 Walk", and not "7.30 pm start", "7 pm, Hall"."""
    bare = said.strip(" \t-–—:")
    if not bare[:1].isupper() or sum(map(str.isalpha, bare)) < 2 or any(map(str.isdigit, bare)):
        return False
    if _where(bare, words.code) or words.captions.parts.search(bare) is not None:
        return False
    about = (words.arrive, words.begins, words.ends)
    return not any(cue.search(bare) for cue in about) and words.captions.place.fullmatch(bare.split()[0]) is None


_BESIDE_ITS_HOUR = re.compile(
    r"(?:\b(?:at|um|à|a las|pukul|jam)\s+)?\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?|uhr\b|h\b)?", re.I
)


_WORD = re.compile(r"[^\W\d_]+")


def only_hours(said: str, words: Lexicon) -> bool:
    """Whether a line says several hours and what they are, and nothing else: "Doors 19:00 | Start 19:45", "14:00 Uhr bis 16:00 Uhr"."""
    if len(said) > _HOURS_LINE or len(_HOUR.findall(said)) < 2:
        return False
    rest = _BESIDE_ITS_HOUR.sub(" ", said)
    for cue in (words.arrive, words.begins, words.ends):
        rest = cue.sub(" ", rest)
    beside = _beside_days(words.code)
    left = (word for word in _WORD.findall(rest) if word not in ABBREVIATIONS and word.casefold() not in beside)
    return all(word.islower() and len(word) < 4 for word in left)  # "to", "à", but no "WG"


_HOURS_LINE = 80  # characters


def _only_a_day(said: str, code: str) -> bool:
    """Whether a line is a day, and its hour at most."""
    day = time_leads(code).match(said)
    if day is None or _HOUR.match(said):
        return False
    rest = _BESIDE_ITS_HOUR.sub("", said[day.end() :]).casefold()
    return sum(len(word) for word in _WORD.findall(rest) if word not in _beside_days(code)) < 4


def _begins_with_a_day(said: str, code: str) -> bool:
    return time_leads(code).match(said) is not None and not _HOUR.match(said)


@cache
def _beside_days(code: str) -> frozenset[str]:
    """What may stand behind a day and its hour: the names of months and weekdays, and "de la tarde", "malam", "noon"."""
    words = language(code).time.words
    parts = (said for kind in ("daypart", "noon", "midnight") for said in words.get(kind, {}))
    return frozenset((*_dated(code), *(word for said in parts for word in said.split())))


@cache
def _dated(code: str) -> frozenset[str]:
    """The names of months and weekdays, which may stand behind a day: "12-14 March", "3 to Fri 5 May"."""
    return month_names(code) | weekday_names(code)


def _in_a_room(rest: str, captions: Captions) -> bool:
    """Whether all that a line says behind its day and hour is a room: "Saal 272"."""
    said = rest.strip(" ,;–-").split()
    return len(said) in (1, 2) and captions.place.fullmatch(said[0]) is not None and not said[-1].islower()


_HOUR = re.compile(r"\d{1,2}(?:[:.h]\d\d(?:[ap]\.?m\b|h?\b)(?![./]\d)| ?(?:[ap]\.?m\b|uhr\b|h\b))", re.I)


_ON_A_DAY = re.compile(r"(?:on|am|vom|le|du|el|del|pada)\s+(?=\S{1,12}\s|\d)", re.I)  # "am 12. Mai um 19 Uhr"


def _over_a_day(lines: list[_Line], position: int, words: Lexicon) -> bool:
    """ "Author visit: Mary Ferris", and the line below begins with a day: the name of what is held, and no label.

    So is the line with which a text opens, where a day or the labels of a form stand under it.
    """
    leads, text = time_leads(words.code), lines[position].text.strip()
    captions = words.captions
    opens = not any(lines[number].text.strip() for number in range(position))
    under = [line.text.strip() for line in lines[position + 1 : position + (_FORM if opens else 2)]]
    below = _ON_A_DAY.sub("", next(filter(None, under), ""))
    caption = next((label for label in map(LABEL.match, under) if label is not None), None)
    form = opens and caption is not None and captions.date.fullmatch(caption[1]) is not None
    said = text.partition(":")[0]
    kinds = (captions.date, captions.hours, captions.place, captions.person, captions.deadline, captions.deadlines)
    value = text.partition(":")[2].strip()
    return (
        len(text) <= 70
        and bool(value)
        and leads.match(text) is None
        and leads.match(value) is None
        and (leads.match(below) is not None or (form and not _says_what(said, words)))
        and not any(k.fullmatch(said) for k in kinds)
    )


def _says_what(label: str, words: Lexicon) -> bool:
    """ "Event: …", "Webinar: …": the label says itself what kind of thing is named."""
    return words.captions.name.fullmatch(label) is not None or head_pattern(words.code).fullmatch(label) is not None


_FORM = 6  # lines under a name within which a form's labels begin


def _one_of_many(lines: list[_Line], position: int, width: int, code: str) -> bool:
    """A line that begins with a day or an hour, beside another such line: a list's row, and no heading over the other."""
    leads = time_leads(code)
    if not leads.match(lines[position].text.strip()):
        return False
    before = lines[position - 1].text if position else ""
    if width and len(before.rstrip()) > width * 0.8 and not leads.match(before.strip()):
        return False  # wrapped prose may begin a line with a date, and hardly two in a row
    return any(
        0 <= other < len(lines) and leads.match(lines[other].text.strip()) for other in (position - 1, position + 1)
    )


def _dated_rows(lines: list[_Line], position: int, code: str) -> bool:
    """A short line of parts between dashes, one of them a day, beside another such: "Ward 1 – 8 April – Town Hall"."""
    near = (position - 1, position, position + 1)
    dated = [0 <= n < len(lines) and _day_between_dashes(lines[n].text.strip(), code) for n in near]
    return dated[1] and (dated[0] or dated[2])


def _day_between_dashes(line: str, code: str) -> bool:
    parts = _DASHED.split(line) if len(line) <= _ROW_LENGTH else []
    leads = time_leads(code)
    return len(parts) > 1 and any(leads.match(part) and not _HOUR.match(part) for part in parts[1:])


_DASHED = re.compile(r"\s[-–—]\s")
_ROW_LENGTH = 120  # characters


def _next_row(lines: list[_Line], position: int, width: int, code: str) -> bool:
    """A line within an item or a paragraph that begins with its own day, or hour, as another beside it does."""
    if not _one_of_many(lines, position, width, code):
        return False
    leads, hour = time_leads(code), bool(_HOUR.match(lines[position].text.strip()))
    beside = (lines[n].text.strip() for n in (position - 1, position + 1) if n < len(lines))
    return any(leads.match(line) is not None and bool(_HOUR.match(line)) == hour for line in beside)


def _nearby_value(lines: list[_Line], position: int, words: Lexicon) -> bool:
    """Whether the line below may be the value of a label that has none: it is short, and not the first of many items."""
    below = [line.text.strip() for line in lines[position + 1 : position + 3]]
    label = lines[position].text.strip(" :：*")
    items = len(below) == 2 and (
        all(map(BULLET.match, below))
        or (not words.captions.of_a_value(label) and all(_says_a_day(line, words.code) for line in below))
    )
    return bool(below) and 0 < len(below[0]) <= 60 and not items


def _is_heading(
    lines: list[_Line],
    position: int,
    width: int,
    first_of_block: bool,
    last_of_block: bool,
    seen_body: bool,
    leads: re.Pattern[str],
) -> bool:
    text = lines[position].text.strip()
    if len(text) > 140 or (_ENDS_SENTENCE.search(text) and not _YEAR_END.search(text)) or is_speaker(text):
        return False
    letters = _CAPS.findall(text)
    if not letters:
        return False
    upper = sum(map(str.isupper, letters))
    if upper / len(letters) > 0.8 and len(letters) > 3 and len(text) < 110:
        return True
    following = "" if last_of_block else lines[position + 1].text.strip()
    if _runs_on(text, following):
        return False
    if first_of_block and len(text) <= 60 and following and not leads.match(text) and leads.match(following):
        return True  # a line over days or hours
    if first_of_block and len(text) <= 70 and len(following) > max(90, 2 * len(text)) and not _looks_prose(text):
        return True
    if not seen_body and first_of_block and len(text) <= 130 and not text.endswith(":"):
        if last_of_block or not width:
            return True
        return len(following) < 100 and not (len(text) > width * 0.8 and _ends_a_sentence(lines, position))
    if first_of_block and last_of_block and len(text) <= 90:
        return not _looks_prose(text) or len(text) <= 60
    if first_of_block and len(text) <= 60 and width and len(text) < width * 0.6:
        return not _looks_prose(text)
    return False


def _ends_a_sentence(lines: list[_Line], position: int) -> bool:
    """Whether the block of a line ends with a sentence: then it is a wrapped paragraph, and no title of some lines."""
    block = takewhile(str.strip, (line.text for line in islice(lines, position, None)))
    return bool(_ENDS_SENTENCE.search(list(block)[-1].rstrip()))


_OPEN_WORDS = any_word(lambda cues: cues.pages.open_end)
_HALF_DAY = re.compile(r"\d\s?[ap]\.?m$", re.I)


def stays_open(text: str) -> bool:
    """Whether a line ends where no thought does: with a comma, or a word that another must follow."""
    end = text[-12:]
    return end[-1:] == "," or (end.rpartition(" ")[2].casefold() in _OPEN_WORDS and not _HALF_DAY.search(end))


def _runs_on(text: str, following: str) -> bool:
    """Whether a line goes on in the one right below it, so that both are one sentence and no heading."""
    if not following:
        return False
    inside = len(text) > 40 and _ends_within(text)
    return following[:1].islower() or stays_open(text) or inside


def _ends_within(line: str) -> bool:
    """Whether a sentence ends within a line."""
    return any(not abbreviated(line, stop.start(), 0) for stop in _STOP.finditer(line))


def _is_dateline(said: str, label: re.Match[str]) -> bool:
    """ "SUVA: Fiji will host the fair in June.": a town in capitals before a sentence labels nothing."""
    value = said[label.end() :].rstrip("”\"’'")
    sentence = value.endswith((".", "!", "?")) and len(value.split()) >= _FEW_WORDS
    return label[1].isupper() and sentence and dateline_place(said) is not None


def _looks_prose(text: str) -> bool:
    tokens = text.split()
    small = sum(1 for t in tokens if t[:1].islower() and len(t) > 2)
    return len(tokens) > 9 and small > len(tokens) * 0.5


def _is_boiler(text: str, words: Lexicon) -> bool:
    if len(text) > 160:
        return False
    if text.startswith("©") or _COPYRIGHT.match(text) is not None:
        return True
    if len(text) >= 60 and text.count("|") < 2:
        return False
    cue = words.boiler.search(text)
    return cue is not None and (cue.start() < 4 or " | " in text or len(text) < 40)


_COPYRIGHT = re.compile(r"\(c\) (?:copyright\b|(?:19|20)\d\d\b|[A-ZÀ-Þ][^\d]*\b(?:19|20)\d\d\W*$)", re.I)


def _is_menu(text: str) -> bool:
    """A line of three or more short words between bars, over all the rest: a page's ways to go on."""
    cells = text.split(" | ")
    return len(cells) > 2 and all(len(cell) <= _MENU_WORD and not any(map(str.isdigit, cell)) for cell in cells)


_MENU_WORD = 20  # characters
_ONE_GAP = re.compile(r"[ \t]*(?:\||\t| {3,})[ \t]*")


def _captioned(text: str, start: int, end: int, captions: Captions) -> tuple[str, int] | None:
    """A row of two cells of which the first says what the second is: "Date    Tuesday 9 October"."""
    gap = _ONE_GAP.search(text, start, end)
    if gap is None or gap.start() == start or gap.end() >= end or _ONE_GAP.search(text, gap.end(), end):
        return None
    first, second = text[start : gap.start()].rstrip(" :"), text[gap.end() : end]
    kinds = (captions.name, captions.date, captions.hours, captions.place, captions.person, captions.deadline)
    if not any(k.fullmatch(first) for k in kinds):
        return None
    heads = any(k.fullmatch(second) for k in (*kinds, captions.stamp))
    return None if heads or not any(map(str.isalnum, second)) else (first, gap.end())


def _captions_in_capitals(lines: Sequence[_Line], captions: Captions) -> dict[int, tuple[str, int]]:
    """ "WHAT Spring fair", "WHEN 8 May, 7 pm", "WHERE Town Hall": captions in capitals need no colon; with where their values begin."""
    opened = {n: _CAPITAL_WORD.match(line.text) for n, line in enumerate(lines)}
    found = {n: word for n, word in opened.items() if word is not None and _is_caption(word[1], captions)}
    near = _near_by({n: word[1] for n, word in found.items()}, 2, captions)
    return {n: (said, lines[n].start + found[n].end()) for n, said in near.items()}


_CAPITAL_WORD = re.compile(r"\s*([A-ZÀ-Þ]{4,12})\s+(?=\S)(?![^:\d\n]{0,20}:)")


def _first_over_last(lines: Sequence[_Line], captions: Captions) -> dict[int, tuple[str, int]]:
    """ "Starts 4 June 2026, 18:30" over "Ends 4 June 2026, 20:00": captions need no colon where the one is over the other."""
    opened = [_WORD_OVER_TIME.match(line.text) for line in lines]
    found = dict[int, tuple[str, int]]()
    for number, (first, last) in enumerate(pairwise(opened)):
        if (
            first is not None
            and last is not None
            and captions.first.fullmatch(first[1])
            and captions.last.fullmatch(last[1])
        ):
            found[number] = first[1], lines[number].start + first.end()
            found[number + 1] = last[1], lines[number + 1].start + last.end()
    return found


_WORD_OVER_TIME = re.compile(r"\s*([^\W\d_]{2,12})\s+(?=[^\d\n]{0,16}\d[^\n]{0,48}$)")


def _captions_over_values(lines: Sequence[_Line], captions: Captions) -> dict[int, tuple[str, int]]:
    """Lines that only say what the next line is, where one near by does so as well: "Date", "8 May", "", "Time", "7.30pm"."""
    said = [line.text.strip() for line in lines]
    found = {n for n, caption in enumerate(said) if 2 < len(caption) <= _CAPTION and _is_caption(caption, captions)}
    over = [n for n in sorted(found) if n + 1 < len(said) and n + 1 not in found and 0 < len(said[n + 1]) <= _VALUE]
    near = _near_by({n: said[n] for n in over}, _NEXT_CAPTION, captions)
    places = (n for n in over if captions.place.fullmatch(said[n]) and not BULLET.match(said[n + 1]))
    near |= {n: said[n] for n in places if _shortly_dated(said, n)}
    return {n: (caption, lines[n].start + len(lines[n].text.rstrip())) for n, caption in near.items()}


def _shortly_dated(said: Sequence[str], number: int) -> bool:
    """Whether a line is shortly below short ones of which one says a day in numbers, as "Location" is in an invitation."""
    above = takewhile(lambda line: len(line) <= _VALUE, reversed(said[max(0, number - _FORM) : number]))
    return any(_NUMBER.search(line) and _HOUR.search(line) for line in above)


def _near_by(found: Mapping[int, str], most: int, captions: Captions) -> dict[int, str]:
    """The captions, by their lines in order, with another at most so many lines off; none where none of them is of a day."""
    near = {n: found[n] for pair in pairwise(found) if pair[1] - pair[0] <= most for n in pair}
    return near if any(map(captions.of_a_day, near.values())) else {}


def _is_caption(said: str, captions: Captions) -> bool:
    kinds = (captions.name, captions.hours, captions.place, captions.person)
    return captions.of_a_day(said) or any(kind.fullmatch(said) for kind in kinds)


_FEW_WORDS = 5  # that a sentence behind a dateline has at least
_CAPTION, _VALUE = 20, 80  # characters of a caption, and of what may stand under it
_NEXT_CAPTION = 4  # lines from one caption to the next


def _defined(text: str, start: int, end: int, kind: str, captions: Captions) -> tuple[str, int] | None:
    """A caption with its value in two cells, or in the one of a row, as a page's list of definitions has them: "Date: 8 May 2025"."""
    found = _captioned(text, start, end, captions)
    if found is not None or kind != "row":
        return found
    found = _label_of(text, start, end) if CELLS.search(text, start, end) is None else None
    return found if found is not None and found[1] < end and _is_caption(found[0], captions) else None


def _label_of(text: str, start: int, end: int) -> tuple[str, int] | None:
    offset = start
    bullet = BULLET.match(text, start, end)
    if bullet:
        offset = bullet.end()
    match = _label_at(text, offset, end)
    if match and len(match[1].split()) <= 5:
        return match[1].strip(), match.end()
    return None


def _label_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """The label with which a stretch opens, unless a sentence ends before its colon."""
    match = LABEL.match(text, start, end) if _COLON.search(text, start, end) else None
    return match if match is not None and not _STOPPED.search(match[1]) else None


def _rank(text: str) -> int:
    letters = _CAPS.findall(text)
    upper = sum(map(str.isupper, letters)) / max(1, len(letters))
    return 2 if upper > 0.8 else 3


def _paragraph_end(lines: list[_Line], position: int, marks: dict[int, tuple[str, int]], width: int) -> int:
    """The last line of a paragraph: wrapped lines go on, lines of their own length do not."""
    last = position
    while last + 1 < len(lines):
        here, following = lines[last].text, lines[last + 1].text
        stripped = following.strip()
        if not stripped or last + 1 in marks or RULE_LINE.match(following):
            break
        if _PLACE_LEADS.match(stripped) and _PLACE_LEADS.match(lines[position].text.strip()):
            break
        if BULLET.match(stripped) and not (width and len(here) > width * 0.75 and stripped[:1].islower()):
            if _ENDS_SENTENCE.search(here.rstrip()) or here.rstrip().endswith(":") or stripped[0] in "-*•·●▪◦–►":
                break
        if width:
            length, starts_anew = len(here.rstrip()), not following[:1].islower()
            if starts_anew and (length < width * 0.55 or _had_room(here, stripped, width * 0.8)):
                break
        elif not (following[:1].islower() or (len(here) > 50 and not _ENDS_SENTENCE.search(here.rstrip()))):
            break
        if _SIGNATURE.match(stripped) or " | " in stripped:
            break
        last += 1
    return last


def _had_room(line: str, following: str, width: float) -> bool:
    """Whether the next line's first word would have stood in this one, which says times as the next does, or none."""
    said = line.rstrip()
    fits = len(said) + 1 + len(following.split(maxsplit=1)[0]) < width
    timed = any(map(str.isdigit, following)) and not any(map(str.isdigit, said))  # what it is, over when
    return fits and not timed and not stays_open(said)


def _hanging_end(lines: list[_Line], position: int, marks: dict[int, tuple[str, int]], kind: str, width: int) -> int:
    """An item or a label's value may run on over indented or wrapped lines."""
    last = position
    indent = len(lines[position].text) - len(lines[position].text.lstrip())
    led = _DAY_OR_HOUR.match(lines[position].text.strip())
    while last + 1 < len(lines):
        here, following = lines[last].text, lines[last + 1].text
        stripped = following.strip()
        if (
            not stripped
            or last + 1 in marks
            or LABEL.match(stripped)
            or _PLACE_LEADS.match(stripped)
            or RULE_LINE.match(following)
        ):
            break
        goes_on = not led and _DAY_OR_HOUR.match(stripped) and here.rstrip()[-1:].isalpha()
        if BULLET.match(stripped) and not goes_on:
            break  # "… auf Dienstag, den / 6. Dezember" goes on; what begins with an hour itself is an entry of a diary
        deeper = len(following) - len(following.lstrip()) > indent
        wrapped = bool(width) and len(here.rstrip()) > width * 0.7
        if not (stripped[:1].islower() or wrapped or (deeper and kind == "item" and not CELLS.search(stripped))):
            break
        last += 1
    return last


_ENTRY_LINES = 5


def _timed_entry_end(lines: list[_Line], position: int, marks: dict[int, tuple[str, int]], code: str) -> int:
    """An item that says its time in a line of its own, behind what it is, is one entry: "Lego club", "Sat 14 Feb, 10:00"."""
    leads, last = time_leads(code), position
    while last + 1 < len(lines) and last - position < _ENTRY_LINES:
        said = lines[last + 1].text.strip()
        if not said or marks.get(last + 1, ("",))[0] != "item" or BULLET.match(said):
            break
        last += 1
    first = BULLET.sub("", lines[position].text.strip(), count=1)
    timed = sum(leads.match(lines[n].text.strip()) is not None for n in range(position + 1, last + 1))
    return last if timed == 1 and leads.match(first) is None else position


_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Cdr|Adm|Sen|Rep|Gov|St|No|Nos|vs|etc|e\.g|i\.e|Jan|Feb|Mar|Apr|"
    r"Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|a\.m|p\.m|approx|ca|Jr|Sr|Inc|Ltd|Co|Corp|"
    r"Univ|Dept|Ave|Blvd|Rd|Bldg|Rm|Lieut|Hon|Rev|Fr|Art|Nr|Str|bzw|z\.B|u\.a|d\.h|Tel|Abs|M|Mme|Mlle|art|pág|núm|Yth|Bpk|hlm|Bil|Sdr|"
    r"Sra|Dra|Lic|Ing|Excmo|Excma|Ilmo|Ilma|Avda|Dipl|Hr|Std|inkl|evtl|ggf|vgl|lfd|MM|Mgr|wg|bzgl|vsl|zzgl|"
    r"janv|févr|avr|juil|sept|oct|nov|déc|Febr|Mär|Okt|Dez|ene|abr|ago|dic|Agu|Ags|Des)|\b\d{1,2})\.$"
)
# "para el mié. 12 de marzo", "prévue mer. 12 mars": the short name of a weekday or a month, before a number.
_SHORT_NAME = re.compile(rf"\b(?:{'|'.join(sorted({*small_names(), *map(str.capitalize, short_names())}))})\.$")
_NUMBER_NEXT = re.compile(r"\s+\d")
# "am 12. März", "die 3. Sitzung": an ordinal's dot. Elsewhere a number may well end a sentence.
_ORDINAL_GOES_ON = re.compile(
    r"\s+(?:Jan|Feb|Mär|Maerz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Uhr|Sitzung|Tagung|Jahr|Ausgabe|Auflage|Mal|Stock|Treffen|OG|Klasse|"
    r"[a-z])"
)
# "Mer. 17/4   Sortie", "21.2. – 23.2.  Lange Tafel": a weekday or days alone are no sentence, but lead what follows.
_DAY = r"(?:[^\W\d_]{2,5}[.,]{0,2} +)?\d{1,2}\.(?: ?\d{1,2}\.)?"
_DAY_LEADS = re.compile(rf"[\s*•–-]*(?:[^\W\d_]{{2,5}}\.(?=\s+\d)|{_DAY}(?: ?[–-] ?{_DAY})?(?=\s))")
_STOP = re.compile(r"[.!?]['\"”’)\]]*(?=\s+['\"“‘(\[]?[A-ZÀ-ÞА-Я0-9])|[.!?]['\"”’)\]]*\s*\n\s*\n|;\s")


def abbreviated(text: str, dot: int, first: int) -> bool:
    """Whether a dot is that of an abbreviation or an initial, behind `first`: "Prof.", "K."."""
    if _ABBREVIATION.search(text, max(first, dot - 8), dot + 1) is not None:
        return True
    return _NUMBER_NEXT.match(text, dot + 1) is not None and bool(
        _SHORT_NAME.search(text, max(first, dot - 8), dot + 1)
    )


def _sentences(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Sentences of one unit; a dot after an abbreviation, an initial or an ordinal number ends none."""
    found, first = [], start
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        if text[match.start()] == "." and abbreviated(text, match.start(), first):
            if not text[match.start() - 1].isdigit() or _ORDINAL_GOES_ON.match(text, stop):
                continue
        lead = _DAY_LEADS.match(text, first)
        if lead is not None and lead.end() == stop:
            continue
        if text[first:stop].strip():
            found.append((first, stop))
        first = stop
    if text[first:end].strip():
        found.append((first, end))
    return tuple(found)
