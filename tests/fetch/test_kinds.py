"""The kinds calendar, sitemap and JSON Feed: what is new comes once, and what is known does not come again."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calsync.errors import FetchError, Gone
from tests.fetch.conftest import Reader
from tests.fetch.server import Server, response

Make = Callable[..., Reader]

CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Forum\r\nDTSTART:20260512\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


# Calendars


def test_a_calendar_comes_whole_and_once(server: Server, reader: Make) -> None:
    server.page("/c.ics", CALENDAR, content_type="text/plain")
    calendar = reader(kind="calendar", address=server.url("/c.ics"))
    (step,) = calendar.fetch()
    assert step.document is not None and step.document.media_type == "text/calendar"
    assert calendar.keys() == []


def test_a_calendar_whose_stamps_alone_are_new_is_no_news(server: Server, reader: Make) -> None:
    server.page("/c.ics", CALENDAR)
    calendar = reader(kind="calendar", address=server.url("/c.ics"))
    calendar.fetch()
    server.page("/c.ics", CALENDAR.replace("20260101", "20260102"))
    assert calendar.keys() == []
    server.page("/c.ics", CALENDAR.replace("Forum", "Other forum"))
    assert len(calendar.keys()) == 1


def test_a_calendar_may_be_a_file(tmp_path: Path, reader: Make) -> None:
    (tmp_path / "c.ics").write_text(CALENDAR)
    calendar = reader(kind="calendar", address=str(tmp_path / "c.ics"))
    assert calendar.keys() == [str(tmp_path / "c.ics")]
    assert calendar.keys() == []


def test_a_sign_in_page_is_no_calendar(server: Server, reader: Make) -> None:
    server.page("/c.ics", "<html>Sign in</html>")
    with pytest.raises(FetchError, match="this is no calendar"):
        reader(kind="calendar", address=server.url("/c.ics")).fetch()


# Sitemaps


def sitemap(*pages: tuple[str, str], kind: str = "urlset", item: str = "url") -> str:
    told = "".join(
        f"<{item}><loc>{url}</loc>" + (f"<lastmod>{at}</lastmod>" if at else "") + f"</{item}>" for url, at in pages
    )
    return f'<?xml version="1.0"?><{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{told}</{kind}>'


def test_a_sitemaps_pages_are_read_and_only_the_changed_ones_again(server: Server, reader: Make) -> None:
    one, two = server.url("/one"), server.url("/two")
    server.page("/one", "one")
    server.page("/two", "two")
    server.page("/map", sitemap((one, "2026-01-01"), (two, "2026-01-02")))
    source = reader(kind="sitemap", address=server.url("/map"))
    assert source.keys() == [two, one]  # the newest first
    assert source.keys() == []
    server.page("/map", sitemap((one, "2026-01-03"), (two, "2026-01-02")))
    assert source.keys() == [one]


def test_an_index_of_packed_sitemaps_is_followed_on_its_own_site(server: Server, reader: Make) -> None:
    one = server.url("/one")
    server.page("/one", "one")
    server.page("/part.xml.gz", gzip.compress(sitemap((one, "")).encode()), content_type="application/gzip")
    parts = ((server.url("/part.xml.gz"), ""), ("https://elsewhere.example/map.xml", ""))
    server.page("/map", sitemap(*parts, kind="sitemapindex", item="sitemap"))
    assert reader(kind="sitemap", address=server.url("/map")).keys() == [one]


def test_a_news_sitemap_says_when_its_pages_were_published(server: Server, reader: Make) -> None:
    server.page("/one", "one")
    server.page(
        "/map",
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" '
        'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>'
        f"<loc>{server.url('/one')}</loc><n:news><n:publication_date>2026-02-03T10:00:00+08:00</n:publication_date>"
        "<n:title>The forum</n:title></n:news><image:image><image:title>A picture</image:title></image:image></url></urlset>",
    )
    (step,) = reader(kind="sitemap", address=server.url("/map")).fetch()
    assert step.document is not None and step.document.published is not None
    assert step.document.title == "The forum" and step.document.published.isoformat() == "2026-02-03T10:00:00+08:00"


def test_a_pattern_chooses_the_pages_of_a_sitemap(server: Server, reader: Make) -> None:
    server.page("/news/one", "one")
    server.page("/map", sitemap((server.url("/news/one"), ""), (server.url("/jobs/two"), "")))
    assert reader(kind="sitemap", address=server.url("/map"), select="/news/").keys() == [server.url("/news/one")]


def test_the_entities_of_a_sitemap_are_not_followed(server: Server, reader: Make) -> None:
    bomb = '<!DOCTYPE u [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    server.page("/map", bomb + f"<urlset><url><loc>{server.url('/one')}&b;</loc></url></urlset>")
    server.page("/one", "one")
    assert all("aaaa" not in path for path in server.paths())
    reader(kind="sitemap", address=server.url("/map")).fetch()


def test_what_is_no_sitemap_says_what_to_do(server: Server, reader: Make) -> None:
    server.page("/map", "<html>not found</html>")
    with pytest.raises(FetchError, match="no sitemap"):
        reader(kind="sitemap", address=server.url("/map")).fetch()


# JSON Feed


def json_feed(*items: dict[str, Any], **head: Any) -> str:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": items, **head})


def test_a_json_feeds_items_are_read_like_any_others(server: Server, reader: Make) -> None:
    item = {
        "id": "1",
        "title": "Forum",
        "content_html": "<p>It meets on 12 May.</p>",
        "date_published": "2026-02-03T10:00:00+08:00",
    }
    server.page("/f", json_feed(item), content_type="application/feed+json")
    feed = reader(kind="feed", address=server.url("/f"))
    (step,) = feed.fetch()
    assert step.document is not None and b"It meets on 12 May" in step.document.body
    assert (step.document.key, step.document.title, str(step.document.published)) == (
        "1",
        "Forum",
        "2026-02-03 10:00:00+08:00",
    )
    assert feed.keys() == []


def test_broken_items_of_a_json_feed_stop_no_other(server: Server, reader: Make) -> None:
    server.page("/f", json_feed("nonsense", {}, {"id": 7, "content_text": "Text"}))  # type: ignore[arg-type]
    steps = reader(kind="feed", address=server.url("/f")).fetch()
    assert [step.document.key for step in steps if step.document] == ["7"]
    assert sum("neither text nor link" in (step.note or "") for step in steps) == 2


def test_older_pages_of_a_feed_are_read_the_first_time_only(server: Server, reader: Make) -> None:
    server.page("/f", json_feed({"id": "2", "content_text": "b"}, next_url=server.url("/f2")))
    server.page("/f2", json_feed({"id": "1", "content_text": "a"}, next_url=server.url("/f3")))
    feed = reader(kind="feed", address=server.url("/f"), pages=2)
    assert feed.keys() == ["2", "1"]
    assert feed.keys() == [] and server.paths() == ["/f", "/f2", "/f"]


# All of them


def test_an_address_that_has_moved_for_good_is_asked_at_its_new_place(server: Server, reader: Make) -> None:
    server.answers["/old"] = response(status="301 Moved Permanently", location="/new")
    server.page("/new", "The page")
    page = reader(kind="page", address=server.url("/old"))
    page.fetch()
    assert page.last.note is not None and f"moved for good to {server.url('/new')}" in page.last.note
    page.fetch()
    assert server.paths() == ["/old", "/new", "/new"]
    assert page.last.note is not None and "moved for good" in page.last.note


def test_a_new_place_that_fails_is_left_for_the_old_one(server: Server, reader: Make) -> None:
    server.answers["/old"] = response(status="301 Moved Permanently", location="/new")
    server.page("/new", "The page")
    page = reader(kind="page", address=server.url("/old"))
    page.fetch()
    del server.answers["/new"]
    server.page("/old", "Back again")
    assert page.keys() == [server.url("/old")]
    assert page.last.note is None and page.memory.moved is None


def test_what_is_gone_for_good_is_told_apart(server: Server, reader: Make) -> None:
    server.answers["/"] = response(status="410 Gone")
    with pytest.raises(Gone, match="gone for good"):
        reader(kind="page", address=server.url("/")).fetch()


def test_how_long_an_answer_is_fresh_is_passed_on(server: Server, reader: Make) -> None:
    server.page("/", "The page", cache_control="public, max-age=7200")
    page = reader(kind="page", address=server.url("/"))
    page.fetch()
    assert page.last.rest == 7200
