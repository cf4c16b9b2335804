"""calsync's own check of what it publishes: RFC 5545 and 7986, and what real programs made of feeds (CLIENTS.md 4).

That one library reads a feed proves nothing: most take LF line ends, a bare comma, a wrong STATUS and a double UID in
silence (CLIENTS.md 21). An event is checked when it changes, a feed's structure at every build, and the whole by
`calsync doctor`. Each rule is a function that yields findings; everything it finds keeps the bytes from being served.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calsync import recurrence
from calsync.colors import NAMES
from calsync.publish.contentlines import Component, Finding, Property, parse

SIZE_ADVICE = 900_000  # bytes of a feed, beyond which Google is known to lose events in silence (CLIENTS.md 10)
COUNT_ADVICE = 1_000

_NESTING = {
    "VCALENDAR": {"VEVENT", "VTIMEZONE"},
    "VEVENT": {"VALARM"},
    "VTIMEZONE": {"STANDARD", "DAYLIGHT"},
}
_ONSET = {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"}
_REQUIRED = {
    "VCALENDAR": {"PRODID", "VERSION"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART", "SUMMARY"},
    "VTIMEZONE": {"TZID"},
    "STANDARD": _ONSET,
    "DAYLIGHT": _ONSET,
    "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
}
_CODES = {"DTSTAMP": "no-dtstamp", "UID": "no-uid", "PRODID": "no-prodid", "VERSION": "no-version"}
_ONCE = {
    "VCALENDAR": "PRODID VERSION CALSCALE METHOD UID LAST-MODIFIED URL REFRESH-INTERVAL SOURCE COLOR NAME DESCRIPTION "
    "X-WR-CALNAME X-WR-CALDESC X-WR-TIMEZONE X-PUBLISHED-TTL X-APPLE-CALENDAR-COLOR",
    "VEVENT": "DTSTAMP UID DTSTART CLASS CREATED DESCRIPTION GEO LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE "
    "STATUS SUMMARY TRANSP URL RECURRENCE-ID DTEND DURATION COLOR RRULE X-CALSYNC-PRECISION "
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "VTIMEZONE": "TZID LAST-MODIFIED TZURL",
    "STANDARD": "DTSTART TZOFFSETTO TZOFFSETFROM RRULE",
    "DAYLIGHT": "DTSTART TZOFFSETTO TZOFFSETFROM RRULE",
    "VALARM": "ACTION TRIGGER DURATION REPEAT DESCRIPTION",
}
_ONCE_SETS = {name: frozenset(words.split()) for name, words in _ONCE.items()}
_MORE = {
    "VCALENDAR": frozenset(("CATEGORIES", "IMAGE")),
    "VEVENT": frozenset(("CATEGORIES", "COMMENT", "CONTACT", "EXDATE", "RELATED-TO", "CONFERENCE", "IMAGE", "ATTACH")),
    "STANDARD": frozenset(("TZNAME",)),
    "DAYLIGHT": frozenset(("TZNAME",)),
}
_TEXT_NAMES = (
    "SUMMARY DESCRIPTION LOCATION COMMENT CONTACT TZNAME NAME UID RELATED-TO TZID PRODID VERSION X-WR-CALNAME "
    "X-WR-CALDESC CLASS STATUS TRANSP ACTION COLOR CALSCALE X-CALSYNC-PRECISION"
)
_TEXT = frozenset(_TEXT_NAMES.split())
_URIS = frozenset(("URL", "TZURL", "SOURCE", "CONFERENCE", "ATTACH"))
_VALUE_URI = frozenset(("SOURCE", "CONFERENCE", "IMAGE"))
_UTC_ONLY = frozenset(("DTSTAMP", "CREATED", "LAST-MODIFIED"))
_METHODS = frozenset(("PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"))
_STATUSES = frozenset(("TENTATIVE", "CONFIRMED", "CANCELLED"))
_BUSY = frozenset(("FREE", "TENTATIVE", "BUSY", "OOF", "WORKINGELSEWHERE"))
_DURATION = re.compile(
    r"[+-]?P(?:\d+W|\d+D(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))"
)
_OFFSET = re.compile(r"(?!-0000)[+-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_TIME = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")
_SHORT_LINES = re.compile(rb"(?:[^\n]{0,76}\n)*+[^\n]{0,76}")  # with their CR; possessive: one pass, no memory
_FOLDED_NAME = re.compile(rb"\n(?:UID|TZID):[^\r]*\r\n ")
_UID = re.compile(r"[\x21-\x7e]{1,255}")


@dataclass(frozen=True, slots=True)
class Time:
    """A date or moment as written: `kind` is date, utc, zone or floating; `at` is naive."""

    kind: str
    at: datetime
    zone: str | None = None


def check_event(body: bytes) -> list[Finding]:
    """Everything that can be said of one VEVENT by itself, its own rules of calsync included."""
    roots, findings = parse(body)
    if len(roots) != 1 or roots[0].name != "VEVENT":
        return [*findings, Finding("one-event", 1, "not exactly one VEVENT")]
    findings += _component(roots[0], None)
    return [*findings, *_own(roots[0])]


def check_feed(data: bytes) -> list[Finding]:
    """Every fault of a whole feed; an empty list: it is fit to be served."""
    roots, findings = parse(data)
    calendars = [root for root in roots if root.name == "VCALENDAR"]
    if len(roots) != 1 or len(calendars) != 1:
        findings.append(Finding("one-calendar", 1, f"{len(roots)} top components, a feed has one VCALENDAR"))
    for calendar in calendars[:1]:
        findings += _calendar(calendar)
        defined = {zone.value("TZID") or "" for zone in calendar.named("VTIMEZONE")}
        for component in calendar.walk():
            findings += _component(component, defined)
        findings += _together(calendar)
    return findings


def check_structure(data: bytes, expected: int) -> list[Finding]:
    """What can break when ready fragments are joined, fast: ends, counts, UIDs, zones, line ends and lengths."""
    findings = []
    if not data.startswith(b"BEGIN:VCALENDAR\r\n") or not data.endswith(b"END:VCALENDAR\r\n"):
        findings.append(Finding("one-calendar", 1, "the feed does not begin and end as one VCALENDAR"))
    if not data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r"):
        findings.append(Finding("line-end", 1, "a line ends with something else than CRLF"))
    if not _SHORT_LINES.fullmatch(data):
        findings.append(Finding("line-too-long", 1, "a line has more than 75 octets"))
    counts = {name: data.count(b"\n" + name + b"\r") for name in (b"BEGIN:VEVENT", b"END:VEVENT", b"END:VCALENDAR")}
    if counts[b"BEGIN:VEVENT"] != expected or counts[b"END:VEVENT"] != expected:
        words = f"{counts[b'BEGIN:VEVENT']} begun and {counts[b'END:VEVENT']} ended events, {expected} are expected"
        findings.append(Finding("count", 1, words))
    if counts[b"END:VCALENDAR"] != 1:
        findings.append(Finding("one-calendar", 1, "the calendar does not end once"))
    # To unfold all costs as much as the rest, and the names that are looked for are short.
    zoned = b";TZID=" in data
    folded = zoned or _FOLDED_NAME.search(data)
    return [*findings, *_joined(data.replace(b"\r\n ", b"") if folded else data, zoned)]


def _joined(unfolded: bytes, zoned: bool) -> Iterator[Finding]:
    uids = re.findall(rb"\nUID:([^\r]*)\r", unfolded)
    if len(uids) - unfolded.count(b"\nRECURRENCE-ID") != len(set(uids)):  # only then is a slow look worth it
        for uid, times in Counter(_masters(unfolded)).items():
            if times > 1:
                yield Finding("uid-duplicate", 1, f"the UID {uid.decode('utf-8', 'replace')} stands {times} times")
    # A search for lines is ten times slower than one for a word.
    used = set(re.findall(rb"\n[A-Z-]+;TZID=([^:;\r]+)", unfolded)) if zoned else set()
    defined = Counter(re.findall(rb"\nTZID:([^\r]+)\r", unfolded))
    for zone in sorted(used - defined.keys()):
        yield Finding("tzid-undefined", 1, f"the zone {zone.decode('utf-8', 'replace')} is used and not defined")
    for zone, times in defined.items():
        if times > 1:
            yield Finding("vtimezone", 1, f"the zone {zone.decode('utf-8', 'replace')} is defined {times} times")
    if b"\nBEGIN:VEVENT\r" not in unfolded and not defined:
        yield Finding("no-component", 1, "the calendar holds no component")


def _masters(unfolded: bytes) -> Iterator[bytes]:
    """The UIDs of events, those of the changed occurrences of standing meetings left out."""
    for part in unfolded.split(b"\nBEGIN:VEVENT\r\n")[1:]:
        uid = re.search(rb"^UID:([^\r]*)\r$", part, re.MULTILINE)
        if uid and not re.search(rb"^RECURRENCE-ID[;:]", part, re.MULTILINE):
            yield uid[1]


# --------------------------------------------------------------------------------------------- the calendar


def _calendar(calendar: Component) -> Iterator[Finding]:
    label = "VCALENDAR"
    if (version := calendar.one("VERSION")) and version.value != "2.0":
        yield Finding("version", version.line, f"VERSION:{version.value}, 2.0 is right", label)
    if (scale := calendar.one("CALSCALE")) and scale.value.upper() != "GREGORIAN":
        yield Finding("calscale", scale.line, f"CALSCALE:{scale.value}", label)
    if method := calendar.one("METHOD"):
        known = "" if method.value.upper() in _METHODS else ", which is none"
        yield Finding("method", method.line, f"METHOD:{method.value}{known}; a subscribed feed has none", label)
    if uid := calendar.one("UID"):
        yield Finding("calendar-uid", uid.line, "with a UID of the calendar vdirsyncer takes all events for one", label)
    if not calendar.inner:
        yield Finding("no-component", calendar.line, "a calendar holds at least one component", label)
    yield from _refresh(calendar)


def _refresh(calendar: Component) -> Iterator[Finding]:
    interval, ttl = calendar.one("REFRESH-INTERVAL"), calendar.one("X-PUBLISHED-TTL")
    if interval and (interval.parameter("VALUE") or "").upper() != "DURATION":
        yield Finding("refresh-interval", interval.line, "REFRESH-INTERVAL has VALUE=DURATION (RFC 7986 5.7)")
    for found, code in ((interval, "refresh-interval"), (ttl, "published-ttl")):
        if found and not (_DURATION.fullmatch(found.value) and _duration(found.value) > timedelta()):
            yield Finding(code, found.line, f"{found.name}:{found.value} is no positive duration")
    values = {_duration(found.value) for found in (interval, ttl) if found and _DURATION.fullmatch(found.value)}
    if bool(interval) != bool(ttl) or len(values) > 1:
        yield Finding("refresh-interval", calendar.line, "REFRESH-INTERVAL and X-PUBLISHED-TTL stand together, alike")


def _together(calendar: Component) -> Iterator[Finding]:
    """What only the whole feed shows: double UIDs, lone overrides, zones defined twice, wrong or in vain."""
    yield from _uids(calendar)
    defined: dict[str, Component] = {}
    for zone in calendar.named("VTIMEZONE"):
        name = zone.value("TZID") or ""
        if name in defined:
            yield Finding("vtimezone", zone.line, f"a second VTIMEZONE for {name}")
        defined[name] = zone
    used = set()
    for event in calendar.named("VEVENT"):
        for prop in event.properties:
            if (zoned := prop.parameter("TZID")) is None:
                continue
            used.add(zoned)
            if zoned in defined:
                yield from _offset_right(defined[zoned], prop, event)
    for name in sorted(set(defined) - used) if calendar.named("VEVENT") else ():
        yield Finding("vtimezone-unused", defined[name].line, f"the VTIMEZONE of {name} is not used")


def _uids(calendar: Component) -> Iterator[Finding]:
    masters = {event.value("UID") for event in calendar.named("VEVENT") if not event.one("RECURRENCE-ID")}
    seen: dict[tuple[str | None, str | None], int] = {}
    for event in calendar.named("VEVENT"):
        uid, override = event.value("UID"), event.value("RECURRENCE-ID")
        if uid and (uid, override) in seen:
            words = f"the UID {uid} stands at line {seen[uid, override]} as well"
            yield Finding("uid-duplicate", event.line, words, event.label)
        seen.setdefault((uid, override), event.line)
        if override and uid not in masters:
            yield Finding("override-alone", event.line, "RECURRENCE-ID without its meeting", event.label)


def _offset_right(zone: Component, prop: Property, event: Component) -> Iterator[Finding]:
    """The feed's own zone against the zone data of this machine, at the very time that is written."""
    match = _TIME.fullmatch(prop.value)
    if not match or not match[2] or match[3]:
        return
    try:
        local, there = _at(match[1], match[2]), ZoneInfo(zone.value("TZID") or "")
    except (ValueError, ZoneInfoNotFoundError, OSError):
        return
    wanted = local.replace(tzinfo=there).utcoffset()
    given = offset_at(zone, local)
    if given != wanted:
        told = "nothing" if given is None else str(given)
        words = f"the VTIMEZONE of {zone.value('TZID')} gives {told} at {prop.value}, the zone data {wanted}"
        yield Finding("vtimezone-offset", prop.line, words, event.label)


