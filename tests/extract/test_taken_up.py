"""A general word takes up the one gathering that a text spoke of, also in a later paragraph."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_LEADS = (
    "The Harbour Trust will hold a {name} in the Town Hall.",
    "Anna Weber will chair the {name} of the Harbour Trust.",
    "Members are warmly invited to the {name} of the Harbour Trust.",
)
_NAMES = ("budget hearing", "charity concert", "public forum")
_AGENDA = "The agenda includes the accounts and the election of three members."


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _titles(extractor: Extractor, text: str) -> list[str]:
    found = extractor.extract(read.announcement("a", text, "2025-02-25", "en", None))
    return [one.title.casefold() for one in found if one.confidence >= 0.5 and one.span.stream()[0] == "2025-05-08"]


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("lead", _LEADS)
@pytest.mark.parametrize("word", ["meeting", "event"])
@pytest.mark.parametrize("parted", [" ", f" {_AGENDA} ", "\n\n"])
def test_the_meeting_is_the_one_that_was_named(
    extractor: Extractor, name: str, lead: str, word: str, parted: str
) -> None:
    text = f"{lead.format(name=name)}{parted}The {word} takes place on 8 May 2025."
    assert [name.split()[-1] in title for title in _titles(extractor, text)] == [True]


def test_of_two_that_were_named_a_new_paragraph_takes_up_none(extractor: Extractor) -> None:
    text = (
        "The ninth Peering Day will be opened in the Park Hotel.\n\nA course on routing security is held in the same hotel.\n\n"
        "The meeting was held on 8 May 2025."
    )
    assert not any("course" in title for title in _titles(extractor, text))


_UNSAID = (
    ("en", "Water prices will top the agenda of the Regional Security Forum.", "It will take place on 8 May 2026."),
    ("en", "Water prices will top the agenda of the Regional Security Forum.", "The dates have been set: 8 May 2026."),
    ("en", "Lyon will host the Regional Security Forum.", "“We look forward to welcoming everyone on 8 May 2026,” she said."),
    ("en", "Lyon will host the Regional Security Forum.", "“When we meet on 8 May 2026, we must find an answer,” she said."),
    ("en", "Lyon will host the Regional Security Forum.", "Delegates will gather in Lyon on 8 May 2026."),
    ("es", "Lima acogerá el Foro Regional de Seguridad.", "Se esperan unos 400 participantes en Lima el 8 de mayo de 2026."),
    ("ms", "Kuching akan menjadi tuan rumah Forum Keselamatan Serantau.", "Kira-kira 400 peserta dijangka hadir pada 8 Mei 2026."),
    ("de", "Hamburg richtet den Ostseegipfel aus.", "Er findet am 8. Mai 2026 statt."),
    ("de", "Hamburg richtet den Ostseegipfel aus.", "Termin ist der 8. Mai 2026."),
    ("de", "Hamburg richtet den Ostseegipfel aus.", "„Wir freuen uns, am 8. Mai 2026 alle zu begrüßen“, sagte sie."),
    ("fr", "Lyon accueillera le Forum régional de sécurité.", "Il aura lieu le 8 mai 2026."),
    ("fr", "Lyon accueillera le Forum régional de sécurité.", "« Nous accueillerons tout le monde le 8 mai 2026 », a-t-elle dit."),
    ("es", "Lima acogerá el Foro Regional de Seguridad.", "Se celebrará el 8 de mayo de 2026."),
    ("es", "Lima acogerá el Foro Regional de Seguridad.", "«Nos veremos en Lima el 8 de mayo de 2026», dijo Ana Ruiz."),
    ("ms", "Kuching akan menjadi tuan rumah Forum Keselamatan Serantau.", "Ia akan diadakan pada 8 Mei 2026."),
    ("id", "Medan akan menjadi tuan rumah Forum Keamanan Kawasan.", "Ia akan digelar pada 8 Mei 2026."),
)  # fmt: skip


@pytest.mark.parametrize("parted", [" ", "\n\n"])
@pytest.mark.parametrize(("language", "lead", "later"), _UNSAID)
def test_a_sentence_without_its_word_speaks_of_what_was_named(
    extractor: Extractor, language: str, lead: str, later: str, parted: str
) -> None:
    found = extractor.extract(read.announcement("a", f"{lead}{parted}{later}", "2026-02-25", language, None))
    shown = [one.title.casefold() for one in found if one.confidence >= 0.5]
    assert len(shown) == 1
    assert any(word in shown[0] for word in ("forum", "foro", "gipfel"))


def test_of_two_the_one_without_a_day_is_meant(extractor: Extractor) -> None:
    text = (
        "The annual general meeting will be held on 3 March 2025. Anna Weber will also chair the Regional Security Forum.\n\n"
        "It will take place on 8 May 2025."
    )
    assert ["forum" in title for title in _titles(extractor, text)] == [True]


def test_what_takes_effect_is_no_gathering(extractor: Extractor) -> None:
    text = "Lyon will host the Regional Security Forum.\n\nThe rules are strict. It takes effect on 8 May 2025."
    assert not _titles(extractor, text)


_AGAIN = (
    ("en", "The ministers agreed to meet again in Turku on 8 May 2025."),
    ("en", "They will meet again on 8 May 2025."),
    ("en", "We look forward to reconvening in Turku on 8 May 2025."),
    ("de", "Die Minister tagen wieder am 8. Mai 2025 in Turku."),
    ("es", "Los ministros volverán a reunirse el 8 de mayo de 2025 en Turku."),
    ("id", "Para menteri akan bertemu kembali pada 8 Mei 2025 di Turku."),
)
_ENDED = {
    "en": "OSLO, 25 February 2025 – The {N} ended here on Tuesday. Ministers adopted a plan.",
    "de": "OSLO, 25. Februar 2025 – Der {N} ist am Dienstag zu Ende gegangen. Die Minister nahmen einen Plan an.",
    "es": "OSLO, 25 de febrero de 2025 – El {N} se celebró aquí el martes. Los ministros adoptaron un plan.",
    "id": "OSLO, 25 Februari 2025 – {N} digelar di sini pada Selasa. Para menteri menyetujui rencana.",
}


@pytest.mark.parametrize("parted", [" ", "\n\n"])
@pytest.mark.parametrize("name", ["Nordic Energy Summit", "World Fisheries Forum"])
@pytest.mark.parametrize(("language", "then"), _AGAIN)
def test_who_meets_again_meets_for_the_same(
    extractor: Extractor, language: str, then: str, name: str, parted: str
) -> None:
    text = f"{_ENDED[language].format(N=name)}{parted}{then}"
    found = extractor.extract(read.announcement("a", text, "2025-02-25", language, None))
    again = [one.title for one in found if one.confidence >= 0.5 and one.span.stream()[0] == "2025-05-08"]
    assert again == [name]
