from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from calsync.errors import FetchError
from calsync.fetch import Client
from calsync.reading import Apart
from tests.fetch.conftest import Reader, Settings
from tests.fetch.server import Server, response
from tests.hanging import hanging_readers

LONG = "The committee meets again on 5 May at 10 am in the town hall. " * 20


def rss(*items: str) -> str:
    body = "".join(f"<item>{item}</item>" for item in items)
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title>{body}</channel></rss>'
    )


def serve(server: Server, *items: str, **headers: str) -> None:
    server.page("/feed", rss(*items), **{"content_type": "application/rss+xml", **headers})


@pytest.fixture
def feed(reader: Callable[..., Reader], server: Server) -> Reader:
    return reader(kind="feed", address=server.url("/feed"))


def test_an_item_with_its_whole_text_is_a_document(feed: Reader, server: Server) -> None:
    serve(
        server,
        f"<guid isPermaLink='false'>1</guid><title>Budget &amp;amp; roads</title><link>/a</link><description>&lt;p&gt;{LONG}&lt;/p&gt;</description>"
        "<pubDate>Wed, 26 Feb 2025 23:30:00 +0800</pubDate>",
    )
    (step,) = feed.fetch()
    document = step.document
    assert document is not None
    assert (document.key, document.title, document.media_type) == ("1", "Budget & roads", "text/html")
    assert document.address == server.url("/a")
    assert LONG.strip() in document.body.decode() and "<h1>Budget &amp; roads</h1>" in document.body.decode()
    assert document.published == datetime(2025, 2, 26, 23, 30, tzinfo=timezone(timedelta(hours=8)))
    assert server.paths() == ["/feed"]


def test_a_feed_that_its_reader_cannot_end_is_told_and_tried_again(server: Server) -> None:
    serve(server, "<title>A</title>")
    apart = Apart(((), None))
    with Client(apart=apart.call) as client:
        feed = Reader(Settings(kind="feed", address=server.url("/feed")), client)
        assert len(feed.keys()) == 1
        serve(server, "<title>A</title>", "<title>B</title>")
        apart.seconds = 0.0
        with hanging_readers(), pytest.raises(FetchError, match="/feed: reading it took longer than 0 seconds"):
            feed.fetch()
        apart.seconds = 60
        assert len(feed.keys()) == 1
    apart.close()


def test_many_links_that_never_end_take_no_time(server: Server, feed: Reader) -> None:
    server.page("/feed", "<html>" + "<link " * 30_000)
    with pytest.raises(FetchError, match="this is no feed"):
        feed.fetch()


def test_an_atom_feed_is_read(feed: Reader, server: Server) -> None:
    server.page(
        "/feed",
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>N</title><entry><id>urn:x</id><title>Sitzung</title>'
        f'<updated>2025-02-26T08:00:00Z</updated><content type="html">{LONG}</content></entry></feed>',
        content_type="application/atom+xml",
    )
    (step,) = feed.fetch()
    assert step.document and (step.document.key, step.document.language) == ("urn:x", "de")
    assert step.document.published == datetime(2025, 2, 26, 8, tzinfo=UTC)


def test_the_link_of_a_summary_is_followed(feed: Reader, server: Server) -> None:
    serve(
        server,
        "<guid isPermaLink='false'>1</guid><title>Moved</title><link>/a</link><description>The meeting … read more</description>",
    )
    server.page("/a", "<h1>Moved</h1><p>To 5 May.</p>", content_type="text/html; charset=latin-1")
    (step,) = feed.fetch()
    assert step.document and step.document.body == b"<h1>Moved</h1><p>To 5 May.</p>"
    assert (step.document.key, step.document.charset, step.document.title) == ("1", "latin-1", "Moved")


def test_a_source_may_forbid_to_follow(reader: Callable[..., Reader], server: Server) -> None:
    serve(
        server,
        "<guid isPermaLink='false'>1</guid><title>Moved</title><link>/a</link><description>To 5 May</description>",
    )
    (step,) = reader(kind="feed", address=server.url("/feed"), follow=False).fetch()
    assert step.document and b"To 5 May" in step.document.body
    assert server.paths() == ["/feed"]


def test_an_unchanged_feed_and_unchanged_items_bring_nothing(feed: Reader, server: Server) -> None:
    item = f"<guid isPermaLink='false'>1</guid><description>{LONG}</description>"
    serve(server, item, etag='"1"')
    assert feed.keys() == ["1"]
    serve(server, item, f"<guid isPermaLink='false'>2</guid><description>{LONG}</description>", etag='"2"')
    assert feed.keys() == ["2"]
    server.answers["/feed"] = response(status="304 Not Modified")
    assert feed.keys() == []
    assert server.requests[-1].headers["if-none-match"] == '"2"'


def test_a_changed_item_is_brought_again(feed: Reader, server: Server) -> None:
    serve(server, f"<guid isPermaLink='false'>1</guid><description>{LONG}</description>")
    feed.fetch()
    serve(server, f"<guid isPermaLink='false'>1</guid><description>{LONG} Postponed.</description>")
    assert feed.keys() == ["1"]


def test_an_item_that_left_the_feed_and_comes_back_is_known(feed: Reader, server: Server) -> None:
    old, new = (f"<guid isPermaLink='false'>{n}</guid><description>{LONG}</description>" for n in (1, 2))
    for items in ((old,), (new,)):
        serve(server, *items)
        feed.fetch()
    serve(server, old, new)
    assert feed.keys() == []