# ----------------------------------------------------------------------------------------- any component


def _component(component: Component, zones: set[str] | None) -> Iterator[Finding]:
    """`zones` are the defined ones; None: a fragment by itself, whose zones come with the feed."""
    label, name = component.label, component.name
    for inner in component.inner:
        if inner.name not in _NESTING.get(name, ()):
            yield Finding("nesting", inner.line, f"{inner.name} inside {name}", label)
    counts = Counter(prop.name for prop in component.properties)
    once, more = _ONCE_SETS.get(name, frozenset()), _MORE.get(name, frozenset())
    for prop_name, count in counts.items():
        if count > 1 and prop_name in once:
            yield Finding("duplicate-property", component.all(prop_name)[1].line, f"{prop_name} {count} times", label)
        if prop_name not in once and prop_name not in more and not prop_name.startswith("X-"):
            code = {"RDATE": "vtimezone-rdate", "COMMENT": "vtimezone-comment"}.get(prop_name, "unknown-property")
            yield Finding(code, component.all(prop_name)[0].line, f"{prop_name} has no place in {name}", label)
    for required in sorted(_REQUIRED.get(name, ())):
        if not (component.value(required) or "").strip():
            code = _CODES.get(required, "vtimezone" if name in ("VTIMEZONE", "STANDARD", "DAYLIGHT") else "missing")
            yield Finding(code, component.line, f"no {required}", label)
    for prop in component.properties:
        yield from _property(prop, component)
    match name:
        case "VEVENT":
            yield from _event(component, zones)
        case "VTIMEZONE" if not component.inner:
            yield Finding("vtimezone", component.line, "neither STANDARD nor DAYLIGHT", label)
        case "STANDARD" | "DAYLIGHT":
            yield from _onset(component)


