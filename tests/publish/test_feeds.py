"""The keeper of the feeds: bytes move with content alone, stamps only rise, and nothing broken is ever served."""

from __future__ import annotations

import gzip
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from calsync.config.values import FeedConfig
from calsync.errors import PublishError, StoreError
from calsync.feeds import FeedKeeper
from calsync.model import Event, Kind, Place, Status
from calsync.publish import check_feed
from calsync.span import day_span, month_span
from tests.publish.build import NOW, event, value
from tests.publish.shelf import DAY, MAIN, OTHER, Settings, Shelf, Ticks, Web, keeper, only, served, stamps

# ------------------------------------------------------------------------------------------ bytes and stamps


def test_a_feed_is_written_served_and_clean(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN, OTHER), tmp_path / "calendars")
    report = only(made.refresh(NOW))
    ready = served(made)
    assert (report.changed, report.count, report.size, report.problems) == (True, 2, len(ready.body), ())
    assert (tmp_path / "calendars" / "all.ics").read_bytes() == ready.body
    assert gzip.decompress(ready.gzip) == ready.body
    assert check_feed(ready.body) == []
    assert [path.name for path in (tmp_path / "calendars").iterdir()] == ["all.ics"]


def test_building_again_moves_nothing(tmp_path: Path) -> None:
    shelf = Shelf(MAIN, OTHER)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    before = served(made)
    shelf.written.clear()
    assert not only(made.refresh(NOW + DAY)).changed
    assert not only(keeper(shelf, tmp_path).refresh(NOW + 2 * DAY)).changed
    after = served(made)
    assert (after.body, after.etag, after.gzip, after.last_modified) == (
        before.body,
        before.etag,
        before.gzip,
        before.last_modified,
    )
    assert shelf.written == []


def test_a_change_moves_the_stamp_of_its_event_alone(tmp_path: Path) -> None:
    shelf = Shelf(MAIN, OTHER)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    before = served(made)
    shelf.put(replace(MAIN, place=Place("Kuala Lumpur"), sequence=1))
    assert only(made.refresh(NOW + DAY, changed={MAIN.uid})).changed
    after = served(made)
    assert stamps(before.body)[OTHER.uid] == stamps(after.body)[OTHER.uid]
    assert stamps(after.body)[MAIN.uid] == "20250925T100000Z"
    assert after.last_modified == NOW + DAY
    assert after.etag != before.etag


