"""Everyday texts that are formatted: the lists, sheets and diaries of courts, parishes, schools and clubs."""

from __future__ import annotations

from datetime import date

import pytest

from calsync import read
from calsync.model import Announcement, Candidate, event_stream
from tests.extract.labels import extractor, likeness, shown


def _read(text: str, language: str = "en", genre: str = "notice") -> list[Candidate]:
    one = Announcement("formatted", "sheet", text, published=date(2026, 3, 1), language=language, genre=genre)
    return shown(extractor().extract(one))


def _named(candidates: list[Candidate], title: str) -> list[str]:
    """When that meeting begins, by every reading that is named like it."""
    return [str(event_stream(c)["start"]) for c in candidates if likeness(title, c.title) >= 0.5]


_PARISH = """ST OSWIN'S PARISH
Week of 15 March 2026

Sunday 15 March
8.00am   Holy Communion
10.30am  Family Service

Wednesday 18 March
10.00am  Coffee morning, church hall
7.30pm   PCC meeting

Saturday 21 March
2.00pm   Wedding of Tom Ellis and Ruth Park
"""
_COURT = """CROWN COURT AT LEWIS BRIDGE
Daily list for Tuesday 3 March 2026

Court 1 - His Honour Judge Hallam
10:00  R v Carter            Sentence
11:30  R v Okafor            Plea and trial preparation hearing
14:00  R v Lindqvist         Bail application

Court 2 - Recorder Pym
10:30  R v Moss and others   Trial
"""
_FESTIVAL = """FESTIVAL DES RIVES – PROGRAMME

Vendredi 10 juillet 2026
19 h 00   Inauguration, place du Port
20 h 30   Quatuor Mirabeau, église Saint-Jean

Samedi 11 juillet
10 h 00   Atelier de percussions pour enfants
15 h 00   Conférence « Le fleuve et ses bateliers », médiathèque
21 h 00   Bal populaire, quai des Brumes

Dimanche 12 juillet
17 h 00   Concert de clôture, kiosque
"""
_MINISTER = """MINISTÈRE DES TRANSPORTS
Agenda prévisionnel de la ministre, du 9 au 13 mars 2026

Lundi 9 mars
10h00 : Réunion avec les présidents de région

Mardi 10 mars
9h00 : Visite du dépôt de Villeneuve
18h00 : Entretien avec le commissaire européen, Bruxelles

Jeudi 12 mars
11h00 : Conférence de presse sur la sécurité routière
"""


@pytest.mark.parametrize(
    ("text", "language", "title", "start"),
    [
        (_PARISH, "en", "Family Service", "2026-03-15T10:30"),
        (_PARISH, "en", "Coffee morning", "2026-03-18T10:00"),
        (_PARISH, "en", "PCC meeting", "2026-03-18T19:30"),
        (_PARISH, "en", "Wedding of Tom Ellis and Ruth Park", "2026-03-21T14:00"),
        (_COURT, "en", "R v Okafor: plea and trial preparation hearing", "2026-03-03T11:30"),
        (_COURT, "en", "R v Lindqvist: bail application", "2026-03-03T14:00"),
        (_COURT, "en", "R v Moss and others: trial", "2026-03-03T10:30"),
        (_FESTIVAL, "fr", "Atelier de percussions pour enfants", "2026-07-11T10:00"),
        (_FESTIVAL, "fr", "Bal populaire", "2026-07-11T21:00"),
        (_MINISTER, "fr", "Réunion avec les présidents de région", "2026-03-09T10:00"),
        (_MINISTER, "fr", "Entretien avec le commissaire européen", "2026-03-10T18:00"),
    ],
)
def test_hours_under_a_day_are_meetings_of_that_day(text: str, language: str, title: str, start: str) -> None:
    assert start in _named(_read(text, language), title)


def test_the_programme_of_one_gathering_has_no_meetings_of_its_own() -> None:
    text = "Workshop on dry stone walls\nTuesday 3 March 2026, Kendal\n\n09:30  Arrival and coffee\n10:00  Why walls fall\n12:15  Lunch\n13:30  In the field\n"
    assert [c.title for c in _read(text)] == ["Workshop on dry stone walls"]


def test_an_item_of_a_page_says_its_time_in_a_line_of_its_own() -> None:
    page = (
        "<html><body><h1>Events at Fenwick Library</h1><ul>"
        "<li><b>Author talk: Nina Rao</b><br>Thu 12 Mar 2026, 18:30 - 19:45<br>Free, book at the desk</li>"
        "<li><b>Lego club</b><br>Sat 14 Mar 2026, 10:00<br>Ages 5-11</li>"
        "<li><b>Family history drop-in</b><br>Tue 17 Mar 2026, 14:00<br>Local studies room</li></ul></body></html>"
    )
    one = read.announcement("page", page, "2026-03-01", "en", "html", None)
    found = shown(extractor().extract(one))
    assert _named(found, "Author talk") == ["2026-03-12T18:30"]
    assert _named(found, "Lego club") == ["2026-03-14T10:00"]
    assert _named(found, "Family history drop-in") == ["2026-03-17T14:00"]


