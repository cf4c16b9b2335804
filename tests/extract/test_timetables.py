"""The timetable of a call for papers in every form that people write it in: each step of the readers is a deadline of its day."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from tests.extract.labels import likeness

EXTRACTOR = Extractor(default_series())
Rows = Sequence[tuple[str, str]]
HEADS = {
    "en": "NETSYS 2026, 14-17 September 2026, Graz, Austria\nSymposium on Networked Systems\n\nImportant dates\n",
    "de": "12. Jahrestagung der Gesellschaft für Hafentechnik\n24.–26. September 2026, Emden\n\nTermine:\n",
    "fr": "Colloque international « Archives de l'eau »\nLiège, 7-9 octobre 2026\n\nCalendrier\n",
    "es": "IX Congreso Internacional de Historia Agraria\nCórdoba, del 14 al 16 de octubre de 2026\n\nCronograma\n",
    "id": "Seminar Nasional Teknologi Kearsipan\nYogyakarta, 16-17 September 2026\n\nTanggal penting\n",
    "ms": "Seminar Kebangsaan Arkib dan Rekod\nMelaka, 16-17 September 2026\n\nTarikh penting\n",
}
# Each language's steps with their days; what those do who call is no deadline of the readers.
DAYS = ["2026-02-13", "2026-03-06", "2026-04-17", "2026-05-08"]
STEPS = {
    "en": [
        ("Workshop proposals", "13 February 2026"),
        ("Notification of acceptance", "6 March 2026"),
        ("Final manuscripts", "17 April 2026"),
        ("Early registration", "8 May 2026"),
    ],
    "de": [
        ("Einreichung der Abstracts", "13. Februar 2026"),
        ("Benachrichtigung", "6. März 2026"),
        ("Druckfertige Fassung", "17. April 2026"),
        ("Frühbucher-Anmeldung", "8. Mai 2026"),
    ],
    "fr": [
        ("Soumission des résumés", "13 février 2026"),
        ("Notification aux auteurs", "6 mars 2026"),
        ("Remise des textes définitifs", "17 avril 2026"),
        ("Inscription à tarif réduit", "8 mai 2026"),
    ],
    "es": [
        ("Envío de resúmenes", "13 de febrero de 2026"),
        ("Notificación de aceptación", "6 de marzo de 2026"),
        ("Versión final", "17 de abril de 2026"),
        ("Inscripción con descuento", "8 de mayo de 2026"),
    ],
    "id": [
        ("Pengumpulan abstrak", "13 Februari 2026"),
        ("Pengumuman penerimaan", "6 Maret 2026"),
        ("Makalah lengkap", "17 April 2026"),
        ("Batas pembayaran", "8 Mei 2026"),
    ],
    "ms": [
        ("Penghantaran abstrak", "13 Februari 2026"),
        ("Pemberitahuan keputusan", "6 Mac 2026"),
        ("Versi akhir", "17 April 2026"),
        ("Bayaran awal", "8 Mei 2026"),
    ],
}
FORMS: dict[str, Callable[[str, str], str]] = {
    "colon": lambda what, day: f"{what}: {day}",
    "item": lambda what, day: f"* {what}: {day}",
    "dash": lambda what, day: f"{what} – {day}",
    "dots": lambda what, day: f"{what:.<40} {day}",
    "bracket": lambda what, day: f"{what} ({day})",
    "bars": lambda what, day: f"| {what} | {day} |",
    "day, colon": lambda what, day: f"{day}: {what}",
    "day, dash": lambda what, day: f"{day} – {what}",
    "day, blanks": lambda what, day: f"{day:<30}{what}",
    "day below": lambda what, day: f"{what}\n{day}",
    "day below, parted": lambda what, day: f"{what}\n{day}\n",
    "day over, parted": lambda what, day: f"{day}\n{what}\n",
}


def _shown(text: str, lang: str) -> list[dict[str, object]]:
    document = read.announcement("t", text, "2026-01-12", lang)
    events = [event_stream(c) for c in EXTRACTOR.read(document).candidates]
    return [e for e in events if e["confidence"] >= 0.5]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("lang", STEPS)
def test_each_step_of_the_readers_is_a_deadline(lang: str, form: str) -> None:
    rows = STEPS[lang]
    events = _shown(HEADS[lang] + "\n".join(FORMS[form](what, day) for what, day in rows) + "\n", lang)
    for at, day in enumerate(DAYS):
        of_it = [e for e in events if e["start"] == day]
        if at == 1:
            assert not of_it
            continue
        assert [e["kind"] for e in of_it] == ["deadline"]
        names = [str(of_it[0]["title"]), *map(str, of_it[0]["aliases"])]  # type: ignore[call-overload]
        assert max(likeness(rows[at][0], name) for name in names) > 0.7
    assert [e["kind"] for e in events if e["start"] not in DAYS] == ["event"]


def test_lines_that_are_no_steps_stay_meetings() -> None:
    diary = "School diary\nBook fair: 3 March 2026\nSports day: 5 March 2026\nRegistration closes: 9 March 2026\n"
    kinds = {e["start"]: e["kind"] for e in _shown(diary, "en")}
    assert kinds["2026-03-03"] == kinds["2026-03-05"] == "event"
    prose = "The committee met on 3 March 2026 in Graz.\nIts report on the papers was read on 5 March 2026 to all.\n"
    assert all(e["kind"] == "event" for e in _shown(prose, "en"))


HELD = {
    "en": ("Annual Meeting of the Society for Labour History\nLeeds", "Conference dates", "27-29 August 2026"),
    "de": ("12. Jahrestagung der Gesellschaft für Hafentechnik\nEmden", "Tagung", "27.–29. August 2026"),
    "fr": ("12es Journées francophones des langages\nNantes", "Colloque", "27-29 août 2026"),
    "es": ("III Jornadas de Archivos Digitales\nSalamanca", "Congreso", "del 27 al 29 de agosto de 2026"),
    "ms": ("Persidangan Antarabangsa Sistem Pesisir\nKuching", "Seminar", "27-29 Ogos 2026"),
}


@pytest.mark.parametrize("form", ["colon", "dash", "dots", "bars"])
@pytest.mark.parametrize("lang", HELD)
def test_the_line_of_the_gathering_itself_is_of_the_main_matter(lang: str, form: str) -> None:
    head, line, days = HELD[lang]
    rows = [*STEPS[lang], (line, days)]
    over = HEADS[lang].strip().splitlines()[-1]
    text = f"{head}\n\n{over}\n" + "\n".join(FORMS[form](what, day) for what, day in rows) + "\n"
    held = [e for e in _shown(text, lang) if e["kind"] == "event"]
    assert [(e["start"], e["end"]) for e in held] == [("2026-08-27", "2026-08-29")]
    assert likeness(head.splitlines()[0], str(held[0]["title"])) > 0.7


@pytest.mark.parametrize(
    "head",
    [
        "WaterTech 2026, 19–21 October, Kuala Lumpur, Malaysia\nInternational Conference on Water Technology",
        "WaterTech 2026 – Call for Papers\n\nInternational Conference on Water Technology\n19–21 October\nKuala Lumpur",
        "Call for Papers: Conference on Water Technology (WaterTech 2026), Kuala Lumpur, Malaysia, 19–21 October",
    ],
)
def test_a_day_is_of_the_year_that_the_name_over_it_says(head: str) -> None:
    events = _shown(f"{head}\n\nPaper submission: 13 February\nCamera-ready: 8 May\n", "en")
    assert [e["start"] for e in events if e["kind"] == "event"] == ["2026-10-19"]


def test_a_date_in_figures_behind_a_numbered_things_label_is_a_date() -> None:
    events = _shown("Colloque sur l'eau, Liège\n\nSoumission des articles: 06/03/2026\nVersion: 08/05/2026\n", "fr")
    assert [e["start"] for e in events if e["kind"] == "deadline"] == ["2026-03-06", "2026-05-08"]


@pytest.mark.parametrize(
    "held", ["Open day", "Review meeting", "Opening session", "Results evening", "Open hearing 2, if required"]
)
def test_what_is_held_among_steps_stays_a_meeting(held: str) -> None:
    text = f"Written comments: 3 March 2026\n{held}: 11 March 2026, 6 pm\nRegistration of speakers: 20 March 2026\n"
    events = {str(e["start"])[:10]: e["kind"] for e in _shown(text, "en")}
    assert events["2026-03-11"] == "event"
