"""Press reports and diaries of states, whole: what a reader takes from each of them, and what not."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

SHOWN = 0.5
EXTRACTOR = Extractor(default_series())

# The day of publication, the language, the text; what must be shown, as title, start and end; titles that must not be.
Event = tuple[str, str, str | None]
REPORTS: dict[str, tuple[str, str, str, list[Event], list[str]]] = {
    "a summit with its meetings": (
        "2025-02-12",
        "en",
        """KUALA LUMPUR, Feb 12 (Bernama) -- Malaysia will host the 46th ASEAN Summit in Kuala Lumpur this May, the Foreign Minister said today.

He said the summit, scheduled for May 26 and 27, would be preceded by the ASEAN Foreign Ministers' Meeting on May 25.

"We will also hold the ASEAN-GCC Summit back-to-back, and the ASEAN-GCC-China Economic Summit on the 27th," he told reporters.
""",
        [
            ("46th ASEAN Summit", "2025-05-26", "2025-05-27"),
            ("ASEAN Foreign Ministers' Meeting", "2025-05-25", None),
            ("ASEAN-GCC-China Economic Summit", "2025-05-27", None),
        ],
        [],
    ),
    "a half-year, and an agency behind the day of writing": (
        "2025-01-20",
        "en",
        """TOKYO, Jan. 20, Kyodo - Japan and the Philippines have agreed to hold their next security talks in Tokyo in the first half of this year, government sources said Monday.

The two countries held the previous round in July 2024 in Manila.
""",
        [("Security talks", "2025-01", "2025-06")],
        [],
    ),
    "those who are in talks": (
        "2024-07-08",
        "en",
        """SEOUL, July 8 (Yonhap) -- The top diplomats of South Korea and Japan are set to meet later this month, officials said Monday.

The ministry is in talks to arrange the trilateral talks around July 27.
""",
        [("Trilateral talks", "2024-07-27", None)],
        ["Talks to arrange the trilateral talks around"],
    ),
    "who convenes a debate": (
        "2025-09-02",
        "en",
        """The Republic of Korea, which holds the Council presidency for September, will convene an open debate on artificial intelligence on Wednesday, 24 September, at 3 p.m. in the Security Council Chamber.
""",
        [("Debate on artificial intelligence", "2025-09-24T15:00", None)],
        ["Republic of Korea meeting", "Council"],
    ),
    "a diary with the place over the hours": (
        "2025-10-10",
        "en",
        """Weekly schedule of President Costa

Tuesday 14 October 2025
Brussels
10.00 Meeting with President of Cyprus Nikos Christodoulides
15.30 Meeting with the Prime Minister of Denmark
""",
        [
            ("Meeting with President of Cyprus Nikos Christodoulides", "2025-10-14T10:00", None),
            ("Meeting with the Prime Minister of Denmark", "2025-10-14T15:30", None),
        ],
        [],
    ),
    "what somebody flies to attend": (
        "2025-04-02",
        "en",
        "Foreign Minister Wong will travel to Luxembourg on 14 April to attend the Foreign Affairs Council.",
        [("Foreign Affairs Council", "2025-04-14", None)],
        ["Foreign Minister Wong visit to Luxembourg"],
    ),
    "what somebody takes part in, the day between": (
        "2025-04-02",
        "de",
        "Die Außenministerin nimmt am 14. April am Rat für Auswärtige Angelegenheiten in Luxemburg teil.",
        [("Rat für Auswärtige Angelegenheiten", "2025-04-14", None)],
        [],
    ),
    "the days of a diary on the line under its title": (
        "2025-10-10",
        "en",
        """Weekly schedule of President Costa
13 October - 19 October 2025

Monday 13 October 2025
12.00 Peace summit
19.00 Working dinner

Tuesday 14 October 2025
10.00 Meeting with the Prime Minister of Denmark
15.30 Press conference
""",
        [
            ("Peace summit", "2025-10-13T12:00", None),
            ("Meeting with the Prime Minister of Denmark", "2025-10-14T10:00", None),
        ],
        [],
    ),
    "the agenda of a council": (
        "2025-04-22",
        "en",
        """City of Maple Grove
City Council Meeting Agenda
Monday, May 5, 2025 - 7:30 p.m.
Council Chambers, 12800 Arbor Lakes Parkway

