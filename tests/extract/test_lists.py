"""Tables and lists: what their rows are is told once, for the whole list."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor
from calsync.extract.layout import Layout
from calsync.extract.listing import AGENDA, DEADLINES, EVENTS, OFFICE, OVER, PROGRAMME, ZONES, Listing
from calsync.extract.mentions import Dated
from calsync.extract.roles import EVENT

_EXTRACTOR = Extractor()


def _layout(text: str, lang: str = "en", genre: str = "web-page") -> Layout:
    return _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", lang, genre, None)).layout


def _dated(layout: Layout) -> Listing:
    """The longest list of a text."""
    return max(layout.lists.all, key=lambda listing: len(listing.rows))


_DIARY = """Harbour Choir

Spring diary

12 March 2024 - Open rehearsal
19 March 2024 - Sectional for altos
14 April 2024 - Concert in St Anne's
"""
_OFFICE = """Registry of Deeds

Opening hours

Monday 9.00 - 12.30
Tuesday 9.00 - 12.30
Thursday 13.00 - 18.00
"""
_PROGRAMME = """Workshop on Dry Stone Walls, Kendal, 14 May 2024

Programme

09:30 Arrival and tea
10:00 Why walls fall
12:15 Lunch
13:30 In the field
16:00 Close
"""
_AGENDA = """Parish Council of Upper Marl, Tuesday 12 March 2024, 7.30 pm

AGENDA

1. Apologies
2. Minutes of 13 February 2024
3. Planning
4. Accounts to 31 January
5. Any other business
"""
_DATES = """Call for papers: Bridges 2025

Important dates

Abstracts: 3 June 2024
Full papers: 1 July 2024
Authors hear from us: 9 September 2024
"""
_RESULTS = """Ashcombe Rovers

Results

Sat 3 Feb - Marl Town 2-1
Sat 10 Feb - Overton 0-0
Sat 17 Feb - Netherby 1-3
"""
_OUTAGES = """Marl Valley Power

Planned power outages

- 11 March, 9:00-15:00: Hill Road
- 13 March, 8:00-12:00: Station Square
- 14 March, 13:00-16:00: Marsh End
"""
_CLOCKS = """Steering call, 6 March 2024, 15:00 UTC

| Timezone | Date/Time |
| Pacific | Wed 6 Mar 2024 07:00 |
| Eastern | Wed 6 Mar 2024 10:00 |
| India | Wed 6 Mar 2024 20:30 |
"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (_DIARY, EVENTS),
        (_OFFICE, OFFICE),
        (_PROGRAMME, PROGRAMME),
        (_AGENDA, AGENDA),
        (_DATES, DEADLINES),
        (_RESULTS, OVER),
        (_OUTAGES, OFFICE),
        (_CLOCKS, ZONES),
    ],
    ids=["diary", "office", "programme", "agenda", "deadlines", "results", "outages", "clocks"],
)
def test_a_list_is_of_one_kind(text: str, kind: str) -> None:
    assert _dated(_layout(text)).kind == kind


_TABLE = """Variance board

Closing date | Board date | Room | Minutes
2 April 2024 | 16 April 2024 | Annex | -
7 May 2024 | 21 May 2024 | Annex | -
"""


def test_a_column_tells_what_its_cells_hold() -> None:
    listing = _dated(_layout(_TABLE))
    assert [(c.holds, c.gathering) for c in listing.columns] == [
        ("deadline", ""),
        ("date", "Board"),
        ("place", ""),
        ("stamp", ""),
    ]
    assert len(listing.rows) == 2


def test_cells_that_gaps_part_belong_to_the_column_over_them() -> None:
    text = """Ferry committee

Month        Meeting          Workshop
March        Tue 12           -
April                         Wed 17
May          Tue 14           Wed 22
"""
    layout = _layout(text)
    listing = _dated(layout)
    april = text.index("Wed 17")
    unit = layout.unit_at(april)
    assert unit is not None
    column = listing.column_at(unit.index, april)
    assert column is not None
    assert column.head == "Workshop"


def test_a_html_table_keeps_its_columns() -> None:
    html = """<html><body><h1>Water board</h1><table><tr><th>Posted</th><th>Hearing date</th></tr>
    <tr><td>1 March 2024</td><td>19 March 2024</td></tr><tr><td>2 April 2024</td><td>23 April 2024</td></tr></table>"""
    listing = _dated(_layout(html, genre="html"))
    assert [c.holds for c in listing.columns] == ["stamp", "date"]
    assert listing.columns[1].gathering == "Hearing"


