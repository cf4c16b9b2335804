"""Same meeting, another one, or nobody can tell."""

from __future__ import annotations

import pytest

from calsync.model import Evidence, Kind, Place, Sighting
from calsync.reconcile import keys, same
from calsync.reconcile.profile import meeting_keys
from tests.reconcile.builders import RULES, said

COUNCIL = "Riverton Town Council regular meeting"

SAME = {
    "a month, then days in it": (
        said("ADMM", "2025-11", "2025-02-26"),
        said("ADMM", "2025-11-04/2025-11-05", "2025-08-01"),
    ),
    "one edition of a yearly meeting on another day": (
        said("ADMM", "2025-11", "2025-02-26"),
        said("19th ADMM", "2025-10-31", "2025-09-01"),
    ),
    "the same edition in another year": (
        said("19th ADMM", "2025-12", "2025-02-26"),
        said("19th ADMM", "2026-01-20", "2025-11-01"),
    ),
    "a translated name": (
        said("ASEAN Defence Ministers' Meeting", "2025-11", "2025-02-26"),
        said("Mesyuarat Menteri-Menteri Pertahanan ASEAN", "2025-11-04", "2025-08-01"),
    ),
    "moved, with its former date": (
        said(COUNCIL, "2026-05-12", "2026-05-01"),
        said(COUNCIL, "2026-05-19", "2026-05-10", was="2026-05-12"),
    ),
    "put off without a date": (
        said(COUNCIL, "2026-05-12", "2026-05-01"),
        said(COUNCIL, None, "2026-05-10", was="2026-05-12", status="postponed"),
    ),
    "a conference whose date two sources give differently": (
        said("Riverton Water Conference", "2026-05-12", "2026-01-01"),
        said("Riverton Water Conference", "2026-05-14", "2026-02-01"),
    ),
    "the source's own id": (
        said("Staff picnic", "2026-05-12", "2026-05-01", external_id="x1"),
        said("Summer party", "2026-06-12", "2026-05-02", external_id="x1"),
    ),
    "a common name and its council's, moved from the day of the other": (
        said(COUNCIL, "2026-05-12T18:00", "2026-05-01", tz="Europe/Riga"),
        said("Regular meeting", "2026-05-18", "2026-05-10", was="2026-05-12"),
    ),
    "a common name at the minute of its source's only meeting then": (
        said("Public meeting and agenda", "2026-05-12T18:00", "2026-05-01", source="board"),
        said("District Governing Board meeting", "2026-05-12T18:00", "2026-05-04", source="board"),
    ),
    "the delayed meeting of a source that put one off": (
        said("Meeting", None, "2026-05-10", was="2026-05-12", status="postponed", source="council"),
        said("Twice-delayed meeting", "2026-05-26", "2026-05-19", source="council"),
    ),
    "unlike names, put off from the very same days": (
        said("Second Norland Trade Summit", None, "2026-03-01", was="2026-03-28/2026-03-29", status="postponed"),
        said("Gipfel der Anrainer", "2026-05-12/2026-05-13", "2026-04-01", was="2026-03-28/2026-03-29"),
    ),
    "a conference that was put off and now has its date": (
        said("Riverton Water Conference", None, "2026-04-01", was="2026-05-12", status="postponed"),
        said("Riverton Water Conference", "2026-10-05", "2026-08-01"),
    ),
    "a headline that says what became of it, and the country that it is in": (
        said(
            "Norland Shelves Harbour Ministers' Gathering of Eastland",
            None,
            "2026-01-12",
            was="2026-01-18/2026-01-19",
            status="postponed",
            place="Eastwick, Norland",
        ),
        said("Meeting of Harbour Ministers of Eastland", "2026-02-16/2026-02-17", "2026-01-31"),
    ),
    "a German council": (
        said("Gemeinderatssitzung Neustadt", "2026-05-12", "2026-05-01"),
        said("Sitzung des Gemeinderats Neustadt", "2026-05-12", "2026-05-02"),
    ),
    "two ministers in two languages": (
        said("Culture ministers of Germany and Poland meeting", "2026-06", "2026-04-01", source="wire"),
        said("Treffen der Kulturminister Deutschlands und Polens", "2026-06-17", "2026-05-20", source="zeitung"),
    ),
    "an annual meeting on another day": (
        said("Annual general meeting of Norland Shipping", "2026-05-15", "2026-04-02"),
        said("Norland Shipping annual general meeting", "2026-06-05", "2026-05-08", source="post"),
    ),
    "an annual meeting that was put off, and its new date elsewhere": (
        said("Jahreshauptversammlung des Ruderclubs", None, "2026-03-10", was="2026-03-14", status="postponed"),
        said("Jahreshauptversammlung des Ruderclubs", "2026-05-15", "2026-04-24", source="club"),
    ),
    "a council that calls its meeting a legal session": (
        said("Legal and Regular Session", "2026-05-12T18:00", "2026-05-01"),
        said("Hillside City Council regular meeting", "2026-05-18", "2026-05-13", was="2026-05-12"),
    ),
    "an alliance in two languages": (
        said("Sommet de l'OTAN", "2026-07", "2026-05-01"),
        said("NATO Summit", "2026-07-07/2026-07-08", "2026-05-02"),
    ),
    "one announcement names the old time and the new one": (
        said("Governing Board meeting", "2026-03-25T13:00", "2026-03-20", announcement="one", tz="Europe/Riga"),
        said("Governing Board meeting", "2026-03-26T16:00", "2026-03-20", announcement="one", was="2026-03-25"),
    ),
    "one announcement puts a meeting off, once by its name": (
        said(
            "Norland Ministers' Gathering",
            None,
            "2026-01-12",
            was="2026-01-18/2026-01-19",
            status="postponed",
            announcement="one",
        ),
        said("Meeting", None, "2026-01-12", was="2026-01-18/2026-01-19", status="postponed", announcement="one"),
    ),
    "what comes back, without a first day and with it": (
        said("Riverton Bird Club", None, "2026-05-01", rrule="FREQ=WEEKLY;BYDAY=TH"),
        said("Riverton Bird Club", "2026-05-07", "2026-05-04", rrule="FREQ=WEEKLY;BYDAY=TH"),
    ),
    "an edited page": (
        said(COUNCIL, "2026-05-12", "2026-05-01", key="page"),
        said(COUNCIL, "2026-05-14", "2026-05-05", key="page"),
    ),
}