def _onset(component: Component) -> Iterator[Finding]:
    start = component.one("DTSTART")
    if start and (start.parameter("TZID") or not re.fullmatch(r"\d{8}T\d{6}", start.value)):
        yield Finding("vtimezone", start.line, "DTSTART of a zone is a local time", component.name)
    if rule := component.one("RRULE"):
        for problem in recurrence.problems(rule.value, all_day=False):
            yield Finding("rrule", rule.line, problem, component.name)


def _property(prop: Property, component: Component) -> Iterator[Finding]:
    label, names = component.label, [name for name, _ in prop.parameters]
    if len(names) != len(set(names)):
        yield Finding("duplicate-parameter", prop.line, f"a parameter of {prop.name} stands twice", label)
    if prop.name in _TEXT:
        yield from _text(prop.name, prop.value, prop.line, label)
    elif prop.name == "CATEGORIES":
        for word in re.split(r"(?<!\\)(?:\\\\)*,", prop.value):
            yield from _text(prop.name, word, prop.line, label)
    if prop.name in _VALUE_URI and (prop.parameter("VALUE") or "").upper() != "URI":
        yield Finding("value-uri", prop.line, f"{prop.name} has VALUE=URI (RFC 7986)", label)
    if prop.name in _URIS:
        yield from _uri(prop, label)
    if problem := _simple(prop, component.name):
        yield Finding(problem[0], prop.line, problem[1], label)


