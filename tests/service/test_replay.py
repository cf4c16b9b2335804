"""Reading again by other rules: told before it is done, with UIDs and a person's decisions kept, and taken back whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from calsync.cli.replay import what_changes
from calsync.model import Announcement, Candidate, Document, Event, Status
from calsync.pipeline import Line, ingest, read_document
from calsync.replay import Replayed, replay
from calsync.review import decide, undo
from calsync.span import Span, day_span
from tests.pipeline.conftest import World

Rule = Callable[[Announcement], Sequence[Candidate]]


def first_rules(announcement: Announcement) -> list[Candidate]:
    """Each line is a title and a date: "Harvest Dinner 2026-09-12"."""
    found = []
    for line in announcement.text.splitlines():
        title, _, day = line.rpartition(" ")
        if title:
            found.append(Candidate(title, Span.from_stream(day, None, None), confidence=0.9))
    return found


def a_day_later(announcement: Announcement) -> list[Candidate]:
    def later(span: Span) -> Span:
        first = span.first_day
        assert first is not None
        return day_span(first.replace(day=first.day + 1))

    return [replace(one, span=later(one.span)) for one in first_rules(announcement)]


def no_suppers(announcement: Announcement) -> list[Candidate]:
    return [one for one in first_rules(announcement) if "Supper" not in one.title]


class Readings:
    def __init__(self, world: World) -> None:
        self.world = world
        line = world.service.line
        self.line = Line(line.store, line.rules, first_rules, line.clock)

    def bring(self, key: str, text: str) -> None:
        document = Document("drop", key, f"/drop/{key}", "text/plain", text.encode(), self.world.clock())
        ingest(self.line, read_document(self.line, document, authority=3))

    def by(self, rule: Rule, **more: Any) -> Replayed:
        return replay(replace(self.line, extract=rule), **more)

    def say(self, action: str, uid: str, **data: Any) -> None:
        decide(self.line, action, uid, by="ann", data=data)

    def events(self) -> dict[str, Event]:
        return {event.title: event for event in self.world.service.events(hidden=True)}


@pytest.fixture
def readings(world: World) -> Iterator[Readings]:
    one = Readings(world)
    one.bring("a.txt", "Harvest Dinner 2026-09-12\nNorland Supper 2026-10-01")
    one.bring("b.txt", "Riverton Regatta 2026-11-05")
    yield one


def told(done: Replayed) -> list[tuple[str, str]]:
    return [(one.kind, one.title) for one in done.differences]


def test_the_same_rules_change_nothing(readings: Readings) -> None:
    done = readings.by(first_rules, apply=True)
    assert (done.documents, done.otherwise, done.differences) == (2, 0, ())


def test_what_would_change_is_told_and_nothing_is_kept(readings: Readings) -> None:
    before = readings.events()
    done = readings.by(a_day_later)
    assert sorted(told(done)) == [
        ("change", "Harvest Dinner"),
        ("change", "Norland Supper"),
        ("change", "Riverton Regatta"),
    ]
    (dinner,) = (one for one in done.differences if one.title == "Harvest Dinner")
    assert [(f.field, f.before, f.after) for f in dinner.fields] == [("date", "12 September 2026", "13 September 2026")]
    assert dinner.date == "13 September 2026" and dinner.event is not None and dinner.event.confidence == 0.9
    assert readings.events() == before


def test_what_it_would_change_is_told_with_its_date_and_whether_anybody_would_see_it(readings: Readings) -> None:
    def unsure(announcement: Announcement) -> list[Candidate]:
        found = [replace(one, confidence=0.4, status=Status.TENTATIVE) for one in first_rules(announcement)]
        return [one for one in found if "Supper" not in one.title]

    rows = {
        one.title: (one.kind, one.date, what_changes(one, readings.world.service.waits))
        for one in readings.by(unsure).differences
    }
    waits = "(in no feed: it waits for review)"
    assert rows == {
        "Harvest Dinner": ("change", "12 September 2026", f"status: confirmed → tentative {waits}"),
        "Norland Supper": ("vanish", "1 October 2026", "confirmed"),
        "Riverton Regatta": ("change", "5 November 2026", f"status: confirmed → tentative {waits}"),
    }


def test_applied_it_keeps_the_uids_and_stands_in_the_journal(readings: Readings) -> None:
    before = readings.events()
    readings.by(a_day_later, apply=True)
    after = readings.events()
    assert {title: event.uid for title, event in after.items()} == {title: event.uid for title, event in before.items()}
    assert after["Harvest Dinner"].span.stream() == ("2026-09-13", None)
    assert after["Harvest Dinner"].sequence == 1
    newest = readings.world.service.changes(1)[0]
    assert newest.cause.startswith("replay ") and "read again" in newest.reason
    assert readings.by(a_day_later, apply=True).otherwise == 0  # and once is enough


def test_what_the_rules_do_not_find_any_more_vanishes_unless_a_person_spoke_of_it(readings: Readings) -> None:
    assert told(readings.by(no_suppers)) == [("vanish", "Norland Supper")]
    readings.say("confirm", readings.events()["Norland Supper"].uid)
    done = readings.by(no_suppers, apply=True)
    assert told(done) == [] and done.kept == ("Norland Supper (a.txt)",)
    assert set(readings.events()) == {"Harvest Dinner", "Norland Supper", "Riverton Regatta"}


def test_a_persons_decisions_follow_the_new_reading(readings: Readings) -> None:
    dinner, supper = (readings.events()[title] for title in ("Harvest Dinner", "Norland Supper"))
    readings.bring("c.txt", "Harvest Dinner 2026-09-12")
    readings.say("correct", dinner.uid, values={"title": "The Dinner"})
    readings.say("hide", supper.uid)
    readings.by(a_day_later, apply=True)
    after = readings.events()
    assert after["The Dinner"].uid == dinner.uid and after["The Dinner"].span.stream() == ("2026-09-13", None)
    assert after["Norland Supper"].hidden
    with readings.world.service.store.reading() as look:
        assert [one.action for one in look.decisions([s.id for s in after["The Dinner"].sightings])] == ["correct"]


def test_a_replay_is_taken_back_as_a_whole_and_the_undo_too(readings: Readings) -> None:
    def content() -> list[Any]:
        return sorted(
            (e.uid, e.title, e.span.stream(), tuple(s.id for s in e.sightings)) for e in readings.events().values()
        )

    before = content()
    readings.by(lambda a: [one for one in a_day_later(a) if "Supper" not in one.title], apply=True)
    applied = content()
    assert applied != before and len(applied) == 2
    changes = readings.world.service.changes(1)
    undo(readings.line, changes[0].id or 0, by="ann")
    assert content() == before
    undo(readings.line, readings.world.service.changes(1)[0].id or 0, by="ann")
    assert content() == applied


def test_an_event_that_is_found_again_has_its_uid_back(readings: Readings) -> None:
    before = {event.uid for event in readings.events().values()}
    readings.by(no_suppers, apply=True)
    readings.by(first_rules, apply=True)
    assert {event.uid for event in readings.events().values()} == before


def test_a_document_whose_bytes_are_not_kept_stays_as_it_was_read(readings: Readings) -> None:
    from calsync.store import prune

    with readings.world.service.store.writing() as work:
        assert prune(work, "drop", before=datetime(2030, 1, 1, tzinfo=UTC)) == 2
    done = readings.by(a_day_later, apply=True)
    assert (done.documents, done.lost, done.differences) == (2, 2, ())
    assert len(readings.events()) == 3


def test_only_one_source_or_only_what_came_since(readings: Readings) -> None:
    assert readings.by(a_day_later, source="other").documents == 0
    assert readings.by(a_day_later, since=datetime(2030, 1, 1, tzinfo=UTC)).documents == 0
    assert readings.by(a_day_later, source="drop").documents == 2


def test_lines_and_files_that_were_put_in_by_hand_are_read_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import json

    from calsync.cli.app import run

    assert run(["init", str(tmp_path)]) == 0
    (tmp_path / "one.jsonl").write_text(
        json.dumps({"id": "1", "text": "The council will meet on 12 May 2046 at 3 pm.", "published": "2046-05-01"})
    )
    (tmp_path / "two.txt").write_text("Date: 1 May 2046\n\nThe parish council will meet on 13 May 2046.")
    options = ["--config", str(tmp_path / "calsync.toml")]
    assert run([*options, "ingest", "--jsonl", str(tmp_path / "one.jsonl")]) == 0
    assert run([*options, "ingest", str(tmp_path / "two.txt")]) == 0
    capsys.readouterr()
    assert run([*options, "replay", "--json", "--source", "ingest"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["documents"], done["otherwise"], done["failed"]) == (2, 0, [])
    assert run([*options, "replay", "--since", "soon"]) == 2
    assert run([*options, "replay", "--source", "ingst"]) == 2
    assert 'did you mean "ingest"?' in capsys.readouterr().err


def test_other_words_for_the_same_are_told_to_the_feeds(readings: Readings) -> None:
    def surer(announcement: Announcement) -> list[Candidate]:
        return [replace(one, reasons=("read by newer rules",)) for one in first_rules(announcement)]

    before = readings.events()  # also fills what the store remembers of its events
    assert told(readings.by(surer, apply=True)) == []
    after = readings.events()
    assert {event.uid for event in after.values()} == {event.uid for event in before.values()}
    assert all(s.candidate.reasons for event in after.values() for s in event.sightings)
    assert {change.kind for change in readings.world.service.changes(3)} == {"seen"}
    assert readings.world.service.events(as_of=readings.world.clock()) == readings.world.service.events()
