"""Several meetings in a list, in the many ways that lists are written: bullets or none, one line an item or more, pages."""

from __future__ import annotations

import html
import re
from datetime import date, time
from itertools import product

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.extract.inline import cuts_of
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
DAYS = [date(2025, 3, 3), date(2025, 3, 19), date(2025, 4, 7), date(2025, 5, 15)]
HOURS = [time(19, 30), time(20), time(10), time(19)]
MONTHS = {
    "en": ["March", "April", "May"],
    "de": ["März", "April", "Mai"],
    "fr": ["mars", "avril", "mai"],
    "es": ["marzo", "abril", "mayo"],
    "ms": ["Mac", "April", "Mei"],
    "id": ["Maret", "April", "Mei"],
}
WEEKDAYS = {
    "en": ["Monday", "Wednesday", "Monday", "Thursday"],
    "de": ["Montag,", "Mittwoch,", "Montag,", "Donnerstag,"],
    "fr": ["lundi", "mercredi", "lundi", "jeudi"],
    "es": ["lunes", "miércoles", "lunes", "jueves"],
    "ms": ["Isnin,", "Rabu,", "Isnin,", "Khamis,"],
    "id": ["Senin,", "Rabu,", "Senin,", "Kamis,"],
}
CLOCKS = {
    "en": ["7.30pm", "8pm", "10am", "7pm"],
    "de": ["19:30 Uhr", "20 Uhr", "10 Uhr", "19 Uhr"],
    "fr": ["19h30", "20h", "10h", "19h"],
    "es": ["19:30", "20:00", "10:00", "19:00"],
    "ms": ["7.30 malam", "8.00 malam", "10.00 pagi", "7.00 malam"],
    "id": ["pukul 19.30", "pukul 20.00", "pukul 10.00", "pukul 19.00"],
}
LEADS = {
    "en": "All meetings begin at 7.30pm.",
    "de": "Beginn ist jeweils um 19:30 Uhr.",
    "fr": "Toutes les réunions commencent à 19h30.",
    "es": "Todas las reuniones empiezan a las 19:30.",
    "ms": "Semua mesyuarat bermula jam 7.30 malam.",
    "id": "Semua rapat dimulai pukul 19.30.",
}
SETS = {
    "club": ("en", "What's on in 2025", ["Quiz Night|Village Hall", "Annual Dinner|The Red Lion", "Spring Fair|Church Green", "Committee meeting|Reading Room"]),
    "talks": ("en", "Geography seminar, spring 2025", ["Snow and memory|Dr A. Meyer (Bern)", "The last glacier of Norway|Prof. L. Tan", "Rivers that change their mind|Dr S. Okafor", "What stones remember|Jane Smith"]),
    "council": ("en", "Borough of Ashby: meetings in 2025", ["Planning Committee|Council Chamber", "Full Council|Civic Suite", "Audit Committee|Council Chamber", "Licensing Sub-Committee|Room 2"]),
    "verein": ("de", "Termine des Vereins 2025", ["Mitgliederversammlung|Gasthof Adler", "Vortragsabend|Bürgerhaus", "Frühlingsfest|Festplatz", "Stammtisch|Gasthof Adler"]),
    "mairie": ("fr", "Agenda 2025", ["Assemblée générale|Salle des fêtes", "Conférence|Médiathèque", "Concert de printemps|Église", "Réunion du bureau|Mairie"]),
    "centro": ("es", "Agenda de actividades 2025", ["Asamblea general|Casa de Cultura", "Charla sobre aves|Biblioteca", "Concierto de primavera|Plaza Mayor", "Reunión de la junta|Sede social"]),
    "takwim": ("ms", "Takwim Aktiviti 2025", ["Mesyuarat Agung Tahunan|Dewan Seri Jeram", "Ceramah Perdana|Masjid Jamek", "Hari Keluarga|Padang Awam", "Mesyuarat Jawatankuasa|Bilik Gerakan"]),
    "agenda": ("id", "Agenda Kegiatan 2025", ["Rapat Anggota Tahunan|Balai Desa", "Seminar Nasional|Aula Utama", "Hari Keluarga|Lapangan", "Rapat Pengurus|Ruang Rapat"]),
}  # fmt: skip
# {T}: the title, {D}: the day, {W}: the day with its weekday, {H}: the hour, {P}: the place or the speaker.
ITEMS = [
    "{D} – {T}, {P}, {H}",
    "{W}, {H}: {T}, {P}",
    "{T}, {D}, {H}, {P}",
    "{T} ({D}, {H}, {P})",
    "{T} – {D} – {H} – {P}",
    "{T}. {D}, {H}. {P}.",
    "{W}, {H}\n{T}, {P}",
    "{T}\n{W}, {H}, {P}",
    "{T}\n{W}, {H}\n{P}",
    "{W} {H}\n{T}\n{P}",
]
LISTS = ["* ", "1. ", "", "blank", "li", "div", "br"]
KNOWN_OPEN = {  # one title has the heading before its own name, or no article
    ("talks", "{T} – {D} – {H} – {P}", "blank"),
    *(("talks", "{T}. {D}, {H}. {P}.", how) for how in ("* ", "1. ", "li")),
}


