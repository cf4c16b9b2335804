"""Thirty faults of servers: each is told in words, holds nobody up, and loses nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from calsync.config import SourceConfig
from calsync.errors import CalsyncError
from calsync.fetch import Client
from calsync.model import Document
from calsync.read import read
from calsync.service import Service
from tests.fetch.conftest import NOW
from tests.fetch.faults import FAULTS, LONG, MOST, Fault, Tls, patience, place
from tests.fetch.server import Server, response
from tests.pipeline.conftest import Clock, configuration

HOUR = timedelta(hours=1)
PAGE = "<html><body><h1>Board</h1><p>The annual conference of board {n} takes place on 12 May 2026.</p></body></html>"


def test_there_are_more_than_twenty() -> None:
    assert len(FAULTS) >= 20


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_told_in_words_that_say_what_to_do(fault: Fault, server: Server) -> None:
    address = place(server)[fault.name]
    with Client() as client, pytest.raises(CalsyncError, match=fault.said) as told:
        answer = client.get(address, allow_private=True, timeout=patience(fault), max_bytes=MOST)
        read(Document("t", "k", address, answer.media_type, answer.body, NOW, charset=answer.charset))
    assert re.search(r"127\.0\.0\.1|169\.254|file:", str(told.value)) and ": " in str(told.value)


@pytest.mark.parametrize(("plain", "said"), [(False, "certificate is not valid"), (True, "no safe connection")])
def test_a_fault_of_tls_is_told_in_words(plain: bool, said: str) -> None:
    server = Tls(plain=plain)
    with Client() as client, pytest.raises(CalsyncError, match=said):
        client.get(server.url, allow_private=True, timeout=30)
    server.close()


@pytest.fixture
def service(server: Server, tmp_path: Path) -> Iterator[Service]:
    """One source for each fault, and one that is well."""
    addresses = place(server)
    server.page("/well", PAGE.format(n="well"))
    given = [(addresses[fault.name], max(patience(fault), 5)) for fault in FAULTS] + [(server.url("/well"), LONG)]
    sources = tuple(
        SourceConfig(f"s{n}", "page", address, every=HOUR, allow_private=True, timeout=timeout, max_bytes=MOST)
        for n, (address, timeout) in enumerate(given)
    )
    service = Service(replace(configuration(tmp_path), sources=sources), clock=Clock())
    yield service
    service.close()


def test_all_faults_at_once_leave_the_healthy_source_alone_and_lose_nothing(service: Service, server: Server) -> None:
    report = service.sync()
    told = {one.name: one.error or "; ".join(one.notes) for one in report.sources}
    *faulty, well = told.items()
    assert well == (f"s{len(FAULTS)}", "") and all(words for _, words in faulty)
    assert [event.title for event in service.events()] == ["annual conference of board well"] or len(
        service.events()
    ) == 1
    for number in range(len(FAULTS)):
        server.answers[f"/fault/{number}"] = response(PAGE.format(n=number))
    report = service.sync()
    assert [one.error for one in report.sources if one.error] == []
    assert sum(one.candidates for one in report.sources) >= len(FAULTS)