SAME |= {
    "a working group by its letters": (
        said("Riverton Metering WG3", "2026-05-12T19:30", "2026-05-01", tz="Europe/Riga"),
        said("Riverton Metering Working Group 3", "2026-05-12T19:30", "2026-05-03", tz="Europe/Riga"),
    ),
    "a body's name glued before it, at the minute": (
        said("Steering group of the Riverton Plan", "2026-05-12T19:30", "2026-05-01", tz="Europe/Riga"),
        said("Riverton Town Council steering group meeting", "2026-05-12T19:30", "2026-05-03", tz="Europe/Riga"),
    ),
    "a committee without its town, at home": (
        said("Oakmere Licensing Committee", "2026-05-12", "2026-05-01", place="Guildhall, Oakmere"),
        said("Licensing committee hearing of Tuesday", "2026-05-12", "2026-05-03", place="Guildhall"),
    ),
    "a headline that says without a date what the text says with it": (
        said("Riverton beekeepers' congress", None, "2026-03-01", status="postponed", announcement="one"),
        said(
            "Norland Beekeepers' Congress",
            "2027",
            "2026-03-01",
            was="2026-06-10/2026-06-13",
            status="postponed",
            announcement="one",
        ),
    ),
    "a kind of gathering by its letters": (
        said("AGM", "2026-05-12T20:00", "2026-05-01", tz="Europe/Riga"),
        said("Annual general meeting of Riverton Harriers", "2026-05-12T20:00", "2026-05-03", tz="Europe/Riga"),
    ),
    "an invitation to it": (
        said("Riverton Harriers annual general meeting", "2026-05-12", "2026-05-01"),
        said("Einladung zur Jahreshauptversammlung der Riverton Harriers", "2026-05-12", "2026-05-03"),
    ),
    "the new date of a summit that was put off, without its name and elsewhere": (
        said(
            "Norland-Eastland Special Summit",
            None,
            "2026-03-09",
            was="2026-03-28/2026-03-29",
            status="postponed",
            place="Eastwick",
        ),
        said("Special summit", "2026-05-12/2026-05-13", "2026-04-17", place="Hillside"),
    ),
}

