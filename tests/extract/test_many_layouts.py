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
# By language: the layouts; how the day and the hour are written; the meetings, each with its venue.
LAYOUTS: dict[str, tuple[list[str], list[str], list[str], list[tuple[str, str]]]] = {
    "en": (
        [
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
        ],
        ["Thursday 8 May 2025", "8 May 2025", "Thu, May 8, 2025", "08/05/2025", "2025-05-08"],
        ["7.30pm", "19:30", "7:30 PM - 9:00 PM"],
        [("Harbour Forum", "Town Hall, Leeds"), ("Annual General Meeting", "St Mark's Hall, 12 High Street, Leeds")],
    ),
    "de": (
        [
            "{T}\n{D}\n{H}\n{V}",
            "{T}\n{D}, {H}\n{V}",
            "{D} {H}\n{T}\n{V}",
            "Veranstaltung: {T}\nDatum: {D}\nUhrzeit: {H}\nOrt: {V}",
            "Was: {T}\nWann: {D}, {H}\nWo: {V}",
            "Titel:    {T}\nDatum:     {D}\nUhrzeit:     {H}\nOrt: {V}",
            "{T}\n\nDatum\n{D}\n\nUhrzeit\n{H}\n\nOrt\n{V}",
            "{T} | {D} | {H} | {V}",
            "{D} | {H} | {T} | {V}",
            "{D}\t{H}\t{T}\t{V}",
            "{D} - {T} - {V} - {H}",
            "{D}: {T}, {V}, {H}",
            "{D}, {H}: {T} ({V})",
            "* {D}, {H} - {T}, {V}",
            "- {T}: {D}, {H}, {V}",
            "{T} ({D}, {H}, {V})",
            "{T}, {V}, {D}, {H}",
            "{V}: {T}, {D}, {H}",
            "**{T}**\n{D} · {H} · {V}",
            "{D}\n{H} - {T}\nOrt: {V}",
            "{T}\nUhrzeit: {H}\nDatum: {D}\nOrt: {V}\nKontakt: Ann Hill, 01234 567890",
            "<h2>{T}</h2><p>{D}, {H}</p><p>{V}</p>",
            "<table><tr><th>Datum</th><th>Uhrzeit</th><th>Veranstaltung</th><th>Ort</th></tr><tr><td>{D}</td><td>{H}</td><td>{T}</td><td>{V}</td></tr></table>",
            "<ul><li><strong>{T}</strong> - {D}, {H}, {V}</li></ul>",
            "<dl><dt>Datum</dt><dd>{D}</dd><dt>Uhrzeit</dt><dd>{H}</dd><dt>Veranstaltung</dt><dd>{T}</dd><dt>Ort</dt><dd>{V}</dd></dl>",
        ],
        ["Donnerstag, 8. Mai 2025", "8. Mai 2025", "08.05.2025", "Do., 8.5.2025"],
        ["19.30 Uhr", "19:30 Uhr", "19:30"],
        [("Hafenforum", "Rathaus, Leer"), ("Jahreshauptversammlung", "Gasthof Krone, Leer")],
    ),
    "fr": (
        [
            "{T}\n{D}\n{H}\n{V}",
            "{D}\n{T}\n{H}, {V}",
            "Événement: {T}\nDate: {D}\nHeure: {H}\nLieu: {V}",
            "Titre:    {T}\nDate:     {D}\nHeure:     {H}\nLieu: {V}",
            "{T}\n\nDate\n{D}\n\nHeure\n{H}\n\nLieu\n{V}",
            "{T} | {D} | {H} | {V}",
            "{D} | {H} | {T} | {V}",
            "{D}\t{H}\t{T}\t{V}",
            "{D}, {H}: {T} ({V})",
            "* {D}, {H} - {T}, {V}",
            "- {T}: {D}, {H}, {V}",
            "1. {T}, {D}, {H}, {V}",
            "{T} ({D}, {H}, {V})",
            "{V}: {T}, {D}, {H}",
            "**{T}**\n{D} · {H} · {V}",
            "{D}\n{H} - {T}\nLieu: {V}",
            "{T}\nHeure: {H}\nDate: {D}\nLieu: {V}\nContact: Ann Hill, 01234 567890",
            "<table><tr><th>Date</th><th>Heure</th><th>Événement</th><th>Lieu</th></tr><tr><td>{D}</td><td>{H}</td><td>{T}</td><td>{V}</td></tr></table>",
            "<ul><li><strong>{T}</strong> - {D}, {H}, {V}</li></ul>",
            "<dl><dt>Date</dt><dd>{D}</dd><dt>Heure</dt><dd>{H}</dd><dt>Événement</dt><dd>{T}</dd><dt>Lieu</dt><dd>{V}</dd></dl>",
        ],
        ["Jeudi 8 mai 2025", "8 mai 2025", "08/05/2025", "jeudi 8 mai 2025"],
        ["19h30", "19 h 30", "19:30"],
        [("Forum du port", "Mairie de Vannes"), ("Assemblée générale", "Salle des fêtes, Vannes")],
    ),
    "es": (
        [
            "{T}\n{D}\n{H}\n{V}",
            "{T}\n{D}, {H}\n{V}",
            "{D} {H}\n{T}\n{V}",
            "Evento: {T}\nFecha: {D}\nHora: {H}\nLugar: {V}",
            "Qué: {T}\nCuándo: {D}, {H}\nDónde: {V}",
            "Título:    {T}\nFecha:     {D}\nHora:     {H}\nLugar: {V}",
            "{T}\n\nFecha\n{D}\n\nHora\n{H}\n\nLugar\n{V}",
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
            "{D}\n{H} - {T}\nLugar: {V}",
            "{T}\nHora: {H}\nFecha: {D}\nLugar: {V}\nContacto: Ann Hill, 01234 567890",
            "<h2>{T}</h2><p>{D}, {H}</p><p>{V}</p>",
            "<table><tr><th>Fecha</th><th>Hora</th><th>Evento</th><th>Lugar</th></tr><tr><td>{D}</td><td>{H}</td><td>{T}</td><td>{V}</td></tr></table>",
            "<ul><li><strong>{T}</strong> - {D}, {H}, {V}</li></ul>",
            "<dl><dt>Fecha</dt><dd>{D}</dd><dt>Hora</dt><dd>{H}</dd><dt>Evento</dt><dd>{T}</dd><dt>Lugar</dt><dd>{V}</dd></dl>",
        ],
        ["Jueves 8 de mayo de 2025", "8 de mayo de 2025", "08/05/2025", "jueves, 8 de mayo de 2025"],
        ["19:30 h", "19.30 horas", "19:30"],
        [("Foro del Puerto", "Casa de Cultura, Gijón"), ("Asamblea General", "Salón de actos, Gijón")],
    ),
    "ms": (
        [
            "{T}\n{D}\n{H}\n{V}",
            "{T}\n{D}, {H}\n{V}",
            "{D} {H}\n{T}\n{V}",
            "Program: {T}\nTarikh: {D}\nMasa: {H}\nTempat: {V}",
            "Apa: {T}\nBila: {D}, {H}\nDi mana: {V}",
            "Tajuk:    {T}\nTarikh:     {D}\nMasa:     {H}\nLokasi: {V}",
            "{T}\n\nTarikh\n{D}\n\nMasa\n{H}\n\nTempat\n{V}",
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
            "{D}\n{H} - {T}\nLokasi: {V}",
            "{T}\nMasa: {H}\nTarikh: {D}\nTempat: {V}\nHubungi: Ann Hill, 01234 567890",
            "<h2>{T}</h2><p>{D}, {H}</p><p>{V}</p>",
            "<table><tr><th>Tarikh</th><th>Masa</th><th>Program</th><th>Tempat</th></tr><tr><td>{D}</td><td>{H}</td><td>{T}</td><td>{V}</td></tr></table>",
            "<ul><li><strong>{T}</strong> - {D}, {H}, {V}</li></ul>",
            "<dl><dt>Tarikh</dt><dd>{D}</dd><dt>Masa</dt><dd>{H}</dd><dt>Program</dt><dd>{T}</dd><dt>Tempat</dt><dd>{V}</dd></dl>",
        ],
        ["Khamis, 8 Mei 2025", "8 Mei 2025", "08/05/2025", "8 Mei 2025 (Khamis)"],
        ["7.30 malam", "19:30", "7:30 PM"],
        [("Forum Pelabuhan", "Dewan Orang Ramai, Muar"), ("Mesyuarat Agung Tahunan", "Dewan Serbaguna, Muar")],
    ),
}
CASES = [
    (language, layout, title, venue)
    for language, (layouts, _, _, meetings) in LAYOUTS.items()
    for layout in layouts
    for title, venue in meetings
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
    _, days, hours, _ = LAYOUTS[language]
    for day, hour in [(day, hour) for day in days for hour in hours]:
        found = EXTRACTOR.extract(_announcement(layout.format(T=title, D=day, H=hour, V=venue), language))
        shown = [event_stream(c) for c in found if c.confidence >= 0.5]
        assert [(event["start"], event["status"]) for event in shown] == [("2025-05-08T19:30", "confirmed")]
        assert str(shown[0]["title"]).casefold() == title.casefold()
        assert str(shown[0]["location"]).split(",")[0] in venue
