"""A name may stand behind its day: "Ministers will meet in Oslo on 12 June. The Nordic Energy Summit will be opened by …"."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_NAMES = ("Nordic Energy Summit", "Pacific Health Ministers' Meeting", "ASEAN Defence Senior Officials' Meeting-Plus")
_COMING = (
    "Ministers from ten countries will meet in Oslo on 12 June 2025.",
    "Some 300 delegates are expected in Oslo on 12 June 2025 to talk about fish.",
)
_TO_COME = (
    "The {N} will be held at the Grand Hotel.",
    "The {N} will be chaired by Norway's minister of energy.",
    "They will attend the {N}, which is held every two years.",
    "It will be the first {N} since 2019.",
)
_TODAY = (
    "OSLO, 12 June 2025 – Ministers from ten countries met here today.",
    "OSLO, 12 June 2025 – Senior officials were back in session today, now with partners from Japan.",
)
_HELD = (
    "The {N} was held at the Grand Hotel.",
    "The {N}, hosted by Norway, discussed fuel prices.",
    "The occasion was the {N}.",
)
_OTHERS = (
    ("de", "Minister aus zehn Ländern treffen sich am 12. Juni 2025 in Oslo. Der {N} wird von Norwegen geleitet."),
    ("fr", "Les ministres de dix pays se réuniront le 12 juin 2025 à Oslo. Le {N} sera présidé par la Norvège."),
    (
        "es",
        "Los ministros de diez países se reunirán el 12 de junio de 2025 en Oslo. El {N} será presidido por Noruega.",
    ),
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, language: str, published: str) -> list[tuple[str, str | None]]:
    found = extractor.extract(read.announcement("a", text, published, language, None))
    return [(one.title, one.span.stream()[0]) for one in found if one.confidence >= 0.5]


def _is(shown: list[tuple[str, str | None]], name: str) -> bool:
    return [(name.split("'")[0] in title, day) for title, day in shown] == [(True, "2025-06-12")]


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("then", _TO_COME)
@pytest.mark.parametrize("first", _COMING)
def test_what_is_to_come(extractor: Extractor, first: str, then: str, name: str) -> None:
    assert _is(_shown(extractor, f"{first} {then.format(N=name)}", "en", "2025-06-04"), name)


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("then", _HELD)
@pytest.mark.parametrize("first", _TODAY)
def test_what_was_held_today(extractor: Extractor, first: str, then: str, name: str) -> None:
    assert _is(_shown(extractor, f"{first} {then.format(N=name)}", "en", "2025-06-12"), name)


def test_a_gathering_with_its_own_day_beside_it_is_another(extractor: Extractor) -> None:
    text = (
        "OSLO, 12 June 2025 – Two days after closing the World Fisheries Forum on Tuesday, the delegates were back in session "
        "today. The Nordic Energy Summit (NES) was held at the Grand Hotel."
    )
    assert ("Nordic Energy Summit (NES)", "2025-06-12") in _shown(extractor, text, "en", "2025-06-12")


@pytest.mark.parametrize(("language", "text"), _OTHERS)
def test_in_other_languages(extractor: Extractor, language: str, text: str) -> None:
    name = "Nordic Energy Summit"
    assert _is(_shown(extractor, text.format(N=name), language, "2025-06-04"), name)


@pytest.mark.parametrize(
    "then",
    [
        "The Nordic Energy Summit will be held in Turku.",
        "The Nordic Energy Summit opens on 3 September 2025.",
    ],
)
def test_what_is_held_later_is_not_what_they_met_for(extractor: Extractor, then: str) -> None:
    shown = _shown(extractor, f"{_TODAY[0]} {then}", "en", "2025-06-12")
    assert ("Nordic Energy Summit", "2025-06-12") not in shown
