"""A gathering may be called by a proper name alone; what describes it then is no other one."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_NAMES = ("Light + Building", "Vinexpo Asia", "Talisman Sabre", "Gamescom")
_ENGLISH = (
    "{N} 2025 is ready for its visitors. The region's largest show takes place in Vaasa {d}.",
    "Exhibitors at {N} can book from today. The world's leading fair for its trade is to be held in Vaasa {d}.",
    "Tickets for {N} are on sale. Europe's oldest festival of its kind will be held in Vaasa {d}.",
    "Visitors to {N} will find more halls open this year. The fair runs {d} in Vaasa.",
    "{N}, the largest exercise of the region, will take place in Vaasa {d}.",
    "The country's largest fair, {N}, will take place in Vaasa {d}.",
    "{N} put back\n\nThe organisers are postponing {N} 2025. Instead of opening on 8 March, the world's largest fair will be "
    "held in Vaasa {d}.",
    "Organisers of {N} have filled the gap that they left when they pushed back the show: it will be held in Vaasa {d}.",
    "Show names its days\n\nOrganisers of {N} have good news. The show will be held in Vaasa {d}.",
    "The organisers of {N} have named the days for this year. The next edition runs {d} in Vaasa.",
)
_OTHERS = {
    "de": (
        "vom 9. bis 11. Juni 2025",
        "Die Aussteller der {N} können ab heute buchen. Europas größte Fachmesse findet {d} in Vaasa statt.",
        "Die Veranstalter der {N} haben den Termin genannt. Die Messe läuft {d} in Vaasa.",
        "Die {N}, die weltgrößte Messe ihrer Art, findet {d} in Vaasa statt.",
    ),
    "fr": (
        "du 9 au 11 juin 2025",
        "Les organisateurs de {N} ont annoncé les dates. Le salon se déroulera {d} à Vaasa.",
        "{N}, le plus grand salon de la région, se tiendra {d} à Vaasa.",
        "La billetterie de {N} ouvre aujourd'hui. Le principal salon du secteur aura lieu {d} à Vaasa.",
    ),
    "es": (
        "del 9 al 11 de junio de 2025",
        "Los organizadores de {N} anunciaron las fechas. La feria tendrá lugar {d} en Vaasa.",
        "{N}, la feria más importante de la región, se realizará {d} en Vaasa.",
        "Las entradas para {N} están a la venta. La principal feria del sector tendrá lugar {d} en Vaasa.",
    ),
    "id": (
        "pada 9-11 Juni 2025",
        "Penyelenggara {N} telah mengumumkan tanggalnya. Pameran itu akan berlangsung {d} di Vaasa.",
        "{N}, pameran terbesar di kawasan ini, akan diselenggarakan {d} di Vaasa.",
        "Tiket {N} sudah dijual. Pameran terbesar di Indonesia itu berlangsung {d} di Vaasa.",
    ),
}
_CASES = [("en", "from 9 to 11 June 2025", text) for text in _ENGLISH] + [
    (code, days, text) for code, (days, *texts) in _OTHERS.items() for text in texts
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _shown(extractor: Extractor, text: str, language: str) -> list[tuple[str, str]]:
    found = extractor.extract(read.announcement("a", text, "2025-02-03", language, None))
    return [(one.title, one.span.stream()[0] or "") for one in found if one.confidence >= 0.5]


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize(("language", "days", "text"), _CASES)
def test_a_brand_is_what_its_description_speaks_of(
    extractor: Extractor, language: str, days: str, text: str, name: str
) -> None:
    [(title, day)] = _shown(extractor, text.format(N=name, d=days), language)
    assert title.startswith(name)
    assert day == "2025-06-09"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # nothing named the fair before, so its description is its name
        ("The world's largest book fair will be held in Vaasa from 9 to 11 June 2025.", "book fair"),
        # a body, a town and a company hold what is described
        (
            "The Harbour Council met today. The region's largest fair will be held in Vaasa from 9 to 11 June 2025.",
            "fair",
        ),
        ("Visitors to Vaasa will be many. The region's largest fair will be held from 9 to 11 June 2025.", "fair"),
        ("The Company has been moved. The annual conference will be held from 9 to 11 June 2025.", "conference"),
        # another gathering was named in between
        (
            "Tickets for Vinexpo Asia are on sale. The Osaka Wine Forum follows. The forum will be held in Osaka "
            "from 9 to 11 June 2025.",
            "Osaka Wine Forum",
        ),
    ],
)
def test_what_is_no_brand_names_nothing(extractor: Extractor, text: str, title: str) -> None:
    assert [title.casefold() in said.casefold() for said, _ in _shown(extractor, text, "en")] == [True]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("We will be at GUADEC in Denver, 9-12 March 2027, with our own booth.", "GUADEC"),
        ("See you at AsiaBSDCon on 9 March 2027!", "AsiaBSDCon"),
        ("Our next hackathon follows IETF 109, which is on 9-12 March 2027.", "IETF 109"),
        ("UNITAS LX runs from 9 March to 12 March 2027.", "UNITAS LX"),
        ("RAN#99 is in Rotterdam in May, and SA5#148 follows on 9-12 March 2027 in Bled.", "SA5#148"),
        ("Ministers said that COP28 would be on 9-12 March 2027 in Denver.", "COP28"),
        ("DevFest Lagos runs from 9 March to 12 March 2027.", "DevFest Lagos"),
        ("The 46th BALTOPS runs from 9 March to 12 March 2027.", "46th BALTOPS"),
    ],
)
def test_what_all_readers_know_needs_no_gathering_word(said: str, title: str) -> None:
    text = f"Newsletter\n\nDear members,\n\nThe minutes are on the website, with thanks to all.\n\n{said}\n"
    made = Extractor(default_series()).extract(read.announcement("x", text, "2026-11-02", "en", "mail"))
    assert title.casefold() in [str(one.title).casefold() for one in made if one.confidence >= 0.5]
