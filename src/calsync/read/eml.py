"""Mails: subject and best text part, with quoted mails, signature and forwarded headers marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy
from typing import Any

from calsync.errors import ReadError
from calsync.model import Announcement, Block, Document
from calsync.read import days, html, language, rules, zones
from calsync.read.charset import decode

ACCEPTS = ("message/rfc822", "message/global")

_ON_WROTE = re.compile(
    r"^[ \t]*(?:On\b.{5,200}\bwrote|Am\b.{5,200}\bschrieb.{0,80}|Le\b.{5,200}\ba écrit|El\b.{5,200}\bescribió|"
    r"Pada\b.{5,200}\b(?:menulis|tulis)|At\b.{5,200}\bwrote)\s*:[ \t]*$",
    re.M | re.S,
)
_BANNER = re.compile(
    r"^[ \t>]*-{2,}\s*(?:Original|Forwarded|Ursprüngliche|Weitergeleitete|"
    r"Message (?:d'origine|transféré)|Mensaje (?:original|reenviado)|Begin forwarded)[^\n]{0,40}-{2,}[ \t]*$|"
    r"^Begin forwarded message:[ \t]*$",
    re.M | re.I,
)
_HEADER_LINE = re.compile(
    r"^[ \t>]*(?:From|To|Cc|Sent|Date|Subject|Reply-To|Message-ID|Von|An|Gesendet|Datum|Betreff|De|À|Envoyé|"
    r"Objet|Para|Enviado|Asunto|Dari|Kepada|Tarikh|Tanggal|Perihal|Subjek|Message)[ \t]*:[^\n]*$",
    re.M,
)
_SIGNATURE = re.compile(r"^--[ \t]*$", re.M)
_QUOTED = re.compile(r"^[ \t]*>", re.M)
_REPLY = re.compile(r"^(?:\s*(?:re|aw|fwd?|wg|tr|rv|sv)\s*(?:\[\d+\])?:\s*|\s*\[[^\]]{1,40}\])+\s*", re.I)
_CALENDARS = ("text/calendar", "application/ics")
_HEADER_LENGTH = 4000
_SIGNATURE_LENGTH = 1500


def read(document: Document) -> list[Announcement]:
    """The mail as one announcement. Raises ReadError where it is empty or holds no text."""
    if not document.body.strip():
        raise ReadError("it is empty: nothing to read")
    return [
        message(
            document.body,
            source=document.source,
            key=document.key,
            url=document.address,
            zone=document.zone,
            given_language=document.language,
            published=document.published,
            dated_by=document.dated_by,
        )
    ]


def from_stream(
    id: str,
    text: str,
    when: date | datetime | None,
    lang: str | None,
    url: str | None,
    source: str,
    zone: str | None,
) -> Announcement:
    """The announcement in a stream's line of genre eml. `when` is the day or moment that the line gives."""
    raw = text.encode("utf-8", "surrogateescape")
    read = message(raw, source=source, key=id, url=url, zone=zone, given_language=lang, published=when, trusted=True)
    return replace(read, genre="eml")


def message(
    raw: bytes,
    *,
    source: str,
    key: str,
    url: str | None,
    zone: str | None = None,
    given_language: str | None = None,
    published: date | datetime | None = None,
    dated_by: str = "",
    trusted: bool = False,
) -> Announcement:
    """The announcement in a raw mail: "Subject: …", an empty line, then the body; layout marks what is not its own.

    The mail's own date wins over the given one, unless that is `trusted`; where the given one is only a day, the mail's
    own moment of that day says more.
    """
    mail = BytesParser(policy=_Forgiving()).parsebytes(raw.lstrip(b"\r\n"))
    if not isinstance(mail, EmailMessage):  # the policy makes these
        raise ReadError("it is no mail")
    subject = _header(mail, "subject")
    body, layout, facts = _body(mail)
    invited = _invitations(mail, zone)
    if invited and not body.strip():
        from calsync.read import ics

        body, layout = ics.told(invited)
    if not body.strip() and not subject:
        raise ReadError("it is a mail without any text (only attachments, perhaps)")
    head = f"Subject: {subject}\n\n" if subject else ""
    own, given = list(_sent(mail)), rules.given(published, rules.LINE if trusted else dated_by)
    order: list[rules.Claim[date | datetime]] = [*own, given]
    if trusted:
        order = [*(claim for claim in own if claim[2] and claim[2].date() == published), given, *own]
    sent, dated = rules.decided("published", order)
    tongues = [*rules.language_claims(given_language, body), _said_language(mail)]
    spoken, told = rules.decided("language", tongues)
    clock = zones.of_offset(sent, spoken) if isinstance(sent, datetime) else None
    shown = f"{sent:%z}, a text in {spoken or 'no known language'}" if clock else ""
    place, placed = rules.decided("zone", [rules.given(zone, rules.SETTING), ("the sender's clock", shown, clock)])
    return Announcement(
        source=source,
        key=key,
        text=head + body,
        url=url,
        title=_REPLY.sub("", subject) or subject or None,
        published=sent,
        language=spoken,
        genre="mail",
        zone=place,
        facts=(*facts, *(entry.fact for entry in invited)),
        layout=(*_head_blocks(subject), *(_moved(block, len(head)) for block in layout)),
        origins=(*dated, *told, *placed),
    )


