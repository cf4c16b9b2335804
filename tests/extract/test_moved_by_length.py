"""A move that is told by its length tells the former day; what else an announcement tells may have moved along."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import load
from calsync.extract import Extractor
from calsync.model import Candidate

READER = Extractor(load(None).series)

MOVED = {
    "en|The Lantern Festival is moving by one week. It will now be held from 5 to 7 September.": "2025-08-29/2025-08-31",
    "en|The council meeting is now on Thursday, 28 August, one day later than announced.": "2025-08-27",
    "en|The Coast Path Race has been put back by two weeks to Sunday 29 June.": "2025-06-15",
    "en|The board meeting was brought forward by a day to 18 June.": "2025-06-19",
    "en|The Otley Show is put back a week, to 28 June.": "2025-06-21",
    "de|Die Fachtagung findet eine Woche später statt als angekündigt: vom 29. bis 31. Mai 2025.": "2025-05-22/2025-05-24",
    "de|Das Sommerfest wird um eine Woche auf den 28. Juni verschoben.": "2025-06-21",
    "de|Die Hauptversammlung wird um zwei Wochen vorverlegt. Sie findet am 12. Juni statt.": "2025-06-26",
    "fr|Le Salon du livre est décalé d’une semaine. Il aura lieu les 21 et 22 juin.": "2025-06-14/2025-06-15",
    "es|El Foro del Agua se retrasa una semana y se celebrará el 19 de junio en Loja.": "2025-06-12",
    "es|El Congreso de Suelos se adelanta un día: será del 13 al 16 de octubre.": "2025-10-14/2025-10-17",
    "ms|Mesyuarat Majlis Air ditunda seminggu kepada 19 Jun di Kuching.": "2025-06-12",
    "ms|Kejohanan Memanah Kedah dipercepat sehari kepada 18 Jun.": "2025-06-19",
    "id|Rapat Dewan Air ditunda dua minggu ke 19 Juni di Padang.": "2025-06-05",
}
NOT_MOVED = [
    "en|The fair was moved to the two-week slot from 3 May to 16 May 2025.",
    "en|The summit ends on 18 June. One week later, on 25 June, the council meets in Rome.",
    "en|The two-day forum will be held on 18 June.",
    "de|Der Gipfel endet am 18. Juni. Eine Woche später, am 25. Juni, tagt der Rat in Rom.",
]


def readings(text: str) -> list[Candidate]:
    lang, _, said = text.partition("|")
    return [c for c in READER.extract(read.announcement("a", said, "2025-05-05", lang, None)) if c.confidence >= 0.5]


@pytest.mark.parametrize("text", MOVED)
def test_the_length_of_a_move_tells_the_former_day(text: str) -> None:
    [one] = readings(text)
    assert one.was is not None
    assert "/".join(filter(None, one.was.stream())) == MOVED[text]


@pytest.mark.parametrize("text", NOT_MOVED)
def test_another_length_moves_nothing(text: str) -> None:
    assert readings(text)
    assert not any(one.was for one in readings(text))


def test_what_else_is_told_may_have_moved_along() -> None:
    text = "en|The Lantern Festival is put back from 3 May to 10 May 2025.\n\nThe lantern parade is on 11 May at 9 pm."
    festival, parade = readings(text)
    assert (festival.moved_along, parade.moved_along) == (0, 7)