SAME |= {
    "a period, then days in it, under a fuller name": (
        said("Harbour hearing with the Minister", "2026-03", "2026-02-01"),
        said("Harbour Board hearing with the Minister", "2026-03-11T10:00", "2026-02-20"),
    ),
    "a name in common words, first somewhere in a part of the world": (
        said("Face-to-face meeting", "2026-05", "2026-02-01", place="Europe"),
        said("Face-to-face meeting", "2026-05-24/2026-05-25", "2026-03-01", place="Norland"),
    ),
    "a name with how long it lasts": (
        said("Norland Fisheries Summit", "2026-10-18/2026-10-20", "2026-06-14"),
        said("Three-day summit", "2026-10-18/2026-10-20", "2026-10-20"),
    ),
    "a headline's verb": (
        said("Norland AG verschiebt Hauptversammlung", "2026-06-27", "2026-05-22"),
        said("Ordentliche Hauptversammlung der Norland AG", "2026-06-27T10:00", "2026-05-24"),
    ),
    "a name in two languages": (
        said("Mesyuarat Menteri-Menteri Pelancongan Selat", "2026-10", "2026-02-26"),
        said("Strait Tourism Ministers' Meeting", "2026-10-24", "2026-08-01"),
    ),
    "a visit named by where it goes, then by who comes": (
        said("Official visit to Norland", "2026-08-19/2026-08-21", "2026-08-05", place="Norland"),
        said(
            "Official visit of Belmar Prime Minister Tomas Rey", "2026-08-19/2026-08-21", "2026-08-16", place="Norland"
        ),
    ),
    "with whose it is": (
        said("Jubiläumsfest des Musikvereins Talheim", "2026-07-21/2026-07-23", "2026-05-15"),
        said("Musikverein Talheim sein Jubiläumsfest", "2026-07-21/2026-07-23", "2026-07-17"),
    ),
    "the group's number with its parent's, or without": (
        said("ISO/TC 307/WG 3 meeting", "2026-01-20/2026-01-22", "2025-11-01"),
        said("ISO WG 3 meeting", "2026-01-20/2026-01-22", "2025-12-01"),
    ),
}

SAME |= {
    "a number and the telling words of the shorter name": (
        said("2nd Sherpa Meeting", "2025-03-13/2025-03-14", "2025-01-20"),
        said("Second Norland Sherpas Meeting", "2025-03-13/2025-03-15", "2025-03-03"),
    ),
    "a meeting that is called the plenary of its number": (
        said("15th plenary of ISO/TC 399", "2025-05-21", "2024-11-05"),
        said("15th meeting of ISO/TC 399", "2025-05-21/2025-05-22", "2025-01-20"),
    ),
    "whose it is, in letters": (
        said("Council of the Mekong River Commission 31st Meeting of the Council", "2024-11", "2024-05-16"),
        said("Thirty-first Meeting of the MRC Council", "2024-11-28", "2024-11-18"),
    ),
    "a period, then days, two unions in letters": (
        said("African Union-European Union third ministerial meeting", "2025-05", "2024-10-29"),
        said("Third EU-AU Ministerial Meeting", "2025-05-21", "2025-05-19"),
    ),
    "letters in brackets within a name": (
        said("Southern Harbour Development Community (SHDC) water summit", "2024-05", "2024-04-22"),
        said("SHDC water summit", "2024-05-23", "2024-05-07"),
    ),
    "who takes part as well": (
        said("Troika Summit plus Contributing Countries", "2024-05-22", "2024-05-07"),
        said("Troika Summit of Contributing Countries", "2024-05-22", "2024-05-08"),
    ),
    "a council, and that it meets": (
        said("Gemeinderat", "2025-03-27T19:00", "2025-03-04"),
        said("Gemeinderat Sitzung", "2025-03-27", "2025-03-14"),
    ),
    "a headline that says without a date what the text says with its day": (
        said("East Quay inquiry", None, "2024-06-03", status="postponed", announcement="one"),
        said("Public inquiry", "2024-07-16T10:00", "2024-06-03", was="2024-06-18", announcement="one"),
    ),
    "its days, and the hour at which it opens": (
        said("7th AU-EU Summit", "2025-11-24/2025-11-25", "2025-11-14", announcement="one"),
        said("Seventh African Union – European Union Summit", "2025-11-24T10:00", "2025-11-14", announcement="one"),
    ),
    "another name, put off from the day of the one summit there": (
        said("Cumbre de Jefes de Estado del SICA", "2024-06-28T10:00", "2024-05-30", place="Tegucigalpa"),
        said(
            "Cumbre de presidentes centroamericanos",
            None,
            "2024-06-24",
            was="2024-06-28",
            status="postponed",
            place="Tegucigalpa",
        ),
    ),
    "the next date of the number that was put off": (
        said("LXIII Cumbre de Jefes de Estado del SICA", None, "2024-06-24", was="2024-06-28", status="postponed"),
        said("LXIII Cumbre centroamericana", "2024-11-09", "2024-07-18"),
    ),
    "a day that moved by as many days as another meeting of its announcement": (
        said("Donor Group Meeting", "2024-11-27", "2024-10-21"),
        said("Donor Group meeting", "2024-11-28T13:30", "2024-11-18", moved_along=1),
    ),
    "a part of what moved by a week": (
        said("Lantern parade", "2025-08-30T21:00", "2025-05-12"),
        said("Lantern parade", "2025-09-06", "2025-07-30", moved_along=7),
    ),
}

