"""A mailbox: a folder on an IMAP server, or a Maildir. Each mail is read once; nothing in it is changed."""

from __future__ import annotations

import imaplib
import socket
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from email.parser import BytesHeaderParser
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urlsplit

from imap_tools import AND, BaseMailBox, MailMessage
from imap_tools.errors import ImapToolsError, MailboxLoginError

from calsync.errors import FetchError
from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.http import Client, addresses, tls_reason
from calsync.model import Document

BATCH = 500  # mails of one fetch; the rest comes with the next
HEADS, BODIES = 100, 10  # mails of one command: their heads, and they themselves
FIRST_DAYS = 90  # how far back a mailbox is read that is new
HEAD = 100_000  # bytes of a mail in which its head ends
KEPT = 20_000  # names of mails that are known, of a Maildir


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The mails that are new. Raises FetchError where the mailbox cannot be opened."""
    if "://" in source.address:
        yield from _imap(source, memory, now)
    else:
        yield from _maildir(source, memory, now)


# IMAP (RFC 3501, 9051)


def _imap(source: SourceSettings, memory: SourceMemory, now: datetime) -> Iterator[Fetched]:
    """Mails are told apart by UIDVALIDITY and UID: only those above the last known UID are asked for.

    After a new UIDVALIDITY the server's numbers mean other mails. What was read before is known by its Message-ID and
    its bytes in the store, so that it is fetched once more and changes nothing.
    """
    known_validity, _, said = memory.items.get("uid", "").partition(":")
    with _opened(source) as (box, validity):
        anew = validity != known_validity
        last = 0 if anew else int(said or 0)
        waiting = _new_uids(box, last, now.date() - timedelta(days=FIRST_DAYS) if anew else None)
        yield from _mails_of(box, waiting[:BATCH], source, now)
    note = None
    if anew and known_validity:
        note = "the mail server has numbered its mails anew (UIDVALIDITY): the latest are looked at once more"
    last = max([last, *waiting[:BATCH]])
    kept = SourceMemory(items={"uid": f"{validity}:{last}"})
    yield Fetched(memory=kept, note=note, again=1.0 if len(waiting) > BATCH else None)


def _new_uids(box: BaseMailBox, last: int, since: date | None) -> list[int]:
    # "UID n:*" gives the last mail even where its UID is lower than n (RFC 3501 section 6.4.8).
    found = box.uids(AND(date_gte=since) if since else f"UID {last + 1}:*", charset=None)  # some refuse any charset
    return sorted(uid for uid in map(int, found) if uid > last)


def _mails_of(box: BaseMailBox, uids: list[int], source: SourceSettings, now: datetime) -> Iterator[Fetched]:
    """The mails as they came. Their heads are asked for first, so that a huge one is left where it is."""
    for start in range(0, len(uids), HEADS):
        small = []
        some = [str(uid) for uid in uids[start : start + HEADS]]
        for head in box.fetch(uid_list=some, mark_seen=False, headers_only=True, bulk=True):
            if head.size_rfc822 <= source.max_bytes:
                small.append(head.uid or "")
            else:
                size = f"{head.size_rfc822:,} bytes"
                yield Fetched(note=f"“{head.subject[:80]}”: the mail has {size} and is left out: raise max_bytes")
        for mail in box.fetch(uid_list=small, mark_seen=False, bulk=BODIES) if small else ():
            if isinstance(mail, _Mail):  # as `_Box` makes them
                yield Fetched(document=_document(source, _identity(mail), mail.raw, now))


class _Mail(MailMessage):
    """A mail that keeps its bytes: a parser that writes it anew would change it, or stumble.

    Only its head is taken to pieces here, for its name; what is nested in it is for the process that reads documents.
    """

    def __init__(self, fetched: list[object]) -> None:
        self.raw: bytes
        self.raw, self._raw_uid_data, self._raw_flag_data = self._get_message_data_parts(fetched)
        self.obj = BytesHeaderParser().parsebytes(self.raw[:HEAD])


def _identity(mail: _Mail) -> str:
    """The Message-ID, which names a mail in every folder and after every move; else its content."""
    said = " ".join(str(mail.obj.get("message-id", "")).split())
    return said[:500] or sha256(mail.raw).hexdigest()


@contextmanager
def _opened(source: SourceSettings) -> Iterator[tuple[BaseMailBox, str]]:
    """The folder, opened for reading only, and its UIDVALIDITY. Raises FetchError in words."""
    parts = urlsplit(source.address)
    host, user = parts.hostname or "", unquote(parts.username or "")
    folder = unquote(parts.path.strip("/")) or "INBOX"
    shown = f"{parts.scheme}://{host}/{folder}"
    if source.password is None:
        raise FetchError(f'{shown}: it needs a password: write password = "env:NAME" or "file:PATH" for this source')
    if parts.scheme != "imaps" and not source.allow_private:
        raise FetchError(f"{shown}: the password would be sent in clear: write imaps:// instead of imap://")
    try:
        box = _Box(host, parts.port, parts.scheme == "imaps", source)
        try:
            box.login(user, source.password.reveal(), initial_folder=None)
            validity = str(box.folder.status(folder, ["UIDVALIDITY"])["UIDVALIDITY"])
            box.folder.set(folder, readonly=True)
            yield box, validity
        finally:
            box.hang_up()
    except FetchError:
        raise
    except MailboxLoginError as error:
        raise FetchError(f"{shown}: it refuses the name {user!r} with this password: correct them") from error
    except ssl.SSLError as error:
        why = tls_reason(error)
        raise FetchError(f"{shown}: no safe connection could be made ({why}): is the host right?") from error
    except (ImapToolsError, imaplib.IMAP4.error) as error:
        told = " ".join(str(error).split())[:160]
        raise FetchError(f"{shown}: the server answers: {told}: is there such a folder?") from error
    except OSError as error:
        why = str(error) or type(error).__name__
        raise FetchError(f"{shown}: it could not be reached ({why}): it is tried again") from error


class _Box(BaseMailBox):
    """Connects to an address of the server that was checked before; TLS still checks the server's name."""

    email_message_class: type[MailMessage] = _Mail

    def __init__(self, host: str, port: int | None, secure: bool, source: SourceSettings) -> None:
        self._host, self._port, self._secure = host, port or (993 if secure else 143), secure
        self._at = addresses(host, self._port, source.allow_private)[0]
        self._timeout = source.timeout
        super().__init__()

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        if self._secure:
            return _Secure(self._host, self._port, self._at, self._timeout)
        return imaplib.IMAP4(self._at, self._port, timeout=self._timeout)

    def hang_up(self) -> None:
        """Say goodbye; what a server answers to that does not matter any more."""
        try:
            self.client.logout()
        except (OSError, imaplib.IMAP4.error):
            self.client.shutdown()


