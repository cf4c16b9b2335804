"""Pages of several events: what stands in one block is said of its own event, whatever else the block has or lacks."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.blocks import DAY, END, NAME, Page, find_blocks
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
NAMES = {
    "en": ["Shipwrights and Smugglers", "Life after Concrete", "Annual Forum of Small Ports", "Build a Boat Day"],
    "de": ["Gold der Kelten", "Leben nach dem Beton", "Jahrestagung der Archivare", "Stille Post"],
    "fr": ["L'or des Celtes", "Après le béton", "Colloque Villes portuaires", "Le long chemin"],
    "es": ["El oro de los celtas", "Entre bastidores", "Foro de Puertos Pequeños", "El largo camino"],
    "ms": ["Emas Zaman Dahulu", "Selepas Konkrit", "Seminar Warisan Negeri", "Cerita Sungai"],
    "id": ["Emas Zaman Dahulu", "Setelah Beton", "Forum Pelabuhan Kecil", "Cerita Sungai"],
}
DAYS = {
    "en": ["10 March 2026", "21 March 2026", "2 April 2026", "12 April 2026"],
    "de": ["10. März 2026", "21. März 2026", "2. April 2026", "12. April 2026"],
    "fr": ["10 mars 2026", "21 mars 2026", "2 avril 2026", "12 avril 2026"],
    "es": ["10 de marzo de 2026", "21 de marzo de 2026", "2 de abril de 2026", "12 de abril de 2026"],
    "ms": ["10 Mac 2026", "21 Mac 2026", "2 April 2026", "12 April 2026"],
    "id": ["10 Maret 2026", "21 Maret 2026", "2 April 2026", "12 April 2026"],
}
HOURS = {
    "en": ["6.30pm", "7pm", "10am", "2pm"],
    "de": ["18:30 Uhr", "19 Uhr", "10 Uhr", "14 Uhr"],
    "fr": ["18h30", "19h", "10h", "14h"],
    "es": ["18:30 horas", "19:00 horas", "10:00 horas", "14:00 horas"],
    "ms": ["6.30 petang", "7.00 malam", "10.00 pagi", "2.00 petang"],
    "id": ["18.30 WIB", "19.00 WIB", "10.00 WIB", "14.00 WIB"],
}
REST = {  # a room, a teaser, a button, that it is off
    "en": ("Lower Gallery", "A look at what ten years have taught us.", "Read more", "CANCELLED"),
    "de": ("Raum 2.14", "Ein Blick auf das, was zehn Jahre gelehrt haben.", "Mehr", "ABGESAGT"),
    "fr": ("Salle 2.14", "Un regard sur ce que dix années ont appris.", "En savoir plus", "ANNULÉ"),
    "es": ("Sala 2.14", "Una mirada a lo que nos enseñaron diez años.", "Leer más", "CANCELADO"),
    "ms": ("Bilik 2.14", "Pandangan tentang pengajaran sepuluh tahun.", "Baca lagi", "DIBATALKAN"),
    "id": ("Ruang 2.14", "Pandangan tentang pelajaran sepuluh tahun.", "Selengkapnya", "DIBATALKAN"),
}
STARTS = ["2026-03-10T18:30", "2026-03-21T19:00", "2026-04-02T10:00", "2026-04-12T14:00"]
# {N}: the name, {D}: the day, {H}: its hour; what stands in braces of its own comes in some blocks only.
BUILDS = [
    "{N}\n{D}, {H}\n{room}{teaser}{button}",
    "{N}\n{D}\n{H}\n{room}{off}{teaser}{button}",
    "{D}\n{N}\n{H}\n{room}{off}{teaser}{button}",
    "{D}, {H}\n{N}\n{room}{teaser}{button}",
    "{N}\n{teaser}{D} | {H}\n{off}{button}",
]


def blocks(build: str, language: str, heading: str = "{}", part: str = "{}") -> str:
    """Four events of one build, each with other lines beside; the second is off where the build says so."""
    room, teaser, button, off = (f"{line}\n" for line in REST[language])
    some = [(room, "", button, ""), ("", teaser, button, off), (room, teaser, "", ""), ("", teaser, button, "")]
    told = []
    for name, day, hour, (where, said, more, state) in zip(
        NAMES[language], DAYS[language], HOURS[language], some, strict=True
    ):
        filled = build.format(
            N=heading.format(name), D=day, H=hour, room=where, teaser=said, button=more, off=state
        ).rstrip()
        told.append(part.format(filled))
    return "\n".join(told)


def read(text: str, language: str | None, genre: str | None = None) -> list[tuple[object, ...]]:
    """What users see: the beginning, the words of the title and whether it is off."""
    told = EXTRACTOR.read(announcement("page", text, "2026-02-02", language, genre)).candidates
    events = map(event_stream, told)
    return sorted((e["start"], e["title"], e["status"]) for e in events if e["confidence"] >= 0.5)


def wanted(build: str, language: str) -> list[tuple[object, ...]]:
    off = [number == 1 and "{off}" in build for number in range(4)]
    told = zip(STARTS, NAMES[language], off, strict=True)
    return [(start, name, "cancelled" if gone else "confirmed") for start, name, gone in told]


@pytest.mark.parametrize("language", list(NAMES))
@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("parted", ["blank lines", "nothing", "markup"])
def test_each_block_is_an_event(build: str, language: str, parted: str) -> None:
    if parted == "markup":
        marked = blocks(build.replace("\n", "<br>"), language, "</p><h3>{}</h3><p>", "<article><p>{}</p></article>")
        text, genre = (
            f"<html lang={language}><body><h1>What's on</h1>{marked}</body></html>".replace("\n", "<br>"),
            "html",
        )
    else:
        between = "{}\n" if parted == "blank lines" else "{}"
        text, genre = "What's on\n\n" + blocks(build, language, part=between), None
    found = read(text, None if genre else language, genre)
    assert [(start, state) for start, _, state in found] == [(s, state) for s, _, state in wanted(build, language)]
    for (_, title, _), (_, name, _) in zip(found, wanted(build, language), strict=True):
        assert str(title).split()[-1] == str(name).split()[-1]


def test_a_weekday_and_an_hour_under_a_badge_are_its_day_and_hour() -> None:
    text = "Upcoming meetings\n\n14\nApr\nPlanning Committee\nTuesday, 7.00 pm\nAgenda published 7 April\n\n21\nApr\nLicensing Sub-Committee\nTuesday, 10.00 am\nCANCELLED\n\n5\nMay\nAudit Committee\nTuesday, 6.30 pm\n"
    assert [(start, state) for start, _, state in read(text, "en")] == [
        ("2026-04-14T19:00", "confirmed"),
        ("2026-04-21T10:00", "cancelled"),
        ("2026-05-05T18:30", "confirmed"),
    ]


def test_the_kind_of_an_event_is_not_its_name() -> None:
    text = "What's on\n\nTalk\nShipwrights and Smugglers\n14 May 2026, 18:30\nBook now\n\nFamily\nBuild a Boat Day\n23 May 2026, 11:00\n\nTour\nBehind the Curtain\n27 May 2026, 14:00\nBook now\n"
    assert [title for _, title, _ in read(text, "en")] == [
        "Shipwrights and Smugglers",
        "Build a Boat Day",
        "Behind the Curtain",
    ]


def test_several_lines_under_a_day_are_a_diary_and_no_block() -> None:
    said = [
        "1 May",
        "The first of many things",
        "And a second one too",
        "Then there is a third",
        "2 May",
        "One more of these",
    ]
    roles = [DAY, NAME, NAME, NAME, DAY, NAME]
    assert find_blocks(Page(said, roles, {}, lambda n: False)) == []


def test_another_part_of_a_page_is_read_by_itself() -> None:
    said = ["1 May", "Fair", "", "9 May", "Talk", "", "Past events", "Quiz", "1 April", "", "Dinner", "9 April"]
    roles = [DAY, NAME, "", DAY, NAME, "", END, NAME, DAY, "", NAME, DAY]
    found = find_blocks(Page(said, roles, {}, lambda n: False))
    assert [[(said[e.day], said[e.name]) for e in events] for events in found] == [
        [("1 May", "Fair"), ("9 May", "Talk")],
        [("1 April", "Quiz"), ("9 April", "Dinner")],
    ]
