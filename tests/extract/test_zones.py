"""In which zone an hour is: what is said, else the place, else what the text tells of where it is from."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from calsync.extract import Extractor
from calsync.extract.placing import Asked
from calsync.model import Announcement
from calsync.span import Precision, Span

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
    "for all hours, so far from UTC": (
        "Run days of the model railway, Adelaide: 16 June 2024, 11am.\n\nAll times are UTC+09:30", "Australia/Adelaide"),
    "for all hours, so far from UTC, where no land is told": (
        "Run days of the model railway: 16 June 2024, 11am.\n\nAll times are GMT - 5 hours", "Etc/GMT+5"),
    "a summer clock, which Abidjan has not": (
        "The panel meets in Abidjan on 5 September 2023 at 18:00 BST.", "Europe/London"),
    "a land's or a capital's own time": ("The steering group meets on 15 September 2025 at 11:00 Vanuatu time.", "Pacific/Efate"),
    "the time of a capital, in brackets": ("The online briefing is on 3 March 2025 at 14:30 (Tbilisi time).", "Asia/Tbilisi"),
    "before the day": ("UTC Wed 04-Jun-2025 15:00, in the usual room", "UTC"),
    "in short": ("The call is on 4 June 2025 at 3 p.m. Eastern.", "America/New_York"),
    "an abbreviation that Pakistan has as well": (
        "The NEPRA hearing is on 3 June 2025 at 10:30 a.m. PST in Islamabad, Pakistan.", "Asia/Karachi"),
    "of the other hours": (
        "The working group meets on 4 June 2025 at 15:00 UTC. Its next meeting is on 2 July 2025 at 15:00.", "UTC"),
}  # fmt: skip
TOLD = {
    "state in the address": ("Budget hearing, Tuesday, 3 June 2025, 6:30 p.m.\n\nCity Hall, 12 Main Street, Elmore, OH 43416", "America/New_York"),
    "area code": ("Garden club meeting: Tuesday, 3 June 2025, 7 p.m. Questions? Call 512-555-0147.", "America/Chicago"),
    "area code of Canada": ("Curling bonspiel meeting: Tuesday, 3 June 2025, 7 p.m. Phone (902) 555-0190.", "America/Halifax"),
    "area code of an island": ("Garden club meeting: Tuesday, 3 June 2025, 7 p.m. Questions? Call 1-246-555-0147.", "America/Barbados"),
    "area of an Australian state": ("Bowls club meeting: Tuesday, 3 June 2025, 7 p.m. Ph (07) 5550 0147", "Australia/Brisbane"),
    "the law that a notice cites": ("Pursuant to C.R.S. 24-6-402, the regular meeting is on Tuesday, 3 June 2025 at 6 p.m.", "America/Denver"),
    "postcode of Australia": ("Annual general meeting, Tuesday 3 June 2025, 7pm.\n\nThe Secretary, PO Box 9, Yarrawing WA 6302", "Australia/Perth"),
    "postcode and public life": ("SHIRE OF YARRAWING\nOrdinary council meeting: 19 June 2025, 4.00pm.\nPO Box 9 Yarrawing 6302", "Australia/Perth"),
    "postcode of Canada": ("Library board meeting, Tuesday 3 June 2025, 7 pm. Mail: Box 3, Elkford V0B 1H0", "America/Vancouver"),
    "pounds": ("Parish supper and concert, Saturday 7 June 2025, 7.30pm, tickets £12.", "Europe/London"),
    "public life of Britain": ("Annual Parish Meeting: Tuesday 6 May 2025, 7pm, Village Hall. Cllr Moss will chair.", "Europe/London"),
    "words of local life": ("NOTICE to all residents. The barangay general assembly is on 21 June 2025, 2:00 PM, covered court. Questions: the kapitan.", "Asia/Manila"),
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


def _hours(text: str, language: str = "en", published: datetime | None = None, zone: str | None = None) -> list[Span]:
    reading = Extractor(zone=zone).read(Announcement("s", "k", text, language=language, published=published))
    hours = [(s, d) for d in reading.dated for s in d.spans if s.precision is Precision.MINUTE]
    return [
        reading.where.zoned(span, dated, Asked(dated.start, dated.end, dated.unit, None, ("no name",)))
        for span, dated in hours
    ]


def _zones(text: str, language: str = "en", published: datetime | None = None) -> list[str | None]:
    """The zones of a text's hours, but for those that are guessed."""
    return [None if span.zone_assumed else span.tz for span in _hours(text, language, published)]


