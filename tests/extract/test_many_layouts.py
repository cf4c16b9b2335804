"""One meeting in the many layouts that notices have: lines, labels, rows, items, sentences, mails, pages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product

import pytest

from calsync import read
from calsync.config import default_series
from calsync.extract.extractor import Extractor
from calsync.model import Announcement, Document, event_stream

EXTRACTOR = Extractor(default_series())
# {T}: the title, {D}: the day, {H}: the hour, {V}: the venue; the others are captions.
LAYOUTS = [
    "{T}\n{D}\n{H}\n{V}",
    "{T}\n{D}, {H}\n{V}",
    "{D}\n{T}\n{H}, {V}",
    "{D} {H}\n{T}\n{V}",
    "{Event}: {T}\n{Date}: {D}\n{Time}: {H}\n{Venue}: {V}",
    "{What}: {T}\n{When}: {D}, {H}\n{Where}: {V}",
    "{Title}:    {T}\n{Date}:     {D}\n{Time}:     {H}\n{Location}: {V}",
    "{T}\n\n{Date}\n{D}\n\n{Time}\n{H}\n\n{Venue}\n{V}",
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
    "{D}\n{H} - {T}\n{Location}: {V}",
    "{T}\n{Time}: {H}\n{Date}: {D}\n{Place}: {V}\n{Contact}: Ann Hill, 01234 567890",
    "<h2>{T}</h2><p>{D}, {H}</p><p>{V}</p>",
    "<table><tr><th>{Date}</th><th>{Time}</th><th>{Event}</th><th>{Venue}</th></tr><tr><td>{D}</td><td>{H}</td><td>{T}</td><td>{V}</td></tr></table>",
    "<ul><li><strong>{T}</strong> - {D}, {H}, {V}</li></ul>",
    "<dl><dt>{Date}</dt><dd>{D}</dd><dt>{Time}</dt><dd>{H}</dd><dt>{Event}</dt><dd>{T}</dd><dt>{Venue}</dt><dd>{V}</dd></dl>",
]
ENGLISH = [
    "{T}\n{V}\n{D} at {H}",
    "WHAT {T}\nWHEN {D} {H}\nWHERE {V}",
    "Date & Time: {D}, {H}\nPlace: {V}\n\n{T}",
    "# {T}\n\n{D} from {H}\n\n{V}",
    "NOTICE is hereby given that the {T} will be held at {V} on {D} at {H}.",
    "The {T} will be held on {D} at {H} in {V}.",
    "The {T} takes place at {V} at {H} on {D}.",
    "On {D} at {H}, the {T} will be held at {V}.",
    "{T}\nWe meet on {D} at {V}. Start: {H}.",
    "Upcoming events\n\n{D}\n{H}  {T}\n       {V}",
    "{T} @ {V} on {D}, {H}",
    "Dear all,\n\nPlease find attached the agenda for the {T} on {D}, {H}, {V}.\n\nBest wishes\nAnn",
    "Subject: {T}, {D}\n\nDear members,\n\nThe meeting starts at {H} in {V}.\n\nAnn",
    "{T} will be held as follows:\n\nDate: {D}\nTime: {H}\nVenue: {V}",
]
# What is not read whole in a language yet.
NOT_YET = {
    "de": ["{D}\n{T}\n{H}, {V}", "1. {T}, {D}, {H}, {V}"],
    "fr": [
        "{T}\n{D}, {H}\n{V}",
        "{D} {H}\n{T}\n{V}",
        "{What}: {T}\n{When}: {D}, {H}\n{Where}: {V}",
        "{D} - {T} - {V} - {H}",
        "{D}: {T}, {V}, {H}",
        "{T}, {V}, {D}, {H}",
        "<h2>{T}</h2><p>{D}, {H}</p><p>{V}</p>",
    ],
    "es": ["{D}\n{T}\n{H}, {V}"],
    "ms": ["{D}\n{T}\n{H}, {V}"],
}
CAPTIONS = {
    "en": {
        "Event": "Event",
        "Date": "Date",
        "Time": "Time",
        "Venue": "Venue",
        "What": "What",
        "When": "When",
        "Where": "Where",
        "Title": "Title",
        "Location": "Location",
        "Place": "Place",
        "Contact": "Contact",
    },
    "de": {
        "Event": "Veranstaltung",
        "Date": "Datum",
        "Time": "Uhrzeit",
        "Venue": "Ort",
        "What": "Was",
        "When": "Wann",
        "Where": "Wo",
        "Title": "Titel",
        "Location": "Ort",
        "Place": "Ort",
        "Contact": "Kontakt",
    },
    "fr": {
        "Event": "Événement",
        "Date": "Date",
        "Time": "Heure",
        "Venue": "Lieu",
        "What": "Quoi",
        "When": "Quand",
        "Where": "Où",
        "Title": "Titre",
        "Location": "Lieu",
        "Place": "Lieu",
        "Contact": "Contact",
    },
    "es": {
        "Event": "Evento",
        "Date": "Fecha",
        "Time": "Hora",
        "Venue": "Lugar",
        "What": "Qué",
        "When": "Cuándo",
        "Where": "Dónde",
        "Title": "Título",
        "Location": "Lugar",
        "Place": "Lugar",
        "Contact": "Contacto",
    },
    "ms": {
        "Event": "Program",
        "Date": "Tarikh",
        "Time": "Masa",
        "Venue": "Tempat",
        "What": "Apa",
        "When": "Bila",
        "Where": "Di mana",
        "Title": "Tajuk",
        "Location": "Lokasi",
        "Place": "Tempat",
        "Contact": "Hubungi",
    },
}
# How the day and the hour are written, and the meetings, each with its venue.
DAYS = {
    "en": ["Thursday 8 May 2025", "8 May 2025", "Thu, May 8, 2025", "08/05/2025", "2025-05-08"],
    "de": ["Donnerstag, 8. Mai 2025", "8. Mai 2025", "08.05.2025", "Do., 8.5.2025"],
    "fr": ["Jeudi 8 mai 2025", "8 mai 2025", "08/05/2025", "jeudi 8 mai 2025"],
    "es": ["Jueves 8 de mayo de 2025", "8 de mayo de 2025", "08/05/2025", "jueves, 8 de mayo de 2025"],
    "ms": ["Khamis, 8 Mei 2025", "8 Mei 2025", "08/05/2025", "8 Mei 2025 (Khamis)"],
}
HOURS = {
    "en": ["7.30pm", "19:30", "7:30 PM - 9:00 PM"],
    "de": ["19.30 Uhr", "19:30 Uhr", "19:30"],
    "fr": ["19h30", "19 h 30", "19:30"],
    "es": ["19:30 h", "19.30 horas", "19:30"],
    "ms": ["7.30 malam", "19:30", "7:30 PM"],
}
MEETINGS = {
    "en": [("Harbour Forum", "Town Hall, Leeds"), ("Annual General Meeting", "St Mark's Hall, 12 High Street, Leeds")],
    "de": [("Hafenforum", "Rathaus, Leer"), ("Jahreshauptversammlung", "Gasthof Krone, Leer")],
    "fr": [("Forum du port", "Mairie de Vannes"), ("Assemblée générale", "Salle des fêtes, Vannes")],
    "es": [("Foro del Puerto", "Casa de Cultura, Gijón"), ("Asamblea General", "Salón de actos, Gijón")],
    "ms": [("Forum Pelabuhan", "Dewan Orang Ramai, Muar"), ("Mesyuarat Agung Tahunan", "Dewan Serbaguna, Muar")],
}
CASES = [
    (language, layout, title, venue)
    for language in CAPTIONS
    for layout in [*LAYOUTS, *(ENGLISH if language == "en" else ())]
    if layout not in NOT_YET.get(language, ())
    for title, venue in MEETINGS[language]
]


def _announcement(text: str, language: str) -> Announcement:
    if not text.startswith("<"):
        return read.announcement("a", text, "2025-04-01", language)
    page = f"<html lang={language}><body>{text}</body></html>".encode()
    now = datetime(2025, 4, 1, tzinfo=UTC)
    document = Document(
        "s", "k", "http://127.0.0.1/a", "text/html", page, now, published=date(2025, 4, 1), language=language
    )
    return read.read(document)[0]


@pytest.mark.parametrize(("language", "layout", "title", "venue"), CASES)
def test_a_meeting_is_read_in_whatever_layout(language: str, layout: str, title: str, venue: str) -> None:
    for day, hour in product(DAYS[language], HOURS[language]):
        text = layout.format(T=title, D=day, H=hour, V=venue, **CAPTIONS[language])
        found = EXTRACTOR.extract(_announcement(text, language))
        shown = [event_stream(c) for c in found if c.confidence >= 0.5]
        assert [(event["start"], event["status"]) for event in shown] == [("2025-05-08T19:30", "confirmed")]
        assert str(shown[0]["title"]).casefold() == title.casefold()
        assert str(shown[0]["location"]).split(",")[0] in venue