def test_times_in_a_column_of_deadlines_are_deadlines() -> None:
    reading = _EXTRACTOR.read(read.announcement("a", _TABLE, "2024-03-01", "en", "web-page", None))
    roles = {reading.layout.text[d.start : d.end]: d.role.name for d in reading.dated}
    assert roles["2 April 2024"] == "deadline"
    assert roles["16 April 2024"] == "event"


def test_hours_of_a_programme_are_no_meetings() -> None:
    reading = _EXTRACTOR.read(read.announcement("a", _PROGRAMME, "2024-03-01", "en", "web-page", None))
    assert len([c for c in reading.candidates if c.confidence >= 0.5]) == 1


def test_two_columns_of_a_word_and_its_value_are_labels() -> None:
    layout = _layout("Water off in Kiln Lane\n\nDate      Tuesday 12 March 2024\nFrom      08:00\nVenue     Depot\n")
    assert [(u.kind, u.label) for u in layout.units[1:]] == [("label", "date"), ("label", "from"), ("label", "venue")]


def test_a_mail_that_is_sent_on_is_laid_out_like_any_text() -> None:
    mail = """From: Ann <ann@example.org>
To: List <list@example.org>
Subject: Fwd: Rope days
Date: Fri, 1 Mar 2024 10:00:00 +0000
Content-Type: text/plain

See below.

-------- Forwarded Message --------
Subject: Rope days
Date: Thu, 29 Feb 2024 09:00:00 +0000
From: Office <office@example.org>

The Rope Forum will be held in Leeds on 14 May 2024. It was
never held there before.
"""
    layout = _layout(mail, genre="eml")
    sentence = next(layout.text[a:b] for u in layout.units for a, b in u.sentences if "Rope Forum" in layout.text[a:b])
    assert sentence.startswith("The Rope Forum will be held")
    assert any("It was never held" in layout.text[a:b] for u in layout.units for a, b in u.sentences)


def test_what_is_answered_gives_no_meeting_of_its_own() -> None:
    mail = """From: Ann <ann@example.org>
To: List <list@example.org>
Subject: Re: call
Date: Fri, 1 Mar 2024 10:00:00 +0000
Content-Type: text/plain

The Widget call will be on Tuesday, 12 March 2024 at 15:00 UTC.

> Could the Widget call be on 5 March 2024?
"""
    reading = _EXTRACTOR.read(read.announcement("a", mail, "2024-03-01", "en", "eml", None))
    days = {c.span.first_day.isoformat() for c in reading.candidates if c.confidence >= 0.5 and c.span.first_day}
    assert days == {"2024-03-12"}


def test_a_quotation_that_says_when_it_was_sent_is_a_mail_that_is_answered() -> None:
    text = """The Pond Survey has a new day: 16 March 2024.

> -------- Earlier message --------
> Sent: 20 February 2024 9:30
> The Pond Survey is on 9 March 2024.
"""
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", "en", "mail", None))
    assert [d.role.name for d in reading.dated] == ["event", "none", "none"]


def test_what_is_passed_on_in_a_quotation_is_announced() -> None:
    mail = """Dear all, from the warden:

> The Hedge Survey is on 9 March 2024, and
> the Pond Survey on 16 March 2024.
"""
    reading = _EXTRACTOR.read(read.announcement("a", mail, "2024-03-01", "en", "eml", None))
    assert [d.role.name for d in reading.dated] == ["event", "event"]


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("March 1st Parser project call\n\nAgenda\n\n1. Notes\n2. Next release\n", "en", "event"),
        ("Minutes\nDate: 1 March 2024\nTime: 19:30\nPresent: all but two\n", "en", "event"),
        ("Catatan\nTanggal: 2024-03-01\nWaktu: 19.30\nHadir: semua\n", "id", "event"),
        (
            "1 March 2024\n\nThe old mill is to be sold, and nobody yet knows who will have it after that.\n",
            "en",
            "stamp",
        ),
        ("Circular\nDate: 1 March 2024\nRef: 12/B\nThe old mill is to be sold.\n", "en", "stamp"),
    ],
)
def test_the_own_day_of_a_text_is_its_gatherings_where_it_names_one_or_tells_its_hour(
    text: str, language: str, role: str
) -> None:
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", language, "web-page", None))
    assert next(d.role.name for d in reading.dated if d.when.has_day) == role


