"""A port that cannot be had is said in one line, with what to do."""

from __future__ import annotations

import socket

import pytest

from calsync.errors import DaemonError
from calsync.web.server import bind, bind_all, start_listening


def test_a_port_in_use() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(DaemonError, match=rf"port {port} on 127\.0\.0\.1 is in use.*write another address"):
            bind("127.0.0.1", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid"])
def test_an_address_that_is_not_of_this_machine(host: str) -> None:
    with pytest.raises(DaemonError, match="of this machine"):
        bind(host, 0)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_a_free_port_is_listened_on(host: str) -> None:
    try:
        sock = bind(host, 0)
        start_listening(sock)
    except DaemonError as error:
        if host == "::1":
            pytest.skip(f"no IPv6 on this machine: {error}")
        raise
    with sock, socket.create_connection(sock.getsockname()[:2], timeout=10) as peer:
        assert peer.getpeername()[1] == sock.getsockname()[1]


def test_a_port_is_held_and_refuses_until_it_is_listened_on() -> None:
    with bind("127.0.0.1", 0) as sock:
        address = sock.getsockname()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address, timeout=10)
        start_listening(sock)
        socket.create_connection(address, timeout=10).close()


def test_who_takes_a_held_port_first_has_it() -> None:
    with bind("127.0.0.1", 0) as sock:
        port = sock.getsockname()[1]
        with socket.socket() as quicker:
            quicker.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            quicker.bind(("127.0.0.1", port))
            quicker.listen()
            with pytest.raises(DaemonError, match="is in use"):
                start_listening(sock)


def test_processes_share_a_port_and_connections_go_to_those_that_listen() -> None:
    first, second = sockets = bind_all("127.0.0.1", 0, 2)
    try:
        assert first.getsockname() == second.getsockname()
        start_listening(first)
        for _ in range(20):
            socket.create_connection(first.getsockname(), timeout=10).close()
    finally:
        for sock in sockets:
            sock.close()
