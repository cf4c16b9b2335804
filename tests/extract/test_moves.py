"""Of the times of a move, one was and one is."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract import Extractor
from calsync.model import Announcement, Kind, event_stream
from tests.extract.labels import extractor


def times(text: str, language: str = "en", published: date = date(2026, 4, 28)) -> dict[str, set[str]]:
    """The days of a text by the role of their time."""
    row = Announcement("moves", "moves", text, published=published, language=language)
    out: dict[str, set[str]] = {"event": set(), "former": set()}
    for dated in extractor().read(row).dated:
        for span in dated.spans:
            out.setdefault(dated.role.name, set()).add((span.stream()[0] or "")[:10])
    return out


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour hearing of 5 May 2026 has been moved to 12 May 2026.", "en"),
        ("The board moves its meeting from Tuesday, May 5 to Tuesday, May 12, 6:30 p.m. in the clubhouse.", "en"),
        ("The concert, planned for 5 May 2026, is postponed and will now take place on 12 May 2026.", "en"),
        ("The forum announced for 5 May 2026 in the boat shed will be held on 12 May 2026.", "en"),
        ("The seminar is on 12 May 2026, not on 5 May 2026.", "en"),
        ("The seminar will not be held on 5 May 2026 but on 12 May 2026.", "en"),
        ("Spring seminar: 12 May 2026 (was 5 May 2026)", "en"),
        ("The hearing announced for 5 May 2026 has been postponed. It will be held on 12 May 2026 instead.", "en"),
        ("Die Tagung wird vom 5. Mai 2026 auf Dienstag, den 12. Mai 2026, verschoben.", "de"),
        ("Der für den 5. Mai 2026 angesetzte Vortrag wurde auf den 12. Mai 2026 verlegt.", "de"),
        ("Die Sitzung findet nicht am 5. Mai 2026, sondern am 12. Mai 2026 statt.", "de"),
        ("La séance convoquée pour le 5 mai 2026 est reportée au 12 mai 2026.", "fr"),
        ("La réunion n'aura pas lieu le mardi 5 mai mais le mardi 12 mai.", "fr"),
        ("La reunión prevista para el 5 de mayo de 2026 se ha aplazado al 12 de mayo de 2026.", "es"),
        ("Mesyuarat yang dijadualkan pada 5 Mei 2026 ditangguhkan ke 12 Mei 2026.", "ms"),
        ("Rapat tanggal 5 Mei 2026 ditunda menjadi 12 Mei 2026.", "id"),
        ("The club walk goes from Tuesday 5 May to Tuesday 12 May, 10 am.", "en"),
        ("The rowers move their regatta (5 May, Henley) forward to 12 May.", "en"),
        ("The council meeting fixed for Tuesday 5 May will be held on Tuesday, May 12 at 9 a.m.", "en"),
        ("The sing-along, announced for 5 May in the barn, has been brought to 12 May, 7 pm.", "en"),
        ("The summer fair was going to be on 5 May but the field is wet. It will be held on 12 May.", "en"),
        ("The choir concert planned for 5 May will not take place. It will be given on 12 May.", "en"),
        ("Ward 7    Tues 5 May    Library - CHANGED - now Tues 12 May, Town Hall", "en"),
        ("Working party on eels    5 May, Lisbon   -> 12 May, online", "en"),
        ("Ward committee    12 May, 6 pm    was Tue 5 May", "en"),
        ("Tue 12 May | Eels v Herons | 7.45 | was Tue 5 May", "en"),
        ("Vereinsabend    5. Mai, Krone - jetzt 12. Mai, Adler", "de"),
        ("La sesión que iba a celebrarse el martes 5 de mayo en Cuenca se corrió al martes 12 de mayo.", "es"),
        ("La journée d'étude prévue le 5 mai est remise au 12 mai 2026.", "fr"),
        ("Die Tagung wird vom 5. auf den 12. Mai verlegt.", "de"),
        ("The eel festival opens on 12 May; 5 May had been the plan at first.", "en"),
        ("The board will meet on 12 May after calling off its 5 May meeting.", "en"),
        ("The rowers had hoped to hold the regatta on 5 May; it will now be held on 12 May.", "en"),
        ("The eel festival, once set for 5 May, opens on 12 May.", "en"),
        ("The club announced a workshop to be held on 5 May. The workshop will instead be held on 12 May.", "en"),
        ("Garden committee, Tuesday 5 May, 4 pm: will not go ahead. We are rearranging it for Tuesday 12 May.", "en"),
        ("- Millbrook: Tuesday, 5 May, town hall. CANCELLED because of ice; make-up date Tuesday, 12 May", "en"),
        ("Tree committee    ~~5 May~~ 12 May   10:00 am", "en"),
        ("The hearing, to have been held on 5 May, could not be listed and shall now be on 12 May.", "en"),
        ("The meeting, planned for Leeds on 5 May, will be held online. It now takes place on 12 May.", "en"),
        ("Spring talk at the barn, 12 May 2026, 7 pm (previously advertised: 5 May)", "en"),
        ("The choir practice was wrongly given as Tuesday 5 May; it is on Tuesday 12 May at 7.30 pm.", "en"),
        ("Die Versammlung kann nicht am 5. Mai stattfinden. Sie wird auf Dienstag, 12. Mai, verlegt.", "de"),
        ("Vortrag im Museum, 12. Mai, 19 Uhr (ursprünglich angekündigt: 5. Mai)", "de"),
        ("L'assemblée générale, prévue à Lyon le 5 mai, se tiendra finalement le 12 mai.", "fr"),
        ("La réunion publique du 5 mai est remplacée par une visioconférence le 12 mai à 18 h.", "fr"),
        ("La reunión del 5 de mayo queda sustituida por otra el 12 de mayo a las 18.00 horas.", "es"),
        ("Mesyuarat agung pada 5 Mei diganti dengan 12 Mei 2026, jam 9 pagi, di Dewan Serbaguna.", "ms"),
        ("Rapat anggota tanggal 5 Mei diganti menjadi 12 Mei 2026 pukul 09.00 WIB di aula.", "id"),
        ("The anglers' meeting of 5 May will be held on Tuesday, 12 May, at 9 a.m.", "en"),
        ("The rowers' ball, first thought of for Tuesday 5 May, has been set for Tuesday 12 May.", "en"),
        ("The chamber, which was to resume on Tuesday 5 May, 9 am, will meet instead on Tuesday 12 May.", "en"),
        ("The ferry hearing cannot take place on 5 May. It will be held on 12 May.", "en"),
        ("The ferry hearing is on 5 May. It has been moved to 12 May.", "en"),
        ("Die Probe vom 5. Mai findet erst am Dienstag, 12. Mai, statt.", "de"),
        ("Der Vortrag (gedruckt: Dienstag, 5.5.) muss auf Dienstag, 12.5., rücken.", "de"),
        ("Die Probe sollte am 5. Mai stattfinden. Nun findet sie am 12. Mai statt.", "de"),
        ("La plénière, que le calendrier fixait au 5 mai, se tiendra finalement le 12 mai.", "fr"),
        ("Les journées devaient s'ouvrir le 5 mai ; elles sont déplacées au 12 mai.", "fr"),
        ("La sesión del 5 de mayo se celebrará el martes 12 de mayo.", "es"),
        ("Mesyuarat pada 5 Mei akan diadakan pada 12 Mei 2026.", "ms"),
        ("The date of 5 May did not suit the mayor, so the forum is held on 12 May.", "en"),
        ("The forum is held on 12 May. 5 May, first announced, is off the table.", "en"),
        ("Das Forum ist am 12. Mai. Der 5. Mai war ursprünglich vorgesehen.", "de"),
        ("Le forum aura lieu le 12 mai. Le 5 mai avait d'abord été retenu.", "fr"),
        ("El foro, previsto en un principio para el 5 de mayo, se celebrará el 12 de mayo.", "es"),
        ("Forum diadakan pada 12 Mei. 5 Mei adalah tarikh asal.", "ms"),
        ("The lantern walk has been moved from 5 to 12 May, 7 pm.", "en"),
        ("The rowers' dinner also moves, from the 5th to the 12th of May.", "en"),
        ("El desfile pasa del 5 al 12 de mayo a las 20:00.", "es"),
        ("Le vide-grenier est déplacé du 5 au 12 mai à 9 h.", "fr"),
        ("Der Grillabend wurde vom 5. auf 12. Mai verschoben.", "de"),
        ("Mesyuarat kampung dianjak dari 5 hingga 12 Mei.", "ms"),
        ("Lantern walk: originally 5 May, now 12 May.", "en"),
        ("The hearing of 5 May was continued to May 12 at 9:15 a.m.", "en"),
    ],
)
def test_the_day_that_was_is_told_from_the_day_that_is(text: str, language: str) -> None:
    told = times(text, language)
    assert told["event"] == {"2026-05-12"}
    assert told["former"] == {"2026-05-05"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The postponed lantern walk will run from 5 to 12 May.", "en"),
        ("The lantern walk has moved. The fair runs from 5 to 12 May.", "en"),
        ("La feria se celebra del 5 al 12 de mayo.", "es"),
    ],
)
def test_a_stretch_of_days_that_is_to_come_is_no_move(text: str, language: str) -> None:
    assert times(text, language) == {"event": {"2026-05-05"}, "former": set()}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He said the officials would meet on 5 May, while the summit was scheduled for 12 May.", "en"),
        ("The minister told reporters that the forum was due to open on 12 May.", "en"),
        ("Le ministre a indiqué que le sommet devait se tenir le 12 mai.", "fr"),
        ("La ministra dijo que el foro debía celebrarse el 12 de mayo.", "es"),
    ],
)
def test_a_plan_that_is_only_reported_stands(text: str, language: str) -> None:
    told = times(text, language)
    assert "2026-05-12" in told["event"]
    assert told["former"] == set()


def test_a_plan_that_is_reported_with_its_change_is_over() -> None:
    told = times("The clerk said the forum was scheduled for 5 May. It has been moved to 12 May.")
    assert (told["former"], told["event"]) == ({"2026-05-05"}, {"2026-05-12"})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir verschieben das Teammeeting um eine Woche auf Dienstag, 12.5., 14 Uhr.", "de"),
        ("La réunion est décalée d'une semaine au mardi 12 mai à 14 h.", "fr"),
        ("The board meeting has been put back by a week to Tuesday 12 May at 2pm.", "en"),
        ("La reunión se retrasa una semana, al martes 12 de mayo a las 14 h.", "es"),
    ],
)
def test_by_how_much_it_moves_is_not_added_to_the_day_to_which(text: str, language: str) -> None:
    row = Announcement("moves", "moves", text, published=date(2026, 4, 28), language=language)
    (one,) = [event_stream(c) for c in extractor().extract(row)]
    assert str(one["start"])[:10] == "2026-05-12"
    assert one["was"] == {"start": "2026-05-05", "end": None}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le Salon du livre est reporté aux 21 et 22 juin.", "fr"),
        ("Le festival est reporté les 21 et 22 juin prochains.", "fr"),
        ("La feria se aplaza a los días 21 y 22 de junio.", "es"),
        ("Die Messe wird auf die Tage 21. und 22. Juni verschoben.", "de"),
    ],
)
def test_days_in_the_plural_are_led_to_as_one_is(text: str, language: str) -> None:
    row = Announcement("moves", "moves", text, published=date(2026, 5, 28), language=language)
    (one,) = [event_stream(c) for c in extractor().extract(row)]
    assert (one["start"], one["end"], one["status"]) == ("2026-06-21", "2026-06-22", "confirmed")


def test_the_former_day_is_that_of_the_time_that_takes_its_place() -> None:
    text = (
        "The regular board meeting previously scheduled for Tuesday, May 5 has been moved to Tuesday, May 12, 2026, 6:00 PM.\n\n"
        "Regular Board Meeting: Tuesday, June 9, 6:00 PM\nRegular Board Meeting: Tuesday, July 14, 6:00 PM\n"
    )
    row = Announcement("moves", "moves", text, published=date(2026, 4, 28), language="en")
    found = [event_stream(c) for c in extractor().extract(row)]
    assert {str(e["start"]): bool(e.get("was")) for e in found} == {
        "2026-05-12T18:00": True,
        "2026-06-09T18:00": False,
        "2026-07-14T18:00": False,
    }


def test_a_new_slot_is_a_new_time() -> None:
    told = times("The seminar of 5 May cannot take place. We have found a new slot: Tuesday 12 May, 16:00.")
    assert (told["former"], told["event"]) == ({"2026-05-05"}, {"2026-05-12"})


def test_what_was_and_what_is_are_one_meeting_s() -> None:
    text = "The eel concert, announced for 5 May in the Gala Theatre, has been brought to 12 May, 7 pm, in the barn."
    row = Announcement("moves", "moves", text, published=date(2026, 4, 28), language="en")
    (one,) = (c for c in extractor().extract(row) if c.confidence >= 0.3)
    assert (one.span.stream()[0], one.was and one.was.stream()[0]) == ("2026-05-12T19:00", "2026-05-05")


def test_of_an_hour_that_is_moved_the_new_one_counts() -> None:
    text = "The start of the council meeting on 12 May has been moved from 6 pm to 7 pm."
    row = Announcement("moves", "moves", text, published=date(2026, 4, 28), language="en")
    assert "2026-05-12T19:00" in {s.stream()[0] for d in extractor().read(row).dated for s in d.spans}


def test_the_next_sentence_on_something_else_moves_nothing() -> None:
    told = times("The choir concert of 5 May is cancelled. The reading circle meets on 12 May.")
    assert "2026-05-12" in told["event"]
    assert told["former"] == set()


def test_the_day_on_which_a_move_was_decided_is_not_the_former_one() -> None:
    told = times("The council on Monday moved its hearing to 12 May 2026.")
    assert told["former"] == set()
    assert "2026-05-12" in told["event"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On 5 May had been announced a walk along the dyke.", "en"),
        ("Am 5. Mai war ein Rundgang am Deich geplant, der Verein lädt ein.", "de"),
        ("The walk of 5 May had been a success.", "en"),
        ("The regatta on 5 May will be held in Leeds and on 12 May in York.", "en"),
        ("The vigil on 5 May is followed by a march on 12 May.", "en"),
        ("Der Vorverkauf für das Konzert am 5. Mai beginnt am 29. April.", "de"),
    ],
)
def test_what_is_planned_on_a_day_is_no_word_on_the_day(text: str, language: str) -> None:
    assert times(text, language)["former"] == set()


def test_a_meeting_that_was_to_be_on_two_days_is_not_last_year_s() -> None:
    told = times("The eel congress, which was to be held on 5 and 6 May, is put off to 12 and 13 May.")
    assert told["former"] == {"2026-05-05", "2026-05-06"}


def test_two_days_without_a_move_are_both_to_come() -> None:
    told = times("The choir sings on 5 May 2026 in the hall and on 12 May 2026 in the church.")
    assert told["former"] == set()
    assert told["event"] == {"2026-05-05", "2026-05-12"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Fri 11 December: Staff lunch (formerly 4 December)", "en"),
        ("Staff lunch (was: 4 Dec.) – 11 December at 1 pm", "en"),
        ("11. Dezember, 13 Uhr: Jahresversammlung (bisher 4. Dezember)", "de"),
        ("11 décembre, 13 h : Assemblée générale (initialement prévue le 4 décembre)", "fr"),
    ],
)
def test_a_former_day_in_brackets_is_that_of_the_meeting_before_them(text: str, language: str) -> None:
    row = Announcement("was", "was", text, published=date(2026, 10, 20), language=language)
    (meeting,) = Extractor(floor=0.0).extract(row)
    assert meeting.was is not None and "(" not in meeting.title
    assert (meeting.span.first_day, meeting.was.first_day) == (date(2026, 12, 11), date(2026, 12, 4))


def test_a_year_that_a_sentence_says_once_is_that_of_what_it_adds() -> None:
    assert times("The 48th fair is in May 2027 and the 49th in November.")["event"] == {"2027-05", "2027-11"}


def test_a_labelled_new_day_is_that_of_what_is_off() -> None:
    told = times("The meeting announced for 5 May, 16:00 UTC, will not happen.\nNew date: Tuesday, 12 May, same time.")
    assert (told["former"], told["event"]) == ({"2026-05-05"}, {"2026-05-12"})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The club dinner, originally planned for 12 May, will take place on 3 September.", "en"),
        ("Das Vereinsessen findet am 3. September statt. Ursprünglich war es für den 12. Mai geplant.", "de"),
        ("Le dîner du club aura lieu le 3 septembre. Il était initialement prévu le 12 mai.", "fr"),
        ("La cena del club se celebrará el 3 de septiembre. Estaba prevista inicialmente para el 12 de mayo.", "es"),
    ],
)
def test_a_day_that_was_given_up_is_of_the_nearest_year(text: str, language: str) -> None:
    assert times(text, language, date(2022, 6, 14))["former"] == {"2022-05-12"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Am Rande der Tagung am 12. Mai 2026 findet am 14. Mai 2026 ein Arbeitstreffen statt.", "de"),
        ("Nach der Sitzung am 12. Mai 2026 findet am 14. Mai 2026 eine Führung statt.", "de"),
        ("Après la réunion du 12 mai 2026 aura lieu le 14 mai 2026 un atelier.", "fr"),
    ],
)
def test_what_is_named_behind_the_day_on_which_it_is_held_takes_no_other_ones_place(text: str, language: str) -> None:
    assert times(text, language) == {"event": {"2026-05-12", "2026-05-14"}, "former": set()}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harvest fair, usually in May, will be held on 12 June at the farm.", "en"),
        ("Das Sommerfest, normalerweise im Mai, findet heuer am 12. Juni statt.", "de"),
        ("La fête du village, d'habitude en mai, aura lieu le 12 juin.", "fr"),
        ("La feria del libro, normalmente en mayo, se celebrará el 12 de junio.", "es"),
    ],
)
def test_the_month_of_other_years_is_no_former_time(text: str, language: str) -> None:
    told = times(text, language)
    assert told["event"] == {"2026-06-12"}
    assert told["former"] == set()


def test_a_new_day_is_the_day_though_the_old_one_had_an_hour() -> None:
    text = "Garden committee, Tuesday 5 May, 4 pm, school: cancelled. It will be held on Tuesday 12 May."
    row = Announcement("moves", "moves", text, published=date(2026, 4, 28), language="en")
    (one,) = (c for c in extractor().extract(row) if c.confidence >= 0.5)
    assert (one.span.stream()[0] or "")[:10] == "2026-05-12"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The conference will be held on 8 and 9 October 2026, not on 9 and 10 October.", "en"),
        ("The conference will be held on 8 October 2026, not on 9 October.", "en"),
        ("Die Tagung findet am 8. Oktober 2026 statt und nicht am 9. Oktober.", "de"),
        ("Le congrès aura lieu le 8 octobre 2026 et non le 9 octobre.", "fr"),
    ],
)
def test_a_day_that_was_given_up_is_near_the_one_that_states_its_year(text: str, language: str) -> None:
    assert "2026-10-09" in times(text, language, date(2026, 3, 14))["former"]


def test_a_move_over_the_new_year_leaves_the_old_one() -> None:
    told = times(
        "The harbour conference has been moved from 28 December to 4 January 2027.", published=date(2026, 12, 10)
    )
    assert told == {"event": {"2027-01-04"}, "former": {"2026-12-28"}}


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "The deadline for papers for the Rural Transport Conference has been extended from 30 May to 13 June 2026.",
            "en",
            "Deadline for papers for the Rural Transport Conference",
        ),
        (
            "The submission deadline of the Transport Conference has been moved from 30 May to 13 June 2026.",
            "en",
            "Submission deadline of the Transport Conference",
        ),
        (
            "Die Frist für Beiträge zur Hafenkonferenz wurde vom 30. Mai auf den 13. Juni 2026 verlängert.",
            "de",
            "Frist für Beiträge zur Hafenkonferenz",
        ),
        (
            "La date limite de dépôt des candidatures a été prolongée du 30 mai au 13 juin 2026.",
            "fr",
            "Date limite de dépôt des candidatures",
        ),
        (
            "El plazo de inscripción del Congreso del Agua se ha ampliado del 30 de mayo al 13 de junio de 2026.",
            "es",
            "Plazo de inscripción del Congreso del Agua",
        ),
        (
            "Tarikh tutup penyertaan Festival Seni telah dilanjutkan dari 30 Mei kepada 13 Jun 2026.",
            "ms",
            "Tarikh tutup penyertaan Festival Seni",
        ),
        (
            "Batas waktu pendaftaran Konferensi Air diperpanjang dari 30 Mei menjadi 13 Juni 2026.",
            "id",
            "Batas waktu pendaftaran Konferensi Air",
        ),
    ],
)
def test_a_deadline_is_extended_from_one_day_to_another(text: str, language: str, title: str) -> None:
    row = Announcement("moves", "moves", text, published=date(2026, 4, 28), language=language)
    (one,) = extractor().extract(row)
    assert (one.title, one.kind, one.span.stream()) == (title, Kind.DEADLINE, ("2026-06-13", None))
    assert one.was is not None and one.was.stream() == ("2026-05-30", None)


def test_what_is_shown_longer_has_no_deadline() -> None:
    text = "Before the deadline for entries, the exhibition will be open from 30 May to 13 June 2026."
    assert times(text)["former"] == set()


def test_the_former_day_of_a_deadline_is_no_meetings() -> None:
    told = times("1. Entries are accepted until 12 May 2026 (previously 5 May).")
    assert told["former"] == set()


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        (
            "Summer fixtures, changes\n\nMatch            Was           Now\nKings v Queens   Wed 20 May    Wed 3 June, 6.30 pm\n"
            "Bears v Lions    Thu 21 May    unchanged, 6.30 pm\nOwls v Hawks     Sat 23 May    to be decided\n",
            "en",
            {"2026-06-03", "2026-05-21"},
        ),
        (
            "Geänderte Termine\n\nSitzung            Bisher          Neu\nBauausschuss       Mi 20.05.2026   Mi 03.06.2026, 18 Uhr\n"
            "Kulturausschuss    Do 21.05.2026   bleibt, 19 Uhr\n",
            "de",
            {"2026-06-03", "2026-05-21"},
        ),
        ("The Special General Meeting is hereby convened for Thursday 28 May 2026 at 4.30pm.", "en", {"2026-05-28"}),
    ],
)
def test_a_former_time_of_which_is_said_that_it_stands_is_the_time(text: str, language: str, days: set[str]) -> None:
    assert times(text, language, date(2026, 5, 2))["event"] == days


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El pleno ordinario de mayo, previsto para el día 19, se adelanta al día 12.", "es"),
        ("La reunión del día 19 de mayo se adelanta al día 12.", "es"),
        ("Die für den 19. Mai geplante Sitzung wird auf den 12. Mai vorverlegt.", "de"),
        ("La réunion de mai, prévue le 19, est avancée au 12.", "fr"),
    ],
)
def test_a_day_that_was_planned_gives_way_though_its_month_was_said_before(text: str, language: str) -> None:
    told = times(text, language)
    assert told["event"] == {"2026-05-12"}
    assert "2026-05-19" in told["former"]


def test_the_month_of_its_sentence_goes_before_that_of_a_heading() -> None:
    text = "MAY MEETING\nDate: Tuesday 12 May 2026\n\nThe June meeting moves to the 16th because the hall is booked on the 9th."
    assert "2026-06-16" in times(text)["event"]


def test_a_month_that_a_day_lies_in_is_no_former_time() -> None:
    text = "The monthly meeting of the board for the month of May 2026 will be held on Tuesday, the 19th May, 2026 at 11.30 A.M."
    assert times(text)["former"] == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Harbour Dialogue, which had been postponed, will be held on 12 May in Geneva.", "en"),
        ("The Harbour Dialogue, which was postponed in March, will take place on 12 May.", "en"),
        ("The Harbour Dialogue, postponed earlier this year, will take place on 12 May.", "en"),
        ("Norland will host the Harbour Dialogue on 12 May, it said, after the dialogue had been put off.", "en"),
        ("The Harbour Dialogue will be held on 12 May after it was postponed last month.", "en"),
        ("The Harbour Dialogue, delayed by the floods, will convene on 12 May.", "en"),
        ("Der Hafen-Dialog, der verschoben worden war, findet am 12. Mai statt.", "de"),
        ("Le Dialogue du port, qui avait été reporté, se tiendra le 12 mai.", "fr"),
        ("Reporté en mars, le Dialogue du port se tiendra le 12 mai.", "fr"),
        ("El Diálogo del Puerto, que había sido aplazado, se celebrará el 12 de mayo.", "es"),
        ("Dialog Pelabuhan yang ditangguhkan sebelum ini akan diadakan pada 12 Mei 2026.", "ms"),
        ("Dialog Pelabuhan yang sempat ditunda akan digelar pada 12 Mei 2026.", "id"),
    ],
)
def test_what_was_put_off_is_held_on_the_day_that_is_told_of_it(text: str, language: str) -> None:
    row = Announcement("late", "late", text, published=date(2026, 4, 28), language=language)
    (told,) = extractor().extract(row)
    assert (told.span.stream()[0], told.status.value, told.was) == ("2026-05-12", "confirmed", None)


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Dialogue that was to be held on 12 May has been postponed.",
        "The Harbour Dialogue will not be held on 12 May; it has been postponed.",
        "The ministry has postponed the Harbour Dialogue planned for 12 May.",
    ],
)
def test_the_day_of_what_is_put_off_is_given_up(text: str) -> None:
    row = Announcement("late", "late", text, published=date(2026, 4, 28), language="en")
    (told,) = extractor().extract(row)
    assert told.status.value == "postponed" and not told.span.known
    assert told.was is not None and told.was.stream()[0] == "2026-05-12"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("An earlier version said that the Gulf Forum opens on 5 May. The correct date is 12 May.", "en"),
        ("In our last letter we gave 5 May as the date of the Gulf Forum. It should have read 12 May.", "en"),
        ("In der letzten Ausgabe stand, dass das Alpenforum am 5. Mai beginnt. Richtig ist der 12. Mai.", "de"),
        ("Nous avions écrit que le Forum du Sahel s'ouvrirait le 5 mai. La bonne date est le 12 mai.", "fr"),
        ("Escribimos que el Foro Andino empezará el 5 de mayo. La fecha correcta es el 12 de mayo.", "es"),
        ("Kami menyatakan bahawa Forum Tenaga bermula pada 5 Mei. Tarikh yang betul ialah 12 Mei.", "ms"),
        ("Kami menulis bahwa Forum Energi digelar pada 5 Mei. Tanggal yang benar adalah 12 Mei.", "id"),
    ],
)
def test_the_next_sentence_may_tell_the_right_day(text: str, language: str) -> None:
    found = times(text, language)
    assert (found["event"], found["former"]) == ({"2026-05-12"}, {"2026-05-05"})


def test_a_day_that_is_confirmed_stays() -> None:
    text = "The Gulf Forum will be held on 5 May. The right date for the dinner will be told."
    assert times(text)["event"] == {"2026-05-05"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Norwell council will try again on Friday after calling off its Tuesday meeting.", "en"),
        ("The Norwell Water Board postponed its Tuesday meeting to Friday.", "en"),
        ("The meeting of the Norwell Board scheduled for Tuesday was called off; it will now be held on Friday.", "en"),
        ("Norwell City Council was due to meet on Tuesday but lacked a quorum. A new meeting is set for Friday.", "en"),
        ("Der Gemeinderat von Norwell hat seine Sitzung von Dienstag auf Freitag verschoben.", "de"),
        ("La reunión del consejo de Norwell se aplazó del martes al viernes.", "es"),
        ("Mesyuarat Majlis Norwell ditangguhkan dari hari Selasa ke hari Jumaat.", "ms"),
        ("Rapat Dewan Kota Norwell ditunda dari hari Selasa ke hari Jumat.", "id"),
    ],
)
@pytest.mark.parametrize("day", [7, 8, 9])  # of October 2026, where the 6th is a Tuesday and the 9th a Friday
def test_a_weekday_that_was_given_up_is_the_last_one_before_the_new_day(text: str, language: str, day: int) -> None:
    found = times(text, language, date(2026, 10, day))
    assert (found["former"], found["event"]) == ({"2026-10-06"}, {"2026-10-09"})


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Norwell Water Board's meeting has been brought forward from Tuesday to Friday.", "en"),
        ("La reunión del consejo de Norwell se adelanta del martes al viernes.", "es"),
        ("Mesyuarat Majlis Norwell diawalkan dari hari Selasa ke hari Jumaat.", "ms"),
        ("Rapat Dewan Kota Norwell dimajukan dari hari Selasa ke hari Jumat.", "id"),
    ],
)
def test_a_meeting_that_comes_sooner_was_on_the_weekday_after_its_new_day(text: str, language: str) -> None:
    found = times(text, language, date(2026, 10, 7))
    assert (found["former"], found["event"]) == ({"2026-10-13"}, {"2026-10-09"})
