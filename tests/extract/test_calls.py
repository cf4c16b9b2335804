"""A call names what it is for, whatever its words: behind its own words, in the line under them, or over them."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract import Extractor

_CALLS = {
    "en": ("Call for Papers", "Small farms, great order. Cooperatives after 1900", "The conference takes place in Leeds from {} to {}.", "12 March 2025", "14 March 2025"),
    "de": ("Call for Papers", "Kleine Höfe, große Ordnung. Genossenschaften nach 1900", "Die Tagung findet vom {} bis {} in Kassel statt.", "12. März 2025", "14. März 2025"),
    "fr": ("Appel à communications", "Petites fermes, grand ordre. Les coopératives au XXe siècle", "Le colloque se tiendra à Lille du {} au {}.", "12 mars 2025", "14 mars 2025"),
    "es": ("Llamado a ponencias", "Pequeñas granjas, gran orden. Las cooperativas en el siglo XX", "El congreso se celebrará en León del {} al {}.", "12 de marzo de 2025", "14 de marzo de 2025"),
    "ms": ("Panggilan Kertas Kerja", "Ladang kecil, aturan besar. Koperasi pada abad ke-20", "Persidangan akan diadakan di Ipoh dari {} hingga {}.", "12 Mac 2025", "14 Mac 2025"),
    "id": ("Panggilan Makalah", "Kebun kecil, tata besar. Koperasi pada abad ke-20", "Konferensi akan digelar di Bandung pada {} sampai {}.", "12 Maret 2025", "14 Maret 2025"),
}  # fmt: skip
_LABELS = {"de": "Datum", "es": "Fecha", "ms": "Tarikh", "id": "Tanggal"}
_FORMS = (
    "{call}: {name}\n\n{label}: {first} - {last}\n\nwww.farms.example",
    "{call}: {name}. {held}",
    "{call}\n\n{name}\n\n{held}",
    "{name}\n\n{call}\n\n{held}",
    "Subject: {call}: {name}\n\n{held}",
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(default_series())


def _read(extractor: Extractor, text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    made = extractor.extract(read.announcement("a", text, "2024-10-15", language, None))
    return [(one.title, *one.span.stream()[:2]) for one in made if one.confidence >= 0.5]


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("language", _CALLS)
def test_what_a_call_is_for_is_named_by_it(extractor: Extractor, language: str, form: str) -> None:
    call, name, held, first, last = _CALLS[language]
    label = _LABELS.get(language, "Date")
    text = form.format(call=call, name=name, held=held.format(first, last), first=first, last=last, label=label)
    [(title, start, end)] = _read(extractor, text, language)
    assert name.split(".")[0] in title
    assert (start, end) == ("2025-03-12", "2025-03-14")


def test_a_gathering_word_behind_the_call_is_its_name_as_ever(extractor: Extractor) -> None:
    text = "Call for Papers: Workshop on Small Farms\n\nThe workshop takes place in Leeds on 12 March 2025."
    assert _read(extractor, text, "en") == [("Workshop on Small Farms", "2025-03-12", None)]


def test_a_sentence_behind_the_call_is_no_name(extractor: Extractor) -> None:
    text = "Call for Papers\n\nWe invite papers on small farms.\n\nRural History Workshop, Leeds, 12 March 2025"
    assert [title for title, *_ in _read(extractor, text, "en")] == ["Rural History Workshop"]