@pytest.mark.parametrize(("text", "zone"), SAID.values(), ids=SAID)
def test_an_hour_is_in_the_zone_that_is_said(text: str, zone: str) -> None:
    assert set(_zones(text)) == {zone}


@pytest.mark.parametrize(("text", "zone"), TOLD.values(), ids=TOLD)
def test_an_hour_is_in_the_zone_of_the_country_or_state_that_the_text_tells(text: str, zone: str) -> None:
    language = "de" if "Generalversammlung" in text else "id" if "Rapat" in text else "en"
    assert set(_zones(text, language)) == {zone}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_where_nothing_tells_the_zone_is_a_guess(text: str) -> None:
    assert set(_zones(text)) == {None}


def test_the_first_guess_is_the_readers_own_zone() -> None:
    (hour,) = _hours(NOTHING["an hour of nowhere"], zone="Asia/Manila")
    assert (hour.tz, hour.zone_assumed) == ("Asia/Manila", True)


GUESSES = {
    "days and hours as Britons write them": ("The book club meeting is on Tuesday 3 June 2025 at 7.30pm in the back bar.", "en", "Europe/London"),
    "the largest land of a language": ("Reunión del club de lectura: martes 3 de junio de 2025, 19:30, en el bar.", "es", "Europe/Madrid"),
    "hours as they are written in a few lands": ("Reunión del club de lectura: martes 3 de junio de 2025, 19:30 hs, en el bar.", "es", "America/Argentina/Buenos_Aires"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "language", "zone"), GUESSES.values(), ids=GUESSES)
def test_where_the_reader_states_no_zone_how_a_text_is_written_tells_which_is_likeliest(
    text: str, language: str, zone: str
) -> None:
    (hour,) = _hours(text, language)
    assert (hour.tz, hour.zone_assumed) == (zone, True)


def test_the_feast_of_a_namesake_far_away_is_not_held_there() -> None:
    text = (
        "AYUNTAMIENTO DE VALDEROBLES (ALBACETE)\nFiestas en honor de San Lorenzo\n"
        "El concejal informa: la carrera popular será el 14 de agosto de 2025 a las 9:00 h.\n"
        "Inscripciones: ayuntamiento@valderobles.example.es. Precio: 5 euros."
    )
    assert set(_zones(text, "es")) == {"Europe/Madrid"}


def test_a_clock_that_is_said_once_tells_the_land_of_the_others() -> None:
    text = "Notes of 11 July 2025, 18:04 BST. Hana will chair. The panel meets again on Tuesday 5 August 2025, 18:00."
    assert _zones(text)[-1] == "Europe/London"


def test_of_a_land_of_many_clocks_that_is_known_the_capitals_is_taken_before_the_readers() -> None:
    text = "Open Meeting Law notice: the Board of Supervisors meets on Tuesday, June 3, 2025 at 6:30 p.m. Pledge of Allegiance."
    (hour,) = _hours(text, zone="Asia/Manila")
    assert (hour.tz, hour.zone_assumed) == ("America/New_York", True)


def test_an_hour_after_a_remark_in_brackets_is_of_the_day_before_them() -> None:
    (hour,) = _hours("The harbour race is on Monday 4 August 2025 (Harbour Day), 1100 to 1600, from the pier.")
    assert hour.stream() == ("2025-08-04T11:00", "2025-08-04T16:00")


def test_those_who_gather_at_one_hour_for_another_begin_at_the_other() -> None:
    (hour,) = _hours("The branch dinner is on Friday 6 June 2025, 1900 for 1930, in the mess.")
    assert hour.stream() == ("2025-06-06T19:30", None)
    assert not _hours("The branch dinner is on Friday 6 June 2025; it had a budget of 2010 for 2015.")


def test_a_day_that_leads_its_line_has_the_hour_behind_the_name() -> None:
    (hour,) = _hours("* Mar. 28, 2025: seminar on net mending, 11am, harbour office.")
    assert hour.stream()[0] == "2025-03-28T11:00"


