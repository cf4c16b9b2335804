"""Hours find their day: what begins a gathering, what ends it, what is said once for a whole list."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement
from tests.extract.labels import extractor


def spans(text: str, language: str = "en", published: date | None = date(2026, 1, 5)) -> set[str]:
    """Start, or start and end, of each time that may be a gathering's."""
    row = Announcement("hours", "hours", text, published=published, language=language)
    return {
        "/".join(filter(None, span.stream()))
        for dated in extractor().read(row).dated
        if dated.role.name == "event"
        for span in dated.spans
    }


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("Spring Concert\n\nSaturday 14 March 2026. Doors 18:45, starts 19:30.\n", "en", "2026-03-14T19:30"),
        (
            "Mitgliederversammlung\n\nDatum: 18. März 2026\nBeginn: 19:00 Uhr\nOrt: Vereinsheim",
            "de",
            "2026-03-18T19:00",
        ),
        (
            "Annual Meeting\n\nThursday, May 14, 2026. Sign-in 6:30 p.m., call to order 7:00 p.m.\n",
            "en",
            "2026-05-14T19:00",
        ),
        (
            "Harbour Parade, Sunday 26 April 2026\n\nMuster at the slip at 10.15; the ceremony begins at 10.40.\n",
            "en",
            "2026-04-26T10:40",
        ),
        ("Sommerkonzert am 12. Juni 2026, Einlass 18.30 Uhr, Beginn 19.30 Uhr.\n", "de", "2026-06-12T19:30"),
    ],
)
def test_a_gathering_begins_when_it_begins_and_not_when_people_come(text: str, language: str, start: str) -> None:
    assert spans(text, language) == {start}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (
            "Plant sale on Saturday 24 January at the scout hut, 10 to 2, bring cash.\n",
            "2026-01-24T10:00/2026-01-24T14:00",
        ),
        ("The councillor's surgery is this Friday, 6 to 7 in the library.\n", "2026-01-09T18:00/2026-01-09T19:00"),
        ("Pub quiz Fri 23rd 7 for 7.30 (back bar)\n", "2026-01-23T19:30"),
        (
            "The board will meet in regular session at 9:30 o'clock P.M. on Monday, February 9, 2026.\n",
            "2026-02-09T21:30",
        ),
        ("Sales\n\nWed 4 Feb    SHEEP, incl. draft ewes          10.30\n", "2026-02-04T10:30"),
        ("Mi 4. Februar   Vorstandssitzung   19.30\n", "2026-02-04T19:30"),
        (
            "DATE:   Saturday, February 7, 2026\nTIME:   8:30 AM - 3:00 PM\nPLACE:  Harbor Hall\n",
            "2026-02-07T08:30/2026-02-07T15:00",
        ),
    ],
)
def test_an_hour_needs_no_sign_where_a_day_stands_before_it(text: str, span: str) -> None:
    assert span in spans(text, "de" if text.startswith("Mi ") else "en")


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("Programme\n\nMer. 11/2    Sortie au lac        RDV 13h30\n", "fr", "2026-02-11T13:30"),
        ("Programme\n\nDim. 15/2    Nettoyage du lavoir     8h à 12h\n", "fr", "2026-02-15T08:00/2026-02-15T12:00"),
        ("Termine\n\nSa 21.2.  Lange Tafel in der Allee, ab 16 h\n", "de", "2026-02-21T16:00"),
        ("Jadwal\n\nMinggu 25 Januari pkl. 18.00 Malam puji syukur di Gedung Serbaguna\n", "id", "2026-01-25T18:00"),
        ("Diary\n\n- Tues. 17 Feb. Pancake supper, 6.30pm\n", "en", "2026-02-17T18:30"),
    ],
)
def test_a_day_that_opens_its_line_is_no_sentence_of_its_own(text: str, language: str, span: str) -> None:
    assert span in spans(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "On Saturday 24 January the Herons won, and how: 5-3.\n",
        "The council met on 24 January. Items 10 to 2 of the list, 8-1, were put off.\n",
        "Tickets for 24 January\n\nAdults    £10.00\nChildren    4.55 each\n",
    ],
)
def test_numbers_that_are_no_hours_stay_numbers(text: str) -> None:
    assert not any("T" in span for span in spans(text))


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("Open rehearsal: Friday 13 March 2026, h 10.30, Great Hall.\n", "en", "2026-03-13T10:30"),
        ("Latihan bersama, Minggu 8 Maret 2026, pk. 08.00 WITA, lapangan kota.\n", "id", "2026-03-08T08:00"),
        ("Generalprobe am 14. März 2026 (9.30 und 11.30 Uhr), Aula.\n", "de", "2026-03-14T09:30"),
        ("The tide walk is on 9 March 2026, starting at _6:00pm_.\n", "en", "2026-03-09T18:00"),
        ("Kolloquium am 9. März 2026, Beginn erst *17:15*.\n", "de", "2026-03-09T17:15"),
        ("Workshop on Tuesday 10 March 2026. Session 09:00, main hall.\n", "en", "2026-03-10T09:00"),
        (
            "Choir evening on Saturday 14 March 2026, doors 6.30 pm. Supper 7.15 and songs 8.00 in the nave.\n",
            "en",
            "2026-03-14T20:00",
        ),
    ],
)
def test_an_hour_is_known_by_what_leads_to_it_and_by_how_its_text_writes_hours(
    text: str, language: str, span: str
) -> None:
    assert span in spans(text, language)


