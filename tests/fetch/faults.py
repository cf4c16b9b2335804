"""What can go wrong at a server, each over real sockets: what the operator reads, and an answer that never is one."""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import struct
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.fetch.server import Answer, Request, Server, response

PEMS = Path(__file__).with_name("tls")
SHORT, LONG = 1.0, 60.0  # seconds that are given to an answer that never ends, and to one that does
MOST = 200_000  # bytes that it takes


@dataclass(frozen=True)
class Fault:
    """`answer` is what the server does; `said` a pattern of what the operator reads; `later` what comes of it."""

    name: str
    answer: Answer | bytes
    said: str
    later: str = "tried again, the wait doubling up to a day"


def _silent(connection: socket.socket, _: Request) -> None:
    connection.settimeout(30)
    connection.recv(1)  # until the client leaves


def _drip(head: bytes, part: bytes) -> Answer:
    def answer(connection: socket.socket, _: Request) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(part)
            threading.Event().wait(0.05)

    return answer


def _endless(head: bytes, part: bytes) -> Answer:
    def answer(connection: socket.socket, _: Request) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(part)

    return answer


def _reset(connection: socket.socket, _: Request) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


_OK = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n"
_NESTED = b"<html><body>" + b"<div>" * 30_000
_WAIT = "Retry-After is kept to, by all sources of that host"
_PERSON = "broken after three tries: a person has to look"

FAULTS = [
    Fault("never answers", _silent, "no complete answer within"),
    Fault("drips its body", _drip(_OK + b"\r\n", b"x"), "no complete answer within"),
    Fault("drips its headers", _drip(b"HTTP/1.1 200 OK\r\n", b"x-a: b\r\n"), "no complete answer within"),
    Fault("sends headers without end", _endless(b"HTTP/1.1 200 OK\r\n", b"x-a: " + b"b" * 900 + b"\r\n"), "broke off or is no HTTP"),
    Fault("says that it is huge", _OK + b"content-length: 99999999999\r\n\r\n", "it is larger than"),
    Fault("sends a body without end", _endless(_OK + b"\r\n", b"x" * 60_000), "it is larger than"),
    Fault("sends a bomb of gzip", response(gzip.compress(bytes(50_000_000)), content_encoding="gzip"), "it is larger than"),
    Fault("sends damaged gzip", response(b"\x1f\x8b\x08\x00nonsense", content_encoding="gzip"), "damaged|broke off"),
    Fault("cuts its gzip off", response(gzip.compress(b"words " * 900)[:40], content_encoding="gzip"), "broke off before its end"),
    Fault("packs in a way not asked for", response("x", content_encoding="br"), "which was not asked for"),
    Fault("breaks off in the middle", _OK + b"content-length: 900\r\n\r\n<html>half", "broke off or is no HTTP"),
    Fault("sends chunks that are none", _OK + b"transfer-encoding: chunked\r\n\r\nzz\r\nwords\r\n", "broke off or is no HTTP"),
    Fault("speaks another protocol", b"SSH-2.0-OpenSSH_9.2\r\n", "broke off or is no HTTP"),
    Fault("hangs up at once", _reset, "could not be reached|broke off"),
    Fault("redirects in a circle", response(status="302 Found", location="/"), "redirects more than", _PERSON),
    Fault("redirects nowhere", response(status="302 Found", location="https://[e/1"), "to what is no address", _PERSON),
    Fault("redirects to a file", response(status="302 Found", location="file:///etc/passwd"), "only http and https", _PERSON),
    Fault("redirects to a cloud's secrets", response(status="302 Found", location="http://169.254.169.254/"), "link-local", _PERSON),
    Fault("has no such page", response(status="404 Not Found"), "no such page", _PERSON),
    Fault("is gone for good", response(status="410 Gone"), "gone for good", "broken; looked at once a week"),
    Fault("wants a password", response(status="401 Unauthorized"), "wants a password", _PERSON),
    Fault("refuses us", response(status="403 Forbidden"), "refuses us", _PERSON),
    Fault("asks for a pause", response(status="429 Too Many Requests", retry_after="3600"), "come less often", _WAIT),
    Fault("is overloaded", response(status="503 Service Unavailable", retry_after="600"), "overloaded", _WAIT),
    Fault("has a fault", response(status="500 Internal Server Error"), "its server has a fault"),
    Fault("answers without a page", response(status="204 No Content"), "without a page"),
    Fault("sends an empty page", response(""), "it is empty", "broken after half a day without a page that can be read"),
    Fault("sends an error page as a page", response("<title>404 Not Found</title>"), "looks like an error page",
          "broken after half a day without a page that can be read"),
    Fault("asks to sign in", response("<title>Sign in</title><form><input></form>"), "to sign in or to agree",
          "broken after half a day without a page that can be read"),
    Fault("sends binary data as a page", response(bytes(range(256)) * 40), "not text|no text", "broken after half a day without a page that can be read"),
    Fault("nests thirty thousand deep", response(_NESTED), "no text|nested too deeply|damaged", "broken after half a day without a page that can be read"),
]  # fmt: skip


def patience(fault: Fault) -> float:
    """Only what never ends is not waited for, so that a slow machine sees the same as a fast one."""
    return SHORT if "no complete answer" in fault.said else LONG


def _hang_up(connection: socket.socket) -> None:
    connection.recv(65536)


class Tls:
    """A server with a certificate of the folder `tls`; or, `plain`, one that speaks HTTP where TLS is expected.

    `old` speaks nothing newer than TLS 1.1; `strict` wants a certificate of the client; `rude` hangs up at once.
    """

    def __init__(
        self,
        pem: str = "untrusted",
        *,
        plain: bool = False,
        old: bool = False,
        strict: bool = False,
        rude: bool = False,
    ) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(PEMS / f"{pem}.pem")
        if strict:
            context.verify_mode = ssl.CERT_REQUIRED
        if old:
            with warnings.catch_warnings(action="ignore"):
                context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
                context.set_ciphers("ALL:@SECLEVEL=0")
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self._stop = threading.Event()
        self._serve = _hang_up if rude else self._plainly if plain else self._safely(context)
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join(5)
        self._socket.close()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except TimeoutError:
                continue
            with connection:
                connection.settimeout(5)
                with contextlib.suppress(OSError):  # the client refuses us, as it should
                    self._serve(connection)

    def _plainly(self, connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    def _safely(self, context: ssl.SSLContext) -> Callable[[socket.socket], None]:
        def serve(connection: socket.socket) -> None:
            with context.wrap_socket(connection, server_side=True) as safe:
                safe.recv(65536)  # first: closing with something unread would break the answer off
                safe.sendall(response("words"))

        return serve


def place(server: Server) -> dict[str, str]:
    """Put each fault at an address of its own; the address by the fault's name."""
    addresses = {}
    for number, fault in enumerate(FAULTS):
        path = f"/fault/{number}"
        answer = fault.answer
        if isinstance(answer, bytes):
            answer = answer.replace(b"location: /\r\n", f"location: {path}\r\n".encode())
        server.answers[path] = answer
        addresses[fault.name] = server.url(path)
    return addresses