class _Forgiving(EmailPolicy):
    """Gives a header that is broken, or far too long to be decoded in good time, as it came."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        if len(value) <= _HEADER_LENGTH:
            try:
                return super().header_fetch_parse(name, value)
            except Exception:  # whatever the library comes upon: broken words, dates and parameters
                pass
        return " ".join(value[:_HEADER_LENGTH].split())


def _header(mail: EmailMessage, name: str) -> str:
    return " ".join(str(mail.get(name, "")).split())


def _sent(mail: EmailMessage) -> Iterator[rules.Claim[datetime]]:
    """The Date header (RFC 5322 section 3.6.1), aware; else the latest Received header."""
    for name in ("Date", "Resent-Date"):
        said = _header(mail, name)
        yield f"the {name} header", said, days.aware(said)
    for key, value in mail.raw_items():
        if key.lower() == "received" and (moment := days.aware(stamp := str(value).rpartition(";")[2])):
            yield "the Received header", stamp, moment
            return


def _said_language(mail: EmailMessage) -> rules.Claim[str]:
    said = _header(mail, "content-language").split(",")[0].strip()
    return "the Content-Language header", said, language.tag(said)


def _head_blocks(subject: str) -> tuple[Block, ...]:
    if not subject:
        return ()
    start = len("Subject: ")
    return (Block(0, start + len(subject), "header"), Block(start, start + len(subject), "title"))


def _moved(block: Block, by: int) -> Block:
    return Block(block.start + by, block.end + by, block.kind, block.level, block.value)


# The body


def _body(mail: EmailMessage) -> tuple[str, tuple[Block, ...], tuple[dict[str, object], ...]]:
    """The plain part, unless it only points to the HTML one, which then is read as a page is."""
    plain, marked = _parts(mail)
    if marked.strip() and _only_points(plain, marked):
        return _page(marked)
    text = plain.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    return text, blocks(text), ()


def _parts(mail: EmailMessage) -> tuple[str, str]:
    """All plain text and all HTML text, attachments left out, forwarded messages taken in."""
    plain: list[str] = []
    marked: list[str] = []
    for part in mail.walk():
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain":
            plain.append(_unflowed(_content(part), part))
        elif kind in ("text/html", "application/xhtml+xml"):
            marked.append(_content(part, markup=True))
    return "\n\n".join(text for text in plain if text.strip()), "\n".join(marked)


def _invitations(mail: EmailMessage, zone: str | None) -> list[Any]:
    """The entries of the calendars in a mail: an invitation, its update or its cancellation (RFC 6047)."""
    found: dict[str, Any] = {}
    for part in mail.walk():
        named = str(part.get_filename() or "").lower().endswith(".ics")
        if part.get_content_type() in _CALENDARS or (named and not part.is_multipart()):
            from calsync.read import ics

            found |= {entry.key: entry for entry in ics.entries(_content(part), zone)}
    return list(found.values())


def _content(part: Any, *, markup: bool = False) -> str:
    """A part's text, whatever its charset is called."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        return ""
    try:
        said = part.get_content_charset()
    except (LookupError, ValueError, UnicodeError):
        said = None
    try:
        return decode(payload, said, markup=markup)
    except ReadError:
        return ""  # binary data that calls itself text


