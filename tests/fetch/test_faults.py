"""Thirty faults of servers: each is told in words, holds nobody up, and loses nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
from tests.fetch.faults import FAULTS, LONG, MOST, PEMS, Fault, Tls, patience, place
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


@pytest.mark.parametrize(
    ("server", "said"),
    [
        (lambda: Tls("untrusted"), "certificate is not valid.*nobody who is known here vouches for it.*SSL_CERT_FILE"),
        (lambda: Tls("expired"), "certificate is not valid.*has expired"),
        (lambda: Tls("early"), "certificate is not valid.*is not valid yet.*clock"),
        (lambda: Tls("other"), "certificate is not valid.*for another name: is the address right"),
        (lambda: Tls("good", plain=True), "no safe connection.*does not speak TLS"),
        (lambda: Tls("good", old=True), "no safe connection.*old TLS.*tell its owner"),
        (lambda: Tls("good", strict=True), "no safe connection.*wants to see a certificate of ours"),
        (lambda: Tls("good", rude=True), "no safe connection.*it hung up: it is tried again"),
    ],
    ids=[
        "nobody vouches",
        "expired",
        "not yet valid",
        "another name",
        "no tls",
        "old",
        "wants one of ours",
        "hangs up",
    ],
)
def test_a_fault_of_tls_is_told_in_words(server: Callable[[], Tls], said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(PEMS / "authority.pem"))
    site = server()
    with Client() as client, pytest.raises(CalsyncError, match=said):
        client.get(site.url, allow_private=True, timeout=30)
    site.close()


def test_an_authority_of_ones_own_is_trusted_where_the_environment_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(PEMS / "authority.pem"))
    site = Tls("good")
    with Client() as client:
        assert client.get(site.url, allow_private=True, timeout=30).body == b"words"
    site.close()


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
