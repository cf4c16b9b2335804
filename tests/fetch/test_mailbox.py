"""Mailboxes: each mail is read once, whatever happens in between, and nothing in them is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calsync.config import Secret
from calsync.errors import FetchError
from calsync.fetch import mailbox
from tests.fetch.conftest import Reader
from tests.fetch.imap import Imap

Make = Callable[..., Reader]


def mail(number: int, body: str = "The board meets on 12 May 2026.") -> bytes:
    return f"From: desk@example.org\r\nSubject: News {number}\r\nMessage-ID: <{number}@example.org>\r\n\r\n{body}\r\n".encode()


@pytest.fixture
def imap() -> Iterator[Imap]:
    server = Imap({1: mail(1), 2: mail(2), 5: mail(5)})
    yield server
    server.close()


@pytest.fixture
def box(imap: Imap, reader: Make) -> Reader:
    address = f"imap://list%40example.org@127.0.0.1:{imap.port}/INBOX"
    return reader(kind="mailbox", address=address, password=Secret("word"))


def test_each_mail_is_read_once(box: Reader, imap: Imap) -> None:
    assert box.keys() == ["<1@example.org>", "<2@example.org>", "<5@example.org>"]
    assert box.keys() == []
    imap.mails[6] = mail(6)
    assert box.keys() == ["<6@example.org>"]


def test_a_mail_comes_byte_for_byte(box: Reader, imap: Imap) -> None:
    strange = b"Subject: =?utf-99?q?x?=\r\nMessage-ID: <9@x>\r\nContent-Type: text/plain; charset=nothing\r\n\r\n\xff\xfe broken \r\n"
    imap.mails = {9: strange}
    (step,) = box.fetch()
    assert step.document is not None and step.document.body == strange


def test_a_mail_nested_without_end_does_not_stop_the_others(box: Reader, imap: Imap) -> None:
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3000))
    imap.mails = {1: f"Subject: x\r\nMessage-ID: <nest@x>\r\n{head}".encode(), 2: mail(2)}
    assert box.keys() == ["<nest@x>", "<2@example.org>"]


def test_the_mailbox_is_opened_for_reading_only(box: Reader, imap: Imap) -> None:
    box.fetch()
    told = " ".join(imap.commands).upper()
    assert "EXAMINE" in told and "BODY.PEEK[" in told
    assert not any(word in told for word in ("SELECT", "STORE", "EXPUNGE", "BODY["))


def test_a_new_uidvalidity_has_the_mails_looked_at_once_more_and_says_so(box: Reader, imap: Imap) -> None:
    box.fetch()
    imap.validity, imap.mails = 8, {1: mail(5), 2: mail(7)}
    assert box.keys() == ["<5@example.org>", "<7@example.org>"]
    assert box.last.note is not None and "UIDVALIDITY" in box.last.note
    assert box.keys() == []


def test_many_mails_come_in_parts(box: Reader, imap: Imap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailbox, "BATCH", 20)
    imap.mails = {uid: mail(uid) for uid in range(1, 51)}
    sizes = [len(box.keys()) for _ in range(4)]
    assert sizes == [20, 20, 10, 0]


def test_after_a_crash_in_the_middle_the_same_mails_come_again(box: Reader, imap: Imap) -> None:
    before = box.memory
    imap.breaks = {"UID FETCH"}
    with pytest.raises(FetchError):
        box.fetch()
    assert box.memory is before
    imap.breaks = set()
    assert len(box.keys()) == 3


def test_a_huge_mail_is_left_where_it_is(imap: Imap, reader: Make) -> None:
    imap.mails[6] = mail(6, "x" * 5000)
    address = f"imap://me@127.0.0.1:{imap.port}"
    box = reader(kind="mailbox", address=address, password=Secret("word"), max_bytes=2000)
    steps = box.fetch()
    assert len([step for step in steps if step.document]) == 3
    assert next(step.note for step in steps if step.note).startswith("“News 6”: the mail has 5,")


@pytest.mark.parametrize(
    ("address", "password", "private", "words"),
    [
        ("imap://me@127.0.0.1:{port}/INBOX", "wrong", True, "refuses the name 'me'"),
        ("imap://me@127.0.0.1:{port}/Nowhere", "word", True, "is there such a folder"),
        ("imap://me@127.0.0.1:{port}/INBOX", "word", False, "sent in clear"),
        ("imaps://me@127.0.0.1:{port}/INBOX", "word", False, "not a public address"),
        ("imaps://me@127.0.0.1:{port}/INBOX", "word", True, "no safe connection|could not be reached"),
        ("imap://me@127.0.0.1:1/INBOX", "word", True, "could not be reached"),
        ("imap://me@127.0.0.1:{port}/INBOX", None, True, "it needs a password"),
    ],
)
def test_what_goes_wrong_is_said_without_the_password(
    imap: Imap, reader: Make, address: str, password: str | None, private: bool, words: str
) -> None:
    box = reader(
        kind="mailbox",
        address=address.format(port=imap.port),
        password=Secret(password) if password else None,
        allow_private=private,
        timeout=2.0,
    )
    with pytest.raises(FetchError, match=words) as raised:
        box.fetch()
    assert password is None or f"'{password}'" not in str(raised.value)


# Maildir


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    for part in ("cur", "new", "tmp"):
        (tmp_path / part).mkdir()
    (tmp_path / "new" / "1.a.host").write_bytes(mail(1))
    (tmp_path / "cur" / "2.b.host:2,S").write_bytes(mail(2))
    (tmp_path / "tmp" / "3.c.host").write_bytes(mail(3))
    return tmp_path


def test_a_maildirs_mails_are_read_once_also_when_they_are_read_and_moved(maildir: Path, reader: Make) -> None:
    box = reader(kind="mailbox", address=str(maildir))
    assert box.keys() == ["2.b.host", "1.a.host"]
    (maildir / "new" / "1.a.host").rename(maildir / "cur" / "1.a.host:2,S")
    assert box.keys() == []
    (maildir / "new" / "4.d.host").write_bytes(mail(4))
    assert box.keys() == ["4.d.host"]


def test_what_is_no_maildir_says_so(tmp_path: Path, reader: Make) -> None:
    with pytest.raises(FetchError, match="no Maildir"):
        reader(kind="mailbox", address=str(tmp_path)).fetch()
