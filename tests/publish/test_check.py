"""Each fault that a feed can have is found: a clean feed, broken in one place."""

from __future__ import annotations

import pytest

from calsync.publish.check import check_event, check_feed, check_structure

CLEAN = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//calsync//test//EN
CALSCALE:GREGORIAN
NAME:Hearings
X-WR-CALNAME:Hearings
COLOR:teal
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
BEGIN:VTIMEZONE
TZID:Europe/Vienna
BEGIN:DAYLIGHT
DTSTART:20240331T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20241027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:one@calsync.example
DTSTAMP:20250924T100000Z
LAST-MODIFIED:20250924T100000Z
SEQUENCE:2
SUMMARY:Hearing\\, first part
DTSTART;TZID=Europe/Vienna:20250705T090000
DTEND;TZID=Europe/Vienna:20250705T101500
STATUS:CONFIRMED
TRANSP:OPAQUE
URL:https://council.example/h
GEO:48.2;16.37
CATEGORIES:Hearings,Council\\, all
RRULE:FREQ=WEEKLY;UNTIL=20250802T070000Z
END:VEVENT
BEGIN:VEVENT
UID:two@calsync.example
DTSTAMP:20250924T100000Z
LAST-MODIFIED:20250924T100000Z
SEQUENCE:0
SUMMARY:Straße gesperrt
DTSTART;VALUE=DATE:20251110
DTEND;VALUE=DATE:20251112
STATUS:TENTATIVE
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:three@calsync.example
DTSTAMP:20250924T100000Z
LAST-MODIFIED:20250924T100000Z
SEQUENCE:0
SUMMARY:Call
DTSTART:20251103T090000Z
DTEND:20251103T100000Z
STATUS:CONFIRMED
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Call
TRIGGER:-PT15M
END:VALARM
END:VEVENT
END:VCALENDAR
"""
WHOLE = CLEAN.replace("\n", "\r\n").encode()


def codes(data: bytes) -> set[str]:
    return {finding.code for finding in check_feed(data)}


def broken(old: str | bytes, new: str | bytes) -> bytes:
    before, after = (part.replace("\n", "\r\n").encode() if isinstance(part, str) else part for part in (old, new))
    assert before in WHOLE
    return WHOLE.replace(before, after, 1)


def test_the_clean_feed_is_clean() -> None:
    assert check_feed(WHOLE) == []
    assert check_structure(WHOLE, 3) == []


FAULTS: list[tuple[str, bytes]] = [
    ("line-end", CLEAN.encode()),
    ("line-end", broken("SEQUENCE:2\n", b"SEQUENCE:2\n")),
    ("line-end", broken("SEQUENCE:2\n", b"SEQUENCE:2\r\r\n")),
    ("line-end", WHOLE[:-2]),
    ("empty", b""),
    ("line-too-long", broken("SUMMARY:Call", "SUMMARY:" + "Call " * 14 + "x")),
    ("fold-splits-utf8", broken("Straße".encode(), b"Stra\xc3\r\n \x9fe")),
    ("not-utf8", WHOLE.replace("ß".encode(), b"\xdf")),
    ("bom", b"\xef\xbb\xbf" + WHOLE),
    ("control-char", broken("SUMMARY:Call", b"SUMMARY:Ca\x0bll")),
    ("blank-line", broken("SEQUENCE:2\n", "SEQUENCE:2\n\n")),
    ("syntax", broken("SUMMARY:Call\n", "SUMMARY:Call\nand a second line\n")),
    ("syntax", broken("DTSTART;TZID=Europe/Vienna:", "DTSTART;TZID:")),
    ("nesting", broken("END:VALARM\nEND:VEVENT\n", "END:VALARM\n")),
    ("nesting", broken("BEGIN:VALARM", "BEGIN:VEVENT")),
    ("nesting", WHOLE + b"X-LATE:1\r\n"),
    ("order", broken("END:VCALENDAR", "X-LATE:1\nEND:VCALENDAR")),
    ("one-calendar", WHOLE + WHOLE),
    ("no-prodid", broken("PRODID:-//calsync//test//EN\n", "")),
    ("no-version", broken("VERSION:2.0\n", "")),
    ("version", broken("VERSION:2.0", "VERSION:1.0")),
    ("calscale", broken("GREGORIAN", "JULIAN")),
    ("method", broken("CALSCALE:GREGORIAN\n", "CALSCALE:GREGORIAN\nMETHOD:PUBLISH\n")),
    ("method", broken("CALSCALE:GREGORIAN\n", "CALSCALE:GREGORIAN\nMETHOD:NEWS\n")),
    ("calendar-uid", broken("CALSCALE:GREGORIAN\n", "CALSCALE:GREGORIAN\nUID:feed@calsync.example\n")),
    ("no-component", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"),
    ("refresh-interval", broken(";VALUE=DURATION:PT1H", ":PT1H")),
    ("refresh-interval", broken("DURATION:PT1H", "DURATION:1H")),
    ("refresh-interval", broken("X-PUBLISHED-TTL:PT1H\n", "")),
    ("refresh-interval", broken("X-PUBLISHED-TTL:PT1H\n", "X-PUBLISHED-TTL:PT2H\n")),
    ("published-ttl", broken("TTL:PT1H", "TTL:3600")),
    ("color", broken("COLOR:teal", "COLOR:#008080")),
    ("value-uri", broken("COLOR:teal", "SOURCE:https://council.example/feed.ics")),
    ("uid-duplicate", broken("UID:two@", "UID:one@")),
    ("no-uid", broken("UID:two@calsync.example\n", "")),
    ("uid-form", broken("UID:two@", "UID:t w o@")),
    ("no-dtstamp", broken("UID:two@calsync.example\nDTSTAMP:20250924T100000Z\n", "UID:two@calsync.example\n")),
    ("dtstamp-utc", broken("DTSTAMP:20250924T100000Z", "DTSTAMP:20250924T100000")),
    ("last-modified-utc", broken("MODIFIED:20250924T100000Z", "MODIFIED:20250931T100000Z")),
    ("missing", broken("SUMMARY:Call\n", "")),
    ("dtend", broken("DTEND;VALUE=DATE:20251112", "DTEND;VALUE=DATE:20251110")),
    ("dtend", broken("DTEND:20251103T100000Z", "DTEND:20251103T080000Z")),
    ("no-dtend", broken("DTEND:20251103T100000Z\n", "")),
    ("dtend-and-duration", broken("DTEND:20251103T100000Z\n", "DTEND:20251103T100000Z\nDURATION:PT1H\n")),
    ("value-date", broken("DTSTART;VALUE=DATE:20251110", "DTSTART:20251110")),
    ("value-date", broken("DTSTART;VALUE=DATE:20251110", "DTSTART;VALUE=DATE:20251110T000000")),
    ("value-date", broken("DTEND;VALUE=DATE:20251112", "DTEND:20251112T000000Z")),
    ("bad-date", broken("DTSTART;VALUE=DATE:20251110", "DTSTART;VALUE=DATE:20250230")),
    ("bad-date", broken("DTSTART;VALUE=DATE:20251110", "DTSTART;VALUE=DATE:10.11.2025")),
    ("floating-mix", broken("DTEND:20251103T100000Z", "DTEND:20251103T100000")),
    ("tzid-undefined", broken("DTEND;TZID=Europe/Vienna", "DTEND;TZID=Europe/Prague")),
    ("tzid-utc", broken("Vienna:20250705T090000", "Vienna:20250705T090000Z")),
    ("vtimezone", broken("TZOFFSETTO:+0200\n", "")),
    ("vtimezone", broken("DTSTART:20240331T020000", "DTSTART:20240331T010000Z")),
    ("vtimezone-offset", broken("TZOFFSETTO:+0200", "TZOFFSETTO:+0300")),
    ("vtimezone-offset", broken("DTSTART:20240331T020000", "DTSTART:20260329T020000")),
    ("vtimezone-rdate", broken("TZOFFSETTO:+0200\n", "TZOFFSETTO:+0200\nRDATE:20250330T020000\n")),
    ("vtimezone-comment", broken("TZOFFSETTO:+0200\n", "TZOFFSETTO:+0200\nCOMMENT:from the library\n")),
    (
        "vtimezone-unused",
        broken("CATEGORIES", "X-A")
        .replace(b";TZID=Europe/Vienna:20250705T090000", b":20250705T070000Z")
        .replace(b";TZID=Europe/Vienna:20250705T101500", b":20250705T081500Z"),
    ),
    ("utc-offset", broken("TZOFFSETFROM:+0100", "TZOFFSETFROM:+1")),
    ("text-escape", broken("Hearing\\, first", "Hearing, first")),
    ("text-escape", broken("SUMMARY:Call", "SUMMARY:C\\all")),
    ("text-escape", broken("Council\\, all", "Council\\: all")),
    ("double-escape", broken("SUMMARY:Call", "SUMMARY:Ca\\\\nll")),
    ("html-entity", broken("SUMMARY:Call", "SUMMARY:Q&amp\\;A")),
    ("html-tag", broken("SUMMARY:Call", "SUMMARY:<b>Call</b>")),
    ("outer-blank", broken("SUMMARY:Call", "SUMMARY:Call ")),
    ("replacement-char", broken("SUMMARY:Call", "SUMMARY:Ca\ufffdll")),
    ("duplicate-property", broken("SUMMARY:Call\n", "SUMMARY:Call\nSUMMARY:Again\n")),
    ("duplicate-parameter", broken("DTSTART;VALUE=DATE:", "DTSTART;VALUE=DATE;VALUE=DATE:")),
    ("unknown-property", broken("SUMMARY:Call\n", "SUMMARY:Call\nTITLE:Call\n")),
    ("status", broken("STATUS:TENTATIVE", "STATUS:POSTPONED")),
    ("transp", broken("TRANSP:OPAQUE", "TRANSP:BUSY")),
    ("sequence", broken("SEQUENCE:2", "SEQUENCE:2.5")),
    ("geo", broken("GEO:48.2;16.37", "GEO:48.2,16.37")),
    ("geo", broken("GEO:48.2;16.37", "GEO:98.2;16.37")),
    ("url", broken("URL:https://council.example/h", "URL:council.example/a b")),
    ("url", broken("URL:https://council.example/h", "URL:https://council.example/a\\,b")),
    ("url", broken("URL:https://council.example/h", "URL:https://council.example/ß")),
    ("url", broken("URL:https://council.example/h", "URL:https:///h")),
    ("url", broken("URL:https://council.example/h", "URL:https://council.example/%zz")),
    ("url-comma", broken("URL:https://council.example/h", "URL:https://council.example/a,b")),
    ("rrule-until", broken("UNTIL=20250802T070000Z", "UNTIL=20250802")),
    ("rrule", broken("RRULE:FREQ=WEEKLY;", "RRULE:INTERVAL=1;")),
    ("rrule", broken("RRULE:FREQ=WEEKLY;", "RRULE:FREQ=WEEKLY;BYDAY=MON;")),
    ("rrule", broken("RRULE:FREQ=WEEKLY;", "RRULE:FREQ=WEEKLY;BYMONTHDAY=0;")),
    ("rrule", broken("RRULE:FREQ=WEEKLY;", "RRULE:FREQ=WEEKLY;COUNT=3;")),
    ("duration", broken("TRIGGER:-PT15M", "TRIGGER:-15M")),
    ("missing", broken("ACTION:DISPLAY\n", "")),
    (
        "override-alone",
        broken("UID:three@calsync.example\n", "UID:three@calsync.example\nRECURRENCE-ID:20251103T090000Z\n"),
    ),
]


@pytest.mark.parametrize(("code", "data"), FAULTS, ids=[f"{n}-{code}" for n, (code, _) in enumerate(FAULTS)])
def test_a_fault_is_found_under_its_name(code: str, data: bytes) -> None:
    assert code in codes(data)


@pytest.mark.parametrize(
    ("code", "data", "count"),
    [
        ("uid-duplicate", broken("UID:two@", "UID:one@"), 3),
        ("count", WHOLE, 2),
        ("count", broken("END:VALARM\nEND:VEVENT\n", "END:VALARM\n"), 3),
        ("tzid-undefined", broken("DTEND;TZID=Europe/Vienna", "DTEND;TZID=Europe/Prague"), 3),
        ("vtimezone", broken("TZID:Europe/Vienna\n", "TZID:Europe/Vienna\nTZID:Europe/Vienna\n"), 3),
        ("one-calendar", WHOLE[:200], 0),
        ("one-calendar", WHOLE + WHOLE, 6),
        ("line-end", broken("SEQUENCE:2\n", b"SEQUENCE:2\n"), 3),
        ("line-too-long", broken("SUMMARY:Call", "SUMMARY:" + "Call " * 14 + "x"), 3),
        ("no-component", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", 0),
    ],
)
def test_the_fast_check_finds_what_a_join_can_break(code: str, data: bytes, count: int) -> None:
    assert code in {finding.code for finding in check_structure(data, count)}


def _event(old: str, new: str) -> bytes:
    start = CLEAN.index("BEGIN:VEVENT\nUID:three")
    text = CLEAN[start : CLEAN.index("END:VCALENDAR")]
    assert old in text
    return text.replace(old, new, 1).replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("stamps", "LAST-MODIFIED:20250924T100000Z", "LAST-MODIFIED:20250924T100001Z"),
        ("missing", "TRANSP:OPAQUE\n", ""),
        ("floating", "T090000Z", "T090000"),
        ("cancelled", "STATUS:CONFIRMED", "STATUS:CANCELLED"),
        ("one-event", "END:VEVENT\n", "END:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\n"),
        ("busy-status", "TRANSP:OPAQUE\n", "TRANSP:OPAQUE\nX-MICROSOFT-CDO-BUSYSTATUS:MAYBE\n"),
    ],
)
def test_an_event_is_held_to_the_rules_of_calsync_itself(code: str, old: str, new: str) -> None:
    assert code in {finding.code for finding in check_event(_event(old, new))}


def test_an_event_may_name_a_zone_that_comes_with_its_feed() -> None:
    zoned = _event(
        "DTSTART:20251103T090000Z\nDTEND:20251103T100000Z",
        "DTSTART;TZID=Asia/Tokyo:20251103T090000\nDTEND;TZID=Asia/Tokyo:20251103T100000",
    )
    assert check_event(zoned) == []


def test_a_finding_says_where_and_what() -> None:
    [finding] = check_feed(broken("STATUS:TENTATIVE", "STATUS:POSTPONED"))
    assert str(finding) == (
        "line 48 in VEVENT two@calsync.example: STATUS:POSTPONED is none of CANCELLED, CONFIRMED, TENTATIVE (status)"
    )