def test_a_venue_abroad_keeps_its_own_clock() -> None:
    text = "PARIS, 2 June 2025 — The alliance holds its annual conference on 5 June 2025 at 10:00 in Lisbon, Portugal."
    assert _zones(text) == ["Europe/Lisbon"]


def test_the_offset_of_the_publishing_tells_the_clock_of_a_large_country() -> None:
    sent = datetime(2025, 6, 2, 9, 30, tzinfo=timezone(timedelta(hours=-7)))
    text = "HOA annual meeting: Tuesday, June 10, 2025, 7 p.m., Clubhouse."
    assert _zones(text, published=sent) == ["America/Los_Angeles"]


def test_a_length_of_a_day_is_no_midnight() -> None:
    text = "Réunion publique avant la grève de 24 heures le jeudi 5 juin 2025."
    assert not _hours(text, "fr")


def test_a_village_that_has_a_persons_name_tells_no_land_where_nobody_writes_the_language() -> None:
    text = "Notes of the residents' panel, typed by Hana.\n\nThe next panel is on Tuesday 3 June 2025 at 6.30pm. Hana orders the tea."
    assert _zones(text) == [None]
    (hour,) = _hours(text)
    assert hour.tz == "Europe/London"


def test_of_two_lands_of_a_language_the_one_where_much_is_written_is_likelier() -> None:
    (hour,) = _hours("La asamblea de la cooperativa es el martes 3 de junio de 2025 a las 18:30 por Zoom.", "es")
    assert hour.tz == "Europe/Madrid" and hour.zone_assumed


def test_lands_that_keep_one_clock_speak_for_it_together() -> None:
    (hour,) = _hours("The choir meeting is on Tuesday, June 3, 2025 at 7:30 PM.")
    assert hour.tz == "America/New_York" and hour.zone_assumed


def test_la_before_a_name_is_no_state() -> None:
    text = "The annual dinner is on 3 June 2025 at 7.30pm at the Paria Suites, La Romaine. Divali is a holiday; tickets from WASA."
    assert _zones(text) == ["America/Port_of_Spain"]


def test_a_land_of_many_clocks_has_the_one_of_its_town_though_another_land_is_as_likely() -> None:
    text = (
        "PAROISSE SAINTE-ANNE, LIKASI\n\nLundi 14 novembre 2016 : réunion à 16h30 au stade Kikula.\n"
        "Salongo samedi 19 novembre 2016 à 7h00."
    )
    assert {hour.tz for hour in _hours(text, "fr")} == {"Africa/Lubumbashi"}


@pytest.mark.parametrize(
    ("notice", "zone"),
    [
        ("The Police Jury will meet on Wednesday, May 14, 2025, at 5:30 p.m. in the Courthouse.", "America/Chicago"),
        ("The committee will meet on 14 May 2025 at 2:30 p.m. in the Conference Room, 14/F, Government Offices.", "Asia/Hong_Kong"),
    ],
)  # fmt: skip
def test_a_notice_is_of_the_land_of_its_words(notice: str, zone: str) -> None:
    assert _zones(notice) == [zone]


def test_utc_said_of_one_hour_is_not_the_clock_of_the_others_where_a_town_tells_it() -> None:
    text = "The workshop is in Ghent on 3 June 2025. Papers by 2 May 2025, 23:59 UTC.\n\nPub evening in Ghent: 2 June 2025, 18:00"
    assert sorted(zone or "" for zone in _zones(text)) == ["Europe/Brussels", "UTC"]


def test_a_line_may_say_its_own_clock_before_its_day() -> None:
    text = "Open houses, from 4 to 7 p.m. Pacific time:\n\n- Moscow: Tuesday, June 3, 2025\n- Riggins (Mountain time): Wednesday, June 4, 2025, 5-8 p.m., City Hall\n"
    assert "America/Denver" in _zones(text)


@pytest.mark.parametrize("title", ["Judge", "Mrs Justice", "Dr", "Professor", "Mr"])
@pytest.mark.parametrize("name", ["Auerbach", "Hamburg", "Bremen"])
def test_the_name_of_a_person_tells_no_land(title: str, name: str) -> None:
    text = f"Hearing list\n\nThe full hearing is on Wednesday 14 January 2026 at 10.00 before {title} {name}."
    (hearing, *_) = Extractor().extract(Announcement("s", "k", text, language="en"))
    assert hearing.span.tz != "Europe/Berlin"
