"""An agenda or minutes are the paper of one sitting: its head, its items and its end give their meetings."""

from __future__ import annotations

from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

# Heads of records of the sitting on 10 March 2025 from 19:00 to 20:35, with how it is opened and closed.
_RECORDS = {
    "en": [
        "MINUTES OF THE REGULAR MEETING OF THE LIBRARY BOARD HELD ON 10 MARCH 2025 AT 7 pm IN THE Town Hall, Exeter\n\nPresent: A. Brown, C. Dale",
        "LIBRARY BOARD\nREGULAR MEETING\nMINUTES (DRAFT)\n10 March 2025\nTown Hall, Exeter\n\nThe meeting was called to order at 7 pm by the Chair. Members present: five.",
        "Library Board – Regular Meeting Minutes        10 March 2025, Town Hall, Exeter\n\nCall to order 7 pm by the Chair. Roll: 5 present.",
        "Library Board\nMinutes\n\nDate: 10 March 2025\nTime: 7 pm\nVenue: Town Hall, Exeter\nPresent: A. Brown, C. Dale",
        "OFFICIAL PROCEEDINGS OF THE LIBRARY BOARD\n10 March 2025\n\nThe Library Board met in regular session at 7 pm in the Town Hall, Exeter. Present: Boyd, Klemme.",
        "Library Board\nNotes of meeting, 10 March 2025, 7 pm\nTown Hall, Exeter\n\nAttendees: 9",
    ],
    "de": [
        "Niederschrift\nüber die öffentliche Sitzung des Stadtrates am 10. März 2025, 19:00 Uhr, Rathaus Gießen\n\nAnwesend: 12 Mitglieder",
        "Protokoll der Sitzung des Stadtrates vom 10. März 2025\n\nBeginn: 19:00 Uhr\nOrt: Rathaus Gießen\nAnwesend: siehe Liste",
        "Stadtrat\nNiederschrift\n\nSitzung am 10. März 2025\nOrt: Rathaus Gießen\nBeginn der Sitzung: 19:00 Uhr",
    ],
    "fr": [
        "COMPTE RENDU\nSéance du conseil municipal\ndu 10 mars 2025\n\nLa séance est ouverte à 19h00, mairie de Rennes.",
        "Procès-verbal de la séance du conseil municipal du 10 mars 2025 à 19h00, mairie de Rennes\n\nPrésents : 11",
    ],
    "es": [
        "ACTA DE LA SESIÓN ORDINARIA del Consejo Escolar CELEBRADA EL 10 de marzo de 2025 A LAS 19:00 horas, Casa Consistorial, Sevilla\n\nAsistentes: 11",
        "Consejo Escolar\nActa\n\nFecha: 10 de marzo de 2025\nHora de inicio: 19:00 horas\nLugar: Casa Consistorial, Sevilla",
    ],
    "ms": ["Minit Mesyuarat Majlis Daerah Tapah yang diadakan pada 10 Mac 2025 jam 7.00 malam di Ipoh\n\nHadir: 12 orang"],
    "id": ["NOTULEN RAPAT KOMITE SEKOLAH\nTanggal: 10 Maret 2025\nWaktu: 19.00 WIB\nTempat: Balai Kota, Surabaya\nPeserta: 12 orang"],
}  # fmt: skip
_ITEMS = {
    "en": ["Minutes of 10 February 2025 were approved.", "A letter of 3 March 2025 was noted.", "Matters arising. None."],
    "de": ["Genehmigung der Niederschrift vom 10. Februar 2025", "Ein Schreiben vom 3. März 2025 wird verlesen.", "Verschiedenes"],
    "fr": ["Approbation du procès-verbal du 10 février 2025", "Un courrier du 3 mars 2025 est lu.", "Questions diverses"],
    "es": ["Aprobación del acta del 10 de febrero de 2025", "Se da lectura al escrito del 3 de marzo de 2025.", "Ruegos y preguntas"],
    "ms": ["Pengesahan minit bertarikh 10 Februari 2025", "Surat bertarikh 3 Mac 2025 dibaca.", "Hal-hal lain"],
    "id": ["Pengesahan notulen tanggal 10 Februari 2025", "Surat tanggal 3 Maret 2025 dibacakan.", "Lain-lain"],
}  # fmt: skip
_CLOSED = {
    "en": ["The meeting closed at 8.35 pm.", "Adjourned 8.35 pm.", "There being no further business, the Chair closed the meeting at 8.35 pm."],
    "de": ["Der Vorsitzende schließt die Sitzung um 20:35 Uhr.", "Ende der Sitzung: 20:35 Uhr"],
    "fr": ["La séance est levée à 20h35.", "Fin de la réunion à 20h35."],
    "es": ["Se levanta la sesión a las 20:35 horas.", "Y no habiendo más asuntos que tratar, se levanta la sesión siendo las 20:35 horas."],
    "ms": ["Mesyuarat ditangguhkan pada jam 8.35 malam."],
    "id": ["Rapat ditutup pada pukul 20.35 WIB."],
}  # fmt: skip
_NUMBERS = [[f"{n}. " for n in (1, 2, 3)], ["(1) ", "(2) ", "(3) "], ["I. ", "II. ", "III. "], ["1\t", "2\t", "3\t"]]
_CASES = [
    (code, head, closed, _NUMBERS[at % 4])
    for code in _RECORDS
    for at, (head, closed) in enumerate(product(_RECORDS[code], _CLOSED[code]))
]