def test_a_price_is_no_hour_where_hours_are_written_with_a_point() -> None:
    text = "Choir evening, 14 March 2026, 7.30 pm. Tickets cost £7.50, members 5.25.\n"
    assert spans(text) == {"2026-03-14T19:30"}


def test_the_hours_that_a_day_may_have_are_weighed_and_the_likeliest_is_its_own() -> None:
    text = "Harvest supper\n\nSaturday 10 October 2026\n\nThe kitchen opens at 5 pm. Supper begins at 7 pm.\n"
    row = Announcement("hours", "hours", text, published=date(2026, 9, 5), language="en")
    (day,) = (dated for dated in extractor().read(row).dated if dated.hours)
    assert {option.clock for option in day.hours} == {None, (17, 0), (19, 0)}
    assert sum(option.weight for option in day.hours) == pytest.approx(1)
    assert max(day.hours, key=lambda option: option.weight).clock == (19, 0)
    assert day.when.hour == 19


@pytest.mark.parametrize(
    "said", ["Play starts at 19:00 sharp.", "Play starts at 19:00 sharp at the home club.", "At 7 pm."]
)
def test_the_rows_that_have_one_hour_from_the_same_words_have_it_all_or_none(said: str) -> None:
    text = f"Fixtures\n\n5 October   Mill v Castle\n12 October  Castle v Union\n19 October  Union v Mill\n\n{said}\n"
    found = spans(text, published=date(2026, 9, 28))
    assert len(found) == 3
    assert len({span[10:] for span in found}) == 1


def test_an_hour_that_is_said_to_end_it_is_its_end() -> None:
    text = "Choir night\n\nSaturday 18 April 2026, St Ann's. Doors 19:45, starts 20:15, ends about 22:00.\n"
    assert spans(text) == {"2026-04-18T20:15/2026-04-18T22:00"}


def test_a_length_that_stands_alone_is_the_end() -> None:
    text = "Curator's talk: Nets and knots\n\nWednesday 28 January 2026, 12.30pm, Library. 45 minutes. Free.\n"
    assert spans(text) == {"2026-01-28T12:30/2026-01-28T13:15"}
    assert spans("Radio marathon: 24 hours from 6 am, Saturday 7 March 2026.\n") == {
        "2026-03-07T06:00/2026-03-08T06:00"
    }


ROWS = "\n\n21 January | Knots\n18 February | Splices\n18 March | Whippings\n"


