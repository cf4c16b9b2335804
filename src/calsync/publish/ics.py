"""Events as VEVENTs through the icalendar library, read back before anybody else reads them; and whole calendars."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar

from calsync import colors, recurrence
from calsync.errors import PublishError
from calsync.model import Event, Series
from calsync.publish import check, text, zones
from calsync.publish.present import Entry, Presentation, present
from calsync.wording import is_utc

FORM = "1"  # of the bytes written here: raise it when the same Entry is written otherwise (a test holds the bytes)
NEUTRAL = datetime(1970, 1, 1, tzinfo=UTC)
REFRESH = timedelta(hours=1)  # how often a program should look: REFRESH-INTERVAL and X-PUBLISHED-TTL

_STAMPS = re.compile(rb"^(DTSTAMP|LAST-MODIFIED):(\d{8}T\d{6}Z)\r$", re.MULTILINE)
_ZONED = re.compile(rb"^(?:DTSTART|DTEND);TZID=([^:;\r]+):(\d{4})", re.MULTILINE)
_RULE = re.compile(rb"^RRULE:([^\r]*(?:\r\n [^\r]*)*)", re.MULTILINE)
_EMPTY_YEAR = 2025  # of the zone in a calendar without events: any, but always the same
_RULE_YEARS = 10  # that a VTIMEZONE covers after the start of a meeting that recurs for ever


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of a calendar. `zone` stands in a calendar without any event, which needs a component."""

    title: str
    description: str = ""
    color: str | None = None  # a CSS name or #rrggbb
    zone: str = "UTC"
    url: str | None = None  # the page for people
    source: str | None = None  # where the feed itself is


def render(
    event: Event,
    presentation: Presentation,
    *,
    series: Mapping[str, Series] | None = None,
    stamp: datetime | None = None,
) -> bytes:
    """The VEVENT of an event. Without a stamp it carries a neutral one, to be compared or stamped later.

    Raises PublishError where the event cannot be shown, or where what was written does not read back as it was meant.
    """
    return write(present(event, presentation, series or {}), stamp or event.revised or NEUTRAL)


def write(entry: Entry, stamp: datetime = NEUTRAL) -> bytes:
    """The VEVENT of an entry, and one more for each of its overrides, read back and checked. Raises PublishError."""
    whole = b""
    for one in (entry, *entry.overrides):
        body: bytes = _component(one, _utc(stamp)).to_ical()
        if wrong := differences(one, body):
            raise PublishError(f"{entry.uid} does not read back as it was written: {'; '.join(wrong)}")
        if findings := check.check_event(body):
            raise PublishError(f"{entry.uid} is not fit for a feed: {'; '.join(map(str, findings))}")
        whole += body
    return whole


def stamped(body: bytes, stamp: datetime) -> bytes:
    """The same VEVENT with another DTSTAMP and LAST-MODIFIED (CLIENTS.md 1); nothing else moves."""
    value = _utc(stamp).strftime("%Y%m%dT%H%M%SZ").encode()
    return _STAMPS.sub(lambda found: found[1] + b":" + value + b"\r", body)


def assemble(head: Head, fragments: Iterable[bytes]) -> bytes:
    """A whole calendar: its head, the zones that its events name, and the ready fragments as they are."""
    ready = list(fragments)
    return b"".join([*_head(head), *_zones(ready, head.zone), *ready, b"END:VCALENDAR\r\n"])


def differences(entry: Entry, body: bytes) -> list[str]:
    """Where a VEVENT, read by the library, says something else than its entry; empty where it is right."""
    try:
        read = icalendar.Event.from_ical(body)
    except (ValueError, TypeError, KeyError, IndexError) as error:
        return [f"it cannot be parsed ({error})"]
    if not isinstance(read, icalendar.Event):
        return ["it is no VEVENT"]
    wrong = [f"{name}: {message}" for name, message in read.errors]
    try:
        back = _entry(read)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        return [*wrong, f"a value cannot be read ({error!r})"]
    for field in fields(Entry):
        if field.name == "overrides":  # each is a VEVENT of its own
            continue
        meant, got = getattr(entry, field.name), getattr(back, field.name)
        if not _same(meant, got):
            wrong.append(f"{field.name} is {got!r}, not {meant!r}")
    return wrong


# ---------------------------------------------------------------------------------------------------- writing


def _component(entry: Entry, stamp: datetime) -> icalendar.Event:
    event = icalendar.Event()
    add = event.add
    add("uid", entry.uid)
    add("dtstamp", stamp)
    add("last-modified", stamp)
    if entry.created is not None:
        add("created", entry.created)
    add("sequence", entry.sequence)
    add("summary", entry.summary)
    add("dtstart", entry.start)
    add("dtend", entry.end)
    add("status", entry.status)
    add("transp", "TRANSPARENT" if entry.transparent else "OPAQUE")
    add("x-microsoft-cdo-busystatus", entry.busy)
    add("x-calsync-precision", entry.precision.upper())
    if entry.rrule:
        add("rrule", icalendar.vRecur.from_ical(entry.rrule))
    if entry.exdates:
        add("exdate", list(entry.exdates))
    if entry.occurrence is not None:
        add("recurrence-id", entry.occurrence)
    if entry.location:
        add("location", entry.location)
    if entry.geo:
        add("geo", entry.geo)
    if entry.url:
        add("url", entry.url)
    if entry.conference:
        add("conference", icalendar.vUri(entry.conference), parameters={"VALUE": "URI"})
    if entry.categories:
        add("categories", list(entry.categories))
    if entry.parent:
        add("related-to", entry.parent)
    if entry.description:
        add("description", entry.description)
    if entry.alarm is not None:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.summary)
        alarm.add("trigger", -entry.alarm)
        event.add_component(alarm)
    return event


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


