"""What is opened when a deadline has passed is held at its hour."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_TENDERS = {
    "en": "TENDER NOTICE\nCounty of Kitui, Kenya\n\nTenders must be delivered to the address below on or before 8 June 2022 at 11.00 a.m. ",
    "fr": "AVIS D'APPEL D'OFFRES\nVille de Rennes\n\nLes offres doivent être remises au plus tard le 8 juin 2022 à 11h00. ",
    "ms": "TAWARAN TENDER\nMajlis Daerah Tapah, Perak\n\nTender hendaklah diserahkan selewat-lewatnya pada 8 Jun 2022 jam 11.00 pagi. ",
    "id": "PENGUMUMAN LELANG\nKota Surabaya\n\nPenawaran harus diserahkan paling lambat 8 Juni 2022 pukul 11.00 WIB. ",
}  # fmt: skip
_AT_ONCE = [
    ("en", "Opening will take place immediately thereafter in the presence of bidders who choose to attend."),
    ("en", "Tenders will be opened immediately after the closing time in the boardroom."),
    ("en", "Tenders will be opened at the same time."),
    ("en", "The bid opening will take place shortly thereafter."),
    ("en", "The bid opening follows immediately."),
    ("fr", "L'ouverture des plis aura lieu immédiatement après."),
    ("fr", "Les plis seront ouverts à la même heure."),
    ("ms", "Pembukaan tender akan diadakan sejurus selepas itu."),
    ("ms", "Tender akan dibuka serta-merta selepas itu."),
    ("id", "Pembukaan penawaran akan dilakukan segera setelah itu."),
]
_AT_AN_HOUR = [
    ("en", "Opening of tenders: 8 June 2022, 11.30 a.m."),
    ("en", "Tenders will be opened on the same day at 11.30 a.m."),
    ("fr", "Les plis seront ouverts le 8 juin 2022 à 11h30."),
    ("ms", "Pembukaan tender: 8 Jun 2022, 11.30 pagi"),
    ("id", "Pembukaan penawaran: 8 Juni 2022, 11.30 WIB"),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series(), floor=0.5)


def _read(extractor: Extractor, text: str, code: str) -> list[tuple[str, str]]:
    found = extractor.extract(read.announcement("test", text, "2022-05-17", code, None))
    return sorted((str(c.span.stream()[0]), c.kind.value) for c in found if c.span.known)


@pytest.mark.parametrize(("code", "said"), _AT_ONCE)
def test_it_is_opened_when_the_deadline_has_passed(extractor: Extractor, code: str, said: str) -> None:
    found = _read(extractor, _TENDERS[code] + said, code)
    assert found == [("2022-06-08T11:00", "deadline"), ("2022-06-08T11:00", "event")]


@pytest.mark.parametrize(("code", "said"), _AT_AN_HOUR)
def test_an_opening_is_no_deadline(extractor: Extractor, code: str, said: str) -> None:
    found = _read(extractor, _TENDERS[code] + said, code)
    assert found == [("2022-06-08T11:00", "deadline"), ("2022-06-08T11:30", "event")]


@pytest.mark.parametrize(
    "said",
    ["Late tenders will be returned unopened immediately.", "Questions will be answered immediately thereafter."],
)
def test_what_opens_nothing_is_held_by_nobody(extractor: Extractor, said: str) -> None:
    assert _read(extractor, _TENDERS["en"] + said, "en") == [("2022-06-08T11:00", "deadline")]


@pytest.mark.parametrize(
    "said", ["Completed tender documents must be deposited", "Duly completed bids are to be returned"]
)
def test_what_is_completed_is_handed_in(extractor: Extractor, said: str) -> None:
    text = f"TENDER NOTICE\nCounty of Kitui, Kenya\n\n{said} at the County Headquarters on or before 8 June 2022 at 11.00 a.m."
    assert _read(extractor, text, "en") == [("2022-06-08T11:00", "deadline")]
