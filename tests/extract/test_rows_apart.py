"""Rows that say only where or remark on one day are named by what stands over them or before them."""

from __future__ import annotations

from itertools import product

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
DAYS = {
    "en": ["Monday 10 March", "Saturday 22 March", "Thursday 3 April"],
    "de": ["Montag, 10. März", "Samstag, 22. März", "Donnerstag, 3. April"],
    "fr": ["lundi 10 mars", "samedi 22 mars", "jeudi 3 avril"],
    "es": ["lunes 10 de marzo", "sábado 22 de marzo", "jueves 3 de abril"],
    "ms": ["Isnin, 10 Mac", "Sabtu, 22 Mac", "Khamis, 3 April"],
    "id": ["Senin, 10 Maret", "Sabtu, 22 Maret", "Kamis, 3 April"],
}
CLOCK = {"en": "7.30 pm", "de": "19:30 Uhr", "fr": "19h30", "es": "19:30", "ms": "7.30 malam", "id": "pukul 19.30"}
STARTS = ["2025-03-10T19:30", "2025-03-22T19:30", "2025-04-03T19:30"]
TOWNS = ["Vienna", "Singapore", "Oslo"]
HALLS = {
    "en": ["Village Hall", "Lecture Theatre 3", "Conference Room 4"],
    "de": ["Stadthalle", "Hörsaal 3", "Saal 4"],
    "fr": ["Salle des fêtes", "Salle Dussane", "Amphithéâtre 3"],
    "es": ["Casa de la Cultura", "Sala 4", "Centro Cívico"],
    "ms": ["Dewan Serbaguna", "Bilik Mesyuarat 4", "Dewan Seri Jeram"],
    "id": ["Gedung Serbaguna", "Ruang Rapat 4", "Aula Kantor Desa"],
}
OVER = {
    "en": ["Men Should Weep", "Radio for absolute beginners", "Workshop on soil carbon"],
    "de": ["Der zerbrochne Krug", "Nähen für Anfänger", "Infoabend zur Umgehung"],
    "fr": ["Le Malade imaginaire", "Couture pour débutants", "Atelier sur les sols"],
    "es": ["La casa de Bernarda Alba", "Costura para principiantes", "Taller sobre suelos"],
    "ms": ["Asas jahitan untuk pemula", "Bengkel kesihatan tanah"],
    "id": ["Menjahit untuk pemula", "Lokakarya kesehatan tanah"],
}
LAYOUTS = [
    ("- {day}, {clock}, {where}", HALLS),
    ("{day} – {clock} – {where}", HALLS),
    ("{day}, {clock}, {where}", None),
    ("({n}) {where}, {day}, {clock}", None),
]


def _read(text: str, lang: str) -> dict[str | None, str]:
    said = announcement("rows", text, "2025-02-25", lang, None)
    return {event_stream(c)["start"]: c.title for c in EXTRACTOR.read(said).candidates}


@pytest.mark.parametrize(
    ("lang", "over", "layout", "halls"),
    [(lang, over, *way) for lang, names in OVER.items() for over, way in product(names, LAYOUTS)],
)
def test_rows_that_only_say_where(lang: str, over: str, layout: str, halls: dict[str, list[str]] | None) -> None:
    places = halls[lang] if halls else TOWNS
    rows = (
        layout.format(day=d, clock=CLOCK[lang], where=w, n=n) for d, w, n in zip(DAYS[lang], places, "abc", strict=True)
    )
    found = _read(f"{over}\n\n" + "\n".join(rows) + "\n", lang)
    assert {start: over.split()[-1] in found[start] for start in STARTS} == dict.fromkeys(STARTS, True)


@pytest.mark.parametrize("hall", HALLS["en"])
@pytest.mark.parametrize("name", ["Spring Concert", "Pub quiz"])
def test_a_second_evening_has_the_name_of_the_first(name: str, hall: str) -> None:
    days = DAYS["en"]
    text = f"Harbour Singers\n\nGeneral Meeting: {days[0]}, 7.30 pm, Scout Hut\n{name}: {days[1]}, 7.30 pm, St Mary's Church\n"
    found = _read(f"{text}{days[2]}, 7.30 pm, {hall}\n", "en")
    assert found[STARTS[2]] == found[STARTS[1]]


@pytest.mark.parametrize("remark", ["doors open earlier", "note the hour", "bring your own mug", "wear red"])
@pytest.mark.parametrize("over", ["Spring concert", "Board of Trustees regular meetings", "Author readings"])
def test_a_remark_on_one_day_is_no_name(over: str, remark: str) -> None:
    a, b, c = DAYS["en"]
    found = _read(f"{over}\n\n- {a}, 7.30 pm\n- {b}, 7.30 pm – {remark}\n- {c}, 7.30 pm\n", "en")
    assert remark.casefold() not in {title.casefold() for title in found.values()}
    assert found[STARTS[1]] == found[STARTS[0]]


def test_the_third_item_is_no_copyright() -> None:
    a, b, c = DAYS["en"]
    rows = f"(a) Sports Day: {a}, 7.30 pm\n(b) Book sale: {b}, 7.30 pm\n(c) Beach clean: {c}, 7.30 pm\n"
    assert _read(f"Dates for your diary\n\n{rows}", "en")[STARTS[2]] == "Beach clean"
