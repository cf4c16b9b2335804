from __future__ import annotations

import gzip
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from calsync.errors import FetchError
from calsync.fetch import Client
from calsync.fetch.addresses import refusal
from tests.fetch.server import Request, Server, response

SOON = 0.4  # seconds; the deadline given to answers that never end


def get(client: Client, url: str, **options: object):
    return client.get(url, **{"allow_private": True, "timeout": 5.0, **options})


def test_a_page_comes_with_its_type_charset_and_validators(client: Client, server: Server) -> None:
    server.page(
        "/", "Grüße", content_type="Text/HTML; Charset=UTF-8", etag='"1"', last_modified="Wed, 26 Feb 2025 01:00:00 GMT"
    )
    answer = get(client, server.url())
    assert (answer.body.decode(), answer.media_type, answer.charset) == ("Grüße", "text/html", "UTF-8")
    assert (answer.etag, answer.last_modified) == ('"1"', "Wed, 26 Feb 2025 01:00:00 GMT")
    assert answer.moved is None


def test_we_say_who_we_are_and_how_to_reach_us(client: Client, server: Server) -> None:
    server.page("/", "hello")
    get(client, server.url())
    agent = server.requests[0].headers["user-agent"]
    assert agent.startswith("calsync/") and "operator@example.org" in agent
    assert server.requests[0].headers["accept-encoding"] == "gzip"


def test_an_unchanged_page_is_asked_for_with_its_validators(client: Client, server: Server) -> None:
    server.answers["/"] = response(status="304 Not Modified")
    answer = get(client, server.url(), etag='"1"', last_modified="yesterday")
    assert (answer.status, answer.body) == (304, b"")
    headers = server.requests[0].headers
    assert (headers["if-none-match"], headers["if-modified-since"]) == ('"1"', "yesterday")


def test_cookies_are_not_kept(client: Client, server: Server) -> None:
    server.page("/", "hello", set_cookie="who=you; Path=/")
    get(client, server.url())
    get(client, server.url())
    assert "cookie" not in server.requests[1].headers


def test_a_proxy_of_the_environment_is_not_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    server.page("/", "straight")
    with Client() as client:
        assert get(client, server.url()).body == b"straight"


def test_several_threads_share_a_client(client: Client, server: Server) -> None:
    for number in range(20):
        server.page(f"/{number}", f"page {number}")
    with ThreadPoolExecutor(8) as pool:
        bodies = list(pool.map(lambda n: get(client, server.url(f"/{n}")).body, range(20)))
    assert bodies == [f"page {number}".encode() for number in range(20)]


# Time


def hang(connection: socket.socket, request: Request, stop: threading.Event) -> None:
    stop.wait(10)


def test_a_server_that_hangs_is_given_up_at_the_deadline(client: Client, server: Server) -> None:
    server.answers["/"] = lambda connection, request: hang(connection, request, server.stop)
    fails_soon(client, server.url())


