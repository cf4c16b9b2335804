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


def _shown(extractor: Extractor, text: str) -> dict[str, list[str]]:
    """The titles of each day."""
    shown: dict[str, list[str]] = {}
    for one in extractor.extract(read.announcement("a", text, "2026-02-25", "en", None)):
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


def test_what_is_signed_off_on_is_no_signing(extractor: Extractor) -> None:
    text = "The forum, on 22 and 23 October, will sign off on the rescue group."
    assert not any("signing" in title for titles in _shown(extractor, text).values() for title in titles)
