from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from calsync.errors import ReadError
from calsync.model import Announcement, Document
from calsync.read import read

NOW = datetime(2025, 2, 26, 4, 0, tzinfo=UTC)


def mail(raw: str | bytes) -> Announcement:
    body = raw.encode() if isinstance(raw, str) else raw
    (announcement,) = read(Document("s", "k", "a.eml", "message/rfc822", body, NOW))
    return announcement


def simple(
    body: str, subject: str = "Meeting moved", kind: str = "text/plain; charset=utf-8", more: str = ""
) -> Announcement:
    return mail(
        f"From: A <a@example.org>\nDate: Fri, 11 Dec 2020 15:02:41 -0800\nSubject: {subject}\nContent-Type: {kind}\n{more}\n{body}"
    )


def blocks(announcement: Announcement, kind: str) -> list[tuple[str, str | None]]:
    return [(announcement.text[b.start : b.end], b.value) for b in announcement.layout if b.kind == kind]


def test_a_mail_is_its_subject_and_body_and_when_it_was_sent() -> None:
    announcement = simple("We meet on Monday.\n")
    assert announcement.text == "Subject: Meeting moved\n\nWe meet on Monday."
    assert announcement.title == "Meeting moved"
    assert announcement.published == datetime.fromisoformat("2020-12-11T15:02:41-08:00")
    assert announcement.published.utcoffset() == datetime.fromisoformat("2020-12-11T15:02:41-08:00").utcoffset()
    assert announcement.genre == "mail"
    assert blocks(announcement, "title") == [("Meeting moved", None)]
    assert blocks(announcement, "header") == [("Subject: Meeting moved", None)]


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("=?UTF-8?Q?Sitzung_am_16=2E_M=C3=A4rz?=", "Sitzung am 16. März"),
        ("Re: [wg-list] Fwd: Call on 5 May", "Call on 5 May"),
        ("a long subject\n that goes on", "a long subject that goes on"),
    ],
)
def test_the_title_is_the_subject_in_clear(subject: str, title: str) -> None:
    assert simple("x", subject=subject).title == title


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("iso-8859-1", "quoted-printable", "R=C9UNION le 6 juin =E0 17=\n h"),
        ("utf-8", "base64", base64.b64encode("RÉUNION le 6 juin à 17 h".encode()).decode()),
        ("x-nonsense", "quoted-printable", "R=C3=89UNION le 6 juin =C3=A0 17 h"),
        ("us-ascii", "quoted-printable", "R=C9UNION le 6 juin =E0 17 h"),
    ],
)
def test_any_transfer_encoding_and_charset_is_read(charset: str, encoding: str, body: str) -> None:
    announcement = simple(body, kind=f"text/plain; charset={charset}", more=f"Content-Transfer-Encoding: {encoding}\n")
    assert announcement.text.endswith("RÉUNION le 6 juin à 17 h")


def test_flowed_lines_are_joined_within_their_quote() -> None:
    announcement = simple("We meet \non Monday.\n> old \n> words\nnew\n-- \nme", kind="text/plain; format=flowed")
    assert announcement.text == "Subject: Meeting moved\n\nWe meet on Monday.\n> old words\nnew\n-- \nme"


def multipart(*parts: tuple[str, str], kind: str = "alternative") -> Announcement:
    body = "".join(f"--b\nContent-Type: {t}\n\n{p}\n" for t, p in parts) + "--b--\n"
    return simple(body, kind=f'multipart/{kind}; boundary="b"')


def test_the_plain_part_is_preferred() -> None:
    announcement = multipart(("text/plain", "We meet on 5 May."), ("text/html", "<p>We meet on <b>5 May</b>.</p>"))
    assert announcement.text.endswith("\n\nWe meet on 5 May.")


