"""Under each of several days stand entries that say their hour behind what is held: a row each, on the day over it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.daybook import daybook
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())
# The days, the hours as they are said, what is held, and where; the hours of all are 9:30, 14:00, 11:15 and 19:30.
SAID = {
    "en": (
        ["Monday 2 February 2026", "Tuesday 3 February 2026"],
        ["9.30am", "2.00pm", "11.15am", "7.30pm"],
        ["Public Accounts Committee", "Standing Committee on Health", "Budget hearing", "Works panel"],
        ["Room 2", "Council Chamber", "Room 4", "Town Hall"],
    ),
    "de": (
        ["Montag, 2. Februar 2026", "Dienstag, 3. Februar 2026"],
        ["9.30 Uhr", "14 Uhr", "11.15 Uhr", "19.30 Uhr"],
        ["Haushaltsausschuss", "Ausschuss für Gesundheit", "Anhörung zum Etat", "Bauausschuss"],
        ["Saal 2", "Ratssaal", "Raum 4", "Rathaus"],
    ),
    "fr": (
        ["Lundi 2 février 2026", "Mardi 3 février 2026"],
        ["9 h 30", "14 h", "11 h 15", "19 h 30"],
        ["Commission des finances", "Commission de la santé", "Audition sur le budget", "Conseil municipal"],
        ["salle 2", "salle du conseil", "salle 4", "mairie"],
    ),
    "es": (
        ["Lunes 2 de febrero de 2026", "Martes 3 de febrero de 2026"],
        ["9:30 h", "14:00 h", "11:15 h", "19:30 h"],
        ["Comisión de Hacienda", "Comisión de Sanidad", "Audiencia sobre el presupuesto", "Pleno municipal"],
        ["Sala 2", "Salón de Plenos", "Sala 4", "Ayuntamiento"],
    ),
    "ms": (
        ["Isnin, 2 Februari 2026", "Selasa, 3 Februari 2026"],
        ["9.30 pagi", "2.00 petang", "11.15 pagi", "7.30 malam"],
        ["Jawatankuasa Kira-kira Wang", "Jawatankuasa Kesihatan", "Mesyuarat Belanjawan", "Mesyuarat Penuh Majlis"],
        ["Bilik 2", "Dewan Majlis", "Bilik 4", "Dewan Bandaran"],
    ),
    "id": (
        ["Senin, 2 Februari 2026", "Selasa, 3 Februari 2026"],
        ["09.30 WIB", "14.00 WIB", "11.15 WIB", "19.30 WIB"],
        ["Rapat Komisi Anggaran", "Rapat Komisi Kesehatan", "Dengar pendapat anggaran", "Rapat paripurna"],
        ["Ruang 2", "Ruang Sidang", "Ruang 4", "Balai Kota"],
    ),
}
HEADING = {
    "en": "Committee meetings",
    "de": "Sitzungen der Ausschüsse",
    "fr": "Réunions des commissions",
    "es": "Sesiones de las comisiones",
    "ms": "Mesyuarat jawatankuasa",
    "id": "Rapat komisi",
}
HOURS = ["09:30", "14:00", "11:15", "19:30"]
LAYOUTS = {
    "name, then place and hour": ("\n\n", "{name}\n{place}, {hour}"),
    "name, then hour and place": ("\n\n", "{name}\n{hour}, {place}"),
    "hour, name, place": ("\n\n", "{hour}\n{name}\n{place}"),
    "name, hour": ("\n\n", "{name}\n{hour}"),
    "two lines each, no blank between": ("\n", "{name}\n{place}, {hour}"),
    "lines with commas": ("\n", "{name}, {place}, {hour}"),
    "lines with dashes": ("\n", "{name} – {hour} – {place}"),
    "bullets": ("\n", "- {name}, {hour}, {place}"),
}
# One of the four entries is too little sure: the language, the layout, and what the days stand over.
OPEN = {(language, way, "\n", 2) for language in ("es", "ms") for way in ("name, then hour and place", "name, hour")}
OPEN |= {("es", "name, then place and hour", "\n", 2), ("es", "name, then place and hour", "\n\n", 1)}
OPEN |= {("es", "two lines each, no blank between", "\n\n", 1)}


def _starts(text: str, language: str) -> list[str | None]:
    found = EXTRACTOR.extract(read.announcement("a", text, "2026-01-20", language))
    return sorted(event["start"] for c in found if (event := event_stream(c))["confidence"] >= 0.5)


@pytest.mark.parametrize("many", [2, 1], ids=["two and two", "one and three"])
@pytest.mark.parametrize("over", ["\n", "\n\n"], ids=["right over them", "over a blank line"])
@pytest.mark.parametrize("way", LAYOUTS)
@pytest.mark.parametrize("language", SAID)
def test_each_entry_has_the_day_over_it(
    language: str, way: str, over: str, many: int, request: pytest.FixtureRequest
) -> None:
    if (language, way, over, many) in OPEN:
        request.applymarker(pytest.mark.xfail(strict=True))
    days, hours, names, places = SAID[language]
    between, form = LAYOUTS[way]
    entries = [form.format(name=n, place=p, hour=h) for n, p, h in zip(names, places, hours, strict=True)]
    text = f"{HEADING[language]}\n\n" + "".join(
        f"{day}{over}{between.join(part)}\n\n" for day, part in zip(days, (entries[:many], entries[many:]), strict=True)
    )
    wanted = [f"2026-02-0{2 if k < many else 3}T{hour}" for k, hour in enumerate(HOURS)]
    assert _starts(text, language) == sorted(wanted)


def test_one_entry_a_day_makes_no_daybook() -> None:
    lines = ["2 May", "Walk", "2.30 pm", "", "9 May", "Fair", "10 am", "", "16 May", "Quiz", "8 pm"]
    assert daybook(lines, {}, lambda s: s.endswith("May"), lambda s: [0] if s.endswith("m") else []) == {}


def test_hours_that_lead_their_lines_make_no_daybook() -> None:
    lines = ["2 May", "10 am Arrival", "11 am Opening", "", "3 May", "9 am Walk", "5 pm Closing"]
    assert daybook(lines, {}, lambda s: s.endswith("May"), lambda s: [0] if s[0].isdigit() and "m " in s else []) == {}