def _day(code: str, day: date) -> str:
    month = MONTHS[code][day.month - 3]
    of = {"de": f"{day.day}. {month}", "es": f"{day.day} de {month} de"}.get(code, f"{day.day} {month}")
    return f"{of} {day.year}"


def _items(name: str, item: str, usual: bool = False) -> list[str]:
    code, _, entries = SETS[name]
    said = []
    for number, entry in enumerate(entries):
        title, place = entry.split("|")
        day = _day(code, DAYS[number])
        hour = "" if usual else CLOCKS[code][number]
        line = item.format(T=title, P=place, D=day, W=f"{WEEKDAYS[code][number]} {day}", H=hour)
        said.append(re.sub(r" +(?=[,:]|$)|(?: –|,)(?= *(?:[,.–:]|$))", "", line, flags=re.M))
    return said


def _written(said: list[str], how: str, over: str) -> str:
    pages = {"li": "<li>{}</li>", "div": "<div>{}</div>", "br": "{}<br>"}
    if how in pages:
        return f"<h1>{html.escape(over)}</h1>" + "\n".join(
            pages[how].format(html.escape(one).replace("\n", "<br>")) for one in said
        )
    bullets = [f"{n}. " if how == "1. " else how for n in range(1, len(said) + 1)]
    parted = "\n\n" if how == "blank" else "\n"
    inner = [
        one if how == "blank" else b + one.replace("\n", "\n" + " " * len(b))
        for b, one in zip(bullets, said, strict=True)
    ]
    return f"{over}\n\n{parted.join(inner)}\n"


def _wrong(name: str, text: str, hours: list[time]) -> list[str]:
    code, _, entries = SETS[name]
    read = [
        event_stream(one)
        for one in EXTRACTOR.extract(announcement("a", text, "2025-02-20", code, "html" if "<h1>" in text else None))
    ]
    shown = {one["start"]: one["title"] for one in read if one["confidence"] >= 0.5}
    wrong = []
    for entry, day, hour in zip(entries, DAYS, hours, strict=True):
        wanted = set(re.findall(r"\w+", entry.split("|")[0].casefold()))
        told = set(re.findall(r"\w+", shown.get(f"{day}T{hour:%H:%M}", "").casefold()))
        if len(wanted & told) * 2 < len(wanted):
            wrong.append(entry)
    return wrong


CASES = [
    pytest.param(*case, marks=[pytest.mark.xfail(strict=True)] if case in KNOWN_OPEN else [])
    for case in product(SETS, ITEMS, LISTS)
]


@pytest.mark.parametrize(("name", "item", "how"), CASES)
def test_each_item_of_a_list_is_a_meeting(name: str, item: str, how: str) -> None:
    assert _wrong(name, _written(_items(name, item), how, SETS[name][1]), HOURS) == []


@pytest.mark.parametrize(("name", "item", "how"), list(product(SETS, ITEMS[3:4] + ITEMS[7:], ["", "br"])))
def test_an_hour_over_a_list_is_that_of_its_items(name: str, item: str, how: str) -> None:
    code, over, _ = SETS[name]
    said = _written(_items(name, item, usual=True), how, over).replace("\n\n", f"\n\n{LEADS[code]}\n\n", 1)
    if how == "br":
        said = said.replace("</h1>", f"</h1><p>{LEADS[code]}</p>")
    assert _wrong(name, said, [HOURS[0]] * 4) == []


@pytest.mark.parametrize(("name", "item", "how"), list(product(SETS, ITEMS[:5], ["; ", " / ", " · "])))
def test_a_list_in_one_line_has_items_as_well(name: str, item: str, how: str) -> None:
    text = f"{SETS[name][1]}\n\n{how.join(_items(name, item))}.\n"
    assert _wrong(name, text, HOURS) == []


def test_what_leads_to_a_list_in_one_line_is_none_of_its_items() -> None:
    line = "Dates: Quiz Night, 3 March; Spring Fair, 5 April; Annual Dinner, 8 May"
    assert [line[a:b] for a, b in cuts_of(line, "en")] == [" ", "; ", "; "]
    assert cuts_of(line.replace("; Annual", "; and the Annual"), "en") == []
    assert cuts_of("Hearings on 3 March; 5 April; 8 May", "en") == []


def test_what_a_list_in_one_line_says_is_quoted_as_it_stood() -> None:
    text = "Dates for 2025\n\nQuiz Night, 3 March 2025 / Spring Fair, 5 April 2025 / Annual Dinner, 8 May 2025\n"
    for one in EXTRACTOR.extract(announcement("a", text, "2025-02-20", "en")):
        assert all(text[said.start : said.end] == said.quote for said in one.evidence)


def test_sentences_with_a_day_each_are_no_list() -> None:
    text = "Parish news\n\nThe church was full for the harvest supper on 3 March.\nOur thanks go to all who cooked on 4 March.\n"
    shown = [one for one in EXTRACTOR.extract(announcement("a", text, "2025-03-20", "en")) if one.confidence >= 0.5]
    assert not any("thanks" in one.title.casefold() for one in shown)
