"""Of several gatherings of its sentence a day is told of the one that is new, or that has no day yet."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_LEAD = "The Harbour Trust will hold {name} in Turku on 16 May."
_NAMES = (("the Regional Security Forum", "forum"), ("its annual general meeting", "meeting"))
_BESIDE = (
    "A press briefing will follow the {short} on 20 May.",
    "A press briefing will precede the {short} on 20 May.",
    "The {short} will be followed by a press briefing in Riga on 20 May.",
    "A press briefing, the first since the {short}, opens in Riga on 20 May.",
    "A press briefing in preparation for the {short} will be held in Riga on 20 May.",
    "Before the {short}, there will be a press briefing on 20 May.",
    "During the {short}, Anna Weber will speak at a press briefing on 20 May.",
    "On 20 May, ahead of the {short}, the Harbour Trust will hold a press briefing in Riga.",
    "A press briefing will discuss the results of the {short} on 20 May.",
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, language: str = "en") -> dict[str, list[str]]:
    """The titles of each day."""
    shown: dict[str, list[str]] = {}
    for one in extractor.extract(read.announcement("a", text, "2026-02-25", language, None)):
        start = one.span.stream()[0]
        if one.confidence >= 0.5 and start is not None:
            shown.setdefault(start, []).append(one.title.casefold())
    return shown


@pytest.mark.parametrize("said", _BESIDE)
@pytest.mark.parametrize(("name", "short"), _NAMES)
def test_a_day_is_told_of_what_is_new(extractor: Extractor, name: str, short: str, said: str) -> None:
    text = f"{_LEAD.format(name=name)}\n\n{said.format(short=short)}"
    shown = _shown(extractor, text)
    assert shown.keys() == {"2026-05-16", "2026-05-20"}
    assert [short in title for title in shown["2026-05-16"]] == [True]
    assert ["briefing" in title for title in shown["2026-05-20"]] == [True]


@pytest.mark.parametrize(("name", "short"), _NAMES)
@pytest.mark.parametrize(
    "said",
    [
        "The next {short} will be held in Riga on 3 March 2027.",
        "Members agreed to hold the next {short} on 3 March 2027.",
    ],
)
def test_the_next_one_is_another_meeting(extractor: Extractor, name: str, short: str, said: str) -> None:
    shown = _shown(extractor, f"{_LEAD.format(name=name)}\n\n{said.format(short=short)}")
    assert {day: len(titles) for day, titles in shown.items()} == {"2026-05-16": 1, "2027-03-03": 1}
    assert all(short in title for titles in shown.values() for title in titles)


_LANGUAGES = (
    ("de", "Hamburg ist am 16. Mai 2026 Gastgeber des Ostseegipfels.", "Ein Workshop folgt am 20. Mai 2026 auf den Gipfel."),
    ("de", "Hamburg ist am 16. Mai 2026 Gastgeber des Ostseegipfels.", "Dem Gipfel geht am 20. Mai 2026 ein Workshop voraus."),
    ("de", "Hamburg ist am 16. Mai 2026 Gastgeber des Ostseegipfels.", "Die Ergebnisse des Gipfels werden am 20. Mai 2026 bei einem Workshop vorgestellt."),
    ("fr", "Lyon accueillera le Forum régional de sécurité le 16 mai 2026.", "Un workshop suivra le forum le 20 mai 2026."),
    ("fr", "Lyon accueillera le Forum régional de sécurité le 16 mai 2026.", "Le forum sera précédé d'un workshop le 20 mai 2026."),
    ("fr", "Lyon accueillera le Forum régional de sécurité le 16 mai 2026.", "Un workshop examinera les résultats du forum le 20 mai 2026."),
    ("es", "Lima acogerá el Foro Regional de Seguridad el 16 de mayo de 2026.", "Un workshop seguirá al foro el 20 de mayo de 2026."),
    ("es", "Lima acogerá el Foro Regional de Seguridad el 16 de mayo de 2026.", "El foro irá seguido de un workshop en Quito el 20 de mayo de 2026."),
    ("ms", "Kuching akan menjadi tuan rumah Forum Keselamatan Serantau pada 16 Mei 2026.", "Selepas forum itu, sebuah bengkel akan diadakan pada 20 Mei 2026."),
    ("id", "Medan akan menjadi tuan rumah Forum Keamanan Kawasan pada 16 Mei 2026.", "Sebelum forum itu, sebuah lokakarya akan digelar pada 20 Mei 2026."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "lead", "said"), _LANGUAGES)
def test_a_day_is_told_of_what_is_new_in_all_languages(
    extractor: Extractor, language: str, lead: str, said: str
) -> None:
    shown = _shown(extractor, f"{lead}\n\n{said}", language)
    workshop = " ".join(shown["2026-05-20"])
    assert any(word in workshop for word in ("workshop", "bengkel", "lokakarya"))
    assert not any(word in workshop for word in ("gipfel", "forum", "foro"))


_MINISTERS = (
    ("de", "Hamburg ist am 16. Mai 2026 Gastgeber des Ostseegipfels.", "Vor dem Gipfel treffen sich die Minister am 20. April 2026 in Bremen."),
    ("fr", "Lyon accueillera le Forum régional de sécurité le 16 mai 2026.", "Avant le forum, les ministres se réuniront à Nice le 20 avril 2026."),
    ("es", "Lima acogerá el Foro Regional de Seguridad el 16 de mayo de 2026.", "Antes del foro, los ministros se reunirán en Quito el 20 de abril de 2026."),
    ("ms", "Kuching akan menjadi tuan rumah Forum Keselamatan Serantau pada 16 Mei 2026.", "Sebelum forum itu, para menteri akan bermesyuarat pada 20 April 2026."),
    ("ms", "Kuching akan menjadi tuan rumah Forum Keselamatan Serantau pada 16 Mei 2026.", "Kedua-dua pihak akan bertemu di Ipoh pada 20 April 2026."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "lead", "said"), _MINISTERS)
def test_ministers_who_meet_before_a_gathering_hold_another(
    extractor: Extractor, language: str, lead: str, said: str
) -> None:
    shown = _shown(extractor, f"{lead}\n\n{said}", language)
    assert len(shown["2026-04-20"]) == 1
    assert not any(word in shown["2026-04-20"][0] for word in ("gipfel", "forum", "foro"))


def test_the_day_of_this_one_may_be_told_after_that_of_the_next(extractor: Extractor) -> None:
    text = (
        "Anna Weber will chair the Regional Security Forum in Turku.\n\nThe next forum will be held in Riga on 3 March 2027.\n\n"
        "The forum will be held in Turku on 16 May 2026."
    )
    shown = _shown(extractor, text)
    assert {day: len(titles) for day, titles in shown.items()} == {"2026-05-16": 1, "2027-03-03": 1}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "La présidente Hélène Holm prendra sa retraite le 30 juin."),
        ("de", "Der Vertrag läuft bis zum 30. November 2026."),
    ],
)
def test_what_ends_then_is_no_meeting(extractor: Extractor, language: str, said: str) -> None:
    assert not _shown(extractor, said, language)


def test_what_is_signed_off_on_is_no_signing(extractor: Extractor) -> None:
    text = "The forum, on 22 and 23 October, will sign off on the rescue group."
    assert not any("signing" in title for titles in _shown(extractor, text).values() for title in titles)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "The Harbour Congress comes to Bristol. It opens on 16 May with a keynote by Ann Lee.", "harbour congress"),
        ("en", "The Harbour Congress closes on 16 May with a dinner and a concert.", "harbour congress"),
        ("de", "Der Hafenkongress findet in Bremen statt. Er beginnt am 16. Mai mit einem Empfang.", "hafenkongress"),
        ("fr", "Le Congrès du port se tiendra à Nantes. Il s'ouvrira le 16 mai par une conférence.", "congrès du port"),
        ("es", "El Congreso del Puerto será en Lima. Comenzará el 16 de mayo con una charla.", "congreso del puerto"),
    ],
)  # fmt: skip
def test_what_a_gathering_opens_with_is_no_new_one(extractor: Extractor, language: str, text: str, title: str) -> None:
    assert _shown(extractor, text, language) == {"2026-05-16": [title]}