DIFFERENT = {
    "what a body does every week, beside what moved by a week": (
        said("Riverton Harbour Committee", "2025-09-01", "2025-08-20"),
        said("Riverton Harbour Committee", "2025-09-08", "2025-08-21", moved_along=7),
    ),
    "what moved by other days": (
        said("Lantern parade", "2025-08-30T21:00", "2025-05-12"),
        said("Lantern parade", "2025-09-06", "2025-07-30", moved_along=5),
    ),
    "two working groups at one hour": (
        said("Riverton Metering WG2", "2026-05-12T19:30", "2026-05-01", tz="Europe/Riga"),
        said("Riverton Metering WG3 meeting", "2026-05-12T19:30", "2026-05-03", tz="Europe/Riga"),
    ),
    "two working groups in common words at one hour": (
        said("Working Group 2 meeting", "2026-05-12T19:30", "2026-05-01", tz="Europe/Riga"),
        said("Working Group 3 meeting", "2026-05-12T19:30", "2026-05-03", tz="Europe/Riga"),
    ),
    "a commission and its working group, in letters": (
        said("Riverton Harbour Commission", "2026-05-12T19:30", "2026-05-01", tz="Europe/Riga"),
        said("WG3 of the Riverton Harbour Commission", "2026-05-12T19:30", "2026-05-03", tz="Europe/Riga"),
    ),
    "two that one announcement calls off, the one without a date": (
        said("Riverton flower show", None, "2026-03-01", status="cancelled", announcement="one"),
        said("Oakmere Jazz Festival", "2026-06-10", "2026-03-01", status="cancelled", announcement="one"),
    ),
    "two boards at one hour": (
        said("Riverton Planning Board", "2026-05-12T19:00", "2026-05-01", tz="Europe/Riga", place="Town Hall"),
        said("Riverton Harbour Authority", "2026-05-12T19:00", "2026-05-02", tz="Europe/Riga", place="Pier House"),
    ),
    "a summit of its source long after one that was put off": (
        said("Norland Trade Summit", None, "2026-03-01", was="2026-03-28/2026-03-29", status="postponed"),
        said("Summit", "2026-10-12/2026-10-13", "2026-09-01"),
    ),
    "what comes back, without a first day, and a single day of that name": (
        said("Riverton Bird Club", None, "2026-05-01", rrule="FREQ=WEEKLY;BYDAY=TH"),
        said("Riverton Bird Club", "2026-05-16", "2026-05-04"),
    ),
    "two editions": (said("18th ADMM", "2025-11", "2025-02-26"), said("19th ADMM", "2025-11", "2025-02-27")),
    "two years": (said("ADMM", "2025-11-05", "2025-02-26"), said("ADMM", "2026-11-05", "2026-02-27")),
    "the meeting and its retreat": (
        said("ADMM", "2025-02-26", "2025-02-01"),
        said("ADMM Retreat", "2025-02-26", "2025-02-02"),
    ),
    "the meeting and its Plus": (
        said("ADMM", "2025-11-01", "2025-02-01"),
        said("ADMM-Plus", "2025-11-01", "2025-02-02"),
    ),
    "an annual meeting and that of the year after": (
        said("Annual general meeting of Norland Shipping", "2026-05-15", "2026-04-02"),
        said("Annual general meeting of Norland Shipping", "2027-05-14", "2027-04-02"),
    ),
    "two annual meetings of which nobody says whose they are": (
        said("Annual general meeting", "2026-05-15", "2026-04-02"),
        said("Annual general meeting", "2026-06-05", "2026-05-08"),
    ),
    "a working group twice in two months": (
        said("ADSOM WG", "2026-02-07", "2026-02-01"),
        said("ADSOM WG", "2026-04-02", "2026-04-01"),
    ),
    "a weekly session": (said(COUNCIL, "2026-05-12", "2026-05-01"), said(COUNCIL, "2026-05-19", "2026-05-14")),
    "two rooms on one day": (
        said("Transport Committee hearing", "2026-05-12", "2026-05-01", place="Room 12, State House"),
        said("Transport Committee hearing", "2026-05-12", "2026-05-02", place="Room 14, State House"),
    ),
    "one name in two cities": (
        said("Library Friends annual dinner", "2026-05-12", "2026-05-01", place="Riverton"),
        said("Library Friends annual dinner", "2026-05-12", "2026-05-02", place="Hillside"),
    ),
    "a meeting and the deadline for it": (
        said("Riverton Water Conference", "2026-05-12", "2026-01-01"),
        said("Riverton Water Conference", "2026-05-12", "2026-01-02", kind=Kind.DEADLINE),
    ),
    "the committee and its sub-committee": (
        said("Riverton Finance Committee", "2026-05-12", "2026-05-01"),
        said("Riverton Finance Sub-Committee", "2026-05-12", "2026-05-02"),
    ),
    "the page goes on to its next meeting": (
        said(COUNCIL, "2026-05-12", "2026-05-01", key="page"),
        said(COUNCIL, "2026-05-19", "2026-05-14", key="page"),
    ),
    "numbered groups": (
        said("SC 7/WG 1 meeting", "2026-05-12", "2026-05-01"),
        said("SC 7/WG 2 meeting", "2026-05-12", "2026-05-02"),
    ),
    "two meetings of one announcement": (
        said("ADSOM WG", "2026-02-07", "2026-02-01", announcement="one"),
        said("ADSOM WG", "2026-02-07/2026-02-08", "2026-02-01", announcement="one"),
    ),
    "common names of two sources": (
        said("Regular meeting", "2026-05-12T18:00", "2026-05-01", source="a"),
        said("Riverton School Board regular meeting", "2026-05-12T18:00", "2026-05-02", source="b"),
    ),
    "a common name that says another kind": (
        said("Public hearing", "2026-05-12T18:00", "2026-05-01"),
        said(COUNCIL, "2026-05-12T18:00", "2026-05-02"),
    ),
    "a common name in another town": (
        said("Regular meeting", "2026-05-12T18:00", "2026-05-01", place="Hillside"),
        said(COUNCIL, "2026-05-12T18:00", "2026-05-02", place="Riverton"),
    ),
    "a common name a week later": (
        said(COUNCIL, "2026-05-12", "2026-05-01"),
        said("Regular meeting", "2026-05-19", "2026-05-14"),
    ),
    "another body's session after one that was put off": (
        said(COUNCIL, None, "2026-05-10", was="2026-05-12", status="postponed"),
        said("Riverton Harbour Committee meeting", "2026-05-19", "2026-05-14"),
    ),
    "two summits put off from one day": (
        said("Norland Trade Summit", None, "2026-03-01", was="2026-03-28", status="postponed"),
        said("Eastland Water Summit", None, "2026-03-02", was="2026-03-28", status="postponed"),
    ),
    "two common kinds of one announcement": (
        said("Special meeting", "2026-05-12T18:00", "2026-05-01", announcement="one"),
        said("Regular meeting", "2026-05-12T18:00", "2026-05-01", announcement="one"),
    ),
    "army and navy": (
        said("Northland Army Chiefs' Conference", "2026-05-12", "2026-05-01"),
        said("Northland Navy Chiefs' Conference", "2026-05-12", "2026-05-02"),
    ),
}

