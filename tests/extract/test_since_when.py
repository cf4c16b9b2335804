"""What a report says has ended was held from the day on which it says that it began."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor
from calsync.model import event_stream

_ENDED = {
    "en": [
        "PORT VILA, 18 April (Wire) — The Gulf Rail Forum ended here today. It opened on Tuesday.",
        "PORT VILA, 18 April (Wire) — The Gulf Rail Forum, which opened on Tuesday, ended here today.",
        "PORT VILA, 18 April (Wire) — The Gulf Rail Forum came to an end here today.\n\nThe minister named a host.\n\nThe forum was opened on Tuesday by the minister.",
        "PORT VILA, 18 April (Wire) — The Gulf Rail Forum concluded on Thursday. The forum began on 16 April.",
        "PORT VILA, 18 April (Wire) — The Gulf Rail Forum wrapped up on Thursday. It had kicked off on Tuesday.",
    ],
    "de": ["BERN, 18. April (Wire) – Die Golf-Bahnkonferenz endete am 18. April. Sie begann am 16. April."],
    "fr": ["PARIS, 18 avril (Wire) – Le Forum du rail s'est achevé le 18 avril. Il a débuté le 16 avril."],
    "es": ["LIMA, 18 de abril (Wire) – El Foro del Riel concluyó el 18 de abril. Comenzó el 16 de abril."],
    "ms": ["IPOH, 18 April (Wire) – Forum Rel Teluk berakhir pada 18 April. Forum itu bermula pada 16 April."],
    "id": ["BOGOR, 18 April (Wire) – Forum Rel Teluk berakhir pada 18 April. Forum itu dimulai pada 16 April."],
}


def _spans(text: str, code: str) -> list[tuple[str, str]]:
    found = map(event_stream, Extractor(default_series()).extract(read.announcement("here", text, "2024-04-18", code)))
    return [(str(e["start"]), str(e["end"])) for e in found]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in _ENDED.items() for text in texts])
def test_what_ended_was_held_since_it_began(code: str, text: str) -> None:
    assert ("2024-04-16", "2024-04-18") in _spans(text, code)


def test_the_beginning_of_something_else_is_no_first_day_of_it() -> None:
    text = "PORT VILA, 18 April (Wire) — The Gulf Rail Forum ended here today. A dockers' strike began on Tuesday."
    assert ("2024-04-16", "2024-04-18") not in _spans(text, "en")
