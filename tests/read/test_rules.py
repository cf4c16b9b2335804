"""Day, language and zone are decided by named rules in order; each decision says what it took and what it beat."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from calsync.model import Announcement, Document, Origin
from calsync.read import announcement, read
from tests.read.making import docx, paragraph, pdf

NOW = datetime(2026, 2, 26, 4, 0, tzinfo=UTC)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PROSE = "The forum of the board is held in the mill, and it will be the first in the house that was built for it."


def said(body: str | bytes, kind: str = "text/html", **given: object) -> Announcement:
    raw = body if isinstance(body, bytes) else body.encode()
    (found,) = read(Document("s", "k", "a", kind, raw, NOW, **given))  # type: ignore[arg-type]
    return found


def origin(of: Announcement, field: str) -> Origin:
    (found,) = (one for one in of.origins if one.field == field)
    return found


def page(head: str = "", body: str = "", lang: str = "") -> str:
    return f"<html{lang}><head>{head}</head><body><main><h1>Forum</h1><p>{PROSE}</p>{body}</main></body></html>"


META = '<meta property="article:published_time" content="2026-02-03T09:00:00+08:00">'
DATA = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-02-04"}</script>'
TIME = '<time class="published" datetime="2026-02-05">5 February</time>'
CHANGED = '<meta property="article:modified_time" content="2026-02-06">'
DATA_CHANGED = '<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2026-02-07"}</script>'
FOOT = "<p>Last updated: 8 February 2026</p>"
PARTS = [META, DATA, TIME, CHANGED, DATA_CHANGED, FOOT]
RULES = ["meta", "JSON-LD datePublished", "time element", "meta modified", "JSON-LD dateModified", "last updated"]


@pytest.mark.parametrize("first", range(len(PARTS)))
def test_a_pages_rules_stand_in_one_order_and_each_tells_what_it_beat(first: int) -> None:
    found = origin(said(page(body="".join(reversed(PARTS[first:])))), "published")
    assert found.rule == RULES[first]
    assert [beat.partition(": ")[0] for beat in found.beat] == RULES[first + 1 :]


def test_a_decision_quotes_what_it_took() -> None:
    found = said(page(META))
    assert origin(found, "published") == Origin(
        "published", "2026-02-03T09:00:00+08:00", "meta", "article:published_time: 2026-02-03T09:00:00+08:00"
    )
    assert origin(said(page(body=FOOT)), "published").words == "Last updated: 8 February 2026"


def test_the_feeds_date_beats_the_pages() -> None:
    found = said(page(META), published=date(2026, 2, 1), dated_by="the feed's item")
    assert (found.published, origin(found, "published").words) == (date(2026, 2, 1), "the feed's item")
    assert origin(found, "published").beat == ("meta: article:published_time: 2026-02-03T09:00:00+08:00",)


def test_the_date_of_a_mail_in_an_archive_stands_near_a_heading() -> None:
    mail = "<h2>Re: Forum</h2><p><b>A. Clerk</b> <i>Tue, 3 Feb 2026 09:00:00 +0800</i></p>"
    found = origin(said(page(body=f"{mail}{CHANGED}")), "published")
    assert (found.rule, found.words) == ("a mail's date in an archive", "Tue, 3 Feb 2026 09:00:00 +0800")
    assert [beat.partition(": ")[0] for beat in found.beat] == ["meta modified"]


def test_a_page_of_many_headings_is_read_once_and_not_once_for_each() -> None:
    assert said(page(body=f"<h2>Berth</h2><p>{PROSE}</p>" * 8_000)).published is None


def test_rules_that_say_the_same_do_not_beat_one_another() -> None:
    assert origin(said(page(META + META.replace("published", "modified"))), "published").beat == ()


@pytest.mark.parametrize(
    ("body", "given", "value", "rule"),
    [
        (page(lang=' lang="ms"'), "en", "en", "given with it"),
        (page(lang=' lang="en-GB"'), "en", "en-GB", "the page's lang, more exact than the given en"),
        (page(lang=' lang="ms"'), None, "ms", "the page's lang"),
        (page('<meta property="og:locale" content="de_DE">'), None, "de-DE", "the page's og:locale"),
        (page(), None, "en", "commonest little words"),
    ],
)
def test_the_language_has_its_order(body: str, given: str | None, value: str, rule: str) -> None:
    found = said(body, language=given)
    assert (found.language, origin(found, "language").rule) == (value, rule)


def test_a_language_that_the_words_belie_is_told() -> None:
    assert origin(said(page(lang=' lang="ms"')), "language").beat[0].startswith("commonest little words: the ×")


def test_a_plain_texts_first_lines_beat_the_name_of_its_file() -> None:
    text = f"Date: 3 February 2026\n{PROSE}"
    found = said(text, "text/plain", published=date(2026, 2, 1), dated_by="the file's name")
    assert origin(found, "published") == Origin(
        "published",
        "2026-02-03",
        "first lines",
        "Date: 3 February 2026",
        ("given with it: the file's name (2026-02-01)",),
    )
    head = said(f"---\ndate: 2026-02-02\nlang: en\n---\n{text}", "text/markdown")
    assert [origin(head, field).rule for field in ("published", "language")] == ["front matter", "front matter"]


def test_the_day_of_a_meeting_in_the_first_lines_is_not_that_of_the_text() -> None:
    notice = f"NOTICE OF HEARING\n\nDate: Tuesday, June 16, 2026\nTime: 7:00 p.m.\nPlace: Town Hall\n\n{PROSE}"
    assert said(notice, "text/plain").published is None
    posted = said(f"Posted: 3 June 2026\nTime: 7:00 p.m.\n{notice}", "text/plain")
    assert posted.published == date(2026, 6, 3)


def test_the_line_of_a_stream_beats_the_text() -> None:
    found = announcement("1", f"Date: 3 February 2026\n{PROSE}", "2026-02-01")
    assert origin(found, "published").words == "the line of the stream"
    assert origin(found, "published").beat == ("first lines: Date: 3 February 2026",)


MAIL = f"Subject: Rapat\r\nDate: Tue, 3 Feb 2026 09:00:00 +0800\r\nReceived: by x; Wed, 4 Feb 2026 09:00:00 +0800\r\n\r\n{PROSE}\r\n"


def test_a_mails_headers_have_their_order() -> None:
    mail = said(MAIL, "message/rfc822")
    assert origin(mail, "published").rule == "the Date header"
    assert origin(mail, "published").beat == ("the Received header: Wed, 4 Feb 2026 09:00:00 +0800",)
    undated = said(MAIL.replace("Date: Tue, 3", "Date: Tue, 33"), "message/rfc822")
    assert origin(undated, "published").rule == "the Received header"


def test_a_senders_clock_tells_the_zone_where_no_setting_does() -> None:
    mail = MAIL.replace("+0800", "+0530")
    found = said(mail, "message/rfc822")
    assert origin(found, "zone") == Origin("zone", "Asia/Kolkata", "the sender's clock", "+0530, a text in en")
    found = said(mail, "message/rfc822", zone="Asia/Colombo")
    assert (found.zone, origin(found, "zone").rule) == ("Asia/Colombo", "given with it")


def test_what_a_file_says_of_itself_comes_last() -> None:
    made = "/CreationDate (D:20260205090000+08'00')"
    lines = ["Date: 3 February 2026", *[PROSE] * 3]
    assert origin(said(pdf(lines, info=made), "application/pdf"), "published").rule == "first lines"
    assert origin(said(pdf(lines[1:], info=made), "application/pdf"), "published").rule == "the file's own date"
    word = origin(said(docx(paragraph(PROSE), modified="2026-02-05T09:00:00Z"), WORD), "published")
    assert (word.rule, word.words) == ("the file's own date", "modified: 2026-02-05T09:00:00Z")


def test_a_calendars_entry_says_when_it_was_changed_and_its_zone() -> None:
    entry = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Forum\r\n"
        "DTSTART;TZID=Asia/Jakarta:20260512T090000\r\nLAST-MODIFIED:20260203T010000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    found = said(entry, "text/calendar", zone="Asia/Kuala_Lumpur")
    assert origin(found, "published").rule == "LAST-MODIFIED"
    assert (found.zone, origin(found, "zone").rule) == ("Asia/Jakarta", "the entry's own zone")
    assert origin(found, "zone").beat == ("given with it: the source's setting (Asia/Kuala_Lumpur)",)


def test_what_no_rule_gives_has_no_origin() -> None:
    assert said("Short.", "text/plain").origins == ()
