"""How a feed answers over HTTP, asked as calendar apps ask."""

from __future__ import annotations

import gzip
import re
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from calsync import web
from calsync.errors import StoreError
from calsync.jobs import Jobs
from calsync.web.feeds import accepts_gzip, etag_matches, not_modified_since
from tests.web import small


@pytest.fixture
def shop(tmp_path: Path) -> small.Shop:
    return small.shop(tmp_path)


@pytest.fixture
def client(shop: small.Shop) -> Iterator[httpx.Client]:
    with small.serving(web.app(lambda: shop, Jobs(None))) as port:  # type: ignore[arg-type,return-value]
        base = f"http://127.0.0.1:{port}"
        with httpx.Client(base_url=base, headers={"Accept-Encoding": "identity"}, trust_env=False) as client:
            yield client


FEED = "/feeds/all.ics"


def test_rule_8_a_feed_is_whole_plain_and_direct(client: httpx.Client) -> None:
    answer = client.get(FEED)
    assert answer.status_code == 200
    assert answer.content == small.BODY
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == 'inline; filename="all.ics"'
    assert answer.headers["etag"] == small.ready().etag
    assert answer.headers["last-modified"] == "Sat, 20 Sep 2025 04:00:00 GMT"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "content-encoding" not in answer.headers
    assert "set-cookie" not in answer.headers


def test_rule_8_head_says_the_same_without_the_body(client: httpx.Client) -> None:
    whole, head = client.get(FEED), client.head(FEED)
    assert head.content == b""
    without_date = [{k: v for k, v in answer.headers.items() if k != "date"} for answer in (whole, head)]
    assert without_date[0] == without_date[1]


@pytest.mark.parametrize("form", ["{0}", "W/{0}", '"other", {0}', '"a",W/{0} , "b"', "*"])
def test_whoever_has_these_bytes_gets_304(client: httpx.Client, form: str) -> None:
    etag = client.get(FEED).headers["etag"]
    answer = client.get(FEED, headers={"If-None-Match": form.format(etag)})
    assert answer.status_code == 304
    assert answer.content == b""
    assert answer.headers["etag"] == etag
    assert "last-modified" in answer.headers
    assert client.head(FEED, headers={"If-None-Match": form.format(etag)}).status_code == 304


def test_two_header_lines_are_one_list(client: httpx.Client) -> None:
    etag = client.get(FEED).headers["etag"]
    answer = client.get(FEED, headers=[("If-None-Match", '"x"'), ("If-None-Match", etag)])
    assert answer.status_code == 304


def test_the_date_decides_where_no_etag_is_sent(client: httpx.Client) -> None:
    stamp = client.get(FEED).headers["last-modified"]
    assert client.get(FEED, headers={"If-Modified-Since": stamp}).status_code == 304
    assert client.get(FEED, headers={"If-Modified-Since": "Sat, 20 Sep 2025 03:59:59 GMT"}).status_code == 200
    assert client.get(FEED, headers={"If-Modified-Since": "last week"}).status_code == 200
    # RFC 9110, 13.2.2: with both, the date is not looked at.
    assert client.get(FEED, headers={"If-Modified-Since": stamp, "If-None-Match": '"old"'}).status_code == 200


def test_rule_8_gzip_only_when_asked_and_with_an_etag_of_its_own(client: httpx.Client) -> None:
    plain = client.get(FEED)
    packed = client.get(FEED, headers={"Accept-Encoding": "gzip, deflate, br"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == small.BODY  # httpx has unpacked it
    assert int(packed.headers["content-length"]) == len(gzip.compress(small.BODY, mtime=0))
    assert packed.headers["etag"] != plain.headers["etag"]
    again = {"Accept-Encoding": "gzip", "If-None-Match": packed.headers["etag"]}
    assert client.get(FEED, headers=again).status_code == 304
    assert client.get(FEED, headers={"If-None-Match": packed.headers["etag"]}).status_code == 200


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        (b"gzip", True),
        (b"deflate, GZIP;q=0.5", True),
        (b"*", True),
        (b"identity", False),
        (b"gzip;q=0", False),
        (b"gzip; q=0.0, *", False),
        (b"*;q=0", False),
        (b"br;q=1.0, *;q=0.1", True),
        (b"notgzip", False),
        (b"gzip;q=nonsense", False),
    ],
)
def test_what_asks_for_gzip(header: bytes, wanted: bool) -> None:
    assert accepts_gzip(header) is wanted


