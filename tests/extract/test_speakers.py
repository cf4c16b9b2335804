"""What only its speaker tells of is the meeting of the club that is named with it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_CLUBS = (
    ("Probus Club", "Dr P Leitch"),
    ("Gardening Club", "Mrs Anne Carr"),
    ("Women's Institute", "John Purves"),
    ("History Society", "Professor Sue Tait"),
)
_SAID = (
    "{club}. Mr A Swan gave an illustrated talk last Thursday. On November 16 the speaker is {who}.",
    "{club}\nThe speaker on November 16 will be {who}.",
    "{club}\nThe next speaker, on November 16, will be {who}.",
    "{club}\nOn Thursday, November 16 {who} will talk about the fishing fleet.",
    "{who} is to speak to the {club} on November 16 about the fishing fleet.",
    "The {club} will welcome {who} as its speaker on November 16.",
    "{who} will address the {club} on November 16.",
    "{club}: guest speaker on November 16 is {who}, on bees.",
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, language: str = "en") -> list[tuple[str, str | None]]:
    found = extractor.extract(read.announcement("a", text, "2023-11-09", language, None))
    return [(one.title, one.span.stream()[0]) for one in found if one.confidence >= 0.5]


@pytest.mark.parametrize(("club", "who"), _CLUBS)
@pytest.mark.parametrize("said", _SAID)
def test_a_speaker_is_told_of_a_clubs_meeting(extractor: Extractor, club: str, who: str, said: str) -> None:
    text = f"AROUND THE PARISHES\n\nDUNS\n{said.format(club=club, who=who)}\n\nThe library is shut."
    assert _shown(extractor, text) == [(f"{club}: talk by {who}", "2023-11-16")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Historischer Verein\nAm 16. November ist Referent Dr. Karl Leitner."),
        ("de", "Dr. Karl Leitner spricht am 16. November vor dem Gartenbauverein über Bienen."),
        ("de", "Rotary Club: Referentin am 16. November ist Dr. Anna Leitner."),
        ("fr", "Société d'histoire\nL'intervenant du 16 novembre sera Paul Lemaire."),
        ("fr", "Club de jardinage\nLe 16 novembre, Paul Lemaire parlera des abeilles."),
        ("es", "Club Rotario\nEl 16 de noviembre la ponente será Ana Carrasco."),
        ("es", "Ana Carrasco hablará el 16 de noviembre ante la Sociedad de Historia."),
        ("ms", "Persatuan Sejarah\nPenceramah pada 16 November ialah Dr. Aminah Hassan."),
        ("id", "Perkumpulan Sejarah\nPembicara pada 16 November adalah Dr. Aminah Hasan."),
    ],
)
def test_so_do_other_languages(extractor: Extractor, language: str, said: str) -> None:
    text = f"{said}\n\nInfo: 012 345 678"
    assert [day for _, day in _shown(extractor, text, language)] == ["2023-11-16"]


@pytest.mark.parametrize(
    "said",
    [
        "The president will address the nation on Monday.",
        "The minister will speak to reporters on Monday.",
        "The chairman will address the issue on Monday.",
        "The Speaker will be elected on Monday.",
        "The council will address potholes on Monday.",
    ],
)
def test_not_all_who_speak_do_so_at_a_meeting(extractor: Extractor, said: str) -> None:
    assert _shown(extractor, f"SPRINGFIELD — {said} The town has 9,000 people.") == []
