"""Days of which no gathering is told, though one is named beside them."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement
from tests.extract.labels import extractor


def days(text: str, language: str) -> set[str]:
    """The days on which something may be held."""
    row = Announcement("asides", "asides", text, published=date(2026, 4, 28), language=language)
    events = (d for d in extractor().read(row).dated if d.role.name == "event" and d.when.has_date)
    return {(span.stream()[0] or "")[:10] for d in events for span in d.spans}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The library is closed from 4 to 6 May. The reading group meets on 12 May at 7 pm.", "en"),
        ("School office closed on 5 May. Governors' meeting: Tuesday 12 May, 6 pm.", "en"),
        ("Spring break: 4-8 May. Budget hearing on 12 May at 7 pm in the gym.", "en"),
        ("5) Winter break 1 May - 6 May. The parents' evening is on 12 May.", "en"),
        ("The new parking by-law takes effect on 1 May. The council meets on 12 May at 6 pm.", "en"),
        ("The hall is open to all. 5 May: closed. The quiz is on 12 May at 7 pm.", "en"),
        ("Das Rathaus bleibt vom 4. bis 6. Mai geschlossen. Die Ratssitzung ist am 12. Mai, 19 Uhr.", "de"),
        ("Die Satzung tritt am 1. Mai in Kraft. Die Bürgerversammlung findet am 12. Mai statt.", "de"),
        ("La mairie sera fermée du 4 au 6 mai. Le conseil municipal se réunit le 12 mai à 19 h.", "fr"),
        ("L'arrêté entre en vigueur le 1er mai. La réunion publique aura lieu le 12 mai à 18 h.", "fr"),
        ("La oficina permanecerá cerrada del 4 al 6 de mayo. La asamblea se celebra el 12 de mayo.", "es"),
        ("La norma entra en vigor el 1 de mayo. La reunión vecinal se celebra el 12 de mayo.", "es"),
        ("Pejabat ditutup dari 4 hingga 6 Mei. Mesyuarat agung diadakan pada 12 Mei, jam 9 pagi.", "ms"),
        ("Peraturan ini mulai berlaku pada 1 Mei. Rapat warga diadakan pada 12 Mei pukul 19.00.", "id"),
    ],
)
def test_on_a_day_of_closure_or_of_a_rule_nobody_meets(text: str, language: str) -> None:
    assert days(text, language) == {"2026-05-12"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("No meetings in July and August. The next council meeting is on 12 May, 7 pm.", "en"),
        ("No meetings over the Easter weekend, 4 to 7 May. The next ward meeting is on 12 May, 7 pm.", "en"),
        ("Im Juli und August finden keine Sitzungen statt. Die nächste Sitzung ist am 12. Mai, 19 Uhr.", "de"),
        ("Pas de réunion en juillet et août. La prochaine réunion aura lieu le 12 mai à 19 h.", "fr"),
        ("No hay reuniones en julio y agosto. La próxima reunión será el 12 de mayo a las 19:00.", "es"),
        ("Tiada mesyuarat pada bulan Julai dan Ogos. Mesyuarat seterusnya pada 12 Mei, jam 9 pagi.", "ms"),
    ],
)
def test_in_months_that_are_kept_free_nothing_is_called_off(text: str, language: str) -> None:
    assert days(text, language) == {"2026-05-12"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('Write, for example: "Finance committee, 12 May 2026, 6 pm, town hall".', "en"),
        ("In the announcement write, for instance:\n\nThe group will hold a meeting on 12 May 2026.", "en"),
        ("Ein Beispiel: Sitzung am 12. Mai 2026, 19 Uhr, Rathaus.", "de"),
        ("Exemple : réunion du bureau le 12 mai 2026 à 18 h.", "fr"),
        ("Por ejemplo: reunión de vecinos, 12 de mayo de 2026, 18:00.", "es"),
        ("Contoh: mesyuarat agung pada 12 Mei 2026, jam 9 pagi.", "ms"),
    ],
)
def test_the_day_of_an_example_is_nobodys(text: str, language: str) -> None:
    assert days(text, language) == set()


def test_a_closed_meeting_is_held() -> None:
    assert days("The planning group meets on Tuesday 12 May, 14:00-17:00, closed.", "en") == {"2026-05-12"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Teleconference: 12 May 2026, 23:00 UTC (13 May 08:00 Tokyo, 12 May 16:00 Seattle). One hour.", "en"),
        ("Board call, Tuesday 12 May, 22:00 London time (Wednesday 13 May, 07:00 in Sydney).", "en"),
        ("Telefonkonferenz am 12. Mai um 23 Uhr MESZ (13. Mai, 6 Uhr in Tokio).", "de"),
        ("Visioconférence le 12 mai à 22 h, heure de Paris (13 mai, 5 h à Tokyo).", "fr"),
        ("Videoconferencia el 12 de mayo a las 23:00 CEST (13 de mayo, 6:00 en Tokio).", "es"),
    ],
)
def test_the_same_hour_on_another_clock_is_no_second_meeting(text: str, language: str) -> None:
    assert days(text, language) == {"2026-05-12"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Lenten mission is held on 12, 13 and 14 May at 7 pm in St Mary's.", "en"),
        ("El triduo tendrá lugar los días 12, 13 y 14 de mayo a las 20:00 en San Francisco.", "es"),
        ("Die Gebetstage finden am 12., 13. und 14. Mai um 19 Uhr statt.", "de"),
    ],
)
def test_three_days_in_a_row_at_one_hour_are_one_gathering(text: str, language: str) -> None:
    row = Announcement("asides", "asides", text, published=date(2026, 4, 28), language=language)
    (one,) = (c for c in extractor().extract(row) if c.confidence >= 0.5)
    assert one.span.stream() == ("2026-05-12", "2026-05-14")


def test_what_is_not_held_on_two_days_is_called_off_twice() -> None:
    text = "The choir rehearses every Tuesday. No rehearsals on 12 and 19 May."
    assert days(text, "en") == {"2026-05-12", "2026-05-19"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council meets on 12 May, the day after the election.", "en"),
        ("Working group 5 will meet on Tuesday 12 May, one day after the plenary, in Delft.", "en"),
        ("Le conseil se réunira le 12 mai, le lendemain du sommet.", "fr"),
        ("Der Rat tagt am 12. Mai, einen Tag nach der Wahl.", "de"),
    ],
)
def test_a_day_that_is_told_by_another_gathering_as_well_is_one_day(text: str, language: str) -> None:
    assert days(text, language) == {"2026-05-12"}


def test_the_month_in_which_they_last_met_is_over() -> None:
    assert days("SADC leaders last met in Luanda in August.", "en") == {"2025-08"}