def _simple(prop: Property, component: str) -> tuple[str, str] | None:
    """Properties whose value has one fixed form: code and words where it has not."""
    value, wrong = prop.value, f"{prop.name}:{prop.value}"
    match prop.name:
        case "GEO":
            return None if _geo_right(value) else ("geo", f"{wrong} is not latitude;longitude")
        case "SEQUENCE" if not (value.isascii() and value.isdigit() and int(value) < 2**31):
            return "sequence", f"{wrong} is no whole number from 0"
        case "STATUS" if component == "VEVENT" and value not in _STATUSES:
            return "status", f"{wrong} is none of {', '.join(sorted(_STATUSES))}"
        case "TRANSP" if value not in ("OPAQUE", "TRANSPARENT"):
            return "transp", wrong
        case "X-MICROSOFT-CDO-BUSYSTATUS" if value not in _BUSY:
            return "busy-status", wrong
        case "COLOR" if value.lower() not in NAMES:
            return "color", f"{wrong} is no CSS colour name (RFC 7986 5.9)"
        case "X-APPLE-CALENDAR-COLOR" if not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
            return "color", wrong
        case "TZOFFSETFROM" | "TZOFFSETTO" if not _OFFSET.fullmatch(value):
            return "utc-offset", wrong
        case "DURATION" if not _DURATION.fullmatch(value):
            return "duration", wrong
        case "TRIGGER" if prop.parameter("VALUE") is None and not _DURATION.fullmatch(value):
            return "duration", wrong
        case name if name in _UTC_ONLY and not _utc_right(value):
            return f"{name.lower()}-utc", f"{wrong} is no moment in UTC"
    return None


