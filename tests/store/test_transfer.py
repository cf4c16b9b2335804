"""Everything out and in again is the same, also in the other kind of store; a backup is whole while others write."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from calsync.errors import StoreError
from calsync.model import Announcement, Candidate, Decision, Document, Fragment, ReadyFeed, SourceState
from calsync.pipeline import Line, Reading, ingest
from calsync.reconcile import Rules
from calsync.review import decide
from calsync.span import day_span
from calsync.store import Store, backup, export, import_, open_store

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def line_of(store: Store) -> Line:
    ticks = iter(range(10**6))
    return Line(store, Rules(), lambda _: (), lambda: NOW + timedelta(seconds=next(ticks)))


def bring(line: Line, key: str, title: str, day: int, body: bytes | None = None) -> None:
    said = Announcement("news", key, f"{title} – “ü” \U0001f33e", title=key, published=date(2026, 1, day))
    document = Document("news", key, f"/{key}", "text/plain", body, NOW) if body else None
    candidate = Candidate(title, day_span(date(2026, 9, day)), confidence=0.9)
    ingest(line, Reading("news", 0, ((said, (candidate,)),), document=document))


def fill(store: Store) -> None:
    """Something in every table that matters, bytes that are no text among it."""
    line = line_of(store)
    bring(line, "a", "Harvest Dinner", 1, b"\x00\xff\x80 raw")
    bring(line, "b", "Norland Supper", 2)
    bring(line, "c", "Harvest Dinner", 1)
    a, b = (event.uid for event in store.events())
    decide(line, "merge", a, by="ann", data={"other": b, "note": "one dinner"})
    store.save_source_state(SourceState("news", '{"etag":"ü"}', NOW, NOW, NOW, None, 0, 3))
    store.put_fragments([Fragment(a, "span", "hash", NOW, b"BEGIN:VEVENT\r\n")])
    with store.writing() as work:
        work.put_ready_feed(ReadyFeed("all", b"\x01", b"\x1f\x8b", '"e"', '"g"', NOW, NOW, 1))
        work.add_run(
            "news", NOW, NOW, {"documents": 1, "announcements": 1, "candidates": 0, "changes": 0}, notes=("x",)
        )


@pytest.fixture(params=["sqlite", "postgresql"])
def another(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A second empty store, of either kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'another.sqlite'}"
    else:
        with request.getfixturevalue("postgresql")() as url:
            yield url


def test_an_export_and_its_import_are_the_same(store_url: str, another: str) -> None:
    with open_store(store_url) as store, open_store(another) as other:
        fill(store)
        lines = list(export(store, NOW))
        counts = import_(other, lines)
        assert list(export(other, NOW)) == lines
        assert other.events() == store.events() and other.changes() == store.changes()
        assert (counts["events"], counts["decisions"], counts["documents"]) == (1, 1, 1)
        # And it goes on counting where it was.
        bring(line_of(other), "d", "Riverton Regatta", 3)
        with other.writing() as work:
            number = work.add_decision(Decision(0, "hide", "x", {}, NOW, "ann")).id
            assert number == 2
        assert other.changes(1)[0].id == store.changes(1)[0].id + 1  # type: ignore[operator]


def test_each_line_is_one_row_that_other_programs_can_read(store_url: str) -> None:
    with open_store(store_url) as store:
        fill(store)
        head, *rows = (json.loads(line) for line in export(store, NOW))
    told = {"calsync": "export", "version": 1, "schema": "0004", "exported": "2026-01-01T00:00:00+00:00"}
    assert head == told | {"rows": len(rows)}
    dinner = next(row["row"] for row in rows if row["table"] == "events")
    assert dinner["data"]["title"] == dinner["title"]  # JSON inside is no text in quotes
    assert any(row["table"] == "announcements" and "\U0001f33e" in row["row"]["text"] for row in rows)


def test_an_export_of_an_older_schema_is_imported_with_its_index(store_url: str) -> None:
    with open_store(store_url) as store:
        fill(store)
        lines = list(export(store, NOW))
    older = [lines[0].replace('"0004"', '"0002"').replace(f'"rows":{len(lines) - 1},', "")]
    for line in lines[1:]:
        said = json.loads(line)
        if said["table"] == "sighting_keys":  # the hash itself, odd or even, and whether it is a side key
            said["row"] |= {"side": bool(said["row"]["key"] % 2), "key": said["row"]["key"] ^ 1}
        older.append(json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n")
    with open_store("sqlite://") as other:
        import_(other, older)
        assert list(export(other, NOW)) == lines


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda lines: ["{}\n", *lines[1:]], "no export of calsync"),
        (lambda lines: [lines[0].replace('"0004"', '"9999"'), *lines[1:]], "written by a newer calsync"),
        (lambda lines: [*lines, "nonsense\n"], "is no line of an export"),
        (lambda lines: [*lines, '{"table":"nobody","row":{}}\n'], "is no line of an export"),
        (lambda lines: [*lines[:5], *lines[4:]], "cannot be used"),
        (lambda lines: lines[:-1], r"cut off: it has \d+ of \d+ rows"),
        (lambda lines: [], "it is empty"),
    ],
)
def test_what_is_no_export_is_told_and_nothing_of_it_is_kept(
    store_url: str, change: Callable[[list[str]], list[str]], said: str
) -> None:
    with open_store("sqlite://") as full:
        fill(full)
        lines = list(export(full, NOW))
    with open_store(store_url) as store:
        with pytest.raises(StoreError, match=said):
            import_(store, change(lines))
        assert set(store.counts().values()) == {0}
        import_(store, lines)
        with pytest.raises(StoreError, match="is not empty"):
            import_(store, lines)


def test_a_backup_is_a_store_of_its_own_even_while_others_write(store_url: str, tmp_path: Path) -> None:
    with open_store(store_url) as store:
        fill(store)
        line, stop = line_of(store), threading.Event()

        def write() -> None:
            number = 0
            while not stop.is_set():
                number += 1
                bring(line, f"more {number}", f"Riverton Regatta {number}", 1 + number % 28)

        writer = threading.Thread(target=write)
        writer.start()
        try:
            backup(store, tmp_path / "copy.sqlite")
        finally:
            stop.set()
            writer.join()
        before = store.event(store.events()[0].uid)
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.sqlite"]
    with open_store(f"sqlite:///{tmp_path / 'copy.sqlite'}") as copy:
        counts = copy.counts()
        assert counts["announcements"] == counts["sightings"] >= 3
        assert before is not None and copy.event(before.uid) is not None
        with pytest.raises(StoreError, match="is there already"):
            backup(copy, tmp_path / "copy.sqlite")


def test_a_backup_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with open_store("sqlite://") as store, pytest.raises(StoreError, match="cannot be written"):
        backup(store, tmp_path / "file" / "copy.sqlite")


def rows(lines: list[str], table: str) -> list[dict[str, Any]]:
    return [one["row"] for one in map(json.loads, lines) if one.get("table") == table]


def test_retired_readings_and_forgotten_places_move_along(store_url: str) -> None:
    from calsync.review import forget

    with open_store(store_url) as store, open_store("sqlite://") as other:
        fill(store)
        forget(line_of(store), "b", by="ann")
        lines = list(export(store, NOW))
        import_(other, lines)
        assert len(rows(lines, "forgotten")) == 1
        bring(line_of(other), "b", "Norland Supper", 2)
        assert other.counts()["announcements"] == 2  # it does not come back there either
