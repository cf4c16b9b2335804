"""In which zone an hour is: what is said, else the place, else what the text tells of where it is from."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from calsync.extract import Extractor
from calsync.extract.placing import Asked
from calsync.model import Announcement
from calsync.span import Precision

SAID = {
    "a place's own clock of that name": (
        "The Bench meets in Phoenix on Tuesday, 8 July 2025 at 1:00 p.m. MST.", "America/Phoenix"),
    "an abbreviation of another land's": (
        "Bids are opened at the Municipal Hall, Tagaytay City, Philippines on 3 June 2025 at 9:00 a.m. (PST).", "Asia/Manila"),
    "UTC": ("The kernel call is on 4 June 2025 at 15:00 UTC, in the usual room.", "UTC"),
    "for all hours": (
        "Open forum, 4 June 2025, 15:00. Closing session, 5 June 2025, 10:00. All times Atlantic.", "America/Halifax"),
    "for all hours, in brackets": ("Workshop in two parts (all times CEST).\n\nFirst workshop: 4 June 2025, 15:00", "Europe/Berlin"),
    "for all hours, by a name of the zone file": ("Time zone: Asia/Tokyo\n\nSpring lecture: 4 June 2025, 15:00", "Asia/Tokyo"),
    "before the day": ("UTC Wed 04-Jun-2025 15:00, in the usual room", "UTC"),
    "in short": ("The call is on 4 June 2025 at 3 p.m. Eastern.", "America/New_York"),
    "of the other hours": (
        "The working group meets on 4 June 2025 at 15:00 UTC. Its next meeting is on 2 July 2025 at 15:00.", "UTC"),
}  # fmt: skip
TOLD = {
    "state in the address": ("Budget hearing, Tuesday, 3 June 2025, 6:30 p.m.\n\nCity Hall, 12 Main Street, Elmore, OH 43416", "America/New_York"),
    "area code": ("Garden club meeting: Tuesday, 3 June 2025, 7 p.m. Questions? Call 512-555-0147.", "America/Chicago"),
    "area code of Canada": ("Curling bonspiel meeting: Tuesday, 3 June 2025, 7 p.m. Phone (902) 555-0190.", "America/Halifax"),
    "the law that a notice cites": ("Pursuant to C.R.S. 24-6-402, the regular meeting is on Tuesday, 3 June 2025 at 6 p.m.", "America/Denver"),
    "postcode of Australia": ("Annual general meeting, Tuesday 3 June 2025, 7pm.\n\nThe Secretary, PO Box 9, Yarrawing WA 6302", "Australia/Perth"),
    "postcode and public life": ("SHIRE OF YARRAWING\nOrdinary council meeting: 19 June 2025, 4.00pm.\nPO Box 9 Yarrawing 6302", "Australia/Perth"),
    "postcode of Canada": ("Library board meeting, Tuesday 3 June 2025, 7 pm. Mail: Box 3, Elkford V0B 1H0", "America/Vancouver"),
    "pounds": ("Parish supper and concert, Saturday 7 June 2025, 7.30pm, tickets £12.", "Europe/London"),
    "public life of Britain": ("Annual Parish Meeting: Tuesday 6 May 2025, 7pm, Village Hall. Cllr Moss will chair.", "Europe/London"),
    "public life of New Zealand": ("Concert on Waitangi Day, 6 February 2025, 2pm. Entry by koha.", "Pacific/Auckland"),
    "the end of an address of the web": ("Spring concert, Saturday 7 June 2025, 19:30. Tickets: www.choir.example.ie", "Europe/Dublin"),
    "calling code": ("Alumni dinner, Saturday 7 June 2025, 19:30. RSVP +254 20 555 0100.", "Africa/Nairobi"),
    "rupiah": ("Rapat anggota koperasi: Sabtu, 7 Juni 2025, pukul 10.00 WITA. Iuran Rp50.000", "Asia/Makassar"),
    "a language that one country speaks": ("Generalversammlung am Dienstag, 3. Juni 2025, 19:30 Uhr im Vereinsheim.", "Europe/Berlin"),
}  # fmt: skip
NOTHING = {
    "an hour of nowhere": "The book club meeting is on Tuesday, 3 June 2025 at 7 pm.",
    "clubs named like little towns": "Fixtures meeting of Millbrook and Castle: 5 June 2025, 19:00.",
}


def _zones(text: str, language: str = "en", published: datetime | None = None) -> list[str | None]:
    reading = Extractor().read(Announcement("s", "k", text, language=language, published=published))
    hours = [(s, d) for d in reading.dated for s in d.spans if s.precision is Precision.MINUTE]
    return [
        reading.where.zoned(span, dated, Asked(dated.start, dated.end, dated.unit, None, ("no name",))).tz
        for span, dated in hours
    ]


@pytest.mark.parametrize(("text", "zone"), SAID.values(), ids=SAID)
def test_an_hour_is_in_the_zone_that_is_said(text: str, zone: str) -> None:
    assert set(_zones(text)) == {zone}


@pytest.mark.parametrize(("text", "zone"), TOLD.values(), ids=TOLD)
def test_an_hour_is_in_the_zone_of_the_country_or_state_that_the_text_tells(text: str, zone: str) -> None:
    language = "de" if "Generalversammlung" in text else "id" if "Rapat" in text else "en"
    assert set(_zones(text, language)) == {zone}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_where_nothing_tells_no_zone_is_guessed(text: str) -> None:
    assert set(_zones(text)) == {None}


def test_a_venue_abroad_keeps_its_own_clock() -> None:
    text = "PARIS, 2 June 2025 — The alliance holds its annual conference on 5 June 2025 at 10:00 in Lisbon, Portugal."
    assert _zones(text) == ["Europe/Lisbon"]


def test_the_offset_of_the_publishing_tells_the_clock_of_a_large_country() -> None:
    sent = datetime(2025, 6, 2, 9, 30, tzinfo=timezone(timedelta(hours=-7)))
    text = "HOA annual meeting: Tuesday, June 10, 2025, 7 p.m., Clubhouse."
    assert _zones(text, published=sent) == ["America/Los_Angeles"]
