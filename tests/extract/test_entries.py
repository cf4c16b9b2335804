"""Names without a gathering word: what an entry, a verb or a letterhead says; and what is no name."""

from __future__ import annotations

from datetime import date

import pytest

from calsync.extract import Extractor
from calsync.extract.gathering import BARE
from calsync.extract.layout import lay_out
from calsync.extract.lexicon import lexicon
from calsync.extract.organiser import organiser_of, spoken
from calsync.model import Announcement, Candidate
from tests.extract.labels import extractor


def announcement(text: str, language: str = "en") -> Announcement:
    return Announcement("entries", "entry", text, published=date(2026, 1, 5), language=language, genre="notice")


def read(text: str, language: str = "en") -> list[Candidate]:
    return extractor().extract(announcement(text, language))


def names(text: str, language: str = "en") -> set[str]:
    """Every name that the text has for a meeting, in lower case; which day it goes with is another question."""
    return {n.title.casefold() for n in extractor().read(announcement(text, language)).names if n.strength != BARE}


# ---- entries


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ("Radiothon: from 6 am, Saturday 7 March 2026", "Radiothon"),
        ("Saturday 7 March 2026 - Round the island", "Round the island"),
        ("ROUND THE ISLAND - Saturday 7 March 2026, from the quay at 9 am", "Round the Island"),
        ("SHARED TABLE The kitchen has given us Saturday 7 March 2026 at noon.", "Shared Table"),
        ("Shared table, Saturday 7 March 2026, noon", "Shared table"),
        ("7 March 2026, London: shared table for newcomers", "Shared table for newcomers"),
        ("Save the date: Lantern Walkabout, Saturday 7 March 2026", "Lantern Walkabout"),
        ("Hockey: Ravens v. Harriers, Saturday 7 March 2026, 7 pm", "Ravens v. Harriers"),
    ],
)
def test_an_entry_is_about_what_it_opens_with(entry: str, name: str) -> None:
    text = f"Ostwick Community Association\nNewsletter\n\n{entry}\n\nGreat Tidy, 14 March 2026\n"
    assert name.casefold() in names(text)


@pytest.mark.parametrize(
    ("entry", "language", "name"),
    [
        ("- Lantern Pops (13 May): moved to 20 May 2026, 7.30 pm, outdoors at the bandstand.", "en", "Lantern Pops"),
        ("2. Monthly ringers' lunch: was 8 May, is now 15 May 2026, 1 pm.", "en", "Monthly ringers' lunch"),
        ("- Tonstudio offen (13. Mai): verlegt auf den 20. Mai 2026, 19 Uhr.", "de", "Tonstudio offen"),
        ("- Bal des lampions (13 mai) : reporté au 20 mai 2026, 20h.", "fr", "Bal des lampions"),
        (
            "OSLO. Lantern Week, 3-9 June 2026, for the tenth time. Bring a torch and a friend along.",
            "en",
            "Lantern Week",
        ),
    ],
)
def test_a_label_with_a_time_in_it_still_names_its_entry(entry: str, language: str, name: str) -> None:
    assert name.casefold() in names(f"News\n\n- The boathouse has a new roof.\n\n{entry}", language)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("3. LATER ON\n   Oct 2-4, 2026, Turku\n   Feb 9-11, 2027, Galway", ["Oct 2-4", "Feb 9-11"]),
        ("10.15  Hall 1  Bell ropes     20 mins\n10.40  Hall 2  Clapper    10 mins", ["10.15", "10.40"]),
        ("・Lamp walk  Oct. 4, old pier\n・Pilot's evening  Oct. 9, library", ["・Lamp", "・Pilot"]),
    ],
)
def test_lines_that_begin_with_their_own_days_or_hours_are_rows(text: str, rows: list[str]) -> None:
    layout = lay_out(text, (), lexicon("en"))
    begins = [text[unit.start : unit.end] for unit in layout.units]
    assert all(any(line.startswith(row) for line in begins) for row in rows)


def test_the_day_and_the_hour_under_an_item_stay_one_card() -> None:
    text = "1) Tide tables for all\n   Friday, 8 May 2026\n   14:00-15:00, by video"
    assert len(lay_out(text, (), lexicon("en")).units) == 1


def test_a_card_names_what_is_held_also_where_the_name_has_a_colon() -> None:
    text = "Lock talk\n\nWHAT   Lock gates: who opens them and why\nWHEN   Wed 6 May 2026, 4 pm\nWHERE  Old Mill"
    assert "lock gates: who opens them and why" in names(text)


