"""A document that hangs, eats or dies takes its process with it, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest

from calsync.errors import CalsyncError, FetchError
from calsync.model import Document
from calsync.reading import Apart, Found, Overstepped
from tests.reading import hostile

ROOT = Path(__file__).resolve().parents[2]

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


def test_documents_do_not_wait_behind_one_that_hangs(apart: Apart) -> None:
    others = psutil.Process().children()
    apart(document(b"one"))
    hanging = threading.Thread(target=lambda: apart(document(b"hang")), daemon=True)
    apart.seconds = 200
    hanging.start()
    while apart._free.qsize():  # until it has taken the only process
        time.sleep(0.01)
    assert words(apart(document(b"two")))[1] == "two"
    assert hanging.is_alive()  # it is still busy with it
    for process in set(psutil.Process().children()) - set(others):
        process.kill()
    hanging.join(20)
    assert not hanging.is_alive()


def test_a_function_is_called_there_too_and_says_what_is_wrong(apart: Apart) -> None:
    assert apart.call(hostile.length, b"four") == 4
    with pytest.raises(FetchError, match="no feed") as raised:
        apart.call(hostile.refuse, 7.0)
    assert raised.value.retry_after == 7.0
    with pytest.raises(CalsyncError, match=r"ZeroDivisionError.*please report this"):
        apart.call(hostile.length, b"")
    apart.seconds = 0.2
    with pytest.raises(Overstepped, match=r"longer than 0\.2 seconds"):
        apart.call(hostile.hang)


def test_it_reads_where_the_system_lets_it_set_no_limits() -> None:
    script = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (1500000000, 1500000000));"
        "from calsync.reading import Apart; from tests.reading.test_apart import document, words;"
        "apart = Apart('given', build='tests.reading.hostile:build'); print(words(apart(document(b'one')))[1])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, timeout=120)
    assert done.stdout == "one\n", done.stderr


def test_the_products_own_reading_finds_meetings_there() -> None:
    apart = Apart(((), None))
    body = b"The annual conference of the Harbour Board takes place on 12 May 2026 in the Old Mill."
    found = apart(document(body))
    apart.close()
    assert found.failed is None
    ((_, candidates),) = found.announcements
    assert [str(candidate.span.start) for candidate in candidates] == ["2026-05-12"]
