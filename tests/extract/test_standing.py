"""Meetings that come back: from when until when, and the days on which they are not held."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract import Extractor
from calsync.model import Candidate
from calsync.read import announcement


def _read(text: str, lang: str = "en", day: str = "2025-02-01") -> list[Candidate]:
    return Extractor(floor=0.0).extract(announcement("standing", text, day, lang, None))


@pytest.mark.parametrize(
    ("text", "lang", "rrule", "exdates"),
    [
        (
            "Quiz night\n\nThe quiz night is held every first Tuesday at 19:30, from 4 March until June 2025, except 1 April.",
            "en",
            "FREQ=MONTHLY;BYDAY=1TU;UNTIL=20250630",
            (date(2025, 4, 1),),
        ),
        (
            "Choir rehearsals take place every Monday at 7.30 pm from 1 September to 15 December 2025 "
            "(except 27 October and 3 November).",
            "en",
            "FREQ=WEEKLY;BYDAY=MO;UNTIL=20251215",
            (date(2025, 10, 27), date(2025, 11, 3)),
        ),
        (
            "The river forum meets every Thursday at 6 pm from 10 April 2025, but not on 12 June or 14 August.",
            "en",
            "FREQ=WEEKLY;BYDAY=TH",
            (date(2025, 6, 12), date(2025, 8, 14)),
        ),
        (
            "The lace class meets on Mondays in Room 4, from 8 September until 15 December 2025, except 27 October.",
            "en",
            "FREQ=WEEKLY;BYDAY=MO;UNTIL=20251215",
            (date(2025, 10, 27),),
        ),
        (
            "Der Yogakurs findet mittwochs von 18 bis 19 Uhr statt, vom 10. September bis 17. Dezember, nicht am 29. Oktober.",
            "de",
            "FREQ=WEEKLY;BYDAY=WE;UNTIL=20251217",
            (date(2025, 10, 29),),
        ),
    ],
)
def test_a_standing_meeting_has_its_last_day_and_its_exceptions(
    text: str, lang: str, rrule: str, exdates: tuple[date, ...]
) -> None:
    (meeting,) = _read(text, lang)
    assert (meeting.rrule, meeting.exdates) == (rrule, exdates)


@pytest.mark.parametrize(
    ("text", "lang", "rrule", "exdates"),
    [
        (
            "The choir meets every Monday until 15 December, except 27 October.",
            "en",
            "FREQ=WEEKLY;BYDAY=MO;UNTIL=20251215",
            (date(2025, 10, 27),),
        ),
        (
            "Yoga class every Wednesday, 6 pm, in the Scout Hut, except 24 and 31 December.",
            "en",
            "FREQ=WEEKLY;BYDAY=WE;BYHOUR=18;BYMINUTE=0",
            (date(2025, 12, 24), date(2025, 12, 31)),
        ),
        (
            "Coin club meeting every Tuesday at 7 pm, not the week from 20 to 26 October.",
            "en",
            "FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=0",
            (date(2025, 10, 21),),
        ),
        (
            "The ward forum meets on the second Tuesday of every month except in August, at 18:30.",
            "en",
            "FREQ=MONTHLY;BYDAY=2TU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYHOUR=18;BYMINUTE=30",
            (),
        ),
        (
            "Die Chorprobe findet jeden Montag um 19:30 Uhr statt, außer am 27. Oktober.",
            "de",
            "FREQ=WEEKLY;BYDAY=MO;BYHOUR=19;BYMINUTE=30",
            (date(2025, 10, 27),),
        ),
        (
            "La chorale répète tous les lundis à 20 h jusqu'au 15 décembre, sauf le 27 octobre.",
            "fr",
            "FREQ=WEEKLY;BYDAY=MO;BYHOUR=20;BYMINUTE=0;UNTIL=20251215",
            (date(2025, 10, 27),),
        ),
        (
            "Taller de encaje todos los lunes a las 20.00 hasta el 15 de diciembre, excepto el 27 de octubre.",
            "es",
            "FREQ=WEEKLY;BYDAY=MO;BYHOUR=20;BYMINUTE=0;UNTIL=20251215",
            (date(2025, 10, 27),),
        ),
        (
            "Kelas menjahit diadakan setiap Isnin hingga 15 Disember, kecuali 27 Oktober.",
            "ms",
            "FREQ=WEEKLY;BYDAY=MO;UNTIL=20251215",
            (date(2025, 10, 27),),
        ),
    ],
)
def test_without_a_first_day_a_standing_meeting_has_its_hour_in_the_rule_and_no_start(
    text: str, lang: str, rrule: str, exdates: tuple[date, ...]
) -> None:
    (meeting,) = _read(text, lang, "2025-09-01")
    assert (meeting.rrule, meeting.exdates, meeting.span.known) == (rrule, exdates, False)


def test_the_first_day_is_the_first_one_that_the_rule_gives() -> None:
    (meeting,) = _read("The lace class meets on Mondays at 7 pm from 14 September until 14 December 2025.")
    assert meeting.span.stream()[0] == "2025-09-15T19:00"


@pytest.mark.parametrize(
    ("text", "lang", "start"),
    [
        (
            "The bell ringers practise every Thursday in the tower, starting 10 April 2025, at 7 pm.",
            "en",
            "2025-04-10T19:00",
        ),
        ("Lesekreis jeden Montag in der Bücherei ab 8. September 2025 um 19 Uhr.", "de", "2025-09-08T19:00"),
        ("Atelier de reliure tous les lundis à la bibliothèque, à partir du 8 septembre 2025.", "fr", "2025-09-08"),
    ],
)
def test_a_first_day_that_stands_apart_is_that_of_the_rule(text: str, lang: str, start: str) -> None:
    (meeting,) = _read(text, lang)
    assert (meeting.span.stream()[0], meeting.rrule is not None) == (start, True)


def test_a_weekday_is_taken_out_of_what_is_held_daily() -> None:
    (meeting,) = _read("Guided tours take place every day except Tuesday from 2 June 2025 at 11 am.")
    assert (meeting.span.stream()[0], meeting.rrule) == ("2025-06-02T11:00", "FREQ=WEEKLY;BYDAY=MO,WE,TH,FR,SA,SU")


def test_what_a_stretch_of_days_leaves_out_is_no_meeting() -> None:
    text = "The glass exhibition runs from 3 to 28 June 2025, except 9 June."
    assert [m.span.stream() for m in _read(text)] == [("2025-06-03", "2025-06-28")]


def test_no_day_of_a_yearly_meeting_is_taken_for_an_exception() -> None:
    text = "Annual parish meeting: Thursday 16 April 2026 at 7.30 pm, Memorial Hall (not 15 April)."
    (meeting,) = _read(text, day="2026-03-02")
    assert meeting.was is not None
    assert (meeting.span.stream()[0], meeting.was.stream()[0]) == ("2026-04-16T19:30", "2026-04-15")


def test_statt_that_belongs_to_a_verb_marks_no_former_day() -> None:
    (meeting,) = _read("Die Probe findet statt am 12. Mai 2025 um 19 Uhr.", "de")
    assert (meeting.span.stream()[0], meeting.was) == ("2025-05-12T19:00", None)
