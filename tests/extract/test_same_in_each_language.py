"""What English says of days, hours and states, said in the other languages as they say it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())
HELD = {
    "en": "The works committee meeting will be held {}.",
    "es": "La reunión del comité de obras se celebrará {}.",
    "de": "Die Sitzung des Bauausschusses findet {} statt.",
    "fr": "La réunion du comité des travaux se tiendra {}.",
    "ms": "Mesyuarat jawatankuasa kerja akan diadakan {}.",
    "id": "Rapat panitia pembangunan akan digelar {}.",
}
# By language, what is said on Tuesday, 4 March 2025, and which times it means.
TIMES = [
    ("es", "este miércoles 12 de marzo de 2025 a las 14:30 h", "2025-03-12T14:30"),
    ("fr", "ce mercredi 12 mars 2025 à 14 h 30", "2025-03-12T14:30"),
    ("fr", "le mercredi 12 mars à 2 h 30 de l'après-midi", "2025-03-12T14:30"),
    ("ms", "pada hari Rabu bersamaan 12 Mac 2025, jam 2.30 petang", "2025-03-12T14:30"),
    ("ms", "pada 12 haribulan Mac jam 2.30 petang", "2025-03-12T14:30"),
    ("id", "pada Rabu, 12 Maret, pukul setengah tiga sore", "2025-03-12T14:30"),
    ("ms", "pada 12 Mac antara jam 6 petang dan 8 malam", "2025-03-12T18:00/2025-03-12T20:00"),
    ("id", "pada tanggal 12 Maret antara pukul 18.00 dan 20.00", "2025-03-12T18:00/2025-03-12T20:00"),
    ("es", "desde el 1 hasta el 3 de abril de 2025", "2025-04-01/2025-04-03"),
    ("es", "del 1.º al 3 de abril", "2025-04-01/2025-04-03"),
    ("fr", "les 1er, 2 et 3 avril", "2025-04-01/2025-04-03"),
    ("id", "Selasa-Kamis (1-3/4)", "2025-04-01/2025-04-03"),
    ("es", "desde el domingo 30 de marzo hasta el miércoles 2 de abril", "2025-03-30/2025-04-02"),
    ("id", "Sabtu-Minggu (5-6/4)", "2025-04-05/2025-04-06"),
    ("es", "esta misma tarde a las 19 h", "2025-03-04T19:00"),
    ("de", "am heutigen Abend um 19 Uhr", "2025-03-04T19:00"),
    ("id", "nanti malam pukul 19.00", "2025-03-04T19:00"),
    ("es", "esta mañana a las 11", "2025-03-04T11:00"),
    ("es", "esta misma mañana a las 11 h", "2025-03-04T11:00"),
    ("de", "heute Morgen um 11 Uhr", "2025-03-04T11:00"),
    ("ms", "pagi ini jam 11", "2025-03-04T11:00"),
    ("id", "pagi ini pukul 11.00", "2025-03-04T11:00"),
    ("id", "tadi pagi pukul 11.00", "2025-03-04T11:00"),
    ("id", "hari Selasa minggu depan", "2025-03-11"),
    ("es", "el 18 de este mes", "2025-03-18"),
    ("es", "el día 18 del presente mes", "2025-03-18"),
    ("es", "el 18 del corriente", "2025-03-18"),
    ("fr", "le 18 de ce mois", "2025-03-18"),
    ("ms", "pada 18hb bulan ini", "2025-03-18"),
    ("fr", "le 20 à 16 h 30", "2025-03-20T16:30"),
    ("ms", "pada 20 hb jam 4.30 petang", "2025-03-20T16:30"),
    ("de", "in der 11. Kalenderwoche", "2025-03-10/2025-03-16"),
    ("id", "minggu yang dimulai 10 Maret", "2025-03-10/2025-03-16"),
    ("de", "in der zweiten Hälfte des Monats Mai", "2025-05"),
    ("de", "Anfang bis Mitte Mai", "2025-05"),
    ("fr", "en octobre ou en novembre", "2025-10/2025-11"),
    ("fr", "cet été", "2025-06/2025-08"),
    ("fr", "en été 2025", "2025-06/2025-08"),
    ("de", "im 2. Quartal 2025", "2025-04/2025-06"),
    ("id", "pada triwulan II 2025", "2025-04/2025-06"),
    ("id", "pada kuartal II 2025", "2025-04/2025-06"),
    ("ms", "pada Rabu 12 Mac pukul 12 tgh hari", "2025-03-12T12:00"),
    ("id", "pada Rabu 12 Maret tengah hari", "2025-03-12T12:00"),
    ("es", "el miércoles 12 de marzo a la una de la tarde", "2025-03-12T13:00"),
    ("de", "am Mittwoch, 12. März, um ein Uhr mittags", "2025-03-12T13:00"),
    ("fr", "le mercredi 12 mars à une heure de l'après-midi", "2025-03-12T13:00"),
    ("id", "pada Rabu 12 Maret jam satu siang", "2025-03-12T13:00"),
    ("ms", "pada Rabu 12 Mac pukul tujuh setengah malam", "2025-03-12T19:30"),
    ("id", "pada Rabu 12 Maret pukul setengah delapan malam", "2025-03-12T19:30"),
    ("id", "pada Rabu malam (12/3) pukul 19.30", "2025-03-12T19:30"),
    ("en", "on Wednesday morning, 12 March", "2025-03-12"),
    ("es", "la mañana del miércoles 12 de marzo", "2025-03-12"),
    ("es", "el miércoles por la tarde, 12 de marzo", "2025-03-12"),
    ("es", "en la mañana del 12 de marzo", "2025-03-12"),
    ("fr", "mercredi matin, 12 mars", "2025-03-12"),
    ("id", "pada Rabu pagi, 12 Maret", "2025-03-12"),
    ("id", "Rabu sore (12/3)", "2025-03-12"),
    ("de", "am zweiten Donnerstag des Monats Juni", "2025-06-12"),
    ("ms", "pada Khamis kedua bulan Jun", "2025-06-12"),
    ("ms", "pada Khamis minggu kedua Jun", "2025-06-12"),
    ("id", "Kamis kedua bulan Juni", "2025-06-12"),
    ("id", "pada Kamis kedua Juni", "2025-06-12"),
]
STATES = [
    ("en", "The works committee meeting (12 March): a new date will be set when we can.", "postponed"),
    ("es", "La reunión del comité de obras (12 de marzo): la nueva fecha se fijará cuando sea posible.", "postponed"),
    ("es", "La reunión del comité de obras del 12 de marzo se realizará en fecha posterior.", "postponed"),
    (
        "es",
        "La reunión del comité de obras del 12 de marzo se deja para más adelante; se avisará de la nueva fecha.",
        "postponed",
    ),
    ("es", "La reunión del comité de obras (12 de marzo): se comunicará una nueva fecha.", "postponed"),
    ("es", "La reunión del comité de obras del 12 de marzo ha quedado en suspenso hasta nueva fecha.", "postponed"),
    (
        "es",
        "La reunión del comité de obras del 12 de marzo fue reprogramada para una fecha que se informará oportunamente.",
        "postponed",
    ),
    ("de", "Die Sitzung des Bauausschusses vom 12. März wird zu einem späteren Zeitpunkt nachgeholt.", "postponed"),
    ("de", "Die Sitzung des Bauausschusses (12. März): neuer Termin folgt.", "postponed"),
    ("fr", "La réunion du comité des travaux (12 mars) : une nouvelle date sera fixée dès que possible.", "postponed"),
    ("fr", "La réunion du comité des travaux du 12 mars aura lieu à une date ultérieure.", "postponed"),
    ("ms", "Mesyuarat jawatankuasa kerja (12 Mac): tarikh baharu akan ditetapkan kelak.", "postponed"),
    ("ms", "Mesyuarat jawatankuasa kerja (12 Mac): tarikh baharu akan diumumkan.", "postponed"),
    ("id", "Rapat panitia pembangunan (12 Maret): tanggal baru akan ditetapkan kemudian.", "postponed"),
    ("id", "Rapat panitia pembangunan (12 Maret): jadwal baru menyusul.", "postponed"),
    ("id", "Rapat panitia pembangunan pada 12 Maret akan dijadwalkan ulang.", "postponed"),
    ("es", "La reunión del comité de obras, anunciada para el mié. 12 de marzo: ANULADA.", "cancelled"),
    ("es", "La reunión del comité de obras del 12 de marzo no se va a celebrar.", "cancelled"),
    ("es", "La reunión del comité de obras del 12 de marzo fue dada de baja.", "cancelled"),
    ("es", "La reunión del comité de obras del 12 de marzo no se llevará a cabo.", "cancelled"),
    ("fr", "La réunion du comité des travaux, prévue mer. 12 mars : ANNULÉE.", "cancelled"),
    ("fr", "La réunion du comité des travaux du 12 mars a été décommandée.", "cancelled"),
    ("ms", "Mesyuarat jawatankuasa kerja pada 12 Mac tidak dapat dilangsungkan.", "cancelled"),
    ("ms", "Mesyuarat jawatankuasa kerja pada 12 Mac tidak dapat diteruskan.", "cancelled"),
    ("id", "Rapat panitia pembangunan pada 12 Maret tidak akan digelar.", "cancelled"),
    ("es", "La reunión del comité de obras se suspendió hasta el 19 de marzo.", "moved"),
    ("es", "La reunión del comité de obras del 12 de marzo cambia de fecha: será el 19 de marzo.", "moved"),
    ("es", "La reunión del comité de obras se reprograma para el 19 de marzo.", "moved"),
    ("es", "La reunión del comité de obras entró en cuarto intermedio hasta el 19 de marzo.", "moved"),
    ("de", "Die Sitzung des Bauausschusses am 12. März wurde auf 19. März umgelegt.", "moved"),
    ("ms", "Mesyuarat jawatankuasa kerja pada 12 Mac dibawa ke 19 Mac.", "moved"),
    ("id", "Rapat panitia pembangunan tanggal 12 Maret dipindah ke 19 Maret.", "moved"),
    ("id", "Rapat panitia pembangunan tanggal 12 Maret dimundurkan ke 19 Maret.", "moved"),
    ("es", "La reunión del comité de obras se celebrará probablemente el 12 de marzo.", "tentative"),
    ("es", "Es probable que la reunión del comité de obras sea el 12 de marzo.", "tentative"),
    ("es", "Todo apunta a que la reunión del comité de obras será el 12 de marzo.", "tentative"),
    ("es", "La reunión del comité de obras se haría el 12 de marzo.", "tentative"),
    ("es", "La reunión del comité de obras tendría lugar el 12 de marzo.", "tentative"),
    ("de", "Die Sitzung des Bauausschusses findet wahrscheinlich am 12. März statt.", "tentative"),
    ("fr", "La réunion du comité des travaux aura probablement lieu le 12 mars.", "tentative"),
    ("fr", "La réunion du comité des travaux se tiendrait le 12 mars.", "tentative"),
    ("fr", "La réunion du comité des travaux aurait lieu le 12 mars.", "tentative"),
    ("fr", "Il est probable que la réunion du comité des travaux ait lieu le 12 mars.", "tentative"),
    ("ms", "Mesyuarat jawatankuasa kerja berkemungkinan diadakan pada 12 Mac.", "tentative"),
    ("id", "Rapat panitia pembangunan diusulkan pada 12 Maret.", "tentative"),
    ("id", "Rapat panitia pembangunan bisa jadi digelar pada 12 Maret.", "tentative"),
]
STANDS = {  # the first day and the status of a meeting of 12 March that may have been moved to the 19th
    "cancelled": {("2025-03-12", "cancelled")},
    "confirmed": {("2025-03-12", "confirmed")},
    "moved": {("2025-03-19", "confirmed")},
    "postponed": {(None, "postponed"), ("2025-03-12", "postponed")},
    "tentative": {("2025-03-12", "tentative")},
}


@pytest.mark.parametrize(("language", "said", "meant"), TIMES)
def test_a_time_means_the_same_in_each_language(language: str, said: str, meant: str) -> None:
    (found,) = _shown(HELD[language].format(said), language)
    assert "/".join(filter(None, (found["start"], found["end"]))) == meant


@pytest.mark.parametrize(("language", "said", "state"), STATES)
def test_a_state_is_read_in_each_language(language: str, said: str, state: str) -> None:
    (found,) = _shown(said, language)
    assert (found["start"], found["status"]) in STANDS[state]


def _shown(text: str, language: str) -> list[dict[str, object]]:
    said = EXTRACTOR.read(read.announcement("said", text, "2025-03-04", language, None))
    return [event_stream(candidate) for candidate in said.candidates if candidate.confidence >= 0.3]


@pytest.mark.parametrize(
    "name", ["Bauforum", "Seefest", "Skikurs", "Medientag", "Flugtag", "Nachbarschaftstage", "Radtour"]
)
def test_a_german_gathering_may_begin_with_three_letters_and_end_in_day(name: str) -> None:
    (found,) = _shown(f"Vom {name} am 12. März um 19 Uhr in Jena wird noch berichtet.", "de")
    assert (found["title"], found["start"]) == (name, "2025-03-12T19:00")


@pytest.mark.parametrize("word", ["Feiertag", "Beispiel", "Vorschau", "Verlauf", "Stichtag"])
def test_what_ends_like_a_german_gathering_may_be_none(word: str) -> None:
    assert not [
        one for one in _shown(f"Vom {word} am 12. März in Jena wird noch berichtet.", "de") if one["confidence"] >= 0.5
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The Builders' Forum on 12 March is at 8.30 (registration from 8)."),
        ("fr", "Le Forum des bâtisseurs du 12 mars aura lieu à 8 h 30 (accueil dès 8 h), dans la salle."),
        ("id", "Forum Pengembang 12 Maret dimulai pukul 08.30 (registrasi 08.00)."),
    ],
)
def test_the_hour_of_coming_in_a_bracket_is_not_that_before_it(language: str, said: str) -> None:
    (found,) = _shown(said, language)
    assert found["start"] == "2025-03-12T08:30"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "12 March: Future Forum\n\nThe Future Forum begins next Wednesday. The two-day forum is about energy.\n",
        ),
        (
            "id",
            "UEA ikut Forum Konsultatif di Solo pada 12 Maret\n\nForum Konsultatif dimulai Rabu depan di Solo. Forum dua hari tersebut membahas energi.\n",
        ),
    ],
)
def test_the_days_of_a_gathering_say_more_than_its_first_day(language: str, said: str) -> None:
    assert ("2025-03-12", "2025-03-13") in {(one["start"], one["end"]) for one in _shown(said, language)}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The hearing resumes on 12 March at 10 am, for three days, in Court 3."),
        ("es", "La vista se reanuda el 12 de marzo a las 10 h, durante tres días, en la Sala 3."),
        ("de", "Die Verhandlung wird am 12. März, 10 Uhr, für drei Tage fortgesetzt."),
        ("fr", "L'audience reprendra le 12 mars à 10 h, pour trois jours, salle 3."),
        ("ms", "Perbicaraan bersambung pada 12 Mac, jam 10 pagi, selama tiga hari, di Mahkamah 3."),
        ("id", "Sidang dilanjutkan 12 Maret pukul 10.00 WIB, selama tiga hari, di Ruang 3."),
    ],
)
def test_an_hour_behind_which_stands_a_length_is_that_of_each_day(language: str, said: str) -> None:
    (found,) = _shown(said, language)
    assert (found["start"], found["end"]) == ("2025-03-12", "2025-03-14")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "Public hearing: review of bus fares\n\nLeeds - Town Hall, Wed 12 March, 5 to 7 pm\nYork - Guildhall, Thu 13 March, 5 to 7 pm\n",
        ),
        (
            "es",
            "Audiencia pública - Revisión de tarifas eléctricas\n\nPiura – Centro Cívico, mié. 12 de marzo, de 17 a 19 h\nTumbes – Municipalidad, jue. 13 de marzo, de 17 a 19 h\n",
        ),
        (
            "de",
            "Öffentliche Anhörung – Überprüfung der Tarife\n\nChur – Titthof, Mi, 12. März, 17 bis 19 Uhr\nDavos – Schulhaus, Do, 13. März, 17 bis 19 Uhr\n",
        ),
        (
            "fr",
            "Consultation publique - Révision des tarifs\n\nAjaccio – Palais des congrès, mer. 12 mars, de 17 h à 19 h\nBastia – Hôtel de ville, jeu. 13 mars, de 17 h à 19 h\n",
        ),
    ],
)
def test_a_heading_that_names_a_gathering_is_none_of_office_hours(language: str, said: str) -> None:
    assert [(one["start"], one["end"]) for one in _shown(said, language)] == [
        ("2025-03-12T17:00", "2025-03-12T19:00"),
        ("2025-03-13T17:00", "2025-03-13T19:00"),
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The town hall meeting on 12 March is moved from 5 pm to 7:30 pm."),
        ("es", "La reunión vecinal del 12 de marzo se cambia de las 17:00 a las 19:30 horas."),
        ("es", "La reunión vecinal del miércoles 12 de marzo pasa de las 17 h a las 19.30 h."),
        ("fr", "La réunion de quartier du 12 mars est déplacée de 17 h à 19 h 30."),
        ("ms", "Perjumpaan penduduk pada 12 Mac dipinda dari jam 5 petang ke 7.30 malam."),
        ("ms", "Perjumpaan penduduk pada 12 Mac dipinda daripada jam 5 petang kepada jam 7.30 malam."),
        ("id", "Pertemuan warga tanggal 12 Maret dipindah dari pukul 17.00 ke 19.30."),
    ],
)
def test_an_hour_that_is_moved_is_the_new_one(language: str, said: str) -> None:
    (found,) = _shown(said, language)
    assert (found["start"], found["end"]) == ("2025-03-12T19:30", None)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ms", "Mesyuarat penduduk hari Rabu, 12 Mac, diadakan di Ipoh."),
        ("id", "Pertemuan warga hari Rabu, 12 Maret, digelar di Solo."),
    ],
)
def test_the_word_for_day_before_a_weekday_is_no_part_of_a_name(language: str, said: str) -> None:
    (found,) = _shown(said, language)
    assert str(found["title"]).endswith(("penduduk", "warga"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The feedback form stays open till 12 March."),
        ("es", "El cuestionario sigue abierto hasta el 12 de marzo."),
        ("es", "Observaciones por escrito: 12 de marzo"),
        ("de", "Der Fragebogen ist noch bis 12. März offen."),
        ("fr", "Observations écrites : 12 mars"),
        ("id", "Tanggapan tertulis: 12 Maret"),
    ],
)
def test_what_stays_open_or_is_handed_in_has_a_deadline(language: str, said: str) -> None:
    (found,) = _shown(said, language)
    assert (found["start"], found["kind"]) == ("2025-03-12", "deadline")


def test_a_hearing_that_there_will_not_be_is_off() -> None:
    (found,) = _shown("Il n'y aura pas d'audience le 12 mars.", "fr")
    assert (found["start"], found["status"]) == ("2025-03-12", "cancelled")


def test_a_short_word_of_a_land_of_another_language_tells_no_land() -> None:
    text = "Agenda de mars\n\nVen 14  Commission des comptes  10 h 00\nMer 19  Commission des comptes  10 h 00\n"
    assert {one["tz"] for one in _shown(text, "fr")} == {"Europe/Paris"}
