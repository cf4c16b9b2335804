"""The diaries of the press: each line under a day is an entry of its own, and so is each with an hour in a daybook of one day."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor
from calsync.model import event_stream

_ENTRIES = (
    ("BRUSSELS", "Foreign Affairs Council", "0930"),
    ("GENEVA", "Human Rights Council session", "1000"),
    ("VIENNA", "OPEC+ ministerial meeting", "1300"),
    ("LONDON", "G7 finance ministers' meeting", "1400"),
)
_FORMS = {
    "hour in brackets": "{p} - {n} ({h})",
    "hour behind a dash": "{p} - {n} - {h} GMT",
    "bare hour behind a dash": "{p} – {n} – {h}.",
    "hour behind a stroke": "{p} – {n} / {h} GMT",
    "hour before": "{h} {p} - {n}",
    "hour behind the place": "{p} / {h}: {n}",
    "new ones marked": "** {p} - {n} ({h})",
}
_DAYS = (("MONDAY, MARCH 20", "TUESDAY, MARCH 21"), ("Mon 20 Mar", "Tue 21 Mar"))
_HEADS = ("DIARY - Political events from March 20\n(All times GMT)", "WEEK AHEAD: March 20 - March 24\nAll times GMT")
_NOTE = "For the TOP diary see [DIA/TOP]. Inclusion does not mean that a story will be filed.\n"


def _starts(text: str, published: str) -> list[str]:
    found = map(event_stream, Extractor(default_series()).extract(read.announcement("here", text, published, "en")))
    return sorted(str(e["start"]) for e in found if e["confidence"] >= 0.5)


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("days", _DAYS, ids=["long days", "short days"])
@pytest.mark.parametrize("head", _HEADS, ids=["diary", "week ahead"])
def test_each_line_under_a_day_of_a_diary_is_an_entry(head: str, days: tuple[str, str], form: str) -> None:
    lines = [_FORMS[form].format(p=place, n=name, h=hour) for place, name, hour in _ENTRIES]
    text = f"{head}\n\n{days[0]}\n{lines[0]}\n{lines[1]}\n\n{days[1]}\n{lines[2]}\n{lines[3]}\n\n{_NOTE}"
    wanted = ["2023-03-20T09:30", "2023-03-20T10:00", "2023-03-21T13:00", "2023-03-21T14:00"]
    assert _starts(text, "2023-03-17") == wanted


@pytest.mark.parametrize("form", ["{d} {p}: {n} ({h} GMT)", "{d}: {p} - {n} - {h} GMT"])
def test_the_days_of_a_week_ahead_are_no_meeting(form: str) -> None:
    days = ("MONDAY, MARCH 20", "TUESDAY, MARCH 21", "WEDNESDAY, MARCH 22")
    lines = [form.format(d=d, p=p, n=n, h=h) for d, (p, n, h) in zip(days, _ENTRIES[1:], strict=True)]
    wanted = ["2023-03-20T10:00", "2023-03-21T13:00", "2023-03-22T14:00"]
    assert _starts(f"{_HEADS[1]}\n\n" + "\n".join(lines) + "\n", "2023-03-17") == wanted


_ROWS = {
    "who: what": "{h}  {w}: {n}. Room 5.",
    "hour behind": "{w}: {n}, {h}, Room 5",
    "a sentence": "{w} {n} at {h}, Room 5.",
    "bullets": "• {h}: {w} {n} – Room 5",
    "two lines": "{h}\t{w}\n{n}. Room 5",
}
_HELD = (
    ("10 a.m.", "SENATE ARMED SERVICES", "hearing on nominations"),
    ("10:30 a.m.", "STIMSON ROW INSTITUTE", "webinar on crypto theft"),
    ("2 p.m.", "CATO HALL", "forum on sanctions"),
)


@pytest.mark.parametrize("row", _ROWS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["tight", "blank lines"])
@pytest.mark.parametrize(
    "head",
    ["THE CAPITAL DAYBOOK -- Foreign Policy -- Thursday 2/6/25\nAll times Eastern.", "DAYBOOK\nThursday, Feb. 6\n\nALL TIMES ET"],
)  # fmt: skip
def test_each_hour_of_a_daybook_is_of_the_day_over_it(head: str, gap: str, row: str) -> None:
    text = head + "\n\n" + gap.join(_ROWS[row].format(h=h, w=w, n=n) for h, w, n in _HELD) + "\n"
    assert _starts(text, "2025-02-06") == ["2025-02-06T10:00", "2025-02-06T10:30", "2025-02-06T14:00"]


def test_sections_and_the_next_day_of_a_daybook() -> None:
    one, two, three = (_ROWS["who: what"].format(h=h, w=w, n=n) for h, w, n in _HELD)
    text = f"THE CAPITAL DAYBOOK\nThursday 2/6/25\nAll times Eastern.\n\nCONGRESS\n\n{one}\n\nTHINK TANKS\n\n{two}\n\nTOMORROW (2/7)\n{three}\n"
    assert _starts(text, "2025-02-06") == ["2025-02-06T10:00", "2025-02-06T10:30", "2025-02-07T14:00"]
