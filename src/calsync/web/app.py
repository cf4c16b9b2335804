"""One ASGI application: feeds first and bare, everything else behind limits and security headers."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from calsync.jobs import Jobs
from calsync.web.api import Api
from calsync.web.feeds import PREFIX, Feeds, Receive, Scope, Send
from calsync.web.pages import Pages, refuse
from calsync.web.push import Push

if TYPE_CHECKING:
    from calsync.service import Service

PASSED_ON = b"calsync-passed-on"
MOST_ADDRESS, MOST_HEADERS = 4_096, 32_768  # bytes
SECURITY = (
    (
        b"content-security-policy",
        b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        b"form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    # Not no-referrer: with that a browser sends "Origin: null" with our own form.
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)

Health = Callable[[], Mapping[str, Any]]


def app(
    current: Callable[[], Service],
    jobs: Jobs,
    health: Health | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    passing: str | None = None,
) -> Front:
    """The application. `current` gives the service of the configuration now in force; `health` says what is wrong.

    `passing` is the secret with which other processes of ours pass requests on, and say who asked.

    The mapping that `health` returns has "ok" (a boolean) and whatever else an operator wants to see.
    """
    pages, api = Pages(current, jobs, clock), Api(current, jobs, health or (lambda: {"ok": True}))
    inner = Starlette(
        routes=[
            Route("/", pages.index),
            Route("/sync", pages.sync, methods=["POST"]),
            Route("/jobs/{id}", pages.job),
            Route("/qr/{name}.svg", pages.qr),
            Route("/static/{name}", pages.static),
            Route("/robots.txt", pages.robots),
            Route("/api/sync", api.sync, methods=["POST"]),
            Route("/api/jobs/{id}", api.job),
            Route("/api/announcements", Push(current).announcements, methods=["POST"]),
            Route("/health", api.health),
        ],
        middleware=[Middleware(GZipMiddleware, minimum_size=1_000, compresslevel=5)],
        exception_handlers={HTTPException: _error, Exception: _unforeseen},
    )
    inner.router.redirect_slashes = False
    return Front(Feeds(lambda: current().feeds, clock), inner, passing)


class Front:
    """Feeds to their fast path; the rest to the routes, within limits."""

    def __init__(self, feeds: Feeds, inner: Starlette, passing: str | None = None) -> None:
        self.feeds, self.inner, self._passing = feeds, inner, passing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return None
        if scope["path"].startswith(PREFIX):
            return await self.feeds(scope, receive, send)
        if self._passing is not None:
            _who_asked(scope, self._passing)
        too_much = _too_much(scope)
        if too_much:
            return await refuse(Request(scope), *too_much)(scope, receive, _secured(send))
        return await self.inner(scope, receive, _secured(send))


def _who_asked(scope: Scope, secret: str) -> None:
    """Put the client of a request that one of our processes passed on in its place; nobody else is believed."""
    for name, value in scope["headers"]:
        if name == PASSED_ON:
            given, _, peer = value.decode("latin-1").partition(" ")
            if hmac.compare_digest(given, secret):
                scope["client"] = (peer, 0) if peer else None
    scope["headers"] = [(name, value) for name, value in scope["headers"] if name != PASSED_ON]


def _secured(send: Send) -> Send:
    async def secured(message: Any) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", ()), *SECURITY]
        await send(message)

    return secured


def _too_much(scope: Scope) -> tuple[int, str] | None:
    if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > MOST_ADDRESS:
        return 414, f"The address is longer than {MOST_ADDRESS} characters."
    if sum(len(name) + len(value) for name, value in scope["headers"]) > MOST_HEADERS:
        return 431, f"The headers are larger than {MOST_HEADERS} bytes."
    return None


def _error(request: Request, error: Exception) -> Response:
    status = getattr(error, "status_code", 500)
    told = {
        404: "There is nothing at this address.",
        405: "This address is used in another way.",
    }.get(status, str(getattr(error, "detail", "")))
    return refuse(request, status, told, headers=getattr(error, "headers", None))


def _unforeseen(request: Request, error: Exception) -> Response:
    # Starlette raises it again after the answer, so that it is in the log with its trace.
    return refuse(request, 500, "Something unforeseen went wrong. The log of calsync says more.")
