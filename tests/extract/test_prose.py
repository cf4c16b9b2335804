"""Sentences of the news: which day is which meeting's, however a meeting is called again and whatever stands beside it."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())
PUBLISHED = "2025-05-12"


def readings(text: str, lang: str) -> set[tuple[str, str | None, str]]:
    """The title, the start and the state of each meeting that would be shown."""
    announcement = read.announcement("test", text, PUBLISHED, lang, None)
    events = map(event_stream, EXTRACTOR.extract(announcement))
    return {(e["title"], e["start"], e["status"]) for e in events if e["confidence"] >= 0.5}


DECLINED = [
    ("Am Rande des Energiegipfels am {d} sprechen die Minister.", "Energiegipfel"),
    ("Der Bericht wurde zur Vorbereitung des Weltkongresses der Imker am {d} verfasst.", "Weltkongress der Imker"),
    ("Im Vorfeld des Hafenforums Nord, das am {d} stattfindet, werden Karten verkauft.", "Hafenforum Nord"),
    ("Anna Weber ist Leiterin des Fachtreffens, das am {d} beginnt.", "Fachtreffen"),
    ("Bei den Handelsgesprächen am {d} geht es um Zölle.", "Handelsgespräche"),
]


@pytest.mark.parametrize(("text", "title"), DECLINED)
def test_a_german_gathering_is_called_by_its_plain_word(text: str, title: str) -> None:
    assert readings(text.format(d="4. Juni"), "de") == {(title, "2025-06-04", "confirmed")}


LATER = [
    ("en", "Marlow Book Fair", "The {n} is back. The gathering is due in Oslo on 4 June."),
    ("en", "Marlow Book Fair", "The {n} is back. The event is due in Oslo on 4 June."),
    (
        "en",
        "Marlow Book Fair",
        "The {n} is the first of its kind. The two-day gathering, which many expect, begins on 4 June.",
    ),
    ("de", "Energiegipfel", "Der Ostseerat bereitet den {n} vor. Der Gipfel findet am 4. Juni in Rostock statt."),
    ("de", "Energiegipfel", "Der {n} ist zurück. Das Treffen ist für den 4. Juni in Rostock angesetzt."),
    ("de", "Energiegipfel", "Der {n} wird groß. Das dreitägige Treffen beginnt am 4. Juni."),
    ("de", "Hafenforum Nord", "Das {n} wird vom Bürgermeister eröffnet. Die Veranstaltung beginnt am 4. Juni."),
    ("fr", "Forum des ports", "Le {n} est de retour. La rencontre est prévue à Nantes le 4 juin."),
    ("fr", "Forum des ports", "Le {n} fait parler tout Nantes. Le rendez-vous est fixé au 4 juin."),
    ("es", "Foro de los Puertos", "El {n} está de vuelta. El encuentro está previsto en Cádiz el 4 de junio."),
    ("ms", "Forum Pelabuhan Utara", "{n} kembali. Pertemuan itu akan berlangsung di Lumut pada 4 Jun."),
    ("id", "Forum Pelabuhan Utara", "{n} kembali. Kegiatan itu akan berlangsung di Medan pada 4 Juni."),
]


@pytest.mark.parametrize(("lang", "title", "text"), LATER)
def test_a_gathering_is_called_again_by_any_word(lang: str, title: str, text: str) -> None:
    (meeting,) = readings(text.format(n=title), lang)
    assert meeting[1:] == ("2025-06-04", "confirmed")
    assert meeting[0].casefold().startswith(title.casefold()[:20])