@pytest.mark.parametrize(
    "said",
    [
        "Meetings are held at 7.30 pm in the boathouse.",
        "All talks begin at 7.30 pm unless marked.",
        "Wednesdays at 7.30 pm in the boathouse.",
        "Doors 7 pm, talks start at 7.30 pm.",
    ],
)
def test_an_hour_said_once_is_the_hour_of_each_row(said: str) -> None:
    assert {s[-5:] for s in spans(f"River Club: evenings of 2026\n\n{said}{ROWS}") if "T" in s} == {"19:30"}


def test_the_hour_of_a_list_is_not_that_of_an_office_a_single_day_or_another_weekday() -> None:
    office = spans(f"River Club: evenings of 2026\n\nThe office is open Monday to Friday, 9 am to 3 pm.{ROWS}")
    assert office == {"2026", "2026-01-21", "2026-02-18", "2026-03-18"}
    single = spans(
        "Notes\n\nMeetings are held at 7.30 pm.\n\nThe members went out to the reef on 3 December 2025 in fair weather.\n"
    )
    assert single == {"2025-12-03"}
    saturday = spans(f"River Club: evenings of 2026\n\nWednesdays at 7.30 pm.{ROWS}21 March | Outing\n")
    assert "2026-03-21" in saturday


def test_the_last_minute_of_a_day_is_that_of_deadlines_and_begins_nothing() -> None:
    text = """Workshop on Rope Splicing

Important dates (all 23:59, anywhere on earth)
Abstracts:      February 24, 2026
Papers:         March 3, 2026
Camera-ready:   May 6, 2026
Workshop:       July 8, 2026
"""
    assert spans(text) == {"2026-07-08"}


def test_a_row_keeps_its_own_hour() -> None:
    text = "River Club: evenings of 2026\n\nMeetings are held at 7.30 pm.\n\n21 January | Knots\n18 February, 4 pm | Splices\n"
    assert spans(text) >= {"2026-01-21T19:30", "2026-02-18T16:00"}


def test_each_column_has_the_hour_that_is_said_of_it() -> None:
    text = (
        "Harbour Board calendar\n\nRegular meetings start at 7:00 p.m., workshops at 6:30 p.m., all in the hall.\n\n"
        "Month | Regular meeting | Workshop\nAugust 2026 | Tue 25 | Tue 11\nSeptember 2026 | Tue 29 | Tue 8\n"
    )
    assert spans(text) >= {"2026-08-25T19:00", "2026-08-11T18:30", "2026-09-29T19:00", "2026-09-08T18:30"}


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        (
            "The club meets on 21 January 2026 at 7 pm. It meets again on 18 February 2026, same time.\n",
            "en",
            "2026-02-18T19:00",
        ),
        (
            "Der Verein trifft sich am 21. Januar 2026 um 19 Uhr und am 18. Februar 2026 zur gleichen Zeit.\n",
            "de",
            "2026-02-18T19:00",
        ),
    ],
)
def test_the_same_hour_is_the_one_told_before(text: str, language: str, start: str) -> None:
    assert start in spans(text, language)


def test_a_month_at_the_head_of_a_row_or_line_is_the_month_of_its_days() -> None:
    text = "Board calendar 2026-27\n\nOctober | Tue 27 | Tue 13\nJanuary | Tue 26 | Tue 12\n"
    assert spans(text, published=date(2026, 6, 1)) >= {"2026-10-27", "2026-10-13", "2027-01-26", "2027-01-12"}


def test_december_is_followed_by_the_january_of_the_year_after() -> None:
    text = "Evenings from October 2026\n\n14 October | Knots\n9 December | Splices\n13 January | Whippings\n"
    assert "2027-01-13" in spans(text, published=date(2026, 2, 1))


def test_days_without_a_year_are_near_the_first_full_date_of_a_text_without_a_day() -> None:
    text = "Parish Council\n\nThe annual meeting is on Monday 18 May 2026.\n\nFurther meetings\n\n15 June\n20 July\n"
    assert spans(text, published=None) >= {"2026-05-18", "2026-06-15", "2026-07-20"}


