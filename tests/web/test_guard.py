"""Who may start a sync over HTTP."""

from __future__ import annotations

import pytest

from calsync.web import guard
from tests.web.small import secret

LOCAL = {"host": "127.0.0.1:8765"}
WORD = "correct-horse-battery"


def asked(headers: dict[str, str], peer: str | None = "127.0.0.1", token: str | None = None) -> str | None:
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    return guard.refusal(raw, peer, "http", secret(token) if token else None)


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["localhost", "localhost:8765", "127.0.0.1:8765", "[::1]:8765"])
def test_this_machine_may_without_a_token(peer: str, host: str) -> None:
    assert asked({"Host": host}, peer) is None


@pytest.mark.parametrize(
    ("headers", "peer"),
    [
        (LOCAL, "192.0.2.7"),
        (LOCAL, "::ffff:192.0.2.7"),
        (LOCAL, None),
        ({"host": "calendar.example.org"}, "127.0.0.1"),  # a name that was made to point here
        ({"host": "127.0.0.1.example.org"}, "127.0.0.1"),
        ({"host": "localhost:8765@evil.example"}, "127.0.0.1"),
        ({}, "127.0.0.1"),
        (LOCAL | {"forwarded": "for=192.0.2.7"}, "127.0.0.1"),
        (LOCAL | {"x-forwarded-for": "127.0.0.1"}, "127.0.0.1"),
        (LOCAL | {"x-forwarded-proto": "https"}, "127.0.0.1"),
        (LOCAL | {"x-real-ip": "192.0.2.7"}, "127.0.0.1"),
        (LOCAL | {"via": "1.1 proxy"}, "127.0.0.1"),
    ],
)
def test_from_elsewhere_or_through_a_proxy_the_token_is_needed(headers: dict[str, str], peer: str | None) -> None:
    assert "needs the token" in (asked(headers, peer) or "")
    assert "needs the token" in (asked(headers, peer, WORD) or "")
    assert asked(headers | {"authorization": f"Bearer {WORD}"}, peer, WORD) is None


@pytest.mark.parametrize(
    "extra",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "https://127.0.0.1:8765"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_another_sites_page_may_not_use_this_machines_browser(extra: dict[str, str]) -> None:
    assert "Another site" in (asked(LOCAL | extra) or "")


def test_our_own_page_may() -> None:
    assert asked(LOCAL | {"origin": "http://127.0.0.1:8765", "sec-fetch-site": "same-origin"}) is None


@pytest.mark.parametrize(
    "value", ["Bearer", "Bearer ", "Basic abc", f"Bearer {WORD}x", f"Token {WORD}", "Bearer wröng"]
)
def test_a_wrong_token_is_refused_even_on_this_machine(value: str) -> None:
    assert asked(LOCAL | {"authorization": value}, token=WORD)


def test_a_token_that_nobody_configured_opens_nothing() -> None:
    assert "No token is configured" in (asked(LOCAL | {"authorization": f"Bearer {WORD}"}) or "")


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("calendar.example.org", "http://calendar.example.org"),
        ("[2001:db8::1]:80", "http://[2001:db8::1]:80"),
        ('"><script>', "http://fallback"),
        ("a b", "http://fallback"),
        ("user@host", "http://fallback"),
        ("host/path", "http://fallback"),
        ("", "http://fallback"),
    ],
)
def test_the_address_in_links_is_one_that_a_host_can_have(host: str, expected: str) -> None:
    assert guard.base_url([(b"host", host.encode())], "http", None, "http://fallback") == expected


def test_a_configured_address_is_used_whatever_the_client_says() -> None:
    said = guard.base_url([(b"host", b"other")], "http", "https://calendar.example.org/", "http://fallback")
    assert said == "https://calendar.example.org"