def test_the_days_of_a_log_are_no_meetings() -> None:
    text = "Bridge repairs\n\n1 March 2024\nThe deck is closed to lorries until the bearings are in; nobody knows yet for how long.\n\n"
    text += "20 February 2024\nThe Hearing Statements of all parties are in the library, in the order in which they came.\n\n"
    text += "3 February 2024\nA Hearing Guide was written by the inspector and may be read at the town hall.\n"
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", "en", "web-page", None))
    assert {d.role.name for d in reading.dated} == {"stamp"}


def _days(text: str) -> list[str]:
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", "en", "web-page", None))
    return [c.span.stream()[0] or "" for c in reading.candidates if c.confidence >= 0.5]


def test_an_hour_in_a_column_of_hours_is_one() -> None:
    text = "Marl Rovers\n\nDate | Opponents | K.O.\nSat 9 March 2024 | Overton | 3.00\nTue 12 March 2024 | Netherby | 7.45\n"
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", "en", "web-page", None))
    assert [s.stream()[0] for d in reading.dated if d.role.name == "event" and d.when.has_day for s in d.spans] == [
        "2024-03-09T15:00",
        "2024-03-12T19:45",
    ]


def test_a_row_that_says_that_nothing_is_held_gives_no_meeting() -> None:
    text = "Fluids seminar\n\n8 March 2024 - Talk by A. Moor: Drops\n15 March 2024 - no seminar (reading week)\n22 March 2024 - Talk by B. Fell: Foam\n"
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", "en", "web-page", None))
    assert [d.role.name for d in reading.dated if d.when.has_day] == ["event", "none", "event"]


def test_the_rows_inside_the_days_of_a_meeting_are_its_programme() -> None:
    text = "The Rope Forum takes place in Leeds from 14 to 16 May 2024.\n\n14 May 2024 - Knots, registration and a session on hemp\n15 May 2024 - Session on splices\n16 May 2024 - Excursion\n"
    assert _days(text) == ["2024-05-14"]


def test_a_week_that_a_diary_tells_is_no_meeting_over_its_rows() -> None:
    text = "Diary of the town hall, 11 to 15 March 2024\n\n11 March 2024, 19:00 - Planning committee meeting\n13 March 2024, 18:00 - Parks committee meeting\n"
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", "en", "web-page", None))
    rows = [d.role.name for d in reading.dated if d.when.has_time]
    assert rows == ["event", "event"]


def test_a_column_of_announcements_beside_one_of_meetings_holds_no_meetings() -> None:
    text = "Rate board\n\nNo. | Date of board meeting | Date of announcement\n1 | 11 March 2024 | 12 March 2024\n2 | 13 May 2024 | 14 May 2024\n"
    reading = _EXTRACTOR.read(read.announcement("a", text, "2024-03-01", "en", "web-page", None))
    assert [d.role.name for d in reading.dated] == ["event", "none", "event", "none"]


def _read(text: str, lang: str = "en", genre: str = "notice") -> list[tuple[str, str]]:
    reading = _EXTRACTOR.read(read.announcement("a", text, "2026-03-02", lang, genre, None))
    return [(c.kind.value, c.span.stream()[0] or "") for c in reading.candidates if c.confidence >= 0.5]


def _times(text: str) -> list[Dated]:
    return _EXTRACTOR.read(read.announcement("a", text, "2026-03-02", "en", "notice", None)).dated


def test_columns_that_two_blanks_part_are_rows_like_any_others() -> None:
    text = """3rd Workshop on Tide Gauges
Bergen, Norway, 14-16 October 2026

Important Dates
  Title and abstract       30 April 2026
  Extended abstract        15 June 2026
  Acceptance notification  20 July 2026
  Workshop                 14-16 October 2026
"""
    assert sorted(_read(text, genre="cfp")) == [
        ("deadline", "2026-04-30"),
        ("deadline", "2026-06-15"),
        ("event", "2026-10-14"),
    ]