def _read(text: str, code: str, published: str = "2025-03-14") -> dict[tuple[str | None, str | None], tuple[str, str]]:
    made = Extractor(default_series()).read(read.announcement("", text, published, code, None))
    return {c.span.stream(): (c.title, c.status.value) for c in made.candidates if c.confidence >= 0.5}


@pytest.mark.parametrize("code, head, closed, numbers", _CASES)
def test_a_record_tells_of_one_sitting(code: str, head: str, closed: str, numbers: list[str]) -> None:
    items = "\n\n".join(number + item for number, item in zip(numbers, _ITEMS[code], strict=True))
    told = _read(f"{head}\n\n{items}\n\n{closed}", code)
    assert list(told) == [("2025-03-10T19:00", "2025-03-10T20:35")], told
    assert told["2025-03-10T19:00", "2025-03-10T20:35"][1] == "past"


@pytest.mark.parametrize("head", _RECORDS["en"])
@pytest.mark.parametrize(
    "closed",
    [
        "The meeting adjourned at 8.35 pm until Monday 7 April 2025 at 7 pm.",
        "There being no further business, the Board adjourned at 8.35 pm to 7 April 2025 at 7 pm.",
    ],
)
def test_the_day_to_which_it_was_adjourned_is_of_the_same_body(head: str, closed: str) -> None:
    told = _read(f"{head}\n\n1. Apologies\n2. Accounts\n3. Any other business\n\n{closed}", "en")
    assert list(told) == [("2025-03-10T19:00", "2025-03-10T20:35"), ("2025-04-07T19:00", None)], told
    assert "library board" in told["2025-04-07T19:00", None][0].casefold()


_FORMS = [
    "DRAFT – SUBJECT TO APPROVAL\n\nLIBRARY BOARD\n\nMinutes of the Regular Meeting held in the Town Hall, Exeter on 10 March 2025 at 7 pm\n\nMembers Present: 12.",
    "LIBRARY BOARD\nREGULAR MEETING HELD ON 10 MARCH 2025\nTown Hall, Exeter\n\nMINUTES\n\nPresent: A. Brown (Chair), C. Dale\nThe meeting commenced at 7 pm.",
    "Minutes of the 14th Meeting of the Library Board\n10 March 2025, Town Hall, Exeter\n\nAttendance\nA. Brown (Chair)\nC. Dale\n\nThe Chair declared the meeting open at 7 pm.",
    "Library Board Call Minutes\n10 March 2025, Town Hall, Exeter\n\n1. Call meeting to order at 7 pm by the chair. 14 participants.",
    "At a Regular Meeting of the Library Board held at the Town Hall, Exeter on 10 March 2025 at 7 pm\n\nPRESENT: A. Brown in the Chair; C. Dale",
    "LIBRARY BOARD\n\nThe Library Board held its Regular Meeting on 10 March 2025 in the Town Hall, Exeter. The Chair called the meeting to order at 7 pm. A quorum was present.",
]  # fmt: skip
_BUSINESS = [
    "2. Minutes of 10 February 2025\n3. A letter of 3 March 2025 was noted.\n4. The bylaw of 8 July 2022 stays in force.",
    "C001/25 Minutes of 10 February 2025\nC002/25 A letter of 3 March 2025 was noted.\nC003/25 Any other business",
    "25/041 Minutes\nof 10 February 2025 were approved.\n25/042 Correspondence\nA letter of 3 March 2025 was noted.\n25/043 Closing",
]


@pytest.mark.parametrize("head, items", list(product(_FORMS, _BUSINESS)))
def test_a_record_is_known_however_its_head_and_items_are_written(head: str, items: str) -> None:
    told = _read(f"{head}\n\n{items}\n\nThe meeting ended at 8.35 pm.", "en")
    assert list(told) == [("2025-03-10T19:00", "2025-03-10T20:35")], told