1. Call to Order
2. Pledge of Allegiance
3. Consent Items
""",
        [("City of Maple Grove City Council Meeting", "2025-05-05T19:30", None)],
        [],
    ),
    "a summons in Spanish": (
        "2025-05-07",
        "es",
        "Se convoca sesión ordinaria del Pleno para el día 29 de mayo de 2025.",
        [("Sesión ordinaria del Pleno", "2025-05-29", None)],
        [],
    ),
    "two days after what was told": (
        "2025-05-07",
        "fr",
        "L'assemblée générale aura lieu le 29 mai. Deux jours plus tard, le comité se réunira à la mairie.",
        [("Assemblée générale", "2025-05-29", None), ("Comité : réunion", "2025-05-31", None)],
        [],
    ),
    "pushed from days to days": (
        "2025-11-10",
        "en",
        "The face-to-face in Lisbon has been pushed from 9-10 December to 13-14 January because two members couldn't travel.",
        [("Face-to-face", "2026-01-13", "2026-01-14")],
        [],
    ),
    "a body with numbers in its name": (
        "2025-11-10",
        "en",
        "IEEE 802.11 will hold its next plenary session in Seoul from 13 to 17 April 2026.",
        [("IEEE 802.11 plenary session", "2026-04-13", "2026-04-17")],
        [],
    ),
    "a headline is not who holds what": (
        "2025-04-28",
        "en",
        """Regional Council votes to delay stadium decision

The Waikare Regional Council has deferred its decision on the stadium until its June meeting. A public drop-in session will be held at the Memorial Hall on May 8 from 3pm to 7pm.
""",
        [("Regional Council public drop-in", "2025-05-08T15:00", "2025-05-08T19:00")],
        ["Regional Council votes to delay stadium decision public drop-in"],
    ),
    "the end of this month in Indonesian": (
        "2025-05-20",
        "id",
        "Menteri Pertahanan akan menghadiri Shangri-La Dialogue di Singapura akhir bulan ini.",
        [("Shangri-La Dialogue", "2025-05", None)],
        [],
    ),
    "two towns of one journey": (
        "2025-05-12",
        "en",
        "President Novak will travel to Warsaw on May 20 and to Vilnius on May 21.",
        [
            ("President Novak visit to Warsaw", "2025-05-20", None),
            ("President Novak visit to Vilnius", "2025-05-21", None),
        ],
        [],
    ),
    "a pronoun travels": (
        "2025-05-02",
        "en",
        """Today, the Prime Minister announced that he will travel to Rome, Italy, on June 14, and to The Hague, the Netherlands, from June 24 to 25, 2025.
""",
        [("Visit to Rome, Italy", "2025-06-14", None), ("Visit to The Hague", "2025-06-24", "2025-06-25")],
        [],
    ),
    "a title and a name in commas": (
        "2025-03-31",
        "en",
        """The Secretary-General of the Commonwealth, the Hon. Shirley Botchwey, will visit Dhaka, Bangladesh this week (2-4 April). She will meet the Chief Adviser on Thursday.