def test_a_row_that_is_named_as_a_deadline_is_one_beside_rows_that_are_meetings() -> None:
    text = """Tender 14/2026: Repair of culverts

Event                              Date               Time
Pre-bid meeting                    12 March 2026      10:00
Last date for queries              18 March 2026      17:00
Submission of bids                 2 April 2026       11:00
"""
    assert _read(text) == [
        ("event", "2026-03-12T10:00"),
        ("deadline", "2026-03-18T17:00"),
        ("deadline", "2026-04-02T11:00"),
    ]


def test_what_single_persons_took_upon_themselves_is_no_deadline() -> None:
    text = "# Steering group\n\n## Actions\n- Ann to send the draft by 6 March 2026\n- Bo to ask the printer by 9 March 2026\n"
    assert _read(text, genre="mail") == []


def test_a_line_over_opening_hours_is_their_heading_and_not_of_the_list_before() -> None:
    text = """Heimatverein Oberwald

Termine 2026

14.03.  Frühjahrsputz am Backhaus, 9 Uhr
18.04.  Jahreshauptversammlung, 19.30 Uhr

Öffnungszeiten der Heimatstube
So 14 - 17 Uhr
Mi 15 - 17 Uhr
"""
    assert [start for _, start in _read(text, "de")] == ["2026-03-14T09:00", "2026-04-18T19:30"]


def test_a_day_over_hours_is_the_heading_of_each_entry_under_it() -> None:
    text = """Ministry of Fisheries - weekly media diary

Monday 9 March 2026
11:00  Opening ceremony of the Harbour Centre, Quay Street

Wednesday 11 March 2026
09:30-12:00  Joint committee on quotas, Room 4
15:00  Signing ceremony with Norway
"""
    reading = _EXTRACTOR.read(read.announcement("a", text, "2026-03-02", "en", "press-release", None))
    assert [u.kind for u in reading.layout.units] == ["heading", "heading", "row", "heading", "row", "row"]
    assert ("event", "2026-03-11T09:30") in _read(text, genre="press-release")
    assert ("event", "2026-03-11T15:00") in _read(text, genre="press-release")


def test_a_cell_that_is_a_whole_row_heads_the_rows_of_its_table_that_follow() -> None:
    page = (
        "<h1>Hearings</h1><table><tr><th colspan=2>Tuesday, June 16</th></tr><tr><td>8:30 AM</td><td>Water committee</td></tr>"
        "<tr><td><s>1:00 PM</s> 2:15 PM</td><td>Harbour committee</td></tr>"
        "<tr><th colspan=2>Wednesday, June 17 (added)</th></tr><tr><td>9:00 AM</td><td>Prison committee</td></tr></table>"
        "<p>The library is shut until autumn.</p>"
    )
    layout = _layout(page, genre="html")
    kinds = {layout.text[u.start : u.end].split(" | ")[-1]: (u.kind, len(u.above)) for u in layout.units}
    assert kinds["Tuesday, June 16"] == ("heading", 1)
    assert kinds["Water committee"] == ("row", 2)
    assert kinds["The library is shut until autumn."] == ("paragraph", 1)
    starts = {start for _, start in _read(page, genre="html")}
    assert starts >= {"2026-06-16T08:30", "2026-06-17T09:00"}


def test_few_hours_under_each_of_several_days_are_meetings_also_in_a_programme_of_events() -> None:
    few = (
        "Ostwick Fair\n\nPROGRAMME OF EVENTS\n\nSaturday 6 June\n12:00 Peal of bells\n15:00 Town band concert\n21:00 Barn dance\n\n"
        "Monday 8 June\n11:00 Children's gymkhana\n\nWednesday 10 June, St Osyth\n12:00 Sung Mass\n14:00 Parish lunch\n\n"
        "Friday 12 June\n19:00 Cheese race\n"
    )
    found = [span.stream()[0] for d in _times(few) for span in d.spans if d.role.name == EVENT]
    assert found == [
        "2026-06-06T12:00",
        "2026-06-06T15:00",
        "2026-06-06T21:00",
        "2026-06-08T11:00",
        "2026-06-10T12:00",
        "2026-06-10T14:00",
        "2026-06-12T19:00",
    ]
    session = "".join(f"{hour}:00 Session {hour}\n" for hour in range(9, 16))
    many = f"Knot Theory Workshop\n\nProgramme\n\nMonday 8 June\n{session}\nTuesday 9 June\n{session}\nWednesday 10 June\n{session}"
    assert sum(d.role.name == EVENT and d.when.has_time for d in _times(many)) < 5


