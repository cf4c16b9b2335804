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


# Two meetings and their days in one sentence: what stands between them, with the day behind the name or before it.
FIRST, SECOND = "2025-06-04", "2025-10-11"
IN_TURN = [
    ("en", "The Energy Summit", "the Oslo Book Fair", "{a} opens on 4 June, while {b} is set for 11 October."),
    (
        "en",
        "The Energy Summit",
        "the Oslo Book Fair",
        "{a}, which takes place on 4 June, will prepare {b} on 11 October.",
    ),
    ("en", "the Energy Summit", "the Oslo Book Fair", "After {a} on 4 June, the next stop is {b} on 11 October."),
    (
        "en",
        "The Energy Summit",
        "the Oslo Book Fair",
        "{a} meets in Riga on 4 June, followed by {b} in Oslo on 11 October.",
    ),
    ("en", "the Energy Summit", "the Reindeer Congress", "On 4 June Riga hosts {a} and on 11 October Oslo hosts {b}."),
    (
        "de",
        "Das Hafenforum Nord",
        "die Bremer Buchmesse",
        "{a} beginnt am 4. Juni, während {b} für den 11. Oktober angesetzt ist.",
    ),
    (
        "de",
        "das Hafenforum Nord",
        "die Bremer Buchmesse",
        "Am 4. Juni findet in Emden {a} statt und am 11. Oktober in Bremen {b}.",
    ),
    (
        "fr",
        "Le Forum des ports",
        "la Foire du livre de Brive",
        "{a} s'ouvre le 4 juin, tandis que {b} est fixée au 11 octobre.",
    ),
    (
        "fr",
        "le Forum des ports",
        "la Foire du livre de Brive",
        "Le 4 juin, Nantes accueille {a} et le 11 octobre, Brive accueille {b}.",
    ),
    (
        "es",
        "El Foro de los Puertos",
        "la Feria del Libro",
        "{a} comienza el 4 de junio, mientras que {b} será el 11 de octubre.",
    ),
    (
        "es",
        "el Foro de los Puertos",
        "la Feria del Libro",
        "El 4 de junio Cádiz acoge {a} y el 11 de octubre Soria acoge {b}.",
    ),
    (
        "ms",
        "Forum Pelabuhan Utara",
        "Kongres Penternak Sedunia",
        "{a} bermula pada 4 Jun, manakala {b} ditetapkan pada 11 Oktober.",
    ),
    (
        "id",
        "Forum Pelabuhan Utara",
        "Pameran Buku Bandung",
        "{a} dimulai pada 4 Juni, sementara {b} ditetapkan pada 11 Oktober.",
    ),
]


@pytest.mark.parametrize(("lang", "one", "other", "text"), IN_TURN)
def test_each_day_of_a_sentence_is_of_its_own_meeting(lang: str, one: str, other: str, text: str) -> None:
    meetings = readings(text.format(a=one, b=other), lang)
    assert {(start, status) for _, start, status in meetings} == {(FIRST, "confirmed"), (SECOND, "confirmed")}
    for name, day in ((one, FIRST), (other, SECOND)):
        assert name.split()[-1] in next(title for title, start, _ in meetings if start == day)


def test_who_takes_part_does_not_travel() -> None:
    text = "Le ministre tunisien de la Défense prendra part, le 4 juin à La Valette, à la réunion des ministres du Forum des ports."
    assert not any("Visite" in title for title, _, _ in readings(text, "fr"))


def test_an_agency_with_a_dash_closes_the_dateline() -> None:
    text = "TUNIS, 12 mai 2025 (TAP-AFP) - Le Forum des ports se tiendra à Nantes le 4 juin, a indiqué le ministère de la Mer."
    assert {start for _, start, _ in readings(text, "fr")} == {"2025-06-04"}


