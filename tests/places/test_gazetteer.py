"""The file of places: what is in it, how fast it opens, and that it is true to its credit."""

from __future__ import annotations

import subprocess
import sys
from importlib import resources
from zoneinfo import ZoneInfo

import pytest

from calsync.extract.knowledge.places import Gazetteer, What, fold, gazetteer


def first(name: str) -> tuple[str, str, str | None]:
    found = gazetteer().name(fold(name))
    assert found is not None and found.entries
    entry = gazetteer().entry(found.entries[0])
    return entry.name, entry.country, entry.zone


@pytest.mark.parametrize(
    ("name", "country", "zone"),
    [
        ("Kuala Lumpur", "MY", "Asia/Kuala_Lumpur"),
        ("Bandar Seri Begawan", "BN", "Asia/Brunei"),
        ("Ulan Bator", "MN", "Asia/Ulaanbaatar"),
        ("São Paulo", "BR", "America/Sao_Paulo"),
        ("Sao Paulo", "BR", "America/Sao_Paulo"),
        ("Köln", "DE", "Europe/Berlin"),
        ("Cologne", "DE", "Europe/Berlin"),
        ("St. Louis", "US", "America/Chicago"),
        ("Xi'an", "CN", "Asia/Shanghai"),
        ("Oberwolfach", "DE", "Europe/Berlin"),
        ("Pulau Pinang", "MY", "Asia/Kuala_Lumpur"),
        ("Bavaria", "DE", "Europe/Berlin"),
        ("Bayern", "DE", "Europe/Berlin"),
        ("California", "US", "America/Los_Angeles"),
        ("TX", "US", "America/Chicago"),
        ("New South Wales", "AU", "Australia/Sydney"),
        ("Scotland", "GB", "Europe/London"),
        ("Brunei Darussalam", "BN", "Asia/Brunei"),
        ("Türkiye", "TR", "Europe/Istanbul"),
        ("Turkey", "TR", "Europe/Istanbul"),
        ("Timor-Leste", "TL", "Asia/Dili"),
        ("Lao PDR", "LA", "Asia/Vientiane"),
        ("U.K.", "GB", "Europe/London"),
        ("Deutschland", "DE", "Europe/Berlin"),
        ("Amerika Serikat", "US", "America/New_York"),
        ("Luminy", "FR", "Europe/Paris"),
    ],
)
def test_a_name_leads_to_its_country_and_zone(name: str, country: str, zone: str) -> None:
    assert first(name)[1:] == (country, zone)


@pytest.mark.parametrize("name", ["march", "may", "of", "from", "tuesday", "summit", "venue", "zoom"])
def test_words_of_every_sentence_are_no_names(name: str) -> None:
    found = gazetteer().name(name)
    assert found is None or not found.entries


@pytest.mark.parametrize("name", ["reading", "nice", "mobile", "split", "charlotte"])
def test_common_words_are_marked_weak(name: str) -> None:
    found = gazetteer().name(name)
    assert found is not None and found.weak


def test_every_entry_is_whole_and_every_zone_known() -> None:
    book = gazetteer()
    zones = set()
    for number in range(0, len(book), 7):
        entry = book.entry(number)
        assert entry.name and len(entry.country) == 2
        assert -90 <= entry.latitude <= 90 and -180 <= entry.longitude <= 180
        assert entry.region is None or book.entry(entry.region).what is What.REGION
        if entry.what is not What.DEMONYM:
            zones.add(entry.zone)
    for zone in zones - {None}:
        ZoneInfo(str(zone))


def test_an_unknown_name_and_an_unknown_country_give_none() -> None:
    assert gazetteer().name("qqxyzzy") is None
    assert gazetteer().country("QQ") is None


def test_a_damaged_file_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="make_places"):
        Gazetteer(b"something else")


def test_geonames_has_its_credit_beside_the_data() -> None:
    notice = resources.files("calsync.extract.knowledge").joinpath("NOTICE").read_text("utf-8")
    assert "GeoNames" in notice and "Creative Commons Attribution 4.0" in notice


def test_the_finder_needs_neither_sqlite_nor_network() -> None:
    code = "import sys, calsync.extract.places as p; p.Places().find('in Paris'); print('sqlite3' in sys.modules, 'httpx' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
