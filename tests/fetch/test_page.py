from __future__ import annotations

from collections.abc import Callable

import pytest

from calsync.errors import FetchError
from tests.fetch.conftest import NOW, Reader
from tests.fetch.server import Server, response


def test_a_page_is_a_document_with_what_the_transport_said(reader: Callable[..., Reader], server: Server) -> None:
    server.page("/press", "<h1>Réunion</h1>".encode("cp1252"), content_type="text/html; charset=windows-1252")
    (step,) = reader(address=server.url("/press"), language="fr").fetch()
    document = step.document
    assert document is not None
    assert (document.key, document.address) == (server.url("/press"), server.url("/press"))
    assert (document.media_type, document.charset, document.fetched) == ("text/html", "windows-1252", NOW)
    assert (document.zone, document.language, document.source) == ("Asia/Kuala_Lumpur", "fr", "test")


def test_an_unchanged_page_is_not_brought_again(reader: Callable[..., Reader], server: Server) -> None:
    page = reader(address=server.url("/"))
    server.page("/", "one", etag='"1"')
    assert len(page.keys()) == 1
    server.answers["/"] = response(status="304 Not Modified")
    assert page.keys() == []
    assert server.requests[-1].headers["if-none-match"] == '"1"'
    assert page.memory.etag == '"1"'


def test_a_server_without_validators_repeats_itself_in_vain(reader: Callable[..., Reader], server: Server) -> None:
    page = reader(address=server.url("/"))
    server.page("/", "one")
    assert len(page.keys()) == 1
    assert page.keys() == []
    server.page("/", "two")
    assert len(page.keys()) == 1


def test_a_page_that_has_moved_is_read_and_reported(reader: Callable[..., Reader], server: Server) -> None:
    server.answers["/old"] = response(status="301 Moved", location="/new")
    server.page("/new", "here")
    page = reader(address=server.url("/old"))
    (step,) = page.fetch()
    assert step.document and step.document.address == server.url("/new")
    assert page.last.note and "change the address" in page.last.note


def test_a_page_that_is_a_feed_is_reported(reader: Callable[..., Reader], server: Server) -> None:
    server.page("/", "<rss/>", content_type="application/rss+xml")
    page = reader(address=server.url("/"))
    page.fetch()
    assert page.last.note and 'kind = "feed"' in page.last.note


def test_a_failure_leaves_the_memory_alone(reader: Callable[..., Reader], server: Server) -> None:
    page = reader(address=server.url("/"))
    server.page("/", "one", etag='"1"')
    page.fetch()
    before = page.memory
    server.answers["/"] = response(status="503 Busy", retry_after="60")
    with pytest.raises(FetchError) as caught:
        page.fetch()
    assert caught.value.retry_after == 60
    assert page.memory == before


def test_an_unknown_kind_says_which_are_meant(reader: Callable[..., Reader]) -> None:
    with pytest.raises(FetchError, match="did you mean folder"):
        reader(kind="foldr", address="x").fetch()
