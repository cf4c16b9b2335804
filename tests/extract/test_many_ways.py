"""One meeting said in the many ways that a language has: that it is held, off, moved, or not yet sure."""

from __future__ import annotations

import re

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())
SMALL = frozenset(["the", "die", "der", "das", "le", "la", "el", "l"])

# A name with a gathering word, one that says how often it is, and one of which only the sentence tells that it is held.
SUBJECTS = {
    "en": ["the Harbour Forum", "the annual review", "the lantern row"],
    "de": ["das Hafenforum", "die Jahresschau", "das Lichterrudern"],
    "fr": ["le Forum du port", "la revue annuelle", "la descente aux lampions"],
    "es": ["el Foro del puerto", "la revisión anual", "la bajada de faroles"],
    "ms": ["Forum Pelabuhan", "mesyuarat tahunan", "pesta tanglung"],
    "id": ["Forum Pelabuhan", "rapat tahunan", "pesta lampion"],
}
# By language and state: the day as these sentences say it, 8 May 2025, and the sentences.
WAYS: list[tuple[str, str, str, list[str]]] = [
    (
        "en",
        "confirmed",
        "Thursday 8 May 2025",
        [
            "{s} will be held on {d}.",
            "{s} is to be held on {d}.",
            "{s} is being held on {d}.",
            "{s} will take place on {d}.",
            "{s} takes place on {d}.",
            "{s} is taking place on {d}.",
            "{s} is due to take place on {d}.",
            "{s} is due on {d}.",
            "{s} is scheduled for {d}.",
            "{s} has been scheduled for {d}.",
            "{s} is set for {d}.",
            "{s} has been set for {d}.",
            "{s} is planned for {d}.",
            "{s} is on {d}.",
            "{s} will be on {d}.",
            "{s} begins on {d}.",
            "{s} starts on {d}.",
            "{s} opens on {d}.",
            "{s} will open on {d}.",
            "{s} gets under way on {d}.",
            "{s} will kick off on {d}.",
            "{s} will start on {d}.",
            "{s} will commence on {d}.",
            "{s} is fixed for {d}.",
            "{s} has been fixed for {d}.",
            "{s} is confirmed for {d}.",
            "{s} has been confirmed for {d}.",
            "{s} will go ahead on {d}.",
            "{s} goes ahead as planned on {d}.",
            "{s} is back on {d}.",
            "{s} will be staged on {d}.",
            "{s} will be hosted on {d}.",
            "{s} is slated for {d}.",
            "{s} is happening on {d}.",
            "{s} will run on {d}.",
            "{s} has been arranged for {d}.",
            "{s} will be convened on {d}.",
            "{s} will now be held on {d}.",
            "{s} has been called for {d}.",
            "{s} will be organised on {d}.",
            "{s} comes round again on {d}.",
        ],
    ),
    (
        "en",
        "confirmed",
        "Thursday 8 May 2025",
        [
            "Join us for {s} on {d}.",
            "Please note that {s} will be held on {d}.",
            "We are holding {s} on {d}.",
            "You are invited to {s} on {d}.",
            "Don't miss {s} on {d}!",
            "{s}: {d}",
            "On {d} we hold {s}.",
            "The date of {s} is {d}.",
            "Come to {s} on {d}.",
        ],
    ),
    (
        "en",
        "cancelled",
        "Thursday 8 May 2025",
        [
            "{s} planned for {d} has been cancelled.",
            "{s} on {d} has been cancelled.",
            "{s} on {d} is cancelled.",
            "{s} on {d} is off.",
            "{s} on {d} will not go ahead.",
            "{s} on {d} will not take place.",
            "{s} on {d} has been called off.",
            "{s} on {d} will no longer take place.",
            "{s} scheduled for {d} will not be held.",
            "{s} on {d} has been scrapped.",
            "{s} on {d} won't be happening.",
            "{s} on {d} cannot go ahead.",
            "{s} on {d} is not taking place.",
            "We have had to cancel {s} on {d}.",
            "We regret that {s} on {d} is cancelled.",
            "Cancelled: {s}, {d}",
            "Organisers have cancelled {s}, which was to be held on {d}.",
        ],
    ),
    (
        "en",
        "confirmed",
        "Thursday 8 May 2025",
        [
            "{s} has been postponed to {d}.",
            "{s} has been moved to {d}.",
            "{s} has been rescheduled for {d}.",
            "{s} will now take place on {d}.",
            "{s}, originally planned for 3 April, will now be held on {d}.",
            "{s} has been put back to {d}.",
            "{s} has been brought forward to {d}.",
            "The new date for {s} is {d}.",
            "{s} has been rearranged for {d}.",
            "We have moved {s} to {d}.",
        ],
    ),
    (
        "en",
        "tentative",
        "Thursday 8 May 2025",
        [
            "{s} may be held on {d}.",
            "{s} is provisionally set for {d}.",
            "{s} is tentatively scheduled for {d}.",
            "{s} could take place on {d}.",
            "{s} is expected to be held on {d}, subject to confirmation.",
            "{s} (date to be confirmed): {d}",
            "{s} is pencilled in for {d}.",
            "{s}, {d} (provisional)",
            "{s} will probably be held on {d}.",
            "The proposed date for {s} is {d}.",
        ],
    ),
    (
        "de",
        "confirmed",
        "am Donnerstag, 8. Mai 2025",
        [
            "{s} findet {d} statt.",
            "{s} wird {d} stattfinden.",
            "{s} beginnt {d}.",
            "{s} ist für Donnerstag, den 8. Mai 2025, geplant.",
            "{s} ist auf den 8. Mai 2025 angesetzt.",
            "{s} wird {d} abgehalten.",
            "{s} findet wie geplant {d} statt.",
            "{s} wurde für den 8. Mai 2025 anberaumt.",
            "{s} wird {d} durchgeführt.",
            "Donnerstag, 8. Mai 2025: {s}",
        ],
    ),
    (
        "de",
        "cancelled",
        "am Donnerstag, 8. Mai 2025",
        [
            "{s} {d} ist abgesagt.",
            "{s} {d} wurde abgesagt.",
            "{s} {d} fällt aus.",
            "{s} {d} muss leider ausfallen.",
            "{s} {d} findet nicht statt.",
            "{s} {d} entfällt.",
            "{s} {d} kann nicht stattfinden.",
            "Abgesagt: {s}, {d}",
        ],
    ),
    (
        "de",
        "confirmed",
        "auf den 8. Mai 2025",
        [
            "{s} wurde {d} verschoben.",
            "{s} wird {d} verlegt.",
            "{s} findet nun am 8. Mai 2025 statt.",
            "{s} wurde {d} vorgezogen.",
        ],
    ),
    (
        "de",
        "tentative",
        "am Donnerstag, 8. Mai 2025",
        [
            "{s} findet voraussichtlich {d} statt.",
            "{s} soll möglicherweise {d} stattfinden.",
            "{s} könnte {d} stattfinden.",
        ],
    ),
    (
        "fr",
        "confirmed",
        "le jeudi 8 mai 2025",
        [
            "{s} aura lieu {d}.",
            "{s} se tiendra {d}.",
            "{s} se déroulera {d}.",
            "{s} est prévu pour {d}.",
            "{s} est fixé au jeudi 8 mai 2025.",
            "{s} est programmé {d}.",
            "{s} débutera {d}.",
            "{s} commence {d}.",
            "{s} s'ouvrira {d}.",
            "{s} sera organisé {d}.",
            "{s} revient {d}.",
            "{s} est de retour {d}.",
            "{s} démarre {d}.",
            "{s} sera {d}.",
            "{s} a été fixé au 8 mai 2025.",
            "{s} est maintenu {d}.",
            "Nous organisons {s} {d}.",
            "Venez nombreux à {s} {d}.",
            "{s} : {d}",
            "Nous vous informons que {s} aura lieu {d}.",
            "La date de {s} est fixée au 8 mai 2025.",
        ],
    ),
    (
        "fr",
        "cancelled",
        "le jeudi 8 mai 2025",
        [
            "{s} prévu {d} n'aura pas lieu.",
            "Annulation : {s}, {d}",
            "{s} prévu le 8 mai 2025 ne se tiendra pas.",
        ],
    ),
    (
        "fr",
        "confirmed",
        "au jeudi 8 mai 2025",
        [
            "{s} est reporté {d}.",
            "{s} a été reporté {d}.",
            "{s} est déplacé {d}.",
            "{s} est décalé {d}.",
            "{s} est avancé {d}.",
            "{s} aura finalement lieu le 8 mai 2025.",
            "{s}, prévu le 3 avril, est reporté {d}.",
            "{s} est repoussé {d}.",
        ],
    ),
    (
        "fr",
        "tentative",
        "le jeudi 8 mai 2025",
        [
            "{s} devrait avoir lieu {d}.",
            "{s} pourrait se tenir {d}.",
            "{s}, 8 mai 2025 (à confirmer)",
        ],
    ),
    (
        "es",
        "confirmed",
        "el jueves 8 de mayo de 2025",
        [
            "{s} se celebrará {d}.",
            "{s} tendrá lugar {d}.",
            "{s} se llevará a cabo {d}.",
            "{s} se realizará {d}.",
            "{s} está previsto para {d}.",
            "{s} está programada para {d}.",
            "{s} comenzará {d}.",
            "{s} empieza {d}.",
            "{s} será {d}.",
            "{s} arranca {d}.",
            "{s} se desarrollará {d}.",
            "{s} se efectuará {d}.",
            "{s} vuelve {d}.",
            "{s} regresa {d}.",
            "{s} queda fijada para {d}.",
            "{s} se inaugura {d}.",
            "{s} se abrirá {d}.",
            "{s} ha sido convocada para {d}.",
            "Organizamos {s} {d}.",
            "Les invitamos a {s} {d}.",
            "{s}: jueves 8 de mayo de 2025",
            "Jueves 8 de mayo de 2025: {s}",
            "Se informa que {s} se celebrará {d}.",
            "La fecha de {s} es {d}.",
        ],
    ),
    (
        "es",
        "cancelled",
        "el jueves 8 de mayo de 2025",
        [
            "{s} del 8 de mayo de 2025 ha sido cancelada.",
            "{s} del 8 de mayo de 2025 queda suspendida.",
            "{s} prevista para {d} no se celebrará.",
            "{s} del 8 de mayo de 2025 se cancela.",
            "{s} del 8 de mayo de 2025 no tendrá lugar.",
        ],
    ),
    (
        "es",
        "confirmed",
        "al jueves 8 de mayo de 2025",
        [
            "{s} se aplaza {d}.",
            "{s} ha sido aplazada {d}.",
            "{s} se traslada {d}.",
            "{s} se pospone para el 8 de mayo de 2025.",
            "{s} se adelanta {d}.",
            "{s} se celebrará finalmente el 8 de mayo de 2025.",
        ],
    ),
    (
        "es",
        "tentative",
        "el jueves 8 de mayo de 2025",
        [
            "{s} está prevista provisionalmente para {d}.",
            "{s} se celebraría {d}.",
            "{s} se celebrará previsiblemente {d}.",
        ],
    ),
    (
        "ms",
        "confirmed",
        "Khamis, 8 Mei 2025",
        [
            "{s} akan diadakan pada {d}.",
            "{s} diadakan pada {d}.",
            "{s} akan berlangsung pada {d}.",
            "{s} dijadualkan pada {d}.",
            "{s} akan bermula pada {d}.",
            "{s} akan dianjurkan pada {d}.",
            "{s} jatuh pada {d}.",
            "{s} akan diteruskan pada {d}.",
            "{s} akan bersidang pada {d}.",
            "Sila ambil maklum bahawa {s} akan diadakan pada {d}.",
            "Kami akan mengadakan {s} pada {d}.",
            "Anda dijemput ke {s} pada {d}.",
            "{s}: {d}",
            "{d}: {s}",
            "Pada {d}, {s} akan diadakan.",
            "Tarikh {s} ialah {d}.",
            "Dimaklumkan bahawa {s} akan diadakan pada {d}.",
        ],
    ),
    (
        "ms",
        "cancelled",
        "Khamis, 8 Mei 2025",
        [
            "{s} pada {d} dibatalkan.",
            "{s} pada {d} telah dibatalkan.",
            "{s} pada {d} tidak jadi diadakan.",
            "{s} pada {d} tidak akan diadakan.",
            "Dibatalkan: {s}, {d}",
            "Kami terpaksa membatalkan {s} pada {d}.",
        ],
    ),
    (
        "ms",
        "confirmed",
        "Khamis, 8 Mei 2025",
        [
            "{s} ditangguhkan ke {d}.",
            "{s} ditunda kepada {d}.",
            "{s} dipinda ke {d}.",
            "{s} dipindahkan ke {d}.",
            "{s} kini akan diadakan pada {d}.",
            "Tarikh baharu {s}: {d}.",
        ],
    ),
    (
        "ms",
        "tentative",
        "Khamis, 8 Mei 2025",
        [
            "{s} mungkin diadakan pada {d}.",
            "{s} dicadangkan pada {d}.",
            "{s}, {d} (tentatif)",
            "{s} dijangka diadakan pada {d}, tertakluk kepada pengesahan.",
        ],
    ),
    (
        "id",
        "confirmed",
        "Kamis, 8 Mei 2025",
        [
            "{s} akan digelar pada {d}.",
            "{s} akan dilaksanakan pada {d}.",
            "{s} akan diselenggarakan pada {d}.",
            "{s} akan berlangsung pada {d}.",
            "{s} dijadwalkan pada {d}.",
            "{s} dimulai pada {d}.",
            "{s} akan diadakan pada {d}.",
            "{s} jatuh pada {d}.",
            "{s} kembali digelar pada {d}.",
            "Kami akan menggelar {s} pada {d}.",
            "Diberitahukan bahwa {s} akan dilaksanakan pada {d}.",
            "{s}: {d}",
            "{d}: {s}",
            "Hadirilah {s} pada {d}.",
        ],
    ),
    (
        "id",
        "cancelled",
        "Kamis, 8 Mei 2025",
        [
            "{s} pada {d} dibatalkan.",
            "{s} pada {d} batal digelar.",
            "{s} pada {d} ditiadakan.",
            "{s} pada {d} tidak jadi digelar.",
            "Dibatalkan: {s}, {d}",
            "Kami terpaksa membatalkan {s} pada {d}.",
        ],
    ),
    (
        "id",
        "confirmed",
        "Kamis, 8 Mei 2025",
        [
            "{s} ditunda menjadi {d}.",
            "{s} ditunda ke {d}.",
            "{s} diundur ke {d}.",
            "{s} dipindah ke {d}.",
            "{s} dimajukan ke {d}.",
            "{s} dijadwalkan ulang pada {d}.",
            "Jadwal baru {s}: {d}.",
        ],
    ),
    (
        "id",
        "tentative",
        "Kamis, 8 Mei 2025",
        [
            "{s} kemungkinan digelar pada {d}.",
            "{s} diperkirakan berlangsung pada {d}.",
            "{s} direncanakan sementara pada {d}.",
            "{s}, {d} (tentatif)",
        ],
    ),
]


def _cases() -> list[tuple[str, str, str]]:
    return [
        (language, state, way.format(s=name if not way.startswith("{s}") else name[0].upper() + name[1:], d=day))
        for language, state, day, ways in WAYS
        for way in ways
        for name in SUBJECTS[language]
    ]


def _telling(said: str) -> set[str]:
    return set(re.findall(r"\w+", said.casefold())) - SMALL


@pytest.mark.parametrize(("language", "state", "text"), _cases())
def test_a_meeting_is_read_however_it_is_said(language: str, state: str, text: str) -> None:
    read_ = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, "2025-04-01", language))]
    shown = [event for event in read_ if event["confidence"] >= 0.5]
    assert [(event["start"], event["status"], event["kind"]) for event in shown] == [("2025-05-08", state, "event")]
    name = next(name for name in SUBJECTS[language] if name.casefold() in text.casefold())
    assert _telling(name) <= _telling(shown[0]["title"])
    assert len(_telling(shown[0]["title"]) - _telling(name)) <= 1
