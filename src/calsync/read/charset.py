"""Bytes to text: the mark at the beginning, then what was said, then UTF-8, then the Western code page."""

from __future__ import annotations

import codecs
import re

from calsync.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset\s*=\s*["']?|<\?xml[^>]{0,100}?encoding\s*=\s*["'])([\w.:-]+)""", re.I
)
# What browsers do (WHATWG Encoding): these labels mean the Windows page, which only adds to them.
_WIDER = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SIGNATURES = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
)


def decode(body: bytes, said: str | None = None, *, markup: bool = False) -> str:
    """The text of `body`; never fails on a wrong or unknown charset. Raises ReadError where it is not text at all."""
    if not body.strip(b"\x00 \t\r\n"):
        raise ReadError("it is empty: nothing to read")
    if body.startswith(_SIGNATURES):
        raise ReadError("it is not text (a PDF, an image, an archive or a program): save it as text, HTML or a mail")
    text = _decode(body, said, markup)
    if len(_CONTROL.findall(text[:20000])) * 50 > len(text[:20000]):
        raise ReadError("it is not text (binary data): save it as text, HTML or a mail")
    return text.replace("\x00", "")


def _decode(body: bytes, said: str | None, markup: bool) -> str:
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    if wide := _without_mark(body):
        return body.decode(wide, "replace")
    declared = [said] if said else []
    if markup and (found := _META.search(body[:4096])):
        declared.append(found[1].decode("ascii", "replace"))
    for label in (*declared, "utf-8"):
        try:
            return body.decode(_python_name(label))
        except (LookupError, UnicodeError, ValueError):
            continue
    if declared and _mostly_utf8(body):
        return body.decode("utf-8", "replace")
    return body.decode("cp1252", "replace")


def _python_name(label: str) -> str:
    name = codecs.lookup(label.strip().strip("\"'")).name
    if not getattr(codecs.lookup(name), "_is_text_encoding", True):
        raise LookupError(label)  # "rot13", "zip" are codecs and no charsets
    return _WIDER.get(name, name)


def _without_mark(body: bytes) -> str | None:
    """UTF-16 without a byte order mark: in Western text every other byte is NUL."""
    head = body[:2000]
    if len(head) < 8 or head.count(0) * 5 < len(head) * 2:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 4 * max(even, 1):
        return "utf-16-le"
    return "utf-16-be" if even > 4 * max(odd, 1) else None


def _mostly_utf8(body: bytes) -> bool:
    """True where a few broken bytes spoil a text that is otherwise UTF-8."""
    text = body.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(1 for char in text if ord(char) > 0x7F) - wrong
    return right > 10 * wrong
