"""The state of one meeting said in the many ways that a language has, alone and beside a meeting that is on."""

from __future__ import annotations

import re

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream

EXTRACTOR = Extractor(default_series())

# By language: a meeting, its day, 8 May 2025, as these sentences say it, and what is said of another one.
SAID: dict[str, tuple[str, str, str]] = {
    "en": (
        "the Harbour Forum",
        "Thursday 8 May 2025",
        "The Budget Workshop takes place on Thursday 15 May 2025 at 10 am.",
    ),
    "de": (
        "das Hafenforum",
        "Donnerstag, 8. Mai 2025",
        "Der Haushaltsworkshop findet am Donnerstag, 15. Mai 2025, um 10 Uhr statt.",
    ),
    "fr": ("le Forum du port", "jeudi 8 mai 2025", "L'atelier budgétaire aura lieu le jeudi 15 mai 2025 à 10 h."),
    "es": (
        "el Foro del puerto",
        "jueves 8 de mayo de 2025",
        "El taller de presupuesto se celebrará el jueves 15 de mayo de 2025 a las 10:00.",
    ),
    "ms": (
        "Forum Pelabuhan",
        "Khamis, 8 Mei 2025",
        "Bengkel Belanjawan akan diadakan pada Khamis, 15 Mei 2025, jam 10.00 pagi.",
    ),
    "id": (
        "Forum Pelabuhan",
        "Kamis, 8 Mei 2025",
        "Lokakarya Anggaran akan digelar pada Kamis, 15 Mei 2025, pukul 10.00.",
    ),
}
WAYS: dict[tuple[str, str], list[str]] = {
    ("en", "cancelled"): [
        "Organisers pulled the plug on {s}, which was planned for {d}.",
        "The ministry has dropped plans for {s} on {d}.",
        "The minister announced the cancellation of {s}, scheduled for {d}.",
        "{S}\n{d}\nCANCELLED",
        "{S}\nDate: {d}\nStatus: cancelled",
        "{S} was to be held on {d}. It has been cancelled.",
        "{S} was due on {d}. It will not take place.",
        "{S} was planned for {d}. Unfortunately it has had to be called off.",
        "{S} ({d}) has been cancelled.",
        "{S} ({d}) is cancelled because of illness.",
        "{S}, {d} - CANCELLED",
        "{S}, {d} (cancelled)",
        "{S} - {d} - cancelled",
        "CANCELLED: {S}, {d}",
        "*CANCELLED* {S}, {d}",
        "[Cancelled] {S}, {d}",
        "{d}: {S} CANCELLED",
        "{d} - {S} (cancelled)",
        "There will be no Harbour Forum on {d}.",
        "No Harbour Forum will be held on {d}.",
        "{S} will not take place on {d} as stated.",
        "{S} of {d} is off.",
        "{S} on {d} does not go ahead.",
        "Due to lack of interest, {s} on {d} is cancelled.",
        "We are sorry to say that {s} on {d} had to be dropped.",
        "Please note that {s} planned for {d} has been withdrawn.",
        "{S}, which was to be held on {d}, has been cancelled.",
        "The decision has been made to cancel {s} on {d}.",
        "It has been decided not to hold {s} on {d}.",
        "{S} scheduled for {d} stands cancelled.",
        "{S} (CANCELLED)\n{d}",
    ],
    ("en", "postponed"): [
        "The minister announced the postponement of {s}, which was to open on {d}.",
        "We have had to postpone {s} planned for {d}.",
        "{S} on {d} has been postponed.",
        "{S} on {d} is postponed until further notice.",
        "{S} planned for {d} has been put off.",
        "{S} planned for {d} has been deferred to a later date.",
        "{S} was to be held on {d}. It has been postponed.",
        "{S} was due on {d}. A new date will be announced.",
        "{S}, {d} - POSTPONED",
        "{S}, {d} (postponed)",
        "POSTPONED: {S}, {d}",
        "{d}: {S} postponed",
        "{S} set for {d} will be held at a later date.",
        "{S} on {d} is postponed; a new date will follow.",
        "{S} will not take place on {d}; a new date will be announced.",
        "{S} ({d}) has been postponed indefinitely.",
        "{S} on {d} has been adjourned to a date to be fixed.",
        "{S}\n{d}\nPOSTPONED",
        "{S} has been postponed from {d} to a date yet to be fixed.",
    ],
    ("en", "moved"): [
        "{S} has been moved from 10 April 2025 to {d}.",
        "{S} planned for 10 April 2025 has been moved to {d}.",
        "{S} was to be held on 10 April 2025. It will now be held on {d}.",
        "{S} was to be held on 10 April 2025. The new date is {d}.",
        "{S}: NEW DATE {d} (was 10 April 2025)",
        "{S}, {d} (moved from 10 April 2025)",
        "{S} moves from 10 April 2025 to {d}.",
        "{S} of 10 April 2025 has been rescheduled: it will take place on {d}.",
        "{S} has been postponed from 10 April 2025 to {d}.",
        "{S} will be held on {d} instead of 10 April 2025.",
        "{S} will be on {d}, not 10 April 2025 as announced.",
        "Change of date: {s} will be held on {d} and not on 10 April 2025.",
        "{S}, postponed from 10 April 2025, will be held on {d}.",
        "Rescheduled: {S}, {d} (originally 10 April 2025)",
        "{S} has been put back by a week, from 1 May 2025 to {d}.",
        "{S} has been brought forward from 20 May 2025 to {d}.",
        "{S} will not be held on 10 April 2025 as stated but on {d}.",
    ],
    ("en", "tentative"): [
        "{S}, pencilled in for {d}, may not go ahead.",
        "It is unclear whether {s} planned for {d} will go ahead.",
        "{S} planned for {d} is in doubt, officials said.",
        "Doubts have grown over {s} due on {d}.",
        "Lisbon has offered to host {s} on {d}.",
        "No decision has been taken on whether {s} will be held on {d}.",
        "If funds allow, {s} will be held on {d}.",
        "{S}, due on {d}, could be called off, diplomats warned.",
        "{S} is expected to be held on {d}.",
        "{S} will be held on {d}, subject to approval.",
        "{S} is to be held on {d}, subject to confirmation.",
        "{S} is provisionally planned for {d}.",
        "{S}: {d} (to be confirmed)",
        "{S}: {d} (tbc)",
        "{S}, {d}, provisional",
        "{S}: provisional date {d}",
        "{S} is pencilled in for {d}.",
        "{S} will take place on {d} if enough people register.",
        "{S} is likely to be held on {d}.",
        "{S} should take place on {d}, though this has yet to be confirmed.",
        "We hope to hold {s} on {d}.",
        "It is proposed to hold {s} on {d}.",
        "{S} might be held on {d}.",
        "{S} (date not yet confirmed): {d}",
        "{d} (tentative): {S}",
        "{d}: {S} (TBC)",
        "The committee is considering {d} for {s}.",
        "Tentatively, {s} will be held on {d}.",
        "{S} is planned for {d}. The date has still to be confirmed.",
        "{S} will be held on {d}. This date is provisional.",
    ],
    ("en", "confirmed"): [
        "Reports that {s} on {d} would be cancelled are false, the ministry said.",
        "The minister denied that {s} on {d} had been put off.",
        "{S} will open on {d} and is expected to end in the evening.",
        "{S} has been confirmed for {d}.",
        "{S} on {d} will go ahead despite the strike.",
        "{S} on {d} will go ahead as planned.",
        "{S} on {d} is unaffected.",
        "{S} on {d} has been moved to the Town Hall.",
        "{S} on {d} will now be held online.",
        "{S} on {d} has a new venue: the Town Hall.",
        "{S} on {d} is fully booked.",
    ],
    ("de", "cancelled"): [
        "Die Ministerin gab die Absage des Hafenforums am {d} bekannt.",
        "{S}\n{d}\nABGESAGT",
        "{S} war für {d}, geplant. Es wurde abgesagt.",
        "{S} ({d}) wurde abgesagt.",
        "{S} ({d}) fällt aus.",
        "{S}, {d} - ABGESAGT",
        "{S}, {d} (abgesagt)",
        "ABGESAGT: {S}, {d}",
        "{d}: {S} - fällt aus",
        "{d}: {S} (entfällt)",
        "{S} am {d}, muss leider entfallen.",
        "{S}, das am 8. Mai 2025 stattfinden sollte, wurde abgesagt.",
        "{S} am 8. Mai 2025 kann leider nicht stattfinden.",
        "{S} am 8. Mai 2025 findet krankheitsbedingt nicht statt.",
        "Wir müssen {s} am 8. Mai 2025 leider absagen.",
        "Wegen Krankheit muss {s} am 8. Mai 2025 ausfallen.",
    ],
    ("de", "postponed"): [
        "VERSCHOBEN: {S}, {d}",
    ],
    ("de", "moved"): [
        "{S} wurde vom 10. April 2025 auf den 8. Mai 2025 verschoben.",
        "{S} am 10. April 2025 wird auf den 8. Mai 2025 verlegt.",
        "Das für den 10. April 2025 geplante Hafenforum findet nun am 8. Mai 2025 statt.",
        "{S} findet nicht am 10. April 2025, sondern am 8. Mai 2025 statt.",
        "{S} findet am 8. Mai 2025 statt am 10. April 2025 statt.",
        "{S}: neuer Termin {d} (bisher 10. April 2025)",
        "{S}, verschoben vom 10. April 2025, findet am 8. Mai 2025 statt.",
        "{S} sollte am 10. April 2025 stattfinden. Der neue Termin ist der 8. Mai 2025.",
    ],
    ("de", "tentative"): [
        "Ob {s} am {d} stattfindet, ist offen.",
        "{S} am {d} steht auf der Kippe.",
        "{S} am {d} könnte abgesagt werden.",
        "{S} findet voraussichtlich am 8. Mai 2025 statt.",
        "{S} ist vorläufig für den 8. Mai 2025 geplant.",
        "{S}: {d} (unter Vorbehalt)",
        "{S}: {d} (vorläufig)",
        "{S} soll, vorbehaltlich der Genehmigung, am 8. Mai 2025 stattfinden.",
        "{S} findet am 8. Mai 2025 statt, sofern sich genug Teilnehmer melden.",
        "{S} ist für den 8. Mai 2025 geplant. Der Termin muss noch bestätigt werden.",
        "Als Termin für {s} ist der 8. Mai 2025 vorgeschlagen.",
        "{S} dürfte am 8. Mai 2025 stattfinden.",
    ],
    ("de", "confirmed"): [
        "{S} am 8. Mai 2025 findet trotz des Streiks statt.",
        "{S} am 8. Mai 2025 findet wie geplant statt.",
    ],
    ("fr", "cancelled"): [
        "{S}\n{d}\nANNULÉ",
        "{S} devait se tenir le {d}. Il a été annulé.",
        "{S} ({d}) est annulé.",
        "{S}, {d} - ANNULÉ",
        "{S}, {d} (annulé)",
        "ANNULÉ : {S}, {d}",
        "{d} : {S} (annulé)",
        "{S} du {d} n'aura pas lieu.",
        "{S} du {d} est supprimé.",
        "{S}, qui devait se tenir le {d}, est annulé.",
        "Nous sommes contraints d'annuler {s} du {d}.",
        "{S} du {d} ne pourra pas se tenir.",
        "Faute d'inscrits, {s} du {d} est annulé.",
    ],
    ("fr", "postponed"): [
        "La ministre a annoncé le report du Forum du port, prévu le {d}.",
        "{S} du {d} est reporté.",
        "{S} du {d} est reporté à une date ultérieure.",
        "{S} prévu le {d} est reporté sine die.",
        "{S}, {d} (reporté)",
        "REPORTÉ : {S}, {d}",
        "{S} devait se tenir le {d}. Il est reporté à une date ultérieure.",
        "{S} prévu le {d} est ajourné ; une nouvelle date sera communiquée.",
    ],
    ("fr", "moved"): [
        "{S} du 10 avril 2025 est reporté au {d}.",
        "{S} initialement prévu le 10 avril 2025 se tiendra le {d}.",
        "{S} est déplacé du 10 avril 2025 au {d}.",
        "{S} n'aura pas lieu le 10 avril 2025 mais le {d}.",
        "{S} aura lieu le {d} au lieu du 10 avril 2025.",
        "{S} : nouvelle date {d} (au lieu du 10 avril 2025)",
        "{S} devait se tenir le 10 avril 2025. Il aura lieu le {d}.",
        "{S} devait se tenir le 10 avril 2025. La nouvelle date est le {d}.",
    ],
    ("fr", "tentative"): [
        "On ignore si {s} prévu le {d} aura bien lieu.",
        "La tenue du Forum du port, prévue le {d}, est incertaine.",
        "{S} du {d} pourrait être annulé.",
        "{S} devrait se tenir le {d}.",
        "{S} est provisoirement fixé au {d}.",
        "{S} : {d} (à confirmer)",
        "{S} : {d} (sous réserve)",
        "{S} aura lieu le {d}, sous réserve de confirmation.",
        "{S} est envisagé pour le {d}.",
        "{S} est prévu le {d}. La date reste à confirmer.",
        "Il est proposé de tenir {s} le {d}.",
        "{S} aura lieu le {d} si le nombre d'inscrits est suffisant.",
    ],
    ("fr", "confirmed"): [
        "{S} du {d} est maintenu.",
        "{S} du {d} aura lieu comme prévu.",
        "{S} du {d} est déplacé à la mairie.",
    ],
    ("es", "cancelled"): [
        "La ministra anunció la cancelación del Foro del puerto, previsto para el {d}.",
        "{S} estaba previsto para el {d}. Ha sido cancelado.",
        "{S} ({d}) ha sido cancelado.",
        "{S}, {d} - CANCELADO",
        "{S}, {d} (cancelado)",
        "CANCELADO: {S}, {d}",
        "{d}: {S} (suspendido)",
        "{S} del {d} no se realizará.",
        "{S}, que debía celebrarse el {d}, queda cancelado.",
        "Nos vemos obligados a cancelar {s} del {d}.",
        "No habrá Foro del puerto el {d}.",
        "Por falta de inscritos, {s} del {d} se suspende.",
    ],
    ("es", "postponed"): [
        "{S} del {d} se aplaza.",
        "{S} del {d} queda aplazado hasta nuevo aviso.",
        "{S} previsto para el {d} se pospone a una fecha por determinar.",
        "{S}, {d} (aplazado)",
        "APLAZADO: {S}, {d}",
        "{S} estaba previsto para el {d}. Se ha aplazado.",
    ],
    ("es", "moved"): [
        "{S} del 10 de abril de 2025 se aplaza al {d}.",
        "{S} previsto para el 10 de abril de 2025 se celebrará el {d}.",
        "{S} se traslada del 10 de abril de 2025 al {d}.",
        "{S} no se celebrará el 10 de abril de 2025, sino el {d}.",
        "{S} se celebrará el {d} en lugar del 10 de abril de 2025.",
        "{S}: nueva fecha {d} (antes 10 de abril de 2025)",
        "{S} estaba previsto para el 10 de abril de 2025. La nueva fecha es el {d}.",
    ],
    ("es", "tentative"): [
        "No está claro si {s} previsto para el {d} se celebrará.",
        "{S} del {d} podría ser cancelado.",
        "La celebración del Foro del puerto, prevista para el {d}, está en duda.",
        "{S} se celebrará previsiblemente el {d}.",
        "{S}: {d} (por confirmar)",
        "{S}: {d} (provisional)",
        "{S} está previsto provisionalmente para el {d}.",
        "{S} podría celebrarse el {d}.",
        "{S} se celebrará el {d}, sujeto a confirmación.",
        "{S} está previsto para el {d}. La fecha está por confirmar.",
        "Se propone celebrar {s} el {d}.",
    ],
    ("es", "confirmed"): [
        "{S} del {d} se mantiene.",
        "{S} del {d} se celebrará según lo previsto.",
        "{S} del {d} se traslada al Ayuntamiento.",
    ],
    ("ms", "cancelled"): [
        "{S} sepatutnya diadakan pada {d}. Ia telah dibatalkan.",
        "{S} ({d}) dibatalkan.",
        "{S}, {d} - DIBATALKAN",
        "{S}, {d} (dibatalkan)",
        "DIBATALKAN: {S}, {d}",
        "{d}: {S} (batal)",
        "{S} yang dijadualkan pada {d} dibatalkan.",
        "{S} pada {d} tidak dapat diadakan.",
        "Tiada Forum Pelabuhan pada {d}.",
    ],
    ("ms", "postponed"): [
        "{S} pada {d} ditangguhkan.",
        "{S} pada {d} ditangguhkan ke tarikh yang akan dimaklumkan.",
        "{S} yang dijadualkan pada {d} ditunda sehingga diberitahu kelak.",
        "{S}, {d} (ditangguhkan)",
        "DITANGGUHKAN: {S}, {d}",
        "{S} sepatutnya diadakan pada {d}. Ia ditangguhkan.",
    ],
    ("ms", "moved"): [
        "{S} pada 10 April 2025 ditangguhkan ke {d}.",
        "{S} yang dijadualkan pada 10 April 2025 akan diadakan pada {d}.",
        "{S} dipindahkan dari 10 April 2025 ke {d}.",
        "{S} akan diadakan pada {d} dan bukan 10 April 2025.",
        "{S}: tarikh baharu {d} (sebelum ini 10 April 2025)",
        "{S} sepatutnya diadakan pada 10 April 2025. Tarikh baharu ialah {d}.",
    ],
    ("ms", "tentative"): [
        "Belum pasti sama ada {s} pada {d} akan diteruskan.",
        "{S} pada {d} mungkin dibatalkan.",
        "{S} dijangka diadakan pada {d}.",
        "{S}: {d} (tentatif)",
        "{S}: {d} (akan disahkan)",
        "{S} akan diadakan pada {d}, tertakluk kepada kelulusan.",
        "{S} dicadangkan pada {d}.",
    ],
    ("ms", "confirmed"): [
        "{S} pada {d} akan diteruskan seperti dirancang.",
        "{S} pada {d} dipindahkan ke Dewan Bandaran.",
    ],
    ("id", "cancelled"): [
        "{S} sedianya digelar pada {d}. Acara ini dibatalkan.",
        "{S} ({d}) dibatalkan.",
        "{S}, {d} - BATAL",
        "{S}, {d} (dibatalkan)",
        "DIBATALKAN: {S}, {d}",
        "{d}: {S} (batal)",
        "{S} yang dijadwalkan pada {d} dibatalkan.",
        "{S} pada {d} tidak jadi dilaksanakan.",
        "{S} pada {d} ditiadakan.",
    ],
    ("id", "postponed"): [
        "{S} pada {d} ditunda.",
        "{S} pada {d} ditunda hingga waktu yang belum ditentukan.",
        "{S} yang dijadwalkan pada {d} diundur.",
        "{S}, {d} (ditunda)",
        "DITUNDA: {S}, {d}",
    ],
    ("id", "moved"): [
        "{S} pada 10 April 2025 diundur menjadi {d}.",
        "{S} yang semula dijadwalkan pada 10 April 2025 akan digelar pada {d}.",
        "{S} dipindahkan dari 10 April 2025 ke {d}.",
        "{S}: jadwal baru {d} (semula 10 April 2025)",
    ],
    ("id", "tentative"): [
        "Belum pasti apakah {s} pada {d} jadi digelar.",
        "{S} diperkirakan digelar pada {d}.",
        "{S}: {d} (tentatif)",
        "{S} rencananya digelar pada {d}, menunggu konfirmasi.",
    ],
    ("id", "confirmed"): [
        "{S} pada {d} tetap digelar sesuai rencana.",
        "{S} pada {d} dipindahkan ke Balai Kota.",
    ],
}
TOLD = [(language, state, way) for (language, state), ways in WAYS.items() for way in ways]


