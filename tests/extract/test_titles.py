"""The name that a meeting gets: whole enough to tell it from its neighbours, and nothing that is no part of it."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement, Candidate
from tests.extract.labels import extractor


def _read(text: str, language: str = "en") -> list[Candidate]:
    announced = Announcement("titles", "titles", text, published=date(2026, 3, 2), language=language, genre="agenda")
    return extractor().extract(announced)


def test_rows_under_one_name_are_told_apart_by_what_each_says() -> None:
    found = _read(
        "Ostwick County Water Board\n\nPublic hearings on the new tariff\n\n"
        "Ranville   10 March 2026   10.00\nMelby      12 March 2026   10.00\nHollin     17 March 2026   14.00\n"
    )
    titles = [c.title.casefold() for c in found]
    assert len(set(titles)) == 3
    for town, title in zip(("ranville", "melby", "hollin"), titles, strict=True):
        assert town in title
        assert "hearing" in title


def test_an_items_number_is_no_edition() -> None:
    (call,) = (c for c in _read("Ostwick Kites, next dates\n\n1. Winter Workshop: 14 March 2026, 10:00, hall\n") if c)
    assert call.title.endswith("Winter Workshop")
    assert call.edition is None


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("The Ostwick Water Board will hold a special meeting on 10 March.", "en", "Ostwick Water Board special meeting"),
        ("Members of the Ostwick Town Council are due to hold a session on Monday.", "en", "Ostwick Town Council session"),
        ("The Eel Counting Methods (eels) WG will hold\na virtual meeting on 10 March.", "en", "Eel Counting Methods (eels) WG virtual meeting"),
        ("The Eel and Lamprey Accord (ELA) ministerial meeting is on 10 March.", "en", "Eel and Lamprey Accord (ELA) ministerial meeting"),
        ("At the Gala Rooms of Ostwick they will hold a conference on 10 March.", "en", "Conference"),
        ("Der Aalrat hält eine Sitzung am 10. März.", "de", "Aalrat Sitzung"),
        ("Der Kanuclub Ostwick plant seine Jahreshauptversammlung für den 10. März.", "de", "Kanuclub Ostwick Jahreshauptversammlung"),
        ("Die Stadtwerke Ostwick laden zu ihrem Sommerfest am 10. Juni ein.", "de", "Stadtwerke Ostwick Sommerfest"),
        ("The Ostwick Sailing Club opens its annual regatta on 10 March.", "en", "Ostwick Sailing Club annual regatta"),
        ("Le comité se réunira à son tour le 10 mars 2026.", "fr", "Comité : réunion"),
        ("Mesyuarat Penuh Majlis Bil. 3/2026 diadakan pada 10 Mac 2026.", "ms", "Mesyuarat Penuh Majlis Bil. 3/2026"),
        ("Konferensi Tingkat Tinggi (KTT) ke-43 ASEAN digelar pada 10 Maret 2026.", "id", "Konferensi Tingkat Tinggi (KTT) ke-43 ASEAN"),
    ],
)  # fmt: skip
def test_a_meeting_is_told_with_whose_it_is(text: str, language: str, title: str) -> None:
    assert title in [c.title for c in _read(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("Un atelier sur l'eau des puits se tiendra le 14 mars 2026.", "fr", "Atelier sur l'eau des puits"),
        ("Le concert d’hiver de la fanfare aura lieu le 14 mars 2026.", "fr", "Concert d’hiver de la fanfare"),
        (
            "Le maire rappelle à tous que la réunion d'information s'ouvre à la salle des fêtes le 14 mars 2026.",
            "fr",
            "Réunion d'information",
        ),
        ("A talk on the harbour's old cranes is given on 14 March 2026.", "en", "Talk on the harbour's old cranes"),
        ("El acto cívico-musical de la villa será el 14 de marzo de 2026.", "es", "Acto cívico-musical de la villa"),
    ],
)
def test_a_name_goes_on_over_elided_words_and_over_whose_it_is(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ('The conference "Women in tech" takes place on 22 September.', "en", 'Conference "Women in tech"'),
        ("Die Tagung „Frauen in der Technik“ findet am 22. September statt.", "de", "Tagung „Frauen in der Technik“"),
        ("La conférence « Vieillir en paix » aura lieu le 22 septembre.", "fr", "Conférence « Vieillir en paix »"),
        (
            'Seminar Nasional "Kecerdasan Buatan dan Etika" akan diadakan Sabtu, 2 Mei 2026.',
            "id",
            'Seminar Nasional "Kecerdasan Buatan dan Etika"',
        ),
    ],
)
def test_a_quoted_theme_belongs_to_the_name_before_it_with_both_its_signs(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("La réunion avec le prestataire initialement prévue jeudi est décalée au lundi 16 mars.", "fr", "Réunion avec le prestataire"),
        ("La reunión con el proveedor inicialmente prevista para el jueves pasa al lunes 16 de marzo.", "es", "Reunión con el proveedor"),
        ("The meeting of the Standing Committee originally set for 5 March is now on 12 March.", "en", "Meeting of the Standing Committee"),
    ],
)  # fmt: skip
def test_a_name_ends_before_what_was_planned_at_first(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("Stoke Parish Council\n\n12. To note the date of next meeting: Tuesday 9 June 2026 at 7pm", "en", "Stoke Parish Council meeting"),
        ("Stoke Parish Council\n\n12. Date and time of the next meeting: Tuesday 9 June 2026 at 7pm", "en", "Stoke Parish Council meeting"),
        ("Gemeinderat Talheim\n\n5. Termin der nächsten Sitzung: Dienstag, 9. Juni 2026, 19 Uhr", "de", "Gemeinderat Talheim Sitzung"),
        ("Date de la prochaine réunion : mardi 9 juin 2026 à 19 h", "fr", "Réunion"),
        ("Fecha de la próxima reunión: martes 9 de junio de 2026, 19 h", "es", "Reunión"),
        ("Tarikh mesyuarat akan datang: 9 Jun 2026, 10.00 pagi", "ms", "Mesyuarat"),
    ],
)  # fmt: skip
def test_that_its_date_is_told_is_no_part_of_a_name(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


def test_whose_a_thing_is_ends_no_name() -> None:
    (talk,) = _read("There is a talk about the parish's on 14 March 2026.")
    assert talk.title == "Talk"


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("The eel talk is in the Small Lecture Theatre on 10 March.", "en", "Eel talk"),
        ("La reunión de anguilas tendrá lugar en el Palacio de Congresos el 10 de marzo.", "es", "Reunión de anguilas"),
        ("Mesyuarat Belut diadakan di Pusat Konvensyen Selasih pada 10 Mac.", "ms", "Mesyuarat Belut"),
    ],
)
def test_a_venue_that_gatherings_are_held_in_is_no_meeting(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


def test_a_number_that_goes_on_from_a_name_is_the_next_of_its_kind() -> None:
    found = _read("The 48th ASEAN Summit is held in Cebu in May 2026 and the 49th in November.")
    titles = {c.title: c.span.stream()[0] for c in found}
    assert titles == {"48th ASEAN Summit": "2026-05", "49th ASEAN Summit": "2026-11"}


def test_what_is_held_back_to_back_shares_its_days() -> None:
    found = _read(
        "The Eel Forum, now in its fifth year, will be held back-to-back with the Lamprey Summit from 9 to 11 March."
    )
    assert {c.title for c in found if c.span.stream() == ("2026-03-09", "2026-03-11")} >= {
        "Eel Forum",
        "Lamprey Summit",
    }


def test_a_bullet_before_a_day_is_no_part_of_it() -> None:
    (one,) = _read("Dates\n\n* 10 March: Eel Forum\n")
    assert one.span.stream()[0] == "2026-03-10"


def test_what_is_put_off_until_further_notice_is_not_merely_open() -> None:
    text = "El pleno se celebra el 12 de marzo. La reunión de la Mesa, prevista para el jueves, queda aplazada hasta nuevo aviso."
    states = {c.title: c.status.value for c in _read(text, "es")}
    assert states["Reunión de la Mesa"] == "postponed"


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("A march against the toll road starts on 14 March 2026.", "en", "March against the toll road"),
        ("Die Führung durch das Wasserwerk findet am 14. März 2026 statt.", "de", "Führung durch das Wasserwerk"),
        ("Pertemuan dengan para nelayan akan digelar pada 14 Maret 2026.", "id", "Pertemuan dengan para nelayan"),
    ],
)
def test_a_name_takes_along_whom_or_what_it_is_with_against_and_through(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("The talks between Ostwick, the Isle of Ran and Melby are on 10 March.", "en", "Talks between Ostwick, the Isle of Ran and Melby"),
        ("Un encuentro entre Bolivia, Chile y el Perú será el 10 de marzo.", "es", "Encuentro entre Bolivia, Chile y el Perú"),
        ("Dear WG,\n\nThe interim of 10 March, 16:00 UTC is online.", "en", "Interim"),
    ],
)  # fmt: skip
def test_a_name_has_all_who_meet_and_not_those_who_are_greeted(text: str, language: str, title: str) -> None:
    assert title in [c.title for c in _read(text, language)]


def test_a_heading_that_tells_of_a_meeting_is_nobody_who_holds_another() -> None:
    found = _read(
        "OSTWICK SCHOOL DISTRICT\n\nNOTICE OF SPECIAL BOARD MEETING\n\n"
        "The board meets on 10 March 2026 at 6 pm. The work session of 12 March has been changed to 14 March 2026.\n"
    )
    assert {c.span.stream()[0]: c.title for c in found}["2026-03-14"].endswith("ork session")
    assert not any("Notice" in c.title for c in found)


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("Am 10. März tagt der Bauausschuss.", "de", "Bauausschuss: Sitzung"),
        ("Am 10. März trifft sich der Vorstand des Aalvereins.", "de", "Vorstand des Aalvereins: Sitzung"),
        ("Am 10. März tagt um 19 Uhr der Gemeinderat.", "de", "Gemeinderat: Sitzung"),
        ("Die Kommission berät am 10. März die Vorlage des Rates.", "de", "Kommission: Sitzung"),
        ("Previamente, el martes 10, se reunirá la Comisión Informativa de Hacienda.", "es", "Comisión Informativa de Hacienda: reunión"),
        ("Le mardi 10 mars à 18 h se réunira la commission des finances.", "fr", "Commission des finances : réunion"),
        ("La commission examinera le rapport du conseil le 10 mars.", "fr", "Commission : réunion"),
    ],
)  # fmt: skip
def test_who_meets_may_stand_behind_the_verb(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Einladung zur ordentlichen Mitgliederversammlung am 14. April 2026.", "Ordentliche Mitgliederversammlung"),
        ("Wir laden ein zu unserer diesjährigen öffentlichen Jahresversammlung am 14. April 2026.", "Diesjährige öffentliche Jahresversammlung"),
        ("In der 41. ordentlichen Sitzung des Rates am 14. April 2026 wird gewählt.", "41. ordentliche Sitzung des Rates"),
        ("Der Termin der Bremer Sommerschule ist der 4. bis 8. August 2026.", "Bremer Sommerschule"),
    ],
)  # fmt: skip
def test_a_german_name_that_its_article_bent_stands_alone_in_a_calendar(text: str, title: str) -> None:
    assert [c.title for c in _read(text, "de")] == [title]


def test_the_year_of_a_day_is_no_part_of_the_name_behind_it() -> None:
    (meeting,) = _read("The March 18, 2026 meeting of the Planning Commission has been cancelled.")
    assert meeting.title == "Meeting of the Planning Commission"


def test_names_that_only_a_comma_parts_share_no_day() -> None:
    found = _read("Owing to the works in the hall, the craft fair, the choir rehearsal will be on 14 April 2026.")
    assert len(found) == 1


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("Notice of Annual General Meeting, 14 April 2026", "en", "Annual General Meeting"),
        ("Einladung zum Sommerfest am 14. Juli 2026", "de", "Sommerfest"),
        ("Convocation à l'assemblée générale ordinaire du 14 avril 2026", "fr", "Assemblée générale ordinaire"),
        ("Convocatoria de Junta General Ordinaria, 14 de abril de 2026", "es", "Junta General Ordinaria"),
        ("Notis Mesyuarat Agung Tahunan pada 14 April 2026", "ms", "Mesyuarat Agung Tahunan"),
        ("Undangan Rapat Umum Pemegang Saham, 14 April 2026", "id", "Rapat Umum Pemegang Saham"),
    ],
)
def test_what_calls_to_a_meeting_is_no_part_of_its_name(text: str, language: str, title: str) -> None:
    assert [c.title for c in _read(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "language", "titles"),
    [
        ("Pameran Maritim dan Aeroangkasa Antarabangsa akan diadakan pada 20 Mei 2026.", "ms", ["Pameran Maritim dan Aeroangkasa Antarabangsa"]),
        ("Le Salon Agriculture et Pêche se tiendra le 5 mai 2026.", "fr", ["Salon Agriculture et Pêche"]),
        ("La Feria Libro y Cultura será el 5 de mayo de 2026.", "es", ["Feria Libro y Cultura"]),
        ("Mesyuarat Menteri Luar dan Mesyuarat Menteri Ekonomi pula pada 5 Mei 2026.", "ms", ["Mesyuarat Menteri Luar", "Mesyuarat Menteri Ekonomi"]),
    ],
)  # fmt: skip
def test_and_joins_what_a_gathering_is_of_but_no_two_gatherings(text: str, language: str, titles: list[str]) -> None:
    assert [c.title for c in _read(text, language)] == titles


@pytest.mark.parametrize("said", ["Mesyuarat ADMM", "Pertemuan ADMM", "Mesyuarat ke-19 ADMM"])
def test_a_plain_word_before_a_known_series_is_no_other_meeting(said: str) -> None:
    (meeting,) = _read(f"{said} akan diadakan pada November 2026.", "ms")
    assert meeting.series == "admm"


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Ostwick Town Council\n\nPlanning Committee\n\nWednesday 11 March 2026, 6.00 pm, Old Library\n",
            "en",
            "Ostwick Town Council Planning Committee meeting",
        ),
        (
            "Ostwick Town Council\n\nPlanning Committee\n\nThis meeting will be held on:\n\n"
            "Date: Wednesday 11 March 2026\nTime: 6.00 pm\nPlace: Old Library\n",
            "en",
            "Ostwick Town Council Planning Committee meeting",
        ),
        (
            "Ayuntamiento de Lorca\n\nComisión de Hacienda\n\nSesión del miércoles 11 de marzo de 2026, 18 h\n",
            "es",
            "Comisión de Hacienda: reunión",
        ),
    ],
)
def test_of_two_bodies_at_the_top_the_lower_one_meets(text: str, language: str, title: str) -> None:
    assert title in [one.title for one in _read(text, language)]


def test_a_body_of_several_words_and_a_long_row_of_meetings_are_told_in_full() -> None:
    text = "NEWS\n\nThe African Union Peace and Security Council will hold its 1305th meeting on 17 March 2026.\n"
    made = extractor().extract(Announcement("x", "x", text, published=date(2026, 3, 4), language="en", genre="news"))
    assert [one.title for one in made] == ["African Union Peace and Security Council 1305th meeting"]