# ------------------------------------------------------------------------------------------------ reading back


def _entry(read: Any) -> Entry:
    """What a VEVENT says, as an Entry."""
    alarms = [part for part in read.subcomponents if part.name == "VALARM"]
    categories = read.get("categories")
    geo = read.get("geo")
    return Entry(
        uid=str(read["uid"]),
        summary=str(read["summary"]),
        start=read["dtstart"].dt,
        end=read["dtend"].dt,
        description=_text(read, "description") or "",
        sequence=int(read["sequence"]),
        created=read["created"].dt if "created" in read else None,
        status=str(read["status"]),
        transparent=str(read["transp"]) == "TRANSPARENT",
        busy=str(read["x-microsoft-cdo-busystatus"]),
        location=_text(read, "location"),
        geo=(geo.latitude, geo.longitude) if geo is not None else None,
        url=_text(read, "url"),
        categories=tuple(str(word) for word in categories.cats) if categories is not None else (),
        precision=str(read["x-calsync-precision"]).lower(),
        rrule=read["rrule"].to_ical().decode("ascii") if "rrule" in read else None,
        parent=_text(read, "related-to"),
        alarm=-alarms[0]["trigger"].dt if alarms else None,
        conference=_text(read, "conference"),
        exdates=tuple(one.dt for one in read["exdate"].dts) if "exdate" in read else (),
        occurrence=read["recurrence-id"].dt if "recurrence-id" in read else None,
    )


def _text(read: Any, name: str) -> str | None:
    return str(read[name]) if name in read else None


def _same(meant: Any, got: Any) -> bool:
    """Equal, and for moments the same wall clock in the same zone as well."""
    if isinstance(meant, tuple) and isinstance(got, tuple):
        return len(meant) == len(got) and all(_same(a, b) for a, b in zip(meant, got, strict=True))
    if isinstance(meant, datetime) and isinstance(got, datetime):
        return (meant.replace(tzinfo=None), meant.utcoffset(), _zone(meant)) == (
            got.replace(tzinfo=None),
            got.utcoffset(),
            _zone(got),
        )
    if type(meant) is date or type(got) is date:
        return type(meant) is type(got) and bool(meant == got)
    if isinstance(meant, str) and isinstance(got, str) and meant.startswith("FREQ=") and got.startswith("FREQ="):
        return recurrence.parts(meant) == recurrence.parts(got)
    return bool(meant == got)


def _zone(moment: datetime) -> str:
    return "UTC" if moment.tzinfo is UTC else getattr(moment.tzinfo, "key", str(moment.tzinfo))


# --------------------------------------------------------------------------------------------------- the head


def _head(head: Head) -> list[bytes]:
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//calsync//calsync//EN")
    calendar.add("calscale", "GREGORIAN")
    title, description = text.line(head.title) or "Meetings", text.plain(head.description)
    for names, value in ((("name", "x-wr-calname"), title), (("description", "x-wr-caldesc"), description)):
        for name in names if value else ():
            calendar.add(name, icalendar.vText(value))  # an X- property is not escaped by itself
    if head.color and (pair := colors.pair(head.color)):
        calendar.add("color", pair[0])
        calendar.add("x-apple-calendar-color", pair[1])
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", f"PT{int(REFRESH.total_seconds()) // 3600}H")
    if address := text.url(head.source):
        calendar.add("source", address, parameters={"VALUE": "URI"})
    if address := text.url(head.url):
        calendar.add("url", address)
    body: bytes = calendar.to_ical()
    return [body.removesuffix(b"END:VCALENDAR\r\n")]


def _zones(fragments: list[bytes], empty_zone: str) -> list[bytes]:
    """The VTIMEZONEs that the fragments name, in order of their names; one of the calendar's own where none is."""
    if not fragments:
        name = "Etc/UTC" if is_utc(empty_zone) else empty_zone
        return [zones.vtimezone(name, _EMPTY_YEAR, _EMPTY_YEAR)]
    years: dict[str, set[int]] = {}
    for body in fragments:
        if b";TZID=" not in body:
            continue
        zoned = _ZONED.findall(body)
        for name, year in zoned:
            years.setdefault(name.decode("ascii"), set()).add(int(year))
        if zoned and (rule := _RULE.search(body)):
            first = int(zoned[0][1])
            last = recurrence.last_year(rule[1].replace(b"\r\n ", b"").decode("ascii", "replace"))
            years[zoned[0][0].decode("ascii")].add(
                max(first, min(last or first + _RULE_YEARS, first + 2 * _RULE_YEARS))
            )
    return [zones.vtimezone(name, min(found), max(found)) for name, found in sorted(years.items())]