def test_the_line_over_a_date_says_what_it_is() -> None:
    text = "Heron Court News\n\nShred It All\n\nSaturday, 7 March 2026, 9 am to noon, by the gate. Five boxes a household.\n"
    assert "shred it all" in names(text)


def test_a_date_as_heading_is_no_name() -> None:
    text = "Ostwick Fair\n\nThursday\n\nThursday 5 March 2026 Schools Morning, 9 a.m. to 1 p.m.\n"
    assert "thursday" not in names(text)


@pytest.mark.parametrize("head", ["TITLE", "Film", "Topic"])
def test_a_table_names_its_rows_by_the_column_of_names(head: str) -> None:
    text = (
        f"Ostwick Reading Circle\n\nAUTHOR | {head} | Meeting date\n"
        "Moravec | The Salt Road | 9 March 2026\nLindqvist | Low Tide | 13 April 2026\n"
    )
    assert {"the salt road", "low tide"} <= names(text)
    assert not {"moravec", "lindqvist"} & names(text)


def test_a_row_of_several_hours_names_each() -> None:
    text = "Weekend on air\n\nSATURDAY 7 MARCH 2026   9:00 am  Swap Shop. 7:00 pm  Harmonies\nSUNDAY 8 MARCH 2026   10:00 am  Bells at Ten\n"
    assert {"swap shop", "harmonies"} <= names(text)


def test_a_committee_in_a_row_meets() -> None:
    text = "Calendar of meetings\n\nAudit Committee | 20 January 2026 | 17:00\nFull Council | 29 January 2026 | 19:00\n"
    assert [c.title for c in read(text)] == ["Audit Committee meeting", "Full Council meeting"]


@pytest.mark.parametrize(
    "entry",
    [
        "Date: 7 March 2026",
        "Venue: Old Mill, 7 March 2026",
        "CANCELLED: 7 March 2026",
        "Minutes of 7 March 2026",
    ],
)
def test_a_caption_a_place_and_a_remark_are_no_names(entry: str) -> None:
    found = names(f"Ostwick Chess Club\n\nSpring Simultan\n\n{entry}\n")
    assert not {"date", "venue", "venue: old mill", "cancelled", "town hall", "minutes"} & found


def test_what_stands_in_the_column_of_places_is_no_meeting() -> None:
    text = (
        "Public hearings\n\nDate | Time | Venue\n7 March 2026 | 11:00 | Town Hall\n9 March 2026 | 11:00 | Town Hall\n"
    )
    assert "town hall" not in names(text)


def test_a_season_in_a_name_is_no_date() -> None:
    found = read("Dates\n\n- Christmas race: Sunday 20 December 2026\n- Spring Concert: 21 March 2026\n")
    assert {c.span.stream()[0] for c in found} == {"2026-12-20", "2026-03-21"}


# ---- verbs


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("The Military Staff Committee comes together on 7 March 2026.", "en", "Military Staff Committee meeting"),
        ("The Marenian and Kestrian foreign ministers will meet in Ostwick on 7 March 2026.", "en", "foreign ministers meeting"),
        ("Foreign Minister Ilse Raamat will visit Chile on 7 March 2026.", "en", "Foreign Minister Ilse Raamat visit to Chile"),
        ("The frigate Aldebaran calls at Wellington on 7 March 2026.", "en", "Aldebaran port call at Wellington"),
        ("Ravens v Harriers on 7 March 2026 is off.", "en", "Ravens v Harriers"),
        ("The Christmas lights will be switched on in the square on 7 March 2026 at 5 pm.", "en", "Christmas lights switched on"),
        ("La nouvelle salle des fêtes sera inaugurée le 7 mars 2026 à 11 h.", "fr", "Inauguration de la nouvelle salle des fêtes"),
        ("Der Planungsausschuss Oberaltdorf tagt am 7. März 2026.", "de", "Planungsausschuss Oberaltdorf: Sitzung"),
        ("Le Comité des fêtes se réunit le 7 mars 2026.", "fr", "Comité des fêtes : réunion"),
        ("El Comité Ejecutivo se reunirá el 7 de marzo de 2026.", "es", "Comité Ejecutivo: reunión"),
        ("Jawatankuasa Pemandu bersidang pada 7 Mac 2026.", "ms", "Mesyuarat Jawatankuasa Pemandu"),
        ("Menteri Luar Negeri akan berkunjung ke Jepang pada 7 Maret 2026.", "id", "Kunjungan Menteri Luar Negeri ke Jepang"),
    ],
)  # fmt: skip
def test_a_verb_tells_of_a_meeting(text: str, language: str, name: str) -> None:
    assert any(name.casefold() in told for told in names(text, language))