def test_each_entry_under_a_day_is_of_that_day() -> None:
    text = (
        "What is on in the harbour quarter\n\nSaturday 14 March 2026\n\n"
        "10.00 Plant sale, Rope Walk Hall\n19.30 Concert of the harbour choir, St Ann's\n\n"
        "Sunday 15 March 2026\n\nOpen studios, Net Loft\nBoat auction, slipway (to 16 March)\n"
    )
    assert spans(text) >= {"2026-03-14T10:00", "2026-03-14T19:30", "2026-03-15", "2026-03-15/2026-03-16"}


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("The exhibition opens on 5 May 2026 and runs until 20 May 2026.\n", "en", "2026-05-05/2026-05-20"),
        ("28 Apr 2026  Budget workshop through Wednesday, Apr 29, all day\n", "en", "2026-04-28/2026-04-29"),
        ("Die Ausstellung beginnt am 5. Mai 2026 und endet am 20. Mai 2026.\n", "de", "2026-05-05/2026-05-20"),
        ("Latihan bermula pada 5 Mei 2026 dan berlangsung hingga 9 Mei 2026.\n", "ms", "2026-05-05/2026-05-09"),
        ("Jarmarkt: 3 and 4 June 2026, 7 a.m. to 1 p.m.\n", "en", "2026-06-03/2026-06-04"),
    ],
)
def test_a_gathering_goes_on_to_the_day_that_is_said(text: str, language: str, span: str) -> None:
    assert spans(text, language) == {span}


def test_a_time_that_something_was_moved_to_is_no_end() -> None:
    assert "2026-05-05/2026-05-20" not in spans("The hearing of 5 May 2026 was moved to 20 May 2026.\n")


def test_a_further_hour_belongs_to_a_gathering_with_a_name_of_its_own() -> None:
    text = (
        "Thursday 28 May 2026: Schools' Day, 9 a.m. to 1 p.m., primary school. "
        "In the evening the Patrons' Dinner, 7:30 p.m., boathouse.\n"
    )
    assert spans(text) == {"2026-05-28T09:00/2026-05-28T13:00", "2026-05-28T19:30"}


def test_the_hour_of_another_sentence_is_not_the_hour_of_the_gathering() -> None:
    text = (
        "On 5 May 2026 the minister opens the harbour conference in Delft with guests from nine countries. "
        "She meets the press of the region in a tent beside the hall at 14:00.\n"
    )
    assert "2026-05-05" in spans(text)


def test_a_weekday_that_ends_something_is_the_one_after_its_beginning() -> None:
    text = "SINGAPORE, Jan 5: Ministers meet at the harbour forum, which opened here today and ends on Sunday.\n"
    assert spans(text) == {"2026-01-05/2026-01-11"}


def test_a_column_of_hours_holds_hours() -> None:
    text = (
        "Harbour Rovers: next matches\n\nDate | Opponents | K.O.\nSat 21 March 2026 | Castle United | 3.00\n"
        "Sat 28 March 2026 | Millbrook | 12.30\nTue 31 March 2026 | Port Vics | 7.45\n"
    )
    assert spans(text) == {"2026-03-21T15:00", "2026-03-28T12:30", "2026-03-31T19:45"}


def test_the_days_of_a_whole_gathering_say_more_than_its_opening_hour() -> None:
    text = (
        "Board of Harbour Governors, 9-13 March 2026\n\nThe Board of Harbour Governors opens at 10:30 on Monday, 9 March 2026, "
        "in the Rope Room and lasts all week.\n"
    )
    row = Announcement("hours", "hours", text, published=date(2026, 1, 5), language="en")
    assert [c.span.stream() for c in extractor().extract(row)] == [("2026-03-09", "2026-03-13")]


def test_the_hours_under_each_day_of_a_diary_are_meetings_of_that_day() -> None:
    text = (
        "This week at the Lighthouse Arts Centre\n\nThursday 8 January\n10:30 Toddler music\n19:30 Blackwater Quartet\n\n"
        "Friday 9 January\n14:00 Film: The Long Tide\n20:00 Comedy night\n"
    )
    assert spans(text) >= {"2026-01-08T10:30", "2026-01-08T19:30", "2026-01-09T14:00", "2026-01-09T20:00"}


