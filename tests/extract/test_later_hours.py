"""An hour that a later sentence or paragraph says belongs to the gathering of which that speaks."""

from __future__ import annotations

from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_FILL = {
    "en": "The agenda includes the accounts and the election of three members.",
    "de": "Auf der Tagesordnung stehen der Haushalt und die Wahl von drei Mitgliedern.",
    "fr": "À l'ordre du jour figurent les comptes et l'élection de trois membres.",
    "es": "En el orden del día figuran las cuentas y la elección de tres miembros.",
    "ms": "Agenda termasuk akaun dan pemilihan tiga ahli.",
}
_LEAD = {
    "en": "The budget hearing of the Harbour Trust will be held on 8 May 2025 at the Town Hall.",
    "de": "Die Anhörung des Hafenvereins findet am 8. Mai 2025 im Rathaus statt.",
    "fr": "L'assemblée générale du Port aura lieu le 8 mai 2025 à la mairie.",
    "es": "La asamblea general de la cofradía se celebrará el 8 de mayo de 2025 en el Ayuntamiento.",
    "ms": "Mesyuarat agung Persatuan Pelabuhan akan diadakan pada 8 Mei 2025 di Dewan Bandaran.",
}
_BEGINS = {
    "en": [
        "The budget hearing begins at 9.30 am.",
        "It starts at 9.30 am.",
        "The meeting will start at 9.30 am.",
        "Proceedings get under way at 9.30 am.",
        "The session opens at 9.30 am and is expected to last two hours.",
        "The event runs from 9.30 am.",
        "Start: 9.30 am.",
        "Coffee is served from 9 am; the hearing itself begins at 9.30 am.",
        "Kick-off is at 9.30 am.",
    ],
    "de": [
        "Die Anhörung beginnt um 9.30 Uhr.",
        "Beginn ist um 9.30 Uhr.",
        "Beginn: 9.30 Uhr.",
        "Los geht es um 9.30 Uhr.",
        "Die Sitzung wird um 9.30 Uhr eröffnet.",
        "Einlass ist eine halbe Stunde vor Beginn um 9.30 Uhr.",
    ],
    "fr": [
        "La séance commencera à 9h30.",
        "Elle débutera à 9h30.",
        "Début à 9h30.",
        "La séance sera ouverte à 9h30.",
    ],
    "es": [
        "La sesión comenzará a las 9:30.",
        "Empezará a las 9:30.",
        "Inicio: 9:30.",
        "La sesión se abrirá a las 9:30.",
    ],
    "ms": ["Mesyuarat bermula pada pukul 9.30 pagi.", "Majlis akan dimulakan pada jam 9.30 pagi."],
}
_BESIDE = {
    "en": [
        "The press conference will be held at 4 pm.",
        "A bus leaves the station at 8.15 am.",
        "Lunch will be served at 12.30 pm.",
    ],
    "de": ["Die Pressekonferenz ist um 16 Uhr.", "Das Mittagessen wird um 12.30 Uhr serviert."],
    "fr": ["La conférence de presse aura lieu à 16 h.", "Le déjeuner sera servi à 12 h 30."],
    "es": ["La rueda de prensa será a las 16:00.", "La comida se servirá a las 14:30."],
    "ms": ["Sidang media akan diadakan pada 4 petang."],
}
_STANDS = {
    "beside": "{lead} {said}",
    "a sentence later": "{lead} {fill} {said}",
    "the next paragraph": "{lead}\n\n{said}",
    "a later paragraph": "{lead}\n\n{fill}\n\n{said}",
    "behind another hour": "{lead}\n\n{beside} {said}",
}


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _read(extractor: Extractor, text: str, lang: str) -> list[str]:
    found = extractor.extract(read.announcement("a", text, "2025-02-25", lang, None))
    return [one.span.stream()[0] or "" for one in found if one.confidence >= 0.5]


def _cases(said: dict[str, list[str]]) -> list[tuple[str, str, str]]:
    return [(lang, stands, one) for lang in said for stands, one in product(_STANDS, said[lang])]


@pytest.mark.parametrize(("lang", "stands", "said"), _cases(_BEGINS))
def test_an_hour_said_later_is_that_of_the_day(extractor: Extractor, lang: str, stands: str, said: str) -> None:
    text = _STANDS[stands].format(lead=_LEAD[lang], fill=_FILL[lang], beside=_BESIDE[lang][0], said=said)
    assert "2025-05-08T09:30" in _read(extractor, text, lang)


@pytest.mark.parametrize(("lang", "stands", "said"), _cases(_BESIDE))
def test_what_only_goes_with_a_gathering_gives_it_no_hour(
    extractor: Extractor, lang: str, stands: str, said: str
) -> None:
    text = _STANDS[stands].format(lead=_LEAD[lang], fill=_FILL[lang], beside=_BESIDE[lang][0], said=said)
    assert "2025-05-08" in _read(extractor, text, lang)


_TWO = (
    "The budget hearing will be held on 8 May 2025 and the annual general meeting on 12 June 2025.",
    "The budget hearing is on 8 May 2025. The annual general meeting is on 12 June 2025.",
    "The Trust told two dates.\n\nThe budget hearing is on 8 May 2025.\n\nThe annual general meeting is on 12 June 2025.",
)
_PARTED = (" ", "\n\n", "\n\nPapers are available from the secretary.\n\n")
_HOURS_OF_TWO = {
    "The budget hearing begins at 9.30 am, the annual general meeting at 18:30.": ("T09:30", "T18:30"),
    "The annual general meeting begins at 18:30. The hearing begins at 9.30 am.": ("T09:30", "T18:30"),
    "The first begins at 9.30 am, the second at 18:30.": ("T09:30", "T18:30"),
    "The former begins at 9.30 am and the latter at 18:30.": ("T09:30", "T18:30"),
    "Both begin at 9.30 am.": ("T09:30", "T09:30"),
    "They start at 9.30 am.": ("T09:30", "T09:30"),
    "All meetings start at 9.30 am.": ("T09:30", "T09:30"),
    "The hearing begins at 9.30 am.": ("T09:30", ""),
    "The general meeting begins at 18:30.": ("", "T18:30"),
    "The meeting ended at 18:30.": ("", ""),
}


@pytest.mark.parametrize("lead", _TWO)
@pytest.mark.parametrize("parted", _PARTED)
@pytest.mark.parametrize(("said", "hours"), _HOURS_OF_TWO.items())
def test_of_two_meetings_each_has_its_own_hour(
    extractor: Extractor, lead: str, parted: str, said: str, hours: tuple[str, str]
) -> None:
    read_as = _read(extractor, f"{lead}{parted}{said}", "en")
    assert sorted(read_as) == [f"2025-05-08{hours[0]}", f"2025-06-12{hours[1]}"]


def test_what_runs_at_an_hour_in_rows_is_not_that_of_the_prose_before(extractor: Extractor) -> None:
    text = (
        "The annual general meeting was held on 3 January 2025 and the hearing on 9 January 2025.\n\nDrop-in evenings\n\n"
        "- Lochmaddy, Monday 12 May\n- Balivanich, Tuesday 13 May\n- Tarbert, Friday 16 May\n\nAll run from 5.30pm until 7pm."
    )
    shown = [one[5:16] for one in _read(extractor, text, "en")]
    assert {"05-12T17:30", "05-13T17:30", "05-16T17:30"} <= set(shown)