def test_one_verb_may_tell_of_two_visits() -> None:
    found = names("Foreign Minister Ilse Raamat will visit Chile on 9 and 10 March 2026 and Peru on 11 March 2026.")
    assert {name.rpartition(" ")[2] for name in found} == {"chile", "peru"}


def test_who_leads_a_mission_does_not_visit() -> None:
    found = read("A trade mission led by the Minister of Commerce will travel to Nairobi on 16 March 2026.")
    assert [c.title for c in found] == ["Trade mission"]


@pytest.mark.parametrize(
    "text",
    [
        "The roll call on 7 March 2026 took an hour.",
        "A free trial ends on 7 March 2026.",
        "The second reading of the bill was on 7 March 2026.",
        "Minutes of the meeting of 7 March 2026",
    ],
)
def test_a_gathering_word_in_another_use_is_no_name(text: str) -> None:
    heads = {"call", "trial", "reading", "meeting"}
    assert not [c for c in read(text) if c.confidence >= 0.5 and heads & set(c.title.casefold().split())]


# ---- who speaks, and titles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("OSTWICK PARISH COUNCIL\n\nNotice\n\nThe next meeting is on 9 March 2026.\n", "Ostwick Parish Council"),
        ("Ostwick Parish Newsletter\n\nAll are welcome.\n", "Ostwick Parish"),
        ("What's on | Bayside Museum of Ropes\n\nTalks\n\nA talk on knots, 9 March 2026.\n", "Bayside Museum of Ropes"),
        ("Sports news\n\nThe town wakes up early.\n", None),
    ],
)
def test_a_letterhead_tells_who_speaks(text: str, who: str | None) -> None:
    words = lexicon("en")
    told = organiser_of(lay_out(text, (), words), words)
    assert (spoken(told, "en") if told else None) == who


@pytest.mark.parametrize(
    ("said", "written"), [("ICML 2027", "ICML 2027"), ("CONCERT 2027", "Concert 2027"), ("TOWN FAIR", "Town Fair")]
)
def test_a_word_that_nobody_can_speak_is_an_acronym(said: str, written: str) -> None:
    assert spoken(said, "en") == written


def test_a_meeting_that_could_be_anybodys_is_its_bodys() -> None:
    found = read("OSTWICK PARISH COUNCIL\n\nRegular meeting\n\nMonday 9 March 2026, 19:00, Village Hall.\n")
    assert [c.title for c in found] == ["Ostwick Parish Council regular meeting"]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Notice of Special Meeting of the Harbour Board", "Special Meeting of the Harbour Board"),
        ("Reunión preparatoria de la Feria del Libro quedó fijada", "Reunión preparatoria de la Feria del Libro"),
        ("Our next Tinker Café", "Tinker Café"),
    ],
)
def test_a_title_has_no_paper_verb_or_article(said: str, title: str) -> None:
    language = "es" if said.startswith("Reunión") else "en"
    when = "para el 7 de marzo de 2026" if language == "es" else "is on 7 March 2026"
    assert title.casefold() in names(f"{said} {when}.", language)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("LIFEBOAT OPEN DAY", "Lifeboat Open Day"),
        ("NHS FUN RUN", "NHS Fun Run"),
        ("HARBOUR TRUST AGM", "Harbour Trust AGM"),
    ],
)
def test_a_heading_in_capitals_is_written_as_a_person_would(heading: str, title: str) -> None:
    text = f"{heading}\n\nSaturday 8 August 2026, from 11 am, at the boathouse."
    (meeting,) = Extractor().extract(Announcement("s", "k", text, published=date(2026, 3, 3), language="en"))
    assert meeting.title == title


def test_behind_its_body_a_name_keeps_its_capitals() -> None:
    text = "Ostwick Parish Council\n\nAnnual General Meeting\n\n9 March 2026, 7 pm\n\nOstwick Parish Council serves Ostwick."
    (meeting,) = Extractor(floor=0.0).extract(Announcement("s", "k", text, published=date(2026, 3, 3), language="en"))
    assert "annual General" not in meeting.title