_TWO = """APRIL 2026

Tue 7    Yoga for beginners 10.00am | Committee meeting 7.30pm
Thu 9    Lunch club 12.30pm
Tue 14   Yoga for beginners 10.00am | Film night 8pm
"""
_BEHIND = """Comité des fêtes de Saint-Aubin

Samedi 11 avril 2026 : 10 h Vide-grenier, 20 h 30 Concert de la fanfare
Samedi 18 avril 2026 : 14 h Concours de pétanque, 19 h Repas des voisins
"""
_HALF = """Bürgerverein Oststadt – April 2026

Sa 11.4.   Flohmarkt 10 Uhr, Konzert der Jugendkapelle 19 Uhr
Do 16.4.   Vorstandssitzung 19.30 Uhr
So 19.4.   Gottesdienst 9.30 Uhr | Gemeindefest 11 Uhr
"""
_WEEK = """WEEKLY SCHEDULE OF MEETINGS          20 - 24 April 2026

Monday
10.00  Budget Committee               Room 2
15.00  Friends of the Harbour         Room 4
Tuesday
10.00  Security Committee             Room 2
Thursday
11.00  Permanent Council              Main hall
"""


@pytest.mark.parametrize(
    ("text", "language", "title", "start"),
    [
        (_TWO, "en", "Committee meeting", "2026-04-07T19:30"),
        (_TWO, "en", "Lunch club", "2026-04-09T12:30"),
        (_TWO, "en", "Film night", "2026-04-14T20:00"),
        (_BEHIND, "fr", "Concert de la fanfare", "2026-04-11T20:30"),
        (_BEHIND, "fr", "Repas des voisins", "2026-04-18T19:00"),
        (_HALF, "de", "Konzert der Jugendkapelle", "2026-04-11T19:00"),
        (_HALF, "de", "Gemeindefest", "2026-04-19T11:00"),
        (_WEEK, "en", "Security Committee", "2026-04-21T10:00"),
        (_WEEK, "en", "Permanent Council", "2026-04-23T11:00"),
    ],
)
def test_each_time_of_a_line_has_the_name_on_its_side(text: str, language: str, title: str, start: str) -> None:
    assert start in _named(_read(text, language), title)


_HEARINGS = """Drop-in sessions on the flood scheme

- Kilnsea Village Hall, Tuesday 10 March 2026, 2pm - 7pm
- Easington School, Thursday 12 March 2026, 3pm - 7pm
- Skeffling, St Helen's, Saturday 14 March 2026, 10am - 1pm
"""
_SESSIONS = """Working Party on Rail Signalling
Report of the 27th session

Next sessions
28th   6-10 July 2026
29th   9-13 November 2026, Geneva
"""
_PARTS = """Grundkurs Erste Hilfe für Gruppenleiter

Der Kurs hat drei Abende:
Teil 1   Dienstag, 3. März 2026, 19 Uhr
Teil 2   Dienstag, 10. März 2026, 19 Uhr
"""
_MEETINGS = """IEC/TC 991 Future meetings

No.    Date                    Place              Host
41st   2026-05-18/22           Turin, Italy       CEI
42nd   2026-10-12/16           Osaka, Japan       JISC
"""


@pytest.mark.parametrize(
    ("text", "language", "title", "start"),
    [
        (_HEARINGS, "en", "Drop-in session on the flood scheme: Easington School", "2026-03-12T15:00"),
        (_SESSIONS, "en", "28th session", "2026-07-06"),
        (_SESSIONS, "en", "29th session", "2026-11-09"),
        (_PARTS, "de", "Grundkurs Erste Hilfe: Teil 2", "2026-03-10T19:00"),
        (_MEETINGS, "en", "42nd IEC/TC 991 meeting", "2026-10-12"),
    ],
)
def test_a_town_or_a_number_is_one_of_what_stands_over_the_rows(
    text: str, language: str, title: str, start: str
) -> None:
    assert start in _named(_read(text, language), title)


def test_a_remark_beside_a_day_is_no_name() -> None:
    text = (
        "ISO 9042 Working Group meetings\n\n14 April 2026 - as usual\n12 May 2026 - online\n9 June 2026 - confirmed\n"
    )
    assert _named(_read(text), "Working Group meeting") == ["2026-04-14", "2026-05-12", "2026-06-09"]
    german = "Elternbeirat\nSitzungen\n\n14.4.2026, 19 Uhr\n12.5.2026, 19 Uhr - unverändert\n"
    assert {c.title for c in _read(german, "de")} == {"Elternbeirat Sitzung"}