def test_further_days_keep_their_kind_and_what_they_were_moved_from() -> None:
    told = _read(
        f"{_RECORDS['en'][0]}\n\n1. Apologies\n2. Accounts\n3. Dates of future meetings\n"
        "5 June     3 July\n9 October (was 2 October)\nall 6 pm",
        "en",
    )
    days = [start for start, _ in told if start is not None and start > "2025-03-11"]
    assert days == ["2025-06-05T18:00", "2025-07-03T18:00", "2025-10-09T18:00"], told
    told = _read(f"{_RECORDS['en'][1]}\n\n1. Apologies\n\nNext ordinary meeting: 7 April 2025, 7 pm", "en")
    assert "ordinary meeting" in told["2025-04-07T19:00", None][0].casefold(), told


_COMING = {
    "en": ["Dates of future meetings: {}, {} and {}", "8. Next meetings: {}; {}; {}", "Future meetings\n{}\n{}\n{}", "To note the dates of the next meetings as {}, {} and {}"],
    "de": ["Weitere Sitzungstermine: {}, {}, {}", "Termine der nächsten Sitzungen: {}; {}; {}", "Nächste Termine\n{}\n{}\n{}"],
    "fr": ["Dates des prochaines réunions : {}, {} et {}", "Prochaines séances\n{}\n{}\n{}"],
    "es": ["Fechas de las próximas reuniones: {}, {} y {}", "Próximas sesiones\n{}\n{}\n{}"],
    "ms": ["Tarikh mesyuarat akan datang: {}, {} dan {}"],
    "id": ["Rapat berikutnya: {}, {} dan {}"],
}  # fmt: skip
_DAYS = {
    "en": ["7 April 2025", "5 May 2025", "2 June 2025"],
    "de": ["7. April 2025", "5. Mai 2025", "2. Juni 2025"],
    "fr": ["7 avril 2025", "5 mai 2025", "2 juin 2025"],
    "es": ["7 de abril de 2025", "5 de mayo de 2025", "2 de junio de 2025"],
    "ms": ["7 April 2025", "5 Mei 2025", "2 Jun 2025"],
    "id": ["7 April 2025", "5 Mei 2025", "2 Juni 2025"],
}


@pytest.mark.parametrize("code, foot", [(code, foot) for code, feet in _COMING.items() for foot in feet])
def test_further_days_are_of_who_sits(code: str, foot: str) -> None:
    items = "\n".join(f"{n}. {item}" for n, item in enumerate(_ITEMS[code], 1))
    told = _read(f"{_RECORDS[code][0]}\n\n{items}\n\n{foot.format(*_DAYS[code])}", code)
    days = [start for start, _ in told if start is not None and start > "2025-03-11"]
    assert days == ["2025-04-07", "2025-05-05", "2025-06-02"], told


@pytest.mark.parametrize("hours", [("7 pm", "7.10 pm", "7.30 pm", "7.50 pm"), ("19:00", "19:10", "19:30", "19:50")])
def test_the_hours_of_items_are_no_hours_of_other_days(hours: tuple[str, ...]) -> None:
    one, two, three, four = hours
    told = _read(
        f"Planning Committee\nSpecial Meeting\nMonday 10 March 2025 at {one}\nTown Hall, Exeter\n\nAGENDA\n\n"
        f"{one}  Call to order\n{two}  Minutes of 10 February 2025\n"
        f"{three}  Public hearing on the local plan, 24 March 2025 at 10:00\n{four}  Any other business",
        "en",
        "2025-03-03",
    )
    assert list(told) == [("2025-03-10T19:00", None), ("2025-03-24T10:00", None)], told


def test_what_is_to_come_has_no_record() -> None:
    told = _read("Workshop on reefs\n3 May 2025, Exeter\n\nParticipants: 30\n\n- talks\n- a walk\n- notes", "en")
    assert [status for _, status in told.values()] == ["confirmed"], told


def test_a_letter_that_tells_its_agenda_keeps_its_deadline() -> None:
    told = _read(
        "Residents' Association\n\nDear members,\n\nThe annual general meeting will be held on Friday 13 June 2025 at 6 pm.\n\n"
        "Agenda\n\nNominations are to be sent in by 2 June 2025.\n1. Accounts\n2. Election\n3. Any other business",
        "en",
        "2025-05-18",
    )
    assert list(told) == [("2025-06-13T18:00", None), ("2025-06-02", None)], told