""",
        [
            ("Secretary-General of the Commonwealth visit to Dhaka, Bangladesh", "2025-04-02", "2025-04-04"),
            ("Meeting with the Chief Adviser", "2025-04-03", None),
        ],
        [],
    ),
    "two towns in French": (
        "2025-05-02",
        "fr",
        "Le ministre se rendra à Dakar le 12 mai, puis à Abidjan les 13 et 14 mai.",
        [
            ("Visite du ministre à Dakar", "2025-05-12", None),
            ("Visite du ministre à Abidjan", "2025-05-13", "2025-05-14"),
        ],
        [],
    ),
    "a noun in the verb": (
        "2025-05-02",
        "fr",
        "L'ambassadrice effectuera une visite au Maroc les 5 et 6 mai puis en Tunisie le 7 mai.",
        [
            ("Visite de l'ambassadrice au Maroc", "2025-05-05", "2025-05-06"),
            ("Visite de l'ambassadrice en Tunisie", "2025-05-07", None),
        ],
        [],
    ),
    "two towns in Spanish": (
        "2025-05-02",
        "es",
        "El presidente viajará a Lima el 12 de mayo y a Quito el 14 de mayo.",
        [("Visita del presidente a Lima", "2025-05-12", None), ("Visita del presidente a Quito", "2025-05-14", None)],
        [],
    ),
    "two towns in Indonesian": (
        "2025-05-02",
        "id",
        "Menlu akan berkunjung ke Hanoi pada 12 Mei dan ke Manila pada 14 Mei.",
        [("Kunjungan Menlu ke Hanoi", "2025-05-12", None), ("Kunjungan Menlu ke Manila", "2025-05-14", None)],
        [],
    ),
    "who meets whom": (
        "2025-05-02",
        "en",
        "Secretary Hanlon will meet with Japanese Foreign Minister Kenji Sato in Washington on May 12.",
        [("Secretary Hanlon meeting with Japanese Foreign Minister Kenji Sato", "2025-05-12", None)],
        [],
    ),
    "who meets whom, de": (
        "2025-05-02",
        "de",
        "Der Bundeskanzler trifft am 12. Mai in Berlin den französischen Präsidenten zu Gesprächen.",
        [("Treffen des Bundeskanzlers mit dem französischen Präsidenten", "2025-05-12", None)],
        [],
    ),
    "who receives whom, de": (
        "2025-05-02",
        "de",
        "Am Mittwoch, 14. Mai 2025, empfängt der Bundeskanzler um 12.30 Uhr den Premierminister der Republik Estland.",
        [("Besuch des Premierministers der Republik Estland", "2025-05-14T12:30", None)],
        [],
    ),
    "who meets whom, fr": (
        "2025-05-02",
        "fr",
        "Le ministre s'entretiendra avec son homologue sénégalaise, Mme Yassine Fall, le 12 mai à Dakar.",
        [("Entretien du ministre avec son homologue sénégalaise", "2025-05-12", None)],
        [],
    ),
    "who meets whom, es": (
        "2025-05-02",
        "es",
        "El canciller se reunirá con su par brasileño el 12 de mayo en Brasilia.",
        [("Reunión del canciller con su par brasileño", "2025-05-12", None)],
        [],
    ),
    "who meets whom, ms": (
        "2025-05-02",
        "ms",
        "Perdana Menteri akan bertemu Presiden Indonesia pada 14 Mei di Putrajaya.",
        [("Pertemuan Perdana Menteri dengan Presiden Indonesia", "2025-05-14", None)],
        [],
    ),
    "whom a head of state has as a guest": (
        "2025-05-02",
        "en",
        "President Ruiz will host Prime Minister Tan at the White House on May 14.",
        [("Visit of Prime Minister Tan", "2025-05-14", None)],
        [],
    ),
    "the weekdays of the week that was told": (
        "2025-07-21",
        "en",
        """WASHINGTON, July 21 (Reuters) - U.S. and Chinese officials will meet in Stockholm next week for a third round of trade talks, the Treasury Secretary said on Monday. The talks are set for Monday and Tuesday.
""",
        [("Trade talks", "2025-07-28", "2025-07-29")],
        [],
    ),
    "the weekday of the week that was told, de": (
        "2025-07-21",
        "de",
        "Die Delegation reist nächste Woche nach Brüssel. Das Treffen mit der Kommissarin findet am Mittwoch statt.",
        [("Treffen mit der Kommissarin", "2025-07-30", None)],
        [],
    ),
    "a number written out, and in figures": (
        "2025-08-11",
        "en",
        """Fifty-fourth Pacific Islands Forum Leaders Meeting: Media information note

Honiara, Solomon Islands
8-12 September 2025

1. Overview
The 54th Pacific Islands Forum Leaders Meeting (PIFLM54) will take place in Honiara from 8 to 12 September 2025.

2. Accreditation
Applications must be received by 5pm (Solomon Islands time) on Friday 22 August 2025. Late applications will not be considered.
""",
        [
            ("54th Pacific Islands Forum Leaders Meeting (PIFLM54)", "2025-09-08", "2025-09-12"),
            ("54th Pacific Islands Forum Leaders Meeting (PIFLM54): applications", "2025-08-22T17:00", None),
        ],
        ["Fifty-fourth Pacific Islands Forum Leaders Meeting"],
    ),
    "the press accredits itself": (
        "2025-05-19",
        "fr",
        """La 7e réunion de coordination se tiendra le 13 juillet 2025 à Malabo. Les journalistes sont priés de s'accréditer avant le 25 juin 2025.
""",
        [
            ("7e réunion de coordination", "2025-07-13", None),
            ("7e réunion de coordination: accréditation", "2025-06-25", None),
        ],
        [],
    ),
    "a diary with hours of four digits": (
        "2025-02-03",
        "en",
        """Programme of the Minister

