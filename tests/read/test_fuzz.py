"""Real files of every form, damaged at random: a reader reads them or says in one line why not, and nothing else."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.errors import ReadError
from calsync.model import Document
from calsync.read import read
from tests.read.making import docx, paragraph, pdf, table

NOW = datetime(2025, 2, 26, 4, 0, tzinfo=UTC)

ICS = b"""BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0800\r\nTZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Forum\r\nDTSTART;TZID=X:20260512T090000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;UNTIL=20260701T000000Z\r\nRECURRENCE-ID:20260512T010000Z\r\nSEQUENCE:2\r\nLAST-MODIFIED:20260101T000000Z\r\nDESCRIPTION:<p>a</p>\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""
PAGE = b"""<html lang="en"><head><title>Forum</title><script type="application/ld+json">{"@type": "EventSeries", "name": "F", "subEvent": [{"startDate": "2026-05-12"}]}</script></head><body><main><h1>Forum</h1><table><tr><th>Date</th><td rowspan=2>12 May 2026</td></tr></table><ul><li>Old Mill</ul><div typeof="Event"><b property="name">A</b></div></main></body></html>"""
MAIL = b"""Subject: =?utf-8?q?Forum?=\r\nDate: Tue, 3 Feb 2026 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; format=flowed\r\n\r\nIt meets on \r\n12 May.\r\n--b\r\nContent-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n--b--\r\n"""
SEEDS = {
    "text/calendar": ICS,
    "application/pdf": pdf(["Date: 3 February 2026", "The forum takes place on 12 May 2026."], ["Page two"], title="Forum"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": docx(paragraph("Forum", "Heading1") + table(["12 May 2026", "Forum"])),
    "text/html": PAGE,
    "message/rfc822": MAIL,
    "text/plain": b"---\ndate: 2026-05-01\ntitle: X\n---\nDate: 3 February 2026\nThe annual forum meets on 12 May 2026 at 10:30.\n",
    "application/vnd.calsync.announcement+json": b'{"id": "1", "text": "<p>The forum meets on 12 May 2026", "published": "2026-02-03", "lang": "en", "genre": "html"}',
}  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn, seed: bytes) -> bytes:
    """The seed with some places overwritten, cut out or doubled."""
    body = bytearray(seed)
    for _ in range(draw(st.integers(1, 8))):
        at = draw(st.integers(0, max(len(body) - 1, 0)))
        length = draw(st.integers(0, 30))
        match draw(st.sampled_from(["over", "cut", "double", "words"])):
            case "over":
                body[at : at + 1] = draw(st.binary(min_size=1, max_size=3))
            case "cut":
                del body[at : at + length]
            case "double":
                body[at:at] = body[at : at + length] * draw(st.integers(1, 40))
            case "words":
                body[at:at] = draw(
                    st.sampled_from(
                        [
                            b"99999999999",
                            b"<< /Kids [2 0 R] >>",
                            b"BEGIN:VEVENT\r\n",
                            b"--b\r\n",
                            b"<table>",
                            b"\x00",
                            b"-1 0 R",
                        ]
                    )
                )
    return bytes(body)


def repeated(tried: Callable[[], None]) -> None:
    """Try once, and again for as long as `make fuzz` wants."""
    until = time.monotonic() + float(os.environ.get("FUZZ_SECONDS", "0"))
    tried()
    while time.monotonic() < until:
        tried()


FINDINGS = sorted((Path(__file__).parent / "findings").iterdir())
KINDS = {
    "eml": "message/rfc822",
    "html": "text/html",
    "ics": "text/calendar",
    "pdf": "application/pdf",
    "txt": "text/plain",
    "json": "application/vnd.calsync.announcement+json",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


@pytest.mark.parametrize("path", FINDINGS, ids=lambda path: path.name)
def test_what_fuzzing_found_is_read_or_refused_in_one_line(path: Path) -> None:
    holds(KINDS[path.suffix[1:]], path.read_bytes())


def holds(kind: str, body: bytes) -> None:
    try:
        found = read(Document("s", "k", "a", kind, body, NOW, zone="Asia/Kuala_Lumpur"))
    except ReadError as error:
        assert str(error).startswith("a: ") and "\n" not in str(error).strip()
    else:
        assert all(isinstance(one.text, str) for one in found)


@pytest.mark.fuzz
@pytest.mark.parametrize("kind", SEEDS)
def test_a_damaged_file_is_read_or_refused_in_one_line(kind: str) -> None:
    @given(damaged(SEEDS[kind]))
    def tried(body: bytes) -> None:
        holds(kind, body)

    repeated(tried)
