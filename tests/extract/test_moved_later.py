"""What was called off, put off or moved has its new time in a later sentence, or is told to have none yet."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.model import Status
from tests.extract.labels import extractor

# A meeting, its day, its new day and month in each language, and a sentence that may stand between.
FACTS = {
    "en": ("annual general meeting", "3 June 2025", "24 June", "in September", "The hall is flooded."),
    "de": ("Mitgliederversammlung", "3. Juni 2025", "24. Juni", "im September", "Grund ist ein Wasserschaden."),
    "fr": ("assemblée générale", "3 juin 2025", "24 juin", "en septembre", "La salle est inondée."),
    "es": ("asamblea general", "3 de junio de 2025", "24 de junio", "en septiembre", "El salón está inundado."),
    "ms": ("Mesyuarat Agung Tahunan", "3 Jun 2025", "24 Jun", "pada bulan September", "Dewan dinaiki air."),
    "id": ("Rapat Umum Tahunan", "3 Juni 2025", "24 Juni", "pada bulan September", "Gedung kebanjiran."),
}
# By language and by what moves the meeting: what tells its new day.
NEW_DAY = {
    ("en", "The {N} planned for {O} has been postponed."): [
        "It will now be held on {W}.",
        "It will be held on {W} instead.",
        "The new date is {W}.",
        "New date: {W}.",
        "It has been rescheduled for {W}.",
        "The meeting will take place on {W}.",
        "We will meet on {W} instead.",
        "It is now on {W}.",
        "{W} has been fixed as the new date.",
        "Instead it will be on {W}, same place.",
    ],
    ("en", "The {N} on {O} will not take place."): [
        "It will now be held on {W}.",
        "It will be held on {W} instead.",
        "The new date is {W}.",
        "New date: {W}.",
        "It has been rescheduled for {W}.",
        "The meeting will take place on {W}.",
        "We will meet on {W} instead.",
        "It is now on {W}.",
        "{W} has been fixed as the new date.",
        "Instead it will be on {W}, same place.",
    ],
    ("en", "The {N} of {O} has had to be moved."): [
        "It will now be held on {W}.",
        "It will be held on {W} instead.",
        "The new date is {W}.",
        "New date: {W}.",
        "It has been rescheduled for {W}.",
        "The meeting will take place on {W}.",
        "We will meet on {W} instead.",
        "It is now on {W}.",
        "{W} has been fixed as the new date.",
        "Instead it will be on {W}, same place.",
    ],
    ("de", "{N} am {O} ist verschoben."): [
        "Neuer Termin: {W}.",
        "Neuer Termin ist der {W}.",
        "Ersatztermin ist der {W}.",
    ],
    ("de", "{N} am {O} findet nicht statt."): [
        "Neuer Termin: {W}.",
        "Neuer Termin ist der {W}.",
        "Ersatztermin ist der {W}.",
    ],
    ("de", "{N}, geplant für den {O}, muss verlegt werden."): [
        "Neuer Termin: {W}.",
        "Neuer Termin ist der {W}.",
        "Ersatztermin ist der {W}.",
    ],
    ("de", "{N}, {O}: verschoben."): [
        "Neuer Termin: {W}.",
        "Neuer Termin ist der {W}.",
        "Ersatztermin ist der {W}.",
    ],
    ("fr", "{N} du {O} est reporté."): [
        "Nouvelle date : {W}.",
        "La nouvelle date est le {W}.",
        "L'événement aura lieu le {W}.",
        "Ce sera finalement le {W}.",
        "Il se tiendra le {W}.",
        "Rendez-vous le {W}.",
    ],
    ("fr", "{N} prévu le {O} n'aura pas lieu."): [
        "Nouvelle date : {W}.",
        "La nouvelle date est le {W}.",
        "L'événement aura lieu le {W}.",
        "Ce sera finalement le {W}.",
        "Il se tiendra le {W}.",
        "Rendez-vous le {W}.",
    ],
    ("fr", "{N} du {O} a dû être déplacé."): [
        "Nouvelle date : {W}.",
        "La nouvelle date est le {W}.",
        "L'événement aura lieu le {W}.",
        "Ce sera finalement le {W}.",
        "Il se tiendra le {W}.",
        "Rendez-vous le {W}.",
    ],
    ("fr", "{N}, {O} : reporté."): [
        "Nouvelle date : {W}.",
        "La nouvelle date est le {W}.",
        "L'événement aura lieu le {W}.",
        "Ce sera finalement le {W}.",
        "Il se tiendra le {W}.",
        "Rendez-vous le {W}.",
    ],
    ("es", "{N} del {O} se aplaza."): [
        "Nueva fecha: {W}.",
        "La nueva fecha es el {W}.",
        "Se celebrará el {W}.",
        "Será finalmente el {W}.",
    ],
    ("es", "{N} previsto para el {O} no se celebrará."): [
        "Nueva fecha: {W}.",
        "La nueva fecha es el {W}.",
        "Se celebrará el {W}.",
        "Será finalmente el {W}.",
    ],
    ("es", "{N} del {O} ha tenido que cambiarse de fecha."): [
        "La nueva fecha es el {W}.",
        "Se celebrará el {W}.",
    ],
    ("es", "{N}, {O}: aplazado."): [
        "Nueva fecha: {W}.",
        "La nueva fecha es el {W}.",
        "Se celebrará el {W}.",
        "Será finalmente el {W}.",
    ],
    ("ms", "{N} pada {O} ditangguhkan."): [
        "Tarikh baharu: {W}.",
        "Tarikh baharu ialah {W}.",
        "Ia akan diadakan pada {W}.",
        "Program itu akan berlangsung pada {W}.",
    ],
    ("ms", "{N} yang dijadualkan pada {O} tidak dapat diadakan."): [
        "Tarikh baharu: {W}.",
        "Tarikh baharu ialah {W}.",
        "Ia akan diadakan pada {W}.",
        "Program itu akan berlangsung pada {W}.",
    ],
    ("ms", "{N}, {O}: ditangguhkan."): [
        "Tarikh baharu: {W}.",
        "Tarikh baharu ialah {W}.",
        "Ia akan diadakan pada {W}.",
        "Program itu akan berlangsung pada {W}.",
    ],
    ("id", "{N} pada {O} ditunda."): [
        "Jadwal baru: {W}.",
        "Jadwal barunya {W}.",
        "Acara itu akan digelar pada {W}.",
    ],
    ("id", "{N} yang dijadwalkan pada {O} tidak jadi digelar."): [
        "Jadwal baru: {W}.",
        "Jadwal barunya {W}.",
        "Acara itu akan digelar pada {W}.",
    ],
    ("id", "{N}, {O}: ditunda."): [
        "Jadwal baru: {W}.",
        "Jadwal barunya {W}.",
        "Acara itu akan digelar pada {W}.",
    ],
}
# By language and by what moves the meeting: what leaves it open, with the month if one is told.
NO_DAY = {
    ("en", "The {N} planned for {O} has been postponed."): [
        "It will be held {W}.",
        "It will be held {W} instead.",
        "A new date {W} will be announced.",
        "A new date will be announced.",
        "No new date has been set.",
    ],
    ("en", "The {N} on {O} will not take place."): [
        "It will be held {W}.",
        "It will be held {W} instead.",
        "A new date {W} will be announced.",
        "A new date will be announced.",
        "No new date has been set.",
    ],
    ("en", "The {N} of {O} has had to be moved."): [
        "It will be held {W}.",
        "It will be held {W} instead.",
        "A new date {W} will be announced.",
        "A new date will be announced.",
        "No new date has been set.",
    ],
    ("de", "{N} am {O} ist verschoben."): [
        "Ein neuer Termin steht noch nicht fest.",
    ],
    ("de", "{N} am {O} findet nicht statt."): [
        "Ein neuer Termin steht noch nicht fest.",
    ],
    ("de", "{N}, geplant für den {O}, muss verlegt werden."): [
        "Ein neuer Termin steht noch nicht fest.",
    ],
    ("de", "{N}, {O}: verschoben."): [
        "Ein neuer Termin steht noch nicht fest.",
    ],
    ("fr", "{N} du {O} est reporté."): [
        "Une nouvelle date sera annoncée.",
        "Une nouvelle date {W} sera annoncée.",
    ],
    ("fr", "{N} prévu le {O} n'aura pas lieu."): [
        "Il aura lieu {W}.",
        "Une nouvelle date sera annoncée.",
        "Une nouvelle date {W} sera annoncée.",
    ],
    ("fr", "{N} du {O} a dû être déplacé."): [
        "Il aura lieu {W}.",
        "Une nouvelle date sera annoncée.",
        "Une nouvelle date {W} sera annoncée.",
    ],
    ("fr", "{N}, {O} : reporté."): [
        "Une nouvelle date sera annoncée.",
        "Une nouvelle date {W} sera annoncée.",
    ],
    ("es", "{N} del {O} se aplaza."): [
        "Se celebrará {W}.",
        "La nueva fecha se anunciará más adelante.",
        "Se anunciará una nueva fecha {W}.",
    ],
    ("es", "{N} previsto para el {O} no se celebrará."): [
        "Se celebrará {W}.",
        "La nueva fecha se anunciará más adelante.",
        "Se anunciará una nueva fecha {W}.",
    ],
    ("es", "{N} del {O} ha tenido que cambiarse de fecha."): [
        "La nueva fecha se anunciará más adelante.",
    ],
    ("es", "{N}, {O}: aplazado."): [
        "Se celebrará {W}.",
        "La nueva fecha se anunciará más adelante.",
        "Se anunciará una nueva fecha {W}.",
    ],
    ("ms", "{N} pada {O} ditangguhkan."): [
        "Ia akan diadakan {W}.",
        "Tarikh baharu akan dimaklumkan.",
    ],
    ("ms", "{N} yang dijadualkan pada {O} tidak dapat diadakan."): [
        "Ia akan diadakan {W}.",
        "Tarikh baharu akan dimaklumkan.",
    ],
    ("ms", "{N}, {O}: ditangguhkan."): [
        "Ia akan diadakan {W}.",
        "Tarikh baharu akan dimaklumkan.",
    ],
    ("id", "{N} pada {O} ditunda."): [
        "Acara itu akan digelar {W}.",
        "Jadwal baru akan diumumkan.",
    ],
    ("id", "{N} yang dijadwalkan pada {O} tidak jadi digelar."): [
        "Acara itu akan digelar {W}.",
        "Jadwal baru akan diumumkan.",
    ],
    ("id", "{N}, {O}: ditunda."): [
        "Acara itu akan digelar {W}.",
        "Jadwal baru akan diumumkan.",
    ],
}


def _told(language: str, first: str, later: str, said: int, apart: str) -> list[tuple[str | None, Status, str | None]]:
    """Each meeting with its day, state and former day; `said` is which of the facts `{W}` stands for."""
    facts = FACTS[language]
    text = first.format(N=facts[0], O=facts[1]) + apart + facts[4] + " " + later.format(W=facts[said])
    made = extractor().extract(read.announcement("x", text, "2025-05-20", language))
    return [(c.span.stream()[0], c.status, c.was.stream()[0] if c.was is not None else None) for c in made]


def _cases(table: dict[tuple[str, str], list[str]]) -> list[tuple[str, str, str]]:
    return [(language, first, later) for (language, first), told in table.items() for later in told]


@pytest.mark.parametrize(("language", "first", "later"), _cases(NEW_DAY))
def test_a_later_sentence_tells_the_new_day(language: str, first: str, later: str) -> None:
    assert _told(language, first, later, 2, " ") == [("2025-06-24", Status.CONFIRMED, "2025-06-03")]
    assert ("2025-06-24", Status.CONFIRMED, "2025-06-03") in _told(language, first, later, 2, "\n\n")


@pytest.mark.parametrize(("language", "first", "later"), _cases(NO_DAY))
def test_a_later_sentence_leaves_the_new_day_open(language: str, first: str, later: str) -> None:
    day = "2025-09" if "{W}" in later else None
    assert [(start, state) for start, state, _ in _told(language, first, later, 3, " ")] == [(day, Status.POSTPONED)]