_COUNCIL = """RIVERTON DISTRICT COUNCIL
Calendar of meetings 2026

           Council     Planning      Audit
           7.30 pm     6.00 pm       6.30 pm
April      23          9, 30         -
May        21 (AGM)    14            6
June       18          11            -
"""
_RAT = """Sitzungskalender 2026

Monat | Gemeinderat | Bauausschuss
April | 14. | 8. und 29.
Mai | 12. | 20.

Beginn jeweils 19 Uhr im Rathaus.
"""
_BINS = """Bins at Easter

Usual day | Blue | Black
Mon 6 April | Sat 4 April | Sat 11 April
Tue 7 April | Sat 11 April | Sat 18 April
"""


@pytest.mark.parametrize(
    ("text", "language", "name", "starts"),
    [
        (_COUNCIL, "en", "Planning", ["2026-04-09T18:00", "2026-04-30T18:00", "2026-05-14T18:00", "2026-06-11T18:00"]),
        (_COUNCIL, "en", "Council meeting", ["2026-04-23T19:30", "2026-05-21T19:30", "2026-06-18T19:30"]),
        (_RAT, "de", "Bauausschuss", ["2026-04-08T19:00", "2026-04-29T19:00", "2026-05-20T19:00"]),
    ],
)
def test_the_head_of_a_column_is_what_meets_on_the_days_under_it(
    text: str, language: str, name: str, starts: list[str]
) -> None:
    assert [str(event_stream(c)["start"]) for c in _read(text, language) if name in c.title] == starts


def test_columns_of_which_no_gathering_is_told_hold_no_meetings() -> None:
    assert not [c.title for c in _read(_BINS) if c.title in ("Blue", "Black")]


_LIBRARY = """Veranstaltungen der Stadtbücherei

Dienstag, 10. März 2026, 19.30 Uhr
Lesung mit Jutta Brand
Stadtbücherei, Erdgeschoss

Samstag, 14. März 2026, 10 Uhr
Bücherflohmarkt
Innenhof

Donnerstag, 19. März 2026, 15 Uhr
Vorlesestunde für Kinder ab 4
Kinderbereich
"""
_CLUB = """Agenda de la médiathèque

Samedi 7 mars à 10h30
Bébés lecteurs
Salle des contes

Mercredi 11 mars à 15h
Atelier marionnettes
À partir de 6 ans, sur inscription
"""
_WALKS = """What's on at the Library

9 May
Local history walk
2.30 pm, from the front desk

16 May
Author talk: Helen Marsh
7 pm, Main Hall. Tickets £5.

23 May
Lego club
10 am to noon, Children's room
"""
_WEEK = """MEDIA DIARY

Monday 9 March
Informal meeting of energy ministers, Gdansk
09.30 Arrivals
10.00 Opening session
13.00 Press conference

Tuesday 10 March
Association Council with Georgia, Brussels

Thursday 12 March
Transport Council, Luxembourg (10.00)
"""


@pytest.mark.parametrize(
    ("text", "language", "title", "start"),
    [
        (_LIBRARY, "de", "Bücherflohmarkt", "2026-03-14T10:00"),
        (_LIBRARY, "de", "Vorlesestunde für Kinder ab 4", "2026-03-19T15:00"),
        (_CLUB, "fr", "Atelier marionnettes", "2026-03-11T15:00"),
        (_WALKS, "en", "Local history walk", "2026-05-09T14:30"),
        (_WALKS, "en", "Lego club meeting", "2026-05-23T10:00"),
        (_WEEK, "en", "Transport Council meeting", "2026-03-12T10:00"),
    ],
)
def test_the_line_under_a_day_is_what_is_held_and_a_further_line_tells_its_hour(
    text: str, language: str, title: str, start: str
) -> None:
    assert _named(_read(text, language), title) == [start]


def test_the_hours_under_what_a_day_begins_with_are_its_programme() -> None:
    assert not [c.title for c in _read(_WEEK) if "session" in c.title or "conference" in c.title.casefold()]


def test_a_holiday_behind_a_dash_begins_a_name_and_ends_no_days() -> None:
    found = _read("Diary dates\n\nFriday 4 December - Christmas fair, 3.30 pm\nFriday 3 April - Good Friday walk\n")
    ends = {str(event_stream(c)["end"]) for c in found if c.title == "Fair"}
    assert ends <= {"None", "2026-12-04"}


_WANDERN = """Wanderprogramm 2026

April
12. Frühlingswanderung zum Kahlenberg
26. Grillfest im Vereinsheim
Mai
9. Radtour
23. Jahreshauptversammlung
"""