@pytest.mark.parametrize(
    "before", [b"", b"HTTP/1.1 200 OK\r\nx-slow: ", b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n"]
)
def test_a_drip_is_given_up_at_the_deadline(client: Client, server: Server, before: bytes) -> None:
    """A byte now and then resets a timeout of single reads for ever; it must not reset ours."""

    def drip(connection: socket.socket, request: Request) -> None:
        connection.sendall(before)
        while not server.stop.wait(0.05):
            connection.sendall(b"H" if before else b"\r\n"[:1])

    server.answers["/"] = drip
    fails_soon(client, server.url(), "within|no HTTP" if not before else "within")


def fails_soon(client: Client, url: str, words: str = "within") -> None:
    begun = time.monotonic()
    with pytest.raises(FetchError, match=words):
        get(client, url, timeout=SOON)
    assert time.monotonic() - begun < SOON + 4  # far below the server's own patience


def test_an_answer_that_breaks_off_says_so(client: Client, server: Server) -> None:
    server.answers["/"] = response(b"half", content_length="1000")
    with pytest.raises(FetchError, match=r"broke off.*tried again"):
        get(client, server.url())


def test_what_is_no_http_says_so(client: Client, server: Server) -> None:
    server.answers["/"] = b"220 mail.example.org ESMTP\r\n"
    with pytest.raises(FetchError, match="no HTTP"):
        get(client, server.url())


def test_endless_headers_are_refused(client: Client, server: Server) -> None:
    def flood(connection: socket.socket, request: Request) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while not server.stop.is_set():
            connection.sendall(b"x-flood: " + b"y" * 4000 + b"\r\n")

    server.answers["/"] = flood
    with pytest.raises(FetchError):
        get(client, server.url())


# Size


def test_a_page_over_the_limit_is_refused_before_it_is_read(client: Client, server: Server) -> None:
    server.page("/", b"x" * 20_000)
    with pytest.raises(FetchError, match="larger than 10,000 bytes: raise max_bytes"):
        get(client, server.url(), max_bytes=10_000)


def test_an_endless_page_is_refused_at_the_limit(client: Client, server: Server) -> None:
    def endless(connection: socket.socket, request: Request) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n")
        while not server.stop.is_set():
            connection.sendall(b"x" * 65536)

    server.answers["/"] = endless
    with pytest.raises(FetchError, match="larger than"):
        get(client, server.url(), max_bytes=100_000)


def test_gzip_is_unpacked_also_in_several_members(client: Client, server: Server) -> None:
    body = gzip.compress(b"a" * 200_000) + gzip.compress(b"b" * 100_000)
    server.page("/", body, content_encoding="gzip")
    assert get(client, server.url()).body == b"a" * 200_000 + b"b" * 100_000


def test_a_gzip_bomb_is_refused_at_the_limit(client: Client, server: Server) -> None:
    server.page("/", gzip.compress(b"\0" * 50_000_000), content_encoding="gzip")
    with pytest.raises(FetchError, match="larger than 1,000,000 bytes"):
        get(client, server.url(), max_bytes=1_000_000)


def test_a_bomb_in_a_bomb_is_refused(client: Client, server: Server) -> None:
    server.page("/", gzip.compress(gzip.compress(b"\0" * 9_000_000)), content_encoding="gzip, gzip")
    with pytest.raises(FetchError, match="packed as 'gzip, gzip'"):
        get(client, server.url())


@pytest.mark.parametrize(
    "body", [gzip.compress(b"hello " * 9999, mtime=0)[:-20], b"no gzip at all", gzip.compress(b"x", mtime=0) + b"tail"]
)
def test_damaged_gzip_is_refused(client: Client, server: Server, body: bytes) -> None:
    server.page("/", body, content_encoding="gzip")
    with pytest.raises(FetchError, match=r"broke off|damaged"):
        get(client, server.url())


# What servers say


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("401 Unauthorized", "password"),
        ("403 Forbidden", "refuses us"),
        ("404 Not Found", "correct the address"),
        ("410 Gone", "gone for good"),
        ("418 Teapot", "answered 418"),
        ("500 Oops", "has a fault"),
        ("204 No Content", "without a page"),
    ],
)
def test_a_refusal_says_what_to_do(client: Client, server: Server, status: str, words: str) -> None:
    server.answers["/"] = response(status=status)
    with pytest.raises(FetchError, match=words):
        get(client, server.url())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "120"}, 120.0),
        ({"retry_after": "99999999999999999999"}, 86400.0),
        ({"retry_after": "Wed, 26 Feb 2025 04:05:00 GMT", "date": "Wed, 26 Feb 2025 04:00:00 GMT"}, 300.0),
        ({"retry_after": "Wed, 26 Feb 2025 03:00:00 GMT", "date": "Wed, 26 Feb 2025 04:00:00 GMT"}, 0.0),
        ({"retry_after": "soon"}, None),
        ({}, None),
    ],
)
def test_the_time_that_a_server_asks_for_is_passed_on(
    client: Client, server: Server, headers: dict[str, str], seconds: float | None
) -> None:
    server.answers["/"] = response(status="429 Too Many Requests", **headers)
    with pytest.raises(FetchError) as caught:
        get(client, server.url())
    assert caught.value.retry_after == seconds


# Redirects


def test_permanent_redirects_tell_the_new_address(client: Client, server: Server) -> None:
    server.answers["/old"] = response(status="301 Moved", location="/older")
    server.answers["/older"] = response(status="308 Moved", location=server.url("/new"))
    server.page("/new", "here")
    answer = get(client, server.url("/old"))
    assert (answer.body, answer.url, answer.moved) == (b"here", server.url("/new"), server.url("/new"))


