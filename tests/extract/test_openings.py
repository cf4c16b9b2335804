"""Days from which something is open to the readers are no meetings; the hour of a new sentence may be something else's."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())
DAYS = {  # 27 July and 7 August, as each language says them
    "en": ("27 July", "7 August"),
    "de": ("27. Juli", "7. August"),
    "fr": ("27 juillet", "7 août"),
    "es": ("27 de julio", "7 de agosto"),
    "ms": ("27 Julai", "7 Ogos"),
    "id": ("27 Juli", "7 Agustus"),
}
OPENINGS = {
    "en": [
        "Registration for the graduation opens on {a}.",
        "Registration for the conference will open on {a}.",
        "Booking for the workshop opens on {a}.",
        "Tickets for the concert go on sale on {a}.",
        "Applications for the course open on {a}.",
        "Nominations for the election begin on {a}.",
        "Registration opens on {a} and closes on {b}.@",
        "Nominations will be open from {a} to {b}.@",
    ],
    "de": [
        "Der Vorverkauf für das Konzert beginnt am {a}.",
        "Die Anmeldung für die Tagung wird am {a} geöffnet.",
        "Die Anmeldung zum Seminar ist ab dem {a} möglich.",
        "Karten für das Konzert gibt es ab {a}.",
        "Die Anmeldung zum Kongress beginnt am {a} und endet am {b}.@",
    ],
    "fr": [
        "Les billets du concert seront mis en vente le {a}.",
        "Les inscriptions au colloque ouvrent le {a}.",
        "Les inscriptions au colloque ouvrent le {a} et ferment le {b}.@",
        "Les inscriptions au séminaire sont ouvertes du {a} au {b}.@",
    ],
    "es": [
        "Las entradas del concierto se pondrán a la venta el {a}.",
        "La inscripción al seminario comenzará el {a}.",
        "La inscripción al congreso se abre el {a} y se cierra el {b}.@",
        "El plazo de inscripción del curso se abre el {a} y termina el {b}.@",
    ],
    "ms": [
        "Pendaftaran bengkel dibuka pada {a} 2026.",
        "Jualan tiket konsert bermula pada {a} 2026.",
        "Pendaftaran kursus dibuka mulai {a} dan ditutup pada {b} 2026.@",
    ],
    "id": [
        "Pendaftaran seminar dibuka pada {a} 2026.",
        "Penjualan tiket konser dimulai pada {a} 2026.",
        "Pendaftaran wisuda dibuka mulai {a} dan ditutup pada {b} 2026.@",
    ],
}


def _shown(text: str, language: str) -> list[tuple[object, object]]:
    found = EXTRACTOR.extract(read.announcement("a", text, "2026-07-02", language))
    events = [event_stream(c) for c in found]
    return [(e["start"], e["kind"]) for e in events if e["confidence"] >= 0.5]


@pytest.mark.parametrize(("language", "said"), [(code, said) for code, all_ in OPENINGS.items() for said in all_])
def test_a_day_on_which_something_opens_is_no_meeting(language: str, said: str) -> None:
    """Behind "@" it closes as well, which is a deadline."""
    text, closes, _ = said.partition("@")
    first, last = DAYS[language]
    wanted = [("2026-08-07", "deadline")] if closes else []
    assert _shown(text.format(a=first, b=last), language) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The open day is on Saturday 14 November 2026. At 3 pm there will be a prize-giving in the gym."),
        ("en", "The union is calling a strike for Saturday 14 November 2026. At 3 pm there will be a rally."),
        (
            "de",
            "Der Tag der offenen Tür ist am Samstag, 14. November 2026. Um 15 Uhr findet eine Preisverleihung statt.",
        ),
        (
            "de",
            "Die Gewerkschaft ruft für Samstag, 14. November, zum Warnstreik auf. Um 15 Uhr findet eine Kundgebung statt.",
        ),
        (
            "fr",
            "La journée portes ouvertes aura lieu le samedi 14 novembre 2026. À 15 h, une remise des prix se tiendra.",
        ),
        (
            "es",
            "La jornada de puertas abiertas será el sábado 14 de noviembre de 2026. A las 15:00 habrá una entrega de premios.",
        ),
    ],
)
def test_the_hour_of_something_else_is_not_the_days(language: str, text: str) -> None:
    shown = _shown(text, language)
    assert shown[0] == ("2026-11-14", "event")
    assert set(shown) <= {("2026-11-14", "event"), ("2026-11-14T15:00", "event")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board meeting is on Saturday 14 November 2026. At 3 pm the members gather in the gym."),
        ("en", "The board meeting is on Saturday 14 November 2026. It begins at 3 pm in the gym."),
        ("de", "Die Vorstandssitzung ist am Samstag, 14. November 2026. Um 15 Uhr geht es los."),
        ("fr", "La réunion du conseil aura lieu le samedi 14 novembre 2026. Elle commencera à 15 h."),
    ],
)
def test_the_hour_of_a_sentence_that_goes_on_is_the_days(language: str, text: str) -> None:
    assert _shown(text, language) == [("2026-11-14T15:00", "event")]