def test_bare_numbers_in_the_row_of_a_month_are_its_days() -> None:
    text = (
        "School Board calendar 2026-27\n\nRegular meetings are held at 6:00 p.m.; work sessions begin at 5:00 p.m.\n\n"
        "Month | Regular meeting | Work session\nAugust | 11 | 25\nSeptember | 8 | 22\nJanuary | 12 | 26\n"
    )
    assert spans(text, published=date(2026, 2, 3)) >= {"2026-08-11T18:00", "2026-08-25T17:00", "2027-01-26T17:00"}


def test_days_with_their_weekday_open_rows_under_the_heading_of_their_month() -> None:
    text = (
        "DIOCESE OF CALVERDEN\nThe Bishop's engagements, OCTOBER 2026\n\n"
        "2  Fri   Deanery synod, Ostwick, 7 pm\n4  Sun   Confirmation, St Bride's, 10 am\n13-15    Clergy retreat, Marwick House\n"
        "20 Tue   Diocesan council 2 pm\n"
    )
    assert spans(text) >= {"2026-10-02T19:00", "2026-10-04T10:00", "2026-10-13/2026-10-15", "2026-10-20T14:00"}


def test_days_stand_before_their_weekday_in_brackets_in_a_table_of_a_month() -> None:
    text = "Jadwal Posyandu\n\nJUNI 2026\n\n3 (Rabu) | Posyandu Anggrek | 08.00\n16 (Selasa) | Vaksin hewan | 09.00\n"
    assert spans(text, "id") >= {"2026-06-03T08:00", "2026-06-16T09:00"}


def test_numbers_that_only_count_the_rows_under_a_month_are_no_days() -> None:
    text = "Reading group, March 2026\n\n1   Which book next?\n2   The budget\n3   The summer outing\n"
    assert not {"2026-03-01", "2026-03-02", "2026-03-03"} & spans(text)


def test_a_number_that_is_not_of_its_weekday_is_no_day_of_that_month() -> None:
    text = "Rota, March 2026\n\n3 Sun   Jo and Pat\n17 Sun   Ali and Kim\n"
    assert not {"2026-03-03", "2026-03-17"} & spans(text)


def test_a_short_month_alone_in_its_line_is_over_the_days_below_it() -> None:
    text = "Meetings 2026\n\nFebruary\nMon 9      3.00pm   Council\n\nMarch\nMon 16     3.00pm   Council\nTue 24     5.30pm   Harbour committee\n"
    assert spans(text) >= {"2026-02-09T15:00", "2026-03-16T15:00", "2026-03-24T17:30"}


def test_the_days_of_a_calendar_of_meetings_stand_in_the_columns_of_their_months() -> None:
    by_gaps = (
        "Calendar of meetings 2026\n\nMeetings start at 6.30 pm.\n\n                JUN   JUL   SEP\n"
        "Council          -    14     -\nCabinet          9     7    15\n"
    )
    by_bars = (
        "Calendar of meetings 2026\n\n| | June | July | Sept |\n| Council | - | 14 | - |\n| Cabinet | 9 | 7 | 15 |\n"
    )
    days = {"2026-06-09", "2026-07-07", "2026-07-14", "2026-09-15"}
    assert days <= {day[:10] for day in spans(by_gaps)}
    assert days <= {day[:10] for day in spans(by_bars.replace("Sept", "Sep"))}


def test_figures_in_the_columns_of_months_are_no_days() -> None:
    text = "Visitors to the museum 2026\n\n             JAN   FEB   MAR\nAdults        12    15    22\nChildren       8     9    14\n"
    assert not {"2026-01-12", "2026-02-15", "2026-03-22"} & spans(text)


