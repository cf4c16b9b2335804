"""Word documents: their paragraphs, lists and tables as a page, which then is read as pages are."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from html import escape
from typing import Any

from lxml import etree

from calsync.errors import ReadError
from calsync.model import Announcement, Document
from calsync.read import days, html, rules, text

ACCEPTS = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",)

MOST = 40_000_000  # bytes of one part, unpacked

_DAMAGED = (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Style names are written in the language of the program that made the file, without its accented letters.
_HEADING = re.compile(r"^(?:heading|berschrift|titre|t.?tulo|judul|tajuk)\s*([1-6])$", re.I)
_TITLE = re.compile(r"^(?:title|titel|titre|t.?tulo|judul|tajuk)$", re.I)


def read(document: Document) -> list[Announcement]:
    """The document as one announcement. Raises ReadError where it is no Word document, damaged, or without text."""
    try:
        with zipfile.ZipFile(io.BytesIO(document.body)) as archive:
            body = _part(archive, "word/document.xml")
            core = _part(archive, "docProps/core.xml") if "docProps/core.xml" in archive.namelist() else None
    except _DAMAGED as error:
        raise ReadError(f"it is no Word document or damaged ({error}): open it in Word and save it again") from error
    page = html.page(
        _markup(body),
        source=document.source,
        key=document.key,
        address=document.address,
        title=document.title,
        zone=document.zone,
        given_language=document.language,
        check=False,
    )
    given = rules.given(document.published, document.dated_by)
    when, dated = rules.decided("published", [*text.stated_days(page.text), given, *_saved(core)])
    title = page.title or text.first_title(page.text)
    origins = (*dated, *(origin for origin in page.origins if origin.field != "published"))
    return [replace(page, published=when, url=document.address, title=title, origins=origins)]


def _part(archive: zipfile.ZipFile, name: str) -> Any:
    """A part as a tree. What it unpacks to is bounded whatever its head says, and entities are not followed."""
    with archive.open(name) as file:
        data = file.read(MOST + 1)
    if len(data) > MOST:
        raise ReadError(f"it unpacks to more than {MOST // 1_000_000} MB: it is no announcement")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError(f"it is damaged ({str(error)[:80]}): open it in Word and save it again") from error


def _saved(core: Any) -> Iterator[rules.Claim[date | datetime]]:
    """When it was last saved and made, as its properties state it."""
    for name in ("modified", "created"):
        found = core.find(f"{{http://purl.org/dc/terms/}}{name}") if core is not None else None
        if found is not None and found.text:
            yield "the file's own date", f"{name}: {found.text}", days.parse(found.text)


def _markup(root: Any) -> str:
    body = root.find(f"{_W}body")
    return f"<html><body><main>{_blocks(body if body is not None else root)}</main></body></html>"


def _blocks(parent: Any) -> str:
    """Paragraphs and tables in order, those inside of content controls too."""
    written = {
        "p": _paragraph,
        "tbl": _table,
        "sdt": _within,
        "sdtContent": _blocks,
        "customXml": _blocks,
        "ins": _blocks,
    }
    return _all(parent, written)


def _all(parent: Any, written: dict[str, Callable[[Any], str]]) -> str:
    out = []
    for child in parent:
        if isinstance(child.tag, str) and (write := written.get(child.tag.removeprefix(_W))):
            out.append(write(child))
    return "".join(out)


def _within(control: Any) -> str:
    content = control.find(f"{_W}sdtContent")
    return _blocks(content) if content is not None else ""


def _paragraph(paragraph: Any) -> str:
    inside = _inline(paragraph)
    if not inside.strip():
        return ""
    style = _value(paragraph.find(f"{_W}pPr/{_W}pStyle"))
    if heading := _HEADING.match(style):
        return f"<h{heading[1]}>{inside}</h{heading[1]}>"
    if _TITLE.match(style):
        return f"<h1>{inside}</h1>"
    if paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
        return f"<ul><li>{inside}</li></ul>"
    return f"<p>{inside}</p>"


def _inline(parent: Any) -> str:
    """Words of a paragraph; what was struck out in a tracked change (w:del) is not in it any more."""
    out = []
    for child in parent:
        if not isinstance(child.tag, str):
            continue
        match child.tag.removeprefix(_W):
            case "r":
                out.append(_run(child))
            case "hyperlink" | "ins" | "smartTag" | "fldSimple" | "moveTo" | "customXml":
                out.append(_inline(child))
            case "sdt" if (content := child.find(f"{_W}sdtContent")) is not None:
                out.append(_inline(content))
    return "".join(out)


def _run(run: Any) -> str:
    words = []
    for child in run:
        if child.tag == f"{_W}t":
            words.append(escape(child.text or ""))
        elif child.tag == f"{_W}br":
            words.append("<br>")
        elif child.tag == f"{_W}tab":
            words.append(" ")
        elif child.tag == f"{_W}noBreakHyphen":
            words.append("-")
    said = "".join(words)
    struck = run.find(f"{_W}rPr/{_W}strike")
    return f"<del>{said}</del>" if struck is not None and _value(struck) not in ("0", "false") else said


def _table(table: Any) -> str:
    return f"<table>{''.join(map(_row, table.findall(f'{_W}tr')))}</table>"


def _row(row: Any) -> str:
    cells = []
    for cell in row.findall(f"{_W}tc"):
        width = _value(cell.find(f"{_W}tcPr/{_W}gridSpan"))
        span = f' colspan="{width}"' if width.isdigit() else ""
        cells.append(f"<td{span}>{_blocks(cell)}</td>")
    return f"<tr>{''.join(cells)}</tr>"


def _value(element: Any) -> str:
    return str(element.get(f"{_W}val", "")) if element is not None else ""
