from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from calsync.errors import ReadError
from calsync.model import Announcement, Document
from calsync.read import announcement, days, language, read

NOW = datetime(2025, 2, 26, 4, 0, tzinfo=UTC)


def plain(body: str | bytes, **given: object) -> Announcement:
    raw = body.encode() if isinstance(body, str) else body
    values = {"source": "s", "key": "k", "address": "a.txt", "media_type": "text/plain", **given}
    (found,) = read(Document(body=raw, fetched=NOW, **values))  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    "first",
    [
        " date 2025-02-26 GEORGE TOWN: The ministers met here today.",
        "Date: 26 February 2025",
        "DATE 26 Feb 2025",
        "Published on February 26, 2025",
        "**Date:** 2025-02-26",
        "Headline of it all\nby a writer\nReleased: 26.2.2025",
        "---\ntitle: A\ndate: 2025-02-26\n---\nText",
        "Tarikh: 26 Februari 2025",
        "Veröffentlicht am 26. Februar 2025",
        "Fecha: 26 de febrero de 2025",
    ],
)
def test_a_first_line_that_states_the_date_gives_it(first: str) -> None:
    assert plain(f"{first}\n\nMore text.", published=date(2020, 1, 1)).published == date(2025, 2, 26)


@pytest.mark.parametrize(
    "first", ["We meet on 5 May 2025.", "Date to be fixed", "Dates: 3/4/2025", "Date: 30 February 2025"]
)
def test_other_lines_do_not(first: str) -> None:
    assert plain(first, published=date(2025, 2, 26)).published == date(2025, 2, 26)
    assert plain(first).published is None


REPORT = "the harbour ministry told its yearly forum in the spring, and that all are welcome who work at sea."


@pytest.mark.parametrize(
    "opening",
    [
        "GEORGE TOWN, 26 February 2025 – ",
        "Boats meet\n\nST. IVES, Feb 26, 2025 -- ",
        "PORT ELLERY, Ireland, 26 February 2025 - ",
    ],
)
def test_the_day_with_which_a_report_opens_is_its_own_unless_more_is_known(opening: str) -> None:
    assert plain(f"{opening}{REPORT}").published == date(2025, 2, 26)
    assert plain(f"Published: 27 February 2025\n\n{opening}{REPORT}").published == date(2025, 2, 27)
    assert plain(f"{opening}{REPORT}", published=date(2025, 3, 1)).published == date(2025, 3, 1)


def test_the_day_of_a_meetings_heading_is_not_that_of_the_text() -> None:
    assert plain("COUNCIL MEETING, 26 February 2025 - Town Hall, at 7 pm\n\nAll are welcome.").published is None


def test_the_text_is_kept_as_it_is() -> None:
    assert plain(" date 2025-02-26  X\r\n\r\n  two  \rthree").text == " date 2025-02-26  X\n\n  two  \nthree"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_texts_in_any_encoding_are_read(encoding: str) -> None:
    words = "Réunion à Genève – le 5 mai, “salle XX”"
    assert plain(words.encode(encoding)).text == words


def test_a_given_charset_is_believed_where_it_fits() -> None:
    assert plain("Řím".encode("cp1250"), charset="cp1250").text == "Řím"
    assert plain("5 мая".encode("koi8-r"), charset="koi8-r").text == "5 мая"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (bytes(range(32)) * 9, "not text"),
        (b"\x89PNG\r\n\x1a\n", "not text"),
    ],
)
def test_what_is_no_text_says_so(body: bytes, words: str) -> None:
    with pytest.raises(ReadError, match=rf"^a\.txt: it is {words}"):
        plain(body)


def test_a_page_that_calls_itself_a_text_is_read_as_a_page() -> None:
    assert plain("<!DOCTYPE html><p>Hello</p>").text == "Hello"


def test_a_type_that_nothing_reads_says_so() -> None:
    with pytest.raises(ReadError, match="nothing here reads application/x-dvi"):
        plain("x", media_type="application/x-dvi")


# Lines of a stream