UNSURE = {
    "a word that may only say what the ceremony is for": (
        said("Ceremony for the 10th year of the ADMM", "2026-12", "2026-05-01"),
        said("Ceremony for the 10th anniversary of ADMM-Plus", "2026-12", "2026-06-01"),
    ),
    "a common name on a day of its source": (
        said(COUNCIL, "2026-05-12", "2026-05-01"),
        said("Meeting", "2026-05-12", "2026-05-02"),
    ),
    "the same people over the same days, called a retreat once": (
        said("Meeting of the Harbour Ministers of Norland", "2026-02-16/2026-02-17", "2026-01-31"),
        said("Norland Harbour Ministers' Retreat", "2026-02-15/2026-02-17", "2026-02-10"),
    ),
    "a fuller name, or another meeting": (
        said("Norland Summit", "2026-10-26", "2026-05-01"),
        said("Eastland-Norland Summit", "2026-10", "2026-06-01"),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME)
def test_same(pair: tuple[Sighting, Sighting]) -> None:
    verdict = same(*pair, RULES.index)
    assert verdict.answer == "same", verdict
    assert verdict.reasons


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=DIFFERENT)
def test_different(pair: tuple[Sighting, Sighting]) -> None:
    verdict = same(*pair, RULES.index)
    assert verdict.answer == "different", verdict
    assert verdict.reasons


