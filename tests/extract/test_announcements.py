"""Whole announcements: what would be shown is right, all of it, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from calsync.model import event_stream
from tests.extract.labels import FOLDER, Labelled, extractor, faults, former, labelled, right, shown, words

# Not read yet, each with the kind of mechanism that is missing. A repaired one fails here: take it off the list.
KNOWN_OPEN: dict[str, str] = {
    "cfp-extended": "names: a conference named on a common noun, taken up by 'the conference itself'",
    "school-letter": "linking: term dates are not the parents' evening's",
    "choir-rehearsals": "lists: the usual hour's sentence names what each row is; the last row has its own name",
    "council-agenda-rows": "rows: bodies in a calendar of meetings; 'Planning' inside a name is taken for a plan",
    "diplomacy-postponed-to-month": "moves: 'from X to Y' is read as one range where a move stands before it",
    "interim-zones": "times: a stated length behind zones in brackets gives the end",
    "job-advert": "deadlines: 'Closing date for applications:' inside a paragraph; interviews as a gathering",
    "lottery-draws": "tables: a numbered row is named by the list; a column of deadlines",
    "maintainers-call": "moves: hours ('from 15:00 UTC to 17:00 UTC') of one day",
    "marathon-year": "moves: 'put off until spring 2027' with the lost day in the next sentence",
    "model-railway": "times: two days of one exhibition, each with its hours, are one event",
    "newsletter-past-next": "names: a gathering with everyday head ('The next walk') and its hour in the next sentence",
    "radio-sports-diary": "tables: weekday headings over fixtures, under a week of",
    "sidelines": "linking: 'meet tomorrow on the sidelines of': two meetings; 'opened here today and ends on Sunday' is one range",
    "union-weekly": "sets: 'meets every Tuesday' of a body is a standing series without a first date",
    "university-open-days": "hours: 'Open days run from 10am until 4pm' holds for every row",
    "webinar-utc": "labels: the gathering itself is the label ('Webinar: …')",
    "blood-sessions": "judging: weighed below the line, or tied to another name",
    "chess-congress": "judging: weighed below the line, or tied to another name",
    "lifeboat-open-day": "judging: weighed below the line, or tied to another name",
}


# Right but for its place, each with what is missing.
PLACES_OPEN: dict[str, str] = {
    "ski-club-season-club hut": "a venue of common nouns or behind the hours",
    "minister-tour-Peru": "two visits in one sentence, each with its own country",
    "de-tagung-verschoben-Bregenz": "a town named only beside the gathering, in a sentence that moves it",
    "fr-vide-grenier-place de l'Église": "a French square behind the hours",
    "film-festival-venue-old tram depot": "a venue of common nouns, beside the one that is denied",
}


def _cases() -> list[object]:
    return [
        pytest.param(
            one,
            id=one.id,
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN_OPEN[one.id])] if one.id in KNOWN_OPEN else [],
        )
        for one in labelled()
    ]


@pytest.mark.parametrize("one", _cases())
def test_what_would_be_shown_is_what_a_careful_person_reads(one: Labelled) -> None:
    assert faults(one, extractor().extract(one.announcement())) == []


MOVED = [
    pytest.param(one, event, id=one.id)
    for one in labelled()
    for event in one.core
    if event["was"] and one.id not in KNOWN_OPEN
]


@pytest.mark.parametrize(("one", "event"), MOVED)
def test_a_meeting_that_was_moved_or_put_off_tells_its_former_days(one: Labelled, event: dict[str, Any]) -> None:
    answers = [event_stream(c) for c in shown(extractor().extract(one.announcement()))]
    assert [former(a) for a in answers if right(event, a)] == [former(event)]


PLACED = [
    pytest.param(
        one,
        event,
        id=key,
        marks=[pytest.mark.xfail(strict=True, reason=PLACES_OPEN[key])] if key in PLACES_OPEN else [],
    )
    for one in labelled()
    for event in one.core
    if event["location"] and one.id not in KNOWN_OPEN
    for key in [f"{one.id}-{event['location']}"]
]


@pytest.mark.parametrize(("one", "event"), PLACED)
def test_a_meeting_is_where_its_announcement_says(one: Labelled, event: dict[str, Any]) -> None:
    answers = [event_stream(c) for c in shown(extractor().extract(one.announcement()))]
    where = [a["location"] or "" for a in answers if right(event, a)]
    assert [w for w in where if words(event["location"])[0] & words(w)[0]] == where


def test_the_open_list_names_announcements_that_are_there() -> None:
    assert set(KNOWN_OPEN) <= {one.id for one in labelled()}
    assert set(PLACES_OPEN) <= {f"{one.id}-{event['location']}" for one in labelled() for event in one.events}


def test_the_labels_keep_their_own_form() -> None:
    forms = {None: "unknown", 4: "year", 7: "month", 10: "day", 16: "minute"}
    for one in labelled():
        assert (FOLDER / f"{one.id}.json").is_file()
        for event in one.events:
            exact = forms[len(event["start"]) if event["start"] else None]
            assert event["precision"] in (exact, {"day": "week", "month": "quarter"}.get(exact)), one.id
            assert event["kind"] in ("event", "deadline"), one.id
            assert event["status"] in ("confirmed", "tentative", "cancelled", "postponed", "past"), one.id
            if event["end"]:
                assert event["start"] < event["end"], one.id
