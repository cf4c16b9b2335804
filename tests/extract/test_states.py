"""Whether a meeting is on: what is off, put off or only thought of, and of which of several meetings that is said."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.model import Announcement, Candidate
from tests.extract.labels import extractor

OFF = {
    "is off": "The Harbour Board meeting of 14 May 2026 is off because the ferries do not run.",
    "taken off the calendar": "The budget hearing on 14 May 2026 was taken off calendar.",
    "will not be meeting": "The Planning Committee will not be meeting on 14 May 2026.",
    "no quiz": "No quiz night on Thursday 14 May 2026: the pub is being painted.",
    "in brackets behind its row": "Committee meetings\n\n12 May 2026   Finance Committee\n14 May 2026   Works Committee (cancelled)",
    "no longer needed": "The planning conference of 14 May 2026 is no longer needed.",
    "dropped": "The quiz conference on 14 May 2026 has been dropped.",
    "withdrawn": "Public meeting, Thursday 14 May 2026: WITHDRAWN.",
    "not happening": "The spring workshop on 14 May 2026 isn't happening.",
    "also off": "The site meeting on 14 May 2026 is therefore also off.",
    "in a few words": "The meeting on 14 May is cancelled.",
    "in fewer": "Rehearsal of 14 May cancelled.",
    "in a few words, in German": "Die Sitzung am 14. Mai fällt aus.",
    "in a few words, in French": "La répétition du 14 mai est annulée.",
    "behind the day that it was to be on": "The new mayor takes office on 30 June.\n\nThe mayors of the coast meet in Tromso. The harbour congress, which was to be held on 14 May 2026, has been cancelled.",
    "German": "Die Mitgliederversammlung am 14. Mai 2026 findet nicht statt.",
    "French": "La réunion publique du 14 mai 2026 n'aura pas lieu.",
    "Spanish": "El seminario del 14 de mayo de 2026 queda cancelado.",
    "Malay": "Mesyuarat agung pada 14 Mei 2026 dibatalkan.",
    "a row, in French": "Sorties\n\nMar. 12/5     Tour du lac\nJeu. 14/5     Marche des muguets      annulée\n",
    "done away with": "The general meeting on 14 May 2026 has been done away with.",
    "had to be dropped": "The evening lecture of 14 May 2026 we have had to drop.",
    "a row that goes on to the next one": "Termine\n\nDi 12.5.   Lesekreis\nDo 14.5.   Repair-Treff   17–20 h   fällt wg. Umbau aus, nächster am 4.6.\n",
    "a row with the day on which that was said": "Rôle\n\n2026-05-12  9 h   Conférence de gestion\n2026-05-14  11 h   Audience 550    ANNULÉ - désistement produit le 2026-05-08\n",
    "a row, in German, between the parts of its verb": "Termine\n\nDi 12.5.   Lesekreis\nDo 14.5.   Repair-Treff   fällt wg. Umbau aus\n",
}
PUT_OFF = {
    "off for now": "The regional trade summit of 14 May 2026 is off for now.",
    "another day will be found": "The town council meeting of 14 May 2026 is off. It will be set again in the coming weeks.",
    "not then": "The special meeting of 14 May 2026 will not be held then.",
    "to be listed again": "Public hearings\n\n14 May 2026   Public hearing, Cairns   CANCELLED - will be re-listed in late July",
    "until further notice": "The choir concert on 14 May 2026 is postponed until further notice.",
}
A_LINE_OF_ITS_OWN = (
    "The defence of the thesis, a public examination announced for\n\nThursday 14 May 2026\n\nis postponed."
)
STILL_ON = {
    "not cancelled": "The council meeting of 14 May 2026 is not cancelled, whatever you have heard.",
    "a condition": "The open-air concert is on 14 May 2026. If it rains, the concert will be cancelled.",
    "put off before": "The twice-delayed council meeting will be held on 14 May 2026.",
    "new days of what was put off": "14 May 2026 is the new date of the postponed council meeting.",
    "a person is expected": "Minister Orla Finch is expected in Tromso on 14 May 2026 for the Arctic forum.",
}
STILL_ON |= {
    "planned": "A state visit by the President of Kenlund is planned for 14 May 2026.",
    "an open title": "14 May 2026: History seminar, title to be confirmed.",
    "an open hall": "A further meeting will be held on Thursday 14 May 2026, time and venue to be confirmed.",
    "on again": "A public meeting on noise, cancelled on 4 May 2026 because of fog, is on 14 May 2026 at 6.30 p.m.",
    "said to be": "The minister said that the transport summit would be held in Tromso on 14 May 2026.",
    "another one is off": "Annual workshop: 14 May 2026 (all day). The public lecture in Oslo announced for 19 April 2026 has been cancelled.",
}
LANGUAGES = {
    "a row, in French": "fr",
    "a row that goes on to the next one": "de",
    "a row with the day on which that was said": "fr",
    "a row, in German, between the parts of its verb": "de",
    "German": "de",
    "French": "fr",
    "in a few words, in German": "de",
    "in a few words, in French": "fr",
    "Spanish": "es",
    "Malay": "ms",
}


def _read(text: str, language: str = "en") -> list[Candidate]:
    row = Announcement("s", "k", text, published=date(2026, 5, 1), language=language)
    return sorted(extractor().extract(row), key=lambda c: -c.confidence)


def _states(text: str, language: str = "en") -> dict[date | None, str]:
    """The status of each day, the former one where that is all that is known."""
    found: dict[date | None, str] = {}
    for candidate in _read(text, language):
        day = candidate.span.first_day or (candidate.was.first_day if candidate.was else None)
        found.setdefault(day, candidate.status.value)
    return found


@pytest.mark.parametrize("kind", OFF)
def test_what_is_said_to_be_off_is_cancelled(kind: str) -> None:
    assert _states(OFF[kind], LANGUAGES.get(kind, "en"))[date(2026, 5, 14)] == "cancelled"


@pytest.mark.parametrize("text", PUT_OFF.values(), ids=PUT_OFF)
def test_what_is_off_until_another_day_is_found_is_postponed(text: str) -> None:
    assert _states(text)[date(2026, 5, 14)] == "postponed"


@pytest.mark.parametrize("text", STILL_ON.values(), ids=STILL_ON)
def test_what_only_sounds_so_is_on(text: str) -> None:
    assert _states(text)[date(2026, 5, 14)] == "confirmed"


def test_only_the_meeting_of_the_named_day_is_off() -> None:
    text = "The working group meeting on 7 May 2026 is off. The next working group meeting is on 14 May 2026."
    assert _states(text) == {date(2026, 5, 7): "cancelled", date(2026, 5, 14): "confirmed"}


def test_a_row_speaks_for_itself_alone() -> None:
    text = "Committee meetings\n\n12 May 2026   Finance Committee (cancelled)\n14 May 2026   Works Committee"
    assert _states(text) == {date(2026, 5, 12): "cancelled", date(2026, 5, 14): "confirmed"}


def test_a_meeting_with_a_new_day_is_on_again_and_remembers_the_old_one() -> None:
    found = _read("The council meeting of 7 May 2026 has been postponed. It will now be held on 14 May 2026.")[0]
    assert (found.status.value, found.span.first_day) == ("confirmed", date(2026, 5, 14))
    assert found.was is not None and found.was.first_day == date(2026, 5, 7)


def test_the_event_is_taken_up_by_a_general_word() -> None:
    text = (
        "Ministers of the lake states were to hold their water summit on 14 May 2026.\n\n"
        "The chair has put the event off until further notice, an official said."
    )
    assert _states(text)[date(2026, 5, 14)] == "postponed"


def test_the_new_days_are_of_the_hearing_that_was_put_off() -> None:
    found = _read(
        "The judge has postponed the final hearing listed on 4 May 2026.\n\n"
        "It will now take place at the Tribunal Centre, 11 Albion Street, on 14 May 2026 at 10 am."
    )[0]
    assert (found.status.value, found.span.first_day) == ("confirmed", date(2026, 5, 14))
    assert found.was is not None and found.was.first_day == date(2026, 5, 4)


def test_what_leads_to_rows_tells_of_each_that_its_day_is_open() -> None:
    text = "32nd session, indicative dates:\n Council meeting - 6-17 July 2026\n Finance Committee meeting - 20-22 July 2026\n"
    assert set(_states(text).values()) == {"tentative"}


def test_a_label_of_date_and_time_tells_when_it_is() -> None:
    text = "SPRING LECTURE\n\nDate & Time : Thursday, the 14th May, 2026 at 4.00 P.M.\nVenue : Seminar Hall No. 1\n"
    assert _states(text) == {date(2026, 5, 14): "confirmed"}


def test_what_is_off_is_found_on_a_line_of_its_own() -> None:
    assert _states(A_LINE_OF_ITS_OWN) == {date(2026, 5, 14): "postponed"}


@pytest.mark.parametrize(
    "text",
    [
        "Residents' working group.\nNext meeting: Thursday 14 May 2026?",
        "The liaison committee meeting will be on 14 or 15 May 2026.",
        "The liaison committee meeting will be on Thursday 14 May or Friday 22 May 2026.",
    ],
)
def test_a_day_that_is_asked_for_and_one_of_two_are_open(text: str) -> None:
    assert set(_states(text).values()) == {"tentative"}


def test_a_question_that_asks_for_more_than_the_day_leaves_it_as_it_is() -> None:
    text = "Would you like to see how a lock gate works at our open day on 14 May 2026?"
    assert set(_states(text).values()) == {"confirmed"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Off\n- Kite workshop, 14 May\n- Knot workshop, 16 May\n\nGoing ahead\n- Choir rehearsal, 17 May, 7 pm\n", "en"),
        ("Cancelled\n- Kite workshop, 14 May\n- Knot workshop, 16 May\n\nOn\n- Choir rehearsal, 17 May, 7 pm\n", "en"),
        ("These meetings are cancelled:\n- Kite workshop, 14 May\n- Knot workshop, 16 May\n\nStill on:\n- Choir rehearsal, 17 May\n", "en"),
        ("Es fallen aus:\n- Drachenworkshop, 14.5.\n- Knotenworkshop, 16.5.\n\nWeiterhin:\n- Chorprobe, 17.5., 19 Uhr\n", "de"),
        ("Sont annulés :\n- Atelier cerfs-volants, 14 mai\n- Atelier nœuds, 16 mai\n\nMaintenus :\n- Répétition, 17 mai, 19 h\n", "fr"),
    ],
)  # fmt: skip
def test_what_stands_over_a_list_is_said_of_all_its_lines_and_of_no_other_s(text: str, language: str) -> None:
    states = _states(text, language)
    assert {day.day: state for day, state in states.items() if day} == {
        14: "cancelled",
        16: "cancelled",
        17: "confirmed",
    }


def test_a_meeting_that_is_off_does_not_take_the_next_ones_with_it() -> None:
    text = "MEETING CANCELLED\n\nNext meetings:\n- Kite workshop, 14 May\n- Knot workshop, 16 May\n"
    assert set(_states(text).values()) == {"confirmed"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dim. 10 mai     Tour du lac       8h00\nMer. 14 oct.    Marche des noix    ANNULÉ (chasse)\n", "fr"),
        ("04.10. – 08.10.   Seilerkurs\n14.10. – 18.10.   Kartenlesen für alle   ABGESAGT (zu wenige Zusagen)\n", "de"),
    ],
)
def test_a_day_with_a_dot_opens_its_line_and_ends_no_sentence(text: str, language: str) -> None:
    assert _states(text, language)[date(2026, 10, 14)] == "cancelled"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Boatex 2026, planned for 14 May, has been cancelled. The next Boatex will be held on 4 June 2028.", "en"),
        ("The congress of 14 May will not take place. The next congress will be held on 4 June 2026.", "en"),
        (
            "Die für den 14. Mai geplante Hafenmesse fällt aus. Die nächste Hafenmesse findet am 4. Juni 2026 statt.",
            "de",
        ),
        ("Le salon du 14 mai est annulé. Le prochain salon aura lieu le 4 juin 2026.", "fr"),
        (
            "La feria, que debía celebrarse el 14 de mayo, ha sido cancelada. La próxima feria será el 4 de junio de 2026.",
            "es",
        ),
    ],
)
def test_the_next_one_is_not_the_one_that_is_off(text: str, language: str) -> None:
    found = extractor().extract(Announcement("q", "q", text, published=date(2026, 4, 28), language=language))
    told = {(one.span.stream()[0], one.status.value, one.was is None) for one in found if one.confidence >= 0.3}
    day = "2028-06-04" if "2028" in text else "2026-06-04"
    assert {("2026-05-14", "cancelled", True), (day, "confirmed", True)} <= told
    assert not any("2026" in one.title for one in found if one.span.stream()[0] == day)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Webinar 4, on pay, slips from 14 May to some time in June.", "en"),
        ("La réunion du conseil, prévue le 14 mai, glisse au mois de juin.", "fr"),
    ],
)
def test_what_slips_to_a_month_is_put_off(text: str, language: str) -> None:
    (found,) = (c for c in _read(text, language) if c.confidence >= 0.5)
    assert (found.status.value, found.span.first_day) == ("postponed", date(2026, 6, 1))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Die Mitgliederversammlung vom 14.05. kann nicht stattfinden und wird auf die Zeit nach den Ferien geschoben.",
            "de",
        ),
        ("The flower show of 14 May cannot be held and is put off to the autumn.", "en"),
    ],
)
def test_what_cannot_be_held_and_is_put_off_is_put_off(text: str, language: str) -> None:
    assert _read(text, language)[0].status.value == "postponed"


def test_what_else_a_row_says_to_be_off_is_not_its_meeting() -> None:
    text = "Outings\n\nFri 15 May   Tea dance, 2pm   CANCELLED, next one on 12 June\nSat 16 May   Plant sale, 10am\n"
    assert _states(text)[date(2026, 5, 15)] == "cancelled"
    assert _states(text)[date(2026, 5, 16)] == "confirmed"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Society notes\n\nReminder: the flea market of the staff association is postponed because of the heat. "
            "The summer meeting with staff is on 9 July 2026 at 14.00.",
            "en",
        ),
        (
            "Vereinsnachrichten\n\nHinweis: Der Flohmarkt der Schule ist wegen der Hitze verschoben. "
            "Die Mitgliederversammlung findet am 9. Juli 2026 um 14 Uhr statt.",
            "de",
        ),
    ],
)
def test_what_is_put_off_before_it_in_a_labelled_line_is_another(text: str, language: str) -> None:
    found = extractor().extract(Announcement("a", "a", text, published=date(2026, 6, 26), language=language))
    (meeting,) = [c for c in found if c.span.first_day == date(2026, 7, 9)]
    assert meeting.status.value == "confirmed"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "L'assemblée générale se tiendra le 14 mai 2026 à 10h30.\n\nLa randonnée prévue le 16 mai est annulée en raison des intempéries ; elle est reportée au 30 mai.",
            "fr",
        ),
        (
            "The annual general meeting is on 14 May 2026 at 10.30 am.\n\nThe walk planned for 16 May is off because of the snow. It has been postponed to 30 May.",
            "en",
        ),
        (
            "La asamblea general se celebrará el 14 de mayo de 2026.\n\nLa excursión prevista para el 16 de mayo queda suspendida por el temporal. Se aplaza al 30 de mayo.",
            "es",
        ),
    ],
)
def test_what_a_sentence_says_that_goes_on_is_said_of_the_meeting_before_it(text: str, language: str) -> None:
    assert _states(text, language) == {date(2026, 5, 14): "confirmed", date(2026, 5, 30): "confirmed"}


@pytest.mark.parametrize(
    ("notice", "body", "language", "status"),
    [
        ("CANCELLED", "Public hearing on Harbour Street\n12 May 2026, 6 pm\nTown Hall", "en", "cancelled"),
        ("NOTICE OF CANCELLATION", "Public hearing on Harbour Street\n12 May 2026\nTown Hall", "en", "cancelled"),
        ("Notice of postponement", "Public hearing on Harbour Street\n12 May 2026\nTown Hall", "en", "postponed"),
        ("ABSAGE", "Anhörung zur Hafenstraße\n12. Mai 2026, 18 Uhr\nRathaus", "de", "cancelled"),
        ("AVIS D'ANNULATION", "Audience publique sur la rue du Port\n12 mai 2026, 18 h\nMairie", "fr", "cancelled"),
        ("AVISO DE CANCELACIÓN", "Audiencia pública sobre la calle del Puerto\n12 de mayo de 2026", "es", "cancelled"),
        ("NOTIS PEMBATALAN", "Mesyuarat Agung Tahunan Kelab Pelabuhan\n12 Mei 2026", "ms", "cancelled"),
        ("PENGUMUMAN PEMBATALAN", "Rapat Tahunan Klub Pelabuhan\n12 Mei 2026", "id", "cancelled"),
        ("PUBLIC NOTICE", "Public hearing on Harbour Street\n12 May 2026, 6 pm\nTown Hall", "en", "confirmed"),
        ("Cancellation fees", "Public hearing on Harbour Street\n12 May 2026, 6 pm\nTown Hall", "en", "confirmed"),
    ],
)
def test_the_first_line_of_a_notice_says_what_became_of_it(notice: str, body: str, language: str, status: str) -> None:
    row = Announcement("notice", "notice", f"{notice}\n\n{body}", published=date(2026, 4, 28), language=language)
    assert {one.status.value for one in extractor().extract(row)} == {status}


def test_what_the_organisers_called_off_on_a_weekday_was_not_to_be_on_it() -> None:
    text = "The Harbour Dialogue will not take place. The organisers cancelled it on Wednesday, weeks before the opening on 19 May."
    row = Announcement("off", "off", text, published=date(2026, 4, 28), language="en")
    (told,) = extractor().extract(row)
    assert (told.span.stream()[0], told.status.value) == ("2026-05-19", "cancelled")


ELSEWHERE = [
    (
        "en",
        "The annual meeting on 9 June at 7 pm will not take place in the Town Hall as advertised but in the Library.",
    ),
    ("en", "The annual meeting on 9 June at 7 pm will no longer be held at the Town Hall but at the Library."),
    ("de", "Der Vortrag am 9. Juni um 19 Uhr findet nicht wie angekündigt im Museum statt, sondern im Gemeindesaal."),
    ("fr", "L'assemblée générale du 9 juin à 19 h n'aura pas lieu à la mairie mais à la bibliothèque."),
    ("fr", "La conférence du 9 juin à 19 h ne se tiendra pas au musée comme annoncé mais à la salle des fêtes."),
    ("es", "La asamblea general del 9 de junio a las 19:00 no se celebrará en el ayuntamiento, sino en la biblioteca."),
    ("es", "La conferencia del 9 de junio a las 19:00 no tendrá lugar en el museo, sino en el salón parroquial."),
    ("ms", "Mesyuarat agung pada 9 Jun jam 7 malam tidak akan diadakan di Dewan Utama tetapi di Surau Al-Ikhlas."),
    ("id", "Rapat anggota pada 9 Juni pukul 19.00 tidak diadakan di balai kota, melainkan di perpustakaan."),
]


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_what_is_not_held_in_one_place_but_in_another_is_on(language: str, text: str) -> None:
    (meeting,) = extractor().extract(Announcement("s", "k", text, published=date(2026, 5, 26), language=language))
    assert meeting.status.value == "confirmed" and meeting.confidence >= 0.5


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The annual meeting on 9 June will not take place in the Town Hall."),
        ("fr", "La conférence du 9 juin au musée n'aura pas lieu."),
        ("es", "La asamblea del 9 de junio no se celebrará en el ayuntamiento."),
        ("ms", "Mesyuarat agung pada 9 Jun tidak akan diadakan di Dewan Utama."),
    ],
)
def test_what_is_held_in_no_place_is_off(language: str, text: str) -> None:
    (meeting,) = extractor().extract(Announcement("s", "k", text, published=date(2026, 5, 26), language=language))
    assert meeting.status.value == "cancelled"


@pytest.mark.parametrize("said", ["Notis Penangguhan Mesyuarat", "Pembatalan Mesyuarat"])
def test_a_title_that_only_says_what_became_of_a_meeting_is_no_other_one(said: str) -> None:
    text = f"{said}\n\nMesyuarat Agung Tahunan yang dijadualkan pada 19 Julai 2026 dibatalkan."
    shown = [
        c
        for c in extractor().extract(Announcement("s", "k", text, published=date(2026, 7, 13), language="ms"))
        if c.confidence >= 0.5
    ]
    assert [str(c.span.first_day) for c in shown] == ["2026-07-19"]
