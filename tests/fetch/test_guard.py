"""More than forty ways to make us ask a machine that is not meant for us. All are refused, and none is dialled."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from calsync.errors import FetchError
from calsync.fetch import Client
from calsync.fetch import http as module
from tests.fetch.server import Server, response

PORT = 8000

ADDRESSES = [
    "http://127.0.0.1:8000/",
    "http://127.1:8000/",
    "http://127.0.1:8000/",
    "http://2130706433:8000/",  # the number of 127.0.0.1
    "http://0x7f000001:8000/",
    "http://0x7f.0.0.1:8000/",
    "http://0177.0.0.1:8000/",
    "http://017700000001:8000/",
    "http://0:8000/",
    "http://0.0.0.0:8000/",
    "http://localhost:8000/",
    "http://LOCALHOST.:8000/",
    "http://[::1]:8000/",
    "http://[::]:8000/",
    "http://[0:0:0:0:0:0:0:1]:8000/",
    "http://[::ffff:127.0.0.1]:8000/",  # IPv4-mapped
    "http://[::ffff:7f00:1]:8000/",
    "http://[::127.0.0.1]:8000/",  # IPv4-compatible
    "http://[64:ff9b::7f00:1]:8000/",  # NAT64
    "http://[64:ff9b:1::a00:1]:8000/",
    "http://[2002:7f00:1::]:8000/",  # 6to4
    "http://[2001:0:7f00:1::]:8000/",  # Teredo
    "http://[fe80::1]:8000/",
    "http://[fe80::1%25lo]:8000/",
    "http://[fc00::1]:8000/",
    "http://[fd12:3456:789a::1]:8000/",
    "http://[fec0::1]:8000/",
    "http://[ff02::1]:8000/",
    "http://[fd00:ec2::254]/",  # a cloud's metadata
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:169.254.169.254]/",
    "http://100.100.100.200/",  # another cloud's, in the shared address space
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://198.18.0.1/",
    "http://192.0.2.1/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://192.88.99.1/",
    "http://user:pass@127.0.0.1:8000/",
    "http://example.com@127.0.0.1:8000/",
    "http://127.0.0.1:8000#@example.com/",
    "http://127.0.0.1%00.example.com:8000/",
    "http://①②⑦.⓪.⓪.①:8000/",  # digits in circles
    "http://example.com:22/",
    "http://example.com:25/",
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    "gopher://127.0.0.1:8000/_GET",
    "dict://127.0.0.1:11211/stat",
    "unix:///run/docker.sock",
    "//127.0.0.1:8000/",
    "http:///127.0.0.1:8000/",
    "http://",
]


@pytest.fixture
def dialled(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What was connected to, by whatever way."""
    seen: list[Any] = []
    connect, create = socket.socket.connect, socket.create_connection

    def watched(self: socket.socket, address: Any) -> None:
        seen.append(address)
        connect(self, address)

    def created(address: Any, *rest: Any, **more: Any) -> socket.socket:
        seen.append(address)
        return create(address, *rest, **more)

    monkeypatch.setattr(socket.socket, "connect", watched)
    monkeypatch.setattr(socket, "create_connection", created)
    yield seen


def names(monkeypatch: pytest.MonkeyPatch, known: dict[str, list[str]]) -> None:
    """The DNS of this test."""
    look_up = socket.getaddrinfo

    def answer(host: str, port: int, *rest: Any, **more: Any) -> Any:
        if host not in known:
            return look_up(host, port, *rest, **more)
        one = known[host].pop(0) if len(known[host]) > 1 else known[host][0]
        return [info for address in one.split(",") for info in look_up(address, port, *rest, **more)]

    monkeypatch.setattr(module.socket, "getaddrinfo", answer)


def test_there_are_more_than_forty() -> None:
    assert len(ADDRESSES) >= 40


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_refused_without_being_dialled(address: str, dialled: list[Any]) -> None:
    with Client() as client, pytest.raises(FetchError):
        client.get(address, timeout=30)
    assert dialled == []


@pytest.mark.parametrize("address", ADDRESSES[:30])
def test_a_redirect_to_it_is_refused_as_well(
    address: str, server: Server, monkeypatch: pytest.MonkeyPatch, dialled: list[Any]
) -> None:
    # The first server passes for a public one, as if its name were in the DNS.
    monkeypatch.setattr(module, "refusal", lambda at, private, real=module.refusal: None if at == "127.0.0.1" and not dialled else real(at, private))  # fmt: skip
    server.answers["/"] = response(status="302 Found", location=address.encode("ascii", "ignore").decode())
    with Client() as client, pytest.raises(FetchError):
        client.get(server.url(), timeout=30)
    assert len(server.requests) == 1
    assert {at[1] for at in dialled} == {server.port}


def test_a_name_with_one_private_address_among_public_ones_is_refused(
    monkeypatch: pytest.MonkeyPatch, dialled: list[Any]
) -> None:
    names(monkeypatch, {"mixed.example": ["93.184.216.34,10.0.0.7"]})
    with Client() as client, pytest.raises(FetchError, match=r"10\.0\.0\.7 is not a public address"):
        client.get("http://mixed.example/", timeout=30)
    assert dialled == []


def test_a_name_that_means_another_machine_when_it_is_looked_up_again_is_dialled_as_it_was_checked(
    server: Server, monkeypatch: pytest.MonkeyPatch, dialled: list[Any]
) -> None:
    names(monkeypatch, {"rebind.example": ["203.0.114.9", "127.0.0.1"]})
    with Client() as client, pytest.raises(FetchError):
        client.get(f"http://rebind.example:{server.port}/", timeout=0.3)
    assert {at[0] for at in dialled} <= {"203.0.114.9"} and server.requests == []


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"])
def test_a_proxy_of_the_environment_is_not_asked_to_do_it(
    variable: str, server: Server, monkeypatch: pytest.MonkeyPatch, dialled: list[Any]
) -> None:
    monkeypatch.setenv(variable, server.url())
    with Client() as client, pytest.raises(FetchError):
        client.get("http://169.254.169.254/", timeout=30)
    assert dialled == [] and server.requests == []


def test_what_is_ours_is_fetched_where_the_source_says_so_but_never_the_clouds_secrets(server: Server) -> None:
    server.page("/", "ours")
    with Client() as client:
        assert client.get(server.url(), allow_private=True).body == b"ours"
        for address in ("http://169.254.169.254/", "http://[fe80::1]/", "http://0.0.0.0:8000/"):
            with pytest.raises(FetchError):
                client.get(address, allow_private=True, timeout=30)