def _text(name: str, value: str, line: int, label: str) -> Iterator[Finding]:
    """TEXT, RFC 5545 3.3.11, and what programs stumble over in it."""
    if bad := re.search(r"\\(?![\\;,nN])", re.sub(r"\\\\", "", value)):
        yield Finding("text-escape", line, f"{name}: {value[bad.start() : bad.start() + 2]!r} is no escape", label)
    bare = re.sub(r"\\.", "", value)
    if ";" in bare or "," in bare:
        yield Finding("text-escape", line, f"{name}: a comma or semicolon without its backslash", label)
    said = re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)
    if re.search(r"\\[nN,;\n]", said):
        yield Finding("double-escape", line, f"{name}: a backslash that four parsers read as an escape", label)
    if re.search(r"&(?:amp|lt|gt|quot|nbsp|#\d+|#x[0-9a-fA-F]+);", said):
        yield Finding("html-entity", line, f"{name}: an HTML entity in plain text", label)
    if re.search(r"<(?:br|p|div|a|b|i|span|ul|li)\b[^>]*>", said, re.IGNORECASE):
        yield Finding("html-tag", line, f"{name}: an HTML tag in plain text", label)
    if said != said.strip():
        yield Finding("outer-blank", line, f"{name}: a blank at an end of the text", label)
    if "\ufffd" in said:
        yield Finding("replacement-char", line, f"{name}: a character was lost (U+FFFD)", label)


def _uri(prop: Property, label: str) -> Iterator[Finding]:
    value = prop.value
    if not _URI.fullmatch(value) or re.search(r"%(?![0-9A-Fa-f]{2})", value):
        yield Finding("url", prop.line, f"{prop.name}: {value[:60]!r} is no absolute URI in ASCII", label)
    elif re.match(r"https?:", value, re.IGNORECASE) and not re.match(r"https?://[^/?#]+", value, re.IGNORECASE):
        yield Finding("url", prop.line, f"{prop.name}: no host", label)
    elif re.search(r"[,;]", value):
        yield Finding("url-comma", prop.line, f"{prop.name}: write %2C and %3B, some readers cut it there", label)


# ------------------------------------------------------------------------------------------------- the event


