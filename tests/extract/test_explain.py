"""An explanation says all that was read: every mark stands in the text, every time has its fate, every value its source."""

from __future__ import annotations

import pytest

from calsync.extract.explain import Explanation, explain, lines
from calsync.model import Announcement
from tests.extract.labels import Labelled, extractor, labelled


def explained(text: str, published: str | None = None, genre: str = "notice") -> Explanation:
    from calsync.read import announcement

    return explain(extractor().read(announcement("1", text, published, "en", genre)))


@pytest.mark.parametrize("one", labelled(), ids=lambda one: one.id)
def test_the_marks_stand_apart_and_in_their_unit_and_every_time_says_what_came_of_it(one: Labelled) -> None:
    row: Announcement = one.announcement()
    told = explain(extractor().read(row))
    assert len(told.meetings) == len(extractor().extract(row))
    for stretch in told.stretches:
        at = stretch.start
        for mark in stretch.marks:
            assert at <= mark.start < mark.end <= stretch.end and mark.note
            at = mark.end
    for time in told.times:
        assert time.means and time.rule
        assert bool(time.meetings) != bool(time.why_not)
        assert all(1 <= number <= len(told.meetings) for number in time.meetings)
    for meeting in told.meetings:
        assert {"name", "when"} <= {value.field for value in meeting.values}
        assert all(value.value and value.source for value in meeting.values)
        assert all(told.text[one.start : one.end] == one.quote for one in meeting.quotes)
        assert meeting.reasons


def test_a_date_that_is_no_meeting_says_why() -> None:
    told = explained(
        "Bell ringers' meeting\n\nThe Ringers' Annual Meeting is on 14 May 2026 at 7 pm.\n"
        "The guild was founded in 1921.\n\nPlease register by 1 May 2026.\n",
        "2026-04-02",
    )
    fates = {time.said: time for time in told.times}
    assert fates["1921"].role == "history" and "past" in fates["1921"].why_not
    dated = next(time for said, time in fates.items() if "14 May 2026" in said)
    assert dated.meetings and dated.why_not == ""


def test_a_value_names_the_words_and_the_day_that_it_counts_from() -> None:
    told = explained("The Harbour Safety Workshop will be held next Tuesday in Bergen.", "2026-04-02")
    (meeting,) = told.meetings
    values = {value.field: value for value in meeting.values}
    assert values["when"].value == "2026-04-07 (day)"
    assert values["when"].source == "“next Tuesday”, counted from 2026-04-02"
    assert values["place"].source == "“Bergen” stands behind the time in its sentence"


def test_what_lost_names_the_rule() -> None:
    told = explained(
        "The Tidewater Conference takes place on 12 May 2026. "
        "The Tidewater Conference, once a year, comes back this year in May.",
        "2026-02-01",
    )
    assert [lost.rule for lost in told.lost]
    assert any("more exactly" in lost.rule for lost in told.lost)


def test_the_plain_lines_hold_the_text_with_its_marks_and_the_meetings() -> None:
    out = "\n".join(lines(explained("The Harbour Safety Workshop is on 5 May 2026 in Bergen.", "2026-04-02")))
    assert "[5 May 2026](time 1: event)" in out
    assert "[Bergen](place: city)" in out
    assert "1. Harbour Safety Workshop (event, confirmed" in out


def test_how_surely_a_time_is_a_meetings_stands_beside_the_name_that_came_next() -> None:
    told = explained(
        "The Harbour Safety Workshop will be held on 5 May 2026 in Bergen, after the Nets Forum of last year.",
        "2026-04-02",
    )
    tied = {m.title: value for m in told.meetings for value in m.values if value.field == "time is its own"}
    workshop = tied["Harbour Safety Workshop"]
    assert 0 < float(workshop.value) <= 1
    assert workshop.source.startswith("its name stands in the same clause as the time; the next name, “Nets Forum")


def test_what_only_looks_like_a_town_before_its_country_is_no_mark_and_the_country_is() -> None:
    out = "\n".join(
        lines(
            explained("Meanwhile, Norway asked for more time. The Nets Forum is on 5 May 2026 in Bergen.", "2026-04-02")
        )
    )
    assert "Meanwhile, [Norway](place: country) asked" in out


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("BERGEN, 2 April — The Nets Forum is on 5 May.", "Europe/Oslo (that of its dateline)"),
        (
            "The Nets Forum is on 5 May 2026. All times are Pacific Time.",
            "America/Los_Angeles (the text says it for all",
        ),
        ("The Nets Forum is on 5 May 2026.", "Europe/London (nothing tells one, and it is assumed"),
    ],
)
def test_the_rule_that_gives_the_zone_is_told(text: str, zone: str) -> None:
    assert f"its zone is {zone}" in explained(text, "2026-04-02").anchor


def test_a_time_whose_meeting_is_doubted_away_says_so() -> None:
    told = explained("The Harbour Safety Workshop is on 5 May 2026. A meeting in 1950 is on record.", "2026-04-02")
    (year,) = (time for time in told.times if time.said == "1950")
    assert not year.meetings and "said better elsewhere" not in year.why_not


def test_what_a_calendar_states_is_called_stated_and_its_rule_is_told_in_words() -> None:
    entry = "UID:1\nSUMMARY:Rowing club\nDTSTART;TZID=Europe/Dublin:20261207T190000\nRRULE:FREQ=WEEKLY;BYDAY=MO"
    told = explained(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{entry}\nEND:VEVENT\nEND:VCALENDAR", genre="ics")
    (meeting,) = told.meetings
    assert told.times == ()  # its properties are no prose
    said = {value.field: (value.value, value.source) for value in meeting.values}
    assert said["zone"] == ("Europe/Dublin", "stated as a fact")
    assert said["when"] == ("2026-12-07T19:00 (minute)", "stated as a fact")
    assert said["comes back"] == ("every Monday", "FREQ=WEEKLY;BYDAY=MO")


def test_the_hour_of_a_day_that_says_none_is_told_with_what_spoke_for_it() -> None:
    told = explained("Winter walk, Saturday 6 December 2025\n\nWe meet at the lodge. Start 9.30 am.\n")
    (when,) = (value for meeting in told.meetings for value in meeting.values if value.field == "when")
    assert "that 09:30 is its hour is" in when.source
