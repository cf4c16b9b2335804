"""A line that says what is held, and then only where on which day, tells of one such meeting a day."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_HELD = (("Open days", "Open day"), ("CEMETERY SUNDAYS 2025", "Cemetery Sunday"), ("Flu clinics", "Flu clinic"))
_PLACES = (("Thornbury", "Yate"), ("Village Hall", "Library"), ("St Mary's", "Holy Trinity"))
_SAID = (
    "{held}: {one} July 6, {other} July 13.",
    "{held}: {one} 6 July, {other} 13 July, all welcome.",
    "{held}: 6 July {one}, 13 July {other}.",
    "{held}: 6 July ({one}), 13 July ({other}).",
    "{held}: 6 July at {one} and 13 July at {other}.",
    "{held}: {one} (6 July) and {other} (13 July).",
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, language: str = "en") -> list[tuple[str, str | None]]:
    found = extractor.extract(read.announcement("a", text, "2025-03-16", language, None))
    return sorted((one.title, one.span.stream()[0]) for one in found if one.confidence >= 0.5)


@pytest.mark.parametrize(("held", "title"), _HELD)
@pytest.mark.parametrize(("one", "other"), _PLACES)
@pytest.mark.parametrize("said", _SAID)
def test_each_day_is_one_of_what_is_held(
    extractor: Extractor, held: str, title: str, one: str, other: str, said: str
) -> None:
    text = f"PARISH NEWS\n\n{said.format(held=held, one=one, other=other)}\n\nBoxes may be left at the hall."
    told = [(f"{title}: {one}", "2025-07-06"), (f"{title}: {other}", "2025-07-13")]
    assert _shown(extractor, text) == sorted(told)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Infoabende: Ulm 6. Juli, Aalen 13. Juli."),
        ("de", "Bürgerversammlungen: am 6. Juli in Ulm und am 13. Juli in Aalen."),
        ("fr", "Réunions publiques : Lyon le 6 juillet, Bron le 13 juillet."),
        ("fr", "Lotos : 6 juillet à Lyon, 13 juillet à Bron."),
        ("es", "Conciertos: Lugo (6 de julio) y Vigo (13 de julio)."),
        ("ms", "Taklimat: 6 Julai di Ipoh, 13 Julai di Taiping."),
        ("id", "Sosialisasi: Medan 6 Juli, Binjai 13 Juli."),
    ],
)
def test_so_it_is_in_other_languages(extractor: Extractor, language: str, said: str) -> None:
    text = f"INFO\n\n{said}\n\nTel. 012 345 678"
    assert {day for _, day in _shown(extractor, text, language)} == {"2025-07-06", "2025-07-13"}


@pytest.mark.parametrize(
    "said",
    [
        "Birthdays: Ann July 6, Bob July 13.",
        "Bin collections: Thornbury July 6, Yate July 13.",
        "Closures: Library July 6, Museum July 13.",
    ],
)
def test_what_is_no_gathering_is_held_nowhere(extractor: Extractor, said: str) -> None:
    assert _shown(extractor, f"NEWS\n\n{said}\n\nTel. 012 345 678") == []
