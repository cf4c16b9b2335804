"""Documents to announcements: pure, and picklable, so that it can run in worker processes.

A form is a file here with `ACCEPTS` (media types) and `read(document)`; it is found because it is there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from types import ModuleType

from calsync import registry
from calsync.errors import ReadError
from calsync.model import Announcement, Document

__all__ = ["announcement", "read"]

_VAGUE = ("text/plain", "application/octet-stream", "application/download", "application/zip", "")
_BEGINS = (
    ((b"<!doctype html", b"<html", b"<head", b"<body"), "text/html"),
    (b"%pdf-", "application/pdf"),
    (b"begin:vcalendar", "text/calendar"),
    (b"pk\x03\x04", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
)
_STREAM_SOURCE = "stream"


def read(document: Document) -> list[Announcement]:
    """The announcements in a document. Raises ReadError with one line that says what is wrong and what to do."""
    if not document.body.strip():
        raise ReadError(f"{document.address}: it is empty: nothing to read")
    try:
        found: list[Announcement] = _form(document).read(document)
    except ReadError as error:
        raise ReadError(f"{document.address}: {' '.join(str(error).split())}") from error
    except RecursionError as error:
        raise ReadError(f"{document.address}: it is nested too deeply to be read") from error
    return found


def announcement(
    id: str,
    text: str,
    published: str | date | datetime | None = None,
    lang: str | None = None,
    genre: str | None = None,
    url: str | None = None,
    *,
    source: str = _STREAM_SOURCE,
    zone: str | None = None,
) -> Announcement:
    """The announcement of one line of a stream (see `calsync extract --jsonl`).

    With genre html, eml or ics `text` is that format, raw, and the answer's text is what was read; every other text is
    taken to the letter. `published` is a day or an instant (ISO 8601) and wins over what the text says of itself.
    Raises ReadError where a raw format cannot be read or `published` is no date.
    """
    when = published_value(published)
    raw = _raw_form(genre)
    if raw is not None:
        return raw(id, text, when, lang, url, source, zone)
    from calsync.read import text as plain

    return plain.announcement(
        text,
        source=source,
        key=id,
        url=url,
        published=when,
        zone=zone,
        given_language=lang,
        genre=genre,
        trust_given=True,
        dated_by="the line of the stream",
    )


def published_value(value: str | date | datetime | None) -> date | datetime | None:
    """A day or an instant of ISO 8601; an hour without a zone counts as its day. Raises ReadError for anything else."""
    if not isinstance(value, str):
        return value
    if not value.strip():
        return None
    from calsync.read import days

    try:
        moment = datetime.fromisoformat(value.strip())
        return moment if moment.tzinfo else moment.date()
    except ValueError:
        if when := days.parse(value):
            return when
    raise ReadError(f"published is {value[:60]!r}: write 2025-02-26 or 2025-02-26T09:00+08:00")


def _form(document: Document) -> ModuleType:
    kind = document.media_type.split(";")[0].strip().lower()
    if kind in _VAGUE:
        kind = _sniffed(document.body) or kind
    from calsync.read import text

    if kind in text.ACCEPTS:
        return text  # the libraries of the other forms take a tenth of a second to import
    forms = registry.modules("calsync.read", "ACCEPTS")
    for form in forms.values():
        if kind in form.ACCEPTS:
            return form
    if kind.startswith("text/") or kind in ("application/octet-stream", ""):
        return forms["text"]
    raise ReadError(
        f"nothing here reads {kind}: give a web page, a feed, a calendar, a mail, a PDF, a Word file or a text"
    )


def _sniffed(body: bytes) -> str | None:
    """The type that the first bytes tell, where the server did not: many send files as "octet-stream"."""
    head = body[:600].lstrip(b"\xef\xbb\xbf \t\r\n")
    for begins, kind in _BEGINS:
        if head.lower().startswith(begins):
            return kind
    return None


_Raw = Callable[[str, str, date | datetime | None, str | None, str | None, str, str | None], Announcement]
_RAW = ("html", "eml", "ics")  # the genres of the stream contract whose text is raw; read as far as a form is there


def _raw_form(genre: str | None) -> _Raw | None:
    """The reader of a raw format; plain lines load no form, for a command line starts with this."""
    if genre not in _RAW:
        return None
    form = registry.modules("calsync.read", "from_stream").get(genre)
    return form.from_stream if form else None
