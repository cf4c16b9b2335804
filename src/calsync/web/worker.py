"""One more process that serves feeds beside the daemon: `python -m calsync.web.worker`, started by `workers` only.

It reads one line of JSON from its standard input and serves until that input ends, so that it never outlives the
daemon. Whatever is no feed it passes on to the daemon, which has the jobs, the scheduler and the page.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import signal
import socket
import sys
import threading
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from calsync.config import load
from calsync.errors import CalsyncError
from calsync.observe import configure_log, logger
from calsync.service import Service
from calsync.web.app import MOST_HEADERS, PASSED_ON
from calsync.web.feeds import PREFIX, Feeds, Receive, Scope, Send
from calsync.web.server import server, tune

MOST_BODY = 65_536  # bytes of a request that is passed on
PATIENCE = 30.0  # seconds that the daemon may take for an answer
_OWN = frozenset(("connection", "keep-alive", "transfer-encoding", "content-length", "date"))  # of one connection only

log = logger("calsync.web.worker")


@dataclass(frozen=True, slots=True)
class Orders:
    """What a worker is told."""

    fd: int  # of its listening socket, which it inherits
    config: str
    data_dir: str
    port: int  # where the daemon takes what is passed on, on 127.0.0.1
    secret: str  # that tells the daemon that a worker asks
    verbose: int = 0

    def line(self) -> bytes:
        return (json.dumps(asdict(self)) + "\n").encode()


class PassOn:
    """To the daemon with every other request, and back with its answer. It is told who asked."""

    def __init__(self, port: int, secret: str) -> None:
        self._port, self._secret = port, secret

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = await self._answer(scope, Request(scope, receive))
        await answer(scope, receive, send)

    async def _answer(self, scope: Scope, request: Request) -> Response:
        if sum(len(name) + len(value) for name, value in scope["headers"]) > MOST_HEADERS:
            return Response("The headers are too large.", 431)
        body = bytearray()
        async for part in request.stream():
            body += part
            if len(body) > MOST_BODY:
                return Response("The content is too large.", 413)
        try:
            return await asyncio.to_thread(self._asked, scope, bytes(body))
        except (OSError, http.client.HTTPException) as error:
            log.error("the daemon did not answer what was passed on", error=str(error))
            return Response("calsync is busy at the moment.", 503, {"Retry-After": "5"})

    def _asked(self, scope: Scope, body: bytes) -> Response:
        query = scope["query_string"].decode("latin-1")
        target = scope.get("raw_path", scope["path"].encode()).decode("latin-1") + (f"?{query}" if query else "")
        peer = scope["client"][0] if scope["client"] else ""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            connection.putrequest(scope["method"], target, skip_host=True, skip_accept_encoding=True)
            for name, value in scope["headers"]:
                if name.decode("latin-1") not in _OWN and name != PASSED_ON:
                    connection.putheader(name.decode("latin-1"), value)
            connection.putheader(PASSED_ON.decode(), f"{self._secret} {peer}")
            connection.putheader("content-length", str(len(body)))
            connection.endheaders(body)
            got = connection.getresponse()
            made = Response(got.read(), got.status)
            made.raw_headers = [
                (name.lower().encode("latin-1"), value.encode("latin-1"))
                for name, value in got.getheaders()
                if name.lower() not in _OWN
            ] + [(name, value) for name, value in made.raw_headers if name == b"content-length"]
            return made
        finally:
            connection.close()


class Front:
    """Feeds from this process, the rest from the daemon."""

    def __init__(self, feeds: Feeds, rest: PassOn) -> None:
        self.feeds, self.rest = feeds, rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await (self.feeds if scope["path"].startswith(PREFIX) else self.rest)(scope, receive, send)


def main() -> int:
    """Serve as the first line of standard input says, until that input ends."""
    orders = Orders(**json.loads(sys.stdin.buffer.readline()))
    configure_log(verbose=orders.verbose)
    tune()
    for number in (signal.SIGINT, signal.SIGHUP):  # a terminal sends them to all; the daemon decides
        signal.signal(number, signal.SIG_IGN)
    try:
        config = load(Path(orders.config), data_dir=Path(orders.data_dir))
        service = Service(config)
        service.feeds.warm()
        front = Front(Feeds(lambda: service.feeds, lambda: datetime.now(UTC)), PassOn(orders.port, orders.secret))
    except CalsyncError as error:
        log.error("a web process could not start", error=str(error))
        return 1
    running = server(front)
    threading.Thread(target=_until_the_end_of_input, args=(running,), daemon=True).start()
    with (
        socket.socket(fileno=orders.fd) as sock,
        asyncio.Runner(loop_factory=running.config.get_loop_factory()) as runner,
    ):
        runner.run(running.serve(sockets=[sock]))
    front.feeds.end()
    service.close()
    return 0


def _until_the_end_of_input(running: object) -> None:
    while os.read(0, 4096):
        pass
    running.should_exit = True  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main())