@pytest.mark.parametrize("pair", UNSURE.values(), ids=UNSURE)
def test_unsure(pair: tuple[Sighting, Sighting]) -> None:
    verdict = same(*pair, RULES.index)
    assert verdict.answer == "unsure", verdict
    assert verdict.reasons


def test_a_meeting_may_move_to_another_place_from_its_very_minute() -> None:
    agenda = said("Public meeting and agenda", "2026-03-24T13:00", "2026-03-20", place="Elk Ridge")
    moved = said("Harbour Board meeting", "2026-03-25T16:00", "2026-03-23", was="2026-03-24T13:00", place="Norland")
    assert same(agenda, moved).answer == "same"
    other = said("Harbour Board meeting", "2026-03-25T16:00", "2026-03-23", was="2026-03-24T15:00", place="Norland")
    assert same(agenda, other).answer == "different"


def test_a_number_in_common_says_more_than_times_that_touch() -> None:
    numbered = said("14th Regional Summit", "2009-02-13/2009-02-16", "2009-01-05")
    vague = said("Regional Summit", "2009-03", "2009-01-05")
    moved = said("14th Regional Summit", "2009-02-27/2009-03-01", "2009-01-21")
    assert same(numbered, moved).answer == same(vague, moved).answer == "same"
    assert same(numbered, moved).score > same(vague, moved).score


def _at(**place: str) -> dict[str, Place]:
    return {"place": Place(**place)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"text": "Slovenia", "country": "SI"}, {"text": "Bled", "city": "Bled"}),
        ({"text": "Government Guest House", "venue": "Government Guest House"}, {"text": "Hanoi", "city": "Hanoi"}),
        ({"text": "Hotel Lakeside", "venue": "Hotel Lakeside", "country": "GB"}, {"text": "Slovenia", "country": "SI"}),
    ],
)
def test_a_land_contradicts_no_town_in_it_nor_a_hall_without_its_town(
    one: dict[str, str], other: dict[str, str]
) -> None:
    first = said("Norland Security Forum", "2026-09-25/2026-09-26", "2026-05-01", **_at(**one))
    then = said("Norland Security Forum", "2026-09-25/2026-09-26", "2026-06-01", **_at(**other))
    assert same(first, then).answer == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"text": "Bled", "city": "Bled"}, {"text": "Hanoi", "city": "Hanoi"}),
        ({"text": "Slovenia", "country": "SI"}, {"text": "Hanoi", "city": "Hanoi", "country": "VN"}),
        ({"text": "Lakeside", "venue": "Lakeside"}, {"text": "Guest House", "venue": "Guest House"}),
    ],
)
def test_two_towns_or_lands_or_halls_are_two_places_on_one_day_only(one: dict[str, str], other: dict[str, str]) -> None:
    for days, answer in (("2026-09-25", "different"), ("2026-09-25/2026-09-26", "same")):
        first = said("Norland Security Forum", days, "2026-05-01", **_at(**one))
        then = said("Norland Security Forum", days, "2026-06-01", **_at(**other))
        assert same(first, then).answer == answer


