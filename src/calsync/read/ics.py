"""iCalendar (RFC 5545): each entry an announcement with its facts; also the invitations in mails (iTIP, RFC 5546)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from calsync.errors import ReadError
from calsync.model import Announcement, Block, Document
from calsync.read import rules
from calsync.read.charset import decode

ACCEPTS = ("text/calendar", "application/ics", "application/calendar", "text/x-vcalendar")

MOST = 20_000  # entries of one calendar

_STATES = {"CANCELLED": "EventCancelled", "TENTATIVE": "EventTentative"}
_ANNOUNCING = ("", "PUBLISH", "REQUEST", "ADD", "CANCEL")  # the other methods of iTIP are talk among attendees
# Many calendars say the state in the title only, for their readers' programs hide STATUS.
_TOLD = re.compile(
    r"^\W*(?:(?P<cancelled>cancell?ed|abgesagt|annulée?|cancelad[oa]|dibatalkan)|"
    r"(?P<postponed>postponed|verschoben|reportée?|aplazad[oa]|ditunda|ditangguhkan))\b[\s:\])>*–—-]+(?=\w)",
    re.I,
)
_ENTRY = re.compile(r"^BEGIN:VEVENT\b.*?^END:VEVENT\b[^\n]*\n?", re.M | re.S | re.I)


# What a fact rests on.
_SAID = ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "EXDATE", "LOCATION", "STATUS")


@dataclass(frozen=True, slots=True)
class Entry:
    """One VEVENT, as a fact in the words of schema.org (`extract.facts` reads it), and as it stands in the calendar."""

    key: str  # the UID, with RECURRENCE-ID where it stands for one day of a series
    sequence: int
    fact: Mapping[str, Any]
    about: str
    url: str | None
    changed: datetime | None  # LAST-MODIFIED; in a message, DTSTAMP: elsewhere that is often the time of the fetch
    stamp: str = ""  # the property that says so

    @property
    def prose(self) -> str:
        """The words for people: title and description."""
        return "\n\n".join(filter(None, (self.fact["said"][0], self.about)))


def told(found: Sequence[Entry]) -> tuple[str, tuple[Block, ...]]:
    """The text of entries as it is read and quoted: title, properties as they stand, description; and its layout.

    The properties are marked, for they are no prose in which to look for times and places.
    """
    texts, blocks, start = [], [], 0
    for entry in found:
        title, *properties = entry.fact["said"]
        first = start + len(title) + 1
        blocks.append(Block(start, start + len(title), "title"))
        blocks.append(Block(first, first + len("\n".join(properties)), "property"))
        texts.append("\n".join(entry.fact["said"]) + (f"\n\n{entry.about}" if entry.about else ""))
        start += len(texts[-1]) + 2
    return "\n\n".join(texts), tuple(blocks)


def read(document: Document) -> list[Announcement]:
    """An announcement for each entry. Raises ReadError where it is no calendar; a broken entry is left out."""
    raw = decode(document.body, document.charset or "utf-8")
    found = [_announcement(entry, document) for entry in entries(raw, document.zone)]
    if not found and "BEGIN:VCALENDAR" not in raw.upper():
        raise ReadError("it is no calendar: give the address that a calendar program would subscribe to")
    return found


def from_stream(
    id: str, text: str, when: date | datetime | None, lang: str | None, url: str | None, source: str, zone: str | None
) -> Announcement:
    """The announcement in a stream's line of genre ics: all entries, one after the other."""
    found = entries(text, zone)
    if not found and "BEGIN:VCALENDAR" not in text.upper():
        raise ReadError("it is no calendar: the text of a line of genre ics begins with BEGIN:VCALENDAR")
    words, layout = told(found)
    newest, stamp = max(((entry.changed, entry.stamp) for entry in found if entry.changed), default=(None, ""))
    when, dated = rules.decided("published", [rules.given(when, rules.LINE), (stamp, str(newest), newest)])
    tongue, spoken = rules.decided("language", rules.language_claims(lang, "\n\n".join(entry.prose for entry in found)))
    place, placed = rules.decided("zone", [rules.given(zone, rules.SETTING)])
    return Announcement(
        source=source,
        key=id,
        text=words,
        url=url,
        title=found[0].fact["name"] if len(found) == 1 else None,
        published=when,
        language=tongue,
        genre="ics",
        zone=place,
        facts=tuple(entry.fact for entry in found),
        layout=layout,
        origins=(*dated, *spoken, *placed),
    )


