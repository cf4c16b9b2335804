"""What only gives the reason why a gathering is on its day is not held on that day."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_REASONS = ("the general election", "the World Cup final", "the Harvest Festival", "the school play")
_SAID = (
    "Due to {reason}, the council meeting will be on Tuesday, November 18, at 7 p.m.",
    "The council meeting has been moved to November 18 at 7 p.m. because of {reason}.",
    "The council meeting would have clashed with {reason} and will now be on November 18 at 7 p.m.",
    "The council meeting has been moved to November 18 at 7 p.m. to avoid a clash with {reason}.",
    "As it coincides with {reason}, the council meeting will be held on November 18 at 7 p.m.",
    "The hall is needed for {reason}, so the council meeting will be on November 18 at 7 p.m.",
    "The council meeting falls on the day of {reason} so it is moved to November 18 at 7 p.m.",
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, language: str = "en") -> list[tuple[str, str | None]]:
    found = extractor.extract(read.announcement("a", text, "2025-11-03", language, None))
    return [(one.title, (one.span.stream()[0] or "")[:10]) for one in found if one.confidence >= 0.5]


@pytest.mark.parametrize("reason", _REASONS)
@pytest.mark.parametrize("said", _SAID)
def test_a_reason_has_no_day(extractor: Extractor, reason: str, said: str) -> None:
    text = f"Dear members,\n\n{said.format(reason=reason)}\n\nThe Secretary"
    assert _shown(extractor, text) == [("Council meeting", "2025-11-18")]


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        ("de", "Wegen der Bundestagswahl findet die Gemeinderatssitzung am 18. November um 19 Uhr statt.", "Gemeinderatssitzung"),
        ("fr", "En raison de la fête des vendanges, le loto aura lieu le 18 novembre à 19h.", "Loto"),
        ("es", "Debido a la feria del vino, la asamblea general será el 18 de noviembre a las 19:00.", "Asamblea general"),
        ("ms", "Kerana pilihan raya, mesyuarat agung akan diadakan pada 18 November jam 7 malam.", "Mesyuarat agung"),
        ("id", "Karena pemilu, rapat warga akan diadakan pada 18 November pukul 19.00.", "Rapat warga"),
    ],
)  # fmt: skip
def test_so_it_is_in_other_languages(extractor: Extractor, language: str, said: str, title: str) -> None:
    assert _shown(extractor, f"INFO\n\n{said}\n\nTel. 012", language) == [(title, "2025-11-18")]


def test_a_reason_with_a_day_of_its_own_is_held(extractor: Extractor) -> None:
    said = "Because of the Spring Fair on 5 December, the council meeting will be held on 6 December."
    assert sorted(_shown(extractor, said)) == [("Council meeting", "2025-12-06"), ("Spring Fair", "2025-12-05")]