Wed 5 Feb
0930  Call on by Ambassador of Chile
1100  Bilateral meeting with Foreign Minister of Timor-Leste
1930  Dinner for Heads of Mission
""",
        [
            ("Call on by Ambassador of Chile", "2025-02-05T09:30", None),
            ("Bilateral meeting with Foreign Minister of Timor-Leste", "2025-02-05T11:00", None),
            ("Dinner for Heads of Mission", "2025-02-05T19:30", None),
        ],
        [],
    ),
    "a numbered paragraph is a sentence": (
        "2025-05-02",
        "en",
        "18. We look forward to our next meeting in Kuala Lumpur, Malaysia, in April 2026.",
        [("Meeting", "2026-04", None)],
        ["We look forward to our next meeting"],
    ),
    "a day nearer than the days told to last": (
        "2024-12-10",
        "en",
        """The three will meet at the Shangri-La Dialogue in Singapore, which is scheduled for May 30 to June 1. The defence minister is expected in Townsville this Thursday. He will be in Canberra on Friday morning.
""",
        [("Visit to Canberra", "2024-12-13", None)],
        [],
    ),
    "a label whose word may count": (
        "2025-03-20",
        "en",
        "Minutes of the APA WG telecon, 19 March 2025\n\nNext call: 9 April, 14:00 UTC. No call on 23 April.\n",
        [("APA WG call", "2025-04-09T14:00", None)],
        [],
    ),
    "an acronym is held where it will be": (
        "2025-03-20",
        "en",
        "TPAC will be in Kobe, Japan, 10-14 November. FOSDEM 2026 will be in Brussels on 31 January and 1 February 2026.",
        [("TPAC", "2025-11-10", "2025-11-14"), ("FOSDEM 2026", "2026-01-31", "2026-02-01")],
        [],
    ),
    "an acronym with its number": (
        "2025-03-20",
        "es",
        "LACNIC 43 se llevará a cabo en São Paulo, Brasil, del 5 al 9 de mayo de 2025.",
        [("LACNIC 43", "2025-05-05", "2025-05-09")],
        [],
    ),
    "one comes before the start": (
        "2025-10-13",
        "en",
        "Our October meetup is this Thursday, 16th October, 6pm for a 6.30pm start at the Town Hall.",
        [("Meetup", "2025-10-16T18:30", None)],
        [],
    ),
    "the town on the next line": (
        "2025-03-20",
        "en",
        "EuroSys 2026\n21st European Conference on Computer Systems\nEdinburgh, Scotland, April 27-30, 2026\n",
        [("21st European Conference on Computer Systems", "2026-04-27", "2026-04-30")],
        [],
    ),
    "versions": (
        "2025-03-20",
        "en",
        "Release plan\n- 3.15.0 alpha 1: Tuesday, 2025-10-14\n- 3.15.0 alpha 2: Tuesday, 2025-11-18\n",
        [("3.15.0 alpha 1", "2025-10-14", None), ("3.15.0 alpha 2", "2025-11-18", None)],
        [],
    ),
    "the day on which a court put something off": (
        "2025-11-17",
        "en",
        "NEW YORK (AP) — A federal judge on Monday delayed the sentencing of a former crypto executive until Jan. 28.",
        [("Sentencing of a former crypto executive", "2026-01-28", None)],
        [],
    ),
    "the day on which a court put something off, es": (
        "2025-11-17",
        "es",
        "El tribunal aplazó el lunes el juicio hasta el 28 de enero.",
        [("Juicio", "2026-01-28", None)],
        [],
    ),
    "a length and from when": (
        "2025-06-11",
        "en",
        "The inquest will be heard over five days from 13 October.",
        [("Inquest", "2025-10-13", "2025-10-17")],
        [],
    ),
    "a length and from when, fr": (
        "2025-06-11",
        "fr",
        "Le procès se déroulera pendant cinq jours à partir du 13 octobre à Nantes.",
        [("Procès", "2025-10-13", "2025-10-17")],
        [],
    ),
    "the day of a trial": (
        "2025-05-13",
        "en",
        "Judge Simon James set a trial date of 19 January 2026, expected to last two weeks.",
        [("Trial", "2026-01-19", None)],
        ["Judge Simon James set a trial date"],
    ),
    "two hours of one day in turn": (
        "2025-05-22",
        "en",
        "The Court Meeting and the General Meeting, convened for 10.00 a.m. and 10.15 a.m. respectively on 29 May 2025, will be held at Linklaters LLP.",
        [("Court Meeting", "2025-05-29T10:00", None), ("General Meeting", "2025-05-29T10:15", None)],
        [],
    ),
    "the adjourned meeting is the one that was told": (
        "2025-05-22",
        "en",
        "The General Meeting convened for 29 May 2025 will be adjourned. The adjourned meeting is now expected to be held on 12 June 2025.",
        [("General Meeting", "2025-06-12", None)],
        ["Adjourned meeting"],
    ),
    "the postponed meeting is the one that was told, de": (
        "2025-05-22",
        "de",
        "Die Hauptversammlung am 29. Mai wird verschoben. Die verschobene Hauptversammlung findet nun am 12. Juni statt.",
        [("Hauptversammlung", "2025-06-12", None)],
        [],
    ),
    "the coming days with their dates, and a hall before what is held": (
        "2025-02-19",
        "es",
        "Los próximos días 13 y 14 de marzo se celebrarán en el Aula Magna las II Jornadas sobre Protección de Datos.",
        [("II Jornadas sobre Protección de Datos", "2025-03-13", "2025-03-14")],
        ["Aula Magna las II Jornadas sobre Protección de Datos"],
    ),
    "a town before what is held": (
        "2025-08-04",
        "es",
        "El próximo 14 de agosto se celebrará en la Ciudad de México la XII Reunión de la Comisión Binacional México-Guatemala.",
        [("XII Reunión de la Comisión Binacional México-Guatemala", "2025-08-14", None)],
        [],
    ),
    "a name ends where its quotation does": (
        "2025-11-03",
        "de",
        'Die Ringvorlesung "Künstliche Intelligenz und Gesellschaft" beginnt am 11. November um 18.15 Uhr.',
        [('Ringvorlesung "Künstliche Intelligenz und Gesellschaft"', "2025-11-11T18:15", None)],
        [],
    ),
    "a workshop with its theme": (
        "2025-11-03",
        "en",
        'The workshop "Trees and the City" is on 12 May 2026 in Leeds.',
        [('Workshop "Trees and the City"', "2026-05-12", None)],
        [],
    ),
    "a title that is cut short ends no name": (
        "2025-03-10",
        "ms",
        "Syarahan Perdana Profesor Dr. Aminah binti Yusof akan diadakan pada 20 Mac 2025 jam 10 pagi.",
        [("Syarahan Perdana Profesor Dr. Aminah binti Yusof", "2025-03-20T10:00", None)],
        [],
    ),
    "days under their heading": (
        "2025-01-14",
        "en",
        """University of Leicester
