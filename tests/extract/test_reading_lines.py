"""Diaries whose lines begin with a place, days that are shared out among names, data that say an offset and no zone."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract.layout import lay_out
from calsync.extract.lexicon import lexicon
from calsync.extract.roles import EVENT, NONE
from calsync.model import Announcement, Candidate
from calsync.read import announcement
from tests.extract.labels import extractor


def read(text: str, language: str = "en", published: date | None = date(2026, 1, 5)) -> list[Candidate]:
    return extractor().extract(Announcement("lines", "line", text, published=published, language=language))


def dated(text: str, language: str = "en") -> dict[str, list[str]]:
    """The days, as written in ISO 8601 by start, of each title that was read, sure or not."""
    told: dict[str, list[str]] = {}
    for candidate in read(text, language):
        told.setdefault(candidate.title, []).append(str(candidate.span.stream()[0]))
    return told


DIARY = """The week in politics

MONDAY, FEBRUARY 2
    LISBON - Ocean Forum, third session (to Feb. 5).
    TALLINN, Estonia - Baltic energy ministers.

TUESDAY, FEBRUARY 3
    SKOPJE - State visit of the President of Malta.
    NAIROBI - Grain traders' congress.
"""


def test_lines_that_begin_with_a_place_in_capitals_are_entries_of_their_own() -> None:
    units = lay_out(DIARY, (), lexicon("en")).units
    assert [DIARY[u.start : u.start + 6] for u in units if u.kind in ("item", "row")] == [
        "LISBON",
        "TALLIN",
        "SKOPJE",
        "NAIROB",
    ]


def test_an_entry_of_a_diary_has_the_day_over_it_and_the_place_before_its_dash() -> None:
    told = {c.title: c for c in read(DIARY)}
    congress = told["Grain traders' congress"]
    assert congress.span.stream()[0] == "2026-02-03"
    assert congress.place is not None and congress.place.city == "Nairobi"
    forum = told["Ocean Forum"]
    assert forum.span.stream() == ("2026-02-02", "2026-02-05")
    assert forum.place is not None and forum.place.city == "Lisbon"


def test_what_one_entry_of_a_diary_lasts_does_not_swallow_the_entries_of_its_later_days() -> None:
    assert "Grain traders' congress" in {c.title for c in read(DIARY) if c.confidence >= 0.5}


def test_the_line_that_a_report_opens_with_is_no_entry() -> None:
    text = "OSLO - The harbour board will hold a public hearing on 12 February.\n\nThe board has five members."
    assert [u.kind for u in lay_out(text, (), lexicon("en")).units] == ["paragraph", "paragraph"]


def test_days_that_are_meant_in_turn_are_shared_out() -> None:
    told = dated("The Rowing Seminar and the Sailing Workshop are to be held on 23 and 24 March respectively.")
    assert told["Rowing Seminar"] == ["2026-03-23"]
    assert told["Sailing Workshop"] == ["2026-03-24"]


def test_a_day_shares_the_month_of_the_day_after_and() -> None:
    days = {
        str(c.span.stream()[0])
        for c in read("The Youth Forum on 17 and the Elders' Forum on 19 March are open to all.")
    }
    assert days == {"2026-03-17", "2026-03-19"}
    text = "Der Gemeinderat tagt am 17. und der Bauausschuss am 19. März."
    said = Announcement("lines", "line", text, published=date(2026, 1, 5), language="de")
    german = {str(span.stream()[0]) for time in extractor().read(said).dated for span in time.spans}
    assert german == {"2026-03-17", "2026-03-19"}


def test_a_number_that_counts_something_shares_no_month() -> None:
    found = read("The vote on 5 and on 6 motions was taken up again at the meeting on 19 March.")
    assert {str(c.span.stream()[0]) for c in found} <= {"2026-03-19"}


def test_what_is_to_run_from_one_day_to_another_was_not_moved_from_the_first() -> None:
    text = (
        "Having pushed back the Glass Fair in January, its makers have set new days: "
        "the postponed Glass Fair is to run from 3 May to 6 May 2026."
    )
    assert ("2026-05-03", "2026-05-06") in {c.span.stream() for c in read(text)}


def test_a_meeting_announced_for_a_day_is_no_bound_in_french() -> None:
    text = "La réunion publique sur le port est annoncée pour le 27 février à 20h, salle Bleue."
    assert "2026-02-27T20:00" in {c.span.stream()[0] for c in read(text, "fr")}


PAGE = """<!doctype html><html lang="{lang}"><head><title>What's on</title></head><body><h1>What's on</h1>
<div itemscope itemtype="https://schema.org/Event"><h3 itemprop="name">Night of the moths</h3>
<meta itemprop="startDate" content="{start}"><p>{said}</p></div>
<p>Bring a lamp. Everybody is welcome, whatever the weather, and there will be soup for all who come.</p></body></html>"""


def page(lang: str, start: str, said: str) -> Candidate:
    row = announcement("page", PAGE.format(lang=lang, start=start, said=said), "2026-01-05", "en", "html")
    return extractor().extract(row)[0]


def test_data_with_an_offset_keep_it_though_no_zone_is_known() -> None:
    span = page("en", "2026-02-20T18:30:00+10:00", "Friday 20 February, 6.30pm").span
    assert (span.stream()[0], span.tz) == ("2026-02-20T18:30", "Etc/GMT-10")


def test_a_page_in_australian_english_tells_which_clock_the_offset_is_of() -> None:
    assert page("en-AU", "2026-02-20T18:30:00+10:00", "Friday 20 February, 6.30pm").span.tz == "Australia/Brisbane"


def test_the_language_of_a_page_tells_its_country_where_nothing_else_does_but_american_english_does_not() -> None:
    assert page("en-GB", "2026-02-20T18:30:00", "Friday 20 February, 6.30pm").span.tz == "Europe/London"
    assert page("en-US", "2026-02-20T18:30:00", "Friday 20 February, 6.30pm").span.zone_assumed


def test_two_days_of_one_meeting_with_hours_of_their_own_go_from_the_first_to_the_last() -> None:
    text = "The Boiler Makers' Congress meets on Monday 2 March from 8 am to 6 pm and Tuesday 3 March from 7 am to 9:30 am."
    assert ("2026-03-02T08:00", "2026-03-03T09:30") in {c.span.stream() for c in read(text)}


def test_days_that_do_not_follow_on_one_another_stay_apart() -> None:
    text = "The drop-in session is on Monday 2 March from 8 am to 6 pm and Friday 6 March from 7 am to 9 am."
    assert {c.span.stream()[0] for c in read(text)} == {"2026-03-02T08:00", "2026-03-06T07:00"}


def test_what_ministers_meet_for_is_the_name_of_their_meeting() -> None:
    told = dated("Harbour ministers will meet on screen on 9 May for the 14th Northern Ports Forum.")
    assert told == {"14th Northern Ports Forum": ["2026-05-09"]}
    assert "Council meeting" in dated("The Council meets on 9 May for lunch.")


def test_those_who_hold_theirs_hold_what_was_named_last() -> None:
    text = (
        "A few shareholders meetings are all that is left this month.\n\n"
        "Northbrook, Tallow Mills and Pier One hold theirs on Wednesday 14 January."
    )
    reading = extractor().read(Announcement("lines", "line", text, published=date(2026, 1, 5), language="en"))
    owners = [f"{who} shareholders meeting" for who in ("Northbrook", "Tallow Mills", "Pier One")]
    wednesday = text.index("Wednesday")
    assert [link.name.title for link in reading.links if link.name and link.dated.start == wednesday] == owners


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Results call\nThe mill holds its results call on Thursday, 8 May 2026 at 5 p.m. in the Weaver Room.\n\n"
            "A shareholder meeting with the board takes place on Thursday, 8 May 2026 at 5 p.m.; all are welcome.\n",
            "en",
        ),
        (
            "Jahresversammlung des Hafenvereins am 8. Mai 2026 um 17 Uhr\n\n"
            "Alle Mitglieder sind zum Treffen am 8. Mai 2026 um 17 Uhr in der Segelhalle eingeladen.\n",
            "de",
        ),
        (
            "Assemblée générale de l'association du port le 8 mai 2026 à 17 h\n\n"
            "Les membres sont invités à la réunion publique du 8 mai 2026 à 17 h, salle des Voiles.\n",
            "fr",
        ),
    ],
)
def test_at_one_minute_running_text_tells_of_one_meeting(text: str, language: str) -> None:
    assert len([c for c in read(text, language) if c.confidence >= 0.5]) == 1


def test_two_rows_with_one_minute_are_two_meetings() -> None:
    rows = "8 May 2026, 5 p.m.: harbour walk, from the mole\n8 May 2026, 5 p.m.: chess evening, Sail Loft\n"
    assert {c.title for c in read(rows)} == {"Harbour walk", "Chess evening"}


def roles(line: str, language: str) -> set[str]:
    text = f"Club\n\n- {line}\n- 30.9.2026: Forum\n"
    return {d.role.name for d in extractor().read(Announcement("lines", "line", text, language=language)).dated[:1]}


@pytest.mark.parametrize(
    ("row", "language"),
    [
        ("Mon 4 May 2026 - PUBLIC HOLIDAY (Labour Day)", "en"),
        ("13-17 April 2026: spring break, no rehearsals", "en"),
        ("4. Mai 2026: Feiertag – keine Probe", "de"),
        ("4 mai 2026 : férié", "fr"),
        ("4 de mayo de 2026: feriado", "es"),
        ("4 Mei 2026: cuti umum", "ms"),
        ("4 Mei 2026: libur nasional", "id"),
    ],
)
def test_a_row_that_says_that_nobody_works_tells_of_no_meeting(row: str, language: str) -> None:
    assert roles(row, language) == {NONE}


@pytest.mark.parametrize(
    ("row", "language"),
    [
        ("16 May 2026: holiday market, Town Hall", "en"),
        ("16 May 2026: Holiday: carol concert", "en"),
        ("16 May 2026, 3 pm: half-term, family trail", "en"),
        ("23. Mai 2026: Ferienkonzert", "de"),
        ("8 mai 2026 : concert de vacances", "fr"),
    ],
)
def test_what_is_held_in_the_holidays_is_no_day_off(row: str, language: str) -> None:
    assert roles(row, language) == {EVENT}