def test_a_name_that_is_no_feed_is_a_plain_404_that_nobody_keeps(client: httpx.Client) -> None:
    for path in ("/feeds/none.ics", "/feeds/all", "/feeds/", "/feeds/.ics", "/feeds/a/b.ics", "/feeds/../x.ics"):
        answer = client.get(path)
        assert answer.status_code == 404, path
        assert answer.headers["cache-control"] == "no-store"
    assert client.get("/feeds/none.ics").headers["content-type"].startswith("text/plain")


def test_a_query_is_answered_with_what_fits_it(client: httpx.Client) -> None:
    answer = client.get(FEED + "?vague=hide&series=admm")
    assert answer.status_code == 200
    assert answer.content == small.BODY + b"X-ASKED:ics series=admm&vague=hide\r\n"
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["etag"] != client.get(FEED).headers["etag"]
    again = client.get(FEED + "?series=admm&vague=hide", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304


def test_a_wrong_query_is_said_so_with_what_is_allowed(client: httpx.Client) -> None:
    answer = client.get(FEED + "?seris=admm")
    assert answer.status_code == 400
    assert 'did you mean "series"' in answer.text
    assert "vague" in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert client.get(FEED + "?series=none").status_code == 400
    assert client.get(FEED + "?q=" + "a" * 2000).status_code == 400
    assert client.get(FEED + "?%ff=%ff").status_code == 400


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("atom", "application/atom+xml; charset=utf-8"),
        ("feed.json", "application/feed+json; charset=utf-8"),
        ("json", "application/json; charset=utf-8"),
    ],
)
def test_the_other_forms_have_their_own_types_and_names(client: httpx.Client, form: str, kind: str) -> None:
    answer = client.get(f"/feeds/all.{form}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert answer.headers["content-disposition"] == f'inline; filename="all.{form}"'
    assert answer.content.endswith(f"X-ASKED:{form} \r\n".encode())


def test_changes_have_no_as_of(client: httpx.Client) -> None:
    assert client.get("/feeds/all.atom?as_of=2025-06-01").status_code == 400
    assert client.get("/feeds/all.json?as_of=2025-06-01").status_code == 200


def test_a_feed_is_only_read(client: httpx.Client) -> None:
    for method in ("POST", "PUT", "DELETE", "PROPFIND"):
        answer = client.request(method, FEED)
        assert answer.status_code == 405
        assert answer.headers["allow"] == "GET, HEAD"


def test_a_part_is_not_given_and_the_whole_is(client: httpx.Client) -> None:
    answer = client.get(FEED, headers={"Range": "bytes=0-10"})
    assert answer.status_code == 200
    assert answer.content == small.BODY
    assert answer.headers["accept-ranges"] == "none"


def test_a_new_version_is_served_at_once(client: httpx.Client, shop: small.Shop) -> None:
    old = client.get(FEED).headers
    shop.feeds.feeds["all"] = small.ready(body=small.BODY + b"X-NEW:1\r\n", at=small.NOW + timedelta(seconds=1))
    new = client.get(FEED, headers={"If-None-Match": old["etag"]})
    assert new.status_code == 200
    assert new.content.endswith(b"X-NEW:1\r\n")
    assert client.get(FEED, headers={"If-Modified-Since": old["last-modified"]}).status_code == 200


def test_no_stamp_is_told_that_is_still_to_come(shop: small.Shop) -> None:
    now = [small.NOW - timedelta(seconds=2)]
    app = web.app(lambda: shop, Jobs(None), clock=lambda: now[0])  # type: ignore[arg-type,return-value]
    with small.serving(app) as port, httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        early = client.get(FEED)
        assert (early.status_code, "last-modified" in early.headers) == (200, False)
        assert client.get(FEED, headers={"If-None-Match": early.headers["etag"]}).status_code == 304
        assert client.get(FEED, headers={"If-Modified-Since": "Sat, 20 Sep 2025 03:59:59 GMT"}).status_code == 200
        now[0] = small.NOW
        assert client.get(FEED).headers["last-modified"] == "Sat, 20 Sep 2025 04:00:00 GMT"


def test_rule_3_a_broken_store_does_not_show_where_a_feed_was_served_before(
    client: httpx.Client, shop: small.Shop
) -> None:
    etag = client.get(FEED).headers["etag"]
    shop.feeds.broken = StoreError("disk full")
    assert client.get(FEED).content == small.BODY
    assert client.get(FEED, headers={"If-None-Match": etag}).status_code == 304
    never = client.get("/feeds/asean-defence.ics")
    assert never.status_code == 503
    assert never.headers["retry-after"]
    assert "disk full" not in never.text


def test_rule_12_robots_may_have_the_feeds(client: httpx.Client) -> None:
    assert "Allow: /feeds/" in client.get("/robots.txt").text


def raw(client: httpx.Client, data: bytes) -> bytes:
    """What comes back for bytes that no client library would send."""
    host, port = client.base_url.host, client.base_url.port
    answer = b""
    with socket.create_connection((host, port or 80), timeout=20) as peer:
        try:
            peer.sendall(data)
            while part := peer.recv(65536):
                answer += part
        except ConnectionError:
            pass
    return answer


@pytest.mark.parametrize(
    "data",
    [
        b"GET /feeds/all.ics HTTP/1.1\r\n" + b"X: " + b"y" * 3_000_000,
        b"GET /feeds/all.ics HTTP/1.1\r\n" + b"X: y\r\n" * 600_000,
        b"GET /" + b"a" * 3_000_000 + b" HTTP/1.1\r\n\r\n",
    ],
    ids=["a header without end", "headers without end", "an address without end"],
)
def test_a_head_without_end_is_given_up(client: httpx.Client, data: bytes) -> None:
    answer = raw(client, data)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400")
    assert client.get(FEED).status_code == 200


def test_a_large_body_before_another_request_is_no_large_head(client: httpx.Client) -> None:
    assert client.post("/api/sync", content=b" " * 60_000, headers={"X-Forwarded-For": "x"}).status_code in (401, 403)
    for _ in range(3):
        assert client.post("/api/sync", content=b"x" * 60_000).status_code == 400
    assert client.get(FEED).status_code == 200


def test_nonsense_is_answered_or_closed_and_harms_nobody(client: httpx.Client) -> None:
    for data in (b"\x00\xff\r\n\r\n", b"GET /feeds/\xff.ics HTTP/1.1\r\nHost: x\r\n\r\n", b"GET  HTTP/9.9\r\n\r\n"):
        assert b"HTTP/1.1 500" not in raw(client, data + b"\r\n")
    assert client.get(FEED).status_code == 200


def test_too_long_an_address_and_too_large_headers_are_said_so(client: httpx.Client) -> None:
    assert client.get("/?" + "a" * 5000).status_code == 414
    assert client.get("/", headers={"X-Large": "a" * 40_000}).status_code == 431


def test_the_comparison_of_tags_is_weak_and_exact() -> None:
    assert etag_matches(b'W/"a"', b'"a"')
    assert not etag_matches(b'"ab"', b'"a"')
    assert not etag_matches(b"", b'"a"')
    assert not not_modified_since(b"\xff", small.NOW)
    assert not_modified_since(b"Sat, 20 Sep 2025 06:00:00 +0200", small.NOW)


def test_rule_19_the_page_reads_no_calendar_of_its_own(client: httpx.Client) -> None:
    """FullCalendar ignores zones in ICS; the page is made from the events themselves."""
    page = client.get("/").text
    scripts = re.findall(r'<script src="([^"]+)"', page)
    assert scripts
    for script in scripts:
        assert ".ics" not in client.get(script).text