def test_a_temporary_redirect_is_followed_and_not_remembered(client: Client, server: Server) -> None:
    server.answers["/a"] = response(status="301 Moved", location="/b")
    server.answers["/b"] = response(status="302 Found", location="/c")
    server.page("/c", "here")
    assert get(client, server.url("/a")).moved is None


def test_endless_redirects_end(client: Client, server: Server) -> None:
    server.answers["/"] = response(status="302 Found", location="/")
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        get(client, server.url())
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "http://u:p@127.0.0.1/"]
)
def test_a_redirect_to_what_is_not_fetched_is_refused(client: Client, server: Server, target: str) -> None:
    server.answers["/"] = response(status="302 Found", location=target)
    with pytest.raises(FetchError, match=r"only http and https|take the name and password out|no address"):
        get(client, server.url())


# Addresses


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f000001",
        "127.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
    ],
)
def test_no_way_of_writing_loopback_reaches_it(client: Client, server: Server, host: str) -> None:
    server.page("/", "secret")
    with pytest.raises(FetchError, match="not fetched, for"):
        client.get(f"http://{host}:{server.port}/", timeout=5)
    assert server.requests == []


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1",
        "172.16.5.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "127.0.0.53",
        "0.0.0.0",
        "224.0.0.1",
        "239.1.2.3",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "192.88.99.1",
        "::1",
        "::",
        "fe80::1",
        "fec0::1",
        "fd00::1",
        "fc00::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:0:1::1",
        "2001:db8::1",
        "::ffff:10.0.0.1",
        "::10.0.0.1",
        "fe80::1%lo",
    ],
)
def test_addresses_that_are_no_public_servers_are_refused(address: str) -> None:
    assert refusal(address, allow_private=False)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "::ffff:1.1.1.1"])
def test_public_addresses_are_dialled(address: str) -> None:
    assert refusal(address, allow_private=False) is None


@pytest.mark.parametrize(
    ("address", "allowed"), [("127.0.0.1", True), ("10.1.2.3", True), ("169.254.169.254", False), ("224.0.0.1", False)]
)
def test_allow_private_allows_private_nets_and_no_more(address: str, allowed: bool) -> None:
    assert (refusal(address, allow_private=True) is None) == allowed


def test_a_name_with_one_bad_address_is_refused(
    client: Client, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look-up is the world's, not ours: here it answers as a hostile name server would."""
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, server.port)) for a in ("1.1.1.1", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)
    with pytest.raises(FetchError, match=r"127\.0\.0\.1 is not a public address"):
        client.get(f"http://two-faced.example:{server.port}/", timeout=5)
    assert server.requests == []


def test_the_checked_address_is_the_one_dialled(
    client: Client, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that changes its mind between look-up and dial gets no second look-up."""
    lookups: list[str] = []

    def lookup(host: str, port: int, *args: object, **kwargs: object):
        lookups.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    server.page("/", "hello")
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda h, *a, **k: real(h, *a, **k) if h == "127.0.0.1" else lookup(h, *a, **k)
    )
    assert get(client, f"http://rebinding.example:{server.port}/").body == b"hello"
    assert lookups == ["rebinding.example"]
    assert server.requests[0].headers["host"] == f"rebinding.example:{server.port}"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://example.org/", "only http and https"),
        ("example.org/page", "only http and https"),
        ("http:///page", "names no host"),
        ("http://example.org:99999/", "no address"),
        ("http://[::1/", "no address"),
        ("http://example.org:25/", "port 25"),
        ("http://me:secret@example.org/", "password out of the address"),
        ("http://" + "a" * 70 + ".example/", "."),
    ],
)
def test_an_address_that_cannot_be_fetched_says_what_to_correct(client: Client, url: str, words: str) -> None:
    with pytest.raises(FetchError, match=words) as caught:
        client.get(url, timeout=2)
    assert "secret" not in str(caught.value)


def test_nobody_listening_says_so(client: Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(FetchError, match="connection refused"):
        get(client, f"http://127.0.0.1:{port}/")


def test_https_to_a_server_without_tls_says_so(client: Client, server: Server) -> None:
    server.answers["/"] = b"HTTP/1.1 400 Bad Request\r\n\r\n"
    with pytest.raises(FetchError, match=r"safe connection|broke off|reached|within"):
        get(client, server.url().replace("http:", "https:"), timeout=2)
