"""One meeting in the many layouts that notices have: lines, labels, rows, items, sentences, mails, pages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import Announcement, Document, event_stream

EXTRACTOR = Extractor(default_series())
# {T}: the title, {D}: the day, {H}: the hour, {V}: the venue.
LAYOUTS = [
    "{T}\n{D}\n{H}\n{V}",
    "{T}\n{D}, {H}\n{V}",
    "{T}\n{V}\n{D} at {H}",
    "{D}\n{T}\n{H}, {V}",
    "{D} {H}\n{T}\n{V}",
    "Event: {T}\nDate: {D}\nTime: {H}\nVenue: {V}",
    "What: {T}\nWhen: {D}, {H}\nWhere: {V}",
    "WHAT {T}\nWHEN {D} {H}\nWHERE {V}",
    "Title:    {T}\nDate:     {D}\nTime:     {H}\nLocation: {V}",
    "Date & Time: {D}, {H}\nPlace: {V}\n\n{T}",
    "{T}\n\nDate\n{D}\n\nTime\n{H}\n\nVenue\n{V}",
    "{T} | {D} | {H} | {V}",
    "{D} | {H} | {T} | {V}",
    "{D}\t{H}\t{T}\t{V}",
    "{D} - {T} - {V} - {H}",
    "{D}: {T}, {V}, {H}",
    "{D}, {H}: {T} ({V})",
    "* {D}, {H} - {T}, {V}",
    "- {T}: {D}, {H}, {V}",
    "1. {T}, {D}, {H}, {V}",
    "{T} ({D}, {H}, {V})",
    "{T}, {V}, {D}, {H}",
    "{V}: {T}, {D}, {H}",
    "**{T}**\n{D} · {H} · {V}",
    "# {T}\n\n{D} from {H}\n\n{V}",
    "NOTICE is hereby given that the {T} will be held at {V} on {D} at {H}.",
    "The {T} will be held on {D} at {H} in {V}.",
    "The {T} takes place at {V} at {H} on {D}.",
    "On {D} at {H}, the {T} will be held at {V}.",
    "{T}\nWe meet on {D} at {V}. Start: {H}.",
    "Upcoming events\n\n{D}\n{H}  {T}\n       {V}",
    "{D}\n{H} - {T}\nLocation: {V}",
    "{T}\nTime: {H}\nDate: {D}\nPlace: {V}\nContact: Ann Hill, 01234 567890",
    "{T} @ {V} on {D}, {H}",
    "Dear all,\n\nPlease find attached the agenda for the {T} on {D}, {H}, {V}.\n\nBest wishes\nAnn",
    "Subject: {T}, {D}\n\nDear members,\n\nThe meeting starts at {H} in {V}.\n\nAnn",
    "{T} will be held as follows:\n\nDate: {D}\nTime: {H}\nVenue: {V}",
    "<h2>{T}</h2><p>{D}, {H}</p><p>{V}</p>",
    "<table><tr><th>Date</th><th>Time</th><th>Event</th><th>Venue</th></tr><tr><td>{D}</td><td>{H}</td><td>{T}</td><td>{V}</td></tr></table>",
    "<ul><li><strong>{T}</strong> - {D}, {H}, {V}</li></ul>",
    "<dl><dt>Date</dt><dd>{D}</dd><dt>Time</dt><dd>{H}</dd><dt>Event</dt><dd>{T}</dd><dt>Venue</dt><dd>{V}</dd></dl>",
    "What: {T}\nWhen: {D}, {H}\nWhere: {V}",
]
DAYS = ["Thursday 8 May 2025", "8 May 2025", "Thu, May 8, 2025", "08/05/2025", "2025-05-08"]
HOURS = ["7.30pm", "19:30", "7:30 PM - 9:00 PM"]
MEETINGS = [("Harbour Forum", "Town Hall, Leeds"), ("Annual General Meeting", "St Mark's Hall, 12 High Street, Leeds")]


def _announcement(text: str) -> Announcement:
    if not text.startswith("<"):
        return read.announcement("a", text, "2025-04-01", "en")
    page = f"<html lang=en><body>{text}</body></html>".encode()
    now = datetime(2025, 4, 1, tzinfo=UTC)
    document = Document(
        "s", "k", "http://127.0.0.1/a", "text/html", page, now, published=date(2025, 4, 1), language="en"
    )
    return read.read(document)[0]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("title", "venue"), MEETINGS)
def test_a_meeting_is_read_in_whatever_layout(layout: str, title: str, venue: str) -> None:
    for day, hour in [(day, hour) for day in DAYS for hour in HOURS]:
        found = EXTRACTOR.extract(_announcement(layout.format(T=title, D=day, H=hour, V=venue)))
        shown = [event_stream(c) for c in found if c.confidence >= 0.5]
        assert [(event["start"], event["status"]) for event in shown] == [("2025-05-08T19:30", "confirmed")]
        assert str(shown[0]["title"]).casefold() == title.casefold()
        assert str(shown[0]["location"]).split(",")[0] in venue