def _event(event: Component, zones: set[str] | None) -> Iterator[Finding]:
    label = event.label
    times: dict[str, Time] = {}
    if (uid := event.one("UID")) and uid.value and not _UID.fullmatch(uid.value):
        yield Finding("uid-form", uid.line, "a UID is printable ASCII of at most 255 characters", label)
    for name in ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE"):
        for prop in event.all(name):
            for value in prop.value.split(",") if name == "EXDATE" else (prop.value,):
                time = yield from _time(prop, value, zones, label)
                if time and name not in times:
                    times[name] = time
                if time and name == "EXDATE" and "DTSTART" in times and time.kind != times["DTSTART"].kind:
                    yield Finding("value-date", prop.line, "EXDATE and DTSTART are not of one kind", label)
    end, duration = event.one("DTEND"), event.one("DURATION")
    if end and duration:
        yield Finding("dtend-and-duration", duration.line, "both DTEND and DURATION", label)
    if not end and not duration:
        yield Finding("no-dtend", event.line, "no DTEND: two readers refuse the event or make it empty", label)
    if end and "DTSTART" in times and "DTEND" in times:
        yield from _order(times["DTSTART"], times["DTEND"], end, label)
    if (rule := event.one("RRULE")) and "DTSTART" in times:
        for problem in recurrence.problems(rule.value, all_day=times["DTSTART"].kind == "date"):
            yield Finding("rrule-until" if problem.startswith("UNTIL") else "rrule", rule.line, problem, label)
    for prop in event.all("RRULE") if "DTSTART" not in times else ():
        yield Finding("rrule", prop.line, "a rule without a start", label)


def _time(prop: Property, value: str, zones: set[str] | None, label: str) -> Generator[Finding, None, Time | None]:
    kind, zone, wrong = (prop.parameter("VALUE") or "DATE-TIME").upper(), prop.parameter("TZID"), ""
    match = _TIME.fullmatch(value)
    if not match:
        yield Finding("bad-date", prop.line, f"{prop.name}:{value} is neither a date nor a moment", label)
        return None
    if not match[2] and kind != "DATE":
        wrong = "is a date without VALUE=DATE"
    elif match[2] and kind == "DATE":
        wrong = "is a moment with VALUE=DATE"
    elif not match[2] and zone:
        wrong = "is a date with a zone"
    if wrong:
        yield Finding("value-date", prop.line, f"{prop.name}:{value} {wrong}", label)
    try:
        at = _at(match[1], match[2] or "000000")
    except ValueError:
        yield Finding("bad-date", prop.line, f"{prop.name}:{value} is no day or time that exists", label)
        return None
    if not match[2]:
        return Time("date", at)
    if match[3] and zone:
        yield Finding("tzid-utc", prop.line, f"{prop.name} is in UTC and names the zone {zone}", label)
    if match[3]:
        return Time("utc", at)
    if zone and zones is not None and zone not in zones:
        yield Finding("tzid-undefined", prop.line, f"{prop.name}: the zone {zone} is not defined", label)
    return Time("zone", at, zone) if zone else Time("floating", at)


def _order(start: Time, end: Time, prop: Property, label: str) -> Iterator[Finding]:
    if (start.kind == "date") != (end.kind == "date"):
        yield Finding("value-date", prop.line, "DTSTART and DTEND are not both dates or both moments", label)
    elif (start.kind == "floating") != (end.kind == "floating"):
        yield Finding("floating-mix", prop.line, f"DTSTART is {start.kind}, DTEND is {end.kind}", label)
    elif _instant(start, end) >= _instant(end, start):
        words = "DTEND is not after DTSTART" + ("; of days it is exclusive" if start.kind == "date" else "")
        yield Finding("dtend", prop.line, words, label)


def _instant(time: Time, other: Time) -> datetime:
    """For comparison with `other`: as written where both are of one zone, else in UTC as far as the zone is known."""
    if time.kind != "zone" or (time.kind, time.zone) == (other.kind, other.zone):
        return time.at
    try:
        return time.at.replace(tzinfo=ZoneInfo(time.zone or "UTC")).astimezone(UTC).replace(tzinfo=None)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return time.at


