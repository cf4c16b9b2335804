"""A mail that is sent on or answered, and one announcement after another, read as each would by itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from calsync.model import Announcement, Candidate
from calsync.read import announcement
from tests.extract.labels import extractor, shown


@dataclass(frozen=True)
class Mail:
    """An announcement, and what stands around it where it is sent on or answered."""

    said: str
    thanks: str
    gmail: str
    outlook: str
    wrote: str


MAILS = {
    "en": Mail(
        "Riverside Rowing Club\n\nThe annual meeting will be held in the Village Hall on 12 April at 7.30 pm.\n\nPlease bring a chair.",
        "Thanks, noted. I will pass it on.",
        "---------- Forwarded message ---------\nFrom: Anna Ash <anna@example.org>\nDate: Tue, 4 Mar 2025 at 09:14\n"
        "Subject: Annual meeting\nTo: <members@example.org>",
        "From: Anna Ash <anna@example.org>\nSent: Tuesday, 4 March 2025 09:14\nTo: members@example.org\nSubject: Annual meeting",
        "On Tue, 4 Mar 2025 at 09:14, Anna Ash <anna@example.org> wrote:",
    ),
    "de": Mail(
        "Ruderverein Flussufer\n\nDie Jahresversammlung findet am 12. April um 19.30 Uhr im Gemeindehaus statt.\n\nBitte Stühle mitbringen.",
        "Danke, ist notiert. Ich gebe es weiter.",
        "---------- Weitergeleitete Nachricht ---------\nVon: Anna Esche <anna@example.org>\nDate: Di., 4. März 2025 um 09:14 Uhr\n"
        "Betreff: Jahresversammlung\nAn: <mitglieder@example.org>",
        "Von: Anna Esche <anna@example.org>\nGesendet: Dienstag, 4. März 2025 09:14\nAn: mitglieder@example.org\nBetreff: Jahresversammlung",
        "Am Di., 4. März 2025 um 09:14 Uhr schrieb Anna Esche <anna@example.org>:",
    ),
    "fr": Mail(
        "Club nautique des Berges\n\nL'assemblée générale aura lieu le 12 avril à 19h30 à la salle des fêtes.\n\nMerci d'apporter une chaise.",
        "Merci, c'est noté.",
        "---------- Message transféré ---------\nDe : Anne Frêne <anne@example.org>\nDate : mar. 4 mars 2025 à 09:14\n"
        "Objet : Assemblée générale\nÀ : <membres@example.org>",
        "De : Anne Frêne <anne@example.org>\nEnvoyé : mardi 4 mars 2025 09:14\nÀ : membres@example.org\nObjet : Assemblée générale",
        "Le mar. 4 mars 2025 à 09:14, Anne Frêne <anne@example.org> a écrit :",
    ),
    "es": Mail(
        "Club Náutico Ribera\n\nLa asamblea anual se celebrará el 12 de abril a las 19.30 horas en la Casa de Cultura.\n\nTraigan una silla.",
        "Gracias, tomo nota.",
        "---------- Mensaje reenviado ---------\nDe: Ana Fresno <ana@example.org>\nFecha: mar, 4 de marzo de 2025 a las 09:14\n"
        "Asunto: Asamblea anual\nPara: <socios@example.org>",
        "De: Ana Fresno <ana@example.org>\nEnviado: martes, 4 de marzo de 2025 09:14\nPara: socios@example.org\nAsunto: Asamblea anual",
        "El mar, 4 mar 2025 a las 09:14, Ana Fresno (<ana@example.org>) escribió:",
    ),
    "ms": Mail(
        "Kelab Mendayung Tepi Sungai\n\nMesyuarat agung akan diadakan pada 12 April pukul 19.30 di Dewan Serbaguna.\n\nSila bawa kerusi.",
        "Terima kasih, saya ambil maklum.",
        "---------- Mesej dimajukan ---------\nDaripada: Aisyah <aisyah@example.org>\nTarikh: Sel, 4 Mac 2025 pada 09:14\n"
        "Subjek: Mesyuarat agung\nKepada: <ahli@example.org>",
        "Daripada: Aisyah <aisyah@example.org>\nDihantar: Selasa, 4 Mac 2025 09:14\nKepada: ahli@example.org\nSubjek: Mesyuarat agung",
        "Pada Sel, 4 Mac 2025 pada 09:14, Aisyah <aisyah@example.org> menulis:",
    ),
    "id": Mail(
        "Klub Dayung Tepi Sungai\n\nRapat tahunan akan diadakan pada 12 April pukul 19.30 di Balai Warga.\n\nMohon membawa kursi.",
        "Terima kasih, sudah dicatat.",
        "---------- Pesan yang diteruskan ---------\nDari: Ayu <ayu@example.org>\nTanggal: Sel, 4 Mar 2025 pukul 09.14\n"
        "Perihal: Rapat tahunan\nKepada: <anggota@example.org>",
        "Dari: Ayu <ayu@example.org>\nDikirim: Selasa, 4 Maret 2025 09:14\nKepada: anggota@example.org\nPerihal: Rapat tahunan",
        "Pada tanggal Sel, 4 Mar 2025 pukul 09.14, Ayu <ayu@example.org> menulis:",
    ),
}


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


WAYS = {
    "sent on": lambda one: f"{one.thanks}\n\n{one.gmail}\n\n\n{one.said}\n",
    "sent on, its head below a rule": lambda one: f"{one.thanks}\n\n{'_' * 32}\n{one.outlook}\n\n{one.said}\n",
    "sent on, its head alone": lambda one: f"{one.thanks}\n\n{one.outlook}\n\n{one.said}\n",
    "answered": lambda one: f"{one.thanks}\n\n{one.wrote}\n{_quoted(one.said)}\n",
    "answered, the line above in two": lambda one: (
        f"{one.thanks}\n\n{one.wrote.replace('2025 ', '2025' + chr(10), 1)}\n\n{_quoted(one.said)}\n"
    ),
    "answered, with a signature": lambda one: f"{one.thanks}\n\n{one.wrote}\n{_quoted(one.said)}\n\n-- \nBob\n",
    "answered twice": lambda one: f"{one.thanks}\n\n{one.wrote}\n{_quoted(_quoted(one.said))}\n",
}


def _row(text: str, language: str, published: str = "2025-03-04") -> Announcement:
    return announcement("several", text, published, language, None)


def _found(row: Announcement) -> list[Candidate]:
    found = extractor().extract(row)
    assert all(row.text[quote.start : quote.end] == quote.quote for one in found for quote in one.evidence)
    return shown(found)


def _claims(candidates: list[Candidate]) -> list[object]:
    return [(c.span, c.status, c.kind, c.place) for c in candidates]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", MAILS)
def test_a_mail_within_another_is_read_as_it_is_alone(language: str, way: str) -> None:
    mail = MAILS[language]
    alone = _found(_row(mail.said, language))
    assert len(alone) == 1
    assert _claims(_found(_row(WAYS[way](mail), language))) == _claims(alone)


@pytest.mark.parametrize("way", ["sent on", "sent on, its head alone", "answered"])
@pytest.mark.parametrize("language", MAILS)
def test_it_speaks_from_the_day_on_which_it_was_written(language: str, way: str) -> None:
    later = _found(_row(WAYS[way](MAILS[language]), language, "2025-12-01"))
    assert [c.span.first_day.isoformat() for c in later if c.span.first_day] == ["2025-04-12"]


OVER = {
    "en": {
        "The annual meeting below is cancelled.": ("cancelled", None),
        "Please note that the meeting below has been postponed.": ("postponed", None),
        "The annual meeting has been moved to 19 April.": ("confirmed", "2025-04-19"),
        "The meeting is now on 19 April at 8 pm.": ("confirmed", "2025-04-19"),
    },
    "de": {
        "Die Jahresversammlung ist abgesagt.": ("cancelled", None),
        "Die Versammlung wird verschoben, ein neuer Termin folgt.": ("postponed", None),
        "Die Jahresversammlung wird auf den 19. April verschoben.": ("confirmed", "2025-04-19"),
    },
    "fr": {
        "L'assemblée générale ci-dessous est annulée.": ("cancelled", None),
        "L'assemblée générale est reportée à une date ultérieure.": ("postponed", None),
        "L'assemblée générale est reportée au 19 avril.": ("confirmed", "2025-04-19"),
    },
    "es": {
        "La asamblea anual queda cancelada.": ("cancelled", None),
        "La asamblea anual queda aplazada hasta nuevo aviso.": ("postponed", None),
        "La asamblea anual se aplaza al 19 de abril.": ("confirmed", "2025-04-19"),
    },
    "ms": {
        "Mesyuarat agung di bawah dibatalkan.": ("cancelled", None),
        "Mesyuarat agung ditangguhkan ke tarikh lain.": ("postponed", None),
        "Mesyuarat agung dipindahkan ke 19 April.": ("confirmed", "2025-04-19"),
    },
    "id": {
        "Rapat tahunan di bawah ini dibatalkan.": ("cancelled", None),
        "Rapat tahunan ditunda sampai waktu yang belum ditentukan.": ("postponed", None),
        "Rapat tahunan dipindahkan ke 19 April.": ("confirmed", "2025-04-19"),
    },
}


@pytest.mark.parametrize("way", ["sent on", "sent on, its head alone", "answered"])
@pytest.mark.parametrize(("language", "over"), [(code, over) for code, said in OVER.items() for over in said])
def test_the_last_word_counts(language: str, over: str, way: str) -> None:
    status, day = OVER[language][over]
    mail = replace(MAILS[language], thanks=over)
    (meeting,) = _found(_row(WAYS[way](mail), language))
    assert meeting.status == status
    if day is not None:
        assert str(meeting.span.first_day) == day
        assert meeting.was is not None
        assert str(meeting.was.first_day) == "2025-04-12"


THREAD = """Subject: Re: Re: Steering group, April

