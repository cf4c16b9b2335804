"""A folder of announcements through the whole line, and what goes wrong on the way."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from calsync.errors import CalsyncError, ReadError
from calsync.model import Announcement, Candidate, ChangeKind, event_stream
from calsync.service import Service, SyncProgress
from calsync.span import Span
from tests.pipeline.conftest import World

NOVEMBER = "KUALA LUMPUR, 26 February 2025 – The ASEAN Defence Ministers' Meeting (ADMM) will be held this November.\n"
EXACT = "KUALA LUMPUR, 24 September 2025 – The 19th ASEAN Defence Ministers' Meeting will be held on 31 October 2025.\n"


def test_a_dropped_file_becomes_an_event_in_the_feed_and_firms_up_in_place(world: World) -> None:
    world.drop("1.txt", NOVEMBER)
    report = world.service.sync()
    assert [change.kind for change in report.changes] == [ChangeKind.ADDED]
    first = world.only()
    assert first.span.stream() == ("2025-11", None)
    world.drop("2.txt", EXACT)
    world.service.sync()
    assert (world.only().uid, world.only().span.stream()) == (first.uid, ("2025-10-31", None))
    ready = world.service.feeds.ready("all")
    assert ready and b"DTSTART;VALUE=DATE:20251031" in ready.body


def test_a_second_look_reads_nothing_again(world: World) -> None:
    world.drop("1.txt", NOVEMBER)
    world.service.sync()
    before = world.service.store.counts()
    report = world.service.sync()
    assert (report.sources[0].documents, report.changes) == (0, ())
    assert world.service.store.counts() == before


def test_a_dry_run_says_what_would_change_and_keeps_nothing(world: World) -> None:
    world.drop("1.txt", NOVEMBER)
    report = world.service.sync(dry_run=True)
    assert [change.kind for change in report.changes] == [ChangeKind.ADDED]
    assert world.events() == [] and world.service.store.counts()["documents"] == 0
    assert world.service.sync().changes[0].title == report.changes[0].title


def test_one_document_that_cannot_be_read_stops_no_other(world: World) -> None:
    class Fussy:
        def extract(self, announcement: Announcement) -> Sequence[Candidate]:
            if "bad" in announcement.text:
                raise RuntimeError("a rule is broken")
            return [Candidate("Harvest Fair", Span.from_stream("2026-09-12", None, None), confidence=0.9)]

    world.service.__dict__["_extractor"] = Fussy()
    world.service.__dict__["line"] = replace(world.service.line, apart=None)
    world.drop("1.txt", "bad")
    world.drop("2.txt", "good")
    report = world.service.sync()
    assert [event.title for event in world.events()] == ["Harvest Fair"]
    assert "1.txt" in report.sources[0].notes[0] and "a rule is broken" in report.sources[0].notes[0]
    assert report.sources[0].error is None


def test_a_source_that_fails_is_told_and_tried_later_and_later(world: World) -> None:
    (world.folder / "drop").rmdir()
    waits = []
    for _ in range(3):
        report = world.service.sync()
        (state,) = world.service.sources()
        waits.append(state.next_due - state.last_try)
    assert report.failed and "does not exist" in (report.sources[0].error or "")
    assert state.failures == 3 and state.last_success is None
    assert waits[0] < waits[1] < waits[2]


def test_a_source_is_due_when_its_time_has_come(world: World) -> None:
    assert world.service.due(world.clock.now) == ["drop"]
    world.service.sync()
    assert world.service.due(world.clock.now) == []
    assert world.service.due(world.clock.now + timedelta(minutes=2)) == ["drop"]
    world.service.set_due("drop", None)
    assert world.service.due(world.clock.now) == ["drop"]


def test_progress_is_told_from_fetching_to_done(world: World) -> None:
    world.drop("1.txt", NOVEMBER)
    seen: list[SyncProgress] = []
    world.service.sync(progress=seen.append)
    assert [step.stage for step in seen] == ["fetching", "reading", "done"]


def test_an_unknown_source_is_told_with_those_that_there_are(world: World) -> None:
    with pytest.raises(CalsyncError, match="there are: drop"):
        world.service.sync(["drip"])


def test_several_sources_are_read_at_once_and_meet_in_one_event(world: World) -> None:
    config = world.service.config
    more = []
    for name in "abcde":
        (world.folder / name).mkdir()
        more.append(replace(config.sources[0], name=name, address=str(world.folder / name)))
        world.drop(f"../{name}/1.txt", NOVEMBER)
    service = Service(replace(config, sources=tuple(more)), clock=world.clock)
    report = service.sync()
    assert [source.name for source in report.sources] == list("abcde")
    (event,) = service.events()
    assert event.sources == tuple("abcde")
    service.close()


def test_a_report_is_plain_json(world: World) -> None:
    world.drop("1.txt", NOVEMBER)
    told = json.loads(json.dumps(world.service.sync().to_json()))
    assert told["changes"][0]["kind"] == "added" and told["feeds"][0]["changed"] is True


def test_a_stream_goes_on_after_a_bad_line(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from calsync.cli.app import main

    lines = [
        json.dumps(
            {
                "id": "a",
                "text": "x",
                "published": "2026-01-01",
                "events": [{"title": "Harvest Fair", "start": "2026-09-12"}],
            }
        ),
        "no json",
        json.dumps({"id": "b", "text": "x", "events": [{"start": "2026-09-12"}]}),
        json.dumps({"id": "c", "text": "x", "events": [{"title": "Winter Fair", "start": "2026-13-45"}]}),
        json.dumps(
            {
                "id": "d",
                "text": "x",
                "published": "2026-01-01",
                "events": [{"title": "Spring Fair", "start": "2027-03-12"}],
            }
        ),
    ]
    data = ["--data-dir", str(tmp_path)]
    done = CliRunner().invoke(main, [*data, "ingest", "--jsonl"], input="\n".join(lines))
    assert done.exit_code == 1
    assert next(line for line in done.stderr.splitlines() if "line" in line).startswith("calsync: line 2:")
    assert "an event needs a title" in done.stderr and "line 4" in done.stderr
    told = json.loads(CliRunner().invoke(main, [*data, "events", "--json"]).stdout)
    assert [event["title"] for event in told] == ["Harvest Fair", "Spring Fair"]
    assert all(event["confidence"] == 1.0 and event["uid"] for event in told)
    log = CliRunner().invoke(main, [*data, "log", told[0]["uid"]])
    assert "new: Harvest Fair" in log.stdout and log.exit_code == 0
    assert "Nothing waits." in CliRunner().invoke(main, [*data, "review"]).stdout


def test_days_on_which_a_standing_meeting_is_not_held_reach_the_feed(world: World) -> None:
    weekly = {"title": "Planning Committee", "start": "2026-09-01", "rrule": "FREQ=WEEKLY;BYDAY=TU"}
    world.told("a", "2026-08-01", weekly | {"exdates": ["2026-09-15"]}, refresh=True)
    assert event_stream(world.only())["exdates"] == ["2026-09-15"]
    ready = world.service.feeds.ready("all")
    assert ready is not None
    assert b"EXDATE;VALUE=DATE:20260915\r\n" in ready.body
    with pytest.raises(ReadError, match="2026-13-01"):
        world.told("b", "2026-08-01", weekly | {"exdates": ["2026-13-01"]})
