"""How long a gathering lasts, told by a sentence or label of its own, is the end of that gathering or of all that are listed."""

from __future__ import annotations

import pytest

from calsync.extract import Extractor
from calsync.read import announcement

_LEAD = {
    "en": "The budget hearing of the Harbour Trust will be held on 8 May 2025 at 10 am at the Town Hall, Dover.",
    "de": "Die Anhörung zum Haushalt findet am 8. Mai 2025 um 10 Uhr im Rathaus Kassel statt.",
    "fr": "La réunion publique aura lieu le 8 mai 2025 à 10 h à la mairie de Nantes.",
    "es": "La reunión informativa se celebrará el 8 de mayo de 2025 a las 10:00 en el Ayuntamiento de Burgos.",
    "ms": "Mesyuarat agung Persatuan Pelabuhan akan diadakan pada 8 Mei 2025 pukul 10.00 pagi di Dewan Bandaran.",
    "id": "Rapat anggota koperasi akan diadakan pada 8 Mei 2025 pukul 10.00 WIB di Balai Desa, Jakarta.",
}
_OF_ONE = {
    "en": [
        "It lasts 90 minutes.",
        "The hearing will last about an hour and a half.",
        "The hearing is expected to last 90 minutes.",
        "The hearing takes 90 minutes.",
        "It runs for 90 minutes.",
        "Duration: 90 minutes",
        "The hearing is 90 minutes long.",
        "Please allow 90 minutes.",
        "Expect the hearing to last 90 minutes.",
        "It lasts 1h30.",
    ],
    "de": [
        "Sie dauert 90 Minuten.",
        "Die Veranstaltung dauert etwa anderthalb Stunden.",
        "Dauer etwa 90 Minuten.",
        "Für die Veranstaltung sind 90 Minuten vorgesehen.",
        "Bitte planen Sie 90 Minuten ein.",
    ],
    "fr": [
        "Elle durera 1h30.",
        "La réunion durera environ une heure et demie.",
        "La durée de la réunion est de 90 minutes.",
    ],
    "es": [
        "Durará 90 minutos.",
        "La reunión tendrá una duración de 90 minutos.",
        "Se prevé que dure una hora y media.",
    ],
    "ms": ["Mesyuarat akan berlangsung selama 90 minit.", "Tempoh mesyuarat ialah 90 minit."],
    "id": ["Rapat diperkirakan berlangsung 90 menit.", "Lama rapat satu setengah jam."],
}
_LIST = {
    "en": ("Evening talks", "6 May 2025, 6 pm: Talk on old maps\n14 May 2025, 6 pm: Members' meeting"),
    "de": ("Veranstaltungen", "6. Mai 2025, 18 Uhr: Vortrag Alte Karten\n14. Mai 2025, 18 Uhr: Mitgliedertreffen"),
    "fr": ("Séances", "6 mai 2025, 18 h : Conférence\n14 mai 2025, 18 h : Réunion des membres"),
    "es": ("Sesiones", "6 de mayo de 2025, 18:00: Charla\n14 de mayo de 2025, 18:00: Reunión de socios"),
    "ms": ("Sesi", "6 Mei 2025, 6 petang: Ceramah\n14 Mei 2025, 6 petang: Mesyuarat ahli"),
    "id": ("Sesi", "6 Mei 2025, 18.00 WIB: Seminar\n14 Mei 2025, 18.00 WIB: Rapat anggota"),
}
_OF_ALL = {
    "en": [
        "All sessions run for 90 minutes.",
        "Every meeting takes 90 minutes.",
        "Sessions are 90 minutes long.",
        "All sessions are free and last 90 minutes.",
        "Length of each session: 90 minutes",
        "These 90-minute sessions are free of charge.",
        "Please allow 90 minutes for each session.",
        "They last 90 minutes each.",
    ],
    "de": ["Alle Termine dauern etwa 90 Minuten.", "Dauer: jeweils 90 Minuten", "Dauer je Termin: 90 Minuten"],
    "fr": ["Chaque séance dure 90 minutes.", "Les séances durent 90 minutes.", "Durée : 90 minutes par séance"],
    "es": ["Todas las sesiones duran 90 minutos.", "Duración de cada sesión: 90 minutos"],
    "ms": ["Setiap sesi berlangsung selama 90 minit."],
    "id": ["Semua sesi berlangsung selama 90 menit."],
}


def _times(text: str, language: str) -> list[tuple[str | None, str | None]]:
    found = Extractor().extract(announcement("note", text, "2025-04-01", language, None))
    return [c.span.stream() for c in found]


def _cases(told: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, said) for language, several in told.items() for said in several]


@pytest.mark.parametrize("break_", ["\n\n", " "])
@pytest.mark.parametrize(("language", "said"), _cases(_OF_ONE))
def test_a_sentence_tells_how_long_its_gathering_lasts(language: str, said: str, break_: str) -> None:
    text = _LEAD[language] + ("\n\n" if ":" in said else break_) + said
    assert _times(text, language) == [("2025-05-08T10:00", "2025-05-08T11:30")]


@pytest.mark.parametrize("under", [True, False])
@pytest.mark.parametrize(("language", "said"), _cases(_OF_ALL))
def test_a_sentence_tells_how_long_all_of_a_list_last(language: str, said: str, under: bool) -> None:
    head, rows = _LIST[language]
    text = "\n\n".join((head, rows, said) if under else (head, said, rows))
    assert _times(text, language) == [
        ("2025-05-06T18:00", "2025-05-06T19:30"),
        ("2025-05-14T18:00", "2025-05-14T19:30"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "It lasts five minutes.",
        "Persons may speak for up to five minutes each from 10 am until the end.",
        "Please arrive 30 minutes early.",
        "There will be a break of 20 minutes.",
        "The walk from the station takes 15 minutes.",
        "The form takes 5 minutes to fill in.",
        "The keynote lasts 45 minutes.",
        "Public comment is limited to 3 minutes each.",
        "Notice of 24 hours is required.",
        "The last meeting lasted four hours.",
        "It may take four hours.",
        "It lasts 90 minutes plus questions.",
    ],
)
def test_other_lengths_end_no_gathering(said: str) -> None:
    assert _times(f"{_LEAD['en']}\n\n{said}\n", "en") == [("2025-05-08T10:00", None)]
