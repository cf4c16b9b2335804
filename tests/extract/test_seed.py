"""One press report of the kind that calsync was made for: many dates, and three meetings."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement, Candidate, event_stream
from tests.extract.labels import extractor, shown

TEXT = """Defence ministers open their retreat on the island

BATU FERRINGHI, Feb 26 — Malaysia's defence minister today opened the ASEAN Defence Ministers' Meeting (ADMM) Retreat at a beach hotel here.

"We shall speak openly, and we shall speak as neighbours," he told reporters after the first session. His ministry and \
its agencies are to organise over 300 meetings in this year of the chair.

The retreat prepares the ADMM and the ASEAN Defence Senior Officials' Meeting (ADSOM), which are both to be held this November.

Malaysia has led the association four times before the present round, in 1977, 1997, 2005 and 2015.
"""


def _read(text: str = TEXT) -> list[Candidate]:
    row = Announcement("press", "retreat", text, published=date(2025, 2, 26), language="en", genre="news")
    return shown(extractor().extract(row))


def test_the_report_gives_three_meetings_and_nothing_else() -> None:
    found = {c.series: event_stream(c) for c in _read()}
    assert set(found) == {"admm-retreat", "admm", "adsom"}
    assert len(_read()) == 3
    assert [(found[k]["start"], found[k]["end"], found[k]["precision"]) for k in ("admm-retreat", "admm", "adsom")] == [
        ("2025-02-26", None, "day"),
        ("2025-11", None, "month"),
        ("2025-11", None, "month"),
    ]


BESIDE_A_HOTEL = "places: a hotel without a name hides the dateline's town"


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace(" at a beach hotel here.", " here."),
        pytest.param(TEXT, marks=pytest.mark.xfail(strict=True, reason=BESIDE_A_HOTEL)),
    ],
    ids=["here", "hotel"],
)
def test_the_retreat_is_where_it_was_opened_and_the_others_are_nowhere_yet(text: str) -> None:
    places = {c.series: c.place for c in _read(text)}
    retreat = places["admm-retreat"]
    assert retreat is not None
    assert "Batu Ferringhi".casefold() in retreat.text.casefold()
    assert places["admm"] is None
    assert places["adsom"] is None


def test_the_years_of_earlier_chairs_are_not_even_doubtful_meetings() -> None:
    row = Announcement("press", "retreat", TEXT, published=date(2025, 2, 26), language="en", genre="news")
    years = {c.span.first_day.year for c in extractor().extract(row) if c.span.first_day}
    assert years == {2025}


def test_over_300_meetings_is_a_number_and_no_meeting() -> None:
    assert not [c for c in _read() if "300" in c.title or c.edition == 300]


def test_the_meetings_are_to_come_and_the_retreat_is_under_way() -> None:
    assert {c.series: c.status.value for c in _read()}["admm-retreat"] in ("confirmed", "past")
    assert all(c.status.value in ("confirmed", "tentative") for c in _read() if c.series in ("admm", "adsom"))


# The same news as another paper has it: the day in one sentence and the place in another, and a country that does much.
ALSO = """SEREMBAN: Cable safety and relief work at sea are to be put before the ASEAN Defence Ministers' Meeting (ADMM) and the \
ASEAN Defence Senior Officials' Meeting (ADSOM) this November.

The host's minister said so after the ASEAN Defence Ministers' Meeting (ADMM) Retreat today, which also spoke of drones.

"We shall hold a workshop on ADMM-Plus as well," he told the press after chairing the ADMM Retreat in Port Dickson here today.

All that was proposed by Malaysia as ADMM Chair this year was agreed by the 120 delegates.

Earlier, Malaysia asked its neighbours to share what they know of hybrid threats.

In addition, Malaysia wants joint patrols. Malaysia led the association in 1977 and 1997.
"""


def test_a_meeting_is_where_any_sentence_of_its_day_places_it_and_not_where_a_country_acts() -> None:
    found = {c.series: c for c in _read(ALSO)}
    assert set(found) == {"admm-retreat", "admm", "adsom"}
    retreat = found["admm-retreat"].place
    assert retreat is not None
    assert retreat.text == "Port Dickson, Malaysia"
    assert found["admm"].place is None
    assert found["adsom"].place is None
    assert {c.status.value for c in found.values()} <= {"confirmed", "past"}
