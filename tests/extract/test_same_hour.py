"""A later day "at the same time and place" has the hour of the day that was told with one, in whatever words."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_SAID = {
    "en": ("Annual meeting: 12 March 2025, 10.30 am, Town Hall. Next meeting: 9 April 2025, {}.", ("same time and place", "time and venue as above", "same place, same time")),
    "de": ("Jahrestagung: 12. März 2025, 10.30 Uhr, Rathaus. Nächste Sitzung: 9. April 2025, {}.", ("Zeit und Ort wie heute", "Ort und Zeit unverändert", "zur gleichen Zeit")),
    "fr": ("Assemblée générale : 12 mars 2025, 10 h 30, mairie. Prochaine réunion : 9 avril 2025, {}.", ("mêmes heure et lieu", "à la même heure et au même endroit", "même lieu, même heure")),
    "es": ("Asamblea general: 12 de marzo de 2025, 10:30 horas. Próxima reunión: 9 de abril de 2025, {}.", ("mismo lugar y hora", "a la misma hora")),
    "ms": ("Mesyuarat Agung: 12 Mac 2025, 10.30 pagi. Mesyuarat akan datang: 9 April 2025, {}.", ("masa dan tempat yang sama", "waktu dan tempat sama", "tempat dan masa yang sama")),
    "id": ("Rapat Tahunan: 12 Maret 2025, pukul 10.30 WIB. Rapat berikutnya: 9 April 2025, {}.", ("waktu dan tempat yang sama", "jam dan tempat sama")),
}  # fmt: skip


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


@pytest.mark.parametrize(("language", "said"), [(code, way) for code, (_, ways) in _SAID.items() for way in ways])
def test_a_later_day_has_the_hour_of_the_first(extractor: Extractor, language: str, said: str) -> None:
    text = _SAID[language][0].format(said)
    found = extractor.extract(read.announcement("a", text, "2025-02-03", language, None))
    assert "2025-04-09T10:30" in [one.span.stream()[0] for one in found if one.confidence >= 0.5]
