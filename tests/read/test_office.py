"""PDF and Word files: their words, in order, with what is in tables and headings."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime

import pytest

from calsync.errors import ReadError
from calsync.extract import Extractor
from calsync.model import Announcement, Document
from calsync.read import docx, read
from tests.read.making import docx as word
from tests.read.making import paragraph, pdf, table

NOW = datetime(2026, 2, 26, 4, 0, tzinfo=UTC)


def said(body: bytes, kind: str = "application/octet-stream") -> Announcement:
    document = Document("t", "f", "https://example.org/f", kind, body, NOW, zone="Asia/Kuala_Lumpur")
    (announcement,) = read(document)
    return announcement


def titles(announcement: Announcement) -> list[tuple[str, str | None]]:
    return [(event.title, event.span.stream()[0]) for event in Extractor().extract(announcement)]


def test_a_pdf_is_read_line_by_line() -> None:
    body = pdf(
        [
            "Date: 3 February 2026",
            "The Annual Con-",
            "ference of the Harbour Board takes place on 12 May 2026 in Room 4.",
        ]
    )
    announcement = said(body)
    assert announcement.published == date(2026, 2, 3)
    assert "Annual Conference of the Harbour" in announcement.text
    assert [day for _, day in titles(announcement)] == ["2026-05-12"]


def test_what_every_page_repeats_stands_once() -> None:
    pages = [["Harbour Gazette No. 7", f"Item {word} of the list", f"Page {n}"] for n, word in enumerate("abcd", 1)]
    text = said(pdf(*pages)).text
    assert text.count("Harbour Gazette") == 1 and text.count("Page ") == 1
    assert all(f"Item {word}" in text for word in "abcd")


def test_the_title_and_time_that_a_pdf_states_of_itself_count_where_its_words_say_none() -> None:
    body = pdf(
        ["Words of the bulletin, enough of them."],
        title="Bulletin of the Harbour",
        info="/CreationDate (D:20260203100000+08'00')",
    )
    announcement = said(body)
    assert announcement.title == "Bulletin of the Harbour"
    assert announcement.published is not None and announcement.published.isoformat() == "2026-02-03T10:00:00+08:00"


def test_a_scan_says_that_it_is_one() -> None:
    with pytest.raises(ReadError, match="scan"):
        said(pdf([], []))


@pytest.mark.parametrize("cut", [5, 60, 300])
def test_a_damaged_pdf_says_so(cut: int) -> None:
    with pytest.raises(ReadError, match=r"damaged|scan"):
        said(pdf(["The Board meets on 12 May 2026."])[:cut])


def test_a_word_file_keeps_its_headings_lists_and_rows() -> None:
    body = word(
        paragraph("Sessions of the Harbour Board", "Heading1")
        + table(["Date", "Committee", "Room"], ["12 May 2026", "Planning Committee meeting", "Room 4"])
    )
    announcement = said(body)
    assert announcement.title == "Sessions of the Harbour Board"
    assert "12 May 2026 | Planning Committee meeting | Room 4" in announcement.text
    assert titles(announcement) == [("Planning Committee meeting", "2026-05-12")]


def test_what_is_struck_out_is_marked_and_what_was_taken_out_is_gone() -> None:
    gone = "<w:p><w:del><w:r><w:delText>1 April</w:delText></w:r></w:del><w:ins><w:r><w:t>12 May 2026</w:t></w:r></w:ins></w:p>"
    announcement = said(word(gone + paragraph("Room 3", run="<w:strike/>") + paragraph("Room 4")))
    assert "1 April" not in announcement.text and "12 May 2026" in announcement.text
    (struck,) = [block for block in announcement.layout if block.kind == "deleted"]
    assert announcement.text[struck.start : struck.end] == "Room 3"


def test_a_word_file_was_published_when_it_was_saved_unless_it_says_so_itself() -> None:
    words = paragraph("The Board meets on 12 May 2026 in the Old Mill.")
    assert said(word(words)).published == datetime(2026, 2, 3, 2, tzinfo=UTC)
    assert said(word(paragraph("Date: 1 February 2026") + words)).published == date(2026, 2, 1)


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    body = word(paragraph("a" * (docx.MOST + 1)))
    assert len(body) < 200_000
    with pytest.raises(ReadError, match="unpacks"):
        said(body)


def test_entities_of_a_word_file_are_not_followed() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(
            "word/document.xml",
            '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
            "<w:p><w:r><w:t>Words &x; of the file</w:t></w:r></w:p></w:body></w:document>",
        )
    assert "root:" not in said(out.getvalue()).text


def test_what_is_no_word_file_says_so() -> None:
    with pytest.raises(ReadError, match="no Word document"):
        said(b"PK\x03\x04 and then nothing")