def entries(raw: str, zone: str | None = None) -> list[Entry]:
    """The entries of a calendar, each UID once, in its highest SEQUENCE. `zone` is that of times without one."""
    newest: dict[str, Entry] = {}
    for calendar in _calendars(raw):
        method = str(calendar.get("METHOD", "")).strip().upper()
        if method not in _ANNOUNCING:
            continue
        own = _zone(str(calendar.get("X-WR-TIMEZONE", ""))) or zone
        for component in calendar.walk("VEVENT"):
            try:
                entry = _entry(component, method, own)
            except Exception:  # whatever a broken property comes upon in the library; the other entries go on
                continue
            if entry and (entry.key not in newest or newest[entry.key].sequence <= entry.sequence):
                newest[entry.key] = entry
    return list(newest.values())[:MOST]


def _announcement(entry: Entry, document: Document) -> Announcement:
    own = entry.fact.get("tz")
    when, dated = rules.decided("published", [(entry.stamp, str(entry.changed), entry.changed)])
    tongue, spoken = rules.decided("language", rules.language_claims(document.language, entry.prose))
    text, layout = told([entry])
    zones = [("the entry's own zone", f"{own}", own), rules.given(document.zone, rules.SETTING)]
    place, placed = rules.decided("zone", zones)
    return Announcement(
        source=document.source,
        key=f"{document.key}#{entry.key}",
        text=text,
        url=entry.url or (document.address if document.address.startswith("http") else None),
        title=str(entry.fact["name"]),
        published=when,
        language=tongue,
        genre="ics",
        zone=place,
        facts=(entry.fact,),
        layout=layout,
        origins=(*dated, *spoken, *placed),
    )


