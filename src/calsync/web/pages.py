"""What people see: the page, a job's state without JavaScript, pictures and static files."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import jinja2
import segno
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response

from calsync import __version__
from calsync.jobs import Busy, Jobs
from calsync.model import Event
from calsync.web import guard, view
from calsync.wording import count

if TYPE_CHECKING:
    from calsync.service import Service

TYPES = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}
ROBOTS = "User-agent: *\nAllow: /feeds/\nAllow: /$\nDisallow: /api/\nDisallow: /jobs/\n"
PRIVATE = "private, no-cache"
VIEWERS = 32  # for whom a made page is kept
YEAR = "public, max-age=31536000, immutable"


class Pages:
    def __init__(self, current: Callable[[], Service], jobs: Jobs, clock: Callable[[], datetime]) -> None:
        self.current, self.jobs, self.clock = current, jobs, clock
        self._making = threading.Lock()
        self._made: dict[view.Viewer, tuple[object, str]] = {}
        self._known: tuple[object, Sequence[Event]] = (None, ())

    def index(self, request: Request) -> Response:
        """GET /"""
        service, viewer, now = self.current(), self.viewer(request), self.clock()
        config = service.config
        states = {state.name: state for state in service.sources()}
        newest = service.changes(1)
        said = tuple((one.last_try, one.next_due, one.error) for one in states.values())
        key = (id(service), newest[0].id if newest else None, said, int(now.timestamp()))
        with self._making:  # one makes it, the others wait for it: a crowd costs one page a second
            kept = self._made.get(viewer)
            if kept is None or kept[0] != key:
                found = ((feed.name, service.feeds.ready(feed.name)) for feed in config.feeds)
                ready = {name: feed for name, feed in found if feed}
                counts = {name: feed.count for name, feed in ready.items()}
                waiting = {name for name, feed in ready.items() if feed.held}
                page = view.page(config, self._events(service, key[:2]), states, counts, viewer, now, waiting)
                if len(self._made) >= VIEWERS:  # a viewer holds what the client says is our host
                    self._made.clear()
                self._made[viewer] = kept = (key, filled("page.html", page=page))
        return HTMLResponse(kept[1], headers={"Cache-Control": PRIVATE})

    def _events(self, service: Service, version: tuple[int, int | None]) -> Sequence[Event]:
        """All events, read anew only when the journal has a new entry."""
        if self._known[0] != version:
            self._known = (version, service.events())
        return self._known[1]

    async def sync(self, request: Request) -> Response:
        """POST /sync, the button without JavaScript: start it and show how it goes."""
        web = self.current().config.web
        refused = guard.refusal(request.scope["headers"], _peer(request), request.url.scheme, web.token)
        if refused:
            return refuse(request, 403, refused)
        try:
            job = self.jobs.start()
        except Busy as busy:
            return refuse(request, 429, f"{busy}.".capitalize())
        return RedirectResponse(f"/jobs/{job.id}", 303)

    async def job(self, request: Request) -> Response:
        """GET /jobs/ID: looks again by itself until the sync is over."""
        job = self.jobs.get(request.path_params["id"])
        if job is None:
            return refuse(request, 404, "This sync is forgotten: it is long over, or calsync was started anew.")
        return html("job.html", job=job)

    def qr(self, request: Request) -> Response:
        """GET /qr/NAME.svg: the subscription of one feed for a phone's camera."""
        feed = self.current().config.feed(request.path_params["name"])
        if feed is None or feed.private:
            return refuse(request, 404, "There is no feed of this name.")
        shown = view.feed_view(feed, None, self.viewer(request).base_url)
        headers = {"Cache-Control": "private, max-age=300"}
        return Response(_qr(shown.webcal), media_type="image/svg+xml", headers=headers)

    async def static(self, request: Request) -> Response:
        """GET /static/NAME?HASH: style, script and icon; a changed file has another address."""
        known = _static().get(request.path_params["name"])
        if known is None:
            return refuse(request, 404, "There is no such file.")
        body, tag, media_type = known
        headers = {"Cache-Control": YEAR, "ETag": f'"{tag}"'}
        if f'"{tag}"' in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return Response(body, headers=headers | {"Content-Type": media_type})

    async def robots(self, request: Request) -> Response:
        """GET /robots.txt: Google fetches no feed that it forbids."""
        return PlainTextResponse(ROBOTS, headers={"Cache-Control": "public, max-age=86400"})

    def viewer(self, request: Request) -> view.Viewer:
        web = self.current().config.web
        headers, scheme = request.scope["headers"], request.url.scheme
        fallback = f"http://{web.host}:{web.port}"
        return view.Viewer(
            base_url=guard.base_url(headers, scheme, web.public_url, fallback),
            local=guard.is_local(headers, _peer(request)),
            may_sync=guard.refusal(headers, _peer(request), scheme, None) is None,
        )


def refuse(request: Request, status: int, told: str, headers: Mapping[str, str] | None = None) -> Response:
    """An answer that is none: JSON under /api, a page for people."""
    extra = {"Cache-Control": "no-store", **(headers or {})}
    if request.scope["path"].startswith("/api/"):
        return JSONResponse({"error": told}, status, extra)
    titles = {403: "Not allowed", 404: "Not found", 405: "Not so", 429: "Too many at once", 500: "An error"}
    return html("message.html", status, extra, title=titles.get(status, "Not possible"), words=told)


def html(template: str, status: int = 200, headers: Mapping[str, str] | None = None, **values: object) -> Response:
    """A page from a template."""
    return HTMLResponse(filled(template, **values), status, {"Cache-Control": PRIVATE, **(headers or {})})


def filled(template: str, **values: object) -> str:
    """A template with its values in place."""
    return _templates().get_template(template).render(values)


@cache
def _templates() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.PackageLoader("calsync.web"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals.update(version=__version__, static=_static_address, count=count)
    return env


@cache
def _static() -> dict[str, tuple[bytes, str, str]]:
    found = {}
    for file in files("calsync.web").joinpath("static").iterdir():
        ending = file.name.rsplit(".", 1)[-1]
        if ending in TYPES:
            body = file.read_bytes()
            found[file.name] = (body, hashlib.sha256(body).hexdigest()[:16], TYPES[ending])
    return found


def _static_address(name: str) -> str:
    return f"/static/{name}?{_static()[name][1]}"


@lru_cache(256)  # bounded: the address holds what the client says is our host
def _qr(address: str) -> bytes:
    picture = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(picture, kind="svg", scale=4, border=2, dark="#000", light="#fff", xmldecl=False)
    return picture.getvalue()


def _peer(request: Request) -> str | None:
    return request.client.host if request.client else None
