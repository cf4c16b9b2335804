"""What the list that a time stands in says of its role: a column of deadlines, the hours of a programme, an office's days."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from calsync.extract.language import anywhere, in_any_case
from calsync.extract.layout import Layout
from calsync.extract.lexicon import Lexicon, head_pattern
from calsync.extract.listing import ACTIONS, AGENDA, DEADLINES, OFFICE, PROGRAMME, ZONES, Column, Listing
from calsync.extract.mentions import Dated
from calsync.extract.phrases import Phrases
from calsync.extract.roles import DEADLINE, EVENT, FORMER, HISTORY, HOURS, NONE, STAMP, UNDER_A_DAY, Role
from calsync.span import Precision, Span, WhenKind

AN_ITEM = Role(NONE, "an item of an agenda")
_ITEM_OF = (
    r"(?:(?=\S{0,11}\d)[\w/.()]{1,12}[.):]*\s+|[IVX]{1,5}[.):]*\s+|[A-Za-z][.)]\s+)?"  # "8. ", "C008/25 ", "IV. "
)
COMES = Phrases(rf"\W*{_ITEM_OF}{in_any_case(lambda cues: cues.sittings.coming)}(?!\w)", re.I)
_LINE = 240  # characters of a line in which it says so
_BY_COLUMN = {"deadline": DEADLINE, "former": FORMER, "stamp": STAMP}


_UNCHANGED = Phrases(rf"\W*{anywhere(lambda cues: cues.roles.unchanged)}\b", re.IGNORECASE)


def _unchanged(dated: Dated, listing: Listing, column: Column, text: str) -> bool:
    """Whether the row of a former time says that it stands: "was Tue 3 May | unchanged, 7 pm"."""
    further = (c for c in listing.cells_of(dated.unit.index) if c.start > dated.start)
    return column.holds == "former" and any(_UNCHANGED.match(text, c.start, c.end) for c in further)


def roles_of_lists(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """Gives the times of tables and lists the role that their column or their list tells."""
    rows: dict[int, list[Dated]] = {}
    for dated in found:
        listing = layout.lists.of(dated.unit.index)
        if listing is None or dated.role.name not in (EVENT, NONE, DEADLINE):
            continue
        column = listing.column_at(dated.unit.index, dated.start)
        if (
            _AFTER.search(layout.text, max(dated.unit.start, dated.start - 12), dated.start)
            and dated.role.name == DEADLINE
        ):
            dated.role = Role(NONE, "only after that time")
        elif dated.role.name == EVENT and _nothing(dated, listing, column, layout.text):
            dated.role = Role(NONE, "nothing is held then")
        elif dated.role.name == EVENT and dated.when.has_day and _names_a_deadline(dated, listing, layout.text, words):
            dated.role = Role(DEADLINE, "its row is named as one")
        elif column is not None and column.gathering and not _gathers(column, listing, words):
            dated.role = Role(NONE, f"the column {column.head!r} holds no meetings")
        elif column is not None and _begins(column, listing, layout, words):
            rows.setdefault(listing.rows[0], []).append(dated)
        elif column is not None and column.holds in _BY_COLUMN and not _unchanged(dated, listing, column, layout.text):
            dated.role = Role(_BY_COLUMN[column.holds], f"stands in the column {column.head!r}")
        else:
            rows.setdefault(listing.rows[0], []).append(dated)
    told, position = False, 0  # whether a meeting with day and hour stands before the list
    for first, times in rows.items():
        listing = layout.lists.of(first)
        while position < len(found) and found[position].start < times[0].start:
            one = found[position]
            told = told or (one.when.has_time and one.when.has_day and one.role.name == EVENT)
            position += 1
        if listing is not None:
            if listing.kind == ACTIONS:
                times = _below_the_actions(times, listing, layout)
            _by_kind(times, listing, layout.text, words, first=not told)
    _hours_of_deadlines(found)
    _before_and_after(found, layout, words)


_AFTER = re.compile(rf"\b{anywhere(lambda cues: cues.lists.after)}\s*$", re.I)
# A row says so of its own day; a notice that a meeting is called off says more.
_NOTHING = Phrases(rf"(?<!\w){anywhere(lambda cues: cues.lists.nothing)}", re.I)
_OFF = re.compile(anywhere(lambda cues: cues.lists.off), re.I)


def _hours_of_deadlines(found: Sequence[Dated]) -> None:
    """ "5 June: cut-off for requests, 23:59 UTC": an hour later in a deadline's own row is its hour."""
    for dated, hour in pairwise(found):
        of_it = (
            dated.role.name == DEADLINE and dated.unit.index == hour.unit.index and dated.unit.kind in ("row", "label")
        )
        bare = hour.when.has_time and not hour.when.has_date and hour.when.kind is WhenKind.TIME
        if of_it and bare and dated.when.has_day and not dated.when.has_time:
            joined = dated.when.join(hour.when)
            if joined is not None:
                dated.when = joined
                hour.role = Role(NONE, "the hour of the deadline in its row")


