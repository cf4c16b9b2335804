"""Narrowed feeds and other forms: built when asked for, right after each change, kept in a bounded number."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from calsync.config.values import FeedConfig
from calsync.errors import PublishError, StoreError
from calsync.feeds import FeedKeeper, Narrowing, variants
from calsync.model import Change, ChangeKind, FieldChange, Kind, Place, ReadyFeed, Status
from calsync.publish import check_feed
from calsync.span import day_span, month_span
from tests.publish.build import NOW, event, minutes, unfolded, value
from tests.publish.shelf import DAY, Settings, Shelf, Ticks, Web, keeper, only, served, stamps

ADMM = event(uid="admm@x", series="admm", place=Place("Kuala Lumpur", country="MY"), span=month_span(2025, 11))
DRILL = event("Exercise", uid="drill@x", span=day_span(date(2025, 12, 1), date(2025, 12, 4)))
OLD = event("An old one", uid="old@x", span=day_span(date(2020, 5, 4)))
OFF = event("Called off", uid="off@x", span=day_span(date(2025, 10, 9)), status=Status.CANCELLED)
PAPERS = event("Papers", uid="papers@x", kind=Kind.DEADLINE, span=minutes("2025-10-01T23:59"))
SHELF = (ADMM, DRILL, OLD, OFF, PAPERS)
USUAL = (FeedConfig("all", "All meetings"),)


def asked(made: FeedKeeper, query: str, form: str = "ics", now: datetime = NOW) -> ReadyFeed:
    feed = made.other("all", form, made.narrowing(query), now)
    assert feed is not None
    return feed


def uids(made: FeedKeeper, query: str) -> set[str]:
    body = asked(made, query).body
    assert check_feed(body) == []
    return set(stamps(body))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("series=admm", {"admm@x"}),
        ("country=my", {"admm@x"}),
        ("status=cancelled", {"off@x"}),
        ("kind=deadline", {"papers@x"}),
        ("from=all", {"admm@x", "drill@x", "old@x", "off@x", "papers@x"}),
        ("from=2025-12-01", {"drill@x"}),
        ("to=2025-10-05", {"papers@x"}),
        ("q=exercise", {"drill@x"}),
        ("vague=hide", {"drill@x", "off@x", "papers@x"}),
        ("cancelled=hide", {"admm@x", "drill@x", "papers@x"}),
        ("series=admm&kind=deadline", set()),
    ],
)
def test_each_parameter_narrows(tmp_path: Path, query: str, found: set[str]) -> None:
    made = keeper(Shelf(*SHELF), tmp_path, *USUAL)
    made.refresh(NOW)
    assert uids(made, query) == found


def test_the_parameters_of_presentation_change_the_events_that_they_speak_of_and_no_other(tmp_path: Path) -> None:
    shelf = Shelf(*SHELF)
    made = keeper(shelf, tmp_path, *USUAL)
    made.refresh(NOW)
    shelf.written.clear()
    assert b"DTEND;VALUE=DATE:20251102" in asked(made, "vague=first").body
    assert shelf.written == ["admm@x"]
    shelf.written.clear()
    assert b"STATUS:CANCELLED" not in asked(made, "cancelled=confirmed").body
    assert shelf.written == ["off@x"]
    shelf.written.clear()
    assert asked(made, "alarm=1d").body.count(b"TRIGGER:-P1D") == 2
    assert set(shelf.written) == {"drill@x", "papers@x"}


def test_the_calendar_of_a_day_that_is_over(tmp_path: Path) -> None:
    shelf = Shelf(*SHELF)
    shelf.past = {datetime(2025, 6, 1, 15, tzinfo=UTC): [replace(ADMM, title="As it was called then")]}
    made = keeper(shelf, tmp_path, *USUAL)
    made.refresh(NOW)
    shelf.written.clear()
    assert b"As it was called then" in asked(made, "as_of=2025-06-01").body  # it ends at 16:00 UTC in Kuala Lumpur
    assert uids(made, "as_of=2025-05-31") == set()
    assert shelf.written == [], "what was is kept nowhere"


def test_equal_questions_have_one_answer_and_the_feeds_own_are_the_feed(tmp_path: Path) -> None:
    made = keeper(Shelf(*SHELF), tmp_path, *USUAL)
    made.refresh(NOW)
    assert asked(made, "q=x+exercise&from=all") is asked(made, "from=all&q=exercise+x")
    assert asked(made, "vague=span&cancelled=mark&alarm=none") is served(made)
    assert made.other("nothing", "ics", made.narrowing(""), NOW) is None


def test_an_answer_follows_each_change_within_a_second_and_moves_with_nothing_else(tmp_path: Path) -> None:
    shelf, ticks = Shelf(*SHELF), Ticks()
    made = FeedKeeper(shelf, Settings(tmp_path, feeds=USUAL), clock=ticks)
    made.refresh(NOW)
    before = asked(made, "q=exercise&alarm=1h")
    assert made.at_hand("all", "ics", made.narrowing("q=exercise&alarm=1h")) is before
    ticks.now += 1
    assert made.at_hand("all", "ics", made.narrowing("q=exercise&alarm=1h")) is None
    shelf.put(replace(ADMM, title="ADMM, another name"))
    ticks.now += 1
    assert asked(made, "q=exercise&alarm=1h") is before
    shelf.put(replace(DRILL, title="Exercise in the north", revised=NOW + DAY))
    ticks.now += 1
    after = asked(made, "q=exercise&alarm=1h")
    assert b"Exercise in the north" in after.body
    assert after.etag != before.etag
    assert after.last_modified > before.last_modified
    other = FeedKeeper(shelf, Settings(tmp_path, feeds=USUAL))
    assert (asked(other, "q=exercise&alarm=1h").body, asked(other, "q=exercise&alarm=1h").etag) == (
        after.body,
        after.etag,
    )


def test_a_fragment_that_a_former_process_left_behind_is_looked_at(tmp_path: Path) -> None:
    shelf = Shelf(*SHELF)
    made = keeper(shelf, tmp_path, *USUAL)
    made.refresh(NOW)
    asked(made, "alarm=1h")
    shelf.put(replace(DRILL, title="Exercise in the north", revised=NOW + DAY))
    assert b"Exercise in the north" in asked(keeper(shelf, tmp_path, *USUAL), "alarm=1h").body


def test_answers_are_kept_in_a_bounded_number(tmp_path: Path) -> None:
    made = keeper(Shelf(*SHELF), tmp_path, *USUAL)
    made.refresh(NOW)
    first = asked(made, "q=exercise")
    for number in range(variants.MOST):
        asked(made, f"q=word{number}")
    assert len(made._variants._kept) == variants.MOST
    assert asked(made, "q=exercise") is not first
    assert asked(made, "q=exercise").body == first.body


def test_answers_are_kept_in_a_bounded_size_and_the_newest_always(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(variants, "MOST_BYTES", 10)
    shelf, ticks = Shelf(*SHELF), Ticks()
    made = FeedKeeper(shelf, Settings(tmp_path, feeds=USUAL), clock=ticks)
    made.refresh(NOW)
    for query in ("q=exercise", "q=papers", "q=exercise", "q=exercise"):
        shelf.put(replace(DRILL, sequence=shelf.mark()))
        ticks.now += 5
        assert asked(made, query).count == 1
    assert len(made._variants._kept) == 1


def test_while_the_store_is_broken_what_is_kept_is_served(tmp_path: Path) -> None:
    shelf, ticks = Shelf(*SHELF), Ticks()
    made = FeedKeeper(shelf, Settings(tmp_path, feeds=USUAL), clock=ticks)
    made.refresh(NOW)
    before = asked(made, "q=exercise")
    shelf.broken = True
    ticks.now += 5
    assert asked(made, "q=exercise") is before
    with pytest.raises(StoreError):
        asked(made, "q=another")


def test_while_a_feed_waits_for_a_person_its_narrowed_forms_stay(tmp_path: Path) -> None:
    many = [event(f"Meeting {n}", uid=f"{n}@x", span=day_span(date(2025, 12, 1 + n))) for n in range(6)]
    shelf, ticks = Shelf(*many), Ticks()
    made = FeedKeeper(shelf, Settings(tmp_path, feeds=USUAL), clock=ticks)
    made.refresh(NOW)
    before = asked(made, "q=meeting")
    shelf.held.clear()
    shelf.journal.append("0@x")
    ticks.now += 5
    assert made.refresh(NOW + DAY)[0].held
    assert asked(made, "q=meeting") is before


def test_while_a_feed_waits_a_new_question_is_answered_from_what_it_still_shows(tmp_path: Path) -> None:
    """An error would switch a calendar off, and an empty one would wipe it (CLIENTS.md 3)."""
    many = [event(f"Meeting {n}", uid=f"{n}@x", span=day_span(date(2025, 12, 1 + n))) for n in range(6)]
    shelf = Shelf(*many)
    made = keeper(shelf, tmp_path, *USUAL)
    made.refresh(NOW)
    for n in range(5):
        shelf.put(replace(many[n], review=True, hidden=n == 0))
    del shelf.held["5@x"]
    new = event("Meeting of the new", uid="new@x", span=day_span(date(2025, 12, 20)))
    shelf.put(new)
    assert made.refresh(NOW + DAY)[0].held
    assert set(stamps(asked(made, "q=meeting").body)) == {"1@x", "2@x", "3@x", "4@x", "5@x"}
    assert set(stamps(asked(made, "q=meeting 3").body)) == {"3@x", "5@x"}, "of the fifth nobody can say"
    assert made.other("all", "atom", Narrowing(), NOW + DAY) is not None
    with pytest.raises(PublishError, match="waits"):
        made.other("all", "json", Narrowing(), NOW + DAY)


# ------------------------------------------------------------------------------------------------ other forms

TOLD = [
    Change(ChangeKind.ADDED, "admm@x", "ADMM", (FieldChange("title", None, "ADMM"), FieldChange("date", None, "2025")),
           at=NOW, id=1),
    Change(ChangeKind.REVISED, "admm@x", "ADMM", (FieldChange("date", "2025", "November 2025"),
           FieldChange("link", "/srv/a.txt", "/srv/b.txt")), at=NOW + DAY, id=2),
    Change(ChangeKind.REVISED, "drill@x", "Exercise", (FieldChange("place", "Kuala Lumpur", "Shah Alam"),),
           at=NOW + DAY, id=3),
    Change(ChangeKind.REVISED, "drill@x", "Exercise", (FieldChange("date", "1 December 2025", "3 December 2025"),),
           at=NOW + DAY, id=4),
    Change(ChangeKind.SEEN, "drill@x", "Exercise", (), at=NOW + 2 * DAY, id=5),
    Change(ChangeKind.REVISED, "off@x", "Called off", (FieldChange("status", "confirmed", "cancelled"),),
           at=NOW + 2 * DAY, id=6),
    Change(ChangeKind.REVISED, "secret@x", "Secret", (FieldChange("date", "2025", "2026"),), at=NOW + 3 * DAY, id=7),
    Change(ChangeKind.REVISED, "old@x", "An old one", (FieldChange("title", "Old", "An old one"),), at=NOW, id=8),
    Change(ChangeKind.REMOVED, "twin@x", "Exercise again", (FieldChange("uid", "twin@x", "drill@x"),),
           at=NOW + 4 * DAY, id=9),
]  # fmt: skip


def newsroom(folder: Path) -> FeedKeeper:
    shelf = Shelf(*SHELF, replace(DRILL, merged=("twin@x",)), event("Secret", uid="secret@x", hidden=True))
    shelf.told = TOLD
    made = keeper(shelf, folder, *USUAL, web=Web("https://cal.example"))
    made.refresh(NOW)
    return made


def test_the_json_feed_tells_each_change_field_by_field_with_its_severity(tmp_path: Path) -> None:
    whole = json.loads(asked(newsroom(tmp_path), "", "feed.json").body)
    assert whole["version"] == "https://jsonfeed.org/version/1.1"
    assert whole["feed_url"] == "https://cal.example/feeds/all.feed.json"
    assert [(item["title"], item["tags"]) for item in whole["items"]] == [
        ("Exercise again: is the same meeting as Exercise", ["low"]),
        ("Called off: status confirmed → cancelled", ["high"]),
        ("Exercise: 1 December 2025 → 3 December 2025", ["high"]),
        ("Exercise: place Kuala Lumpur → Shah Alam", ["medium"]),
        ("ADMM: 2025 → November 2025", ["medium"]),
        ("New: ADMM: 2025", ["medium"]),
    ]
    assert whole["items"][3]["_calsync"] == {
        "uid": "drill@x",
        "severity": "medium",
        "fields": [{"field": "place", "before": "Kuala Lumpur", "after": "Shah Alam"}],
    }
    assert whole["items"][3]["content_text"] == "Exercise\nplace: Kuala Lumpur → Shah Alam"


def test_news_have_ids_that_stay_and_no_path_of_the_server(tmp_path: Path) -> None:
    made, again = newsroom(tmp_path), newsroom(tmp_path)
    first, second = (json.loads(asked(one, "", "feed.json").body)["items"] for one in (made, again))
    assert [item["id"] for item in first] == [item["id"] for item in second]
    assert len({item["id"] for item in first}) == len(first)
    assert b"/srv/" not in asked(made, "", "feed.json").body + asked(made, "", "atom").body


def test_the_atom_feed_is_a_right_document_of_the_same_changes(tmp_path: Path) -> None:
    body = asked(newsroom(tmp_path), "series=admm", "atom").body
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ElementTree.fromstring(body)
    assert feed.tag == f"{atom}feed"
    assert {f"{atom}id", f"{atom}title", f"{atom}updated", f"{atom}author"} <= {part.tag for part in feed}
    assert feed.findtext(f"{atom}id") == "https://cal.example/feeds/all.atom?series=admm"
    entries = feed.findall(f"{atom}entry")
    assert [entry.findtext(f"{atom}title") for entry in entries] == ["ADMM: 2025 → November 2025", "New: ADMM: 2025"]
    for entry in entries:
        assert entry.findtext(f"{atom}id", "").startswith("tag:calsync,2025:admm@x/")
        assert entry.findtext(f"{atom}updated")
    assert feed.findtext(f"{atom}updated") == entries[0].findtext(f"{atom}updated")


def test_events_as_json_are_those_of_the_stream_with_their_identity(tmp_path: Path) -> None:
    whole = json.loads(asked(newsroom(tmp_path), "series=admm", "json").body)
    assert [(row["uid"], row["start"], row["precision"], row["country"]) for row in whole["events"]] == [
        ("admm@x", "2025-11", "month", "MY")
    ]
    assert whole["events"][0]["sequence"] == 0


def test_forms_without_an_address_and_without_changes_are_whole(tmp_path: Path) -> None:
    made = keeper(Shelf(), tmp_path, *USUAL)
    made.refresh(NOW)
    assert ElementTree.fromstring(asked(made, "", "atom").body).findtext("{http://www.w3.org/2005/Atom}id") == (
        "tag:calsync,2025:feeds/all"
    )
    assert json.loads(asked(made, "", "feed.json").body)["items"] == []
    assert json.loads(asked(made, "", "json").body)["events"] == []


# -------------------------------------------------------------------------------------------- a feed that ends


def test_a_feed_that_ends_says_so_until_the_day(tmp_path: Path) -> None:
    feed = FeedConfig(
        "all", "All meetings", withdrawn="2025-12-31", withdrawn_note="Take https://new.example/ instead."
    )
    made = keeper(Shelf(DRILL), tmp_path, feed)
    made.refresh(NOW)
    body = served(made).body
    assert check_feed(body) == []
    assert set(stamps(body)) == {"drill@x", "withdrawn-all@calsync"}
    last = body[body.index(b"UID:withdrawn") - 400 :]
    assert "SUMMARY:The calendar “All meetings” ends on 31 December 2025" in unfolded(last)
    assert b"DTSTART;VALUE=DATE:20251201" in last
    assert b"DTEND;VALUE=DATE:20251231" in last
    assert "Take https://new.example/ instead." in value(last[last.index(b"BEGIN:VEVENT") :], "DESCRIPTION")
    assert b"withdrawn-all@calsync" in asked(made, "q=exercise").body
    assert not made.due(NOW)
    assert made.refresh(NOW + DAY)[0].changed is False
    assert made.door("all", None, datetime(2025, 12, 30, 15, tzinfo=UTC)).name == "OPEN"
    assert made.door("all", None, datetime(2025, 12, 30, 16, tzinfo=UTC)).name == "GONE"  # midnight in Kuala Lumpur


def test_plans_to_end_a_feed_may_be_given_up(tmp_path: Path) -> None:
    shelf = Shelf()
    keeper(shelf, tmp_path, FeedConfig("all", withdrawn="2025-12-31")).refresh(NOW)
    report = keeper(shelf, tmp_path, FeedConfig("all")).refresh(NOW + timedelta(hours=1))[0]
    assert (report.held, report.count) == (None, 0)


def test_the_last_words_of_a_feed_without_meetings_are_no_loss(tmp_path: Path) -> None:
    made = keeper(Shelf(), tmp_path, FeedConfig("all", withdrawn="2025-12-31"))
    for now in (NOW, NOW + DAY):
        report = only(made.refresh(now))
        assert (report.held, report.count) == (None, 1)