@pytest.mark.parametrize("when", ["2026-09", "2026-09-19/2026-09-23"])
@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("44th annual meeting of NAFO", "44th annual meeting"),
        ("36th Kenya-Ethiopia Joint Ministerial Commission", "36th Joint Ministerial Commission"),
        ("XXIX Cumbre Iberoamericana", "XXIX Cumbre"),
        ("Sidang Kemuncak ASEAN Ke-46", "Sidang Kemuncak Ke-46"),
        ("14e sommet de la CPLP", "Le 14e sommet"),
    ],
)
def test_an_edition_in_common_words_is_that_of_its_source(full: str, short: str, when: str) -> None:
    assert same(said(full, when, "2026-01-01"), said(short, when, "2026-02-01")).answer == "same"
    assert same(said(full, when, "2026-01-01"), said(short, when, "2026-02-01", source="other")).answer != "same"


def test_an_edition_of_one_kind_in_another_name_is_of_another_body() -> None:
    one, other = (said(f"3rd {town} Fisheries Conference", "2026-09", "2026-01-01") for town in ("Norland", "Hillside"))
    assert same(one, other).answer == "different"


@pytest.mark.parametrize("when", ["2026-08", "2026-08-17/2026-08-18"])
def test_a_name_in_common_words_may_be_what_its_source_told_for_the_month(when: str) -> None:
    vague = said("SADC ordinary summit in Windhoek", "2026-08", "2026-01-01")
    assert same(vague, said("Ordinary summit", when, "2026-07-01")).answer == "unsure"


@pytest.mark.parametrize(
    ("name", "when"),
    [
        ("Quito summit", "2026-11-19/2026-11-20"),
        ("Quito summit", "2026-11-20"),
        ("Quito Andean summit", "2026-11-19"),
    ],
)
def test_a_source_may_call_a_meeting_by_its_town(name: str, when: str) -> None:
    known = said("Andean Community Leaders' Summit", "2026-11-19/2026-11-20", "2026-05-01", place="Quito")
    assert same(known, said(name, when, "2026-11-21")).answer == "same"
    assert keys(known, RULES) & set(meeting_keys(keys(said(name, when, "2026-11-21"), RULES)))
    assert same(known, said(name, when, "2026-11-21", source="other")).answer != "same"
    assert same(known, said("Quito hearing", when, "2026-11-21")).answer != "same"


def test_a_meeting_that_its_words_call_put_off_is_the_one_that_was_near() -> None:
    known = said("Norland Security Dialogue", "2026-09-25", "2026-05-01")
    late = Evidence("The Norland Security Dialogue, put off in August, will be held on 6 November.", 0, 77)
    then = said("Norland Security Dialogue", "2026-11-06", "2026-09-01", evidence=(late,))
    assert same(known, then).answer == "same"
    assert keys(known, RULES) & set(meeting_keys(keys(then, RULES)))
    assert same(known, said("Norland Security Dialogue", "2026-11-06", "2026-09-01")).answer == "different"
    assert same(known, said("Norland Security Dialogue", "2027-02-06", "2026-09-01", evidence=(late,))).answer != "same"


@pytest.mark.parametrize(
    ("told", "now", "words"),
    [
        ("2024-05-22", "2024-05-23", "The Troika summit will now take place in Harare on the morning of the 23rd."),
        ("2024-05-22", "2024-05-15", "Die Troika wurde vorverlegt und tagt nun am 15. Mai."),
        ("2024-05-22", "2024-06-11", "Troika summit turut dipindahkan, iaitu kepada 11 Jun."),
    ],
)
def test_a_day_that_its_words_call_a_new_one_is_the_meeting_that_was_to_come(told: str, now: str, words: str) -> None:
    late = Evidence(words, 0, len(words))
    known = said("Troika summit", told, "2024-05-07", place="Lusaka")
    then = said("Troika summit", now, "2024-05-10", evidence=(late,), place="Harare")
    assert same(known, then).answer == "same"
    assert keys(known, RULES) & set(meeting_keys(keys(then, RULES)))
    over = said("Troika talks", "2024-05-08", "2024-05-01")
    assert same(over, said("Troika talks", "2024-05-20", "2024-05-10", evidence=(late,))).answer == "different"


def test_a_word_of_its_name_and_the_month_are_enough_for_one_source() -> None:
    known = said("Defence ministers' forum", "2026-09", "2026-05-01")
    then = said("Lakeside Defence Ministers' Forum", "2026-09-25/2026-09-26", "2026-06-01")
    assert same(known, then).answer == "same"
    assert keys(known, RULES) & set(meeting_keys(keys(then, RULES)))