Open days 2025

Saturday 14 June
Saturday 5 July
Saturday 20 September

All open days run from 9am to 3pm.
""",
        [
            ("University of Leicester open day 2025", "2025-06-14T09:00", "2025-06-14T15:00"),
            ("University of Leicester open day 2025", "2025-07-05T09:00", "2025-07-05T15:00"),
        ],
        [],
    ),
    "two weekdays of the next week": (
        "2025-08-19",
        "en",
        "The committee will meet twice next week, on Tuesday and Thursday from 11 a.m. to 1 p.m. in Room 025-B.",
        [
            ("Committee meeting", "2025-08-26T11:00", "2025-08-26T13:00"),
            ("Committee meeting", "2025-08-28T11:00", "2025-08-28T13:00"),
        ],
        [],
    ),
    "two weekdays of the next week, de": (
        "2025-08-19",
        "de",
        "Der Ausschuss tagt nächste Woche am Dienstag und Donnerstag um 11 Uhr.",
        [("Ausschuss: Sitzung", "2025-08-26T11:00", None), ("Ausschuss: Sitzung", "2025-08-28T11:00", None)],
        [],
    ),
    "two weekdays of the next week, fr": (
        "2025-08-19",
        "fr",
        "La commission se réunira la semaine prochaine, mardi et jeudi à 11 heures.",
        [("Commission : réunion", "2025-08-26T11:00", None), ("Commission : réunion", "2025-08-28T11:00", None)],
        [],
    ),
    "an hour before a name's own weekly": (
        "2025-06-30",
        "en",
        """Wednesday 2 July 2025
