"""PDF files: the text of their pages, line by line, without the head and foot that every page repeats."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from calsync.errors import ReadError
from calsync.model import Announcement, Document
from calsync.read import text as plain

if TYPE_CHECKING:
    from pypdf import PdfReader

ACCEPTS = ("application/pdf", "application/x-pdf")

PAGES = 300  # that are read of one file
_LEAST = 15  # characters a page, on the average: a scan with a stamp has fewer

_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad]\n(?=[^\W\d_A-Z])")
_DIGITS = re.compile(r"\d+")
_NO_TITLE = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b|untitled|document\d*$|slide \d|.*\.(?:docx?|pdf|indd|qxd)$)", re.I
)


def read(document: Document) -> list[Announcement]:
    """The file as one announcement. Raises ReadError where it is locked, damaged, or a scan without text."""
    pages, title, made = _content(document.body)
    text = _joined(pages)
    if len(text.strip()) < _LEAST * len(pages):
        raise ReadError(
            "it is a scan (pictures of pages, no text): "
            "put it through a text recognition first, or ask its owner for the text"
        )
    return [
        plain.announcement(
            text,
            source=document.source,
            key=document.key,
            url=document.address,
            title=document.title or title,
            published=document.published,
            zone=document.zone,
            given_language=document.language,
            dated_by=document.dated_by,
            made=("the file's own date", f"CreationDate: {made}", made),
        )
    ]


def _content(body: bytes) -> tuple[list[str], str | None, date | datetime | None]:
    """The text of each page, and the title and the time that the file states of itself."""
    from pypdf import PdfReader  # here, for it takes its time and most documents are none
    from pypdf.errors import DependencyError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it comments on every flaw of every file
    try:
        reader = PdfReader(io.BytesIO(body), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReadError("it is locked with a password: ask its owner for an open copy")
        pages = [_words(page) for page in reader.pages[:PAGES]]
        if pages and not any(page is not None for page in pages):
            raise ReadError("the PDF is damaged (no page of it can be read): open it in a viewer and save it again")
        return [page or "" for page in pages], _title(reader), _made(reader)
    except ReadError:
        raise
    except DependencyError as error:
        raise ReadError("it is encrypted in a way that is not read here: ask its owner for an open copy") from error
    except Exception as error:  # whatever the library comes upon in a damaged file
        why = f"{type(error).__name__}: {str(error)[:80]}"
        raise ReadError(f"the PDF is damaged ({why}): open it in a viewer and save it again") from error


def _words(page: Any) -> str | None:
    """The text of one page; None where it is damaged: the others are read all the same."""
    try:
        return str(page.extract_text())
    except Exception:  # as above
        return None


def _title(reader: PdfReader) -> str | None:
    said = " ".join(str(_stated(reader, "title") or "").split())
    return said if 8 <= len(said) <= 200 and not _NO_TITLE.match(said) else None


def _made(reader: PdfReader) -> datetime | None:
    """When the file was made; without a zone only its day is sure, which the caller makes of it."""
    found = _stated(reader, "creation_date")
    return found if isinstance(found, datetime) and found.tzinfo else None


def _stated(reader: PdfReader, name: str) -> Any:
    try:
        return getattr(reader.metadata, name, None)
    except (ValueError, TypeError, AttributeError, KeyError):  # a date that is none
        return None


def _joined(pages: list[str]) -> str:
    """The pages as one text: what most of them repeat stands once, words cut at a line's end are whole."""
    lines = [[line.rstrip() for line in page.replace("\x00", "").splitlines()] for page in pages]
    seen = Counter(mark for page in lines for mark in {_mark(page[i]) for i in _edges(page)})
    repeated = {mark for mark, times in seen.items() if len(pages) >= 3 and times > len(pages) / 2 and mark}
    kept: list[str] = []
    told: set[str] = set()
    for page in lines:
        edges = _edges(page)
        for i, line in enumerate(page):
            mark = _mark(line)
            if i in edges and mark in repeated:
                if mark in told:
                    continue
                told.add(mark)
            kept.append(line)
        kept.append("")
    return _HYPHEN.sub("", "\n".join(kept)).strip() + "\n"


def _edges(page: list[str]) -> set[int]:
    """The numbers of the first and last lines of a page, where heads and feet stand."""
    return {*range(min(3, len(page))), *range(max(0, len(page) - 3), len(page))}


def _mark(line: str) -> str:
    return " ".join(_DIGITS.sub("#", line).split())
