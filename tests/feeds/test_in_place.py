"""A change costs its own size: what is in hand is not read again, and the bytes are those of a whole build."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from calsync.config.values import FeedConfig
from calsync.model import Event, Occurrence, Status
from calsync.span import Span, day_span
from tests.publish.build import NOW, event
from tests.publish.shelf import DAY, Shelf, keeper, only, served

FEEDS = (FeedConfig("all", from_="all"), FeedConfig("some", q="even", cancelled="hide"))


def meeting(number: int, day: int = 0, **more: object) -> Event:
    word = "even" if number % 2 == 0 else "odd"
    return event(f"Meeting {number} {word}", day_span(date(2025, 12, 1 + day)), uid=f"{number}@x", **more)


def test_a_change_reads_the_changed_events_only(tmp_path: Path) -> None:
    shelf = Shelf(*(meeting(n) for n in range(6)))
    made = keeper(shelf, tmp_path, *FEEDS)
    made.refresh(NOW)
    shelf.asked.clear()
    shelf.put(meeting(2, 5, revised=NOW + DAY))
    made.refresh(NOW + timedelta(hours=1), changed={"2@x"})
    assert shelf.asked == [frozenset({"2@x"})]
    assert b"20251206" in served(made, "some").body


def test_what_another_process_built_is_read_whole(tmp_path: Path) -> None:
    shelf = Shelf(*(meeting(n) for n in range(6)))
    made = keeper(shelf, tmp_path, FEEDS[0])
    made.refresh(NOW)
    shelf.put(meeting(0, 3, revised=NOW + DAY))
    keeper(shelf, tmp_path, FEEDS[0]).refresh(NOW + DAY, changed={"0@x"})
    shelf.put(meeting(1, 4, revised=NOW + DAY))
    shelf.asked.clear()
    made.refresh(NOW + DAY, changed={"1@x"})
    assert shelf.asked == [None]
    assert b"20251204" in served(made).body
    assert b"20251205" in served(made).body


CHANGES = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from(["moved", "hidden", "cancelled", "gone", "vague", "rule", "back",
                                                "otherwise"]),
              st.integers(0, 27)),
    min_size=1,
    max_size=8,
)  # fmt: skip


def changed(shelf: Shelf, number: int, how: str, day: int, step: int) -> None:
    """One change, in the store and its journal."""
    new = meeting(number, day, revised=NOW + timedelta(hours=step))
    match how:
        case "hidden":
            new = replace(new, hidden=True)
        case "cancelled":
            new = replace(new, status=Status.CANCELLED)
        case "vague":
            new = replace(new, span=Span())
        case "rule":
            new = replace(new, rrule="FREQ=WEEKLY;COUNT=3")
        case "otherwise":  # it comes back, and one of its days is another one
            other = new.span.on(date(2025, 12, 24))
            told = Occurrence(new.span.first_day or NOW.date(), other)
            new = replace(new, rrule="FREQ=WEEKLY;COUNT=3", occurrences=(told,))
    shelf.put(new)
    if how == "gone":
        del shelf.held[new.uid]


@settings(max_examples=80, deadline=None)
@given(CHANGES)
def test_the_bytes_of_a_change_are_those_of_a_whole_build(changes: list[tuple[int, str, int]]) -> None:
    with TemporaryDirectory() as name:
        shelf = Shelf(*(meeting(n) for n in range(6)))
        made = keeper(shelf, Path(name), *FEEDS, max_loss=1.0)
        made.refresh(NOW)
        for step, (number, how, day) in enumerate(changes, start=1):
            changed(shelf, number, how, day, step)
            now = NOW + timedelta(minutes=step)  # still the same day in Kuala Lumpur
            made.refresh(now, changed={f"{number}@x"})
            again = keeper(shelf, Path(name), *FEEDS, max_loss=1.0).refresh(now)
            assert [report.changed for report in again] == [False, False], (step, how)


def test_a_feed_that_is_held_is_built_whole_next_time(tmp_path: Path) -> None:
    shelf = Shelf(*(meeting(n) for n in range(6)))
    made = keeper(shelf, tmp_path, FEEDS[0])
    made.refresh(NOW)
    gone = {f"{n}@x" for n in range(4)}
    for uid in gone:
        del shelf.held[uid]
    assert only(made.refresh(NOW, changed=gone)).held
    shelf.put(*(meeting(n) for n in range(6)))
    report = only(made.refresh(NOW, changed={"0@x"}))
    assert (report.held, report.count) == (None, 6)
