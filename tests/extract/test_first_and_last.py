"""Days by what stands over or before them: the first and the last one, the former and the new one, and when somebody wrote."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor

PUBLISHED = "2019-01-28"
SHOWN = 0.5
EXTRACTOR = Extractor()

COURSES = {
    "en": ("Course | From | To | Place", "Welding workshop | 4 March | 8 March | Hall A", "Safety seminar | 20 March | 21 March | Hall B"),
    "de": ("Kurs | Beginn | Ende | Ort", "Lötkurs | 4. März | 8. März | Saal A", "Sicherheitsseminar | 20. März | 21. März | Saal B"),
    "fr": ("Formation | Du | Au | Lieu", "Stage de soudure | 4 mars | 8 mars | Salle A", "Séminaire sécurité | 20 mars | 21 mars | Salle B"),
    "es": ("Curso | Desde | Hasta | Lugar", "Taller de soldadura | 4 de marzo | 8 de marzo | Sala A", "Seminario de seguridad | 20 de marzo | 21 de marzo | Sala B"),
    "ms": ("Kursus | Tarikh mula | Tarikh tamat | Tempat", "Bengkel kimpalan | 4 Mac | 8 Mac | Bilik A", "Seminar keselamatan | 20 Mac | 21 Mac | Bilik B"),
    "id": ("Pelatihan | Mulai | Selesai | Tempat", "Lokakarya las | 4 Maret | 8 Maret | Ruang A", "Seminar keselamatan | 20 Maret | 21 Maret | Ruang B"),
}  # fmt: skip

CARDS = {
    "en": "Welding workshop\n\nStart date: 4 March 2019\nEnd date: 8 March 2019\nPlace: Hall A\n",
    "de": "Lötkurs\n\nBeginn: 4. März 2019\nEnde: 8. März 2019\nOrt: Saal A\n",
    "fr": "Stage de soudure\n\nDate de début : 4 mars 2019\nDate de fin : 8 mars 2019\nLieu : Salle A\n",
    "es": "Taller de soldadura\n\nFecha de inicio: 4 de marzo de 2019\nFecha de término: 8 de marzo de 2019\nLugar: Sala A\n",
    "ms": "Bengkel kimpalan\n\nTarikh mula: 4 Mac 2019\nTarikh tamat: 8 Mac 2019\nTempat: Bilik A\n",
    "id": "Lokakarya las\n\nTanggal mulai: 4 Maret 2019\nTanggal selesai: 8 Maret 2019\nTempat: Ruang A\n",
}

CHANGES = {
    "en": "Annual general meeting\n\nOriginal date: 4 March 2019\nNew date: 8 March 2019\nPlace: Hall A\n",
    "de": "Jahreshauptversammlung\n\nAlter Termin: 4. März 2019\nNeuer Termin: 8. März 2019\nOrt: Saal A\n",
    "fr": "Assemblée générale\n\nDate initiale : 4 mars 2019\nNouvelle date : 8 mars 2019\nLieu : Salle A\n",
    "es": "Asamblea general\n\nFecha anterior: 4 de marzo de 2019\nNueva fecha: 8 de marzo de 2019\nLugar: Sala A\n",
    "ms": "Mesyuarat agung tahunan\n\nTarikh asal: 4 Mac 2019\nTarikh baharu: 8 Mac 2019\nTempat: Bilik A\n",
    "id": "Rapat anggota tahunan\n\nTanggal semula: 4 Maret 2019\nTanggal baru: 8 Maret 2019\nTempat: Ruang A\n",
}

COMMENTS = {
    "en": "The spring concert is on 4 March at 7 pm.\n\nJoss says: 27 January 2019 at 06:12\nIs there a bar?\n",
    "de": "Das Frühlingskonzert ist am 4. März um 19 Uhr.\n\nJoss schrieb: 27. Januar 2019, 06:12\nGibt es Getränke?\n",
    "fr": "Le concert de printemps a lieu le 4 mars à 19 h.\n\nJoss a écrit : 27 janvier 2019 à 06:12\nY a-t-il un bar ?\n",
    "es": "El concierto de primavera es el 4 de marzo a las 19 h.\n\nJoss dijo: 27 de enero de 2019, 06:12\n¿Hay bar?\n",
    "ms": "Konsert musim bunga diadakan pada 4 Mac jam 7 malam.\n\nJoss menulis: 27 Januari 2019, 06:12\nAda kedai kopi?\n",
}


def shown(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """The start and the end of each meeting that is shown."""
    candidates = EXTRACTOR.read(read.announcement("one", text, PUBLISHED, language)).candidates
    return [candidate.span.stream()[:2] for candidate in candidates if candidate.confidence >= SHOWN]


@pytest.mark.parametrize("language", COURSES)
def test_columns_of_the_first_and_the_last_day(language: str) -> None:
    head, *rows = COURSES[language]
    text = "\n".join(f"| {row} |" for row in (head, "---|---|---|---", *rows))
    assert shown(text, language) == [("2019-03-04", "2019-03-08"), ("2019-03-20", "2019-03-21")]


@pytest.mark.parametrize("language", CARDS)
def test_lines_of_the_first_and_the_last_day(language: str) -> None:
    assert shown(CARDS[language], language) == [("2019-03-04", "2019-03-08")]


@pytest.mark.parametrize("language", CHANGES)
def test_lines_of_the_former_and_the_new_day(language: str) -> None:
    dated = EXTRACTOR.read(read.announcement("one", CHANGES[language], PUBLISHED, language)).dated
    told = {d.role.name: span.stream()[0] for d in dated for span in d.spans}
    assert told == {"former": "2019-03-04", "event": "2019-03-08"}


def test_columns_of_the_former_and_the_new_day() -> None:
    rows = ("Match | From | To", "---|---|---", "Hill v Dale | 4 March | 8 March", "Ash v Elm | 12 March | 14 March")
    text = "Rescheduled league matches\n\n" + "\n".join(f"| {row} |" for row in rows)
    assert [start for start, _ in shown(text, "en")] == ["2019-03-08", "2019-03-14"]


@pytest.mark.parametrize("language", COMMENTS)
def test_when_a_comment_was_written_is_no_meeting(language: str) -> None:
    assert [start for start, _ in shown(COMMENTS[language], language)] == ["2019-03-04T19:00"]


OUTAGES = {
    "en": "CUSTOMER NOTICE: PLANNED WATER INTERRUPTIONS, FEBRUARY 2019\n\nDear customers, owing to works at the intake these areas will be dry:\n",
    "de": "Kundeninformation: Stromabschaltungen im Februar\n\nSehr geehrte Kunden, wegen Arbeiten am Netz sind diese Orte ohne Strom:\n",
}


@pytest.mark.parametrize("language", OUTAGES)
def test_what_a_notice_of_outages_lists_is_no_meeting(language: str) -> None:
    rows = (
        "Area | From | To",
        "Milltown, Newbridge | 12.2.2019 6:00 | 12.2.2019 17:00",
        "Oakfield | 13.2.2019 8:00 | 14.2.2019 6:00",
    )
    assert shown(f"{OUTAGES[language]}\n" + "\n".join(rows), language) == []


def test_terms_of_office_are_no_gatherings_however_short_one_of_them_was() -> None:
    rows = ("Name | From | To", "A. Hale | 1 May 2014 | 3 June 2016", "B. Moss | 4 June 2018 | 15 June 2018")
    assert shown("\n".join(f"| {row} |" for row in rows), "en") == []
