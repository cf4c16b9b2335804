"""A small server of real sockets on loopback that answers as told, badly too."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

Answer = Callable[[socket.socket, "Request"], None]


@dataclass
class Request:
    path: str
    headers: dict[str, str]


@dataclass
class Server:
    """Each path has an answer: a function that writes to the socket, or the bytes of a whole response."""

    answers: dict[str, Answer | bytes] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.port = self._socket.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def page(self, path: str, body: str | bytes, **headers: str) -> None:
        self.answers[path] = response(body, **headers)

    def paths(self) -> list[str]:
        return [request.path for request in self.requests]

    def close(self) -> None:
        self.stop.set()
        for thread in self._threads:
            thread.join(5)
        self._socket.close()

    def _accept(self) -> None:
        while not self.stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except TimeoutError:
                continue
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                if request := self._read(connection):
                    self.requests.append(request)
                    answer = self.answers.get(request.path, response("no such page", status="404 Not Found"))
                    if callable(answer):
                        answer(connection, request)
                    else:
                        connection.sendall(answer)
            except OSError:
                pass  # the client has left: what some tests are about

    def _read(self, connection: socket.socket) -> Request | None:
        data = b""
        while b"\r\n\r\n" not in data:
            part = connection.recv(65536)
            if not part:
                return None
            data += part
        first, *lines = data.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines) if name}
        return Request(first.split(" ")[1], headers)


def response(body: str | bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """A whole HTTP/1.1 response; `content_type="text/html"` gives that header."""
    content = body.encode() if isinstance(body, str) else body
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    given = {"content-type": "text/html; charset=utf-8", "content-length": str(len(content)), **given}
    head = "".join(f"{name}: {value}\r\n" for name, value in given.items())
    return f"HTTP/1.1 {status}\r\n{head}connection: close\r\n\r\n".encode() + content