def _begins(column: Column, listing: Listing, layout: Layout, words: Lexicon) -> bool:
    """Whether a column "From" is that of first days: nothing over its table tells of a change."""
    if column.holds != "former" or words.captions.first.fullmatch(column.head) is None:
        return False
    top = layout.units[listing.head if listing.head is not None else listing.rows[0]]
    over = [layout.units[index] for index in {*top.above, *range(max(0, top.index - _UNDER), top.index)}]
    return not any(cue.search(layout.text, u.start, u.end) for u in over for cue in (words.moved, words.shifts))


def _before_and_after(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """ "Original date: 10 March / New date: 31 March": labels are the heads of a column laid on its side."""
    former, current = words.captions.former, words.captions.current
    for dated in found:
        unit = dated.unit
        if dated.role.name not in (EVENT, FORMER) or not unit.label or unit.label.endswith("?"):
            continue
        under = layout.units[unit.index + 1 : unit.index + 1 + _UNDER]
        over = layout.units[max(0, unit.index - _UNDER) : unit.index]
        if former.fullmatch(unit.label) is not None:
            if any(u.label and current.fullmatch(u.label) for u in under if u.block == unit.block):
                dated.role = Role(FORMER, f"label {unit.label!r}, over that of the new one")
        elif dated.role.name == EVENT and dated.is_day and current.fullmatch(unit.label) is not None:
            if any(
                u.label and former.fullmatch(u.label) and d.unit is u and d.is_day
                for u in (*over, *under)
                if u.block == unit.block
                for d in found
            ):
                dated.role = Role(EVENT, f"label {unit.label!r}, beside that of the former one", sure=_SURELY)


_SURELY = 0.6  # how sure a day is that a label calls the new one beside the former one
_UNDER = 3  # lines under the former time among which the new one stands


def _nothing(dated: Dated, listing: Listing, column: Column | None, text: str) -> bool:
    """Whether the row, or the cell where each column is of another gathering, says that there is none on that day.

    "No meeting in June. Next: 14 July" says it of June only.
    """
    cell = listing.cell_at(dated.unit.index, dated.start) if column is not None and column.gathering else None
    said = text[cell.start : cell.end] if cell is not None else text[dated.sentence[0] : dated.unit.end]
    return len(said) < 120 and _NOTHING.search(said) is not None and _OFF.search(said) is None


def _names_a_deadline(dated: Dated, listing: Listing, text: str, words: Lexicon) -> bool:
    """Whether the cell that names the row names a deadline: "Last date for queries", "Submission of bids"."""
    row = bisect_left(listing.rows, dated.unit.index)
    cells = listing.cells[row] if row < len(listing.cells) else ()
    if len(cells) < 2 or cells[0].start <= dated.start < cells[0].end:
        return False
    named = [c for c in cells if c.column < len(listing.columns) and listing.columns[c.column].holds == "name"]
    said = text[(named or cells)[0].start : (named or cells)[0].end].strip()
    if named and head_pattern(words.code).search(listing.columns[named[0].column].head) is not None:
        return words.asks.cue.search(said) is not None  # "Course", "Talk": what its cells name is held
    plain = len(said) < 60 and head_pattern(words.code).search(said) is None and words.asks.others.search(said) is None
    return plain and words.asks.opens.search(said) is None and words.asks.label.match(said) is not None


def _gathers(column: Column, listing: Listing, words: Lexicon) -> bool:
    """Whether a column of days is one of meetings, where another of the table is: not that of announcements, of minutes."""
    heads = head_pattern(words.code)
    others = [c for c in listing.columns if c.gathering and heads.search(c.gathering)]
    return not others or heads.search(column.gathering) is not None


def _below_the_actions(times: list[Dated], listing: Listing, layout: Layout) -> list[Dated]:
    """The times of a list of actions that are of none: behind a blank line, built otherwise than the first, or of who sits next."""
    opened, below = layout.units[listing.rows[0]], []
    for dated in times:
        unit = dated.unit
        coming = COMES.match(layout.text, unit.start, min(dated.start, unit.start + _LINE)) is not None
        if coming or (unit.block != opened.block and unit.kind != opened.kind):
            below.append(dated)
        else:
            dated.role = Role(NONE, listing.reason)
    return below


def _by_kind(times: list[Dated], listing: Listing, text: str, words: Lexicon, *, first: bool) -> None:
    """`first`: nothing before the list told its hour."""
    asked = [d for d in times if d.role.name == DEADLINE]
    if len(asked) > 1 and len(asked) * 2 >= len({d.unit.index for d in times if d.when.has_day}):
        for dated in times:
            if dated.role.name == NONE and dated.when.has_day:
                dated.role = Role(DEADLINE, "a bound among deadlines")
    times = [d for d in times if d.role.name == EVENT]
    if listing.kind == DEADLINES:
        _important(times, listing, text, words)
    _months_of_rows(times)
    hours = [d for d in times if not d.when.has_date]
    days = [d for d in times if d.when.has_day]
    if listing.kind == OFFICE:
        for dated in times:
            dated.role = Role(HOURS, listing.reason)
    elif listing.kind == ZONES:
        opening = [*days[:1], *hours[:1]] if days and hours and not days[0].when.has_time else times[:1]
        for dated in times:
            if not first or dated not in opening:
                dated.role = Role(NONE, listing.reason)
    elif listing.kind == PROGRAMME:
        for dated in hours if days else hours[1:]:  # the first hour of one day's programme is its beginning
            dated.role = Role(NONE, "an hour of the programme")
    elif listing.kind == AGENDA:
        for dated in times:
            # "Beginn: 19 Uhr" over the items is no item
            item = not dated.unit.label or not words.captions.of_a_value(dated.unit.label)
            if item and not dated.when.has_day and dated.when.month is None:
                dated.role = AN_ITEM


def _months_of_rows(times: list[Dated]) -> None:
    """A month in a row of days is theirs: "August | Tue 26"."""
    with_days = {d.unit.index for d in times if d.when.has_day and d.when.month is None}
    for dated in times:
        if dated.unit.index in with_days and not dated.when.has_day and dated.when.month is not None:
            dated.role = Role(NONE, "the month of its row")


def _important(times: list[Dated], listing: Listing, text: str, words: Lexicon) -> None:
    """Under "Important dates" each day is a deadline, but for the gathering's own and for what others do by then."""
    gathers = head_pattern(words.code)
    for dated in times:
        row = text[dated.unit.start : dated.unit.end]
        apart = words.asks.others.search(row) or words.asks.opens.search(row)
        if apart is not None or dated.when.mod in ("after", "from"):
            dated.role = Role(NONE, "what others do, among deadlines")
        elif dated.when.has_day and (gathers.search(row) is None or words.asks.label.match(row) is not None):
            dated.role = Role(DEADLINE, listing.reason)


def roles_by_days(found: Sequence[Dated], layout: Layout, today: date | None, words: Lexicon) -> None:
    """What only the days themselves tell: a quoted mail's, those of earlier entries of a log, those before an agenda's meeting."""
    _quoted(found, layout)
    _entries(found, layout, today)
    _before_the_meeting(found, layout, today)
    _programmes(found, layout, words)


def _programmes(found: Sequence[Dated], layout: Layout, words: Lexicon) -> None:
    """The days of one gathering: rows inside the days that were stated for it, or the days over a programme's hours."""
    rows: dict[int, list[Dated]] = {}
    ranges: list[tuple[date, date, int]] = []
    for dated in found:
        days = _days(dated)
        if dated.role.name != EVENT or days is None:
            continue
        listing = layout.lists.of(dated.unit.index)
        if dated.role.reason == UNDER_A_DAY and days[0] < days[1]:
            continue  # what one entry of a diary lasts is not what the others are part of
        if listing is not None and days[0] == days[1]:
            rows.setdefault(listing.rows[0], []).append(dated)
        elif days[0] < days[1] and (days[1] - days[0]).days < 15 and _of_a_gathering(dated, layout.text, words):
            ranges.append((*days, dated.start))
    for first, times in rows.items():
        listing = layout.lists.of(first)
        stretch = sorted({days[0] for d in times if (days := _days(d)) is not None})
        if listing is None or len(stretch) < 2:
            continue
        inside = any(a <= stretch[0] and stretch[-1] <= b and at < times[0].start for a, b, at in ranges)
        if inside and len(stretch) * 2 > len({d.unit.index for d in times}):
            for dated in times:
                dated.role = Role(NONE, "a day of the gathering whose days were stated before")
        elif listing.kind == PROGRAMME and all((b - a).days == 1 for a, b in pairwise(stretch)):
            _one_gathering(times, stretch)


def _of_a_gathering(dated: Dated, text: str, words: Lexicon) -> bool:
    """Whether a stretch of days is said of a gathering, not of the week that a diary tells."""
    if words.captions.diary.search(text, *dated.sentence) is not None:
        return False
    return bool(dated.unit.label) or head_pattern(words.code).search(text, *dated.sentence) is not None


def _one_gathering(times: Sequence[Dated], stretch: Sequence[date]) -> None:
    times[0].spans = [Span(stretch[0], stretch[-1], Precision.DAY)]
    for dated in times[1:]:
        dated.role = Role(NONE, "a further day of the programme")


def _days(dated: Dated) -> tuple[date, date] | None:
    first = dated.spans[0].first_day if dated.spans else None
    last = dated.spans[-1].last_day if dated.spans else None
    return (first, last) if first is not None and last is not None and not dated.spans[0].precision.vague else None


def _quoted(found: Sequence[Dated], layout: Layout) -> None:
    """The mail that is answered gives hours to the days of the answer, but no meetings of its own; what is passed on does.

    A mail is answered from the first quotation on over which stands when it was written: "On 5 May 2025, Anna wrote:", or
    which says so in a line of its own: "> Sent: 5 May 2025".
    """
    quoted = {u.index for u in layout.units if layout.text.startswith(">", u.start)}
    if not quoted:
        return
    outside = [d for d in found if d.unit.index not in quoted]
    written = {d.unit.index for d in outside if d.when.day is not None and (d.when.year is not None or d.when.has_time)}
    headed = {i for i in quoted if _SENT.match(layout.text, layout.units[i].start)}
    first = min((i for i in quoted if i - 1 in written or i in headed), default=len(layout.units))
    said = {days[0] for d in outside if d.role.name == EVENT and (days := _days(d))}
    for dated in found:
        if dated.unit.index < first or dated.unit.index not in quoted or dated.role.name not in (EVENT, DEADLINE):
            continue
        days = _days(dated)
        if days is None or days[0] not in said:
            dated.role = Role(NONE, "stands in the mail that is answered")


_SENT = re.compile(r"[> ]*\**(?:Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado|Tanggal|Tarikh)\**:\**\s[^|\n]{0,20}\d")


def _entries(found: Sequence[Dated], layout: Layout, today: date | None) -> None:
    """Lines that hold a day alone, each earlier than the one before and none to come: the entries of a log, not meetings."""
    alone = [d for d in found if d.role.name in (EVENT, STAMP) and _stands_alone(d, layout.text)]
    days = [d.spans[0].first_day for d in alone if d.spans]
    if today is None or len(days) < 2 or len(days) != len(alone):
        return
    known = [day for day in days if day is not None]
    falls = all(later >= earlier for later, earlier in pairwise(known))
    if len(known) == len(days) and falls and max(known) <= today and known[0] != known[-1]:
        for dated in alone:
            if dated.role.name == EVENT:
                dated.role = Role(STAMP, "the day of an entry in a log")


def _stands_alone(dated: Dated, text: str) -> bool:
    unit = dated.unit
    if unit.end - unit.start > dated.end - dated.start + 30:
        return False
    around = text[unit.start : dated.start] + text[dated.end : unit.end]
    return unit.kind in ("heading", "paragraph", "row") and sum(map(str.isalpha, around)) <= 3 and dated.when.has_day


def _before_the_meeting(found: Sequence[Dated], layout: Layout, today: date | None) -> None:
    """In an agenda, what lies before the meeting's own day is history: the last minutes, the accounts to the end of March."""
    meeting: dict[int, date | None] = {}
    day: date | None = None
    for dated in found:
        listing = layout.lists.of(dated.unit.index)
        days = _days(dated)
        if listing is None or listing.kind != AGENDA:
            if dated.role.name == EVENT and days is not None:
                day = day or days[0]
            continue
        held = meeting.setdefault(listing.rows[0], day or today)
        if dated.role.name == EVENT and held is not None and days is not None and days[1] < held:
            dated.role = Role(HISTORY, "lies before the meeting whose agenda this is")
