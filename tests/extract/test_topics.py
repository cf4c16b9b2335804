"""What is held is named by the words that say so, where no gathering word names it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor
from calsync.extract.gathering import BARE

EXTRACTOR = Extractor()


def names(text: str, language: str = "en") -> list[str]:
    """The titles of all names that a text has, bare gathering words left out."""
    announcement = read.announcement("a", text, "2026-03-02", language)
    return [n.title for n in EXTRACTOR.read(announcement).names if n.strength != BARE]


HELD = {
    "a copula": ("The Lakeland Nationals are 8–10 August 2026, at Ullock.", "en", "Lakeland Nationals"),
    "a predicate": ("An ad hoc takes place at the hotel on Saturday 11 July 2026.", "en", "Ad hoc"),
    "moved": ("The address to Parliament, pencilled in for 23 May 2026, is dropped.", "en", "Address to Parliament"),
    "behind its day": ("On 5 May 2026, the big sing-along takes place in the square.", "en", "Big sing-along"),
    "a second sentence": ("Bring chairs. Skippers' draw: 8 May 2026, 10 am, club office.", "en", "Skippers' draw"),
    "German": ("Die große Kundgebung beginnt am 18. April 2026 um 10.30 Uhr.", "de", "Große Kundgebung"),
    "German, turned": ("Am 18. April 2026 findet das lange Singen statt.", "de", "Lange Singen"),
    "French": ("La deuxième étape, qui devait être courue jeudi, partira le 26 mars 2026.", "fr", "Deuxième étape"),
    "Spanish": ("El Rosario de la aurora será el domingo 3 de mayo de 2026.", "es", "Rosario de la aurora"),
    "Malay": ("Gotong-royong perdana akan diadakan pada 9 Mei 2026.", "ms", "Gotong-royong perdana"),
    "in news": ("OSLO, 3 March 2026 (Post) - A survey of the northern herring is planned for 12 May 2026.", "en", "Survey of the northern herring"),
    "behind an aside": ("The relay, which was down for 3 May 2026, has been moved to 10 May.", "en", "Relay"),
    "its day inside": ("The repatriation in Gyumri (21-23 July 2026) has been dropped.", "en", "Repatriation"),
    "German, one word": ("Das Ostereierrollen beginnt am 2. April 2026 um 18 Uhr.", "de", "Ostereierrollen"),
    "a celebration": ("Herring Week is being celebrated from 3 to 9 May 2026.", "en", "Herring Week"),
    "Indonesian, behind who says so": ("Menurut panitia, lomba lari santai dijadwalkan 9 Mei 2026.", "id", "Lomba lari santai"),
    "Indonesian": ("Wisuda daring akan digelar pada 9 Mei 2026.", "id", "Wisuda daring"),
}  # fmt: skip
NOT_HELD = {
    "a pronoun": "They get together on 12 May 2026 at 10 am.",
    "a person": "Mr Fell is due back on 12 May 2026.",
    "what a body did": "The River Court on Tuesday sentenced the owner of the barge, who had let it sink, to pay for all of the damage.",
    "what a body does": "The Commission hopes to decide in July 2026, once it has seen what the others, who were asked too, have to say.",
    "a clause": "We will tell you on 12 May 2026 whether it rained.",
}


@pytest.mark.parametrize("text, language, title", HELD.values(), ids=HELD)
def test_the_subject_of_what_is_held_names_it(text: str, language: str, title: str) -> None:
    assert title in names(text, language)


@pytest.mark.parametrize("text", NOT_HELD.values(), ids=NOT_HELD)
def test_what_is_not_held_names_nothing(text: str) -> None:
    announcement = read.announcement("a", text, "2026-03-02", "en")
    told = [n for n in EXTRACTOR.read(announcement).names if n.strength != BARE]
    assert [n.title for n in told if n.likely == 1] == []  # a part of its line may still be offered, with its chance


def test_each_sentence_of_a_paragraph_names_its_own() -> None:
    text = "Civil proof 23 May 2026, 10.00, by video. Licensing appeals: 20 June 2026, 14.00, unchanged."
    assert {"Civil proof", "Licensing appeals"} <= set(names(text))


OWNED = {
    "en": (
        "Harbour Town Council will hear the engineer at its meeting on 21 May 2026.",
        "Harbour Town Council meeting",
    ),
    "de": ("Der Gemeinderat berät darüber in seiner Sitzung am 14. Mai 2026.", "Gemeinderat Sitzung"),
    "fr": ("Le conseil municipal en parlera lors de sa réunion du 14 mai 2026.", "Réunion conseil municipal"),
    "es": ("La junta directiva lo tratará en su reunión del 14 de mayo de 2026.", "Reunión junta directiva"),
}


@pytest.mark.parametrize("code", OWNED)
def test_its_meeting_is_that_of_the_body_of_which_the_sentence_speaks(code: str) -> None:
    text, title = OWNED[code]
    assert title in names(text, code)


def test_a_row_is_named_by_its_words_and_not_by_its_numbers() -> None:
    text = "Mon 2026-06-08   09.00  17.00   WG 1 Sampling         Room A\nTue 2026-06-09   09.00  15.00   WG 5 Moisture methods     Room C\n"
    assert {"WG 1 Sampling", "WG 5 Moisture methods"} <= set(names(text))


def test_what_all_rows_say_is_no_name_under_a_heading_that_names_them() -> None:
    text = "Radio for beginners\n\nTue 12 May 2026   18:15    ETZ F 91\nTue 19 May 2026   18:15    ETZ F 91\n"
    assert "ETZ F 91" not in names(text)


MORE = "Nobody in the house can say as yet who is to write it, and where the money might come from. "  # prose, no short line
BODIES = {
    "of its day": ("Ask for a paper by the Foreign Affairs Council of 17 February 2026.", "en", "Foreign Affairs Council"),
    "without a verb of its own": ("The ministers meet on 8 August 2026, the Finance Committee on 9 August.", "en", "Finance Committee"),
    "German": ("Zuerst liest es der Jugendhilfeausschuss am 12. Mai 2026, und dann alle.", "de", "Jugendhilfeausschuss"),
}  # fmt: skip


@pytest.mark.parametrize("text, language, title", BODIES.values(), ids=BODIES)
def test_a_body_right_before_a_day_names_its_meeting(text: str, language: str, title: str) -> None:
    assert title in names(f"{text} {MORE}", language)


DONE = {
    "behind an aside": ("The Ferry Board, which met on Monday, will now meet on 12 May 2026.", "en", "Ferry Board meeting"),
    "behind two": ("The minister, Ana Sol, who was in Riga on Monday, is due in Oslo on 12 May 2026.", "en", "Ana Sol visit to Oslo"),
    "ministers of something": ("The ministers of health meet on 12 May 2026.", "en", "Ministers of health meeting"),
    "an acronym": ("EXCO will sit on 12 May 2026.", "en", "EXCO meeting"),
    "a visit told again": ("Minister Ana Sol arrives in Oslo on 12 May 2026 for a two-day visit.", "en", "Minister Ana Sol visit to Oslo"),
    "Spanish, again": ("El Grupo de Agua (GAGUA) México-Belice volverá a reunirse el 12 de mayo de 2026.", "es", "Grupo de Agua (GAGUA) México-Belice: reunión"),
    "a visit": ("Foreign Minister Ana Sol will tour Riga and Vilnius on 12 May 2026.", "en", "Foreign Minister Ana Sol visit to Riga and Vilnius"),
    "a ship": ("HMS Larkspur ties up at Port Marrow on 12 May 2026.", "en", "HMS Larkspur port call at Port Marrow"),
    "an opening": ("The mayor will open the Old Customs House on 9 May 2026 at 11 am.", "en", "Opening of Old Customs House"),
    "French": ("Jeanne Morel est attendue à Beyrouth le 29 mai 2026.", "fr", "Visite de Jeanne Morel à Beyrouth"),
    "Spanish": ("Ana Sol llega a Lima el 12 de mayo de 2026.", "es", "Visita de Ana Sol a Lima"),
    "German": ("Anna Sol trifft in Oslo am 12. Mai 2026 ein.", "de", "Besuch von Anna Sol in Oslo"),
}  # fmt: skip


@pytest.mark.parametrize("text, language, title", DONE.values(), ids=DONE)
def test_a_verb_of_coming_or_opening_tells_of_what_is_held(text: str, language: str, title: str) -> None:
    assert title in names(text, language)


def test_a_title_in_quotation_marks_names_a_sentence_without_another_name() -> None:
    assert "Songs of Snow" in names(
        "We are back with “Songs of Snow” and four other choirs, Sunday 3 May 2026, at Elora."
    )
    assert "We will see" not in names("He said “We will see.” on Sunday 3 May 2026, and left.")


def test_a_year_among_the_words_of_an_entry_is_part_of_its_title() -> None:
    text = "10.04.2026  Das Urmeter von 1799 und seine Feinde\n17.04.2026  Steckdosen und Stecker\n"
    assert "Das Urmeter von 1799 und seine Feinde" in names(text, "de")


def test_a_heading_is_named_without_the_mark_of_its_mail_and_its_paper() -> None:
    assert "Harbour Days" in names("Fwd: Harbour Days programme\n\nHere is what will be on at the quay this year.")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It will be put to the River Summit and to the Lake Forum on 5 May 2026.", "en"),
        ("El punto irá a la Cumbre de los Ríos y al Foro de los Lagos el 5 de mayo de 2026.", "es"),
    ],
)
def test_a_time_is_said_of_both_also_where_the_preposition_is_said_again(text: str, language: str) -> None:
    row = read.announcement("both", text, "2026-04-01", language, None)
    assert len(Extractor().extract(row)) == 2


TOLD_BY_VERBS = {
    "a verb said once": ("The Finance Committee sits on 9 May 2026, the Board of Fisheries on 13 May and the Town Council on 15 May.", "en", ["Finance Committee meeting", "Board of Fisheries meeting", "Town Council meeting"]),
    "German, a verb said once": ("Der Bauausschuss tagt am 4. Mai 2026, der Gemeinderat am 9. Mai.", "de", ["Bauausschuss: Sitzung", "Gemeinderat: Sitzung"]),
    "what is no body": ("The Finance Committee sits on 9 May 2026, an address to Parliament on 13 May.", "en", ["Finance Committee meeting"]),
    "who hears somebody": ("The fisheries committee will hear the minister on 9 May 2026.", "en", ["Fisheries committee meeting"]),
    "who is briefed": ("The harbour envoy will be briefed on 9 May 2026.", "en", ["Harbour envoy briefed"]),
    "its own number": ("The Harbour Contact Group will hold its 12th meeting on 9 May 2026.", "en", ["Harbour Contact Group 12th meeting"]),
    "its own number, German": ("Der Fischereirat hält seine 12. Sitzung am 9. Mai 2026 ab.", "de", ["Fischereirat 12. Sitzung"]),
    "whose the sentence before says": ("The Boundary Commission is far along. Its sixth session is due on 9 May 2026.", "en", ["Boundary Commission sixth session"]),
}  # fmt: skip


@pytest.mark.parametrize("text, language, titles", TOLD_BY_VERBS.values(), ids=TOLD_BY_VERBS)
def test_verbs_tell_who_gathers_and_whose_gathering_it_is(text: str, language: str, titles: list[str]) -> None:
    found = names(text, language)
    assert set(titles) <= set(found)
    assert not any("address" in title and "meeting" in title for title in found)
