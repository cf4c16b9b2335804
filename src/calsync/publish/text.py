"""Plain text and addresses that every calendar program reads alike (CLIENTS.md 8, 9, 18)."""

from __future__ import annotations

import html
import re
from urllib.parse import quote, urlsplit

# What XML and RFC 5545 call control characters, the two separators that some readers take for line ends, half
# characters, and U+FFFD, which only says that somebody lost a character before us.
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufffd\ufeff]")
_LINES = re.compile("\r\n?|[\u2028\u2029\x85\x0b\x0c]")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|nbsp|#\d+|#x[0-9a-fA-F]+);")
_BREAK = re.compile(r"<(?:br|p|div|li)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:br|p|div|a|b|i|span|ul|li)\b[^>]*>", re.IGNORECASE)
# Four parsers read the escaped backslash before these as an escape of its own (CLIENTS.md 18). The wide form of the
# same character means the same to a reader and nothing to a parser.
_BACKSLASH = re.compile(r"\\(?=[nN,;\n]|$)")
_SAFE = "%:/?#[]@!$&'()*+=~"


def plain(value: str) -> str:
    """Several lines of plain text: no control characters, no markup, no blanks at the end of a line or of the whole."""
    clean = _unmarked(_BAD.sub("", _LINES.sub("\n", value)))
    clean = _BAD.sub("", clean)
    lines = [line.strip() for line in clean.expandtabs(1).split("\n")]
    joined = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return _BACKSLASH.sub("\uff3c", joined)


def line(value: str) -> str:
    """One line of plain text."""
    return _BACKSLASH.sub("\uff3c", " ".join(plain(value).split()))


def url(value: str | None) -> str | None:
    """An http or https address in ASCII, `,` and `;` percent-encoded; None where it is none (a path stays private)."""
    if not value:
        return None
    try:
        parts = urlsplit(value.strip())
        host, port = parts.hostname, parts.port
        if parts.scheme.lower() not in ("http", "https") or not host or parts.username is not None:
            return None
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return None
    if not re.fullmatch(r"[A-Za-z0-9._~-]+|[0-9a-fA-F:.]+", name):
        return None
    authority = (f"[{name}]" if ":" in name else name) + (f":{port}" if port is not None else "")
    rest = parts.path + (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    return f"{parts.scheme.lower()}://{authority}{_encoded(rest)}"


def _encoded(rest: str) -> str:
    safe = quote(_BAD.sub("", rest), safe=_SAFE, errors="ignore")
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", safe)


def _unmarked(value: str) -> str:
    """Without tags and entities: a feed is plain text, and what looks like markup was left over from a page."""
    for _ in range(5):
        before = value
        if _ENTITY.search(value):
            value = _ENTITY.sub(lambda found: html.unescape(found[0]), value).replace("\xa0", " ")
        value = _TAG.sub("", _BREAK.sub("\n", value))
        if value == before:
            break
    return value
