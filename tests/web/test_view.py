"""What the page says of a meeting, and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from calsync.model import Event, Occurrence, Place, Status
from calsync.pulse import Finding, Health
from calsync.span import Precision, Span, day_span, month_span
from calsync.web import view, words
from tests.web import small

HERE = view.Viewer("http://127.0.0.1:8765", local=True, may_sync=True)


def page(folder: Path, viewer: view.Viewer = HERE, goods: list[Event] | None = None) -> view.Page:
    states = {state.name: state for state in small.states()}
    events = small.events() if goods is None else goods
    return view.page(small.config(folder), events, states, {"all": 3}, viewer, small.NOW)


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (day_span(date(2025, 9, 24)), "Wednesday 24 September 2025"),
        (day_span(date(2025, 9, 24), date(2025, 9, 26)), "24–26 September 2025"),
        (day_span(date(2025, 10, 31), date(2025, 11, 1)), "31 October – 1 November 2025"),
        (day_span(date(2025, 12, 30), date(2026, 1, 2)), "30 December 2025 – 2 January 2026"),
        (month_span(2025, 11), "In November 2025"),
        (month_span(2025, 10, 2), "In October–November 2025"),
        (Span(date(2025, 10, 20), date(2025, 10, 26), Precision.WEEK), "In the week of 20–26 October 2025"),
        (
            Span(date(2026, 1, 1), date(2026, 3, 31), Precision.QUARTER),
            "In the first quarter of 2026 (January–March 2026)",
        ),
        (Span(date(2026, 1, 1), date(2026, 12, 31), Precision.YEAR), "In 2026"),
        (Span(), "No date yet"),
        (Span(datetime(2025, 9, 23, 15), None, Precision.MINUTE, "Asia/Tokyo"), "Tuesday 23 September 2025, 15:00"),
        (
            Span(datetime(2025, 9, 23, 15), datetime(2025, 9, 23, 16, 30), Precision.MINUTE, "Asia/Tokyo"),
            "Tuesday 23 September 2025, 15:00–16:30",
        ),
        (
            Span(datetime(2025, 9, 23, 22), datetime(2025, 9, 24, 2), Precision.MINUTE, "Asia/Tokyo"),
            "23 September 2025, 22:00 – 24 September 2025, 02:00",
        ),
        (
            Span(datetime(2025, 9, 23, 22), datetime(2025, 9, 24, 0), Precision.MINUTE, "Asia/Tokyo"),
            "Tuesday 23 September 2025, 22:00–00:00",
        ),
    ],
)
def test_a_time_is_said_as_precisely_as_it_is_known(span: Span, said: str) -> None:
    assert words.when(span) == said


def test_a_zone_that_is_only_assumed_is_said_once_and_in_words(tmp_path: Path) -> None:
    span = Span(datetime(2026, 5, 12, 19, 30), None, Precision.MINUTE).assuming("Asia/Tokyo")
    (group,) = page(tmp_path, goods=[replace(small.events()[0], span=span)]).coming
    facts = dict(group.events[0].facts)
    assert facts["Zone"] == "No time zone is told; Tokyo time is assumed."
    assert facts["Known"] == "The date is known to the minute"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-3, "just now"),
        (-40, "40 seconds ago"),
        (-300, "5 minutes ago"),
        (-3600, "1 hour ago"),
        (-86400 * 3, "3 days ago"),
        (5400, "in 2 hours"),
        (120, "in 2 minutes"),
    ],
)
def test_distance_in_words(seconds: int, said: str) -> None:
    assert words.distance(small.NOW + timedelta(seconds=seconds), small.NOW) == said


def test_coming_ones_stand_in_order_and_the_vague_after_the_exact_of_their_period(tmp_path: Path) -> None:
    groups = page(tmp_path).coming
    assert [group.title for group in groups] == [
        "September 2025",
        "October 2025",
        "November 2025",
        "2026",
        "No date yet",
    ]
    assert [event.title for event in groups[1].events] == [
        "Papers for the workshop",
        "Symposium on <b>drones & law</b>",
        "Working group on military medicine",
        "Port call of a training ship",
    ]


def test_what_a_person_has_hidden_or_must_look_at_is_not_shown(tmp_path: Path) -> None:
    shown = page(tmp_path)
    titles = {event.title for group in (*shown.coming, *shown.past) for event in group.events}
    assert not titles & {"Hidden by a person", "Waits for a person"}
    assert shown.waiting == 1
    assert shown.coming_count + shown.past_count == len(titles) == 12


def test_states_are_chips_in_words(tmp_path: Path) -> None:
    shown = page(tmp_path)
    chips = {e.title: [chip.words for chip in e.chips] for g in (*shown.coming, *shown.past) for e in g.events}
    assert chips["ASEAN Defence Ministers’ Meeting"] == ["Planned", "Dates to be confirmed"]
    assert chips["Chiefs of navy meeting"] == ["Postponed", "Dates to be confirmed"]
    assert chips["Symposium on <b>drones & law</b>"] == ["Cancelled"]
    assert chips["ASEAN Defence Ministers’ Meeting Retreat"] == ["Over"]
    assert chips["Technical call on disaster relief data"] == ["Confirmed", "Online"]


def test_a_meeting_opens_to_its_quotes_newest_first(tmp_path: Path) -> None:
    adsom = next(e for g in page(tmp_path).coming for e in g.events if "Senior" in e.title)
    assert [quote.url for quote in adsom.quotes] == ["https://news.example.org/2", "https://news.example.org/1"]
    assert adsom.quotes[0].published == "18 September 2025"
    assert ("Last change", "date: November 2025 → 24 September 2025") in adsom.facts
    assert adsom.disputes == ("date: “24 September 2025” stands against “November 2025”; the later one is more exact",)


def test_a_long_quote_is_cut_at_two_hundred_characters(tmp_path: Path) -> None:
    long = small.sighting(9, "Long", "x" * 500, date(2025, 9, 1))
    event = replace(small.events()[0], sightings=(long,))
    quote = page(tmp_path, goods=[event]).coming[0].events[0].quotes[0]
    assert len(quote.words) == 200
    assert quote.words.endswith("…")


@pytest.mark.parametrize(
    ("span", "now", "is_over"),
    [
        (day_span(date(2025, 9, 20)), datetime(2025, 9, 20, 15, 59, tzinfo=UTC), False),  # 23:59 in Kuala Lumpur
        (day_span(date(2025, 9, 20)), datetime(2025, 9, 20, 16, 0, tzinfo=UTC), True),
        (day_span(date(2025, 9, 20), tz="America/Lima"), datetime(2025, 9, 21, 4, 59, tzinfo=UTC), False),
        (month_span(2025, 9), datetime(2025, 9, 30, 12, tzinfo=UTC), False),
        (month_span(2025, 9), datetime(2025, 10, 1, 12, tzinfo=UTC), True),
        (Span(), datetime(2099, 1, 1, tzinfo=UTC), False),
        (
            Span(datetime(2025, 9, 20, 9), datetime(2025, 9, 20, 10), Precision.MINUTE, "Asia/Tokyo"),
            datetime(2025, 9, 20, 0, 59, tzinfo=UTC),
            False,
        ),
        (
            Span(datetime(2025, 9, 20, 9), datetime(2025, 9, 20, 10), Precision.MINUTE, "Asia/Tokyo"),
            datetime(2025, 9, 20, 1, 0, tzinfo=UTC),
            True,
        ),
    ],
)
def test_over_is_judged_by_the_meetings_own_clock(span: Span, now: datetime, is_over: bool) -> None:
    assert view.over(span, "Asia/Kuala_Lumpur", now) is is_over


CHOIR = replace(
    small.events()[0],
    uid="choir@x",
    title="Choir practice",
    span=Span(datetime(2025, 9, 1, 19), datetime(2025, 9, 1, 21), Precision.MINUTE, "Asia/Tokyo"),
    was=None,
    status=Status.CONFIRMED,
    rrule="FREQ=WEEKLY;BYDAY=MO;UNTIL=20251215",
)


def test_a_standing_meeting_is_shown_at_its_next_time_and_says_how_it_comes_back(tmp_path: Path) -> None:
    shown = page(tmp_path, goods=[CHOIR])  # on 20 September
    (choir,) = shown.coming[0].events
    assert (choir.when, choir.rhythm) == (
        "Monday 22 September 2025, 19:00–21:00",
        "Every Monday until 15 December 2025",
    )
    assert (shown.coming[0].title, choir.instant, shown.past_count) == ("September 2025", "2025-09-22T10:00:00Z", 0)
    assert "over" not in [chip.kind for chip in choir.chips]


def test_a_standing_meeting_without_an_end_is_never_over(tmp_path: Path) -> None:
    shown = page(tmp_path, goods=[replace(CHOIR, span=day_span(date(2019, 9, 2)), rrule="FREQ=WEEKLY;BYDAY=MO")])
    assert (shown.coming_count, shown.past_count) == (1, 0)


def test_a_standing_meeting_is_over_after_its_last_time(tmp_path: Path) -> None:
    shown = page(tmp_path, goods=[replace(CHOIR, rrule="FREQ=WEEKLY;COUNT=3")])
    (choir,) = shown.past[0].events
    assert (choir.when, shown.coming_count) == ("Monday 15 September 2025, 19:00–21:00", 0)
    assert choir.chips[0].words == "Over"


def test_the_next_time_of_a_standing_meeting_is_none_that_is_left_out_or_called_off(tmp_path: Path) -> None:
    off = Occurrence(date(2025, 9, 29), CHOIR.span.on(date(2025, 9, 29)), Status.CANCELLED)
    shown = page(tmp_path, goods=[replace(CHOIR, exdates=(date(2025, 9, 22),), occurrences=(off,))])
    (choir,) = shown.coming[0].events
    assert choir.when == "Monday 6 October 2025, 19:00–21:00"
    assert choir.rhythm == "Every Monday until 15 December 2025; not on 22 September 2025; not on 29 September 2025"
    assert shown.coming_count == 1


def test_the_next_time_of_a_standing_meeting_may_be_one_that_was_moved(tmp_path: Path) -> None:
    moved = Occurrence(date(2025, 9, 22), CHOIR.span.on(date(2025, 9, 23)), place=Place("Church hall"))
    shown = page(tmp_path, goods=[replace(CHOIR, occurrences=(moved,))])
    (choir,) = shown.coming[0].events
    assert (choir.when, choir.place) == ("Tuesday 23 September 2025, 19:00–21:00", "Church hall")
    assert choir.note == "Was Monday 22 September 2025, 19:00–21:00"


def test_paths_and_errors_are_for_whoever_sits_at_this_machine(tmp_path: Path) -> None:
    near, far = page(tmp_path), page(tmp_path, view.Viewer("https://calendar.example.org"))
    assert near.drop_folder == str(tmp_path / "announcements")
    assert near.sources[1].error == "news.example.org: no answer in 30 s → wait"
    assert far.drop_folder is None
    assert far.sources[0].address is None
    assert "no answer" not in (far.sources[1].error or "")
    assert far.reachable
    assert not near.reachable


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://example.org/a?b=c", "https://example.org/a?b=c"),
        ("https://user:word@example.org/", "https://example.org/"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("//example.org", None),
        ("http://[broken", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, safe: str | None) -> None:
    assert view.safe_url(url) == safe


def test_rule_12_webcal_for_apple_and_never_webcals(tmp_path: Path) -> None:
    feeds = page(tmp_path, view.Viewer("https://calendar.example.org")).feeds
    assert feeds[0].webcal == "webcal://calendar.example.org/feeds/all.ics"
    assert feeds[0].https == "https://calendar.example.org/feeds/all.ics"


def test_a_source_that_has_gone_quiet_is_shown_as_such_to_everybody(tmp_path: Path) -> None:
    quiet = replace(small.states()[0], finding=Finding(Health.QUIET, "no meeting in its last 20 announcements"))
    states = {"announcements": quiet}
    shown = view.page(small.config(tmp_path), [], states, {}, replace(HERE, local=False), small.NOW).sources
    (source,) = [one for one in shown if one.name == "announcements"]
    assert (source.state_words, source.error) == ("Quiet", "no meeting in its last 20 announcements")


def test_a_feed_that_waits_for_a_person_says_so_on_the_page(tmp_path: Path) -> None:
    config = small.config(tmp_path)
    made = view.page(config, small.events(), {}, {"all": 3}, HERE, small.NOW, waiting={"all"})
    assert {feed.name: feed.waits for feed in made.feeds} == {"all": True, "asean-defence": False}


def test_private_and_ended_feeds_are_not_on_the_page(tmp_path: Path) -> None:
    config = small.config(tmp_path)
    feeds = (
        replace(config.feeds[0], private=True),
        replace(config.feeds[1], withdrawn="2025-09-20"),
        replace(config.feeds[1], name="ending", withdrawn="2025-09-21", withdrawn_note="Take another."),
    )
    made = view.page(replace(config, feeds=feeds), small.events(), {}, {}, HERE, small.NOW)
    assert [(feed.name, feed.ends) for feed in made.feeds] == [
        ("ending", "It ends on 21 September 2025. Take another.")
    ]