def test_a_weekly_hour_is_that_of_the_days_that_are_listed() -> None:
    text = "Cinéma associatif\n\nSéances le jeudi à 20h30, salle des fêtes.\n\n8 janvier : Le Phare\n15 janvier : Rue des Tilleuls\n"
    assert spans(text, "fr") >= {"2026-01-08T20:30", "2026-01-15T20:30"}


def test_an_hour_that_is_said_of_all_evenings_is_not_taken_from_any() -> None:
    text = (
        "Harbour Twinning Circle\nProgramme\n\nThursday 15 January: Regular Meeting. A member speaks of her journey to Tromso.\n"
        "Friday 6 February. Shared supper at a member's home. Say whether you come.\nThursday 12 March Annual General Meeting (AGM)\n\n"
        "All evening meetings: Rope Room, Blackwater, 7.00 pm\n"
    )
    assert spans(text) >= {"2026-01-15T19:00", "2026-02-06T19:00", "2026-03-12T19:00"}


def test_hours_before_their_weekdays_are_those_of_an_office() -> None:
    text = (
        "RIVER BOARD\n\nREGULAR SESSION\nTuesday, January 13, 2026 - 6:00 P.M.\nBoard Room, Town Hall\n\n"
        "Who needs help to take part may reach the clerk's office, 8:00 a.m. - 5:00 p.m., Monday through Friday.\n"
    )
    assert spans(text) - {""} == {"2026-01-13T18:00"}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Hat-making workshop, 24 January, 13-17h, top floor\n", "2026-01-24T13:00/2026-01-24T17:00"),
        ("Hat fair, Sat 24 January 10–16 h\n", "2026-01-24T10:00/2026-01-24T16:00"),
        ("Hill walk on 24 January, 3-4 h, bring water\n", "2026-01-24"),
    ],
)
def test_hours_with_an_h_are_those_of_the_day_before_them_unless_they_are_a_length(text: str, span: str) -> None:
    assert spans(text) == {span}


def test_the_number_of_a_house_is_no_day() -> None:
    text = "La séance ordinaire du lundi 12 janvier 2026, à 20 h 00, au 19, rue du Moulin, portera sur le budget.\n"
    assert spans(text, "fr") == {"2026-01-12T20:00"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("NOTICE OF GENERAL MEETING\n\nDate: 15 January 2026\n\nDay: Thursday\n\nTime: 2.30 pm\n\nVenue: Loft\n", "en"),
        ("NOTICE OF GENERAL MEETING\n\nDay: Thursday\nDate: 15 January 2026\nTime: 2.30 pm\nVenue: Loft\n", "en"),
        ("NOTIS MESYUARAT AGUNG\n\nTarikh : 15 Januari 2026\n\nHari : Khamis\n\nMasa : 2.30 petang\n\nTempat : Dewan\n", "ms"),
        ("Mitgliederversammlung\n\nDatum: 15. Januar 2026\n\nWochentag: Donnerstag\n\nOrt: Werft\n\nBeginn: 14.30 Uhr\n", "de"),
    ],
)  # fmt: skip
def test_a_form_tells_one_day_whatever_stands_between_its_lines(text: str, language: str) -> None:
    assert spans(text, language) == {"2026-01-15T14:30"}


