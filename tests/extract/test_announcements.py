"""Whole announcements: what would be shown is right, all of it, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from calsync.model import event_stream
from tests.extract.labels import FOLDER, Labelled, extractor, faults, former, labelled, right, shown, words

# Not read yet, each with the kind of mechanism that is missing. A repaired one fails here: take it off the list.
KNOWN_OPEN: dict[str, str] = {
    "en-quiet-season-tickets": "false: what is asked 'before 31 January' of any year",
    "en-quiet-mail-incident": "false: a row of a log, 'On-call engineer joins the bridge call', on the day of the text",
    "fr-quiet-vie-ceramiste": "false: a life without a day of its own, 'a lieu à Lyon en octobre 1981'",
    "maintainers-call": "moves: hours ('from 15:00 UTC to 17:00 UTC') of one day",
    "marathon-year": "moves: 'put off until spring 2027' with the lost day in the next sentence",
    "model-railway": "times: two days of one exhibition, each with its hours, are one event",
    "radio-sports-diary": "tables: weekday headings over fixtures, under a week of",
    "sidelines": "linking: 'meet tomorrow on the sidelines of': two meetings; 'opened here today and ends on Sunday' is one range",
    "union-weekly": "sets: 'meets every Tuesday' of a body is a standing series without a first date",
    "lifeboat-open-day": "judging: weighed below the line, or tied to another name",
    "press-navy-port-calls": "names: 'In T she joins NAME YEAR, D to D'",
    "tribunal-hearing-vacated": "names: 'Matter:' names the hearings of its paragraph; VACATED",
    "election-recount-adjourned": "moves: a count suspended that resumes tomorrow; petitions can be lodged until",
    "council-calendar-grid": "tables: months across, bodies down, days in the cells, one usual hour",
    "cfp-humanities-prose": "times: 'two-day symposium' in the title and its opening day apart give the end",
    "club-allotment-minutes-next": "moves: 'hall not free on D so D2', 'To be confirmed by'",
    "residents-assoc-police-surgery": "times: two days of one exhibition, each with its hours, are one event",
    "press-lakes-defence-chiefs": "linking: 'next week' and then 'The three-day conference opens on' is one event; 'due in T on D'",
    "sport-fixtures-postponed": "rows: a fixture with its own hour in stars; 're-arranged, postponed from D'; a tie 'is off'",
    "court-cause-list-rooms": "rows: a case's name is the hearing; the list's day and usual hour hold for each row",
    "central-bank-extraordinary": "times: 'with a press conference at 14:15' is the conference's hour, not the meeting's",
    "school-board-emergency": "moves: 'The October 7 community forum is canceled': the day stands before the name",
    "press-peace-talks-adjourned": "names: a committee that 'is to meet in T on D' is named itself, not by the dateline",
    "press-long-summit-preview": "judging: a long text's later meetings; 'starts a week later, on D, and lasts twelve days'",
    "press-minister-past-readout": "names: 'yesterday received … for the quarterly briefing'; host from D to D",
    "press-parliament-week": "rows: a second hour under a weekday's row; 'No sitting'; papers out by an hour are no deadline",
    "company-hybrid-investor-tour": "times: 'bus at 08.15, tour 09.00-11.30': the hours that the event's own word carries",
    "parish-synod-cancel": "moves: 'will not now take place' after a clause of its own",
    "notice-inquiry-planning": "times: 'for six days (8-11 and 15-16 September)' is one event; must reach … not later than",
    "press-quiet-appointments-gulf": "names: receiving credentials is a ceremony",
    "festival-off-next-year": "moves: 'there will be no X on', back on the second weekend of a month",
    "marathon-relay-volunteers": "names: everyday heads in a dashed list (debrief, recce run); 'shift it from X to Y'",
    "rowing-regatta-weather": "moves: both days run on the second; club gatherings with everyday heads in a list",
    "eml-quiet-patch-thread": "false: 'should be in linux-next by tomorrow' is no deadline of a meeting",
    "notice-town-vestry": "moves: published for X, has been rescheduled; the next sentence 'It will be held'",
    "school-term-tabs": "zones and names: rows by tabs, place in the last lines; 'apply to the county by'",
    "newsletter-village-items": "newsletters: 'NAME - day, hour' items, the name in capitals before a dash",
    "court-listing-columns": "rows: a cause list's parties; '3 days' in a row gives the end",
    "html-theatre-season": "tables: ranges of days struck in a cell; evening hours said once, not the box office's",
    "standing-tsc-call-notes": "notes: numbered items 'Call times. … dropped; next call is'; CfP closes AoE",
    "lug-eml-moved-room": "mail: an answer 'Yes: Saturday …' takes its name from the quoted question",
    "charity-vigil-news": "names: bare 'talks set for Wednesday were cancelled'",
    "trade-body-call-three-zones": "names: a webinar named in inverted commas behind its description; the first of several clocks",
    "cfp-deadline-list": "linking: 'Workshop day:' inside 'co-located with'",
    "community-energy-agm-when-where": "definition rows WHEN/WHERE in a letter; Orkney gives the zone",
    "city-council-committees-pipes": "tables: bodies with no gathering word in pipe rows; 'by noon on the day of the meeting'",
    "grant-deadlines-and-clinics": "lists: a heading names the items of times under it",
    "astronomy-club-month-cells": "tables: month headings over day cells; hour and hall said once above",
    "es-ampa-circular": "lists: Spanish label over items is no name; 'aplazado' without a day",
    "regatta-notice-of-race": "names: the notice's second line names the race; schedule of days gives the range",
    "hospital-trust-board-dates": "lists: days under a year, hours and hall said once above",
    "company-results-dual-zones": "judging: weighed below the line, or tied to another name",
    "standing-bird-club": "judging: weighed below the line, or tied to another name",
    "standing-choir-until": "names: 'we rehearse' has no name but that of the choir in the letterhead",
    "press-fr-sahel-ministres": "judging: weighed below the line, or tied to another name",
    "press-summit-closed-today": "judging: weighed below the line, or tied to another name",
    "html-jsonld-lecture": "judging: weighed below the line, or tied to another name",
    "quiet-tide-table": "judging: weighed below the line, or tied to another name",
    "press-forum-hosted-today": "judging: weighed below the line, or tied to another name",
    "summit-floods": "judging: weighed below the line, or tied to another name",
    "quiet-book-review": "judging: weighed below the line, or tied to another name",
}


# Right but for its place, each with what is missing; by its place, or by its title where others of the text are right.
PLACES_OPEN: dict[str, str] = {
    "trade-fair-list-company-P&J Live": "a hall whose name has no word for a hall",
    "parish-bulletin-lent-parish hall": "the hall stands between the theme of a talk and its day",
    "parish-bulletin-lent-Knock": "the town is where a pilgrimage goes",
    "university-open-days-Hillside campus": "told below the list, in the sentence of its usual hours",
    "investor-calendar-html-webcast only": "the company's town; a webcast is held nowhere",
    "standing-yogakurs-Turnhalle der Grundschule": "'Ort ist die Turnhalle' in the sentence after",
    "phd-defence-no-army-T2": "a lecture theatre by its letter and number alone",
    "ski-club-season-club hut": "a venue of common nouns or behind the hours",
    "html-list-closures-clinic-front gate": "'leaving the front gate' is where a walk starts",
    "seminar-moved-mail-G.14": "not found beside its name",
    "planning-authority-columns-online": "not found beside its name",
    "standards-plenary-calling-notice-Lysaker": "the host's name tells the land, and the town behind it is not taken",
    "press-defence-delegation-visits-Muscat": "not found beside its name",
    "university-seminar-moved-inline-Slow slip, quick talk": "the speaker's name is a town's too",
    "university-seminar-moved-inline-Why the fjord fizzes": "the speaker's name is a town's too",
}

# Right but for its former days, each with what is missing.
MOVED_OPEN: dict[str, str] = {
    "cfp-workshop-rounds": "moves: '(was: February 2)' behind a row of a deadline",
    "eml-tz-vote-quotes": "mail: the day that the quoted mail wanted moved, under an answer that names the new one",
    "press-pacific-moved-cyclone": "times: 'was to have opened on Tuesday' of what 'will now take place' is the coming one",
    "seminar-moved-mail": "not found beside its name",
    "press-fr-sahel-ministres": "not found beside its name",
    "chess-league-runtogether": "not found beside its name",
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
    pytest.param(
        one,
        event,
        id=one.id,
        marks=[pytest.mark.xfail(strict=True, reason=MOVED_OPEN[one.id])] if one.id in MOVED_OPEN else [],
    )
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
        marks=[pytest.mark.xfail(strict=True, reason=PLACES_OPEN[k]) for k in (key, titled) if k in PLACES_OPEN],
    )
    for one in labelled()
    for event in one.core
    if event["location"] and one.id not in KNOWN_OPEN
    for key, titled in [(f"{one.id}-{event['location']}", f"{one.id}-{event['title']}")]
]


@pytest.mark.parametrize(("one", "event"), PLACED)
def test_a_meeting_is_where_its_announcement_says(one: Labelled, event: dict[str, Any]) -> None:
    answers = [event_stream(c) for c in shown(extractor().extract(one.announcement()))]
    where = [a["location"] or "" for a in answers if right(event, a)]
    assert [w for w in where if words(event["location"])[0] & words(w)[0]] == where


def test_the_open_list_names_announcements_that_are_there() -> None:
    assert set(KNOWN_OPEN) <= {one.id for one in labelled()}
    assert set(MOVED_OPEN) <= {one.id for one in labelled()}
    known = {f"{one.id}-{event[by]}" for one in labelled() for event in one.events for by in ("location", "title")}
    assert set(PLACES_OPEN) <= known


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
