"""What a verb and its object tell of: "sign the treaty", "are invited to the sports day", "the nurses strike"."""

from __future__ import annotations

import pytest

from calsync import read
from calsync.extract.extractor import Extractor

EXTRACTOR = Extractor()

TOLD = {
    "en": (
        ("The public is invited to the sports day on Saturday 14 March at 10 am.", "Sports day"),
        ("The museum hosts a night of stories on Friday 20 March.", "Night of stories"),
        (
            "The two ministers will sign the fisheries agreement in Lima on 19 March.",
            "Signing of the fisheries agreement",
        ),
        (
            "The president will receive the Prime Minister of Georgia on 18 March.",
            "Visit of the Prime Minister of Georgia",
        ),
        ("The council will vote on the budget on 16 March at 6 pm.", "Vote on budget"),
        ("Norway will take part in exercise Northern Gale from 9 to 20 March.", "Exercise Northern Gale"),
        ("The nurses will go on strike on 19 and 20 March.", "Strike of the nurses"),
        ("The choir sings the Creation on Saturday 28 March at 7.30 pm.", "Creation"),
        ("Volunteers will plant trees on Saturday 21 March from 9.30.", "Planting of trees"),
        ("There will be a sing-along in the library on Friday, 13 March.", "Sing-along"),
    ),
    "de": (
        ("Die Bürgermeisterin eröffnet am 12. März um 11 Uhr die neue Bücherei.", "Eröffnung der neuen Bücherei"),
        ("Die beiden Minister unterzeichnen am 19. März in Lima das Abkommen.", "Unterzeichnung des Abkommens"),
        ("Am 19. und 20. März streiken die Busfahrer.", "Streik der Busfahrer"),
        ("Das Urteil wird am 25. März um 9 Uhr verkündet.", "Verkündung des Urteils"),
        ("Am 15. März um 10 Uhr wird der neue Gemeinderat gewählt.", "Wahl des neuen Gemeinderats"),
        ("Das Museum lädt am 20. März zu einer Nacht der Geschichten ein.", "Nacht der Geschichten"),
        ("Der Stadtrat stimmt am 16. März um 18 Uhr über den Haushalt ab.", "Abstimmung über Haushalt"),
    ),
    "fr": (
        ("Les deux ministres signeront l'accord de pêche à Lima le 19 mars.", "Signature de l'accord de pêche"),
        ("Le président recevra le Premier ministre géorgien le 18 mars.", "Visite du Premier ministre géorgien"),
        ("Les chauffeurs de bus feront grève le jeudi 19 mars.", "Grève des chauffeurs de bus"),
        ("La société inaugure sa nouvelle usine le 12 mars à 11 h.", "Inauguration de nouvelle usine"),
    ),
    "es": (
        ("Los dos ministros firmarán el acuerdo de pesca en Lima el 19 de marzo.", "Firma del acuerdo de pesca"),
        ("Habrá una venta de pasteles el viernes 13 de marzo.", "Venta de pasteles"),
        ("Las enfermeras harán huelga los días 19 y 20 de marzo.", "Huelga de las enfermeras"),
        ("El pleno votará los presupuestos el 16 de marzo a las 18 h.", "Votación de los presupuestos"),
    ),
    "ms": (
        ("Datuk Bandar akan merasmikan perpustakaan baharu pada 12 Mac, 11 pagi.", "Perasmian perpustakaan baharu"),
        (
            "Kedua-dua menteri akan menandatangani perjanjian perikanan pada 19 Mac.",
            "Penandatanganan perjanjian perikanan",
        ),
    ),
    "id": (
        ("Wali Kota akan meresmikan perpustakaan baru pada 12 Maret pukul 11.00.", "Peresmian perpustakaan baru"),
        ("DPRD akan memanggil direksi PDAM pada 18 Maret pukul 09.00.", "Pemanggilan direksi PDAM"),
    ),
}

GOES = (
    ("Die Außenministerin reist am Dienstag, 10. März, nach Nairobi.", "de", "Besuch der Außenministerin in Nairobi"),
    ("Le ministre Lund sera à Tallinn les 11 et 12 mars.", "fr", "Visite du ministre Lund à Tallinn"),
    (
        "La ministra de Exteriores viajará el 10 de marzo a Nairobi.",
        "es",
        "Visita de la ministra de Exteriores a Nairobi",
    ),
    ("KRI Bima Suci akan singgah di Makassar pada 12-15 Maret.", "id", "Kunjungan KRI Bima Suci ke Makassar"),
    ("Perdana Menteri akan berada di Tallinn pada 11 Mac.", "ms", "Lawatan Perdana Menteri ke Tallinn"),
)

NOTHING = (
    "If there is a frost on 12 March, bring a blanket.",
    "The board hears us if it wants to, on 12 March.",
    "Norway holds the chairmanship until 12 March.",
)


@pytest.mark.parametrize(("code", "line", "title"), [(c, line, t) for c, told in TOLD.items() for line, t in told])
def test_a_verb_tells_what_is_held(code: str, line: str, title: str) -> None:
    found = EXTRACTOR.extract(read.announcement("x", line, "2026-03-02", code))
    assert title in [one.title for one in found if one.confidence >= 0.5]


@pytest.mark.parametrize(("line", "code", "title"), GOES)
def test_times_may_stand_before_the_place_that_somebody_goes_to(line: str, code: str, title: str) -> None:
    found = EXTRACTOR.extract(read.announcement("x", line, "2026-03-02", code))
    assert title in [one.title for one in found if one.confidence >= 0.5]


@pytest.mark.parametrize("line", NOTHING)
def test_what_is_only_supposed_or_owned_is_not_held(line: str) -> None:
    found = EXTRACTOR.extract(read.announcement("x", line, "2026-03-02", "en"))
    assert [one.title for one in found if one.confidence >= 0.5] == []
