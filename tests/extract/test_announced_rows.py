"""What a line says in the plural ("Three webinars are planned:"), the rows below it are, whatever they are about."""

from __future__ import annotations

import pytest

from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import event_stream
from calsync.read import announcement

EXTRACTOR = Extractor(default_series(), floor=0.1)
LEADS = {
    "en": {
        "We are running three webinars this term:": "Webinar",
        "The following workshops are planned:": "Workshop",
        "Please join us for one of these information sessions.": "Information session",
        "Our guided walks this month:": "Guided walk",
        "Dates of the training courses:": "Course",
        "Public lectures": "Public lecture",
    },
    "de": {
        "Folgende Workshops sind geplant:": "Workshop",
        "Unsere nächsten Vorträge:": "Vortrag",
        "Sie können an einer dieser Infoveranstaltungen teilnehmen.": "Infoveranstaltung",
        "Konzerte": "Konzert",
    },
    "fr": {"Les ateliers suivants sont prévus :": "Atelier", "Trois visites guidées sont proposées :": "Visite"},
    "es": {"Están previstos los siguientes talleres:": "Taller", "Conciertos de julio": "Concierto"},
    "ms": {"Bengkel berikut akan diadakan:": "Bengkel", "Ceramah-ceramah berikut dirancang:": "Ceramah"},
    "id": {"Lokakarya berikut akan diadakan:": "Lokakarya"},
}
DAYS = {
    "en": "10 July 2020|17 July 2020",
    "de": "10. Juli 2020|17. Juli 2020",
    "fr": "10 juillet 2020|17 juillet 2020",
    "es": "10 de julio de 2020|17 de julio de 2020",
    "ms": "10 Julai 2020|17 Julai 2020",
    "id": "10 Juli 2020|17 Juli 2020",
}
ROWS = ["- {first}: Solar clocks\n- {second}: Tycho Brahe\n", "{first}   Solar clocks\n{second}   Tycho Brahe\n"]


def _read(text: str, lang: str) -> dict[str | None, tuple[str, str]]:
    said = announcement("rows", text, "2020-04-27", lang, None)
    events = [(event_stream(c), c) for c in EXTRACTOR.read(said).candidates]
    return {e["start"]: (c.title, e["kind"]) for e, c in events if e["confidence"] >= 0.5}


@pytest.mark.parametrize(
    ("lang", "lead", "kind", "rows"),
    [(lang, lead, kind, rows) for lang, leads in LEADS.items() for lead, kind in leads.items() for rows in ROWS],
)
def test_rows_are_what_is_announced(lang: str, lead: str, kind: str, rows: str) -> None:
    first, second = DAYS[lang].split("|")
    found = _read(f"{lead}\n\n{rows.format(first=first, second=second)}", lang)
    assert {start: told[0] for start, told in found.items()} == {
        "2020-07-10": f"{kind}: Solar clocks",
        "2020-07-17": f"{kind}: Tycho Brahe",
    }


@pytest.mark.parametrize("lead", ["Deadlines for the workshops:", "Important dates", "Publications:"])
def test_what_is_asked_for_gatherings_is_none(lead: str) -> None:
    found = _read(f"{lead}\n\n- 10 July 2020: Solar clocks\n- 17 July 2020: Tycho Brahe\n", "en")
    assert not any("orkshop" in title for title, kind in found.values() if kind == "event")
