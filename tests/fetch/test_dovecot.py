"""Ten thousand mails on a real IMAP server and in a Maildir: each is read once, whatever happens in between."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from calsync.config import Secret, SourceConfig
from calsync.model import Document
from calsync.reading import Found
from calsync.service import Service
from tests.fetch.dovecot import Dovecot, program
from tests.pipeline.conftest import configuration

pytestmark = [
    pytest.mark.lab,
    pytest.mark.skipif(program() is None, reason="needs Dovecot (apt-get install dovecot-imapd) and root"),
    pytest.mark.timeout(3000),
]
MAILS = 10_000


def mail(number: int) -> bytes:
    told = f"The board of harbour {number} meets on {number % 28 + 1} May 2027." if number % 10 == 0 else "Hello."
    head = f"From: desk@example.org\r\nSubject: News {number}\r\nMessage-ID: <{number}@example.org>\r\n"
    return f"{head}Date: Tue, 3 Feb 2026 10:00:00 +0000\r\n\r\n{told}\r\n".encode()


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    with TemporaryDirectory(prefix="calsync-imap") as root:  # short, for sockets have short names
        server = Dovecot(Path(root))
        for number in range(MAILS):
            server.deliver(number, mail(number))
        server.start()
        yield server
        server.stop()


class Calendar:
    """A service that is started anew now and then, and how often each mail was read by it."""

    def __init__(self, folder: Path, source: SourceConfig) -> None:
        self.config = replace(configuration(folder), sources=(source,))
        self.read: Counter[str] = Counter()
        self.notes: list[str] = []
        self.rounds = 0
        self.begin()

    def begin(self) -> None:
        self.service = Service(self.config)
        apart = self.service.line.apart
        assert apart is not None

        def counted(document: Document) -> Found:
            self.read[document.key] += 1
            return apart(document)

        self.service.__dict__["line"] = replace(self.service.line, apart=counted)

    def look(self) -> int:
        """Look once; how many mails were read."""
        before = self.read.total()
        (report,) = self.service.sync().sources
        self.notes += [*report.notes, *filter(None, [report.error])]
        self.rounds += 1
        return self.read.total() - before

    def until_quiet(self) -> None:
        while self.look():
            pass


def test_each_mail_of_an_imap_server_is_read_once(dovecot: Dovecot, tmp_path: Path) -> None:
    source = SourceConfig(
        "list",
        "mailbox",
        dovecot.address,
        every=timedelta(hours=1),
        allow_private=True,
        password=Secret("word"),
        timeout=60,
    )
    calendar = Calendar(tmp_path, source)
    for _ in range(6):
        calendar.look()
    dovecot.stop(signal.SIGKILL)  # the server dies
    assert calendar.look() == 0
    dovecot.start()
    calendar.look()
    calendar.service.close()  # and so does calsync
    calendar.begin()
    calendar.look()
    assert 0 < calendar.read.total() < MAILS
    dovecot.renumber()  # in the middle
    calendar.until_quiet()
    assert any("UIDVALIDITY" in note for note in calendar.notes)
    dovecot.deliver(MAILS, mail(MAILS))
    dovecot.renumber()  # and when all were read
    for _ in range(MAILS // 500 + 2):
        calendar.look()
    assert len(calendar.read) == MAILS + 1
    assert set(calendar.read.values()) == {1}
    assert calendar.service.events()
    calendar.service.close()


def test_each_mail_of_a_maildir_is_read_once(tmp_path: Path) -> None:
    box = tmp_path / "box"
    for part in ("cur", "new", "tmp"):
        (box / part).mkdir(parents=True)
    for number in range(MAILS):
        (box / "new" / f"1772000000.{number:06}.host").write_bytes(mail(number))
    calendar = Calendar(tmp_path, SourceConfig("list", "mailbox", str(box), every=timedelta(hours=1)))
    for _ in range(6):
        calendar.look()
    for path in sorted((box / "new").iterdir())[::2]:  # somebody reads some of them
        path.rename(box / "cur" / f"{path.name}:2,S")
    calendar.service.close()
    calendar.begin()
    calendar.until_quiet()
    (box / "new" / "1772000001.x.host").write_bytes(mail(MAILS))
    calendar.until_quiet()
    assert len(calendar.read) == MAILS + 1
    assert set(calendar.read.values()) == {1}
    calendar.service.close()