@pytest.mark.parametrize(
    ("text", "language", "starts"),
    [
        ("Council meetings in October\nWednesday 7 – 9.30am\nWednesday 14 – 9.30am\n", "en", ["2026-10-07T09:30", "2026-10-14T09:30"]),
        ("Consejo Municipal: sesiones de octubre\nMiércoles 7 – 09:30 hrs\nMiércoles 14 – 09:30 hrs\n", "es", ["2026-10-07T09:30", "2026-10-14T09:30"]),
        ("Réunions d'octobre\nMercredi 7 – 20h30\nMercredi 14 – 20h30\n", "fr", ["2026-10-07T20:30", "2026-10-14T20:30"]),
        ("Yoga meeting\nWednesday 7 – 8.30pm\n", "en", ["2026-09-23T19:00"]),
    ],
)  # fmt: skip
def test_numbers_behind_weekdays_are_days_where_they_go_on_by_weeks(
    text: str, language: str, starts: list[str]
) -> None:
    one = Announcement("hours", "hours", text, published=date(2026, 9, 21), language=language)
    assert [str(c.span.stream()[0]) for c in extractor().extract(one)] == starts


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("Spring Fair\nDate: Monday 9 March\nTime: 19.00\nVenue: Village Hall", "en", "2026-03-09T19:00"),
        ("Spring Fair\nDate: Monday 9 March\nTime: 1900\nVenue: Village Hall", "en", "2026-03-09T19:00"),
        ("Spring Fair\nDate: Monday 9 March\nTime: 10-12\nVenue: Hall", "en", "2026-03-09T10:00/2026-03-09T12:00"),
        ("Hafenfest\nDatum: Montag, 9. März\nUhrzeit: 18.30\nOrt: Rathaus", "de", "2026-03-09T18:30"),
        ("Assemblée générale\nDate : lundi 09/03\nHeure : 19h\nLieu : Mairie", "fr", "2026-03-09T19:00"),
        (
            "Asamblea general\nFecha: lunes 9 de marzo\nHora: de las 10 a las 12\nLugar: Ayuntamiento",
            "es",
            "2026-03-09T10:00/2026-03-09T12:00",
        ),
        ("Mesyuarat agung\nTarikh: 9 Mac 2026\nMasa: 20.30\nTempat: Dewan", "ms", "2026-03-09T20:30"),
        ("Rapat umum\nTanggal: 9 Maret 2026\nWaktu: 19.30\nTempat: Aula", "id", "2026-03-09T19:30"),
    ],
)
def test_the_label_of_an_hour_makes_one_of_a_number(text: str, language: str, meant: str) -> None:
    assert meant in spans(text, language)


def test_a_label_of_an_hour_makes_none_of_a_day_or_a_length() -> None:
    assert spans("Spring Fair\nTime: 9 March 2026, 7pm\nHours: 12") == {"2026-03-09T19:00"}
    assert spans("Spring Fair\nDate: 9 March 2026\nTime: 10 minutes") == {"2026-03-09"}


def test_rows_with_a_day_and_an_hour_with_a_point_each() -> None:
    rows = "Meetings in March\n\nTue 3    Assembly    15.30\nMon 9    Planning    19.30\nThu 12   Housing     18.00\n"
    assert spans(rows) == {"2026-03-03T15:30", "2026-03-09T19:30", "2026-03-12T18:00"}


@pytest.mark.parametrize(
    "said",
    [
        "on Monday 9 March, 1900 hrs",
        "on Monday 9 March, 1900",
        "on 9 March 2026, 1900",
        "on 2026-03-09 1900 hrs",
        "on 09.03.2026, 1900",
        "at 1900 on Monday 9 March",
        "on Monday, March 9, 7 in the evening",
        "on Mon. 9 Mar., 7 p.m.",
        "on 9 March (Mon), 19.00 hrs",
        "on Mon 9 March - 7 o'clock in the evening",
    ],
)
def test_an_hour_is_no_year_and_no_day(said: str) -> None:
    assert spans(f"The Spring Fair takes place {said} in the Village Hall.") == {"2026-03-09T19:00"}


def test_days_before_their_hours_are_a_list_of_days() -> None:
    text = "The Spring Fair takes place on March 9 and 16, 6-9pm, in the Village Hall."
    assert spans(text) == {"2026-03-09T18:00/2026-03-09T21:00", "2026-03-16T18:00/2026-03-16T21:00"}


def test_a_round_number_behind_a_date_may_count() -> None:
    assert spans("The Spring Fair of 9 March 2026, 1200 visitors last time, is open to all.") == {"2026-03-09"}


def test_a_weekday_with_its_point_opens_no_item() -> None:
    text = "Fête du port\n\nsam. 7 mars\n10h → 12h30 Quai Nord\n\nlun. 9 mars\n19h Salle des fêtes\n"
    assert spans(text, "fr") == {"2026-03-07T10:00/2026-03-07T12:30", "2026-03-09T19:00"}
