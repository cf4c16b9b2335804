"""Structured data of a page (schema.org Event) as candidates of the highest trust; the prose fills their gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from calsync.extract.clusters import content
from calsync.extract.phrases import Phrases
from calsync.extract.roles import WAS
from calsync.extract.temporal import Anchor, resolve, scan
from calsync.extract.where import Where
from calsync.model import Announcement, Candidate, Evidence, Place, Status
from calsync.span import Precision, Span, day_of, day_span

_STATUS = {
    "eventcancelled": Status.CANCELLED,
    "eventpostponed": Status.POSTPONED,
    "eventtentative": Status.TENTATIVE,  # of a calendar; schema.org has no word for it
}
_PAGE = "stated in the page's structured data (schema.org Event)"
_CALENDAR = "stated in the calendar (RFC 5545)"
_INVITATION = "stated in the invitation that the mail carries (RFC 5546)"


def candidates(announcement: Announcement, where: Where) -> list[Candidate]:
    """One candidate a stated event with a name and a readable start."""
    found = []
    for fact in announcement.facts:
        candidate = _candidate(fact, announcement, where)
        if candidate is not None:
            found.append(candidate)
    return found


def merge(stated: list[Candidate], told: list[Candidate], own: Place | None) -> list[Candidate]:
    """Stated events first; what the prose tells of the same one only fills gaps and confirms.

    `own` is the place of the page itself, for events of which neither says one.
    """
    if not stated:
        return told
    rest = list(told)
    out = []
    for fact in stated:
        twin = next((c for c in rest if _same(fact, c)), None)
        if twin is not None:
            rest.remove(twin)
            whole = fact.reasons[0] in (_CALENDAR, _INVITATION)  # an entry says itself when it is, and is quoted itself
            fact = replace(
                fact,
                span=fact.span if whole else _time(fact.span, twin.span),
                place=fact.place or twin.place,
                aliases=(*fact.aliases, *(a for a in (twin.title, *twin.aliases) if a != fact.title))[:6],
                evidence=(fact.evidence or twin.evidence) if whole else (twin.evidence or fact.evidence),
                was=fact.was or twin.was,
                status=twin.status if fact.status is Status.CONFIRMED else fact.status,
                reasons=(*fact.reasons, "the prose says the same"),
            )
            rest = [
                c for c in rest if not (c.span in (fact.span, twin.span) and content(c.title) & content(fact.title))
            ]
        out.append(fact if fact.place or fact.online else replace(fact, place=own))
    if all(fact.reasons[:1] == (_CALENDAR,) for fact in stated):
        rest = []  # an entry's description speaks of its agenda, of deadlines and of other meetings in passing
    titles = {fact.title for fact in stated}
    return [*out, *(c for c in rest if c.span.start is not None or c.title not in titles)]


def _time(stated: Span, told: Span) -> Span:
    """The stated time, or that of the prose where the data differ only in conventions: readers see the right day.

    An end and a zone that the prose does not tell are the stated ones.
    """
    if not (told.precision.rank <= stated.precision.rank and told.overlaps(stated)):
        return stated
    if told.precision is not Precision.MINUTE or told.start != stated.start:
        return told
    if told.tz is None or told.zone_assumed:
        told = told.on_clock_of(stated)
    return replace(told, end=told.end or stated.end)


def _same(fact: Candidate, told: Candidate) -> bool:
    if fact.kind is not told.kind or not fact.span.overlaps(told.span):
        return False
    mine = content(fact.title)
    theirs = set().union(*(content(n) for n in (told.title, *told.aliases)))
    return bool(mine & theirs) or fact.span.start == told.span.start


def _candidate(fact: Mapping[str, Any], announcement: Announcement, where: Where) -> Candidate | None:
    name = _text(fact.get("name"))
    calendar = fact.get("@type") == "VEVENT"
    zone = _text(fact.get("tz")) or (None if calendar else where.zone) or announcement.zone
    fact = {**fact, **_schedule(fact.get("eventSchedule"))}
    begins = _text(fact.get("startDate"))
    if zone is None and not calendar:
        zone = where.clock(_instant(begins))
    span = _span(begins, _text(fact.get("endDate")), zone, where.fallback)
    if not name or span is None:
        return None
    status = _STATUS.get((_text(fact.get("eventStatus")) or "").rpartition("/")[2].casefold(), Status.CONFIRMED)
    previous = fact.get("previousStartDate")
    before = _text(previous[0] if isinstance(previous, list) and previous else previous)
    former = _span(before, None, zone, where.fallback)
    name, was = _without_former(name, announcement.language, span)
    location = _place_text(fact.get("location"))
    place = (where.place_named(location) or Place(location)) if location else None
    mode = f"{_text(fact.get('eventAttendanceMode'))} {fact.get('eventStatus')}".casefold()  # EventMovedOnline
    reason = _PAGE if not calendar else _CALENDAR if announcement.genre == "ics" else _INVITATION
    return Candidate(
        title=name,
        span=span,
        status=status,
        was=former if former is not None and former != span else was,
        place=place,
        online="online" in mode or "mixed" in mode or _virtual(fact.get("location")),
        rrule=_text(fact.get("rrule")),
        exdates=tuple(map(date.fromisoformat, fact.get("exdates", ()) if calendar else ())),
        part_of=_text(fact.get("superEvent")),
        url=_text(fact.get("url")) or announcement.url,
        external_id=_text(fact.get("@id")) or _text(fact.get("identifier")),
        confidence=0.95,
        evidence=tuple(_quotes(fact["said"] if calendar else (), name, announcement.text)),
        reasons=(reason,),
        stated=True,
    )


_WAS = Phrases(rf"\s*{WAS}([^()]+)\)?\s*$", re.I)


def _without_former(name: str, language: str | None, span: Span) -> tuple[str, Span | None]:
    """A calendar's title may tell the former time: "Board meeting (was 18 May)"."""
    match = _WAS.search(name)
    times = [time.when for time in scan(match[1], language or "en") if time.when.has_day] if match else []
    spans = resolve(times[0], Anchor(span.first_day)) if times else []
    if match is None or not match.start() or not spans:
        return name, None
    was = spans[0]
    return name[: match.start()], replace(was, tz=was.tz or span.tz) if was.precision is Precision.MINUTE else was


