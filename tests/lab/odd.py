"""Feeds of any size, with everything in them that readers stumble over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from calsync.model import Event, Kind, Occurrence, Place, Status
from calsync.publish import Head, Presentation, assemble, render
from calsync.span import Precision, Span, day_span, month_span

STAMP = datetime(2025, 9, 24, 10, tzinfo=UTC)
ZONES = (
    *("Asia/Kuala_Lumpur", "Europe/Berlin", "America/New_York", "Australia/Sydney", "America/Sao_Paulo"),
    *("Africa/Johannesburg", "Pacific/Auckland", "Africa/Casablanca", "Asia/Kathmandu", "UTC"),
)
# For standing meetings: in a zone without rules ruby-icalendar fails on the single onsets, and ical (PyPI) shows an
# occurrence in UTC twice, at its old time and its new one.
HARD = ("Africa/Casablanca", "UTC")
NAMES = (
    "การประชุมรัฐมนตรีกลาโหมอาเซียน",
    "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN",
    "اجتماع وزراء الدفاع لرابطة أمم جنوب شرق آسيا",
    "アセアン国防相会議",
    "Working group 🎉 on things; with, commas: and more",
    "Files in C:\\new and \\\\server\\share; end",
    "A title without end, " * 25,  # 500 characters and more
    "Straße & Co. <b>not bold</b> “quoted”",
    "Plain meeting",
    "Réunion des ministres – été",
)


def events(number: int) -> list[Event]:
    """So many events, the same each time; the first ten hold one of each kind."""
    return [_kind(n) for n in range(number)]


def feed(number: int) -> bytes:
    """A calendar of so many events; where there are ten or more, one comes back and is otherwise on one day."""
    fragments = [render(event, Presentation(), stamp=STAMP) for event in events(number)]
    return assemble(Head("Odd meetings", "Everything, at once; really", "teal", url="https://cal.example/"), fragments)


def _kind(n: int) -> Event:
    day = date(2025, 1, 1) + timedelta(days=n * 3 % 1000)
    base = Event(
        uid=f"odd-{n}@calsync.example",
        title=f"{NAMES[n % len(NAMES)].strip()} {n}",
        span=day_span(day, day + timedelta(days=n % 4)),
        place=Place(NAMES[(n + 3) % len(NAMES)][:60].strip(), country="MY", latitude=3.139, longitude=101.6869),
        url=f"https://news.example/{n}/a,b;c",
        confidence=0.9,
        created=STAMP,
        revised=STAMP,
        sequence=n % 3,
        description="Several lines\nwith, commas; and a \\ backslash.",
    )
    zone, evening = ZONES[n // 10 % len(ZONES)], datetime(day.year, day.month, day.day, 22, 30)
    match n % 10:
        case 0:
            return replace(base, span=Span(evening, evening + timedelta(hours=4), Precision.MINUTE, zone))
        case 1:
            return replace(base, span=month_span(2025, n % 12 + 1))
        case 2:
            return replace(base, status=Status.CANCELLED)
        case 3:
            return replace(base, span=day_span(date(2028, 2, 28), date(2028, 2, 29)))
        case 4:
            return replace(base, span=Span(evening, None, Precision.MINUTE, zone), online=True)
        case 5:
            return replace(base, status=Status.POSTPONED, was=day_span(day), span=Span())
        case 6:
            # An hour that is on the same day in UTC: calcurse refuses BYDAY=TU where its own clock says Monday.
            start = datetime(2025, 3, 4, 13 + n // 600 % 4, n // 10 % 60)
            zone = "Asia/Kuala_Lumpur" if zone in HARD else zone
            rule = "FREQ=WEEKLY;BYDAY=TU;COUNT=12"
            span = Span(start, start + timedelta(hours=1), Precision.MINUTE, zone)
            moved = Occurrence(date(2025, 4, 8), span.on(date(2025, 4, 10)))
            return replace(
                base,
                title=f"Standing {n // 10}",
                span=span,
                rrule=rule,
                exdates=(date(2025, 4, 1),),
                occurrences=(moved,),
            )
        case 7:
            return replace(base, was=day_span(day - timedelta(days=9)))
        case 8:
            return replace(base, kind=Kind.DEADLINE, span=Span(evening, None, Precision.MINUTE, zone))
        case _:
            return base