def test_stamps_rise_even_when_the_clock_goes_back_or_stands_still(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    seen = [served(made)]
    for number, now in enumerate((NOW, NOW - DAY, NOW - DAY), start=1):
        shelf.put(replace(MAIN, title=f"ADMM, day {number}"))
        made.refresh(now)
        seen.append(served(made))
    moved = [stamps(ready.body)[MAIN.uid] for ready in seen]
    assert moved == sorted(set(moved))
    times = [ready.last_modified for ready in seen]
    assert times == sorted(set(times))


def test_the_first_stamp_is_the_events_own(tmp_path: Path) -> None:
    made = keeper(Shelf(replace(MAIN, revised=NOW - DAY)), tmp_path)
    made.refresh(NOW)
    assert stamps(served(made).body)[MAIN.uid] == "20250923T100000Z"


def test_another_form_of_the_writer_that_writes_the_same_bytes_moves_no_stamp(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    shelf.kept = {key: replace(fragment, content_hash="by an older version") for key, fragment in shelf.kept.items()}
    assert not only(made.refresh(NOW + DAY)).changed
    assert {fragment.last_modified for fragment in shelf.kept.values()} == {NOW}


def test_other_wording_of_a_new_version_moves_the_stamp(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    shelf.kept = {
        key: replace(fragment, content_hash="by an older version", body=fragment.body.replace(b"When: ", b"On: "))
        for key, fragment in shelf.kept.items()
    }
    assert only(made.refresh(NOW + DAY)).changed
    assert stamps(served(made).body)[MAIN.uid] == "20250925T100000Z"


def test_one_event_is_rendered_once_for_feeds_that_show_it_alike(tmp_path: Path) -> None:
    shelf = Shelf(MAIN, OTHER)
    feeds = (FeedConfig("all"), FeedConfig("two"), FeedConfig("loud", alarm=timedelta(hours=1)))
    keeper(shelf, tmp_path, *feeds).refresh(NOW)
    assert sorted(shelf.written) == sorted([MAIN.uid, OTHER.uid] * 2)


def test_a_sync_touches_only_the_events_it_names(tmp_path: Path) -> None:
    shelf = Shelf(MAIN, OTHER)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    shelf.written.clear()
    shelf.put(replace(MAIN, title="A"), replace(OTHER, title="B"))
    made.refresh(NOW + DAY, changed={MAIN.uid})
    assert shelf.written == [MAIN.uid]
    assert not only(made.refresh(NOW + DAY, changed=())).changed


def test_the_feeds_own_address_stands_in_it_where_it_is_known(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN), tmp_path, web=Web("https://cal.example/x"))
    made.refresh(NOW)
    head = served(made).body.split(b"BEGIN:VEVENT")[0]
    assert value(head, "SOURCE") == "https://cal.example/x/feeds/all.ics"
    assert value(head, "URL") == "https://cal.example/x/"


# -------------------------------------------------------------------------------------------- what is in it


def uids(made: FeedKeeper, name: str = "all") -> set[str]:
    return set(stamps(served(made, name).body))


@pytest.mark.parametrize(
    "kept_out",
    [
        replace(MAIN, hidden=True),
        replace(MAIN, review=True),
        replace(MAIN, confidence=0.4),
        replace(MAIN, status=Status.CANCELLED, span=day_span(date(2025, 8, 1))),
    ],
    ids=["hidden", "waits for a person", "too unsure", "cancelled long ago"],
)
def test_some_events_are_in_no_feed(tmp_path: Path, kept_out: Event) -> None:
    made = keeper(Shelf(kept_out, OTHER), tmp_path)
    made.refresh(NOW)
    assert uids(made) == {OTHER.uid}


def test_a_feed_holds_what_it_asks_for(tmp_path: Path) -> None:
    series = event(uid="series@x", series="admm")
    place = event(uid="place@x", place=Place("Desaru, Johor", country="MY"))
    late = event(uid="late@x", span=day_span(date(2026, 5, 1)), status=Status.TENTATIVE)
    paper = event("Abstracts", uid="paper@x", kind=Kind.DEADLINE)
    old = event(uid="old@x", span=day_span(date(2024, 8, 31)))
    feeds = {
        "series": FeedConfig("series", series=("admm",)),
        "place": FeedConfig("place", country=("MY",)),
        "word": FeedConfig("word", q="johor ADMM"),
        "late": FeedConfig("late", from_="2026-05-01"),
        "plan": FeedConfig("plan", status=(Status.TENTATIVE,)),
        "paper": FeedConfig("paper", kind=(Kind.DEADLINE,)),
        "until": FeedConfig("until", from_="all", to="2024-12-31"),
        "none": FeedConfig("none", sources=("nobody",)),
    }
    made = keeper(Shelf(series, place, late, paper, old), tmp_path, *feeds.values())
    made.refresh(NOW)
    assert {name: uids(made, name) for name in feeds} == {
        "series": {"series@x"},
        "place": {"place@x"},
        "word": {"place@x"},
        "late": {"late@x"},
        "plan": {"late@x"},
        "paper": {"paper@x"},
        "until": {"old@x"},
        "none": set(),
    }


def test_the_usual_window_begins_with_the_month_twelve_months_back(tmp_path: Path) -> None:
    inside, outside = (
        event(uid="in@x", span=day_span(date(2024, 9, 1))),
        event(uid="out@x", span=day_span(date(2024, 8, 31))),
    )
    made = keeper(Shelf(inside, outside), tmp_path, FeedConfig("all"))
    made.refresh(NOW)
    assert uids(made) == {"in@x"}


def test_between_two_rebuilds_the_window_stays(tmp_path: Path) -> None:
    old = event(uid="old@x", span=day_span(date(2024, 9, 10)))
    off = replace(OTHER, status=Status.CANCELLED)
    shelf = Shelf(old, off, MAIN)
    made = keeper(shelf, tmp_path, FeedConfig("all"))
    made.refresh(NOW)
    later = NOW + timedelta(days=40)
    assert not only(made.refresh(later, changed={"somebody@x"})).changed
    assert uids(made) == {"old@x", OTHER.uid, MAIN.uid}
    assert only(made.refresh(later)).changed
    assert uids(made) == {MAIN.uid}


def test_a_rebuild_is_due_once_a_day_and_for_another_configuration(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    made = keeper(shelf, tmp_path)
    assert made.due(NOW)
    made.refresh(NOW)
    assert not made.due(NOW + timedelta(hours=3))
    assert made.due(NOW + timedelta(hours=6))  # midnight in Kuala Lumpur
    assert not keeper(shelf, tmp_path).due(NOW)
    assert keeper(shelf, tmp_path, FeedConfig("all", "Another title", from_="all")).due(NOW)
    assert keeper(shelf, tmp_path, FeedConfig("all", "All meetings", from_="all"), FeedConfig("new")).due(NOW)


def test_the_order_is_that_of_the_days(tmp_path: Path) -> None:
    first, second, third = (
        event(uid=f"{c}@x", span=day_span(date(2025, 11, day))) for c, day in (("c", 1), ("a", 2), ("b", 2))
    )
    made = keeper(Shelf(third, first, second), tmp_path)
    made.refresh(NOW)
    assert list(stamps(served(made).body)) == ["c@x", "a@x", "b@x"]


# --------------------------------------------------------------------------------------------- never broken


def test_a_new_installation_serves_a_valid_calendar_at_once(tmp_path: Path) -> None:
    made = keeper(Shelf(), tmp_path)
    ready = served(made)
    assert check_feed(ready.body) == []
    assert ready.count == 0
    assert b"TZID:Asia/Kuala_Lumpur" in ready.body
    assert ready.etag == served(keeper(Shelf(), tmp_path)).etag


def test_a_feed_that_does_not_exist_is_none(tmp_path: Path) -> None:
    assert keeper(Shelf(), tmp_path).ready("nothing") is None


def test_an_older_name_serves_the_same_feed_and_has_its_file(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN), tmp_path, FeedConfig("all", aliases=("everything",)))
    made.refresh(NOW)
    assert made.ready("everything") == made.ready("all")
    assert (tmp_path / "everything.ics").read_bytes() == (tmp_path / "all.ics").read_bytes()


def test_after_a_start_the_last_good_bytes_are_served_before_anything_is_built(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    keeper(shelf, tmp_path).refresh(NOW)
    shelf.held.clear()
    assert uids(keeper(shelf, tmp_path)) == {MAIN.uid}


def test_a_feed_that_another_process_built_is_served_within_a_second(tmp_path: Path) -> None:
    shelf, ticks = Shelf(MAIN), Ticks()
    serving = FeedKeeper(shelf, Settings(tmp_path), clock=ticks)
    serving.refresh(NOW)
    assert uids(serving) == {MAIN.uid}
    shelf.put(OTHER)
    keeper(shelf, tmp_path).refresh(NOW + DAY)
    ticks.now += 0.5
    assert uids(serving) == {MAIN.uid}
    ticks.now += 0.6
    assert uids(serving) == {MAIN.uid, OTHER.uid}


def test_while_the_store_cannot_be_read_the_feeds_are_served_from_memory_and_from_their_files(tmp_path: Path) -> None:
    shelf, ticks = Shelf(MAIN), Ticks()
    made = FeedKeeper(shelf, Settings(tmp_path), clock=ticks)
    made.refresh(NOW)
    body = served(made).body
    shelf.broken, ticks.now = True, 200.0
    assert served(made).body == body
    fresh = keeper(shelf, tmp_path)
    assert served(fresh).body == body
    (tmp_path / "all.ics").write_bytes(b"BEGIN:VCALENDAR\r\nhalf a f")
    with pytest.raises(StoreError):
        keeper(shelf, tmp_path).ready("all")


def test_an_event_that_fails_is_reported_and_the_others_are_published(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN, event(uid="not a uid", title="Bad")), tmp_path)
    report = only(made.refresh(NOW))
    assert [uid for uid, _ in report.quarantined] == ["not a uid"]
    assert "uid-form" in report.quarantined[0][1]
    assert uids(made) == {MAIN.uid}


def test_an_event_that_begins_to_fail_stays_as_it_was_last_good(tmp_path: Path) -> None:
    shelf = Shelf(MAIN, OTHER)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    before = served(made).body
    shelf.put(replace(MAIN, rrule="FREQ=SOMETIMES"))
    report = only(made.refresh(NOW + DAY, changed={MAIN.uid}))
    assert [uid for uid, _ in report.quarantined] == [MAIN.uid]
    assert served(made).body == before


def test_a_feed_whose_join_fails_its_check_keeps_its_last_good_bytes(tmp_path: Path) -> None:
    shelf = Shelf(MAIN, OTHER)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    before = served(made).body
    key = next(key for key in shelf.kept if key[1] == MAIN.uid)
    shelf.kept[key] = replace(shelf.kept[key], body=shelf.kept[key].body.replace(b"\r\n", b"\n"))
    report = only(made.refresh(NOW + DAY))
    assert "failed the check" in report.problems[0]
    assert served(made).body == before == (tmp_path / "all.ics").read_bytes()


MANY = [event(f"Meeting {n}", uid=f"{n}@x", span=day_span(date(2025, 12, 1 + n))) for n in range(6)]


def test_rule_3_a_feed_that_would_lose_too_much_stays_until_a_person_agrees(tmp_path: Path) -> None:
    shelf = Shelf(*MANY)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    before = served(made).body
    for n in range(4):
        del shelf.held[f"{n}@x"]
    report = only(made.refresh(NOW + DAY))
    assert report.held is not None
    assert "lose 4 of its 6 coming events" in report.held
    assert "calsync publish --accept all" in report.held
    assert not report.changed
    assert served(made).body == before == (tmp_path / "all.ics").read_bytes()
    assert keeper(shelf, tmp_path).held("all") == report.held
    assert not made.due(NOW + DAY)
    assert only(keeper(shelf, tmp_path, FeedConfig("all", "New title", from_="all")).refresh(NOW + DAY)).held
    accepted = made.accept("all", NOW + DAY)
    assert (accepted.changed, accepted.count, accepted.held) == (True, 2, None)


def test_rule_3_what_a_person_takes_out_of_a_feed_needs_no_second_word(tmp_path: Path) -> None:
    shelf = Shelf(*MANY)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    for n in range(4):
        del shelf.held[f"{n}@x"]
        shelf.by_a_person.add(f"{n}@x")
    report = only(made.refresh(NOW + DAY))
    assert (report.held, report.count) == (None, 2)
    assert made.held("all") is None
    assert not only(made.refresh(NOW + DAY)).changed


def test_a_feed_of_what_is_over_is_not_emptied_either(tmp_path: Path) -> None:
    shelf, late = Shelf(*MANY), NOW + timedelta(days=100)
    made = keeper(shelf, tmp_path)
    made.refresh(late)
    shelf.put(*(replace(one, review=True) for one in MANY))
    report = only(made.refresh(late, changed={one.uid for one in MANY}))
    assert report.held is not None
    assert "lose 6 of its 6 events" in report.held


def test_half_may_go_and_what_comes_back_ends_the_waiting(tmp_path: Path) -> None:
    shelf = Shelf(*MANY)
    made = keeper(shelf, tmp_path)
    made.refresh(NOW)
    shelf.held.clear()
    assert only(made.refresh(NOW + DAY)).held
    shelf.put(*MANY[:3])
    report = only(made.refresh(NOW + DAY))
    assert (report.held, report.count) == (None, 3)


@pytest.mark.parametrize("reason", ["hidden", "merged", "cancelled", "out of the window", "another query"])
def test_a_known_reason_holds_nothing_back(tmp_path: Path, reason: str) -> None:
    shelf, now, feed = Shelf(*MANY), NOW + DAY, FeedConfig("all", from_="2025-01-01", cancelled="hide")
    keeper(shelf, tmp_path, feed).refresh(NOW)
    match reason:
        case "hidden":
            shelf.put(*(replace(made, hidden=True) for made in MANY))
        case "cancelled":
            shelf.put(*(replace(made, status=Status.CANCELLED) for made in MANY))
        case "merged":
            shelf.held = {MAIN.uid: replace(MAIN, merged=tuple(made.uid for made in MANY))}
        case "out of the window":
            feed = replace(feed, from_=None)
            keeper(shelf, tmp_path, feed).refresh(NOW)
            now = NOW + timedelta(days=500)
        case "another query":
            feed = replace(feed, q="something else")
    report = only(keeper(shelf, tmp_path, feed).refresh(now))
    assert report.held is None
    assert report.changed


def test_accepting_for_a_feed_that_is_not_there_says_which_are(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="there are: all"):
        keeper(Shelf(), tmp_path).accept("al", NOW)


# -------------------------------------------------------------------------------------------------- files


def test_a_file_that_was_lost_or_spoilt_is_written_again(tmp_path: Path) -> None:
    made = keeper(Shelf(MAIN), tmp_path)
    made.refresh(NOW)
    good = (tmp_path / "all.ics").read_bytes()
    (tmp_path / "all.ics").write_bytes(b"spoilt")
    made.refresh(NOW + DAY)
    assert (tmp_path / "all.ics").read_bytes() == good


def test_a_folder_that_cannot_be_made_gives_one_line_and_the_feed_is_served(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    made = keeper(Shelf(MAIN), tmp_path / "file" / "calendars")
    report = only(made.refresh(NOW))
    assert len(report.problems) == 1
    assert "could not be written" in report.problems[0]
    assert uids(made) == {MAIN.uid}


@contextmanager
def full_disk() -> Iterator[Path]:
    """A file system of 64 KB, where this user may mount one."""
    folder = Path(tempfile.mkdtemp())
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("may not mount a file system")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)
        folder.rmdir()


def test_a_full_disk_gives_one_line_and_the_old_file_stays_whole() -> None:
    with full_disk() as folder:
        shelf = Shelf(MAIN)
        made = keeper(shelf, folder)
        made.refresh(NOW)
        before = (folder / "all.ics").read_bytes()
        shelf.put(*(event("A long title " * 30, uid=f"{n}@x") for n in range(160)))
        report = only(made.refresh(NOW + DAY))
        assert ["No space left" in problem for problem in report.problems] == [True]
        assert (folder / "all.ics").read_bytes() == before
        assert [path.name for path in folder.iterdir()] == ["all.ics"]
        assert served(made).count == 161


@pytest.mark.skipif(os.geteuid() != 0, reason="needs a second user")
def test_a_read_only_folder_gives_one_line_and_the_feed_is_served() -> None:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        shelf = Shelf(MAIN)
        made = keeper(shelf, Path(name))
        made.refresh(NOW)
        before = (Path(name) / "all.ics").read_bytes()
        shelf.put(OTHER)
        os.seteuid(65534)
        try:
            report = only(made.refresh(NOW + DAY))
        finally:
            os.seteuid(0)
        assert ["Permission denied" in problem for problem in report.problems] == [True]
        assert (Path(name) / "all.ics").read_bytes() == before
        assert served(made).count == 2


def test_vague_events_are_shown_as_the_feed_says(tmp_path: Path) -> None:
    vague = event(uid="v@x", span=month_span(2025, 11))
    feeds = (FeedConfig("span"), FeedConfig("first", vague="first"), FeedConfig("hide", vague="hide"))
    made = keeper(Shelf(vague), tmp_path, *feeds)
    made.refresh(NOW)
    assert b"DTEND;VALUE=DATE:20251201" in served(made, "span").body
    assert b"DTEND;VALUE=DATE:20251102" in served(made, "first").body
    assert served(made, "hide").count == 0
    assert check_feed(served(made, "hide").body) == []


def test_a_stamp_in_another_zone_is_kept_in_utc(tmp_path: Path) -> None:
    shelf = Shelf(MAIN)
    made = keeper(shelf, tmp_path)
    made.refresh(datetime.fromisoformat("2025-09-24T18:00:00+08:00"))
    assert served(made).last_modified.tzinfo is UTC
    assert stamps(served(made).body)[MAIN.uid] == "20250924T100000Z"