# What is not sure is what will be done there, and not whether it is held.
DONE_THERE = [
    ("en", "Riga hosts the Energy Summit. It is expected to draw 300 guests and opens on 4 June."),
    ("en", "The Energy Summit on 4 June is expected to adopt a plan."),
    ("en", "The Energy Summit, which could agree a new tax, opens in Riga on 4 June."),
    ("en", "The budget is to be approved at the Energy Summit in Riga on 4 June."),
    ("de", "Das Hafenforum Nord, das am 4. Juni in Emden stattfindet, soll über Gebühren beraten."),
    ("de", "Emden richtet das Hafenforum Nord aus. Es soll 300 Besucher anziehen und beginnt am 4. Juni."),
    ("de", "Der Haushalt soll beim Hafenforum Nord am 4. Juni in Emden beschlossen werden."),
    ("fr", "Nantes accueille le Forum des ports. Il devrait attirer 300 visiteurs et s'ouvre le 4 juin."),
    ("fr", "Le Forum des ports, qui se tient le 4 juin, devrait adopter un plan."),
    ("es", "El Foro de los Puertos, que comienza el 4 de junio, podría aprobar un plan."),
    ("es", "Ana Vidal indicó que el Foro de los Puertos se celebraría el 4 de junio."),
    ("ms", "Forum Pelabuhan Utara dijangka menarik 300 pengunjung dan bermula pada 4 Jun."),
    ("id", "Anggaran akan disahkan dalam Forum Pelabuhan Utara di Medan pada 4 Juni."),
]
NOT_SURE = [
    ("en", "The Energy Summit is expected to be held in Riga on 4 June."),
    ("en", "The Energy Summit is expected to open in Riga on 4 June."),
    ("de", "Das Hafenforum Nord soll am 4. Juni in Emden stattfinden."),
    ("fr", "Le Forum des ports devrait se tenir à Nantes le 4 juin."),
    ("es", "El Foro de los Puertos podría celebrarse en Cádiz el 4 de junio."),
    ("es", "Según fuentes del sector, el Foro de los Puertos se celebraría el 4 de junio."),
    ("ms", "Forum Pelabuhan Utara dijangka diadakan di Lumut pada 4 Jun."),
]


@pytest.mark.parametrize(("lang", "text"), DONE_THERE)
def test_what_will_be_done_there_leaves_a_meeting_sure(lang: str, text: str) -> None:
    assert {(start, status) for _, start, status in readings(text, lang)} == {("2025-06-04", "confirmed")}


@pytest.mark.parametrize(("lang", "text"), NOT_SURE)
def test_what_may_be_held_is_not_sure(lang: str, text: str) -> None:
    assert {(start, status) for _, start, status in readings(text, lang)} == {("2025-06-04", "tentative")}


# What is done at a gathering, who comes for it, what else it is called: one meeting.
ONE_MEETING = [
    (
        "en",
        "Baltic Energy Summit",
        "On 4 June, delegates from thirty places will gather in Riga for the Baltic Energy Summit.",
    ),
    ("en", "Energy Forum", "The biggest gathering of the year, the Energy Forum, opens in Riga on 4 June."),
    ("en", "World Reindeer Congress", "The World Reindeer Congress will not begin until 4 June."),
    ("de", "Energiegipfel", "Das größte Treffen des Jahres, der Energiegipfel, beginnt am 4. Juni in Rostock."),
    ("de", "Energiegipfel", "Die Minister wollen das Abkommen beim Energiegipfel am 4. Juni unterzeichnen."),
    ("es", "Congreso Mundial de Apicultores", "El Congreso Mundial de Apicultores no comenzará hasta el 4 de junio."),
    ("fr", "Congrès mondial des apiculteurs", "Le Congrès mondial des apiculteurs ne débutera que le 4 juin."),
    ("ms", "Kongres Penternak Sedunia", "Kongres Penternak Sedunia tidak akan bermula sehingga 4 Jun."),
]


@pytest.mark.parametrize(("lang", "title", "text"), ONE_MEETING)
def test_one_meeting_is_told_in_many_words(lang: str, title: str, text: str) -> None:
    assert readings(text, lang) == {(title, "2025-06-04", "confirmed")}


# Who holds it calls it off, or puts it off.
CALLED_OFF = [
    ("en", "The council cancelled the Book Fair on 4 June."),
    ("de", "Die Stadt sagt die Bremer Buchmesse am 4. Juni ab."),
    ("fr", "La mairie a annulé la Foire du livre de Brive du 4 juin."),
    ("fr", "Les organisateurs annulent la Foire du livre de Brive du 4 juin."),
    ("es", "El ayuntamiento canceló la Feria del Libro de Soria del 4 de junio."),
    ("ms", "Kementerian membatalkan Kongres Penternak Sedunia yang dijadualkan di Ipoh pada 4 Jun."),
    ("id", "Pemerintah kota membatalkan Pameran Buku Bandung pada 4 Juni."),
]
PUT_OFF = [
    ("de", "Der Verein verschiebt die Bremer Buchmesse vom 4. Juni."),
    ("fr", "La mairie a reporté la Foire du livre de Brive du 4 juin."),
    ("es", "El ayuntamiento aplazó la Feria del Libro de Soria del 4 de junio."),
    ("ms", "Kementerian menangguhkan Kongres Penternak Sedunia pada 4 Jun."),
]


@pytest.mark.parametrize(("lang", "text"), CALLED_OFF)
def test_who_holds_a_meeting_calls_it_off(lang: str, text: str) -> None:
    assert {(start, status) for _, start, status in readings(text, lang)} == {("2025-06-04", "cancelled")}


@pytest.mark.parametrize(("lang", "text"), PUT_OFF)
def test_who_holds_a_meeting_puts_it_off(lang: str, text: str) -> None:
    assert {(start, status) for _, start, status in readings(text, lang)} == {(None, "postponed")}