def _quotes(said: Sequence[str], name: str, text: str) -> Iterator[Evidence]:
    """The title and the properties that a fact rests on, or else its name, where the text holds them.

    Each is cut at 200 characters.
    """
    stated = text.find("\n".join(said)) if said else -1
    pieces = (said[0], "\n".join(said[1:])) if stated >= 0 else (name,)
    at = stated if stated >= 0 else text.find(name)
    for piece in pieces if at >= 0 else ():
        quote = piece[:200].rstrip()
        yield Evidence(quote, at, at + len(quote), goes_on=quote != piece)
        at += len(piece) + 1


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, Mapping):
        return _text(value.get("name") or value.get("@value") or value.get("value"))
    if isinstance(value, list) and value:
        return _text(value[0])
    return None


_DAY = {"mo": "MO", "tu": "TU", "we": "WE", "th": "TH", "fr": "FR", "sa": "SA", "su": "SU"}
_FREQUENCY = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}
_LENGTH = re.compile(r"P(\d+)([DWMY])")


def _schedule(value: Any) -> dict[str, str]:
    """A schema.org Schedule as first start, first end and recurrence rule; empty where it says no rhythm."""
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, Mapping):
        return {}
    start, rhythm = _text(value.get("startDate")), _LENGTH.fullmatch(_text(value.get("repeatFrequency")) or "")
    if not start or not rhythm:
        return {}
    rule = [f"FREQ={_FREQUENCY[rhythm[2]]}"] + ([f"INTERVAL={rhythm[1]}"] if rhythm[1] != "1" else [])
    days = value.get("byDay") or []
    named = [
        _DAY.get(str(day).rpartition("/")[2][:2].casefold()) for day in (days if isinstance(days, list) else [days])
    ]
    if found := [day for day in named if day]:
        rule.append("BYDAY=" + ",".join(found))
    if (count := str(value.get("repeatCount") or "")).isdigit():
        rule.append(f"COUNT={count}")
    elif until := _text(value.get("endDate")):
        rule.append("UNTIL=" + until[:10].replace("-", "") + ("T235959Z" if value.get("startTime") else ""))
    said = {"startDate": start[:10], "rrule": ";".join(rule)}
    for name, hour in (("startDate", value.get("startTime")), ("endDate", value.get("endTime"))):
        if clock := _text(hour):
            said[name] = f"{start[:10]}T{clock[:5]}"
    return said


def _virtual(value: Any) -> bool:
    places = value if isinstance(value, list) else [value]
    return any(isinstance(place, Mapping) and place.get("@type") == "VirtualLocation" for place in places)


def _place_text(value: Any) -> str | None:
    if isinstance(value, list):
        value = next((place for place in value if not _virtual(place)), None)
    if isinstance(value, str):
        return value.strip() or None
    if not isinstance(value, Mapping) or _virtual(value):
        return None
    address = value.get("address")
    if isinstance(address, Mapping):
        parts = [_text(address.get(k)) for k in ("streetAddress", "addressLocality", "addressRegion", "addressCountry")]
        address = ", ".join(p for p in parts if p)
    pieces = [p for p in (_text(value.get("name")), _text(address)) if p]
    return ", ".join(dict.fromkeys(pieces)) or None


def _span(start: str | None, end: str | None, zone: str | None, default: str | None) -> Span | None:
    """The time of two stated ones. An instant without a zone is told on the clock of `default`, and so is an hour that
    is on no clock at all; but of that it is an assumption."""
    first = _instant(start)
    if first is None:
        return None
    last = _instant(end)
    if not isinstance(first, datetime):
        final = day_of(last)
        return day_span(first, final if final and final >= first else None)
    if first.tzinfo is not None:
        zone = zone or default
    tz = zone if zone else ("UTC" if first.tzinfo is UTC else None)
    local = _local(first, tz)
    finish = _local(last, tz) if isinstance(last, datetime) else None
    if finish is not None and finish - local > timedelta(hours=26):
        return day_span(local.date(), finish.date())
    return Span(local, finish if finish and finish > local else None, Precision.MINUTE, tz).assuming(default)


def _local(value: datetime, tz: str | None) -> datetime:
    if value.tzinfo is not None and tz:
        value = value.astimezone(ZoneInfo(tz))
    return value.replace(tzinfo=None, second=0, microsecond=0)


def _instant(value: str | None) -> datetime | date | None:
    if not value:
        return None
    try:
        return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    except ValueError:
        return None
