"""The year that a sentence says of its gathering is that of its day; what is yet to be held today is to come."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, published: str, language: str = "en") -> list[tuple[str | None, str]]:
    found = extractor.extract(read.announcement("a", text, published, language, None))
    return [(one.span.stream()[0], one.status.value) for one in found if one.confidence >= 0.5]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The 2027 festival will be held on August 9-11."),
        ("en", "Dates for the 2027 festival are August 9-11."),
        ("en", "In 2027, the festival will take place from 9 to 11 August."),
        ("en", "Vinexpo Asia 2027 will be held from 9 to 11 August in Singapore."),
        ("en", "The next congress is in Lyon. The 2027 edition will run from August 9 to 11."),
        ("de", "Das Stadtfest 2027 findet vom 9. bis 11. August statt."),
        ("de", "2027 findet das Stadtfest vom 9. bis 11. August statt."),
        ("fr", "Le festival 2027 aura lieu du 9 au 11 août à Lyon."),
        ("fr", "En 2027, le salon aura lieu du 9 au 11 août."),
        ("es", "El festival de 2027 se celebrará del 9 al 11 de agosto en Lugo."),
        ("es", "La edición de 2027 será del 9 al 11 de agosto."),
        ("ms", "Festival Layang-layang 2027 akan diadakan pada 9 hingga 11 Ogos di Melaka."),
        ("id", "Festival Danau Toba 2027 akan digelar pada 9-11 Agustus di Parapat."),
    ],
)
def test_the_year_of_an_edition_is_that_of_its_days(extractor: Extractor, language: str, said: str) -> None:
    assert _shown(extractor, said, "2026-05-10", language) == [("2027-08-09", "confirmed")]


@pytest.mark.parametrize(
    "said",
    ["The 2027 budget hearing will be held on 9 August.", "The programme of the 2027 festival is shown on 9 August."],
)
def test_the_year_of_something_else_is_not(extractor: Extractor, said: str) -> None:
    assert ("2027-08-09", "confirmed") not in _shown(extractor, said, "2026-05-10")


@pytest.mark.parametrize("name", ["whist drive", "talent night", "council meeting"])
@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("The {} planned for tonight has been called off.", "cancelled"),
        ("The {} scheduled for Thursday will not now take place.", "cancelled"),
        ("The {} arranged for this evening has had to be cancelled.", "cancelled"),
        ("A {} will be held in the town hall tonight.", "confirmed"),
        ("A {} will be held in the town hall today.", "confirmed"),
    ],
)
def test_what_is_yet_to_be_held_today_is_to_come(extractor: Extractor, name: str, said: str, status: str) -> None:
    text = f"SWINTON\n\n{said.format(name)}\n\nThe hall is open as usual."
    assert _shown(extractor, text, "2023-11-09") == [("2023-11-09", status)]


@pytest.mark.parametrize("said", ["this year's work", "this year’s calendar", "the work of this year"])
def test_this_year_is_not_the_next(extractor: Extractor, said: str) -> None:
    text = f"The board looked back on {said}, from the Harbour Forum in March to the Youth Congress in October."
    assert not any(day and day.startswith("2021") for day, _ in _shown(extractor, text, "2020-12-02"))