def test_a_streams_text_is_taken_to_the_letter() -> None:
    found = announcement("7", "\ufeff Date: 2020-01-01\r\n\tx\x0b\n", "2025-02-26", "en", "news", "https://example.org")
    assert found.text == "\ufeff Date: 2020-01-01\r\n\tx\x0b\n"
    assert (found.key, found.published, found.language, found.genre) == ("7", date(2025, 2, 26), "en", "news")
    assert found.url == "https://example.org"


@pytest.mark.parametrize(
    ("given", "when"),
    [
        ("2025-02-26", date(2025, 2, 26)),
        ("2025-02-26T09:00+08:00", datetime.fromisoformat("2025-02-26T09:00+08:00")),
        ("2025-02-26T01:00:00Z", datetime(2025, 2, 26, 1, tzinfo=UTC)),
        ("2025-02-26T09:00", date(2025, 2, 26)),
        ("", None),
        (None, None),
    ],
)
def test_a_streams_time_is_a_day_or_an_instant(given: str | None, when: object) -> None:
    assert announcement("7", "x", given).published == when


def test_a_streams_wrong_time_says_what_is_right() -> None:
    with pytest.raises(ReadError, match="published is 'soon': write 2025-02-26"):
        announcement("7", "x", "soon")


def test_raw_formats_of_a_stream_are_read() -> None:
    page = announcement("7", "<html lang=de><h1>A</h1><p>B</p>", "2025-02-26", None, "html")
    assert (page.text, page.genre, page.language, page.published) == ("A\n\nB", "html", "de", date(2025, 2, 26))
    mail = "Date: Wed, 26 Feb 2025 09:00:00 +0800\nSubject: A\n\nB"
    assert announcement("7", mail, "2025-02-26", None, "eml").text == "Subject: A\n\nB"
    assert announcement("7", mail, "2025-02-26", None, "eml").published == datetime.fromisoformat(
        "2025-02-26T09:00+08:00"
    )
    assert announcement("7", mail, "2025-02-27", None, "eml").published == date(2025, 2, 27)


# Language and days


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The ministers met in the city and will meet again on Monday for a review of the plan"),
        ("de", "Die Sitzung des Ausschusses findet am Montag um 10 Uhr im Rathaus statt und ist öffentlich"),
        ("fr", "La réunion du comité est annulée et sera reportée pour des raisons de santé dans la salle"),
        ("es", "La reunión del comité se celebrará el lunes en la sala de la casa y los socios que no puedan"),
        ("ms", "Mesyuarat itu akan diadakan pada hari Isnin di pejabat kementerian dan dihadiri oleh menteri ini"),
        ("id", "Rapat itu akan diadakan pada hari Senin di kantor kementerian dan dihadiri oleh menteri ini karena"),
        (None, "ADMM 2025"),
        (None, "Общее собрание состоится в понедельник"),
    ],
)
def test_the_language_is_told_by_little_words(code: str | None, words: str) -> None:
    assert language.evidence(words)[1] == code


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("1er mai 2025", date(2025, 5, 1)),
        ("2nd of May", None),
        ("13/05/2025", date(2025, 5, 13)),
        ("05/13/2025", date(2025, 5, 13)),
        ("05/06/2025", None),
        ("6/6/2025", date(2025, 6, 6)),
        ("2025/5/6", date(2025, 5, 6)),
        ("31 April 2025", None),
        ("2025-13-01", None),
        ("0000-00-00", None),
        ("9999-12-31T23:59:59-23:59", datetime.fromisoformat("9999-12-31T23:59:59-23:59")),
    ],
)
def test_days_are_read_strictly(words: str, day: object) -> None:
    assert days.parse(words) == day


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("en-GB", date(2025, 3, 2)),
        ("de", date(2025, 3, 2)),
        ("en-US", date(2025, 2, 3)),
        ("en", None),
        ("en-CA", None),
        (None, None),
    ],
)
def test_a_language_tells_which_number_is_the_day(code: str | None, day: date | None) -> None:
    assert days.parse("02/03/2025", code) == day