def test_a_plain_part_that_only_points_to_the_page_is_not() -> None:
    rows = (
        "<tr><th>When<th>What<tr><td>7 March<td>Naming things</table>"
        + "<p>Bring your questions along, and your lunch.</p>" * 5
    )
    announcement = multipart(
        ("text/plain", "Read this in your browser."), ("text/html", f"<h2>Webinars</h2><table>{rows}")
    )
    assert announcement.text.startswith("Subject: Meeting moved\n\nWebinars\n\nWhen | What\n7 March | Naming things")
    cells = [announcement.text[b.start : b.end] for b in announcement.layout if b.kind == "cell"]
    assert cells == ["When", "What", "7 March", "Naming things"]


def test_a_mail_of_html_alone_is_read_as_a_page_without_its_preview_line() -> None:
    announcement = simple("<div style='display:none'>preview</div><p>We meet on 5 May.", kind="text/html")
    assert announcement.text == "Subject: Meeting moved\n\nWe meet on 5 May."


def test_attachments_are_left_out() -> None:
    announcement = multipart(
        ("text/plain", "We meet on 5 May."),
        ("text/plain\nContent-Disposition: attachment; filename=a.txt", "Minutes of 1 April"),
        kind="mixed",
    )
    assert "Minutes" not in announcement.text


def test_quotes_and_what_introduces_them_are_marked() -> None:
    announcement = simple(
        "On Fri, Jun 29, 2018 at 2:40 PM, a member wrote:\n> Do we skip?\n>> Thursday?\n\nWe do.\n> ok"
    )
    assert blocks(announcement, "quote") == [("> Do we skip?\n>> Thursday?", "cited"), ("> ok", "cited")]
    assert ("On Fri, Jun 29, 2018 at 2:40 PM, a member wrote:", "cited") in blocks(announcement, "header")


def test_a_forwarded_mail_is_told_from_an_answered_one() -> None:
    for banner, value in (
        ("-------- Forwarded Message --------", "forwarded"),
        ("-----Original Message-----", "original"),
    ):
        announcement = simple(
            f"See below.\n\n{banner}\nSubject: Agenda\nDate: Thu, 12 Mar 2020 16:11:34 -0700\n\nMonday 23 March"
        )
        assert blocks(announcement, "quote") == [("Monday 23 March", value)]
        header = blocks(announcement, "header")[1][0]
        assert header.startswith(banner) and header.endswith("-0700")


def test_the_signature_is_marked() -> None:
    announcement = simple("We meet.\n\n-- \nOffice, open 9-5\nUnsubscribe\n")
    assert blocks(announcement, "footer") == [("-- \nOffice, open 9-5\nUnsubscribe", "signature")]


@pytest.mark.parametrize(
    ("date", "body", "zone"),
    [
        ("Fri, 20 Aug 2021 16:40:05 +0530", "See you", "Asia/Kolkata"),
        ("Fri, 20 Aug 2021 16:40:05 +0800", "Mesyuarat akan diadakan pada hari Isnin di pejabat dan yang lain untuk itu", "Asia/Kuala_Lumpur"),
        ("Fri, 20 Aug 2021 16:40:05 +0800", "See you", None),
        ("Fri, 20 Aug 2021 16:40:05 +0200", "Wir sehen uns am Montag in der Halle und die Sitzung ist um 10 Uhr", "Europe/Berlin"),
    ],
)  # fmt: skip
def test_the_zone_is_told_by_an_offset_that_only_one_has(date: str, body: str, zone: str | None) -> None:
    assert mail(f"Date: {date}\nSubject: x\n\n{body}").zone == zone


@pytest.mark.parametrize("date", ["", "Date: nonsense\n", "Date: Fri, 99 Dec 2020 15:02:41 -0800\n"])
def test_without_a_date_the_time_of_delivery_has_to_do(date: str) -> None:
    received = "Received: from a by b with ESMTP id 1;\n Fri, 11 Dec 2020 15:02:44 -0800 (PST)\n"
    assert mail(f"{received}{date}Subject: x\n\ny").published == datetime.fromisoformat("2020-12-11T15:02:44-08:00")
    assert mail(f"{date}Subject: x\n\ny").published is None


def test_a_mail_without_text_says_so() -> None:
    with pytest.raises(ReadError, match=r"a\.eml: it is a mail without any text"):
        mail("From: a@example.org\nContent-Type: image/png\n\nxx")