def _said(language: str, way: str) -> str:
    name, day, _ = SAID[language]
    text = way.format(S=name[0].upper() + name[1:], s=name, d=day)
    return text[0].upper() + text[1:]


def _shown(text: str, language: str) -> list[tuple[str | None, str]]:
    read_ = [event_stream(c) for c in EXTRACTOR.extract(read.announcement("a", text, "2025-04-01", language))]
    shown = [event for event in read_ if event["confidence"] >= 0.5]
    return [(event["start"] or (event.get("was") or {}).get("start"), event["status"]) for event in shown]


def _expected(state: str) -> tuple[str, str]:
    return "2025-05-08", "confirmed" if state == "moved" else state


@pytest.mark.parametrize(("language", "state", "way"), TOLD)
def test_a_state_is_read_however_it_is_said(language: str, state: str, way: str) -> None:
    assert _shown(_said(language, way), language) == [_expected(state)]


@pytest.mark.parametrize("gap", ["\n\n", " "])
@pytest.mark.parametrize(("language", "state", "way"), TOLD)
def test_a_state_stays_with_its_own_meeting(language: str, state: str, way: str, gap: str) -> None:
    text = _said(language, way)
    if gap == " " and re.search(r"[^.]$|\n", text):
        gap = "\n\n"
    shown = _shown(f"{SAID[language][2]}{gap}{text}", language)
    assert sorted(shown, key=str) == sorted([_expected(state), ("2025-05-15T10:00", "confirmed")], key=str)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The regatta on Thursday 8 May 2025 will be cancelled if it rains."),
        ("de", "Die Regatta am 8. Mai 2025 wird abgesagt, wenn es stürmt."),
        ("fr", "La régate du jeudi 8 mai 2025 sera annulée en cas de tempête."),
        ("es", "La regata del jueves 8 de mayo de 2025 será cancelada si hay tormenta."),
        ("ms", "Regata pada Khamis, 8 Mei 2025 akan dibatalkan jika hujan."),
    ],
)
def test_what_would_be_off_on_a_condition_is_on(language: str, text: str) -> None:
    assert [state for _, state in _shown(text, language)] == ["confirmed"]
