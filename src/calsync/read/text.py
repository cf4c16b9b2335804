"""Plain text and Markdown: the text as it is, and the date and title that its first lines state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from calsync.model import Announcement, Document
from calsync.read import days, rules
from calsync.read.charset import decode

ACCEPTS = ("text/plain", "text/markdown", "text/x-markdown")

# " date 2025-02-26 GEORGE TOWN: …", "Date: 26 February 2025", "Published on 26.2.2025", "Veröffentlicht: …"
_STATED = re.compile(
    r"^\s*(?:[#>*_-]+\s*)?(?:\*\*)?(?P<label>date|dated|published|posted|issued|released?|release date|datum|stand|"
    r"veröffentlicht|publié|fecha|publicado|tarikh|tanggal|diterbitkan)(?:\*\*)?"
    r"(?:\s+(?:on|le|el|am|pada))?\s*[:=]?\s*(?:\*\*)?\s*(?P<when>.{6,60})",
    re.I,
)
# "GEORGE TOWN, 14 October 2026 – The ministry …": the place in capitals and the day before a dash open a report.
_DATELINE = re.compile(
    r"^\s*[^\W\d_a-zà-ÿ][^\Wa-zà-ÿ]+(?:[ .'’/-]+[^\W\da-zà-ÿ]+)*(?:, [^\W\d_][^,\d]{2,30})?,\s"
    r"(?P<when>[^,–—]{3,12}\d{0,2}(?:, | )\d{4})\s*(?:[–—-]|--)\s(?=.{60})"  # in a heading the day is that of a meeting
)
# Beside an hour or a place "Date:" is the day of a meeting, not that of the text.
_EITHER = ("date", "datum", "fecha", "tarikh", "tanggal")
_OF_A_MEETING = re.compile(
    r"^\W*(?:time|hour|place|venue|location|where|when|uhrzeit|beginn|zeit|ort|heure|lieu|hora|lugar|masa|tempat|waktu|pukul)"
    r"\W*:",
    re.I,
)
_FRONT_MATTER = re.compile(r"\A---\s*\n(.*?)\n---\s*\n", re.S)
_FIELD = re.compile(r"^(date|title|lang|language|published)\s*:\s*[\"']?(.+?)[\"']?\s*$", re.I | re.M)
_FIRST_LINES = 6
FRONT_MATTER = "front matter"
_TITLE_LENGTH = 160


def read(document: Document) -> list[Announcement]:
    """The text as one announcement. Raises ReadError where it is empty or no text."""
    text = decode(document.body, document.charset).replace("\r\n", "\n").replace("\r", "\n")
    return [
        announcement(
            text,
            source=document.source,
            key=document.key,
            url=document.address,
            title=document.title,
            published=document.published,
            zone=document.zone,
            given_language=document.language,
            dated_by=document.dated_by,
        )
    ]


def announcement(
    text: str,
    *,
    source: str,
    key: str,
    url: str | None = None,
    title: str | None = None,
    published: date | datetime | None = None,
    zone: str | None = None,
    given_language: str | None = None,
    genre: str | None = None,
    trust_given: bool = False,
    dated_by: str = "",
    made: rules.Claim[date | datetime] | None = None,
) -> Announcement:
    """The announcement in a plain text, which is kept to the letter.

    A date that the text states wins over the given one, unless `trust_given`. `made` is what a file states of itself,
    which comes last.
    """
    fields = _fields(text)
    handed = rules.given(published, dated_by)
    stated = stated_days(text)
    order = [handed, *stated] if trust_given else [*stated, handed]
    found, dated = rules.decided("published", [*order, *dateline(text), *filter(None, [made])])
    own = [(FRONT_MATTER, f"{name}: {fields[name]}", fields[name]) for name in ("lang", "language") if name in fields]
    tongue, told = rules.decided("language", rules.language_claims(given_language, text, *own))
    place, placed = rules.decided("zone", [rules.given(zone, rules.SETTING)])
    return Announcement(
        source=source,
        key=key,
        text=text,
        url=url,
        title=title or fields.get("title") or first_title(text),
        published=found,
        language=tongue,
        genre=genre,
        zone=place,
        origins=(*dated, *told, *placed),
    )


def stated_days(text: str) -> Iterator[rules.Claim[date | datetime]]:
    """The dates that the head of a text, or one of its first lines, states as the text's own."""
    fields = _fields(text)
    if said := fields.get("date") or fields.get("published"):
        yield FRONT_MATTER, said, days.parse(said)
    lines = _head(text)
    for number, line in enumerate(lines[:_FIRST_LINES]):
        if not (found := _STATED.match(line)):
            continue
        beside = lines[max(number - 1, 0) : number + 3]
        if found["label"].lower() in _EITHER and any(map(_OF_A_MEETING.match, beside)):
            continue
        if value := days.parse(found["when"]):
            yield "first lines", line, value
            return


def dateline(text: str) -> Iterator[rules.Claim[date | datetime]]:
    """The day with which a report opens behind its place, below a title or two."""
    for line in _head(text)[:_FIRST_LINES]:
        if (found := _DATELINE.match(line)) and (value := days.parse(found["when"])):
            yield "dateline", line, value
            return


def _head(text: str) -> list[str]:
    """The lines with words among the first of a text."""
    return [line for line in text.splitlines()[:40] if line.strip()]


def first_title(text: str) -> str | None:
    """The first line, where it looks like a title: short, and no sentence."""
    for line in text.splitlines()[:20]:
        if not (words := line.strip().lstrip("#").strip(" *_")) or _STATED.match(line):
            continue
        return words if len(words) <= _TITLE_LENGTH and not words.endswith((".", ":", ",")) else None
    return None


def _fields(text: str) -> dict[str, str]:
    found = _FRONT_MATTER.match(text)
    return {name.lower(): value for name, value in _FIELD.findall(found[1])} if found else {}
