"""A folder into which announcements are dropped as files. What vanishes from it changes nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from calsync.errors import FetchError
from calsync.fetch import Fetched, SourceMemory, SourceSettings
from calsync.fetch.http import Client
from calsync.model import Document

SETTLE = 1.0  # seconds that a file must have been left alone before it is read
MAX_BYTES = 30_000_000  # of one file; a source's smaller max_bytes wins

TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".eml": "message/rfc822",
    ".ics": "text/calendar",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_BINARY = (".pdf", ".docx")
_UNFINISHED = re.compile(
    r"^[.~#]|(?:~|#|\.(?:tmp|temp|part|partial|crdownload|download|swp|swx|lock|filepart|!ut))$", re.I
)
_DATED = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?!\d)")
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def fetch(source: SourceSettings, memory: SourceMemory, client: Client, now: datetime) -> Iterator[Fetched]:
    """The files that are new or changed. Raises FetchError where the folder itself cannot be read."""
    folder = Path(source.address.removeprefix("file://"))
    items = dict(memory.items)
    unfinished = False
    for path in _files(folder):
        key = _name(path.relative_to(folder).as_posix())
        look = _look(path, key, items.get(key, ""), source, now)
        unfinished = unfinished or look.unfinished
        if look.stamp:
            items[key] = look.stamp
        if look.document or look.note:
            yield Fetched(document=look.document, note=look.note)
    yield Fetched(memory=SourceMemory(items=items), again=SETTLE if unfinished else None)


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look at one file gave; no stamp means: look again next time."""

    stamp: str | None = None
    document: Document | None = None
    note: str | None = None
    unfinished: bool = False


def _files(folder: Path) -> Iterator[Path]:
    """All files in order of their names, those in folders too; hidden and unfinished ones are left out."""
    if not folder.is_dir():
        what = "is no folder" if folder.exists() else "does not exist"
        raise FetchError(f"the folder {folder} {what}: create it, or correct the address of this source")
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        raise FetchError(f"the folder {folder} cannot be read ({error.strerror}): give calsync the right to") from error
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _UNFINISHED.search(name))
        for name in sorted(files):
            if not _UNFINISHED.search(name):
                yield Path(place, name)


def _look(path: Path, key: str, known: str, source: SourceSettings, now: datetime) -> _Look:
    try:
        before = path.stat()
        stamp = f"{before.st_size}:{before.st_mtime_ns}"
        if known.startswith(stamp + ":"):
            return _Look()
        if abs(now.timestamp() - before.st_mtime) < SETTLE:
            return _Look(unfinished=True)
        if refused := _refused(path, before.st_size, source):
            return _Look(stamp + ":", note=f"{key}: {refused}")
        body = path.read_bytes()
        after = path.stat()
    except FileNotFoundError:
        return _Look()  # it was taken away between two looks
    except OSError as error:
        return _Look(note=f"{key}: it cannot be read ({error.strerror}): give calsync the right to read it")
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns) or len(body) != before.st_size:
        return _Look(unfinished=True)
    digest = sha256(body).hexdigest()
    if known.endswith(":" + digest):
        return _Look(f"{stamp}:{digest}")
    if path.suffix.lower() not in _BINARY and _binary(body):
        return _Look(f"{stamp}:{digest}", note=f"{key}: it is not text (binary data): save it as text, HTML or a mail")
    return _Look(f"{stamp}:{digest}", document=_document(path, key, body, source, now))


def _refused(path: Path, size: int, source: SourceSettings) -> str | None:
    """Why a file is not read at all, in words."""
    if path.suffix.lower() not in TYPES:
        return (
            f"{path.suffix or 'a file without an ending'} is not read: save it as txt, md, html, eml, ics, pdf or docx"
        )
    if not size:
        return "it is empty: nothing to read"
    most = min(source.max_bytes, MAX_BYTES)
    if size > most:
        return f"it has {size / 1e6:.1f} MB, more than {most / 1e6:.1f} MB: split it, or save only its text"
    return None


def _binary(body: bytes) -> bool:
    """NUL bytes are in no text, but in every second place of UTF-16."""
    head = body[:4096]
    if head.startswith(_WIDE_MARKS) or not head.count(0):
        return False
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return not (max(even, odd) > 4 * max(min(even, odd), 1) and max(even, odd) * 5 > len(head))


def _document(path: Path, key: str, body: bytes, source: SourceSettings, now: datetime) -> Document:
    return Document(
        source=source.name,
        key=key,
        address=_name(str(path)),
        media_type=TYPES[path.suffix.lower()],
        body=body,
        fetched=now.astimezone(UTC),
        published=_dated(path.name),
        dated_by="the file's name",
        zone=source.zone,
        language=source.language,
    )


def _dated(name: str) -> date | None:
    """The day in "2025-02-26-retreat.txt"."""
    found = _DATED.match(name)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _name(name: str) -> str:
    """A file's name as text that every store takes, also where its bytes are no UTF-8."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
