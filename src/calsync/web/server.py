"""uvicorn inside our own process: it serves, we keep the signals and the sockets."""

from __future__ import annotations

import contextlib
import errno
import socket
import sys
from collections.abc import Generator
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from calsync import garbage
from calsync.errors import DaemonError

MOST_HEAD = 65_536  # bytes of one request's head
WAITING = 2048  # connections that wait to be taken
HEAD_SECONDS = 15.0  # a head that takes longer is given up


def tune() -> None:
    """Set the interpreter for a process that answers while it computes.

    The thread that answers has its turn within half a millisecond, not in 5: an answer takes several turns, and beside
    a rebuild of the feeds they would add up to tens of milliseconds.
    """
    sys.setswitchinterval(0.0005)
    garbage.look_rarely()


class Server(uvicorn.Server):
    """A uvicorn server that takes no signals; stop it with `should_exit`."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


def server(app: Any) -> Server:
    """A server for `app`, for `serve(sockets=…)`. Nothing a proxy says is believed, nothing is logged a request."""
    return Server(
        uvicorn.Config(
            app,
            http=BoundedProtocol,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            backlog=WAITING,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=3,
        )
    )


def bind(host: str, port: int, *, shared: bool = False) -> socket.socket:
    """A socket that holds a port, taken before anything else is started, and refuses connections until it listens.

    So nobody waits for a program that is still starting. Raises DaemonError with what to do.
    """
    family, kind, number, _, address = _resolve(host, port)
    sock = socket.socket(family, kind, number)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if shared:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0 if host == "::" else 1)
        sock.bind(address)
    except OSError as error:
        sock.close()
        raise DaemonError(_why(host, port, error)) from error
    sock.setblocking(False)
    return sock


def bind_all(host: str, port: int, processes: int) -> list[socket.socket]:
    """A socket for each of the processes that share a port; connections are spread over those that listen.

    Raises DaemonError where somebody else has the port: sharing is for our own processes only.
    """
    first = bind(host, port)
    if processes == 1:
        return [first]
    port = first.getsockname()[1]
    first.close()
    sockets: list[socket.socket] = []
    try:
        for _ in range(processes):
            sockets.append(bind(host, port, shared=True))
    except DaemonError:
        for sock in sockets:
            sock.close()
        raise
    return sockets


def start_listening(sock: socket.socket) -> None:
    """From now on connections are taken. Raises DaemonError where somebody was quicker."""
    try:
        sock.listen(WAITING)
    except OSError as error:
        host, port = sock.getsockname()[:2]
        raise DaemonError(_why(host, port, error)) from error


class BoundedProtocol(HttpToolsProtocol):
    """uvicorn's protocol with an end to a request's head: in bytes and in seconds, which uvicorn leaves open."""

    _head = 0
    _deadline: Any = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._deadline = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def connection_lost(self, exc: Exception | None) -> None:
        self._clear()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._head += len(data)
        super().data_received(data)
        # Both ends of a head set it back; a body is no head and is bounded by whoever reads it.
        if self._head > MOST_HEAD and not self._in_body() and not self.transport.is_closing():
            self.send_400_response("The head of the request is too large.")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head = 0
        if self._deadline is None:
            self._deadline = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def on_headers_complete(self) -> None:
        self._head = 0
        self._clear()
        super().on_headers_complete()

    def _in_body(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _clear(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        self._deadline = None
        if not self.transport.is_closing():
            self.transport.close()


def _resolve(host: str, port: int) -> Any:
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    except OSError as error:
        raise DaemonError(
            f'the web address "{host}:{port}" is not one of this machine ({error.strerror}); '
            "write another address under [web]"
        ) from error


def _why(host: str, port: int, error: OSError) -> str:
    where = f"port {port} on {host}"
    if error.errno == errno.EADDRINUSE:
        return (
            f"{where} is in use: another program (another calsync?) listens there; "
            "stop it, or write another address under [web]"
        )
    if error.errno == errno.EACCES:
        return f"{where} is not allowed for this user; write a port above 1023 into address under [web]"
    if error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is no address of this machine; write another address under [web]"
    return f"{where} cannot be listened on ({error.strerror}); write another address under [web]"