def test_days_with_their_dot_stand_under_their_month() -> None:
    found = _read(_WANDERN, "de")
    assert _named(found, "Frühlingswanderung zum Kahlenberg") == ["2026-04-12"]
    assert _named(found, "Jahreshauptversammlung") == ["2026-05-23"]


_PAPERS = """Meeting date | Papers due by | Chaired by
Tuesday 7 April 2026, 10am | 27 March 2026 | A. Moss
Tuesday 9 June 2026, 10am | 29 May 2026 | B. Lowe
"""
_ANTRAEGE = """Sitzung | Termin | Anträge bis
Gemeinderat | 14.04.2026, 19 Uhr | 31.03.2026
Bauausschuss | 21.04.2026, 18 Uhr | 07.04.2026
"""


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [(_PAPERS, "en", ["2026-03-27", "2026-05-29"]), (_ANTRAEGE, "de", ["2026-03-31", "2026-04-07"])],
)
def test_a_column_headed_by_when_holds_deadlines(text: str, language: str, days: list[str]) -> None:
    asked = [event_stream(c) for c in _read(text, language)]
    assert [str(e["start"]) for e in asked if e["kind"] == "deadline"] == days


_DATES = """Amtsblatt der Stadt – Termine

Sa., 13.6., 10–16 Uhr: Tag der offenen Tür der Feuerwehr, Hertzstraße 4
So., 14.6., 11.15 Uhr: Museumsführung im Schloss
Mo., 15.6., 18 Uhr: Ausschuss für Umwelt und Technik, Bürgersaal des Rathauses
Mi., 17.6., 17.30 Uhr: Gemeinderat, Bürgersaal
Do., 18.6., 19 Uhr: Bürgerversammlung Schöllbronn, Mehrzweckhalle
"""
_FURTHER = "Weitere Termine:\n- Samstag 28.11.: Probentag, 10 bis 17 Uhr\n- Jahresabschluss am 14. Dezember ab 19 Uhr\n"
_SERVICES = """Service times

Saturday 21 March
5.00pm Confessions
6.00pm Vigil Mass
Sunday 22 March – Fifth Sunday of Lent
9.00am Mass
11.00am Family service
3.00pm Lenten concert
Monday 23 March
7.30pm Parish council meeting
"""
_WARDS = """Residents are invited to the ward meetings below. All meetings start at 19:00.

Ward 1 – 8 April – Franschhoek Town Hall
Ward 4 – 9 April – Kylemore Community Hall
Wards 7 & 10 – 13 April – Town Hall
"""
_BEZIRKE = """Die Bürgergespräche finden jeweils um 19 Uhr statt:

Bezirk 1 – 8. April – Gasthof Post
Bezirk 2 – 9. April – Turnhalle
"""
_QUARTIERS = (
    "Réunions de quartier à 18 h 30 :\n\nQuartier 1 – 8 avril – salle des fêtes\nQuartier 2 – 10 avril – école\n"
)


@pytest.mark.parametrize(
    ("text", "language", "title", "start"),
    [
        (_DATES, "de", "Museumsführung", "2026-06-14T11:15"),
        (_DATES, "de", "Ausschuss für Umwelt und Technik", "2026-06-15T18:00"),
        (_DATES, "de", "Gemeinderat", "2026-06-17T17:30"),
        (_FURTHER, "de", "Probentag", "2026-11-28T10:00"),
        (_SERVICES, "en", "Family service", "2026-03-22T11:00"),
        (_SERVICES, "en", "Lenten concert", "2026-03-22T15:00"),
        (_WARDS, "en", "Ward meeting: Ward 1", "2026-04-08T19:00"),
        (_WARDS, "en", "Ward meeting: Wards 7 & 10", "2026-04-13T19:00"),
        (_BEZIRKE, "de", "Bürgergespräche: Bezirk 2", "2026-04-09T19:00"),
        (_QUARTIERS, "fr", "Réunion de quartier: Quartier 1", "2026-04-08T18:30"),
    ],
)
def test_lines_that_each_begin_with_their_day_or_hold_it_between_dashes_are_entries(
    text: str, language: str, title: str, start: str
) -> None:
    assert (title, start) in [(c.title, str(event_stream(c)["start"])) for c in _read(text, language)]


@pytest.mark.parametrize(
    "line", ["Danach treffen wir uns am 14. November um 17 Uhr.", "Dort treffen sich alle am 14. November um 17 Uhr."]
)
def test_what_stands_before_a_verb_of_meeting_is_no_part_of_a_name(line: str) -> None:
    assert [c.title for c in _read(line, "de")] == ["Treffen"]