def _own(event: Component) -> Iterator[Finding]:
    """What calsync asks of itself beyond the RFCs (CLIENTS.md 1, 4, 6, 7)."""
    label = event.label
    stamp, modified = event.value("DTSTAMP"), event.value("LAST-MODIFIED")
    if stamp != modified:
        yield Finding("stamps", event.line, f"DTSTAMP {stamp} and LAST-MODIFIED {modified} differ", label)
    for name in ("SEQUENCE", "STATUS", "TRANSP", "DTEND"):
        if not event.one(name):
            yield Finding("missing", event.line, f"no {name}", label)
    for name in ("DTSTART", "DTEND"):
        prop = event.one(name)
        if prop and "T" in prop.value and not prop.value.endswith("Z") and not prop.parameter("TZID"):
            yield Finding("floating", prop.line, f"{name} has no zone: Google reads it as UTC", label)
    if event.value("STATUS") == "CANCELLED" and (event.value("TRANSP") != "TRANSPARENT" or event.named("VALARM")):
        yield Finding("cancelled", event.line, "a cancelled event is transparent and rings no alarm", label)


# ----------------------------------------------------------------------------------------------- small values


def _at(day: str, clock: str) -> datetime:
    return datetime.strptime(day + clock, "%Y%m%d%H%M%S")  # noqa: DTZ007


def _utc_right(value: str) -> bool:
    match = _TIME.fullmatch(value)
    try:
        return bool(match and match[3] and _at(match[1], match[2]))
    except ValueError:
        return False


def _geo_right(value: str) -> bool:
    match = re.fullmatch(r"([+-]?\d+(?:\.\d+)?);([+-]?\d+(?:\.\d+)?)", value)
    return match is not None and abs(float(match[1])) <= 90 and abs(float(match[2])) <= 180


def _duration(value: str) -> timedelta:
    numbers = {unit: int(number) for number, unit in re.findall(r"(\d+)([WDHMS])", value)}
    total = timedelta(
        weeks=numbers.get("W", 0),
        days=numbers.get("D", 0),
        hours=numbers.get("H", 0),
        minutes=numbers.get("M", 0),
        seconds=numbers.get("S", 0),
    )
    return -total if value.startswith("-") else total


# --------------------------------------------------------------------------------------- a VTIMEZONE, evaluated


def offset_at(zone: Component, local: datetime) -> timedelta | None:
    """The offset that a VTIMEZONE gives at a local time, read as clients do: the last onset at or before it.

    None before its first onset. It knows yearly rules by month and day, which are all that calsync writes.
    """
    latest: tuple[datetime, timedelta] | None = None
    for onset in zone.inner:
        at = _last_onset(onset, local)
        if at is not None and (latest is None or at > latest[0]):
            latest = at, _minutes(onset.value("TZOFFSETTO") or "+0000")
    return latest[1] if latest else None


def _last_onset(onset: Component, local: datetime) -> datetime | None:
    match = _TIME.fullmatch(onset.value("DTSTART") or "")
    if not match or not match[2]:
        return None
    first = _at(match[1], match[2])
    if first > local:
        return None
    rule = onset.value("RRULE")
    if rule is None:
        return first
    try:
        parts = recurrence.parts(rule)
    except ValueError:
        return first
    until = parts.get("UNTIL")
    limit = _at(until[:8], until[9:15]) + _minutes(onset.value("TZOFFSETFROM") or "+0000") if until else None
    for year in range(local.year, first.year - 1, -1):
        day = _day_of(parts, year)
        at = datetime.combine(day, first.time()) if day else None
        if at and first <= at <= local and (limit is None or at <= limit):
            return at
    return first


def _day_of(parts: dict[str, str], year: int) -> date | None:
    month = int(parts.get("BYMONTH", "1"))
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    if by_month_day := parts.get("BYMONTHDAY"):
        return date(year, month, int(by_month_day)) if int(by_month_day) <= last.day else None
    match = re.fullmatch(r"([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)", parts.get("BYDAY", ""))
    if not match:
        return None
    number, weekday = int(match[1]), ("MO", "TU", "WE", "TH", "FR", "SA", "SU").index(match[2])
    if number > 0:
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-number - 1))


def _minutes(offset: str) -> timedelta:
    sign = -1 if offset.startswith("-") else 1
    seconds = int(offset[5:7] or 0)
    return sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[3:5]), seconds=seconds)