09:30 Weekly College meeting
12:00 Lunch with the Minister
""",
        [
            ("Weekly College meeting", "2025-07-02T09:30", None),
            ("Lunch with the Minister", "2025-07-02T12:00", None),
        ],
        [],
    ),
    "a sentence that leaves out who goes": (
        "2025-06-30",
        "es",
        "Viajará a Lima el 12 de julio.",
        [("Visita a Lima", "2025-07-12", None)],
        [],
    ),
    "ministers who meet again": (
        "2025-06-30",
        "en",
        "The ministers will meet again in November in Kuala Lumpur.",
        [("Ministers meeting", "2025-11", None)],
        [],
    ),
}


@pytest.mark.parametrize("day, language, text, wanted, unwanted", REPORTS.values(), ids=REPORTS)
def test_a_report_tells_of_its_meetings(
    day: str, language: str, text: str, wanted: list[Event], unwanted: list[str]
) -> None:
    read_ = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, day, language))]
    shown = [(e["title"], e["start"], e["end"]) for e in read_ if e["confidence"] >= SHOWN]
    assert [event for event in wanted if event not in shown] == []
    assert [title for title, _, _ in shown if title in unwanted] == []


@pytest.mark.parametrize(
    "line",
    ["Meeting with the President of Cyprus", "NATO-Ukraine Council meeting", "Talks with the Ambassador of Japan"],
)
def test_a_land_whose_somebody_is_or_that_is_one_of_a_pair_is_no_place(line: str) -> None:
    text = (
        f"Diary of the Secretary General\n\nBrussels, Tuesday 14 October 2025\n10.00 {line}\n15.30 Press conference\n"
    )
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-10-10", "en"))
    assert [c.place.country for c in found if c.place is not None and c.title.startswith(line[:8])] == ["BE"]


def test_a_weekday_cut_short_is_no_town() -> None:
    text = "A few dates for your diary:\n\nFri 14 Feb - Year 6 trip\nThur 6 March - World Book Day, 2 pm\n"
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-02-03", "en"))
    assert [c.place.city for c in found if c.place is not None and c.place.city is not None] == []


def test_there_wont_be_a_meeting() -> None:
    text = "There won't be a meeting in December. Our next meeting is on 15 January at 7 pm."
    states = [event_stream(c)["status"] for c in EXTRACTOR.extract(read.announcement("a", text, "2025-11-03", "en"))]
    assert states == ["cancelled", "confirmed"]


def test_a_decision_that_is_deferred_puts_no_meeting_off() -> None:
    text = "The council has deferred its decision on the stadium until its June meeting."
    states = [event_stream(c)["status"] for c in EXTRACTOR.extract(read.announcement("a", text, "2025-04-28", "en"))]
    assert "postponed" not in states


def test_a_board_at_the_head_of_a_sentence_is_no_town() -> None:
    text = "La Junta convoca asamblea general de socios el 29 de mayo de 2025."
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-05-07", "es"))
    assert [c.place.city for c in found if c.place is not None and c.place.city is not None] == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The board's next regular meeting is set for April 8 at 7 p.m. at Lincoln High School.",
            ["Board regular meeting"],
        ),
        ("The Planning Commission's next open meeting is March 20.", ["Planning Commission open meeting"]),
        (
            "Teachers will strike on Monday 3 March. Talks will resume on Wednesday at 2pm.",
            ["Strike of Teachers", "Talks"],
        ),
        (
            "The summit opens in Doha on Monday. A second round of talks will be held in Muscat on Friday.",
            ["Summit", "Second round of talks"],
        ),
        (
            "Walk-in vaccination clinics will be held at the Civic Centre on 3 March from 9am.",
            ["Walk-in vaccination clinics"],
        ),
        ("Quiz night on Friday 7 March at 8pm, Harp Inn.", ["Quiz night"]),
        ("Film night this Friday, 7 for 7.30, in the village hall.", ["Film night"]),
        ("Graduation ceremonies take place on 3 July at 11am in the Great Hall.", ["Graduation ceremonies"]),
        ("Rehearsals start on Tuesday 4 March at 7.30pm in St Mark's Hall.", ["Rehearsals"]),
    ],
)
def test_a_plain_sentence_names_its_meeting(text: str, titles: list[str]) -> None:
    found = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, "2025-02-20", "en"))]
    assert [event["title"] for event in found if event["confidence"] >= SHOWN] == titles


def test_a_large_town_of_another_land_is_not_given_the_lands_that_are_spoken_of() -> None:
    text = "Iran and the United States held talks in Rome on Saturday. The next meeting is set for April 26 in Muscat."
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-04-14", "en"))
    assert found[-1].place is not None
    assert (found[-1].place.city, found[-1].place.country) == ("Muscat", "OM")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Council offices will be closed on Anzac Day, Saturday 25 April 2026.", "en"),
        ("City Hall is closed for the Thanksgiving holiday on Thursday, November 26, 2026.", "en"),
        ("La mairie sera fermée le Lundi de Pâques, 6 avril 2026.", "fr"),
    ],
)
def test_what_is_closed_on_a_day_that_has_a_name_holds_nothing(text: str, language: str) -> None:
    found = EXTRACTOR.extract(read.announcement("note", text, "2026-03-01", language, None))
    assert [c.title for c in found if c.confidence >= SHOWN] == []


def test_a_visit_is_where_its_own_name_says() -> None:
    text = "President Novak will travel to Warsaw on May 20 and to Vilnius on May 21."
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-05-02", "en"))
    assert [c.place.city for c in found if c.place is not None] == ["Warsaw", "Vilnius"]


@pytest.mark.parametrize(
    "text",
    [
        "Our history\n\n1910 Founded in the village\n1925 First hall\n1930 New pitch\n1945 Reopened\n",
        "Our shops\n\n1010 Wien, Graben 3\n1020 Wien, Praterstraße 5\n",
    ],
)
def test_years_and_postal_codes_are_no_hours(text: str) -> None:
    found = EXTRACTOR.extract(read.announcement("a", f"Saturday 8 March 2025: reunion\n\n{text}", "2025-02-03", "en"))
    assert [event_stream(c)["start"] for c in found if "T" in str(event_stream(c)["start"])] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The AGM is on 16 April 2025. Only those registered as shareholders at 7.00pm on Monday, 14 April 2025 may vote.", "en"),
        ("The AGM is on 16 April 2025. To vote, one must be on the register of members at 6.30 pm on 14 April 2025.", "en"),
        ("Die Hauptversammlung ist am 16. April 2025. Teilnehmen darf, wer am 14. April 2025 im Aktienregister eingetragen ist.", "de"),
        ("L'assemblée générale aura lieu le 16 avril 2025. Seuls les actionnaires inscrits en compte le 14 avril 2025 pourront voter.", "fr"),
        ("La junta se celebrará el 16 de abril de 2025. Podrán asistir los accionistas inscritos en el registro el 14 de abril de 2025.", "es"),
        ("RUPST akan diselenggarakan pada 16 April 2025. Yang berhak hadir adalah yang tercatat pada tanggal 14 April 2025.", "id"),
    ],
)  # fmt: skip
def test_the_day_of_a_register_is_no_meeting(text: str, language: str) -> None:
    found = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, "2025-03-14", language))]
    assert [e["title"] for e in found if str(e["start"]).startswith("2025-04-14")] == []


def test_a_venue_ends_where_its_day_begins() -> None:
    text = "La Junta General se celebrará en el Palacio de Congresos de Valencia el 12 de junio de 2025, a las 12:00 horas."
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-05-05", "es"))
    assert [str(event_stream(c)["location"]).split(",")[0] for c in found] == ["Palacio de Congresos de Valencia"]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Le Conseil départemental de Thiès organise samedi un forum sur l'emploi des jeunes, a-t-on appris.",
            "fr",
            "Forum",
        ),
        ("The Moorfield Parish Council will host a village fair on Saturday.", "en", "Village fair"),
        ("El Consejo Municipal celebrará el sábado la feria de la cereza.", "es", "Feria de la cereza"),
    ],
)
def test_who_holds_something_is_not_what_is_held(text: str, language: str, title: str) -> None:
    found = EXTRACTOR.extract(read.announcement("note", text, "2026-07-01", language, None))
    assert [c.title[: len(title)] for c in found if c.confidence >= SHOWN] == [title]
    assert str(event_stream(found[0])["start"]) == "2026-07-04"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El debate de control político es el miércoles a las 9. El debate había sido programado inicialmente para el 17 de junio.", "es"),
        ("L'audition du ministre est mercredi à 9 h. L'audition avait été initialement fixée au 17 juin.", "fr"),
        ("The hearing of the minister is on Wednesday at 9 a.m. The hearing had originally been scheduled for 17 June.", "en"),
    ],
)  # fmt: skip
def test_the_day_for_which_it_had_been_planned_is_told_in_the_next_sentence(text: str, language: str) -> None:
    found = EXTRACTOR.extract(read.announcement("note", text, "2026-06-22", language, None))
    (one,) = [event_stream(c) for c in found if c.confidence >= SHOWN]
    assert str(one["start"]) == "2026-06-24T09:00"
    assert one["was"] == {"start": "2026-06-17", "end": None}
    assert len(str(one["location"]).split()) < 3


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("Colloquium\n\nSpeaker: Grace Moss, University of Lagos\nWhen: Friday, 5 September 2025, 2:00pm\n", "en", "Africa/Lagos"),
        ("Kolloquium\n\nReferentin: Ana Moos, Universität Lissabon\nWann: Freitag, 5. September 2025, 14 Uhr\n", "de", "Europe/Lisbon"),
        ("Colloquium\n\nWe host Prof. Lena Vogt (Lisbon) for the colloquium on Thursday, November 20 at 4:15 PM.", "en", "Europe/Lisbon"),
    ],
)  # fmt: skip
def test_whence_a_speaker_comes_is_not_where(text: str, language: str, zone: str) -> None:
    found = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, "2025-09-01", language))]
    assert [e["title"] for e in found] == [text.partition("\n")[0]]
    assert [e["tz"] for e in found if e["tz"] == zone] == []


@pytest.mark.parametrize(
    ("text", "language", "venue"),
    [
        ("El próximo día 13 de marzo tendrá lugar en la Casa de Cultura la conferencia de la escritora Rosa Vidal.", "es", "Casa de Cultura"),
        ("Le 13 mars se tiendra à la Maison des Associations la réunion publique du quartier.", "fr", "Maison des Associations"),
    ],
)  # fmt: skip
def test_a_venue_ends_where_what_is_held_begins(text: str, language: str, venue: str) -> None:
    found = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, "2025-02-19", language))]
    assert [str(e["location"]).split(",")[0] for e in found] == [venue]


def test_a_venue_ends_with_its_sentence() -> None:
    text = (
        "The Committee will meet on 3 September at 2.15 pm in Committee Room 4A. Written evidence is due by 29 August."
    )
    found = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, "2025-07-15", "en"))]
    assert [str(e["location"]).split(",")[0] for e in found if e["kind"] == "event"] == ["Committee Room 4A"]


def test_somebodys_house_and_an_article_are_no_places() -> None:
    text = "Book group\nNext: 22 April, Sarah's house\nUsual time (7.45pm)\n"
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-04-01", "en"))
    assert [c.place.city for c in found if c.place is not None] == [None]
    text = "The Council meets on the second Tuesday of each month at 7 p.m. The May meeting will be on the 20th."
    found = EXTRACTOR.extract(read.announcement("a", text, "2025-04-01", "en"))
    assert [c.place.text for c in found if c.place is not None] == []


@pytest.mark.parametrize("town", ["SUVA", "KUALA LUMPUR", "GENEVA", "ISLAMABAD", "BERLIN"])
@pytest.mark.parametrize(
    "said",
    [
        "Fiji will host the Harbour Ministers' Meeting on 12 May, an official said.",
        "Fiji has postponed the Harbour Ministers' Meeting scheduled for 12 May.",
        "The Harbour Ministers' Meeting will be held on 12 May.",
    ],
)
def test_a_town_in_capitals_before_a_colon_and_a_sentence_is_a_dateline(town: str, said: str) -> None:
    row = read.announcement("press", f"{town}: {said}", "2026-04-28", "en", None, None)
    (told,) = EXTRACTOR.extract(row)
    assert told.title == "Harbour Ministers' Meeting"


@pytest.mark.parametrize("verb", ["puts off", "pushes back", "shelves", "postpones", "scraps"])
def test_the_verb_of_a_headline_is_no_part_of_the_name(verb: str) -> None:
    text = f"Fiji {verb} Harbour Ministers' Meeting of 12 May"
    row = read.announcement("press", text, "2026-04-28", "en", None, None)
    assert {one.title for one in EXTRACTOR.extract(row)} == {"Harbour Ministers' Meeting"}