def _calendars(raw: str) -> Iterator[Any]:
    """The calendars in a text; where the whole cannot be parsed, each entry alone, so that one stops no other."""
    try:
        yield from icalendar.Calendar.from_ical(raw, multiple=True)
    except Exception:  # whatever the library comes upon in hostile input
        around = _ENTRY.sub("", raw)
        for found in _ENTRY.finditer(raw):
            for head in (around, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"):
                before, end, after = head.rpartition("END:VCALENDAR")
                try:
                    yield from icalendar.Calendar.from_ical(before + found[0] + end + after, multiple=True)
                    break
                except Exception:
                    continue


def _entry(component: Any, method: str, zone: str | None) -> Entry | None:
    start = _value(component, "DTSTART")
    title = " ".join(_text(component, "SUMMARY").split())
    if start is None or not title:
        return None
    told = _TOLD.match(title)
    name = title[told.end() :] if told else title
    state = _STATES.get(_text(component, "STATUS").strip().upper()) or ("EventCancelled" if method == "CANCEL" else "")
    if told:
        state = "EventCancelled" if told["cancelled"] else "EventPostponed"
    first, tz = _moment(start, zone)
    last = _end(component, start, zone)
    uid = _text(component, "UID").strip() or f"{name} {first.isoformat()}"
    instance = _value(component, "RECURRENCE-ID")
    key = uid if instance is None else f"{uid}/{_moment(instance, zone)[0].isoformat()}"
    place, about = _words(component, "LOCATION"), _words(component, "DESCRIPTION")
    url = _text(component, "URL").strip()
    fact = {
        "@type": "VEVENT",
        "@id": key,
        "name": name,
        "startDate": _iso(first),
        "endDate": _iso(last) if last else None,
        "previousStartDate": _moved_from(instance, first, tz or zone),
        "tz": tz,
        "eventStatus": state,
        "location": place or None,
        "url": url if url.startswith(("http://", "https://")) else None,
        "description": about or None,
        "rrule": _rule(component),
        "exdates": _left_out(component, tz or zone),
        "sequence": _number(component),
        "said": (title, *_properties(component)),
    }
    stamps = ("LAST-MODIFIED", "DTSTAMP") if method else ("LAST-MODIFIED",)
    stamp, changed = next(((name, at) for name in stamps if (at := _instant(component, name))), ("", None))
    return Entry(
        key=key,
        sequence=_number(component),
        fact={name: value for name, value in fact.items() if value is not None},
        about=about,
        url=str(fact["url"]) if fact["url"] else None,
        changed=changed,
        stamp=stamp,
    )


def _left_out(component: Any, zone: str | None) -> list[str] | None:
    """The days on which a series is not held."""
    said = component.get("EXDATE") or []
    lists = said if isinstance(said, list) else [said]
    starts = [one.dt for days in lists for one in getattr(days, "dts", ()) if isinstance(one.dt, date)]
    return [_iso(_moment(start, zone)[0])[:10] for start in starts] or None


def _properties(component: Any) -> Iterator[str]:
    """The lines of an entry that say when, where and whether it is held, as they stand there, unfolded."""
    for name, value in component.property_items(recursive=False, sorted=False):
        if name in _SAID:
            yield str(component.content_line(name, value)).replace("\x00", "")


def _moved_from(instance: date | datetime | None, first: date | datetime, zone: str | None) -> str | None:
    """The time that one day of a series was moved from."""
    was = _moment(instance, zone)[0] if instance is not None else first
    return _iso(was) if was != first else None


def _value(component: Any, name: str) -> date | datetime | None:
    """A date or time; None where it is missing or broken."""
    try:
        value = component.get(name)
        value = value[0] if isinstance(value, list) else value
        found = getattr(value, "dt", None)
    except (ValueError, AttributeError, IndexError, OverflowError):
        return None
    return found if isinstance(found, date) and 1900 < found.year < 9000 else None


def _moment(value: date | datetime, zone: str | None) -> tuple[date | datetime, str | None]:
    """Local time without its zone, and the zone (IANA); a time in UTC is told in the calendar's own zone."""
    if not isinstance(value, datetime):
        return value, None
    value = value.replace(second=0, microsecond=0)
    if value.tzinfo is None:
        return value, zone
    name = _named(value.tzinfo)
    if name is None:  # UTC, or a zone that the file makes up
        name = zone or "UTC"
        value = value.astimezone(ZoneInfo(name))
    return value.replace(tzinfo=None), name


def _named(zone: tzinfo) -> str | None:
    name = getattr(zone, "key", None) or getattr(zone, "zone", None)
    return name if isinstance(name, str) and name not in ("UTC", "Etc/UTC", "GMT") and _zone(name) else None


def _zone(name: str) -> str | None:
    try:
        return ZoneInfo(name.strip()).key if name.strip() else None
    except (ValueError, OSError, KeyError):
        return None


def _end(component: Any, start: date | datetime, zone: str | None) -> date | datetime | None:
    """The inclusive last day, or the local end. DTEND of a whole day is the day after (RFC 5545 section 3.6.1)."""
    end = _value(component, "DTEND")
    if end is None:
        length = getattr(component.get("DURATION"), "dt", None)
        if not isinstance(length, timedelta):
            return None
        try:
            end = start + length
        except OverflowError:
            return None
    if isinstance(start, datetime) != isinstance(end, datetime):
        return None
    if isinstance(end, datetime) and isinstance(start, datetime):
        if end.tzinfo and start.tzinfo:
            end = end.astimezone(start.tzinfo)
        last = _moment(end, zone)[0]
        return last if last > _moment(start, zone)[0] else None
    last_day = end - timedelta(days=1)
    return last_day if last_day > start else None


def _rule(component: Any) -> str | None:
    try:
        rule = component.get("RRULE")
        rule = rule[0] if isinstance(rule, list) else rule
        return rule.to_ical().decode("utf-8", "replace") if rule else None
    except (ValueError, AttributeError, TypeError):
        return None


def _number(component: Any) -> int:
    try:
        return int(component.get("SEQUENCE", 0))
    except (ValueError, TypeError):
        return 0


def _instant(component: Any, name: str) -> datetime | None:
    value = _value(component, name)
    return value.replace(tzinfo=value.tzinfo or UTC) if isinstance(value, datetime) else None


def _text(component: Any, name: str) -> str:
    try:
        value = component.get(name, "")
        return str(value[0] if isinstance(value, list) and value else value).replace("\x00", "")
    except (ValueError, AttributeError):
        return ""


def _words(component: Any, name: str) -> str:
    """Text for people: some programs put HTML into it."""
    text = _text(component, name).replace("\r\n", "\n").strip()
    if re.search(r"<(?:p|br|a|div|span|b|ul|li)\b[^>]*>", text, re.I):
        from calsync.read import html

        try:
            return html.content(html.parse_tree(text))[0].strip()
        except ReadError:
            return text
    return text


def _iso(value: date | datetime) -> str:
    return value.isoformat(timespec="minutes") if isinstance(value, datetime) else value.isoformat()
