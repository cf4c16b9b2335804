"""Hours that are said once for several days, bare hours, and days that say no month."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement
from tests.extract.labels import extractor


def _times(text: str, language: str = "en") -> list[str]:
    """What the times of events in a text mean, as "start" or "start/end"."""
    row = Announcement("hours", "hours", text, published=date(2026, 3, 2), language=language)
    spans = [span.stream() for d in extractor().read(row).dated if d.role.name == "event" for span in d.spans]
    return ["/".join(filter(None, span)) for span in spans if span[0]]


OVER_A_LIST = {
    "the heading's hour": (
        "en",
        "BOARD MEETINGS, Annexe, 1.30pm (training from 12.45)\n  Wed 18 March      Treasurer attends\n"
        "  Wed 15 April      Budget\n  Wed 20 May\n",
        ["2026-03-18T13:30", "2026-04-15T13:30", "2026-05-20T13:30"],
    ),
    "a weekday and its hour over a table": (
        "es",
        'Coloquio de Historia\nViernes, 12:00 hrs., Aula "Norte"\n\nFecha | Ponente | Título\n'
        "6 de marzo | A. Ejemplo | Puertos pequeños\n13 de marzo | B. Ejemplo | Salinas\n",
        ["2026-03-06T12:00", "2026-03-13T12:00"],
    ),
    "begins and closes": (
        "en",
        "At each hearing the utilities present from 9.00am, closing at 2.00pm. The time table:\n\n"
        "NORTON        Tuesday 10th March       Town Hall\nSUTTON        Friday 13th March        Drill Hall\n",
        ["2026-03-10T09:00/2026-03-10T14:00", "2026-03-13T09:00/2026-03-13T14:00"],
    ),
    "an exception keeps its own hour": (
        "de",
        "Wir treffen uns wie gehabt am zweiten Montag im Monat, 19 Uhr, im Turm (Tür ab 18:30).\n\n"
        "  09.03.  Netze\n  13.04.  Karten\n  11.05.  Beginn 18 Uhr: Grillen\n",
        ["2026-03-09T19:00", "2026-04-13T19:00", "2026-05-11T18:00"],
    ),
}


@pytest.mark.parametrize(("language", "text", "times"), OVER_A_LIST.values(), ids=OVER_A_LIST)
def test_an_hour_over_a_list_of_days_is_that_of_each(language: str, text: str, times: list[str]) -> None:
    assert _times(text, language) == times


SHARED = {
    "each": (
        "en",
        "Sessions are set for March 11 (Lakeside School) and March 18 (Fire Hall), each from 5:30 to 7 p.m.",
        ["2026-03-11T17:30/2026-03-11T19:00", "2026-03-18T17:30/2026-03-18T19:00"],
    ),
    "jeweils": (
        "de",
        "Die Anlässe vom 11. März (Au) und 18. März (Wil), jeweils 18.30 Uhr.",
        ["2026-03-11T18:30", "2026-03-18T18:30"],
    ),
    "masing-masing": (
        "ms",
        "Bengkel pada 8 Mac di Ipoh dan 15 Mac di Muar, masing-masing jam 9 pagi.",
        ["2026-03-08T09:00", "2026-03-15T09:00"],
    ),
    "two days with the same hours are one gathering": (
        "es",
        "Las visitas serán el sábado 7 y el domingo 8, de 14:00 a 17:30 horas.",
        ["2026-03-07/2026-03-08"],
    ),
}


@pytest.mark.parametrize(("language", "text", "times"), SHARED.values(), ids=SHARED)
def test_an_hour_is_shared_by_the_days_before_it(language: str, text: str, times: list[str]) -> None:
    assert _times(text, language) == times


BARE = {
    "4 to 7": ("Open evening on Tuesday 17 March, 4 to 7.", ["2026-03-17T16:00/2026-03-17T19:00"]),
    "9-12 or 1-4": ("Refresher: 27 March 9-12 OR 7 April 1-4.", ["2026-03-27T09:00/2026-03-27T12:00", "2026-04-07T13:00/2026-04-07T16:00"]),
    "7th, 9 to 11": ("Clean-up Saturday, March 7th, 9 to 11. Bring gloves.", ["2026-03-07T09:00/2026-03-07T11:00"]),
    "at 1930": ("Liaison evening, Thu 19 Mar at 1930.", ["2026-03-19T19:30"]),
    "1100Z": ("Demonstration 19 MAR 1100Z", ["2026-03-19T11:00"]),
    "7:30 of the evening": ("Concert on Thursday 19 March at 7:30.", ["2026-03-19T19:30"]),
    "7:30 of a breakfast": ("Breakfast talk on Thursday 19 March at 7:30.", ["2026-03-19T07:30"]),
    "6.30 for 7": ("Dinner on Thursday 19 March, 6.30 for 7.", ["2026-03-19T19:00"]),
    "weekdays of an office": ("Desk Mon–Fri 8.30–12. The AGM is on 19 March.", ["2026-03-19"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "times"), BARE.values(), ids=BARE)
def test_bare_numbers_beside_a_day_are_hours(text: str, times: list[str]) -> None:
    assert _times(text) == times


LONE = {
    "in brackets behind its month": ("en", "The May meeting is a week later this time (27th), 7 pm.", "2026-05-27T19:00"),
    "of the month said last": ("en", "The meeting of 13 May is off. We meet on the 20th instead.", "2026-05-20"),
    "el 15": ("es", "La reunión del 8 de mayo se suspende. Será el 15, en Lugo.", "2026-05-15"),
    "am 20.": ("de", "Die Sitzung am 13. Mai entfällt, sie ist am 20. im Rathaus.", "2026-05-20"),
    "la veille": ("fr", "Le colloque est le 13 mai. Une visite est prévue la veille à 15 h.", "2026-05-12T15:00"),
    "sehari sebelumnya": ("id", "Forum dibuka 13 Mei. Sehari sebelumnya ada lokakarya.", "2026-05-12"),
    "a week tomorrow": ("en", "The parish meeting is a week tomorrow at 8 pm.", "2026-03-10T20:00"),
    "in einer Woche": ("de", "Die Vorlesung ist heute in einer Woche, 18 Uhr.", "2026-03-09T18:00"),
    "kommenden Sonntag": ("de", "Die Matinee ist am kommenden Sonntag.", "2026-03-08"),
    "May (5-9)": ("en", "The exercise runs in May (5-9).", "2026-05-05/2026-05-09"),
    "11-13/10": ("en", "Forum: 11-13/10. All welcome.", "2026-10-11/2026-10-13"),
    "4 y 5/10": ("es", "Jornada notarial: 4 y 5/10, Salto.", "2026-10-05"),
    "10 hari mulai": ("ms", "Latihan diadakan selama 10 hari mulai 2 September.", "2026-09-02/2026-09-11"),
    "for two weeks": ("en", "The exercise starts on 4 May and will run for two weeks.", "2026-05-04/2026-05-17"),
    "ended": ("en", "The three-day forum of ports, which ended here on 26 February, set up a fund.", "2026-02-24/2026-02-26"),
    "at the end of": ("en", "Ministers spoke at the end of the two-day summit on 26 February.", "2026-02-25/2026-02-26"),
    "closes on": ("en", "The three-day forum of ports closes on 7 May.", "2026-05-05/2026-05-07"),
    "put off to": ("en", "The three-day forum of ports was postponed to 7 May.", "2026-05-07/2026-05-09"),
    "3-tägig": ("de", "Das 3-tägige Symposium endet am 7. Mai mit einem Konzert.", "2026-05-05/2026-05-07"),
    "im Schloss": ("de", "Das 3-tägige Symposium im Schloss Auental beginnt am 7. Mai.", "2026-05-07/2026-05-09"),
    "s'est achevé": ("fr", "Le forum des ports, de trois jours, s'est achevé jeudi.", "2026-02-24/2026-02-26"),
    "concluyó": ("es", "El foro de puertos, de tres días, concluyó el jueves.", "2026-02-24/2026-02-26"),
    "berakhir": ("ms", "Forum pelabuhan selama tiga hari itu berakhir pada Khamis.", "2026-02-24/2026-02-26"),
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "time"), LONE.values(), ids=LONE)
def test_a_day_is_found_from_what_was_said_before_it(language: str, text: str, time: str) -> None:
    assert time in _times(text, language)


# {L}: the days, each on a line; the hour is told once, over them or below.
TOLD_ONCE = [
    ("en", "Council meetings\n\n{L}\n\nTime: 7.30pm\nVenue: Town Hall"),
    ("en", "Council meetings\n\n{L}\n\nVenue: Town Hall\nTime: 7.30pm"),
    ("en", "Council meetings\n\n{L}\n\n(7.30pm in the Town Hall)"),
    ("en", "Council meetings\n\n{L}\n\nall 7.30pm"),
    ("en", "Council meetings\n\n{L}\n\nThe hour is always 7.30pm."),
    ("en", "Council meetings\n\nWe meet at 7.30pm in the Town Hall on the following dates:\n\n{L}"),
    ("de", "Gemeinderatssitzungen\n\n{L}\n\nBeginn: 19.30 Uhr\nOrt: Rathaus"),
    ("de", "Gemeinderatssitzungen\n\n{L}\n\n(jeweils 19.30 Uhr)"),
    ("fr", "Conseil municipal\n\n{L}\n\nHeure : 19h30"),
    ("es", "Pleno municipal\n\n{L}\n\nHora: 19:30"),
    ("ms", "Mesyuarat Majlis\n\n{L}\n\nMasa: 7.30 malam"),
]
DAYS_OF = {
    "en": ("8 May 2025", "12 June 2025", "10 July 2025"),
    "de": ("8. Mai 2025", "12. Juni 2025", "10. Juli 2025"),
    "fr": ("8 mai 2025", "12 juin 2025", "10 juillet 2025"),
    "es": ("8 de mayo de 2025", "12 de junio de 2025", "10 de julio de 2025"),
    "ms": ("8 Mei 2025", "12 Jun 2025", "10 Julai 2025"),
}


@pytest.mark.parametrize(("language", "text"), TOLD_ONCE)
@pytest.mark.parametrize("row", ["{}", "- {}"])
def test_an_hour_over_or_below_a_list_is_that_of_its_days(language: str, text: str, row: str) -> None:
    said = text.format(L="\n".join(map(row.format, DAYS_OF[language])))
    assert _times(said, language) == ["2025-05-08T19:30", "2025-06-12T19:30", "2025-07-10T19:30"]


def test_an_hour_below_a_list_with_a_day_of_its_own_is_not_the_rows() -> None:
    text = "Council meetings\n\n8 May 2026\n12 June 2026\n\nParish picnic\nTime: 2pm\nDate: 5 July 2026"
    assert _times(text) == ["2026-05-08", "2026-06-12", "2026-07-05T14:00"]


def test_rows_of_nothing_but_days_are_told_as_surely_as_the_first() -> None:
    text = "Board meetings\n\nThe board will meet on the following dates:\n\n8 May 2026\n12 June 2026\n10 July 2026"
    row = Announcement("rows", "rows", text, published=date(2026, 3, 2), language="en")
    shown = [c for c in extractor().extract(row) if c.confidence >= 0.5]
    assert [c.span.stream()[0] for c in shown] == ["2026-05-08", "2026-06-12", "2026-07-10"]
