"""The store by itself: opened, refused, upgraded, and what goes in comes out."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, create_engine, inspect, select

from calsync.config import default_series
from calsync.errors import StoreError
from calsync.model import Announcement, Candidate, Document, Evidence, Fragment, Place, ReadyFeed, SourceState, Status
from calsync.pipeline import Line, Reading, ingest
from calsync.reconcile import Rules, keys
from calsync.span import day_span, month_span
from calsync.store import Store, codec, open_store, schema
from calsync.store.ids import key_numbers
from calsync.store.upgrade import upgrade
from tests.store.make_fixture import FIXTURE, into_postgresql

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def line(store: Store, clock: Callable[[], datetime] = lambda: NOW) -> Line:
    return Line(store, Rules(), lambda _: (), clock)


def reading(key: str, *candidates: Candidate, published: date = date(2026, 1, 1)) -> Reading:
    return Reading(
        "news", 0, ((Announcement("news", key, f"text of {key}", title=key, published=published), candidates),)
    )


def columns(url: str) -> dict[str, list[tuple[str, str, bool]]]:
    look = inspect(create_engine(url))
    return {
        table: sorted((c["name"], str(c["type"]), bool(c["nullable"])) for c in look.get_columns(table))
        for table in look.get_table_names()
    }


def test_the_migrations_end_in_the_tables_of_a_new_store(tmp_path: Path) -> None:
    fresh, stepped = f"sqlite:///{tmp_path / 'a.sqlite'}", f"sqlite:///{tmp_path / 'b.sqlite'}"
    open_store(fresh).close()
    engine = create_engine(stepped)
    upgrade(engine)
    engine.dispose()
    assert columns(fresh) == columns(stepped)
    open_store(stepped).close()  # and it is taken for one of today


def test_the_newest_migration_is_the_one_that_the_program_knows() -> None:
    from alembic.script import ScriptDirectory

    from calsync.store import upgrade as module

    scripts = ScriptDirectory(str(Path(module.__file__ or "").parent / "migrations"))
    assert scripts.get_current_head() == schema.HEAD
    assert {script.revision for script in scripts.walk_revisions()} == set(schema.KNOWN)


def test_the_store_of_step_1_opens_with_its_uids(tmp_path: Path) -> None:
    copy = tmp_path / "store.sqlite"
    shutil.copy(FIXTURE, copy)
    with open_store(f"sqlite:///{copy}") as store:
        events = {event.uid: (event.title, event.status, event.sequence, event.merged) for event in store.events()}
    assert events == {
        "11111111-0000-4000-8000-000000000001@calsync": ("19th ADMM", Status.CANCELLED, 3, ()),
        "11111111-0000-4000-8000-000000000002@calsync": (
            "Riverton Town Council regular meeting",
            Status.CONFIRMED,
            1,
            ("11111111-0000-4000-8000-000000000003@calsync",),
        ),
        "11111111-0000-4000-8000-000000000004@calsync": ("Norland Fisheries Conference", Status.TENTATIVE, 0, ()),
    }


def test_a_ready_feed_of_an_older_store_is_served_on_and_its_bytes_stand_last(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.sqlite'}"
    engine = create_engine(url)
    upgrade(engine, "0003")
    kept = {"name": "all", "body": b"BEGIN:VCALENDAR", "gzip": b"packed", "etag": '"a"', "gzip_etag": '"b"'}
    stamps = {"last_modified": codec.stamp(NOW), "built": codec.stamp(NOW), "count": 3, "query": "1-x"}
    with engine.begin() as connection:
        then = MetaData()
        then.reflect(connection)
        connection.execute(then.tables["ready_feeds"].insert().values(kept | stamps))
    engine.dispose()
    with open_store(url) as store:
        feed = store.ready_feed("all")
        assert feed is not None
        assert (feed.body, feed.gzip, feed.etag, feed.count) == (b"BEGIN:VCALENDAR", b"packed", '"a"', 3)
    assert [c["name"] for c in inspect(create_engine(url)).get_columns("ready_feeds")][-2:] == ["body", "gzip"]


def test_what_was_read_by_step_1_is_found_by_its_index_keys(tmp_path: Path) -> None:
    copy = tmp_path / "store.sqlite"
    shutil.copy(FIXTURE, copy)
    k = schema.sighting_keys.c
    with open_store(f"sqlite:///{copy}") as store, store.reading() as look:
        for sighting in look.sightings():
            kept = {row.key for row in look.rows(select(k.key).where(k.sighting == sighting.id))}
            assert kept & set(key_numbers(keys(sighting, Rules.of(default_series())))), sighting.candidate
            assert len(look.neighbourhood([sighting.id]).sightings) in (1, 3, 4)


def test_a_newer_store_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    open_store(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(StoreError, match=r"newer calsync.*install that version"):
        open_store(f"sqlite:///{path}")


def test_a_file_that_is_no_store_is_told(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    path.write_bytes(b"this is a letter, and a rather long one, so that nobody takes it for a database" * 20)
    with pytest.raises(StoreError, match="no calsync store"):
        open_store(f"sqlite:///{path}")


def test_a_wrong_address_is_told() -> None:
    with pytest.raises(StoreError, match="write sqlite:///PATH"):
        open_store("nonsense")


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become somebody else")
def test_a_read_only_store_is_told() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite:///{folder / 'store.sqlite'}"
        open_store(url).close()
        folder.chmod(0o555)
        (folder / "store.sqlite").chmod(0o444)
        said = as_nobody(lambda: open_store(url).save_source_state(SourceState("x")))
        folder.chmod(0o755)
    assert said.startswith("StoreError: the store") and "writable" in said


def as_nobody(do: Callable[[], object]) -> str:
    """What an unprivileged process answers."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.setgid(65534)
        os.setuid(65534)
        try:
            answer = f"done: {do()}"
        except BaseException as error:
            answer = f"{type(error).__name__}: {error}"
        os.write(writer, answer.encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        return pipe.read()


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    with open_store(url) as store:
        ingest(line(store), reading("one", Candidate("Harvest Fair", day_span(date(2026, 9, 12)))))
        with store.engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
            held = connection.connection.driver_connection  # the pool gives this very connection again
        assert held is not None
        with pytest.raises(StoreError, match=r"disk of the store .* is full; make room"):
            for n in range(50):
                big = Announcement("news", f"big-{n}", "x" * 200_000, published=date(2026, 1, 2))
                ingest(line(store), Reading("news", 0, ((big, ()),)))
        assert [event.title for event in store.events()] == ["Harvest Fair"]


def test_a_candidate_comes_back_as_it_was() -> None:
    candidate = Candidate(
        "Harvest Fair",
        month_span(2026, 9),
        aliases=("Fair",),
        was=day_span(date(2026, 8, 1)),
        place=Place("Green, Riverton", city="Riverton", country="GB"),
        status=Status.TENTATIVE,
        evidence=(Evidence("this September", 3, 17),),
        reasons=("named in a heading",),
        online=True,
        confidence=0.75,
    )
    assert codec.load_candidate(codec.dump_candidate(candidate)) == candidate


def test_an_instant_is_kept_to_the_microsecond_and_sorts_as_text() -> None:
    times = [NOW, NOW + timedelta(microseconds=1), NOW + timedelta(days=400)]
    told = [codec.stamp(at) for at in times]
    assert [codec.moment(text) for text in told] == times and sorted(told) == told
    with pytest.raises(ValueError, match="zone"):
        codec.stamp(datetime(2026, 1, 1))


def test_a_document_is_kept_once_and_comes_back(store_url: str) -> None:
    document = Document("news", "a", "https://example.org/a", "text/html", b"<p>\xff", NOW, "latin-1", date(2026, 1, 1))
    with open_store(store_url) as store:
        with store.writing() as work:
            ids = {work.add_document(document), work.add_document(document)}
            (id,) = ids
            assert not work.dealt_with(document)
            work.set_document_state(id, "read", "1")
            assert work.dealt_with(document) and work.document(id) == document
        assert store.counts()["documents"] == 1


def test_a_reading_that_fails_half_way_leaves_nothing(store_url: str) -> None:
    with open_store(store_url) as store:

        class Stop(Exception):
            pass

        with pytest.raises(Stop), store.writing() as work:
            work.save_source_state(SourceState("x"))
            raise Stop
        assert store.source_states() == []


def test_fragments_and_ready_feeds_come_back(store_url: str) -> None:
    with open_store(store_url) as store:
        ingest(line(store), reading("one", Candidate("Harvest Fair", day_span(date(2026, 9, 12)))))
        uid = store.events()[0].uid
        fragment = Fragment(uid, "span", "hash", NOW, b"BEGIN:VEVENT")
        store.put_fragments([fragment])
        store.put_fragments([fragment])
        assert store.fragments("span", [uid, "other"]) == {uid: fragment}
        feed = ReadyFeed("all", b"body", b"gz", '"e"', '"g"', NOW, NOW, 1, day=date(2026, 1, 1), query="q", held=None)
        assert store.swap_ready_feed(feed, None, [fragment])
        assert not store.swap_ready_feed(replace(feed, body=b"older"), '"another"', [])
        assert (store.ready_feed("all"), store.ready_feed_etag("all"), store.ready_feeds()) == (feed, '"e"', ["all"])
        assert store.ready_feed("none") is None and store.ready_feed_etag("none") is None
        in_hand = store.ready_feed("all", replace(feed, held="former words"))
        assert in_hand == feed
        assert in_hand is not None and in_hand.body is feed.body
        assert store.ready_feed("all", replace(feed, etag='"older"', body=b"older")) == feed


def test_source_states_come_back_with_their_events(store_url: str) -> None:
    with open_store(store_url) as store:
        ingest(line(store), reading("one", Candidate("Harvest Fair", day_span(date(2026, 9, 12)))))
        state = SourceState("news", '{"etag":1}', NOW, NOW, NOW + timedelta(hours=1), "it failed", 2, 5)
        store.save_source_state(state)
        assert [(s.name, s.memory_json, s.error, s.failures, s.events) for s in store.source_states()] == [
            ("news", '{"etag":1}', "it failed", 2, 1)
        ]


def test_two_processes_may_write_at_once(store_url: str) -> None:
    url = store_url
    program = (
        "import sys; from datetime import UTC, date, datetime\n"
        "from calsync.model import Announcement, Candidate\nfrom calsync.pipeline import Line, Reading, ingest\n"
        "from calsync.reconcile import Rules\nfrom calsync.span import day_span\nfrom calsync.store import open_store\n"
        f"store = open_store({url!r}); line = Line(store, Rules(), lambda _: (), lambda: datetime.now(UTC))\n"
        "for n in range(25):\n"
        "    a = Announcement(sys.argv[1], f'k{n}', 't', published=date(2026, 1, 1))\n"
        "    ingest(line, Reading(sys.argv[1], 0, ((a, (Candidate(f'Harvest Fair {n}', day_span(date(2026, 9, 12))),)),)))\n"
    )
    both = [subprocess.Popen([sys.executable, "-c", program, name], stderr=subprocess.PIPE) for name in ("a", "b")]
    ends = [(one.wait(60), one.communicate()[1]) for one in both]
    assert [code for code, _ in ends] == [0, 0], ends
    with open_store(url) as store:
        events = store.events()
    assert len(events) == 25
    assert all(event.sources == ("a", "b") for event in events)


def test_only_the_latest_runs_of_a_source_are_remembered(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calsync.store.writing.RUNS", 3)
    counts = {"documents": 1, "announcements": 1, "candidates": 0, "changes": 0}
    with open_store(store_url) as store, store.writing() as work:
        for n in range(6):
            work.add_run("a", NOW + timedelta(hours=n), NOW + timedelta(hours=n), counts, notes=("x",))
        work.add_run("b", NOW, NOW, counts)
        rows = work.rows(schema.runs.select().order_by(schema.runs.c.id))
    assert [(row.source, row.started) for row in rows] == [
        *[("a", codec.stamp(NOW + timedelta(hours=n))) for n in (3, 4, 5)],
        ("b", codec.stamp(NOW)),
    ]


def test_the_store_of_step_1_is_upgraded_in_postgresql_as_well(postgresql: Callable[[], Any]) -> None:
    with postgresql() as url:
        into_postgresql(url)
        with open_store(url) as store:
            upgraded = store.events()
            assert store.counts()["announcements"] == 9
    assert {event.uid for event in upgraded} == {f"11111111-0000-4000-8000-00000000000{n}@calsync" for n in (1, 2, 4)}


def test_a_writer_that_waits_too_long_for_another_is_told(store_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calsync.store.engine.BUSY_SECONDS", 1)
    too_long = pytest.raises(StoreError, match="in use by another process for too long")
    with open_store(store_url) as one, open_store(store_url) as two, one.writing(), too_long:
        two.save_source_state(SourceState("x"))


def test_a_postgresql_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"cannot be reached .* is PostgreSQL running"):
        open_store(f"postgresql://nobody@/nothing?host={tmp_path}")
