"""The committed sample is what the program makes of the sample announcements, byte for byte."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from calsync.publish import check_feed

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("calendars")
    runpy.run_path(str(ROOT / "tools" / "sample.py"))["make"](target)
    return target


@pytest.mark.parametrize("name", ["all.ics", "asean-defence.ics"])
def test_the_sample_is_rebuilt_byte_for_byte(made: Path, name: str) -> None:
    committed = (ROOT / "calendars" / name).read_bytes()
    assert (made / name).read_bytes() == committed, "if the change is meant: make sample"


@pytest.mark.parametrize("name", ["all.ics", "asean-defence.ics"])
def test_the_sample_is_a_clean_feed(name: str) -> None:
    body = (ROOT / "calendars" / name).read_bytes()
    assert check_feed(body) == []
    for title in (
        b"ADMM Retreat",
        b"SUMMARY:ADSOM: ASEAN Defence Senior Officials' Meeting",
        b"Defence Ministers' Meeting\r\n",
    ):
        assert title in body.replace(b"\r\n ", b"")
    assert body.count(b"BEGIN:VEVENT") == 3
    assert b"DTSTART;VALUE=DATE:20251031\r\nDTEND;VALUE=DATE:20251102" in body