def test_one_broken_item_does_not_stop_the_rest(feed: Reader, server: Server) -> None:
    good = [f"<guid isPermaLink='false'>{n}</guid><description>{LONG}</description>" for n in (1, 2)]
    serve(server, good[0], "<pubDate>never</pubDate>", good[1])
    first, broken, second = feed.fetch()
    assert first.document and second.document
    assert broken.note and "neither text nor link" in broken.note


def test_broken_xml_gives_what_can_be_read(feed: Reader, server: Server) -> None:
    good = f"<guid isPermaLink='false'>1</guid><title>A & B <unclosed></title><description>{LONG}</description>"
    server.page("/feed", rss(good)[:-30], content_type="application/rss+xml")
    assert feed.keys() == ["1"]


def test_a_linked_page_that_fails_is_tried_again_and_the_summary_read_meanwhile(feed: Reader, server: Server) -> None:
    serve(
        server,
        "<guid isPermaLink='false'>1</guid><title>Moved</title><link>/a</link><description>To 5 May</description>",
        etag='"1"',
    )
    server.answers["/a"] = response(status="503 Busy")
    (step,) = feed.fetch()
    assert step.document and b"To 5 May" in step.document.body
    assert step.note and "tried again" in step.note
    assert feed.memory.etag is None, "else the server would say unchanged, and the page never be read"
    server.page("/a", "the page")
    (step,) = feed.fetch()
    assert step.document and step.document.body == b"the page"
    assert feed.memory.etag == '"1"'
    assert feed.keys() == []


def test_a_linked_page_that_always_fails_is_given_up(feed: Reader, server: Server) -> None:
    serve(
        server,
        "<guid isPermaLink='false'>1</guid><title>Moved</title><link>/a</link><description>To 5 May</description>",
    )
    server.answers["/a"] = response(status="404 Not Found")
    found = [feed.fetch() for _ in range(4)]
    assert [bool(step.document) for steps in found for step in steps] == [True, False, False]
    assert found[3] == []
    assert server.paths().count("/a") == 3


def test_a_linked_file_that_is_no_page_leaves_the_summary(feed: Reader, server: Server) -> None:
    serve(
        server,
        "<guid isPermaLink='false'>1</guid><title>Agenda</title><link>/a.xlsx</link><description>For 5 May</description>",
    )
    server.page("/a.xlsx", b"PK", content_type="application/vnd.ms-excel")
    (step,) = feed.fetch()
    assert step.document and b"For 5 May" in step.document.body
    assert step.note and "application/vnd.ms-excel" in step.note


def test_a_feeds_link_to_a_private_address_is_not_followed(client: object, server: Server) -> None:
    from calsync.fetch import Client, SourceMemory
    from calsync.fetch.feed import _Item, _step
    from tests.fetch.conftest import NOW, Settings

    assert isinstance(client, Client)
    server.page("/secret", "secret")
    item = _Item("1", "s", "Look", "short", server.url("/secret"), None, None)
    step, _ = _step(item, True, 0, Settings(kind="feed", allow_private=False), client, NOW)
    assert step.note and "not a public address" in step.note
    assert server.requests == [] and SourceMemory().items == {}


def test_many_new_links_are_taken_in_several_fetches(feed: Reader, server: Server) -> None:
    items = [
        f"<guid isPermaLink='false'>{n}</guid><link>/{n}</link><description>short</description>" for n in range(60)
    ]
    serve(server, *items, etag='"1"')
    for number in range(60):
        server.page(f"/{number}", f"page {number}")
    first = feed.keys()
    assert len(first) == 50 and feed.memory.etag is None and feed.last.again
    second = feed.keys()
    assert sorted(first + second, key=int) == [str(n) for n in range(60)]
    assert feed.memory.etag == '"1"' and feed.last.again is None


def test_a_page_that_is_no_feed_says_where_the_feed_is(feed: Reader, server: Server) -> None:
    server.page("/feed", '<html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"></head></html>')
    with pytest.raises(FetchError, match=r"this is no feed: set its address to .*/news\.xml"):
        feed.fetch()
    server.page("/feed", "<html><h1>404</h1></html>")
    with pytest.raises(FetchError, match='set kind = "page"'):
        feed.fetch()


def test_an_empty_feed_is_a_feed(feed: Reader, server: Server) -> None:
    serve(server)
    assert feed.fetch() == []


def test_a_body_that_names_a_file_opens_no_file(feed: Reader, server: Server) -> None:
    server.page("/feed", b"/etc/passwd", content_type="application/rss+xml")
    with pytest.raises(FetchError, match="this is no feed"):
        feed.fetch()


def test_entities_do_not_explode(feed: Reader, server: Server) -> None:
    names = "abcdefgh"
    entities = "".join(f'<!ENTITY {n} "{(f"&{names[i - 1]};" if i else "ha") * 10}">' for i, n in enumerate(names))
    text = f'<?xml version="1.0"?><!DOCTYPE rss [{entities}]>' + rss(
        f"<guid isPermaLink='false'>1</guid><description>&h; {LONG}</description>"
    )
    server.page("/feed", text, content_type="application/rss+xml")
    assert sum(len(step.document.body) for step in feed.fetch() if step.document) < 100_000
