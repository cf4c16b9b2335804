"""`calsync times`: the rows of the stream, and what TIMEX3 values they carry."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from calsync.cli.app import main
from calsync.cli.times import answer, marked
from calsync.extract.temporal import Anchor, resolve, scan, stated_day, times, with_duration
from calsync.span import Precision, Span, When, WhenKind

DAY = date(2025, 3, 12)

VALUES = {
    "13 March 2025 at 7 pm": ("TIME", "2025-03-13T19:00"),
    "November 2025": ("DATE", "2025-11"),
    "next week": ("DATE", "2025-W12"),
    "in the autumn of 2025": ("DATE", "2025-FA"),
    "the second quarter of 2025": ("DATE", "2025-Q2"),
    "in the 1990s": ("DATE", "199"),
    "this weekend": ("DATE", "2025-W11-WE"),
    "two days": ("DURATION", "P2D"),
    "the next two weeks": ("DURATION", "P2W"),
    "for decades": ("DURATION", "PXDE"),
    "every Tuesday": ("SET", "XXXX-WXX-2"),
    "every day": ("SET", "P1D"),
    "every Tuesday at 7 pm": ("SET", "XXXX-WXX-2T19:00"),
    "Monday morning": ("TIME", "2025-03-17TMO"),
    "tonight": ("TIME", "2025-03-12TNI"),
    "now": ("DATE", "PRESENT_REF"),
    "until further notice": ("DATE", "FUTURE_REF"),
    "three years ago": ("DATE", "2022"),
    "yesterday": ("DATE", "2025-03-11"),
    "5-7 June 2025": ("DATE", "2025-06-05/2025-06-07"),
}


@pytest.mark.parametrize("phrase", VALUES)
def test_a_phrase_has_its_timex_value(phrase: str) -> None:
    rows = times(phrase, DAY)
    assert [(row["type"], row["value"]) for row in rows] == [VALUES[phrase]]


def test_without_a_day_the_unknown_stays_x() -> None:
    values = [row["value"] for row in times("on Tuesday; in November; next week; on 5 June; at 7 pm.")]
    assert values == ["XXXX-WXX-2", "XXXX-11", "XXXX-WXX", "XXXX-06-05", "T19:00"]


def test_an_hour_belongs_to_the_day_above_it() -> None:
    rows = times("Date: 13 March 2025\nTime: 7.30 PM", DAY)
    assert [row["value"] for row in rows] == ["2025-03-13", "2025-03-13T19:30"]
    assert rows[1]["span"] == {"start": "2025-03-13T19:30", "end": None, "precision": "minute", "tz": None}


def test_the_ends_of_a_range_have_rows_of_their_own() -> None:
    rows = times("from 26 July to 22 August 2025", DAY)
    assert [(row["text"], row["value"]) for row in rows] == [
        ("26 July", "2025-07-26"),
        ("22 August 2025", "2025-08-22"),
    ]


def test_a_sentence_that_begins_behind_a_day_is_no_end_of_it() -> None:
    text = "TROMSO, Nov 2 - The 19th council of ports has ended."
    assert next(text[one.start : one.end] for one in scan(text)) == "Nov 2"


def test_no_day_of_a_list_is_lost() -> None:
    rows = times("5, 6 and 9 June 2025", DAY)
    assert [(row["text"], row["value"]) for row in rows] == [
        ("5", "2025-06-05"),
        ("6", "2025-06-06"),
        ("9 June 2025", "2025-06-09"),
    ]


def test_an_impossible_day_is_marked_and_not_dated() -> None:
    (mention,) = scan("31 February 2025")
    assert "impossible" in mention.when.flags
    assert resolve(mention.when, Anchor(DAY)) == []


def test_a_weekday_that_is_not_the_dates_is_marked() -> None:
    (mention,) = scan("Monday, 12 March 2025")
    assert "weekday" in mention.when.flags
    assert [span.stream()[0] for span in resolve(mention.when, Anchor(DAY))] == ["2025-03-12"]


def test_the_weekday_chooses_the_year() -> None:
    (mention,) = scan("Sunday 20 July")
    assert [span.stream()[0] for span in resolve(mention.when, Anchor(DAY))] == ["2025-07-20"]
    (mention,) = scan("Monday 20 July")
    assert [span.stream()[0] for span in resolve(mention.when, Anchor(DAY))] == ["2026-07-20"]


def test_numeric_dates_follow_the_others_of_the_text() -> None:
    def days(text: str, day_first: bool | None = None) -> list[str | None]:
        return [resolve(one.when, Anchor(DAY))[0].stream()[0] for one in scan(text, day_first=day_first)]

    assert days("8/9/2025") == ["2025-09-08"]
    assert days("8/9/2025", day_first=False) == ["2025-08-09"]
    assert days("8/9/2025 and, later, 8/25/2025") == ["2025-08-09", "2025-08-25"]
    assert days("8/9/2025 at noon; 25/8/2025") == ["2025-09-08T12:00", "2025-08-25"]
    assert days("8/9/2025, 9 am PST")[0] == "2025-08-09T09:00"
    assert days("Monday 8/9/2025") == ["2025-09-08"]
    assert days("Saturday 8/9/2025") == ["2025-08-09"]


def test_a_stated_length_fills_in_the_end() -> None:
    opening = Span(date(2025, 1, 31), date(2025, 1, 31), Precision.DAY)
    whole = with_duration(opening, When(WhenKind.DURATION, duration="P2D"))
    assert whole.stream() == ("2025-01-31", "2025-02-01")
    assert "end" in whole.implied
    hour = Span(datetime(2025, 1, 31, 9, 0), None, Precision.MINUTE)
    assert with_duration(hour, When(WhenKind.DURATION, duration="PT90M")).stream()[1] == "2025-01-31T10:30"


def test_a_year_of_a_heading_is_inherited() -> None:
    (mention,) = scan("14 October")
    heading = When(WhenKind.DATE, year=2019)
    assert [span.stream()[0] for span in resolve(mention.when, Anchor(), inherit=heading)] == ["2019-10-14"]
    (hour,) = scan("19:30")
    day = When(WhenKind.DATE, year=2019, month=10, day=14)
    assert [span.stream()[0] for span in resolve(hour.when, Anchor(), inherit=day)] == ["2019-10-14T19:30"]


def test_hours_away_need_the_hour_of_the_document() -> None:
    (mention,) = scan("in two hours")
    assert resolve(mention.when, Anchor(DAY)) == []
    at = datetime(2025, 3, 12, 9, 30, tzinfo=UTC)
    assert resolve(mention.when, Anchor(DAY, "Europe/Berlin", at))[0].stream()[0] == "2025-03-12T12:30"


def test_the_trace_names_the_readings_that_lost() -> None:
    (mention,) = scan("Monday, 5 May 2025")
    assert mention.rule == "day month year"
    assert "weekday" in mention.lost


def test_the_stream_answers_every_line_and_goes_on() -> None:
    lines = [
        json.dumps({"id": 1, "text": "on 5 June 2025"}),
        "no json",
        json.dumps({"id": 2}),
        json.dumps({"id": 3, "text": "tomorrow", "published": "2025-03-12"}),
    ]
    answers = [answer(line) for line in lines]
    assert [one["id"] for one in answers] == [1, None, 2, 3]
    assert [bool(one.get("error")) for one in answers] == [False, True, True, False]
    assert answers[3]["times"][0]["value"] == "2025-03-13"


def test_the_command_reads_files_and_streams(tmp_path: Path) -> None:
    page = tmp_path / "notice.txt"
    page.write_text("The hearing is on 5 June 2025 & 6 June.", encoding="utf-8")
    run = CliRunner().invoke(main, ["times", str(page), "--published", "2025-03-12"])
    assert run.exit_code == 0
    assert "2025-06-05" in run.output
    stream = json.dumps({"id": "a", "text": "5 June 2025"}) + "\n"
    run = CliRunner().invoke(main, ["times", "--jsonl"], input=stream)
    assert json.loads(run.output)["times"][0]["value"] == "2025-06-05"


def test_marks_stand_in_place() -> None:
    text = "On 5 June 2025 <at> noon"
    assert marked(text, times(text)).startswith(
        'On <TIMEX3 tid="t1" type="DATE" value="2025-06-05">5 June 2025</TIMEX3> &lt;at>'
    )


def test_a_text_without_a_date_of_its_own_counts_from_its_first_full_date() -> None:
    text = "Annual meeting: Monday 15 May 2017.\nOther dates: 19 June and 15 January."
    day = stated_day([one.when for one in scan(text)])
    assert day == date(2017, 5, 15)
    june, january = scan(text)[-1].when.days
    assert resolve(june, Anchor(day))[0].stream()[0] == "2017-06-19"
    assert january.month == 1
    assert stated_day([one.when for one in scan("19 June")], "Meeting dates 2016") == date(2016, 7, 1)
    assert stated_day([]) is None


def test_a_slip_in_january_is_mended_by_the_weekday() -> None:
    (mention,) = scan("Tuesday, January 14, 2024, 6:00 p.m.")
    assert resolve(mention.when, Anchor(date(2025, 1, 10)))[0].stream()[0] == "2025-01-14T18:00"
    assert resolve(mention.when, Anchor(date(2024, 1, 10)))[0].stream()[0] == "2024-01-14T18:00"


def test_the_day_after_is_that_after_the_last_date() -> None:
    text = "The board meets on 10 October 2025, the staff committee the day after."
    assert [row["value"] for row in times(text, DAY)] == ["2025-10-10", "2025-10-11"]
    text = "They met on 3 March 2025. The following day they signed."
    assert [row["value"] for row in times(text, DAY)] == ["2025-03-03", "2025-03-04"]