def _unflowed(text: str, part: Any) -> str:
    """RFC 3676: a line that ends in a space goes on in the next one."""
    parameters = dict(part.get_params() or [])
    if str(parameters.get("format", "")).lower() != "flowed":
        return text
    joined = str(parameters.get("delsp", "")).lower() == "yes"
    lines: list[str] = []
    flows = False
    for line in text.replace("\r\n", "\n").split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        same = bool(lines) and depth == len(lines[-1]) - len(lines[-1].lstrip(">"))
        content = line[depth:].removeprefix(" ")
        if flows and same and line != "-- ":
            lines[-1] = (lines[-1][:-1] if joined else lines[-1]) + content
        else:
            lines.append(line if depth else content)
        flows = line.endswith(" ") and line != "-- "
    return "\n".join(lines)


def _only_points(plain: str, marked: str) -> bool:
    """True where the plain part is missing, or far shorter than the HTML one ("read this in your browser")."""
    words = len(plain.split())
    return words < 60 and words * 2 < len(re.sub(r"<style.*?</style>|<[^>]*>", " ", marked, flags=re.S | re.I).split())


def _page(markup: str) -> tuple[str, tuple[Block, ...], tuple[dict[str, object], ...]]:
    page = html.page(markup, source="", key="", address=None, mail=True, check=False)
    return page.text, page.layout, tuple(dict(fact) for fact in page.facts)


# What in a body is not its writer's own


def blocks(text: str) -> tuple[Block, ...]:
    """Quoted mails, the headers of forwarded ones, and the signature."""
    found = [*_quotes(text), *_forwarded(text), *_signature(text)]
    return tuple(sorted(found, key=lambda block: (block.start, -block.end)))


def _quotes(text: str) -> list[Block]:
    found: list[Block] = []
    for start, end in _quoted_runs(text):
        found.append(Block(start, end, "quote", 1, "cited"))
    for match in _ON_WROTE.finditer(text):
        if match[0].count("\n") <= 2:
            found.append(Block(match.start(), match.end(), "header", 1, "cited"))
    return found


def _quoted_runs(text: str) -> list[tuple[int, int]]:
    """Runs of lines that begin with ">"."""
    runs: list[tuple[int, int]] = []
    position = 0
    for line in text.splitlines(keepends=True):
        end = position + len(line.rstrip("\r\n"))
        if _QUOTED.match(line):
            if runs and position - runs[-1][1] <= 2:
                runs[-1] = (runs[-1][0], end)
            else:
                runs.append((position, end))
        position += len(line)
    return runs


def _forwarded(text: str) -> list[Block]:
    """A forwarded or answered mail under its banner: its header lines, and the rest as a quote.

    What is forwarded is what the mail is about, so it is told apart from an original that is only answered.
    """
    found: list[Block] = []
    for banner in _BANNER.finditer(text):
        end = _headers_end(text, banner.end())
        if banner.start() != end:
            found.append(Block(banner.start(), end, "header", 1, "banner"))
        forwarded = re.search(r"forward|weitergeleitet|transf|reenviado", banner[0], re.I) is not None
        rest = len(text.rstrip())
        if end < rest and not text[banner.start() : banner.end()].lstrip(" \t").startswith(">"):
            start = end + (len(text[end:rest]) - len(text[end:rest].lstrip()))
            found.append(Block(start, rest, "quote", 1, "forwarded" if forwarded else "original"))
    return found


def _headers_end(text: str, position: int) -> int:
    """Where the "From: …, Date: …" lines after `position` end."""
    while True:
        follow = text[position:]
        skipped = len(follow) - len(follow.lstrip("\n \t>"))
        match = _HEADER_LINE.match(text, position + skipped)
        if not match or match.end() <= position:
            return position
        position = match.end()


def _signature(text: str) -> list[Block]:
    """The lines after the last "-- ", if they are few (RFC 3676 section 4.3)."""
    marks = list(_SIGNATURE.finditer(text))
    if not marks:
        return []
    start, end = marks[-1].start(), len(text.rstrip())
    return [Block(start, end, "footer", 0, "signature")] if 0 < end - start <= _SIGNATURE_LENGTH else []
