from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from calsync.errors import FetchError
from tests.fetch.conftest import NOW, Reader

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def folder(tmp_path: Path, reader: Callable[..., Reader]) -> Reader:
    return reader(kind="folder", address=str(tmp_path))


def put(path: Path, body: str | bytes = "A meeting on 5 May.", seconds_ago: float = 60) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body.encode() if isinstance(body, str) else body)
    os.utime(path, (NOW.timestamp() - seconds_ago,) * 2)
    return path


def test_files_of_every_kind_come_in_order_of_their_names(folder: Reader, tmp_path: Path) -> None:
    for name in ("b.TXT", "a.md", "sub/c.html", "sub/deeper/d.eml"):
        put(tmp_path / name)
    documents = [step.document for step in folder.fetch()]
    assert [(d.key, d.media_type) for d in documents if d] == [
        ("a.md", "text/markdown"),
        ("b.TXT", "text/plain"),
        ("sub/c.html", "text/html"),
        ("sub/deeper/d.eml", "message/rfc822"),
    ]
    assert documents[0] and documents[0].address == str(tmp_path / "a.md")


def test_a_file_is_brought_once_and_again_when_it_changes(folder: Reader, tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt")
    assert folder.keys() == ["a.txt"]
    assert folder.keys() == []
    put(path, "Another meeting.", seconds_ago=30)
    assert folder.keys() == ["a.txt"]


def test_a_file_that_is_only_touched_is_not_brought_again(folder: Reader, tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt")
    folder.fetch()
    put(path, seconds_ago=30)
    assert folder.keys() == []
    assert folder.keys() == []


def test_a_file_still_being_written_waits(folder: Reader, tmp_path: Path) -> None:
    put(tmp_path / "half.txt", "A meeting on 5", seconds_ago=0.2)
    assert folder.fetch() == []
    assert folder.last.again is not None
    assert folder.keys(NOW + timedelta(seconds=2)) == ["half.txt"]
    assert folder.last.again is None


def test_a_file_from_the_future_is_read_all_the_same(folder: Reader, tmp_path: Path) -> None:
    put(tmp_path / "a.txt", seconds_ago=-7200)
    assert folder.keys() == ["a.txt"]


@pytest.mark.parametrize(
    "name",
    [".hidden.txt", "~$draft.txt", "a.txt~", "a.txt.part", "a.txt.tmp", "#a.txt#", ".git/a.txt", "a.txt.crdownload"],
)
def test_unfinished_and_hidden_names_are_passed_over(folder: Reader, tmp_path: Path, name: str) -> None:
    put(tmp_path / name)
    assert folder.fetch() == []


def test_a_file_that_vanishes_changes_nothing(folder: Reader, tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    put(tmp_path / "b.txt")
    folder.fetch()
    (tmp_path / "a.txt").unlink()
    assert folder.fetch() == []
    put(tmp_path / "a.txt")
    assert folder.keys() == []


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("empty.txt", b"", "it is empty"),
        ("agenda.xlsx", b"PK", "save it as txt"),
        ("big.txt", b"x" * 2_000_001, "has 2.0 MB, more than 2.0 MB: split it"),
        ("binary.txt", bytes(range(256)) * 10, "not text"),
    ],
)
def test_what_cannot_be_read_is_noted_once_and_stops_nothing(
    folder: Reader, tmp_path: Path, name: str, body: bytes, words: str
) -> None:
    put(tmp_path / name, body)
    put(tmp_path / "z.txt")
    bad, good = folder.fetch()
    assert bad.document is None and bad.note and bad.note.startswith(name) and words in bad.note
    assert good.document and good.document.key == "z.txt"
    assert folder.fetch() == []


def test_a_file_over_thirty_megabytes_is_noted_without_reading_it(
    reader: Callable[..., Reader], tmp_path: Path
) -> None:
    with put(tmp_path / "huge.txt").open("r+b") as file:
        file.truncate(31_000_000)
    os.utime(tmp_path / "huge.txt", (NOW.timestamp() - 60,) * 2)
    (step,) = reader(kind="folder", address=str(tmp_path), max_bytes=10**9).fetch()
    assert step.note == "huge.txt: it has 31.0 MB, more than 30.0 MB: split it, or save only its text"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1252"])
def test_texts_in_any_encoding_are_brought(folder: Reader, tmp_path: Path, encoding: str) -> None:
    put(tmp_path / "a.txt", "Réunion le 5 mai, à Genève, salle XX".encode(encoding))
    assert folder.keys() == ["a.txt"]


def test_the_day_in_a_files_name_is_when_it_was_published(folder: Reader, tmp_path: Path) -> None:
    for name in ("2025-02-26-retreat.txt", "2025-02-31-no-day.txt", "plain.txt"):
        put(tmp_path / name)
    published = [step.document.published for step in folder.fetch() if step.document]
    assert published == [date(2025, 2, 26), None, None]


def test_a_name_that_is_no_text_can_be_kept(folder: Reader, tmp_path: Path) -> None:
    try:
        put(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")))
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    assert folder.keys() == ["caf\\xe9.txt"]
    assert folder.keys() == []


def test_a_folder_that_is_not_there_says_what_to_do(reader: Callable[..., Reader], tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="does not exist: create it"):
        reader(kind="folder", address=str(tmp_path / "none")).fetch()
    with pytest.raises(FetchError, match="is no folder"):
        reader(kind="folder", address=str(put(tmp_path / "file.txt"))).fetch()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_is_noted_and_tried_again(folder: Reader, tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt")
    path.chmod(0)
    (step,) = folder.fetch()
    assert step.note and "give calsync the right" in step.note
    path.chmod(0o600)
    assert folder.keys() == ["a.txt"]


def test_a_link_to_nowhere_stops_nothing(folder: Reader, tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    put(tmp_path / "b.txt")
    assert folder.keys() == ["b.txt"]
