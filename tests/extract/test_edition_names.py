"""A proper name with its year or the number of its edition is what its days are of."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series())
NAMES = ["LibreCon 2025", "SC25", "COSIT'25", "ICDAR 2025", "KaijuFest SG 2025", "Light + Building 2025"]
SAID = [
    ("en", "{name} is in Leeds, 2 to 5 May 2025."),
    ("en", "{name} goes to Leeds, May 2–5."),
    ("en", "We will exhibit at {name} in Leeds (May 2–5, booth 2814)."),
    ("en", "It's on! {name}, 2 to 5 May, this time in a cinema in Leeds."),
    ("en", "The dates of {name} are 2 to 5 May; the host is Leeds."),
    ("de", "Wir sind auf der {name} vom 2. bis 5. Mai 2025 in Leipzig."),
    ("fr", "{name} revient à Lyon du 2 au 5 mai 2025."),
    ("es", "{name} vuelve a Sevilla del 2 al 5 de mayo de 2025."),
    ("ms", "{name} kembali ke Kuching pada 2 hingga 5 Mei 2025."),
    ("id", "{name} kembali ke Bandung pada 2 sampai 5 Mei 2025."),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("lang", "said"), SAID)
def test_an_edition_is_what_its_days_are_of(lang: str, said: str, name: str) -> None:
    text = f"Newsletter\n\n{said.format(name=name)}\n"
    found = [
        event_stream(c) for c in EXTRACTOR.read(announcement("edition", text, "2025-02-25", lang, None)).candidates
    ]
    told = [(e["title"], e["end"]) for e in found if e["start"] == "2025-05-02"]
    assert len(told) == 1
    assert told[0][0].startswith(name)
    assert told[0][1] == "2025-05-05"
