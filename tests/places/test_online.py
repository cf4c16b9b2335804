"""Meetings that people attend from afar, alone or beside a room."""

from __future__ import annotations

import pytest

from calsync.extract.places import Places, place_for

PLACES = Places()


def ask(text: str) -> tuple[bool, str | None]:
    found = place_for(text, 0, len(text), PLACES.find(text))
    return (found.online, found.place.text if found.place else None) if found else (False, None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The call is on Zoom.", "online (Zoom)"),
        ("Join us via Webex at 15:00 UTC.", "online (Webex)"),
        ("The session is held on Microsoft Teams.", "online (Microsoft Teams)"),
        ("We meet over Google Meet.", "online (Google Meet)"),
        ("The meeting will be held online.", "online"),
        ("an online workshop for teachers", "online"),
        ("a virtual meeting of the board", "online"),
        ("The ministers meet virtually.", "online"),
        ("by videoconference", "online"),
        ("The webinar starts at noon.", "online"),
        ("Location: online", "online"),
        ("Venue: Zoom", "online (Zoom)"),
        ("4 May, 18:00 (online)", "online"),
        ("The session was held by correspondence.", "by correspondence"),
        ("Die Sitzung findet digital statt, per Videokonferenz.", "online"),
        ("La réunion se tiendra en visioconférence.", "online"),
        ("La sesión será por videoconferencia.", "online"),
        ("Mesyuarat diadakan secara dalam talian.", "online"),
        ("Rapat berlangsung secara daring melalui Zoom.", "online"),
        ("https://example.zoom.us/j/123456", "online (Zoom)"),
    ],
)
def test_a_meeting_from_afar_is_online(text: str, place: str) -> None:
    online, where = ask(text)
    assert online
    assert where is not None and where.startswith(place.split(" (")[0])
    assert where == place or "(" in where


@pytest.mark.parametrize(
    "text",
    [
        "Register online by Friday.",
        "Tickets are available online.",
        "Submit your paper online.",
        "You can read the report online.",
        "Two teams will play.",
        "Gather your things with teams of four.",
        "Zoom in on the map for the car park.",
    ],
)
def test_what_is_only_ordered_or_read_online_is_no_meeting_online(text: str) -> None:
    assert ask(text) == (False, None)


def test_a_hybrid_meeting_has_a_place_and_is_online() -> None:
    online, where = ask("in the Old Refectory, Senate House, Leeds, and on Teams")
    assert online
    assert where is not None and where.startswith("Old Refectory, Senate House, Leeds")