def test_a_day_and_its_hour_on_two_lines_are_no_heading() -> None:
    layout = _layout("Author events\n\nMary Ferris\nSaturday, June 1, 2024\n2:00 p.m.-4:00 p.m.\nHall 3\n")
    assert [u.kind for u in layout.units][2:4] == ["row", "row"]


def test_a_line_with_a_colon_over_a_day_is_the_name_of_what_is_held() -> None:
    layout = _layout(
        "Library news\n\nAuthor visit: Mary Ferris\nThursday 19 March, 6 pm. Free.\n\nVenue: Hall\nThe hall is warm.\n"
    )
    assert [u.kind for u in layout.units][1:4] == ["heading", "paragraph", "label"]


def test_the_date_of_the_next_meeting_is_no_stamp() -> None:
    reading = _EXTRACTOR.read(
        read.announcement(
            "a",
            "Allotment Committee\n\nDate of next meeting: Tuesday 24 March 2026, 7.30 pm\n",
            "2026-03-02",
            "en",
            "notice",
            None,
        )
    )
    assert [d.role.name for d in reading.dated] == ["event"]


def test_an_hour_of_the_programme_is_not_the_hour_of_the_day() -> None:
    text = "Beach clean-up day, Saturday 25 April 2026, Fellport\n\nProgramme\n09:00 Welcome at the lifeboat station\n09:15 Safety talk\n12:30 Lunch\n14:00 Closing\n"
    assert [start for kind, start in _read(text) if kind == "event"] in (["2026-04-25T09:00"], ["2026-04-25"])


def test_a_day_alone_in_its_line_is_over_the_lines_below_it_also_without_a_blank_line() -> None:
    text = (
        "Sittings of the coroner\n\nThursday 4 June\n1. Inquest 12/2026   Ferris, at 10.15 a.m.\nFriday 5 June\n"
        "2. Inquest 15/2026   Moran   Findings at 3 p.m.\nMonday 8 June\n3. Inquest 16/2026   Doyle and others\n"
    )
    layout = _layout(text)
    days = [text[u.start : u.end] for u in layout.units if u.kind == "heading" and "June" in text[u.start : u.end]]
    assert days == ["Thursday 4 June", "Friday 5 June", "Monday 8 June"]


def test_a_day_below_the_label_that_it_is_the_value_of_is_no_heading() -> None:
    text = (
        "Thursday 4 June\nInquest into the fire at the mill\n\nNext sitting:\nFriday 5 June\nDetails from the office of"
        " the coroner\n"
    )
    headings = [text[u.start : u.end] for u in _layout(text).units if u.kind == "heading"]
    assert "Friday 5 June" not in headings


def test_the_first_line_of_a_wrapped_paragraph_is_no_heading() -> None:
    text = (
        "Note by the Office of the Premier on the River States Summit\n\n"
        "Premier Ann Moran will welcome the Heads of the River States and of\n"
        "Northern Lakes Province in Port Ferris on 14 and 15 May 2026 for the\nfirst River States Summit.\n\n"
        "The Summit will speak of the common waters, and it will show once more\nhow much they mean to all.\n"
    )
    first, second, *_ = _layout(text).units
    assert (first.kind, second.kind) == ("heading", "paragraph")
    assert text[second.start : second.end].startswith("Premier Ann Moran") and "14 and 15 May" in text[: second.end]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Dale District Council\nCommittee meetings: week commencing Monday 23 November 2026\n\n"
            "Mon 23 Nov, 6pm    Environment Committee    Council Chamber\nWed 25 Nov, 10am   Licensing Sub-Committee    Committee Room 1\n",
            "en",
        ),
        ("Ausschusssitzungen: Woche vom 23. November 2026\n\nMontag, 23.11., 17 Uhr: Bauausschuss\nDienstag, 24.11., 18 Uhr: Sozialausschuss\n", "de"),
    ],
)  # fmt: skip
def test_the_week_over_the_days_of_a_list_is_no_meeting_and_a_cell_no_part_of_the_next(
    text: str, language: str
) -> None:
    found = _EXTRACTOR.extract(read.announcement("week", text, "2026-11-20", language, None))
    assert [c.span.precision.name for c in found if c.confidence >= 0.5] == ["MINUTE", "MINUTE"]
    assert {c.place.venue for c in found if c.place is not None} <= {"Council Chamber", "Committee Room 1", None}
