"""The law of feeds, rule by rule: what real calendar programs make of a subscribed feed. The numbers are the rules'."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from calsync.errors import PublishError
from calsync.model import Event, Kind, Place, Series, Status
from calsync.publish import Head, Presentation, assemble, check_feed, present, render
from calsync.publish.ics import NEUTRAL, stamped
from calsync.publish.present import shows
from calsync.span import Precision, Span, day_span, month_span
from tests.publish.build import NOW, event, minutes, sighting, unfolded, value

PLAIN = Presentation()
LATER = NOW + timedelta(days=1)
HEAD = Head("Meetings")
FAMILY = {"admm": Series("admm", "ASEAN Defence Ministers' Meeting", acronyms=("ADMM",))}


def rendered(made: Event, presentation: Presentation = PLAIN) -> bytes:
    return render(made, presentation, stamp=NOW)


def feed(*events: Event, head: Head = HEAD) -> bytes:
    return assemble(head, [rendered(made) for made in events])


def test_rule_1_dtstamp_and_last_modified_are_the_last_change_and_never_the_time_of_building() -> None:
    body = render(event(revised=NOW), PLAIN)
    assert value(body, "DTSTAMP") == value(body, "LAST-MODIFIED") == "20250924T100000Z"


def test_rule_1_the_same_event_always_gives_the_same_bytes() -> None:
    made = event(sightings=(sighting(),), place=Place("Kuala Lumpur", latitude=3.139, longitude=101.687))
    assert feed(made) == feed(made)


def test_rule_2_a_new_stamp_moves_nothing_but_the_stamps() -> None:
    body = rendered(event(created=NOW))
    again = stamped(body, LATER)
    changed = [(a, b) for a, b in zip(body.split(b"\r\n"), again.split(b"\r\n"), strict=True) if a != b]
    assert [name.split(b":")[0] for name, _ in changed] == [b"DTSTAMP", b"LAST-MODIFIED"]
    assert stamped(again, NOW) == body


def test_rule_2_what_is_shown_has_a_hash_that_other_wording_changes_and_a_finer_confidence_does_not() -> None:
    base = present(event(confidence=0.93, sightings=(sighting(),)), PLAIN, {})
    finer = present(event(confidence=0.94, sightings=(sighting(),)), PLAIN, {})
    reworded = present(event("ASEAN Defence Ministers' Meeting", sightings=(sighting(),)), PLAIN, {})
    assert base.digest("1") == finer.digest("1")
    assert len({base.digest("1"), reworded.digest("1"), base.digest("2")}) == 3


def test_rule_3_an_empty_calendar_is_a_valid_one_with_a_zone() -> None:
    for zone in ("UTC", "Asia/Kuala_Lumpur", "Europe/Berlin"):
        body = assemble(Head("Nothing yet", zone=zone), [])
        assert body.count(b"BEGIN:VTIMEZONE") == 1
        assert not check_feed(body)


def test_rule_4_a_cancelled_event_is_marked_in_words_and_properties_and_rings_no_alarm() -> None:
    body = rendered(event(status=Status.CANCELLED), Presentation(alarm=timedelta(hours=1)))
    assert value(body, "SUMMARY") == "Cancelled: ADMM"
    assert value(body, "STATUS") == "CANCELLED"
    assert value(body, "TRANSP") == "TRANSPARENT"
    assert value(body, "X-MICROSOFT-CDO-BUSYSTATUS") == "FREE"
    assert b"VALARM" not in body


def test_rule_4_cancelled_can_be_shown_as_confirmed_or_not_at_all() -> None:
    off = event(status=Status.CANCELLED)
    body = rendered(off, Presentation(cancelled="confirmed"))
    assert (value(body, "STATUS"), value(body, "SUMMARY")) == ("CONFIRMED", "Cancelled: ADMM")
    assert not shows(off, Presentation(cancelled="hide"))
    assert shows(off, PLAIN)


def test_rule_4_a_meeting_put_off_stays_on_its_former_day_and_says_so() -> None:
    body = rendered(event(span=Span(), was=day_span(date(2025, 5, 12)), status=Status.POSTPONED))
    assert value(body, "SUMMARY") == "Postponed: ADMM (was 12 May)"
    assert value(body, "DTSTART") == "20250512"
    assert (value(body, "STATUS"), value(body, "TRANSP")) == ("TENTATIVE", "TRANSPARENT")
    assert "the new date is not announced yet" in value(body, "DESCRIPTION")


def test_rule_4_a_meeting_put_off_to_a_vague_time_is_shown_there() -> None:
    body = rendered(event(span=month_span(2025, 11), was=day_span(date(2024, 5, 12)), status=Status.POSTPONED))
    assert value(body, "SUMMARY") == "Postponed: ADMM (was 12 May 2024) – November 2025 (dates to be confirmed)"
    assert value(body, "DTSTART") == "20251101"


def test_rule_4_a_meeting_put_off_to_exact_days_takes_place_there() -> None:
    body = rendered(event(was=day_span(date(2025, 5, 12)), status=Status.POSTPONED))
    assert value(body, "SUMMARY") == "Postponed: ADMM (was 12 May)"
    assert (value(body, "DTSTART"), value(body, "STATUS"), value(body, "TRANSP")) == ("20251101", "CONFIRMED", "OPAQUE")


@pytest.mark.parametrize(
    ("span", "title", "first", "after"),
    [
        (month_span(2025, 11), "November 2025", "20251101", "20251201"),
        (month_span(2025, 11, 2), "November–December 2025", "20251101", "20260101"),
        (Span(date(2026, 4, 1), date(2026, 6, 30), Precision.QUARTER), "Q2 2026", "20260401", "20260701"),
        (Span(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR), "2026", "20260101", "20270101"),
        (
            Span(date(2025, 3, 17), date(2025, 3, 23), Precision.WEEK),
            "week of 17–23 March 2025",
            "20250317",
            "20250324",
        ),
    ],
)
def test_rule_5_a_vague_event_spans_its_period_and_says_so_in_its_title(
    span: Span, title: str, first: str, after: str
) -> None:
    body = rendered(event(span=span))
    assert value(body, "SUMMARY") == f"ADMM – {title} (dates to be confirmed)"
    assert (value(body, "DTSTART"), value(body, "DTEND")) == (first, after)
    assert (value(body, "STATUS"), value(body, "TRANSP")) == ("TENTATIVE", "TRANSPARENT")
    assert value(body, "X-CALSYNC-PRECISION") == span.precision.value.upper()


def test_rule_5_a_vague_event_can_stand_on_its_first_day_or_be_left_out() -> None:
    vague = event(span=month_span(2025, 11))
    body = rendered(vague, Presentation(vague="first"))
    assert (value(body, "DTSTART"), value(body, "DTEND")) == ("20251101", "20251102")
    assert not shows(vague, Presentation(vague="hide"))


def test_rule_5_a_planned_meeting_says_so_in_its_title() -> None:
    body = rendered(event(status=Status.TENTATIVE))
    assert (value(body, "SUMMARY"), value(body, "STATUS")) == ("ADMM (to be confirmed)", "TENTATIVE")
    assert value(body, "X-MICROSOFT-CDO-BUSYSTATUS") == "TENTATIVE"


def test_rule_6_a_time_names_its_zone_and_the_feed_defines_it_once() -> None:
    body = feed(event(span=minutes("2025-10-31T09:00")), event(span=minutes("2025-11-01T09:00"), uid="b@calsync"))
    assert b"DTSTART;TZID=Asia/Kuala_Lumpur:20251031T090000" in body
    assert body.count(b"TZID:Asia/Kuala_Lumpur\r\n") == 1
    assert not check_feed(body)


def test_rule_6_no_time_floats() -> None:
    body = rendered(event(span=minutes("2025-10-31T09:00", "2025-11-01T12:00", tz=None)))
    assert (value(body, "DTSTART"), value(body, "DTEND")) == ("20251031", "20251102")
    assert "The time zone is not known" in value(body, "DESCRIPTION")


def test_rule_6_utc_is_written_as_utc() -> None:
    assert b"DTSTART:20251031T090000Z" in rendered(event(span=minutes("2025-10-31T09:00", tz="UTC")))


def test_rule_7_days_have_an_exclusive_end() -> None:
    body = rendered(event(span=day_span(date(2028, 2, 28), date(2028, 2, 29))))
    assert b"DTSTART;VALUE=DATE:20280228" in body
    assert b"DTEND;VALUE=DATE:20280301" in body


def test_rule_8_lines_end_with_crlf_and_are_folded_between_characters() -> None:
    body = feed(event("アジア国防大臣会議 กรุงเทพ 🎉 " * 12, description="Straße, " * 40))
    assert not body.startswith(b"\xef\xbb\xbf")
    assert body.count(b"\n") == body.count(b"\r\n") == body.count(b"\r")
    for line in body.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")


def test_rule_9_the_link_is_the_url_and_the_last_line_of_the_description() -> None:
    body = rendered(event(url="https://asean.example/admm", sightings=(sighting(),)))
    assert value(body, "URL") == "https://asean.example/admm"
    assert value(body, "DESCRIPTION").endswith("\\nhttps://asean.example/admm")


def test_rule_9_without_a_page_of_its_own_the_newest_announcement_is_the_link() -> None:
    body = rendered(event(sightings=(sighting(number=1), sighting(number=2))))
    assert value(body, "URL") == "https://news.example/2"
    assert value(body, "DESCRIPTION").endswith("\\nhttps://news.example/2")


def test_rule_9_a_path_on_the_server_is_no_link() -> None:
    body = rendered(event(sightings=(sighting(url="/var/lib/calsync/inbox/a.txt"),)))
    assert b"/var/lib" not in body


def test_rule_9_a_feed_has_its_colour_as_a_name_and_as_apple_reads_it() -> None:
    named, exact = feed(event(), head=Head("M", color="teal")), feed(event(), head=Head("M", color="#1a5fb4"))
    assert (value(named, "COLOR"), value(named, "X-APPLE-CALENDAR-COLOR")) == ("teal", "#008080")
    assert (value(exact, "COLOR"), value(exact, "X-APPLE-CALENDAR-COLOR")) == ("royalblue", "#1A5FB4")


def test_rule_10_a_thousand_events_with_their_announcements_stay_under_900_kb() -> None:
    told = tuple(sighting("The meeting will be held in Kuala Lumpur in November. " * 8, number=n) for n in (1, 2))
    one = rendered(event("ASEAN Defence Senior Officials' Meeting Working Group", sightings=told))
    assert len(one) * 1000 < 1_300_000  # two full quotes each; most events have one
    assert len(rendered(event(sightings=told[:1]))) * 1000 < 900_000


def test_rule_11_both_names_of_the_refresh_interval_stand_in_the_feed() -> None:
    body = feed(event())
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in body
    assert b"X-PUBLISHED-TTL:PT1H\r\n" in body


def test_rule_13_there_is_no_alarm_unless_the_feed_asks_for_one() -> None:
    assert b"VALARM" not in rendered(event())
    assert b"TRIGGER:-P1D" in rendered(event(), Presentation(alarm=timedelta(days=1)))
    assert b"VALARM" not in rendered(event(span=month_span(2025, 11)), Presentation(alarm=timedelta(days=1)))


def test_rule_14_no_list_of_dates_and_no_comment_stands_in_a_zone() -> None:
    body = feed(event(span=minutes("2025-07-01T09:00", tz="Europe/London")))
    assert b"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" in body
    assert not re.search(rb"RDATE|COMMENT", body)


def test_rules_15_and_16_the_calendar_has_neither_uid_nor_method() -> None:
    head = unfolded(feed(event()))
    before = head[: head.index("BEGIN:VEVENT")]
    assert not [line for line in before if line.startswith(("UID", "METHOD"))]


def test_rule_17_every_event_has_an_end_and_a_guessed_one_is_told() -> None:
    body = rendered(event(span=minutes("2025-10-31T23:30")))
    assert value(body, "DTEND") == "20251101T003000"
    assert "The end is not announced\\; 1 hour is shown." in value(body, "DESCRIPTION")


def test_rule_17_an_end_before_its_start_is_not_believed() -> None:
    body = rendered(event(span=minutes("2025-10-31T14:00", "2025-10-31T12:00")))
    assert value(body, "DTEND") == "20251031T150000"


def test_rule_18_an_address_has_no_comma_semicolon_or_foreign_letter() -> None:
    body = rendered(event(url="https://münchen.example/a,b;c/Straße?q=ü 1#x"))
    assert value(body, "URL") == "https://xn--mnchen-3ya.example/a%2Cb%3Bc/Stra%C3%9Fe?q=%C3%BC%201#x"


def test_rule_18_no_blank_ends_a_text_and_no_backslash_stands_before_n_comma_or_semicolon() -> None:
    body = rendered(event("  C:\\new, \\; D:\\files\\ ", description="one\\\ntwo \n\n\n\n three  "))
    assert value(body, "SUMMARY") == "C:＼new\\, ＼\\; D:\\\\files＼"
    assert value(body, "DESCRIPTION").startswith("one＼\\ntwo\\n\\nthree\\n\\n")


def test_rule_18_control_characters_and_markup_are_no_text() -> None:
    body = rendered(event("A\x0bDM\x00M &amp; <b>Retreat</b>\r\nin Penang\u2028today"))
    assert value(body, "SUMMARY") == "A DMM & Retreat in Penang today"


def test_rule_21_a_double_uid_is_noticed() -> None:
    assert "uid-duplicate" in {finding.code for finding in check_feed(feed(event(), event()))}


def test_an_event_without_a_date_is_in_no_feed() -> None:
    assert not shows(event(span=Span()), PLAIN)
    with pytest.raises(PublishError, match="no date"):
        render(event(span=Span()), PLAIN)


def test_a_deadline_is_a_moment_that_keeps_nobody_busy() -> None:
    body = rendered(event("Abstracts", kind=Kind.DEADLINE, span=minutes("2025-06-14T23:59")))
    assert value(body, "SUMMARY") == "Deadline: Abstracts"
    assert (value(body, "DTSTART"), value(body, "DTEND")) == ("20250614T235900", "20250615T000000")
    assert (value(body, "TRANSP"), value(body, "CATEGORIES")) == ("TRANSPARENT", "Deadline")


def test_a_part_names_its_meeting_and_a_place_its_coordinates() -> None:
    place = Place("Desaru, Johor", latitude=1.5543217, longitude=104.2627)
    body = rendered(event(parent="main@calsync.example", place=place, online=True))
    assert value(body, "RELATED-TO") == "main@calsync.example"
    assert value(body, "GEO") == "1.5543;104.2627"
    assert value(body, "LOCATION") == "Desaru\\, Johor (also online)"


def test_the_category_is_the_title_of_the_family() -> None:
    body = render(event(series="admm"), PLAIN, series=FAMILY)
    assert value(body, "CATEGORIES") == "ASEAN Defence Ministers' Meeting"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("ASEAN Defence Ministers' Meeting", "ADMM: ASEAN Defence Ministers' Meeting"),
        ("19th ADMM", "19th ADMM"),
        ("19th ADMM Retreat", "19th ADMM Retreat"),
        ("ADMMs of the past", "ADMM: ADMMs of the past"),
    ],
)
def test_the_acronym_of_the_family_comes_first_where_the_title_has_none(title: str, shown: str) -> None:
    assert value(render(event(title, series="admm"), PLAIN, series=FAMILY), "SUMMARY") == shown
    assert value(render(event(title), PLAIN, series=FAMILY), "SUMMARY") == title


def test_an_acronym_comes_after_the_words_of_the_state() -> None:
    body = render(event("Defence ministers", series="admm", status=Status.CANCELLED), PLAIN, series=FAMILY)
    assert value(body, "SUMMARY") == "Cancelled: ADMM: Defence ministers"


def test_an_online_meeting_says_where_it_is_held() -> None:
    body = rendered(event(online=True, url="https://meet.example/a;b"))
    assert b"CONFERENCE;VALUE=URI:https://meet.example/a%3Bb\r\n" in body
    assert b"CONFERENCE" not in rendered(event(url="https://meet.example/a"))
    assert b"CONFERENCE" not in rendered(event(online=True))
    told = sighting(url="https://news.example/a")
    assert b"CONFERENCE" not in rendered(event(online=True, url="https://news.example/a", sightings=(told,)))
    assert b"CONFERENCE" in rendered(event(online=True, url="https://meet.example/a", sightings=(told,)))
    assert value(rendered(event(place=Place("online"), online=True)), "LOCATION") == "Online"


def test_a_standing_meeting_keeps_its_rule_with_an_end_in_utc() -> None:
    body = rendered(event(span=minutes("2025-11-04T19:30", tz="Europe/Berlin"), rrule="FREQ=WEEKLY;UNTIL=20251223"))
    assert value(body, "RRULE") == "FREQ=WEEKLY;UNTIL=20251223T225959Z"
    assert not check_feed(assemble(HEAD, [body]))


def test_a_rule_that_is_none_is_refused() -> None:
    with pytest.raises(PublishError, match="recurrence rule"):
        rendered(event(rrule="FREQ=SOMETIMES"))


@pytest.mark.parametrize(
    ("zone", "shown"),
    [("Etc/GMT+12", "anywhere on Earth (AoE)"), ("Etc/GMT-8", "UTC+8"), ("Etc/GMT+5", "UTC-5"), ("Etc/UTC", "UTC")],
)
def test_a_clock_of_no_place_is_said_in_words(zone: str, shown: str) -> None:
    body = rendered(event(span=minutes("2026-05-01T23:59", tz=zone)))
    assert f"When: 1 May 2026, 23:59 {shown}\n" in value(body, "DESCRIPTION").replace("\\n", "\n").replace("\\,", ",")


def test_a_zone_that_nothing_tells_is_said_to_be_assumed() -> None:
    span = minutes("2026-05-01T19:30", tz=None).assuming("Europe/London")
    told = "No time zone is told\\; London time is assumed."
    assert value(rendered(event(span=span)), "DESCRIPTION").count(told) == 1
    assert "assumed" not in value(rendered(event(span=minutes("2026-05-01T19:30"))), "DESCRIPTION")


def test_the_description_says_what_is_known_how_sure_what_changed_and_who_said_so() -> None:
    made = event(
        span=day_span(date(2025, 10, 31), date(2025, 11, 1)),
        was=month_span(2025, 11),
        place=Place("Kuala Lumpur"),
        last_change="date: November 2025 → 31 October to 1 November 2025",
        sightings=(sighting("“ADMM this November”"),),
    )
    assert value(rendered(made), "DESCRIPTION").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";") == (
        "When: 31 October to 1 November 2025\n"
        "Was: November 2025\n"
        "Where: Kuala Lumpur\n"
        "Status: confirmed\n"
        "How sure: very sure, from 1 announcement\n"
        "Last change: date: November 2025 → 31 October to 1 November 2025\n\n"
        "“ADMM this November”\n— Retreat ends in Penang, 26 February 2025\nhttps://news.example/1"
    )


def test_the_last_change_holds_no_path_of_the_server() -> None:
    told = (
        "date: November 2025 → 24 September 2025; was: – → November 2025; place: – → Desaru; link: /srv/a.txt → /srv/b"
    )
    body = rendered(event(last_change=told))
    assert (
        "Last change: date: November 2025 → 24 September 2025\\; place: – → Desaru\\n"
        in value(body, "DESCRIPTION") + "\\n"
    )
    assert b"/srv" not in body


def test_a_quote_has_at_most_200_characters() -> None:
    body = rendered(event(sightings=(sighting("word " * 200),)))
    quote = re.search(r"“([^”]*)”", value(body, "DESCRIPTION"))
    assert quote is not None
    assert 150 < len(quote[1]) <= 200
    assert quote[1].endswith("…")


def test_a_stamp_is_kept_in_utc_and_whole_seconds() -> None:
    stamp = datetime(2025, 9, 24, 18, 0, 0, 999, tzinfo=UTC)
    assert value(render(event(), PLAIN, stamp=stamp), "DTSTAMP") == "20250924T180000Z"
    assert value(render(event(), PLAIN), "DTSTAMP") == f"{NEUTRAL:%Y%m%dT%H%M%SZ}"


def test_a_uid_that_programs_cannot_keep_is_refused() -> None:
    with pytest.raises(PublishError, match="uid-form"):
        rendered(event(uid="größe mit blank"))
