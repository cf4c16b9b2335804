"""A document that hangs, eats or dies takes its process with it, and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from calsync.model import Document
from calsync.reading import Apart, Found

NOW = datetime(2026, 2, 26, 4, 0, tzinfo=UTC)


def document(body: bytes) -> Document:
    return Document("t", "k", "https://example.org/k", "text/plain", body, NOW)


@pytest.fixture
def apart() -> Iterator[Apart]:
    apart = Apart("given", build="tests.reading.hostile:build")
    yield apart
    apart.close()


def words(found: Found) -> list[str]:
    assert found.failed is None
    ((announcement, _),) = found.announcements
    return announcement.text.split()


def test_documents_are_read_in_one_other_process_that_stays(apart: Apart) -> None:
    first, second = words(apart(document(b"one"))), words(apart(document(b"two")))
    assert (first[:2], second[:2]) == (["given", "one"], ["given", "two"])
    assert first[2] == second[2]


@pytest.mark.parametrize(
    ("body", "told"),
    [(b"hang", "took longer than 0.2 seconds"), (b"die", "ended the process"), (b"eat", "MemoryError")],
)
def test_a_document_that_oversteps_is_left_out_and_the_next_one_is_read(apart: Apart, body: bytes, told: str) -> None:
    apart(document(b"one"))
    apart.seconds = 0.2 if body == b"hang" else 60
    assert told in (apart(document(body)).failed or "")
    apart.seconds = 60
    assert words(apart(document(b"two")))[1] == "two"


def test_what_a_library_prints_does_not_come_between_the_answers(apart: Apart) -> None:
    assert words(apart(document(b"chatter")))[1] == "chatter"
    assert words(apart(document(b"two")))[1] == "two"


def test_many_threads_share_few_processes() -> None:
    apart = Apart("given", 2, build="tests.reading.hostile:build")
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda n=n: found.append(words(apart(document(b"%d" % n))))) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    apart.close()
    assert sorted(int(said[1]) for said in found) == list(range(12))
    assert len({said[2] for said in found}) <= 2


def test_the_products_own_reading_finds_meetings_there() -> None:
    apart = Apart(())
    body = b"The annual conference of the Harbour Board takes place on 12 May 2026 in the Old Mill."
    found = apart(document(body))
    apart.close()
    assert found.failed is None
    ((_, candidates),) = found.announcements
    assert [str(candidate.span.start) for candidate in candidates] == ["2026-05-12"]