Right, then let us say Thursday 17 April, 2 pm, same room.

On Fri, 7 Mar 2025 at 16:40, Ben Ford <ben@example.org> wrote:
> Tuesday does not work for me. Could we do Thursday?
>
> On Thu, 6 Mar 2025 at 09:02, Anna Ash <anna@example.org> wrote:
>> The steering group will meet on Tuesday 15 April at 10 am in Room 2.
>> Agenda to follow.
"""
DATES = """{over}

On Fri, 7 Mar 2025 at 16:40, Ben Ford <ben@example.org> wrote:
> The steering group will meet on these days:
>
> - Tuesday 15 April, 10 am
> - Tuesday 13 May, 10 am
> - Tuesday 10 June, 10 am
"""


def test_of_a_thread_the_last_day_counts() -> None:
    (meeting,) = _found(_row(THREAD, "en", "2025-03-10"))
    assert (str(meeting.span.first_day), meeting.was and str(meeting.was.first_day)) == ("2025-04-17", "2025-04-15")


@pytest.mark.parametrize("over", ["Thanks, noted.", "Steering group on 13 May at 10 am works for me."])
def test_what_is_said_of_one_of_several_days_moves_none_of_them(over: str) -> None:
    days = {str(c.span.first_day) for c in _found(_row(DATES.format(over=over), "en", "2025-03-10"))}
    assert "2025-05-13" in days
    assert days <= {"2025-04-15", "2025-05-13", "2025-06-10"}


LANDS = {
    "Pacific/Auckland": "Otago Tramping Club, Dunedin, New Zealand\n\nThe annual general meeting will be held in the clubrooms, "
    "North Road, Dunedin, on Thursday 10 April at 7.30 pm.\n\nTramps from Dunedin, Invercargill and Christchurch are welcome.",
    "Europe/Dublin": "Baltimore Sailing Club, Co. Cork, Ireland\n\nThe public meeting on harbour dues takes place in the parish hall, "
    "Skibbereen, on Wednesday 9 April at 8 pm.\n\nThe Gardaí ask drivers from Cork and Dublin to park at the GAA grounds.",
    "America/Halifax": "Souris Town Council, Prince Edward Island, Canada\n\nThe council holds a special meeting on the wind farm in the "
    "Town Hall, Main Street, Souris, on Monday 7 April at 6.30 pm.\n\nResidents of Souris and Charlottetown, PEI, may speak.",
    "Asia/Manila": "Rotary Club of Iloilo City, Philippines\n\nThe club holds its induction ceremony in the Hotel del Rio, Molo, Iloilo City, "
    "on Friday 11 April at 6 pm.\n\nTickets are 500 pesos. Barangay captains of Iloilo and Guimaras are invited.",
}
BETWEEN = {
    "a rule": "\n\n---\n\n",
    "a long rule": f"\n\n{'=' * 60}\n\n",
    "stars": "\n\n* * *\n\n",
    "blank lines": "\n\n\n\n",
    "headings": "\n\n## ",
}


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("second", LANDS)
@pytest.mark.parametrize("first", LANDS)
def test_announcements_of_two_lands_know_nothing_of_each_other(first: str, second: str, between: str) -> None:
    if first == second:
        return
    alone = [_found(_row(LANDS[zone], "en")) for zone in (first, second)]
    assert [[c.span.stream()[0] for c in one] for one in alone] == [[c.span.stream()[0] for c in one if c.span.tz == zone] for one, zone in zip(alone, (first, second), strict=True)]  # fmt: skip
    assert all(len(one) == 1 for one in alone)
    text = BETWEEN[between].join([("## " if between == "headings" else "") + LANDS[first], LANDS[second]])
    assert _claims(_found(_row(text, "en"))) == [claim for one in alone for claim in _claims(one)]


PAGES = {
    "articles": lambda one, two: f"<article>{one}</article>\n<article>{two}</article>",
    "a rule": lambda one, two: f"{one}<hr>{two}",
}


@pytest.mark.parametrize("way", PAGES)
@pytest.mark.parametrize(("first", "second"), [("Europe/Dublin", "Pacific/Auckland"), ("Asia/Manila", "Europe/Dublin")])
def test_so_do_those_of_a_page(first: str, second: str, way: str) -> None:
    bodies = ["".join(f"<p>{part}</p>" for part in LANDS[zone].split("\n\n")) for zone in (first, second)]
    pages = [*bodies, PAGES[way](*bodies)]
    one, two, both = (
        _found(announcement("several", f"<html><body>{page}</body></html>", "2025-03-04", "en", "html"))
        for page in pages
    )
    assert len(one) == len(two) == 1
    assert _claims(both) == [*_claims(one), *_claims(two)]