class _Secure(imaplib.IMAP4_SSL):
    def __init__(self, host: str, port: int, at: str, timeout: float) -> None:
        self._at = at
        super().__init__(host, port, ssl_context=ssl.create_default_context(), timeout=timeout)

    def _create_socket(self, timeout: float) -> ssl.SSLSocket:
        plain = socket.create_connection((self._at, self.port), timeout)
        try:
            safe: ssl.SSLSocket = self.ssl_context.wrap_socket(plain, server_hostname=self.host)
        except OSError:
            plain.close()
            raise
        return safe


# Maildir


def _maildir(source: SourceSettings, memory: SourceMemory, now: datetime) -> Iterator[Fetched]:
    folder = Path(source.address)
    if not (folder / "cur").is_dir() or not (folder / "new").is_dir():
        raise FetchError(f"{folder}: this is no Maildir (it has no cur and new): correct the address of this source")
    known = memory.items
    seen: dict[str, str] = {}
    waiting: list[tuple[str, Path]] = []
    for path in _mails(folder):
        name = path.name.partition(":")[0]  # the flags behind the colon change when it is read
        if name in known:
            seen[name] = known[name]
        else:
            waiting.append((name, path))
    for name, path in waiting[:BATCH]:
        try:
            size = path.stat().st_size
            body = path.read_bytes() if size <= source.max_bytes else b""
        except OSError:
            continue  # a mail program moved it; the next look finds it under its new name
        seen[name] = "-"
        if size > source.max_bytes:
            yield Fetched(note=f"{name}: the mail has {size:,} bytes and is left out: raise max_bytes")
        elif body.strip():
            yield Fetched(document=_document(source, name, body, now))
    gone = [(name, stamp) for name, stamp in known.items() if name not in seen]
    yield Fetched(memory=SourceMemory(items=dict(gone[-KEPT:]) | seen), again=1.0 if len(waiting) > BATCH else None)


def _mails(folder: Path) -> Iterable[Path]:
    for part in ("cur", "new"):
        yield from sorted(path for path in (folder / part).iterdir() if not path.name.startswith("."))


def _document(source: SourceSettings, key: str, body: bytes, now: datetime) -> Document:
    return Document(
        source=source.name,
        key=key,
        address=f"mid:{key.strip('<>')}" if key.startswith("<") else key,
        media_type="message/rfc822",
        body=body,
        fetched=now,
        zone=source.zone,
        language=source.language,
    )
